import { describe, expect, it } from 'vitest'
import { emptySourceHelp, selfLoggingHelp } from '../../src/action/job/help.ts'

describe('help', () => {
  it('for an empty prefix is the command and the policy to paste', () => {
    const text = emptySourceHelp({ kind: 's3', bucket: 'my-logs', prefix: 'www/' })
    const status = /--bucket-logging-status '(.*)'/.exec(text)?.[1] ?? ''
    expect(JSON.parse(status)).toEqual({
      LoggingEnabled: { TargetBucket: 'my-logs', TargetPrefix: 'www/' },
    })
    const statement =
      /\{ "Effect"[\s\S]*?" \}\n/.exec(text.slice(text.indexOf('{ "Effect"')))?.[0] ?? ''
    expect(JSON.parse(statement)).toMatchObject({ Resource: 'arn:aws:s3:::my-logs/www/*' })
  })

  it('for an empty directory asks what is likely', () => {
    expect(emptySourceHelp({ kind: 'directory', path: '/srv/logs' })).toContain('/srv/logs')
  })

  const cases: [name: string, buckets: string[], isSaid: boolean][] = [
    ['of its own records', ['www.example.com', 'my-logs'], true],
    ['of other records', ['www.example.com'], false],
    ['of no records', [], false],
  ]
  for (const [name, buckets, isSaid] of cases)
    it(`for a log bucket ${name} ${isSaid ? 'says how to stop it' : 'is silent'}`, () => {
      const sources = [
        { kind: 'directory', path: '/x' },
        { kind: 's3', bucket: 'my-logs', prefix: '' },
      ] as const
      const help = selfLoggingHelp(sources, buckets)
      if (isSaid) expect(help).toContain("--bucket my-logs --bucket-logging-status '{}'")
      else expect(help).toBeUndefined()
    })
})
