import { defineTexts } from '../i18n/define-texts.ts'
import { en } from './texts.en.ts'

/** The words of a message's state and proof, the same wherever a message is shown. */
export const messageTexts = defineTexts(en, async () => (await import('./texts.pt.ts')).pt)
