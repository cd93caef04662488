import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutMail } from '../../src/naming/mail.ts'
import { redacted, redactedAgent, redactedHost, unseen } from '../../src/naming/redaction.ts'
import { tries } from '../tries.ts'

/** What must go, what may stand in its place, and the kind of text it came in. */
type Row = readonly [text: string, shown: string]

describe('e-mail', () => {
  const rows: Row[] = [
    ['users/jo.doe@example.com/photo.jpg', 'users/[e-mail]/photo.jpg'],
    ['invoice-jo@mail.example.co.uk.pdf', '[e-mail].pdf'],
    ['a@example.com,b@example.org', '[e-mail],[e-mail]'],
    ['u/mia%40example.net/x', 'u/[e-mail]/x'],
    ['u/mia%2540example.net/x', 'u/[e-mail]/x'],
    ['u/mia%252540example.net/x', 'u/[e-mail]/x'],
    ['köhler+list@bücher.example', '[e-mail]'],
    ['https://ann:pw@files.example/x', 'https://[login]@files.example/x'],
    ['unsubscribe?m=ann.b_c@sub.example.travel', 'unsubscribe?m=[e-mail]'],
    ['u/mia (at) example (dot) net', 'u/[e-mail]'],
    ['u/mia[at]example.net', 'u/[e-mail]'],
    ['u/mia%20%28at%29%20example.net', 'u/[e-mail]'],
    ['u/mia%EF%BC%A0example.net', 'u/[e-mail]'],
    ['u/mia%25%34%30example.net', 'u/[e-mail]'],
    ['u/"mia b"@example.net/x', 'u/[e-mail]/x'],
  ]
  it.each(rows)('%s → %s', (text, shown) => expect(redacted(text)).toBe(shown))

  const stays = [
    'index.html',
    'img/icon@2x.png',
    'img/icon@1.5x.mov',
    'tool@1.2.3.linux',
    'pkg/@scope/tool@1.2.3.tgz',
    'hero@dark.webp',
    '@example.com',
    'jo@localhost',
    'a%40b',
    '100%40off/price.html',
    '',
  ]
  it.each(stays)('stays: %s', (text) => {
    expect(withoutMail(text)).toBe(text)
    expect(redacted(text)).toBe(text)
  })
})

describe('tokens of well-known shapes', () => {
  // Put together here, so that no scanner of this repository takes them for real.
  const body = 'Ab3dEf6hIj9kLm2nOp5qRs8tUv1wXy4z'
  const tokens = [
    `${'ey'}JhbGciOiJIUzI1NiJ9.${'ey'}JzdWIiOiJqbyJ9.s1gnaturE-_x`,
    `${'ey'}JhbGciOiJIUzI1NiJ9`,
    `${'AK'}IAQ3EXAMPLE7ZZ4MNO`,
    `${'AS'}IAQ3EXAMPLE7ZZ4MNO`,
    `${'AR'}OAQ3EXAMPLE7ZZ4MNO`,
    `${'gh'}p_${body}`,
    `${'gh'}s_${body}`,
    `github_${'pat'}_11ABCDEFG0${body}`,
    `${'gl'}pat-${body.slice(0, 20)}`,
    `${'xo'}xb-123456789012-${body.slice(0, 24)}`,
    `${'sk'}_live_${body.slice(0, 24)}`,
    `${'rk'}_test_${body.slice(0, 24)}`,
    `${'sk'}-proj-${body}`,
    `${'AI'}zaSy${body}w`,
    `${'ya'}29.a0Af-${body}`,
    `${'np'}m_${body}AAAA`,
    `${'hf'}_${body}`,
    `${'SG'}.${body.slice(0, 22)}.${body}`,
    `T01234567/B01234567/${body.slice(0, 24)}`,
    `123456789:AA${body}x`,
    // Whose rest looks like words, and an id as a host or a store writes it.
    `${'gh'}p_abcdefghijklmnopqrst`,
    `${'gl'}pat-abcdefghijklmnopqrst`,
    `${'ak'}iaqexampleqqzzhmno`,
  ]
  const frames = [
    ['', ''],
    ['share/', '/x.zip'],
    ['a-', ' zip'],
    ['(', ')'],
  ]
  it.each(tokens)('%s', (token) => {
    for (const [before, after] of frames) {
      const shown = redacted(`${before}${token}${after}`)
      expect(shown.startsWith(`${before}[token]`), shown).toBe(true)
      expect(shown.endsWith(after ?? ''), shown).toBe(true)
      for (const part of token.split(/[./:]/))
        if (part.length > 9) expect(shown).not.toContain(part)
    }
  })
})

