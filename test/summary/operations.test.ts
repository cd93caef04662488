import { describe, expect, it } from 'vitest'
import { isDeletion, isLifecycle, meaningOfOperation } from '../../src/summary/operations.ts'

/** R request, D read, G get; then the price class. */
const rows: [operation: string, meaning: string][] = [
  ['REST.GET.OBJECT', 'RDG cheap'],
  ['REST.HEAD.OBJECT', 'RD cheap'],
  ['WEBSITE.GET.OBJECT', 'RDG cheap'],
  ['WEBSITE.HEAD.OBJECT', 'RD cheap'],
  ['SOAP.GET.OBJECT', 'RDG cheap'],
  ['REST.PUT.OBJECT', 'R dear'],
  ['REST.COPY.OBJECT', 'R dear'],
  ['REST.COPY.OBJECT_GET', ' dear'],
  ['REST.POST.UPLOADS', 'R dear'],
  ['REST.PUT.PART', 'R dear'],
  ['REST.GET.BUCKET', 'RG dear'],
  ['REST.GET.BUCKETVERSIONS', 'RG dear'],
  ['REST.GET.UPLOADS', 'RG dear'],
  ['REST.GET.LOCATION', 'RG cheap'],
  ['REST.GET.ACL', 'RG cheap'],
  ['REST.HEAD.BUCKET', 'R cheap'],
  ['REST.OPTIONS.PREFLIGHT', 'R cheap'],
  ['REST.DELETE.OBJECT', 'R free'],
  ['REST.POST.MULTI_OBJECT_DELETE', 'R free'],
  ['BATCH.DELETE.OBJECT', ' free'],
  ['S3.EXPIRE.OBJECT', ' cheap'],
  ['S3.COMPUTE.OBJECT.CHECKSUM', ' cheap'],
  // As AWS's that the request line gave.
  ['REST.GET.get_obj REST.GET.OBJECT', 'RDG cheap'],
  ['REST.HEAD.get_obj REST.HEAD.OBJECT', 'RD cheap'],
  ['REST.GET.list_bucket REST.GET.BUCKET', 'RG dear'],
  ['GET REST.GET.LOCATION', 'RG cheap'],
  ['B2_LIFECYCLE.HIDE S3.EXPIRE.OBJECT', ' cheap'],
  // By their words alone.
  ['REST.S3_GET_OBJECT', 'RDG cheap'],
  ['REST.GET.OBJ', 'RDG cheap'],
  ['GetObject', 'RDG cheap'],
  ['ListObjectsV2', 'RG dear'],
  ['REST.PUT.put_obj', 'R dear'],
  ['DELETE', 'R free'],
  ['REST.GET.SOMETHING_NEW', 'RG cheap'],
  ['QUUX', 'R cheap'],
]

it.each(rows)('%s means %s', (operation, meaning) => {
  const { isRequest, isRead, isGet, price } = meaningOfOperation(operation)
  const marks = `${isRequest ? 'R' : ''}${isRead ? 'D' : ''}${isGet ? 'G' : ''}`
  expect(`${marks} ${price}`).toBe(meaning)
})

describe('the audit', () => {
  it.each<[operation: string, isOne: boolean]>([
    ['S3.EXPIRE.OBJECT', true],
    ['S3.CREATE.DELETEMARKER', true],
    ['S3.TRANSITION.OBJECT', true],
    ['S3.TRANSITION_SIA.OBJECT', true],
    ['S3.TRANSITION_GDA.OBJECT', true],
    ['S3.DELETE.UPLOAD', true],
    ['B2_LIFECYCLE.DELETE_FILE_VERSION', true],
    ['S3.COMPUTE.OBJECT.CHECKSUM', false],
    ['S3.RESTORE.OBJECT', false],
    ['S3.DELETE.OBJECT', false],
    ['REST.GET.LIFECYCLE', false],
    ['REST.DELETE.OBJECT', false],
  ])('%s is a lifecycle action: %s', (operation, isOne) => {
    expect(isLifecycle(operation)).toBe(isOne)
  })

  it.each<[operation: string, isOne: boolean]>([
    ['REST.DELETE.OBJECT', true],
    ['REST.POST.MULTI_OBJECT_DELETE', true],
    ['SOAP.DELETE.OBJECT', true],
    ['REST.DELETE.delete_obj', true],
    ['DeleteObject', true],
    ['DELETE', true],
    ['REST.DELETE.UPLOAD', false],
    ['REST.DELETE.abort_multipart', false],
    ['REST.DELETE.OBJECT_TAGGING', false],
    ['REST.DELETE.BUCKETPOLICY', false],
    ['REST.DELETE.LIFECYCLE', false],
    ['BATCH.DELETE.OBJECT', false],
    ['S3.EXPIRE.OBJECT', false],
  ])('%s is a deletion: %s', (operation, isOne) => {
    expect(isDeletion(operation)).toBe(isOne)
  })
})
