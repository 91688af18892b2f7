import { expect } from 'chai'
import { rowWords } from './row-words.ts'

describe('the words of a row', () => {
  it('are the message’s own: a text, a caption, a file’s name, a tapped button', () => {
    expect(rowWords({ type: 'text', text: 'On my way' })).to.deep.equal({ text: 'On my way' })
    expect(rowWords({ type: 'image', text: 'Still red' })).to.deep.equal({ text: 'Still red' })
    expect(rowWords({ type: 'document', text: 'invoice.pdf' })).to.deep.equal({ text: 'invoice.pdf' })
    expect(rowWords({ type: 'button', text: 'Yes' })).to.deep.equal({ text: 'Yes' })
    expect(rowWords({ type: 'interactive', text: 'Tuesday' })).to.deep.equal({ text: 'Tuesday' })
  })

  it('name what has none', () => {
    const kinds = ['image', 'video', 'audio', 'document', 'location', 'contacts', 'sticker', 'order']
    expect(kinds.map((type) => rowWords({ type, text: '' }))).to.deep.equal(
      ['photo', 'video', 'voice', 'document', 'location', 'contact', 'sticker', 'order'].map((word) => ({
        word,
      })),
    )
  })

  it('say a reaction with its sign, and that one was taken back', () => {
    expect(rowWords({ type: 'reaction', text: '👍' })).to.deep.equal({ word: 'reacted', emoji: '👍' })
    expect(rowWords({ type: 'reaction', text: '' })).to.deep.equal({ word: 'reactionGone' })
  })

  it('are honest about what cannot be shown', () => {
    expect(rowWords({ type: 'unsupported', text: 'poll' })).to.deep.equal({ word: 'other' })
    expect(rowWords({ type: 'hologram', text: '' })).to.deep.equal({ word: 'other' })
  })
})
