import { invalid, missing } from '../errors/refusals.ts'
import type { LocationContent } from '../../shared/phone/phone-content.ts'
import { optionalString, requireObject } from './read-params.ts'
import type { Params } from './read-params.ts'

/** `{latitude, longitude, name?, address?}`; degrees as numbers or numeric texts. */
export function readLocation(holder: Params, path: string): LocationContent {
  const name = path === '' ? 'location' : `${path}.location`
  const location = requireObject(holder, 'location', path, ['latitude', 'longitude', 'name', 'address'])
  const title = optionalString(location, 'name', name, 1000)
  const address = optionalString(location, 'address', name, 1000)
  return {
    type: 'location',
    latitude: readDegrees(location['latitude'], `${name}.latitude`, 90),
    longitude: readDegrees(location['longitude'], `${name}.longitude`, 180),
    ...(title === undefined ? {} : { name: title }),
    ...(address === undefined ? {} : { address }),
  }
}

function readDegrees(value: unknown, path: string, limit: number): number {
  if (value === undefined || value === null) throw missing(path)
  const degrees = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof degrees !== 'number' || !Number.isFinite(degrees) || Math.abs(degrees) > limit)
    throw invalid(`Parameter ${path} must be a number between -${limit} and ${limit}.`)
  return degrees
}
