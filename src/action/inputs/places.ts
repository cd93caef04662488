/** What is on the disk. */
import { statSync } from 'node:fs'
import path from 'node:path'

export function isThere(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false }) !== undefined
}

export function isDirectory(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Whether `inner` is `outer` or lies somewhere below it, by their paths alone. */
export function isWithin(outer: string, inner: string): boolean {
  const way = path.relative(outer, inner)
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way))
}
