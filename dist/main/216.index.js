export const id = 216;
export const ids = [216];
export const modules = {

/***/ 66797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ avoidableCost),
/* harmony export */   r: () => (/* binding */ avoidableOf)
/* harmony export */ });
/* harmony import */ var _facts_rules_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30762);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90853);
/* harmony import */ var _tables_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93244);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22041);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17574);





const avoidableOf = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerPage */ .If)((page) => {
    const cases = (0,_cases_js__WEBPACK_IMPORTED_MODULE_4__/* .casesOf */ .D)(page).filter(({ remedy, monthly }) => remedy.isSaving && monthly !== null);
    const of = (kind) => cases.filter(({ subject }) => subject.kind === kind);
    const sum = (some) => some.reduce((all, { subject }) => all + subject.cost, 0);
    const told = sum(of('hot-linker')) + botsCost(page, of('bot'));
    const addresses = sum(of('hog'));
    const broken = sum(of('broken-download'));
    const upTo = Math.min(told + addresses + broken, page.cost.total);
    if (upTo < _facts_rules_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .floors */ .yX.money)
        return null;
    return { upTo, atLeast: Math.max(told, addresses, broken), of: page.cost.total, cases };
});
function botsCost(page, cases) {
    const names = new Set(cases.flatMap(({ subject }) => subject.names));
    if (names.size === 0)
        return 0;
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .du)(page, 'bots');
    const rows = view.rows.filter((row) => names.has(view.nameOf(row)));
    return (0,_tables_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .sumRows */ .Pn)(view, rows, page).cost ?? 0;
}
function avoidableCost(page) {
    const found = avoidableOf(page);
    if (found === null)
        return null;
    const [upTo, of] = [page.numbers.cell('money', found.upTo), page.numbers.cell('money', found.of)];
    const count = page.numbers.cell('count', found.cases.length);
    return { text: page.words.cases.avoidable(upTo.text, of.text, count), upTo, of };
}


/***/ }),

/***/ 17574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ casesOf),
  k: () => (/* binding */ findingsWithCases)
});

// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/report/facts/findings.js + 5 modules
var findings = __webpack_require__(25005);
// EXTERNAL MODULE: ./lib/report/facts/max-by.js
var max_by = __webpack_require__(54379);
// EXTERNAL MODULE: ./lib/report/facts/silent-sources.js
var silent_sources = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/report/facts/subject-days.js
var subject_days = __webpack_require__(85604);
// EXTERNAL MODULE: ./lib/report/facts/subject-state.js
var subject_state = __webpack_require__(67786);
// EXTERNAL MODULE: ./lib/report/model/names.js
var model_names = __webpack_require__(91624);
// EXTERNAL MODULE: ./lib/report/model/page.js + 4 modules
var model_page = __webpack_require__(90853);
// EXTERNAL MODULE: ./lib/report/model/prices.js
var prices = __webpack_require__(99756);
// EXTERNAL MODULE: ./lib/report/words/sentence.js
var sentence = __webpack_require__(32883);
;// CONCATENATED MODULE: ./lib/report/cases/case.js



const MOST_CROSSINGS = 5;
function crossingOf(page, view, row) {
    const parts = view.partsOf(row);
    const own = parts.length - 1;
    return {
        name: parts[own] ?? '',
        shown: (0,model_names/* nameParts */.IN)(page, view.name, parts).slice(own),
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
const MONTH = 30;
function monthlyOf(page, { cost, days: told }, since) {
    const days = (0,model_page/* daysOf */.hF)(page);
    const [first, last] = [days.find((day) => day >= since), days.at(-1)];
    const known = first === undefined || last === undefined ? 1 : (0,calendar_day/* daysBetween */.YM)(first, last) + 1;
    return (cost * MONTH) / (told ?? known);
}
function atLeastCell({ words }, cell, isAtLeast) {
    if (!isAtLeast)
        return cell;
    if (cell.value === 0)
        return { ...cell, text: '', exact: '' };
    const { atLeast } = words.cases;
    return { ...cell, text: atLeast(cell.text), exact: atLeast(cell.exact) };
}

// EXTERNAL MODULE: ./lib/report/tables/orders.js
var orders = __webpack_require__(22941);
// EXTERNAL MODULE: ./lib/report/tables/view.js
var tables_view = __webpack_require__(22041);
;// CONCATENATED MODULE: ./lib/report/cases/kinds/bot.js




const MOST_BOTS = 10;
const botCase = (page, subject) => {
    const names = subject.names.slice(0, MOST_BOTS);
    const { evidence, remedies, facts } = page.words.cases;
    const rows = names.length > 1 ? rowsOf(page, names) : agentsOf(page, subject);
    const [title, nameLabel] = names.length > 1 ? evidence.bots : evidence.bot;
    const hasFile = (0,tables_view/* findRow */.uv)((0,tables_view/* viewOf */.du)(page, 'keys').table, 'robots.txt') !== undefined;
    return {
        crossings: rows.length === 0 ? null : { title, nameLabel, columns: ['requests', 'bytes'], rows },
        facts: [facts.requests(page.numbers.cell('count', subject.requests))],
        remedy: {
            ...{ kind: 'robots.txt', text: robotsLines(names), isSaving: true },
            title: remedies.robots.title(page.numbers.all(names.slice(0, 3).map(model_names/* nameText */.fh))),
            note: remedies.robots.note(hasFile),
        },
    };
};
function robotsLines(bots) {
    return `${bots.map((bot) => `User-agent: ${bot}\n`).join('')}Disallow: /\n`;
}
function rowsOf(page, names) {
    const view = (0,tables_view/* viewOf */.du)(page, 'bots');
    return names.slice(0, MOST_CROSSINGS).flatMap((name) => {
        const row = (0,tables_view/* findRow */.uv)(view.table, name);
        return row === undefined ? [] : [crossingOf(page, view, row)];
    });
}
function agentsOf(page, { names: [bot = ''] }) {
    const view = (0,tables_view/* viewOf */.du)(page, 'agents');
    const sought = bot.toLowerCase();
    return (0,orders/* keptRowsBy */.P7)(page, view, 'bytes', (_, __, row) => view.nameOf(row).toLowerCase().includes(sought))
        .slice(0, MOST_CROSSINGS)
        .map((row) => crossingOf(page, view, row));
}

// EXTERNAL MODULE: ./lib/count/record/meaning.js
var meaning = __webpack_require__(64033);
// EXTERNAL MODULE: ./lib/report/cases/remedies/policy.js
var policy = __webpack_require__(55635);
;// CONCATENATED MODULE: ./lib/report/cases/remedies/commands.js



function copyCommand(buckets, [page], from, to) {
    const plain = (0,policy/* plainBuckets */.Yw)(buckets);
    const host = page === undefined ? '' : (0,tables_view/* hostOf */.w4)(page);
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
function cacheCommand(buckets, key) {
    const [bucket, ...others] = (0,policy/* plainBuckets */.Yw)(buckets);
    const type = contentTypes[(0,meaning/* typeOfKey */.Jh)(key)];
    if (bucket === undefined || others.length > 0 || type === undefined || !isPlainKey(key))
        return null;
    const object = `s3://${bucket}/${key}`;
    return `aws s3 cp ${object} ${object} \\
  --metadata-directive REPLACE --content-type ${type} \\
  --cache-control "public, max-age=31536000, immutable"
`;
}
function isPlainKey(key) {
    return /^[a-z0-9_][a-z0-9._/=@+,-]{0,500}$/i.test(key) && !key.endsWith('/');
}

;// CONCATENATED MODULE: ./lib/report/cases/kinds/broken-download.js





const brokenDownloadCase = (page, { names: [key = ''] }) => {
    const remedy = remedyOf(page, key);
    if (remedy === null)
        return null;
    const view = (0,tables_view/* viewOf */.du)(page, 'keys');
    const { evidence } = page.words.cases;
    const [title, nameLabel] = evidence.brokenDownload;
    const isBroken = (row) => view.value(row, 'wastedBytes') > 0;
    const rows = (0,orders/* topRows */.FE)(view, 'wastedBytes', MOST_CROSSINGS, isBroken);
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
        note: remedies.resume.note((0,model_names/* nameText */.fh)(key)),
        text: `curl -fLO -C - --retry 9 https://${host}/${key}\n`,
    };
}
function hostAskedMost(page) {
    const view = (0,tables_view/* viewOf */.du)(page, 'hosts');
    const isHost = (row) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(view.nameOf(row));
    const [row] = (0,orders/* topRows */.FE)(view, 'requests', 1, isHost);
    return row === undefined ? null : view.nameOf(row);
}

// EXTERNAL MODULE: ./lib/count/record/billing.js
var billing = __webpack_require__(95178);
// EXTERNAL MODULE: ./lib/report/facts/grown-objects.js
var grown_objects = __webpack_require__(67704);
// EXTERNAL MODULE: ./lib/report/model/cost.js
var model_cost = __webpack_require__(51427);
;// CONCATENATED MODULE: ./lib/report/cases/kinds/cost-jump.js









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
    const view = (0,tables_view/* viewOf */.du)(page, 'keys');
    return (0,grown_objects/* grownObjectsOf */.d)(page)
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
        title: remedies.cache.title((0,model_names/* nameText */.fh)(key)),
        note: remedies.cache.note((0,meaning/* typeOfKey */.Jh)(key)),
    };
}
const storageClasses = {
    transitionsToIA: 'STANDARD_IA',
    transitionsToInstant: 'GLACIER_IR',
    transitionsToGlacier: 'GLACIER',
    transitionsToDeepArchive: 'DEEP_ARCHIVE',
};
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
            value: (0,model_cost/* dayCost */.oJ)(totals, before?.cost ?? cost, prices),
        })),
        ...period.days.map(({ day, totals }) => ({ day, value: (0,model_cost/* dayCost */.oJ)(totals, cost, prices) })),
    ].slice(-subject_days/* MOST_DAYS_SHOWN */.g2);
}

// EXTERNAL MODULE: ./lib/report/facts/largest-client.js
var largest_client = __webpack_require__(58800);
// EXTERNAL MODULE: ./lib/report/tables/sums.js
var sums = __webpack_require__(93244);
// EXTERNAL MODULE: ./lib/naming/hosts.js
var hosts = __webpack_require__(81399);
;// CONCATENATED MODULE: ./lib/report/cases/remedies/address-policy.js


const shared = /\b(amazon|aws|cloudfront|cloudflare|fastly|akamai|google|microsoft|apple|yahoo|yandex|baidu|duckduckgo|bunny|cdn77|datacamp|edgio|limelight|cdnetworks|stackpath|imperva|github|facebook|meta)\b/i;
function isSharedNetwork(owner) {
    return shared.test(owner);
}
function denyAddress(range, buckets, region) {
    const [address = ''] = range.split('/');
    const resources = (0,policy/* bucketArns */.r4)(buckets, region).map((arn) => `${arn}/*`);
    const isRange = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:]*)(\/\d{1,3})?$/.test(range);
    if (!isRange || (0,hosts/* isPrivateHost */.Sf)(address) || resources.length === 0)
        return null;
    return (0,policy/* policyText */.MJ)({
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







const hogCase = (page, subject) => {
    const [client = ''] = subject.names;
    const owner = (0,largest_client/* ownerOf */.bf)(page, client);
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
                note: remedies.address.note((0,model_names/* nameText */.fh)(client)),
            },
        };
    if (!isSharedNetwork(owner.name))
        return null;
    return {
        ...parts,
        remedy: {
            ...{ kind: 'advice', text: null, isSaving: false },
            title: remedies.shared.title,
            note: remedies.shared.note((0,model_names/* nameText */.fh)(owner.name)),
        },
    };
};
function crossingsOf(page, { bytes, requests }) {
    const among = (view) => {
        const all = (0,sums/* totalOf */.e6)(view, page);
        return (0,orders/* topRows */.FE)(view, 'bytes', MOST_CROSSINGS).map((row) => {
            const its = crossingOf(page, view, row);
            const least = {
                requests: Math.max(0, requests + its.requests - (all.requests ?? 0)),
                bytes: Math.max(0, bytes + its.bytes - (all.bytes ?? 0)),
            };
            const isExact = least.requests === Math.min(requests, its.requests) &&
                least.bytes === Math.min(bytes, its.bytes);
            return { ...its, ...least, isAtLeast: !isExact };
        });
    };
    return [...among((0,tables_view/* viewOf */.du)(page, 'keys')), ...among((0,tables_view/* viewOf */.du)(page, 'agents'))]
        .filter((one) => one.bytes > 0 && one.name !== '-')
        .sort((a, b) => b.bytes - a.bytes)
        .slice(0, MOST_CROSSINGS);
}

// EXTERNAL MODULE: ./lib/report/facts/hot-linkers.js
var hot_linkers = __webpack_require__(96488);
// EXTERNAL MODULE: ./lib/report/cases/remedies/referrer-policy.js
var referrer_policy = __webpack_require__(78265);
;// CONCATENATED MODULE: ./lib/report/cases/kinds/hot-linker.js





const hotLinkerCase = (page, { names: [site = ''] }) => {
    const linker = (0,hot_linkers/* hotLinkersOf */.x)(page).find((one) => one.site === site);
    if (linker === undefined || !(0,referrer_policy/* isDeniable */.F$)(page, site))
        return null;
    const text = (0,referrer_policy/* denyPolicy */.PZ)([(0,referrer_policy/* taken */.uU)(page, linker)], page.own.buckets, page.settings.region);
    if (text === null)
        return null;
    const view = (0,tables_view/* viewOf */.du)(page, 'hotlinks');
    const ofSite = { ...view, rows: Uint32Array.from(linker.rows) };
    const { evidence, remedies, facts } = page.words.cases;
    const [title, nameLabel] = evidence.hotLinker;
    return {
        crossings: {
            title,
            nameLabel,
            columns: ['requests', 'bytes'],
            rows: (0,orders/* topRows */.FE)(ofSite, 'bytes', MOST_CROSSINGS).map((row) => crossingOf(page, view, row)),
        },
        facts: [
            facts.reads(page.numbers.cell('count', linker.requests), page.numbers.cell('count', linker.rows.length)),
        ],
        remedy: { kind: 'bucket-policy', ...remedies.referrer, text, isSaving: true },
    };
};

// EXTERNAL MODULE: ./lib/report/facts/missing-keys.js
var missing_keys = __webpack_require__(70927);
;// CONCATENATED MODULE: ./lib/report/cases/kinds/missing-object.js






const missingObjectCase = (page, { names: [key = ''] }) => {
    const view = (0,tables_view/* viewOf */.du)(page, 'notFound');
    const ofKey = view.rows.filter((0,tables_view/* perPart */.hk)(view.table, 0, (name) => name === key));
    const rows = (0,orders/* topRows */.FE)({ ...view, rows: ofKey }, 'requests', MOST_CROSSINGS, (row) => view.partsOf(row)[1] !== '-');
    const ownPages = rows.filter((row) => page.own.isOwn((0,tables_view/* hostOf */.w4)(view.partsOf(row)[1] ?? '')));
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
function missing_object_remedyOf(page, key, pages) {
    const { remedies } = page.words.cases;
    const near = (0,missing_keys/* nearestKey */.qy)(key, (0,missing_keys/* existingKeysOf */.hM)(page));
    const shown = pages.slice(0, 3).map(model_names/* nameText */.fh);
    const advice = { kind: 'advice', text: null, isSaving: false };
    if (near === key)
        return { ...advice, ...remedies.cameOrWent };
    const command = near && copyCommand(page.own.buckets, pages, near, key);
    if (near === null || command === null)
        return {
            ...advice,
            title: remedies.link.title(near && (0,model_names/* nameText */.fh)(near)),
            note: remedies.link.note(page.numbers.list(shown)),
        };
    return {
        kind: 'command',
        title: remedies.copy.title((0,model_names/* nameText */.fh)(near)),
        note: remedies.copy.note(page.numbers.list(shown)),
        text: command,
        isSaving: false,
    };
}

// EXTERNAL MODULE: ./lib/report/facts/audit.js
var audit = __webpack_require__(33893);
;// CONCATENATED MODULE: ./lib/report/cases/kinds/old-encryption.js





const oldEncryptionCase = (page, { requests }) => {
    const text = denyOldEncryption(page.own.buckets, page.settings.region);
    if (text === null)
        return null;
    const { evidence, remedies } = page.words.cases;
    const [title, nameLabel] = evidence.oldEncryption;
    const rows = [
        ...versionsOf(page, (0,audit/* tlsOfS3 */.ZW)(page), audit/* isOldTls */.dB),
        ...versionsOf(page, 'signatures', audit/* isOldSignature */.Ax),
    ];
    const { oldTls, sigV2 } = (0,audit/* auditFacts */.Bl)(page);
    const note = page.words.cases.requests(page.numbers.cell('count', requests));
    return {
        amount: { value: requests, note, isAtLeast: oldTls > 0 && sigV2 > 0 },
        crossings: { title, nameLabel, columns: ['requests', 'bytes'], rows },
        facts: [],
        remedy: { kind: 'bucket-policy', ...remedies.encryption, text, isSaving: false },
    };
};
function versionsOf(page, table, isOld) {
    const view = (0,tables_view/* viewOf */.du)(page, table);
    const rows = (0,orders/* topRows */.FE)(view, 'requests', MOST_CROSSINGS, (row) => isOld(view.nameOf(row)));
    return rows.map((row) => crossingOf(page, view, row));
}
function denyOldEncryption(buckets, region) {
    const resources = (0,policy/* bucketArns */.r4)(buckets, region).flatMap((arn) => [arn, `${arn}/*`]);
    if (resources.length === 0)
        return null;
    const deny = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: resources };
    return (0,policy/* policyText */.MJ)({ Sid: 'DenyOldTls', ...deny, Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } }, { Sid: 'DenySigV2', ...deny, Condition: { StringEquals: { 's3:signatureversion': 'AWS' } } });
}

