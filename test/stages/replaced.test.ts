/** What the job says of files that replaced counts left in a state. */
import { beforeEach, expect, it, vi } from 'vitest'
import { removeReplaced } from '../../src/stages/steps/shared-state.ts'
import { SourceError } from '../../src/sync/errors.ts'

let said: string[] = []
beforeEach(() => {
  said = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  return () => vi.restoreAllMocks()
})

const cases: [what: string, answers: (number | SourceError)[], says: string | null][] = [
  ['nothing where there is none', [0, 0], null],
  ['how many went', [2, 3], '5 files of days that were replaced removed from the state'],
  [
    'which permission it lacks, and is no failure',
    [new SourceError('access denied', 'no')],
    "stay in the state: removing them needs 's3:DeleteObject' there",
  ],
  [
    'what stood in the way, and is no failure',
    [1, new SourceError('no network', 'Nobody answers.')],
    'stay in the state: Nobody answers.',
  ],
]
for (const [what, answers, says] of cases)
  it(`says ${what}`, async () => {
    const days = answers.map((answer, at): [string, { removeReplaced(): Promise<number> }] => [
      `source-${at}`,
      {
        async removeReplaced() {
          if (typeof answer === 'number') return answer
          throw answer
        },
      },
    ])
    await removeReplaced({ days: new Map(days) })
    if (says === null) expect(said).toEqual([])
    else expect(said.join('')).toContain(says)
  })

it('ends the run over an error of its own', async () => {
  const days = { removeReplaced: () => Promise.reject(new TypeError('a mistake')) }
  await expect(removeReplaced({ days: new Map([['a', days]]) })).rejects.toThrow('a mistake')
})
