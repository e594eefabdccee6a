import type { Furniture, Printing, Templates, Tools } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { aboutOf } from '../renderers/about-of.ts'
import { document } from '../renderers/document.ts'
import { finish } from '../renderers/finish.ts'
import { itemName } from '../views/item-name.ts'
import { type PrintGroup, type PrintItem, printGroups } from '../views/print-groups.ts'

/** What the pages between documents are made from and with. */
interface Setting {
  readonly furniture: Furniture
  readonly templates: Templates
  readonly tools: Tools
}

/** A document that has been made, on its way into a stack. */
export interface Sheets extends Omit<PrintItem, 'path' | 'name' | 'code'> {
  readonly code: string
  readonly bytes: Uint8Array
}

/** One file to print with one setting of the printer: everything as often as it is needed, one thing after another. */
export interface Stack extends PrintGroup {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Documents as stacks, in the order in which they are printed; `start` numbers the first, `label` ends their names. */
export async function printStacks(
  items: readonly Sheets[],
  setting: Setting,
  { start, label }: { readonly start: number; readonly label?: string },
): Promise<Checked<Stack[]>> {
  const { furniture, tools } = setting
  const bytes = new Map(items.map(one => [one.artefact, one.bytes]))
  const groups = printGroups(
    items.map(one => ({ ...one, name: itemName(one.artefact, furniture.words), path: '' })),
  )
  const stacks: Stack[] = []
  for (const [index, group] of groups.entries()) {
    const path = `${start + index}-print-${label ?? settingName(group)}.pdf`
    const rows = group.rows.map(row => ({ ...row, path }))
    const between = await separators({ ...group, rows }, setting)
    if (between.value === undefined) return bad(...between.problems)
    const parts = rows.flatMap((row, page) => [
      ...(between.value ? [{ pdf: between.value, copies: 1, page }] : []),
      { pdf: bytes.get(row.artefact) ?? new Uint8Array(), copies: row.copies ?? 1 },
    ])
    const title = `${furniture.stamp.organisation}: ${path.replace('.pdf', '')}`
    // Each thing in it has a stamp of its own.
    const made = await finish.collate(
      parts,
      { about: { ...aboutOf(title, furniture), stamp: undefined }, sides: group.sides },
      tools,
    )
    stacks.push({ ...group, rows, path, bytes: made.bytes })
  }
  return good(stacks)
}

/** A page before each document that says what comes next and what to do with it; one document alone needs none. */
async function separators(
  group: PrintGroup,
  { furniture, templates, tools }: Setting,
): Promise<Checked<Uint8Array | null>> {
  if (group.rows.length === 1) return good(null)
  const html = document('forms/separators', 'page.html', {
    view: { title: furniture.name, ...group },
    furniture,
    templates,
  })
  if (html.value === undefined) return bad(...html.problems)
  return tools.print(html.value, { tagged: false })
}

/** As it stands in the name of a file: `a4-both-sides`, `a4-card`. */
function settingName({ paper, sides, stock }: Pick<Printing, 'paper' | 'sides' | 'stock'>): string {
  const side = {
    one: stock === 'card' ? '' : '-one-side',
    long: '-both-sides',
    short: '-both-sides-short-edge',
  }[sides]
  return `${paper.toLowerCase()}${stock === 'card' ? '-card' : ''}${side}`
}
