// The page Explore: shows what the address says, and writes into the address what is chosen.
document.documentElement.classList.add('js')
keptTheme()

addEventListener('DOMContentLoaded', () => {
  offerTheme()
  const root = document.querySelector('.explore')
  if (root) makeExplore(root, JSON.parse(root.dataset.setup))
})

function makeExplore(root, setup) {
  const { words, locale } = setup
  const find = (selector) => root.querySelector(selector)
  const store = makeStore()
  const namer = makeNamer(store, setup)
  const loader = makeLoader(store)
  const known = { first: loader.first, last: loader.last, days: setup.days }
  const writer = writerOf(locale, { ...setup, ...words })
  const kinds = ['count', 'bytes', 'count', 'money']
  const text = (measure, value) => writer.texts[kinds[measure]](value)
  const number = (value) => writer.texts.count(value)
  const dates = datesIn(locale)
  const measures = [...root.querySelectorAll('.tiles .label')].map((one) => one.textContent)
  // What is shown now; `series` are the labels of the chart's series.
  const state = { view: null, window: null, counted: null, series: [], sought: '', turn: 0 }
  const tools = {
    ...{ state, store, namer, writer, words, kinds, text, number, measures, choose, keepFocus },
    ...{ day: dates.long, range: dates.range, label: dates.label },
    title: namer.dimension,
    collator: new Intl.Collator(locale, { numeric: true }),
  }
  const chart = makeChart(find('.graph'), { ...tools, choose: (from, to) => go({ from, to }) })
  const tables = makeTables(find('.tables'), tools)
  const controls = makeControls(find, { ...tools, go, known, earlier })

  if (loader.isEmpty) {
    root.hidden = true
    return
  }
  listen()
  show()

  function seriesLabels() {
    const { view, counted } = state
    const shown = counted.shown.map((code) => namer.label(view.by, store.names[view.by][code]))
    return [...shown, words.others]
  }

  // Shows what the address says. What comes later than another one wins.
  async function show() {
    const turn = ++state.turn
    const view = viewOfAddress(location.hash, known)
    const before = daysBefore(view, known)
    const window = windowOf(view, known, state.window)
    if (!loader.isReady(window)) {
      root.setAttribute('aria-busy', true)
      await loader.need(window, (done, all) => {
        find('.progress').textContent =
          done < all ? filled(words.loading, number(done), number(all)) : ''
      })
      if (turn !== state.turn) return
      root.removeAttribute('aria-busy')
    }
    if (view.measure !== state.view?.measure) tables.again()
    state.window = window
    state.view = { ...view, before, window, filters: namer.resolved(view.filters) }
    keepFocus(draw)
  }
  function draw() {
    const places = tables.places()
    const chunks = loader.chunks(state.window)
    state.counted = countReads(store, chunks, state.view)
    state.series = seriesLabels()
    find('.chips').replaceChildren(...chipsOf(tools))
    controls.draw(loader.failed(state.window))
    chart.draw()
    drawPoints()
    tables.draw(places)
  }
  function drawPoints() {
    const details = find('.points-of')
    if (details.open) details.querySelector('.scroll').replaceChildren(pointsOf(tools))
  }

  // Changes some of what is shown, and keeps what was shown for the button that leads back.
  function go(change) {
    const view = { ...state.view, ...change }
    const address = addressOfView(view, known)
    if (address !== (location.hash || '#')) history.pushState(null, '', address)
    return show()
  }
  function choose(dimension, name, how) {
    const filters = state.view.filters.map((chosen) => [...chosen])
    const own = filters[dimension]
    const at = own.findIndex((one) => one.name === name)
    if (how === 'invert') own[at] = { name, not: !own[at].not }
    else if (at >= 0) own.splice(at, 1)
    else own.push({ name, not: how === true })
    keepPlace(document.activeElement?.closest('.panel'), () => go({ filters }))
  }
  function earlier() {
    const { from, to } = state.window
    const date = new Date(from * DAY)
    const month = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - (date.getUTCDate() === 1), 1)
    state.window = { from: Math.max(known.first, month / DAY), to }
    show()
  }

  function listen() {
    addEventListener('popstate', show)
    // An anchor of the page would take the place of what is shown.
    document.querySelector('.skip')?.addEventListener('click', (event) => {
      event.preventDefault()
      document.getElementById('report').focus()
    })
    root.addEventListener('keydown', walkNames)
    find('.points-of').addEventListener('toggle', drawPoints)
    const search = find('.search input')
    search.addEventListener('input', () => {
      state.sought = search.value.trim().toLowerCase()
      tables.draw()
    })
    document.addEventListener('keydown', (event) => {
      const isWriting = event.target.closest('input, select, textarea')
      if (event.key !== '/' || isWriting || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      search.focus()
    })
    find('[data-act=clear]').addEventListener('click', () => {
      go({ filters: DIMENSIONS.map(() => []) })
      find('.chips').focus()
    })
    find('[data-act=link]').addEventListener('click', copyAddress)
    find('[data-act=csv]').addEventListener('click', () => {
      const { view } = state
      const name = `explore-${dayText(view.from)}-${dayText(view.to)}.csv`
      saveText(name, csvOfRows(store, loader.chunks(state.window), view, words.folded))
    })
  }
  async function copyAddress({ currentTarget: button }) {
    try {
      await navigator.clipboard.writeText(location.href)
      button.textContent = words.copied
    } catch {
      prompt(words.copyLink, location.href)
    }
  }
  function keepFocus(change) {
    const key = document.activeElement?.dataset?.key
    change()
    if (key === undefined || document.activeElement?.dataset?.key === key) return
    const same = [...root.querySelectorAll('[data-key]')].find(({ dataset }) => dataset.key === key)
    ;(same ?? find('.chips')).focus({ preventScroll: true })
  }
}

function datesIn(locale) {
  const format = (options) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const medium = format({ day: 'numeric', month: 'short', year: 'numeric' })
  const long = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  const short = format({ day: 'numeric', month: 'short' })
  const month = format({ month: 'short', year: '2-digit' })
  return {
    long: (day) => long.format(day * DAY),
    range: (from, to) => medium.formatRange(from * DAY, to * DAY),
    label: (day, isMonth) => (isMonth ? month : short).format(day * DAY),
  }
}
