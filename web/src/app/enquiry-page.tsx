import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense, useCallback, useMemo, useState, type ReactNode } from 'react'
import { EnquiryDetails } from '../features/enquiry/enquiry-details.tsx'
import { EnquiryPlaceholder } from '../features/enquiry/enquiry-placeholder.tsx'
import { Unplaced } from '../features/enquiry/unplaced.tsx'
import { useEnquiry } from '../features/enquiry/use-enquiry.ts'
import { useUnreadTotal } from '../features/enquiry-list/use-unread-total.ts'
import { MessagingDrawer } from '../features/messaging-drawer/messaging-drawer.tsx'
import type { Enquiry } from '../firestore/enquiry.ts'
import { useArrivalFocus } from '../shared/focus/arrival.ts'
import { usePageTitle } from '../shared/focus/use-page-title.ts'
import { Dialog } from '../shared/dialog/dialog.tsx'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { lazyPart } from '../shared/loading/lazy-part.tsx'
import { useShortcuts } from '../shared/keyboard/use-shortcuts.ts'
import { EnquiryColumns } from './enquiry-columns.tsx'
import styles from './enquiry-page.module.css'
import { useLease } from './lease-context.ts'
import { appTexts } from './texts.ts'
import { useLayout } from './use-layout.ts'

const TemplateInstead = lazyPart(
  async () => (await import('../features/operations/template-instead.ts')).TemplateInstead,
)

/** One enquiry: its facts and its messages, side by side where there is room. */
export function EnquiryPage(): ReactNode {
  const t = useTexts(appTexts)
  const { enquiryId } = useParams({ from: '/desk/enquiries/$enquiryId' })
  const lease = useLease()
  const navigate = useNavigate()
  const unread = useUnreadTotal(lease.id)
  const { status, item, error, retry } = useEnquiry(lease.id, enquiryId)
  const back = useCallback(() => void navigate({ to: '/enquiries' }), [navigate])
  usePageTitle(item === null ? t('facts') : `${item.driver.name || item.title} · ${t('enquiries')}`, unread)
  useShortcuts(
    useMemo(() => [{ keys: 'Escape', label: t('keyBack'), group: t('keyGroup'), run: back }], [t, back]),
  )
  return item === null ? (
    <section className={styles.waiting} id="enquiry" aria-label={t('facts')}>
      <EnquiryPlaceholder
        status={status === 'live' ? 'loading' : status}
        code={error?.code}
        onRetry={retry}
      />
    </section>
  ) : (
    <OpenEnquiry key={item.id} enquiry={item} onBack={back} />
  )
}

function OpenEnquiry({ enquiry, onBack }: { enquiry: Enquiry; onBack: () => void }): ReactNode {
  const lease = useLease()
  const layout = useLayout()
  const details = <EnquiryDetails leaseId={lease.id} leaseName={lease.name} enquiry={enquiry} />
  return (
    <>
      {layout === 'desktop' ? (
        <EnquiryColumns enquiry={enquiry} details={details} />
      ) : (
        <MessagesWithSheet enquiry={enquiry} details={details} onBack={onBack} isPhone={layout === 'phone'} />
      )}
      <InsteadOfFailed enquiry={enquiry} />
    </>
  )
}

/** After what did not arrive: a template that stands in for it. */
function InsteadOfFailed({ enquiry }: { enquiry: Enquiry }): ReactNode {
  const lease = useLease()
  const { template } = useSearch({ from: '/desk' })
  const navigate = useNavigate()
  const forget = useCallback(
    () =>
      void navigate({ to: '.', search: (previous) => ({ ...previous, template: undefined }), replace: true }),
    [navigate],
  )
  if (template === undefined) return null
  return (
    <Suspense>
      <TemplateInstead leaseId={lease.id} enquiry={enquiry} failedMessageId={template} onSettled={forget} />
    </Suspense>
  )
}

interface SheetProps {
  enquiry: Enquiry
  details: ReactNode
  onBack: () => void
  isPhone: boolean
}

/** Where there is room for the messages alone, the facts stand behind the driver's name. */
function MessagesWithSheet({ enquiry, details, onBack, isPhone }: SheetProps): ReactNode {
  const t = useTexts(appTexts)
  const lease = useLease()
  const arrival = useArrivalFocus()
  const [isShown, setShown] = useState(false)
  const show = useCallback(() => setShown(true), [])
  const { name } = enquiry.driver
  return (
    <>
      <section
        className={styles.page}
        id="enquiry"
        aria-label={t('facts')}
        data-phone-full={isPhone || undefined}
      >
        <h1 ref={arrival} tabIndex={-1} className="visually-hidden">
          {t('messagesWith', { name })}
        </h1>
        <div className={styles.unplaced}>
          <Unplaced leaseId={lease.id} enquiry={enquiry} />
        </div>
        <MessagingDrawer leaseId={lease.id} enquiry={enquiry} onClose={onBack} onShowEnquiry={show} />
      </section>
      <Dialog
        opened={isShown}
        onClose={() => setShown(false)}
        title={t('facts')}
        closeLabel={t('close')}
        shape="sheet"
      >
        {details}
      </Dialog>
    </>
  )
}
