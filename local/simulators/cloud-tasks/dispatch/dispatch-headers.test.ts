import { expect } from 'chai'
import { storedTask } from '../testing/scripted-queue.ts'
import { attemptOf } from './attempt.ts'
import { dispatchHeaders, keepCallerHeaders, secondsWithMicros } from './dispatch-headers.ts'

describe("a caller's headers", () => {
  it('are kept with their case, except those the service decides', () => {
    const kept = keepCallerHeaders({
      'X-Mixed-Case': 'a',
      host: 'evil.example',
      'Content-Length': '9',
      'user-agent': 'mine',
      'X-Google-Anything': '1',
      'x-appengine-queuename': '1',
      'X-CLOUDTASKS-TaskName': 'spoofed',
    })
    expect(kept).to.deep.equal({ 'X-Mixed-Case': 'a' })
  })

  it('do not reach the connection, nor override the signed token', () => {
    const task = storedTask(
      't',
      {},
      { headers: { authorization: 'Basic x', 'Transfer-Encoding': 'chunked', Expect: '100-continue' } },
    )
    const headers = dispatchHeaders(attemptOf(task), 'signed')
    expect(headers['Authorization']).to.equal('Bearer signed')
    expect(headers).to.not.have.any.keys('authorization', 'Transfer-Encoding', 'Expect')
  })

  it('keep their own Authorization when the task has no token', () => {
    const task = storedTask('t', {}, { headers: { Authorization: 'Basic x' } })
    expect(dispatchHeaders(attemptOf(task), undefined)['Authorization']).to.equal('Basic x')
  })
})

describe('the headers of an attempt', () => {
  it('tell queue, task, counts and time, and on the first attempt no previous response', () => {
    const task = storedTask('t', { scheduleTimeMs: 1_767_225_600_250.5 })
    expect(dispatchHeaders(attemptOf(task), undefined)).to.deep.equal({
      'X-CloudTasks-QueueName': 'q',
      'X-CloudTasks-TaskName': 't',
      'X-CloudTasks-TaskRetryCount': '0',
      'X-CloudTasks-TaskExecutionCount': '0',
      'X-CloudTasks-TaskETA': '1767225600.250500',
      'Content-Length': '0',
    })
  })

  it('repeat the previous response with an empty reason on a retry', () => {
    const task = storedTask('t', { previousResponse: 404, dispatchCount: 2, executionCount: 1 })
    expect(dispatchHeaders(attemptOf(task), undefined)).to.include({
      'X-CloudTasks-TaskRetryCount': '2',
      'X-CloudTasks-TaskExecutionCount': '1',
      'X-CloudTasks-TaskPreviousResponse': '404',
      'X-CloudTasks-TaskRetryReason': '',
    })
  })

  it('carry a length only with methods that have a body', () => {
    const get = storedTask('t', {}, { method: 'GET' })
    expect(dispatchHeaders(attemptOf(get), undefined)).to.not.have.property('Content-Length')
  })

  it('write times to the microsecond', () => {
    expect(secondsWithMicros(1_000)).to.equal('1.000000')
    expect(secondsWithMicros(1_999.9999)).to.equal('1.999999')
  })
})
