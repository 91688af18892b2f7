import { useCallback } from 'react'
import { FileError } from '../../../firestore/fetch-file.ts'
import { FileRefused } from '../../../firestore/upload-file.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { formatSize } from '../format-size.ts'
import { attachmentTexts } from './texts.ts'

/** Gives what stands in a file's way as a sentence. */
export function useProblemWords(): (problem: unknown) => string {
  const t = useTexts(attachmentTexts)
  const { locale } = useLocale()
  return useCallback(
    (problem) => {
      if (problem instanceof FileRefused) return problem.message || t('refused')
      if (problem instanceof FileError) return t(problem.code === 'denied' ? 'denied' : 'unreachable')
      switch (fieldOf(problem, 'code')) {
        case 'too-large':
          return t('tooLarge', { limit: formatSize(Number(fieldOf(problem, 'maxBytes')), locale) })
        case 'empty':
          return t('empty')
        case 'type-not-accepted':
          return t('wrongType')
        default:
          return t('unreachable')
      }
    },
    [t, locale],
  )
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
