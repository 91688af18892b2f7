import { defineTexts } from '../i18n/define-texts.ts'
import { en } from './texts.en.ts'

export const chartsTexts = defineTexts(en, async () => (await import('./texts.pt.ts')).pt)