;// CONCATENATED MODULE: ./lib/report/cases/kinds/public-listing.js

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
function allowListing(buckets, region) {
    const resources = (0,policy/* bucketArns */.r4)(buckets, region);
    if (resources.length === 0)
        return null;
    return (0,policy/* policyText */.MJ)({
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:ListBucket',
        Resource: resources,
    });
}

;// CONCATENATED MODULE: ./lib/report/cases/kinds/silent-source.js







const silentSourceCase = (page, { names: [name = ''] }) => {
    const silent = (0,silent_sources/* silentSourcesOf */.dR)(page).find((one) => one.name === name);
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
            note: remedies.logging.note((0,model_names/* nameText */.fh)(name)),
        },
        days,
        measure: 'logObjects',
        state: {
            kind: quiet < subject_state/* NEW_DAYS */.vT ? 'new' : 'there',
            first: (0,calendar_day/* addDays */.fi)(silent.last, 1),
            isAtLeast: false,
            last: newest,
            quietDays: 0,
        },
        amount: { value: quiet, note: facts.silentDays(page.numbers.cell('count', quiet)) },
    };
};
function deliveriesOf({ input }, name) {
    const sources = input.sources ?? [];
    const own = sources.find((one) => one.name === name)?.days ?? [];
    const first = own[0]?.day;
    const newest = (0,silent_sources/* newestDelivery */.HS)(sources);
    if (first === undefined || newest === undefined)
        return [];
    const objects = new Map(own.map((one) => [one.day, one.objects]));
    const count = Math.min(subject_days/* MOST_DAYS_SHOWN */.g2, (0,calendar_day/* daysBetween */.YM)(first, newest) + 1);
    return Array.from({ length: count }, (_, at) => {
        const day = (0,calendar_day/* addDays */.fi)(newest, at - count + 1);
        return { day, value: objects.get(day) ?? 0 };
    });
}
function checksOf(page, source) {
    const buckets = (0,policy/* plainBuckets */.Yw)(page.own.buckets);
    const named = buckets.filter((bucket) => source.includes(bucket));
    const distributions = named.length > 0 ? [] : distributionsOf(page);
    return [
        ...(named.length > 0 ? named : buckets).map((bucket) => `aws s3api get-bucket-logging --bucket ${bucket}`),
        ...distributions.map((id) => `aws cloudfront get-distribution-config --id ${id} --query DistributionConfig.Logging`),
        ...(distributions.length > 0 ? DELIVERIES : []),
    ];
}
const DELIVERIES = ['aws logs describe-deliveries --region us-east-1'];
function distributionsOf(page) {
    const view = (0,tables_view/* viewOf */.du)(page, 'distributions');
    const names = Array.from(view.rows, view.nameOf);
    return names.filter((name) => /^[A-Z0-9]+$/.test(name)).slice(0, MOST_DISTRIBUTIONS);
}
const MOST_DISTRIBUTIONS = 5;

;// CONCATENATED MODULE: ./lib/report/cases/cases.js





















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
const casesOf = (0,model_page/* oncePerPage */.If)((page) => {
    const cases = [];
    for (const finding of (0,findings/* findingsOf */.WX)(page)) {
        const { subject } = finding;
        if (subject === null || cases.some((other) => isWithin(subject, other.subject)))
            continue;
        const parts = makers[subject.kind](page, subject);
        if (parts === null)
            continue;
        const days = parts.days ?? (0,subject_state/* withUnknown */.nd)((0,subject_days/* caseDaysOf */.xb)(page, subject), (0,silent_sources/* silentSinceOf */.Xg)(page));
        const state = parts.state === undefined ? (0,subject_state/* stateOnPage */.yU)(page, days) : parts.state;
        const isFromDays = parts.state === undefined;
        const isStopped = state?.kind === 'stopped';
        const hasPrice = finding.money !== null && page.prices.basis !== 'unknown';
        const monthly = monthlyOf(page, subject, state?.first ?? page.from);
        cases.push({
            ...parts,
            remedy: isStopped ? nothingToDo(page) : ofEachBucket(page, parts.remedy),
            ...{ finding, subject, days, state, isFromDays },
            measure: parts.measure ?? (0,subject_days/* measureOf */.c_)(subject.kind),
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
function ofEachBucket({ own, words }, remedy) {
    const isPolicy = remedy.kind === 'bucket-policy' || remedy.kind === 'policy-to-remove';
    if (!isPolicy || (0,policy/* plainBuckets */.Yw)(own.buckets).length < 2)
        return remedy;
    return { ...remedy, note: [...remedy.note, (0,sentence/* plain */.pj)(` ${words.policy.several}`)] };
}
function savedBy({ period }, { cost }, days, { first, last, quietDays }) {
    const sum = (some) => some.reduce((all, { value }) => all + (value ?? 0), 0);
    const inPeriod = sum(days.filter(({ day }) => day >= period.from));
    if (inPeriod === 0)
        return 0;
    const costADay = (sum(days) * cost) / inPeriod / ((0,calendar_day/* daysBetween */.YM)(first, last) + 1);
    return (0,prices/* money */.TG)(costADay * quietDays);
}
function findingsWithCases(page) {
    const cases = new Map(casesOf(page).map((one) => [one.finding, one]));
    return (0,findings/* findingsOf */.WX)(page).map((finding, at, all) => {
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
        key: keyOf(one),
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
const rulesOfOne = new Set(['hotlinker', 'hog', 'bot', 'broken-link', 'silent-source']);
function keyOf({ finding: { rule }, subject }) {
    const [name] = subject.names;
    return name === undefined || !rulesOfOne.has(rule) ? rule : `${rule} ${(0,model_names/* nameText */.fh)(name)}`;
}
function amountOf(page, one) {
    const { numbers, words } = page;
    const { finding, subject, saved, amount } = one;
    const requests = numbers.cell('count', subject.requests);
    if (amount !== undefined) {
        const { text, ...cell } = numbers.cell('count', amount.value);
        return {
            cell: { ...cell, text: amount.isAtLeast === true ? `≥\u00a0${text}` : text },
            note: amount.note,
        };
    }
    if (saved !== null)
        return { cell: numbers.cell('money', saved), note: words.cases.savedSince };
    if (finding.money === null)
        return { cell: requests, note: words.cases.requests(requests) };
    const took = page.prices.basis === 'unknown'
        ? numbers.cell('bytes', subject.bytes)
        : numbers.cell('money', subject.cost);
    const days = numbers.cell('count', subject.days ?? (0,model_page/* daysOf */.hF)(page).length);
    return { cell: took, note: words.cases.inDays(days) };
}
function firstSeen({ words, numbers }, { first, isAtLeast }) {
    return words.cases.first[isAtLeast ? 'atLeast' : 'seen'](numbers.cell('date', first).text);
}
function stripOf({ numbers, words }, { days, measure }) {
    const most = (0,max_by/* maxBy */.S)(days, ({ value }) => value ?? 0);
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


/***/ }),

/***/ 55635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   Yw: () => (/* binding */ plainBuckets),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   r4: () => (/* binding */ bucketArns)
/* harmony export */ });
function bucketArns(buckets, region) {
    const partition = partitionOf(region);
    return plainBuckets(buckets).map((bucket) => `arn:${partition}:s3:::${bucket}`);
}
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    return region.startsWith('eusc-') ? 'aws-eusc' : 'aws';
}
function plainBuckets(buckets) {
    return buckets.filter((bucket) => /^[a-z0-9][a-z0-9._-]{1,62}$/i.test(bucket)).slice(0, 5);
}
function policyText(...statements) {
    const policy = { Version: '2012-10-17', Statement: statements };
    return JSON.stringify(policy, null, 2).replace(/\[\s+("[^"\n]*")\s+\]/g, '[$1]');
}


/***/ }),

/***/ 78265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ isDeniable),
/* harmony export */   PZ: () => (/* binding */ denyPolicy),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   uU: () => (/* binding */ taken)
/* harmony export */ });
/* harmony import */ var _count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64033);
/* harmony import */ var _tables_orders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22941);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22041);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55635);




const POLICY_SITES = 5;
const POLICY_SHARE = 0.01;
const POLICY_BYTES = 10_000_000;
const MOST_KEYS = 100;
function worstOf(page, linkers) {
    const least = Math.max(POLICY_BYTES, page.period.totals.bytes * POLICY_SHARE);
    return linkers
        .filter(({ site, bytes }) => bytes >= least && isDeniable(page, site))
        .slice(0, POLICY_SITES)
        .map((one) => taken(page, one));
}
function taken(page, { site, rows }) {
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .du)(page, 'hotlinks');
    const first = (0,_tables_orders_js__WEBPACK_IMPORTED_MODULE_1__/* .topRows */ .FE)({ ...view, rows: Uint32Array.from(rows) }, 'bytes', MOST_KEYS);
    return { site, keys: first.map((row) => view.partsOf(row)[1] ?? '') };
}
function isDeniable({ own }, site) {
    return isHostName(site) && own.mayDeny(site);
}
function isHostName(site) {
    return /^(?=.{1,253}$)[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(site);
}
function denyPolicy(worst, buckets, region) {
    const named = (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketArns */ .r4)(buckets, region);
    const types = new Set(worst.flatMap(({ keys }) => keys.slice(0, MOST_KEYS).map(_count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfKey */ .Jh)));
    const kinds = [...types].filter((type) => /^\.[a-z0-9]{1,10}$/.test(type)).sort();
    const sites = worst.filter(({ site }) => isHostName(site));
    if (sites.length === 0 || named.length === 0 || kinds.length === 0)
        return null;
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyText */ .MJ)({
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
function spellings(type) {
    return [...new Set([type, type.toUpperCase()])];
}


/***/ }),

/***/ 86355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toldCases),
/* harmony export */   n: () => (/* binding */ casesInData)
/* harmony export */ });
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90853);
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99756);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41302);
/* harmony import */ var _words_sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32883);
/* harmony import */ var _avoidable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66797);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17574);






function toldRemedy({ kind, title, note, text }) {
    return { kind, title, note: (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(note), text };
}
function toldCases(findings) {
    return findings.flatMap(({ rule, place, title, caseFile }) => {
        if (caseFile === null)
            return [];
        const { key, kind, state, amount, remedy } = caseFile;
        return {
            ...{ key, rule, kind, place, title },
            state: state?.kind ?? null,
            amount: `${amount.cell.text} ${amount.note}`,
            saves: remedy.saves,
            remedy: toldRemedy(remedy),
        };
    });
}
const casesInData = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerPage */ .If)((page) => {
    const found = (0,_avoidable_js__WEBPACK_IMPORTED_MODULE_3__/* .avoidableOf */ .r)(page);
    return {
        avoidable: found && {
            upTo: (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(found.upTo),
            atLeast: (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(found.atLeast),
            of: (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(found.of),
        },
        cases: (0,_cases_js__WEBPACK_IMPORTED_MODULE_4__/* .casesOf */ .D)(page).map((one) => caseInData(page, one)),
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
        about: subject.names.map(cut),
        state: state?.kind ?? null,
        firstSeen: state?.first ?? null,
        isOlder: state?.isAtLeast ?? null,
        lastSeen: state?.last ?? null,
        requests: subject.requests,
        bytes: subject.bytes,
        cost: prices.basis === 'unknown' ? null : (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(subject.cost),
        monthlyCost: monthly === null ? null : (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(monthly),
        savedCost: saved,
        evidence: (crossings?.rows ?? []).map(({ name, isAtLeast, ...values }) => ({
            name: cut(name),
            ...Object.fromEntries(columns.map((column) => [column, values[column]])),
            isAtLeast,
        })),
        remedy: toldRemedy(remedy),
        days: measure === null ? [] : days.map(({ day, value }) => ({ day, [measure]: value })),
    };
}
function cut(name) {
    return (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cutMiddle */ .it)(name, _model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .WHOLE_LENGTH */ .dK);
}


/***/ }),

/***/ 33893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ isOldSignature),
/* harmony export */   Bl: () => (/* binding */ auditFacts),
/* harmony export */   ZW: () => (/* binding */ tlsOfS3),
/* harmony export */   dB: () => (/* binding */ isOldTls),
/* harmony export */   g4: () => (/* binding */ auditFactNames)
/* harmony export */ });
/* harmony import */ var _count_record_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67743);
/* harmony import */ var _naming_privacy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94976);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90853);
/* harmony import */ var _tables_sums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93244);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79260);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35806);






function isOldTls(version) {
    return /^(ssl|tlsv?1(\.[01])?$)/i.test(version);
}
function isOldSignature(version) {
    return version === 'SigV2';
}
function isReadOfS3(operation) {
    const { isRequest, isRead } = (0,_count_record_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOfOperation */ .u9)(operation);
    return isRequest && isRead;
}
function tlsOfS3(page) {
    return (0,_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .isApart */ .zB)(page) ? 's3Tls' : 'tls';
}
const auditFacts = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPage */ .If)((page) => {
    const requests = (table, is) => (0,_tables_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .sumWhere */ .ph)(page, table, ([name = '']) => is(name)).requests ?? 0;
    const actions = actionsOf(page, requests);
    const anonymous = requests('requesters', _naming_privacy_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnonymous */ .ok);
    return {
        reads: (0,_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .isApart */ .zB)(page) ? requests('operations', isReadOfS3) : page.period.totals.reads,
        writes: actions.writes,
        lists: actions.lists,
        deletes: actions.deletes,
        anonymous,
        signed: page.period.days.reduce((sum, day) => sum + (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .callsOf */ .p9)(day), 0) - anonymous,
        presigned: requests('authentications', (name) => name === 'QueryString'),
        sigV2: requests('signatures', isOldSignature),
        plainHttp: requests(tlsOfS3(page), (name) => name === '-'),
        oldTls: requests(tlsOfS3(page), isOldTls),
        acl: requests('aclRequired', (name) => name === 'Yes'),
        lifecycle: actions.lifecycle,
    };
});
const auditFactNames = [
    ...['reads', 'writes', 'lists', 'deletes', 'anonymous', 'signed', 'presigned'],
    ...['sigV2', 'plainHttp', 'oldTls', 'acl', 'lifecycle'],
];
function actionsOf({ period }, requests) {
    if (!period.days.some(({ lacking }) => lacking.includes('totals.writes')))
        return period.totals;
    const named = (action) => requests('operations', (name) => (0,_count_record_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .qj)(name) === action);
    return {
        writes: named('write'),
        lists: named('list'),
        deletes: named('delete'),
        lifecycle: named('lifecycle'),
    };
}


/***/ }),

/***/ 24526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sumsByClass),
/* harmony export */   v: () => (/* binding */ mayKeepOut)
/* harmony export */ });
/* harmony import */ var _naming_agents_crawlers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7830);
/* harmony import */ var _tables_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93244);


function sumsByClass(view, page) {
    const rowsOf = Map.groupBy(view.rows, (row) => (0,_naming_agents_crawlers_js__WEBPACK_IMPORTED_MODULE_0__/* .botClassOf */ .jU)(view.nameOf(row)));
    if (view.cut.rows > 0 && !rowsOf.has('other'))
        rowsOf.set('other', []);
    const sums = [...rowsOf].map(([name, rows]) => {
        const sum = name === 'other' ? _tables_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .sumRowsAndCut */ .IO : _tables_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .sumRows */ .Pn;
        const { requests = 0, bytes = 0, cost = 0 } = sum(view, rows, page);
        return [name, { requests, bytes, cost }];
    });
    return new Map(sums);
}
const welcome = new Set([
    'search engine',
    'ai search',
    'ai assistant',
    'feed reader',
    'social preview',
    'advertising',
    'monitoring',
]);
function mayKeepOut(bot) {
    return /^[a-z][a-z0-9_-]{1,39}$/i.test(bot) && !welcome.has((0,_naming_agents_crawlers_js__WEBPACK_IMPORTED_MODULE_0__/* .botClassOf */ .jU)(bot));
}


/***/ }),

/***/ 79260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ hasS3),
/* harmony export */   RF: () => (/* binding */ hasEdges),
/* harmony export */   w7: () => (/* binding */ cacheOf),
/* harmony export */   xW: () => (/* binding */ regionUses),
/* harmony export */   zB: () => (/* binding */ isApart)
/* harmony export */ });
/* harmony import */ var _naming_edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82650);
/* harmony import */ var _model_answered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76485);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90853);
/* harmony import */ var _tables_sums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93244);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35806);





