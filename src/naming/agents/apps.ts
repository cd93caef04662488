/**
 * Apps that people listen, watch and read with, though they are no browsers. Known ones by name, all
 * others by what they say of themselves: that they play, or that they run on somebody's device.
 */

/** By how an agent begins. The name, where it is not what stands in the agent, then the beginning. */
const named: readonly (readonly [name: string, begins: string])[] = [
  // Podcasts
  ['Acast', 'acast'],
  ['Airr', 'airr(?![a-z])'],
  ['AntennaPod', 'antennapod'],
  ['Apple Podcasts', 'podcasts(?![a-z])|apple ?podcasts|iTunes-iP|balados(?![a-z])'],
  ['audiobookshelf', 'audiobookshelf'],
  ['BBC', 'bbc ?(?:sounds|iplayer|news)'],
  ['BeyondPod', 'beyondpod'],
  ['Bullhorn', 'bullhorn'],
  ['Castamatic', 'castamatic'],
  ['CastBox', 'castbox|fm\\.castbox'],
  ['Castria', 'castria/'],
  ['castero', 'castero'],
  ['Castro', 'castro(?![a-z])'],
  ['Doggcatcher', 'doggcatcher'],
  ['Downcast', 'downcast'],
  ['Fountain', 'fountain'],
  ['Campfire', 'campfire(?:fm)?/'],
  ['Goodpods', 'goodpods'],
  ['Google Podcasts', 'googlepodcasts|google-?podcasts'],
  ['gPodder', 'gpodder(?!\\.net)'],
  ['Headliner', 'headliner/'],
  ['Himalaya', 'himalaya'],
  ['Hubhopper', 'hubhopper'],
  ['HyperCatcher', 'hypercatcher'],
  ['iCatcher', 'icatcher|iTunes \\(icatcher'],
  ['iVoox', 'ivoox'],
  ['Juice', 'juice/'],
  ['Kasts', 'kasts'],
  ['Luminary', 'luminary'],
  ['Miro', 'miro/'],
  ['NPR One', 'npr ?one'],
  ['Overcast', 'overcast'],
  ['Player FM', 'player ?fm|de\\.danoeh'],
  ['Pocket Casts', 'pocket ?casts|shiftyjelly'],
  ['Podbean', 'podbean'],
  ['Podcast Addict', 'podcast ?addict'],
  ['Podcast Republic', 'podcast ?republic'],
  ['Podcini', 'podcini'],
  ['Podimo', 'podimo'],
  ['Podkicker', 'podkicker'],
  ['Podyssey', 'podyssey'],
  ['PodQast', 'podqast'],
  ['PodTrapper', 'podtrapper'],
  ['Podverse', 'podverse'],
  ['Podvine', 'podvine'],
  ['Snipd', 'snipd'],
  ['Stitcher', 'stitcher'],
  ['Swoot', 'swoot'],
  ['The Podcast App', 'tpa(?:-wear)?/'],
  ['TrueFans', 'truefans'],
  ['Xiaoyuzhou', 'xiaoyuzhou'],
  // Music and radio
  [
    'Amazon Alexa',
    'amazon;(?:echo|aft)|alexa(?:mediaplayer)?/|echo/1\\.0\\(|amazonavs|avsdevicesdk',
  ],
  ['Amazon Music', 'amazon ?music|harley/'],
  ['Anghami', 'anghami'],
  ['Audible', 'audible'],
  ['Chromecast', 'google;chromecast'],
  ['Deezer', 'deezer'],
  ['Gaana', 'gaana'],
  ['iHeartRadio', 'i ?heart'],
  ['JioSaavn', 'saavn|jiosaavn'],
  ['Mixcloud', 'mixcloud'],
  ['myTuner', 'mytuner'],
  ['Napster', 'napster|rhapsody'],
  ['Pandora', 'pandora'],
  ['Qobuz', 'qobuz'],
  ['RTL+', 'rtl\\+'],
  ['SiriusXM', 'siriusxm'],
  ['Sonos', 'linux upnp/1\\.0 sonos|sonos'],
  ['SoundCloud', 'soundcloud(?!-)'],
  ['SoundOn', 'soundon/'],
  // Its servers fetch as 1.0, its apps tell of versions above.
  ['Spotify', 'spotify(?!/1\\.0$)'],
  ['Storytel', 'storytel'],
  ['TIDAL', 'tidal'],
  ['TuneIn', 'tunein'],
  ['Yoto', 'yoto '],
  ['YouTube Music', 'youtube ?music'],
  ['YouView', 'youview'],
  // Players
  ['Airsonic', 'airsonic|ampache|navidrome|subsonic'],
  ['Amarok', 'amarok'],
  ['Android media player', 'stagefright/|android.*mediaplayer'],
  ['Apple media player', 'applecoremedia/|apple (?:mac os x|iphone|ipad|tv)\\b.* coremedia '],
  ['Audacious', 'audacious'],
  ['Banshee', 'banshee'],
  ['Clementine', 'clementine|strawberry'],
  ['Emby', 'emby'],
  ['ExoPlayer', 'exoplayer'],
  ['foobar2000', 'foobar2000'],
  ['Infuse', 'infuse'],
  ['iTunes', 'itunes(?! ?store)'],
  ['Jellyfin', 'jellyfin'],
  ['Kodi', 'kodi|xbmc'],
  ['MediaMonkey', 'mediamonkey'],
  ['MPlayer', 'mplayer'],
  ['mpv', '(?:lib)?mpv'],
  ['MusicBee', 'musicbee'],
  ['Plex', 'plex(?! ?bot)'],
  ['QuickTime', 'quicktime'],
  ['Rhythmbox', 'rhythmbox'],
  ['Stremio', 'stremio'],
  ['Swiftfin', 'swiftfin'],
  ['TiviMate', 'tivimate'],
  ['VLC', 'vlc(?: media player)?[/ ]|libvlc/'],
  ['Winamp', '(?:nullsoft )?winamp|wafa/'],
  [
    'Windows Media Player',
    'nsplayer|wmplayer|windows-media-player|microsoft-windows-(?:xp|vista|7|8)/',
  ],
  ['Victor Reader', 'victorreader'],
  ['Zeno', 'zeno(?![a-z])'],
  ['Zune', 'zune'],
  // Readers of feeds on one's own machine
  ['Akregator', 'akregator'],
  ['FeedDemon', 'feeddemon|feedstation'],
  ['Feeddler', 'feeddler'],
  ['FeedR', 'feedr/'],
  ['Liferea', 'liferea'],
  ['NetNewsWire', 'netnewswire|evergreen \\('],
  ['Newsly', 'newsly'],
  ['Newsboat', 'newsboat|newsbeuter'],
  ['NewsBlur', 'newsblur(?:/\\S+ cfnetwork| i\\w+ app)'],
  ['NewsFlash', 'newsflash|com\\.gitlab\\.newsflash'],
  ['QuiteRSS', 'quiterss'],
  ['ReadKit', 'readkit'],
  ['Read You', 'readyou/'],
  ['Reeder', 'reeder'],
  ['RSSOwl', 'rssowl'],
  ['RssBandit', 'rssbandit'],
  ['RSS Guard', 'rss ?guard'],
  ['RSSRadio', 'rssradio'],
  ['Vienna', 'vienna/'],
  // Books, magazines and articles
  ['Aldiko', 'aldiko'],
  ['Apple Books', 'ibooks/|books/\\d'],
  ['calibre', 'calibre'],
  ['FBReader', 'fbreader'],
  ['Kindle', 'kindle/'],
  ['Kobo', 'kobo(?![a-z])'],
  ['KOReader', 'koreader'],
  ['KyBook', 'kybook'],
  ['Libby', 'libby/'],
  ['Librera', 'librera'],
  ['Matter', 'matter/\\d'],
  ['Mihon', 'mihon|tachiyomi'],
  ['Moon+ Reader', 'moon\\+'],
  ['OverDrive', 'overdrive'],
  ['Pocket', 'pocket/\\d'],
  ['PocketBook', 'pocketbook'],
  ['ReadEra', 'readera'],
  ['Readly', 'readly'],
  ['Readwise', 'readwise'],
  ['Thorium Reader', 'thorium'],
  // Mail, office and others that people sit before
  ['Airmail', 'airmail'],
  ['Alpine', 'alpine/'],
  ['Apple Mail', 'mail/\\d|com\\.apple\\.mail'],
  ['AquaMail', 'aquamail'],
  ['Balsa', 'balsa/'],
  ['Barca', 'barca(?:pro)?/'],
  ['Canary Mail', 'canary/'],
  ['Claws Mail', 'claws[ -]mail'],
  ['eM Client', 'emclient'],
  ['Eudora', 'eudora'],
  ['Evolution', 'evolution/'],
  ['FairEmail', 'fairemail'],
  ['Geary', 'geary/'],
  ['Gmail', 'android-gmail'],
  ['IncrediMail', 'incredimail'],
  ['K-9 Mail', 'k-?9[ -]?mail'],
  ['KMail', 'kmail'],
  ['Lotus Notes', 'lotus-notes'],
  ['Mailbird', 'mailbird'],
  ['MailMate', 'mailmate'],
  ['Microsoft Office', 'microsoft (?:office|word|excel|powerpoint|onenote|access|publisher)'],
  ['Microsoft Office', '(?:word|excel|powerpoint|onenote)/\\d'],
  ['Microsoft Outlook', '(?:mac)?outlook|microsoft outlook|windowsmail'],
  ['Mutt', '(?:neo)?mutt/'],
  ['Outlook Express', 'outlook-express'],
  ['Pegasus Mail', 'pegasus mail'],
  ['Postbox', 'postbox'],
  ['Sylpheed', 'sylpheed'],
  ['Windows Live Mail', 'windows-live-mail'],
  ['Spark', 'sparkdesktop|spark/'],
  ['The Bat!', 'the bat!'],
  ['Thunderbird', 'thunderbird|betterbird'],
  ['Adobe Acrobat', 'acrobat'],
  ['Facebook', '\\[fban|fban/|fb4a/|facebook-mobile'],
  ['Firefox', 'mozacfetch/'],
  ['GOG Galaxy', 'goggalaxy'],
  ['Google', 'gsa/|googleapp/|com\\.google\\.android\\.(?:googlequicksearchbox|apps\\.searchlite)'],
  ['Pinterest', 'pinterest/0\\.(?!.*\\+http)'],
  ['Roku', 'roku'],
  // Browsers of another age, and of consoles
  ['UC Browser', 'ucweb|dv\\(|juc \\(|untrusted/1\\.0 ucweb'],
  ['Dillo', 'dillo/'],
  ['Falkon', 'falkon/'],
  ['Flock', 'flock/'],
  ['iCab', 'icab/'],
  ['Konqueror', 'konqueror/'],
  ['Lynx', 'lynx/'],
  ['Midori', 'midori/'],
  ['NetSurf', 'netsurf/'],
  ['Xombrero', 'xombrero'],
  ['ELinks', 'e?links[ /(]'],
  ['w3m', 'w3m/'],
  ['Opera', 'opera[ /]'],
]

