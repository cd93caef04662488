import { describe, expect, it } from 'vitest'
import { describeReferrer } from '../../src/naming/referrers.ts'
import { isMailApp, isSocial } from '../../src/naming/social.ts'

describe('social networks', () => {
  const cases: [site: string, isOne: boolean][] = [
    ['facebook.com', true],
    ['l.facebook.com', true],
    ['old.reddit.com', true],
    ['t.co', true],
    ['mastodon.social', true],
    ['news.ycombinator.com', true],
    ['android-app://com.reddit.frontpage', true],
    ['ios-app://com.pinterest', true],
    ['notfacebook.com', false],
    ['facebook.com.example.org', false],
    ['android-app://com.example.reader', false],
    ['com.reddit.frontpage.example', false],
    ['ycombinator.com', false],
    ['-', false],
    ['', false],
  ]
  for (const [site, isOne] of cases)
    it(`${site} is ${isOne ? 'one' : 'none'}`, () => expect(isSocial(site)).toBe(isOne))

  it('are sites as before: what they embed is a hot link', () =>
    expect(describeReferrer('https://www.facebook.com/groups/1').kind).toBe('site'))
})

describe('mail', () => {
  const hosts = [
    ...['mail.google.com', 'outlook.live.com', 'deref-gmx.net', 'lightmailer.gmx.ch', 'web.de'],
    ...['webmail2.example.net', 'mailbusiness.ionos.de', 'touch.mail.ru', 'inbox.google.com'],
  ]
  for (const host of hosts)
    it(`is read at ${host}`, () => expect(describeReferrer(`https://${host}/x`).kind).toBe('mail'))
  for (const host of ['mailchimp.com', 'email-archive.org', 'gmx.example.com', 'post.example.ru'])
    it(`is not read at ${host}`, () =>
      expect(describeReferrer(`https://${host}/x`).kind).toBe('site'))
  it('is read in an app', () => {
    expect(isMailApp('android-app://com.google.android.gm')).toBe(true)
    expect(isMailApp('android-app://com.google.android.gms')).toBe(false)
  })
})
