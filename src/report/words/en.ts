/** English. */
import { code, link, plain, type Sentence, say, strong } from './sentence.ts'
import { boundOf, type Counted, speechOf } from './speech.ts'
import type { Costing, CostNote, Words } from './words.ts'

const { counted, plural } = speechOf('en')

export const en: Words = {
  tag: 'en',
  page: {
    skip: 'Skip to the report',
    periods: 'Periods',
    sections: 'Sections',
    numbers: 'Key figures',
    definitions: 'What the numbers mean',
    search: 'Search',
    noMatch: 'Nothing found',
    more: 'Show more',
    fewer: 'Show fewer',
    csv: 'CSV',
    csvOf: 'Download as CSV:',
    data: 'All numbers as JSON',
    openData: 'Open data',
    theme: 'Theme',
    themeSystem: 'System',
    themeLight: 'Light',
    themeDark: 'Dark',
    copy: 'Copy',
    copied: 'Copied',
    provisional: 'still coming in',
    noRecords: 'no records',
    chartAsTable: 'Chart as a table',
    arrowKeys: 'use the arrow keys to read each value',
    embedded: 'On other sites',
    marks: 'Notes',
    before: 'Before',
    after: 'After',
    keys: 'Keyboard',
    keyDays: 'Through the timeline, bar by bar',
    keyHelp: 'This help',
    close: 'Close',
    shown: 'shown',
    hidden: 'hidden',
    day: 'Day',
    month: 'Month',
    hour: 'Hour',
    people: 'People',
    bots: 'Bots',
    tools: 'Tools',
    requests: 'Requests',
    bytes: 'Data sent',
    visitors: 'Visitors',
    pageViews: 'Page views',
    errors: 'Errors',
    cost: 'Estimated cost',
    made: 'Made by',
  },
  panels: {
    changedKeys: ['Objects', 'Objects whose bytes changed most compared with the period before.'],
    changedSites: [
      'Sites',
      'Referring sites whose daily visitors changed most compared with the period before.',
    ],
    changedBots: ['Bots', 'Bots whose requests changed most compared with the period before.'],
    changedErrors: [
      'Errors',
      'S3 error codes whose requests changed most compared with the period before.',
    ],
    hotlinks: [
      'Hot links',
      'Reads of files (everything that is not a page), embedded in or linked from sites that are not yours. Search engines, assistants and feed readers are left out.',
    ],
    hotlinkSites: ['Sites that hot-link', 'The same, added up by site.'],
    hogKeys: ['By object', 'Objects by bytes sent.'],
    hogAgents: ['By agent', 'What readers call themselves, by bytes sent to them.'],
    hogClients: [
      'By address',
      'Client addresses by bytes sent to them; only their networks are shown.',
    ],
    hogFullClients: ['By address', 'Client addresses by bytes sent to them.'],
    pages: ['Pages', 'Page views: a person opened a page and got it (status 200 or 304).'],
    downloads: [
      'Downloads',
      'Files of 1 MB or more, and files read in ranges; a file is everything that is not a page. Downloads are whole reads plus as many as the range reads add up to, by the size that the file had at the time; wasted are the bytes of reads that broke off.',
    ],
    directories: ['Directories', 'Reads by the first two folders of the key.'],
    types: ['File types', 'Reads by the extension of the key.'],
    sizes: [
      'Object sizes',
      'Reads by the size of the object. The limits are multiples of 1,024 bytes.',
    ],
    ways: ['How readers came', 'Reads that other sites sent, by kind of site.'],
    referringSites: [
      'Referring sites',
      'Sites whose links brought readers to your pages. What others only embed is under Hot links.',
    ],
    referrers: [
      'Referring pages',
      'Pages of other sites that brought reads, without their query strings.',
    ],
    searchEngines: [
      'Search engines and assistants',
      'Reads that came from their result pages and answers.',
    ],
    campaigns: [
      'Campaigns',
      'Reads by utm_… parameters, and by x-… parameters, which S3 ignores but logs.',
    ],
    countries: ['Countries', 'Where people and programs read from.'],
    networks: [
      'Networks',
      'Autonomous systems that people and programs read from, by bytes sent to them.',
    ],
    browsers: ['Browsers', 'Reads by people, by browser.'],
    systems: ['Systems', 'Reads by people, by operating system.'],
    devices: ['Devices', 'Reads by people, by kind of device.'],
    bots: ['Bots', 'Programs that say who they are and, where it is known, why they come.'],
    botClasses: ['Why bots come', 'Reads by bots, added up by class.'],
    tools: [
      'Tools and SDKs',
      'Command-line programs, SDKs, download tools, and anything that sends no agent.',
    ],
    errorCodes: ['Error codes', 'Requests that ended in an error, by S3’s error code.'],
    statuses: ['Statuses', 'Requests by HTTP status.'],
    errorKeys: [
      'Errors by object',
      'Requests with status 400 or above, by error code and object; missing objects are under Not found.',
    ],
    notFound: [
      'Not found',
      'Reads of objects that do not exist, and where the links to them are: on your own pages, on other sites, or nowhere (typed, bookmarked, guessed).',
    ],
    notFoundLinks: ['Who links there', 'Pages that link to objects that do not exist.'],
    speed: [
      'Turn-around time',
      'From the last byte of the request to the first byte of the answer: the time that S3 takes. The median: half of the reads were this fast or faster.',
    ],
    totalTime: [
      'Total time',
      'From receiving the request to sending the last byte: slow readers count, too.',
    ],
    slowest: [
      'Slowest objects',
      'Objects by average turn-around time, of those read at least 10 times.',
    ],
    audit: ['Access', 'Requests by how they were made: what an auditor would ask first.'],
    operations: [
      'Operations',
      'Every record by its operation: requests, lifecycle actions, copies.',
    ],
    requesters: ['Requesters', 'Requests by who signed them.'],
    buckets: ['Buckets', 'Requests by bucket.'],
    hosts: ['Hosts', 'Requests by the Host header.'],
    tls: ['TLS', 'Requests by TLS version; unknown where the log does not say.'],
    signatures: ['Signatures', 'Requests by signature version.'],
    authentications: [
      'Authentication',
      'Requests by how they were signed: in a header, or presigned in the query string.',
    ],
    aclRequired: ['ACL dependence', 'Requests that only an access control list allowed.'],
    cacheResults: [
      'Cache',
      'Requests by what CloudFront’s cache did. A hit is answered by the edge, even if it first asked the origin whether its copy is still current. The hit ratio covers hits and misses: what the edge generated itself, refused, or could not answer is not a lookup.',
    ],
    cacheMisses: [
      'What misses most',
      'Objects that no edge had when readers asked, by bytes sent.',
    ],
    cacheErrors: [
      'What went wrong',
      'By cause: the reader who left, the edge that refused, or the origin; with CloudFront’s own term.',
    ],
    edges: [
      'Edges',
      'Where readers were served from: the nearest airport, and the region whose prices apply.',
    ],
    edgeCost: [
      'What CloudFront costs',
      'Bytes and requests of its edges at list prices, by region.',
    ],
    distributions: ['Distributions', 'Requests by CloudFront distribution.'],
    httpVersions: ['HTTP versions', 'Requests to CloudFront by HTTP version.'],
    s3Hosts: ['Hosts of S3', 'Requests that S3 itself answered, by the Host header.'],
    s3Tls: [
      'TLS of S3',
      'Requests that S3 itself answered, by TLS version; unknown where the log does not say.',
    ],
    edgeTls: [
      'TLS at CloudFront',
      'Requests to CloudFront by TLS version; unknown where the log does not say.',
    ],
    edgeHosts: ['Hosts at CloudFront', 'Requests to CloudFront by the Host header.'],
    edgeStatuses: [
      'Statuses at CloudFront',
      'Requests to CloudFront by CloudFront’s own term for the result, and by status.',
    ],
    cacheKeys: ['Cache by object', 'Requests by what the cache did, and by object.'],
    cacheDetails: [
      'Cache in detail',
      'Requests by what the cache did, with CloudFront’s own term for it.',
    ],
    origin: [
      'Origin fetches',
      'What CloudFront asked S3 for in order to serve it. Readers did not ask S3 for this, so it is in none of the numbers above. Bytes from S3 to CloudFront are free; its requests are not.',
    ],
    originKeys: ['Fetched most', 'Objects by how often CloudFront fetched them from S3.'],
    originErrors: [
      'Fetches that failed',
      'By error code and object. Where CloudFront may not list the bucket, a missing object is answered with AccessDenied.',
    ],
    originStatuses: ['Statuses of fetches', 'Origin fetches by HTTP status.'],
    health: [
      'Log health',
      'What the logs contain, and which parts of them could not be counted. Log objects and their records go by the day of delivery, the first and the last record by the time of the request.',
    ],
    delays: ['Delivery delay', 'Records by the time between request and delivery.'],
    malformed: [
      'Malformed lines',
      'Lines that are not records, by reason. They are in no other number.',
    ],
    months: ['Months', 'Every month with records.'],
    years: ['Years', 'Every year with records.'],
  },
  publicPanels: {
    hogClients: [
      'By address',
      'Networks of client addresses, by bytes sent to them; those that had fewer than 5 visitors on every day are not named.',
    ],
    hogAgents: ['By program', 'Browsers, bots and tools, by bytes sent to them.'],
    networks: [
      'Networks',
      'Autonomous systems that people and programs read from, by bytes sent to them; those with fewer than 5 visitors on every day are not named.',
    ],
    requesters: [
      'Requesters',
      'Requests by who signed them. Your own account is taken to be the one that signed most.',
    ],
  },
  none: '(none)',
  /** What a name that is missing says, by table. */
  noneOf: {
    agents: 'no agent',
    requesters: 'anonymous',
    hosts: 'no Host header',
    tls: 'plain HTTP',
    signatures: 'not signed',
    authentications: 'not signed',
  },
  /** What the tables say in words of their own. */
  values: {
    unknown: 'unknown',
    desktop: 'desktop',
    phone: 'phone',
    tablet: 'tablet',
    tv: 'TV',
    other: 'other',
    anonymous: 'anonymous',
    'own account': 'own account',
    'other account': 'other account',
    'other bots': 'other bots',
    'other tools': 'other tools',
    'objects not public': 'objects not public',
    'internal host': 'internal host',
    hit: 'hit',
    refreshed: 'hit, checked with the origin',
    missed: 'miss',
    made: 'made at the edge',
    aborted: 'the reader left',
    refused: 'refused at the edge',
    limited: 'over a limit',
    unreached: 'error of the origin',
    failed: 'error of the origin or the edge',
  },
  isNew: 'new',
  isGone: 'gone',
  points: (number) => `${number}\u00a0pt`,
  fromTo: (before, now) => `from ${before} to ${now}`,
  more: (rows) => `${rows} more`,
  total: 'Total',
  nothing: 'Nothing in this period.',
  unknownCut: (reads, bytes) =>
    `Of ${counted(reads, regular('more read'))} (${bytes}) it is no longer known which ${plural(reads, { one: 'it was; it is', other: 'they were; they are' })} not counted here.`,

  explore: {
    page: 'Explore',
    lead: 'Click any name: the chart, the sums and every table are counted again for it.',
    withoutScript:
      'This page counts in your browser, which needs JavaScript. With it you choose names and days, and chart, sums and tables are counted again at once. Without it, the tables of the report are here as files:',
    whichVisitors:
      'Visitors are shown for a single day, or for all days of a page of the report, and only while nothing is chosen: they do not add up over names and days.',
    priced: 'Reads of objects are counted. Their cost uses the prices of each month’s page.',
    loading: (done, all) => `${done} of ${all} files loaded…`,
    failed: (files) => `Could not be loaded, so not counted: ${files}.`,
    chosen: 'Chosen',
    everything: 'All reads',
    and: 'and',
    or: 'or',
    not: 'not',
    remove: (name) => `Remove: ${name}`,
    invert: (name) => `Leave out, or take again: ${name}`,
    notHere: 'not on these days',
    clear: 'Clear',
    copyLink: 'Copy link',
    csv: 'CSV of this',
    from: 'From',
    to: 'To',
    allDays: 'All days',
    earlier: 'Earlier days',
    compare: 'Compare with the days before',
    noBefore: 'The days before are not known.',
    groupBy: 'Group by',
    others: 'all others',
    folded: 'small ones, not told apart',
    atLeast: (amount) => `at least ${amount}`,
    atMost: (amount) => `at most ${amount}`,
    about: (amount) => `about ${amount}`,
    mayBeMore: (requests, share) =>
      `Up to ${requests} more requests (${share}) may belong here: they lie in small names that are not told apart.`,
    mayBeLess: (requests, share) =>
      `Up to ${requests} of these requests (${share}) may be what you left out: they lie in small names that are not told apart.`,
    mayBelong: 'may belong here',
    draw: 'Draw over the days to choose them. By keyboard: arrows go, Shift and arrows draw, Enter chooses.',
    program: 'Program',
    kind: 'Who asked',
    cache: 'Cache',
    ai: 'AI crawlers',
    statuses: {
      '000': 'left before an answer',
      '206': 'sent in part',
      '2xx': 'sent',
      '304': 'not changed',
      '3xx': 'led elsewhere',
      '4xx': 'missing or refused',
      '5xx': 'failed',
    },
    none: { site: 'no referring site', network: 'not told apart', cache: 'not through a cache' },
  },

  sections: {
    changed: 'What changed',
    hotlinks: 'Hot links',
    bandwidth: 'Bandwidth',
    pages: 'Pages',
    downloads: 'Downloads',
    from: 'Where from',
    who: 'Who',
    bots: 'Bots and tools',
    cdn: 'CloudFront',
    errors: 'Errors',
    speed: 'Speed',
    audit: 'S3 audit',
    health: 'Log health',
    periods: 'All periods',
    setup: 'Turn logging on',
  },
  columns: {
    requests: 'Requests',
    reads: 'Reads',
    records: 'Records',
    lines: 'Lines',
    bytes: 'Sent',
    visitors: 'Visitors',
    dailyVisitors: 'Daily visitors',
    pageViews: 'Views',
    errors: 'Errors',
    cost: 'Cost',
    share: 'Share',
    change: 'Change',
    first: 'First seen',
    last: 'Last seen',
    downloads: 'Downloads',
    whole: 'Whole',
    partial: 'In ranges',
    wastedBytes: 'Wasted',
    size: 'Size',
    meanTurnAroundMs: 'Average',
    before: 'Before',
    now: 'Now',
    own: 'From your pages',
    foreign: 'From elsewhere',
    unlinked: 'Without a link',
    half: 'Median',
    ninety: '90% within',
    ninetyNine: '99% within',
  },
  columnDefinitions: {
    visitors: 'Each counts once over the whole period.',
    dailyVisitors:
      'Visitors of each day, added up: someone who comes on two days counts twice, and people who only saw files on other sites may be among them.',
    cost: 'Bytes and requests at the prices below: an upper bound.',
    share: 'Of the total of this table.',
    wastedBytes: 'Bytes of reads that broke off before the end.',
  },
  names: {
    key: 'Object',
    page: 'Page',
    site: 'Site',
    hotlink: 'Site and object',
    network: 'Network',
    country: 'Country',
    agent: 'Agent',
    client: 'Address',
    directory: 'Directory',
    type: 'Type',
    size: 'Object size',
    referrer: 'Page',
    engine: 'Engine',
    campaign: 'Campaign',
    browser: 'Browser',
    system: 'System',
    device: 'Device',
    bot: 'Bot',
    botClass: 'Class',
    way: 'Kind of site',
    tool: 'Tool',
    code: 'Code',
    status: 'Status',
    errorKey: 'Code and object',
    cacheResult: 'Result',
    cacheDetail: 'What, and CloudFront’s term',
    edge: 'Edge',
    priceRegion: 'Price region',
    distribution: 'Distribution',
    httpVersion: 'Version',
    notFoundLink: 'Object and page',
    operation: 'Operation',
    requester: 'Requester',
    bucket: 'Bucket',
    host: 'Host',
    tls: 'TLS',
    signature: 'Signature',
    authentication: 'Authentication',
    delay: 'Delay',
    reason: 'Reason',
    period: 'Period',
  },
  subs: {
    search: 'search',
    assistant: 'assistant',
    social: 'social network',
    feed: 'feed reader',
    mail: 'mail',
    relay: 'translator, cache or archive',
    private: 'private network',
    app: 'app',
    nearest: (key) => `nearest: ${key}`,
    left: 'the reader left before any answer',
    cameOrWent: 'was there at other times',
    own: 'your own page',
  },
  ways: {
    search: 'Search engines',
    assistant: 'Chat assistants',
    social: 'Social networks',
    mail: 'Mail',
    feed: 'Feed readers',
    relay: 'Translators, caches, archives',
    app: 'Apps',
    private: 'Private networks',
    site: 'Other sites',
  },
  botClasses: {
    'ai training': 'AI training',
    'ai search': 'AI search',
    'ai assistant': 'AI assistant',
    'search engine': 'search engine',
    'feed reader': 'feed reader',
    'social preview': 'social preview',
    seo: 'SEO',
    advertising: 'advertising',
    monitoring: 'monitoring',
    scanner: 'scanner',
    archiver: 'archive',
    academic: 'research',
    'browser automation': 'browser automation',
    other: 'other',
  },
  sizeUpTo: (size) => `up to ${size}`,
  sizeOver: (size) => `over ${size}`,
  sizeUnknown: 'unknown size',
  slowerThan: (time) => `over ${time}`,
  delays: {
    underHour: 'under an hour',
    hours: (from, to) => `${from.text} to ${counted(to, regular('hour'))}`,
    underDay: 'under a day',
    days: (days) => counted(days, regular('day')),
    daysOrMore: (days) => `${counted(days, regular('day'))} or more`,
  },

  pageLabel: {
    front: (days) => plural(days, { one: 'Last day', other: `Last ${days.text} days` }),
    index: 'All periods',
  },
  against: (range) => `against ${range}`,
  wholeDays: (days, now, before) =>
    plural(days, {
      one: `changes of one whole day, ${now}, against ${before}`,
      other: `changes of ${days.text} whole days, ${now}, against ${before}`,
    }),
  inWholeDays: (change, days) => `${change}, in ${counted(days, regular('whole day'))} each`,
  aDay: (change) => `${change} on an average day`,
  freshness: (moment) => `Records up to ${moment}`,
  noComparison: 'The logs do not reach back far enough to compare.',

  lead: {
    front: (days) => plural(days, { one: 'In one day ', other: `In ${days.text} days ` }),
    during: (label) => `In ${label} `,
    came: (visitors, views) => [
      strong(counted(visitors, PEOPLE)),
      plain(' came and read '),
      strong(counted(views, regular('page'))),
      plain('. '),
    ],
    cameAtMost: (visitors, views) => [
      strong(`up to ${counted(visitors, PEOPLE)}`),
      plain(' came and read '),
      strong(counted(views, regular('page'))),
      plain('. '),
    ],
    embedded: (people, isBeside) => [
      plain(
        `${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} only saw your files on other sites. `,
      ),
    ],
    embeddedAtMost: (people, isBeside) => [
      plain(
        `Up to ${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} only saw your files on other sites. `,
      ),
    ],
    nobody: 'no person opened a page. ',
    left: {
      listed: (bytes, cost) => left(bytes, cost, 'at list price'),
      dearest: (bytes, cost) => left(bytes, cost, 'at the dearest list price'),
      own: (bytes, cost) => left(bytes, cost, 'at your prices'),
      unknown: (bytes, cost) => [
        strong(bytes),
        plain(cost.isByEdges ? ' was sent' : ' left the bucket'),
      ],
    },
    toOne: (share, site) => [
      plain(`; ${share} of it went to a site that is not yours, `),
      code(site),
    ],
    toNetwork: (share, network, owner) => [
      plain(`; ${share} of it went to one network, `),
      ...ownedBy(owner, network),
    ],
    toAddress: (share, address, owner) => [
      plain(`; ${share} of it went to one address, `),
      ...ownedBy(owner, address),
    ],
    toBots: (share) => [plain(`; ${share} of it went to bots`)],
    behindCdn: ' Those who read through CloudFront are not in these logs.',
    end: '.',
    shares: {
      nearlyAll: 'nearly all',
      most: 'most',
      half: 'half',
      third: 'a third',
      quarter: 'a quarter',
      fifth: 'a fifth',
      tenth: 'a tenth',
      little: 'a little',
    },
    oneMonth: (months, month) =>
      say`${strong(counted(months, regular('month')))} with records: ${month}.`,
    months: (months, from, to) =>
      say`${strong(counted(months, regular('month')))} with records, from ${from} to ${to}.`,
    empty: say`There is ${strong('nothing to count yet')}: no log object held a record.`,
  },
  glance: {
    page: ['Top page', (views) => plural(views, regular('view'))],
    object: ['Most sent', () => ''],
    country: ['Top country', visitorsUnit],
    site: ['Top referrer', visitorsUnit],
  },
  findingsTitle: 'Things to look at',
  quiet: 'A quiet period: nothing stands out.',
  findingPlaces: { money: 'Money', broken: 'Broken', changed: 'Changed' },

  findings: {
    hotlinker: {
      title: (site, objects) =>
        plural(objects, {
          one: `${site} hot-links one object`,
          other: `${site} hot-links ${objects.text} objects`,
        }),
      text: (bytes, cost, since) =>
        say`${strong(bytes)}, ${cost}, ${since}. ${link('Hot links', '#hotlinks')}`,
    },
    hog: {
      title: (share) => `One address takes ${share} of the bytes`,
      networkTitle: (share) => `One network takes ${share} of the bytes`,
      ownerTitle: (owner, share) => `${owner} takes ${share} of the bytes`,
      text: (client, network, bytes, cost, since) => [
        code(client),
        ...(network === null ? [] : [plain(` in ${network}`)]),
        ...say`, ${strong(bytes)}, ${cost}${since}. ${link('Who takes how much', '#hogClients')}`,
      ],
    },
    bot: {
      title: (bot, times) => `${bot} reads ${times} as much`,
      text: (before, now, cost, since) =>
        say`From ${before} to ${strong(now)}, ${cost} this period${since}. ${link('Bots', '#bots')}`,
    },
    botNew: {
      title: (bot) => `${bot} is new here`,
      text: (now, cost, since) =>
        say`It read ${strong(now)}, ${cost}${since}. ${link('Bots', '#bots')}`,
    },
    ai: {
      title: (share) => `AI crawlers take ${share} of the bytes`,
      text: (bytes, cost, since) =>
        say`${strong(bytes)}, ${cost}${since}. ${link('Why they come', '#botClasses')}`,
    },
    brokenLink: {
      title: 'Your own pages link to a missing object',
      text: (key, times, nearest) => [
        ...say`${code(key)}, ${strong(counted(times, regular('time')))} `,
        ...(nearest === null ? [] : say`(nearest: ${code(nearest)}) `),
        ...say`from your own pages. ${link('Not found', '#notFound')}`,
      ],
    },
    silentSource: {
      title: (name, last) => `No logs from ${name} since ${last}`,
      text: (objects, more) => [
        ...say`${strong(counted(objects, regular('log object')))} a day arrived until then; the numbers since then are without them. Is its logging still on? `,
        ...(more === '' ? [] : [plain(`Silent as well: ${more}. `)]),
        link('Log health', '#health'),
      ],
    },
    gap: {
      title: (days) =>
        plural(days, { one: 'A day without logs', other: `${days.text} days without logs` }),
      text: (days) =>
        say`No record of ${strong(days)}. ${link('Log health', './operations.html#health')}`,
    },
    costJump: {
      title: (times) => `The estimated cost is ${times} as high`,
      text: (before, now, days, since, driver) => [
        ...say`From ${before} to ${strong(now)}`,
        ...(days === null ? [] : [plain(` in ${counted(days, regular('day'))}`)]),
        plain(since),
        ...(driver === null ? [] : say`, mostly for ${code(driver)}`),
        ...say`. ${link('Who takes it', '#hogKeys')}`,
      ],
    },
    fall: {
      requests: (share) => `Requests fell by ${share}`,
      pageViews: (share) => `Page views fell by ${share}`,
      text: (before, now, since) =>
        say`From ${before} to ${strong(now)} on an average day${since}. ${link('By day', '#traffic')}`,
    },
    serverErrors: {
      title: 'S3 answered with server errors',
      text: (requests, share, since) =>
        say`${strong(counted(requests, regular('request')))}, ${share} of all, got a status of 500 or above${since}. ${link('Error codes', '#errorCodes')}`,
    },
    wasted: {
      title: (share) => `${share} of the bytes went to reads that broke off`,
      text: (bytes, cost) =>
        say`${strong(bytes)}, ${cost}, brought nobody a whole object. ${link('Downloads', '#downloads')}`,
    },
    oldTls: {
      title: 'Old TLS or signatures are in use',
      tls: (requests) => `${counted(requests, regular('request'))} with TLS below 1.2`,
      signature: (requests) => `${counted(requests, regular('request'))} with signature version 2`,
      text: (uses) => say`${strong(uses)}. ${link('S3 audit', './operations.html#audit')}`,
    },
    pastCdn: {
      title: (bytes) => `${bytes} went straight from S3 to readers`,
      text: (cost, through, free) =>
        say`They bypassed CloudFront and cost ${strong(cost)}. Through it, they would cost ${through}, or nothing as long as all that your account sends through it stays within the free ${free} a month. ${link('Who asks S3 itself', './operations.html#s3Hosts')}`,
    },
    readersElsewhere: {
      title: 'Your readers are in CloudFront’s logs',
      text: (fetches, share) =>
        say`${strong(counted(fetches, regular('request')))}, ${share} of all that S3 answered, were CloudFront’s own. S3’s log does not show who read behind it. ${link('Add its logs', '#origin')}`,
    },
    publicListing: {
      title: 'Everybody may list the bucket',
      text: (listings) =>
        say`At least ${strong(counted(listings, { one: 'listing', other: 'listings' }))} without a signature were answered: strangers know the names of all objects. ${link('S3 audit', './operations.html#audit')}`,
    },
    malformed: {
      title: (lines) => `${counted(lines, regular('log line'))} could not be read`,
      text: (share) =>
        say`${strong(share)} of all; they are in no other number. ${link('Log health', './operations.html#health')}`,
    },
  },
  /** After what was found, where the days tell since when: it began, or it rose. */
  cases: {
    avoidable: (upTo, of, cases) =>
      say`${strong(`Up to ${upTo} of ${of} is avoidable.`)} ${plural(cases, { one: 'One case file says how.', other: `${cases.text} case files say how.` })}`,
    atLeast: (amount) => `at least ${amount}`,
    inDays: (days) => `in ${counted(days, regular('day'))}`,
    requests: (requests) => plural(requests, regular('request')),
    states: {
      new: () => 'new',
      there: () => 'still there',
      stopped: (last) => `stopped on ${last}`,
    },
    savedSince: 'saved since',
    first: {
      seen: (day) => `First seen ${day}.`,
      atLeast: (day) => `Seen at least since ${day}: what was before is not known.`,
    },
    strip: (days, most, when) => `${counted(days, regular('day'))}; the most, ${most}, on ${when}`,
    counted: (requests) => counted(requests, regular('request')),
    logObjects: (objects) => counted(objects, regular('log object')),
    monthly: (cost) => `A month of it costs about ${cost}.`,
    saves: (cost) => `Saves up to ${cost} a month.`,
    facts: {
      reads: (reads, objects) =>
        `${counted(reads, regular('read'))} of ${counted(objects, regular('object'))}.`,
      requests: (requests) => `${counted(requests, regular('request'))}.`,
      delivered: (day) => `The last log object came on ${day}.`,
      silentDays: (days) => `${plural(days, regular('day'))} without logs`,
    },
    evidence: {
      hotLinker: ['Most taken through it', 'Object'],
      hog: ['What it must have taken, by the sums of each', 'Object or program'],
      bot: ['Its agents', 'Agent'],
      bots: ['Who takes most', 'Bot'],
      missingObject: ['Where the link is', 'Page'],
      brokenDownload: ['Sent in vain', 'Object'],
      costJump: ['Sent more than before', 'Object'],
      oldEncryption: ['By version', 'Version'],
    },
    remedies: {
      referrer: {
        title: 'Refuse readers who come from that site',
        note: say`Add the statement to the bucket’s policy. Anyone who hides or forges the Referer header still gets through.`,
      },
      address: {
        title: 'Refuse unsigned reads from there',
        note: (client) =>
          say`Add the statement to the bucket’s policy. It refuses people at ${code(client)} as well, so first check whether it is a service of your own.`,
      },
      shared: {
        title: 'Ask whoever reads there to read less',
        note: (owner) =>
          say`No policy is offered: ${owner} carries search engines, proxies or clouds that your readers come through.`,
      },
      robots: {
        title: (bots) => `Ask ${bots} to stay away`,
        note: (hasFile) =>
          hasFile
            ? say`Add the lines to ${code('robots.txt')}. Bots that heed it stop within a day or two.`
            : say`Put the lines into ${code('robots.txt')} at the root of the site. Bots that heed it stop within a day or two.`,
      },
      copy: {
        title: (key) => `The nearest key is ${key}: copy it`,
        note: (pages) => [
          ...(pages === '' ? say`Or fix the link.` : say`Or fix the link on ${code(pages)}.`),
          ...say` The copy keeps the type and the metadata, but no ACL: if that is what lets readers in, add ${code('--acl public-read')}.`,
        ],
      },
      link: {
        title: (nearest) =>
          nearest === null
            ? 'Fix the link, or put the object there'
            : `The nearest key is ${nearest}: fix the link`,
        note: (pages) =>
          pages === ''
            ? say`It is not known on which page the link is.`
            : say`The link is on ${code(pages)}.`,
      },
      none: {
        title: 'Nothing to do',
        note: say`It stopped. You can leave in place what refuses it; it disappears from this page once it is no longer among the largest.`,
      },
      logging: {
        title: 'Check whether logging is still on',
        note: (source) =>
          say`An empty answer means that it is off. An answer that names ${code(source)} as the target means that you should check that bucket’s policy and lifecycle.`,
      },
      encryption: {
        title: 'Refuse TLS below 1.2 and signature version 2',
        note: say`Add the statements to the bucket’s policy. Clients that support nothing newer are cut off, so first check whether one is your own.`,
      },
      listing: {
        title: 'Remove what lets everybody list',
        note: say`Remove this statement from the bucket’s policy, or just its action if the statement has others, and “List” for everyone from the access control list. Anyone who knows a name can still read what is public.`,
      },
      player: {
        title: 'Keep players from loading unasked',
        note: say`A player without ${code('preload')} starts loading what nobody may ever watch, and breaks off.`,
      },
      resume: {
        title: 'Tell people how to resume a download',
        note: (key) =>
          say`Put the command next to the link to ${code(key)}: it resumes where it stopped instead of starting over.`,
      },
      cache: {
        title: (key) => `Let browsers and proxies keep ${key}`,
        note: (type) =>
          say`Reading it again then costs nothing; how much that saves, the logs do not show. Use it only for ${code(type)} files whose name changes when their content does. Anything else set on the object, such as ${code('Content-Encoding')}, metadata of your own or an ACL, must be given again, because the command replaces it.`,
      },
      lifecycle: {
        title: 'Move large objects only',
        note: say`Each move is billed, and small objects save less than their move costs. Replace the lifecycle rule that moves them with this one; the number of days is up to you.`,
      },
      cameOrWent: {
        title: 'Nothing, if it is there now',
        note: say`It was read in this period, too: it came or went.`,
      },
    },
  },
  feed: {
    kinds: {
      'hot-linker': (name) => `Hot links by ${name}`,
      hog: (name) => `Much of the traffic goes to ${name}`,
      bot: (name) => `The bot ${name} takes a lot`,
      'missing-object': (name) => `Missing object ${name}`,
      'broken-download': (name) => `Reads of ${name} break off`,
      'old-encryption': (name) => `Old TLS or signature: ${name}`,
    },
    events: {
      began: (what) => `Began: ${what}`,
      grew: (what) => `Grew by half: ${what}`,
      stopped: (what) => `Stopped: ${what}`,
    },
    inWeeks: (amount, day) => `${amount} in the four weeks to ${day}.`,
    inWeek: (amount, day, before) =>
      `${amount} in the week to ${day}, after ${before} in a week before.`,
    last: (day) => `Last seen on ${day}.`,
    again: (day) => `Log objects came again on ${day}.`,
    costRose: 'The cost rose',
  },
  since: {
    new: (day) => `, since ${day}`,
    more: (day) => `, more since ${day}`,
    less: (day) => `, less since ${day}`,
    first: (day) => `since ${day}`,
    before: (day) => `since before ${day}`,
    atLeast: (day) => `at least since ${day}`,
  },
  times: {
    twice: 'twice',
    many: (times) => counted(times, regular('time')),
  },

  headlines: {
    visitors: [
      'Visitors',
      'Distinct pairs of address and agent among people who read something, except those who only saw files on other sites.',
    ],
    pageViews: ['Page views', 'Pages that people opened and got.'],
    requests: ['Requests', 'Every HTTP request by a client: people, bots and tools.'],
    bytes: ['Data sent', 'Bytes that left the bucket, as S3 logged them.'],
    cost: ['Estimated cost', 'Requests and bytes at the prices below: an upper bound.'],
    errors: ['Errors', 'Share of the requests with status 400 or above.'],
  },
  otherObjects: '(other objects)',
  visitorsAre: {
    counted: '',
    estimated: 'estimated, ± 1%',
    'added up': 'at most: added up by day',
  },
  /** Of what older days lack; null where the last day lacks it too. */
  countedSince: {
    table: (day) => (day === null ? 'Not counted in full on these days' : `Counted since ${day}`),
    part: (label, day) =>
      day === null
        ? `${label}: not counted in full on these days`
        : `${label}: counted since ${day}`,
  },
  provenance: {
    title: 'Where these numbers come from',
    note: 'A copy is what is kept next to the report for when the logs are gone. It has every total; smaller rows of its tables are added up, and clients are not named.',
    copied: (days) => `${days} from copies of the counts`,
    otherSettings: (days, how) => `${days} counted ${how}`,
    timeZone: (zone) => `in ${zone}`,
    exclude: 'with other exclusions',
    clientAddresses: {
      masked: 'with addresses masked',
      hidden: 'with addresses hidden',
      full: 'with addresses full',
    },
    addedUp: (days) =>
      `${days}: visitors of a day are added up from several deliveries, so some may count twice`,
    wholeAddedUp:
      'Visitors of the whole period are added up from its days: someone who came on several days counts once on each, so this is the most there can have been.',
    crosses: 'not all of it counted with the same settings',
    crossesVisitors: 'visitors not all counted in the same way',
    oldVisitors: (days) =>
      `${days}: counted by an earlier version, so people who only saw files on other sites are visitors there`,
  },
  upperBound: {
    listed: (asOf, least) => `${afterFree(least)}upper bound, list prices of ${asOf}`,
    dearest: (asOf, least) => `${afterFree(least)}upper bound, dearest list prices of ${asOf}`,
    own: (asOf, least) => `${afterFree(least)}upper bound, your prices${asOf && ` of ${asOf}`}`,
    unknown: () => 'no prices known',
  },
  unknownCost: 'cost unknown',
  errorCount: (errors) => counted(errors, regular('request')),
  seriesText: (label, least, most, day) =>
    `${label} by day: between ${least} and ${most}, most on ${day}.`,

  traffic: {
    title: { day: 'Day by day', month: 'Month by month' },
    definition:
      'Choose a key figure to set what the bars show. Bots are those that say so; tools are programs such as curl or SDKs.',
    provisional: 'The last day is still coming in.',
    bytesDefinition: 'Bytes that left the bucket, by who asked for them.',
    bytesTitle: { day: 'Data sent a day', month: 'Data sent a month' },
    text: {
      day: (total, most, when) => `${total} in all; most in one day: ${most}, ${when}.`,
      month: (total, most, when) => `${total} in all; most in one month: ${most}, ${when}.`,
    },
    before: (days) => `${counted(days, regular('day'))} before`,
    year: 'The year before',
    lastYear: 'Same weekday last year',
    embedded: 'People who only saw files on other sites',
  },
  marks: {
    began: (title) => `New: ${title}`,
    stopped: (title) => `Stopped: ${title}`,
    gap: (days) => `No records on ${counted(days, regular('day'))}`,
    silent: (source) => `Nothing is delivered from ${source} anymore`,
    release: (tables) =>
      tables === ''
        ? 'A newer release counts from here on'
        : `A newer release counts from here on, more than before: ${tables}`,
  },
  heat: {
    title: 'Hours of the week',
    definition: (zone) => `Requests by people in an average hour of the week, in ${zone}.`,
    cell: (day, hour, next, requests) =>
      `${day} ${hour}–${next}: ${counted(requests, regular('request'))}`,
    text: (busiest, quietest) => `Busiest: ${busiest}. Quietest: ${quietest}.`,
    few: 'Too few requests to tell a busiest hour.',
  },
  calendar: [
    'Every day',
    'Requests of each day: the more, the stronger. A column is a week, from Monday.',
  ],
  overview: {
    addedUp: 'visitors at most: added up by day',
    title: 'Twelve months',
    definition: 'Requests a month by people, bots and tools.',
  },

  otherReports: 'Other reports',

  operations: {
    title: 'Operations',
    definition: 'For those who run the bucket.',
    page: 'Operations',
    all: 'Speed, audit and log health in full',
    lead: (label) => say`${strong('Speed, S3 audit and log health')}: ${label}.`,
    speed: (most, serverErrors) =>
      `or less for half of the reads, ${most} or less for 99 in 100; ${counted(serverErrors, regular('server error'))}`,
    audit: (oldTls, sigV2) =>
      `writes and deletes; ${counted(oldTls, regular('request'))} with TLS below 1.2, ${sigV2.text} with signature version 2`,
    health: (lines, gaps) =>
      `of ${counted(lines, regular('line'))} could not be read; ${counted(gaps, regular('day'))} without a record`,
  },
  map: {
    title: 'Map of countries',
    definition:
      'The stronger the colour, the larger the country’s share of the total, which includes readers from unknown countries. Each country links to its row in the table below.',
    link: 'Map',
    choice: 'What the colours show',
    lead: (label) => say`${strong('Map of countries')}: ${label}.`,
    andMore: (share) => `${share} and more`,
    lessThan: (share) => `Less than ${share}`,
    none: 'Nothing',
    note: 'Small countries are dots. Countries that the map has no shape for are only in the table.',
    shapes: 'Shapes and borders: Natural Earth (public domain)',
  },
  facts: {
    linkedFiles: 'From sites that only embed or link to files',
    own: 'From your own pages',
    unreferred: 'Without a referrer',
    writes: 'Writes (PUT, POST, COPY)',
    deletes: 'Deletes',
    lists: 'Listings',
    reads: 'Reads of objects',
    anonymous: 'Anonymous requests',
    signed: 'Signed requests',
    presigned: 'Presigned (query string)',
    sigV2: 'Signature version 2',
    plainHttp: 'Plain HTTP',
    oldTls: 'TLS below 1.2',
    acl: 'Allowed only by an ACL',
    lifecycle: 'Lifecycle actions',
    hitRatio: 'Hits, of lookups',
    byteHitRatio: 'The same, by bytes',
    refreshed: 'Of hits, checked with the origin',
    perByte: 'Bytes sent per byte fetched',
    payAsYouGo: 'Pay-as-you-go',
    afterFree: 'If nothing else used the free allowance',
    planPrice: 'The plan, a month',
    planBytes: 'Its bytes, in the busiest month',
    planRequests: 'Its requests',
    fetches: 'Origin fetches',
    fetchShare: 'Of all that S3 answered',
    fetchBytes: 'Bytes to CloudFront',
    notModified: 'Of these, not modified (304)',
    failedFetches: 'Fetches that failed',
    fetchCost: 'S3’s price of these requests',
    slowDowns: '503 SlowDown',
    serverErrors: 'Status 500 or above',
    objects: 'Log objects',
    objectBytes: 'Their bytes',
    records: 'Records',
    malformed: 'Malformed lines',
    duplicates: 'Repeated records left out',
    unidentified:
      'Records of which repeated deliveries cannot be recognised (for CloudFront: add the field x-edge-request-id)',
    excluded: 'Records left out by exclude',
    firstRecord: 'First record',
    lastRecord: 'Last record',
  },
  answered: {
    serverErrors: {
      origin: 'The origin behind CloudFront answered with server errors',
      unreached: 'CloudFront could not reach its origin or read the answer',
      edge: 'CloudFront answered with server errors',
      several: 'Readers got server errors',
      from: (parts) => `From: ${parts}. `,
      senders: {
        s3: 'S3 itself',
        origin: 'the origin behind CloudFront',
        unreached: 'CloudFront without an answer from the origin',
        edge: 'CloudFront itself',
        unknown: 'CloudFront for an untold reason',
      },
      alsoOfS3: (fetches) => `S3’s own log has ${fetches} such answers to CloudFront. `,
    },
    oldTls: {
      title: 'Old TLS is in use at CloudFront',
      text: (requests) =>
        say`${strong(counted(requests, regular('request')))} to CloudFront used TLS below 1.2; the distribution’s security policy can refuse it. ${link('TLS at CloudFront', './operations.html#edgeTls')}`,
    },
    ofS3: 'Of all that S3 itself answered, CloudFront’s fetches included.',
    noCodes: 'CloudFront’s log has no such codes: what it answered is under Statuses.',
    pastPolicy:
      'It refuses nobody who comes through CloudFront: a rule of AWS WAF or a CloudFront function does.',
    twice: {
      title: 'Logged twice',
      note: 'Two deliveries log these distributions. Each request counts once; turn one of the two off.',
    },
    byEdges: {
      bytesBy: 'Bytes that were sent, by who asked for them.',
      campaigns: 'Reads by utm_… parameters, and by x-… parameters.',
      health:
        'What the logs contain, and which parts of them could not be counted. Log objects and their records go by the day in the log object’s name, the first and the last record by the time of the request.',
      deliveryGaps: 'No log object is named for these days.',
      operators: 'For those who run the site.',
    },
    both: {
      bytes: 'Bytes sent to clients, as CloudFront and S3 logged them.',
      sent: 'Bytes of answers as they were logged: by CloudFront with headers, by S3 without.',
      turnAround:
        'From the last byte of the request to the first byte of the answer: the time that CloudFront or S3 takes. The median: half of the reads were this fast or faster.',
    },
    edgesAlone: {
      bytes: 'Bytes sent to clients, as CloudFront logged them.',
      sent: 'Bytes of answers as CloudFront logged them, with headers.',
      turnAround:
        'From the last byte of the request to the first byte of the answer: the time that CloudFront takes. The median: half of the reads were this fast or faster.',
      operations: 'Speed, CloudFront and log health in full',
      lead: (label) => say`${strong('Speed, CloudFront and log health')}: ${label}.`,
    },
  },
  edgeTimes: 'Includes the times of CloudFront’s edges, for hits and misses alike.',
  priceRegions: {
    northAmerica: 'North America',
    europe: 'Europe and Israel',
    africa: 'Africa and Middle East',
    southAmerica: 'South America',
    japan: 'Japan',
    australia: 'Australia and New Zealand',
    asia: 'Asia Pacific',
    india: 'India',
    other: 'unknown place, at the highest price',
  },
  edgeCostNote: (asOf, freeBytes, freeRequests) =>
    `List prices of ${asOf}, an upper bound: the ${freeBytes} and ${freeRequests} requests a month that are free for an account are not deducted.`,
  cdnSteps: {
    title: 'Where your readers are',
    note: 'S3’s log only shows CloudFront, which answers readers from its cache. Who reads, from where and how much is in CloudFront’s standard logs; this report reads them along with S3’s.',
    steps: [
      'Turn standard logging on in the CloudFront console: your distribution, tab Logging, Add, Amazon S3.',
      'Choose W3C or JSON as output format, and all fields.',
      'Add the location as another line of the workflow’s input logs, and allow its role to read there.',
    ],
  },
  scanners: {
    title: 'Scanners',
    note: 'Reads of things that only intruders look for, such as wp-login.php or .env, gathered here.',
  },
  /** Why a line is no record. */
  reasons: {
    'too few fields': 'too few fields',
    'bad time': 'bad time',
    'bad request URI': 'bad request URI',
    'bad status': 'bad status',
    'bad number': 'bad number',
    'bad quotes': 'bad quotes',
    'line too long': 'line too long',
    'binary data': 'binary data',
    'journal record':
      'record of Ceph’s “Journal” log, which contains no requests: set the LoggingType of the bucket’s logging to “Standard”',
    'streaming log':
      'event of a CloudFront streaming (RTMP) log, which contains no requests: leave these log objects out of the prefix',
    'no list of fields':
      'line of a CloudFront log without a list of its fields (output format “plain”): deliver it as “w3c”, “json” or “parquet”',
    'missing field':
      'record without time, method or status: choose the fields date, time, cs-method and sc-status (of S3’s logs: all fields) for the delivery',
    'bad JSON': 'not a JSON object',
    'broken gzip':
      'log object that is not a complete gzip file, or has something else behind it: deliver or copy it again',
    'broken Parquet':
      'log object that is not a complete Parquet file of a log: deliver or copy it again; if it is larger than 32 MB, without gzip',
  },
  percentiles: 'A time is the upper bound of its class (1, 2, 5, 10 … ms).',
  gaps: {
    title: 'Days without records',
    note: 'Between the first and the last day with records.',
    none: 'None: there are records for every day.',
  },
  deliveryGaps: {
    title: 'Days without log objects',
    note: 'S3 delivered nothing on these days.',
    none: '',
  },
  samples: { title: 'Samples', note: 'A few for each reason, made safe to show.' },
  policy: {
    title: 'A bucket policy that denies the worst',
    note: 'Add the statement to the policy of the bucket. It refuses reads that come from these sites; a client that hides or forges its Referer header still gets through.',
    asks: (sites) => `Denies: ${sites}.`,
    several:
      'S3 takes only a bucket’s own ARN in its policy: in the policy of each bucket keep the lines of that bucket alone.',
  },
  setup: {
    title: 'How to turn logging on',
    definition:
      'Within hours, S3 writes a record of every request into log objects, at no charge but their storage.',
    steps: [
      'In the S3 console open your bucket, then Properties, then Server access logging, and choose Edit.',
      'Enable it, and choose another bucket in the same region and account as the target, with a prefix such as logs/.',
      'Give that bucket and prefix to this action: logs: s3://TARGET-BUCKET/logs/',
      'Wait a few hours: the first log objects take a while. The next run finds them by itself.',
    ],
    commandTitle: 'Or by command line',
    commandNote:
      'Fill in the names of your own buckets. The target needs a policy that lets logging.s3.amazonaws.com write.',
  },
  costNote: {
    listed: (cost) => [
      ...formula(cost),
      ...say`S3 Standard’s list prices in ${code(cost.region)} as of ${cost.asOf}`,
      ...upperBound(cost),
    ],
    dearest: (cost) => [
      ...formula(cost),
      ...say`No list price of ${code(cost.region)} is known here: each price is the dearest of all regions that are listed, as of ${cost.asOf}`,
      ...upperBound(cost),
    ],
    own: (cost) => [
      ...formula(cost),
      ...say`Your prices, and where you gave none S3 Standard’s list prices in ${code(cost.region)}, as of ${cost.asOf}`,
      ...upperBound(cost),
    ],
    unknown: ({ region }) =>
      say`AWS bills ${code(region)} in another currency, and no price for it is known here: give your own with the input prices.`,
  },
  span: (least, most) => `${least} to ${most}`,
  notices: {
    partial: (held, planned) =>
      `Partial: ${held.text} of ${counted(planned, regular('log object'))} so far. The next run goes on from here.`,
    unreadable: 'No line of the log objects there are is a record.',
    emptyDirectory: 'The directory that was given holds no log objects.',
  },
  job: {
    read: 'Read the report',
    newLogObjects: 'New log objects',
  },
  alerts: {
    metrics: {
      requests: 'requests',
      bytes: 'bytes',
      visitors: 'visitors',
      errors: 'errors',
      cost: 'cost',
    },
    noLogs: (hours) => `No log record for ${counted(hours, regular('hour'))}. Is logging still on?`,
    silentSources: (names, hours) =>
      `No log object from ${names} for ${counted(hours, regular('hour'))}. Is its logging still on?`,
    noLogsYet: 'No log record yet. Is logging on?',
    malformed: (share, part, all) => `${share} of the lines cannot be read (${part} of ${all})`,
    errors5xx: (share, day, part, all) =>
      `${share} of the requests on ${day} failed with 5xx (${part} of ${all})`,
    errors: (share, day, part, all) =>
      `${share} of the requests on ${day} failed (${part} of ${all})`,
    times: (metric, day, seen, times, usual) =>
      `${metric} on ${day}: ${seen}, ${counted(times, regular('time'))} the usual (${usual})`,
    fromNone: (metric, day, seen, none) =>
      `${metric} on ${day}: ${seen}, where it is usually none (${none})`,
    hotlinks: (sites, named) => `New hot-linking ${plural(sites, regular('site'))}: ${named}`,
  },
  /** Beside `definitions`, where everybody may read the report. */
  publicDefinitions: [
    [
      'Objects not public',
      'Anyone can read this report, so it names only objects that somebody fetched without a signature, and what strangers asked for in vain; all other objects are this one row. Requesters, full user agents, internal hosts and small networks are not named.',
    ],
  ],
  /** In place of the definition of the same name, where visitors are known by their number alone. */
  visitorsAddUp: [
    [
      'Visitor',
      'A distinct client address and user agent among people’s reads with status below 400, except those who only ever got files embedded in other sites’ pages; counted once in each night’s logs of a day. Numbers of a day or a period are sums of these, so they are upper bounds. The reason is that strangers can read this repository’s Actions cache, and nothing made of an address is kept there. With a secret as cache-encryption-key, or in a private repository, each visitor counts once.',
    ],
  ],
  definitions: [
    ['Record', 'A line of the log that could be read.'],
    [
      'Request',
      'A record of a client’s HTTP request, with a status. Lifecycle actions, the second record of a copy and the single keys of a multi-object delete are not requests.',
    ],
    ['Read', 'A GET or HEAD of an object. Most tables count reads.'],
    ['Sent', 'Bytes of answers as S3 logged them, without headers.'],
    [
      'People, bots, tools',
      'By user agent. AI crawlers are a class of bots; SDKs, command-line programs and anything that sends no agent are tools.',
    ],
    [
      'Visitor',
      'A distinct client address (for IPv6, its /64) and user agent among people’s reads with status below 400, except those who only ever got files embedded in other sites’ pages, who are counted separately. Exact up to 16,384 people; above that, totals and rows are estimates with a standard error of at most 0.8% of all people, and never more than the days added up. A visitor is in every row of a table that applies to it. Where it is not known which visitors are the same, a table has daily visitors: those of each day, added up.',
    ],
    [
      'Page view',
      'A person’s GET of a page (a key that ends in .html, .htm or a slash, or has no extension) with status 200 or 304.',
    ],
    ['Hot link', 'A read of a file (everything that is not a page) from another site’s page.'],
    ['Error', 'Status 400 or above.'],
    ['Cost', 'Requests and bytes at list prices or yours: an estimate, and an upper bound.'],
  ],
}

