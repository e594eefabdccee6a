import { zlibSync } from 'fflate'
import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import type { About } from './about.ts'
import { identifier } from './identifier.ts'
import { srgbProfile } from './srgb-profile.ts'

const { PDFName, PDFString } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * What PDF/A-2 (ISO 19005-2) asks for beside the metadata: what its colours mean (6.2.3), and an identifier (6.1.3).
 */
export function archival(document: PDFDocument, about: About): void {
  const { context, catalog } = document
  catalog.set(
    PDFName.of('OutputIntents'),
    context.obj([
      {
        Type: 'OutputIntent',
        S: 'GTS_PDFA1',
        OutputConditionIdentifier: PDFString.of('sRGB'),
        Info: PDFString.of('sRGB IEC61966-2.1'),
        DestOutputProfile: context.register(context.stream(profile(), { N: 3, Filter: 'FlateDecode' })),
      },
    ]),
  )
  identifier(document, about)
}

let deflated: Uint8Array | undefined

/** The same in every file: once is enough. */
function profile(): Uint8Array {
  deflated ??= zlibSync(srgbProfile())
  return deflated
}
