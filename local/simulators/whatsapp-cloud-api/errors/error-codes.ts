/**
 * The error codes that Meta documents for sending: title, the HTTP status under which each has been documented, and the usual
 * details. Meta asks clients to decide on `code` and `error_data.details`, never on the status
 * (developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes).
 */
export type ErrorCode = { readonly title: string; readonly status: number; readonly details: string }

const KNOWN: Readonly<Record<number, ErrorCode>> = {
  0: { title: 'AuthException', status: 401, details: 'We were unable to authenticate the app user.' },
  1: { title: 'API Unknown', status: 400, details: 'Invalid request or possible server error.' },
  2: { title: 'API Service', status: 503, details: 'Temporary due to downtime or due to being overloaded.' },
  3: { title: 'API Method', status: 500, details: 'Capability or permissions issue.' },
  4: { title: 'API Too Many Calls', status: 400, details: 'The app has reached its API call rate limit.' },
  10: {
    title: 'API Permission Denied',
    status: 403,
    details: 'Permission is either not granted or has been removed.',
  },
  33: {
    title: 'Parameter value is not valid',
    status: 400,
    details: 'The business phone number has been deleted.',
  },
  100: {
    title: 'Invalid parameter',
    status: 400,
    details: 'The request included one or more unsupported or misspelled parameters.',
  },
  190: { title: 'Access token has expired', status: 401, details: 'Your access token has expired.' },
  368: {
    title: 'Temporarily blocked for policies violations',
    status: 403,
    details:
      'The WhatsApp Business Account associated with the app has been restricted or disabled for violating a platform policy.',
  },
  80007: {
    title: 'Rate limit issues',
    status: 400,
    details: 'The WhatsApp Business Account has reached its rate limit.',
  },
  130403: { title: 'User blocked', status: 400, details: 'The business has blocked this user.' },
  130429: {
    title: 'Rate limit hit',
    status: 400,
    details:
      'Message failed to send because there were too many messages sent from this phone number in a short period of time.',
  },
  130472: {
    title: "User's number is part of an experiment",
    status: 400,
    details: "Message was not sent as the user's number is part of an experiment.",
  },
  130497: {
    title: 'Business account is restricted from messaging users in this country.',
    status: 403,
    details: 'The WhatsApp Business Account is restricted from messaging to users in certain countries.',
  },
  131000: {
    title: 'Something went wrong',
    status: 500,
    details: 'Message failed to send due to an unknown error.',
  },
  131005: {
    title: 'Access denied',
    status: 403,
    details: 'Permission is either not granted or has been removed.',
  },
  131008: {
    title: 'Required parameter is missing',
    status: 400,
    details: 'The request is missing a required parameter.',
  },
  131009: {
    title: 'Parameter value is not valid',
    status: 400,
    details: 'One or more parameter values are invalid.',
  },
  131016: { title: 'Service unavailable', status: 503, details: 'A service is temporarily unavailable.' },
  131020: { title: 'Group not found', status: 400, details: 'The group does not exist or is not reachable.' },
  131021: {
    title: 'Recipient cannot be sender',
    status: 400,
    details: 'Sender and recipient phone number is the same.',
  },
  131026: {
    title: 'Message undeliverable',
    status: 400,
    details: 'Unable to deliver message. The recipient may not be on WhatsApp.',
  },
  131030: {
    title: 'Recipient phone number not in allowed list',
    status: 400,
    details: 'Add recipient phone number to recipient list and try again.',
  },
  131031: {
    title: 'Account has been locked',
    status: 403,
    details:
      'The WhatsApp Business Account associated with the app has been restricted or disabled for violating a platform policy, or we were unable to verify data included in the request.',
  },
  131037: {
    title: 'Display name approval needed',
    status: 400,
    details: 'The business phone number used to send the request does not have an approved display name.',
  },
  131041: {
    title: 'Group message failed',
    status: 400,
    details: 'The message could not be sent to the group.',
  },
  131042: {
    title: 'Business eligibility payment issue',
    status: 400,
    details: 'Message failed to send because there were one or more errors related to your payment method.',
  },
  131045: {
    title: 'Incorrect certificate',
    status: 500,
    details: 'Message failed to send due to a phone number registration error.',
  },
  131047: {
    title: 'Re-engagement message',
    status: 400,
    details:
      'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
  },
  131048: {
    title: 'Spam rate limit hit',
    status: 400,
    details:
      'Message failed to send because there are restrictions on how many messages can be sent from this phone number.',
  },
  131049: {
    title: 'Message not delivered',
    status: 400,
    details: 'This message was not delivered to maintain healthy ecosystem engagement.',
  },
  131050: {
    title: 'User stopped marketing messages',
    status: 400,
    details:
      'Unable to deliver the message. This recipient has chosen to stop receiving marketing messages on WhatsApp from your business.',
  },
  131051: { title: 'Unsupported message type', status: 400, details: 'Unsupported message type.' },
  131052: {
    title: 'Media download error',
    status: 400,
    details: 'Unable to download the media sent by the user.',
  },
  131053: {
    title: 'Media upload error',
    status: 400,
    details: 'Unable to upload the media used in the message.',
  },
  131055: {
    title: 'Method not allowed',
    status: 400,
    details: 'This API does not take templates of that category.',
  },
  131056: {
    title: '(Business Account, Consumer Account) pair rate limit hit',
    status: 400,
    details:
      'Message failed to send because there were too many messages sent from the sender phone number to the same recipient phone number in a short period of time.',
  },
  131057: {
    title: 'Account in maintenance mode',
    status: 500,
    details: 'Business Account is in maintenance mode.',
  },
  131062: {
    title: 'Message not supported for this recipient',
    status: 400,
    details: 'A phone number is required.',
  },
  131063: {
    title: 'Template category not supported',
    status: 400,
    details: 'This API does not take templates of that category.',
  },
  131064: {
    title: 'Template classification limit reached',
    status: 400,
    details: 'The account has reached its limit.',
  },
  132000: {
    title: 'Number of parameters does not match the expected number of params',
    status: 400,
    details:
      'The number of variable parameter values included in the request did not match the number of variable parameters defined in the template.',
  },
  132001: {
    title: 'Template name does not exist in the translation',
    status: 404,
    details: 'The template does not exist in the specified language or the template has not been approved.',
  },
  132005: { title: 'Translated text too long', status: 400, details: 'Translated text is too long.' },
  132007: {
    title: 'Template format character policy violated',
    status: 400,
    details: 'Template content violates a WhatsApp policy.',
  },
  132008: { title: 'Template parameter empty', status: 400, details: 'A template parameter is empty.' },
  132012: {
    title: 'Parameter format does not match format in the created template',
    status: 400,
    details: 'Variable parameter values formatted incorrectly.',
  },
  132015: {
    title: 'Template is Paused',
    status: 400,
    details: 'Template is paused due to low quality so it cannot be sent in a template message.',
  },
  132016: {
    title: 'Template is Disabled',
    status: 400,
    details: 'Template has been paused too many times due to low quality and is now permanently disabled.',
  },
  132018: {
    title: 'There was an issue with the parameters in your template',
    status: 400,
    details: 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces.',
  },
  132068: { title: 'Flow is in blocked state', status: 400, details: 'Flow is in blocked state.' },
  132069: {
    title: 'Flow is in throttled state',
    status: 400,
    details: 'Flow is in throttled state and 10 messages using this flow were already sent in the last hour.',
  },
  133004: {
    title: 'Server Temporarily Unavailable',
    status: 503,
    details: 'Server is temporarily unavailable.',
  },
  133010: {
    title: 'Phone number Not Registered',
    status: 400,
    details: 'Phone number not registered on the WhatsApp Business Platform.',
  },
  133016: {
    title: 'Account register deregister rate limit exceeded',
    status: 400,
    details: 'Registration or Deregistration failed because there were too many attempts.',
  },
  134100: {
    title: 'Only marketing templates are supported',
    status: 400,
    details: 'This API takes marketing templates only.',
  },
  134101: {
    title: 'Template is syncing',
    status: 400,
    details: 'The template is still being prepared. Try again in about 10 minutes.',
  },
  135000: {
    title: 'Generic user error',
    status: 400,
    details: 'Message failed to send because of an unknown error with your request parameters.',
  },
  137000: {
    title: 'Recipient identity key hash mismatch',
    status: 400,
    details: 'The recipient identity key hash does not match.',
  },
}

/** The documented texts and HTTP status of a code; 200 to 299 are permissions; a code we do not know is a plain 400. */
export function errorCode(code: number): ErrorCode {
  const known = KNOWN[code]
  if (known) return known
  if (code >= 200 && code <= 299)
    return {
      title: 'API Permission',
      status: 403,
      details: 'Permission is either not granted or has been removed.',
    }
  return { title: 'Unknown error', status: 400, details: `No details are documented for ${code}.` }
}

/** Every code with documented texts, ascending: the choice that the phones page offers. */
export function knownErrorCodes(): ReadonlyArray<{ code: number; title: string }> {
  return Object.entries(KNOWN).map(([code, { title }]) => ({ code: Number(code), title }))
}
