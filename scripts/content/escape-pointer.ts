/** JSON pointers write `~` and `/` inside a key as `~0` and `~1` (RFC 6901). */
export const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
