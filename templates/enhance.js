// Sorting, searching, unfolding, values and series of charts, the theme: a page is whole without
// any of it.
const root = document.documentElement
root.classList.add('js')
// What is below the first screen is laid out once that is painted; where a link leads there, at once.
if (location.hash === '') {
  root.classList.add('early')
  addEventListener('DOMContentLoaded', () =>
    requestAnimationFrame(() => setTimeout(() => root.classList.remove('early'))),
  )
}
const SHOWN_ON_PHONE = 4
const ROWS_ON_PAGE = 20
keptTheme()

addEventListener('DOMContentLoaded', () => {
  const words = JSON.parse(document.body.dataset.words)
  const { locale } = document.body.dataset
  const written = new Intl.NumberFormat(locale)
  const [group, decimal] = ['group', 'decimal'].map(
    (type) => written.formatToParts(12345.6).find((part) => part.type === type)?.value ?? '',
  )
  const digits = [...'0123456789'].map((digit) => written.format(Number(digit)))
  const isPhone = matchMedia('(width < 34rem)').matches
  const order = new Intl.Collator(locale, { numeric: true })
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]

  // Tables of which the page shows a part, with all of their rows, once somebody asked for them.
  const lists = new Map()
  let asked = Promise.resolve()

  offerTheme()
  for (const table of all('table.table')) {
    sortable(table)
    foldable(table)
  }
  findable()
  unfolded()
  addEventListener('hashchange', unfolded)
  const status = made('p', { className: 'unseen' })
  status.setAttribute('role', 'status')
  document.querySelector('main').append(status)
  const { texts } = writerOf(locale, { currency: document.body.dataset.currency || null })
  const writer = (measure) =>
    measure === 'bytes' ? texts.bytes : measure === 'cost' ? texts.money : texts.count
  const tools = { words, all, numberIn, status, writer }
  const timelines = all('.timeline').flatMap((chart) => makeTimeline(chart, tools) ?? [])
  for (const chart of all('.heatmap')) tipped(chart)
  for (const input of all('.headlines input'))
    input.addEventListener('change', () => timelines[0]?.again())
  pointed()
  addEventListener('hashchange', pointed)
  keyed(timelines, tools)
  for (const pre of all('pre')) copied(pre)
  const here = document.querySelector('.periods [aria-current]')
  const strip = here?.closest('nav')
  // Not by scrollIntoView, which would move the page as well.
  if (strip)
    strip.scrollLeft += here.getBoundingClientRect().right - strip.getBoundingClientRect().right
  followed()

  // What a link leads to is open, and all that it lies in.
  function unfolded() {
    const target = document.getElementById(location.hash.slice(1))
    const closed = target?.closest('details:not([open])')
    if (!closed) return
    for (let part = closed; part; part = part.parentElement.closest('details')) part.open = true
    target.scrollIntoView()
  }

  function rowsOf(table) {
    return [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => row.cells[1])
  }

  // The exact value stands in the title where the text is rounded; dates carry their own.
  function numberIn(cell) {
    const { v } = cell.dataset
    if (v !== undefined) return v
    const text = cell.title || cell.textContent
    const sign = /^\s*[−-]/.test(text) ? -1 : 1
    const plain = digits
      .reduce((all, digit, value) => all.replaceAll(digit, value), text)
      .replaceAll(group, '')
      .replace(decimal, '.')
      .match(/\d+(\.\d+)?/)
    return plain ? sign * Number(plain[0]) : null
  }

  function changeOf(cell) {
    const text = cell.textContent.trim()
    if (text === '') return null
    if (text.startsWith('×')) return numberIn({ dataset: {}, textContent: text }) * 100 - 100
    return numberIn({ dataset: {}, textContent: text }) ?? Number.MAX_VALUE
  }

  function sortable(table) {
    const heads = [...table.tHead.rows[0].cells]
    // Sizes and the like stand in an order that their names do not tell.
    if (heads[0].hasAttribute('aria-sort'))
      for (const [at, row] of rowsOf(table).entries()) row.dataset.place = at
    for (const [column, head] of heads.entries()) {
      const button = made('button', { type: 'button', className: 'sort' })
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const was = head.getAttribute('aria-sort')
        const first = column === 0 ? 'ascending' : 'descending'
        const other = column === 0 ? 'descending' : 'ascending'
        const next = was === first ? other : first
        for (const one of heads) one.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', next)
        if (!lists.has(table)) sort(table, column, next, head.dataset.kind)
        asked = asked.then(listed).then(() => lists.get(table)?.sort(column, next))
      })
    }
  }

  function sort(table, column, direction, kind) {
    const nameIn = (cell) =>
      cell.parentElement.dataset.place ? +cell.parentElement.dataset.place : cell.textContent.trim()
    const read = column === 0 ? nameIn : kind === 'change' ? changeOf : numberIn
    const sign = direction === 'ascending' ? 1 : -1
    const rows = rowsOf(table).map((row) => ({ row, value: read(row.cells[column]) }))
    rows.sort((a, b) => {
      if (a.value === null || b.value === null) return (a.value === null) - (b.value === null)
      return (
        sign * (typeof a.value === 'string' ? order.compare(a.value, b.value) : a.value - b.value)
      )
    })
    const open = table.tBodies[0].rows.length
    table.tBodies[0].append(...rows.slice(0, open).map(({ row }) => row))
    table.querySelector('.more')?.append(...rows.slice(open).map(({ row }) => row))
  }

  function foldable(table) {
    const more = table.querySelector('.more')
    if (!more) return
    const open = isPhone ? SHOWN_ON_PHONE : table.tBodies[0].rows.length
    if (isPhone) more.prepend(...[...table.tBodies[0].rows].slice(SHOWN_ON_PHONE))
    const button = made('button', { type: 'button', className: 'plain' })
    const say = (isOpen) => {
      more.classList.toggle('open', isOpen)
      button.setAttribute('aria-expanded', isOpen)
      button.textContent = isOpen
        ? words.fewer
        : `${words.more} (${written.format(more.rows.length)})`
    }
    button.addEventListener('click', async () => {
      if (lists.has(table)) return lists.get(table).unfold()
      say(!more.classList.contains('open'))
      await listed()
      lists.get(table)?.open(more.classList.contains('open') ? ROWS_ON_PAGE : open)
      lists.get(table)?.find(sought())
    })
    say(false)
    const cell = made('td', { colSpan: 99, className: 'unfold' }, button)
    more.before(made('tbody', { className: 'unfolding' }, made('tr', {}, cell)))
  }

  async function listed() {
    const data = typeof rowsOfPage === 'function' ? await rowsOfPage() : null
    if (data === null || lists.size > 0) return
    const writer = writerOf(locale, data)
    for (const [id, all] of Object.entries(listsIn(data))) {
      const table = document.getElementById(id)?.querySelector('table.table')
      if (!table) continue
      const open = isPhone ? SHOWN_ON_PHONE : table.tBodies[0].rows.length
      const shared = { writer, head: data, words, locale, collator: order }
      lists.set(table, makeList(table, all, { ...shared, open, onPage: rowsOf(table).length }))
    }
  }

  function sought() {
    return document.querySelector('.find input')?.value.trim().toLowerCase() ?? ''
  }

  // One search over every table of the page: panels without a match step back.
  function findable() {
    const label = document.querySelector('.find')
    if (!label) return
    const input = label.querySelector('input')
    const none = made('p', { className: 'empty', hidden: true, textContent: words.noMatch })
    none.setAttribute('role', 'status')
    document.querySelector('main').append(none)
    const texts = new Map()
    input.addEventListener('input', async () => {
      find(sought())
      await listed()
      find(sought())
    })
    label.hidden = false

    function find(sought) {
      root.classList.toggle('finding-rows', sought !== '')
      for (const list of lists.values()) list.find(sought)
      for (const table of all('table.table'))
        for (const row of lists.has(table) ? [] : rowsOf(table)) {
          if (!texts.has(row)) texts.set(row, row.cells[0].textContent.toLowerCase())
          row.hidden = !texts.get(row).includes(sought)
        }
      for (const item of all('.other-reports li'))
        item.hidden = !item.textContent.toLowerCase().includes(sought)
      for (const part of all('.panel, main > section[id], .block')) {
        const isFound = hasFound(part)
        part.hidden = sought !== '' && !isFound
        if (part.tagName !== 'DETAILS') continue
        // What was open before the search is open after it.
        part.dataset.was ??= String(part.open)
        part.open = sought === '' ? part.dataset.was === 'true' : isFound
        if (sought === '') delete part.dataset.was
      }
      none.hidden = sought === '' || all('main > section[id]').some((part) => !part.hidden)
    }
  }

  function hasFound(part) {
    const isShown = (one) => !one.hidden
    return (
      all('table.table', part).some((table) => rowsOf(table).some(isShown)) ||
      all('.other-reports li', part).some(isShown)
    )
  }

  // A day that a link leads to.
  function pointed() {
    for (const { bars, show } of timelines) {
      const place = bars.findIndex(({ id }) => id !== '' && `#${id}` === location.hash)
      if (place >= 0) show(place, true)
    }
  }

  // The mean of an hour is a cell of the map's own table: said under the pointer, at a tap, and along
  // the arrow keys.
  function tipped(chart) {
    const points = document.getElementById(chart.dataset.points)
    const svg = chart.querySelector('svg')
    if (!points || !svg) return
    const rows = [...points.tBodies[0].rows]
    const [across, down] = [rows[0].cells.length - 1, rows.length]
    const [tip, mark] = [made('div', { className: 'tip', hidden: true }), markOf()]
    tip.setAttribute('aria-hidden', 'true')
    const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -across, ArrowDown: across }
    chart.append(tip)
    const slider = makeSlider(
      chart,
      { chart, count: across * down, steps, placeOf, show, hide, go },
      tools,
    )
    // Of a year the newest day that has a page.
    const linked = [...points.querySelectorAll('td a')].map(({ parentElement }) => parentElement)
    const last = linked.sort((a, b) => a.cellIndex - b.cellIndex).at(-1)
    set(last ? rows.indexOf(last.parentElement) * across + last.cellIndex - 1 : across * down - 1)

    function markOf() {
      const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
      rect.setAttribute('class', 'mark')
      return rect
    }
    function cellAt(index) {
      return rows[Math.floor(index / across)].cells[(index % across) + 1]
    }
    function go(index) {
      cellAt(index).querySelector('a')?.click()
    }
    function set(index) {
      return slider.tell(index, cellAt(index).title)
    }
    function show(index) {
      const text = set(index)
      tip.replaceChildren(made('b', { textContent: text }))
      tip.hidden = false
      const { left, width, height } = plotOf()
      const box = { x: left + (index % across) * width, y: Math.floor(index / across) * height }
      for (const [attribute, value] of Object.entries({ ...box, width, height }))
        mark.setAttribute(attribute, value)
      svg.append(mark)
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
      const middle = (box.x + width / 2) * scale - tip.offsetWidth / 2
      tip.style.left = `${Math.max(0, Math.min(middle, chart.clientWidth - tip.offsetWidth))}px`
      tip.style.top = `${-tip.offsetHeight - 4}px`
      return text
    }
    function hide() {
      tip.hidden = true
      mark.remove()
    }
    // The place of the first hour, in the drawing's own measure.
    function plotOf() {
      const [left, right, bottom] = svg.dataset.plot.split(' ').map(Number)
      const height = (svg.viewBox.baseVal.height - bottom) / down
      return { left, width: (right - left) / across, height }
    }
    function placeOf(event) {
      if (!svg.contains(event.target)) return -1
      const box = svg.getBoundingClientRect()
      const scale = svg.viewBox.baseVal.width / box.width
      const { left, width, height } = plotOf()
      const column = Math.floor(((event.clientX - box.left) * scale - left) / width)
      const row = Math.floor(((event.clientY - box.top) * scale) / height)
      const isOutside = column < 0 || column >= across || row < 0 || row >= down
      return isOutside ? -1 : row * across + column
    }
  }

  function copied(pre) {
    const button = made('button', { type: 'button', className: 'plain', textContent: words.copy })
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(pre.textContent)
      } catch {
        getSelection().selectAllChildren(pre)
        document.execCommand('copy')
      }
      button.textContent = words.copied
    })
    pre.before(button)
  }

  function followed() {
    const links = new Map(all('.jump a').map((link) => [link.hash.slice(1), link]))
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue
          for (const [id, link] of links)
            if (id === target.id) link.setAttribute('aria-current', 'true')
            else link.removeAttribute('aria-current')
          const link = links.get(target.id)
          const strip = link.closest('ul')
          strip.scrollLeft = link.offsetLeft - strip.clientWidth / 2
        }
      },
      { rootMargin: '-10% 0px -80% 0px' },
    )
    for (const id of links.keys()) {
      const section = document.getElementById(id)
      if (section) seen.observe(section)
    }
  }
})
