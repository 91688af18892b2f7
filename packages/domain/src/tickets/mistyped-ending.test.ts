import { expect } from 'chai'
import { mistypedEnding } from './mistyped-ending.ts'

const endings = ['nordvik.example', '@student.nordvik.example']

describe('a mistyped ending', () => {
  for (const [typed, meant] of [
    ['nordvik.exmaple', 'nordvik.example'],
    ['nordvk.example', 'nordvik.example'],
    ['Nordvick.exampel', 'nordvik.example'],
    ['studnet.nordvik.example', 'student.nordvik.example'],
    ['gmial.com', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['hotmial.con', 'hotmail.com'],
    ['gmx.dee', 'gmx.de'],
  ])
    it(`${typed} is probably ${meant}`, () => {
      expect(mistypedEnding(`ana@${typed}`, endings)).to.equal(meant)
    })

  for (const ending of [
    'nordvik.example',
    'gmail.com',
    'mail.com',
    'ymail.com',
    'email.com',
    'gmx.at',
    'example.org',
  ])
    it(`${ending} is none`, () => {
      expect(mistypedEnding(`ana@${ending}`, endings)).to.equal(null)
    })

  it('is none before there is anything behind the @', () => {
    for (const text of ['', 'ana', 'ana@', 'ana@g', '@']) expect(mistypedEnding(text, endings)).to.equal(null)
  })
})
