/** Who answered clients, and the words for it: those of the report speak of S3. */
import type { Totals } from '../../count/summary/summary.ts'
import { plain, type Sentence, textOf } from '../words/sentence.ts'
import { spaced } from '../words/speech.ts'
import type { Words } from '../words/words.ts'
import { sumOfUse } from './cloudfront-plans.ts'

export type Answered = 's3' | 'both' | 'edges'

/** Who answered, of what is known of some days. Releases that did not count what S3 answered knew nobody else. */
export function answeredBy(
  all: readonly { readonly totals: Totals; readonly lacking?: readonly string[] }[],
): Answered {
  const isByEdges = all.some(({ totals }) => sumOfUse(totals.edges, requestsOf) > 0)
  if (!isByEdges) return 's3'
  const isByS3 = all.some(({ totals, lacking = [] }) => {
    const { calls, records, requests } = totals
    // Records of S3 that are no requests, such as those of lifecycle rules.
    return lacking.includes('totals.calls') || calls > 0 || records > requests
  })
  return isByS3 ? 'both' : 'edges'
}

function requestsOf({ http, https }: Totals['edges'][keyof Totals['edges']]): number {
  return http + https
}

/** The words of a page on which these answered; of the same words the same object. */
export function wordsFor(words: Words, answered: Answered): Words {
  if (answered === 's3') return words
  const made = known.get(words) ?? {
    both: wordsOfEdges(words, 'both'),
    edges: wordsOfEdges(words, 'edges'),
  }
  known.set(words, made)
  return made[answered]
}
const known = new WeakMap<Words, Readonly<Record<Exclude<Answered, 's3'>, Words>>>()

function wordsOfEdges(words: Words, answered: Exclude<Answered, 's3'>): Words {
  const { panels, headlines, traffic, deliveryGaps, operations } = words
  const { byEdges, both, edgesAlone } = words.answered
  const by = answered === 'both' ? both : edgesAlone
  return {
    ...words,
    panels: {
      ...panels,
      campaigns: [panels.campaigns[0], byEdges.campaigns],
      health: [panels.health[0], byEdges.health],
      speed: [panels.speed[0], by.turnAround],
    },
    headlines: { ...headlines, bytes: [headlines.bytes[0], by.bytes] },
    traffic: { ...traffic, bytesDefinition: byEdges.bytesBy },
    cases: { ...words.cases, remedies: pastPolicies(words) },
    policy: { ...words.policy, note: spaced(words.policy.note, words.answered.pastPolicy) },
    deliveryGaps: { ...deliveryGaps, note: byEdges.deliveryGaps },
    operations: {
      ...operations,
      definition: byEdges.operators,
      ...(answered === 'edges' && { all: edgesAlone.operations, lead: edgesAlone.lead }),
    },
    definitions: words.definitions.map(([term, text]) => {
      return [term, term === words.columns.bytes ? by.sent : text]
    }),
  }
}

/** What a bucket's policy refuses does not come through the network: those remedies say so. */
function pastPolicies({ cases, answered }: Words): Words['cases']['remedies'] {
  const { referrer, address } = cases.remedies
  const more = (note: Sentence): Sentence => {
    const said = textOf(note)
    return [...note, plain(spaced(said, answered.pastPolicy).slice(said.length))]
  }
  return {
    ...cases.remedies,
    referrer: { ...referrer, note: more(referrer.note) },
    address: { ...address, note: (client) => more(address.note(client)) },
  }
}
