import { expect } from 'chai'
import { versionIn } from './page-version.ts'

describe('the version of a page', () => {
  it('is its first script', () => {
    const html =
      '<head><script src="/color-scheme.js"></script><script type="module" crossorigin src="/assets/index-Bx1.js">'
    expect(versionIn(html)).to.equal('/assets/index-Bx1.js')
  })

  it('is not known where nothing was built', () => {
    expect(versionIn('<script type="module" src="/src/app/main.tsx">')).to.equal(null)
  })
})
