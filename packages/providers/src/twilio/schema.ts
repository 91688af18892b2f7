import * as z from 'zod'

/** The fields of Twilio's answer to a create that we use. */
export const CreateAnswer = z.object({ sid: z.string().regex(/^[A-Za-z0-9]{2,64}$/) })

/** Twilio's error object. */
export const ErrorAnswer = z.object({ code: z.number().int(), status: z.number().optional() })

/** The fields of a message in a listing that we use. Dates are RFC 2822. */
const Message = z.object({
  sid: z.string(),
  status: z.string(),
  direction: z.string(),
  /** Null until a Messaging Service has chosen a number. */
  from: z.string().nullish(),
  body: z.string().nullish(),
  date_created: z.string(),
  error_code: z.number().nullish(),
})
export type Message = z.infer<typeof Message>

/** One page of a listing, newest first. */
export const ListAnswer = z.object({
  messages: z.array(Message),
  /** Path and query of the next page. Nothing else: it is asked with our token. */
  next_page_uri: z
    .string()
    .regex(/^\/(?!\/)/)
    .nullish(),
})