const cacheOf = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPage */ .If)((page) => {
    const sumOf = (is) => {
        const { requests = 0, bytes = 0 } = (0,_tables_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .sumWhere */ .ph)(page, 'cacheResults', ([name = '']) => is(name));
        return { requests, bytes };
    };
    return {
        answered: sumOf(() => true),
        hits: sumOf((outcome) => outcome === 'hit' || outcome === 'refreshed'),
        refreshed: sumOf((outcome) => outcome === 'refreshed'),
        lookups: sumOf((outcome) => lookups.has(outcome)),
    };
});
const lookups = new Set(['hit', 'refreshed', 'missed']);
function hasEdges(page) {
    return cacheOf(page).answered.requests > 0;
}
const regionUses = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPage */ .If)((page) => {
    const { edges } = page.period.totals;
    const { regions } = page.cost.cloudFront;
    return _naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8
        .map((region) => {
        const { bytes, http, https } = edges[region];
        return { region, bytes, requests: http + https, cost: regions[region] };
    })
        .filter(({ requests }) => requests > 0)
        .sort((a, b) => b.cost - a.cost);
});
function isApart(page) {
    return hasEdges(page) || (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .originFetchesOf */ .M7)(page).fetches > 0;
}
function hasS3(page) {
    return (0,_model_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredBy */ .d)(page.period.days) !== 'edges';
}


/***/ }),

/***/ 9709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isCostJump),
/* harmony export */   s: () => (/* binding */ costEventsOf)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28220);

const [RISE, STILL] = [1.5, 1.25];
const [LEAST_BEFORE, LEAST_MORE] = [0.5, 1];
const WEEK = 7;
const WEEKS_BEFORE = 3;
const WINDOW = WEEK * (WEEKS_BEFORE + 1);
function isCostJump(now, was) {
    return was >= LEAST_BEFORE && now >= was * RISE && now - was >= LEAST_MORE;
}
function costEventsOf(days, from, start = null) {
    const events = [];
    let phase = start ?? { kind: 'none' };
    for (const [at, { day }] of days.entries()) {
        if (at < WINDOW - 1 || (start !== null && day < from))
            continue;
        const [next, event] = step(phase, days, at);
        const isTold = [phase, next].every((one) => one.kind === 'none' || one.isTold);
        phase = next;
        if (event !== null && event.day >= from && isTold)
            events.push(event);
    }
    return { events, phase };
}
function step(phase, days, at) {
    return phase.kind === 'none' ? rising(days, at) : lasting(phase, days, at);
}
function rising(days, at) {
    const [week, before] = [sumOf(days, at, WEEK), sumOf(days, at - WEEK, WEEK * WEEKS_BEFORE)];
    const day = days[at]?.day;
    if (week === null || before === null || day === undefined)
        return [{ kind: 'none' }, null];
    const mean = before / WEEKS_BEFORE;
    if (!isCostJump(week, mean))
        return [{ kind: 'none' }, null];
    const first = days.slice(at - WEEK + 1, at + 1).find(({ value }) => (value ?? 0) * WEEK > mean);
    const isTold = at >= WINDOW;
    return [
        { kind: 'risen', since: day, mean, reference: isTold ? null : week, isTold },
        {
            kind: 'began',
            ...{ day, first: first?.day ?? day, isAtLeast: false, amount: week, before: mean },
        },
    ];
}
function lasting(phase, days, at) {
    const week = sumOf(days, at, WEEK);
    const day = days[at]?.day;
    if (week === null || day === undefined)
        return [phase, null];
    if (week < phase.mean * STILL) {
        const risen = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(phase.since, 1 - WEEK);
        const own = days.slice(0, at + 1).filter((one) => one.day >= risen);
        const last = own.findLast(({ value }) => (value ?? 0) * WEEK >= phase.mean * STILL);
        return [{ kind: 'none' }, { kind: 'stopped', day, last: last?.day ?? day }];
    }
    const lasts = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(phase.since, day);
    if (lasts >= WEEK * WEEKS_BEFORE)
        return [{ kind: 'none' }, null];
    const { reference } = phase;
    if (reference === null)
        return [lasts < WEEK ? phase : { ...phase, reference: week }, null];
    if (week < reference * RISE)
        return [phase, null];
    return [
        { ...phase, since: day, reference: null },
        { kind: 'grew', day, amount: week, before: reference },
    ];
}
function sumOf(days, at, count) {
    const own = days.slice(Math.max(0, at - count + 1), at + 1);
    if (own.length < count || own.some(({ value }) => value === null))
        return null;
    return own.reduce((sum, { value }) => sum + (value ?? 0), 0);
}


/***/ }),

/***/ 25005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WX: () => (/* binding */ findingsOf),
  mr: () => (/* binding */ toldFindings)
});

// UNUSED EXPORTS: MOST_FINDINGS, rules

// EXTERNAL MODULE: ./lib/report/model/page.js + 4 modules
var page = __webpack_require__(90853);
// EXTERNAL MODULE: ./lib/report/words/sentence.js
var sentence = __webpack_require__(32883);
// EXTERNAL MODULE: ./lib/rollup/public.js + 2 modules
var rollup_public = __webpack_require__(74896);
// EXTERNAL MODULE: ./lib/report/model/names.js
var names = __webpack_require__(91624);
// EXTERNAL MODULE: ./lib/report/tables/sums.js
var sums = __webpack_require__(93244);
// EXTERNAL MODULE: ./lib/report/tables/view.js
var tables_view = __webpack_require__(22041);
// EXTERNAL MODULE: ./lib/report/facts/audit.js
var audit = __webpack_require__(33893);
// EXTERNAL MODULE: ./lib/report/facts/gaps.js
var facts_gaps = __webpack_require__(59413);
// EXTERNAL MODULE: ./lib/report/facts/listings.js
var facts_listings = __webpack_require__(69477);
// EXTERNAL MODULE: ./lib/report/facts/max-by.js
var max_by = __webpack_require__(54379);
// EXTERNAL MODULE: ./lib/report/facts/missing-keys.js
var missing_keys = __webpack_require__(70927);
// EXTERNAL MODULE: ./lib/report/facts/origin.js
var origin = __webpack_require__(35806);
// EXTERNAL MODULE: ./lib/report/facts/rise.js
var rise = __webpack_require__(22289);
// EXTERNAL MODULE: ./lib/count/record/caching.js + 1 modules
var caching = __webpack_require__(64005);
// EXTERNAL MODULE: ./lib/report/facts/cache.js
var cache = __webpack_require__(79260);
;// CONCATENATED MODULE: ./lib/report/facts/server-errors.js





const serverErrorSenders = ['s3', ...caching/* errorSenders */.PB];
const serverErrorsOf = (0,page/* oncePerPage */.If)((page) => {
    const { totals, days } = page.period;
    const none = { origin: 0, unreached: 0, edge: 0, unknown: 0 };
    if (!(0,cache/* hasEdges */.RF)(page))
        return { s3: totals.serverErrors, ...none };
    if (days.some(({ lacking }) => lacking.includes('edgeStatuses')))
        return null;
    const ofEdges = caching/* errorSenders */.PB.map((sender) => {
        const is = ([result = '', status = '']) => isServerError(status) && (0,caching/* senderOfServerError */.yg)(result) === sender;
        return [sender, (0,sums/* sumWhere */.ph)(page, 'edgeStatuses', is).requests ?? 0];
    });
    const all = ofEdges.reduce((sum, [, requests]) => sum + requests, 0);
    const counted = Object.fromEntries(ofEdges);
    return { s3: Math.max(0, totals.serverErrors - all), ...counted };
});
function toldServerErrors(page, text) {
    const { findings, answered, panels } = page.words;
    if (!(0,cache/* hasEdges */.RF)(page))
        return { title: findings.serverErrors.title, text };
    const words = answered.serverErrors;
    const sums = serverErrorsOf(page);
    const senders = serverErrorSenders.filter((sender) => (sums?.[sender] ?? 0) > 0);
    const count = (value) => page.numbers.cell('count', value).text;
    const parts = senders.map((sender) => `${words.senders[sender]} (${count(sums?.[sender] ?? 0)})`);
    const ofS3 = failedFetchesOfS3(page);
    return {
        title: titleOf(page, senders),
        text: [
            ...(0,sentence/* withoutLink */.Ho)(text),
            ...(parts.length > 0 ? [(0,sentence/* plain */.pj)(words.from(page.numbers.list(parts)))] : []),
            ...(ofS3 > 0 ? [(0,sentence/* plain */.pj)(words.alsoOfS3(count(ofS3)))] : []),
            (0,sentence/* link */.nf)(panels.statuses[0], '#statuses'),
        ],
    };
}
function titleOf({ words }, senders) {
    const { several, origin, unreached, edge } = words.answered.serverErrors;
    const [only, ...others] = senders;
    if (only === undefined || others.length > 0)
        return several;
    const titles = { s3: words.findings.serverErrors.title, origin, unreached, edge, unknown: edge };
    return titles[only];
}
function failedFetchesOfS3(page) {
    return (0,sums/* sumWhere */.ph)(page, 'originStatuses', ([status = '']) => isServerError(status)).requests ?? 0;
}
function isServerError(status) {
    return status >= '500' && status <= '599';
}

// EXTERNAL MODULE: ./lib/report/facts/silent-sources.js
var silent_sources = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/report/facts/rules/rule.js
var rules_rule = __webpack_require__(30762);
;// CONCATENATED MODULE: ./lib/report/facts/rules/broken.js














