import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { putMade, takeMade } from '../../src/build/cache.ts'
import { decodeFacts, type PackedFile, unpacked } from '../../src/build/packed.ts'
import { FRONT_FACTS, type PageTask } from '../../src/build/pages.ts'
import { frontFacts } from '../../src/report/facts/front.ts'
import { buildModel } from '../../src/report/model/build.ts'
import type { PageInput, PeriodInput } from '../../src/report/model/page.ts'
import { renderPage } from '../../src/report/render/files.ts'
import { makeRenderer } from '../../src/report/render/render.ts'
import { readTemplates } from '../../src/report/render/templates.ts'
import type { BuildPlan } from '../../src/rollup/add.ts'
import { encodePeriod } from '../../src/rollup/encode.ts'
import type { Period } from '../../src/rollup/rollup.ts'
import { startWorkers } from '../../src/workers/workers.ts'
import { exampleInputs } from '../report/example.ts'

const home = mkdtempSync(path.join(tmpdir(), 'pages-'))
const root = path.resolve(import.meta.dirname, '../..')
const workers = startWorkers(2, path.join(root, 'src/worker.ts'))
const place = { directory: path.join(home, 'shelf'), spool: path.join(home, 'spool') }
mkdirSync(place.spool)
afterAll(async () => {
  await workers.close()
  rmSync(home, { recursive: true })
})

const templates = [...(await readTemplates([path.join(root, 'templates')]))]
const inputs = exampleInputs()
const front = inputs.find((input): input is PeriodInput => input.kind === 'front')
if (front === undefined) throw new Error('The example has no front page')

/** A period that lies in the build cache, and can be made of nothing else. */
function shelved(name: string, period: Period | null): BuildPlan | null {
  if (period === null) return null
  const { from, to } = period
  putMade(place, name, 'd1', encodePeriod(period))
  const parts = { kind: 'periods', periods: [] } as const
  return { name, digest: 'd1', from, to, parts, known: null, site: [] }
}

function taskOf(input: PageInput, part: PageTask['part'] = 'whole'): PageTask {
  const { kind, path: pagePath, periods, settings } = input
  const name = `page-${pagePath.replace('/', '') || 'front'}`
  const isPeriod = input.kind !== 'index'
  return {
    explore: undefined,
    phases: undefined,
    ...{ part, name, digest: 'd2', place, periods, settings, templates },
    plan: { kind, path: pagePath, period: null, previous: null },
    notice: isPeriod ? input.notice : undefined,
    others: [],
    sources: [],
    notes: [],
    lastYear: [],
    period: isPeriod ? shelved(`${name}-period`, input.period) : null,
    previous: isPeriod ? shelved(`${name}-previous`, input.previous) : null,
  }
}

function textsOf(files: readonly PackedFile[]): [path: string, text: string][] {
  return sorted(files.map(({ path, content }) => [path, Buffer.from(content).toString()]))
}

function sorted(texts: [path: string, text: string][]): [path: string, text: string][] {
  return texts.sort(([a], [b]) => (a < b ? -1 : 1))
}

describe('a page made in a thread', () => {
  it('is the same as here, side by side with others, and lies in the build cache', async () => {
    const render = await makeRenderer(new Map(templates))
    const pages = await Promise.all(inputs.map((input) => workers.makePage(taskOf(input))))
    for (const [at, input] of inputs.entries()) {
      const { files } = pages[at]!
      const wanted = sorted(renderPage(input, render).map(({ path, content }) => [path, content]))
      expect(textsOf(files)).toEqual(wanted)
      const lying = takeMade(place, taskOf(input).name, 'd2')
      expect(textsOf(unpacked(lying!))).toEqual(wanted)
    }
    expect(readdirSync(place.spool)).toEqual([])
  })

  it('is the same in two parts', async () => {
    for (const input of inputs) {
      const whole = await workers.makePage(taskOf(input))
      const parts = await Promise.all(
        (['numbers', 'html'] as const).map((part) => workers.makePage(taskOf(input, part))),
      )
      expect(parts.map(({ files }) => files[0]?.path)).toEqual([
        `${input.path}data.json`,
        `${input.path}index.html`,
      ])
      expect(textsOf(parts.flatMap(({ files }) => files))).toEqual(textsOf(whole.files))
      expect(parts.map(({ facts }) => facts)).toEqual([undefined, whole.facts])
    }
  })

  it('tells its first file before the others, where its numbers alone are asked for', async () => {
    for (const input of inputs)
      for (const part of ['whole', 'numbers', 'html', 'without tables'] as const) {
        const told: string[] = []
        const page = workers.makePage(taskOf(input, part), (files) => {
          told.push(...files.map(({ path }) => path))
        })
        const { files } = await page.finally(() => told.push('all'))
        const wanted = part === 'numbers' ? [files[0]?.path, 'all'] : ['all']
        expect(told).toEqual(wanted)
      }
  })

  it('tells the facts of the front page alone, and keeps them', async () => {
    for (const input of inputs) {
      const { facts } = await workers.makePage(taskOf(input))
      expect(facts).toEqual(
        input.kind === 'front' ? frontFacts(input, buildModel(input)) : undefined,
      )
    }
    expect(decodeFacts(takeMade(place, FRONT_FACTS, 'd2')!)).toEqual(
      frontFacts(front, buildModel(front)),
    )
  })

  it('fails with what is wrong with a template, then works again', async () => {
    const task = taskOf(front)
    const wrong = templates.map(([file, text]): [string, string] =>
      file === 'footer.hbs' ? [file, '{{nothing}}'] : [file, text],
    )
    workers.prepare(wrong) // never heard of
    await expect(workers.makePage({ ...task, templates: wrong })).rejects.toThrow(
      /^Template footer\.hbs cannot be filled in: "nothing" not defined/,
    )
    const missing = templates.filter(([file]) => file !== 'style.css')
    await expect(workers.makePage({ ...task, templates: missing })).rejects.toThrow(
      'Templates: style.css is missing',
    )
    expect((await workers.makePage(task)).files.length).toBeGreaterThan(20)
  })

  it('fails where a period can neither be taken nor made', async () => {
    const task = taskOf(front)
    writeFileSync(path.join(place.directory, 'page-front-period'), 'broken')
    // Else those of the last page are there.
    for (const input of inputs) if (input.kind === 'index') await workers.makePage(taskOf(input))
    await expect(workers.makePage(task)).rejects.toThrow('There is no period to add up')
  })
})
