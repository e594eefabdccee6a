import type { Sheet } from './read-pdf.ts'

/** A place to answer on a sheet. In millimetres. */
export interface SheetField {
  readonly name: string
  /** What a screen reader says. */
  readonly label: string
  readonly kind: 'line' | 'choice'
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The fields of a sheet, in the order in which the tab key goes through them. */
export async function fieldsOf({ page, height }: Sheet): Promise<SheetField[]> {
  const widgets = (await page.getAnnotations()).filter(one => one.subtype === 'Widget')
  return widgets.map(({ fieldName, alternativeText, radioButton, rect }) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = (rect as number[]).map(value => (value * 25.4) / 72)
    return {
      name: fieldName as string,
      label: alternativeText as string,
      kind: radioButton ? 'choice' : 'line',
      top: height - top,
      width: right - left,
      height: top - bottom,
    }
  })
}
