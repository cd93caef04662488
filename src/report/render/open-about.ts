/** What lies beside files of open data: what they are, for people, and for programs. */
import { withoutAccounts } from '../../naming/privacy.ts'
import type { ReportSettings } from '../model/page.ts'
import { OPEN_DATA_ABOUT, OPEN_DATA_PATH } from '../model/site.ts'
import { safeJson, visible } from '../model/visible.ts'
import type { SiteFile } from './files.ts'
import { MOST_OPEN_ROWS, openMeasures } from './open-data.ts'

const PACKAGE_FILE = 'datapackage.json'
/** Where nobody knows at which address the report will be read. */
const ANY_ADDRESS = 'https://example.com/report/'

const NAME =
  'what the row is of; null: all that no other row of the table and day has; `-`: none, such as no referrer'

/** All columns, with their types by the Table Schema of Data Packages. */
const fields = [
  { name: 'day', type: 'date', description: 'the day, in the time zone of the report' },
  { name: 'table', type: 'string', description: 'which table the row is of' },
  { name: 'name', type: 'string', description: NAME },
  { name: 'name2', type: 'string', description: 'the second part, in tables of pairs' },
  ...openMeasures.map(([name, description]) => ({ name, type: 'integer', description })),
] as const

/** `paths` are the files' own, in the site, oldest first; `licence` is an SPDX identifier or an address. */
export function aboutOpenData(
  paths: readonly string[],
  settings: ReportSettings,
  licence: string | null,
): SiteFile[] {
  return [
    { path: OPEN_DATA_PATH + PACKAGE_FILE, content: packageOf(paths, settings, licence) },
    { path: OPEN_DATA_ABOUT, content: readmeOf(settings, licence) },
  ]
}

/** A Data Package (https://datapackage.org, profile of version 1): the list of files, their columns and the licence. */
function packageOf(
  paths: readonly string[],
  settings: ReportSettings,
  licence: string | null,
): string {
  const { attributions, timeZone } = settings
  const path = paths.map((one) => one.slice(OPEN_DATA_PATH.length))
  const licences = licence === null ? {} : { licenses: [licenceOf(licence)] }
  const told = {
    profile: 'data-package',
    name: 's3-log-report-daily',
    title: titleOf(settings),
    description: `What a site on S3 was asked for, day by day, in the time zone ${timeZone}.`,
    ...licences,
    sources: attributions.map(({ text, href }) => ({ title: text, path: href })),
    resources: [{ name: 'daily', path, format: 'parquet', schema: { fields } }],
  }
  return safeJson(`${JSON.stringify(told, null, 1)}\n`)
}

function licenceOf(licence: string): { readonly name?: string; readonly path: string } {
  if (isAddress(licence)) return { path: licence }
  return { name: licence, path: `https://spdx.org/licenses/${licence}.html` }
}

function isAddress(licence: string): boolean {
  return /^https?:/.test(licence)
}

function titleOf({ title }: ReportSettings): string {
  return visible(withoutAccounts(title)).replaceAll(/\s+/g, ' ')
}

/** Markdown, in English as all that is for programs. It holds nothing that changes from night to night. */
function readmeOf(settings: ReportSettings, licence: string | null): string {
  const base = (settings.address ?? ANY_ADDRESS) + OPEN_DATA_PATH
  const credits = settings.attributions.map(({ text, href }) => `- ${text}, ${href}\n`)
  return `# ${markdownText(titleOf(settings))}: open data

What the site was asked for, day by day, as Parquet files: \`2026-10.parquet\` of a month that is over, and
\`2026-11-05.parquet\` of a day of one that is not. \`${PACKAGE_FILE}\` lists them. Days are those of the time zone
${settings.timeZone}.

The files hold what everybody may know: no client addresses, no objects that are not public, no small networks. Texts
that look like personal data are redacted.

## Columns

Rows are sorted by \`day\` and \`table\`, and lie in a table from large to small.

| column | type | what it is |
|---|---|---|
${fields.map(({ name, type, description }) => `| \`${name}\` | ${type} | ${description} |\n`).join('')}
A table has at most ${MOST_OPEN_ROWS} rows a day, and one more of all others, so that its rows add up (visitors, \`size\` and \`scan\`
do not). Which tables there are, \`SELECT DISTINCT "table"\` tells; they are those of the report's CSV files, with
\`totals\` and \`hours\`.

## DuckDB

\`\`\`sql
SET VARIABLE base = '${base}';
SET VARIABLE files = (
  SELECT [getvariable('base') || path FOR path IN resources[1].path]
  FROM read_json(getvariable('base') || '${PACKAGE_FILE}')
);
SELECT name, sum(requests) AS requests, sum(bytes) AS bytes
FROM read_parquet(getvariable('files'))
WHERE "table" = 'countries' AND name IS NOT NULL
GROUP BY name ORDER BY bytes DESC LIMIT 10;
\`\`\`

## pandas

\`\`\`python
import json
import urllib.request

import pandas as pd

base = "${base}"
with urllib.request.urlopen(base + "${PACKAGE_FILE}") as file:
    paths = json.load(file)["resources"][0]["path"]
daily = pd.concat([pd.read_parquet(base + path) for path in paths])
countries = daily[daily["table"] == "countries"]
print(countries.groupby("name")[["requests", "bytes"]].sum().nlargest(10, "bytes"))
\`\`\`

## Licence

${licenceText(licence)}

Countries and networks are named by data of others, who ask for credit:

${credits.join('')}`
}

function licenceText(licence: string | null): string {
  if (licence === null)
    return 'The owner of the site has named none: ask before you pass the data on. (To the owner: the input `open-data-licence` names one.)'
  return isAddress(licence) ? `<${licence}>` : `[${licence}](${licenceOf(licence).path})`
}

/** Text as Markdown shows it, in a heading. */
function markdownText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&')
}
