export const id = 892;
export const ids = [892];
export const modules = {

/***/ 32631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dg: () => (/* binding */ feedNode),
  wL: () => (/* binding */ historiesIn),
  Oo: () => (/* binding */ historyNodes)
});

// EXTERNAL MODULE: ./lib/mirror/envelope.js
var envelope = __webpack_require__(65111);
// EXTERNAL MODULE: ./lib/report/model/page.js + 4 modules
var page = __webpack_require__(90853);
// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/report/model/measures.js
var measures = __webpack_require__(34919);
// EXTERNAL MODULE: ./lib/report/model/numbers.js + 2 modules
var model_numbers = __webpack_require__(39583);
// EXTERNAL MODULE: ./lib/report/model/prices.js
var prices = __webpack_require__(99756);
// EXTERNAL MODULE: ./lib/report/model/site.js
var site = __webpack_require__(82325);
// EXTERNAL MODULE: ./lib/report/model/visible.js
var visible = __webpack_require__(41302);
// EXTERNAL MODULE: ./lib/report/render/xml.js
var xml = __webpack_require__(16174);
;// CONCATENATED MODULE: ./lib/report/render/feed.js







const MOST_ENTRIES = 50;
const OWN_AUTHORITY = 's3-log-report.github.io';
function feedFile(months, newest, { settings, words }) {
    const currency = (0,prices/* moneyOf */.a5)((0,prices/* pricesOf */._5)(settings.region, settings.prices));
    const numbers = (0,model_numbers/* numbersFor */.y)(settings.locale, currency, words);
    const telling = { settings, words, numbers, hasPrices: currency !== null };
    const entries = months
        .flatMap(({ month, cases }) => [
        ...(newest !== null && month.to < newest ? [monthEntry(telling, month)] : []),
        ...cases.flatMap((one) => one.events.map((event) => caseEntry(telling, month, one, event))),
    ])
        .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
        .slice(0, MOST_ENTRIES);
    return {
        path: site/* FEED_FILE */.GS,
        content: feedXml(telling, entries, entries[0]?.day ?? newest ?? FEED_SINCE),
    };
}
function caseEntry({ words, numbers }, month, { kind, name, shown, measure }, event) {
    const { cases, feed } = words;
    const date = (day) => numbers.cell('date', day).text;
    const amount = (value) => measure === 'requests'
        ? cases.counted(numbers.cell('count', value))
        : numbers.cell(measure === 'cost' ? 'money' : 'bytes', value).text;
    const text = () => {
        switch (event.kind) {
            case 'began': {
                if (kind === 'silent-source')
                    return cases.facts.delivered(date((0,calendar_day/* addDays */.fi)(event.first, -1)));
                if (event.before !== undefined)
                    return feed.inWeek(amount(event.amount), date(event.day), amount(event.before));
                const first = cases.first[event.isAtLeast ? 'atLeast' : 'seen'](date(event.first));
                return `${first} ${feed.inWeeks(amount(event.amount), date(event.day))}`;
            }
            case 'grew':
                return feed.inWeek(amount(event.amount), date(event.day), amount(event.before));
            case 'stopped':
                return kind === 'silent-source' ? feed.again(date(event.day)) : feed.last(date(event.last));
        }
    };
    return {
        id: `cases/${kind}/${encodeURIComponent(name.toWellFormed())}/${event.kind}`,
        day: event.day,
        title: feed.events[event.kind](titleOf(kind, (0,visible/* isolated */.My)(shown, words.tag), words)),
        text: text(),
        href: `${month.path}index.html`,
    };
}
function titleOf(kind, name, { feed, findings, marks }) {
    switch (kind) {
        case 'public-listing':
            return findings.publicListing.title;
        case 'silent-source':
            return marks.silent(name);
        case 'cost-jump':
            return feed.costRose;
        default:
            return feed.kinds[kind](name);
    }
}
function monthEntry({ words, numbers, hasPrices }, month) {
    const sums = (0,measures/* sumsOfEntry */.cP)(month);
    const shown = measures/* summedIds */.g3.filter((id) => id !== 'cost' || hasPrices);
    const told = shown.map((id) => {
        const { text } = numbers.cell(measures/* headlineMeasures */.mc[id].kind, sums[id]);
        return `${words.headlines[id][0]} ${text}`;
    });
    return {
        id: `months/${month.path.replace('/', '')}`,
        day: month.to,
        title: numbers.month(month.from),
        text: told.join(' · '),
        href: `${month.path}index.html`,
    };
}
function feedXml({ settings, words }, entries, updated) {
    const { address, generator, title } = settings;
    const element = (name, text) => `<${name}>${(0,xml/* xmlText */.x)(text)}</${name}>`;
    const link = (href, more = '') => `<link${more} href="${(0,xml/* xmlText */.x)(`${address ?? ''}${href}`)}"/>`;
    const tag = tagsOf(settings);
    const moment = (day) => `${(0,calendar_day/* addDays */.fi)(day, 1)}T00:00:00Z`;
    const all = entries.map(({ id, day, title, text, href }) => [
        `<entry>${element('id', tag(day, id))}${element('title', title)}`,
        element('updated', moment(day)),
        `${link(href)}${element('summary', text)}</entry>`,
    ].join(''));
    const lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${(0,xml/* xmlText */.x)(words.tag)}">`,
        element('id', tag(FEED_SINCE, 'feed')),
        element('title', (0,visible/* visible */.RK)(title)),
        element('updated', moment(updated)),
        link('index.html', ' rel="alternate" type="text/html"'),
        ...(address === null ? [] : [link(site/* FEED_FILE */.GS, ' rel="self" type="application/atom+xml"')]),
        `<author>${element('name', generator.name)}</author>`,
        `<generator uri="${(0,xml/* xmlText */.x)(generator.href)}">${(0,xml/* xmlText */.x)(generator.name)}</generator>`,
        ...all,
        '</feed>',
    ];
    return `${lines.join('\n')}\n`;
}
const FEED_SINCE = (0,calendar_day/* parseDay */.Iq)('2026-01-01');
function tagsOf({ address, title }) {
    const { hostname, pathname } = address === null
        ? { hostname: OWN_AUTHORITY, pathname: `/${encodeURIComponent(title.toWellFormed())}/` }
        : new URL(address);
    return (day, id) => `tag:${hostname},${day}:${pathname.slice(1)}${id}`;
}

