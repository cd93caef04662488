import type { AllRows, RawRow } from '../model/all-rows.ts'
import type { NamePart } from '../model/model.ts'
import { FOREIGN_REL, safeJson } from '../model/visible.ts'
import type { Words } from '../words/words.ts'

/**
 * A script that hands all rows of a page's tables to the script of the page, a line for each: it can be
 * asked for from a page that is a file, too, where no data can be. Tables that are whole on the page are
 * left out. The values are numbers, which the page writes as it writes its own (`currency` for money, null where no price is known).
 */
export function rowsScript(
  tables: readonly AllRows[],
  { currency, words }: { readonly currency: string | null; readonly words: Words },
): string {
  const lines = tables.map((table) => `${JSON.stringify(table.id)}:${tableJson(table)}`)
  const head = JSON.stringify({
    currency,
    unknownCost: words.unknownCost,
    isNew: words.isNew,
    isGone: words.isGone,
    more: words.more('#'),
    rel: FOREIGN_REL,
  }).slice(1, -1)
  return safeJson(`s3LogReport({${head},"tables":{\n${lines.join(',\n')}}})\n`)
}

function tableJson({ id: _, rows, rest, ...table }: AllRows): string {
  const head = JSON.stringify({ ...table, rest: rest && [rest.rows, ...rest.values] }).slice(1, -1)
  return `{${head},"rows":[\n${rows.map((row) => JSON.stringify(rowJson(row))).join(',\n')}]}`
}

/** Name, words beside it, values, and the value before. */
function rowJson({ name, sub, values, before }: RawRow): readonly unknown[] {
  const [only] = name
  const isPlain = name.length === 1 && only !== undefined && typeof partJson(only) === 'string'
  return [isPlain ? only.text : name.map(partJson), sub, ...values, before]
}

/** A part that is its text alone is a string. */
function partJson({ text, whole, href }: NamePart): string | readonly (string | null)[] {
  return whole === null && href === null ? text : [text, whole, href]
}
