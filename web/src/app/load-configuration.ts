import { ConfigurationError, readConfiguration, type Configuration } from '../firestore/configuration.ts'

/** Fetches `relaydesk-config.json`. Throws ConfigurationError with one clear sentence when it cannot be used. */
export async function loadConfiguration(): Promise<Configuration> {
  let value: unknown
  try {
    const response = await fetch('/relaydesk-config.json', { mode: 'cors', credentials: 'same-origin' })
    if (!response.ok) throw new ConfigurationError('relaydesk-config.json is missing beside this page.')
    value = await response.json()
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    // Hosting answers an unknown path with the page itself, which is no JSON.
    const reason = navigator.onLine
      ? 'relaydesk-config.json is missing or is not JSON.'
      : 'There is no connection.'
    throw new ConfigurationError(reason)
  }
  return readConfiguration(value)
}
