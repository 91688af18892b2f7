import type { IncomingMessage } from 'node:http'
import { TwilioError } from '../errors/twilio-error.ts'
import type { SimulatorState } from '../simulator-state.ts'

/** Basic authentication with the account's SID and its auth token. @throws TwilioError 20003 */
export function authorize(request: IncomingMessage, { account }: SimulatorState): void {
  const [, encoded = ''] = /^Basic (\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  const given = Buffer.from(encoded, 'base64').toString('utf8')
  if (given !== `${account.accountSid}:${account.authToken}`) throw new TwilioError(20003)
}
