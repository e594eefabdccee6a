import type { LogoPicture } from '../../model.ts'
import { cutPng } from './cut-png.ts'
import { type Cut, cutSvg } from './cut-svg.ts'
import { type Inked, inkOf } from './ink-of.ts'
import { pngPixels } from './pixels.ts'
import { svgPixels } from './svg-pixels.ts'
import { drawingLength } from './whole-svg.ts'

/** From this share of the picture on, across or down, there is no empty paper worth cutting off. */
const full = 0.95

/**
 * A picture with what is seen on it, cut to its ink; `blank` where nothing is seen on it, `unseen` where it cannot be
 * drawn here.
 */
export const lookedAt = async (picture: LogoPicture): Promise<LogoPicture | 'blank' | 'unseen'> =>
  picture.type === 'png' ? ofPixels(picture.bytes) : ofDrawing(picture.bytes)

function ofPixels(bytes: Uint8Array): LogoPicture | 'blank' {
  const { width, height, data } = pngPixels(bytes)
  const ink = inkOf({ width, height, data })
  if (ink === undefined) return 'blank'
  const whole = isFull(ink, width, height)
  const [across, down] = whole ? [width, height] : [ink.width, ink.height]
  const look = {
    ratio: across / down,
    pixels: [across, down] as const,
    filled: (ink.width * ink.height) / (width * height),
    tones: ink.tones,
  }
  return { bytes: whole ? bytes : cutPng(bytes, ink), type: 'png', look }
}

async function ofDrawing(bytes: Uint8Array): Promise<LogoPicture | 'blank' | 'unseen'> {
  const [width, height] = sizeOf(bytes)
  const whole = { x: 0, y: 0, width, height }
  const first = await inkWithin(bytes, whole)
  if (typeof first === 'string') return first
  const filled = (first.box.width * first.box.height) / (width * height)
  if (isFull(first.box, width, height))
    return {
      bytes,
      type: 'svg',
      look: { ratio: width / height, pixels: null, filled, tones: first.ink.tones },
    }
  // A speck on a large sheet is a few pixels: it is drawn again, as large as it allows, to find its edges.
  const second = await inkWithin(bytes, first.box)
  const { box, ink } = typeof second === 'string' ? first : second
  return {
    bytes: cutSvg(bytes, box),
    type: 'svg',
    look: { ratio: box.width / box.height, pixels: null, filled, tones: ink.tones },
  }
}

const isFull = (ink: Pick<Cut, 'width' | 'height'>, width: number, height: number): boolean =>
  ink.width >= full * width && ink.height >= full * height

/** The ink of a part of a drawing, and the box that holds all of it: pixels at its edge are covered in part. */
async function inkWithin(
  bytes: Uint8Array,
  part: Cut,
): Promise<{ readonly ink: Inked; readonly box: Cut } | 'blank' | 'unseen'> {
  const pixels = await svgPixels(cutSvg(bytes, part), part.width, part.height)
  if (pixels === undefined) return 'unseen'
  const ink = inkOf(pixels)
  if (ink === undefined) return 'blank'
  const scale = part.width / pixels.width
  const [left, top] = [Math.max(0, ink.x - 1), Math.max(0, ink.y - 1)]
  const right = Math.min(pixels.width, ink.x + ink.width + 1)
  const bottom = Math.min(pixels.height, ink.y + ink.height + 1)
  const box = {
    x: part.x + left * scale,
    y: part.y + top * scale,
    width: (right - left) * scale,
    height: (bottom - top) * scale,
  }
  return { ink, box }
}

/** In px, as `wholeSvg` has written it in front. */
function sizeOf(bytes: Uint8Array): [number, number] {
  const [, width, height] =
    /svg width="([\d.]+)" height="([\d.]+)"/.exec(Buffer.from(bytes).toString('utf8')) ?? []
  return [Number(width ?? drawingLength), Number(height ?? drawingLength)]
}
