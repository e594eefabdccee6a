import type { Finish, Finished } from '../finishers/finish-pdf.ts'
import type { PressFile, PressOrder } from '../finishers/finish-press.ts'
import type { Part } from '../finishers/imposition/collate.ts'
import type { PrintFile, PrintOrder } from '../finishers/imposition/print-file.ts'
import type { Side } from '../finishers/imposition/side.ts'
import type { Tools } from '../model.ts'

const finisher = (file: string): string => new URL(`../finishers/${file}.ts`, import.meta.url).href

/** The finishers, in the second thread: this one has the pages to write, and the browser is busy with its own. */
export const finish = {
  /** To be read aloud and to be kept. */
  pdf: (printed: Uint8Array, order: Finish, tools: Tools): Promise<Finished> =>
    tools.elsewhere(finisher('finish-pdf'), 'finishPdf', [printed, order]) as Promise<Finished>,
  /** For a printing press. */
  press: (printed: Uint8Array, order: PressOrder, tools: Tools): Promise<PressFile> =>
    tools.elsewhere(finisher('finish-press'), 'finishPress', [printed, order]) as Promise<PressFile>,
  /** Pages on the sheets of an office printer. */
  imposed: (
    sources: readonly Uint8Array[],
    sides: readonly Side[],
    order: PrintOrder,
    tools: Tools,
  ): Promise<PrintFile> =>
    tools.elsewhere(finisher('imposition/impose'), 'impose', [sources, sides, order]) as Promise<PrintFile>,
  /** Copies of several PDFs in one file, one after the other. */
  collate: (parts: readonly Part[], order: PrintOrder, tools: Tools): Promise<PrintFile> =>
    tools.elsewhere(finisher('imposition/collate'), 'collate', [parts, order]) as Promise<PrintFile>,
  /** How large every page is, in mm. */
  sizes: (printed: Uint8Array, tools: Tools): Promise<[number, number][]> =>
    tools.elsewhere(finisher('page-sizes'), 'pageSizes', [printed]) as Promise<[number, number][]>,
  /** The page of every place that a link leads to. */
  destinations: (printed: Uint8Array, tools: Tools): Promise<Map<string, number>> =>
    tools.elsewhere(finisher('destinations'), 'destinations', [printed]) as Promise<Map<string, number>>,
}
