/* biome-ignore-all lint/correctness/noUnusedVariables: the script of the page, explore.js, calls these. */
// What is chosen as a sentence of chips, each with a button that turns it round and one that takes it away.
function chipsOf(tools) {
  const { words } = tools
  const { view } = tools.state
  const parts = [made('b', { textContent: tools.range(view.from, view.to) })]
  for (const [dimension, chosen] of view.filters.entries())
    for (const [at, one] of chosen.entries()) {
      const isOr = at > 0 && !one.not && !chosen[at - 1].not
      parts.push(made('span', { className: 'joint', textContent: isOr ? words.or : words.and }))
      parts.push(chipOf(dimension, one, tools))
    }
  if (parts.length === 1)
    parts.push(made('span', { className: 'joint', textContent: words.everything }))
  return parts
}

function chipOf(dimension, { name, not }, { namer, store, words, choose }) {
  const label = namer.label(dimension, name)
  const whole = `${namer.dimension(dimension)} ${label}`
  const button = (textContent, text, change, key) => {
    const dataset = { key: `${key} ${dimension} ${name}` }
    const element = made('button', { type: 'button', textContent, dataset })
    element.setAttribute('aria-label', filled(text, whole))
    element.title = filled(text, label)
    element.addEventListener('click', () => choose(dimension, name, change))
    return element
  }
  const invert = button(not ? '=' : '\u2260', words.invert, 'invert', 'invert')
  invert.setAttribute('aria-pressed', not)
  const isKnown = codesMeant(store, dimension, name).length > 0
  return made(
    'span',
    { className: `chip${not ? ' not' : ''}${isKnown ? '' : ' unknown'}` },
    not ? made('strong', { textContent: words.not }) : null,
    made('small', { textContent: namer.dimension(dimension) }),
    made('bdi', { textContent: cutText(label) }),
    isKnown ? null : made('small', { textContent: `(${words.notHere})` }),
    invert,
    button('\u00d7', words.remove, 'remove', 'remove'),
  )
}
