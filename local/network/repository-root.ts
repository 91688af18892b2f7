import path from 'node:path'

/** The absolute path of the repository, whatever the current directory is. */
export const repositoryRoot = path.resolve(import.meta.dirname, '..', '..')

/** A path below `.local/`, the git-ignored folder for everything the local network generates. */
export function localFolder(...segments: string[]): string {
  return path.join(repositoryRoot, '.local', ...segments)
}
