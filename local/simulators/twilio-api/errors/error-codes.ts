/**
 * What Twilio says with its codes and the HTTP status of a refusal; titles of its error dictionary, words of its API where they
 * were seen. `{}` stands for the value that is refused.
 */
const CODES: ReadonlyArray<readonly [code: number, status: number, words: string]> = [
  [20001, 400, 'Bad request: {}'],
  [20003, 401, 'Authenticate'],
  [20404, 404, 'The requested resource {} was not found'],
  [20405, 405, 'Method not allowed'],
  [20429, 429, 'Too Many Requests'],
  [20500, 500, 'Internal Server Error'],
  [20503, 503, 'Service unavailable'],
  [21211, 400, "Invalid 'To' Phone Number: {}"],
  [21212, 400, 'Invalid From Number (caller ID): {}'],
  [21266, 400, "'To' and 'From' number cannot be the same: {}"],
  [
    21408,
    403,
    "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: {}",
  ],
  [21602, 400, 'Message body is required.'],
  [21603, 400, "A 'From' phone number is required."],
  [21604, 400, "A 'To' phone number is required."],
  [
    21606,
    400,
    "The 'From' phone number {} is not a valid, message-capable Twilio phone number for this destination/account.",
  ],
  [21609, 400, "The 'StatusCallback' URL {} is not a valid URL."],
  [21610, 400, 'Attempt to send to unsubscribed recipient'],
  [21611, 429, "This 'From' number has exceeded the maximum number of queued messages"],
  [21614, 400, "'To' number is not a valid mobile number"],
  [21617, 400, 'The concatenated message body exceeds the 1600 character limit'],
  [21620, 400, 'Invalid media URL(s)'],
  [21623, 400, 'Number of media files exceeds allowed limit'],
  [21624, 400, 'The ValidityPeriod {} is invalid'],
  [21655, 400, 'The ContentSid {} is Invalid'],
  [21656, 400, 'The ContentVariables Parameter is invalid'],
  [21703, 400, 'The Messaging Service does not have a phone number available to send a message'],
  [21705, 400, 'The Messaging Service {} is invalid'],
  [21910, 400, 'Invalid From and To pair. From and To should be of the same channel'],
  [30003, 400, 'Unreachable destination handset'],
  [30004, 400, 'Message blocked'],
  [30005, 400, 'Unknown destination handset'],
  [30006, 400, 'Landline or unreachable carrier'],
  [30007, 400, 'Message filtered'],
  [30008, 400, 'Unknown error'],
  [63003, 400, 'Channel could not find To address'],
  [63007, 400, 'Twilio could not find a Channel with the specified From address'],
  [
    63016,
    400,
    'Failed to send freeform message because you are outside the allowed window. If you are using WhatsApp, please use a Message Template.',
  ],
  [63018, 429, 'Rate limit exceeded for Channel'],
  [63024, 400, 'Invalid message recipient'],
  [63028, 400, 'Number of parameters provided does not match the expected number of parameters'],
  [63049, 400, 'Meta chose not to deliver this WhatsApp marketing message'],
]

/** The HTTP status and the words of a code; `subject` fills the gap. A code that is not listed is a plain 400. */
export function describeCode(code: number, subject = ''): { status: number; words: string } {
  const [, status, words] = CODES.find(([known]) => known === code) ?? [code, 400, 'Error']
  return { status, words: words.replace('{}', subject).trim() }
}

export function knownErrorCodes(): Array<{ code: number; title: string }> {
  return CODES.map(([code, , words]) => ({ code, title: words.replace(/[:\s]*\{\}/, '') }))
}
