/**
 * Who plays in the demo: a small site about birds, its pages and media, the people who read it and
 * the machines that come by. Sites and organisations of the `.example` kind are invented; agents are
 * spelt as the real ones spell themselves, and addresses lie in networks of the right kind, so that
 * countries and networks show something.
 */

export const siteBucket = 'www.example.com'
export const mediaBucket = 'example-media'
export const siteUrl = 'http://www.example.com'
export const mediaHost = 'example-media.s3.eu-central-1.amazonaws.com'
export const region = 'eu-central-1'
export const account = '111122223333'
export const owner = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'

export interface Page {
  /** As the browser asks for it. */
  readonly path: string
  readonly key: string
  readonly size: number
  readonly weight: number
  /** Keys of the pictures it shows. */
  readonly images: readonly string[]
}

function page(path: string, size: number, weight: number, images: readonly string[] = []): Page {
  const key = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`
  return { path, key, size, weight, images }
}

export const pages: readonly Page[] = [
  page('/', 14_220, 30, ['images/hero-kingfisher.jpg', 'images/logo.svg']),
  page('/about/', 8_410, 4, ['images/team.jpg']),
  page('/contact.html', 5_120, 2),
  page('/blog/', 11_930, 10, ['images/thumbs/swifts.webp', 'images/thumbs/nightjar.webp']),
  page('/blog/swifts-leave-early/', 24_870, 12, ['images/swifts-1.jpg', 'images/swifts-2.jpg']),
  page('/blog/nightjars-at-dusk/', 21_440, 16, ['images/nightjar-male.jpg']),
  page('/blog/counting-starlings/', 28_100, 9, ['images/starlings-roost.jpg']),
  page('/blog/how-to-record-owls/', 31_760, 8, ['images/recorder.jpg', 'images/parabol.jpg']),
  page('/guide/', 16_500, 8, ['images/guide-cover.jpg']),
  page('/guide/warblers.html', 36_900, 11, ['images/chiffchaff.jpg', 'images/willow-warbler.jpg']),
  page('/guide/raptors.html', 41_300, 7, ['images/kestrel.jpg', 'images/buzzard.jpg']),
  page('/guide/waders.html', 33_050, 5, ['images/curlew.jpg']),
  page('/watch/', 12_700, 12, ['images/poster-migration.jpg', 'images/poster-owls.jpg']),
  page('/listen/', 13_980, 9, ['images/podcast-cover.png']),
  page('/data/', 9_900, 4),
]

/** The page that shows a picture nobody ever uploaded, from this day of the demo on. */
export const brokenPage = '/blog/nightjars-at-dusk/'
export const brokenKey = 'images/nightjar-map.png'
export const brokenFrom = 20

export const parts: readonly (readonly [key: string, size: number])[] = [
  ['assets/site.css', 18_644],
  ['assets/site.js', 9_120],
  ['assets/fonts/inter.woff2', 98_320],
  ['favicon.ico', 4_286],
]

export const imageSizes: Readonly<Record<string, number>> = {
  'images/hero-kingfisher.jpg': 412_880,
  'images/logo.svg': 3_110,
  'images/team.jpg': 268_400,
  'images/thumbs/swifts.webp': 18_200,
  'images/thumbs/nightjar.webp': 16_940,
  'images/swifts-1.jpg': 322_118,
  'images/swifts-2.jpg': 298_004,
  'images/nightjar-male.jpg': 377_902,
  'images/starlings-roost.jpg': 540_331,
  'images/recorder.jpg': 190_550,
  'images/parabol.jpg': 231_090,
  'images/guide-cover.jpg': 205_770,
  'images/chiffchaff.jpg': 288_610,
  'images/willow-warbler.jpg': 301_442,
  'images/kestrel.jpg': 349_880,
  'images/buzzard.jpg': 310_209,
  'images/curlew.jpg': 277_015,
  'images/poster-migration.jpg': 150_776,
  'images/poster-owls.jpg': 143_920,
  'images/podcast-cover.png': 611_200,
}

export interface Media {
  readonly key: string
  readonly size: number
  readonly weight: number
}

export const videos: readonly Media[] = [
  { key: 'video/autumn-migration-1080p.mp4', size: 61_874_120, weight: 6 },
  { key: 'video/owls-at-night-720p.mp4', size: 34_220_908, weight: 5 },
  { key: 'video/starling-murmuration-4k.mp4', size: 118_430_455, weight: 3 },
  { key: 'video/how-to-record-720p.mp4', size: 28_751_002, weight: 2 },
]
/** The three that the hot-linker plays. */
export const stolen = videos.slice(0, 3)

export const sounds: readonly Media[] = [
  { key: 'podcast/episode-41.mp3', size: 18_440_212, weight: 6 },
  { key: 'podcast/episode-40.mp3', size: 21_092_544, weight: 3 },
  { key: 'audio/Zilpzalp – Gesang für Anfänger.mp3', size: 4_820_118, weight: 3 },
  { key: 'audio/sojka žluna.mp3', size: 3_911_870, weight: 1 },
  { key: 'audio/ヨタカ.mp3', size: 5_110_032, weight: 1 },
]

export const downloads: readonly Media[] = [
  { key: 'downloads/field-guide-2026.pdf', size: 12_880_340, weight: 8 },
  { key: 'downloads/checklist.xlsx', size: 88_412, weight: 4 },
  { key: 'downloads/ringing data (1998-2025).csv.gz', size: 24_410_870, weight: 2 },
  { key: 'downloads/recordings-2026.zip', size: 412_870_066, weight: 1 },
]
export const dataset = downloads[3]!

/** Addresses of one operator: the first part fixed, the rest by chance. */
export interface Network {
  readonly prefix: string
  readonly weight: number
}

export const homes: readonly Network[] = [
  { prefix: '91.12.', weight: 16 },
  { prefix: '84.150.', weight: 8 },
  { prefix: '2003:e1:bf1c:', weight: 9 },
  { prefix: '178.197.', weight: 4 },
  { prefix: '80.108.', weight: 4 },
  { prefix: '86.134.', weight: 9 },
  { prefix: '2a02:c7f:8e14:', weight: 4 },
  { prefix: '90.63.', weight: 6 },
  { prefix: '2a01:e0a:1c5:', weight: 3 },
  { prefix: '77.162.', weight: 4 },
  { prefix: '83.50.', weight: 3 },
  { prefix: '93.34.', weight: 3 },
  { prefix: '83.20.', weight: 3 },
  { prefix: '81.224.', weight: 2 },
  { prefix: '73.92.', weight: 14 },
  { prefix: '98.207.', weight: 6 },
  { prefix: '2601:646:8f00:', weight: 5 },
  { prefix: '70.112.', weight: 4 },
  { prefix: '24.84.', weight: 4 },
  { prefix: '177.32.', weight: 3 },
  { prefix: '49.36.', weight: 4 },
  { prefix: '126.77.', weight: 3 },
  { prefix: '121.216.', weight: 3 },
  { prefix: '41.13.', weight: 1 },
]

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/'
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X)'
const IPAD = 'Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X)'
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K)'
const SAFARI = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'

export const browsers: readonly { readonly agent: string; readonly weight: number }[] = [
  { agent: `${WINDOWS} ${CHROME}141.0.0.0 Safari/537.36`, weight: 24 },
  { agent: `${WINDOWS} ${CHROME}142.0.0.0 Safari/537.36`, weight: 12 },
  { agent: `${WINDOWS} ${CHROME}141.0.0.0 Safari/537.36 Edg/141.0.0.0`, weight: 8 },
  { agent: `${WINDOWS.slice(0, -1)}; rv:143.0) Gecko/20100101 Firefox/143.0`, weight: 8 },
  { agent: `${MAC} ${CHROME}141.0.0.0 Safari/537.36`, weight: 7 },
  { agent: `${MAC} ${SAFARI} Version/18.6 Safari/605.1.15`, weight: 8 },
  { agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', weight: 4 },
  { agent: `${IPHONE} ${SAFARI} Version/18.6 Mobile/15E148 Safari/604.1`, weight: 18 },
  { agent: `${IPAD} ${SAFARI} Version/18.6 Mobile/15E148 Safari/604.1`, weight: 3 },
  { agent: `${ANDROID} ${CHROME}141.0.0.0 Mobile Safari/537.36`, weight: 20 },
  {
    agent: `${ANDROID} AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    weight: 4,
  },
  { agent: `${WINDOWS} ${CHROME}141.0.0.0 Safari/537.36 OPR/122.0.0.0`, weight: 1 },
  // A quote of its own at the start: seen in the wild.
  { agent: `"${WINDOWS} ${CHROME}120.0.0.0 Safari/537.36`, weight: 0.3 },
]

