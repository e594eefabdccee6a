import { given } from '../content/guarded.ts'
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
  public: true,
  together: true,
  view: subject => {
    const { compact } = subject
    const { title, meta } = compact
    const page = compactPage(subject)
    return {
      title: title.text,
      heading: title,
      strapline: page.strapline,
      intro: page.intro,
      audience: given(compact, 'audience') ?? null,
      promises: promises(subject).map((one, index) => ({ ...one, ...page.stops[index] })),
      wayBack: given(compact, 'way_back') ?? null,
      followThrough: given(compact, 'follow_through') ?? null,
      twoWay: given(compact, 'two_way') ?? [],
      success: given(compact, 'success') ?? [],
      different: given(compact, 'different') ?? [],
      next: (given(compact, 'next') ?? []).map(({ when, what, who = null }) => ({ when, what, who })),
      glossary: given(compact, 'glossary') ?? [],
      origin: given(meta, 'origin') ?? null,
      alt: page.alt,
    }
  },
  forms: [web({}), plainText({}), fragment({})],
})
