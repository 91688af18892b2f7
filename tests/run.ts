import { spawn } from 'node:child_process'
import { repositoryRoot } from '../local/network/repository-root.ts'
import { readCounts, readFailures, sum, type Counts } from './counts.ts'

interface Stage {
  what: string
  script: string
  args?: string[]
}

/** What needs nothing but the code comes first, and is quick to be wrong. */
const beginning: Stage[] = [
  { what: 'lint', script: 'lint' },
  { what: 'types', script: 'typecheck' },
  { what: 'build', script: 'build' },
  { what: 'unit tests', script: 'test:unit' },
]

/** The rules have no deadlines, so they are tried at the same time. */
const beside: Stage[] = [{ what: 'security rules', script: 'test:rules' }]

/** One after the other: on two cores the emulators of one network are too slow for the deadlines of tests on another. */
const afterwards: Stage[] = [
  { what: 'end to end', script: 'test:end-to-end' },
  { what: 'rehearsal', script: 'rehearse', args: ['--', '--short'] },
  { what: 'browser', script: 'test:browser' },
]

interface Result extends Counts {
  what: string
  /** Why, where something failed. */
  failures: string
}

/**
 * Runs all stages or those whose names are given, also after one has failed, and closes with what failed and `N passed, N failed`: whoever sees
 * only the end of a long output sees why.
 */
async function main(wanted: string[]): Promise<void> {
  const begun = await Promise.all([
    runAll(beginning, wanted, { isLive: true }),
    runAll(beside, wanted, { isLive: false }),
  ])
  const results = [...begun.flat(), ...(await runAll(afterwards, wanted, { isLive: true }))]
  for (const { what, failures } of results.filter((result) => result.failed > 0))
    console.log(`\n── ${what}: what failed\n${failures}`)
  const { passed, failed } = sum(results)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}

/** One after the other. What they print is shown at once where they are live, else when each is over. */
async function runAll(
  stages: readonly Stage[],
  wanted: readonly string[],
  { isLive }: { isLive: boolean },
): Promise<Result[]> {
  const results: Result[] = []
  for (const stage of stages.filter(({ what }) => wanted.length === 0 || wanted.includes(what))) {
    const startedAt = Date.now()
    if (isLive) console.log(`\n── ${stage.what}`)
    const { code, output } = await run(stage, isLive)
    const counted = readCounts(output, code)
    results.push({ what: stage.what, ...counted, failures: counted.failed > 0 ? readFailures(output) : '' })
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
    const { passed, failed } = counted
    if (!isLive) console.log(`\n── ${stage.what}\n${output}`)
    console.log(`── ${stage.what}: ${passed} passed, ${failed} failed, ${seconds} s`)
  }
  return results
}

function run({ script, args = [] }: Stage, isLive: boolean): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, ...args], {
      cwd: repositoryRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        output += part.toString()
        if (isLive) process.stdout.write(part)
      })
    }
    child.once('error', (error) => resolve({ code: 1, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

await main(process.argv.slice(2))