export const arrivals: readonly { readonly referrer: string; readonly weight: number }[] = [
  { referrer: '-', weight: 42 },
  { referrer: 'https://www.google.com/', weight: 26 },
  { referrer: 'https://www.google.de/', weight: 4 },
  { referrer: 'https://www.bing.com/', weight: 4 },
  { referrer: 'https://duckduckgo.com/', weight: 5 },
  { referrer: 'https://www.ecosia.org/', weight: 2 },
  { referrer: 'https://chatgpt.com/', weight: 2 },
  { referrer: 'https://forum.birders.example/viewtopic.php?t=20417&sid=3f1c', weight: 4 },
  { referrer: 'https://naturblog.example/links', weight: 3 },
  { referrer: 'https://www.ornitho-society.example/resources/', weight: 3 },
  { referrer: 'https://feedly.com/', weight: 2 },
  { referrer: 'https://mail.provider.example/read?user=ann@example.net', weight: 0.5 },
  { referrer: 'android-app://com.google.android.googlequicksearchbox/', weight: 1.5 },
  { referrer: 'https://old.reddit.com/r/birding/', weight: 2 },
]

export const campaigns: readonly string[] = [
  'utm_source=newsletter&utm_medium=email&utm_campaign=autumn-migration',
  'utm_source=mastodon&utm_medium=social&utm_campaign=autumn-migration',
  'x-poster=visitor-centre',
]

