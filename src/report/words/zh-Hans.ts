/** Simplified Chinese. */
import { code, link, plain, type Sentence, say, strong } from './sentence.ts'
import { boundOf, type Counted, spaced, speechOf } from './speech.ts'
import type { Costing, CostNote, Words } from './words.ts'

const { counted } = speechOf('zh-Hans')

const PEOPLE = { other: '人' }
const PAGES = { other: '个页面' }
const REQUESTS = { other: '个请求' }
const DAYS = { other: '天' }
const MONTHS = { other: '个月' }
const HOURS = { other: '小时' }
const TIMES = { other: '次' }
const FACTOR = { other: '倍' }
const LINES = { other: '行' }
const OBJECTS = { other: '个对象' }
const LOG_OBJECTS = { other: '个日志对象' }

export const zhHans: Words = {
  tag: 'zh-Hans',
  page: {
    skip: '跳至报告正文',
    periods: '时间段',
    sections: '章节',
    numbers: '关键指标',
    definitions: '指标说明',
    search: '搜索',
    noMatch: '未找到结果',
    more: '显示更多',
    fewer: '收起',
    csv: 'CSV',
    csvOf: '下载 CSV：',
    data: '全部数据（JSON）',
    openData: '开放数据',
    theme: '主题',
    themeSystem: '跟随系统',
    themeLight: '浅色',
    themeDark: '深色',
    copy: '复制',
    copied: '已复制',
    provisional: '仍在接收日志',
    noRecords: '无记录',
    chartAsTable: '以表格查看图表',
    arrowKeys: '使用方向键可逐个读取数值',
    embedded: '在其他网站上',
    marks: '备注',
    before: '上一个',
    after: '下一个',
    keys: '键盘快捷键',
    keyDays: '在时间轴上逐条移动',
    keyHelp: '显示此帮助',
    close: '关闭',
    shown: '已显示',
    hidden: '已隐藏',
    day: '日期',
    month: '月份',
    hour: '小时',
    people: '真人',
    bots: '机器人',
    tools: '工具',
    requests: '请求数',
    bytes: '发送数据量',
    visitors: '访客数',
    pageViews: '浏览量',
    errors: '错误',
    cost: '估算费用',
    made: '报告生成工具：',
  },
  panels: {
    changedKeys: ['对象', '与上一时间段相比，发送字节数变化最大的对象。'],
    changedSites: ['网站', '与上一时间段相比，每日访客数变化最大的引荐网站。'],
    changedBots: ['机器人', '与上一时间段相比，请求数变化最大的机器人。'],
    changedErrors: ['错误', '与上一时间段相比，请求数变化最大的 S3 错误代码。'],
    hotlinks: [
      '盗链',
      '被其他网站嵌入或链接的文件（页面以外的所有内容）的读取。不含搜索引擎、AI 助手和订阅阅读器。',
    ],
    hotlinkSites: ['盗链网站', '上表按网站汇总的结果。'],
    hogKeys: ['按对象', '按发送字节数排列的对象。'],
    hogAgents: ['按用户代理', '客户端自报的用户代理，按发送字节数排列。'],
    hogClients: ['按地址', '客户端地址，按发送字节数排列；仅显示所属网段。'],
    hogFullClients: ['按地址', '客户端地址，按发送字节数排列。'],
    pages: ['页面', '浏览量：真人打开页面并成功获取的次数（状态码 200 或 304）。'],
    downloads: [
      '下载',
      '大小不低于 1 MB 的文件，以及按范围读取的文件；文件指页面以外的所有内容。下载数为完整读取的次数，加上范围读取按当时文件大小折合的次数；浪费的字节数来自中途断开的读取。',
    ],
    directories: ['目录', '按键的前两级文件夹统计的读取。'],
    types: ['文件类型', '按键的扩展名统计的读取。'],
    sizes: ['对象大小', '按对象大小统计的读取。分界值为 1,024 字节的倍数。'],
    ways: ['访问渠道', '其他网站带来的读取，按网站类型统计。'],
    referringSites: [
      '引荐网站',
      '通过链接为您的页面带来读者的网站。仅嵌入文件的网站列在“盗链”下。',
    ],
    referrers: ['引荐页面', '带来读取的外部页面，不含查询字符串。'],
    searchEngines: ['搜索引擎和 AI 助手', '来自其结果页面和回答的读取。'],
    campaigns: [
      '广告系列',
      '按 utm_… 参数和 x-… 参数统计的读取；S3 会忽略 x-… 参数，但会将其写入日志。',
    ],
    countries: ['国家/地区', '真人和程序的读取来自哪些国家/地区。'],
    networks: ['网络', '真人和程序的读取来自哪些自治系统（AS），按发送字节数排列。'],
    browsers: ['浏览器', '真人的读取，按浏览器统计。'],
    systems: ['操作系统', '真人的读取，按操作系统统计。'],
    devices: ['设备', '真人的读取，按设备类型统计。'],
    bots: ['机器人', '表明自身身份的程序，以及已知的来访目的。'],
    botClasses: ['机器人来访目的', '机器人的读取，按类别汇总。'],
    tools: ['工具和 SDK', '命令行、SDK、下载工具，以及不发送用户代理的客户端。'],
    errorCodes: ['错误代码', '以错误结束的请求，按 S3 错误代码统计。'],
    statuses: ['状态码', '按 HTTP 状态码统计的请求。'],
    errorKeys: [
      '按对象统计的错误',
      '状态码为 400 及以上的请求，按错误代码和对象统计；不存在的对象列在“未找到”下。',
    ],
    notFound: [
      '未找到',
      '对不存在的对象的读取，以及链接所在的位置：您自己的页面、外部页面，或没有链接（手动输入、书签、猜测）。',
    ],
    notFoundLinks: ['链接来源', '链接到不存在对象的页面。'],
    speed: [
      '周转时间',
      '从收到请求的最后一个字节到发出响应的第一个字节，即 S3 所用的时间。中位数表示有一半的读取不超过该时间。',
    ],
    totalTime: ['总时间', '从收到请求到发出最后一个字节；读者网速慢也会计入。'],
    slowest: ['最慢的对象', '按平均周转时间排列的对象，仅含读取不少于 10 次的对象。'],
    audit: ['访问方式', '按发出方式统计的请求：审计人员首先会问的内容。'],
    operations: ['操作', '按操作统计的所有记录：请求、生命周期操作、复制。'],
    requesters: ['请求者', '按签名者统计的请求。'],
    buckets: ['存储桶', '按存储桶统计的请求。'],
    hosts: ['主机', '按 Host 标头统计的请求。'],
    tls: ['TLS', '按 TLS 版本统计的请求；日志未记录的显示为“未知”。'],
    signatures: ['签名', '按签名版本统计的请求。'],
    authentications: ['身份验证', '按签名方式统计的请求：使用标头，或使用查询字符串（预签名）。'],
    aclRequired: ['依赖 ACL', '仅凭访问控制列表（ACL）才获得允许的请求。'],
    cacheResults: [
      '缓存',
      '按 CloudFront 缓存的处理结果统计的请求。命中由边缘站点响应，包括先向源站确认是否仍然有效的情况。命中率仅按命中和未命中计算：边缘站点自行响应、拒绝或无法响应的请求不算查找。',
    ],
    cacheMisses: ['未命中最多', '读者请求时没有任何边缘站点缓存的对象，按发送字节数排列。'],
    cacheErrors: [
      '出错情况',
      '按责任方统计：中途离开的读者、拒绝请求的边缘站点、源站；并列出 CloudFront 的叫法。',
    ],
    edges: ['边缘站点', '读者从哪里获得响应：最近的机场，以及适用的价格区域。'],
    edgeCost: ['CloudFront 费用', '边缘站点发送的字节数和请求数，按官方定价和区域计算。'],
    distributions: ['分配', '按 CloudFront 分配统计的请求。'],
    httpVersions: ['HTTP 版本', '对 CloudFront 的请求，按 HTTP 版本统计。'],
    s3Hosts: ['S3 的主机', '由 S3 自身响应的请求，按 Host 标头统计。'],
    s3Tls: ['S3 的 TLS', '由 S3 自身响应的请求，按 TLS 版本统计；日志未记录的显示为“未知”。'],
    edgeTls: [
      'CloudFront 的 TLS',
      '对 CloudFront 的请求，按 TLS 版本统计；日志未记录的显示为“未知”。',
    ],
    edgeHosts: ['CloudFront 的主机', '对 CloudFront 的请求，按 Host 标头统计。'],
    edgeStatuses: [
      'CloudFront 的状态码',
      '对 CloudFront 的请求，按 CloudFront 对结果的叫法和状态码统计。',
    ],
    cacheKeys: ['按对象统计的缓存', '按缓存处理结果和对象统计的请求。'],
    cacheDetails: ['缓存详情', '按缓存处理结果和 CloudFront 的叫法统计的请求。'],
    origin: [
      '回源',
      'CloudFront 为提供内容而向 S3 发出的请求：并非读者的请求，因此不计入以上任何数字。S3 到 CloudFront 的数据传输免费，但请求收费。',
    ],
    originKeys: ['回源最多', '按 CloudFront 从 S3 获取的次数排列的对象。'],
    originErrors: [
      '失败的回源',
      '按错误代码和对象统计。如果 CloudFront 无权列出存储桶，对不存在的对象会返回 AccessDenied。',
    ],
    originStatuses: ['回源状态码', '按 HTTP 状态码统计的回源。'],
    health: [
      '日志状况',
      '日志的构成，以及其中无法统计的部分。日志对象及其记录按交付日期计，第一条和最后一条记录按请求时间计。',
    ],
    delays: ['交付延迟', '按从请求到交付的时间统计的记录。'],
    malformed: ['格式错误的行', '不构成记录的行，按原因统计。这些行不计入其他任何数字。'],
    months: ['月份', '有记录的所有月份。'],
    years: ['年份', '有记录的所有年份。'],
  },
  publicPanels: {
    hogClients: [
      '按地址',
      '客户端地址所属的网段，按发送字节数排列；每天访客都少于 5 人的网段不列出名称。',
    ],
    hogAgents: ['按程序', '浏览器、机器人和工具，按发送字节数排列。'],
    networks: [
      '网络',
      '真人和程序的读取来自哪些自治系统（AS），按发送字节数排列；每天访客都少于 5 人的网络不列出名称。',
    ],
    requesters: ['请求者', '按签名者统计的请求。请求最多的账户视为自有账户。'],
  },
  none: '（无）',
  noneOf: {
    agents: '无用户代理',
    requesters: '匿名',
    hosts: '无 Host 标头',
    tls: '明文 HTTP',
    signatures: '未签名',
    authentications: '未签名',
  },
  values: {
    unknown: '未知',
    desktop: '桌面设备',
    phone: '手机',
    tablet: '平板电脑',
    tv: '电视',
    other: '其他',
    anonymous: '匿名',
    'own account': '自有账户',
    'other account': '其他账户',
    'other bots': '其他机器人',
    'other tools': '其他工具',
    'objects not public': '非公开对象',
    'internal host': '内部主机',
    hit: '命中',
    refreshed: '命中（已向源站确认）',
    missed: '未命中',
    made: '由边缘站点生成',
    aborted: '读者中途离开',
    refused: '被边缘站点拒绝',
    limited: '超出限制',
    unreached: '源站出错',
    failed: '源站或边缘站点出错',
  },
  isNew: '新增',
  isGone: '消失',
  points: (number) => `${number}\u00a0个百分点`,
  fromTo: (before, now) => `从 ${before} 到 ${now}`,
  more: (rows) => `另外 ${rows} 项`,
  total: '合计',
  nothing: '此时间段内没有数据。',
  unknownCut: (reads, bytes) =>
    `另有 ${counted(reads, TIMES)}读取（${bytes}）已无法得知具体对象，未计入此处。`,

  explore: {
    page: '探索',
    lead: '点击任意名称，图表、合计和所有表格都会按它重新统计。',
    withoutScript:
      '本页在浏览器中统计，需要 JavaScript。启用后，选择名称和日期，图表、合计和表格会立即重新统计。不启用时，报告的表格可在此以文件形式查看：',
    whichVisitors:
      '只有在未选择任何名称时，才显示单日以及报告某一页所含各天的访客数：访客无法跨名称和日期相加。',
    priced: '这里统计的是对象的读取。费用按各月页面上的价格计算。',
    loading: (done, all) => `已加载 ${done}/${all} 个文件…`,
    failed: (files) => `未能加载，未计入：${files}。`,
    chosen: '已选',
    everything: '全部读取',
    and: '且',
    or: '或',
    not: '排除',
    remove: (name) => `移除：${name}`,
    invert: (name) => `排除或重新包括：${name}`,
    notHere: '这些日期中没有',
    clear: '清除',
    copyLink: '复制链接',
    csv: '导出所选 CSV',
    from: '从',
    to: '到',
    allDays: '所有日期',
    earlier: '更早的日期',
    compare: '与之前的日期比较',
    noBefore: '之前的日期未知。',
    groupBy: '分组',
    others: '所有其他',
    folded: '较小的，未区分',
    atLeast: (amount) => `至少 ${amount}`,
    atMost: (amount) => `至多 ${amount}`,
    about: (amount) => `约 ${amount}`,
    mayBeMore: (requests, share) =>
      `最多还有 ${requests} 个请求（${share}）可能属于这里：它们在未区分的较小名称中。`,
    mayBeLess: (requests, share) =>
      `其中最多 ${requests} 个请求（${share}）可能属于已排除的名称：它们在未区分的较小名称中。`,
    mayBelong: '可能属于这里',
    draw: '在日期上拖动即可选择。键盘：方向键移动，Shift 加方向键扩展，Enter 选定。',
    program: '程序',
    kind: '请求者',
    cache: '缓存结果',
    ai: 'AI 爬虫',
    statuses: {
      '000': '未等到响应即离开',
      '206': '发送了一部分',
      '2xx': '已发送',
      '304': '未更改',
      '3xx': '已转向',
      '4xx': '缺失或被拒',
      '5xx': '失败',
    },
    none: { site: '无来源网站', network: '未区分', cache: '未经缓存' },
  },

  sections: {
    changed: '变化',
    hotlinks: '盗链',
    bandwidth: '带宽',
    pages: '页面',
    downloads: '下载',
    from: '来源',
    who: '访客',
    bots: '机器人和工具',
    cdn: 'CloudFront',
    errors: '错误',
    speed: '速度',
    audit: 'S3 审计',
    health: '日志状况',
    periods: '所有时间段',
    setup: '启用日志记录',
  },
  columns: {
    requests: '请求数',
    reads: '读取数',
    records: '记录数',
    lines: '行数',
    bytes: '发送量',
    visitors: '访客数',
    dailyVisitors: '每日访客数',
    pageViews: '浏览量',
    errors: '错误',
    cost: '费用',
    share: '占比',
    change: '变化',
    first: '首次出现',
    last: '最近出现',
    downloads: '下载数',
    whole: '完整',
    partial: '按范围',
    wastedBytes: '浪费',
    size: '大小',
    meanTurnAroundMs: '平均',
    before: '之前',
    now: '现在',
    own: '来自本站',
    foreign: '来自外部',
    unlinked: '无链接',
    half: '中位数',
    ninety: '90% 不超过',
    ninetyNine: '99% 不超过',
  },
  columnDefinitions: {
    visitors: '在整个时间段内，每位访客只计一次。',
    dailyVisitors:
      '各天访客数之和：两天都来的访客计两次，其中也可能包含只在其他网站上看到文件的人。',
    cost: '字节数和请求数按下列价格计算的费用上限。',
    share: '占此表合计的比例。',
    wastedBytes: '中途断开的读取所发送的字节数。',
  },
  names: {
    key: '对象',
    page: '页面',
    site: '网站',
    hotlink: '网站和对象',
    network: '网络',
    country: '国家/地区',
    agent: '用户代理',
    client: '地址',
    directory: '目录',
    type: '类型',
    size: '对象大小',
    referrer: '页面',
    engine: '引擎',
    campaign: '广告系列',
    browser: '浏览器',
    system: '操作系统',
    device: '设备',
    bot: '机器人',
    botClass: '类别',
    way: '网站类型',
    tool: '工具',
    code: '代码',
    status: '状态码',
    errorKey: '代码和对象',
    cacheResult: '结果',
    cacheDetail: '结果和 CloudFront 的叫法',
    edge: '边缘站点',
    priceRegion: '价格区域',
    distribution: '分配',
    httpVersion: '版本',
    notFoundLink: '对象和页面',
    operation: '操作',
    requester: '请求者',
    bucket: '存储桶',
    host: '主机',
    tls: 'TLS',
    signature: '签名',
    authentication: '身份验证',
    delay: '延迟',
    reason: '原因',
    period: '时间段',
  },
  subs: {
    search: '搜索',
    assistant: 'AI 助手',
    social: '社交网络',
    feed: '订阅阅读器',
    mail: '邮件',
    relay: '翻译、缓存或存档',
    private: '专用网络',
    app: '应用',
    nearest: (key) => `最接近的键：${key}`,
    left: '读者在收到响应前离开',
    cameOrWent: '其他时间曾存在',
    own: '您自己的页面',
  },
  ways: {
    search: '搜索引擎',
    assistant: 'AI 聊天助手',
    social: '社交网络',
    mail: '邮件',
    feed: '订阅阅读器',
    relay: '翻译、缓存、存档',
    app: '应用',
    private: '专用网络',
    site: '其他网站',
  },
  botClasses: {
    'ai training': 'AI 训练',
    'ai search': 'AI 搜索',
    'ai assistant': 'AI 助手',
    'search engine': '搜索引擎',
    'feed reader': '订阅阅读器',
    'social preview': '社交媒体预览',
    seo: 'SEO',
    advertising: '广告',
    monitoring: '监控',
    scanner: '扫描器',
    archiver: '存档',
    academic: '学术研究',
    'browser automation': '浏览器自动化',
    other: '其他',
  },
  sizeUpTo: (size) => `不超过 ${size}`,
  sizeOver: (size) => `超过 ${size}`,
  sizeUnknown: '大小未知',
  slowerThan: (time) => `超过 ${time}`,
  delays: {
    underHour: '不到 1 小时',
    hours: (from, to) => `${from.text} 至 ${counted(to, HOURS)}`,
    underDay: '不到 1 天',
    days: (days) => counted(days, DAYS),
    daysOrMore: (days) => `${counted(days, DAYS)}或更久`,
  },

  pageLabel: {
    front: (days) => `最近 ${counted(days, DAYS)}`,
    index: '所有时间段',
  },
  against: (range) => `与 ${range} 相比`,
  wholeDays: (days, now, before) =>
    `完整的 ${counted(days, DAYS)}（${now}）与 ${before} 相比的变化`,
  inWholeDays: (change, days) => `${change}，均为完整的 ${counted(days, DAYS)}`,
  aDay: (change) => `日均${change}`,
  freshness: (moment) => `记录截至 ${moment}`,
  noComparison: '历史日志不足，无法进行比较。',

  lead: {
    front: (days) => `在 ${counted(days, DAYS)}内，`,
    during: (label) => `在${label}，`,
    came: (visitors, views) => came('有', visitors, views),
    cameAtMost: (visitors, views) => came('最多有', visitors, views),
    embedded: (people, isBeside) => embedded(isBeside ? '另有' : '有', people),
    embeddedAtMost: (people, isBeside) => embedded(isBeside ? '另外最多有' : '最多有', people),
    nobody: '没有真人打开过页面。',
    left: {
      listed: (bytes, cost) => left(bytes, cost, '官方定价'),
      dearest: (bytes, cost) => left(bytes, cost, '最高的官方定价'),
      own: (bytes, cost) => left(bytes, cost, '您设置的价格'),
      unknown: (bytes, cost) => [
        plain(cost.isByEdges ? '共发送 ' : '存储桶共发送 '),
        strong(bytes),
      ],
    },
    toOne: (share, site) => say`；其中${share}流向一个外部网站 ${code(site)}`,
    toNetwork: (share, network, owner) => [
      plain(`；其中${share}流向同一个网络 `),
      ...ownedBy(owner, network),
    ],
    toAddress: (share, address, owner) => [
      plain(`；其中${share}流向同一个地址 `),
      ...ownedBy(owner, address),
    ],
    toBots: (share) => [plain(`；其中${share}流向机器人`)],
    behindCdn: '通过 CloudFront 阅读的读者不在这些日志中。',
    end: '。',
    shares: {
      nearlyAll: '几乎全部',
      most: '大部分',
      half: '约一半',
      third: '约三分之一',
      quarter: '约四分之一',
      fifth: '约五分之一',
      tenth: '约十分之一',
      little: '一小部分',
    },
    oneMonth: (months, month) => say`共有 ${strong(counted(months, MONTHS))}有记录：${month}。`,
    months: (months, from, to) =>
      say`共有 ${strong(counted(months, MONTHS))}有记录，从${from}到${to}。`,
    empty: say`${strong('暂无可统计的内容')}：日志对象中没有任何记录。`,
  },
  glance: {
    page: ['热门页面', () => '次浏览'],
    object: ['发送最多', () => ''],
    country: ['最多的国家', visitorsUnit],
    site: ['主要引荐来源', visitorsUnit],
  },
  findingsTitle: '值得关注',
  quiet: '这段时间一切平稳，没有需要特别关注的情况。',
  findingPlaces: { money: '费用', broken: '故障', changed: '变化' },

  findings: {
    hotlinker: {
      title: (site, objects) => `${site} 盗链了 ${counted(objects, OBJECTS)}`,
      text: (bytes, cost, since) =>
        say`${strong(bytes)}，${cost}，${since}。${link('盗链', '#hotlinks')}`,
    },
    hog: {
      title: (share) => `一个地址占用了 ${share} 的发送字节数`,
      networkTitle: (share) => `一个网络占用了 ${share} 的发送字节数`,
      ownerTitle: (owner, share) => `${owner} 占用了 ${share} 的发送字节数`,
      text: (client, network, bytes, cost, since) => [
        code(client),
        ...(network === null ? [] : [plain(`（${network}）`)]),
        ...say`，${strong(bytes)}，${cost}${since}。${link('各方占用情况', '#hogClients')}`,
      ],
    },
    bot: {
      title: (bot, times) => `${bot} 的读取量增至 ${times}`,
      text: (before, now, cost, since) =>
        say`从 ${before} 增至 ${strong(now)}，本时间段费用 ${cost}${since}。${link('机器人', '#bots')}`,
    },
    botNew: {
      title: (bot) => `${bot} 首次出现`,
      text: (now, cost, since) =>
        say`读取了 ${strong(now)}，${cost}${since}。${link('机器人', '#bots')}`,
    },
    ai: {
      title: (share) => `AI 爬虫占用了 ${share} 的发送字节数`,
      text: (bytes, cost, since) =>
        say`${strong(bytes)}，${cost}${since}。${link('来访目的', '#botClasses')}`,
    },
    brokenLink: {
      title: '您自己的页面链接到了不存在的对象',
      text: (key, times, nearest) => [
        ...say`${code(key)}，从您自己的页面被请求 ${strong(counted(times, TIMES))}`,
        ...(nearest === null ? [] : say`（最接近的键：${code(nearest)}）`),
        ...say`。${link('未找到', '#notFound')}`,
      ],
    },
    silentSource: {
      title: (name, last) => `自${last}起未收到 ${name} 的日志`,
      text: (objects, more) => [
        ...say`此前每天收到 ${strong(counted(objects, LOG_OBJECTS))}，此后的数字缺少这部分数据。请检查其日志记录是否仍然启用。`,
        ...(more === '' ? [] : [plain(`同样中断的来源：${more}。`)]),
        link('日志状况', '#health'),
      ],
    },
    gap: {
      title: (days) => `有 ${counted(days, DAYS)}没有日志`,
      text: (days) => say`${strong(days)}没有记录。${link('日志状况', './operations.html#health')}`,
    },
    costJump: {
      title: (times) => `估算费用增至 ${times}`,
      text: (before, now, days, since, driver) => [
        ...(days === null ? [] : [plain(`${counted(days, DAYS)}内`)]),
        ...say`从 ${before} 增至 ${strong(now)}`,
        plain(since),
        ...(driver === null ? [] : say`，主要来自 ${code(driver)}`),
        ...say`。${link('各对象占用情况', '#hogKeys')}`,
      ],
    },
    fall: {
      requests: (share) => `请求数下降了 ${share}`,
      pageViews: (share) => `浏览量下降了 ${share}`,
      text: (before, now, since) =>
        say`日均从 ${before} 降至 ${strong(now)}${since}。${link('按天查看', '#traffic')}`,
    },
    serverErrors: {
      title: 'S3 返回了服务器错误',
      text: (requests, share, since) =>
        say`${strong(counted(requests, REQUESTS))}（占全部的 ${share}）返回了 500 及以上的状态码${since}。${link('错误代码', '#errorCodes')}`,
    },
    wasted: {
      title: (share) => `${share} 的发送字节数耗费在中途断开的读取上`,
      text: (bytes, cost) =>
        say`${strong(bytes)}，${cost}，没有为任何人送达完整的对象。${link('下载', '#downloads')}`,
    },
    oldTls: {
      title: '仍在使用旧的 TLS 或签名',
      tls: (requests) => `${counted(requests, REQUESTS)}使用低于 1.2 的 TLS`,
      signature: (requests) => `${counted(requests, REQUESTS)}使用签名版本 2`,
      text: (uses) => say`${strong(uses)}。${link('S3 审计', './operations.html#audit')}`,
    },
    pastCdn: {
      title: (bytes) => `${bytes} 由 S3 直接发送给读者`,
      text: (cost, through, free) =>
        say`绕过 CloudFront 的发送花费了 ${strong(cost)}。若经由 CloudFront，费用为 ${through}；只要账户经由它发送的总量不超过每月 ${free} 的免费额度，则免费。${link('直接访问 S3 的主机', './operations.html#s3Hosts')}`,
    },
    readersElsewhere: {
      title: '您的读者记录在 CloudFront 日志中',
      text: (fetches, share) =>
        say`${strong(counted(fetches, REQUESTS))}（占 S3 全部响应的 ${share}）由 CloudFront 自身发出。背后的读者是谁，S3 日志无从得知。${link('添加 CloudFront 日志', '#origin')}`,
    },
    publicListing: {
      title: '任何人都可以列出存储桶的内容',
      text: (listings) =>
        say`至少有 ${strong(counted(listings, TIMES))}未签名的列出请求得到了响应：陌生人可以得知所有对象的名称。${link('S3 审计', './operations.html#audit')}`,
    },
    malformed: {
      title: (lines) => `有 ${counted(lines, LINES)}日志无法读取`,
      text: (share) =>
        say`占全部的 ${strong(share)}，不计入其他任何数字。${link('日志状况', './operations.html#health')}`,
    },
  },
  cases: {
    avoidable: (upTo, of, cases) =>
      say`${strong(`${of} 中最多有 ${upTo} 可以避免。`)}具体方法见下方的 ${cases.text} 个案例。`,
    atLeast: (amount) => `至少 ${amount}`,
    inDays: (days) => `（${counted(days, DAYS)}）`,
    requests: () => '个请求',
    states: {
      new: () => '新出现',
      there: () => '仍在持续',
      stopped: (last) => `已于${last}停止`,
    },
    savedSince: '（停止后节省）',
    first: {
      seen: (day) => `首次出现：${day}。`,
      atLeast: (day) => `至少从${day}起就已存在；更早的情况未知。`,
    },
    strip: (days, most, when) => `共 ${counted(days, DAYS)}；最多的一天为${when}：${most}`,
    counted: (requests) => counted(requests, REQUESTS),
    logObjects: (objects) => counted(objects, LOG_OBJECTS),
    monthly: (cost) => `每月约花费 ${cost}。`,
    saves: (cost) => `每月最多可节省 ${cost}。`,
    facts: {
      reads: (reads, objects) => `对 ${counted(objects, OBJECTS)}共 ${counted(reads, TIMES)}读取。`,
      requests: (requests) => `${counted(requests, REQUESTS)}。`,
      delivered: (day) => `最后一个日志对象于${day}送达。`,
      silentDays: () => '天没有日志',
    },
    evidence: {
      hotLinker: ['经由该网站被读取最多', '对象'],
      hog: ['根据各项合计推断其必然读取的内容', '对象或程序'],
      bot: ['使用的用户代理', '用户代理'],
      bots: ['读取最多的机器人', '机器人'],
      missingObject: ['链接所在位置', '页面'],
      brokenDownload: ['白白发送的内容', '对象'],
      costJump: ['发送量增加的内容', '对象'],
      oldEncryption: ['按版本', '版本'],
    },
    remedies: {
      referrer: {
        title: '拒绝来自该网站的读取',
        note: say`将此语句添加到存储桶策略中。隐藏或伪造 Referer 标头的客户端仍可访问。`,
      },
      address: {
        title: '拒绝来自该处的未签名读取',
        note: (client) =>
          say`将此语句添加到存储桶策略中。它也会拒绝位于 ${code(client)} 的真人读者：请先确认这不是您自己的服务。`,
      },
      shared: {
        title: '请对方减少读取',
        note: (owner) =>
          say`此处不提供策略：${owner} 承载着搜索引擎、代理或云服务，您的读者也会经由它们访问。`,
      },
      robots: {
        title: (bots) => `请求 ${bots} 不再访问`,
        note: (hasFile) =>
          hasFile
            ? say`将这些行添加到 ${code('robots.txt')} 中。遵守该文件的机器人会在一两天内停止访问。`
            : say`将这些行写入网站根目录下的 ${code('robots.txt')}。遵守该文件的机器人会在一两天内停止访问。`,
      },
      copy: {
        title: (key) => `最接近的键是 ${key}：复制该对象`,
        note: (pages) => [
          ...(pages === '' ? say`或者修正链接。` : say`或者修正 ${code(pages)} 上的链接。`),
          ...say`副本会保留类型和元数据，但不保留 ACL：如果读取权限由 ACL 授予，请加上 ${code('--acl public-read')}。`,
        ],
      },
      link: {
        title: (nearest) =>
          nearest === null ? '修正链接，或补上该对象' : `最接近的键是 ${nearest}：修正链接`,
        note: (pages) =>
          pages === '' ? say`不清楚链接位于哪个页面。` : say`链接位于 ${code(pages)}。`,
      },
      none: {
        title: '无需处理',
        note: say`问题已经停止。已设置的拒绝规则可以保留；当它不再属于占用最多的项目时，就会从此页面消失。`,
      },
      logging: {
        title: '检查日志记录是否仍然启用',
        note: (source) =>
          say`如果返回结果为空，说明日志记录已关闭。如果返回结果中的目标是 ${code(source)}，请检查该存储桶的策略和生命周期。`,
      },
      encryption: {
        title: '拒绝低于 1.2 的 TLS 和签名版本 2',
        note: say`将这些语句添加到存储桶策略中。不支持更新方式的客户端将无法访问：请先确认其中没有您自己的客户端。`,
      },
      listing: {
        title: '取消允许任何人列出内容的权限',
        note: say`从存储桶策略中删除此语句；如果该语句还包含其他操作，则只删除相应的操作。在访问控制列表中，取消“所有人”的“列出”权限。知道名称的人仍可读取公开的内容。`,
      },
      player: {
        title: '不让播放器自动预加载',
        note: say`没有设置 ${code('preload')} 的播放器会预先加载可能没人观看的内容，然后中途断开。`,
      },
      resume: {
        title: '告诉读者如何从中断处继续下载',
        note: (key) => say`将此命令放在 ${code(key)} 的链接旁：它会从中断处继续，而不是重新开始。`,
      },
      cache: {
        title: (key) => `让浏览器和代理缓存 ${key}`,
        note: (type) =>
          say`再次读取将不产生费用；能节省多少，日志无法得知。仅适用于内容变化时文件名也会变化的 ${code(type)} 文件。对象上的其他设置（例如 ${code('Content-Encoding')}、自定义元数据或 ACL）会被该命令替换，需要重新指定。`,
      },
      lifecycle: {
        title: '只转换较大的对象',
        note: say`每次转换都会收费，对小对象而言，节省的费用抵不上转换的费用。用此规则替换原有的生命周期规则；天数可自行设定。`,
      },
      cameOrWent: {
        title: '如果该对象现在存在，则无需处理',
        note: say`它在此时间段内也曾被成功读取：对象是中途添加或删除的。`,
      },
    },
  },
  feed: {
    kinds: {
      'hot-linker': (name) => `来自 ${name} 的盗链`,
      hog: (name) => `大量流量流向 ${name}`,
      bot: (name) => `机器人 ${name} 占用较多流量`,
      'missing-object': (name) => `缺失的对象 ${name}`,
      'broken-download': (name) => `对 ${name} 的读取中途断开`,
      'old-encryption': (name) => `旧的 TLS 或签名：${name}`,
    },
    events: {
      began: (what) => `开始：${what}`,
      grew: (what) => `增长一半：${what}`,
      stopped: (what) => `停止：${what}`,
    },
    inWeeks: (amount, day) => `截至${day}的四周内为 ${amount}。`,
    inWeek: (amount, day, before) => `截至${day}的一周内为 ${amount}，此前一周为 ${before}。`,
    last: (day) => `最后一次见于${day}。`,
    again: (day) => `日志对象于${day}重新送达。`,
    costRose: '费用上升',
  },
  since: {
    new: (day) => `（自${day}起）`,
    more: (day) => `（自${day}起增加）`,
    less: (day) => `（自${day}起减少）`,
    first: (day) => `自${day}起`,
    before: (day) => `在${day}之前即已开始`,
    atLeast: (day) => `至少自${day}起`,
  },
  times: {
    twice: '2 倍',
    many: (times) => counted(times, FACTOR),
  },

  headlines: {
    visitors: [
      '访客数',
      '读取过内容的真人中，地址和用户代理的不同组合数；不含只在其他网站上看到文件的人。',
    ],
    pageViews: ['浏览量', '真人打开并成功获取的页面数。'],
    requests: ['请求数', '客户端的所有 HTTP 请求，包括真人、机器人和工具。'],
    bytes: ['发送数据量', '存储桶发出的字节数，以 S3 日志为准。'],
    cost: ['估算费用', '请求数和字节数按下列价格计算的费用上限。'],
    errors: ['错误', '状态码为 400 及以上的请求占比。'],
  },
  otherObjects: '（其他对象）',
  visitorsAre: {
    counted: '',
    estimated: '估算值，± 1%',
    'added up': '最大值：按天累加',
  },
  countedSince: {
    table: (day) => (day === null ? '这些日期未完整统计' : `自${day}起统计`),
    part: (label, day) =>
      day === null ? `${label}：这些日期未完整统计` : `${label}：自${day}起统计`,
  },
  provenance: {
    title: '数据来源',
    note: '副本与报告一同保存，供日志不复存在时使用。副本包含所有合计；各表中较小的行已合并，且不列出客户端。',
    copied: (days) => `${days} 的数据来自统计副本`,
    otherSettings: (days, how) => `${days} 的统计设置不同：${how}`,
    timeZone: (zone) => `时区为 ${zone}`,
    exclude: '排除规则不同',
    clientAddresses: {
      masked: '地址已掩码',
      hidden: '地址已隐藏',
      full: '地址完整显示',
    },
    addedUp: (days) => `${days}：当天的访客数由多次交付累加而成，部分访客可能被计两次`,
    wholeAddedUp:
      '整个时间段的访客数由各天累加而成：在多天来访的人每天各计一次，因此实际人数不超过此数。',
    crosses: '部分数据按不同设置统计',
    crossesVisitors: '部分访客按不同方式统计',
    oldVisitors: (days) => `${days}：由较早版本统计，因此只在其他网站上看到文件的人也计为访客`,
  },
  upperBound: {
    listed: (asOf, least) => `${afterFree(least)}费用上限，按 ${asOf} 官方定价`,
    dearest: (asOf, least) => `${afterFree(least)}费用上限，按 ${asOf} 最高的官方定价`,
    own: (asOf, least) => `${afterFree(least)}费用上限，按您${asOf && `在 ${asOf} `}的价格`,
    unknown: () => '价格未知',
  },
  unknownCost: '费用未知',
  errorCount: (errors) => counted(errors, REQUESTS),
  seriesText: (label, least, most, day) =>
    `${label}（按天）：介于 ${least} 和 ${most} 之间，最高为${day}。`,

  traffic: {
    title: { day: '每日趋势', month: '每月趋势' },
    definition:
      '选择关键指标可切换柱形图显示的内容。机器人是自称为机器人的程序，工具包括 curl 和 SDK 等。',
    provisional: '最后一天的日志仍在接收中。',
    bytesDefinition: '存储桶发出的字节数，按请求方统计。',
    bytesTitle: { day: '每日发送数据量', month: '每月发送数据量' },
    text: {
      day: (total, most, when) => `共 ${total}；最多的一天：${when}，${most}。`,
      month: (total, most, when) => `共 ${total}；最多的一个月：${when}，${most}。`,
    },
    before: (days) => `${counted(days, DAYS)}前`,
    year: '上一年',
    lastYear: '去年同一星期几',
    embedded: '只在其他网站上看到文件的人',
  },
  marks: {
    began: (title) => `新出现：${title}`,
    stopped: (title) => `已停止：${title}`,
    gap: (days) => `${counted(days, DAYS)}无记录`,
    silent: (source) => `${source} 不再有日志送达`,
    release: (tables) =>
      tables === '' ? '此后由新版本统计' : `此后由新版本统计，新增内容：${tables}`,
  },
  heat: {
    title: '一周各时段',
    definition: (zone) => `一周中每个小时真人请求的平均数，时区为 ${zone}。`,
    cell: (day, hour, next, requests) => `${day} ${hour}–${next}：${counted(requests, REQUESTS)}`,
    text: (busiest, quietest) => `最繁忙：${busiest}。最清闲：${quietest}。`,
    few: '请求太少，无法判断最繁忙的时段。',
  },
  calendar: ['每一天', '每天的请求数：越多颜色越深。每列为从周一开始的一周。'],
  overview: {
    addedUp: '访客数为最大值：按天累加',
    title: '十二个月趋势',
    definition: '真人、机器人和工具的每月请求数。',
  },

  otherReports: '其他报告',

  operations: {
    title: '运维',
    definition: '供存储桶的运维人员参考。',
    page: '运维',
    all: '速度、审计和日志状况的完整信息',
    lead: (label) => say`${strong('速度、S3 审计和日志状况')}：${label}。`,
    speed: (most, serverErrors) =>
      `以内完成一半的读取，99% 的读取在 ${most} 以内；${counted(serverErrors, { other: '个服务器错误' })}`,
    audit: (oldTls, sigV2) =>
      `次写入和删除；${counted(oldTls, REQUESTS)}使用低于 1.2 的 TLS，${counted(sigV2, REQUESTS)}使用签名版本 2`,
    health: (lines, gaps) =>
      `行无法读取，共 ${counted(lines, LINES)}；${counted(gaps, DAYS)}没有记录`,
  },
  map: {
    title: '国家/地区地图',
    definition:
      '颜色越深，该国家/地区占全部（包括未知国家/地区）的份额越大。点击可跳到下表中的对应行。',
    link: '地图',
    choice: '颜色所示',
    lead: (label) => say`${strong('国家/地区地图')}：${label}。`,
    andMore: (share) => `${share} 及以上`,
    lessThan: (share) => `不足 ${share}`,
    none: '无',
    note: '小的国家/地区以点表示。地图上没有形状的只列在表中。',
    shapes: '形状与边界：Natural Earth（公有领域）',
  },
  facts: {
    linkedFiles: '来自仅嵌入或链接文件的网站',
    own: '来自您自己的页面',
    unreferred: '无引荐来源',
    writes: '写入（PUT、POST、COPY）',
    deletes: '删除',
    lists: '列出',
    reads: '对象读取',
    anonymous: '匿名请求',
    signed: '已签名的请求',
    presigned: '预签名（查询字符串）',
    sigV2: '签名版本 2',
    plainHttp: '明文 HTTP',
    oldTls: '低于 1.2 的 TLS',
    acl: '仅凭 ACL 允许',
    lifecycle: '生命周期操作',
    hitRatio: '命中率',
    byteHitRatio: '按字节计的命中率',
    refreshed: '命中中已向源站确认',
    perByte: '每获取 1 字节所发送的字节数',
    payAsYouGo: '按量付费',
    afterFree: '若免费额度没有其他用途',
    planPrice: '套餐月费',
    planBytes: '用量最高月份的数据量占套餐比例',
    planRequests: '同月的请求数占套餐比例',
    fetches: '回源次数',
    fetchShare: '占 S3 全部响应',
    fetchBytes: '发送到 CloudFront 的字节数',
    notModified: '其中未修改（304）',
    failedFetches: '失败的回源',
    fetchCost: '这些请求的 S3 费用',
    slowDowns: '503 SlowDown',
    serverErrors: '状态码 500 及以上',
    objects: '日志对象',
    objectBytes: '日志对象的字节数',
    records: '记录',
    malformed: '格式错误的行',
    duplicates: '已剔除的重复交付记录',
    unidentified: '无法识别是否重复交付的记录（CloudFront：请添加字段 x-edge-request-id）',
    excluded: '被 exclude 排除的记录',
    firstRecord: '第一条记录',
    lastRecord: '最后一条记录',
  },
  answered: {
    serverErrors: {
      origin: 'CloudFront 背后的源站返回了服务器错误',
      unreached: 'CloudFront 无法连接源站或读取其响应',
      edge: 'CloudFront 返回了服务器错误',
      several: '读者收到了服务器错误',
      from: (parts) => `来自：${parts}。`,
      senders: {
        s3: 'S3 自身',
        origin: 'CloudFront 背后的源站',
        unreached: '未得到源站响应的 CloudFront',
        edge: 'CloudFront 自身',
        unknown: '未说明原因的 CloudFront',
      },
      alsoOfS3: (fetches) => `S3 自身的日志中有 ${fetches} 个对 CloudFront 的此类响应。`,
    },
    oldTls: {
      title: 'CloudFront 仍在使用旧的 TLS',
      text: (requests) =>
        say`${strong(counted(requests, REQUESTS))}通过低于 1.2 的 TLS 访问了 CloudFront；可通过分配的安全策略拒绝。${link('CloudFront 的 TLS', './operations.html#edgeTls')}`,
    },
    ofS3: '统计范围为 S3 自身响应的全部请求，包括 CloudFront 的回源。',
    noCodes: 'CloudFront 的日志没有此类代码：其响应见“状态码”。',
    pastPolicy: '它不会拒绝经由 CloudFront 的访问：需使用 AWS WAF 规则或 CloudFront 函数。',
    twice: {
      title: '重复记录',
      note: '这些分配由两个交付同时记录日志。每个请求只计一次；请关闭其中一个。',
    },
    byEdges: {
      bytesBy: '已发送的字节数，按请求方统计。',
      campaigns: '按 utm_… 参数和 x-… 参数统计的读取。',
      health:
        '日志的构成，以及其中无法统计的部分。日志对象及其记录按名称中的日期计，第一条和最后一条记录按请求时间计。',
      deliveryGaps: '没有以这些日期命名的日志对象。',
      operators: '供网站的运维人员参考。',
    },
    both: {
      bytes: '发送给客户端的字节数，以 CloudFront 和 S3 的日志为准。',
      sent: '日志记录的响应字节数：CloudFront 含标头，S3 不含标头。',
      turnAround:
        '从收到请求的最后一个字节到发出响应的第一个字节，即 CloudFront 或 S3 所用的时间。中位数表示有一半的读取不超过该时间。',
    },
    edgesAlone: {
      bytes: '发送给客户端的字节数，以 CloudFront 日志为准。',
      sent: 'CloudFront 日志记录的响应字节数，含标头。',
      turnAround:
        '从收到请求的最后一个字节到发出响应的第一个字节，即 CloudFront 所用的时间。中位数表示有一半的读取不超过该时间。',
      operations: '速度、CloudFront 和日志状况的完整信息',
      lead: (label) => say`${strong('速度、CloudFront 和日志状况')}：${label}。`,
    },
  },
  edgeTimes: '其中包含 CloudFront 边缘站点的时间，不区分命中与未命中。',
  priceRegions: {
    northAmerica: '北美',
    europe: '欧洲和以色列',
    africa: '非洲和中东',
    southAmerica: '南美',
    japan: '日本',
    australia: '澳大利亚和新西兰',
    asia: '亚太地区',
    india: '印度',
    other: '地点未知，按最高价格计算',
  },
  edgeCostNote: (asOf, freeBytes, freeRequests) =>
    `按 ${asOf} 官方定价计算的费用上限：每个账户每月免费的 ${freeBytes} 和 ${spaced(freeRequests, '个请求')}未扣除。`,
  cdnSteps: {
    title: '您的读者在哪里',
    note: 'S3 日志只记录了 CloudFront，而 CloudFront 会从缓存中响应读者。谁在读取、来自哪里、读取了多少，都记录在 CloudFront 的标准日志中；本报告可将其与 S3 日志一并读取。',
    steps: [
      '在 CloudFront 控制台中启用标准日志记录：打开您的分配，在 Logging（日志记录）选项卡中依次选择 Add（添加）、Amazon S3。',
      '输出格式选择 W3C 或 JSON，并选择所有字段。',
      '将该位置作为新的一行添加到工作流的 logs 输入中，并允许其角色读取该位置。',
    ],
  },
  scanners: {
    title: '扫描器',
    note: '对 wp-login.php、.env 等只有入侵者才会寻找的内容的读取，折叠在此处。',
  },
  reasons: {
    'too few fields': '字段过少',
    'bad time': '时间无效',
    'bad request URI': '请求 URI 无效',
    'bad status': '状态码无效',
    'bad number': '数字无效',
    'bad quotes': '引号无效',
    'line too long': '行过长',
    'binary data': '二进制数据',
    'journal record':
      'Ceph“Journal”日志的记录，不含请求信息：请将存储桶日志记录的 LoggingType 设为“Standard”',
    'streaming log':
      'CloudFront 流媒体（RTMP）日志的事件，不含请求信息：请将这些日志对象排除在前缀之外',
    'no list of fields':
      'CloudFront 日志行缺少字段列表（输出格式为“plain”）：请改用“w3c”“json”或“parquet”交付',
    'missing field':
      '记录缺少时间、方法或状态码：请为交付选择字段 date、time、cs-method 和 sc-status（S3 日志则选择所有字段）',
    'bad JSON': '不是 JSON 对象',
    'broken gzip': '日志对象不是完整的 gzip，或其后还有其他内容：请重新交付或复制',
    'broken Parquet':
      '日志对象不是完整的日志 Parquet 表：请重新交付或复制；超过 32 MB 时请勿使用 gzip',
  },
  percentiles: '时间为所在区间的上限（1、2、5、10 … 毫秒）。',
  gaps: {
    title: '没有记录的日期',
    note: '介于有记录的第一天和最后一天之间。',
    none: '无：每天都有记录。',
  },
  deliveryGaps: {
    title: '没有日志对象的日期',
    note: 'S3 在这些日期没有交付任何内容。',
    none: '',
  },
  samples: { title: '示例', note: '每种原因各几条，已处理为可安全显示。' },
  policy: {
    title: '拒绝主要盗链网站的存储桶策略',
    note: '将此语句添加到存储桶策略中。它会拒绝来自这些网站的读取；隐藏或伪造 Referer 标头的客户端仍可访问。',
    asks: (sites) => `拒绝：${sites}。`,
    several:
      'S3 的存储桶策略只接受该存储桶自身的 ARN：在每个存储桶的策略中，仅保留属于该存储桶的行。',
  },
  setup: {
    title: '如何启用日志记录',
    definition: 'S3 会在数小时内将每个请求的记录写入日志对象，除存储费用外不收取其他费用。',
    steps: [
      '在 S3 控制台中打开您的存储桶，在“属性”的“服务器访问日志记录”中选择“编辑”。',
      '启用日志记录，并选择同一区域、同一账户下的另一个存储桶作为目标，设置前缀，例如 logs/。',
      '将该存储桶和前缀提供给此操作：logs: s3://TARGET-BUCKET/logs/',
      '等待数小时：首批日志对象会延迟送达。下次运行时会自动找到它们。',
    ],
    commandTitle: '或使用命令行',
    commandNote:
      '请替换为您自己的存储桶名称。目标存储桶需要有允许 logging.s3.amazonaws.com 写入的策略。',
  },
  costNote: {
    listed: (cost) => [
      ...formula(cost),
      ...say`价格为 ${code(cost.region)} 的 S3 Standard 官方定价，截至 ${cost.asOf}`,
      ...upperBound(cost),
    ],
    dearest: (cost) => [
      ...formula(cost),
      ...say`${code(cost.region)} 的官方定价未知，因此各项价格均取所有已知区域中的最高价，截至 ${cost.asOf}`,
      ...upperBound(cost),
    ],
    own: (cost) => [
      ...formula(cost),
      ...say`价格为您设置的价格；未设置的项采用 ${code(cost.region)} 的 S3 Standard 官方定价，截至 ${cost.asOf}`,
      ...upperBound(cost),
    ],
    unknown: ({ region }) =>
      say`AWS 以其他货币对 ${code(region)} 计费，此处没有其价格：请通过 prices 输入提供您自己的价格。`,
  },
  span: (least, most) => `${least} 至 ${most}`,
  notices: {
    partial: (held, planned) =>
      `数据不完整：目前已处理 ${counted(planned, LOG_OBJECTS)}中的 ${held.text} 个。下次运行将从此处继续。`,
    unreadable: '现有日志对象中没有一行是有效记录。',
    emptyDirectory: '指定的目录中没有日志对象。',
  },
  job: {
    read: '阅读报告',
    newLogObjects: '新的日志对象',
  },
  alerts: {
    metrics: {
      requests: '请求数',
      bytes: '字节数',
      visitors: '访客数',
      errors: '错误数',
      cost: '费用',
    },
    noLogs: (hours) => `已有 ${counted(hours, HOURS)}没有日志记录。访问日志记录是否仍然启用？`,
    silentSources: (names, hours) =>
      `已有 ${counted(hours, HOURS)}没有收到 ${names} 的日志对象。其日志记录是否仍然启用？`,
    noLogsYet: '尚无日志记录。是否已启用访问日志记录？',
    malformed: (share, part, all) => `${share} 的行无法读取（${all} 行中的 ${part} 行）`,
    errors5xx: (share, day, part, all) =>
      `${day}有 ${share} 的请求以 5xx 失败（${all} 个中的 ${part} 个）`,
    errors: (share, day, part, all) => `${day}有 ${share} 的请求失败（${all} 个中的 ${part} 个）`,
    times: (metric, day, seen, times, usual) =>
      `${day}的${metric}：${seen}，是平时（${usual}）的 ${counted(times, FACTOR)}`,
    fromNone: (metric, day, seen, none) => `${day}的${metric}：${seen}，而平时为零（${none}）`,
    hotlinks: (sites, named) => `${counted(sites, { other: '个新的盗链网站' })}：${named}`,
  },
  publicDefinitions: [
    [
      '非公开对象',
      '任何人都可以阅读此报告。因此，报告只列出曾被未签名请求获取过的对象，以及陌生人请求但未能得到的内容；所有其他对象合并为这一行。请求者、完整的用户代理、内部网络的主机和小型网络均不列出。',
    ],
  ],
  visitorsAddUp: [
    [
      '访客',
      '在真人的状态码低于 400 的读取中，客户端地址和用户代理的不同组合，不含只获取过其他网站页面所展示文件的人；在一天的每晚日志中各计一次。一天或一个时间段的数字是这些数之和，因此实际人数不超过此数。原因在于陌生人可以读取此存储库的 Actions 缓存，所以其中不保存任何由地址生成的内容。如果为 cache-encryption-key 设置密钥，或使用私有存储库，则每位访客只计一次。',
    ],
  ],
  definitions: [
    ['记录', '日志中能够读取的一行。'],
    [
      '请求',
      '客户端 HTTP 请求的记录，带有状态码：不含生命周期操作、复制的第二条记录以及多对象删除中的单个键。',
    ],
    ['读取', '对对象的 GET 或 HEAD 请求。大多数表统计的是读取。'],
    ['发送量', 'S3 日志记录的响应字节数，不含标头。'],
    [
      '真人、机器人、工具',
      '根据用户代理区分。AI 爬虫是机器人的一类；SDK、命令行以及不发送用户代理的客户端属于工具。',
    ],
    [
      '访客',
      '在真人的状态码低于 400 的读取中，客户端地址（IPv6 取其 /64）和用户代理的不同组合，不含只获取过其他网站页面所展示文件的人（另行统计）。16,384 人以内为精确值；超过后，总数和表中各行均为估算值，标准误差不超过总人数的 0.8%，且不会超过各天之和。访客会计入其所经过的每一行。如果无法判断哪些访客是同一人，表中列出每日访客数，即各天访客数之和。',
    ],
    [
      '浏览量',
      '真人对页面（键以 .html、.htm 或斜杠结尾，或没有扩展名）的 GET 请求，状态码为 200 或 304。',
    ],
    ['盗链', '经由外部网站页面对文件（页面以外的所有内容）的读取。'],
    ['错误', '状态码为 400 及以上。'],
    ['费用', '请求数和字节数按官方定价或您的价格计算：为估算值，且为上限。'],
  ],
}

