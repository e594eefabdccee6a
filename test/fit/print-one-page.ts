import type { Made, Tools } from '../../scripts/model.ts'
import type { Checked } from '../../scripts/problem.ts'
import { printPdf } from '../../scripts/renderers/print-pdf.ts'
import { fonts } from '../../scripts/tools/fonts.ts'
import { stamp } from '../../scripts/views/stamp.ts'
import { subjectOf } from '../fixtures.ts'

const style =
  '@page{size:210mm 297mm;margin:calc(14mm + 0mm) 14mm 17mm}*{margin:0}html{font:14pt/1.4 Arimo}h1,h2{font-size:18pt}'

/** A page with some things on it, printed and finished as the poster would be. */
export function printOnePage(body: string, tools: Tools): Promise<Checked<Made>> {
  const subject = subjectOf('everyone')
  const artefact = { about: '', code: 'K34', use: 'wall' as const, view: () => ({ title: '' }), forms: [] }
  const mark = stamp(artefact, subject, 'abcdefgh')
  const foot = [mark.code, mark.organisation, mark.version, mark.issued, mark.hash].join(' · ')
  const html = `<!doctype html><html lang="en-GB"><head><title>A page</title><base href="https://beside.invalid/"><style>${style}</style><style>${fonts(body + foot)}</style></head><body><main><h1>A page</h1>${body}</main><p data-furniture>${foot}</p></body></html>`
  return printPdf(
    {
      html,
      about: {
        title: 'A page',
        author: subject.settings.organisation.text,
        language: subject.language,
        issued: subject.settings.issued,
        stamp: mark,
      },
      limits: { floor: 12, frames: '[data-frame]' },
      contents: false,
      name: 'poster',
      draft: false,
    },
    tools,
  )
}
