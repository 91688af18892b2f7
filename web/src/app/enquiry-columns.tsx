import { Button } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { useCallback, useState, type ReactNode } from 'react'
import { MessagingDrawer } from '../features/messaging-drawer/messaging-drawer.tsx'
import type { Enquiry } from '../firestore/enquiry.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { ColumnDivider } from './column-divider.tsx'
import styles from './enquiry-page.module.css'
import { useLease } from './lease-context.ts'
import { appTexts } from './texts.ts'
import { useMessagesWidth } from './use-messages-width.ts'

/** On a desktop: facts, divider, messages. The messages can be put away and come back with the next enquiry. */
export function EnquiryColumns({ enquiry, details }: { enquiry: Enquiry; details: ReactNode }): ReactNode {
  const t = useTexts(appTexts)
  const lease = useLease()
  const [width, setWidth] = useMessagesWidth()
  const [isOpen, setOpen] = useState(true)
  const close = useCallback(() => setOpen(false), [])
  return (
    <div
      className={styles.columns}
      style={{ gridTemplateColumns: isOpen ? `minmax(0, 1fr) auto ${width}px` : undefined }}
    >
      {/* A region that scrolls takes focus, so that the keyboard can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.facts} id="enquiry" aria-label={t('facts')} tabIndex={0}>
        {!isOpen && (
          <div className={styles.reopen}>
            <Button
              leftSection={<IconMessages size="1.25em" aria-hidden="true" />}
              onClick={() => setOpen(true)}
            >
              {t('showMessages')}
            </Button>
          </div>
        )}
        {details}
      </section>
      {isOpen && (
        <>
          <ColumnDivider width={width} onChange={setWidth} />
          <div className={styles.messages}>
            <MessagingDrawer leaseId={lease.id} enquiry={enquiry} onClose={close} />
          </div>
        </>
      )}
    </div>
  )
}
