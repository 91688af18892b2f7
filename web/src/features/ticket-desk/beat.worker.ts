/*
 * A clock that goes on in a tab that nobody looks at: a page's own timers are slowed down to one a minute there. Takes the pause
 * between beats in ms, answers with a message at each.
 */
let timer: ReturnType<typeof setInterval> | undefined

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data !== 'number') return
  clearInterval(timer)
  timer = setInterval(() => postMessage(null), data)
})
