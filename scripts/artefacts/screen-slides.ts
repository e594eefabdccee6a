import { artefact } from '../model.ts'
import { plainText } from '../renderers/plain-text.ts'
import { preview } from '../renderers/preview.ts'
import { screens } from '../renderers/screens.ts'
import { screensWeb } from '../renderers/screens-web.ts'
import { documentTitle } from '../views/document-title.ts'
import { screenPictures } from '../views/screen-pictures.ts'

export default artefact({
  about: 'Pictures for waiting-room and desktop screens, with a text for each',
  code: 'K35',
  use: 'show',
  view: subject => ({
    title: documentTitle(subject, 'screen_slides_title'),
    heading: subject.compact.title,
    stops: subject.compact.commitments.map(({ id, mark }) => ({ id, mark })),
    pictures: screenPictures(subject),
  }),
  forms: [screens(), preview(screens(), page => page.screens[0]?.html ?? ''), screensWeb(), plainText({})],
})
