// Sorting, searching, unfolding, tooltips, the theme: a page is whole without any of it.
const root = document.documentElement
root.classList.add('js')
const remembered = 's3-log-report-theme'
try {
  setTheme(localStorage.getItem(remembered))
} catch {} // A page from a file, or with storage switched off, follows the system.

function setTheme(theme) {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  else delete root.dataset.theme
}

addEventListener('DOMContentLoaded', () => {
  const words = JSON.parse(document.body.dataset.words)
  const separators = (() => {
    const parts = new Intl.NumberFormat(document.body.dataset.locale).formatToParts(12345.6)
    const of = (type) => parts.find((part) => part.type === type)?.value ?? ''
    return [of('group'), of('decimal')]
  })()
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const made = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }

  offerTheme()
  for (const table of all('table.table')) {
    sortable(table)
    foldable(table)
  }
  findable()
  for (const chart of all('.chart')) tipped(chart)
  for (const pre of all('pre')) copied(pre)
  followed()

  function offerTheme() {
    const label = document.querySelector('.theme')
    if (!label) return
    const select = label.querySelector('select')
    select.value = root.dataset.theme ?? 'system'
    select.addEventListener('change', () => {
      setTheme(select.value)
      try {
        localStorage.setItem(remembered, select.value)
      } catch {}
    })
    label.hidden = false
  }

  function rowsOf(table) {
    return [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => row.cells[1])
  }

  // The exact value stands in the title where the text is rounded; dates carry their own.
  function numberIn(cell) {
    const { v } = cell.dataset
    if (v !== undefined) return v
    const text = cell.title || cell.textContent
    const [group, decimal] = separators
    const sign = /^\s*[−-]/.test(text) ? -1 : 1
    const plain = text
      .replaceAll(group, '')
      .replace(decimal, '.')
      .match(/\d+(\.\d+)?/)
    return plain ? sign * Number(plain[0]) : null
  }

  function changeOf(cell) {
    const text = cell.textContent.trim()
    if (text === '') return null
    if (text.startsWith('×')) return numberIn({ dataset: {}, textContent: text }) * 100 - 100
    return /\d/.test(text) ? numberIn({ dataset: {}, textContent: text }) : Number.MAX_VALUE
  }

  function sortable(table) {
    const heads = [...table.tHead.rows[0].cells]
    for (const [column, head] of heads.entries()) {
      const button = made('button', { type: 'button', className: 'sort' })
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const was = head.getAttribute('aria-sort')
        const first = column === 0 ? 'ascending' : 'descending'
        const other = column === 0 ? 'descending' : 'ascending'
        const order = was === first ? other : first
        for (const one of heads) one.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', order)
        sort(table, column, order, head.dataset.kind)
      })
    }
  }

  function sort(table, column, order, kind) {
    const read =
      column === 0
        ? (cell) => cell.textContent.trim().toLowerCase()
        : kind === 'change'
          ? changeOf
          : numberIn
    const sign = order === 'ascending' ? 1 : -1
    const rows = rowsOf(table).map((row) => ({ row, value: read(row.cells[column]) }))
    rows.sort((a, b) => {
      if (a.value === null || b.value === null) return (a.value === null) - (b.value === null)
      return (
        sign * (typeof a.value === 'string' ? a.value.localeCompare(b.value) : a.value - b.value)
      )
    })
    const open = table.tBodies[0].rows.length
    table.tBodies[0].append(...rows.slice(0, open).map(({ row }) => row))
    table.querySelector('.more')?.append(...rows.slice(open).map(({ row }) => row))
  }

  function foldable(table) {
    const more = table.querySelector('.more')
    if (!more) return
    const button = made('button', { type: 'button', className: 'plain' })
    const say = (isOpen) => {
      more.classList.toggle('open', isOpen)
      button.setAttribute('aria-expanded', isOpen)
      button.textContent = isOpen ? words.fewer : `${words.more} (${more.rows.length})`
    }
    button.addEventListener('click', () => say(!more.classList.contains('open')))
    say(false)
    const cell = made('td', { colSpan: 99, className: 'unfold' }, button)
    more.before(made('tbody', { className: 'unfolding' }, made('tr', {}, cell)))
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
    input.addEventListener('input', () => {
      const sought = input.value.trim().toLowerCase()
      root.classList.toggle('finding-rows', sought !== '')
      for (const table of all('table.table'))
        for (const row of rowsOf(table)) {
          if (!texts.has(row)) texts.set(row, row.cells[0].textContent.toLowerCase())
          row.hidden = !texts.get(row).includes(sought)
        }
      for (const part of all('.panel, main > section[id], .block'))
        part.hidden = sought !== '' && !rowsOf2(part)
      none.hidden = sought === '' || all('main > section[id]').some((part) => !part.hidden)
    })
    label.hidden = false
  }

  function rowsOf2(part) {
    return all('table.table', part).some((table) => rowsOf(table).some((row) => !row.hidden))
  }

  // A tooltip is a row of the chart's own table, said under the pointer.
  function tipped(chart) {
    const points = document.getElementById(chart.dataset.points)
    if (!points) return
    const heads = [...points.tHead.rows[0].cells].map((cell) => cell.textContent)
    const rows = [...points.tBodies[0].rows]
    const tip = made('div', { className: 'tip', hidden: true })
    tip.setAttribute('aria-hidden', 'true')
    chart.append(tip)
    const mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    mark.setAttribute('class', 'mark')
    chart.addEventListener('pointermove', show)
    chart.addEventListener('pointerdown', show)
    chart.addEventListener('pointerleave', hide)
    function show(event) {
      const svg = event.target.closest?.('svg')
      const spot = svg && (svg.dataset.plot ? columnAt(svg, event) : cellAt(svg, event))
      if (!spot) return hide()
      tip.replaceChildren(
        made('b', { textContent: spot.name }),
        ...spot.lines.map(([name, value]) =>
          made('span', {}, `${name} `, made('span', { textContent: value })),
        ),
      )
      tip.hidden = false
      const left = Math.min(spot.x + 12, chart.clientWidth - tip.offsetWidth)
      tip.style.left = `${Math.max(0, spot.x > chart.clientWidth / 2 ? spot.x - tip.offsetWidth - 12 : left)}px`
      for (const [name, value] of Object.entries(spot.mark)) mark.setAttribute(name, value)
      svg.append(mark)
    }
    function hide() {
      tip.hidden = true
      mark.remove()
    }
    function place(svg, event) {
      const box = svg.getBoundingClientRect()
      const scale = svg.viewBox.baseVal.width / box.width
      const x = event.clientX - box.left
      return { x, across: x * scale, down: (event.clientY - box.top) * scale }
    }
    function columnAt(svg, event) {
      const { x, across } = place(svg, event)
      const width = Number(svg.dataset.plot)
      const at = Math.floor((across / width) * rows.length)
      const row = rows[at]
      if (!row) return null
      const cells = [...row.cells]
      const lines = cells.slice(1).map((cell, index) => [heads[index + 1], cell.textContent])
      const name = cells[0].title || cells[0].textContent
      const height = svg.viewBox.baseVal.height - 24
      const each = width / rows.length
      return {
        x,
        name,
        lines,
        mark: { x: at * each, y: 0, width: each, height },
      }
    }
    function cellAt(svg, event) {
      const [left, bottom] = svg.dataset.heat.split(' ').map(Number)
      const { x, across, down } = place(svg, event)
      const { width, height } = svg.viewBox.baseVal
      const each = (width - left) / 24
      const tall = (height - bottom) / rows.length
      const hour = Math.floor((across - left) / each)
      const day = Math.floor(down / tall)
      const cell = across >= left ? rows[day]?.cells[hour + 1] : undefined
      if (!cell) return null
      return {
        x,
        name: cell.title,
        lines: [],
        mark: { x: left + hour * each, y: day * tall, width: each, height: tall },
      }
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
