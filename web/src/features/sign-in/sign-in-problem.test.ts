import { expect } from 'chai'
import { checkForm, explainSignInError, fieldOf } from './sign-in-problem.ts'

describe('a sign-in that does not work', () => {
  it('gives one answer whether or not the e-mail has an account', () => {
    const codes = ['invalid-credential', 'wrong-password', 'user-not-found', 'user-disabled', 'invalid-email']
    const answers = codes.map((code) => explainSignInError({ code: `auth/${code}` }, 0))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).to.equal(1)
    expect(answers[0]).to.deep.equal({ kind: 'mismatch' })
  })

  it('says when to try again after too many attempts', () => {
    expect(explainSignInError({ code: 'auth/too-many-requests' }, 1_000)).to.deep.equal({
      kind: 'locked',
      until: 301_000,
    })
  })

  it('knows a broken line from a refusal', () => {
    expect(explainSignInError({ code: 'auth/network-request-failed' }, 0)).to.deep.equal({ kind: 'offline' })
  })

  it('keeps the code of what it does not know', () => {
    expect(explainSignInError({ code: 'auth/internal-error' }, 0)).to.deep.equal({
      kind: 'unexpected',
      code: 'auth/internal-error',
    })
    expect(explainSignInError('boom', 0)).to.deep.equal({ kind: 'unexpected', code: 'no code' })
  })

  it('is caught before anything is sent when a field is empty or no e-mail', () => {
    expect(checkForm(' ', 'x')).to.deep.equal({ kind: 'email-missing' })
    expect(checkForm('annelies', 'x')).to.deep.equal({ kind: 'email-mistyped' })
    expect(checkForm('a@b.example', '')).to.deep.equal({ kind: 'password-missing' })
    expect(checkForm('a@b.example', 'x')).to.equal(null)
  })

  it('leads to the field that is wrong', () => {
    expect(fieldOf({ kind: 'email-mistyped' })).to.equal('email')
    expect(fieldOf({ kind: 'mismatch' })).to.equal('password')
  })
})
