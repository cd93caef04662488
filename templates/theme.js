/* biome-ignore-all lint/correctness/noUnusedVariables: the scripts of the pages call these. */
// Light or dark, as the reader chose it last. A page from a file, or with storage switched off, follows the system.
function themeStore() {
  const name = 's3-log-report-theme'
  const quietly = (of) => {
    try {
      return of()
    } catch {}
  }
  return {
    read: () => quietly(() => localStorage.getItem(name)),
    write: (theme) => quietly(() => localStorage.setItem(name, theme)),
  }
}

function setTheme(theme) {
  const { dataset } = document.documentElement
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  else delete dataset.theme
}

function keptTheme() {
  setTheme(themeStore().read())
}

function offerTheme() {
  const label = document.querySelector('.theme')
  if (!label) return
  const select = label.querySelector('select')
  select.value = document.documentElement.dataset.theme ?? 'system'
  select.addEventListener('change', () => {
    setTheme(select.value)
    themeStore().write(select.value)
  })
  label.hidden = false
}
