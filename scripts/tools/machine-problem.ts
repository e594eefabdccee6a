import type { Problem } from '../problem.ts'
import { TakenOver } from './fresh-folder.ts'

/**
 * What the disk, its owner or the system refused, as a Problem in plain words: it is no fault in the program and none
 * in the text. `undefined` for every other error.
 */
export function machineProblem(error: unknown): Problem | undefined {
  if (error instanceof TakenOver) return takenOver(error)
  const { code = '', path, syscall, message = '' } = (error ?? {}) as NodeJS.ErrnoException
  const said = sayings[code]
  if (said === undefined || (syscall === undefined && !code.startsWith('ERR_'))) return undefined
  const { what, mend } = said
  return {
    code: `machine/${code.toLowerCase().replaceAll('_', '-')}`,
    severity: 'error',
    place: undefined,
    what: path === undefined ? what : `${what}: ${path}`,
    why: `The system said: ${message.split('\n')[0]}`,
    mend,
  }
}

const takenOver = ({ message }: TakenOver): Problem => ({
  code: 'machine/taken-over',
  severity: 'error',
  place: undefined,
  what: message,
  why: 'This run stood still for more than a minute, as on a computer that was put to sleep.',
  mend: 'Try again when the other run has come to its end.',
})

interface Saying {
  readonly what: string
  readonly mend: string
}

const full: Saying = {
  what: 'the disk is full',
  mend: 'Make room, or move the project to a disk that has some. An edition takes about 60 MB while it is made.',
}

const rights: Saying = {
  what: 'this may not be read or written by you',
  mend: 'Ask whoever owns it, or copy the project to a folder of your own.',
}

const busy: Saying = {
  what: 'another program has this open',
  mend: 'Close the programs that show it, and try again.',
}

const handles: Saying = {
  what: 'this system lets a program open too few files at once',
  mend: 'Close other programs, or raise the limit: `ulimit -n 1024` in this terminal.',
}

const wrongKind: Saying = {
  what: 'there is a file where a folder should be, or the other way round',
  mend: 'Move it to another place, and try again.',
}

const memory: Saying = {
  what: 'there was too little memory',
  mend: 'Close other programs, or build one edition at a time with `--edition`.',
}

const sayings: Readonly<Record<string, Saying>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: rights,
  EPERM: rights,
  EROFS: { what: 'this disk can only be read', mend: 'Copy the project to a folder of your own.' },
  EBUSY: busy,
  ETXTBSY: busy,
  EMFILE: handles,
  ENFILE: handles,
  EISDIR: wrongKind,
  ENOTDIR: wrongKind,
  EEXIST: wrongKind,
  ENOTEMPTY: wrongKind,
  ELOOP: { what: 'a link leads back to itself', mend: 'Delete the link, and try again.' },
  ENAMETOOLONG: {
    what: 'a name is too long for this disk',
    mend: 'Move the project to a folder nearer the top.',
  },
  EIO: {
    what: 'the disk could not be read or written',
    mend: 'Look whether it is still there, and try again.',
  },
  ENOENT: {
    what: 'something went away while it was being used',
    mend: 'Look whether its disk is still there and nobody else is moving it, and try again.',
  },
  EXDEV: {
    what: 'this lies on two disks, between which nothing can be moved in one step',
    mend: 'Keep the whole of output/ on one disk.',
  },
  ENOMEM: memory,
  EAGAIN: memory,
  ERR_WORKER_OUT_OF_MEMORY: memory,
}
