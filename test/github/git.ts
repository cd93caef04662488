import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'

export type Access = 'write' | 'read'

/** Bytes of packs that came in by pushes, and bytes of answers to fetches. */
export interface Traffic {
  pushed: number
  fetched: number
}

/**
 * Answers one git request with git's own http-backend, over bare repositories in `root`. Basic
 * authentication as GitHub does it: user `x-access-token`, the token as password. No token or a
 * wrong one is 401, pushing with one that may only read is 403.
 */
export function answerGit(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  tokens: ReadonlyMap<string, Access>,
  traffic: Traffic,
): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const login = /^basic (.+)$/i.exec(request.headers.authorization ?? '')
  const token = Buffer.from(login?.[1] ?? '', 'base64')
    .toString()
    .replace(/^x-access-token:/, '')
  const access = tokens.get(token)
  const service = url.searchParams.get('service') ?? url.pathname
  if (access === undefined) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end('Bad credentials')
    return
  }
  if (service.includes('git-receive-pack') && access === 'read') {
    response.writeHead(403).end('Write access to repository not granted.')
    return
  }
  const { headers } = request
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      REMOTE_USER: 'x-access-token',
      REMOTE_ADDR: '127.0.0.1',
      CONTENT_TYPE: headers['content-type'] ?? '',
      ...(headers['content-length'] && { CONTENT_LENGTH: headers['content-length'] }),
      ...(headers['content-encoding'] && { HTTP_CONTENT_ENCODING: headers['content-encoding'] }),
      ...(headers['git-protocol'] && { GIT_PROTOCOL: String(headers['git-protocol']) }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  request.on('data', (chunk: Buffer) => {
    if (url.pathname.endsWith('/git-receive-pack')) traffic.pushed += chunk.length
  })
  request.pipe(backend.stdin)
  backend.stdin.on('error', () => {})
  let head = Buffer.alloc(0)
  let isBody = false
  backend.stdout.on('data', (chunk: Buffer) => {
    if (url.pathname.endsWith('/git-upload-pack')) traffic.fetched += chunk.length
    if (isBody) {
      response.write(chunk)
      return
    }
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    isBody = true
    const fields = head
      .toString('latin1', 0, end)
      .split('\r\n')
      .map((line) => line.split(': ') as [string, string])
    const status = fields.find(([name]) => name === 'Status')?.[1] ?? '200'
    response.writeHead(
      Number.parseInt(status, 10),
      Object.fromEntries(fields.filter(([name]) => name !== 'Status')),
    )
    response.write(head.subarray(end + 4))
  })
  backend.on('close', () => response.end())
}
