/** In px of 96 to the inch, as the library measures pictures. */
export const px = (mm: number): number => Math.round((mm * 96) / 25.4)
