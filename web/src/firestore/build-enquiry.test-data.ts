import type { Enquiry } from './enquiry.ts'

/** An enquiry for tests; give what matters to the test. */
export function buildEnquiry(given: Partial<Enquiry> = {}): Enquiry {
  return {
    id: 'e1',
    number: '20418',
    title: 'Engine temperature warning',
    accountId: 'a1',
    serviceUnitId: 's1',
    driver: { name: 'Youssef El-Khatib', mobileNumber: '+447700900482' },
    vehicle: { make: 'Mercedes-Benz', model: 'Sprinter', plate: 'V-482-KP' },
    ownerUid: null,
    state: 'OPEN',
    unReadWhatsappMessageCount: 0,
    lastActivityAt: 0,
    createdAt: 0,
    ...given,
  }
}
