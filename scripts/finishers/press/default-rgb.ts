import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { srgbProfile } from '../srgb-profile.ts'

const { PDFDict, PDFName, PDFStream } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** Pixels and gradients stay RGB, and say which RGB they are: the printer's own software turns them into ink. */
export function defaultRgb(document: PDFDocument): void {
  const { context } = document
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }))
  const space = context.register(context.obj(['ICCBased', profile]))
  const drawings = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFStream ? [object.dict] : []))
  for (const holder of [...document.getPages().map(page => page.node), ...drawings]) {
    const resources = holder.lookupMaybe(PDFName.of('Resources'), PDFDict)
    if (resources === undefined) continue
    const spaces = resources.lookupMaybe(PDFName.of('ColorSpace'), PDFDict) ?? context.obj({})
    spaces.set(PDFName.of('DefaultRGB'), space)
    resources.set(PDFName.of('ColorSpace'), spaces)
  }
}
