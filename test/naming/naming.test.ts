import { describe, expect, it } from 'vitest'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'

const naming = makeNaming('masked', openPlaces({ countries: undefined, networks: undefined }))

describe('what a value is named, without what must not be shown', () => {
  const agents: [agent: string, kind: string, name: string, shown: string][] = [
    ['curl/8.4.0', 'tools', 'curl', 'curl/8.4.0'],
    ['curl/8.4.0 (jo@example.com)', 'tools', 'curl', 'curl/8.4.0 ([e-mail])'],
    ['jo.doe@example.com/1.0', 'tools', 'other tools', '[e-mail]/1.0'],
    [
      'Mozilla/5.0 (compatible; ClaudeBot/1.0; +claudebot@anthropic.com)',
      'bots',
      'ClaudeBot',
      'Mozilla/5.0 (compatible; ClaudeBot/1.0; [e-mail])',
    ],
  ]
  it.each(agents)('%s', (agent, kind, name, shown) =>
    expect(naming.agent(agent)).toMatchObject({ kind, name, shown }),
  )

  it('hosts, label by label, and the pages on them', () => {
    const hash = '8e75c070773b6c548b1ed99fb44bc104'
    expect(naming.host(`${hash}.example.com`)).toBe('[token].example.com')
    expect(naming.referrer(`https://${hash}.example.com/${hash}.jpg`)).toMatchObject({
      site: '[token].example.com',
      name: `https://[token].example.com/${hash}.jpg`,
    })
    expect(naming.key(`img/${hash}.jpg`)).toBe(`img/${hash}.jpg`)
  })

  it('campaigns', () =>
    expect(naming.campaign('utm_source=news&utm_term=490154203237518')).toBe(
      'utm_source=news utm_term=[number]',
    ))
})
