import { describe, expect, it } from 'vitest'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { redacted, redactedAgent, redactedHost } from '../../src/naming/redaction.ts'

type Row = readonly [text: string, shown: string]
const naming = makeNaming('masked', openPlaces({ countries: undefined, networks: undefined }))

describe('addresses of the internet and of network cards', () => {
  const rows: Row[] = [
    ['dev/00:1a:2b:3c:4d:5e/x', 'dev/[address]/x'],
    ['dev/00-1A-2B-3C-4D-5E.log', 'dev/[address].log'],
    ['dev/001a.2b3c.4d5e', 'dev/[address]'],
    ['dev/00:1a:2b:ff:fe:3c:4d:5e', 'dev/[address]'],
    ['dev/%2530%2530%253A1a:2b:3c:4d:5e', 'dev/[address]'],
    ['logs/198.51.100.23.log', 'logs/[address].log'],
    ['ip/8.8.8.8/x', 'ip/[address]/x'],
    ['client_ip=10.0.0.7', 'client_ip=[address]'],
    ['x/203.0.113.99:8080/y', 'x/[address]:8080/y'],
    ['host-203-0-113-187.isp.example/x', 'host-[address].isp.example/x'],
    ['ip-10-1-2-3.log', 'ip-[address].log'],
    ['198.51.100.23-2026.log', '[address]-2026.log'],
    ['x/2001:db8:85a3::8a2e:370:7334', 'x/[address]'],
    ['x/2001:db8:0:1:2:3:4:5', 'x/[address]'],
    ['x/2001%3Adb8%3A%3A1/y', 'x/[address]/y'],
  ]
  it.each(rows)('%s → %s', (text, shown) => {
    expect(redacted(text)).toBe(shown)
    expect(redactedAgent(`App/1 (${text})`)).toBe(`App/1 (${shown})`)
  })

  const stays = [
    'v/1.2.3.4/lib.js',
    'app/12.65.0.44/setup.exe',
    'chrome/120.0.0.0/x',
    'oid/1.3.6.1.4.1.311',
    'x/203.0.113.999',
    'log/26-11-22-05-00-00',
    'clip-12:30:45.mp4',
    'Net::LWP::Simple',
    'std::cout',
    'a:b:c:d',
    'part-00-01-02-03',
    'v/1-2-3-4',
    'x-2026-11-22-05-00',
    'grid-100-200-300-400',
    'ship-64-32-16-8-4',
    'SHA256-16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48',
  ]
  it.each(stays)('stays: %s', (text) => expect(redacted(text)).toBe(text))

  it('a site stays one, and versions stay versions', () => {
    expect(naming.referrer('https://203.0.113.99/x?y')).toMatchObject({
      site: '203.0.113.99',
      name: 'https://203.0.113.99/x',
    })
    expect(naming.referrer('https://[2001:db8::1]/203.0.113.99')).toMatchObject({
      site: '[2001:db8::1]',
      name: 'https://[2001:db8::1]/[address]',
    })
    expect(redactedHost('[2001:db8::1]:9000')).toBe('[2001:db8::1]:9000')
    const agent = 'Mozilla/5.0 (X11; rv:1.9.2.13) Chrome/120.0.0.0 Snapchat/12.65.0.44'
    expect(redactedAgent(agent)).toBe(agent)
  })
})

describe('telephones and accounts of banks', () => {
  const rows: Row[] = [
    ['call/+49-170-1234567.mp3', 'call/[number].mp3'],
    ['call/%2B491701234567.mp3', 'call/[number].mp3'],
    ['+1 (415) 555-2671.vcf', '[number].vcf'],
    ['415-555-2671.vcf', '[number].vcf'],
    ['c/(415) 555-2671', 'c/[number]'],
    ['c/415.555.2671/x', 'c/[number]/x'],
    ['c/1-415-555-2671/x', 'c/[number]/x'],
    ['msisdn/491701234567', 'msisdn/[number]'],
    ['mobile=01701234567', 'mobile=[number]'],
    ['dob=1980-02-03', 'dob=[number]'],
    ['iban/DE89370400440532013000', 'iban/[number]'],
    ['DE89 3704 0044 0532 0130 00', '[number]'],
    ['k/NL91ABNA0417164300.pdf', 'k/[number].pdf'],
    ['k/nl91abna0417164300', 'k/[number]'],
    ['NL91 ABNA 0417 1643 00', '[number]'],
    ['BG80-BNBG-9661-1020-3456-78', '[number]'],
    ['k/MT84MALT011000012345MTLCAST001S/x', 'k/[number]/x'],
    ['DZ580002100001113000000570', '[number]'], // of a country that is on no list
    ['ssn/123-45-6789.pdf', 'ssn/[number].pdf'],
    ['(536-90-4399)', '([number])'],
  ]
  it.each(rows)('%s → %s', (text, shown) => expect(redacted(text)).toBe(shown))

  const stays = [
    'report+2024+11+22.pdf',
    'IMG+20241122+123456.jpg',
    '2026-11-22-100-2000',
    'x/115-055-2671',
    'mobile/20261122/x',
    'de89370400440532013001.jpg',
    'NL91ABNA0417164301', // a wrong check digit
    'NL91ABNA04171643000', // too long
    'nl91-film-0417-part',
    '000-12-3456',
    '666-12-3456',
    '900-12-3456',
    '123-00-4567',
    '123-45-0000',
    '2026-11-2290',
    '1-123-45-6789',
    'c++11',
  ]
  it.each(stays)('stays: %s', (text) => expect(redacted(text)).toBe(text))
})

