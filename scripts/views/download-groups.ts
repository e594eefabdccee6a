import type { FileFact, Line, Words } from '../model.ts'
import { type Download, download, type Told } from './download.ts'
import { phrase } from './phrase.ts'

/** Files for one use, under its heading. */
export interface DownloadGroup {
  readonly heading: Line
  readonly files: readonly Download[]
}

type Use = (typeof uses)[number]

/** In the order that people look for them. */
const uses = ['read', 'wall', 'hand_out', 'show', 'large', 'text', 'easy', 'press'] as const

/** What an item is used for, in the order that every group keeps. Any other is for handing out. */
const items = new Map<string, Use>([
  ['index', 'read'],
  ['infographic', 'wall'],
  ['infographic-click-through', 'read'],
  ['poster', 'wall'],
  ['notice', 'wall'],
  ['handout', 'hand_out'],
  ['pledge-cards', 'hand_out'],
  ['how-to-guide', 'read'],
  ['deck', 'show'],
  ['easy-read', 'easy'],
  ['job-sheet', 'press'],
])
const order = [...items.keys()]

/** Some forms are looked for by what they are, whatever the item. */
const forms: Readonly<Record<string, Use>> = { 'large.pdf': 'large', 'press.pdf': 'press' }

/** Every file of an edition by what people use it for. What is not there is not named. */
export function downloadGroups(files: readonly FileFact[], words: Words): DownloadGroup[] {
  const all = [...files.filter(isFinished), ...webPages(files), ...jobSheet(files)].sort(
    (a, b) => place(a) - place(b) || rank(a) - rank(b) || (a.path < b.path ? -1 : 1),
  )
  return uses
    .map(use => ({
      heading: phrase(words, `use_${use}`),
      files: all.filter(file => useOf(file) === use).map(file => download(file, words)),
    }))
    .filter(group => group.files.length > 0)
}

/** What is made last is made together: a build may or may not know the others' yet, so none is taken from the list. */
const isFinished = ({ artefact, form }: Told): boolean =>
  artefact !== 'job-sheet' && (form !== 'html' || artefact === 'deck')

/** Press files come with a sheet that tells the print shop of them. */
const jobSheet = (files: readonly FileFact[]): Told[] =>
  files.some(({ form }) => form === 'press.pdf')
    ? [{ path: 'job-sheet.pdf', artefact: 'job-sheet', form: 'pdf', pages: null, bytes: null }]
    : []

/** Whatever has its words as plain text has them as a web page too. The list itself needs no link to itself. */
const webPages = (files: readonly FileFact[]): Told[] =>
  files
    .filter(({ artefact, form }) => form === 'txt' && artefact !== 'index' && artefact !== 'deck')
    .map(file => ({ ...file, path: `${file.artefact}.html`, form: 'html', pages: null }))

function useOf({ artefact, form }: Told): Use {
  const use = forms[form] ?? items.get(artefact) ?? 'hand_out'
  if (use === 'easy' || use === 'press') return use
  if (form === 'txt') return 'text'
  return form === 'html' && use !== 'show' ? 'read' : use
}

/** A page that opens comes before a file to take away, and the one that most people want before the others. */
const rank = ({ form }: Told): number => ['html', 'pdf', 'pptx', form].indexOf(form)

const place = ({ artefact }: Told): number =>
  order.includes(artefact) ? order.indexOf(artefact) : order.length