const NO_MONEY = { bytes: 0, cost: 0 };
const SILENT_WEIGHT = 100;
const READERS_WEIGHT = 50;
const LISTING_WEIGHT = 20;
const brokenRules = [
    {
        rule: 'broken-link',
        place: 'broken',
        when: 'the owner’s own pages sent at least 20 readers to one missing object',
        find(page) {
            const named = (0,missing_keys/* missingKeysOf */.oq)(page).filter(({ key }) => key !== rollup_public/* NOT_PUBLIC */.M8);
            const worst = (0,max_by/* maxBy */.S)(named, ({ own }) => own);
            if (worst === undefined || worst.own < rules_rule/* floors */.yX.requests)
                return null;
            const near = (0,missing_keys/* nearestKey */.qy)(worst.key, (0,missing_keys/* existingKeysOf */.hM)(page));
            const nearest = near === worst.key ? null : near;
            return {
                tone: 'bad',
                subject: (0,rules_rule/* subjectOf */.et)('missing-object', [worst.key], { ...NO_MONEY, requests: worst.own }),
                ...(0,rules_rule/* unpriced */.Z_)(worst.own * 0.01, worst.own),
                title: page.words.findings.brokenLink.title,
                text: page.words.findings.brokenLink.text((0,names/* nameText */.fh)(worst.key), page.numbers.cell('count', worst.own), nearest === null ? null : (0,names/* nameText */.fh)(nearest)),
            };
        },
    },
    {
        rule: 'silent-source',
        place: 'broken',
        when: 'a source has delivered nothing for two whole days or more, and twice as long as ever in the four weeks before, while another one has',
        find(page) {
            const [first, ...more] = (0,silent_sources/* silentSourcesOf */.dR)(page);
            if (first === undefined)
                return null;
            const words = page.words.findings.silentSource;
            return {
                tone: 'bad',
                subject: (0,rules_rule/* subjectOf */.et)('silent-source', [first.name], { ...NO_MONEY, requests: 0 }),
                ...(0,rules_rule/* unpriced */.Z_)(SILENT_WEIGHT, null),
                title: words.title((0,names/* nameText */.fh)(first.name), page.numbers.cell('date', first.last).text),
                text: words.text(page.numbers.cell('count', first.objectsADay), page.numbers.list(more.map(({ name }) => (0,names/* nameText */.fh)(name)))),
            };
        },
    },
    {
        rule: 'readers-elsewhere',
        place: 'broken',
        when: 'at least 20 requests, and half of all that S3 answered, were CloudFront’s to its origin, and none of its own logs is there',
        find(page) {
            if (!(0,origin/* lacksReaders */.tN)(page))
                return null;
            const { fetches, calls } = (0,origin/* originFetchesOf */.M7)(page);
            return {
                tone: 'neutral',
                subject: null,
                ...(0,rules_rule/* unpriced */.Z_)(READERS_WEIGHT, fetches),
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
            const gaps = (0,facts_gaps/* gapsOf */.dc)(page);
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
                ...(0,rules_rule/* unpriced */.Z_)(10 * gaps.length, null),
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
            if (serverErrors < Math.max(rules_rule/* floors */.yX.requests, requests * 0.005))
                return null;
            return {
                tone: 'bad',
                subject: null,
                ...(0,rules_rule/* unpriced */.Z_)(serverErrors * 0.01, serverErrors),
                ...toldServerErrors(page, page.words.findings.serverErrors.text(page.numbers.cell('count', serverErrors), page.numbers.cell('percent', serverErrors / requests).text, (0,rules_rule/* sinceText */.I)(page, (0,rise/* riseOf */.j3)((0,rise/* dailyOf */.Fn)(page, (totals) => totals.serverErrors)), 'more'))),
            };
        },
    },
    {
        rule: 'malformed',
        place: 'broken',
        when: 'at least 20 lines, and one in a thousand, are no records; red from one in a hundred',
        find(page) {
            const lines = (0,facts_gaps/* malformedCount */.bL)(page);
            const all = page.period.log.records + lines;
            if (lines < Math.max(rules_rule/* floors */.yX.requests, all * 0.001))
                return null;
            const isMuch = lines >= all * 0.01;
            return {
                tone: isMuch ? 'bad' : 'neutral',
                subject: null,
                ...(0,rules_rule/* unpriced */.Z_)(isMuch ? 5 : 1, lines),
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
            const listings = (0,facts_listings/* strangersListings */.jj)(page);
            if (listings < rules_rule/* floors */.yX.requests)
                return null;
            return {
                tone: 'bad',
                subject: (0,rules_rule/* subjectOf */.et)('public-listing', (0,facts_listings/* listOperations */.RT)(page), {
                    ...NO_MONEY,
                    requests: listings,
                }),
                ...(0,rules_rule/* unpriced */.Z_)(LISTING_WEIGHT, listings),
                title: page.words.findings.publicListing.title,
                text: page.words.findings.publicListing.text(page.numbers.cell('count', listings)),
            };
        },
    },
    {
        rule: 'old-encryption',
        place: 'broken',
        when: 'at least 20 requests used TLS below 1.2, or at least 20 signature version 2',
        find(page) {
            return [oldEncryptionOfS3(page), oldTlsOfEdges(page)].filter((one) => one !== null);
        },
    },
];
function oldEncryptionOfS3(page) {
    const { oldTls, sigV2 } = (0,audit/* auditFacts */.Bl)(page);
    const requests = Math.max(oldTls, sigV2);
    if (requests < rules_rule/* floors */.yX.requests)
        return null;
    const words = page.words.findings.oldTls;
    return {
        tone: 'neutral',
        subject: (0,rules_rule/* subjectOf */.et)('old-encryption', oldVersions(page), { ...NO_MONEY, requests }),
        ...(0,rules_rule/* unpriced */.Z_)(0.05, requests),
        title: words.title,
        text: words.text(page.numbers.list([
            ...(oldTls > 0 ? [words.tls(page.numbers.cell('count', oldTls))] : []),
            ...(sigV2 > 0 ? [words.signature(page.numbers.cell('count', sigV2))] : []),
        ])),
    };
}
function oldTlsOfEdges(page) {
    const { requests = 0 } = (0,sums/* sumWhere */.ph)(page, 'edgeTls', ([version = '']) => (0,audit/* isOldTls */.dB)(version));
    if (requests < rules_rule/* floors */.yX.requests)
        return null;
    const words = page.words.answered.oldTls;
    return {
        tone: 'neutral',
        subject: null,
        ...(0,rules_rule/* unpriced */.Z_)(0.05, requests),
        title: words.title,
        text: words.text(page.numbers.cell('count', requests)),
    };
}
function oldVersions(page) {
    const named = (table, is) => {
        const view = (0,tables_view/* viewOf */.du)(page, table);
        return [...view.rows].map(view.nameOf).filter(is);
    };
    return [...named((0,audit/* tlsOfS3 */.ZW)(page), audit/* isOldTls */.dB), ...named('signatures', audit/* isOldSignature */.Ax)];
}

// EXTERNAL MODULE: ./lib/report/facts/bot-classes.js
var bot_classes = __webpack_require__(24526);
// EXTERNAL MODULE: ./lib/report/facts/cost-jumps.js
var cost_jumps = __webpack_require__(9709);
;// CONCATENATED MODULE: ./lib/report/facts/falls.js


const LOW = 0.6;
const LEAST_DAYS = 3;
const WEEKS = 4;
const LEAST_WEEKS = 2;
function fallOf(page, value) {
    return recentFall((0,rise/* dailyOf */.Fn)(page, value)) ?? fallOfWhole(page, value);
}
function recentFall(days) {
    let [length, now, before] = [0, 0, 0];
    for (let at = days.length - 1; at >= 0; at--) {
        const usual = usualOn(days, at);
        const { value = 0 } = days[at] ?? {};
        if (usual === null || usual < rules_rule/* floors */.yX.requests || value > usual * LOW)
            break;
        length++;
        now += value;
        before += usual;
    }
    const since = days[days.length - length]?.day;
    if (length < LEAST_DAYS || since === undefined)
        return null;
    return { since, now: now / length, before: before / length };
}
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
    return before >= rules_rule/* floors */.yX.requests && now <= before * LOW ? { since: null, now, before } : null;
}

// EXTERNAL MODULE: ./lib/report/facts/grown-objects.js
var grown_objects = __webpack_require__(67704);
;// CONCATENATED MODULE: ./lib/report/facts/rules/changed.js










const changedRules = [
    {
        rule: 'bot',
        place: 'changed',
        when: 'a bot takes at least 2 % of all bytes, 1 MB, and twice as much as in the period before',
        find(page) {
            const before = (0,tables_view/* viewBefore */.J5)(page, 'bots');
            const most = before === null
                ? undefined
                : (0,max_by/* maxBy */.S)(grownBots(page, (0,tables_view/* viewOf */.du)(page, 'bots'), before), ({ now, was }) => now - was);
            if (most === undefined)
                return null;
            const bytes = page.numbers.cell('bytes', most.now).text;
            const cost = page.numbers.cell('money', most.cost).text;
            const name = (0,names/* nameText */.fh)(most.name);
            const when = (0,rules_rule/* sinceWords */.KR)(page, most.now, most.was, ({ bots }) => bots.bytes);
            const growth = most.now - most.was;
            const worth = { cost: (most.cost * growth) / most.now, bytes: growth };
            const { requests } = most;
            const found = {
                tone: 'neutral',
                subject: (0,bot_classes/* mayKeepOut */.v)(most.name)
                    ? (0,rules_rule/* subjectOf */.et)('bot', [most.name], { requests, bytes: most.now, cost: most.cost })
                    : null,
                ...(0,rules_rule/* priced */.af)(page, { ...worth, requests: most.requests }),
            };
            if (most.was < 1e5) {
                const text = page.words.findings.botNew.text(bytes, cost, when);
                return { ...found, title: page.words.findings.botNew.title(name), text };
            }
            return {
                ...found,
                title: page.words.findings.bot.title(name, (0,rules_rule/* timesText */.Aq)(page, most.now / most.was)),
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
            if (!(0,cost_jumps/* isCostJump */.i)(now, was))
                return null;
            const driver = driverOf(page);
            return {
                tone: 'bad',
                subject: {
                    ...(0,rules_rule/* subjectOf */.et)('cost-jump', driver === null ? [] : [driver], {
                        ...grownTotals(page),
                        cost: now - was,
                    }),
                    ...(whole && { days: whole.days }),
                },
                ...(0,rules_rule/* priced */.af)(page, { cost: now - was, bytes: 0, requests: page.period.totals.requests }),
                title: page.words.findings.costJump.title((0,rules_rule/* timesText */.Aq)(page, now / was)),
                text: page.words.findings.costJump.text(page.numbers.cell('money', was).text, page.numbers.cell('money', now).text, whole && page.numbers.cell('count', whole.days), (0,rules_rule/* sinceText */.I)(page, (0,rise/* riseOf */.j3)((0,rise/* dailyOf */.Fn)(page, ({ billedBytes }) => billedBytes)), 'new'), driver && (0,names/* nameText */.fh)(driver)),
            };
        },
    },
    {
        rule: 'fall',
        place: 'changed',
        when: 'the last three whole days or more have at most 60 % of what their weekdays usually have, or the whole days of the page of those before; of requests, or else of page views, and of 20 a day',
        find(page) {
            if ((0,silent_sources/* silentSourcesOf */.dR)(page).length > 0)
                return null;
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
                ...(0,rules_rule/* unpriced */.Z_)(FALL_WEIGHT * (1 - now / before), Math.round(before)),
                title: words[id](page.numbers.cell('percent', 1 - now / before).text),
                text: words.text(day(before), day(now), since === null ? '' : (0,rules_rule/* sinceText */.I)(page, since, 'new')),
            };
        },
    },
];
const FALL_WEIGHT = 20;
function grownBots(page, view, before) {
    const least = Math.max(1e6, page.period.totals.bytes * 0.02);
    return [...view.rows].flatMap((row) => {
        const name = view.nameOf(row);
        const now = view.value(row, 'bytes');
        const was = (0,tables_view/* valueOfName */.uA)(before, name, 'bytes');
        const [cost, requests] = [view.value(row, 'cost'), view.value(row, 'requests')];
        return was !== null && now >= least && now >= 2 * was
            ? [{ name, now, was, cost, requests }]
            : [];
    });
}
function grownTotals({ whole, period, before }) {
    const now = whole?.now.totals ?? period.totals;
    const was = whole?.before.totals ?? before?.totals;
    return {
        requests: Math.max(0, now.requests - (was?.requests ?? 0)),
        bytes: Math.max(0, now.bytes - (was?.bytes ?? 0)),
    };
}
function driverOf(page) {
    const most = (0,max_by/* maxBy */.S)((0,grown_objects/* grownObjectsOf */.d)(page), ({ growth }) => growth);
    const whole = page.period.totals.bytes - (page.before?.totals.bytes ?? 0);
    return most === undefined || most.growth < whole / 2 ? null : most.name;
}

// EXTERNAL MODULE: ./lib/naming/agents/crawlers.js
var crawlers = __webpack_require__(7830);
// EXTERNAL MODULE: ./lib/report/model/cloudfront-prices.js
var cloudfront_prices = __webpack_require__(8677);
// EXTERNAL MODULE: ./lib/report/model/cost.js
var model_cost = __webpack_require__(51427);
// EXTERNAL MODULE: ./lib/report/model/prices.js
var prices = __webpack_require__(99756);
// EXTERNAL MODULE: ./lib/report/tables/orders.js
var orders = __webpack_require__(22941);
// EXTERNAL MODULE: ./lib/report/facts/hot-linkers.js
var hot_linkers = __webpack_require__(96488);
// EXTERNAL MODULE: ./lib/report/facts/largest-client.js
var largest_client = __webpack_require__(58800);
;// CONCATENATED MODULE: ./lib/report/facts/rules/money.js














const moneyRules = [
    {
        rule: 'hotlinker',
        place: 'money',
        when: 'a foreign site’s hot links take at least 5 % of all bytes, and 10 MB',
        find(page) {
            const least = Math.max(10e6, page.period.totals.bytes * 0.05);
            return (0,hot_linkers/* hotLinkersOf */.x)(page)
                .filter(({ requests, bytes }) => requests >= rules_rule/* floors */.yX.requests && bytes >= least)
                .map((one) => ({
                tone: 'bad',
                subject: (0,rules_rule/* subjectOf */.et)('hot-linker', [one.site], one),
                ...(0,rules_rule/* priced */.af)(page, one),
                title: page.words.findings.hotlinker.title((0,names/* nameText */.fh)(one.site), page.numbers.cell('count', one.rows.length)),
                text: page.words.findings.hotlinker.text(page.numbers.cell('bytes', one.bytes).text, page.numbers.cell('money', one.cost).text, seenSince(page, one)),
            }));
        },
    },
    {
        rule: 'hog',
        place: 'money',
        when: 'one client address (or, masked, its network) takes at least 25 % of all bytes, and 100 MB',
        find(page) {
            const largest = (0,largest_client/* largestClientOf */.XD)(page);
            if (largest === null || largest.bytes < Math.max(100e6, page.period.totals.bytes * 0.25))
                return null;
            const words = page.words.findings.hog;
            const isMasked = page.settings.clientAddresses === 'masked';
            const share = page.numbers.cell('percent', largest.bytes / page.period.totals.bytes).text;
            const title = isMasked ? words.networkTitle(share) : words.title(share);
            const owner = (0,largest_client/* ownerOf */.bf)(page, largest.client);
            return {
                tone: 'bad',
                subject: (0,rules_rule/* subjectOf */.et)('hog', [largest.client], largest),
                ...(0,rules_rule/* priced */.af)(page, largest),
                title: owner === null ? title : words.ownerTitle((0,names/* nameText */.fh)(owner.name), share),
                text: words.text((0,names/* nameText */.fh)(largest.client), owner === null ? null : (0,names/* nameText */.fh)(owner.network), page.numbers.cell('bytes', largest.bytes).text, page.numbers.cell('money', largest.cost).text, (0,rules_rule/* sinceWords */.KR)(page, largest.bytes, largest.before, ({ bytes }) => bytes)),
            };
        },
    },
    {
        rule: 'ai',
        place: 'money',
        when: 'AI crawlers together take at least 20 % of all bytes, and 10 MB',
        find(page) {
            const { bytes = 0, cost = 0, requests = 0 } = aiSums((0,tables_view/* viewOf */.du)(page, 'bots'), page);
            if (bytes < Math.max(10e6, page.period.totals.bytes * 0.2))
                return null;
            const before = (0,tables_view/* viewBefore */.J5)(page, 'bots');
            const was = before === null ? null : (aiSums(before, page).bytes ?? 0);
            return {
                tone: 'neutral',
                subject: aiSubject(page),
                ...(0,rules_rule/* priced */.af)(page, { cost, bytes, requests }),
                title: page.words.findings.ai.title(page.numbers.cell('percent', bytes / page.period.totals.bytes).text),
                text: page.words.findings.ai.text(page.numbers.cell('bytes', bytes).text, page.numbers.cell('money', cost).text, (0,rules_rule/* sinceWords */.KR)(page, bytes, was, ({ bots }) => bots.bytes)),
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
            if (!(0,cache/* hasEdges */.RF)(page) || bytes < Math.max(100e6, totals.bytes * 0.05))
                return null;
            const cost = (0,model_cost/* bytesCost */.p6)(bytes, page.cost);
            const { requests, bytes: sent } = (0,cache/* cacheOf */.w7)(page).answered;
            const through = (page.cost.cloudFront.total / Math.max(1, sent)) * bytes;
            return {
                tone: 'bad',
                subject: null,
                ...(0,rules_rule/* priced */.af)(page, { cost, bytes, requests: totals.requests - requests }),
                title: page.words.findings.pastCdn.title(page.numbers.cell('bytes', bytes).text),
                text: page.words.findings.pastCdn.text(page.numbers.cell('money', cost).text, page.numbers.cell('money', (0,prices/* money */.TG)(through)).text, page.numbers.cell('bytes', cloudfront_prices/* freeMonthly */.KY.bytes).text),
            };
        },
    },
    {
        rule: 'wasted',
        place: 'money',
        when: 'reads that broke off took at least 10 % of all bytes, and 100 MB',
        find(page) {
            const view = (0,tables_view/* viewOf */.du)(page, 'keys');
            const { wastedBytes: wasted = 0, requests = 0 } = (0,sums/* totalOf */.e6)(view, page);
            if (wasted < Math.max(100e6, page.period.totals.bytes * 0.1))
                return null;
            const cost = wastedCost(page, view, view.rows, wasted);
            return {
                tone: 'bad',
                subject: brokenMost(page, view),
                ...(0,rules_rule/* priced */.af)(page, { cost, bytes: wasted, requests }),
                title: page.words.findings.wasted.title(page.numbers.cell('percent', wasted / page.period.totals.bytes).text),
                text: page.words.findings.wasted.text(page.numbers.cell('bytes', wasted).text, page.numbers.cell('money', cost).text),
            };
        },
    },
];
function brokenMost(page, view) {
    const isNamed = (row) => view.nameOf(row) !== rollup_public/* NOT_PUBLIC */.M8;
    const [row] = (0,orders/* topRows */.FE)(view, 'wastedBytes', 1, isNamed);
    if (row === undefined)
        return null;
    const bytes = view.value(row, 'wastedBytes');
    const sums = {
        bytes,
        cost: wastedCost(page, view, [row], bytes),
        requests: view.value(row, 'requests'),
    };
    return (0,rules_rule/* subjectOf */.et)('broken-download', [view.nameOf(row)], sums);
}
function wastedCost(page, view, rows, wasted) {
    const { bytes, unbilledBytes } = view.table.columns;
    const sum = (column = new Float64Array()) => Array.from(rows).reduce((all, row) => all + (column[row] ?? 0), 0);
    const byEdges = (0,cache/* hasEdges */.RF)(page) ? sum(unbilledBytes) / Math.max(1, sum(bytes)) : 0;
    const ofS3 = (0,model_cost/* bytesCost */.p6)(wasted * (1 - byEdges), page.cost);
    return (0,prices/* money */.TG)(ofS3 + ((wasted * byEdges) / prices.GB) * page.cost.edgePerGB);
}
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
function firstEarlier({ earlier }, site) {
    const row = earlier?.daily.tables.hotlinks?.rows.find(({ name }) => name === site);
    return row && earlier?.daily.days[row.requests.findIndex((requests) => requests > 0)];
}
function aiSums(view, page) {
    return (0,sums/* sumRows */.Pn)(view, aiRows(view), page);
}
function aiRows(view) {
    return view.rows.filter((row) => (0,crawlers/* botClassOf */.jU)(view.nameOf(row)).startsWith('ai '));
}
function aiSubject(page) {
    const view = (0,tables_view/* viewOf */.du)(page, 'bots');
    const rows = aiRows(view).filter((row) => (0,bot_classes/* mayKeepOut */.v)(view.nameOf(row)));
    if (rows.length === 0)
        return null;
    const { bytes = 0, cost = 0, requests = 0 } = (0,sums/* sumRows */.Pn)(view, rows, page);
    const names = (0,orders/* topRows */.FE)({ ...view, rows }, 'bytes', rows.length).map(view.nameOf);
    return (0,rules_rule/* subjectOf */.et)('bot', names, { bytes, cost, requests });
}

// EXTERNAL MODULE: ./lib/report/facts/subject-days.js
var subject_days = __webpack_require__(85604);
// EXTERNAL MODULE: ./lib/report/facts/subject-state.js
var subject_state = __webpack_require__(67786);
;// CONCATENATED MODULE: ./lib/report/facts/findings.js








const rules = [...moneyRules, ...brokenRules, ...changedRules];
const places = ['money', 'broken', 'changed'];
const MOST_FINDINGS = 6;
const MOST_OF_A_PLACE = 3;
const findingsOf = (0,page/* oncePerPage */.If)((page) => {
    const found = rules.flatMap((rule) => {
        const all = [rule.find(page) ?? []].flat();
        return all.flatMap((one) => (0,rules_rule/* isBelowFloors */.vB)(one) ? [] : [{ ...rule, ...one, isOver: hasStopped(page, one) }]);
    });
    const ranked = found.toSorted(heaviestFirst);
    const ofPlace = places.map((place) => ranked.filter((one) => one.place === place));
    const first = ofPlace.flatMap((list) => list.slice(0, 1));
    const more = ofPlace.flatMap((list) => list.slice(1, MOST_OF_A_PLACE));
    const chosen = [...first, ...more.sort(heaviestFirst)].slice(0, MOST_FINDINGS);
    return ofPlace
        .flatMap((list) => list.filter((one) => chosen.includes(one)))
        .map(({ find: _, when: __, weight: ___, isOver: ____, ...one }) => {
        return { ...one, placeTitle: page.words.findingPlaces[one.place] };
    });
});
function heaviestFirst(a, b) {
    return Number(a.isOver) - Number(b.isOver) || b.weight - a.weight;
}
function hasStopped(page, { subject }) {
    const days = subject === null ? [] : (0,subject_days/* caseDaysOf */.xb)(page, subject);
    return (0,subject_state/* stateOnPage */.yU)(page, days)?.kind === 'stopped';
}
function toldFindings(findings) {
    return findings.map(({ rule, place, title, text }) => {
        return { rule, place, title, text: (0,sentence/* textOf */.b6)((0,sentence/* withoutLink */.Ho)(text)).trimEnd() };
    });
}


/***/ }),

/***/ 59413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bL: () => (/* binding */ malformedCount),
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   z5: () => (/* binding */ deliveryGapsOf)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28220);

function malformedCount(page) {
    return Object.values(page.period.log.malformed).reduce((sum, { count }) => sum + count, 0);
}
function gapsOf(page) {
    return missingDays(page.period.days.map(({ day }) => day));
}
function deliveryGapsOf(page) {
    return missingDays(page.period.deliveries.flatMap(({ day, objects }) => (objects > 0 ? [day] : [])));
}
function missingDays(days) {
    const first = days[0];
    const last = days.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const held = new Set(days);
    const count = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(first, last) + 1;
    return Array.from({ length: count }, (_, at) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(first, at)).filter((day) => !held.has(day));
}


/***/ }),

/***/ 67704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ grownObjectsOf)
/* harmony export */ });
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90853);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22041);


const grownObjectsOf = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerPage */ .If)((page) => {
    const before = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewBefore */ .J5)(page, 'keys');
    if (before === null)
        return [];
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewOf */ .du)(page, 'keys');
    return Array.from(view.rows, (row) => {
        const name = view.nameOf(row);
        const growth = view.value(row, 'bytes') - ((0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfName */ .uA)(before, name, 'bytes') ?? 0);
        return { row, name, growth };
    });
});


/***/ }),

/***/ 96488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ hotLinkersOf)
/* harmony export */ });
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90853);
/* harmony import */ var _tables_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93244);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22041);



