/**
 * Whether a file, or a form, is for a printer and not for a reader: a PDF without tags. What stands on it can be read
 * in the item's own PDF.
 */
export const isPrintFile = (name: string): boolean =>
  /(^|\.)(press|sheets|booklet|a\d-on-a\d)\.pdf$/.test(name)
