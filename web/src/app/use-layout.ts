import { useMediaQuery } from '@mantine/hooks'

/** How many columns there is room for: all, two, or one at a time. */
export type Layout = 'desktop' | 'tablet' | 'phone'

export function useLayout(): Layout {
  const isDesktop = useMediaQuery('(min-width: 80em)', undefined, { getInitialValueInEffect: false })
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false })
  return isDesktop ? 'desktop' : isPhone ? 'phone' : 'tablet'
}
