/** A form of the word for a promise that a language has, and English has not. */
export interface UnitForm {
  readonly at: string
  readonly english: string
  /** Numbers that it goes with. */
  readonly about: string
}

/** Each version of Node.js lists them in an order of its own. */
const inOrder: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/**
 * The forms of `{units}` that a language has, by the Unicode plural rules: Polish has three, Welsh five, English two. They
 * stand in the place of gettext's own plurals, because they are words of the compact and not of a sentence.
 */
export function unitForms(tag: string, unit: Readonly<Record<string, string>>): UnitForm[] {
  const rules = new Intl.PluralRules(tag)
  const { pluralCategories } = rules.resolvedOptions()
  return inOrder
    .filter(form => pluralCategories.includes(form))
    .map(form => {
      const numbers = Array.from({ length: 101 }, (_, number) => number).filter(
        number => rules.select(number) === form,
      )
      return {
        at: `compact/unit/${form}`,
        english: unit[form] ?? unit.other ?? '',
        about:
          numbers.length === 0
            ? 'No whole number takes this form: write the same as for many.'
            : `The form that goes with ${numbers.slice(0, 6).join(', ')}${numbers.length > 6 ? ' and so on' : ''}.`,
      }
    })
}
