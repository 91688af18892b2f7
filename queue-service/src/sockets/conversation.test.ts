import { EventEmitter } from 'node:events'
import { expect } from 'chai'
import { silent } from '@relaydesk/observability/logger.ts'
import type { WebSocket } from 'ws'
import { converse, type Conversation } from './conversation.ts'

/** What a socket does as far as a conversation sees it. */
class TestSocket extends EventEmitter {
  readonly OPEN = 1
  readyState = 1
  bufferedAmount = 0
  readonly did: string[] = []
  send(frame: string): void {
    this.did.push(frame)
  }
  close(code: number): void {
    this.did.push(`close ${code}`)
  }
  terminate(): void {
    this.did.push('terminate')
  }
  pause(): void {
    this.did.push('pause')
  }
  resume(): void {
    if (this.did.includes('pause')) this.did.push('resume')
  }
  says(text: string): void {
    this.emit('message', Buffer.from(text), false)
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}

describe('a conversation over a socket', () => {
  let socket: TestSocket
  let conversation: Conversation
  /** Answers what is being worked on. */
  let answers: ((frames: string[]) => void)[]
  let asked: string[]

  beforeEach(() => {
    socket = new TestSocket()
    answers = []
    asked = []
    // oxlint-disable-next-line no-unsafe-type-assertion -- only what a conversation uses
    conversation = converse(socket as unknown as WebSocket, {
      answer(text) {
        asked.push(text)
        return new Promise((resolve) => answers.push(resolve))
      },
      log: silent,
    })
  })

  async function answered(...frames: string[]): Promise<void> {
    await settle()
    answers.shift()?.(frames)
    await settle()
  }

  it('answers one after the other, and tells what happens meanwhile after the answer', async () => {
    conversation.tell(['before'])
    socket.says('one')
    socket.says('two')
    await settle()
    expect(asked).to.deep.equal(['one'])
    conversation.tell(['meanwhile'])
    await answered('first')
    await answered('second')
    expect(asked).to.deep.equal(['one', 'two'])
    expect(socket.did).to.deep.equal(['before', 'first', 'meanwhile', 'second'])
  })

  it('reads no more while many frames wait', async () => {
    for (let count = 0; count < 16; count += 1) socket.says(`${count}`)
    expect(socket.did).to.deep.equal(['pause'])
    await answered('done')
    expect(socket.did).to.deep.equal(['pause', 'done', 'resume'])
  })

  it('ends with a client that does not read', () => {
    socket.bufferedAmount = 2_000_000
    conversation.tell(['news'])
    expect(socket.did).to.deep.equal(['news', 'terminate'])
  })

  it('sends nothing to a socket that is closed', () => {
    socket.readyState = 3
    conversation.tell(['news'])
    expect(socket.did).to.deep.equal([])
  })
})
