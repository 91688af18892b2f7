import type { Phone } from '../phones/server/phone.ts'
import { demoDrivers, type DemoDriverKey } from '../seed/demo-drivers.ts'
import { demoWorld } from '../seed/demo-world.ts'

/** The demo's drivers with a phone each, which knows whom its owner leases from. */
export function demoPhones(): Phone[] {
  const leases = new Map(
    demoWorld.enquiries.map(({ driver, lease }) => [driver, lease.whatsapp.phoneNumberId]),
  )
  return Object.entries(demoDrivers).map(([key, { name, mobileNumber: number }]) => {
    // The keys of an object literal are what its type says.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const phoneNumberId = leases.get(key as DemoDriverKey)
    const leased = phoneNumberId === undefined ? {} : { phoneNumberId }
    return { name, number, role: 'driver', channel: 'WhatsApp', ...leased }
  })
}
