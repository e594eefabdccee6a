import type { Form, Kind } from '../model.ts'

/** Pages as they were laid out. What folds them, cuts them or glues them together has words of its own, from left to right. */
const kinds: readonly Kind[] = ['office', 'preview', 'press', 'resized', 'large']

/** The forms of a document whose pages turn round for a language that is read from right to left; its template has been looked at in one. */
export const turning = <View>(forms: readonly Form<View>[]): Form<View>[] =>
  forms.map(form => (kinds.includes(form.kind) ? { ...form, turns: true } : form))
