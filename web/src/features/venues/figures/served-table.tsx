import type { Spread } from '@relaydesk/domain/figures/spread.ts'
import type { ReactNode } from 'react'
import { Card } from '../../../shared/card/card.tsx'
import charts from '../../../shared/charts/charts.module.css'
import { useDurations } from '../../../shared/charts/use-durations.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import tables from '../../../shared/table/table.module.css'
import { isTelling } from './is-telling.ts'
import { figuresTexts } from './texts.ts'

/** Who or what served how many, and how long that took. */
export function ServedTable({
  title,
  column,
  rows,
}: {
  title: string
  column: string
  rows: readonly { key: string; name: string; completed: number; noShows: number; serveMinutes: Spread }[]
}): ReactNode {
  const t = useTexts(figuresTexts)
  const duration = useDurations()
  return (
    <Card title={title}>
      {rows.length === 0 ? (
        <p className={charts.total}>{t('nobodyYet')}</p>
      ) : (
        <table className={tables.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{column}</th>
              <th scope="col" className={tables.number}>
                {t('columnHelped')}
              </th>
              <th scope="col" className={tables.number}>
                {t('columnNoShows')}
              </th>
              <th scope="col" className={tables.number}>
                {t('columnServed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, completed, noShows, serveMinutes }) => (
              <tr key={key}>
                <td>
                  <bdi>{name}</bdi>
                </td>
                <td className={tables.number}>{completed}</td>
                <td className={tables.number}>{noShows}</td>
                <td className={tables.number}>
                  {isTelling(serveMinutes) ? duration(serveMinutes.median) : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
