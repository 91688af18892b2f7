import { expect } from 'chai'
import { optWordOf } from './opt-word.ts'

describe('the words that stop and start', function () {
  it('are found in any case, with space around them', function () {
    for (const word of [
      'STOP',
      'stop',
      ' Stop\n',
      'StopAll',
      'unsubscribe',
      'END',
      'quit',
      'revoke',
      'OptOut',
    ])
      expect(optWordOf(word), word).to.equal('stop')
    for (const word of ['START', 'start', '\tUnstop ']) expect(optWordOf(word), word).to.equal('start')
  })

  it('are not found in orders, answers and sentences', function () {
    const others = [
      'cancel',
      'CANCEL',
      'yes',
      'stop please',
      'do not stop',
      'bus stop',
      'STOP!',
      'stop.',
      'ending',
    ]
    for (const word of [...others, 'restart', 'start over', 'one latte', '', ' ', 'constructor', '__proto__'])
      expect(optWordOf(word), word).to.equal(null)
  })
})
