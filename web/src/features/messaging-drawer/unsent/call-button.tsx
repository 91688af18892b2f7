import { Button } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDrawerFacts } from '../drawer-facts.ts'
import { unsentTexts } from './texts.ts'

/** Rings the driver up, where the number is known. */
export function CallButton(): ReactNode {
  const t = useTexts(unsentTexts)
  const { driverNumber } = useDrawerFacts()
  if (driverNumber === '') return null
  return (
    <Button size="xs" component="a" href={`tel:${driverNumber}`} leftSection={<IconPhone size={16} />}>
      {t('call')}
    </Button>
  )
}
