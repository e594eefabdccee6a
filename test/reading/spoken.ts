import type { Sheet } from './read-pdf.ts'

interface Node {
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** The words of a page as a screen reader says them: in the order of its tags, without the foot. */
export async function spoken({ page }: Sheet): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const words = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(one => one !== undefined)
      if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item ? (item.id as string) : undefined)
  }
  const inOrder = (node: Node): string[] =>
    node.type === 'content' ? [words.get(node.id ?? '') ?? ''] : (node.children ?? []).flatMap(inOrder)
  const tree = await page.getStructTree()
  return tree === null ? '' : inOrder(tree as unknown as Node).join('')
}
