import type { ReactNode } from 'react'
import { TextPlace } from '../../../shared/editing/text-place.tsx'
import fields from '../../../shared/fields/fields.module.css'
import { readWhole } from '../editing/read-typed.ts'
import { useDraft } from '../editing/use-venue-draft.ts'

/** A whole number that is saved by itself. */
export function NumberPlace({
  field,
  label,
  hint,
}: {
  field: 'tableCount' | 'firstNumber' | 'graceSeconds' | 'noShowAfterSeconds'
  label: string
  hint: string
}): ReactNode {
  const { thing: venue, edit } = useDraft()
  return (
    <div>
      <TextPlace
        place={field}
        label={label}
        shape="number"
        value={venue[field] === -1 ? '' : String(venue[field])}
        onType={(text) => edit({ field, value: readWhole(text), was: venue[field] })}
      />
      <p className={fields.hint}>{hint}</p>
    </div>
  )
}
