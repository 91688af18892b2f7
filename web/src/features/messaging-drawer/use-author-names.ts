import { useCallback, useMemo } from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { usePerson } from '../../firestore/session.ts'
import { useColleagues } from '../../firestore/staff.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { firstNameOf } from '@relaydesk/domain/chat/known-values.ts'
import { drawerTexts } from './texts.ts'

type Author = Pick<ChatMessage, 'source' | 'createdBy'>

/** Gives the name of a message's author as the thread shows it. */
export function useAuthorNames(leaseId: string, driverName: string): (author: Author) => string {
  const t = useTexts(drawerTexts)
  const { uid } = usePerson()
  const colleagues = useColleagues(leaseId)
  const names = useMemo(
    () => new Map(colleagues.map((colleague) => [colleague.uid, colleague.name])),
    [colleagues],
  )
  return useCallback(
    ({ source, createdBy }) => {
      if (source === 'DRIVER') return firstNameOf(driverName)
      if (source === 'SYSTEM') return t('automatic')
      return createdBy === uid ? t('you') : names.get(createdBy) || t('colleague')
    },
    [driverName, names, t, uid],
  )
}
