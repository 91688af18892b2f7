import { QRCodeSVG } from 'qrcode.react'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './order-card.module.css'
import { smsCode, whatsappLink, type OrderNumber } from './order-numbers.ts'
import { screenTexts } from './texts.ts'

/** A QR code that opens WhatsApp, or else a text message, with the first words filled in. */
export function OrderCode({ number }: { number: OrderNumber }): ReactNode {
  const t = useTexts(screenTexts)
  const words = t('firstWords')
  const value = number.byWhatsapp ? whatsappLink(number, words) : smsCode(number, words)
  const title = t(number.byWhatsapp ? 'qrWhatsapp' : 'qrSms', { number: number.written })
  return (
    <div className={styles.code} data-qr={value}>
      <QRCodeSVG value={value} level="M" marginSize={0} size={512} title={title} role="img" />
    </div>
  )
}
