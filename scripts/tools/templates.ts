import type { Templates, Theme } from '../model.ts'
import { liquid } from './liquid.ts'
import { styles } from './styles.ts'

/** The templates of a folder, as they are now: each is read once, on first use. */
export function templates(folder: string): Templates {
  const markup = liquid(folder)
  const known = new WeakMap<Theme, Map<string, string>>()
  return {
    markup,
    styles(template, theme) {
      const written = known.get(theme) ?? new Map<string, string>()
      known.set(theme, written)
      const css = written.get(template) ?? styles(folder, template, theme)
      written.set(template, css)
      return css
    },
  }
}