// EXTERNAL MODULE: ./lib/report/render/history.js + 2 modules
var render_history = __webpack_require__(60882);
// EXTERNAL MODULE: ./lib/report/words/languages.js
var languages = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/build/rollups.js
var build_rollups = __webpack_require__(41351);
;// CONCATENATED MODULE: ./lib/build/feed.js






function feedNode(histories, newest, rollups, settings) {
    const months = histories.flatMap((node) => {
        const rollup = rollups.get(node.plan.period ?? '');
        return rollup === undefined ? [] : [{ node, rollup }];
    });
    return {
        ...{ name: 'the feed', priority: build_rollups/* priorities */.vx.page },
        digest: (0,envelope/* sha256 */.sc)(JSON.stringify([settings, newest, months.map(({ node }) => node.digest)])),
        needs: months.flatMap(({ node, rollup }) => [node, rollup]),
        task: {
            kept: async () => undefined,
            async make({ of }) {
                const words = await (0,languages/* wordsOf */.Z9)(settings.language);
                const told = months.map(({ node, rollup }) => ({
                    month: (0,page/* entryOf */.Ms)('month', node.plan.path, of(rollup), settings),
                    cases: historiesIn(of(node).files).flatMap(({ cases }) => cases),
                }));
                const { path, content } = feedFile(told, newest, { settings, words });
                return {
                    files: [{ path, content: new TextEncoder().encode(content) }],
                    facts: undefined,
                };
            },
        },
    };
}
function historyNodes(plans, makeNode) {
    const newestFirst = [];
    for (const plan of plans.toReversed())
        newestFirst.unshift(makeNode(plan, newestFirst[0]));
    return newestFirst;
}
function historiesIn(files) {
    return files.map(({ content }) => (0,render_history/* decodeHistory */.F)(new TextDecoder().decode(content)));
}


/***/ }),

/***/ 7892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ siteFiles),
/* harmony export */   Mr: () => (/* binding */ FRONT_FACTS),
/* harmony export */   nE: () => (/* binding */ siteNodes)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28220);
/* harmony import */ var _mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65111);
/* harmony import */ var _report_facts_silences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37192);
/* harmony import */ var _report_facts_silent_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7042);
/* harmony import */ var _report_model_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90853);
/* harmony import */ var _report_model_site_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82325);
/* harmony import */ var _report_model_timeline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28445);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20613);
/* harmony import */ var _feed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32631);
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9706);
/* harmony import */ var _rollups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41351);











