import type { HowToFile } from './compact.generated.ts'
import type { Layer } from './overlay.ts'

/** How many steps lead back and how many moves a challenge has, for headings that say so; in words where there are some. */
export function stepCounts(
  howTo: Layer | undefined,
  words: Readonly<Record<string, string>>,
): Record<string, string> {
  const { repair, challenge } = (howTo?.value ?? {}) as Partial<HowToFile>
  const counts = { steps: repair?.steps.length, moves: challenge?.moves.length }
  return Object.fromEntries(
    Object.entries(counts).flatMap(([name, count]) =>
      count === undefined ? [] : [[name, words[`number_${count}`] ?? String(count)]],
    ),
  )
}
