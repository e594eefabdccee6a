import type { PDFDict, PDFDocument, PDFNumber, PDFRef } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import { choices } from './choices.ts'
import { type Element, everyElement, isAnnotation } from './structure/tree.ts'

const {
  PDFArray,
  PDFDict: Dict,
  PDFHexString,
  PDFName,
  PDFNumber: Numbers,
  PDFString,
} = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** Templates write a field as a link to its name under this address, because Chromium prints a form as a picture. */
export const fieldAddress = 'https://field.invalid/'

/** One of several answers, of which one can be given, is a link to `<group>/<answer>?question=<words>` under this address. */
export const choiceAddress = 'https://choice.invalid/'

/** A place on a page where somebody can answer, still as bare as the browser has left it. */
export interface Answer {
  readonly element: Element
  readonly annotation: PDFDict
  readonly ref: PDFRef
  readonly address: URL
  readonly width: number
  readonly height: number
}

/** A field is printed with what is in it (ISO 32000-1, 12.5.3). It holds one line, which stands on its own rule. */
const printed = 1 << 2

/**
 * Turns links to {@link fieldAddress} into fields that people can type into, and those to {@link choiceAddress} into
 * buttons of which one in a group can be chosen. A screen reader names them by the words of the link. What stood
 * inside the link stays on the page.
 */
export function fields(top: Element, document: PDFDocument): void {
  const { context, catalog } = document
  const answers = [...answersIn(top)]
  if (answers.length === 0) return
  for (const { element, annotation, address } of answers) {
    element.type = 'Form'
    element.dict.set(PDFName.of('S'), PDFName.of('Form'))
    const words = annotation.get(PDFName.of('Contents')) ?? PDFHexString.fromText(address.pathname)
    for (const key of ['A', 'Border', 'Contents', 'Dest']) annotation.delete(PDFName.of(key))
    annotation.set(PDFName.of('Subtype'), PDFName.of('Widget'))
    annotation.set(PDFName.of('F'), Numbers.of(printed))
    annotation.set(PDFName.of('TU'), words)
  }
  const lines = answers.filter(({ address }) => address.href.startsWith(fieldAddress))
  for (const line of lines) typed(line)
  const groups = choices(
    answers.filter(answer => !lines.includes(answer)),
    document,
  )
  // Every reader has this font of its own; it is used only while somebody types.
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }))
  catalog.set(
    PDFName.of('AcroForm'),
    context.obj({
      Fields: [...lines.map(({ ref }) => ref), ...groups],
      DA: PDFString.of(look),
      DR: { Font: { Helv: font } },
    }),
  )
}

const look = '/Helv 12 Tf 0 g'

/** A line to type on, empty. */
function typed({ annotation, address, width, height }: Answer): void {
  const { context } = annotation
  const box = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] }
  const empty = context.register(context.stream('/Tx BMC EMC', box))
  for (const [key, value] of Object.entries({
    FT: PDFName.of('Tx'),
    T: PDFString.of(address.pathname.slice(1)),
    DA: PDFString.of(look),
    AP: context.obj({ N: empty }),
  }))
    annotation.set(PDFName.of(key), value)
}

function* answersIn(top: Element): Generator<Answer> {
  for (const element of everyElement(top)) {
    for (const { annotation, ref } of element.kids.filter(isAnnotation)) {
      const action = annotation.lookupMaybe(PDFName.of('A'), Dict)
      const target = action?.lookupMaybe(PDFName.of('URI'), PDFString)?.decodeText() ?? ''
      if (!target.startsWith(fieldAddress) && !target.startsWith(choiceAddress)) continue
      const [left = 0, bottom = 0, right = 0, top = 0] = annotation
        .lookup(PDFName.of('Rect'), PDFArray)
        .asArray()
        .map(value => (value as PDFNumber).asNumber())
      const size = { width: right - left, height: top - bottom }
      yield { element, annotation, ref: ref as PDFRef, address: new URL(target), ...size }
    }
  }
}
