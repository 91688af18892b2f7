import { useCallback, useEffect, useState } from 'react'
import { FileError } from '../../../firestore/fetch-file.ts'
import { useDrawerActions } from '../drawer-actions.ts'
import { plainType } from './shown-types.ts'

/** A file on its way into the page. */
export type OpenedFile =
  | { state: 'closed' | 'opening' }
  | { state: 'open'; url: string }
  | { state: 'failed'; code: FileError['code'] }

/** Fetches a file as soon as it is wanted; `again` tries once more after a failure. */
export function useFile(
  fileId: string | undefined,
  mimeType: string,
  isWanted: boolean,
): [file: OpenedFile, again: () => void] {
  const { openFile } = useDrawerActions()
  const [file, setFile] = useState<OpenedFile>({ state: 'closed' })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (fileId === undefined || !isWanted) return undefined
    let isOver = false
    // The fetch begins here, and with it this state.
    // oxlint-disable-next-line react/set-state-in-effect
    setFile({ state: 'opening' })
    openFile(fileId, plainType(mimeType)).then(
      (url) => {
        if (!isOver) setFile({ state: 'open', url })
      },
      (error: unknown) => {
        if (!isOver)
          setFile({ state: 'failed', code: error instanceof FileError ? error.code : 'unreachable' })
      },
    )
    return () => {
      isOver = true
    }
    // A new attempt is the only reason to do the same again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [openFile, fileId, mimeType, isWanted, attempt])

  return [file, useCallback(() => setAttempt((before) => before + 1), [])]
}
