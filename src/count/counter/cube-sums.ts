/** The sums of a day by all dimensions at once, and the cube made of them. The kernel does both. */
import type { Dictionary } from '../../columns/counting/dictionary.ts'
import {
  type CountMemory,
  copyOfMade,
  copyOfNames,
  floats,
  type PlaceList,
  RareColumns,
  type RareOf,
  words,
} from '../../columns/counting/memory.ts'
import { zeros } from '../../columns/pool.ts'
import type { ReusedRoom } from '../../columns/room.ts'
import type { StringArena } from '../../columns/string-arena.ts'
import { ofEach } from '../cube/cube.ts'
import {
  MOST_CUBE_ROWS,
  type NamedDimension,
  namedDimensions,
  noNames,
  type StoredCube,
  specialCodes,
} from '../cube/stored.ts'
import { billColumns } from '../tables/tables.ts'
import type { CubeNames } from './cube-names.ts'
import type { KernelColumns } from './run-columns.ts'

/** Where the numbers of a row lie, as in `kernel/cube.ts`. */
const places = { object: 0, site: 4, network: 8, country: 12, program: 16 } as const
const MARKS = 20
const plainMeasures = ['requests', 'pageViews', 'bytes'] as const
const sumPlaces = { requests: 24, pageViews: 28, bytes: 32 } as const
/** The kernel's code of no name so far. */
const blanks = { object: 0, site: 1, network: 2, country: 2, program: 0 } as const

/** Reads of a run, what is rare about them, and which are page views. */
interface ReadsOf {
  readonly reads: PlaceList & { readonly rare: RareOf }
  readonly pageViews: PlaceList
}

export class CubeSums {
  readonly #memory: CountMemory
  readonly #at: number
  readonly #rare: RareColumns

  constructor(memory: CountMemory) {
    this.#memory = memory
    this.#at = memory.kernel.openCube()
    this.#rare = new RareColumns(memory, billColumns.length)
  }

  /** Adds the reads of a run. */
  add({ reads, pageViews }: ReadsOf, columns: KernelColumns, names: CubeNames): void {
    const { kernel } = this.#memory
    const { unused: numbers } = columns
    kernel.addToCube(this.#at, names.tell(columns), reads.at.at, reads.count, numbers.at)
    kernel.addViews(this.#at, pageViews.at.at, pageViews.count, numbers.at)
    this.#rare.add(reads.rare, numbers, kernel.sizeOfCube(this.#at))
  }

  /** The cube of all that was added, in `room`. */
  stored(names: CubeNames, room: ReusedRoom): StoredCube {
    const memory = this.#memory
    const { kernel } = memory
    const { shared, programs, kindsAt } = names
    const networks = shared.network?.size ?? 2
    const rows = kernel.foldCube(this.#at, kindsAt, networks, MOST_CUBE_ROWS)
    const all: Record<NamedDimension, Dictionary | undefined> = { ...shared, program: programs }
    const named = ofEach(namedDimensions, (of) => this.#namesOf(of, all[of], room))
    kernel.orderCube()
    const codesOf = (place: number, isStatus = false): Uint32Array =>
      copyOfMade(memory, words, kernel.cubeCodes(place, isStatus), rows, room)
    const sumsOf = (at: number): Float64Array => copyOfMade(memory, floats, at, rows, room)
    const rare = this.#rare.places(kernel.sizeOfCube(this.#at))
    const bill = billColumns.map((of, number) => {
      const at = rare[number]
      return [of, at === undefined ? zeros(rows) : sumsOf(kernel.cubeRare(at))]
    })
    const stored: StoredCube = {
      rows,
      names: named,
      codes: {
        ...ofEach(namedDimensions, (of) => codesOf(places[of])),
        status: codesOf(MARKS, true),
        cache: codesOf(MARKS),
      },
      measures: {
        ...ofEach(plainMeasures, (of) => sumsOf(kernel.cubeSums(sumPlaces[of]))),
        ...(Object.fromEntries(bill) as Record<(typeof billColumns)[number], Float64Array>),
      },
    }
    kernel.forgetCube()
    return stored
  }

  /** Gives the names of a dimension their codes at rest. */
  #namesOf(of: NamedDimension, names: Dictionary | undefined, room: ReusedRoom): StringArena {
    const { kernel } = this.#memory
    // Without names, all rows have the code of none.
    const { at, size } = names ?? { at: 0, size: 2 }
    const told = kernel.nameCube(places[of], at, size, blanks[of], specialCodes[of])
    const copy = names === undefined ? noNames : copyOfNames(this.#memory, told, room)
    kernel.forgetCubeNames()
    return copy
  }

  /** Forgets all that was added. */
  clear(): void {
    this.#rare.close()
    this.#memory.kernel.clearCube(this.#at)
  }

  /** Gives its room back. It must not be used any more. */
  close(): void {
    this.#rare.close()
    this.#memory.kernel.closeCube(this.#at)
  }
}
