import { expect, it } from 'vitest'
import { actionOf, meaningOfOperation } from '../../src/count/record/operations.ts'

/** R request, D read, G get; then the price class. */
const rows: [operation: string, meaning: string][] = [
  ['REST.GET.OBJECT', 'RDG cheap'],
  ['REST.HEAD.OBJECT', 'RD cheap'],
  ['WEBSITE.GET.OBJECT', 'RDG cheap'],
  ['WEBSITE.HEAD.OBJECT', 'RD cheap'],
  ['SOAP.GET.OBJECT', 'RDG cheap'],
  ['REST.PUT.OBJECT', 'R dear'],
  ['REST.COPY.OBJECT', 'R dear'],
  ['REST.COPY.OBJECT_GET', ' free'],
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
  ['S3.EXPIRE.OBJECT', ' free'],
  ['S3.COMPUTE.OBJECT.CHECKSUM', ' free'],
  // As AWS's that the request line gave.
  ['REST.GET.get_obj REST.GET.OBJECT', 'RDG cheap'],
  ['REST.HEAD.get_obj REST.HEAD.OBJECT', 'RD cheap'],
  ['REST.GET.list_bucket REST.GET.BUCKET', 'RG dear'],
  ['GET REST.GET.LOCATION', 'RG cheap'],
  ['B2_LIFECYCLE.HIDE S3.EXPIRE.OBJECT', ' free'],
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

it.each<[operation: string, action: ReturnType<typeof actionOf>]>([
  ['S3.EXPIRE.OBJECT', 'lifecycle'],
  ['S3.CREATE.DELETEMARKER', 'lifecycle'],
  ['S3.TRANSITION.OBJECT', 'lifecycle'],
  ['S3.TRANSITION_SIA.OBJECT', 'lifecycle'],
  ['S3.TRANSITION_GDA.OBJECT', 'lifecycle'],
  ['S3.DELETE.UPLOAD', 'lifecycle'],
  ['B2_LIFECYCLE.DELETE_FILE_VERSION', 'lifecycle'],
  ['S3.COMPUTE.OBJECT.CHECKSUM', undefined],
  ['S3.RESTORE.OBJECT', undefined],
  ['S3.DELETE.OBJECT', undefined],
  ['REST.GET.LIFECYCLE', undefined],
  ['REST.PUT.LIFECYCLE', 'write'],
  ['REST.DELETE.OBJECT', 'delete'],
  ['REST.POST.MULTI_OBJECT_DELETE', 'delete'],
  ['SOAP.DELETE.OBJECT', 'delete'],
  ['REST.DELETE.delete_obj', 'delete'],
  ['DeleteObject', 'delete'],
  ['DELETE', 'delete'],
  ['QUUX REST.DELETE.OBJECT', 'delete'],
  ['REST.DELETE.UPLOAD', undefined],
  ['REST.DELETE.abort_multipart', undefined],
  ['REST.DELETE.OBJECT_TAGGING', undefined],
  ['REST.DELETE.BUCKETPOLICY', undefined],
  ['REST.DELETE.LIFECYCLE', undefined],
  ['BATCH.DELETE.OBJECT', undefined],
  ['REST.GET.BUCKET', 'list'],
  ['GET REST.GET.BUCKET', 'list'],
  ['REST.GET.OBJECT', undefined],
  ['REST.GET.LOCATION', undefined],
  ['REST.PUT.OBJECT', 'write'],
  ['REST.COPY.OBJECT', 'write'],
  ['REST.COPY.OBJECT_GET', undefined],
])('%s is in the audit as %s', (operation, action) => {
  expect(actionOf(operation)).toBe(action)
})
