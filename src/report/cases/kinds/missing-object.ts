import { existingKeysOf, nearestKey } from '../../facts/missing-keys.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { topRows } from '../../tables/orders.ts'
import { hostOf, perPart, viewOf } from '../../tables/view.ts'
import { type CaseMaker, type CaseRemedy, crossingOf, MOST_CROSSINGS } from '../case.ts'
import { copyCommand } from '../remedies/commands.ts'

/** An object that own pages link to, and that is not there: crossed with these pages exactly. */
export const missingObjectCase: CaseMaker = (page, { names: [key = ''] }) => {
  const view = viewOf(page, 'notFound')
  const ofKey = view.rows.filter(perPart(view.table, 0, (name) => name === key))
  const rows = topRows(
    { ...view, rows: ofKey },
    'requests',
    MOST_CROSSINGS,
    (row) => view.partsOf(row)[1] !== '-',
  )
  const ownPages = rows.filter((row) => page.own.isOwn(hostOf(view.partsOf(row)[1] ?? '')))
  const { evidence } = page.words.cases
  const [title, nameLabel] = evidence.missingObject
  return {
    crossings: {
      title,
      nameLabel,
      columns: ['requests'],
      rows: rows.map((row) => crossingOf(page, view, row)),
    },
    facts: [],
    remedy: remedyOf(
      page,
      key,
      ownPages.map((row) => view.partsOf(row)[1] ?? ''),
    ),
  }
}

/** The command that puts the nearest existing object there, or the pages where the link is to be mended. */
function remedyOf(page: Page, key: string, pages: readonly string[]): CaseRemedy {
  const { remedies } = page.words.cases
  const near = nearestKey(key, existingKeysOf(page))
  const shown = pages.slice(0, 3).map(nameText)
  const advice = { kind: 'advice', text: null, isSaving: false } as const
  if (near === key) return { ...advice, ...remedies.cameOrWent }
  const command = near && copyCommand(page.own.buckets, pages, near, key)
  if (near === null || command === null)
    return {
      ...advice,
      title: remedies.link.title(near && nameText(near)),
      note: remedies.link.note(page.numbers.list(shown)),
    }
  return {
    kind: 'command',
    title: remedies.copy.title(nameText(near)),
    note: remedies.copy.note(page.numbers.list(shown)),
    text: command,
    isSaving: false,
  }
}
