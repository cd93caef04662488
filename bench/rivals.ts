/** The programs to be compared with, given the same log objects. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Measured, measure } from './measure.ts'

export interface Rival {
  readonly name: string
  /** What to do where it is missing. */
  readonly howToInstall: string
  isInstalled(): boolean
  /** Over the log objects of a directory, which hold so many records. */
  run(log: string, place: string, records: number): Promise<Measured>
}

/** Fields of S3's log by Analog's letters; `%j` is what it skips. README.md gives the same to its reader. */
export const ANALOG_FORMAT =
  '%j %v [%d/%M/%Y:%h:%n:%j %j] %S %u %j %j %r "%j" %c %j %b %j %j %j "%f" "%B" %j'

export const analog: Rival = {
  name: 'Analog',
  howToInstall: 'sudo apt-get install analog',
  isInstalled: () => isProgram('analog'),
  run(log, place) {
    const settings = join(place, 'analog.cfg')
    const report = join(place, 'analog.html')
    const lines = [
      `LOGFORMAT (${ANALOG_FORMAT})`,
      `LOGFILE ${log}/*`,
      `OUTFILE ${report}`,
      'DNS NONE',
    ]
    writeFileSync(settings, `${lines.join('\n')}\n`)
    return measure('analog', ['-G', `+g${settings}`])
  },
}

export const goaccess: Rival = {
  name: 'GoAccess',
  howToInstall: 'sudo apt-get install goaccess',
  isInstalled: () => isProgram('goaccess'),
  run(log, place) {
    const files = readdirSync(log).map((name) => join(log, name))
    const report = join(place, 'goaccess.json')
    const options = ['--log-format=AWSS3', '--no-global-config', '--no-progress', '-o', report]
    return measure('goaccess', [...files, ...options])
  },
}

/** Its CLOUDFRONT preset, given what is unpacked. */
export const goaccessOfEdges: Rival = {
  ...goaccess,
  run(log, place) {
    const report = join(place, 'goaccess.json')
    const options = `--log-format=CLOUDFRONT --no-global-config --no-progress -o ${report}`
    return piped(`zcat ${log}/* | goaccess - ${options}`, place)
  },
}

/** Unpacks, and counts lines: no program can be faster. */
export const wordCount: Rival = {
  name: '`zcat … | wc -l`',
  howToInstall: 'it comes with gzip and coreutils',
  isInstalled: () => isProgram('zcat') && isProgram('wc'),
  run: (log, place) => piped(`zcat ${log}/* | wc -l`, place),
}

export const duckdb: Rival = {
  name: 'DuckDB',
  howToInstall: 'npm install --no-save @duckdb/node-api',
  isInstalled: () => existsSync(join(import.meta.dirname, '../node_modules/@duckdb/node-api')),
  run(log, _place, records) {
    return measure(process.execPath, [join(import.meta.dirname, 'duckdb.ts'), log, `${records}`])
  },
}

/** How long a pipeline takes, and its programs on the cores, as its shell tells in a file below `place`. The memory that
 * is measured is the shell's alone. */
async function piped(command: string, place: string): Promise<Measured> {
  const file = join(place, 'times')
  const { seconds } = await measure('sh', ['-c', `${command}; times > ${file}`])
  return { seconds, peakMB: undefined, cpuSeconds: childrenIn(readFileSync(file, 'utf8')) }
}

/** Of what `times` says: user and system time of the shell, then of its children (`0m1.230000s 0m0.050000s`). */
function childrenIn(told: string): number {
  const [, children = ''] = told.split('\n')
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
  return times.reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0)
}

function isProgram(name: string): boolean {
  const directories = (process.env.PATH ?? '').split(delimiter)
  return directories.some((directory) => existsSync(join(directory, name)))
}
