import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const src = path.resolve(import.meta.dirname, '../src')

/** Who may import whom: an import points only upstream, at the rooms that feed it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  calendar: [],
  formats: ['calendar'],
  naming: [],
  columns: [],
  count: ['calendar', 'formats', 'naming', 'columns'],
  sync: ['calendar', 'formats'],
  mirror: ['calendar', 'sync'],
  state: ['calendar', 'sync', 'mirror'],
  rollup: ['calendar', 'naming', 'columns', 'count', 'mirror'],
  report: ['calendar', 'naming', 'columns', 'count', 'rollup'],
  build: ['calendar', 'mirror', 'count', 'rollup', 'report'],
  // Its threads do what these rooms do.
  workers: [
    'calendar',
    'mirror',
    'formats',
    'naming',
    'columns',
    'count',
    'rollup',
    'build',
    'report',
  ],
  publish: ['mirror', 'report'],
  action: ['calendar', 'sync', 'mirror', 'count', 'report', 'publish'],
  // Where the rooms meet: one file per stage of the run.
  stages: [
    'action',
    'build',
    'calendar',
    'count',
    'mirror',
    'naming',
    'publish',
    'report',
    'rollup',
    'state',
    'sync',
    'workers',
  ],
  // Looks at all that a run would need, and runs none of it.
  doctor: ['action', 'calendar', 'formats', 'mirror', 'naming', 'publish', 'report', 'sync'],
}

/** The same within the report. */
const mayImportInReport: Readonly<Record<string, readonly string[]>> = {
  words: [],
  model: ['words'],
  explore: ['model', 'words'],
  tables: ['model', 'words'],
  facts: ['tables', 'model', 'words'],
  cases: ['facts', 'tables', 'model', 'words'],
  panels: ['cases', 'facts', 'tables', 'model', 'words'],
  render: ['cases', 'facts', 'tables', 'model', 'words'],
}
/** Where the report's model is put together, of facts and panels. */
const composing = 'report/model/build.ts'

/** Packages that only one room may know. */
const ownedPackages: readonly (readonly [RegExp, string])[] = [
  [/^@actions\//, 'action'],
  [/^(@aws-sdk|@smithy)\//, 'sync'],
  [/^handlebars/, 'report'],
  [/^d3-/, 'report'],
]

/** Rooms without disk, clock, network or process; and the files that are let off, with the reason. */
const pureRooms = ['calendar', 'formats', 'naming', 'columns', 'count', 'report']
const impureFiles = new Set(['report/render/templates.ts']) // reads the templates

/** Exported names that several files have, because something else decides what they are called. */
const namedByOthers = new Set([
  'pages', // a publish target is called as in input `publish`, a section of panels as in the page
])

interface Import {
  readonly file: string
  readonly room: string
  readonly target: string
  /** Nothing but types is imported: a value of the other file is known, and none of it is called. */
  readonly isType: boolean
}

function importsOf(file: string): Pick<Import, 'target' | 'isType'>[] {
  const text = readFileSync(file, 'utf8')
  const statements = text.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gms,
  )
  return [...statements].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? ''
    return { target, isType: /^\s*(?:import|export)\s+type\b/.test(match[0]) }
  })
}

const files: readonly string[] = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map(({ parentPath, name }) => path.relative(src, path.join(parentPath, name)))
  .map((file) => file.replaceAll(path.sep, '/'))

const imports: Import[] = files.flatMap((file) => {
  const room = file.includes('/') ? (file.split('/')[0] ?? '') : ''
  return importsOf(path.join(src, file)).map((one) => ({ file, room, ...one }))
})

/** The file that an import of one of ours reaches; '' for a package. */
function reachedBy({ file, target }: Import): string {
  return target.startsWith('.')
    ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target))
    : ''
}

function roomOf(one: Import): string {
  const reached = reachedBy(one)
  return reached.includes('/') ? (reached.split('/')[0] ?? '') : ''
}

