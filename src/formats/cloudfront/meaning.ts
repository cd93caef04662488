import type { Meaning } from '../meaning.ts'
import { senderOfError } from './results.ts'

/** An operation is the method: every record is a request, which S3 neither answers nor bills. */
export const cloudfrontMeaning: Meaning = {
  service: 'cloudfront',
  isOfEdges: true,
  senderOfError,
  of: (method) => ({
    name: method,
    isRequest: true,
    isRead: method === 'GET' || method === 'HEAD',
    isGet: method === 'GET',
    isWebsite: false,
    price: 'elsewhere',
    action: undefined,
    transition: undefined,
  }),
}
