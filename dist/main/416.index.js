export const id = 416;
export const ids = [416];
export const modules = {

/***/ 41416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPart: () => (/* binding */ runPart)
});

// EXTERNAL MODULE: ./lib/action/job/amounts.js
var amounts = __webpack_require__(15819);
// EXTERNAL MODULE: ./lib/action/job/log.js
var log = __webpack_require__(63056);
// EXTERNAL MODULE: ./lib/action/job/outputs.js
var outputs = __webpack_require__(74364);
// EXTERNAL MODULE: ./lib/build/cache.js + 1 modules
var cache = __webpack_require__(20613);
// EXTERNAL MODULE: ./lib/mirror/mirror.js + 16 modules
var mirror_mirror = __webpack_require__(83677);
// EXTERNAL MODULE: ./lib/publish/directory.js
var directory = __webpack_require__(20076);
// EXTERNAL MODULE: ./lib/mirror/day/made-by.js
var made_by = __webpack_require__(66903);
// EXTERNAL MODULE: ./lib/state/jobs.js
var jobs = __webpack_require__(23473);
;// CONCATENATED MODULE: ./lib/stages/steps/check-plan.js


function checkPlan({ counting }, ours) {
    const made = (0,made_by/* madeBy */.v)(counting, ours);
    if (made === 'the same')
        return;
    throw new jobs/* PlanError */.W6(made === 'other code'
        ? 'The plan of this run was made by another version of the action. Give all jobs of the workflow the same version, and run all of them again.'
        : 'The plan of this run was made with other settings than this job has. Give all jobs of the workflow the same inputs (time-zone, exclude, client-addresses), and run all of them again.');
}

;// CONCATENATED MODULE: ./lib/stages/collect.js



function missedOf({ shards }, done, etagOf) {
    const lost = shards.flatMap((_, at) => (done.has(at + 1) ? [] : [at + 1]));
    const days = shards.flatMap((shard, at) => {
        const answer = done.get(at + 1);
        return shard.days.filter((one) => answer === undefined || one.portion !== undefined
            ? etagOf(one) === one.etag
            : answer.left.some(({ source, day }) => source === one.source && day === one.day));
    });
    return { shards: lost, days };
}
async function collectJobs(held, state, counting) {
    const jobs = await state.jobs.over(held.map(({ folderName }) => folderName));
    const plan = await jobs.readPlan();
    checkPlan(plan, counting);
    const done = await jobs.readDone(plan, log/* warning */.$e);
    const missed = missedOf(plan, done, ({ source, day }) => state.days.get(source)?.etag(day) ?? null);
    log/* info */.pq(`${(0,amounts/* amountOf */.MT)(plan.shards.length, 'shard')} planned, ${(0,amounts/* amount */.vj)(plan.shards.length - missed.shards.length)} of them done`);
    return held.map((one) => syncedSource(one, plan, missed));
}
function syncedSource(held, { sources }, missed) {
    const { source, folderName } = held;
    const { listed = 0, planned = 0 } = sources.find((one) => one.source === folderName) ?? {};
    const days = missed.days.filter((one) => one.source === folderName);
    const remaining = days.reduce((sum, { objects }) => sum + objects, 0);
    const partial = days.length === 0 ? null : missedText(held.name, days, missed.shards);
    if (partial !== null)
        log/* warning */.$e(partial);
    return {
        source,
        held,
        fetched: planned - remaining,
        remaining,
        stopped: undefined,
        listed,
        planned,
        partial,
        leftOut: [],
    };
}
const NAMED = 10;
function missedText(name, days, shards) {
    const named = [...new Set(days.map(({ day }) => day))].sort();
    const more = named.length > NAMED ? ` and ${(0,amounts/* amount */.vj)(named.length - NAMED)} more` : '';
    const why = shards.length > 0
        ? ` (${shards.length === 1 ? 'shard' : 'shards'} ${shards.slice(0, NAMED).join(', ')}${shards.length > NAMED ? ', …' : ''} did not finish)`
        : '';
    return `Partial: of ${name}, ${(0,amounts/* amountOf */.MT)(named.length, 'delivery day')} could not be counted in this run${why}, and ${named.length === 1 ? 'stays as it was' : 'stay as they were'}: ${named.slice(0, NAMED).join(', ')}${more}. The next plan includes ${named.length === 1 ? 'it' : 'them'}.`;
}

// EXTERNAL MODULE: ./lib/stages/copies.js
var stages_copies = __webpack_require__(50610);
// EXTERNAL MODULE: ./lib/stages/count.js
var count = __webpack_require__(47868);
// EXTERNAL MODULE: ./lib/stages/exposure.js + 1 modules
var exposure = __webpack_require__(40299);
// EXTERNAL MODULE: ./lib/stages/history.js
var stages_history = __webpack_require__(46967);
// EXTERNAL MODULE: ./lib/action/job/help.js
var help = __webpack_require__(69543);
// EXTERNAL MODULE: ./lib/mirror/windows.js
var windows = __webpack_require__(6818);
;// CONCATENATED MODULE: ./lib/state/cut.js
const BYTES_OF_A_REQUEST = 200_000;
function weightOf({ objects, bytes }) {
    return bytes + objects * BYTES_OF_A_REQUEST;
}
function cutShards(days, count) {
    const shards = Array.from({ length: Math.min(count, days.length) }, () => []);
    const weights = shards.map(() => 0);
    const longestFirst = [...days].sort((a, b) => weightOf(b) - weightOf(a) || byPlace(a, b));
    for (const day of longestFirst) {
        const least = weights.indexOf(Math.min(...weights));
        shards[least]?.push(day);
        weights[least] = (weights[least] ?? 0) + weightOf(day);
    }
    for (const shard of shards)
        shard.sort((a, b) => byPlace(b, a));
    return shards;
}
function longDays(days, count) {
    const share = days.reduce((sum, day) => sum + weightOf(day), 0) / count;
    return count < 2 ? [] : days.filter((day) => weightOf(day) > share).sort(byPlace);
}
function byPlace(a, b) {
    const [one, other] = [`${a.day} ${a.source}`, `${b.day} ${b.source}`];
    if (one !== other)
        return one < other ? -1 : 1;
    return (a.portion?.at ?? 0) - (b.portion?.at ?? 0);
}

