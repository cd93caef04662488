import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { topRows } from '../../tables/orders.ts'
import { viewOf } from '../../tables/view.ts'
import { type CaseMaker, type CaseRemedy, crossingOf, MOST_CROSSINGS } from '../case.ts'
import { isPlainKey } from '../remedies/commands.ts'

/** Reads that broke off: by object, exactly, with the bytes that were sent in vain. */
export const brokenDownloadCase: CaseMaker = (page, { names: [key = ''] }) => {
  const remedy = remedyOf(page, key)
  if (remedy === null) return null
  const view = viewOf(page, 'keys')
  const { evidence } = page.words.cases
  const [title, nameLabel] = evidence.brokenDownload
  const isBroken = (row: number): boolean => view.value(row, 'wastedBytes') > 0
  const rows = topRows(view, 'wastedBytes', MOST_CROSSINGS, isBroken)
  return {
    crossings: {
      title,
      nameLabel,
      columns: ['bytes'],
      rows: rows.map((row) => ({
        ...crossingOf(page, view, row),
        bytes: view.value(row, 'wastedBytes'),
      })),
    },
    facts: [],
    remedy,
  }
}

const media = /\.(mp4|m4v|webm|mov|ogv|mp3|m4a|ogg|wav|flac)$/i
const sound = /\.(mp3|m4a|ogg|wav|flac)$/i

/** Players that load nothing unasked, or a download that goes on where it broke off. */
function remedyOf(page: Page, key: string): CaseRemedy | null {
  const { remedies } = page.words.cases
  const host = hostAskedMost(page)
  if (!isPlainKey(key) || host === null) return null
  if (media.test(key)) {
    const tag = sound.test(key) ? 'audio' : 'video'
    return {
      ...{ kind: 'html', ...remedies.player, isSaving: true },
      text: `<${tag} controls preload="none" src="https://${host}/${key}"></${tag}>\n`,
    }
  }
  return {
    ...{ kind: 'command', isSaving: true },
    title: remedies.resume.title,
    note: remedies.resume.note(nameText(key)),
    text: `curl -fLO -C - --retry 9 https://${host}/${key}\n`,
  }
}

/** The host that objects are asked for at; null where none is plain. */
function hostAskedMost(page: Page): string | null {
  const view = viewOf(page, 'hosts')
  const isHost = (row: number): boolean => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(view.nameOf(row))
  const [row] = topRows(view, 'requests', 1, isHost)
  return row === undefined ? null : view.nameOf(row)
}
