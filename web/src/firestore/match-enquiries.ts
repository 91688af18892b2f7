import type { Enquiry } from './enquiry.ts'
import { joinedUp, plainText } from '../shared/search/plain-text.ts'

/**
 * The enquiries in which every word of the search occurs: in the driver's name, the vehicle, the title, the number or
 * the last message; in plate and phone number also without their spaces and dashes. Accents and case do not matter.
 */
export function matchEnquiries(enquiries: readonly Enquiry[], search: string): readonly Enquiry[] {
  const words = plainText(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return enquiries
  // At home a number starts with 0 where the stored one has its country code.
  const joined = joinedUp(search).replace(/^0+/, '')
  return enquiries.filter((enquiry) => {
    const text = textOfEnquiry(enquiry)
    if (words.every((word) => text.includes(word))) return true
    return joined.length >= 3 && /\d/.test(joined) && codesOf(enquiry).includes(joined)
  })
}

function textOfEnquiry({ driver, vehicle, title, number, lastMessage, workshop }: Enquiry): string {
  const parts = [
    driver.name,
    vehicle.make,
    vehicle.model,
    vehicle.plate,
    title,
    number,
    lastMessage?.text,
    workshop?.name,
  ]
  return plainText(parts.filter(Boolean).join(' '))
}

/** What people copy with or without separators: plate and phone number. The line break keeps them apart. */
function codesOf({ driver, vehicle }: Enquiry): string {
  return `${joinedUp(vehicle.plate)}\n${joinedUp(driver.mobileNumber)}`
}
