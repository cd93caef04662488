/** E-mail addresses and logins, as a text names them. */
import { hideInSpellings } from './spelling.ts'

const LOGIN = /\/\/[^\s/@?#[\]]{1,256}@(?=[^\s/@])/g

/** Without a user and password before a host. */
export function withoutLogins(text: string): string {
  return text.includes('@') ? text.replace(LOGIN, '//[login]@') : text
}

/** After the `@` of a name such as `icon@2x.png` or `tool@1.2.3.tgz` no mail could be sent to. */
const VERSION = /^\d[\d.]*x?\./i
const DOMAIN =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}(\p{L}{2,24}|xn--[a-z0-9-]{1,59})(?![\p{L}\p{N}])/iu
const SEPARATOR = /^[\s/?&=@,:;()<>[\]"\\|.-]?$/
const LOCAL = /(?:[^\s/?&=@,:;()<>[\]"\\|]{1,64}|"[^"]{1,62}")$/
const FILE_TYPES = new Set(
  'avif bin bmp bz css csv dmg doc docx eps exe gif gz heic htm html ico jpeg jpg js json log map md mjs mkv mov mp3 mp4 ogg otf pdf png ppt pptx psd rar svg tar tgz tif tiff ts ttf txt wasm wav webm webp woff xls xlsx xml xz yaml yml zip zst'.split(
    ' ',
  ),
)
const WRITTEN_SIGN = /[\s+]?[([{]\s?(at|dot)\s?[)\]}][\s+]?/gi

/** `text` with `[e-mail]` in place of what looks like an e-mail address. */
export function withoutMail(text: string): string {
  return hideInSpellings(text, () => true, withoutPlainMail)
}

/** As pages write it that hide from robots. */
const WRITTEN_MAIL =
  /(?<![\w.])([\w.-]{1,64})[ _+-]at[ _+-]([\w-]{1,63}(?:[ _+-]dot[ _+-][a-z]{2,24}){1,4})(?![a-z])/gi
/** As files are called that hold somebody's mail. */
const UNDERSCORED = /(?<=\w)_at_(?=(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?![a-z]))/gi
const ENTITY = /&(?:#0{0,4}64|#x0{0,4}40|commat);/gi

/** `withoutMail` of a text that is spelt plainly. */
export function withoutPlainMail(text: string): string {
  const signed = text
    .replace(ENTITY, '@')
    .replace(
      WRITTEN_MAIL,
      (_, who: string, domain: string) => `${who}@${domain.replace(/[ _+-]dot[ _+-]/gi, '.')}`,
    )
    .replace(UNDERSCORED, '@')
    .replace(WRITTEN_SIGN, (_, word: string) => (word.toLowerCase() === 'at' ? '@' : '.'))
  const shown = withoutSignedMail(signed)
  return shown === signed ? text : shown
}

function withoutSignedMail(text: string): string {
  let shown = ''
  let from = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at < from || SEPARATOR.test(text.charAt(at + 1))) continue
    const after = text.slice(at + 1, at + 256)
    if (VERSION.test(after)) continue
    const domain = domainIn(after)
    if (domain === undefined) continue
    const local = LOCAL.exec(text.slice(Math.max(from, at - 64), at))
    if (local === null) continue
    shown += `${text.slice(from, at - local[0].length)}[e-mail]`
    from = at + 1 + domain.length
  }
  return shown + text.slice(from)
}

/** The domain that `text` begins with, without the ending of a file's name. */
function domainIn(text: string): string | undefined {
  const [domain, last = ''] = DOMAIN.exec(text) ?? []
  if (domain === undefined || !FILE_TYPES.has(last.toLowerCase())) return domain
  return DOMAIN.exec(domain.slice(0, -last.length - 1))?.[0]
}
