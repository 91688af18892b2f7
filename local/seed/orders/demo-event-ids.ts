/** The ids of the demo's events: their names in kebab-case. */
export const demoEventIds = {
  devConfBerlin: 'dev-conf-berlin',
  signalLisboa: 'signal-lisboa',
  sreMeetupKrakow: 'sre-meetup-krakow',
} as const
