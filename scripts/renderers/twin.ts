import type { Form, Titled } from '../model.ts'
import { web } from './web.ts'

/** The web page of a printed item: the same words, to be read on any screen, and the files to print it from. */
export const twin = <View extends Titled>({ template }: { readonly template: string }): Form<View> =>
  web({ template, page: 'shared/twin', words: `${template}/words.html` })
