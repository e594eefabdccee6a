import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { sceneView } from '../views/scene-view.ts'

export default artefact({
  about: 'The way back after a mistake, in four steps, on an A3 poster',
  code: 'K34W',
  use: 'wall',
  public: true,
  printing: { paper: 'A3', sides: 'one', stock: 'plain' },
  view: subject => {
    const { compact, howTo, settings } = subject
    const own =
      compact.commitments.find(one => one.scene === 'put-right')?.id ?? compact.commitments[0]?.id ?? ''
    return {
      title: documentTitle(subject, 'way_back_poster_title'),
      whole: compact.title,
      heading: compact.way_back.title,
      scene: sceneView(subject, own, 'put-right'),
      steps: howTo.repair.steps.map(({ title, say }) => ({ title, say })),
      fairness: compact.way_back.fairness,
      // The places to turn that are there for everybody come first in the list.
      help: howTo.support.slice(0, 3).map(place => place.name),
      address: settings.address ?? null,
    }
  },
  forms: kit({
    pages: 1,
    press: { trim: [297, 420], paper: 'press_paper_one_side' },
    sizes: ['A4', 'A2', 'A1'],
  }),
})
