import { IconDownload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import styles from './picture-viewer.module.css'
import { contentTexts } from './texts.ts'

/** A picture as large as the window allows. */
export function PictureViewer({
  url,
  name,
  onClose,
}: {
  url: string
  name: string
  onClose: () => void
}): ReactNode {
  const t = useTexts(contentTexts)
  return (
    <Dialog opened onClose={onClose} title={name} closeLabel={t('closePicture')} shape="large">
      <figure className={styles.viewer}>
        <img src={url} alt={name} />
        <a href={url} download={name}>
          <IconDownload size={18} aria-hidden="true" />
          {t('save')}
        </a>
      </figure>
    </Dialog>
  )
}
