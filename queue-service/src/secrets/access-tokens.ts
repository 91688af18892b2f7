import type { SecretSource } from './secret-source.ts'

/** Access tokens by the name of their secret, kept in memory so that a send does not wait for them. */
export interface AccessTokens {
  /** Null when there is no such secret. */
  get(name: string): Promise<string | null>
  /**
   * The provider refused this token: look whether there is a newer one. True when there is.
   * Many sends may ask at once; the source is asked once.
   */
  renew(name: string, refused: string): Promise<boolean>
}

export function createAccessTokens(source: SecretSource): AccessTokens {
  const cached = new Map<string, Promise<string | null>>()

  function load(name: string): Promise<string | null> {
    const loading = source.read(name)
    cached.set(name, loading)
    // A failure or an absence is not remembered: the next send asks again.
    const forget = () => {
      if (cached.get(name) === loading) cached.delete(name)
    }
    loading.then((token) => token === null && forget(), forget)
    return loading
  }

  return {
    get: (name) => cached.get(name) ?? load(name),
    async renew(name, refused) {
      const before = cached.get(name)
      if ((await before) === refused && cached.get(name) === before) load(name).catch(() => undefined)
      return (await (cached.get(name) ?? load(name))) !== refused
    },
  }
}
