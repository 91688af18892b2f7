import { IconMapPin } from '@tabler/icons-react'
import type { LocationContent } from '../../../simulators/shared/phone/phone-content.ts'

/** A place by name and by degrees. */
export function PlaceCard({ place }: { place: LocationContent }) {
  return (
    <div className="file">
      <IconMapPin size={22} stroke={1.6} aria-hidden />
      <div className="file__text">
        <b dir="auto">{place.name ?? 'A place'}</b>
        {place.address !== undefined && <span dir="auto">{place.address}</span>}
        <span className="tn">
          {place.latitude.toFixed(5)}, {place.longitude.toFixed(5)}
        </span>
      </div>
    </div>
  )
}
