/**
 * Recorded cases in which the emulator is known to differ from the real service, and why. A case in here that
 * starts to match fails the run, so that the list never outlives the differences.
 */
export const knownDivergences: ReadonlyMap<string, string> = new Map([
  [
    'task/create/oidc-unknown-service-account',
    'there are no service accounts to look up here: a token is signed for any e-mail address',
  ],
])
