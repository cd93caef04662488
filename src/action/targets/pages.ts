/** The artifact that actions/deploy-pages takes in a later job. */
import { pageAddress } from '../../publish/branch.ts'
import { PAGES_NAME, uploadPages } from '../artifact.ts'
import { repositoryIn, whyOpen } from '../repository.ts'
import { outcomeOf } from './artifact.ts'
import type { Target } from './target.ts'

export const pages = {
  help: 'the artifact that actions/deploy-pages takes',
  inputs: [],
  needs: { token: null, repository: false },
  whyPublic: whyOpen,
  artifactName: () => PAGES_NAME,
  readHistory: null,
  async publish({ site, temporary, environment }) {
    const { outputs, ...told } = outcomeOf(PAGES_NAME, await uploadPages(site, temporary))
    const { serverUrl, repository } = repositoryIn(environment)
    const pageUrl = pageAddress(serverUrl, repository, '.', null)
    return { ...told, outputs: { ...outputs, pageUrl } }
  },
} as const satisfies Target<unknown>
