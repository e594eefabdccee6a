import type { Logo } from '../../model.ts'
import type { Box, Picture } from '../slides/slide-design.ts'

/** The logo as PNG, at the top where lines end, as large as its place allows. */
export function logo(one: Logo, room: Box, direction: 'ltr' | 'rtl'): Picture {
  // The first chunk of every PNG holds its width and height.
  const header = new DataView(one.bytes.buffer, one.bytes.byteOffset, one.bytes.byteLength)
  const [w, h] = [header.getUint32(16), header.getUint32(20)]
  const scale = Math.min(room.w / w, room.h / h)
  const x = direction === 'rtl' ? room.x : room.x + room.w - w * scale
  return {
    box: { x, y: room.y, w: w * scale, h: h * scale },
    data: `data:image/png;base64,${Buffer.from(one.bytes).toString('base64')}`,
    alt: one.alt.text,
  }
}