const FRONT_FACTS = 'front-facts';
function siteNodes({ months, years }, isDrawnFirst, context) {
    const names = (plans) => plans.map(({ name }) => name);
    const [frontPlan, ...others] = (0,_report_model_site_js__WEBPACK_IMPORTED_MODULE_4__/* .sitePages */ .mh)(names(months), names(years), context.explored !== undefined);
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
    const firstWithTables = [numbers];
    const monthPlans = others.filter(({ kind }) => kind === 'month');
    const histories = (0,_feed_js__WEBPACK_IMPORTED_MODULE_6__/* .historyNodes */ .Oo)(monthPlans, (plan, before) => makeNode(plan, 'history', before));
    for (const plan of others) {
        const same = firstWithTables.find((node) => haveSameTables(node.plan, plan, context));
        const node = makeNode(plan, same === undefined ? 'whole' : 'without tables');
        const history = histories.filter((one) => one.plan === plan);
        servings.push(...[node, ...history].map((one) => serve('whole', one)));
        if (same === undefined)
            firstWithTables.push(node);
        else
            servings.push(serve('tables', same, plan));
    }
    const newest = context.rollups.get('front')?.plan.to ?? null;
    const feed = (0,_feed_js__WEBPACK_IMPORTED_MODULE_6__/* .feedNode */ .dg)(histories, newest, context.rollups, context.settings);
    servings.push(serve('whole', { ...feed, plan: frontPlan, part: 'feed' }));
    return { front, histories, servings };
}
function haveSameTables(a, b, { rollups, settings }) {
    const rollupOf = (name) => {
        const node = rollups.get(name ?? '');
        return node && (0,_rollups_js__WEBPACK_IMPORTED_MODULE_7__/* .hasDays */ .OM)(node.plan) ? (0,_rollups_js__WEBPACK_IMPORTED_MODULE_7__/* .origin */ .TG)(node) : undefined;
    };
    if (rollupOf(a.period) === undefined || rollupOf(a.period) !== rollupOf(b.period))
        return false;
    return settings.audience === 'private' || rollupOf(a.previous) === rollupOf(b.previous);
}
function pageNodeMaker(hasOtherPages, context) {
    const { rollups, settings, templates, notice, code, others } = context;
    const all = [...rollups.values()];
    const withPage = hasOtherPages ? all.filter(({ plan }) => plan.kind !== 'before') : [];
    const common = digestOf([code, settings, templates]);
    const entries = new Map();
    const entryWith = (node, head) => {
        const { kind, name } = node.plan;
        const entry = entries.get(node) ?? (0,_report_model_page_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(kindOf(kind), pathOf(name), head, settings);
        entries.set(node, entry);
        return entry;
    };
    const known = withPage.map(({ plan: { kind, name, from, to, digest } }) => {
        return { kind: kindOf(kind), path: pathOf(name), from, to, digest };
    });
    return (plan, part, historyBefore) => {
        const [period, previous] = [plan.period, plan.previous].map((name) => rollups.get(name ?? ''));
        const sources = deliveriesFor(plan, part, period?.plan, context.sources);
        const front = part === 'history' ? rollups.get('front') : undefined;
        const isDrawn = part !== 'numbers' && part !== 'history';
        const listed = isDrawn ? withPage : withPage.filter((one) => one === period || one === front);
        const notes = notesIn(period?.plan, context.notes);
        const explore = isDrawn ? exploredIn(plan, period?.plan, context.explored) : undefined;
        const yearAgo = isDrawn ? monthsAYearAgo(plan, period?.plan, withPage) : [];
        const needs = part === 'numbers' ? [period, previous] : [...all, historyBefore];
        const digest = digestOf([
            common,
            part,
            plan,
            [period?.digest, previous?.digest],
            part === 'numbers' ? [] : (0,_report_model_site_js__WEBPACK_IMPORTED_MODULE_4__/* .pageDependencies */ .bC)(plan, known),
            plan.kind === 'front' ? [notice ?? '', sources] : '',
            ...(plan.kind === 'front' && others.length > 0 ? [{ others }] : []),
            ...(notes.length > 0 ? [notes] : []),
            ...(explore === undefined ? [] : [explore]),
            ...(part === 'history' ? [sources, historyBefore?.digest ?? ''] : []),
        ]);
        const name = keptAs(plan, part);
        const make = async ({ of, onFirst, priority }) => {
            context.cache.setAside(name);
            const task = {
                ...{ plan, part, name, digest, settings, notice, others, notes, explore, templates },
                lastYear: daysAYearAgo(period?.plan, yearAgo.map(of)),
                sources,
                phases: historyBefore && (0,_feed_js__WEBPACK_IMPORTED_MODULE_6__/* .historiesIn */ .wL)(of(historyBefore).files).flatMap(({ phases }) => phases),
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
            needs: needs.filter((node) => node !== undefined),
            priority: part === 'numbers' || part === 'html' ? _rollups_js__WEBPACK_IMPORTED_MODULE_7__/* .priorities */ .vx[part] : _rollups_js__WEBPACK_IMPORTED_MODULE_7__/* .priorities */ .vx.page,
            task: {
                kept: () => keptPage(name, digest, plan.kind === 'front' && part === 'html', context),
                make,
            },
            plan,
            part,
        };
    };
}
const DAYS_BACK = 60;
function deliveriesFor({ kind }, part, span, sources) {
    const newest = (0,_report_facts_silent_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .newestDelivery */ .HS)(sources);
    const within = (from, to) => sources.map(({ name, days }) => ({
        name,
        days: days.filter(({ day }) => from <= day && day <= to),
    }));
    if (kind === 'front')
        return newest ? within((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_8__/* .addDays */ .fi)(newest, -DAYS_BACK), newest) : [];
    if (part !== 'history' || span === undefined)
        return [];
    return within((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_8__/* .addDays */ .fi)(span.from, -_report_facts_silences_js__WEBPACK_IMPORTED_MODULE_1__/* .DAYS_BEFORE_MONTH */ .vN), span.to);
}
function notesIn(span, notes) {
    return notes.filter(({ day }) => span !== undefined && span.from <= day && day <= span.to);
}
function exploredIn({ kind }, span, explored) {
    if (explored === undefined || kind === 'index')
        return explored;
    if (span === undefined || explored.to < span.from || explored.from > span.to)
        return undefined;
    return {
        from: explored.from > span.from ? explored.from : span.from,
        to: explored.to < span.to ? explored.to : span.to,
    };
}
function yearBefore({ from, to }) {
    return { from: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_8__/* .addDays */ .fi)(from, -_report_model_timeline_js__WEBPACK_IMPORTED_MODULE_9__/* .DAYS_TO_LAST_YEAR */ .Z), to: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_8__/* .addDays */ .fi)(to, -_report_model_timeline_js__WEBPACK_IMPORTED_MODULE_9__/* .DAYS_TO_LAST_YEAR */ .Z) };
}
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
function keptAs({ kind, period }, part) {
    if (part === 'history')
        return `history-${period}`;
    return `page-${period ?? kind}${part === 'numbers' ? '-data' : ''}`;
}
function nameOf({ kind, period }, part) {
    if (part === 'history')
        return `what became of cases in ${period}`;
    if (kind === 'index')
        return 'the page of all periods';
    if (kind === 'explore')
        return 'the page Explore';
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
    const held = (0,_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .heldIn */ .$f)(kept, _packed_js__WEBPACK_IMPORTED_MODULE_10__/* .unpacked */ .KZ);
    const files = held && soundOf(held);
    if (files === undefined)
        return undefined;
    return { files, facts: facts && (0,_packed_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeFacts */ .aN)(facts) };
}
async function* siteFiles(servings, graph, most) {
    const begin = ({ what, node }) => {
        const made = what === 'first' ? graph.first(node) : graph.made(node);
        made.catch(() => { });
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
            if (!isOver || node.part === 'history')
                continue;
            if (node.part !== 'html')
                graph.letGo(node);
            if (made !== undefined)
                (0,_packed_js__WEBPACK_IMPORTED_MODULE_10__/* .giveBack */ .F5)(made.files);
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
    return (0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify(facts));
}


/***/ }),

