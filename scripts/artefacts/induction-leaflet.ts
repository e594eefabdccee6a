import { artefact, type Subject } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { sceneView } from '../views/scene-view.ts'

export default artefact({
  about: 'A folded leaflet for new starters',
  code: 'K28',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'long', stock: 'plain', finish: 'fold' },
  view: subject => {
    const { compact, sheets, settings, howTo } = subject
    const { 'first-week': week, 'speak-up': help, person } = sheets.induction.parts
    return {
      title: documentTitle(subject, 'induction_leaflet_title'),
      heading: sheets.induction.title,
      lead: sheets.induction.lead ?? null,
      compact: compact.title,
      scene: sceneView(subject, compact.commitments[0]?.id ?? '', coverScene),
      promises: compact.commitments.map(({ id, mark, title, i }) => ({ id, mark, title, i })),
      story: story(subject),
      wayBack: compact.way_back,
      steps: howTo.repair.steps.map(({ title }) => title),
      week: { heading: week.heading, lines: week.lines },
      help: { heading: help.heading, places: places(subject) },
      person: person.heading,
      address: settings.address ?? null,
    }
  },
  forms: kit({
    pages: 4,
    booklet: true,
    press: { trim: [148, 210], paper: 'press_paper_folded' },
  }),
})

/** Somebody new comes in at the door. */
const coverScene = 'welcome'

/** One story is enough, above the words about the way back: that of the second promise. */
function story({ compact }: Subject) {
  const found = compact.commitments[1]
  if (found === undefined) throw new Error('the schema lets no compact through with one commitment')
  const { id, mark, example } = found
  return { id, mark, text: example }
}

/** The edition's own contact where it has one, and the first places of the guide: a new starter needs few. */
const places = (subject: Subject) =>
  subject.howTo.support.slice(0, 4).map(({ id, name, how }) => ({
    id,
    name,
    how,
  }))
