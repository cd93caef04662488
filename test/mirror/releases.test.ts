/** A mirror that an earlier release wrote is read by this one: see the folders `written-by-…`. Each was
 * left by that release's built action, and is never written again. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openMirror } from '../../src/mirror/mirror.ts'
import type { Source } from '../../src/sync/objects.ts'

const root = mkdtempSync(path.join(tmpdir(), 'releases-'))
afterAll(() => rmSync(root, { recursive: true }))

const source: Source = { kind: 's3', bucket: 'example-logs', prefix: 'www/' }
const releases = readdirSync(import.meta.dirname).filter((name) => name.startsWith('written-by-'))

describe('a mirror is read that was', () => {
  it('(there are some)', () => expect(releases.length).toBeGreaterThan(0))

  for (const name of releases)
    it(name, async () => {
      const directory = path.join(root, name)
      cpSync(path.join(import.meta.dirname, name), directory, { recursive: true })
      const warnings: string[] = []
      const mirror = await openMirror(directory, {
        onWarning: (text) => warnings.push(text),
        listedAnyway: 0,
      })
      const held = mirror.source(source, 'counted by this release')
      expect(held.index().map(({ deliveryDay, objects }) => [deliveryDay, objects])).toEqual([
        ['2026-10-05', 13],
        ['2026-10-06', 15],
      ])
      // Of when it was listed whole, that release kept nothing: now is before the first month is over.
      const wish = held.planListing({ now: 0 })
      expect(wish.marks).toEqual([
        { stem: 'www/', layout: 'simple', time: 1_791_324_476, isEventDay: false },
      ])
      const objects = held.index().flatMap(({ deliveryDay }) =>
        [...held.objects(deliveryDay)].map(([key, { etag, state }]) => {
          expect([state, etag]).toEqual(['here', expect.stringMatching(/^[0-9a-f]{32}$/)])
          return { key, etag, size: 1, lastModified: Date.parse('2026-10-06T12:00:00Z') / 1000 }
        }),
      )
      const listing = { objects, isWhole: true, at: 0, requests: 1, retries: 0 }
      expect(held.planFetch(wish, listing).fetch).toEqual([])
      expect(held.staleDays()).toEqual(['2026-10-06', '2026-10-05'])
      expect(warnings).toEqual([])
      await mirror.close()
    })
})
