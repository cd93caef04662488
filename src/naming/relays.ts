/**
 * Hosts that show other people's pages: translators, page caches, archives and what shows them plain. What their visitors
 * read, they read of the page that is shown.
 */

import punycode from 'punycode/punycode.js'
import { asciiHost } from './hosts.ts'

/** Whole hosts, or the ends of hosts after a dot. */
const hosts = `
  translate.goog translate.googleusercontent.com translate.google translated.turbopages.org turbopages.org
  z5h64q92x9.net translatoruser.net translatoruser-int.com translatetheweb.com microsofttranslator.com translator.microsoft.com
  fanyi.baidu.com translate.baiducontent.com fanyi.youdao.com fanyi.sogou.com fanyi.qq.com webtrans.yodao.com
  papago.naver.com papago.naver.net translate.naver.com deepl.com translate.systran.net reverso.net
  honyaku.yahoo.co.jp honyaku.excite.co.jp translate.weblio.jp worldlingo.com imtranslator.net translate.kagi.com

  ampproject.org ampproject.net bing-amp.com amp.cloudflare.com googleweblight.com
  webcache.googleusercontent.com cc.bingj.com cncc.bingj.com cache.baiducontent.com hghltd.yandex.net
  yandexwebcache.net snapshot.sogoucdn.com 360webcache.com cachedview.com cachedview.nl cached.page

  web.archive.org wayback.archive.org liveweb.archive.org web-beta.archive.org us.archive.org web-static.archive.org
  archive.ph archive.today archive.is archive.li archive.vn archive.fo archive.md archive-it.org webcitation.org
  arquivo.pt perma.cc perma-archives.org ghostarchive.org megalodon.jp conifer.rhizome.org webrecorder.io
  webarchive.nationalarchives.gov.uk webarchive.parliament.uk webarchive.org.uk webarchive.nla.gov.au
  webarchive.loc.gov webarchive.bac-lac.gc.ca webarchiv.cz webarchiv.onb.ac.at wikiwix.com vefsafn.is haw.nsk.hr swap.stanford.edu
  mementoweb.org web.archive.bibalex.org veebiarhiiv.digar.ee freezepage.com
  12ft.io outline.com smry.ai freedium.cfd freedium-mirror.cfd printfriendly.com`
  .trim()
  .split(/\s+/)

const RELAY = new RegExp(
  `(?:^|\\.)(?:${hosts.map((host) => host.replaceAll('.', '\\.')).join('|')}|translate\\.(?:google|yandex)\\.[a-z]{2,3}(?:\\.[a-z]{2})?)$`,
)

export function isRelay(host: string): boolean {
  return RELAY.test(host)
}

/** Relays that spell the host of a page in one label: `-` for a dot, `--` for `-`, an international name in its own
 * letters, of which the whole label is spelt in ASCII then. */
const IN_A_LABEL =
  /^([a-z0-9-]+)\.(?:translate\.goog|cdn\.ampproject\.org|bing-amp\.com|turbopages\.org)$/

/** The host whose page a relay shows, where its own name tells. */
export function relayedHost(host: string): string | undefined {
  const label = IN_A_LABEL.exec(host)?.[1]
  if (label === undefined) return undefined
  const shown = inItsLetters(label)
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-')
  return asciiHost(shown)
}

function inItsLetters(label: string): string {
  try {
    return punycode.toUnicode(label)
  } catch {
    return label
  }
}

const MAIL =
  /^(?:(?:[a-z0-9-]+\.){0,2}(?:[ew]?mail|webmail\d?|mail-?\d+|lightmailer|mailbusiness|exmail|messagerie\w{0,6}|owa|roundcube|zimbra|horde|poczta|outlook)\.(?:[a-z0-9-]+\.)+[a-z]{2,}|(?:deref-(?:gmx|web|mail|1und1-\d+)|(?:[a-z0-9-]+\.)?(?:gmx|web))\.(?:net|de|at|ch|com|es|fr|it|co\.uk)|(?:e|touch|light)\.mail\.ru|inbox\.(?:google\.com|com|lv)|(?:[a-z0-9-]+\.)?messaging\.bigpond\.com|rich-v\d+\.bluewin\.ch|(?:m\.)?(?:post|mastermail|sibmail)\.(?:ru|com)|(?:[a-z0-9-]+\.)*(?:mail\.com|protonmail\.com|mail\.proton\.me|fastmail\.com|hey\.com|tuta\.com|tutanota\.com|hushmail\.com|mailbox\.org|superhuman\.com|missiveapp\.com))$/

/** Whether people read their mail there: a mail that shows a picture is read by whoever got it. */
export function isMailReader(host: string): boolean {
  return MAIL.test(host)
}
