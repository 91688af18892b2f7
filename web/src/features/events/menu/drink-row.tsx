import type { MenuItem } from '@relaydesk/domain/orders/event.ts'
import { IconChevronDown, IconChevronUp, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { readSpellings, spellingsOf } from '../editing/spellings.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import { TextPlace } from '../../../shared/editing/text-place.tsx'
import { Availability } from './availability.tsx'
import { BackAt } from './back-at.tsx'
import styles from './menu-table.module.css'
import { menuTexts } from './texts.ts'

export interface DrinkRowProps {
  item: MenuItem
  /** How often it was ordered; null while nobody has counted. */
  count: number | null
  isFirst: boolean
  isLast: boolean
  isPhone: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One drink. Alt with an arrow moves it from anywhere in its row. */
export function DrinkRow(props: DrinkRowProps): ReactNode {
  const { item, count, isPhone, onMove, onRemove } = props
  const t = useTexts(menuTexts)
  const { locale } = useLocale()
  const drink = item.title

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }

  if (isPhone) {
    return (
      <tr data-drink={item.id} data-off={!item.isOn || undefined}>
        <td>
          <span className={styles.title}>{drink}</span>
          {item.isOn ? <span className={styles.line}>{item.description}</span> : <BackAt item={item} />}
        </td>
        <td className={styles.onColumn}>
          <Availability item={item} />
        </td>
      </tr>
    )
  }
  return (
    // The keys come from the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <tr data-drink={item.id} data-off={!item.isOn || undefined} onKeyDown={onKeyDown}>
      <td className={styles.moveColumn}>
        <MoveButtons {...props} />
      </td>
      <td className={styles.what}>
        <Name item={item} />
        {item.isOn ? <Line item={item} /> : <BackAt item={item} />}
      </td>
      <td className={styles.understood}>
        <Spellings item={item} />
      </td>
      <td className={styles.number}>{count === null ? '' : new Intl.NumberFormat(locale).format(count)}</td>
      <td className={styles.onColumn}>
        <Availability item={item} />
      </td>
      <td className={styles.removeColumn}>
        <button
          type="button"
          className={styles.tool}
          aria-label={t('remove', { drink })}
          title={t('remove', { drink })}
          onClick={onRemove}
        >
          <IconTrash size="1.125rem" aria-hidden="true" />
        </button>
      </td>
    </tr>
  )
}

function MoveButtons({ item, isFirst, isLast, onMove }: DrinkRowProps): ReactNode {
  const t = useTexts(menuTexts)
  return (
    <span className={styles.moves}>
      <button
        type="button"
        aria-label={t('up', { drink: item.title })}
        title={t('up', { drink: item.title })}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <IconChevronUp size="1.125rem" aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={t('down', { drink: item.title })}
        title={t('down', { drink: item.title })}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <IconChevronDown size="1.125rem" aria-hidden="true" />
      </button>
    </span>
  )
}

function Name({ item }: { item: MenuItem }): ReactNode {
  const t = useTexts(menuTexts)
  const { edit } = useDraft()
  return (
    <TextPlace
      place={`menu.${item.id}.title`}
      isQuiet
      className={styles.title ?? ''}
      label={t('name', { drink: item.title })}
      value={item.title}
      onType={(text) =>
        edit({ kind: 'drink', id: item.id, field: 'title', value: text.trim(), was: item.title })
      }
    />
  )
}

function Line({ item }: { item: MenuItem }): ReactNode {
  const t = useTexts(menuTexts)
  const { edit } = useDraft()
  return (
    <TextPlace
      place={`menu.${item.id}.description`}
      isQuiet
      className={styles.line ?? ''}
      label={t('line', { drink: item.title })}
      placeholder={t('lineHint')}
      value={item.description}
      onType={(text) =>
        edit({ kind: 'drink', id: item.id, field: 'description', value: text.trim(), was: item.description })
      }
    />
  )
}

function Spellings({ item }: { item: MenuItem }): ReactNode {
  const t = useTexts(menuTexts)
  const { event, edit } = useDraft()
  const spellings = spellingsOf(event.spellingMap, item.title)
  return (
    <TextPlace
      place={`menu.${item.id}.spellings`}
      isQuiet
      shape="block"
      label={t('understood', { drink: item.title })}
      placeholder={t('understoodHint')}
      value={spellings.join(', ')}
      onType={(text) => edit({ kind: 'spellings', id: item.id, value: readSpellings(text), was: spellings })}
    />
  )
}
