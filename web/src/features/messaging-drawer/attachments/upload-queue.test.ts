import { expect } from 'chai'
import { createUploadQueue, type Attachment } from './upload-queue.ts'

/** A queue whose deliveries the test ends by hand. */
function queueOf() {
  let count = 0
  const delivered: string[] = []
  const open = new Map<string, { done: () => void; fail: () => void; signal: AbortSignal }>()
  const queue = createUploadQueue({
    check: ({ size }) => (size > 5 ? 'too-large' : undefined),
    newId: () => `a${(count += 1)}`,
    deliver: ({ file, caption }, onProgress, signal) =>
      new Promise((resolve, reject) => {
        onProgress(1)
        signal.addEventListener('abort', () => reject(new Error('cancelled')))
        open.set(file.name, {
          signal,
          fail: () => reject(new Error('unreachable')),
          done() {
            delivered.push(`${file.name} ${caption}`.trim())
            resolve()
          },
        })
      }),
  })
  async function end(name: string, how: 'done' | 'fail'): Promise<void> {
    open.get(name)?.[how]()
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  const states = (): string[] => queue.read().map(({ file, state }: Attachment) => `${file.name} ${state}`)
  return { queue, delivered, open, end, states }
}

function fileOf(name: string, size = 3): File {
  return new File(['x'.repeat(size)], name)
}

describe('the queue of uploads', () => {
  it('sends nothing before somebody says so, then one after the other, with their captions', async () => {
    const { queue, delivered, end, states } = queueOf()
    queue.add([fileOf('one'), fileOf('two')])
    expect(states()).to.deep.equal(['one chosen', 'two chosen'])
    queue.setCaption(queue.read()[0]?.id ?? '', 'first')
    queue.start()
    expect(states()).to.deep.equal(['one uploading', 'two waiting'])
    await end('one', 'done')
    await end('two', 'done')
    expect(delivered).to.deep.equal(['one first', 'two'])
    expect(states()).to.deep.equal([])
  })

  it('keeps the order when one fails, until it went or was taken away', async () => {
    const { queue, delivered, end, states } = queueOf()
    queue.add([fileOf('one'), fileOf('two'), fileOf('three')])
    queue.start()
    await end('one', 'fail')
    expect(states()).to.deep.equal(['one failed', 'two waiting', 'three waiting'])
    queue.retry(queue.read()[0]?.id ?? '')
    await end('one', 'done')
    await end('two', 'fail')
    queue.remove(queue.read()[0]?.id ?? '')
    await end('three', 'done')
    expect(delivered).to.deep.equal(['one', 'three'])
  })

  it('ends what is on its way when it is taken away, and goes on', async () => {
    const { queue, delivered, open, end } = queueOf()
    queue.add([fileOf('one'), fileOf('two')])
    queue.start()
    queue.remove(queue.read()[0]?.id ?? '')
    expect(open.get('one')?.signal.aborted).to.equal(true)
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
    await end('two', 'done')
    expect(delivered).to.deep.equal(['two'])
  })

  it('refuses what cannot go, and lets the others pass', async () => {
    const { queue, delivered, end, states } = queueOf()
    queue.add([fileOf('huge', 9), fileOf('one')])
    expect(queue.read()[0]).to.include({ state: 'refused', problem: 'too-large' })
    queue.start()
    await end('one', 'done')
    expect(delivered).to.deep.equal(['one'])
    expect(states()).to.deep.equal(['huge refused'])
  })
})
