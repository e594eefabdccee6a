import type { PDFDocument } from 'pdf-lib'

/** The bytes of a PDF: the same ones for the same document. Nobody waits in turns: this is a thread of its own. */
export const saved = (document: PDFDocument): Promise<Uint8Array> =>
  document.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  })
