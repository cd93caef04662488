/* biome-ignore-all lint/correctness/noUnusedVariables: the script of the page, explore.js, calls these. */
// The files beside the page: `files.js` tells which there are, and each of them hands over its reads when it is asked for.
// They are scripts, since a page that is a file itself may ask for no data.
const fileList = { files: [], prices: [], visitors: [], lacking: new Set() }
const cubesAwaited = new Map()

// `lacking`: days of which no file may tell, as some of their rows are missing.
function files(list, prices, visitors, lacking) {
  fileList.files = list
  fileList.prices = prices
  fileList.visitors = visitors
  fileList.lacking = new Set(lacking)
}

function cube(name, text) {
  cubesAwaited.get(name)?.(text)
}

// What is loaded of the files: each is asked for once, and again only where it could not be had.
function makeLoader(store) {
  const prices = pricesByMonth(fileList.prices)
  const all = fileList.files.map(({ name, from, to }) => {
    return { name, from: dayNumber(from), to: dayNumber(to), chunk: null, asked: null }
  })
  const within = ({ from, to }) => all.filter((file) => file.from <= to && from <= file.to)

  async function load(file) {
    try {
      const text = await scriptText(file.name)
      file.chunk = addCube(store, withoutDays(await unpackCube(text), fileList.lacking), prices)
    } catch {
      file.asked = null
    }
  }
  // Loads what some days need. `tell` hears how many of how many files are there.
  async function need(days, tell) {
    const wanted = within(days).filter(({ chunk }) => chunk === null)
    let done = 0
    if (wanted.length > 0) tell(0, wanted.length)
    await Promise.all(
      wanted.map(async (file) => {
        file.asked ??= load(file)
        await file.asked
        tell(++done, wanted.length)
      }),
    )
  }
  return {
    need,
    first: Math.min(...all.map(({ from }) => from)),
    last: Math.max(...all.map(({ to }) => to)),
    isEmpty: all.length === 0,
    isReady: (days) => within(days).every(({ chunk }) => chunk !== null),
    chunks: (days) => within(days).flatMap(({ chunk }) => chunk ?? []),
    failed: (days) => within(days).flatMap(({ chunk, name }) => (chunk === null ? [name] : [])),
  }
}

// Distinct visitors of a range that is one day, or all known days of a page of the report; null for any other, and where
// names are chosen, since visitors are known only of everything.
function visitorsIn({ from, to, filters }, { first, last }) {
  if (filters.some((chosen) => chosen.length > 0)) return null
  const isIn = (day) => from <= day && day <= to
  if ([...fileList.lacking].some((day) => isIn(dayNumber(day)))) return null
  if (from === to) return visitorsOn(from)
  const page = fileList.visitors.find(
    (one) =>
      one.visitors !== null &&
      Math.max(first, dayNumber(one.from)) === from &&
      Math.min(last, dayNumber(one.to)) === to,
  )
  return page?.visitors ?? null
}

function visitorsOn(day) {
  const text = dayText(day)
  const month = fileList.visitors.find((one) => one.days && one.from <= text && text <= one.to)
  return month?.days[day - dayNumber(month.from)] ?? null
}

// A file's name is its month, or the day that delivered it, and a digest; it hands over its reads under the name without
// the digest.
function scriptText(name) {
  return new Promise((resolve, reject) => {
    const own = name.replace(/-[0-9a-f]{8}$/, '')
    cubesAwaited.set(own, resolve)
    runScript(`data/${name}.js`, () => {
      cubesAwaited.delete(own)
      reject(new Error(name)) // unless it has handed over its reads
    })
  })
}
