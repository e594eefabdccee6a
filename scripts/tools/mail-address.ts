import { domainToASCII } from 'node:url'

/**
 * Where a click on an e-mail address leads. Signs that would begin something else, such as the `?` of a subject or a
 * copy to others, are written as figures.
 */
export function mailAddress(written: string): string {
  const at = written.lastIndexOf('@')
  const box = encodeURIComponent(written.slice(0, at)).replace(
    /['()*!]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `mailto:${box}@${domainToASCII(written.slice(at + 1))}`
}
