import type { Link } from '../slides/slide-design.ts'
import { office } from './namespaces.ts'
import type { LinkId } from './paragraphs.ts'
import { xml } from './xml.ts'

/** Gives the links of one slide their ids, and then the relationships that these stand for. */
export function linkTargets(): { readonly linkId: LinkId; readonly relationships: () => string } {
  const targets = new Map<string, string>()
  return {
    linkId(link) {
      const key = target(link)
      if (!targets.has(key)) targets.set(key, `rIdLink${targets.size + 1}`)
      return targets.get(key) ?? ''
    },
    relationships: () => [...targets].map(([key, at]) => `<Relationship Id="${at}" ${key}/>`).join(''),
  }
}

const target = (link: Link): string =>
  'slide' in link
    ? `Type="${office}/slide" Target="slide${link.slide}.xml"`
    : `Type="${office}/hyperlink" Target="${xml(address(link.address))}" TargetMode="External"`

/** Letters that addresses cannot hold are written as figures, those that already are stay. */
const address = (written: string): string => (URL.canParse(written) ? new URL(written).href : written)
