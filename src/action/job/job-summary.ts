import * as core from '@actions/core'
import type { CaseFile } from '../../report/model/case-file.ts'
import type { Headline, Panel, ReportModel, Row } from '../../report/model/model.ts'
import type { Teller } from '../../report/model/numbers.ts'
import { legible, unlinked } from '../../report/render/unlinked.ts'
import { type Sentence, textOf, withoutLink } from '../../report/words/sentence.ts'
import type { Raised } from './alerts.ts'

/** What the job's page shows beside the report itself. */
export interface JobSummaryInput {
  /** The front page. */
  readonly model: ReportModel
  /** For what the summary says beside the page's own texts. */
  readonly teller: Teller
  readonly newLogObjects: number
  readonly raised: readonly Raised[]
  /** Where the report is to be read: address of the page, or null. */
  readonly pageUrl: string | null
  /** A few words on what became of the report: `Published as 1a2b3c4`, `Nothing new to publish`. */
  readonly outcome: string
}

/** The runner drops a summary of more than 1 MiB a step; this is far below it. */
const MOST_BYTES = 256 * 1024
/** Panels shown, and how many rows of each. */
const panelsShown = ['hotlinks', 'hogKeys', 'hogAgents', 'notFound'] as const
const ROWS = 5

/** Writes the job summary. Does nothing where there is none, as on a laptop. */
export async function writeJobSummary(input: JobSummaryInput): Promise<void> {
  await writeSummary(jobSummary(input))
}

/** Writes Markdown as the job summary, where there is one. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  await core.summary.addRaw(markdown, true).write()
}

/**
 * The report in short: Markdown with HTML in it, as GitHub shows it. Every text is escaped for both. Of names from a log
 * GitHub makes no mention, reference or link: in `<code>` it never does, and elsewhere they are `inert`.
 */
export function jobSummary(input: JobSummaryInput): string {
  const { model, pageUrl } = input
  const panels = model.sections.flatMap((section) => section.panels)
  const title =
    pageUrl === null
      ? inert(model.title)
      : `<a href="${escaped(pageUrl)}">${inert(model.title)}</a>`
  const parts = [
    `<h2>${title}</h2>`,
    `<p>${escaped([model.period.label, model.period.comparison].filter(Boolean).join(', '))}</p>`,
    alertList(input.raised),
    model.lead.length === 0 ? '' : `<p>${model.lead.map(({ text }) => inert(text)).join('')}</p>`,
    avoidableLine(model),
    findingList(model),
    headlineTable(model.headlines),
    trafficLine(model),
    ...panelsShown.map((id) => panelTable(panels.find((panel) => panel.id === id))),
    logHealth(input),
    `<p>${escaped(input.outcome)}${pageUrl === null ? '' : ` · <a href="${escaped(pageUrl)}">${escaped(input.teller.words.job.read)}</a>`}</p>`,
  ].filter((part) => part !== '')

  let text = ''
  for (const part of parts) {
    if (Buffer.byteLength(text) + Buffer.byteLength(part) > MOST_BYTES) break
    text += `${part}\n\n`
  }
  return text
}

/** Any text as it is to be copied: nothing in it means anything to Markdown or HTML. */
export function escaped(text: string): string {
  return withoutMarkUp(legible(text))
}

/** Any text as it is to be read: nothing in it means anything to GitHub either. */
function inert(text: string): string {
  return withoutMarkUp(unlinked(text))
}

function withoutMarkUp(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M} ]/gu, (sign) => `&#${sign.codePointAt(0)};`)
}

function alertList(raised: readonly Raised[]): string {
  if (raised.length === 0) return ''
  const items = raised
    .slice(0, 20)
    .map(
      ({ condition, message }) =>
        `<li>⚠️ ${inert(message.slice(0, 500))} <code>${escaped(condition)}</code></li>`,
    )
  return `<ul>${items.join('')}</ul>`
}

function avoidableLine({ avoidable }: ReportModel): string {
  return avoidable === null ? '' : `<p><b>${inert(textOf(avoidable.text))}</b></p>`
}

