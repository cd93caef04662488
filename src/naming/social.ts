/**
 * Sites where people pass links on: networks, boards, messengers. Facts of Matomo's list of social networks
 * (searchengine-and-social-list 1.4.1, CC0), without what is gone or was another's login, and some more.
 */
import { remembered } from './remembered.ts'

/** Whole hosts, or the ends of hosts after a dot. */
const hosts = `
  badoo.com bebo.com bilibili.com bitcoinhackers.org blackplanet.com botsin.space bsky.app buzznet.com c.im
  channels.weixin.qq.com chaos.social classmates.com cybre.space discord.com discord.gg discordapp.com
  douban.com douyin.com douyu.com dribbble.com facebook.com fb.me fetlife.com flickr.com flixster.com
  fosstodon.org fotolog.com foursquare.com friends.nico friendsreunited.com friendster.com front-end.social
  gaiaonline.com gate.sc geni.com github.com global.cyworld.com graphics.social gree.jp habbo.com
  hachyderm.io hi5.com huya.com hyves.nl identi.ca indieweb.social instagram.com knzk.me lang-8.com last.fm
  lastfm.com.br lastfm.com.tr lastfm.de lastfm.es lastfm.fr lastfm.it lastfm.jp lastfm.pl lastfm.ru
  lastfm.se linkedin.com livejournal.com livejournal.ru lnkd.in login.tagged.com mamot.fr mas.to masto.ai
  mastodon.art mastodon.at mastodon.cloud mastodon.eus mastodon.jalgi.eus mastodon.nz mastodon.online
  mastodon.scot mastodon.social mastodon.technology mastodon.world mastodon.xyz mastodonapp.uk mastodont.cat
  meinvz.net metapixl.com missevan.com mixi.jp moikrug.ru mp.weixin.qq.com mstdn.io mstdn.jp mstdn.party
  mstdn.social multiply.com my.mail.ru myheritage.com mylife.ru myspace.com myyearbook.com netlog.com
  news.ycombinator.com newsie.social nicovideo.jp nk.pl odnoklassniki.ru ohai.social open.weixin.qq.com
  orkut.com pawoo.net peepeth.com pinterest.ca pinterest.ch pinterest.co.uk pinterest.com pinterest.com.au
  pinterest.de pinterest.dk pinterest.es pinterest.fr pinterest.ie pinterest.info pinterest.jp pinterest.nz
  pinterest.pt pinterest.se pix.toot.wales pixelfed.de pixelfed.social pixelfed.uno pixey.org plaxo.com
  pxlmo.com quey.org qzone.qq.com reddit.com renren.com ro-mastodon.puyo.jp sfba.social skyfeed.app
  skyrock.com snapchat.com social.tchncs.de social.vivaldi.net sonico.com soundcloud.com sourceforge.net
  stackoverflow.com studivz.net stumbleupon.com t.cn t.co t.umblr.com taringa.net threads.com threads.net
  tiktok.com tkm.eus toot.community tuenti.com tumblr.com twitcasting.tv twitter.com typo.social
  universeodon.com v2ex.com viadeo.com vimeo.com vis.social vk.com vkontakte.ru vkrugudruzei.ru wayn.com
  web.telegram.org wechat.com weeworld.com weibo.com workplace.com x.com xanga.com xing.com youtu.be
  youtube.com

  lemmy.world lemmy.ml sh.itjust.works kbin.social lobste.rs slashdot.org quora.com zhihu.com xiaohongshu.com
  line.me kakaocorp.com web.whatsapp.com wa.me t.me telegram.org app.slack.com teams.microsoft.com ok.ru
  truthsocial.com gab.com minds.com nextdoor.com imgur.com tapatalk.com twitch.tv rumble.com substack.com
  medium.com dev.to producthunt.com patreon.com linktr.ee bsky.social lnk.bio tildes.net disqus.com disq.us
  web.skype.com pinterest.at pinterest.cl pinterest.co.kr pinterest.com.mx pinterest.it pinterest.ph pinterest.ru
  forums.whirlpool.net.au eksisozluk.com uludagsozluk.com instela.com donanimhaber.com incisozluk.com`
  .trim()
  .split(/\s+/)

/** As apps name themselves. */
const apps = `
  com.reddit.frontpage com.snapchat.android org.joinmastodon.android org.telegram.messenger com.facebook.katana
  com.facebook.orca com.instagram.android com.twitter.android com.linkedin.android com.pinterest com.whatsapp
  com.discord com.slack com.zhiliaoapp.musically com.tumblr com.google.android.youtube xyz.blueskyweb.app
  com.laurencedawson.reddit_sync com.andrewshu.android.reddit com.vkontakte.android jp.naver.line.android
  com.instagram.barcelona com.laurencedawson.reddit_sync.pro org.telegram.messenger.web org.telegram.plus`
  .trim()
  .split(/\s+/)

const known = new Set([...hosts, ...apps])
const APP = /^(?:android|ios)-app:\/\//

/** Whether a site, or an app (`android-app://name`), is one where people pass links on. Hosts as `asciiHost` spells
 * them. */
export const isSocial = remembered(2048, (site: string): boolean => {
  if (APP.test(site)) return known.has(site.replace(APP, ''))
  for (let at = 0; at >= 0; ) {
    if (known.has(site.slice(at))) return true
    const dot = site.indexOf('.', at)
    at = dot < 0 ? -1 : dot + 1
  }
  return false
})

/** Programs that people read their mail in, as apps name themselves. */
const MAIL_APPS =
  /^(?:android|ios)-app:\/\/(?:com\.google\.android\.gm(?:\.lite)?|com\.microsoft\.office\.outlook|com\.yahoo\.mobile\.client\.android\.mail|ch\.protonmail\.android|me\.proton\.mail|com\.fsck\.k9|eu\.faircode\.email|com\.samsung\.android\.email\.provider|com\.readdle\.spark|net\.thunderbird\.android)$/

export function isMailApp(site: string): boolean {
  return MAIL_APPS.test(site)
}
