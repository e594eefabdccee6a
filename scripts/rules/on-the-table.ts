import { sourceLanguage } from '../content/source-language.ts'
import type { Activity, Cut, Line, Material, Session, Slide } from '../model.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { cutSlides } from '../views/cut-slides.ts'
import deckNames from './deck-names.ts'

/** What a slide or an activity speaks of by its name, such as the scenario cards, is there in every session that has it. */
export default rule(['howTo', 'workshops'], (subject): Problem[] => {
  // A talk cannot be put together from slides that are not there; that rule has said so.
  if (subject.language !== sourceLanguage || deckNames(subject).length > 0) return []
  const { activities, sessions, materials, deck } = subject.workshops
  const named = materials.map(material => ({ material, name: nameOf(material) }))
  const said = (block: Session['blocks'][number]): Line[] => [
    ...activities.filter(one => one.id === block.activity).flatMap(wordsOf),
    ...(block.slides !== undefined && block.slides in deck.cuts
      ? cutSlides(deck, block.slides as Cut).flatMap(notesOf)
      : []),
  ]
  const lists = ({ blocks }: Session, { id }: Material): boolean =>
    activities.some(one => one.materials?.includes(id) && blocks.some(({ activity }) => activity === one.id))
  const problems = new Map<string, Problem>()
  // What an activity lists itself is told by another rule.
  for (const session of sessions)
    for (const line of session.blocks.flatMap(said))
      for (const { material, name } of named)
        if (name.test(line.text) && !isThere(session, material) && !lists(session, material))
          problems.set(`${session.id} ${line.at} ${material.id}`, {
            code: 'rules/on-the-table',
            severity: 'error',
            place: subject.origins.get(line.at),
            what: `this speaks of “${material.name.text}”, which session ${session.id} does not bring`,
            why: 'People look for it on their table, and it is in no pack.',
            mend: `Add ${material.id} to the \`materials\` of ${session.id}, or say it in another way.`,
          })
  return [...problems.values()]
})

/** One of them or all: “a pledge card” is one of the “Pledge cards”. */
const nameOf = ({ name }: Material): RegExp =>
  new RegExp(
    `(?<!\\p{L})${name.text.replace(/s$/, '').replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')}s?(?!\\p{L})`,
    'iu',
  )

const isThere = ({ materials, send = [] }: Session, { id, document = '' }: Material): boolean =>
  materials.includes(id) || send.includes(document)

const wordsOf = ({ steps, say, if_quiet, if_heated, if_short, if_upset, after, access }: Activity): Line[] =>
  [...steps, say, if_quiet, if_heated, if_short, if_upset, after, access].filter(line => line !== undefined)

const notesOf = ({ notes: { say, ask, do: does, if_quiet, if_challenged } }: Slide): Line[] =>
  [say, ask, does, if_quiet, if_challenged].filter(line => line !== undefined)
