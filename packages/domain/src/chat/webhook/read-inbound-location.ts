import type { InboundContent } from './inbound-content.ts'
import { isObject, numberOf, present, textOf } from './read-json.ts'

/** A place; null without both of its coordinates. */
export function readInboundLocation(location: unknown): InboundContent | null {
  if (!isObject(location)) return null
  const latitude = numberOf(location['latitude'])
  const longitude = numberOf(location['longitude'])
  if (latitude === undefined || longitude === undefined) return null
  const { name, address, url } = location
  return {
    type: 'location',
    message: textOf(name) || textOf(address),
    payload: {
      latitude,
      longitude,
      ...present({ name: textOf(name), address: textOf(address), url: textOf(url) }),
    },
  }
}
