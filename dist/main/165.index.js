export const id = 165;
export const ids = [165];
export const modules = {

/***/ 34165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/inputs/runner.js
var runner = __webpack_require__(80062);
// EXTERNAL MODULE: ./lib/action/job/job-summary.js
var job_summary = __webpack_require__(29008);
// EXTERNAL MODULE: ./lib/action/job/log.js
var log = __webpack_require__(63056);
// EXTERNAL MODULE: ./lib/sync/environment.js
var sync_environment = __webpack_require__(62734);
// EXTERNAL MODULE: ./lib/sync/objects.js
var sync_objects = __webpack_require__(33879);
// EXTERNAL MODULE: ./lib/action/job/amounts.js
var amounts = __webpack_require__(15819);
// EXTERNAL MODULE: ./lib/action/job/reading.js
var reading = __webpack_require__(18362);
// EXTERNAL MODULE: ./lib/calendar/day.js
var day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/report/model/prices.js
var model_prices = __webpack_require__(99756);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/mirror/day/stored.js
var stored = __webpack_require__(5199);
// EXTERNAL MODULE: ./lib/sync/errors.js
var errors = __webpack_require__(30000);
// EXTERNAL MODULE: ./lib/sync/open.js + 1 modules
var sync_open = __webpack_require__(36087);
// EXTERNAL MODULE: ./lib/sync/refusal.js
var sync_refusal = __webpack_require__(84975);
// EXTERNAL MODULE: ./lib/sync/retry.js
var retry = __webpack_require__(94041);
// EXTERNAL MODULE: ./lib/sync/marks.js
var marks = __webpack_require__(45605);
;// CONCATENATED MODULE: ./lib/sync/survey.js




const FIRST_PAGES = 8;
const NEWEST_SECONDS = 2 * 86_400;
async function survey(store, options) {
    const { lists, now, signal } = options;
    const found = new Map();
    const jumped = new Set();
    let isWhole = true;
    let pages = 0;
    let request = { kind: 'after', after: '' };
    for (let sent = 0; request !== undefined; sent++) {
        if (sent === lists)
            return { objects: [...found.values()], isWhole: false };
        const { objects, next, isDoubtful } = await page(store, request, signal);
        const before = found.size;
        for (const object of objects)
            found.set(object.key, object);
        if (found.size === before && (isDoubtful === true || objects.length > 0))
            break;
        request = next;
        pages++;
        const last = objects.at(-1);
        const date = last && (0,sync_objects/* keyDateOf */.Vk)(last.key);
        if (next === undefined || last === undefined || date === undefined)
            continue;
        if (pages < FIRST_PAGES || jumped.has((0,marks/* markName */.Fp)(date)))
            continue;
        jumped.add((0,marks/* markName */.Fp)(date));
        pages = 0;
        const newest = (0,marks/* keyAt */.f5)(date.stem, date.layout, now - NEWEST_SECONDS);
        if ((0,sync_objects/* compareKeys */.YD)(newest, last.key) <= 0)
            continue;
        isWhole = false;
        request = { kind: 'after', after: newest };
    }
    return { objects: [...found.values()], isWhole };
}
async function page(store, request, signal) {
    try {
        return await (0,retry/* persistently */.p5)(() => store.list(request, signal), retry/* impatience */.ED, signal);
    }
    catch (error) {
        if (error instanceof errors/* SourceError */.c8 || signal?.aborted)
            throw error;
        throw store.sourceError(error, 'list');
    }
}

// EXTERNAL MODULE: ./lib/formats/reading/begin.js + 1 modules
var begin = __webpack_require__(32939);
// EXTERNAL MODULE: ./lib/formats/fields/decode.js
var decode = __webpack_require__(50755);
// EXTERNAL MODULE: ./lib/formats/records.js
var records = __webpack_require__(78166);
// EXTERNAL MODULE: ./lib/formats/reading/identity-hash.js
var identity_hash = __webpack_require__(7798);
// EXTERNAL MODULE: ./lib/formats/reading/lines.js
var reading_lines = __webpack_require__(29908);
// EXTERNAL MODULE: ./lib/formats/reading/malformed.js
var reading_malformed = __webpack_require__(27666);
;// CONCATENATED MODULE: ./lib/formats/reading/plain.js






const RUN = 1024;
function makePlainReader(hashKeys = (0,identity_hash/* randomKeys */.Ek)()) {
    const run = makeRun();
    const identities = makeIdentities(hashKeys);
    const lines = (0,reading_lines/* makeLines */.C)();
    const beginning = (0,begin/* makeBeginning */.Kn)();
    const room = new Uint8Array(2 * records/* LONGEST_LINE */.i2);
    let malformed = (0,reading_malformed/* makeMalformed */.i)();
    let recordCount = 0;
    let duplicates = 0;
    function take(text, { readLine }, onRecords) {
        const line = readLine(text);
        if (line === undefined)
            return;
        if ('reason' in line)
            malformed.add(line.reason, text);
        else if (identities.isRedelivered(line))
            duplicates++;
        else {
            recordCount++;
            run.add(line);
            if (run.isFull)
                run.handOver(onRecords);
        }
    }
    return {
        values: run.values,
        get malformed() {
            return malformed.byReason;
        },
        get recordCount() {
            return recordCount;
        },
        get duplicates() {
            return duplicates;
        },
        get unidentified() {
            return recordCount - identities.size;
        },
        room: () => room,
        read(bytes, isLast, onRecords, key = '') {
            const { skipped: from, reading } = beginning.begin(bytes, isLast, key);
            if (reading === undefined)
                return from;
            const used = lines.take(bytes.subarray(from), isLast, {
                onLine: (line) => take(line, reading, onRecords),
                onTooLong: (start) => malformed.add('line too long', start),
            });
            run.handOver(onRecords);
            return from + used;
        },
        identityHashes: () => identities.hashes(),
        nextDay() {
            malformed = (0,reading_malformed/* makeMalformed */.i)();
            identities.clear();
            recordCount = 0;
            duplicates = 0;
            beginning.reset();
            lines.reset();
        },
        close() { },
    };
}
function makeRun() {
    const values = byField(records/* valueFields */.b2, makeValues);
    const columns = {
        time: new Float64Array(RUN),
        ids: byField(records/* valueFields */.b2, () => new Uint32Array(RUN)),
        numbers: byField(records/* numberFields */.FS, () => new Float64Array(RUN)),
    };
    let count = 0;
    return {
        values,
        get isFull() {
            return count === RUN;
        },
        add({ time, values: texts, numbers }) {
            columns.time[count] = time;
            for (const field of records/* valueFields */.b2)
                columns.ids[field][count] = values[field].idOf(texts[field]);
            for (const field of records/* numberFields */.FS)
                columns.numbers[field][count] = numbers[field];
            count++;
        },
        handOver(onRecords) {
            const handed = { ...columns, count };
            count = 0;
            if (handed.count > 0)
                onRecords(handed);
        },
    };
}
function makeIdentities(hashKeys) {
    const seen = new Map();
    return {
        isRedelivered(line) {
            const { identity, isUnique, values } = line;
            if (identity === '-')
                return false;
            const whole = isUnique ? identity : `${identity}\n${values.operation}\n${values.key}`;
            if (seen.has(whole))
                return true;
            seen.set(whole, line);
            return false;
        },
        hashes() {
            return BigUint64Array.from([...seen.values()].map((line) => (0,identity_hash/* identityHash */.Jf)(line, hashKeys)));
        },
        get size() {
            return seen.size;
        },
        clear: () => seen.clear(),
    };
}
function byField(fields, make) {
    return Object.fromEntries(fields.map((field) => [field, make()]));
}
function makeValues() {
    const ids = new Map();
    const distinct = [];
    const bytes = (id) => Buffer.from(distinct[id] ?? '', 'latin1');
    return {
        get size() {
            return distinct.length;
        },
        bytes,
        text: (id) => (0,decode/* decodeText */.g7)(bytes(id)),
        idOf(value) {
            const known = ids.get(value);
            if (known !== undefined)
                return known;
            ids.set(value, distinct.length);
            return distinct.push(value) - 1;
        },
    };
}

// EXTERNAL MODULE: ./lib/mirror/day/parquet.js + 2 modules
var parquet = __webpack_require__(79525);
// EXTERNAL MODULE: ./lib/mirror/gzip.js
var gzip = __webpack_require__(4479);
// EXTERNAL MODULE: ./lib/mirror/seekable.js
var seekable = __webpack_require__(46291);
;// CONCATENATED MODULE: ./lib/doctor/sample.js







const MOST_RECORDS = 20_000;
class Enough extends Error {
}
function readSample(path, size, key) {
    const reader = makePlainReader();
    const counts = { bucket: counter(), distribution: counter(), host: counter() };
    let format;
    const count = (records) => {
        const textOf = (field, at) => reader.values[field].text(records.ids[field][at] ?? 0);
        for (let at = 0; at < records.count; at++) {
            counts.bucket.add(textOf('bucket', at));
            counts.distribution.add(textOf('distribution', at));
            if (/^[23]/.test(textOf('status', at)))
                counts.host.add(textOf('host', at));
        }
        if (reader.recordCount >= MOST_RECORDS)
            throw new Enough();
    };
    try {
        (0,stored/* readStored */.CL)([{ kind: 'file', path, size, key }], (bytes, isLast) => {
            if (format === undefined)
                format = (0,begin/* formatNameOf */.Mv)(bytes, isLast, key);
            return reader.read(bytes, isLast, count, key);
        });
    }
    catch (error) {
        if (!(error instanceof Enough))
            throw error;
    }
    return {
        format: format ?? null,
        packing: packingOf(path),
        records: reader.recordCount + reader.duplicates,
        malformed: reader.malformed,
        buckets: counts.bucket.all,
        distributions: counts.distribution.all,
        hosts: counts.host.all,
    };
}
const MARK_BYTES = 64;
function packingOf(path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const room = Buffer.alloc(MARK_BYTES);
        const start = room.subarray(0, (0,seekable/* readRange */.qX)(fd, room, 0));
        return (0,gzip/* isGzip */.bf)(start) ? 'gzip' : (0,parquet/* isParquet */.P)(start) ? 'Parquet' : 'plain';
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function counter() {
    const all = new Map();
    return {
        all,
        add(name) {
            if (name !== '-')
                all.set(name, (all.get(name) ?? 0) + 1);
        },
    };
}

;// CONCATENATED MODULE: ./lib/doctor/source.js










const MOST_LISTS = 20;
const BETWEEN = 4;
const SAMPLE_SIZE = 8 * 1024 * 1024;
const ELSEWHERE_LISTS = 10;
const MOST_BUCKETS = 3;
async function lookAtSource(source, options) {
    const bucket = source.kind === 's3' ? await (0,sync_open/* openBucket */.x)(source, options.store) : null;
    const store = bucket ?? (await (0,sync_open/* openStore */.C)(source, options.store));
    try {
        const listed = await lookAtList(store, options);
        const samples = [];
        if (listed.kind === 'listed')
            for (const object of chosenSamples(listed.objects))
                samples.push(await lookAtObject(store, object, options));
        const region = bucket?.region ?? null;
        const logging = [];
        if (bucket !== null && region !== null)
            for (const name of bucketsToAsk(samples, options.buckets))
                logging.push(await lookAtLogging(bucket, name, options.signal));
        const isEmpty = listed.kind === 'listed' && listed.objects.length === 0;
        const elsewhere = isEmpty && source.kind === 's3' ? await lookElsewhere(source, options) : [];
        return { source, region, listed, samples, elsewhere, logging };
    }
    finally {
        await store.close();
    }
}
async function lookElsewhere(source, { store: storeOptions, now, signal }) {
    if (source.prefix === '')
        return [];
    const store = await (0,sync_open/* openBucket */.x)({ ...source, prefix: '' }, storeOptions);
    try {
        const { objects } = await survey(store, { lists: ELSEWHERE_LISTS, now, signal });
        const prefixes = new Set(objects.flatMap(({ key }) => prefixOf(key) ?? []));
        const likeness = (prefix) => commonLength(prefix, source.prefix);
        return [...prefixes].sort((a, b) => likeness(b) - likeness(a) || (a < b ? -1 : 1));
    }
    catch (error) {
        if (!(error instanceof errors/* SourceError */.c8))
            throw error;
        return [];
    }
    finally {
        await store.close();
    }
}
function prefixOf(key) {
    const date = (0,sync_objects/* keyDateOf */.Vk)(key);
    if (date === undefined)
        return undefined;
    return date.subject === undefined ? date.stem : date.stem.slice(0, date.stem.lastIndexOf('/') + 1);
}
function commonLength(a, b) {
    let length = 0;
    while (length < a.length && a.charAt(length) === b.charAt(length))
        length++;
    return length;
}
async function lookAtState(state, { store: options, now, signal }) {
    const store = await (0,sync_open/* openBucket */.x)({ kind: 's3', ...state }, { ...options, input: 'state' });
    try {
        return await lookAtList(store, { now, signal });
    }
    finally {
        await store.close();
    }
}
async function lookAtList(store, { now, signal }) {
    try {
        return { kind: 'listed', ...(await survey(store, { lists: MOST_LISTS, now, signal })) };
    }
    catch (error) {
        if (!(error instanceof errors/* SourceError */.c8))
            throw error;
        return { kind: 'refused', problem: error.kind, why: error.message };
    }
}
function chosenSamples(objects) {
    const readable = objects.filter(({ isArchived, size }) => isArchived !== true && size > 0);
    const small = readable.filter(({ size }) => size <= SAMPLE_SIZE);
    const sorted = (small.length > 0 ? small : readable).toSorted((a, b) => timeOfObject(a) - timeOfObject(b));
    const [oldest, newest] = [sorted.at(0), sorted.at(-1)];
    const layouts = new Map(sorted.map((one) => [(0,sync_objects/* keyDateOf */.Vk)(one.key)?.layout, one]));
    const between = Array.from({ length: BETWEEN }, (_, at) => sorted.at(Math.floor((sorted.length * (at + 1)) / (BETWEEN + 1))));
    const chosen = [newest, oldest, ...layouts.values(), ...between];
    return [...new Set(chosen)].filter((one) => one !== undefined);
}
function timeOfObject({ key, lastModified }) {
    return (0,sync_objects/* keyDateOf */.Vk)(key)?.time ?? lastModified;
}
async function lookAtObject(store, object, { temporary, signal }) {
    const refused = (why, problem = null) => {
        return { kind: 'refused', object, problem, why };
    };
    try {
        const scratch = Buffer.alloc(object.size <= SAMPLE_SIZE ? object.size : 0);
        const get = () => store.get(object, { spool: temporary, scratch, signal });
        const answer = await (0,retry/* persistently */.p5)(get, retry/* impatience */.ED, signal);
        if (answer.kind === 'vanished')
            return refused('it is gone since it was listed');
        if (answer.kind !== 'body')
            return refused(answer.why);
        const file = fileOf(answer.body, object, store.source, temporary);
        return { kind: 'read', object, read: readSample(file, object.size, object.key) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof stored/* StoredError */.Ij)
            return refused(error.message);
        if (!(error instanceof sync_refusal/* RefusedError */.fk))
            throw error;
        const told = store.sourceError(error, 'get');
        return refused(told.message, told instanceof errors/* SourceError */.c8 ? told.kind : null);
    }
}
function fileOf(body, { key }, source, temporary) {
    switch (body.kind) {
        case 'file':
            return body.path;
        case 'in place':
            return external_node_path_.join(source.kind === 'directory' ? source.path : '', key);
        case 'bytes': {
            const file = external_node_path_.join(temporary, 'sample');
            (0,external_node_fs_.writeFileSync)(file, body.bytes);
            return file;
        }
    }
}
function recordsOf(samples) {
    const of = {
        buckets: new Map(),
        distributions: new Map(),
        hosts: new Map(),
    };
    for (const sample of samples) {
        if (sample.kind !== 'read')
            continue;
        for (const name of ['buckets', 'distributions', 'hosts'])
            for (const [value, records] of sample.read[name])
                of[name].set(value, (of[name].get(value) ?? 0) + records);
    }
    return of;
}
function bucketsToAsk(samples, named) {
    const often = [...recordsOf(samples).buckets]
        .sort(([, a], [, b]) => b - a)
        .map(([bucket]) => bucket);
    return (often.length > 0 ? often : named).filter(isBucketName).slice(0, MOST_BUCKETS);
}
function isBucketName(name) {
    return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name);
}
async function lookAtLogging(store, bucket, signal) {
    try {
        const ask = () => store.loggingOf(bucket, signal);
        const target = await (0,retry/* persistently */.p5)(ask, retry/* impatience */.ED, signal);
        return { kind: 'told', bucket, target };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof sync_refusal/* RefusedError */.fk))
            throw error;
        const { refusal } = error;
        const isDenied = (0,sync_refusal/* refusalMeaningOf */.pf)(refusal) === 'denied';
        return { kind: 'refused', bucket, isDenied, why: `${refusal.status} ${refusal.code}` };
    }
}

