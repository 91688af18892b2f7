import { lazyPart } from '../../shared/loading/lazy-part.tsx'

/* What the drawer needs only sometimes. It is fetched once the drawer stands there, so that it is at hand in time. */

export const TemplatePicker = lazyPart(async () => (await import('./template-picker.tsx')).TemplatePicker)
export const TemplateOffer = lazyPart(async () => (await import('./template-offer.tsx')).TemplateOffer)
export const SendLater = lazyPart(async () => (await import('./schedule/send-later.tsx')).SendLater)
export const Answered = lazyPart(async () => (await import('./together/answered.tsx')).Answered)
export const Together = lazyPart(async () => (await import('./together/together.tsx')).Together)
export const UnsentNotice = lazyPart(async () => (await import('./unsent/unsent-notice.tsx')).UnsentNotice)
export const AwayNews = lazyPart(async () => (await import('./away/away-news.tsx')).AwayNews)

export const ProofStrip = lazyPart(
  async () => (await import('../../shared/message/proof-strip.tsx')).ProofStrip,
)

export const RichContent = lazyPart(async () => (await import('./content/rich-content.tsx')).RichContent)
export const MessageMarks = lazyPart(async () => (await import('./marks/message-marks.tsx')).MessageMarks)
export const MessageTools = lazyPart(async () => (await import('./marks/message-tools.tsx')).MessageTools)

export function preloadParts(): void {
  for (const part of [
    Together,
    UnsentNotice,
    AwayNews,
    TemplateOffer,
    TemplatePicker,
    SendLater,
    Answered,
    ProofStrip,
    RichContent,
    MessageMarks,
    MessageTools,
  ])
    part.preload()
}
