import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { findChromium } from './find-chromium.ts'

describe('finding Chromium', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'chromium-'))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  function put(name: string): string {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, '')
    return file
  }

  it('takes CHROMIUM_PATH before anything else, if it exists', () => {
    const told = put('told/chrome')
    const onPath = put('bin/chromium')
    const env = { PATH: path.dirname(onPath) }
    expect(findChromium({ env: { ...env, CHROMIUM_PATH: told }, patterns: [] })).to.equal(told)
    expect(findChromium({ env: { ...env, CHROMIUM_PATH: '/gone' }, patterns: [] })).to.equal(onPath)
  })

  it('knows the names that distributions use', () => {
    const chrome = put('bin/google-chrome-stable')
    expect(findChromium({ env: { PATH: path.dirname(chrome) }, patterns: [] })).to.equal(chrome)
  })

  it('prefers the one without a window, which is quicker', () => {
    put('bin/chromium')
    const shell = put('bin/chromium-headless-shell')
    expect(findChromium({ env: { PATH: path.dirname(shell) }, patterns: [] })).to.equal(shell)
  })

  it("takes the newest of Playwright's cache", () => {
    put('chromium-998/chrome-linux/chrome')
    const newest = put('chromium-1181/chrome-linux/chrome')
    expect(findChromium({ env: {}, patterns: [`${folder}/chromium-*/chrome-linux*/chrome`] })).to.equal(
      newest,
    )
  })

  it('gives nothing where there is nothing', () => {
    expect(findChromium({ env: {}, patterns: [] })).to.equal(undefined)
  })
})
