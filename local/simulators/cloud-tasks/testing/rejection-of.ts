/** What a call is refused with. Throws when it is not refused. */
export async function rejectionOf(call: Promise<unknown>): Promise<{ code: unknown; message: string }> {
  try {
    await call
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { code: 'code' in error ? error.code : undefined, message: error.message }
  }
  throw new Error('the call was not refused')
}
