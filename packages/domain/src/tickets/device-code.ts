/** Neither vowels, so that no code is a word, nor letters that look or sound like others from afar. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ'
const small = 'abcdefghijklmnopqrstuvwxyz'

/** How long a device's code works, in ms. */
export const deviceCodeMs = 10 * 60_000

/** A number from 0 to one less than `below`, of which nobody can know the next. */
type RandomInt = (below: number) => number

/** Six letters that somebody reads on one screen and types on another. */
export function newDeviceCode(randomInt: RandomInt): string {
  return pick(letters, 6, randomInt)
}

/** What a machine says who it is with, over the text protocol: 24 letters, as in that protocol's example. */
export function newSocketToken(randomInt: RandomInt): string {
  return pick(small, 24, randomInt)
}

function pick(from: string, count: number, randomInt: RandomInt): string {
  return Array.from({ length: count }, () => from.charAt(randomInt(from.length))).join('')
}
