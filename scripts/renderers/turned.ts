/**
 * CSS for a language that is read from right to left. Places that are told by where a line begins turn by themselves; the
 * boxes in the margin of a sheet are named left and right, and what stands in one belongs into the other.
 */
export const turned = (css: string): string =>
  css.replace(
    /@(top|bottom)-(left|right)(\s*\{[^{}]*\})/g,
    (_, edge: string, side: string, rules: string) =>
      `@${edge}-${other(side)}${rules.replace(/(margin|padding)-(left|right)/g, (_rule, of: string, at: string) => `${of}-${other(at)}`)}`,
  )

const other = (side: string): string => (side === 'left' ? 'right' : 'left')
