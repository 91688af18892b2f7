/** The letters that an SMS holds 160 of (GSM 03.38, basic set); with any other, 70. */
const basic = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\n\r',
)

const plain: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
}

/** A text with as few letters as possible that make an SMS dearer: what has a plain form gets it ("São João" → "Sao Joao"); the rest stays. */
export function smsLetters(text: string): string {
  return Array.from(text.normalize('NFC')).map(smsLetter).join('')
}

/** Whether all of a text is in the basic set. */
export function isSmsLetters(text: string): boolean {
  return Array.from(text).every((letter) => basic.has(letter))
}

function smsLetter(letter: string): string {
  if (basic.has(letter)) return letter
  const simple = plain[letter] ?? letter.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return isSmsLetters(simple) ? simple : letter
}
