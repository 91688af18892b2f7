import { defineTexts } from '../../../shared/i18n/define-texts.ts'
import { en } from './texts.en.ts'

export const figuresTexts = defineTexts(en, async () => (await import('./texts.pt.ts')).pt)
