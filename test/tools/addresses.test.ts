import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { webAddress } from '../../scripts/content/web-address.ts'
import { mailAddress } from '../../scripts/tools/mail-address.ts'
import { phoneAddress } from '../../scripts/tools/phone-address.ts'
import { plainAddress } from '../../scripts/tools/plain-address.ts'

/** Every sign that RFC 3986 knows, and no % that stands for nothing. */
const valid = /^https:\/\/(%[0-9A-Fa-f]{2}|[!#$&'()*+,./0-9:;=?@A-Z_a-z~-])+$/

describe('a web address', () => {
  it.each([
    ['https://x.example/50%', 'https://x.example/50%25', 'x.example/50%'],
    ['https://x.example/a|b', 'https://x.example/a%7Cb', 'x.example/a|b'],
    ['https://x.example/[1]{2}^', 'https://x.example/%5B1%5D%7B2%7D%5E', 'x.example/[1]{2}^'],
    ['https://ŷsbyty.cymru/caffé', 'https://xn--sbyty-mhb.cymru/caff%C3%A9', 'ŷsbyty.cymru/caffé'],
    ['https://x.example/caf%c3%a9/', 'https://x.example/caf%c3%a9/', 'x.example/café'],
    ['https://x.example/a%2Fb%20c%2541', 'https://x.example/a%2Fb%20c%2541', 'x.example/a%2Fb%20c%2541'],
    // What would not be printed as it is stays in figures: a mark that turns letters round, and a letter without a glyph.
    [
      'https://x.example/%E2%80%AE/%E6%BC%A2',
      'https://x.example/%E2%80%AE/%E6%BC%A2',
      'x.example/%E2%80%AE/%E6%BC%A2',
    ],
    ['https://x.example/?q=a&b=c#C3.2', 'https://x.example/?q=a&b=c#C3.2', 'x.example/?q=a&b=c#C3.2'],
  ])('%s leads to %s and is printed as %s', (written, link, shown) => {
    expect(webAddress(written)).toBe(link)
    expect(plainAddress(link)).toBe(shown)
  })

  it.each([
    'https://',
    'https://x.example:99999',
    'https://me:secret@x.example',
    'http://x.example',
    'x.example',
  ])('%s leads nowhere', written => expect(webAddress(written)).toBeUndefined())

  it('is one that every program can read, whatever stands in it, and printed it leads to the same place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), path => {
        const link = webAddress(`https://x.example/${path.trim()}`)
        if (link === undefined) return
        expect(link).toMatch(valid)
        expect(webAddress(link)).toBe(link)
        const again = webAddress(`https://${plainAddress(link)}`)
        expect(again?.replace(/\/$/, '').toLowerCase()).toBe(link.replace(/\/$/, '').toLowerCase())
      }),
      { seed: 1 },
    )
  })
})

describe('an e-mail address', () => {
  it.each([
    ["o'neill@trust.example", 'mailto:o%27neill@trust.example'],
    ['compact+news@post.trust.example', 'mailto:compact%2Bnews@post.trust.example'],
    ['post@bücher.example', 'mailto:post@xn--bcher-kva.example'],
  ])('%s leads to %s', (written, link) => expect(mailAddress(written)).toBe(link))

  it('never asks for a subject, a copy to others or another line, whatever its box is called', () => {
    const signs = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+$/)
    fc.assert(
      fc.property(signs, box => {
        const link = mailAddress(`${box}@trust.example`)
        expect(link).toMatch(/^mailto:(%[0-9A-F]{2}|[A-Za-z0-9._~-])+@trust\.example$/)
        expect(decodeURIComponent(link)).toBe(`mailto:${box}@trust.example`)
      }),
      { seed: 1 },
    )
  })
})

describe('a telephone number', () => {
  it.each([
    ['01632 960123', 'tel:01632960123'],
    ['(01632) 960 123', 'tel:01632960123'],
    ['+44 (0)1632 960123', 'tel:+441632960123'],
  ])('%s leads to %s', (written, link) => expect(phoneAddress(written)).toBe(link))
})
