import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import type { Firebase } from '../firestore/firebase.ts'
import type { Session } from '../firestore/session.ts'
import { NotFound, PageBroke } from './page-problems.tsx'
import { readDeskSearch, readSignInSearch } from './search-params.ts'

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
    if (state.status === 'signed-in') throw redirect({ href: search.to ?? '/enquiries', replace: true })
  },
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
})

/** Everything behind the sign-in. */
const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  validateSearch: readDeskSearch,
  search: { middlewares: [retainSearchParams(['lease', 'show'])] },
  beforeLoad: ({ context, location }) => {
    const state = context.session.read()
    if (state.status !== 'signed-in') {
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } })
    }
    return { person: state.person }
  },
  component: lazyRouteComponent(() => import('./desk.tsx'), 'Desk'),
})

const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  // Agents and leads begin at the enquiries; people without a lease company are told so there.
  beforeLoad: () => {
    throw redirect({ to: '/enquiries' })
  },
})

const enquiriesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'enquiries',
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

const routeTree = rootRoute.addChildren([
  signInRoute,
  deskRoute.addChildren([homeRoute, enquiriesRoute.addChildren([noEnquiryRoute, enquiryRoute])]),
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
