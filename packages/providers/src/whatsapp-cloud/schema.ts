import * as z from 'zod'

/** The fields of a Cloud API send answer that we use. */
export const SendAnswer = z.object({
  messages: z.array(z.object({ id: z.string().min(1) })).min(1),
})

/** The fields of a Cloud API error body that we use (Graph API error object). */
export const ErrorAnswer = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.number().optional(),
    message: z.string().optional(),
    is_transient: z.boolean().optional(),
    error_data: z.object({ details: z.string().optional() }).optional(),
  }),
})

/** The answer to an upload. */
export const UploadAnswer = z.object({ id: z.string().min(1) })

/** The answer to a read receipt. */
export const ReadAnswer = z.object({ success: z.literal(true) })
