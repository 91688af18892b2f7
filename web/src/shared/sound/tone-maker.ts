/** Two soft notes; browsers allow sound only after somebody touched the page, or where a wall's settings say so. */
export interface ToneMaker {
  sound: () => void
  /** Wakes the sound up with the first touch of the page; the returned function ends it. */
  listen: (page: Document) => () => void
  /** Tells whether the browser lets it sound, now and whenever that changes; the returned function ends it. */
  follow: (tell: (isAllowed: boolean) => void) => () => void
}

export function createToneMaker(): ToneMaker {
  let audio: AudioContext | undefined

  function wake(): AudioContext {
    audio ??= new AudioContext()
    // Refused or cut off by the end of the page: it is asked for again with the next sound.
    if (audio.state === 'suspended') audio.resume().catch(() => undefined)
    return audio
  }

  return {
    sound() {
      if (audio?.state !== 'running' && !navigator.userActivation.hasBeenActive) return
      const context = wake()
      play(context, 660, 0)
      play(context, 880, 0.14)
    },
    listen(page) {
      page.addEventListener('pointerdown', wake, { once: true })
      return () => {
        page.removeEventListener('pointerdown', wake)
        void audio?.close()
        audio = undefined
      }
    },
    follow(tell) {
      const context = wake()
      const say = (): void => tell(context.state === 'running')
      context.addEventListener('statechange', say)
      say()
      return () => context.removeEventListener('statechange', say)
    },
  }
}

/** One note that swells and fades within a third of a second. `after` in seconds. */
function play(context: AudioContext, hertz: number, after: number): void {
  const start = context.currentTime + after
  const volume = context.createGain()
  volume.gain.setValueAtTime(0.0001, start)
  volume.gain.exponentialRampToValueAtTime(0.25, start + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.32)
  const note = context.createOscillator()
  note.type = 'sine'
  note.frequency.value = hertz
  note.connect(volume).connect(context.destination)
  note.start(start)
  note.stop(start + 0.35)
}
