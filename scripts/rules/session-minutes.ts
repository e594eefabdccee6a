import type { Session, Subject } from '../model.ts'
import type { Problem } from '../problem.ts'

/** In minutes: people need food, medication, prayer and movement. */
const longestStretch = 75
/** In per cent of a session. Practised facilitators know beforehand what they will drop. */
const leastSlack = 5
const leastSlackAndCuts = 15

/** A session keeps its time: blocks add up, something is left over, and what can be dropped is decided beforehand. */
export default function sessionMinutes({ workshops, origins }: Subject): Problem[] {
  return workshops.sessions.flatMap(session => {
    const { id, minutes, blocks } = session
    const sum = (some: Session['blocks']): number => some.reduce((total, block) => total + block.minutes, 0)
    const problem = (what: string, why: string, mend: string): Problem => ({
      code: 'rules/session-minutes',
      severity: 'error',
      place: origins.get(`workshops/sessions/${id}/minutes`),
      what: `session ${id}: ${what}`,
      why,
      mend,
    })
    const found: Problem[] = []
    const difference = sum(blocks) - minutes
    if (difference !== 0)
      found.push(
        problem(
          `its blocks take ${sum(blocks)} minutes, and it has ${minutes}`,
          'A meeting that overruns loses its close, and people who have to leave on time.',
          `Take ${Math.abs(difference)} minutes ${difference > 0 ? 'out of' : 'and add them to'} the blocks.`,
        ),
      )
    const slack = blocks.filter(block => block.activity === 'slack')
    if (sum(slack) * 100 < minutes * leastSlack)
      found.push(
        problem(
          `it has ${sum(slack)} minutes of slack; ${Math.ceil((minutes * leastSlack) / 100)} is the least`,
          'Something always takes longer.',
          'Give the block `slack` more minutes.',
        ),
      )
    const spare = sum(slack) + sum(blocks.filter(block => block.cut !== undefined))
    if (spare * 100 < minutes * leastSlackAndCuts)
      found.push(
        problem(
          `slack and the blocks with \`cut\` come to ${spare} minutes; ${Math.ceil((minutes * leastSlackAndCuts) / 100)} is the least`,
          'Whoever leads has to know beforehand what to drop when time is short.',
          'Give another block a `cut`, or give `slack` more minutes.',
        ),
      )
    const closing = blocks.findIndex(block => block.activity === 'my-step')
    const late = blocks.findLastIndex(block => block.activity === 'slack') > closing
    if (closing >= 0 && late)
      found.push(
        problem(
          'its slack stands after the personal step',
          'An overrun then eats the step and the close, which people take home.',
          'Move the block `slack` to before `my-step`.',
        ),
      )
    const longest = Math.max(...stretches(blocks))
    if (longest > longestStretch)
      found.push(
        problem(
          `people sit for ${longest} minutes without a break; ${longestStretch} is the most`,
          'Some need food, medication, prayer or to stand up.',
          'Put a block `break` in between.',
        ),
      )
    return found
  })
}

/** How long each part between two breaks takes. */
function stretches(blocks: Session['blocks']): number[] {
  const found = [0]
  for (const { activity, minutes } of blocks) {
    if (activity === 'break') found.push(0)
    else found.push((found.pop() ?? 0) + minutes)
  }
  return found
}
