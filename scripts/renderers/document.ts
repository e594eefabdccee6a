import type { Job, Titled } from '../model.ts'
import { type Checked, good } from '../problem.ts'

/** In letters: a longer name of an organisation leaves no room for the rest of the stamp where that has one line. */
const longName = 32

/** A whole HTML document from a template: its words, its styles and its fonts, in one string. `more` is what this form alone tells. */
export function document<View extends Titled>(
  template: string,
  file: string,
  view: View,
  job: Job,
  more: object = {},
): Checked<string> {
  const { subject, stamp, tools, name } = job
  const { settings, language, direction, words, logo } = subject
  const body = tools.markup(`${template}/${file}`, {
    view,
    words,
    name,
    language,
    direction,
    stamp,
    longName: stamp.organisation.length > longName,
    draft: job.draft,
    organisation: settings.organisation,
    contact: { email: null, phone: null, web: null, ...settings.contact },
    address: settings.address ?? null,
    logo: logo ?? null,
    ...more,
  })
  if (body.value === undefined) return body
  const mark = job.draft ? tools.markup('shared/draft.html', { words }) : good('')
  if (mark.value === undefined) return mark
  const fonts = tools.fonts(body.value + mark.value)
  const head = `<style>${tools.styles(template, subject.theme)}</style><style>${fonts}</style>${mark.value}</head>`
  return good(body.value.replace('</head>', () => head))
}
