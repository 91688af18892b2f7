/**
 * The id of a new event: its name in kebab-case, digits set apart ("ranDOM23" → `ran-dom-23`), letters without their marks
 * ("Übersetzer" → `ubersetzer`). '' for a name that has no letter or digit of the Latin alphabet.
 */
export function eventIdOf(name: string): string {
  return name
    .replaceAll('ß', 'ss')
    .replaceAll(/[æÆ]/g, 'ae')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/[łŁ]/g, 'l')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replaceAll(/(\p{L})(\d)/gu, '$1-$2')
    .replaceAll(/(\d)(\p{L})/gu, '$1-$2')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