/***/ 56379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ sentObjectsOf),
/* harmony export */   h0: () => (/* binding */ isNamedObject),
/* harmony export */   ow: () => (/* binding */ weekObjectsOf)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28220);
/* harmony import */ var _rollup_public_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74896);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91624);
/* harmony import */ var _tables_orders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22941);
/* harmony import */ var _tables_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22041);





const MOST_OBJECTS = 5;
const WEEK = 7;
function isNamedObject(name) {
    return name !== '-' && name !== _rollup_public_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_PUBLIC */ .M8;
}
function sentObjectsOf(page) {
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .du)(page, 'keys');
    return (0,_tables_orders_js__WEBPACK_IMPORTED_MODULE_2__/* .topRows */ .FE)(view, 'bytes', MOST_OBJECTS, (row) => isNamedObject(view.nameOf(row))).map((row) => ({
        shown: (0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(view.nameOf(row)),
        bytes: view.value(row, 'bytes'),
    }));
}
function weekObjectsOf(page) {
    const { days, tables } = page.period.daily;
    const view = (0,_tables_view_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .du)(page, 'keys');
    const names = new Set(Array.from(view.rows, view.nameOf));
    const [from, to] = [(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_4__/* .addDays */ .fi)(page.newest, -WEEK), (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_4__/* .addDays */ .fi)(page.newest, -1)];
    const places = days.flatMap((day, at) => (from <= day && day <= to ? [at] : []));
    return (tables.keys?.rows ?? [])
        .filter(({ name }) => isNamedObject(name) && names.has(name))
        .map(({ name, bytes }) => ({
        shown: (0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(name),
        bytes: places.reduce((sum, at) => sum + (bytes[at] ?? 0), 0),
    }))
        .filter(({ bytes }) => bytes > 0)
        .sort((a, b) => b.bytes - a.bytes || (a.shown < b.shown ? -1 : 1))
        .slice(0, MOST_OBJECTS);
}


/***/ }),

/***/ 37192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ silentSinceBy),
/* harmony export */   c1: () => (/* binding */ silencesOf),
/* harmony export */   vN: () => (/* binding */ DAYS_BEFORE_MONTH)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28220);
/* harmony import */ var _silent_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7042);


const DAYS_BEFORE_MONTH = 62;
function silencesOf(sources, from, to, newest) {
    const events = new Map(sources.map(({ name }) => [name, []]));
    let silent = lastOfSilent(sources, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(from, -1));
    for (let day = from; day <= to && day < newest; day = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(day, 1)) {
        const now = lastOfSilent(sources, day);
        for (const [name, own] of events) {
            const [was, last] = [silent.get(name), now.get(name)];
            if (was === undefined && last !== undefined)
                own.push({
                    kind: 'began',
                    ...{ day, first: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(last, 1), isAtLeast: false, amount: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(last, day) - 1 },
                });
            if (was !== undefined && last === undefined)
                own.push({ kind: 'stopped', day, last: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(day, -1) });
        }
        silent = now;
    }
    return [...events].map(([name, events]) => ({ name, events }));
}
function silentSinceBy(sources) {
    const known = new Map();
    return (day) => {
        const since = known.get(day);
        if (since !== undefined)
            return since;
        const first = [...lastOfSilent(sources, day).values()].sort()[0] ?? null;
        known.set(day, first);
        return first;
    };
}
function lastOfSilent(sources, until) {
    const known = sources.map(({ name, days }) => {
        return { name, days: days.filter(({ day }) => day <= until) };
    });
    return new Map((0,_silent_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .silentAmong */ .Ss)(known).map(({ name, last }) => [name, last]));
}


/***/ }),

/***/ 60747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V6: () => (/* binding */ edgeCostNoteParts),
  b4: () => (/* binding */ entryLabel),
  Gt: () => (/* binding */ frame_frame),
  he: () => (/* binding */ isCounted),
  $X: () => (/* binding */ lastRecordOf),
  Mi: () => (/* binding */ mapFrame),
  AR: () => (/* binding */ operationsFrame),
  Qh: () => (/* binding */ pageLabel),
  I5: () => (/* binding */ rootOf)
});

// EXTERNAL MODULE: ./lib/calendar/day.js
var day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/report/words/sentence.js
var sentence = __webpack_require__(32883);
// EXTERNAL MODULE: ./lib/report/words/speech.js
var speech = __webpack_require__(78508);
// EXTERNAL MODULE: ./lib/report/model/answered.js
var model_answered = __webpack_require__(76485);
// EXTERNAL MODULE: ./lib/report/model/cloudfront-prices.js
var cloudfront_prices = __webpack_require__(8677);
;// CONCATENATED MODULE: ./lib/report/model/model.js
const MODEL_VERSION = 1;

// EXTERNAL MODULE: ./lib/report/model/page.js + 4 modules
var page = __webpack_require__(90853);
// EXTERNAL MODULE: ./lib/report/model/prices.js
var model_prices = __webpack_require__(99756);
// EXTERNAL MODULE: ./lib/report/model/site.js
var site = __webpack_require__(82325);
// EXTERNAL MODULE: ./lib/report/model/visible.js
var visible = __webpack_require__(41302);
;// CONCATENATED MODULE: ./lib/report/model/frame.js










