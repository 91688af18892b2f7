import { expect } from 'chai'
import * as fc from 'fast-check'
import { answerToDisplay, readKioskFrame, readStaffFrame } from './read-frame.ts'

/** What no staff client may send, and the answer. */
const staffProblems: [string, string][] = [
  ['accept', 'error accept ticket id is missing'],
  ['cancel ', 'error cancel ticket id is missing'],
  ['complete x', 'error complete ticket id is not a number'],
  ['accept -1', 'error accept ticket id is not a number'],
  ['accept 1e3', 'error accept ticket id is not a number'],
  ['accept 0 1', 'error accept ticket id is not a number'],
  ['accept 0\naccept 1', 'error accept ticket id is not a number'],
  ['unpick 0', 'error unpick takes no arguments'],
  ['next', 'error next is not a known command'],
  ['new a@b.example A', 'error new is not a known command'],
  ['ACCEPT 0', 'error ACCEPT is not a known command'],
  ['{"verb":"accept"}', 'error the command is not known'],
  ['<script>alert(1)</script>', 'error the command is not known'],
  ['constructor', 'error constructor is not a known command'],
  ['', 'error the message is empty'],
  [' \r\n', 'error the message is empty'],
  [`accept ${' '.repeat(2_000)}0`, 'error the message is too long'],
]

/** The same for kiosks. */
const kioskProblems: [string, string][] = [
  ['new', 'error new email is missing'],
  ['query', 'error query email is missing'],
  ['new Example Name', 'error new email is not valid'],
  [`new a@b.example ${'a'.repeat(121)}`, 'error new name is too long'],
  ['accept 0', 'error accept is not a known command'],
  [`new a@b.example ${'a'.repeat(2_000)}`, 'error the message is too long'],
]

describe('a frame of a staff client', () => {
  it('is a verb, a space, and arguments', () => {
    expect(readStaffFrame('accept 0')).to.deep.equal({ verb: 'accept', number: 0 })
    expect(readStaffFrame('cancel 12')).to.deep.equal({ verb: 'cancel', number: 12 })
    expect(readStaffFrame('complete 007')).to.deep.equal({ verb: 'complete', number: 7 })
    expect(readStaffFrame('pick 0 abcdefghijklmnoprstuvwxy')).to.deep.equal({
      verb: 'pick',
      table: 0,
      token: 'abcdefghijklmnoprstuvwxy',
    })
    expect(readStaffFrame('unpick')).to.deep.equal({ verb: 'unpick' })
  })

  it('may have more spaces and a line end', () => {
    expect(readStaffFrame('  accept \t 0 \r\n')).to.deep.equal({ verb: 'accept', number: 0 })
    expect(readStaffFrame('unpick\r\n')).to.deep.equal({ verb: 'unpick' })
  })

  it('leaves to the command what the protocol has words for', () => {
    expect(readStaffFrame('pick')).to.deep.equal({ verb: 'pick', table: null, token: '' })
    expect(readStaffFrame('pick 0')).to.deep.equal({ verb: 'pick', table: 0, token: '' })
    for (const table of ['-1', '1.5', 'x', '99999999999999999999'])
      expect(readStaffFrame(`pick ${table} a b`)).to.deep.equal({ verb: 'pick', table: null, token: 'a b' })
    expect(readStaffFrame(`accept ${'9'.repeat(300)}`)).to.deep.equal({ verb: 'accept', number: null })
  })

  for (const [text, answer] of staffProblems)
    it(`"${text.slice(0, 30).replaceAll(/\s+/g, ' ')}": ${answer}`, () => {
      expect(readStaffFrame(text)).to.deep.equal({ verb: null, answer })
    })
})

describe('a frame of a kiosk', () => {
  it('holds an address and a name with spaces', () => {
    expect(readKioskFrame('new example@example.com Example Name')).to.deep.equal({
      verb: 'new',
      email: 'example@example.com',
      name: 'Example Name',
    })
    expect(readKioskFrame('new Example@Example.com  Example   Name \r\n')).to.deep.equal({
      verb: 'new',
      email: 'example@example.com',
      name: 'Example Name',
    })
    expect(readKioskFrame('new example@example.com')).to.deep.include({ name: '' })
    expect(readKioskFrame('query example@example.com')).to.deep.equal({
      verb: 'query',
      email: 'example@example.com',
    })
  })

  it('may ask for what is no address, which belongs to nobody', () => {
    for (const text of ['query example', 'query a@b.example c'])
      expect(readKioskFrame(text)).to.deep.equal({ verb: 'query', email: null })
  })

  for (const [text, answer] of kioskProblems)
    it(`"${text.slice(0, 30)}": ${answer}`, () => {
      expect(readKioskFrame(text)).to.deep.equal({ verb: null, answer })
    })
})

describe('whatever is sent', () => {
  it('is read or answered in one line that says error', () => {
    const verbs = fc.constantFrom('accept', 'pick', 'unpick', 'new', 'query', 'cancel', '')
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(verbs, fc.string()).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        for (const frame of [readStaffFrame(text), readKioskFrame(text)])
          if (frame.verb === null) expect(frame.answer).to.match(/^error [a-z]{1,20}[a-z -]+$/i)
        expect(answerToDisplay(text)).to.match(/^error [ -~]+$/)
      }),
    )
  })
})
