import { artefact } from '../model.ts'
import { pdf } from '../renderers/pdf.ts'
import { preview } from '../renderers/preview.ts'
import { documentTitle } from '../views/document-title.ts'
import { type LogoCheck, logoCheck } from '../views/logo-check.ts'

const office = pdf<LogoCheck>({})

/** To look at, before anything is printed: on an office printer the grounds would be stripes of toner. */
export default artefact({
  about: 'The logo on every ground it will stand on, at its largest and its smallest, and what was found',
  code: 'K49',
  use: 'press',
  view: subject => ({
    title: documentTitle(subject, 'logo_check_title'),
    ...logoCheck(subject),
  }),
  forms: [office, preview(office, page => page.html)],
})
