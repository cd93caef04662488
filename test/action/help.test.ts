import { describe, expect, it } from 'vitest'
import { emptySourceHelp, leftOutHelp, selfLoggingHelp } from '../../src/action/job/help.ts'

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

  it('for a distribution that is logged in two sources names both', () => {
    const of = (prefix: string) => ({ kind: 's3', bucket: 'my-logs', prefix }) as const
    const leftOut = [{ subject: 'E2', by: of('v1/'), keys: new Set(['a', 'b']) }]
    const texts = leftOutHelp([
      { source: of('v1/'), leftOut: [] },
      { source: of('v2/'), leftOut },
    ])
    expect(texts).toHaveLength(1)
    expect(texts[0]).toMatch(
      /^E2 is logged in s3:..my-logs.v1. and in s3:..my-logs.v2.: its requests/,
    )
    expect(texts[0]).toContain('2 log objects of s3://my-logs/v2/ were left out')
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
