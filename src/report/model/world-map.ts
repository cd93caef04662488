/** The measures that a map of countries can show: the first is shown at first. */
export const mapMeasures = ['visitors', 'bytes'] as const
export type MapMeasureId = (typeof mapMeasures)[number]

/** Countries of the world, shaded by a measure. */
export interface WorldMap {
  readonly id: 'map'
  readonly title: string
  readonly definition: string
  /** What its readers choose. */
  readonly choice: string
  readonly measures: readonly MapMeasure[]
  /** Those with readers. */
  readonly countries: readonly MapCountry[]
  /** What a reader must know of the drawing. */
  readonly note: string
  /** Whose shapes they are. */
  readonly credit: { readonly text: string; readonly href: string; readonly rel: string }
}

export interface MapMeasure {
  readonly id: MapMeasureId
  readonly label: string
  /** The strongest first, then that of no readers. */
  readonly steps: readonly MapStep[]
}

export interface MapStep {
  /** From 0, nothing, to 5: how strong the colour is. */
  readonly level: number
  /** Which shares of the whole it stands for: `10% and more`. */
  readonly label: string
  /** The first countries of it, or ''. */
  readonly countries: string
}

export interface MapCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly name: string
  /** Its values in words. */
  readonly text: string
  /** To its row in the table. */
  readonly href: string
  readonly levels: Readonly<Record<MapMeasureId, number>>
}
