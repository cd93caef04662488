/** An address that a page may link to: an anchor, a relative one, http or https; else empty. */
export function safeAddress(href: string | null): string {
  if (href === null || /[\u0000-\u0020\\]/.test(href)) return ''
  const isForeign = /^https?:\/\//i.test(href)
  const isOwn = !/^[^/?#]*:/.test(href) && !href.startsWith('//')
  return isForeign || isOwn ? href : ''
}
