export type Changes<T> = { [Key in keyof T]?: T[Key] | undefined }

/** The settings with those changes that say something. */
export function withChanges<T extends object>(settings: T, changes: Changes<T>): T {
  const changed = { ...settings }
  for (const key in changes) if (changes[key] !== undefined) changed[key] = changes[key]
  return changed
}
