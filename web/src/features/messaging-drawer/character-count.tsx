import { longestText } from '@relaydesk/domain/chat/text-length.ts'
import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './composer.module.css'
import { drawerTexts } from './texts.ts'

/** From so many characters on they are counted aloud. */
export const countFrom = 3_800

/** How much of the room for a text is used, or by how much it is too long. */
export function CharacterCount({ id, length }: { id: string; length: number }): ReactNode {
  const t = useTexts(drawerTexts)
  const { locale } = useLocale()
  const format = new Intl.NumberFormat(locale)
  const limit = format.format(longestText)
  const tooMany = length - longestText
  return (
    <p
      id={id}
      className={styles.count}
      data-over={tooMany > 0 || undefined}
      role={tooMany > 0 ? 'alert' : undefined}
    >
      {tooMany > 0
        ? t('tooLong', { count: tooMany, limit })
        : t('count', { count: format.format(length), limit })}
    </p>
  )
}
