import { join } from 'node:path'
import { check } from '../check.ts'
import { given } from '../content/guarded.ts'
import { projectFiles } from '../content/project-files.ts'
import { unknownName } from '../content/unknown-name.ts'
import { discover } from '../discover.ts'
import { documentProblems } from '../document-problems.ts'
import { fileOf, furnitureOf, type Making, type Order, type Product } from '../make.ts'
import type { Artefact, Room, Tools } from '../model.ts'
import { offered } from '../offered.ts'
import { bad, type Checked, good, hasErrors } from '../problem.ts'
import { keptFiles } from '../tools/kept-files.ts'
import { looks } from '../tools/looks.ts'
import { makers } from '../tools/makers.ts'
import { writePack } from '../tools/pack-output.ts'
import { remembering } from '../tools/remembering.ts'
import { templateFolders } from '../tools/template-folders.ts'
import { templates } from '../tools/templates.ts'
import { editionFurniture } from '../views/edition-furniture.ts'
import { room as roomFor } from '../views/room.ts'
import { roomProblems } from '../views/room-problems.ts'
import { makeOrders } from './make-orders.ts'
import { narrowed } from './narrowed.ts'
import { noSessions } from './no-sessions.ts'
import { packName } from './pack-name.ts'
import type { PackRequest } from './pack-request.ts'
import { type PackPlan, type PrintedItem, planPack } from './plan-pack.ts'
import { printStacks, type Sheets, type Stack } from './print-stacks.ts'
import { stackFacts } from './stack-facts.ts'
import { withBacks } from './with-backs.ts'

export interface Packed {
  /** From the project's root; the zip beside it has the same name. */
  readonly folder: string
  readonly room: Room
  readonly files: readonly string[]
  /** How many sheets of paper come out of the printer. */
  readonly sheets: number
}

/** Who wants to hear how it goes on. */
export interface PackTalk {
  /** Told as each document is ready, with the milliseconds that it took. */
  readonly onFile?: ((name: string, milliseconds: number) => void) | undefined
  /** Told when another run is writing the same pack, with who that is: this one waits for it. */
  readonly onWait?: ((holder: string) => void) | undefined
}

/**
 * Everything for one session and so many people: what to print, by the settings of the printer and in order, what to
 * send and what to show. Any error: nothing is written, and an earlier pack stays as it was.
 */
export async function pack(
  root: string,
  tools: Tools,
  request: PackRequest,
  { onFile, onWait }: PackTalk = {},
): Promise<Checked<Packed>> {
  tools.warm()
  const all = await discover<Artefact>(join(import.meta.dirname, '../artefacts'))
  const project = projectFiles(root)
  const editions = project.list('compact/editions')
  const {
    edition = editions.find(name => name === 'everyone') ?? editions[0],
    language,
    people,
    tables,
    start = null,
    largePrint = 0,
  } = request
  const { subjects, problems: told } = await check(project, { edition })
  if (hasErrors(told)) return bad(...told)
  const plain = subjects.find(one => language === undefined || one.language === language)
  if (plain === undefined) {
    const languages = subjects.map(one => one.language)
    return bad(unknownName('language', language ?? '', languages))
  }
  if (given(plain, 'workshops') === undefined) return bad(noSessions)
  const { artefacts } = offered(all, plain)
  const refused = documentProblems(artefacts, [plain])
  if (hasErrors(refused)) return bad(...refused)
  const subject = withBacks(plain, request.backs)
  const { sessions, tables: settings } = subject.workshops
  const session = sessions.find(one => one.id === request.session)
  if (session === undefined)
    return bad(
      unknownName(
        'session',
        request.session,
        sessions.map(one => one.id),
      ),
    )
  const room = roomFor(settings, session, people, {
    start,
    largePrint,
    separators: !request.noSeparators,
    ...(tables !== undefined && { tables }),
  })
  const slips = roomProblems(room, subject)
  if (hasErrors(slips)) return bad(...slips)

  const whole = planPack(subject, room, artefacts)
  if (whole.value === undefined) return bad(...told, ...slips, ...whole.problems)
  const plan = narrowed(whole.value, request)
  if (plan.value === undefined) return bad(...plan.problems)
  const { printed, large, read } = plan.value
  const folders = templateFolders(root)
  const making: Making = {
    subject,
    furniture: editionFurniture(subject, false),
    templates: templates(folders),
    look: looks(folders),
    tools: remembering(tools),
    makers: makers(),
    // What hangs on the words alone is there already, where the edition has been built.
    kept: keptFiles(join(root, 'output', subject.edition, subject.language)),
  }
  const backs = printed.flatMap(one => one.behind ?? [])
  const { value: made, problems: faults } = await makeOrders(
    [...printed, ...backs, ...large, ...read],
    making,
    { onFile },
  )
  if (made === undefined) return bad(...told, ...slips, ...faults)
  const stacks = await stacked(plan.value, made, making, room.separators)
  if (stacks.value === undefined) return bad(...stacks.problems)
  const { order, list } = plan.value
  const lists = await makeOrders(
    [order, list].flatMap(one =>
      one.artefact.forms
        .filter(form => form.kind === 'office' || form.kind === 'text')
        .map(form => ({ ...one, form })),
    ),
    making,
    { files: stacks.value.flatMap(stackFacts) },
  )
  if (lists.value === undefined) return bad(...lists.problems)
  const placed = (path: string): string =>
    path.startsWith(order.name) ? path.replace(order.name, '0-start-here') : `lead/${path}`
  const files = new Map([
    ...[...lists.value].map(([path, { bytes }]) => [placed(path), bytes] as const),
    ...stacks.value.map(({ path, bytes }) => [path, bytes] as const),
    ...read.map(one => [`${one.folder}/${fileOf(one)}`, productOf(made, one).bytes] as const),
  ])
  const { edition: whose, language: tag } = subject
  const codeOf = (name: string): string => artefacts.get(name)?.code ?? name
  const name = packName(room, { ...request, ...plan.value.asked }, codeOf)
  const saved = await writePack(root, whose, tag, name, files, onWait)
  if (saved.value === undefined) return bad(...saved.problems)
  const sheets = stacks.value.reduce((sum, stack) => sum + (stack.sheets ?? 0), 0)
  return good({ folder: saved.value, room, files: [...files.keys()].sort(), sheets }, [
    ...told,
    ...slips,
    ...faults,
    ...saved.problems,
  ])
}

/** The files to print: first what is on the day's list, then large print. */
async function stacked(
  { printed, large, order }: PackPlan,
  made: ReadonlyMap<string, Product>,
  making: Making,
  separators: boolean,
): Promise<Checked<Stack[]>> {
  const sheets = (item: PrintedItem): Sheets => {
    const { entry, bytes } = productOf(made, item)
    const { kind, pages, code } = entry
    const { name, printing, count, behind } = item
    return {
      artefact: name,
      code,
      kind,
      pages: pages ?? 1,
      bytes,
      printing,
      count,
      behind: behind && sheets(behind),
    }
  }
  const setting = { ...making, furniture: furnitureOf(order, making, []) }
  const day = await printStacks(printed.map(sheets), setting, { start: 1, separators })
  if (day.value === undefined) return day
  const start = day.value.length + 1
  const beside = await printStacks(large.map(sheets), setting, { start, separators, label: 'large-print' })
  return beside.value === undefined ? beside : good([...day.value, ...beside.value])
}

function productOf(made: ReadonlyMap<string, Product>, order: Order): Product {
  const one = made.get(fileOf(order))
  if (one === undefined) throw new Error(`${fileOf(order)} was not made`)
  return one
}
