import { crc32 } from 'node:zlib'

/** Which class to start and which jar it is in. */
export interface LauncherJar {
  mainClass: string
  /** Absolute path of the jar with the classes. */
  jar: string
}

const ENTRY = Buffer.from('META-INF/MANIFEST.MF')
/** DOS date 1980-01-01, the zip epoch: the same input gives the same bytes. */
const ZIP_EPOCH = 0x0021

/**
 * The bytes of a jar that holds a manifest only, so that `java -jar` starts a class of another jar that names no main
 * class. One stored entry: local header, data, central directory, end record (PKWARE APPNOTE 4.3).
 */
export function buildLauncherJar({ mainClass, jar }: LauncherJar): Buffer {
  const data = Buffer.from(manifest({ mainClass, jar }))
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(10, 0)
  fields.writeUInt16LE(ZIP_EPOCH, 8)
  fields.writeUInt32LE(crc32(data), 10)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(data.length, 18)
  fields.writeUInt16LE(ENTRY.length, 22)
  const local = Buffer.concat([signature(0x04034b50), fields, ENTRY, data])
  const madeBy = Buffer.from([10, 0])
  const central = Buffer.concat([signature(0x02014b50), madeBy, fields, Buffer.alloc(14), ENTRY])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, central, signature(0x06054b50), end])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function manifest({ mainClass, jar }: LauncherJar): string {
  const url = `file:${encodeURI(jar)}`
  const lines = ['Manifest-Version: 1.0', `Main-Class: ${mainClass}`, `Class-Path: ${url}`]
  return `${lines.map(wrapAt72Bytes).join('\r\n')}\r\n\r\n`
}

/** A manifest line is at most 72 bytes; it goes on in the next line after one space (JAR file specification). */
function wrapAt72Bytes(line: string): string {
  return line.slice(0, 70) + line.slice(70).replaceAll(/.{1,69}/g, '\r\n $&')
}
