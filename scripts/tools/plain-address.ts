import { domainToUnicode } from 'node:url'
import { webAddress } from '../content/web-address.ts'
import { hasLetter } from './fonts.ts'

/** A web address as people type it: without https:// and the last slash, and in letters where these can be printed. */
export function plainAddress(address: string): string {
  const [host = '', ...path] = address
    .replace(/^https:\/\//, '')
    .replace(/\/$/, '')
    .split('/')
  const name = domainToUnicode(host)
  return [isPlain(name) ? name : host, ...path.map(inLetters)].join('/')
}

/** The figures of a part as the letters that they stand for, if it leads to the same place when it is typed so. */
function inLetters(part: string): string {
  const letters = part.replace(/(?:%[0-9A-F]{2})+/gi, figures => {
    const read = decoded(figures)
    return isPlain(read) ? read : figures
  })
  const typed = webAddress(`https://site/${letters}`)
  return typed?.toLowerCase() === `https://site/${part}`.toLowerCase() ? letters : part
}

const decoded = (figures: string): string => {
  try {
    return decodeURIComponent(figures)
  } catch {
    return figures
  }
}

const isPlain = (text: string): boolean => /^[\p{L}\p{N}!-~]+$/u.test(text) && [...text].every(hasLetter)
