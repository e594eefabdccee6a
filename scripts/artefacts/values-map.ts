import type { EditionFile } from '../content/compact.generated.ts'
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
      promises: compact.commitments.map(({ id, mark, title }) => ({
        id,
        mark,
        title,
        values: valuesOf(subject, id),
      })),
      blanks: blankRows(subject),
      neighbours: { heading: neighbours.heading, text: neighbours.text ?? null },
      frameworks: frameworks(subject),
    }
  },
  forms: kit(),
})

/** A value of the organisation's own: which of the columns is ticked, and what follows from it. */
const shown = ({ name, relation, do: answer }: NonNullable<EditionFile['values']>[number]) => ({
  name,
  ways: relation ? relations.map(one => one === relation) : null,
  answer: answer ?? null,
})

/** In the order of the columns. */
const relations = ['same', 'adds', 'clashes'] as const

const valuesOf = ({ settings: { values = [] } }: Subject, code: string) =>
  values.filter(({ codes }) => codes.includes(code)).map(shown)

/** Rows without a promise: for values that are near to none, and two at least to write in. */
function blankRows({ settings: { values = [] } }: Subject) {
  const alone = values.filter(({ codes }) => codes.length === 0).map(value => [shown(value)])
  return [...alone, [], []]
    .slice(0, Math.max(2, alone.length))
    .map((own, index) => ({ number: index + 1, values: own }))
}

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
