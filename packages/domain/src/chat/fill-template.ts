import type { WhatsappTemplate } from './whatsapp-configuration.ts'

/** The template's text as the driver will read it; a value that is missing stays visible as `{{name}}`. */
export function fillTemplate(template: WhatsappTemplate, values: Record<string, string>): string {
  return template.body.replaceAll(/\{\{\s*([^{}]+?)\s*\}\}/g, (hole, name: string) => values[name] || hole)
}

/** What keeps the template from being sent with these values, one sentence each; empty when nothing does. */
export function templateProblems(template: WhatsappTemplate, values: Record<string, string>): string[] {
  const missing = template.parameters.filter((name) => !values[name]?.trim())
  const unknown = Object.keys(values).filter((name) => !template.parameters.includes(name))
  // WhatsApp refuses parameters with line breaks, tabs or more than four spaces in a row (132018).
  const malformed = template.parameters.filter((name) => /[\n\r\t]| {5}/.test(values[name] ?? ''))
  return [
    ...missing.map((name) => `“${name}” is empty.`),
    ...unknown.map((name) => `The template has no place for “${name}”.`),
    ...malformed.map((name) => `“${name}” has a line break or too many spaces.`),
  ]
}