;// CONCATENATED MODULE: ./lib/doctor/cost.js






const PAGE = 1000;
const LISTED_WHOLE = 3000;
const NIGHT_LISTS = 2;
const MANY_OBJECTS = 500_000;
const NIGHTS = 7;
function judgeCost(all, by) {
    const seen = all.flatMap(({ listed }) => (listed.kind === 'listed' ? [listed] : []));
    const readable = seen.map(({ objects, isWhole }) => ({
        objects: objects.filter(({ isArchived }) => isArchived !== true),
        isWhole,
    }));
    if (readable.every(({ objects }) => objects.length === 0))
        return [];
    const isInS3 = all.some(({ source }) => source.kind === 's3');
    const prices = (0,model_prices/* pricesOf */._5)(all.find(({ region }) => region !== null)?.region ?? by.region, by.prices);
    const first = sumOf(readable.map(firstReading));
    const night = sumOf(readable.map(({ objects }) => nightReading(objects, by.now)));
    const isEstimate = readable.some(({ isWhole }) => !isWhole);
    const about = isEstimate ? 'about ' : '';
    return [
        {
            state: 'ok',
            about: 'first run',
            seen: `reads ${about}${readingText(first, isInS3)}${isInS3 ? `: ${(0,reading/* requestsCostText */.xI)(first, prices)}` : ''}`,
        },
        ...(isInS3 ? [egress(first, prices, by)] : []),
        judgeTime(first, by),
        ...(isInS3 ? [ordinaryNight(night, prices)] : []),
    ];
}
function firstReading({ objects, isWhole }) {
    const bytes = objects.reduce((sum, { size }) => sum + size, 0);
    const times = isWhole ? 1 : growth(objects);
    const gets = Math.round(objects.length * times);
    return { lists: Math.max(1, Math.ceil(gets / PAGE)), gets, bytes: Math.round(bytes * times) };
}
function growth(objects) {
    const times = objects.map(timeOfObject).sort((a, b) => a - b);
    const span = (times.at(-1) ?? 0) - (times.at(0) ?? 0);
    const gap = times.reduce((most, time, at) => Math.max(most, time - (times[at - 1] ?? time)), 0);
    return span > gap ? span / (span - gap) : 1;
}
function nightReading(objects, now) {
    const byDay = new Map();
    for (const object of objects) {
        const day = (0,sync_objects/* deliveryDayOf */.qW)(object);
        const { gets, bytes } = byDay.get(day) ?? { gets: 0, bytes: 0 };
        byDay.set(day, { gets: gets + 1, bytes: bytes + object.size });
    }
    const today = (0,day/* deliveryDayAt */.GG)(now);
    const whole = [...byDay].filter(([day]) => day < today).sort(([a], [b]) => (a < b ? 1 : -1));
    const last = whole
        .slice(0, NIGHTS)
        .map(([, of]) => of)
        .sort((a, b) => a.gets - b.gets);
    const { gets, bytes } = last[last.length >> 1] ?? { gets: 0, bytes: 0 };
    const lists = objects.length <= LISTED_WHOLE ? Math.max(1, Math.ceil(objects.length / PAGE)) : NIGHT_LISTS;
    return { lists, gets, bytes };
}
function sumOf(readings) {
    return readings.reduce((sum, { lists, gets, bytes }) => ({
        lists: sum.lists + lists,
        gets: sum.gets + gets,
        bytes: sum.bytes + bytes,
    }), { lists: 0, gets: 0, bytes: 0 });
}
function readingText({ lists, gets, bytes }, isInS3) {
    const size = (0,amounts/* amountOfBytes */.Dq)(bytes);
    return isInS3
        ? `${(0,amounts/* amountOf */.MT)(gets, 'log object')}, ${size} (${(0,amounts/* amount */.vj)(lists)} LIST and ${(0,amounts/* amountOf */.MT)(gets, 'GET request')})`
        : `${(0,amounts/* amountOf */.MT)(gets, 'file')}, ${size}`;
}
function egress({ bytes }, prices, { isOwnRunner }) {
    const within = isOwnRunner ? 'Within the region it costs nothing. Outside of AWS: ' : '';
    return { state: 'ok', about: 'egress', seen: `${within}${(0,reading/* egressText */.V8)(bytes, prices)}` };
}
function judgeTime(first, { timeBudgetMinutes }) {
    const about = 'time';
    const seconds = (0,reading/* readingSeconds */.a)(first);
    const text = (0,amounts/* amountOfTime */.RI)(seconds);
    const runs = timeBudgetMinutes === 0 ? 1 : Math.ceil(seconds / (timeBudgetMinutes * 60));
    const seen = `a first run takes about ${text} on two cores`;
    const many = first.gets >= MANY_OBJECTS;
    if (runs <= 1 && !many)
        return { state: 'ok', about, seen };
    const rounds = runs > 1
        ? `With 'time-budget: ${timeBudgetMinutes}' that is ${(0,amounts/* amount */.vj)(runs)} runs: each publishes what it has, and the next goes on. `
        : '';
    return {
        state: 'warning',
        about,
        seen,
        cure: `${rounds}If old days are not wanted, let a lifecycle rule expire them first (docs/setup.md, “Old logs”).`,
    };
}
function ordinaryNight(night, prices) {
    const seen = night.gets === 0
        ? 'no whole day was delivered yet that could tell'
        : `then reads about ${readingText(night, true)}: ${(0,reading/* requestsCostText */.xI)(night, prices)}, ${(0,amounts/* amountOf */.MT)(Math.round((0,reading/* readingSeconds */.a)(night)), 'second')}`;
    return { state: 'ok', about: 'each night', seen };
}

