import type { PDFDict, PDFDocument, PDFRef } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import type { Answer } from './fields.ts'

const {
  PDFArray,
  PDFHexString,
  PDFName,
  PDFNumber: Numbers,
  PDFString,
} = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** Of these buttons one at most is on (ISO 32000-1, 12.7.4.2.1); a second press takes the choice back. */
const radio = 1 << 15

/**
 * Makes the answers of each group into buttons of one field, which is named by its question, and gives the fields.
 * A chosen one has a ring around it, as on paper. Nothing is drawn for one that is not: its sign stands on the page.
 */
export function choices(answers: readonly Answer[], document: PDFDocument): PDFRef[] {
  const { context } = document
  const groups = new Map<string, { readonly field: PDFDict; readonly ref: PDFRef }>()
  for (const answer of answers) {
    const { element, annotation, ref, address } = answer
    const [, name = '', value = ''] = address.pathname.split('/')
    const known = groups.get(name)
    const field =
      known?.field ??
      context.obj({
        FT: 'Btn',
        Ff: radio,
        T: PDFString.of(name),
        TU: PDFHexString.fromText(address.searchParams.get('question') ?? name),
        V: 'Off',
        Kids: [],
      })
    const parent = known?.ref ?? context.register(field)
    groups.set(name, { field, ref: parent })
    field.lookup(PDFName.of('Kids'), PDFArray).push(ref)
    // The field has the words of the question, so those of the answer belong to its own place in the tree.
    const words = annotation.get(PDFName.of('TU'))
    if (words) element.dict.set(PDFName.of('Alt'), words)
    annotation.set(PDFName.of('Parent'), parent)
    annotation.set(PDFName.of('AS'), PDFName.of('Off'))
    const drawn = { [value]: drawing(answer, ring(answer)), Off: drawing(answer, '') }
    annotation.set(PDFName.of('AP'), context.obj({ N: drawn }))
  }
  return [...groups.values()].map(({ ref }) => ref)
}

function drawing({ annotation: { context }, width, height }: Answer, operators: string): PDFRef {
  const box = {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height].map(value => Numbers.of(value)),
  }
  return context.register(context.stream(operators, { ...box, Resources: {} }))
}

/** A thick circle inside the field, of four curves. In pt. */
function ring({ width, height }: Answer): string {
  const thick = 2.5
  const [x, y] = [width / 2, height / 2]
  const radius = (Math.min(width, height) - thick) / 2
  const bend = radius * 0.5523
  const at = (...places: readonly number[]): string => places.map(place => place.toFixed(2)).join(' ')
  const curves = [
    [x + radius, y + bend, x + bend, y + radius, x, y + radius],
    [x - bend, y + radius, x - radius, y + bend, x - radius, y],
    [x - radius, y - bend, x - bend, y - radius, x, y - radius],
    [x + bend, y - radius, x + radius, y - bend, x + radius, y],
  ]
  return `q ${thick} w 0 G ${at(x + radius, y)} m ${curves.map(curve => `${at(...curve)} c`).join(' ')} s Q`
}
