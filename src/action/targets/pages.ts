/** The artifact that actions/deploy-pages takes in a later job. */
import { pageAddress } from '../../publish/branch.ts'
import { PAGES_NAME, uploadPages } from '../artifact.ts'
import type { Environment } from '../inputs/row.ts'
import { repositoryIn, whyOpen } from '../repository.ts'
import { outcomeOf } from './artifact.ts'
import type { Target } from './target.ts'

export const pages = {
  help: 'the artifact that actions/deploy-pages deploys',
  inputs: [],
  needs: { token: null, repository: false },
  whyPublic: whyOpen,
  address: addressIn,
  pagesFrom: 'a workflow',
  artifactName: () => PAGES_NAME,
  readHistory: null,
  async publish({ site, temporary, environment }) {
    const { outputs, ...told } = outcomeOf(PAGES_NAME, await uploadPages(site, temporary))
    return { ...told, outputs: { ...outputs, pageUrl: addressIn(environment) } }
  },
} as const satisfies Target<unknown>

function addressIn(environment: Environment): string {
  const { serverUrl, repository } = repositoryIn(environment)
  return pageAddress(serverUrl, repository, '.', null)
}
