/** Switches the background triggers off around `work`, by the Emulator Hub's own API. */
export async function withoutTriggers<T>(hubUrl: string, work: () => Promise<T>): Promise<T> {
  await switchTriggers(hubUrl, 'disable')
  try {
    return await work()
  } finally {
    await switchTriggers(hubUrl, 'enable')
  }
}

async function switchTriggers(hubUrl: string, how: 'disable' | 'enable'): Promise<void> {
  const answer = await fetch(`${hubUrl}/functions/${how}BackgroundTriggers`, { method: 'PUT' })
  if (!answer.ok)
    throw new Error(`The emulator hub did not ${how} background triggers: HTTP ${answer.status}`)
}
