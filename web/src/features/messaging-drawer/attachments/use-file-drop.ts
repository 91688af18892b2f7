import { useRef, useState, type DragEvent } from 'react'

interface FileDrop {
  /** Files hover over the place. */
  isOver: boolean
  handlers: {
    onDragEnter: (event: DragEvent) => void
    onDragOver: (event: DragEvent) => void
    onDragLeave: (event: DragEvent) => void
    onDrop: (event: DragEvent) => void
  }
}

/** Takes files that are dropped on a place; what is dragged otherwise is none of its business. */
export function useFileDrop(onFiles: (files: File[]) => void, isOn: boolean): FileDrop {
  const [isOver, setOver] = useState(false)
  // Every element inside tells of entering and leaving, too.
  const depth = useRef(0)

  function take(event: DragEvent, change: number): boolean {
    if (!isOn || !event.dataTransfer.types.includes('Files')) return false
    event.preventDefault()
    depth.current = Math.max(0, depth.current + change)
    setOver(depth.current > 0)
    return true
  }

  return {
    isOver,
    handlers: {
      onDragEnter: (event) => void take(event, 1),
      onDragOver: (event) => void take(event, 0),
      onDragLeave: (event) => void take(event, -1),
      onDrop(event) {
        if (take(event, -depth.current)) onFiles([...event.dataTransfer.files])
      },
    },
  }
}
