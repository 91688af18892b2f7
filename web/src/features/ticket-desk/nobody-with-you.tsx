import { IconBell } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useCaughtFocus } from '../../shared/focus/caught-focus.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { AcceptNext } from './accept-next.tsx'
import { useDesk } from './desk-context.ts'
import styles from './own-table.module.css'
import { deskTexts } from './texts.ts'

/** A table without a visitor: who is next, and the one button that calls them. */
export function NobodyWithYou(): ReactNode {
  const t = useTexts(deskTexts)
  const heading = useCaughtFocus<HTMLHeadingElement>()
  const [next] = useDesk().data.waiting
  return (
    <div className={styles.nobody}>
      <h2 ref={heading} tabIndex={-1}>
        {t('nobodyTitle')}
      </h2>
      <p className={styles.next}>
        {next === undefined ? (
          <>
            <IconBell size="1.25em" aria-hidden="true" />
            {t('nobodyWaits')}
          </>
        ) : (
          t('nobodyNext', { number: next.number ?? '' })
        )}
      </p>
      <span className={styles.large}>
        <AcceptNext />
      </span>
    </div>
  )
}
