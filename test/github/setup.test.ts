/** docs/setup.md shows every policy in up to three forms. All of them must grant the same, and no more
 * than the code asks for. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, type ScalarTag } from 'yaml'
import { blocksOf, documents, readDocument } from './documents.ts'

const root = path.resolve(import.meta.dirname, '../..')
const PAGE = 'docs/setup.md'
const page = readDocument(PAGE)

/** The first block of a language that holds `words`. */
function block(language: string, words: string): string {
  const found = blocksOf(PAGE, language).find((text) => text.includes(words))
  if (found === undefined) throw new Error(`no ${language} block with ${words}`)
  return found
}

/** What one statement of a policy allows, with the names that the page uses. */
interface Grant {
  readonly principals: readonly string[]
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  /** `test variable value` each. */
  readonly conditions: readonly string[]
}
type Policies = Readonly<Record<'delivery' | 'trust' | 'permissions', readonly Grant[]>>

type OneOrMore = string | readonly string[]
interface Statement {
  readonly Effect: string
  readonly Principal?: Readonly<Record<string, OneOrMore>>
  readonly Action: OneOrMore
  readonly Resource?: OneOrMore
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>
}

interface Policy {
  readonly Statement: readonly Statement[]
}

const listOf = (values: OneOrMore | undefined): string[] =>
  (values === undefined ? [] : [values].flat()).toSorted()

function grantsOf(policy: Policy | undefined): Grant[] {
  return (policy?.Statement ?? []).map(
    ({ Effect, Principal = {}, Action, Resource, Condition = {} }) => {
      expect(Effect).toBe('Allow')
      return {
        principals: Object.entries(Principal).map(([kind, who]) => `${kind} ${listOf(who)}`),
        actions: listOf(Action),
        resources: listOf(Resource),
        conditions: Object.entries(Condition)
          .flatMap(([test, all]) =>
            Object.entries(all).map(
              ([variable, values]) => `${test} ${variable} ${listOf(values)}`,
            ),
          )
          .toSorted(),
      }
    },
  )
}

// ── the AWS CLI's, which are the console's too ───────────────────────────────────────────────────

function fromCommands(): Policies {
  const delivery = /--policy '(\{[\s\S]*?\n\})'/.exec(block('sh', 'put-bucket-policy'))?.[1] ?? ''
  const role = block('sh', 'trust.json')
  const file = (name: string): string =>
    new RegExp(`cat > ${name} <<'JSON'\\n([\\s\\S]*?)\\nJSON\\n`).exec(role)?.[1] ?? ''
  return {
    delivery: grantsOf(JSON.parse(delivery)),
    trust: grantsOf(JSON.parse(file('trust.json'))),
    permissions: grantsOf(JSON.parse(file('permissions.json'))),
  }
}

// ── CloudFormation ───────────────────────────────────────────────────────────────────────────────

interface Template {
  readonly Parameters: Record<string, { readonly Default: string }>
  readonly Resources: Record<
    string,
    {
      readonly Type: string
      readonly Properties: {
        readonly PolicyDocument?: Policy
        readonly AssumeRolePolicyDocument?: Policy
        readonly Policies?: readonly { readonly PolicyDocument: Policy }[]
      }
    }
  >
}

const PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com'

/** The template with its functions worked out, by the parameters' defaults. */
function readTemplate(): Template {
  const text = block('yaml', 'AWSTemplateFormatVersion')
  const { Parameters: parameters } = parse(text, { logLevel: 'silent' }) as Template
  const known: Record<string, OneOrMore> = {
    'AWS::Partition': 'aws',
    'AWS::AccountId': '123456789012',
    Provider: PROVIDER,
    LogBucket: parameters.LogBucketName?.Default ?? '',
  }
  for (const [name, { Default: value }] of Object.entries(parameters))
    known[name] = name === 'Subjects' ? value.split(',') : value
  const of = (name: string): OneOrMore => {
    const value = known[name]
    if (value === undefined) throw new Error(`${name} is neither a parameter nor a resource`)
    return value
  }
  const scalar = (tag: string, resolve: (text: string) => unknown): ScalarTag => ({ tag, resolve })
  return parse(text, {
    customTags: [
      scalar('!Ref', of),
      scalar('!GetAtt', (text) => text),
      scalar('!Sub', (text) => text.replace(/\$\{([\w:]+)\}/g, (_, name) => String(of(name)))),
      { tag: '!Equals', collection: 'seq', resolve: (value) => value },
      // Where there is no provider yet.
      { tag: '!If', collection: 'seq', resolve: (value) => value },
    ],
  }) as Template
}

