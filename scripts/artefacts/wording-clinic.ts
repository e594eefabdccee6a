import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'The promises in large lines, to mark with a pen',
  code: 'K19',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => {
    const sheet = subject.sheets.wording_clinic
    const { marks, missing, ...ways } = sheet.parts
    return {
      title: documentTitle(subject, 'wording_clinic_title'),
      heading: sheet.title,
      lead: sheet.lead ?? null,
      how: marks.heading,
      ways: (['circle', 'underline', 'cross', 'arrow'] as const).map(id => ({ id, text: ways[id].heading })),
      lines: subject.compact.commitments.map(({ id, mark, we }) => ({ id, mark, text: we })),
      missing: missing.heading,
    }
  },
  forms: kit({ pages: 1 }),
})
