import { bareAddress, channelOf } from '@relaydesk/domain/inbox/channel.ts'
import { QRCodeSVG } from 'qrcode.react'
import type { ReactNode } from 'react'
import styles from './senders.module.css'

/** A code that opens a message to an address, black on white in both schemes: phones read it so. */
export function SenderCode({ address, label }: { address: string; label: string }): ReactNode {
  return (
    <span className={styles.code} role="img" aria-label={label} title={label}>
      <QRCodeSVG value={linkTo(address)} size={64} marginSize={1} aria-hidden="true" />
    </span>
  )
}

/** What opens a message on a phone. */
function linkTo(address: string): string {
  const bare = bareAddress(address)
  switch (channelOf(address)) {
    case 'whatsapp':
      return `https://wa.me/${bare.replace('+', '')}`
    case 'messenger':
      return `https://m.me/${bare}`
    case 'sms':
      return `sms:${bare}`
  }
}
