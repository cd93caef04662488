import { describe, expect, it } from 'vitest'
import type { Diagnosis } from '../../src/doctor/observation.ts'
import { diagnosisSummary, diagnosisText } from '../../src/doctor/tell.ts'

const HOSTILE =
  '<img src=x onerror=alert(1)> `x` ``` | @jo #1 https://evil.example\n\n# Heading\n    <b>'
const diagnosis = (text: string): Diagnosis => ({
  sections: [
    { title: text, observations: [{ state: 'missing', about: text, seen: text, cure: text }] },
  ],
  pastes: [{ title: text, language: 'yaml', text }],
})

describe('what the doctor says', () => {
  it('stands in columns, with what to do below', () => {
    const { sections } = diagnosis('')
    const text = diagnosisText({
      sections: [
        ...sections.map(({ observations }) => ({
          title: 'Title',
          observations: observations.map((one) => ({
            ...one,
            about: 'list',
            seen: 'no',
            cure: 'Do:\n\n    this',
          })),
        })),
        { title: 'Other', observations: [{ state: 'ok', about: 'longer', seen: 'yes' }] },
      ],
      pastes: [{ title: 'a file', language: 'json', text: '{}' }],
    })
    expect(text).toBe(
      [
        'Title',
        '  ✗ list  no',
        '          → Do:',
        '',
        '                this',
        '',
        'Other',
        '  ✓ longer  yes',
        '',
        '✓ ok   ✗ missing',
        'One thing is missing that the nightly job cannot do without.',
        '',
        'a file',
        '──────',
        '',
        '{}',
      ].join('\n'),
    )
  })

  it('is text in the summary, whatever it is made of', () => {
    const summary = diagnosisSummary(diagnosis(HOSTILE))
    const [table = '', fenced = ''] = summary.split('````yaml\n')
    expect(table.replace(/<\/?(h3|p|table|tr|td|br|b|code)>/g, '')).not.toMatch(/[<>`|@#](?!\d+;)/)
    expect(fenced).toBe(`${HOSTILE}\n\`\`\`\`\n`)
    expect(table).not.toMatch(/<table>.*\n.*<\/table>/s)
  })
})
