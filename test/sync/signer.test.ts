import { createHash, createHmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import { describe, expect, it } from 'vitest'
import { encodeKey, Signer } from '../../src/sync/s3/signer.ts'

/** What the SDK's signer wants a hash to be. */
class Sha256 {
  readonly #hash
  constructor(secret?: string | Uint8Array) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret)
  }
  update(data: string | Uint8Array) {
    this.#hash.update(data)
  }
  async digest() {
    return new Uint8Array(this.#hash.digest())
  }
  reset() {}
}

const cases: [name: string, region: string, key: string, token: string | undefined][] = [
  ['a key', 'us-east-1', 'logs/2026-11-22-05-31-07-D0C1E2F3A4B5C6D7', undefined],
  ['a session', 'eu-west-1', 'logs/x', 'token/+='],
  ['an odd key', 'us-east-1', "a b+c%20d&'()*!~ü/../x\n", undefined],
  ['another day', 'us-east-1', 'y', undefined],
]
const day = Date.parse('2026-11-22T05:31:07Z')

describe('a signature', () => {
  const signers = new Map<string, Signer>()
  for (const [i, [name, region, key, sessionToken]] of cases.entries()) {
    it(`is the SDK's own: ${name}`, async () => {
      const credentials = { accessKeyId: 'AKID', secretAccessKey: 'SECRET', sessionToken }
      const now = day + i * 86_400_000
      const path = `/${encodeKey(key)}`
      const signer = signers.get(region) ?? new Signer(region)
      signers.set(region, signer)
      const ours = signer.headers('logs.example:9000', path, credentials, now)

      const { sessionToken: token, ...keys } = credentials
      const sdk = new SignatureV4({
        credentials: token === undefined ? keys : { ...keys, sessionToken: token },
        region,
        service: 's3',
        sha256: Sha256 as unknown as ConstructorParameters<typeof SignatureV4>[0]['sha256'],
        uriEscapePath: false,
      })
      const { 'x-amz-content-sha256': sha, host = '' } = ours
      const theirs = await sdk.sign(
        {
          method: 'GET',
          protocol: 'http:',
          hostname: 'logs.example',
          path,
          headers: { host, 'x-amz-content-sha256': sha ?? '' },
        },
        { signingDate: new Date(now) },
      )
      expect(theirs.headers).toEqual(ours)
    })
  }
})
