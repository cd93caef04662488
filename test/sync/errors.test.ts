import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sourceError } from '../../src/sync/errors.ts'
import { listNew } from '../../src/sync/listing.ts'
import type { Source } from '../../src/sync/objects.ts'
import { openStore } from '../../src/sync/open.ts'
import { type Fault, startStore, type TestStore } from './store.ts'

const patience = { attempts: 3, firstPauseMs: 1, longestPauseMs: 1 }
const list = async (
  source: Source,
  endpoint: string | null,
  region: string | null = 'us-east-1',
) => {
  const store = await openStore(source, { region, endpoint, concurrency: 4 })
  try {
    return await listNew(store, [], { now: Date.now() / 1000, patience })
  } finally {
    await store.close()
  }
}

let s3: TestStore
const directory = mkdtempSync(path.join(tmpdir(), 'source-'))
beforeAll(async () => {
  s3 = await startStore()
})
afterAll(async () => {
  await s3.stop()
  rmSync(directory, { recursive: true })
})

const bucket = (name: string): Source => ({ kind: 's3', bucket: name, prefix: 'l/' })
const refuse = (status: number, code: string): Fault => ({ kind: 'refuse', status, code })

const refusals: [name: string, fault: Fault, kind: string, says: RegExp][] = [
  [
    'access denied',
    refuse(403, 'AccessDenied'),
    'access denied',
    /s3:ListBucket on arn:aws:s3:::logs\./,
  ],
  [
    'an expired token',
    refuse(400, 'ExpiredToken'),
    'expired credentials',
    /expired.*aws sso login/,
  ],
  ['an unknown key', refuse(403, 'InvalidAccessKeyId'), 'bad credentials', /InvalidAccessKeyId/],
  ['a wrong secret', refuse(403, 'SignatureDoesNotMatch'), 'bad credentials', /access key/],
  ['a redirect', refuse(301, 'PermanentRedirect'), 'wrong region', /not in us-east-1.*'region'/],
  ['trouble without end', refuse(500, 'InternalError'), 'trouble', /500 InternalError/],
  ['another server', refuse(404, 'NotFound'), 'bad endpoint', /'endpoint'/],
]