const hotLinkersOf = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerPage */ .If)((page) => {
    const before = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewBefore */ .J5)(page, 'hotlinks');
    const bytesBefore = new Map(before && sitesOf(before).map(({ site, bytes }) => [site, bytes]));
    const { days, first } = page.period.hotlinksSeen;
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .du)(page, 'hotlinks');
    return sitesOf(view)
        .map((sums) => {
        const { site, rows } = sums;
        const earliest = rows.reduce((day, row) => Math.min(day, first[row] ?? 0), days.length);
        return {
            ...sums,
            cost: (0,_tables_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .sumRows */ .Pn)(view, rows, page).cost ?? 0,
            since: days[earliest] ?? page.period.to,
            bytesBefore: before && (bytesBefore.get(site) ?? 0),
        };
    })
        .sort((a, b) => b.bytes - a.bytes || b.requests - a.requests || (a.site < b.site ? -1 : 1));
});
function sitesOf({ table, rows, value }) {
    const all = [];
    const siteOf = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_2__/* .perPart */ .hk)(table, 0, (site) => {
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


/***/ }),

/***/ 58800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   XD: () => (/* binding */ largestClientOf),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90853);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22041);


const largestClientOf = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerPage */ .If)((page) => {
    if (page.settings.clientAddresses === 'hidden')
        return null;
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewOf */ .du)(page, 'clients');
    let row;
    for (const at of view.rows) {
        const isMore = row === undefined || view.value(at, 'bytes') > view.value(row, 'bytes');
        if (isMore && isAddress(view.nameOf(at)))
            row = at;
    }
    if (row === undefined)
        return null;
    const client = view.nameOf(row);
    const before = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewBefore */ .J5)(page, 'clients');
    return {
        client,
        bytes: view.value(row, 'bytes'),
        cost: view.value(row, 'cost'),
        requests: view.value(row, 'requests'),
        before: before && (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfName */ .uA)(before, client, 'bytes'),
    };
});
function isAddress(name) {
    return /^[0-9a-f:.]+(\/\d+)?$/i.test(name);
}
function ownerOf(page, client) {
    const [address = ''] = client.split('/');
    const lookedUp = page.input.networkOf?.(address);
    if (lookedUp === undefined)
        return null;
    const possible = networksOf(page, client);
    const isPossible = possible === null || possible.some((name) => name === 'unknown' || isSameSystem(name, lookedUp));
    const network = isPossible ? lookedUp : possible.length === 1 ? possible[0] : undefined;
    const name = network?.replace(/^AS\d+ */, '') ?? '';
    return network === undefined || name === '' || network === 'unknown' ? null : { network, name };
}
function networksOf(page, client) {
    const [clients, networks] = [(0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewOf */ .du)(page, 'clients'), (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewOf */ .du)(page, 'networks')];
    const requests = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfName */ .uA)(clients, client, 'requests') ?? 0;
    const bytes = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfName */ .uA)(clients, client, 'bytes') ?? 0;
    if (networks.cut.rows > 0 || requests === 0)
        return null;
    const { value } = networks;
    return [...networks.rows]
        .filter((row) => value(row, 'requests') >= requests && value(row, 'bytes') >= bytes)
        .map(networks.nameOf);
}
function isSameSystem(one, other) {
    const numberOf = (name) => /^AS\d+/.exec(name)?.[0] ?? name;
    return numberOf(one) === numberOf(other);
}


/***/ }),

/***/ 69477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ strangersListingsOn),
/* harmony export */   RT: () => (/* binding */ listOperations),
/* harmony export */   jj: () => (/* binding */ strangersListings)
/* harmony export */ });
/* harmony import */ var _count_record_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67743);
/* harmony import */ var _naming_privacy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94976);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90853);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22041);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35806);





function listOperations(page) {
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .du)(page, 'operations');
    return [...view.rows].map(view.nameOf).filter((name) => (0,_count_record_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .qj)(name) === 'list');
}
const strangersListings = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPage */ .If)((page) => {
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .du)(page, 'operations');
    const names = new Set(listOperations(page));
    const failed = [...view.rows].reduce((sum, row) => sum + (names.has(view.nameOf(row)) ? view.value(row, 'errors') : 0), 0);
    const unsigned = unsignedListings(page.period).reduce((sum, { count }) => sum + (count ?? 0), 0);
    return Math.max(0, unsigned - failed);
});
function strangersListingsOn(period) {
    return unsignedListings(period).map(({ of, count, failed }) => ({
        day: of.day,
        value: count === null ? null : Math.max(0, count - failed),
    }));
}
function unsignedListings({ days, daily }) {
    const { operations, requesters } = daily.tables;
    const places = new Map(daily.days.map((day, at) => [day, at]));
    const lists = (operations?.rows ?? []).filter(({ name }) => (0,_count_record_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .qj)(name) === 'list');
    const strangers = (requesters?.rows ?? []).filter(({ name }) => (0,_naming_privacy_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnonymous */ .ok)(name));
    const isKnown = strangers.length > 0 || requesters?.isWhole === true;
    return days.map((of) => {
        const at = places.get(of.day);
        const lacks = ['operations', 'requesters'].some((table) => of.lacking.includes(table));
        if (!isKnown || at === undefined || lacks)
            return { of, count: null, failed: 0 };
        const sum = (rows) => rows.reduce((all, { requests }) => all + (requests[at] ?? 0), 0);
        const signed = (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .callsOf */ .p9)(of) - sum(strangers);
        const areCounted = !of.lacking.includes('operations.errors') && lists.every(({ errors }) => errors !== null);
        const failed = lists.reduce((all, { errors }) => all + (errors?.[at] ?? 0), 0);
        return {
            of,
            count: Math.max(0, sum(lists) - signed),
            failed: areCounted ? failed : of.totals.errors,
        };
    });
}


/***/ }),

/***/ 54331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ loggedTwice)
/* harmony export */ });
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90853);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22041);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30762);



const LEAST_SHARE = 0.15;
const loggedTwice = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerPage */ .If)((page) => {
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewOf */ .du)(page, 'distributions');
    return Object.entries(page.period.log.repeated ?? {}).flatMap(([name, repeated]) => {
        const requests = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfName */ .uA)(view, name, 'requests');
        const isTwice = requests !== null && repeated >= requests * LEAST_SHARE;
        return isTwice && repeated >= _rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .floors */ .yX.requests ? [name] : [];
    });
});


/***/ }),

/***/ 54379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ maxBy)
/* harmony export */ });
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


/***/ }),

/***/ 70927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hM: () => (/* binding */ existingKeysOf),
/* harmony export */   oq: () => (/* binding */ missingKeysOf),
/* harmony export */   qy: () => (/* binding */ nearestKey)
/* harmony export */ });
/* unused harmony export editsBetween */
/* harmony import */ var _count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64033);
/* harmony import */ var _rollup_public_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74896);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90853);
/* harmony import */ var _tables_orders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22941);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22041);
/* harmony import */ var _max_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54379);






const SCANNED = /(^|\/)(wp-|wordpress|xmlrpc|\.env|\.git(\/|$|config)|\.svn|\.aws|\.ssh|\.ds_store|\.htaccess|\.htpasswd|\.vscode|phpmyadmin|pma\/|myadmin|adminer|cgi-bin|actuator|solr|jenkins|owa\/|autodiscover|boaform|hnap1|sdk\/web|console\/|vendor\/phpunit|_ignition|telescope|server-status|config\.(json|ya?ml|php|bak)|backup|dump\.sql|id_rsa|web\.config|manager\/html)|\.(php\d?|aspx?|jspx?|cgi|env|sql|bak|axd)$/i;
const missingKeysOf = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPage */ .If)((page) => {
    const { table, rows, value } = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_4__/* .viewOf */ .du)(page, 'notFound');
    const all = [];
    const sumsOf = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_4__/* .perPart */ .hk)(table, 0, (key) => {
        const sums = { key, requests: 0, own: 0, foreign: 0, unlinked: 0 };
        all.push(sums);
        return sums;
    });
    const placeOf = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_4__/* .perPart */ .hk)(table, 1, (referrer) => referrer === '-' ? 'unlinked' : page.own.isOwn((0,_tables_view_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(referrer)) ? 'own' : 'foreign');
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
const existingKeysOf = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPage */ .If)((page) => {
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_4__/* .viewOf */ .du)(page, 'keys');
    const isNamedThere = (row) => (0,_tables_orders_js__WEBPACK_IMPORTED_MODULE_3__/* .wasThere */ .GY)(page, view, row) && !['-', _rollup_public_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_PUBLIC */ .M8].includes(view.nameOf(row));
    return (0,_tables_orders_js__WEBPACK_IMPORTED_MODULE_3__/* .topRows */ .FE)(view, 'requests', MOST_CANDIDATES, isNamedThere).map(view.nameOf);
});
const MOST_CANDIDATES = 1_000;
const LONGEST_COMPARED = 200;
function nearestKey(missing, existing) {
    const file = fileOf(missing);
    const moved = /^(index\.html?|[^.]{0,2}|\/)$/i.test(file)
        ? undefined
        : existing.find((key) => fileOf(key) === file);
    if (moved !== undefined)
        return moved;
    const begins = existing.filter((key) => missing.startsWith(key) && /\.\w+$/.test(key));
    const begun = (0,_max_by_js__WEBPACK_IMPORTED_MODULE_5__/* .maxBy */ .S)(begins, ({ length }) => length);
    if (begun !== undefined && begun !== missing)
        return begun;
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
    return nearest ?? ((0,_count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .isPageKey */ .hi)(missing) ? null : onlyOneBeside(missing, existing));
}
function fileOf(key) {
    return key.slice(key.lastIndexOf('/', key.length - 2) + 1);
}
function bareName(key) {
    return (0,_count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .isPageKey */ .hi)(key) ? key.replace(/(^|\/)(index\.html?)?$|\.html?$/i, '') : key;
}
function onlyOneBeside(missing, existing) {
    const directory = missing.slice(0, missing.lastIndexOf('/') + 1);
    const type = (0,_count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfKey */ .Jh)(missing);
    const alike = existing.filter((key) => key.startsWith(directory) &&
        key.lastIndexOf('/') + 1 === directory.length &&
        (0,_count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfKey */ .Jh)(key) === type);
    return alike.length === 1 ? (alike[0] ?? null) : null;
}
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


/***/ }),

/***/ 15298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ movesOfPage),
/* harmony export */   R: () => (/* binding */ moverOf)
/* harmony export */ });
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90853);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22041);


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
const SMALLEST_SHARE = 0.002;
const movesOfPage = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerPage */ .If)((page) => {
    return movers.map(({ id, table, column }) => {
        const before = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewBefore */ .J5)(page, table);
        return { id, moves: before === null ? [] : movesOf(page, (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewOf */ .du)(page, table), before, column) };
    });
});
function movesOf(page, now, before, column) {
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
function moverOf(id) {
    const row = movers.find((one) => one.id === id);
    if (row === undefined)
        throw new Error(`There are no moves called ${id}`);
    return row;
}


/***/ }),

/***/ 35806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ originFetchesOf),
/* harmony export */   TN: () => (/* binding */ hasOrigin),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   tN: () => (/* binding */ lacksReaders)
/* harmony export */ });
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90853);
/* harmony import */ var _tables_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93244);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22041);



function callsOf({ totals, lacking }) {
    return lacking.includes('totals.calls') ? totals.requests : totals.calls;
}
const originFetchesOf = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerPage */ .If)((page) => {
    const { days, totals } = page.period;
    const calls = days.reduce((sum, day) => sum + callsOf(day), 0);
    const { requests: fetches, bytes } = totals.cdn;
    return {
        fetches,
        bytes,
        notModified: (0,_tables_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .sumWhere */ .ph)(page, 'originStatuses', ([status]) => status === '304').requests ?? 0,
        failed: (0,_tables_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)((0,_tables_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .du)(page, 'originErrors'), page).requests ?? 0,
        money: (0,_tables_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)((0,_tables_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .du)(page, 'originKeys'), page).cost ?? 0,
        calls,
        hasReaders: totals.requests + fetches > calls,
    };
});
const LEAST_FETCHES = 20;
const LEAST_SHARE = 0.5;
function lacksReaders(page) {
    const { fetches, calls, hasReaders } = originFetchesOf(page);
    return !hasReaders && fetches >= LEAST_FETCHES && fetches >= calls * LEAST_SHARE;
}
function hasOrigin(page) {
    return originFetchesOf(page).fetches > 0;
}


/***/ }),

/***/ 22289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ dailyOf),
/* harmony export */   ek: () => (/* binding */ sinceOf),
/* harmony export */   j3: () => (/* binding */ riseOf)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28220);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90853);


const LEAST_RISE = 1.5;
const LEAST_SHARE = 0.5;
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
function dailyOf(page, value) {
    const before = page.before?.period ?? null;
    const earlier = before === null ? [] : spanOf(before, page);
    const known = new Map([...(before === null ? [] : (0,_model_page_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMap */ .FA)(before)), ...(0,_model_page_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMap */ .FA)(page.period)]);
    return [...earlier, ...(0,_model_page_js__WEBPACK_IMPORTED_MODULE_0__/* .daysOf */ .hF)(page).filter((day) => day < page.newest)].map((day) => {
        const found = known.get(day);
        return { day, value: found === undefined ? 0 : value(found.totals) };
    });
}
function spanOf({ from, days }, { period }) {
    const first = days[0]?.day ?? from;
    const count = Math.max(0, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(first, period.from));
    return Array.from({ length: count }, (_, at) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(first, at));
}
const OWN_SHARE = [0.7, 1.4];
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


/***/ }),

/***/ 30762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ timesText),
/* harmony export */   I: () => (/* binding */ sinceText),
/* harmony export */   KR: () => (/* binding */ sinceWords),
/* harmony export */   Z_: () => (/* binding */ unpriced),
/* harmony export */   af: () => (/* binding */ priced),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   vB: () => (/* binding */ isBelowFloors),
/* harmony export */   wU: () => (/* binding */ isWorthSaying),
/* harmony export */   yX: () => (/* binding */ floors)
/* harmony export */ });
/* unused harmony export caseKinds */
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99756);
/* harmony import */ var _rise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22289);


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
const floors = { money: 0.1, requests: 20 };
const PER_GB_UNKNOWN = 0.1;
function subjectOf(kind, names, { requests, bytes, cost }) {
    return { kind, names, requests, bytes, cost };
}
function isWorthSaying(page, one) {
    return !isBelowFloors(priced(page, one));
}
function isBelowFloors({ money, requests }) {
    return ((money !== null && money < floors.money) || (requests !== null && requests < floors.requests));
}
function priced({ prices }, { cost, bytes, requests, }) {
    const money = prices.basis === 'unknown' ? (bytes / _model_prices_js__WEBPACK_IMPORTED_MODULE_0__.GB) * PER_GB_UNKNOWN : cost;
    return { money, weight: money, requests };
}
function unpriced(weight, requests) {
    return { money: null, weight, requests };
}
function sinceWords(page, now, was, whole) {
    if (was === null || was >= now)
        return '';
    return sinceText(page, (0,_rise_js__WEBPACK_IMPORTED_MODULE_1__/* .sinceOf */ .ek)(page, now - was, whole), was < now * 0.1 ? 'new' : 'more');
}
function sinceText(page, day, kind) {
    return day === null ? '' : page.words.since[kind](page.numbers.cell('date', day).text);
}
function timesText({ words, numbers }, ratio) {
    if (ratio >= 1.9 && ratio < 2.1)
        return words.times.twice;
    return words.times.many(numbers.cell('count', Math.round(ratio * 10) / 10));
}


/***/ }),

/***/ 7042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ newestDelivery),
/* harmony export */   Ss: () => (/* binding */ silentAmong),
/* harmony export */   Xg: () => (/* binding */ silentSinceOf),
/* harmony export */   aM: () => (/* binding */ longestSilence),
/* harmony export */   dR: () => (/* binding */ silentSourcesOf)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28220);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90853);


const LEAST_DAYS = 2;
const TIMES_LONGEST = 2;
const WEEKS_BEFORE = 28;
const LEAST_DELIVERED = 7;
const silentSourcesOf = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerPage */ .If)((page) => silentAmong(page.input.sources ?? []));
function silentSinceOf(page) {
    return silentSourcesOf(page).at(-1)?.last ?? null;
}
function silentAmong(sources) {
    const newest = newestDelivery(sources);
    if (newest === undefined)
        return [];
    return sources
        .flatMap(({ name, days }) => {
        const last = days.at(-1)?.day;
        if (last === undefined)
            return [];
        const before = days.filter(({ day }) => day > (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(last, -WEEKS_BEFORE));
        const silent = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(last, newest) - 1;
        const isSilent = silent >= Math.max(LEAST_DAYS, TIMES_LONGEST * longestSilence(before));
        if (!isSilent || before.length < LEAST_DELIVERED)
            return [];
        const objects = before.reduce((sum, { objects }) => sum + objects, 0);
        return [{ name, last, objectsADay: Math.round(objects / before.length) }];
    })
        .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
}
function newestDelivery(sources) {
    return sources
        .flatMap(({ days }) => days.at(-1)?.day ?? [])
        .sort()
        .at(-1);
}
function longestSilence(days) {
    return days.reduce((most, { day }, at) => {
        const before = days[at - 1];
        return before === undefined ? most : Math.max(most, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(before.day, day) - 1);
    }, 0);
}


/***/ }),

