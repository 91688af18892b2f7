/** SIDs in Twilio's shape: two letters and 32 hexadecimal digits. Random ones, repeatable by the source of `random`. */
export function createSidMint(random: () => number): (prefix: string) => string {
  let counter = 0
  return (prefix) => {
    counter += 1
    const digits = Array.from({ length: 24 }, () => Math.floor(random() * 16).toString(16)).join('')
    // The counter keeps them apart within one simulator.
    return `${prefix}${digits}${counter.toString(16).padStart(8, '0')}`
  }
}