/** `人`, or that they are added up by day. */
function visitorsUnit(_visitors: Counted, isDaily: boolean): string {
  return isDaily ? '人次' : '人'
}

function came(there: string, visitors: Counted, views: Counted): Sentence {
  return say`${there} ${strong(counted(visitors, PEOPLE))}来访，阅读了 ${strong(counted(views, PAGES))}。`
}

function embedded(there: string, people: Counted): Sentence {
  return [plain(`${there} ${counted(people, PEOPLE)}只在其他网站上看到您的文件。`)]
}

function left(bytes: string, cost: Costing, price: string): Sentence {
  return [
    plain(cost.isByEdges ? '共发送 ' : '存储桶共发送 '),
    strong(bytes),
    plain(`，按${price}计算`),
    ...(cost.least === null
      ? costInWords(cost.most)
      : [plain(`费用介于${inWords(cost.least)} 和 `), strong(cost.most), plain(' 之间')]),
  ]
}

/** An address, after the name of its network's owner where that is known. */
function ownedBy(owner: string | null, address: string): Sentence {
  return owner === null ? [code(address)] : say`${owner}（${code(address)}）`
}

function afterFree(least: string | null): string {
  return least === null ? '' : `扣除免费额度后最低${inWords(least)}；`
}

function formula(cost: CostNote): Sentence {
  return say`费用 = 写入数 ÷ 1,000 × ${cost.writes} + 其他请求数 ÷ 1,000 × ${cost.reads} + 发送的 GB 数 × ${cost.egress}（每月超过 10 TB 的部分单价更低）+ 生命周期转换数 ÷ 1,000 × ${cost.moves}。`
}

function upperBound({ freeGB }: CostNote): Sentence {
  return say`；1 GB = 10⁹ 字节。此为费用上限：AWS 账户每月免费传出的 ${freeGB} GB、各项折扣以及区域间的较低价格均未扣除。发送到存储桶所在区域（以日志可知者为准）和 CloudFront 的数据不计为传出。删除、AWS 不向任何人收费的错误、对陌生人的拒绝（403）以及服务器错误（5xx）均不计费，也不计入。每行的费用为该行的字节数和请求数按上述价格计算的结果。`
}

/** A cost amid a sentence: with a space before it, unless it begins with a word. */
function inWords(cost: string): string {
  const bound = boundOf(cost)
  return bound === null ? ` ${cost}` : `不到 ${bound}`
}

function costInWords(cost: string): Sentence {
  const bound = boundOf(cost)
  return bound === null ? [plain('约 '), strong(cost)] : [plain('不到 '), strong(bound)]
}
