export const id = 539;
export const ids = [539];
export const modules = {

/***/ 1539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePage: () => (/* binding */ pages_makePage),
  rendererOf: () => (/* binding */ rendererOf)
});

// EXTERNAL MODULE: ./lib/build/cache.js + 2 modules
var cache = __webpack_require__(9580);
;// CONCATENATED MODULE: ./lib/build/packed.js
/**
 * A page's files in one piece, as they pass between threads and lie in the build cache:
 *
 *   [[path, bytes], …]\n   then the files in a row, UTF-8
 *
 * In a buffer of their own, to be given away. The build cache never gives back what another code packed: the
 * digest of a page names the code that made it.
 */
function packed(files) {
    const lengths = files.map(({ content }) => Buffer.byteLength(content));
    const index = files.map(({ path }, at) => [path, lengths[at]]);
    const head = `${JSON.stringify(index)}\n`;
    const headLength = Buffer.byteLength(head);
    const whole = Buffer.from(new ArrayBuffer(lengths.reduce((sum, length) => sum + length, headLength)));
    let at = whole.write(head);
    for (const { content } of files)
        at += whole.write(content, at);
    return whole;
}
/** Views of `bytes`, which must not change as long as they are used. */
function packed_unpacked(bytes) {
    const end = bytes.indexOf(0x0a);
    const index = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString());
    let at = end + 1;
    return index.map(([path, length]) => {
        const content = bytes.subarray(at, at + length);
        at += length;
        return { path, content };
    });
}
/** As JSON, in a buffer of its own. */
function encodeFacts(facts) {
    return new TextEncoder().encode(JSON.stringify(facts));
}
function packed_decodeFacts(bytes) {
    return JSON.parse(new TextDecoder().decode(bytes));
}

// EXTERNAL MODULE: ./lib/mirror/envelope.js
var envelope = __webpack_require__(5111);
// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(8220);
// EXTERNAL MODULE: ./lib/count/summary/merge.js
var merge = __webpack_require__(8940);
// EXTERNAL MODULE: ./lib/count/tables/tables.js
var tables_tables = __webpack_require__(424);
// EXTERNAL MODULE: ./lib/rollup/rollup.js + 1 modules
var rollup = __webpack_require__(4524);
// EXTERNAL MODULE: ./lib/rollup/own-sites.js
var own_sites = __webpack_require__(6543);
// EXTERNAL MODULE: ./lib/rollup/public.js + 1 modules
var rollup_public = __webpack_require__(5751);
;// CONCATENATED MODULE: ./lib/report/model/audience.js

/** A period, and the one before, as the audience may know them. Nothing that makes a page looks at
 * the periods of its input, so that nothing else can get into one. What either proves to be public
 * is named in both. */
function periodsFor(audience, period, previous, tables) {
    switch (audience) {
        case 'private':
            return { period, previous };
        case 'public': {
            const ofPrevious = previous === null ? new Set() : (0,rollup_public/* namedKeysOf */.bO)(previous.tables);
            return {
                period: (0,rollup_public/* publicPeriod */.TX)(period, ofPrevious, tables),
                previous: previous && (0,rollup_public/* publicPeriod */.TX)(previous, (0,rollup_public/* namedKeysOf */.bO)(period.tables), tables),
            };
        }
    }
}

// EXTERNAL MODULE: ./lib/columns/table.js
var columns_table = __webpack_require__(2183);
// EXTERNAL MODULE: ./lib/count/summary/summary.js
var summary = __webpack_require__(8616);
// EXTERNAL MODULE: ./lib/rollup/distinct.js
var distinct = __webpack_require__(4380);
;// CONCATENATED MODULE: ./lib/report/model/distinct.js



function distinctPeriods(period, previous, rows) {
    const both = previous === null || previous.days.length === 0 ? [period] : [period, previous];
    const names = rows.map(({ name }) => name);
    const tables = new Set(names.filter((name) => both.every(({ distinct }) => Object.hasOwn(distinct, name))));
    const of = (one) => {
        const its = Object.entries(one.distinct).filter(([name]) => tables.has(name));
        return { ...one, tables: (0,distinct/* withDistinct */.tq)(one.tables, Object.fromEntries(its)) };
    };
    return { period: of(period), previous: previous && of(previous), tables };
}
/** The period without a row that has more visitors than there are: of what became one row in public, they
 * are added up. */
function boundedVisitors(period, names) {
    const most = period.visitors;
    const bounded = (name) => {
        const table = (0,columns_table/* columnarTable */.Mb)(period.tables[name] ?? summary/* noTable */.qp, false);
        const { visitors } = table.columns;
        if (visitors?.some((count) => count > most) !== true)
            return table;
        const columns = { ...table.columns, visitors: visitors.map((count) => Math.min(count, most)) };
        return new columns_table/* ColumnarTable */.Sy(table.rows, columns, table.rest);
    };
    return { ...period, tables: (0,distinct/* withTables */.Y1)(period.tables, [...names], bounded) };
}

;// CONCATENATED MODULE: ./lib/report/model/basis.js



/** The basis of a page's period: the same object for pages that are made of the same days in the same way. */
function basisOf(input, whole, rows) {
    const known = bases.get(whole.tables);
    if (known !== undefined && isSame(known, { input, whole, rows }))
        return known.basis;
    const basis = makeBasis(input, whole, rows);
    bases.set(whole.tables, { input, whole, rows, basis });
    return basis;
}
/** The last one made for the tables of each period. */
const bases = new WeakMap();
function isSame(a, b) {
    return (a.rows === b.rows &&
        a.input.words === b.input.words &&
        a.input.networkOf === b.input.networkOf &&
        areSameDays(a.whole, b.whole) &&
        isSamePeriod(a.input.previous, b.input.previous) &&
        JSON.stringify(a.input.settings) === JSON.stringify(b.input.settings));
}
function isSamePeriod(a, b) {
    if (a === null || b === null)
        return a === b;
    return a.from === b.from && a.to === b.to && areSameDays(a, b);
}
/** Whether all of it is the same objects, but for the days that the period begins and ends with. */
function areSameDays(a, b) {
    const { from: _, to: __, ...rest } = a;
    return Object.entries(rest).every(([name, value]) => b[name] === value);
}
function makeBasis({ settings, previous }, whole, rows) {
    const distinct = distinctPeriods(whole, previous, rows);
    const told = periodsFor(settings.audience, distinct.period, distinct.previous, rows);
    const { tables, hotlinksSeen, log } = boundedVisitors(told.period, distinct.tables);
    return {
        own: (0,own_sites/* ownSitesOf */.A)(settings.site, whole),
        distinct: distinct.tables,
        told: { tables, hotlinksSeen, log },
        previous: told.previous && boundedVisitors(told.previous, distinct.tables),
    };
}

// EXTERNAL MODULE: ./lib/count/record/billing.js
var billing = __webpack_require__(5178);
// EXTERNAL MODULE: ./lib/naming/edges.js
var naming_edges = __webpack_require__(2650);
;// CONCATENATED MODULE: ./lib/report/model/cloudfront-plans.js


/** What edges sent on some days, by the month that is billed. */
function monthsOfUse(days) {
    const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
    return [...months].map(([month, all]) => ({
        month,
        use: (0,summary/* edgesOf */.q4)((region, use) => all.reduce((sum, { totals }) => sum + totals.edges[region][use], 0)),
    }));
}
/** The sum of all regions. */
function sumOfUse(use, of) {
    return naming_edges/* priceRegions */.v8.reduce((sum, region) => sum + of(use[region]), 0);
}
/** How CloudFront is paid for: by what it sends, or at a flat rate. */
const cloudFrontPlans = (/* unused pure expression or super */ null && (['pay-as-you-go', 'free', 'pro', 'business', 'premium']));
const allowances = {
    free: { monthly: 0, bytes: 100e9, requests: 1e6 },
    pro: { monthly: 15, bytes: 50e12, requests: 10e6 },
    business: { monthly: 200, bytes: 50e12, requests: 125e6 },
    premium: { monthly: 1000, bytes: 50e12, requests: 500e6 },
};
/** Null on pay-as-you-go, and without a month. Blocked requests, which AWS does not count, are counted. */
function planUse(plan, months) {
    if (plan === 'pay-as-you-go')
        return null;
    const allowance = allowances[plan];
    const used = months.map(({ month, use }) => {
        return {
            ...allowance,
            month,
            bytesShare: sumOfUse(use, ({ bytes }) => bytes) / allowance.bytes,
            requestsShare: sumOfUse(use, ({ http, https }) => http + https) / allowance.requests,
        };
    });
    const share = (one) => Math.max(one.bytesShare, one.requestsShare);
    return used.toSorted((a, b) => share(b) - share(a))[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/report/model/prices.js

/** Of a unit of money. */
const MILLIONTHS = 1e6;
/** The currency that money is told in; null where nothing is known of it. */
function moneyOf({ basis, currency }) {
    return basis === 'unknown' ? null : currency;
}
/** Where the prices are from, as words name it. */
function wordOf({ basis, isOwn }) {
    return isOwn && basis !== 'unknown' ? 'own' : basis;
}
/** Money to a millionth: what is printed, in data.json and on the page alike. */
function money(amount) {
    return Math.round(amount * MILLIONTHS) / MILLIONTHS;
}
/** Bytes in a GB here. AWS counts 2^30, so a bill is a little lower: the estimate is an upper bound. */
const GB = 1e9;
const US = [0.09, 0.085, 0.07, 0.05];
/** Where only the first step is known: the others are not dearer. */
const flat = (perGB) => [perGB, perGB, perGB, perGB];
/**
 * AWS's public price list: region, the month it was last checked, a thousand writes, a thousand reads,
 * what a GB out costs up to 10 TB, for the next 40 TB, the next 100 TB and above, and a thousand moves to
 * Glacier Flexible Retrieval and to Glacier Deep Archive.
 *
 *   https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonS3/current/REGION/index.json
 *     usage types Requests-Tier1 (writes), Requests-Tier2 (reads), Requests-Tier3 (moves)
 *   https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AWSDataTransfer/current/REGION/index.json
 *     usage type DataTransfer-Out-Bytes
 *
 * Every region that AWS had in autumn 2026, but those it bills in another currency. Steps above 10 TB were
 * read in 2025 where the month is 2026-08. The same for people to read: https://aws.amazon.com/s3/pricing/
 */
const list = [
    ['us-east-1', '2026-09', 0.005, 0.0004, US, 0.03, 0.05],
    ['us-east-2', '2026-08', 0.005, 0.0004, US, 0.03, 0.05],
    ['us-west-1', '2026-08', 0.0055, 0.00044, US, 0.033, 0.06],
    ['us-west-2', '2026-08', 0.005, 0.0004, US, 0.03, 0.05],
    ['us-gov-east-1', '2026-08', 0.005, 0.0004, flat(0.155), 0.039, 0.065],
    ['us-gov-west-1', '2026-08', 0.005, 0.0004, flat(0.155), 0.039, 0.065],
    ['ca-central-1', '2026-08', 0.0055, 0.00044, US, 0.033, 0.06],
    ['ca-west-1', '2026-08', 0.0055, 0.00044, flat(0.09), 0.033, 0.06],
    ['mx-central-1', '2026-08', 0.00525, 0.00042, flat(0.09), 0.0315, 0.0525],
    ['sa-east-1', '2026-09', 0.007, 0.00056, [0.15, 0.138, 0.126, 0.114], 0.042, 0.1],
    ['eu-central-1', '2026-10', 0.0054, 0.00043, US, 0.036, 0.06],
    ['eu-central-2', '2026-08', 0.0054, 0.00043, flat(0.09), 0.036, 0.06],
    ['eu-west-1', '2026-08', 0.005, 0.0004, US, 0.033, 0.055],
    ['eu-west-2', '2026-08', 0.0053, 0.00042, US, 0.0318, 0.06],
    ['eu-west-3', '2026-08', 0.0053, 0.00042, US, 0.0318, 0.06],
    ['eu-north-1', '2026-08', 0.005, 0.0004, US, 0.033, 0.055],
    ['eu-south-1', '2026-08', 0.0053, 0.0004, US, 0.036, 0.06],
    ['eu-south-2', '2026-08', 0.0053, 0.0004, flat(0.09), 0.036, 0.06],
    ['af-south-1', '2026-08', 0.006, 0.0004, flat(0.154), 0.036, 0.06],
    ['me-south-1', '2026-09', 0.0055, 0.00044, [0.117, 0.1105, 0.091, 0.065], 0.0363, 0.0605],
    ['me-central-1', '2026-08', 0.0055, 0.00044, flat(0.11), 0.0363, 0.0605],
    ['il-central-1', '2026-08', 0.0055, 0.00044, flat(0.11), 0.0363, 0.0605],
    ['ap-northeast-1', '2026-08', 0.0047, 0.00037, [0.114, 0.089, 0.086, 0.084], 0.03426, 0.065],
    ['ap-northeast-2', '2026-09', 0.0045, 0.00035, [0.126, 0.122, 0.117, 0.108], 0.03258, 0.06],
    ['ap-northeast-3', '2026-08', 0.0047, 0.00037, [0.114, 0.089, 0.086, 0.084], 0.03426, 0.065],
    ['ap-southeast-1', '2026-08', 0.005, 0.0004, [0.12, 0.085, 0.082, 0.08], 0.036, 0.06],
    ['ap-southeast-2', '2026-08', 0.0055, 0.00044, [0.114, 0.098, 0.094, 0.092], 0.036, 0.06],
    ['ap-southeast-3', '2026-09', 0.005, 0.0004, flat(0.132), 0.036, 0.06],
    ['ap-southeast-4', '2026-08', 0.0055, 0.00044, flat(0.114), 0.036, 0.06],
    ['ap-southeast-5', '2026-08', 0.0045, 0.00036, flat(0.108), 0.0324, 0.054],
    ['ap-southeast-6', '2026-08', 0.005775, 0.000462, flat(0.114), 0.0378, 0.063],
    ['ap-southeast-7', '2026-08', 0.0045, 0.00036, flat(0.108), 0.0324, 0.054],
    ['ap-south-1', '2026-09', 0.005, 0.0004, [0.1093, 0.085, 0.082, 0.08], 0.036, 0.07],
    ['ap-south-2', '2026-08', 0.005, 0.0004, flat(0.1093), 0.036, 0.07],
    ['ap-east-1', '2026-08', 0.005, 0.0004, [0.12, 0.085, 0.082, 0.08], 0.036, 0.06],
    ['ap-east-2', '2026-08', 0.00423, 0.000333, flat(0.1083), 0.03426, 0.0585],
];
/** A thousand moves to Standard-IA, One Zone-IA or Intelligent-Tiering, and to Glacier Instant Retrieval
 * (Requests-Tier4): the same in every region. */
const TO_IA = 0.01;
const TO_INSTANT = 0.02;
/** A month on AWS is free of charge for so many GB out to the internet, but in GovCloud. */
const FREE_GB = 100;
/** Regions that AWS bills in another currency than dollars: China, and its European Sovereign Cloud. */
function isOtherCurrency(region) {
    return /^(?:cn|eusc)-/.test(region);
}
/** The prices without which nothing costs anything, by the names that people give them. */
const basicPrices = {
    egress: 'egress',
    'thousand-reads': 'thousandReads',
    'thousand-writes': 'thousandWrites',
};
/** Prices of `region`: the owner's own, before those of a list. */
function prices_pricesOf(region, own = {}) {
    const isWhole = Object.values(basicPrices).every((name) => own[name] !== undefined);
    const listed = list.find(([known]) => known === region);
    const isUnknown = isOtherCurrency(region) && !isWhole;
    const [, asOf, thousandWrites, thousandReads, steps, toGlacier, toDeepArchive] = listed ?? dearest(region);
    const limits = [10_000, 50_000, 150_000, Number.POSITIVE_INFINITY];
    const given = {
        region,
        currency: 'USD',
        asOf,
        basis: listed !== undefined || isWhole ? 'listed' : 'dearest',
        isOwn: [...Object.values(basicPrices), 'thousandTransitions'].some((name) => own[name] !== undefined),
        thousandWrites,
        thousandReads,
        thousandTransitions: {
            transitionsToIA: TO_IA,
            transitionsToInstant: TO_INSTANT,
            transitionsToGlacier: toGlacier,
            transitionsToDeepArchive: toDeepArchive,
        },
        egress: steps.map((perGB, step) => ({
            upTo: limits[step] ?? Number.POSITIVE_INFINITY,
            perGB,
        })),
        freeGB: region.startsWith('us-gov-') ? 0 : FREE_GB,
        cloudFrontPlan: 'pay-as-you-go',
        ...own,
    };
    if (isUnknown)
        return nothingKnown(given);
    // Dollars say nothing beside another currency.
    const isPriced = given.currency === 'USD' || own.thousandTransitions !== undefined;
    return isPriced ? given : { ...given, thousandTransitions: sameTransitions(0) };
}
/** One price for every class that objects are moved to. */
function sameTransitions(price) {
    return Object.fromEntries(billing/* transitionRows */.Zt.map(([name]) => [name, price]));
}
function dearest(region) {
    const most = (of) => Math.max(...list.map(of));
    return [
        region,
        list.reduce((oldest, [, asOf]) => (asOf < oldest ? asOf : oldest), '9999-12'),
        most((row) => row[2]),
        most((row) => row[3]),
        [
            most((row) => row[4][0]),
            most((row) => row[4][1]),
            most((row) => row[4][2]),
            most((row) => row[4][3]),
        ],
        most((row) => row[5]),
        most((row) => row[6]),
    ];
}
function nothingKnown(prices) {
    return {
        ...prices,
        basis: 'unknown',
        isOwn: false,
        thousandWrites: 0,
        thousandReads: 0,
        thousandTransitions: sameTransitions(0),
        egress: [{ upTo: Number.POSITIVE_INFINITY, perGB: 0 }],
        freeGB: 0,
    };
}

;// CONCATENATED MODULE: ./lib/report/model/cloudfront-prices.js


/** When the prices were last checked. */
const cloudFrontAsOf = '2026-09';
/** Upper bounds of the steps of a month, GB; each region takes its own. */
const upTo = [10e3, 50e3, 150e3, 500e3, 1024e3, 5120e3, Number.POSITIVE_INFINITY];
const of = (perGB, tenThousandHttp, tenThousandHttps) => {
    return { perGB, tenThousandHttp, tenThousandHttps };
};
const WEST = [0.085, 0.08, 0.06, 0.04, 0.03, 0.025, 0.02];
const SOUTH = [0.11, 0.105, 0.09, 0.08, 0.06, 0.05, 0.04];
const listed = {
    northAmerica: of(WEST, 0.0075, 0.01),
    europe: of(WEST, 0.009, 0.012),
    africa: of(SOUTH, 0.009, 0.012),
    southAmerica: of(SOUTH, 0.016, 0.022),
    japan: of([0.114, 0.089, 0.086, 0.084, 0.08, 0.07, 0.06], 0.009, 0.012),
    australia: of([0.114, 0.098, 0.094, 0.092, 0.09, 0.085, 0.08], 0.009, 0.0125),
    asia: of([0.12, 0.1, 0.095, 0.09, 0.08, 0.07, 0.06], 0.009, 0.012),
    india: of([0.109, 0.085, 0.082, 0.08, 0.078, 0.075, 0.072], 0.009, 0.012),
};
const cloudfront_prices_all = Object.values(listed);
/** An edge that nobody here knows is taken for the dearest, in each of its prices. */
const cloudfront_prices_dearest = {
    perGB: upTo.map((_, step) => Math.max(...cloudfront_prices_all.map(({ perGB }) => perGB[step] ?? 0))),
    tenThousandHttp: Math.max(...cloudfront_prices_all.map((one) => one.tenThousandHttp)),
    tenThousandHttps: Math.max(...cloudfront_prices_all.map((one) => one.tenThousandHttps)),
};
const pricesByRegion = { ...listed, other: cloudfront_prices_dearest };
/** Free for every account, each month, of pay-as-you-go. */
const freeMonthly = { bytes: 1e12, requests: 10e6 };
function cloudFrontCost(months) {
    const regions = Object.fromEntries(naming_edges/* priceRegions */.v8.map((region) => [
        region,
        money(months.reduce((sum, { use }) => sum + costIn(region, use[region]), 0)),
    ]));
    const total = naming_edges/* priceRegions */.v8.reduce((sum, region) => sum + regions[region], 0);
    const least = months.reduce((sum, { use }) => sum + costOfUse(withoutFree(use)), 0);
    return { total: money(total), least: money(least), regions };
}
function costOfUse(use) {
    return naming_edges/* priceRegions */.v8.reduce((sum, region) => sum + costIn(region, use[region]), 0);
}
/** Of one region and month. */
function costIn(region, { bytes, http, https }) {
    const { perGB, tenThousandHttp, tenThousandHttps } = pricesByRegion[region];
    let [left, below, cost] = [bytes / GB, 0, 0];
    for (const [step, bound] of upTo.entries()) {
        const inStep = Math.min(left, bound - below);
        cost += inStep * (perGB[step] ?? 0);
        left -= inStep;
        below = bound;
    }
    return cost + (http * tenThousandHttp + https * tenThousandHttps) / 10_000;
}
/** What is left of a month when the free bytes and requests are taken off, those first that cost most. */
function withoutFree(use) {
    let { bytes, requests } = { ...freeMonthly };
    const left = { ...use };
    const byPrice = (of) => naming_edges/* priceRegions */.v8.toSorted((a, b) => of(pricesByRegion[b]) - of(pricesByRegion[a]));
    for (const region of byPrice(({ perGB }) => perGB[0] ?? 0)) {
        const taken = Math.min(bytes, left[region].bytes);
        bytes -= taken;
        left[region] = { ...left[region], bytes: left[region].bytes - taken };
    }
    for (const protocol of ['https', 'http'])
        for (const region of byPrice((one) => one.tenThousandHttps)) {
            const taken = Math.min(requests, left[region][protocol]);
            requests -= taken;
            left[region] = { ...left[region], [protocol]: left[region][protocol] - taken };
        }
    return left;
}

;// CONCATENATED MODULE: ./lib/report/model/cost.js




/** Egress of one calendar month, step by step. */
function egressCost(bytes, prices) {
    let left = bytes / GB;
    let below = 0;
    let cost = 0;
    for (const { upTo, perGB } of prices.egress) {
        const inStep = Math.min(left, upTo - below);
        cost += inStep * perGB;
        left -= inStep;
        below = upTo;
        if (left <= 0)
            break;
    }
    return cost;
}
/** The cost of some days: steps are taken by calendar month, as the bill takes them. `regions` are those
 * of AWS that bytes went to in all of the period that the days are of. */
function cost_costOf(days, regions, prices) {
    const inRegion = shareOf(regions, prices.region);
    const bytesByMonth = new Map();
    let requests = 0;
    let bytes = 0;
    let regionBytes = 0;
    for (const { day, totals } of days) {
        const month = day.slice(0, 7);
        const stayed = totals.awsBytes * inRegion;
        const sent = totals.billedBytes - stayed;
        bytesByMonth.set(month, (bytesByMonth.get(month) ?? 0) + sent);
        requests += requestsCost(totals, prices);
        bytes += sent;
        regionBytes += stayed;
    }
    requests = money(requests);
    let egress = 0;
    let beyondFree = 0;
    for (const sum of bytesByMonth.values()) {
        egress += egressCost(sum, prices);
        beyondFree += egressCost(Math.max(0, sum - prices.freeGB * GB), prices);
    }
    const perGB = bytes <= 0 ? (prices.egress[0]?.perGB ?? 0) : egress / (bytes / GB);
    egress = money(egress);
    const edges = edgeCost(days, prices);
    return {
        total: money(requests + egress + edges.total),
        least: money(requests + beyondFree + edges.least),
        requests,
        egress,
        perGB,
        inRegion,
        regionBytes: Math.round(regionBytes),
        cloudFront: edges.listed,
        edgePerGB: edges.perGB,
    };
}
/** What CloudFront adds to the cost. Its prices are in dollars: beside others they say nothing. */
function edgeCost(days, { cloudFrontPlan, basis, currency }) {
    const months = monthsOfUse(days);
    const listed = cloudFrontCost(months);
    const isAdded = cloudFrontPlan === 'pay-as-you-go' && basis !== 'unknown' && currency === 'USD';
    if (!isAdded)
        return { listed, total: 0, least: 0, perGB: 0 };
    const bytes = months.reduce((sum, { use }) => sum + sumOfUse(use, (one) => one.bytes), 0);
    return { listed, ...listed, perGB: bytes === 0 ? 0 : listed.total / (bytes / GB) };
}
function shareOf(regions, own) {
    const all = regions.reduce((sum, [, bytes]) => sum + bytes, 0);
    const stayed = regions.find(([region]) => region === own)?.[1] ?? 0;
    return all === 0 ? 0 : stayed / all;
}
function requestsCost(totals, prices) {
    const { thousandWrites, thousandReads, thousandTransitions } = prices;
    const moves = billing/* transitionRows */.Zt.reduce((sum, [name]) => sum + totals[name] * thousandTransitions[name], 0);
    const { billedWrites, billedReads } = totals;
    return (billedWrites * thousandWrites + billedReads * thousandReads + moves) / 1000;
}
/** What a row is worth at the period's prices: the same formula, so that rows add up to the period. */
function rowCost(of, { perGB, inRegion, edgePerGB }, prices) {
    const writes = of('writes');
    const reads = of('requests') - writes - of('unbilled');
    const bytes = of('bytes') - of('unbilledBytes') - of('awsBytes') * inRegion;
    const requests = (writes * prices.thousandWrites + reads * prices.thousandReads) / 1000;
    // What S3 bills nobody for was sent by edges, but for what it answers errors with.
    return money(requests + (bytes / GB) * perGB + (of('unbilledBytes') / GB) * edgePerGB);
}
/** What records of an operation are worth beyond their requests: moves to another class. */
function movesCost(operation, records, prices) {
    const row = billing/* transitionRows */.Zt[(0,billing/* transitionOf */.l9)(operation)];
    return row === undefined ? 0 : money((records * prices.thousandTransitions[row[0]]) / 1000);
}
/** What one day is worth at the period's mean price, so that days add up to the period. */
function dayCost(totals, cost, prices) {
    const sent = totals.billedBytes - totals.awsBytes * cost.inRegion;
    const edges = sumOfUse(totals.edges, ({ bytes }) => bytes);
    return money(requestsCost(totals, prices) + (sent / GB) * cost.perGB + (edges / GB) * cost.edgePerGB);
}
/** What bytes alone are worth. */
function bytesCost(bytes, { perGB }) {
    return money((bytes / GB) * perGB);
}

;// CONCATENATED MODULE: ./lib/report/words/speech.js
const speeches = new Map();
/** The grammar of a language, by its BCP 47 tag. Throws RangeError on a malformed tag. */
function speechOf(tag) {
    const speech = speeches.get(tag) ?? makeSpeech(tag);
    speeches.set(tag, speech);
    return speech;
}
function makeSpeech(tag) {
    const rules = new Intl.PluralRules(tag);
    const units = new Intl.ListFormat(tag, { type: 'unit', style: 'short' });
    const conjunction = new Intl.ListFormat(tag, { type: 'conjunction' });
    const plural = ({ value }, forms) => forms[rules.select(Number(value))] ?? forms.other;
    return {
        plural,
        counted: (count, forms) => `${count.text} ${plural(count, forms)}`,
        list: (items) => units.format(items),
        all: (items) => conjunction.format(items),
    };
}
/** Scripts that are written from right to left (ISO 15924), of languages that people use on the web. */
const rightToLeft = new Set([
    'Adlm',
    'Arab',
    'Hebr',
    'Mand',
    'Mend',
    'Nkoo',
    'Rohg',
    'Samr',
    'Syrc',
    'Thaa',
]);
/** In which direction a language is written, by its BCP 47 tag. Throws RangeError on a malformed tag. */
function directionOf(tag) {
    const { script } = new Intl.Locale(tag).maximize();
    return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}

;// CONCATENATED MODULE: ./lib/report/model/amounts.js
const NBSP = '\u00a0';
const byteUnits = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'];
const known = new Map();
/** Amounts in `locale` (BCP 47). Throws RangeError on a malformed one. */
function amountsIn(locale) {
    const amounts = known.get(locale) ?? makeAmounts(locale);
    known.set(locale, amounts);
    return amounts;
}
/** A number in its format, with a true minus sign. */
function formatIn(locale, options) {
    const formatter = new Intl.NumberFormat(locale, options);
    return (value) => formatter.format(value).replace('-', '−');
}
/** A number with the symbol of its unit, joined by a no-break space. */
function unitIn(locale, unit, digits) {
    const format = { style: 'unit', unit, unitDisplay: 'narrow', ...digits };
    const formatter = new Intl.NumberFormat(locale, format);
    return (value) => {
        const parts = formatter.formatToParts(value).filter(({ type }) => type !== 'literal');
        const at = parts.findIndex(({ type }) => type === 'unit');
        const text = (some) => some.map((part) => part.value).join('');
        const [before, sign, after] = [parts.slice(0, at), parts.slice(at, at + 1), parts.slice(at + 1)];
        return [before, sign, after]
            .map(text)
            .filter((part) => part !== '')
            .join(NBSP)
            .replace('-', '−');
    };
}
function makeAmounts(locale) {
    const format = (options) => formatIn(locale, options);
    const unit = (name, digits) => unitIn(locale, name, digits);
    const whole = format({ maximumFractionDigits: 0 });
    const tenths = format({ maximumFractionDigits: 1 });
    const compact = format({ notation: 'compact', maximumSignificantDigits: 3 });
    const percent = format({ style: 'percent', maximumFractionDigits: 1 });
    const bytes = unit('byte', { maximumFractionDigits: 0 });
    const units = byteUnits.map((name) => format({ style: 'unit', unit: name, unitDisplay: 'short', maximumSignificantDigits: 3 }));
    const milliseconds = unit('millisecond', { maximumSignificantDigits: 3 });
    const seconds = unit('second', { maximumSignificantDigits: 3 });
    const longBytes = format({ style: 'unit', unit: 'byte', unitDisplay: 'long' });
    return {
        count: (value) => Math.abs(value) >= 999_500
            ? compact(value)
            : Number.isInteger(value)
                ? whole(value)
                : tenths(value),
        bytes(value) {
            const size = Math.abs(value);
            if (size < 999.5)
                return bytes(value);
            let power = 0;
            while (power < byteUnits.length - 1 && size / 1000 ** (power + 1) >= 999.5)
                power++;
            return (units[power]?.(value / 1000 ** (power + 1)) ?? '').replace(' ', NBSP);
        },
        percent: (value) => (value > 0 && value < 0.001 ? `<${NBSP}${percent(0.001)}` : percent(value)),
        ms: (value) => (value < 999.5 ? milliseconds(value) : seconds(value / 1000)),
        whole,
        tenths,
        threeDigits: format({ maximumSignificantDigits: 3 }),
        wholePercent: format({ style: 'percent', maximumFractionDigits: 0 }),
        exact: {
            count: format({ maximumFractionDigits: 6 }),
            bytes: (value) => longBytes(Math.round(value)),
            percent: format({ style: 'percent', maximumFractionDigits: 4 }),
            ms: unit('millisecond', { maximumFractionDigits: 6 }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/report/model/dates.js

const monday = (0,calendar_day/* parseDay */.Iq)('2026-01-05');
const MOST_DAYS_KNOWN = 4_000;
/** Dates in `locale` (BCP 47). Throws RangeError on a malformed one. */
function datesIn(locale) {
    const inUtc = (options) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    const dayAs = (options) => {
        const formatter = inUtc(options);
        // A page says the same few days many times.
        const known = new Map();
        return (day) => {
            const text = known.get(day) ?? formatter.format(Date.parse(day));
            if (known.size < MOST_DAYS_KNOWN)
                known.set(day, text);
            return text;
        };
    };
    const ranges = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
    const [hours, endOfDay] = ['h23', 'h24'].map((hourCycle) => inUtc({ hour: '2-digit', minute: '2-digit', hourCycle }));
    return {
        longDay: dayAs({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
        mediumDay: dayAs({ day: 'numeric', month: 'short', year: 'numeric' }),
        shortDay: dayAs({ day: 'numeric', month: 'short' }),
        month: dayAs({ month: 'long', year: 'numeric' }),
        shortMonth: dayAs({ month: 'short', year: 'numeric' }),
        year: dayAs({ year: 'numeric' }),
        range: (from, to) => ranges.formatRange(Date.parse(from), Date.parse(to)).replace(/\u2009/g, ' '),
        clock: (hour) => (hour === 24 ? endOfDay : hours)?.format(hour * 3_600_000) ?? '',
        moment: (seconds, timeZone) => new Intl.DateTimeFormat(locale, {
            timeZone,
            day: 'numeric',
            month: 'short',
            year: 'numeric',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
            timeZoneName: 'short',
        }).format(seconds * 1000),
        weekday: (weekday, width) => dayAs({ weekday: width })((0,calendar_day/* addDays */.fi)(monday, weekday)),
    };
}

;// CONCATENATED MODULE: ./lib/report/model/numbers.js




const numbers_NBSP = '\u00a0';
const numbers_known = new WeakMap();
/** Numbers for `locale` (BCP 47) with money in `currency`, and what words stand beside them; with
 * null, no amount of money is known. Throws RangeError on a malformed locale. */
function numbersFor(locale, currency, words) {
    const ofWords = numbers_known.get(words) ?? new Map();
    numbers_known.set(words, ofWords);
    const key = `${locale} ${currency}`;
    const numbers = ofWords.get(key) ?? makeNumbers(locale, currency, words);
    ofWords.set(key, numbers);
    return numbers;
}
function makeNumbers(locale, currency, words) {
    const dates = datesIn(locale);
    const formats = formatsIn(locale, currency, words);
    const speech = speechOf(words.tag);
    const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
    const cell = (kind, value) => {
        if (value === null || value === '')
            return { kind, value: null, text: '', exact: '' };
        if (kind === 'money' && currency === null)
            return { kind, value: null, text: words.unknownCost, exact: words.unknownCost };
        if (typeof value === 'number') {
            const { text, exact = text } = formats[kind];
            return { kind, value, text: text(value), exact: exact(value) };
        }
        if (kind !== 'date')
            return { kind, value, text: value, exact: value };
        const day = (0,calendar_day/* parseDay */.Iq)(value);
        return { kind, value, text: dates.mediumDay(day), exact: dates.longDay(day) };
    };
    return {
        ...dates,
        locale,
        cell,
        change(measure, now, before) {
            const move = moveOf(measure, now, before);
            if (move === null)
                return null;
            const { kind } = measure;
            return {
                direction: move.direction,
                ratio: move.ratio,
                difference: move.difference,
                text: moveText(kind, move, formats, words),
                exact: words.fromTo(cell(kind, before).exact, cell(kind, now).exact),
                tone: move.tone,
            };
        },
        country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
        list: speech.list,
        all: speech.all,
    };
}
function formatsIn(locale, currency, words) {
    const amounts = amountsIn(locale);
    const { exact } = amounts;
    return {
        count: { text: amounts.count, exact: exact.count },
        bytes: { text: amounts.bytes, exact: exact.bytes },
        money: moneyIn(locale, currency ?? 'XXX'),
        percent: { text: amounts.percent, exact: exact.percent },
        points: { text: (value) => words.points(amounts.tenths(value * 100)) },
        ms: { text: amounts.ms, exact: exact.ms },
        date: { text: amounts.whole },
        text: { text: amounts.whole },
        times: { text: (value) => `×${amounts.threeDigits(value)}` },
        growth: { text: amounts.wholePercent },
    };
}
/** Cents, but for thousands and more; less than a cent is not nothing. */
function moneyIn(locale, currency) {
    const format = (digits) => formatIn(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...digits });
    const cents = format({});
    const whole = format({ maximumFractionDigits: 0 });
    return {
        text(value) {
            if (value > 0 && value < 0.01)
                return `<${numbers_NBSP}${cents(0.01)}`;
            return Math.abs(value) >= 1000 ? whole(value) : cents(value);
        },
        exact: format({ maximumFractionDigits: 6 }),
    };
}
/** A smaller ratio is no change. */
const SMALLEST_RATIO = 0.005;
/** From this ratio on (five times as much) a change is told as a factor. */
const LEAST_FACTOR = 4;
/** Null where both are zero. */
function moveOf({ kind, more, smallest }, now, before) {
    if (now === 0 && before === 0)
        return null;
    const difference = now - before;
    const ratio = before > 0 && before >= smallest ? difference / before : null;
    const isSame = difference === 0 || (ratio !== null && Math.abs(ratio) < SMALLEST_RATIO);
    const direction = isSame ? 'same' : numbers_directionOf(kind, now, before);
    const less = more === 'good' ? 'bad' : 'good';
    const tone = more === 'neutral' || isSame ? 'neutral' : difference > 0 ? more : less;
    return { direction, ratio, difference, tone };
}
/** Shares are never new or gone: 0 % is a share like others. */
function numbers_directionOf(kind, now, before) {
    if (kind !== 'percent' && before === 0)
        return 'new';
    if (kind !== 'percent' && now === 0)
        return 'gone';
    return now > before ? 'up' : 'down';
}
/** Of a share in points, of anything else as a ratio, or as the difference where that says nothing. */
function moveText(kind, { direction, ratio, difference }, formats, words) {
    if (direction === 'new')
        return words.isNew;
    if (direction === 'gone')
        return words.isGone;
    const size = Math.abs(difference);
    if (kind === 'percent')
        return signed(formats.points.text(size), difference);
    if (ratio === null)
        return signed(formats[kind].text(size), difference);
    if (ratio >= LEAST_FACTOR)
        return formats.times.text(ratio + 1);
    return Math.abs(ratio) < SMALLEST_RATIO
        ? signed(formats.growth.text(0), 0)
        : signed(formats.growth.text(Math.abs(ratio)), difference);
}
function signed(text, difference) {
    return difference > 0 ? `+${text}` : difference < 0 ? `−${text}` : `±${text}`;
}

;// CONCATENATED MODULE: ./lib/report/model/whole-days.js




/**
 * Of a period in which the newest day falls: its days before that one, whose logs are still coming in,
 * against as many before. Of the front page whole weeks against whole weeks, so that the same weekdays
 * stand on both sides, or else the same weekdays a week before, where the days reach. Null where no day
 * is whole.
 */
function wholeDaysOf({ period, previous, newest }, isFront, prices) {
    const last = (0,calendar_day/* addDays */.fi)(newest, -1);
    const whole = (0,calendar_day/* daysBetween */.YM)(period.from, newest);
    if (whole < 1)
        return null;
    const length = (0,calendar_day/* daysBetween */.YM)(period.from, period.to) + 1;
    const { days, back } = isFront
        ? weeksIn(whole, length)
        : { days: whole, back: (0,calendar_day/* daysBetween */.YM)(previous.from, period.from) };
    const from = (0,calendar_day/* addDays */.fi)(last, 1 - days);
    const all = [...previous.days, ...period.days];
    const sum = (first) => {
        const to = (0,calendar_day/* addDays */.fi)(first, days - 1);
        const inside = all.filter(({ day }) => day >= first && day <= to);
        const ofPeriod = first === from ? period : previous;
        return {
            ...{ from: first, to },
            totals: (0,merge/* mergeTotals */.iU)(inside.map(({ totals }) => totals)),
            cost: cost_costOf(inside, (0,rollup/* awsRegionsOf */.GB)(ofPeriod), prices),
            dailyVisitors: visitorsOf(inside),
        };
    };
    return { days, now: sum(from), before: sum((0,calendar_day/* addDays */.fi)(from, -back)) };
}
/** How many days are measured, and against those how many days before. */
function weeksIn(whole, length) {
    const weeks = whole - (whole % 7);
    if (weeks > 0)
        return { days: weeks, back: weeks };
    return { days: whole, back: whole + 7 <= 2 * length - 1 ? 7 : whole };
}
function visitorsOf(days) {
    return days.every(({ visitorsAre }) => visitorsAre === 'counted')
        ? days.reduce((sum, { visitors }) => sum + visitors, 0)
        : null;
}

;// CONCATENATED MODULE: ./lib/report/model/page.js









/**
 * What a page says it was made by. Only the front page and its `data.json` carry the version, since they
 * change every night anyway: a new release must not change every page there is.
 */
function generatorOf({ kind, settings }) {
    return kind === 'front' ? settings.generator : { ...settings.generator, version: '' };
}
/** The page of an input. One input has one page: what is worked out of it is worked out once. */
function pageOf(input, period) {
    const known = pages.get(input);
    if (known?.of === period)
        return known.page;
    const page = makePage(input, period);
    pages.set(input, { of: period, page });
    return page;
}
const pages = new WeakMap();
/** `make`, done once for each page and kept as long as the page is. */
function oncePerPage(make) {
    return oncePer((page) => page, make);
}
/** The same for pages of the same days, of nothing that these do not have in common. */
function oncePerDays(make) {
    return oncePer(({ basis }) => basis, make);
}
function oncePer(of, make) {
    const made = new WeakMap();
    return (page) => {
        const known = made.get(of(page)) ?? { value: make(page) };
        made.set(of(page), known);
        return known.value;
    };
}
function makePage(input, whole) {
    const { settings, tables = tables_tables/* tables */.um } = input;
    const basis = basisOf(input, whole, tables);
    const { own, previous } = basis;
    const period = { ...whole, ...basis.told };
    const prices = prices_pricesOf(settings.region, settings.prices);
    const newest = page_newestDay(input.periods) ?? period.days.at(-1)?.day ?? period.to;
    const before = comparisonOf(period, previous, newest, prices);
    const isComing = before !== null && previous !== null && newest <= period.to;
    return {
        input,
        basis,
        period,
        from: beginOf(period, previous),
        settings,
        words: input.words,
        tables,
        prices,
        numbers: numbersFor(settings.locale, moneyOf(prices), input.words),
        cost: cost_costOf(period.days, (0,rollup/* awsRegionsOf */.GB)(period), prices),
        own: {
            ...own,
            buckets: period.tables.buckets.names.filter((name) => name !== '-'),
        },
        newest,
        distinct: basis.distinct,
        before,
        earlier: previous,
        whole: isComing
            ? wholeDaysOf({ period, previous, newest }, input.kind === 'front', prices)
            : null,
    };
}
/** The row of a table of the page. */
function rowOf({ tables }, name) {
    const row = tables.find((one) => one.name === name);
    if (row === undefined)
        throw new Error(`There is no table '${name}'`);
    return row;
}
/** A period's line in navigation and overview: its sums are enough. */
function page_entryOf(kind, path, period, settings) {
    const { from, to, totals, visitors, visitorsAre, embedded, firstRecord, lastRecord } = period;
    const prices = pricesOf(settings.region, settings.prices);
    const cost = costOf(period.days, period.awsRegions, prices).total;
    return {
        ...{ kind, path, from, to, totals, visitors, visitorsAre, embedded, cost },
        firstRecord,
        lastRecord,
    };
}
/** Entries of one kind, old before new. */
function page_sorted(periods, kind) {
    return periods
        .filter((entry) => entry.kind === kind)
        .sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}
/** The newest day with a record: the last of the front page's period. */
function page_newestDay(periods) {
    return periods.find(({ kind }) => kind === 'front')?.to;
}
/**
 * What a period can honestly be measured against. Nothing, where the logs began in the course of
 * the period before (its first tenth has no record). A period that is still in progress is measured
 * against as many days of the one before, and then only in its sums.
 */
function comparisonOf(period, previous, newest, prices) {
    const first = previous?.days[0];
    if (previous === null || first === undefined)
        return null;
    if ((0,calendar_day/* daysBetween */.YM)(previous.from, first.day) > (0,calendar_day/* daysBetween */.YM)(previous.from, previous.to) / 10)
        return null;
    const { from } = previous;
    if (newest >= period.to) {
        const { to, totals, visitors, visitorsAre, embedded } = previous;
        const cost = cost_costOf(previous.days, (0,rollup/* awsRegionsOf */.GB)(previous), prices);
        return { from, to, totals, visitors, visitorsAre, embedded, cost, period: previous };
    }
    const to = (0,calendar_day/* addDays */.fi)(from, (0,calendar_day/* daysBetween */.YM)(period.from, newest));
    const days = previous.days.filter(({ day }) => day <= to);
    return {
        from,
        to: earlier(to, previous.to),
        totals: (0,merge/* mergeTotals */.iU)(days.map(({ totals }) => totals)),
        visitors: null,
        visitorsAre: previous.visitorsAre,
        embedded: null,
        cost: cost_costOf(days, (0,rollup/* awsRegionsOf */.GB)(previous), prices),
        period: null,
    };
}
function earlier(a, b) {
    return a.localeCompare(b) < 0 ? a : b;
}
/** Whether no day of the period is still coming in. */
function isOver({ newest, period }) {
    return newest > period.to;
}
/** A site whose logs began three days ago was not without readers in the weeks before. */
function beginOf({ from, days: [first] }, previous) {
    const isKnownBefore = previous !== null && previous.days.length > 0;
    return isKnownBefore || first === undefined ? from : first.day;
}
/** Every day of the period that can have records: up to the newest day. */
function daysOf(page) {
    const to = earlier(page.newest, page.period.to);
    const count = Math.max(0, (0,calendar_day/* daysBetween */.YM)(page.from, to) + 1);
    return Array.from({ length: count }, (_, at) => (0,calendar_day/* addDays */.fi)(page.from, at));
}
function dayMap(period) {
    return new Map(period.days.map((day) => [day.day, day]));
}

;// CONCATENATED MODULE: ./lib/report/model/site.js

/** The page for whoever runs the bucket, beside the report of a period. */
const OPERATIONS_FILE = 'operations.html';
/** The file beside a page that holds all rows of its tables. */
const ROWS_FILE = 'rows.js';
/** The picture that a link to the front page of a public report is shown with. */
const CARD_FILE = 'card.svg';
/** The path of the page of all periods. */
const INDEX_PATH = 'periods/';
/**
 * Which pages make the site: the front page, one for each month and year with a record, and the
 * page of all periods. Where nothing was ever counted, the front page alone. Names as in PagePlan,
 * in any order; the plan runs from new to old.
 */
function site_sitePages(months, years) {
    const front = { kind: 'front', path: '', period: 'front', previous: 'before' };
    if (months.length === 0)
        return [{ ...front, previous: null }];
    const newestFirst = (names) => names.toSorted().reverse();
    const pageOfName = (kind, names) => (name) => {
        const before = kind === 'month' ? monthBefore(name) : String(Number(name) - 1).padStart(4, '0');
        const previous = names.includes(before) ? before : null;
        return { kind, path: `${name}/`, period: name, previous };
    };
    return [
        front,
        ...newestFirst(months).map(pageOfName('month', months)),
        ...newestFirst(years).map(pageOfName('year', years)),
        { kind: 'index', path: INDEX_PATH, period: null, previous: null },
    ];
}
function monthBefore(month) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
}
/**
 * What a page takes from `periods` beside its own period and the one before: equal values, equal
 * page. A month or year that is over knows its neighbours and nothing that comes later, so that its
 * page need not be made again.
 */
function site_pageDependencies(page, periods) {
    if (page.kind !== 'month' && page.kind !== 'year')
        return periods;
    const entry = periods.find(({ path }) => path === page.path);
    const newest = newestDay(periods) ?? null;
    const isOver = entry !== undefined && newest !== null && newest > entry.to;
    const siblings = sorted(periods, page.kind).map(({ path }) => path);
    const at = siblings.indexOf(page.path);
    const around = siblings.slice(Math.max(0, at - 1), at + 2);
    const inYear = periods.filter(({ path }) => path.startsWith(page.path.slice(0, 4)));
    return [isOver ? 'over' : newest, around, page.kind === 'year' ? inYear : []];
}

// EXTERNAL MODULE: ./lib/build/rollups.js
var rollups = __webpack_require__(1351);
;// CONCATENATED MODULE: ./lib/build/pages.js
/** Pages as nodes: which files the site has, which page is made of which rollups, and how. */








/** Where the facts of the front page lie in the build cache, under the same digest as its HTML. */
const FRONT_FACTS = 'front-facts';
/** The site's pages: the front page's numbers first. Its HTML comes before them where templates of one's
 * own may be wrong, so that nothing is written then. */
function siteNodes({ months, years }, isDrawnFirst, context) {
    const names = (plans) => plans.map(({ name }) => name);
    const [frontPlan, ...others] = sitePages(names(months), names(years));
    if (frontPlan === undefined)
        throw new Error('A site has a front page');
    const makeNode = pageNodeMaker(months.length > 0, context);
    const [numbers, front] = [makeNode(frontPlan, 'numbers'), makeNode(frontPlan, 'html')];
    const serve = (what, node, plan = node.plan) => {
        return { what, node, plan };
    };
    const data = [serve('first', numbers), serve('rest', numbers)];
    const drawn = [serve('whole', front)];
    const servings = isDrawnFirst ? [...drawn, ...data] : [...data, ...drawn];
    /** The first page with the same tables. */
    const firstWithTables = [numbers];
    for (const plan of others) {
        const same = firstWithTables.find((node) => haveSameTables(node.plan, plan, context));
        const node = makeNode(plan, same === undefined ? 'whole' : 'without tables');
        servings.push(serve('whole', node));
        if (same === undefined)
            firstWithTables.push(node);
        else
            servings.push(serve('tables', same, plan));
    }
    return { front, servings };
}
/** Whether the tables of two pages are the same, file by file: where they show the same days. In
 * public, names that the period before proves to be public are in them as well. */
function haveSameTables(a, b, { rollups, settings }) {
    const rollupOf = (name) => {
        const node = rollups.get(name ?? '');
        return node && hasDays(node.plan) ? origin(node) : undefined;
    };
    if (rollupOf(a.period) === undefined || rollupOf(a.period) !== rollupOf(b.period))
        return false;
    return settings.audience === 'private' || rollupOf(a.previous) === rollupOf(b.previous);
}
function pageNodeMaker(hasOtherPages, context) {
    const { rollups, settings, templates, notice, code } = context;
    const sourcesOf = ({ kind }) => (kind === 'front' ? context.sources : []);
    const all = [...rollups.values()];
    const withPage = hasOtherPages ? all.filter(({ plan }) => plan.kind !== 'before') : [];
    const common = digestOf([code, settings, templates]);
    /** What pages tell of a period is worked out once. */
    const entries = new Map();
    const entryWith = (node, head) => {
        const { kind, name } = node.plan;
        const entry = entries.get(node) ?? entryOf(kindOf(kind), pathOf(name), head, settings);
        entries.set(node, entry);
        return entry;
    };
    const known = withPage.map(({ plan: { kind, name, from, to, digest } }) => {
        return { kind: kindOf(kind), path: pathOf(name), from, to, digest };
    });
    return (plan, part) => {
        const [period, previous] = [plan.period, plan.previous].map((name) => rollups.get(name ?? ''));
        const listed = part === 'numbers' ? withPage.filter((one) => one === period) : withPage;
        // What the front page's numbers need comes first: a page that can do with less would take their thread.
        const notes = notesIn(period?.plan, context.notes);
        const yearAgo = part === 'numbers' ? [] : monthsAYearAgo(plan, period?.plan, withPage);
        const needs = part === 'numbers' ? [period, previous].filter((node) => node !== undefined) : all;
        const digest = digestOf([
            common,
            part,
            plan,
            [period?.digest, previous?.digest],
            part === 'numbers' ? [] : pageDependencies(plan, known),
            plan.kind === 'front' ? [notice ?? '', sourcesOf(plan)] : '',
            // Where there are none, a page is named as it was before there could be any.
            ...(notes.length > 0 ? [notes] : []),
        ]);
        const name = `page-${plan.period ?? 'index'}${part === 'numbers' ? '-data' : ''}`;
        const make = async ({ of, onFirst, priority }) => {
            // What it was the night before is what git can send the difference to.
            context.cache.setAside(name);
            const task = {
                ...{ plan, part, name, digest, settings, notice, notes, templates },
                lastYear: daysAYearAgo(period?.plan, yearAgo.map(of)),
                sources: sourcesOf(plan),
                place: context.cache.place,
                period: period?.buildPlan() ?? null,
                previous: previous?.buildPlan() ?? null,
                periods: listed.map((node) => entryWith(node, of(node))),
            };
            const tell = (files) => onFirst({ files, facts: undefined });
            return context.makePage(task, tell, priority);
        };
        return {
            name: nameOf(plan, part),
            digest,
            needs,
            priority: part === 'numbers' ? priorities.numbers : priorities.page,
            task: {
                kept: () => keptPage(name, digest, plan.kind === 'front' && part === 'html', context),
                make,
            },
            plan,
            part,
        };
    };
}
/** Notes of days of a period. */
function notesIn(span, notes) {
    return notes.filter(({ day }) => span !== undefined && span.from <= day && day <= span.to);
}
function yearBefore({ from, to }) {
    return { from: addDays(from, -DAYS_TO_LAST_YEAR), to: addDays(to, -DAYS_TO_LAST_YEAR) };
}
/** The months that the days of the front page a year ago lie in. */
function monthsAYearAgo({ kind }, span, all) {
    if (kind !== 'front' || span === undefined)
        return [];
    const { from, to } = yearBefore(span);
    return all.filter(({ plan }) => plan.kind === 'month' && plan.from <= to && from <= plan.to);
}
function daysAYearAgo(span, heads) {
    if (span === undefined)
        return [];
    const { from, to } = yearBefore(span);
    return heads.flatMap(({ days }) => days.filter(({ day }) => from <= day && day <= to));
}
function nameOf({ kind, period }, part) {
    if (kind === 'index')
        return 'the page of all periods';
    if (kind !== 'front')
        return `the page ${period}`;
    return part === 'numbers' ? 'the front page’s numbers' : 'the front page';
}
function kindOf(kind) {
    return kind === 'before' ? 'front' : kind;
}
function pathOf(name) {
    return name === 'front' ? '' : `${name}/`;
}
async function keptPage(name, digest, hasFacts, { cache, soundOf, mayTakeFacts }) {
    const kept = await cache.get(name, digest);
    const facts = hasFacts && mayTakeFacts ? await cache.get(FRONT_FACTS, digest) : undefined;
    if (kept === undefined || (hasFacts && facts === undefined))
        return undefined;
    const held = heldIn(kept, unpacked);
    const files = held && soundOf(held);
    if (files === undefined)
        return undefined;
    return { files, facts: facts && decodeFacts(facts) };
}
/** The files of the site, one serving after the other, while the next ones are made: `most` at once, so
 * that memory does not grow with the site. However it ends, nothing is being made any more. */
async function* siteFiles(servings, graph, most) {
    const begin = ({ what, node }) => {
        const made = what === 'first' ? graph.first(node) : graph.made(node);
        made.catch(() => { }); // heard of when it is its turn
        return made;
    };
    const making = [];
    try {
        for (const [at, serving] of servings.entries()) {
            while (making.length < most && at + making.length < servings.length)
                making.push(begin(servings[at + making.length]));
            const made = await making.shift();
            if (made !== undefined)
                yield* servedOf(serving, made.files);
            const { node } = serving;
            const isOver = servings.findLastIndex((other) => other.node === node) === at;
            if (isOver && node.part !== 'html')
                graph.letGo(node);
        }
    }
    finally {
        await graph.settled();
    }
}
function servedOf({ what, node, plan }, files) {
    switch (what) {
        case 'whole':
            return [...files];
        case 'first':
            return files.slice(0, 1);
        case 'rest':
            return files.slice(1);
        case 'tables':
            return files
                .filter(({ path }) => path.endsWith('.csv'))
                .map(({ path, content }) => ({
                path: plan.path + path.slice(node.plan.path.length),
                content,
            }));
    }
}
function digestOf(facts) {
    return sha256(JSON.stringify(facts));
}

// EXTERNAL MODULE: ./lib/build/take.js
var take = __webpack_require__(7265);
;// CONCATENATED MODULE: ./lib/report/facts/gaps.js

/** Lines that are no records. */
function malformedCount(page) {
    return Object.values(page.period.log.malformed).reduce((sum, { count }) => sum + count, 0);
}
/** Days without a record between the first and the last that have one. */
function gapsOf(page) {
    return missingDays(page.period.days.map(({ day }) => day));
}
/** Delivery days without a log object between the first and the last that have one. */
function deliveryGapsOf(page) {
    return missingDays(page.period.deliveries.flatMap(({ day, objects }) => (objects > 0 ? [day] : [])));
}
/** What is missing between the first and the last of some days, which are in order. */
function missingDays(days) {
    const first = days[0];
    const last = days.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const held = new Set(days);
    const count = (0,calendar_day/* daysBetween */.YM)(first, last) + 1;
    return Array.from({ length: count }, (_, at) => (0,calendar_day/* addDays */.fi)(first, at)).filter((day) => !held.has(day));
}

// EXTERNAL MODULE: ./lib/columns/pool.js + 1 modules
var pool = __webpack_require__(684);
// EXTERNAL MODULE: ./lib/columns/row-order.js
var row_order = __webpack_require__(8234);
;// CONCATENATED MODULE: ./lib/report/tables/view.js







/** The host of a referrer, or the host itself. */
function hostOf(referrer) {
    if (!/^[a-z]+:\/\//.test(referrer))
        return referrer;
    const from = referrer.indexOf('/') + 2;
    const end = referrer.indexOf('/', from);
    return end < 0 ? referrer.slice(from) : referrer.slice(from, end);
}
const NOTHING = { rows: 0, columns: {} };
/** The view of a table in this period. Of hot links it has those of foreign sites: links from
 * search engines, assistants, feed readers and apps are told apart, and are in no row, no rest and
 * no total of them. */
function viewOf(page, name) {
    const views = viewsNow(page);
    const made = views.get(name) ?? makeView(page, name, page.period);
    views.set(name, made);
    return made;
}
const viewsNow = oncePerDays(() => new Map());
/** The same of the period before; null where there is none to measure against. */
function viewBefore(page, name) {
    const period = page.before?.period;
    if (!period)
        return null;
    const views = viewsThen(page);
    const made = views.get(name) ?? makeView(page, name, period);
    views.set(name, made);
    return made;
}
const viewsThen = oncePerDays(() => new Map());
function makeView(page, name, period) {
    const tableRow = rowOf(page, name);
    const columns = columnsOf(tableRow);
    const isForeignOnly = (0,tables_tables/* isOfSites */.uI)(tableRow);
    const table = (0,columns_table/* columnarTable */.Mb)(period.tables[name] ?? summary/* noTable */.qp, tableRow.isPair === true);
    const hasParts = !period.days.some(({ lacking }) => lacking.includes(`${name}.parts`));
    const priced = pricedFor(tableRow, page);
    let asked = 0;
    const ofAsked = (source) => table.columns[source]?.[asked] ?? 0;
    const value = (row, column) => {
        const plain = table.columns[column];
        if (plain !== undefined)
            return plain[row] ?? 0;
        asked = row;
        if (column === 'downloads' && !hasParts)
            return downloadsBySize(ofAsked);
        if (column === 'cost' && hasMoves(tableRow))
            return money(rowCost(ofAsked, priced.cost, priced.prices) +
                movesCost(table.nameOf(row), ofAsked('requests'), page.prices));
        return worked(column, ofAsked, priced);
    };
    const all = (0,row_order/* allRows */.Pl)((0,columns_table/* rowCountOf */.nw)(table));
    return {
        name,
        row: tableRow,
        table,
        cut: isForeignOnly ? NOTHING : table.rest,
        columns,
        rows: isForeignOnly ? all.filter(perPart(table, 0, page.own.isForeign)) : all,
        value,
        // The parts of a pair are joined row by row: nobody asks for all.
        nameOf: (row) => (table.rows.kind === 'pairs' ? table.nameOf(row) : (table.names[row] ?? '')),
        partsOf: (row) => table.partsOf(row),
        values(row) {
            const values = {};
            for (const column of columns)
                values[column] = value(row, column);
            return values;
        },
    };
}
/** What `of` says of the left (0) or the right (1) part of a row, in a table of pairs. Each part is
 * asked for once, and most are parts of many rows. */
function perPart(table, side, of) {
    const { rows } = table;
    if (rows.kind === 'names')
        throw new Error('These names have no parts');
    const partOf = side === 0 ? rows.pairs.leftOf : rows.pairs.rightOf;
    const known = new Map();
    return (row) => {
        const part = partOf[row] ?? 0;
        const found = known.get(part);
        if (found !== undefined)
            return found;
        const made = of(table.partsOf(row)[side] ?? '');
        known.set(part, made);
        return made;
    };
}
/** The columns of a table that are shown. */
function columnsOf({ columns }) {
    const shown = columns.filter(tables_tables/* isShown */.aJ);
    const more = [];
    if (columns.includes('bytes'))
        more.push('cost');
    if (columns.includes('partialBytes'))
        more.push('downloads');
    if (columns.includes('turnAroundCount'))
        more.push('meanTurnAroundMs');
    return [...shown, ...more];
}
/** Whether its rows may have moved objects to another class, which is billed beside. */
function hasMoves({ key: [{ kind }, right] }) {
    return kind === 'operation' && right === undefined;
}
/** What the rows of a table are priced with. Where S3 alone is counted, no byte was sent by an edge. */
function pricedFor({ counts }, { cost, prices }) {
    const isOfEdges = !['records', 'calls', 'fetches', 'failedFetches'].includes(counts);
    return { prices, cost: isOfEdges ? cost : { ...cost, edgePerGB: 0 } };
}
/** A column worked out from the summary's: of one row, of the rest, or of a sum of rows. 0 for one
 * that the table does not have. */
function worked(column, plain, page) {
    switch (column) {
        case 'cost':
            return rowCost(plain, page.cost, page.prices);
        case 'downloads':
            // Whole reads, and as many more as the range reads would fill: each part is off by half a unit at
            // most, which is never to take one away.
            return plain('whole') + Math.floor((plain('parts') + plain('partial') / 2) / tables_tables/* PARTS */.dI);
        case 'meanTurnAroundMs': {
            const count = plain('turnAroundCount');
            return count === 0 ? 0 : Math.round((plain('turnAroundMs') / count) * 10) / 10;
        }
        default:
            return 0;
    }
}
/** Where not all days counted parts: by the largest size that the object had. */
function downloadsBySize(plain) {
    const size = plain('size');
    return plain('whole') + (size > 0 ? Math.floor(plain('partialBytes') / size) : 0);
}
/** Where `name` stands in the table, or undefined. */
function findRow(table, name) {
    return (0,row_order/* findByName */._U)((0,columns_table/* rowCountOf */.nw)(table), (row) => table.nameOf(row), name);
}
/** What `name` has in a column: 0 where it has no row, and null where it may be among rows that the
 * summary had cut. */
function valueOfName(view, name, column) {
    const row = findRow(view.table, name);
    if (row !== undefined)
        return view.value(row, column);
    return view.table.rest.rows > 0 ? null : 0;
}

;// CONCATENATED MODULE: ./lib/report/tables/sums.js




/** The sum of some rows. Costs and means are worked out from the sums, downloads are added up (what
 * the summary had cut has none), maxima have no sum. */
function sumRows(view, rows, page) {
    return worth(view, sumsOf(view, rows), page);
}
/** The same, and what the summary had cut. */
function sumRowsAndCut(view, rows, page) {
    return worth(view, withCut(view, sumsOf(view, rows)), page);
}
/** Everything that is not in `rows`, which are rows of the view: all its others, and what the
 * summary had already cut. */
function restOf(view, rows, page) {
    const shown = sumsOf(view, rows);
    const rest = new Map();
    for (const [column, sum] of wholeOf(view))
        rest.set(column, sum - (shown.get(column) ?? 0));
    return { rows: view.rows.length - rows.length + view.cut.rows, values: worth(view, rest, page) };
}
/** Rows of the view, and what the summary had cut. */
function totalOf(view, page) {
    return worth(view, wholeOf(view), page);
}
/** What the summary cut off of a table from which rows were taken: in no row and no rest. */
function unknownOf(view) {
    return view.cut === NOTHING ? view.table.rest : NOTHING;
}
function sumsOf(view, rows) {
    const sums = new Map();
    for (const column of sumsIn(view)) {
        const values = view.table.columns[column];
        let sum = 0;
        if (values !== undefined && (0,pool/* isZeros */.qq)(values))
            sums.set(column, 0);
        else
            for (let at = 0; at < rows.length; at++) {
                const row = rows[at] ?? 0;
                sum += values === undefined ? view.value(row, column) : (values[row] ?? 0);
            }
        sums.set(column, sum);
    }
    return sums;
}
/** Columns that have sums: those of the summary, and what cannot be worked out from sums of them. */
function sumsIn({ row, table, columns }) {
    const plain = Object.keys(table.columns);
    return [
        ...plain.filter((column) => tables_tables/* columnMerges */.SJ[column] === 'sum'),
        ...columns.filter((column) => column === 'downloads' || (column === 'cost' && hasMoves(row))),
    ];
}
/** Sums of all rows, and of what the summary had cut. */
function wholeOf(view) {
    const known = wholes.get(view);
    if (known !== undefined)
        return known;
    const sums = withCut(view, sumsOf(view, view.rows));
    wholes.set(view, sums);
    return sums;
}
function withCut(view, sums) {
    return new Map([...sums].map(([column, sum]) => [column, sum + (view.cut.columns[column] ?? 0)]));
}
const wholes = new WeakMap();
/** Sums, and what is worked out from them. */
function worth(view, sums, page) {
    const values = {};
    const priced = pricedFor(view.row, page);
    for (const column of view.columns)
        if (column === 'cost' && sums.has(column))
            values[column] = money(sums.get(column) ?? 0);
        else if (column === 'visitors' && page.distinct.has(view.name))
            // Who is in several rows is in each of them.
            values[column] = Math.min(sums.get(column) ?? 0, page.period.visitors);
        else if (sums.has(column))
            values[column] = sums.get(column) ?? 0;
        else if (column === 'cost' || column === 'meanTurnAroundMs')
            values[column] = worked(column, (source) => sums.get(source) ?? 0, priced);
    return values;
}
/** Sums of the rows that `is` picks, for facts beside a table. */
function sumWhere(page, table, is) {
    const view = viewOf(page, table);
    return sumRows(view, view.rows.filter((row) => is(view.partsOf(row))), page);
}

;// CONCATENATED MODULE: ./lib/report/facts/hot-linkers.js



/** Foreign sites by the bytes that their hot links took, most first. */
const hotLinkersOf = oncePerPage((page) => {
    const before = viewBefore(page, 'hotlinks');
    const bytesBefore = new Map(before && sitesOf(before).map(({ site, bytes }) => [site, bytes]));
    const { days, first } = page.period.hotlinksSeen;
    const view = viewOf(page, 'hotlinks');
    return sitesOf(view)
        .map((sums) => {
        const { site, rows } = sums;
        const earliest = rows.reduce((day, row) => Math.min(day, first[row] ?? 0), days.length);
        return {
            ...sums,
            cost: sumRows(view, rows, page).cost ?? 0,
            since: days[earliest] ?? page.period.to,
            bytesBefore: before && (bytesBefore.get(site) ?? 0),
        };
    })
        .sort((a, b) => b.bytes - a.bytes || b.requests - a.requests || (a.site < b.site ? -1 : 1));
});
/** Sites with the rows that they have in the table of hot links, added up. */
function sitesOf({ table, rows, value }) {
    const all = [];
    const siteOf = perPart(table, 0, (site) => {
        const sums = { site, rows: [], requests: 0, bytes: 0 };
        all.push(sums);
        return sums;
    });
    for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        const sums = siteOf(row);
        sums.rows.push(row);
        sums.requests += value(row, 'requests');
        sums.bytes += value(row, 'bytes');
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/report/facts/front.js




/** `model` is that of the input. */
function frontFacts(input, model) {
    const { period, previous } = input;
    if (period === null)
        return { model, ...nothing };
    const page = pageOf(input, period);
    const earlier = previous === null ? [] : hotLinkersOf(pageOf({ ...input, previous: null }, previous));
    const seenBefore = new Map(earlier.map(({ site, since }) => [site, since]));
    const { totals, visitors, log } = period;
    const malformed = malformedCount(page);
    return {
        model,
        requests: totals.requests,
        visitors,
        bytes: totals.bytes,
        malformed,
        lines: malformed + log.records + log.duplicates,
        days: [...(previous?.days ?? []), ...period.days].map(({ day, totals, visitors }) => ({
            day,
            visitors,
            requests: totals.requests,
            bytes: totals.bytes,
            errors: totals.errors,
            serverErrors: totals.serverErrors,
            cost: dayCost(totals, page.cost, page.prices),
        })),
        hotlinkSites: hotLinkersOf(page).map(({ site, since, bytes }) => ({
            site,
            firstDay: seenBefore.get(site) ?? since,
            bytes,
        })),
        sources: (input.sources ?? []).flatMap(({ name, days }) => {
            const lastDay = days.at(-1)?.day;
            return lastDay === undefined ? [] : [{ name, lastDay }];
        }),
        buckets: page.period.tables.buckets.names,
        lastRecord: Number.isFinite(period.lastRecord) ? period.lastRecord : null,
    };
}
const nothing = {
    requests: 0,
    visitors: 0,
    bytes: 0,
    malformed: 0,
    lines: 0,
    days: [],
    hotlinkSites: [],
    sources: [],
    buckets: [],
    lastRecord: null,
};

;// CONCATENATED MODULE: ./lib/report/facts/rise.js


/** The mean after the step, at least, in multiples of the mean before it. */
const LEAST_RISE = 1.5;
/** The share of the variance that the step must explain: weekends and single days explain less. */
const LEAST_SHARE = 0.5;
/**
 * The day from which values are clearly higher than before: where one step fits best, by least
 * squares. Null where no step fits well.
 */
function riseOf(days) {
    const { length } = days;
    const sum = days.reduce((total, { value }) => total + value, 0);
    const mean = sum / Math.max(1, length);
    const spread = days.reduce((total, { value }) => total + (value - mean) ** 2, 0);
    let found = null;
    let most = spread * LEAST_SHARE;
    let before = 0;
    for (const [at, { day, value }] of days.entries()) {
        if (at > 0) {
            const low = before / at;
            const high = (sum - before) / (length - at);
            const explained = ((at * (length - at)) / length) * (high - low) ** 2;
            if (high >= low * LEAST_RISE && high > low && explained >= most) {
                found = day;
                most = explained;
            }
        }
        before += value;
    }
    return found;
}
/** A value of each day, from the start of the period before to the last whole day. */
function dailyOf(page, value) {
    const before = page.before?.period ?? null;
    const earlier = before === null ? [] : spanOf(before, page);
    const known = new Map([...(before === null ? [] : dayMap(before)), ...dayMap(page.period)]);
    return [...earlier, ...daysOf(page).filter((day) => day < page.newest)].map((day) => {
        const found = known.get(day);
        return { day, value: found === undefined ? 0 : value(found.totals) };
    });
}
function spanOf({ from, days }, { period }) {
    const first = days[0]?.day ?? from;
    const count = Math.max(0, (0,calendar_day/* daysBetween */.YM)(first, period.from));
    return Array.from({ length: count }, (_, at) => (0,calendar_day/* addDays */.fi)(first, at));
}
/** The part's growth, as a share of the whole's: at least, and at most. */
const OWN_SHARE = [0.7, 1.4];
/**
 * Since when a part of the whole grew. Only the part's sums over both periods are known, so this is the rise
 * of the whole, where the part accounts for it; null where it does not, or where nothing is known.
 */
function sinceOf(page, growth, value) {
    const before = page.before?.period ?? null;
    if (before === null)
        return null;
    const whole = value(page.period.totals) - value(before.totals);
    const [least, most] = OWN_SHARE;
    if (whole <= 0 || growth < whole * least || growth > whole * most)
        return null;
    return riseOf(dailyOf(page, value));
}

;// CONCATENATED MODULE: ./lib/report/facts/rules/rule.js


/** Kinds of what can be acted on; each has its evidence and its remedy in `cases`. */
const caseKinds = (/* unused pure expression or super */ null && ([
    'hot-linker',
    'hog',
    'bot',
    'missing-object',
    'broken-download',
    'cost-jump',
    'silent-source',
    'old-encryption',
    'public-listing',
]));
/**
 * Below these nothing is said, whatever a rule finds, and no number on the page is red or green: of the
 * currency that costs are told in, and of requests.
 */
const floors = { money: 0.1, requests: 20 };
/** What bytes cost stands here for, where no price is known: a GB is what a tenth of a dollar buys. */
const PER_GB_UNKNOWN = 0.1;
/** A subject that took what `sums` says. */
function subjectOf(kind, names, { requests, bytes, cost }) {
    return { kind, names, requests, bytes, cost };
}
/** Whether something that costs is above the floors. */
function isWorthSaying(page, one) {
    return !isBelowFloors(priced(page, one));
}
function isBelowFloors({ money, requests }) {
    return ((money !== null && money < floors.money) || (requests !== null && requests < floors.requests));
}
/** Of what costs: it weighs its money; where no price is known, what its bytes stand for. */
function priced({ prices }, { cost, bytes, requests, }) {
    const money = prices.basis === 'unknown' ? (bytes / GB) * PER_GB_UNKNOWN : cost;
    return { money, weight: money, requests };
}
/** Of what has no price. */
function unpriced(weight, requests) {
    return { money: null, weight, requests };
}
/** Since when a part of the whole grew from `was` (null: nobody knows) to `now`, in words; empty
 * where the days do not tell. */
function sinceWords(page, now, was, whole) {
    if (was === null || was >= now)
        return '';
    return sinceText(page, sinceOf(page, now - was, whole), was < now * 0.1 ? 'new' : 'more');
}
function sinceText(page, day, kind) {
    return day === null ? '' : page.words.since[kind](page.numbers.cell('date', day).text);
}
/** A ratio as one says it: `twice`, `2.4 times`. */
function timesText({ words, numbers }, ratio) {
    if (ratio >= 1.9 && ratio < 2.1)
        return words.times.twice;
    return words.times.many(numbers.cell('count', Math.round(ratio * 10) / 10));
}

;// CONCATENATED MODULE: ./lib/report/words/sentence.js
/** A sentence of plain words and phrases, as one template: say`${strong('3')} people came.` */
function say(words, ...parts) {
    const phrases = words.flatMap((text, at) => {
        const part = parts[at];
        const after = part === undefined ? [] : [typeof part === 'string' ? plain(part) : part];
        return [plain(text), ...after];
    });
    return phrases.filter(({ text }) => text !== '');
}
function plain(text) {
    return { text, look: 'plain', href: null };
}
function strong(text) {
    return { text, look: 'strong', href: null };
}
function code(text) {
    return { text, look: 'code', href: null };
}
function sentence_link(text, href) {
    return { text, look: 'plain', href };
}
/** The sentence without its looks. */
function textOf(sentence) {
    return sentence.map(({ text }) => text).join('');
}
/** The sentence without the link at its end, which only leads on: for where nobody can follow it. */
function withoutLink(sentence) {
    return sentence.at(-1)?.href ? sentence.slice(0, -1) : sentence;
}

// EXTERNAL MODULE: ./lib/count/record/meaning.js
var meaning = __webpack_require__(6414);
// EXTERNAL MODULE: ./lib/naming/hosts.js
var hosts = __webpack_require__(1399);
;// CONCATENATED MODULE: ./lib/report/model/visible.js
/** Longest name shown at once, and longest name kept for showing it whole, in characters. */
const SHOWN_LENGTH = 120;
const WHOLE_LENGTH = 2_000;
/** What must not reach a reader's screen as it is: control characters, direction overrides and
 * marks, line separators, invisible spaces, tags, and halves of surrogate pairs. */
const unseen = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;
/** Letters, digits and signs of ASCII, which hide nothing: most texts have no others. */
const ASCII = /^[ -~]*$/;
/** `text` with every character that hides, reorders or breaks text written out: `\x1b`, `\u{202e}`. */
function visible(text) {
    if (ASCII.test(text))
        return text;
    return text.replace(unseen, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
    });
}
/** `text` cut in the middle to at most `length` characters, an ellipsis in place of what is left
 * out. Keeps more of the head than of the tail, and never half a surrogate pair. */
function cutMiddle(text, length) {
    if (text.length <= length)
        return text;
    // No more is looked at than can be kept: a hostile name may be long.
    const head = [...text.slice(0, 2 * length)];
    const tail = [...text.slice(-2 * length)];
    if (text.length <= 2 * length && head.length <= length)
        return text;
    const tailLength = Math.floor((length - 1) * 0.4);
    const headLength = length - 1 - tailLength;
    return `${head.slice(0, headLength).join('')}…${tail.slice(tail.length - tailLength).join('')}`;
}
/** The same and `<`. */
const unsafeInJson = new RegExp(`<|${unseen.source}`, 'gu');
/** Runs that may have some of it: all but ASCII, and line breaks, which JSON has escaped within
 * its strings. They are found many times faster than those characters are. */
const suspicious = /[^\n -;=-~]+/g;
/** JSON as it may lie beside a page: the same values, with every character that hides or reorders
 * text, and `<`, written as `\uNNNN`. */
function safeJson(json) {
    return json.replace(suspicious, (run) => run.replace(unsafeInJson, escaped));
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
/** A link to a foreign page: only whole http(s) addresses without credentials, else null. */
function foreignLink(address) {
    if (!/^https?:\/\/[^/?#\s@]+([/?#]|$)/i.test(address) || address.length > WHOLE_LENGTH)
        return null;
    return URL.canParse(address) ? new URL(address).href : null;
}
const FOREIGN_REL = 'noopener noreferrer nofollow ugc';

;// CONCATENATED MODULE: ./lib/report/model/names.js





const partKinds = {
    object: 'key',
    directory: 'key',
    referrer: 'referrer',
    site: 'site',
    country: 'country',
    network: 'ours',
    requester: 'ours',
    ours: 'ours',
    size: 'size',
    time: 'time',
};
/** The parts of a row's name as a page shows them. */
function nameParts(page, table, parts) {
    const { key } = rowOf(page, table);
    const { words } = page;
    const kindAt = (at) => partKinds[key[at]?.kind ?? 'plain'] ?? 'plain';
    const none = words.noneOf[table] ?? words.none;
    return parts.map((part, at) => namePart(page, kindAt(at), part, none));
}
/** A referrer with its host in Unicode, as its owner writes it. */
function readableReferrer(name) {
    return name.replace(/^(https?:\/\/)([^/]+)/, (_, scheme, host) => scheme + (0,hosts/* readableHost */.v8)(host));
}
function plainName(text) {
    return part(text, null);
}
/** Words of the report in place of a name. They come from no log, so nothing in them is hidden or cut. */
function wordName(text) {
    return { text, whole: null, href: null, rel: null };
}
/** A name as text: for findings and sentences. */
function nameText(text) {
    return cutMiddle(visible(text), SHOWN_LENGTH);
}
function namePart(page, kind, name, none) {
    if (kind === 'size')
        return part(sizeName(page, name), null);
    // What a copy had cut of a site's hot links.
    if (kind === 'key' && name === '')
        return part(page.words.otherObjects, null);
    if (name === '-' || name === '')
        return part(none, null);
    if (isForMany(name))
        return part(page.words.values[name], null);
    switch (kind) {
        case 'site':
            return part((0,hosts/* readableHost */.v8)(name), /^[a-z0-9.-]+$/.test(name) ? foreignLink(`https://${name}/`) : null);
        case 'referrer':
            return part(readableReferrer(name), foreignLink(name));
        case 'country':
            return part(ownWord(page, name) ?? page.numbers.country(name), null);
        case 'ours':
            return part(ownWord(page, name) ?? name, null);
        case 'time':
            return part(timeName(page, name), null);
        case 'key':
        case 'plain':
            return part(name, null);
    }
}
/** Rows that stand for many, in tables of names from the log. */
const forMany = [rollup_public/* NOT_PUBLIC */.M8, rollup_public/* INNER_HOST */.oi, 'other bots', 'other tools'];
function isForMany(name) {
    return forMany.some((one) => one === name);
}
/** The word for a name that the counter gave, not the log; undefined for any other. */
function ownWord({ words }, name) {
    return Object.hasOwn(words.values, name)
        ? words.values[name]
        : undefined;
}
function part(name, href) {
    const shown = visible(name);
    const text = cutMiddle(shown, SHOWN_LENGTH);
    return {
        text,
        whole: text === shown ? null : cutMiddle(shown, WHOLE_LENGTH),
        href,
        rel: href === null ? null : FOREIGN_REL,
    };
}
/** A size class is named by its upper bound in bytes. */
function sizeName(page, name) {
    const bound = Number(name);
    if (Number.isNaN(bound))
        return page.words.sizeUnknown;
    if (bound !== Number.POSITIVE_INFINITY)
        return page.words.sizeUpTo(page.numbers.cell('bytes', bound).text);
    return page.words.sizeOver(page.numbers.cell('bytes', meaning/* sizeBounds */.bP.at(-2) ?? 0).text);
}
function timeName(page, name) {
    const bound = Number(name);
    return Number.isFinite(bound)
        ? page.numbers.cell('ms', bound).text
        : page.words.slowerThan(page.numbers.cell('ms', meaning/* timeBounds */.vp.at(-2) ?? 0).text);
}

// EXTERNAL MODULE: ./lib/count/record/operations.js
var operations = __webpack_require__(7743);
// EXTERNAL MODULE: ./lib/naming/privacy.js
var privacy = __webpack_require__(4976);
;// CONCATENATED MODULE: ./lib/report/facts/origin.js



/** Requests of a day that S3 itself answered. Releases that did not tell origin fetches apart counted no
 * others. */
function callsOf({ totals, lacking }) {
    return lacking.includes('totals.calls') ? totals.requests : totals.calls;
}
const originFetchesOf = oncePerPage((page) => {
    const { days, totals } = page.period;
    const calls = days.reduce((sum, day) => sum + callsOf(day), 0);
    const { requests: fetches, bytes } = totals.cdn;
    return {
        fetches,
        bytes,
        notModified: sumWhere(page, 'originStatuses', ([status]) => status === '304').requests ?? 0,
        failed: totalOf(viewOf(page, 'originErrors'), page).requests ?? 0,
        money: totalOf(viewOf(page, 'originKeys'), page).cost ?? 0,
        calls,
        hasReaders: totals.requests + fetches > calls,
    };
});
/** Fetches below these say nothing of where readers are: so many, and such a share of what S3 answered. */
const LEAST_FETCHES = 20;
const origin_LEAST_SHARE = 0.5;
/** Whether most of what S3 answered was fetched by a network whose logs are not there: its readers lack. */
function lacksReaders(page) {
    const { fetches, calls, hasReaders } = originFetchesOf(page);
    return !hasReaders && fetches >= LEAST_FETCHES && fetches >= calls * origin_LEAST_SHARE;
}
/** Whether the page has anything to tell of a network. */
function hasOrigin(page) {
    return originFetchesOf(page).fetches > 0;
}

;// CONCATENATED MODULE: ./lib/report/facts/audit.js





/** TLS versions that no client of today needs; plain HTTP is none of them. */
function isOldTls(version) {
    return /^(ssl|tlsv?1(\.[01])?$)/i.test(version);
}
function isOldSignature(version) {
    return version === 'SigV2';
}
/** How requests were made: the figures above the tables of the audit. */
const auditFacts = oncePerPage((page) => {
    const requests = (table, is) => sumWhere(page, table, ([name = '']) => is(name)).requests ?? 0;
    const actions = actionsOf(page, requests);
    const anonymous = requests('requesters', privacy/* isAnonymous */.ok);
    return {
        reads: page.period.totals.reads,
        writes: actions.writes,
        lists: actions.lists,
        deletes: actions.deletes,
        anonymous,
        signed: page.period.days.reduce((sum, day) => sum + callsOf(day), 0) - anonymous,
        presigned: requests('authentications', (name) => name === 'QueryString'),
        sigV2: requests('signatures', isOldSignature),
        plainHttp: requests('tls', (name) => name === '-'),
        oldTls: requests('tls', isOldTls),
        acl: requests('aclRequired', (name) => name === 'Yes'),
        lifecycle: actions.lifecycle,
    };
});
const auditFactNames = [
    ...['reads', 'writes', 'lists', 'deletes', 'anonymous', 'signed', 'presigned'],
    ...['sigV2', 'plainHttp', 'oldTls', 'acl', 'lifecycle'],
];
/** Days counted by an earlier version tell what was done by their operations only, where these say it. */
function actionsOf({ period }, requests) {
    if (!period.days.some(({ lacking }) => lacking.includes('totals.writes')))
        return period.totals;
    const named = (action) => requests('operations', (name) => (0,operations/* actionOf */.qj)(name) === action);
    return {
        writes: named('write'),
        lists: named('list'),
        deletes: named('delete'),
        lifecycle: named('lifecycle'),
    };
}

;// CONCATENATED MODULE: ./lib/report/facts/listings.js





/** Operations that list what is in the bucket. */
function listOperations(page) {
    const view = viewOf(page, 'operations');
    return [...view.rows].map(view.nameOf).filter((name) => (0,operations/* actionOf */.qj)(name) === 'list');
}
/**
 * So many listings, at least, were answered that nobody signed. Who listed is not counted, but how many requests of
 * a day were signed: of a day's listings no more than those can have been, and of all listings no more failed than
 * failed. What is left is strangers'. 0 where the days do not tell.
 */
const strangersListings = oncePerPage((page) => {
    const view = viewOf(page, 'operations');
    const names = new Set(listOperations(page));
    if (names.size === 0)
        return 0;
    const failed = [...view.rows].reduce((sum, row) => sum + (names.has(view.nameOf(row)) ? view.value(row, 'errors') : 0), 0);
    const { days, tables } = page.period.daily;
    const told = (table, is, at) => (tables[table]?.rows ?? []).reduce((sum, { name, requests }) => sum + (is(name) ? (requests[at] ?? 0) : 0), 0);
    const callsOn = new Map(page.period.days.map((one) => [one.day, callsOf(one)]));
    const unsigned = days.reduce((sum, day, at) => {
        const signed = (callsOn.get(day) ?? 0) - told('requesters', privacy/* isAnonymous */.ok, at);
        return sum + Math.max(0, told('operations', (name) => names.has(name), at) - signed);
    }, 0);
    return Math.max(0, unsigned - failed);
});

;// CONCATENATED MODULE: ./lib/report/facts/max-by.js
/** The first item with the highest value; undefined where there is none. */
function maxBy(items, value) {
    let found;
    let most = Number.NEGATIVE_INFINITY;
    for (const item of items) {
        const now = value(item);
        if (now > most) {
            found = item;
            most = now;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/report/tables/orders.js


/** Rows of a table that data.json and CSV hold; all others are in `rest`. */
const MOST_DATA_ROWS = 1_000;
/** Of each further order in which a panel shows the table, so that every row of a page is there. */
const MOST_ROWS_OF_ORDER = 100;
/** Size classes, small before large, those of unknown size last. */
const sizesInOrder = [...meaning/* sizeClasses */.UZ.filter((name) => name !== '-'), '-'];
/** Objects that are not pages, and are large or read in ranges. */
const isDownload = (_, view, row) => (view.value(row, 'size') >= 1e6 || view.value(row, 'partial') > 0) && !(0,meaning/* isPageKey */.hi)(view.nameOf(row));
/** Read often enough for its mean time to say something. */
const isTimed = (_, view, row) => view.value(row, 'turnAroundCount') >= 10;
/** All rows but that of `-` (none). */
const isNamed = (_, view, row) => view.nameOf(row) !== '-';
/** Sites, or pages of sites, that are not the owner's. */
const isElsewhere = (page, view, row) => {
    const name = view.nameOf(row);
    return name !== '-' && !page.own.isOwn(hostOf(name));
};
/** Foreign sites whose readers opened a page; of search engines, apps and the like all that sent readers.
 * What other sites only embed or link to as a file stands under hot links. */
const isReferring = (page, view, row) => {
    if (!isElsewhere(page, view, row))
        return false;
    const kind = page.own.kindOf(hostOf(view.nameOf(row)));
    return (kind !== 'site' && kind !== 'mail') || view.value(row, 'pageViews') > 0;
};
/** What had to be fetched for a reader. */
const isMissed = (_, view, row) => view.partsOf(row)[0] === 'missed';
/** What readers did not get, of themselves, of the edge or of the origin. */
const isUnanswered = (_, view, row) => unanswered.has(view.partsOf(row)[0] ?? '-');
const unanswered = new Set([
    'aborted',
    'refused',
    'limited',
    'unreached',
    'failed',
]);
const byRequests = { by: 'requests' };
const byBytes = { by: 'bytes' };
const byVisitors = { by: 'visitors' };
/** The orders in which panels show a table. The first is that of data.json and CSV. */
const orders = {
    keys: [
        byRequests,
        byBytes,
        { by: 'downloads', only: isDownload },
        { by: 'meanTurnAroundMs', only: isTimed },
    ],
    hotlinks: [byBytes],
    networks: [byRequests, byBytes, byVisitors],
    countries: [byRequests, byBytes, byVisitors],
    agents: [byRequests, byBytes],
    clients: [byRequests, byBytes],
    referringSites: [byRequests, { by: 'visitors', only: isElsewhere }],
    referrers: [byRequests, { by: 'requests', only: isElsewhere }],
    searchEngines: [byRequests, byVisitors],
    campaigns: [byRequests, byVisitors],
    browsers: [byRequests, byVisitors],
    systems: [byRequests, byVisitors],
    devices: [byRequests, byVisitors],
    tools: [byRequests, byBytes],
    cacheKeys: [byRequests, { by: 'bytes', only: isMissed }],
    cacheDetails: [byRequests, { by: 'requests', only: isUnanswered }],
    edges: [byRequests, byBytes],
    edgeCountries: [byRequests, byBytes],
    edgeNetworks: [byRequests, byBytes],
    distributions: [byRequests, byBytes],
};
/** Those of a table that is shown by its row alone. */
function ordersOf({ panel }) {
    return panel === undefined ? [byRequests] : [byRequests, { by: panel.sortedBy }];
}
/** The `count` first rows by a column, descending; rows with the same value by name. With
 * `only`, of the rows that it picks; it is called only for rows that would rank among them. */
function topRows({ table, rows, value }, column, count, only) {
    const plain = table.columns[column];
    const most = Math.min(count, rows.length);
    const first = new Uint32Array(most);
    const values = new Float64Array(most);
    let size = 0;
    for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        const own = plain === undefined ? value(row, column) : (plain[row] ?? 0);
        // Rows lie in the order of their names, so of equal ones the earlier is the first by name.
        if (size === most && own <= (values[most - 1] ?? own))
            continue;
        if (only !== undefined && !only(row))
            continue;
        let low = 0;
        for (let high = size; low < high;) {
            const middle = (low + high) >> 1;
            if ((values[middle] ?? 0) < own)
                high = middle;
            else
                low = middle + 1;
        }
        first.copyWithin(low + 1, low, size);
        values.copyWithin(low + 1, low, size);
        first[low] = row;
        values[low] = own;
        if (size < most)
            size++;
    }
    return [...first.subarray(0, size)];
}
/** The rows that data.json and CSV hold: the first MOST_DATA_ROWS of the first order, and the first
 * MOST_ROWS_OF_ORDER of each other, all in the first order. */
function keptRows(page, view) {
    const known = kept.get(view) ?? chosenRows(page, view);
    kept.set(view, known);
    return known;
}
/** A view belongs to one page. */
const kept = new WeakMap();
function chosenRows(page, view) {
    const [first, ...others] = orders[view.name] ?? ordersOf(view.row);
    const kept = topRows(view, first.by, MOST_DATA_ROWS);
    if (kept.length === view.rows.length)
        return kept;
    const all = new Set(kept);
    for (const { by, only } of others)
        for (const row of topRows(view, by, MOST_ROWS_OF_ORDER, only && ((row) => only(page, view, row))))
            all.add(row);
    const more = [...all].slice(kept.length);
    return [
        ...kept,
        ...more.sort((a, b) => view.value(b, first.by) - view.value(a, first.by) || a - b),
    ];
}
/** The same as a set, for panels that show rows of their own choice: each row of a page is in `data.json`. */
function keptSet(page, view) {
    const rows = keptRows(page, view);
    const known = sets.get(rows) ?? new Set(rows);
    sets.set(rows, known);
    return known;
}
const sets = new WeakMap();
/** Those of the rows that data.json holds that a panel is about, large before small by a column, equal ones by
 * name. */
function keptRowsBy(page, view, column, only) {
    const values = new Map();
    for (const row of keptRows(page, view))
        if (only === undefined || only(page, view, row))
            values.set(row, view.value(row, column));
    const of = (row) => values.get(row) ?? 0;
    // Rows lie in the order of their names.
    return [...values.keys()].sort((a, b) => of(b) - of(a) || a - b);
}
/** The view with only some of its rows. What the summary had cut is then in no sum of it, unless all
 * that is left out is the row of none, which is never cut. */
function narrowed(page, view, only) {
    const known = narrow.get(view) ?? new Map();
    const made = known.get(only) ?? {
        ...view,
        rows: view.rows.filter((row) => only(page, view, row)),
        cut: only === isNamed ? view.cut : NOTHING,
    };
    narrow.set(view, known.set(only, made));
    return made;
}
const narrow = new WeakMap();

;// CONCATENATED MODULE: ./lib/report/facts/missing-keys.js





/** What scanners ask for: other people's software, and what should never lie open. */
const SCANNED = /(^|\/)(wp-|wordpress|xmlrpc|\.env|\.git(\/|$|config)|\.svn|\.aws|\.ssh|\.ds_store|\.htaccess|\.htpasswd|\.vscode|phpmyadmin|pma\/|myadmin|adminer|cgi-bin|actuator|solr|jenkins|owa\/|autodiscover|boaform|hnap1|sdk\/web|console\/|vendor\/phpunit|_ignition|telescope|server-status|config\.(json|ya?ml|php|bak)|backup|dump\.sql|id_rsa|web\.config|manager\/html)|\.(php\d?|aspx?|jspx?|cgi|env|sql|bak|axd)$/i;
/** Missing keys by how often they were asked for. */
const missingKeysOf = oncePerPage((page) => {
    const { table, rows, value } = viewOf(page, 'notFound');
    const all = [];
    const sumsOf = perPart(table, 0, (key) => {
        const sums = { key, requests: 0, own: 0, foreign: 0, unlinked: 0 };
        all.push(sums);
        return sums;
    });
    const placeOf = perPart(table, 1, (referrer) => referrer === '-' ? 'unlinked' : page.own.isOwn(hostOf(referrer)) ? 'own' : 'foreign');
    for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        const sums = sumsOf(row);
        const requests = value(row, 'requests');
        sums.requests += requests;
        sums[placeOf(row)] += requests;
    }
    return all
        .map((sums) => ({ ...sums, isScan: sums.own === 0 && SCANNED.test(sums.key) }))
        .sort((a, b) => b.requests - a.requests || (a.key < b.key ? -1 : 1));
});
/** Keys that exist (something was read of them), most read first: what a wrong link may mean. */
const existingKeysOf = oncePerPage((page) => {
    const view = viewOf(page, 'keys');
    const isThere = (row) => view.value(row, 'requests') > view.value(row, 'errors') &&
        !['-', rollup_public/* NOT_PUBLIC */.M8].includes(view.nameOf(row));
    return topRows(view, 'requests', MOST_CANDIDATES, isThere).map(view.nameOf);
});
const MOST_CANDIDATES = 1_000;
const LONGEST_COMPARED = 200;
/**
 * The existing key that a missing one most likely means: one with the same file name elsewhere,
 * else the one fewest edits away (at most a fifth of its length, at most six; `a.html`, `a/` and
 * `a/index.html` are alike), else, of what is no page, the only one of its type in its directory.
 * Null where none is near. Candidates come most read first; of equals the first wins.
 */
function nearestKey(missing, existing) {
    const file = fileOf(missing);
    const moved = /^(index\.html?|[^.]{0,2}|\/)$/i.test(file)
        ? undefined
        : existing.find((key) => fileOf(key) === file);
    if (moved !== undefined)
        return moved;
    if (missing.length > LONGEST_COMPARED)
        return null;
    const wanted = bareName(missing);
    let nearest = null;
    let most = Math.min(6, Math.floor(wanted.length / 5)) + 1;
    for (const key of existing) {
        const edits = editsBetween(wanted, bareName(key), most);
        if (edits >= most)
            continue;
        most = edits;
        nearest = key;
    }
    return nearest ?? ((0,meaning/* isPageKey */.hi)(missing) ? null : onlyOneBeside(missing, existing));
}
function fileOf(key) {
    return key.slice(key.lastIndexOf('/', key.length - 2) + 1);
}
/** A page without what servers add and leave out; another key as it is. */
function bareName(key) {
    return (0,meaning/* isPageKey */.hi)(key) ? key.replace(/(^|\/)(index\.html?)?$|\.html?$/i, '') : key;
}
function onlyOneBeside(missing, existing) {
    const directory = missing.slice(0, missing.lastIndexOf('/') + 1);
    const type = (0,meaning/* typeOfKey */.Jh)(missing);
    const alike = existing.filter((key) => key.startsWith(directory) &&
        key.lastIndexOf('/') + 1 === directory.length &&
        (0,meaning/* typeOfKey */.Jh)(key) === type);
    return alike.length === 1 ? (alike[0] ?? null) : null;
}
/** Insertions, deletions and replacements from `a` to `b` (Levenshtein 1966); `most` where there
 * are as many or more. Looks only at the band that can stay below it. */
function editsBetween(a, b, most) {
    if (Math.abs(a.length - b.length) >= most)
        return most;
    let before = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const from = Math.max(1, i - most);
        const to = Math.min(b.length, i + most);
        const now = new Array(b.length + 1).fill(most);
        now[0] = i;
        let least = i;
        for (let j = from; j <= to; j++) {
            const replaced = (before[j - 1] ?? most) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const edits = Math.min(replaced, (before[j] ?? most) + 1, (now[j - 1] ?? most) + 1);
            now[j] = edits;
            if (edits < least)
                least = edits;
        }
        if (least >= most)
            return most;
        before = now;
    }
    return Math.min(most, before[b.length] ?? most);
}

;// CONCATENATED MODULE: ./lib/report/facts/silent-sources.js


/** So many whole days of silence at least, and twice as many as ever before in the weeks before. */
const LEAST_DAYS = 2;
const TIMES_LONGEST = 2;
/** In the weeks before, so many days must have had a log object: who comes once a week is not silent. */
const WEEKS_BEFORE = 28;
const LEAST_DELIVERED = 7;
/** Sources that fell silent, those first that did so last. */
const silentSourcesOf = oncePerPage((page) => silentAmong(page.input.sources ?? []));
/** `sources` with their delivery days in order. The clock is the newest delivery of any of them. */
function silentAmong(sources) {
    const newest = newestDelivery(sources);
    if (newest === undefined)
        return [];
    return sources
        .flatMap(({ name, days }) => {
        const last = days.at(-1)?.day;
        if (last === undefined)
            return [];
        const before = days.filter(({ day }) => day > (0,calendar_day/* addDays */.fi)(last, -WEEKS_BEFORE));
        // The newest delivery day is not over yet.
        const silent = (0,calendar_day/* daysBetween */.YM)(last, newest) - 1;
        const isSilent = silent >= Math.max(LEAST_DAYS, TIMES_LONGEST * longestSilence(before));
        if (!isSilent || before.length < LEAST_DELIVERED)
            return [];
        const objects = before.reduce((sum, { objects }) => sum + objects, 0);
        return [{ name, last, objectsADay: Math.round(objects / before.length) }];
    })
        .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
}
/** The newest delivery day of any source. */
function newestDelivery(sources) {
    return sources
        .flatMap(({ days }) => days.at(-1)?.day ?? [])
        .sort()
        .at(-1);
}
/** Days between those given, which are in order: the most in a row. */
function longestSilence(days) {
    return days.reduce((most, { day }, at) => {
        const before = days[at - 1];
        return before === undefined ? most : Math.max(most, (0,calendar_day/* daysBetween */.YM)(before.day, day) - 1);
    }, 0);
}

;// CONCATENATED MODULE: ./lib/report/facts/rules/broken.js












/** What is broken costs next to nothing. */
const NO_MONEY = { bytes: 0, cost: 0 };
/** A source that fell silent; a bucket that everybody may list. */
const SILENT_WEIGHT = 100;
const READERS_WEIGHT = 50;
const LISTING_WEIGHT = 20;
/**
 * What does not work. Of these none has a price; against each other they weigh
 *
 *   a source that fell silent          100: all numbers since lack it
 *   readers whose logs are not there   50: nothing on the page tells of them
 *   a bucket that everybody may list   20: it tells strangers the names of all there is
 *   a day without logs                 10: nothing else on the page can be trusted
 *   a reader who meets a broken link   0.01
 *   a server error                     0.01
 *   lines that cannot be read          1, and 5 where they are more than one in a hundred
 *   old encryption                     0.05
 */
const brokenRules = [
    {
        rule: 'broken-link',
        place: 'broken',
        when: 'the owner’s own pages sent at least 20 readers to one missing object',
        find(page) {
            const named = missingKeysOf(page).filter(({ key }) => key !== rollup_public/* NOT_PUBLIC */.M8);
            const worst = maxBy(named, ({ own }) => own);
            if (worst === undefined || worst.own < floors.requests)
                return null;
            const near = nearestKey(worst.key, existingKeysOf(page));
            const nearest = near === worst.key ? null : near;
            return {
                tone: 'bad',
                subject: subjectOf('missing-object', [worst.key], { ...NO_MONEY, requests: worst.own }),
                ...unpriced(worst.own * 0.01, worst.own),
                title: page.words.findings.brokenLink.title,
                text: page.words.findings.brokenLink.text(nameText(worst.key), page.numbers.cell('count', worst.own), nearest === null ? null : nameText(nearest)),
            };
        },
    },
    {
        rule: 'silent-source',
        place: 'broken',
        when: 'a source has delivered nothing for two whole days or more, and twice as long as ever in the four weeks before, while another one has',
        find(page) {
            const [first, ...more] = silentSourcesOf(page);
            if (first === undefined)
                return null;
            const words = page.words.findings.silentSource;
            return {
                tone: 'bad',
                subject: subjectOf('silent-source', [first.name], { ...NO_MONEY, requests: 0 }),
                ...unpriced(SILENT_WEIGHT, null),
                title: words.title(nameText(first.name), page.numbers.cell('date', first.last).text),
                text: words.text(page.numbers.cell('count', first.objectsADay), page.numbers.list(more.map(({ name }) => nameText(name)))),
            };
        },
    },
    {
        rule: 'readers-elsewhere',
        place: 'broken',
        when: 'at least 20 requests, and half of all that S3 answered, were CloudFront’s to its origin, and none of its own logs is there',
        find(page) {
            if (!lacksReaders(page))
                return null;
            const { fetches, calls } = originFetchesOf(page);
            return {
                tone: 'neutral',
                subject: null,
                ...unpriced(READERS_WEIGHT, fetches),
                title: page.words.findings.readersElsewhere.title,
                text: page.words.findings.readersElsewhere.text(page.numbers.cell('count', fetches), page.numbers.cell('percent', fetches / calls).text),
            };
        },
    },
    {
        rule: 'gap',
        place: 'broken',
        when: 'a day between two days with records has none, on a site with 100 records a day',
        find(page) {
            const gaps = gapsOf(page);
            const first = gaps[0];
            const usual = page.period.totals.records / Math.max(1, page.period.days.length);
            if (first === undefined || usual < 100)
                return null;
            const count = (days) => page.numbers.cell('count', days);
            const more = gaps.length > 3 ? [page.words.more(count(gaps.length - 3).text)] : [];
            const named = [...gaps.slice(0, 3).map((day) => page.numbers.cell('date', day).text), ...more];
            return {
                tone: 'bad',
                subject: null,
                ...unpriced(10 * gaps.length, null),
                title: page.words.findings.gap.title(count(gaps.length)),
                text: page.words.findings.gap.text(page.numbers.list(named)),
            };
        },
    },
    {
        rule: 'server-errors',
        place: 'broken',
        when: 'at least 20 requests, and one in 200, were answered with status 500 or above',
        find(page) {
            const { serverErrors, requests } = page.period.totals;
            if (serverErrors < Math.max(floors.requests, requests * 0.005))
                return null;
            return {
                tone: 'bad',
                subject: null,
                ...unpriced(serverErrors * 0.01, serverErrors),
                title: page.words.findings.serverErrors.title,
                text: page.words.findings.serverErrors.text(page.numbers.cell('count', serverErrors), page.numbers.cell('percent', serverErrors / requests).text, sinceText(page, riseOf(dailyOf(page, (totals) => totals.serverErrors)), 'more')),
            };
        },
    },
    {
        rule: 'malformed',
        place: 'broken',
        when: 'at least 20 lines, and one in a thousand, are no records; red from one in a hundred',
        find(page) {
            const lines = malformedCount(page);
            const all = page.period.log.records + lines;
            if (lines < Math.max(floors.requests, all * 0.001))
                return null;
            const isMuch = lines >= all * 0.01;
            return {
                tone: isMuch ? 'bad' : 'neutral',
                subject: null,
                ...unpriced(isMuch ? 5 : 1, lines),
                title: page.words.findings.malformed.title(page.numbers.cell('count', lines)),
                text: page.words.findings.malformed.text(page.numbers.cell('percent', lines / all).text),
            };
        },
    },
    {
        rule: 'public-listing',
        place: 'broken',
        when: 'at least 20 more listings of the bucket were answered than there were signed requests, summed by day',
        find(page) {
            const listings = strangersListings(page);
            if (listings < floors.requests)
                return null;
            return {
                tone: 'bad',
                subject: subjectOf('public-listing', listOperations(page), {
                    ...NO_MONEY,
                    requests: listings,
                }),
                ...unpriced(LISTING_WEIGHT, listings),
                title: page.words.findings.publicListing.title,
                text: page.words.findings.publicListing.text(page.numbers.cell('count', listings)),
            };
        },
    },
    {
        rule: 'old-encryption',
        place: 'broken',
        when: 'at least 20 requests used TLS below 1.2 or signature version 2',
        find(page) {
            const { oldTls, sigV2 } = auditFacts(page);
            if (oldTls + sigV2 < floors.requests)
                return null;
            return {
                tone: 'neutral',
                subject: subjectOf('old-encryption', oldVersions(page), {
                    ...NO_MONEY,
                    requests: oldTls + sigV2,
                }),
                ...unpriced(0.05, oldTls + sigV2),
                title: page.words.findings.oldTls.title,
                text: page.words.findings.oldTls.text(page.numbers.cell('count', oldTls + sigV2)),
            };
        },
    },
];
function oldVersions(page) {
    const named = (table, is) => {
        const view = viewOf(page, table);
        return [...view.rows].map(view.nameOf).filter(is);
    };
    return [...named('tls', isOldTls), ...named('signatures', isOldSignature)];
}

// EXTERNAL MODULE: ./lib/naming/agents/crawlers.js + 2 modules
var crawlers = __webpack_require__(8582);
;// CONCATENATED MODULE: ./lib/report/facts/bot-classes.js


/** Bots added up by class; what the summary had cut is `other`. */
function sumsByClass(view, page) {
    const rowsOf = Map.groupBy(view.rows, (row) => (0,crawlers/* botClassOf */.jU)(view.nameOf(row)));
    if (view.cut.rows > 0 && !rowsOf.has('other'))
        rowsOf.set('other', []);
    const sums = [...rowsOf].map(([name, rows]) => {
        const sum = name === 'other' ? sumRowsAndCut : sumRows;
        const { requests = 0, bytes = 0, cost = 0 } = sum(view, rows, page);
        return [name, { requests, bytes, cost }];
    });
    return new Map(sums);
}
/** Bots that bring readers, or that the owner has sent: nobody keeps those out to save bytes. */
const welcome = new Set([
    'search engine',
    'ai search',
    'ai assistant',
    'feed reader',
    'social preview',
    'advertising',
    'monitoring',
]);
/** Whether lines for robots.txt may keep a bot out: none that is welcome, and none whose name is no product
 * token (RFC 9309), so that no log line can say what the file says. */
function mayKeepOut(bot) {
    return /^[a-z][a-z0-9_-]{1,39}$/i.test(bot) && !welcome.has((0,crawlers/* botClassOf */.jU)(bot));
}

;// CONCATENATED MODULE: ./lib/report/facts/falls.js


/** A low day has at most this share of what its weekday usually has. */
const LOW = 0.6;
/** So many low days in a row, the last one too, are a fall. */
const falls_LEAST_DAYS = 3;
/** What is usual of a weekday is the median of so many weeks, of which so many must be known. */
const WEEKS = 4;
const LEAST_WEEKS = 2;
/**
 * Whether a number of each day fell: the last whole days are low against their weekdays; or the whole days
 * of the page are, against those before. Null where it did not, or where it is of fewer than 20 a day.
 */
function fallOf(page, value) {
    return recentFall(dailyOf(page, value)) ?? fallOfWhole(page, value);
}
/** Of days in a row, in order. */
function recentFall(days) {
    let [length, now, before] = [0, 0, 0];
    for (let at = days.length - 1; at >= 0; at--) {
        const usual = usualOn(days, at);
        const { value = 0 } = days[at] ?? {};
        if (usual === null || usual < floors.requests || value > usual * LOW)
            break;
        length++;
        now += value;
        before += usual;
    }
    const since = days[days.length - length]?.day;
    if (length < falls_LEAST_DAYS || since === undefined)
        return null;
    return { since, now: now / length, before: before / length };
}
/** The median of the same weekday in the weeks before; null where too few are known. */
function usualOn(days, at) {
    const weeks = Array.from({ length: WEEKS }, (_, week) => days[at - 7 * (week + 1)]);
    const known = weeks.flatMap((day) => (day === undefined ? [] : [day.value])).sort((a, b) => a - b);
    const upper = known[known.length >> 1];
    const lower = known[(known.length - 1) >> 1];
    if (upper === undefined || lower === undefined || known.length < LEAST_WEEKS)
        return null;
    return (upper + lower) / 2;
}
function fallOfWhole({ whole }, value) {
    if (whole === null)
        return null;
    const [now, before] = [whole.now, whole.before].map(({ totals }) => value(totals) / whole.days);
    if (now === undefined || before === undefined)
        return null;
    return before >= floors.requests && now <= before * LOW ? { since: null, now, before } : null;
}

;// CONCATENATED MODULE: ./lib/report/facts/grown-objects.js


/** All objects of the period, in the order of their names; none where there is nothing to measure against. */
const grownObjectsOf = oncePerPage((page) => {
    const before = viewBefore(page, 'keys');
    if (before === null)
        return [];
    const view = viewOf(page, 'keys');
    return Array.from(view.rows, (row) => {
        const name = view.nameOf(row);
        const growth = view.value(row, 'bytes') - (valueOfName(before, name, 'bytes') ?? 0);
        return { row, name, growth };
    });
});

;// CONCATENATED MODULE: ./lib/report/facts/rules/changed.js









/** What is not as it was. Ranked by the money that the change is worth. */
const changedRules = [
    {
        rule: 'bot',
        place: 'changed',
        when: 'a bot takes at least 2 % of all bytes, 1 MB, and twice as much as in the period before',
        find(page) {
            const before = viewBefore(page, 'bots');
            const most = before === null
                ? undefined
                : maxBy(grownBots(page, viewOf(page, 'bots'), before), ({ now, was }) => now - was);
            if (most === undefined)
                return null;
            const bytes = page.numbers.cell('bytes', most.now).text;
            const cost = page.numbers.cell('money', most.cost).text;
            const name = nameText(most.name);
            const when = sinceWords(page, most.now, most.was, ({ bots }) => bots.bytes);
            const growth = most.now - most.was;
            const worth = { cost: (most.cost * growth) / most.now, bytes: growth };
            const { requests } = most;
            const found = {
                tone: 'neutral',
                subject: mayKeepOut(most.name)
                    ? subjectOf('bot', [most.name], { requests, bytes: most.now, cost: most.cost })
                    : null,
                ...priced(page, { ...worth, requests: most.requests }),
            };
            if (most.was < 1e5) {
                const text = page.words.findings.botNew.text(bytes, cost, when);
                return { ...found, title: page.words.findings.botNew.title(name), text };
            }
            return {
                ...found,
                title: page.words.findings.bot.title(name, timesText(page, most.now / most.was)),
                text: page.words.findings.bot.text(page.numbers.cell('bytes', most.was).text, bytes, cost, when),
            };
        },
    },
    {
        rule: 'cost',
        place: 'changed',
        when: 'the estimated cost is at least one and a half times, and a dollar more than, before, when it was half a dollar or more',
        find(page) {
            const { whole } = page;
            const was = (whole?.before ?? page.before)?.cost.total ?? 0;
            const now = (whole?.now ?? page).cost.total;
            if (was < 0.5 || now < was * 1.5 || now - was < 1)
                return null;
            const driver = driverOf(page);
            return {
                tone: 'bad',
                subject: {
                    ...subjectOf('cost-jump', driver === null ? [] : [driver], {
                        ...grownTotals(page),
                        cost: now - was,
                    }),
                    ...(whole && { days: whole.days }),
                },
                ...priced(page, { cost: now - was, bytes: 0, requests: page.period.totals.requests }),
                title: page.words.findings.costJump.title(timesText(page, now / was)),
                text: page.words.findings.costJump.text(page.numbers.cell('money', was).text, page.numbers.cell('money', now).text, whole && page.numbers.cell('count', whole.days), sinceText(page, riseOf(dailyOf(page, ({ billedBytes }) => billedBytes)), 'new'), driver && nameText(driver)),
            };
        },
    },
    {
        rule: 'fall',
        place: 'changed',
        when: 'the last three whole days or more have at most 60 % of what their weekdays usually have, or the whole days of the page of those before; of requests, or else of page views, and of 20 a day',
        find(page) {
            // What lacks a source fell for that, which is said.
            if (silentSourcesOf(page).length > 0)
                return null;
            // Earlier releases took what a content network fetched for requests of tools.
            const known = [...page.period.days, ...(page.earlier?.days ?? [])];
            const isOlder = known.some(({ lacking }) => lacking.includes('totals.cdn.requests'));
            if (isOlder && page.period.totals.cdn.requests > 0)
                return null;
            const words = page.words.findings.fall;
            const fallen = ['requests', 'pageViews']
                .map((id) => ({ id, fall: fallOf(page, (totals) => totals[id]) }))
                .find(({ fall }) => fall !== null);
            if (!fallen?.fall)
                return null;
            const { id, fall } = fallen;
            const { since, before, now } = fall;
            const day = (value) => page.numbers.cell('count', Math.round(value)).text;
            return {
                tone: 'bad',
                subject: null,
                // Readers that stay away: what they brought had a price, what they are worth has none.
                ...unpriced(FALL_WEIGHT * (1 - now / before), Math.round(before)),
                title: words[id](page.numbers.cell('percent', 1 - now / before).text),
                text: words.text(day(before), day(now), since === null ? '' : sinceText(page, since, 'new')),
            };
        },
    },
];
/** What it weighs, if nothing comes any more. */
const FALL_WEIGHT = 20;
function grownBots(page, view, before) {
    const least = Math.max(1e6, page.period.totals.bytes * 0.02);
    return [...view.rows].flatMap((row) => {
        const name = view.nameOf(row);
        const now = view.value(row, 'bytes');
        const was = valueOfName(before, name, 'bytes');
        const [cost, requests] = [view.value(row, 'cost'), view.value(row, 'requests')];
        return was !== null && now >= least && now >= 2 * was
            ? [{ name, now, was, cost, requests }]
            : [];
    });
}
/** How many more requests and bytes there were, over the days whose costs are compared. */
function grownTotals({ whole, period, before }) {
    const now = whole?.now.totals ?? period.totals;
    const was = whole?.before.totals ?? before?.totals;
    return {
        requests: Math.max(0, now.requests - (was?.requests ?? 0)),
        bytes: Math.max(0, now.bytes - (was?.bytes ?? 0)),
    };
}
/** The object that made at least half of the growth in bytes; null for none. */
function driverOf(page) {
    const most = maxBy(grownObjectsOf(page), ({ growth }) => growth);
    const whole = page.period.totals.bytes - (page.before?.totals.bytes ?? 0);
    return most === undefined || most.growth < whole / 2 ? null : most.name;
}

;// CONCATENATED MODULE: ./lib/report/facts/cache.js




const cacheOf = oncePerPage((page) => {
    const view = viewOf(page, 'cacheResults');
    const sumOf = (is) => {
        const rows = [...view.rows].filter((row) => is(view.nameOf(row)));
        const sum = (column) => rows.reduce((all, row) => all + view.value(row, column), 0);
        return { requests: sum('requests'), bytes: sum('bytes') };
    };
    return {
        answered: sumOf(() => true),
        hits: sumOf((outcome) => outcome === 'hit' || outcome === 'refreshed'),
        refreshed: sumOf((outcome) => outcome === 'refreshed'),
        lookups: sumOf((outcome) => lookups.has(outcome)),
    };
});
const lookups = new Set(['hit', 'refreshed', 'missed']);
/** Whether a network's own logs are there. */
function hasEdges(page) {
    return cacheOf(page).answered.requests > 0;
}
/** Of all regions that sent anything, the dearest first. */
const regionUses = oncePerPage((page) => {
    const { edges } = page.period.totals;
    const { regions } = page.cost.cloudFront;
    return naming_edges/* priceRegions */.v8
        .map((region) => {
        const { bytes, http, https } = edges[region];
        return { region, bytes, requests: http + https, cost: regions[region] };
    })
        .filter(({ requests }) => requests > 0)
        .sort((a, b) => b.cost - a.cost);
});
/** Whether they tell of clients what a table is of: not all fields are chosen. */
function tellsOf(page, table) {
    return viewOf(page, table).table.names.some((name) => name !== '-');
}
/** Whether there is anything but those. */
function hasS3(page) {
    return (!hasEdges(page) ||
        originFetchesOf(page).calls > 0 ||
        page.period.totals.records > page.period.totals.requests);
}

;// CONCATENATED MODULE: ./lib/report/facts/largest-client.js


/** The client address that takes most bytes; null where there is none, or where they are hidden. */
const largestClientOf = oncePerPage((page) => {
    if (page.settings.clientAddresses === 'hidden')
        return null;
    const view = viewOf(page, 'clients');
    let row;
    for (const at of view.rows) {
        const isMore = row === undefined || view.value(at, 'bytes') > view.value(row, 'bytes');
        if (isMore && isAddress(view.nameOf(at)))
            row = at;
    }
    if (row === undefined)
        return null;
    const client = view.nameOf(row);
    const before = viewBefore(page, 'clients');
    return {
        client,
        bytes: view.value(row, 'bytes'),
        cost: view.value(row, 'cost'),
        requests: view.value(row, 'requests'),
        before: before && valueOfName(before, client, 'bytes'),
    };
});
function isAddress(name) {
    return /^[0-9a-f:.]+(\/\d+)?$/i.test(name);
}
/** Whose network an address is in; null where nobody knows. It looks into a database, which is opened by the
 * first question: ask it of what is worth a word. */
function ownerOf({ input }, client) {
    const [address = ''] = client.split('/');
    const network = input.networkOf?.(address) ?? 'unknown';
    const name = network.replace(/^AS\d+ */, '');
    return name === '' || network === 'unknown' ? null : { network, name };
}

;// CONCATENATED MODULE: ./lib/report/facts/rules/money.js














const MOST_HOT_LINKERS = 3;
/** What takes money. Ranked by what it costs. */
const moneyRules = [
    {
        rule: 'hotlinker',
        place: 'money',
        when: 'a foreign site’s hot links take at least 5 % of all bytes, and 10 MB',
        find(page) {
            const least = Math.max(10e6, page.period.totals.bytes * 0.05);
            return hotLinkersOf(page)
                .filter(({ requests, bytes }) => requests >= floors.requests && bytes >= least)
                .slice(0, MOST_HOT_LINKERS)
                .map((one) => ({
                tone: 'bad',
                subject: subjectOf('hot-linker', [one.site], one),
                ...priced(page, one),
                title: page.words.findings.hotlinker.title(nameText(one.site), page.numbers.cell('count', one.rows.length)),
                text: page.words.findings.hotlinker.text(page.numbers.cell('bytes', one.bytes).text, page.numbers.cell('money', one.cost).text, seenSince(page, one)),
            }));
        },
    },
    {
        rule: 'hog',
        place: 'money',
        when: 'one client address (or, masked, its network) takes at least 25 % of all bytes, and 100 MB',
        find(page) {
            const largest = largestClientOf(page);
            if (largest === null || largest.bytes < Math.max(100e6, page.period.totals.bytes * 0.25))
                return null;
            const words = page.words.findings.hog;
            const isMasked = page.settings.clientAddresses === 'masked';
            const share = page.numbers.cell('percent', largest.bytes / page.period.totals.bytes).text;
            const title = isMasked ? words.networkTitle(share) : words.title(share);
            const owner = ownerOf(page, largest.client);
            return {
                tone: 'bad',
                subject: subjectOf('hog', [largest.client], largest),
                ...priced(page, largest),
                title: owner === null ? title : words.ownerTitle(nameText(owner.name), share),
                text: words.text(nameText(largest.client), owner === null ? null : nameText(owner.network), page.numbers.cell('bytes', largest.bytes).text, page.numbers.cell('money', largest.cost).text, sinceWords(page, largest.bytes, largest.before, ({ bytes }) => bytes)),
            };
        },
    },
    {
        rule: 'ai',
        place: 'money',
        when: 'AI crawlers together take at least 20 % of all bytes, and 10 MB',
        find(page) {
            const { bytes = 0, cost = 0, requests = 0 } = aiSums(viewOf(page, 'bots'), page);
            if (bytes < Math.max(10e6, page.period.totals.bytes * 0.2))
                return null;
            const before = viewBefore(page, 'bots');
            const was = before === null ? null : (aiSums(before, page).bytes ?? 0);
            return {
                tone: 'neutral',
                subject: aiSubject(page),
                ...priced(page, { cost, bytes, requests }),
                title: page.words.findings.ai.title(page.numbers.cell('percent', bytes / page.period.totals.bytes).text),
                text: page.words.findings.ai.text(page.numbers.cell('bytes', bytes).text, page.numbers.cell('money', cost).text, sinceWords(page, bytes, was, ({ bots }) => bots.bytes)),
            };
        },
    },
    {
        rule: 'past-cdn',
        place: 'money',
        when: 'beside CloudFront’s own logs, at least 5 % of all bytes, and 100 MB, went from S3 to readers',
        find(page) {
            const { totals } = page.period;
            const bytes = Math.max(0, totals.billedBytes - page.cost.regionBytes);
            if (!hasEdges(page) || bytes < Math.max(100e6, totals.bytes * 0.05))
                return null;
            const cost = bytesCost(bytes, page.cost);
            const { requests, bytes: sent } = cacheOf(page).answered;
            const through = (page.cost.cloudFront.total / Math.max(1, sent)) * bytes;
            return {
                tone: 'bad',
                subject: null,
                ...priced(page, { cost, bytes, requests: totals.requests - requests }),
                title: page.words.findings.pastCdn.title(page.numbers.cell('bytes', bytes).text),
                text: page.words.findings.pastCdn.text(page.numbers.cell('money', cost).text, page.numbers.cell('money', money(through)).text, page.numbers.cell('bytes', freeMonthly.bytes).text),
            };
        },
    },
    {
        rule: 'wasted',
        place: 'money',
        when: 'reads that broke off took at least 10 % of all bytes, and 100 MB',
        find(page) {
            const view = viewOf(page, 'keys');
            const { wastedBytes: wasted = 0, requests = 0 } = totalOf(view, page);
            if (wasted < Math.max(100e6, page.period.totals.bytes * 0.1))
                return null;
            const cost = bytesCost(wasted, page.cost);
            return {
                tone: 'bad',
                subject: brokenMost(page, view),
                ...priced(page, { cost, bytes: wasted, requests }),
                title: page.words.findings.wasted.title(page.numbers.cell('percent', wasted / page.period.totals.bytes).text),
                text: page.words.findings.wasted.text(page.numbers.cell('bytes', wasted).text, page.numbers.cell('money', cost).text),
            };
        },
    },
];
/** The object most of whose bytes were sent in vain: a remedy is of one object. */
function brokenMost(page, view) {
    const isNamed = (row) => view.nameOf(row) !== rollup_public/* NOT_PUBLIC */.M8;
    const [row] = topRows(view, 'wastedBytes', 1, isNamed);
    if (row === undefined)
        return null;
    const bytes = view.value(row, 'wastedBytes');
    const sums = { bytes, cost: bytesCost(bytes, page.cost), requests: view.value(row, 'requests') };
    return subjectOf('broken-download', [view.nameOf(row)], sums);
}
/** Since when a site has hot links, as far back as the page knows. */
function seenSince(page, { site, since, bytesBefore }) {
    const words = page.words.since;
    const day = page.numbers.cell('date', since).text;
    if (bytesBefore !== null && bytesBefore > 0)
        return words.before(page.numbers.cell('date', page.from).text);
    const early = page.before === null ? firstEarlier(page, site) : undefined;
    if (early !== undefined)
        return words.first(page.numbers.cell('date', early).text);
    return bytesBefore === null && since <= page.from ? words.atLeast(day) : words.first(day);
}
/** The first day of a period before that is too short to measure against. */
function firstEarlier({ earlier }, site) {
    const row = earlier?.daily.tables.hotlinks?.rows.find(({ name }) => name === site);
    return row && earlier?.daily.days[row.requests.findIndex((requests) => requests > 0)];
}
function aiSums(view, page) {
    return sumRows(view, aiRows(view), page);
}
function aiRows(view) {
    return view.rows.filter((row) => (0,crawlers/* botClassOf */.jU)(view.nameOf(row)).startsWith('ai '));
}
/** Those that robots.txt may keep out, most bytes first: who searches for people brings readers. */
function aiSubject(page) {
    const view = viewOf(page, 'bots');
    const rows = aiRows(view).filter((row) => mayKeepOut(view.nameOf(row)));
    if (rows.length === 0)
        return null;
    const { bytes = 0, cost = 0, requests = 0 } = sumRows(view, rows, page);
    const names = topRows({ ...view, rows }, 'bytes', rows.length).map(view.nameOf);
    return subjectOf('bot', names, { bytes, cost, requests });
}

;// CONCATENATED MODULE: ./lib/report/facts/findings.js






/** All of them. Each has a case in the tests, and a line in docs/templates.md. */
const rules = [...moneyRules, ...brokenRules, ...changedRules];
/** The places, as they are shown. Each is kept for its own: cents never push out what is broken. */
const places = ['money', 'broken', 'changed'];
/** Of each place one comes first; then others, up to so many in all, and of each place. */
const MOST_FINDINGS = 6;
const MOST_OF_A_PLACE = 3;
/**
 * The things to look at, by their places: of each place that has some the heaviest, then others, the
 * heaviest first, up to so many. Nothing that stays below a floor.
 */
const findingsOf = oncePerPage((page) => {
    const found = rules.flatMap((rule) => {
        const all = [rule.find(page) ?? []].flat();
        return all.flatMap((one) => (isBelowFloors(one) ? [] : [{ ...rule, ...one }]));
    });
    const ranked = found.toSorted((a, b) => b.weight - a.weight);
    const ofPlace = places.map((place) => ranked.filter((one) => one.place === place));
    const first = ofPlace.flatMap((list) => list.slice(0, 1));
    const more = ofPlace.flatMap((list) => list.slice(1, MOST_OF_A_PLACE));
    const chosen = [...first, ...more.sort((a, b) => b.weight - a.weight)].slice(0, MOST_FINDINGS);
    return ofPlace
        .flatMap((list) => list.filter((one) => chosen.includes(one)))
        .map(({ find: _, when: __, weight: ___, ...one }) => {
        return { ...one, placeTitle: page.words.findingPlaces[one.place] };
    });
});
function toldFindings(findings) {
    return findings.map(({ rule, place, title, text }) => {
        return { rule, place, title, text: textOf(withoutLink(text)).trimEnd() };
    });
}

;// CONCATENATED MODULE: ./lib/report/cases/case.js



const MOST_CROSSINGS = 5;
/** The crossing with a row, told exactly; of a pair, with its second part. */
function crossingOf(page, view, row) {
    const parts = view.partsOf(row);
    const own = parts.length - 1;
    return {
        name: parts[own] ?? '',
        shown: nameParts(page, view.name, parts).slice(own),
        requests: view.value(row, 'requests'),
        bytes: view.value(row, 'bytes'),
        isAtLeast: false,
    };
}
const remedyKinds = (/* unused pure expression or super */ null && ([
    'bucket-policy',
    'policy-to-remove',
    'robots.txt',
    'command',
    'lifecycle-rule',
    'html',
    'advice',
]));
/** The days that a month of something is told by. */
const MONTH = 30;
/** What a subject costs in a month, at the rate of the days since `since`. */
function monthlyOf(page, { cost, days: told }, since) {
    const days = daysOf(page);
    const [first, last] = [days.find((day) => day >= since), days.at(-1)];
    const known = first === undefined || last === undefined ? 1 : (0,calendar_day/* daysBetween */.YM)(first, last) + 1;
    return (cost * MONTH) / (told ?? known);
}
/** An amount, or one that is only known to be that much. */
function atLeastCell({ words }, cell, isAtLeast) {
    if (!isAtLeast)
        return cell;
    if (cell.value === 0)
        return { ...cell, text: '', exact: '' };
    const { atLeast } = words.cases;
    return { ...cell, text: atLeast(cell.text), exact: atLeast(cell.exact) };
}

;// CONCATENATED MODULE: ./lib/report/cases/days.js





/** Which tables tell the days of a kind, and what is told of them. */
const tablesOfKind = {
    'hot-linker': [['hotlinks'], 'bytes'],
    hog: [['clients'], 'bytes'],
    bot: [['bots'], 'bytes'],
    'missing-object': [['notFound'], 'requests'],
    'old-encryption': [['tls', 'signatures'], 'requests'],
    'public-listing': [['operations'], 'requests'],
};
/** So many days are told at most. */
const MOST_DAYS_SHOWN = 60;
/** What is measured of a kind by the day; null where nothing is. */
function measureOf(kind) {
    return tablesOfKind[kind]?.[1] ?? null;
}
/** The days of the page, and what is known of those before, up to `MOST_DAYS_SHOWN`, in order. */
function caseDaysOf(page, { kind, names }) {
    const told = tablesOfKind[kind];
    const days = daysOf(page);
    const last = days.at(-1);
    if (told === undefined || last === undefined)
        return [];
    const before = page.earlier;
    const [tables, measure] = told;
    const values = new Map();
    for (const table of tables) {
        const isNone = names.every((name) => before !== null && isNoneOf(page, before, table, name));
        const all = [
            ...(before === null ? [] : valuesOf(before, table, measure, names, isNone)),
            ...valuesOf(page.period, table, measure, names, false),
        ];
        for (const [day, value] of all) {
            const other = values.get(day) ?? 0;
            values.set(day, value === null || values.get(day) === null ? null : other + value);
        }
    }
    const first = before?.days[0]?.day ?? days[0] ?? last;
    const count = Math.min(MOST_DAYS_SHOWN, (0,calendar_day/* daysBetween */.YM)(first, last) + 1);
    return Array.from({ length: count }, (_, at) => {
        const day = (0,calendar_day/* addDays */.fi)(last, at - count + 1);
        return { day, value: values.get(day) ?? null };
    });
}
/** Whether a table holds all its names, and that is none of them. The first part of pairs has no row of its own to
 * look for. */
function isNoneOf(page, { tables }, table, name) {
    if (rowOf(page, table).isPair === true)
        return false;
    const rows = (0,columns_table/* columnarTable */.Mb)(tables[table] ?? summary/* noTable */.qp, false);
    return rows.rest.rows === 0 && findRow(rows, name) === undefined;
}
/** Of each day with records. */
function valuesOf(period, table, measure, names, isNone) {
    const told = period.daily.tables[table];
    const rows = (told?.rows ?? []).filter(({ name }) => names.includes(name));
    const places = new Map(period.daily.days.map((day, at) => [day, at]));
    const isKnown = rows.length > 0 || told?.isWhole === true || isNone;
    return period.days.map((of) => {
        const at = places.get(of.day);
        if (!isKnown || at === undefined || of.lacking.includes(table))
            return [of.day, null];
        const value = rows.reduce((sum, row) => sum + (row[measure][at] ?? 0), 0);
        // A copy has no addresses, and smaller rows of other tables were cut.
        return [of.day, value === 0 && of.isCopied ? null : value];
    });
}

;// CONCATENATED MODULE: ./lib/report/cases/kinds/bot.js




/** So many bots are named at most: those that take most. */
const MOST_BOTS = 10;
/** Bots that take much: crossed with their agents exactly, or with each other where there are several. */
const botCase = (page, subject) => {
    const names = subject.names.slice(0, MOST_BOTS);
    const { evidence, remedies, facts } = page.words.cases;
    const rows = names.length > 1 ? rowsOf(page, names) : agentsOf(page, subject);
    const [title, nameLabel] = names.length > 1 ? evidence.bots : evidence.bot;
    const hasFile = findRow(viewOf(page, 'keys').table, 'robots.txt') !== undefined;
    return {
        crossings: rows.length === 0 ? null : { title, nameLabel, columns: ['requests', 'bytes'], rows },
        facts: [facts.requests(page.numbers.cell('count', subject.requests))],
        remedy: {
            ...{ kind: 'robots.txt', text: robotsLines(names), isSaving: true },
            title: remedies.robots.title(page.numbers.all(names.slice(0, 3).map(nameText))),
            note: remedies.robots.note(hasFile),
        },
    };
};
/** Lines for robots.txt (RFC 9309) that ask bots to stay away; names are product tokens. */
function robotsLines(bots) {
    return `${bots.map((bot) => `User-agent: ${bot}\n`).join('')}Disallow: /\n`;
}
function rowsOf(page, names) {
    const view = viewOf(page, 'bots');
    return names.slice(0, MOST_CROSSINGS).flatMap((name) => {
        const row = findRow(view.table, name);
        return row === undefined ? [] : [crossingOf(page, view, row)];
    });
}
/** Of the agents that the report holds, those that name the bot. */
function agentsOf(page, { names: [bot = ''] }) {
    const view = viewOf(page, 'agents');
    const sought = bot.toLowerCase();
    return keptRowsBy(page, view, 'bytes', (_, __, row) => view.nameOf(row).toLowerCase().includes(sought))
        .slice(0, MOST_CROSSINGS)
        .map((row) => crossingOf(page, view, row));
}

;// CONCATENATED MODULE: ./lib/report/cases/remedies/policy.js
/** The ARNs of buckets whose names are plain, at most five: no log line can change what a policy says. */
function bucketArns(buckets, region) {
    const partition = region.startsWith('cn-')
        ? 'aws-cn'
        : region.startsWith('us-gov-')
            ? 'aws-us-gov'
            : 'aws';
    return plainBuckets(buckets).map((bucket) => `arn:${partition}:s3:::${bucket}`);
}
/** At most five buckets, whose names are plain. */
function plainBuckets(buckets) {
    return buckets.filter((bucket) => /^[a-z0-9][a-z0-9._-]{1,62}$/i.test(bucket)).slice(0, 5);
}
/** A bucket policy (JSON) of some statements; lists of one text stand on one line. */
function policyText(...statements) {
    const policy = { Version: '2012-10-17', Statement: statements };
    return JSON.stringify(policy, null, 2).replace(/\[\s+("[^"\n]*")\s+\]/g, '[$1]');
}

;// CONCATENATED MODULE: ./lib/report/cases/remedies/commands.js



/**
 * The command that copies one object to another key of the same bucket, for a shell. Null where a name is
 * not plain, so that no log line can change what it does; where what is there is of another type; or where
 * it is not known which of several buckets it is: that of the page with the link, if it is named as its host.
 */
function copyCommand(buckets, [page], from, to) {
    const plain = plainBuckets(buckets);
    const host = page === undefined ? '' : hostOf(page);
    const bucket = plain.length === 1 ? plain[0] : plain.find((name) => name === host);
    const isSame = (0,meaning/* typeOfKey */.Jh)(from) === (0,meaning/* typeOfKey */.Jh)(to);
    if (bucket === undefined || !isSame || !isPlainKey(from) || !isPlainKey(to))
        return null;
    return `aws s3 cp \\\n  s3://${bucket}/${from} \\\n  s3://${bucket}/${to}\n`;
}
const contentTypes = {
    '.avif': 'image/avif',
    '.css': 'text/css',
    '.gif': 'image/gif',
    '.jpeg': 'image/jpeg',
    '.jpg': 'image/jpeg',
    '.js': 'text/javascript',
    '.mp3': 'audio/mpeg',
    '.mp4': 'video/mp4',
    '.pdf': 'application/pdf',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.webm': 'video/webm',
    '.webp': 'image/webp',
    '.woff2': 'font/woff2',
    '.zip': 'application/zip',
};
/**
 * The command that lets browsers and proxies keep an object for a year. Null where its name is not plain, where
 * its type is not known (the command has to say it again), or where several buckets might have it.
 */
function cacheCommand(buckets, key) {
    const [bucket, ...others] = plainBuckets(buckets);
    const type = contentTypes[(0,meaning/* typeOfKey */.Jh)(key)];
    if (bucket === undefined || others.length > 0 || type === undefined || !isPlainKey(key))
        return null;
    const object = `s3://${bucket}/${key}`;
    return `aws s3 cp ${object} ${object} \\
  --metadata-directive REPLACE --content-type ${type} \\
  --cache-control "public, max-age=31536000, immutable"
`;
}
/** Nothing that a shell or S3's log reads as anything but itself, and nothing that was hidden or cut. */
function isPlainKey(key) {
    return /^[a-z0-9_][a-z0-9._/=@+,-]{0,500}$/i.test(key) && !key.endsWith('/');
}

;// CONCATENATED MODULE: ./lib/report/cases/kinds/broken-download.js





/** Reads that broke off: by object, exactly, with the bytes that were sent in vain. */
const brokenDownloadCase = (page, { names: [key = ''] }) => {
    const remedy = remedyOf(page, key);
    if (remedy === null)
        return null;
    const view = viewOf(page, 'keys');
    const { evidence } = page.words.cases;
    const [title, nameLabel] = evidence.brokenDownload;
    const isBroken = (row) => view.value(row, 'wastedBytes') > 0;
    const rows = topRows(view, 'wastedBytes', MOST_CROSSINGS, isBroken);
    return {
        crossings: {
            title,
            nameLabel,
            columns: ['bytes'],
            rows: rows.map((row) => ({
                ...crossingOf(page, view, row),
                bytes: view.value(row, 'wastedBytes'),
            })),
        },
        facts: [],
        remedy,
    };
};
const media = /\.(mp4|m4v|webm|mov|ogv|mp3|m4a|ogg|wav|flac)$/i;
const sound = /\.(mp3|m4a|ogg|wav|flac)$/i;
/** Players that load nothing unasked, or a download that goes on where it broke off. */
function remedyOf(page, key) {
    const { remedies } = page.words.cases;
    const host = hostAskedMost(page);
    if (!isPlainKey(key) || host === null)
        return null;
    if (media.test(key)) {
        const tag = sound.test(key) ? 'audio' : 'video';
        return {
            ...{ kind: 'html', ...remedies.player, isSaving: true },
            text: `<${tag} controls preload="none" src="https://${host}/${key}"></${tag}>\n`,
        };
    }
    return {
        ...{ kind: 'command', isSaving: true },
        title: remedies.resume.title,
        note: remedies.resume.note(nameText(key)),
        text: `curl -fLO -C - --retry 9 https://${host}/${key}\n`,
    };
}
/** The host that objects are asked for at; null where none is plain. */
function hostAskedMost(page) {
    const view = viewOf(page, 'hosts');
    const isHost = (row) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(view.nameOf(row));
    const [row] = topRows(view, 'requests', 1, isHost);
    return row === undefined ? null : view.nameOf(row);
}

;// CONCATENATED MODULE: ./lib/report/cases/kinds/cost-jump.js









/** The cost rose: by object, what each was sent more than in the period before, exactly. */
const costJumpCase = (page, { names: [driver] }) => {
    const remedy = movesRemedy(page) ?? (driver === undefined ? null : cacheRemedy(page, driver));
    if (remedy === null)
        return null;
    const rows = grownMost(page);
    const [title, nameLabel] = page.words.cases.evidence.costJump;
    return {
        crossings: rows.length === 0 ? null : { title, nameLabel, columns: ['bytes'], rows },
        facts: [],
        remedy,
        days: costsOf(page),
        measure: 'cost',
        state: null,
    };
};
function grownMost(page) {
    const view = viewOf(page, 'keys');
    return grownObjectsOf(page)
        .filter(({ name, growth }) => growth > 0 && name !== '-')
        .sort((a, b) => b.growth - a.growth)
        .slice(0, MOST_CROSSINGS)
        .map(({ row, growth }) => ({ ...crossingOf(page, view, row), bytes: growth }));
}
function cacheRemedy(page, key) {
    const text = cacheCommand(page.own.buckets, key);
    const { remedies } = page.words.cases;
    if (text === null)
        return null;
    return {
        ...{ kind: 'command', text, isSaving: false },
        title: remedies.cache.title(nameText(key)),
        note: remedies.cache.note((0,meaning/* typeOfKey */.Jh)(key)),
    };
}
const storageClasses = {
    transitionsToIA: 'STANDARD_IA',
    transitionsToInstant: 'GLACIER_IR',
    transitionsToGlacier: 'GLACIER',
    transitionsToDeepArchive: 'DEEP_ARCHIVE',
};
/** Where moves to another class made half of what the cost rose by: the rule that leaves small objects where they
 * are. */
function movesRemedy(page) {
    const was = page.before?.totals;
    const rise = page.cost.total - (page.before?.cost.total ?? 0);
    const costs = billing/* transitionRows */.Zt.map(([name]) => ({
        name,
        cost: movesOf(page, page.period.totals, name) - (was ? movesOf(page, was, name) : 0),
    }));
    const [most] = costs.sort((a, b) => b.cost - a.cost);
    if (most === undefined || most.cost <= 0 || most.cost < rise / 2)
        return null;
    const rule = {
        ID: 'move-large-objects',
        Status: 'Enabled',
        Filter: { ObjectSizeGreaterThan: 131_072 },
        Transitions: [{ Days: 30, StorageClass: storageClasses[most.name] }],
    };
    return {
        ...{ kind: 'lifecycle-rule', ...page.words.cases.remedies.lifecycle, isSaving: false },
        text: JSON.stringify({ Rules: [rule] }, null, 2),
    };
}
function movesOf({ prices }, totals, name) {
    return (totals[name] * prices.thousandTransitions[name]) / 1000;
}
function costsOf({ before, period, cost, prices }) {
    const earlier = before?.period?.days ?? [];
    return [
        ...earlier.map(({ day, totals }) => ({
            day,
            value: dayCost(totals, before?.cost ?? cost, prices),
        })),
        ...period.days.map(({ day, totals }) => ({ day, value: dayCost(totals, cost, prices) })),
    ].slice(-MOST_DAYS_SHOWN);
}

;// CONCATENATED MODULE: ./lib/report/cases/remedies/address-policy.js


/** Networks of search engines, proxies and clouds: who denies an address of theirs may deny readers of his
 * own, or the CDN before his bucket. */
const shared = /\b(amazon|aws|cloudfront|cloudflare|fastly|akamai|google|microsoft|apple|yahoo|yandex|baidu|duckduckgo|bunny|cdn77|datacamp|edgio|limelight|cdnetworks|stackpath|imperva|github|facebook|meta)\b/i;
/** Whether others than its owner are reached through a network, or reach the bucket through it. */
function isSharedNetwork(owner) {
    return shared.test(owner);
}
/**
 * A bucket policy (JSON) that refuses unsigned reads from an address or a range of them; null where the
 * range is an inner network's, or no bucket is known. Signed reads, the owner's own, pass.
 */
function denyAddress(range, buckets, region) {
    const [address = ''] = range.split('/');
    const resources = bucketArns(buckets, region).map((arn) => `${arn}/*`);
    const isRange = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:]*)(\/\d{1,3})?$/.test(range);
    if (!isRange || (0,hosts/* isPrivateHost */.Sf)(address) || resources.length === 0)
        return null;
    return policyText({
        Sid: 'DenyAddress',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: resources,
        Condition: {
            IpAddress: { 'aws:SourceIp': [range] },
            StringEquals: { 'aws:PrincipalType': 'Anonymous' },
        },
    });
}

;// CONCATENATED MODULE: ./lib/report/cases/kinds/hog.js







/** One address, or masked its network, that takes much of the bytes. */
const hogCase = (page, subject) => {
    const [client = ''] = subject.names;
    const owner = ownerOf(page, client);
    if (owner === null)
        return null;
    const crossings = crossingsOf(page, subject);
    const { evidence, remedies, facts } = page.words.cases;
    const [title, nameLabel] = evidence.hog;
    const parts = {
        crossings: crossings.length === 0
            ? null
            : { title, nameLabel, columns: ['requests', 'bytes'], rows: crossings },
        facts: [facts.requests(page.numbers.cell('count', subject.requests))],
    };
    const text = isSharedNetwork(owner.name)
        ? null
        : denyAddress(client, page.own.buckets, page.settings.region);
    if (text !== null)
        return {
            ...parts,
            remedy: {
                ...{ kind: 'bucket-policy', text, isSaving: true },
                title: remedies.address.title,
                note: remedies.address.note(nameText(client)),
            },
        };
    if (!isSharedNetwork(owner.name))
        return null;
    return {
        ...parts,
        remedy: {
            ...{ kind: 'advice', text: null, isSaving: false },
            title: remedies.shared.title,
            note: remedies.shared.note(nameText(owner.name)),
        },
    };
};
/**
 * Addresses are counted by themselves, and so are objects and agents. Of all reads that took T bytes, an
 * address that took A and an object that took O have at least A + O − T in common: that much is certain.
 */
function crossingsOf(page, { bytes, requests }) {
    const among = (view) => {
        const all = totalOf(view, page);
        return topRows(view, 'bytes', MOST_CROSSINGS).map((row) => {
            const its = crossingOf(page, view, row);
            return {
                ...its,
                requests: Math.max(0, requests + its.requests - (all.requests ?? 0)),
                bytes: Math.max(0, bytes + its.bytes - (all.bytes ?? 0)),
                isAtLeast: true,
            };
        });
    };
    return [...among(viewOf(page, 'keys')), ...among(viewOf(page, 'agents'))]
        .filter((one) => one.bytes > 0 && one.name !== '-')
        .sort((a, b) => b.bytes - a.bytes)
        .slice(0, MOST_CROSSINGS);
}

;// CONCATENATED MODULE: ./lib/report/cases/remedies/referrer-policy.js




const POLICY_SITES = 5;
/** A site is worth denying when its hot links take this share of all bytes, and this many. */
const POLICY_SHARE = 0.01;
const POLICY_BYTES = 10_000_000;
/** Of each site, so many keys are searched for the file types to deny. */
const MOST_KEYS = 100;
/** The hot-linkers worth denying, and what they take, most bytes first. */
function worstOf(page, linkers) {
    const least = Math.max(POLICY_BYTES, page.period.totals.bytes * POLICY_SHARE);
    return linkers
        .filter(({ site, bytes }) => bytes >= least && isDeniable(page, site))
        .slice(0, POLICY_SITES)
        .map((one) => taken(page, one));
}
/** A hot-linker with the keys that it takes, most bytes first. */
function taken(page, { site, rows }) {
    const view = viewOf(page, 'hotlinks');
    const first = topRows({ ...view, rows: Uint32Array.from(rows) }, 'bytes', MOST_KEYS);
    return { site, keys: first.map((row) => view.partsOf(row)[1] ?? '') };
}
/** Whether a policy may name a site: a stranger's, in words that S3 takes as they stand. */
function isDeniable({ own }, site) {
    return isHostName(site) && own.mayDeny(site);
}
/** Nothing that S3 would read as a wildcard or a variable, and nothing that is no host. */
function isHostName(site) {
    return /^(?=.{1,253}$)[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(site);
}
/**
 * A bucket policy (JSON) that refuses reads whose Referer is a page of one of the sites, of objects
 * of the kinds that they take; null where there is nothing to deny. It holds only host names, bucket
 * names and file extensions of a plain shape, so no log line can change what it says.
 */
function denyPolicy(worst, buckets, region) {
    const named = bucketArns(buckets, region);
    const types = new Set(worst.flatMap(({ keys }) => keys.slice(0, MOST_KEYS).map(meaning/* typeOfKey */.Jh)));
    const kinds = [...types].filter((type) => /^\.[a-z0-9]{1,10}$/.test(type)).sort();
    const sites = worst.filter(({ site }) => isHostName(site));
    if (sites.length === 0 || named.length === 0 || kinds.length === 0)
        return null;
    return policyText({
        Sid: 'DenyHotLinks',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: named.flatMap((arn) => kinds.flatMap((kind) => spellings(kind).map((end) => `${arn}/*${end}`))),
        Condition: {
            StringLike: {
                'aws:Referer': sites.flatMap(({ site }) => [`http://${site}/*`, `https://${site}/*`]),
            },
        },
    });
}
/** Types are named in lower case; keys are not. */
function spellings(type) {
    return [...new Set([type, type.toUpperCase()])];
}

;// CONCATENATED MODULE: ./lib/report/cases/kinds/hot-linker.js





/** A foreign site that shows the owner's files: crossed with these exactly. */
const hotLinkerCase = (page, { names: [site = ''] }) => {
    const linker = hotLinkersOf(page).find((one) => one.site === site);
    if (linker === undefined || !isDeniable(page, site))
        return null;
    const text = denyPolicy([taken(page, linker)], page.own.buckets, page.settings.region);
    if (text === null)
        return null;
    const view = viewOf(page, 'hotlinks');
    const ofSite = { ...view, rows: Uint32Array.from(linker.rows) };
    const { evidence, remedies, facts } = page.words.cases;
    const [title, nameLabel] = evidence.hotLinker;
    return {
        crossings: {
            title,
            nameLabel,
            columns: ['requests', 'bytes'],
            rows: topRows(ofSite, 'bytes', MOST_CROSSINGS).map((row) => crossingOf(page, view, row)),
        },
        facts: [
            facts.reads(page.numbers.cell('count', linker.requests), page.numbers.cell('count', linker.rows.length)),
        ],
        remedy: { kind: 'bucket-policy', ...remedies.referrer, text, isSaving: true },
    };
};

;// CONCATENATED MODULE: ./lib/report/cases/kinds/missing-object.js






/** An object that own pages link to, and that is not there: crossed with these pages exactly. */
const missingObjectCase = (page, { names: [key = ''] }) => {
    const view = viewOf(page, 'notFound');
    const ofKey = view.rows.filter(perPart(view.table, 0, (name) => name === key));
    const rows = topRows({ ...view, rows: ofKey }, 'requests', MOST_CROSSINGS, (row) => view.partsOf(row)[1] !== '-');
    const ownPages = rows.filter((row) => page.own.isOwn(hostOf(view.partsOf(row)[1] ?? '')));
    const { evidence } = page.words.cases;
    const [title, nameLabel] = evidence.missingObject;
    return {
        crossings: {
            title,
            nameLabel,
            columns: ['requests'],
            rows: rows.map((row) => crossingOf(page, view, row)),
        },
        facts: [],
        remedy: missing_object_remedyOf(page, key, ownPages.map((row) => view.partsOf(row)[1] ?? '')),
    };
};
/** The command that puts the nearest existing object there, or the pages where the link is to be mended. */
function missing_object_remedyOf(page, key, pages) {
    const { remedies } = page.words.cases;
    const near = nearestKey(key, existingKeysOf(page));
    const shown = pages.slice(0, 3).map(nameText);
    const advice = { kind: 'advice', text: null, isSaving: false };
    if (near === key)
        return { ...advice, ...remedies.cameOrWent };
    const command = near && copyCommand(page.own.buckets, pages, near, key);
    if (near === null || command === null)
        return {
            ...advice,
            title: remedies.link.title(near && nameText(near)),
            note: remedies.link.note(page.numbers.list(shown)),
        };
    return {
        kind: 'command',
        title: remedies.copy.title(nameText(near)),
        note: remedies.copy.note(page.numbers.list(shown)),
        text: command,
        isSaving: false,
    };
}

;// CONCATENATED MODULE: ./lib/report/cases/kinds/old-encryption.js





/** Requests with TLS below 1.2 or signature version 2: by version, exactly. */
const oldEncryptionCase = (page) => {
    const text = denyOldEncryption(page.own.buckets, page.settings.region);
    if (text === null)
        return null;
    const { evidence, remedies } = page.words.cases;
    const [title, nameLabel] = evidence.oldEncryption;
    const rows = [
        ...versionsOf(page, 'tls', isOldTls),
        ...versionsOf(page, 'signatures', isOldSignature),
    ];
    return {
        crossings: { title, nameLabel, columns: ['requests', 'bytes'], rows },
        facts: [],
        remedy: { kind: 'bucket-policy', ...remedies.encryption, text, isSaving: false },
    };
};
function versionsOf(page, table, isOld) {
    const view = viewOf(page, table);
    const rows = topRows(view, 'requests', MOST_CROSSINGS, (row) => isOld(view.nameOf(row)));
    return rows.map((row) => crossingOf(page, view, row));
}
/** A bucket policy (JSON) that refuses TLS below 1.2 and signature version 2; null where no bucket is known. */
function denyOldEncryption(buckets, region) {
    const resources = bucketArns(buckets, region).flatMap((arn) => [arn, `${arn}/*`]);
    if (resources.length === 0)
        return null;
    const deny = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: resources };
    return policyText({ Sid: 'DenyOldTls', ...deny, Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } }, { Sid: 'DenySigV2', ...deny, Condition: { StringEquals: { 's3:signatureversion': 'AWS' } } });
}

;// CONCATENATED MODULE: ./lib/report/cases/kinds/public-listing.js

/** Strangers may list the bucket: the statement that lets them is to be taken away. */
const publicListingCase = (page) => {
    const text = allowListing(page.own.buckets, page.settings.region);
    if (text === null)
        return null;
    const { remedies } = page.words.cases;
    return {
        crossings: null,
        facts: [],
        remedy: { kind: 'policy-to-remove', ...remedies.listing, text, isSaving: false },
    };
};
/** The bucket policy (JSON) that lets everybody list; null where no bucket is known. */
function allowListing(buckets, region) {
    const resources = bucketArns(buckets, region);
    if (resources.length === 0)
        return null;
    return policyText({
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:ListBucket',
        Resource: resources,
    });
}

;// CONCATENATED MODULE: ./lib/report/cases/state.js


/** It is new for so many days, … */
const NEW_DAYS = 14;
/** … if at least so many days before are known, and it was on none. */
const KNOWN_BEFORE = 7;
/** It stopped when it is quiet for so many whole days, and twice as long as ever before. */
const LEAST_QUIET = 3;
const TIMES_QUIET = 2;
/** A day with less than this share of its mean day is quiet: refused requests, too, send some bytes. */
const TRICKLE = 0.05;
/** Null where no day has it. `newest` is the day that is still coming in. */
function stateOf(days, newest) {
    const known = days.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
    const some = known.filter(({ value }) => value > 0);
    const [first] = some;
    if (first === undefined)
        return null;
    const mean = some.reduce((sum, { value }) => sum + value, 0) / some.length;
    const active = some.filter(({ value }) => value >= mean * TRICKLE);
    const last = active.at(-1)?.day ?? first.day;
    const wholeAfter = known.filter(({ day }) => day > last && day < newest);
    const lastWhole = wholeAfter.at(-1)?.day ?? last;
    const quietDays = (0,calendar_day/* daysBetween */.YM)(last, lastWhole);
    const before = known.filter(({ day }) => day < first.day).length;
    const isStopped = wholeAfter.length >= LEAST_QUIET && quietDays >= TIMES_QUIET * longestSilence(active);
    const end = known.at(-1)?.day ?? last;
    const isNew = before >= KNOWN_BEFORE && (0,calendar_day/* daysBetween */.YM)(first.day, end) < NEW_DAYS;
    return {
        kind: isStopped ? 'stopped' : isNew ? 'new' : 'there',
        first: first.day,
        isAtLeast: before === 0,
        last,
        quietDays,
    };
}

;// CONCATENATED MODULE: ./lib/report/cases/kinds/silent-source.js






/** A source that delivers no more, while others do: on a strip of its log objects by delivery day. */
const silentSourceCase = (page, { names: [name = ''] }) => {
    const silent = silentSourcesOf(page).find((one) => one.name === name);
    const days = deliveriesOf(page, name);
    const newest = days.at(-1)?.day;
    const commands = checksOf(page, name);
    if (silent === undefined || newest === undefined || commands.length === 0)
        return null;
    const quiet = (0,calendar_day/* daysBetween */.YM)(silent.last, newest) - 1;
    const { remedies, facts } = page.words.cases;
    return {
        crossings: null,
        facts: [facts.delivered(page.numbers.cell('date', silent.last).text)],
        remedy: {
            ...{ kind: 'command', text: `${commands.join('\n')}\n`, isSaving: false },
            title: remedies.logging.title,
            note: remedies.logging.note(nameText(name)),
        },
        days,
        measure: 'logObjects',
        state: {
            kind: quiet < NEW_DAYS ? 'new' : 'there',
            first: (0,calendar_day/* addDays */.fi)(silent.last, 1),
            isAtLeast: false,
            last: newest,
            quietDays: 0,
        },
        amount: { value: quiet, note: facts.silentDays(page.numbers.cell('count', quiet)) },
    };
};
/** From its first delivery that is known to the newest of any source, up to `MOST_DAYS_SHOWN`. */
function deliveriesOf({ input }, name) {
    const sources = input.sources ?? [];
    const own = sources.find((one) => one.name === name)?.days ?? [];
    const first = own[0]?.day;
    const newest = newestDelivery(sources);
    if (first === undefined || newest === undefined)
        return [];
    const objects = new Map(own.map((one) => [one.day, one.objects]));
    const count = Math.min(MOST_DAYS_SHOWN, (0,calendar_day/* daysBetween */.YM)(first, newest) + 1);
    return Array.from({ length: count }, (_, at) => {
        const day = (0,calendar_day/* addDays */.fi)(newest, at - count + 1);
        return { day, value: objects.get(day) ?? 0 };
    });
}
/** What tells whether logging is still on: of the bucket that the source is named after, else of each. */
function checksOf({ own }, source) {
    const buckets = plainBuckets(own.buckets);
    const named = buckets.filter((bucket) => source.includes(bucket));
    return (named.length > 0 ? named : buckets).map((bucket) => `aws s3api get-bucket-logging --bucket ${bucket}`);
}

;// CONCATENATED MODULE: ./lib/report/cases/cases.js



















/** What makes the case of a kind. */
const makers = {
    'hot-linker': hotLinkerCase,
    hog: hogCase,
    bot: botCase,
    'missing-object': missingObjectCase,
    'broken-download': brokenDownloadCase,
    'cost-jump': costJumpCase,
    'silent-source': silentSourceCase,
    'old-encryption': oldEncryptionCase,
    'public-listing': publicListingCase,
};
/** The cases of a page, in the order of its findings; of the same bots one. */
const casesOf = oncePerPage((page) => {
    const cases = [];
    for (const finding of findingsOf(page)) {
        const { subject } = finding;
        if (subject === null || cases.some((other) => isWithin(subject, other.subject)))
            continue;
        const parts = makers[subject.kind](page, subject);
        if (parts === null)
            continue;
        const days = parts.days ?? caseDaysOf(page, subject);
        const state = parts.state === undefined ? stateOf(days, page.newest) : parts.state;
        const isFromDays = parts.state === undefined;
        const isStopped = state?.kind === 'stopped';
        const hasPrice = finding.money !== null && page.prices.basis !== 'unknown';
        const monthly = monthlyOf(page, subject, state?.first ?? page.from);
        cases.push({
            ...parts,
            remedy: isStopped ? nothingToDo(page) : ofEachBucket(page, parts.remedy),
            ...{ finding, subject, days, state, isFromDays },
            measure: parts.measure ?? measureOf(subject.kind),
            monthly: hasPrice && !isStopped ? monthly : null,
            saved: hasPrice && state !== null && isStopped ? savedBy(page, subject, days, state) : null,
        });
    }
    return cases;
});
function isWithin({ kind, names }, other) {
    return kind === other.kind && names.every((name) => other.names.includes(name));
}
function nothingToDo({ words }) {
    return { kind: 'advice', ...words.cases.remedies.none, text: null, isSaving: false };
}
/** A policy that names several buckets says that each of them takes its own lines alone. */
function ofEachBucket({ own, words }, remedy) {
    const isPolicy = remedy.kind === 'bucket-policy' || remedy.kind === 'policy-to-remove';
    if (!isPolicy || plainBuckets(own.buckets).length < 2)
        return remedy;
    return { ...remedy, note: [...remedy.note, plain(` ${words.policy.several}`)] };
}
/** Its mean day, from its first to its last, for each whole day since. */
function savedBy({ period }, { cost }, days, { first, last, quietDays }) {
    const sum = (some) => some.reduce((all, { value }) => all + (value ?? 0), 0);
    const inPeriod = sum(days.filter(({ day }) => day >= period.from));
    if (inPeriod === 0)
        return 0;
    const costADay = (sum(days) * cost) / inPeriod / ((0,calendar_day/* daysBetween */.YM)(first, last) + 1);
    return money(costADay * quietDays);
}
/** The findings of a page, each with its case where it has one. */
function findingsWithCases(page) {
    const cases = new Map(casesOf(page).map((one) => [one.finding, one]));
    return findingsOf(page).map((finding, at, all) => {
        const { subject: _, money: __, requests: ___, ...told } = finding;
        const found = cases.get(finding);
        const before = all.slice(0, at).filter(({ rule }) => rule === finding.rule).length;
        const id = `case-${finding.rule}${before === 0 ? '' : `-${before + 1}`}`;
        return { ...told, caseFile: found === undefined ? null : caseFileOf(page, found, id) };
    });
}
function caseFileOf(page, one, id) {
    const { numbers, words } = page;
    const { subject, monthly, remedy, state } = one;
    return {
        id,
        kind: subject.kind,
        state: state && {
            kind: state.kind,
            label: words.cases.states[state.kind](numbers.cell('date', state.last).text),
        },
        strip: stripOf(page, one),
        amount: amountOf(page, one),
        facts: [
            ...one.facts,
            ...(state === null || !one.isFromDays ? [] : [firstSeen(page, state)]),
            ...(monthly === null ? [] : [words.cases.monthly(numbers.cell('money', monthly).text)]),
        ],
        evidence: one.crossings && evidenceOf(page, one.crossings),
        remedy: {
            kind: remedy.kind,
            title: remedy.title,
            note: remedy.note,
            text: remedy.text,
            saves: monthly === null || !remedy.isSaving
                ? ''
                : words.cases.saves(numbers.cell('money', monthly).text),
        },
    };
}
function amountOf(page, one) {
    const { numbers, words } = page;
    const { finding, subject, saved, amount } = one;
    const requests = numbers.cell('count', subject.requests);
    if (amount !== undefined)
        return { cell: numbers.cell('count', amount.value), note: amount.note };
    if (saved !== null)
        return { cell: numbers.cell('money', saved), note: words.cases.savedSince };
    if (finding.money === null)
        return { cell: requests, note: words.cases.requests(requests) };
    const took = page.prices.basis === 'unknown'
        ? numbers.cell('bytes', subject.bytes)
        : numbers.cell('money', subject.cost);
    const days = numbers.cell('count', subject.days ?? daysOf(page).length);
    return { cell: took, note: words.cases.inDays(days) };
}
function firstSeen({ words, numbers }, { first, isAtLeast }) {
    return words.cases.first[isAtLeast ? 'atLeast' : 'seen'](numbers.cell('date', first).text);
}
/** The days of a case as bars; null where they tell nothing. */
function stripOf({ numbers, words }, { days, measure }) {
    const most = maxBy(days, ({ value }) => value ?? 0);
    const [first, last] = [days[0], days.at(-1)];
    if (!most?.value || first === undefined || last === undefined || measure === null)
        return null;
    const { value: whole } = most;
    const date = (day) => numbers.cell('date', day).text;
    const count = numbers.cell('count', whole);
    const amounts = {
        bytes: () => numbers.cell('bytes', whole).text,
        cost: () => numbers.cell('money', whole).text,
        requests: () => words.cases.counted(count),
        logObjects: () => words.cases.logObjects(count),
    };
    return {
        levels: days.map(({ value }) => (value === null ? null : value / whole)),
        from: date(first.day),
        to: date(last.day),
        text: words.cases.strip(numbers.cell('count', days.length), amounts[measure](), date(most.day)),
    };
}
function evidenceOf(page, { title, nameLabel, columns, rows }) {
    return {
        title,
        nameLabel,
        columns: columns.map((column) => page.words.columns[column]),
        rows: rows.map(({ shown, isAtLeast, ...values }) => ({
            name: shown,
            cells: columns.map((column) => {
                const kind = column === 'bytes' ? 'bytes' : 'count';
                return atLeastCell(page, page.numbers.cell(kind, values[column]), isAtLeast);
            }),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/report/cases/avoidable.js





/**
 * Null where no remedy ends a cost, none has a price, or it is not worth a word.
 *
 * Bounds of the union of the cases' reads. A read has one site and one agent, and hot links are those of others
 * than bots: so hot-linkers have no read in common with each other, nor with bots; and of several cases of bots
 * each bot is taken once. Up to there the sum is exact. Whose reads an address made is not counted: what it took
 * may be in those, in part or whole, or in none; nor is it counted whose reads broke off. So the union costs at least
 * what the largest of these costs, at most all together, and never more than the period.
 */
const avoidableOf = oncePerPage((page) => {
    const cases = casesOf(page).filter(({ remedy, monthly }) => remedy.isSaving && monthly !== null);
    const of = (kind) => cases.filter(({ subject }) => subject.kind === kind);
    const sum = (some) => some.reduce((all, { subject }) => all + subject.cost, 0);
    const told = sum(of('hot-linker')) + botsCost(page, of('bot'));
    const addresses = sum(of('hog'));
    const broken = sum(of('broken-download'));
    const upTo = Math.min(told + addresses + broken, page.cost.total);
    if (upTo < floors.money)
        return null;
    return { upTo, atLeast: Math.max(told, addresses, broken), of: page.cost.total, cases };
});
/** Of all bots that are in some case. */
function botsCost(page, cases) {
    const names = new Set(cases.flatMap(({ subject }) => subject.names));
    if (names.size === 0)
        return 0;
    const view = viewOf(page, 'bots');
    const rows = view.rows.filter((row) => names.has(view.nameOf(row)));
    return sumRows(view, rows, page).cost ?? 0;
}
/** The same in the report's model. */
function avoidableCost(page) {
    const found = avoidableOf(page);
    if (found === null)
        return null;
    const [upTo, of] = [page.numbers.cell('money', found.upTo), page.numbers.cell('money', found.of)];
    const count = page.numbers.cell('count', found.cases.length);
    return { text: page.words.cases.avoidable(upTo.text, of.text, count), upTo, of };
}

;// CONCATENATED MODULE: ./lib/report/panels/columns.js

/** How a column reads, and how it compares. */
const measures = {
    requests: { kind: 'count', more: 'neutral', smallest: 10 },
    bytes: { kind: 'bytes', more: 'neutral', smallest: 1e6 },
    visitors: { kind: 'count', more: 'good', smallest: 10 },
    pageViews: { kind: 'count', more: 'good', smallest: 10 },
    errors: { kind: 'count', more: 'bad', smallest: 10 },
    whole: { kind: 'count', more: 'neutral', smallest: 10 },
    partial: { kind: 'count', more: 'neutral', smallest: 10 },
    partialBytes: { kind: 'bytes', more: 'neutral', smallest: 1e6 },
    wastedBytes: { kind: 'bytes', more: 'bad', smallest: 1e6 },
    size: { kind: 'bytes', more: 'neutral', smallest: 1 },
    turnAroundMs: { kind: 'ms', more: 'bad', smallest: 100 },
    turnAroundCount: { kind: 'count', more: 'neutral', smallest: 10 },
    cost: { kind: 'money', more: 'bad', smallest: 0.05 },
    downloads: { kind: 'count', more: 'good', smallest: 10 },
    meanTurnAroundMs: { kind: 'ms', more: 'bad', smallest: 5 },
    first: { kind: 'date', more: 'neutral', smallest: 0 },
    last: { kind: 'date', more: 'neutral', smallest: 0 },
    share: { kind: 'percent', more: 'neutral', smallest: 0 },
};
function ratio(value, whole) {
    return value === null ? null : Math.min(1, whole > 0 ? value / whole : 0);
}
function changeCell(change) {
    return {
        kind: 'percent',
        value: change === null
            ? null
            : (change.ratio ??
                (change.direction === 'new' ? 1e9 : change.direction === 'gone' ? -1 : null)),
        text: change?.text ?? '',
        exact: change?.exact ?? '',
    };
}
const asked = ['requests', 'errors', 'calls', 'fetches', 'failedFetches', 'edge'];
/** What the records of a table are called. */
function countsLabel(counts) {
    if (counts === 'records' || counts === 'pageViews')
        return counts;
    const isRead = counts !== undefined && !asked.includes(counts);
    return isRead ? 'reads' : 'requests';
}
function columnOf(page, table, id, minor) {
    const { words } = page;
    const labels = words.columns;
    const definitions = words.columnDefinitions;
    const { counts } = rowOf(page, table);
    return {
        id,
        label: id === 'requests'
            ? words.columns[countsLabel(counts)]
            : (labels[idInWords(page, table, id)] ?? id),
        kind: id === 'change' ? 'change' : measures[id].kind,
        definition: definitions[idInWords(page, table, id)] ?? '',
        isMinor: minor.includes(id),
    };
}
/** Visitors in a table are those of each day, added up, where nobody knows which are the same. */
function idInWords({ distinct }, table, id) {
    return id === 'visitors' && !distinct.has(table) ? 'dailyVisitors' : id;
}

;// CONCATENATED MODULE: ./lib/report/panels/glance.js




/** The first row of the tables that say what was read and sent, from where, through whom. */
function glanceOf(page) {
    const leaders = [
        ['page', 'pages', 'pages', 'requests', isNamed],
        ['object', 'keys', 'hogKeys', 'bytes', isNamed],
        ['country', 'countries', 'countries', 'visitors', isKnown],
        ['site', 'referringSites', 'referringSites', 'visitors', glance_isReferring],
    ];
    return leaders.flatMap(([id, table, panel, column, only]) => {
        const view = narrowed(page, viewOf(page, table), only);
        const [row] = topRows(view, column, 1);
        const value = row === undefined ? 0 : view.value(row, column);
        if (row === undefined || value === 0)
            return [];
        const [label, unit] = page.words.glance[id];
        const name = nameParts(page, table, view.partsOf(row))[0]?.text ?? '';
        const cell = page.numbers.cell(measures[column].kind, value);
        return [{ label, name, cell, unit: unit(cell, !page.distinct.has(table)), href: `#${panel}` }];
    });
}
const isKnown = (_, view, row) => view.nameOf(row) !== 'unknown';
/** A foreign site whose readers opened a page: who only embeds an object has sent nobody. */
const glance_isReferring = (page, view, row) => isElsewhere(page, view, row) && view.value(row, 'pageViews') > 0;

;// CONCATENATED MODULE: ./lib/report/model/provenance.js



/** Of the page's own period. */
const provenanceOf = oncePerPage((page) => provenanceOfDays(page.period.days, page.settings));
function provenanceOfDays(days, settings) {
    const own = ownSettings(settings);
    const other = (day) => day.countedWith.every((one) => (0,rollup/* isSame */.Ft)(one, own)) ? '' : JSON.stringify(day.countedWith);
    return {
        copied: rangesOf(days, ({ isCopied }) => (isCopied ? 'copied' : '')),
        addedUp: rangesOf(days, ({ visitorsAre }) => (visitorsAre === 'added up' ? visitorsAre : '')),
        oldVisitors: rangesOf(days, ({ lacking }) => (lacking.includes(distinct/* VISITOR_ROWS */.Xk) ? 'old' : '')),
        otherSettings: rangesOf(days, other).map((part) => ({
            ...part,
            settings: days.find(({ day }) => day === part.from)?.countedWith ?? [],
        })),
    };
}
function ownSettings({ timeZone, clientAddresses, exclude }) {
    return { timeZone, clientAddresses, exclude };
}
/** Runs of neighbouring days for which `of` gives the same text. Days with an empty one are in no run. */
function rangesOf(days, of) {
    const found = [];
    let before = '';
    for (const day of days) {
        const what = of(day);
        const last = found.at(-1);
        if (what !== '' && what === before && last !== undefined) {
            last.to = day.day;
            last.days++;
        }
        else if (what !== '')
            found.push({ from: day.day, to: day.day, days: 1, what });
        before = what;
    }
    return found.map(({ from, to, days }) => ({ from, to, days }));
}
/** What a reader has to know of the period at its very top: a few words each. */
function provenanceWords(page) {
    const { numbers } = page;
    const { copied, oldVisitors, otherSettings } = provenanceOf(page);
    const words = page.words.provenance;
    const range = ({ from, to }) => numbers.range(from, to);
    return [
        ...(copied.length > 0 ? [words.copied(numbers.list(copied.map(range)))] : []),
        ...oldVisitors.map((part) => words.oldVisitors(range(part))),
        ...otherSettings.map((part) => words.otherSettings(range(part), numbers.all(part.settings.map((one) => differences(page, one)).filter((text) => text !== '')))),
    ];
}
/** That the period before was counted with other settings, or its visitors in another way; '' where it was
 * not. */
function comparisonNote(page) {
    const { words, numbers } = page;
    const all = comparedDays(page).flatMap(({ countedWith }) => countedWith);
    const [first] = all;
    const isCrossed = first !== undefined && !all.every((one) => (0,rollup/* isSame */.Ft)(one, first));
    return numbers.list([
        ...(isCrossed ? [words.provenance.crosses] : []),
        ...(comparesVisitors(page) ? [] : [words.provenance.crossesVisitors]),
    ]);
}
/** Whether all days of a period and of what it is compared with tell the same of visitors. */
function comparesVisitors(page) {
    const [first, ...others] = comparedDays(page).map(({ lacking }) => lacking.includes(distinct/* VISITOR_ROWS */.Xk));
    return others.every((one) => one === first);
}
/** None where nothing is compared. */
function comparedDays({ before, period, input }) {
    if (before === null)
        return [];
    const then = (input.previous?.days ?? []).filter(({ day }) => day <= before.to);
    return [...period.days, ...then];
}
/** How settings differ from the report's, in words. */
function differences({ settings, numbers, words: all }, one) {
    const words = all.provenance;
    const own = ownSettings(settings);
    const modes = new Map(Object.entries(words.clientAddresses));
    const texts = [
        one.timeZone === own.timeZone ? '' : words.timeZone(one.timeZone),
        one.exclude === own.exclude ? '' : words.exclude,
        one.clientAddresses === own.clientAddresses
            ? ''
            : (modes.get(one.clientAddresses) ?? one.clientAddresses),
    ];
    return numbers.list(texts.filter((text) => text !== ''));
}
/** The same in full, as a block of the health panel; null where there is nothing to tell. */
function provenanceBlock(page, sinceTexts) {
    const { addedUp } = provenanceOf(page);
    const words = page.words.provenance;
    const items = [
        ...provenanceWords(page),
        ...addedUp.map(({ from, to }) => words.addedUp(page.numbers.range(from, to))),
        ...(page.period.visitorsAre === 'added up' ? [words.wholeAddedUp] : []),
        ...sinceTexts,
    ];
    if (items.length === 0)
        return null;
    return {
        kind: 'list',
        id: 'provenance',
        title: words.title,
        note: provenanceOf(page).copied.length > 0 ? words.note : '',
        items,
        isFolded: false,
    };
}
/** For `data.json`; null where nothing is unusual. */
function provenanceFacts(page) {
    const { copied, addedUp, oldVisitors, otherSettings } = provenanceOf(page);
    const { visitorsAre } = page.period;
    const unusual = copied.length + addedUp.length + oldVisitors.length + otherSettings.length;
    if (unusual === 0 && visitorsAre !== 'added up')
        return null;
    const plain = ({ from, to, days }) => ({ from, to, days });
    return {
        visitorsAre,
        copied: copied.map(plain),
        visitorsAddedUp: addedUp.map(plain),
        ...(oldVisitors.length > 0 && { embeddedAreVisitors: oldVisitors.map(plain) }),
        otherSettings: otherSettings.map((part) => ({
            ...plain(part),
            settings: part.settings.map(({ timeZone, clientAddresses, exclude }) => {
                return { timeZone, clientAddresses, sameExclude: exclude === page.settings.exclude };
            }),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/headline-changes.js




const headlineMeasures = {
    visitors: { kind: 'count', more: 'good', smallest: 10 },
    pageViews: { kind: 'count', more: 'good', smallest: 10 },
    requests: { kind: 'count', more: 'neutral', smallest: 10 },
    bytes: { kind: 'bytes', more: 'bad', smallest: 1e6 },
    cost: { kind: 'money', more: 'bad', smallest: 0.05 },
    errors: { kind: 'percent', more: 'bad', smallest: 0 },
};
/** How each key figure changed: a period that is over against the one before, else whole days against
 * whole days. Null where nothing can be said. */
function headlineChanges(page) {
    const { whole, before, period } = page;
    const sides = whole ? [whole.now, whole.before].map(ofDays) : isOver(page) ? periods() : [];
    const [now, then] = sides.map(headline_changes_valuesOf);
    const change = (id) => {
        const [value, earlier] = [now?.[id] ?? null, then?.[id] ?? null];
        return value === null || earlier === null ? null : changeOf(page, id, value, earlier);
    };
    return {
        visitors: comparesVisitors(page) ? change('visitors') : null,
        pageViews: change('pageViews'),
        requests: change('requests'),
        bytes: change('bytes'),
        cost: change('cost'),
        errors: change('errors'),
    };
    function periods() {
        if (before === null)
            return [];
        const areDistinct = [period, before].every(({ visitorsAre }) => visitorsAre !== 'added up');
        const { totals, visitors } = period;
        const sides = [{ totals, visitors, cost: page.cost }, before];
        return sides.map((side) => ({ ...side, visitors: areDistinct ? side.visitors : null }));
    }
}
function ofDays({ totals, cost, dailyVisitors }) {
    return { totals, cost, visitors: dailyVisitors };
}
function headline_changes_valuesOf({ totals, cost, visitors }) {
    const { pageViews, requests, bytes, errors } = totals;
    return {
        ...{ visitors, pageViews, requests, bytes },
        cost: cost.total,
        errors: requests === 0 ? null : errors / requests,
    };
}
/** A change is red or green only from the floors on: a difference of cents, or of some requests, is
 * told as a number. */
function changeOf(page, id, now, before) {
    const change = page.numbers.change(headlineMeasures[id], now, before);
    if (change === null)
        return null;
    const tone = isSmall(page, id, Math.abs(now - before)) ? 'neutral' : change.tone;
    return { ...change, exact: exactOf(page, id, change, { now, before }), tone };
}
function isSmall(page, id, difference) {
    switch (id) {
        case 'cost':
            return difference < floors.money;
        case 'bytes': {
            const cost = bytesCost(difference, page.cost);
            return isBelowFloors(priced(page, { bytes: difference, cost, requests: floors.requests }));
        }
        case 'errors':
            return page.period.totals.errors < floors.requests;
        default:
            return difference < floors.requests;
    }
}
/** Both values, and of how many days they are. Visitors of several days are told by the day, as whoever came
 * on two would count twice. */
function exactOf({ whole, words, numbers }, id, { exact }, { now, before }) {
    if (whole === null)
        return exact;
    if (id !== 'visitors')
        return words.inWholeDays(exact, numbers.cell('count', whole.days));
    const [mean, meanBefore] = [now, before].map((sum) => numbers.cell('count', sum / whole.days).text);
    return words.aDay(words.fromTo(meanBefore ?? '', mean ?? ''));
}

;// CONCATENATED MODULE: ./lib/report/panels/headlines.js



/** The lower bound of the cost as text; null where it reads like the upper bound. */
function leastText({ cost, numbers }) {
    const [least, most] = [cost.least, cost.total].map((value) => numbers.cell('money', value).text);
    return least === undefined || least === most ? null : least;
}
/** The six headline numbers. */
function headlinesOf(page, traffic) {
    const { period, numbers } = page;
    const now = {
        visitors: period.visitors,
        pageViews: period.totals.pageViews,
        requests: period.totals.requests,
        bytes: period.totals.bytes,
        cost: page.cost.total,
        errors: headlines_shareOf(period.totals.errors, period.totals.requests),
    };
    const changes = headlineChanges(page);
    const notes = {
        visitors: page.words.visitorsAre[period.visitorsAre],
        cost: page.words.upperBound[wordOf(page.prices)](page.prices.asOf, leastText(page)),
        errors: page.words.errorCount(numbers.cell('count', period.totals.errors)),
    };
    const order = [
        'visitors',
        'pageViews',
        'requests',
        'bytes',
        'cost',
        'errors',
    ];
    return order.map((id) => {
        const measure = headlineMeasures[id];
        const [label, definition] = page.words.headlines[id];
        const series = traffic.points.map((point) => id === 'errors'
            ? headlines_shareOf(Number(point.errors.value), Number(point.requests.value))
            : Number(point[id].value));
        return {
            id,
            label,
            definition,
            cell: numbers.cell(measure.kind, now[id]),
            change: changes[id],
            note: notes[id] ?? '',
            series,
            seriesText: seriesText(page, label, measure, series, traffic.points),
        };
    });
}
function seriesText({ numbers, words }, label, { kind }, series, points) {
    const most = maxBy([...series.keys()], (at) => series[at] ?? 0);
    if (most === undefined)
        return words.nothing;
    const text = (value) => numbers.cell(kind, value).text;
    const least = Math.min(...series);
    return words.seriesText(label, text(least), text(series[most] ?? 0), points[most]?.longLabel ?? '');
}
function headlines_shareOf(part, whole) {
    return whole === 0 ? 0 : part / whole;
}

;// CONCATENATED MODULE: ./lib/report/facts/week.js
/** Mean requests of people by hour of the week, rounded to tenths: `[weekday][hour]`, Monday first,
 * over the days that have records; 0 for a weekday that has none. */
function weekOf(page) {
    const sums = weekdays(page);
    return sums.map(({ days, hours }) => [...hours].map((sum) => (days === 0 ? 0 : Math.round((sum / days) * 10) / 10)));
}
/** Requests of people by weekday and hour, and on how many days with records. */
function weekdays(page) {
    const sums = Array.from({ length: 7 }, () => ({ days: 0, hours: new Float64Array(24) }));
    for (const { day, hours } of page.period.days) {
        const weekday = sums[(new Date(day).getUTCDay() + 6) % 7];
        if (weekday === undefined)
            continue;
        weekday.days++;
        for (const [hour, { people }] of hours.entries())
            weekday.hours[hour] = (weekday.hours[hour] ?? 0) + people;
    }
    return sums;
}

;// CONCATENATED MODULE: ./lib/report/panels/heat.js


/** With fewer than one in each hour of a week, no hour is said to be the busiest. */
const LEAST_REQUESTS = 7 * 24;
/** The hours of the week as a map. */
function heatOf(page) {
    const means = weekOf(page);
    const most = Math.max(...means.flat());
    const clocks = Array.from({ length: 25 }, (_, hour) => page.numbers.clock(hour));
    const words = page.words.heat;
    const rows = means.map((hours, weekday) => {
        const longLabel = page.numbers.weekday(weekday, 'long');
        return {
            label: page.numbers.weekday(weekday, 'short'),
            longLabel,
            cells: hours.map((value, hour) => {
                const mean = page.numbers.cell('count', value);
                return {
                    hour,
                    mean,
                    level: most === 0 ? 0 : value / most,
                    text: words.cell(longLabel, clocks[hour] ?? '', clocks[hour + 1] ?? '', mean),
                };
            }),
        };
    });
    const counted = weekdays(page).map(({ days, hours }) => {
        return { days, requests: hours.reduce((sum, people) => sum + people, 0) };
    });
    const cells = rows.flatMap((row, weekday) => (counted[weekday]?.days ? row.cells : []));
    const busiest = maxBy(cells, (cell) => cell.level);
    const quietest = maxBy(cells, (cell) => -cell.level);
    return {
        id: 'hours',
        title: words.title,
        definition: words.definition(page.settings.timeZone),
        rows,
        hourLabels: Array.from({ length: 24 }, (_, hour) => page.numbers.cell('count', hour).text),
        text: most === 0
            ? page.words.nothing
            : counted.reduce((sum, { requests }) => sum + requests, 0) < LEAST_REQUESTS
                ? words.few
                : words.text(busiest?.text ?? '', quietest?.text ?? ''),
    };
}

;// CONCATENATED MODULE: ./lib/report/model/model.js
const MODEL_VERSION = 1;

;// CONCATENATED MODULE: ./lib/report/model/frame.js







const OPERATIONS_HREF = `./${OPERATIONS_FILE}`;
function lastRecordOf(periods) {
    return Math.max(...periods.map(({ lastRecord }) => lastRecord));
}
/** What every page has. */
function frame_frame(input, numbers, prices, period) {
    const { settings, words } = input;
    const label = pageLabel(input, numbers, period);
    const title = visible(settings.title);
    const isKnown = period !== null && Number.isFinite(period.lastRecord);
    return {
        version: MODEL_VERSION,
        generator: generatorOf(input),
        language: words.tag,
        locale: settings.locale,
        currency: moneyOf(prices),
        direction: directionOf(words.tag),
        title,
        page: {
            kind: input.kind,
            path: input.path,
            root: rootOf(input.path),
            label,
            card: input.kind === 'front' && settings.audience === 'public' && isCounted(input)
                ? CARD_FILE
                : null,
            documentTitle: `${title} · ${label}`,
            isOperations: false,
        },
        period: {
            from: period?.from ?? '',
            to: period?.to ?? '',
            timeZone: settings.timeZone,
            label: period === null ? '' : numbers.range(period.from, period.to),
            comparison: '',
            freshness: [
                isKnown ? words.freshness(numbers.moment(period.lastRecord, settings.timeZone)) : '',
                'notice' in input && input.notice !== undefined ? visible(input.notice) : '',
            ]
                .filter((part) => part !== '')
                .join(' · '),
        },
        navigation: navigationOf(input, numbers),
        definitions: definitionsFor(words, settings),
        costNote: costNoteOf(words, numbers, prices),
        footer: {
            attributions: settings.attributions.map(({ text, href }) => ({
                text,
                href,
                rel: FOREIGN_REL,
            })),
            data: 'data.json',
            rows: isCounted(input) ? ROWS_FILE : null,
        },
        words: words.page,
    };
}
function definitionsFor(words, { audience, visitorsAddUp }) {
    const other = new Map(visitorsAddUp ? words.visitorsAddUp : []);
    const more = audience === 'public' ? words.publicDefinitions : [];
    return [...words.definitions, ...more].map(([term, text]) => ({
        term,
        text: other.get(term) ?? text,
    }));
}
function costNoteOf(words, numbers, prices) {
    const price = (amount) => numbers.cell('money', amount).exact;
    return words.costNote[wordOf(prices)]({
        region: visible(prices.region),
        asOf: prices.asOf,
        writes: price(prices.thousandWrites),
        reads: price(prices.thousandReads),
        egress: price(prices.egress[0]?.perGB ?? 0),
        moves: movesText(words, prices, price),
        freeGB: numbers.cell('count', prices.freeGB).text,
    });
}
/** From the cheapest to the dearest class. */
function movesText(words, { thousandTransitions }, price) {
    const all = Object.values(thousandTransitions);
    const [least, most] = [Math.min(...all), Math.max(...all)].map(price);
    return least === undefined || most === undefined || least === most
        ? `${least}`
        : words.span(least, most);
}
function rootOf(path) {
    return path === '' ? './' : '../'.repeat(path.split('/').length - 1);
}
/** A page's name; that of the front page by the days that `shown` has. */
function pageLabel(input, numbers, shown = null) {
    switch (input.kind) {
        case 'front': {
            const days = shown === null ? input.settings.days : (0,calendar_day/* daysBetween */.YM)(shown.from, shown.to) + 1;
            return input.words.pageLabel.front(numbers.cell('count', days));
        }
        case 'month':
            return input.period === null ? input.path : numbers.month(input.period.from);
        case 'year':
            return input.period === null ? input.path.replace('/', '') : numbers.year(input.period.from);
        case 'index':
            return input.words.pageLabel.index;
    }
}
/** A month or a year by name. */
function entryLabel({ kind, from }, numbers) {
    return kind === 'year' ? numbers.year(from) : numbers.month(from);
}
/** The frame of the page for whoever runs the bucket, from that of the report beside it. */
function operationsFrame(report, { operations: words }) {
    return {
        ...report,
        page: {
            ...report.page,
            card: null,
            documentTitle: `${report.page.documentTitle} · ${words.page}`,
            isOperations: true,
        },
        navigation: report.navigation.map((link) => ({
            ...link,
            isCurrent: link.href === OPERATIONS_HREF,
        })),
        definitions: [],
        costNote: [],
    };
}
/** Whether the page is that of a period in which something was counted. */
function isCounted(input) {
    return input.kind !== 'index' && input.period !== null && input.period.days.length > 0;
}
/**
 * Where one can go from here. The front page and the index name the newest months. A month names
 * its neighbours and its year, a year its neighbours, so that the page of a closed period stays the
 * same to the byte when later ones come.
 */
function navigationOf(input, numbers) {
    const root = rootOf(input.path);
    const months = page_sorted(input.periods, 'month');
    const years = page_sorted(input.periods, 'year');
    const link = (label, path) => ({
        label,
        href: path === '' ? `${root}index.html` : `${root}${path}index.html`,
        isCurrent: path === input.path,
    });
    const links = (entries) => entries.map((entry) => link(entryLabel(entry, numbers), entry.path));
    const around = (entries) => {
        const at = entries.findIndex(({ path }) => path === input.path);
        return entries.slice(Math.max(0, at - 1), at + 2).toReversed();
    };
    const middle = input.kind === 'month'
        ? [...around(months), ...years.filter(({ path }) => input.path.startsWith(path.slice(0, 4)))]
        : input.kind === 'year'
            ? around(years)
            : [...months.slice(-3).toReversed(), ...years.slice(-2).toReversed()];
    const operations = { label: input.words.operations.page, href: OPERATIONS_HREF, isCurrent: false };
    return [
        link(input.words.pageLabel.front(numbers.cell('count', input.settings.days)), ''),
        ...links(middle),
        ...(input.periods.length > 0 ? [link(input.words.pageLabel.index, INDEX_PATH)] : []),
        ...(isCounted(input) ? [operations] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/report/panels/lead.js












/** The page in one or two sentences: who came, what was sent, what it cost, what stands out. */
function leadOf(page) {
    const { period, numbers, input } = page;
    const words = page.words.lead;
    const { totals, visitors } = period;
    const when = input.kind === 'front'
        ? words.front(numbers.cell('count', daysOf(page).length))
        : words.during(pageLabel(input, numbers));
    const came = visitors > 0
        ? words[period.visitorsAre === 'added up' ? 'cameAtMost' : 'came'](numbers.cell('count', visitors), numbers.cell('count', totals.pageViews))
        : [plain(words.nobody)];
    const embedded = period.embedded > 0
        ? words[period.visitorsAre === 'added up' ? 'embeddedAtMost' : 'embedded'](numbers.cell('count', period.embedded), visitors > 0)
        : [];
    const left = words.left[wordOf(page.prices)](numbers.cell('bytes', totals.bytes).text, {
        most: numbers.cell('money', page.cost.total).text,
        least: leastText(page),
        isByEdges: hasEdges(page),
    });
    const behind = lacksReaders(page) ? [plain(words.behindCdn)] : [];
    return [
        plain(when),
        ...came,
        ...embedded,
        ...left,
        ...standsOut(page),
        plain(words.end),
        ...behind,
    ];
}
/** Who takes much of the bytes, where it is worth a word: the same floors as of what there is to look at. */
function standsOut(page) {
    const words = page.words.lead;
    const { totals } = page.period;
    const shareOf = (bytes = 0) => bytes / Math.max(1, totals.bytes);
    const worst = hotLinkersOf(page).find((one) => isWorthSaying(page, one));
    const largest = largestClientOf(page);
    const clientShare = largest !== null && isWorthSaying(page, largest) ? shareOf(largest.bytes) : 0;
    const hotShare = shareOf(worst?.bytes);
    if (worst !== undefined && hotShare > 0.1 && hotShare >= clientShare)
        return words.toOne(aloud(page, hotShare), nameText(worst.site));
    if (largest !== null && clientShare > 0.25) {
        const owner = ownerOf(page, largest.client);
        return words[page.settings.clientAddresses === 'masked' ? 'toNetwork' : 'toAddress'](aloud(page, clientShare), nameText(largest.client), owner && nameText(owner.name));
    }
    const { bytes, requests } = totals.bots;
    const areWorth = isWorthSaying(page, { bytes, requests, cost: bytesCost(bytes, page.cost) });
    return areWorth && shareOf(bytes) > 0.3 ? words.toBots(aloud(page, shareOf(bytes))) : [];
}
/** Shares in words, each with its lower bound; the first that fits is taken. */
const shares = [
    [0.95, 'nearlyAll'],
    [0.6, 'most'],
    [0.45, 'half'],
    [0.29, 'third'],
    [0.22, 'quarter'],
    [0.17, 'fifth'],
    [0.08, 'tenth'],
];
function aloud({ words }, ratio) {
    const name = shares.find(([least]) => ratio > least)?.[1] ?? 'little';
    return words.lead.shares[name];
}
/** The same of the page of all periods: how many months there are, the first and the last by name. */
function monthsLead(words, count, [from = '', to = '']) {
    return from === to ? words.lead.oneMonth(count, from) : words.lead.months(count, from, to);
}

;// CONCATENATED MODULE: ./lib/report/tables/since.js


/** The tables of a page that older days lack, or whose columns they lack; mostly none. */
const tableSinceOf = oncePerPage((page) => {
    const { days } = page.period;
    if (!days.some(({ lacking }) => lacking.length > 0))
        return new Map();
    const all = page.tables.map((row) => sinceOfTable(row, days));
    const told = all.filter(({ since, columns }) => since !== undefined || columns.length > 0);
    return new Map(told.map((one) => [one.name, one]));
});
function sinceOfTable({ name, columns }, days) {
    const since = firstAfter(days, name);
    const shown = since === undefined ? columns.filter(tables_tables/* isShown */.aJ) : [];
    return {
        name,
        since,
        columns: shown.flatMap((column) => {
            const first = firstAfter(days, `${name}.${column}`);
            return first === undefined ? [] : [[column, first]];
        }),
    };
}
/** The first day after the last that lacks it; null where that is the last day, undefined where none does. */
function firstAfter(days, what) {
    const last = days.findLastIndex(({ lacking }) => lacking.includes(what));
    return last < 0 ? undefined : (days[last + 1]?.day ?? null);
}
/** Title and definition of a table as such: its name where it has no words, `cipherSuites` as `Cipher
 * suites`. */
function tableWords({ words: { panels } }, name) {
    const words = panels;
    const spaced = name.replace(/[A-Z]+/g, (start) => ` ${start.toLowerCase()}`);
    return words[name] ?? [spaced.charAt(0).toUpperCase() + spaced.slice(1), ''];
}
/** Since when a table and columns of it are counted, where that is not on all days.
 * `title` is the table's, where it has to be named. */
function tableSinceTexts({ words, numbers }, { since, columns }, title) {
    const { table, part } = words.countedSince;
    const labels = words.columns;
    const dayOf = (day) => day && numbers.cell('date', day).text;
    const named = (label) => (title === null ? label : `${title}, ${label}`);
    return [
        ...(since === undefined
            ? []
            : [title === null ? table(dayOf(since)) : part(title, dayOf(since))]),
        ...columns.map(([column, day]) => part(named(labels[column] ?? column), dayOf(day))),
    ];
}

;// CONCATENATED MODULE: ./lib/report/panels/facts-block.js
/** Values with a label each, as a block without a title. */
function factsBlock(id, facts) {
    return {
        kind: 'facts',
        id,
        title: '',
        facts: facts.map(([label, cell]) => ({ label, cell, note: '' })),
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/health/health.js




const MOST_GAPS = 31;
/** What the logs are made of, and what of them could not be counted. */
const health = {
    id: 'health',
    csv: null,
    width: 'half',
    draw: (page) => ({ table: null, blocks: healthBlocks(page), note: '' }),
};
/** What the logs are made of, in single values. */
function logFacts(page) {
    const { numbers, settings, period, words } = page;
    const { log } = period;
    const count = (value) => numbers.cell('count', value);
    const moment = (seconds) => Number.isFinite(seconds)
        ? numbers.cell('text', numbers.moment(seconds, settings.timeZone))
        : numbers.cell('text', null);
    return [
        [words.facts.objects, count(log.objects)],
        [words.facts.objectBytes, numbers.cell('bytes', log.objectBytes)],
        [words.facts.records, count(log.records)],
        [words.facts.malformed, count(malformedCount(page))],
        [words.facts.duplicates, count(log.duplicates)],
        ...(log.unidentified ? [[words.facts.unidentified, count(log.unidentified)]] : []),
        [words.facts.excluded, count(period.totals.excluded)],
        [words.facts.firstRecord, moment(period.firstRecord)],
        [words.facts.lastRecord, moment(period.lastRecord)],
    ];
}
function healthBlocks(page) {
    const { numbers } = page;
    const count = (value) => numbers.cell('count', value);
    const gapBlock = (id, words, gaps) => ({
        kind: 'list',
        id,
        title: words.title,
        note: gaps.length === 0 ? words.none : words.note,
        items: [
            ...gaps.slice(0, MOST_GAPS).map((day) => numbers.longDay(day)),
            ...(gaps.length > MOST_GAPS ? [page.words.more(count(gaps.length - MOST_GAPS).text)] : []),
        ],
        isFolded: false,
    });
    const deliveryGaps = deliveryGapsOf(page);
    const sinceTexts = [...tableSinceOf(page).values()].flatMap((one) => tableSinceTexts(page, one, tableWords(page, one.name)[0]));
    const provenance = provenanceBlock(page, sinceTexts);
    return [
        factsBlock('healthFacts', logFacts(page)),
        ...(provenance === null ? [] : [provenance]),
        gapBlock('gaps', page.words.gaps, gapsOf(page)),
        ...(deliveryGaps.length > 0
            ? [gapBlock('deliveryGaps', page.words.deliveryGaps, deliveryGaps)]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/report/panels/speed/times.js



/** The percentiles that the columns show, as shares of the reads. */
const parts = [
    ['half', 0.5],
    ['ninety', 0.9],
    ['ninetyNine', 0.99],
];
/** The bound of the class in which the share lies; null for no reads. `classes`: upper bound in ms and
 * reads, in any order. */
function percentile(classes, share) {
    const sorted = classes.toSorted(([a], [b]) => a - b);
    const total = sorted.reduce((sum, [, reads]) => sum + reads, 0);
    let below = 0;
    for (const [bound, reads] of sorted) {
        below += reads;
        if (reads > 0 && below >= total * share)
            return bound;
    }
    return null;
}
/** The time classes of some rows of a table of times, each with its reads. */
function classesIn(view, rows) {
    return Array.from(rows, (row) => [Number(view.partsOf(row)[1]), view.value(row, 'requests')]);
}
/** The time that a share of the reads took at most; empty for no reads. */
function percentileCell(page, classes, share) {
    const bound = percentile(classes, share);
    if (bound === null || Number.isFinite(bound))
        return page.numbers.cell('ms', bound);
    const text = timeName(page, String(bound));
    return { kind: 'ms', value: Number.MAX_SAFE_INTEGER, text, exact: text };
}
/** Percentiles by size class, small objects first, those of unknown size last. */
function timesTable(page, name) {
    const view = viewOf(page, name);
    const bySize = Map.groupBy(view.rows, (row) => view.partsOf(row)[0] ?? '-');
    const sizes = sizesInOrder.filter((size) => bySize.has(size));
    const most = Math.max(1, ...sizes.map((size) => (bySize.get(size) ?? []).reduce((sum, row) => sum + view.value(row, 'requests'), 0)));
    const line = (rows, name) => {
        const classes = classesIn(view, rows);
        const reads = classes.reduce((sum, [, count]) => sum + count, 0);
        return {
            name,
            sub: '',
            cells: [
                page.numbers.cell('count', reads),
                ...parts.map(([, share]) => percentileCell(page, classes, share)),
            ],
            share: Math.min(1, reads / most),
            change: null,
        };
    };
    return {
        nameLabel: page.words.names.size,
        columns: [
            {
                id: 'requests',
                label: page.words.columns.reads,
                kind: 'count',
                definition: '',
                isMinor: true,
            },
            ...parts.map(([id]) => ({
                id,
                label: page.words.columns[id],
                kind: 'ms',
                definition: '',
                isMinor: id === 'ninetyNine',
            })),
        ],
        rows: sizes.map((size) => line([...(bySize.get(size) ?? [])], nameParts(page, 'sizes', [size]))),
        shown: sizes.length,
        rest: null,
        total: sizes.length > 0 ? line([...view.rows], [wordName(page.words.total)]) : null,
        empty: page.words.nothing,
        sortedBy: 'name',
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/operations.js






/** What of speed, audit and log health is told on the report, each with a link to where the rest stands. */
function operationsOf(page) {
    const { title, definition, all: label } = page.words.operations;
    const figures = [speedFigure(page), auditFigure(page), healthFigure(page)];
    return {
        id: 'operations',
        title,
        definition,
        link: { label, href: `./${OPERATIONS_FILE}` },
        figures: figures.filter((figure) => figure !== null),
        log: logFacts(page).map(([label, cell]) => ({ label, cell })),
    };
}
/** Null where no read tells its turn-around time. */
function speedFigure(page) {
    const { words, numbers, period } = page;
    const view = viewOf(page, 'turnAroundTimes');
    const classes = classesIn(view, view.rows);
    const median = percentileCell(page, classes, 0.5);
    if (median.value === null)
        return null;
    const serverErrors = numbers.cell('count', period.totals.serverErrors);
    const most = percentileCell(page, classes, 0.99).text;
    return figureOf(page, 'speed', median, words.operations.speed(most, serverErrors));
}
function auditFigure(page) {
    const { writes, deletes, oldTls, sigV2 } = auditFacts(page);
    const count = (value) => page.numbers.cell('count', value);
    const text = page.words.operations.audit(count(oldTls), count(sigV2));
    return figureOf(page, 'audit', count(writes + deletes), text);
}
function healthFigure(page) {
    const malformed = malformedCount(page);
    const count = (value) => page.numbers.cell('count', value);
    const lines = count(malformed + page.period.log.records + page.period.log.duplicates);
    const text = page.words.operations.health(lines, count(gapsOf(page).length));
    return figureOf(page, 'health', count(malformed), text);
}
function figureOf(page, section, cell, text) {
    const href = `./${OPERATIONS_FILE}#section-${section}`;
    return { label: page.words.sections[section], cell, text, href };
}

;// CONCATENATED MODULE: ./lib/report/model/steps.js
/** A value axis has so many steps. */
const TICKS = 4;
/** The least round number of at least this size, from 1 up: the distance of two ticks. The page's
 * script takes the same steps when it draws the axis of some of the series. */
function stepAbove(least) {
    const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
    const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * power);
    return steps.find((step) => step >= least && Number.isInteger(step)) ?? power * 10;
}

;// CONCATENATED MODULE: ./lib/report/model/timeline.js
/** Fifty-two weeks: the same weekday of the year before. */
const timeline_DAYS_TO_LAST_YEAR = 364;

;// CONCATENATED MODULE: ./lib/report/panels/day-sums.js






/** Each day of the page; of the front page with its place on the page of its month. */
function sumsByDay(page) {
    const days = dayMap(page.period);
    const { kind, periods } = page.input;
    const months = new Set(kind === 'front' ? periods.map(({ path }) => path) : []);
    return daysOf(page).map((day) => {
        const month = `${day.slice(0, 7)}/`;
        const href = months.has(month) ? `${month}index.html#day-${day}` : null;
        return day_sums_sumsOf(page, day, days.get(day), href);
    });
}
/** Visitors of a month: as its own page estimates them, where there is one. */
function sumsByMonth(page) {
    const months = Map.groupBy(sumsByDay(page), ({ from }) => from.slice(0, 7));
    return [...months].map(([month, days]) => {
        const entry = page.input.periods.find(({ path }) => path === `${month}/`);
        const known = days.flatMap(({ embedded }) => embedded ?? []);
        return {
            from: days[0]?.from ?? page.period.from,
            to: days.at(-1)?.to ?? page.period.to,
            totals: (0,merge/* mergeTotals */.iU)(days.map(({ totals }) => totals)),
            visitors: entry?.visitors ?? days.reduce((sum, { visitors }) => sum + visitors, 0),
            embedded: known.length < days.length
                ? null
                : (entry?.embedded ?? known.reduce((sum, embedded) => sum + embedded, 0)),
            cost: money(days.reduce((sum, { cost }) => sum + cost, 0)),
            href: entry === undefined ? null : `../${entry.path}index.html`,
        };
    });
}
/** Beside each day what was counted so many days before; undefined where that had no record. */
function sumsBefore(page, days, back, counted) {
    const known = new Map(counted.map((one) => [one.day, one]));
    return days.map((day) => {
        const before = (0,calendar_day/* addDays */.fi)(day, -back);
        const found = known.get(before);
        return found && day_sums_sumsOf(page, before, found, null);
    });
}
/** Beside each month the same one of the year before, whose visitors nobody tells; undefined where that had no
 * record. */
function sumsOfYearBefore(page, months) {
    const byMonth = Map.groupBy(page.earlier?.days ?? [], ({ day }) => day.slice(0, 7));
    return months.map(({ from }) => {
        const before = `${String(Number(from.slice(0, 4)) - 1).padStart(4, '0')}${from.slice(4, 7)}`;
        const days = (byMonth.get(before) ?? []).map((one) => day_sums_sumsOf(page, one.day, one, null));
        const [first, last] = [days[0], days.at(-1)];
        if (first === undefined || last === undefined)
            return undefined;
        const totals = (0,merge/* mergeTotals */.iU)(days.map((one) => one.totals));
        const cost = money(days.reduce((sum, one) => sum + one.cost, 0));
        return { ...first, to: last.to, totals, cost };
    });
}
function day_sums_sumsOf(page, day, found, href) {
    const totals = found?.totals ?? (0,merge/* mergeTotals */.iU)([]);
    const isTold = found !== undefined && !found.lacking.includes(distinct/* VISITOR_ROWS */.Xk);
    return {
        ...{ from: day, to: day, totals, href },
        visitors: found?.visitors ?? 0,
        embedded: found === undefined ? 0 : isTold ? found.embedded : null,
        cost: dayCost(totals, page.cost, page.prices),
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/timeline.js




/** In the order of the headline numbers. */
const measureIds = [
    'visitors',
    'pageViews',
    'requests',
    'bytes',
    'cost',
    'errors',
];
/** The measures of a page's timeline; those in which something was counted come first. */
function measuresOf(page, sums, texts) {
    const { requests, pageViews, bytes, errors } = page.period.totals;
    const totals = {
        ...{ requests, pageViews, bytes, errors },
        visitors: page.period.visitors,
        cost: page.cost.total,
    };
    const series = { sums, lines: linesBefore(page, sums), totals, texts };
    const all = measureIds
        .filter((id) => id !== 'cost' || page.prices.basis !== 'unknown')
        .map((id) => timelineMeasure(page, id, series));
    const isSome = ({ layers }) => layers.some(({ values }) => values.some((value) => value > 0));
    return [...all.filter(isSome), ...all.filter((one) => !isSome(one))];
}
/** One measure of some points. */
function timelineMeasure({ numbers, words }, id, { sums, lines, totals, texts }) {
    const label = words.page[id];
    const kind = id === 'cost' ? 'money' : id === 'bytes' ? 'bytes' : 'count';
    const total = numbers.cell(kind, totals[id]);
    const layers = id === 'requests' || id === 'bytes'
        ? ['people', 'bots', 'tools'].map((who) => {
            const values = sums.map((one) => one.totals[who][id]);
            const whole = numbers.cell(kind, sumOf(values));
            return { id: who, label: words.page[who], total: whole, values };
        })
        : [{ id: 'all', label, total, values: sums.map((one) => timeline_amountOf(id, one)) }];
    const all = [
        ...lines.map(({ id: line, label, sums: before }) => {
            const values = before.map((one, at) => one === undefined || !areComparable(id, one, sums[at]) ? null : timeline_amountOf(id, one));
            return { id: line, label, values };
        }),
        ...(id === 'visitors' ? [embeddedLine(words.traffic.embedded, sums)] : []),
    ].filter(isTold);
    const tops = sums.map((_, at) => sumOf(layers.map(({ values }) => values[at] ?? 0)));
    const most = Math.max(0, ...tops, ...all.flatMap(({ values }) => values.map((one) => one ?? 0)));
    return {
        id,
        label,
        layers,
        lines: all,
        ticks: ticksOf(numbers.cell, kind, most),
        text: texts(id, total),
    };
}
/** Two days at the end of a month are no line. */
function isTold({ values }) {
    const known = values.filter((value) => value !== null).length;
    return known > 1 && known >= values.length / 4;
}
/** The value axis, up to where the highest value has room. */
function ticksOf(cell, kind, most) {
    // Money has no whole numbers: its steps are of millionths.
    const unit = kind === 'money' ? 1e6 : 1;
    const ticks = Math.max(1, Math.min(TICKS, most * unit));
    const step = stepAbove((most * unit) / ticks);
    return Array.from({ length: ticks + 1 }, (_, tick) => {
        const value = cell(kind, (tick * step) / unit);
        return kind === 'money' && most < 0.05 ? { ...value, text: value.exact } : value;
    });
}
function timeline_amountOf(id, { totals, visitors, cost }) {
    if (id === 'visitors')
        return visitors;
    return id === 'cost' ? cost : totals[id];
}
/** Visitors of months before are not told, and those that were counted in another way are not compared. */
function areComparable(id, before, now) {
    if (id !== 'visitors')
        return true;
    const isMonths = before.from !== before.to;
    return !isMonths && (before.embedded === null) === (now?.embedded === null);
}
/** Nothing is drawn where there is nobody. */
function embeddedLine(label, sums) {
    const isSome = sums.some(({ embedded }) => embedded !== null && embedded > 0);
    return { id: 'embedded', label, values: isSome ? sums.map(({ embedded }) => embedded) : [] };
}
/** The period before as lines: of days by whole weeks, so that the same weekdays stand over each other. */
function linesBefore(page, sums) {
    const { earlier, input, period, words, numbers } = page;
    const { before, year, lastYear } = words.traffic;
    if (input.kind === 'year')
        return [{ id: 'before', label: year, sums: sumsOfYearBefore(page, sums) }];
    const days = sums.map(({ from }) => from);
    const length = (0,calendar_day/* daysBetween */.YM)(period.from, period.to) + 1;
    const back = length - (length % 7) || length;
    const known = earlier === null ? [] : [...earlier.days, ...period.days];
    return [
        {
            id: 'before',
            label: before(numbers.cell('count', back)),
            sums: sumsBefore(page, days, back, known),
        },
        {
            id: 'year',
            label: lastYear,
            sums: sumsBefore(page, days, timeline_DAYS_TO_LAST_YEAR, input.lastYear ?? []),
        },
    ];
}
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);

;// CONCATENATED MODULE: ./lib/report/panels/marks.js







/** Of what the report knows by itself so many are marked at most; notes all are. */
const MOST_KNOWN = 8;
/** Of what a release counts more, so many are named. */
const MOST_NAMED = 3;
/** Where fewer records a day are usual, a day without one is no gap. */
const LEAST_USUAL = 100;
/** What is known of the days of a timeline and noted of them, in their order. */
function marksOf(page, sums, findings) {
    const { numbers, input } = page;
    const notes = (input.notes ?? []).map(({ day, text }) => {
        return { day, kind: 'note', text: visible(text) };
    });
    const known = [
        ...silentMarks(page),
        ...gapMarks(page),
        ...caseMarks(page, findings),
        ...releaseMarks(page),
    ];
    const isIn = ({ day }) => pointOfDay(sums, day) >= 0;
    return [...notes.filter(isIn), ...known.filter(isIn).slice(0, MOST_KNOWN)]
        .sort((a, b) => (0,calendar_day/* daysBetween */.YM)(b.day, a.day))
        .map(({ day, kind, text, href = null }, at) => ({
        number: at + 1,
        point: pointOfDay(sums, day),
        label: numbers.shortDay(day),
        ...{ kind, href, text },
    }));
}
function pointOfDay(sums, day) {
    return sums.findIndex(({ from, to }) => from <= day && day <= to);
}
function silentMarks(page) {
    return silentSourcesOf(page).map(({ name, last }) => {
        return { day: (0,calendar_day/* addDays */.fi)(last, 1), kind: 'silent', text: page.words.marks.silent(nameText(name)) };
    });
}
/** Days in a row without a record, each row once. */
function gapMarks(page) {
    const { period, words, numbers } = page;
    const usual = period.totals.records / Math.max(1, period.days.length);
    if (usual < LEAST_USUAL)
        return [];
    const gaps = gapsOf(page);
    return gaps.flatMap((day, at) => {
        if (gaps[at - 1] === (0,calendar_day/* addDays */.fi)(day, -1))
            return [];
        const length = gaps.slice(at).findIndex((one, next) => one !== (0,calendar_day/* addDays */.fi)(day, next));
        const days = length < 0 ? gaps.length - at : length;
        return [{ day, kind: 'gap', text: words.marks.gap(numbers.cell('count', days)) }];
    });
}
/** When what a case is about began, and when it stopped. */
function caseMarks(page, findings) {
    const { began, stopped } = page.words.marks;
    const files = findings.filter(({ caseFile }) => caseFile !== null);
    return casesOf(page).flatMap(({ state, isFromDays }, at) => {
        const found = files[at];
        if (state === null || !isFromDays || found === undefined)
            return [];
        const { title, caseFile } = found;
        const href = caseFile && `#${caseFile.id}`;
        const isSeenBegin = !state.isAtLeast && state.first > page.from;
        return [
            ...(isSeenBegin
                ? [{ day: state.first, kind: 'began', text: began(title), href }]
                : []),
            ...(state.kind === 'stopped'
                ? [{ day: (0,calendar_day/* addDays */.fi)(state.last, 1), kind: 'stopped', text: stopped(title), href }]
                : []),
        ];
    });
}
/** From where on a newer release counts more than on the days before. */
function releaseMarks(page) {
    const { period, words, numbers } = page;
    return period.days.flatMap(({ day, lacking }, at) => {
        const before = period.days[at - 1]?.lacking ?? [];
        const more = before.filter((name) => !lacking.includes(name));
        if (more.length === 0)
            return [];
        const names = [...new Set(more.map((name) => name.replace(/\..*/, '')))];
        const titles = names.flatMap((name) => page.tables.some((one) => one.name === name) ? [tableWords(page, name)[0]] : []);
        const named = titles.slice(0, MOST_NAMED);
        const rest = titles.length - named.length;
        const all = rest > 0 ? [...named, words.more(numbers.cell('count', rest).text)] : named;
        return [{ day, kind: 'release', text: words.marks.release(numbers.list(all)) }];
    });
}

;// CONCATENATED MODULE: ./lib/report/panels/traffic.js




/** The traffic of a period by day, or by month on the page of a year. */
function trafficOf(page, findings) {
    const unit = page.input.kind === 'year' ? 'month' : 'day';
    const sums = unit === 'day' ? sumsByDay(page) : sumsByMonth(page);
    const marks = marksOf(page, sums, findings);
    const points = sums.map((one, at) => {
        const own = marks.filter(({ point }) => point === at);
        const texts = own.map(({ label, text }) => (unit === 'day' ? text : `${label}: ${text}`));
        return { ...pointOf(page.numbers, one, unit, page.newest), marks: texts };
    });
    const words = page.words.traffic;
    const isProvisional = points.some((point) => point.isProvisional);
    const textOf = (column, total) => chartText(page, points, column, total, unit);
    const { requests, bytes } = page.period.totals;
    return {
        id: 'traffic',
        title: words.title[unit],
        definition: isProvisional ? `${words.definition} ${words.provisional}` : words.definition,
        unit,
        points,
        measures: measuresOf(page, sums, textOf),
        marks,
        kinds: seriesOf(page, page.period.totals, 'requests'),
        bytesTitle: words.bytesTitle[unit],
        bytesDefinition: words.bytesDefinition,
        bytesKinds: seriesOf(page, page.period.totals, 'bytes'),
        requestsText: textOf('requests', page.numbers.cell('count', requests)),
        bytesText: textOf('bytes', page.numbers.cell('bytes', bytes)),
        csv: 'days.csv',
    };
}
/** Who asks, in the order in which the charts stack them. */
function seriesOf({ numbers, words }, totals, column) {
    return ['people', 'bots', 'tools'].map((id) => ({
        id,
        label: words.page[id],
        total: numbers.cell(column === 'bytes' ? 'bytes' : 'count', totals[id][column]),
    }));
}
function chartText({ words }, points, column, total, unit) {
    const most = maxBy(points, (point) => Number(point[column].value));
    if (most === undefined || !most[column].value)
        return words.nothing;
    return words.traffic.text[unit](total.text, most[column].text, most.longLabel);
}
function pointOf(numbers, { from, to, totals, visitors, embedded, cost, href }, unit, newest) {
    const count = (value) => numbers.cell('count', value);
    return {
        from,
        to,
        label: unit === 'day' ? numbers.shortDay(from) : numbers.shortMonth(from),
        longLabel: unit === 'day' ? numbers.longDay(from) : numbers.month(from),
        people: count(totals.people.requests),
        bots: count(totals.bots.requests),
        tools: count(totals.tools.requests),
        requests: count(totals.requests),
        peopleBytes: numbers.cell('bytes', totals.people.bytes),
        botsBytes: numbers.cell('bytes', totals.bots.bytes),
        toolsBytes: numbers.cell('bytes', totals.tools.bytes),
        bytes: numbers.cell('bytes', totals.bytes),
        visitors: count(visitors),
        embedded: numbers.cell('count', embedded),
        pageViews: count(totals.pageViews),
        errors: count(totals.errors),
        cost: numbers.cell('money', cost),
        isProvisional: newest !== undefined && from <= newest && newest <= to,
        isEmpty: totals.records === 0,
        href,
        marks: [],
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/overview.js








/** The last twelve months up to `last`, for the front page, the index and the pages of years. */
function overviewOf(teller, periods, root) {
    const months = page_sorted(periods, 'month');
    const newest = months.at(-1);
    if (newest === undefined)
        return null;
    const front = periods.find(({ kind }) => kind === 'front');
    const shown = months.filter(({ from }) => (0,calendar_day/* daysBetween */.YM)(from, newest.from) < 360);
    const sums = shown.map((entry) => ({ ...entry, href: `${root}${entry.path}index.html` }));
    const points = sums.map((one) => pointOf(teller.numbers, one, 'month', front?.to));
    const totals = (0,merge/* mergeTotals */.iU)(shown.map((entry) => entry.totals));
    const { requests, pageViews, bytes, errors } = totals;
    const all = { requests, pageViews, bytes, errors, visitors: 0, cost: 0 }; // of requests alone
    const text = chartText(teller, points, 'requests', teller.numbers.cell('count', requests), 'month');
    const series = { sums, lines: [], totals: all, texts: () => text };
    return {
        id: 'overview',
        title: teller.words.overview.title,
        definition: teller.words.overview.definition,
        points,
        measures: [timelineMeasure(teller, 'requests', series)],
        marks: [],
        table: entriesTable(teller, shown.toReversed(), root),
        kinds: seriesOf(teller, totals, 'requests'),
        text,
    };
}
/** A line for each period, in the order given. */
function entriesTable({ numbers, words }, entries, root) {
    const ids = ['visitors', 'pageViews', 'requests', 'bytes', 'cost', 'errors'];
    const most = Math.max(1, ...entries.map(({ totals }) => totals.requests));
    const cellsOf = (totals, visitors, cost) => [
        numbers.cell('count', visitors),
        numbers.cell('count', totals.pageViews),
        numbers.cell('count', totals.requests),
        numbers.cell('bytes', totals.bytes),
        numbers.cell('money', cost),
        numbers.cell('count', totals.errors),
    ];
    return {
        nameLabel: words.names.period,
        columns: ids.map((id) => ({
            id,
            label: words.columns[id],
            kind: id === 'bytes' ? 'bytes' : id === 'cost' ? 'money' : 'count',
            definition: '',
            isMinor: id === 'errors' || id === 'pageViews',
        })),
        rows: entries.map((entry) => {
            const text = entryLabel(entry, numbers);
            return {
                name: [{ text, whole: null, href: `${root}${entry.path}index.html`, rel: null }],
                sub: entry.visitorsAre === 'added up' ? words.overview.addedUp : '',
                cells: cellsOf(entry.totals, entry.visitors, entry.cost),
                share: entry.totals.requests / most,
                change: null,
            };
        }),
        shown: 12,
        rest: null,
        total: entries.length < 2
            ? null
            : {
                name: [wordName(words.total)],
                sub: '',
                // Visitors of several periods are not the sum of theirs: some come again.
                cells: cellsOf((0,merge/* mergeTotals */.iU)(entries.map(({ totals }) => totals)), null, money(entries.reduce((sum, { cost }) => sum + cost, 0))),
                share: 0,
                change: null,
            },
        empty: words.nothing,
        sortedBy: '',
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/audit/audit.js



/** How requests were made: the figures above the tables of the audit. */
const audit = {
    id: 'audit',
    csv: null,
    width: 'full',
    isShown: hasS3,
    draw(page) {
        const values = auditFacts(page);
        const facts = auditFactNames.map((name) => [page.words.facts[name], page.numbers.cell('count', values[name])]);
        return { table: null, blocks: [factsBlock('auditFacts', facts)], note: '' };
    },
};

;// CONCATENATED MODULE: ./lib/report/panels/panel.js


/** What names a row of a list. */
function partsOfName(page, { table, namedBy }, parts) {
    const names = nameParts(page, table, parts);
    return namedBy === undefined ? names : names.slice(namedBy, namedBy + 1);
}
/** The panel on a page; null where that has none. */
function panelOf(page, row) {
    if (row.isShown?.(page) === false)
        return null;
    const [title, definition] = panelWords(page, row.wordsOf?.(page) ?? row.id);
    const { table, blocks, note } = row.draw(page);
    return {
        id: row.id,
        title,
        definition: note === '' ? definition : `${definition} ${note}`,
        table,
        blocks,
        csv: row.csv,
        width: row.width,
        isFolded: row.isFolded === true,
    };
}
/** Title and definition of a panel for its readers. */
function panelWords(page, id) {
    const { publicPanels } = page.words;
    const isPublic = page.settings.audience === 'public' && id in publicPanels;
    return isPublic ? publicPanels[id] : tableWords(page, id);
}

;// CONCATENATED MODULE: ./lib/report/panels/all-rows.js






/** Those of a list of a table's rows. */
function listRows(page, id, list) {
    const { table, sortedBy, columns, only, isShort = false } = list;
    const all = viewOf(page, table);
    const view = only === undefined ? all : narrowed(page, all, only);
    const before = viewBefore(page, table);
    const rows = keptRowsBy(page, all, sortedBy, only).filter((at) => view.value(at, sortedBy) > 0 || view.value(at, 'requests') > 0);
    const value = (at, column) => column === 'first' || column === 'last'
        ? (0,rollup/* daySeen */.ul)(page.period, column, at)
        : view.value(at, column);
    const rest = restOf(view, rows, page);
    const sums = rest.values;
    return {
        id,
        // What a row is called, and what stands beside it, may be the list's own.
        table: list.sub === undefined && list.namedBy === undefined ? table : id,
        columns,
        kinds: columns.map((column) => measures[column].kind),
        sortedBy: columns.indexOf(sortedBy),
        thenBy: null,
        whole: isShort ? null : (totalOf(view, page)[sortedBy] ?? 0),
        smallest: measures[sortedBy].smallest,
        rest: isShort
            ? null
            : { rows: rest.rows, values: columns.map((column) => sums[column] ?? null) },
        rows: rows.map((at) => {
            const parts = view.partsOf(at);
            return {
                place: at,
                name: partsOfName(page, list, parts),
                sub: list.sub?.(page, parts) ?? '',
                values: columns.map((column) => value(at, column)),
                before: before && valueOfName(before, view.nameOf(at), sortedBy),
            };
        }),
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/sum-row.js

/** The line of several rows together, named by words of the report. */
function sumRow(name, cells, share) {
    return { name: [wordName(name)], sub: '', cells, share, change: null };
}
/** The name of the line of all rows that are not shown. */
function moreName({ words, numbers }, rows) {
    return words.more(numbers.cell('count', rows).text);
}

;// CONCATENATED MODULE: ./lib/report/panels/table-panel.js









/** Rows on a page, and of them those that are open at first. */
const ROWS_ON_PAGE = 20;
const ROWS_OPEN = 8;
/** A panel that lists the rows of one table, and blocks below it. */
function tablePanel(list, blocks = () => []) {
    const { id, isShown, wordsOf, width = 'half' } = list;
    return {
        id,
        ...(isShown && { isShown }),
        ...(wordsOf && { wordsOf }),
        csv: `${list.table}.csv`,
        width,
        list,
        rows: (page) => [listRows(page, id, list)],
        draw(page) {
            const all = viewOf(page, list.table);
            const view = list.only === undefined ? all : narrowed(page, all, list.only);
            return {
                table: tableOf(page, list, view, list.only && keptSet(page, all)),
                blocks: blocks(page),
                note: [list.isShort ? '' : unknownNote(page, view), ...sinceNotes(page, list)]
                    .filter((text) => text !== '')
                    .join(' '),
            };
        },
    };
}
/** The panels of a section for those tables that ask for none of their own. */
function plainPanels({ tables }, section) {
    return tables.flatMap(({ name, panel }) => panel?.section === section ? [tablePanel({ ...panel, id: name, table: name })] : []);
}
/** Columns that several panels have. */
const READS = ['requests', 'bytes'];
const BANDWIDTH = ['bytes', 'cost', 'requests'];
const VISITS = ['visitors', 'pageViews', 'requests'];
const TAKERS = ['visitors', 'bytes', 'cost'];
/** Since when the table and the columns of the panel are counted, where that is not on all days. */
function sinceNotes(page, list) {
    const found = tableSinceOf(page).get(list.table);
    if (found === undefined)
        return [];
    const listed = list.columns;
    const columns = found.columns.filter(([column]) => listed.includes(column));
    return tableSinceTexts(page, { since: found.since, columns }, null).map((text) => `${text}.`);
}
/** What the summary had cut, where nobody knows any more whether it would count here. */
function unknownNote(page, view) {
    const { rows, columns } = unknownOf(view);
    if (rows === 0)
        return '';
    const reads = page.numbers.cell('count', columns.requests ?? 0);
    return page.words.unknownCut(reads, page.numbers.cell('bytes', columns.bytes ?? 0).text);
}
/** With `kept`, of the rows that are in it. */
function tableOf(page, list, view, kept) {
    const { sortedBy, inOrder, most = ROWS_ON_PAGE } = list;
    const first = topRows(view, sortedBy, most, kept && ((at) => kept.has(at))).filter((at) => view.value(at, sortedBy) > 0 || view.value(at, 'requests') > 0);
    const shown = inOrder === undefined ? first : orderedBy(inOrder, view, first);
    const total = totalOf(view, page);
    const whole = table_panel_shareOf(total, sortedBy) || Math.max(1, ...shown.map((at) => view.value(at, sortedBy)));
    const on = { page, list, view, before: viewBefore(page, list.table), whole };
    const rest = restOf(view, shown, page);
    const hasSums = list.isShort !== true;
    return {
        nameLabel: list.nameLabel === undefined
            ? tableWords(page, list.table)[0]
            : page.words.names[list.nameLabel],
        columns: columnsOn(on),
        rows: shown.map((at) => rowOn(on, at)),
        shown: inOrder?.length ?? ROWS_OPEN,
        rest: hasSums && rest.rows > 0 ? sumsOn(on, moreName(page, rest.rows), rest.values) : null,
        total: hasSums && shown.length > 0 ? sumsOn(on, page.words.total, total) : null,
        empty: page.words.nothing,
        sortedBy: inOrder === undefined ? sortedBy : 'name',
    };
}
function orderedBy(names, view, rows) {
    const placeOf = (row) => names.indexOf(view.nameOf(row));
    return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}
function columnsOn({ page, list, before }) {
    return [
        ...list.columns.map((column) => columnOf(page, list.table, column, list.isMinor ?? [])),
        ...(list.isShort ? [] : [columnOf(page, list.table, 'share', [])]),
        ...(before === null ? [] : [columnOf(page, list.table, 'change', [])]),
    ];
}
/** The line of one row of the view. */
function rowOn(on, at) {
    const { page, list, view, before, whole } = on;
    const parts = view.partsOf(at);
    const change = table_panel_changeOf(page, view, at, before, list.sortedBy);
    const share = ratio(view.value(at, list.sortedBy), whole);
    const value = (column) => column === 'first' || column === 'last'
        ? (0,rollup/* daySeen */.ul)(page.period, column, at)
        : view.value(at, column);
    return {
        name: partsOfName(page, list, parts),
        sub: list.sub?.(page, parts) ?? '',
        cells: cellsOn(on, value, share, change),
        share: share ?? 0,
        change,
    };
}
/** The line of a sum of rows, which has neither days nor a change. */
function sumsOn(on, name, sums) {
    const { list, whole } = on;
    const values = sums;
    const share = ratio(values[list.sortedBy] ?? null, whole);
    const cells = cellsOn(on, (column) => values[column] ?? null, share, null);
    return sumRow(name, cells, share ?? 0);
}
/** The cells of a line, beside `columnsOn`. */
function cellsOn({ page: { numbers }, list, before }, value, share, change) {
    return [
        ...list.columns.map((column) => numbers.cell(measures[column].kind, value(column))),
        ...(list.isShort ? [] : [numbers.cell('percent', share)]),
        ...(before === null ? [] : [changeCell(change)]),
    ];
}
/** Downloads and mean times add up to nothing that shares could be of. */
function table_panel_shareOf(total, column) {
    return column === 'meanTurnAroundMs' ? 0 : (total[column] ?? 0);
}
/** A row against the same name in the period before. Null where that period cannot tell: there is
 * none, or its summaries had cut rows and this name is not among those left. */
function table_panel_changeOf(page, view, at, before, column) {
    const was = before && valueOfName(before, view.nameOf(at), column);
    return was === null ? null : page.numbers.change(measures[column], view.value(at, column), was);
}

;// CONCATENATED MODULE: ./lib/report/panels/audit/authentications.js


const authentications = tablePanel({
    id: 'authentications',
    isShown: hasS3,
    table: 'authentications',
    nameLabel: 'authentication',
    sortedBy: 'requests',
    columns: READS,
});

;// CONCATENATED MODULE: ./lib/report/panels/audit/buckets.js

const buckets = tablePanel({
    id: 'buckets',
    table: 'buckets',
    nameLabel: 'bucket',
    sortedBy: 'requests',
    columns: READS,
    isShown: ({ period }) => period.tables.buckets.names.length > 1,
});

;// CONCATENATED MODULE: ./lib/report/panels/audit/hosts.js

const hosts_hosts = tablePanel({
    id: 'hosts',
    table: 'hosts',
    nameLabel: 'host',
    sortedBy: 'requests',
    columns: READS,
});

;// CONCATENATED MODULE: ./lib/report/panels/audit/operations.js


const operations_operations = tablePanel({
    id: 'operations',
    isShown: hasS3,
    table: 'operations',
    nameLabel: 'operation',
    sortedBy: 'requests',
    columns: ['requests', 'bytes', 'errors'],
    width: 'full',
});

;// CONCATENATED MODULE: ./lib/report/panels/audit/requesters.js


const requesters = tablePanel({
    id: 'requesters',
    isShown: hasS3,
    table: 'requesters',
    nameLabel: 'requester',
    sortedBy: 'requests',
    columns: READS,
    width: 'full',
});

;// CONCATENATED MODULE: ./lib/report/panels/audit/signatures.js


const signatures = tablePanel({
    id: 'signatures',
    isShown: hasS3,
    table: 'signatures',
    nameLabel: 'signature',
    sortedBy: 'requests',
    columns: READS,
});

;// CONCATENATED MODULE: ./lib/report/panels/audit/tls.js

const tls = tablePanel({
    id: 'tls',
    table: 'tls',
    nameLabel: 'tls',
    sortedBy: 'requests',
    columns: READS,
});

;// CONCATENATED MODULE: ./lib/report/panels/bandwidth/hog-agents.js

const hogAgents = tablePanel({
    id: 'hogAgents',
    table: 'agents',
    nameLabel: 'agent',
    sortedBy: 'bytes',
    columns: BANDWIDTH,
    width: 'full',
});

;// CONCATENATED MODULE: ./lib/report/panels/bandwidth/hog-clients.js

const hogClients = tablePanel({
    id: 'hogClients',
    table: 'clients',
    nameLabel: 'client',
    sortedBy: 'bytes',
    columns: BANDWIDTH,
    isShown: ({ settings }) => settings.clientAddresses !== 'hidden',
    wordsOf: ({ settings }) => settings.clientAddresses === 'full' ? 'hogFullClients' : 'hogClients',
});

;// CONCATENATED MODULE: ./lib/report/panels/bandwidth/hog-keys.js

const hogKeys = tablePanel({
    id: 'hogKeys',
    table: 'keys',
    nameLabel: 'key',
    sortedBy: 'bytes',
    columns: BANDWIDTH,
});

;// CONCATENATED MODULE: ./lib/report/panels/bots/bot-classes.js






/** Bots added up by what they read for: AI crawlers are classes of their own. */
const botClasses = {
    id: 'botClasses',
    csv: 'botClasses.csv',
    width: 'half',
    draw: (page) => ({ table: classesTable(page), blocks: [], note: '' }),
};
function classesTable(page) {
    const view = viewOf(page, 'bots');
    const sums = sumsByClass(view, page);
    const before = viewBefore(page, 'bots');
    const sumsBefore = before && sumsByClass(before, page);
    const { requests: all = 0, bytes: allBytes = 0, cost: allCost = 0 } = totalOf(view, page);
    const total = { requests: all, bytes: allBytes, cost: allCost };
    const line = (name, { requests, bytes, cost }, was) => {
        const change = was === null ? null : page.numbers.change(measures.requests, requests, was);
        return {
            name: [plainName(name)],
            sub: '',
            cells: [
                page.numbers.cell('count', requests),
                page.numbers.cell('bytes', bytes),
                page.numbers.cell('money', cost),
                page.numbers.cell('percent', ratio(requests, total.requests)),
                ...(before === null ? [] : [changeCell(change)]),
            ],
            share: ratio(requests, total.requests) ?? 0,
            change,
        };
    };
    const known = ['requests', 'bytes', 'cost', 'share'];
    const columns = before === null ? known : [...known, 'change'];
    return {
        nameLabel: page.words.names.botClass,
        columns: columns.map((id) => columnOf(page, 'bots', id, [])),
        rows: crawlers/* botClassNames */.qn
            .flatMap((name) => {
            const sum = sums.get(name);
            return sum === undefined ? [] : [[name, sum]];
        })
            .sort(([, a], [, b]) => b.requests - a.requests)
            .map(([name, sum]) => line(page.words.botClasses[name], sum, sumsBefore && (sumsBefore.get(name)?.requests ?? 0))),
        shown: 8,
        rest: null,
        total: sums.size > 0 ? line(page.words.total, total, null) : null,
        empty: page.words.nothing,
        sortedBy: 'requests',
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/bots/bots.js


const bots = tablePanel({
    id: 'bots',
    table: 'bots',
    nameLabel: 'bot',
    sortedBy: 'requests',
    columns: ['requests', 'bytes', 'cost'],
    sub: ({ words }, [name = '']) => words.botClasses[(0,crawlers/* botClassOf */.jU)(name)],
});

;// CONCATENATED MODULE: ./lib/report/panels/bots/tools.js

const tools = tablePanel({
    id: 'tools',
    table: 'tools',
    nameLabel: 'tool',
    sortedBy: 'requests',
    columns: ['requests', 'bytes', 'cost'],
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/cache.js





/** How much of what readers asked for lay at the edge. */
const cache_cache = tablePanel({
    id: 'cacheResults',
    table: 'cacheResults',
    nameLabel: 'cacheResult',
    sortedBy: 'requests',
    columns: READS,
    isShown: hasEdges,
}, (page) => [factsBlock('cacheFacts', factsOf(page))]);
function factsOf(page) {
    const { numbers, words } = page;
    const { answered, hits, refreshed, lookups } = cacheOf(page);
    const { bytes: fetched } = originFetchesOf(page);
    const share = (part, whole) => numbers.cell('percent', ratio(part, whole));
    const perByte = fetched > 0 ? Math.round((answered.bytes / fetched) * 10) / 10 : null;
    return [
        [words.facts.hitRatio, share(hits.requests, lookups.requests)],
        [words.facts.byteHitRatio, share(hits.bytes, lookups.bytes)],
        [words.facts.refreshed, share(refreshed.requests, hits.requests)],
        ...(perByte === null ? [] : [[words.facts.perByte, numbers.cell('count', perByte)]]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/panels/cdn/cache-errors.js



/** Who is to blame for what readers did not get: they themselves, the edge, the origin. */
const cacheErrors = tablePanel({
    id: 'cacheErrors',
    table: 'cacheDetails',
    nameLabel: 'cacheDetail',
    sortedBy: 'requests',
    columns: READS,
    only: isUnanswered,
    isShown: hasEdges,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/cache-misses.js



/** Objects that lay at no edge when readers asked for them, those that cost the origin most first. */
const cacheMisses = tablePanel({
    id: 'cacheMisses',
    table: 'cacheKeys',
    nameLabel: 'key',
    sortedBy: 'bytes',
    columns: ['bytes', 'requests'],
    only: isMissed,
    namedBy: 1,
    isShown: hasEdges,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/distributions.js


const distributions = tablePanel({
    id: 'distributions',
    table: 'distributions',
    nameLabel: 'distribution',
    sortedBy: 'bytes',
    columns: ['bytes', 'cost', 'requests'],
    isShown: hasEdges,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/edge-cost.js







/** What CloudFront costs, by region of its prices; at a flat rate how much of the allowance was used. */
const edge_cost_edgeCost = {
    id: 'edgeCost',
    csv: null,
    width: 'half',
    isShown: hasEdges,
    draw: (page) => ({
        table: regionsTable(page),
        blocks: [factsBlock('edgeCostFacts', edge_cost_factsOf(page))],
        note: page.words.edgeCostNote(cloudFrontAsOf, page.numbers.cell('bytes', freeMonthly.bytes).text, page.numbers.cell('count', freeMonthly.requests).text),
    }),
};
function edge_cost_factsOf(page) {
    const { numbers, words, cost, prices } = page;
    const { total, least } = cost.cloudFront;
    const used = planUse(prices.cloudFrontPlan, monthsOfUse(page.period.days));
    const listed = [
        [words.facts.payAsYouGo, numbers.cell('money', total)],
        [words.facts.afterFree, numbers.cell('money', least)],
    ];
    if (used === null)
        return [...listed];
    return [
        [words.facts.planPrice, numbers.cell('money', used.monthly)],
        [words.facts.planBytes, numbers.cell('percent', used.bytesShare)],
        [words.facts.planRequests, numbers.cell('percent', used.requestsShare)],
        ...listed,
    ];
}
function regionsTable(page) {
    const { numbers, words, cost } = page;
    const total = cost.cloudFront.total;
    const line = (name, bytes, amount, requests) => ({
        name: [wordName(name)],
        sub: '',
        cells: [
            numbers.cell('bytes', bytes),
            numbers.cell('money', amount),
            numbers.cell('count', requests),
            numbers.cell('percent', ratio(amount, total)),
        ],
        share: ratio(amount, total) ?? 0,
        change: null,
    });
    const uses = regionUses(page);
    const all = (of) => uses.reduce((sum, one) => sum + of(one), 0);
    return {
        nameLabel: words.names.priceRegion,
        columns: ['bytes', 'cost', 'requests', 'share'].map((id) => columnOf(page, 'edges', id, [])),
        rows: uses.map(({ region, bytes, cost: amount, requests }) => line(words.priceRegions[region], bytes, amount, requests)),
        shown: naming_edges/* priceRegions */.v8.length,
        rest: null,
        total: line(words.total, all(({ bytes }) => bytes), total, all(({ requests }) => requests)),
        empty: words.nothing,
        sortedBy: 'cost',
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/cdn/edge-countries.js



const edgeCountries = tablePanel({
    id: 'edgeCountries',
    table: 'edgeCountries',
    nameLabel: 'country',
    sortedBy: 'bytes',
    columns: ['bytes', 'cost', 'requests'],
    only: isNamed,
    isShown: (page) => tellsOf(page, 'edgeCountries'),
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/edge-networks.js



const edgeNetworks = tablePanel({
    id: 'edgeNetworks',
    table: 'edgeNetworks',
    nameLabel: 'network',
    sortedBy: 'bytes',
    columns: ['bytes', 'cost', 'requests'],
    only: isNamed,
    isShown: (page) => tellsOf(page, 'edgeNetworks'),
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/edges.js



/** Where readers were answered from. */
const edges = tablePanel({
    id: 'edges',
    table: 'edges',
    nameLabel: 'edge',
    sortedBy: 'bytes',
    columns: ['bytes', 'cost', 'requests'],
    sub: placeText,
    isShown: hasEdges,
});
/** The city and country of an airport, and by whose prices it is billed. */
function placeText({ words, numbers }, [airport = '']) {
    const place = (0,naming_edges/* placeOfAirport */.KE)(airport);
    const region = words.priceRegions[(0,naming_edges/* priceRegionOf */.ZZ)(airport)];
    return place === undefined
        ? region
        : `${numbers.list([place.city, numbers.country(place.country)])} · ${region}`;
}

;// CONCATENATED MODULE: ./lib/report/panels/cdn/http-versions.js


const httpVersions = tablePanel({
    id: 'httpVersions',
    table: 'httpVersions',
    nameLabel: 'httpVersion',
    sortedBy: 'requests',
    columns: READS,
    isShown: hasEdges,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/origin.js



/** What the content network took from S3; and where its readers are, as long as its own logs are not there. */
const originFetches = {
    id: 'origin',
    csv: null,
    width: 'full',
    isShown: hasOrigin,
    draw: (page) => ({
        table: null,
        blocks: [
            factsBlock('originFacts', origin_factsOf(page)),
            ...(originFetchesOf(page).hasReaders ? [] : [stepsBlock(page)]),
        ],
        note: '',
    }),
};
function origin_factsOf(page) {
    const { numbers, words } = page;
    const { fetches, bytes, notModified, failed, money, calls } = originFetchesOf(page);
    const { facts } = words;
    return [
        [facts.fetches, numbers.cell('count', fetches)],
        [facts.fetchShare, numbers.cell('percent', ratio(fetches, calls))],
        [facts.fetchBytes, numbers.cell('bytes', bytes)],
        [facts.notModified, numbers.cell('count', notModified)],
        [facts.failedFetches, numbers.cell('count', failed)],
        [facts.fetchCost, numbers.cell('money', money)],
    ];
}
/** How the network's own logs are added. */
function stepsBlock({ words }) {
    const { title, note, steps } = words.cdnSteps;
    return { kind: 'list', id: 'cdnSteps', title, note, items: steps, isFolded: false };
}

;// CONCATENATED MODULE: ./lib/report/panels/cdn/origin-errors.js


const originErrors = tablePanel({
    id: 'originErrors',
    table: 'originErrors',
    nameLabel: 'errorKey',
    sortedBy: 'requests',
    columns: ['requests', 'cost'],
    isShown: hasOrigin,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/origin-keys.js


const originKeys = tablePanel({
    id: 'originKeys',
    table: 'originKeys',
    nameLabel: 'key',
    sortedBy: 'requests',
    columns: ['requests', 'bytes', 'cost'],
    isShown: hasOrigin,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/origin-statuses.js


const originStatuses = tablePanel({
    id: 'originStatuses',
    table: 'originStatuses',
    nameLabel: 'status',
    sortedBy: 'requests',
    columns: READS,
    isShown: hasOrigin,
});

;// CONCATENATED MODULE: ./lib/report/facts/movers.js


/** What changed: by table, the rows that moved most, up or down, gone ones too. */
const movers = [
    { id: 'changedKeys', table: 'keys', column: 'bytes' },
    {
        id: 'changedSites',
        table: 'referringSites',
        column: 'visitors',
    },
    { id: 'changedBots', table: 'bots', column: 'requests' },
    { id: 'changedErrors', table: 'errorCodes', column: 'requests' },
];
const MOST_MOVES = 10;
/** A move smaller than this share of the table's larger total says nothing. */
const SMALLEST_SHARE = 0.002;
/** The biggest moves of each kind; none where there is nothing to measure against. */
const movesOfPage = oncePerPage((page) => {
    return movers.map(({ id, table, column }) => {
        const before = viewBefore(page, table);
        return { id, moves: before === null ? [] : movers_movesOf(page, viewOf(page, table), before, column) };
    });
});
/** Names whose value moved most, by the size of the move. A name that one of the periods may have
 * cut is left out: its move cannot be known. */
function movers_movesOf(page, now, before, column) {
    const counts = (name) => name !== '-' && (now.name !== 'referringSites' || !page.own.isOwn(name));
    const moves = [];
    let sum = 0;
    let sumBefore = 0;
    for (const { name, row, rowBefore } of sideBySide(now, before)) {
        if (!counts(name))
            continue;
        if (row === undefined && now.table.rest.rows > 0)
            continue;
        if (rowBefore === undefined && before.table.rest.rows > 0)
            continue;
        const move = {
            name,
            now: row === undefined ? 0 : now.value(row, column),
            before: rowBefore === undefined ? 0 : before.value(rowBefore, column),
        };
        sum += move.now;
        sumBefore += move.before;
        moves.push(move);
    }
    const size = (move) => Math.abs(move.now - move.before);
    const least = Math.max(1, Math.max(sum, sumBefore) * SMALLEST_SHARE);
    return moves
        .filter((move) => size(move) >= least)
        .sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1))
        .slice(0, MOST_MOVES);
}
/** The names of two views, both in the order of names. */
function sideBySide(now, before) {
    const pairs = [];
    for (let at = 0, atBefore = 0; at < now.rows.length || atBefore < before.rows.length;) {
        const row = now.rows[at];
        const rowBefore = before.rows[atBefore];
        const name = row === undefined ? undefined : now.nameOf(row);
        const nameBefore = rowBefore === undefined ? undefined : before.nameOf(rowBefore);
        const isFirst = nameBefore === undefined || (name !== undefined && name <= nameBefore);
        const isFirstBefore = name === undefined || (nameBefore !== undefined && nameBefore <= name);
        pairs.push({
            name: (isFirst ? name : nameBefore) ?? '',
            row: isFirst ? row : undefined,
            rowBefore: isFirstBefore ? rowBefore : undefined,
        });
        if (isFirst)
            at++;
        if (isFirstBefore)
            atBefore++;
    }
    return pairs;
}
/** Of which table, and by which column, a panel tells the moves. */
function moverOf(id) {
    const row = movers.find((one) => one.id === id);
    if (row === undefined)
        throw new Error(`There are no moves called ${id}`);
    return row;
}

;// CONCATENATED MODULE: ./lib/report/panels/changed/mover-panel.js




/** A smaller move is none that a reader has to know of: what changed from 3 to 4 did not change. */
const LEAST_MOVES = { bytes: 1e6, visitors: floors.requests, requests: floors.requests };
/** A panel of the rows of a table that moved most, up or down, gone ones too. */
function moverPanel(id, nameLabel) {
    const { table, column } = moverOf(id);
    const least = LEAST_MOVES[column];
    const movesIn = (page) => (movesOfPage(page).find((one) => one.id === id)?.moves ?? []).filter(({ now, before }) => Math.abs(now - before) >= least);
    return {
        id,
        isShown: (page) => movesIn(page).length > 0,
        csv: `${table}.csv`,
        width: 'half',
        draw(page) {
            const moves = movesIn(page);
            const measure = measures[column];
            const most = Math.max(1, ...moves.map((move) => Math.abs(move.now - move.before)));
            const valueColumn = (name) => ({
                ...columnOf(page, table, column, []),
                id: name,
                label: page.words.columns[name],
            });
            const rows = moves.map((move) => {
                const change = page.numbers.change(measure, move.now, move.before);
                return {
                    name: nameParts(page, table, [move.name]),
                    sub: '',
                    cells: [
                        page.numbers.cell(measure.kind, move.before),
                        page.numbers.cell(measure.kind, move.now),
                        changeCell(change),
                    ],
                    share: Math.abs(move.now - move.before) / most,
                    change,
                };
            });
            return {
                table: {
                    nameLabel: page.words.names[nameLabel],
                    columns: [valueColumn('before'), valueColumn('now'), columnOf(page, table, 'change', [])],
                    rows,
                    shown: 4,
                    rest: null,
                    total: null,
                    empty: page.words.nothing,
                    sortedBy: '',
                },
                blocks: [],
                note: '',
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/changed/bots.js

const changedBots = moverPanel('changedBots', 'bot');

;// CONCATENATED MODULE: ./lib/report/panels/changed/errors.js

const changedErrors = moverPanel('changedErrors', 'code');

;// CONCATENATED MODULE: ./lib/report/panels/changed/keys.js

const changedKeys = moverPanel('changedKeys', 'key');

;// CONCATENATED MODULE: ./lib/report/panels/changed/sites.js

const changedSites = moverPanel('changedSites', 'site');

;// CONCATENATED MODULE: ./lib/report/panels/downloads/directories.js

const directories = tablePanel({
    id: 'directories',
    table: 'directories',
    nameLabel: 'directory',
    sortedBy: 'requests',
    columns: READS,
});

;// CONCATENATED MODULE: ./lib/report/panels/downloads/downloads.js


const downloads = tablePanel({
    id: 'downloads',
    table: 'keys',
    nameLabel: 'key',
    sortedBy: 'downloads',
    columns: ['downloads', 'whole', 'partial', 'wastedBytes', 'bytes', 'size'],
    isMinor: ['whole', 'partial', 'size'],
    only: isDownload,
    width: 'full',
});

;// CONCATENATED MODULE: ./lib/report/panels/downloads/sizes.js


const sizes = tablePanel({
    id: 'sizes',
    table: 'sizes',
    nameLabel: 'size',
    sortedBy: 'requests',
    columns: READS,
    inOrder: sizesInOrder,
});

;// CONCATENATED MODULE: ./lib/report/panels/downloads/types.js

const types = tablePanel({
    id: 'types',
    table: 'types',
    nameLabel: 'type',
    sortedBy: 'requests',
    columns: READS,
});

;// CONCATENATED MODULE: ./lib/report/panels/errors/error-codes.js



const errorCodes = tablePanel({
    id: 'errorCodes',
    isShown: hasS3,
    table: 'errorCodes',
    nameLabel: 'code',
    sortedBy: 'requests',
    columns: READS,
    only: isNamed,
});

;// CONCATENATED MODULE: ./lib/report/panels/errors/error-keys.js

/** Errors of another kind than that the object is missing: those stand under Not found. */
const isOther = (_, view, row) => !['NoSuchKey', '404'].includes(view.partsOf(row)[0] ?? '');
const errorKeys = tablePanel({
    id: 'errorKeys',
    table: 'errorKeys',
    nameLabel: 'errorKey',
    sortedBy: 'requests',
    columns: READS,
    only: isOther,
});

;// CONCATENATED MODULE: ./lib/report/panels/errors/not-found-links.js






/** The pages on which the links to missing objects stand; scanners left out. */
function linksBlock(page) {
    const [title, note] = page.words.panels.notFoundLinks;
    return {
        kind: 'table',
        id: 'notFoundLinks',
        title,
        note,
        table: linksTable(page),
        csv: 'notFound.csv',
        isFolded: true,
    };
}
const MOST_LINKS = 20;
/** All of them that are in `data.json`. */
function linksRows(page) {
    const view = viewOf(page, 'notFound');
    const kept = keptSet(page, view);
    const rows = linksIn(page, view);
    const shown = topRows({ ...view, rows }, 'requests', rows.length, (row) => kept.has(row));
    const sum = (some) => [...some].reduce((total, row) => total + view.value(row, 'requests'), 0);
    const whole = sum(rows);
    return {
        id: 'notFoundLinks',
        table: 'notFoundLinks',
        columns: ['requests'],
        kinds: ['count'],
        sortedBy: 0,
        thenBy: null,
        whole,
        smallest: 0,
        rest: { rows: rows.length - shown.length, values: [whole - sum(shown)] },
        rows: shown.map((row) => ({
            place: row,
            name: nameParts(page, 'notFound', view.partsOf(row)),
            sub: subOf(page, view.partsOf(row)),
            values: [view.value(row, 'requests')],
            before: null,
        })),
    };
}
function subOf(page, [, referrer = '-']) {
    return page.own.isOwn(hostOf(referrer)) ? page.words.subs.own : '';
}
/** Rows of missing keys with a page that links there; scanners left out. */
function linksIn(page, view) {
    const scanned = new Set(missingKeysOf(page).flatMap(({ key, isScan }) => (isScan ? [key] : [])));
    return view.rows.filter((row) => {
        const [key = '', referrer = '-'] = view.partsOf(row);
        return referrer !== '-' && !scanned.has(key);
    });
}
function linksTable(page) {
    const view = viewOf(page, 'notFound');
    const column = 'requests';
    const rows = linksIn(page, view);
    const shown = topRows({ ...view, rows }, column, MOST_LINKS);
    const sum = (some) => [...some].reduce((total, row) => total + view.value(row, column), 0);
    const whole = sum(rows);
    const cells = (requests) => [
        page.numbers.cell(measures.requests.kind, requests),
        page.numbers.cell('percent', ratio(requests, whole)),
    ];
    const shareOf = (requests) => ratio(requests, whole) ?? 0;
    const more = rows.length - shown.length;
    const unshown = whole - sum(shown);
    return {
        nameLabel: page.words.names.notFoundLink,
        columns: [columnOf(page, 'notFound', column, []), columnOf(page, 'notFound', 'share', [])],
        rows: shown.map((row) => {
            const [key = '', referrer = '-'] = view.partsOf(row);
            const requests = view.value(row, column);
            return {
                name: nameParts(page, 'notFound', [key, referrer]),
                sub: subOf(page, [key, referrer]),
                cells: cells(requests),
                share: shareOf(requests),
                change: null,
            };
        }),
        shown: 8,
        rest: more > 0 ? sumRow(moreName(page, more), cells(unshown), shareOf(unshown)) : null,
        total: shown.length > 0 ? sumRow(page.words.total, cells(whole), shareOf(whole)) : null,
        empty: page.words.nothing,
        sortedBy: column,
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/errors/not-found.js







const MOST_MISSING = 20;
/** What was not found; folded, who links there, and the scanners. */
const notFound = {
    id: 'notFound',
    csv: 'missingKeys.csv',
    width: 'full',
    rows: (page) => [
        missingRows(page, 'notFound', missingKeysOf(page).filter(({ isScan }) => !isScan)),
        missingRows(page, 'scanners', missingKeysOf(page).filter(({ isScan }) => isScan)),
        linksRows(page),
    ],
    draw(page) {
        const real = missingKeysOf(page).filter(({ isScan }) => !isScan);
        const scans = missingKeysOf(page).filter(({ isScan }) => isScan);
        const cut = viewOf(page, 'notFound').table.rest;
        return {
            table: missingTable(page, real, existingKeysOf(page), cut),
            blocks: [linksBlock(page), ...(scans.length > 0 ? [scannersBlock(page, scans)] : [])],
            note: '',
        };
    },
};
function missingRows(page, id, keys) {
    const isReal = id === 'notFound';
    const cut = isReal ? viewOf(page, 'notFound').table.rest : NOTHING;
    const existing = isReal ? existingKeysOf(page) : [];
    const [rows, others] = [keys.slice(0, MOST_DATA_ROWS), keys.slice(MOST_DATA_ROWS)];
    const cutRequests = cut.columns.requests ?? 0;
    const sum = (place) => cutRequests > 0 ? null : others.reduce((all, key) => all + key[place], 0);
    return {
        id,
        table: id,
        columns: ['requests', ...not_found_places],
        kinds: ['count', 'count', 'count', 'count'],
        sortedBy: 0,
        thenBy: null,
        whole: requestsOf(keys) + cutRequests,
        smallest: 0,
        rest: {
            rows: others.length + cut.rows,
            values: [requestsOf(others) + cutRequests, ...not_found_places.map(sum)],
        },
        rows: rows.map((missing, at) => ({
            place: missing.key,
            name: nameParts(page, 'keys', [missing.key]),
            // Looking for the nearest key is slow; those that are asked for most have one on the page.
            sub: at < MOST_MISSING ? nearestText(page, missing, existing) : '',
            values: [missing.requests, ...not_found_places.map((place) => missing[place])],
            before: null,
        })),
    };
}
function scannersBlock(page, scans) {
    const requests = page.numbers.cell('count', requestsOf(scans)).text;
    return {
        kind: 'table',
        id: 'scanners',
        title: `${page.words.scanners.title} (${requests})`,
        note: page.words.scanners.note,
        table: missingTable(page, scans, [], NOTHING),
        csv: null,
        isFolded: true,
    };
}
/** Missing keys with where the links to them stand, and which of the `existing` ones may be meant. `cut`
 * is what the summary had cut: it is added to the rest, and nobody knows where its links stand. */
function missingTable(page, keys, existing, cut) {
    const shown = keys.slice(0, MOST_MISSING);
    const others = keys.slice(MOST_MISSING);
    const cutRequests = cut.columns.requests ?? 0;
    const whole = requestsOf(keys) + cutRequests;
    const more = others.length + cut.rows;
    const sums = (name, of) => {
        const requests = requestsOf(of) + cutRequests;
        const cells = cellsOf(page, requests, cutRequests > 0 ? null : of, whole);
        return sumRow(name, cells, ratio(requests, whole) ?? 0);
    };
    return {
        nameLabel: page.words.names.key,
        columns: not_found_columnsOf(page),
        rows: shown.map((missing) => ({
            name: nameParts(page, 'keys', [missing.key]),
            sub: nearestText(page, missing, existing),
            cells: cellsOf(page, missing.requests, [missing], whole),
            share: ratio(missing.requests, whole) ?? 0,
            change: null,
        })),
        shown: 8,
        rest: more > 0 ? sums(moreName(page, more), others) : null,
        total: shown.length > 0 ? sums(page.words.total, keys) : null,
        empty: page.words.nothing,
        sortedBy: 'requests',
    };
}
/** Where links stand. */
const not_found_places = ['own', 'foreign', 'unlinked'];
function not_found_columnsOf(page) {
    return [
        columnOf(page, 'notFound', 'requests', []),
        ...not_found_places.map((id) => ({
            id,
            label: page.words.columns[id],
            kind: 'count',
            definition: '',
            isMinor: id !== 'own',
        })),
        columnOf(page, 'notFound', 'share', []),
    ];
}
/** The cells beside `columnsOf`. `keys` tell where the links stand; null where that is not known of all. */
function cellsOf({ numbers }, requests, keys, whole) {
    const linksAt = (place) => keys?.reduce((sum, key) => sum + key[place], 0) ?? null;
    return [
        numbers.cell('count', requests),
        ...not_found_places.map((place) => numbers.cell('count', linksAt(place))),
        numbers.cell('percent', ratio(requests, whole)),
    ];
}
/** Which key was most likely meant, in words; '' where none is near. */
function nearestText({ words: { subs } }, { key }, existing) {
    const near = nearestKey(key, existing);
    if (near === null)
        return '';
    return near === key ? subs.cameOrWent : subs.nearest(nameText(near));
}
function requestsOf(keys) {
    return keys.reduce((sum, { requests }) => sum + requests, 0);
}

;// CONCATENATED MODULE: ./lib/report/panels/errors/statuses.js

const statuses = tablePanel({
    id: 'statuses',
    table: 'statuses',
    nameLabel: 'status',
    sortedBy: 'requests',
    columns: READS,
    sub: ({ words }, [status]) => (status === '000' ? words.subs.left : ''),
});

;// CONCATENATED MODULE: ./lib/report/panels/from/campaigns.js


const campaigns = tablePanel({
    id: 'campaigns',
    table: 'campaigns',
    nameLabel: 'campaign',
    sortedBy: 'visitors',
    columns: VISITS,
    only: isNamed,
});

;// CONCATENATED MODULE: ./lib/report/panels/from/referrers.js


const referrers = tablePanel({
    id: 'referrers',
    table: 'referrers',
    nameLabel: 'referrer',
    sortedBy: 'requests',
    columns: READS,
    only: isElsewhere,
});

// EXTERNAL MODULE: ./lib/naming/remembered.js
var remembered = __webpack_require__(6004);
;// CONCATENATED MODULE: ./lib/naming/social.js
/**
 * Sites where people pass links on: networks, boards, messengers. Facts of Matomo's list of social networks
 * (searchengine-and-social-list 1.4.1, CC0), without what is gone or was another's login, and some more.
 */

/** Whole hosts, or the ends of hosts after a dot. */
const social_hosts = `
  badoo.com bebo.com bilibili.com bitcoinhackers.org blackplanet.com botsin.space bsky.app buzznet.com c.im
  channels.weixin.qq.com chaos.social classmates.com cybre.space discord.com discord.gg discordapp.com
  douban.com douyin.com douyu.com dribbble.com facebook.com fb.me fetlife.com flickr.com flixster.com
  fosstodon.org fotolog.com foursquare.com friends.nico friendsreunited.com friendster.com front-end.social
  gaiaonline.com gate.sc geni.com github.com global.cyworld.com graphics.social gree.jp habbo.com
  hachyderm.io hi5.com huya.com hyves.nl identi.ca indieweb.social instagram.com knzk.me lang-8.com last.fm
  lastfm.com.br lastfm.com.tr lastfm.de lastfm.es lastfm.fr lastfm.it lastfm.jp lastfm.pl lastfm.ru
  lastfm.se linkedin.com livejournal.com livejournal.ru lnkd.in login.tagged.com mamot.fr mas.to masto.ai
  mastodon.art mastodon.at mastodon.cloud mastodon.eus mastodon.jalgi.eus mastodon.nz mastodon.online
  mastodon.scot mastodon.social mastodon.technology mastodon.world mastodon.xyz mastodonapp.uk mastodont.cat
  meinvz.net metapixl.com missevan.com mixi.jp moikrug.ru mp.weixin.qq.com mstdn.io mstdn.jp mstdn.party
  mstdn.social multiply.com my.mail.ru myheritage.com mylife.ru myspace.com myyearbook.com netlog.com
  news.ycombinator.com newsie.social nicovideo.jp nk.pl odnoklassniki.ru ohai.social open.weixin.qq.com
  orkut.com pawoo.net peepeth.com pinterest.ca pinterest.ch pinterest.co.uk pinterest.com pinterest.com.au
  pinterest.de pinterest.dk pinterest.es pinterest.fr pinterest.ie pinterest.info pinterest.jp pinterest.nz
  pinterest.pt pinterest.se pix.toot.wales pixelfed.de pixelfed.social pixelfed.uno pixey.org plaxo.com
  pxlmo.com quey.org qzone.qq.com reddit.com renren.com ro-mastodon.puyo.jp sfba.social skyfeed.app
  skyrock.com snapchat.com social.tchncs.de social.vivaldi.net sonico.com soundcloud.com sourceforge.net
  stackoverflow.com studivz.net stumbleupon.com t.cn t.co t.umblr.com taringa.net threads.com threads.net
  tiktok.com tkm.eus toot.community tuenti.com tumblr.com twitcasting.tv twitter.com typo.social
  universeodon.com v2ex.com viadeo.com vimeo.com vis.social vk.com vkontakte.ru vkrugudruzei.ru wayn.com
  web.telegram.org wechat.com weeworld.com weibo.com workplace.com x.com xanga.com xing.com youtu.be
  youtube.com

  lemmy.world lemmy.ml sh.itjust.works kbin.social lobste.rs slashdot.org quora.com zhihu.com xiaohongshu.com
  line.me kakaocorp.com web.whatsapp.com wa.me t.me telegram.org app.slack.com teams.microsoft.com ok.ru
  truthsocial.com gab.com minds.com nextdoor.com imgur.com tapatalk.com twitch.tv rumble.com substack.com
  medium.com dev.to producthunt.com patreon.com linktr.ee bsky.social lnk.bio tildes.net disqus.com disq.us
  web.skype.com pinterest.at pinterest.cl pinterest.co.kr pinterest.com.mx pinterest.it pinterest.ph pinterest.ru
  forums.whirlpool.net.au eksisozluk.com uludagsozluk.com instela.com donanimhaber.com incisozluk.com`
    .trim()
    .split(/\s+/);
/** As apps name themselves. */
const apps = `
  com.reddit.frontpage com.snapchat.android org.joinmastodon.android org.telegram.messenger com.facebook.katana
  com.facebook.orca com.instagram.android com.twitter.android com.linkedin.android com.pinterest com.whatsapp
  com.discord com.slack com.zhiliaoapp.musically com.tumblr com.google.android.youtube xyz.blueskyweb.app
  com.laurencedawson.reddit_sync com.andrewshu.android.reddit com.vkontakte.android jp.naver.line.android
  com.instagram.barcelona com.laurencedawson.reddit_sync.pro org.telegram.messenger.web org.telegram.plus`
    .trim()
    .split(/\s+/);
const social_known = new Set([...social_hosts, ...apps]);
const APP = /^(?:android|ios)-app:\/\//;
/** Whether a site, or an app (`android-app://name`), is one where people pass links on. Hosts as `asciiHost` spells
 * them. */
const isSocial = (0,remembered/* remembered */.H)(2048, (site) => {
    if (APP.test(site))
        return social_known.has(site.replace(APP, ''));
    for (let at = 0; at >= 0;) {
        if (social_known.has(site.slice(at)))
            return true;
        const dot = site.indexOf('.', at);
        at = dot < 0 ? -1 : dot + 1;
    }
    return false;
});
/** Programs that people read their mail in, as apps name themselves. */
const MAIL_APPS = /^(?:android|ios)-app:\/\/(?:com\.google\.android\.gm(?:\.lite)?|com\.microsoft\.office\.outlook|com\.yahoo\.mobile\.client\.android\.mail|ch\.protonmail\.android|me\.proton\.mail|com\.fsck\.k9|eu\.faircode\.email|com\.samsung\.android\.email\.provider|com\.readdle\.spark|net\.thunderbird\.android)$/;
function isMailApp(site) {
    return MAIL_APPS.test(site);
}

;// CONCATENATED MODULE: ./lib/report/facts/ways.js



/** By which way a referring site sends its readers. */
function wayOf({ own }, site) {
    const kind = own.kindOf(site);
    if (kind === 'none' || kind === 'malformed')
        return 'site';
    if (kind !== 'site' && kind !== 'app')
        return kind;
    return isSocial(site) ? 'social' : isMailApp(site) ? 'mail' : kind;
}
/** The sites that sent readers, added up by way. `view` is of `referringSites`. */
function sumsByWay(page, view) {
    const rows = view.rows.filter((row) => isReferring(page, view, row));
    const byWay = Map.groupBy(rows, (row) => wayOf(page, view.nameOf(row)));
    const sums = [...byWay].map(([way, some]) => {
        const { requests = 0, pageViews = 0 } = sumRows(view, some, page);
        return [way, { requests, pageViews }];
    });
    return new Map(sums.sort(([a, one], [b, other]) => other.requests - one.requests || (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./lib/report/panels/from/referring-sites.js






/** Where readers come from: foreign sites in the table; files read from elsewhere, one's own pages and no
 * referrer beside. */
const referringSites = tablePanel({
    id: 'referringSites',
    table: 'referringSites',
    nameLabel: 'site',
    sortedBy: 'visitors',
    columns: VISITS,
    only: isReferring,
    sub: (page, [site = '-']) => siteSub(page, site),
}, (page) => [fromFacts(page)]);
function fromFacts(page) {
    const { numbers, own, words } = page;
    const reads = (is) => numbers.cell('count', sumWhere(page, 'referringSites', ([site = '-']) => is(site)).requests ?? 0);
    const view = viewOf(page, 'referringSites');
    const linked = view.rows.filter((row) => isElsewhere(page, view, row) && !isReferring(page, view, row));
    return factsBlock('fromFacts', [
        [words.facts.linkedFiles, numbers.cell('count', sumRows(view, linked, page).requests ?? 0)],
        [words.facts.own, reads((site) => site !== '-' && own.isOwn(site))],
        [words.facts.unreferred, reads((site) => site === '-')],
    ]);
}
function siteSub(page, site) {
    const way = wayOf(page, site);
    return way === 'site' ? '' : page.words.subs[way];
}

;// CONCATENATED MODULE: ./lib/report/panels/from/search-engines.js


const searchEngines = tablePanel({
    id: 'searchEngines',
    table: 'searchEngines',
    nameLabel: 'engine',
    sortedBy: 'visitors',
    columns: VISITS,
    only: isNamed,
});

;// CONCATENATED MODULE: ./lib/report/panels/from/ways.js




/** Referring sites added up by what they are: search engines, chat assistants, social networks, mail … */
const ways = {
    id: 'ways',
    csv: 'ways.csv',
    width: 'half',
    draw: (page) => ({ table: waysTable(page), blocks: [], note: '' }),
};
function waysTable(page) {
    const { numbers, words } = page;
    const sums = [...sumsByWay(page, viewOf(page, 'referringSites'))];
    const before = viewBefore(page, 'referringSites');
    const was = before && sumsByWay(page, before);
    const total = sums.reduce((all, [, { requests, pageViews }]) => {
        return { requests: all.requests + requests, pageViews: all.pageViews + pageViews };
    }, { requests: 0, pageViews: 0 });
    const line = (name, { requests, pageViews }, earlier) => {
        const change = earlier === null ? null : numbers.change(measures.requests, requests, earlier);
        const share = ratio(requests, total.requests);
        return {
            name: [wordName(name)],
            sub: '',
            cells: [
                numbers.cell('count', requests),
                numbers.cell('count', pageViews),
                numbers.cell('percent', share),
                ...(before === null ? [] : [changeCell(change)]),
            ],
            share: share ?? 0,
            change,
        };
    };
    const known = ['requests', 'pageViews', 'share'];
    const columns = before === null ? known : [...known, 'change'];
    return {
        nameLabel: words.names.way,
        columns: columns.map((id) => columnOf(page, 'referringSites', id, [])),
        rows: sums.map(([way, sum]) => line(words.ways[way], sum, was && (was.get(way)?.requests ?? 0))),
        shown: 9,
        rest: null,
        total: sums.length > 0 ? line(words.total, total, null) : null,
        empty: words.nothing,
        sortedBy: 'requests',
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/health/counts.js


/** A name, how many lines or records it stands for, and its share of them. */
function countLine(page, name, value, total) {
    return {
        name: [plainName(name)],
        sub: '',
        cells: [page.numbers.cell('count', value), page.numbers.cell('percent', ratio(value, total))],
        share: ratio(value, total) ?? 0,
        change: null,
    };
}
/** A table of such lines. */
function countsTable(page, nameLabel, countLabel, rows, total, sortedBy = '') {
    return {
        nameLabel,
        columns: [
            { id: 'count', label: countLabel, kind: 'count', definition: '', isMinor: false },
            {
                id: 'share',
                label: page.words.columns.share,
                kind: 'percent',
                definition: '',
                isMinor: false,
            },
        ],
        rows,
        shown: 11,
        rest: null,
        total: rows.length > 0 ? countLine(page, page.words.total, total, total) : null,
        empty: page.words.nothing,
        sortedBy,
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/health/delays.js

/** Upper bounds of the classes of delays under a day, in hours. */
const HOURS = [1, 2, 3, 6, 12, 24];
/** Of which the last class is open. */
const MOST_DAYS = 10;
/** Records by the time between request and delivery. */
const delays = {
    id: 'delays',
    csv: null,
    width: 'half',
    draw: delaysIn,
};
function delaysIn(page) {
    const { delays, delayHours } = page.period.log;
    const words = page.words.delays;
    const count = (value) => page.numbers.cell('count', value);
    const sum = (records) => records.reduce((all, one) => all + one, 0);
    const total = sum(delays);
    const byHours = HOURS.map((to, at) => {
        const from = HOURS[at - 1] ?? 0;
        const name = from === 0 ? words.underHour : words.hours(count(from), count(to));
        return [name, sum(delayHours.slice(from, to))];
    });
    // Days counted by an earlier version have no hours.
    const byDays = delays.map((records, days) => {
        const name = days === 0
            ? words.underDay
            : days < MOST_DAYS
                ? words.days(count(days))
                : words.daysOrMore(count(days));
        return [name, days === 0 ? records - sum(delayHours) : records];
    });
    const rows = [...byHours, ...byDays].flatMap(([name, records]) => records === 0 ? [] : [countLine(page, name, records, total)]);
    const table = countsTable(page, page.words.names.delay, page.words.columns.records, rows, total, 'name');
    return { table, blocks: [], note: '' };
}

;// CONCATENATED MODULE: ./lib/report/panels/health/malformed.js



/** Lines that are no records, by reason. */
const malformed = {
    id: 'malformed',
    csv: null,
    width: 'half',
    draw: malformedIn,
};
function malformedIn(page) {
    const { malformed } = page.period.log;
    const total = malformedCount(page);
    const words = new Map(Object.entries(page.words.reasons));
    const reasons = Object.entries(malformed).sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    const samples = reasons.flatMap(([reason, { samples }]) => samples.map((sample) => `${words.get(reason) ?? reason}: ${nameText(sample)}`));
    const block = {
        kind: 'list',
        id: 'samples',
        title: page.words.samples.title,
        note: page.words.samples.note,
        items: samples,
        isFolded: true,
    };
    const rows = reasons.map(([reason, { count }]) => countLine(page, words.get(reason) ?? reason, count, total));
    const blocks = samples.length > 0 ? [block] : [];
    const table = countsTable(page, page.words.names.reason, page.words.columns.lines, rows, total);
    return { table, blocks, note: '' };
}

;// CONCATENATED MODULE: ./lib/report/panels/hotlinks/hotlink-sites.js







/** Hot links added up by site. */
const hotlinkSites = {
    id: 'hotlinkSites',
    csv: 'hotlinkSites.csv',
    width: 'full',
    rows: (page) => [sitesRows(page, hotLinkersOf(page))],
    draw: (page) => ({ table: sitesTable(page, hotLinkersOf(page)), blocks: [], note: '' }),
};
const MOST_SITES = 20;
function sitesRows(page, linkers) {
    const [rows, others] = [linkers.slice(0, MOST_DATA_ROWS), linkers.slice(MOST_DATA_ROWS)];
    const sum = (column) => others.reduce((all, one) => all + one[column], 0);
    return {
        id: 'hotlinkSites',
        table: 'hotlinkSites',
        columns: ['bytes', 'cost', 'requests'],
        kinds: ['bytes', 'money', 'count'],
        sortedBy: 0,
        thenBy: 2,
        whole: totalOf(viewOf(page, 'hotlinks'), page).bytes ?? 0,
        smallest: measures.bytes.smallest,
        rest: { rows: others.length, values: [sum('bytes'), sum('cost'), sum('requests')] },
        rows: rows.map(({ site, bytes, cost, requests, bytesBefore }) => ({
            place: site,
            name: nameParts(page, 'referringSites', [site]),
            sub: '',
            values: [bytes, cost, requests],
            before: bytesBefore,
        })),
    };
}
function sitesTable(page, linkers) {
    const total = totalOf(viewOf(page, 'hotlinks'), page);
    const shown = linkers.slice(0, MOST_SITES);
    const others = linkers.slice(MOST_SITES);
    const isCompared = viewBefore(page, 'hotlinks') !== null;
    const known = ['bytes', 'cost', 'requests', 'share'];
    const columns = isCompared ? [...known, 'change'] : known;
    const whole = total.bytes ?? 0;
    const line = (one) => [
        page.numbers.cell('bytes', one.bytes),
        page.numbers.cell('money', one.cost),
        page.numbers.cell('count', one.requests),
        page.numbers.cell('percent', ratio(one.bytes, whole)),
    ];
    const sums = (name, bytes, cost, requests) => {
        const cells = [...line({ bytes, cost, requests }), ...(isCompared ? [changeCell(null)] : [])];
        return sumRow(name, cells, ratio(bytes, whole) ?? 0);
    };
    const sum = (pick) => others.reduce((a, one) => a + pick(one), 0);
    return {
        nameLabel: page.words.names.site,
        columns: columns.map((id) => columnOf(page, 'hotlinks', id, [])),
        rows: shown.map((one) => {
            const change = one.bytesBefore === null
                ? null
                : page.numbers.change(measures.bytes, one.bytes, one.bytesBefore);
            return {
                name: nameParts(page, 'referringSites', [one.site]),
                sub: '',
                cells: [...line(one), ...(isCompared ? [changeCell(change)] : [])],
                share: ratio(one.bytes, whole) ?? 0,
                change,
            };
        }),
        shown: 8,
        rest: others.length > 0
            ? sums(moreName(page, others.length), sum((one) => one.bytes), sum((one) => one.cost), sum((one) => one.requests))
            : null,
        total: shown.length > 0 ? sums(page.words.total, whole, total.cost ?? 0, total.requests ?? 0) : null,
        empty: page.words.nothing,
        sortedBy: 'bytes',
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/hotlinks/policy.js





/** The policy against the worst; null where it would say what a case file of the page says already. */
function policyBlock(page, linkers) {
    const worst = worstOf(page, linkers);
    if (isInACase(page, worst))
        return null;
    const policy = denyPolicy(worst, page.own.buckets, page.settings.region);
    if (policy === null)
        return null;
    const { title, note, asks, several } = page.words.policy;
    const sites = page.numbers.list(worst.map(({ site }) => nameText((0,hosts/* readableHost */.v8)(site))));
    const ofEach = plainBuckets(page.own.buckets).length < 2 ? [] : [several];
    return {
        kind: 'code',
        id: 'policy',
        title,
        note: [note, asks(sites), ...ofEach].join(' '),
        language: 'json',
        text: policy,
        isFolded: true,
    };
}
/** Whether there is one site alone, and a case with the same policy. */
function isInACase(page, [worst, ...others]) {
    if (worst === undefined || others.length > 0)
        return false;
    return casesOf(page).some(({ subject: { kind, names }, remedy }) => kind === 'hot-linker' && names.includes(worst.site) && remedy.text !== null);
}

;// CONCATENATED MODULE: ./lib/report/panels/hotlinks/hotlinks.js



/** Hot links, with the policy that denies the worst. */
const hotlinks = tablePanel({
    id: 'hotlinks',
    table: 'hotlinks',
    nameLabel: 'hotlink',
    sortedBy: 'bytes',
    columns: ['bytes', 'cost', 'requests', 'first', 'last'],
    isMinor: ['requests', 'first'],
    most: 30,
    width: 'full',
}, (page) => {
    const policy = policyBlock(page, hotLinkersOf(page));
    return policy === null ? [] : [policy];
});

;// CONCATENATED MODULE: ./lib/report/panels/pages/pages.js

const pages_pages = tablePanel({
    id: 'pages',
    table: 'pages',
    nameLabel: 'page',
    sortedBy: 'requests',
    columns: ['requests', 'visitors', 'bytes'],
    width: 'full',
});

;// CONCATENATED MODULE: ./lib/report/panels/speed/slowest.js


const slowest = tablePanel({
    id: 'slowest',
    table: 'keys',
    nameLabel: 'key',
    sortedBy: 'meanTurnAroundMs',
    columns: ['meanTurnAroundMs', 'requests', 'size'],
    only: isTimed,
    most: 10,
    isShort: true,
});

;// CONCATENATED MODULE: ./lib/report/panels/speed/speed.js




/** Turn-around times by object size, and the requests that S3 throttled or failed. */
const speed = {
    id: 'speed',
    csv: 'turnAroundTimes.csv',
    width: 'half',
    draw(page) {
        const { words, numbers, period } = page;
        const slowDowns = sumWhere(page, 'errorCodes', ([code]) => code === 'SlowDown').requests ?? 0;
        return {
            table: timesTable(page, 'turnAroundTimes'),
            blocks: [
                factsBlock('speedFacts', [
                    [words.facts.slowDowns, numbers.cell('count', slowDowns)],
                    [words.facts.serverErrors, numbers.cell('count', period.totals.serverErrors)],
                ]),
            ],
            note: hasEdges(page) ? `${words.percentiles} ${words.edgeTimes}` : words.percentiles,
        };
    },
};

;// CONCATENATED MODULE: ./lib/report/panels/speed/total-time.js

/** Total times by object size. */
const totalTime = {
    id: 'totalTime',
    csv: 'totalTimes.csv',
    width: 'half',
    draw: (page) => ({
        table: timesTable(page, 'totalTimes'),
        blocks: [],
        note: page.words.percentiles,
    }),
};

;// CONCATENATED MODULE: ./lib/report/panels/who/browsers.js

const browsers = tablePanel({
    id: 'browsers',
    table: 'browsers',
    nameLabel: 'browser',
    sortedBy: 'visitors',
    columns: VISITS,
});

;// CONCATENATED MODULE: ./lib/report/panels/who/countries.js

const countries = tablePanel({
    id: 'countries',
    table: 'countries',
    nameLabel: 'country',
    sortedBy: 'visitors',
    columns: TAKERS,
});

;// CONCATENATED MODULE: ./lib/report/panels/who/devices.js

const devices = tablePanel({
    id: 'devices',
    table: 'devices',
    nameLabel: 'device',
    sortedBy: 'visitors',
    columns: VISITS,
});

;// CONCATENATED MODULE: ./lib/report/panels/who/networks.js

const networks = tablePanel({
    id: 'networks',
    table: 'networks',
    nameLabel: 'network',
    sortedBy: 'bytes',
    columns: TAKERS,
});

;// CONCATENATED MODULE: ./lib/report/panels/who/systems.js

const systems = tablePanel({
    id: 'systems',
    table: 'systems',
    nameLabel: 'system',
    sortedBy: 'visitors',
    columns: VISITS,
});

;// CONCATENATED MODULE: ./lib/report/panels/panels.js




























































/** The panels of a period's report, under their headings, in their order. Those that are folded stand
 * last in their section. */
const sections = [
    { id: 'changed', panels: [changedKeys, changedSites, changedBots, changedErrors] },
    { id: 'hotlinks', panels: [hotlinks, folded(hotlinkSites)] },
    { id: 'bandwidth', panels: [hogKeys, hogClients, folded(hogAgents)] },
    { id: 'pages', panels: [pages_pages] },
    { id: 'downloads', panels: [downloads, folded(types), folded(directories), folded(sizes)] },
    {
        id: 'from',
        panels: [referringSites, ways, campaigns, folded(searchEngines), folded(referrers)],
    },
    { id: 'who', panels: [countries, networks, folded(browsers), folded(systems), folded(devices)] },
    { id: 'bots', panels: [bots, botClasses, folded(tools)] },
    {
        id: 'cdn',
        panels: [
            ...[cache_cache, cacheMisses, edges, edge_cost_edgeCost, cacheErrors],
            ...[originFetches, originKeys, originErrors],
            ...[
                folded(distributions),
                folded(edgeCountries),
                folded(edgeNetworks),
                folded(httpVersions),
                folded(originStatuses),
            ],
        ],
    },
    { id: 'errors', panels: [notFound, errorCodes, folded(statuses), folded(errorKeys)] },
];
/** The same of the page for whoever runs the bucket. */
const operationsSections = [
    { id: 'speed', panels: [speed, totalTime, slowest] },
    {
        id: 'audit',
        panels: [audit, requesters, operations_operations, signatures, authentications, tls, hosts_hosts, buckets],
    },
    { id: 'health', panels: [health, delays, malformed] },
];
/** All rows of the tables that a page shows in part, of some sections. */
function rowsOfTables(page, of) {
    return of
        .flatMap(({ id, panels }) => [...panels, ...plainPanels(page, id)])
        .filter(({ isShown }) => isShown?.(page) !== false)
        .flatMap(({ rows }) => rows?.(page) ?? [])
        .filter(({ rows }) => rows.length > ROWS_ON_PAGE);
}
function folded(row) {
    return { ...row, isFolded: true };
}
/** What a page has of some sections; none without a panel. */
function sectionsOf(page, of) {
    return of.flatMap(({ id, panels }) => {
        const rows = [...panels, ...plainPanels(page, id)];
        const shown = rows.map((row) => panelOf(page, row)).filter((panel) => panel !== null);
        return shown.length === 0
            ? []
            : [{ id: `section-${id}`, title: page.words.sections[id], panels: shown }];
    });
}

;// CONCATENATED MODULE: ./lib/report/panels/setup.js
const SETUP_COMMAND = `aws s3api put-bucket-logging --bucket YOUR-BUCKET --bucket-logging-status '{
  "LoggingEnabled": { "TargetBucket": "TARGET-BUCKET", "TargetPrefix": "logs/" }
}'`;
/** How to turn logging on, where nothing was ever counted. */
function setupPanel({ setup: words }) {
    return {
        id: 'setup',
        title: words.title,
        definition: words.definition,
        table: null,
        blocks: [
            {
                kind: 'list',
                id: 'steps',
                title: '',
                note: '',
                items: words.steps,
                isFolded: false,
            },
            {
                kind: 'code',
                id: 'command',
                title: words.commandTitle,
                note: words.commandNote,
                language: 'text',
                text: SETUP_COMMAND,
                isFolded: false,
            },
        ],
        csv: null,
        width: 'full',
        isFolded: false,
    };
}

;// CONCATENATED MODULE: ./lib/report/model/build.js
















/** Everything that one page shows. The same input gives the same model. */
function build_buildModel(input) {
    if (input.kind === 'index')
        return indexModel(input);
    return isCounted(input) ? periodModel(input, pageOf(input, input.period)) : emptyModel(input);
}
/** The same of the page for whoever runs the bucket; null where nothing was counted. */
function buildOperations(input) {
    if (!isCounted(input))
        return null;
    const page = pageOf(input, input.period);
    const shared = operationsFrame(frame_frame(input, page.numbers, page.prices, page.period), page.words);
    return {
        ...shared,
        isEmpty: false,
        lead: page.words.operations.lead(shared.page.label),
        ...ofNoPeriod,
        overview: null,
        sections: sectionsOf(page, operationsSections),
    };
}
function periodModel(input, page) {
    const { period, numbers } = page;
    const findings = findingsWithCases(page);
    const traffic = trafficOf(page, findings);
    const shared = frame_frame(input, numbers, page.prices, { ...period, from: page.from });
    return {
        ...shared,
        period: {
            ...shared.period,
            freshness: [shared.period.freshness, ...provenanceWords(page)]
                .filter((part) => part !== '')
                .join(' · '),
            comparison: comparisonText(page),
        },
        isEmpty: false,
        lead: leadOf(page),
        glance: glanceOf(page),
        findings,
        avoidable: avoidableCost(page),
        findingsTitle: findings.length > 0 ? page.words.findingsTitle : page.words.quiet,
        headlines: headlinesOf(page, traffic),
        traffic,
        heat: heatOf(page),
        overview: input.kind === 'front' ? overviewOf(page, input.periods, './') : null,
        sections: sectionsOf(page, sections),
        operations: operationsOf(page),
    };
}
/** What the period is measured against, in words. */
function comparisonText(page) {
    const { input, words, numbers, before, whole } = page;
    const range = ({ from, to }) => numbers.range(from, to);
    if (before === null) {
        const isFirst = input.previous === null || input.previous.days.length === 0;
        return isFirst ? '' : words.noComparison;
    }
    const against = whole === null
        ? isOver(page)
            ? words.against(range(before))
            : ''
        : words.wholeDays(numbers.cell('count', whole.days), range(whole.now), range(whole.before));
    const parts = against === '' ? [] : [against, comparisonNote(page)];
    return parts.filter((part) => part !== '').join(', ');
}
/** All rows of the tables of a period's pages that show only the first of them. */
function buildRows(page) {
    return [...rowsOfTables(page, sections), ...rowsOfTables(page, operationsSections)];
}
function indexModel(input) {
    const prices = prices_pricesOf(input.settings.region, input.settings.prices);
    const { words } = input;
    const numbers = numbersFor(input.settings.locale, moneyOf(prices), words);
    const years = page_sorted(input.periods, 'year').toReversed();
    const months = page_sorted(input.periods, 'month').toReversed();
    const first = months.at(-1);
    const newest = page_newestDay(input.periods) ?? months[0]?.to;
    if (first === undefined || newest === undefined)
        return emptyModel(input);
    const root = rootOf(input.path);
    const panel = (id, entries) => {
        const [title, definition] = words.panels[id];
        const table = entriesTable({ numbers, words }, entries, root);
        return {
            id,
            title,
            definition,
            table,
            blocks: [],
            csv: `${id}.csv`,
            width: 'full',
            isFolded: false,
        };
    };
    return {
        ...frame_frame(input, numbers, prices, {
            from: first.from,
            to: newest,
            lastRecord: lastRecordOf(input.periods),
        }),
        isEmpty: false,
        lead: monthsLead(words, numbers.cell('count', months.length), [first.from, newest].map(numbers.month)),
        ...ofNoPeriod,
        overview: overviewOf({ numbers, words }, input.periods, root),
        sections: [
            {
                id: 'section-periods',
                title: words.sections.periods,
                panels: [panel('years', years), panel('months', months)],
            },
        ],
    };
}
/** The parts of the model that a page without a period leaves empty. */
const ofNoPeriod = {
    glance: [],
    findings: [],
    avoidable: null,
    findingsTitle: '',
    headlines: [],
    traffic: null,
    heat: null,
    operations: null,
};
/** Nothing was ever counted: the page says so, and how to turn logging on. */
function emptyModel(input) {
    const prices = prices_pricesOf(input.settings.region, input.settings.prices);
    const { words } = input;
    const numbers = numbersFor(input.settings.locale, moneyOf(prices), words);
    return {
        ...frame_frame(input, numbers, prices, null),
        isEmpty: true,
        lead: words.lead.empty,
        ...ofNoPeriod,
        overview: null,
        sections: [
            {
                id: 'section-setup',
                title: words.sections.setup,
                panels: [setupPanel(words)],
            },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/report/render/card.js
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 64;
/** Where the numbers stand, and the ground of the bars. */
const NUMBERS = 268;
const GROUND = 574;
const BARS = 176;
/** Longer headings are cut: letters are of any width. */
const LONGEST_TITLE = 44;
/** Null where there is nothing to show. */
function cardOf({ title, page, period, headlines, traffic, direction, }) {
    if (headlines.length === 0 || traffic === null)
        return null;
    const isLtr = direction === 'ltr';
    const start = (at) => (isLtr ? at : WIDTH - at);
    const text = (ink, x, y, words) => `<text class="${ink}" x="${start(x)}" y="${y}">${card_escaped(words)}</text>`;
    const wide = (WIDTH - 2 * EDGE) / 5;
    const numbers = headlines.slice(0, 5).map(({ label, cell }, at) => {
        const x = Math.round(EDGE + wide * at);
        return text('label', x, NUMBERS, label) + text('number', x, NUMBERS + 52, cell.text);
    });
    const style = `text{font-family:system-ui,sans-serif;fill:#1a1d23;text-anchor:start}.title{font-size:54px;font-weight:700}.label{font-size:24px;fill:#596070}.number{font-size:44px;font-weight:700}rect{fill:#fbfbf9}path{fill:#3a70bf}`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" direction="${direction}">`,
        `<style>${style}</style><rect width="${WIDTH}" height="${HEIGHT}"/>`,
        text('title', EDGE, 120, cut(title)),
        text('label', EDGE, 170, `${page.label} · ${period.label}`),
        ...numbers,
        `<path d="${barsOf(traffic.measures[0])}"/></svg>\n`,
    ].join('');
}
/** What the timeline shows at first, its layers added up. */
function barsOf(measure) {
    const values = measure?.layers[0]?.values.map((_, at) => measure.layers.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
    if (values === undefined || values.length === 0)
        return '';
    const most = Math.max(...values) || 1;
    const step = (WIDTH - 2 * EDGE) / values.length;
    const thick = round(Math.min(step * 0.78, 72));
    return values
        .map((value, at) => {
        const x = round(EDGE + step * at + (step - thick) / 2);
        return `M${x} ${GROUND}v-${round((value / most) * BARS)}h${thick}V${GROUND}z`;
    })
        .join('');
}
const round = (value) => Math.round(value * 10) / 10;
function cut(title) {
    const letters = [...title];
    return letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…` : title;
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const card_escaped = (text) => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

;// CONCATENATED MODULE: ./lib/report/render/csv.js

/**
 * Comma-separated values as in RFC 4180: CRLF, quotes doubled. Invisible characters are written out, and
 * text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
function csvOf(header, rows) {
    const parts = [];
    for (const row of [header, ...rows])
        for (let at = 0; at < row.length; at++)
            parts.push(csvCell(row[at] ?? null), at < row.length - 1 ? ',' : '\r\n');
    return parts.join('');
}
/** Most names: nothing in them to escape, to quote or to disarm. */
const PLAIN = /^[\w./][\w./:;()-]*$/;
function csvCell(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return String(value);
    if (PLAIN.test(value))
        return value;
    const shown = visible(value);
    const safe = /^[\s"']*[=+\-@＝＋－＠]|^\\x0[9ad]/.test(shown) ? `'${shown}` : shown;
    return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** A table's CSV: the rows of data.json, then the rest, then since when it is counted where that is not on
 * all days; a name `-` is written `(none)`. */
function tableCsv({ columns, rows, rest, since, visitorsAre }, words) {
    const lines = rows.map((row) => row.includes('-') ? row.map((cell) => (cell === '-' ? words.none : cell)) : row);
    if (rest.rows > 0)
        lines.push([words.more(String(rest.rows)), ...columns.map((column) => rest[column] ?? null)]);
    for (const note of since === null ? [] : csv_sinceNotes(words, since))
        lines.push([note, ...columns.map(() => null)]);
    const header = columns.map((column) => column === 'visitors' && visitorsAre === null ? 'dailyVisitors' : column);
    return csvOf(['name', ...header], lines);
}
function csv_sinceNotes({ countedSince: words }, { since, columns }) {
    return [
        ...(since === undefined ? [] : [words.table(since)]),
        ...columns.map(([column, day]) => words.part(column, day)),
    ];
}

;// CONCATENATED MODULE: ./lib/report/cases/told.js






function toldRemedy({ kind, title, note, text }) {
    return { kind, title, note: textOf(note), text };
}
/** The cases of the findings of a model. */
function toldCases(findings) {
    return findings.flatMap(({ rule, place, title, caseFile }) => {
        if (caseFile === null)
            return [];
        const { kind, state, amount, remedy } = caseFile;
        return {
            ...{ rule, kind, place, title },
            state: state?.kind ?? null,
            amount: `${amount.cell.text} ${amount.note}`,
            saves: remedy.saves,
            remedy: toldRemedy(remedy),
        };
    });
}
/** `cases` and `avoidable` of data.json. */
const casesInData = oncePerPage((page) => {
    const found = avoidableOf(page);
    return {
        avoidable: found && {
            upTo: money(found.upTo),
            atLeast: money(found.atLeast),
            of: money(found.of),
        },
        cases: casesOf(page).map((one) => caseInData(page, one)),
    };
});
function caseInData({ prices }, one) {
    const { finding, subject, state, monthly, saved, crossings, remedy, days, measure } = one;
    const columns = crossings?.columns ?? [];
    return {
        kind: subject.kind,
        rule: finding.rule,
        place: finding.place,
        title: finding.title,
        about: subject.names.map(told_cut),
        state: state?.kind ?? null,
        firstSeen: state?.first ?? null,
        isOlder: state?.isAtLeast ?? null,
        lastSeen: state?.last ?? null,
        requests: subject.requests,
        bytes: subject.bytes,
        cost: prices.basis === 'unknown' ? null : money(subject.cost),
        monthlyCost: monthly === null ? null : money(monthly),
        savedCost: saved,
        evidence: (crossings?.rows ?? []).map(({ name, isAtLeast, ...values }) => ({
            name: told_cut(name),
            ...Object.fromEntries(columns.map((column) => [column, values[column]])),
            isAtLeast,
        })),
        remedy: toldRemedy(remedy),
        days: measure === null ? [] : days.map(({ day, value }) => ({ day, [measure]: value })),
    };
}
function told_cut(name) {
    return cutMiddle(name, WHOLE_LENGTH);
}

;// CONCATENATED MODULE: ./lib/report/render/data-tables.js













/** The tables of data.json, and of the CSV files: the summary's, then those added up from others. */
const dataTables = oncePerPage((page) => [
    ...countedTables(page),
    ...data_tables_priced(page, derivedTables(page)),
]);
/** Those of the summary, which pages of the same days have in common. */
const countedTables = oncePerDays((page) => data_tables_priced(page, page.tables.filter((row) => data_tables_isTold(page, row)).map((row) => data_tables_tableOf(page, row))));
function data_tables_priced({ prices }, tables) {
    return prices.basis === 'unknown' ? tables.map(withoutCost) : tables;
}
/** Hidden addresses are in no table. Those of CloudFront are told where there is something of it. */
function data_tables_isTold(page, { name, key, counts }) {
    if (ofCloudFront.has(counts) && viewOf(page, name).rows.length === 0)
        return false;
    return page.settings.clientAddresses !== 'hidden' || !key.some(({ kind }) => kind === 'client');
}
const ofCloudFront = new Set(['fetches', 'failedFetches', 'edge']);
/** Where no price is known, nothing is known of the cost: that is not none. */
function withoutCost(table) {
    const at = table.columns.indexOf('cost') + 1;
    if (at === 0)
        return table;
    return {
        ...table,
        rows: table.rows.map((row) => row.with(at, null)),
        rest: { ...table.rest, cost: null },
    };
}
/**
 * The rows of a table: the first thousand by the table's first order (requests; bytes for hot
 * links), equal ones by name, and the first hundred by each other order that a panel uses. `rest` is
 * the sum of all others. A pair's name is its two fields with a blank between; the fields stand
 * beside it.
 */
function data_tables_tableOf(page, row) {
    const { name, isSeen } = row;
    const fields = row.fields ?? [];
    const view = viewOf(page, name);
    const rows = keptRows(page, view);
    const rest = restOf(view, rows, page);
    const unknown = unknownOf(view);
    const { columns } = view;
    const seen = isSeen === true ? ['first', 'last'] : [];
    return {
        name,
        columns: [...fields, ...columns, ...seen],
        rows: rows.map((row) => {
            const parts = view.partsOf(row).map((part) => cutMiddle(part, WHOLE_LENGTH));
            const line = [parts.join(' ')];
            if (fields.length > 0)
                line.push(...parts);
            for (const column of columns)
                line.push(view.value(row, column));
            for (const which of seen)
                line.push((0,rollup/* daySeen */.ul)(page.period, which, row));
            return line;
        }),
        rest: { rows: rest.rows, ...rest.values },
        unknown: unknown.rows > 0 ? { rows: unknown.rows, ...shownOf(unknown) } : null,
        since: tableSinceOf(page).get(name) ?? null,
        visitorsAre: page.distinct.has(name) ? distinctAre(page) : null,
    };
}
/** Distinct visitors of a period are never added up. */
function distinctAre({ period: { visitorsAre } }) {
    return visitorsAre === 'estimated' ? visitorsAre : 'counted';
}
/** Tables added up from others: hot-linking sites by bytes, missing keys by requests with where their
 * links stand (`scan` is 1 for what only scanners ask for), referring sites by what
 * they are, bots by class: of each the first thousand
 * rows. */
function derivedTables(page) {
    const classes = [...sumsByClass(viewOf(page, 'bots'), page)];
    return [
        derived('hotlinkSites', ['requests', 'bytes', 'cost', 'first'], hotLinkersOf(page).map(({ site, requests, bytes, cost, since }) => {
            return [site, requests, bytes, cost, since];
        })),
        derived('missingKeys', ['requests', 'own', 'foreign', 'unlinked', 'scan'], missingKeysOf(page).map(({ key, requests, own, foreign, unlinked, isScan }) => {
            return [cutMiddle(key, WHOLE_LENGTH), requests, own, foreign, unlinked, isScan ? 1 : 0];
        })),
        derived('ways', ['requests', 'pageViews'], [...sumsByWay(page, viewOf(page, 'referringSites'))].map(([way, sums]) => {
            return [way, sums.requests, sums.pageViews];
        })),
        derived('botClasses', ['requests', 'bytes', 'cost'], classes
            .sort(([a, one], [b, other]) => other.requests - one.requests || (a < b ? -1 : 1))
            .map(([name, { requests, bytes, cost }]) => [name, requests, bytes, cost])),
    ];
}
/** The columns that are shown. */
function shownOf({ columns }) {
    const all = Object.entries(columns);
    return Object.fromEntries(all.filter(([name]) => (0,tables_tables/* isShown */.aJ)(name)));
}
function derived(name, columns, all) {
    const others = all.slice(MOST_DATA_ROWS);
    const rest = { rows: others.length };
    for (const [at, column] of columns.entries()) {
        if (column === 'first' || column === 'scan')
            continue;
        rest[column] = others.reduce((sum, row) => sum + Number(row[at + 1] ?? 0), 0);
    }
    if (rest.cost !== undefined)
        rest.cost = money(rest.cost);
    return {
        name,
        columns,
        rows: all.slice(0, MOST_DATA_ROWS),
        rest,
        unknown: null,
        since: null,
        visitorsAre: null,
    };
}

;// CONCATENATED MODULE: ./lib/report/render/data-json.js




















const DATA_VERSION = 1;
/** `data.json` of a period's page; docs/templates.md tells its shape. Ends in a newline. */
function dataJson(page) {
    const head = Object.entries(headOf(page)).map(([name, value]) => member(name, JSON.stringify(value)));
    const changes = movesOfPage(page).map(({ id, moves }) => member(id, lines(moves)));
    const made = dataTables(page).map((table) => {
        const json = tableTexts.get(table) ?? tableJson(table);
        tableTexts.set(table, json);
        return member(table.name, json);
    });
    return safeJson(`{${[
        ...head,
        member('days', lines(page.period.days.map((day) => dayOf(page, day)))),
        member('hours', lines(hourSums(page))),
        member('week', lines(weekOf(page))),
        member('changes', `{${changes.join(',\n')}}`),
        member('tables', `{\n${made.join(',\n')}}`),
    ].join(',\n')}}\n`);
}
/** Most of it, and the same on pages of the same days. */
const tableTexts = new WeakMap();
/** What stands before the days. */
function headOf(page) {
    const { period, before, settings } = page;
    const { name, version } = generatorOf(page.input);
    const provenance = provenanceFacts(page);
    return {
        version: DATA_VERSION,
        title: settings.title,
        period: { from: period.from, to: period.to, timeZone: settings.timeZone },
        generator: [name, version].filter(Boolean).join(' '),
        log: logOf(page),
        totals: {
            ...totalsOf(period.totals, period.visitors, data_json_costIn(page, page.cost.total)),
            ...billOf(page, page.cost),
            embeddedVisitors: embeddedIn(period.days, period.embedded),
        },
        previous: before && {
            from: before.from,
            to: before.to,
            ...totalsOf(before.totals, before.visitors, data_json_costIn(page, before.cost.total)),
            ...billOf(page, before.cost),
            embeddedVisitors: embeddedIn(page.input.previous?.days ?? [], before.embedded),
        },
        compared: comparedIn(page),
        prices: pricesIn(page),
        findings: toldFindings(findingsOf(page)),
        ...casesInData(page),
        audit: auditFacts(page),
        ...(page.input.notes?.length && { notes: page.input.notes }),
        ...(hasEdges(page) && { cloudFront: cloudFrontIn(page) }),
        ...(provenance !== null && { provenance }),
    };
}
/** The whole days that changes are told of while the newest one is still coming in; else null. */
function comparedIn({ whole, ...page }) {
    const side = ({ from, to, totals, cost, dailyVisitors }) => {
        const { requests, pageViews, bytes, errors } = totals;
        const sums = { requests, pageViews, dailyVisitors, bytes, errors };
        return { from, to, ...sums, cost: data_json_costIn(page, cost.total) };
    };
    return whole && { days: whole.days, now: side(whole.now), before: side(whole.before) };
}
/** What CloudFront's edges did for readers, and what it costs. */
function cloudFrontIn(page) {
    const { hits, refreshed, lookups } = cacheOf(page);
    const { total, least } = page.cost.cloudFront;
    const plan = page.prices.cloudFrontPlan;
    const used = planUse(plan, monthsOfUse(page.period.days));
    return {
        ...{ hits, refreshed, lookups, asOf: cloudFrontAsOf, plan },
        ...(used !== null && { bytesShare: used.bytesShare, requestsShare: used.requestsShare }),
        ...{ payAsYouGo: total, payAsYouGoAfterFree: least, regions: regionUses(page) },
    };
}
/** Who only saw files on other sites; null where no day tells. */
function embeddedIn(days, embedded) {
    return days.some(({ lacking }) => !lacking.includes(distinct/* VISITOR_ROWS */.Xk)) ? embedded : null;
}
function logOf(page) {
    const { log, totals, firstRecord, lastRecord } = page.period;
    return {
        objects: log.objects,
        objectBytes: log.objectBytes,
        records: log.records,
        malformed: malformedCount(page),
        duplicates: log.duplicates,
        ...(log.unidentified && { unidentified: log.unidentified }),
        excluded: totals.excluded,
        firstRecord: moment(firstRecord),
        lastRecord: moment(lastRecord),
        malformedReasons: reasonsOf(log),
        delays: log.delays,
        delayHours: log.delayHours,
    };
}
/** How many lines each reason kept from being records, by its name. */
function reasonsOf(log) {
    const reasons = Object.entries(log?.malformed ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(reasons.map(([reason, { count }]) => [reason, count]));
}
function pricesIn({ prices, cost }) {
    const { region, currency, asOf, basis, isOwn } = prices;
    const amounts = {
        thousandWrites: prices.thousandWrites,
        thousandReads: prices.thousandReads,
        ...prices.thousandTransitions,
        perGB: roundedPrice(cost),
        freeGB: prices.freeGB,
    };
    const unknown = Object.fromEntries(Object.keys(amounts).map((name) => [name, null]));
    return { region, currency, asOf, basis, isOwn, ...(basis === 'unknown' ? unknown : amounts) };
}
function dayOf(page, { day, totals, visitors, embedded, lacking }) {
    const { requests, pageViews, bytes, errors, serverErrors, people, bots, tools, cdn } = totals;
    const cost = data_json_costIn(page, dayCost(totals, page.cost, page.prices));
    return {
        ...{ day, requests, pageViews, visitors, bytes, errors, serverErrors, cost },
        ...{ people, bots, tools, cdn },
        embeddedVisitors: lacking.includes(distinct/* VISITOR_ROWS */.Xk) ? null : embedded,
    };
}
/** Rows, rest, what is known of the table only as a whole, and since when it is counted. */
function tableJson({ columns, rows, rest, unknown, since, visitorsAre }) {
    return `{${[
        member('rows', rowLines(columns, rows)),
        member('rest', JSON.stringify(rest)),
        ...(unknown === null ? [] : [member('unknown', JSON.stringify(unknown))]),
        ...(visitorsAre === null ? [] : [member('visitorsAre', JSON.stringify(visitorsAre))]),
        ...data_json_sinceOf(since),
    ].join(',\n')}}`;
}
/** `since` of a table, and of its columns that are newer; nothing where all days have them. */
function data_json_sinceOf(since) {
    if (since === null)
        return [];
    const columns = JSON.stringify(Object.fromEntries(since.columns));
    return [
        ...(since.since === undefined ? [] : [member('since', JSON.stringify(since.since))]),
        ...(since.columns.length > 0 ? [member('columnsSince', columns)] : []),
    ];
}
/** `data.json` of the page of all periods. */
function indexJson({ settings, periods }) {
    const prices = prices_pricesOf(settings.region, settings.prices);
    const entries = (kind) => page_sorted(periods, kind).map((entry) => ({
        path: entry.path,
        period: { from: entry.from, to: entry.to, timeZone: settings.timeZone },
        totals: totalsOf(entry.totals, entry.visitors, data_json_costIn({ prices }, entry.cost)),
        ...(entry.visitorsAre === 'added up' && { visitorsAre: entry.visitorsAre }),
        firstRecord: moment(entry.firstRecord),
        lastRecord: moment(entry.lastRecord),
    }));
    return safeJson(`{"version":${DATA_VERSION},\n"title":${JSON.stringify(settings.title)},\n"years":${lines(entries('year'))},\n"months":${lines(entries('month'))}}\n`);
}
/** `data.json` where nothing was ever counted. */
function emptyJson(title, timeZone, log) {
    const reasons = reasonsOf(log);
    return safeJson(`${JSON.stringify({
        version: DATA_VERSION,
        title,
        period: { from: null, to: null, timeZone },
        log: {
            objects: log?.objects ?? 0,
            records: 0,
            malformed: Object.values(reasons).reduce((sum, count) => sum + count, 0),
            duplicates: 0,
            excluded: 0,
            firstRecord: null,
            lastRecord: null,
            malformedReasons: reasons,
        },
        totals: totalsOf((0,merge/* mergeTotals */.iU)([]), 0, 0),
        previous: null,
        days: [],
        hours: Array.from({ length: 24 }, (_, hour) => ({ hour, requests: 0, bytes: 0, people: 0 })),
        tables: Object.fromEntries(tables_tables/* tables */.um.map((row) => [
            row.name,
            {
                rows: [],
                rest: { rows: 0, ...Object.fromEntries(columnsOf(row).map((c) => [c, 0])) },
            },
        ])),
    })}\n`);
}
/** Sums by hour of the day. */
function hourSums(page) {
    return Array.from({ length: 24 }, (_, hour) => {
        const sum = { hour, requests: 0, bytes: 0, people: 0 };
        for (const { hours } of page.period.days) {
            sum.requests += hours[hour]?.requests ?? 0;
            sum.bytes += hours[hour]?.bytes ?? 0;
            sum.people += hours[hour]?.people ?? 0;
        }
        return sum;
    });
}
function totalsOf(totals, visitors, cost) {
    const { requests, pageViews, bytes, errors, serverErrors, records, reads } = totals;
    const { people, bots, tools, cdn, billedWrites, billedReads, billedBytes } = totals;
    const transitions = billing/* transitionRows */.Zt.reduce((sum, [name]) => sum + totals[name], 0);
    return {
        ...{ requests, pageViews, visitors, bytes, errors, serverErrors, cost, records, reads },
        ...{ people, bots, tools, cdn, billedWrites, billedReads, billedBytes, transitions },
    };
}
function data_json_costIn({ prices }, amount) {
    return prices.basis === 'unknown' ? null : amount;
}
/** What of the bill is the period's alone: the least it may cost, and bytes that are no egress. */
function billOf(page, { least, regionBytes }) {
    return { costAfterFree: data_json_costIn(page, least), regionBytes };
}
/** A member of an object, of which the value is JSON. */
function member(name, json) {
    return `${JSON.stringify(name)}:${json}`;
}
/** One entry per line: a changed row is a changed line. */
function lines(entries) {
    return entries.length === 0
        ? '[]'
        : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}]`;
}
/** Rows as objects, as `lines` has them. */
function rowLines(columns, rows) {
    if (rows.length === 0)
        return '[]';
    const before = ['{"name":', ...columns.map((column) => `,${JSON.stringify(column)}:`)];
    const parts = [];
    for (const row of rows) {
        parts.push(parts.length === 0 ? '[\n' : ',\n');
        for (let at = 0; at < before.length; at++)
            parts.push(before[at] ?? '', cellOf(row[at] ?? null));
        parts.push('}');
    }
    parts.push(']');
    return parts.join('');
}
/** A value as JSON. Most are numbers, all of them finite. */
function cellOf(value) {
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
/** Seconds since 1970 as ISO 8601 in UTC; null for none. */
function moment(seconds) {
    return Number.isFinite(seconds)
        ? new Date(seconds * 1000).toISOString().replace('.000', '')
        : null;
}
function roundedPrice({ perGB }) {
    return Math.round(perGB * 1e6) / 1e6;
}

;// CONCATENATED MODULE: ./lib/report/render/rows.js


/**
 * A script that hands all rows of a page's tables to the script of the page: it can be asked for from a page that
 * is a file, too, where no data can be. Tables that are whole on the page are left out. The values are numbers, which
 * the page writes as it writes its own.
 *
 * It is written so that little of it changes from night to night, for that is what a night pushes. Rows of
 * several lists of one table stand once, in the order of their names, which the page sorts:
 *
 *   tables  keys   columns  [bytes, cost, requests, downloads, …]
 *                  names    ["a.html", …]               a line each, or [name, words beside it]
 *                  rows     [[5120,0,12,null,…, 96,false], …]
 *                                                       a value for each column, then for each list what the row
 *                                                       was in the period before, or false: it is not in that list
 *   lists   hogKeys  table, columns, before: their places in a row; what its rows have in common
 *
 * Money stands as the difference in millionths to what the row's bytes are worth (`moneyAgainst`).
 */
function rowsScript(lists, { currency, words, perByte }) {
    const head = JSON.stringify({
        currency,
        unknownCost: words.unknownCost,
        isNew: words.isNew,
        isGone: words.isGone,
        more: words.more('#'),
        rel: FOREIGN_REL,
        perByte,
    }).slice(1, -1);
    const tables = [...Map.groupBy(lists, ({ table }) => table)].map(([name, own]) => [name, joined(own)]);
    const texts = tables.map(([name, table]) => `${JSON.stringify(name)}:${tableText(table, perByte)}`);
    const heads = tables.flatMap(([, table]) => table.lists.map((list) => headText(list, table)));
    return safeJson(`s3LogReport({${head},"tables":{\n${texts.join(',\n')}},"lists":{\n${heads.join(',\n')}}})\n`);
}
function joined(lists) {
    const rows = new Map();
    for (const { id, columns, rows: own } of lists)
        for (const { place, name, sub, values, before } of own) {
            const row = rows.get(place) ?? { place, name, sub, values: new Map(), before: new Map() };
            rows.set(place, row);
            columns.forEach((column, at) => {
                row.values.set(column, values[at] ?? null);
            });
            row.before.set(id, before);
        }
    return {
        lists,
        columns: [...new Set(lists.flatMap(({ columns }) => columns))],
        rows: [...rows.values()].sort((a, b) => (a.place < b.place ? -1 : 1)),
    };
}
function tableText({ lists, columns, rows }, perByte) {
    const line = ({ values, before }) => JSON.stringify([
        ...columns.map((column) => {
            const value = values.get(column) ?? null;
            const bytes = values.get('bytes');
            return column === 'cost' && typeof value === 'number' && typeof bytes === 'number'
                ? moneyAgainst(value, bytes, perByte)
                : value;
        }),
        ...lists.map(({ id }) => before.get(id) ?? (before.has(id) ? null : false)),
    ]);
    const names = rows.map(({ name, sub }) => JSON.stringify(nameJson(name, sub)));
    const head = JSON.stringify({ columns }).slice(1, -1);
    return `{${head},"names":[\n${names.join(',\n')}],"rows":[\n${rows.map(line).join(',\n')}]}`;
}
/** An amount of money as the difference in millionths to what so many bytes are worth. */
function moneyAgainst(amount, bytes, perByte) {
    return Math.round(amount * MILLIONTHS) - Math.round(bytes * perByte * MILLIONTHS);
}
function headText({ id, table, rows: _, columns: own, rest, ...head }, { lists, columns }) {
    return `${JSON.stringify(id)}:${JSON.stringify({
        table,
        columns: own.map((column) => columns.indexOf(column)),
        before: columns.length + lists.findIndex((list) => list.id === id),
        ...head,
        rest: rest && [rest.rows, ...rest.values],
    })}`;
}
/** A name that is one text is a string. */
function nameJson(name, sub) {
    const [only] = name;
    const isPlain = name.length === 1 && only !== undefined && typeof partJson(only) === 'string';
    const whole = isPlain ? only.text : name.map(partJson);
    return isPlain && sub === '' ? whole : [whole, sub];
}
/** A part that is its text alone is a string. */
function partJson({ text, whole, href }) {
    return whole === null && href === null ? text : [text, whole, href];
}

;// CONCATENATED MODULE: ./lib/report/render/files.js











/**
 * The files of one page: `index.html`, `operations.html`, `rows.js`, `data.json`, and a CSV for each table, days and
 * hours. The same input gives the same bytes. `render` draws the model (see `render.ts`).
 */
function renderPage(input, render) {
    return [...htmlFiles(input, buildModel(input), render), ...dataFiles(input)];
}
/** A page's HTML, of which `model` is the report, that of the page for whoever runs the bucket, and all rows of
 * their tables for the pages' script. */
function htmlFiles(input, model, render) {
    const file = (name, content) => ({ path: input.path + name, content });
    const files = [file('index.html', render(model))];
    const operations = buildOperations(input);
    if (operations === null || !isCounted(input))
        return files;
    const page = pageOf(input, input.period);
    const { words, cost } = page;
    const rows = rowsScript(buildRows(page), {
        currency: moneyOf(page.prices),
        words,
        perByte: cost.perGB / GB,
    });
    const card = model.page.card === null ? null : cardOf(model);
    return [
        ...files,
        file(OPERATIONS_FILE, render(operations)),
        file(ROWS_FILE, rows),
        ...(card === null ? [] : [file(CARD_FILE, card)]),
    ];
}
/** A page's numbers, each made when it is asked for: `data.json` first, then the tables as CSV. */
function* dataFiles(input) {
    const file = (name, content) => ({ path: input.path + name, content });
    const { settings } = input;
    if (input.kind === 'index') {
        yield file('data.json', indexJson(input));
        yield file('years.csv', entriesCsv(input, 'year'));
        yield file('months.csv', entriesCsv(input, 'month'));
        return;
    }
    if (!isCounted(input)) {
        yield file('data.json', emptyJson(settings.title, settings.timeZone, input.period?.log));
        return;
    }
    const page = pageOf(input, input.period);
    yield file('data.json', dataJson(page));
    yield file('days.csv', daysCsv(page));
    yield file('hours.csv', hoursCsv(page));
    for (const table of dataTables(page))
        yield file(`${table.name}.csv`, tableCsv(table, page.words));
}
function daysCsv(page) {
    const kinds = ['people', 'bots', 'tools'];
    const columns = ['requests', 'pageViews', 'visitors', 'bytes', 'errors', 'serverErrors', 'cost'];
    const header = ['day', ...columns, ...kinds, ...kinds.map((kind) => `${kind}Bytes`)];
    return csvOf(header, page.period.days.map(({ day, totals, visitors }) => [
        day,
        totals.requests,
        totals.pageViews,
        visitors,
        totals.bytes,
        totals.errors,
        totals.serverErrors,
        page.prices.basis === 'unknown' ? null : dayCost(totals, page.cost, page.prices),
        ...kinds.map((kind) => totals[kind].requests),
        ...kinds.map((kind) => totals[kind].bytes),
    ]));
}
function hoursCsv(page) {
    return csvOf(['hour', 'requests', 'bytes', 'people'], hourSums(page).map(({ hour, requests, bytes, people }) => [hour, requests, bytes, people]));
}
function entriesCsv(input, kind) {
    const { basis } = prices_pricesOf(input.settings.region, input.settings.prices);
    return csvOf(['from', 'to', 'visitors', 'pageViews', 'requests', 'bytes', 'cost', 'errors'], page_sorted(input.periods, kind).map(({ from, to, totals, visitors, cost }) => [
        from,
        to,
        visitors,
        totals.pageViews,
        totals.requests,
        totals.bytes,
        basis === 'unknown' ? null : cost,
        totals.errors,
    ]));
}

;// CONCATENATED MODULE: ./lib/report/words/en.js
/** English. */


const { counted, plural } = speechOf('en');
const en = {
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
        theme: 'Theme',
        themeSystem: 'System',
        themeLight: 'Light',
        themeDark: 'Dark',
        copy: 'Copy',
        copied: 'Copied',
        provisional: 'still coming in',
        noRecords: 'no records',
        chartAsTable: 'Chart as a table',
        arrowKeys: 'arrow keys tell each value',
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
        changedKeys: ['Objects', 'Objects whose bytes changed most against the period before.'],
        changedSites: [
            'Sites',
            'Referring sites whose daily visitors changed most against the period before.',
        ],
        changedBots: ['Bots', 'Bots whose requests changed most against the period before.'],
        changedErrors: [
            'Errors',
            'S3 error codes whose requests changed most against the period before.',
        ],
        hotlinks: [
            'Hot links',
            'Reads of files (all that is no page), embedded by or linked from sites that are not yours. Search engines, assistants and feed readers are left out.',
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
            'Files of 1 MB or more, and files read in ranges; a file is all that is no page. Downloads are whole reads and as many more as the range reads would fill, each of the file as large as it was then; wasted are bytes of reads that broke off.',
        ],
        directories: ['Directories', 'Reads by the first two folders of the key.'],
        types: ['File types', 'Reads by the extension of the key.'],
        sizes: ['Object sizes', 'Reads by the size of the object.'],
        ways: ['How readers came', 'Reads that other sites sent, by what these are.'],
        referringSites: [
            'Referring sites',
            'Sites whose links brought readers to your pages. What others only embed stands under Hot links.',
        ],
        referrers: [
            'Referring pages',
            'Foreign pages that brought reads, without their query strings.',
        ],
        searchEngines: [
            'Search engines and assistants',
            'Reads that came from their result pages and answers.',
        ],
        campaigns: [
            'Campaigns',
            'Reads by utm_… parameters, and x-… parameters, which S3 ignores and logs.',
        ],
        countries: ['Countries', 'Where people and programs read from.'],
        networks: [
            'Networks',
            'Autonomous systems that people and programs read from, by bytes sent to them.',
        ],
        browsers: ['Browsers', 'Reads of people, by browser.'],
        systems: ['Systems', 'Reads of people, by operating system.'],
        devices: ['Devices', 'Reads of people, by kind of device.'],
        bots: ['Bots', 'Programs that say who they are, and why they come where it is known.'],
        botClasses: ['Why bots come', 'Reads of bots, added up by class.'],
        tools: ['Tools and SDKs', 'Command lines, SDKs, download tools, and whoever sends no agent.'],
        errorCodes: ['Error codes', 'Requests that ended in an error, by the error code of S3.'],
        statuses: ['Statuses', 'Requests by HTTP status.'],
        errorKeys: [
            'Errors by object',
            'Requests with status 400 and above, by error code and object; missing objects stand under Not found.',
        ],
        notFound: [
            'Not found',
            'Reads of objects that do not exist, and where their links stand: on your own pages, on foreign ones, or nowhere (typed, bookmarked, guessed).',
        ],
        notFoundLinks: ['Who links there', 'Pages that link to objects that do not exist.'],
        speed: [
            'Turn-around time',
            'From the last byte of the request to the first of the answer: what S3 takes. The median: half of the reads were as fast or faster.',
        ],
        totalTime: [
            'Total time',
            'From the request received to the last byte sent: a slow reader counts, too.',
        ],
        slowest: [
            'Slowest objects',
            'Objects by average turn-around time, of those read at least 10 times.',
        ],
        audit: ['Access', 'Requests by how they were made: what an auditor asks first.'],
        operations: [
            'Operations',
            'Every record by its operation: requests, lifecycle actions, copies.',
        ],
        requesters: ['Requesters', 'Requests by who signed them.'],
        buckets: ['Buckets', 'Requests by bucket.'],
        hosts: ['Hosts', 'Requests by the Host header.'],
        tls: ['TLS', 'Requests by TLS version; unknown where the log does not tell.'],
        signatures: ['Signatures', 'Requests by signature version.'],
        authentications: [
            'Authentication',
            'Requests by how they were signed: in a header, or presigned in the query string.',
        ],
        aclRequired: ['ACL dependence', 'Requests that only an access control list allowed.'],
        cacheResults: [
            'Cache',
            'Requests by what CloudFront’s cache did. A hit is answered by the edge, also where the origin was asked first whether it is still good. The hit ratio is of hits and misses: what the edge answered of itself, refused, or could not answer is no look-up.',
        ],
        cacheMisses: [
            'What misses most',
            'Objects that no edge had when readers asked, by bytes sent.',
        ],
        cacheErrors: [
            'What went wrong',
            'By who is to blame: the reader who left, the edge that refused, the origin; and as CloudFront calls it.',
        ],
        edges: [
            'Edges',
            'Where readers were answered from: the airport that is next, and whose prices hold.',
        ],
        edgeCost: [
            'What CloudFront costs',
            'Bytes and requests of its edges at list prices, by region.',
        ],
        edgeCountries: [
            'Countries, as CloudFront has them',
            'Where readers are, by the field c-country.',
        ],
        edgeNetworks: [
            'Networks, as CloudFront has them',
            'Autonomous systems of readers, by the field asn.',
        ],
        distributions: ['Distributions', 'Requests by distribution of CloudFront.'],
        httpVersions: ['HTTP versions', 'Requests to CloudFront by version of HTTP.'],
        cacheKeys: ['Cache by object', 'Requests by what the cache did, and object.'],
        cacheDetails: [
            'Cache in detail',
            'Requests by what the cache did, and CloudFront’s word for it.',
        ],
        origin: [
            'Origin fetches',
            'What CloudFront asked S3 for, to serve it: not what readers asked for, so in none of the numbers above. Bytes from S3 to CloudFront are free, its requests are not.',
        ],
        originKeys: ['Fetched most', 'Objects by how often CloudFront fetched them from S3.'],
        originErrors: [
            'Fetches that failed',
            'By error code and object. Where CloudFront may not list the bucket, a missing object is answered with AccessDenied.',
        ],
        originStatuses: ['Statuses of fetches', 'Origin fetches by HTTP status.'],
        health: [
            'Log health',
            'What the logs are made of, and what of them could not be counted. Days here are those on which S3 delivered.',
        ],
        delays: ['Delivery delay', 'Records by the time between request and delivery.'],
        malformed: [
            'Malformed lines',
            'Lines that are no records, by reason. They are in no other number.',
        ],
        months: ['Months', 'Every month with records.'],
        years: ['Years', 'Every year with records.'],
    },
    publicPanels: {
        hogClients: [
            'By address',
            'Networks of client addresses by bytes sent to them; those with fewer than 5 visitors on every day are not named.',
        ],
        hogAgents: ['By program', 'Browsers, bots and tools, by bytes sent to them.'],
        networks: [
            'Networks',
            'Autonomous systems that people and programs read from, by bytes sent to them; those with fewer than 5 visitors on every day are not named.',
        ],
        requesters: [
            'Requesters',
            'Requests by who signed them. The own account is that of most of them.',
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
        unreached: 'origin not reached',
        failed: 'error of the origin or the edge',
    },
    isNew: 'new',
    isGone: 'gone',
    points: (number) => `${number}\u00a0pt`,
    fromTo: (before, now) => `from ${before} to ${now}`,
    more: (rows) => `${rows} more`,
    total: 'Total',
    nothing: 'Nothing in this period.',
    unknownCut: (reads, bytes) => `Of ${counted(reads, regular('more read'))} (${bytes}) it is no longer known which ${plural(reads, { one: 'it was; it is', other: 'they were; they are' })} not counted here.`,
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
        dailyVisitors: 'Visitors of each day, added up: who comes on two days counts twice, and who only saw files on other sites may be among them.',
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
        cacheDetail: 'What, and CloudFront’s word',
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
    wholeDays: (days, now, before) => plural(days, {
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
            plain(`${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} only saw your files on other sites. `),
        ],
        embeddedAtMost: (people, isBeside) => [
            plain(`Up to ${counted(people, isBeside ? MORE_PEOPLE : PEOPLE)} only saw your files on other sites. `),
        ],
        nobody: 'no person opened a page. ',
        left: {
            listed: (bytes, cost) => left(bytes, cost, 'at list price'),
            dearest: (bytes, cost) => left(bytes, cost, 'at the dearest list price'),
            own: (bytes, cost) => left(bytes, cost, 'at your prices'),
            unknown: (bytes) => [strong(bytes), plain(' left the bucket')],
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
        behindCdn: ' Who read through CloudFront is not in these logs.',
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
        oneMonth: (months, month) => say `${strong(counted(months, regular('month')))} with records: ${month}.`,
        months: (months, from, to) => say `${strong(counted(months, regular('month')))} with records, from ${from} to ${to}.`,
        empty: say `There is ${strong('nothing to count yet')}: no log object held a record.`,
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
            title: (site, objects) => plural(objects, {
                one: `${site} hot-links one object`,
                other: `${site} hot-links ${objects.text} objects`,
            }),
            text: (bytes, cost, since) => say `${strong(bytes)}, ${cost}, ${since}. ${sentence_link('Hot links', '#hotlinks')}`,
        },
        hog: {
            title: (share) => `One address takes ${share} of the bytes`,
            networkTitle: (share) => `One network takes ${share} of the bytes`,
            ownerTitle: (owner, share) => `${owner} takes ${share} of the bytes`,
            text: (client, network, bytes, cost, since) => [
                code(client),
                ...(network === null ? [] : [plain(` in ${network}`)]),
                ...say `, ${strong(bytes)}, ${cost}${since}. ${sentence_link('Who takes how much', '#hogClients')}`,
            ],
        },
        bot: {
            title: (bot, times) => `${bot} reads ${times} as much`,
            text: (before, now, cost, since) => say `From ${before} to ${strong(now)}, ${cost} this period${since}. ${sentence_link('Bots', '#bots')}`,
        },
        botNew: {
            title: (bot) => `${bot} is new here`,
            text: (now, cost, since) => say `It read ${strong(now)}, ${cost}${since}. ${sentence_link('Bots', '#bots')}`,
        },
        ai: {
            title: (share) => `AI crawlers take ${share} of the bytes`,
            text: (bytes, cost, since) => say `${strong(bytes)}, ${cost}${since}. ${sentence_link('Why they come', '#botClasses')}`,
        },
        brokenLink: {
            title: 'Your own pages link to a missing object',
            text: (key, times, nearest) => [
                ...say `${code(key)}, ${strong(counted(times, regular('time')))} `,
                ...(nearest === null ? [] : say `(nearest: ${code(nearest)}) `),
                ...say `from your own pages. ${sentence_link('Not found', '#notFound')}`,
            ],
        },
        silentSource: {
            title: (name, last) => `No logs from ${name} since ${last}`,
            text: (objects, more) => [
                ...say `${strong(counted(objects, regular('log object')))} a day came until then, and the numbers since lack what they would tell. Is its logging still on? `,
                ...(more === '' ? [] : [plain(`Silent as well: ${more}. `)]),
                sentence_link('Log health', '#health'),
            ],
        },
        gap: {
            title: (days) => plural(days, { one: 'A day without logs', other: `${days.text} days without logs` }),
            text: (days) => say `No record of ${strong(days)}. ${sentence_link('Log health', './operations.html#health')}`,
        },
        costJump: {
            title: (times) => `The estimated cost is ${times} as high`,
            text: (before, now, days, since, driver) => [
                ...say `From ${before} to ${strong(now)}`,
                ...(days === null ? [] : [plain(` in ${counted(days, regular('day'))}`)]),
                plain(since),
                ...(driver === null ? [] : say `, mostly for ${code(driver)}`),
                ...say `. ${sentence_link('Who takes it', '#hogKeys')}`,
            ],
        },
        fall: {
            requests: (share) => `Requests fell by ${share}`,
            pageViews: (share) => `Page views fell by ${share}`,
            text: (before, now, since) => say `From ${before} to ${strong(now)} on an average day${since}. ${sentence_link('By day', '#traffic')}`,
        },
        serverErrors: {
            title: 'S3 answered with server errors',
            text: (requests, share, since) => say `${strong(counted(requests, regular('request')))}, ${share} of all, got a status of 500 or above${since}. ${sentence_link('Error codes', '#errorCodes')}`,
        },
        wasted: {
            title: (share) => `${share} of the bytes went to reads that broke off`,
            text: (bytes, cost) => say `${strong(bytes)}, ${cost}, brought nobody a whole object. ${sentence_link('Downloads', '#downloads')}`,
        },
        oldTls: {
            title: 'Old encryption is in use',
            text: (requests) => say `${strong(counted(requests, regular('request')))} used TLS below 1.2 or signature version 2. ${sentence_link('S3 audit', './operations.html#audit')}`,
        },
        pastCdn: {
            title: (bytes) => `${bytes} went straight from S3 to readers`,
            text: (cost, through, free) => say `Past CloudFront, for ${strong(cost)}. Through it these bytes would be ${through}, and free within its ${free} a month. ${sentence_link('Who asks S3 itself', './operations.html#hosts')}`,
        },
        readersElsewhere: {
            title: 'Your readers are in CloudFront’s logs',
            text: (fetches, share) => say `${strong(counted(fetches, regular('request')))}, ${share} of all that S3 answered, were CloudFront’s own. Who read behind it, the log of S3 does not tell. ${sentence_link('Add its logs', '#origin')}`,
        },
        publicListing: {
            title: 'Everybody may list the bucket',
            text: (listings) => say `At least ${strong(counted(listings, { one: 'listing', other: 'listings' }))} without a signature were answered: strangers know the names of all objects. ${sentence_link('S3 audit', './operations.html#audit')}`,
        },
        malformed: {
            title: (lines) => `${counted(lines, regular('log line'))} could not be read`,
            text: (share) => say `${strong(share)} of all; they are in no other number. ${sentence_link('Log health', './operations.html#health')}`,
        },
    },
    /** After what was found, where the days tell since when: it began, or it rose. */
    cases: {
        avoidable: (upTo, of, cases) => say `${strong(`Up to ${upTo} of ${of} is avoidable.`)} ${plural(cases, { one: 'One case file says how.', other: `${cases.text} case files say how.` })}`,
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
            reads: (reads, objects) => `${counted(reads, regular('read'))} of ${counted(objects, regular('object'))}.`,
            requests: (requests) => `${counted(requests, regular('request'))}.`,
            delivered: (day) => `The last log object came on ${day}.`,
            silentDays: (days) => `${plural(days, regular('day'))} without logs`,
        },
        evidence: {
            hotLinker: ['Most taken through it', 'Object'],
            hog: ['What it must have taken, by the sums of each', 'Object or program'],
            bot: ['Its agents', 'Agent'],
            bots: ['Who takes most', 'Bot'],
            missingObject: ['Where the link stands', 'Page'],
            brokenDownload: ['Sent in vain', 'Object'],
            costJump: ['Sent more than before', 'Object'],
            oldEncryption: ['By version', 'Version'],
        },
        remedies: {
            referrer: {
                title: 'Refuse readers who come from that site',
                note: say `Add the statement to the bucket’s policy. Who hides or forges the Referer header still gets through.`,
            },
            address: {
                title: 'Refuse unsigned reads from there',
                note: (client) => say `Add the statement to the bucket’s policy. It refuses people at ${code(client)} as well: look first whether it is a service of your own.`,
            },
            shared: {
                title: 'Ask whoever reads there to read less',
                note: (owner) => say `No policy is offered: ${owner} carries search engines, proxies or clouds that your readers come through.`,
            },
            robots: {
                title: (bots) => `Ask ${bots} to stay away`,
                note: (hasFile) => hasFile
                    ? say `Add the lines to ${code('robots.txt')}. Bots that heed it stop within a day or two.`
                    : say `Put the lines into ${code('robots.txt')} at the root of the site. Bots that heed it stop within a day or two.`,
            },
            copy: {
                title: (key) => `The nearest key is ${key}: copy it`,
                note: (pages) => pages === '' ? say `Or mend the link.` : say `Or mend the link on ${code(pages)}.`,
            },
            link: {
                title: (nearest) => nearest === null
                    ? 'Mend the link, or put the object there'
                    : `The nearest key is ${nearest}: mend the link`,
                note: (pages) => pages === ''
                    ? say `No page is known that it stands on.`
                    : say `It stands on ${code(pages)}.`,
            },
            none: {
                title: 'Nothing to do',
                note: say `It stopped. What refuses it may stay; it leaves this page when it is no longer among what took most.`,
            },
            logging: {
                title: 'See whether logging is still on',
                note: (source) => say `An empty answer means that it is off. An answer that names ${code(source)} as the target means: look at that bucket’s policy and lifecycle.`,
            },
            encryption: {
                title: 'Refuse TLS below 1.2 and signature version 2',
                note: say `Add the statements to the bucket’s policy. Clients that know nothing newer are cut off: look first whether one is your own.`,
            },
            listing: {
                title: 'Take away what lets everybody list',
                note: say `Take this statement out of the bucket’s policy, or its action if the statement has others; and in the access control list “List” for everyone. Who knows a name can still read what is public.`,
            },
            player: {
                title: 'Let players load nothing unasked',
                note: say `A player without ${code('preload')} begins to load what nobody may watch, and breaks off.`,
            },
            resume: {
                title: 'Tell how to go on where it broke off',
                note: (key) => say `Put the command beside the link to ${code(key)}: it goes on where it stopped, in place of beginning anew.`,
            },
            cache: {
                title: (key) => `Let browsers and proxies keep ${key}`,
                note: (type) => say `Who reads it again then costs nothing; how much that is, the logs do not tell. Only for ${code(type)} files whose name changes when they change.`,
            },
            lifecycle: {
                title: 'Move large objects only',
                note: say `Each move is billed, and small objects save less than it costs. Put this in place of the lifecycle rule that moves them; the days are yours to choose.`,
            },
            cameOrWent: {
                title: 'Nothing, if it is there now',
                note: say `It was read in this period, too: it came or went.`,
            },
        },
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
            'Distinct address and agent among people who read something, but for those who only saw files on other sites.',
        ],
        pageViews: ['Page views', 'Pages that people opened and got.'],
        requests: ['Requests', 'Every HTTP request of a client, by people, bots and tools.'],
        bytes: ['Data sent', 'Bytes that left the bucket, as S3 logged them.'],
        cost: ['Estimated cost', 'Requests and bytes at the prices below: an upper bound.'],
        errors: ['Errors', 'Share of the requests with status 400 and above.'],
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
        part: (label, day) => day === null
            ? `${label}: not counted in full on these days`
            : `${label}: counted since ${day}`,
    },
    provenance: {
        title: 'Where these numbers come from',
        note: 'A copy is what is kept beside the report for the time when the logs are gone. It has every total; smaller rows of its tables are added up, and clients are not named.',
        copied: (days) => `${days} from copies of the counts`,
        otherSettings: (days, how) => `${days} counted ${how}`,
        timeZone: (zone) => `in ${zone}`,
        exclude: 'with other exclusions',
        clientAddresses: {
            masked: 'with addresses masked',
            hidden: 'with addresses hidden',
            full: 'with addresses full',
        },
        addedUp: (days) => `${days}: visitors of a day are added up from several deliveries, so some may count twice`,
        wholeAddedUp: 'Visitors of the whole period are added up from its days: whoever came on several days counts once on each, so there were at most so many.',
        crosses: 'not all of it counted with the same settings',
        crossesVisitors: 'visitors not all counted in the same way',
        oldVisitors: (days) => `${days}: counted by an earlier version, so who only saw files on other sites is a visitor there`,
    },
    upperBound: {
        listed: (asOf, least) => `${afterFree(least)}upper bound, list prices of ${asOf}`,
        dearest: (asOf, least) => `${afterFree(least)}upper bound, dearest list prices of ${asOf}`,
        own: (asOf, least) => `${afterFree(least)}upper bound, your prices of ${asOf}`,
        unknown: () => 'no prices known',
    },
    unknownCost: 'cost unknown',
    errorCount: (errors) => counted(errors, regular('request')),
    seriesText: (label, least, most, day) => `${label} by day: between ${least} and ${most}, most on ${day}.`,
    traffic: {
        title: { day: 'Day by day', month: 'Month by month' },
        definition: 'A key figure chooses what the bars show. Bots are those that say so, tools such as curl or SDKs.',
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
        silent: (source) => `Nothing is delivered from ${source} any more`,
        release: (tables) => tables === ''
            ? 'A newer release counts from here on'
            : `A newer release counts from here on, more than before: ${tables}`,
    },
    heat: {
        title: 'Hours of the week',
        definition: (zone) => `Requests of people in an average hour of the week, in ${zone}.`,
        cell: (day, hour, next, requests) => `${day} ${hour}–${next}: ${counted(requests, regular('request'))}`,
        text: (busiest, quietest) => `Busiest: ${busiest}. Quietest: ${quietest}.`,
        few: 'Too few requests to tell a busiest hour.',
    },
    overview: {
        addedUp: 'visitors at most: added up by day',
        title: 'Twelve months',
        definition: 'Requests a month by people, bots and tools.',
    },
    operations: {
        title: 'Operations',
        definition: 'For whoever runs the bucket.',
        page: 'Operations',
        all: 'Speed, audit and log health in full',
        lead: (label) => say `${strong('Speed, S3 audit and log health')}: ${label}.`,
        speed: (most, serverErrors) => `or less for half of the reads, ${most} or less for 99 in 100; ${counted(serverErrors, regular('server error'))}`,
        audit: (oldTls, sigV2) => `writes and deletes; ${counted(oldTls, regular('request'))} with TLS below 1.2, ${sigV2.text} with signature version 2`,
        health: (lines, gaps) => `of ${counted(lines, regular('line'))} could not be read; ${counted(gaps, regular('day'))} without a record`,
    },
    facts: {
        linkedFiles: 'Hot links and other reads of files',
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
        hitRatio: 'Hits, of look-ups',
        byteHitRatio: 'The same by bytes',
        refreshed: 'Of hits, checked with the origin',
        perByte: 'Bytes sent per byte fetched',
        payAsYouGo: 'Pay-as-you-go',
        afterFree: 'If what is free were all spent here',
        planPrice: 'The plan, a month',
        planBytes: 'Its bytes, of the fullest month',
        planRequests: 'Its requests',
        fetches: 'Origin fetches',
        fetchShare: 'Of all that S3 answered',
        fetchBytes: 'Bytes to CloudFront',
        notModified: 'Of them not modified (304)',
        failedFetches: 'Fetches that failed',
        fetchCost: 'S3’s price of these requests',
        slowDowns: '503 SlowDown',
        serverErrors: 'Status 500 and above',
        objects: 'Log objects',
        objectBytes: 'Their bytes',
        records: 'Records',
        malformed: 'Malformed lines',
        duplicates: 'Re-delivered records left out',
        unidentified: 'Records whose re-deliveries cannot be told apart (of CloudFront: add the field x-edge-request-id)',
        excluded: 'Records left out by exclude',
        firstRecord: 'First record',
        lastRecord: 'Last record',
    },
    edgeTimes: 'Times of CloudFront’s edges are among them, hits and misses alike.',
    priceRegions: {
        northAmerica: 'North America',
        europe: 'Europe and Israel',
        africa: 'Africa and Middle East',
        southAmerica: 'South America',
        japan: 'Japan',
        australia: 'Australia and New Zealand',
        asia: 'Asia Pacific',
        india: 'India',
        other: 'unknown place, at the dearest price',
    },
    edgeCostNote: (asOf, freeBytes, freeRequests) => `List prices of ${asOf}, an upper bound: the ${freeBytes} and ${freeRequests} requests a month that are free for an account are not taken off.`,
    cdnSteps: {
        title: 'Where your readers are',
        note: 'S3’s log tells only of CloudFront, which answers readers from its cache. Who reads, where from and how much stands in the standard logs of CloudFront; this report reads them beside those of S3.',
        steps: [
            'Turn standard logging on in the CloudFront console: your distribution, tab Logging, Add, Amazon S3.',
            'Choose W3C or JSON as output format, and all fields.',
            'Add the place as another line of the workflow’s input logs, and let its role read there.',
        ],
    },
    scanners: {
        title: 'Scanners',
        note: 'Reads of things that only intruders look for, such as wp-login.php or .env, folded here.',
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
        'journal record': 'record of Ceph’s “Journal” log, which tells of no requests: set the LoggingType of the bucket’s logging to “Standard”',
        'streaming log': 'event of a CloudFront streaming (RTMP) log, which tells of no requests: leave these log objects out of the prefix',
        'no list of fields': 'line of a CloudFront log without a list of its fields (output format “plain”): deliver it as “w3c”, “json” or “parquet”',
        'missing field': 'record without time, method or status: choose the fields date, time, cs-method and sc-status (of S3’s logs: all fields) for the delivery',
        'bad JSON': 'no JSON object',
        'broken gzip': 'log object that is no whole gzip: deliver or copy it once more',
        'broken Parquet': 'log object that is no whole Parquet table of a log: deliver or copy it once more',
    },
    percentiles: 'A time is the upper bound of its class (1, 2, 5, 10 … ms).',
    gaps: {
        title: 'Days without records',
        note: 'Between the first and the last day with records.',
        none: 'None: there are records of every day.',
    },
    deliveryGaps: {
        title: 'Days without log objects',
        note: 'S3 delivered nothing on these days.',
        none: '',
    },
    samples: { title: 'Samples', note: 'The smallest few of each reason, made safe to show.' },
    policy: {
        title: 'A bucket policy that denies the worst',
        note: 'Add the statement to the policy of the bucket. It refuses reads that come from these sites; a client that hides or forges its Referer header still gets through.',
        asks: (sites) => `Denies: ${sites}.`,
        several: 'S3 takes only a bucket’s own ARN in its policy: in the policy of each bucket keep the lines of that bucket alone.',
    },
    setup: {
        title: 'How to turn logging on',
        definition: 'S3 writes a record of every request into log objects, within hours, free of charge but for their storage.',
        steps: [
            'In the S3 console open your bucket, then Properties, then Server access logging, and choose Edit.',
            'Enable it, and choose another bucket of the same region and account as the target, with a prefix such as logs/.',
            'Give that bucket and prefix to this action: logs: s3://TARGET-BUCKET/logs/',
            'Wait some hours: the first log objects come with a delay. The next run finds them by itself.',
        ],
        commandTitle: 'Or by command line',
        commandNote: 'Put in the names of your own buckets. The target needs a policy that lets logging.s3.amazonaws.com write.',
    },
    costNote: {
        listed: (cost) => [
            ...formula(cost),
            ...say `S3 Standard’s list prices in ${code(cost.region)} as of ${cost.asOf}`,
            ...upperBound(cost),
        ],
        dearest: (cost) => [
            ...formula(cost),
            ...say `No list price of ${code(cost.region)} is known here: each price is the dearest of all regions that are listed, as of ${cost.asOf}`,
            ...upperBound(cost),
        ],
        own: (cost) => [
            ...formula(cost),
            ...say `Your prices, and where you gave none S3 Standard’s list prices in ${code(cost.region)}, as of ${cost.asOf}`,
            ...upperBound(cost),
        ],
        unknown: ({ region }) => say `AWS bills ${code(region)} in another currency, and no price of it is known here: give your own by the input prices.`,
    },
    span: (least, most) => `${least} to ${most}`,
    notices: {
        partial: (held, planned) => `Partial: ${held.text} of ${counted(planned, regular('log object'))} so far. The next run goes on from here.`,
        unreadable: 'No line of the log objects there are is a record.',
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
        noLogs: (hours) => `No log record for ${counted(hours, regular('hour'))}. Is server access logging still on?`,
        silentSources: (names, hours) => `No log object from ${names} for ${counted(hours, regular('hour'))}. Is its logging still on?`,
        noLogsYet: 'No log record yet. Is server access logging on?',
        malformed: (share, part, all) => `${share} of the lines cannot be read (${part} of ${all})`,
        errors5xx: (share, day, part, all) => `${share} of the requests on ${day} failed with 5xx (${part} of ${all})`,
        errors: (share, day, part, all) => `${share} of the requests on ${day} failed (${part} of ${all})`,
        times: (metric, day, seen, times, usual) => `${metric} on ${day}: ${seen}, ${counted(times, regular('time'))} the usual (${usual})`,
        fromNone: (metric, day, seen, none) => `${metric} on ${day}: ${seen}, where it is usually none (${none})`,
        hotlinks: (sites, named) => `New hot-linking ${plural(sites, regular('site'))}: ${named}`,
    },
    /** Beside `definitions`, where everybody may read the report. */
    publicDefinitions: [
        [
            'Objects not public',
            'Everybody may read this report. So it names only objects that somebody fetched without a signature, and what strangers asked for in vain; all other objects are this one row. Requesters, whole user agents, hosts of inner networks and small networks are not named.',
        ],
    ],
    /** In place of the definition of the same name, where visitors are known by their number alone. */
    visitorsAddUp: [
        [
            'Visitor',
            'A distinct client address and user agent among people’s reads with status below 400, but for those who only ever got files that pages of other sites show; counted once in each night’s logs of a day. Numbers of a day or a period are sums of these: there were at most so many. The reason is that strangers can read this repository’s Actions cache, and nothing made of an address is kept there. With a secret as cache-encryption-key, or in a private repository, each visitor counts once.',
        ],
    ],
    definitions: [
        ['Record', 'A line of the log that could be read.'],
        [
            'Request',
            'A record of a client’s HTTP request, with a status: no lifecycle action, no second record of a copy, no single key of a multi-object delete.',
        ],
        ['Read', 'A GET or HEAD of an object. Most tables count reads.'],
        ['Sent', 'Bytes of answers as S3 logged them, without headers.'],
        [
            'People, bots, tools',
            'By user agent. AI crawlers are a class of bots; SDKs, command lines and whoever sends no agent are tools.',
        ],
        [
            'Visitor',
            'A distinct client address (of IPv6 its /64) and user agent among people’s reads with status below 400, but for those who only ever got files that pages of other sites show: they are told apart. Exact up to 16,384 people; above that estimates, of all and of each row of a table, with a standard error of at most 0.8% of all people, never more than the days added up. A visitor is in each row of a table that it came by. Where it is not known which visitors are the same, a table has daily visitors: those of each day, added up.',
        ],
        [
            'Page view',
            'A person’s GET of a page (a key that ends in .html, .htm or a slash, or has no extension) with status 200 or 304.',
        ],
        ['Hot link', 'A read of a file (all that is no page) from a foreign site’s page.'],
        ['Error', 'Status 400 and above.'],
        ['Cost', 'Requests and bytes at list prices or yours: an estimate, and an upper bound.'],
    ],
};
/** `visitors`, or `daily visitors` where they are added up. */
function visitorsUnit(visitors, isDaily) {
    return plural(visitors, regular(isDaily ? 'daily visitor' : 'visitor'));
}
const PEOPLE = { one: 'person', other: 'people' };
const MORE_PEOPLE = { one: 'more person', other: 'more people' };
/** A word that takes an `s` where there are several. */
function regular(word) {
    return { one: word, other: `${word}s` };
}
function left(bytes, cost, price) {
    return [
        strong(bytes),
        plain(cost.isByEdges ? ' was sent, ' : ' left the bucket, '),
        ...(cost.least === null
            ? costInWords(cost.most)
            : [plain(`between ${inWords(cost.least)} and `), strong(cost.most)]),
        plain(` ${price}`),
    ];
}
/** An address, after the name of its network's owner where that is known. */
function ownedBy(owner, address) {
    return owner === null ? [code(address)] : say `${owner} (${code(address)})`;
}
function afterFree(least) {
    return least === null ? '' : `from ${inWords(least)} after the free GB; `;
}
function formula(cost) {
    return say `Cost = writes ÷ 1,000 × ${cost.writes} + other requests ÷ 1,000 × ${cost.reads} + GB sent × ${cost.egress} (less for the bytes above 10 TB a month) + lifecycle moves ÷ 1,000 × ${cost.moves}. `;
}
function upperBound({ freeGB }) {
    return say `; 1 GB = 10⁹ bytes. It is an upper bound: the ${freeGB} GB a month that leave an AWS account free, discounts, and the lower price between regions are not taken off. Bytes to the bucket’s own region, where the log tells, and to CloudFront are no egress. Deletes, the errors that AWS bills nobody for, refusals (403) to strangers and server errors (5xx) are not billed and not counted. A row’s cost is its bytes and requests at these prices.`;
}
/** A cost amid a sentence. What is below a cent is written `< $0.01`, which nobody says aloud. */
function inWords(cost) {
    return cost.replace(/^<\s*/, 'less than ');
}
function costInWords(cost) {
    const bound = /^<\s*(.*)$/.exec(cost)?.[1];
    return bound === undefined
        ? [plain('about '), strong(cost)]
        : [plain('for less than '), strong(bound)];
}

;// CONCATENATED MODULE: ./lib/report/words/languages.js

/** The languages that a report can be written in: one row and one file each. */
const languages = [en];
const DEFAULT_LANGUAGE = 'en';
/** The words of a language, by its BCP 47 tag. Throws, naming those there are, where it is none of
 * them. */
function wordsOf(language) {
    const words = languages.find(({ tag }) => tag === language);
    if (words !== undefined)
        return words;
    const known = languages.map(({ tag }) => tag).join(', ');
    throw new Error(`There are no words for the language '${language}'. There are: ${known}`);
}

;// CONCATENATED MODULE: ./lib/workers/pages.js








/** Makes a page, or a part of one, and puts it into the build cache: its files packed, and with the
 * front page's HTML its facts, in buffers of their own. Where only its numbers are asked for, `tell` gets
 * their first file, packed alike, before the others are made. */
async function pages_makePage(task, tell, networkOf) {
    const { part, name } = task;
    const input = inputOf(task, networkOf);
    const data = [];
    for (const file of part === 'html' ? [] : dataFiles(input)) {
        if (part === 'without tables' && file.path.endsWith('.csv'))
            break;
        data.push(file);
        if (part === 'numbers' && data.length === 1)
            tell(packed(data));
    }
    if (part === 'numbers')
        return [pages_kept(packed(data), name, task)];
    const render = await rendererOf(task.templates);
    const model = build_buildModel(input);
    const page = packed([...data, ...htmlFiles(input, model, render)]);
    if (input.kind !== 'front')
        return [pages_kept(page, name, task)];
    // Before the page: where that lies, its facts do as well.
    const facts = pages_kept(encodeFacts(frontFacts(input, model)), FRONT_FACTS, task);
    return [pages_kept(page, name, task), facts];
}
function pages_kept(bytes, name, { digest, place }) {
    (0,cache/* putMade */.nY)(place, name, digest, bytes);
    return bytes;
}
/** The renderer of some templates. That of the last ones is kept: a run has one set of them. */
function rendererOf(templates) {
    const texts = JSON.stringify(templates);
    if (last?.texts !== texts)
        last = { texts, render: makeRendererOf(templates) };
    return last.render;
}
async function makeRendererOf(templates) {
    const { makeRenderer } = await Promise.all(/* import() */[__webpack_require__.e(576), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 228)); // numbers need none of it
    return makeRenderer(new Map(templates));
}
let last;
function inputOf({ plan, period, previous, ...task }, networkOf) {
    const { kind, path } = plan;
    const { periods, settings } = task;
    const rest = { path, periods, settings, words: wordsOf(settings.language) };
    if (kind === 'index') {
        lastPeriods = undefined;
        return { kind, ...rest };
    }
    return {
        kind,
        ...rest,
        notes: task.notes,
        ...(kind === 'front' && {
            ...{ notice: task.notice, sources: task.sources, lastYear: task.lastYear },
        }),
        networkOf,
        ...periodsOf({ period, previous, place: task.place }),
    };
}
/** Those of the last page are kept: pages of the same days follow each other, and what they have in common is
 * made once (see `basis.ts`). What another page had is let go of first. */
function periodsOf({ period, previous, place, }) {
    const of = JSON.stringify([originName(period), originName(previous), place]);
    if (lastPeriods?.of !== of) {
        lastPeriods = undefined;
        const open = (plan) => plan && (0,take/* openPeriod */._A)(plan, place);
        lastPeriods = { of, period: open(period), previous: open(previous) };
    }
    const between = (one, plan) => one && plan && { ...one, from: plan.from, to: plan.to };
    return {
        period: between(lastPeriods.period, period),
        previous: between(lastPeriods.previous, previous),
    };
}
let lastPeriods;
/** Names the days of a period, and what they are made from. */
function originName(plan) {
    if (plan === null)
        return null;
    const { name, digest } = (0,take/* originOf */.yv)(plan);
    return [name, digest];
}


/***/ })

};