describe('long random text', () => {
  const rows: Row[] = [
    ['s/9f86d081884c7d659a2feaa0c55ad015', 's/[token]'],
    ['s/9F86D081884C7D659A2FEAA0C55AD015/photos', 's/[token]/photos'],
    ['d/Zm9vYmFyQmF6UXV4MTIzNDU2Nzg5MA==.bin', 'd/[token].bin'],
    ['p/8fK2x-Lq9Zt4Vb7Nw3Rc6Ym1Hd5/edit', 'p/[token]/edit'],
    ['q7w2e9r4t1y6u3i8o5p0a2s9d4f1g6h3', '[token]'],
    ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', '[token]'],
  ]
  it.each(rows)('%s → %s', (text, shown) => expect(redacted(text)).toBe(shown))

  const stays = [
    // What a file's content names it by is no secret.
    'assets/main.3f2a9c1b8d7e6f5a4b3c2d1e0f9a8b7c.js',
    'img/9f86d081884c7d659a2feaa0c55ad015.jpg',
    'blobs/sha256/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'objects/sha1/9f/86/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
    'nar/1w1fff338fvdw53sqgamddn1b2xgds473pv6y13gizdbqjv4i5p3.nar.xz',
    'o/507f1f77bcf86cd799439011/x',
    'part-00000-4c3f8a1e-9b2d-4e5f-8a7b-1c2d3e4f5a6b-c000.snappy.parquet',
    'v/550e8400-e29b-41d4-a716-446655440000/index.m3u8',
    'v/1b4e2f8a-9c3d-4e5f-8a7b-1c2d3e4f5a6b/index.m3u8',
    'numpy-2.1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    'Images/Summer2024/BeachHoliday/IMG000123',
    'MicrosoftWindowsNetworkDiagnostics2024Update',
    'ThisIsALongCamelCaseFileNameWithoutDigits.pdf',
    'the-Long-and-winding-Road-of-12-cats',
    '2026-11-22-05-00-00-0123456789ABCDEF',
    'DJI_20240512153012_0001_D_Waypoint1.JPG',
    'donaudampfschifffahrtsgesellschaftskapitaen',
    'x1A-y2B-z3C-w4D-v5E-u6F-t7G',
    'A1b2C3d4-final-E5f6G7h8I9',
  ]
  it.each(stays)('stays: %s', (text) => expect(redacted(text)).toBe(text))
})

describe('parameters named like secrets', () => {
  const rows: Row[] = [
    ['dl/token=ab12/file.zip', 'dl/token=[secret]/file.zip'],
    ['x/page;jsessionid=0A1B2C', 'x/page;jsessionid=[secret]'],
    ['?X-Amz-Signature=0f9e&b=1', '?X-Amz-Signature=[secret]&b=1'],
    ['?X-Amz-Credential=Q3%2F2026&b', '?X-Amz-Credential=[secret]&b'],
    [
      '?AWSAccessKeyId=q3&Signature=zz%3D&Expires=1',
      '?AWSAccessKeyId=[secret]&Signature=[secret]&Expires=1',
    ],
    ['go?to=x%3Faccess_token%3Dabc', 'go?to=x%3Faccess_token=[secret]'],
    ['PHPSESSID=abc123', 'PHPSESSID=[secret]'],
    ['a/api_key=x/b/password=y', 'a/api_key=[secret]/b/password=[secret]'],
    ['a?key=x&code=y', 'a?key=[secret]&code=[secret]'],
  ]
  it.each(rows)('%s → %s', (text, shown) => expect(redacted(text)).toBe(shown))

  const stays = [
    'year=2026/month=11/x.csv',
    'partition_key=2026-11/part-0',
    'country_code=de/a',
    'sort_key=1',
    'monkey=1/x',
    'policy=public/x',
    'keyboard=qwerty',
    'token=/x',
    'docs/tokens/secret.html',
  ]
  it.each(stays)('stays: %s', (text) => expect(redacted(text)).toBe(text))
})

