import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { readTerminal } from '../features/order-board/read-terminal.ts'
import type { Firebase } from '../firestore/firebase.ts'
import { readJoinedDevice } from '../firestore/joined-device.ts'
import type { Session, SignedInPerson } from '../firestore/session.ts'
import { readLastOpen } from './last-open.ts'
import { NotFound, PageBroke } from './page-problems.tsx'
import { landingOf, mayOpenBoard, mayOpenTables, placesOf } from './places.ts'
import { readPublicScreenAddress } from './public-screen-address.ts'
import { readDeskSearch, readEventSearch, readSignInSearch, readVenueSearch } from './search-params.ts'

interface RouterContext {
  firebase: Firebase
  session: Session
}

const rootRoute = createRootRouteWithContext<RouterContext>()()

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  // Also the way on: signing in makes the router ask again.
  beforeLoad: ({ context, search }) => {
    const state = context.session.read()
    if (state.status === 'signed-in') throw redirect({ href: search.to ?? '/', replace: true })
  },
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
})

/** Who is signed in; sends everybody else to the sign-in, which leads back. */
function requirePerson(session: Session, href: string): SignedInPerson {
  const state = session.read()
  if (state.status === 'signed-in') return state.person
  throw redirect({ to: '/sign-in', search: href === '/' ? {} : { to: href } })
}

/** Everything behind the sign-in that has the navigation beside it. */
const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  validateSearch: readDeskSearch,
  search: { middlewares: [retainSearchParams(['lease', 'show'])] },
  beforeLoad: ({ context, location }) => ({ person: requirePerson(context.session, location.href) }),
  component: lazyRouteComponent(() => import('./desk.tsx'), 'Desk'),
})

const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ href: landingOf(context.person, readLastOpen()), replace: true })
  },
})

/** Sends people of events and venues away from what belongs to a lease company. Who has nothing at all is told so there. */
function leaveWithoutLease(person: SignedInPerson): void {
  const { enquiries, orders, events, tickets, screen } = placesOf(person)
  if (!enquiries && (orders || events || tickets || screen !== null))
    throw redirect({ to: '/', replace: true })
}

const enquiriesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'enquiries',
  beforeLoad: ({ context }) => leaveWithoutLease(context.person),
  component: lazyRouteComponent(() => import('./enquiries-page.tsx'), 'EnquiriesPage'),
})

const noEnquiryRoute = createRoute({
  getParentRoute: () => enquiriesRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./enquiries-page.tsx'), 'NoEnquiry'),
})

const enquiryRoute = createRoute({
  getParentRoute: () => enquiriesRoute,
  path: '$enquiryId',
  component: lazyRouteComponent(() => import('./enquiry-page.tsx'), 'EnquiryPage'),
})

const operationsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'operations',
  beforeLoad: ({ context }) => leaveWithoutLease(context.person),
  component: lazyRouteComponent(() => import('./operations-page.tsx'), 'OperationsPage'),
})

const eventsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'events',
  component: lazyRouteComponent(() => import('./events-page.tsx'), 'EventsPage'),
})

const noEventRoute = createRoute({
  getParentRoute: () => eventsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./events-page.tsx'), 'NoEvent'),
})

const eventRoute = createRoute({
  getParentRoute: () => eventsRoute,
  path: '$event',
  validateSearch: readEventSearch,
  component: lazyRouteComponent(() => import('./events-page.tsx'), 'EventPage'),
})

const venuesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'venues',
  component: lazyRouteComponent(() => import('./venues-page.tsx'), 'VenuesPage'),
})

const noVenueRoute = createRoute({
  getParentRoute: () => venuesRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./venues-page.tsx'), 'NoVenue'),
})

const venueRoute = createRoute({
  getParentRoute: () => venuesRoute,
  path: '$venue',
  validateSearch: readVenueSearch,
  component: lazyRouteComponent(() => import('./venues-page.tsx'), 'VenuePage'),
})

const staffRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'venues/$venue/staff',
  beforeLoad: ({ context, params }) => {
    if (!mayOpenTables(context.person, params.venue)) throw notFound()
  },
  component: lazyRouteComponent(() => import('./staff-page.tsx'), 'StaffPage'),
})

/** The bar's own page: it has the whole screen. */
const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$event/orders',
  beforeLoad: ({ context, location, params }) => {
    const person = requirePerson(context.session, location.href)
    if (!mayOpenBoard(person, params.event)) throw notFound()
    return { person }
  },
  component: lazyRouteComponent(() => import('./board-page.tsx'), 'BoardFrame'),
})

const wholeBoardRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./board-page.tsx'), 'WholeBoardPage'),
})

const terminalRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: '$terminal',
  beforeLoad: ({ params }) => {
    if (readTerminal(params.terminal) === null) throw notFound()
  },
  component: lazyRouteComponent(() => import('./board-page.tsx'), 'TerminalBoardPage'),
})

/**
 * What guests see, without signing in, begins without anything of the desk (main.tsx). Who comes from the desk leaves it
 * behind: the page is loaded anew there. An address that only looks like one of these would be loaded anew for ever.
 */
function leaveDesk({ location: { href, pathname } }: { location: { href: string; pathname: string } }): void {
  if (readPublicScreenAddress(pathname) === null) throw notFound()
  throw redirect({ href, reloadDocument: true })
}

const menuRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$event/menu',
  beforeLoad: leaveDesk,
})

const howToOrderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$event/how-to-order',
  beforeLoad: leaveDesk,
})

const displayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'venues/$venue/display',
  beforeLoad: leaveDesk,
})

const ticketRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'venues/$venue/ticket/$number',
  beforeLoad: leaveDesk,
})

const ticketKioskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'venues/$venue/kiosk',
  beforeLoad: ({ context, location, params }) => {
    // Visitors before a kiosk that was taken off find no sign-in.
    const wasHere = readJoinedDevice()?.venueId === params.venue
    if (wasHere && context.session.read().status !== 'signed-in')
      throw redirect({ to: '/join', replace: true })
    const person = requirePerson(context.session, location.href)
    if (!person.venues.includes(params.venue)) throw notFound()
    return { person }
  },
  component: lazyRouteComponent(() => import('./ticket-kiosk-page.tsx'), 'TicketKioskPage'),
})

const joinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'join',
  component: lazyRouteComponent(() => import('./join-page.tsx'), 'JoinPage'),
})

const kioskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$event/kiosk',
  beforeLoad: ({ context, location, params }) => {
    const person = requirePerson(context.session, location.href)
    if (!person.events.includes(params.event)) throw notFound()
    return { person }
  },
  component: lazyRouteComponent(() => import('./kiosk-page.tsx'), 'KioskPage'),
})

const routeTree = rootRoute.addChildren([
  signInRoute,
  deskRoute.addChildren([
    homeRoute,
    enquiriesRoute.addChildren([noEnquiryRoute, enquiryRoute]),
    operationsRoute,
    eventsRoute.addChildren([noEventRoute, eventRoute]),
    venuesRoute.addChildren([noVenueRoute, venueRoute]),
    staffRoute,
  ]),
  boardRoute.addChildren([wholeBoardRoute, terminalRoute]),
  menuRoute,
  howToOrderRoute,
  kioskRoute,
  displayRoute,
  ticketRoute,
  ticketKioskRoute,
  joinRoute,
])

/** The pages and who may see them. */
export function createDeskRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    defaultPreload: 'intent',
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: PageBroke,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>
  }
}
