import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { sceneView } from '../views/scene-view.ts'

/** One speaks and the other listens; on the other side of the sheet they change places. */
const sceneOf = 'listening'

/** In the order that people are asked: what weighs on them comes first, then what went well. */
const questions = [
  { id: 'load', lines: 2 },
  { id: 'strength', lines: 2 },
  { id: 'behaviour', lines: 2, coded: true },
  { id: 'support', lines: 2 },
  { id: 'upward', lines: 2 },
  { id: 'evidence', lines: 1 },
  { id: 'next', lines: 2 },
] as const

export default artefact({
  about: 'The same questions for both people in a one-to-one or an appraisal',
  code: 'K26',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'long', stock: 'plain' },
  view: subject => {
    const sheet = subject.sheets.one_to_one
    return {
      title: documentTitle(subject, 'one_to_one_title'),
      heading: sheet.title,
      lead: sheet.lead ?? null,
      scene: sceneView(subject, subject.compact.commitments[0]?.id ?? '', sceneOf),
      privacy: sheet.privacy ?? null,
      sides: (['first', 'second'] as const).map(id => ({ id, heading: sheet.parts[id].heading })),
      questions: questions.map(({ id, lines, ...question }) => ({
        id,
        lines,
        coded: 'coded' in question,
        text: sheet.parts[id].heading,
      })),
      promises: subject.compact.commitments.map(({ id, mark, title }) => ({ id, mark, title })),
    }
  },
  forms: kit({ pages: 2 }),
})
