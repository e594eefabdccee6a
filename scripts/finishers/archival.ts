import { createHash } from 'node:crypto'
import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import { pageText } from './content-stream/stream-text.ts'
import { srgbProfile } from './srgb-profile.ts'

const { PDFHexString, PDFName, PDFString } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * What PDF/A-2 (ISO 19005-2) asks for beside the metadata: what its colours mean (6.2.3), and an identifier (6.1.3),
 * which comes from the pages themselves, so that equal pages have equal ones.
 */
export function archival(document: PDFDocument): void {
  const { context, catalog } = document
  catalog.set(
    PDFName.of('OutputIntents'),
    context.obj([
      {
        Type: 'OutputIntent',
        S: 'GTS_PDFA1',
        OutputConditionIdentifier: PDFString.of('sRGB'),
        Info: PDFString.of('sRGB IEC61966-2.1'),
        DestOutputProfile: context.register(context.flateStream(srgbProfile(), { N: 3 })),
      },
    ]),
  )
  const hash = createHash('sha256')
  for (const page of document.getPages()) hash.update(pageText(page)).update('\0')
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32))
  context.trailerInfo.ID = context.obj([id, id])
}
