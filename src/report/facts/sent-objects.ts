import { addDays } from '../../calendar/day.ts'
import { NOT_PUBLIC } from '../../rollup/public.ts'
import { nameText } from '../model/names.ts'
import type { Page } from '../model/page.ts'
import { topRows } from '../tables/orders.ts'
import { viewOf } from '../tables/view.ts'

/** An object as a page shows its name, and the bytes that were sent of it. */
export interface SentObject {
  readonly shown: string
  readonly bytes: number
}

const MOST_OBJECTS = 5
const WEEK = 7

/** Whether a name of the table of objects is that of one object, which everybody who reads the page may know. */
export function isNamedObject(name: string): boolean {
  return name !== '-' && name !== NOT_PUBLIC
}

/** What was sent most in the page's period. */
export function sentObjectsOf(page: Page): SentObject[] {
  const view = viewOf(page, 'keys')
  return topRows(view, 'bytes', MOST_OBJECTS, (row) => isNamedObject(view.nameOf(row))).map(
    (row) => ({
      shown: nameText(view.nameOf(row)),
      bytes: view.value(row, 'bytes'),
    }),
  )
}

/** What was sent most in the seven days before the newest: of the objects whose days are told, as far as the page
 * names them. */
export function weekObjectsOf(page: Page): SentObject[] {
  const { days, tables } = page.period.daily
  const view = viewOf(page, 'keys')
  const names = new Set(Array.from(view.rows, view.nameOf))
  const [from, to] = [addDays(page.newest, -WEEK), addDays(page.newest, -1)]
  const places = days.flatMap((day, at) => (from <= day && day <= to ? [at] : []))
  return (tables.keys?.rows ?? [])
    .filter(({ name }) => isNamedObject(name) && names.has(name))
    .map(({ name, bytes }) => ({
      shown: nameText(name),
      bytes: places.reduce((sum, at) => sum + (bytes[at] ?? 0), 0),
    }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes || (a.shown < b.shown ? -1 : 1))
    .slice(0, MOST_OBJECTS)
}
