/**
 * The timeline: all of its measures drawn over each other, of which the style sheet shows one. The drawing is
 * stretched to the page's width, so that it says each bar once; what must not be stretched is HTML
 * over it: the labels of both axes, marks, and links.
 *
 *     ┌──────────────①────────┐ 1,600  ◀ scale, of each measure
 *     │ ▇ ▇ ▂ ▇ ▇ ▇ ▇╎▇ ▇ ▇ ▇ │   800
 *     └──────────────╎────────┘     0
 *       Sep 28    Oct 5                ◀ a list of bars: their labels, marks, and where they lead
 *
 * A bar is ten units wide and up to a hundred high. Layers are drawn from the top of the stack down, each from
 * the ground, and what lies between two bars is painted over in the colour of the paper.
 */
import { line } from 'd3-shape'
import type { TrafficPoint } from '../model/model.ts'
import type { TimelineMark, TimelineMeasure } from '../model/timeline.ts'
import { safeAddress } from './address.ts'
import { path, round } from './svg.ts'
import { xmlText } from './xml.ts'

/** What is drawn: of a period or of months. */
export interface Timeline {
  readonly points: readonly TrafficPoint[]
  readonly measures: readonly TimelineMeasure[]
  readonly marks: readonly TimelineMark[]
}

const BAR = 10
const TALL = 100
/** A bar leaves so much of its place to its neighbours, on either side: few bars more, or they were walls. */
const gapOf = (count: number): number => (count < 8 ? 3.4 : count < 15 ? 2 : 1.2)
/** Marks closer than this share of the width stand in different rows. */
const MARK_ROOM = 0.06
const MARK_ROWS = 3
/** From so many bars on there is no room for gaps and dots between them. */
const MANY = 120

/** The plot of a timeline. The element with the id `<id>-text` is its text. */
export function plot(id: string, { points, measures, marks }: Timeline): string {
  const width = BAR * points.length
  const box = `viewBox="0 0 ${width} ${TALL}" preserveAspectRatio="none"`
  const image = `role="img" aria-labelledby="${id}-text"`
  const drawing = [
    ...measures.map((measure, at) => group(measure, at, measures, barsOf(measure, points))),
    path('gap', gaps(points.length)),
    ...measures.map((measure, at) =>
      group(measure, at, measures, [grid(measure, width), ...linesOf(measure)]),
    ),
    path('mark-line', [...new Set(marks.map(({ point }) => point))].map(markLine).join('')),
    path('ground', `M0 ${TALL}h${width}`),
  ]
  const scales = measures.map((measure, at) => {
    const labels = measure.ticks.map(({ text }) => `<span>${xmlText(text)}</span>`)
    return `<div class="scale ${shownWith(measure, at, measures)}" data-measure="${measure.id}" aria-hidden="true">${labels.join('')}</div>`
  })
  const many = points.length > MANY ? ' many' : ''
  return `<div class="plot${many}"><svg ${box} ${image}>${drawing.join('')}</svg>${overlay(points, marks)}${scales.join('')}</div>`
}

/** Classes that tell when a part of a measure is shown: `m m-bytes`, with `first` where no other is chosen. */
export function shownWith({ id }: TimelineMeasure, at: number, all: readonly unknown[]): string {
  if (all.length === 1) return 'only'
  return `m m-${id}${at === 0 ? ' first' : ''}`
}

function group(
  measure: TimelineMeasure,
  at: number,
  all: readonly unknown[],
  parts: readonly string[],
): string {
  return parts.length === 0 ? '' : `<g class="${shownWith(measure, at, all)}">${parts.join('')}</g>`
}

/** The bars of each layer up to its own top, the uppermost first: those of unfinished points are pale. */
function barsOf({ id, layers, ticks }: TimelineMeasure, points: readonly TrafficPoint[]): string[] {
  const most = mostOf(ticks)
  const tops = points.map(() => 0)
  const drawn = layers.map((layer) => {
    for (const at of points.keys()) tops[at] = (tops[at] ?? 0) + (layer.values[at] ?? 0)
    const heights = tops.map((top) => heightOf(top, most))
    const ink = layer.id === 'all' ? `all-${id}` : layer.id
    const isPale = points.map(({ isProvisional }) => isProvisional)
    return (
      path(ink, steps(heights.map((height, at) => (isPale[at] ? 0 : height)))) +
      path(`${ink} pale`, steps(heights.map((height, at) => (isPale[at] ? height : 0))))
    )
  })
  return drawn.reverse()
}

/** One outline over all bars, from the ground to the ground. The page's script draws the same. */
function steps(heights: readonly number[]): string {
  if (heights.every((height) => height === 0)) return ''
  const parts: string[] = []
  let run = 0
  for (const [at, height] of heights.entries()) {
    if (at > 0 && height !== heights[at - 1]) {
      parts.push(`h${run}V${round(TALL - height)}`)
      run = 0
    }
    run += BAR
  }
  return `M0 ${TALL}V${round(TALL - (heights[0] ?? 0))}${parts.join('')}h${run}V${TALL}z`
}

