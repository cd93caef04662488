/** What is on the disk. */
import { lstatSync, statSync } from 'node:fs'
import path from 'node:path'

export function existsAt(place: string): boolean {
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

/** The first link on the way from `root` to what lies below it, neither of them looked at; undefined where there is
 * none, or where the place lies elsewhere. */
export function linkBetween(root: string, place: string): string | undefined {
  if (!isWithin(root, place)) return undefined
  const parts = path.relative(root, place).split(path.sep).slice(0, -1)
  return parts
    .map((_, at) => path.join(root, ...parts.slice(0, at + 1)))
    .find((one) => lstatSync(one, { throwIfNoEntry: false })?.isSymbolicLink() ?? false)
}