describe('secrets in folders and lists', () => {
  const rows: Row[] = [
    ['reset/token/3f9a1c77/x', 'reset/token/[secret]/x'],
    ['a/access_token/hunter2', 'a/access_token/[secret]'],
    ['api-key/ab-12-cd-34', 'api-key/[secret]'],
    ['session/9f8e7d6c5b/x', 'session/[secret]/x'],
    ['a;access_token:ab12cd34', 'a;access_token:[secret]'],
    ['?token[]=ab12&token[x]=cd', '?token[]=[secret]&token[x]=[secret]'],
    ['token= ab12', 'token=[secret]'],
    ['private_key=ab12', 'private_key=[secret]'],
    ['a?pw=ab', 'a?pw=[secret]'],
  ]
  it.each(rows)('%s → %s', (text, shown) => expect(redacted(text)).toBe(shown))

  const stays = [
    'docs/token/how-to-rotate-in-2024',
    'docs/token/2026-11-22',
    'password/reset.html',
    'token/index2.html',
    'session/SEC301/slides.pdf',
    'sessions/9f8e7d6c5b',
    'look (at) this.html',
  ]
  it.each(stays)('stays: %s', (text) => expect(redacted(text)).toBe(text))
})

describe('however it is spelt', () => {
  const escaped = (text: string): string =>
    [...text].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('')
  const twice = (text: string): string => text.replaceAll('%', '%25')
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  const split = (text: string): string => [...text].join('\u200b')
  const arabic = (text: string): string =>
    text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
  const spellings = { escaped, twice: (text: string) => twice(escaped(text)), wide, split, arabic }
  const planted = [
    ['mia@example.net', '[e-mail]'],
    ['490154203237518', '[number]'],
    ['4111111111111111', '[number]'],
    [`${'AK'}IAQ3EXAMPLE7ZZ4MNO`, '[token]'],
    ['token=ab12cd', 'token=[secret]'],
  ] as const
  for (const [name, spell] of Object.entries(spellings))
    for (const [text, shown] of planted) {
      if (spell === arabic && !/^\d+$/.test(text)) continue
      it(`${name}: ${text}`, () => {
        expect(redacted(`u/${spell(text)}`)).toBe(`u/${shown}`)
        expect(redactedAgent(`App (${spell(text)})`)).toBe(`App (${shown})`)
      })
    }

  it('a value keeps the escapes that are its own', () =>
    expect(redacted('a?%74oken=x%2Fy&b=1')).toBe('a?token=[secret]&b=1'))

  const stays = ['größe/日本語/図.png', 'a%2Fb%20c%E0%A4%A', '%', '100%25', '①②③.txt', 'ﬁle.pdf']
  it.each(stays)('stays: %s', (text) => expect(redacted(text)).toBe(text))
})

