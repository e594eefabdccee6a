import type { Subject } from '../model.ts'
import type { PackRequest } from './pack-request.ts'

/** A subject whose office prints the backs of cards as somebody asks for this pack. */
export const withBacks = (subject: Subject, backs: PackRequest['backs']): Subject =>
  backs === undefined
    ? subject
    : // What the compact lacks goes on being told.
      Object.defineProperties({} as Subject, {
        ...Object.getOwnPropertyDescriptors(subject),
        settings: {
          value: { ...subject.settings, print: { ...subject.settings.print, backs } },
          enumerable: true,
        },
      })
