import * as z from 'zod'
import { fillTemplate, templateProblems } from './fill-template.ts'
import { knownValues, type TemplateSubject } from './known-values.ts'
import { templateOf, type WhatsappTemplate } from './whatsapp-configuration.ts'

/** The ids of the two messages that the desk writes by itself, at most one of each in an enquiry. */
export const openingMessageId = 'opening'
export const closingMessageId = 'closing'

/** A template message as the system writes it: the fields of its document that its occasion decides. */
export interface AutomatedMessage {
  message: string
  type: 'template'
  templateType: string
  payload: Record<string, string>
}

/** Who speaks to whom about what; names that nobody knows are empty. */
export interface TemplateNames {
  lease: string
  agent: string
}

/**
 * Fills a template with what its enquiry (a document as stored) knows. Null when the lease company has no such template or
 * a value for it is missing: then the desk says nothing by itself.
 */
export function fillAutomatedMessage(
  templates: Record<string, WhatsappTemplate>,
  templateType: string,
  enquiry: unknown,
  names: TemplateNames,
): AutomatedMessage | null {
  const template = templateOf(templates, templateType)
  const subject = Subject.safeParse(enquiry)
  if (template === undefined || !subject.success) return null
  const known = knownValues(subject.data, names.lease, names.agent)
  const payload = Object.fromEntries(template.parameters.map((name) => [name, known[name] ?? '']))
  if (templateProblems(template, payload).length > 0) return null
  return { message: fillTemplate(template, payload), type: 'template', templateType, payload }
}

const Subject = z.object({
  driver: z.object({ name: text() }).catch({ name: '' }),
  vehicle: z.object({ make: text(), model: text(), plate: text() }).catch({ make: '', model: '', plate: '' }),
  workshop: z.object({ name: text(), city: text() }).optional().catch(undefined),
  number: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
}) satisfies z.ZodType<TemplateSubject>

/** What is missing or damaged counts as not known. */
function text() {
  return z.string().catch('')
}
