/** What operations mean, asked of the format that they come from: once per distinct operation. */

import type { Action, OperationMeaning } from '../../formats/meaning.ts'
import { meaningOf } from '../../formats/reading/begin.ts'

export type { Action, OperationMeaning, PriceClass } from '../../formats/meaning.ts'

/** Of an operation as records have it, or of its name. */
export function meaningOfOperation(operation: string): OperationMeaning {
  const known = meaningOf(operation)
  return known.meaning.of(known.operation)
}

/** Whether edges of a content network answer an operation as records have it. */
export function isOfEdges(operation: string): boolean {
  return meaningOf(operation).meaning.isOfEdges === true
}

/** What is done, for the audit. Undefined of anything else, reads among it. */
export function actionOf(operation: string): Action | undefined {
  return meaningOfOperation(operation).action
}
