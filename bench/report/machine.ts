import { cpus, totalmem } from 'node:os'

/** What the numbers were measured on, in one line. */
export function machineLine(): string {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), ${memory} GB, Node ${process.versions.node}, ${process.platform}`
}
