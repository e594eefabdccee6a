import type { Session } from '../model.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

type Block = Session['blocks'][number]

/** In minutes: people need food, medication, prayer and movement. */
const longestStretch = 75
/** In per cent of a session. Practised facilitators know beforehand what they will drop. */
const leastSlack = 5
const leastSlackAndCuts = 15

/** A session keeps its time: blocks add up, something is left over, and what can be dropped is decided beforehand. */
export default rule(['workshops'], ({ workshops, origins }): Problem[] => {
  // What people take home: an overrun may eat the slack, and never these.
  const closing = workshops.activities.filter(one => one.keep).map(one => one.id)
  return workshops.sessions.flatMap(session =>
    [...sums(session), ...order(session, closing), ...cuts(session, closing)].map(
      ({ at, what, why, mend }): Problem => ({
        code: 'rules/session-minutes',
        severity: 'error',
        place: origins.get(`workshops/sessions/${session.id}/${at}`),
        what: `session ${session.id}: ${what}`,
        why,
        mend,
      }),
    ),
  )
})

/** What is wrong, and where in the session. */
type Found = Pick<Problem, 'what' | 'mend'> & { readonly at: string; readonly why: string }

const sum = (some: readonly Block[]): number => some.reduce((total, block) => total + block.minutes, 0)
const share = (minutes: number, percent: number): number => Math.ceil((minutes * percent) / 100)
const isSlack = (block: Block): boolean => block.activity === 'slack'

function sums({ minutes, blocks }: Session): Found[] {
  const found: Found[] = []
  const [all, slack] = [sum(blocks), sum(blocks.filter(isSlack))]
  const spare = slack + sum(blocks.filter(block => block.cut !== undefined))
  if (all !== minutes)
    found.push({
      at: 'minutes',
      what: `its blocks take ${all} minutes, and it has ${minutes}`,
      why: 'A meeting that overruns loses its close, and people who have to leave on time.',
      mend:
        all > minutes
          ? `Take ${all - minutes} minutes out of the blocks.`
          : `Give the blocks ${minutes - all} minutes more.`,
    })
  if (slack < share(minutes, leastSlack))
    found.push({
      at: 'minutes',
      what: `it has ${slack} minutes of slack; ${share(minutes, leastSlack)} is the least`,
      why: 'Something always takes longer.',
      mend: 'Give the block `slack` more minutes.',
    })
  if (spare < share(minutes, leastSlackAndCuts))
    found.push({
      at: 'minutes',
      what: `slack and the blocks with \`cut\` come to ${spare} minutes; ${share(minutes, leastSlackAndCuts)} is the least`,
      why: 'Whoever leads has to know beforehand what to drop when time is short.',
      mend: 'Give another block a `cut`, or give `slack` more minutes.',
    })
  return found
}

function order({ blocks }: Session, closing: readonly string[]): Found[] {
  const found: Found[] = []
  const first = blocks.findIndex(block => closing.includes(block.activity))
  const late = blocks.findLastIndex(isSlack)
  if (first >= 0 && late > first)
    found.push({
      at: `blocks/${late + 1}/activity`,
      what: `its slack stands after \`${blocks[first]?.activity}\``,
      why: 'An overrun then eats the step and the close, which people take home.',
      mend: `Move the block \`slack\` to before \`${blocks[first]?.activity}\`.`,
    })
  const longest = Math.max(...stretches(blocks))
  if (longest > longestStretch)
    found.push({
      at: 'minutes',
      what: `people sit for ${longest} minutes without a break; ${longestStretch} is the most`,
      why: 'Some need food, medication, prayer or to stand up.',
      mend: 'Put a block `break` in between.',
    })
  return found
}

function cuts({ blocks }: Session, closing: readonly string[]): Found[] {
  const found: Found[] = []
  const cut = blocks.flatMap((block, index) =>
    block.cut === undefined ? [] : [{ ...block, cut: block.cut, at: `blocks/${index + 1}/cut` }],
  )
  for (const [index, one] of cut.toSorted((a, b) => a.cut - b.cut).entries())
    if (one.cut !== index + 1)
      found.push({
        at: one.at,
        what: `\`cut: ${one.cut}\` stands where \`cut: ${index + 1}\` comes next`,
        why: 'The run sheet says what to drop first, second and third, each of them once.',
        mend: 'Count the cuts from 1, without a gap.',
      })
  for (const one of cut.filter(({ activity }) => closing.includes(activity)))
    found.push({
      at: one.at,
      what: `\`${one.activity}\` has a \`cut\``,
      why: 'It is what people take home.',
      mend: 'Cut something before it.',
    })
  return found
}

/** How long each part between two breaks takes. */
function stretches(blocks: readonly Block[]): number[] {
  const found = [0]
  for (const { activity, minutes } of blocks) {
    if (activity === 'break') found.push(0)
    else found.push((found.pop() ?? 0) + minutes)
  }
  return found
}
