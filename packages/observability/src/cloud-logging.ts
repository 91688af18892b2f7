import type { Logger, LogFields } from './logger.ts'

/** The part of a pino logger that we use. */
interface Pino {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** pino's settings for lines that Cloud Logging understands: `severity` and `message` (structured logging format). */
export const cloudLoggingOptions = {
  base: null,
  messageKey: 'message',
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: {
    level: (label: string) => ({ severity: label === 'warn' ? 'WARNING' : label.toUpperCase() }),
  },
}

/** Our logger on a pino logger made with {@link cloudLoggingOptions}. */
export function cloudLogger(pino: Pino): Logger {
  return {
    info: (message, fields) => pino.info(scrub(fields), message),
    warn: (message, fields) => pino.warn(scrub(fields), message),
    error: (message, fields) => pino.error(scrub(fields), message),
  }
}

/** A second wall behind every call site: a full phone number or a bearer token in a field is shortened. */
export function scrub(fields: LogFields = {}): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? scrubText(value) : value,
    ]),
  )
}

function scrubText(text: string): string {
  return text.replaceAll(/Bearer\s+\S+/gi, 'Bearer •••').replaceAll(/\+\d[\d ]{6,16}(\d{3})\b/g, '•• $1')
}
