/** Words without soft hyphens, the signs at which a line may divide a word: for where none is divided. */
export const undivided = (text: string): string => text.replaceAll('\u00ad', '')
