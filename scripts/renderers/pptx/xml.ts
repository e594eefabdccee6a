import { undivided } from '../../content/undivided.ts'

/** Figures that XML has no place for: control characters, halves of pairs, and the two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being taken out.
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Words as they may stand in XML, between tags or in an attribute. */
export const xml = (words: string): string =>
  undivided(words)
    .replace(impossible, '')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[&<>"']/g, one => named[one] ?? '')

/** Inches as the English Metric Units of the file. */
export const emu = (inches: number): number => Math.round(inches * 914400)
