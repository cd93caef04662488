/** A commit on a branch: keeps the history, and GitHub Pages can show it. */
import path from 'node:path'
import {
  type Author,
  type BranchOptions,
  pageAddress,
  publishToBranch,
  readFromBranch,
} from '../../publish/branch.ts'
import { basicAuthorization } from '../../publish/git.ts'
import { choice, isInner, plainDirectory, textThat } from '../inputs/parsers.ts'
import { type Given, row, type SettingsOf } from '../inputs/row.ts'
import * as log from '../job/log.ts'
import { repositoryIn, whyOpen } from '../repository.ts'
import type { Delivery, Target, TargetContext, TargetNeeds, TargetOutcome } from './target.ts'

const needs = {
  token: { to: 'publish to a branch', permission: 'contents: write' },
  repository: true,
} as const satisfies TargetNeeds

const inputs = [
  row({
    name: 'branch',
    at: 'publish.branch',
    default: 'gh-pages',
    help: 'Branch the report is committed to. It is created if missing.',
    parse: textThat(isBranchName, 'the name of a branch, such as gh-pages'),
    otherNames: ['publish-branch'],
  }),
  row({
    name: 'branch-directory',
    at: 'publish.branchDirectory',
    default: '.',
    help:
      'Directory of the report in the branch, so that several reports live side by side. `.` is the ' +
      "top. Nothing outside the report's own files is touched.",
    parse: parseDirectory,
    otherNames: ['publish-dir', 'target-folder', 'folder'],
  }),
  row({
    name: 'branch-history',
    at: 'publish.history',
    default: 'all',
    help:
      "`all` keeps every night's commit. `one` leaves a single commit in the branch, so that it never " +
      'grows.',
    parse: choice(['all', 'one']),
  }),
  row({
    name: 'commit-author',
    at: 'publish.author',
    default: 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    help: 'Author of the commits, in the form `Name <address>`.',
    parse: parseAuthor,
  }),
  row({
    name: 'token',
    at: 'publish.token',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills it in
    default: '${{ github.token }}',
    help:
      'Token that pushes to the branch and asks whether the repository is public. `branch` needs ' +
      `\`permissions: ${needs.token.permission}\`.`,
    parse: ({ text }) => text,
    otherNames: ['github-token'],
    secrets: (token) => [token, basicAuthorization(token)],
  }),
] as const

type Settings = SettingsOf<(typeof inputs)[number]>['publish']

export const branch = {
  help: 'a commit on `branch`',
  inputs,
  needs,
  whyPublic(pages, settings) {
    const isOther =
      pages.kind === 'site' && pages.branch !== null && pages.branch !== settings.branch
    return isOther ? null : whyOpen(pages)
  },
  address(environment, { branchDirectory }) {
    const { serverUrl, repository } = repositoryIn(environment)
    return pageAddress(serverUrl, repository, branchDirectory, null)
  },
  pagesFrom: 'a branch',
  artifactName: () => null,
  publish,
  async readHistory({ wantedOf, ...place }, settings) {
    const options = optionsOf(place, settings)
    const read = await readFromBranch(options, (paths, ids) =>
      wantedOf(paths.filter(isHistory), ids),
    )
    switch (read.kind) {
      case 'read':
        return read.files
      case 'refused':
        throw new Error(read.why)
    }
  },
} as const satisfies Target<Settings>

/** Beside the report on the branch; no page has this name. */
const HISTORY = 'history/'
const isHistory = (path: string): boolean => path.startsWith(HISTORY)

async function publish(delivery: Delivery, settings: Settings): Promise<TargetOutcome> {
  const { site, history, earlier, objection } = delivery
  const options = {
    ...optionsOf(delivery, settings),
    ...(earlier && { earlier }),
    ...(objection && { objection }),
  }
  const files = site.files.map((name) => {
    return { path: name, file: path.join(site.directory, name), oid: site.oids.get(name) }
  })
  const published = await publishToBranch([...files, ...history], options).catch(
    (error: Error) => ({ kind: 'refused', why: error.message }) as const,
  )
  if (published.kind === 'refused') return { outputs: {}, problem: published.why }
  const { commit, cname } = published
  const { serverUrl, repository, directory } = options
  return {
    outputs: { commit, pageUrl: pageAddress(serverUrl, repository, directory, cname) },
    words:
      published.kind === 'published'
        ? `Published to '${options.branch}' as ${commit.slice(0, 7)}`
        : `Nothing new to publish, '${options.branch}' stays as it is`,
  }
}

function optionsOf({ environment, temporary }: TargetContext, settings: Settings): BranchOptions {
  const { branch, branchDirectory, history, author, token } = settings
  return {
    ...repositoryIn(environment),
    token,
    temporary,
    branch,
    directory: branchDirectory,
    history,
    author,
    message: 'Traffic report',
    isKept: isHistory,
    note: log.info,
  }
}

// ── its inputs ───────────────────────────────────────────────────────────────────────────────────

/** The rules of `git check-ref-format --branch`. */
function isBranchName(name: string): boolean {
  return (
    /^[^\s~^:?*[\\\x00-\x1f\x7f]{1,244}$/.test(name) &&
    !/^[-/]|\/$|\.$|\.\.|\/\/|@\{|^@$/.test(name) &&
    !name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock')) &&
    !name.startsWith('refs/') &&
    name !== 'HEAD'
  )
}

/** `.` or a relative path with `/`, without a slash at its end. */
function parseDirectory({ text, wrong }: Given): string {
  const directory = plainDirectory(text) || '.'
  if (directory !== '.' && !isInner(directory)) wrong(text, "'.' or a relative path without '..'")
  return directory
}

function parseAuthor({ text, wrong }: Given): Author {
  const author = /^([^<>\n]*[^<>\s])\s*<([^<>\s]+@[^<>\s]+)>$/.exec(text)
  if (author === null) wrong(text, 'a name and an address, as Jo Doe <jo@example.com>')
  return { name: author?.[1] ?? '', email: author?.[2] ?? '' }
}
