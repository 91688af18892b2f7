/** Where secrets are kept. `read` gives the newest value of a secret by its name, or null when there is none. */
export interface SecretSource {
  read(name: string): Promise<string | null>
}
