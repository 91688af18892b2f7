import { errorCode } from './error-codes.ts'

export type GraphErrorOptions = {
  details?: string
  /** Replaces the whole `(#code) Title`. */
  message?: string
  status?: number
  subcode?: number
  type?: 'OAuthException' | 'GraphMethodException'
  /** Graph errors raised before WhatsApp is reached carry no `error_data`. */
  bare?: boolean
}

/** A refusal as Meta words it. `body(traceId)` is the JSON of the answer. */
export class GraphError extends Error {
  readonly code: number
  readonly status: number
  private readonly options: GraphErrorOptions

  constructor(code: number, options: GraphErrorOptions = {}) {
    const known = errorCode(code)
    super(options.message ?? `(#${code}) ${known.title}`)
    this.name = 'GraphError'
    this.code = code
    this.status = options.status ?? known.status
    this.options = options
  }

  body(traceId: string): { error: Record<string, unknown> } {
    const { details, subcode, type, bare } = this.options
    return {
      error: {
        message: this.message,
        type: type ?? 'OAuthException',
        code: this.code,
        ...(bare
          ? {}
          : {
              error_data: {
                messaging_product: 'whatsapp',
                details: details ?? errorCode(this.code).details,
              },
            }),
        ...(subcode === undefined ? {} : { error_subcode: subcode }),
        fbtrace_id: traceId,
      },
    }
  }
}
