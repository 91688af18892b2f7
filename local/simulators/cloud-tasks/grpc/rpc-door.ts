import { listen } from './grpc-server.ts'
import type { ListeningServer, ServerOptions } from './grpc-server.ts'

/** How an outage looks from outside: every call answered UNAVAILABLE, or nobody listening at all. */
export type Outage = 'unavailable' | 'connections'

/** The gRPC server's door: it can answer nobody, or be shut and opened again on the same port. */
export class RpcDoor {
  private readonly options: Omit<ServerOptions, 'isOut'>
  private server: ListeningServer | undefined
  private outage: Outage | undefined
  private port = 0

  constructor(options: Omit<ServerOptions, 'isOut'>) {
    this.options = options
  }

  /** `host:port`, the same through every outage. */
  get address(): string {
    const { host } = this.options
    return `${host.includes(':') ? `[${host}]` : host}:${this.port}`
  }

  async open(): Promise<void> {
    if (this.server) return
    const isOut = (): boolean => this.outage !== undefined
    this.server = await listen({ ...this.options, port: this.port || this.options.port, isOut })
    this.port = this.server.port
  }

  async close(): Promise<void> {
    const { server } = this
    this.server = undefined
    await server?.close()
  }

  async setOutage(outage: Outage | undefined): Promise<void> {
    this.outage = outage
    if (outage === 'connections') await this.close()
    else await this.open()
  }
}
