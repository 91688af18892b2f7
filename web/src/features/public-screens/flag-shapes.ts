/** A flag of 60 × 40, drawn as paths: `[colour, path]` filled, with a width `[colour, path, width]` as a line. */
export type FlagShape = readonly [colour: string, path: string, width?: number]

const whole = 'M0 0h60v40H0z'

/** The flags of the countries that events mostly have numbers of, simple enough for a wall; null for another. */
export function flagShapes(country: string): readonly FlagShape[] | null {
  return horizontal(country) ?? vertical(country) ?? nordic(country) ?? special[country] ?? null
}

function horizontal(country: string): readonly FlagShape[] | null {
  const colours = horizontals[country]
  if (colours === undefined) return null
  const height = 40 / colours.length
  return colours.map((colour, index) => [colour, `M0 ${index * height}h60V40H0z`])
}

function vertical(country: string): readonly FlagShape[] | null {
  const colours = verticals[country]
  return colours === undefined
    ? null
    : colours.map((colour, index) => [colour, `M${index * 20} 0H60v40H${index * 20}z`])
}

function nordic(country: string): readonly FlagShape[] | null {
  const [ground, cross, inner] = nordics[country] ?? []
  if (ground === undefined || cross === undefined) return null
  const path = 'M21 0v40M0 20h60'
  return [
    [ground, whole],
    [cross, path, 9],
    ...(inner === undefined ? [] : ([[inner, path, 4.5]] satisfies FlagShape[])),
  ]
}

const horizontals: Readonly<Record<string, readonly string[]>> = {
  AT: ['#C8102E', '#fff', '#C8102E'],
  BG: ['#fff', '#00966E', '#D62612'],
  DE: ['#000', '#D00', '#FFCE00'],
  EE: ['#0072CE', '#000', '#fff'],
  ES: ['#AA151B', '#F1BF00', '#F1BF00', '#AA151B'],
  HU: ['#CE2939', '#fff', '#477050'],
  ID: ['#CE1126', '#fff'],
  LT: ['#FDB913', '#006A44', '#C1272D'],
  LU: ['#EA141D', '#fff', '#51ADDA'],
  NL: ['#AE1C28', '#fff', '#21468B'],
  PL: ['#fff', '#DC143C'],
  UA: ['#0057B7', '#FFD700'],
}

const verticals: Readonly<Record<string, readonly string[]>> = {
  BE: ['#000', '#FDDA24', '#EF3340'],
  FR: ['#0055A4', '#fff', '#EF4135'],
  IE: ['#169B62', '#fff', '#FF883E'],
  IT: ['#009246', '#fff', '#CE2B37'],
  RO: ['#002B7F', '#FCD116', '#CE1126'],
}

const nordics: Readonly<Record<string, readonly string[]>> = {
  DK: ['#C8102E', '#fff'],
  FI: ['#fff', '#002F6C'],
  IS: ['#02529C', '#fff', '#DC1E35'],
  NO: ['#BA0C2F', '#fff', '#00205B'],
  SE: ['#006AA7', '#FECC02'],
}

const special: Readonly<Record<string, readonly FlagShape[]>> = {
  BR: [
    ['#009739', whole],
    ['#FEDD00', 'M30 4 55 20 30 36 5 20z'],
    ['#012169', 'M21 20a9 9 0 1 0 18 0a9 9 0 1 0-18 0'],
  ],
  CH: [
    ['#DA291C', whole],
    ['#fff', 'M26 9h8v7h7v8h-7v7h-8v-7h-7v-8h7z'],
  ],
  CZ: [
    ['#fff', whole],
    ['#D7141A', 'M0 20h60v20H0z'],
    ['#11457E', 'M0 0 30 20 0 40z'],
  ],
  GB: [
    ['#012169', whole],
    ['#fff', 'M0 0l60 40M60 0L0 40', 8],
    ['#C8102E', 'M0 0l60 40M60 0L0 40', 3],
    ['#fff', 'M30 0v40M0 20h60', 13],
    ['#C8102E', 'M30 0v40M0 20h60', 8],
  ],
  JP: [
    ['#fff', whole],
    ['#BC002D', 'M18 20a12 12 0 1 0 24 0a12 12 0 1 0-24 0'],
  ],
  PT: [
    ['#DA291C', whole],
    ['#046A38', 'M0 0h24v40H0z'],
    ['#FFE900', 'M15 20a9 9 0 1 0 18 0a9 9 0 1 0-18 0'],
    ['#fff', 'M19.500 15h9v6.500a4.500 4.500 0 0 1-9 0z'],
  ],
  US: [
    ['#fff', whole],
    ['#B22234', 'M0 1.500h60M0 7.700h60M0 13.800h60M0 20h60M0 26.200h60M0 32.300h60M0 38.500h60', 3.1],
    ['#3C3B6E', 'M0 0h26v21.500H0z'],
  ],
}
