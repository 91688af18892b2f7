import path from 'node:path'
import { runContract } from './run-contract.ts'

const ownRecordings = path.join(import.meta.dirname, 'recordings')

try {
  const { passed, failed, known } = await runContract(path.resolve(process.argv[2] ?? ownRecordings))
  for (const { name, reason } of known) console.log(`ledger  ${name}: ${reason}`)
  for (const { name, problem } of failed) console.log(`FAILED  ${name}: ${problem}`)
  console.log(
    `${passed.length} passed, ${failed.length} failed, ${known.length} known to differ (in the ledger)`,
  )
  process.exitCode = failed.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
