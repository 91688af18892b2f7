import { expect } from 'chai'
import { nameOfFile, typeOfFile } from './type-of-file.ts'

describe('a chosen file', () => {
  it('has the type that the browser says, else the one of its ending', () => {
    expect(typeOfFile({ name: 'a.bin', type: 'image/png' })).to.equal('image/png')
    expect(typeOfFile({ name: 'Offer.DOCX', type: '' })).to.match(/wordprocessingml/)
    expect(typeOfFile({ name: 'voice.m4a', type: 'audio/x-m4a' })).to.equal('audio/mp4')
    for (const name of ['noending', 'x.constructor', '']) expect(typeOfFile({ name, type: '' })).to.equal('')
  })

  it('keeps its ending when its name is too long', () => {
    const name = nameOfFile({ name: `${'w'.repeat(300)}.pdf` })
    expect(name)
      .to.have.length(240)
      .and.match(/w\.pdf$/)
    expect(nameOfFile({ name: '' })).to.equal('file')
  })
})
