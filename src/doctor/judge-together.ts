/** What sources are to each other, and whose they are. Pure. */
import { selfLoggingHelp, toldTwiceHelp } from '../action/job/help.ts'
import { keyDateOf, type Source, sourceName } from '../sync/objects.ts'
import type { Observation } from './observation.ts'
import { guessSites } from './site.ts'
import { type ListedSeen, recordsOf, type SourceSeen } from './source.ts'

/** `site` are the hosts that the owner names. */
export function judgeTogether(
  seen: readonly SourceSeen[],
  site: readonly string[],
): readonly Observation[] {
  const { buckets } = recordsOf(seen.flatMap(({ samples }) => samples))
  const ownLog = selfLoggingHelp(
    seen.map(({ source }) => source),
    [...buckets.keys()],
  )
  const observations: Observation[] = toldTwice(seen).map((cure) => {
    return { state: 'warning', about: 'twice', seen: 'some of it is told twice', cure }
  })
  if (ownLog !== undefined)
    observations.push({
      state: 'warning',
      about: 'loop',
      seen: 'the log bucket logs into itself',
      cure: ownLog,
    })
  return [...observations, ...judgeSite(seen, site)]
}

/** What to do where two sources tell of the same thing. */
function toldTwice(seen: readonly SourceSeen[]): string[] {
  const first = new Map<string, Source>()
  return seen.flatMap(({ source, listed }) =>
    [...subjectsIn(listed)].flatMap((subject) => {
      const by = first.get(subject)
      if (by === undefined) {
        first.set(subject, source)
        return []
      }
      const outcome = `each hour of its requests counts once, by ${sourceName(by)} where both have it.`
      return [toldTwiceHelp({ subject, by, source }, outcome)]
    }),
  )
}

/** What log objects alone tell of, such as a distribution. */
function subjectsIn(listed: ListedSeen): ReadonlySet<string> {
  const objects = listed.kind === 'listed' ? listed.objects : []
  return new Set(objects.flatMap(({ key }) => keyDateOf(key)?.subject ?? []))
}

function judgeSite(seen: readonly SourceSeen[], site: readonly string[]): Observation[] {
  const about = 'site'
  if (site.length > 0) return [{ state: 'ok', about, seen: `${site.join(', ')}, as given` }]
  const sites = guessSites(seen)
  if (sites.length > 0)
    return [
      {
        state: 'ok',
        about,
        seen: `according to the records: ${sites.join(', ')}; check that this is right`,
      },
    ]
  if (seen.every(({ samples }) => samples.every(({ kind }) => kind !== 'read'))) return []
  return [
    {
      state: 'warning',
      about,
      seen: 'no record tells which host names are yours',
      cure: "Name them in 'site', so that links from them are not taken for hot links.",
    },
  ]
}
