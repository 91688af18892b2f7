import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { textOf } from '../../../firestore/read-field.ts'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import styles from './devices.module.css'
import { devicesTexts } from './texts.ts'
import { useVenueCall } from './use-venue-call.ts'

/** Has a token made for a machine, and shows it once. `means`: what the machine can do with it. */
export function TokenButton({
  callable,
  request,
  label,
  means,
  children,
}: {
  callable: 'createStaffToken' | 'createKioskToken'
  request: object
  label?: string
  means: string
  children: ReactNode
}): ReactNode {
  const t = useTexts(devicesTexts)
  const { busy, ask } = useVenueCall(callable)
  const [token, setToken] = useState<string | null>(null)
  const close = (): void => setToken(null)

  async function make(): Promise<void> {
    const answer = await ask(request)
    if (answer !== null) setToken(textOf(answer, 'token'))
  }

  return (
    <>
      <Button size="xs" loading={busy} aria-label={label} onClick={() => void make()}>
        {children}
      </Button>
      <Dialog opened={token !== null} onClose={close} title={t('tokenTitle')} closeLabel={t('close')}>
        <div className={styles.codeBox}>
          <p>{means}</p>
          <code className={styles.token}>{token}</code>
          <p>{t('tokenOnce')}</p>
        </div>
        <div className={styles.answers}>
          <CopyButton text={token ?? ''} />
          <Button variant="filled" onClick={close}>
            {t('done')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

function CopyButton({ text }: { text: string }): ReactNode {
  const t = useTexts(devicesTexts)
  const [isCopied, setCopied] = useState(false)
  const Icon = isCopied ? IconCheck : IconCopy
  return (
    <Button
      data-autofocus
      leftSection={<Icon size="1.25em" aria-hidden="true" />}
      onClick={() =>
        void navigator.clipboard.writeText(text).then(
          () => setCopied(true),
          // It stands there to be marked by hand.
          () => undefined,
        )
      }
    >
      {t(isCopied ? 'copied' : 'copy')}
    </Button>
  )
}
