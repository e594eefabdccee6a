import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lock, tryLock } from '../../scripts/tools/lock.ts'
import { runId } from '../../scripts/tools/run-id.ts'
import { folder, shipped } from '../fixtures.ts'

const place = (): string => join(folder(), 'en-GB')
const lockOf = (target: string): string => join(target, '../.en-GB.compact-press-lock')

/** A lock that another run left, under its name. */
function left(target: string, holder: string): string {
  const file = join(lockOf(target), holder)
  mkdirSync(lockOf(target), { recursive: true })
  writeFileSync(file, 'process 1 on elsewhere')
  return file
}

/** Another process that takes the lock, says so, and keeps it until it is killed. */
async function otherHolder(target: string) {
  const code = `
    const { lock } = await import(${JSON.stringify(join(shipped, 'scripts/tools/lock.ts'))})
    await lock(${JSON.stringify(target)})
    console.log('held')
    setInterval(() => {}, 1000)`
  const child = spawn(
    process.execPath,
    ['--import', join(shipped, 'scripts/typescript.mjs'), '--input-type=module', '--eval', code],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await new Promise(resolve => child.stdout.once('data', resolve))
  return child
}

describe('a lock', () => {
  it('is held by one at a time, and leaves nothing behind', () => {
    const target = place()
    const first = tryLock(target)
    expect(first).toBeDefined()
    expect(tryLock(target)).toBeUndefined()
    first?.release()
    const second = tryLock(target)
    expect(second).toBeDefined()
    second?.release()
    expect(readdirSync(join(target, '..'))).toEqual([])
  })

  it('is waited for, with a word about who holds it', async () => {
    const target = place()
    const first = await lock(target)
    const told: string[] = []
    const second = lock(target, holder => told.push(holder))
    expect(told).toEqual([expect.stringMatching(new RegExp(`^process ${process.pid} on .`))])
    first.release()
    ;(await second).release()
    expect(told).toHaveLength(1)
  })

  it('dies with its process, however that ends, and not before', async () => {
    const target = place()
    const child = await otherHolder(target)
    expect(tryLock(target)).toBeUndefined()
    child.kill('SIGKILL')
    await new Promise(resolve => child.once('exit', resolve))
    const next = tryLock(target)
    expect(next).toBeDefined()
    next?.release()
  })

  it('is not taken for living because another process was given the number of its holder', () => {
    const target = place()
    const [pid, , machine] = runId().split('-')
    left(target, `${pid}-1-${machine}`)
    const next = tryLock(target)
    expect(next).toBeDefined()
    next?.release()
  })

  it('of another machine holds for as long as that shows up', () => {
    const target = place()
    const file = left(target, '1-1-0123456789ab')
    expect(tryLock(target)).toBeUndefined()
    const before = new Date(Date.now() - 300_000)
    utimesSync(file, before, before)
    const next = tryLock(target)
    expect(next).toBeDefined()
    next?.release()
  })

  it('goes to one alone of many who find it left behind', async () => {
    const target = place()
    let [held, most, had] = [0, 0, 0]
    left(target, '4194305-1-0123456789ab'.replace('0123456789ab', runId().split('-')[2] ?? ''))
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const own = await lock(target)
        most = Math.max(most, ++held)
        had++
        await new Promise(resolve => setTimeout(resolve, 1))
        held--
        own.release()
      }),
    )
    expect([most, had]).toEqual([1, 20])
    expect(existsSync(lockOf(target))).toBe(false)
  })
})
