/** One thing broken: what it is called, the part, how, the code that is told, and words that say where. */
export type PptxSlip = readonly [
  name: string,
  part: string,
  change: (text: string) => string,
  code: string,
  says: RegExp,
]

export const replace = (find: string | RegExp, by: string) => (text: string) => text.replace(find, () => by)
export const slide = (number: number): string => `ppt/slides/slide${number}.xml`
/** One shape of a slide by its name, whole. */
export const shapeOf = (text: string, name: string): string =>
  [...text.matchAll(/<p:(sp|pic)>.*?<\/p:\1>/gs)]
    .map(([one]) => one)
    .find(one => one.includes(`name="${name}"`)) ?? ''

/** Puts one shape right after another. */
export const moved = (name: string, after: string) => (text: string) => {
  const [shape, other] = [shapeOf(text, name), shapeOf(text, after)]
  return text.replace(shape, '').replace(other, () => other + shape)
}

/** Puts a table before the foot. */
export const withTable = (text: string, firstRow: string): string => {
  const frame = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="90" name="T" descr="A table"/></p:nvGraphicFramePr><a:graphic><a:graphicData><a:tbl><a:tblPr${firstRow}/></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  const stamp = shapeOf(text, 'Stamp')
  return text.replace(stamp, () => frame + stamp)
}
export const silent = (shape: string): string =>
  shape.replace('</p:cNvPr>', '<a:extLst><a:ext><adec:decorative val="1"/></a:ext></a:extLst></p:cNvPr>')
