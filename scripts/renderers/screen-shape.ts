/** How a picture lies: its name, its size in px, and the smallest type on it in pt. */
export interface ScreenShape {
  readonly shape: string
  readonly width: number
  readonly height: number
  readonly floor: number
  /** Takes the first picture alone. */
  readonly first?: true
}
