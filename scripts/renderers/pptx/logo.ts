import type { Logo } from '../../model.ts'
import { grid } from './grid.ts'
import type { Picture } from './scene.ts'

const most = { w: 3.6, h: 1.05 }

/** The logo, top right, as large as its place allows, or nothing at all. */
export function logo(one: Logo | undefined): Picture | undefined {
  if (one === undefined) return undefined
  const { w, h } = size(one)
  const scale = Math.min(most.w / w, most.h / h)
  return {
    box: { x: grid.right - w * scale, y: 0.5, w: w * scale, h: h * scale },
    data: `data:image/${one.type === 'svg' ? 'svg+xml' : 'png'};base64,${Buffer.from(one.bytes).toString('base64')}`,
    alt: one.alt.text,
  }
}

/** Width and height in the picture's own units: only their ratio counts. */
function size({ bytes, type }: Logo): { w: number; h: number } {
  if (type === 'png') {
    // The first chunk of every PNG holds its width and height.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return { w: view.getUint32(16), h: view.getUint32(20) }
  }
  const open = /<svg\b[^>]*>/.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? ''
  const box = /viewBox=["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/.exec(open)
  const own = (name: string) => new RegExp(`\\s${name}=["']([\\d.]+)`).exec(open)?.[1]
  const [w, h] = [Number(box?.[1] ?? own('width')), Number(box?.[2] ?? own('height'))]
  return w > 0 && h > 0 ? { w, h } : { w: most.w, h: most.h }
}
