/** The build cache in the state: what the job that draws the report would else add up and draw anew each night. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { BUILD_CACHE } from '../mirror/tree.ts'
import { md5Of, type OpenLocation } from '../sync/location.ts'
import { shelfFolder } from './layout.ts'

/** Files under a secret: what opens was sealed by a run that knows it, under the same name. */
export interface Seal {
  sealBytes(content: Uint8Array, name: string): Uint8Array
  /** Throws where it was not sealed so. */
  openBytes(sealed: Uint8Array, name: string): Uint8Array
}

/** The build cache of a mirror, as it lies in the state. Losing it costs time only. */
export class Shelf {
  readonly #location: OpenLocation
  readonly #folder: string
  readonly #directory: string
  readonly #seal: (() => Seal) | null
  /** MD5 by name, of what lies there, without its seal. */
  readonly #there = new Map<string, string>()

  /** `report` names what it is of: reports of other sources have their own. With a seal, nothing counts that was put
   * there without it. */
  constructor(location: OpenLocation, report: string, mirror: string, seal: (() => Seal) | null) {
    this.#location = location
    this.#folder = shelfFolder(report)
    this.#directory = path.join(mirror, BUILD_CACHE)
    this.#seal = seal
  }

  /** Whether nobody else can have put there what is taken out of it. */
  get isSealed(): boolean {
    return this.#seal !== null
  }

  /** Takes all of it into the mirror, and resolves to how many files did not open. Throws SourceError. */
  async takeIn(): Promise<number> {
    const listed = await this.#location.list(this.#folder)
    const files = [...listed].flatMap(([at, file]) => (isName(this.#nameOf(at)) ? file : []))
    await mkdir(this.#directory, { recursive: true })
    let shut = 0
    await this.#location.take(files, async (at, bytes) => {
      const name = this.#nameOf(at)
      const content = this.#opened(bytes, at)
      if (content === undefined) {
        shut++
        return
      }
      this.#there.set(name, md5Of(content))
      await writeFile(path.join(this.#directory, name), content)
    })
    return shut
  }

  /** Puts what is new in the mirror. Throws SourceError. */
  async put(): Promise<void> {
    const changed: [path: string, file: { make: () => Promise<Uint8Array> }][] = []
    for (const name of (await readdir(this.#directory)).filter(isName)) {
      const file = path.join(this.#directory, name)
      const at = `${this.#folder}${name}`
      if (this.#there.get(name) !== md5Of(await readFile(file)))
        changed.push([at, { make: async () => this.#sealed(await readFile(file), at) }])
    }
    await this.#location.putAll(changed)
  }

  #opened(bytes: Uint8Array, at: string): Uint8Array | undefined {
    if (this.#seal === null) return bytes
    const seal = this.#seal()
    try {
      return seal.openBytes(bytes, at)
    } catch {
      return undefined
    }
  }

  #sealed(content: Uint8Array, at: string): Uint8Array {
    return this.#seal === null ? content : this.#seal().sealBytes(content, at)
  }

  #nameOf(at: string): string {
    return at.slice(this.#folder.length)
  }
}

/** Of a file of the build cache. */
function isName(name: string): boolean {
  return /^[a-z0-9-]{1,200}$/.test(name)
}
