import type { Problem } from '../problem.ts'

/** A sign in some words that nobody sees and that would spoil them. */
export interface HiddenSign {
  readonly sign: string
  readonly words: Pick<Problem, 'what' | 'why' | 'mend'>
}

/** The first sign of a text that has no place in words: it turns letters round, joins them, or is none. */
export function hiddenSign(text: string): HiddenSign | undefined {
  const sign = hidden.exec(text.replace(joined, ''))?.[0]
  if (sign === undefined) return undefined
  if (sign === '\ufffd') return { sign, words: lost }
  const name = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return {
    sign,
    words: {
      what: `a sign that nobody sees stands in these words: ${name}`,
      why: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(sign)
        ? 'It changes the order in which letters are read, so that people could read other words than you wrote.'
        : 'It would be printed as an empty box, or spoil the file that holds it.',
      mend: /[\u061c\u200c-\u200f]/.test(sign)
        ? 'Delete it, even where your language asks for it: this version cannot print it in every document.'
        : 'Delete it: type these words again instead of pasting them.',
    },
  }
}

const lost: HiddenSign['words'] = {
  what: 'a letter was lost here: the sign � stands in its place',
  why: 'A program saved the words in an alphabet that does not have the letter.',
  mend: 'Type the letter again, and save the file as UTF-8.',
}

/** Pictures that are made of several, as a nurse is of a woman and a staff, and flags: the font is asked for them. */
const joined =
  /\p{Extended_Pictographic}\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}?)+|\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu

/** Control characters, marks of direction, joiners, halves of pairs, and what stands for no character. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200c-\u200f\u202a-\u202e\u2061-\u2069\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/u
