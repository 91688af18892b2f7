import type { DeliveryError } from '../delivery/delivery-error.ts'
import type { ChatMessageDraft } from './chat-message.ts'
import { templateProblems } from './fill-template.ts'
import type { OutgoingMessageType } from './message-type.ts'
import { InteractivePayload, MediaPayload, ReactionPayload, TemplatePayload } from './payload.ts'
import { lengthOf, longestCaption, longestText } from './text-length.ts'
import { templateOf, type WhatsappTemplate } from './whatsapp-configuration.ts'

/** What keeps a message's own content from being sent, or null. Its `text` completes "Not sent: …". */
export function contentProblem(
  draft: ChatMessageDraft,
  type: OutgoingMessageType,
  templates: Record<string, WhatsappTemplate>,
): DeliveryError | null {
  switch (type) {
    case 'text':
      return textProblem(draft.message, longestText)
    case 'template':
      return templateProblem(draft, templates)
    case 'interactive':
      return textProblem(draft.message, 1024) ?? buttonsProblem(draft)
    case 'image':
    case 'video':
    case 'document':
    case 'audio':
      return mediaProblem(draft, type)
    case 'reaction':
      return ReactionPayload.safeParse(draft.payload).success
        ? null
        : problem('REACTION', 'the message to react to is missing.')
  }
}

function textProblem(text: string, longest: number): DeliveryError | null {
  if (text.trim() === '') return problem('EMPTY_TEXT', 'the message is empty.')
  const length = lengthOf(text)
  if (length <= longest) return null
  return problem('TEXT_TOO_LONG', `the text has ${length} characters, and WhatsApp takes ${longest}.`)
}

function templateProblem(
  draft: ChatMessageDraft,
  templates: Record<string, WhatsappTemplate>,
): DeliveryError | null {
  const template = templateOf(templates, draft.templateType)
  if (template === undefined) {
    return problem(
      'UNKNOWN_TEMPLATE',
      `this lease company has no template “${(draft.templateType ?? '').slice(0, 80)}”.`,
    )
  }
  const values = TemplatePayload.safeParse(draft.payload ?? {})
  if (!values.success) return problem('TEMPLATE_PARAMETERS', 'every value of a template must be a text.')
  const problems = templateProblems(template, values.data)
  return problems.length === 0 ? null : problem('TEMPLATE_PARAMETERS', problems.join(' '))
}

function buttonsProblem(draft: ChatMessageDraft): DeliveryError | null {
  const payload = InteractivePayload.safeParse(draft.payload)
  if (!payload.success)
    return problem('QUICK_REPLIES', 'it needs one to three quick replies of up to 20 characters.')
  const { buttons } = payload.data
  const distinct = new Set(buttons.map(({ id }) => id)).size === buttons.length
  return distinct ? null : problem('QUICK_REPLIES', 'two of its quick replies are the same.')
}

function mediaProblem(
  draft: ChatMessageDraft,
  type: 'image' | 'video' | 'document' | 'audio',
): DeliveryError | null {
  if (!MediaPayload.safeParse(draft.payload).success) return problem('MEDIA', 'the file is missing.')
  if (type === 'audio' && draft.message.trim() !== '')
    return problem('CAPTION', 'WhatsApp takes no text under a sound.')
  const length = lengthOf(draft.message)
  if (length <= longestCaption) return null
  return problem(
    'TEXT_TOO_LONG',
    `the caption has ${length} characters, and WhatsApp takes ${longestCaption}.`,
  )
}

function problem(code: string, text: string): DeliveryError {
  return { code, class: 'message', text }
}
