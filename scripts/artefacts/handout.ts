import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { compactPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Both sides of an A4 sheet to take away: the promises, and how to keep them',
  code: 'K11H',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'long', stock: 'plain' },
  view: subject => {
    const { compact, howTo, settings } = subject
    const [steps, moves] = [howTo.repair.steps, howTo.challenge.moves]
    return {
      title: documentTitle(subject, 'handout_title'),
      page: compactPage(subject),
      promises: compact.commitments.map(({ id, mark, title, we, i }) => ({ id, mark, title, we, i })),
      /** More than four: the line through them starts lower. */
      crowded: Math.max(steps.length, moves.length) > 4,
      steps: steps.map(({ title, say }) => ({ title, say })),
      moves: moves.map(({ title, say }) => ({ title, say })),
      fairness: compact.way_back.fairness,
      followThrough: compact.follow_through,
      term: compact.glossary.find(entry => entry.id === 'compact') ?? null,
      address: settings.address ?? null,
    }
  },
  forms: kit({ pages: 2, press: { trim: [210, 297], paper: 'press_paper_both_sides' } }),
})
