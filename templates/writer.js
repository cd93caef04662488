/* biome-ignore-all lint/correctness/noUnusedVariables: the scripts of the pages call it. */
// Numbers as the page writes its own.
function writerOf(locale, { currency, unknownCost, isNew, isGone }) {
  const formats = new Map()
  const format = (options) => {
    const key = JSON.stringify(options)
    if (!formats.has(key)) formats.set(key, new Intl.NumberFormat(locale, options))
    return formats.get(key)
  }
  const text = (value, options) => format(options).format(value).replace('-', '−')
  const unit = (value, name, digits) => {
    const options = { style: 'unit', unit: name, unitDisplay: 'narrow', ...digits }
    const parts = format(options)
      .formatToParts(value)
      .filter(({ type }) => type !== 'literal')
    const at = parts.findIndex(({ type }) => type === 'unit')
    const some = [parts.slice(0, at), parts.slice(at, at + 1), parts.slice(at + 1)]
    return some
      .map((few) => few.map((part) => part.value).join(''))
      .filter((part) => part !== '')
      .join('\u00a0')
      .replace('-', '−')
  }
  const three = { maximumSignificantDigits: 3 }
  const money = (value, digits) =>
    text(value, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      ...digits,
    }).replace(/^(\u200f.*[A-Z]\p{Sc})/u, '$1\u200e')
  const percent = (value, digits) =>
    text(value, { style: 'percent', maximumFractionDigits: digits })
  const day = (value, options) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(Date.parse(value))
  const date = { day: 'numeric', month: 'short', year: 'numeric' }
  const texts = {
    count(value) {
      if (Math.abs(value) >= 999_500) return text(value, { notation: 'compact', ...three })
      return text(value, { maximumFractionDigits: Number.isInteger(value) ? 0 : 1 })
    },
    bytes(value) {
      if (value < 999.5) return unit(value, 'byte', { maximumFractionDigits: 0 })
      const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte']
      let power = 0
      while (power < units.length - 1 && value / 1000 ** (power + 1) >= 999.5) power++
      const options = { style: 'unit', unit: units[power], unitDisplay: 'short', ...three }
      return text(value / 1000 ** (power + 1), options).replace(' ', '\u00a0')
    },
    money(value) {
      if (currency === null) return unknownCost
      if (value > 0 && value < 0.01) return `<\u00a0${money(0.01, {})}`
      return money(value, value >= 1000 ? { maximumFractionDigits: 0 } : {})
    },
    percent: (value) =>
      value > 0 && value < 0.001 ? `<\u00a0${percent(0.001, 1)}` : percent(value, 1),
    ms: (value) =>
      value < 999.5 ? unit(value, 'millisecond', three) : unit(value / 1000, 'second', three),
    date: (value) => day(value, date),
    text: (value) => value,
  }
  const exact = {
    count: (value) => text(value, { maximumFractionDigits: 6 }),
    bytes: (value) => text(Math.round(value), { style: 'unit', unit: 'byte', unitDisplay: 'long' }),
    money: (value) =>
      currency === null
        ? unknownCost
        : money(value, value < 0.1 ? { maximumFractionDigits: 6 } : {}),
    percent: (value) => percent(value, value < 0.001 ? 4 : 1),
    ms: (value) => unit(value, 'millisecond', { maximumFractionDigits: 6 }),
    date: (value) => day(value, { ...date, month: 'long', weekday: 'long' }),
    text: (value) => value,
  }
  const mark = /^[\u061c\u200e\u200f]*/.exec(text(1, { signDisplay: 'always' }))[0]
  const signed = (size, by) => `${mark}${by > 0 ? '+' : by < 0 ? '−' : '±'}${size}`
  // As a ratio where that says something: [text, what to sort by]. What `isThere` both times is neither new nor gone.
  function change(kind, smallest, now, before, isThere = false) {
    if (before === null || (now === 0 && before === 0)) return ['', null]
    const by = now - before
    const ratio = before > 0 && before >= smallest ? by / before : null
    const isSame = by === 0 || (ratio !== null && Math.abs(ratio) < 0.005)
    if (!isSame && !isThere && before === 0) return [isNew, 1e9]
    if (!isSame && !isThere && now === 0) return [isGone, ratio ?? -1]
    if (ratio === null) return [signed(texts[kind](Math.abs(by)), by), null]
    if (ratio >= 4) return [`${mark}×${text(ratio + 1, three)}`, ratio]
    return isSame
      ? [signed(percent(0, 0), 0), ratio]
      : [signed(percent(Math.abs(ratio), 0), by), ratio]
  }
  return { texts, exact, change }
}
