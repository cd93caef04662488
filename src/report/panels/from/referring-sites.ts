import { wayOf } from '../../facts/ways.ts'
import type { Block } from '../../model/model.ts'
import type { Page } from '../../model/page.ts'
import { isElsewhere, isReferring } from '../../tables/orders.ts'
import { sumRows, sumWhere } from '../../tables/sums.ts'
import { viewOf } from '../../tables/view.ts'
import { factsBlock } from '../facts-block.ts'
import { tablePanel, VISITS } from '../table-panel.ts'

/** Where readers come from: foreign sites in the table; files read from elsewhere, one's own pages and no
 * referrer beside. */
export const referringSites = tablePanel(
  {
    id: 'referringSites',
    table: 'referringSites',
    nameLabel: 'site',
    sortedBy: 'visitors',
    columns: VISITS,
    only: isReferring,
    sub: (page, [site = '-']) => siteSub(page, site),
  },
  (page) => [fromFacts(page)],
)

function fromFacts(page: Page): Block {
  const { numbers, own, words } = page
  const reads = (is: (site: string) => boolean) =>
    numbers.cell(
      'count',
      sumWhere(page, 'referringSites', ([site = '-']) => is(site)).requests ?? 0,
    )
  const view = viewOf(page, 'referringSites')
  const linked = view.rows.filter(
    (row) => isElsewhere(page, view, row) && !isReferring(page, view, row),
  )
  return factsBlock('fromFacts', [
    [words.facts.linkedFiles, numbers.cell('count', sumRows(view, linked, page).requests ?? 0)],
    [words.facts.own, reads((site) => site !== '-' && own.isOwn(site))],
    [words.facts.unreferred, reads((site) => site === '-')],
  ])
}

function siteSub(page: Page, site: string): string {
  const way = wayOf(page, site)
  return way === 'site' ? '' : page.words.subs[way]
}
