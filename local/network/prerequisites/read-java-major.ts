/**
 * Reads the major version from the `release` file of a Java home (`JAVA_VERSION="25.0.1"`, or `"1.8.0_392"` before
 * Java 9). Gives undefined if there is none.
 */
export function readJavaMajor(release: string): number | undefined {
  const match = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(release)
  return match?.[1] === undefined ? undefined : Number(match[1])
}
