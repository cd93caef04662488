/* biome-ignore-all lint/correctness/noUnusedVariables: the script of the page, explore.js, calls these. */
// Reads by all dimensions at once, out of the files beside the page (`src/report/explore/pack.ts` draws one). A name
// has the same code in every file that was read; code 0 stands for names that were folded away.
const DIMENSIONS = ['object', 'site', 'network', 'country', 'program', 'status', 'cache', 'kind']
const [OBJECT, NETWORK, PROGRAM, KIND] = [0, 2, 4, 7]
// A name for all objects that are not public: any of them may fit a pattern.
const NOT_PUBLIC = 'objects not public'
const KINDS = ['people', 'bots', 'ai', 'tools']
const MEASURES = ['requests', 'bytes', 'pageViews', 'cost']
const DAY = 86_400_000
const GB = 1e9

// A day as the number of days since 1970, and back.
function dayNumber(text) {
  return Date.parse(text) / DAY
}
function dayText(day) {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

async function unpackCube(text) {
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return readCube(new Uint8Array(await new Response(stream).arrayBuffer()))
}

function readCube(bytes) {
  let at = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, at)))
  if (head.version !== 1) throw new Error(`A file of version ${head.version}; this page reads 1`)
  const column = (values) => {
    for (let row = 0; row < values.length; row++) {
      let value = 0
      let scale = 1
      let byte = 0
      do {
        byte = bytes[at++]
        value += (byte & 127) * scale
        scale *= 128
      } while (byte > 127)
      values[row] = value
    }
    return values
  }
  const day = column(new Uint32Array(head.rows))
  for (let row = 1; row < day.length; row++) day[row] += day[row - 1]
  const codes = DIMENSIONS.slice(0, KIND).map(() => column(new Uint32Array(head.rows)))
  const measures = new Map(head.measures.map((name) => [name, column(new Float64Array(head.rows))]))
  return { ...head, day, codes, measures }
}

// The rows of all other days.
function withoutDays(cube, lacking) {
  const isLeft = cube.days.map((day) => !lacking.has(day))
  if (isLeft.every(Boolean)) return cube
  const some = (column) => column.filter((_, row) => isLeft[cube.day[row]])
  const measures = new Map([...cube.measures].map(([name, column]) => [name, some(column)]))
  const day = some(cube.day)
  return { ...cube, rows: day.length, day, codes: cube.codes.map(some), measures }
}

// All names that were met, of every dimension: `names[d][code]`, `codes[d].get(name)`.
function makeStore() {
  const names = DIMENSIONS.map(() => [null])
  const codes = DIMENSIONS.map(() => new Map())
  const store = {
    names,
    codes,
    readable: new Map(),
    // Programs that were folded away keep their kind, so they have a code for each.
    foldedPrograms: new Set(),
    kindOfProgram: [0],
    code(dimension, name) {
      const known = codes[dimension].get(name)
      if (known !== undefined) return known
      const code = names[dimension].push(name) - 1
      codes[dimension].set(name, code)
      if (dimension === PROGRAM) {
        const [kind, program] = programParts(name)
        store.kindOfProgram[code] = store.code(KIND, kind)
        if (program === '\u0001') store.foldedPrograms.add(code)
      }
      return code
    },
    isFolded: (dimension, code) =>
      code === 0 || (dimension === PROGRAM && store.foldedPrograms.has(code)),
  }
  for (const kind of KINDS) store.code(KIND, kind)
  return store
}

// A function that tells whether a key fits a pattern of objects; null for a text that is no pattern. `a/*`: in the
// folder a itself; `a/b/**`: in a/b, however deep; `*.zip`: of that type, in upper or lower case. As `directoryOfKey` and
// `typeOfKey` of the report.
function patternOf(text) {
  const [, ending] = /^\*(\.[a-z0-9]{1,10})$/.exec(text) ?? []
  if (ending !== undefined)
    return (key) => {
      const dot = key.length - ending.length
      return dot > key.lastIndexOf('/') + 1 && key.slice(dot).toLowerCase() === ending
    }
  const [, folder, deep] = /^(.*\/)\*(\*?)$/s.exec(text) ?? []
  if (folder === undefined) return null
  return (key) => {
    const from = key.startsWith('/') ? 1 : 0
    if (!key.startsWith(folder, from)) return false
    return deep !== '' || !key.includes('/', from + folder.length)
  }
}

