import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { NetworkError } from '../network-error.ts'
import { findChromium } from './find-chromium.ts'

const run = promisify(execFile)
const INSTALL_TIMEOUT_MS = 300_000
/** Debian has the first one; Ubuntu only the second. */
const BROWSERS = ['chromium-headless-shell', 'chromium']
/** Without them emoji and right-to-left text are boxes in the screenshots. */
const FONTS = ['fonts-noto-color-emoji', 'fonts-noto-core']

/**
 * The absolute path of a Chromium. If there is none and this is root on Debian or Ubuntu (a build machine), it installs
 * one and says so through `say`. Throws NetworkError `no-chromium` with what to do otherwise.
 */
export async function ensureChromium(say: (line: string) => void = console.log): Promise<string> {
  const found = findChromium()
  if (found) return found
  const cause = await installOnDebian(say)
  const installed = findChromium()
  if (installed) return installed
  throw new NetworkError(
    'no-chromium',
    'The browser tests need Chromium: install it (Debian: apt-get install chromium; macOS: brew install --cask chromium) ' +
      'or set CHROMIUM_PATH to an executable.',
    { cause },
  )
}

/** Gives what went wrong, if anything did. */
async function installOnDebian(say: (line: string) => void): Promise<unknown> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  say('No Chromium found: installing it and fonts with apt-get.')
  const options = { timeout: INSTALL_TIMEOUT_MS, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    await run('apt-get', ['update'], options)
  } catch (error) {
    return error
  }
  let problem: unknown
  for (const browser of BROWSERS) {
    try {
      await run('apt-get', ['install', '-y', '--no-install-recommends', browser, ...FONTS], options)
      return undefined
    } catch (error) {
      problem = error
    }
  }
  return problem
}
