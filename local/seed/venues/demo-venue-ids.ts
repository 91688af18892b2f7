/** The ids of the demo's venues: their names in kebab-case. */
export const demoVenueIds = {
  helpDesk: 'it-help-desk-building-c',
  counter: 'balcao-almar',
} as const
