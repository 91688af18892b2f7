import { expect } from 'chai'
import { isEmojiOnly, isLongerThan, isRightToLeft } from './text-shape.ts'

describe('the shape of a text', () => {
  it('knows messages of nothing but a few emoji', () => {
    for (const text of ['👍', '👍🏽 👨‍👩‍👧‍👦', '❤️', '🇵🇹🇧🇷', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '3️⃣'])
      expect(isEmojiOnly(text), text).to.equal(true)
    for (const text of ['', ' ', 'ok 👍', '42', '#', '©', '👍👍👍👍👍👍👍'])
      expect(isEmojiOnly(text), text).to.equal(false)
  })

  it('knows texts that run from right to left by their first letter', () => {
    for (const text of ['السلام عليكم', '«שלום»', '12:15 مرحبا'])
      expect(isRightToLeft(text), text).to.equal(true)
    for (const text of ['Hello', 'OK السلام', '123', '']) expect(isRightToLeft(text), text).to.equal(false)
  })

  it('knows long texts by lines and by length', () => {
    expect(isLongerThan('a\n'.repeat(30), 20)).to.equal(true)
    expect(isLongerThan('word '.repeat(400), 20)).to.equal(true)
    expect(isLongerThan('word '.repeat(40), 20)).to.equal(false)
  })
})
