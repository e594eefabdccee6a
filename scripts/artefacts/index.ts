import { artefact } from '../model.ts'
import { fragment } from '../renderers/fragment.ts'
import { plainText } from '../renderers/plain-text.ts'
import { web } from '../renderers/web.ts'
import { compactPage } from '../views/compact-page.ts'
import { promises } from '../views/promises.ts'

export default artefact({
  about: 'The compact as one web page that works from disk: promises that open to their behaviours',
  code: 'K11W',
  use: 'read',
  view: subject => {
    const {
      title,
      strapline,
      intro,
      audience,
      way_back,
      follow_through,
      two_way,
      success,
      different,
      next,
      glossary,
      meta,
      alt,
    } = subject.compact
    const page = compactPage(subject)
    return {
      title: title.text,
      heading: title,
      strapline,
      intro,
      audience,
      promises: promises(subject).map((one, index) => ({ ...one, ...page.stops[index] })),
      wayBack: way_back,
      followThrough: follow_through,
      twoWay: two_way,
      success,
      different,
      next,
      glossary,
      origin: meta.origin,
      alt: alt.line,
    }
  },
  forms: [web({}), plainText({}), fragment({})],
})