describe('numbers of phones and cards', () => {
  const rows: Row[] = [
    ['u/490154203237518/a', 'u/[number]/a'], // IMEI
    ['u/310150123456789/a', 'u/[number]/a'], // IMSI
    ['imei 49-015420-323751-8', 'imei [number]'],
    ['IMEI490154203237518', 'IMEI[number]'],
    ['x/4111111111111111/y', 'x/[number]/y'], // Visa
    ['x/5500 0000 0000 0004', 'x/[number]'], // Mastercard
    ['x-3782-822463-10005.pdf', 'x-[number].pdf'], // American Express
    ['4222222222222', '[number]'], // 13 digits
    ['30569309025904', '[number]'], // Diners, 14
    ['6304000000000000000', '[number]'], // Maestro, 19
    ['serial=00008030-001A', 'serial=[number]'],
    ['c/4111/1111/1111/1111/x', 'c/[number]/x'],
    ['c/4901_5420_3237_518', 'c/[number]'],
    ['phone=+491701234567', 'phone=[number]'],
    ['tel:+491701234567', 'tel:[number]'],
  ]
  it.each(rows)('%s → %s', (text, shown) => expect(redacted(text)).toBe(shown))

  const stays = [
    'v/1764355200000/clip.mp4', // ms
    'log/2026/112204/05061',
    'c/4111/1111/1111/1112', // a wrong check digit
    'v/1764355200000000', // µs
    'v/1764355200000000000', // ns
    'backup-20261122040506.sql.gz',
    'log-20261122040506123',
    'log-2026112204050612',
    'order/4111111111111112', // a wrong check digit
    '0.490154203237518',
    'x/49015420323751/y', // 14 digits of no card
    'x/4901542032375180001234', // too long
    'tweet/1729384756102938475',
    '123456789012',
    'Chrome/120.0.6099.71',
    'Build/UP1A.231005.007',
  ]
  it.each(stays)('stays: %s', (text) => expect(redacted(text)).toBe(text))
})

describe('what no other sign tells of', () => {
  const rows: Row[] = [
    ['Bearer 41128582', 'Bearer [secret]'],
    ['basic:abcdef1', 'basic:[secret]'],
    ['imei-49015420', 'imei[number]'],
    ['tel.4917012345', 'tel.[number]'],
    ['in/T01234567/B01234567/itisnosecretatall', 'in/[token]'],
    [`${'ya'}29.notlikerandom`, '[token]'],
    [`${'SG'}.abcdefghijklmnop.abcdefghijklmnop`, '[token]'],
    [`12345678:${'notlikerandom'.repeat(3).slice(0, 35)}`, '[token]'],
    [`x/${'AkIa'}abcdefghijklmnop`, 'x/[token]'],
    [`x/${'deadbeef'.repeat(4)}`, 'x/[token]'],
    ['y2v4i663t2atelmte2240abcdef0123456789', '[token]'],
  ]
  it.each(rows)('%s → %s', (text, shown) => expect(redacted(text)).toBe(shown))
})

describe('agents', () => {
  const rows: Row[] = [
    [
      'Mozilla/5.0 (Linux; contact: jane@example.com; imei 490154203237518)',
      'Mozilla/5.0 (Linux; contact: [e-mail]; imei [number])',
    ],
    ["MyApp/1.0 (device=Jane's iPhone; os=17)", 'MyApp/1.0 (device=[name]; os=17)'],
    ['MyApp/1.0 name=JanePhone', 'MyApp/1.0 name=[name]'],
    ['Sync/2 (user: jane doe) x', 'Sync/2 (user: [name]) x'],
    ['curl/8.0 host=janes-mac.local', 'curl/8.0 host=[name]'],
    ['TV/4.7 (device id: a1b2c3d4e5f6a7b8)', 'TV/4.7 (device id: [name])'],
    ['bot/1 Authorization: Bearer abc.def-123', 'bot/1 Authorization: Bearer [secret]'],
    ['tool/1 token abc123def456', 'tool/1 token [secret]'],
    ['TV/1 (imsi: 2620112345)', 'TV/1 (imsi: [number])'],
    ['App/1 (device="Janes iPhone")', 'App/1 (device="[name]")'],
    ["App/1 (device='Janes iPhone')", "App/1 (device='[name])"],
    ['{"device":"Janes iPhone","token":"ab12cd34"}', '{"device":"[name]","token":"[secret]"}'],
    ['App/1 (device%3DJanes iPhone)', 'App/1 (device=[name])'],
    ['App/1 (Authorization: Basic amFuZTpwYXNz)', 'App/1 (Authorization: Basic [secret])'],
    ['App/1 jane(at)example.com', 'App/1 [e-mail]'],
    [
      '[aws-sdk-java/2 session#arn:aws:sts::123456789012:assumed-role/X/jane]',
      '[aws-sdk-java/2 session#[arn]]',
    ],
  ]
  it.each(rows)('%s → %s', (text, shown) => expect(redactedAgent(text)).toBe(shown))

  const stays = [
    'Mozilla/5.0 (Linux; Android 14; SM-S918B Build/UP1A.231005.007) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Windows Phone 10.0; Android 6.0.1; Microsoft; Lumia 950) AppleWebKit/537.36',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'aws-cli/2.15.30 Python/3.11.8 Linux/5.10.205 exe/x86_64.ubuntu.22 prompt/off command/s3.cp',
    'Podcasts/4022.600.1 CFNetwork/1494.0.7 Darwin/23.4.0',
    'Dalvik/2.1.0 (Linux; U; Android 12; M2101K6G Build/SKQ1.210908.001)',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 16_1_2 like Mac OS X)',
    'tokenizer/1.0 passwordless',
    '-',
  ]
  it.each(stays)('stays: %s', (text) => expect(redactedAgent(text)).toBe(text))
})

