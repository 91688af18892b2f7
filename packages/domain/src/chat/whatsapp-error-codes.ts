import type { ErrorClass } from '../delivery/delivery-error.ts'

type Meaning = readonly [ErrorClass, string]

const administrator = 'Ask your administrator.'

/**
 * What each WhatsApp error code means, and the sentence for the person at the desk.
 * Codes and meanings: Meta's Cloud API error page (2026-09). Sentences complete "Not sent: …".
 */
export const whatsappErrorCodes: Record<number, Meaning> = {
  0: ['channel', `WhatsApp does not accept our access token. ${administrator}`],
  1: ['unclear', 'WhatsApp had an error and did not say whether it took the message.'],
  2: ['unclear', 'WhatsApp was down or overloaded and did not say whether it took the message.'],
  3: ['channel', `our WhatsApp account may not do this. ${administrator}`],
  4: ['slow-down', 'too many messages at once for our WhatsApp app.'],
  10: ['channel', `our WhatsApp account may not do this. ${administrator}`],
  33: ['channel', `WhatsApp no longer knows our number. ${administrator}`],
  100: ['message', 'WhatsApp does not accept this message in this form.'],
  190: ['channel', `WhatsApp does not accept our access token. ${administrator}`],
  368: ['channel', `our WhatsApp account is restricted for breaking a policy. ${administrator}`],
  80007: ['slow-down', 'too many messages at once for our WhatsApp account.'],
  130403: ['recipient', 'we have blocked this number on WhatsApp.'],
  130429: ['slow-down', 'too many messages at once from our number.'],
  130472: ['recipient', 'WhatsApp keeps this person out of such messages for an experiment of its own.'],
  130497: ['recipient', 'our WhatsApp account may not write to this country.'],
  131000: ['unclear', 'WhatsApp had an error and did not say whether it took the message.'],
  131005: ['channel', `our WhatsApp account may not do this. ${administrator}`],
  131008: ['message', 'something that WhatsApp requires is missing from this message.'],
  131009: ['message', 'WhatsApp does not accept a value in this message.'],
  131016: ['unclear', 'WhatsApp was unavailable and did not say whether it took the message.'],
  131020: ['message', 'WhatsApp cannot deliver this to a group.'],
  131021: ['recipient', 'our own number and the driver’s number are the same.'],
  131026: [
    'recipient',
    'WhatsApp cannot reach this number. It may not use WhatsApp, or has not accepted its terms.',
  ],
  131030: ['channel', `our test number may not write to this driver yet. ${administrator}`],
  131031: ['channel', `our WhatsApp account is locked. ${administrator}`],
  131037: ['channel', `our number’s display name is not approved yet. ${administrator}`],
  131041: ['message', 'WhatsApp cannot deliver this to a group.'],
  131042: ['channel', `the bill for our WhatsApp account is not in order. ${administrator}`],
  131045: ['channel', `our number is not registered with WhatsApp. ${administrator}`],
  131047: [
    'needs-template',
    'the 24 h window closed before it left. Send a template; the driver’s answer opens the window again.',
  ],
  131048: ['later', 'WhatsApp limits our number because people reported its messages. Try again tomorrow.'],
  131049: [
    'later',
    'WhatsApp held it back so that this person does not get too many messages. Try again after a day.',
  ],
  131050: ['recipient', 'this person asked WhatsApp for no more offers from us.'],
  131051: ['message', 'WhatsApp does not know this kind of message.'],
  131052: ['message', 'WhatsApp could not fetch the file.'],
  131053: [
    'message',
    'WhatsApp could not take the file. It may be too large or of a kind that it does not accept.',
  ],
  131055: ['message', 'WhatsApp wants this template sent another way.'],
  131056: ['retry', 'too many messages to this driver within a short time.'],
  131057: ['retry', 'WhatsApp is upgrading our number.'],
  131062: ['recipient', 'WhatsApp needs this person’s phone number for such a message.'],
  131063: ['message', 'WhatsApp wants this template sent another way.'],
  131064: [
    'later',
    'WhatsApp limits our account because templates were filed under a wrong category. Try again tomorrow.',
  ],
  132000: ['message', 'the template does not get the number of values that it needs.'],
  132001: ['message', 'WhatsApp does not have this template in this language.'],
  132005: ['message', 'the filled template is too long.'],
  132007: ['message', 'the template breaks a rule of WhatsApp.'],
  132008: ['message', 'a value does not fit its place in the template.'],
  132012: ['message', 'a value does not fit its place in the template.'],
  132015: [
    'later',
    'WhatsApp paused this template because of poor ratings. Use another one or try again later.',
  ],
  132016: ['message', 'WhatsApp switched this template off. Use another one.'],
  132018: ['message', 'a value has line breaks or spaces that WhatsApp does not accept.'],
  132068: ['message', 'the form in this template is blocked.'],
  132069: ['later', 'the form in this template is limited for now. Try again in an hour.'],
  133004: ['unclear', 'WhatsApp was unavailable and did not say whether it took the message.'],
  133010: ['channel', `our number is not registered with WhatsApp. ${administrator}`],
  133016: ['later', 'our number was registered too often. Try again later.'],
  134100: ['message', 'WhatsApp takes only marketing templates this way.'],
  134101: ['later', 'WhatsApp is still preparing this new template. Try again in ten minutes.'],
  135000: ['message', 'WhatsApp does not accept a value in this message.'],
  137000: ['message', 'the driver’s identity on WhatsApp has changed and was not confirmed.'],
}