describe('the house', () => {
  it('has the rooms of the table and no others', () => {
    const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.map(({ name }) => name).sort()).toEqual(Object.keys(mayImport).sort())
  })

  it('sees the imports (the reader of imports is alive)', () => {
    expect(imports.length).toBeGreaterThan(20)
  })

  it('imports only upstream', () => {
    const wrong = imports
      .filter(({ room, target }) => room !== '' && target.startsWith('.'))
      .filter((one) => roomOf(one) !== one.room && !mayImport[one.room]?.includes(roomOf(one)))
    expect(wrong).toEqual([])
  })

  it('imports only upstream within the report', () => {
    const inReport = (file: string): string =>
      file.startsWith('report/') ? (file.split('/')[1] ?? '') : ''
    const wrong = imports.filter((one) => {
      const [from, to] = [inReport(one.file), inReport(reachedBy(one))]
      const isUpstream = from === to || mayImportInReport[from]?.includes(to)
      return from !== '' && to !== '' && !isUpstream && one.file !== composing
    })
    expect(wrong).toEqual([])
  })

  it('lets nobody but the list of languages know a language', () => {
    const wrong = imports.filter(
      (one) =>
        /^report\/words\/[a-z]{2}(-\w+)?\.ts$/.test(reachedBy(one)) &&
        one.file !== 'report/words/languages.ts',
    )
    expect(wrong).toEqual([])
  })

  it('gives each exported name one meaning', () => {
    const declared = files.flatMap((file) => {
      const text = readFileSync(path.join(src, file), 'utf8')
      const exported = /^export (?:async )?(?:function\*?|const|let|interface|type|class) (\w+)/gm
      const names = [...text.matchAll(exported)].map(([, name = '']) => name)
      return [...new Set(names)].map((name) => ({ name, file })) // an overloaded function is one
    })
    const byName = Object.groupBy(declared, ({ name }) => name)
    const shared = Object.entries(byName).flatMap(([name, all = []]) =>
      all.length > 1 ? [[name, ...all.map(({ file }) => file)]] : [],
    )
    expect(shared.filter(([name = '']) => !namedByOthers.has(name))).toEqual([])
  })

  it('lets a stage know the values of other stages, and call only the steps that they share', () => {
    const among = imports.filter((one) => one.room === 'stages' && roomOf(one) === 'stages')
    const isStep = (file: string): boolean => file.startsWith('stages/steps/')
    expect(among.filter((one) => !one.isType && !isStep(reachedBy(one)))).toEqual([])
    expect(among.some((one) => isStep(reachedBy(one)))).toBe(true)
    const fromRun = imports.filter(({ file, isType }) => file === 'run.ts' && !isType)
    expect(fromRun.filter((one) => isStep(reachedBy(one)))).toEqual([])
  })

  it('lets one room alone know each outside world', () => {
    const wrong = imports.filter(({ room, target }) =>
      ownedPackages.some(([name, owner]) => name.test(target) && room !== owner),
    )
    expect(wrong).toEqual([])
  })

  it('lets the formats alone know the operations of a log', () => {
    const known =
      /\b(?:REST|SOAP|WEBSITE|BATCH|S3|B2_API|B2_LIFECYCLE)\.[A-Z_]{2,}|svc:cloudfront|x-edge-result|RefreshHit|OriginShieldHit|ClientCommError/
    const wrong = readdirSync(src, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => path.relative(src, file).split(path.sep)[0] !== 'formats')
      .flatMap((file) => known.exec(readFileSync(file, 'utf8'))?.[0].concat(` in ${file}`) ?? [])
    expect(wrong).toEqual([])
    for (const file of ['formats/s3/operation.ts', 'formats/cloudfront/results.ts'])
      expect(known.test(readFileSync(path.join(src, file), 'utf8'))).toBe(true)
  })

  it('names log formats where they are listed, and nowhere else', () => {
    const serviceOf = (file: string): string | undefined =>
      /^formats\/(s3|cloudfront|damaged)(?:-json|\/[a-z-]+)?\.ts$/.exec(file)?.[1]
    const known = new Set(['formats/formats.ts', 'formats/fast/scanner.ts'])
    const asked = imports.filter((one) => serviceOf(reachedBy(one)) !== undefined)
    expect(
      asked.filter(
        (one) => !known.has(one.file) && serviceOf(one.file) !== serviceOf(reachedBy(one)),
      ),
    ).toEqual([])
    expect(new Set(asked.map((one) => serviceOf(reachedBy(one)))).size).toBe(3)
  })

  it('makes days in one place alone', () => {
    const [makesDays, made] = [
      /\bas (?:unknown as |string as )?(?:Delivery)?Day\b/,
      'calendar/day.ts',
    ]
    const isMaking = (file: string): boolean => makesDays.test(readFileSync(file, 'utf8'))
    expect(files.filter((file) => isMaking(path.join(src, file)))).toEqual([made])
    const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(import.meta.dirname, file))
    expect(tests.filter(isMaking)).toEqual([])
  })

  it('keeps the pure rooms pure', () => {
    const wrong = imports.filter(
      ({ file, room, target }) =>
        pureRooms.includes(room) && target.startsWith('node:') && !impureFiles.has(file),
    )
    expect(wrong).toEqual([])
  })

  it('has no import cycle between files', () => {
    const edges = new Map<string, string[]>()
    for (const { file, target } of imports) {
      if (!target.startsWith('.')) continue
      const reached = path.posix.normalize(path.posix.join(path.posix.dirname(file), target))
      edges.set(file, [...(edges.get(file) ?? []), reached])
    }
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      if (done.has(file) || trail.includes(file)) return
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file])
      done.add(file)
    }
    for (const file of edges.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })
})
