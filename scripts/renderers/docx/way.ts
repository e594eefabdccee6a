import type { WordDocument } from './word-document.ts'

/** What a paragraph is told of the way it is read; nothing where that is from left to right. */
export const way = ({ direction }: Pick<WordDocument, 'direction'>): { readonly bidirectional?: true } =>
  direction === 'rtl' ? { bidirectional: true } : {}
