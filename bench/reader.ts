/**
 * Times the readers alone over the regular corpus, on one core, a day at a time as a thread counts
 * them: `node bench/reader.ts [fast] [plain] [corpus]`. Time on the core, best of three.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFastReader } from '../src/formats/fast/reader.ts'
import { makePlainReader } from '../src/formats/reading/plain.ts'
import { corpora, makeCorpus } from './corpora.ts'

const readers = { fast: makeFastReader, plain: makePlainReader }
const args = process.argv.slice(2)
const corpus = Object.values(corpora).find(({ name }) => args.includes(name)) ?? corpora.regular
const { directory, expected } = makeCorpus(corpus, join(tmpdir(), 's3-log-report-bench'))

for (const [name, make] of Object.entries(readers)) {
  if (Object.keys(readers).some((one) => args.includes(one)) && !args.includes(name)) continue
  const times = Array.from({ length: name === 'plain' ? 1 : 3 }, () => {
    const reader = make()
    let records = 0
    let microseconds = 0
    for (const file of readdirSync(directory)) {
      const bytes = readFileSync(join(directory, file))
      const before = process.cpuUsage()
      reader.read(bytes, true, () => {})
      const { user, system } = process.cpuUsage(before)
      microseconds += user + system
      records += reader.recordCount
      reader.nextDay()
    }
    reader.close()
    if (records !== expected.records) throw new Error(`${name} read ${records} records`)
    return microseconds
  })
  const best = Math.min(...times)
  const speed = (expected.logBytes / best).toFixed(0)
  console.log(
    `${name}: ${((best * 1000) / expected.records).toFixed(0)} ns a record, ${speed} MB/s`,
  )
}
