/** The endpoint of store.ts in a process of its own, so that its memory and time are not ours. */
import { spawn } from 'node:child_process'
import path from 'node:path'

/** What a program needs in its environment to read it. */
export const environment = {
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_REGION: 'us-east-1',
}

export interface Endpoint {
  /** The bucket `logs` there has all its log objects below `l/`. */
  readonly url: string
  /** GETs of pages of a listing since the last question. */
  lists(): Promise<number>
  stop(): void
}

export interface Shape {
  readonly objects: number
  /** Of each log object, about. */
  readonly bytes: number
  /** Days they are spread over. */
  readonly days: number
  /** Added to each answer. */
  readonly delayMs?: number
}

export async function startEndpoint(shape: Shape): Promise<Endpoint> {
  const { objects, bytes, days, delayMs = 0 } = shape
  const args = [objects, bytes, days, delayMs].map(String)
  const server = spawn(process.execPath, [path.join(import.meta.dirname, 'store.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) => {
    server.stdout.once('data', (data) => resolve(String(data).trim()))
  })
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    lists: async () => Number(await (await fetch(`${url}/lists`)).text()),
    stop: () => server.kill(),
  }
}
