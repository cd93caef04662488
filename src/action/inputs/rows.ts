/**
 * Every input of the action, in the order of action.yml. A new one is a row here; `npm run readme` then
 * writes it into action.yml and the README. Inputs of one publish target lie with it (`targets/`).
 */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { badgeNumbers } from '../../report/model/badge.ts'
import { cloudFrontPlans } from '../../report/model/cloudfront-plans.ts'
import { digestSpans } from '../../report/render/digest.ts'
import { languageTags } from '../../report/words/languages.ts'
import type { Source } from '../../sync/objects.ts'
import { targetInputs } from '../targets/targets.ts'
import { reportLanguage } from './language.ts'
import {
  alertConditions,
  choice,
  datedNotes,
  directoryOr,
  encryptionKey,
  exclusions,
  hostNames,
  isHttpUrl,
  isLicence,
  isLocale,
  isRegion,
  isTimeZone,
  isTrue,
  location,
  nullOr,
  numberOf,
  reportDirectories,
  templateDirectory,
  textOrNull,
  textThat,
  whole,
} from './parsers.ts'
import { parsePrices } from './prices.ts'
import { roles } from './roles.ts'
import { row, type SettingsOf } from './row.ts'
import { parseSources } from './sources.ts'
import { parseTargets, targetsHelp } from './targets.ts'

const logs = row({
  name: 'logs',
  at: 'sources',
  default: null,
  help:
    'Where the log objects are. One source per line: `s3://bucket/prefix` (end the prefix with a slash; ' +
    'the bucket may also be the ARN or the alias of an access point), or a directory that holds ' +
    'log objects (read in place).',
  parse: parseSources,
  otherNames: ['log', 'bucket', 'log-bucket', 'prefix', 's3-url'],
})

/** As many jobs as a matrix has at most: https://docs.github.com/actions/reference/limits */
const MOST_SHARDS = 256

const sourceRows = [
  logs,
  row({
    name: 'role',
    at: 'role',
    default: 'all',
    help:
      'What this run is for. `all` is the nightly job. `plan`, `count` and `report` are its parts if one machine is not ' +
      'enough; they share a `state` (see `docs/scale.md`). `doctor` changes nothing: it checks the buckets, the credentials ' +
      'and what publishing needs, and says in the log and the job summary what is missing, what a first run will read and ' +
      'cost, and which lines to paste. It fails if anything is missing.',
    parse: choice(roles),
    otherNames: ['mode', 'doctor', 'check'],
  }),
  row({
    name: 'shards',
    at: 'shards',
    default: '16',
    help: 'Into how many shards, at most, `role: plan` divides what is to be counted: 1 to 256, the most jobs of a matrix.',
    parse: whole(1, MOST_SHARDS, 'shards'),
  }),
  row({
    name: 'shard',
    at: 'shard',
    default: '',
    help:
      'Which shard `role: count` counts: the number that the job gets from the matrix, which is made from the output ' +
      '`shards`. Default: none; other roles have no shard.',
    parse: nullOr(numberOf(1, MOST_SHARDS, 'shard')),
  }),
  row({
    name: 'site',
    at: 'report.site',
    default: '',
    help:
      'Your own host names, one per line; all other hosts of their domains count as yours, too. Requests with ' +
      "one of them as referrer are internal. Default: the bucket's name and the hosts seen in the Host header.",
    parse: hostNames,
    otherNames: ['sites', 'host', 'hosts'],
  }),
  row({
    name: 'region',
    at: 'store.region',
    default: '',
    help: 'AWS region of the logging bucket. Default: the region of the AWS environment.',
    parse: nullOr(textThat(isRegion, 'an AWS region such as eu-central-1')),
    otherNames: ['aws-region'],
  }),
  row({
    name: 'endpoint',
    at: 'store.endpoint',
    default: '',
    help: 'URL of an S3-compatible store, such as `https://minio.example.com`. Default: Amazon S3.',
    parse: nullOr(textThat(isHttpUrl, 'a URL such as https://minio.example.com')),
    otherNames: ['endpoint-url'],
  }),
] as const

