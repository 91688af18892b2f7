import type { DemoLease } from '../../local/seed/demo-leases.ts'

const template = {
  name: 'appointment_confirmed',
  language: 'en',
  category: 'UTILITY' as const,
  title: 'Appointment confirmed',
  body: 'Hello {{driverName}}, {{workshop}} expects you.',
  parameters: ['driverName', 'workshop'],
}

/** Two lease companies that only the tests know. */
export const acme: DemoLease = lease('acme', '106540352242922', '+44 7700 900100')
export const globex: DemoLease = lease('globex', '206540352242922', '+1 202 555 0100')

function lease(leaseId: string, phoneNumberId: string, displayPhoneNumber: string): DemoLease {
  return {
    leaseId,
    name: leaseId,
    whatsapp: {
      phoneNumberId,
      displayPhoneNumber,
      wabaId: `9${phoneNumberId}`,
      tokenSecret: `whatsapp-token-${leaseId}`,
      templates: { APPOINTMENT: template },
    },
    token: `token-of-${leaseId}`,
  }
}
