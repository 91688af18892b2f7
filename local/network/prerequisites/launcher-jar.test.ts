import { expect } from 'chai'
import { buildLauncherJar } from './launcher-jar.ts'

describe('the manifest-only jar', () => {
  const jar = `/opt/${'a-long-folder/'.repeat(12)}emulator.jar`
  const bytes = buildLauncherJar({ mainClass: 'com.example.Main', jar })
  const text = bytes.toString('latin1')

  it('names the main class and the jar with the classes, folded at 72 bytes', () => {
    expect(text).to.contain('Main-Class: com.example.Main\r\n')
    expect(text.replaceAll('\r\n ', '')).to.contain(`Class-Path: file:${jar}\r\n`)
    const manifest = text.slice(text.indexOf('Manifest-Version'), text.indexOf('\r\n\r\n'))
    expect(manifest.split('\r\n').every((line) => line.length <= 72)).to.equal(true)
  })

  it('ends with a record that points at its directory', () => {
    const end = bytes.length - 22
    expect(bytes.readUInt32LE(end)).to.equal(0x06054b50)
    expect(bytes.readUInt32LE(bytes.readUInt32LE(end + 16))).to.equal(0x02014b50)
    expect(bytes.readUInt32LE(end + 12) + bytes.readUInt32LE(end + 16)).to.equal(end)
  })

  it('is the same for the same input', () => {
    expect(buildLauncherJar({ mainClass: 'com.example.Main', jar }).equals(bytes)).to.equal(true)
  })
})
