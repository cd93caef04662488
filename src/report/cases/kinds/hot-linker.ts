import { hotLinkersOf } from '../../facts/hot-linkers.ts'
import { topRows } from '../../tables/orders.ts'
import { viewOf } from '../../tables/view.ts'
import { type CaseMaker, crossingOf, MOST_CROSSINGS } from '../case.ts'
import { denyPolicy, isDeniable, taken } from '../remedies/referrer-policy.ts'

/** A foreign site that shows the owner's files: crossed with these exactly. */
export const hotLinkerCase: CaseMaker = (page, { names: [site = ''] }) => {
  const linker = hotLinkersOf(page).find((one) => one.site === site)
  if (linker === undefined || !isDeniable(page, site)) return null
  const text = denyPolicy([taken(page, linker)], page.own.buckets, page.settings.region)
  if (text === null) return null
  const view = viewOf(page, 'hotlinks')
  const ofSite = { ...view, rows: Uint32Array.from(linker.rows) }
  const { evidence, remedies, facts } = page.words.cases
  const [title, nameLabel] = evidence.hotLinker
  return {
    crossings: {
      title,
      nameLabel,
      columns: ['requests', 'bytes'],
      rows: topRows(ofSite, 'bytes', MOST_CROSSINGS).map((row) => crossingOf(page, view, row)),
    },
    facts: [
      facts.reads(
        page.numbers.cell('count', linker.requests),
        page.numbers.cell('count', linker.rows.length),
      ),
    ],
    remedy: { kind: 'bucket-policy', ...remedies.referrer, text, isSaving: true },
  }
}
