/** Why a file cannot be had. */
export type MediaProblem =
  /** WhatsApp does not have it any more (it keeps files of drivers for 7 days), or never gave it to us. */
  | 'MEDIA_GONE'
  | 'MEDIA_TOO_LARGE'
  /** What came is not what was announced: another size, or another SHA-256 sum. */
  | 'MEDIA_DAMAGED'
  /** The address leads away from WhatsApp; nothing was asked there. */
  | 'MEDIA_FOREIGN_HOST'
  /** Our token is not good for it. */
  | 'MEDIA_REFUSED'
  | 'MEDIA_UNREACHABLE'

/** What came of one try to fetch a file. */
export type MediaOutcome =
  | { kind: 'fetched'; size: number; sha256: string; mimeType?: string }
  /** Trying again is pointless. */
  | { kind: 'refused'; problem: MediaProblem }
  | { kind: 'failed'; problem: MediaProblem; credentialsRefused?: true }
