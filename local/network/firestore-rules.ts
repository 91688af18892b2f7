import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { NetworkError } from './network-error.ts'

const Reply = z.object({
  issues: z
    .array(
      z.object({
        description: z.string(),
        sourcePosition: z.object({ line: z.number(), column: z.number() }),
      }),
    )
    .default([]),
})

/**
 * Loads rules into a running Firestore emulator, for all its databases, and reports what is wrong with them: started
 * with rules it does not understand, the emulator only denies or allows everything and says nothing.
 * Throws NetworkError `rules-not-valid` with file, line and column.
 */
export async function loadRules(firestoreHost: string, projectId: string, file: string): Promise<void> {
  await putRules(firestoreHost, projectId, readFileSync(file, 'utf8'), path.basename(file))
}

/** As {@link loadRules}, with the text of the rules; `name` stands for it in errors. */
export async function putRules(
  firestoreHost: string,
  projectId: string,
  content: string,
  name: string,
): Promise<void> {
  const response = await fetch(`http://${firestoreHost}/emulator/v1/projects/${projectId}:securityRules`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: { files: [{ name, content }] } }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok)
    throw new NetworkError('rules-not-valid', `${name} cannot be loaded: ${await response.text()}`)
  const [issue] = Reply.parse(await response.json()).issues
  if (!issue) return
  const { line, column } = issue.sourcePosition
  throw new NetworkError('rules-not-valid', `${name}:${line}:${column} is not valid: ${issue.description}`)
}
