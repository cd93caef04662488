/** Browsers that the library takes for the one they are built upon, by what they say of themselves. */
const rows: readonly (readonly [name: string, says: string])[] = [
  ['360 Browser', '360 Aphone Browser|QIHU 360'],
  ['Adblock Browser', '\\bABB/\\d'],
  ['Aloha Browser', 'AlohaBrowser/'],
  ['Avast Secure Browser', '\\bAvast/\\d'],
  ['Brave', '\\bBrave(?: Chrome/|\\)?$)'],
  ['CM Browser', 'ACHEETAHI/|CMBrowser/'],
  ['Ecosia', '\\bEcosia\\b'],
  ['Firefox', '\\b(?:Minefield|Lorentz|Namoroka|Shiretoko|GranParadiso|BonEcho)/'],
  ['Hawk Quick Browser', 'Hawk/QuickBrowser/'],
  ['Hi Browser', 'HiBrowser/'],
  ['Honor Browser', 'HonorBrowser/'],
  ['LG Browser', '\\bLG Browser/'],
  ['Meizu Browser', 'MZBrowser/'],
  ['Mint Browser', 'Mint Browser/'],
  ['Odin', '\\bOdin/\\d'],
  ['Oppo Browser', 'OppoBrowser/'],
  ['Phoenix Browser', '\\bPHX/\\d'],
  ['PocketBook Browser', '\\bPocketBook/\\d'],
  ['QtWebEngine', '\\bQtWebEngine/'],
  ['Seznam Browser', '\\b(?:SznProhlizec|sznprohlizec)/'],
  ['Seraphic Sraf', '\\bSRAF/\\d|sraf_tv_browser'],
  ['T-Browser', '\\bTbrowser/'],
  ['UCBrowser', '\\bUC(?:Browser-|Mobile/|WEB)'],
  ['Yandex', '\\bYandexSearch(?:Browser)?/'],
]

/** Any of them, each in a group of its own. */
const OWN_NAME = new RegExp(rows.map(([, says]) => `(${says})`).join('|'))
/** What each of them has somewhere, found many times faster. */
const OWN_WORD =
  /Browser|ABB\/|ACHEETAHI|Avast|Brave|Ecosia|Minefield|Lorentz|Namoroka|Shiretoko|GranParadiso|BonEcho|Odin\/|PHX\/|PocketBook|QtWebEngine|QIHU|SRAF|sraf|Tbrowser|UCMobile|UCWEB|[Ss]znProhlizec|sznprohlizec|YandexSearch/

/** The library's name for the browser of old Androids. Newer ones have a WebView of Chrome in its place, which in some
 * apps does not call itself one. */
const ANDROID_BROWSER = 'Android Browser'

/** The browser of an agent, where `known` is what the library says; undefined where it says nothing either. */
export function browserIn(agent: string, known: string | undefined): string | undefined {
  const own = OWN_WORD.test(agent) ? OWN_NAME.exec(agent) : null
  if (own !== null)
    return rows[own.findIndex((said, group) => group > 0 && said !== undefined) - 1]?.[0]
  if (known === ANDROID_BROWSER && /\bChrome\/\d/.test(agent)) return 'Android WebView'
  return known
}
