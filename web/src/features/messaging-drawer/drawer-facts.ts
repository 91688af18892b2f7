import { createContext, useContext } from 'react'

/** What every row needs to know of its enquiry; changes rarely. */
export interface DrawerFacts {
  driverName: string
  driverNumber: string
  /** False for an enquiry that is completed: it can only be read. */
  canWrite: boolean
  /** Titles of templates by their type. */
  templateTitles: Readonly<Record<string, string>>
  /** What a colleague is called, by uid; the person at the desk by a word for that. */
  personName: (uid: string) => string
  /** Our own number, as shown. */
  ourNumber: string | undefined
}

export const DrawerFactsContext = createContext<DrawerFacts | null>(null)

export function useDrawerFacts(): DrawerFacts {
  const facts = useContext(DrawerFactsContext)
  if (facts === null) throw new Error('useDrawerFacts needs a DrawerFactsContext above it')
  return facts
}
