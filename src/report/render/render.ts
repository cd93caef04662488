import runtime from 'handlebars/runtime.js'
import type { CaseStrip } from '../model/case-file.ts'
import type {
  Cell,
  Column,
  Headline,
  Heat,
  Overview,
  Panel,
  PanelTable,
  ReportModel,
  Row,
  TimelineMeasure,
  TrafficChart,
  YearCalendar,
} from '../model/model.ts'
import type { WorldMap } from '../model/world-map.ts'
import { safeAddress } from './address.ts'
import { laidOut } from './layout.ts'
import { type ShippedTemplate, shipped } from './shipped.ts'
import { partialSources, unspaced } from './sources.ts'
import type { Templates } from './templates.ts'

/** Without its compiler, and typed as if it had it: the package describes the whole only. */
const Handlebars = runtime as unknown as typeof import('handlebars')

/** Draws one page of the report, or gives a script file that lies beside it: that of Explore, or what makes names of
 * other pages lead there. The same model gives the same bytes. */
export type Render = (model: ReportModel, script?: 'explore' | 'links') => string

/** What the script of every page but Explore is made of, of Explore's, and of that which leads there. */
const scriptFiles = {
  page: ['enhance.js', 'dom.js', 'theme.js', 'writer.js', 'slider.js', 'timeline.js', 'rows.js'],
  explore: [
    'dom.js',
    'theme.js',
    'writer.js',
    'explore-cube.js',
    'explore-count.js',
    'explore-view.js',
    'explore-names.js',
    'explore-chart.js',
    'explore-files.js',
    'explore-controls.js',
    'explore-tables.js',
    'explore-chips.js',
    'explore.js',
  ],
  links: ['explore-links.js'],
} as const

/**
 * Prepares the templates once and returns the function that draws pages with them. Needs `layout.hbs`,
 * `style.css`, `theme.css`, `explore.css`, `map.css` and the scripts of `scriptFiles`; every other `.hbs` is a partial by its file's name.
 * Throws, naming template and partial, where a template is missing or cannot be read. Handlebars' compiler
 * is loaded where a template is not as it was when `precompiled` was made.
 */
