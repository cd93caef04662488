import { describe, expect, it } from 'vitest'
import {
  isOfAws,
  operationOfAws,
  operationShown,
  ownOperation,
} from '../../src/formats/s3/operation.ts'

describe('an operation of AWS', () => {
  it.each([
    ...['REST.GET.OBJECT', 'REST.HEAD.OBJECT', 'REST.PUT.PART', 'REST.COPY.OBJECT_GET'],
    ...['REST.GET.BUCKETVERSIONS', 'REST.GET.BUCKETPOLICY', 'REST.POST.MULTI_OBJECT_DELETE'],
    ...['REST.OPTIONS.PREFLIGHT', 'WEBSITE.GET.OBJECT', 'SOAP.PUT.OBJECT', 'BATCH.DELETE.OBJECT'],
    ...['S3.EXPIRE.OBJECT', 'S3.TRANSITION_GDA.OBJECT', 'S3.COMPUTE.OBJECT.CHECKSUM'],
  ])('%s says itself what was done', (operation) => {
    expect(isOfAws(operation)).toBe(true)
    expect(operationShown(operation, 'DELETE /b?uploads HTTP/1.1', '-')).toBe(operation)
    expect(operationOfAws(operation)).toBe(operation)
  })
})

describe('another operation is read by its request line', () => {
  it.each<[operation: string, uri: string, key: string, like: string]>([
    ['REST.GET.get_obj', 'GET /b/k HTTP/1.1', 'k', 'REST.GET.OBJECT'],
    ['REST.HEAD.get_obj', 'HEAD /b/k HTTP/1.1', 'k', 'REST.HEAD.OBJECT'],
    ['REST.GET.list_bucket', 'GET /b?list-type=2 HTTP/1.1', '-', 'REST.GET.BUCKET'],
    ['REST.PUT.put_obj', 'PUT /b/k HTTP/1.1', 'k', 'REST.PUT.OBJECT'],
    ['REST.DELETE.delete_obj', 'DELETE /b/k HTTP/1.1', 'k', 'REST.DELETE.OBJECT'],
    [
      'REST.POST.multi_object_delete',
      'POST /b?delete HTTP/1.1',
      '-',
      'REST.POST.MULTI_OBJECT_DELETE',
    ],
    ['REST.POST.init_multipart', 'POST /b/k?uploads HTTP/1.1', 'k', 'REST.POST.UPLOADS'],
    ['REST.PUT.put_obj', 'PUT /b/k?partNumber=1&uploadId=x HTTP/1.1', 'k', 'REST.PUT.PART'],
    ['REST.POST.complete_multipart', 'POST /b/k?uploadId=x HTTP/1.1', 'k', 'REST.POST.UPLOAD'],
    ['REST.DELETE.abort_multipart', 'DELETE /b/k?uploadId=x HTTP/1.1', 'k', 'REST.DELETE.UPLOAD'],
    ['WEBSITE.GET.get_obj', 'GET / HTTP/1.1', '-', 'WEBSITE.GET.OBJECT'],
    ['GetObject', 'GET /k', 'k', 'REST.GET.OBJECT'],
    ['HeadObject', 'HEAD /k HTTP/2', 'k', 'REST.HEAD.OBJECT'],
    ['ListObjectsV2', 'GET ?list-type=2&prefix= HTTP/1.1', '-', 'REST.GET.BUCKET'],
    ['GET', 'GET /k?versionId=3 HTTP/1.1', 'k', 'REST.GET.OBJECT'],
    ['GET', 'GET /k?v=12&download HTTP/1.1', 'k', 'REST.GET.OBJECT'],
    ['GET', 'GET /b?prefix=a%2F&delimiter=%2F HTTP/1.1', '-', 'REST.GET.BUCKET'],
    ['GET', 'GET / HTTP/1.1', '-', 'REST.GET.BUCKET'],
    ['GET', 'GET /b?versions HTTP/1.1', '-', 'REST.GET.BUCKETVERSIONS'],
    ['GET', 'GET /b?uploads HTTP/1.1', '-', 'REST.GET.UPLOADS'],
    ['GET', 'GET /b/k?uploadId=x HTTP/1.1', 'k', 'REST.GET.UPLOAD'],
    ['GET', 'GET /b?location HTTP/1.1', '-', 'REST.GET.LOCATION'],
    ['GET', 'GET /b?policy= HTTP/1.1', '-', 'REST.GET.LOCATION'],
    ['GET', 'GET /k?acl HTTP/1.1', 'k', 'REST.GET.ACL'],
    ['HEAD', 'HEAD /b HTTP/1.1', '-', 'REST.HEAD.BUCKET'],
    ['PUT', 'PUT /b HTTP/1.1', '-', 'REST.PUT.BUCKET'],
    ['PUT', 'PUT /k?tagging HTTP/1.1', 'k', 'REST.PUT.ACL'],
    ['DELETE', 'DELETE /k?tagging HTTP/1.1', 'k', 'REST.DELETE.OBJECT_TAGGING'],
    ['DELETE', 'DELETE /b?cors HTTP/1.1', '-', 'REST.DELETE.CORS'],
    ['DELETE', 'DELETE /b HTTP/1.1', '-', 'REST.DELETE.BUCKET'],
    ['POST', 'POST /b/k HTTP/1.1', 'k', 'REST.PUT.OBJECT'],
    ['POST', 'POST /b/k?select&select-type=2 HTTP/1.1', 'k', 'REST.POST.SELECT'],
    ['GET', 'get /k http/1.1', 'k', 'REST.GET.OBJECT'],
    ['GET', 'getting /k', 'k', 'REST.GET.OBJECT'],
    ['OPTIONS', 'OPTIONS /k HTTP/1.1', 'k', 'REST.OPTIONS.PREFLIGHT'],
    ['-', 'GET /k HTTP/1.1', 'k', 'REST.GET.OBJECT'],
    ['REST.GET.SOMETHING_NEW', 'GET /k HTTP/1.1', 'k', 'REST.GET.OBJECT'],
    ['REST.S3_GET_OBJECT', 'GET /b/k HTTP/1.1', 'k', 'REST.GET.OBJECT'],
    ['B2_API.DOWNLOAD_FILE_BY_NAME', 'GET /file/b/k HTTP/1.1', 'k', 'REST.GET.OBJECT'],
    ['B2_API.DOWNLOAD_FILE_BY_ID', 'POST /b2api/v3/b2_x HTTP/1.1', 'k', 'REST.GET.OBJECT'],
    ['B2_API.LIST_FILE_NAMES', 'POST /b2api/v3/b2_x HTTP/1.1', '-', 'REST.GET.BUCKET'],
    ['B2_API.DELETE_FILE_VERSION', 'POST /b2api/v3/b2_x HTTP/1.1', 'k', 'REST.DELETE.OBJECT'],
    ['B2_API.GET_FILE_INFO', 'GET /b2api/v3/b2_x?fileId=1 HTTP/1.1', 'k', 'REST.GET.LOCATION'],
    ['B2_API.UPLOAD_FILE', 'POST /b2api/v3/b2_x HTTP/1.1', 'k', 'REST.PUT.OBJECT'],
    ['SOAP.GetObject', 'POST /soap HTTP/1.1', 'k', 'REST.GET.OBJECT'],
  ])('%s "%s" of %s: %s', (operation, uri, key, like) => {
    expect(operationShown(operation, uri, key)).toBe(`${operation} ${like}`)
    expect(ownOperation(`${operation} ${like}`)).toBe(operation)
    expect(operationOfAws(`${operation} ${like}`)).toBe(like)
  })
})

