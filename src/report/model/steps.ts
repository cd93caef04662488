/** A value axis has so many steps. */
export const TICKS = 4

/** The least round number of at least this size, from 1 up: the distance of two ticks. The page's
 * script takes the same steps when it draws the axis of some of the series. */
export function stepAbove(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * power)
  return steps.find((step) => step >= least && Number.isInteger(step)) ?? power * 10
}
