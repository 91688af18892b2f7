import { expect } from 'chai'
import { contentHeaders } from './content-headers.ts'

function disposition(filename: string, mimeType = 'application/pdf'): string {
  return contentHeaders({ filename, mimeType })['content-disposition']
}

describe('the headers of a file', function () {
  it('let a browser show what cannot run, and save everything else', function () {
    const shown = ['image/jpeg', 'image/png', 'image/webp', 'audio/ogg; codecs=opus', 'video/mp4']
    const saved = ['image/svg+xml', 'text/html', 'application/pdf', 'video/3gpp', 'audio/', 'nonsense', '']
    expect(shown.filter((mimeType) => !disposition('x', mimeType).startsWith('inline;'))).to.deep.equal([])
    expect(saved.filter((mimeType) => !disposition('x', mimeType).startsWith('attachment;'))).to.deep.equal(
      [],
    )
  })

  it('carry any name, in ASCII and as it is', function () {
    expect(disposition('offer.pdf')).to.equal(`attachment; filename="offer.pdf"; filename*=UTF-8''offer.pdf`)
    expect(disposition(`Peça nº 2 (“d'água”)*.pdf`)).to.equal(
      `attachment; filename="Peca no 2 (_d'agua_)*.pdf"; filename*=UTF-8''Pe%C3%A7a%20n%C2%BA%202%20%28%E2%80%9Cd%27%C3%A1gua%E2%80%9D%29%2A.pdf`,
    )
  })

  it('cannot be broken out of by a name', function () {
    const names = ['a"; filename="b.exe', 'a\r\nset-cookie: x=1', String.raw`a\"b`, '\u0000', '\ud800', '%41']
    for (const name of names) {
      expect(disposition(name)).to.match(
        /^attachment; filename="[^"\\%\r\n]*"; filename\*=UTF-8''[\w.~!%-]*$/,
      )
    }
  })

  it('never pass on a type that is none', function () {
    const mimeType = 'text/html\r\nset-cookie: x=1'
    expect(contentHeaders({ filename: 'x', mimeType })['content-type']).to.equal('application/octet-stream')
  })
})
