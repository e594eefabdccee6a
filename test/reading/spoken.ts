import type { Sheet } from './read-pdf.ts'

interface Node {
  readonly type?: string
  readonly id?: string
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

/** The words of a page as a screen reader says them: in the order of its tags, with what pictures show, without the foot. */
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
  const inOrder = (node: Node): string[] => {
    if (node.type === 'content') return [words.get(node.id ?? '') ?? '']
    // A tree of one page has what is on others too, without any content.
    return node.role === 'Figure' && node.children?.length
      ? [` ${node.alt} `]
      : (node.children ?? []).flatMap(inOrder)
  }
  const tree = await page.getStructTree()
  return tree === null ? '' : inOrder(tree as unknown as Node).join('')
}
