import type { Person } from './person.ts'

/** What a person's thread and switches are filed under: the phone number (`+` and digits), or else the user id. */
export function personKey({ phone, userId }: Person): string {
  return phone ?? userId
}
