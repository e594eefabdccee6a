import type { FileFact, Words } from '../model.ts'
import { type Download, download } from './download.ts'

/** What most people look for comes first; anything else after it. */
const order = ['pdf', 'large.pdf', 'txt', 'press.pdf']

/** The files of one item, as its own web page names them. */
export const ownDownloads = (files: readonly FileFact[], artefact: string, words: Words): Download[] =>
  files
    .filter(file => file.artefact === artefact && file.form !== 'html')
    .toSorted((a, b) => place(a) - place(b))
    .map(file => download(file, words))

const place = ({ form }: FileFact): number => (order.includes(form) ? order.indexOf(form) : order.length)
