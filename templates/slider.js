/* biome-ignore-all lint/correctness/noUnusedVariables: the scripts of the page's charts call these. */
// The places of a chart, told one by one: under the pointer, at a tap, and along the arrow keys. `placeOf` gives the
// place under a pointer, or -1. `show` marks a place and returns its text, after it has handed both to `tell`. `go`,
// where there are links, follows that of a place.
function makeSlider(area, { chart, count, steps, placeOf, show, hide, go }, { words, status }) {
  const probe = made('div', { className: 'probe', tabIndex: 0 })
  for (const [name, value] of Object.entries({
    role: 'slider',
    'aria-label': `${chart.dataset.title} · ${words.arrowKeys}`,
    'aria-valuemin': 1,
    'aria-valuemax': count,
  }))
    probe.setAttribute(name, value)
  let at = count - 1
  area.append(probe)

  area.addEventListener('pointermove', point)
  area.addEventListener('pointerdown', point)
  area.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && hide())
  document.addEventListener('pointerdown', ({ target }) => chart.contains(target) || hide())
  probe.addEventListener('focus', () => show(at))
  probe.addEventListener('blur', hide)
  probe.addEventListener('keydown', (event) => {
    const { key } = event
    const next = key === 'Home' ? 0 : key === 'End' ? count - 1 : at + (steps[key] ?? Number.NaN)
    if (key === 'Enter') go?.(at)
    if (key === 'Escape') hide()
    if (Number.isNaN(next) || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    if (next >= 0 && next < count) show(next)
  })

  function point(event) {
    const place = placeOf(event)
    if (place < 0 || place >= count) return event.pointerType === 'mouse' ? hide() : undefined
    const text = show(place)
    if (event.type === 'pointerdown' && event.pointerType !== 'mouse') status.textContent = text
  }
  function tell(place, text) {
    at = place
    probe.setAttribute('aria-valuenow', place + 1)
    probe.setAttribute('aria-valuetext', text)
    return text
  }
  return { tell }
}