/** `visitors`, or `daily visitors` where they are added up. */
function visitorsUnit(visitors: Counted, isDaily: boolean): string {
  return plural(visitors, regular(isDaily ? 'daily visitor' : 'visitor'))
}

const PEOPLE = { one: 'person', other: 'people' }
const MORE_PEOPLE = { one: 'more person', other: 'more people' }

/** A word that takes an `s` where there are several. */
function regular(word: string): { readonly one: string; readonly other: string } {
  return { one: word, other: `${word}s` }
}

function left(bytes: string, cost: Costing, price: string): Sentence {
  return [
    strong(bytes),
    plain(cost.isByEdges ? ' was sent, ' : ' left the bucket, '),
    ...(cost.least === null
      ? costInWords(cost.most)
      : [plain(`between ${inWords(cost.least)} and `), strong(cost.most)]),
    plain(` ${price}`),
  ]
}

/** An address, after the name of its network's owner where that is known. */
function ownedBy(owner: string | null, address: string): Sentence {
  return owner === null ? [code(address)] : say`${owner} (${code(address)})`
}

function afterFree(least: string | null): string {
  return least === null ? '' : `from ${inWords(least)} after the free GB; `
}

function formula(cost: CostNote): Sentence {
  return say`Cost = writes ÷ 1,000 × ${cost.writes} + other requests ÷ 1,000 × ${cost.reads} + GB sent × ${cost.egress} (less for the bytes above 10 TB a month) + lifecycle moves ÷ 1,000 × ${cost.moves}. `
}

function upperBound({ freeGB }: CostNote): Sentence {
  return say`; 1 GB = 10⁹ bytes. It is an upper bound: the ${freeGB} GB a month that leave an AWS account free, discounts, and the lower price between regions are not taken off. Bytes to the bucket’s own region, where the log tells, and to CloudFront are no egress. Deletes, the errors that AWS bills nobody for, refusals (403) to strangers and server errors (5xx) are not billed and not counted. A row’s cost is its bytes and requests at these prices.`
}

/** A cost amid a sentence. */
function inWords(cost: string): string {
  const bound = boundOf(cost)
  return bound === null ? cost : `less than ${bound}`
}

function costInWords(cost: string): Sentence {
  const bound = boundOf(cost)
  return bound === null ? [plain('about '), strong(cost)] : [plain('for less than '), strong(bound)]
}
