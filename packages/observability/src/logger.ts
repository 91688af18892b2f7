/** What a log line may carry: facts by name. Never a message's text, a full phone number or a token. */
export type LogFields = Record<string, string | number | boolean | null | undefined>

/** A static message with its variable parts as fields, so that lines can be counted and searched. */
export interface Logger {
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}

/** A logger that says nothing. */
export const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined }
