import { listFilters, type ListFilter } from '../features/enquiry-list/list-filter.ts'

/** `lease`: whose desk, for people with several; `show`: which list. Kept from page to page. */
export interface DeskSearch {
  lease?: string
  show?: ListFilter
}

export function readDeskSearch(search: Record<string, unknown>): DeskSearch {
  const { lease, show } = search
  const filter = listFilters.find((candidate) => candidate === show)
  return {
    ...(typeof lease === 'string' && lease !== '' && { lease }),
    ...(filter !== undefined && filter !== 'open' && { show: filter }),
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
