import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { NetworkError } from '../network-error.ts'
import { findJava } from './find-java.ts'

describe('finding Java', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jvm-'))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  function install(name: string, version: string): string {
    const home = path.join(folder, name)
    mkdirSync(path.join(home, 'bin'), { recursive: true })
    writeFileSync(path.join(home, 'bin', 'java'), '')
    writeFileSync(path.join(home, 'release'), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`)
    return home
  }

  it('prefers the newest, even if an older one is first on PATH', () => {
    const old = install('java-17', '17.0.15')
    const fresh = install('temurin-25', '25')
    install('java-21', '21.0.2')
    const env = { PATH: path.join(old, 'bin'), JAVA_HOME: old }
    expect(findJava({ env, folders: [folder] })).to.deep.equal({ home: fresh, major: 25 })
  })

  it('looks into the bundles of macOS', () => {
    const home = install('temurin.jdk/Contents/Home', '24.0.1')
    expect(findJava({ env: {}, folders: [folder] }).home).to.equal(home)
  })

  it('says in one sentence what to install when all are too old', () => {
    install('java-8', '1.8.0_392')
    expect(() => findJava({ env: {}, folders: [folder] }))
      .to.throw(NetworkError, /needs Java 21 or newer and the newest found is Java 8 in .*: install a JDK/)
      .with.property('code', 'no-java')
  })

  it('says so when there is none', () => {
    expect(() => findJava({ env: {}, folders: [] })).to.throw(NetworkError, /none was found/)
  })
})
