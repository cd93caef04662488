/**
 * The report in short, for whatever sends mail or messages: a line of plain text, Markdown and HTML. Names come from
 * logs: nothing in them means anything to a shell's environment, to Markdown, to GitHub or to HTML.
 */
import { addDays, type Day } from '../../calendar/day.ts'
import type { FrontFacts } from '../facts/front.ts'
import type { SentObject } from '../facts/sent-objects.ts'
import { type HeadlineSums, headlineMeasures, summedIds, sumsOfEntry } from '../model/measures.ts'
import type { Teller } from '../model/numbers.ts'
import type { PeriodEntry } from '../model/page.ts'
import { visible } from '../model/visible.ts'
import { directionOf } from '../words/speech.ts'
import { legible, unlinked } from './unlinked.ts'
import { xmlText } from './xml.ts'

/** Which days a digest is of: the last seven whole ones, or the last month that is over. */
export const digestSpans = ['week', 'month'] as const
export type DigestSpan = (typeof digestSpans)[number]

/** What a digest tells, before it is put into words. */
export interface DigestFacts {
  readonly from: Day
  readonly to: Day
  readonly now: HeadlineSums
  /** The same of as many days before; null where they are not all known. */
  readonly before: HeadlineSums | null
  /** Visitors are those of each day, added up. */
  readonly isDaily: boolean
  /** What was sent most, most first. */
  readonly objects: readonly SentObject[]
}

/** A digest in each form. `html` is a whole document. */
export interface Digest {
  readonly line: string
  readonly markdown: string
  readonly html: string
}

/** So many characters has the line at most. */
export const MOST_LETTERS = 1_000

const WEEK = 7

/** Of the seven days before the newest, which is still coming in. */
export function weekFacts({ days, model, weekObjects }: FrontFacts): DigestFacts | null {
  const first = days[0]?.day
  if (first === undefined || model.period.to === '') return null
  const to = addDays(model.period.to, -1)
  const sumsOf = (from: Day, until: Day): HeadlineSums => {
    const own = days.filter(({ day }) => from <= day && day <= until)
    const sum = (id: keyof HeadlineSums): number => own.reduce((all, one) => all + one[id], 0)
    return {
      visitors: sum('visitors'),
      pageViews: sum('pageViews'),
      requests: sum('requests'),
      bytes: sum('bytes'),
      cost: sum('cost'),
    }
  }
  const [from, before] = [addDays(to, 1 - WEEK), addDays(to, 1 - 2 * WEEK)]
  return {
    ...{ from, to, now: sumsOf(from, to), isDaily: true, objects: weekObjects },
    before: first <= before ? sumsOf(before, addDays(from, -1)) : null,
  }
}

/** Of a month, against the one before where that was counted. */
export function monthFacts(
  month: PeriodEntry,
  before: PeriodEntry | undefined,
  objects: readonly SentObject[],
): DigestFacts {
  const { from, to } = month
  return {
    ...{ from, to, now: sumsOfEntry(month), isDaily: false, objects },
    before: before === undefined ? null : sumsOfEntry(before),
  }
}

/** In the words of the report; its cases are those of the front page. `url` is where the report is read, or null. */
export function digestOf(
  facts: DigestFacts | null,
  { model }: Pick<FrontFacts, 'model'>,
  teller: Teller,
  url: string | null,
): Digest {
  const title = visible(model.title)
  const range = facts === null ? '' : teller.numbers.range(facts.from, facts.to)
  const numbers = facts === null ? [] : numbersOf(facts, teller, model.currency !== null)
  const cases = model.findings.flatMap(({ title: said, caseFile }) =>
    caseFile === null ? [] : [{ title: said, state: caseFile.state?.label ?? '' }],
  )
  const objects = (facts?.objects ?? []).map(({ shown, bytes }) => {
    return { shown, text: teller.numbers.cell('bytes', bytes).text }
  })
  const told = { title, range, numbers, cases, objects, url, teller }
  return { line: lineOf(told), markdown: markdownOf(told), html: htmlOf(told) }
}

interface Told {
  readonly title: string
  readonly range: string
  readonly numbers: readonly {
    readonly label: string
    readonly text: string
    readonly change: string
  }[]
  readonly cases: readonly { readonly title: string; readonly state: string }[]
  readonly objects: readonly { readonly shown: string; readonly text: string }[]
  readonly url: string | null
  readonly teller: Teller
}

