/** Millimetres as points (1/72 inch), the measure of PDF. */
export const points = (millimetres: number): number => (millimetres * 72) / 25.4
