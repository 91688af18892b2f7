import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { phoneFormats } from './src/shared/person/phone-formats.ts'

const moduleId = 'virtual:phone-formats/'
const metadataFile = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.min.json')

/**
 * Gives the browser the grouping of numbers out of libphonenumber's metadata, and nothing else of it: a part for each
 * first digit of a calling code (`virtual:phone-formats/4`), since few countries stand on one page.
 */
export function phoneFormatsPlugin(): Plugin {
  return {
    name: 'phone-formats',
    resolveId: (id) => (id.startsWith(moduleId) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${moduleId}`)) return null
      const zone = id.slice(moduleId.length + 1)
      const all = Object.entries(phoneFormats(JSON.parse(readFileSync(metadataFile, 'utf8'))))
      const formats = Object.fromEntries(all.filter(([code]) => code.startsWith(zone)))
      return `export const formats = JSON.parse(${JSON.stringify(JSON.stringify(formats))})`
    },
  }
}
