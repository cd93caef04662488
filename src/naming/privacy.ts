/** What in keys and requesters is about a person, and is not to be shown. */

/** After the `@` of a name such as `icon@2x.png` or `tool@1.2.3.tgz` no mail could be sent to. */
const NUMBER = /^\d[\d.]*x?\./i
const DOMAIN = /^[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}([a-z]{2,24})(?![a-z0-9])/i
const LOCAL = /[^\s/?&=@]{1,64}$/
const FILE_TYPES = new Set(
  'avif bin bmp bz css csv dmg doc docx eps exe gif gz heic htm html ico jpeg jpg js json log map md mjs mkv mov mp3 mp4 ogg otf pdf png ppt pptx psd rar svg tar tgz tif tiff ts ttf txt wasm wav webm webp woff xls xlsx xml xz yaml yml zip zst'.split(
    ' ',
  ),
)

/** `text` with `[e-mail]` in place of what looks like an e-mail address. Time grows with the length. */
export function withoutMail(text: string): string {
  let shown = ''
  let from = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at < from) continue
    const after = text.slice(at + 1, at + 256)
    if (NUMBER.test(after)) continue
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

/** A requester as it may be shown: of an assumed role without the session, which is often named after
 * a person and new each time. */
export function publicRequester(requester: string): string {
  return withoutMail(requester.replace(/^(arn:[^:]*:sts:.*:assumed-role\/[^/]+)\/.*$/s, '$1'))
}
