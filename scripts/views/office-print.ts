import type { Artefact, Form, Printing, Subject, Titled } from '../model.ts'

/** How a document goes through an office printer: from which of its forms, and with which settings. */
export interface OfficePrint {
  readonly form: Form<Titled>
  readonly printing: Printing
}

/** Cards are printed as sheets to cut, leaflets as sheets to fold, everything else as its PDF; nothing for what no office prints. */
export function officePrint({ forms, printing }: Artefact, subject: Subject): OfficePrint | undefined {
  const form = forms.find(one => one.extension === 'sheets.pdf') ?? forms.find(one => one.extension === 'pdf')
  if (form === undefined || printing === undefined) return undefined
  return { form, printing: { ...printing, sides: form.sides?.(subject) ?? printing.sides } }
}
