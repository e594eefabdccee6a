import { artefact } from '../model.ts'
import { docx } from '../renderers/docx.ts'
import { plainText } from '../renderers/plain-text.ts'
import { web } from '../renderers/web.ts'
import { documentTitle } from '../views/document-title.ts'
import { sceneView } from '../views/scene-view.ts'

/** Somebody speaks, and others listen. */
const sceneOf = 'speaking-up'

export default artefact({
  about: 'Short texts for bulletins and chats, to copy: about a meeting, and one for each commitment',
  code: 'K37',
  use: 'read',
  view: subject => {
    const { compact, sheets, settings } = subject
    const { title, lead, parts } = sheets.messages
    return {
      title: documentTitle(subject, 'messages_title'),
      heading: title,
      lead: lead ?? null,
      scene: sceneView(subject, compact.commitments[0]?.id ?? '', sceneOf),
      messages: parts.map(({ id, heading, when, text, lines }) => ({
        id,
        heading,
        when: when ?? null,
        paragraphs: [...(text === undefined ? [] : [text]), ...(lines ?? [])],
      })),
      promises: compact.commitments.map(({ id, mark, title, we }) => ({ id, mark, title, we })),
      contact: settings.contact.name,
      address: settings.address ?? null,
    }
  },
  forms: [docx({}), web({ twin: true }), plainText({})],
})