/***/ 85604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ tablesTelling),
/* harmony export */   c_: () => (/* binding */ measureOf),
/* harmony export */   g2: () => (/* binding */ MOST_DAYS_SHOWN),
/* harmony export */   xb: () => (/* binding */ caseDaysOf)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28220);
/* harmony import */ var _columns_string_arena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7092);
/* harmony import */ var _columns_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32183);
/* harmony import */ var _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68616);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90853);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22041);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33893);







const tablesOfKind = {
    'hot-linker': [['hotlinks'], 'bytes'],
    hog: [['clients'], 'bytes'],
    bot: [['bots'], 'bytes'],
    'missing-object': [['notFound'], 'requests'],
    'broken-download': [['keys'], 'wastedBytes'],
    'old-encryption': [['tls', 'signatures'], 'requests'],
    'public-listing': [['operations'], 'requests'],
};
const MOST_DAYS_SHOWN = 60;
function measureOf(kind) {
    const column = tablesOfKind[kind]?.[1];
    return column === 'wastedBytes' ? 'bytes' : (column ?? null);
}
function tablesTelling(page, kind) {
    const [tables] = tablesOfKind[kind] ?? [[]];
    return tables.map((table) => (table === 'tls' ? (0,_audit_js__WEBPACK_IMPORTED_MODULE_5__/* .tlsOfS3 */ .ZW)(page) : table));
}
function caseDaysOf(page, { kind, names }, most = MOST_DAYS_SHOWN) {
    const column = tablesOfKind[kind]?.[1];
    const days = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_3__/* .daysOf */ .hF)(page);
    const last = days.at(-1);
    if (column === undefined || last === undefined)
        return [];
    const before = page.earlier;
    const values = new Map();
    for (const table of tablesTelling(page, kind)) {
        const isNoneIn = (period) => () => names.every((name) => isNoneOf(page, period, table, name));
        const all = [
            ...(before === null ? [] : valuesOf(before, table, column, names, isNoneIn(before))),
            ...valuesOf(page.period, table, column, names, isNoneIn(page.period)),
        ];
        for (const [day, value] of all) {
            const other = values.get(day) ?? 0;
            values.set(day, value === null || values.get(day) === null ? null : Math.max(other, value));
        }
    }
    const first = before?.days[0]?.day ?? days[0] ?? last;
    const count = Math.min(most, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_6__/* .daysBetween */ .YM)(first, last) + 1);
    return Array.from({ length: count }, (_, at) => {
        const day = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_6__/* .addDays */ .fi)(last, at - count + 1);
        return { day, value: values.get(day) ?? null };
    });
}
function isNoneOf(page, { tables }, table, name) {
    const isPair = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_3__/* .rowOf */ .OB)(page, table).isPair === true;
    const columnar = (0,_columns_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnarTable */ .Mb)(tables[table] ?? _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .noTable */ .qp, isPair);
    if (columnar.rest.rows > 0)
        return false;
    const { rows } = columnar;
    return rows.kind === 'names'
        ? (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_4__/* .findRow */ .uv)(columnar, name) === undefined
        : rows.pairs.leftOf.every((left) => (0,_columns_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(rows.pairs.left, left) !== name);
}
function valuesOf(period, table, column, names, isNone) {
    const told = period.daily.tables[table];
    const rows = (told?.rows ?? []).filter(({ name }) => names.includes(name));
    const places = new Map(period.daily.days.map((day, at) => [day, at]));
    const isAll = told?.isWhole === true || (rows.length === 0 && isNone());
    const columns = rows.flatMap((row) => row[column] ?? []);
    const isKnown = columns.length === rows.length && (rows.length > 0 || isAll);
    return period.days.map((of) => {
        const at = places.get(of.day);
        const lacks = [table, `${table}.${column}`].some((one) => of.lacking.includes(one));
        if (!isKnown || at === undefined || lacks)
            return [of.day, null];
        const value = columns.reduce((sum, values) => sum + (values[at] ?? 0), 0);
        return [of.day, value === 0 && of.isCopied && !isAll ? null : value];
    });
}


/***/ }),

/***/ 67786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   OG: () => (/* binding */ activeDays),
/* harmony export */   nd: () => (/* binding */ withUnknown),
/* harmony export */   vT: () => (/* binding */ NEW_DAYS),
/* harmony export */   yU: () => (/* binding */ stateOnPage)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28220);
/* harmony import */ var _silent_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7042);


const NEW_DAYS = 14;
const KNOWN_BEFORE = 7;
const LEAST_QUIET = 3;
const TIMES_QUIET = 2;
const TRICKLE = 0.05;
function stateOnPage(page, days) {
    const since = (0,_silent_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .silentSinceOf */ .Xg)(page);
    const state = stateOf(withUnknown(days, since), page.newest);
    const isUnknown = state !== null && since !== null && state.last <= since;
    return isUnknown && state.kind !== 'stopped' ? null : state;
}
function withUnknown(days, silentSince) {
    if (silentSince === null)
        return days;
    return days.map(({ day, value }) => ({
        day,
        value: day > silentSince && value === 0 ? null : value,
    }));
}
function stateOf(days, newest) {
    const known = knownOf(days);
    const first = known.find(({ value }) => value > 0);
    if (first === undefined)
        return null;
    const active = activeDays(days);
    const last = active.at(-1)?.day ?? first.day;
    const wholeAfter = known.filter(({ day }) => day > last && day < newest);
    const lastWhole = wholeAfter.at(-1)?.day ?? last;
    const quietDays = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(last, lastWhole);
    const before = known.filter(({ day }) => day < first.day).length;
    const isStopped = wholeAfter.length >= LEAST_QUIET && quietDays >= TIMES_QUIET * (0,_silent_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .longestSilence */ .aM)(active);
    const end = known.at(-1)?.day ?? last;
    const isNew = before >= KNOWN_BEFORE && (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(first.day, end) < NEW_DAYS;
    return {
        kind: isStopped ? 'stopped' : isNew ? 'new' : 'there',
        first: first.day,
        isAtLeast: before === 0,
        last,
        quietDays,
    };
}
function activeDays(days) {
    const some = knownOf(days).filter(({ value }) => value > 0);
    const mean = some.reduce((sum, { value }) => sum + value, 0) / some.length;
    return some.filter(({ value }) => value >= mean * TRICKLE);
}
function knownOf(days) {
    return days.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
}


/***/ }),

/***/ 28684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ sumsByWay),
  V: () => (/* binding */ wayOf)
});

// EXTERNAL MODULE: ./lib/naming/remembered.js
var remembered = __webpack_require__(76004);
;// CONCATENATED MODULE: ./lib/naming/social.js

const hosts = `
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
const apps = `
  com.reddit.frontpage com.snapchat.android org.joinmastodon.android org.telegram.messenger com.facebook.katana
  com.facebook.orca com.instagram.android com.twitter.android com.linkedin.android com.pinterest com.whatsapp
  com.discord com.slack com.zhiliaoapp.musically com.tumblr com.google.android.youtube xyz.blueskyweb.app
  com.laurencedawson.reddit_sync com.andrewshu.android.reddit com.vkontakte.android jp.naver.line.android
  com.instagram.barcelona com.laurencedawson.reddit_sync.pro org.telegram.messenger.web org.telegram.plus`
    .trim()
    .split(/\s+/);
const known = new Set([...hosts, ...apps]);
const APP = /^(?:android|ios)-app:\/\//;
const isSocial = (0,remembered/* remembered */.H)(2048, (site) => {
    if (APP.test(site))
        return known.has(site.replace(APP, ''));
    for (let at = 0; at >= 0;) {
        if (known.has(site.slice(at)))
            return true;
        const dot = site.indexOf('.', at);
        at = dot < 0 ? -1 : dot + 1;
    }
    return false;
});
const MAIL_APPS = /^(?:android|ios)-app:\/\/(?:com\.google\.android\.gm(?:\.lite)?|com\.microsoft\.office\.outlook|com\.yahoo\.mobile\.client\.android\.mail|ch\.protonmail\.android|me\.proton\.mail|com\.fsck\.k9|eu\.faircode\.email|com\.samsung\.android\.email\.provider|com\.readdle\.spark|net\.thunderbird\.android)$/;
function isMailApp(site) {
    return MAIL_APPS.test(site);
}

// EXTERNAL MODULE: ./lib/rollup/public.js + 2 modules
var rollup_public = __webpack_require__(74896);
// EXTERNAL MODULE: ./lib/report/tables/orders.js
var orders = __webpack_require__(22941);
// EXTERNAL MODULE: ./lib/report/tables/sums.js
var tables_sums = __webpack_require__(93244);
;// CONCATENATED MODULE: ./lib/report/facts/ways.js




function wayOf({ own }, site) {
    if (site === rollup_public/* INNER_HOST */.oi)
        return 'private';
    const kind = own.kindOf(site);
    if (kind === 'none' || kind === 'malformed')
        return 'site';
    if (kind !== 'site' && kind !== 'app')
        return kind;
    return isSocial(site) ? 'social' : isMailApp(site) ? 'mail' : kind;
}
function sumsByWay(page, view) {
    const rows = view.rows.filter((row) => (0,orders/* isReferring */.pB)(page, view, row));
    const byWay = Map.groupBy(rows, (row) => wayOf(page, view.nameOf(row)));
    const sums = [...byWay].map(([way, some]) => {
        const { requests = 0, pageViews = 0 } = (0,tables_sums/* sumRows */.Pn)(view, some, page);
        return [way, { requests, pageViews }];
    });
    return new Map(sums.sort(([a, one], [b, other]) => other.requests - one.requests || (a < b ? -1 : 1)));
}


/***/ }),

/***/ 23928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   gx: () => (/* binding */ weekOf),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
function weekOf(page) {
    const sums = weekdays(page);
    return sums.map(({ days, hours }) => [...hours].map((sum) => (days === 0 ? 0 : Math.round((sum / days) * 10) / 10)));
}
function weekdayOf(day) {
    return (new Date(day).getUTCDay() + 6) % 7;
}
function weekdays(page) {
    const sums = Array.from({ length: 7 }, () => ({ days: 0, hours: new Float64Array(24) }));
    for (const { day, hours } of page.period.days) {
        const weekday = sums[weekdayOf(day)];
        if (weekday === undefined)
            continue;
        weekday.days++;
        for (const [hour, { people }] of hours.entries())
            weekday.hours[hour] = (weekday.hours[hour] ?? 0) + people;
    }
    return sums;
}


/***/ }),

/***/ 91624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ nameParts),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   _H: () => (/* binding */ wordName),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   n4: () => (/* binding */ timeName)
/* harmony export */ });
/* harmony import */ var _count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64033);
/* harmony import */ var _naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81399);
/* harmony import */ var _rollup_public_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74896);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90853);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41302);





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
function nameParts(page, table, parts) {
    const { key } = (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .rowOf */ .OB)(page, table);
    const { words } = page;
    const kindAt = (at) => partKinds[key[at]?.kind ?? 'plain'] ?? 'plain';
    const none = words.noneOf[namedAlike.get(table) ?? table] ?? words.none;
    return parts.map((part, at) => namePart(page, kindAt(at), part, none));
}
const namedAlike = new Map([
    ['s3Hosts', 'hosts'],
    ['edgeHosts', 'hosts'],
    ['s3Tls', 'tls'],
    ['edgeTls', 'tls'],
]);
function readableReferrer(name) {
    return name.replace(/^(https?:\/\/)([^/]+)/, (_, scheme, host) => scheme + (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .readableHost */ .v8)(host));
}
function plainName(text) {
    return part(text, null);
}
function wordName(text) {
    return { text, whole: null, href: null, rel: null };
}
function nameText(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .cutMiddle */ .it)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(text), _visible_js__WEBPACK_IMPORTED_MODULE_4__/* .SHOWN_LENGTH */ .Pq);
}
function namePart(page, kind, name, none) {
    if (kind === 'size')
        return part(sizeName(page, name), null);
    if (kind === 'key' && name === '')
        return part(page.words.otherObjects, null);
    if (name === '-' || name === '')
        return part(none, null);
    if (isForMany(name))
        return part(page.words.values[name], null);
    switch (kind) {
        case 'site':
            return part((0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .readableHost */ .v8)(name), /^[a-z0-9.-]+$/.test(name) ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignLink */ .nK)(`https://${name}/`) : null);
        case 'referrer':
            return part(readableReferrer(name), (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignLink */ .nK)(name));
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
const forMany = [_rollup_public_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_PUBLIC */ .M8, _rollup_public_js__WEBPACK_IMPORTED_MODULE_2__/* .INNER_HOST */ .oi, 'other bots', 'other tools'];
function isForMany(name) {
    return forMany.some((one) => one === name);
}
function ownWord({ words }, name) {
    return Object.hasOwn(words.values, name)
        ? words.values[name]
        : undefined;
}
function part(name, href) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(name);
    const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .cutMiddle */ .it)(shown, _visible_js__WEBPACK_IMPORTED_MODULE_4__/* .SHOWN_LENGTH */ .Pq);
    return {
        text,
        whole: text === shown ? null : (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .cutMiddle */ .it)(shown, _visible_js__WEBPACK_IMPORTED_MODULE_4__/* .WHOLE_LENGTH */ .dK),
        href,
        rel: href === null ? null : _visible_js__WEBPACK_IMPORTED_MODULE_4__/* .FOREIGN_REL */ .$Y,
    };
}
function sizeName(page, name) {
    const bound = Number(name);
    if (Number.isNaN(bound))
        return page.words.sizeUnknown;
    if (bound !== Number.POSITIVE_INFINITY)
        return page.words.sizeUpTo(page.numbers.cell('bytes', bound).text);
    return page.words.sizeOver(page.numbers.cell('bytes', _count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeBounds */ .bP.at(-2) ?? 0).text);
}
function timeName(page, name) {
    const bound = Number(name);
    return Number.isFinite(bound)
        ? page.numbers.cell('ms', bound).text
        : page.words.slowerThan(page.numbers.cell('ms', _count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .timeBounds */ .vp.at(-2) ?? 0).text);
}


/***/ }),

/***/ 24769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ comparisonNote),
/* harmony export */   P_: () => (/* binding */ provenanceWords),
/* harmony export */   X2: () => (/* binding */ provenanceBlock),
/* harmony export */   Z: () => (/* binding */ provenanceFacts),
/* harmony export */   iV: () => (/* binding */ comparesVisitors)
/* harmony export */ });
/* harmony import */ var _rollup_distinct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84380);
/* harmony import */ var _rollup_rollup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4524);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90853);



const provenanceOf = (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPage */ .If)((page) => provenanceOfDays(page.period.days, page.settings));
function provenanceOfDays(days, settings) {
    const own = ownSettings(settings);
    const other = (day) => day.countedWith.every((one) => (0,_rollup_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(one, own)) ? '' : JSON.stringify(day.countedWith);
    return {
        copied: rangesOf(days, ({ isCopied }) => (isCopied ? 'copied' : '')),
        addedUp: rangesOf(days, ({ visitorsAre }) => (visitorsAre === 'added up' ? visitorsAre : '')),
        oldVisitors: rangesOf(days, ({ lacking }) => (lacking.includes(_rollup_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .VISITOR_ROWS */ .Xk) ? 'old' : '')),
        otherSettings: rangesOf(days, other).map((part) => ({
            ...part,
            settings: days.find(({ day }) => day === part.from)?.countedWith ?? [],
        })),
    };
}
function ownSettings({ timeZone, clientAddresses, exclude }) {
    return { timeZone, clientAddresses, exclude };
}
function rangesOf(days, of) {
    return textRanges(days, of).map(({ from, to, days }) => ({ from, to, days }));
}
function textRanges(days, of) {
    const found = [];
    let before = '';
    for (const day of days) {
        const text = of(day);
        const last = found.at(-1);
        if (text !== '' && text === before && last !== undefined) {
            last.to = day.day;
            last.days++;
        }
        else if (text !== '')
            found.push({ from: day.day, to: day.day, days: 1, text });
        before = text;
    }
    return found;
}
function provenanceWords(page) {
    const { numbers } = page;
    const { copied, oldVisitors } = provenanceOf(page);
    const words = page.words.provenance;
    const otherThan = ({ countedWith }) => numbers.all([...new Set(countedWith.map((one) => differences(page, one)))].filter(Boolean));
    const range = ({ from, to }) => numbers.range(from, to);
    return [
        ...(copied.length > 0 ? [words.copied(numbers.list(copied.map(range)))] : []),
        ...oldVisitors.map((part) => words.oldVisitors(range(part))),
        ...textRanges(page.period.days, otherThan).map((part) => words.otherSettings(range(part), part.text)),
    ];
}
function comparisonNote(page) {
    const { words, numbers } = page;
    const all = comparedDays(page).flatMap(({ countedWith }) => countedWith);
    const [first] = all;
    const isCrossed = first !== undefined && !all.every((one) => (0,_rollup_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(one, first));
    return numbers.list([
        ...(isCrossed ? [words.provenance.crosses] : []),
        ...(comparesVisitors(page) ? [] : [words.provenance.crossesVisitors]),
    ]);
}
function comparesVisitors(page) {
    const [first, ...others] = comparedDays(page).map(({ lacking }) => lacking.includes(_rollup_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .VISITOR_ROWS */ .Xk));
    return others.every((one) => one === first);
}
function comparedDays({ before, period, input }) {
    if (before === null)
        return [];
    const then = (input.previous?.days ?? []).filter(({ day }) => day <= before.to);
    return [...period.days, ...then];
}
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


/***/ }),