// EXTERNAL MODULE: ./lib/action/exposure.js
var exposure = __webpack_require__(90425);
// EXTERNAL MODULE: ./lib/action/targets/targets.js + 4 modules
var targets = __webpack_require__(47752);
;// CONCATENATED MODULE: ./lib/doctor/judge-repository.js



function judgeRepository(seen, settings) {
    if (seen === null)
        return [
            {
                state: 'not looked at',
                about: 'repository',
                seen: "there is none here: a job with 'role: doctor' looks at its token, its branch and its Pages site",
            },
        ];
    return [
        judgeVisibility(seen),
        ...judgeAudience(seen, settings),
        ...judgeToken(seen, settings),
        ...judgePages(seen, settings),
        ...judgeHistory(settings),
        ...judgeCache(seen, settings),
    ];
}
function judgeVisibility({ repository, visibility }) {
    const about = 'repository';
    if (visibility !== 'unknown')
        return { state: 'ok', about, seen: `${repository}, ${visibility}` };
    return {
        state: 'warning',
        about,
        seen: `who may see ${repository} could not be found out, so it is taken for public`,
        cure: "Leave the input 'token' out to use the job's own, or give one that may read the repository.",
    };
}
function judgeAudience(seen, settings) {
    const about = 'audience';
    const problem = (0,exposure/* privacyProblem */.g)(settings, seen);
    if (problem !== undefined)
        return [{ state: 'missing', about, seen: 'whole addresses would become public', cure: problem }];
    const { audience, why } = (0,exposure/* exposureOf */.X)(settings, seen);
    const hidden = audience === 'public'
        ? '. It names only what is public, as docs/privacy.md tells; the input audience says otherwise'
        : '. It names everything';
    return [{ state: 'ok', about, seen: `the report is ${audience}, as ${why}${hidden}` }];
}
function judgeToken({ hasToken, push, repository }, { publish }) {
    return publish.targets.flatMap((name) => {
        const { token } = targets/* targets */.zV[name].needs;
        if (token === null)
            return [];
        const about = 'token';
        const cure = `Leave the input 'token' out to use the job's own, and let that write:\n\n    permissions:\n      ${token.permission}`;
        if (!hasToken)
            return [{ state: 'missing', about, seen: `there is none to ${token.to}`, cure }];
        const branch = `'${(0,sync_objects/* printableKey */.ny)(publish.branch)}'`;
        switch (push?.kind) {
            case 'refused':
                return [{ state: 'missing', about, seen: `it may not ${token.to}`, cure: push.why.trim() }];
            case 'may': {
                const what = push.isNew ? `make the branch ${branch}` : `push to the branch ${branch}`;
                return [{ state: 'ok', about, seen: `it may ${what} of ${repository}` }];
            }
            default:
                return [{ state: 'not looked at', about, seen: push?.why ?? 'nothing could be asked' }];
        }
    });
}
function judgePages(seen, { publish }) {
    const wanted = publish.targets
        .map((name) => targets/* targets */.zV[name].pagesFrom)
        .find((from) => from !== null);
    if (wanted === undefined) {
        const seen = 'no page is made of what is published';
        return [{ state: 'not needed', about: 'Pages', seen }];
    }
    const { pages, serverUrl, repository } = seen;
    const isBranch = wanted === 'a branch';
    const where = `${serverUrl}/${repository}/settings/pages`;
    const choose = isBranch
        ? `choose “Deploy from a branch”, '${(0,sync_objects/* printableKey */.ny)(publish.branch)}' and / (root), once the first report is on it`
        : 'choose “GitHub Actions”';
    const cure = `At ${where} ${choose}.`;
    return [{ about: 'Pages', ...siteState(pages, isBranch ? publish.branch : null, cure) }];
}
function siteState(pages, branch, cure) {
    switch (pages.kind) {
        case 'none':
            return { state: 'warning', seen: 'there is no Pages site yet', cure };
        case 'unknown':
            return {
                state: 'not looked at',
                seen: "the token may not ask for the Pages site ('permissions: pages: read' lets it)",
                cure,
            };
        case 'site': {
            const made = pages.branch === null ? 'a workflow' : `the branch '${(0,sync_objects/* printableKey */.ny)(pages.branch)}'`;
            const seen = `there is a ${pages.isPublic ? 'public' : 'private'} site, made of ${made}`;
            return pages.branch === branch ? { state: 'ok', seen } : { state: 'warning', seen, cure };
        }
    }
}
function judgeHistory({ publish, state }) {
    if (publish.targets.length === 0 || state !== null || (0,targets/* isHistoryKept */.Di)(publish.targets))
        return [];
    return [
        {
            state: 'warning',
            about: 'history',
            seen: 'counts are kept in the Actions cache alone, which GitHub drops after a week without a run',
            cure: "Give an S3 location that keeps a copy: 'state: s3://BUCKET/PREFIX/' (docs/setup.md has its permissions).",
        },
    ];
}
function judgeCache(seen, settings) {
    const about = 'cache';
    const { isCacheOpen } = (0,exposure/* exposureOf */.X)(settings, seen);
    if (!isCacheOpen) {
        const how = !settings.cache.isOn
            ? 'it is off'
            : settings.cache.encryptionKey !== null
                ? 'it is sealed with your key'
                : 'only who may read the repository can read it';
        return [{ state: 'ok', about, seen: how }];
    }
    return [
        {
            state: 'warning',
            about,
            seen: 'anyone may read the cache of a public repository: it gets no raw record, and visitors of several days are added up',
            cure: 'Make a secret that seals it, and give it as \'cache-encryption-key\':\n\n    gh secret set CACHE_KEY --body "$(openssl rand -base64 32)"\n    cache-encryption-key: ${{ secrets.CACHE_KEY }}',
        },
    ];
}

