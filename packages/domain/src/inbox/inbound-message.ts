import * as z from 'zod'

/** A file that came with a message, as Twilio names it. Nobody has looked at it: neither address nor type is to be trusted. */
export const InboundMedia = z.object({ url: z.string(), contentType: z.string() })
export type InboundMedia = z.infer<typeof InboundMedia>

/**
 * What somebody wrote to a Twilio number: `conversations/{id}/messages/{MessageSid}` with `direction: 'inbound'`. Times are
 * epoch ms (stored as Timestamp).
 */
export const InboundMessage = z.object({
  direction: z.literal('inbound'),
  twilioMessageSid: z.string(),
  /** Addresses as Twilio writes them; `to` is ours. */
  from: z.string(),
  to: z.string(),
  /** '' when it is a file or a place only. */
  body: z.string(),
  media: z.array(InboundMedia),
  /** What was tapped: a button of a template, or a line of a list. */
  buttonText: z.string().optional(),
  buttonPayload: z.string().optional(),
  listId: z.string().optional(),
  listTitle: z.string().optional(),
  location: z
    .object({
      latitude: z.number(),
      longitude: z.number(),
      address: z.string().optional(),
      label: z.string().optional(),
    })
    .optional(),
  /** MessageSid of the message that it answers. */
  repliedTo: z.string().optional(),
  profileName: z.string().optional(),
  /** Twilio tells no time: when its post came in. */
  createdAt: z.number(),
  /** When the order desk had done all that follows from it. */
  handledAt: z.number().optional(),
})
export type InboundMessage = z.infer<typeof InboundMessage>
