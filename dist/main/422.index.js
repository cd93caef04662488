export const id = 422;
export const ids = [422];
export const modules = {

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path),
/* harmony export */   L: () => (/* binding */ round)
/* harmony export */ });
const round = (value) => Math.round(value * 10) / 10;
const path = (ink, d, more = '') => d === '' ? '' : `<path class="${ink}" d="${d}"${more}/>`;


/***/ }),

/***/ 37422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePage: () => (/* binding */ makePage),
  rendererOf: () => (/* binding */ rendererOf)
});

// EXTERNAL MODULE: ./lib/build/cache.js + 1 modules
var cache = __webpack_require__(20613);
// EXTERNAL MODULE: ./lib/build/packed.js
var packed = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/build/pages.js
var pages = __webpack_require__(7892);
// EXTERNAL MODULE: ./lib/build/take.js
var take = __webpack_require__(47265);
// EXTERNAL MODULE: ./lib/report/model/cost.js
var model_cost = __webpack_require__(51427);
// EXTERNAL MODULE: ./lib/report/model/page.js + 4 modules
var model_page = __webpack_require__(90853);
// EXTERNAL MODULE: ./lib/report/facts/gaps.js
var facts_gaps = __webpack_require__(59413);
// EXTERNAL MODULE: ./lib/report/facts/hot-linkers.js
var hot_linkers = __webpack_require__(96488);
// EXTERNAL MODULE: ./lib/report/facts/logged-twice.js
var logged_twice = __webpack_require__(54331);
// EXTERNAL MODULE: ./lib/report/facts/sent-objects.js
var sent_objects = __webpack_require__(56379);
;// CONCATENATED MODULE: ./lib/report/facts/front.js






function frontFacts(input, model) {
    const { period, previous } = input;
    if (period === null)
        return { model, ...nothing };
    const page = (0,model_page/* pageOf */.ZZ)(input, period);
    const earlier = previous === null ? [] : (0,hot_linkers/* hotLinkersOf */.x)((0,model_page/* pageOf */.ZZ)({ ...input, previous: null }, previous));
    const seenBefore = new Map(earlier.map(({ site, since }) => [site, since]));
    const { totals, visitors, log } = period;
    const malformed = (0,facts_gaps/* malformedCount */.bL)(page);
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
            pageViews: totals.pageViews,
            bytes: totals.bytes,
            errors: totals.errors,
            serverErrors: totals.serverErrors,
            cost: (0,model_cost/* dayCost */.oJ)(totals, page.cost, page.prices),
        })),
        weekObjects: (0,sent_objects/* weekObjectsOf */.ow)(page),
        hotlinkSites: (0,hot_linkers/* hotLinkersOf */.x)(page).map(({ site, since, bytes }) => ({
            site,
            firstDay: seenBefore.get(site) ?? since,
            bytes,
        })),
        sources: (input.sources ?? []).flatMap(({ name, days }) => {
            const lastDay = days.at(-1)?.day;
            return lastDay === undefined ? [] : [{ name, lastDay }];
        }),
        buckets: page.period.tables.buckets.names,
        loggedTwice: (0,logged_twice/* loggedTwice */.b)(page),
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
    weekObjects: [],
    hotlinkSites: [],
    sources: [],
    buckets: [],
    loggedTwice: [],
    lastRecord: null,
};

// EXTERNAL MODULE: ./lib/report/cases/avoidable.js
var avoidable = __webpack_require__(66797);
// EXTERNAL MODULE: ./lib/report/cases/cases.js + 12 modules
var cases = __webpack_require__(17574);
// EXTERNAL MODULE: ./lib/count/cube/cube.js
var cube = __webpack_require__(19824);
// EXTERNAL MODULE: ./lib/report/model/prices.js
var model_prices = __webpack_require__(99756);
;// CONCATENATED MODULE: ./lib/report/explore/explore.js


const measures = ['requests', 'bytes', 'pageViews', 'cost'];
const files = [
    'keys',
    'referringSites',
    'networks',
    'countries',
    'browsers',
    'bots',
    'tools',
    'statuses',
];
function exploreOf({ settings, words }) {
    const { explore } = words;
    const titles = {
        keys: words.names.key,
        ...Object.fromEntries(Object.entries(words.panels).map(([name, [title]]) => [name, title])),
    };
    return {
        lead: explore.lead,
        withoutScript: explore.withoutScript,
        files: [
            { label: words.page.day, href: '../days.csv' },
            ...files.map((name) => ({ label: titles[name] ?? name, href: `../${name}.csv` })),
        ],
        notes: [explore.whichVisitors, explore.priced],
        measures: measures.map((id) => ({ id, label: words.page[id] })),
        words: explore,
        setup: {
            language: words.tag,
            locale: settings.locale,
            currency: (0,model_prices/* moneyOf */.a5)((0,model_prices/* pricesOf */._5)(settings.region, settings.prices)),
            days: settings.days,
            ...labelsOf(words),
            words: scriptWords(words),
        },
    };
}
function labelsOf(words) {
    const { explore, names, values, page } = words;
    const labels = {
        object: names.key,
        site: names.site,
        network: names.network,
        country: names.country,
        program: explore.program,
        status: names.status,
        cache: explore.cache,
        kind: explore.kind,
    };
    const kinds = { people: page.people, bots: page.bots, ai: explore.ai, tools: page.tools };
    return {
        dimensions: [...cube/* dimensions */.KQ, 'kind'].map((id) => [id, labels[id]]),
        kinds: cube/* readerKinds */.vT.map((kind) => [kind, kinds[kind]]),
        values,
        forMany: ['objects not public', 'internal host'],
        empty: { ...explore.none, country: values.unknown, program: words.none, object: words.none },
        statuses: explore.statuses,
    };
}
function scriptWords({ explore, page, columns, isNew, isGone, unknownCost, against, }) {
    const filled = Object.entries(explore).flatMap(([name, text]) => typeof text === 'string' || typeof text === 'function'
        ? [[name, typeof text === 'string' ? text : text('{1}', '{2}')]]
        : []);
    const { more, fewer, noMatch, copied, day, csvOf, search, visitors } = page;
    return {
        ...Object.fromEntries(filled),
        against: against('{1}'),
        before: columns.before,
        change: columns.change,
        ...{ more, fewer, noMatch, copied, day, csvOf, search, visitors, isNew, isGone, unknownCost },
    };
}

// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/report/facts/max-by.js
var max_by = __webpack_require__(54379);
// EXTERNAL MODULE: ./lib/report/facts/week.js
var week = __webpack_require__(23928);
// EXTERNAL MODULE: ./lib/count/summary/merge.js
var merge = __webpack_require__(98940);
// EXTERNAL MODULE: ./lib/rollup/distinct.js
var distinct = __webpack_require__(84380);
;// CONCATENATED MODULE: ./lib/report/panels/day-sums.js






