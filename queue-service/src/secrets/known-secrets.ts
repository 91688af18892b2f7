import type { SecretSource } from './secret-source.ts'

/** Secrets that the environment gives by itself come first; whatever it does not name is looked up. */
export function withKnownSecrets(known: Record<string, string>, source: SecretSource): SecretSource {
  return { read: async (name) => known[name] ?? source.read(name) }
}
