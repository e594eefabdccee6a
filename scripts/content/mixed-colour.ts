/** A colour of which a share, from 0 to 1, lies over a ground. Both have six figures, such as `#12604F`. */
export const mixedColour = (colour: string, ground: string, share: number): string =>
  `#${[1, 3, 5]
    .map(at => {
      const [own, under] = [colour, ground].map(hex => Number.parseInt(hex.slice(at, at + 2), 16))
      return Math.round((own ?? 0) * share + (under ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`
