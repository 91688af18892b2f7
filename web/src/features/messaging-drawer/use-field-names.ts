import { useCallback } from 'react'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { wordsOf } from './template-values.ts'
import { drawerTexts } from './texts.ts'

/** Gives the names of template parameters as people say them, joined to a list. */
export function useFieldNames(): (names: readonly string[]) => string {
  const t = useTexts(drawerTexts)
  const { locale } = useLocale()
  return useCallback(
    (names) => {
      const known: Record<string, string> = {
        driverName: t('field_driverName'),
        leaseName: t('field_leaseName'),
        vehicle: t('field_vehicle'),
        plate: t('field_plate'),
        workshop: t('field_workshop'),
        agentName: t('field_agentName'),
        enquiryNumber: t('field_enquiryNumber'),
      }
      const spoken = names.map((name) => known[name] ?? wordsOf(name).toLowerCase())
      return new Intl.ListFormat(locale, { type: 'conjunction' }).format(spoken)
    },
    [t, locale],
  )
}
