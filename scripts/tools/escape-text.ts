const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it has to stand in HTML and XML, in an element or in a quoted attribute. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, sign => entities[sign] ?? sign)
