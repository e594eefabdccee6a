import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { sceneView } from '../views/scene-view.ts'

const onASheet = 4

export default artefact({
  about: 'A postcard to yourself that comes back some weeks later',
  code: 'K23P',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'long', stock: 'card', finish: 'cut', perSheet: onASheet },
  view: subject => {
    const { postcard } = subject.sheets
    const { stem, prompts, scene } = subject.workshops.pledge
    const { address, post, reminder } = postcard.parts
    return {
      title: documentTitle(subject, 'pledge_postcard_title'),
      heading: postcard.title,
      lead: postcard.lead ?? null,
      stem,
      prompts,
      address: { heading: address.heading, text: address.text ?? null },
      post: post.heading,
      reminder: reminder.heading,
      scene: sceneView(subject, subject.compact.commitments[0]?.id ?? '', scene),
      copies: Array.from({ length: onASheet }, (_, index) => index),
    }
  },
  forms: kit({
    pages: 2,
    cards: { grid: 'four-up', backs: 'own' },
    press: { trim: [97, 138], paper: 'press_paper_card_both_sides' },
  }),
})
