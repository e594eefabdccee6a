import { artefact, type Subject } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { sceneView } from '../views/scene-view.ts'

/** Two keep one thing level between them. */
const sceneOf = 'balance'

export default artefact({
  about: 'A table to map the promises against local values',
  code: 'K27',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => {
    const { compact, sheets } = subject
    const sheet = sheets.values_map
    const { local, code, relation, neighbours, do: answer } = sheet.parts
    return {
      title: documentTitle(subject, 'values_map_title'),
      heading: sheet.title,
      compact: compact.title,
      lead: sheet.lead ?? null,
      scene: sceneView(subject, compact.commitments[0]?.id ?? '', sceneOf),
      local: local.heading,
      promise: code.heading,
      relation: { heading: relation.heading, ways: relation.lines },
      answer: answer.heading,
      promises: compact.commitments.map(({ id, mark, title }) => ({ id, mark, title })),
      blanks: [1, 2],
      neighbours: { heading: neighbours.heading, text: neighbours.text ?? null },
      frameworks: frameworks(subject),
    }
  },
  forms: kit(),
})

/** What is known of each: names, dates and the promises that it is near, and never its text. Law is nobody’s to map. */
function frameworks({ frameworks: { frameworks: all }, language }: Subject) {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  return all
    .filter(({ law }) => !law)
    .map(({ id, name, owner, as_at, status, replaced_by, links }) => ({
      id,
      name,
      owner,
      checked: day.format(new Date(as_at)),
      status,
      newer: replaced_by ?? null,
      links,
    }))
}
