import { describe, expect, it } from 'vitest'
import { SourceError } from '../../src/sync/errors.ts'
import { compareKeys, type LogObject } from '../../src/sync/objects.ts'
import { RefusedError } from '../../src/sync/refusal.ts'
import type { ListPage, ListRequest, Store } from '../../src/sync/store.ts'
import { survey } from '../../src/sync/survey.ts'

const now = Date.parse('2026-11-29T12:00:00Z') / 1000
const PAGE = 10

/** Delivered every hour, the last one just now. */
function hourly(prefix: string, hours: number): LogObject[] {
  return Array.from({ length: hours }, (_, at) => {
    const lastModified = now - 3600 * (hours - 1 - at)
    const [day = '', clock = ''] = new Date(lastModified * 1000)
      .toISOString()
      .slice(0, 19)
      .split('T')
    const key = `${prefix}${day}-${clock.replaceAll(':', '-')}-A`
    return { key, etag: 'e', size: 1, lastModified }
  })
}

/** Lists in pages of ten, and says what it was asked. */
function storeOf(objects: readonly LogObject[], answer: (request: ListRequest) => void = () => {}) {
  const sorted = objects.toSorted((a, b) => compareKeys(a.key, b.key))
  const asked: ListRequest[] = []
  const list = async (request: ListRequest): Promise<ListPage> => {
    asked.push(request)
    answer(request)
    const from =
      request.kind === 'next'
        ? Number(request.token)
        : sorted.findIndex(({ key }) => compareKeys(key, request.after) > 0)
    const page = from < 0 ? [] : sorted.slice(from, from + PAGE)
    const isLast = from < 0 || from + PAGE >= sorted.length
    return { objects: page, next: isLast ? undefined : { kind: 'next', token: `${from + PAGE}` } }
  }
  const sourceError = (error: RefusedError) => new SourceError('access denied', error.message)
  return { asked, store: { list, sourceError } as unknown as Store }
}

const days = (objects: readonly LogObject[]) => new Set(objects.map(({ key }) => key.slice(0, 12)))

describe('a survey', () => {
  it('lists all of what is small', async () => {
    const { store, asked } = storeOf(hourly('w/', 45))
    const { objects, isWhole } = await survey(store, { lists: 20, now })
    expect([objects.length, isWhole, asked.length]).toEqual([45, true, 5])
  })

  it('is whole where there is nothing', async () => {
    const { store } = storeOf([])
    expect(await survey(store, { lists: 20, now })).toEqual({ objects: [], isWhole: true })
  })

  it('looks at the oldest and the newest of what is large, of each stem', async () => {
    const { store, asked } = storeOf([...hourly('a/', 5000), ...hourly('b/', 5000)])
    const { objects, isWhole } = await survey(store, { lists: 40, now })
    expect(isWhole).toBe(false)
    expect(asked.length).toBeLessThanOrEqual(40)
    expect(objects.length).toBeLessThan(400)
    for (const stem of ['a/', 'b/'])
      for (const { key } of [hourly(stem, 5000)[0], hourly(stem, 1)[0]].flatMap((one) => one ?? []))
        expect(objects.map((one) => one.key)).toContain(key)
    expect(days(objects).size).toBeGreaterThan(8)
  })

  it('never sends more lists than it may', async () => {
    const undated = Array.from({ length: 500 }, (_, at) => `x${String(at).padStart(4, '0')}`)
    const { store, asked } = storeOf(
      undated.map((key) => ({ key, etag: 'e', size: 1, lastModified: 1 })),
    )
    const { objects, isWhole } = await survey(store, { lists: 7, now })
    expect([objects.length, isWhole, asked.length]).toEqual([70, false, 7])
  })

  it('ends where a store lists the same again', async () => {
    const [same] = hourly('w/', 1)
    const page = { objects: [same], next: { kind: 'next', token: 'again' } }
    const store = { list: async () => page } as unknown as Store
    const { objects } = await survey(store, { lists: 20, now })
    expect(objects.length).toBe(1)
  })

  it('says why it may not', async () => {
    const { store, asked } = storeOf([], () => {
      throw new RefusedError({ status: 403, code: 'AccessDenied', message: '' })
    })
    await expect(survey(store, { lists: 20, now })).rejects.toThrow(SourceError)
    expect(asked.length).toBe(1)
  })

  it('outlasts passing trouble', async () => {
    let failures = 2
    const { store } = storeOf(hourly('w/', 3), () => {
      if (failures-- > 0) throw new RefusedError({ status: 503, code: 'SlowDown', message: '' })
    })
    expect((await survey(store, { lists: 20, now })).objects.length).toBe(3)
  })
})
