/** Keeps the language of a few words in the PDF: Chromium loses that of a span, unless it is a group. */
export const groupLanguages = (html: string): string =>
  html.replaceAll(/<span (?=[^>]*\blang=)/g, '<span role="group" ')
