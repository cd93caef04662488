import { expect, it } from 'vitest'
import { guessSites } from '../../src/doctor/site.ts'
import { read, seen } from './seen.ts'

type Counts = Record<string, number>
const cases: [name: string, hosts: Counts, buckets: Counts, sites: string[]][] = [
  ['a host that is asked for', { 'www.example.com': 9 }, { logs: 9 }, ['www.example.com']],
  [
    'the one that most ask for, of a domain',
    { 'a.example.com': 2, 'b.example.com': 7 },
    {},
    ['b.example.com'],
  ],
  ['two domains', { 'example.com': 9, 'example.org': 5 }, {}, ['example.com', 'example.org']],
  ['no endpoint of S3', { 'b.s3.eu-west-1.amazonaws.com': 9, 's3.amazonaws.com': 3 }, { b: 9 }, []],
  ['no endpoint of CloudFront', { 'd111111abcdef8.cloudfront.net': 9 }, {}, []],
  [
    'a bucket that is called as a host',
    { 's3.amazonaws.com': 9 },
    { 'www.example.com': 9, logs: 1 },
    ['www.example.com'],
  ],
  ['no address, no inner host', { '203.0.113.7': 9, localhost: 9, 'nas.local': 9 }, {}, []],
  [
    'nothing that somebody asked once',
    { 'www.example.com': 90, 'evil.example': 1, 'evil.com': 1 },
    {},
    ['www.example.com'],
  ],
  [
    'nothing that few asked for',
    { 'www.example.com': 900, 'evil.com': 9 },
    {},
    ['www.example.com'],
  ],
  ['nothing that is no host', { '${{ secrets.X }}': 9, 'a\n- uses: x': 9, "'; x": 9 }, {}, []],
  [
    'a host in letters of its own, as browsers send it',
    { 'münchen.de': 9 },
    {},
    ['xn--mnchen-3ya.de'],
  ],
  ['nothing', {}, {}, []],
]
it.each(cases)('takes %s for the site', (_, hosts, buckets, sites) => {
  const counted = {
    hosts: new Map(Object.entries(hosts)),
    buckets: new Map(Object.entries(buckets)),
  }
  expect(guessSites([seen({ samples: [read(counted)] })])).toEqual(sites)
})
