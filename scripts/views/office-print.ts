import type { Artefact, Form, Printing, SheetSettings } from '../model.ts'

/** Long, and read at a table: both sides, and a staple. */
const largePrint: Printing = { paper: 'A4', sides: 'long', stock: 'plain', finish: 'staple' }

/** The form that an office prints: cards as sheets to cut, everything else as it was laid out. */
export const officeForm = <View>(forms: readonly Form<View>[]): Form<View> | undefined =>
  forms.find(one => one.kind === 'cards') ?? forms.find(one => one.kind === 'office')

/** How a form of a document goes through an office printer; null for one that is not printed there. */
export function officePrint(
  form: Form<never>,
  { forms, printing }: Artefact,
  sheets: SheetSettings,
): Printing | null {
  if (printing === undefined) return null
  if (form.kind === 'large') return largePrint
  if (form !== officeForm(forms)) return null
  const finish = form.finish?.(sheets) ?? printing.finish
  return { ...printing, sides: form.sides?.(sheets) ?? printing.sides, ...(finish && { finish }) }
}