const OPERATIONS_HREF = `./${site/* OPERATIONS_FILE */.Cz}`;
function lastRecordOf(periods) {
    return Math.max(...periods.map(({ lastRecord }) => lastRecord));
}
function frame_frame(input, numbers, prices, period) {
    const { settings } = input;
    const answered = (0,model_answered/* answeredBy */.d)(daysToldOf(input));
    const words = (0,model_answered/* wordsFor */.t)(input.words, answered);
    const label = pageLabel(input, numbers, period);
    const title = (0,visible/* visible */.RK)(settings.title);
    const isFront = input.kind === 'front' && isCounted(input);
    const isShared = isFront && settings.audience === 'public';
    const isKnown = period !== null && Number.isFinite(period.lastRecord);
    return {
        version: MODEL_VERSION,
        generator: (0,page/* generatorOf */.bm)(input),
        language: words.tag,
        locale: settings.locale,
        currency: (0,model_prices/* moneyOf */.a5)(prices),
        direction: (0,speech/* directionOf */.FR)(words.tag),
        title,
        page: {
            kind: input.kind,
            path: input.path,
            root: rootOf(input.path),
            label,
            card: isShared ? site/* CARD_FILE */.Yq : null,
            feed: `${rootOf(input.path)}${site/* FEED_FILE */.GS}`,
            address: isShared ? settings.address : null,
            documentTitle: `${title} · ${label}`,
            isOperations: false,
            isMap: false,
            explore: exploreTarget(input),
        },
        period: {
            from: period?.from ?? '',
            to: period?.to ?? '',
            timeZone: settings.timeZone,
            label: period === null ? '' : numbers.range(period.from, period.to),
            comparison: '',
            freshness: [
                isKnown ? words.freshness(numbers.moment(period.lastRecord, settings.timeZone)) : '',
                'notice' in input && input.notice !== undefined ? (0,visible/* visible */.RK)(input.notice) : '',
            ]
                .filter((part) => part !== '')
                .join(' · '),
        },
        navigation: navigationOf(input, numbers),
        otherReports: otherReportsOf(input),
        definitions: definitionsFor(words, settings),
        costNote: costNoteOf(words, numbers, prices, answered),
        footer: {
            attributions: settings.attributions.map(({ text, href }) => ({
                text,
                href,
                rel: visible/* FOREIGN_REL */.$Y,
            })),
            data: input.kind === 'explore' ? `${rootOf(input.path)}data.json` : 'data.json',
            openData: isFront && settings.openData ? site/* OPEN_DATA_ABOUT */.i_ : null,
            rows: isCounted(input) ? site/* ROWS_FILE */.ZX : null,
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
function daysToldOf(input) {
    return 'period' in input ? (input.period?.days ?? []) : input.periods;
}
function costNoteOf(words, numbers, prices, answered) {
    const [title, definition] = words.panels.edgeCost;
    const note = words.edgeCostNote(...edgeCostNoteParts(numbers));
    const ofEdges = (0,sentence/* plain */.pj)(`${title}: ${(0,speech/* spaced */.ji)(definition, note)}`);
    if (answered === 'edges')
        return [ofEdges];
    const ofS3 = s3CostNoteOf(words, numbers, prices);
    return answered === 's3' ? ofS3 : [...ofS3, (0,sentence/* plain */.pj)(' '), ofEdges];
}
function edgeCostNoteParts({ cell, }) {
    const { bytes, requests } = cloudfront_prices/* freeMonthly */.KY;
    return [cloudfront_prices/* cloudFrontAsOf */.A7, cell('bytes', bytes).text, cell('count', requests).text];
}
function s3CostNoteOf(words, numbers, prices) {
    const price = (amount) => numbers.cell('money', amount).exact;
    return words.costNote[(0,model_prices/* wordOf */.aG)(prices)]({
        region: (0,visible/* visible */.RK)(prices.region),
        asOf: prices.asOf,
        writes: price(prices.thousandWrites),
        reads: price(prices.thousandReads),
        egress: price(prices.egress[0]?.perGB ?? 0),
        moves: movesText(words, prices, price),
        freeGB: numbers.cell('count', prices.freeGB).text,
    });
}
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
function exploreTarget(input) {
    if (!isCounted(input) || input.explore === undefined)
        return null;
    const root = rootOf(input.path);
    const { from, to } = input.explore;
    return {
        href: `${root}${site/* EXPLORE_PATH */.AA}index.html#d=${from}..${to}`,
        script: `${root}${site/* EXPLORE_PATH */.AA}${site/* EXPLORE_LINKS */.cA}`,
    };
}
function pageLabel(input, numbers, shown = null) {
    switch (input.kind) {
        case 'front': {
            const days = shown === null ? input.settings.days : (0,day/* daysBetween */.YM)(shown.from, shown.to) + 1;
            return input.words.pageLabel.front(numbers.cell('count', days));
        }
        case 'month':
            return input.period === null ? input.path : numbers.month(input.period.from);
        case 'year':
            return input.period === null ? input.path.replace('/', '') : numbers.year(input.period.from);
        case 'index':
            return input.words.pageLabel.index;
        case 'explore':
            return input.words.explore.page;
    }
}
function entryLabel({ kind, from }, numbers) {
    return kind === 'year' ? numbers.year(from) : numbers.month(from);
}
function operationsFrame(report, { operations: words }) {
    return frameBeside(report, words.page, OPERATIONS_HREF, 'isOperations');
}
function mapFrame(report, { map: words }) {
    const beside = frameBeside(report, words.link, null, 'isMap');
    return { ...beside, footer: { ...beside.footer, rows: null } };
}
function frameBeside(report, title, href, which) {
    return {
        ...report,
        page: {
            ...report.page,
            card: null,
            address: null,
            documentTitle: `${report.page.documentTitle} · ${title}`,
            [which]: true,
        },
        navigation: report.navigation.map((link) => ({ ...link, isCurrent: link.href === href })),
        otherReports: null,
        definitions: [],
        costNote: [],
    };
}
function otherReportsOf(input) {
    const others = ('others' in input && input.others) || [];
    if (others.length === 0)
        return null;
    const reports = others.map(({ title, href }) => ({ title: (0,visible/* visible */.RK)(title), href }));
    return { title: input.words.otherReports, reports };
}
function isCounted(input) {
    return 'period' in input && input.period !== null && input.period.days.length > 0;
}
function navigationOf(input, numbers) {
    const root = rootOf(input.path);
    const months = (0,page/* sorted */.IP)(input.periods, 'month');
    const years = (0,page/* sorted */.IP)(input.periods, 'year');
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
    const isOfNone = input.kind === 'index' || input.kind === 'explore';
    const operations = {
        label: input.words.operations.page,
        href: isOfNone ? `${root}${site/* OPERATIONS_FILE */.Cz}` : OPERATIONS_HREF,
        isCurrent: false,
    };
    return [
        link(input.words.pageLabel.front(numbers.cell('count', input.settings.days)), ''),
        ...links(middle),
        ...(input.periods.length > 0 ? [link(input.words.pageLabel.index, site/* INDEX_PATH */.Pm)] : []),
        ...(input.kind === 'explore' || input.explore !== undefined
            ? [link(input.words.explore.page, site/* EXPLORE_PATH */.AA)]
            : []),
        ...(isOfNone || isCounted(input) ? [operations] : []),
    ];
}


/***/ }),

/***/ 34919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ sumsOfEntry),
/* harmony export */   g3: () => (/* binding */ summedIds),
/* harmony export */   mc: () => (/* binding */ headlineMeasures)
/* harmony export */ });
const headlineMeasures = {
    visitors: { kind: 'count', more: 'good', smallest: 10 },
    pageViews: { kind: 'count', more: 'good', smallest: 10 },
    requests: { kind: 'count', more: 'neutral', smallest: 10 },
    bytes: { kind: 'bytes', more: 'bad', smallest: 1e6 },
    cost: { kind: 'money', more: 'bad', smallest: 0.05 },
    errors: { kind: 'percent', more: 'bad', smallest: 0 },
};
const summedIds = ['visitors', 'pageViews', 'requests', 'bytes', 'cost'];
function sumsOfEntry({ visitors, totals, cost }) {
    const { pageViews, requests, bytes } = totals;
    return { visitors, pageViews, requests, bytes, cost };
}


