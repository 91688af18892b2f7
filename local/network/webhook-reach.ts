import { projectId, region } from './network-settings.ts'
import type { Ports } from './ports.ts'

const FUNCTIONS: Readonly<Record<string, string>> = {
  '/webhooks/twilio/incoming': 'twilioIncoming',
  '/webhooks/twilio/status': 'twilioStatus',
}

/**
 * Where the simulator reaches what it signs for. Nothing leaves the machine for it: the public address stands for our own
 * Hosting, and without pages (and so without Hosting) for the function itself, with the path that Hosting would give it.
 */
export function webhookReach(
  ports: Pick<Ports, 'hosting' | 'functions'>,
  publicBaseUrl: string,
  pages: boolean,
): (url: string) => string {
  return (url) => {
    if (!url.startsWith(`${publicBaseUrl}/`)) return url
    const rest = url.slice(publicBaseUrl.length)
    const name = FUNCTIONS[rest.split('?', 1)[0] ?? '']
    if (pages || name === undefined) return `http://127.0.0.1:${ports.hosting}${rest}`
    return `http://127.0.0.1:${ports.functions}/${projectId}/${region}/${name}${rest}`
  }
}