// EXTERNAL MODULE: ./lib/sync/marks.js
var marks = __webpack_require__(45605);
// EXTERNAL MODULE: ./lib/sync/objects.js
var objects = __webpack_require__(33879);
// EXTERNAL MODULE: ./lib/sync/open.js + 1 modules
var sync_open = __webpack_require__(36087);
// EXTERNAL MODULE: ./lib/workers/day-counting.js
var day_counting = __webpack_require__(63483);
// EXTERNAL MODULE: ./lib/stages/steps/heap.js
var heap = __webpack_require__(95085);
// EXTERNAL MODULE: ./lib/stages/steps/list-source.js
var list_source = __webpack_require__(23897);
// EXTERNAL MODULE: ./lib/calendar/day.js
var day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/stages/steps/fetch-plan.js
var fetch_plan = __webpack_require__(96035);
;// CONCATENATED MODULE: ./lib/stages/steps/orders.js





function isDone({ day, fetch, leave }, held) {
    const objects = held.objects(day);
    return (held.isCounted(day) &&
        fetch.every(({ key, etag }) => objects.get(key)?.etag === etag) &&
        !leave.some((key) => objects.has(key)));
}
async function fetchOrders(orders, held, counting, { store: where, concurrency }, { now, signal, workers }) {
    const { source, name } = held;
    const plan = planOf(orders, now);
    await held.bring(orders.filter((order) => stayingOf(order, held) > 0).map(({ day }) => day));
    workers.expect(plan.fetch);
    const store = await (0,sync_open/* openStore */.C)(source, { ...where, concurrency });
    try {
        const outcome = await (0,fetch_plan/* fetchPlan */.u)(plan, held, store, concurrency, counting, signal);
        await held.commit(plan, outcome);
        log/* info */.pq(`${name}: ${(0,amounts/* amountOf */.MT)(outcome.fetched, 'log object')} fetched (${(0,amounts/* amountOfBytes */.Dq)(outcome.bytes)})${(0,fetch_plan/* requestsText */.s)(store.requests)}, ${(0,amounts/* amountOf */.MT)(outcome.retries, 'retry', 'retries')}`);
        if (outcome.remaining.length > 0)
            log/* warning */.$e(`Partial: ${(0,amounts/* amount */.vj)(plan.fetch.length - outcome.remaining.length)} of ${(0,amounts/* amountOf */.MT)(plan.fetch.length, 'log object')} came before fetching had to stop. The next plan takes the others.`);
        return outcome;
    }
    finally {
        await store.close();
    }
}
function stayingOf({ day, fetch, leave }, held) {
    const isGone = new Set([...fetch.map(({ key }) => key), ...leave]);
    return [...held.objects(day).keys()].filter((key) => !isGone.has(key)).length;
}
function planOf(orders, now) {
    const fetch = orders.flatMap((order) => order.fetch);
    return {
        fetch,
        bytes: fetch.reduce((sum, { size }) => sum + size, 0),
        fresh: fetch.length,
        changed: 0,
        again: 0,
        retried: new Set(orders.flatMap(({ retried }) => retried)),
        archived: [],
        resting: 0,
        leave: orders.flatMap(({ day, leave }) => leave.map((key) => ({ day, key }))),
        lost: [],
        keptAsIs: [],
        listing: { objects: fetch, isWhole: false, at: now, requests: 0, retries: 0 },
        from: {
            marks: [],
            why: undefined,
            reach: day/* AFTER_ALL */.dS,
            asksAllRefused: false,
            isSmall: false,
            at: now,
        },
        needs: {
            rebuild: new Map(),
            renew: new Set(),
            missing: new Set(),
            wanted: new Set(),
            given: new Set(),
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/workers/portions.js
var workers_portions = __webpack_require__(14059);
;// CONCATENATED MODULE: ./lib/stages/steps/portion-orders.js


const BYTES_OF_A_RANGE = 8 * 1024 ** 3;
function portionOrders(order, hashKeys, most) {
    const objects = [...order.fetch].sort(byKey);
    const portions = (0,workers_portions/* planPortions */.s)(objects, most);
    if (portions.length === 1)
        return [order];
    const retried = new Set(order.retried);
    const bytes = objects.reduce((sum, { size }) => sum + size, 0);
    const ranges = Math.min(256, Math.ceil(bytes / BYTES_OF_A_RANGE));
    return portions.map(({ from, to }, at) => {
        const fetch = objects.slice(from, to);
        return {
            ...order,
            portion: { id: idOf(fetch, hashKeys), at, of: portions.length, ranges },
            fetch,
            retried: fetch.flatMap(({ key }) => (retried.has(key) ? key : [])),
            leave: [],
        };
    });
}
function byKey(a, b) {
    return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
function idOf(objects, hashKeys) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(hashKeys);
    for (const { key, etag, size } of objects)
        hash.update(JSON.stringify([key, etag, size]));
    return hash.digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./lib/stages/steps/shared-state.js
var shared_state = __webpack_require__(27234);
// EXTERNAL MODULE: ./lib/stages/steps/told-twice.js
var told_twice = __webpack_require__(50123);
;// CONCATENATED MODULE: ./lib/stages/plan.js
















async function planJobs(held, state, settings, counting, world) {
    (0,heap/* keepHeapSmall */.p)();
    const plans = [];
    for (const one of held)
        plans.push(await planSource(one, held, state, settings, world));
    const hashKeys = Buffer.from((0,day_counting/* newHashKeys */.BU)()).toString('base64');
    const whole = plans.flatMap((plan) => plan.orders);
    const long = new Set(longDays(whole.map(({ day }) => day), settings.shards));
    const planned = whole.flatMap((one) => (long.has(one.day) ? inPortions(one, hashKeys) : [one]));
    const orders = new Map(planned.map(({ day, kept }) => [day, kept]));
    const shards = cutShards([...orders.keys()], settings.shards);
    const hasPortions = planned.length > whole.length;
    await state.jobs.putPlan({
        ...{ counting, at: world.now, sources: plans.map(({ facts }) => facts) },
        ...(hasPortions && { hashKeys }),
    }, shards.map((days) => ({ days, orders: days.flatMap((day) => orders.get(day) ?? []) })));
    return {
        shards,
        lists: plans.reduce((sum, { lists }) => sum + lists, 0),
        region: plans.find(({ region }) => region !== null)?.region ?? null,
    };
}
function inPortions(one, hashKeys) {
    const order = (0,jobs/* openedOrder */.UF)(one.kept);
    if (order.stay !== undefined)
        return [one];
    const orders = portionOrders(order, hashKeys);
    if (orders.length === 1)
        return [one];
    return orders.map((portion) => ({
        day: plannedDay(portion, one.day.etag),
        kept: (0,jobs/* keptOrder */.hx)(portion),
    }));
}
function plannedDay({ source, day, portion, fetch }, etag) {
    return {
        ...{ source, day, etag },
        ...(portion && { portion }),
        objects: fetch.length,
        bytes: fetch.reduce((sum, { size }) => sum + size, 0),
    };
}
async function planSource(held, all, state, settings, world) {
    const { source, name } = held;
    if (source.kind !== 's3')
        throw new Error(`${name} is no place that several machines can read`);
    const store = await (0,sync_open/* openBucket */.x)(source, { ...settings.store, concurrency: settings.concurrency });
    try {
        const from = held.planListing({ now: world.now, isFull: settings.isFullListing });
        const { listing, lastAnswer } = await (0,list_source/* listSource */.K)(store, from, name, world);
        if (listing === undefined)
            throw new Error(`Stopped before the log objects of ${name} were listed: there is no plan.${lastAnswer} Run again, or set 'time-budget' higher.`);
        const { sum, orders, planned, leftOut } = planOrders(held, all, state, { from, listing }, world);
        tellLeftOut(held, leftOut);
        await held.commit(sum, { ...nothingFetched, remaining: sum.fetch });
        await (0,shared_state/* stateDaysOf */.cr)(state, held).putMarks(held.marksFile());
        const listed = listing.objects.length;
        log/* info */.pq(`${name}: ${(0,amounts/* amountOf */.MT)(listed, 'log object')} listed, ${(0,amounts/* amountOf */.MT)(planned, 'log object')} to read`);
        const facts = { source: held.folderName, listed, planned };
        return { facts, orders, lists: store.requests.lists, region: store.region };
    }
    finally {
        await store.close();
    }
}
function planOrders(held, all, state, { from, listing }, { now }) {
    const orders = [];
    const leftOut = [];
    let planned = 0;
    let sum;
    const leaveOut = (objects) => {
        const told = (0,told_twice/* toldTwice */.I)(held, all, objects, now);
        addLeftOut(leftOut, told);
        return new Set(told.flatMap((one) => [...one.keys]));
    };
    for (const plan of held.planDays(from, listing, leaveOut)) {
        planned += plan.fetch.length;
        for (const order of ordersOf(held, plan))
            orders.push({
                day: plannedDay(order, state.days.get(order.source)?.etag(order.day) ?? null),
                kept: (0,jobs/* keptOrder */.hx)(order),
            });
        const own = { ...plan, fetch: (0,marks/* earliestOfStems */.J4)(plan.fetch) };
        sum = sum === undefined ? own : (0,windows/* sumOfPlans */.rA)(sum, own);
    }
    if (sum === undefined)
        throw new Error('A listing has at least one range of days');
    return { sum, orders, planned, leftOut };
}
const nothingFetched = {
    fetched: 0,
    bytes: 0,
    vanished: 0,
    failed: [],
    refused: [],
    remaining: [],
    retries: 0,
    requests: 0,
    stopped: undefined,
};
function addLeftOut(all, more) {
    for (const one of more) {
        const at = all.findIndex(({ subject, by }) => subject === one.subject && by === one.by);
        const known = all[at];
        if (known === undefined)
            all.push(one);
        else
            all[at] = { ...known, keys: new Set([...known.keys, ...one.keys]) };
    }
}
function tellLeftOut({ source }, leftOut) {
    for (const text of (0,help/* leftOutHelp */.pH)([{ source, leftOut }]))
        log/* warning */.$e(text);
}
function ordersOf(held, { fetch, retried, leave }) {
    const days = new Map();
    const of = (day) => {
        const found = days.get(day) ?? { fetch: [], leave: [] };
        days.set(day, found);
        return found;
    };
    for (const object of fetch)
        of((0,objects/* deliveryDayOf */.qW)(object)).fetch.push(object);
    for (const { day, key } of leave)
        of(day).leave.push(key);
    return [...days].map(([day, order]) => {
        const stay = stayingOf({ day, ...order }, held);
        return {
            source: held.folderName,
            day,
            ...order,
            retried: order.fetch.flatMap(({ key }) => (retried.has(key) ? key : [])),
            ...(stay > 0 && { stay }),
        };
    });
}

// EXTERNAL MODULE: ./lib/state/portions.js
var state_portions = __webpack_require__(74289);
// EXTERNAL MODULE: ./lib/sync/errors.js
var errors = __webpack_require__(30000);
// EXTERNAL MODULE: ./lib/count/summary/encode.js + 1 modules
var encode = __webpack_require__(42487);
// EXTERNAL MODULE: ./lib/mirror/day/portable.js
var portable = __webpack_require__(34515);
// EXTERNAL MODULE: ./lib/state/layout.js
var layout = __webpack_require__(26335);
// EXTERNAL MODULE: ./lib/workers/repeats.js + 1 modules
var repeats = __webpack_require__(11660);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/stages/steps/portion.js









async function fetchPortion(order, { source, folderName }, { state, mirror, atRest, settings, world }, others) {
    const folder = external_node_path_.join(mirror.spool, `portion-${order.portion?.id}`);
    const own = await (0,mirror_mirror/* openMirror */.Y4)(folder, { onWarning: log/* warning */.$e });
    const close = async () => {
        await own.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    try {
        const held = own.source(source, atRest.counting);
        const keys = new Set(order.fetch.map(({ key }) => key));
        const refused = state.days.get(folderName)?.refused() ?? [];
        held.rememberRefused(refused.filter(({ key }) => keys.has(key)));
        const concurrency = Math.max(1, Math.floor(settings.concurrency / (1 + others)));
        const outcome = await fetchOrders([order], held, { take: async () => { } }, { ...settings, concurrency }, world);
        const isWhole = outcome.remaining.length + outcome.failed.length === 0;
        return { held, outcome, isWhole, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function countPortion({ day, portion }, held, portions, { plan: { hashKeys }, settings: { counting }, world: { workers } }) {
    if (portion === undefined || hashKeys === undefined)
        throw new jobs/* PlanError */.W6('The plan of this run has portions without what they are compared by.');
    const { refused } = held;
    const objects = held.objects(day);
    if (objects.size === 0)
        return portions.put(portion.id, { counted: undefined, refused });
    const { summary, identities } = await workers.countPortion({ deliveryDay: day, objects: held.planCounting(day).objects, counting }, Buffer.from(hashKeys, 'base64'));
    const manifest = (0,portable/* portableManifest */.FR)((0,layout/* placeOfDay */.tY)(held.folderName, day), objects);
    await portions.put(portion.id, {
        counted: { manifest, summary, identities: (0,repeats/* identityFiles */.gG)(identities, portion.ranges) },
        refused,
    });
}

;// CONCATENATED MODULE: ./lib/stages/steps/join-day.js









async function joinDay(counts, held, day, portions, job) {
    const { mirror, atRest, world } = job;
    const { folderName } = held;
    const place = (0,layout/* placeOfDay */.tY)(folderName, day);
    const take = (name) => portions.take(name, counts.map(({ portion, files }) => [portion.id, files[name]]));
    const manifests = await take('manifest');
    const suspected = await suspectedPortions(counts, portions, world.workers);
    const orders = counts.flatMap(({ portion }, at) => {
        const manifest = manifests[at];
        if (manifest === undefined || !suspected.has(at))
            return [];
        const fetch = objectsIn((0,portable/* entriesIn */.s9)(manifest, place));
        return [[at, { source: folderName, day, portion, fetch, retried: [], leave: [] }]];
    });
    const again = await countAgain(new Map(orders), held, day, job);
    const summaries = await take('summary');
    const merged = await world.workers.merge(summaries.map((one, at) => again.get(at) ?? one));
    const days = [...(0,encode/* decodeSummary */.Pl)(merged).days.keys()];
    const joined = (0,portable/* joinedDay */.qv)(place, manifests, atRest.counting, atRest.encoded(merged), days);
    await (0,portable/* takeInDay */.$T)(mirror.directory, place, joined);
    held.reopen();
    const inCommon = suspected.size === 0
        ? ''
        : `, ${(0,amounts/* amount */.vj)(suspected.size)} of which have records in common and were read again`;
    log/* info */.pq(`${held.name}: ${day} put together from ${(0,amounts/* amountOf */.MT)(counts.length, 'portion')}${inCommon}`);
}
async function suspectedPortions(counts, portions, workers) {
    const ranges = Math.max(...counts.map(({ files }) => files.identities.length));
    const suspected = new Set();
    for (let range = 0; range < ranges; range++) {
        const files = await portions.take(`identities-${range}`, counts.map(({ portion, files }) => [portion.id, files.identities[range] ?? null]));
        for (const at of await workers.suspected(files.map(repeats/* identitiesIn */.Af)))
            suspected.add(at);
    }
    return suspected;
}
function objectsIn(entries) {
    return [...entries].map(([key, { etag, size, lastModified = 0 }]) => ({
        key,
        etag,
        size,
        lastModified,
    }));
}
async function countAgain(orders, held, day, job) {
    const fetched = new Map();
    try {
        for (const [at, order] of orders) {
            const portion = await fetchPortion(order, held, job, 0);
            fetched.set(at, portion);
            if (!portion.isWhole || portion.held.objects(day).size < order.fetch.length)
                throw new state_portions/* LostPortion */.y('Log objects whose records have to be compared did not come again');
        }
        return await (0,day_counting/* recounted */.gg)(job.world.workers, { deliveryDay: day, counting: job.settings.counting }, [...fetched.keys()], (at) => fetched.get(at)?.held.planCounting(day).objects ?? []);
    }
    finally {
        for (const { close } of fetched.values())
            await close();
    }
}

;// CONCATENATED MODULE: ./lib/stages/portions.js










async function countPortions(orders, held, days, job) {
    let fetched = 0;
    const left = [];
    const problems = [];
    for (const one of held) {
        const own = orders.filter(({ source }) => source === one.folderName);
        for (const [day, ofDay] of Map.groupBy(own, (order) => order.day)) {
            if (isMadeSince(ofDay, one, day, job)) {
                log/* info */.pq(`${one.name}: ${day} counted already by an earlier attempt`);
                continue;
            }
            const portions = job.state.jobs.portions(one.folderName, day);
            const counted = await countOfDay(ofDay, one, day, portions, job);
            fetched += counted.fetched;
            problems.push(...counted.problems);
            const isMade = counted.isWhole && (await makeDay(one, day, portions, days, job));
            if (!isMade)
                left.push({ source: one.folderName, day });
        }
    }
    return { done: { fetched, left }, problems };
}
function isMadeSince(orders, held, day, { plan, state }) {
    const isOfDay = (one) => one.source === held.folderName && one.day === day;
    const planned = plan.shards.flatMap(({ days }) => days).find(isOfDay);
    const now = (0,shared_state/* stateDaysOf */.cr)(state, held).etag(day);
    return now !== planned?.etag && orders.every((order) => isDone(order, held));
}
async function countOfDay(orders, held, day, portions, job) {
    await portions.list();
    const there = await portions.read(new Set(orders.flatMap(({ portion }) => portion?.id ?? [])));
    const open = orders.filter(({ portion }) => !there.has(portion?.id ?? ''));
    if (open.length < orders.length)
        log/* info */.pq(`${held.name}: ${(0,amounts/* amountOf */.MT)(orders.length - open.length, 'portion')} of ${day} counted already by an earlier attempt`);
    const lanes = Math.min(open.length, job.world.threads + 1);
    const waiting = open.values();
    const problems = new Set();
    let [fetched, counted] = [0, 0];
    const lane = async () => {
        for (const order of waiting) {
            if (job.world.signal.aborted)
                return;
            const portion = await fetchPortion(order, held, job, lanes - 1);
            try {
                const { stopped } = portion.outcome;
                fetched += portion.outcome.fetched;
                if (stopped instanceof errors/* SourceError */.c8)
                    problems.add(stopped.message);
                if (portion.isWhole && (await isCounted(order, portion.held, portions, job)))
                    counted++;
            }
            finally {
                await portion.close();
            }
        }
    };
    const work = Array.from({ length: lanes }, lane);
    await Promise.allSettled(work);
    await Promise.all(work);
    if (open.length > 0)
        log/* info */.pq(`${held.name}: ${(0,amounts/* amountOf */.MT)(counted, 'portion')} of ${day} counted`);
    return { fetched, isWhole: counted === open.length, problems: [...problems] };
}
async function isCounted(...[order, ...args]) {
    try {
        await countPortion(order, ...args);
        return true;
    }
    catch (error) {
        if (!(error instanceof day_counting/* CountingError */.OT))
            throw error;
        log/* warning */.$e(`${error.message}. The day is left for the next run.`);
        return false;
    }
}
async function makeDay(held, day, portions, days, job) {
    const planned = (0,jobs/* plannedPortions */.Xl)(job.plan, held.folderName, day);
    const there = await portions.list();
    const missing = planned.filter(({ id }) => !there.has(id)).length;
    if (missing > 0) {
        log/* info */.pq(`${held.name}: ${(0,amounts/* amountOf */.MT)(missing, 'portion')} of ${day} not counted yet: the job that counts the last of them puts the day together`);
        return true;
    }
    try {
        const heads = await portions.read(new Set(planned.map(({ id }) => id)), 'all');
        const counts = planned.flatMap((portion) => {
            const files = heads.get(portion.id)?.counted ?? null;
            return files === null ? [] : [{ portion, files }];
        });
        if (counts.length > 0)
            await joinDay(counts, held, day, portions, job);
        held.rememberRefused([...heads.values()].flatMap(({ refused }) => refused));
    }
    catch (error) {
        if (!(error instanceof state_portions/* LostPortion */.y))
            throw error;
        log/* warning */.$e(`${held.name}: ${error.message}. The next plan has ${day} counted anew.`);
        return false;
    }
    await days.put(held, day);
    await days.putRefused(held, day);
    return !days.isTaken(held, day);
}

// EXTERNAL MODULE: ./lib/stages/publish.js
var publish = __webpack_require__(80976);
// EXTERNAL MODULE: ./lib/stages/report.js + 9 modules
var stages_report = __webpack_require__(57108);
// EXTERNAL MODULE: ./lib/stages/settings.js
var stages_settings = __webpack_require__(44622);
;// CONCATENATED MODULE: ./lib/stages/shard.js







async function readOrders({ jobs }, shard, { counting }) {
    const plan = await jobs.readPlan();
    checkPlan(plan, counting);
    return { plan, orders: await jobs.readShard(plan, shard) };
}
class ShardDays {
    #state;
    #makeCopies;
    #taken = new Set();
    constructor(state, makeCopies) {
        this.#state = state;
        this.#makeCopies = makeCopies;
    }
    put = async (held, day) => {
        const portable = held.portable(day);
        if (portable === undefined)
            return;
        const days = (0,shared_state/* stateDaysOf */.cr)(this.#state, held);
        const copies = await this.#makeCopies(held, day);
        const became = await days.put(day, portable, days.head(day)?.refused ?? [], copies);
        if (became === 'taken') {
            this.#taken.add(`${held.folderName} ${day}`);
            log/* warning */.$e(`${held.name}: another run has counted ${day} meanwhile, and not the same log objects. Its counts stand, and the next plan compares them with what is there.`);
        }
        await held.dropRecords(day);
    };
    async putRefused(held, day) {
        const refused = held.refused.filter((one) => (0,objects/* deliveryDayOf */.qW)(one) === day);
        const days = (0,shared_state/* stateDaysOf */.cr)(this.#state, held);
        if (refused.length > 0 || (days.head(day)?.refused.length ?? 0) > 0)
            await days.put(day, undefined, refused);
    }
    isTaken({ folderName }, day) {
        return this.#taken.has(`${folderName} ${day}`);
    }
}
function bothOf(one, other) {
    return {
        done: {
            fetched: one.done.fetched + other.done.fetched,
            left: [...one.done.left, ...other.done.left],
        },
        problems: [...new Set([...one.problems, ...other.problems])],
    };
}
async function countShard(orders, held, days, counting, settings, world) {
    let fetched = 0;
    const left = [];
    const problems = [];
    for (const one of held) {
        const own = orders.filter(({ source }) => source === one.folderName);
        const undone = own.filter((order) => !isDone(order, one));
        const lacking = undone.filter((order) => stayingOf(order, one) < (order.stay ?? 0));
        for (const { source, day, stay = 0 } of lacking) {
            log/* warning */.$e(`${one.name}: ${(0,amounts/* amountOf */.MT)(stay, 'log object')} of ${day} that were to stay are no longer in the state. Nothing is added to the day; the next plan looks at what is there.`);
            left.push({ source, day });
        }
        const open = undone.filter((order) => !lacking.includes(order));
        if (own.length > undone.length)
            log/* info */.pq(`${one.name}: ${(0,amounts/* amountOf */.MT)(own.length - undone.length, 'delivery day')} counted already by an earlier attempt`);
        if (open.length === 0)
            continue;
        const outcome = await fetchOrders(open, one, counting, settings, world);
        await counting.finish([one]);
        fetched += outcome.fetched;
        if (outcome.stopped instanceof errors/* SourceError */.c8)
            problems.push(outcome.stopped.message);
        const notCome = new Set([...outcome.remaining, ...outcome.failed.map(({ object }) => object)].map(objects/* deliveryDayOf */.qW));
        for (const { source, day } of open) {
            await days.putRefused(one, day);
            const isCounted = one.isCounted(day) || one.objects(day).size === 0;
            if (!isCounted || notCome.has(day) || days.isTaken(one, day))
                left.push({ source, day });
        }
    }
    return { done: { fetched, left }, problems };
}

// EXTERNAL MODULE: ./lib/stages/state.js + 1 modules
var stages_state = __webpack_require__(86199);
// EXTERNAL MODULE: ./lib/action/targets/targets.js + 4 modules
var targets = __webpack_require__(47752);
// EXTERNAL MODULE: ./lib/build/copies.js
var copies = __webpack_require__(93983);
// EXTERNAL MODULE: ./lib/count/once.js
var once = __webpack_require__(74866);
// EXTERNAL MODULE: ./lib/rollup/copy.js + 1 modules
var rollup_copy = __webpack_require__(76745);
;// CONCATENATED MODULE: ./lib/stages/steps/state-copies.js





function copiesOfCounted({ publish, report: { site } }, audience, { workers, code }) {
    const audiences = (0,once/* once */.O)(async () => {
        const forBranch = (0,targets/* isHistoryKept */.Di)(publish.targets) ? [await audience()] : [];
        return new Set(['private', ...forBranch]);
    });
    return async (held, day) => {
        const entry = held.index().find(({ deliveryDay }) => deliveryDay === day);
        const file = held.summaryFile(day);
        if (entry === undefined || file === undefined)
            return [];
        const facts = (0,copies/* copyFactsOf */.Sj)(entry);
        const made = [...(await audiences())].map(async (audience) => {
            const bytes = await workers.makeCopy({ file, facts, audience, site });
            const madeFor = (0,copies/* copyMadeFor */.C4)(audience, site, code);
            return bytes === undefined ? [] : [{ madeFor, bytes }];
        });
        return (await Promise.all(made)).flat();
    };
}
function copiesInState(state) {
    return async (held, entries, madeFor, onCopy) => {
        const byDay = new Map(entries.map((entry) => [entry.deliveryDay, entry]));
        await (0,shared_state/* stateDaysOf */.cr)(state, held).takeCopies([...byDay.keys()], madeFor, async (day, bytes) => {
            const entry = byDay.get(day);
            if (entry === undefined)
                return;
            const copy = (0,rollup_copy/* decodeCopy */.Ye)((0,rollup_copy/* copyPath */.be)(entry), bytes, state.guard.latest);
            if (copy.kind === 'whole' && copy.facts.origin === entry.digest)
                await onCopy(entry, bytes);
        });
    };
}

;// CONCATENATED MODULE: ./lib/stages/take-state.js



async function takeAll(state, mirror, sources, counting, role) {
    const what = role === 'plan' ? ['manifest', 'outline'] : ['outline'];
    const packs = role === 'plan' ? 'renew' : 'read';
    let count = 0;
    for (const days of state.days.values()) {
        await days.read(undefined, packs);
        await days.takeIn(mirror.directory, days.counted(), what, packs);
        if (role === 'plan')
            await days.takeInMarks(mirror.directory);
        count += days.counted().length;
    }
    log/* info */.pq(`${(0,amounts/* amountOf */.MT)(count, 'delivery day')} counted so far`);
    const held = openHeld(state, mirror, sources, counting);
    if (role === 'plan')
        for (const one of held)
            (0,shared_state/* lookForLost */.R9)(state, one);
    return held;
}
async function takeDays(state, mirror, sources, counting, orders) {
    const wanted = Map.groupBy(orders, ({ source }) => source);
    for (const [source, days] of state.days) {
        const those = new Set((wanted.get(source) ?? []).map(({ day }) => day));
        if (those.size === 0)
            continue;
        await days.read(those);
        await days.takeIn(mirror.directory, days.counted(), ['manifest', 'outline']);
    }
    return openHeld(state, mirror, sources, counting);
}
function openHeld(state, mirror, sources, counting) {
    const bring = (0,shared_state/* bringFrom */.FH)(state, mirror.directory);
    return sources.map((source) => {
        const held = mirror.source(source, counting, bring);
        held.rememberRefused((0,shared_state/* stateDaysOf */.cr)(state, held).refused());
        return held;
    });
}

// EXTERNAL MODULE: ./lib/stages/tell.js + 1 modules
var tell = __webpack_require__(61245);
// EXTERNAL MODULE: ./lib/action/job/job-summary.js
var job_summary = __webpack_require__(29008);
// EXTERNAL MODULE: ./lib/action/job/reading.js
var reading = __webpack_require__(18362);
// EXTERNAL MODULE: ./lib/report/model/prices.js
var prices = __webpack_require__(99756);
// EXTERNAL MODULE: ./lib/sync/environment.js
var sync_environment = __webpack_require__(62734);
;// CONCATENATED MODULE: ./lib/stages/tell-plan.js








async function tellPlan(planned, { report, store, shards }, { environment }) {
    (0,outputs/* setOutputs */.n0)({ ...outputs/* noOutputs */.Q9, shards: planned.shards.map((_, at) => at + 1) });
    const region = planned.region ?? store.region ?? (0,sync_environment/* regionIn */.U)(environment) ?? 'us-east-1';
    const { info, advice } = planTexts(planned.shards, {
        lists: planned.lists,
        wanted: shards,
        prices: (0,prices/* pricesOf */._5)(region, report.prices),
        region: planned.region,
        isOwnRunner: environment.RUNNER_ENVIRONMENT === 'self-hosted',
    });
    for (const text of info)
        log/* info */.pq(text);
    for (const text of advice)
        log/* warning */.$e(text);
    const lines = [...info, ...advice].map((text) => `<li>${(0,job_summary/* escaped */.Mk)(text)}</li>`);
    await (0,job_summary/* writeSummary */.Sy)(`<h2>Plan</h2>\n\n<ul>${lines.join('')}</ul>\n\n`);
}
const WORTH_SAYING = 1;
const LONG_SECONDS = 60;
function planTexts(shards, { lists, wanted, prices, region, isOwnRunner }) {
    const days = shards.flat();
    if (days.length === 0)
        return {
            info: ['Nothing new: there is no shard to count, and the report is made of what there is.'],
            advice: [],
        };
    const { gets, bytes } = sumOf(days);
    const byDay = Map.groupBy(days, ({ source, day }) => `${source} ${day}`);
    const work = { lists, gets, bytes };
    const { beyondFree, all } = (0,reading/* egressCosts */.my)(bytes, prices);
    const isEgressMost = all > (0,reading/* requestsCost */.CR)(work, prices) && beyondFree >= WORTH_SAYING;
    const info = [
        `${(0,amounts/* amountOf */.MT)(gets, 'log object')} of ${(0,amounts/* amountOf */.MT)(byDay.size, 'delivery day')}, ${(0,amounts/* amountOfBytes */.Dq)(bytes)}, in ${(0,amounts/* amountOf */.MT)(shards.length, 'shard')}: ${(0,reading/* requestsCostText */.xI)(work, prices)}.`,
        ...(region === null || prices.basis === 'unknown'
            ? []
            : [`Bytes out of AWS: ${(0,reading/* egressText */.V8)(bytes, prices)}; from a runner in ${region} nothing.`]),
        timeText(shards),
    ];
    const advice = [];
    if (region !== null && isEgressMost && !isOwnRunner)
        advice.push(`This run reads ${(0,amounts/* amountOfBytes */.Dq)(bytes)} out of AWS, ${(0,reading/* moneyText */.qC)(beyondFree, prices)}: that is more than all else it costs. Runners in ${region} (CodeBuild, or self-hosted on EC2) read it free, and faster: docs/scale.md says how.`);
    for (const portions of byDay.values())
        if (portions.length > 1)
            info.push(`${portions[0]?.day} (${(0,amounts/* amountOfBytes */.Dq)(sumOf(portions).bytes)}) is more than an equal share: it is counted in ${(0,amounts/* amountOf */.MT)(portions.length, 'portion')}, which the job that counts the last of them puts together.`);
    const long = longDays(days, Math.min(wanted, days.length)).filter((day) => (0,reading/* readingSeconds */.a)(sumOf([day])) >= LONG_SECONDS);
    if (long.length > 0)
        info.push(`Longer than an equal share, and not divided further: ${long.map(({ day, bytes }) => `${day} (${(0,amounts/* amountOfBytes */.Dq)(bytes)})`).join(', ')}. More shards make the run no shorter than ${long.length === 1 ? 'that day' : 'the longest of these days'}.`);
    return { info, advice };
}
function sumOf(days) {
    return days.reduce((sum, { objects, bytes }) => ({ gets: sum.gets + objects, bytes: sum.bytes + bytes }), { gets: 0, bytes: 0 });
}
function timeText(shards) {
    const bySource = Map.groupBy(shards.flat(), ({ source }) => source).values();
    const mostOfPrefix = Math.max(...[...bySource].map((days) => sumOf(days).gets));
    const least = mostOfPrefix / reading/* PREFIX_GETS_A_SECOND */._o;
    const longest = (from) => (0,amounts/* amountOfTime */.RI)(Math.max(least, ...shards.map((shard) => (0,reading/* readingSeconds */.a)(sumOf(shard), from))));
    const what = shards.length === 1 ? 'It' : `The longest of the ${(0,amounts/* amount */.vj)(shards.length)}`;
    return `${what} takes about ${longest('within the region')} on two cores in the bucket's region, about ${longest('far away')} far away from it.`;
}

;// CONCATENATED MODULE: ./lib/run-parts.js























async function runPart(role, settings, found) {
    if (settings.state === null)
        throw new Error(`'role: ${role}' has no state`);
    const of = (0,stages_settings/* stageSettings */.o)({ ...settings, cache: { ...settings.cache, isOn: false } });
    const atRest = (0,exposure/* atRestFor */.ZE)(of.count, { isCacheOpen: false }, found.code);
    const part = { plan: runPlan, count: runCount, report: runReport }[role];
    const options = { onWarning: log/* warning */.$e };
    const mirror = await (0,mirror_mirror/* openJobMirror */.DI)(settings.directories.mirror, options);
    const state = (0,stages_state/* openSharedState */.X)(settings.state, of.shared, mirror, found);
    try {
        return await part({ of, found, mirror, state, atRest });
    }
    finally {
        await state.close();
        await mirror.close();
    }
}
const runPlan = async ({ of, found, mirror, state, atRest: { counting } }) => {
    const held = await log/* stage */.dw('Read the state', () => takeAll(state, mirror, of.shared.sources, counting, 'plan'));
    const planned = await log/* stage */.dw('Plan', () => planJobs(held, state, of.plan, counting, found));
    await tellPlan(planned, of.tellPlan, found);
    return [];
};
const runCount = async ({ of, found, mirror, state, atRest }) => {
    const { shard } = of.shard;
    if (shard === null)
        throw new Error('A job that counts has a shard');
    const { plan, orders } = await readOrders(state, shard, atRest);
    const held = await log/* stage */.dw('Read the state', () => takeDays(state, mirror, of.shared.sources, atRest.counting, orders));
    const audience = () => (0,exposure/* findAudience */.ot)(of.exposure, found);
    const days = new ShardDays(state, copiesOfCounted(of.copies, audience, found));
    const counting = new count/* Counting */.a(of.count, atRest, found, days.put);
    const whole = orders.filter(({ portion }) => portion === undefined);
    const portions = orders.filter(({ portion }) => portion !== undefined);
    const job = { plan, state, mirror, atRest, settings: { ...of.fetch, ...of.count }, world: found };
    const { done, problems } = await log/* stage */.dw(`Count shard ${shard}`, async () => {
        const ofDays = await countShard(whole, held, days, counting, of.fetch, found).finally(() => counting.settled());
        return bothOf(ofDays, await countPortions(portions, held, days, job));
    });
    await state.jobs.putDone(plan, shard, done);
    (0,outputs/* setOutputs */.n0)({ ...outputs/* noOutputs */.Q9, newLogObjects: done.fetched });
    return problems;
};
const runReport = async ({ of, found, mirror, state, atRest: { counting } }) => {
    (0,directory/* checkSiteDirectory */.R)(of.report.directories.report);
    const world = { ...found, exposure: await (0,exposure/* findExposure */.BL)(of.exposure, found) };
    const held = await log/* stage */.dw('Read the state', async () => {
        const shut = await state.shelf.takeIn();
        if (shut > 0)
            log/* info */.pq(`${(0,amounts/* amountOf */.MT)(shut, 'sum or page', 'sums or pages')} in the state not sealed with this cache-encryption-key: made again`);
        return takeAll(state, mirror, of.shared.sources, counting, 'report');
    });
    const isTrusted = state.shelf.isSealed;
    const buildCache = (0,cache/* openBuildCache */.Lk)(mirror, isTrusted ? undefined : state.guard.latest);
    const sources = await collectJobs(held, state, counting);
    const history = await (0,stages_history/* restoreFromCopies */.O)(held, mirror, buildCache, of.history, world);
    const report = await log/* stage */.dw('Report', () => (0,stages_report/* writeReport */.u)(sources, { ...history, isTrusted }, buildCache, of.report, world));
    const { numbers } = report;
    const copied = { sources, numbers, history, madeElsewhere: copiesInState(state) };
    const copies = await (0,stages_copies/* copiesOf */.l)(copied, buildCache, of.copies, world);
    const delivered = await log/* stage */.dw('Publish', () => (0,publish/* publish */.mk)({ report, copies, sources, history }, mirror, buildCache, of.publish, world));
    await state.shelf.put();
    await (0,shared_state/* removeReplaced */.nN)(state);
    return await (0,tell/* tell */.q)(report, sources, delivered, of.tell, world);
};


/***/ }),

/***/ 11660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Af: () => (/* binding */ identitiesIn),
  gG: () => (/* binding */ identityFiles),
  im: () => (/* binding */ listsInCommon)
});

;// CONCATENATED MODULE: ./lib/columns/counting/repeats.js
const BUCKET = 1024;
function hashesThatRepeat(lists) {
    const count = lists.reduce((sum, { length }) => sum + length, 0);
    const bits = Math.max(1, Math.ceil(Math.log2(count / BUCKET)));
    const { starts, high, low } = inBuckets(lists, count, bits);
    const repeated = new Set();
    for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
        const from = starts[bucket];
        const to = starts[bucket + 1];
        const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * (to - from) + 1)));
        const mask = slots.length - 1;
        for (let at = from; at < to; at++) {
            let slot = low[at] & mask;
            for (let known = slots[slot]; known > 0; known = slots[slot]) {
                if (low[known - 1] === low[at] && high[known - 1] === high[at])
                    repeated.add((BigInt(high[at]) << 32n) | BigInt(low[at]));
                slot = (slot + 1) & mask;
            }
            slots[slot] = at + 1;
        }
    }
    return repeated;
}
function inRanges(list, count) {
    const high = (at) => Number(list[at] >> 56n);
    const rangeOf = (at) => (high(at) * count) >>> 8;
    const sizes = new Uint32Array(count);
    for (let at = 0; at < list.length; at++)
        sizes[rangeOf(at)] += 1;
    const ranges = [...sizes].map((size) => new BigUint64Array(size));
    const ends = new Uint32Array(count);
    for (let at = 0; at < list.length; at++) {
        const range = rangeOf(at);
        ranges[range][ends[range]++] = list[at];
    }
    return ranges;
}
function inBuckets(lists, count, bits) {
    const shift = 32 - bits;
    const starts = new Uint32Array(2 ** bits + 1);
    const halves = lists.map(({ buffer }) => new Uint32Array(buffer));
    for (const list of halves)
        for (let at = 1; at < list.length; at += 2)
            starts[(list[at] >>> shift) + 1] += 1;
    for (let bucket = 1; bucket < starts.length; bucket++)
        starts[bucket] += starts[bucket - 1];
    const ends = starts.slice();
    const high = new Uint32Array(count);
    const low = new Uint32Array(count);
    for (const list of halves) {
        for (let at = 1; at < list.length; at += 2) {
            const place = ends[list[at] >>> shift]++;
            high[place] = list[at];
            low[place] = list[at - 1];
        }
    }
    return { starts, high, low };
}

;// CONCATENATED MODULE: ./lib/workers/repeats.js

function listsInCommon(lists) {
    const repeated = hashesThatRepeat(lists);
    if (repeated.size === 0)
        return [];
    return [...lists.keys()].filter((at) => lists[at]?.some((hash) => repeated.has(hash)));
}
function identityFiles(list, ranges) {
    return inRanges(list, ranges).map(({ buffer }) => new Uint8Array(buffer));
}
function identitiesIn({ buffer }) {
    return new BigUint64Array(buffer);
}


/***/ })

};
