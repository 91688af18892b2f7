import type { ReactNode } from 'react'
import type { MessageContent } from '../message-kind.ts'
import { Contacts } from './contacts.tsx'
import { FileBody } from './file-body.tsx'
import { FormAnswers } from './form-answers.tsx'
import { Order } from './order.tsx'
import { Place } from './place.tsx'

/** The part of a message that is more than words. Fetched when the first such message is seen. */
export function RichContent({ content }: { content: MessageContent }): ReactNode {
  switch (content.kind) {
    case 'file':
      return <FileBody content={content} />
    case 'place':
      return <Place {...content} />
    case 'contacts':
      return <Contacts contacts={content.contacts} />
    case 'order':
      return <Order items={content.items} />
    case 'reply':
      return <FormAnswers answers={content.answers} />
    case 'text':
    case 'template':
    case 'buttons':
    case 'system':
    case 'annotation':
    case 'unknown':
      return null
  }
}
