import * as z from 'zod'

const Action = z.looseObject({
  title: z.string().min(1).max(25),
  /** Of a quick reply: what a tap gives back. */
  id: z.string().max(200).optional(),
  type: z.string().optional(),
  url: z.string().optional(),
  phone: z.string().optional(),
})
const ListItem = z.strictObject({
  item: z.string().min(1).max(24),
  id: z.string().min(1).max(200),
  description: z.string().max(72).optional(),
})

/** The content types of which a phone can show something; texts may hold `{{1}}`. */
export const ContentTypes = z.strictObject({
  'twilio/text': z.strictObject({ body: z.string().min(1).max(1_600) }).optional(),
  'twilio/media': z
    .strictObject({ body: z.string().optional(), media: z.array(z.string()).min(1) })
    .optional(),
  'twilio/quick-reply': z
    .strictObject({ body: z.string().min(1).max(1_024), actions: z.array(Action).min(1).max(10) })
    .optional(),
  'twilio/list-picker': z
    .strictObject({
      body: z.string().min(1).max(1_024),
      button: z.string().min(1).max(20),
      items: z.array(ListItem).min(1).max(10),
    })
    .optional(),
  'twilio/call-to-action': z
    .strictObject({ body: z.string().min(1).max(1_024), actions: z.array(Action).min(1).max(2) })
    .optional(),
})
export type ContentTypes = z.infer<typeof ContentTypes>

/** A template of the Content API. `variables` are the values of gaps that a send leaves out. */
export const Content = z.strictObject({
  sid: z.string().regex(/^HX[0-9a-f]{32}$/),
  friendlyName: z.string().default(''),
  language: z.string().min(2).default('en'),
  variables: z.record(z.string(), z.string()).default({}),
  types: ContentTypes,
})
export type Content = z.infer<typeof Content>
