/** Jobs that are cancelled, or killed, at any of their stages: the next night ends as if nothing had been. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import type { RunResult } from '../../demo/runner.ts'
import { Jobs } from './jobs.ts'
import { leftBehind, type Place } from './place.ts'

const { objects: logs } = makeDemoLogs({
  firstDay: '2026-10-05',
  days: 3,
  recordsPerDay: 120,
  prefix: '',
})
let jobs: Jobs
let whole = ''
beforeAll(async () => {
  jobs = await Jobs.start()
  whole = await jobs.undisturbed(logs)
})
afterEach(() => jobs.tidy())
afterAll(() => jobs[Symbol.asyncDispose]())

const expectWhole = (): void => jobs.expectOnBranch(whole)

describe('a job that is cancelled', () => {
  let front: Server
  let asked = 0
  /** What an answer waits for. */
  let onAsked: () => Promise<void> | undefined = () => undefined

  beforeAll(async () => {
    front = createServer(async (request, response) => {
      await onAsked()
      const { status, headers, body } = await fetch(`${jobs.s3.endpoint}${request.url}`)
      response
        .writeHead(status, Object.fromEntries(headers))
        .end(Buffer.from(await new Response(body).arrayBuffer()))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => front.once('listening', resolve))
  })
  afterAll(() => {
    front.closeAllConnections()
    front.close()
  })

  /** A night that gets `signal` when the store is asked for the nth time, or when the job's log says
   * something. The store answers on once the log says that a stopped fetch, or list, has noticed. */
  function cutShort(
    signal: NodeJS.Signals,
    when: { readonly asked: number } | { readonly said: string },
    place: Place,
  ): Promise<RunResult> {
    let kill: (signal: NodeJS.Signals) => boolean = () => false
    asked = 0
    const noticed = Promise.withResolvers<void>()
    onAsked = () => {
      if (!('asked' in when) || ++asked < when.asked) return undefined
      if (asked === when.asked) kill(signal)
      return noticed.promise
    }
    const endpoint = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
    return jobs.run({
      place,
      inputs: { endpoint, concurrency: '2' },
      more: {
        onStart: (how) => {
          kill = how
        },
        onOutput: (text) => {
          if ('said' in when && text.includes(when.said)) kill(signal)
          if (text.includes(signal)) noticed.resolve()
        },
      },
    })
  }

  it('while it fetches: publishes what is there as partial, and the next night goes on', async () => {
    jobs.newRepository()
    await jobs.deliver(logs)
    const place = jobs.newPlace()
    const { exitCode, stdout, outputs, summary } = await cutShort('SIGTERM', { asked: 30 }, place)
    expect(exitCode, stdout).toBe(0)
    expect(leftBehind(place)).toEqual([])
    const fetched = Number(outputs['new-log-objects'])
    expect(fetched).toBeGreaterThan(0)
    expect(fetched).toBeLessThan(logs.length)
    expect(stdout).toContain(
      '::warning::SIGTERM: nothing more is fetched; what is there is counted',
    )
    const partial = `Partial: ${fetched} of ${logs.length} log objects so far.`
    expect(stdout).toContain(partial)
    expect(stdout).toMatch(
      new RegExp(
        `Done so far, with earlier runs: ${fetched} log objects, .*; left: .*, about \\d+ more runs? like`,
      ),
    )
    expect(summary.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))).toContain(partial)
    expect(JSON.parse(jobs.onBranch('data.json')).log.objects).toBe(fetched)

    const next = await jobs.night()
    expect(Number(next.outputs['new-log-objects'])).toBe(logs.length - fetched)
    expectWhole()
  })

  it('before any log object came: fails, and says that there is nothing to report', async () => {
    jobs.newRepository()
    await jobs.deliver(logs)
    const place = jobs.newPlace()
    const { exitCode, stdout } = await cutShort('SIGTERM', { asked: 2 }, place)
    expect(exitCode, stdout).toBe(1)
    expect(stdout).toContain(
      `::error::Of ${logs.length} log objects of ${jobs.logs} none came (the run was stopped first), and none is held: there is nothing to report. The next run begins again.`,
    )
    await jobs.night()
    expectWhole()
  })

  it('while it lists: reports what is held, and nothing where nothing is', async () => {
    jobs.newRepository()
    await jobs.deliver(logs.slice(0, -9))
    const place = jobs.newPlace()
    const nothing = await cutShort('SIGTERM', { asked: 1 }, place)
    expect(nothing.exitCode).toBe(1)
    expect(nothing.stdout).toContain(
      `::error::Stopped before the log objects of ${jobs.logs} were listed, and none is held: there is nothing to report. The next run begins again.`,
    )
    expect(jobs.github.git(jobs.repository, 'for-each-ref')).toBe('')
    expect(leftBehind(place)).toEqual([])

    await jobs.night()
    await jobs.deliver(logs.slice(-9))
    const second = await cutShort('SIGTERM', { asked: 1 }, jobs.newPlace())
    expect(second.exitCode, second.stdout).toBe(0)
    expect(second.stdout).toContain('was not listed to the end. The next run begins again.')
    expect(jobs.commits).toBe(1)
    await jobs.night()
    expectWhole()
  })

  const instants: [signal: NodeJS.Signals, said: string][] = [
    ['SIGINT', '::group::Publish'],
    ['SIGKILL', '::group::Fetch'],
    ['SIGKILL', '::group::Count'],
    ['SIGKILL', '::group::Save'],
    ['SIGKILL', '::group::Publish'],
  ]
  for (const [signal, said] of instants)
    it(`by ${signal} at ${said}: the next night ends as ever`, async () => {
      jobs.newRepository()
      await jobs.deliver(logs)
      const place = jobs.newPlace()
      const { exitCode } = await cutShort(signal, { said }, place)
      // Null where it was killed; on a busy machine it may have ended by then.
      expect(signal === 'SIGINT' ? [0] : [null, 0]).toContain(exitCode)
      // On the same machine, as where it is one's own.
      await jobs.night({ place })
      expectWhole()
    })
})
