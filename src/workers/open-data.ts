import { putMade } from '../build/cache.ts'
import type { OpenDataTask } from '../build/open-data.ts'
import { packed } from '../build/packed.ts'
import { openDay, openFile, openPage } from '../report/render/open-data.ts'
import { wordsOf } from '../report/words/languages.ts'
import { makePeriod } from '../rollup/add.ts'
import { decodePeriod } from '../rollup/encode.ts'

/** A file of open data, packed, in a buffer of its own: day by day, so that no more than a day's tables are held. */
export async function makeOpenDataFile({
  path,
  days,
  settings,
  name,
  digest,
  place,
}: OpenDataTask): Promise<Uint8Array<ArrayBuffer>> {
  const words = await wordsOf(settings.language)
  const rows = days.flatMap((day) => {
    const { bytes } = makePeriod(day, ({ name }) => {
      throw new Error(`${name} is made of days`)
    })
    return openDay(openPage(decodePeriod(bytes), settings, words))
  })
  const file = packed([{ path, content: openFile(rows) }])
  putMade(place, name, digest, file)
  return file
}
