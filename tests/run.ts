import { spawn } from 'node:child_process'
import { repositoryRoot } from '../local/network/repository-root.ts'
import { readCounts, sum, type Counts } from './counts.ts'

interface Stage {
  what: string
  command: string
  args: string[]
}

/** Everything that `npm test` does, in this order: what is quick and most often wrong comes first. */
const stages: Stage[] = [
  { what: 'lint', command: 'npm', args: ['run', '--silent', 'lint'] },
  { what: 'types', command: 'npm', args: ['run', '--silent', 'typecheck'] },
  { what: 'build', command: 'npm', args: ['run', '--silent', 'build'] },
  { what: 'unit tests', command: 'npm', args: ['run', '--silent', 'test:unit'] },
  { what: 'security rules', command: 'npm', args: ['run', '--silent', 'test:rules'] },
  { what: 'end to end', command: 'npm', args: ['run', '--silent', 'test:end-to-end'] },
  { what: 'browser', command: 'npm', args: ['run', '--silent', 'test:browser'] },
]

/** Runs all stages or those whose names are given, also after one has failed, and closes with `N passed, N failed`. */
async function main(wanted: string[]): Promise<void> {
  const chosen = stages.filter(({ what }) => wanted.length === 0 || wanted.includes(what))
  const counts: Counts[] = []
  for (const stage of chosen) {
    const startedAt = Date.now()
    console.log(`\n── ${stage.what}`)
    const { code, output } = await run(stage)
    const counted = readCounts(output, code)
    counts.push(counted)
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
    console.log(`── ${stage.what}: ${counted.passed} passed, ${counted.failed} failed, ${seconds} s`)
  }
  const { passed, failed } = sum(counts)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}

function run({ command, args }: Stage): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        output += part.toString()
        process.stdout.write(part)
      })
    }
    child.once('error', (error) => resolve({ code: 1, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

await main(process.argv.slice(2))
