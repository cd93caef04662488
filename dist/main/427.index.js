export const id = 427;
export const ids = [427];
export const modules = {

/***/ 47265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ openPeriod),
/* harmony export */   cD: () => (/* binding */ addUpPeriod),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export takePeriod */
/* harmony import */ var _rollup_add_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49633);
/* harmony import */ var _rollup_encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84938);
/* harmony import */ var _rollup_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68714);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20613);
/* harmony import */ var _sound_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65306);





function takePeriod(buildPlan, place) {
    const origin = originOf(buildPlan);
    const { name, digest } = origin;
    const kept = (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .takeMade */ .n_)(place, name, digest);
    const isPeriod = (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .heldIn */ .$f)(kept, (bytes) => (0,_sound_js__WEBPACK_IMPORTED_MODULE_4__/* .soundPeriod */ .V)(bytes, name, place)) !== undefined;
    return kept !== undefined && isPeriod ? kept : addUpPeriod(origin, place).bytes;
}
function openPeriod(buildPlan, place) {
    const { from, to } = buildPlan;
    return { ...(0,_rollup_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePeriod */ .a)(takePeriod(buildPlan, place)), from, to };
}
function originOf(plan) {
    const { parts } = plan;
    const [same, ...others] = parts.kind === 'periods' ? parts.periods : [];
    return same === undefined || others.length > 0 ? plan : originOf(same);
}
function addUpPeriod(buildPlan, place, pieces = []) {
    const { name, digest } = buildPlan;
    const made = (0,_rollup_add_js__WEBPACK_IMPORTED_MODULE_0__/* .makePeriod */ .y)(buildPlan, (part) => takePeriod(part, place), pieces);
    (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .putMade */ .nY)(place, name, digest, made.bytes);
    (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .putMade */ .nY)(place, (0,_rollup_head_js__WEBPACK_IMPORTED_MODULE_2__/* .headName */ .eg)(name), digest, made.head);
    return made;
}


/***/ }),

/***/ 78436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ReusedRoom),
/* harmony export */   p: () => (/* binding */ RoomsInTurn)
/* harmony export */ });
const ROOM_STEP = 64 * 1024;
class RoomsInTurn {
    #rooms;
    #next = 0;
    constructor(count) {
        this.#rooms = Array.from({ length: count }, () => undefined);
    }
    lend = (bytes) => {
        const at = this.#next++ % this.#rooms.length;
        const there = this.#rooms[at];
        if (there !== undefined && there.byteLength >= bytes)
            return there;
        const room = new ArrayBuffer(Math.ceil(bytes / ROOM_STEP) * ROOM_STEP);
        this.#rooms[at] = room;
        return room;
    };
}
const BLOCK = 512 * 1024;
const MOST_KEPT = 8 * 1024 * 1024;
class ReusedRoom {
    #blocks = [];
    #used = 0;
    #end = BLOCK;
    floats(length) {
        const at = this.#reserve(8 * length);
        return new Float64Array(this.#blocks[this.#used - 1], at, length);
    }
    words(length) {
        const at = this.#reserve(4 * length);
        return new Uint32Array(this.#blocks[this.#used - 1], at, length);
    }
    bytes(length) {
        const at = this.#reserve(length);
        return new Uint8Array(this.#blocks[this.#used - 1], at, length);
    }
    #reserve(bytes) {
        const at = this.#end;
        const end = at + Math.ceil(bytes / 8) * 8;
        if (this.#used > 0 && end <= this.#blocks[this.#used - 1].byteLength) {
            this.#end = end;
            return at;
        }
        const found = this.#blocks.findIndex(({ byteLength }, block) => block >= this.#used && byteLength >= bytes);
        const block = found < 0 ? new ArrayBuffer(Math.max(BLOCK, bytes)) : this.#blocks.splice(found, 1)[0];
        this.#blocks.splice(this.#used, 0, block);
        this.#used++;
        this.#end = end - at;
        return 0;
    }
    clear() {
        let kept = 0;
        this.#blocks = this.#blocks.filter(({ byteLength }) => {
            const isKept = kept + byteLength <= MOST_KEPT;
            if (isKept)
                kept += byteLength;
            return isKept;
        });
        this.#used = 0;
        this.#end = BLOCK;
    }
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


/***/ }),

/***/ 49633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ makePiece),
/* harmony export */   y: () => (/* binding */ makePeriod)
/* harmony export */ });
/* harmony import */ var _columns_room_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78436);
/* harmony import */ var _count_summary_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42487);
/* harmony import */ var _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68616);
/* harmony import */ var _count_tables_table_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(140);
/* harmony import */ var _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10424);
/* harmony import */ var _mirror_day_summaries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75578);
/* harmony import */ var _daily_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86767);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84938);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68714);
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4524);










function makePeriod(buildPlan, partOf, pieces = []) {
    const { from, to } = buildPlan;
    const sum = pieces.length > 0
        ? (0,_rollup_js__WEBPACK_IMPORTED_MODULE_8__/* .wholePeriod */ .fJ)(joined(pieces), _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um, buildPlan.site)
        : addUp(buildPlan, partOf);
    const period = { ...sum, from, to };
    return { bytes: (0,_encode_js__WEBPACK_IMPORTED_MODULE_6__/* .encodePeriod */ .M)(period), head: (0,_head_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeHead */ .bX)(period) };
}
function makePiece({ from, to, parts, known, site }, at, count) {
    if (parts.kind !== 'days')
        throw new Error('Only what is made of days is added up in pieces');
    const sum = addDaysUp(from, to, parts.summaries, known, site, { at, count });
    return (0,_encode_js__WEBPACK_IMPORTED_MODULE_6__/* .encodePeriod */ .M)({ ...sum, distinct: {} });
}
function joined(pieces) {
    const periods = pieces.map((bytes) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_6__/* .decodePeriod */ .a)(bytes, 'closed'));
    const [first] = periods;
    if (first === undefined)
        throw new Error('There is no piece of the period');
    let whole = first;
    for (const [at, { tables, hotlinksSeen, daily }] of periods.entries()) {
        const its = tablesOfPiece(at, pieces.length);
        whole = {
            ...whole,
            tables: { ...whole.tables, ...only(tables, its) },
            hotlinksSeen: hasSeen(its) ? hotlinksSeen : whole.hotlinksSeen,
            daily: (0,_daily_js__WEBPACK_IMPORTED_MODULE_5__/* .joinDaily */ .mt)(whole.daily, daily, its),
        };
    }
    return whole;
}
function hasSeen(names) {
    return _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um.some((row) => row.isSeen === true && names.has(row.name));
}
const LEAST_WEIGHT = 0.1;
function tablesOfPiece(at, count, rows = _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um) {
    const pieces = Array.from({ length: count }, () => ({ weight: 0, names: new Set() }));
    for (const name of ['hosts', 'buckets'])
        pieces[0]?.names.add(name);
    const weightOf = ({ weight = LEAST_WEIGHT }) => weight;
    for (const row of rows.toSorted((a, b) => weightOf(b) - weightOf(a))) {
        if (pieces[0]?.names.has(row.name))
            continue;
        const lightest = pieces.reduce((least, piece) => (piece.weight < least.weight ? piece : least));
        lightest.names.add(row.name);
        lightest.weight += weightOf(row);
    }
    return pieces[at]?.names ?? new Set();
}
function only(all, names) {
    return Object.fromEntries([...names].map((name) => [name, all[name] ?? _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .noTable */ .qp]));
}
const noVisitors = {
    visitors: new Float64Array(0),
    visitorRows: null,
    unhashed: 0,
    unhashedEmbedded: 0,
};
function visitorsOf(counts, isCopy) {
    return isCopy
        ? {
            ...noVisitors,
            unhashed: counts.unhashed + counts.visitors.length,
            unhashedEmbedded: counts.unhashedEmbedded,
        }
        : {
            visitors: counts.visitors,
            visitorRows: counts.visitorRows,
            unhashed: counts.unhashed,
            unhashedEmbedded: counts.unhashedEmbedded,
        };
}
function plain({ totals, hours, firstRecord, lastRecord, lacking }) {
    return { totals, hours, firstRecord, lastRecord, lacking };
}
function addUp({ from, to, parts, known, site }, partOf) {
    if (parts.kind === 'days')
        return (0,_rollup_js__WEBPACK_IMPORTED_MODULE_8__/* .wholePeriod */ .fJ)(addDaysUp(from, to, parts.summaries, known, site), _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um, site);
    const periods = parts.periods.map((part) => (0,_encode_js__WEBPACK_IMPORTED_MODULE_6__/* .decodePeriod */ .a)(partOf(part), 'closed'));
    return (0,_rollup_js__WEBPACK_IMPORTED_MODULE_8__/* .mergePeriods */ .z2)(periods, known, _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um, site);
}
function addDaysUp(from, to, summaries, known, site, piece) {
    const some = piece && tablesOfPiece(piece.at, piece.count);
    const days = new Map();
    const deliveries = new Map();
    const opened = [];
    const rooms = summaries.length > _count_tables_table_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .TABLES_AT_ONCE */ .y0 ? new _columns_room_js__WEBPACK_IMPORTED_MODULE_9__/* .RoomsInTurn */ .p(_count_tables_table_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .TABLES_AT_ONCE */ .y0) : undefined;
    try {
        for (const [at, { file, told, isCopy, countedWith }] of summaries.entries()) {
            const isMine = piece === undefined || at % piece.count === piece.at;
            const summaryFile = (0,_mirror_day_summaries_js__WEBPACK_IMPORTED_MODULE_4__/* .openSummary */ .Fb)(file, isMine ? 'checked' : 'checked elsewhere');
            if (summaryFile.kind !== 'whole')
                throw new Error(`A summary is ${summaryFile.kind}`);
            opened.push(summaryFile.file);
            const { file: source } = summaryFile;
            const summary = (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSummary */ .Pl)(rooms ? { ...source, room: rooms.lend } : source);
            for (const [day, counts] of summary.days) {
                if (day < from || day > to)
                    continue;
                const its = some
                    ? { ...(0,_count_summary_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .noTablesOf */ .YY)(_count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um), ...only(counts.tables, some) }
                    : counts.tables;
                const isLeftOut = piece !== undefined && piece.at > 0;
                add(days, day, {
                    ...plain(counts),
                    ...(isLeftOut ? noVisitors : visitorsOf(counts, isCopy)),
                    tables: its,
                    isCopy,
                    countedWith,
                });
            }
            if (told !== null)
                add(deliveries, told, summary.log);
        }
        return (0,_rollup_js__WEBPACK_IMPORTED_MODULE_8__/* .sumOfDays */ .KT)(from, to, days, deliveries, known, _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um, site);
    }
    finally {
        for (const file of opened)
            file.close();
    }
}
function add(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}


/***/ }),

/***/ 58427:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/build/copies.js
var copies = __webpack_require__(93983);
// EXTERNAL MODULE: ./lib/build/explore.js + 1 modules
var explore = __webpack_require__(44894);
// EXTERNAL MODULE: ./lib/build/take.js
var take = __webpack_require__(47265);
// EXTERNAL MODULE: ./lib/columns/pool.js + 1 modules
var pool = __webpack_require__(40684);
// EXTERNAL MODULE: ./lib/calendar/day.js
var day = __webpack_require__(28220);
;// CONCATENATED MODULE: ./lib/calendar/time-zone.js
const QUARTER = 900;
function makeCalendar(timeZone) {
    const format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
    });
    if (format.resolvedOptions().timeZone === 'UTC') {
        return { hourOf: (quarter) => Math.floor(quarter / 4) };
    }
    const known = new Map();
    return {
        hourOf(quarter) {
            const seen = known.get(quarter);
            if (seen !== undefined)
                return seen;
            const parts = {};
            for (const { type, value } of format.formatToParts(quarter * QUARTER * 1000)) {
                parts[type] = Number(value);
            }
            const { year = 1970, month = 1, day = 1, hour = 0 } = parts;
            const local = Date.UTC(year, month - 1, day, hour) / 3_600_000;
            if (known.size >= 100_000)
                known.clear();
            known.set(quarter, local);
            return local;
        },
    };
}

// EXTERNAL MODULE: ./lib/count/summary/merge.js
var merge = __webpack_require__(98940);
;// CONCATENATED MODULE: ./lib/count/summary/delays.js

