import { expect } from 'chai'
import { webhookReach } from './webhook-reach.ts'

const ports = { hosting: 5000, functions: 5001 }
const status = 'https://desk.example/webhooks/twilio/status?id=a%2Fb'

describe('where the Twilio simulator reaches our webhooks', function () {
  it('is our own Hosting, whatever address is signed', function () {
    const reach = webhookReach(ports, 'https://desk.example', true)
    expect(reach(status)).to.equal('http://127.0.0.1:5000/webhooks/twilio/status?id=a%2Fb')
  })

  it('is the function with its public path where there is no Hosting', function () {
    const reach = webhookReach(ports, 'https://desk.example', false)
    expect(reach(status)).to.equal(
      'http://127.0.0.1:5001/demo-relaydesk/europe-west1/twilioStatus/webhooks/twilio/status?id=a%2Fb',
    )
  })

  it('is any other address as it stands', function () {
    const reach = webhookReach(ports, 'https://desk.example', false)
    expect(reach('http://127.0.0.1:9/status')).to.equal('http://127.0.0.1:9/status')
  })
})
