// Makes the names in the tables of a page lead to Explore, with that name chosen and the days of the page.
addEventListener('DOMContentLoaded', () => {
  const { explore } = document.body.dataset
  const word = document.querySelector('.periods a[href$="explore/index.html"]')?.textContent
  if (!explore || !word) return
  // What the names of a table are, part by part, by the panel that it is in. Of programs with their kind.
  const panels = {
    ...{ hogKeys: ['object'], pages: ['object'], downloads: ['object'], changedKeys: ['object'] },
    ...{ cacheKeys: ['object'], cacheMisses: ['object'], slowest: ['object'] },
    ...{ cacheResults: ['cache'] },
    ...{ notFound: ['object'], notFoundLinks: ['object', 'page'], scanners: ['object'] },
    ...{ errorKeys: [null, 'object'], hotlinks: ['site', 'object'], referrers: ['page'] },
    ...{ types: ['type'], directories: ['directory'], statuses: ['status'] },
    ...{ hotlinkSites: ['site'], referringSites: ['site'], changedSites: ['site'] },
    ...{ networks: ['network'], countries: ['country'], browsers: ['program', 'people'] },
    ...{ bots: ['program', 'bots'], changedBots: ['program', 'bots'], tools: ['program', 'tools'] },
  }
  // Of types and folders the pattern of objects that Explore takes; null for a row that stands for something else.
  const patterns = {
    type: (name) => (/^\.[a-z0-9]{1,10}$/.test(name) ? `*${name}` : null),
    // The first two folders of a key: what lies deeper is in the second one's row.
    directory: (name) =>
      /^[^/]+\/$/.test(name) ? `${name}*` : /^[^/]+\/[^/]*\/$/.test(name) ? `${name}**` : null,
  }
  // Those that Explore tells by themselves, and not by their first digit.
  const EXACT_STATUSES = new Set(['000', '206', '304'])
  for (const [id, parts] of Object.entries(panels)) {
    const table = document.getElementById(id)?.querySelector('table.table')
    if (!table) continue
    const linkAll = () => {
      for (const row of table.querySelectorAll('tbody tr')) link(row, parts)
    }
    linkAll()
    // Rows come anew where somebody sorts, searches or unfolds them.
    new MutationObserver(linkAll).observe(table, { childList: true, subtree: true })
  }

  function link(row, parts) {
    const head = row.cells[0]
    if (head?.tagName !== 'TH' || head.querySelector('.explore-link')) return
    const names = [...head.children]
      .filter((child) => child.tagName !== 'SMALL')
      .map((part, at) => nameIn(part, parts[at]))
    const query = queryOf(parts, names)
    if (query === '') return
    const link = document.createElement('a')
    link.className = 'explore-link'
    link.href = `${explore}&${query}`
    const [only] = head.children
    const classOnly = parts[0] === 'status' && !EXACT_STATUSES.has(names[0])
    // A name that is nothing but text leads there itself; beside any other stands a sign that does.
    if (names.length === 1 && only.tagName === 'BDI' && !classOnly) {
      only.replaceWith(link)
      link.append(only)
      link.title = word
    } else {
      // Explore knows classes of statuses: that is said where the name is not all of it.
      link.textContent = classOnly ? `\u203a ${statusClass(names[0])}` : '\u203a'
      const about = classOnly ? statusClass(names[0]) : names.filter(Boolean).join(' ')
      link.setAttribute('aria-label', `${word}: ${about}`)
      head.append(link)
    }
  }
  function queryOf(parts, names) {
    const query = new URLSearchParams()
    const [kind] = parts
    if (kind in patterns) {
      const pattern = patterns[kind](names[0])
      if (pattern !== null) query.append('object', pattern)
    } else if (kind === 'status') {
      if (/^\d{3}$/.test(names[0])) query.append('status', statusClass(names[0]))
    } else if (kind === 'program') query.append('program', `${parts[1]}:${names[0]}`)
    else
      for (const [at, dimension] of parts.entries())
        if (names[at] && dimension !== null)
          query.append(dimension === 'page' ? 'site' : dimension, names[at])
    return String(query)
  }
  function statusClass(status) {
    if (status < '200') return '000'
    return EXACT_STATUSES.has(status) ? status : `${status[0]}xx`
  }
  // The whole name where it is cut; of a site, and of a page on one, the host that its link has.
  function nameIn(part, dimension) {
    const link = part.matches('a') ? part : part.querySelector('a')
    if (/^(site|page)$/.test(dimension) && /^https?:$/.test(link?.protocol)) return link.hostname
    if (dimension === 'page') return ''
    const whole = part.tagName === 'DETAILS' ? part.lastElementChild : part
    return whole.textContent
  }
  const style = new CSSStyleSheet()
  style.replaceSync(`
    .explore-link:not(:hover, :focus-visible) { text-decoration: none }
    .explore-link:has(bdi)::after { content: '\\a0\\203a' / ''; color: var(--soft) }
    .explore-link:not(:has(bdi)) { padding-inline: 0.5rem; color: var(--soft) }
    @media (pointer: coarse) {
      .table tbody .explore-link { margin-block: -0.0625rem 0 }
      .explore-link:not(:has(bdi)) { padding-inline: 1rem }
    }
    @media print { .explore-link:not(:has(bdi)), .explore-link::after { display: none } }
  `)
  document.adoptedStyleSheets.push(style)
})
