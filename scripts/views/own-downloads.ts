import type { FileFact, Kind, Words } from '../model.ts'
import { type Download, download } from './download.ts'

/** What most people look for comes first; anything else after it. */
const order: readonly Kind[] = ['office', 'large', 'word', 'text', 'press']

/** The files of one item, as its own web page names them. */
export const ownDownloads = (files: readonly FileFact[], artefact: string, words: Words): Download[] =>
  files
    .filter(file => file.artefact === artefact && file.kind !== 'web' && file.kind !== 'preview')
    .toSorted((a, b) => place(a) - place(b))
    .map(file => download(file, words))

const place = ({ kind }: FileFact): number => (order.includes(kind) ? order.indexOf(kind) : order.length)
