/**
 * Words as every file holds them, whatever program they were typed in. Letters come in one piece: a Mac may write
 * `ŵ` as `w` and a mark of its own. Signs that the font lacks and that look like another are that other, so that
 * all outputs say the same.
 */
export const plainLetters = (text: string): string => {
  if (/^[\n -~]*$/.test(text)) return text
  return text.normalize('NFC').replace(rare, sign => twins[sign] ?? ' ')
}

/** Signs with a plain twin. Those without one in the list are spaces and line ends of some kind. */
const rare =
  /[\t\r\u0085\u2000\u2001\u2003-\u2008\u200a\u200b\u2010-\u2012\u2015\u2024\u2027-\u2029\u202f\u205f\u2060\u2219\u22c5\u3000\ufb00-\ufb06]|\ufe0e|\ufe0f/g

const twins: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2024': '.',
  '\u2027': '·',
  '\u2219': '·',
  '\u22c5': '·',
  // Spaces at which no line ends.
  '\u2007': '\u00a0',
  '\u202f': '\u00a0',
  // Signs without width, which web pages and telephones leave behind.
  '\u200b': '',
  '\u2060': '',
  '\ufe0e': '',
  '\ufe0f': '',
  // Two letters in one sign, as they are copied from a PDF.
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}
