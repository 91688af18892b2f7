/** Made by `phone-formats-plugin.ts` when the client is built, by the first digit of the calling code. */
declare module 'virtual:phone-formats/*' {
  import type { PhoneFormats } from './phone-formats.ts'

  export const formats: PhoneFormats
}
