/** For whom a report is made, and what is refused then. */
import { afterEach, expect, it, vi } from 'vitest'
import { findExposure } from '../../src/stages/exposure.ts'

afterEach(() => void vi.restoreAllMocks())

type Told = Parameters<typeof findExposure>[0]

const exposureWith = (report: Partial<Told['report']>) => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const settings = {
    report: { audience: null, badge: null, ...report },
    publish: { targets: [], token: '' },
    counting: { clientAddresses: 'masked' },
    cache: { isOn: false, encryptionKey: null },
  }
  return findExposure(settings as unknown as Told, { environment: {} })
}

it('a report that turns out to be private is refused a badge, with why and what to do', async () => {
  await expect(exposureWith({ badge: 'bytes' })).rejects.toThrow(
    "badge: got 'bytes', expected no badge: it is for everybody to see, and the report is private. Leave badge out, or give audience: public. It is private because it is published nowhere.",
  )
  expect((await exposureWith({ badge: 'bytes', audience: 'public' })).audience).toBe('public')
  expect((await exposureWith({})).audience).toBe('private')
})