/** One group for each row. */
const NAMED = new RegExp(`^(?:${named.map(([, begins]) => `(${begins})`).join('|')})`, 'i')

/** Players and devices that do not stand first. */
const WITHIN: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['VLC', /LibVLC\//],
  ['ExoPlayer', /^\S*exoplayer/i],
  ['Cinemo', /\bCinemo\//],
]

/** What only a robot says of itself, where an app could be meant. */
const ROBOT =
  /(?<!tweet)bots?(?![a-z])|crawl|spider|slurp|scrap|(?<!pre|mozac)fetch(?!ed)|index(?!ed)|archiv|monitor|check|valid|scann|analy|pars|transcri|import|sync|backfill|prefix|verif|probe|preview|proxy|subscribers?=|feed-?id=|consumer|processor|googleweblight|hosting|generator|tester|virtuallistener|^swcd|^atc\/|^\(null\)|notifier|sharing|sharesheet|^itms|(?<!\d)server|enrich|browsershots|^https?:|[,|] ?mozilla\/(?!4\.0 \(compatible; ms-office)|^(?:iphone|ipad)$|^iphone \d|^thumbor|lookup/i

/** What a service says that works on what others listen to. */
const SERVICE =
  /download|worker|pipeline|grab|pre-?flight|\bstt\b|catalog|pull|\bapi\b|search|research|publish|rank|oracle|gpt|podcasting|castopod|simplecast|transistor|supportingcast|podcastics|metapodcast|megaphone|runpod|critical|gstreamer|provider/i

/** What an app says of the device that it runs on. */
const DEVICE =
  /\b(?:\w*iphone|ipad|ipod|apple ?tv|apple ?watch|homepod|iOS|iPadOS|tvOS|watchOS|visionOS|\w*android\w*|dalvik|cfnetwork|exoplayer\w*|windows ?phone|windows nt [\d.]+;|mac ?os ?x?[ /;]|macos|blackberry\w*|symbian\w*|series ?60|midp|cldc|tizen|web0?s\b|roku\w*|AFT[A-Z]\w*|playstation|ps[345]\b|xbox|nintendo|chromecast\w*|smart-?tv|hbbtv|viziOS|kaios|brew|palm\w*|zepp|garmin|carplay|MFi_AirPlay_Device|electron)(?![a-z])/i

/** What an app is called that plays. */
const PLAYS =
  /podcast|pod(?:der|catcher|cast|s?\b)|radio|player|music|audio|listen|stream(?!lit)|cast(?:\b|s\b|er\b)|\bfm\b|fm(?=[/ ]|$)|\btv\b|tv(?=[/ ]|$)/i

/** What a browser says that does not begin as browsers do. */
const BROWSES =
  /browser|applewebkit|khtml|\bchrome\/|safari\/|netfront|amiga|omniweb|normalized|ncsa.mosaic/i

/** What Android calls an app by, and `Hermes … _app_`. */
const PACKAGE = /^(?:[a-z]{2,3}|app)(?:\.[a-z]\w*){2,}(?=[/ ]|$)|\b_app_$/i

/** What an app says that plays, whatever else it says. */
const PLAYER =
  /podcast (?:app|player|client)|podcatcher|(?:music|audio|media|video) (?:app|player|streaming)/i

/** The robots' custom of telling where to read about them. */
export const TELLS = /\+ ?(?:https?:|www\.)/i

/** Libraries and services that run anywhere; they are no apps by themselves. */
const NO_APP =
  /^(?:okhttp|alamofire|ktor|axios|go|java|node|net|python|ruby|php|perl|curl|wget|whatsapp)(?![a-z])/i

/** Apps that begin as browsers do, and that lists of bots have. */
const IN_BROWSER =
  /\b(AppleNews|BetterBird|DoggCatcher|Miro|NetNewsWire|QuiteRSS|RSSOwl|Thunderbird|Vienna)\b|(?<=\(iP(?:hone|ad);.*) (News)\//i

/** The app that an agent names, which does not begin as browsers do; undefined for none that is
 * known. */
export function namedApp(agent: string): string | undefined {
  const found = NAMED.exec(agent)
  if (ROBOT.test(agent)) return undefined
  if (found === null) return WITHIN.find(([, pattern]) => pattern.test(agent))?.[0]
  return named[found.findIndex((text, group) => group > 0 && text !== undefined) - 1]?.[0]
}

/** The app that an agent names, which begins as browsers do. */
export function appInBrowser(agent: string): string | undefined {
  const found = IN_BROWSER.exec(agent)
  return found?.[1] ?? (found?.[2] === undefined ? undefined : 'AppleNews')
}

/** Whether an agent that names no known app is one that somebody uses: it plays, browses, or runs on a
 * device, and tells nothing that a robot tells. `plain` is without the addresses that it tells. */
export function isSomebodysApp(agent: string, plain: string): boolean {
  if (/^https?:/i.test(agent) || NO_APP.test(plain) || ROBOT.test(productsOf(plain))) return false
  if (DEVICE.test(plain) || BROWSES.test(plain) || PACKAGE.test(plain)) return true
  return (PLAYER.test(plain) || (!TELLS.test(agent) && PLAYS.test(plain))) && !SERVICE.test(plain)
}

/** Without the comments that tell of a device: a phone may be called anything. */
function productsOf(agent: string): string {
  return agent.replace(/\([^()]*\b(?:android|iphone|ipad|ios|phone|windows)\b[^()]*\)/gi, '')
}
