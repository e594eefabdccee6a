import type { Picture } from '../../slides/slide-design.ts'
import { emu, xml } from '../xml.ts'

/** By which a slide knows its picture. */
export const pictureLink = 'rIdPicture'

/** A picture of the organisation's own, with what it shows for those who cannot see it. */
export function pictureXml(
  { box, alt }: Picture,
  { id, name }: { readonly id: number; readonly name: string },
  unit: number,
): string {
  const [x, y, w, h] = [box.x, box.y, box.w, box.h].map(side => emu(side * unit))
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${xml(name)}" descr="${xml(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${pictureLink}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
}
