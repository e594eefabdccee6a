import type { SheetsFile } from '../content/compact.generated.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** The parts that the pages ask for by their ids, and how many lines the page has places for where it counts. */
const needed: { readonly [Name in keyof SheetsFile]?: Readonly<Record<string, number | 'free'>> } = {
  quick_start: parts('choose', 'before', 'during', 'after', 'rules'),
  run_sheet: parts('before', 'tables', 'late', 'upset', 'named', 'after', 'next'),
  host_card: parts('job', 'opening', 'rescue', 'write', 'columns', 'upset', 'named'),
  signs: parts('ways', 'places', 'tables'),
  wording_clinic: parts('marks', 'circle', 'underline', 'cross', 'arrow', 'missing'),
  capture: { ...parts('code', 'words', 'why', 'who'), verdict: 3 },
  self_check: { ...parts('recent', 'hard', 'step'), scale: 3 },
  team_check: { ...parts('last', 'move'), scale: 3 },
  one_to_one: parts(
    'first',
    'second',
    'load',
    'strength',
    'behaviour',
    'support',
    'upward',
    'evidence',
    'next',
  ),
  catch_up: parts('keep', 'change', 'hard', 'send'),
  values_map: { ...parts('local', 'code', 'do', 'neighbours'), relation: 3 },
  induction: parts('first-week', 'speak-up', 'person'),
  two_way: parts('raise', 'ours'),
  walls: { ...parts('gallery', 'step', 'park', 'next', 'draw'), worse: 3 },
  votes: { ...parts('strip'), answers: 3, speak: 3 },
  postcard: parts('address', 'post', 'reminder'),
  team_poster: parts('see', 'hard', 'back', 'signed', 'review'),
}

function parts(...ids: readonly string[]): Readonly<Record<string, 'free'>> {
  return Object.fromEntries(ids.map(id => [id, 'free'] as const))
}

/** Every part that a page asks for is there, with as many lines as it has places for. */
export default rule(['sheets'], ({ sheets, origins }): Problem[] => {
  return Object.entries(needed).flatMap(([name, asked]) => {
    const sheet = sheets[name as keyof SheetsFile]
    return Object.entries(asked).flatMap(([id, lines]): Problem[] => {
      const part = sheet.parts.find(one => one.id === id)
      const problem = (at: string, what: string, mend: string): Problem => ({
        code: 'rules/sheet-parts',
        severity: 'error',
        place: origins.get(at),
        what,
        why: 'The page has a place for it.',
        mend,
      })
      if (part === undefined)
        return [
          problem(
            `sheets/${name}/parts`,
            `${name} has no part with the id \`${id}\``,
            'Put it back, with its id, and change what it says.',
          ),
        ]
      const count = part.lines?.length ?? 0
      return lines === 'free' || count === lines
        ? []
        : [
            problem(
              `sheets/${name}/parts/${id}/id`,
              `part ${id} of ${name} has ${count} lines; its page has places for ${lines}`,
              `Give it ${lines} lines.`,
            ),
          ]
    })
  })
})
