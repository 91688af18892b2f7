import { deflateSync, crc32 } from 'node:zlib'

/** A PNG of two by two red points. */
export const redPicture = picture(2, 2)

/** A real PNG, red, of any size; without compression it is about three bytes a point. */
export function picture(width: number, height: number, level = 9): Buffer {
  const line = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, Buffer.of(0xc0, 0x20, 0x20))])
  const lines = Buffer.concat(Array.from({ length: height }, () => line))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    part('IHDR', header),
    part('IDAT', deflateSync(lines, { level })),
    part('IEND', Buffer.alloc(0)),
  ])
}

function part(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(bytes.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