// EXTERNAL MODULE: ./lib/action/job/help.js
var job_help = __webpack_require__(69543);
// EXTERNAL MODULE: ./lib/naming/redaction.js
var redaction = __webpack_require__(83349);
// EXTERNAL MODULE: ./lib/sync/neighbours.js
var sync_neighbours = __webpack_require__(28235);
;// CONCATENATED MODULE: ./lib/doctor/judge-source.js







const HOUR = 3600;
const SILENT_HOURS = 24;
const judge_source_MANY_OBJECTS = 100_000;
const NAMED = 5;
function judgeSource(seen, by) {
    const { source, listed, samples } = seen;
    const isBucket = source.kind === 's3';
    if (listed.kind === 'refused')
        return [...judgeAccess(seen), ...notAsked(source, listed)];
    return [
        ...judgeAccess(seen),
        ...judgeObjects(seen, listed, by),
        ...(samples.length > 0 ? [judgeReading(samples, isBucket)] : []),
        ...judgeLayout(listed.objects),
        ...judgeFormat(source, samples),
        ...judgePrefix(source, listed.objects),
        ...judgeLogging(seen),
        ...(isBucket && by.deleteAfterDays > 0 ? [deletion(source)] : []),
    ];
}
function judgeState(listed) {
    if (listed.kind === 'refused')
        return [missing('list', `${listed.problem} (s3:ListBucket)`, listed.why)];
    const seen = `s3:ListBucket is allowed: ${(0,amounts/* amountOf */.MT)(listed.objects.length, 'file')}${listed.isWhole ? '' : ' at least'}`;
    return [
        { state: 'ok', about: 'list', seen },
        {
            state: 'not looked at',
            about: 'write',
            seen: 's3:PutObject and s3:GetObject are needed there, and putting is never tried here',
        },
    ];
}
const unreached = new Set([
    'no such bucket',
    'no such directory',
    'wrong region',
    'no credentials',
    'expired credentials',
    'bad credentials',
    'no network',
    'bad endpoint',
    'wrong clock',
]);
function judgeAccess({ source, region, listed }) {
    const place = source.kind === 's3' ? 'bucket' : 'directory';
    const where = region === null ? '' : `, in ${region}`;
    if (listed.kind === 'listed')
        return [
            { state: 'ok', about: place, seen: `it is there${where}` },
            ...(source.kind === 's3' ? [allowed('list', 's3:ListBucket')] : []),
        ];
    const { problem, why } = listed;
    if (source.kind === 'directory')
        return [missing(place, 'it cannot be read', why)];
    if (unreached.has(problem))
        return [missing(place, problem, why)];
    return [
        { state: 'ok', about: place, seen: `it answers${where}` },
        missing('list', `${problem} (s3:ListBucket)`, why),
    ];
}
function allowed(about, action) {
    return { state: 'ok', about, seen: `${action} is allowed` };
}
function missing(about, seen, cure) {
    return { state: 'missing', about, seen, cure };
}
function notAsked(source, { problem }) {
    if (source.kind === 'directory' || unreached.has(problem))
        return [];
    const seen = 's3:GetObject: no log object is known to ask for';
    return [{ state: 'not looked at', about: 'read', seen }];
}
function judgeObjects({ source, elsewhere }, { objects, isWhole }, { now }) {
    if (objects.length === 0)
        return [missing('log objects', 'none at all', emptyHelp(source, elsewhere))];
    const bytes = objects.reduce((sum, { size }) => sum + size, 0);
    const count = `${(0,amounts/* amountOf */.MT)(objects.length, 'log object')}, ${(0,amounts/* amountOfBytes */.Dq)(bytes)}`;
    const times = objects.map(timeOfObject).sort((a, b) => a - b);
    const [oldest = 0, newest = 0] = [times.at(0), times.at(-1)];
    const span = `the oldest of ${(0,day/* deliveryDayAt */.GG)(oldest)}, the newest of ${(0,day/* deliveryDayAt */.GG)(newest)}`;
    return [
        { state: 'ok', about: 'log objects', seen: `${isWhole ? '' : 'at least '}${count}: ${span}` },
        judgeDelivery(lastDelivery(objects), now),
        ...judgeClasses(objects),
    ];
}
function lastDelivery(objects) {
    return objects.reduce((last, { key, lastModified }) => Math.max(last, (0,sync_objects/* deliveryTimeOf */.BE)(key, lastModified)), 0);
}
function emptyHelp(source, elsewhere) {
    const help = (0,job_help/* emptySourceHelp */.iC)(source);
    if (source.kind === 'directory')
        return help;
    const { bucket } = source;
    const names = elsewhere.slice(0, NAMED).map((prefix) => (0,sync_objects/* sourceName */.VZ)({ ...source, prefix }));
    const there = names.length === 0
        ? ''
        : `The bucket ${bucket} has log objects elsewhere: name that in 'logs', if it is meant: ${names.join(', ')}\n\n`;
    return `${there}${help}\n\nFor a site behind CloudFront turn its standard logging on, too: docs/cloudfront.md has the commands.`;
}
function judgeDelivery(newest, now) {
    const hours = Math.floor((now - newest) / HOUR);
    const about = 'delivery';
    if (hours < SILENT_HOURS)
        return {
            state: 'ok',
            about,
            seen: `the newest came ${hours < 1 ? 'within the last hour' : `${(0,amounts/* amountOf */.MT)(hours, 'hour')} ago`}`,
        };
    const age = hours < 72 ? (0,amounts/* amountOf */.MT)(hours, 'hour') : (0,amounts/* amountOf */.MT)(Math.floor(hours / 24), 'day');
    return {
        state: 'warning',
        about,
        seen: `the newest came ${age} ago`,
        cure: 'Logging may be off or go to another prefix by now, or nothing has been requested since. What is here is reported all the same.',
    };
}
function judgeClasses(objects) {
    const archived = objects.filter(({ isArchived }) => isArchived === true).length;
    const byClass = Object.entries(Object.groupBy(objects, ({ storageClass = 'STANDARD' }) => storageClass)).map(([name, of = []]) => `${(0,amounts/* amount */.vj)(of.length)} ${name}`);
    if (archived === 0) {
        const isUsual = objects.every(({ storageClass }) => storageClass === undefined);
        return isUsual ? [] : [{ state: 'ok', about: 'storage', seen: byClass.join(', ') }];
    }
    const seen = `${(0,amounts/* amount */.vj)(archived)} of ${(0,amounts/* amount */.vj)(objects.length)} are archived (${byClass.join(', ')})`;
    const isAll = archived === objects.length;
    return [
        {
            state: isAll ? 'missing' : 'warning',
            about: 'storage',
            seen,
            cure: `${isAll ? 'None' : 'Those'} can be read${isAll ? '' : ' only after they are restored, and are left out'}: restore them ('aws s3api restore-object'), or let the bucket's lifecycle rule expire log objects in place of archiving them.`,
        },
    ];
}
function judgeReading(samples, isBucket) {
    const about = 'read';
    const refused = samples.filter((sample) => sample.kind === 'refused');
    const came = samples.length - refused.length;
    const permission = isBucket ? 's3:GetObject: ' : '';
    const seen = `${permission}${(0,amounts/* amount */.vj)(came)} of ${(0,amounts/* amountOf */.MT)(samples.length, 'log object')} came`;
    const [first] = refused;
    if (first === undefined)
        return { state: 'ok', about, seen };
    const cure = refused.some(({ problem }) => problem !== null)
        ? first.why
        : `${(0,sync_objects/* printableKey */.ny)(first.object.key)}: ${first.why}`;
    return { state: came === 0 ? 'missing' : 'warning', about, seen, cure: oddHelp(came) + cure };
}
function oddHelp(came) {
    return came === 0 ? '' : 'Those that are refused are left out, and named by the nightly job. ';
}
function judgeLayout(objects) {
    if (objects.length === 0)
        return [];
    const dates = objects.map(({ key }) => (0,sync_objects/* keyDateOf */.Vk)(key));
    const layouts = [...new Set(dates.flatMap((date) => date?.layout ?? []))];
    const undated = dates.filter((date) => date === undefined).length;
    const about = 'keys';
    if (undated === 0)
        return [{ state: 'ok', about, seen: `dated, ${layouts.join(' and ')}` }];
    const seen = layouts.length === 0
        ? 'no date in them: the day is that of the last modification, and every night lists all of them'
        : `dated (${layouts.join(' and ')}), but ${(0,amounts/* amount */.vj)(undated)} of ${(0,amounts/* amount */.vj)(objects.length)}: of those the day is that of the last modification`;
    if (undated < judge_source_MANY_OBJECTS)
        return [{ state: 'ok', about, seen }];
    return [
        {
            state: 'warning',
            about,
            seen,
            cure: 'Let S3 deliver with a date in the key: TargetObjectKeyFormat in docs/setup.md.',
        },
    ];
}
function judgeFormat(source, samples) {
    const read = samples.flatMap((sample) => (sample.kind === 'read' ? [sample.read] : []));
    if (read.length === 0)
        return [];
    const names = new Set(read.map(({ format, packing }) => `${format ?? 'an unknown format'}${packed(packing)}`));
    const records = read.reduce((sum, one) => sum + one.records, 0);
    const bad = badLines(read);
    const lines = records + bad.count;
    const seen = `${[...names].join(' and ')}: ${(0,amounts/* amount */.vj)(records)} of ${(0,amounts/* amountOf */.MT)(lines, 'line')} of ${(0,amounts/* amountOf */.MT)(read.length, 'log object')} are records`;
    const about = names.size > 1 ? 'formats' : 'format';
    if (lines > 0 && records === 0)
        return [missing(about, seen, `${(0,job_help/* unreadableHelp */.t0)(source)} ${bad.told}`)];
    if (bad.count > 0)
        return [
            {
                state: 'warning',
                about,
                seen,
                cure: `${bad.told}\nSuch lines are counted under Log health, and in nothing else.`,
            },
        ];
    return [{ state: 'ok', about, seen }];
}
function packed(packing) {
    return packing === 'plain' ? '' : ` (${packing})`;
}
function badLines(read) {
    const byReason = new Map();
    for (const { malformed } of read)
        for (const [reason, { count, samples }] of Object.entries(malformed)) {
            const before = byReason.get(reason);
            const sample = before?.sample ?? samples[0] ?? '';
            byReason.set(reason, { count: (before?.count ?? 0) + count, sample });
        }
    const often = [...byReason].sort(([, a], [, b]) => b.count - a.count);
    const told = often
        .slice(0, NAMED)
        .map(([reason, { count, sample }]) => `${(0,amounts/* amount */.vj)(count)} × ${reason}, such as: ${(0,sync_objects/* printableKey */.ny)((0,redaction/* redactedAgent */.kI)(sample))}`);
    const count = often.reduce((sum, [, one]) => sum + one.count, 0);
    return { count, told: told.join('\n') };
}
function judgePrefix(source, objects) {
    if (source.kind !== 's3')
        return [];
    const neighbours = (0,sync_neighbours/* neighboursOf */.Y)(source.prefix, objects);
    if (neighbours === undefined)
        return [];
    const seen = `it takes in ${(0,amounts/* amountOf */.MT)(neighbours.others.length, 'neighbour')}`;
    return [{ state: 'warning', about: 'prefix', seen, cure: (0,job_help/* neighboursHelp */.Ew)(source, neighbours) }];
}
function judgeLogging({ source, logging }) {
    if (source.kind !== 's3')
        return [];
    return logging.map((one) => {
        const about = 'logging';
        const bucket = (0,sync_objects/* printableKey */.ny)(one.bucket);
        if (one.kind === 'refused')
            return {
                state: one.isDenied ? 'not needed' : 'not looked at',
                about,
                seen: one.isDenied
                    ? `s3:GetBucketLogging on ${bucket} is not allowed, and nothing needs it: skipped`
                    : `that of ${bucket} could not be asked for (${one.why})`,
            };
        const { target } = one;
        if (target === null)
            return {
                state: 'warning',
                about,
                seen: `it is off for ${bucket}`,
                cure: `Turn it on, if the report should go on:\n\n    ${(0,job_help/* loggingCommand */.Rt)(bucket, source)}`,
            };
        const to = (0,sync_objects/* sourceName */.VZ)({ kind: 's3', ...target });
        const isHere = target.bucket === source.bucket && isWithinPrefix(target.prefix, source.prefix);
        if (isHere)
            return { state: 'ok', about, seen: `${bucket} is logged to ${to}` };
        return {
            state: 'warning',
            about,
            seen: `${bucket} is logged to ${to} now, and not here`,
            cure: `Name ${to} in \`logs\`, or have the logs delivered here again:\n\n    ${(0,job_help/* loggingCommand */.Rt)(bucket, source)}`,
        };
    });
}
function isWithinPrefix(target, prefix) {
    return target.startsWith(prefix) || prefix.startsWith(target);
}
function deletion(source) {
    return {
        state: 'not looked at',
        about: 'delete',
        seen: `delete-after-days needs s3:DeleteObject on ${(0,sync_objects/* sourceName */.VZ)(source)}*, which is never tried here`,
    };
}

