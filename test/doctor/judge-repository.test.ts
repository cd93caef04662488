import { describe, expect, it } from 'vitest'
import { inputRows } from '../../src/action/inputs/rows.ts'
import { readSettings } from '../../src/action/settings.ts'
import { judgeRepository } from '../../src/doctor/judge-repository.ts'
import type { RepositorySeen } from '../../src/doctor/repository.ts'

type Given = Readonly<Record<string, string>>
const usual = new Map(inputRows.map((row) => [row.name as string, row.default ?? '']))
const settingsOf = (given: Given) => {
  const all: Given = { logs: 's3://logs/', role: 'doctor', ...given }
  return readSettings((name) => all[name] ?? usual.get(name) ?? '', {})
}

const well: RepositorySeen = {
  repository: 'jo/site',
  serverUrl: 'https://github.com',
  visibility: 'private',
  pages: { kind: 'site', isPublic: false, branch: 'gh-pages' },
  hasToken: true,
  push: { kind: 'may', isNew: false },
}
const asPublic = { visibility: 'public', pages: { kind: 'none' } } as const
const key = { 'cache-encryption-key': 'x'.repeat(32) }

function told(seen: Partial<RepositorySeen> | null, given: Given = {}): string {
  return judgeRepository(seen && { ...well, ...seen }, settingsOf(given))
    .map(({ state, about, seen, cure }) => `${state} ${about}: ${seen}${cure ? ` → ${cure}` : ''}`)
    .join('\n')
}

const cases: [name: string, seen: Partial<RepositorySeen> | null, given: Given, has: RegExp][] = [
  [
    'no repository',
    null,
    {},
    /^not looked at repository: there is none here: a job with 'role: doctor' looks at [^\n]*$/,
  ],
  [
    'a public one',
    asPublic,
    {},
    /^ok repository: jo\/site, public\nok audience: the report is public, as this repository is public\. It names only what is public/,
  ],
  [
    'one that nobody tells of',
    { visibility: 'unknown' },
    {},
    /^warning repository: who may see jo\/site could not.*→ Leave the input 'token' out/,
  ],
  [
    'a public Pages site of a private one',
    { pages: { kind: 'site', isPublic: true, branch: 'gh-pages' } },
    {},
    /audience: the report is public, as the Pages site of this repository is public/,
  ],
  [
    'an audience that is given',
    asPublic,
    { audience: 'private' },
    /audience: the report is private, as the input 'audience' says so\. It names everything/,
  ],
  [
    'whole addresses in public',
    asPublic,
    { 'client-addresses': 'full' },
    /missing audience: whole addresses would become public → client-addresses: 'full' is refused/,
  ],
  [
    'no token',
    { hasToken: false, push: null },
    {},
    /missing token: there is none to publish to a branch → [\s\S]*contents: write/,
  ],
  [
    'a token that may not push',
    { push: { kind: 'refused', why: 'Add this.\n' } },
    {},
    /missing token: it may not publish to a branch → Add this\.$/m,
  ],
  [
    'a branch that is new',
    { push: { kind: 'may', isNew: true } },
    { branch: 'traffic' },
    /ok token: it may make the branch 'traffic' of jo\/site/,
  ],
  [
    'a network that is not there',
    { push: { kind: 'not told', why: 'git: no route' } },
    {},
    /not looked at token: git: no route/,
  ],
  [
    'an artifact alone',
    {},
    { publish: 'artifact' },
    /^(?![\s\S]*token)[\s\S]*not needed Pages: no page[\s\S]*warning history: .*state: s3:/,
  ],
  [
    'an artifact with a state',
    {},
    { publish: 'artifact', state: 's3://state/' },
    /^(?![\s\S]*history)/,
  ],
  [
    'a Pages site of the branch',
    {},
    {},
    /ok Pages: there is a private site, made of the branch 'gh-pages'$/m,
  ],
  [
    'no Pages site',
    asPublic,
    {},
    /warning Pages: there is no Pages site yet → At https:\/\/github\.com\/jo\/site\/settings\/pages choose “Deploy from a branch”, 'gh-pages'/,
  ],
  [
    'a Pages site of another branch',
    { pages: { kind: 'site', isPublic: false, branch: 'main' } },
    {},
    /warning Pages: there is a private site, made of the branch 'main' → At/,
  ],
  [
    'a Pages site of a workflow, for a branch',
    { pages: { kind: 'site', isPublic: false, branch: null } },
    {},
    /warning Pages: .*made of a workflow → .*Deploy from a branch/,
  ],
  [
    'a Pages site of a workflow, for one',
    { pages: { kind: 'site', isPublic: false, branch: null } },
    { publish: 'pages' },
    /ok Pages: there is a private site, made of a workflow$/m,
  ],
  [
    'a Pages site of a branch, for a workflow',
    {},
    { publish: 'pages' },
    /warning Pages: .* → At .* choose “GitHub Actions”\./,
  ],
  [
    'a Pages site that the token may not ask for',
    { pages: { kind: 'unknown' } },
    {},
    /not looked at Pages: the token may not ask.*pages: read/,
  ],
  ['a cache of a private one', {}, {}, /ok cache: only who may read the repository can read it/],
  [
    'a cache of a public one',
    asPublic,
    {},
    /warning cache: anyone may read.*→ [\s\S]*gh secret set CACHE_KEY[\s\S]*cache-encryption-key: \$\{\{ secrets\.CACHE_KEY/,
  ],
  ['a cache that is sealed', asPublic, key, /ok cache: it is sealed with your key/],
  ['no cache', asPublic, { cache: 'false' }, /ok cache: it is off/],
]

describe('of a repository', () => {
  it.each(cases)('%s is told', (_, seen, given, has) => expect(told(seen, given)).toMatch(has))
})