/** A machine that comes by every day. */
export interface Machine {
  readonly agent: string
  readonly prefix: string
  /** Records a day, of 1,500. */
  readonly rate: number
  readonly wants: 'pages' | 'everything' | 'images' | 'feed' | 'front' | 'dataset'
  /** From this day of the demo on, three times as many. */
  readonly triplesFrom?: number
}

export const machines: readonly Machine[] = [
  bot('Googlebot/2.1; +http://www.google.com/bot.html', '66.249.66.', 52, 'everything'),
  bot('bingbot/2.0; +http://www.bing.com/bingbot.htm', '40.77.167.', 34, 'everything'),
  bot('YandexBot/3.0; +http://yandex.com/bots', '213.180.203.', 10, 'pages'),
  bot('AhrefsBot/7.0; +http://ahrefs.com/robot/', '54.36.148.', 18, 'pages'),
  bot('SemrushBot/7~bl; +http://www.semrush.com/bot.html', '85.208.96.', 12, 'pages'),
  bot(
    'archive.org_bot +http://archive.org/details/archive.org_bot',
    '207.241.229.',
    5,
    'everything',
  ),
  ai('GPTBot/1.2; +https://openai.com/gptbot', '20.171.206.', 38, 'everything'),
  {
    ...ai('ClaudeBot/1.0; +claudebot@anthropic.com', '216.73.216.', 30, 'everything'),
    triplesFrom: 52,
  },
  ai('OAI-SearchBot/1.0; +https://openai.com/searchbot', '20.42.10.', 9, 'pages'),
  ai('ChatGPT-User/1.0; +https://openai.com/bot', '23.98.142.', 14, 'pages'),
  ai('PerplexityBot/1.0; +https://perplexity.ai/perplexitybot', '18.97.9.', 8, 'pages'),
  ai('Amazonbot/0.1; +https://developer.amazon.com/support/amazonbot', '23.20.19.', 8, 'images'),
  {
    agent: 'CCBot/2.0 (https://commoncrawl.org/faq/)',
    prefix: '18.97.14.',
    rate: 6,
    wants: 'pages',
  },
  {
    agent:
      'Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; Bytespider; spider-feedback@bytedance.com)',
    prefix: '47.128.24.',
    rate: 12,
    wants: 'images',
  },
  {
    agent: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    prefix: '69.171.249.',
    rate: 5,
    wants: 'front',
  },
  {
    agent: 'Feedly/1.0 (+https://feedly.com/poller.html; 214 subscribers; )',
    prefix: '8.29.198.',
    rate: 14,
    wants: 'feed',
  },
  {
    agent: 'Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)',
    prefix: '216.144.250.',
    rate: 48,
    wants: 'front',
  },
  { agent: 'curl/8.14.1', prefix: '141.20.5.', rate: 6, wants: 'dataset' },
  { agent: 'Go-http-client/2.0', prefix: '146.75.33.', rate: 8, wants: 'feed' },
  { agent: 'okhttp/4.12.0', prefix: '104.28.42.', rate: 10, wants: 'images' },
  { agent: '', prefix: '5.188.62.', rate: 4, wants: 'front' },
]

