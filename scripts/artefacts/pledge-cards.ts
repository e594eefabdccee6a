import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { sceneView } from '../views/scene-view.ts'

export default artefact({
  about: 'Four “I will” cards on an A4 sheet, with cut marks',
  code: 'K23',
  use: 'hand_out',
  public: true,
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut', perSheet: 4 },
  view: subject => {
    const { title, stem, prompts, keep, review_weeks, scene } = subject.workshops.pledge
    return {
      title: documentTitle(subject, 'pledge_title'),
      heading: title,
      stem,
      prompts,
      keep,
      weeks: review_weeks,
      scene: sceneView(subject, subject.compact.commitments[0]?.id ?? '', scene),
      cards: [1, 2, 3, 4],
    }
  },
  forms: kit({ pages: 1, press: { trim: [97, 138], paper: 'press_paper_card' } }),
})
