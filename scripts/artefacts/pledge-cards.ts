import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Four “I will” cards on an A4 sheet, with cut marks',
  code: 'K23',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut', perSheet: 4 },
  view: subject => {
    const { title, stem, prompts, keep, review_weeks } = subject.workshops.pledge
    return {
      title: documentTitle(subject, 'pledge_title'),
      heading: title,
      stem,
      prompts,
      keep,
      weeks: review_weeks,
      stops: subject.compact.commitments.map(({ id, mark }) => ({ id, mark })),
      cards: [1, 2, 3, 4],
    }
  },
  forms: kit({ pages: 1, press: { trim: [97, 138], paper: 'press_paper_card' } }),
})
