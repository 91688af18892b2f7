import { existsSync, globSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { findOnPath } from './find-on-path.ts'

/** First Chromium without what draws a window: the same pages cost half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]

/** Where to look; tests point it elsewhere. */
export interface ChromiumSearch {
  env: NodeJS.ProcessEnv
  /** Glob patterns of executables, the newest last in the order of numbers. */
  patterns: string[]
}

const defaultSearch: ChromiumSearch = {
  env: process.env,
  patterns: [
    path.join(homedir(), '.cache/ms-playwright/chromium_headless_shell-*/*/*headless*shell'),
    path.join(homedir(), '.cache/ms-playwright/chromium-*/chrome-linux*/chrome'),
    path.join(homedir(), 'Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
}

/**
 * The absolute path of a Chromium: CHROMIUM_PATH, the usual names on PATH, then Playwright's cache and the usual places
 * of macOS. Gives undefined if there is none; see `ensureChromium`, which installs one where it may.
 */
export function findChromium(search: ChromiumSearch = defaultSearch): string | undefined {
  const told = search.env['CHROMIUM_PATH']
  if (told && existsSync(told)) return told
  return findOnPath(NAMES, search.env) ?? search.patterns.map(newestMatch).find(Boolean)
}

function newestMatch(pattern: string): string | undefined {
  return globSync(pattern)
    .toSorted(new Intl.Collator('en', { numeric: true }).compare)
    .at(-1)
}
