import { IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { PhoneNumber } from '../../../shared/person/phone-number.tsx'
import type { Contact } from '../message-kind.ts'
import { Card } from './card.tsx'
import { contentTexts } from './texts.ts'

/** People whom the driver passed on, with their numbers to call. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }): ReactNode {
  const t = useTexts(contentTexts)
  return contacts.map(({ name, organization, phones, emails }, index) => (
    // A message's cards never move: their place is their key.
    // oxlint-disable-next-line react/no-array-index-key
    <Card key={index} icon={<IconUser size={20} aria-hidden="true" />} title={name || t('contact')}>
      {organization !== '' && <span dir="auto">{organization}</span>}
      {phones.map((phone) => {
        const number = phone.replaceAll(/[^+\d]/gu, '')
        return number.length < 5 ? (
          <span key={phone}>{phone}</span>
        ) : (
          <a key={phone} href={`tel:${number}`}>
            <PhoneNumber number={number.startsWith('+') ? number : phone} />
          </a>
        )
      })}
      {emails.map((email) => (
        <span key={email}>{email}</span>
      ))}
    </Card>
  ))
}
