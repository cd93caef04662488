import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildModel } from '../../src/report/model/build.ts'
import type { ReportModel } from '../../src/report/model/model.ts'
import type { PageInput } from '../../src/report/model/page.ts'
import { makeRenderer, type Render } from '../../src/report/render/render.ts'
import { readTemplates, type Templates } from '../../src/report/render/templates.ts'
import { en } from '../../src/report/words/en.ts'
import { exampleInputs, exampleSettings } from './example.ts'

const home = join(import.meta.dirname, '..', '..')
const empty: PageInput = {
  ...{ kind: 'front', path: 'empty/', period: null, previous: null, periods: [] },
  words: en,
  settings: exampleSettings,
}
const models = new Map([...exampleInputs(), empty].map((input) => [input.path, buildModel(input)]))
const front = models.get('') as ReportModel
let builtIn: Templates
let render: Render
const pages = new Map<string, string>()

beforeAll(async () => {
  builtIn = await readTemplates([join(home, 'templates')])
  render = await makeRenderer(builtIn)
  for (const [path, model] of models) pages.set(path, render(model))
})

/** The built-in templates with some files replaced. */
const templatesWith = (files: Record<string, string>): Templates =>
  new Map([...builtIn, ...Object.entries(files)])

describe('every page', () => {
  for (const path of models.keys()) {
    it(`'${path}' is made of the same bytes by another renderer`, async () => {
      const again = await makeRenderer(builtIn)
      expect(again(models.get(path) as ReportModel)).toBe(pages.get(path))
    })

    it(`'${path}' has a policy that fits its style sheet and its script`, () => {
      const html = pages.get(path) ?? ''
      const policy = decoded(
        /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1],
      )
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      for (const tag of ['style', 'script']) {
        const found = [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
        expect(found, tag).toHaveLength(1)
        const hash = createHash('sha256')
          .update(found[0]?.[1] ?? '')
          .digest('base64')
        // Where there are more rows than the page shows, they come by a script of the same site.
        const own = tag === 'script' && html.includes('data-rows="rows.js"') ? " 'self'" : ''
        expect(policy).toContain(`${tag}-src 'sha256-${hash}'${own};`)
      }
    })

    it(`'${path}' asks nothing of anybody and carries no inline style or handler`, () => {
      const html = (pages.get(path) ?? '').replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
      expect(html).not.toMatch(/<[^>]*\s(style|on\w+)=/i)
      expect(html).not.toMatch(/<(img|iframe|object|embed|form|base|audio|video|source)\b/i)
      expect(html).not.toMatch(/\ssrc=/i)
      expect(
        [...html.matchAll(/<link (?!rel="alternate")[^>]*href="([^"]*)"/g)].map(([, href]) =>
          href?.slice(0, 5),
        ),
      ).toEqual(['data:'])
    })

    it(`'${path}' has no id twice, and every anchor leads somewhere`, () => {
      const html = pages.get(path) ?? ''
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
      const anchors = [...html.matchAll(/(?:href="#|aria-labelledby="|data-points=")([^"]+)"/g)]
      expect(anchors.map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([])
    })
  }

  it('shows both sums of a page that has everything', () => {
    const html = pages.get('') ?? ''
    for (const { cell } of front.headlines) expect(html).toContain(`>${cell.text}</span>`)
    for (const { title } of front.findings) expect(html).toContain(title)
    for (const { panels } of front.sections)
      for (const { id } of panels) expect(html).toContain(`id="${id}"`)
  })

  it('names the points of a chart for what they are', () => {
    const heads = (path: string, id: string): string | undefined =>
      new RegExp(`id="${id}-points"[\\s\\S]*?<th scope="col">([^<]*)<`).exec(
        pages.get(path) ?? '',
      )?.[1]
    expect(heads('', 'traffic')).toBe('Day')
    expect(heads('', 'overview')).toBe('Month')
    expect(heads('2026/', 'traffic')).toBe('Month')
  })

  it('names a folded panel by the first of its rows, pairs whole', () => {
    const folded = (id: string) =>
      new RegExp(`id="${id}">\\s*<summary><h3>[^<]*</h3> <small>([^<]*)<`).exec(pages.get('') ?? '')
    expect(folded('errorKeys')?.[1]).toBe('AccessDenied private/backup.tar, SlowDown index.html')
  })

  it('is small', () => {
    const html = pages.get('') ?? ''
    expect(html.length).toBeLessThan(230_000)
    expect(gzipSync(html).length).toBeLessThan(50_000)
  })
})

describe('charts', () => {
  it('give their colours as classes, and no identifiers of a run', () => {
    const svgs = [...(pages.get('') ?? '').matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => svg)
    expect(svgs.length).toBeGreaterThan(8)
    for (const svg of svgs) {
      expect(svg).not.toMatch(/#[0-9a-f]{6}|zr\d|fill=|stroke=|clip-path|style/)
      expect(svg).toMatch(/role="img" aria-labelledby="[\w-]+"|aria-hidden="true"/)
    }
  })

  it('draw a bar for each day with requests, the last one pale', () => {
    const [svg = ''] =
      /<svg[^>]*aria-labelledby="traffic-text"[\s\S]*?<\/svg>/.exec(pages.get('') ?? '') ?? []
    const requests = /<g class="m m-requests[^>]*>([\s\S]*?)<\/g>/.exec(svg)?.[1] ?? ''
    /** Of the outline of a layer, how high it stands over each day. */
    const heights = (ink: string): number[] => {
      const d = new RegExp(`<path class="${ink}" d="([^"]*)"`).exec(requests)?.[1] ?? ''
      const parts = [...d.matchAll(/V([\d.]+)(?:h([\d.]+))?/g)]
      return parts.flatMap(([, y, wide = '0']) =>
        Array.from({ length: Number(wide) / 10 }, () => 100 - Number(y)),
      )
    }
    const [people, bots, tools] = ['people', 'bots', 'tools'].map(heights)
    for (const layer of [people, bots, tools]) {
      expect(layer).toHaveLength(30)
      expect(layer?.filter((height) => height > 0)).toHaveLength(29)
      expect(layer?.at(-1)).toBe(0)
    }
    expect(heights('people pale').map((height) => height > 0)).toEqual([
      ...Array(29).fill(false),
      true,
    ])
    for (const at of Array(29).keys()) {
      expect(tools?.[at]).toBeGreaterThanOrEqual(bots?.[at] ?? 0)
      expect(bots?.[at]).toBeGreaterThan(people?.[at] ?? 0)
    }
  })
})

describe('templates', () => {
  const errors: [name: string, files: Record<string, string>, message: RegExp][] = [
    [
      'a partial that is not there is named with the template that asks for it',
      { 'panel.hbs': '{{> tabel table}}' },
      /panel\.hbs asks for the partial 'tabel'.*table/s,
    ],
    [
      'a template that cannot be read is named',
      { 'row.hbs': '{{#if name}}' },
      /row\.hbs cannot be read/,
    ],
  ]
  for (const [name, files, message] of errors)
    it(name, async () => {
      await expect(makeRenderer(templatesWith(files))).rejects.toThrow(message)
    })

  it('a missing file is named', async () => {
    const without = new Map([...builtIn].filter(([file]) => file !== 'enhance.js'))
    await expect(makeRenderer(without)).rejects.toThrow('enhance.js is missing')
    const directory = join(home, 'no-such-directory')
    await expect(readTemplates([directory])).rejects.toThrow(directory)
  })

  it('a name that the model does not have is an error, not an empty place', async () => {
    const wrong = await makeRenderer(templatesWith({ 'footer.hbs': '{{titel}}' }))
    expect(() => wrong(front)).toThrow(/titel/)
  })

  const prototypes = ['constructor', 'constructor.name', '__proto__', 'title.constructor.name']
  for (const path of prototypes)
    it(`{{${path}}} reaches no prototype`, async () => {
      const reaching = await makeRenderer(templatesWith({ 'footer.hbs': `[{{${path}}}]` }))
      const html = ((): string => {
        try {
          return reaching(front)
        } catch {
          return '[]'
        }
      })()
      expect(html).not.toMatch(/\[(function|Object|String|object)/)
    })

  it('the example template in docs takes the place of theme and footer, and of nothing else', async () => {
    const own = join(home, 'docs', 'example-template')
    const themed = await makeRenderer(await readTemplates([join(home, 'templates'), own]))
    const html = themed(front)
    expect(html).toContain('counted from server logs, without a tracker')
    expect(html).toContain('--accent: light-dark(#9a3412, #f3a37a)')
    expect(html).not.toContain('#1f5bb5')
    const body = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
    expect(body(html)).toBe(body(pages.get('') ?? ''))
  })

  it('the example template gives every variable of the theme', async () => {
    const own = await readTemplates([join(home, 'docs', 'example-template')])
    const variables = (css = ''): string[] =>
      [...css.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name)
    expect(variables(own.get('theme.css'))).toEqual(variables(builtIn.get('theme.css')))
  })

  it('only links to http, https and the site itself', async () => {
    const cases: [href: string, isKept: boolean][] = [
      ['https://example.org/', true],
      ['HTTP://example.org/', true],
      ['#hotlinks', true],
      ['../2026-11/index.html', true],
      ['javascript:alert(1)', false],
      ['java\tscript:alert(1)', false],
      [' javascript:alert(1)', false],
      ['data:text/html,x', false],
      ['//example.org/', false],
      ['\\\\example.org', false],
      ['vbscript:x', false],
    ]
    const linking = await makeRenderer(templatesWith({ 'layout.hbs': '[{{address title}}]' }))
    for (const [href, isKept] of cases) {
      const title = href
      expect(linking({ ...front, title }), href).toBe(isKept ? `[${href}]\n` : '[]\n')
    }
  })
})

const decoded = (text = ''): string => text.replaceAll('&#x27;', "'").replaceAll('&#x3D;', '=')
