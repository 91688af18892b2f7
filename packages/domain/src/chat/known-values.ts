/** What an enquiry knows that a template can say. */
export interface TemplateSubject {
  driver: { name: string }
  vehicle: { make: string; model: string; plate: string }
  workshop?: { name: string; city: string } | undefined
  /** The number that people say to each other. */
  number?: string | undefined
}

/** The parameters that can be filled without asking, by name; what is not known is an empty text. */
export function knownValues(
  { driver, vehicle, workshop, number }: TemplateSubject,
  leaseName: string,
  agentName: string,
): Readonly<Record<string, string>> {
  return {
    driverName: firstNameOf(driver.name),
    leaseName,
    vehicle: [vehicle.make, vehicle.model].filter(Boolean).join(' '),
    plate: vehicle.plate,
    workshop: [workshop?.name, workshop?.city].filter(Boolean).join(', '),
    agentName,
    enquiryNumber: number ?? '',
  }
}

/** How a person is addressed: by the first word of the name, by a handle (`@tacho.king`) as it is. */
export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? ''
}
