import { expect, it } from 'vitest'
import { addDays, parseDeliveryDay } from '../../src/calendar/day.ts'
import { isInWindow, objectsWithin, windowsOf } from '../../src/mirror/windows.ts'
import { ObjectList } from '../../src/sync/object-list.ts'
import type { LogObject } from '../../src/sync/objects.ts'

const first = parseDeliveryDay('2026-10-20')
const objects = Array.from({ length: 400 }, (_, at): LogObject => {
  const day = addDays(first, Math.floor(at / 10))
  const key = `l/${day}-00-00-00-${at.toString(16).toUpperCase().padStart(16, '0')}`
  return { key, etag: `of ${at}`, size: at, lastModified: Date.parse(day) / 1000 }
})
/** As a long listing is kept: pages as they are at first, then packed. */
const list = new ObjectList()
for (let at = 0; at < objects.length; at += 64)
  list.add(objects.slice(at, at + 64), at < 128 ? 'plain' : 'packed')

it('a long listing is the same packed as it was', () => {
  expect([list.length, [...list]]).toEqual([objects.length, objects])
})

it.each([1, 10, 25, 399, 400])('windows of %i have each log object and each day once', (most) => {
  const windows = windowsOf(list, false, most)
  expect(windows.length).toBe(most < 400 ? Math.ceil(400 / Math.max(10, most - (most % 10))) : 1)
  const found = windows.toReversed().flatMap((window) => objectsWithin(list, window))
  expect(found).toEqual(objects)
  for (let day = addDays(first, -3); day < addDays(first, 50); day = addDays(day, 1))
    expect(windows.filter((window) => isInWindow(day, window))).toHaveLength(1)
})

it('there is one window where a key carries no date, or such a key is held', () => {
  const undated = { key: 'l/x', etag: 'e', size: 1, lastModified: 5 }
  expect(windowsOf([...objects, undated], false, 10)).toHaveLength(1)
  expect(windowsOf(objects, true, 10)).toHaveLength(1)
})
