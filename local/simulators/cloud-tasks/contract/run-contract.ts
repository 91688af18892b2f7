import { CloudTasksClient } from '@google-cloud/tasks'
import { credentials } from '@grpc/grpc-js'
import { startCloudTasksEmulator } from '../start-cloud-tasks-emulator.ts'
import type { CaseResult } from './case-result.ts'
import { knownDivergences } from './ledger.ts'
import { readRecordings } from './read-recordings.ts'
import type { UnreadableCase } from './read-recordings.ts'
import { startReceiver } from './receiver.ts'
import type { RecordedCase } from './recorded-case.ts'
import { replayDispatch } from './replay-dispatch.ts'
import type { DispatchTarget } from './replay-dispatch.ts'
import { replayError } from './replay-error.ts'
import { replayHappyPath } from './replay-happy-path.ts'

export interface ContractReport {
  passed: string[]
  failed: Required<CaseResult>[]
  /** Cases that differ as the ledger says they do. */
  known: { name: string; reason: string }[]
}

/** Replays every recording in a folder against a fresh emulator through the stock client. */
export async function runContract(folder: string): Promise<ContractReport> {
  const cases = readRecordings(folder)
  const receiver = await startReceiver()
  const emulator = await startCloudTasksEmulator({
    projectId: 'contract-project',
    location: 'us-central1',
    appEngineUrl: receiver.url,
    backoffScale: 0.02,
  })
  const [host = '', port] = emulator.grpcAddress.split(':')
  const client = new CloudTasksClient({
    apiEndpoint: host,
    port: Number(port),
    sslCreds: credentials.createInsecure(),
    projectId: 'contract-project',
    universeDomain: 'googleapis.com',
  })
  const target: DispatchTarget = { client, receiver, finished: (queueId) => emulator.idle({ queueId }) }
  try {
    return judge(await Promise.all(cases.map((recorded) => replay(recorded, target))))
  } finally {
    await client.close()
    await emulator.stop()
    receiver.close()
  }
}

async function replay(recorded: RecordedCase | UnreadableCase, target: DispatchTarget): Promise<CaseResult> {
  const { name } = recorded
  try {
    if ('unreadable' in recorded) return { name, problem: 'not in a known format' }
    if ('attempts' in recorded) return await replayDispatch(recorded, target)
    if ('createFull' in recorded) return await replayHappyPath(recorded, target.client)
    return await replayError(recorded, target.client)
  } catch (error) {
    return { name, problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Sorts results by the ledger: a known divergence is no failure, one that has gone is. */
export function judge(results: CaseResult[], ledger = knownDivergences): ContractReport {
  const report: ContractReport = { passed: [], failed: [], known: [] }
  for (const { name, problem } of results) {
    const reason = ledger.get(name)
    if (problem === undefined && reason === undefined) report.passed.push(name)
    else if (problem !== undefined && reason !== undefined) report.known.push({ name, reason })
    else report.failed.push({ name, problem: problem ?? 'matches now: take it out of the ledger' })
  }
  return report
}
