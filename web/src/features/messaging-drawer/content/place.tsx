import { IconMapPin } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { Card } from './card.tsx'
import { contentTexts } from './texts.ts'

/** A place. The map is another's page and opens only when somebody asks for it. */
export function Place({ name, address, link }: { name: string; address: string; link?: string }): ReactNode {
  const t = useTexts(contentTexts)
  return (
    <Card icon={<IconMapPin size={20} aria-hidden="true" />} title={name || t('place')}>
      {address !== '' && <span dir="auto">{address}</span>}
      {link !== undefined && (
        <a href={link} target="_blank" rel="noopener noreferrer nofollow">
          {t('showOnMap')}
        </a>
      )}
    </Card>
  )
}
