/**
 * A web address as it has to stand in links and QR codes, with all that such an address cannot hold written as
 * figures; `undefined` where it leads nowhere. What is written as figures already stays.
 */
export function webAddress(written: string): string | undefined {
  const whole = written.replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
  if (!URL.canParse(whole)) return undefined
  const { href, protocol, username, password } = new URL(whole)
  if (protocol !== 'https:' || username || password) return undefined
  // The browser's own reading leaves these as they are; other programs refuse a file with them.
  return href.replace(/[^!#$%&'()*+,./0-9:;=?@A-Z_a-z~-]/g, encodeURIComponent)
}