function fromTemplate(): Policies {
  const { LogBucketPolicy, Role } = readTemplate().Resources
  const trust = Role?.Properties.AssumeRolePolicyDocument?.Statement ?? []
  expect(trust[0]?.Principal?.Federated).toEqual(['MakesProvider', PROVIDER, ''])
  const [inline] = Role?.Properties.Policies ?? []
  return {
    delivery: grantsOf(LogBucketPolicy?.Properties.PolicyDocument),
    trust: grantsOf({
      Statement: trust.map((one) => ({ ...one, Principal: { Federated: PROVIDER } })),
    }),
    permissions: grantsOf(inline?.PolicyDocument),
  }
}

// ── Terraform ────────────────────────────────────────────────────────────────────────────────────

/** A block: its labels, its attributes (strings and lists of them), the blocks in it. */
interface Block {
  readonly labels: readonly string[]
  readonly attributes: Record<string, OneOrMore>
  readonly blocks: Block[]
}

/** As much of HCL as the page uses: blocks, strings, references, lists. Throws on anything else. */
function readHcl(text: string): Block {
  const tokens =
    text.match(/#.*|"[^"\n]*"|[\w.-]+|[{}[\]=,]|\S/g)?.filter((t) => t[0] !== '#') ?? []
  let at = 0
  const next = (): string => tokens[at++] ?? ''
  const value = (): OneOrMore => {
    const token = next()
    if (token !== '[') {
      if (!/^(".*"|[\w.-]+)$/.test(token)) throw new Error(`${token} is no value`)
      return token.startsWith('"') ? token.slice(1, -1) : `\${${token}}`
    }
    const list: string[] = []
    while (tokens[at] !== ']') {
      list.push(value() as string)
      if (tokens[at] === ',') at++
    }
    at++
    return list
  }
  const body = (labels: string[], end: string): Block => {
    const found: Block = { labels, attributes: {}, blocks: [] }
    while ((tokens[at] ?? '') !== end) {
      const name = next()
      if (!/^\w+$/.test(name)) throw new Error(`${name} is no name`)
      if (tokens[at] === '=') {
        at++
        found.attributes[name] = value()
        continue
      }
      const inner = [name]
      while (tokens[at]?.startsWith('"')) inner.push(next().slice(1, -1))
      if (next() !== '{') throw new Error(`${inner} is no block`)
      found.blocks.push(body(inner, '}'))
    }
    at++
    return found
  }
  return body([], '')
}

function fromTerraform(): Policies {
  const { blocks } = readHcl(block('hcl', 'aws_iam_role'))
  const known: Record<string, string> = {
    'aws_s3_bucket.logs.arn': 'arn:aws:s3:::my-log-bucket',
    'data.aws_caller_identity.this.account_id': '123456789012',
    'aws_iam_openid_connect_provider.github.arn': PROVIDER,
  }
  for (const { labels, attributes } of blocks)
    if (labels[0] === 'variable' && typeof attributes.default === 'string')
      known[`var.${labels[1]}`] = attributes.default
  const subjects = blocks.find(({ labels }) => labels[1] === 'subjects')?.attributes.default
  const filled = (values: OneOrMore | undefined): string[] =>
    /^\$\{var\.subjects\}$/.test(String(values))
      ? listOf(subjects)
      : listOf(values).map((text) =>
          text.replace(/\$\{([\w.]+)\}/g, (_, name) => {
            if (known[name] === undefined) throw new Error(`nothing is called ${name}`)
            return known[name]
          }),
        )
  const policy = (name: string): Grant[] => {
    const found = blocks.find(
      ({ labels }) => labels[1] === 'aws_iam_policy_document' && labels[2] === name,
    )
    return (found?.blocks ?? []).map(({ attributes, blocks: parts }) => ({
      principals: parts
        .filter(({ labels }) => labels[0] === 'principals')
        .map(({ attributes: { type, identifiers } }) => `${type} ${filled(identifiers)}`),
      actions: filled(attributes.actions),
      resources: filled(attributes.resources),
      conditions: parts
        .filter(({ labels }) => labels[0] === 'condition')
        .map(
          ({ attributes: { test, variable, values } }) => `${test} ${variable} ${filled(values)}`,
        )
        .toSorted(),
    }))
  }
  return { delivery: policy('delivery'), trust: policy('trust'), permissions: policy('read') }
}

it('the command for CloudFormation names both forms of the subject', () => {
  const command = block('sh', 'aws cloudformation deploy')
  const [, ids = ''] = /^IDS=\$\(gh api .*--jq '"(.*)"'\)/m.exec(command) ?? []
  const filled = ids.replace(/\\\(\.(owner\.)?(\w+)\)/g, (_, owner = '', what: string) =>
    what === 'id' ? `${owner ? 'OWNER' : 'REPO'}_ID` : owner ? 'OWNER' : 'REPO',
  )
  const [, subjects = ''] = /"Subjects=(.*)"/.exec(command) ?? []
  expect(subjects.replace('$IDS', filled)).toBe(readTemplate().Parameters.Subjects?.Default)
})

describe('the policies of docs/setup.md', () => {
  const commands = fromCommands()

  for (const [name, read] of [
    ['CloudFormation', fromTemplate],
    ['Terraform', fromTerraform],
  ] as const)
    it(`${name} grants what the AWS CLI does`, () => expect(read()).toEqual(commands))

  it('let S3 deliver, and one repository read one prefix', () => {
    expect(commands.delivery.flatMap(({ actions }) => actions)).toEqual(['s3:PutObject'])
    expect(commands.permissions.map(({ actions, resources }) => [actions, resources])).toEqual([
      [['s3:ListBucket'], ['arn:aws:s3:::my-log-bucket']],
      [['s3:GetObject'], ['arn:aws:s3:::my-log-bucket/www/*']],
    ])
    const [subjects = ''] = commands.trust[0]?.conditions.filter((one) => /:sub /.test(one)) ?? []
    for (const subject of subjects.split(' ')[2]?.split(',') ?? [])
      expect(subject).toMatch(/^repo:OWNER(@OWNER_ID)?\/REPO(@REPO_ID)?:ref:refs\/heads\/main$/)
  })

  it('allow, with the two inputs that need more, all that the code asks S3 for, and nothing else', () => {
    const actionOf: Readonly<Record<string, string>> = {
      ListObjectsV2Command: 's3:ListBucket',
      ListObjectsCommand: 's3:ListBucket',
      GetObjectCommand: 's3:GetObject',
      HeadObjectCommand: 's3:GetObject',
      PutObjectCommand: 's3:PutObject',
      DeleteObjectCommand: 's3:DeleteObject',
      DeleteObjectsCommand: 's3:DeleteObject',
      GetBucketLoggingCommand: 's3:GetBucketLogging',
    }
    // The doctor asks it where it may.
    const unneeded = [...page.matchAll(/`(s3:[A-Z]\w+)`, which nothing needs/g)].map(
      ([, name]) => name,
    )
    const sources = readdirSync(path.join(root, 'src/sync/s3'))
    const source = sources
      .map((name) => readFileSync(path.join(root, 'src/sync/s3', name), 'utf8'))
      .join('\n')
    const commandsSent = [...new Set(source.match(/\b[A-Z]\w+Command\b/g))].filter(
      (name) => name !== 'command',
    )
    const asked = new Set(commandsSent.map((name) => actionOf[name] ?? `${name} is in no policy`))
    const more = [...page.matchAll(/^\| `(?:delete-after-days|state: [^`]*)` +\|(.*)\|$/gm)]
    expect(more).toHaveLength(2)
    const granted = [
      ...commands.permissions.flatMap(({ actions }) => actions),
      ...more.flatMap(([, cell = '']) => cell.match(/s3:[A-Z]\w+/g) ?? []),
      ...unneeded,
    ]
    expect(unneeded).toEqual(['s3:GetBucketLogging'])
    expect([...asked].sort()).toEqual([...new Set(granted)].sort())
  })
})

describe('the templates of docs/setup.md', () => {
  it('CloudFormation: every resource has a type of AWS, and the bucket stays when the stack goes', () => {
    const { Resources: resources } = readTemplate()
    for (const { Type } of Object.values(resources)) expect(Type).toMatch(/^AWS::(S3|IAM)::\w+$/)
    expect(resources.LogBucket).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { BucketName: 'my-log-bucket' },
    })
  })

  it('Terraform: every reference is to something that is there', () => {
    const text = block('hcl', 'aws_iam_role')
    const { blocks } = readHcl(text)
    const there = new Set(
      blocks.map(({ labels: [kind, ...names] }) =>
        [...(kind === 'data' ? ['data'] : kind === 'variable' ? ['var'] : []), ...names].join('.'),
      ),
    )
    const used = text
      .replace(/"[^"\n]*"/g, (word) => (word.match(/\$\{[^}]*\}/g) ?? []).join(' '))
      .match(/\b(?:var\.\w+|(?:data\.)?aws_\w+\.\w+)/g)
    expect(used?.length).toBeGreaterThan(10)
    for (const name of used ?? []) expect(there).toContain(name)
  })
})

describe('commands of the AWS CLI in the documents', () => {
  const quoted = documents.flatMap((name) =>
    blocksOf(name, 'sh', 'bash', 'shell').flatMap((block) =>
      [...block.matchAll(/--[a-z0-9-]+ '([^']*)'/g)].map(([, value = '']) => ({ name, value })),
    ),
  )

  it('give structures as JSON, or in a short form that has no braces: `=` before one begins a map', () => {
    const structures = quoted.filter(({ value }) => /[{=]/.test(value))
    expect(structures.some(({ name }) => name === 'docs/cloudfront.md')).toBe(true)
    for (const { value } of structures)
      if (value.startsWith('{')) expect(() => JSON.parse(value), value).not.toThrow()
      else expect(value).not.toMatch(/=\{/)
  })
})
