import type { Templates, Theme } from '../model.ts'
import { liquid } from './liquid.ts'
import { styles } from './styles.ts'

/** The templates of some folders, the first that has one before the next, as they are now: each is read once, on first use. */
export function templates(folders: readonly string[]): Templates {
  const markup = liquid(folders)
  const known = new WeakMap<Theme, Map<string, string>>()
  return {
    markup,
    styles(template, theme) {
      const written = known.get(theme) ?? new Map<string, string>()
      known.set(theme, written)
      const css = written.get(template) ?? styles(folders, template, theme)
      written.set(template, css)
      return css
    },
  }
}
