import type { About } from '../finishers/about.ts'
import type { Job } from '../model.ts'

/** What a PDF says of itself. */
export const aboutOf = (title: string, { subject: { settings, language }, stamp }: Job): About => ({
  title,
  author: settings.organisation.text,
  language,
  issued: settings.issued,
  stamp,
})
