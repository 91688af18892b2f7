/** The pages of an event. */
export const eventTabs = ['menu', 'senders', 'texts', 'guests', 'stats'] as const
export type EventTab = (typeof eventTabs)[number]

/** On a phone there is what one does while the bar is running. */
export const phoneTabs: readonly EventTab[] = ['menu', 'stats']

/** Reads a tab out of an address; the menu when it names none. */
export function readEventTab(value: unknown): EventTab {
  return eventTabs.find((tab) => tab === value) ?? 'menu'
}
