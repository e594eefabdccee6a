import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { streamText } from '../content-stream/stream-text.ts'
import type { Fault } from './fault.ts'

const { PDFBool, PDFDict, PDFHexString, PDFName, PDFString } = loadPackage(
  'pdf-lib',
) as typeof import('pdf-lib')

/** What a PDF says of itself as a whole: title, language, that it is tagged and which standard it keeps. */
export function checkCatalogue({ catalog }: PDFDocument): Fault[] {
  const faults: Fault[] = []
  const metadata = streamText(catalog.lookup(PDFName.of('Metadata')))
  if (metadata === '') faults.push({ clause: '7.1-8', what: 'it has no metadata' })
  if (!/<pdfuaid:part>1</.test(metadata))
    faults.push({ clause: '5-1', what: 'it does not say that it is PDF/UA-1' })
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(metadata))
    faults.push({ clause: '7.1-9', what: 'it has no title' })
  const viewer = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)
  if (viewer?.get(PDFName.of('DisplayDocTitle')) !== PDFBool.True)
    faults.push({ clause: '7.1-10', what: 'its window would show the file’s name, not its title' })
  const marked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.get(PDFName.of('Marked'))
  if (marked !== PDFBool.True) faults.push({ clause: '6.2-1', what: 'it does not say that it is tagged' })
  const language = catalog.lookup(PDFName.of('Lang'))
  if (!(language instanceof PDFString || language instanceof PDFHexString) || language.decodeText() === '')
    faults.push({ clause: '7.2-2', what: 'it has no language' })
  return faults
}
