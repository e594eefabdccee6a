import type { Line, Subject } from '../model.ts'
import { mailAddress } from '../tools/mail-address.ts'
import { phoneAddress } from '../tools/phone-address.ts'
import { plainAddress } from '../tools/plain-address.ts'

/** A way to reach whoever answers questions, as people read it. */
export interface ContactWay extends Line {
  /** Where a click leads. */
  readonly link: string
}

/** How to reach an edition's contact: by e-mail, by telephone, on the web. */
export function contactWays({ settings }: Pick<Subject, 'settings'>): ContactWay[] {
  const { email, phone, web } = settings.contact
  const way = (key: string, text: string, link: string): ContactWay => ({
    text,
    at: `edition/contact/${key}`,
    link,
  })
  return [
    ...(email ? [way('email', email, mailAddress(email))] : []),
    ...(phone ? [way('phone', phone, phoneAddress(phone))] : []),
    ...(web ? [way('web', plainAddress(web), web)] : []),
  ]
}
