import type { Logo } from '../../model.ts'
import { grid } from '../slides/grid.ts'
import type { Picture } from '../slides/slide-design.ts'

const most = { w: 3.6, h: 1.05 }

/** The logo as PNG, top right, as large as its place allows. */
export function logo(one: Logo): Picture {
  // The first chunk of every PNG holds its width and height.
  const header = new DataView(one.bytes.buffer, one.bytes.byteOffset, one.bytes.byteLength)
  const [w, h] = [header.getUint32(16), header.getUint32(20)]
  const scale = Math.min(most.w / w, most.h / h)
  return {
    box: { x: grid.right - w * scale, y: 0.5, w: w * scale, h: h * scale },
    data: `data:image/png;base64,${Buffer.from(one.bytes).toString('base64')}`,
    alt: one.alt.text,
  }
}
