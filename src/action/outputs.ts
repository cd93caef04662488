import * as core from '@actions/core'
import type { Raised } from './alerts.ts'

/** The outputs of action.yml. */
export interface Outputs {
  readonly requests: number
  readonly visitors: number
  readonly bytes: number
  readonly newLogObjects: number
  readonly malformedRecords: number
  readonly alerts: readonly Raised[]
  readonly reportDirectory: string
  /** Empty where the report is published nowhere. */
  readonly pageUrl: string
  /** Empty when not publishing to a branch. */
  readonly commit: string
  /** Empty when nothing was uploaded. */
  readonly artifactId: string
}

/** What stands in the outputs until the run knows better, so that each is always set. */
export const noOutputs: Outputs = {
  requests: 0,
  visitors: 0,
  bytes: 0,
  newLogObjects: 0,
  malformedRecords: 0,
  alerts: [],
  reportDirectory: '',
  pageUrl: '',
  commit: '',
  artifactId: '',
}

/** Sets every output. */
export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) {
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    core.setOutput(kebab, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
}
