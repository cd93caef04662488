/** The build cache in the state: what the job that draws the report would else add up and draw anew each night. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { BUILD_CACHE } from '../mirror/tree.ts'
import { md5Of, type OpenLocation } from '../sync/location.ts'
import { shelfFolder } from './layout.ts'

/** The build cache of a mirror, as it lies in the state. Losing it costs time only. */
export class Shelf {
  readonly #location: OpenLocation
  readonly #folder: string
  readonly #directory: string
  /** MD5 by name, of what lies there. */
  readonly #there = new Map<string, string>()

  /** `report` names what it is of: reports of other sources have their own. */
  constructor(location: OpenLocation, report: string, mirror: string) {
    this.#location = location
    this.#folder = shelfFolder(report)
    this.#directory = path.join(mirror, BUILD_CACHE)
  }

  /** Takes all of it into the mirror. Throws SourceError. */
  async takeIn(): Promise<void> {
    const listed = await this.#location.list(this.#folder)
    const files = [...listed].flatMap(([at, file]) => (isName(this.#nameOf(at)) ? file : []))
    await mkdir(this.#directory, { recursive: true })
    await this.#location.take(files, async (at, bytes) => {
      const name = this.#nameOf(at)
      this.#there.set(name, md5Of(bytes))
      await writeFile(path.join(this.#directory, name), bytes)
    })
  }

  /** Puts what is new in the mirror. Throws SourceError. */
  async put(): Promise<void> {
    const changed: [path: string, file: { make: () => Promise<Uint8Array> }][] = []
    for (const name of (await readdir(this.#directory)).filter(isName)) {
      const file = path.join(this.#directory, name)
      if (this.#there.get(name) !== md5Of(await readFile(file)))
        changed.push([`${this.#folder}${name}`, { make: () => readFile(file) }])
    }
    await this.#location.putAll(changed)
  }

  #nameOf(at: string): string {
    return at.slice(this.#folder.length)
  }
}

/** Of a file of the build cache. */
function isName(name: string): boolean {
  return /^[a-z0-9-]{1,200}$/.test(name)
}
