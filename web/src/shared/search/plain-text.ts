const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** A text as searches compare it: small letters without accents. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđıßæœ]/g, (letter) => letters[letter] ?? letter)
}

/** The same without anything but letters and digits: plates and numbers, however they are written. */
export function joinedUp(text: string): string {
  return plainText(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
}
