/** The pages of a venue. */
export const venueTabs = ['settings', 'devices', 'figures'] as const
export type VenueTab = (typeof venueTabs)[number]

/** Reads a tab out of an address; the settings when it names none. */
export function readVenueTab(value: unknown): VenueTab {
  return venueTabs.find((tab) => tab === value) ?? 'settings'
}
