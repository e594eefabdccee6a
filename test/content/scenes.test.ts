import { describe, expect, it } from 'vitest'
import { readScene } from '../../scripts/content/read-scene.ts'

const svg = (body: string, viewBox = '0 0 200 300') =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${body}</svg>`)
const line = '<path class="line" d="M0 268H200"/>'
const said = (body: string, viewBox?: string) =>
  readScene('ours', 'compact/scenes/ours.svg', svg(body, viewBox)).problems.map(
    ({ code, what, place }) => `${code} ${place?.file} ${what}`,
  )
const file = 'load/bad-scene compact/scenes/ours.svg compact/scenes/ours.svg'

describe('a scene of one’s own', () => {
  it('is taken with groups, a title, relative steps, arcs and curves', () => {
    const { value, problems } = readScene(
      'ours',
      'compact/scenes/ours.svg',
      svg(
        `<title>Ours</title><g><path class="line" d="m0 268h90a10 10 0 0 0 10-10q0-8 4-8t6 18h90"/></g><path class="dots" d="M40 100h60"/><circle class="who" data-who="-1" cx="60" cy="90" r="30"/>`,
      ),
    )
    expect(problems).toEqual([])
    expect(value?.width).toBe(200)
    expect(value?.heads).toEqual([{ who: -1, x: 60, y: 90, r: 30 }])
    expect(value?.strokes.map(stroke => stroke.dotted)).toEqual([false, true])
    // What every form can draw: moves, lines, cubic curves.
    expect(value?.strokes.map(stroke => stroke.d).join('')).toMatch(/^[MLC\d .-]+$/)
  })

  it.each([
    ['something else', '<rect width="10" height="10"/>', `${file} holds <rect>`],
    ['a misspelt class', '<path class="lines" d="M0 0H1"/>', `${file} holds <path class="lines">`],
    ['words', '<text class="line">Hello</text>', `${file} holds <text class="line">`],
    [
      'moved parts',
      '<path class="line" transform="scale(2)" d="M0 0H1"/>',
      `${file} has a path with \`transform\``,
    ],
    [
      'a moved group',
      '<g transform="scale(2)"><path class="line" d="M0 0H1"/></g>',
      `${file} has a g with \`transform\``,
    ],
    ['a broken path', '<path class="line" d="M0 0 wrong"/>', `${file} has a path that cannot be read`],
    [
      'a head that is nobody',
      '<circle class="who" cx="1" cy="1" r="9"/>',
      `${file} has a head without \`data-who\`, \`cx\`, \`cy\` and \`r\``,
    ],
  ])('may not hold %s', (_, body, expected) => {
    expect(said(line + body)).toEqual([expected])
  })

  it.each([
    ['left', 'M10 268H200'],
    ['right', 'M0 268H190'],
  ])('has to reach its %s edge on the ground', (edge, d) => {
    expect(said(`<path class="line" d="${d}"/>`)).toEqual([
      `${file} has no line at its ${edge} edge on the ground`,
    ])
  })

  it('has the height of all scenes', () => {
    expect(said(line, '0 0 200 200')).toEqual([`${file} has the viewBox “0 0 200 200”`])
    expect(said(line, '0 0 2000 300')).toEqual([`${file} has the viewBox “0 0 2000 300”`])
  })

  it('is told when it is no SVG at all', () => {
    const { problems } = readScene('ours', 'compact/scenes/ours.svg', new TextEncoder().encode('hello'))
    expect(problems.map(one => one.code)).toEqual(['load/bad-scene'])
  })
})
