import path from 'node:path'
import { type DeliveryDay, isDeliveryDay } from '../../calendar/day.ts'
import { keyDateOf, type LogObject } from '../../sync/objects.ts'
import type { Body } from '../../sync/store.ts'
import { type DayContext, HeldDay } from './day.ts'
import { isCountable } from './day-state.ts'
import { HeldMonth, monthFoldersIn } from './month-file.ts'

/** Days whose batches are open at once at most, and what they may hold in memory together. */
const OPEN_DAYS = 16
const OPEN_BYTES = 20 * 1024 * 1024

/** The delivery days of a source, by day. A few of them take log objects at a time. */
export class HeldDays {
  readonly #folder: string
  readonly #context: DayContext
  readonly #days = new Map<DeliveryDay, HeldDay>()
  /** By month (`2026-11`). */
  readonly #months = new Map<string, HeldMonth>()
  /** Those changed lately, the latest last. */
  readonly #open = new Map<DeliveryDay, HeldDay>()

  constructor(folder: string, context: DayContext) {
    this.#folder = folder
    this.#context = context
    this.reopen()
  }

  /** Reads what is at rest, as if for the first time. */
  reopen(): void {
    this.#days.clear()
    for (const folder of monthFoldersIn(this.#folder)) {
      const name = folder.split(path.sep).slice(-2).join('-')
      const month = this.#monthOf(name)
      const why = month.open()
      if (why !== undefined)
        this.#context.warn(
          `The file of the days of ${name} is broken: ${why}. What is needed of them is made anew.`,
        )
      for (const day of month.dayNames()) {
        const named = `${name}-${day}`
        if (isDeliveryDay(named)) this.of(named).open()
      }
      month.release()
    }
  }

  #monthOf(name: string): HeldMonth {
    const month =
      this.#months.get(name) ?? new HeldMonth(path.join(this.#folder, ...name.split('-')))
    this.#months.set(name, month)
    return month
  }

  /** A day, made where there is none of it yet. */
  of(day: DeliveryDay): HeldDay {
    let held = this.#days.get(day)
    if (held === undefined) {
      held = new HeldDay(day, this.#monthOf(day.slice(0, 7)), this.#context)
      this.#days.set(day, held)
    }
    return held
  }

  get(day: DeliveryDay): HeldDay | undefined {
    return this.#days.get(day)
  }

  /** In order. */
  all(): HeldDay[] {
    return [...this.#days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
  }

  /** Takes a log object. Where too many days are open, those that got nothing for longest are closed. */
  async keep(day: DeliveryDay, object: LogObject, body: Body): Promise<void> {
    const held = this.of(day)
    this.#open.delete(day)
    this.#open.set(day, held)
    await held.keep(object, body)
    let buffered = 0
    for (const { bufferLength } of this.#open.values()) buffered += bufferLength
    for (const [oldest, least] of this.#open) {
      const isFew = this.#open.size <= OPEN_DAYS && buffered <= OPEN_BYTES
      if (isFew || oldest === day) break
      this.#open.delete(oldest)
      buffered -= least.bufferLength
      await least.close()
    }
  }

  /** Brings a day to rest. */
  async close(day: DeliveryDay): Promise<HeldDay> {
    this.#open.delete(day)
    const held = this.of(day)
    await held.close()
    return held
  }

  async leave(day: DeliveryDay, keys: readonly string[]): Promise<void> {
    await this.of(day).leave(keys)
    this.#open.set(day, this.of(day))
  }

  /** Brings all days to rest, and forgets those of which nothing is left; says which. */
  async closeAll(): Promise<DeliveryDay[]> {
    const left: DeliveryDay[] = []
    for (const [day, held] of this.#open) {
      await held.close()
      if (!held.isEmpty || held.summary !== undefined) continue
      this.#days.delete(day)
      left.push(day)
    }
    this.#open.clear()
    return left
  }

  /** Those that can be counted and are not, newest first. */
  stale(counting: string): DeliveryDay[] {
    const stale: DeliveryDay[] = []
    for (const [day, held] of this.#days) {
      if (isCountable(held.need(counting))) stale.push(day)
      held.release()
    }
    return stale.sort().reverse()
  }

  /** The days under which each key without a date is held. */
  undated(): ReadonlyMap<string, readonly DeliveryDay[]> {
    const found = new Map<string, DeliveryDay[]>()
    for (const [day, held] of this.#days) {
      if (held.undated === 0) continue
      for (const key of held.entries.keys()) {
        if (keyDateOf(key) !== undefined) continue
        const days = found.get(key)
        if (days === undefined) found.set(key, [day])
        else days.push(day)
      }
    }
    return found
  }

  /** Forgets what was worked out from an earlier listing. */
  relook(): void {
    for (const held of this.#days.values()) held.relook()
  }

  release(): void {
    for (const held of this.#days.values()) held.release()
    for (const month of this.#months.values()) month.release()
  }
}