describe('a source that cannot be listed is an error with its cure', () => {
  for (const [name, fault, kind, says] of refusals) {
    it(name, async () => {
      s3.proxy.fault = () => fault
      const expected = { name: 'SourceError', kind, message: expect.stringMatching(says) }
      await expect(list(bucket('logs'), s3.endpoint)).rejects.toMatchObject(expected)
      s3.proxy.fault = () => ({ kind: 'pass' })
    })
  }

  it('no such bucket', async () => {
    await expect(list(bucket('nope'), s3.endpoint)).rejects.toMatchObject({
      kind: 'no such bucket',
      message: expect.stringContaining("no bucket 'nope'"),
    })
  })

  it('nothing at the endpoint', async () => {
    await expect(list(bucket('logs'), 'http://127.0.0.1:9')).rejects.toMatchObject({
      kind: 'bad endpoint',
      message: expect.stringContaining('http://127.0.0.1:9 (ECONNREFUSED)'),
    })
  })

  const credentialsFrom: [where: string, token: string, says: RegExp][] = [
    ['in a job', 'x', /with\. Put aws-actions\/configure-aws-credentials before this step/],
    ['at a desk', '', /with\. Log in \('aws sso login'.*In a job, put aws-actions/],
  ]
  for (const [where, token, says] of credentialsFrom)
    it(`no credentials ${where}`, async () => {
      vi.stubEnv('AWS_ACCESS_KEY_ID', undefined)
      vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined)
      vi.stubEnv('HOME', directory)
      vi.stubEnv('ACTIONS_RUNTIME_TOKEN', token)
      try {
        await expect(list(bucket('logs'), s3.endpoint)).rejects.toMatchObject({
          kind: 'no credentials',
          message: expect.stringMatching(says),
        })
      } finally {
        vi.unstubAllEnvs()
      }
    })

  const keyed: [action: 's3:GetObject' | 's3:PutObject', says: RegExp][] = [
    ['s3:GetObject', /may not s3:GetObject on .*\(kms:Decrypt\)/],
    ['s3:PutObject', /may not s3:PutObject on .*\(kms:GenerateDataKey\)/],
  ]
  for (const [action, says] of keyed)
    it(`${action} that is denied names what the key of an encryption has to allow`, () => {
      const refusal = { status: 403, code: 'AccessDenied', message: '' }
      const asked = {
        bucket: 'state',
        prefix: 'www/',
        action,
        region: 'us-east-1',
        endpoint: undefined,
        input: 'state',
        profile: undefined,
        proxy: undefined,
        isJob: true,
      } as const
      expect(sourceError(refusal, asked).message).toMatch(says)
    })

  it('a job whose credentials expire is told how long a role can last', () => {
    const refusal = { status: 400, code: 'ExpiredToken', message: '' }
    const asked = {
      bucket: 'logs',
      prefix: '',
      action: 's3:ListBucket',
      region: 'us-east-1',
      endpoint: undefined,
      input: 'logs',
      isJob: true,
    } as const
    expect(sourceError(refusal, asked).message).toMatch(/expired.*role-duration/)
  })

  it('the right region is named where S3 tells it', () => {
    const refusal = { status: 301, code: 'PermanentRedirect', message: '', region: 'eu-west-1' }
    const asked = {
      bucket: 'logs',
      prefix: '',
      action: 's3:ListBucket',
      region: 'us-east-1',
      input: 'logs',
      isJob: true,
    } as const
    expect(sourceError(refusal, { ...asked, endpoint: undefined }).message).toBe(
      "The bucket 'logs' is in eu-west-1, not in us-east-1. Set input 'region' to eu-west-1.",
    )
  })

  const keys: [code: string, message: string, key: string][] = [
    [
      'KMS.DisabledException',
      'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is disabled.',
      'the KMS key 1234abcd-12ab-34cd-56ef-1234567890ab',
    ],
    [
      'KMS.KMSInvalidStateException',
      'arn:aws-us-gov:kms:us-gov-west-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab is pending deletion.',
      'the KMS key mrk-1234abcd12ab34cd56ef1234567890ab',
    ],
    ['KMS.NotFoundException', 'No.', 'the KMS key they are encrypted with'],
  ]
  it.each(keys)(
    'a key that cannot be used is named, without its account: %s',
    (code, message, key) => {
      const asked = {
        bucket: 'logs',
        prefix: 'l/',
        action: 's3:GetObject',
        region: 'eu-west-1',
        input: 'logs',
        isJob: true,
        endpoint: undefined,
      } as const
      const error = sourceError({ status: 400, code, message }, asked)
      expect(error.kind).toBe('access denied')
      expect(error.message).toContain(
        `The log objects of s3://logs/l/ cannot be decrypted: ${key} is disabled, about to be deleted, or gone (${code}). Enable the key`,
      )
      expect(error.message).not.toContain('111122223333')
    },
  )

  it('no such directory', async () => {
    await expect(
      list({ kind: 'directory', path: path.join(directory, 'nope') }, null),
    ).rejects.toMatchObject({ kind: 'no such directory', message: expect.stringContaining('nope') })
  })
})

describe('a source without log objects', () => {
  it('is no error: a bucket', async () => {
    expect([...(await list(bucket('logs'), s3.endpoint)).objects]).toEqual([])
    expect([...(await list(bucket('logs'), s3.endpoint, null)).objects]).toEqual([])
  })

  it('is no error: a directory', async () => {
    expect([...(await list({ kind: 'directory', path: directory }, null)).objects]).toEqual([])
  })
})

describe('a directory', () => {
  it('gives its files and those below it, dots left out', async () => {
    mkdirSync(path.join(directory, 'b'))
    mkdirSync(path.join(directory, '.git'))
    for (const name of ['a', 'b/c', '.DS_Store', '.git/x']) {
      writeFileSync(path.join(directory, name), 'x')
    }
    symlinkSync(path.join(directory, 'a'), path.join(directory, 'l'))
    symlinkSync(path.join(directory, 'nowhere'), path.join(directory, 'm'))
    const { objects: listed, isWhole } = await list({ kind: 'directory', path: directory }, null)
    const objects = [...listed]
    expect(objects.map(({ key, size }) => [key, size])).toEqual([
      ['a', 1],
      ['b/c', 1],
      ['l', 1],
    ])
    expect(isWhole).toBe(true)
    expect(new Set(objects.map(({ etag }) => etag)).size).toBeGreaterThan(0)
  })
})
