export type MediaKind = 'image' | 'video' | 'audio' | 'document' | 'sticker'

export type MediaContent = {
  type: MediaKind
  /** An uploaded file (`/_sim/media/{id}` shows it) or, with `link`, an address that is never fetched. */
  mediaId?: string
  mimeType?: string
  link?: string
  caption?: string
  filename?: string
  voice?: boolean
}

export type LocationContent = {
  type: 'location'
  latitude: number
  longitude: number
  name?: string
  address?: string
}

export type HeaderContent = { type: 'text'; text: string } | MediaContent | LocationContent

/** A button or row. `id` is what a tap gives back; one without it opens an address or a call. */
export type Choice = { title: string; description?: string; id?: string }

/** What a person sees on the phone, after template variables have been filled in. */
export type PhoneContent =
  | { type: 'text'; text: string }
  | {
      type: 'template'
      name: string
      language: string
      header?: HeaderContent
      body: string
      footer?: string
      buttons: Choice[]
    }
  | MediaContent
  | LocationContent
  | { type: 'contacts'; contacts: Array<{ name: string; phones: string[] }> }
  | { type: 'reaction'; messageId: string; emoji: string }
  | {
      type: 'interactive'
      kind: 'button' | 'list' | 'cta_url'
      header?: HeaderContent
      body: string
      footer?: string
      choices: Choice[]
    }
  /** What a phone cannot show; `text` names it. */
  | { type: 'other'; text: string }
