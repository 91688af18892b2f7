/** How long WhatsApp's word about a message is waited for before a person decides alone, in milliseconds. */
export const answerPatienceMs = 5 * 60_000
