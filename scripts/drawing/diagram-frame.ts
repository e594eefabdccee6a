/** How large a diagram is drawn, in any unit. */
export interface DiagramFrame {
  readonly width: number
  readonly height: number
  /** How heavy the line is. */
  readonly weight: number
  /** How far the line runs on to either side: to the edge of a panel, or off the paper. 0 without this. */
  readonly off?: number
}
