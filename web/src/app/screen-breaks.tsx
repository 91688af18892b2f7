import { Component, type ReactNode } from 'react'
import { en } from '../shared/wall/texts.en.ts'
import styles from './start-problem.module.css'

const restartMs = 60_000

/** Around an unattended screen: what breaks says so, in words that need nothing else, and starts again by itself. */
export class ScreenBreaks extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true }
  }

  override componentDidCatch(): void {
    setTimeout(() => location.reload(), restartMs)
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children
    return (
      <main className={styles.page} role="alert">
        <h1>{en.broken}</h1>
        <p>{en.brokenBody}</p>
      </main>
    )
  }
}
