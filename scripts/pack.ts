import { join } from 'node:path'
import { check } from './check.ts'
import { diskFiles } from './content/disk-files.ts'
import { unknownName } from './content/unknown-name.ts'
import { discover } from './discover.ts'
import { fileOf, jobOf, type Making, makeItems } from './make-items.ts'
import type { Artefact, FileFact, Made, Room, Subject, Tools } from './model.ts'
import type { PackRequest } from './pack-request.ts'
import { paperRefused } from './paper-refused.ts'
import { type PackPlan, type PrintedItem, planPack } from './plan-pack.ts'
import { bad, type Checked, good, hasErrors } from './problem.ts'
import { printStacks, type Sheets, type Stack } from './renderers/print-stacks.ts'
import { writePack } from './tools/pack-output.ts'
import { clock } from './views/clock.ts'
import { room as roomFor } from './views/room.ts'
import { roomProblems } from './views/room-problems.ts'

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
  readonly onFile?: Making['onFile']
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
  const artefacts = await discover<Artefact>(join(import.meta.dirname, 'artefacts'))
  const { edition = 'everyone', language, people, tables, start = null } = request
  const { subjects, problems: told } = await check(diskFiles(root), { edition })
  if (hasErrors(told)) return bad(...told)
  const plain = subjects.find(one => language === undefined || one.language === language)
  if (plain === undefined) {
    const languages = subjects.map(one => one.language)
    return bad(unknownName('language', language ?? '', languages))
  }
  const refused = paperRefused([plain], artefacts)
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
  const room = roomFor(settings, session, people, { start, ...(tables !== undefined && { tables }) })
  const slips = roomProblems(room, subject)
  if (hasErrors(slips)) return bad(...slips)

  const plan = planPack(subject, room, artefacts)
  const making: Making = { subject, tools, files: [], onFile }
  const { value: made, problems: faults } = await makeItems(
    [...plan.printed, ...plan.large, ...plan.read],
    making,
  )
  if (made === undefined) return bad(...told, ...slips, ...faults)
  const stacks = await stacked(plan, made, making)
  if (stacks.value === undefined) return bad(...stacks.problems)
  const first = await makeItems(
    plan.order.artefact.forms
      .filter(form => ['pdf', 'txt'].includes(form.extension))
      .map(form => ({ ...plan.order, form })),
    { ...making, files: stacks.value.flatMap(factsOf) },
  )
  if (first.value === undefined) return bad(...first.problems)
  const files = new Map([
    ...[...first.value].map(
      ([path, { bytes }]) => [path.replace(plan.order.name, '0-start-here'), bytes] as const,
    ),
    ...stacks.value.map(({ path, bytes }) => [path, bytes] as const),
    ...plan.read.map(one => [`${one.folder}/${fileOf(one)}`, bytesOf(made, fileOf(one))] as const),
  ])
  const { edition: whose, language: tag } = subject
  const written = await writePack(root, whose, tag, nameOf(room), files, onWait)
  if (written.value === undefined) return bad(...written.problems)
  const sheets = stacks.value.reduce((sum, stack) => sum + (stack.sheets ?? 0), 0)
  return good({ folder: written.value, room, files: [...files.keys()].sort(), sheets }, [
    ...told,
    ...slips,
    ...faults,
    ...written.problems,
  ])
}

/** The files to print: first what is on the day's list, then large print. */
async function stacked(
  plan: PackPlan,
  made: ReadonlyMap<string, Made>,
  making: Making,
): Promise<Checked<Stack[]>> {
  const sheets = (item: PrintedItem): Sheets => ({
    artefact: item.name,
    code: item.artefact.code,
    form: item.form.extension,
    pages: made.get(fileOf(item))?.pages ?? 1,
    bytes: bytesOf(made, fileOf(item)),
    printing: item.printing,
    count: item.count,
  })
  const job = jobOf(plan.order, making)
  const day = await printStacks(plan.printed.map(sheets), job, { start: 1 })
  if (day.value === undefined) return day
  const large = await printStacks(plan.large.map(sheets), job, {
    start: day.value.length + 1,
    label: 'large-print',
  })
  return large.value === undefined ? large : good([...day.value, ...large.value])
}

/** What stands in a stack, as the list of what to print tells of it. */
const factsOf = ({ rows, path, bytes }: Stack): FileFact[] =>
  rows.map(({ artefact, code, form, pages }) => ({
    path,
    artefact,
    code,
    use: 'hand_out',
    form,
    view: '',
    pages,
    bytes: bytes.length,
  }))

const bytesOf = (made: ReadonlyMap<string, Made>, file: string): Uint8Array => {
  const one = made.get(file)
  if (one === undefined) throw new Error(`${file} was not made`)
  return one.bytes
}

const withBacks = (subject: Subject, backs: PackRequest['backs']): Subject =>
  backs === undefined
    ? subject
    : { ...subject, settings: { ...subject.settings, print: { ...subject.settings.print, backs } } }

/** Names that sort: the session, how many people, and when. */
const nameOf = ({ session, people, start }: Room): string =>
  [session.id, `${people}-people`, ...(start === null ? [] : [clock(start, 0).replace(':', '')])].join('-')
