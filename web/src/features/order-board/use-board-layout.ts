import { useMediaQuery } from '@mantine/hooks'

/** Whether the hand-out lane has room beside the queue, and whether the tabs stand at the bottom. */
export interface BoardLayout {
  hasLane: boolean
  isPhone: boolean
}

export function useBoardLayout(): BoardLayout {
  const options = { getInitialValueInEffect: false }
  return {
    hasLane: useMediaQuery('(min-width: 64em)', undefined, options),
    isPhone: useMediaQuery('(max-width: 47.99em)', undefined, options),
  }
}
