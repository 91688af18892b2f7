import { expect } from 'chai'
import { fileLimits, fileProblem, messageTypeFor } from './file-limits.ts'

describe('what WhatsApp takes as a file', function () {
  it('goes out as the type of message that fits', function () {
    expect(messageTypeFor('image/jpeg')).to.equal('image')
    expect(messageTypeFor('AUDIO/OGG; codecs=opus')).to.equal('audio')
    expect(messageTypeFor('video/3gpp')).to.equal('video')
    expect(messageTypeFor('application/pdf')).to.equal('document')
    expect(messageTypeFor('image/svg+xml')).to.equal(null)
    expect(messageTypeFor('')).to.equal(null)
  })

  it('may be as large as the limit and no byte more', function () {
    for (const { maxBytes, mimeTypes } of Object.values(fileLimits)) {
      for (const mimeType of mimeTypes) {
        expect(fileProblem({ mimeType, size: maxBytes })).to.equal(null)
        expect(fileProblem({ mimeType, size: maxBytes + 1 })).to.deep.equal({ code: 'too-large', maxBytes })
        expect(fileProblem({ mimeType, size: 0 })).to.deep.equal({ code: 'empty' })
      }
    }
  })

  it('is refused by its type first', function () {
    expect(fileProblem({ mimeType: 'text/html; charset=utf-8', size: 0 })).to.deep.equal({
      code: 'type-not-accepted',
      mimeType: 'text/html',
    })
  })
})
