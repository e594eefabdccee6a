import type { ShownPicture, SlideView } from '../../../views/deck.ts'
import { grid } from '../grid.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { Box, Region, SlideDesign } from '../slide-design.ts'

/** Words beside a picture: how wide they are, and where the picture's column begins. */
const words = 6.3
const column = 7.35
/** Top of a picture that is higher than what stands below a title. */
const high = grid.title.y

/** A picture as large as its place allows, whole and never cropped: below the title, or beside a few words. */
export function picture({ body, title }: SlideView): SlideDesign {
  if (body.show !== 'picture') throw new Error('not a picture')
  const { left, right, top, bottom, width } = grid
  const alone = body.points.length === 0
  const low: Box = alone
    ? { x: left, y: top, w: width, h: bottom - top }
    : { x: column, y: top, w: right - column, h: bottom - top }
  const tall = { ...low, y: high, h: bottom - high }
  const isTall = !alone && fitted(body.picture, tall).h > low.h
  const box = fitted(body.picture, isTall ? tall : low)
  const pitch = (bottom - top) / Math.max(3, body.points.length)
  const place = { w: words, h: pitch - 0.08 }
  const size = sizeFor(
    [36, 32, 28, 24],
    body.points.map(point => ({ ...place, text: point.text })),
  )
  const narrow = { ...grid.title, w: words }
  return {
    layout: alone ? 'pptx_layout_picture' : 'pptx_layout_picture_words',
    ...(isTall && {
      title: { box: narrow, size: sizeFor([40, 34, 28], [{ ...narrow, text: title.text, bold: true }]) },
    }),
    regions: body.points.map(
      (point, i): Region => ({
        box: { x: left, y: top + i * pitch, ...place },
        size,
        as: 'item',
        words: [said(point)],
      }),
    ),
    figures: [],
    picture: { box, data: body.picture.data, alt: body.picture.alt.text },
  }
}

/** A picture in a place: to its right where it stands beside words, which are to its left. */
function fitted({ width, height }: ShownPicture, place: Box): Box {
  const scale = Math.min(place.w / width, place.h / height)
  const [w, h] = [width * scale, height * scale]
  const x = place.x === grid.left ? place.x : place.x + place.w - w
  return { x, y: place.y, w, h }
}
