/* biome-ignore-all lint/correctness/noUnusedVariables: the script of the page, enhance.js, calls these. */
// All rows of a table: a file beside the page holds them, asked for when somebody sorts, searches or
// unfolds. A script, since a page that is a file itself may ask for no data.
let rowsAsked

function rowsOfPage() {
  const { rows } = document.body.dataset
  rowsAsked ??= new Promise((resolve) => {
    if (!rows) return resolve(null)
    globalThis.s3LogReport = resolve
    runScript(rows, () => resolve(null)) // unless it has handed over its rows
  })
  return rowsAsked
}

// The lists with their rows, each a name, words beside it, the values and what it was before, in the order of
// the page: they lie by name, and money against bytes.
function listsIn({ tables, lists, perByte }) {
  const all = {}
  for (const [id, list] of Object.entries(lists)) {
    const { columns, names, rows } = tables[list.table]
    const bytes = columns.indexOf('bytes')
    const read = list.columns.map((at) => (row) => {
      if (columns[at] !== 'cost' || typeof row[bytes] !== 'number' || row[at] === null)
        return row[at]
      return (Math.round(row[bytes] * perByte * 1e6) + row[at]) / 1e6
    })
    const own = []
    for (const [at, row] of rows.entries()) {
      if (row[list.before] === false) continue
      const [name, sub] = typeof names[at] === 'string' ? [names[at], ''] : names[at]
      own.push([name, sub, ...read.map((of) => of(row)), row[list.before]])
    }
    const by = (row, column) => (column === null ? 0 : row[2 + column])
    own.sort(
      (a, b) =>
        by(b, list.sortedBy) - by(a, list.sortedBy) || by(b, list.thenBy) - by(a, list.thenBy),
    )
    all[id] = { ...list, rows: own }
  }
  return all
}

// A table with all of its rows: sorted, searched, and drawn as far as it is unfolded.
function makeList(table, data, { writer, head, words, locale, collator, open, onPage }) {
  const heads = [...table.tHead.rows[0].cells]
  const hasChange = heads.at(-1).dataset.kind === 'change'
  const { kinds, sortedBy, smallest } = data
  const by = (row) => row[2 + sortedBy]
  const whole = data.whole || Math.max(1, ...data.rows.slice(0, onPage).map(by))
  const share = (value) => Math.min(1, value / whole)
  const first = data.rows.map((row) => ({ row, name: textOf(row[0]), shown: null }))
  const [body, more] = [table.tBodies[0], table.querySelector('.more')]
  const unfolding = table.querySelector('.unfolding')
  const button = unfolding?.querySelector('button')
  const foot = table.tFoot?.rows.length === 2 ? table.tFoot.rows[0] : null
  let [items, limit, sought] = [first, open, '']

  function textOf(name) {
    const parts = typeof name === 'string' ? [name] : name
    return parts.map((part) => (typeof part === 'string' ? part : (part[1] ?? part[0]))).join(' ')
  }
  function partOf(part) {
    const [text, whole, href] = typeof part === 'string' ? [part, null, null] : part
    const apart = (text) => made('bdi', {}, text)
    const link = (text) => (href ? made('a', { href, rel: head.rel }, apart(text)) : apart(text))
    if (whole !== null) return made('details', {}, made('summary', {}, apart(text)), link(whole))
    return link(text)
  }
  function cell(kind, value) {
    if (value === null || value === '') return made('td', {})
    const [text, exact] = [writer.texts[kind](value), writer.exact[kind](value)]
    const td = made('td', exact === text ? {} : { title: exact }, text)
    if (kind === 'date') td.dataset.v = value
    return td
  }
  // True: it was there before, with nothing of what is measured. It is there now.
  function changeOf(now, before) {
    const isThere = before === true || now === 0
    return writer.change(kinds[sortedBy], smallest, now, before === true ? 0 : before, isThere)
  }
  function rowOf([name, sub, ...values]) {
    const before = values.pop()
    const size = share(values[sortedBy])
    const className = `s${size > 0 ? Math.max(1, Math.min(100, Math.round(size * 100))) : 0}`
    const th = made('th', { scope: 'row' })
    for (const part of typeof name === 'string' ? [name] : name) th.append(partOf(part), ' ')
    if (sub !== '') th.append(made('small', {}, sub))
    const cells = values.map((value, at) => cell(kinds[at], value))
    if (data.whole !== null) cells.push(cell('percent', size))
    if (hasChange) {
      const [text] = changeOf(values[sortedBy], before)
      cells.push(made('td', {}, text))
    }
    return made('tr', { className }, th, ...cells)
  }
  function valueIn(column) {
    const at = column - 1
    if (column === 0) return ({ name }) => name
    if (at < kinds.length) return ({ row }) => row[2 + at]
    if (heads[column].dataset.kind !== 'change') return ({ row }) => by(row)
    return ({ row }) => changeOf(by(row), row.at(-1))[1]
  }
  function drawRest(hidden) {
    if (foot === null || data.rest === null) return
    const [count, ...sums] = data.rest
    foot.hidden = count + hidden.length === 0
    const values = sums.map((sum, at) =>
      sum === null ? null : hidden.reduce((all, { row }) => all + row[2 + at], sum),
    )
    const cells = values.map((value, at) => cell(kinds[at], value))
    cells.push(cell('percent', share(values[sortedBy])), ...(hasChange ? [made('td', {})] : []))
    const name = head.more.replace('#', writer.texts.count(count + hidden.length))
    foot.replaceChildren(made('th', { scope: 'row' }, made('bdi', {}, name)), ...cells)
  }
  function draw() {
    const found =
      sought === '' ? items : items.filter(({ name }) => name.toLowerCase().includes(sought))
    const most = sought === '' ? limit : Math.max(limit, 50)
    const shown = found.slice(0, most)
    body.replaceChildren(...shown.map((item) => (item.shown ??= rowOf(item.row))))
    more?.replaceChildren()
    if (unfolding) {
      const left = (sought === '' && limit < onPage ? onPage : found.length) - shown.length
      unfolding.classList.toggle('kept', found.length > shown.length)
      button.setAttribute('aria-expanded', left === 0)
      const number = new Intl.NumberFormat(locale).format(left)
      button.textContent = left === 0 ? words.fewer : `${words.more} (${number})`
    }
    if (sought === '') drawRest(items.slice(Math.max(limit, onPage)))
  }
  return {
    find(text) {
      sought = text
      draw()
    },
    unfold() {
      limit =
        sought !== ''
          ? Number.POSITIVE_INFINITY
          : limit < onPage
            ? onPage
            : limit < items.length
              ? items.length
              : open
      draw()
    },
    sort(column, direction) {
      const value = valueIn(column)
      const sign = direction === 'ascending' ? 1 : -1
      const compared = first.map((item) => ({ item, value: value(item) }))
      compared.sort((a, b) => {
        if (a.value === null || b.value === null) return (a.value === null) - (b.value === null)
        const isText = typeof a.value === 'string'
        return sign * (isText ? collator.compare(a.value, b.value) : a.value - b.value)
      })
      items = compared.map(({ item }) => item)
      draw()
    },
    open(rows) {
      limit = rows
    },
  }
}