describe('what is cut in pieces, or written in words', () => {
  const rows: Row[] = [
    ['share/Qx7Rt2Zk9L/m4Wp8Vb3N/c6Yd1Kp2/x.png', 'share/[token]/x.png'],
    [`share/${'gh'}p_Qx7Rt2Zk9Lm4/Wp8Vb3Nc6Yd1Tz/x.png`, 'share/[token]/x.png'],
    ['d/Zt5Kq8Wn/2Xb7Jv4H/c9Mp3Ls6/x.png', 'd/[token]/x.png'],
    [
      `${'folder/'.repeat(20)}Zt5Kq8Wn/2Xb7Jv4H/c9Mp3Ls6/docs`,
      `${'folder/'.repeat(20)}[token]/docs`,
    ],
    ['r/%2551%2578%2537%2552t2Zk9Lm4Wp8Vb3Nc6Yd1', 'r/[token]'],
    ['u/mia&#64;example.net', 'u/[e-mail]'],
    ['u/mia at example dot net', 'u/[e-mail]'],
    ['utm_source=mia+(at)+example.net', 'utm_source=[e-mail]'],
    ['backup/mia_at_example.net/x', 'backup/[e-mail]/x'],
    ['mia.b_at_mail.example.net.zip', '[e-mail].zip'],
    ['k/wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY.png', 'k/[token].png'],
    ['a/b/wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY/x', 'a/b/[token]/x'],
    ['AccountKey=Ab3/x+y==;b', 'AccountKey=[secret];b'],
    ['a?passwort=ab&contraseña=cd', 'a?passwort=[secret]&contraseña=[secret]'],
    ['invite/Ab3dEf6hIj', 'invite/[secret]'],
    ['unsubscribe/ab3def6hij/x', 'unsubscribe/[secret]/x'],
  ]
  it.each(rows)('%s → %s', (text, shown) => expect(redacted(text)).toBe(shown))

  const stays = [
    'Images/Summer2024/Beach12/IMG0001',
    'a1B2c/d3E4f/x.png',
    'auth/oauth2/callback',
    'verify/step2a',
    'look at this dot',
    'meet at noon.mov',
    'a_day_at_the_beach.com',
    'lunch_at_noon.mov',
    'look_at_this',
    'Images/Summer2024/Beach/Day1/Pictures2/IM1',
  ]
  it.each(stays)('stays: %s', (text) => expect(redacted(text)).toBe(text))
})

describe('whom an agent names', () => {
  const rows: Row[] = [
    ["App/3 (Jane's iPhone; iOS 17)", 'App/3 ([name] iPhone; iOS 17)'],
    ['App/3 (Jane Does iPhone)', 'App/3 ([name] iPhone)'],
    ['Jane’s MacBook-Pro', '[name] MacBook-Pro'],
    ['Sync/2 Janes-MacBook-Pro.local', 'Sync/2 [name][name]'],
    ['Sync/2 DESKTOP-7K2J9QX', 'Sync/2 [name]'],
    ['iPhone von Jane', 'iPhone von [name]'],
    ["iPhone d'Amélie/3", "iPhone d'[name]/3"],
    ['App/1 C:\\Users\\jane\\app.exe', 'App/1 C:\\Users\\[name]\\app.exe'],
    ['App/1 /home/jane/app', 'App/1 /home/[name]/app'],
    ['App/1 (uuid 550e8400-e29b-41d4-a716-446655440000)', 'App/1 (uuid [token])'],
    ['App/1 employee=jdoe', 'App/1 employee=[name]'],
    ['App/1 (device_owner=Jane)', 'App/1 (device_owner=[name])'],
    ['App/1 hostname/janes-pc', 'App/1 hostname/[name]'],
    ['App/1 DeviceName/Jane (x)', 'App/1 DeviceName/[name] (x)'],
    [
      'App/1 (ip-10-1-2-3.eu-west-1.compute.internal)',
      'App/1 (ip-[address].eu-west-1.compute.internal)',
    ],
    ['App/1 deviceName->Jane', 'App/1 deviceName->[name]'],
  ]
  it.each(rows)('%s → %s', (text, shown) => expect(redactedAgent(text)).toBe(shown))

  const stays = [
    'App/1 (app_name=Foo; file_name=a.b)',
    'Mozilla/5.0 (Windows Phone 10.0; Android 6.0.1)',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 16_1_2 like Mac OS X)',
    "Mozilla/5.0 (compatible; What's New/1.0)",
    'Filename/1.0 Hostname/2.3',
    'Podcasts/4022.600.1 CFNetwork/1494.0.7 Darwin/23.4.0',
  ]
  it.each(stays)('stays: %s', (text) => expect(redactedAgent(text)).toBe(text))

  const programs = [
    'Janes-MacBook-Pro.local',
    'DESKTOP-7K2J9QX',
    'jane.doe@example.com',
    'Jane’s iPhone/1',
    'iPhone von Jane',
    'iPad de Jane',
  ]
  it.each(programs)('no program, browser or tool is called after somebody: %s', (agent) => {
    const { plain: _, ...told } = naming.agent(agent)
    expect(JSON.stringify(told)).not.toMatch(/jane|7K2J9QX/i)
  })
})

describe('a referrer', () => {
  const rows: Row[] = [
    ['https://x.example/a%3Fname=jane&b', 'https://x.example/a'],
    ['https://x.example/a%253Fname%253Djane', 'https://x.example/a'],
    ['https://x.example/wiki/Who%3F', 'https://x.example/wiki/Who%3F'],
  ]
  it.each(rows)('%s → %s', (text, shown) => expect(naming.referrer(text).name).toBe(shown))
})
