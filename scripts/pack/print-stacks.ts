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
export interface Sheets extends Omit<PrintItem, 'path' | 'name' | 'code' | 'behind'> {
  readonly code: string
  readonly bytes: Uint8Array
  /** What stands on its back. */
  readonly behind: Pick<Sheets, 'artefact' | 'bytes' | 'pages'> | null
}

/** One file to print with one setting of the printer: everything as often as it is needed, one thing after another. */
export interface Stack extends PrintGroup {
  readonly path: string
  readonly bytes: Uint8Array
  /** The documents on the backs of others, by those others. */
  readonly behind: Readonly<Record<string, string>>
}

/** How stacks are counted and named. */
interface Naming {
  /** The number of the first. */
  readonly start: number
  /** What their names end with. */
  readonly label?: string
  /** Whether a high one has a sheet in front. */
  readonly separators: boolean
}

/** Documents as stacks, in the order in which they are printed. */
export async function printStacks(
  items: readonly Sheets[],
  setting: Setting,
  { start, label, separators }: Naming,
): Promise<Checked<Stack[]>> {
  const { furniture, tools } = setting
  const { words } = furniture
  const named = (artefact: string) => itemName(artefact, words)
  const backed = await Promise.all(items.map(one => withBack(one, setting)))
  const bytes = new Map(backed.map(one => [one.artefact, one.bytes]))
  const behind = Object.fromEntries(
    items.flatMap(one => (one.behind ? [[one.artefact, one.behind.artefact] as const] : [])),
  )
  const groups = printGroups(
    backed.map(({ behind: other, ...one }) => ({
      ...one,
      name: named(one.artefact),
      path: '',
      ...(other && { behind: named(other.artefact) }),
    })),
    separators,
  )
  const stacks: Stack[] = []
  for (const [index, group] of groups.entries()) {
    const path = `${start + index}-print-${label ?? settingName(group)}.pdf`
    const rows = group.rows.map(row => ({ ...row, path }))
    const cover = group.cover ? await coverOf({ ...group, rows }, path, setting) : good(null)
    if (cover.value === undefined) return bad(...cover.problems)
    const parts = [
      ...(cover.value ? [{ pdf: cover.value, copies: 1 }] : []),
      ...rows.map(row => ({ pdf: bytes.get(row.artefact) ?? new Uint8Array(), copies: row.copies ?? 1 })),
    ]
    const title = `${furniture.stamp.organisation}: ${path.replace('.pdf', '')}`
    const bookmarks = rows.flatMap(({ range, name, behind: other }) =>
      range === null
        ? []
        : [{ title: other ? `${name.text} · ${other.text}` : name.text, page: range[0] - 1 }],
    )
    // Each thing in it has a stamp of its own.
    const made = await finish.collate(
      parts,
      { about: { ...aboutOf(title, furniture), stamp: undefined }, sides: group.sides, bookmarks },
      tools,
    )
    stacks.push({ ...group, rows, path, bytes: made.bytes, behind })
  }
  return good(stacks)
}

/** One PDF of a document and of what stands on its back, to be printed on both sides. */
async function withBack(item: Sheets, { furniture, tools }: Setting): Promise<Sheets> {
  const { behind, bytes, pages, printing } = item
  if (behind === null) return item
  const about = { ...aboutOf(item.artefact, furniture), stamp: undefined }
  const parts = [bytes, behind.bytes].map(pdf => ({ pdf, copies: 1 }))
  const made = await finish.collate(parts, { about, sides: 'one' }, tools)
  return { ...item, bytes: made.bytes, pages: pages + behind.pages, printing: { ...printing, sides: 'long' } }
}

/** A sheet in front of a high stack, that says what is in it, and on which pages. */
async function coverOf(
  group: PrintGroup,
  path: string,
  { furniture, templates, tools }: Setting,
): Promise<Checked<Uint8Array>> {
  const html = document('forms/separators', 'page.html', {
    view: { title: furniture.name, path, ...group },
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
