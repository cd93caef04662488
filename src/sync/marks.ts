import type { DeliveryDay } from '../calendar/day.ts'
import { formats } from '../formats/formats.ts'
import { compareKeys, keyDateOf, type LogObject } from './objects.ts'

/**
 * How far we are with the keys of one stem: every log object whose key says an earlier time is
 * held. What we list next time begins a safety window before it.
 */
export interface Mark {
  readonly stem: string
  /** Of which log format's keys. */
  readonly layout: string
  /** The keys carry the day of the events, not the time of delivery. */
  readonly isEventDay: boolean
  /** Seconds since 1970. */
  readonly time: number
}

/** A late delivery: S3 puts a log object minutes after the time in its key. */
const DELIVERY_WINDOW = 86_400
/** A late event: nine days were seen. */
const EVENT_WINDOW = 10 * 86_400

/** The first key to list of a stem; everything before it is held. */
export function firstKeyOf({ stem, layout, isEventDay, time }: Mark): string {
  return keyAt(stem, layout, time - (isEventDay ? EVENT_WINDOW : DELIVERY_WINDOW))
}

/** The start of all keys of a stem that say this time or a later one, to the hour; '', which comes before
 * every key, where no format knows the layout any more. */
export function keyAt(stem: string, layout: string, time: number): string {
  const format = formats.find(({ keys }) => keys?.layouts.includes(layout) === true)
  return format?.keys?.startOf(layout, stem, time) ?? ''
}

/** What is left of a page when the known past is skipped. */
export interface Skip {
  readonly objects: readonly LogObject[]
  /** The page ends inside a known past: the next thing to list is what comes after this. */
  readonly jump: string | undefined
}

/** Leaves out what lies before its stem's window. Pure; `marks` by stem and layout. */
export function skipKnown(objects: readonly LogObject[], marks: ReadonlyMap<string, Mark>): Skip {
  if (marks.size === 0) return { objects, jump: undefined }
  const kept: LogObject[] = []
  let jump: string | undefined
  for (const object of objects) {
    if (jump !== undefined && compareKeys(object.key, jump) < 0) continue
    jump = undefined
    const date = keyDateOf(object.key)
    const mark = date && marks.get(markName(date))
    const first = mark && firstKeyOf(mark)
    if (first !== undefined && compareKeys(object.key, first) < 0) jump = first
    else kept.push(object)
  }
  return { objects: kept, jump }
}

/** Whether a log object lies before its stem's window. */
export function isKnown({ key }: LogObject, marks: ReadonlyMap<string, Mark>): boolean {
  const date = marks.size === 0 ? undefined : keyDateOf(key)
  const mark = date && marks.get(markName(date))
  return mark !== undefined && compareKeys(key, firstKeyOf(mark)) < 0
}

export function markName({ stem, layout }: Pick<Mark, 'stem' | 'layout'>): string {
  return `${layout} ${stem}`
}

/** A range of keys in listing order, both ends left out. */
export interface KeyRange {
  readonly after: string
  readonly before: string | undefined
  /** Where `before` was made by a cut: its stem and layout (`markName`), and the time it says. */
  readonly end?: { readonly name: string; readonly time: number }
}

/** Pages worth a listing of their own, and how many listings a range is cut into at most. */
const PAGES_PER_RANGE = 4
const MOST_RANGES = 256

/**
 * Cuts what is left of a range into parts that can be listed at once, judged by how much time
 * the first page of it spans; one part where few pages are left. Pure.
 */
export function cutKeyRange(range: KeyRange, page: readonly LogObject[], now: number): KeyRange[] {
  const last = page.at(-1)
  const from = page[0] && keyDateOf(page[0].key)
  const to = last && keyDateOf(last.key)
  if (last === undefined || from === undefined || to === undefined) return [range]
  const rest = { ...range, after: last.key }
  const name = markName(to)
  if (markName(from) !== name) return [rest]

  const step = to.isEventDay ? 86_400 : 3600
  const until = range.end?.name === name ? range.end.time : now
  const span = Math.max(to.time - from.time, to.isEventDay ? 43_200 : 1)
  const pages = (until - to.time) / span
  if (pages < 2 * PAGES_PER_RANGE) return [rest]

  const parts = Math.min(MOST_RANGES, Math.ceil(pages / PAGES_PER_RANGE))
  const length = Math.max(step, Math.ceil((until - to.time) / parts / step) * step)
  const cuts: { readonly key: string; readonly time: number }[] = []
  for (let at = Math.ceil(to.time / step) * step; at < until; at += length) {
    const cut = keyAt(to.stem, to.layout, at)
    if (compareKeys(cut, last.key) > 0) cuts.push({ key: cut, time: at })
  }
  const starts = [last.key, ...cuts.map(({ key }) => key)]
  return starts.map((after, i) => {
    const cut = cuts[i]
    if (cut === undefined) return { ...range, after }
    return { after, before: cut.key, end: { name, time: cut.time } }
  })
}

/**
 * The marks after a run: of each stem the latest time listed, or the earliest one that is still
 * to be fetched. A key whose time lies after its own delivery is not believed. Pure.
 */
export function nextMarks(
  marks: readonly Mark[],
  listed: Iterable<LogObject>,
  outstanding: Iterable<LogObject>,
): Mark[] {
  const next = new Map<string, Mark>()
  for (const { key, lastModified } of listed) {
    const date = keyDateOf(key)
    if (date === undefined || date.time > lastModified + 86_400) continue
    const { stem, layout, time, isEventDay } = date
    const name = markName(date)
    const before = next.get(name)
    if (before === undefined) next.set(name, { stem, layout, time, isEventDay })
    else if (time > before.time || (isEventDay && !before.isEventDay)) {
      const isEvent = isEventDay || before.isEventDay
      next.set(name, { stem, layout, time: Math.max(time, before.time), isEventDay: isEvent })
    }
  }
  for (const mark of marks) {
    const listedMark = next.get(markName(mark))
    if (listedMark === undefined || listedMark.time < mark.time) {
      next.set(markName(mark), {
        ...mark,
        isEventDay: listedMark?.isEventDay ?? mark.isEventDay,
      })
    }
  }
  for (const { key } of outstanding) {
    const date = keyDateOf(key)
    const mark = date && next.get(markName(date))
    if (mark && date.time < mark.time) next.set(markName(date), { ...mark, time: date.time })
  }
  return [...next.values()].sort((a, b) => compareKeys(markName(a), markName(b)))
}

/** Of each stem the earliest log object: outstanding, they make the marks that all of them would. */
export function earliestOfStems(objects: Iterable<LogObject>): LogObject[] {
  const earliest = new Map<string, { readonly object: LogObject; readonly time: number }>()
  for (const object of objects) {
    const date = keyDateOf(object.key)
    if (date === undefined) continue
    const before = earliest.get(markName(date))
    if (before === undefined || date.time < before.time)
      earliest.set(markName(date), { object, time: date.time })
  }
  return [...earliest.values()].map(({ object }) => object)
}

/** Marks that make the next listing reach back to `day`. */
export function lowerMarks(marks: readonly Mark[], day: DeliveryDay): Mark[] {
  const time = Date.parse(day) / 1000
  return marks.map((mark) => (mark.time <= time ? mark : { ...mark, time }))
}