/** Each line twice: its halo first, that it can be seen over bars of any colour. */
function linesOf({ lines, ticks }: TimelineMeasure): string[] {
  const most = mostOf(ticks)
  return lines.flatMap(({ id, values }) => {
    const drawn = line<number | null>()
      .defined((value) => value !== null)
      .x((_, at) => at * BAR + BAR / 2)
      .y((value) => TALL - heightOf(value ?? 0, most))
      .digits(1)(values)
    const d = drawn ?? ''
    return [path('halo', d), path(`line-${id}`, d, ` data-values="${values.map(exactly).join()}"`)]
  })
}

/** Millionths are what money is told to. */
const exactly = (value: number | null): string =>
  value === null ? '' : String(Math.round(value * 1e6) / 1e6)

function gaps(count: number): string {
  if (count > MANY) return ''
  const gap = gapOf(count)
  const inner = Array.from({ length: count - 1 }, (_, at) => {
    return `M${round((at + 1) * BAR - gap)} 0h${2 * gap}V${TALL}h-${2 * gap}z`
  })
  const last = count * BAR
  return `M0 0h${gap}V${TALL}H0z${inner.join('')}M${round(last - gap)} 0h${gap}V${TALL}h-${gap}z`
}

/** A line at each tick of the measure but the ground. */
function grid({ ticks }: TimelineMeasure, width: number): string {
  const steps = ticks.length - 1
  return path(
    'grid',
    ticks
      .slice(1)
      .map((_, at) => `M0 ${round((TALL * at) / steps)}h${width}`)
      .join(''),
  )
}

const markLine = (point: number): string => `M${point * BAR + BAR / 2} 0V${TALL}`

/** A place for each bar: its label where there is room, its marks, and where it leads. */
function overlay(points: readonly TrafficPoint[], marks: readonly TimelineMark[]): string {
  const rows = rowsOfMarks(points.length, marks)
  const [wide, narrow] = [labelEvery(points, WIDE), labelEvery(points, NARROW)]
  const bars = points.map(({ from, to, label, href, isProvisional }, at) => {
    const id = from === to ? ` id="day-${from}"` : ''
    const late = isProvisional ? ' class="late"' : ''
    const target = safeAddress(href)
    const link = target === '' ? '' : `<a href="${xmlText(target)}" tabindex="-1"></a>`
    const own = marks.filter(({ point }) => point === at)
    const badge =
      own.length === 0
        ? ''
        : `<b class="row-${rows.get(at)}">${own.map(({ number }) => number).join(' ')}</b>`
    const isFew = at % narrow === 0
    const text = at % wide === 0 || isFew ? xmlText(label) : ''
    const kept = isFew ? '' : ' class="wide"'
    return `<li${id}${late}>${link}${badge}${text === '' ? '' : `<span${kept}>${text}</span>`}</li>`
  })
  return `<ol class="bars" aria-hidden="true">${bars.join('')}</ol>`
}

/** In which row the marks of a point stand: in the first one in which the last mark is far enough. */
function rowsOfMarks(count: number, marks: readonly TimelineMark[]): Map<number, number> {
  const ends = Array.from({ length: MARK_ROWS }, () => Number.NEGATIVE_INFINITY)
  const rows = new Map<number, number>()
  for (const point of new Set(marks.map((mark) => mark.point))) {
    const place = point / count
    const free = ends.findIndex((end) => place - end >= MARK_ROOM)
    const row = free < 0 ? MARK_ROWS - 1 : free
    ends[row] = place
    rows.set(point, row)
  }
  return rows
}

/** How wide the bars together are on a desk, and on the narrowest phone, in pixels. */
const WIDE = 1000
const NARROW = 232
/** How wide a letter of a label is, in pixels; one of Chinese or Japanese is twice that. */
const LETTER = 6
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Labels stand a week apart where not every day has room for one (a quarter, among months). On a phone the first of
 * them begins where the bars do, and the next is centred on its bar. */
function labelEvery(points: readonly TrafficPoint[], width: number): number {
  const isMonths = points.some(({ from, to }) => from !== to)
  const letters = Math.max(...points.map(({ label }) => label.replace(EAST_ASIAN, '##').length))
  const least = width === NARROW ? 0 : isMonths ? 72 : 56
  const room = Math.ceil((Math.max(least, 1.5 * LETTER * letters) * points.length) / width)
  const all = isMonths ? [1, 2, 3, 6, 12] : [1, 7, 14, 28, 91]
  return all.find((size) => size >= room) ?? room
}

const mostOf = (ticks: TimelineMeasure['ticks']): number => Number(ticks.at(-1)?.value) || 1
const heightOf = (value: number, most: number): number => round((value / most) * TALL)
