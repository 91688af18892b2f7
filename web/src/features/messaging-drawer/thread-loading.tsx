import { useEffect, useState, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { drawerTexts } from './texts.ts'
import styles from './thread.module.css'

const widths = ['58%', '44%', '70%', '36%', '62%']

/** Nothing for a moment, then grey slips, then words. */
export function ThreadLoading(): ReactNode {
  const t = useTexts(drawerTexts)
  const isShown = useElapsed(300)
  const isSlow = useElapsed(5_000)
  return (
    <div className={styles.skeleton}>
      <output>{isSlow && t('stillLoading')}</output>
      {isShown && widths.map((width) => <i key={width} style={{ width }} />)}
    </div>
  )
}

function useElapsed(ms: number): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return isOver
}
