/*
 * Stands in for the package `re2js` (see vite.config.ts). Firestore needs it for one thing, regular expressions in
 * pipeline queries, which the desk does not make; the real one is a sixth of the page's first load.
 */
export const RE2JS = {
  compile(): never {
    throw new Error('Pipeline queries with regular expressions are not part of the desk')
  },
}
