/**
 * Text that a terminal only shows: a sign that would move its cursor, change its colours or turn letters round comes
 * out as one that stands for it. Each takes one place, so that carets stand under the right letter.
 */
export const visible = (text: string): string =>
  text.replace(unseen, sign => (sign === '\t' ? ' ' : '\ufffd'))

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}/gu