function sumsByDay(page) {
    const days = (0,model_page/* dayMap */.FA)(page.period);
    const { kind, periods } = page.input;
    const months = new Set(kind === 'front' ? periods.map(({ path }) => path) : []);
    return (0,model_page/* daysOf */.hF)(page).map((day) => {
        const month = `${day.slice(0, 7)}/`;
        const href = months.has(month) ? `${month}index.html#day-${day}` : null;
        return sumsOf(page, day, days.get(day), href);
    });
}
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
            cost: (0,model_prices/* money */.TG)(days.reduce((sum, { cost }) => sum + cost, 0)),
            href: entry === undefined ? null : `../${entry.path}index.html`,
        };
    });
}
function sumsBefore(page, days, back, counted) {
    const known = new Map(counted.map((one) => [one.day, one]));
    return days.map((day) => {
        const before = (0,calendar_day/* addDays */.fi)(day, -back);
        const found = known.get(before);
        return found && sumsOf(page, before, found, null);
    });
}
function sumsOfYearBefore(page, months) {
    const byMonth = Map.groupBy(page.earlier?.days ?? [], ({ day }) => day.slice(0, 7));
    return months.map(({ from }) => {
        const before = `${String(Number(from.slice(0, 4)) - 1).padStart(4, '0')}${from.slice(4, 7)}`;
        const days = (byMonth.get(before) ?? []).map((one) => sumsOf(page, one.day, one, null));
        const [first, last] = [days[0], days.at(-1)];
        if (first === undefined || last === undefined)
            return undefined;
        const totals = (0,merge/* mergeTotals */.iU)(days.map((one) => one.totals));
        const cost = (0,model_prices/* money */.TG)(days.reduce((sum, one) => sum + one.cost, 0));
        return { ...first, to: last.to, totals, cost };
    });
}
function sumsOf(page, day, found, href) {
    const totals = found?.totals ?? (0,merge/* mergeTotals */.iU)([]);
    const isTold = found !== undefined && !found.lacking.includes(distinct/* VISITOR_ROWS */.Xk);
    return {
        ...{ from: day, to: day, totals, href },
        visitors: found?.visitors ?? 0,
        embedded: found === undefined ? 0 : isTold ? found.embedded : null,
        cost: (0,model_cost/* dayCost */.oJ)(totals, page.cost, page.prices),
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/calendar.js




const WEEK = 7;
function calendarOf(page) {
    if (page.input.kind !== 'year')
        return null;
    const { numbers, words } = page;
    const { from, to } = page.period;
    const first = (0,calendar_day/* addDays */.fi)(from, -(0,week/* weekdayOf */.Up)(from));
    const weeks = Math.ceil(((0,calendar_day/* daysBetween */.YM)(first, to) + 1) / WEEK);
    const sums = new Map(sumsByDay(page).map((one) => [one.from, one]));
    const most = (0,max_by/* maxBy */.S)([...sums.values()], ({ totals }) => totals.requests);
    const whole = most?.totals.requests ?? 0;
    const months = new Set(page.input.periods.map(({ path }) => path));
    const dayOf = (day) => {
        const isOfYear = from <= day && day <= to;
        if (!isOfYear)
            return { ...noRequests, text: numbers.longDay(day), isOfYear };
        return told(page, day, sums.get(day), { whole, months });
    };
    return {
        id: 'calendar',
        ...{ title: words.calendar[0], definition: words.calendar[1] },
        rows: Array.from({ length: WEEK }, (_, weekday) => ({
            label: numbers.weekday(weekday, 'short'),
            days: Array.from({ length: weeks }, (_, week) => dayOf((0,calendar_day/* addDays */.fi)(first, week * WEEK + weekday))),
        })),
        weekLabels: Array.from({ length: weeks }, (_, week) => numbers.shortDay((0,calendar_day/* addDays */.fi)(first, week * WEEK))),
        months: Array.from({ length: 12 }, (_, month) => {
            const begin = (0,calendar_day/* parseDay */.Iq)(`${from.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`);
            return { label: numbers.monthName(begin), week: Math.ceil((0,calendar_day/* daysBetween */.YM)(first, begin) / WEEK) };
        }),
        text: whole === 0 || most === undefined
            ? words.nothing
            : words.traffic.text.day(numbers.cell('count', page.period.totals.requests).text, numbers.cell('count', whole).text, numbers.longDay(most.from)),
    };
}
const noRequests = { requests: null, level: null, href: null };
function told({ numbers, words }, day, sums, { whole, months }) {
    if (sums === undefined || sums.totals.records === 0) {
        const text = `${numbers.longDay(day)}: ${words.page.noRecords}`;
        return { ...noRequests, text, isOfYear: true };
    }
    const requests = numbers.cell('count', sums.totals.requests);
    const bytes = numbers.cell('bytes', sums.totals.bytes).text;
    const month = `${day.slice(0, 7)}/`;
    return {
        requests,
        level: whole === 0 ? 0 : sums.totals.requests / whole,
        text: `${numbers.longDay(day)}: ${numbers.list([words.cases.counted(requests), bytes])}`,
        href: months.has(month) ? `../${month}index.html#day-${day}` : null,
        isOfYear: true,
    };
}

// EXTERNAL MODULE: ./lib/report/model/names.js
var model_names = __webpack_require__(91624);
// EXTERNAL MODULE: ./lib/report/tables/orders.js
var orders = __webpack_require__(22941);
// EXTERNAL MODULE: ./lib/report/tables/view.js
var tables_view = __webpack_require__(22041);
// EXTERNAL MODULE: ./lib/rollup/rollup.js + 1 modules
var rollup = __webpack_require__(4524);
;// CONCATENATED MODULE: ./lib/report/panels/columns.js


const columns_measures = {
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
function listedValue(page, view, row, column) {
    if (column === 'first' || column === 'last')
        return (0,rollup/* daySeen */.ul)(page.period, column, row);
    const value = view.value(row, column);
    return column === 'size' && value === 0 ? null : value;
}
function changeOfRow({ numbers }, measure, now, before) {
    if (before === null)
        return null;
    const was = before === true ? 0 : before;
    return numbers.change(measure, now, was, before === true || now === 0);
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
    const { counts } = (0,model_page/* rowOf */.OB)(page, table);
    return {
        id,
        label: id === 'requests'
            ? words.columns[countsLabel(counts)]
            : (labels[idInWords(page, table, id)] ?? id),
        kind: id === 'change' ? 'change' : columns_measures[id].kind,
        definition: definitions[idInWords(page, table, id)] ?? '',
        isMinor: minor.includes(id),
    };
}
function idInWords({ distinct }, table, id) {
    return id === 'visitors' && !distinct.has(table) ? 'dailyVisitors' : id;
}

;// CONCATENATED MODULE: ./lib/report/panels/glance.js




function glanceOf(page) {
    const leaders = [
        ['page', 'pages', 'pages', 'requests', orders/* isNamed */.ev],
        ['object', 'keys', 'hogKeys', 'bytes', orders/* isNamed */.ev],
        ['country', 'countries', 'countries', 'visitors', isKnown],
        ['site', 'referringSites', 'referringSites', 'visitors', isReferring],
    ];
    return leaders.flatMap(([id, table, panel, column, only]) => {
        const view = (0,orders/* narrowed */.fQ)(page, (0,tables_view/* viewOf */.du)(page, table), only);
        const [row] = (0,orders/* topRows */.FE)(view, column, 1);
        const value = row === undefined ? 0 : view.value(row, column);
        if (row === undefined || value === 0)
            return [];
        const [label, unit] = page.words.glance[id];
        const name = (0,model_names/* nameParts */.IN)(page, table, view.partsOf(row))[0]?.text ?? '';
        const cell = page.numbers.cell(columns_measures[column].kind, value);
        return [{ label, name, cell, unit: unit(cell, !page.distinct.has(table)), href: `#${panel}` }];
    });
}
const isKnown = (_, view, row) => view.nameOf(row) !== 'unknown';
const isReferring = (page, view, row) => (0,orders/* isElsewhere */.l5)(page, view, row) && view.value(row, 'pageViews') > 0;

// EXTERNAL MODULE: ./lib/report/facts/cache.js
var facts_cache = __webpack_require__(79260);
// EXTERNAL MODULE: ./lib/report/model/cloudfront-prices.js
var cloudfront_prices = __webpack_require__(8677);
// EXTERNAL MODULE: ./lib/report/model/measures.js
var model_measures = __webpack_require__(34919);
// EXTERNAL MODULE: ./lib/report/model/timeline.js
var timeline = __webpack_require__(28445);
// EXTERNAL MODULE: ./lib/report/facts/rules/rule.js
var rule = __webpack_require__(30762);
// EXTERNAL MODULE: ./lib/report/model/provenance.js
var model_provenance = __webpack_require__(24769);
;// CONCATENATED MODULE: ./lib/report/panels/headline-changes.js





function headlineChanges(page) {
    const { whole, before, period } = page;
    const sides = whole ? [whole.now, whole.before].map(ofDays) : (0,model_page/* isOver */.PU)(page) ? periods() : [];
    const [now, then] = sides.map(valuesOf);
    const change = (id) => {
        const [value, earlier] = [now?.[id] ?? null, then?.[id] ?? null];
        return value === null || earlier === null ? null : changeOf(page, id, value, earlier);
    };
    return {
        visitors: (0,model_provenance/* comparesVisitors */.iV)(page) ? change('visitors') : null,
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
function valuesOf({ totals, cost, visitors }) {
    const { pageViews, requests, bytes, errors } = totals;
    return {
        ...{ visitors, pageViews, requests, bytes },
        cost: cost.total,
        errors: requests === 0 ? null : errors / requests,
    };
}
function changeOf(page, id, now, before) {
    const change = page.numbers.change(model_measures/* headlineMeasures */.mc[id], now, before);
    if (change === null)
        return null;
    const tone = isSmall(page, id, Math.abs(now - before)) ? 'neutral' : change.tone;
    return { ...change, exact: exactOf(page, id, change, { now, before }), tone };
}
function isSmall(page, id, difference) {
    switch (id) {
        case 'cost':
            return difference < rule/* floors */.yX.money;
        case 'bytes': {
            const cost = (0,model_cost/* bytesCost */.p6)(difference, page.cost);
            return (0,rule/* isBelowFloors */.vB)((0,rule/* priced */.af)(page, { bytes: difference, cost, requests: rule/* floors */.yX.requests }));
        }
        case 'errors':
            return page.period.totals.errors < rule/* floors */.yX.requests;
        default:
            return difference < rule/* floors */.yX.requests;
    }
}
function exactOf({ whole, words, numbers }, id, { exact }, { now, before }) {
    if (whole === null)
        return exact;
    if (id !== 'visitors')
        return words.inWholeDays(exact, numbers.cell('count', whole.days));
    const [mean, meanBefore] = [now, before].map((sum) => numbers.cell('count', sum / whole.days).text);
    return words.aDay(words.fromTo(meanBefore ?? '', mean ?? ''));
}

;// CONCATENATED MODULE: ./lib/report/panels/headlines.js







function leastText({ cost, numbers }) {
    const [least, most] = [cost.least, cost.total].map((value) => numbers.cell('money', value).text);
    return least === undefined || least === most ? null : least;
}
function boundText(page) {
    const { words, prices, input } = page;
    const least = leastText(page);
    const word = (0,model_prices/* wordOf */.aG)(prices);
    if (word === 'unknown')
        return words.upperBound.unknown('', least);
    if (!(0,facts_cache/* hasS3 */.HV)(page))
        return words.upperBound.listed(cloudfront_prices/* cloudFrontAsOf */.A7, least);
    const asOf = word === 'own' ? (input.settings.prices.asOf ?? '') : prices.asOf;
    return words.upperBound[word](asOf, least);
}
function headlinesOf(page, traffic) {
    const { period, numbers } = page;
    const now = {
        visitors: period.visitors,
        pageViews: period.totals.pageViews,
        requests: period.totals.requests,
        bytes: period.totals.bytes,
        cost: page.cost.total,
        errors: shareOf(period.totals.errors, period.totals.requests),
    };
    const changes = headlineChanges(page);
    const notes = {
        visitors: page.words.visitorsAre[period.visitorsAre],
        cost: boundText(page),
        errors: page.words.errorCount(numbers.cell('count', period.totals.errors)),
    };
    return timeline/* measureIds */.$.map((id) => {
        const measure = model_measures/* headlineMeasures */.mc[id];
        const [label, definition] = page.words.headlines[id];
        const series = traffic.points.map((point) => id === 'errors'
            ? shareOf(Number(point.errors.value), Number(point.requests.value))
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
    const most = (0,max_by/* maxBy */.S)([...series.keys()], (at) => series[at] ?? 0);
    if (most === undefined)
        return words.nothing;
    const text = (value) => numbers.cell(kind, value).text;
    const least = Math.min(...series);
    return words.seriesText(label, text(least), text(series[most] ?? 0), points[most]?.longLabel ?? '');
}
function shareOf(part, whole) {
    return whole === 0 ? 0 : part / whole;
}

;// CONCATENATED MODULE: ./lib/report/panels/heat.js


const LEAST_REQUESTS = 7 * 24;
function heatOf(page) {
    const means = (0,week/* weekOf */.gx)(page);
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
    const counted = (0,week/* weekdays */.mx)(page).map(({ days, hours }) => {
        return { days, requests: hours.reduce((sum, people) => sum + people, 0) };
    });
    const cells = rows.flatMap((row, weekday) => (counted[weekday]?.days ? row.cells : []));
    const busiest = (0,max_by/* maxBy */.S)(cells, (cell) => cell.level);
    const quietest = (0,max_by/* maxBy */.S)(cells, (cell) => -cell.level);
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

// EXTERNAL MODULE: ./lib/report/facts/largest-client.js
var largest_client = __webpack_require__(58800);
// EXTERNAL MODULE: ./lib/report/facts/origin.js
var origin = __webpack_require__(35806);
// EXTERNAL MODULE: ./lib/report/model/frame.js + 1 modules
var model_frame = __webpack_require__(60747);
// EXTERNAL MODULE: ./lib/report/words/sentence.js
var sentence = __webpack_require__(32883);
;// CONCATENATED MODULE: ./lib/report/panels/lead.js












function leadOf(page) {
    const { period, numbers, input } = page;
    const words = page.words.lead;
    const { totals, visitors } = period;
    const when = input.kind === 'front'
        ? words.front(numbers.cell('count', (0,model_page/* daysOf */.hF)(page).length))
        : words.during((0,model_frame/* pageLabel */.Qh)(input, numbers));
    const came = visitors > 0
        ? words[period.visitorsAre === 'added up' ? 'cameAtMost' : 'came'](numbers.cell('count', visitors), numbers.cell('count', totals.pageViews))
        : [(0,sentence/* plain */.pj)(words.nobody)];
    const embedded = period.embedded > 0
        ? words[period.visitorsAre === 'added up' ? 'embeddedAtMost' : 'embedded'](numbers.cell('count', period.embedded), visitors > 0)
        : [];
    const left = words.left[(0,model_prices/* wordOf */.aG)(page.prices)](numbers.cell('bytes', totals.bytes).text, {
        most: numbers.cell('money', page.cost.total).text,
        least: leastText(page),
        isByEdges: (0,facts_cache/* hasEdges */.RF)(page),
    });
    const behind = (0,origin/* lacksReaders */.tN)(page) ? [(0,sentence/* plain */.pj)(words.behindCdn)] : [];
    return [
        (0,sentence/* plain */.pj)(when),
        ...came,
        ...embedded,
        ...left,
        ...standsOut(page),
        (0,sentence/* plain */.pj)(words.end),
        ...behind,
    ];
}
function standsOut(page) {
    const words = page.words.lead;
    const { totals } = page.period;
    const shareOf = (bytes = 0) => bytes / Math.max(1, totals.bytes);
    const worst = (0,hot_linkers/* hotLinkersOf */.x)(page).find((one) => (0,rule/* isWorthSaying */.wU)(page, one));
    const largest = (0,largest_client/* largestClientOf */.XD)(page);
    const clientShare = largest !== null && (0,rule/* isWorthSaying */.wU)(page, largest) ? shareOf(largest.bytes) : 0;
    const hotShare = shareOf(worst?.bytes);
    if (worst !== undefined && hotShare > 0.1 && hotShare >= clientShare)
        return words.toOne(aloud(page, hotShare), (0,model_names/* nameText */.fh)(worst.site));
    if (largest !== null && clientShare > 0.25) {
        const owner = (0,largest_client/* ownerOf */.bf)(page, largest.client);
        return words[page.settings.clientAddresses === 'masked' ? 'toNetwork' : 'toAddress'](aloud(page, clientShare), (0,model_names/* nameText */.fh)(largest.client), owner && (0,model_names/* nameText */.fh)(owner.name));
    }
    const { bytes, requests } = totals.bots;
    const areWorth = (0,rule/* isWorthSaying */.wU)(page, { bytes, requests, cost: (0,model_cost/* bytesCost */.p6)(bytes, page.cost) });
    return areWorth && shareOf(bytes) > 0.3 ? words.toBots(aloud(page, shareOf(bytes))) : [];
}
const shares = [
    [0.95, 'nearlyAll'],
    [0.6, 'most'],
    [0.42, 'half'],
    [0.29, 'third'],
    [0.22, 'quarter'],
    [0.15, 'fifth'],
    [0.08, 'tenth'],
];
function aloud({ words }, ratio) {
    const name = shares.find(([least]) => ratio > least)?.[1] ?? 'little';
    return words.lead.shares[name];
}
function monthsLead(words, count, [from = '', to = '']) {
    return from === to ? words.lead.oneMonth(count, from) : words.lead.months(count, from, to);
}

// EXTERNAL MODULE: ./lib/report/facts/audit.js
var audit = __webpack_require__(33893);
// EXTERNAL MODULE: ./lib/report/model/site.js
var site = __webpack_require__(82325);
// EXTERNAL MODULE: ./lib/report/tables/since.js
var since = __webpack_require__(38848);
;// CONCATENATED MODULE: ./lib/report/panels/facts-block.js
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
const health = {
    id: 'health',
    csv: null,
    width: 'half',
    draw: (page) => ({ table: null, blocks: healthBlocks(page), note: '' }),
};
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
        [words.facts.malformed, count((0,facts_gaps/* malformedCount */.bL)(page))],
        [words.facts.duplicates, count(log.duplicates)],
        ...(log.unidentified ? [[words.facts.unidentified, count(log.unidentified)]] : []),
        [words.facts.excluded, count(period.totals.excluded)],
        [words.facts.firstRecord, moment(period.firstRecord)],
        [words.facts.lastRecord, moment(period.lastRecord)],
    ];
}
function twiceBlock({ words }, names) {
    const { title, note } = words.answered.twice;
    const items = names.map(model_names/* nameText */.fh);
    return { kind: 'list', id: 'loggedTwice', title, note, items, isFolded: false };
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
    const deliveryGaps = (0,facts_gaps/* deliveryGapsOf */.z5)(page);
    const sinceTexts = [...(0,since/* tableSinceOf */.Sd)(page).values()].flatMap((one) => (0,since/* tableSinceTexts */.dC)(page, one, (0,since/* tableWords */.Om)(page, one.name)[0]));
    const provenance = (0,model_provenance/* provenanceBlock */.X2)(page, sinceTexts);
    const twice = (0,logged_twice/* loggedTwice */.b)(page);
    return [
        factsBlock('healthFacts', logFacts(page)),
        ...(provenance === null ? [] : [provenance]),
        ...(twice.length > 0 ? [twiceBlock(page, twice)] : []),
        gapBlock('gaps', page.words.gaps, (0,facts_gaps/* gapsOf */.dc)(page)),
        ...(deliveryGaps.length > 0
            ? [gapBlock('deliveryGaps', page.words.deliveryGaps, deliveryGaps)]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/report/panels/speed/times.js



const parts = [
    ['half', 0.5],
    ['ninety', 0.9],
    ['ninetyNine', 0.99],
];
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
function classesIn(view, rows) {
    return Array.from(rows, (row) => [Number(view.partsOf(row)[1]), view.value(row, 'requests')]);
}
function percentileCell(page, classes, share) {
    const bound = percentile(classes, share);
    if (bound === null || Number.isFinite(bound))
        return page.numbers.cell('ms', bound);
    const text = (0,model_names/* timeName */.n4)(page, String(bound));
    return { kind: 'ms', value: Number.MAX_SAFE_INTEGER, text, exact: text };
}
function timesTable(page, name) {
    const view = (0,tables_view/* viewOf */.du)(page, name);
    const bySize = Map.groupBy(view.rows, (row) => view.partsOf(row)[0] ?? '-');
    const sizes = orders/* sizesInOrder */.AW.filter((size) => bySize.has(size));
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
        rows: sizes.map((size) => line([...(bySize.get(size) ?? [])], (0,model_names/* nameParts */.IN)(page, 'sizes', [size]))),
        shown: sizes.length,
        rest: null,
        total: sizes.length > 0 ? line([...view.rows], [(0,model_names/* wordName */._H)(page.words.total)]) : null,
        empty: page.words.nothing,
        sortedBy: 'name',
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/operations.js







function operationsOf(page) {
    const { title, definition, all: label } = page.words.operations;
    const audit = (0,facts_cache/* hasS3 */.HV)(page) ? auditFigure(page) : null;
    const figures = [speedFigure(page), audit, healthFigure(page)];
    return {
        id: 'operations',
        title,
        definition,
        link: { label, href: `./${site/* OPERATIONS_FILE */.Cz}` },
        figures: figures.filter((figure) => figure !== null),
        log: logFacts(page).map(([label, cell]) => ({ label, cell })),
    };
}
function speedFigure(page) {
    const { words, numbers, period } = page;
    const view = (0,tables_view/* viewOf */.du)(page, 'turnAroundTimes');
    const classes = classesIn(view, view.rows);
    const median = percentileCell(page, classes, 0.5);
    if (median.value === null)
        return null;
    const serverErrors = numbers.cell('count', period.totals.serverErrors);
    const most = percentileCell(page, classes, 0.99).text;
    return figureOf(page, 'speed', median, words.operations.speed(most, serverErrors));
}
function auditFigure(page) {
    const { writes, deletes, oldTls, sigV2 } = (0,audit/* auditFacts */.Bl)(page);
    const count = (value) => page.numbers.cell('count', value);
    const text = page.words.operations.audit(count(oldTls), count(sigV2));
    return figureOf(page, 'audit', count(writes + deletes), text);
}
function healthFigure(page) {
    const malformed = (0,facts_gaps/* malformedCount */.bL)(page);
    const count = (value) => page.numbers.cell('count', value);
    const lines = count(malformed + page.period.log.records + page.period.log.duplicates);
    const text = page.words.operations.health(lines, count((0,facts_gaps/* gapsOf */.dc)(page).length));
    return figureOf(page, 'health', count(malformed), text);
}
function figureOf(page, section, cell, text) {
    const href = `./${site/* OPERATIONS_FILE */.Cz}#section-${section}`;
    return { label: page.words.sections[section], cell, text, href };
}

;// CONCATENATED MODULE: ./lib/report/model/steps.js
const TICKS = 4;
function stepAbove(least) {
    const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
    const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * power);
    return steps.find((step) => step >= least && Number.isInteger(step)) ?? power * 10;
}

;// CONCATENATED MODULE: ./lib/report/panels/timeline.js




function measuresOf(page, sums, texts) {
    const { requests, pageViews, bytes, errors } = page.period.totals;
    const totals = {
        ...{ requests, pageViews, bytes, errors },
        visitors: page.period.visitors,
        cost: page.cost.total,
    };
    const series = { sums, lines: linesBefore(page, sums), totals, texts };
    const all = timeline/* measureIds */.$
        .filter((id) => id !== 'cost' || page.prices.basis !== 'unknown')
        .map((id) => timelineMeasure(page, id, series));
    const isSome = ({ layers }) => layers.some(({ values }) => values.some((value) => value > 0));
    return [...all.filter(isSome), ...all.filter((one) => !isSome(one))];
}
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
        : [{ id: 'all', label, total, values: sums.map((one) => amountOf(id, one)) }];
    const all = [
        ...lines.map(({ id: line, label, sums: before }) => {
            const values = before.map((one, at) => one === undefined || !areComparable(id, one, sums[at]) ? null : amountOf(id, one));
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
function isTold({ values }) {
    const known = values.filter((value) => value !== null).length;
    return known > 1 && known >= values.length / 4;
}
function ticksOf(cell, kind, most) {
    const unit = kind === 'money' ? 1e6 : 1;
    const ticks = Math.max(1, Math.min(TICKS, most * unit));
    const step = stepAbove((most * unit) / ticks);
    return Array.from({ length: ticks + 1 }, (_, tick) => {
        const value = cell(kind, (tick * step) / unit);
        return kind === 'money' && most < 0.05 ? { ...value, text: value.exact } : value;
    });
}
function amountOf(id, { totals, visitors, cost }) {
    if (id === 'visitors')
        return visitors;
    return id === 'cost' ? cost : totals[id];
}
function areComparable(id, before, now) {
    if (id !== 'visitors')
        return true;
    const isMonths = before.from !== before.to;
    return !isMonths && (before.embedded === null) === (now?.embedded === null);
}
function embeddedLine(label, sums) {
    const isSome = sums.some(({ embedded }) => embedded !== null && embedded > 0);
    return { id: 'embedded', label, values: isSome ? sums.map(({ embedded }) => embedded) : [] };
}
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
            sums: sumsBefore(page, days, timeline/* DAYS_TO_LAST_YEAR */.Z, input.lastYear ?? []),
        },
    ];
}
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);

// EXTERNAL MODULE: ./lib/report/words/speech.js
var speech = __webpack_require__(78508);
// EXTERNAL MODULE: ./lib/report/facts/silent-sources.js
var silent_sources = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/report/model/visible.js
var visible = __webpack_require__(41302);
;// CONCATENATED MODULE: ./lib/report/panels/marks.js







const MOST_KNOWN = 8;
const MOST_NAMED = 3;
const LEAST_USUAL = 100;
function marksOf(page, sums, findings) {
    const { numbers, input } = page;
    const notes = (input.notes ?? []).map(({ day, text }) => {
        return { day, kind: 'note', text: (0,visible/* visible */.RK)(text) };
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
    return (0,silent_sources/* silentSourcesOf */.dR)(page).map(({ name, last }) => {
        return { day: (0,calendar_day/* addDays */.fi)(last, 1), kind: 'silent', text: page.words.marks.silent((0,model_names/* nameText */.fh)(name)) };
    });
}
function gapMarks(page) {
    const { period, words, numbers } = page;
    const usual = period.totals.records / Math.max(1, period.days.length);
    if (usual < LEAST_USUAL)
        return [];
    const gaps = (0,facts_gaps/* gapsOf */.dc)(page);
    return gaps.flatMap((day, at) => {
        if (gaps[at - 1] === (0,calendar_day/* addDays */.fi)(day, -1))
            return [];
        const length = gaps.slice(at).findIndex((one, next) => one !== (0,calendar_day/* addDays */.fi)(day, next));
        const days = length < 0 ? gaps.length - at : length;
        return [{ day, kind: 'gap', text: words.marks.gap(numbers.cell('count', days)) }];
    });
}
function caseMarks(page, findings) {
    const { began, stopped } = page.words.marks;
    const files = findings.filter(({ caseFile }) => caseFile !== null);
    return (0,cases/* casesOf */.D)(page).flatMap(({ state, isFromDays }, at) => {
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
function releaseMarks(page) {
    const { period, words, numbers } = page;
    return period.days.flatMap(({ day, lacking }, at) => {
        const before = period.days[at - 1]?.lacking ?? [];
        const more = before.filter((name) => !lacking.includes(name));
        if (more.length === 0)
            return [];
        const names = [...new Set(more.map((name) => name.replace(/\..*/, '')))];
        const titles = names.flatMap((name) => page.tables.some((one) => one.name === name) ? [(0,since/* tableWords */.Om)(page, name)[0]] : []);
        const named = titles.slice(0, MOST_NAMED);
        const rest = titles.length - named.length;
        const all = rest > 0 ? [...named, words.more(numbers.cell('count', rest).text)] : named;
        return [{ day, kind: 'release', text: words.marks.release(numbers.list(all)) }];
    });
}

;// CONCATENATED MODULE: ./lib/report/panels/traffic.js





function trafficOf(page, findings) {
    const unit = page.input.kind === 'year' ? 'month' : 'day';
    const sums = unit === 'day' ? sumsByDay(page) : sumsByMonth(page);
    const marks = marksOf(page, sums, findings);
    const points = sums.map((one, at) => {
        const own = marks.filter(({ point }) => point === at);
        const texts = own.map(({ label, text }) => (unit === 'day' ? text : `${label} · ${text}`));
        return { ...pointOf(page.numbers, one, unit, page.newest), marks: texts };
    });
    const words = page.words.traffic;
    const isProvisional = points.some((point) => point.isProvisional);
    const textOf = (column, total) => chartText(page, points, column, total, unit);
    const { requests, bytes } = page.period.totals;
    return {
        id: 'traffic',
        title: words.title[unit],
        definition: isProvisional ? (0,speech/* spaced */.ji)(words.definition, words.provisional) : words.definition,
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
function seriesOf({ numbers, words }, totals, column) {
    return ['people', 'bots', 'tools'].map((id) => ({
        id,
        label: words.page[id],
        total: numbers.cell(column === 'bytes' ? 'bytes' : 'count', totals[id][column]),
    }));
}
function chartText({ words }, points, column, total, unit) {
    const most = (0,max_by/* maxBy */.S)(points, (point) => Number(point[column].value));
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









function overviewOf(teller, periods, root) {
    const months = (0,model_page/* sorted */.IP)(periods, 'month');
    const newest = months.at(-1);
    if (newest === undefined)
        return null;
    const front = periods.find(({ kind }) => kind === 'front');
    const shown = months.filter(({ from }) => (0,calendar_day/* daysBetween */.YM)(from, newest.from) < 360);
    const sums = shown.map((entry) => ({ ...entry, href: `${root}${entry.path}index.html` }));
    const points = sums.map((one) => pointOf(teller.numbers, one, 'month', front?.to));
    const totals = (0,merge/* mergeTotals */.iU)(shown.map((entry) => entry.totals));
    const { requests, pageViews, bytes, errors } = totals;
    const all = { requests, pageViews, bytes, errors, visitors: 0, cost: 0 };
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
function entriesTable({ numbers, words }, entries, root) {
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
        columns: timeline/* measureIds */.$.map((id) => ({
            id,
            label: words.columns[id],
            kind: id === 'bytes' ? 'bytes' : id === 'cost' ? 'money' : 'count',
            definition: '',
            isMinor: id === 'errors' || id === 'pageViews',
        })),
        rows: entries.map((entry) => {
            const text = (0,model_frame/* entryLabel */.b4)(entry, numbers);
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
                name: [(0,model_names/* wordName */._H)(words.total)],
                sub: '',
                cells: cellsOf((0,merge/* mergeTotals */.iU)(entries.map(({ totals }) => totals)), null, (0,model_prices/* money */.TG)(entries.reduce((sum, { cost }) => sum + cost, 0))),
                share: 0,
                change: null,
            },
        empty: words.nothing,
        sortedBy: '',
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/panel.js



function partsOfName(page, { table, namedBy }, parts) {
    const names = (0,model_names/* nameParts */.IN)(page, table, parts);
    return namedBy === undefined ? names : names.slice(namedBy, namedBy + 1);
}
function panelOf(page, row) {
    if (row.isShown?.(page) === false)
        return null;
    const [title, definition] = panelWords(page, row.wordsOf?.(page) ?? row.id);
    const { table, blocks, note } = row.draw(page);
    return {
        id: row.id,
        title,
        definition: note === '' ? definition : (0,speech/* spaced */.ji)(definition, note),
        table,
        blocks,
        csv: row.csv,
        link: row.linkOf?.(page) ?? null,
        width: row.width,
        isFolded: row.isFolded === true,
    };
}
function panelWords(page, id) {
    const { publicPanels } = page.words;
    const isPublic = page.settings.audience === 'public' && id in publicPanels;
    return isPublic ? publicPanels[id] : (0,since/* tableWords */.Om)(page, id);
}

;// CONCATENATED MODULE: ./lib/report/panels/audit/of-s3.js

const ofS3 = {
    isShown: facts_cache/* hasS3 */.HV,
    noteOf: (page) => ((0,facts_cache/* isApart */.zB)(page) ? page.words.answered.ofS3 : ''),
};

;// CONCATENATED MODULE: ./lib/report/panels/audit/audit.js



const audit_audit = {
    id: 'audit',
    csv: null,
    width: 'full',
    isShown: ofS3.isShown,
    draw(page) {
        const values = (0,audit/* auditFacts */.Bl)(page);
        const facts = audit/* auditFactNames */.g4.map((name) => [page.words.facts[name], page.numbers.cell('count', values[name])]);
        return { table: null, blocks: [factsBlock('auditFacts', facts)], note: ofS3.noteOf(page) };
    },
};

// EXTERNAL MODULE: ./lib/report/tables/sums.js
var tables_sums = __webpack_require__(93244);
;// CONCATENATED MODULE: ./lib/report/panels/all-rows.js





function listRows(page, id, list) {
    const { table, sortedBy, columns, only, isShort = false } = list;
    const all = (0,tables_view/* viewOf */.du)(page, table);
    const view = only === undefined ? all : (0,orders/* narrowed */.fQ)(page, all, only);
    const before = (0,tables_view/* viewBefore */.J5)(page, table);
    const rows = (0,orders/* keptRowsBy */.P7)(page, all, sortedBy, only).filter((at) => view.value(at, sortedBy) > 0 || view.value(at, 'requests') > 0);
    const rest = (0,tables_sums/* restOf */.Y6)(view, rows, page);
    const sums = rest.values;
    return {
        id,
        table: list.sub === undefined && list.namedBy === undefined ? table : id,
        columns,
        kinds: columns.map((column) => columns_measures[column].kind),
        sortedBy: columns.indexOf(sortedBy),
        thenBy: null,
        whole: isShort ? null : ((0,tables_sums/* totalOf */.e6)(view, page)[sortedBy] ?? 0),
        smallest: columns_measures[sortedBy].smallest,
        rest: isShort
            ? null
            : { rows: rest.rows, values: columns.map((column) => sums[column] ?? null) },
        rows: rows.map((at) => {
            const parts = view.partsOf(at);
            return {
                place: at,
                name: partsOfName(page, list, parts),
                sub: list.sub?.(page, parts) ?? '',
                values: columns.map((column) => listedValue(page, view, at, column)),
                before: before && (0,tables_view/* beforeOfName */.yY)(before, view.nameOf(at), sortedBy),
            };
        }),
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/sum-row.js

function sumRow(name, cells, share) {
    return { name: [(0,model_names/* wordName */._H)(name)], sub: '', cells, share, change: null };
}
function moreName({ words, numbers }, rows) {
    return words.more(numbers.cell('count', rows).text);
}

;// CONCATENATED MODULE: ./lib/report/panels/table-panel.js








const ROWS_ON_PAGE = 15;
const ROWS_OPEN = 8;
function tablePanel(list, blocks = () => []) {
    const { id, isShown, wordsOf, linkOf, noteOf, width = 'half' } = list;
    return {
        id,
        ...(isShown && { isShown }),
        ...(wordsOf && { wordsOf }),
        ...(linkOf && { linkOf }),
        csv: `${list.table}.csv`,
        width,
        list,
        rows: (page) => [listRows(page, id, list)],
        draw(page) {
            const all = (0,tables_view/* viewOf */.du)(page, list.table);
            const view = list.only === undefined ? all : (0,orders/* narrowed */.fQ)(page, all, list.only);
            return {
                table: tableOf(page, list, view, list.only && (0,orders/* keptSet */.Tq)(page, all)),
                blocks: blocks(page),
                note: [
                    noteOf?.(page) ?? '',
                    list.isShort ? '' : unknownNote(page, view),
                    ...sinceNotes(page, list),
                ]
                    .filter((text) => text !== '')
                    .join(' '),
            };
        },
    };
}
function plainPanels({ tables }, section) {
    return tables.flatMap(({ name, panel }) => panel?.section === section ? [tablePanel({ ...panel, id: name, table: name })] : []);
}
const READS = ['requests', 'bytes'];
const BANDWIDTH = ['bytes', 'cost', 'requests'];
const VISITS = ['visitors', 'pageViews', 'requests'];
const TAKERS = ['visitors', 'bytes', 'cost'];
function sinceNotes(page, list) {
    const found = (0,since/* tableSinceOf */.Sd)(page).get(list.table);
    if (found === undefined)
        return [];
    const listed = list.columns;
    const columns = found.columns.filter(([column]) => listed.includes(column));
    return (0,since/* tableSinceTexts */.dC)(page, { since: found.since, columns }, null).map((text) => `${text}.`);
}
function unknownNote(page, view) {
    const { rows, columns } = (0,tables_sums/* unknownOf */.KO)(view);
    if (rows === 0)
        return '';
    const reads = page.numbers.cell('count', columns.requests ?? 0);
    return page.words.unknownCut(reads, page.numbers.cell('bytes', columns.bytes ?? 0).text);
}
function tableOf(page, list, view, kept) {
    const { sortedBy, inOrder, isWhole } = list;
    const most = list.most ?? (isWhole ? view.rows.length : ROWS_ON_PAGE);
    const first = (0,orders/* topRows */.FE)(view, sortedBy, most, kept && ((at) => kept.has(at))).filter((at) => view.value(at, sortedBy) > 0 || view.value(at, 'requests') > 0);
    const shown = inOrder === undefined ? first : orderedBy(inOrder, view, first);
    const total = (0,tables_sums/* totalOf */.e6)(view, page);
    const whole = table_panel_shareOf(total, sortedBy) || Math.max(1, ...shown.map((at) => view.value(at, sortedBy)));
    const on = { page, list, view, before: (0,tables_view/* viewBefore */.J5)(page, list.table), whole };
    const rest = (0,tables_sums/* restOf */.Y6)(view, shown, page);
    const hasSums = list.isShort !== true;
    return {
        nameLabel: list.nameLabel === undefined
            ? (0,since/* tableWords */.Om)(page, list.table)[0]
            : page.words.names[list.nameLabel],
        columns: columnsOn(on),
        rows: shown.map((at) => rowOn(on, at)),
        shown: inOrder?.length ?? (isWhole ? shown.length : ROWS_OPEN),
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
function rowOn(on, at) {
    const { page, list, view, before, whole } = on;
    const parts = view.partsOf(at);
    const change = table_panel_changeOf(page, view, at, before, list.sortedBy);
    const share = ratio(view.value(at, list.sortedBy), whole);
    const value = (column) => listedValue(page, view, at, column);
    return {
        name: partsOfName(page, list, parts),
        sub: list.sub?.(page, parts) ?? '',
        cells: cellsOn(on, value, share, change),
        share: share ?? 0,
        change,
        ...(list.anchorOf && { anchor: list.anchorOf(parts) }),
    };
}
function sumsOn(on, name, sums) {
    const { list, whole } = on;
    const values = sums;
    const share = ratio(values[list.sortedBy] ?? null, whole);
    const cells = cellsOn(on, (column) => values[column] ?? null, share, null);
    return sumRow(name, cells, share ?? 0);
}
function cellsOn({ page: { numbers }, list, before }, value, share, change) {
    return [
        ...list.columns.map((column) => numbers.cell(columns_measures[column].kind, value(column))),
        ...(list.isShort ? [] : [numbers.cell('percent', share)]),
        ...(before === null ? [] : [changeCell(change)]),
    ];
}
function table_panel_shareOf(total, column) {
    return column === 'meanTurnAroundMs' ? 0 : (total[column] ?? 0);
}
function table_panel_changeOf(page, view, at, before, column) {
    const was = before && (0,tables_view/* beforeOfName */.yY)(before, view.nameOf(at), column);
    return changeOfRow(page, columns_measures[column], view.value(at, column), was);
}

;// CONCATENATED MODULE: ./lib/report/panels/audit/authentications.js


const authentications = tablePanel({
    id: 'authentications',
    ...ofS3,
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
    isShown: (page) => (0,facts_cache/* hasS3 */.HV)(page) && page.period.tables.buckets.names.length > 1,
    noteOf: ofS3.noteOf,
});

;// CONCATENATED MODULE: ./lib/report/panels/audit/hosts.js



const hosts = tablePanel({
    id: 'hosts',
    table: 'hosts',
    nameLabel: 'host',
    sortedBy: 'requests',
    columns: READS,
    isShown: (page) => !(0,facts_cache/* isApart */.zB)(page),
});
const s3Hosts = tablePanel({
    ...ofS3,
    id: 's3Hosts',
    table: 's3Hosts',
    nameLabel: 'host',
    sortedBy: 'requests',
    columns: READS,
    isShown: (page) => (0,facts_cache/* isApart */.zB)(page) && ofS3.isShown(page),
});

;// CONCATENATED MODULE: ./lib/report/panels/audit/operations.js



const isOfS3 = (page, view, row) => !(0,facts_cache/* hasEdges */.RF)(page) || !/^[A-Z]+$/.test(view.nameOf(row));
const operations = tablePanel({
    id: 'operations',
    ...ofS3,
    table: 'operations',
    nameLabel: 'operation',
    sortedBy: 'requests',
    columns: ['requests', 'bytes', 'errors'],
    only: isOfS3,
    width: 'full',
});

;// CONCATENATED MODULE: ./lib/report/panels/audit/requesters.js


const requesters = tablePanel({
    id: 'requesters',
    ...ofS3,
    table: 'requesters',
    nameLabel: 'requester',
    sortedBy: 'requests',
    columns: READS,
    width: 'full',
});

;// CONCATENATED MODULE: ./lib/report/panels/audit/signatures.js


const signatures = tablePanel({
    id: 'signatures',
    ...ofS3,
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
    isShown: (page) => !(0,facts_cache/* isApart */.zB)(page),
});
const s3Tls = tablePanel({
    ...ofS3,
    id: 's3Tls',
    table: 's3Tls',
    nameLabel: 'tls',
    sortedBy: 'requests',
    columns: READS,
    isShown: (page) => (0,facts_cache/* isApart */.zB)(page) && ofS3.isShown(page),
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

// EXTERNAL MODULE: ./lib/naming/agents/crawlers.js
var crawlers = __webpack_require__(7830);
// EXTERNAL MODULE: ./lib/report/facts/bot-classes.js
var bot_classes = __webpack_require__(24526);
;// CONCATENATED MODULE: ./lib/report/panels/bots/bot-classes.js






const botClasses = {
    id: 'botClasses',
    csv: 'botClasses.csv',
    width: 'half',
    draw: (page) => ({ table: classesTable(page), blocks: [], note: '' }),
};
function classesTable(page) {
    const view = (0,tables_view/* viewOf */.du)(page, 'bots');
    const sums = (0,bot_classes/* sumsByClass */.O)(view, page);
    const before = (0,tables_view/* viewBefore */.J5)(page, 'bots');
    const sumsBefore = before && (0,bot_classes/* sumsByClass */.O)(before, page);
    const { requests: all = 0, bytes: allBytes = 0, cost: allCost = 0 } = (0,tables_sums/* totalOf */.e6)(view, page);
    const total = { requests: all, bytes: allBytes, cost: allCost };
    const line = (name, { requests, bytes, cost }, was) => {
        const change = was === null ? null : page.numbers.change(columns_measures.requests, requests, was);
        return {
            name: [(0,model_names/* plainName */.MH)(name)],
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





const cache_cache = tablePanel({
    id: 'cacheResults',
    table: 'cacheResults',
    nameLabel: 'cacheResult',
    sortedBy: 'requests',
    columns: READS,
    isShown: facts_cache/* hasEdges */.RF,
}, (page) => [factsBlock('cacheFacts', factsOf(page))]);
function factsOf(page) {
    const { numbers, words } = page;
    const { answered, hits, refreshed, lookups } = (0,facts_cache/* cacheOf */.w7)(page);
    const { bytes: fetched } = (0,origin/* originFetchesOf */.M7)(page);
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



const cacheErrors = tablePanel({
    id: 'cacheErrors',
    table: 'cacheDetails',
    nameLabel: 'cacheDetail',
    sortedBy: 'requests',
    columns: READS,
    only: orders/* isUnanswered */.Ni,
    isShown: facts_cache/* hasEdges */.RF,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/cache-misses.js



const cacheMisses = tablePanel({
    id: 'cacheMisses',
    table: 'cacheKeys',
    nameLabel: 'key',
    sortedBy: 'bytes',
    columns: ['bytes', 'requests'],
    only: orders/* isMissed */.OS,
    namedBy: 1,
    isShown: facts_cache/* hasEdges */.RF,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/distributions.js


const distributions = tablePanel({
    id: 'distributions',
    table: 'distributions',
    nameLabel: 'distribution',
    sortedBy: 'bytes',
    columns: ['bytes', 'cost', 'requests'],
    isShown: facts_cache/* hasEdges */.RF,
});

// EXTERNAL MODULE: ./lib/naming/edges.js
var edges = __webpack_require__(82650);
// EXTERNAL MODULE: ./lib/report/model/cloudfront-plans.js
var cloudfront_plans = __webpack_require__(231);
;// CONCATENATED MODULE: ./lib/report/panels/cdn/edge-cost.js







const edgeCost = {
    id: 'edgeCost',
    csv: null,
    width: 'half',
    isShown: facts_cache/* hasEdges */.RF,
    draw: (page) => ({
        table: regionsTable(page),
        blocks: [factsBlock('edgeCostFacts', edge_cost_factsOf(page))],
        note: page.words.edgeCostNote(...(0,model_frame/* edgeCostNoteParts */.V6)(page.numbers)),
    }),
};
function edge_cost_factsOf(page) {
    const { numbers, words, cost, prices } = page;
    const { total, least } = cost.cloudFront;
    const used = (0,cloudfront_plans/* planUse */.fF)(prices.cloudFrontPlan, (0,cloudfront_plans/* monthsOfUse */.QQ)(page.period.days));
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
        name: [(0,model_names/* wordName */._H)(name)],
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
    const uses = (0,facts_cache/* regionUses */.xW)(page);
    const all = (of) => uses.reduce((sum, one) => sum + of(one), 0);
    return {
        nameLabel: words.names.priceRegion,
        columns: ['bytes', 'cost', 'requests', 'share'].map((id) => columnOf(page, 'edges', id, [])),
        rows: uses.map(({ region, bytes, cost: amount, requests }) => line(words.priceRegions[region], bytes, amount, requests)),
        shown: edges/* priceRegions */.v8.length,
        rest: null,
        total: line(words.total, all(({ bytes }) => bytes), total, all(({ requests }) => requests)),
        empty: words.nothing,
        sortedBy: 'cost',
    };
}

;// CONCATENATED MODULE: ./lib/report/panels/cdn/edge-hosts.js


const edgeHosts = tablePanel({
    id: 'edgeHosts',
    table: 'edgeHosts',
    nameLabel: 'host',
    sortedBy: 'requests',
    columns: READS,
    isShown: facts_cache/* hasEdges */.RF,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/edge-statuses.js


const edgeStatuses = tablePanel({
    id: 'edgeStatuses',
    table: 'edgeStatuses',
    sortedBy: 'requests',
    columns: READS,
    isShown: facts_cache/* hasEdges */.RF,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/edge-tls.js


const edgeTls = tablePanel({
    id: 'edgeTls',
    table: 'edgeTls',
    nameLabel: 'tls',
    sortedBy: 'requests',
    columns: READS,
    isShown: facts_cache/* hasEdges */.RF,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/edges.js



const edges_edges = tablePanel({
    id: 'edges',
    table: 'edges',
    nameLabel: 'edge',
    sortedBy: 'bytes',
    columns: ['bytes', 'cost', 'requests'],
    sub: placeText,
    isShown: facts_cache/* hasEdges */.RF,
});
function placeText({ words, numbers }, [airport = '']) {
    const place = (0,edges/* placeOfAirport */.KE)(airport);
    const region = words.priceRegions[(0,edges/* priceRegionOf */.ZZ)(airport)];
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
    isShown: facts_cache/* hasEdges */.RF,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/origin.js



const originFetches = {
    id: 'origin',
    csv: null,
    width: 'full',
    isShown: origin/* hasOrigin */.TN,
    draw: (page) => ({
        table: null,
        blocks: [
            factsBlock('originFacts', origin_factsOf(page)),
            ...((0,origin/* originFetchesOf */.M7)(page).hasReaders ? [] : [stepsBlock(page)]),
        ],
        note: '',
    }),
};
function origin_factsOf(page) {
    const { numbers, words } = page;
    const { fetches, bytes, notModified, failed, money, calls } = (0,origin/* originFetchesOf */.M7)(page);
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
    isShown: origin/* hasOrigin */.TN,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/origin-keys.js


const originKeys = tablePanel({
    id: 'originKeys',
    table: 'originKeys',
    nameLabel: 'key',
    sortedBy: 'requests',
    columns: ['requests', 'bytes', 'cost'],
    isShown: origin/* hasOrigin */.TN,
});

;// CONCATENATED MODULE: ./lib/report/panels/cdn/origin-statuses.js


const originStatuses = tablePanel({
    id: 'originStatuses',
    table: 'originStatuses',
    nameLabel: 'status',
    sortedBy: 'requests',
    columns: READS,
    isShown: origin/* hasOrigin */.TN,
});

// EXTERNAL MODULE: ./lib/report/facts/movers.js
var movers = __webpack_require__(15298);
;// CONCATENATED MODULE: ./lib/report/panels/changed/mover-panel.js




const LEAST_MOVES = { bytes: 1e6, visitors: rule/* floors */.yX.requests, requests: rule/* floors */.yX.requests };
function moverPanel(id, nameLabel) {
    const { table, column } = (0,movers/* moverOf */.R)(id);
    const least = LEAST_MOVES[column];
    const movesIn = (page) => ((0,movers/* movesOfPage */.J)(page).find((one) => one.id === id)?.moves ?? []).filter(({ now, before }) => Math.abs(now - before) >= least);
    return {
        id,
        isShown: (page) => movesIn(page).length > 0,
        csv: `${table}.csv`,
        width: 'half',
        draw(page) {
            const moves = movesIn(page);
            const measure = columns_measures[column];
            const most = Math.max(1, ...moves.map((move) => Math.abs(move.now - move.before)));
            const valueColumn = (name) => ({
                ...columnOf(page, table, column, []),
                id: name,
                label: page.words.columns[name],
            });
            const rows = moves.map((move) => {
                const change = page.numbers.change(measure, move.now, move.before);
                return {
                    name: (0,model_names/* nameParts */.IN)(page, table, [move.name]),
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
    only: orders/* isDownload */.pc,
    width: 'full',
});

;// CONCATENATED MODULE: ./lib/report/panels/downloads/sizes.js


const sizes = tablePanel({
    id: 'sizes',
    table: 'sizes',
    nameLabel: 'size',
    sortedBy: 'requests',
    columns: READS,
    inOrder: orders/* sizesInOrder */.AW,
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
    isShown: facts_cache/* hasS3 */.HV,
    table: 'errorCodes',
    nameLabel: 'code',
    sortedBy: 'requests',
    columns: READS,
    only: orders/* isNamed */.ev,
    noteOf: (page) => ((0,facts_cache/* hasEdges */.RF)(page) ? page.words.answered.noCodes : ''),
});

;// CONCATENATED MODULE: ./lib/report/panels/errors/error-keys.js

const isOther = (_, view, row) => !['NoSuchKey', '404'].includes(view.partsOf(row)[0] ?? '');
const errorKeys = tablePanel({
    id: 'errorKeys',
    table: 'errorKeys',
    nameLabel: 'errorKey',
    sortedBy: 'requests',
    columns: READS,
    only: isOther,
});

// EXTERNAL MODULE: ./lib/report/facts/missing-keys.js
var missing_keys = __webpack_require__(70927);
;// CONCATENATED MODULE: ./lib/report/panels/errors/not-found-links.js






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
function linksRows(page) {
    const view = (0,tables_view/* viewOf */.du)(page, 'notFound');
    const kept = (0,orders/* keptSet */.Tq)(page, view);
    const rows = linksIn(page, view);
    const shown = (0,orders/* topRows */.FE)({ ...view, rows }, 'requests', rows.length, (row) => kept.has(row));
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
            name: (0,model_names/* nameParts */.IN)(page, 'notFound', view.partsOf(row)),
            sub: subOf(page, view.partsOf(row)),
            values: [view.value(row, 'requests')],
            before: null,
        })),
    };
}
function subOf(page, [, referrer = '-']) {
    return page.own.isOwn((0,tables_view/* hostOf */.w4)(referrer)) ? page.words.subs.own : '';
}
function linksIn(page, view) {
    const scanned = new Set((0,missing_keys/* missingKeysOf */.oq)(page).flatMap(({ key, isScan }) => (isScan ? [key] : [])));
    return view.rows.filter((row) => {
        const [key = '', referrer = '-'] = view.partsOf(row);
        return referrer !== '-' && !scanned.has(key);
    });
}
function linksTable(page) {
    const view = (0,tables_view/* viewOf */.du)(page, 'notFound');
    const column = 'requests';
    const rows = linksIn(page, view);
    const shown = (0,orders/* topRows */.FE)({ ...view, rows }, column, MOST_LINKS);
    const sum = (some) => [...some].reduce((total, row) => total + view.value(row, column), 0);
    const whole = sum(rows);
    const cells = (requests) => [
        page.numbers.cell(columns_measures.requests.kind, requests),
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
                name: (0,model_names/* nameParts */.IN)(page, 'notFound', [key, referrer]),
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
const notFound = {
    id: 'notFound',
    csv: 'missingKeys.csv',
    width: 'full',
    rows: (page) => [
        missingRows(page, 'notFound', (0,missing_keys/* missingKeysOf */.oq)(page).filter(({ isScan }) => !isScan)),
        missingRows(page, 'scanners', (0,missing_keys/* missingKeysOf */.oq)(page).filter(({ isScan }) => isScan)),
        linksRows(page),
    ],
    draw(page) {
        const real = (0,missing_keys/* missingKeysOf */.oq)(page).filter(({ isScan }) => !isScan);
        const scans = (0,missing_keys/* missingKeysOf */.oq)(page).filter(({ isScan }) => isScan);
        const cut = (0,tables_view/* viewOf */.du)(page, 'notFound').table.rest;
        return {
            table: missingTable(page, real, (0,missing_keys/* existingKeysOf */.hM)(page), cut),
            blocks: [linksBlock(page), ...(scans.length > 0 ? [scannersBlock(page, scans)] : [])],
            note: '',
        };
    },
};
function missingRows(page, id, keys) {
    const isReal = id === 'notFound';
    const cut = isReal ? (0,tables_view/* viewOf */.du)(page, 'notFound').table.rest : tables_view/* NOTHING */.K$;
    const existing = isReal ? (0,missing_keys/* existingKeysOf */.hM)(page) : [];
    const [rows, others] = [keys.slice(0, orders/* MOST_DATA_ROWS */.RE), keys.slice(orders/* MOST_DATA_ROWS */.RE)];
    const cutRequests = cut.columns.requests ?? 0;
    const sum = (place) => cutRequests > 0 ? null : others.reduce((all, key) => all + key[place], 0);
    return {
        id,
        table: id,
        columns: ['requests', ...places],
        kinds: ['count', 'count', 'count', 'count'],
        sortedBy: 0,
        thenBy: null,
        whole: requestsOf(keys) + cutRequests,
        smallest: 0,
        rest: {
            rows: others.length + cut.rows,
            values: [requestsOf(others) + cutRequests, ...places.map(sum)],
        },
        rows: rows.map((missing, at) => ({
            place: missing.key,
            name: (0,model_names/* nameParts */.IN)(page, 'keys', [missing.key]),
            sub: at < MOST_MISSING ? nearestText(page, missing, existing) : '',
            values: [missing.requests, ...places.map((place) => missing[place])],
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
        table: missingTable(page, scans, [], tables_view/* NOTHING */.K$),
        csv: null,
        isFolded: true,
    };
}
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
        columns: columnsOf(page),
        rows: shown.map((missing) => ({
            name: (0,model_names/* nameParts */.IN)(page, 'keys', [missing.key]),
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
const places = ['own', 'foreign', 'unlinked'];
function columnsOf(page) {
    return [
        columnOf(page, 'notFound', 'requests', []),
        ...places.map((id) => ({
            id,
            label: page.words.columns[id],
            kind: 'count',
            definition: '',
            isMinor: id !== 'own',
        })),
        columnOf(page, 'notFound', 'share', []),
    ];
}
function cellsOf({ numbers }, requests, keys, whole) {
    const linksAt = (place) => keys?.reduce((sum, key) => sum + key[place], 0) ?? null;
    return [
        numbers.cell('count', requests),
        ...places.map((place) => numbers.cell('count', linksAt(place))),
        numbers.cell('percent', ratio(requests, whole)),
    ];
}
function nearestText({ words: { subs } }, { key }, existing) {
    const near = (0,missing_keys/* nearestKey */.qy)(key, existing);
    if (near === null)
        return '';
    return near === key ? subs.cameOrWent : subs.nearest((0,model_names/* nameText */.fh)(near));
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
    only: orders/* isNamed */.ev,
});

;// CONCATENATED MODULE: ./lib/report/panels/from/referrers.js


const referrers = tablePanel({
    id: 'referrers',
    table: 'referrers',
    nameLabel: 'referrer',
    sortedBy: 'requests',
    columns: READS,
    only: orders/* isElsewhere */.l5,
});

// EXTERNAL MODULE: ./lib/report/facts/ways.js + 1 modules
var ways = __webpack_require__(28684);
;// CONCATENATED MODULE: ./lib/report/panels/from/referring-sites.js






const referringSites = tablePanel({
    id: 'referringSites',
    table: 'referringSites',
    nameLabel: 'site',
    sortedBy: 'visitors',
    columns: VISITS,
    only: orders/* isReferring */.pB,
    sub: (page, [site = '-']) => siteSub(page, site),
}, (page) => [fromFacts(page)]);
function fromFacts(page) {
    const { numbers, own, words } = page;
    const reads = (is) => numbers.cell('count', (0,tables_sums/* sumWhere */.ph)(page, 'referringSites', ([site = '-']) => is(site)).requests ?? 0);
    const view = (0,tables_view/* viewOf */.du)(page, 'referringSites');
    const linked = view.rows.filter((row) => (0,orders/* isElsewhere */.l5)(page, view, row) && !(0,orders/* isReferring */.pB)(page, view, row));
    return factsBlock('fromFacts', [
        [words.facts.linkedFiles, numbers.cell('count', (0,tables_sums/* sumRows */.Pn)(view, linked, page).requests ?? 0)],
        [words.facts.own, reads((site) => site !== '-' && own.isOwn(site))],
        [words.facts.unreferred, reads((site) => site === '-')],
    ]);
}
function siteSub(page, site) {
    const way = (0,ways/* wayOf */.V)(page, site);
    return way === 'site' ? '' : page.words.subs[way];
}

;// CONCATENATED MODULE: ./lib/report/panels/from/search-engines.js


const searchEngines = tablePanel({
    id: 'searchEngines',
    table: 'searchEngines',
    nameLabel: 'engine',
    sortedBy: 'visitors',
    columns: VISITS,
    only: orders/* isNamed */.ev,
});

;// CONCATENATED MODULE: ./lib/report/panels/from/ways.js




const ways_ways = {
    id: 'ways',
    csv: 'ways.csv',
    width: 'half',
    draw: (page) => ({ table: waysTable(page), blocks: [], note: '' }),
};
function waysTable(page) {
    const { numbers, words } = page;
    const sums = [...(0,ways/* sumsByWay */.p)(page, (0,tables_view/* viewOf */.du)(page, 'referringSites'))];
    const before = (0,tables_view/* viewBefore */.J5)(page, 'referringSites');
    const was = before && (0,ways/* sumsByWay */.p)(page, before);
    const total = sums.reduce((all, [, { requests, pageViews }]) => {
        return { requests: all.requests + requests, pageViews: all.pageViews + pageViews };
    }, { requests: 0, pageViews: 0 });
    const line = (name, { requests, pageViews }, earlier) => {
        const change = earlier === null ? null : numbers.change(columns_measures.requests, requests, earlier);
        const share = ratio(requests, total.requests);
        return {
            name: [(0,model_names/* wordName */._H)(name)],
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


function countLine(page, name, value, total) {
    return {
        name: [(0,model_names/* plainName */.MH)(name)],
        sub: '',
        cells: [page.numbers.cell('count', value), page.numbers.cell('percent', ratio(value, total))],
        share: ratio(value, total) ?? 0,
        change: null,
    };
}
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

const HOURS = [1, 2, 3, 6, 12, 24];
const MOST_DAYS = 10;
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

// EXTERNAL MODULE: ./lib/naming/redaction.js
var redaction = __webpack_require__(83349);
;// CONCATENATED MODULE: ./lib/report/panels/health/malformed.js




const malformed = {
    id: 'malformed',
    csv: null,
    width: 'half',
    draw: malformedIn,
};
function malformedIn(page) {
    const { malformed } = page.period.log;
    const total = (0,facts_gaps/* malformedCount */.bL)(page);
    const words = new Map(Object.entries(page.words.reasons));
    const reasons = Object.entries(malformed).sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    const samples = reasons.flatMap(([reason, { samples }]) => samples.map((sample) => `${words.get(reason) ?? reason}: ${(0,model_names/* nameText */.fh)((0,redaction/* redactedAgent */.kI)(sample))}`));
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







const hotlinkSites = {
    id: 'hotlinkSites',
    csv: 'hotlinkSites.csv',
    width: 'full',
    rows: (page) => [sitesRows(page, (0,hot_linkers/* hotLinkersOf */.x)(page))],
    draw: (page) => ({ table: sitesTable(page, (0,hot_linkers/* hotLinkersOf */.x)(page)), blocks: [], note: '' }),
};
const MOST_SITES = 20;
function sitesRows(page, linkers) {
    const [rows, others] = [linkers.slice(0, orders/* MOST_DATA_ROWS */.RE), linkers.slice(orders/* MOST_DATA_ROWS */.RE)];
    const sum = (column) => others.reduce((all, one) => all + one[column], 0);
    return {
        id: 'hotlinkSites',
        table: 'hotlinkSites',
        columns: ['bytes', 'cost', 'requests'],
        kinds: ['bytes', 'money', 'count'],
        sortedBy: 0,
        thenBy: 2,
        whole: (0,tables_sums/* totalOf */.e6)((0,tables_view/* viewOf */.du)(page, 'hotlinks'), page).bytes ?? 0,
        smallest: columns_measures.bytes.smallest,
        rest: { rows: others.length, values: [sum('bytes'), sum('cost'), sum('requests')] },
        rows: rows.map(({ site, bytes, cost, requests, bytesBefore }) => ({
            place: site,
            name: (0,model_names/* nameParts */.IN)(page, 'referringSites', [site]),
            sub: '',
            values: [bytes, cost, requests],
            before: bytesBefore,
        })),
    };
}
function sitesTable(page, linkers) {
    const total = (0,tables_sums/* totalOf */.e6)((0,tables_view/* viewOf */.du)(page, 'hotlinks'), page);
    const shown = linkers.slice(0, MOST_SITES);
    const others = linkers.slice(MOST_SITES);
    const isCompared = (0,tables_view/* viewBefore */.J5)(page, 'hotlinks') !== null;
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
            const change = changeOfRow(page, columns_measures.bytes, one.bytes, one.bytesBefore);
            return {
                name: (0,model_names/* nameParts */.IN)(page, 'referringSites', [one.site]),
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

// EXTERNAL MODULE: ./lib/naming/hosts.js
var naming_hosts = __webpack_require__(81399);
// EXTERNAL MODULE: ./lib/report/cases/remedies/policy.js
var remedies_policy = __webpack_require__(55635);
// EXTERNAL MODULE: ./lib/report/cases/remedies/referrer-policy.js
var referrer_policy = __webpack_require__(78265);
;// CONCATENATED MODULE: ./lib/report/panels/hotlinks/policy.js





function policyBlock(page, linkers) {
    const worst = (0,referrer_policy/* worstOf */.hm)(page, linkers);
    if (isInACase(page, worst))
        return null;
    const policy = (0,referrer_policy/* denyPolicy */.PZ)(worst, page.own.buckets, page.settings.region);
    if (policy === null)
        return null;
    const { title, note, asks, several } = page.words.policy;
    const sites = page.numbers.list(worst.map(({ site }) => (0,model_names/* nameText */.fh)((0,naming_hosts/* readableHost */.v8)(site))));
    const ofEach = (0,remedies_policy/* plainBuckets */.Yw)(page.own.buckets).length < 2 ? [] : [several];
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
function isInACase(page, [worst, ...others]) {
    if (worst === undefined || others.length > 0)
        return false;
    return (0,cases/* casesOf */.D)(page).some(({ subject: { kind, names }, remedy }) => kind === 'hot-linker' && names.includes(worst.site) && remedy.text !== null);
}

;// CONCATENATED MODULE: ./lib/report/panels/hotlinks/hotlinks.js



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
    const policy = policyBlock(page, (0,hot_linkers/* hotLinkersOf */.x)(page));
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
    only: orders/* isTimed */._Y,
    most: 10,
    isShort: true,
});

;// CONCATENATED MODULE: ./lib/report/panels/speed/speed.js





const speed = {
    id: 'speed',
    csv: 'turnAroundTimes.csv',
    width: 'half',
    draw(page) {
        const { words, numbers, period } = page;
        return {
            table: timesTable(page, 'turnAroundTimes'),
            blocks: [
                factsBlock('speedFacts', [
                    ...((0,facts_cache/* hasS3 */.HV)(page)
                        ? [[words.facts.slowDowns, numbers.cell('count', slowDownsOf(page))]]
                        : []),
                    [words.facts.serverErrors, numbers.cell('count', period.totals.serverErrors)],
                ]),
            ],
            note: (0,facts_cache/* hasEdges */.RF)(page) ? (0,speech/* spaced */.ji)(words.percentiles, words.edgeTimes) : words.percentiles,
        };
    },
};
function slowDownsOf(page) {
    const tables = ['errorCodes', 'originErrors'];
    return tables.reduce((sum, table) => {
        return sum + ((0,tables_sums/* sumWhere */.ph)(page, table, ([code]) => code === 'SlowDown').requests ?? 0);
    }, 0);
}

;// CONCATENATED MODULE: ./lib/report/panels/speed/total-time.js

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

;// CONCATENATED MODULE: ./lib/report/model/world-map.js
const mapMeasures = ['visitors', 'bytes'];

;// CONCATENATED MODULE: ./lib/report/panels/who/map.js







const STEPS = [0, 0.001, 0.01, 0.03, 0.1];
const MOST_NAMES = 4;
function mapLink(page) {
    const view = (0,tables_view/* viewOf */.du)(page, 'countries');
    return knownIn(view).length === 0 ? null : { label: page.words.map.link, href: `./${site/* MAP_FILE */.EX}` };
}
function mapOf(page) {
    const { words } = page;
    const view = (0,tables_view/* viewOf */.du)(page, 'countries');
    const total = (0,tables_sums/* totalOf */.e6)(view, page);
    const shareOf = (row, id) => ratio(view.value(row, id), total[id] ?? 0) ?? 0;
    const rows = knownIn(view);
    const countries = rows.map((row) => {
        const code = view.nameOf(row);
        return {
            code,
            name: page.numbers.country(code),
            text: map_valuesOf(page, view, row),
            href: `#${countryAnchor(code)}`,
            levels: {
                visitors: levelOf(shareOf(row, 'visitors')),
                bytes: levelOf(shareOf(row, 'bytes')),
            },
        };
    });
    const countryAt = new Map(rows.map((row, at) => [row, countries[at]]));
    const ranked = (id) => (0,orders/* topRows */.FE)(view, id, view.rows.length).flatMap((row) => countryAt.get(row) ?? []);
    const { title, definition, choice, note, shapes } = words.map;
    return {
        ...{ id: 'map', title, definition, choice, note, countries },
        measures: mapMeasures.map((id) => measureOf(page, id, ranked(id))),
        credit: { text: shapes, href: 'https://www.naturalearthdata.com/', rel: visible/* FOREIGN_REL */.$Y },
    };
}
function countryAnchor(name) {
    return isCode(name) ? `country-${name}` : '';
}
const isCode = (name) => /^[A-Z]{2}$/.test(name);
function knownIn(view) {
    return [...view.rows].filter((row) => isCode(view.nameOf(row)) && view.value(row, 'requests') > 0);
}
function map_valuesOf({ numbers, words, distinct }, view, row) {
    const visitors = numbers.cell(columns_measures.visitors.kind, view.value(row, 'visitors'));
    const [, unit] = words.glance.country;
    const bytes = numbers.cell(columns_measures.bytes.kind, view.value(row, 'bytes')).text;
    return `${visitors.text} ${unit(visitors, !distinct.has(view.name))} · ${bytes}`;
}
function levelOf(share) {
    return share <= 0 ? 0 : STEPS.filter((least) => least <= share).length;
}
function measureOf(page, id, ranked) {
    const { words, numbers } = page;
    const percent = (share) => numbers.cell('percent', share).text;
    const labelOf = (level) => {
        const [least = 0, most] = STEPS.slice(level - 1, level + 1);
        if (most === undefined)
            return words.map.andMore(percent(least));
        return least === 0
            ? words.map.lessThan(percent(most))
            : words.span(percent(least), percent(most));
    };
    const levels = STEPS.map((_, at) => STEPS.length - at);
    return {
        id,
        label: words.headlines[id][0],
        steps: [
            ...levels.map((level) => {
                const own = ranked.filter(({ levels }) => levels[id] === level);
                return { level, label: labelOf(level), countries: namesOf(page, own) };
            }),
            { level: 0, label: words.map.none, countries: '' },
        ],
    };
}
function namesOf({ numbers, words }, countries) {
    const first = countries.slice(0, MOST_NAMES).map(({ name }) => name);
    const more = countries.length - first.length;
    return numbers.all([
        ...first,
        ...(more > 0 ? [words.more(numbers.cell('count', more).text)] : []),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/panels/who/countries.js


const list = {
    id: 'countries',
    table: 'countries',
    nameLabel: 'country',
    sortedBy: 'visitors',
    columns: TAKERS,
};
const countries = tablePanel({ ...list, linkOf: mapLink });
const countriesOfMap = tablePanel({
    ...list,
    isWhole: true,
    anchorOf: ([code = '']) => countryAnchor(code),
    width: 'full',
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





























































const sections = [
    { id: 'changed', panels: [changedKeys, changedSites, changedBots, changedErrors] },
    { id: 'hotlinks', panels: [hotlinks, folded(hotlinkSites)] },
    { id: 'bandwidth', panels: [hogKeys, hogClients, folded(hogAgents)] },
    { id: 'pages', panels: [pages_pages] },
    { id: 'downloads', panels: [downloads, folded(types), folded(directories), folded(sizes)] },
    {
        id: 'from',
        panels: [referringSites, ways_ways, campaigns, folded(searchEngines), folded(referrers)],
    },
    { id: 'who', panels: [countries, networks, folded(browsers), folded(systems), folded(devices)] },
    { id: 'bots', panels: [bots, botClasses, folded(tools)] },
    {
        id: 'cdn',
        panels: [
            ...[cache_cache, edgeCost, originFetches],
            ...[folded(cacheMisses), folded(edges_edges)],
            folded(distributions),
        ],
    },
    { id: 'errors', panels: [notFound, errorCodes, folded(statuses), folded(errorKeys)] },
];
const operationsSections = [
    { id: 'speed', panels: [speed, totalTime, slowest] },
    {
        id: 'cdn',
        isRest: true,
        panels: [
            ...[cacheErrors, originKeys, originErrors],
            ...[folded(edgeStatuses), folded(edgeTls), folded(edgeHosts)],
            ...[folded(httpVersions), folded(originStatuses)],
        ],
    },
    {
        id: 'audit',
        panels: [
            ...[audit_audit, requesters, operations, signatures, authentications],
            ...[tls, s3Tls, hosts, s3Hosts, buckets],
        ],
    },
    { id: 'health', panels: [health, delays, malformed] },
];
function panelsOf(page, { id, panels, isRest }) {
    return [...panels, ...(isRest ? [] : plainPanels(page, id))];
}
function rowsOfTables(page, of) {
    return of
        .flatMap((section) => panelsOf(page, section))
        .filter(({ isShown }) => isShown?.(page) !== false)
        .flatMap(({ rows }) => rows?.(page) ?? [])
        .filter(({ rows }) => rows.length > ROWS_ON_PAGE);
}
function folded(row) {
    return { ...row, isFolded: true };
}
function sectionsOf(page, of) {
    return of.flatMap((section) => {
        const { id } = section;
        const shown = panelsOf(page, section)
            .map((row) => panelOf(page, row))
            .filter((panel) => panel !== null);
        return shown.length === 0
            ? []
            : [{ id: `section-${id}`, title: page.words.sections[id], panels: shown }];
    });
}

;// CONCATENATED MODULE: ./lib/report/panels/setup.js
const SETUP_COMMAND = `aws s3api put-bucket-logging --bucket YOUR-BUCKET --bucket-logging-status '{
  "LoggingEnabled": { "TargetBucket": "TARGET-BUCKET", "TargetPrefix": "logs/" }
}'`;
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
        link: null,
        width: 'full',
        isFolded: false,
    };
}

// EXTERNAL MODULE: ./lib/report/model/numbers.js + 2 modules
var model_numbers = __webpack_require__(39583);
;// CONCATENATED MODULE: ./lib/report/model/build.js





















function build_buildModel(input) {
    if (input.kind === 'index')
        return indexModel(input);
    if (input.kind === 'explore')
        return exploreModel(input);
    return (0,model_frame/* isCounted */.he)(input) ? periodModel(input, (0,model_page/* pageOf */.ZZ)(input, input.period)) : emptyModel(input);
}
function buildOperations(input) {
    if (!(0,model_frame/* isCounted */.he)(input))
        return null;
    const page = (0,model_page/* pageOf */.ZZ)(input, input.period);
    const shared = (0,model_frame/* operationsFrame */.AR)((0,model_frame/* frame */.Gt)(input, page.numbers, page.prices, page.period), page.words);
    return {
        ...shared,
        isEmpty: false,
        lead: page.words.operations.lead(shared.page.label),
        ...ofNoPeriod,
        overview: null,
        sections: sectionsOf(page, operationsSections),
    };
}
function buildMap(input) {
    if (!(0,model_frame/* isCounted */.he)(input))
        return null;
    const page = (0,model_page/* pageOf */.ZZ)(input, input.period);
    if (mapLink(page) === null)
        return null;
    const { words } = page;
    const shared = (0,model_frame/* mapFrame */.Mi)((0,model_frame/* frame */.Gt)(input, page.numbers, page.prices, page.period), words);
    const [title] = words.panels.countries;
    const panel = panelOf(page, countriesOfMap);
    return {
        ...shared,
        isEmpty: false,
        lead: words.map.lead(shared.page.label),
        ...ofNoPeriod,
        overview: null,
        map: mapOf(page),
        sections: panel === null ? [] : [{ id: 'section-who', title, panels: [panel] }],
    };
}
function periodModel(input, page) {
    const { period, numbers } = page;
    const findings = (0,cases/* findingsWithCases */.k)(page);
    const traffic = trafficOf(page, findings);
    const shared = (0,model_frame/* frame */.Gt)(input, numbers, page.prices, { ...period, from: page.from });
    return {
        ...shared,
        period: {
            ...shared.period,
            freshness: [shared.period.freshness, ...(0,model_provenance/* provenanceWords */.P_)(page)]
                .filter((part) => part !== '')
                .join(' · '),
            comparison: comparisonText(page),
        },
        isEmpty: false,
        lead: leadOf(page),
        glance: glanceOf(page),
        findings,
        avoidable: (0,avoidable/* avoidableCost */.j)(page),
        findingsTitle: findings.length > 0 ? page.words.findingsTitle : page.words.quiet,
        headlines: headlinesOf(page, traffic),
        traffic,
        heat: heatOf(page),
        calendar: calendarOf(page),
        overview: input.kind === 'front' ? overviewOf(page, input.periods, './') : null,
        sections: sectionsOf(page, sections),
        operations: operationsOf(page),
        map: null,
        explore: null,
    };
}
function comparisonText(page) {
    const { input, words, numbers, before, whole } = page;
    const range = ({ from, to }) => numbers.range(from, to);
    if (before === null) {
        const isFirst = input.previous === null || input.previous.days.length === 0;
        return isFirst ? '' : words.noComparison;
    }
    const against = whole === null
        ? (0,model_page/* isOver */.PU)(page)
            ? words.against(range(before))
            : ''
        : words.wholeDays(numbers.cell('count', whole.days), range(whole.now), range(whole.before));
    const parts = against === '' ? [] : [against, (0,model_provenance/* comparisonNote */.Cg)(page)];
    return parts.filter((part) => part !== '').join(', ');
}
function buildRows(page) {
    return [...rowsOfTables(page, sections), ...rowsOfTables(page, operationsSections)];
}
function indexModel(input) {
    const prices = (0,model_prices/* pricesOf */._5)(input.settings.region, input.settings.prices);
    const { words } = input;
    const numbers = (0,model_numbers/* numbersFor */.y)(input.settings.locale, (0,model_prices/* moneyOf */.a5)(prices), words);
    const years = (0,model_page/* sorted */.IP)(input.periods, 'year').toReversed();
    const months = (0,model_page/* sorted */.IP)(input.periods, 'month').toReversed();
    const first = months.at(-1);
    const newest = (0,model_page/* newestDay */.v4)(input.periods) ?? months[0]?.to;
    if (first === undefined || newest === undefined)
        return emptyModel(input);
    const root = (0,model_frame/* rootOf */.I5)(input.path);
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
            link: null,
            width: 'full',
            isFolded: false,
        };
    };
    return {
        ...(0,model_frame/* frame */.Gt)(input, numbers, prices, {
            from: first.from,
            to: newest,
            lastRecord: (0,model_frame/* lastRecordOf */.$X)(input.periods),
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
function exploreModel(input) {
    const prices = (0,model_prices/* pricesOf */._5)(input.settings.region, input.settings.prices);
    const numbers = (0,model_numbers/* numbersFor */.y)(input.settings.locale, (0,model_prices/* moneyOf */.a5)(prices), input.words);
    return {
        ...(0,model_frame/* frame */.Gt)(input, numbers, prices, null),
        definitions: [],
        isEmpty: false,
        lead: [],
        ...ofNoPeriod,
        overview: null,
        sections: [],
        explore: exploreOf(input),
    };
}
const ofNoPeriod = {
    glance: [],
    findings: [],
    avoidable: null,
    findingsTitle: '',
    headlines: [],
    traffic: null,
    heat: null,
    calendar: null,
    operations: null,
    map: null,
    explore: null,
};
function emptyModel(input) {
    const prices = (0,model_prices/* pricesOf */._5)(input.settings.region, input.settings.prices);
    const { words } = input;
    const numbers = (0,model_numbers/* numbersFor */.y)(input.settings.locale, (0,model_prices/* moneyOf */.a5)(prices), words);
    return {
        ...(0,model_frame/* frame */.Gt)(input, numbers, prices, null),
        isEmpty: true,
        lead: words.lead.empty,
        ...ofNoPeriod,
        overview: null,
        sections: 'notice' in input && input.notice !== undefined ? [] : [setupSection(words)],
    };
}
function setupSection(words) {
    return { id: 'section-setup', title: words.sections.setup, panels: [setupPanel(words)] };
}

// EXTERNAL MODULE: ./lib/report/render/xml.js
var xml = __webpack_require__(16174);
;// CONCATENATED MODULE: ./lib/report/render/badge.js







function badgeFiles(input, { page: { label } }) {
    const { settings, words } = input;
    const { badge, audience } = settings;
    if (input.kind !== 'front' || badge === null || audience !== 'public')
        return [];
    const page = (0,model_frame/* isCounted */.he)(input) ? (0,model_page/* pageOf */.ZZ)(input, input.period) : null;
    const message = page === null ? words.page.noRecords : numberOf(page, badge);
    const told = { label: `${nameOf(words, badge)} · ${label}`, message };
    const json = { schemaVersion: 1, ...told, color: page === null ? 'lightgrey' : 'blue' };
    return [
        ['badge.svg', badgeSvg(told, (0,speech/* directionOf */.FR)(words.tag))],
        ['badge.json', `${JSON.stringify(json)}\n`],
    ];
}
function nameOf({ headlines, columns }, badge) {
    switch (badge) {
        case 'visitors':
            return headlines.visitors[0];
        case 'page-views':
            return headlines.pageViews[0];
        case 'downloads':
            return columns.downloads;
        case 'bytes':
            return headlines.bytes[0];
    }
}
function numberOf(page, badge) {
    const { numbers, period } = page;
    const count = (value) => numbers.cell('count', value).text;
    switch (badge) {
        case 'visitors':
            return count(period.visitors);
        case 'page-views':
            return count(period.totals.pageViews);
        case 'downloads':
            return count(downloadsOf(page));
        case 'bytes':
            return numbers.cell('bytes', period.totals.bytes).text;
    }
}
function downloadsOf(page) {
    const view = (0,tables_view/* viewOf */.du)(page, 'keys');
    const rows = view.rows.filter((row) => (0,orders/* isDownload */.pc)(page, view, row));
    return (0,tables_sums/* sumRows */.Pn)(view, rows, page).downloads ?? 0;
}
const HEIGHT = 20;
const EDGE = 7;
const WIDE = 11.5;
const NARROW = 6.4;
const CURSIVE = 5;
function badgeSvg({ label, message }, direction) {
    const [left, right] = [widthOf(label), widthOf(message)];
    const [first, second] = [left + 2 * EDGE, right + 2 * EDGE];
    const width = first + second;
    const [labelAt, messageAt] = direction === 'ltr' ? [0, first] : [second, 0];
    const text = (at, wide, words) => `<text x="${at + EDGE + wide / 2}" y="14" textLength="${wide}" lengthAdjust="spacingAndGlyphs">${(0,xml/* xmlText */.x)(words)}</text>`;
    const name = (0,xml/* xmlText */.x)(`${label}: ${message}`);
    const style = 'text{font:11px Verdana,DejaVu Sans,sans-serif;text-anchor:middle;fill:#fff}.l{fill:#4a4f57}.m{fill:#2b62b0}' +
        '@media(prefers-color-scheme:dark){text{fill:#0e1116}.l{fill:#c3c9d2}.m{fill:#7fb0f5}}';
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${name}" direction="${direction}">`,
        `<title>${name}</title><style>${style}</style>`,
        `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath><g clip-path="url(#r)">`,
        `<rect class="l" x="${labelAt}" width="${first}" height="${HEIGHT}"/><rect class="m" x="${messageAt}" width="${second}" height="${HEIGHT}"/></g>`,
        `${text(labelAt, left, label)}${text(messageAt, right, message)}</svg>\n`,
    ].join('');
}
function widthOf(text) {
    const letters = [...text];
    const wide = letters.filter((letter) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter));
    const cursive = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter));
    const others = letters.length - wide.length - cursive.length;
    return Math.round(wide.length * WIDE + cursive.length * CURSIVE + others * NARROW);
}

// EXTERNAL MODULE: ./lib/report/render/svg.js
var svg = __webpack_require__(6805);
;// CONCATENATED MODULE: ./lib/report/render/card.js


const WIDTH = 1200;
const card_HEIGHT = 630;
const card_EDGE = 64;
const NUMBERS = 268;
const GROUND = 574;
const BARS = 176;
const LONGEST_TITLE = 44;
function cardOf({ title, page, period, headlines, traffic, direction, }) {
    if (headlines.length === 0 || traffic === null)
        return null;
    const isLtr = direction === 'ltr';
    const start = (at) => (isLtr ? at : WIDTH - at);
    const text = (ink, x, y, words) => `<text class="${ink}" x="${start(x)}" y="${y}">${(0,xml/* xmlText */.x)(words)}</text>`;
    const wide = (WIDTH - 2 * card_EDGE) / 5;
    const numbers = headlines.slice(0, 5).map(({ label, cell }, at) => {
        const x = Math.round(card_EDGE + wide * at);
        return text('label', x, NUMBERS, label) + text('number', x, NUMBERS + 52, cell.text);
    });
    const style = `text{font-family:system-ui,sans-serif;fill:#1a1d23;text-anchor:start}.title{font-size:54px;font-weight:700}.label{font-size:24px;fill:#596070}.number{font-size:44px;font-weight:700}rect{fill:#fbfbf9}path{fill:#3a70bf}`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${card_HEIGHT}" viewBox="0 0 ${WIDTH} ${card_HEIGHT}" direction="${direction}">`,
        `<style>${style}</style><rect width="${WIDTH}" height="${card_HEIGHT}"/>`,
        text('title', card_EDGE, 120, cut(title)),
        text('label', card_EDGE, 170, `${page.label} · ${period.label}`),
        ...numbers,
        `<path d="${barsOf(traffic.measures[0])}"/></svg>\n`,
    ].join('');
}
function barsOf(measure) {
    const values = measure?.layers[0]?.values.map((_, at) => measure.layers.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
    if (values === undefined || values.length === 0)
        return '';
    const most = Math.max(...values) || 1;
    const step = (WIDTH - 2 * card_EDGE) / values.length;
    const thick = (0,svg/* round */.L)(Math.min(step * 0.78, 72));
    return values
        .map((value, at) => {
        const x = (0,svg/* round */.L)(card_EDGE + step * at + (step - thick) / 2);
        return `M${x} ${GROUND}v-${(0,svg/* round */.L)((value / most) * BARS)}h${thick}V${GROUND}z`;
    })
        .join('');
}
function cut(title) {
    const letters = [...title];
    return letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…` : title;
}

;// CONCATENATED MODULE: ./lib/report/render/csv.js

function csvOf(header, rows) {
    const parts = [];
    for (const row of [header, ...rows])
        for (let at = 0; at < row.length; at++)
            parts.push(csvCell(row[at] ?? null), at < row.length - 1 ? ',' : '\r\n');
    return parts.join('');
}
const PLAIN = /^[\w./][\w./:;()-]*$/;
function csvCell(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return String(value);
    if (PLAIN.test(value))
        return value;
    const shown = (0,visible/* visible */.RK)(value);
    const safe = /^[\s"']*[=+\-@＝＋－＠]|^\\x0[9ad]/.test(shown) ? `'${shown}` : shown;
    return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
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

// EXTERNAL MODULE: ./lib/report/render/data-json.js
var data_json = __webpack_require__(20010);
// EXTERNAL MODULE: ./lib/report/render/data-tables.js
var data_tables = __webpack_require__(64893);
;// CONCATENATED MODULE: ./lib/report/render/rows.js


function rowsScript(lists, { currency, words, perByte }) {
    const head = JSON.stringify({
        currency,
        unknownCost: words.unknownCost,
        isNew: words.isNew,
        isGone: words.isGone,
        more: words.more('#'),
        rel: visible/* FOREIGN_REL */.$Y,
        perByte,
    }).slice(1, -1);
    const tables = [...Map.groupBy(lists, ({ table }) => table)].map(([name, own]) => [name, joined(own)]);
    const texts = tables.map(([name, table]) => `${JSON.stringify(name)}:${tableText(table, perByte)}`);
    const heads = tables.flatMap(([, table]) => table.lists.map((list) => headText(list, table)));
    return (0,visible/* safeJson */.oi)(`s3LogReport({${head},"tables":{\n${texts.join(',\n')}},"lists":{\n${heads.join(',\n')}}})\n`);
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
function moneyAgainst(amount, bytes, perByte) {
    return Math.round(amount * model_prices/* MILLIONTHS */.In) - Math.round(bytes * perByte * model_prices/* MILLIONTHS */.In);
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
function nameJson(name, sub) {
    const [only] = name;
    const isPlain = name.length === 1 && only !== undefined && typeof partJson(only) === 'string';
    const whole = isPlain ? only.text : name.map(partJson);
    return isPlain && sub === '' ? whole : [whole, sub];
}
function partJson({ text, whole, href }) {
    return whole === null && href === null ? text : [text, whole, href];
}

;// CONCATENATED MODULE: ./lib/report/render/files.js












function renderPage(input, render) {
    return [...htmlFiles(input, buildModel(input), render), ...dataFiles(input)];
}
function htmlFiles(input, model, render) {
    const file = (name, content) => ({ path: input.path + name, content });
    const files = [file('index.html', render(model))];
    if (input.kind === 'explore')
        return [
            ...files,
            file(site/* EXPLORE_SCRIPT */.aB, render(model, 'explore')),
            file(site/* EXPLORE_LINKS */.cA, render(model, 'links')),
        ];
    const badge = badgeFiles(input, model).map((one) => file(...one));
    const operations = buildOperations(input);
    if (operations === null || !(0,model_frame/* isCounted */.he)(input))
        return [...files, ...badge];
    const page = (0,model_page/* pageOf */.ZZ)(input, input.period);
    const { words, cost } = page;
    const rows = rowsScript(buildRows(page), {
        currency: (0,model_prices/* moneyOf */.a5)(page.prices),
        words,
        perByte: cost.perGB / model_prices.GB,
    });
    const map = buildMap(input);
    const card = model.page.card === null ? null : cardOf(model);
    return [
        ...files,
        file(site/* OPERATIONS_FILE */.Cz, render(operations)),
        ...(map === null ? [] : [file(site/* MAP_FILE */.EX, render(map))]),
        file(site/* ROWS_FILE */.ZX, rows),
        ...(card === null ? [] : [file(site/* CARD_FILE */.Yq, card)]),
        ...badge,
    ];
}
function* dataFiles(input) {
    const file = (name, content) => ({ path: input.path + name, content });
    const { settings } = input;
    if (input.kind === 'explore')
        return;
    if (input.kind === 'index') {
        yield file('data.json', (0,data_json/* indexJson */.Hh)(input));
        yield file('years.csv', entriesCsv(input, 'year'));
        yield file('months.csv', entriesCsv(input, 'month'));
        return;
    }
    if (!(0,model_frame/* isCounted */.he)(input)) {
        yield file('data.json', (0,data_json/* emptyJson */.Gu)(settings.title, settings.timeZone, input.period?.log));
        return;
    }
    const page = (0,model_page/* pageOf */.ZZ)(input, input.period);
    yield file('data.json', (0,data_json/* dataJson */.n6)(page));
    yield file('days.csv', daysCsv(page));
    yield file('hours.csv', hoursCsv(page));
    for (const table of (0,data_tables/* dataTables */.Y)(page))
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
        page.prices.basis === 'unknown' ? null : (0,model_cost/* dayCost */.oJ)(totals, page.cost, page.prices),
        ...kinds.map((kind) => totals[kind].requests),
        ...kinds.map((kind) => totals[kind].bytes),
    ]));
}
function hoursCsv(page) {
    return csvOf(['hour', 'requests', 'bytes', 'people'], (0,data_json/* hourSums */.T_)(page).map(({ hour, requests, bytes, people }) => [hour, requests, bytes, people]));
}
function entriesCsv(input, kind) {
    const { basis } = (0,model_prices/* pricesOf */._5)(input.settings.region, input.settings.prices);
    return csvOf(['from', 'to', 'visitors', 'pageViews', 'requests', 'bytes', 'cost', 'errors'], (0,model_page/* sorted */.IP)(input.periods, kind).map(({ from, to, totals, visitors, cost }) => [
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

// EXTERNAL MODULE: ./lib/report/render/history.js + 2 modules
var render_history = __webpack_require__(60882);
// EXTERNAL MODULE: ./lib/report/words/languages.js
var languages = __webpack_require__(1207);
;// CONCATENATED MODULE: ./lib/workers/pages.js









async function makePage(task, tell, networkOf) {
    const { part, name } = task;
    const input = inputOf(task, await (0,languages/* wordsOf */.Z9)(task.settings.language), networkOf);
    if (part === 'history')
        return [kept((0,packed/* packed */.xc)((0,render_history/* historyFiles */.q)(input)), name, task)];
    const data = [];
    for (const file of part === 'html' ? [] : dataFiles(input)) {
        if (part === 'without tables' && file.path.endsWith('.csv'))
            break;
        data.push(file);
        if (part === 'numbers' && data.length === 1)
            tell((0,packed/* packed */.xc)(data));
    }
    if (part === 'numbers')
        return [kept((0,packed/* packed */.xc)(data), name, task)];
    const render = await rendererOf(task.templates);
    const model = build_buildModel(input);
    const page = (0,packed/* packed */.xc)([...data, ...htmlFiles(input, model, render)]);
    if (input.kind !== 'front')
        return [kept(page, name, task)];
    const facts = kept((0,packed/* encodeFacts */.QC)(frontFacts(input, model)), pages/* FRONT_FACTS */.Mr, task);
    return [kept(page, name, task), facts];
}
function kept(bytes, name, { digest, place }) {
    (0,cache/* putMade */.nY)(place, name, digest, bytes);
    return bytes;
}
function rendererOf(templates) {
    const texts = JSON.stringify(templates);
    if (last?.texts !== texts)
        last = { texts, render: makeRendererOf(templates) };
    return last.render;
}
async function makeRendererOf(templates) {
    const { makeRenderer } = await Promise.all(/* import() */[__webpack_require__.e(576), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 50228));
    return makeRenderer(new Map(templates));
}
let last;
function inputOf({ plan, period, previous, ...task }, words, networkOf) {
    const { kind, path } = plan;
    const { periods, settings } = task;
    const rest = { path, periods, settings, words };
    if (kind === 'index' || kind === 'explore') {
        lastPeriods = undefined;
        return kind === 'index' ? { kind, ...rest, explore: task.explore } : { kind, ...rest };
    }
    return {
        kind,
        ...rest,
        explore: task.explore,
        notes: task.notes,
        sources: task.sources,
        phases: task.phases,
        ...(kind === 'front' && {
            notice: task.notice,
            others: task.others,
            lastYear: task.lastYear,
        }),
        networkOf,
        ...periodsOf({ period, previous, place: task.place }),
    };
}
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
function originName(plan) {
    if (plan === null)
        return null;
    const { name, digest } = (0,take/* originOf */.yv)(plan);
    return [name, digest];
}


/***/ })

};
