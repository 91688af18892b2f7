import { IconArrowRight, IconBan, IconCircle } from '@tabler/icons-react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { useMemo, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { planCalls } from './plan-calls.ts'
import { displayTexts } from './texts.ts'
import styles from './ticket-display.module.css'

const pageMs = 10_000
const icons = { called: IconArrowRight, free: IconCircle, closed: IconBan }

/** What is at the other tables; pages of five follow each other. On a phone all of them stand there. */
export function CallList({ display, now }: { display: PublicDisplay; now: number }): ReactNode {
  const t = useTexts(displayTexts)
  const { lines, pages } = useMemo(() => planCalls(display), [display])
  const current = Math.floor(now / pageMs) % pages
  if (lines.length === 0 && display.newest === null) {
    return <p className={styles.noTables}>{t('noTables')}</p>
  }
  return (
    <table
      className={styles.list}
      aria-label={t('tables')}
      // A name of two digits needs more room.
      data-wide={lines.some(({ table }) => table >= 10) || undefined}
    >
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col" colSpan={2}>
            {t('tableHead')}
            {pages > 1 && <span className={styles.page}>{t('page', { page: current + 1, pages })}</span>}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const Icon = icons[line.kind]
          return (
            <tr
              key={line.table}
              className={styles.line}
              data-kind={line.kind}
              data-off={line.page !== current || undefined}
              data-testid="line"
            >
              <td>{line.kind === 'called' ? line.number : t(line.kind)}</td>
              <td>
                <Icon size="1em" stroke={2} aria-hidden="true" />
              </td>
              <td>{t('table', { table: line.table })}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
