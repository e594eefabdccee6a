import { artefact } from '../model.ts'
import { pdf } from '../renderers/pdf.ts'
import { compactPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'
import { promises } from '../views/promises.ts'

export default artefact({
  about: 'The same page, and a page for each commitment: links both ways and bookmarks',
  code: 'K12',
  view: subject => ({
    title: documentTitle(subject, 'click_through_title'),
    page: compactPage(subject, code => `#${code}`),
    promises: promises(subject),
    address: null,
  }),
  forms: [pdf({ template: 'infographic-click-through', pages: 7 })],
})