const reportRows = [
  row({
    name: 'title',
    at: 'report.title',
    default: '',
    help: "The report's heading. Default: the names of the sources.",
    parse: textOrNull,
  }),
  row({
    name: 'time-zone',
    at: 'counting.timeZone',
    default: 'UTC',
    help: "IANA time zone of the report's days, such as `Europe/Berlin`.",
    parse: textThat(isTimeZone, 'an IANA time zone such as UTC or Europe/Berlin'),
    otherNames: ['timezone', 'tz'],
  }),
  row({
    name: 'days',
    at: 'report.days',
    default: '30',
    help: "Length of the front page's period, 1 to 366 days.",
    parse: whole(1, 366, 'days'),
  }),
  row({
    name: 'badge',
    at: 'report.badge',
    default: '',
    help:
      'Number to show on a badge: `visitors`, `page-views`, `downloads` or `bytes` of the front page’s period. The badge is ' +
      '`badge.svg`, and `badge.json` for shields.io; it is refused for a private report. Default: no badge.',
    parse: nullOr(choice(badgeNumbers)),
  }),
  row({
    name: 'open-data',
    at: 'report.openData',
    default: 'false',
    help:
      '`true` or `false`: publish the tables of each day beside the report as Parquet files, in `data/`, for DuckDB, pandas ' +
      'and the like. They hold only what a public report may show, and no addresses, whoever the report is for.',
    parse: isTrue,
    otherNames: ['parquet', 'data'],
  }),
  row({
    name: 'open-data-licence',
    at: 'report.openDataLicence',
    default: '',
    help:
      'The licence under which you offer the open data: an SPDX identifier such as `CC-BY-4.0`, or the address of its ' +
      'text. Default: none; then the README beside the data says to ask you.',
    parse: nullOr(
      textThat(isLicence, 'an SPDX identifier such as CC-BY-4.0, or an http(s) address'),
    ),
    otherNames: ['open-data-license', 'licence', 'license'],
  }),
  row({
    name: 'digest',
    at: 'digest',
    default: 'week',
    help:
      'What the outputs `digest` and `digest-file` cover: the last seven whole days (`week`), or the last finished ' +
      '`month`.',
    parse: choice(digestSpans),
  }),
  row({
    name: 'language',
    at: 'report.language',
    default: '',
    help:
      `Language of the report, the job summary and alerts: ${languageTags.map((tag) => `\`${tag}\``).join(', ')}. ` +
      'Default: that of `locale` if it is one of these, else `en`. The job log is always in English.',
    parse: reportLanguage,
    otherNames: ['lang'],
  }),
  row({
    name: 'locale',
    at: 'report.locale',
    default: '',
    help:
      'Language tag for the format of numbers and dates, such as `en-GB` or `de-AT`. Default: ' +
      '`language`.',
    parse: nullOr(textThat(isLocale, 'a language tag such as en, en-GB or de')),
  }),
  row({
    name: 'prices',
    at: 'report.prices',
    default: '',
    help:
      "Prices that differ from AWS's list prices, one per line: `egress: 0.05` (per GB), `thousand-reads:`, " +
      '`thousand-writes:`, `thousand-transitions:` (lifecycle moves), `free-gb:`, `currency: EUR` (then the ' +
      'first three must be given in it), `as-of: 2026-11`. Default: the list prices of `region`, or the highest ones ' +
      'if it is not listed. `region` also decides which bytes never left it.',
    parse: parsePrices,
    otherNames: ['price'],
  }),
  row({
    name: 'notes',
    at: 'report.notes',
    default: '',
    help:
      'Notes for the timeline, one dated note per line: `2026-11-03 launch`. A public ' +
      'report shows them, too. Default: none.',
    parse: datedNotes,
    otherNames: ['note', 'annotations', 'events'],
  }),
  row({
    name: 'other-reports',
    at: 'report.otherReports',
    default: '',
    help:
      'Other reports for the front page to link to, one per line: a directory below this report’s own, optionally ' +
      'followed by a title, as in `shop Our shop`. `*` stands for any name: `buckets/*` links to every report found ' +
      'there on the branch. Default: none.',
    parse: reportDirectories,
    otherNames: ['reports', 'other-report'],
  }),
  row({
    name: 'cloudfront-plan',
    at: 'report.cloudFrontPlan',
    default: 'pay-as-you-go',
    help:
      'How you pay for CloudFront: `pay-as-you-go`, or the flat-rate plan `free`, `pro`, `business` or ' +
      '`premium`. For a plan, the report says how much of its allowance was used.',
    parse: choice(cloudFrontPlans),
    otherNames: ['cloudfront', 'plan'],
  }),
  row({
    name: 'template-directory',
    at: 'report.templateDirectory',
    default: '',
    help:
      'Directory of your own Handlebars templates and partials. They override the built-in ones of ' +
      'the same name. Default: none.',
    parse: templateDirectory,
    otherNames: ['templates'],
  }),
  row({
    name: 'exclude',
    at: 'counting.exclude',
    default: '',
    help:
      'What not to count. One pattern per line: `key:`, `agent:`, `address:`, `referrer:` or ' +
      '`requester:`, then a glob; `address:` takes a CIDR block too, such as ' +
      '`address:203.0.113.0/24`. Default: everything is counted.',
    parse: exclusions,
    otherNames: ['ignore'],
  }),
  row({
    name: 'client-addresses',
    at: 'counting.clientAddresses',
    default: 'masked',
    help:
      'How client addresses appear in the report: `masked` (IPv4 to /24, IPv6 to /48), `hidden`, or ' +
      '`full`, which is refused when publishing to a public repository.',
    parse: choice(['masked', 'hidden', 'full']),
    otherNames: ['addresses'],
  }),
  row({
    name: 'audience',
    at: 'report.audience',
    default: '',
    help:
      'Who may read the report. `public` names only objects that were fetched without a signature, and no ' +
      'requester, internal host or small network; `private` shows everything (see `docs/privacy.md`). ' +
      'Default: `public` if the repository or its Pages site is, or may be, public.',
    parse: (given) => choice(['', 'public', 'private'])(given) || null,
    otherNames: ['visibility', 'privacy'],
  }),
] as const

const publishRows = [
  row({
    name: 'publish',
    at: 'publish.targets',
    default: 'branch',
    help: targetsHelp,
    parse: parseTargets,
    otherNames: ['target'],
  }),
  ...targetInputs,
] as const

const keepingRows = [
  row({
    name: 'report-directory',
    at: 'directories.report',
    default: '',
    help:
      "Where the report is written on the runner. Default: `s3-log-report/report` in the runner's " +
      'temporary directory.',
    parse: (given) => directoryOr(given, 'report'),
    otherNames: ['output'],
  }),
  row({
    name: 'mirror-directory',
    at: 'directories.mirror',
    default: '',
    help:
      'Where log records and daily summaries are kept on the runner. Default: a directory for these ' +
      "sources below `s3-log-report/mirror` in the runner's temporary directory.",
    // Two reports in one job must not take each other's mirror for their own.
    parse: (given) => directoryOr(given, path.join('mirror', digestOf(given.of(logs)))),
  }),
  row({
    name: 'cache',
    at: 'cache.isOn',
    default: 'true',
    help:
      '`true` or `false`: keep log records and daily summaries in the Actions cache. In a public ' +
      'repository, raw records are kept out of it unless `cache-encryption-key` is given.',
    parse: isTrue,
  }),
  row({
    name: 'cache-encryption-key',
    at: 'cache.encryptionKey',
    default: '',
    help:
      'A secret of 32 characters or more. What goes into the cache is encrypted with it (AES-256-GCM): ' +
      'give one in a public repository. With `role: report` it seals the pages and sums that are kept in the `state`, ' +
      'so that a night draws only what changed. Default: none.',
    parse: nullOr(encryptionKey),
    secrets: (key) => [key],
  }),
  row({
    name: 'state',
    at: 'state',
    default: '',
    help:
      'An S3 location, `s3://bucket/prefix`, that keeps a copy of the daily summaries, for reports ' +
      'that are not published to a branch. The roles `plan`, `count` and `report` need one, which has to be private. ' +
      'Default: none; then the branch keeps the copy.',
    parse: location,
  }),
  row({
    name: 'keep-records-days',
    at: 'keepRecordsDays',
    default: '35',
    help: 'How many days raw records stay in the mirror. Counts are kept permanently.',
    parse: whole(0, 36_500, 'days'),
  }),
  row({
    name: 'delete-after-days',
    at: 'deleteAfterDays',
    default: '0',
    help:
      'Delete log objects from S3 once they are this many days old and safely counted. `0` never ' +
      'deletes.',
    parse: whole(0, 36_500, 'days'),
  }),
  row({
    name: 'full-listing',
    at: 'isFullListing',
    default: 'false',
    help:
      '`true` or `false`: list every log object again, and retry those that were refused. ' +
      'By default only what can be new is listed: keys from a day before the newest delivery ' +
      'onwards (ten days, where keys carry the date of the events). Everything is listed once a month, and every time ' +
      'if there are few log objects or keys carry no date.',
    parse: isTrue,
  }),
  row({
    name: 'concurrency',
    at: 'concurrency',
    default: '64',
    help: 'How many log objects are fetched at a time, 1 to 512.',
    parse: whole(1, 512, 'fetches'),
  }),
  row({
    name: 'time-budget',
    at: 'timeBudgetMinutes',
    default: '50',
    help:
      'Minutes after which fetching stops. What has been fetched is counted, saved and published, and the ' +
      'next run continues. `0` means no limit. An AWS role session lasts an hour unless you extend it.',
    parse: whole(0, 10_000, 'minutes'),
  }),
] as const

const alertRows = [
  row({
    name: 'alerts',
    at: 'alerts',
    default: '',
    help:
      'Conditions that raise an alert, one per line: `requests`, `bytes`, `visitors`, `errors` or ' +
      '`cost` against the usual level for that weekday (`bytes > 2x`), `errors > 5%`, ' +
      '`errors5xx > 1%` of the newest whole day, `malformed > 0.1%`, `avoidable > 25%` (the share of the period’s cost that the remedies could save at most), `new-hotlink > 1 GB`, `no-logs > 36h`, `silent-source > 48h`. Default: none.',
    parse: alertConditions,
    otherNames: ['alert'],
  }),
  row({
    name: 'fail-on-alert',
    at: 'failOnAlert',
    default: 'false',
    help: '`true` or `false`: an alert fails the job, after the report is published.',
    parse: isTrue,
  }),
] as const

/** As they stand together in action.yml and in the README. */
export const inputGroups = [
  { title: 'The logs', rows: sourceRows },
  { title: 'The report', rows: reportRows },
  { title: 'Where it is published', rows: publishRows },
  { title: 'What is kept, fetched and deleted', rows: keepingRows },
  { title: 'Alerts', rows: alertRows },
] as const

type KnownInput = (typeof inputGroups)[number]['rows'][number]
export type InputName = KnownInput['name']
export const inputRows = inputGroups.flatMap(({ rows }): readonly KnownInput[] => rows)

/** What one run is asked to do, as the rows say. */
export type Settings = SettingsOf<KnownInput>

function digestOf(sources: readonly Source[]): string {
  return createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 12)
}
