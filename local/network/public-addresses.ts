import { projectId, region } from './network-settings.ts'
import type { Ports } from './ports.ts'

/**
 * PUBLIC_BASE_URL of the functions: the address that providers are given, then hosting and the functions themselves, by every
 * name that a laptop has for itself. Somebody may call any of them.
 */
export function publicAddresses({ hosting, functions }: Ports, publicBaseUrl: string): string {
  const own = ['127.0.0.1', 'localhost'].flatMap((host) => [
    `http://${host}:${hosting}`,
    `http://${host}:${functions}/${projectId}/${region}`,
  ])
  return [...new Set([publicBaseUrl, ...own])].join(',')
}
