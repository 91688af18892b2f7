import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { phoneFormats } from './src/shared/person/phone-formats.ts'

const moduleId = 'virtual:phone-formats'
const metadataFile = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.min.json')

/** Gives the browser the grouping of numbers out of libphonenumber's metadata, and nothing else of it. */
export function phoneFormatsPlugin(): Plugin {
  return {
    name: 'phone-formats',
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
    load(id) {
      if (id !== `\0${moduleId}`) return null
      const formats = phoneFormats(JSON.parse(readFileSync(metadataFile, 'utf8')))
      return `export const formats = JSON.parse(${JSON.stringify(JSON.stringify(formats))})`
    },
  }
}
