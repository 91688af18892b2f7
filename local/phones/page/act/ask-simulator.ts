/** Whose side routes are asked: WhatsApp's Cloud API, or Twilio. */
export type Provider = '_sim' | '_twilio'

/** Asks a side route of a simulator, with an order in JSON or a file. Throws a sentence when it does not take it. */
export async function askSimulator(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  order: unknown,
  provider: Provider = '_sim',
): Promise<Record<string, unknown>> {
  const isFile = order instanceof Blob
  const response = await fetch(`/${provider}/${path}`, {
    method,
    headers: { 'content-type': isFile ? order.type || 'application/octet-stream' : 'application/json' },
    body: isFile ? order : JSON.stringify(order),
  })
  if (!response.ok) throw new Error(`The simulator did not take it (${response.status}).`)
  return response.json()
}
