/** Made by `phone-formats-plugin.ts` when the client is built. */
declare module 'virtual:phone-formats' {
  import type { PhoneFormats } from './phone-formats.ts'

  export const formats: PhoneFormats
}