const HOUR = 3600;
class Delays {
    #hours = new Float64Array(merge/* LONGEST_DELAY */.xQ * merge/* DELAY_HOURS */.WQ + 1);
    add({ count, time }, delivered) {
        let first = Number.POSITIVE_INFINITY;
        let last = Number.NEGATIVE_INFINITY;
        for (let at = 0; at < count; at++) {
            const seconds = time[at];
            if (seconds < first)
                first = seconds;
            if (seconds > last)
                last = seconds;
        }
        const least = this.#hourOf(delivered - last);
        if (least === this.#hourOf(delivered - first))
            this.#hours[least] += count;
        else
            for (let at = 0; at < count; at++)
                this.#hours[this.#hourOf(delivered - time[at])] += 1;
    }
    counted() {
        const delays = new Array(merge/* LONGEST_DELAY */.xQ + 1).fill(0);
        for (const [hour, records] of this.#hours.entries()) {
            delays[Math.floor(hour / merge/* DELAY_HOURS */.WQ)] += records;
        }
        return { delays, delayHours: [...this.#hours.subarray(0, merge/* DELAY_HOURS */.WQ)] };
    }
    #hourOf(seconds) {
        return Math.min(this.#hours.length - 1, Math.max(0, Math.floor(seconds / HOUR)));
    }
}

// EXTERNAL MODULE: ./lib/count/record/meaning.js
var meaning = __webpack_require__(64033);
// EXTERNAL MODULE: ./lib/count/tables/keys.js
var keys = __webpack_require__(73781);
// EXTERNAL MODULE: ./lib/count/tables/tables.js
var tables = __webpack_require__(10424);
;// CONCATENATED MODULE: ./lib/count/tables/plan.js


const bases = [
    'records',
    'requests',
    'reads',
    'pageViews',
    'errors',
    'notFound',
    'hotlinks',
    'calls',
    'fetches',
    'failedFetches',
    'edge',
];
const objectColumns = [
    'errors',
    'whole',
    'partial',
    'partialBytes',
    'wastedBytes',
    'size',
    'turnAroundMs',
    'turnAroundCount',
    'anonymous',
    'inVain',
    'parts',
];
function planCounting(rows) {
    const names = new Set();
    for (const { name } of rows) {
        if (!/^[a-z][A-Za-z0-9]*$/.test(name) || names.has(name))
            throw new Error(`Table '${name}': a name is one of letters and digits that no other table has`);
        names.add(name);
    }
    const isDense = ({ key }) => key.some(keys/* isClassKey */.w);
    for (const row of rows)
        if (isDense(row))
            checkClasses(row);
    const plain = rows.filter((row) => !isDense(row));
    const single = plain.filter(({ key }) => key.length === 1);
    const accumulators = accumulatorsOf(single);
    for (const row of single)
        checkColumns(row, accumulators);
    return {
        rows,
        keys: [...new Set(plain.flatMap(({ key }) => key))],
        accumulators,
        pairs: plain.flatMap((row) => (row.key.length === 2 ? [pairOf(row, row.key)] : [])),
    };
}
function accumulatorsOf(rows) {
    const made = new Map();
    const of = (base, field) => {
        const name = `${base} ${field}`;
        const isMeasured = isOfObjects({ base, field, columns: [] });
        const one = made.get(name) ?? {
            base,
            field,
            columns: ['requests', 'bytes', ...(isMeasured ? objectColumns : [])],
        };
        made.set(name, one);
        return one;
    };
    of('records', 'operation');
    of('reads', 'key');
    for (const row of rows) {
        const base = baseOf(row);
        const { columns } = of(base, fieldOf(row));
        const more = base === 'reads' ? ['pageViews'] : ['errors'];
        for (const column of more)
            if (row.columns.includes(column) && !columns.includes(column))
                columns.push(column);
    }
    return [...made.values()];
}
function baseOf({ counts }) {
    return counts === 'people' || counts === 'bots' || counts === 'tools' ? 'reads' : counts;
}
function fieldOf({ name, key: [{ of }] }) {
    if (of === 'origin')
        return 'referrer';
    if (of === 'code' || of === 'size' || of === 'turnAround' || of === 'total')
        throw new Error(`Table '${name}': '${of}' names rows in pairs only`);
    return of;
}
function accumulatorOf(row, all) {
    return all.findIndex(({ base, field }) => base === baseOf(row) && field === fieldOf(row));
}
function knowsVisitors({ counts, key: [{ of }] }) {
    const ofReads = ['agent', 'address', 'origin', 'campaign'];
    return baseOf({ counts }) === 'reads'
        ? ofReads.includes(of)
        : counts === 'pageViews' && of === 'key';
}
function checkColumns(row, all) {
    const { name, counts, columns, key } = row;
    const [{ of }] = key;
    if (baseOf(row) !== counts && of !== 'agent')
        throw new Error(`Table '${name}': ${counts} are told apart by their agent, not by ${of}`);
    const { columns: added = [], base } = all[accumulatorOf(row, all)] ?? {};
    const known = [
        ...added,
        ...tables/* billColumns */.js,
        ...(knowsVisitors(row) ? ['visitors'] : []),
        ...(knowsVisitors(row) && of === 'address' ? ['crowd'] : []),
    ];
    const isFailing = base === 'records' || base === 'requests';
    const wrong = columns.filter((column) => !known.includes(column) || (column === 'errors' && !isFailing && base !== 'reads'));
    if (wrong.length > 0)
        throw new Error(`Table '${name}': ${wrong.join(', ')} cannot be counted of ${counts} by ${of}, only ${known.join(', ')}`);
}
function pairOf(row, [left, right]) {
    const { name, counts, columns, isPair, fields } = row;
    const base = baseOf(row);
    if (isPair !== true || fields === undefined)
        throw new Error(`Table '${name}': two keys make pairs, so it needs 'isPair' and 'fields'`);
    if (base !== counts)
        throw new Error(`Table '${name}': pairs of ${counts} are not counted`);
    const known = ['requests', 'bytes', ...tables/* billColumns */.js];
    const wrong = columns.filter((column) => !known.includes(column));
    if (wrong.length > 0)
        throw new Error(`Table '${name}': ${wrong.join(', ')} cannot be counted of pairs, only ${known.join(', ')}`);
    for (const source of [left, right])
        checkSource(row, source.of);
    return { row, base, left: left, right: right };
}
function checkSource({ name, counts }, of) {
    if (of === 'code' && !['errors', 'notFound', 'failedFetches'].includes(counts))
        throw new Error(`Table '${name}': a code names errors only, and it counts ${counts}`);
    if (of === 'origin' && !['reads', 'pageViews', 'notFound', 'hotlinks'].includes(counts))
        throw new Error(`Table '${name}': an origin is known of reads only, and it counts ${counts}`);
}
function checkClasses({ name, counts, key, columns }) {
    const what = key.map(({ of }) => of).join(' × ');
    const isKnown = ['size', 'size × turnAround', 'size × total'].includes(what);
    const known = key.length === 1 ? ['requests', 'bytes', ...tables/* billColumns */.js] : ['requests'];
    if (!isKnown || counts !== 'reads' || columns.some((column) => !known.includes(column)))
        throw new Error(`Table '${name}': reads are counted by size (${known.join(', ')}), by size and turn-around or total time (requests)`);
}
function isOfOperations({ base, field }) {
    return base === 'records' && field === 'operation';
}
function isOfObjects({ base, field }) {
    return base === 'reads' && field === 'key';
}

;// CONCATENATED MODULE: ./lib/count/counter/add-up.js


function addRun(run, book, slot, sums) {
    const { chosen, failed, columns: found } = run;
    const { accumulators, pairs } = book.plan;
    for (const [number, plan] of accumulators.entries()) {
        const { base, field, columns } = plan;
        const accumulator = slot[number];
        const some = chosen[base];
        const ids = found.ids[field];
        if (book.sizes[field] === 1 && some.bytes !== undefined)
            accumulator.addTo(0, some.count, some.bytes);
        else
            accumulator.addAll(some, ids, found.sent);
        const views = columns.indexOf('pageViews');
        if (views > 0)
            accumulator.addOnes(views, chosen.pageViews, ids);
        const errors = columns.indexOf('errors');
        if (errors > 0 && base !== 'reads')
            accumulator.addOnes(errors, base === 'records' ? failed : chosen.errors, ids);
        if (isOfObjects(plan))
            book.memory.kernel.countObjects(accumulator.at);
        accumulator.addRare(some.rare, ids);
    }
    for (const [number, { base, left, right }] of pairs.entries()) {
        const { at: places, count, rare } = chosen[base];
        const [leftIds, rightIds] = [found.ids[left.of], found.ids[right.of]];
        const of = { places, count, left: leftIds, right: rightIds, into: found.unused };
        sums.pairs[number].addAll(of, found.sent);
        sums.pairs[number].addRare(rare, of.into);
    }
    sums.cube.add(chosen, found, book.cube);
    sums.sizesBill.add(chosen.reads.rare, found.sizeClass, meaning/* sizeClasses */.UZ.length);
}

// EXTERNAL MODULE: ./lib/columns/merge-columns.js
var merge_columns = __webpack_require__(54789);
// EXTERNAL MODULE: ./lib/naming/edges.js
var edges = __webpack_require__(82650);
// EXTERNAL MODULE: ./lib/count/record/billing.js
var billing = __webpack_require__(95178);
// EXTERNAL MODULE: ./lib/count/summary/summary.js
var summary = __webpack_require__(68616);
// EXTERNAL MODULE: ./lib/columns/table.js
var columns_table = __webpack_require__(32183);
;// CONCATENATED MODULE: ./lib/columns/counting/kernel.js
const countKernel = 'AGFzbQEAAAABrwEYYAF/AX9gAn9/AX9gAX8AYAR/f39/AGACf38AYAN/f38Bf2AAAX9gAABgBH9/f38Bf2ADf39/AG' +
    'AFf39/f38AYAZ/f39/f38AYAd/f39/f39/AX9gBH9/fHwAYAR/f398AX9gA39+fwF/YAZ/f39/f38Bf2AIf39/f39/' +
    'f38AYAF/AXxgBH9/f3wAYAV/f398fwF/YAd/f39/f39/AGAFf39/f38Bf2AEf39/fgF/Ah8CBm1lbW9yeQZub1Jvb2' +
    '0AAgNlbnYGbWVtb3J5AgAEA2dmAAAFBAAFCAMBAQkEAwgFAAAEBwUEBA4PAwMAAAgCCQcGEAwBAwkDDQEDAAUIDBES' +
    'BgQAAg0KCgITCQIUBgsEBgILFQACAgEBAAAGAAAJBAcBBwgCBgICAwoDBxYBBwAAAQYFFwULBAUBcAEGBgb3BHd/AU' +
    'EAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQAL' +
    'fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AU' +
    'EAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQAL' +
    'fwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3' +
    '8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFB' +
    'AAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AU' +
    'EAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQAL' +
    'fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AU' +
    'EAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQAL' +
    'fwFBAAt/AUEAC38BQQALfwFBAAsHlQdLDW5hbWVBZGRyZXNzZXMAZgpvcGVuUGxhY2VzAGUKaGFzaEtleXNBdABiCW' +
    'FkZFRvQ3ViZQBZCGFkZFZpZXdzAFgJY2xlYXJDdWJlAFcJY2xvc2VDdWJlAFYIb3BlbkN1YmUAVQpzaXplT2ZDdWJl' +
    'ABEJY3ViZUNvZGVzAGEIY3ViZVJhcmUAYAhjdWJlU3VtcwBfCmZvcmdldEN1YmUAEw9mb3JnZXRDdWJlTmFtZXMAXg' +
    'huYW1lQ3ViZQBcCW9yZGVyQ3ViZQBbCGZvbGRDdWJlAFMIY2xlYXJBbGwAUAdyZWxlYXNlAE8HcmVzZXJ2ZQACCGdp' +
    'dmVOYW1lAAsMZ2l2ZVNhbWVOYW1lAE4IaGFzaGVzQXQATQppc09uZVRvT25lAEwLbmFtZVdyaXR0ZW4ACglvcGVuTm' +
    'FtZXMASwtyb29tRm9yTmFtZQAJC3NpemVPZk5hbWVzAEoIc3RhcnRzQXQASQZ0ZXh0QXQAHAh2YWx1ZXNBdAAbB2Fk' +
    'ZFJhcmUAQgljYWxsQnl0ZXMDRAxjb3VudE9iamVjdHMAQQllZGdlQnl0ZXMDRgpmZXRjaEJ5dGVzA0UMbGlzdENvdW' +
    '50c0F0AEAKbm90ZURpcmVjdAA/DG5vdGVWaXNpdG9ycwA+B3JhcmVzQXQAPQlyZWFkQnl0ZXMDQwxyZXF1ZXN0Qnl0' +
    'ZXMDLQtzb3J0UmVjb3JkcwA6B2FkZE9uZXMANwdhZGRTdW1zADYIYWRkVG9TdW0ANQljbGVhclN1bXMANAljb3VudG' +
    'VkT2YAEQdub3RlZE9mABwIb3BlblN1bXMAMwtyZXNlcnZlU3VtcwAyBnJvd3NPZgAbCGNvbHVtbkF0ADEIY29sdW1u' +
    'T2YAMAljb3VudFJvd3MALwpmb3JnZXRSb3dzABMHbmFtZUlkcwAuCW5hbWVQYWlycwAtCXBhcnROYW1lcwAsCHJvd0' +
    '5hbWVzACsHc3VtUm93cwAqCmZsYWdGaXJzdHMAJgxmbGFnVmlzaXRvcnMAJQ5mb3JnZXRWaXNpdG9ycwATCG5hbWVT' +
    'ZXRzACMMcmFua1Zpc2l0b3JzACIOc29ydGVkSGFzaGVzQXQAIQlvcGVuUGFpcnMABQpjbG9zZVBhaXJzAEUKY2xlYX' +
    'JQYWlycwBGBnNpemVPZgARCWVudHJpZXNPZgBECG51bWJlck9mAAYLbnVtYmVyUGFpcnMAQwZtZW1vcnkCAAgBIAkL' +
    'AQBBAQsFSF0pRyQMARMK5LYBZksBAn8jAUHAAEYEQAALIABBEE0Ef0EQBUEBQSAgAEEBa2drdAsiARACIQIjAUEDdE' +
    'HAEWoiACACNgIAIAAgATYCBCMBQQFqJAEgAgsyAQJ/IABoQQJ0QYAIaiICKAIAIgEEQCACIAEoAgA2AgAgAUEAIAD8' +
    'CwAgAQ8LIAAQEAtBAQN/IAJBAnQQASEEA0AgAiADSwRAIANBAnQiBSAEaiAAIAEgBWooAgBBAnRqKAIANgIAIANBAW' +
    'ohAwwBCwsgBAs5ACAAIAFPBEAgACABbiABEAQLIAAgAXAhACMCIgFBAWokAiABIABBMGogAEHXAGogAEEKSRs6AAAL' +
    'HAEBf0EgEAIiAUEgQQggABs2AhQgAUEgEAwgAQtFAQJ+IAGtIAKtQiCGhCIDQiCIIAOFQpX4qfqXt96bnn9+IQQgAC' +
    'ADIAQgBEIdiIVCucuT59Htkay/f35CIIinEBhBAWsL9AQCBn8CfiACQShNBEBBASEEA0AgAiAESwRAIAAgBEEDdGoi' +
    'ASkDACEKA0AgACABSQR/IAFBCGspAwAgClYFQQALBEAgASABQQhrIgEpAwA3AwAMAQsLIAEgCjcDACAEQQFqIQQMAQ' +
    'sLBUHQNUEAQYDAAfwLACACQQN0IQcgACEEA0AgBCAAIAdqSQRAIAQoAgQiBkH/D3FBAnRB0DVqIgggCCgCAEEBajYC' +
    'ACAGQQt2Qf8PcUECdEHQ9QBqIgggCCgCAEEBajYCACAGQRZ2QQJ0QdC1AWoiBiAGKAIAQQFqNgIAIARBCGohBAwBCw' +
    'sDQCAFQQNJBEBBACEGIAVBDXRB0DVqIgghBANAIAQgCEGAQGtJBEAgBCgCACEJIAQgBjYCACAGIAlqIQYgBEEEaiEE' +
    'DAELCyAFQQtsrUIgfCELIAAhBANAIAQgACAHakkEQCAIIAQpAwAiCiALiKdB/w9xQQJ0aiIGKAIAIQkgBiAJQQFqNg' +
    'IAIAEgCUEDdGogCjcDACAEQQhqIQQMAQsLIAEgACEBIQAgBUEBaiEFDAELCwsgACEEQQAhAUEBIQADQCABIAJJBEAg' +
    'BCABQQN0aigCBCEFA0AgACACSQR/IAQgAEEDdGooAgQgBUYFQQALBEAgAEEBaiEADAELCyAAIAFrIgVBAUsEQCAEIA' +
    'FBA3RqIQYgBUEBdiEBA0AgAQRAIAYgAUEBayIBIAUgAxAaDAELCyAFQQFrIQEDQCABBEAgBikDACEKIAYgBiABQQN0' +
    'aiIFKQMANwMAIAUgCjcDACAGQQAgASADEBogAUEBayEBDAELCwsgACIBQQFqIQAMAQsLIAQLgQIBCX8gAkECdEEEah' +
    'ABIQggACgCCCEFIAhBADYCAANAIAIgBEsEQCAHIAUgBEECdCIGIAFqKAIAQQJ0aiIHKAIEIAcoAgBraiEHIAYgCGog' +
    'BzYCBCAEQQFqIQQMAQsLIAdBCGoQASEFIAAoAgghDCAAKAIMIQogBSEEA0AgAiAJSwRAIAogDCABIAlBAnRqKAIAQQ' +
    'J0aiIAKAIAaiEGIAogACgCBGohCyAGIQADQCAAIAtJBEAgBCAAIAZraiAAKQMANwMAIABBCGohAAwBCwsgBCALIAZr' +
    'aiEEIAlBAWohCQwBCwsgAyAINgIAIAMgBTYCBCADIAI2AgggAyAHNgIMC10BAn8gACgCCCAAKAIcQQJ0aigCACICIA' +
    'FqIgMgACgCGCIBSwRAIAAgACgCDCABIANBEE0Ef0EQBUEBQSAgA0EBa2drdAsiARAPNgIMIAAgATYCGAsgACgCDCAC' +
    'agvPCAINfwF+IAAoAggiCSAAKAIcIgVBAnRqKAIAIgYgACgCDCIKaiEEIAGtIQ8gASECA0BBgAggAiACQYAITxsiB0' +
    'F4cSEIQQAhAwNAIAMgCEkEQCAPIANBgAlqIgsoAgAgAyAEaikDACIPp2qtIAsoAgQgD0IgiKdqrX58IQ8gA0EIaiED' +
    'DAELCyAHIAhLBEAgDyAIQYAJaiIDKAIAIAQgCGopAwBCASAHIAhrQQN0rYZCAX2DIg+naq0gAygCBCAPQiCIp2qtfn' +
    'whDwsgAiAHayICBEAgBCAHaiEEIA8gD0IdiIVClfip+pe33puef34hDwwBCwsgACgCICILIA8gD0IdiIVClfip+pe3' +
    '3puef35CIIinIgQgACgCJCIMcUEDdGohAgNAIAIoAgQiAwRAAkAgAigCACAERw0AIAkgA0EBayINQQJ0aiIDKAIAIQ' +
    'cgAygCBCAHayABRw0AIAcgCmohByAGIApqIQgCfyABQRBPBEAgAUEQayEOQQAhAwNAIAMgDkkEQEEAIAMgB2r9AAQA' +
    'IAMgCGr9AAQA/SP9Y0UNAxogA0EQaiEDDAELCyAHIA5q/QAEACAIIA5q/QAEAP0j/WMMAQsgAUEITwRAQQAgBykDAC' +
    'AIKQMAUg0BGiABIAdqQQhrKQMAIAEgCGpBCGspAwBRDAELQgEgAUEDdK2GQgF9Ig8gBykDAIMgCCkDACAPg1ELBEAg' +
    'DQ8LCyALIAIgC2tBCGogDEEDdHFqIQIMAQsLIAIgBDYCACACIAVBAWoiAjYCBCAAIAI2AhwgACgCFCIEIAJNBEAgAk' +
    'ECdEEEaiICQRBNBH9BEAVBAUEgIAJBAWtna3QLIQJBBCEDA0AgA0EITQRAIAAgA2oiByAHKAIAIARBAnQgAhAPNgIA' +
    'IANBBGohAwwBCwsgACACQQJ2NgIUCyAAKAIIIAVBAnRqIAEgBmo2AgQgBiAKaiICIAFqIQYgAiEBIAYgAmtBxbvyiH' +
    'hzIQRBACEDA0AgAkEDaiAGSQRAIAIoAgAiByADciEDIAQgB3NB65Svr3hsIgQgBEEPdnMhBCACQQRqIQIMAQsLA0Ag' +
    'AiAGSQRAIAItAAAiByADciEDIAQgB3NB65Svr3hsIgQgBEEPdnMhBCACQQFqIQIMAQsLIAAoAgQgBUECdGogA0GAgY' +
    'KEeHEEfyABIAYQUQUgBCAEQQ92c0Ht+OzgAmwiASABQQ12cws2AgAgBUEBdCAMTwRAIAAoAiAhASAAKAIkIgNBAWpB' +
    'A3QiBkEBdBACIQcgBkECdkEBayEIIAEhAgNAIAIgASAGakkEQCACKAIEBEAgAigCACAIcSEEA0AgByAEQQN0aigCBA' +
    'RAIARBAWogCHEhBAwBCwsgByAEQQN0aiACKQMANwMACyACQQhqIQIMAQsLIAEgBmhBAnRBgAhqIgIoAgA2AgAgAiAB' +
    'NgIAIAAgBzYCICAAIANBAXRBAWo2AiQLIAULegEBfyAAKAIQIgMgAU0EQCAAIAAoAgAgA0ECdCABQQJ0QQRqIgNBEE' +
    '0Ef0EQBUEBQSAgA0EBa2drdAsiAxAPNgIAIAAgA0ECdjYCEAsgACgCACABQQJ0aiACNgIAIAIgACgCKEkEQCAAQQE2' +
    'AiwFIAAgAkEBajYCKAsLMQAgACABQQN0EAI2AgAgACABQQF0QQFrNgIEIAAgASAAKAIUbBACNgIIIAAgATYCDAuiAQ' +
    'EDfyMBIQYgAkEDdBABIQUDQCACIARLBEAgBSAEQQN0aiAErSAAKAIEIAEgBEECdGooAgBBAnRqNQIAQiCGhDcDACAE' +
    'QQFqIQQMAQsLIAAkJSABJCYgBSACQYDuAiADEBkDQCMBIAZLBEAjAUEBayQBIwFBA3RBwBFqIgAoAgAiASAAKAIEaE' +
    'ECdEGACGoiACgCADYCACAAIAE2AgAMAQsLC+oBAQR/IAAoAgwiBSAAKAIIIgAgASACQQJ0aigCAEECdGoiAigCAGoh' +
    'BiAFIAAgASADQQJ0aigCAEECdGoiACgCAGohAyAFIAIoAgRqIAZrIgIgBSAAKAIEaiADayIFIAIgBUkbIQcCfwNAIA' +
    'QgB0kEQCAEIAZqLQAAIgAgAyAEai0AACIBRwRAIABB7gFPBEAgAEEHaiAAQQJrIABB8AFJGyEAC0F/QQEgAUHuAUkE' +
    'fyABBSABQQdqIAFBAmsgAUHwAUkbCyAASxsMAwsgBEEBaiEEDAELC0F/QQEgAiAFSRtBACACIAVHGwsLLQAgAhACIg' +
    'IgACAB/AoAACAAIAFoQQJ0QYAIaiIBKAIANgIAIAEgADYCACACC3gBBn8jFUEPakFwcSIDIABqJBU/ACIBIxVBv4AE' +
    'akEQdiICSQRAIAIgAWsiBCABQQN2IgVB//8BIAFrIgYgBSAGSRsiBSAEIAVLGyACQf//AUsEQCAAEAALQABBAEgEfy' +
    'ACIAFrQABBAEgFQQALBEAgABAACwsgAwsHACAAKAIQCy4AIAAgAUEDdBACNgIAIAAgAUEBdEEBazYCBCAAIAFBBnQQ' +
    'AjYCCCAAIAE2AgwLQQECfwNAIwEEQCMBQQFrJAEjAUEDdEHAEWoiASgCACIAIAEoAgRoQQJ0QYAIaiIBKAIANgIAIA' +
    'EgADYCAAwBCwsLcAEEfyACQQJ0QQRqEAEhAwNAIAEgBEsEQCADIAAgBEECdGooAgBBAnRqIgYgBigCBEEBajYCBCAE' +
    'QQFqIQQMAQsLA0AgAiAFSwRAIAMgBUECdGoiACAAKAIEIAAoAgBqNgIEIAVBAWohBQwBCwsgAwuFAQEDfyABJAsgAU' +
    'ECdBABIQMDQCABIAJLBEAgAyAAIAJBAnRqKAIAQQJ0aiACNgIAIAJBAWohAgwBCwtBACEAA0AgACMJSQRAIw8gAEEC' +
    'dGoiAigCACIEQX9HBEAgAiADIARBAnRqKAIANgIACyAAQQFqIQAMAQsLIAFBA3QQASQjIwEkdgs9AQF/IAAgASAAKA' +
    'IEbCICQRBNBH9BEAVBAUEgIAJBAWtna3QLEAI2AgAgACABQQJ0EAI2AgwgACABNgIIC5MCAQJ/IywgAEECdCIEIx9q' +
    'KAIAai0AACEFIAJBrAJOBH8jYiMrIARqKAIAai0AACEEAn9BASACQfQDTg0AGkEAIAFBIHENABogBEECcQR/QQEFIA' +
    'QgBXFBAXEgAkGTA0ZxCwsFQQALBEBBBQ8LQQAhAiABQQhxBEAjBSICIAIrAyBEAAAAAAAA8D+gOQMgQQIhAgUgAUEQ' +
    'cQRAQQEhAgUjBSIEIAQrAxhEAAAAAAAA8D+gOQMYCwsgAUHAAHEEQCACQQRyDwsjBSIEIAQrAyggA6A5AyhBASABQS' +
    'BxI20EfyNlI1cgAEECdGooAgBqLQAAQQFHBUEBCxsEQCACDwsjBSIAIAArAzAgA6A5AzAgAkEIcguYAwEGfyAAKAIA' +
    'IQMgACgCCCEEIAAoAhQhBSAAKAIEIgYgAnEhAgNAIAMgAkECdGooAgAiBwRAIAQgBSAHbGopAwAgAVEEQCAHDwUgAk' +
    'EBaiAGcSECDAILAAsLIAAgACgCEEEBaiIGNgIQIAMgAkECdGogBjYCACAEIAUgBmxqIAE3AwAgACgCDCICIAZBAWpG' +
    'BEAgACgCACEDIAAoAgghBCAAKAIUIQUgACACQQF0EAwgACgCCCAEIAIgBWwiB/wKAAAgAyACQQN0aEECdEGACGoiAi' +
    'gCADYCACACIAM2AgAgBCAHaEECdEGACGoiAigCADYCACACIAQ2AgAgACgCACEEIAAoAgghByAAKAIEIQMgACgCECEI' +
    'QQEhAgNAIAIgCE0EQCADIAcgAiAFbGopAwAiASABQiCIhUKV+Kn6l7fem55/fiIBIAFCHYiFQrnLk+fR7ZGsv39+Qi' +
    'CIp3EhAANAIAQgAEECdGooAgAEQCAAQQFqIANxIQAMAQsLIAQgAEECdGogAjYCACACQQFqIQIMAQsLCyAGCz8BAX8g' +
    'ACABQQN0EAEgASACEAchAANAIAEgBEsEQCADIARBAnRqIAAgBEEDdGooAgA2AgAgBEEBaiEEDAELCwuZAQICfwF+IA' +
    'AgAUEDdGopAwAhBgNAAkAgAUEBdEEBaiIEIAJPDQAgACAEQQN0aiEFIARBAWogAkkEfyAFKAIAIAUoAgggAygCABEB' +
    'AAVBAAsEQCAFQQhqIQUgBEEBaiEECyAGpyAFKAIAIAMoAgARAQBFDQAgACABQQN0aiAFKQMANwMAIAQhAQwBCwsgAC' +
    'ABQQN0aiAGNwMACwcAIAAoAgALBwAgACgCDAumAgECfyMEIABBKGxqIQUjBCABQShsaiEEIAIgAEECdGogATYCACAB' +
    'IANJBEAgBCgCCCAFKAIIRwRAIARBADYCCAsgBCgCDCAFKAIMRwRAIARBADYCDAsgBCgCBCAFKAIERwRAIARBADYCBA' +
    'sgBCgCACAFKAIARwRAIARBADYCAAsgBCgCECIAIAUoAhBHBEAgBCAAQYCAgIB4TwR/IABBgICAgHhrBSMbIABqQQFr' +
    'LQAAC0GAgICAeGs2AhALIAQoAhQiACAFKAIURwRAIAQgAEEHcUH4AXI2AhQLIAQgBCgCGCAFKAIYajYCGCAEIAQoAh' +
    'wgBSgCHGo2AhwgBCAEKwMgIAUrAyCgOQMgIAMPCyAEIAVHBEAgBCAFQSj8CgAACyADQQFqCzYBAn9BGCEBA0AgAQRA' +
    'IAAgAXZB/wFxQQoQBCMCIgJBAWokAiACQS46AAAgAUEIayEBDAELCwt4AQJ/A0AgAiADSwRAIAMEQCMCIgRBAWokAi' +
    'AEQTo6AAALIAAgASADQQJJG0EBIANBAXFrQQR0dkH//wNxQRAQBCADQQFqIQMMAQsLIwJBuvS8sQNBuvS8oQMgAkEE' +
    'RiIAGzYCACMCQTRBOCAAGzoABCMCQQVqJAILCABBjO8CJBULBAAjLgv1BAICfgd/A0AjAQRAIwFBAWskASMBQQN0Qc' +
    'ARaiIJKAIAIgogCSgCBGhBAnRBgAhqIgkoAgA2AgAgCSAKNgIADAELCyAAQQJ0EAEkFiAAQQN0IgkQASQuIwEkLyAJ' +
    'EAEkFyAJEAEhDANAIAAgCEsEQCAIQQN0IgojF2ogBCAIQQJ0IgsgAmooAgBBA3RqIg0oAgAiCSADIAEgC2ooAgBBA3' +
    'RqIgsoAgQiDkG13MqVfGwgDSgCBEGxz9myAXMiDSANQRB2c0HrlK+veGwiDSANQQ12c0G13MqVfGwiDSANQRB2c3Nz' +
    'Ig0gDUEQdnNB65Svr3hsIg0gDUENdnNBtdzKlXxsIg0gDUEQdnOtIAsoAgBB65Svr3hsIAlBlfip+gdzIgkgCUEQdn' +
    'NB65Svr3hsIgkgCUENdnNBtdzKlXxsIgkgCUEQdnNzIA5zIgkgCUEQdnNB65Svr3hsIgkgCUENdnNBtdzKlXxsIgkg' +
    'CUEQdnNB////AHGtQiCGhCIGNwMAIAogDGogCK0gBkIViEIghoQ3AwAgCEEBaiEIDAELCyAMIABBA3QQASAAQYDvAh' +
    'AHIQJCfyEGQQAkCkEAIQEDQCAAIAFLBEAgBiMXIAIgAUEDdGooAgAiA0EDdGopAwAiB1IEQCMuIwpBA3RqIAe6OQMA' +
    'IwpBAWokCiAHIQYLIxYgA0ECdGpBfyMKQQFrIwogBUsbNgIAIAFBAWohAQwBCwsjCiIAIAUgACAFSRskByMvIQADQC' +
    'MBIABLBEAjAUEBayQBIwFBA3RBwBFqIgEoAgAiAiABKAIEaEECdEGACGoiASgCADYCACABIAI2AgAMAQsLIwoLlwYB' +
    'B38jLyEIA0AjASAISwRAIwFBAWskASMBQQN0QcARaiIJKAIAIgogCSgCBGhBAnRBgAhqIgkoAgA2AgAgCSAKNgIADA' +
    'ELCyAFQQJ0IggQASEKIAgQASEIIAFBAnQQASQoIAEgBSABIAVJG0ECdBABJCdBACQGIAAoAgAhC0EAIQEDQCABIAVJ' +
    'BEAjFiACBH8gAiABIARsaigCAAUgAQtBAnRqKAIAIgxBf0cEQCMoIAsgAyABIARsaigCAEECdGooAgAiCUECdGoiDS' +
    'gCAEUEQCMnIwZBAnRqIAk2AgAjBkEBaiQGIA0jBjYCAAsgB0ECdCINIApqIAw2AgAgCCANaiAJNgIAIAdBAWohBwsg' +
    'AUEBaiEBDAELCyMGQQJ0EAEhASAAIycjBiABEA0jJyABIwYQAyEBQQAhAwNAIAMjBkkEQCMoIAEgA0ECdGooAgBBAn' +
    'RqIAM2AgAgA0EBaiEDDAELC0EAIQMDQCADIAdJBEAgCCADQQJ0aiIEIyggBCgCAEECdGooAgA2AgAgA0EBaiEDDAEL' +
    'CyMGIQQgAkUgByMHRnEEQCMHQQJ0QQRqEAEhAyMHQQJ0EAEhBUEAIQIDQCACIwdJBEAgAkECdCIGIANqIAI2AgAgBS' +
    'AGIApqKAIAQQJ0aiAGIAhqKAIANgIAIAJBAWohAgwBCwsgAyMHQQJ0aiMHNgIAQeD1ASADNgIAQeT1ASAFNgIAQej1' +
    'ASMHNgIABSAKIAggByAGECdB5PUBKAIAIQRB6PUBKAIAIQUjBkECdBABIQZBACECA0AgAiAFSQRAIAYgBCACQQJ0ai' +
    'gCAEECdGpBATYCACACQQFqIQIMAQsLQQAhAkEAIQMDQCADIwZJBEAgA0ECdCIHIAZqIggoAgAEQCAIIAI2AgAgASAC' +
    'QQJ0aiABIAdqKAIANgIAIAJBAWohAgsgA0EBaiEDDAELCyMGIAJHBEBBACEDA0AgAyAFSQRAIAQgA0ECdGoiByAGIA' +
    'coAgBBAnRqKAIANgIAIANBAWohAwwBCwsLIAIhBAsgACABIARB0PUBEAhB0PUBCxkAIxcgAEEDdGopAwAjFyABQQN0' +
    'aikDAFQLTQECfwNAIAEgBEsEQCAEQQJ0IgUgAGooAgAEQCMWIAVqKAIAIgVBf0cEQCADIAVBAnRqIgUgBSgCACACcj' +
    'YCAAsLIARBAWohBAwBCwsLWQEDfyAAKAIIIAAoAhRqIQQDQCADIAAoAhBJBEAjFiAEIANBA3RqKAIAQQJ0aigCACIF' +
    'QX9HBEAgAiAFQQJ0aiIFIAUoAgAgAXI2AgALIANBAWohAwwBCwsLtQMBCH8gASACIwYQFCEGIAJBAnQiBRABIQcgBR' +
    'ABIQgDQCACIARLBEAgBiAEQQJ0IgkgAWooAgAiCkECdGoiCygCACEFIAsgBUEBajYCACAFQQJ0IgUgB2ogACAJaigC' +
    'ADYCACAFIAhqIAo2AgAgBEEBaiEEDAELCyAAIAIjBxAUIQUgAkECdBABIQYjB0ECdBABIgkgBSMHQQJ0/AoAAEEAIQ' +
    'ADQCAAIAJJBEAgBiAJIABBAnQiASAHaigCAEECdGoiBCgCAEECdGogASAIaigCADYCACAEIAQoAgBBAWo2AgAgAEEB' +
    'aiEADAELC0EAIQBBACECA0AgAiMHSQRAIAJBAnQiBCAJaigCACEHIAAhASAEIAVqIggoAgAhBANAIAQgB0kgACABay' +
    'ADSXEEQCAGIARBAnRqKAIAIQogACABSwR/IAYgAEECdGpBBGsoAgAgCkYFQQALRQRAIAYgAEECdGogCjYCACAAQQFq' +
    'IQALIARBAWohBAwBCwsgCCABNgIAIAJBAWohAgwBCwsgBSMHQQJ0aiAANgIAQeD1ASAFNgIAQeT1ASAGNgIAQej1AS' +
    'AANgIAC8IGAwd/AX4BfCMBIQcDQCAEIxlJBEAgAUECdEHw5gJqKAIAIgggACAEQShsamooAgAiCUEAIAlBgICAgHhJ' +
    'GyEFIAhBFEYEQCAJQQN2IgVBAWpBACAFQR9HGyEFCyAGIAUgBSAGSRshBiAEQQFqIQQMAQsLIAZBAWpBBHQQASQMQQ' +
    'AhBANAIAQjGUkEQCAAIARBKGxqIgUgAUECdEHw5gJqKAIAIghqKAIAIglBACAJQYCAgIB4SRshCiMMIAhBFEYEfyAJ' +
    'QQN2IghBAWpBACAIQR9HGwUgCgtBBHRqIgggCCsDACAFKAIYuKA5AwAgCCAIKwMIIAUrAyCgOQMIIARBAWohBAwBCw' +
    'sgBkEDdBABIQhBACEEQQEhBQNAIAUgBk0EQCMMIAVBBHRqIgkrAwAiDEQAAAAAAAAAAGIEQCAJIAwgAqMgCSsDCCAD' +
    'o6AiDDkDACAIIARBA3RqIAWtIAy9QiCIQn+FQiCGhDcDACAEQQFqIQQLIAVBAWohBQwBCwsgCCAEQQN0EAEgBEHA7g' +
    'IQByEIIAZBAWpBAnQQASIJQQEgAUEDdEHw5wJqKQMAp3RBAWsiBTYCAEEAIQYDQCAEIAZLBEAgCSAIIAZBA3RqKAIA' +
    'QQJ0aiAGIAUgBSAGSxs2AgAgBkEBaiEGDAELC0EAIQUDQCAFQQ5JBEAgAUECdEHA6AJqKAIAIAV2IQYDQCAEIAZLQQ' +
    'AgBhsEfyMMIAggBkEDdGoiCigCAEEEdGorAwAjDCAKQQhrKAIAQQR0aisDAGEFQQALBEAgBkEBayEGDAELCyABQQ5s' +
    'IAVqQQJ0QeDoAmogBjYCACAFQQFqIQUMAQsLQQAhBANAIAQjGUkEQCABQQJ0QfDmAmooAgAiBSAAIARBKGxqaigCAC' +
    'IGQQAgBkGAgICAeEkbIQgjGCAEQQN0aiIKKQMAIQsgCiALIAkgBUEURgR/IAZBA3YiBUEBakEAIAVBH0cbBSAIC0EC' +
    'dGo1AgAgAUEDdEGg5wJqKQMAhoQ3AwAgBEEBaiEEDAELCwNAIwEgB0sEQCMBQQFrJAEjAUEDdEHAEWoiACgCACIBIA' +
    'AoAgRoQQJ0QYAIaiIAKAIANgIAIAAgATYCAAwBCwsLGQAjDCAAQQR0aisDACMMIAFBBHRqKwMAZAuUAwIFfwF8I3Yh' +
    'BANAIwEgBEsEQCMBQQFrJAEjAUEDdEHAEWoiBigCACIHIAYoAgRoQQJ0QYAIaiIGKAIANgIAIAYgBzYCAAwBCwsjCy' +
    'ACbEEDdBABJCQgAkEDdCQUA0AgBSMJSQRAIAVBAnQiBCMPaigCACIGQX9HBEAgACMTBH8jEyAEaigCAAUgBQsgAWxq' +
    'IQcjJCAGIxRsaiEGQQAhBANAIAQjFEkEQCAEIAZqIgggCCsDACAEIAdqKwMAoDkDACAEQQhqIQQMAQsLCyAFQQFqIQ' +
    'UMAQsLQQAhBANAIAIgBEsEQCADQQEgBHRxBEAgBEEDdCEGQQAhBQNAIAUjC0kEQCMkIAUjFGxqIAZqRAAAAAAAAAAA' +
    'OQMAIAVBAWohBQwBCwtBACEFA0AgBSMJSQRAIAVBAnQiByMPaigCACIIQX9HBEAjJCAIIxRsaiAGaiIIKwMAIQkgCC' +
    'AJIAAjEwR/IxMgB2ooAgAFIAULIAFsaiAGaisDAKU5AwALIAVBAWohBQwBCwsLIARBAWohBAwBCwsLEgAgACMhIwtB' +
    'wO0CEAhBwO0CC6YBAQV/I3UjISACGyEDIAFBAnQQASEGIAEjCyICIAEgAkkbQQJ0EAEhBEEAIQJBACEBA0AgASMLSQ' +
    'RAIAYgAyABQQJ0aigCACIHQQJ0aiIFKAIARQRAIAQgAkECdGogBzYCACAFIAJBAWoiAjYCAAsgAyABQQJ0aiAFKAIA' +
    'QQFrNgIAIAFBAWohAQwBCwsgACAEIAJBwO0CEAhB0O0CIAM2AgBBwO0CC/cEAQl/A0AjAQRAIwFBAWskASMBQQN0Qc' +
    'ARaiIEKAIAIgYgBCgCBGhBAnRBgAhqIgQoAgA2AgAgBCAGNgIADAELC0EAJBMgACgCECQJIwlBAnQQASQPIwlBAnQQ' +
    'ASEMIwlBAnQQASELIAMEf0EABUEAEAULIQcgACgCCCAAKAIUaiEJQQAhAANAIAUjCUkEQCABKAIAIAkgBUEFdGoiBC' +
    'gCAEECdGooAgAhBiACKAIAIAQoAgRBAnRqKAIAIQogAwR/IAUFIAcgBiAKEAYLIgQgAEYEQCAEQQJ0IgggDGogBjYC' +
    'ACAIIAtqIAo2AgAgAEEBaiEACyMPIAVBAnRqIAQ2AgAgBUEBaiEFDAELCyAHBEAgBygCACIEIAcoAgwiBUEDdGhBAn' +
    'RBgAhqIgMoAgA2AgAgAyAENgIAIAcoAggiBCAFIAcoAhRsaEECdEGACGoiAygCADYCACADIAQ2AgAgB0GUCCgCADYC' +
    'AEGUCCAHNgIACyAAQQJ0EAEhByMBIQYgAEEDdBABIQRBACEFA0AgACAFSwRAIAQgBUEDdGogBa0gASgCBCAFQQJ0Ig' +
    'MgDGooAgBBAnRqKAIAQZXTx94Fc0HrlK+veGwgAigCBCADIAtqKAIAQQJ0aigCAEG13MqVfGxzIgMgA0EQdnOtQiCG' +
    'hDcDACAFQQFqIQUMAQsLIAEkJSAMJCYgAiRHIAskSCAEIABB4O4CIAcQGQNAIwEgBksEQCMBQQFrJAEjAUEDdEHAEW' +
    'oiASgCACICIAEoAgRoQQJ0QYAIaiIBKAIANgIAIAEgAjYCAAwBCwsgDCAHIAAQAyQhIAsgByAAEAMkdSAHIAAQFSAA' +
    'C+oCAQd/A0AjAQRAIwFBAWskASMBQQN0QcARaiIHKAIAIgkgBygCBGhBAnRBgAhqIgcoAgA2AgAgByAJNgIADAELCy' +
    'ACJBMgAyQJIANBAnQQASQPIAFBAnQiBxABJCIjIkH/ASAH/AsAIAEgAyABIANJG0ECdBABIQogACgCACEMQQAhAQNA' +
    'IAMgCEsEQCAIQQJ0IgkgAmooAgAhByAFBH8gBSAHai0AACAGRgVBAQsEQCMiIAwgBAR/IAQgB0ECdGooAgAFIAcLQQ' +
    'J0aigCACINQQJ0aiILKAIAIgdBf0YEQCAKIAFBAnRqIA02AgAgCyABNgIAIAEiB0EBaiEBCwVBfyEHCyMPIAlqIAc2' +
    'AgAgCEEBaiEIDAELCyAAIAogASABQQJ0EAEiAhANIAogAiABEAMkIUEAIQADQCAAIAFJBEAjIiMhIABBAnRqKAIAQQ' +
    'J0aiAANgIAIABBAWohAAwBCwsgAiABEBUgAQufAgEFfyMjQQAjC0EDdPwLACAAKAIAIQsgAQR/QQAQBQVBAAshCQNA' +
    'IAUgCEsEQCADIAQgCGxqKAIAIQACQCAGBH8gACAGai0AACAHRwVBAAsNACMiIAsgAEECdGooAgAiCkECdGooAgAiDE' +
    'F/Rg0AIAkEQCAJKAIQIQAgCSABIAIgCGxqKAIAIAoQBiAARw0BCyMjIAxBA3RqIgAgACsDAEQAAAAAAADwP6A5AwAL' +
    'IAhBAWohCAwBCwsgCQRAIAkoAgAiACAJKAIMIgFBA3RoQQJ0QYAIaiICKAIANgIAIAIgADYCACAJKAIIIgAgASAJKA' +
    'IUbGhBAnRBgAhqIgEoAgA2AgAgASAANgIAIAlBlAgoAgA2AgBBlAggCTYCAAsLRQIBfwJ8IyQgAEEDdGohAANAIAEj' +
    'C0kEQCACIAAgASMUbGorAwAiA6UhAiMjIAFBA3RqIAM5AwAgAUEBaiEBDAELCyACCwQAIyMLvwEBA38gACgCCCICIA' +
    'FPBEAPCyAAKAIAIQMgACgCDCEEIAAgAUECdCIBQRBNBH9BEAVBAUEgIAFBAWtna3QLQQJ2EBYgACgCACADIAIgACgC' +
    'BGz8CgAAIAAoAgwgBCAAKAIQQQJ0/AoAACADIAIgACgCBGwiAEEQTQR/QRAFQQFBICAAQQFrZ2t0C2hBAnRBgAhqIg' +
    'AoAgA2AgAgACADNgIAIAQgAkECdGhBAnRBgAhqIgAoAgA2AgAgACAENgIACxsBAX9BIBACIgEgAEEDdDYCBCABQcAA' +
    'EBYgAQtzAQZ/IAAoAgAhBCAAKAIEIQMgACgCDCEFA0AgAiAAKAIQSQRAIAQgBSACQQJ0aigCACADbGohBkEAIQEDQC' +
    'ABIANJBEAgASAGakQAAAAAAAAAADkDACABQQhqIQEMAQsLIAJBAWohAgwBCwsgAEEANgIQC14CAn8BfCAAKAIAIAEg' +
    'ACgCBGxqIgQrAwAiBkQAAAAAAAAAAGEEQCAAKAIMIAAoAhAiBUECdGogATYCACAAIAVBAWo2AhALIAQgBiACoDkDAC' +
    'AEIAQrAwggA6A5AwgL7wECBH8CfCAAKAIAIQcgACgCBCEIA0AgAiAFSwRAIAYgByADIAEgBUECdGooAgBBAnRqKAIA' +
    'IAhsaigCAHIhBiAFQQFqIQUMAQsLQYDsAiAGNgIAQQAhBQNAIAIgBUsEQCADIAEgBUECdGooAgAiBkECdGooAgAhBy' +
    'AEIAZBA3RqKwMAIQkgACgCACAHIAAoAgRsaiIGKwMAIgpEAAAAAAAAAABhBEAgACgCDCAAKAIQIghBAnRqIAc2AgAg' +
    'ACAIQQFqNgIQCyAGIApEAAAAAAAA8D+gOQMAIAYgBisDCCAJoDkDCCAFQQFqIQUMAQsLC1oBAn8gACgCACABQQN0ai' +
    'EBIAAoAgQhBgNAIAMgBUsEQCABIAQgAiAFQQJ0aigCAEECdGooAgAgBmxqIgAgACsDAEQAAAAAAADwP6A5AwAgBUEB' +
    'aiEFDAELCwuJCAAgACQAIwBBBGokACMAQQRrKAIAJCkjAEEEaiQAIwBBBGsoAgAkHSMAQQRqJAAjAEEEaygCACQRIw' +
    'BBBGokACMAQQRrKAIAJCojAEEEaiQAIwBBBGsoAgAkHiMAQQRqJAAjAEEEaygCACQzIwBBBGokACMAQQRrKAIAJB8j' +
    'AEEEaiQAIwBBBGsoAgAkKyMAQQRqJAAjAEEEaygCACRXIwBBBGokACMAQQRrKAIAJFgjAEEEaiQAIwBBBGsoAgAkWS' +
    'MAQQRqJAAjAEEEaygCACRaIwBBBGokACMAQQRrKAIAJFsjAEEEaiQAIwBBBGsoAgAkXCMAQQRqJAAjAEEEaygCACRd' +
    'IwBBBGokACMAQQRrKAIAJF4jAEEEaiQAIwBBBGsoAgAkXyMAQQRqJAAjAEEEaygCACRgIwBBBGokACMAQQRrKAIAJD' +
    'QjAEEEaiQAIwBBBGsoAgAkYSMAQQRqJAAjAEEEaygCACQ1IwBBBGokACMAQQRrKAIAJDYjAEEEaiQAIwBBBGsoAgAk' +
    'NyMAQQRqJAAjAEEEaygCACRiIwBBBGokACMAQQRrKAIAJCwjAEEEaiQAIwBBBGsoAgAkYyMAQQRqJAAjAEEEaygCAC' +
    'RkIwBBBGokACMAQQRrKAIAJGUjAEEEaiQAIwBBBGsoAgAkOCMAQQRqJAAjAEEEaygCACRmIwBBBGokACMAQQRrKAIA' +
    'JGcjAEEEaiQAIwBBBGsoAgAkaCMAQQRqJAAjAEEEaygCACRpIwBBBGokACMAQQRrKAIAJGojAEEEaiQAIwBBBGsoAg' +
    'AkayMAQQRqJAAjAEEEaygCACQ5IwBBBGokACMAQQRrKAIAJDojAEEEaiQAIwBBBGsoAgAkOyMAQQRqJAAjAEEEaygC' +
    'ACQ8IwBBBGokACMAQQRrKAIAJD0jAEEEaiQAIwBBBGsoAgAkPiMAQQRqJAAjAEEEaygCAEEARyRsIwBBBGokACMAQQ' +
    'RrKAIAQQBHJG0jAEEEaiQAIwBBBGsoAgAkEiMAQQRqJAAjAEEEaygCACQ/IwBBBGokACMAQQRrKAIAJEAjAEEEaiQA' +
    'IwBBBGsoAgAkbiMAQQRqJAAjAEEEaygCACRvIwBBBGokACMAQQRrKAIAJCAjAEEEaiQAIwBBBGsoAgAkcEEAIQADQC' +
    'AAQQ5JBEAjAEEEaiQAIABBAnRBkOwCaiMAQQRrKAIANgIAIABBAWohAAwBCwsjAEEEaiQAIwBBBGsoAgAkBSMAQQRq' +
    'JAAjAEEEaygCACRxIwBBBGokACMAQQRrKAIAJEEjAEEEaiQAIwBBBGsoAgAkQiMAQQRqJAAjAEEEaygCACRyIwBBBG' +
    'okACMAQQRrKAIAJHMjAEEEaiQAIwBBBGsoAgAkdAu9BAEEf0GU7AIoAgBB1OwCKAIAIgRBAnRqIAA2AgBB1OwCIARB' +
    'AWo2AgAjLSADoCQtIwUjYyAAQQJ0IgYjEWooAgBqLQAAIgVBA3QiBEHIAGpqIgcgBysDAEQAAAAAAADwP6A5AwAjBS' +
    'AEQeAAamoiBCAEKwMAIAOgOQMAI2AgBmooAgBBA3RB+ABqIgQjBWoiBiAGKwMARAAAAAAAAPA/oDkDACMFIARBwAFq' +
    'aiIGIAYrAwAgA6A5AwAgBUUEQCMFIARBgANqaiIEIAQrAwBEAAAAAAAA8D+gOQMACyACQZADTgRAQaDsAigCAEHg7A' +
    'IoAgAiBEECdGogADYCAEHg7AIgBEEBajYCACACQfQDTgRAIwUiBCAEKwMQRAAAAAAAAPA/oDkDEAsgAEECdCIEIytq' +
    'KAIAIQYjQCAEaiAGIz5GBH8jNiMdIARqKAIAQQJ0agUjNyAGQQJ0agsoAgA2AgALIAAgASACIAMQFyIEQQBHIARBgA' +
    'FyIAQgAkGQA04bIQQgAUECcQRAIAAgASACIAMgBRA8IARyIQQLRQRADwsjIEGE7QIoAgBBAnRqIARBEHIiAiACQYAI' +
    'ciABQcAAcRsiAkGAwAByIAIgAUGAAXEbIgE2AgBBxOwCKAIAQYTtAigCACICQQJ0aiAANgIAQYTtAiACQQFqNgIAQQ' +
    'AhAANAIABBC0kEQCABQQggAHRxQQEgABsEQCAAQQJ0QZDtAmoiAiACKAIAIAFBD3FyNgIACyAAQQFqIQAMAQsLC7gC' +
    'ACAAEDhB0OwCQQBBOPwLAEGQ7QJBAEEs/AsARAAAAAAAAAAAJC1EAAAAAAAAAAAkQ0QAAAAAAAAAACRERAAAAAAAAA' +
    'AAJEVEAAAAAAAAAAAkRgNAIAEgAkkEQCM5BH8jOSMeIAFBAnRqKAIAai0AAEEBRgVBAAsEf0EBBSM6BH8jOiMRIAFB' +
    'AnRqKAIAai0AAEEBRgVBAAsLBH9BAQUjOwR/IzsjKiABQQJ0aigCAGotAABBAUYFQQALCwR/QQEFIzwEfyM8IzMgAU' +
    'ECdGooAgBqLQAAQQFGBUEACwsEf0EBBSM9BH8jPSMfIAFBAnRqKAIAai0AAEEBRgVBAAsLBEAjBSIAIAArAwBEAAAA' +
    'AAAA8D+gOQMABSABEDsLIAFBAWohAQwBCwsjBSIAIAArAwgjLaA5AwgLzAcCBX8BfCNfIABBA3RqKwMAIgYjBSsDOG' +
    'MEQCMFIAY5AzgLIAYjBUFAayIBKwMAZARAIAEgBjkDAAsgAEEDdCIBI15qKwMARAAAAAAAAAAApSEGIxIgAWogBjkD' +
    'AEGQ7AIoAgBB0OwCKAIAIgFBAnRqIAA2AgBB0OwCIAFBAWo2AgAjNCAAQQJ0IgEjKWooAgBqLQAAIQMjNSMdIAFqKA' +
    'IAQQJ0aigCACICQZADTgRAQcDsAigCAEGA7QIoAgAiAUECdGogADYCAEGA7QIgAUEBajYCAAsgA0EBcSACQQBOcQRA' +
    'IANBwABxQQEjbBtFBEBBrOwCKAIAQezsAigCACIBQQJ0aiAANgIAQezsAiABQQFqNgIAI0QgBqAkRCMsIx8gAEECdG' +
    'ooAgBqLQAAQQRxBH9BAQUjZCMRIABBAnRqKAIAai0AAEEBRgsEQEGw7AIoAgBB8OwCKAIAIgFBAnRqIAA2AgBB8OwC' +
    'IAFBAWo2AgAjRSAGoCRFIAAgAyACRAAAAAAAAAAAEBdBhBhyIQEgAkGQA04EQEG07AIoAgBB9OwCKAIAIgJBAnRqIA' +
    'A2AgBB9OwCIAJBAWo2AgAgAEECdCICIytqKAIAIQMjQCACaiADIz5GBH8jNiMdIAJqKAIAQQJ0agUjNyADQQJ0agso' +
    'AgA2AgAgAUGAIHIhAQsjIEGE7QIoAgBBAnRqIAFBd3EiATYCAEHE7AIoAgBBhO0CKAIAIgJBAnRqIAA2AgBBhO0CIA' +
    'JBAWo2AgBBACEAA0AgAEELSQRAIAFBCCAAdHFBASAAGwRAIABBAnRBkO0CaiICIAIoAgAgAUEPcXI2AgALIABBAWoh' +
    'AAwBCwsPCwsgA0GAAXEEQEG47AIoAgBB+OwCKAIAIgFBAnRqIAA2AgBB+OwCIAFBAWo2AgAjRiAGoCRGI2kgAEECdC' +
    'IBI1lqKAIAai0AAEEYbEHYBWoiBCMFaiIFIAUrAwAgBqA5AwAjBSAEQQhBECNqI1ogAWooAgBqLQAAQQFGG2pqIgEg' +
    'ASsDAEQAAAAAAADwP6A5AwALIAAgAyACIAYQOQ8LI2EjKSAAQQJ0aigCAGosAAAiAUEATgRAIwUgAUEDdEG4BWpqIg' +
    'EgASsDAEQAAAAAAADwP6A5AwALIyBBhO0CKAIAQQJ0akEFNgIAQcTsAigCAEGE7QIoAgAiAUECdGogADYCAEGE7QIg' +
    'AUEBajYCAEEAIQADQCAAQQtJBEBBCCAAdEEFcUEBIAAbBEAgAEECdEGQ7QJqIgEgASgCAEEFcjYCAAsgAEEBaiEADA' +
    'ELCwvBAwEDf0GY7AIoAgBB2OwCKAIAIgVBAnRqIAA2AgBB2OwCIAVBAWo2AgAjQyADoCRDI2YgAEECdCIFIzNqKAIA' +
    'QQJ0aigCACEHIz8gBWogBzYCACM4Ix4gBWooAgBqLQAAQQFGIQYgAkHIAU4iBQRAIAJBrAJIIQULIARBAUdBACAFIA' +
    'JBsAJGIAUbQQAgBkUgB0EAR3EbGwR/QajsAigCAEHo7AIoAgAiBUECdGogADYCAEHo7AIgBUEBajYCAEGgBAVBIAsh' +
    'BSACQZQDRgRAQaTsAigCAEHk7AIoAgAiB0ECdGogADYCAEHk7AIgB0EBajYCACAFQYACciEFC0EBIAJB5ABIQQEgAk' +
    'GQA04gBBsbBEAgBQ8LQbzsAigCAEH87AIoAgAiBEECdGogADYCAEH87AIgBEEBajYCACAAQQJ0IgQjbmojZyMqIARq' +
    'KAIAQQJ0aigCADYCACNvIARqI2sjESAEaigCAEECdGooAgA2AgAgAUEEcUUgBkVyBH9BAQUgAkGwAkcgAkHIAUdxCw' +
    'RAIAUPC0Gc7AIoAgBB3OwCKAIAIgFBAnRqIAA2AgBB3OwCIAFBAWo2AgAgBUHAAHILBgBBkO0CC44BAQd/QbzsAigC' +
    'ACEJQfzsAigCACEKIAAhBgNAIAcgCkkgASAGS3EEQCAJIAdBAnRqKAIAIgtBAnQiCCACaigCACAGRgRAIAZBAnQiDC' +
    'ADaiMqIAhqKAIANgIAIAQgDGojESAIaigCADYCACAFIAYgAGtBAnRqIAs2AgAgBkEBaiEGCyAHQQFqIQcMAQsLC3IB' +
    'BX9BvOwCKAIAIQNB/OwCKAIAIQQDQCACIARJBEAgAyACQQJ0aigCACIFQQJ0IgYjP2ooAgAEfyM4Ix4gBmooAgBqLQ' +
    'AAQQFGBUEBCwRAIAEgACAFQQJ0aigCAEECdGpBATYCAAsgAkEBaiECDAELCwsGAEHQ7AIL0wYCCH8DfEGY7AIoAgAh' +
    'A0HY7AIoAgAhBANAIAIgBEkEQCAAKAIAIAMgAkECdGooAgAiBUECdCIBIx5qKAIAIAAoAgRsaiEGIAVBA3QiByNbai' +
    'sDACEJIzQgASMpaigCAGotAABBBHFBAEchCCMSIAdqKwMAIQojNSMdIAFqKAIAQQJ0aigCACIBQcgBRgRAIAggCUQA' +
    'AAAAAAAAAGZxBEAgCSAKZARAIAYgBisDMCAKoDkDMAUgBiAGKwMYRAAAAAAAAPA/oDkDGAsLBSAIIAFBzgFGcQRAIA' +
    'YgBisDIEQAAAAAAADwP6A5AyAgBiAGKwMoIAqgOQMoIAlEAAAAAAAAAABkBEAgBiAGKwNgIAogCaNEAAAAAAAAMEGi' +
    'IgubIgogCkQAAAAAAADwv6AgCkQAAAAAAADgv6AgC2UboDkDYAsFIAFBkANOBEAgBiAGKwMQRAAAAAAAAPA/oDkDEA' +
    'sLCyMsIAVBAnQiByMfaigCAGotAABBAXEiCAR/I2gjWCAHaigCAGotAABBAUYFIAgLBEAgAUGsAkggAUHIAU5xIAFB' +
    'sAJGcgRAIAYgBisDUEQAAAAAAADwP6A5A1AFIAYgBisDWEQAAAAAAADwP6A5A1gLCyAJIAYrAzhkBEAgBiAJOQM4Cy' +
    'NwIAVBAnRqIAlEAAAAAAAAAABjBH9BAAUjcSEHQQAhAQNAIAkgByABQQN0aisDAGQEQCABQQFqIQEMAQsLIAFBAWoL' +
    'Igc2AgAjciAHQQR0aiIBIAErAwBEAAAAAAAA8D+gOQMAIAEgASsDCCAFQQN0IgEjEmorAwCgOQMII1wgAWorAwAiCU' +
    'QAAAAAAAAAAGYEQCAGQUBrIgEgASsDACAJoDkDACAGIAYrA0hEAAAAAAAA8D+gOQNII3MjQSEIQQAhAQNAIAkgCCAB' +
    'QQN0aisDAGQEQCABQQFqIQEMAQsLIAcjQmwgAWpBA3RqIgEgASsDAEQAAAAAAADwP6A5AwALI10gBUEDdGorAwAiCU' +
    'QAAAAAAAAAAGYEQCN0I0EhBkEAIQEDQCAJIAYgAUEDdGorAwBkBEAgAUEBaiEBDAELCyAHI0JsIAFqQQN0aiIBIAEr' +
    'AwBEAAAAAAAA8D+gOQMACyACQQFqIQIMAQsLC+cBAQd/QYTtAigCACEHQcTsAigCACEIA0AgBiAHSQRAIAZBAnQiCS' +
    'MgaigCACIKQQggAHRxQQEgABsEQCABIAggCWooAgAiC0ECdGooAgBBA3QhCSAKQQFxBEAgAiAJaiIMIAwrAwBEAAAA' +
    'AAAA8D+gOQMACyAKQQJxBEAgAyAJaiIMIAwrAwBEAAAAAAAA8D+gOQMACyAKQQRxBEAgBCAJaiIMIAwrAwAjEiALQQ' +
    'N0aisDAKA5AwALIApBCHEEQCAFIAlqIgkgCSsDACMSIAtBA3RqKwMAoDkDAAsLIAZBAWohBgwBCwsLwAMDC38BfgF8' +
    'A0AgAiAJSwRAIAEgCUECdGohC0GACCACIAlrIgcgB0GACEsbIQpBACEHQQAhCCAAKAIAIQ0gACgCBCEOIAAoAgghDy' +
    'AAKAIUIRADQCAHIApJBEAgB0ECdCIMIAtqKAIAQQJ0IhEgA2o1AgAgBCARajUCAEIghoQiEkIgiCAShUKV+Kn6l7fe' +
    'm55/fiISQh2IIBKFQrnLk+fR7ZGsv39+QiCIpyERIAxBwBVqIBE2AgAgCCANIA4gEXFBAnRqKAIAciEIIAdBAWohBw' +
    'wBCwtBACEHA0AgByAKSQRAIAggDyANIAdBAnRBwBVqKAIAIA5xQQJ0aigCACAQbGooAgByIQggB0EBaiEHDAELC0HA' +
    'NSAINgIAQQAhBwNAIAcgCkkEQCAAIAdBAnQiCCALaigCACIMQQJ0Ig0gA2o1AgAgBCANajUCAEIghoQgCEHAFWooAg' +
    'AQGCEIIAUgDWogCEEBazYCACAGBEAgBiAMQQN0aisDACETIAAoAgggCEEFdGoiCCAIKwMIRAAAAAAAAPA/oDkDCCAI' +
    'IAgrAxAgE6A5AxALIAdBAWohBwwBCwsgCUGACGohCQwBCwsLDQAgACgCCCAAKAIUagtlAQN/IAAoAgAiAiAAKAIMIg' +
    'FBA3RoQQJ0QYAIaiIDKAIANgIAIAMgAjYCACAAKAIIIgIgASAAKAIUbGhBAnRBgAhqIgEoAgA2AgAgASACNgIAIABB' +
    'lAgoAgA2AgBBlAggADYCAAuVAQEDfyAAKAIMIgJBgIAISwRAIAAoAgAiASACQQN0aEECdEGACGoiAygCADYCACADIA' +
    'E2AgAgACgCCCIBIAIgACgCFGxoQQJ0QYAIaiICKAIANgIAIAIgATYCACAAQSAQDAUgACgCECEBIAAoAgBBACACQQN0' +
    '/AsAIAAoAghBACAAKAIUIAFBAWps/AsACyAAQQA2AhALJgEBfyMlIyYgACABEA4iAgR/IAJBAEgFI0cjSCAAIAEQDk' +
    'EASAsLDwAjJSMmIAAgARAOQQBICwcAIAAoAggLBwAgACgCHAtcAQF/QcAAEAIiAEGAAhACNgIAIABBwAA2AhAgAEGA' +
    'AhACNgIEIABBgAIQAjYCCCAAQcAANgIUIABBgAgQAjYCDCAAQYAINgIYIABBgAQQAjYCICAAQT82AiQgAAsIACAAKA' +
    'IsRQsHACAAKAIECxYAIAAgASAAKAIAIAJBAnRqKAIAEAsLHQAgACABaEECdEGACGoiASgCADYCACABIAA2AgALDgBB' +
    'AEEAIxVBQGv8CwALhgMBB38gACEDA0AgASADSwRAIAMtAAAiBUHAAXFBgAFHBEAgAkEBQQIgBUHwAUkbaiECCyADQQ' +
    'FqIQMMAQsLIAJBxbvyiHhzIQYgAkF8cSEIA0AgACABSQRAIAAtAAAiAkGAAUkEf0EBBSACQeABSQR/QQIFQQNBBCAC' +
    'QfABSRsLCyEFIAIgAkH/ACAFdnEgBUEBRhshA0EBIQIDQCACIAVJBEAgACACai0AAEE/cSADQQZ0ciEDIAJBAWohAg' +
    'wBCwsgACAFaiEAIAVBBEkEfyADBSADQYCABGtBCnZBgLADagshAiAFQQRJIQUDQCAFQQJIBEAgByAISQRAIAQgAiAH' +
    'QQNxIgJBA3R0cyEEIAJBA0YEQCAEIAZzQeuUr694bCICIAJBD3ZzIQZBACEECwUgAiAGc0HrlK+veGwiAiACQQ92cy' +
    'EGCyAHQQFqIQcgA0GAgARrQf8HcUGAuANqIQIgBUEBaiEFDAELCwwBCwsgBiAGQQ92c0Ht+OzgAmwiACAAQQ12cwvB' +
    'AwIMfwF+IwEhCkHAACEDA0AgAyMDQQF0SQRAIANBAXQhAwwBCwsgA0EDdBABIQYjA0ECdBABIQcDQCAFIwNJBEAjBC' +
    'AFQShsaiIEKQMAIAQpAwhCpb7j9NGMh9mff36FQpX4qfqXt96bnn9+IQwgBiAEKQMQIAwgDEIgiIWFQrnLk+fR7ZGs' +
    'v39+IgwgDEIdiIVC66PEmbG3kuiUf35CIIinIgggA0EBayILcUEDdGohAgJAA0AgAigCBCIBBEAgCCACKAIARgRAIw' +
    'QgAUEBayIBQShsaiIJKQMAIAQpAwBRBH8gCSkDCCAEKQMIUQVBAAsEfyAJKQMQIAQpAxBRBUEACw0DCyAGIAIgBmtB' +
    'CGogC0EDdHFqIQIMAQsLIAIgCDYCACACIABBAWo2AgQgACEBCyAFIAEgByAAEB0hACAFQQFqIQUMAQsLIAAkA0EAIQ' +
    'ADQCAAIxBJBEAjGiAAQQJ0aiIBIAcgASgCAEECdGooAgA2AgAgAEEBaiEADAELCwNAIwEgCksEQCMBQQFrJAEjAUED' +
    'dEHAEWoiACgCACIBIAAoAgRoQQJ0QYAIaiIAKAIANgIAIAAgATYCAAwBCwsLvgQCA3wEfwNAIwEEQCMBQQFrJAEjAU' +
    'EDdEHAEWoiCCgCACIJIAgoAgRoQQJ0QYAIaiIIKAIANgIAIAggCTYCAAwBCwsgASQbIAAoAhAkAyMDJBAjA0EobBAB' +
    'JAQjBCAAKAIIQShqIwNBKGz8CgAAIxBBAnQQASQaQQAhAANAIAAjEEkEQCMaIABBAnRqIAA2AgAgAEEBaiEADAELCy' +
    'MBIQggAkECakEEdBABIQIjBCMDQShsaiEJIwQhAQNAIAEgCUkEQCABKAIQIgBBgICAgHhPBH8gAEGAgICAeGsFIxsg' +
    'AGpBAWstAAALRQRAIAIgASgCCEEEdGoiACAAKwMAIAEoAhi4oDkDACAAIAArAwggASsDIKA5AwggBSABKAIYuKAhBS' +
    'AEIAErAyCgIQQLIAFBKGohAQwBCwsjBCEBA0AgASAJSQRAAkAgASgCCCIKQQJGBH9BAQUgASgCECIAQYCAgIB4TwR/' +
    'IABBgICAgHhrBSMbIABqQQFrLQAACwsNACACIApBBHRqIgArAwAiBkQAAAAAAABJQKIgBWYgBkQAAAAAAAAAAGRxBH' +
    '9BAQUgACsDCCIGRAAAAAAAAElAoiAEZiAGRAAAAAAAAAAAZHELDQAgAUECNgIIQQEhBwsgAUEoaiEBDAELCwNAIwEg' +
    'CEsEQCMBQQFrJAEjAUEDdEHAEWoiACgCACIBIAAoAgRoQQJ0QYAIaiIAKAIANgIAIAAgATYCAAwBCwsgBwRAEFILIw' +
    'MgA0sEQCADEFQLIwML/ggDA34IfwJ8IwEhCiMDEAEhCANAIAUjA0kEQCAFIAhqIwQgBUEobGooAhAiBEGAgICAeE8E' +
    'fyAEQYCAgIB4awUjGyAEakEBay0AAAs6AAAgBUEBaiEFDAELCyMEIQcjAyIGJBkgBkEDdBABJBhBACEFA0AgBSAGSQ' +
    'RAIxggBUEDdGogByAFQShsaiIEKAIUQQdxrUIzhiAFIAhqMQAAQjaGhDcDACAMIAQoAhi4oCEMIA0gBCsDIKAhDSAF' +
    'QQFqIQUMAQsLQQAhBQNAIAVBBkkEQCAHIAUgDCANRAAAAAAAAPA/pRAoIAVBAWohBQwBCwtBwAAhBQNAIAUgAEEBdE' +
    'ECakkEQCAFQQF0IQUMAQsLIAVBAWskDSAFQQR0EAEkCCAAIQVBzgAhAANAIAAgCUsEQCAAIAlqQQF2IQRBACEIA0Ag' +
    'CEEGSQRAIAhBA3RBsOsCaiAIQQ5sIARBBWogCGtBBm5qQQJ0QeDoAmo1AgA3AwAgCEEBaiEIDAELCyMIQQAjDUEBak' +
    'EEdPwLAEEAIQtBACEIAn8DQCAIIxlJBEAjGCAIQQN0aikDACEBQQAhBwNAIAdBBkkEQEIBIAdBA3QiBkHw5wJqKQMA' +
    'hkIBfSEDIAZBsOsCaikDACADIAEgBkGg5wJqKQMAIgKIg1gEQCABIAMgAoaEIQELIAdBAWohBwwBCwsjDSABQh+IIA' +
    'GFQpX4qfqXt96bnn9+QiCIp3FBBHQiByMIaikDACECA0AgAkIAUiABQgF8IAJScQRAIAdBEGojDUEEdHEiByMIaikD' +
    'ACECDAELCyMIIAdqIgYpAwBQBEBBACAFIAtBAWoiC0kNAxogBiABQgF8NwMACyAIQQFqIQgMAQsLQQELBEAgBCEABS' +
    'AEQQFqIQkLDAELC0EAIQUDQCAFQQZJBEAgBUEDdEGw6wJqIAVBDmwgAEEFaiAFa0EGbmpBAnRB4OgCajUCADcDACAF' +
    'QQFqIQUMAQsLIwhBACMNQQFqQQR0/AsAIwNBAnQQASEHQQAhAEEAIQUDQCAFIwNJBEAjGCAFIgRBA3RqKQMAIQFBAC' +
    'EFA0AgBUEGSQRAQgEgBUEDdCIGQfDnAmopAwCGQgF9IQMgBkGw6wJqKQMAIAMgASAGQaDnAmopAwAiAoiDWARAIAEg' +
    'AyAChoQhAQsgBUEBaiEFDAELCyMNIAFCH4ggAYVClfip+pe33puef35CIIincUEEdCIIIwhqKQMAIQIDQCACQgBSIA' +
    'FCAXwgAlJxBEAgCEEQaiMNQQR0cSIIIwhqKQMAIQIMAQsLIAQCfyMIIAhqIgUpAwBCAFIEQCAFKAIIDAELIAUgAUIB' +
    'fDcDACAFIAA2AgggAAsgByAAEB0hACAEQQFqIQUMAQsLIAAkA0EAIQADQCAAIxBJBEAjGiAAQQJ0aiIEIAcgBCgCAE' +
    'ECdGooAgA2AgAgAEEBaiEADAELCwNAIwEgCksEQCMBQQFrJAEjAUEDdEHAEWoiACgCACIEIAAoAgRoQQJ0QYAIaiIA' +
    'KAIANgIAIAAgBDYCAAwBCwsLEQEBf0EgEAIiAEHAABASIAALYgEDfyAAKAIAIgIgACgCDCIBQQN0aEECdEGACGoiAy' +
    'gCADYCACADIAI2AgAgACgCCCICIAFBBnRoQQJ0QYAIaiIBKAIANgIAIAEgAjYCACAAQZQIKAIANgIAQZQIIAA2AgAL' +
    'jAEBA38gACgCDCICQYCABEsEQCAAKAIAIgEgAkEDdGhBAnRBgAhqIgMoAgA2AgAgAyABNgIAIAAoAggiASACQQZ0aE' +
    'ECdEGACGoiAigCADYCACACIAE2AgAgAEHAABASBSAAKAIAQQAgAkEDdPwLACAAKAIIQQAgACgCEEEBakEobPwLAAsg' +
    'AEEANgIQC00BAn8gACgCCEEoaiEEQQAhAANAIAAgAkkEQCAEIAMgASAAQQJ0aigCAEECdGooAgBBKGxqIgUgBSgCHE' +
    'EBajYCHCAAQQFqIQAMAQsLC54BAQF/IAEoAgAkSSABKAIEJEogASgCCCRLIAEoAgwkTCABKAIQJE0gASgCFCROIAEo' +
    'AhgkTyABKAIcJFAgASgCICQxIAEoAiQkUSABKAIoJFIgASgCLCRTIAEoAjAkVCABKAI0JFVBACEBA0AgASADSQRAIA' +
    'AgAiABQQJ0akGABCADIAFrIgUgBUGABEsbIAQQWiABQYAEaiEBDAELCwu2CAIKfwN+A0AgAiAESwRAIARBAnQiBUHQ' +
    '1gJqIARBGGxB0PYBaiEIIAEgBWooAgAiBUECdCIJI0tqKAIAIQojTyNJIAlqKAIAQQJ0aigCAEEBaq0jUCNKIAlqKA' +
    'IAQQJ0aigCAEEBaq1CIIaEIQ8jMQR/QQEjMSAKQQJ0aigCACIJIAlBAU0bQQFqBUECC6xBASNRIApBAnRqKAIAIgkg' +
    'CUEBTRtBAWqtQiCGhCEQI1IgBUECdCIFI0xqKAIAQQJ0aigCAEEBaq0jUyNNIAVqKAIAai0AACNUI04gBWooAgBqLQ' +
    'AAQQN0cq1CIIaEIQ4gCCAPNwMAIAggEDcDCCAIIA43AxAgDyAQQqW+4/TRjIfZn39+hUKV+Kn6l7fem55/fiIPIA9C' +
    'IIiFIA6FQrnLk+fR7ZGsv39+Ig4gDkIdiIVC66PEmbG3kuiUf35CIIg+AgAgBEEBaiEEDAELCyAAKAIAIQUgACgCBC' +
    'EGIAAoAgghCEEAIQQDQCACIARLBEAgByAFIAYgBEECdEHQ1gJqKAIAcUECdGooAgByIQcgBEEBaiEEDAELC0EAIQQD' +
    'QCACIARLBEAgByAIIAUgBiAEQQJ0QdDWAmooAgBxQQJ0aigCAEEobGooAgByIQcgBEEBaiEEDAELC0HQ5gIgBzYCAE' +
    'EAIQcDQCACIAdLBEAgAyAHQQJ0IgQgAWooAgAiCEECdGogB0EYbEHQ9gFqIQogACgCACELIAAoAgghDCAAKAIEIg0g' +
    'BEHQ1gJqKAIAcSEFAkADQCALIAVBAnRqKAIAIgYEQCAMIAZBKGxqIgQpAwAgCikDAFEEfyAEKQMIIAopAwhRBUEACw' +
    'R/IAQpAxAgCikDEFEFQQALDQIgBUEBaiANcSEFDAELCyAAIAAoAhBBAWoiBjYCECALIAVBAnRqIAY2AgAgDCAGQShs' +
    'aiAKQRj8CgAAIAAoAgwiBCAGQQFqRgRAIAAoAgAhBSAAKAIIIQogACAEQQF0EBIgACgCACELIAAoAggiDCAKIARBKG' +
    'z8CgAAIAUgBEEDdGhBAnRBgAhqIg0oAgA2AgAgDSAFNgIAIAogBEEGdGhBAnRBgAhqIgQoAgA2AgAgBCAKNgIAIAAo' +
    'AgQhCiAAKAIQIQ1BASEFA0AgBSANTQRAIAwgBUEobGoiBCkDACAEKQMIQqW+4/TRjIfZn39+hUKV+Kn6l7fem55/fi' +
    'EOIAogBCkDECAOIA5CIIiFhUK5y5Pn0e2RrL9/fiIOIA5CHYiFQuujxJmxt5LolH9+QiCIp3EhBANAIAsgBEECdGoo' +
    'AgAEQCAEQQFqIApxIQQMAQsLIAsgBEECdGogBTYCACAFQQFqIQUMAQsLCwsgBkEBazYCACAAKAIIIAZBKGxqIgQgBC' +
    'gCGEEBajYCGCAEIAQrAyAjVSAIQQN0aisDAKA5AyAgB0EBaiEHDAELCwvlAQEDfyMDQQJ0EAEkHCMDQQN0EAEkDiMB' +
    'JDIjA0EDdBABIQEDQCAAIwNJBEAgASAAQQN0aiAArSMEIABBKGxqIgIoAgQgAigCAEEQdHKtQiCGhDcDACAAQQFqIQ' +
    'AMAQsLIAEjA0EDdBABIwNBoO4CEAchAUEAIQADQCAAIwNJBEAjHCAAQQJ0aiABIABBA3RqKAIANgIAIABBAWohAAwB' +
    'CwsjMiEAA0AjASAASwRAIwFBAWskASMBQQN0QcARaiIBKAIAIgIgASgCBGhBAnRBgAhqIgEoAgA2AgAgASACNgIADA' +
    'ELCwvZAgEHfyMBIAJBAnQQASEGIAIjAyIFIAIgBUkbQQJ0EAEhCiMEIwNBKGxqIQdBACECIwQhBQNAIAUgB0kEQAJA' +
    'IAAgBWooAgAiCUUgCUGAgICAeE9yIAMgCUZyDQAgBiAJQQFrIgtBAnRqIgkoAgANACAKIAJBAnRqIAs2AgAgCSACQQ' +
    'FqIgI2AgALIAVBKGohBQwBCwsgASAKIAIgAkECdBABIgUQDSAKIAUgAhADIQlBACEFA0AgAiAFSwRAIAYgCSAFQQJ0' +
    'aigCAEECdGogBCAFajYCACAFQQFqIQUMAQsLIwQhBANAIAQgB0kEQCAAIARqIgUoAgAiCgRAIAUgCkGAgICAeGsgAy' +
    'AKRyAKQYCAgIB4SSIFIAUbBH8gBiAKQQFrQQJ0aigCAAVBAQsgCkGAgICAeE8bNgIACyAEQShqIQQMAQsLIAEgCSAC' +
    'QeDrAhAIJFZB4OsCC3UBA38jBCAAQShsaiECIwQgAUEobGohA0EIIQADQCAAQRBNBEAgACACaigCACIEIAAgA2ooAg' +
    'AiAUcEQCABIARLDwsgAEEEaiEADAELCyACKAIUIgBBB3FBEHQgAEEDdnIgAygCFCIAQQdxQRB0IABBA3ZySQtIAQN/' +
    'I1YhAANAIwEgAEsEQCMBQQFrJAEjAUEDdEHAEWoiAigCACIBIAIoAgRoQQJ0QYAIaiICKAIANgIAIAIgATYCAAwBCw' +
    'sLTwECfwNAIAEjA0kEQCMEIxwgAUECdGooAgBBKGxqIABqIQIjDiABQQN0aiAAQSBGBHwgAisDAAUgAigCALgLOQMA' +
    'IAFBAWohAQwBCwsjDgvFAQEEfyMyIQMDQCMBIANLBEAjAUEBayQBIwFBA3RBwBFqIgQoAgAiAiAEKAIEaEECdEGACG' +
    'oiBCgCADYCACAEIAI2AgAMAQsLIwNBA3QQASECA0AgASMQSQRAIAIjGiABQQJ0aigCAEEDdGoiAyADKwMAIAAgAUED' +
    'dGorAwCgOQMAIAFBAWohAQwBCwtBACEAA0AgACMDSQRAIw4gAEEDdGogAiMcIABBAnRqKAIAQQN0aisDADkDACAAQQ' +
    'FqIQAMAQsLIw4LUgEDfwNAIAIjA0kEQCMEIAJBAnQiBCMcaigCAEEobGogAGooAgAhAyMOIARqIANBB3EgA0EDdiAB' +
    'GyADIABBFEYbNgIAIAJBAWohAgwBCwsjDgsFAEGACQugAwIGfwN+QSAgASgCDCACQQV2IgZBBXRrIgcgB0EgSxshBy' +
    'ABIAFBHGogBkECdGooAgBqJAJBACEBA0AgASAHSQRAQgAhCUIAIQpCgAEhCwNAIAtC/wBWBEAjAiIGQQFqJAIgCSAG' +
    'MQAAIgtC/wCDIAqGhCEJIApCB3whCgwBCwsgCacgBGogBCABIAJBH3FNGyEEIAFBAWohAQwBCwtBACEBA0AgAyAHSQ' +
    'RAQgAhCUIAIQpCgAEhCwNAIAtC/wBWBEAjAiIGQQFqJAIgCSAGMQAAIgtC/wCDIAqGhCEJIApCB3whCgwBCwsgCaci' +
    'BiAFaiAFIAJBH3EiCCADSxshBSAGIAEgAyAIRhshASADQQFqIQMMAQsLIwIgBWohAiAAIAFBIGoQCSIDJAIgBARAIw' +
    'IiBUEBaiQCIAVBwQA6AAAjAiIFQQFqJAIgBUHTADoAACAEQQoQBCMCIgVBAWokAiAFQSA6AAALIwIgAiAB/AoAACMC' +
    'IAFqJAIgBARAA0AjAkEBayIBLQAAQSBGBEAgASQCDAELCwsgACMCIANrEAoLhAMCBH8EfiACQR9qQQV2IQUDQCAFIA' +
    'dLBEAgAyABIAUgB2pBAXYiBEEMbGoiBjUCCCAGNQIEQiCGhFoEQCAEQQFqIQcFIAQhBQsMAQsLIAdFBEBBfw8LIAAg' +
    'ASAHQQFrIgFBDGxqIgAoAgBqJAIgADUCCCAANQIEQiCGhCEIQSAgAiABQQV0ayIAIABBIEsbIQADQCAABEBCACELQg' +
    'AhCkKAASEJA0AgCUL/AFYEQCMCIgFBAWokAiALIAExAAAiCUL/AIMgCoaEIQsgCkIHfCEKDAELCyAIIAt8IgggA1YE' +
    'QEF/DwtCACELQgAhCkKAASEJA0AgCUL/AFYEQCMCIgFBAWokAiALIAExAAAiCUL/AIMgCoaEIQsgCkIHfCEKDAELCy' +
    'AIIAtCAXx8IQhCACELQgAhCkKAASEJA0AgCUL/AFYEQCMCIgFBAWokAiALIAExAAAiCUL/AIMgCoaEIQsgCkIHfCEK' +
    'DAELCyADIAhUBEAgC6cPCyAAQQFrIQAMAQsLQX8LJgAgAEEEdEHw9QFqIgAgATYCACACBEAgACACEBA2AgQLIAAoAg' +
    'QLpQcCDH8FfiMwRQRAQQAQBSQwCwNAIAEgDEsEQCAAIAxBDGxqIgYoAgAiBwRAIAYoAgQhCiAGKAIIIQggBSACIAxq' +
    'Ig1BAnRqIAdBBkYiCwR/IzAgCiAIEAZBAWoFIAgLNgIAQZD2ASQCIAsEQCAKIAhBBBAfBSAIEB4gCEH/AXFBChAECy' +
    'AEIA1BA3RqIQ4jAkGQ9gFrQYzlnrp5cyEHQZPrnNwBIQZBkPYBIQkDQCAJIwJJBEAgCS0AACIPIAdzQZODgAhsIQcg' +
    'BkEFdCAGQRt2cyAPc0Gv1tO+AmwhBiAJQQFqIQkMAQsLIA4gByAHQRB2c0HrlK+veGwiByAHQQ12c0G13MqVfGwiBy' +
    'AHQRB2czYCACAOIAZBpLuMxwZzIgYgBkEQdnNB65Svr3hsIgYgBkENdnNBtdzKlXxsIgYgBkEQdnM2AgQgAwRAIANB' +
    'IBAJIgYkAiALBEAgCiAIIAhBEHYEf0EDBUECIApBAEcgCkH//wNxGwsQHwUgCBAeIwJBsN7IoQM2AgAjAkEEaiQCCy' +
    'ADIA0gAyMCIAZrEAoQCwtBACEJA0AgCUECSQRAIAlBBHRB8PUBaiIPKAIAIhAEQCAPKAIEIg4EQEIAIRUgDkEcaiAO' +
    'KAIMIgdBH2pBBXZBAnRqIhEgDigCEEECdGohBgJAIA4gCwR/IAYgDigCFEEfakEFdkEMbGoFIAYLIA5BGEEUIAsbai' +
    'gCACALBH4gCEEQdq0gCq1CEIaEBSAIQQh2rQsQZCIGQX9GIAYgB0lyDQAgDiARIAYgB2tBAnRqKAIAaiQCIAhB//8D' +
    'Qf8BIAsbca0hFgNAIBUgFlgEQEIAIRJCACETQoABIRQDQCAUQv8AVgRAIwIiBkEBaiQCIBIgBjEAACIUQv8AgyATho' +
    'QhEiATQgd8IRMMAQsLIBUgEkIBfHwhFUIAIRJCACETQoABIRQDQCAUQv8AVgRAIwIiBkEBaiQCIBIgBjEAACIUQv8A' +
    'gyAThoQhEiATQgd8IRMMAQsLIBKnQQFrIQYgFSAWVg0CDAELC0F/IQYLBUF/IQYLIBAgDQJ/IAZBf0YEQCAQQQgQCS' +
    'IGQfXcrfMGNgIAIAZB7+65AzYCBCAQQQcQCgwBCyAPKAIIIgdFBEAgDyAOKAIMQQJ0EBAiBzYCCAsgByAGQQJ0aiIH' +
    'KAIARQRAIAcgECAOIAYQY0EBajYCAAsgBygCAEEBawsQCwsgCUEBaiEJDAELCwsgDEEBaiEMDAELCwsLzgITAEHc5g' +
    'ILASwAQejmAgsdBAAAABgAAAAIAAAADAAAAAQAAAAQAAAAAAAAABQAQYznAgsBTABBmOcCCwUFAAAAMABBqOcCCyEH' +
    'AAAAAAAAAA8AAAAAAAAAGAAAAAAAAAAhAAAAAAAAAC4AQdznAgsBTABB6OcCCzEFAAAAMAAAAAcAAAAAAAAACAAAAA' +
    'AAAAAJAAAAAAAAAAkAAAAAAAAADQAAAAAAAAAFAEGs6AILASwAQbjoAgseBgAAABgAAABAAAAAgAAAAAABAAAAAQAA' +
    'ABAAAAAQAEHs7QILARwAQfjtAgsJBwAAAAgAAAABAEGM7gILARwAQZjuAgsJBwAAAAgAAAACAEGs7gILARwAQbjuAg' +
    'sJBwAAAAgAAAADAEHM7gILARwAQdjuAgsJBwAAAAgAAAAEAEHs7gILARwAQfjuAgsJBwAAAAgAAAAF';

;// CONCATENATED MODULE: ./lib/columns/counting/memory.js


class CountMemory {
    #memory = pool/* pool */.dz.takeMemory();
    kernel = pool/* pool */.dz.instance(countKernel, this.#memory);
    #bytes = Buffer.from(this.buffer);
    constructor() {
        const keys = Uint8Array.from({ length: HASH_KEYS }, () => Math.floor(Math.random() * 256));
        this.bytes.set(keys, this.kernel.hashKeysAt());
    }
    get buffer() {
        return this.#memory.buffer;
    }
    get bytes() {
        if (this.#bytes.buffer !== this.buffer)
            this.#bytes = Buffer.from(this.buffer);
        return this.#bytes;
    }
    close() {
        this.kernel.clearAll();
        pool/* pool */.dz.giveMemoryBack(this.#memory);
    }
}
const HASH_KEYS = 1024;
class KernelColumn {
    at;
    length;
    #memory;
    #bytes;
    #viewOf;
    #view;
    constructor(memory, count, { BYTES_PER_ELEMENT: width, viewOf }) {
        this.#bytes = width * 2 ** Math.ceil(Math.log2(Math.max(count, 16)));
        this.length = this.#bytes / width;
        this.at = memory.kernel.reserve(this.#bytes);
        this.#memory = memory;
        this.#viewOf = viewOf;
        this.#view = viewOf(memory.buffer, this.at, this.length);
    }
    get numbers() {
        const { buffer } = this.#memory;
        if (this.#view.buffer !== buffer)
            this.#view = this.#viewOf(buffer, this.at, this.length);
        return this.#view;
    }
    close() {
        this.#memory.kernel.release(this.at, this.#bytes);
    }
}
class KernelList {
    #memory;
    #type;
    #column;
    constructor(memory, type) {
        this.#memory = memory;
        this.#type = type;
        this.#column = new KernelColumn(memory, 0, type);
    }
    get at() {
        return this.#column.at;
    }
    get numbers() {
        return this.#column.numbers;
    }
    reserve(count) {
        if (count <= this.#column.length)
            return;
        const larger = new KernelColumn(this.#memory, count, this.#type);
        larger.numbers.set(this.#column.numbers);
        this.#column.close();
        this.#column = larger;
    }
    close() {
        this.#column.close();
    }
}
const nothing = new Float64Array(0);
function atOf(list) {
    return list?.at ?? 0;
}
class RareColumns {
    has = 0;
    #memory;
    #lists;
    constructor(memory, width) {
        this.#memory = memory;
        this.#lists = new Array(width).fill(undefined);
    }
    take(which, length) {
        this.has |= which;
        for (let at = 0; at < this.#lists.length; at++) {
            if ((which & (1 << at)) === 0)
                continue;
            this.#lists[at] ??= new KernelList(this.#memory, floats);
            this.#lists[at]?.reserve(length);
        }
        return this.#lists.map((list) => list?.numbers ?? nothing);
    }
    add({ list, which }, { at }, length) {
        if (which === 0)
            return;
        this.take(which, length);
        const [first, second, third, fourth] = this.#lists;
        this.#memory.kernel.addRare(list, at, atOf(first), atOf(second), atOf(third), atOf(fourth));
    }
    places(length) {
        for (const list of this.#lists)
            list?.reserve(length);
        return this.#lists.map((list) => list?.at);
    }
    close() {
        for (const list of this.#lists)
            list?.close();
        this.#lists = this.#lists.map(() => undefined);
        this.has = 0;
    }
}
const words = {
    BYTES_PER_ELEMENT: 4,
    viewOf: (buffer, at, length) => new Uint32Array(buffer, at, length),
    from: (room, length) => room.words(length),
};
const floats = {
    BYTES_PER_ELEMENT: 8,
    viewOf: (buffer, at, length) => new Float64Array(buffer, at, length),
    from: (room, length) => room.floats(length),
};
const bytes = {
    BYTES_PER_ELEMENT: 1,
    viewOf: (buffer, at, length) => new Uint8Array(buffer, at, length),
    from: (room, length) => room.bytes(length),
};
function copyOfMade({ buffer }, type, at, length, room) {
    const copy = type.from(room, length);
    copy.set(type.viewOf(buffer, at, length));
    return copy;
}
function copyOfNames(memory, told, room) {
    const [starts, text, count, length] = words.viewOf(memory.buffer, told, 4);
    return {
        offsets: copyOfMade(memory, words, starts, count + 1, room),
        text: copyOfMade(memory, bytes, text, length, room),
    };
}

;// CONCATENATED MODULE: ./lib/columns/counting/accumulator.js



class Accumulator {
    width;
    at;
    #memory;
    #isMax;
    #rare;
    #room = 0;
    constructor(memory, width, rareWidth, maxColumns = []) {
        this.width = width;
        this.#memory = memory;
        this.at = memory.kernel.openSums(width);
        this.#isMax = maxColumns.reduce((bits, at) => bits | (1 << at), 0);
        this.#rare = new RareColumns(memory, rareWidth);
    }
    get rows() {
        const at = this.#memory.kernel.rowsOf(this.at);
        return floats.viewOf(this.#memory.buffer, at, this.#room * this.width);
    }
    rare(which) {
        return this.#rare.take(which, this.#room);
    }
    addRare(of, ids) {
        this.#rare.add(of, ids, this.#room);
    }
    get counted() {
        const { kernel } = this.#memory;
        return {
            ids: kernel.notedOf(this.at),
            count: kernel.countedOf(this.at),
            at: kernel.rowsOf(this.at),
            step: 8 * this.width,
            width: this.width,
            isMax: this.#isMax,
            rare: this.#rare.places(this.#room),
        };
    }
    clear() {
        this.#rare.close();
        this.#memory.kernel.clearSums(this.at);
    }
    reserve(count) {
        if (count <= this.#room)
            return;
        this.#room = Math.max(count, this.#room * 2);
        this.#memory.kernel.reserveSums(this.at, this.#room);
    }
    addAll({ at, count }, ids, bytes) {
        this.#memory.kernel.addSums(this.at, at.at, count, ids.at, bytes.at);
    }
    addTo(id, requests, bytes) {
        if (requests > 0)
            this.#memory.kernel.addToSum(this.at, id, requests, bytes);
    }
    addOnes(column, { at, count }, ids) {
        this.#memory.kernel.addOnes(this.at, column, at.at, count, ids.at);
    }
    take() {
        const { kernel, buffer } = this.#memory;
        const size = kernel.countedOf(this.at);
        const ids = new Uint32Array(size);
        ids.set(words.viewOf(buffer, kernel.notedOf(this.at), size));
        const { rows, width } = this;
        const columns = Array.from({ length: width }, () => new Float64Array(size));
        for (const [number, column] of columns.entries())
            for (let at = 0; at < size; at++)
                column[at] = rows[ids[at] * width + number];
        const { has } = this.#rare;
        const rare = this.rare(has).map((column, at) => (has & (1 << at)) === 0 ? (0,pool/* zeros */.Ul)(size) : (0,columns_table/* gatherFloats */.DX)(column, ids));
        this.clear();
        return { ids, columns: [...columns, ...rare] };
    }
    add({ ids, columns }) {
        if (ids.length === 0)
            return;
        this.reserve(ids.reduce((most, id) => Math.max(most, id), 0) + 1);
        const [requests, bytes, ...others] = columns;
        for (let row = 0; row < ids.length; row++)
            this.addTo(ids[row], requests[row], bytes[row]);
        const { rows, width } = this;
        for (const [number, from] of others.entries()) {
            if ((0,pool/* isZeros */.qq)(from))
                continue;
            const at = number + 2;
            const isRare = at >= width;
            const isMax = (this.#isMax & (1 << at)) !== 0;
            const into = isRare ? this.rare(1 << (at - width))[at - width] : rows;
            for (let row = 0; row < from.length; row++) {
                const place = isRare ? ids[row] : ids[row] * width + at;
                into[place] = isMax ? Math.max(into[place], from[row]) : into[place] + from[row];
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/columns/counting/pair-set.js

class PairSet {
    memory;
    at;
    #step;
    constructor(memory, isSummed = false) {
        this.memory = memory;
        this.at = memory.kernel.openPairs(isSummed);
        this.#step = isSummed ? 32 : 8;
    }
    get size() {
        return this.memory.kernel.sizeOf(this.at);
    }
    get entriesAt() {
        return this.memory.kernel.entriesOf(this.at);
    }
    partsFrom(number) {
        const width = this.#step / 4;
        const { size } = this;
        const all = words.viewOf(this.memory.buffer, this.entriesAt, width * size);
        const parts = new Uint32Array(2 * (size - number));
        for (let at = 0; at < parts.length; at += 2) {
            parts[at] = all[width * (number + at / 2)];
            parts[at + 1] = all[width * (number + at / 2) + 1];
        }
        return parts;
    }
    numberOf(first, second) {
        return this.memory.kernel.numberOf(this.at, first, second) >>> 0;
    }
    numberAll(pairs) {
        this.number(pairs, 0);
    }
    number({ places, count, left, right, into }, bytes) {
        const { kernel } = this.memory;
        kernel.numberPairs(this.at, places.at, count, left.at, right.at, into.at, bytes);
    }
    clear() {
        this.memory.kernel.clearPairs(this.at);
    }
    close() {
        this.memory.kernel.closePairs(this.at);
    }
}
class PairAccumulator extends PairSet {
    #rare;
    constructor(memory, rareWidth) {
        super(memory, true);
        this.#rare = new RareColumns(memory, rareWidth);
    }
    rare(which) {
        return this.#rare.take(which, this.size);
    }
    addRare(of, numbers) {
        this.#rare.add(of, numbers, this.size);
    }
    get counted() {
        const { entriesAt, size } = this;
        return { at: entriesAt + 8, step: 32, width: 2, isMax: 0, rare: this.#rare.places(size) };
    }
    addAll(pairs, bytes) {
        this.number(pairs, bytes.at);
    }
    clear() {
        this.#rare.close();
        super.clear();
    }
    close() {
        this.#rare.close();
        super.close();
    }
}

// EXTERNAL MODULE: ./lib/count/cube/cube.js
var cube = __webpack_require__(19824);
// EXTERNAL MODULE: ./lib/count/cube/stored.js
var cube_stored = __webpack_require__(17466);
;// CONCATENATED MODULE: ./lib/count/counter/cube-sums.js





const places = { object: 0, site: 4, network: 8, country: 12, program: 16 };
const MARKS = 20;
const plainMeasures = ['requests', 'pageViews', 'bytes'];
const sumPlaces = { requests: 24, pageViews: 28, bytes: 32 };
const blanks = { object: 0, site: 1, network: 2, country: 2, program: 0 };
class CubeSums {
    #memory;
    #at;
    #rare;
    constructor(memory) {
        this.#memory = memory;
        this.#at = memory.kernel.openCube();
        this.#rare = new RareColumns(memory, tables/* billColumns */.js.length);
    }
    add({ reads, pageViews }, columns, names) {
        const { kernel } = this.#memory;
        const { unused: numbers } = columns;
        kernel.addToCube(this.#at, names.tell(columns), reads.at.at, reads.count, numbers.at);
        kernel.addViews(this.#at, pageViews.at.at, pageViews.count, numbers.at);
        this.#rare.add(reads.rare, numbers, kernel.sizeOfCube(this.#at));
    }
    stored(names, room) {
        const memory = this.#memory;
        const { kernel } = memory;
        const { shared, programs, kindsAt } = names;
        const networks = shared.network?.size ?? 2;
        const rows = kernel.foldCube(this.#at, kindsAt, networks, cube_stored/* MOST_CUBE_ROWS */.KV);
        const all = { ...shared, program: programs };
        const named = (0,cube/* ofEach */.JG)(cube_stored/* namedDimensions */.vK, (of) => this.#namesOf(of, all[of], room));
        kernel.orderCube();
        const codesOf = (place, isStatus = false) => copyOfMade(memory, words, kernel.cubeCodes(place, isStatus), rows, room);
        const sumsOf = (at) => copyOfMade(memory, floats, at, rows, room);
        const rare = this.#rare.places(kernel.sizeOfCube(this.#at));
        const bill = tables/* billColumns */.js.map((of, number) => {
            const at = rare[number];
            return [of, at === undefined ? (0,pool/* zeros */.Ul)(rows) : sumsOf(kernel.cubeRare(at))];
        });
        const stored = {
            rows,
            names: named,
            codes: {
                ...(0,cube/* ofEach */.JG)(cube_stored/* namedDimensions */.vK, (of) => codesOf(places[of])),
                status: codesOf(MARKS, true),
                cache: codesOf(MARKS),
            },
            measures: {
                ...(0,cube/* ofEach */.JG)(plainMeasures, (of) => sumsOf(kernel.cubeSums(sumPlaces[of]))),
                ...Object.fromEntries(bill),
            },
        };
        kernel.forgetCube();
        return stored;
    }
    #namesOf(of, names, room) {
        const { kernel } = this.#memory;
        const { at, size } = names ?? { at: 0, size: 2 };
        const told = kernel.nameCube(places[of], at, size, blanks[of], cube_stored/* specialCodes */.U8[of]);
        const copy = names === undefined ? cube_stored/* noNames */.QC : copyOfNames(this.#memory, told, room);
        kernel.forgetCubeNames();
        return copy;
    }
    clear() {
        this.#rare.close();
        this.#memory.kernel.clearCube(this.#at);
    }
    close() {
        this.#rare.close();
        this.#memory.kernel.closeCube(this.#at);
    }
}

;// CONCATENATED MODULE: ./lib/count/counter/day-sums.js








const BILL = tables/* billColumns */.js.length;
function makeSlot({ accumulators }, memory) {
    return accumulators.map(({ columns }) => {
        const largest = columns.flatMap((name, at) => (tables/* columnMerges */.SJ[name] === 'max' ? at : []));
        return new Accumulator(memory, columns.length, BILL, largest);
    });
}
const TIMES = meaning/* sizeClasses */.UZ.length * meaning/* timeBounds */.vp.length;
function makeDaySums({ accumulators, pairs }, memory) {
    return {
        records: 0,
        requests: 0,
        reads: 0,
        pageViews: 0,
        errors: 0,
        calls: 0,
        fetches: 0,
        fetchBytes: 0,
        few: noneOfFew(new KernelColumn(memory, FEW, floats)),
        sizes: new KernelColumn(memory, 2 * meaning/* sizeClasses */.UZ.length, floats),
        sizesBill: new RareColumns(memory, BILL),
        turnAround: new KernelColumn(memory, TIMES, floats),
        total: new KernelColumn(memory, TIMES, floats),
        visitors: new PairSet(memory),
        visitorAddresses: new KernelList(memory, words),
        visitorAgents: new KernelList(memory, words),
        visitorIsDirect: new KernelList(memory, words),
        originVisitors: new PairSet(memory),
        campaignVisitors: new PairSet(memory),
        pageVisitors: new PairSet(memory),
        addressVisitors: new PairSet(memory),
        addressClients: new PairSet(memory),
        pairs: pairs.map(() => new PairAccumulator(memory, BILL)),
        cube: new CubeSums(memory),
        parts: accumulators.map(() => []),
    };
}
function clear(sums) {
    sums.records = 0;
    sums.requests = 0;
    sums.reads = 0;
    sums.pageViews = 0;
    sums.errors = 0;
    sums.calls = 0;
    sums.fetches = 0;
    sums.fetchBytes = 0;
    noneOfFew(sums.few);
    for (const { numbers } of [sums.sizes, sums.turnAround, sums.total])
        numbers.fill(0);
    sums.sizesBill.close();
    sums.visitorIsDirect.numbers.fill(0);
    sums.cube.clear();
    for (const set of setsOf(sums))
        set.clear();
    for (const parts of sums.parts)
        parts.length = 0;
}
function setsOf(sums) {
    const { visitors, originVisitors, campaignVisitors, pageVisitors, pairs } = sums;
    const { addressVisitors, addressClients } = sums;
    const those = [originVisitors, campaignVisitors, pageVisitors, addressVisitors, addressClients];
    return [visitors, ...those, ...pairs];
}
function listsOf(sums) {
    const { visitorAddresses, visitorAgents, visitorIsDirect } = sums;
    const { cube, few, sizes, turnAround, total } = sums;
    return [visitorAddresses, visitorAgents, visitorIsDirect, cube, few, sizes, turnAround, total];
}
const few = [
    'excluded',
    'bytes',
    'serverErrors',
    'billedReads',
    'billedWrites',
    'billedBytes',
    'awsBytes',
    'firstRecord',
    'lastRecord',
];
const KINDS = few.length;
const HOURS = KINDS + 6;
const TRANSITIONS = HOURS + 72;
const EDGES = TRANSITIONS + billing/* transitionRows */.Zt.length;
const FEW = EDGES + 3 * edges/* priceRegions */.v8.length;
function noneOfFew(column) {
    const { numbers } = column;
    numbers.fill(0);
    numbers[few.indexOf('firstRecord')] = Number.POSITIVE_INFINITY;
    numbers[few.indexOf('lastRecord')] = Number.NEGATIVE_INFINITY;
    return column;
}
function fewOf({ few: { numbers } }) {
    const named = Object.fromEntries(few.map((name, at) => [name, numbers[at]]));
    return {
        ...named,
        kindRequests: numbers.slice(KINDS, KINDS + 3),
        kindBytes: numbers.slice(KINDS + 3, HOURS),
        hours: numbers.slice(HOURS, TRANSITIONS),
        transitions: numbers.slice(TRANSITIONS, EDGES),
        edges: numbers.slice(EDGES, FEW),
    };
}
const SLOTS = 3;
const MOST_PARTS = 16;
class Slots {
    #lent = [];
    #spare = [];
    #plan;
    #memory;
    constructor(plan, memory) {
        this.#plan = plan;
        this.#memory = memory;
    }
    open() {
        return this.#spare.pop() ?? makeDaySums(this.#plan, this.#memory);
    }
    close(day) {
        clear(day);
        if (this.#spare.length < SLOTS)
            this.#spare.push(day);
        else
            for (const one of [...setsOf(day), ...listsOf(day)])
                one.close();
    }
    of(day, sizes) {
        const slot = this.#slotOf(day);
        for (const [at, { field }] of this.#plan.accumulators.entries())
            slot[at].reserve(sizes[field]);
        return slot;
    }
    whole(day) {
        const slot = this.#slotOf(day);
        addParts(day, slot, 1);
        return slot;
    }
    #slotOf(day) {
        const lent = this.#lent;
        if (lent.at(-1)?.day === day)
            return lent[lent.length - 1].slot;
        const at = lent.findIndex((one) => one.day === day);
        const found = at >= 0 ? lent.splice(at, 1)[0] : { day, slot: this.#free() };
        if (at < 0)
            addParts(day, found.slot, MOST_PARTS);
        lent.push(found);
        return found.slot;
    }
    #free() {
        const oldest = this.#lent.length < SLOTS ? undefined : this.#lent.shift();
        if (oldest === undefined)
            return makeSlot(this.#plan, this.#memory);
        for (const [at, accumulator] of oldest.slot.entries()) {
            const part = accumulator.take();
            if (part.ids.length > 0)
                oldest.day.parts[at].push(part);
        }
        return oldest.slot;
    }
}
function addParts(day, slot, least) {
    for (const [at, accumulator] of slot.entries()) {
        const parts = day.parts[at];
        if (parts.length < least)
            continue;
        for (const part of parts)
            accumulator.add(part);
        parts.length = 0;
    }
}

;// CONCATENATED MODULE: ./lib/columns/counting/named-rows.js



const ANY_KIND = { kinds: 0, kind: 0 };
class NamedRows {
    count;
    #memory;
    #room;
    constructor(memory, count, room) {
        this.#memory = memory;
        this.#room = room;
        this.count = count;
    }
    static ofIds(memory, { ids, count }, { at, size }, values, { kinds, kind } = ANY_KIND, room) {
        const rows = memory.kernel.nameIds(at, size, ids, count, values, kinds, kind);
        return new NamedRows(memory, rows, room);
    }
    static ofPairs(memory, pairs, left, right, room) {
        const isOneToOne = left.isOneToOne && right.isOneToOne;
        const rows = memory.kernel.namePairs(pairs.at, left.at, right.at, isOneToOne);
        return new NamedRows(memory, rows, room);
    }
    summed({ at, step, width, isMax, rare }, some) {
        const { kernel } = this.#memory;
        kernel.sumRows(at, step, width, isMax);
        const common = some.map((float) => (float < width ? this.#column(float) : undefined));
        return some.map((float, i) => {
            const rareAt = rare[float - width];
            if (rareAt === undefined)
                return common[i] ?? (0,pool/* zeros */.Ul)(this.count);
            kernel.sumRows(rareAt, 8, 1, 0);
            return this.#column(0);
        });
    }
    #column(float) {
        (0,merge_columns/* exactSum */.dZ)(this.#memory.kernel.columnOf(float));
        return this.#taken();
    }
    counted({ at: names }, ids, count, firsts, { kinds, kind } = ANY_KIND) {
        const { at = 0, step = 0 } = firsts ?? {};
        this.#memory.kernel.countRows(names, at, step, ids.at, ids.step, count, kinds, kind);
        return this.#taken();
    }
    #taken() {
        const at = this.#memory.kernel.columnAt();
        return copyOfMade(this.#memory, floats, at, this.count, this.#room);
    }
    names({ at }) {
        const told = this.#memory.kernel.rowNames(at);
        return copyOfNames(this.#memory, told, this.#room);
    }
    pairs(left, right) {
        const [first, leftOf] = this.#parts(left, false);
        const [second, rightOf] = this.#parts(right, true);
        return { left: first, right: second, leftOf, rightOf };
    }
    #parts({ at, size }, isSecond) {
        const memory = this.#memory;
        const told = memory.kernel.partNames(at, size, isSecond);
        const names = copyOfNames(memory, told, this.#room);
        const [of] = words.viewOf(memory.buffer, told + 16, 1);
        return [names, copyOfMade(memory, words, of, this.count, this.#room)];
    }
}

// EXTERNAL MODULE: ./lib/count/once.js
var once = __webpack_require__(74866);
// EXTERNAL MODULE: ./lib/count/tables/table-merge.js
var table_merge = __webpack_require__(140);
;// CONCATENATED MODULE: ./lib/columns/counting/dictionary.js

class Dictionary {
    at;
    #memory;
    #learned = 0;
    #last = '';
    #lastNumber = -1;
    #recent = new Map();
    constructor(memory = new CountMemory()) {
        this.#memory = memory;
        this.at = memory.kernel.openNames();
    }
    get size() {
        return this.#memory.kernel.sizeOfNames(this.at);
    }
    get hashes() {
        const { kernel, buffer } = this.#memory;
        return words.viewOf(buffer, kernel.hashesAt(this.at), this.size);
    }
    of(values) {
        const { kernel, buffer } = this.#memory;
        return words.viewOf(buffer, kernel.valuesAt(this.at), values);
    }
    get isOneToOne() {
        return this.#memory.kernel.isOneToOne(this.at) !== 0;
    }
    get names() {
        const { kernel, buffer } = this.#memory;
        const offsets = words.viewOf(buffer, kernel.startsAt(this.at), this.size + 1);
        return { offsets, text: Buffer.from(buffer, kernel.textAt(this.at), offsets[this.size]) };
    }
    learn(value, name) {
        const number = this.numberOf(name);
        this.#learned++;
        this.#memory.kernel.giveName(this.at, value, number);
        return number;
    }
    learnLike(value, other) {
        this.#learned++;
        this.#memory.kernel.giveSameName(this.at, value, other);
    }
    numberOf(given) {
        if (given !== this.#last || this.#lastNumber < 0) {
            const isShared = this.#learned > MANY * this.size;
            this.#lastNumber = isShared ? this.#recall(given) : this.#find(given);
            this.#last = given;
        }
        return this.#lastNumber;
    }
    #recall(given) {
        if (given.length > LONGEST_RECENT)
            return this.#find(given);
        const known = this.#recent.get(given);
        if (known !== undefined)
            return known;
        const number = this.#find(given);
        if (this.#recent.size === MOST_RECENT)
            this.#recent.clear();
        this.#recent.set(given, number);
        return number;
    }
    #find(given) {
        const at = this.#memory.kernel.roomForName(this.at, 3 * given.length);
        return this.#memory.kernel.nameWritten(this.at, this.#memory.bytes.write(given, at));
    }
}
const MANY = 4;
const MOST_RECENT = 2048;
const LONGEST_RECENT = 256;

// EXTERNAL MODULE: ./lib/columns/room.js
var room = __webpack_require__(78436);
// EXTERNAL MODULE: ./lib/formats/fields/decode.js
var decode = __webpack_require__(50755);
// EXTERNAL MODULE: ./lib/formats/records.js
var records = __webpack_require__(78166);
// EXTERNAL MODULE: ./lib/naming/privacy.js
var privacy = __webpack_require__(94976);
// EXTERNAL MODULE: ./lib/count/record/exclude.js
var exclude = __webpack_require__(39199);
// EXTERNAL MODULE: ./lib/count/record/operations.js
var operations = __webpack_require__(67743);
// EXTERNAL MODULE: ./lib/naming/ip.js
var ip = __webpack_require__(54559);
;// CONCATENATED MODULE: ./lib/count/counter/address-names.js




const WIDTH = 3;
class AddressNames {
    #memory;
    #told;
    #tables;
    #isMasked;
    #dictionaryOf;
    #isOpen = false;
    constructor(memory, { tables }, { clientAddresses }, dictionaryOf) {
        this.#memory = memory;
        this.#told = new KernelColumn(memory, WIDTH * records/* ADDRESSES_AT_ONCE */.lJ, words);
        this.#tables = tables;
        this.#isMasked = clientAddresses === 'masked';
        this.#dictionaryOf = dictionaryOf;
    }
    namesBy(key) {
        if (key === keys/* keys */.H.client)
            return this.#isMasked;
        return this.#tables !== undefined && (key === keys/* keys */.H.country || key === keys/* keys */.H.network);
    }
    name(values, from, count, id, { hashes, numbers }) {
        if (!this.#isOpen)
            this.#open();
        const told = values.addresses?.(from) ?? toldPlainly(values, from, count);
        this.#told.numbers.set(told.subarray(0, WIDTH * count));
        const blocks = this.#isMasked ? (this.#dictionaryOf(keys/* keys */.H.client)?.at ?? 0) : 0;
        const { kernel } = this.#memory;
        kernel.nameAddresses(this.#told.at, count, id, blocks, hashes, numbers);
        return (value) => this.#told.numbers[WIDTH * (value - from)] !== 0;
    }
    #open() {
        this.#isOpen = true;
        const { countries, networks } = this.#tables?.() ?? {};
        for (const [which, key, table] of [
            [0, keys/* keys */.H.country, countries],
            [1, keys/* keys */.H.network, networks],
        ]) {
            const names = this.#dictionaryOf(key);
            if (names === undefined || this.#tables === undefined)
                continue;
            const at = this.#memory.kernel.openPlaces(which, names.at, table?.length ?? 0);
            if (table !== undefined)
                this.#memory.bytes.set(table, at);
        }
    }
}
function toldPlainly(values, from, count) {
    const told = new Uint32Array(WIDTH * count);
    for (let at = 0; at < count; at++) {
        const groups = (0,ip/* groupsOf */.c1)(values.text(from + at));
        if (groups === undefined)
            continue;
        const halves = groups.length === 2 ? [0, 0, ...groups] : groups;
        const [a = 0, b = 0, c = 0, d = 0] = halves;
        told.set([groups.length === 2 ? 4 : 6, a * 65_536 + b, c * 65_536 + d], WIDTH * at);
    }
    return told;
}

;// CONCATENATED MODULE: ./lib/columns/hash.js
function hashBytes(bytes, out, at) {
    let a = 0x9747b28c ^ bytes.length;
    let b = 0x1b873593;
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i];
        a = Math.imul(a ^ byte, 0x01000193);
        b = Math.imul((b << 5) ^ (b >>> 27) ^ byte, 0x27d4eb2f);
    }
    out[at] = finished(a);
    out[at + 1] = finished(b ^ 0x68e31da4);
}
function hashPlainText(text, out, at) {
    let a = 0x9747b28c ^ text.length;
    let b = 0x1b873593;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 0 || code === BACKSLASH || code >= 128)
            return false;
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul((b << 5) ^ (b >>> 27) ^ code, 0x27d4eb2f);
    }
    out[at] = finished(a);
    out[at + 1] = finished(b ^ 0x68e31da4);
    return true;
}
const BACKSLASH = 0x5c;
function finished(hash) {
    let h = hash;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./lib/count/counter/named-values.js

function nameBy(named, value, described) {
    for (let at = 0; at < named.length; at++) {
        const { dictionary, key } = named[at];
        dictionary.learn(value, key.name(described));
    }
}
function hashValue(name, text, values, value, out, id) {
    if (hashPlainText(name, out, 2 * id))
        return;
    const isExact = name === text && !text.includes('\ufffd');
    const bytes = isExact ? values.bytes(value) : Buffer.from(name.toWellFormed());
    hashBytes(bytes, out, 2 * id);
}

;// CONCATENATED MODULE: ./lib/count/counter/told-addresses.js


const NOTHING = 0;
const NO_ID = 0xffffffff;
class ToldAddresses {
    #memory;
    #naming;
    #countries = [];
    #networks = [];
    #told;
    #names = [];
    #pairs;
    #places;
    #hasNames = false;
    constructor(memory, naming) {
        this.#memory = memory;
        this.#naming = naming;
        this.#told = new PairSet(memory);
        this.#told.numberOf(NO_ID, NO_ID);
        this.#pairs = new PairSet(memory);
    }
    get isAny() {
        return this.#pairs.size > 0;
    }
    learn(field, value, text) {
        const isCountry = field === 'country';
        const name = isCountry ? this.#naming.toldCountry(text) : this.#naming.toldNetwork(text);
        const list = isCountry ? this.#countries : this.#networks;
        list[value] = name;
        this.#hasNames ||= name !== undefined;
    }
    idOfAlone(address) {
        return this.#pairs.numberOf(address, NOTHING);
    }
    take({ ids, count }, columns, addresses) {
        if (!this.#hasNames)
            return [];
        if (!this.isAny)
            for (let address = 0; address < addresses; address++)
                this.idOfAlone(address);
        const known = this.#pairs.size;
        const { country, asn, address } = columns.ids;
        address.numbers.set(ids.address.subarray(0, count));
        const places = this.#allPlaces(count);
        const into = columns.unused;
        this.#told.numberAll({ places, count, left: country, right: asn, into });
        this.#pairs.numberAll({ places, count, left: address, right: into, into: address });
        return this.#from(known);
    }
    #from(first) {
        if (this.#pairs.size === first)
            return [];
        const values = this.#told.partsFrom(this.#names.length);
        for (let at = 0; at < values.length; at += 2) {
            const [country, asn] = [values[at], values[at + 1]];
            this.#names.push({ country: this.#countries[country], network: this.#networks[asn] });
        }
        const parts = this.#pairs.partsFrom(first);
        const found = [];
        for (let at = 0; at < parts.length; at += 2) {
            const address = parts[at];
            const told = this.#names[parts[at + 1]];
            found.push({ id: first + at / 2, alone: this.idOfAlone(address), address, told });
        }
        return found;
    }
    #allPlaces(count) {
        if (this.#places !== undefined && this.#places.length >= count)
            return this.#places;
        this.#places?.close();
        const places = new KernelColumn(this.#memory, count, words);
        const { numbers } = places;
        for (let at = 0; at < numbers.length; at++)
            numbers[at] = at;
        this.#places = places;
        return places;
    }
}

;// CONCATENATED MODULE: ./lib/count/counter/address-book.js






const singleKeys = [keys/* keys */.H.client, keys/* keys */.H.country, keys/* keys */.H.network];
class AddressBook {
    hashes;
    #told;
    #names;
    #naming;
    #known;
    #clients = new Map();
    #size = 0;
    #count = 0;
    constructor(naming, known) {
        const { memory, settings } = known;
        this.hashes = new KernelList(memory, words);
        this.#told = new ToldAddresses(memory, naming);
        this.#names = new AddressNames(memory, naming, settings, (key) => known.dictionaryOf(key));
        this.#naming = naming;
        this.#known = known;
    }
    get size() {
        return this.#size;
    }
    get areTold() {
        return this.#told.isAny;
    }
    learnPlace(field, value, text) {
        this.#told.learn(field, value, text);
    }
    learn(values) {
        const { named, classes, isOut } = this.#known;
        const others = named.filter(({ key }) => !this.#names.namesBy(key));
        const isLookedAt = others.length > 0 || isOut !== undefined;
        const known = this.#count;
        this.#count = values.size;
        for (let from = known; from < values.size; from += records/* ADDRESSES_AT_ONCE */.lJ) {
            const to = Math.min(values.size, from + records/* ADDRESSES_AT_ONCE */.lJ);
            const first = this.#idsFrom(from, to);
            this.hashes.reserve(2 * this.#size);
            const numbers = classes.reserve('clientOf', this.#size);
            const clients = { hashes: this.hashes.at, numbers };
            const isAddress = this.#names.name(values, from, to - from, first, clients);
            for (let value = from; value < to; value++) {
                const id = first + value - from;
                if (!isAddress(value))
                    this.#learnNone(id, value, values);
                else if (isLookedAt)
                    nameBy(others, id, this.#naming.address(values.text(value)));
                if (isOut !== undefined)
                    classes.putOut('address', id, isOut(values.text(value)));
            }
        }
    }
    #idsFrom(from, to) {
        const first = this.#size;
        if (this.areTold)
            for (let value = from; value < to; value++)
                this.#told.idOfAlone(value);
        this.#size += to - from;
        return first;
    }
    #learnNone(id, value, values) {
        const text = values.text(value);
        nameBy(this.#known.named, id, this.#naming.address(text));
        this.#known.classes.put('clientOf', id, this.#clientNumber(text));
        hashValue(text, text, values, value, this.hashes.numbers, id);
    }
    #clientNumber(text) {
        const number = this.#clients.get(text) ?? 0xffffffff - this.#clients.size;
        this.#clients.set(text, number);
        return number;
    }
    take(records, columns, values) {
        const found = this.#told.take(records, columns, this.#count);
        if (found.length === 0)
            return;
        this.#size += found.length;
        this.hashes.reserve(2 * this.#size);
        const { numbers } = this.hashes;
        for (const { id, alone } of found) {
            numbers[2 * id] = numbers[2 * alone];
            numbers[2 * id + 1] = numbers[2 * alone + 1];
        }
        for (const { id, alone } of found)
            this.#known.classes.putLike(id, alone);
        for (const named of this.#known.named)
            this.#nameTold(found, named, values);
    }
    #nameTold(found, { dictionary, key }, values) {
        const isSingle = singleKeys.includes(key);
        for (const { id, alone, address, told } of found) {
            const name = key === keys/* keys */.H.country ? told.country : key === keys/* keys */.H.network ? told.network : undefined;
            if (name !== undefined)
                dictionary.learn(id, name);
            else if (isSingle)
                dictionary.learnLike(id, alone);
            else {
                const { client, ...lookedUp } = this.#naming.address(values.text(address));
                const country = told.country ?? lookedUp.country;
                const network = told.network ?? lookedUp.network;
                dictionary.learn(id, key.name({ client, country, network }));
            }
        }
    }
}

// EXTERNAL MODULE: ./lib/naming/agents/crawlers.js
var crawlers = __webpack_require__(7830);
// EXTERNAL MODULE: ./lib/count/record/caching.js + 1 modules
var caching = __webpack_require__(64005);
;// CONCATENATED MODULE: ./lib/count/counter/cube-names.js





class CubeNames {
    shared;
    programs;
    #memory;
    #kinds;
    #statuses;
    #caches;
    #told;
    constructor(memory, shared) {
        this.shared = shared;
        this.programs = new Dictionary(memory);
        this.#memory = memory;
        this.#kinds = new KernelList(memory, bytes);
        this.#statuses = new KernelList(memory, bytes);
        this.#caches = new KernelList(memory, bytes);
        this.#told = new KernelColumn(memory, 16, words);
        for (const one of [shared.network, shared.country])
            for (const name of ['-', 'unknown'])
                one?.numberOf(name);
    }
    get kindsAt() {
        return this.#kinds.at;
    }
    learnAgent(value, kind, browser, name) {
        const isAi = kind === 'bots' && (0,crawlers/* botClassOf */.jU)(name).startsWith('ai ');
        const reader = isAi ? 'ai' : kind;
        const program = kind === 'people' ? browser : name;
        const number = this.programs.learn(value, reader + cube/* KIND_SEPARATOR */.fA + program);
        put(this.#kinds, number, cube/* readerKinds */.vT.indexOf(reader));
    }
    learnStatus(value, status) {
        put(this.#statuses, value, cube/* statusClasses */.LR.indexOf(statusClassOf(status)));
    }
    learnCache(value, text) {
        put(this.#caches, value, caching/* cacheOutcomes */.CU.indexOf(text) + 1);
    }
    tell({ ids, sent }) {
        const { object, site, network, country } = this.shared;
        const { kernel } = this.#memory;
        const namesOf = (one) => one === undefined ? 0 : kernel.valuesAt(one.at);
        this.#told.numbers.set([
            ...[ids.key, ids.origin, ids.address, ids.agent, ids.status, ids.cache].map((of) => of.at),
            ...[object, site, network, country, this.programs].map(namesOf),
            ...[this.#statuses.at, this.#caches.at, sent.at],
        ]);
        return this.#told.at;
    }
}
function put(list, at, number) {
    list.reserve(at + 1);
    list.numbers[at] = number;
}
function statusClassOf(status) {
    if (status === 206 || status === 304)
        return `${status}`;
    if (status < 200)
        return '000';
    return status < 300 ? '2xx' : status < 400 ? '3xx' : status < 500 ? '4xx' : '5xx';
}

;// CONCATENATED MODULE: ./lib/count/counter/run-columns.js


class RunColumns {
    #memory;
    #fields;
    #columns;
    constructor(memory, { accumulators, pairs }) {
        this.#memory = memory;
        const sources = pairs.flatMap(({ left, right }) => [left.of, right.of]);
        const inPairs = sources.filter((of) => of !== 'origin' && of !== 'code');
        const summed = accumulators.map(({ field }) => field);
        const others = ['campaign', 'cache', 'country', 'asn'];
        this.#fields = [...new Set([...summed, ...inPairs, ...sortedBy, ...others])];
        this.#columns = makeColumns(memory, this.#fields, 0);
    }
    take({ ids, numbers, time, count }, values) {
        if (this.#columns.sent.length < count) {
            for (const column of allOf(this.#columns))
                column.close();
            this.#columns = makeColumns(this.#memory, this.#fields, count);
        }
        for (const field of this.#fields.filter((field) => values[field].size > 1))
            this.#columns.ids[field].numbers.set(ids[field].subarray(0, count));
        this.#columns.bytesSent.numbers.set(numbers.bytesSent.subarray(0, count));
        this.#columns.time.numbers.set(time.subarray(0, count));
        this.#columns.objectSize.numbers.set(numbers.objectSize.subarray(0, count));
        this.#columns.turnAroundTime.numbers.set(numbers.turnAroundTime.subarray(0, count));
        this.#columns.totalTime.numbers.set(numbers.totalTime.subarray(0, count));
        return this.#columns;
    }
}
const sortedBy = [
    'operation',
    'status',
    'agent',
    'address',
    'key',
    'referrer',
    'requester',
    'errorCode',
    'sourceRegion',
    'authentication',
    'edge',
    'tls',
];
function makeColumns(memory, fields, count) {
    const column = () => new KernelColumn(memory, count, words);
    const numbers = () => new KernelColumn(memory, count, floats);
    const lists = Object.fromEntries(bases.map((base) => [base, column()]));
    return {
        lists,
        people: column(),
        firsts: column(),
        failed: column(),
        rare: column(),
        marks: column(),
        sizeClass: column(),
        bytesSent: numbers(),
        objectSize: numbers(),
        turnAroundTime: numbers(),
        totalTime: numbers(),
        time: numbers(),
        hour: column(),
        sent: numbers(),
        ids: {
            ...Object.fromEntries(fields.map((field) => [field, column()])),
            origin: column(),
            code: column(),
        },
        client: column(),
        agent: column(),
        visitor: column(),
        unused: column(),
    };
}
function allOf({ lists, ids, ...rest }) {
    return [...Object.values(lists), ...Object.values(ids), ...Object.values(rest)];
}

;// CONCATENATED MODULE: ./lib/count/counter/run-classes.js





const classTypes = {
    operations: bytes,
    transitions: bytes,
    statuses: words,
    statusNumbers: words,
    errorNumbers: words,
    errorBilling: bytes,
    requesters: bytes,
    kinds: bytes,
    isCdnAgent: bytes,
    isAws: bytes,
    pages: bytes,
    originOf: words,
    clientOf: words,
    unsigned: bytes,
    priceRegions: bytes,
    plainHttp: bytes,
};
const classNames = Object.keys(classTypes);
class RunClasses {
    #book;
    #memory;
    #lists;
    #isOut = {};
    #places;
    #sizeBounds;
    #timeBounds;
    #told;
    constructor(book, memory) {
        this.#book = book;
        this.#memory = memory;
        const lists = classNames.map((name) => [
            name,
            new KernelList(memory, classTypes[name]),
        ]);
        this.#lists = Object.fromEntries(lists);
        this.#places = new KernelColumn(memory, 128, words);
        this.#sizeBounds = new KernelColumn(memory, meaning/* sizeBounds */.bP.length, floats);
        this.#timeBounds = new KernelColumn(memory, meaning/* timeBounds */.vp.length, floats);
        this.#sizeBounds.numbers.set(meaning/* sizeBounds */.bP);
        this.#timeBounds.numbers.set(meaning/* timeBounds */.vp);
    }
    at(name) {
        return this.#lists[name].at;
    }
    put(name, value, number) {
        this.#putInto(this.#lists[name], value, number);
    }
    reserve(name, count) {
        this.#told = undefined;
        this.#lists[name].reserve(count);
        return this.at(name);
    }
    putLike(address, other) {
        this.put('clientOf', address, this.#lists.clientOf.numbers[other]);
        const isOut = this.#isOut.address;
        if (isOut !== undefined)
            this.#putInto(isOut, address, isOut.numbers[other]);
    }
    putOut(field, value, isOut) {
        this.#isOut[field] ??= new KernelList(this.#memory, bytes);
        this.#putInto(this.#isOut[field], value, isOut ? 1 : 0);
    }
    #putInto(list, value, number) {
        this.#told = undefined;
        list.reserve(value + 1);
        list.numbers[value] = number;
    }
    sort(columns, sums, from, to) {
        const { kernel, buffer } = this.#memory;
        if (this.#told?.[0] !== columns || this.#told[1] !== sums)
            this.#tellPlaces(columns, sums);
        kernel.sortRecords(this.#places.at, from, to);
        const counts = words.viewOf(buffer, kernel.listCountsAt(), bases.length + 2);
        const rares = words.viewOf(buffer, kernel.raresAt(), bases.length);
        const chosen = Object.fromEntries(bases.map((base, list) => {
            const rare = { list, which: rares[list] };
            return [base, { at: columns.lists[base], count: counts[list], rare }];
        }));
        const [people, failed] = counts.subarray(bases.length);
        const requests = { ...chosen.requests, bytes: kernel.requestBytes.value };
        return {
            chosen: {
                ...chosen,
                requests,
                reads: { ...chosen.reads, bytes: kernel.readBytes.value },
                calls: this.#book.mayBeCdn ? { ...chosen.calls, bytes: kernel.callBytes.value } : requests,
                fetches: { ...chosen.fetches, bytes: kernel.fetchBytes.value },
                edge: { ...chosen.edge, bytes: kernel.edgeBytes.value },
            },
            people: { at: columns.people, count: people },
            failed: { at: columns.failed, count: failed },
        };
    }
    #tellPlaces(columns, sums) {
        this.#told = [columns, sums];
        const { ids, lists } = columns;
        const { agents, noError, mayBeCdn, mayBeAws } = this.#book;
        this.#places.numbers.set([
            ...sortedBy.map((field) => ids[field].at),
            ...[columns.objectSize.at, columns.turnAroundTime.at, columns.totalTime.at],
            ...[columns.bytesSent.at, columns.time.at, columns.hour.at],
            ...classNames.map((name) => this.at(name)),
            this.#memory.kernel.valuesAt(agents.at),
            ...exclude/* exclusionFields */.Yw.map((field) => this.#isOut[field]?.at ?? 0),
            ...[noError, mayBeCdn ? 1 : 0, mayBeAws ? 1 : 0],
            ...[columns.sent.at, ids.origin.at, ids.code.at],
            ...[columns.client.at, columns.agent.at, columns.marks.at, columns.sizeClass.at],
            ...bases.map((base) => lists[base].at),
            ...[columns.people.at, columns.failed.at, columns.rare.at],
            sums.few.at,
            ...[this.#sizeBounds.at, this.#timeBounds.at, meaning/* timeBounds */.vp.length],
            ...[sums.sizes.at, sums.turnAround.at, sums.total.at],
        ]);
    }
}

;// CONCATENATED MODULE: ./lib/count/counter/dictionaries.js






















const PEOPLE = 0;
const BOTS = 1;
const TOOLS = 2;
const LONGEST = 16 * 1024 * 1024;
const LENGTH_OF_ADDRESS = 16;
class NameBook {
    settings;
    calendar;
    plan;
    memory = new CountMemory();
    columns;
    classes = new RunClasses(this, this.memory);
    slots;
    room = new room/* ReusedRoom */.S();
    agents;
    actions = [];
    mayBeCdn = false;
    mayBeAws = false;
    cube;
    noError = -1;
    addresses;
    agentHashes = new KernelList(this.memory, words);
    #excluders = {};
    #sizes = Object.fromEntries(records/* valueFields */.b2.map((field) => [field, 0]));
    #length = 0;
    #origins = new PairSet(this.memory);
    #sites;
    #engines;
    #codes;
    #naming;
    #dictionaries = new Map();
    #named = {};
    constructor(naming, settings, rows = tables/* tables */.um) {
        this.#naming = naming;
        this.settings = settings;
        this.plan = planCounting(rows);
        this.columns = new RunColumns(this.memory, this.plan);
        this.slots = new Slots(this.plan, this.memory);
        this.calendar = makeCalendar(settings.timeZone);
        for (const key of this.plan.keys)
            this.#open(key);
        const own = (key) => this.#dictionaries.get(key) ?? this.#open(key);
        this.agents = own(keys/* keys */.H.agent);
        this.#sites = own(keys/* keys */.H.site);
        this.#engines = own(keys/* keys */.H.searchEngine);
        this.#codes = own(keys/* keys */.H.code);
        this.#numberOrigin('-', '-');
        this.cube = new CubeNames(this.memory, {
            object: own(keys/* keys */.H.object),
            site: this.#sites,
            network: settings.clientAddresses === 'hidden' ? undefined : own(keys/* keys */.H.network),
            country: own(keys/* keys */.H.country),
        });
        for (const field of exclude/* exclusionFields */.Yw) {
            const excluder = (0,exclude/* excluderOf */.wz)(field, settings.exclude);
            if (excluder !== undefined)
                this.#excluders[field] = excluder;
        }
        this.addresses = new AddressBook(naming, {
            ...{ memory: this.memory, settings, classes: this.classes },
            dictionaryOf: (key) => this.#dictionaries.get(key),
            named: this.#named.address ?? [],
            isOut: this.#excluders.address,
        });
    }
    #open(key) {
        const dictionary = new Dictionary(this.memory);
        this.#dictionaries.set(key, dictionary);
        const named = this.#named[key.of] ?? [];
        named.push({ dictionary, key });
        this.#named[key.of] = named;
        return dictionary;
    }
    dictionary(key) {
        return this.#dictionaries.get(key);
    }
    #name(source, value, described) {
        const named = this.#named[source];
        if (named !== undefined)
            nameBy(named, value, described);
    }
    get isFull() {
        return this.#length > LONGEST;
    }
    close() {
        this.memory.close();
    }
    get sizes() {
        return this.#sizes;
    }
    take(records, values) {
        this.learn(values);
        const columns = this.columns.take(records, values);
        this.addresses.take(records, columns, values.address);
        this.#noteAddresses();
        return columns;
    }
    learn(values) {
        for (const field of records/* valueFields */.b2) {
            if (field === 'address') {
                this.addresses.learn(values[field]);
                this.#noteAddresses();
                continue;
            }
            const known = this.#sizes[field];
            const { size } = values[field];
            this.#sizes[field] = size;
            for (let id = known; id < size; id++)
                this.#learn(field, id, values[field]);
        }
    }
    #noteAddresses() {
        const { size } = this.addresses;
        this.#length += LENGTH_OF_ADDRESS * (size - this.#sizes.address);
        this.#sizes.address = size;
    }
    #markExcluded(field, value, text, other = text) {
        const excluder = this.#excluders[field];
        if (excluder === undefined)
            return;
        this.classes.putOut(field, value, excluder(text) || (other !== text && excluder(other)));
    }
    #learn(field, value, values) {
        const text = values.text(value);
        this.#length += text.length;
        const word = this.#naming.key;
        switch (field) {
            case 'key':
                this.#learnKey(value, text, values);
                return;
            case 'agent':
                this.#learnAgent(value, text, values);
                return;
            case 'referrer': {
                const { name, site, engine } = this.#naming.referrer(text);
                this.#name('referrer', value, { name });
                this.classes.put('originOf', value, this.#numberOrigin(site, engine));
                this.#markExcluded('referrer', value, text);
                return;
            }
            case 'campaign':
                this.#name('campaign', value, { name: this.#naming.campaign(text) });
                return;
            case 'host':
                this.#name('host', value, { name: this.#naming.host(text.toLowerCase()) });
                return;
            case 'operation':
                this.#name('operation', value, { name: word((0,operations/* meaningOfOperation */.u9)(text).name) });
                this.#learnOperation(value, text);
                return;
            case 'status':
                this.#name('status', value, { name: text });
                this.#learnStatus(value, text);
                return;
            case 'errorCode':
                this.#name('errorCode', value, { name: word(text) });
                this.#learnErrorCode(value, text);
                return;
            case 'requester':
                this.#name('requester', value, { name: (0,privacy/* publicRequester */.Ob)(text) });
                this.#learnRequester(value, text);
                return;
            case 'authentication':
                this.#name('authentication', value, { name: word(text) });
                this.classes.put('unsigned', value, text === '-' ? 1 : 0);
                return;
            case 'sourceRegion':
                this.#name('sourceRegion', value, { name: word(text) });
                this.classes.put('isAws', value, (0,billing/* isFromAws */.YW)(text) ? 1 : 0);
                this.mayBeAws ||= (0,billing/* isFromAws */.YW)(text);
                return;
            case 'tls':
                this.#name('tls', value, { name: word(tlsName(text)) });
                this.classes.put('plainHttp', value, text === '-' ? 1 : 0);
                return;
            case 'edge': {
                const airport = (0,edges/* airportOf */.Rm)(text);
                this.#name('edge', value, { name: airport });
                this.classes.put('priceRegions', value, edges/* priceRegions */.v8.indexOf((0,edges/* priceRegionOf */.ZZ)(airport)));
                return;
            }
            case 'cache':
                this.#name('cache', value, { name: word(text) });
                this.cube.learnCache(value, text);
                return;
            case 'bucket':
                this.#name('bucket', value, { name: text });
                return;
            case 'country':
            case 'asn':
                this.#name(field, value, { name: word(text) });
                this.addresses.learnPlace(field, value, text);
                return;
            default:
                this.#name(field, value, { name: word(text) });
        }
    }
    #learnKey(value, text, values) {
        const key = text.includes('%') ? ((0,decode/* decodeTwice */.Zm)(text) ?? (0,decode/* decodeKey */.y3)(values.bytes(value))) : text;
        const type = (0,meaning/* typeOfKey */.Jh)(key);
        const shown = this.#naming.key(key);
        this.#name('key', value, { shown, directory: (0,meaning/* directoryOfKey */.So)(shown), type });
        this.classes.put('pages', value, key !== '-' && (0,meaning/* isPageType */.Eo)(type) ? 1 : 0);
        this.#markExcluded('key', value, key);
    }
    #learnAgent(value, text, values) {
        const described = this.#naming.agent(text);
        const { kind, plain, name: program } = described;
        const { shown, browser, system, device } = described;
        this.#name('agent', value, { shown, program, browser, system, device });
        this.cube.learnAgent(value, kind, browser, program);
        this.classes.put('kinds', value, kind === 'people' ? PEOPLE : kind === 'bots' ? BOTS : TOOLS);
        this.classes.put('isCdnAgent', value, billing/* cdnAgents */.M8.has(text) ? 1 : 0);
        this.mayBeCdn ||= billing/* cdnAgents */.M8.has(text);
        this.agentHashes.reserve(2 * value + 2);
        hashValue(plain, text, values, value, this.agentHashes.numbers, value);
        this.#markExcluded('agent', value, text, plain);
    }
    #learnOperation(value, text) {
        const { isRequest, isRead, isGet, isWebsite, price, action } = (0,operations/* meaningOfOperation */.u9)(text);
        this.actions[value] = action;
        const bits = (isRequest ? IS_REQUEST : 0) |
            (isRead ? IS_READ : 0) |
            (isGet ? IS_GET : 0) |
            (isWebsite ? IS_WEBSITE : 0) |
            PRICE_BITS[price] |
            ((0,operations/* isOfEdges */.yz)(text) ? IS_OF_EDGES : 0);
        this.classes.put('operations', value, bits);
        this.mayBeCdn ||= price === 'elsewhere';
        this.classes.put('transitions', value, (0,billing/* transitionOf */.l9)(text));
    }
    #learnStatus(value, text) {
        this.classes.put('statuses', value, (0,meaning/* statusNumber */.OB)(text));
        this.cube.learnStatus(value, (0,meaning/* statusNumber */.OB)(text));
        this.classes.put('statusNumbers', value, this.#codeOf(text));
    }
    #learnErrorCode(value, text) {
        this.classes.put('errorNumbers', value, this.#codeOf(text));
        if (text === '-')
            this.noError = value;
        this.classes.put('errorBilling', value, ERROR_BITS[(0,billing/* billingOfError */.X$)(text)]);
    }
    #learnRequester(value, text) {
        const bits = (text === '-' ? IS_ANONYMOUS : 0) | (billing/* cdnRequesters */.TC.has(text) ? IS_CDN : 0);
        this.classes.put('requesters', value, bits);
        this.mayBeCdn ||= billing/* cdnRequesters */.TC.has(text);
        this.#markExcluded('requester', value, text);
    }
    #codeOf(text) {
        const known = this.#codes.size;
        const code = this.#codes.numberOf(text);
        if (code === known)
            this.#name('code', code, { name: this.#naming.key(text) });
        return code;
    }
    #numberOrigin(site, engine) {
        const known = this.#origins.size;
        const origin = this.#origins.numberOf(this.#sites.numberOf(site), this.#engines.numberOf(engine));
        if (origin === known)
            this.#name('origin', origin, { site, engine });
        return origin;
    }
}
const IS_REQUEST = 1;
const IS_READ = 2;
const IS_GET = 4;
const IS_DEAR = 8;
const IS_FREE = 16;
const IS_WEBSITE = 32;
const IS_ELSEWHERE = 64;
const IS_OF_EDGES = 128;
const PRICE_BITS = { dear: IS_DEAR, cheap: 0, free: IS_FREE, elsewhere: IS_FREE | IS_ELSEWHERE };
const IS_ANONYMOUS = 1;
const IS_CDN = 4;
const IS_FREE_TO_STRANGERS = 1;
const IS_FREE_ERROR = 2;
const ERROR_BITS = { free: IS_FREE_ERROR, 'free to strangers': IS_FREE_TO_STRANGERS, billed: 0 };
function tlsName(text) {
    return text === '' ? 'unknown' : text.replace(/^TLS ?V?(?=\d)/i, 'TLSv');
}

;// CONCATENATED MODULE: ./lib/count/counter/day-tables.js










function tablesOfDay(sums, slot, book) {
    const day = new TablesOfDay(sums, slot, book);
    const tables = book.plan.rows.map((row) => [row.name, day.table(row)]);
    book.memory.kernel.forgetRows();
    return Object.fromEntries(tables);
}
class TablesOfDay {
    #sums;
    #slot;
    #book;
    constructor(sums, slot, book) {
        this.#sums = sums;
        this.#slot = slot;
        this.#book = book;
    }
    table(row) {
        const { key } = row;
        if (key.some(keys/* isClassKey */.w))
            return this.#classes(row);
        const pair = this.#book.plan.pairs.findIndex((one) => one.row === row);
        return pair < 0 ? this.#single(row, key[0]) : this.#pairs(row, this.#sums.pairs[pair]);
    }
    #classes({ key: [, time] }) {
        const { turnAround, total } = this.#sums;
        if (time === undefined)
            return sizesTable(this.#sums);
        return timesTable((time.of === 'turnAround' ? turnAround : total).numbers);
    }
    #single(row, key) {
        const { plan, memory, room } = this.#book;
        const dictionary = this.#book.dictionary(key);
        const number = accumulatorOf(row, plan.accumulators);
        const { counted } = this.#slot[number];
        const kind = this.#kindOf(row);
        const values = key.of === 'origin' ? this.#book.classes.at('originOf') : 0;
        const rows = NamedRows.ofIds(memory, counted, dictionary, values, kind, room);
        const names = [...plan.accumulators[number].columns, ...tables/* billColumns */.js];
        const summed = row.columns.filter((name) => names.includes(name));
        const sums = rows.summed(counted, summed.map((name) => names.indexOf(name)));
        const columns = {};
        for (const name of row.columns)
            columns[name] =
                name === 'visitors'
                    ? this.#visitors(rows, key.of, dictionary, kind)
                    : name === 'crowd'
                        ? this.#crowd(rows, dictionary)
                        : sums[summed.indexOf(name)];
        return (0,table_merge/* capTable */.d_)(whole({ kind: 'names', names: rows.names(dictionary) }, columns), row.cap);
    }
    #kindOf({ counts }) {
        const kind = { people: PEOPLE, bots: BOTS, tools: TOOLS }[counts];
        return kind === undefined ? undefined : { kinds: this.#book.classes.at('kinds'), kind };
    }
    #visitors(rows, of, dictionary, kind) {
        const { visitors, visitorAgents, visitorAddresses, ...sums } = this.#sums;
        const { originVisitors, campaignVisitors, pageVisitors, addressVisitors } = sums;
        const address = addressVisitors.size === 0 ? visitorAddresses : undefined;
        const each = { agent: visitorAgents, address }[of];
        if (each !== undefined) {
            return rows.counted(dictionary, { at: each.at, step: 4 }, visitors.size, undefined, kind);
        }
        const several = {
            origin: originVisitors,
            campaign: campaignVisitors,
            key: pageVisitors,
            address: addressVisitors,
        };
        const { entriesAt, size } = several[of];
        const first = dictionary.isOneToOne ? undefined : { at: entriesAt, step: 8 };
        return rows.counted(dictionary, { at: entriesAt + 4, step: 8 }, size, first);
    }
    #crowd(rows, dictionary) {
        const { visitors, visitorAddresses, addressClients } = this.#sums;
        if (addressClients.size > 0) {
            const { entriesAt: at, size } = addressClients;
            return rows.counted(dictionary, { at: at + 4, step: 8 }, size, { at, step: 8 });
        }
        const clients = { at: visitors.entriesAt, step: 8 };
        return rows.counted(dictionary, { at: visitorAddresses.at, step: 4 }, visitors.size, clients);
    }
    #pairs({ key, cap }, sums) {
        const { memory, room } = this.#book;
        const [one, other] = key;
        const [left, right] = [this.#book.dictionary(one), this.#book.dictionary(other)];
        const rows = NamedRows.ofPairs(memory, sums, left, right, room);
        const names = ['requests', 'bytes', ...tables/* billColumns */.js];
        const all = rows.summed(sums.counted, [...names.keys()]);
        const columns = Object.fromEntries(names.map((name, at) => [name, all[at]]));
        return (0,table_merge/* capTable */.d_)(whole({ kind: 'pairs', pairs: rows.pairs(left, right) }, columns), cap);
    }
}
function whole(rows, columns) {
    const rest = {};
    for (const name of Object.keys(columns))
        rest[name] = 0;
    return new columns_table/* ColumnarTable */.Sy(rows, columns, { rows: 0, columns: rest });
}
function sizesTable({ sizes, sizesBill }) {
    const of = (from, step, numbers) => Float64Array.from(meaning/* sizeClasses */.UZ, (_, at) => numbers[from + step * at]);
    const rare = sizesBill.take((1 << tables/* billColumns */.js.length) - 1, meaning/* sizeClasses */.UZ.length);
    const bill = tables/* billColumns */.js.map((name, at) => [name, rare[at]]);
    return rowsOfClasses(sizeRows(), {
        requests: of(0, 2, sizes.numbers),
        bytes: of(1, 2, sizes.numbers),
        ...Object.fromEntries(bill),
    });
}
function timesTable(times) {
    return rowsOfClasses(timeRows(), { requests: times });
}
const sizeRows = (0,once/* once */.O)(() => atRest({ columns: ['requests'] }, meaning/* sizeClasses */.UZ));
const timeRows = (0,once/* once */.O)(() => atRest({ columns: ['requests'], isPair: true }, meaning/* sizeClasses */.UZ.flatMap((size) => meaning/* timeBounds */.vp.map((time) => size + columns_table/* KEY_SEPARATOR */.sf + time))));
function atRest(shape, names) {
    const requests = Float64Array.from(names, (_, at) => at);
    const table = { names, columns: { requests }, rest: { rows: 0, columns: {} } };
    const { rows, columns } = (0,columns_table/* columnarTable */.Mb)((0,table_merge/* mergeTables */.KP)(shape, [table], 'at rest').table, false);
    return { rows, order: Uint32Array.from(columns.requests) };
}
function rowsOfClasses({ rows, order }, all) {
    const places = Uint32Array.from(order.keys());
    const kept = places.filter((row) => all.requests[order[row]] > 0);
    const columns = Object.entries(all).map(([name, sums]) => [
        name,
        Float64Array.from(kept, (row) => (0,merge_columns/* exactSum */.dZ)(sums[order[row]])),
    ]);
    return whole((0,columns_table/* gatherKeys */.YW)(rows, kept), Object.fromEntries(columns));
}

// EXTERNAL MODULE: ./lib/count/visitors/rows.js
var visitors_rows = __webpack_require__(79778);
;// CONCATENATED MODULE: ./lib/count/counter/visitor-rows.js


function visitorsOfSums(sums, book) {
    const { memory, addresses: { hashes: addressHashes }, agentHashes, room, } = book;
    const { kernel } = memory;
    const { size } = sums.visitors;
    if (size === 0)
        return { visitors: new Float64Array(0), visitorRows: null };
    const [addresses, agents] = [sums.visitorAddresses.at, sums.visitorAgents.at];
    const [byAddress, byAgent] = [addressHashes.at, agentHashes.at];
    const hashes = kernel.rankVisitors(size, addresses, agents, byAddress, byAgent, visitors_rows/* MOST_VISITOR_ROWS */.t_);
    const visitors = copyOfMade(memory, floats, kernel.sortedHashesAt(), hashes, room);
    const flags = flagsOf(sums, memory, hashes, room);
    const told = (0,visitors_rows/* visitorTables */.Q1)(book.plan.rows).map(({ name, key: [key] }) => [
        name,
        visitor_rows_setsOf(sums, book.dictionary(key), key.of, flags.length, book),
    ]);
    kernel.forgetVisitors();
    told.sort(([a], [b]) => (a < b ? -1 : 1));
    return { visitors, visitorRows: (0,visitors_rows/* cappedRows */.V0)({ flags, sets: Object.fromEntries(told) }) };
}
function flagsOf({ visitors, visitorIsDirect, pageVisitors }, memory, hashes, room) {
    const flags = new KernelColumn(memory, Math.min(hashes, visitors_rows/* MOST_VISITOR_ROWS */.t_), words);
    memory.kernel.flagVisitors(visitorIsDirect.at, visitors.size, visitors_rows/* DIRECT */.yc, flags.at);
    memory.kernel.flagFirsts(pageVisitors.at, visitors_rows/* VIEWED */.Z0, flags.at);
    const made = copyOfMade(memory, words, flags.at, Math.min(hashes, visitors_rows/* MOST_VISITOR_ROWS */.t_), room);
    flags.close();
    return made;
}
function visitor_rows_setsOf({ visitors, visitorAddresses, visitorAgents, ...sums }, { at: names, size }, of, rows, { memory, room }) {
    const { kernel } = memory;
    const made = (first, ids, step, count) => kernel.nameSets(names, size, first, ids, step, count, visitors_rows/* MOST_NAMES_EACH */.tP);
    const toldAt = () => {
        if (of === 'address' && sums.addressVisitors.size === 0)
            return made(0, visitorAddresses.at, 4, visitors.size);
        if (of === 'agent')
            return made(0, visitorAgents.at, 4, visitors.size);
        const { originVisitors: origin, campaignVisitors: campaign, pageVisitors: key } = sums;
        const pairs = { origin, campaign, key, address: sums.addressVisitors };
        const { at, size: count } = pairs[of];
        const entries = kernel.entriesOf(at);
        return made(entries, entries + 4, 8, count);
    };
    const at = toldAt();
    const [offsets, ids, idCount] = words.viewOf(memory.buffer, at + 16, 3);
    return {
        names: copyOfNames(memory, at, room),
        offsets: copyOfMade(memory, words, offsets, rows + 1, room),
        ids: copyOfMade(memory, words, ids, idCount, room),
    };
}

;// CONCATENATED MODULE: ./lib/count/counter/day-counts.js









function countsOf(sums, book) {
    const few = fewOf(sums);
    const { kindRequests, kindBytes, hours } = few;
    const slot = book.slots.whole(sums);
    const { accumulators } = book.plan;
    const operations = slot[accumulators.findIndex(isOfOperations)];
    const kind = (at) => ({ requests: kindRequests[at], bytes: kindBytes[at] });
    const counts = {
        totals: {
            requests: sums.requests,
            bytes: (0,merge_columns/* exactSum */.dZ)(few.bytes),
            records: sums.records,
            reads: sums.reads,
            pageViews: sums.pageViews,
            errors: sums.errors,
            serverErrors: few.serverErrors,
            people: kind(PEOPLE),
            bots: kind(BOTS),
            tools: kind(TOOLS),
            cdn: { requests: sums.fetches, bytes: (0,merge_columns/* exactSum */.dZ)(sums.fetchBytes) },
            calls: sums.calls,
            billedWrites: few.billedWrites,
            billedReads: few.billedReads,
            billedBytes: (0,merge_columns/* exactSum */.dZ)(few.billedBytes),
            ...actionTotals(operations, book),
            awsBytes: few.awsBytes,
            ...transitionTotals(few.transitions),
            edges: (0,summary/* edgesOf */.q4)((region, use) => (0,merge_columns/* exactSum */.dZ)(few.edges[3 * edges/* priceRegions */.v8.indexOf(region) + summary/* edgeUses */.Il.indexOf(use)])),
            excluded: few.excluded,
        },
        hours: Array.from({ length: 24 }, (_, hour) => ({
            requests: hours[hour],
            bytes: hours[24 + hour],
            people: hours[48 + hour],
        })),
        ...visitorsOfSums(sums, book),
        tables: tablesOfDay(sums, slot, book),
        cube: sums.cube.stored(book.cube, book.room),
        firstRecord: few.firstRecord,
        lastRecord: few.lastRecord,
        unhashed: 0,
        unhashedEmbedded: 0,
        lacking: [],
    };
    for (const accumulator of slot)
        accumulator.clear();
    return counts;
}
function actionTotals(operations, { actions }) {
    const sums = { write: 0, list: 0, delete: 0, lifecycle: 0 };
    const { rows, width } = operations;
    for (const [id, action] of actions.entries())
        if (action !== undefined)
            sums[action] += rows[id * width] ?? 0;
    return {
        writes: sums.write,
        lists: sums.list,
        deletes: sums.delete,
        lifecycle: sums.lifecycle,
    };
}
function transitionTotals(transitions) {
    return Object.fromEntries(billing/* transitionRows */.Zt.map(([name], row) => [name, transitions[row]]));
}

;// CONCATENATED MODULE: ./lib/count/counter/mixed-records.js

const MOST_KEPT = 16_384;
const RUN = 1024;
function mixed_records_makeColumns(count) {
    const ids = records/* valueFields */.b2.map((field) => [field, new Uint32Array(count)]);
    const numbers = records/* numberFields */.FS.map((field) => [field, new Float64Array(count)]);
    return {
        time: new Float64Array(count),
        ids: Object.fromEntries(ids),
        numbers: Object.fromEntries(numbers),
    };
}
class MixedRecords {
    #dayOf;
    #count;
    #kept;
    #run;
    #size = 0;
    constructor(dayOf, count) {
        this.#dayOf = dayOf;
        this.#count = count;
    }
    add({ count, time, ids, numbers }) {
        this.#kept ??= mixed_records_makeColumns(MOST_KEPT);
        for (let from = 0; from < count;) {
            if (this.#size === MOST_KEPT)
                this.flush();
            const to = Math.min(count, from + MOST_KEPT - this.#size);
            this.#kept.time.set(time.subarray(from, to), this.#size);
            for (const field of records/* valueFields */.b2)
                this.#kept.ids[field].set(ids[field].subarray(from, to), this.#size);
            for (const field of records/* numberFields */.FS)
                this.#kept.numbers[field].set(numbers[field].subarray(from, to), this.#size);
            this.#size += to - from;
            from = to;
        }
    }
    flush() {
        const kept = this.#kept;
        if (kept === undefined || this.#size === 0)
            return;
        this.#run ??= mixed_records_makeColumns(RUN);
        const order = Float64Array.from(kept.time.subarray(0, this.#size), (seconds, at) => this.#dayOf(seconds) * MOST_KEPT + at).sort();
        this.#size = 0;
        for (let from = 0; from < order.length; from += RUN) {
            const places = Uint32Array.from(order.subarray(from, from + RUN), placeIn);
            gather(kept, places, this.#run);
            this.#count({ ...this.#run, count: places.length });
        }
    }
}
function placeIn(order) {
    return order - Math.floor(order / MOST_KEPT) * MOST_KEPT;
}
function gather(from, places, into) {
    mixed_records_take(from.time, places, into.time);
    for (const field of records/* valueFields */.b2)
        mixed_records_take(from.ids[field], places, into.ids[field]);
    for (const field of records/* numberFields */.FS)
        mixed_records_take(from.numbers[field], places, into.numbers[field]);
}
function mixed_records_take(from, places, into) {
    for (let at = 0; at < places.length; at++)
        into[at] = from[places[at]];
}

;// CONCATENATED MODULE: ./lib/count/counter/visitors.js
function addVisitors({ chosen, columns }, people, sums, { sizes, addresses: { areTold }, memory: { kernel } }) {
    const { client, agent, visitor, firsts, ids, unused: into } = columns;
    const known = sums.visitors.size;
    const { at: places, count } = people;
    sums.visitors.numberAll({ places, count, left: client, right: agent, into: visitor });
    const { size } = sums.visitors;
    const { visitorAddresses: addresses, visitorAgents: agents, visitorIsDirect } = sums;
    for (const list of [addresses, agents, visitorIsDirect])
        list.reserve(size);
    kernel.noteVisitors(known, size, visitor.at, addresses.at, agents.at, firsts.at);
    kernel.noteDirect(visitor.at, visitorIsDirect.at);
    if (areTold)
        addAddresses(columns, people, sums, known);
    sums.originVisitors.numberAll({ places, count, left: visitor, right: ids.origin, into });
    const campaigns = sizes.campaign > 1 ? { places, count } : { places: firsts, count: size - known };
    sums.campaignVisitors.numberAll({ ...campaigns, left: visitor, right: ids.campaign, into });
    const { at, count: views } = chosen.pageViews;
    sums.pageVisitors.numberAll({ places: at, count: views, left: visitor, right: ids.key, into });
}
function addAddresses({ client, visitor, ids, unused: into }, { at: places, count }, { visitors, visitorAddresses, addressVisitors, addressClients }, known) {
    if (addressVisitors.size === 0) {
        const clientsAndAgents = visitors.partsFrom(0);
        for (let one = 0; one < known; one++) {
            const address = visitorAddresses.numbers[one];
            addressVisitors.numberOf(one, address);
            addressClients.numberOf(clientsAndAgents[2 * one], address);
        }
    }
    const right = ids.address;
    addressVisitors.numberAll({ places, count, left: visitor, right, into });
    addressClients.numberAll({ places, count, left: client, right, into });
}

;// CONCATENATED MODULE: ./lib/count/counter/counter.js








function makeCounter(book) {
    return new ColumnCounter(book);
}
const FEW_STRETCHES = 3;
const LONG_STRETCH = 64;
const NONE = new Map();
class ColumnCounter {
    #calendar;
    #book;
    #days = new Map();
    #mixed = new MixedRecords((seconds) => this.#dayOf(seconds), (records) => this.#countRun(records));
    #values;
    #delays = new Delays();
    #quarter = Number.NaN;
    #hour = 0;
    constructor(book) {
        this.#calendar = book.calendar;
        this.#book = book;
    }
    count(records, values, delivered) {
        if (delivered !== undefined)
            this.#delays.add(records, delivered);
        this.#values = values;
        if (this.#isMixed(records))
            this.#mixed.add(records);
        else {
            this.#mixed.flush();
            this.#countRun(records);
        }
    }
    #isMixed({ time, count }) {
        let stretches = 0;
        let last = Number.NaN;
        for (let at = 0; at < count; at++) {
            const day = this.#dayOf(time[at]);
            if (day !== last)
                stretches++;
            last = day;
        }
        return stretches > FEW_STRETCHES && stretches * LONG_STRETCH > count;
    }
    #countRun(records) {
        const columns = this.#book.take(records, this.#values);
        for (let from = 0; from < records.count;)
            from = this.#countDay(records, columns, from);
    }
    #countDay(records, columns, from) {
        const day = this.#dayOf(records.time[from]);
        let sums = this.#days.get(day);
        if (sums === undefined) {
            sums = this.#book.slots.open();
            this.#days.set(day, sums);
        }
        const book = this.#book;
        const slot = book.slots.of(sums, book.sizes);
        const to = this.#hoursOf(records, columns, day, from);
        const { chosen, people, failed } = book.classes.sort(columns, sums, from, to);
        sums.records += chosen.records.count;
        sums.requests += chosen.requests.count;
        sums.reads += chosen.reads.count;
        sums.pageViews += chosen.pageViews.count;
        sums.errors += chosen.errors.count;
        sums.calls += chosen.calls.count;
        sums.fetches += chosen.fetches.count;
        sums.fetchBytes += chosen.fetches.bytes ?? 0;
        const run = { chosen, failed, columns };
        addRun(run, book, slot, sums);
        addVisitors(run, people, sums, book);
        return to;
    }
    #hoursOf({ time, count }, { hour: column }, day, from) {
        const hours = column.numbers;
        for (let at = from; at < count; at++) {
            const hour = this.#hourAt(time[at]) - day * 24;
            if (hour < 0 || hour >= 24)
                return at;
            hours[at] = hour;
        }
        return count;
    }
    #dayOf(seconds) {
        return Math.floor(this.#hourAt(seconds) / 24);
    }
    #hourAt(seconds) {
        const quarter = Math.floor(seconds / QUARTER);
        if (quarter !== this.#quarter) {
            this.#hour = this.#calendar.hourOf(quarter);
            this.#quarter = quarter;
        }
        return this.#hour;
    }
    summary(log) {
        this.#mixed.flush();
        const days = new Map();
        let records = 0;
        for (const [index, sums] of [...this.#days].sort(([a], [b]) => a - b)) {
            const counts = countsOf(sums, this.#book);
            records += counts.totals.records + counts.totals.excluded;
            days.set((0,day/* dayAt */.OC)(index), counts);
            this.#book.slots.close(sums);
        }
        this.#days.clear();
        const { objects, objectBytes, duplicates, unidentified = 0, repeated = NONE, malformed } = log;
        const delays = this.#delays.counted();
        this.#delays = new Delays();
        const told = { ...(unidentified > 0 && { unidentified }), ...(0,merge/* repeatedIn */.E$)(repeated) };
        return {
            log: { objects, objectBytes, records, duplicates, ...told, malformed, ...delays },
            days,
        };
    }
}

// EXTERNAL MODULE: ./lib/count/summary/encode.js + 1 modules
var encode = __webpack_require__(42487);
// EXTERNAL MODULE: ./lib/formats/key-date.js
var key_date = __webpack_require__(87284);
// EXTERNAL MODULE: ./lib/formats/reading/begin.js + 1 modules
var begin = __webpack_require__(32939);
// EXTERNAL MODULE: ./lib/formats/reading/identity-hash.js
var identity_hash = __webpack_require__(7798);
// EXTERNAL MODULE: ./lib/formats/reading/lines.js
var lines = __webpack_require__(29908);
// EXTERNAL MODULE: ./lib/formats/reading/malformed.js
var malformed = __webpack_require__(27666);
// EXTERNAL MODULE: ./lib/formats/reading/sample.js
var sample = __webpack_require__(5433);
// EXTERNAL MODULE: ./lib/formats/s3/operation.js
var s3_operation = __webpack_require__(19910);
;// CONCATENATED MODULE: ./lib/formats/fast/kernel.js
const scanKernel = 'AGFzbQEAAAABWA9gAn9/AX9gAX8Bf2AAAX9gAABgA39/fwF/YAR/f39/AX9gAX8AYAJ/fwBgAX8BfmACf3wAYAJ/fw' +
    'F+YAV/f39/fgF/YAN/f34BfmAEf39/fwBgA39/fwACEQEGbWVtb3J5Bm5vUm9vbQAGAzk4BAcBCgQIBAUDBAELDAUA' +
    'AAAIAg0FAAEDAAEAAA4HCQMDAgEBAwMEAAAJAgIHBgYGAQACAgEFAgIFAwEADgaoAR9/AUEAC38BQQALfwFBAAt/AU' +
    'H/Bwt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQYAIC38BQQALfwFB' +
    'AAt/AUEAC38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCfwt/AUEAC38BQQ' +
    'ALfwBBgIAQC38AQYAICweKAyMIdGFpbEZyb20DGwZ0YWlsVG8DHAViZWdpbgAhCGJlZ2luRGF5ACAIa2VlcERhdGUA' +
    'Hw1rZWVwT3BlcmF0aW9uAB4Ia2VlcFRhaWwAHQRzY2FuABsKaGFzaEtleXNBdAA4CmR1cGxpY2F0ZXMDEw5pZGVudG' +
    'l0aWVzU2l6ZQA3DWlzUmVkZWxpdmVyZWQANg50ZWxsSWRlbnRpdGllcwA1C0lOUFVUX0JZVEVTAx0HaW5wdXRBdAA0' +
    'CXNjcmF0Y2hBdAAzDXRlbGxBZGRyZXNzZXMAMQliZXR3ZWVuQXQALAlrZWVwR3JvdXAAFAtrZWVwUm93RGF0ZQAqBn' +
    'BsYW5BdAArCHNjYW5Sb3dzACgIY2xlYXJSdW4AJgVjb3VudAMABmN1cnNvcgMVCWVuZFJlY29yZAAlBWlkc0F0ACQH' +
    'bGluZUVuZAMWCW51bWJlcnNBdAAjA1JVTgMeB3RpbWVzQXQAIgZpbnRlcm4ABQZzaXplT2YAGgd2YWx1ZUF0ABkGbW' +
    'Vtb3J5AgAIARgKhXQ4qwECAX8BfiACQRBPBEAgAkEQayECA0AgAiADSwRAIAAgA2r9AAQAIAEgA2r9AAQA/SP9Y0UE' +
    'QEEADwsgA0EQaiEDDAELCyAAIAJq/QAEACABIAJq/QAEAP0j/WMPCyACQQhPBEAgACkDACABKQMAUgRAQQAPCyAAIA' +
    'JqQQhrKQMAIAEgAmpBCGspAwBRDwtCASACQQN0rYZCAX0iBCAAKQMAgyABKQMAIASDUQuKAgEEfyAAQQV0QcARaiEE' +
    'A0AgAiMCSQRAIAEgAkECdGogAEEGdCACakEDdEHAhSVqIgUoAgAgBSgCBBAEQiCIpyIFNgIAIAMgBCgCACAFIAQoAg' +
    'RxQQN0aigCAHIhAyACQQFqIQIMAQsLQQAhAgNAIAIjAkkEQCADIAQoAgAgBCgCBCABIAJBAnRqKAIAcUEDdGooAgQo' +
    'AgByIQMgAkEBaiECDAELC0HAhzYgAzYCAEEAIQMDQCADIwJJBEAgBCABIANBAnRqKAIAIABBBnQgA2pBA3RBwIUlai' +
    'ICKAIAIAIoAgQQCCECIABBDHRB0NwVaiMAIANqQQJ0aiACNgIAIANBAWohAwwBCwsLMgECfyAAaEECdEHAEGoiAigC' +
    'ACIBBEAgAiABKAIANgIAIAFBACAA/AsAIAEPCyAAEAsL5AECAX4EfyABrSECA0BBgAggASABQYAITxsiBEF4cSEFQQ' +
    'AhBgNAIAUgBksEQCACIAZBgAhqIgMoAgAgACAGaikDACICp2qtIAMoAgQgAkIgiKdqrX58IQIgBkEIaiEGDAELCyAE' +
    'IAVLBEAgAiAFQYAIaiIDKAIAIAAgBWopAwBCASAEIAVrQQN0rYZCAX2DIgKnaq0gAygCBCACQiCIp2qtfnwhAgsgAS' +
    'AEayIBBEAgACAEaiEAIAIgAkIdiIVClfip+pe33puef34hAgwBCwsgAiACQh2IhUKV+Kn6l7fem55/fgsbACAAQQV0' +
    'QcARaiABIAIQBEIgiKcgASACEAgLlAECAn4CfyAAQdDcHWooAgAiAEEASARAQn8hAQVCfyEBAkAgAEEDdEGAlCRqIg' +
    'AoAgQiBCAAKAIAIgBrIgNBAUYEfyAALQAAQS1GBUEACw0AQn4hASADQQFrQQ9PDQADQCAAIARJBEAgAC0AAEEwayID' +
    'QQlLDQIgA60gAkIKfnwhAiAAQQFqIQAMAQsLIAIhAQsLIAEL6gEBBX8gACABaiEFIAIhAQNAIAAgBUkEQCAALQAAIg' +
    'ZBJUYgAEECaiAFSXEEfyAAQQFqIgQtAAAiB0Ewa0H/AXEiA0EJSwRAQX8gB0EgckHhAGsiA0EKakH/AXEgA0H/AXFB' +
    'BUsbIQMLIAQtAAEiB0Ewa0H/AXEiBEEJSwRAQX8gB0EgckHhAGsiBEEKakH/AXEgBEH/AXFBBUsbIQQLQX8gBCADQQ' +
    'R0aiADIARyQQBIGwVBfwshBCABIgNBAWohASADIAYgBCAEQQBIGzoAACAAQQJqIAAgBEEAThtBAWohAAwBCwsgASAC' +
    'awv0AQEEfyAAIAEgAiADEA4iBSgCBCIEBEAgBCgCACEEBSAAKAIQIQQgA0ELakF8cSIGIxkjB2tLBEBBgIAIQYCAAi' +
    'AGQYCAAUsbIgcQCyQHIwcgB2okGQsjByAGaiQHIwcgBmsiBiAENgIAIAYgAzYCBCAGQQhqIAIgA/wKAAAgBSABNgIA' +
    'IAUgBjYCBCAAKAIIIARBAnRqIAY2AgAgACAEQQFqIgE2AhAgASAAKAIMIgFGBEAgACAAKAIIIAFBAnQiAiABQQN0EA' +
    'o2AgggACAAKAIAIAFBBHQQEDYCACAAIAJBAWs2AgQgACABQQF0NgIMCwsgBAuoBgIHfwF+QQNBwP81EAJBBEHAgTYQ' +
    'AgNAIAEjAkkEQCABQQN0IgJBwK0laiIEKAIAIAQoAgQgAUECdCIEQcCBNmo1AgAgBEHA/zVqNQIAQiCGhBANIQcgAk' +
    'HAgzZqIAc3AwAgACMEIwMgB0IgiKdxQQN0aigCAHIhACABQQFqIQEMAQsLQcCHNiAANgIAQQAhAEEAIQEDQCABIwJJ' +
    'BEAgAUEDdCICQcCtJWoiBCgCACAEKAIEIwAgAWpBAnQiBEHQvBZqKAIAIARB0NwWaigCACACQcCDNmopAwAQDEUEQC' +
    'AAIAFHBEBBACECA0AgAkEMSQRAIAJBBnQiBCAAakEDdEHAhSVqIAEgBGpBA3RBwIUlaikDADcDACACQQFqIQIMAQsL' +
    'IwAgAGoiAkECdCIEQdC8FmojACABaiIFQQJ0IgZB0LwWaigCADYCACAEQdDcFmogBkHQ3BZqKAIANgIAIAJBA3QiBE' +
    'HQnBVqIAVBA3QiBUHQnBVqKwMAOQMAQQAhAgNAIAJBBEkEQCACQQ10QdDcG2oiBiAEaiAFIAZqKwMAOQMAIAJBAWoh' +
    'AgwBCwsLIABBAWohAAsgAUEBaiEBDAELCyAAJAIjAkUEQA8LQQBBwP01EAJBAUHA/TUQAkECQcD9NRACQQZBwP01EA' +
    'JBB0HA/TUQAkEIQcD9NRACQQlBwP01EAJBBUHAG0EBEAUhAANAIAMjAkkEQCMAIANqQQJ0QdD8FmogADYCACADQQFq' +
    'IQMMAQsLQQAhAQNAIAFBB0kEQEEAIQMDQCADIwJJBEAgAUEERyEAIAFBCmogA0EDdEHAsSVqKAIAIgQEfyAEQQhqIA' +
    'FBAnRqKAIABSABQQpqQcAbIAAQBQshAEEMdEHQ3BVqIwAgA2pBAnRqIAA2AgAgA0EBaiEDDAELCyABQQFqIQEMAQsL' +
    'QREhAwNAIANBGEkEQCADQcAbQQEQBSEAIANBBXRBwBFqKAIQQQFHBEBBACEBA0AgASMCSQRAIANBDHRB0NwVaiMAIA' +
    'FqQQJ0aiAANgIAIAFBAWohAQwBCwsLIANBAWohAwwBCwsjAiMAaiQAQQAkAgstACACEAMiAiAAIAH8CgAAIAAgAWhB' +
    'AnRBwBBqIgEoAgA2AgAgASAANgIAIAILeAEGfyMMQQ9qQXBxIgMgAGokDD8AIgEjDEG/gARqQRB2IgJJBEAgAiABay' +
    'IEIAFBA3YiBUH//wEgAWsiBiAFIAZJGyIFIAQgBUsbIAJB//8BSwRAIAAQAAtAAEEASAR/IAIgAWtAAEEASAVBAAsE' +
    'QCAAEAALCyADC6QEAgN+A38gAUEBRgR/IAAtAABBLUYFQQALBEBBAA8LIAFBEEYiCAR+IAApAwAFIAGtCyEGIAgEfi' +
    'AAKQMIBUIACyEFIAOtIAJBAXQgCHKtQiCGhCEHIARCIIinIgkjA3EhAwNAIwQgA0EDdGoiAigCBCIKBEAgAigCACAJ' +
    'RgRAIwogCkEBayICQQt2QQJ0aigCACACQf8PcUEFdGoiCikDACAGUSICBEAgCikDECAHUSECCyACBH8gCAR/IAopAw' +
    'ggBVEFIAAgCikDCKcgARABCwUgAgsEQCMTRAAAAAAAAPA/oCQTQQEPCwsjAyADQQFqcSEDDAELCyMJIgJBAWoiCiQJ' +
    'IwQgA0EDdGoiAyAJNgIAIAMgCjYCBCACQf8PcUUEQAJAIAJBC3YiAyMORgRAIwojDkECdCMOQQN0EAokCiMOQQF0JA' +
    '4LIwogA0ECdGoiAygCAA0AIANBgIAEEAs2AgALCyMKIAJBC3ZBAnRqKAIAIAJB/w9xQQV0aiECIAhFBEAgAUEDakF8' +
    'cSIDIxQjCGtLBEBBgIAIQYCAAiADQYCAAUsbIggQAyIJIw02AgAgCSAINgIEIAkkDSAJQRBqJAggCCAJaiQUCyMIIA' +
    'NqJAgjCCADa60iBacgACAB/AoAAAsgAiAGNwMAIAIgBTcDCCACIAc3AxAgAiAENwMYIwMjCUEBdEkEQCMEIwNBAWpB' +
    'A3QQECQEIwNBAXRBAWokAwtBAAuLAQEBf0GQCCgCACACp2qtQZQIKAIAIAJCIIinaq1+QYAIKAIAIAFBEEYiAwR+IA' +
    'ApAwAFIAAgARAECyICp2qtQYQIKAIAIAJCIIinaq1+QYgIKAIAIAMEfiAAKQMIBUIACyICp2qtQYwIKAIAIAJCIIin' +
    'aq1+fHwiAkIdiCAChUKV+Kn6l7fem55/fgtpAQR/IAAoAgAhBiAAKAIEIgcgAXEhAANAIAYgAEEDdGoiBCgCBCIFRQ' +
    'RAIAQPCyAEKAIAIAFGBH8gBSgCBCADRgR/IAIgBUEIaiADEAEFQQALBUEAC0UEQCAAQQFqIAdxIQAMAQsLIAQLJwAg' +
    'AEEFdEHAEWooAgggAUECdGooAgAiAEEIaiAAKAIEEARCIIinC44BAQR/IAFBAXQQAyEEIAFBAnZBAWshBSAAIQIDQC' +
    'ACIAAgAWpJBEAgAigCBARAIAIoAgAgBXEhAwNAIAQgA0EDdGooAgQEQCADQQFqIAVxIQMMAQsLIAQgA0EDdGogAikD' +
    'ADcDAAsgAkEIaiECDAELCyAAIAFoQQJ0QcAQaiIBKAIANgIAIAEgADYCACAEC4QBAQF/IxgiAi0AACABRgR/IAAgAk' +
    'EBaiABEAEFQQALBEBBAQ8LIAAgARAEQiCIp0E/cUEHdEHAvTVqIgItAAAgAUYEfyAAIAJBAWogARABBUEAC0UEQCAC' +
    'QUBrIQILIAItAAAgAUYEfyAAIAJBAWogARABBUEAC0UEQEEADwsgAiQYQQELjwICA38BfiAAQdDcHWooAgAiAEEASA' +
    'RAQn8PCyAAQQN0QYCUJGoiACgCBCIDIAAoAgAiAWtBAUYEfyABLQAAQS1GBUEACwRAQn8PCyABIQADQCAAIANJBH8g' +
    'AC0AAEEuRwVBAAsEQCAAIgJBAWohACACLQAAQTBrIgJBCUsEQEJ+DwsgAq0gBEIKfnwhBAwBCwsgACABRiAAIAFrQQ' +
    'lLcgRAQn4PCyADIABrQQFrQQAgACADSSIBGyICRSACQQNLciABcQRAQn4PC0EBIQEDQCABQQNNBEAgASACTQR/IAAg' +
    'AWotAABBMGsFQQALIgNBCUsEQEJ+DwsgA60gBEIKfnwhBCABQQFqIQEMAQsLIAQLgQQBCX9BEEH43B0oAgAiASABQR' +
    'BPGyEDIwEiBCQGA0AgACADSQRAIAAQLyAAQQFqIQAMAQsLIwYkASMBBEAjD0UEQCMARSQPQQAhAEH43B0oAgAhBQNA' +
    'IABBECAFIAVBEE8bSQRAIABBNGxB9N0daiEGQQEhAQNAIAEgBigCAE0EQCACQQEgBiABQQJ0aigCAHRyIQIgAUEBai' +
    'EBDAELCyAAQQFqIQAMAQsLQQAhAANAIABBGEkEQCACIAB2QQFxRQRAIABBAnRB/NwdaigCACEFIwAhAQNAIAFBgAhJ' +
    'BEAgAEEMdEHQ3BVqIAFBAnRqIAU2AgAgAUEBaiEBDAELCwsgAEEBaiEADAELCwsgAxAwQQAhAANAIAAgA0kEQCAAQT' +
    'RsQdzdHWoiBSgCGCEHQQAhAgNAIAIjAUkEQCAAQQZ0IAJqQQR0QZClHmooAgwiBkEGTwRAQQAhAQNAIAEgB0kEQCAB' +
    'QQJ0IgggBWooAhxBDHRB0NwVaiMAIAJqQQJ0aiAGIAhqKAIANgIAIAFBAWohAQwBCwsLIAJBAWohAgwBCwsgABAuIA' +
    'BBAWohAAwBCwsjASMAaiQAC0EAJAFBACQFIwYgBEYiAAR/QcAAIxBBAXQiASABQcAASxsFQQILJBAgAEUEQCMGQQR0' +
    'QZClH2oiASgCBCABKAIAJBUkFgsgAAuAAQAgAkGAEEsEQA8LIABBGGogASACEAUhASAAQQN0QdCSJGoiAigCBCIARQ' +
    'RAIAJBgBAQAzYCACACQcAANgIEQcAAIQALIAAgAU0EQCACIAIoAgAgAEEFdCAAQQZ0EAo2AgAgAiAAQQF0NgIECyAC' +
    'KAIAIAFBBXRqIANBGPwKAAALJwAgACACIAMQBEIgiKciADYCCCABKAIAIAAgASgCBHFBA3RqKAIAC5sBAQV/A0AgAC' +
    'ABSQRAIAAtAAAiBEEuRgRAIAJFIAVBA0ZyBEBBAA8LIAZBCHQgA3IhBiAFQQFqIQVBACECQQAhAwUgBEEwSSAEQTlL' +
    'cgR/QQEFIAJBAWoiAkEDSwsEQEEADwsgA0EKbCAEakEwayIDQf8BSwRAQQAPCwsgAEEBaiEADAELCyAGQQh0IANyJA' +
    'sgBUEDRiACQQBHcQu7AQEEf0HkACAALQAEQTBrIgEgAC0AA0EwayICQQpsaiABQQlLIAJBCUtyGyICQTtLQeQAIAAt' +
    'AAFBMGsiASAALQAAQTBrIgNBCmxqIAFBCUsgA0EJS3IbIgNBF0tyQeQAIAAtAAdBMGsiASAALQAGQTBrIgRBCmxqIA' +
    'FBCUsgBEEJS3IbIgFBO0tyBEBBfw8LIAAtAAJBOkcEf0EBBSAALQAFQTpHCwRAQX8PCyADQZAcbCACQTxsaiABagsZ' +
    'AEHEhzYkDEHAACQQQcC9JSQSQcC9NSQYCxoAIABBBXRBwBFqKAIIIAFBAnRqKAIAQQRqCw4AIABBBXRBwBFqKAIQC4' +
    'ADAQN/IAH9DCAgICAgICAgICAgICAgICD9CwQAIAFBov6Y0QA2AhBBACQPA0AjAkHAAEYEf0EBBSMAIwJqQYAIRgsE' +
    'QBAJCyMAQYAIRgRAIAEhAwUgACECA0AgAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9IyAC/QAEEP0MCgoKCgoKCgoKCg' +
    'oKCgoKCv0j/VAgAv0ABCD9DAoKCgoKCgoKCgoKCgoKCgr9IyAC/QAEMP0MCgoKCgoKCgoKCgoKCgoKCv0j/VD9UP1T' +
    'BEADQCACIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEaGohAyAERQRAIAJBEGohAgwBCwsFIAJBQGshAgwBCw' +
    'sLIAEgA00EQBAJIAAkFSADJBYjAEGACEYPCyADQQFrIgIgAyAAIANJBH8gAi0AAEENRgVBAAsbIgIgAEsEQCADIABr' +
    'QYCABEsEf0ECBSAAIAIQHAsiAgRAEAkgACQVIAMkFiACDwsLIANBAWohAAwACwAL6BkDG38FfgF7IAAhAgNAIAIgAv' +
    '0ABAAiIv0MICAgICAgICAgICAgICAgIP0jICL9DAoKCgoKCgoKCgoKCgoKCgr9I/1Q/WQiA2hqIQUgA0UEQCACQRBq' +
    'IQIMAQsLAkAgASAFTQ0AIAVBAWoiECECA0AgAiAC/QAEAP0MICAgICAgICAgICAgICAgIP0j/WQiA2hqIQ0gA0UEQC' +
    'ACQRBqIQIMAQsLIA1BHmogAU8NACANQQFqIgItAAIgAi0AAUEKbGpBH3FBBXRBwLUlaiERIAIpAwAgESkDAFIEf0EB' +
    'BSACKQMFIBEpAwhSCw0AIAJBDWoQFyIaQQBIDQAgAikDFUKg1sCBg4bMriBSDQAgAkEdaiISIQIDQCACIAL9AAQA/Q' +
    'wgICAgICAgICAgICAgICAg/SP9ZCIDaGohEyADRQRAIAJBEGohAgwBCwsgE0EBaiIUIQIDQCACIAL9AAQA/QwgICAg' +
    'ICAgICAgICAgICAg/SP9ZCIDaGohFSADRQRAIAJBEGohAgwBCwsgFUEBaiIWIQIDQCACIAL9AAQA/QwgICAgICAgIC' +
    'AgICAgICAg/SP9ZCIDaGohFyADRQRAIAJBEGohAgwBCwsgF0EBaiILIQIDQCACIAL9AAQA/QwgICAgICAgICAgICAg' +
    'ICAg/SP9ZCIDaGohDiADRQRAIAJBEGohAgwBCwsgDkEBaiIYIQIDQCACIAL9AAQA/QwgICAgICAgICAgICAgICAg/S' +
    'P9ZCIDaGohCCADRQRAIAJBEGohAgwBCwsgASAITQ0AIA0gEEYgACAFRnIgEiATRnIgFCAVRnINACALIA5GIBYgF0Zy' +
    'IAggGEZyDQAgCyAOIAtrEBFFDQAgCEEDaiEAIAgtAAFBIkYEQCAILQACQcEAa0EZSwR/IAgvAQJBrcQARwVBAAsNAS' +
    'AIQQJqIQADQCAAIAD9AAQAIiL9DCIiIiIiIiIiIiIiIiIiIiL9IyAi/Qw/Pz8/Pz8/Pz8/Pz8/Pz8//SP9UP1kIgNo' +
    'aiECIANFBEAgAEEQaiEADAELCyACLQAAQSJHBEAgAkEBaiIAIQIDQCACIAL9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/S' +
    'P9ZCIFaGohAyAFRQRAIAJBEGohAgwBCwsgAyICIAFPBEBBASEDBQNAAkAgAC0AAEEgciIDQfUARgRAQQEhAyAAKAIA' +
    'QaDAgIECckH16LX7B0YNAQUgA0H4AEYEfyAALQABQS1GBUEACwRAQQEhAyAAKAICIgVB////B3FBoMAAckHpyPUBRi' +
    'AFQaDAgAFyQeHa6esCRnJFDQILCwNAIAAgAP0ABAAiIv0MJiYmJiYmJiYmJiYmJiYmJv0jICL9DCIiIiIiIiIiIiIi' +
    'IiIiIiL9I/1Q/WQiA2hqIQUgA0UEQCAAQRBqIQAMAQsLQQAhAyAFLQAAQSJGDQAgBUEBaiEADAELCwsgAw0CCyABIA' +
    'JNBH9BAQUgAi0AAUEgRwsNASACQQJqIQAFIAgvAQFBrcAARw0BCyAAIQIDQCACIAL9AAQA/QwgICAgICAgICAgICAg' +
    'ICAg/SP9ZCIDaGohDCADRQRAIAJBEGohAgwBCwsgDCAAayICQQNHBH8gAkEBRwR/QQEFIAAtAABBLUcLBUEACw0AIA' +
    'JBA0YEf0J/IR0CQCAMIAAiAmsiA0EBRgR/IAItAABBLUYFQQALDQBCfiEdIANBAWtBD08NAANAIAIgDEkEQCACLQAA' +
    'QTBrIgNBCUsNAiADrSAeQgp+fCEeIAJBAWohAgwBCwsgHiEdCyAdQgBTBUEACw0AIAxBAWoiGSECA0AgAiAC/QAEAP' +
    '0MICAgICAgICAgICAgICAgIP0j/WQiA2hqIQ8gA0UEQCACQRBqIQIMAQsLIA8gGUYNACAPQQFqIQIDQCACIAL9AAQA' +
    '/QwgICAgICAgICAgICAgICAg/SP9ZCIDaGohBiADRQRAIAJBEGohAgwBCwsgBkEBaiEDA0AgAyAD/QAEAP0MICAgIC' +
    'AgICAgICAgICAgIP0j/WQiAmhqIQcgAkUEQCADQRBqIQMMAQsLIAdBAWohAwNAIAMgA/0ABAD9DCAgICAgICAgICAg' +
    'ICAgICD9I/1kIgJoaiEJIAJFBEAgA0EQaiEDDAELCyAJQQFqIQUDQCAFIAX9AAQA/QwgICAgICAgICAgICAgICAg/S' +
    'P9ZCICaGohCiACRQRAIAVBEGohBQwBCwsgASAKTQ0AQn8hHQJAIAYgD0EBaiIDayICQQFGBH8gAy0AAEEtRgVBAAsN' +
    'AEJ+IR0gAkEBa0EPTw0AQgAhHgNAIAMgBkkEQCADLQAAQTBrIgJBCUsNAiACrSAeQgp+fCEeIANBAWohAwwBCwsgHi' +
    'EdCyAdIR9CfyEdAkAgByAGQQFqIgJrIgNBAUYEfyACLQAAQS1GBUEACw0AQn4hHSADQQFrQQ9PDQBCACEeA0AgAiAH' +
    'SQRAIAItAABBMGsiA0EJSw0CIAOtIB5CCn58IR4gAkEBaiECDAELCyAeIR0LIB0iIEJ/UyAfQn9TckJ/IR0CQCAJIA' +
    'dBAWoiAmsiBUEBRgR/IAItAABBLUYFQQALDQBCfiEdIAVBAWtBD08NAEIAIR4DQCACIAlJBEAgAi0AAEEwayIFQQlL' +
    'DQIgBa0gHkIKfnwhHiACQQFqIQIMAQsLIB4hHQsgHSIhQn9TckJ/IR0CQCAKIAlBAWoiAmsiBUEBRgR/IAItAABBLU' +
    'YFQQALDQBCfiEdIAVBAWtBD08NAEIAIR4DQCACIApJBEAgAi0AAEEwayIFQQlLDQIgBa0gHkIKfnwhHiACQQFqIQIM' +
    'AQsLIB4hHQsgHUJ/U3INACAKQQFqIgNBAWoiAiEJIANBAmohBSADLQAAQSJGBEAgAiEDA0AgAiAC/QAEAP0MIiIiIi' +
    'IiIiIiIiIiIiIiIv0j/WQiBWhqIQkgBUUEQCACQRBqIQIMAQsLIAlBAmoiBSABTw0BIAktAAFBIEcEf0EBBSAFLQAA' +
    'QSJHCw0BBSADLwEAQa3AAEcNAQsgBUEBaiIKIQIgBS0AAEEiRgRAIAIhBQNAIAIgAv0ABAD9DCIiIiIiIiIiIiIiIi' +
    'IiIiL9I/1kIgZoaiEKIAZFBEAgAkEQaiECDAELCyAKQQFqIQIFIAUtAABBLUcNAQsgASACSQR/QQEFIAEgAksEfyAC' +
    'LQAAQSBHBUEACwsNACACQQFqIgYgAUkEfyAGIQIDQCACIAL9AAQAIiL9DCAgICAgICAgICAgICAgICD9IyAi/QwiIi' +
    'IiIiIiIiIiIiIiIiIi/SP9UP1kIgdoaiEbIAdFBEAgAkEQaiECDAELCyAbBSABCyIHIAFJBEAgB0EBaiIEIQIDQCAC' +
    'IAL9AAQAIiL9DCAgICAgICAgICAgICAgICD9IyAi/QwiIiIiIiIiIiIiIiIiIiIi/SP9UP1kIhtoaiEcIBtFBEAgAk' +
    'EQaiECDAELCyAHLQAAQSBHBH9BAQUgHC0AAEEgRwsNASAGIAdGIBxBAWoiBiABT3IgBCAcRnINASAcIARrQQFGBH8g' +
    'BC0AAEEtRgVBAAsNASMSIQICQCABIAZrIgcjEiIEKAIERgR/IAYgBEEkaiAHEAEFQQALDQBBACECIAYgBxAEQiCIpy' +
    'IbQf8DcUEJdEHAvSVqIgRBgAJqIRwgBCAcIAQoAgAgG0cEf0EABSAEKAIEIAdGBH8gBiAEQSRqIAcQAQVBAAsLGyIE' +
    'KAIAIBtHBH9BAAUgBCgCBCAHRgR/IAYgBEEkaiAHEAEFQQALC0UNACAEJBIgBCECCyACIgRFBEAgBiEAA0AgACAA/Q' +
    'AEACIi/QwiIiIiIiIiIiIiIiIiIiIi/SMgIv0MCgoKCgoKCgoKCgoKCgoKCv0j/VD9ZCICaGohAyACRQRAIABBEGoh' +
    'AAwBCwsgASADSw0CIAYkGyABJBxBAw8LCyMCQQN0IgFBwJElaiICIAs2AgAgAiAOIAtrNgIEIAFBwJUlaiICIBg2Ag' +
    'AgAiAIIBhrNgIEIAFBwK0laiICIBY2AgAgAiAXIBZrNgIEIAFBwIUlaiICIBA2AgAgAiANIBBrNgIEIAFBwIklaiIC' +
    'IBI2AgAgAiATIBJrNgIEIAFBwI0laiICIBQ2AgAgAiAVIBRrNgIEIAFBwJ0laiICIAA2AgAgAiAMIABrNgIEIAFBwK' +
    'ElaiIAIBk2AgAgACAPIBlrNgIEIAFBwKUlaiIAIAM2AgAgACAJIANrNgIEIAFBwKklaiIAIAU2AgAgACAKIAVrNgIE' +
    'IAFBwLElaiIAIAQ2AgAgAEEANgIEIwAjAmpBA3QiAEHQ3BtqIB+5OQMAIABB0JwcaiAguTkDACAAQdDcHGogIbk5Aw' +
    'AgAEHQnB1qIB25OQMAIABB0JwVaiARKwMQIBq3oDkDACMCQQFqJAJBAA8LQQILXQECfyABQdwBSwRADwsgACABEARC' +
    'IIinIgRB/wNxQQl0QcC9JWoiA0GAAmogA0GAAvwKAAAgAyAENgIAIAMgATYCBCADQQhqIAJBHPwKAAAgA0EkaiAAIA' +
    'H8CgAAC1ABAX8gAUE/SwR/QQEFIAAgARARCwRADwsgACABEARCIIinQT9xQQd0QcC9NWoiAkFAayACQcAA/AoAACAC' +
    'IAE6AAAgAkEBaiAAIAH8CgAACzgBAX8gAC0AAiAALQABQQpsakEfcUEFdEHAtSVqIgIgACkDADcDACACIAApAwU3Aw' +
    'ggAiABOQMQC5sBAQJ/QQAkAEQAAAAAAAAAACQTQQAkCQJAIwNBAWpBA3QiAEGAgMAATQRAIwRBACAA/AsADAELIwQi' +
    'ASAAaEECdEHAEGoiACgCADYCACAAIAE2AgBB/wckA0GAwAAQAyQECwNAIw0EQCMNIgAoAgAkDSAAIAAoAgRoQQJ0Qc' +
    'AQaiIBKAIANgIAIAEgADYCAAwBCwtBACQIQQAkFAueAgECf0HEhzZBACMMQcSHNmv8CwBBwBBBAEGAAfwLAEHEhzYk' +
    'DEHQkiRBAEGAAfwLAEEAJAFBACQFQcAAJBBBACQPQaCcJEEAQYAI/AsAQdD8GUEAQYDgAfwLAEHAvSVBAEGAgBD8Cw' +
    'BBwL01QQBBgMAA/AsAQcC9JSQSQcC9NSQYQQAkAkEAJABBwBFBAEGACvwLAEEAJAdBACQZA0AgAUEoSQRAIAFBBXRB' +
    'wBFqIgBBgAQQAzYCACAAQT82AgQgAEGAARADNgIIIABBIDYCDCAAQQA2AhAgAUEBaiEBDAELC0HAG0EtOgAARAAAAA' +
    'AAAAAAJBNBACQIQQAkFEEAJA1B/wckA0EAJAlBgMAAEAMkBEGACCQOQYAgEAMkCgsGAEHQnBULDAAgAEENdEHQ3Btq' +
    'CwwAIABBDHRB0NwVagsJACMAQQFqJAALBgBBACQAC9UDAgd/AXtB1OQdIQQDQCACIAhLBEAgBCgCACIDIABqIAFPBH' +
    '9BAAUgACAEQQRqIAMQAQtFBEBBAA8LIAQgA0EDakF8cUEEamohBCAIQQN0QYCUJGohBSAAIANqIgYtAABBIkYhByAG' +
    'QQFqIAYgBxshAyAHBH8gAyEAAn8DQCAAIAFJBEAgAP0ABAAiCv0MIiIiIiIiIiIiIiIiIiIiIv0jIAr9DFxcXFxcXF' +
    'xcXFxcXFxcXFz9I/1QIAr9DCAgICAgICAgICAgICAgICD9Jv1Q/WQiCQRAIAAgCWhqIgBBACAAIAFJBH8gAC0AAEEi' +
    'RgVBAAsbDAMLIABBEGohAAwBCwtBAAsFIAMhAANAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwtBAC' +
    'AAIAAgA2siAEUgAEEPS3IEf0EBBSAAQQFLBH8gAy0AAEEwRgVBAAsLGwsiAAR/IAUgAzYCACAFIAA2AgQgAEEBaiAA' +
    'IAcbBSAHBH9BAAUgBigCAEHu6rHjBkYLBH8gBUHAGzYCACAFQcEbNgIEIAZBBGoFQQAPCwshACAIQQFqIQgMAQsLIA' +
    'EgBCgCACIBIABqRgR/IAAgBEEEaiABEAEFQQALC64DAQN/A38jASMQRiMFQYCAAktyBH9BAQUjACMBakGACEYLBH8Q' +
    'EwVBAQtFBEBBAg8LIwBBgAhGBEAgASEDBSABQQo6AAAgACECA0AgAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9IyAC/Q' +
    'AEEP0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgAv0ABCD9DAoKCgoKCgoKCgoKCgoKCgr9IyAC/QAEMP0MCgoKCgoKCgoK' +
    'CgoKCgoKCv0j/VD9UP1TBEADQCACIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEaGohAyAERQRAIAJBEGohAg' +
    'wBCwsFIAJBQGshAgwBCwsLIAEgA0siAgRAQQEhAgJAIANBAWsiBCADIAAgA0kEfyAELQAAQQ1GBUEACxsiBCAARg0A' +
    'QQAhAiADIABrQYCABEsEf0EABSAAIAQQKQtFDQAjASICQQFqJAEgAkEEdEGQpR9qIgIgADYCACACIAM2AgRBASECCy' +
    'ACRSECCyABIANNIAJyBH8QE0UEQEECDwsgACQVIAMkFkECIwBBgAhGIAIbBSADQQFqIQAMAQsLC78KAgZ+CH8gAC0A' +
    'ACIIQSNGQdDcHSgCACIKQf8AS3IgCEHvAUZyBEBBAA8LQdDkHSgCAAR/IAAgASAKECcFQYCUJCAANgIAAn8DQCAAIA' +
    'FJBEAgAP0ABAD9DAkJCQkJCQkJCQkJCQkJCQn9I/1kIQ8DQCAPBEAgACAPaGoiCSABSQRAIAtBA3RBgJQkaiIIIAk2' +
    'AgQgCCAJQQFqNgIIQQEgCiALQQFqIgtGDQUaIA8gD0EBa3EhDwwCCwsLIABBEGohAAwBCwsgC0EDdEGAlCRqIAE2Ag' +
    'QgC0EBaiAKRgsLRQRAQQAPC0EYEAYiBkJ/U0EMEAYiA0LoB38hAgJAIANCAFkNAEEQEAYiAkIAWQ0AQn8hAkHY3B0o' +
    'AgAiCUHU3B0oAgAiAHJBAEgNACAJQQN0QYCUJGooAgAhCCAAQQN0QYCUJGoiASgCACEAIAEoAgQgAGtBCkcEf0EBBS' +
    'AJQQN0QYCUJGooAgQgCGtBCEcLDQAgACkDACAALQAJIAAtAAhBCmxqQR9xQQV0QaCcJGoiASkDAFIEf0EBBSAAKQMC' +
    'IAEpAwhSCw0AIAgQFyIAQQBIBH5CfwUgAKwgASsDEPwGfAshAgsgAkIAU3JBIBASIgVCf1NyQSQQEiIEQn9TcgRAQQ' +
    'APC0EAIQADQCAAQRBB+NwdKAIAIgEgAUEQTxtJBEBBACEOAn8gAEE0bEHc3R1qIgsoAgQiCkEBRiALKAIIIgFBAE5x' +
    'BEAgAUEDdEGAlCRqIgooAgAhCSAKKAIEIAlrIQgjASAAQQZ0akEEdEGQpR5qIgEgCTYCACABIAg2AgQgCigCBCAJa0' +
    'GAEE0MAQsjBUGQsR9qIQlBACEBA0AgCiAOSwRAIAsgDkECdGooAgghCCAOBEAgASAJakEJOgAAIAFBAWohAQsgCEEA' +
    'TgRAIAhBA3RBgJQkaiIIKAIAIQ1BACABIAgoAgQgDWsiDGpBAWpBgBBLDQMaIAEgCWohCEEAIQ8DQCAMIA9LBEAgCC' +
    'APaiANIA9q/QAEAP0LBAAgD0EQaiEPDAELCyABIAxqIQELIA5BAWohDgwBCwsjASAAQQZ0akEEdEGQpR5qIgggCTYC' +
    'ACAIIAE2AgQjBSABaiQFQQELRQRAQQAPCyAAQQFqIQAMAQsLIAIhA0EAIQ9BACELQeTcHSgCACIBQQBIBH9BAAUgAU' +
    'EDdEGAlCRqKAIACyEAAn8gAUEASAR/QQAFIAFBA3RBgJQkaigCBCAAawsiAQR/IAFBAUYEfyAALQAAQS1GBUEACwVB' +
    'AQsEQCMBQQR0QZClH2oiAEEANgIIIABBADYCDEEBDAELQQAgAUHAD0sNABogAyMaUgRAIAMkGkEBJBEgA0IKfyEHA0' +
    'AgB0IAVQRAIxFBAWokESAHQgp/IQcMAQsLIxEhDgNAIA4EQCAOQZ+kJGogA0IKgUIwfDwAACADQgp/IQMgDkEBayEO' +
    'DAELCwsjBUGQsR9qIQgDQCABIA9LBEAgCCAPaiAAIA9q/QAEAP0LBAAgD0EQaiEPDAELCyABIAhqIgBBIDoAACAAQQ' +
    'FqIQADQCALQRBJBEAgACALaiALQaCkJGr9AAQA/QsEACALQRBqIQsMAQsLIxEgAUEBamoiASAIakEgOgAAIwFBBHRB' +
    'kKUfaiIAIAg2AgggACABQQFqNgIMIwUgAUEIamokBUEBC0UEQEEADwsjACMBakEDdCIAQdCcFWogArk5AwAgAEHQ3B' +
    'tqIAa5OQMAIABB0JwcakEcEAa5OQMAIABB0NwcaiAFuTkDACAAQdCcHWogBLk5AwBBAQs4AQF/IAAtAAkgAC0ACEEK' +
    'bGpBH3FBBXRBoJwkaiICIAApAwA3AwAgAiAAKQMCNwMIIAIgATkDEAsKAEEAJA9B0NwdCwYAQdDkHQv3BQEKfyAAQT' +
    'RsQdzdHWoiBigCHEEGRiEIIAYoAgBBA3RB0JIkaigCACEJA0AgBSMGSQRAIABBBnQgBWpBBHRBkKUeaiIDKAIMIgRB' +
    'AUcEQCADIARBBEYEQCABIAMoAgggAygCACICIAMoAgQiCxAOKAIEIgMEfyADKAIABUF/CyIDQQBOBH8gCSADQQV0ag' +
    'UCf0EAIAtFIAYoAjAiA0VyDQAaIANBBEYEQCACIQMgAiALaiEEAkADQCACIARJBEAgAiAC/QAEAP0MJSUlJSUlJSUl' +
    'JSUlJSUlJf0j/WQiCmhqIARJIQcgCg0CIAJBEGohAgwBCwtBACEHCyAHBEAgAyALQdCxIxAHQdCxI2oiBEEANgIAQd' +
    'CxIyEDC0EAQQMCfwNAIAMgBEkEQEEBIAMoAgBBoMCAgQJyIgJB////B3FB68rlA0YgAkH//wNxQfjaAEZyDQIaQQEg' +
    'AkHj5JWjBkYgAkHh6tHDBkZyIAJB8MLNmwdGcg0CGkEBIAJB89Kd8wZGIAJB88qNkwdGciACQfTerasGRnIgAkH16L' +
    'X7B0ZyDQIaIANBAWohAwwBCwtBAAsbDAELQQIgA0EDRg0AGiACIAtqIQQDQCACIARJBEAgAi0AAEElRgR/QQAgAkEC' +
    'aiIHIARPDQMaIAJBAWoiAy0AACIKQTBrQf8BcSICQQlLBEBBfyAKQSByQeEAayICQQpqQf8BcSACQf8BcUEFSxshAg' +
    'sgAy0AASIKQTBrQf8BcSIDQQlLBEBBfyAKQSByQeEAayIDQQpqQf8BcSADQf8BcUEFSxshAwtBAEF/IAMgAkEEdGog' +
    'AiADckEASBsiAkElRiACQQBIciACQQpGcg0DGiAHBSACC0EBaiECDAELC0ECCwshAgsgAjYCDCACBH8gCAR/IwAgBW' +
    'pBA3RB0JwcaiEDIAIoAhRFBEAgA0QAAAAAAADwvzkDAAsgAysDAEQAAAAAAADwv2YFQQELBUEAC0UEQCAFJAYLCyAF' +
    'QQFqIQUMAQsLC9EDAQp/IABBNGxB3N0daiIHKAIYIQMgBygCHCEGA0AgCCMBSQRAIABBBnQgCGpBBHRBkKUeaiIBKA' +
    'IMIgJBBkkEQCABKAIAIQUgASgCBCEEIAJBAUYEQCAGQQV0QcARaiABKAIIIAUgBBAIIQEgBkEMdEHQ3BVqIwAgCGpB' +
    'AnRqIAE2AgAFIAJBA0YEQEEAIQEDQCABIANJBEAgByABQQJ0aigCHCICQcAbQQEQBSEEIAJBDHRB0NwVaiMAIAhqQQ' +
    'J0aiAENgIAIAFBAWohAQwBCwsFQdCTJCAGQdCxIwJ/IAcoAjBBA0cEQCAFIARB0LEjEAcMAQtBkIIkIQlB0LEjIQFB' +
    'kIIkIAUgBEGQgiQQB0GQgiQQByICQQFLBH9BkIIkLQAAQS9GBUEACwR/QZGCJCEJIAJBAWsFIAILIAlqIQoDQCAJIA' +
    'pJBEAgAUEBaiECIAFBICAJLQAAIgEgAUEKRhs6AAAgAUElRgR/IAJBsurIqQM2AgAgAkEEagUgAgshASAJQQFqIQkM' +
    'AQsLIAFB0LEjawsQBSIBNgIAIAcoAgAgBSAEQdCTJBAUIAZBDHRB0NwVaiMAIAhqQQJ0aiABNgIACwsLIAhBAWohCA' +
    'wBCwsLowQBDn8gAEE0bEHc3R1qIgIoAjAiCkEDRiEGIAIoAgBBBXRBwBdqIQkgAigCHEEFdEHAEWohBwNAIAgjBkkE' +
    'QCAAQQZ0IAhqQQR0QZClHmoiAigCACINIQ4Cf0EAIAIoAgQiDEUgCkUgCkEERnJyDQAaQQEgCkEBRg0AGiAMIA5qIQ' +
    'UCQANAIAUgDksEQCAOIA79AAQA/QwlJSUlJSUlJSUlJSUlJSUl/SP9ZCIEaGogBUkhCyAEDQIgDkEQaiEODAELC0EA' +
    'IQsLIAtFCwRAIAxBAUsgBnEEfyANLQAAQS9GBUEACwRAIAIgDUEBaiINNgIAIAIgDEEBayIMNgIECyACQQE2AgwgAi' +
    'AHIA0gDBAVIAFyIQEFIAMEQEEAIQsCQCADKAIEIAxHDQAgAygCACEFQQAhDgNAIAwgDksEQCANIA5q/QAEACAFIA5q' +
    '/QAEAP0j/WQiBEH//wNHBH8gDiAEQX9zaGogDEkFQQALDQIgDkEQaiEODAELC0EBIQsLBUEAIQsLIAsEQCACQQU2Ag' +
    'wFIAIiA0EENgIMIAIgCSANIAwQFSABciEBCwsgCEEBaiEIDAELC0EAIQ4DQCAOIwZJBEAgAEEGdCAOakEEdEGQpR5q' +
    'IgMoAgwiAkEFRwRAIAEgCSAHIAJBBEYbIgEoAgAgASgCBCADKAIIcUEDdGooAgQoAgByIQELIA5BAWohDgwBCwtB8J' +
    'MkIAE2AgAgACAJEC0LngQCBn8BfgNAIAMjAUkEQCADQQR0QZClH2oiBCgCDCIFBEBBACECIAQoAgggBWpBiBMoAgAC' +
    'fwNAIAAgAksEQCACQTRsQdzdHWooAhxBBkYEQCACQQZ0IANqQQR0QZClHmooAgwoAgAMAwsgAkEBaiECDAELC0EAC0' +
    'ECdGooAgAiAigCCDYCACAEIAUgAigCBGo2AgwgA0EDdEGQrR9qIAQoAgggBCgCDEIAEA0iBzcDACABIwQjAyAHQiCI' +
    'p3FBA3RqKAIAciEBCyADQQFqIQMMAQsLQfCTJCABNgIAQQAhAkEAIQMDQCADIwFJBEAgA0EEdEGQpR9qIgEoAgwhBC' +
    'ADQQN0QZCtH2opAwAhByABKAIIIQEgBAR/IAEgBEH/////B0H/////ByAHEAwFQQALRQRAIAIgA0cEQEEAIQEDQCAA' +
    'IAFLBEAgAUEGdCIEIAJqQQR0QZClHmogAyAEakEEdEGQpR5q/QAEAP0LBAAgAUEBaiEBDAELCyMAIAJqIgFBAnQiBE' +
    'HQvBZqIwAgA2oiBUECdCIGQdC8FmooAgA2AgAgBEHQ3BZqIAZB0NwWaigCADYCACABQQN0IgRB0JwVaiAFQQN0IgVB' +
    '0JwVaisDADkDAEEAIQEDQCABQQRJBEAgAUENdEHQ3BtqIgYgBGogBSAGaisDADkDACABQQFqIQEMAQsLCyACQQFqIQ' +
    'ILIANBAWohAwwBCwsgAiQBC44CAQZ/QYAIQfARKAIAIABrIgEgAUGACEsbIQMDQCADIAZLBEAgBkEMbEHApCRqIgRB' +
    '6BEoAgAgACAGakECdGooAgBBBGoiAigCACIBQS1LBH9BAAUgASACQQRqIgFqIQUgASECAn8DQCACIAVJBEAgAi0AAE' +
    'E6RgRAIAEgBRAyBH9BBEEGIxcEf0EABSMLBH9BAQVB0IQlKAIACwR/QQEFQdSEJSgCAEH//wNHCwR/QQAFQdyEJSgC' +
    'AEHYhCUoAgBBEHRyJAtBAQsLGwVBAAsMAwsgAkEBaiECDAELC0EAJBdBBEEAIAEgBRAWGwsLNgIAIAQjFzYCBCAEIw' +
    's2AgggBkEBaiEGDAELC0HApCQL9QMBBn9BwIQlQQBBgAH8CwBBfyEDIAEgAGtBAUsEfyAALQAAQTpGBUEACwR/IAAt' +
    'AAFBOkYFQQALBEBBACEDIABBAmohAAsDQCAAIAFJBEACQCAAIQRBACEGA0AgACABSQRAIAAtAAAiB0Ewa0H/AXEiBU' +
    'EJSwRAQX8gB0EgckHhAGsiBUEKakH/AXEgBUH/AXFBBUsbIQULIAVBAE4EQCAGQQR0IAVqIQYgAEEBaiEADAILCwsg' +
    'ACABSQR/IAAtAABBLkYFQQALBEAgBCABEBZFBEBBAA8LIAJBAnRBwIQlaiMLQRB2NgIAIAJBAWoiAEEBaiECIABBAn' +
    'RBwIQlaiMLQf//A3E2AgAMAQsgACAERiAAIARrQQRLcgRAQQAPCyACIgRBAWohAiAEQQJ0QcCEJWogBjYCACAAIAFG' +
    'DQAgASAAIgRBAWoiAEYgBC0AAEE6R3IEQEEADwsgAC0AAEE6Rw0CIANBAE4EQEEADwsgAiEDIABBAWohAAwCCwsLIA' +
    'JBCEcgAkEHSyADQQBIGwRAQQAPCyADQQBOBEAgA0ECdEHAhCVqIgBBCCACa0ECdCIBaiAAIAIgA2tBAnT8CgAAIABB' +
    'ACAB/AsAC0HEhCUoAgBBwIQlKAIAQRB0ciQXQcyEJSgCAEHIhCUoAgBBEHRyJAtBAQsGAEGQnBELBgBB0JsBC1oBA3' +
    '9BgBAjCSAAayICIAJBgBBLGyEDA0AgASADSQRAIAFBA3RB0BtqIwogACABaiICQQt2QQJ0aigCACACQf8PcUEFdGop' +
    'Axg3AwAgAUEBaiEBDAELC0HQGwszACAAIAEgAiADIAAgASACQf////8HRwR+QQQgAxAPrUEDIAIQD61CIIaEBUIACx' +
    'ANEAwLBAAjCQsFAEGACAs=';

;// CONCATENATED MODULE: ./lib/formats/fast/row-plan.js


const fieldNumbers = Object.fromEntries(records/* valueFields */.b2.map((field, at) => [field, at]));
const GROUP_WORDS = 6;
const MOST_PLACES = 4;
const MOST_BYTES = 2048;
const encodings = ['unknown', 'plain', 'url', 'path', 'query'];
const NO_PLAN = [-1];
function planWords({ cells, time, id, numbers, groups }, ids) {
    return [
        ...[cells, time.date, time.clock, time.milliseconds, time.seconds, id],
        ...records/* numberFields */.FS.map((field) => numbers[field]),
        groups.length,
        ...ids,
        ...groups.flatMap(({ number, places, fields, encoding }) => [
            number,
            places.length,
            ...Array.from({ length: MOST_PLACES }, (_, at) => places[at] ?? -1),
            fields.length,
            ...Array.from({ length: GROUP_WORDS - 1 }, (_, at) => {
                const field = fields[at];
                return field === undefined ? 0 : fieldNumbers[field];
            }),
            encodings.indexOf(encoding),
        ]),
    ];
}
const MOST_BETWEEN = 8192;
function betweenBytes({ between }) {
    if (between === undefined)
        return new Uint8Array(4);
    const parts = between.map((text) => {
        const bytes = Buffer.alloc(4 + Math.ceil(text.length / 4) * 4);
        bytes.writeUInt32LE(text.length);
        bytes.write(text, 4, 'latin1');
        return bytes;
    });
    const all = Buffer.concat([Uint8Array.of(1, 0, 0, 0), ...parts]);
    return all.length > MOST_BETWEEN ? undefined : all;
}
function taughtGroups({ groups }, cells, line, ids, last) {
    return groups.flatMap((group) => {
        const { number, places, fields } = group;
        const raw = places.map((place) => cells[place] ?? '').join('\t');
        if (raw === last[number] || raw.length > MOST_BYTES || !isToBeTaught(group, raw))
            return [];
        const words = new Uint32Array(GROUP_WORDS);
        for (const [at, field] of fields.entries())
            words[at] = ids[fieldNumbers[field]] ?? 0;
        const isWhole = fields.includes('status') && line.values.status === '200';
        words[GROUP_WORDS - 1] = isWhole ? 1 : 0;
        return [{ number, raw, words }];
    });
}
function isToBeTaught({ encoding, isOfObject }, raw) {
    const isNothing = raw === '' || raw === '-';
    if (isOfObject && isNothing)
        return false;
    if (encoding === 'unknown' || encoding === 'query')
        return true;
    return raw === '' || (encoding !== 'plain' && raw.includes('%'));
}
function secondsOfDate(date) {
    const seconds = (0,day/* isDay */.N)(date) ? Date.parse(date) / 1000 : -1;
    return seconds >= 0 ? seconds : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/fast/wasm.js
function kernelMaker(base64) {
    let compiled;
    return () => {
        compiled ??= new WebAssembly.Module(Buffer.from(base64, 'base64'));
        return new WebAssembly.Instance(compiled, { memory: { noRoom } }).exports;
    };
}
function noRoom(bytes) {
    throw new Error(`A reader has no memory for ${bytes >>> 0} bytes more; smaller log objects need less`);
}

;// CONCATENATED MODULE: ./lib/formats/fast/scanner.js






const MORE = 0;
const FULL = 1;
const UNKNOWN_TAIL = 3;
const ALONE = 0x7fffffff;
const instantiate = kernelMaker(scanKernel);
function makeKernel() {
    const made = instantiate();
    made.begin();
    return made;
}
const idle = [];
const MOST_BYTES_KEPT = 64 * 1024 * 1024;
function releaseReaders() {
    idle.length = 0;
}
const BLOCK = 2048;
const DATE = /^[^ ]+ [^ ]+ (?=\[.{12}\d\d:\d\d:[0-5]\d \+0000\] )/;
const tailFields = records/* valueFields */.b2.slice(records/* valueFields */.b2.indexOf('signature'), records/* valueFields */.b2.indexOf('sourceRegion') + 1);
class Scanner {
    roomBytes;
    values;
    #kernel;
    #input;
    #scratch;
    #views;
    #rowPlan;
    #lastPlan;
    #toldDate;
    #toldCells = [];
    #isGivenBack = false;
    constructor(hashKeys) {
        const kernel = idle.pop() ?? makeKernel();
        this.#kernel = kernel;
        new Uint8Array(kernel.memory.buffer).set(hashKeys, kernel.hashKeysAt());
        this.#input = kernel.inputAt();
        this.#scratch = kernel.scratchAt();
        this.roomBytes = kernel.INPUT_BYTES.value - 1;
        this.#views = viewsOf(kernel);
        this.planRows(undefined);
        const values = Object.fromEntries(records/* valueFields */.b2.map((field) => [field, valuesOf(kernel, field, () => this.#current())]));
        const addresses = (from) => {
            const count = Math.min(values.address.size - from, records/* ADDRESSES_AT_ONCE */.lJ);
            return new Uint32Array(kernel.memory.buffer, kernel.tellAddresses(from), 3 * count);
        };
        this.values = { ...values, address: Object.assign(values.address, { addresses }) };
    }
    get bytes() {
        return this.#current().bytes;
    }
    get duplicates() {
        return this.#kernel.duplicates.value;
    }
    get identities() {
        return this.#kernel.identitiesSize();
    }
    get lineStart() {
        return this.#kernel.cursor.value;
    }
    get lineEnd() {
        return this.#kernel.lineEnd.value;
    }
    get isFull() {
        return this.#kernel.count.value === this.#kernel.RUN.value;
    }
    #current() {
        if (this.#views.buffer !== this.#kernel.memory.buffer)
            this.#views = viewsOf(this.#kernel);
        return this.#views;
    }
    room() {
        return new Uint8Array(this.#kernel.memory.buffer, this.#input, this.roomBytes);
    }
    chunk(bytes) {
        const { memory } = this.#kernel;
        const { length, byteOffset, buffer } = bytes;
        if (buffer === memory.buffer)
            return {
                length,
                bytes: () => new Uint8Array(memory.buffer, byteOffset, length),
                put: (at) => byteOffset + at,
            };
        return {
            length,
            bytes: () => bytes,
            put: (at, size) => {
                this.bytes.set(bytes.subarray(at, at + size), this.#input);
                return this.#input;
            },
        };
    }
    scan(from, to) {
        const outcome = this.#kernel.scan(from, to);
        if (outcome === MORE)
            return 'more';
        if (outcome === FULL)
            return 'full';
        return outcome === UNKNOWN_TAIL ? 'unknown tail' : 'odd line';
    }
    scanRows(from, to) {
        const outcome = this.#kernel.scanRows(from, to);
        return outcome === MORE ? 'more' : outcome === FULL ? 'full' : 'odd line';
    }
    planRows(plan) {
        this.#rowPlan = plan;
        const last = this.#lastPlan;
        const between = plan && betweenBytes(plan);
        if (between !== undefined)
            this.bytes.set(between, this.#kernel.betweenAt());
        else
            this.#rowPlan = undefined;
        const isKnown = between !== undefined && plan === last?.plan;
        this.#writePlan((isKnown && last?.words) || NO_PLAN);
    }
    teachRow(line, text, ids) {
        const plan = this.#rowPlan;
        const cells = plan?.cellsOf(text);
        if (plan === undefined || cells === undefined || cells.length < plan.cells)
            return;
        const kernel = this.#kernel;
        this.#teachDate(cells[plan.time.date] ?? '');
        for (const { number, raw, words } of taughtGroups(plan, cells, line, ids, this.#toldCells)) {
            const length = this.#put(raw);
            const wordsAt = this.#scratch + 4096;
            this.bytes.set(new Uint8Array(words.buffer), wordsAt);
            kernel.keepGroup(number, this.#scratch, length, wordsAt);
            this.#toldCells[number] = raw;
        }
        if (this.#lastPlan?.plan === plan)
            return;
        const words = planWords(plan, ids);
        this.#lastPlan = { plan, words };
        this.#writePlan(words);
    }
    #teachDate(date) {
        if (date === this.#toldDate)
            return;
        const day = secondsOfDate(date);
        if (day === undefined || this.#put(date) === 0)
            return;
        this.#kernel.keepRowDate(this.#scratch, day);
        this.#toldDate = date;
    }
    #writePlan(words) {
        this.bytes.set(new Uint8Array(Int32Array.from(words).buffer), this.#kernel.planAt());
    }
    handOver(onRecords) {
        const count = this.#kernel.count.value;
        if (count === 0)
            return 0;
        onRecords({ ...this.#current().columns, count });
        this.#kernel.clearRun();
        return count;
    }
    add({ identity, isUnique, time, values, numbers }) {
        const kernel = this.#kernel;
        const operation = isUnique ? ALONE : this.#intern('operation', values.operation);
        const key = isUnique ? ALONE : this.#intern('key', values.key);
        const length = this.#put(identity);
        if (kernel.isRedelivered(this.#scratch, length, operation, key) !== 0)
            return undefined;
        const ids = records/* valueFields */.b2.map((field) => this.#intern(field, values[field]));
        const { columns } = this.#current();
        const at = kernel.count.value;
        columns.time[at] = time;
        records/* valueFields */.b2.forEach((field, i) => {
            columns.ids[field][at] = ids[i] ?? 0;
        });
        for (const field of records/* numberFields */.FS)
            columns.numbers[field][at] = numbers[field];
        kernel.endRecord();
        return ids;
    }
    teach(line, text, from) {
        const date = DATE.exec(text);
        if (date !== null)
            this.#kernel.keepDate(from + date[0].length, Math.floor(line.time / 86400) * 86400);
        const { operation } = line.values;
        if ((0,s3_operation/* isOfAws */.nB)(operation))
            this.#kernel.keepOperation(this.#scratch, this.#put(operation));
    }
    teachTail({ values }) {
        const kernel = this.#kernel;
        const ids = tailFields.map((field) => this.#intern(field, values[field]));
        this.bytes.set(new Uint8Array(Uint32Array.from(ids).buffer), this.#scratch);
        const from = kernel.tailFrom.value;
        kernel.keepTail(from, kernel.tailTo.value - from, this.#scratch);
    }
    #intern(field, value) {
        return this.#kernel.intern(fieldNumbers[field], this.#scratch, this.#put(value));
    }
    #put(text) {
        return this.bytes.write(text, this.#scratch, 'latin1');
    }
    identityHashes() {
        const kernel = this.#kernel;
        const hashes = new BigUint64Array(kernel.identitiesSize());
        for (let from = 0; from < hashes.length; from += BLOCK) {
            const count = Math.min(BLOCK, hashes.length - from);
            hashes.set(new BigUint64Array(kernel.memory.buffer, kernel.tellIdentities(from), count), from);
        }
        return hashes;
    }
    beginDay() {
        this.#kernel.beginDay();
    }
    giveBack() {
        if (this.#isGivenBack || this.#kernel.memory.buffer.byteLength > MOST_BYTES_KEPT)
            return;
        this.#isGivenBack = true;
        this.#kernel.begin();
        idle.push(this.#kernel);
    }
}
function viewsOf(kernel) {
    const { buffer } = kernel.memory;
    const run = kernel.RUN.value;
    const ids = records/* valueFields */.b2.map((field, i) => [field, new Uint32Array(buffer, kernel.idsAt(i), run)]);
    const numbers = records/* numberFields */.FS.map((field, i) => {
        return [field, new Float64Array(buffer, kernel.numbersAt(i), run)];
    });
    const columns = {
        time: new Float64Array(buffer, kernel.timesAt(), run),
        ids: Object.fromEntries(ids),
        numbers: Object.fromEntries(numbers),
    };
    return { buffer, bytes: Buffer.from(buffer), words: new Uint32Array(buffer), columns };
}
function valuesOf(kernel, field, current) {
    const number = fieldNumbers[field];
    const bytes = (id) => {
        const at = kernel.valueAt(number, id);
        const { buffer, words } = current();
        return new Uint8Array(buffer, at + 4, words[at >> 2] ?? 0);
    };
    return {
        get size() {
            return kernel.sizeOf(number);
        },
        bytes,
        text(id) {
            const at = kernel.valueAt(number, id);
            const { bytes: all, words } = current();
            const text = all.toString('latin1', at + 4, at + 4 + (words[at >> 2] ?? 0));
            return NEEDS_DECODING.test(text) ? (0,decode/* decodeText */.g7)(bytes(id)) : text;
        },
    };
}
const NEEDS_DECODING = /[^\x01-\x7f]/;

;// CONCATENATED MODULE: ./lib/formats/fast/reader.js







const NEWLINE = 0x0a;
const RETURN = 0x0d;
function makeFastReader(hashKeys = (0,identity_hash/* randomKeys */.Ek)()) {
    return new FastReader(hashKeys);
}
class FastReader {
    recordCount = 0;
    #scanner;
    #beginning = (0,begin/* makeBeginning */.Kn)();
    #lines = (0,lines/* makeLines */.C)();
    #malformed = (0,malformed/* makeMalformed */.i)();
    #plan;
    #isSkipping = false;
    constructor(hashKeys) {
        this.#scanner = new Scanner(hashKeys);
    }
    get values() {
        return this.#scanner.values;
    }
    get malformed() {
        return this.#malformed.byReason;
    }
    get duplicates() {
        return this.#scanner.duplicates;
    }
    get unidentified() {
        return this.recordCount - this.#scanner.identities;
    }
    room() {
        return this.#scanner.room();
    }
    read(bytes, isLast, onRecords, key = '') {
        const { skipped, reading } = this.#beginning.begin(bytes, isLast, key);
        if (reading === undefined)
            return skipped;
        const { rows } = reading.readLine;
        if (!reading.isScanned && rows === undefined)
            return skipped + this.#readPlainly(reading, bytes.subarray(skipped), isLast, onRecords);
        this.#planRows(reading);
        const chunk = this.#scanner.chunk(bytes);
        const used = this.#scanPieces(reading, chunk, skipped, isLast, onRecords);
        if (isLast) {
            this.#handOver(onRecords);
            this.#isSkipping = false;
        }
        return used;
    }
    #scanPieces(reading, chunk, skipped, isLast, onRecords) {
        const { length } = chunk;
        let at = this.#isSkipping ? this.#skipLine(chunk.bytes(), 0) : skipped;
        while (at < length) {
            const size = Math.min(length - at, this.#scanner.roomBytes);
            const isEnd = at + size === length;
            const from = chunk.put(at, size);
            const to = isEnd && isLast ? this.#endLine(from + size) : from + size;
            const used = this.#scanLines(reading, from, to, onRecords);
            if (size - used > records/* LONGEST_LINE */.i2) {
                this.#addTooLong(chunk.bytes().subarray(at + used));
                at = this.#skipLine(chunk.bytes(), at + used);
            }
            else if (isEnd)
                return Math.min(at + used, length);
            else
                at += used;
        }
        return at;
    }
    #endLine(to) {
        const { bytes } = this.#scanner;
        if (bytes[to - 1] === NEWLINE)
            return to;
        bytes[to] = NEWLINE;
        return to + 1;
    }
    #scanLines(reading, from, to, onRecords) {
        const scanner = this.#scanner;
        let at = from;
        for (;;) {
            const outcome = reading.isScanned ? scanner.scan(at, to) : scanner.scanRows(at, to);
            at = scanner.lineStart;
            if (outcome === 'more')
                return at - from;
            if (outcome === 'full')
                this.#handOver(onRecords);
            else {
                const newline = scanner.lineEnd;
                this.#readOddLine(reading, at, newline, outcome === 'unknown tail');
                at = newline + 1;
            }
        }
    }
    #readOddLine(reading, from, newline, isNewTail) {
        const { readLine } = reading;
        const scanner = this.#scanner;
        const { bytes } = scanner;
        if (newline - from > records/* LONGEST_LINE */.i2) {
            this.#addTooLong(bytes.subarray(from, newline));
            return;
        }
        const isWindows = newline > from && bytes[newline - 1] === RETURN;
        const text = latin1(bytes.subarray(from, isWindows ? newline - 1 : newline));
        const line = readLine(text);
        this.#planRows(reading);
        if (line === undefined)
            return;
        if ('reason' in line) {
            this.#malformed.add(line.reason, text);
            return;
        }
        if (readLine.rows !== undefined) {
            const ids = scanner.add(line);
            if (ids !== undefined)
                scanner.teachRow(line, text, ids);
            return;
        }
        scanner.teach(line, text, from);
        if (scanner.add(line) !== undefined && isNewTail)
            scanner.teachTail(line);
    }
    #planRows({ readLine: { rows } }) {
        const plan = rows?.();
        if (plan !== this.#plan)
            this.#scanner.planRows(plan);
        this.#plan = plan;
    }
    #readPlainly({ readLine }, bytes, isLast, onRecords) {
        const used = this.#lines.take(Buffer.from(bytes), isLast, {
            onLine: (text) => {
                const line = readLine(text);
                if (line === undefined)
                    return;
                if ('reason' in line)
                    this.#malformed.add(line.reason, text);
                else {
                    if (this.#scanner.isFull)
                        this.#handOver(onRecords);
                    this.#scanner.add(line);
                }
            },
            onTooLong: (start) => this.#malformed.add('line too long', start),
        });
        this.#handOver(onRecords);
        return used;
    }
    #handOver(onRecords) {
        this.recordCount += this.#scanner.handOver(onRecords);
    }
    #addTooLong(line) {
        this.#malformed.add('line too long', latin1(line.subarray(0, sample/* BYTES_LOOKED_AT */.hM)));
    }
    #skipLine(bytes, from) {
        const newline = bytes.indexOf(NEWLINE, from);
        this.#isSkipping = newline < 0;
        return this.#isSkipping ? bytes.length : newline + 1;
    }
    identityHashes() {
        return this.#scanner.identityHashes();
    }
    nextDay() {
        this.#malformed = (0,malformed/* makeMalformed */.i)();
        this.recordCount = 0;
        this.#isSkipping = false;
        this.#beginning.reset();
        this.#lines.reset();
        this.#scanner.beginDay();
    }
    close() {
        this.#scanner.giveBack();
    }
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/formats/reader.js

function makeReader(hashKeys) {
    return makeFastReader(hashKeys);
}


// EXTERNAL MODULE: ./lib/mirror/day/stored.js
var stored = __webpack_require__(5199);
// EXTERNAL MODULE: ./lib/naming/addresses.js + 1 modules
var naming_addresses = __webpack_require__(79419);
// EXTERNAL MODULE: ./node_modules/isbot/index.mjs
var isbot = __webpack_require__(59423);
// EXTERNAL MODULE: ./node_modules/ua-parser-js/src/ua-parser.js
var ua_parser = __webpack_require__(14069);
// EXTERNAL MODULE: ./lib/naming/glance.js
var glance = __webpack_require__(94022);
// EXTERNAL MODULE: ./lib/naming/remembered.js
var remembered = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/naming/agents/ai.js
var agents_ai = __webpack_require__(38197);
;// CONCATENATED MODULE: ./lib/naming/agents/apps.js
const named = [
    ['Acast', 'acast'],
    ['Airr', 'airr(?![a-z])'],
    ['AntennaPod', 'antennapod'],
    ['Apple Podcasts', 'podcasts(?![a-z])|apple ?podcasts|iTunes-iP|balados(?![a-z])'],
    ['audiobookshelf', 'audiobookshelf'],
    ['BBC', 'bbc ?(?:sounds|iplayer|news)'],
    ['BeyondPod', 'beyondpod'],
    ['Bullhorn', 'bullhorn'],
    ['Castamatic', 'castamatic'],
    ['CastBox', 'castbox|fm\\.castbox'],
    ['Castria', 'castria/'],
    ['castero', 'castero'],
    ['Castro', 'castro(?![a-z])'],
    ['Doggcatcher', 'doggcatcher'],
    ['Downcast', 'downcast'],
    ['Fountain', 'fountain'],
    ['Campfire', 'campfire(?:fm)?/'],
    ['Goodpods', 'goodpods'],
    ['Google Podcasts', 'googlepodcasts|google-?podcasts'],
    ['gPodder', 'gpodder(?!\\.net)'],
    ['Headliner', 'headliner/'],
    ['Himalaya', 'himalaya'],
    ['Hubhopper', 'hubhopper'],
    ['HyperCatcher', 'hypercatcher'],
    ['iCatcher', 'icatcher|iTunes \\(icatcher'],
    ['iVoox', 'ivoox'],
    ['Juice', 'juice/'],
    ['Kasts', 'kasts'],
    ['Luminary', 'luminary'],
    ['Miro', 'miro/'],
    ['NPR One', 'npr ?one'],
    ['Overcast', 'overcast'],
    ['Player FM', 'player ?fm|de\\.danoeh'],
    ['Pocket Casts', 'pocket ?casts|shiftyjelly'],
    ['Podbean', 'podbean'],
    ['Podcast Addict', 'podcast ?addict'],
    ['Podcast Republic', 'podcast ?republic'],
    ['Podcini', 'podcini'],
    ['Podimo', 'podimo'],
    ['Podkicker', 'podkicker'],
    ['Podyssey', 'podyssey'],
    ['PodQast', 'podqast'],
    ['PodTrapper', 'podtrapper'],
    ['Podverse', 'podverse'],
    ['Podvine', 'podvine'],
    ['Snipd', 'snipd'],
    ['Stitcher', 'stitcher'],
    ['Swoot', 'swoot'],
    ['The Podcast App', 'tpa(?:-wear)?/'],
    ['TrueFans', 'truefans'],
    ['Xiaoyuzhou', 'xiaoyuzhou'],
    [
        'Amazon Alexa',
        'amazon;(?:echo|aft)|alexa(?:mediaplayer)?/|echo/1\\.0\\(|amazonavs|avsdevicesdk',
    ],
    ['Amazon Music', 'amazon ?music|harley/'],
    ['Anghami', 'anghami'],
    ['Audible', 'audible'],
    ['Chromecast', 'google;chromecast'],
    ['Deezer', 'deezer'],
    ['Gaana', 'gaana'],
    ['iHeartRadio', 'i ?heart'],
    ['JioSaavn', 'saavn|jiosaavn'],
    ['Mixcloud', 'mixcloud'],
    ['myTuner', 'mytuner'],
    ['Napster', 'napster|rhapsody'],
    ['Pandora', 'pandora'],
    ['Qobuz', 'qobuz'],
    ['RTL+', 'rtl\\+'],
    ['SiriusXM', 'siriusxm'],
    ['Sonos', 'linux upnp/1\\.0 sonos|sonos'],
    ['SoundCloud', 'soundcloud(?!-)'],
    ['SoundOn', 'soundon/'],
    ['Spotify', 'spotify(?!/1\\.0$)'],
    ['Storytel', 'storytel'],
    ['TIDAL', 'tidal'],
    ['TuneIn', 'tunein'],
    ['Yoto', 'yoto '],
    ['YouTube Music', 'youtube ?music'],
    ['YouView', 'youview'],
    ['Airsonic', 'airsonic|ampache|navidrome|subsonic'],
    ['Amarok', 'amarok'],
    ['Android media player', 'stagefright/|android.*mediaplayer'],
    ['Apple media player', 'applecoremedia/|apple (?:mac os x|iphone|ipad|tv)\\b.* coremedia '],
    ['Audacious', 'audacious'],
    ['Banshee', 'banshee'],
    ['Clementine', 'clementine|strawberry'],
    ['Emby', 'emby'],
    ['ExoPlayer', 'exoplayer'],
    ['foobar2000', 'foobar2000'],
    ['Infuse', 'infuse'],
    ['iTunes', 'itunes(?! ?store)'],
    ['Jellyfin', 'jellyfin'],
    ['Kodi', 'kodi|xbmc'],
    ['MediaMonkey', 'mediamonkey'],
    ['MPlayer', 'mplayer'],
    ['mpv', '(?:lib)?mpv'],
    ['MusicBee', 'musicbee'],
    ['Plex', 'plex(?! ?bot)'],
    ['QuickTime', 'quicktime'],
    ['Rhythmbox', 'rhythmbox'],
    ['Stremio', 'stremio'],
    ['Swiftfin', 'swiftfin'],
    ['TiviMate', 'tivimate'],
    ['VLC', 'vlc(?: media player)?[/ ]|libvlc/'],
    ['Winamp', '(?:nullsoft )?winamp|wafa/'],
    [
        'Windows Media Player',
        'nsplayer|wmplayer|windows-media-player|microsoft-windows-(?:xp|vista|7|8)/',
    ],
    ['Victor Reader', 'victorreader'],
    ['Zeno', 'zeno(?![a-z])'],
    ['Zune', 'zune'],
    ['Akregator', 'akregator'],
    ['FeedDemon', 'feeddemon|feedstation'],
    ['Feeddler', 'feeddler'],
    ['FeedR', 'feedr/'],
    ['Liferea', 'liferea'],
    ['NetNewsWire', 'netnewswire|evergreen \\('],
    ['Newsly', 'newsly'],
    ['Newsboat', 'newsboat|newsbeuter'],
    ['NewsBlur', 'newsblur(?:/\\S+ cfnetwork| i\\w+ app)'],
    ['NewsFlash', 'newsflash|com\\.gitlab\\.newsflash'],
    ['QuiteRSS', 'quiterss'],
    ['ReadKit', 'readkit'],
    ['Read You', 'readyou/'],
    ['Reeder', 'reeder'],
    ['RSSOwl', 'rssowl'],
    ['RssBandit', 'rssbandit'],
    ['RSS Guard', 'rss ?guard'],
    ['RSSRadio', 'rssradio'],
    ['Vienna', 'vienna/'],
    ['Aldiko', 'aldiko'],
    ['Apple Books', 'ibooks/|books/\\d'],
    ['calibre', 'calibre'],
    ['FBReader', 'fbreader'],
    ['Kindle', 'kindle/'],
    ['Kobo', 'kobo(?![a-z])'],
    ['KOReader', 'koreader'],
    ['KyBook', 'kybook'],
    ['Libby', 'libby/'],
    ['Librera', 'librera'],
    ['Matter', 'matter/\\d'],
    ['Mihon', 'mihon|tachiyomi'],
    ['Moon+ Reader', 'moon\\+'],
    ['OverDrive', 'overdrive'],
    ['Pocket', 'pocket/\\d'],
    ['PocketBook', 'pocketbook'],
    ['ReadEra', 'readera'],
    ['Readly', 'readly'],
    ['Readwise', 'readwise'],
    ['Thorium Reader', 'thorium'],
    ['Airmail', 'airmail'],
    ['Alpine', 'alpine/'],
    ['Apple Mail', 'mail/\\d|com\\.apple\\.mail'],
    ['AquaMail', 'aquamail'],
    ['Balsa', 'balsa/'],
    ['Barca', 'barca(?:pro)?/'],
    ['Canary Mail', 'canary/'],
    ['Claws Mail', 'claws[ -]mail'],
    ['eM Client', 'emclient'],
    ['Eudora', 'eudora'],
    ['Evolution', 'evolution/'],
    ['FairEmail', 'fairemail'],
    ['Geary', 'geary/'],
    ['Gmail', 'android-gmail'],
    ['IncrediMail', 'incredimail'],
    ['K-9 Mail', 'k-?9[ -]?mail'],
    ['KMail', 'kmail'],
    ['Lotus Notes', 'lotus-notes'],
    ['Mailbird', 'mailbird'],
    ['MailMate', 'mailmate'],
    ['Microsoft Office', 'microsoft (?:office|word|excel|powerpoint|onenote|access|publisher)'],
    ['Microsoft Office', '(?:word|excel|powerpoint|onenote)/\\d'],
    ['Microsoft Outlook', '(?:mac)?outlook|microsoft outlook|windowsmail'],
    ['Mutt', '(?:neo)?mutt/'],
    ['Outlook Express', 'outlook-express'],
    ['Pegasus Mail', 'pegasus mail'],
    ['Postbox', 'postbox'],
    ['Sylpheed', 'sylpheed'],
    ['Windows Live Mail', 'windows-live-mail'],
    ['Spark', 'sparkdesktop|spark/'],
    ['The Bat!', 'the bat!'],
    ['Thunderbird', 'thunderbird|betterbird'],
    ['Adobe Acrobat', 'acrobat'],
    ['Facebook', '\\[fban|fban/|fb4a/|facebook-mobile'],
    ['Firefox', 'mozacfetch/'],
    ['GOG Galaxy', 'goggalaxy'],
    ['Google', 'gsa/|googleapp/|com\\.google\\.android\\.(?:googlequicksearchbox|apps\\.searchlite)'],
    ['Pinterest', 'pinterest/0\\.(?!.*\\+http)'],
    ['Roku', 'roku'],
    ['UC Browser', 'ucweb|dv\\(|juc \\(|untrusted/1\\.0 ucweb'],
    ['Dillo', 'dillo/'],
    ['Falkon', 'falkon/'],
    ['Flock', 'flock/'],
    ['iCab', 'icab/'],
    ['Konqueror', 'konqueror/'],
    ['Lynx', 'lynx/'],
    ['Midori', 'midori/'],
    ['NetSurf', 'netsurf/'],
    ['Xombrero', 'xombrero'],
    ['ELinks', 'e?links[ /(]'],
    ['w3m', 'w3m/'],
    ['Opera', 'opera[ /]'],
];
const NAMED = new RegExp(`^(?:${named.map(([, begins]) => `(${begins})`).join('|')})`, 'i');
const WITHIN = [
    ['VLC', /LibVLC\//],
    ['ExoPlayer', /^\S*exoplayer/i],
    ['Cinemo', /\bCinemo\//],
];
const ROBOT = /(?<!tweet)bots?(?![a-z])|crawl|spider|slurp|scrap|(?<!pre|mozac)fetch(?!ed)|index(?!ed)|archiv|monitor|check|valid|scann|analy|pars|transcri|import|sync|backfill|prefix|verif|probe|preview|proxy|subscribers?=|feed-?id=|consumer|processor|googleweblight|hosting|generator|tester|virtuallistener|^swcd|^atc\/|^\(null\)|notifier|sharing|sharesheet|^itms|(?<!\d)server|enrich|browsershots|^https?:|[,|] ?mozilla\/(?!4\.0 \(compatible; ms-office)|^(?:iphone|ipad)$|^iphone \d|^thumbor|lookup/i;
const SERVICE = /download|worker|pipeline|grab|pre-?flight|\bstt\b|catalog|pull|\bapi\b|search|research|publish|rank|oracle|gpt|podcasting|castopod|simplecast|transistor|supportingcast|podcastics|metapodcast|megaphone|runpod|critical|gstreamer|provider/i;
const DEVICE = /\b(?:\w*iphone|ipad|ipod|apple ?tv|apple ?watch|homepod|iOS|iPadOS|tvOS|watchOS|visionOS|\w*android\w*|dalvik|cfnetwork|exoplayer\w*|windows ?phone|windows nt [\d.]+;|mac ?os ?x?[ /;]|macos|blackberry\w*|symbian\w*|series ?60|midp|cldc|tizen|web0?s\b|roku\w*|AFT[A-Z]\w*|playstation|ps[345]\b|xbox|nintendo|chromecast\w*|smart-?tv|hbbtv|viziOS|kaios|brew|palm\w*|zepp|garmin|carplay|MFi_AirPlay_Device|electron)(?![a-z])/i;
const PLAYS = /podcast|pod(?:der|catcher|cast|s?\b)|radio|player|music|audio|listen|stream(?!lit)|cast(?:\b|s\b|er\b)|\bfm\b|fm(?=[/ ]|$)|\btv\b|tv(?=[/ ]|$)/i;
const BROWSES = /browser|applewebkit|khtml|\bchrome\/|safari\/|netfront|amiga|omniweb|normalized|ncsa.mosaic/i;
const PACKAGE = /^(?:[a-z]{2,3}|app)(?:\.[a-z]\w*){2,}(?=[/ ]|$)|\b_app_$/i;
const PLAYER = /podcast (?:app|player|client)|podcatcher|(?:music|audio|media|video) (?:app|player|streaming)/i;
const TELLS = /\+ ?(?:https?:|www\.)/i;
const NO_APP = /^(?:okhttp|alamofire|ktor|axios|go|java|node|net|python|ruby|php|perl|curl|wget|whatsapp)(?![a-z])/i;
const IN_BROWSER = /\b(AppleNews|BetterBird|DoggCatcher|Miro|NetNewsWire|QuiteRSS|RSSOwl|Thunderbird|Vienna)\b|(?<=\(iP(?:hone|ad);.*) (News)\//i;
function namedApp(agent) {
    const found = NAMED.exec(agent);
    if (ROBOT.test(agent))
        return undefined;
    if (found === null)
        return WITHIN.find(([, pattern]) => pattern.test(agent))?.[0];
    return named[found.findIndex((text, group) => group > 0 && text !== undefined) - 1]?.[0];
}
function appInBrowser(agent) {
    const found = IN_BROWSER.exec(agent);
    return found?.[1] ?? (found?.[2] === undefined ? undefined : 'AppleNews');
}
function isSomebodysApp(agent, plain) {
    if (/^https?:/i.test(agent) || NO_APP.test(plain) || ROBOT.test(productsOf(plain)))
        return false;
    if (DEVICE.test(plain) || BROWSES.test(plain) || PACKAGE.test(plain))
        return true;
    return (PLAYER.test(plain) || (!TELLS.test(agent) && PLAYS.test(plain))) && !SERVICE.test(plain);
}
function productsOf(agent) {
    return agent.replace(/\([^()]*\b(?:android|iphone|ipad|ios|phone|windows)\b[^()]*\)/gi, '');
}

;// CONCATENATED MODULE: ./lib/naming/agents/browsers.js
const rows = [
    ['360 Browser', '360 Aphone Browser|QIHU 360'],
    ['Adblock Browser', '\\bABB/\\d'],
    ['Aloha Browser', 'AlohaBrowser/'],
    ['Avast Secure Browser', '\\bAvast/\\d'],
    ['Brave', '\\bBrave(?: Chrome/|\\)?$)'],
    ['CM Browser', 'ACHEETAHI/|CMBrowser/'],
    ['Ecosia', '\\bEcosia\\b'],
    ['Firefox', '\\b(?:Minefield|Lorentz|Namoroka|Shiretoko|GranParadiso|BonEcho)/'],
    ['Hawk Quick Browser', 'Hawk/QuickBrowser/'],
    ['Hi Browser', 'HiBrowser/'],
    ['Honor Browser', 'HonorBrowser/'],
    ['LG Browser', '\\bLG Browser/'],
    ['Meizu Browser', 'MZBrowser/'],
    ['Mint Browser', 'Mint Browser/'],
    ['Odin', '\\bOdin/\\d'],
    ['Oppo Browser', 'OppoBrowser/'],
    ['Phoenix Browser', '\\bPHX/\\d'],
    ['PocketBook Browser', '\\bPocketBook/\\d'],
    ['QtWebEngine', '\\bQtWebEngine/'],
    ['Seznam Browser', '\\b(?:SznProhlizec|sznprohlizec)/'],
    ['Seraphic Sraf', '\\bSRAF/\\d|sraf_tv_browser'],
    ['T-Browser', '\\bTbrowser/'],
    ['UCBrowser', '\\bUC(?:Browser-|Mobile/|WEB)'],
    ['Yandex', '\\bYandexSearch(?:Browser)?/'],
];
const OWN_NAME = new RegExp(rows.map(([, says]) => `(${says})`).join('|'));
const OWN_WORD = /Browser|ABB\/|ACHEETAHI|Avast|Brave|Ecosia|Minefield|Lorentz|Namoroka|Shiretoko|GranParadiso|BonEcho|Odin\/|PHX\/|PocketBook|QtWebEngine|QIHU|SRAF|sraf|Tbrowser|UCMobile|UCWEB|[Ss]znProhlizec|sznprohlizec|YandexSearch/;
const ANDROID_BROWSER = 'Android Browser';
function browserIn(agent, known) {
    const own = OWN_WORD.test(agent) ? OWN_NAME.exec(agent) : null;
    if (own !== null)
        return rows[own.findIndex((said, group) => group > 0 && said !== undefined) - 1]?.[0];
    if (known === ANDROID_BROWSER && /\bChrome\/\d/.test(agent))
        return 'Android WebView';
    return known;
}

;// CONCATENATED MODULE: ./lib/naming/agents/tools.js
const toolPatterns = [
    ['AWS Config', /\bAWSConfig\b|config\.amazonaws\.com/i],
    ['S3Console', /S3Console/],
    ['AWS CloudTrail', /cloudtrail\.amazonaws\.com/],
    ['Amazon CloudFront', /Amazon CloudFront/],
    ['Amazon Athena', /\bathena\b/i],
    ['AWS Trusted Advisor', /trustedadvisor|AWS-Trusted-Advisor/i],
    ['AWS Macie', /macie/i],
    ['Terraform', /\bTerraform\b/],
    ['Pulumi', /\bPulumi\b/i],
    ['Hadoop', /\bHadoop\b/],
    ['Trino', /\b(?:Trino|Presto)\b/],
    ['rclone', /^rclone\//],
    ['s3cmd', /^s3cmd|^S3cmd/],
    ['s5cmd', /\bs5cmd\b/],
    ['s3fs', /^s3fs/],
    ['goofys', /\bgoofys\b/],
    ['restic', /\brestic\b/],
    ['Cyberduck', /^Cyberduck|^Mountain Duck/],
    ['Mountpoint for S3', /mountpoint-s3/],
    ['mc', /\bmc\/(?:RELEASE|DEV|\d)/],
    ['minio-go', /\bminio-go\b/],
    ['MinIO', /^MinIO\b/],
    ['aws-cli', /\baws-cli\//],
    ['Boto3', /\bBoto3\//],
    ['Botocore', /\bBotocore\//],
    ['Boto', /^Boto\//],
    ['aws-internal', /^aws-internal\b/],
    ['aws-sdk-java', /\baws-sdk-java\b/],
    ['aws-sdk-js', /\baws-sdk-(?:js|nodejs)\b/],
    ['aws-sdk-go', /\baws-sdk-go(?:-v2)?\b/],
    ['aws-sdk-php', /\baws-sdk-php\d?\b/],
    ['aws-sdk-ruby', /\baws-sdk-ruby\d?\b/],
    ['aws-sdk-dotnet', /\baws-sdk-(?:dotnet|net)[\w-]*/],
    ['aws-sdk-cpp', /\baws-sdk-cpp\b|\baws-cpp-sdk/],
    ['aws-sdk-rust', /\baws-sdk-rust\b/],
    ['aws-sdk-kotlin', /\baws-sdk-kotlin\b/],
    ['aws-sdk-swift', /\baws-sdk-swift\b/],
    ['aws-sdk-ios', /^aws-sdk-i[oO][sS]/],
    ['aws-sdk-android', /^aws-sdk-android/],
    ['pip', /^pip\//],
    ['uv', /^uv\//],
    ['Poetry', /^poetry\//i],
    ['conda', /^(?:conda|mamba|micromamba)\//],
    ['apt', /^Debian APT|\bAPT-HTTP\b|^apt\//i],
    ['dnf', /^libdnf|^dnf\b/],
    ['yum', /^urlgrabber\/|\byum\//],
    ['zypper', /^ZYpp /],
    ['apk', /^apk-tools\//],
    ['pacman', /^pacman\//],
    ['Homebrew', /^Homebrew\//],
    ['npm', /^npm\//],
    ['Yarn', /^yarn\//],
    ['pnpm', /^pnpm\//],
    ['Cargo', /^cargo\b/],
    ['NuGet', /^NuGet\b/i],
    ['Chocolatey', /^chocolatey\b/i],
    ['winget', /^(?:winget|WinGet)\b/],
    ['Maven', /^Apache-Maven\//],
    ['Gradle', /^Gradle\//],
    ['Composer', /^Composer\//],
    ['RubyGems', /\bRubyGems\/|^bundler\//],
    ['Git', /^git(?:-lfs)?\//],
    ['Docker', /^docker\/|^Docker-Client/i],
    ['containerd', /^containerd\//],
    ['Helm', /^Helm\//],
    ['Ansible', /^ansible-httpget/i],
    ['curl', /^curl\//i],
    ['libcurl', /^libcurl|^PycURL/i],
    ['Wget', /^Wget2?\//i],
    ['aria2', /^aria2\//],
    ['HTTPie', /^HTTPie\//],
    ['Microsoft BITS', /^Microsoft BITS/],
    ['Postman', /^PostmanRuntime\//],
    ['Insomnia', /^insomnia\//i],
    ['FFmpeg', /^Lavf\//],
    ['GStreamer', /^GStreamer\b/],
    ['nscurl', /^nscurl\//],
    ['yt-dlp', /^(?:yt-dlp|youtube-dl)\b/],
    ['BitTorrent', /^(?:Transmission|qBittorrent|uTorrent|BTWebClient)\b/i],
    ['python-requests', /^python-requests\//i],
    ['Python-urllib', /^Python-urllib\//i],
    ['urllib3', /^(?:python-)?urllib3\//],
    ['httpx', /^python-httpx\//],
    ['aiohttp', /\baiohttp\//],
    ['Go-http-client', /^Go-http-client\/|^Go \d/],
    ['okhttp', /^okhttp\//],
    ['Apache-HttpClient', /^Apache-HttpClient\//],
    ['Java', /^Java(?:-http-client)?\//],
    ['axios', /^axios\//],
    ['node-fetch', /^node-fetch\b/],
    ['undici', /^(?:undici|node)\b/],
    ['Deno', /^Deno\//],
    ['Bun', /^Bun\//],
    ['Guzzle', /^GuzzleHttp\//],
    ['PHP', /^PHP\b/],
    ['Ruby', /^Ruby\b|^Faraday\b|^rest-client\//],
    ['libwww-perl', /^(?:libwww-perl|LWP)\b/i],
    ['R', /^R(?:Studio| \(|\/)/],
    ['Julia', /^julia\//i],
    ['reqwest', /^reqwest\//],
    ['hyper', /^hyper\//],
    ['Dart', /^Dart\//],
    ['Symfony BrowserKit', /^Symfony2? BrowserKit/],
    ['wkhtmltopdf', /^wkhtmlto(?:pdf|image)\b/],
];
const toolsInDisguise = [
    ['PowerShell', /\b(?:Windows)?PowerShell\//],
    ['jsdom', /\bjsdom\//],
    ['WinHTTP', /\bWinHttp\.WinHttpRequest/],
    ['wkhtmltopdf', /\bwkhtmlto(?:pdf|image)\b/],
];
const robotsInDisguise = [
    ['Assetnote', /\bAssetnote\//],
    ['Laravel Reaver', /\bLaravel Reaver\b/],
    ['Mechanize', /\bMechanize\//],
    ['Miniature.io', /\bMiniature\.io\//],
    ['SlimerJS', /\bSlimerJS\//],
    ['pods3-backfill', /\bpods3-backfill\//],
    ['Wappalyzer', /\bWappalyzer\b/],
    ['YandexTranslate', /\bYandex\.Translate\b/],
];
const DISGUISE = new RegExp([...toolsInDisguise, ...robotsInDisguise].map(([, { source }]) => source).join('|'));
function isDisguise(agent) {
    return DISGUISE.test(agent);
}

;// CONCATENATED MODULE: ./lib/naming/agents/versions.js
const VERSION = '(\\d{1,9}(?:\\.\\d{1,9}){0,4})';
const COMMENT = '[^()]{1,200}';
function versions_form(pattern) {
    return new RegExp(`^${pattern.replaceAll('VERSION', VERSION).replaceAll('COMMENT', COMMENT)}$`);
}
const CHROME = versions_form('(Mozilla/5\\.0 \\(COMMENT\\) AppleWebKit/537\\.36 \\(KHTML, like Gecko\\) Chrome/)(\\d{1,9})((?:\\.\\d{1,9}){1,4})((?: Mobile)? Safari/537\\.36)(?:( (?:EdgA?|OPR)/)VERSION)?');
const FIREFOX = versions_form('(Mozilla/5\\.0 \\(COMMENT; rv:)VERSION\\) Gecko/VERSION Firefox/VERSION');
const SAFARI = versions_form('(Mozilla/5\\.0 \\((?:Macintosh; Intel Mac OS X|iPhone; CPU iPhone OS|iPad; CPU OS) )\\d{1,3}(?:_\\d{1,3}){0,3}((?: like Mac OS X)?\\) AppleWebKit/)VERSION( \\(KHTML, like Gecko\\) (?:Version|CriOS|FxiOS|EdgiOS)/)VERSION((?: Mobile/15E148)? Safari/)VERSION');
const PROGRAM = versions_form('((?!Spotify/)[A-Za-z][\\w-]{0,60}/)(\\d{1,9}(?:\\.\\d{1,9}){1,4})');
function withoutVersions(agent) {
    if (!agent.startsWith('Mozilla/5.0 ('))
        return programWithout(agent);
    const end = agent.indexOf(')');
    if (agent.startsWith(BEHIND_CHROME, end))
        return chromeWithout(agent);
    if (agent.startsWith(BEHIND_FIREFOX, end))
        return firefoxWithout(agent);
    return agent.startsWith(BEHIND_SAFARI, end) ? safariWithout(agent) : undefined;
}
const BEHIND_CHROME = ') AppleWebKit/537.36 (KHTML, like Gecko) Chrome/';
const BEHIND_FIREFOX = ') Gecko/';
const BEHIND_SAFARI = ') AppleWebKit/';
function chromeWithout(agent) {
    const found = CHROME.exec(agent);
    if (found === null)
        return undefined;
    const [, start, major = '', rest = '', safari, other, version = ''] = found;
    const brand = other === undefined ? '' : `${other}1.0`;
    return {
        agent: `${start}${major.length < 3 ? major : '100'}.0${safari}${brand}`,
        isPlain: isPlainVersion(major + rest) && isPlainVersion(version),
    };
}
function firefoxWithout(agent) {
    const [, start, ...versions] = FIREFOX.exec(agent) ?? [];
    if (start === undefined)
        return undefined;
    return { agent: `${start}1.0) Gecko/1.0 Firefox/1.0`, isPlain: versions.every(isPlainVersion) };
}
function safariWithout(agent) {
    const found = SAFARI.exec(agent);
    if (found === null)
        return undefined;
    const [, start, system, webKit = '', browser, version = '', end, last = ''] = found;
    return {
        agent: `${start}1_0${system}1.0${browser}1.0${end}1.0`,
        isPlain: [webKit, version, last].every(isPlainVersion),
    };
}
function programWithout(agent) {
    const [, start = '', version = ''] = PROGRAM.exec(agent) ?? [];
    if (start === '')
        return undefined;
    const isPlain = start.length <= LONGEST_PLAIN && version.split('.').length < 4;
    return { agent: `${start}1.0`, isPlain: isPlain && isPlainVersion(version) };
}
const LONGEST_PLAIN = 24;
function isPlainVersion(version) {
    if (version.length > LONGEST_SURE)
        return false;
    let octets = 0;
    let large = 0;
    let number = 0;
    for (let at = 0; at <= version.length; at++) {
        const code = at < version.length ? version.charCodeAt(at) : DOT;
        if (code !== DOT)
            number = 10 * number + code - ZERO;
        else {
            if (number < 256)
                octets++;
            if (number < 256 && number >= LARGE)
                large++;
            number = 0;
        }
    }
    return !(octets >= 4 && large >= 3) && !GROUPED.test(version);
}
const LONGEST_SURE = 15;
const LARGE = 32;
const GROUPED = /\d{3}\.\d{3}\.\d{4}/;
const DOT = 0x2e;
const ZERO = 0x30;

;// CONCATENATED MODULE: ./lib/naming/agents/agents.js










const LONGEST_AGENT = 512;
const LONGEST_NAME = 40;
const browserNames = {
    'Mobile Safari': 'Safari',
    'Mobile Chrome': 'Chrome',
    'Mobile Firefox': 'Firefox',
    'Opera Mobi': 'Opera',
    'Opera Tablet': 'Opera',
    'Chrome WebView': 'Android WebView',
    'Android Browser': 'Android Browser',
    WebKit: 'Apple WebView',
    IE: 'Internet Explorer',
    IEMobile: 'Internet Explorer',
};
const systemNames = {
    'Mac OS': 'macOS',
    'Chromium OS': 'ChromeOS',
    'Chrome OS': 'ChromeOS',
    linux: 'Linux',
};
const devices = {
    mobile: 'phone',
    tablet: 'tablet',
    smarttv: 'tv',
    console: 'other',
    wearable: 'other',
    embedded: 'other',
    xr: 'other',
};
const desktops = new Set(['Windows', 'macOS', 'ChromeOS', 'Linux', 'Ubuntu', 'Debian', 'Fedora']);
const agents_nothing = { browser: 'unknown', system: 'unknown', device: 'unknown' };
const meet = (0,remembered/* remembered */.H)(2048, (timeless) => ({ description: describeVersion(timeless), isPlain: undefined }));
function plainAgent(text) {
    const isBare = isInside(text.charCodeAt(0)) && isInside(text.charCodeAt(text.length - 1));
    const plain = (isBare || !agents_EDGES.test(text)) && !text.includes('  ') ? text : trimmed(text);
    return plain === '' ? '-' : plain;
}
function isInside(code) {
    return code > 0x27 && code < 0x7f;
}
const agents_EDGES = /^[\s"']|[\s"']$/;
function trimmed(text) {
    let from = 0;
    let to = text.length;
    while (from < to && agents_EDGES.test(text[from] ?? ''))
        from++;
    while (from < to && agents_EDGES.test(text[to - 1] ?? ''))
        to--;
    return text.slice(from, to).replace(/ {2,}/g, ' ');
}
function describeAgent(text) {
    const agent = plainAgent(text).slice(0, LONGEST_AGENT).trim();
    const timeless = withoutVersions(agent);
    return timeless === undefined ? describeVersion(agent) : meet(timeless.agent).description;
}
function describePlainAgent(plain) {
    const timeless = plain.length > LONGEST_AGENT ? undefined : withoutVersions(plain);
    if (timeless === undefined || !timeless.isPlain)
        return undefined;
    const known = meet(timeless.agent);
    known.isPlain ??= (0,glance/* isPlainAgent */.q_)(timeless.agent);
    return known.isPlain ? known.description : undefined;
}
function describeVersion(agent) {
    if (agent === '' || agent === '-')
        return { kind: 'tools', name: '-', ...agents_nothing };
    const plain = withoutAddresses(agent);
    const ai = (0,agents_ai/* findAi */.S)(plain);
    if (ai !== undefined)
        return { kind: 'bots', name: ai.name, ...agents_nothing, botClass: ai.aiClass };
    return /^(?:Mozilla|Opera)\//i.test(agent)
        ? describeBrowser(agent, plain)
        : describeProgram(agent, plain);
}
function describeBrowser(agent, plain) {
    if (isDisguise(agent)) {
        const tool = firstOf(toolsInDisguise, agent);
        if (tool !== undefined)
            return { kind: 'tools', name: tool, ...agents_nothing };
        const robot = firstOf(robotsInDisguise, agent);
        if (robot !== undefined)
            return { kind: 'bots', name: robot, ...agents_nothing, botClass: 'other' };
    }
    if (!(0,isbot/* isbot */.S1)(agent))
        return describePerson(agent, undefined);
    const app = appInBrowser(agent);
    const bare = withoutDevice(agent);
    if (app !== undefined || (bare !== agent && !(0,isbot/* isbot */.S1)(bare)))
        return describePerson(agent, app);
    const crawler = (0,crawlers/* findCrawler */.wQ)(agent);
    if (crawler !== undefined)
        return { ...crawler, ...agents_nothing };
    const name = robotIn(plain) ?? lastProductOf(plain) ?? 'other bots';
    return { kind: 'bots', name, ...agents_nothing, botClass: 'other' };
}
function describeProgram(agent, plain) {
    const tool = firstOf(toolPatterns, agent);
    if (tool !== undefined)
        return { kind: 'tools', name: tool, ...agents_nothing };
    const app = namedApp(agent);
    if (app !== undefined)
        return describePerson(agent, app);
    const isListed = (0,isbot/* isbot */.S1)(agent);
    const isApple = /\bCFNetwork\//.test(agent) && isSomebodysApp(agent, plain);
    const crawler = isListed && !isApple ? (0,crawlers/* findCrawler */.wQ)(agent) : undefined;
    if (crawler?.kind === 'bots')
        return { ...crawler, ...agents_nothing };
    if (isSomebodysApp(agent, plain))
        return describePerson(agent, appOf(plain));
    if (crawler !== undefined)
        return { ...crawler, ...agents_nothing };
    const isRobot = isListed || TELLS.test(agent);
    const name = isRobot
        ? (robotIn(plain) ?? (TELLS.test(agent) ? productOf(plain) : undefined))
        : undefined;
    if (name !== undefined)
        return { kind: 'bots', name, ...agents_nothing, botClass: 'other' };
    return { kind: 'tools', name: productOf(plain), ...agents_nothing };
}
function firstOf(rows, agent) {
    return rows.find(([, pattern]) => pattern.test(agent))?.[0];
}
function withoutAddresses(agent) {
    if (agent.includes('@'))
        return agent.replace(ADDRESSES, '');
    return /:\/\/|www\./i.test(agent) ? agent.replace(URLS, '') : agent;
}
const URL_PATTERN = /\+?(?:https?:\/\/|www\.)[^\s;)\],"'>]*/;
const URLS = new RegExp(URL_PATTERN, 'gi');
const ADDRESSES = new RegExp(`${URL_PATTERN.source}|\\+?[\\w.+-]{1,64}@[\\w.-]+`, 'gi');
const DEVICES = /(?<=Android[ /]?[\d.]*; ?(?:[a-z]{2}[-_][a-z]{2}; ?)?)(?![^;)]*(?:compatible|bot\/|:\/\/|catchpoint|synthetic))[^;)]+|\b(?:CU|Ab|Tal|Ca|X-?)bot\b(?!\/)|FBDV\/[^;\]]*|(?<=MicroMessenger\/.*)\bProcess\/\w+|Sogou(?:MSE|MobileBrowser|Search(?= Android))|\bCatcher[\d.]+|chromeframe|QQDownload|Google ?(?:Earth|TV|Nexus|Pixel)|Windows Server \d[^;)]*|Radar 4G|Proxyless|InspectBrowser|(?:Cursor|Trae)(?=\/.*Electron)|(?<=\bJavaFX?|\bProxyFox|Blue Proxy)\/?|Torrent\/|\[air\.com[^\]]*\]|bsalsa\.com|(?<=(?:HTML|NETTV|HbbTV|Freesat|Bada|webOS|REX|BDP\w*|SAMSUNG-[\w-]+))\/1\.0;/gi;
const DEVICE_WORDS = /android|(?:cu|ab|tal|ca|x-?)bot|fbdv|process\/|sogou|catcher|chromeframe|qqdownload|google ?(?:earth|tv|nexus|pixel)|windows server \d|radar|proxy|inspectbrowser|electron|java|torrent|\[air|bsalsa|\/1\.0;/i;
function withoutDevice(agent, look = true) {
    return look && !DEVICE_WORDS.test(agent) ? agent : agent.replace(DEVICES, '');
}
const BOT_WORD = /[\w.-]*(?:bot|crawl|spider|scan|scrap|fetch|monitor|check|preview|archiv|index|feed|rss|slurp)[\w.-]*/i;
const COMPATIBLE = /\bcompatible[;,] *([A-Za-z][^;/,()+:]{1,60})/g;
function robotIn(plain) {
    for (const [, given = ''] of plain.matchAll(COMPATIBLE)) {
        const name = tidy(given);
        if (name !== undefined && !/^(?:MSIE|Windows|Konqueror|Linux|Android|rv)\b/.test(name))
            return name;
    }
    return tidy(BOT_WORD.exec(plain)?.[0] ?? '');
}
function lastProductOf(plain) {
    const last = /(?:^|\s)([A-Za-z][\w.-]{1,40})\/[\w.]+\s*$/.exec(plain)?.[1] ?? '';
    return /^(?:Mozilla|Opera|Safari|Chrome|Firefox|Gecko|Version|Mobile|AppleWebKit|Edge?|OPR)$/.test(last)
        ? undefined
        : tidy(last);
}
function describePerson(agent, app) {
    const parser = new ua_parser.UAParser(agent);
    const named = browserIn(agent, parser.getBrowser().name);
    const known = named === undefined || named === 'Mozilla' ? appInBrowser(agent) : undefined;
    const browser = app ?? known ?? (named === undefined ? 'unknown' : (browserNames[named] ?? named));
    const os = parser.getOS().name ?? systemIn(agent);
    const system = os === undefined ? 'unknown' : (systemNames[os] ?? os);
    const type = /smart-?tv|hbbtv|\bvizio\b/i.test(agent) ? 'smarttv' : parser.getDevice().type;
    const device = type === undefined ? (desktops.has(system) ? 'desktop' : 'unknown') : (devices[type] ?? 'other');
    return { kind: 'people', name: browser, browser, system, device };
}
function systemIn(agent) {
    if (/\b(?:iphone|ipad|ipod|ios|ipados)\b/i.test(agent))
        return 'iOS';
    if (/\b(?:android|dalvik)/i.test(agent))
        return 'Android';
    return /\b(?:CFNetwork|Darwin)\//.test(agent) ? 'iOS or macOS' : undefined;
}
function productOf(plain) {
    return tidy(/^[\s"'[({<]*([^/\s;,([{<]+)/.exec(plain)?.[1] ?? '') ?? 'other tools';
}
function appOf(plain) {
    const given = /^([^/;,()[\]{}<>|]+)/.exec(plain)?.[1] ?? '';
    const name = tidy(given.replaceAll('%20', ' '));
    if (name !== undefined && !/^(?:Dalvik|CFNetwork|Android|iOS|okhttp)$/i.test(name))
        return name;
    return /\b(?:CFNetwork|iOS)\b/i.test(plain) ? 'iOS or macOS app' : 'Android app';
}
function tidy(words) {
    const clean = words
        .replace(/[^\w.+ -]/g, '')
        .slice(0, 2 * LONGEST_NAME)
        .replace(/ +v?\d[\w.]*(?: .*)?$/, '')
        .slice(0, LONGEST_NAME)
        .replace(/^[ ._-]+|[ ._-]+$/g, '');
    return clean === '' ? undefined : clean;
}

// EXTERNAL MODULE: ./lib/naming/redaction.js
var redaction = __webpack_require__(83349);
// EXTERNAL MODULE: ./lib/naming/referrers.js
var referrers = __webpack_require__(95224);
;// CONCATENATED MODULE: ./lib/naming/naming.js





const LAST_SYSTEM = 2 ** 32 - 1;
function makeNaming(addresses, places) {
    return {
        agent(text) {
            const plain = plainAgent(text);
            const known = describePlainAgent(plain);
            const shown = known === undefined ? (0,redaction/* redactedAgent */.kI)(plain) : plain;
            const told = known ?? describeAgent(plain);
            const { kind, system, device } = told;
            const isInSight = shown === plain || shown.includes(told.name);
            const { name, browser } = isInSight ? told : describeAgent((0,redaction/* withoutMarks */.zw)(shown) || '?');
            return { kind, name, browser, system, device, plain, shown };
        },
        key: redaction/* redacted */.pc,
        host: redaction/* redactedHost */.VN,
        address(text) {
            const of = (place) => (text === '-' ? text : place(text));
            return {
                client: (0,naming_addresses/* maskAddress */.dJ)(text, addresses),
                get country() {
                    return of(places.country);
                },
                get network() {
                    return of(places.network);
                },
            };
        },
        toldCountry: (text) => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined),
        toldNetwork(text) {
            const system = /^\d{1,10}$/.test(text) ? Number(text) : 0;
            if (system < 1 || system > LAST_SYSTEM)
                return undefined;
            return places.system?.(system) ?? `AS${system}`;
        },
        tables: places.tables,
        referrer(text) {
            const { cleaned, site, searchEngine } = (0,referrers/* readReferrer */.Sz)(text);
            const engine = searchEngine ?? '-';
            if (site.length < glance/* SECRET_KEY */.rB && (0,glance/* isPlain */.$i)(cleaned))
                return { name: cleaned, site, engine };
            const host = (0,redaction/* redactedHost */.VN)(site);
            const page = host === site ? cleaned : cleaned.replace(site, host);
            return { name: (0,redaction/* redacted */.pc)(page), site: host, engine };
        },
        campaign: (text) => (0,redaction/* redacted */.pc)((0,referrers/* describeCampaign */.w)(text)),
    };
}

// EXTERNAL MODULE: ./lib/rollup/add.js
var add = __webpack_require__(49633);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/workers/garbage.js

const MUCH = 24 * 1024 * 1024;
const SMALL = 60 * 1024 * 1024;
const MUCH_ALONE = 90 * 1024 * 1024;
function collectMuchGarbage(isAlone) {
    const held = bytesHeld();
    least = Math.min(least, held);
    if (held < least + MUCH || (isAlone && held < MUCH_ALONE))
        return;
    collect ??= collector();
    collect();
    least = bytesHeld();
}
let least = SMALL - MUCH;
let collect;
function bytesHeld() {
    const { used_heap_size: heap, external_memory: beside } = (0,external_node_v8_.getHeapStatistics)();
    return heap + beside;
}
function collector() {
    const { runInNewContext } = process.getBuiltinModule('node:vm');
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    return runInNewContext('globalThis.gc') ?? (() => { });
}

// EXTERNAL MODULE: ./lib/workers/repeats.js + 1 modules
var repeats = __webpack_require__(11660);
;// CONCATENATED MODULE: ./lib/workers/thread.js




















function serveTasks() {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error('This runs in a thread that a pool started');
    const desks = makeDesks(external_node_worker_threads_.workerData);
    port.on('message', async (order) => {
        const before = process.threadCpuUsage();
        try {
            const tell = (encoded) => port.postMessage({ kind: 'first', encoded }, [
                encoded.buffer,
            ]);
            const answer = { ...emptyAnswer(), ...(await answerOf(order, desks, tell)) };
            const buffers = [...answer.encoded, answer.identities].map(({ buffer }) => buffer);
            const { user, system } = process.threadCpuUsage(before);
            const spent = (user + system) / 1000;
            const done = { kind: 'done', answer, spent };
            port.postMessage(done, buffers);
        }
        catch (error) {
            desks.clear();
            port.postMessage({
                kind: 'failed',
                message: error instanceof Error ? error.message : String(error),
                objectIndex: error instanceof stored/* StoredError */.Ij ? error.index : undefined,
            });
        }
    });
}
function emptyAnswer() {
    return { encoded: [], identities: new BigUint64Array(0), inCommon: [] };
}
async function answerOf({ task, isAlone }, desks, tell) {
    switch (task.kind) {
        case 'count': {
            const { hashKeys } = task;
            const desk = desks.take(task.counting, hashKeys);
            const encoded = count([task.objects], desk);
            return hashKeys === undefined
                ? { encoded }
                : { encoded, identities: desk.reader.identityHashes() };
        }
        case 'recount':
            return { encoded: count(task.portions, desks.take(task.counting)) };
        case 'compare':
            return { inCommon: (0,repeats/* listsInCommon */.im)(task.identities) };
        case 'merge':
            collectMuchGarbage(isAlone);
            return {
                encoded: [(0,encode/* encodeSummary */.zp)((0,merge/* mergeSummaries */.TF)(task.summaries.map((one) => (0,encode/* decodeSummary */.Pl)(one))))],
            };
        case 'period':
            collectMuchGarbage(!desks.close() && isAlone);
            return { encoded: [(0,take/* addUpPeriod */.cD)(task.buildPlan, task.place, task.pieces).head] };
        case 'piece':
            collectMuchGarbage(!desks.close() && isAlone);
            return { encoded: [(0,add/* makePiece */.x)(task.buildPlan, task.at, task.count)] };
        case 'page': {
            pool/* pool */.dz.release();
            if (task.period !== null)
                collectMuchGarbage(isAlone);
            const { makePage } = await pages();
            return { encoded: await makePage(task, tell, desks.networkOf) };
        }
        case 'copy': {
            const copy = (0,copies/* makeCopy */.sK)(task);
            return { encoded: copy === undefined ? [] : [copy] };
        }
        case 'cube':
            return { encoded: [(0,explore/* makeCubeFile */.uC)(task)] };
        case 'open data': {
            const { makeOpenDataFile } = await Promise.all(/* import() */[__webpack_require__.e(664), __webpack_require__.e(216), __webpack_require__.e(644)]).then(__webpack_require__.bind(__webpack_require__, 39644));
            return { encoded: [await makeOpenDataFile(task)] };
        }
        case 'prepare': {
            const { rendererOf } = await pages();
            await rendererOf(task.templates);
            return {};
        }
    }
}
function pages() {
    return Promise.all(/* import() */[__webpack_require__.e(216), __webpack_require__.e(892), __webpack_require__.e(422)]).then(__webpack_require__.bind(__webpack_require__, 37422));
}
function count(portions, { reader, book }) {
    const { values } = reader;
    const repeated = new Map();
    let known = reader.duplicates;
    const summaries = portions.map((objects, portion) => {
        const counter = makeCounter(book);
        let at = 0;
        (0,stored/* readStored */.CL)(objects, (bytes, isLast) => {
            const { delivered, key } = objects[at] ?? {};
            if (isLast)
                at++;
            const used = reader.read(bytes, isLast, (records) => counter.count(records, values, delivered), key);
            const more = reader.duplicates - known;
            known = reader.duplicates;
            const subject = more > 0 && key !== undefined ? (0,key_date/* keyDateOf */.V)(key)?.subject : undefined;
            if (subject !== undefined)
                repeated.set(subject, (repeated.get(subject) ?? 0) + more);
            return used;
        }, () => reader.room());
        const isLast = portion === portions.length - 1;
        const summary = counter.summary({
            objects: objects.length,
            objectBytes: objects.reduce((bytes, { size }) => bytes + size, 0),
            duplicates: isLast ? reader.duplicates : 0,
            unidentified: isLast ? reader.unidentified : 0,
            ...(isLast && { repeated }),
            malformed: isLast ? reader.malformed : {},
        });
        const encoded = (0,encode/* encodeSummary */.zp)(summary);
        book.room.clear();
        return encoded;
    });
    return summaries;
}
const MUCH_MEMORY = 48 * 1024 * 1024;
function makeDesks({ places: files }) {
    let opened;
    let networks;
    const tables = () => ({
        countries: read(files.countries),
        networks: read(files.networks),
    });
    const places = () => {
        opened ??= (0,naming_addresses/* openPlaces */.j$)(tables());
        return opened;
    };
    const lazy = {
        country: (address) => places().country(address),
        network: (address) => places().network(address),
        system: (number) => places().system?.(number),
        tables() {
            const data = tables();
            (0,naming_addresses/* openPlaces */.j$)(data);
            return data;
        },
    };
    let desk;
    let made = '';
    let madeKeys = (0,external_node_crypto_.randomBytes)(identity_hash/* HASH_KEYS */.o2);
    const clear = () => {
        desk?.reader.close();
        desk?.book.close();
        desk = undefined;
    };
    return {
        networkOf(address) {
            networks ??= (0,naming_addresses/* openPlaces */.j$)({ countries: undefined, networks: read(files.networks) });
            return networks.network(address);
        },
        clear,
        close() {
            const isMuch = desk !== undefined && desk.book.memory.buffer.byteLength > MUCH_MEMORY;
            clear();
            opened = undefined;
            networks = undefined;
            pool/* pool */.dz.releaseMemory();
            releaseReaders();
            return isMuch;
        },
        take(counting, hashKeys = madeKeys) {
            const settings = JSON.stringify(counting);
            const isOther = made !== settings || Buffer.compare(madeKeys, hashKeys) !== 0;
            if (isOther || desk?.book.isFull)
                clear();
            made = settings;
            madeKeys = hashKeys;
            desk ??= {
                reader: makeReader(hashKeys),
                book: new NameBook(makeNaming(counting.clientAddresses, lazy), counting),
            };
            desk.reader.nextDay();
            return desk;
        },
    };
}
function read(file) {
    return file === undefined ? undefined : (0,external_node_fs_.readFileSync)(file);
}

;// CONCATENATED MODULE: ./lib/worker.js

serveTasks();


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
