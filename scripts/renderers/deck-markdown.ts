import { fill } from '../content/tell.ts'
import type { Form, Job } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { escapeMarkdown } from '../tools/escape-markdown.ts'
import type { DeckView } from '../views/deck.ts'
import { phrase } from '../views/phrase.ts'

/** The deck as Marp Markdown, which Marp users can edit; its looks are in the `<style>` at its end. */
export const deckMarkdown = (): Form<DeckView> => ({
  extension: 'md',
  template: 'deck',
  async render(view, job) {
    const markdown = deckText(view, job)
    return markdown.value === undefined
      ? bad(...markdown.problems)
      : good({ bytes: Buffer.from(markdown.value), pages: view.slides.length })
  },
})

const texts = new WeakMap<DeckView, Checked<string>>()

/** The Markdown that every Marp form of the deck starts from, made once for all of them. */
export function deckText(view: DeckView, job: Job): Checked<string> {
  const known = texts.get(view) ?? writeDeck(view, job)
  texts.set(view, known)
  return known
}

function writeDeck(view: DeckView, job: Job): Checked<string> {
  const { subject, stamp, tools } = job
  const { code, organisation, version, issued, hash } = stamp
  const footer = fill(phrase(subject.words, 'stamp').text, {
    code,
    organisation,
    status: phrase(subject.words, stamp.status).text,
    version,
    issued,
    hash,
  })
  const text = tools.markup('deck/deck.md', {
    view,
    words: subject.words,
    language: subject.language,
    theme: subject.theme,
    logo: subject.logo ?? null,
    draft: job.draft,
    issued,
    // Marp reads the footer as Markdown too, quoted as it is.
    footer: escapeMarkdown(footer),
  })
  return text.value === undefined ? text : good(text.value.replace(/\n{3,}/g, '\n\n'))
}
