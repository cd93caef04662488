import { visible } from '../model/visible.ts'

/** Writes out every character that hides, reorders or breaks text, except directional marks and isolates: numbers and
 * names need these in right-to-left text, and those that strangers wrote are written out already. */
export function legible(text: string): string {
  return text.replace(/[^\u061c\u200e\u200f\u2066-\u2069]+/gu, visible)
}

/**
 * Legible text in which GitHub makes no link or emoji by itself, where characters of a reference make no more than plain
 * words once a word joiner stands among them: mentions and addresses of mail (`@name`), addresses (`https://…`, `www.…`),
 * issues and advisories (`#1`, `owner/name#1`, `GH-1`, `CVE-…`, `GHSA-…`, and whatever prefix a repository links), and
 * commits (seven and more hex digits). Escapes do not suffice: GitHub looks for them in the text that it has drawn. What
 * Markdown or HTML means by a sign is left to escape. Not for what people are to copy.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function unlinked(text: string): string {
  return legible(text)
    .replace(/@|:(?=\/\/|[\w+-]+:)|#(?=\w)|www(?=\.)|(?<=[a-z])-(?=\d)|(?<=GHSA)-/gi, '$&\u2060')
    .replace(/(?<![\da-z])[\da-f]{7,}(?![\da-z])/gi, (hex) => hex.replace(/.{6}(?=.)/g, '$&\u2060'))
}
