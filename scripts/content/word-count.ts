/** As word processors count: what stands between spaces. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length