// EXTERNAL MODULE: ./lib/naming/hosts.js
var naming_hosts = __webpack_require__(81399);
;// CONCATENATED MODULE: ./lib/doctor/site.js




const site_NAMED = 5;
function judgeRecords({ samples }) {
    const { buckets, distributions, hosts } = recordsOf(samples);
    const parts = [
        named('bucket', buckets),
        named('distribution', distributions),
        named('host', hosts),
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [{ state: 'ok', about: 'records', seen: parts.join('; ') }];
}
function named(what, of) {
    if (of.size === 0)
        return '';
    const names = byRecords(of).map(([name, records]) => `${(0,sync_objects/* printableKey */.ny)(name)} (${(0,amounts/* amount */.vj)(records)})`);
    const more = names.length > site_NAMED ? ` and ${(0,amounts/* amount */.vj)(names.length - site_NAMED)} more` : '';
    return `of ${what}${of.size === 1 ? '' : 's'} ${names.slice(0, site_NAMED).join(', ')}${more}`;
}
function byRecords(of) {
    return [...of].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
const LEAST_SHARE = 0.02;
const LEAST_RECORDS = 2;
const MOST_SITES = 5;
function guessSites(all) {
    const { buckets, hosts } = recordsOf(all.flatMap(({ samples }) => samples));
    const sum = [...hosts.values()].reduce((total, records) => total + records, 0);
    const often = byRecords(hosts).filter(([, records]) => records >= Math.max(LEAST_RECORDS, sum * LEAST_SHARE));
    const asked = often.flatMap(([host]) => siteHost(host) ?? []);
    const called = byRecords(buckets).flatMap(([bucket]) => siteHost(bucket) ?? []);
    const byDomain = new Map();
    for (const host of asked.length > 0 ? asked : called) {
        const { name } = (0,naming_hosts/* domainOf */.Ow)(host);
        if (name !== null && !byDomain.has(name))
            byDomain.set(name, host);
    }
    return [...byDomain.values()].slice(0, MOST_SITES);
}
const ENDPOINT = /(?:^|\.)cloudfront\.net$/;
function siteHost(text) {
    const host = (0,naming_hosts/* asciiHost */.Ak)(text);
    if (host === undefined || (0,naming_hosts/* isPrivateHost */.Sf)(host) || (0,naming_hosts/* isStoreHost */.YX)(host) || ENDPOINT.test(host))
        return undefined;
    const { name, isListed } = (0,naming_hosts/* domainOf */.Ow)(host);
    return name !== null && isListed ? host : undefined;
}

;// CONCATENATED MODULE: ./lib/doctor/judge-together.js




function judgeTogether(seen, site) {
    const { buckets } = recordsOf(seen.flatMap(({ samples }) => samples));
    const ownLog = (0,job_help/* selfLoggingHelp */.FJ)(seen.map(({ source }) => source), [...buckets.keys()]);
    const observations = toldTwice(seen).map((cure) => {
        return { state: 'warning', about: 'twice', seen: 'some of it is told twice', cure };
    });
    if (ownLog !== undefined)
        observations.push({
            state: 'warning',
            about: 'loop',
            seen: 'the log bucket logs into itself',
            cure: ownLog,
        });
    return [...observations, ...judgeSite(seen, site)];
}
function toldTwice(seen) {
    const first = new Map();
    return seen.flatMap(({ source, listed }) => [...subjectsIn(listed)].flatMap((subject) => {
        const by = first.get(subject);
        if (by === undefined) {
            first.set(subject, source);
            return [];
        }
        const outcome = `each hour of its requests counts once, by ${(0,sync_objects/* sourceName */.VZ)(by)} where both have it.`;
        return [(0,job_help/* toldTwiceHelp */.Pq)({ subject, by, source }, outcome)];
    }));
}
function subjectsIn(listed) {
    const objects = listed.kind === 'listed' ? listed.objects : [];
    return new Set(objects.flatMap(({ key }) => (0,sync_objects/* keyDateOf */.Vk)(key)?.subject ?? []));
}
function judgeSite(seen, site) {
    const about = 'site';
    if (site.length > 0)
        return [{ state: 'ok', about, seen: `${site.join(', ')}, as given` }];
    const sites = guessSites(seen);
    if (sites.length > 0)
        return [
            {
                state: 'ok',
                about,
                seen: `according to the records: ${sites.join(', ')}; check that this is right`,
            },
        ];
    if (seen.every(({ samples }) => samples.every(({ kind }) => kind !== 'read')))
        return [];
    return [
        {
            state: 'warning',
            about,
            seen: 'no record tells which host names are yours',
            cure: "Name them in 'site', so that links from them are not taken for hot links.",
        },
    ];
}

// EXTERNAL MODULE: ./lib/report/cases/remedies/policy.js
var policy = __webpack_require__(55635);
;// CONCATENATED MODULE: ./lib/doctor/policy.js

function policyFor({ logs, state, isDeleting, region }) {
    const partition = (0,policy/* partitionOf */.iQ)(region ?? '');
    const statements = [
        ...lists('ListLogs', logs, partition),
        allow('ReadLogs', 's3:GetObject', objects(logs, partition)),
        ...(isDeleting ? [allow('DeleteOldLogs', 's3:DeleteObject', objects(logs, partition))] : []),
        ...(state === null
            ? []
            : [
                ...lists('ListState', [state], partition),
                allow('KeepState', ['s3:GetObject', 's3:PutObject'], objects([state], partition)),
            ]),
    ];
    return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}
function allow(Sid, Action, Resource) {
    return { Sid, Effect: 'Allow', Action, Resource: oneOrAll(Resource) };
}
function lists(sid, places, partition) {
    const byBucket = Map.groupBy(places, ({ bucket }) => bucket);
    return [...byBucket].map(([bucket, of], at) => {
        const prefixes = of.map(({ prefix }) => `${literalIn(prefix)}*`);
        const isAll = prefixes.includes('*');
        return {
            ...allow(at === 0 ? sid : `${sid}${at + 1}`, 's3:ListBucket', [arnOf(bucket, partition)]),
            ...(isAll ? {} : { Condition: { StringLike: { 's3:prefix': oneOrAll(prefixes) } } }),
        };
    });
}
function objects(places, partition) {
    return places.map(({ bucket, prefix }) => {
        const arn = arnOf(bucket, partition);
        return `${arn}${isAccessPoint(arn) ? '/object' : ''}/${literalIn(prefix)}*`;
    });
}
function oneOrAll(values) {
    const [first, ...rest] = values;
    return first !== undefined && rest.length === 0 ? first : values;
}
function arnOf(bucket, partition) {
    if (bucket.startsWith('arn:'))
        return bucket;
    if (bucket.endsWith('-s3alias'))
        return `arn:${partition}:s3:REGION:123456789012:accesspoint/NAME`;
    return `arn:${partition}:s3:::${bucket}`;
}
function isAccessPoint(arn) {
    return arn.includes(':accesspoint/');
}
function literalIn(prefix) {
    return prefix.replace(/[*?$]/g, (sign) => `\${${sign}}`);
}

;// CONCATENATED MODULE: ./lib/doctor/yaml.js
const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9 ./_@,+*>%<-]|:(?=\S))*$/;
const SPECIAL = /^(?:null|nan|inf|yes|no|on|off|y|n|true|false|[\d.+-].*)$/i;
const SAME = /^(?:true|false|0|[1-9]\d{0,9})$/;
const SAFE_LINE = /^[\x21-\x7e\xa1-\ud7ff](?:[\x20-\x7e\xa1-\ud7ff]*[\x21-\x7e\xa1-\ud7ff])?$/;
function yamlValue(text, indent, note = '') {
    const comment = note === '' ? '' : ` # ${note}`;
    const lines = text.split('\n');
    if (lines.length === 1)
        return literal(isPlain(text) ? text : quoted(text)) + comment;
    if (!lines.every((line) => SAFE_LINE.test(line)))
        return literal(quoted(text)) + comment;
    const margin = ' '.repeat(indent + 2);
    return `|${comment}\n${lines.map((line) => margin + literal(line)).join('\n')}`;
}
function isPlain(text) {
    return SAME.test(text) || (PLAIN.test(text) && !SPECIAL.test(text) && !text.endsWith(' '));
}
function quoted(text) {
    return JSON.stringify(text).replace(/[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function expression(inner) {
    return `\${{ ${inner} }}`;
}
function literal(text) {
    return text.replaceAll('${{', expression("'${{'"));
}

;// CONCATENATED MODULE: ./lib/doctor/workflow.js


const WITH = 10;
const CACHE_KEY = `cache-encryption-key: ${expression('secrets.CACHE_KEY')}`;
const BEYOND_FETCHING = 10;
const LEAST_MINUTES = 60;
const MOST_MINUTES = 360;
function workflowFor(parts) {
    const isRole = parts.endpoint === null && parts.sources.some(({ kind }) => kind === 's3');
    const isDeployed = parts.targets.some((name) => targets/* targets */.zV[name].pagesFrom === 'a workflow');
    return `${[
        'name: Traffic',
        'on:',
        '  schedule:',
        "    - cron: '47 3 * * *' # an odd minute: runs at minute 0 are late or dropped",
        '  workflow_dispatch:',
        '',
        ...permissionLines(parts, isRole),
        '',
        'concurrency:',
        '  group: traffic',
        '  cancel-in-progress: false',
        '',
        'jobs:',
        '  report:',
        '    runs-on: ubuntu-latest',
        `    timeout-minutes: ${minutes(parts)}`,
        '    steps:',
        ...(parts.given.some(([name]) => name === 'template-directory')
            ? [
                '      - uses: actions/checkout@v7',
                '        with:',
                '          persist-credentials: false',
            ]
            : []),
        ...(isRole ? roleLines(parts) : []),
        ...reportLines(parts),
        ...(isDeployed ? deployLines : []),
    ].join('\n')}\n`;
}
function permissionLines({ targets: names }, isRole) {
    const needed = names.flatMap((name) => targets/* targets */.zV[name].needs.token ?? []);
    const lines = needed.map(({ permission, to }) => `  ${permission} # to ${to}`);
    return [
        'permissions:',
        ...(lines.length > 0 ? lines : ['  contents: read']),
        ...(isRole ? ['  id-token: write # lets the job take the AWS role'] : []),
    ];
}
function minutes({ timeBudgetMinutes }) {
    if (timeBudgetMinutes === 0)
        return MOST_MINUTES;
    return Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, timeBudgetMinutes + BEYOND_FETCHING));
}
function roleLines({ region }) {
    const note = region === null ? 'that of the bucket' : '';
    return [
        '      - uses: aws-actions/configure-aws-credentials@v6',
        '        with:',
        '          role-to-assume: arn:aws:iam::123456789012:role/s3-log-report # yours: docs/setup.md makes it',
        `          aws-region: ${yamlValue(region ?? 'us-east-1', WITH, note)}`,
    ];
}
function reportLines(parts) {
    const { sources, sites, endpoint, region, given, cacheKey, version } = parts;
    const value = (name, text, note = '') => `          ${name}: ${yamlValue(text, WITH, note)}`;
    const isBrought = sources.some(({ kind }) => kind === 'directory');
    const note = isBrought ? 'log objects in a directory have to be brought by an earlier step' : '';
    return [
        `      - uses: s3-log-report/s3-log-report@${version}`,
        '        with:',
        value('logs', sources.map((source) => textOf(source, parts)).join('\n'), note),
        sites.length > 0
            ? value('site', sites.join('\n'))
            : '          # site: www.example.com (your host names: links from them are not hot links)',
        ...(endpoint === null ? [] : [value('endpoint', endpoint)]),
        ...(endpoint === null || region === null ? [] : [value('region', region)]),
        ...given.map(([name, text]) => value(name, text)),
        ...(cacheKey === 'needed' ? [`          ${CACHE_KEY}`] : []),
        ...(cacheKey === 'unknown' ? [`          # in a public repository: ${CACHE_KEY}`] : []),
        ...(endpoint === null
            ? []
            : [
                '        env:',
                `          AWS_ACCESS_KEY_ID: ${expression('secrets.STORE_KEY_ID')}`,
                `          AWS_SECRET_ACCESS_KEY: ${expression('secrets.STORE_SECRET')}`,
            ]),
    ];
}
function textOf(source, { workspace }) {
    if (source.kind === 's3')
        return `s3://${source.bucket}/${source.prefix}`;
    const { path } = source;
    return path.startsWith(`${workspace}/`) ? path.slice(workspace.length + 1) : path;
}
const deployLines = [
    '  deploy:',
    '    needs: report',
    '    runs-on: ubuntu-latest',
    '    permissions: { pages: write, id-token: write }',
    `    environment: { name: github-pages, url: '${expression('steps.deploy.outputs.page_url')}' }`,
    '    steps:',
    '      - id: deploy',
    '        uses: actions/deploy-pages@v5',
];

;// CONCATENATED MODULE: ./lib/doctor/paste.js




const ownPlaces = new Set([
    ...['logs', 'site', 'region', 'endpoint'],
    ...['role', 'report-directory', 'mirror-directory'],
]);
function pastesFor(of) {
    const { settings, sources, given } = of;
    const { report, store, publish, timeBudgetMinutes } = settings;
    const region = store.region ?? sources.find((one) => one.region !== null)?.region ?? of.region;
    const isAmazon = isOfAmazon(of);
    const workflow = workflowFor({
        sources: settings.sources,
        workspace: of.workspace,
        sites: report.site.length > 0 ? report.site : guessSites(sources),
        region,
        endpoint: isAmazon ? null : (store.endpoint ?? of.endpoint),
        targets: publish.targets,
        timeBudgetMinutes,
        cacheKey: cacheKeyFor(of),
        given: given.filter(([name]) => !ownPlaces.has(name)),
        version: `v${of.version.split('.')[0]}`,
    });
    const logs = settings.sources.flatMap((source) => (source.kind === 's3' ? [source] : []));
    const allowed = { logs, state: settings.state, isDeleting: settings.deleteAfterDays > 0, region };
    const pastes = [
        { title: 'To paste as .github/workflows/traffic.yml', language: 'yaml', text: workflow },
    ];
    if (isAmazon && logs.length > 0)
        pastes.push({
            title: 'To paste as the policy of the role that it takes (docs/setup.md makes the role)',
            language: 'json',
            text: policyFor(allowed),
        });
    return pastes;
}
function isOfAmazon({ settings, sources, endpoint }) {
    const isUsual = settings.store.endpoint === null && endpoint === null;
    return isUsual || sources.some(({ region }) => region !== null);
}
function cacheKeyFor({ settings, repository }) {
    const { cache } = settings;
    if (cache.encryptionKey !== null)
        return 'needed';
    if (!cache.isOn)
        return 'not needed';
    if (repository === null)
        return 'unknown';
    return (0,exposure/* exposureOf */.X)(settings, repository).isCacheOpen ? 'needed' : 'not needed';
}

// EXTERNAL MODULE: ./lib/action/repository.js
var action_repository = __webpack_require__(95592);
// EXTERNAL MODULE: ./lib/publish/branch.js + 1 modules
var branch = __webpack_require__(51030);
// EXTERNAL MODULE: ./lib/publish/git.js
var git = __webpack_require__(39923);
// EXTERNAL MODULE: ./lib/publish/refusal.js
var refusal = __webpack_require__(58415);
;// CONCATENATED MODULE: ./lib/publish/ask-push.js



const nothing = { author: { name: 'doctor', email: 'doctor@localhost' }, message: 'Nothing' };
async function askPush(remote) {
    return (0,git/* withRepository */.Bq)(remote, async (git) => {
        const tree = await git.must(['hash-object', '-t', 'tree', '-w', '--stdin'], '');
        const commit = await (0,branch/* commitTree */.SC)(git, tree.toString('utf8').trim(), nothing);
        const refs = `+${commit}:refs/heads/${remote.branch}`;
        const push = await git.run(['push', '--dry-run', '--porcelain', 'origin', refs]);
        if (push.code !== 0)
            return (0,refusal/* refusalOf */.Of)({ ...remote, doing: 'push' }, push.stderr);
        return { kind: 'may', isNew: /^\*\t/m.test(push.stdout.toString('utf8')) };
    });
}

;// CONCATENATED MODULE: ./lib/doctor/repository.js



async function lookAtRepository({ publish }, environment, temporary) {
    const { repository, serverUrl } = (0,action_repository/* repositoryIn */.ce)(environment);
    if (repository === '')
        return null;
    const { token, branch } = publish;
    const isPushing = publish.targets.some((name) => targets/* targets */.zV[name].needs.token !== null);
    const { visibility, pages } = await (0,action_repository/* askRepository */.gq)(token, environment);
    const remote = { serverUrl, repository, token, temporary, branch };
    const push = isPushing && token !== ''
        ? await askPush(remote).catch((error) => {
            return { kind: 'not told', why: error.message };
        })
        : null;
    return {
        ...{ repository, serverUrl, visibility },
        pages: (0,action_repository/* isPublic */.Ul)(visibility) ? await (0,action_repository/* askPagesSite */.RY)(token, environment) : pages,
        ...{ hasToken: token !== '', push },
    };
}

;// CONCATENATED MODULE: ./lib/doctor/tell.js


const signs = {
    ok: '✓',
    warning: '!',
    missing: '✗',
    'not needed': '–',
    'not looked at': '?',
};
const CURE = '→ ';
const INDENT = 2;
function diagnosisText({ sections, pastes }) {
    const told = sections.map(sectionText);
    const lines = pastes.map(({ title, text }) => `${title}\n${'─'.repeat(title.length)}\n\n${text}`);
    return [...told, `${legend(sections)}\n${verdict(sections)}`, ...lines].join('\n\n');
}
function verdict(sections) {
    const all = sections.flatMap(({ observations }) => observations);
    const missing = all.filter(({ state }) => state === 'missing').length;
    if (missing === 0)
        return 'Nothing is missing in what was looked at.';
    const what = missing === 1 ? 'One thing is' : `${(0,amounts/* amount */.vj)(missing)} things are`;
    return `${what} missing that the nightly job cannot do without.`;
}
function sectionText({ title, observations }) {
    const width = Math.max(0, ...observations.map(({ about }) => about.length));
    return [title, ...observations.map((observation) => observationText(observation, width))].join('\n');
}
function observationText({ state, about, seen, cure }, width) {
    const first = `${' '.repeat(INDENT)}${signs[state]} ${about.padEnd(width)}  ${seen}`;
    if (cure === undefined)
        return first;
    const indent = ' '.repeat(INDENT + 2 + width + 2);
    const [start = '', ...rest] = cure.split('\n');
    const more = rest.map((line) => (line === '' ? '' : `${indent}  ${line}`));
    return [first, `${indent}${CURE}${start}`, ...more].join('\n');
}
function legend(sections) {
    const there = new Set(sections.flatMap(({ observations }) => observations.map(({ state }) => state)));
    const states = Object.entries(signs).filter(([state]) => there.has(state));
    return states.map(([state, sign]) => `${sign} ${state}`).join('   ');
}
const symbols = {
    ok: '✅',
    warning: '⚠️',
    missing: '❌',
    'not needed': '➖',
    'not looked at': '❔',
};
function diagnosisSummary({ sections, pastes }) {
    const parts = [
        `<p><b>${(0,job_summary/* escaped */.Mk)(verdict(sections))}</b></p>`,
        ...sections.map(sectionSummary),
        ...pastes.map(pasteSummary),
    ];
    return `${parts.join('\n\n')}\n`;
}
function sectionSummary({ title, observations }) {
    const rows = observations.map(({ state, about, seen, cure }) => `<tr><td>${symbols[state]}&nbsp;${(0,job_summary/* escaped */.Mk)(state)}</td><td>${(0,job_summary/* escaped */.Mk)(about)}</td>` +
        `<td>${(0,job_summary/* escaped */.Mk)(seen)}${cure === undefined ? '' : `<br><b>→</b> ${linesOf(cure)}`}</td></tr>`);
    return `<h3>${(0,job_summary/* escaped */.Mk)(title)}</h3><table>${rows.join('')}</table>`;
}
function linesOf(cure) {
    return cure
        .split('\n')
        .map((line) => (/^ {4}/.test(line) ? `<code>${(0,job_summary/* escaped */.Mk)(line.trim())}</code>` : (0,job_summary/* escaped */.Mk)(line)))
        .join('<br>');
}
function pasteSummary({ title, language, text }) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `<h3>${(0,job_summary/* escaped */.Mk)(title)}</h3>\n\n${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

;// CONCATENATED MODULE: ./lib/doctor/examine.js

















async function examine(settings, surroundings) {
    const seen = await look(settings, surroundings);
    const diagnosis = {
        sections: [
            ...sourceSections(seen.sources, settings, surroundings),
            ...stateSection(settings, seen.state),
            publishingSection(settings, seen.repository),
        ],
        pastes: pastesFor({
            settings,
            sources: seen.sources,
            repository: seen.repository,
            given: (0,runner/* givenInputs */.P)(),
            workspace: surroundings.environment.GITHUB_WORKSPACE || process.cwd(),
            region: (0,sync_environment/* regionIn */.U)(surroundings.environment),
            endpoint: (0,sync_environment/* endpointIn */.B)(surroundings.environment),
            version: surroundings.version,
        }),
    };
    log/* info */.pq(`\n${diagnosisText(diagnosis)}\n`);
    await (0,job_summary/* writeSummary */.Sy)(diagnosisSummary(diagnosis));
    return lacking(diagnosis);
}
async function look(settings, { environment, now, signal }) {
    const above = environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    await (0,promises_.mkdir)(above, { recursive: true });
    const temporary = await (0,promises_.mkdtemp)(external_node_path_.join(above, 'doctor-'));
    const store = { ...settings.store, concurrency: settings.concurrency };
    const options = { store, temporary, now, signal, buckets: settings.report.site };
    try {
        const sources = [];
        for (const source of settings.sources) {
            log/* info */.pq(`Looking at ${(0,sync_objects/* sourceName */.VZ)(source)} …`);
            sources.push(await lookAtSource(source, options));
        }
        return {
            sources,
            state: settings.state && (await lookAtState(settings.state, options)),
            repository: await lookAtRepository(settings, environment, temporary),
        };
    }
    catch (error) {
        throw signal.aborted ? new Error('Stopped before all was looked at.') : error;
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
function sourceSections(seen, settings, { environment, now }) {
    const { deleteAfterDays, timeBudgetMinutes, store, report } = settings;
    const cost = judgeCost(seen, {
        region: store.region ?? (0,sync_environment/* regionIn */.U)(environment) ?? 'us-east-1',
        prices: report.prices,
        timeBudgetMinutes,
        now,
        isOwnRunner: environment.RUNNER_ENVIRONMENT === 'self-hosted',
    });
    const whole = [
        { title: 'All in all', observations: judgeTogether(seen, report.site) },
        { title: 'What it reads, how long it takes and what it costs', observations: cost },
    ];
    return [
        ...seen.map((one) => ({
            title: (0,sync_objects/* sourceName */.VZ)(one.source),
            observations: [...judgeSource(one, { now, deleteAfterDays }), ...judgeRecords(one)],
        })),
        ...whole.filter(({ observations }) => observations.length > 0),
    ];
}
function stateSection({ state }, seen) {
    if (state === null || seen === null)
        return [];
    const title = `The state in ${(0,sync_objects/* sourceName */.VZ)({ kind: 's3', ...state })}`;
    return [{ title, observations: judgeState(seen) }];
}
function publishingSection(settings, seen) {
    const where = settings.publish.targets.join(', ') || 'nowhere';
    return { title: `Publishing (${where})`, observations: judgeRepository(seen, settings) };
}
function lacking({ sections }) {
    const all = sections.flatMap(({ title, observations }) => observations.flatMap(({ state, about }) => state === 'missing' ? [`${about} (${title})`] : []));
    if (all.length === 0)
        return [];
    return [`The nightly job lacks: ${all.join(', ')}. What to do about it is under each ✗ above.`];
}


/***/ }),

/***/ 50755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ decodeTwice),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   y3: () => (/* binding */ decodeKey)
/* harmony export */ });
const ENCODED_ONCE = new Set(['BATCH.DELETE.OBJECT', 'S3.EXPIRE.OBJECT']);
function keyEncodingOf(operation) {
    return ENCODED_ONCE.has(operation) ? 'once' : 'twice';
}
function decodeKey(key, operation = '') {
    if (keyEncodingOf(operation) === 'once')
        return decodeText(decodePercent(key, true));
    const once = decodePercent(key, false);
    return decodeText(isEncodedTwice(key) ? decodePercent(once, false) : once);
}
function decodeTwice(text) {
    if (UNUSUAL.test(text))
        return undefined;
    let key = '';
    let from = 0;
    let isAscii = true;
    for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', from)) {
        const byte = text.startsWith('25', at + 1) ? hexAt(text, at + 3) : -1;
        if (byte <= 0)
            return undefined;
        if (byte >= 0x80)
            isAscii = false;
        key += text.slice(from, at) + String.fromCharCode(byte);
        from = at + 5;
    }
    if (from === 0)
        return undefined;
    key += text.slice(from);
    return isAscii ? key : utf8Of(key);
}
const UNUSUAL = /[^\x01-\x5b\x5d-\x7f]/;
function hexAt(text, at) {
    const high = hexDigit(text.charCodeAt(at));
    const low = hexDigit(text.charCodeAt(at + 1));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}
function utf8Of(bytes) {
    return tryUtf8(Buffer.from(bytes, 'latin1'));
}
function decodeText(bytes) {
    return decodeUtf8(bytes).replaceAll('\0', '␀');
}
const PERCENT = 0x25;
const PLUS = 0x2b;
const BLANK = 0x20;
function isEncodedTwice(key) {
    for (let at = key.indexOf(PERCENT); at >= 0; at = key.indexOf(PERCENT, at + 1)) {
        if (hexByte(key, at + 1) !== PERCENT || hexByte(key, at + 3) < 0)
            return false;
    }
    return true;
}
function decodePercent(bytes, isForm) {
    if (!bytes.includes(PERCENT) && !(isForm && bytes.includes(PLUS)))
        return bytes;
    const decoded = new Uint8Array(bytes.length);
    let length = 0;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        const hex = byte === PERCENT ? hexByte(bytes, at + 1) : -1;
        decoded[length++] = hex >= 0 ? hex : isForm && byte === PLUS ? BLANK : byte;
        if (hex >= 0)
            at += 2;
    }
    return decoded.subarray(0, length);
}
function hexByte(bytes, at) {
    const high = hexDigit(bytes[at]);
    const low = hexDigit(bytes[at + 1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}
function hexDigit(byte) {
    if (byte === undefined)
        return -1;
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const letter = byte | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes) {
    return tryUtf8(bytes) ?? decodeBroken(bytes);
}
function tryUtf8(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function decodeBroken(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const byte = bytes[at] ?? 0;
        const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        const character = tryUtf8(bytes.subarray(at, at + length));
        text += character ?? `\\x${byte.toString(16).padStart(2, '0')}`;
        at += character === undefined ? 1 : length;
    }
    return text;
}


/***/ }),

/***/ 29908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makeLines)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78166);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);


const NEWLINE = 0x0a;
const RETURN = 0x0d;
function makeLines() {
    let isSkipping = false;
    return {
        take(bytes, isLast, { onLine, onTooLong }) {
            const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
            let at = 0;
            while (at < bytes.length) {
                const newline = bytes.indexOf(NEWLINE, at);
                const end = newline < 0 ? bytes.length : newline;
                const isTooLong = end - at > _records_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_LINE */ .i2;
                if (newline < 0 && !isLast && !isTooLong && !isSkipping)
                    break;
                if (!isSkipping && isTooLong)
                    onTooLong(text.toString('latin1', at, at + _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES_LOOKED_AT */ .hM));
                if (!isSkipping && !isTooLong) {
                    const isWindows = end > at && bytes[end - 1] === RETURN;
                    const line = text.toString('latin1', at, isWindows ? end - 1 : end);
                    if (line !== '')
                        onLine(line);
                }
                isSkipping = newline < 0 && (isSkipping || isTooLong);
                at = newline < 0 ? end : newline + 1;
            }
            if (isLast)
                isSkipping = false;
            return at;
        },
        reset() {
            isSkipping = false;
        },
    };
}


/***/ }),

/***/ 27666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ makeMalformed)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78166);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);


function makeMalformed() {
    const byReason = {};
    return {
        byReason: byReason,
        add(reason, line) {
            const { count, samples } = byReason[reason] ?? { count: 0, samples: [] };
            const sample = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)(line, samples[_records_js__WEBPACK_IMPORTED_MODULE_1__/* .SAMPLES_KEPT */ .B6 - 1]);
            byReason[reason] = {
                count: count + 1,
                samples: sample === undefined ? samples : (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .keepSamples */ .$A)(samples, [sample]),
            };
        },
    };
}


/***/ })

};
