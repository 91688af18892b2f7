import { expect } from 'chai'
import { isMediaAddress } from './is-media-address.ts'

const meta = 'https://graph.facebook.com'

describe('the address of a file', function () {
  it('may be any of Meta’s', function () {
    for (const address of [
      'https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1&ext=2&hash=3',
      'https://graph.facebook.com/v25.0/x',
      'https://mmg.whatsapp.net/v/t62',
      'https://scontent.xx.fbcdn.net/v/f.jpg',
      'https://business.facebook.com/x',
      'https://LOOKASIDE.fbsbx.com/x',
    ])
      expect(isMediaAddress(address, meta), address).to.equal(true)
  })

  it('may be nobody else’s, and nothing that only looks like Meta’s', function () {
    for (const address of [
      'http://lookaside.fbsbx.com/x',
      'https://lookaside.fbsbx.com:8443/x',
      'https://lookaside.fbsbx.com.evil.example/x',
      'https://evil.example/lookaside.fbsbx.com',
      'https://evilwhatsapp.net/x',
      'https://whatsapp.net/x',
      'https://lookaside.fbsbx.com@evil.example/x',
      'https://user:password@lookaside.fbsbx.com/x',
      'https://169.254.169.254/computeMetadata/v1/',
      'http://127.0.0.1:4010/x',
      'file:///etc/passwd',
      'data:text/plain,x',
      '//lookaside.fbsbx.com/x',
      '',
    ])
      expect(isMediaAddress(address, meta), address).to.equal(false)
  })

  it('may be the stand-in’s where there is one, at exactly its address', function () {
    const standIn = 'http://127.0.0.1:4010'
    expect(isMediaAddress('http://127.0.0.1:4010/whatsapp_business/x', standIn)).to.equal(true)
    for (const address of [
      'http://127.0.0.1:4011/x',
      'https://127.0.0.1:4010/x',
      'http://localhost:4010/x',
      'http://127.0.0.1/x',
    ])
      expect(isMediaAddress(address, standIn), address).to.equal(false)
    expect(isMediaAddress('https://lookaside.fbsbx.com/x', standIn)).to.equal(true)
  })
})
