import type { PhoneFormats } from './phone-formats.ts'

/** An E.164 number as people write it, "+44 7700 900482"; unchanged if nobody groups such numbers. */
export function writePhoneNumber(e164: string, formats: PhoneFormats): string {
  const digits = /^\+(\d{5,15})$/.exec(e164)?.[1] ?? ''
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((start) => start in formats)
  if (code === undefined) return e164
  const national = digits.slice(code.length)
  for (const [pattern, groups, beginning] of formats[code] ?? []) {
    const whole = new RegExp(`^(?:${pattern})$`)
    if (!whole.test(national) || !new RegExp(`^(?:${beginning})`).test(national)) continue
    return `+${code} ${national
      .replace(whole, groups)
      .replaceAll(/[^\d]+/g, ' ')
      .trim()}`
  }
  return `+${code} ${national}`
}
