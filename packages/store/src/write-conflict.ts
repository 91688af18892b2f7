const notFound = 5
const alreadyExists = 6
const failedPrecondition = 9
const aborted = 10

/** True when a conditional write did not happen because the document is not what the writer had seen. */
export function isConflict(error: unknown): boolean {
  const code = codeOf(error)
  return code === failedPrecondition || code === aborted || code === notFound
}

/** True when a document was to be created that is there already: somebody else wrote the same before. */
export function isAlreadyThere(error: unknown): boolean {
  return codeOf(error) === alreadyExists
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
