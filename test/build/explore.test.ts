/** Which files of cubes there are, and what the page may tell of them. */
import { describe, expect, it } from 'vitest'
import { type CubeNode, exploredDays, madeCubes } from '../../src/build/explore.ts'
import { Graph } from '../../src/build/graph.ts'
import { type Day, parseDay } from '../../src/calendar/day.ts'
import type { ExploreFile } from '../../src/report/explore/files-script.ts'

function node(name: string, days: readonly Day[], lacking: readonly Day[] = []): CubeNode {
  const [from, to] = [days[0], days.at(-1)]
  const file = { path: `explore/data/${name}.js`, content: new Uint8Array() }
  const made =
    from && to ? { told: { name, from, to, rows: 1, bytes: 1 } satisfies ExploreFile, file } : null
  return {
    ...{ name, digest: name, needs: [], priority: 0 },
    task: { kept: async () => ({ made, lacking }), make: () => Promise.reject(new Error('kept')) },
  }
}
const [first, second, third, fourth] = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'].map(
  (day) => parseDay(day),
) as [Day, Day, Day, Day]

describe('what Explore tells', () => {
  it('is from the first to the last day of all files, in whatever order they were delivered', async () => {
    const explored = await madeCubes(
      [node('a', [second, third]), node('b', [first, second])],
      new Graph(),
    )
    expect(exploredDays(explored)).toEqual({ from: first, to: third })
    expect(explored.lacking).toEqual([])
    expect(explored.files).toHaveLength(2)
  })

  it('is nothing of a day that another delivery does not count by all dimensions', async () => {
    const nodes = [
      node('old', [], [first, third]),
      node('a', [first, second]),
      node('b', [second, third, fourth]),
      node('c', [first]),
    ]
    const explored = await madeCubes(nodes, new Graph())
    expect(explored.told.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['a', second, second],
      ['b', second, fourth],
    ])
    expect(explored.files).toHaveLength(2)
    expect(explored.lacking).toEqual([third])
    expect(exploredDays(explored)).toEqual({ from: second, to: fourth })
  })

  it('is nothing where there is nothing', async () => {
    expect(exploredDays(await madeCubes([node('old', [], [first])], new Graph()))).toBeUndefined()
  })
})
