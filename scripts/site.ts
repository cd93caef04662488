/**
 * Writes the project's website, the Markdown of this repository as pages: `npm run site -- FOLDER` (`site`
 * where none is named). `demo.yml` puts reports beside them, and publishes it all:
 *
 *   index.html          the README
 *   docs/*.html         a page for each file of docs/, and for CHANGELOG, CONTRIBUTING and the like
 *   demo/, cloudfront/  reports of made-up logs
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Marked, type Tokens } from 'marked'
import { Anchors } from './anchors.ts'

const REPOSITORY = 'https://github.com/s3-log-report/s3-log-report'
const root = path.resolve(import.meta.dirname, '..')

/** What stands in the navigation, in this order; other pages are reached by links. */
const navigation: readonly (readonly [file: string, title: string])[] = [
  ['README.md', 'Start'],
  ['docs/setup.md', 'Set up'],
  ['docs/cloudfront.md', 'CloudFront'],
  ['docs/cost.md', 'Costs'],
  ['docs/scale.md', 'Many machines'],
  ['docs/digest.md', 'Feed and digest'],
  ['docs/privacy.md', 'Privacy'],
  ['docs/who-is-who.md', 'Who is who'],
  ['docs/stores.md', 'Stores'],
  ['docs/templates.md', 'Templates and data'],
  ['docs/comparison.md', 'Compared'],
  ['docs/check-with-athena.md', 'Check the numbers'],
  ['docs/performance.md', 'Performance'],
  ['docs/architecture.md', 'Architecture'],
  ['docs/roadmap.md', 'Roadmap'],
  ['CHANGELOG.md', 'Changelog'],
]

/** Reports that lie beside the pages, where somebody has made them. */
export const demos = [
  ['demo/', 'Demo: a site on S3'],
  ['cloudfront/', 'Demo: behind CloudFront'],
] as const

/** Writes all pages into a folder, which may hold more. Returns their addresses in it. */
export function writeSite(folder: string): string[] {
  const names = ['', 'docs'].flatMap((below) =>
    readdirSync(path.join(root, below))
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.posix.join(below, name)),
  )
  const addresses = new Map(names.map((name) => [name, addressOf(name)]))
  for (const [name, address] of addresses) {
    mkdirSync(path.dirname(path.join(folder, address)), { recursive: true })
    writeFileSync(path.join(folder, address), pageOf(name, address, addresses))
  }
  cpSync(path.join(root, 'docs/images'), path.join(folder, 'docs/images'), { recursive: true })
  cpSync(path.join(import.meta.dirname, 'site.css'), path.join(folder, 'site.css'))
  return [...addresses.values()]
}

function addressOf(name: string): string {
  return name === 'README.md' ? 'index.html' : name.replace(/\.md$/, '.html')
}

function pageOf(name: string, address: string, addresses: ReadonlyMap<string, string>): string {
  const text = readFileSync(path.join(root, name), 'utf8')
  const title = /^# (.+)$/m.exec(text)?.[1] ?? name
  const to = (other: string): string => {
    const relative = path.posix.relative(path.posix.dirname(address), other) || '.'
    return other.endsWith('/') ? `${relative}/` : relative
  }
  const pages = navigation.map(([file, label]) => {
    const current = file === name ? ' aria-current="page"' : ''
    return `<a href="${to(addresses.get(file) ?? file)}"${current}>${label}</a>`
  })
  const made = demos.map(([place, label]) => `<a href="${to(place)}">${label}</a>`)
  const [start, ...others] = pages
  const links = [start, ...made, ...others, `<a href="${REPOSITORY}">GitHub</a>`]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'">
<title>${title === 'S3 Log Report' ? title : `${title} · S3 Log Report`}</title>
<link rel="stylesheet" href="${to('site.css')}">
</head>
<body>
<nav aria-label="Pages">${links.join('\n')}</nav>
<main>
${contentOf(text, name, { to, addresses })}</main>
</body>
</html>
`
}

interface Place {
  /** From this page to an address of the site. */
  readonly to: (address: string) => string
  readonly addresses: ReadonlyMap<string, string>
}

function contentOf(text: string, name: string, { to, addresses }: Place): string {
  const anchors = new Anchors()
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        const content = this.parser.parseInline(tokens)
        return `<h${depth} id="${anchors.next(text)}">${content}</h${depth}>\n`
      },
      table(token: Tokens.Table) {
        const cellOf = (cell: Tokens.TableCell, tag: 'th' | 'td'): string => {
          const name = cell.text === '' ? 'td' : tag
          return `<${name}${sideOf(cell)}>${this.parser.parseInline(cell.tokens)}</${name}>`
        }
        const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td'): string =>
          `<tr>${cells.map((cell) => cellOf(cell, tag)).join('')}</tr>`
        const body = token.rows.map((cells) => row(cells, 'td')).join('\n')
        return `<div class="wide" tabindex="0" role="group" aria-label="Table"><table><thead>${row(token.header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`
      },
      code({ text, lang }: Tokens.Code) {
        const label = lang ? ` aria-label="${lang}"` : ' aria-label="Code"'
        return `<pre tabindex="0" role="group"${label}><code>${escaped(text)}</code></pre>\n`
      },
    },
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image')
        token.href = hrefOf(token.href, name, { to, addresses })
    },
  })
  return marked.parse(text, { async: false })
}

function sideOf({ align }: Tokens.TableCell): string {
  return align === null ? '' : ` class="${align}"`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Where a link of the Markdown leads on the site: to a page of it, or to the file on GitHub. */
function hrefOf(href: string, name: string, { to, addresses }: Place): string {
  if (/^[a-z]+:|^#/.test(href)) return href
  const [file = '', anchor] = href.split('#')
  const target = path.posix.join(path.posix.dirname(name), file)
  const after = anchor === undefined ? '' : `#${anchor}`
  const address = addresses.get(target)
  if (address !== undefined) return to(address) + after
  return target.startsWith('docs/images/')
    ? to(target)
    : `${REPOSITORY}/blob/main/${target}${after}`
}

if (import.meta.main) {
  const folder = path.resolve(root, process.argv[2] ?? 'site')
  console.log(`Wrote ${writeSite(folder).length} pages to ${folder}`)
}
