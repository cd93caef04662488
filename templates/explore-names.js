/* biome-ignore-all lint/correctness/noUnusedVariables: the script of the page, explore.js, calls these. */
// Names as the report writes them, what a link of the report calls them by, and the rows of what is chosen as a file.
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu
const SHOWN_LENGTH = 120

// As `visible` of the report: every character that hides, reorders or breaks text is written out.
function visibleText(text) {
  return text.replace(UNSEEN, (character) => {
    const hex = character.codePointAt(0).toString(16)
    return hex.length < 3 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`
  })
}

function cutText(text) {
  const all = [...text]
  if (all.length <= SHOWN_LENGTH) return text
  const tail = Math.floor((SHOWN_LENGTH - 1) * 0.4)
  return `${all.slice(0, SHOWN_LENGTH - 1 - tail).join('')}…${all.slice(-tail).join('')}`
}

// A text with `{1}` and `{2}` filled in.
function filled(text, ...values) {
  return text.replace(/\{([12])\}/g, (_, place) => values[place - 1])
}

function makeNamer(store, setup) {
  const countries = new Intl.DisplayNames(setup.language, { type: 'region', fallback: 'code' })
  const kinds = new Map(setup.kinds)
  const dimensions = new Map(setup.dimensions)
  const word = (words, name) => (Object.hasOwn(words, name) ? words[name] : undefined)
  const labels = DIMENSIONS.map(() => new Map())

  function make(dimension, name) {
    const id = DIMENSIONS[dimension]
    if (name === '' || (id === 'object' && name === '-')) return setup.empty[id] ?? ''
    if (id === 'kind') return kinds.get(name) ?? visibleText(name)
    if (id === 'status') return statusLabel(name)
    if (id === 'program') {
      const [, program] = programParts(name)
      if (program === '' || program === '-') return setup.empty.program
      return word(setup.values, program) ?? visibleText(program)
    }
    const isOwn = ['network', 'country', 'cache'].includes(id) || setup.forMany.includes(name)
    const own = isOwn ? word(setup.values, name) : undefined
    if (own !== undefined) return own
    if (id === 'country' && /^[A-Z]{2}$/.test(name)) return countries.of(name) ?? name
    return visibleText(id === 'site' ? (store.readable.get(name) ?? name) : name)
  }
  function statusLabel(name) {
    const text = word(setup.statuses, name)
    return text === undefined ? visibleText(name) : `${name} ${text}`
  }
  function label(dimension, name) {
    const known = labels[dimension].get(name) ?? make(dimension, name)
    labels[dimension].set(name, known)
    return known
  }
  // What stands beside a name that another one may have as well.
  function aside(dimension, name) {
    return dimension === PROGRAM ? (kinds.get(programParts(name)[0]) ?? '') : ''
  }

  // The names that a text stands for: the name itself, or what the report writes for it. None where no file has it.
  function meant(dimension, text) {
    if (codesMeant(store, dimension, text).length > 0) return [text]
    const [kind, program] = text.includes('\u0000') ? programParts(text) : [null, text]
    const shown = dimension === PROGRAM ? program : text
    return [...store.codes[dimension].keys()].filter((name) => {
      if (dimension !== PROGRAM) return label(dimension, name) === shown
      const [ofName, plain] = programParts(name)
      const isKind = kind === null || kind === ofName || (kind === 'bots' && ofName === 'ai')
      return isKind && (plain === shown || label(dimension, name) === shown)
    })
  }
  // The same choices by the names of the files.
  function resolved(filters) {
    return filters.map((chosen, dimension) => {
      const names = new Map()
      for (const { name, not } of chosen) {
        const all = meant(dimension, name)
        for (const one of all.length > 0 ? all : [name])
          if (!names.has(one)) names.set(one, { name: one, not })
      }
      return [...names.values()]
    })
  }
  return { label, aside, resolved, dimension: (at) => dimensions.get(DIMENSIONS[at]) }
}

// A cell as in the CSV files of the report: quoted where it must be, and disarmed where a spreadsheet would run it.
function csvCell(value) {
  if (typeof value === 'number') return String(value)
  const shown = visibleText(value)
  const safe = /^[\s"']*[=+\-@＝＋－＠]|^\\x0[9ad]/.test(shown) ? `'${shown}` : shown
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function csvText(header, rows) {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

// Every row of the range that passes, by day. What was folded away has no name.
function csvOfRows(store, chunks, view, folded) {
  const rows = []
  const nameOf = (dimension, code) => {
    if (store.isFolded(dimension, code)) return folded
    const name = store.names[dimension][code]
    return dimension === PROGRAM ? programParts(name)[1] : name
  }
  for (const { day, columns, sums, passed, ...chunk } of chunks) {
    const [begin, end] = rowsBetween({ day, rows: chunk.rows }, view.from, view.to)
    for (let row = begin; row < end; row++)
      if (passed[row] === 1)
        rows.push([
          dayText(day[row]),
          ...columns.map((column, dimension) => nameOf(dimension, column[row])),
          ...Array.from(sums.subarray(row * 4, row * 4 + 4), (value, measure) =>
            measure === 3 ? Math.round(value * 1e6) / 1e6 : value,
          ),
        ])
  }
  rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) // a day may be in several files
  return csvText(['day', ...DIMENSIONS, ...MEASURES], rows)
}

function saveText(name, text) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
