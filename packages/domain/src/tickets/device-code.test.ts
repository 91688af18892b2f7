import { expect } from 'chai'
import { newDeviceCode, newSocketToken } from './device-code.ts'
import { JoinDeviceRequest } from './requests.ts'

function randomInt(below: number): number {
  return Math.floor(Math.random() * below)
}

describe('what devices and machines say who they are with', () => {
  it('is a code of six letters that nobody mistakes', () => {
    for (let count = 0; count < 200; count += 1) {
      const code = newDeviceCode(randomInt)
      expect(code).to.match(/^[B-DF-HJ-NP-TV-XZ]{6}$/)
      expect(JoinDeviceRequest.parse({ code: ` ${code.toLowerCase()} ` })).to.deep.equal({ code })
    }
  })

  it('is a token of 24 small letters, another each time', () => {
    const tokens = Array.from({ length: 200 }, () => newSocketToken(randomInt))
    for (const token of tokens) expect(token).to.match(/^[a-z]{24}$/)
    expect(new Set(tokens).size).to.equal(200)
  })

  it('uses the whole alphabet', () => {
    expect(newDeviceCode((below) => below - 1)).to.equal('ZZZZZZ')
    expect(newSocketToken(() => 0)).to.equal('a'.repeat(24))
  })
})
