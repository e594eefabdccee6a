const acts: (() => void)[] = []

/** Has something done when this run ends in any way that it hears of; the last to come is done first. Gives a way to take it back. */
export function atExit(act: () => void): () => void {
  if (acts.length === 0) {
    process.off('exit', actAll)
    process.on('exit', actAll)
  }
  acts.push(act)
  return () => {
    const at = acts.indexOf(act)
    if (at >= 0) acts.splice(at, 1)
  }
}

function actAll(): void {
  for (let act = acts.pop(); act; act = acts.pop()) {
    try {
      act()
    } catch {
      // The others come all the same; what is left is cleared up by the next run.
    }
  }
}