function findingList(model: ReportModel): string {
  if (model.findings.length === 0) return ''
  const items = model.findings.map(
    ({ placeTitle, title, text, caseFile }) =>
      `<li>${inert(`${placeTitle}: `)}<b>${inert(title)}</b> ${withCode(withoutLink(text))}${caseFile === null ? '' : caseText(caseFile)}</li>`,
  )
  return `<ul>${items.join('')}</ul>`
}

function withCode(text: Sentence): string {
  return text
    .map((phrase) =>
      phrase.look === 'code' ? `<code>${escaped(phrase.text)}</code>` : inert(phrase.text),
    )
    .join('')
}

/** State and remedy, which unfolds with what is to be pasted. */
function caseText({ state, remedy }: CaseFile): string {
  const label = state === null ? '' : ` <i>${inert(state.label)}</i>`
  const told = `${withCode(remedy.note)} ${inert(remedy.saves)}`
  // A blank line would end the HTML for Markdown.
  const lines = (remedy.text ?? '').split('\n').map(escaped).join('<br>')
  const pasted = remedy.text === null ? '' : `<br><code>${lines}</code>`
  return `${label}<details><summary>${inert(remedy.title)}</summary>${told}${pasted}</details>`
}

function headlineTable(headlines: readonly Headline[]): string {
  if (headlines.length === 0) return ''
  const rows = headlines.map(
    ({ label, cell, change, series }) =>
      `<tr><td>${escaped(label)}</td><td align="right"><b>${escaped(cell.text)}</b></td>` +
      `<td align="right">${escaped(change?.text ?? '')}</td><td><code>${bars(series)}</code></td></tr>`,
  )
  return `<table>${rows.join('')}</table>`
}

/** The traffic chart, as far as a line of text can be one. */
function trafficLine({ traffic }: ReportModel): string {
  if (traffic === null) return ''
  const days = traffic.points.map(({ requests }) => Number(requests.value ?? 0))
  return `<p>${escaped(traffic.title)}<br><code>${bars(days)}</code><br>${inert(traffic.requestsText)}</p>`
}

/** Eight heights, of the highest value. */
export function bars(values: readonly number[]): string {
  const most = Math.max(0, ...values)
  return values
    .slice(-62)
    .map((value) =>
      value > 0 ? ('▁▂▃▄▅▆▇█'[Math.min(7, Math.floor((8 * value) / most))] ?? '') : ' ',
    )
    .join('')
}

function panelTable(panel: Panel | undefined): string {
  const table = panel?.table
  if (panel === undefined || !table || table.rows.length === 0) return ''
  const columns = table.columns
    .flatMap((column, i) => (column.isMinor ? [] : [{ column, i }]))
    .slice(0, 4)
  const head = [table.nameLabel, ...columns.map(({ column }) => column.label)]
  const rows = table.rows
    .slice(0, ROWS)
    .map(
      (row) =>
        `<tr><td>${nameOf(row)}</td>${columns
          .map(({ i }) => `<td align="right">${inert(row.cells[i]?.text ?? '')}</td>`)
          .join('')}</tr>`,
    )
  return (
    `<h3>${escaped(panel.title)}</h3><table><tr>${head.map((label) => `<th>${escaped(label)}</th>`).join('')}</tr>` +
    `${rows.join('')}</table>`
  )
}

function nameOf(row: Row): string {
  return row.name.map(({ text }) => `<code>${escaped(text.slice(0, 200))}</code>`).join(' → ')
}

function logHealth({ model, newLogObjects, teller: { words, numbers } }: JobSummaryInput): string {
  const facts = (model.operations?.log ?? []).map(
    ({ label, cell }) => `${escaped(label)} ${escaped(cell.text)}`,
  )
  const count = numbers.cell('count', newLogObjects).text
  const fresh = `${escaped(words.job.newLogObjects)} ${escaped(count)}`
  return `<p>${[fresh, ...facts].join(' · ')}</p>`
}
