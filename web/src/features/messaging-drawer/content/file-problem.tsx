import type { ReactNode } from 'react'
import type { FileError } from '../../../firestore/fetch-file.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import styles from './content.module.css'
import { contentTexts } from './texts.ts'

/** Why a file cannot be had, and another try where one may help. */
export function FileProblem({ code, onRetry }: { code: FileError['code']; onRetry: () => void }): ReactNode {
  const t = useTexts(contentTexts)
  return (
    <span className={styles.problem} role="alert">
      {t(`problem_${code}`)}
      {code === 'unreachable' && (
        <button type="button" className={styles.link} onClick={onRetry}>
          {t('tryAgain')}
        </button>
      )}
    </span>
  )
}