function bot(words: string, prefix: string, rate: number, wants: Machine['wants']): Machine {
  return { agent: `Mozilla/5.0 (compatible; ${words})`, prefix, rate, wants }
}

function ai(words: string, prefix: string, rate: number, wants: Machine['wants']): Machine {
  const agent = `Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ${words})`
  return { agent, prefix, rate, wants }
}

/** Plays the site's videos inside its own pages, from this day of the demo on. */
export const hotlinker = {
  from: 38,
  referrers: [
    'https://clips.wildtube.example/watch/8841',
    'https://clips.wildtube.example/watch/9012',
    'https://clips.wildtube.example/embed/8841?autoplay=1',
  ],
  rate: 44,
} as const

/** Small fry: pictures shown on other people's pages. */
export const embedders: readonly (readonly [referrer: string, image: string])[] = [
  ['https://forum.birders.example/viewtopic.php?t=19822', 'images/kestrel.jpg'],
  ['https://wallpapers.example/birds/4', 'images/hero-kingfisher.jpg'],
  ['https://www.pinterest.com/', 'images/chiffchaff.jpg'],
]

/** Fetches the whole data set over and over. */
export const hog = { prefix: '49.12.84.', agent: 'python-requests/2.32.3', rate: 7 } as const

export const scannerAgents = [
  'Mozilla/5.0 zgrab/0.x',
  'Mozilla/5.0 (compatible; CensysInspect/1.1; +https://about.censys.io/)',
  'python-requests/2.27.1',
  'Mozilla/5.0',
] as const
export const scannerPrefixes = [
  '185.220.101.',
  '45.155.205.',
  '193.32.162.',
  '167.94.138.',
] as const
export const scannedPaths = [
  '/wp-login.php',
  '/wp-admin/setup-config.php',
  '/xmlrpc.php',
  '/.env',
  '/.git/config',
  '/phpmyadmin/index.php',
  '/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php',
  '/index.php?s=/index/think%5Capp/invokefunction&function="call_user_func"',
] as const

export const deployer = {
  address: '20.161.70.12',
  agent:
    'aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.11.0-1018-azure md/arch#x86_64 lang/python#3.13.7',
  requester: `arn:aws:sts::${account}:assumed-role/site-deploy/GitHubActions`,
} as const

export const office = {
  address: '91.12.7.40',
  oldAgent: 'Boto/2.49.0 Python/2.7.18 Linux/3.10.0-1160.el7.x86_64',
  oldRequester: `arn:aws:iam::${account}:user/backup`,
  consoleAgent:
    '[S3Console/0.4, aws-internal/3 aws-sdk-java/1.12.750 Linux/5.10.219-186.866.amzn2int.x86_64 OpenJDK_64-Bit_Server_VM/25.372-b08 java/1.8.0_372 vendor/Oracle_Corporation cfg/retry-mode/standard]',
  consoleRequester: `arn:aws:sts::${account}:assumed-role/Admin/ann`,
} as const

export const configPolls: readonly (readonly [operation: string, query: string])[] = [
  ['REST.GET.BUCKETPOLICY', 'policy'],
  ['REST.GET.ACL', 'acl'],
  ['REST.GET.VERSIONING', 'versioning'],
  ['REST.GET.ENCRYPTION', 'encryption'],
  ['REST.GET.LOCATION', 'location'],
  ['REST.GET.LOGGING_STATUS', 'logging'],
]