describe('whatever it is given', () => {
  it('redacting again changes nothing', () => {
    const word = fc.constantFrom(
      ...[
        '％',
        '%',
        '25',
        '40',
        '＠',
        '(at)',
        '\u200b',
        '٤',
        '1/',
        '/token/',
        '"',
        "'",
        '%3',
        '6A',
      ],
      ...['@', '=', 'token', 'key', '%40', '%3D', '4111111111111111', 'AKIA', 'eyJ', 'a1B2', '/'],
      ...["a's ", 'iPhone', ' von ', '/home/', '1.', '255.', ':', '::', '+49', '(415) ', 'DE89'],
      ...['device=', 'imei', '.com', '?', ';', ' ', '[', ']', '-', 'q7w2e9r4t1y6u3i8', 'Bearer '],
    )
    const text = fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 14 })
    fc.assert(
      fc.property(text, (parts) => {
        const once = redactedAgent(parts.join(''))
        expect(redactedAgent(once)).toBe(once)
      }),
      { numRuns: tries(3000) },
    )
  })

  // Nothing else in these tells of what is hidden.
  it.each([
    ['jo&#64;example.com', '[e-mail]'],
    ['jo(at)example.com', '[e-mail]'],
    ['jo at example dot com', '[e-mail]'],
    ['jo_at_example_dot_com', '[e-mail]'],
    ['jo+at+example+dot+com', '[e-mail]'],
    ['jo-at-example-dot-com', '[e-mail]'],
    ['T0ABCDEF/B0ABCDEF/abcdefghijklmnop', '[token]'],
    ['sg.abcdefghijklmnop SG.abcdefghijklmnop.abcdefghijklmnop', 'sg.abcdefghijklmnop [token]'],
    ['ya29.abcdefghijkl', '[token]'],
    ['99.45.62.77', '[address]'],
    ['001a.2b3c.4d5e', '[address]'],
    ['00-1a-2b-3c-4d-5e', '[address]'],
    ['00:1a:2b:3c:4d:5e', '[address]'],
    ['fe80::1:2', '[address]'],
    ['415.555.2671', '[number]'],
    ['415-555-2671', '[number]'],
    ['(415) 555-2671', '[number]'],
    ['(415)555-2671', '[number]'],
    ['+49 170 1234567', '[number]'],
    ['NL91ABNA0417164300', '[number]'],
    ['NL91 ABNA 0417 1643 00', '[number]'],
    ['123-45-6789', '[number]'],
    ['99-45-62-77', '[address]'],
    ['ip-1-2-3-4', 'ip-[address]'],
    ['jo_at_example.com', '[e-mail]'],
    ['12345678:abcdefghijklmnopqrstuvwxyz_abcdefgh', '[token]'],
  ])('one sign tells: %s', (given, shown) => {
    expect(redacted(given)).toBe(shown)
    expect(unseen.redacted(given)).toBe(shown)
  })

  it('the look before it lets nothing pass', () => {
    const signs = [
      '/',
      '.',
      ':',
      ';',
      ' ',
      '-',
      '_',
      '+',
      '~',
      '#',
      '=',
      '"',
      "'",
      '(',
      '[',
      '\t',
      '%',
    ]
    const told =
      'token secret password passwd passcode passphrase api-key access_key session sessionid authorization bearer basic otp jwt imei imeisv imsi meid iccid msisdn esn udid idfa gaid aaid serial serial-no phone telephone tel device-id name host user owner login account computer machine arn:aws: (at) {at} (dot) sha256'
    const begun =
      'eyJ AKIA asia AsIa AROA ghp_ github_pat_ glpat- xoxb- xapp- sk_live_ sk- whsec_ AIza ya29. GOCSPX- npm_ pypi- hf_ doo_v1_ SG. T0123456/B0123456/ https:// 12345678: deadbeef a1B2'
    const led =
      '00:1a:2b:3c:4d:5e 00-1A-2B-3C-4D-5E 001a.2b3c.4d5e 203.0.113.99 8.8.8.8 ip= ip/ via addr 2001:db8::1 :: +49 491701 (415) 555 -2671 DE89 3704 0044 0532 0130 00 at dot example &#64; auth/ invite/ verify/ aB1c2D3/ Qx7Rt2Zk9L Janes Jane’s s-iPhone iPad MacBook von DESKTOP-7K2J9QX .local /home/ \\users\\ uid employee deviceName-> 1b4e28ba-2fa1-11d2-883f-0016d3cca427 NL91 ABNA NL91ABNA0417164300 123-45-6789 ip-1-2-3-4 _at_ hostname/ .com wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
    const word = fc.constantFrom(
      ...led.split(' '),
      ...told.split(' '),
      ...begun.split(' '),
      'iPhone',
      'Mozilla/5.0',
      'www',
    )
    const part = fc.oneof(
      word,
      fc.constantFrom(...signs),
      fc.stringMatching(/^[a-z0-9]{1,45}$/),
      fc.stringMatching(/^[a-fA-F0-9]{30,34}$/),
      fc.stringMatching(/^[A-Za-z0-9+/]{30,42}$/),
      fc.stringMatching(/^[A-Z0-9]{6,18}$/),
      fc.stringMatching(/^\d{4,20}$/),
      fc.string({ maxLength: 6 }),
    )
    const text = fc.array(part, { maxLength: 9 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (given) => {
        expect(redacted(given)).toBe(unseen.redacted(given))
        expect(redactedHost(given)).toBe(unseen.redactedHost(given))
        expect(redactedAgent(given)).toBe(unseen.redactedAgent(given))
      }),
      { numRuns: tries(20_000) },
    )
  })

  it('its time grows with the length alone', () => {
    const hostile = [
      ...['@', 'a', 'a@b.', 'token=', '1-', 'eyJ', 'aB1', 'aB1-', 'key%25253D', 'serial ', '//a'],
      ...[
        '4111 ',
        'a.',
        'device=',
        '%25',
        'T000000/B0000000/',
        'bearer ',
        'arn:aws:',
        '=',
        ';sid=',
      ],
      ...['%25', '%2574', 'ﷺ', '\u200b', '４', '(at)', 'token/a1', '"a', '1234/', 'token[', '%e9'],
      ...['aB1c2/', 'a:', 'ab-', '1.', '12.', '+1', '+1 ', '(415) ', "a's ", 'A ', 'x at a dot '],
      ...[
        'aa:aa:',
        '::',
        'iPhone von ',
        '/home/',
        '%3F',
        'name=',
        '.local',
        '-a',
        '255.',
        'DE12 ',
        'DE12',
        '1-2-',
      ],
      ...['x_at_', 'a_at_b.', '1-', 'hostname/', 'aB1/', '/'],
      ...['//a@', 'phone-', 'A1/', 'é@', '1234567890', 'SG.aaaaaaaaaaaaaaaaaaaa', 'x_', '[name'],
    ]
    for (const part of hostile) {
      /** Of this thread alone, in microseconds: a busy machine changes nothing. */
      const time = (length: number): number => {
        const text = part.repeat(Math.ceil(length / part.length))
        redactedAgent(text)
        const from = process.threadCpuUsage()
        redactedAgent(text)
        return process.threadCpuUsage(from).user
      }
      // The longest line of a log. Were it quadratic, this would take seconds.
      expect(time(64 * 1024), part).toBeLessThan(16 * Math.max(time(4 * 1024), 2_000) * 8)
    }
  })
})
