import { describe, expect, it } from 'vitest'
import { publicRequester, withoutMail } from '../../src/naming/privacy.ts'

describe('withoutMail', () => {
  const rows: [text: string, shown: string][] = [
    ['index.html', 'index.html'],
    ['users/jo.doe@example.com/photo.jpg', 'users/[e-mail]/photo.jpg'],
    ['invoice-jo@mail.example.co.uk.pdf', '[e-mail].pdf'],
    ['a@example.com,b@example.org', '[e-mail][e-mail]'],
    ['img/icon@2x.png', 'img/icon@2x.png'],
    ['img/icon@1.5x.mov', 'img/icon@1.5x.mov'],
    ['pkg/@scope/tool@1.2.3.tgz', 'pkg/@scope/tool@1.2.3.tgz'],
    ['hero@dark.webp', 'hero@dark.webp'],
    ['@example.com', '@example.com'],
    ['jo@localhost', 'jo@localhost'],
    ['', ''],
  ]
  for (const [text, shown] of rows)
    it(`${text} → ${shown}`, () => expect(withoutMail(text)).toBe(shown))

  it('ends soon, whatever it is given', () => {
    for (const hostile of [
      '@'.repeat(8192),
      'a'.repeat(8192),
      `${'a'.repeat(8000)}@x`,
      'a@b.'.repeat(2000),
    ])
      expect(withoutMail(hostile).length).toBeLessThanOrEqual(4 * hostile.length)
  })
})

describe('publicRequester', () => {
  const rows: [requester: string, shown: string][] = [
    ['-', '-'],
    ['AmazonS3', 'AmazonS3'],
    [
      'arn:aws:sts::123456789012:assumed-role/Deploy/jo@example.com',
      'arn:aws:sts::123456789012:assumed-role/Deploy',
    ],
    [
      'arn:aws:sts::123456789012:assumed-role/Deploy/i-0abc',
      'arn:aws:sts::123456789012:assumed-role/Deploy',
    ],
    ['arn:aws:iam::123456789012:user/jo@example.com', 'arn:aws:iam::123456789012:user/[e-mail]'],
    ['svc:logging.s3.amazonaws.com', 'svc:logging.s3.amazonaws.com'],
  ]
  for (const [requester, shown] of rows)
    it(`${requester} → ${shown}`, () => expect(publicRequester(requester)).toBe(shown))
})
