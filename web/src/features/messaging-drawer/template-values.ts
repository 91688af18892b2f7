import type { WhatsappTemplate } from '@relaydesk/domain/chat/whatsapp-configuration.ts'

/** Values for a template's parameters, by parameter name. */
export type TemplateValues = Readonly<Record<string, string>>

/** A template that can be picked, with what the enquiry gives for it. */
export interface TemplateChoice {
  type: string
  title: string
  template: WhatsappTemplate
  values: TemplateValues
  /** The parameters that the enquiry has nothing for. */
  missing: readonly string[]
}

/** What the order of templates depends on, besides what can be filled. */
interface Occasion {
  /** The driver's language, a tag like `pt-BR`. */
  language?: string | undefined
  /** Whether the driver ever wrote: before that a conversation is to be opened, after that it is open. */
  hasAnswered: boolean
}

/**
 * All templates, best fit first: those that need nothing more before those that do, what suits the moment before what
 * does not, the driver's own language before others, and among these the one that says most about this enquiry.
 */
export function rankTemplates(
  templates: Readonly<Record<string, WhatsappTemplate>>,
  known: TemplateValues,
  { language, hasAnswered }: Occasion,
): TemplateChoice[] {
  const speaks = (choice: TemplateChoice): number =>
    language !== undefined && baseOf(choice.template.language) === baseOf(language) ? 1 : 0
  const filled = ({ template, missing }: TemplateChoice): number =>
    template.parameters.length - missing.length
  return Object.entries(templates)
    .map(([type, template]) => choiceOf(type, template, known))
    .sort(
      (one, other) =>
        one.missing.length - other.missing.length ||
        suits(other, hasAnswered) - suits(one, hasAnswered) ||
        speaks(other) - speaks(one) ||
        filled(other) - filled(one) ||
        one.title.localeCompare(other.title),
    )
}

/** Templates are named for their occasion: an opening suits the beginning, a closing word no enquiry that is open. */
function suits({ template }: TemplateChoice, hasAnswered: boolean): number {
  if (/initiat|opening|abertura/iu.test(template.name)) return hasAnswered ? -1 : 1
  return /complet|clos|conclu/iu.test(template.name) ? -1 : 0
}

function choiceOf(type: string, template: WhatsappTemplate, known: TemplateValues): TemplateChoice {
  const values = Object.fromEntries(template.parameters.map((name) => [name, known[name] ?? '']))
  const missing = template.parameters.filter((name) => values[name] === '')
  return { type, template, values, missing, title: template.title ?? wordsOf(type) }
}

/** The templates whose title or text contains every word that was typed. */
export function findTemplates(choices: readonly TemplateChoice[], search: string): readonly TemplateChoice[] {
  const words = fold(search).split(/\s+/u).filter(Boolean)
  return choices.filter(({ title, template }) => {
    const text = fold(`${title} ${template.body}`)
    return words.every((word) => text.includes(word))
  })
}

/** `courtesyVehicleReady` or `courtesy_vehicle_ready` as words: "Courtesy vehicle ready". */
export function wordsOf(name: string): string {
  const words = name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[_-]+/gu, ' ')
    .trim()
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A template's body cut at its holes, in order. */
export function splitBody(body: string): ({ text: string } | { hole: string })[] {
  return body
    .split(/\{\{\s*([^{}]+?)\s*\}\}/u)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { hole: part }))
    .filter((part) => !('text' in part) || part.text !== '')
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/u)[0] ?? ''
}
