import { expect } from 'chai'
import { tidyFilename } from './tidy-filename.ts'

describe('the name of a file', function () {
  it('stays as a person gave it', function () {
    expect(tidyFilename('Peça nº 2 🚚.pdf')).to.equal('Peça nº 2 🚚.pdf')
  })

  it('loses folders and what one cannot see', function () {
    expect(tidyFilename(String.raw`C:\Users\me\offer.pdf`)).to.equal('offer.pdf')
    expect(tidyFilename('../../etc/passwd')).to.equal('passwd')
    // Would be shown as "offerexe.pdf".
    expect(tidyFilename('offer\u202Efdp.exe')).to.equal('offerfdp.exe')
    expect(tidyFilename('a\r\nb\u0000.txt')).to.equal('ab.txt')
    expect(tidyFilename('folder/')).to.equal('')
  })
})
