import { countWords } from '../content/word-count.ts'
import type { Activity, Session, Subject } from '../model.ts'
import { sortLines } from './sort-lines.ts'
import { tables } from './tables.ts'

/** What the time of an activity is spent on, in seconds, with as many people as its session is made for. */
export interface ActivitySeconds {
  /** Words that are read aloud, with the question of the session. */
  readonly spoken: number
  /** The minutes that steps open with. */
  readonly stated: number
  /** How many turns its round has, and what they take in all; none where it has no round. */
  readonly turns: number
  readonly round: number
}

/** What it is reckoned from. */
type Reckoned = Pick<Subject, 'compact' | 'indicators' | 'words' | 'workshops'>

export function activitySeconds(
  activity: Activity,
  block: Session['blocks'][number],
  session: Session,
  subject: Reckoned,
): ActivitySeconds {
  const { steps, say, round } = activity
  const words = [say, block.question].reduce((sum, line) => sum + countWords(line?.text ?? ''), 0)
  const turns = round === undefined ? 0 : turnsOf(round.of, block, session, subject)
  return {
    spoken: Math.ceil((words * 60) / subject.workshops.deck.words_per_minute),
    stated: steps.reduce((sum, step) => sum + 60 * minutesAhead(step.text, subject), 0),
    turns,
    round: turns * (round?.seconds ?? 0),
  }
}

function turnsOf(
  of: NonNullable<Activity['round']>['of'],
  block: Session['blocks'][number],
  { group }: Session,
  subject: Reckoned,
): number {
  const settings = subject.workshops.tables
  switch (of) {
    case 'person':
      return Math.min(settings.size, group.most)
    case 'everyone':
      return group.most
    case 'three':
      return 3
    case 'table':
      return tables(group.most, settings).length
    case 'card':
      return sortLines(subject, { blocks: [block] }).length
  }
}

/** The 5 of “5 minutes: write it down”, in the words of the language. */
function minutesAhead(step: string, { words }: Reckoned): number {
  const found = [words.minutes, words.minute].flatMap(phrase => {
    if (phrase === undefined) return []
    const pattern = phrase.text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace('{minutes}', '(\\d+)')
    return new RegExp(`^${pattern}(?!\\p{L})`, 'u').exec(step)?.[1] ?? []
  })
  return Number(found[0] ?? 0)
}
