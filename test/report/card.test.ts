import { expect, it } from 'vitest'
import type { PageInput } from '../../src/report/model/page.ts'
import { renderPage } from '../../src/report/render/files.ts'
import { makeRenderer } from '../../src/report/render/render.ts'
import { readTemplates } from '../../src/report/render/templates.ts'
import { exampleInputs } from './example.ts'

const render = await makeRenderer(await readTemplates(['templates']))
const inputs = exampleInputs()
const withSettings = (input: PageInput, more: Partial<PageInput['settings']>): PageInput => ({
  ...input,
  settings: { ...input.settings, ...more },
})
const filesOf = (input: PageInput, audience: 'public' | 'private') =>
  new Map(
    renderPage(withSettings(input, { audience }), render).map(({ path, content }) => [
      path,
      String(content),
    ]),
  )

it('the front page of a public report has a picture for sharing, no other page has', () => {
  for (const input of inputs) {
    const files = filesOf(input, 'public')
    const html = files.get(`${input.path}index.html`) ?? ''
    const isFront = input.kind === 'front'
    expect(files.has(`${input.path}card.svg`)).toBe(isFront)
    expect(html.includes('<meta property="og:image" content="card.svg">')).toBe(isFront)
    if (isFront) expect(files.get('operations.html')).not.toContain('og:image')
  }
})

it('where its address is known, the page and its picture are named by it', () => {
  const address = 'https://jo.github.io/traffic/www/'
  for (const input of inputs) {
    const html = filesOf(withSettings(input, { address }), 'public').get(`${input.path}index.html`)
    const isFront = input.kind === 'front'
    const lines = [
      `<meta property="og:image" content="${address}card.svg">`,
      `<meta property="og:url" content="${address}">`,
      `<link rel="canonical" href="${address}">`,
    ]
    for (const line of lines) expect(html?.includes(line)).toBe(isFront)
  }
  const [front] = inputs
  if (front === undefined) throw new Error('no front page')
  expect(filesOf(front, 'public').get('index.html')).not.toMatch(/og:url|canonical/)
})

it('a private report has none', () => {
  for (const input of inputs) {
    const files = filesOf(input, 'private')
    expect([...files.keys()].filter((path) => path.endsWith('card.svg'))).toEqual([])
    for (const content of files.values()) expect(content).not.toMatch(/og:|canonical/)
  }
})

it('the picture tells the headline numbers, and nothing in it is asked for from elsewhere', () => {
  const [front] = inputs
  if (front === undefined) throw new Error('no front page')
  const hostile = withSettings(front, { title: 'a <b> & "c" '.repeat(9) })
  const card = filesOf(hostile, 'public').get('card.svg') ?? ''
  expect(filesOf(hostile, 'public').get('card.svg')).toBe(card)
  expect(card).toContain('a &lt;b&gt; &amp; &quot;c&quot;')
  expect(card).toContain('…</text>')
  expect(card.match(/class="number"/g)).toHaveLength(5)
  expect(card).not.toMatch(/href|<script|<image|url\(|@import|NaN|undefined/)
  expect(card.replace('http://www.w3.org/2000/svg', '')).not.toContain('http')
})
