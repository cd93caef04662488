import { expect, it } from 'vitest'
import { endpointIn, regionIn } from '../../src/sync/environment.ts'

it.each([
  [{}, null],
  [{ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' }, 'eu-west-1'],
  [{ AWS_REGION: '', AWS_DEFAULT_REGION: 'us-east-1' }, 'us-east-1'],
  [{ AWS_REGION: '', AWS_DEFAULT_REGION: '' }, null],
])('%j names the region %s', (environment, region) => expect(regionIn(environment)).toBe(region))

it.each([
  [{}, null],
  [{ AWS_ENDPOINT_URL: 'http://a', AWS_ENDPOINT_URL_S3: 'http://b' }, 'http://b'],
  [{ AWS_ENDPOINT_URL: 'http://a', AWS_ENDPOINT_URL_S3: '' }, 'http://a'],
])('%j names the store %s', (environment, store) => expect(endpointIn(environment)).toBe(store))
