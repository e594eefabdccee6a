/** As much of a colour as themes have in their tints. */
export const tintShare = 0.11

/** A colour in a breath of which the paper is. */
export const tintOf = (colour: string, paper: string): string =>
  `#${[1, 3, 5]
    .map(at => {
      const [own, under] = [colour, paper].map(hex => Number.parseInt(hex.slice(at, at + 2), 16))
      return Math.round((own ?? 0) * tintShare + (under ?? 0) * (1 - tintShare))
        .toString(16)
        .padStart(2, '0')
        .toUpperCase()
    })
    .join('')}`
