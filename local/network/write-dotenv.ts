/** Names that firebase-tools refuses in a `.env` file, because it sets them itself. */
const RESERVED =
  /^(X_GOOGLE_|FIREBASE_|EXT_|KIT_)|^(GCP_PROJECT|GCLOUD_PROJECT|GOOGLE_CLOUD_PROJECT|PORT|K_\w+|FUNCTION_\w+|ENTRY_POINT|CLOUD_RUNTIME_CONFIG|EVENTARC_CLOUD_EVENT_SOURCE)$/

/** The text of a `.env` file as firebase-tools parses it, without the names that it sets itself. */
export function writeDotenv(values: Record<string, string>): string {
  return Object.entries(values)
    .filter(([name]) => !RESERVED.test(name))
    .map(([name, value]) => `${name}="${escape(value)}"\n`)
    .join('')
}

function escape(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`)
}
