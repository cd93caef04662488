/** A ZIP to download from the run. */
import { type Uploaded, uploadArtifact } from '../artifact.ts'
import { textThat, whole } from '../inputs/parsers.ts'
import { row, type SettingsOf } from '../inputs/row.ts'
import type { Target, TargetOutcome } from './target.ts'

const inputs = [
  row({
    name: 'artifact-name',
    at: 'publish.artifactName',
    default: 's3-log-report',
    help: 'Name of the artifact when publishing to `artifact`.',
    parse: textThat(
      (name) => /^[^":<>|*?\r\n\\/]{1,255}$/.test(name),
      'a name without any of " : < > | * ? \\ /',
    ),
  }),
  row({
    name: 'artifact-retention-days',
    at: 'publish.artifactRetentionDays',
    default: '0',
    help: "Days until the artifact expires, 1 to 400. `0` uses the repository's own setting.",
    parse: whole(0, 400, 'days'),
    otherNames: ['retention-days'],
  }),
] as const

type Settings = SettingsOf<(typeof inputs)[number]>['publish']

export const artifact = {
  help: 'a ZIP to download',
  inputs,
  needs: { token: null, repository: false },
  whyPublic: () => null,
  address: () => null,
  pagesFrom: null,
  artifactName: (settings) => settings.artifactName,
  readHistory: null,
  async publish({ site }, { artifactName, artifactRetentionDays }) {
    return outcomeOf(artifactName, await uploadArtifact(site, artifactName, artifactRetentionDays))
  },
} as const satisfies Target<Settings>

/** What became of a report that is an artifact of this name. */
export function outcomeOf(name: string, uploaded: Uploaded): TargetOutcome {
  switch (uploaded.kind) {
    case 'uploaded':
      return { outputs: { artifactId: uploaded.id }, words: `Uploaded as artifact '${name}'` }
    case 'refused':
      return { outputs: {}, problem: uploaded.why }
  }
}
