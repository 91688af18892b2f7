import { spawn } from 'node:child_process'
import path from 'node:path'
import { repositoryRoot } from './repository-root.ts'
import { NetworkError } from './network-error.ts'

interface Build {
  what: string
  folder: string
  command: string[]
}

const servers: Build[] = [
  { what: 'functions', folder: 'functions', command: ['npm', 'run', '--silent', 'build'] },
  { what: 'queue-service', folder: 'queue-service', command: ['npm', 'run', '--silent', 'build'] },
]

const pages: Build[] = [
  { what: 'the web client', folder: 'web', command: ['npm', 'run', '--silent', 'build'] },
  {
    what: 'the phones page',
    folder: '.',
    command: ['vite', 'build', '--config', 'local/phones/vite.config.ts', '--logLevel', 'warn'],
  },
]

/** Builds everything that the local network runs, side by side. @throws NetworkError with the builder's own words */
export async function buildAll(): Promise<void> {
  await Promise.all([...servers, ...pages].map(build))
}

/** Builds the two servers only, for a network without pages. @throws NetworkError with the builder's own words */
export async function buildServers(): Promise<void> {
  await Promise.all(servers.map(build))
}

function build({ what, folder, command: [program = '', ...args] }: Build): Promise<void> {
  return new Promise((resolve, reject) => {
    const running = spawn(program, args, {
      cwd: path.join(repositoryRoot, folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    running.stdout.on('data', (part) => (said += String(part)))
    running.stderr.on('data', (part) => (said += String(part)))
    running.once('error', (error) =>
      reject(new NetworkError('not-built', `${what} could not be built: ${error.message}`)),
    )
    running.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new NetworkError('not-built', `${what} could not be built.\n${said}`))
    })
  })
}

if (import.meta.main) {
  try {
    await buildAll()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
