import { artefact } from '../model.ts'
import { plainText } from '../renderers/plain-text.ts'
import { preview } from '../renderers/preview.ts'
import type { ScreenShape } from '../renderers/screen-shape.ts'
import { screens } from '../renderers/screens.ts'
import { screensWeb } from '../renderers/screens-web.ts'
import { documentTitle } from '../views/document-title.ts'
import { screenPictures } from '../views/screen-pictures.ts'

/** As they are posted, on phones a third as wide, and a strip for the foot of a mail. */
const shapes: readonly ScreenShape[] = [
  { shape: 'square', width: 1080, height: 1080, floor: 27 },
  { shape: 'wide', width: 1200, height: 630, floor: 24 },
  { shape: 'strip', width: 600, height: 150, floor: 12, first: true },
]
const pictures = screens({ shapes, pieces: { 'strip/to-paste.html': 'strip.html' } })

export default artefact({
  about: 'Pictures to post, square and wide, with a text for each, and a strip for the foot of a mail',
  code: 'K35S',
  use: 'show',
  public: true,
  view: subject => {
    const { compact, settings } = subject
    return {
      title: documentTitle(subject, 'social_pictures_title'),
      heading: compact.title,
      organisation: settings.organisation,
      stops: compact.commitments.map(({ id, mark, title }) => ({ id, mark, title })),
      pictures: screenPictures(subject).filter(({ kind }) => kind !== 'way-back'),
      address: settings.address ?? null,
    }
  },
  forms: [
    pictures,
    preview(pictures, page => page.screens[0]?.html ?? ''),
    screensWeb({ shapes }),
    plainText({}),
  ],
})
