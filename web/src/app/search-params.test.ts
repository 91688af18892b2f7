import { expect } from 'chai'
import { readSignInSearch } from './search-params.ts'

describe('where sign-in leads', () => {
  it('goes back to a page of ours', () => {
    expect(readSignInSearch({ to: '/enquiries/e1?show=mine' })).to.deep.equal({
      to: '/enquiries/e1?show=mine',
    })
  })

  it('never leads to another site', () => {
    for (const to of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      7,
    ]) {
      expect(readSignInSearch({ to }), String(to)).to.deep.equal({})
    }
  })

  it('does not lead to itself', () => {
    expect(readSignInSearch({ to: '/sign-in?to=/enquiries' })).to.deep.equal({})
  })
})
