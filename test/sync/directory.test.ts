import { mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDirectory } from '../../src/sync/directory.ts'
import type { LogObject } from '../../src/sync/objects.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 's3-log-report-directory-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const options = { spool: '', scratch: Buffer.alloc(0) }

async function listed() {
  const store = openDirectory({ kind: 'directory', path: directory })
  const { objects } = await store.list({ kind: 'after', after: '' })
  return { objects, get: (object: LogObject) => store.get(object, options) }
}

test('a file that is there is read in place', async () => {
  writeFileSync(path.join(directory, 'a'), 'x\n')
  const { objects, get } = await listed()
  expect(await get(objects[0]!)).toEqual({ kind: 'body', body: { kind: 'in place' } })
})

test('a file that is gone since it was listed has vanished', async () => {
  writeFileSync(path.join(directory, 'a'), 'x\n')
  const { objects, get } = await listed()
  unlinkSync(path.join(directory, 'a'))
  expect(await get(objects[0]!)).toEqual({ kind: 'vanished' })
})

test('a file that cannot be read says why, and what to look at', async () => {
  const file = path.join(directory, 'a')
  writeFileSync(file, 'x\n')
  const { objects, get } = await listed()
  unlinkSync(file)
  symlinkSync(file, file) // whoever runs the test: root may open what others may not
  expect(await get(objects[0]!)).toEqual({
    kind: 'unreadable',
    why: 'the file cannot be read: ELOOP, check its permissions',
  })
})
