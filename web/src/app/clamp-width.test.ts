import { expect } from 'chai'
import { clampWidth, widthAfterKey } from './clamp-width.ts'

describe("the width of the messages' column", () => {
  it('stays within what reads well', () => {
    expect(clampWidth(100)).to.equal(440)
    expect(clampWidth(9_999)).to.equal(640)
    expect(clampWidth(500.4)).to.equal(500)
  })

  it('is the usual one when what was kept is no number', () => {
    expect(clampWidth(Number('wide'))).to.equal(524)
  })

  it('grows toward the divider, in either direction of reading', () => {
    expect(widthAfterKey(500, 'ArrowLeft', false)).to.equal(520)
    expect(widthAfterKey(500, 'ArrowLeft', true)).to.equal(480)
    expect(widthAfterKey(630, 'ArrowLeft', false)).to.equal(640)
    expect(widthAfterKey(500, 'x', false)).to.equal(null)
  })
})