function numbersOf(
  { now, before, isDaily }: DigestFacts,
  { words, numbers }: Teller,
  hasPrices: boolean,
): Told['numbers'] {
  return summedIds.flatMap((id) => {
    if (id === 'cost' && !hasPrices) return []
    const measure = headlineMeasures[id]
    const value = now[id]
    const isOfDays = id === 'visitors' && isDaily
    return {
      label: isOfDays ? words.columns.dailyVisitors : words.headlines[id][0],
      text: numbers.cell(measure.kind, value).text,
      change: before === null ? '' : (numbers.change(measure, value, before[id])?.text ?? ''),
    }
  })
}

/** One line of no more than `MOST_LETTERS` characters, without control characters. */
function lineOf({ title, range, numbers, cases, url, teller }: Told): string {
  const counted = numbers.map(({ label, text, change }) =>
    change === '' ? `${label} ${text}` : `${label} ${text} (${change})`,
  )
  const said = cases.map((one) => (one.state === '' ? one.title : `${one.title} (${one.state})`))
  const noted =
    said.length === 0 ? teller.words.quiet : `${teller.words.findingsTitle}: ${said.join('; ')}`
  const text = [title, range, counted.join(', '), noted].filter(Boolean).join(' · ')
  const end = url === null ? '' : ` · ${url}`
  // A name is cut where it would cut the address.
  const letters = [...legible(text).replace(/\s+/g, ' ')]
  const room = MOST_LETTERS - end.length
  return (
    (letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : letters.join('')) + end
  )
}

function markdownOf({ title, range, numbers, cases, objects, url, teller }: Told): string {
  const { words } = teller
  const heading = url === null ? inert(title) : `[${inert(title)}](<${url}>)`
  const cells = numbers.map(
    ({ label, text, change }) => `| ${inert(label)} | ${inert(text)} | ${inert(change)} |`,
  )
  const found = cases.map(
    (one) => `- ${[inert(one.title), inert(one.state)].filter(Boolean).join(' · ')}`,
  )
  const sent = objects.map(
    ({ shown, text }, at) => `${at + 1}. \`${shown.replaceAll('`', 'ˋ')}\` ${inert(text)}`,
  )
  return [
    `## ${heading}`,
    ...(range === '' ? [] : [inert(range)]),
    ...(cells.length > 0 ? [['| | | |', '|---|--:|--:|', ...cells].join('\n')] : []),
    `### ${inert(words.findingsTitle)}`,
    found.length > 0 ? found.join('\n') : inert(words.quiet),
    ...(sent.length > 0 ? [`### ${inert(words.panels.hogKeys[0])}`, sent.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n')
}

/** Text that Markdown and GitHub show as it is: no mark-up, no formula, and no link. */
function inert(text: string): string {
  return unlinked(text)
    .replace(/[\\`*_{}[\]()<>#+!|~&$]|^[-=]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/^(\d+)\.(?=\s|$)/, '$1&#46;')
}

function htmlOf({ title, range, numbers, cases, objects, url, teller }: Told): string {
  const { words } = teller
  const text = xmlText
  const heading = url === null ? text(title) : `<a href="${text(url)}">${text(title)}</a>`
  const rows = numbers.map(
    ({ label, text: value, change }) =>
      `<tr><th scope="row" align="start">${text(label)}</th><td align="right"><b>${text(value)}</b></td><td align="right">${text(change)}</td></tr>`,
  )
  const found = cases.map(
    (one) => `<li>${text(one.title)}${one.state === '' ? '' : ` <i>${text(one.state)}</i>`}</li>`,
  )
  const sent = objects.map(
    ({ shown, text: bytes }) => `<li><code dir="ltr">${text(shown)}</code> ${text(bytes)}</li>`,
  )
  return [
    '<!doctype html>',
    `<html lang="${words.tag}" dir="${directionOf(words.tag)}"><head><meta charset="utf-8"><title>${text(title)}</title></head><body>`,
    `<h2>${heading}</h2><p>${text(range)}</p>`,
    ...(rows.length > 0 ? [`<table>${rows.join('')}</table>`] : []),
    `<h3>${text(words.findingsTitle)}</h3>`,
    found.length > 0 ? `<ul>${found.join('')}</ul>` : `<p>${text(words.quiet)}</p>`,
    ...(sent.length > 0
      ? [`<h3>${text(words.panels.hogKeys[0])}</h3><ol>${sent.join('')}</ol>`]
      : []),
    '</body></html>\n',
  ].join('\n')
}