// The codes that a chosen text stands for: of a name its own, of a pattern those of all objects that it fits.
function codesMeant(store, dimension, text) {
  const code = store.codes[dimension].get(text)
  if (code !== undefined) return [code]
  const fits = dimension === OBJECT ? patternOf(text) : null
  if (fits === null) return []
  const names = store.names[dimension]
  return [...names.keys()].filter((one) => one > 0 && fits(names[one]))
}

// `kind\u0000name` as two texts.
function programParts(name) {
  const at = name.indexOf('\u0000')
  return at < 0 ? ['people', name] : [name.slice(0, at), name.slice(at + 1)]
}

// The rows of a file under the codes of the store, with what each costs by the prices of its month.
function addCube(store, cube, prices) {
  const { rows, days } = cube
  for (const [host, text] of cube.readable) store.readable.set(host, text)
  const columns = DIMENSIONS.slice(0, KIND).map((dimension, at) => {
    const known = [0, ...cube.names[dimension].map((name) => store.code(at, name))]
    return Uint32Array.from(cube.codes[at], (code) => known[code])
  })
  columns.push(Uint32Array.from(columns[PROGRAM], (code) => store.kindOfProgram[code]))
  foldNetworks(store, columns)
  const numbers = days.map(dayNumber)
  const of = (name) => cube.measures.get(name) ?? new Float64Array(rows)
  const cost = costs(cube, of, prices)
  // Of each row the four measures, one after the other.
  const sums = interleaved([of('requests'), of('bytes'), of('pageViews'), cost])
  const day = Int32Array.from(cube.day, (at) => numbers[at])
  return {
    rows,
    from: numbers[0] ?? 0,
    to: numbers.at(-1) ?? -1,
    day,
    columns,
    sums,
    totals: totalsOf(day, sums),
    // Filled by each count: what passed.
    passed: new Uint8Array(rows),
  }
}

// People's networks are told apart only where they take much: those that are not may be any, as what was folded away.
function foldNetworks(store, columns) {
  const [none, people] = [store.codes[NETWORK].get(''), store.codes[KIND].get('people')]
  const [networks, kinds] = [columns[NETWORK], columns[KIND]]
  for (let row = 0; row < networks.length; row++)
    if (networks[row] === none && kinds[row] === people) networks[row] = 0
}

// The measures of each day from the first to the last.
function totalsOf(day, sums) {
  const first = day[0] ?? 0
  const totals = new Float64Array(day.length === 0 ? 0 : (day.at(-1) - first + 1) * 4)
  for (let at = 0; at < sums.length; at++) totals[(day[at >> 2] - first) * 4 + (at & 3)] += sums[at]
  return totals
}

function interleaved(columns) {
  const [{ length }] = columns
  const all = new Float64Array(length * columns.length)
  for (const [at, values] of columns.entries())
    for (let row = 0; row < length; row++) all[row * columns.length + at] = values[row]
  return all
}

// As `rowCost` of the report, which rounds what it adds up.
function costs({ rows, days, day }, of, prices) {
  const names = ['requests', 'bytes', 'writes', 'unbilled', 'unbilledBytes', 'awsBytes']
  const [requests, bytes, writes, unbilled, unbilledBytes, awsBytes] = names.map(of)
  const ofDay = days.map((text) => prices.get(text.slice(0, 7)) ?? prices.get('none'))
  const cost = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const price = ofDay[day[row]]
    const reads = requests[row] - writes[row] - unbilled[row]
    const sent = bytes[row] - unbilledBytes[row] - awsBytes[row] * price.inRegion
    cost[row] =
      (writes[row] * price.thousandWrites + reads * price.thousandReads) / 1000 +
      (sent / GB) * price.perGB +
      (unbilledBytes[row] / GB) * price.edgePerGB
  }
  return cost
}

function pricesByMonth(list) {
  const none = { perGB: 0, inRegion: 0, edgePerGB: 0, thousandReads: 0, thousandWrites: 0 }
  // A month that has none yet is priced as the newest that has.
  return new Map([['none', list.at(-1) ?? none], ...list.map((price) => [price.month, price])])
}
