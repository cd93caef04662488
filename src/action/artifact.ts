import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Site } from '../publish/directory.ts'

/** What came of an upload. */
export type Uploaded =
  | { readonly kind: 'uploaded'; readonly id: number; readonly bytes: number }
  /** `why` says what to do. */
  | { readonly kind: 'refused'; readonly why: string }

/** actions/deploy-pages takes this name, and this file within. */
export const PAGES_NAME = 'github-pages'
const PAGES_FILE = 'artifact.tar'
/** It is taken by a later job of this run; GitHub's own action keeps it for a day, too. */
const PAGES_RETENTION_DAYS = 1

/** Uploads the site as an artifact to download. `retentionDays` 0 is the repository's setting. */
export async function uploadArtifact(
  site: Site,
  name: string,
  retentionDays: number,
): Promise<Uploaded> {
  const files = site.files.map((file) => path.join(site.directory, file))
  return upload(name, files, site.directory, retentionDays)
}

/** Uploads the site as actions/deploy-pages takes it: one tar in an artifact. */
export async function uploadPages(site: Site, temporary: string): Promise<Uploaded> {
  const directory = await mkdtemp(path.join(temporary, 'pages-'))
  try {
    const file = path.join(directory, PAGES_FILE)
    await writeTar(site, file)
    return await upload(PAGES_NAME, [file], directory, PAGES_RETENTION_DAYS)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Packs a site: a function of its files, without times and owners. */
async function writeTar(site: Site, file: string): Promise<void> {
  const { pack } = await import('tar-stream')
  const tar = pack()
  const entries = async (): Promise<void> => {
    for (const name of site.files) {
      const source = path.join(site.directory, name)
      const { size } = await stat(source)
      const entry = tar.entry({ name: `./${name}`, size, mode: 0o644, mtime: new Date(0) })
      await pipeline(createReadStream(source), entry)
    }
    tar.finalize()
  }
  await Promise.all([entries(), pipeline(tar, createWriteStream(file))])
}

async function upload(
  name: string,
  files: string[],
  root: string,
  retentionDays: number,
): Promise<Uploaded> {
  if (!process.env.ACTIONS_RUNTIME_TOKEN)
    return { kind: 'refused', why: 'Artifacts can only be uploaded in a job of GitHub Actions' }
  // Half a second to load, so only when there is something to upload.
  const { DefaultArtifactClient } = await import('@actions/artifact')
  try {
    const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, files, root, {
      ...(retentionDays > 0 && { retentionDays }),
    })
    return { kind: 'uploaded', id: id ?? 0, bytes: size ?? 0 }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    if (/already exists|\(409\)/i.test(said)) {
      const cure =
        name === PAGES_NAME
          ? 'Only one step of a run can publish to pages.'
          : "Give each report of this run its own 'artifact-name'."
      return { kind: 'refused', why: `This run has an artifact '${name}' already. ${cure}` }
    }
    if (error instanceof Error && error.name === 'GHESNotSupportedError')
      return {
        kind: 'refused',
        why: 'This GitHub Enterprise Server knows no artifacts of this kind. Publish to a branch: publish: branch',
      }
    throw new Error(`Could not upload the artifact '${name}': ${said}`, { cause: error })
  }
}
