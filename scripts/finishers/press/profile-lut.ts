/** From values between 0 and 1 to others: Lab into inks, or inks into Lab. */
export type Lut = (values: readonly number[]) => number[]

/** A table of a profile (ICC.1:2004, 10.8: lut16Type), read as it says: curves, a grid between whose points is measured, and curves. */
export function readLut(profile: Uint8Array, tag: string): Lut {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength)
  const at = offsetOf(view, tag)
  const [inputs, outputs, grid] = [8, 9, 10].map(byte => view.getUint8(at + byte)) as [number, number, number]
  const [before, after] = [view.getUint16(at + 48), view.getUint16(at + 50)]
  let next = at + 52
  const read = (count: number): number[] => {
    const values = Array.from({ length: count }, (_, index) => view.getUint16(next + 2 * index) / 65535)
    next += 2 * count
    return values
  }
  const curvesIn = Array.from({ length: inputs }, () => read(before))
  const points = read(grid ** inputs * outputs)
  const curvesOut = Array.from({ length: outputs }, () => read(after))
  return values => {
    const shares = values.map((value, index) => along(curvesIn[index] ?? [], value) * (grid - 1))
    return within(shares, grid, outputs, points).map((value, index) => along(curvesOut[index] ?? [], value))
  }
}

function offsetOf(view: DataView, tag: string): number {
  for (let entry = 0; entry < view.getUint32(128); entry++) {
    const at = 132 + 12 * entry
    const name = String.fromCharCode(...[0, 1, 2, 3].map(byte => view.getUint8(at + byte)))
    if (name === tag) return view.getUint32(at + 4)
  }
  throw new Error(`the profile of the press has no ${tag}`)
}

function along(curve: readonly number[], value: number): number {
  const place = Math.min(1, Math.max(0, value)) * (curve.length - 1)
  const low = Math.min(Math.floor(place), curve.length - 2)
  return (curve[low] ?? 0) + ((curve[low + 1] ?? 0) - (curve[low] ?? 0)) * (place - low)
}

/** Between the points of a grid along the edges of a simplex, the longest way first: in three directions, a tetrahedron. */
function within(
  shares: readonly number[],
  grid: number,
  outputs: number,
  points: readonly number[],
): number[] {
  const low = shares.map(share => Math.min(Math.floor(share), grid - 2))
  const rest = shares.map((share, index) => share - (low[index] ?? 0))
  const steps = shares.map((_, index) => grid ** (shares.length - 1 - index))
  let at = low.reduce((sum, place, index) => sum + place * (steps[index] ?? 0), 0)
  const found = Array.from({ length: outputs }, (_, output) => points[at * outputs + output] ?? 0)
  for (const index of rest.map((_, one) => one).sort((a, b) => (rest[b] ?? 0) - (rest[a] ?? 0))) {
    const to = at + (steps[index] ?? 0)
    for (let output = 0; output < outputs; output++)
      found[output] =
        (found[output] ?? 0) +
        (rest[index] ?? 0) * ((points[to * outputs + output] ?? 0) - (points[at * outputs + output] ?? 0))
    at = to
  }
  return found
}
