import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ancillaryDatabase } from '@relaydesk/domain/documents/paths.ts'
import * as z from 'zod'
import { NetworkError } from './network-error.ts'

const Issue = z.object({
  description: z.string(),
  sourcePosition: z.object({ line: z.number(), column: z.number() }),
})
const Reply = z.object({ issues: z.array(Issue).default([]) })

/** A remark of the emulator about rules. */
export type RulesIssue = z.infer<typeof Issue>

/**
 * Loads rules into a running Firestore emulator, for both databases of a project. Started with rules that it does not
 * understand, the emulator only denies everything and says nothing: here it says what it did not understand.
 * Throws NetworkError `rules-not-valid` with file, line and column.
 */
export async function loadRules(firestoreHost: string, projectId: string, file: string): Promise<void> {
  const name = path.basename(file)
  const [issue] = await putRules(firestoreHost, projectId, readFileSync(file, 'utf8'))
  if (!issue) return
  const { line, column } = issue.sourcePosition
  throw new NetworkError('rules-not-valid', `${name}:${line}:${column} is not valid: ${issue.description}`)
}

/**
 * Loads the text of rules for both databases of a project, and gives what the emulator has to say about them. Each
 * database has its own: the address without a database, which firebase-tools uses, changes the default one only.
 */
export async function putRules(
  firestoreHost: string,
  projectId: string,
  content: string,
): Promise<RulesIssue[]> {
  await put(firestoreHost, `projects/${projectId}/databases/${ancillaryDatabase}`, content)
  return put(firestoreHost, `projects/${projectId}`, content)
}

async function put(firestoreHost: string, place: string, content: string): Promise<RulesIssue[]> {
  const response = await fetch(`http://${firestoreHost}/emulator/v1/${place}:securityRules`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
    signal: AbortSignal.timeout(10_000),
  })
  if (response.ok) return Reply.parse(await response.json()).issues
  throw new NetworkError('rules-not-valid', `The rules cannot be loaded: ${await response.text()}`)
}
