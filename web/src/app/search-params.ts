import { readEventTab, type EventTab } from '../features/events/view/event-tab.ts'
import { readVenueTab, type VenueTab } from '../features/venues/view/venue-tab.ts'
import { listFilters, type ListFilter } from '../firestore/list-filter.ts'

/**
 * `lease`: whose desk, for people with several; `show`: which list. Both are kept from page to page. `template`: an enquiry
 * opens with its templates, and the failed message with this id is settled once one has gone out.
 */
export interface DeskSearch {
  lease?: string
  show?: ListFilter
  template?: string
}

export function readDeskSearch(search: Record<string, unknown>): DeskSearch {
  const { lease, show, template } = search
  const filter = listFilters.find((candidate) => candidate === show)
  return {
    ...(typeof lease === 'string' && lease !== '' && { lease }),
    ...(filter !== undefined && filter !== 'open' && { show: filter }),
    ...(typeof template === 'string' && template !== '' && { template }),
  }
}

/** `to`: the page of ours to go on to after signing in. Addresses elsewhere are dropped. */
export interface SignInSearch {
  to?: string
}

export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const { to } = search
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? { to } : {}
}

/** `tab`: which page of an event, if not its menu. */
export interface EventSearch {
  tab?: Exclude<EventTab, 'menu'>
}

export function readEventSearch({ tab }: Record<string, unknown>): EventSearch {
  const read = readEventTab(tab)
  return read === 'menu' ? {} : { tab: read }
}

/** `tab`: which page of a venue, if not its hours and tables. */
export interface VenueSearch {
  tab?: Exclude<VenueTab, 'settings'>
}

export function readVenueSearch({ tab }: Record<string, unknown>): VenueSearch {
  const read = readVenueTab(tab)
  return read === 'settings' ? {} : { tab: read }
}
