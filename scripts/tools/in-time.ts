/** Said by {@link inTime} when the time is up. */
export class Late extends Error {
  override readonly name = 'Late'
}

/** Waits for work, but no longer than so many seconds: then `giveUp` is called, and {@link Late} thrown. */
export async function inTime<T>(work: Promise<T>, seconds: number, giveUp: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      giveUp()
      reject(new Late(`not done in ${seconds} seconds`))
    }, seconds * 1000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    // Whoever gives up on it is not there any more to hear how it ended.
    work.catch(() => undefined)
  }
}
