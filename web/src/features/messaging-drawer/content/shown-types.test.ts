import { expect } from 'chai'
import { shownAs } from './shown-types.ts'

describe('the files that are shown inside the page', () => {
  it('are pictures, videos and sounds that a browser shows safely', () => {
    expect(shownAs('image/jpeg')).to.equal('picture')
    expect(shownAs('audio/ogg; codecs=opus')).to.equal('sound')
    expect(shownAs('Video/MP4')).to.equal('video')
  })

  it('are none that could run something', () => {
    for (const type of [
      'image/svg+xml',
      'text/html',
      'application/pdf',
      'application/xhtml+xml',
      '',
      'image',
    ])
      expect(shownAs(type), type).to.equal(null)
  })
})