describe('without a request line', () => {
  it.each<[operation: string, like: string]>([
    ['REST.GET.get_obj', 'REST.GET.OBJECT'],
    ['REST.GET.list_bucket', 'REST.GET.BUCKET'],
    ['REST.POST.multi_object_delete', 'REST.POST.MULTI_OBJECT_DELETE'],
    ['REST.DELETE.abort_multipart', 'REST.DELETE.UPLOAD'],
    ['REST.DELETE.delete_obj_tags', 'REST.DELETE.OBJECT_TAGGING'],
    ['GetObject', 'REST.GET.OBJECT'],
    ['GetObjectAcl', 'REST.GET.LOCATION'],
    ['HeadBucket', 'REST.HEAD.BUCKET'],
    ['ListObjectsV2', 'REST.GET.BUCKET'],
    ['ListParts', 'REST.GET.UPLOAD'],
    ['DeleteObjects', 'REST.POST.MULTI_OBJECT_DELETE'],
    ['PutObject', 'REST.PUT.OBJECT'],
    ['B2_API.DOWNLOAD_FILE_BY_NAME', 'REST.GET.OBJECT'],
    ['B2_LIFECYCLE.DELETE_FILE_VERSION', 'S3.EXPIRE.OBJECT'],
    ['REST.S3_HEAD_OBJECT', 'REST.HEAD.OBJECT'],
    ['WEBSITE.GET.INDEX', 'WEBSITE.GET.OBJECT'],
  ])('%s is read by its words: %s', (operation, like) => {
    expect(operationShown(operation, '-', '-')).toBe(`${operation} ${like}`)
    expect(operationOfAws(operation)).toBe(like)
  })

  it.each<[operation: string, key: string, like: string]>([
    ['GET', 'k', 'REST.GET.OBJECT'],
    ['REST.GET', 'k', 'REST.GET.OBJECT'],
    ['READ', 'k', 'REST.GET.OBJECT'],
    ['HEAD', 'k', 'REST.HEAD.OBJECT'],
    ['GET', '-', 'REST.GET.LOCATION'],
    ['HEAD', '-', 'REST.HEAD.BUCKET'],
    ['GetObjectAcl', 'k', 'REST.GET.LOCATION'],
  ])('%s of %s, a verb alone or not, is told by the key: %s', (operation, key, like) => {
    expect(operationShown(operation, '-', key)).toBe(`${operation} ${like}`)
  })

  it('an operation of no known word stays as it is', () => {
    expect(operationShown('QUUX', '-', '-')).toBe('QUUX')
    expect(operationOfAws('QUUX')).toBe('QUUX')
  })
})
