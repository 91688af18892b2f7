import { expect } from 'chai'
import { openFileShelf } from './file-shelf.ts'

function urlsOf() {
  const open = new Map<string, Blob>()
  return {
    open,
    createObjectURL(blob: Blob) {
      const url = `blob:${open.size + 1}`
      open.set(url, blob)
      return url
    },
    revokeObjectURL: (url: string) => void open.delete(url),
  }
}

describe('the file shelf', () => {
  it('fetches a file once and gives it the type that was asked for', async () => {
    let reads = 0
    const urls = urlsOf()
    const shelf = openFileShelf(async () => {
      reads += 1
      return await Promise.resolve(new Blob(['<svg onload=alert(1)>'], { type: 'image/svg+xml' }))
    }, urls)
    const [one, other] = await Promise.all([shelf.open('f', 'image/png'), shelf.open('f', 'image/png')])
    expect([one, reads]).to.deep.equal([other, 1])
    expect(urls.open.get(one)?.type).to.equal('image/png')
  })

  it('tries again after a failure', async () => {
    let isReachable = false
    const shelf = openFileShelf(async () => {
      await Promise.resolve()
      if (!isReachable) throw new Error('unreachable')
      return new Blob()
    }, urlsOf())
    expect(await shelf.open('f', 'image/png').catch(() => 'failed')).to.equal('failed')
    isReachable = true
    expect(await shelf.open('f', 'image/png')).to.match(/^blob:/)
  })

  it('frees what it holds, also what was still on its way', async () => {
    const urls = urlsOf()
    const shelf = openFileShelf(() => Promise.resolve(new Blob()), urls)
    const coming = shelf.open('f', 'image/png')
    shelf.clear()
    await coming
    await Promise.resolve()
    expect(urls.open.size).to.equal(0)
  })
})
