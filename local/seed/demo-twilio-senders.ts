/** An address of the demo's Twilio account, by which guests reach an event's bar, or a venue its visitors. */
export type DemoTwilioSender = {
  /** As Twilio writes it: E.164 for SMS, `whatsapp:+E164` for WhatsApp. */
  address: string
  /** What the phones page calls it. */
  name: string
}

const devConf = 'DevConf Berlin'
const signal = 'Signal Lisboa'
const both = 'Both events'
const helpDesk = 'IT Help Desk, Building C'

/** The senders of each demo event and venue. The number of `both` belongs to both events: who writes to it is asked at which event they are. */
export const demoTwilioSenders = {
  devConfBerlin: [
    { address: '+447700900177', name: devConf },
    { address: 'whatsapp:+447700900177', name: devConf },
  ],
  signalLisboa: [
    { address: '+351290000150', name: signal },
    { address: 'whatsapp:+351290000150', name: signal },
  ],
  both: [
    { address: '+447700900188', name: both },
    { address: 'whatsapp:+447700900188', name: both },
  ],
  helpDesk: [{ address: '+447700900199', name: helpDesk }],
} as const satisfies Record<string, readonly DemoTwilioSender[]>
