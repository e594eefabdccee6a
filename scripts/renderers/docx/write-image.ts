import type { Docx, WordDocument } from './word-document.ts'

/** A drawing as a picture; one that words beside it describe is marked as decoration. */
export function writeImage(
  svg: string,
  { width, height, alt }: { readonly width: number; readonly height: number; readonly alt: string },
  { pictures }: WordDocument,
  docx: Docx,
): InstanceType<Docx['ImageRun']> {
  const data = pictures.get(svg)
  if (data === undefined) throw new Error('a drawing has no picture')
  return new docx.ImageRun({
    type: 'png',
    data,
    transformation: { width, height },
    altText: { name: 'Picture', description: alt },
    ...(alt === '' && { decorative: true }),
  })
}