/***/ 20010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ emptyJson),
/* harmony export */   Hh: () => (/* binding */ indexJson),
/* harmony export */   T_: () => (/* binding */ hourSums),
/* harmony export */   n6: () => (/* binding */ dataJson)
/* harmony export */ });
/* unused harmony export DATA_VERSION */
/* harmony import */ var _count_record_billing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95178);
/* harmony import */ var _count_summary_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98940);
/* harmony import */ var _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10424);
/* harmony import */ var _rollup_distinct_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84380);
/* harmony import */ var _cases_told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86355);
/* harmony import */ var _facts_audit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33893);
/* harmony import */ var _facts_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79260);
/* harmony import */ var _facts_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25005);
/* harmony import */ var _facts_gaps_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(59413);
/* harmony import */ var _facts_logged_twice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54331);
/* harmony import */ var _facts_movers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15298);
/* harmony import */ var _facts_week_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(23928);
/* harmony import */ var _model_cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(231);
/* harmony import */ var _model_cloudfront_prices_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8677);
/* harmony import */ var _model_cost_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(51427);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(90853);
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(99756);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(24769);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(41302);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(22041);
/* harmony import */ var _data_tables_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(64893);





















const DATA_VERSION = 1;
function dataJson(page) {
    const head = Object.entries(headOf(page)).map(([name, value]) => member(name, JSON.stringify(value)));
    const changes = (0,_facts_movers_js__WEBPACK_IMPORTED_MODULE_9__/* .movesOfPage */ .J)(page).map(({ id, moves }) => member(id, lines(moves)));
    const made = (0,_data_tables_js__WEBPACK_IMPORTED_MODULE_18__/* .dataTables */ .Y)(page).map((table) => {
        const json = tableTexts.get(table) ?? tableJson(table);
        tableTexts.set(table, json);
        return member(table.name, json);
    });
    return (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_16__/* .safeJson */ .oi)(`{${[
        ...head,
        member('days', lines(page.period.days.map((day) => dayOf(page, day)))),
        member('hours', lines(hourSums(page))),
        member('week', lines((0,_facts_week_js__WEBPACK_IMPORTED_MODULE_19__/* .weekOf */ .gx)(page))),
        member('changes', `{${changes.join(',\n')}}`),
        member('tables', `{\n${made.join(',\n')}}`),
    ].join(',\n')}}\n`);
}
const tableTexts = new WeakMap();
function headOf(page) {
    const { period, before, settings } = page;
    const { name, version } = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_13__/* .generatorOf */ .bm)(page.input);
    const provenance = (0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_15__/* .provenanceFacts */ .Z)(page);
    return {
        version: DATA_VERSION,
        title: settings.title,
        period: { from: period.from, to: period.to, timeZone: settings.timeZone },
        generator: [name, version].filter(Boolean).join(' '),
        log: logOf(page),
        totals: {
            ...totalsOf(period.totals, period.visitors, costIn(page, page.cost.total)),
            ...billOf(page, page.cost),
            embeddedVisitors: embeddedIn(period.days, period.embedded),
        },
        previous: before && {
            from: before.from,
            to: before.to,
            ...totalsOf(before.totals, before.visitors, costIn(page, before.cost.total)),
            ...billOf(page, before.cost),
            embeddedVisitors: embeddedIn(page.input.previous?.days ?? [], before.embedded),
        },
        compared: comparedIn(page),
        prices: pricesIn(page),
        findings: (0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .toldFindings */ .mr)((0,_facts_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsOf */ .WX)(page)),
        ...(0,_cases_told_js__WEBPACK_IMPORTED_MODULE_4__/* .casesInData */ .n)(page),
        audit: (0,_facts_audit_js__WEBPACK_IMPORTED_MODULE_5__/* .auditFacts */ .Bl)(page),
        ...(page.input.notes?.length && { notes: page.input.notes }),
        ...((0,_facts_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .hasEdges */ .RF)(page) && { cloudFront: cloudFrontIn(page) }),
        ...(provenance !== null && { provenance }),
    };
}
function comparedIn({ whole, ...page }) {
    const side = ({ from, to, totals, cost, dailyVisitors }) => {
        const { requests, pageViews, bytes, errors } = totals;
        const sums = { requests, pageViews, dailyVisitors, bytes, errors };
        return { from, to, ...sums, cost: costIn(page, cost.total) };
    };
    return whole && { days: whole.days, now: side(whole.now), before: side(whole.before) };
}
function cloudFrontIn(page) {
    const { hits, refreshed, lookups } = (0,_facts_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .cacheOf */ .w7)(page);
    const { total, least } = page.cost.cloudFront;
    const plan = page.prices.cloudFrontPlan;
    const used = (0,_model_cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_10__/* .planUse */ .fF)(plan, (0,_model_cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_10__/* .monthsOfUse */ .QQ)(page.period.days));
    return {
        ...{ hits, refreshed, lookups, asOf: _model_cloudfront_prices_js__WEBPACK_IMPORTED_MODULE_11__/* .cloudFrontAsOf */ .A7, plan },
        ...(used !== null && { bytesShare: used.bytesShare, requestsShare: used.requestsShare }),
        ...{ payAsYouGo: total, payAsYouGoAfterFree: least, regions: (0,_facts_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .regionUses */ .xW)(page) },
    };
}
function embeddedIn(days, embedded) {
    return days.some(({ lacking }) => !lacking.includes(_rollup_distinct_js__WEBPACK_IMPORTED_MODULE_3__/* .VISITOR_ROWS */ .Xk)) ? embedded : null;
}
function logOf(page) {
    const { log, totals, firstRecord, lastRecord } = page.period;
    const twice = (0,_facts_logged_twice_js__WEBPACK_IMPORTED_MODULE_8__/* .loggedTwice */ .b)(page);
    return {
        objects: log.objects,
        objectBytes: log.objectBytes,
        records: log.records,
        malformed: (0,_facts_gaps_js__WEBPACK_IMPORTED_MODULE_20__/* .malformedCount */ .bL)(page),
        duplicates: log.duplicates,
        ...(log.unidentified && { unidentified: log.unidentified }),
        ...(twice.length > 0 && { loggedTwice: twice }),
        excluded: totals.excluded,
        firstRecord: moment(firstRecord),
        lastRecord: moment(lastRecord),
        malformedReasons: reasonsOf(log),
        delays: log.delays,
        delayHours: log.delayHours,
    };
}
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
    const cost = costIn(page, (0,_model_cost_js__WEBPACK_IMPORTED_MODULE_12__/* .dayCost */ .oJ)(totals, page.cost, page.prices));
    return {
        ...{ day, requests, pageViews, visitors, bytes, errors, serverErrors, cost },
        ...{ people, bots, tools, cdn },
        embeddedVisitors: lacking.includes(_rollup_distinct_js__WEBPACK_IMPORTED_MODULE_3__/* .VISITOR_ROWS */ .Xk) ? null : embedded,
    };
}
function tableJson({ columns, rows, rest, unknown, since, visitorsAre }) {
    return `{${[
        member('rows', rowLines(columns, rows)),
        member('rest', JSON.stringify(rest)),
        ...(unknown === null ? [] : [member('unknown', JSON.stringify(unknown))]),
        ...(visitorsAre === null ? [] : [member('visitorsAre', JSON.stringify(visitorsAre))]),
        ...sinceOf(since),
    ].join(',\n')}}`;
}
function sinceOf(since) {
    if (since === null)
        return [];
    const columns = JSON.stringify(Object.fromEntries(since.columns));
    return [
        ...(since.since === undefined ? [] : [member('since', JSON.stringify(since.since))]),
        ...(since.columns.length > 0 ? [member('columnsSince', columns)] : []),
    ];
}
function indexJson({ settings, periods }) {
    const prices = (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_14__/* .pricesOf */ ._5)(settings.region, settings.prices);
    const entries = (kind) => (0,_model_page_js__WEBPACK_IMPORTED_MODULE_13__/* .sorted */ .IP)(periods, kind).map((entry) => ({
        path: entry.path,
        period: { from: entry.from, to: entry.to, timeZone: settings.timeZone },
        totals: totalsOf(entry.totals, entry.visitors, costIn({ prices }, entry.cost)),
        ...(entry.visitorsAre === 'added up' && { visitorsAre: entry.visitorsAre }),
        firstRecord: moment(entry.firstRecord),
        lastRecord: moment(entry.lastRecord),
    }));
    return (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_16__/* .safeJson */ .oi)(`{"version":${DATA_VERSION},\n"title":${JSON.stringify(settings.title)},\n"years":${lines(entries('year'))},\n"months":${lines(entries('month'))}}\n`);
}
function emptyJson(title, timeZone, log) {
    const reasons = reasonsOf(log);
    return (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_16__/* .safeJson */ .oi)(`${JSON.stringify({
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
        totals: totalsOf((0,_count_summary_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeTotals */ .iU)([]), 0, 0),
        previous: null,
        days: [],
        hours: Array.from({ length: 24 }, (_, hour) => ({ hour, requests: 0, bytes: 0, people: 0 })),
        tables: Object.fromEntries(_count_tables_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .um.map((row) => [
            row.name,
            {
                rows: [],
                rest: { rows: 0, ...Object.fromEntries((0,_tables_view_js__WEBPACK_IMPORTED_MODULE_17__/* .columnsOf */ .PL)(row).map((c) => [c, 0])) },
            },
        ])),
    })}\n`);
}
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
    const transitions = _count_record_billing_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionRows */ .Zt.reduce((sum, [name]) => sum + totals[name], 0);
    return {
        ...{ requests, pageViews, visitors, bytes, errors, serverErrors, cost, records, reads },
        ...{ people, bots, tools, cdn, billedWrites, billedReads, billedBytes, transitions },
    };
}
function costIn({ prices }, amount) {
    return prices.basis === 'unknown' ? null : amount;
}
function billOf(page, { least, regionBytes }) {
    return { costAfterFree: costIn(page, least), regionBytes };
}
function member(name, json) {
    return `${JSON.stringify(name)}:${json}`;
}
function lines(entries) {
    return entries.length === 0
        ? '[]'
        : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}]`;
}
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
function cellOf(value) {
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
function moment(seconds) {
    return Number.isFinite(seconds)
        ? new Date(seconds * 1000).toISOString().replace('.000', '')
        : null;
}
function roundedPrice({ perGB }) {
    return Math.round(perGB * 1e6) / 1e6;
}


/***/ }),

/***/ 64893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ dataTables),
/* harmony export */   o: () => (/* binding */ shortTables)
/* harmony export */ });
/* harmony import */ var _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10424);
/* harmony import */ var _rollup_rollup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4524);
/* harmony import */ var _facts_bot_classes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24526);
/* harmony import */ var _facts_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79260);
/* harmony import */ var _facts_hot_linkers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96488);
/* harmony import */ var _facts_missing_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70927);
/* harmony import */ var _facts_ways_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28684);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90853);
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99756);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41302);
/* harmony import */ var _tables_orders_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22941);
/* harmony import */ var _tables_since_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38848);
/* harmony import */ var _tables_sums_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93244);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22041);














const dataTables = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_7__/* .oncePerPage */ .If)((page) => [
    ...countedTables(page),
    ...priced(page, derivedTables(page, _tables_orders_js__WEBPACK_IMPORTED_MODULE_10__/* .MOST_DATA_ROWS */ .RE)),
]);
const countedTables = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_7__/* .oncePerDays */ .IR)((page) => priced(page, toldTables(page, (view) => (0,_tables_orders_js__WEBPACK_IMPORTED_MODULE_10__/* .keptRows */ .Ww)(page, view))));
function shortTables(page, most) {
    return priced(page, [
        ...toldTables(page, (view) => (0,_tables_orders_js__WEBPACK_IMPORTED_MODULE_10__/* .firstRows */ .C)(view, most)),
        ...derivedTables(page, most),
    ]);
}
function toldTables(page, rowsOf) {
    return page.tables.filter((row) => isTold(page, row)).map((row) => tableOf(page, row, rowsOf));
}
function priced({ prices }, tables) {
    return prices.basis === 'unknown' ? tables.map(withoutCost) : tables;
}
function isTold(page, { name, key, counts }) {
    if (ofCloudFront.has(counts) && (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_13__/* .viewOf */ .du)(page, name).rows.length === 0)
        return false;
    if (ofS3Apart.has(name) && !((0,_facts_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .isApart */ .zB)(page) && (0,_facts_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .hasS3 */ .HV)(page)))
        return false;
    return page.settings.clientAddresses !== 'hidden' || !key.some(({ kind }) => kind === 'client');
}
const ofS3Apart = new Set(['s3Hosts', 's3Tls']);
const ofCloudFront = new Set(['fetches', 'failedFetches', 'edge']);
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
function tableOf(page, row, rowsOf) {
    const { name, isSeen } = row;
    const fields = row.fields ?? [];
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_13__/* .viewOf */ .du)(page, name);
    const rows = rowsOf(view);
    const rest = (0,_tables_sums_js__WEBPACK_IMPORTED_MODULE_12__/* .restOf */ .Y6)(view, rows, page);
    const unknown = (0,_tables_sums_js__WEBPACK_IMPORTED_MODULE_12__/* .unknownOf */ .KO)(view);
    const { columns } = view;
    const seen = isSeen === true ? ['first', 'last'] : [];
    return {
        name,
        columns: [...fields, ...columns, ...seen],
        fields: fields.length,
        rows: rows.map((row) => {
            const parts = view.partsOf(row).map((part) => (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .cutMiddle */ .it)(part, _model_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .WHOLE_LENGTH */ .dK));
            const line = [parts.join(' ')];
            if (fields.length > 0)
                line.push(...parts);
            for (const column of columns)
                line.push(view.value(row, column));
            for (const which of seen)
                line.push((0,_rollup_rollup_js__WEBPACK_IMPORTED_MODULE_1__/* .daySeen */ .ul)(page.period, which, row));
            return line;
        }),
        rest: { rows: rest.rows, ...rest.values },
        unknown: unknown.rows > 0 ? { rows: unknown.rows, ...shownOf(unknown) } : null,
        since: (0,_tables_since_js__WEBPACK_IMPORTED_MODULE_11__/* .tableSinceOf */ .Sd)(page).get(name) ?? null,
        visitorsAre: page.distinct.has(name) ? distinctAre(page) : null,
    };
}
function distinctAre({ period: { visitorsAre } }) {
    return visitorsAre === 'estimated' ? visitorsAre : 'counted';
}
function derivedTables(page, most) {
    const classes = [...(0,_facts_bot_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .sumsByClass */ .O)((0,_tables_view_js__WEBPACK_IMPORTED_MODULE_13__/* .viewOf */ .du)(page, 'bots'), page)];
    return [
        derived('hotlinkSites', ['requests', 'bytes', 'cost', 'first'], (0,_facts_hot_linkers_js__WEBPACK_IMPORTED_MODULE_4__/* .hotLinkersOf */ .x)(page).map(({ site, requests, bytes, cost, since }) => {
            return [site, requests, bytes, cost, since];
        }), most),
        derived('missingKeys', ['requests', 'own', 'foreign', 'unlinked', 'scan'], (0,_facts_missing_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .missingKeysOf */ .oq)(page).map(({ key, requests, own, foreign, unlinked, isScan }) => {
            return [(0,_model_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .cutMiddle */ .it)(key, _model_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .WHOLE_LENGTH */ .dK), requests, own, foreign, unlinked, isScan ? 1 : 0];
        }), most),
        derived('ways', ['requests', 'pageViews'], [...(0,_facts_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .sumsByWay */ .p)(page, (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_13__/* .viewOf */ .du)(page, 'referringSites'))].map(([way, sums]) => {
            return [way, sums.requests, sums.pageViews];
        }), most),
        derived('botClasses', ['requests', 'bytes', 'cost'], classes
            .sort(([a, one], [b, other]) => other.requests - one.requests || (a < b ? -1 : 1))
            .map(([name, { requests, bytes, cost }]) => [name, requests, bytes, cost]), most),
    ];
}
function shownOf({ columns }) {
    const all = Object.entries(columns);
    return Object.fromEntries(all.filter(([name]) => (0,_count_tables_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(name)));
}
function derived(name, columns, all, most) {
    const others = all.slice(most);
    const rest = { rows: others.length };
    for (const [at, column] of columns.entries()) {
        if (column === 'first' || column === 'scan')
            continue;
        rest[column] = others.reduce((sum, row) => sum + Number(row[at + 1] ?? 0), 0);
    }
    if (rest.cost !== undefined)
        rest.cost = (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_8__/* .money */ .TG)(rest.cost);
    return {
        name,
        columns,
        fields: 0,
        rows: all.slice(0, most),
        rest,
        unknown: null,
        since: null,
        visitorsAre: null,
    };
}


/***/ }),

/***/ 22941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ sizesInOrder),
/* harmony export */   C: () => (/* binding */ firstRows),
/* harmony export */   FE: () => (/* binding */ topRows),
/* harmony export */   GY: () => (/* binding */ wasThere),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   OS: () => (/* binding */ isMissed),
/* harmony export */   P7: () => (/* binding */ keptRowsBy),
/* harmony export */   RE: () => (/* binding */ MOST_DATA_ROWS),
/* harmony export */   Tq: () => (/* binding */ keptSet),
/* harmony export */   Ww: () => (/* binding */ keptRows),
/* harmony export */   _Y: () => (/* binding */ isTimed),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   l5: () => (/* binding */ isElsewhere),
/* harmony export */   pB: () => (/* binding */ isReferring),
/* harmony export */   pc: () => (/* binding */ isDownload)
/* harmony export */ });
/* harmony import */ var _count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64033);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22041);


const MOST_DATA_ROWS = 1_000;
const MOST_ROWS_OF_ORDER = 100;
const sizesInOrder = [..._count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeClasses */ .UZ.filter((name) => name !== '-'), '-'];
const isDownload = (_, view, row) => (view.value(row, 'size') >= 1e6 || view.value(row, 'partial') > 0) && !(0,_count_record_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .isPageKey */ .hi)(view.nameOf(row));
const wasThere = (_, view, row) => view.value(row, 'requests') > view.value(row, 'errors') &&
    [view.value(row, 'size'), view.value(row, 'partial'), view.table.columns.anonymous?.[row]].some((count = 0) => count > 0);
const isTimed = (page, view, row) => view.value(row, 'turnAroundCount') >= 10 && wasThere(page, view, row);
const isNamed = (_, view, row) => view.nameOf(row) !== '-';
const isElsewhere = (page, view, row) => {
    const name = view.nameOf(row);
    return name !== '-' && !page.own.isOwn((0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(name));
};
const isReferring = (page, view, row) => {
    if (!isElsewhere(page, view, row))
        return false;
    const kind = page.own.kindOf((0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(view.nameOf(row)));
    return (kind !== 'site' && kind !== 'mail') || view.value(row, 'pageViews') > 0;
};
const isMissed = (_, view, row) => view.partsOf(row)[0] === 'missed';
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
    distributions: [byRequests, byBytes],
};
function ordersIn({ name, row: { panel } }) {
    const alone = panel === undefined ? [byRequests] : [byRequests, { by: panel.sortedBy }];
    return orders[name] ?? alone;
}
function topRows({ table, rows, value }, column, count, only) {
    const plain = table.columns[column];
    const most = Math.min(count, rows.length);
    const first = new Uint32Array(most);
    const values = new Float64Array(most);
    let size = 0;
    for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0;
        const own = plain === undefined ? value(row, column) : (plain[row] ?? 0);
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
function firstRows(view, most) {
    const [{ by }] = ordersIn(view);
    return topRows(view, by, most);
}
function keptRows(page, view) {
    const known = kept.get(view) ?? chosenRows(page, view);
    kept.set(view, known);
    return known;
}
const kept = new WeakMap();
function chosenRows(page, view) {
    const [first, ...others] = ordersIn(view);
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
function keptSet(page, view) {
    const rows = keptRows(page, view);
    const known = sets.get(rows) ?? new Set(rows);
    sets.set(rows, known);
    return known;
}
const sets = new WeakMap();
function keptRowsBy(page, view, column, only) {
    const values = new Map();
    for (const row of keptRows(page, view))
        if (only === undefined || only(page, view, row))
            values.set(row, view.value(row, column));
    const of = (row) => values.get(row) ?? 0;
    return [...values.keys()].sort((a, b) => of(b) - of(a) || a - b);
}
function narrowed(page, view, only) {
    const known = narrow.get(view) ?? new Map();
    const made = known.get(only) ?? {
        ...view,
        rows: view.rows.filter((row) => only(page, view, row)),
        cut: only === isNamed ? view.cut : _view_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$,
    };
    narrow.set(view, known.set(only, made));
    return made;
}
const narrow = new WeakMap();


/***/ }),

/***/ 38848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ tableWords),
/* harmony export */   Sd: () => (/* binding */ tableSinceOf),
/* harmony export */   dC: () => (/* binding */ tableSinceTexts)
/* harmony export */ });
/* harmony import */ var _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10424);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90853);


const tableSinceOf = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerPage */ .If)((page) => {
    const { days } = page.period;
    if (!days.some(({ lacking }) => lacking.length > 0))
        return new Map();
    const all = page.tables.map((row) => sinceOfTable(row, days));
    const told = all.filter(({ since, columns }) => since !== undefined || columns.length > 0);
    return new Map(told.map((one) => [one.name, one]));
});
function sinceOfTable({ name, columns }, days) {
    const since = firstAfter(days, name);
    const shown = since === undefined ? columns.filter(_count_tables_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ) : [];
    return {
        name,
        since,
        columns: shown.flatMap((column) => {
            const first = firstAfter(days, `${name}.${column}`);
            return first === undefined ? [] : [[column, first]];
        }),
    };
}
function firstAfter(days, what) {
    const last = days.findLastIndex(({ lacking }) => lacking.includes(what));
    return last < 0 ? undefined : (days[last + 1]?.day ?? null);
}
function tableWords({ words: { panels } }, name) {
    const words = panels;
    const spaced = name.replace(/[A-Z]+/g, (start) => ` ${start.toLowerCase()}`);
    return words[name] ?? [spaced.charAt(0).toUpperCase() + spaced.slice(1), ''];
}
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


/***/ }),

/***/ 93244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ sumRowsAndCut),
/* harmony export */   KO: () => (/* binding */ unknownOf),
/* harmony export */   Pn: () => (/* binding */ sumRows),
/* harmony export */   Y6: () => (/* binding */ restOf),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   ph: () => (/* binding */ sumWhere)
/* harmony export */ });
/* harmony import */ var _columns_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40684);
/* harmony import */ var _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10424);
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99756);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22041);




function sumRows(view, rows, page) {
    return worth(view, sumsOf(view, rows), page);
}
function sumRowsAndCut(view, rows, page) {
    return worth(view, withCut(view, sumsOf(view, rows)), page);
}
function restOf(view, rows, page) {
    const shown = sumsOf(view, rows);
    const rest = new Map();
    for (const [column, sum] of wholeOf(view))
        rest.set(column, sum - (shown.get(column) ?? 0));
    return { rows: view.rows.length - rows.length + view.cut.rows, values: worth(view, rest, page) };
}
function totalOf(view, page) {
    return worth(view, wholeOf(view), page);
}
function unknownOf(view) {
    return view.cut === _view_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ ? view.table.rest : _view_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
}
function sumsOf(view, rows) {
    const sums = new Map();
    for (const column of sumsIn(view)) {
        const values = view.table.columns[column];
        let sum = 0;
        if (values !== undefined && (0,_columns_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeros */ .qq)(values))
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
function sumsIn({ row, table, columns }) {
    const plain = Object.keys(table.columns);
    return [
        ...plain.filter((column) => _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .columnMerges */ .SJ[column] === 'sum'),
        ...columns.filter((column) => column === 'downloads' || (column === 'cost' && ((0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMoves */ .Jf)(row) || (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfAirports */ .ob)(row)))),
    ];
}
function wholeOf(view) {
    const known = wholes.get(view);
    if (known !== undefined)
        return known;
    const sums = withCut(view, sumsOf(view, view.rows));
    wholes.set(view, sums);
    return sums;
}
function withCut(view, sums) {
    return new Map([...sums].map(([column, sum]) => {
        const cut = column === 'cost' ? view.cutCost : view.cut.columns[column];
        return [column, sum + (cut ?? 0)];
    }));
}
const wholes = new WeakMap();
function worth(view, sums, page) {
    const values = {};
    const priced = (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .pricedFor */ .JC)(view.row, page);
    for (const column of view.columns)
        if (column === 'cost' && sums.has(column))
            values[column] = (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .money */ .TG)(sums.get(column) ?? 0);
        else if (column === 'visitors' && page.distinct.has(view.name))
            values[column] = Math.min(sums.get(column) ?? 0, page.period.visitors);
        else if (sums.has(column))
            values[column] = sums.get(column) ?? 0;
        else if (column === 'cost' || column === 'meanTurnAroundMs')
            values[column] = (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .worked */ .Dj)(column, (source) => sums.get(source) ?? 0, priced);
    return values;
}
function sumWhere(page, table, is) {
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .du)(page, table);
    return sumRows(view, view.rows.filter((row) => is(view.partsOf(row))), page);
}


/***/ }),

/***/ 22041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ worked),
/* harmony export */   J5: () => (/* binding */ viewBefore),
/* harmony export */   JC: () => (/* binding */ pricedFor),
/* harmony export */   Jf: () => (/* binding */ hasMoves),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   hk: () => (/* binding */ perPart),
/* harmony export */   ob: () => (/* binding */ isOfAirports),
/* harmony export */   uA: () => (/* binding */ valueOfName),
/* harmony export */   uv: () => (/* binding */ findRow),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   yY: () => (/* binding */ beforeOfName)
/* harmony export */ });
/* harmony import */ var _columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58234);
/* harmony import */ var _columns_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32183);
/* harmony import */ var _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68616);
/* harmony import */ var _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10424);
/* harmony import */ var _model_cost_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51427);
/* harmony import */ var _model_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90853);
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99756);







function hostOf(referrer) {
    if (!/^[a-z]+:\/\//.test(referrer))
        return referrer;
    const from = referrer.indexOf('/') + 2;
    const end = referrer.indexOf('/', from);
    return end < 0 ? referrer.slice(from) : referrer.slice(from, end);
}
const NOTHING = { rows: 0, columns: {} };
function viewOf(page, name) {
    const views = viewsNow(page);
    const made = views.get(name) ?? makeView(page, name, page.period);
    views.set(name, made);
    return made;
}
const viewsNow = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerDays */ .IR)(() => new Map());
function viewBefore(page, name) {
    const period = page.before?.period;
    if (!period)
        return null;
    const views = viewsThen(page);
    const made = views.get(name) ?? makeView(page, name, period);
    views.set(name, made);
    return made;
}
const viewsThen = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerDays */ .IR)(() => new Map());
function makeView(page, name, period) {
    const tableRow = (0,_model_page_js__WEBPACK_IMPORTED_MODULE_5__/* .rowOf */ .OB)(page, name);
    const columns = columnsOf(tableRow);
    const isForeignOnly = (0,_count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfSites */ .uI)(tableRow);
    const table = (0,_columns_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnarTable */ .Mb)(period.tables[name] ?? _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .noTable */ .qp, tableRow.isPair === true);
    const hasParts = !period.days.some(({ lacking }) => lacking.includes(`${name}.parts`));
    const priced = pricedFor(tableRow, page);
    let asked = 0;
    const ofAsked = (source) => table.columns[source]?.[asked] ?? 0;
    const value = (row, column) => {
        const plain = table.columns[column];
        if (plain !== undefined)
            return plain[row] ?? 0;
        asked = row;
        if (column === 'cost' && isOfAirports(tableRow)) {
            const [requests, bytes] = [ofAsked('requests'), ofAsked('bytes')];
            return (0,_model_cost_js__WEBPACK_IMPORTED_MODULE_4__/* .edgeRowCost */ .nF)(table.nameOf(row), requests, bytes, priced.cost);
        }
        if (column === 'downloads' && !hasParts)
            return downloadsBySize(ofAsked);
        if (column === 'cost' && hasMoves(tableRow))
            return (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_6__/* .money */ .TG)((0,_model_cost_js__WEBPACK_IMPORTED_MODULE_4__/* .rowCost */ .Wz)(ofAsked, priced.cost, priced.prices) +
                (0,_model_cost_js__WEBPACK_IMPORTED_MODULE_4__/* .movesCost */ .wZ)(table.nameOf(row), ofAsked('requests'), page.prices));
        return worked(column, ofAsked, priced);
    };
    const all = (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)((0,_columns_table_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCountOf */ .nw)(table));
    const costOfCut = () => {
        const isKnown = isOfAirports(tableRow) && priced.cost.edgePerGB > 0 && period === page.period;
        if (table.rest.rows === 0 || !isKnown)
            return 0;
        const ofRows = all.reduce((sum, row) => sum + value(row, 'cost'), 0);
        return (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_6__/* .money */ .TG)(Math.max(0, page.cost.cloudFront.total - ofRows));
    };
    return {
        name,
        cutCost: costOfCut(),
        row: tableRow,
        table,
        cut: isForeignOnly ? NOTHING : table.rest,
        columns,
        rows: isForeignOnly ? all.filter(perPart(table, 0, page.own.isForeign)) : all,
        value,
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
function columnsOf({ columns }) {
    const shown = columns.filter(_count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .isShown */ .aJ);
    const more = [];
    if (columns.includes('bytes'))
        more.push('cost');
    if (columns.includes('partialBytes'))
        more.push('downloads');
    if (columns.includes('turnAroundCount'))
        more.push('meanTurnAroundMs');
    return [...shown, ...more];
}
function hasMoves({ key: [{ kind }, right] }) {
    return kind === 'operation' && right === undefined;
}
function isOfAirports({ key: [{ of }, right] }) {
    return of === 'edge' && right === undefined;
}
function pricedFor({ counts }, { cost, prices }) {
    const isOfEdges = !['records', 'calls', 'fetches', 'failedFetches'].includes(counts);
    return { prices, cost: isOfEdges ? cost : { ...cost, edgePerGB: 0 } };
}
function worked(column, plain, page) {
    switch (column) {
        case 'cost':
            return (0,_model_cost_js__WEBPACK_IMPORTED_MODULE_4__/* .rowCost */ .Wz)(plain, page.cost, page.prices);
        case 'downloads':
            return plain('whole') + Math.floor((plain('parts') + plain('partial') / 2) / _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .PARTS */ .dI);
        case 'meanTurnAroundMs': {
            const count = plain('turnAroundCount');
            return count === 0 ? 0 : Math.round((plain('turnAroundMs') / count) * 10) / 10;
        }
        default:
            return 0;
    }
}
function downloadsBySize(plain) {
    const size = plain('size');
    return plain('whole') + (size > 0 ? Math.floor(plain('partialBytes') / size) : 0);
}
function findRow(table, name) {
    return (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__/* .findByName */ ._U)((0,_columns_table_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCountOf */ .nw)(table), (row) => table.nameOf(row), name);
}
function beforeOfName(view, name, column) {
    const value = valueOfName(view, name, column);
    return value === 0 && findRow(view.table, name) !== undefined ? true : value;
}
function valueOfName(view, name, column) {
    const row = findRow(view.table, name);
    if (row !== undefined)
        return view.value(row, column);
    return view.table.rest.rows > 0 ? null : 0;
}


/***/ }),

/***/ 1207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ languageFor),
/* harmony export */   QH: () => (/* binding */ tongueOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   er: () => (/* binding */ languageTags)
/* harmony export */ });
/* unused harmony export DEFAULT_LANGUAGE */
const languages = [
    { tag: 'en', load: async () => (await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 97429))).en },
    { tag: 'de', load: async () => (await __webpack_require__.e(/* import() */ 533).then(__webpack_require__.bind(__webpack_require__, 31533))).de },
    { tag: 'fr', load: async () => (await __webpack_require__.e(/* import() */ 954).then(__webpack_require__.bind(__webpack_require__, 26954))).fr },
    { tag: 'es', load: async () => (await __webpack_require__.e(/* import() */ 114).then(__webpack_require__.bind(__webpack_require__, 42114))).es },
    { tag: 'pt-BR', load: async () => (await __webpack_require__.e(/* import() */ 103).then(__webpack_require__.bind(__webpack_require__, 35103))).ptBR },
    { tag: 'it', load: async () => (await __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 2191))).it },
    { tag: 'ja', load: async () => (await __webpack_require__.e(/* import() */ 355).then(__webpack_require__.bind(__webpack_require__, 16355))).ja },
    { tag: 'zh-Hans', load: async () => (await __webpack_require__.e(/* import() */ 493).then(__webpack_require__.bind(__webpack_require__, 493))).zhHans },
    { tag: 'ru', load: async () => (await __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 97615))).ru },
    { tag: 'sv', load: async () => (await __webpack_require__.e(/* import() */ 755).then(__webpack_require__.bind(__webpack_require__, 42755))).sv },
    { tag: 'ar', load: async () => (await __webpack_require__.e(/* import() */ 317).then(__webpack_require__.bind(__webpack_require__, 75317))).ar },
];
const languageTags = languages.map(({ tag }) => tag);
const DEFAULT_LANGUAGE = 'en';
async function wordsOf(language) {
    const found = languages.find(({ tag }) => tag === language);
    if (found !== undefined)
        return found.load();
    throw new Error(`There are no words for the language '${language}'. There are: ${languageTags.join(', ')}`);
}
function languageFor(tag, known = languageTags) {
    const [spoken, script] = spokenAs(tag);
    const alike = known.filter((one) => {
        const [language, writing] = spokenAs(one);
        return language === spoken && writing === script;
    });
    return alike.find((one) => one === tag) ?? alike[0] ?? null;
}
function spokenAs(tag) {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [language, script];
}
function tongueOf(language, locale, known = languageTags) {
    const chosen = language ?? locale ?? DEFAULT_LANGUAGE;
    return {
        language: languageFor(chosen, known) ?? DEFAULT_LANGUAGE,
        locale: locale ?? chosen,
    };
}


/***/ })

};