export async function makeRenderer(
  templates: Templates,
  precompiled: ReadonlyMap<string, ShippedTemplate> = shipped,
): Promise<Render> {
  const charts = await import('./charts.ts') // Half a second of library, paid for only here.
  const { plot, shownWith } = await import('./plot.ts')
  const { worldMap } = await import('./world.ts')
  const sources = partialSources(templates)
  const { handlebars, compiled } = areThose(sources, precompiled)
    ? takeCompiled(precompiled)
    : (await import('./compile.ts')).compileTemplates(sources)
  for (const [name, help] of Object.entries(helpers)) handlebars.registerHelper(name, help)
  const svg = (text: string): unknown => new Handlebars.SafeString(text)
  const sparklines = new WeakMap<object, readonly string[]>()
  handlebars.registerHelper({
    timeline: (timeline: TrafficChart | Overview) => svg(plot(timeline.id, timeline)),
    // Drawings of one measure alone, for templates of one's own.
    requestsChart: (traffic: TrafficChart) => svg(plot(traffic.id, measureOf(traffic, 'requests'))),
    bytesChart: (traffic: TrafficChart) => svg(plot('bytes', measureOf(traffic, 'bytes'))),
    overviewChart: (overview: Overview) => svg(plot(overview.id, overview)),
    // When a part of a measure is shown, as a class.
    shown: (measure: TimelineMeasure, { measures }: TrafficChart | Overview) =>
      shownWith(measure, measures.indexOf(measure), measures),
    caseStrip: ({ levels }: CaseStrip) => svg(charts.caseStrip(levels)),
    calendarChart: (calendar: YearCalendar) => svg(charts.calendarChart(calendar)),
    heatChart: (heat: Heat) => svg(charts.heatChart(heat)),
    worldMap: (map: WorldMap) => svg(worldMap(map)),
    sparkline: (headline: Headline, { data }: Options) => {
      const { headlines, traffic } = data.root
      // A day that is still coming in would look like a fall.
      const length = traffic?.points.findIndex((point) => point.isProvisional) ?? -1
      const whole = (series: readonly number[]) => (length > 1 ? series.slice(0, length) : series)
      const lines =
        sparklines.get(headlines) ?? charts.sparklines(headlines.map((one) => whole(one.series)))
      sparklines.set(headlines, lines)
      return svg(lines[headlines.indexOf(headline)] ?? '')
    },
  })
  for (const [name, template] of compiled) handlebars.registerPartial(name, named(name, template))
  const layout = handlebars.partials.layout as Handlebars.TemplateDelegate

  const style = unspaced(
    `${needed(templates, 'theme.css')}\n${needed(templates, 'style.css')}\n${shares}`,
  )
  const styleWith = (file: string): string => `${style}\n${unspaced(needed(templates, file))}`
  const styles = {
    page: await hashed(style),
    explore: await hashed(styleWith('explore.css')),
    map: await hashed(styleWith('map.css')),
  }
  const scriptOf = (files: readonly string[]): string =>
    unspaced(files.map((file) => needed(templates, file)).join('\n'))
  const page = scriptOf(scriptFiles.page)
  const scripts = { explore: scriptOf(scriptFiles.explore), links: scriptOf(scriptFiles.links) }
  const { hash: scriptHash } = await hashed(page)
  const policyOf = (style: string, scripts: string): string =>
    [
      "default-src 'none'",
      `style-src ${style}`,
      `script-src ${scripts}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ')
  return (model, script) => {
    if (script !== undefined) return scripts[script]
    const isExplore = model.page.kind === 'explore'
    const { text, hash } = styles[isExplore ? 'explore' : model.page.isMap ? 'map' : 'page']
    // All rows of its tables come by a script file beside the page, and so does what leads to Explore.
    const hasFiles = model.footer.rows !== null || model.page.explore !== null
    const pageScripts = hasFiles ? `${scriptHash} 'self'` : scriptHash
    const policy = policyOf(hash, isExplore ? "'self'" : pageScripts)
    const data = { style: text, script: page, policy }
    return `${layout(model, { data })}\n`
  }
}

function measureOf(traffic: TrafficChart, id: TimelineMeasure['id']): TrafficChart {
  return { ...traffic, measures: traffic.measures.filter((one) => one.id === id) }
}

function areThose(
  sources: ReadonlyMap<string, string>,
  precompiled: ReadonlyMap<string, ShippedTemplate>,
): boolean {
  return (
    sources.size === precompiled.size &&
    [...sources].every(([name, source]) => precompiled.get(name)?.source === source)
  )
}

function takeCompiled(
  precompiled: ReadonlyMap<string, ShippedTemplate>,
): ReturnType<typeof import('./compile.ts').compileTemplates> {
  const handlebars = Handlebars.create()
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  for (const [name, { specification }] of precompiled)
    compiled.set(name, handlebars.template(specification as TemplateSpecification))
  return { handlebars, compiled }
}

class TemplateError extends Error {}

/** The template, but with its name in what goes wrong inside of it. */
function named(name: string, template: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate {
  return (context, options) => {
    try {
      return template(context, options)
    } catch (cause) {
      if (cause instanceof TemplateError || !(cause instanceof Error)) throw cause
      throw new TemplateError(`Template ${name}.hbs cannot be filled in: ${cause.message}`, {
        cause,
      })
    }
  }
}

interface Options {
  readonly data: { readonly root: ReportModel }
}

/** What templates can say beside Handlebars' own words. `{{{ }}}` is for these drawings, for the
 * style sheet and the script alone; everything else is escaped. */
const helpers = {
  is: (a: unknown, b: unknown) => a === b,
  some: (list: readonly unknown[]) => list.length > 0,
  both: (a: unknown, b: unknown) => Boolean(a) && Boolean(b),
  either: (a: unknown, b: unknown) => Boolean(a) || Boolean(b),
  /** Whether the timeline shows a headline number, and whether it does so at first. */
  measured: (traffic: TrafficChart | null, id: string) =>
    traffic?.measures.some((one) => one.id === id) === true,
  leads: (traffic: TrafficChart | null, id: string) => traffic?.measures[0]?.id === id,
  opened: ({ rows, shown }: PanelTable) => rows.slice(0, shown),
  folded: ({ rows, shown }: PanelTable) => rows.slice(shown),
  /** A share from 0 to 1 as a class: `s37`. */
  share: (share: number) =>
    `s${share > 0 ? Math.max(1, Math.min(100, Math.round(share * 100))) : 0}`,
  address: safeAddress,
  /** The exact value as a title where it says more than the text, and what to sort by where
   * neither can be read as a number. More digits of a share than one say nothing, but where that leaves nothing of it. */
  exact: ({ kind, exact, text, value }: Cell) =>
    new Handlebars.SafeString(
      (exact === text || (kind === 'percent' && Number(value) >= 0.001)
        ? ''
        : ` title="${Handlebars.escapeExpression(exact)}"`) +
        (kind === 'date' && value !== null
          ? ` data-v="${Handlebars.escapeExpression(String(value))}"`
          : ''),
    ),
  /** The name of a row for what leads to it. */
  anchor: ({ anchor = '' }: Row) =>
    new Handlebars.SafeString(anchor && ` id="${Handlebars.escapeExpression(anchor)}"`),
  /** Which columns give way where there is little room. */
  minor: ({ columns }: PanelTable) =>
    columns.flatMap((column, at) => (givesWay(column) ? [` minor-${at + 2}`] : [])).join(''),
  /** Whether names need a line of their own where there is little room. */
  long: ({ rows, columns }: PanelTable) => {
    const kept = columns.filter((column) => !givesWay(column))
    const labels = kept.reduce((sum, { label }) => sum + label.length, 0)
    const name = longestName(rows)
    const isFull = labels > MOST_LABELS || labels + name > MOST_CHARACTERS
    return kept.length > 4 || isFull || name > (kept.length > 3 ? 12 : 20) ? ' long' : ''
  },
  /** Panels in rows of columns: a full one alone, those of half a width in two columns. */
  laid: (panels: readonly Panel[]) => laidOut(panels),
  /** The first names of a panel that is folded. */
  leaders: ({ table }: Panel) => firstNames(table?.rows ?? []),
  json: (value: unknown) => JSON.stringify(value),
} satisfies Record<string, (...values: never[]) => unknown>

/** Labels of the columns, in characters together, that have room beside names. */
const MOST_LABELS = 36
/** The same with the longest of the names. */
const MOST_CHARACTERS = 44

/** The hairline under a row tells its share, too. */
const givesWay = ({ id, isMinor }: Column): boolean => isMinor || id === 'share'

/** In characters, with what stands beside it. */
const longestName = (rows: readonly Row[]): number =>
  rows.reduce(
    (longest, { name, sub }) =>
      Math.max(
        longest,
        name.reduce((length, { text }) => length + text.length, sub.length),
      ),
    0,
  )

/** Of pairs both parts: one alone may be a code in one row and a status in the next. */
function firstNames(rows: readonly Row[]): string[] {
  return rows.slice(0, 3).map(({ name }) => name.map(({ text }) => text).join(' '))
}

function needed(templates: Templates, file: string): string {
  const text = templates.get(file)
  if (text === undefined) throw new Error(`Templates: ${file} is missing`)
  return text
}

/** Classes in place of style attributes, which the policy refuses. */
const shares = Array.from({ length: 100 }, (_, at) => `.s${at + 1}{--s:${at + 1}%}`).join('')

/** A style or script of the page, with the source by which the policy allows it. */
async function hashed(text: string): Promise<{ readonly text: string; readonly hash: string }> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return { text, hash: `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'` }
}