/***/ }),

/***/ 28445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ measureIds),
/* harmony export */   Z: () => (/* binding */ DAYS_TO_LAST_YEAR)
/* harmony export */ });
const DAYS_TO_LAST_YEAR = 364;
const measureIds = ['visitors', 'pageViews', 'requests', 'bytes', 'cost', 'errors'];


/***/ }),

/***/ 60882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ decodeHistory),
  q: () => (/* binding */ historyFiles)
});

// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/rollup/public.js + 2 modules
var rollup_public = __webpack_require__(74896);
// EXTERNAL MODULE: ./lib/report/facts/audit.js
var audit = __webpack_require__(33893);
// EXTERNAL MODULE: ./lib/report/facts/bot-classes.js
var bot_classes = __webpack_require__(24526);
// EXTERNAL MODULE: ./lib/report/facts/subject-state.js
var subject_state = __webpack_require__(67786);
;// CONCATENATED MODULE: ./lib/report/facts/case-events.js


const WEEKS_DAYS = 28;
const WEEK_DAYS = 7;
const GROWTH = 1.5;
function eventsOf(subject, from, start = null) {
    const events = [];
    let phase = start ?? NO_CASE;
    for (const [at, { day }] of subject.days.entries()) {
        if (start !== null && day < from)
            continue;
        const [next, event] = phase.kind === 'none' ? beginning(phase.since, subject, at) : going(phase, subject, at);
        phase = next;
        if (event !== null && day >= from)
            events.push(event);
    }
    return { events, phase };
}
const NO_CASE = { kind: 'none', since: null };
function beginning(since, subject, at) {
    const { days, wholes, least, mayBegin } = subject;
    const none = { kind: 'none', since };
    const last = days[at];
    if (!mayBegin || !last?.value)
        return [none, null];
    const firstAt = days.findIndex(({ day }) => since === null || day >= since);
    const from = Math.max(firstAt, at - WEEKS_DAYS + 1);
    const own = days.slice(from, at + 1);
    const amount = sumOf(own);
    const whole = own.reduce((sum, { value }, place) => sum + (value === null ? 0 : (wholes[from + place] ?? 0)), 0);
    const isCase = amount >= least.amount && amount >= whole * least.share;
    const first = own.findIndex(({ value }) => (value ?? 0) > 0);
    const begun = own[first];
    if (!isCase || begun === undefined || stateUpTo(subject, at)?.kind === 'stopped')
        return [none, null];
    const isAtLeast = days.slice(0, from + first).every(({ value }) => value === null);
    return [
        { kind: 'case', measuredFrom: (0,calendar_day/* addDays */.fi)(last.day, 1), reference: null },
        { kind: 'began', day: last.day, first: begun.day, isAtLeast, amount },
    ];
}
function going(phase, subject, at) {
    const { days } = subject;
    const day = days[at]?.day;
    if (day === undefined)
        return [phase, null];
    const state = stateUpTo(subject, at);
    if (state?.kind === 'stopped')
        return [
            { kind: 'none', since: (0,calendar_day/* addDays */.fi)(day, 1) },
            { kind: 'stopped', day, last: state.last },
        ];
    const amount = weekOf(days.slice(0, at + 1), phase.measuredFrom);
    if (amount === null)
        return [phase, null];
    const { reference } = phase;
    if (reference === null)
        return [{ ...phase, reference: amount }, null];
    if (amount < reference * GROWTH)
        return [phase, null];
    return [
        { ...phase, measuredFrom: (0,calendar_day/* addDays */.fi)(day, 1), reference: null },
        { kind: 'grew', day, amount, before: reference },
    ];
}
function stateUpTo({ days, silentSince }, at) {
    const day = days[at]?.day;
    if (day === undefined)
        return null;
    const known = (0,subject_state/* withUnknown */.nd)(days.slice(0, at + 1), silentSince?.(day) ?? null);
    return (0,subject_state/* stateOf */.L4)(known, (0,calendar_day/* addDays */.fi)(day, 1));
}
function weekOf(days, from) {
    const active = (0,subject_state/* activeDays */.OG)(days);
    const last = active.at(-1)?.day;
    if (last === undefined || last !== days.at(-1)?.day)
        return null;
    const before = active.findLast(({ day }) => (0,calendar_day/* daysBetween */.YM)(day, last) >= WEEK_DAYS)?.day;
    if (before === undefined || (0,calendar_day/* addDays */.fi)(before, 1) < from)
        return null;
    const own = days.filter(({ day }) => day > before);
    if (own.some(({ value }) => value === null))
        return null;
    return Math.round((sumOf(own) * WEEK_DAYS) / own.length);
}
function sumOf(days) {
    return days.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
function daysForEvents(days, newest) {
    return days.filter(({ day }) => day < newest);
}

// EXTERNAL MODULE: ./lib/report/facts/cost-jumps.js
var cost_jumps = __webpack_require__(9709);
// EXTERNAL MODULE: ./lib/report/facts/hot-linkers.js
var hot_linkers = __webpack_require__(96488);
// EXTERNAL MODULE: ./lib/report/facts/largest-client.js
var largest_client = __webpack_require__(58800);
// EXTERNAL MODULE: ./lib/report/facts/listings.js
var listings = __webpack_require__(69477);
// EXTERNAL MODULE: ./lib/report/facts/missing-keys.js
var missing_keys = __webpack_require__(70927);
// EXTERNAL MODULE: ./lib/report/facts/rules/rule.js
var rule = __webpack_require__(30762);
// EXTERNAL MODULE: ./lib/report/facts/sent-objects.js
var sent_objects = __webpack_require__(56379);
// EXTERNAL MODULE: ./lib/report/facts/silences.js
var facts_silences = __webpack_require__(37192);
// EXTERNAL MODULE: ./lib/report/facts/subject-days.js
var subject_days = __webpack_require__(85604);
// EXTERNAL MODULE: ./lib/report/model/cost.js
var cost = __webpack_require__(51427);
// EXTERNAL MODULE: ./lib/report/model/names.js
var names = __webpack_require__(91624);
// EXTERNAL MODULE: ./lib/report/model/visible.js
var visible = __webpack_require__(41302);
// EXTERNAL MODULE: ./lib/report/tables/view.js
var view = __webpack_require__(22041);
// EXTERNAL MODULE: ./lib/report/cases/remedies/referrer-policy.js
var referrer_policy = __webpack_require__(78265);
;// CONCATENATED MODULE: ./lib/report/cases/case-history.js



















const namedKinds = [
    'hot-linker',
    'hog',
    'bot',
    'missing-object',
    'broken-download',
    'old-encryption',
];
const kindRows = {
    'hot-linker': {
        least: { amount: 10e6, share: 0.05 },
        isSubject(page) {
            const sites = new Set((0,hot_linkers/* hotLinkersOf */.x)(page).map(({ site }) => site));
            return (name) => sites.has(name) && (0,referrer_policy/* isDeniable */.F$)(page, name);
        },
    },
    hog: {
        least: { amount: 100e6, share: 0.25 },
        isSubject(page) {
            if (page.settings.clientAddresses === 'hidden')
                return () => false;
            const clients = namesOf((0,view/* viewOf */.du)(page, 'clients'));
            return (name) => (0,largest_client/* isAddress */.PW)(name) && clients.has(name);
        },
    },
    bot: {
        least: { amount: 10e6, share: 0.05 },
        isSubject(page) {
            const bots = namesOf((0,view/* viewOf */.du)(page, 'bots'));
            return (name) => bots.has(name) && (0,bot_classes/* mayKeepOut */.v)(name);
        },
    },
    'missing-object': {
        least: { amount: rule/* floors */.yX.requests, share: 0 },
        isSubject(page) {
            const linked = (0,missing_keys/* missingKeysOf */.oq)(page).filter(({ own }) => own >= rule/* floors */.yX.requests);
            const keys = new Set(linked.map(({ key }) => key));
            return (name) => keys.has(name) && name !== rollup_public/* NOT_PUBLIC */.M8;
        },
    },
    'broken-download': {
        least: { amount: 100e6, share: 0.1 },
        isSubject: () => sent_objects/* isNamedObject */.h0,
    },
    'old-encryption': {
        least: { amount: rule/* floors */.yX.requests, share: 0 },
        isSubject: () => (name) => (0,audit/* isOldTls */.dB)(name) || (0,audit/* isOldSignature */.Ax)(name),
    },
};
function caseHistoryOf(page) {
    const all = [...followNamed(page), followListing(page), ...followCost(page)];
    const cases = [...all.map(({ history }) => history), ...silenceHistories(page)];
    return {
        cases: cases.filter(({ events }) => events.length > 0),
        phases: all.flatMap(({ history: { kind, name }, phase }) => phase === null || isForgotten(page, phase) ? [] : [{ kind, name, phase }]),
    };
}
function isForgotten({ period }, phase) {
    if (phase.kind !== 'none')
        return false;
    const since = 'since' in phase ? phase.since : null;
    return since === null || since < (0,calendar_day/* addDays */.fi)(period.to, -WEEKS_DAYS);
}
function phaseBefore({ input }, kind, name, none) {
    if (input.phases === undefined)
        return null;
    const known = input.phases.find((one) => one.kind === kind && one.name === name);
    return known?.phase ?? none;
}
function followNamed(page) {
    const { period, earlier, input } = page;
    const bytes = new Map();
    for (const { day, totals } of [...(earlier?.days ?? []), ...period.days])
        bytes.set(day, totals.bytes);
    const silentSince = (0,facts_silences/* silentSinceBy */.R7)(input.sources ?? []);
    return namedKinds.flatMap((kind) => {
        const { isSubject, least } = kindRows[kind];
        const is = isSubject(page);
        const told = (0,subject_days/* tablesTelling */.LX)(page, kind).flatMap((table) => [period, earlier].flatMap((one) => one?.daily.tables[table]?.rows ?? []));
        const going = (input.phases ?? []).filter((one) => one.kind === kind);
        const names = new Map(going.map(({ name }) => [name, name]));
        for (const { name } of told)
            if (is(name) || names.has(named(name).name))
                names.set(named(name).name, name);
        return [...names.values()].sort().map((name) => {
            const all = (0,subject_days/* caseDaysOf */.xb)(page, { kind, names: [name] }, DAYS_OF_TWO_MONTHS);
            const days = daysForEvents(all, page.newest);
            const wholes = days.map(({ day }) => bytes.get(day) ?? 0);
            const start = phaseBefore(page, kind, named(name).name, NO_CASE);
            const subject = { days, wholes, least, mayBegin: is(name), silentSince };
            const { events, phase } = eventsOf(subject, period.from, start);
            const measure = (0,subject_days/* measureOf */.c_)(kind) ?? 'bytes';
            return { history: { kind, ...named(name), measure, events }, phase };
        });
    });
}
const DAYS_OF_TWO_MONTHS = 62;
function followListing(page) {
    const days = daysForEvents(ofAllDays(page, listings/* strangersListingsOn */.Gq), page.newest);
    const least = { amount: rule/* floors */.yX.requests, share: 0 };
    const start = phaseBefore(page, 'public-listing', '', NO_CASE);
    const subject = { days, wholes: days.map(() => 0), least, mayBegin: true };
    const { events, phase } = eventsOf(subject, page.period.from, start);
    return { history: { kind: 'public-listing', ...noName, measure: 'requests', events }, phase };
}
function followCost(page) {
    const { prices, period, newest } = page;
    if (prices.basis === 'unknown')
        return [];
    const days = ofAllDays(page, ({ days }) => days.map((one) => ({ day: one.day, value: (0,cost/* costOf */.ho)([one], [], prices).total })));
    const whole = days.filter(({ day }) => day < newest);
    const start = phaseBefore(page, 'cost-jump', '', { kind: 'none' });
    const { events, phase } = (0,cost_jumps/* costEventsOf */.s)(whole, period.from, start);
    return [{ history: { kind: 'cost-jump', ...noName, measure: 'cost', events }, phase }];
}
function silenceHistories({ input, period, newest }) {
    const silences = (0,facts_silences/* silencesOf */.c1)(input.sources ?? [], period.from, period.to, newest);
    return silences.map(({ name, events }) => {
        return { kind: 'silent-source', ...named(name), measure: 'logObjects', events };
    });
}
function named(name) {
    return { name: (0,visible/* cutMiddle */.it)(name, visible/* WHOLE_LENGTH */.dK), shown: (0,names/* nameText */.fh)(name) };
}
const noName = { name: '', shown: '' };
function ofAllDays({ period, earlier }, valuesOf) {
    const told = [...(earlier === null ? [] : valuesOf(earlier)), ...valuesOf(period)];
    const values = new Map(told.map(({ day, value }) => [day, value]));
    const [first, last] = [told[0]?.day, told.at(-1)?.day];
    if (first === undefined || last === undefined)
        return [];
    return Array.from({ length: (0,calendar_day/* daysBetween */.YM)(first, last) + 1 }, (_, at) => {
        const day = (0,calendar_day/* addDays */.fi)(first, at);
        return { day, value: values.has(day) ? (values.get(day) ?? null) : 0 };
    });
}
function namesOf(view) {
    return new Set(Array.from(view.rows, view.nameOf));
}

// EXTERNAL MODULE: ./lib/report/model/frame.js + 1 modules
var model_frame = __webpack_require__(60747);
// EXTERNAL MODULE: ./lib/report/model/page.js + 4 modules
var model_page = __webpack_require__(90853);
// EXTERNAL MODULE: ./lib/report/model/site.js
var site = __webpack_require__(82325);
;// CONCATENATED MODULE: ./lib/report/render/history.js






function historyFiles(input) {
    if (input.kind === 'explore')
        return [];
    const page = (0,model_frame/* isCounted */.he)(input) ? (0,model_page/* pageOf */.ZZ)(input, input.period) : null;
    const { cases, phases } = page === null ? { cases: [], phases: [] } : caseHistoryOf(page);
    const objects = page === null ? [] : (0,sent_objects/* sentObjectsOf */.W4)(page);
    const content = (0,visible/* safeJson */.oi)(`${JSON.stringify({ version: 1, cases, objects, phases }, null, 1)}\n`);
    return [{ path: `${input.path}${site/* EVENTS_FILE */.Pc}`, content }];
}
function decodeHistory(text) {
    return JSON.parse(text);
}


/***/ }),

/***/ 16174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ xmlText)
/* harmony export */ });
const entities = {
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const xmlText = (text) => text.replace(notInXml, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);


/***/ })

};
