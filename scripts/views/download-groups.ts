import type { FileFact, Line, Words } from '../model.ts'
import { type Download, download } from './download.ts'
import { phrase } from './phrase.ts'
import { isPrintFile } from './print-file.ts'

/** Files for one use, under its heading. */
export interface DownloadGroup {
  readonly heading: Line
  readonly files: readonly Download[]
}

/** In the order that people look for them: by what an item is used for, or by what its form is. */
const groups = [
  'read',
  'easy',
  'large',
  'text',
  'wall',
  'hand_out',
  'lead',
  'table',
  'show',
  'press',
] as const
type Group = (typeof groups)[number]

/** Some forms are looked for by what they are, whatever the item. */
const forms: Readonly<Record<string, Group>> = { 'large.pdf': 'large', 'press.pdf': 'press' }

/** Every file of an edition by what people use it for. */
export function downloadGroups(files: readonly FileFact[], words: Words): DownloadGroup[] {
  // The list itself needs no link to itself.
  const all = files.filter(file => file.path !== 'index.html').sort(inOrder)
  return groups
    .map(group => ({
      heading: phrase(words, `use_${group}`),
      files: all.filter(file => groupOf(file) === group).map(file => download(file, words)),
    }))
    .filter(group => group.files.length > 0)
}

function groupOf({ use, form }: FileFact): Group {
  if (forms[form]) return forms[form]
  if (use === 'easy' || use === 'press') return use
  if (form === 'txt') return 'text'
  if (form === 'html' && use !== 'show') return 'read'
  return use === 'read' && isPrintFile(form) ? 'hand_out' : use
}

/** A page that opens comes before a file to take away, and the one that most people want before the others. */
const rank = ({ form }: FileFact): number => ['html', 'pdf', 'pptx', form].indexOf(form)

/** Items by their names, and the forms of each as people want them. */
const inOrder = (a: FileFact, b: FileFact): number =>
  a.artefact === b.artefact ? rank(a) - rank(b) : byName.compare(a.artefact, b.artefact)

/** Seven minutes come before twenty. */
const byName = new Intl.Collator('en', { numeric: true })
