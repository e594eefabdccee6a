import { given } from '../content/guarded.ts'
import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { titlesPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

const onASheet = 10

export default artefact({
  about: 'The titles on a card for a lanyard or a wallet',
  code: 'K30',
  use: 'hand_out',
  public: true,
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut', perSheet: onASheet },
  view: subject => ({
    title: documentTitle(subject, 'pocket_cards_title'),
    page: titlesPage(subject),
    strapline: given(subject.compact, 'strapline') ?? null,
    address: subject.settings.address ?? null,
    copies: Array.from({ length: onASheet }, (_, index) => index),
  }),
  forms: kit({
    pages: 2,
    cards: { grid: 'ten-up', backs: true },
    press: { trim: [86, 54], paper: 'press_paper_card_both_sides' },
  }),
})
