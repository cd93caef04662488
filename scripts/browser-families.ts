/** What sets of agents call browsers, and what they are called here: for `scripts/agents-check.ts`. */

/** By the name here, other names of the same family. Mobile browsers are of the family of those at a desk. */
const otherNames: Readonly<Record<string, string>> = {
  '360 Browser': '360, 360 Phone Browser, 360 Secure Browser, 360 Speed Browser',
  'Adblock Browser': 'AdBlock Browser',
  'Android Browser': 'Android',
  'Android WebView': 'Chrome Webview, Chrome Mobile WebView',
  Baidu: 'Baidu Browser, Baidu Browser Mobile',
  Chrome: 'Chrome Mobile, Chrome Mobile iOS',
  DuckDuckGo: 'DuckDuckGo Privacy Browser, DuckDuckGo Mobile',
  Edge: 'Microsoft Edge, Edge Mobile, Edge WebView, Edge Webview',
  Epiphany: 'GNOME Web',
  Firefox: 'Firefox Mobile, Firefox Mobile iOS, Firefox iOS, Minefield, Namoroka, Shiretoko',
  HeyTap: 'HeyTapBrowser, HeyTap Browser',
  'Huawei Browser': 'Huawei Browser Mobile',
  'Internet Explorer': 'IE, IE Mobile',
  'MIUI Browser': 'Mi Browser, MiuiBrowser',
  MQQBrowser: 'QQ Browser, QQ Browser Mobile',
  Opera: 'Opera Devices, Opera GX, Opera Mobile, Opera Neon, Opera Next, Opera Tablet',
  'Opera Mini': 'Opera Mini iOS',
  Puffin: 'Puffin Secure Browser, Puffin Web Browser',
  Roku: 'Roku Browser',
  Safari: 'Mobile Safari',
  'Samsung Internet': 'Samsung Browser',
  Silk: 'Amazon Silk, Mobile Silk',
  'Sogou Mobile': 'Sogou Mobile Browser',
  UCBrowser: 'UC Browser, UC Browser HD, UC Browser Mini, UC Browser Turbo',
  Yandex: 'Yandex Browser, Yandex Browser Corp, Yandex Browser Lite',
}

const families = new Map(
  Object.entries(otherNames).flatMap(([name, others]) => [
    [plain(name), plain(name)] as const,
    ...others.split(', ').map((other) => [plain(other), plain(name)] as const),
  ]),
)

/** Capitals, blanks and signs make no other family. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Whether two names are of one family. */
export function isSameFamily(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => families.get(plain(name)) ?? plain(name))
  return one === other
}

/** Whether a set means a browser that people use, and no app, library or bot: of sets that have all together. */
export function isKnownBrowser(name: string): boolean {
  return families.has(plain(name)) || OTHERS.has(plain(name))
}
const OTHERS = new Set(
  'Brave, Chromium, Coc Coc, Falkon, Huawei Browser, Konqueror, Maxthon, Midori, Mozilla, Oculus Browser, Pale Moon, QupZilla, SeaMonkey, Sleipnir, Sogou Explorer, Vivaldi, Vivo Browser, Waterfox, Whale'
    .split(', ')
    .map(plain),
)
