/** Which way a language is read, as the Unicode consortium has it, by its tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  // Node.js has it as a property, and newer ones as a method.
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    readonly textInfo?: { readonly direction?: string }
    getTextInfo?(): { readonly direction?: string }
  }
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction === 'rtl' ? 'rtl' : 'ltr'
}
