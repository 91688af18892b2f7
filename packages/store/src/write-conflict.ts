const notFound = 5
const failedPrecondition = 9
const aborted = 10

/** True when a conditional write did not happen because the document is not what the writer had seen. */
export function isConflict(error: unknown): boolean {
  const code = codeOf(error)
  return code === failedPrecondition || code === aborted || code === notFound
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
