import type { ReactNode } from 'react'
import { useTexts } from '../i18n/use-texts.ts'
import { useWaiting } from '../loading/use-waiting.ts'
import { wallTexts } from './texts.ts'
import { WallWords } from './wall-words.tsx'

/** A wall that has not heard anything yet. */
export function WallLoading(): ReactNode {
  const t = useTexts(wallTexts)
  const waiting = useWaiting(true)
  if (waiting === 'not-yet') return null
  return <WallWords title={t('loading')}>{waiting === 'long' ? t('loadingLong') : undefined}</WallWords>
}
