import { expect, it } from 'vitest'
import { csvOf } from '../../src/report/render/csv.ts'

const cases: [name: string, cell: string | number | null, text: string][] = [
  ['a word', 'index.html', 'index.html'],
  ['a number', 12.5, '12.5'],
  ['a negative number stays a number', -3, '-3'],
  ['nothing', null, ''],
  ['a comma', 'a,b', '"a,b"'],
  ['quotes', 'say "hi"', '"say ""hi"""'],
  ['a line break is made visible', 'a\r\nb', 'a\\x0d\\x0ab'],
  ['blanks at the ends are kept', ' a ', '" a "'],
  ['=', '=HYPERLINK("http://evil")', '"\'=HYPERLINK(""http://evil"")"'],
  ['+', '+1', "'+1"],
  ['-', '-1', "'-1"],
  ['@', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\\x09=1"],
  ['a carriage return', '\r=1', "'\\x0d=1"],
  ['blanks before it', '  =1', "'  =1"],
  ['a quote before it', '"=1', '"\'""=1"'],
  ['full-width', '＝1', "'＝1"],
  ['an override', 'a\u202eb', 'a\\u{202e}b'],
]
for (const [name, cell, text] of cases)
  it(name, () => expect(csvOf(['h', 'i'], [[cell, 1]])).toBe(`h,i\r\n${text},1\r\n`))
