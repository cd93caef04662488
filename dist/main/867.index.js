export const id = 867;
export const ids = [867];
export const modules = {

/***/ 20613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $f: () => (/* binding */ heldIn),
  _q: () => (/* binding */ isDoubted),
  Lk: () => (/* binding */ openBuildCache),
  nY: () => (/* binding */ putMade),
  n_: () => (/* binding */ takeMade),
  zr: () => (/* binding */ vouchFor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/mirror/at-home.js
var at_home = __webpack_require__(68368);
// EXTERNAL MODULE: ./lib/mirror/envelope.js
var envelope = __webpack_require__(65111);
// EXTERNAL MODULE: ./lib/mirror/rename.js
var rename = __webpack_require__(69577);
// EXTERNAL MODULE: ./lib/mirror/tree.js
var tree = __webpack_require__(56475);
;// CONCATENATED MODULE: ./lib/build/zstd-frame.js
/** The magic number of a frame, as it lies in a file. */
const MAGIC = 0xfd2fb528;
/**
 * How many bytes a zstd frame says that it unpacks to; undefined where it does not say so, or is no frame. Whoever
 * wrote it may have said anything. The header is that of RFC 8878, section 3.1.1.1:
 *
 *   magic (4)  descriptor (1)  window (0 or 1)  dictionary (0 to 4)  size (0 to 8)
 */
function contentSizeOf(frame) {
    const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    if (frame.length < LONGEST_HEADER || view.getUint32(0, true) !== MAGIC)
        return undefined;
    const descriptor = view.getUint8(4);
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const at = 5 + (isSingleSegment ? 0 : 1) + (DICTIONARY_BYTES[descriptor & 3] ?? 0);
    switch (descriptor >> 6) {
        case 0:
            return isSingleSegment ? view.getUint8(at) : undefined;
        case 1:
            return 256 + view.getUint16(at, true);
        case 2:
            return view.getUint32(at, true);
        default:
            return Number(view.getBigUint64(at, true));
    }
}
const DICTIONARY_BYTES = [0, 1, 2, 4];
/** Of a shorter frame nobody needs to know the size. */
const LONGEST_HEADER = 18;

;// CONCATENATED MODULE: ./lib/build/cache.js










const cache_MAGIC = 's3-log-report shelf 1';
/** The largest thing on it is a year of a busy site. */
const MOST_UNPACKED = 1024 * 1024 * 1024;
/** That of a mirror. Names are made by this program: letters, digits, `-`. `doubted` as of its place. */
function openBuildCache({ directory, spool, }, doubted) {
    const place = { directory: external_node_path_.join(directory, tree/* BUILD_CACHE */.yJ), spool, doubted };
    const aside = [];
    return {
        place,
        get: async (name, digest) => takeMade(place, name, digest),
        put: async (name, digest, bytes) => putMade(place, name, digest, bytes),
        setAside(name) {
            const from = fileOf(place, name);
            const file = asideOf(place, name);
            try {
                (0,rename/* renameWhole */.U)(from, file);
            }
            catch (error) {
                return undefinedIfMissing(error, from);
            }
            aside.push(file);
        },
        *asides() {
            for (const file of aside) {
                const kept = heldIn((0,external_node_fs_.readFileSync)(file), keptIn);
                if (kept !== undefined)
                    yield kept;
            }
        },
        clear: () => (0,promises_.rm)(place.directory, { recursive: true, force: true }),
    };
}
/** As `get` of a build cache, without waiting: for threads. */
function takeMade(place, name, digest) {
    const from = fileOf(place, name);
    let file;
    try {
        file = (0,external_node_fs_.readFileSync)(from);
    }
    catch (error) {
        return undefinedIfMissing(error, from);
    }
    const packed = wholeRest(file, digest);
    if (packed === undefined)
        return undefined;
    try {
        return unpack(packed);
    }
    catch {
        return undefined; // somebody else wrote it: what it should be is made anew
    }
}
function keptIn(bytes) {
    const line = bytes.toString('latin1', cache_MAGIC.length + 1, bytes.indexOf(0x0a));
    const packed = wholeRest(bytes, line.slice(0, line.lastIndexOf(' ')));
    return packed && unpack(packed);
}
/** What kept bytes hold; undefined where there are none, or none that were put there: the build cache may
 * come out of an Actions cache that others can write. */
function heldIn(bytes, decode) {
    try {
        return bytes && decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Into one piece of memory of the right size, where the frame tells it and it is believable: pieces that have to be
 * joined cost as much as unpacking them. One byte more, or another piece is taken to find the end in. */
function unpack(packed) {
    const size = contentSizeOf(packed) ?? 4 * packed.length;
    const chunkSize = Math.max(LEAST_CHUNK, Math.min(size + 1, MOST_YIELD * packed.length));
    return (0,external_node_zlib_.zstdDecompressSync)(packed, { chunkSize, maxOutputLength: MOST_UNPACKED });
}
/** Pages pack to a seventh. */
const MOST_YIELD = 50;
const LEAST_CHUNK = 16 * 1024;
/** As `put` of a build cache, without waiting: for threads. */
function putMade(place, name, digest, bytes) {
    const file = fileOf(place, name);
    (0,external_node_fs_.mkdirSync)(place.directory, { recursive: true });
    const packed = (0,external_node_zlib_.zstdCompressSync)(bytes, { chunkSize: chunkOf(bytes.length / 4) });
    const aside = asideOf(place, name);
    try {
        (0,external_node_fs_.writeFileSync)(aside, Buffer.concat([Buffer.from(headerOf(digest, packed)), packed]));
        (0,rename/* renameWhole */.U)(aside, file);
    }
    catch (error) {
        throw (0,at_home/* located */.t4)(error, aside);
    }
    finally {
        (0,external_node_fs_.rmSync)(aside, { force: true });
    }
    vouchFor(place, name);
}
/** Whether what lies under a name may be what others have written. */
function isDoubted(place, name) {
    return place.doubted !== undefined && !(0,external_node_fs_.existsSync)(vouchOf(place, name));
}
/** It was put there by this run, or looked at: known to all threads by a mark in the spool, which no run takes from
 * anywhere. */
function vouchFor(place, name) {
    if (isDoubted(place, name))
        (0,external_node_fs_.writeFileSync)(vouchOf(place, name), '');
}
function vouchOf({ spool }, name) {
    return external_node_path_.join(spool, `${name}.sound`);
}
function fileOf({ directory }, name) {
    if (!/^[a-z0-9-]+$/.test(name))
        throw new Error(`'${name}' is no name for something made`);
    return external_node_path_.join(directory, name);
}
/** Several threads may write under one name at once: each has a file of its own. */
function asideOf({ spool }, name) {
    return external_node_path_.join(spool, `${name}.${(0,external_node_crypto_.randomUUID)()}`);
}
function headerOf(digest, packed) {
    return `${cache_MAGIC} ${digest} ${(0,envelope/* sha256 */.sc)(packed)}\n`;
}
/** What stands after the header of a file, if that is the header it must have. */
function wholeRest(file, digest) {
    const end = file.indexOf(0x0a);
    const packed = file.subarray(end + 1);
    return file.toString('latin1', 0, end + 1) === headerOf(digest, packed) ? packed : undefined;
}
function undefinedIfMissing(error, file) {
    if (error.code === 'ENOENT')
        return undefined;
    throw new Error(`${error.code}: not to be read, read '${file}'`, { cause: error });
}
/** Room for the output at once: a hop between threads for each 16 kB costs more than the work. */
function chunkOf(length) {
    return Math.max(LEAST_CHUNK, Math.min(4 * 1024 * 1024, Math.ceil(length)));
}


/***/ }),

/***/ 93983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ copyFactsOf),
/* harmony export */   sK: () => (/* binding */ makeCopy),
/* harmony export */   tC: () => (/* binding */ copyNodes),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _count_summary_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42487);
/* harmony import */ var _mirror_day_summaries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75578);
/* harmony import */ var _rollup_copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76745);
/* harmony import */ var _rollup_public_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74896);
/* harmony import */ var _copy_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95588);
/* harmony import */ var _rollups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41351);
/** Publishable copies of summaries as nodes. */






function copyNodes(entries, { audience, known, makeCopy }) {
    return entries.map((entry) => {
        const path = (0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyPath */ .be)(entry);
        const { digest, deliveryDay, source } = entry;
        return {
            name: `the ${audience} copy of ${deliveryDay} of ${source}`,
            digest,
            needs: [],
            priority: _rollups_js__WEBPACK_IMPORTED_MODULE_5__/* .priorities */ .vx.copy,
            task: {
                kept: async () => (0,_copy_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .idsOfCopy */ .fT)(known, entry),
                make: ({ priority }) => makeCopy(entry, priority),
            },
            path,
            entry,
        };
    });
}
/** What is told of a summary beside its copy. */
function copyFactsOf(entry) {
    const { source, deliveryDay, counting, origin, objects, bytes } = entry;
    return { source, deliveryDay, counting, origin, objects, bytes };
}
/** The bytes of a copy for those who may read it. */
function copyOf(facts, audience, whole, site) {
    return (0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeCopy */ .wk)(facts, audience === 'public' ? (0,_rollup_public_js__WEBPACK_IMPORTED_MODULE_3__/* .publicSummary */ .kf)(whole, site) : whole, site);
}
/** A copy, in a thread, in a buffer of its own; undefined where the summary is missing or broken. */
function makeCopy({ file, facts, audience, site, }) {
    const summary = (0,_mirror_day_summaries_js__WEBPACK_IMPORTED_MODULE_1__/* .readSummary */ .L_)(file);
    if (summary.kind !== 'whole')
        return undefined;
    return new Uint8Array(copyOf(facts, audience, (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSummary */ .Pl)(summary.bytes), site));
}


/***/ }),

/***/ 95588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ readCopyIds),
/* harmony export */   fT: () => (/* binding */ idsOfCopy),
/* harmony export */   h_: () => (/* binding */ keepCopyIds)
/* harmony export */ });
/* harmony import */ var _rollup_copy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76745);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20613);


/** Names the form of that file. */
const FORM = 'copy-ids';
const nameOf = (audience) => `copies-${audience}`;
/** The copies that earlier nights made for an audience: so a night makes those of its new days only, however
 * many there are. What is not as it was put there counts as not known. */
async function readCopyIds(cache, audience) {
    const kept = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .heldIn */ .$f)(await cache.get(nameOf(audience), FORM), (bytes) => {
        const { code, copies } = JSON.parse(Buffer.from(bytes).toString());
        const ids = Object.entries(copies).map(([path, [digest, oid, md5]]) => [path, { digest, oid, md5 }]);
        return { code, ids: new Map(ids) };
    });
    return kept ?? { code: '', ids: new Map() };
}
/** Writes nothing where they are the same as before. */
async function keepCopyIds(cache, audience, { code, ids }) {
    const all = [...ids].map(([path, { digest, oid, md5 }]) => [path, [digest, oid, md5]]);
    const kept = { code, copies: Object.fromEntries(all) };
    const text = Buffer.from(JSON.stringify(kept));
    const before = await cache.get(nameOf(audience), FORM);
    if (before === undefined || !text.equals(before))
        await cache.put(nameOf(audience), FORM, text);
}
/** The ids of a summary's copy, where that still is a copy of what is held. */
function idsOfCopy(known, entry) {
    const ids = known.get((0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_0__/* .copyPath */ .be)(entry));
    return ids?.digest === entry.digest ? ids : undefined;
}


/***/ }),

/***/ 44894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lQ: () => (/* binding */ cubeNodes),
  tP: () => (/* binding */ exploredDays),
  CJ: () => (/* binding */ madeCubes),
  uC: () => (/* binding */ makeCubeFile),
  DZ: () => (/* binding */ withCubes)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/calendar/day.js
var day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/count/cube/fold.js
var fold = __webpack_require__(43054);
// EXTERNAL MODULE: ./lib/count/cube/stored.js
var stored = __webpack_require__(17466);
// EXTERNAL MODULE: ./lib/count/cube/unite.js
var unite = __webpack_require__(67100);
// EXTERNAL MODULE: ./lib/count/summary/encode.js + 1 modules
var encode = __webpack_require__(42487);
// EXTERNAL MODULE: ./lib/mirror/day/summaries.js
var summaries = __webpack_require__(75578);
// EXTERNAL MODULE: ./lib/mirror/envelope.js
var envelope = __webpack_require__(65111);
// EXTERNAL MODULE: ./lib/report/explore/files-script.js
var files_script = __webpack_require__(17777);
// EXTERNAL MODULE: ./lib/count/cube/cube.js
var cube_cube = __webpack_require__(19824);
// EXTERNAL MODULE: ./lib/naming/hosts.js
var hosts = __webpack_require__(81399);
;// CONCATENATED MODULE: ./lib/report/explore/pack.js
/**
 * A cube of reads as a script file beside the page Explore, which works from `file://` as well, where a page may ask
 * for no data. The same cube gives the same bytes.
 *
 *   cube("2026-10","<base64 of raw deflate (RFC 1951)>")
 *
 *   ┌──────────────┬──────────────┬──────────────────────────────────────────────────────────────┐
 *   │ n: u32, LE   │ header: JSON │ columns of varints (LEB128, unsigned), one after the other   │
 *   │ bytes of it  │ UTF-8        │ day: difference to the row before │ 7 dimensions │ measures  │
 *   └──────────────┴──────────────┴──────────────────────────────────────────────────────────────┘
 *
 * The header: `version`, `from`, `to`, `days` that rows point into, `rows`, `names` of each dimension, `measures` that
 * stand in columns (others are 0 in every row), `readable`: how hosts in Punycode are written by those who own them.
 */


/** The form of the file. The page refuses any other. */
const VERSION = 1;
/** Always there, whatever their sums. */
const ALWAYS = new Set(['requests', 'bytes', 'pageViews']);
/** Base64 has 64 characters, all of them about as often: gzip makes as many bytes of it again as it is made of, and
 * some for its blocks (RFC 1951), its own frame of 18 (RFC 1952) and the call around. */
const GZIP_MORE = 0.01;
const GZIP_FRAME = 100;
/** Bytes that one character string is made of at once. */
const SLICE = 0x6000;
/** The file of a cube. `name` is that of its days, `2026-10` or `2026-11-05`, by which the page knows what it asked for.
 * Whoever has a bound looks at `gzipBytes` and folds the cube. */
function packCube(name, cube, deflate) {
    const bytes = deflate(bytesOf(cube));
    const content = `cube(${JSON.stringify(name)},"${base64(bytes)}")\n`;
    return { content, gzipBytes: Math.ceil(bytes.length * (1 + GZIP_MORE)) + GZIP_FRAME };
}
function bytesOf(cube) {
    const shown = cube_cube/* cubeMeasures */.hM.filter((measure) => ALWAYS.has(measure) || cube.measures[measure].some((value) => value !== 0));
    const header = new TextEncoder().encode(JSON.stringify(headerOf(cube, shown)));
    const columns = [
        cube.day.map((day, row) => day - (cube.day[row - 1] ?? 0)),
        ...cube_cube/* dimensions */.KQ.map((dimension) => cube.codes[dimension]),
        ...shown.map((measure) => cube.measures[measure]),
    ];
    const length = columns.reduce((sum, column) => sum + varintBytes(column), 0);
    const bytes = new Uint8Array(4 + header.length + length);
    new DataView(bytes.buffer).setUint32(0, header.length, true);
    bytes.set(header, 4);
    let at = 4 + header.length;
    for (const column of columns)
        at = writeVarints(bytes, at, column);
    return bytes;
}
function headerOf(cube, shown) {
    const { days, names, rows } = cube;
    const readable = names.site.flatMap((host) => {
        const text = (0,hosts/* readableHost */.v8)(host);
        return text === host ? [] : [[host, text]];
    });
    return {
        version: VERSION,
        from: days[0] ?? '',
        to: days.at(-1) ?? '',
        days,
        rows,
        names,
        measures: shown,
        readable,
    };
}
function varintBytes(column) {
    let length = 0;
    for (let row = 0; row < column.length; row++) {
        let value = column[row] ?? 0;
        do {
            length++;
            value = Math.floor(value / 128);
        } while (value > 0);
    }
    return length;
}
/** Seven bits a byte, the lowest first, the eighth set but in the last byte: exact up to 2^53. */
function writeVarints(bytes, from, column) {
    let at = from;
    for (let row = 0; row < column.length; row++) {
        let value = column[row] ?? 0;
        while (value > 127) {
            bytes[at++] = (value % 128) + 128;
            value = Math.floor(value / 128);
        }
        bytes[at++] = value;
    }
    return at;
}
function base64(bytes) {
    const parts = [];
    for (let at = 0; at < bytes.length; at += SLICE)
        parts.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)));
    return btoa(parts.join(''));
}

// EXTERNAL MODULE: ./lib/report/model/site.js
var site = __webpack_require__(82325);
// EXTERNAL MODULE: ./lib/rollup/public.js + 2 modules
var rollup_public = __webpack_require__(74896);
// EXTERNAL MODULE: ./lib/build/cache.js + 1 modules
var build_cache = __webpack_require__(20613);
// EXTERNAL MODULE: ./lib/build/packed.js
var packed = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/build/rollups.js
var rollups = __webpack_require__(41351);
;// CONCATENATED MODULE: ./lib/build/explore.js
/** Files of cubes for the page Explore, as nodes. */















/** Bytes of a file as gzip: what a day delivered, which goes to the branch each night; a month's. */
const DAY_BYTES = 20_000;
const MONTH_BYTES = 200_000;
function cubeNodes(plans, context) {
    const { cache, audience, code, fileOf, makeCube, soundOf } = context;
    return plans.map(({ name, from, to, summaries }) => {
        const made = summaries.map(({ source, deliveryDay, digest }) => [source, deliveryDay, digest]);
        const digest = (0,envelope/* sha256 */.sc)(JSON.stringify([code, audience, name, from, to, made]));
        const key = `cubes-${name}`;
        return {
            name: `the reads of ${name}`,
            digest,
            needs: [],
            priority: rollups/* priorities */.vx.page,
            task: {
                async kept() {
                    const held = (0,build_cache/* heldIn */.$f)(await cache.get(key, digest), madeCubeOf);
                    const { made = null } = held ?? {};
                    return made !== null && soundOf([made.file]) === undefined ? undefined : held;
                },
                make: async ({ priority }) => {
                    const files = summaries.map(fileOf);
                    const task = { name, from, to, files, audience, digest, place: cache.place };
                    return madeCubeOf(await makeCube(task, priority));
                },
            },
        };
    });
}
/** What lies in the build cache. Throws where it is none of this. */
function madeCubeOf(bytes) {
    const [facts, file] = (0,packed/* unpacked */.KZ)(bytes);
    const { lacking, told } = JSON.parse(Buffer.from(facts?.content ?? []).toString());
    if (!lacking.every(day/* isDay */.N))
        throw new Error('it lacks what are no days');
    if (told === null || file === undefined)
        return { made: null, lacking };
    const { name, from, to, rows } = told;
    if (file.path !== `${site/* EXPLORE_PATH */.AA}data/${name}.js` ||
        ![from, to].every(day/* isDay */.N) ||
        ![rows, told.bytes].every(Number.isSafeInteger))
        throw new Error('it is no file of cubes');
    return { made: { told, file }, lacking };
}
/** The file of some cubes, in a thread, in a buffer of its own. */
function makeCubeFile(task) {
    const { name, digest, place } = task;
    const { cubes, lacking } = cubesOf(task);
    const cube = (0,unite/* uniteCubes */.A)(cubes);
    const { told, file } = cube.rows === 0 ? { told: null, file: [] } : fileOf(name, cube);
    const facts = { told, lacking };
    const bytes = (0,packed/* packed */.xc)([{ path: '', content: JSON.stringify(facts) }, ...file]);
    (0,build_cache/* putMade */.nY)(place, `cubes-${name}`, digest, bytes);
    return bytes;
}
/** The cubes of a task's days, part by part: without days of which a part was not counted by all dimensions. */
function cubesOf({ files, from, to, audience }) {
    const cubes = [];
    for (const file of files) {
        const opened = (0,summaries/* openSummary */.Fb)(file, 'checked');
        if (opened.kind !== 'whole')
            throw new Error(`A summary is ${opened.kind}`);
        try {
            for (const [day, { totals, cube, tables }] of (0,encode/* decodeSummary */.Pl)(opened.file).days) {
                if (day < from || day > to || totals.reads === 0)
                    continue;
                const told = audience === 'public' ? rollup_public/* openCube */.yg : stored/* cubeOfStored */.oi;
                cubes.push({ day, cube: cube && told(day, cube, tables) });
            }
        }
        finally {
            opened.file.close();
        }
    }
    const lacking = [...new Set(cubes.flatMap(({ day, cube }) => (cube === null ? day : [])))].sort();
    return {
        cubes: cubes.flatMap(({ day, cube }) => (cube === null || lacking.includes(day) ? [] : cube)),
        lacking,
    };
}
/** The script, folded until it has no more bytes than it may, and what the page knows of it. */
function fileOf(name, cube) {
    const deflate = (bytes) => (0,external_node_zlib_.deflateRawSync)(bytes, { level: 9 });
    const count = cube.days.length;
    const most = count > DAYS_OF_DAY ? (MONTH_BYTES * count) / LONGEST_MONTH : DAY_BYTES;
    for (let rows = stored/* MOST_CUBE_ROWS */.KV;;) {
        const folded = (0,fold/* foldedCube */.gU)(cube, rows);
        const { content, gzipBytes } = packCube(name, folded, deflate);
        if (gzipBytes > most && rows > fold/* FEWEST_ROWS */.Hp) {
            // Bytes go about by rows: most often the second try fits.
            const fewer = (Math.min(rows, largestDay(folded)) * most * SAFELY) / gzipBytes;
            rows = Math.max(fold/* FEWEST_ROWS */.Hp, Math.floor(fewer));
            continue;
        }
        const file = `${name}-${(0,envelope/* sha256 */.sc)(content).slice(0, 8)}`;
        const [from, to] = [folded.days[0], folded.days.at(-1)];
        const told = { name: file, from, to, rows: folded.rows, bytes: content.length };
        return { told, file: [{ path: `${site/* EXPLORE_PATH */.AA}data/${file}.js`, content }] };
    }
}
const LONGEST_MONTH = 31;
/** What a day delivers may tell of so many days. What tells of more, as files do that were copied later, is part of a
 * month. */
const DAYS_OF_DAY = 7;
const SAFELY = 0.97;
/** Rows of the day with most of them. Rows stand by day. */
function largestDay({ days, day }) {
    const ends = days.map((_, at) => day.lastIndexOf(at) + 1);
    return ends.reduce((most, end, at) => Math.max(most, end - (ends[at - 1] ?? 0)), 0);
}
async function madeCubes(nodes, graph) {
    const all = await Promise.all(nodes.map((node) => graph.made(node)));
    const lacking = new Set(all.flatMap((one) => one.lacking));
    const shown = all.flatMap(({ made }) => {
        const told = made && within(made.told, lacking);
        return told && made ? [{ told, file: made.file }] : [];
    });
    const told = shown.map((one) => one.told);
    const isTold = (day) => told.some(({ from, to }) => from <= day && day <= to);
    return {
        files: shown.map(({ file }) => file),
        told,
        lacking: [...lacking].filter(isTold).sort(),
    };
}
/** A file without days at its ends that may not be told; undefined where no other is left. */
function within(told, lacking) {
    let { from, to } = told;
    while (from <= to && lacking.has(from))
        from = (0,day/* addDays */.fi)(from, 1);
    while (from <= to && lacking.has(to))
        to = (0,day/* addDays */.fi)(to, -1);
    return from <= to ? { ...told, from, to } : undefined;
}
/** From the first to the last day that Explore knows; undefined where it knows none. */
function exploredDays({ told }) {
    const [first] = told.map(({ from }) => from).sort();
    const last = told
        .map(({ to }) => to)
        .sort()
        .at(-1);
    return first && last && { from: first, to: last };
}
/** Files of the site, then those of cubes, and last the script that lists them. */
async function* withCubes(files, explored, pricesOf, visitorsOf) {
    yield* files;
    yield* explored.files;
    const { told, lacking } = explored;
    if (told.length === 0)
        return;
    const content = (0,files_script/* filesScript */.nI)(told, await pricesOf(), await visitorsOf(), lacking);
    yield { path: `${site/* EXPLORE_PATH */.AA}files.js`, content: Buffer.from(content) };
}


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ giveBack),
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   QC: () => (/* binding */ encodeFacts),
/* harmony export */   aN: () => (/* binding */ decodeFacts),
/* harmony export */   xc: () => (/* binding */ packed)
/* harmony export */ });
/**
 * A page's files in one piece, as they pass between threads and lie in the build cache:
 *
 *   [[path, bytes], …]\n   then the files in a row, texts in UTF-8
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
        if (typeof content === 'string')
            at += whole.write(content, at);
        else {
            whole.set(content, at);
            at += content.length;
        }
    return whole;
}
/** Views of `bytes`, which must not change as long as they are used. */
function unpacked(bytes) {
    const end = bytes.indexOf(0x0a);
    const index = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString());
    let at = end + 1;
    return index.map(([path, length]) => {
        const content = bytes.subarray(at, at + length);
        at += length;
        return { path, content };
    });
}
/** Gives the memory of files back that nobody looks at any more. V8 would do so when it next collects garbage, and much of
 * such memory, as a year of pages takes, has it collect all of it again and again. */
function giveBack(files) {
    for (const { buffer } of files.map(({ content }) => content))
        if (buffer.byteLength >= LEAST_OWN && buffer instanceof ArrayBuffer)
            buffer.transfer(0);
}
/** Small ones may share theirs with others (`Buffer.poolSize`). */
const LEAST_OWN = 256 * 1024;
/** As JSON, in a buffer of its own. */
function encodeFacts(facts) {
    return new TextEncoder().encode(JSON.stringify(facts));
}
function decodeFacts(bytes) {
    return JSON.parse(new TextDecoder().decode(bytes));
}


/***/ }),

/***/ 41351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ rollupNodes),
/* harmony export */   OM: () => (/* binding */ hasDays),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   i$: () => (/* binding */ plansOf),
/* harmony export */   vx: () => (/* binding */ priorities)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28220);
/* harmony import */ var _count_counted_with_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80374);
/* harmony import */ var _count_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74866);
/* harmony import */ var _mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65111);
/* harmony import */ var _rollup_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68714);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20613);
/* harmony import */ var _sound_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65306);
/** Rollups as nodes: which periods are made, of what, and how. */







/** The front page's numbers come first of all that a report is made of. */
const priorities = { front: 0, before: 1, numbers: 2, month: 3, year: 4, page: 5, copy: 6 };
/** A sum of fewer summaries is done before its pieces would be joined. */
const LEAST_IN_PIECES = 8;
/** All periods of a plan, newest first: front and the one before it, months, years. */
function plansOf({ front, before, months, years }) {
    return [front, before, ...months, ...years].filter((plan) => plan !== undefined);
}
/** A node for each plan, by the plan's name. Plans of the same days are added up once; years of their
 * months, so `plans` have to hold those. */
function rollupNodes(plans, context) {
    const nodes = new Map();
    /** The first node that is made from the same days. */
    const firstMadeFrom = new Map();
    const pieces = (0,_count_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => piecesEach([...nodes.values()], context));
    for (const plan of plans) {
        const months = plan.months.flatMap((name) => nodes.get(name) ?? []);
        const made = plan.kind === 'year' ? JSON.stringify(plan.months) : madeFrom(plan);
        const [onlyMonth] = months;
        const same = months.length === 1 ? onlyMonth : firstMadeFrom.get(made);
        const node = same !== undefined
            ? renamedNode(plan, same, context)
            : plan.kind === 'year'
                ? yearNode(plan, months, context)
                : daysNode(plan, context, pieces);
        if (same === undefined)
            firstMadeFrom.set(made, node);
        nodes.set(plan.name, node);
    }
    return nodes;
}
function daysNode(plan, context, pieces) {
    const buildPlan = (0,_count_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => {
        const summaries = toldIn(plan).map(([entry, told]) => {
            const countedWith = entry.countings.flatMap((counting) => (0,_count_counted_with_js__WEBPACK_IMPORTED_MODULE_5__/* .countedWithOf */ .oH)(counting) ?? []);
            return { file: context.fileOf(entry), told, isCopy: entry.isCopy, countedWith };
        });
        return buildPlanOf(plan, { kind: 'days', summaries }, context);
    });
    return nodeOf(plan, { buildPlan, needs: [], same: undefined }, context, async ({ priority }) => context.addUp(buildPlan(), plan, isLong(plan) ? await pieces() : 1, priority));
}
function yearNode(plan, months, context) {
    const buildPlan = (0,_count_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => {
        const periods = months.map((month) => origin(month).buildPlan());
        return buildPlanOf(plan, { kind: 'periods', periods: yearOf(plan, months, periods) }, context);
    });
    return nodeOf(plan, { buildPlan, needs: months, same: undefined }, context, ({ priority }) => context.addUp(buildPlan(), plan, 1, priority));
}
/** So many of a year's newest months change from night to night: by new days, and by late log objects. */
const CHANGING_MONTHS = 2;
/** What a year is added up from, oldest first: its months, newest first; those that are over as one sum, which is kept.
 * Numbers that were told of copies are known of whole months alone: there, each stands for itself. */
function yearOf({ name, known }, months, periods) {
    const over = periods.slice(CHANGING_MONTHS);
    const [last, first] = [over[0], over.at(-1)];
    const isTold = months.some(({ plan }) => plan.summaries.some(({ isCopy }) => isCopy));
    if (last === undefined || first === undefined || over.length < 2 || known !== null || isTold)
        return periods.toReversed();
    const { to, site } = last;
    const sum = {
        ...{ name: `${name}-over`, from: first.from, to, known, site },
        digest: (0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify([name, ...over.map((period) => [period.name, period.digest])])),
        parts: { kind: 'periods', periods: over.toReversed() },
    };
    return [sum, ...periods.slice(0, CHANGING_MONTHS).reverse()];
}
/** The same days under another name, as the front page's are often those of the month: the first month of
 * logs, or its last day. Nothing is added up. */
function renamedNode(plan, same, context) {
    const { from, to } = plan;
    const buildPlan = (0,_count_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => buildPlanOf(plan, { kind: 'periods', periods: [same.buildPlan()] }, context));
    return nodeOf(plan, { buildPlan, needs: [same], same }, context, async ({ of }) => {
        return { ...of(same), from, to };
    });
}
function buildPlanOf(plan, parts, { site }) {
    const { name, digest, from, to, known } = plan;
    return { name, digest, from, to, parts, known, site };
}
function nodeOf(plan, made, { cache }, make) {
    const { name, kind, digest } = plan;
    const kept = async () => (0,_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .heldIn */ .$f)(await cache.get((0,_rollup_head_js__WEBPACK_IMPORTED_MODULE_1__/* .headName */ .eg)(name), digest), (bytes) => (0,_sound_js__WEBPACK_IMPORTED_MODULE_3__/* .soundHead */ .Q)(bytes, name, cache.place));
    const node = { name: `the rollup ${name}`, digest, priority: priorities[kind], plan };
    return { ...node, ...made, task: { kept, make } };
}
/** What a rollup is under its first name: equal for two that are the same days. */
function origin(node) {
    return node.same === undefined ? node : origin(node.same);
}
/** In how many pieces sums are cut so that no thread is without work: one where there are as many long
 * ones to add up as threads, else two a thread, as pieces take different times. */
async function piecesEach(nodes, { threads }) {
    const long = nodes.filter(({ plan, same }) => isLong(plan) && same === undefined);
    const kept = await Promise.all(long.map(({ task }) => task.kept()));
    const toMake = kept.filter((head) => head === undefined).length;
    const each = Math.floor(threads / Math.max(1, toMake));
    return each > 1 ? 2 * each : 1;
}
function isLong({ kind, summaries }) {
    return kind !== 'year' && summaries.length >= LEAST_IN_PIECES;
}
/** Whether a period has a day with a record. */
function hasDays({ kind, months, from, to, summaries }) {
    if (kind === 'year')
        return months.length > 0;
    return summaries.some(({ days }) => days.some((day) => day >= from && day <= to));
}
/** A plan's summaries, each with the day that its log is told under. */
function toldIn({ kind, from, to, summaries }) {
    return summaries.map((entry) => {
        // What came after the newest day with a record belongs to the front page's last day.
        const delivered = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_6__/* .sameDate */ .p9)(entry.deliveryDay);
        const told = kind === 'front' && delivered > to ? to : delivered;
        return [entry, told >= from && told <= to ? told : null];
    });
}
/** Equal for two plans that are made from the same days of the same summaries. */
function madeFrom(plan) {
    const { from, to, known } = plan;
    return JSON.stringify([
        known,
        toldIn(plan).map(([{ source, deliveryDay, days }, told]) => [
            source,
            deliveryDay,
            days.filter((day) => day >= from && day <= to),
            told,
        ]),
    ]);
}


/***/ }),

/***/ 65306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ soundHead),
  V: () => (/* binding */ soundPeriod)
});

// EXTERNAL MODULE: ./lib/calendar/day.js
var day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/columns/table.js
var columns_table = __webpack_require__(32183);
// EXTERNAL MODULE: ./lib/count/summary/check.js + 1 modules
var check = __webpack_require__(35794);
// EXTERNAL MODULE: ./lib/count/summary/layout.js
var layout = __webpack_require__(5180);
// EXTERNAL MODULE: ./lib/count/summary/summary.js
var summary = __webpack_require__(68616);
// EXTERNAL MODULE: ./lib/count/tables/tables.js
var tables = __webpack_require__(10424);
// EXTERNAL MODULE: ./lib/count/visitors/check.js
var visitors_check = __webpack_require__(88211);
;// CONCATENATED MODULE: ./lib/rollup/check.js
/** What periods must be that come from where others can write. */







/** So much may a month count: a year of them stays exact. */
const MOST = 2 ** 49;
/** Throws where a period holds what no sum of summaries makes, and says what. */
function checkPeriod(period, latest, rows = tables/* tables */.um) {
    let most = checkSums(period, latest);
    for (const { day, hours } of period.days) {
        const numbers = hours.flatMap(({ requests, bytes, people }) => [requests, bytes, people]);
        most = Math.max(most, (0,check/* checkCounts */.tl)(numbers, `the hours of ${day}`));
    }
    (0,check/* checkCounts */.tl)([period.unhashed, period.unhashedEmbedded], 'its visitors');
    (0,check/* checkHashes */.z2)(period.sketch.hashes, 'its visitors');
    (0,visitors_check/* checkVisitorRows */.m)(period.visitorRows, period.sketch.hashes.length, 'its visitors');
    checkDistinct(period);
    most = Math.max(most, (0,check/* checkLog */.$W)(period.log), (0,check/* checkTables */.sK)(period.tables, 'it', rows));
    most = Math.max(most, checkDaily(period.daily, latest));
    if (most > MOST)
        throw new Error(`no sum would be exact that its ${most} is in`);
    const { days, first, last } = period.hotlinksSeen;
    for (const day of (0,check/* listOf */.c3)(days))
        (0,check/* checkIsDay */.d7)(day, latest);
    for (const { name, isPair, isSeen } of rows) {
        if (isSeen !== true)
            continue;
        const count = (0,columns_table/* rowCountOf */.nw)((0,columns_table/* columnarTable */.Mb)(period.tables[name] ?? summary/* noTable */.qp, isPair === true));
        if (first.length !== count || last.length !== count)
            throw new Error('it does not tell when hot links were seen');
    }
    if ([first, last].some((seen) => seen.some((at) => at >= days.length)))
        throw new Error('it has seen hot links on no day');
    for (const { day, objects } of period.deliveries) {
        (0,check/* checkIsDay */.d7)(day, latest);
        (0,check/* checkCounts */.tl)([objects], 'its deliveries');
    }
}
function checkDistinct({ tables, distinct }) {
    for (const [name, { visitors, rest }] of Object.entries(distinct)) {
        const table = (0,columns_table/* columnarTable */.Mb)(tables[name] ?? summary/* noTable */.qp, false);
        if (table.rows.kind === 'pairs' || visitors.length !== (0,columns_table/* rowCountOf */.nw)(table))
            throw new Error(`its visitors are not those of the rows of ${name}`);
        (0,check/* checkCounts */.tl)([...visitors, rest], `the visitors of ${name}`);
    }
}
function checkDaily({ days, tables }, latest) {
    for (const day of (0,check/* listOf */.c3)(days))
        (0,check/* checkIsDay */.d7)(day, latest);
    const rows = Object.values(tables).flatMap((table) => table.rows);
    if (rows.some(({ name }) => typeof name !== 'string'))
        throw new Error('a row of days has no name');
    if (rows.some(({ requests, bytes }) => requests.length + bytes.length !== 2 * days.length))
        throw new Error('it does not tell what its rows had on each day');
    return (0,check/* checkCounts */.tl)(rows.flatMap(({ requests, bytes }) => [...requests, ...bytes]), 'its rows of days');
}
/** The same of what the navigation needs of a period. */
function checkHead(head, latest) {
    checkSums(head, latest);
    for (const [region, bytes] of (0,check/* listOf */.c3)(head.awsRegions)) {
        if (typeof region !== 'string')
            throw new Error('a region has no name');
        (0,check/* checkCounts */.tl)([bytes], 'its regions');
    }
}
const visitorsAre = new Set(['counted', 'estimated', 'added up']);
function checkSums(sums, latest) {
    const { from, to, days, totals, visitors, embedded, firstRecord, lastRecord } = sums;
    (0,check/* checkIsDay */.d7)(from, latest);
    (0,check/* checkIsDay */.d7)(to, (0,day/* parseDeliveryDay */.Mc)(`${latest.slice(0, 4)}-12-31`)); // a month and a year go on
    const most = checkTotals(totals, 'it');
    (0,check/* checkCounts */.tl)([visitors, embedded], 'its visitors');
    if (!visitorsAre.has(sums.visitorsAre))
        throw new Error('its visitors are of no kind');
    if ([firstRecord, lastRecord].some((time) => typeof time !== 'number' || Number.isNaN(time)))
        throw new Error('a record of it has no time');
    for (const one of (0,check/* listOf */.c3)(days)) {
        (0,check/* checkIsDay */.d7)(one.day, latest);
        checkTotals(one.totals, one.day);
        (0,check/* checkCounts */.tl)([one.visitors, one.embedded], `the visitors of ${one.day}`);
        if (!visitorsAre.has(one.visitorsAre) || typeof one.isCopied !== 'boolean')
            throw new Error(`the visitors of ${one.day} are of no kind`);
        const settings = (0,check/* listOf */.c3)(one.countedWith).flatMap((counted) => [
            counted.timeZone,
            counted.clientAddresses,
            counted.exclude,
        ]);
        if ([...settings, ...(0,check/* listOf */.c3)(one.lacking)].some((text) => typeof text !== 'string'))
            throw new Error(`${one.day} does not say how it was counted`);
    }
    return most;
}
function checkTotals(totals, of) {
    return (0,check/* checkCounts */.tl)((0,layout/* totalsOutline */.ig)(totals), `the totals of ${of}`);
}

// EXTERNAL MODULE: ./lib/rollup/encode.js
var encode = __webpack_require__(84938);
// EXTERNAL MODULE: ./lib/rollup/head.js
var rollup_head = __webpack_require__(68714);
// EXTERNAL MODULE: ./lib/build/cache.js + 1 modules
var cache = __webpack_require__(20613);
;// CONCATENATED MODULE: ./lib/build/sound.js
/** Sums out of a build cache, looked at where they are used: it may come out of an Actions cache that others can
 * write. Of a page nothing is taken that is not published as it is. */




/** The period that was kept under a name. Throws where it is none, or where others can have written it and it holds
 * what no run makes. Looked at once: until this run ends it counts as sound. */
function soundPeriod(bytes, name, place) {
    const period = (0,encode/* decodePeriod */.a)(bytes, 'closed');
    if (place.doubted !== undefined && (0,cache/* isDoubted */._q)(place, name)) {
        checkPeriod(period, place.doubted);
        (0,cache/* vouchFor */.zr)(place, name);
    }
    return period;
}
/** The head of the period of a name, as `soundPeriod`. */
function soundHead(bytes, name, place) {
    const head = (0,rollup_head/* decodeHead */.Jk)(bytes);
    if (place.doubted !== undefined && (0,cache/* isDoubted */._q)(place, (0,rollup_head/* headName */.eg)(name)))
        checkHead(head, place.doubted);
    return head;
}


/***/ }),

/***/ 28220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ isDeliveryDay),
/* harmony export */   GG: () => (/* binding */ deliveryDayAt),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Mc: () => (/* binding */ parseDeliveryDay),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   OC: () => (/* binding */ dayAt),
/* harmony export */   OR: () => (/* binding */ daysOfYear),
/* harmony export */   Rd: () => (/* binding */ daysOfMonth),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   _v: () => (/* binding */ BEFORE_ALL),
/* harmony export */   dS: () => (/* binding */ AFTER_ALL),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   oj: () => (/* binding */ indexOfDay),
/* harmony export */   p9: () => (/* binding */ sameDate)
/* harmony export */ });
const SECONDS = 86_400;
/** Earlier than every delivery day, and later than every one. */
const BEFORE_ALL = '0000-01-01';
const AFTER_ALL = '9999-99-99';
/** Whether a text is a day of the calendar. */
function isDay(text) {
    return isReal(text);
}
/** Whether a text is a day of the calendar, which a log object may have been delivered on. */
function isDeliveryDay(text) {
    return isReal(text);
}
function isReal(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Throws a RangeError where there is no such day. */
function parseDay(text) {
    if (isDay(text))
        return text;
    throw new RangeError(`'${text}' is no day: it has to be one of the calendar, as in 2026-11-22`);
}
/** Throws a RangeError where there is no such day. */
function parseDeliveryDay(text) {
    return parseDay(text);
}
/** Days since 1970-01-01 as a `Day`. */
function dayAt(index) {
    return textOfIndex(index);
}
/** The delivery day of a time in seconds since 1970. */
function deliveryDayAt(seconds) {
    return new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 10);
}
/** A day as days since 1970-01-01. */
function indexOfDay(day) {
    return Date.parse(day) / (SECONDS * 1000);
}
/** The day `count` days after `day`, of the same kind. */
function addDays(day, count) {
    return textOfIndex(indexOfDay(day) + count);
}
function daysBetween(from, to) {
    return indexOfDay(to) - indexOfDay(from);
}
/** First and last day of a month, `2026-11`. */
function daysOfMonth(month) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
    return [`${month}-01`, last];
}
/** First and last day of a year, `2026`. */
function daysOfYear(year) {
    return [`${year}-01-01`, `${year}-12-31`];
}
/** The day of requests with the date of a delivery day: where a report of days of requests tells of what was
 * delivered. */
function sameDate(day) {
    return day;
}
function textOfIndex(index) {
    return new Date(index * SECONDS * 1000).toISOString().slice(0, 10);
}


/***/ }),

/***/ 20017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   BV: () => (/* binding */ sizeOfNames),
/* harmony export */   El: () => (/* binding */ HEADER),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   zc: () => (/* binding */ sizeOfTable)
/* harmony export */ });
/**
 * The form of encoded tables: an outline as JSON, and sections of numbers and names. What the outline
 * holds beside where its sections lie is the caller's to know; so are the kinds of files there are.
 *
 *   magic    8 bytes      which kind of file it is, and its version
 *   length   2 × 4 bytes  of the whole, of the outline
 *   outline  JSON, UTF-8  everything but names and columns, and how long those are
 *   sections              in the order of the outline, each at a multiple of 8:
 *     numbers  integers of 1, 2 or 4 bytes, or floats of 8: the smallest that holds them all; none of a
 *              column of zeros
 *     names    numbers (their lengths in bytes), then all names in a row, UTF-8
 *
 * Little-endian. `section-writer.ts` writes it, `section-reader.ts` reads it.
 */
/** Bytes before the outline. */
const HEADER = 16;
/** Bytes of a section of numbers, with what fills it up. */
function sizeOf([count, width]) {
    return padded(count * width);
}
/** Bytes of a section of names, with what fills it up. */
function sizeOfNames([lengths, bytes]) {
    return sizeOf(lengths) + padded(bytes);
}
/** Bytes of all sections of a table. */
function sizeOfTable({ names, of, columns }) {
    let size = 0;
    for (const one of names)
        size += sizeOfNames(one);
    for (const numbers of [...of, ...columns])
        size += sizeOf(numbers);
    return size;
}
/** The next multiple of 8. */
function padded(length) {
    return Math.ceil(length / 8) * 8;
}


/***/ }),

/***/ 54789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dZ: () => (/* binding */ exactSum),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   rx: () => (/* binding */ mergeByPlan)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40684);
/* harmony import */ var _row_cap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41526);
/* harmony import */ var _row_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58234);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32183);
/* harmony import */ var _union_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82512);





/** Adds tables of one kind up, which stay as they are. `order` says how rows are sorted: as they lie at
 * rest (by hash, then by name), or by name in UTF-16 code units, as people look them up. Throws where a
 * sum would be no exact integer any more. */
function mergeByPlan({ columns, isPair, cap }, given, order) {
    const all = given.map((table) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnarTable */ .Mb)(table, isPair));
    const { rows: names, of } = unionOf(all, isPair);
    const count = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .rowCountOf */ .nw)({ rows: names });
    const sums = {};
    const rest = {};
    for (const [column, merge] of columns) {
        let into = (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .zeros */ .Ul)(count);
        let restInto = 0;
        for (const [at, table] of all.entries()) {
            const from = table.columns[column];
            if (from !== undefined && !(0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeros */ .qq)(from)) {
                if ((0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeros */ .qq)(into))
                    into = new Float64Array(count);
                mergeColumn(into, from, of[at], merge);
            }
            const more = table.rest.columns[column] ?? 0;
            restInto = merge === 'max' ? Math.max(restInto, more) : restInto + more;
        }
        sums[column] = into;
        rest[column] = restInto;
    }
    const restRows = all.reduce((sum, table) => sum + table.rest.rows, 0);
    const whole = new _table_js__WEBPACK_IMPORTED_MODULE_2__/* .ColumnarTable */ .Sy(names, sums, { rows: restRows, columns: rest });
    const kept = (0,_row_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsWithinCap */ .rz)(whole, cap);
    const rows = kept ?? (0,_row_order_js__WEBPACK_IMPORTED_MODULE_4__/* .allRows */ .Pl)(count);
    const ordered = order === 'by name' ? (0,_row_order_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedByName */ .IG)(names, rows) : rows;
    const merges = Object.fromEntries(columns);
    const table = order === 'at rest' && kept === undefined ? whole : (0,_row_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToRows */ .Vh)(whole, ordered, merges);
    for (const [column] of columns) {
        const from = table.columns[column];
        if (!(0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeros */ .qq)(from))
            for (let row = 0; row < from.length; row++)
                exactSum(from[row]);
        exactSum(table.rest.columns[column]);
    }
    return { table, of, rows: ordered };
}
/** Adds a column to the column `into`: value `at` of `from` belongs to row `of[at]`. */
function mergeColumn(into, from, of, merge) {
    if (merge === 'max')
        takeLargest(into, from, of);
    else
        addUp(into, from, of);
}
function addUp(into, from, of) {
    for (let at = 0; at < from.length; at++)
        into[of[at]] += from[at];
}
function takeLargest(into, from, of) {
    for (let at = 0; at < from.length; at++) {
        const row = of[at];
        if (from[at] > into[row])
            into[row] = from[at];
    }
}
/** The sum of exact integers, if it is one too. Throws where it is too large. */
function exactSum(sum) {
    if (!(sum <= Number.MAX_SAFE_INTEGER)) {
        throw new Error(`A sum of ${sum} is past 2^53 and no longer exact; count shorter periods or fewer sources`);
    }
    return sum;
}
/** Several columns in a row. */
function joined(parts) {
    const all = new Float64Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
/** The rows of tables of one kind. */
function unionOf(tables, isPair) {
    if (isPair) {
        const { rows: pairs, of } = (0,_union_js__WEBPACK_IMPORTED_MODULE_3__/* .unionOfPairs */ .Y)(tables.map(({ rows }) => {
            if (rows.kind === 'names')
                throw new Error('A table of no pairs among those of pairs');
            return rows.pairs;
        }));
        return { rows: { kind: 'pairs', pairs }, of };
    }
    const { rows: names, of } = (0,_union_js__WEBPACK_IMPORTED_MODULE_3__/* .unionOfNames */ .T)(tables.map(({ rows }) => {
        if (rows.kind === 'pairs')
            throw new Error('A table of pairs among others');
        return rows.names;
    }));
    return { rows: { kind: 'names', names }, of };
}


/***/ }),

/***/ 40684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qq: () => (/* binding */ isZeros),
  dz: () => (/* binding */ pool),
  Ul: () => (/* binding */ zeros)
});

;// CONCATENATED MODULE: ./lib/columns/kernel.js
/** `kernel/union.ts`, compiled by `npm run build:kernel`. Not to be edited. */
const unionKernel = 'AGFzbQEAAAABGQVgAAF/YAJ/fwF/YAAAYAN/f38AYAJ/fwADERAAAgAAAwQAAQAAAAAAAAABBQMBAAEGQg1/AUEAC3' +
    '8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwfLARIHcmVz' +
    'ZXJ2ZQAFCHN0YXJ0c0F0AAMGdGV4dEF0AAIJZ3JvdXBPZkF0AAgIZmlyc3RzQXQACghoYXNoZXNBdAAGCWVudHJpZX' +
    'NBdAALBXNoaWZ0AAQGZ3JvdXBzAwkNY29sbGlzaW9uRnJvbQMKC2NvbGxpc2lvblRvAwsKZ3JvdXBOYW1lcwAJCmdy' +
    'b3VwUGFpcnMABwRnb09uAAAGY2hvb3NlAA4IY2hvc2VuQXQADQ5jaG9zZW5TdGFydHNBdAAMBm1lbW9yeQIACpQPEP' +
    'sCAQp/IwshAQNAIAEjAEkEQCMFIAFBA3RqIgIoAgQhCCABQQFqIQBBACEJIwIgAigCACIHQQJ0aiMJNgIAA0AgACMA' +
    'SQRAIAgjBSAAQQN0aiICKAIERgRAIAIoAgBBAnQiAiMCaiMJNgIAIwEgB0ECdGoiBCgCACEGIwEgAmoiBSgCACEDIA' +
    'lBAQJ/IwwEQCMHIwFrIQIgAyAGRgR/IAIgBGooAgAgAiAFaigCAEYFQQALDAELQQAgBCgCBCAGayICIAUoAgQgA2tH' +
    'DQAaIAMjB2ohAyACIAYjB2oiCWohAgNAIAlBB2ogAkkEQEEAIAkpAwAgAykDAFINAhogCUEIaiEJIANBCGohAwwBCw' +
    'tBASACIAlGDQAaIAkpAwAgAykDAIVCCCACIAlrrX1CA4aGUAsbIQkgAEEBaiEADAILCwsgCQRAIAEkCiAAJAtBAA8L' +
    'IwlBAnQiASMDaiAHNgIAIwQgAWogCDYCACMJQQFqJAkgACEBDAELC0EBC7kDAgh/An4jBSEAIwYhAiMAIgNBKE0EQE' +
    'EBIQIDQCACIANJBEAgACACQQN0aiIBKQMAIQgDQCAAIAFJBH8gAUEIaykDACAIVgVBAAsEQCABIAFBCGsiASkDADcD' +
    'AAwBCwsgASAINwMAIAJBAWohAgwBCwsFQYAIQQBBgMAB/AsAIANBA3QhBiAAIQEDQCABIAAgBmpJBEAgASgCBCIEQf' +
    '8PcUECdEGACGoiAyADKAIAQQFqNgIAIARBC3ZB/w9xQQJ0QYDIAGoiAyADKAIAQQFqNgIAIARBFnZBAnRBgIgBaiID' +
    'IAMoAgBBAWo2AgAgAUEIaiEBDAELCwNAIAdBA0kEQEEAIQQgB0ENdEGACGoiBSEBA0AgASAFQYBAa0kEQCABKAIAIA' +
    'EgBDYCACAEaiEEIAFBBGohAQwBCwsgB0ELbK1CIHwhCCAAIQEDQCABIAAgBmpJBEAgBSABKQMAIgkgCIinQf8PcUEC' +
    'dGoiBCgCACEDIAQgA0EBajYCACACIANBA3RqIAk3AwAgAUEIaiEBDAELCyACIAAhAiEAIAdBAWohBwwBCwsLIAAjBU' +
    'YEQA8LIwUkBiAAJAULBAAjBwsEACMBCzcAIwEgAUECdGohASMBIABBAnRqIQADQCAAIAFNBEAgACAAKAIAIAJqNgIA' +
    'IABBBGohAAwBCwsLggEAIAAkAEGAyAEkASAAQQFqQQJ0IgBBgMgBaiQCIwIgAGokAyMDIABqJAQjBCAAaiQFIABBAX' +
    'QiACMFaiQGIwYgAGokByMHIAFBF2pBcHFqJAgjCCABakGHgARqQRB2IgA/ACIBSwR/IAAgAWtAAEEASAVBAAsEQAAL' +
    'QQAkCUEAJAsLBAAjBAt4AQJ/QQEkDANAIAIjAEkEQCMFIAJBA3RqIAKtIAAgAkECdCIDIwFqKAIAQQJ0aigCAEGV08' +
    'feBXNB65Svr3hsIAEjByADaigCAEECdGooAgBBtdzKlXxscyIDQRB2IANzrUIghoQ3AwAgAkEBaiECDAELCxABEAAL' +
    'BAAjAgv+AQIHfwF+QQAkDANAIAQjAEkEQCMHIwEgBEECdGoiACgCAGohASMHIAAoAgRqIgIgAWtBxbvyiHhzIQVBAC' +
    'EDIAEhAANAIABBA2ogAkkEQCAAKAIAIgYgA3IhAyAFIAZzQeuUr694bCIFIAVBD3ZzIQUgAEEEaiEADAELCwNAIAAg' +
    'AkkEQCAALQAAIgYgA3IhAyAFIAZzQeuUr694bCIFIAVBD3ZzIQUgAEEBaiEADAELCyMFIARBA3RqIAStIANBgIGChH' +
    'hxBH8gASACEA8FIAUgBUEPdnNB7fjs4AJsIgAgAEENdnMLrUIghoQ3AwAgBEEBaiEEDAELCxABEAALBAAjAwsEACMF' +
    'CwQAIwYLBAAjCAt1AQV/IwghAANAIAEjCUkEQCMBIAFBAnQiAyMDaigCAEECdGoiBCgCACECIAQoAgQgAmshBCMGIA' +
    'NqIAAjCGs2AgAgACMHIAJqIAT8CgAAIAAgBGohACABQQFqIQEMAQsLIwYjCUECdGogACMIayIANgIAIAALhgMBB38g' +
    'ACEDA0AgASADSwRAIAMtAAAiBUHAAXFBgAFHBEAgAkEBQQIgBUHwAUkbaiECCyADQQFqIQMMAQsLIAJBxbvyiHhzIQ' +
    'YgAkF8cSEIA0AgACABSQRAIAAtAAAiAkGAAUkEf0EBBSACQeABSQR/QQIFQQNBBCACQfABSRsLCyEFIAIgAkH/ACAF' +
    'dnEgBUEBRhshA0EBIQIDQCACIAVJBEAgACACai0AAEE/cSADQQZ0ciEDIAJBAWohAgwBCwsgACAFaiEAIAVBBEkEfy' +
    'ADBSADQYCABGtBCnZBgLADagshAiAFQQRJIQUDQCAFQQJIBEAgByAISQRAIAQgAiAHQQNxIgJBA3R0cyEEIAJBA0YE' +
    'QCAEIAZzQeuUr694bCICIAJBD3ZzIQZBACEECwUgAiAGc0HrlK+veGwiAiACQQ92cyEGCyAHQQFqIQcgA0GAgARrQf' +
    '8HcUGAuANqIQIgBUEBaiEFDAELCwwBCwsgBiAGQQ92c0Ht+OzgAmwiACAAQQ12cws=';

;// CONCATENATED MODULE: ./lib/columns/pool.js
/**
 * Memory that a thread uses again, so that it is neither asked for nor cleared each time: the one place of
 * this room with state of its own. Nothing that anybody computes depends on it.
 */

/** A kernel whose memory has grown larger, in bytes, is let go; so is room. */
const MOST_KERNEL = 32 * 1024 * 1024;
const MOST_ROOM = 8 * 1024 * 1024;
/** What a kernel calls whose memory cannot grow. It is of no use afterwards. */
function noRoom(bytes) {
    throw new Error(`A kernel has no memory for ${bytes >>> 0} bytes more; fewer records at once need less`);
}
class Pool {
    #compiled = new Map();
    #kernel;
    #room;
    #zeros = new Float64Array(1024);
    /** Buffers of zeros, those given out before among them. */
    #zeroBuffers = new WeakSet([this.#zeros.buffer]);
    /** Lends a kernel with room for so many entries, and for names of so many bytes together. */
    lendKernel(entries, bytes, use) {
        const lent = this.#kernel ?? this.instance(unionKernel);
        this.#kernel = undefined; // where memory cannot grow, it is in no state to be lent again
        lent.reserve(entries, bytes);
        const result = use(lent);
        if (lent.memory.buffer.byteLength <= MOST_KERNEL)
            this.#kernel = lent;
        return result;
    }
    /** Room for whoever writes, until it is given back; the bytes in it are anything. */
    takeRoom() {
        const room = this.#room ?? new ArrayBuffer(64 * 1024);
        this.#room = undefined;
        return room;
    }
    giveRoomBack(room) {
        if (room.byteLength <= MOST_ROOM)
            this.#room = room;
    }
    /** A new instance of a kernel, whose bytes are `base64`; they are compiled for the first one. */
    instance(base64) {
        const compiled = this.#compiled.get(base64) ?? new WebAssembly.Module(Buffer.from(base64, 'base64'));
        this.#compiled.set(base64, compiled);
        return new WebAssembly.Instance(compiled, { memory: { noRoom } }).exports;
    }
    /** See `zeros`. */
    zeros(count) {
        if (count > this.#zeros.length) {
            this.#zeros = new Float64Array(2 * count);
            this.#zeroBuffers.add(this.#zeros.buffer);
        }
        return this.#zeros.subarray(0, count);
    }
    isZeros(column) {
        return this.#zeroBuffers.has(column.buffer);
    }
    /** Lets go of the kernel and its memory, and of room. */
    release() {
        this.#kernel = undefined;
        this.#room = undefined;
    }
}
/** The pool of this thread, which releases it when it turns to other work. */
const pool = new Pool();
/** What a column is of which nothing was counted: `count` zeros, to be read and never written. They cost no
 * memory, and whoever adds columns up may leave them out. */
function zeros(count) {
    return pool.zeros(count);
}
/** Whether a column is of `zeros`, without a look at its numbers. */
function isZeros(column) {
    return pool.isZeros(column);
}


/***/ }),

/***/ 41526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ cutToRows),
/* harmony export */   gc: () => (/* binding */ cutToCap),
/* harmony export */   rz: () => (/* binding */ rowsWithinCap)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40684);
/* harmony import */ var _row_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58234);
/* harmony import */ var _string_arena_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7092);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32183);




/** Cuts a table to its cap. What is cut is added to its other row, by `merges`. A table within the cap is
 * returned as it is. */
function cutToCap(table, cap, merges) {
    const rows = rowsWithinCap(table, cap);
    return rows === undefined ? table : cutToRows(table, rows, merges);
}
/** Whether the names of `count` rows are surely short enough, found without looking at each. */
function areShort(rows, count, most) {
    if (rows.kind === 'names') {
        const { names } = rows;
        return names.text.length <= most || longestOf(names) * count <= most;
    }
    const longest = longestOf(rows.pairs.left) + 1 + longestOf(rows.pairs.right);
    return longest * count <= most;
}
/** In bytes, which a name has no fewer of than UTF-16 code units. */
function longestOf({ offsets }) {
    let longest = 0;
    for (let at = 1; at < offsets.length; at++)
        longest = Math.max(longest, offsets[at] - offsets[at - 1]);
    return longest;
}
/** The rows that a cap leaves, in their order; undefined where all stay. */
function rowsWithinCap(table, { rows: mostRows, nameLength, by }) {
    const count = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .rowCountOf */ .nw)(table);
    const isShort = areShort(table.rows, Math.min(count, mostRows), nameLength);
    if (count <= mostRows && isShort)
        return undefined;
    const all = (0,_row_order_js__WEBPACK_IMPORTED_MODULE_3__/* .allRows */ .Pl)(count);
    const unitsOf = unitsOfRows(table.rows);
    if (count <= mostRows && sumOf(all, unitsOf) <= nameLength)
        return undefined;
    const first = table.columns[by[0]];
    const second = table.columns[by[1]] ?? first;
    let kept = all;
    if (all.length > mostRows) {
        kept = largest(all, mostRows, first, (ties, most) => largest(ties, most, second, (equal, few) => (0,_row_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedByName */ .IG)(table.rows, equal).subarray(0, few))).sort();
    }
    if (isShort || sumOf(kept, unitsOf) <= nameLength)
        return kept;
    const sorted = (0,_row_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedByName */ .IG)(table.rows, kept).sort((a, b) => first[b] - first[a] || second[b] - second[a]);
    let length = 0;
    let fitting = 0;
    while (fitting < sorted.length) {
        length += unitsOf(sorted[fitting]);
        if (length > nameLength)
            break;
        fitting++;
    }
    return sorted.subarray(0, fitting).sort();
}
/** How many UTF-16 code units the name of a row has. */
function unitsOfRows(rows) {
    if (rows.kind === 'names')
        return (row) => (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(rows.names, row);
    const { left, right, leftOf, rightOf } = rows.pairs;
    return (row) => (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(left, leftOf[row]) + 1 + (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(right, rightOf[row]);
}
function sumOf(rows, of) {
    let sum = 0;
    for (let at = 0; at < rows.length; at++)
        sum += of(rows[at]);
    return sum;
}
/** The `most` of `rows` with the largest values. `choose` decides between those of the value at the
 * edge: it gets them and how many of them may stay. */
function largest(rows, most, values, choose) {
    if (most === 0)
        return rows.subarray(0, 0);
    const cut = rows.length - most;
    const apart = new Float64Array(rows.length);
    for (let at = 0; at < apart.length; at++)
        apart[at] = values[rows[at]];
    apart.sort();
    const edge = apart[cut];
    const kept = new Uint32Array(most);
    const ties = new Uint32Array(rows.length);
    let above = 0;
    let tied = 0;
    for (let at = 0; at < rows.length; at++) {
        const value = values[rows[at]];
        if (value > edge)
            kept[above++] = rows[at];
        else if (value === edge)
            ties[tied++] = rows[at];
    }
    const room = most - above;
    kept.set(tied <= room ? ties.subarray(0, tied) : choose(ties.subarray(0, tied), room), above);
    return kept;
}
/** The table with only some rows, in the given order; the others are added to its other row, by `merges`:
 * a column that is not named there adds up. */
function cutToRows(table, rows, merges) {
    const isKept = new Uint8Array((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .rowCountOf */ .nw)(table));
    for (let at = 0; at < rows.length; at++)
        isKept[rows[at]] = 1;
    const columns = {};
    const rest = { ...table.rest.columns };
    for (const [column, from] of Object.entries(table.columns)) {
        if ((0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeros */ .qq)(from)) {
            columns[column] = (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .zeros */ .Ul)(rows.length);
            rest[column] ??= 0;
            continue;
        }
        const isMax = merges[column] === 'max';
        const into = new Float64Array(rows.length);
        for (let at = 0; at < into.length; at++)
            into[at] = from[rows[at]];
        let others = rest[column] ?? 0;
        for (let row = 0; row < isKept.length; row++) {
            if (isKept[row] === 1)
                continue;
            others = isMax ? Math.max(others, from[row]) : others + from[row];
        }
        columns[column] = into;
        rest[column] = others;
    }
    const others = { rows: table.rest.rows + isKept.length - rows.length, columns: rest };
    return new _table_js__WEBPACK_IMPORTED_MODULE_2__/* .ColumnarTable */ .Sy((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherKeys */ .YW)(table.rows, rows), columns, others);
}


/***/ }),

/***/ 58234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ sortedByName),
/* harmony export */   Pl: () => (/* binding */ allRows),
/* harmony export */   _U: () => (/* binding */ findByName)
/* harmony export */ });
/** The numbers of so many rows, in order. */
function allRows(count) {
    const rows = new Uint32Array(count);
    for (let row = 0; row < count; row++)
        rows[row] = row;
    return rows;
}
/** So few are sorted by insertion, which costs less. */
const FEW = 12;
/** Some rows in the order of their names. */
function sortedByName(rows, some) {
    if (rows.kind === 'pairs')
        return pairsByName(rows.pairs, some);
    const sorted = some.slice();
    sortNames(rows.names, sorted);
    return sorted;
}
/** No part holds U+0000, so the left parts decide first. */
function pairsByName({ left, right, leftOf, rightOf }, some) {
    const leftRanks = ranksOf(left);
    const rightRanks = ranksOf(right);
    const count = some.length;
    const keys = new Float64Array(count);
    for (let at = 0; at < count; at++) {
        const row = some[at];
        keys[at] = leftRanks[leftOf[row]] * rightRanks.length + rightRanks[rightOf[row]];
    }
    // Numbers alone are sorted many times faster than by a function; the row rides along where it fits.
    if (leftRanks.length * rightRanks.length * count > Number.MAX_SAFE_INTEGER) {
        const at = allRows(count).sort((a, b) => keys[a] - keys[b]);
        return at.map((index) => some[index]);
    }
    for (let at = 0; at < count; at++)
        keys[at] = keys[at] * count + at;
    keys.sort();
    return Uint32Array.from(keys, (key) => some[key % count]);
}
/** Where each name stands among all. */
function ranksOf(names) {
    const sorted = allRows(names.offsets.length - 1);
    sortNames(names, sorted);
    const ranks = new Uint32Array(sorted.length);
    for (let rank = 0; rank < ranks.length; rank++)
        ranks[sorted[rank]] = rank;
    return ranks;
}
/** Which of `count` rows, which stand in the order of their names, has this one: of several any. Undefined where
 * none has. */
function findByName(count, nameOf, name) {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const found = nameOf(middle);
        if (found === name)
            return middle;
        if (found < name)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return undefined;
}
/** Sorts numbers of names by name. */
function sortNames(names, numbers) {
    const stretches = [];
    const push = (from, to, depth) => {
        if (to - from > 1)
            stretches.push({ from, to, depth });
    };
    push(0, numbers.length, 0);
    for (let next = stretches.pop(); next !== undefined; next = stretches.pop()) {
        const { from, to, depth } = next;
        if (to - from <= FEW) {
            insertionSort(names, numbers, from, to, depth);
            continue;
        }
        const pivot = middle(rankAt(names, numbers[from], depth), rankAt(names, numbers[(from + to) >> 1], depth), rankAt(names, numbers[to - 1], depth));
        let less = from;
        let greater = to;
        for (let at = from; at < greater;) {
            const number = numbers[at];
            const rank = rankAt(names, number, depth);
            if (rank < pivot) {
                numbers[at++] = numbers[less];
                numbers[less++] = number;
            }
            else if (rank > pivot) {
                numbers[at] = numbers[--greater];
                numbers[greater] = number;
            }
            else
                at++;
        }
        push(from, less, depth);
        push(greater, to, depth);
        // Names that all end here are the same.
        if (pivot !== END)
            push(less, greater, depth + 1);
    }
}
const END = -1;
/** What a name has at `depth`, as a number that sorts as UTF-16 does. There, U+E000 to U+FFFF (from
 * EE and EF on in UTF-8) come after the pairs of surrogates (from F0 on). */
function rankAt({ offsets, text }, number, depth) {
    const at = offsets[number] + depth;
    if (at >= offsets[number + 1])
        return END;
    const byte = text[at];
    return byte < 0xee ? byte : byte < 0xf0 ? byte + 7 : byte - 2;
}
function middle(a, b, c) {
    return a < b ? (b < c ? b : Math.max(a, c)) : a < c ? a : Math.max(b, c);
}
function insertionSort(names, numbers, from, to, depth) {
    for (let at = from + 1; at < to; at++) {
        const number = numbers[at];
        let hole = at;
        while (hole > from && isBefore(names, number, numbers[hole - 1], depth)) {
            numbers[hole] = numbers[hole - 1];
            hole--;
        }
        numbers[hole] = number;
    }
}
/** Of two names that have the first `depth` bytes in common. */
function isBefore(names, a, b, depth) {
    for (let at = depth;; at++) {
        const rank = rankAt(names, a, at);
        const other = rankAt(names, b, at);
        if (rank !== other)
            return rank < other;
        if (rank === END)
            return false;
    }
}


/***/ }),

/***/ 80982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SectionReader)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20017);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40684);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32183);



/** Reads what `SectionWriter` wrote, section by section in the order in which they were written: the
 * caller has to ask for all of them. */
class SectionReader {
    /** As it was handed to the writer. What others can write has to be checked. */
    outline;
    version;
    #stored;
    #isElsewhere;
    /** Where the next section is. */
    #at;
    /** `encoded` must not change as long as anything of it is used. Throws where it is no such file, not of
     * a version that can be read, or not whole. */
    constructor(encoded, { magic, what, readable }) {
        this.#isElsewhere = !(encoded instanceof Uint8Array);
        this.#stored = encoded instanceof Uint8Array ? inMemory(encoded) : encoded;
        const { length } = this.#stored;
        const header = this.#stored.read(0, Math.min(length, _codec_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER */ .El));
        const start = latin1.decode(header.subarray(0, 8));
        if (start.slice(0, 7) !== magic)
            throw new Error(`These bytes are no ${what} of this program`);
        this.version = start.slice(7);
        if (!readable.includes(this.version)) {
            throw new Error(`A ${what} of version ${this.version} cannot be read here, only version ${readable.join(' and ')}`);
        }
        const view = new DataView(header.buffer, header.byteOffset, header.length);
        const isWhole = length >= _codec_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER */ .El && view.getUint32(8, true) === length;
        if (!isWhole)
            throw new Error(`A ${what} has ${length} bytes, which is not its length`);
        const outlineEnd = _codec_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER */ .El + view.getUint32(12, true);
        this.outline = JSON.parse(utf8.decode(this.#stored.read(_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER */ .El, outlineEnd)));
        this.#at = (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(outlineEnd);
    }
    /** The next section of numbers. */
    numbers(outline) {
        return this.lazyNumbers(outline)();
    }
    /** The next section of numbers, all of which fit in 32 bits. */
    integers(outline) {
        return this.#next((0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(outline))().integers(outline);
    }
    /** The next section of numbers, read each time the function is called. */
    lazyNumbers(outline) {
        this.#checkCount(outline);
        const next = this.#next((0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(outline));
        return () => next().numbers(outline);
    }
    /** The same of numbers that all fit in 32 bits. */
    lazyIntegers(outline) {
        this.#checkCount(outline);
        const next = this.#next((0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(outline));
        return () => next().integers(outline);
    }
    /** The next section of strings, read each time the function is called. */
    lazyNames(outline) {
        this.#checkCount(outline[0]);
        const next = this.#next((0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfNames */ .BV)(outline));
        return () => next().names(outline);
    }
    /** Zeros take no bytes, however many there are said to be; what they are zeros of does. */
    #checkCount([count]) {
        if (!(count <= this.#stored.length))
            throw new Error('It tells of more numbers than it has bytes');
    }
    #checkCounts({ names, of, columns }) {
        for (const numbers of [...names.map(([lengths]) => lengths), ...of, ...columns])
            this.#checkCount(numbers);
    }
    /** The next sections, of so many bytes, read whenever they are asked for. */
    #next(size) {
        const from = this.#at;
        const to = from + size;
        this.#at = to;
        return (room) => new Sections(this.#stored.read(from, to, room));
    }
    /** The next tables. Each is read when it is first asked for, and kept. */
    tables(outlines, stored) {
        const all = {};
        for (const [name, lazy] of Object.entries(this.lazyTables(outlines, stored))) {
            let table;
            Object.defineProperty(all, name, {
                enumerable: true,
                get() {
                    table ??= (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .loaded */ .Kc)(lazy);
                    return table;
                },
            });
        }
        return all;
    }
    /** The next tables. Each is read whenever it is looked into, so that holding many files costs next to
     * nothing. Where the bytes lie elsewhere, a table is good until another one of these is looked into. */
    lazyTables(outlines, stored) {
        const all = {};
        let room;
        const largest = Math.max(0, ...outlines.map(_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfTable */ .zc));
        for (const [number, { name, columns, readAs }] of stored.entries()) {
            const outline = outlines[number];
            this.#checkCounts(outline);
            const next = this.#next((0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfTable */ .zc)(outline));
            if (readAs === undefined)
                continue;
            all[name] = new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .LazyTable */ .nb(() => {
                room ??= this.#isElsewhere ? new ArrayBuffer(largest) : undefined;
                return next(room).table(readAs, columns, outline);
            });
        }
        return all;
    }
}
function inMemory(bytes) {
    // Numbers are read where they lie, so they must lie at a multiple of 8. (A Buffer's slice copies nothing.)
    const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
    return { length: bytes.length, read: (from, to) => aligned.subarray(from, to) };
}
/** Sections one after the other. */
class Sections {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    numbers(outline) {
        const lying = this.#lying(outline);
        return lying instanceof Float64Array ? lying : new Float64Array(lying);
    }
    integers(outline) {
        const lying = this.#lying(outline);
        return lying instanceof Uint32Array ? lying : new Uint32Array(lying);
    }
    #lying(outline) {
        const [count, width] = outline;
        const { buffer, byteOffset } = this.#bytes;
        const at = byteOffset + this.#at;
        this.#at += (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(outline);
        switch (width) {
            case 0:
                return (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .zeros */ .Ul)(count);
            case 1:
                return new Uint8Array(buffer, at, count);
            case 2:
                return new Uint16Array(buffer, at, count);
            case 4:
                return new Uint32Array(buffer, at, count);
            case 8:
                return new Float64Array(buffer, at, count);
        }
    }
    /** A table whose columns here are `stored`. Those that the shape does not name are skipped; those that it
     * names and that are not here are all zeros. */
    table(shape, stored, outline) {
        const [left, right] = outline.names.map((one) => this.names(one));
        const [leftOf, rightOf] = outline.of.map((one) => this.integers(one));
        const rows = right === undefined
            ? { kind: 'names', names: left }
            : { kind: 'pairs', pairs: { left: left, right, leftOf: leftOf, rightOf: rightOf } };
        const columns = {};
        const restColumns = {};
        for (const [at, name] of stored.entries()) {
            const numbers = this.numbers(outline.columns[at]);
            if (!shape.columns.includes(name))
                continue;
            columns[name] = numbers;
            restColumns[name] = outline.rest[at];
        }
        const rowCount = (of) => of?.[0] ?? 0;
        const count = rowCount(outline.of[0] ?? outline.names[0]?.[0]);
        for (const name of shape.columns)
            columns[name] ??= (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .zeros */ .Ul)(count);
        return new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .ColumnarTable */ .Sy(rows, columns, { rows: outline.restRows, columns: restColumns });
    }
    names([outline, length]) {
        const lengths = this.integers(outline);
        const offsets = new Uint32Array(lengths.length + 1);
        for (let at = 0; at < lengths.length; at++)
            offsets[at + 1] = offsets[at] + lengths[at];
        const text = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(length);
        return { offsets, text };
    }
}
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const latin1 = new TextDecoder('latin1');


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SectionWriter)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20017);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40684);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32183);



/** Writes sections one after the other, and at last the file they are in. */
class SectionWriter {
    /** The sections so far, each at a multiple of 8. Bytes past them are uninitialised. */
    #room = _pool_js__WEBPACK_IMPORTED_MODULE_0__/* .pool */ .dz.takeRoom();
    #at = 0;
    /** A section of numbers, exact integers or not. */
    numbers(numbers) {
        return this.#numbers(numbers, widthOf(bitsOf(numbers)));
    }
    #numbers(numbers, width) {
        const { length } = numbers;
        this.#sectionOf(length, width).set(numbers);
        return [length, width];
    }
    /** The distances of what follows one another. */
    #lengths(offsets) {
        const length = offsets.length - 1;
        let bits = 0;
        for (let at = 0; at < length; at++)
            bits |= offsets[at + 1] - offsets[at];
        const width = widthOf(bits >>> 0);
        const lengths = this.#sectionOf(length, width);
        for (let at = 0; at < length; at++)
            lengths[at] = offsets[at + 1] - offsets[at];
        return [length, width];
    }
    /** A section for so many numbers, of so many bytes each. */
    #sectionOf(length, width) {
        const at = this.#section(length * width);
        if (width === 8)
            return new Float64Array(this.#room, at, length);
        if (width === 4)
            return new Uint32Array(this.#room, at, length);
        return width === 2
            ? new Uint16Array(this.#room, at, length)
            : new Uint8Array(this.#room, at, length);
    }
    /** Where the next section lies, of so many bytes. */
    #section(length) {
        const at = this.#at;
        const end = at + (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(length);
        if (end > this.#room.byteLength) {
            const larger = new ArrayBuffer(2 * end);
            new Uint8Array(larger).set(new Uint8Array(this.#room, 0, at));
            this.#room = larger;
        }
        this.#at = end;
        new Uint8Array(this.#room, at + length, end - at - length).fill(0);
        return at;
    }
    /** A table's names, and its columns in the order of `shape`; one that it lacks is all zeros. */
    table(given, shape) {
        const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnarTable */ .Mb)(given, shape.isPair === true);
        const { rows, columns, rest } = table;
        const names = [];
        const of = [];
        if (rows.kind === 'names')
            names.push(this.names(rows.names));
        else {
            const { left, right, leftOf, rightOf } = rows.pairs;
            names.push(this.names(left), this.names(right));
            of.push(this.numbers(leftOf), this.numbers(rightOf));
        }
        const absent = (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .zeros */ .Ul)((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCountOf */ .nw)(table));
        return {
            names,
            of,
            columns: shape.columns.map((name) => this.column(columns[name] ?? absent)),
            restRows: rest.rows,
            rest: shape.columns.map((name) => rest.columns[name] ?? 0),
        };
    }
    /** The same; of zeros alone it takes no bytes. */
    column(column) {
        if (column instanceof Float64Array && (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeros */ .qq)(column))
            return [column.length, 0];
        const bits = bitsOf(column);
        return bits === 0 ? [column.length, 0] : this.#numbers(column, widthOf(bits));
    }
    /** A section of strings. */
    names({ offsets, text }) {
        const outline = this.#lengths(offsets);
        const at = this.#section(text.length);
        new Uint8Array(this.#room, at, text.length).set(text);
        return [outline, text.length];
    }
    /** The file: `outline`, which must be JSON, and all sections. The writer is of no use afterwards. */
    finish({ magic, version }, outline) {
        const json = new TextEncoder().encode(JSON.stringify(outline));
        const sectionsAt = _codec_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER */ .El + (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(json.length);
        const bytes = new Uint8Array(sectionsAt + this.#at);
        bytes.set(new TextEncoder().encode(magic + version));
        const view = new DataView(bytes.buffer);
        view.setUint32(8, bytes.length, true);
        view.setUint32(12, json.length, true);
        bytes.set(json, _codec_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADER */ .El);
        bytes.set(new Uint8Array(this.#room, 0, this.#at), sectionsAt);
        _pool_js__WEBPACK_IMPORTED_MODULE_0__/* .pool */ .dz.giveRoomBack(this.#room);
        return bytes;
    }
}
/** The bytes of the smallest numbers that have so many bits. */
function widthOf(bits) {
    return bits < 0 ? 8 : bits > 0xffff ? 4 : bits > 0xff ? 2 : 1;
}
/** The bits that any of them has; -1 where one is no integer of 32 bits. */
function bitsOf(numbers) {
    let bits = 0;
    for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at];
        if (number !== number >>> 0)
            return -1;
        bits |= number;
    }
    return bits >>> 0;
}


/***/ }),

/***/ 7092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   R: () => (/* binding */ arenaOf),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   kr: () => (/* binding */ gatherStrings)
/* harmony export */ });
/** The strings as an arena. Halves of surrogate pairs that stand alone become U+FFFD. */
function arenaOf(names) {
    const offsets = new Uint32Array(names.length + 1);
    const text = encoder.encode(names.join(''));
    if (setOffsets(offsets, names, ({ length }) => length) === text.length)
        return { offsets, text };
    if (names.every((name) => name.isWellFormed())) {
        setOffsets(offsets, names, bytesOf);
        return { offsets, text };
    }
    // Two halves of surrogate pairs side by side would have made a whole one.
    const apart = names.map((name) => encoder.encode(name));
    const whole = new Uint8Array(setOffsets(offsets, apart, ({ length }) => length));
    for (const [at, bytes] of apart.entries())
        whole.set(bytes, offsets[at]);
    return { offsets, text: whole };
}
const encoder = new TextEncoder();
/** Sets where each name starts and the last one ends; returns that end. */
function setOffsets(offsets, names, lengthOf) {
    let end = 0;
    for (let at = 0; at < names.length; at++)
        offsets[at + 1] = end += lengthOf(names[at]);
    return end;
}
/** Of a well-formed name, in UTF-8. */
function bytesOf(name) {
    let bytes = name.length;
    for (let at = 0; at < name.length; at++) {
        const unit = name.charCodeAt(at);
        if (unit < 0x80)
            continue;
        // Each half of a surrogate pair is two of its four bytes.
        bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
    }
    return bytes;
}
/** All strings of an arena, in order. */
function stringsOf(names) {
    const { offsets, text } = names;
    const all = utf8.decode(text);
    const isAscii = all.length === text.length;
    const strings = new Array(offsets.length - 1);
    let from = 0;
    for (let at = 0; at < strings.length; at++) {
        const to = isAscii ? offsets[at + 1] : from + unitsOf(names, at);
        strings[at] = all.slice(from, to);
        from = to;
    }
    return strings;
}
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** The length of string number `name`, in UTF-16 code units. */
function unitsOf({ offsets, text }, name) {
    let units = 0;
    for (let at = offsets[name]; at < offsets[name + 1]; at++) {
        const byte = text[at];
        if ((byte & 0xc0) !== 0x80)
            units += byte < 0xf0 ? 1 : 2;
    }
    return units;
}
/** String number `name`, for whoever needs few of them: of all at once, `stringsOf` costs less. */
function stringAt({ offsets, text }, name) {
    return utf8.decode(text.subarray(offsets[name], offsets[name + 1]));
}
/** An arena of some of the strings, in the order of their numbers in `chosen`. */
function gatherStrings(names, chosen) {
    const offsets = new Uint32Array(chosen.length + 1);
    const text = new Uint8Array(setSomeOffsets(offsets, names.offsets, chosen));
    copyNames(viewOf(text), viewOf(names.text), names.offsets, chosen);
    return { offsets, text };
}
/** As `setOffsets`. */
function setSomeOffsets(someOffsets, offsets, chosen) {
    let end = 0;
    for (let at = 0; at < chosen.length; at++) {
        const name = chosen[at];
        someOffsets[at + 1] = end += offsets[name + 1] - offsets[name];
    }
    return end;
}
function viewOf({ buffer, byteOffset, length }) {
    return new DataView(buffer, byteOffset, length);
}
function copyNames(into, bytes, offsets, chosen) {
    let to = 0;
    for (let at = 0; at < chosen.length; at++) {
        let from = offsets[chosen[at]];
        const end = offsets[chosen[at] + 1];
        for (; from + 3 < end; from += 4, to += 4)
            into.setInt32(to, bytes.getInt32(from));
        for (; from < end; from++, to++)
            into.setUint8(to, bytes.getUint8(from));
    }
}


/***/ }),

/***/ 32183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ loaded),
/* harmony export */   Km: () => (/* binding */ someRows),
/* harmony export */   Mb: () => (/* binding */ columnarTable),
/* harmony export */   Sy: () => (/* binding */ ColumnarTable),
/* harmony export */   YW: () => (/* binding */ gatherKeys),
/* harmony export */   eE: () => (/* binding */ renumbered),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   nb: () => (/* binding */ LazyTable),
/* harmony export */   nw: () => (/* binding */ rowCountOf),
/* harmony export */   sf: () => (/* binding */ KEY_SEPARATOR),
/* harmony export */   vQ: () => (/* binding */ gatherPairs)
/* harmony export */ });
/* harmony import */ var _string_arena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7092);

/** Stands between the two parts of a composite key; no part holds it. */
const KEY_SEPARATOR = '\0';
/** A table with its names in arenas. They become strings, and the parts of composite keys are joined, when
 * someone asks for them, which most never do. */
class ColumnarTable {
    rows;
    columns;
    rest;
    #names;
    #left;
    #right;
    constructor(rows, columns, rest) {
        this.rows = rows;
        this.columns = columns;
        this.rest = rest;
    }
    get names() {
        const { rows } = this;
        this.#names ??=
            rows.kind === 'names'
                ? (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(rows.names)
                : Array.from(rows.pairs.leftOf, (_, row) => this.partsOf(row).join(KEY_SEPARATOR));
        return this.#names;
    }
    /** The name of a row, for who needs few of them: it costs more than one of `names`, but those
     * are all made at once. */
    nameOf(row) {
        const { rows } = this;
        return rows.kind === 'names' ? (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(rows.names, row) : this.partsOf(row).join(KEY_SEPARATOR);
    }
    /** The two parts of a pair, or the name. */
    partsOf(row) {
        const { rows } = this;
        if (rows.kind === 'names')
            return [this.names[row] ?? ''];
        const { left, right, leftOf, rightOf } = rows.pairs;
        this.#left ??= (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(left);
        this.#right ??= (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(right);
        return [this.#left[leftOf[row]], this.#right[rightOf[row]]];
    }
}
/** A table that lies encoded and is decoded each time it is looked into: to be loaded once and read, when
 * many tables are held but few are looked into at a time. */
class LazyTable {
    open;
    constructor(open) {
        this.open = open;
    }
    get names() {
        return this.open().names;
    }
    get columns() {
        return this.open().columns;
    }
    get rest() {
        return this.open().rest;
    }
}
/** How many rows a table has. */
function rowCountOf({ rows }) {
    return rows.kind === 'names' ? rows.names.offsets.length - 1 : rows.pairs.leftOf.length;
}
/** The table in a form that may be looked into often. */
function loaded(table) {
    return table instanceof LazyTable ? table.open() : table;
}
/** The table with its names in arenas. `isPair` tells how to read its names where it is not; each then has
 * to hold a `KEY_SEPARATOR`. */
function columnarTable(table, isPair) {
    if (table instanceof ColumnarTable)
        return table;
    if (table instanceof LazyTable)
        return table.open();
    const { names, columns, rest } = table;
    const rows = isPair
        ? { kind: 'pairs', pairs: splitKeys(names) }
        : { kind: 'names', names: (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .arenaOf */ .R)(names) };
    return new ColumnarTable(rows, columns, rest);
}
/** The parts of joined names, in order of first sight. */
function splitKeys(names) {
    const left = new Numbers();
    const right = new Numbers();
    const leftOf = new Uint32Array(names.length);
    const rightOf = new Uint32Array(names.length);
    for (const [row, name] of names.entries()) {
        const end = name.indexOf(KEY_SEPARATOR);
        leftOf[row] = left.of(name.slice(0, end));
        rightOf[row] = right.of(name.slice(end + 1));
    }
    return { left: (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .arenaOf */ .R)(left.names), right: (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .arenaOf */ .R)(right.names), leftOf, rightOf };
}
/** Numbers for names, in order of first sight. */
class Numbers {
    names = [];
    #numbers = new Map();
    of(name) {
        const known = this.#numbers.get(name);
        if (known !== undefined)
            return known;
        this.#numbers.set(name, this.names.length);
        return this.names.push(name) - 1;
    }
}
/** What `words` hold at each of the places. */
function gather(words, places) {
    const found = new Uint32Array(places.length);
    for (let at = 0; at < found.length; at++)
        found[at] = words[places[at]];
    return found;
}
/** Some rows, in the given order, and the rest as it was: of the other rows nothing. */
function someRows(table, rows) {
    const columns = {};
    for (const [name, from] of Object.entries(table.columns))
        columns[name] = Float64Array.from(rows, (row) => from[row] ?? 0);
    return new ColumnarTable(gatherKeys(table.rows, rows), columns, table.rest);
}
/** The keys of some rows, in the given order; parts by first sight. */
function gatherKeys(rows, chosen) {
    return rows.kind === 'names'
        ? { kind: 'names', names: (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherStrings */ .kr)(rows.names, chosen) }
        : { kind: 'pairs', pairs: gatherPairs(rows.pairs, chosen) };
}
/** Some of the composite keys, as `gatherKeys`. */
function gatherPairs({ left, right, leftOf, rightOf }, chosen) {
    const [lefts, chosenLeft] = renumbered(left.offsets.length - 1, leftOf, chosen);
    const [rights, chosenRight] = renumbered(right.offsets.length - 1, rightOf, chosen);
    return {
        left: (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherStrings */ .kr)(left, lefts),
        right: (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherStrings */ .kr)(right, rights),
        leftOf: chosenLeft,
        rightOf: chosenRight,
    };
}
/** Which of `count` parts some rows have, by first sight, and which of those each row has. */
function renumbered(count, of, rows) {
    const used = new Uint32Array(Math.min(count, rows.length));
    let size = 0;
    /** From 1. */
    const numbers = new Uint32Array(count);
    const numberOf = new Uint32Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
        const part = of[rows[at]];
        if (numbers[part] === 0) {
            used[size++] = part;
            numbers[part] = size;
        }
        numberOf[at] = numbers[part] - 1;
    }
    return [used.subarray(0, size), numberOf];
}


/***/ }),

/***/ 82512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unionOfNames),
/* harmony export */   Y: () => (/* binding */ unionOfPairs)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40684);
/* harmony import */ var _string_arena_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7092);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32183);
/**
 * The rows of several tables, each once. A WebAssembly kernel (`kernel/union.ts`) finds out which are
 * the same, by a hash and by comparing bytes; rows come out in the order of rows at rest.
 */



/** The strings of several arenas, in each of which a string may stand several times. */
function unionOfNames(lists) {
    return hashedUnionOf(lists).union;
}
/** The names of several lists, and the hashes of those in the union. */
function hashedUnionOf(lists) {
    const counts = lists.map(({ offsets }) => offsets.length - 1);
    const count = sumOf(counts);
    const bytes = sumOf(lists.map(({ text }) => text.length));
    return _pool_js__WEBPACK_IMPORTED_MODULE_0__/* .pool */ .dz.lendKernel(count, bytes, (kernel) => {
        const offsets = wordsIn(kernel, kernel.startsAt(), count + 1);
        const text = new Uint8Array(kernel.memory.buffer, kernel.textAt(), bytes);
        offsets[0] = 0;
        let name = 0;
        let end = 0;
        for (const [at, list] of lists.entries()) {
            text.set(list.text, end);
            offsets.set(list.offsets, name);
            kernel.shift(name, name + counts[at], end);
            name += counts[at];
            end += list.text.length;
        }
        groupCollisions(kernel, kernel.groupNames(), (name) => (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)({ offsets, text }, name));
        const groups = kernel.groups.value;
        const length = kernel.choose();
        const rows = {
            offsets: wordsIn(kernel, kernel.chosenStartsAt(), groups + 1).slice(),
            text: new Uint8Array(kernel.memory.buffer, kernel.chosenAt(), length).slice(),
        };
        const of = split(wordsIn(kernel, kernel.groupOfAt(), count).slice(), counts);
        return { union: { rows, of }, hashes: wordsIn(kernel, kernel.hashesAt(), groups).slice() };
    });
}
/** The composite keys of several lists, as `unionOfNames`. */
function unionOfPairs(lists) {
    const left = hashedUnionOf(lists.map((one) => one.left));
    const right = hashedUnionOf(lists.map((one) => one.right));
    const counts = lists.map(({ leftOf }) => leftOf.length);
    const count = sumOf(counts);
    const words = count + left.hashes.length + right.hashes.length;
    return _pool_js__WEBPACK_IMPORTED_MODULE_0__/* .pool */ .dz.lendKernel(count, 4 * words, (kernel) => {
        const rightAt = kernel.textAt();
        const leftHashesAt = rightAt + 4 * count;
        const rightHashesAt = leftHashesAt + 4 * left.hashes.length;
        const leftOf = wordsIn(kernel, kernel.startsAt(), count);
        const rightOf = wordsIn(kernel, rightAt, count);
        gatherParts(lists, 'leftOf', left.union.of, leftOf);
        gatherParts(lists, 'rightOf', right.union.of, rightOf);
        wordsIn(kernel, leftHashesAt, left.hashes.length).set(left.hashes);
        wordsIn(kernel, rightHashesAt, right.hashes.length).set(right.hashes);
        const all = { left: left.union.rows, right: right.union.rows, leftOf, rightOf };
        groupCollisions(kernel, kernel.groupPairs(leftHashesAt, rightHashesAt), (pair) => (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(all.left, leftOf[pair]) + _table_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_SEPARATOR */ .sf + (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(all.right, rightOf[pair]));
        return {
            rows: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherPairs */ .vQ)(all, wordsIn(kernel, kernel.firstsAt(), kernel.groups.value)),
            of: split(wordsIn(kernel, kernel.groupOfAt(), count).slice(), counts),
        };
    });
}
/** Lent, until memory is reserved again. */
function wordsIn({ memory }, at, length) {
    return new Uint32Array(memory.buffer, at, length);
}
/** Groups by name what has one hash but different names, wherever the kernel comes upon it. */
function groupCollisions(kernel, isDone, nameOf) {
    for (let done = isDone; done === 0; done = kernel.goOn()) {
        const from = kernel.collisionFrom.value;
        const size = kernel.collisionTo.value - from;
        /** Of each its number, then its hash. */
        const entries = wordsIn(kernel, kernel.entriesAt() + 8 * from, 2 * size);
        const byName = Map.groupBy(entries.filter((_, at) => at % 2 === 0), nameOf);
        const before = kernel.groups.value;
        const firsts = wordsIn(kernel, kernel.firstsAt(), before + byName.size);
        const groupOf = new Uint32Array(kernel.memory.buffer, kernel.groupOfAt());
        let group = before;
        for (const [, same] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
            for (const entry of same)
                groupOf[entry] = group;
            firsts[group++] = same[0];
        }
        wordsIn(kernel, kernel.hashesAt(), group).fill(entries[1], before);
        kernel.groups.value = group;
    }
}
/** Gathers the parts of several lists as numbers of their union, one list after the other. */
function gatherParts(lists, which, unionOf, into) {
    let to = 0;
    for (const [at, list] of lists.entries()) {
        const numbers = list[which];
        const union = unionOf[at];
        for (let row = 0; row < numbers.length; row++)
            into[to++] = union[numbers[row]];
    }
}
/** The stretches of an array that have these lengths. */
function split(all, lengths) {
    let from = 0;
    return lengths.map((length) => {
        from += length;
        return all.subarray(from - length, from);
    });
}
function sumOf(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
}


/***/ }),

/***/ 80374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   _O: () => (/* binding */ countingDigest),
/* harmony export */   oH: () => (/* binding */ countedWithOf),
/* harmony export */   rp: () => (/* binding */ publishableCounting)
/* harmony export */ });
/** What a summary was counted with, by which code and which settings: equal texts, equal counting. The
 * mirror tells them apart (`mirror/day/made-by.ts`). */
function countingDigest(settings, code) {
    const exclude = settings.exclude.map(({ field, pattern }) => [field, pattern]);
    return JSON.stringify([
        code.counting,
        code.naming,
        settings.timeZone,
        settings.clientAddresses,
        exclude.sort((a, b) => (String(a) < String(b) ? -1 : 1)),
    ]);
}
/** What a text of `countingDigest`, also one of an earlier release, says of the settings; undefined
 * where it is none. */
function countedWithOf(counting) {
    const [, , timeZone, clientAddresses, exclude] = partsOf(counting);
    if (typeof timeZone !== 'string' || typeof clientAddresses !== 'string')
        return undefined;
    if (typeof exclude === 'string')
        return { timeZone, clientAddresses, exclude };
    return Array.isArray(exclude)
        ? { timeZone, clientAddresses, exclude: exclusionsName(exclude) }
        : undefined;
}
/** The same text where everybody may read it: with a name in place of the exclusions, which may hold
 * the owner's own addresses. */
function publishableCounting(counting) {
    const { exclude } = countedWithOf(counting) ?? {};
    if (exclude === undefined)
        return '';
    const [version, naming, timeZone, clientAddresses] = partsOf(counting);
    return JSON.stringify([version, naming, timeZone, clientAddresses, exclude]);
}
/** What a text of `countingDigest` lists; nothing where it is none. */
function partsOf(counting) {
    try {
        const parts = JSON.parse(counting);
        return Array.isArray(parts) ? parts : [];
    }
    catch {
        return [];
    }
}
/** Too short to find by it what is excluded. */
function exclusionsName(exclude) {
    if (exclude.length === 0)
        return '';
    const text = JSON.stringify(exclude);
    let hash = 0;
    for (let at = 0; at < text.length; at++)
        hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0');
}


/***/ }),

/***/ 19824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ ofEach),
/* harmony export */   KQ: () => (/* binding */ dimensions),
/* harmony export */   LR: () => (/* binding */ statusClasses),
/* harmony export */   S9: () => (/* binding */ OTHER_PROGRAM),
/* harmony export */   Zs: () => (/* binding */ OTHER),
/* harmony export */   fA: () => (/* binding */ KIND_SEPARATOR),
/* harmony export */   hM: () => (/* binding */ cubeMeasures),
/* harmony export */   vT: () => (/* binding */ readerKinds)
/* harmony export */ });
/* harmony import */ var _tables_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10424);

/** What rows are told apart by, in the order in which they are sorted. */
const dimensions = [
    'object',
    'site',
    'network',
    'country',
    'program',
    'status',
    'cache',
];
/** What is counted of a row. All exact integers; the columns of the bill are nearly always 0. */
const cubeMeasures = ['requests', 'bytes', 'pageViews', ..._tables_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .billColumns */ .js];
/** Classes of statuses: `2xx` without 206, `3xx` without 304, and `000` where a client left before any answer. */
const statusClasses = ['000', '206', '2xx', '304', '3xx', '4xx', '5xx'];
/** Who asked. A bot of the class AI is `ai`, and none of `bots`. */
const readerKinds = ['people', 'bots', 'ai', 'tools'];
/** The code of a name that was folded away. */
const OTHER = 0;
/** The name in place of programs that were folded away; their kind stays. */
const OTHER_PROGRAM = '\u0001';
/** Between the kind and the program, in a name of `program`. */
const KIND_SEPARATOR = '\u0000';
/** A record with a value for each name. */
function ofEach(names, of) {
    return Object.fromEntries(names.map((name) => [name, of(name)]));
}


/***/ }),

/***/ 43054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ FEWEST_ROWS),
/* harmony export */   aY: () => (/* binding */ withOtherPrograms),
/* harmony export */   gU: () => (/* binding */ foldedCube),
/* harmony export */   yJ: () => (/* binding */ foldingOrder)
/* harmony export */ });
/* harmony import */ var _columns_row_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58234);
/* harmony import */ var _cube_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19824);
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80860);
/**
 * Keeps a cube within bounds, without losing a request of it.
 *
 * A day with too many rows is folded step by step. At first the heaviest names of each dimension are told, up to
 * `toldAtFirst`. Each step halves that number for one more dimension, in the order of `foldingOrder`, and then from its
 * start again. Rows that no told name tells apart become one row. It keeps the names that all of them have in common, and
 * has `OTHER` in place of the others; the kind of a program and the class of a status always stay. The first step that
 * leaves few enough rows is taken. The weight of a name is the sum of its shares of the day's requests and of its bytes;
 * of names with the same weight all are told, or none.
 *
 * So what is folded follows from the rows alone, whatever their order. `kernel/fold.ts` does the same with what is
 * counted.
 */



/** What is folded in which order: networks tell least that countries do not tell, and objects most of all. */
const foldingOrder = ['network', 'country', 'site', 'program', 'object', 'cache'];
/** How many names of each dimension are told at first. */
const toldAtFirst = {
    network: 64,
    country: 128,
    site: 256,
    program: 256,
    object: 4096,
    cache: 4096,
};
/** After it, no name is told. */
const LAST_STEP = 78;
/** The smallest bound that can always be kept: kinds of programs × classes of statuses. */
const FEWEST_ROWS = 28;
/** The cube with at most `most` rows per day; `most` is `FEWEST_ROWS` or more. */
function foldedCube(cube, most) {
    if (most < FEWEST_ROWS)
        throw new Error(`A cube cannot be folded to ${most} rows per day`);
    const starts = (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_2__/* .allRows */ .Pl)(cube.days.length + 1).map((day) => firstOf(cube.day, day));
    const sizes = cube.days.map((_, day) => starts[day + 1] - starts[day]);
    if (sizes.every((size) => size <= most))
        return cube;
    const { programs, kinds } = withOtherPrograms(cube.names.program);
    const days = sizes.map((count, day) => {
        const some = (all) => all.subarray(starts[day], starts[day + 1]);
        const rows = {
            codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensions */ .KQ, (dimension) => some(cube.codes[dimension])),
            measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .cubeMeasures */ .hM, (measure) => some(cube.measures[measure])),
            count,
        };
        return count <= most ? rows : foldedRows(rows, kinds, most);
    });
    const names = (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensions */ .KQ, (dimension) => [undefined, ...cube.names[dimension]]);
    return (0,_sorted_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedCube */ .DN)({
        days: cube.days,
        rows: days.reduce((sum, { count }) => sum + count, 0),
        day: Uint32Array.from(days.flatMap(({ count }, day) => new Array(count).fill(day))),
        named: { ...names, program: programs },
        codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensions */ .KQ, (dimension) => Uint32Array.from(days.flatMap(({ codes }) => [...codes[dimension]]))),
        measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .cubeMeasures */ .hM, (measure) => Float64Array.from(days.flatMap((rows) => [...rows.measures[measure]]))),
    });
}
/** Where the rows of a day start, which stand by day. */
function firstOf(days, day) {
    let [from, to] = [0, days.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (days[middle] < day)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
/** Programs by code, with those that stand for the folded ones of each kind. */
function withOtherPrograms(names) {
    const kindOf = (name) => name.slice(0, name.indexOf(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_SEPARATOR */ .fA));
    const known = [...new Set(names.map(kindOf))];
    const more = known.map((kind) => kind + _cube_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_SEPARATOR */ .fA + _cube_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_PROGRAM */ .S9);
    const programs = [undefined, ...names, ...more];
    const of = Uint32Array.from(programs, (name = '') => Math.max(0, known.indexOf(kindOf(name))));
    const others = Uint32Array.from(more, (name) => programs.indexOf(name));
    return { programs, kinds: { of, others } };
}
function foldedRows(rows, kinds, most) {
    const places = (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(foldingOrder, (dimension) => placesOf(rows, dimension, kinds));
    let [from, to] = [0, LAST_STEP];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (areAtMost(most, keysAfter(middle, rows, places, kinds)))
            to = middle;
        else
            from = middle + 1;
    }
    return grouped(rows, keysAfter(to, rows, places, kinds), kinds);
}
function placesOf({ codes, measures: sums, count }, of, { others }) {
    const column = codes[of];
    const size = 1 + column.reduce((most, code) => Math.max(most, code), 0);
    const [requests, bytes] = [new Float64Array(size), new Float64Array(size)];
    const all = { requests: 0, bytes: 0 };
    for (let row = 0; row < count; row++) {
        requests[column[row]] += sums.requests[row];
        bytes[column[row]] += sums.bytes[row];
        all.requests += sums.requests[row];
        all.bytes += sums.bytes[row];
    }
    const weights = requests.map((sum, code) => sum / all.requests + bytes[code] / Math.max(1, all.bytes));
    const isName = (code) => code > 0 && requests[code] > 0 && (of !== 'program' || !others.includes(code));
    const order = (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_2__/* .allRows */ .Pl)(size)
        .filter(isName)
        .sort((a, b) => weights[b] - weights[a]);
    const places = new Uint32Array(size).fill(size);
    for (const [place, code] of order.entries())
        places[code] = place;
    const isTied = [...order].map((code, at) => weights[code] === weights[order[at - 1] ?? 0]);
    return { of: places, isTied };
}
/** How many names of a dimension are told after a step. */
function toldAfter(step, dimension, { isTied }) {
    const turn = foldingOrder.length - 1 - foldingOrder.indexOf(dimension);
    let told = toldAtFirst[dimension] >> Math.floor((step + turn) / foldingOrder.length);
    while (told > 0 && isTied[told] === true)
        told--;
    return told;
}
/** A number for each row after a step: the same for those that no told name tells apart. */
function keysAfter(step, { codes, count }, places, { of: kindOf, others }) {
    const kindCount = others.length + 1;
    const keys = Float64Array.from(codes.status, (status, row) => status * kindCount + kindOf[codes.program[row]]);
    let end = kindCount * (1 + codes.status.reduce((most, status) => Math.max(most, status), 0));
    for (const dimension of foldingOrder) {
        const column = codes[dimension];
        const { of } = places[dimension];
        const told = toldAfter(step, dimension, places[dimension]);
        const size = of.length + 1;
        if (end * size > Number.MAX_SAFE_INTEGER)
            end = renumber(keys);
        end *= size;
        for (let row = 0; row < count; row++) {
            const code = column[row];
            keys[row] = keys[row] * size + (of[code] < told ? code + 1 : 0);
        }
    }
    return keys;
}
function areAtMost(most, keys) {
    const known = new Set();
    for (let row = 0; row < keys.length && known.size <= most; row++)
        known.add(keys[row]);
    return known.size <= most;
}
/** Numbers keys from 0 on, in the order in which they come first. Returns how many there are. */
function renumber(keys) {
    const numbers = new Map();
    for (let row = 0; row < keys.length; row++) {
        const number = numbers.get(keys[row]) ?? numbers.size;
        numbers.set(keys[row], number);
        keys[row] = number;
    }
    return numbers.size;
}
/** Puts together the rows of each key, in the order in which keys come first. `keys` become other ones. */
function grouped({ codes, measures, count }, keys, kinds) {
    const groups = renumber(keys);
    const first = new Uint32Array(groups);
    for (let row = count - 1; row >= 0; row--)
        first[keys[row]] = row;
    return {
        codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensions */ .KQ, (dimension) => {
            const column = codes[dimension];
            const kept = first.map((row) => column[row]);
            for (let row = 0; row < count; row++) {
                const code = column[row];
                const group = keys[row];
                if (kept[group] !== code)
                    kept[group] = foldedCode(dimension, code, kinds);
            }
            return kept;
        }),
        measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .cubeMeasures */ .hM, (measure) => {
            const column = measures[measure];
            const sums = new Float64Array(groups);
            for (let row = 0; row < count; row++)
                sums[keys[row]] += column[row];
            return sums;
        }),
        count: groups,
    };
}
/** The code of a name that is folded away. */
function foldedCode(dimension, code, { of: kindOf, others }) {
    return dimension === 'program' ? others[kindOf[code]] : _cube_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER */ .Zs;
}


/***/ }),

/***/ 80860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ sortedCube),
/* harmony export */   Y_: () => (/* binding */ sumsOfSame),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var _columns_row_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58234);
/* harmony import */ var _cube_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19824);


/** The cube of loose rows: only days and names that are used, each once and in order, and so the rows; those that are the
 * same are added up. Throws where a sum is no longer exact. */
function sortedCube({ days, rows, day, named, codes, measures: sums }) {
    const ranked = (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensions */ .KQ, (dimension) => rankedNames(named[dimension], codes[dimension]));
    const { names: knownDays, codes: byDay } = rankedNames(days, day);
    // As no code is 0 here, days are counted from 1.
    const columns = [byDay, ..._cube_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensions */ .KQ.map((dimension) => ranked[dimension].codes)];
    const order = orderOf(columns, rows);
    const starts = startsOf(columns, order);
    const column = (of) => starts.map((at) => of[order[at]]);
    return {
        days: knownDays,
        names: (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensions */ .KQ, (dimension) => ranked[dimension].names),
        rows: starts.length,
        day: column(byDay).map((code) => code - 1),
        codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensions */ .KQ, (dimension) => column(ranked[dimension].codes)),
        measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .cubeMeasures */ .hM, (measure) => addedUp(sums[measure], order, starts)),
    };
}
/** Of each row, what all rows that are the same in all columns have together. */
function sumsOfSame(columns, sums) {
    const order = orderOf(columns, sums.length);
    const starts = startsOf(columns, order);
    const together = new Float64Array(sums.length);
    for (const [at, sum] of addedUp(sums, order, starts).entries())
        for (const row of order.subarray(starts[at], starts[at + 1]))
            together[row] = sum;
    return together;
}
/** The names that are used, sorted, and the codes that rows have by these: 0 is folded away. */
function rankedNames(named, codes) {
    const isUsed = new Uint8Array(named.length);
    for (const code of codes)
        isUsed[code] = 1;
    const used = new Set();
    for (const [code, name] of named.entries())
        if (isUsed[code] === 1 && name !== undefined)
            used.add(name);
    const names = [...used].sort();
    const ranks = new Map(names.map((name, at) => [name, at + 1]));
    const rankOf = Uint32Array.from(named, (name) => name === undefined ? 0 : (ranks.get(name) ?? 0));
    return { names, codes: codes.map((code) => rankOf[code]) };
}
/** The order of rows by several columns, the first of which counts most. Equal rows stay in their order. */
function orderOf(columns, rows) {
    return columns.reduceRight((order, column) => orderedBy(column, order), (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_1__/* .allRows */ .Pl)(rows));
}
/** Rows by one column, whose codes are small: each is put where those of its code begin. */
function orderedBy(column, rows) {
    const most = rows.reduce((code, row) => Math.max(code, column[row]), 0);
    const starts = new Uint32Array(most + 2);
    for (const row of rows)
        starts[column[row] + 1]++;
    for (let code = 0; code < most; code++)
        starts[code + 1] += starts[code];
    const ordered = new Uint32Array(rows.length);
    for (const row of rows)
        ordered[starts[column[row]]++] = row;
    return ordered;
}
/** Where in an order rows begin that are different from the one before. */
function startsOf(columns, order) {
    const starts = new Uint32Array(order.length);
    let count = 0;
    for (let at = 0; at < order.length; at++) {
        const [row, before] = [order[at], order[at - 1] ?? 0];
        if (at === 0 || columns.some((column) => column[row] !== column[before]))
            starts[count++] = at;
    }
    return starts.slice(0, count);
}
function addedUp(sums, order, starts) {
    const added = new Float64Array(starts.length);
    for (let row = 0; row < starts.length; row++) {
        const end = starts[row + 1] ?? order.length;
        for (let at = starts[row]; at < end; at++)
            added[row] += sums[order[at]];
        if (!Number.isSafeInteger(added[row]))
            throw new Error('A sum of a cube is no longer exact');
    }
    return added;
}


/***/ }),

/***/ 17466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ mergedCubes),
/* harmony export */   $s: () => (/* binding */ emptyCube),
/* harmony export */   G2: () => (/* binding */ OTHER_CACHE),
/* harmony export */   KV: () => (/* binding */ MOST_CUBE_ROWS),
/* harmony export */   OD: () => (/* binding */ storedOfCube),
/* harmony export */   QC: () => (/* binding */ noNames),
/* harmony export */   U8: () => (/* binding */ specialCodes),
/* harmony export */   oi: () => (/* binding */ cubeOfStored),
/* harmony export */   vK: () => (/* binding */ namedDimensions)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28220);
/* harmony import */ var _columns_string_arena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7092);
/* harmony import */ var _columns_union_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82512);
/* harmony import */ var _record_caching_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23251);
/* harmony import */ var _cube_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19824);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43054);
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80860);
/* harmony import */ var _unite_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67100);
/** The cube of one day as it lies in a summary: names in arenas, codes and sums in columns. */








/** Rows of a day at rest. */
const MOST_CUBE_ROWS = 2048;
/** Dimensions whose names lie with the cube: of the others they are fixed. */
const namedDimensions = ['object', 'site', 'network', 'country', 'program'];
const noNames = { offsets: new Uint32Array(1), text: new Uint8Array(0) };
/** Of no reads. */
const emptyCube = {
    rows: 0,
    names: (0,_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .ofEach */ .JG)(namedDimensions, () => noNames),
    codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .dimensions */ .KQ, () => new Uint32Array(0)),
    measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .cubeMeasures */ .hM, () => new Float64Array(0)),
};
/** How many codes stand before those of names. */
const specialCodes = { object: 1, site: 2, network: 2, country: 2, program: 4 };
/** The code of a cache that is folded away. */
const OTHER_CACHE = 31;
const otherPrograms = _cube_js__WEBPACK_IMPORTED_MODULE_2__/* .readerKinds */ .vT.map((kind) => kind + _cube_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_SEPARATOR */ .fA + _cube_js__WEBPACK_IMPORTED_MODULE_2__/* .OTHER_PROGRAM */ .S9);
const caches = Array.from({ length: OTHER_CACHE }, (_, code) => code === 0 ? '' : (_record_caching_js__WEBPACK_IMPORTED_MODULE_6__/* .cacheOutcomes */ .C[code - 1] ?? 'other'));
/** What the codes stand for that come before those of names. */
function fixedNames(dimension) {
    switch (dimension) {
        case 'object':
            return [undefined];
        case 'program':
            return otherPrograms;
        case 'status':
            return _cube_js__WEBPACK_IMPORTED_MODULE_2__/* .statusClasses */ .LR;
        case 'cache':
            return [...caches, undefined];
        default:
            return [undefined, ''];
    }
}
/** What the codes of a dimension stand for. */
function namesOf({ names }, dimension) {
    const arena = names[dimension];
    return arena === undefined
        ? fixedNames(dimension)
        : [...fixedNames(dimension), ...(0,_columns_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(arena)];
}
/** The same with all names, in order. */
function cubeOfStored(day, stored) {
    const { rows, codes, measures } = stored;
    return (0,_sorted_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedCube */ .DN)({
        days: [day],
        rows,
        day: new Uint32Array(rows),
        named: (0,_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .dimensions */ .KQ, (dimension) => namesOf(stored, dimension)),
        codes,
        measures,
    });
}
/** The rows of a cube of one day, as they lie at rest. */
function storedOfCube({ names, rows, codes, measures }) {
    const coded = (0,_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .dimensions */ .KQ, (dimension) => {
        const { arena, codeOf } = codedNames(dimension, names[dimension]);
        return { arena, codes: codes[dimension].map((code) => codeOf[code]) };
    });
    const order = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_4__/* .orderOf */ .mJ)(_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .dimensions */ .KQ.map((dimension) => coded[dimension].codes), rows);
    const inOrder = (column) => column.map((_, at) => column[order[at]]);
    return {
        rows,
        names: (0,_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .ofEach */ .JG)(namedDimensions, (dimension) => coded[dimension].arena),
        codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .dimensions */ .KQ, (dimension) => inOrder(coded[dimension].codes)),
        measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_2__/* .cubeMeasures */ .hM, (measure) => inOrder(measures[measure])),
    };
}
/** Names in the order of rows at rest, and the code that each code of a cube has there. */
function codedNames(dimension, names) {
    const fixed = fixedNames(dimension);
    const told = names.filter((name) => !fixed.includes(name));
    const isNamed = namedDimensions.includes(dimension);
    if (!isNamed && told.length > 0)
        throw new Error(`A cube tells of the ${dimension} '${told[0]}'`);
    const { rows: arena, of } = (0,_columns_union_js__WEBPACK_IMPORTED_MODULE_1__/* .unionOfNames */ .T)([(0,_columns_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .arenaOf */ .R)(told)]);
    const places = new Map(told.map((name, at) => [name, fixed.length + of[0][at]]));
    const codeOf = [undefined, ...names].map((name) => places.get(name ?? '') ?? fixed.indexOf(name));
    return { arena, codeOf };
}
/** Cubes of one day added up, within the bound: those that were folded before stay so. */
function mergedCubes(parts) {
    const united = (0,_unite_js__WEBPACK_IMPORTED_MODULE_5__/* .uniteCubes */ .A)(parts.map((part) => cubeOfStored((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_7__/* .dayAt */ .OC)(0), part)));
    return storedOfCube((0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedCube */ .gU)(united, MOST_CUBE_ROWS));
}


/***/ }),

/***/ 67100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ uniteCubes)
/* harmony export */ });
/* harmony import */ var _columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54789);
/* harmony import */ var _cube_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19824);
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80860);



/** Adds cubes up: of several days, delivery days or sources. Any order and any grouping gives the same. Throws where a
 * sum would no longer be exact. */
function uniteCubes(parts) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only;
    const days = parts.flatMap(({ days }) => days);
    const named = (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .dimensions */ .KQ, (dimension) => [
        undefined,
        ...parts.flatMap(({ names }) => names[dimension]),
    ]);
    return (0,_sorted_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedCube */ .DN)({
        days,
        rows: parts.reduce((sum, { rows }) => sum + rows, 0),
        day: joinedWords(parts.map(({ day }) => day), startsOf(parts.map((part) => part.days.length)), (day, start) => day + start),
        named,
        codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .dimensions */ .KQ, (dimension) => joinedWords(parts.map(({ codes }) => codes[dimension]), startsOf(parts.map(({ names }) => names[dimension].length)), (code, start) => (code === 0 ? 0 : code + start))),
        measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .cubeMeasures */ .hM, (measure) => (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(parts.map(({ measures: sums }) => sums[measure]))),
    });
}
/** Where each of several lists starts in all of them. */
function startsOf(lengths) {
    let end = 0;
    return lengths.map((length) => {
        end += length;
        return end - length;
    });
}
function joinedWords(lists, starts, of) {
    const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const [number, list] of lists.entries()) {
        for (const word of list)
            all[at++] = of(word, starts[number]);
    }
    return all;
}


/***/ }),

/***/ 74866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** `make`, done when it is first asked for, and never again. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 95178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ cdnAgents),
/* harmony export */   TC: () => (/* binding */ cdnRequesters),
/* harmony export */   X$: () => (/* binding */ billingOfError),
/* harmony export */   YW: () => (/* binding */ isFromAws),
/* harmony export */   Zt: () => (/* binding */ transitionRows),
/* harmony export */   l9: () => (/* binding */ transitionOf)
/* harmony export */ });
/* unused harmony export freeErrors */
/* harmony import */ var _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33886);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67743);
/**
 * What S3 bills, and by which of its prices: worked out once per distinct value, never per record.
 * Prices themselves are the report's (`report/model/prices.ts`), so a new price counts nothing anew.
 *
 * The price of an operation is its format's to say (`formats/`).
 *
 * Sources, as AWS had them in autumn 2026:
 *   errors    https://docs.aws.amazon.com/AmazonS3/latest/userguide/ErrorCodeBilling.html
 *   transfer  https://aws.amazon.com/s3/pricing/
 * `docs/cost.md` tells people the same.
 */


/** Moves to another storage class by a lifecycle rule, which S3 bills by the thousand: the total that
 * counts them. Expirations are free. */
const transitionRows = [
    ['transitionsToIA', 'infrequent access'],
    ['transitionsToInstant', 'instant'],
    ['transitionsToGlacier', 'glacier'],
    ['transitionsToDeepArchive', 'deep archive'],
];
/** Which of `transitionRows` an operation is; -1 for none. */
function transitionOf(operation) {
    const { transition } = (0,_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOfOperation */ .u9)(operation);
    return transitionRows.findIndex(([, known]) => known === transition);
}
/** Errors that AWS bills nobody for, by status: its own list, whole. Not on a website endpoint, where an
 * error document or a redirect is served in their place. */
const freeErrors = [
    [301, 'PermanentRedirect PermanentRedirectControlError'],
    [307, 'TemporaryRedirect'],
    [
        400,
        `AuthorizationHeaderMalformed AuthorizationQueryParametersError ConnectionClosedByRequester
     DeviceNotActiveError EndpointNotFound ExpiredToken IllegalLocationConstraintException
     IncorrectEndpoint InvalidArgument InvalidBucketOwnerAWSAccountID InvalidDigest
     InvalidEncryptionAlgorithmError InvalidHostHeader InvalidHttpMethod InvalidRequest InvalidSOAPRequest
     InvalidSessionException InvalidSignature InvalidStorageClass InvalidTag InvalidToken InvalidURI
     KMS.DisabledException KMS.InvalidKeyUsageException KMS.KMSInvalidStateException KMS.NotFoundException
     KeyTooLongError LambdaInvalidResponse LambdaInvocationFailed MalformedACLError MalformedPOSTRequest
     MalformedXML MaxPostPreDataLengthExceededError MetadataTooLarge MissingAttachment
     MissingRequestBodyError MissingSecurityHeader NoLoggingStatusForKey NotDeviceOwnerError
     RequestHeaderSectionTooLarge ResponseInterrupted TokenCodeInvalidError UnexpectedContent
     UnsupportedArgument UnsupportedSignature UserKeyMustBeSpecified ValidationError`,
    ],
    [
        403,
        `AccountProblem InvalidAccessKeyId InvalidPayer InvalidSecurity LambdaPermissionError
     MissingAuthenticationToken NotSignedUp RequestTimeTooSkewed SignatureDoesNotMatch
     UnauthorizedAccessError UnexpectedIPError`,
    ],
    [
        404,
        `LambdaNotFound NoSuchAsyncRequest NoSuchObjectLockConfiguration NoSuchUpload
     NoSuchWebsiteConfiguration NoTransformationDefined ObjectLockConfigurationNotFoundError`,
    ],
    [405, 'MethodNotAllowed'],
    [409, 'BucketAlreadyExists InvalidBucketState OperationAborted'],
    [411, 'MissingContentLength'],
    [412, 'RequestIsNotMultiPartContent'],
    [416, 'InvalidRange'],
];
const freeCodes = new Set(freeErrors.flatMap(([, codes]) => codes.split(/\s+/)));
function billingOfError(code) {
    if (freeCodes.has(code))
        return 'free';
    return code === 'AccessDenied' || code === '-' ? 'free to strangers' : 'billed';
}
/** A content network that fetches what it serves: those bytes leave S3 for nothing, its requests do
 * not. */
const originFetches = _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .F.flatMap(({ meaning }) => meaning.originFetch ?? []);
const cdnRequesters = new Set(originFetches.map(({ requester }) => requester));
const cdnAgents = new Set(originFetches.map(({ agent }) => agent));
/** Whether a request came from within AWS: then the report knows whether it was the bucket's region. */
function isFromAws(sourceRegion) {
    return sourceRegion !== '-' && sourceRegion !== '';
}


/***/ }),

/***/ 63595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wz: () => (/* binding */ excluderOf),
  Yw: () => (/* binding */ exclusionFields),
  _p: () => (/* binding */ exclusionProblem)
});

// EXTERNAL MODULE: ./lib/naming/addresses.js + 1 modules
var addresses = __webpack_require__(79419);
;// CONCATENATED MODULE: ./lib/count/record/glob.js
/** Compiles a glob. Throws where it cannot be read. */
function compileGlob(pattern, options) {
    const folded = options.isCaseless ? pattern.toLowerCase() : pattern;
    const tests = expanded(folded).map((plain) => matcherOf(tokensOf(plain, options.isPath)));
    if (tests.length > MOST_ALTERNATIVES)
        throw new Error('too many alternatives');
    const matches = (text) => tests.some((test) => test(text));
    return options.isCaseless ? (text) => matches(text.toLowerCase()) : matches;
}
const MOST_ALTERNATIVES = 256;
const SLASH = '/';
const any = () => true;
const inSegment = (char) => char !== SLASH;
// ── reading ──────────────────────────────────────────────────────────────────────────────────────
/** The pattern without braces: one for each choice. */
function expanded(pattern) {
    const open = indexOutside(pattern, '{', 0);
    if (open < 0)
        return [pattern];
    const parts = [];
    let depth = 0;
    let from = open + 1;
    for (let at = open; at < pattern.length; at++) {
        const char = pattern[at];
        if (char === '\\')
            at++;
        else if (char === '{')
            depth++;
        else if (char === ',' && depth === 1) {
            parts.push(pattern.slice(from, at));
            from = at + 1;
        }
        else if (char === '}' && --depth === 0) {
            parts.push(pattern.slice(from, at));
            const [before, after] = [pattern.slice(0, open), pattern.slice(at + 1)];
            const choices = parts.length === 1 ? numbersIn(parts[0] ?? '') : parts;
            const rests = expanded(after);
            const all = choices.flatMap(expanded).flatMap((one) => rests.map((rest) => one + rest));
            if (all.length > MOST_ALTERNATIVES)
                throw new Error('too many alternatives');
            return all.map((one) => before + one);
        }
    }
    throw new Error('a brace is open');
}
/** The numbers of `1..9`; anything else is itself, braces and all. */
function numbersIn(text) {
    const [, first, last] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? [];
    if (first === undefined || last === undefined)
        return [`\\{${text}\\}`];
    const [least, most] = [Number(first), Number(last)].sort((a, b) => a - b);
    if (most - least >= MOST_ALTERNATIVES)
        throw new Error('too many alternatives');
    return Array.from({ length: most - least + 1 }, (_, i) => String(least + i));
}
/** Where `char` stands that is neither escaped nor in brackets. */
function indexOutside(pattern, char, from) {
    for (let at = from; at < pattern.length; at++)
        if (pattern[at] === '\\')
            at++;
        else if (pattern[at] === char)
            return at;
        else if (pattern[at] === '[')
            at = endOfClass(pattern, at);
    return -1;
}
/** The closing bracket of a class; the first character may be one itself. */
function endOfClass(pattern, open) {
    const first = /[!^]/.test(pattern[open + 1] ?? '') ? open + 2 : open + 1;
    for (let at = first; at < pattern.length; at++)
        if (pattern[at] === '\\')
            at++;
        else if (pattern[at] === ']' && at > first)
            return at;
    throw new Error('a bracket is open');
}
function tokensOf(written, isPath) {
    const pattern = written.replace(/(?<=^|\/)\*\*(\/\*\*)+(?=\/|$)/g, '**');
    const tokens = [];
    const isSegmentStart = (at) => at === 0 || pattern[at - 1] === SLASH;
    for (let at = 0; at < pattern.length;) {
        const char = pattern[at] ?? '';
        if (char === '\\' && at + 1 < pattern.length) {
            tokens.push({ kind: 'char', char: pattern[at + 1] ?? '' });
            at += 2;
        }
        else if (char === '?') {
            tokens.push({ kind: 'one', fits: inSegment });
            at++;
        }
        else if (char === '[') {
            const end = endOfClass(pattern, at);
            tokens.push({ kind: 'one', fits: classOf(pattern.slice(at + 1, end)) });
            at = end + 1;
        }
        else if (char === '*') {
            let end = at;
            while (pattern[end] === '*')
                end++;
            const isWhole = isSegmentStart(at) && (end === pattern.length || pattern[end] === SLASH);
            const isDeep = isWhole && end - at === 2;
            const isLast = end === pattern.length;
            // `img/**` takes in `img`, but `*/**` nothing without a slash.
            if (isDeep && isLast && at > 0 && tokens.at(-2)?.kind !== 'run') {
                tokens.pop(); // the slash is part of what may be missing
                tokens.push({ kind: 'tail' });
            }
            else if (isDeep && !isLast) {
                tokens.push({ kind: 'deep' });
                end++;
            }
            else {
                const fits = isPath && !isDeep ? inSegment : any;
                tokens.push({ kind: 'run', fits, isNeeded: isPath && isWhole && isLast });
            }
            at = end;
        }
        else {
            tokens.push({ kind: 'char', char });
            at++;
        }
    }
    return tokens;
}
/** What stands between brackets. A slash is in no class: none reaches past its segment. */
function classOf(text) {
    const isNegated = /^[!^]/.test(text);
    const chars = [...(isNegated ? text.slice(1) : text).matchAll(/\\?([\s\S])/g)].map(([, char = '']) => char);
    const ranges = [];
    for (let at = 0; at < chars.length; at++) {
        const [first = '', dash, last] = chars.slice(at, at + 3);
        if (dash === '-' && last !== undefined) {
            if (first > last)
                throw new Error('a range goes backwards');
            ranges.push([first, last]);
            at += 2;
        }
        else
            ranges.push([first, first]);
    }
    return (char) => char !== SLASH && ranges.some(([first, last]) => char >= first && char <= last) !== isNegated;
}
// ── matching ─────────────────────────────────────────────────────────────────────────────────────
function matcherOf(tokens) {
    const pieces = piecesOf(tokens);
    return pieces === undefined ? followAll(tokens) : inOrder(pieces);
}
/** The words between stars that match anything; undefined where there is anything else. */
function piecesOf(tokens) {
    const pieces = [''];
    for (const token of tokens)
        if (token.kind === 'char')
            pieces.push((pieces.pop() ?? '') + token.char);
        else if (token.kind === 'run' && token.fits === any && !token.isNeeded)
            pieces.push('');
        else
            return undefined;
    return pieces;
}
/** The first piece begins the text, the last one ends it, the others come in between: each as early as it
 * can, which leaves most room for the rest. */
function inOrder([first = '', ...others]) {
    const last = others.pop();
    if (last === undefined)
        return (text) => text === first;
    return (text) => {
        if (!text.startsWith(first) || !text.endsWith(last))
            return false;
        let at = first.length;
        for (const piece of others) {
            const found = text.indexOf(piece, at);
            if (found < 0)
                return false;
            at = found + piece.length;
        }
        return at + last.length <= text.length;
    };
}
/** A set of states, in the order they were reached. Of each token there are two: before it, and inside one
 * that goes on. */
class States {
    list;
    #reached;
    #round = 1;
    size = 0;
    constructor(tokens) {
        this.list = new Uint32Array(2 * tokens + 2);
        this.#reached = new Float64Array(2 * tokens + 2);
    }
    clear() {
        this.size = 0;
        this.#round++;
    }
    has(state) {
        return this.#reached[state] === this.#round;
    }
    add(state) {
        if (this.has(state))
            return;
        this.#reached[state] = this.#round;
        this.list[this.size++] = state;
    }
}
function wordOf(tokens) {
    return tokens.map((token) => (token.kind === 'char' ? token.char : '')).join('');
}
const before = (token) => 2 * token;
const inside = (token) => 2 * token + 1;
/** Follows all ways through the pattern at once. */
function followAll(tokens) {
    const { length } = tokens;
    const isOther = ({ kind }) => kind !== 'char';
    const firstOther = tokens.findIndex(isOther);
    const prefix = wordOf(firstOther < 0 ? tokens : tokens.slice(0, firstOther));
    const suffix = wordOf(tokens.slice(tokens.findLastIndex(isOther) + 1));
    const mayBeNothing = tokens.map((token) => token.kind === 'deep' || token.kind === 'tail' || (token.kind === 'run' && !token.isNeeded));
    let now = new States(length);
    let next = new States(length);
    const reach = (states, token) => {
        states.add(before(token));
        for (let to = token; mayBeNothing[to]; to++)
            states.add(before(to + 1));
    };
    const step = (state, char) => {
        const at = state >> 1;
        const token = tokens[at];
        switch (token?.kind) {
            case undefined: // at the end, and there is more text
                return;
            case 'char':
                if (char === token.char)
                    reach(next, at + 1);
                return;
            case 'one':
                if (token.fits(char))
                    reach(next, at + 1);
                return;
            case 'run':
                if (!token.fits(char))
                    return;
                next.add(inside(at));
                reach(next, at + 1);
                return;
            case 'deep':
                next.add(inside(at));
                if (char === SLASH)
                    reach(next, at + 1);
                return;
            case 'tail':
                if (state === before(at) && char !== SLASH)
                    return;
                next.add(inside(at));
                reach(next, at + 1);
        }
    };
    return (text) => {
        // Most texts are told by how they begin or end.
        if (!text.startsWith(prefix) || !text.endsWith(suffix))
            return false;
        now.clear();
        reach(now, 0);
        for (let at = 0; at < text.length && now.size > 0; at++) {
            next.clear();
            for (let i = 0; i < now.size; i++)
                step(now.list[i], text[at]);
            [now, next] = [next, now];
        }
        return now.has(before(length));
    };
}

;// CONCATENATED MODULE: ./lib/count/record/exclude.js


/** Fields that `exclude` can look at, in the order of `take` in `kernel/records.ts`. */
const exclusionFields = ['key', 'agent', 'address', 'referrer', 'requester'];
/** What is wrong with a pattern, in words for the person who wrote it; undefined if nothing is. */
function exclusionProblem({ field, pattern }) {
    if (!exclusionFields.includes(field)) {
        return `'${field}' is no field to exclude by; use ${exclusionFields.join(', ')}`;
    }
    if (pattern === '')
        return `the pattern after '${field}:' is empty`;
    if (field === 'address' && pattern.includes('/')) {
        return (0,addresses/* parseRange */.RC)(pattern) === undefined
            ? `'${pattern}' is no CIDR block such as 192.0.2.0/24 or 2001:db8::/32`
            : undefined;
    }
    try {
        globOf(field, pattern);
        return undefined;
    }
    catch {
        return `'${pattern}' is no glob that can be read`;
    }
}
/** Tells whether a value of `field` is to be left out. Undefined where no pattern looks at it. */
function excluderOf(field, exclusions) {
    const tests = exclusions
        .filter((exclusion) => exclusion.field === field)
        .map(({ pattern }) => {
        const range = field === 'address' ? (0,addresses/* parseRange */.RC)(pattern) : undefined;
        return range === undefined ? globOf(field, pattern) : (text) => (0,addresses/* isInRange */.h$)(text, range);
    });
    return tests.length === 0 ? undefined : (text) => tests.some((test) => test(text));
}
/** Keys are paths: `*` stops at a slash, `**` does not. Elsewhere `*` matches anything, and capitals do not
 * matter. Strangers write what is matched, so it takes linear time. */
function globOf(field, pattern) {
    const isPath = field === 'key';
    return compileGlob(pattern, { isPath, isCaseless: !isPath });
}


/***/ }),

/***/ 64033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isPageType),
/* harmony export */   Jh: () => (/* binding */ typeOfKey),
/* harmony export */   OB: () => (/* binding */ statusNumber),
/* harmony export */   So: () => (/* binding */ directoryOfKey),
/* harmony export */   UZ: () => (/* binding */ sizeClasses),
/* harmony export */   bP: () => (/* binding */ sizeBounds),
/* harmony export */   hi: () => (/* binding */ isPageKey),
/* harmony export */   vp: () => (/* binding */ timeBounds)
/* harmony export */ });
/**
 * What single values mean (operations: `operations.ts`): worked out once per distinct value, never per
 * record.
 * The sentences of "What the numbers mean" live here and in `count.ts`.
 */
/** `200` as 200; `-`, and anything that is not three digits, as -1. */
function statusNumber(status) {
    return /^\d{3}$/.test(status) ? Number(status) : -1;
}
/** Whether a key is that of a page: it ends in `.html`, `.htm`, `/`, or has no extension. */
function isPageKey(key) {
    return key !== '-' && isPageType(typeOfKey(key));
}
/** Whether keys of the type are pages, but for the key `-`, which is none. */
function isPageType(type) {
    return type === '.html' || type === '.htm' || type === '/' || type === '-';
}
/** The row of a key in `types`: `.html`, `.gz` …; `/` for a key that ends so; `-` for none. */
function typeOfKey(key) {
    return key.endsWith('/') ? '/' : extensionOf(key);
}
/** Lower case, with its dot; `-` where the last part of the key has none. A dot at the start of a
 * name makes no extension, nor does anything but one to ten letters and digits after it. */
function extensionOf(key) {
    const dot = key.lastIndexOf('.');
    if (dot <= key.lastIndexOf('/') + 1)
        return '-';
    const extension = key.slice(dot);
    return /^\.[a-z0-9]{1,10}$/i.test(extension) ? extension.toLowerCase() : '-';
}
/** The row of a key in `directories`: its first two folders, `/` for a key in none. */
function directoryOfKey(key) {
    const from = key.startsWith('/') ? 1 : 0;
    const first = key.indexOf('/', from);
    if (first < 0)
        return '/';
    const second = key.indexOf('/', first + 1);
    return key.slice(from, (second < 0 ? first : second) + 1);
}
const KIB = 1024;
/** Upper bounds of the object size classes, bytes, each its own row of `sizes`; the last has none.
 * Objects of unknown size are in the row `-`. */
const sizeBounds = [
    KIB,
    10 * KIB,
    100 * KIB,
    KIB ** 2,
    10 * KIB ** 2,
    100 * KIB ** 2,
    KIB ** 3,
    10 * KIB ** 3,
    100 * KIB ** 3,
    Number.POSITIVE_INFINITY,
];
/** Names of the size classes: their upper bounds in bytes (`1024`, …, `Infinity`) after `-`. */
const sizeClasses = ['-', ...sizeBounds.map(String)];
/** Upper bounds of the time classes, ms; the last has none. Their names are the numbers. */
const timeBounds = [
    ...[1, 10, 100, 1000, 10_000, 100_000].flatMap((unit) => [unit, 2 * unit, 5 * unit]),
    1_000_000,
    Number.POSITIVE_INFINITY,
];


/***/ }),

/***/ 67743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   u9: () => (/* binding */ meaningOfOperation),
/* harmony export */   yz: () => (/* binding */ isOfEdges)
/* harmony export */ });
/* harmony import */ var _formats_reading_begin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32939);
/** What operations mean, asked of the format that they come from: once per distinct operation. */

/** Of an operation as records have it, or of its name. */
function meaningOfOperation(operation) {
    const known = (0,_formats_reading_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(operation);
    return known.meaning.of(known.operation);
}
/** Whether edges of a content network answer an operation as records have it. */
function isOfEdges(operation) {
    return (0,_formats_reading_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(operation).meaning.isOfEdges === true;
}
/** What is done, for the audit. Undefined of anything else, reads among it. */
function actionOf(operation) {
    return meaningOfOperation(operation).action;
}


/***/ }),

/***/ 35794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wk: () => (/* binding */ EARLIEST),
  iC: () => (/* binding */ SumBound),
  tl: () => (/* binding */ checkCounts),
  z2: () => (/* binding */ checkHashes),
  d7: () => (/* binding */ checkIsDay),
  $W: () => (/* binding */ checkLog),
  Z4: () => (/* binding */ checkSummary),
  sK: () => (/* binding */ checkTables),
  c3: () => (/* binding */ listOf)
});

// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/columns/table.js
var columns_table = __webpack_require__(32183);
// EXTERNAL MODULE: ./lib/columns/string-arena.js
var string_arena = __webpack_require__(7092);
// EXTERNAL MODULE: ./lib/count/cube/cube.js
var cube_cube = __webpack_require__(19824);
// EXTERNAL MODULE: ./lib/count/cube/stored.js
var stored = __webpack_require__(17466);
;// CONCATENATED MODULE: ./lib/count/cube/check.js



/** Throws where a cube that others can write is none of a day with so many reads, and says what. Returns the largest
 * number in it. */
function checkCube(cube, reads, what) {
    if (cube === null)
        return 0;
    const { rows, names, codes, measures: sums } = cube;
    if (!Number.isSafeInteger(rows) || rows < 0 || rows > stored/* MOST_CUBE_ROWS */.KV)
        throw new Error(`${what} has ${rows} rows`);
    for (const dimension of stored/* namedDimensions */.vK)
        checkNames(names[dimension], dimension, what);
    for (const dimension of cube_cube/* dimensions */.KQ) {
        const column = codes[dimension];
        if (column.length !== rows)
            throw new Error(`${what} does not have a ${dimension} for each row`);
        const most = mostOf(dimension, names);
        if (column.some((code) => code > most))
            throw new Error(`${what} lacks names of ${dimension}`);
    }
    checkOrder(cube, what);
    let most = 0;
    for (const measure of cube_cube/* cubeMeasures */.hM) {
        const column = sums[measure];
        if (column.length !== rows)
            throw new Error(`${what} does not have ${measure} for each row`);
        for (const sum of column) {
            if (!Number.isSafeInteger(sum) || sum < 0)
                throw new Error(`${what} holds ${sum}`);
            most = Math.max(most, sum);
        }
    }
    const requests = sums.requests.reduce((sum, more) => sum + more, 0);
    if (requests !== reads)
        throw new Error(`${what} counts ${requests} reads of ${reads}`);
    return most;
}
/** The largest code there can be. */
function mostOf(dimension, names) {
    if (dimension === 'status')
        return cube_cube/* statusClasses */.LR.length - 1;
    if (dimension === 'cache')
        return stored/* OTHER_CACHE */.G2;
    return stored/* specialCodes */.U8[dimension] + names[dimension].offsets.length - 2;
}
function checkNames(names, dimension, what) {
    if (names.offsets.length - 1 > stored/* MOST_CUBE_ROWS */.KV)
        throw new Error(`${what} has more names of ${dimension} than rows`);
    if (names.offsets.at(-1) !== names.text.length)
        throw new Error(`the names of ${dimension} of ${what} are not as long as told`);
    if (dimension !== 'program')
        return;
    const kinds = cube_cube/* readerKinds */.vT.map((kind) => kind + cube_cube/* KIND_SEPARATOR */.fA);
    if ((0,string_arena/* stringsOf */.iw)(names).some((name) => !kinds.some((kind) => name.startsWith(kind))))
        throw new Error(`a program of ${what} is of no kind`);
}
/** Rows stand in the order of their codes, and no two are the same. */
function checkOrder({ rows, codes }, what) {
    const columns = cube_cube/* dimensions */.KQ.map((dimension) => codes[dimension]);
    for (let row = 1; row < rows; row++) {
        const first = columns.find((column) => column[row] !== column[row - 1]);
        if (first === undefined || first[row] < first[row - 1])
            throw new Error(`the rows of ${what} are in no order`);
    }
}

// EXTERNAL MODULE: ./lib/count/tables/tables.js
var tables = __webpack_require__(10424);
// EXTERNAL MODULE: ./lib/count/visitors/check.js
var check = __webpack_require__(88211);
// EXTERNAL MODULE: ./lib/count/summary/layout.js
var layout = __webpack_require__(5180);
// EXTERNAL MODULE: ./lib/count/summary/summary.js
var summary = __webpack_require__(68616);
;// CONCATENATED MODULE: ./lib/count/summary/check.js
/** What a summary must be that comes from where others can write. */







/** S3 had no server access logs before. */
const EARLIEST = (0,calendar_day/* parseDeliveryDay */.Mc)('2006-03-14');
/** Clocks of stores differ, and so do the days of time zones. */
const MOST_DAYS_AHEAD = 2;
/**
 * Throws where a summary holds what no counting makes, and says what. `latest` is the last day that may
 * have delivered anything. Returns how much it may add to any sum: what others can write must not make
 * sums inexact.
 */
function checkSummary({ log, days }, latest, rows = tables/* tables */.um) {
    let most = checkLog(log);
    for (const [day, counts] of days) {
        checkIsDay(day, latest);
        most += checkDay(day, counts, rows);
    }
    return most;
}
/** Throws where there can have been no request on a day. */
function checkIsDay(day, latest) {
    if (typeof day !== 'string' || !(0,calendar_day/* isDay */.N)(day))
        throw new Error('it counts a day that is none');
    const index = (0,calendar_day/* indexOfDay */.oj)(day);
    if (index < (0,calendar_day/* indexOfDay */.oj)(EARLIEST) - 1 || index > (0,calendar_day/* indexOfDay */.oj)(latest) + MOST_DAYS_AHEAD)
        throw new Error(`it counts requests of ${day}, when there can have been none`);
}
/** So much may all summaries that others can write add to a sum: as much is left for what is counted. */
const MOST_ADDED = 2 ** 52;
/** What summaries that others can write come to, all together. */
class SumBound {
    /** By their files. */
    #added = new Map();
    #sum = 0;
    /** Throws where a file's summary adds more than there is room for; one of the same file is replaced. */
    add(file, more) {
        const others = this.#sum - (this.#added.get(file) ?? 0);
        if (others + more > MOST_ADDED)
            throw new Error(`with ${more} of it no sum would be exact that all days are in`);
        this.#added.set(file, more);
        this.#sum = others + more;
    }
}
function checkLog(log) {
    const { objects, objectBytes, records, duplicates, malformed, delays, delayHours } = log;
    const { unidentified = 0 } = log;
    const numbers = [objects, objectBytes, records, duplicates, unidentified];
    numbers.push(...listOf(delays), ...listOf(delayHours));
    const samples = Object.values(malformed).flatMap((one) => {
        numbers.push(one.count);
        return listOf(one.samples);
    });
    const most = checkCounts(numbers, 'its log');
    if (samples.some((sample) => typeof sample !== 'string'))
        throw new Error('a sample of its malformed lines is no text');
    return most;
}
function checkDay(day, counts, rows) {
    const { totals, hours, unhashed, unhashedEmbedded, firstRecord, lastRecord, lacking } = counts;
    let most = checkCounts((0,layout/* totalsOutline */.ig)(totals), `the totals of ${day}`);
    checkCounts([unhashed, unhashedEmbedded], `the visitors of ${day}`);
    if (unhashedEmbedded > unhashed)
        throw new Error(`more of the visitors of ${day} saw files elsewhere than there are`);
    if (hours.length !== 24)
        throw new Error(`${day} has ${hours.length} hours`);
    const ofHours = checkCounts(hours.flatMap(({ requests, bytes, people }) => [requests, bytes, people]), `the hours of ${day}`);
    most = Math.max(most, ofHours);
    for (const time of [firstRecord, lastRecord])
        if (!isTimeOf(day, time))
            throw new Error(`a record of ${day} has another time`);
    if (listOf(lacking).some((name) => typeof name !== 'string'))
        throw new Error(`what ${day} lacks has no name`);
    const { visitors } = counts;
    checkHashes(visitors, `the visitors of ${day}`);
    (0,check/* checkVisitorRows */.m)(counts.visitorRows, visitors.length, `the visitors of ${day}`);
    if (visitors.length + unhashed > totals.requests)
        throw new Error(`${day} has more visitors than requests`);
    const ofCube = checkCube(counts.cube, totals.reads, `the cube of ${day}`);
    return Math.max(most, ofCube, checkTables(counts.tables, day, rows));
}
/** Hashes of visitors are sorted, and each is there once. */
function checkHashes(hashes, what) {
    let before = -1;
    for (const hash of hashes) {
        if (!Number.isSafeInteger(hash) || hash <= before)
            throw new Error(`${what} are no hashes`);
        before = hash;
    }
}
function checkTables(all, of, rows) {
    let most = 0;
    for (const row of rows) {
        const table = (0,columns_table/* columnarTable */.Mb)(all[row.name] ?? summary/* noTable */.qp, row.isPair === true);
        most = Math.max(most, checkTable(`${row.name} of ${of}`, row, table));
    }
    return most;
}
/** Whether a time, in seconds, lies in a day of any time zone. Where a day has none it is infinite. */
function isTimeOf(day, time) {
    if (typeof time !== 'number' || Number.isNaN(time))
        return false;
    const sinceMidnight = time - Date.parse(`${day}T00:00:00Z`) / 1000;
    return !Number.isFinite(time) || (sinceMidnight >= -86_400 && sinceMidnight < 2 * 86_400);
}
function checkTable(what, row, table) {
    const { rows, columns, rest } = table;
    const count = (0,columns_table/* rowCountOf */.nw)(table);
    if ((rows.kind === 'pairs') !== (row.isPair === true))
        throw new Error(`${what} has other names`);
    if (rows.kind === 'names')
        check_checkNames(rows.names, what);
    else {
        const { left, right, leftOf, rightOf } = rows.pairs;
        check_checkNames(left, what);
        check_checkNames(right, what);
        const isIn = (of, { offsets }) => of.length === count && of.every((name) => name < offsets.length - 1);
        if (!isIn(leftOf, left) || !isIn(rightOf, right))
            throw new Error(`${what} lacks names`);
    }
    let most = checkCounts([rest.rows, ...Object.values(rest.columns)], `the rest of ${what}`);
    for (const name of row.columns) {
        // A table that an earlier release did not count has neither names nor columns.
        const column = columns[name] ?? [];
        if (column.length !== count)
            throw new Error(`${what} has not a number for each name`);
        const largest = checkCounts(column, what);
        if (tables/* columnMerges */.SJ[name] === 'sum')
            most = Math.max(most, largest);
    }
    return most;
}
function check_checkNames({ offsets, text }, what) {
    if (offsets.at(-1) !== text.length)
        throw new Error(`the names of ${what} are not as long as told`);
}
/** Throws where one is no count, and returns the largest of them. */
function checkCounts(numbers, what) {
    let most = 0;
    for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at];
        if (!Number.isSafeInteger(number) || number < 0)
            throw new Error(`${what} holds ${number}`);
        if (number > most)
            most = number;
    }
    return most;
}
function listOf(value) {
    if (!Array.isArray(value))
        throw new Error('a list of it is none');
    return value;
}


/***/ }),

/***/ 42487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pl: () => (/* binding */ decodeSummary),
  zp: () => (/* binding */ encodeSummary),
  E2: () => (/* binding */ finite),
  ZA: () => (/* binding */ hoursOf),
  mV: () => (/* binding */ hoursOutline),
  Gs: () => (/* binding */ logOf),
  TH: () => (/* binding */ logOutline),
  s_: () => (/* binding */ tablesOutline),
  mo: () => (/* binding */ withAll)
});

// EXTERNAL MODULE: ./lib/columns/section-reader.js
var section_reader = __webpack_require__(80982);
// EXTERNAL MODULE: ./lib/columns/section-writer.js
var section_writer = __webpack_require__(6214);
// EXTERNAL MODULE: ./lib/formats/records.js
var formats_records = __webpack_require__(78166);
// EXTERNAL MODULE: ./lib/count/cube/cube.js
var cube_cube = __webpack_require__(19824);
// EXTERNAL MODULE: ./lib/count/cube/stored.js
var stored = __webpack_require__(17466);
;// CONCATENATED MODULE: ./lib/count/cube/encode.js


function cubeOutline(writer, cube) {
    return {
        rows: cube.rows,
        names: stored/* namedDimensions */.vK.map((of) => [of, writer.names(cube.names[of])]),
        codes: cube_cube/* dimensions */.KQ.map((of) => [of, writer.column(cube.codes[of])]),
        measures: cube_cube/* cubeMeasures */.hM.map((of) => [of, writer.column(cube.measures[of])]),
    };
}
/** The cube of an outline, read whenever it is asked for. What others can write has to be checked. */
function lazyCube(reader, outline) {
    const names = outline.names.map(([of, at]) => [of, reader.lazyNames(at)]);
    const codes = outline.codes.map(([of, at]) => [of, reader.lazyIntegers(at)]);
    const sums = outline.measures.map(([of, at]) => [of, reader.lazyNumbers(at)]);
    const { rows } = outline;
    return () => ({
        rows,
        names: (0,cube_cube/* ofEach */.JG)(stored/* namedDimensions */.vK, (of) => readOf(names, of)),
        codes: (0,cube_cube/* ofEach */.JG)(cube_cube/* dimensions */.KQ, (of) => readOf(codes, of)),
        measures: (0,cube_cube/* ofEach */.JG)(cube_cube/* cubeMeasures */.hM, (of) => readOf(sums, of)),
    });
}
function readOf(all, name) {
    const found = all.find(([one]) => one === name);
    if (found === undefined)
        throw new Error(`A cube lacks '${name}'`);
    return found[1]();
}

// EXTERNAL MODULE: ./lib/count/tables/tables.js
var tables = __webpack_require__(10424);
// EXTERNAL MODULE: ./lib/count/visitors/encode.js
var encode = __webpack_require__(98441);
// EXTERNAL MODULE: ./lib/count/summary/layout.js
var summary_layout = __webpack_require__(5180);
// EXTERNAL MODULE: ./lib/count/summary/merge.js
var merge = __webpack_require__(98940);
// EXTERNAL MODULE: ./lib/count/summary/summary.js
var summary = __webpack_require__(68616);
;// CONCATENATED MODULE: ./lib/count/summary/encode.js









/** All that a release ever wrote is read. */
const summaryFile = {
    magic: 'S3LRSUM',
    what: 'summary',
    version: '3',
    readable: ['2', '3'],
};
/** The bytes of a summary. */
function encodeSummary({ log, days }, rows = tables/* tables */.um) {
    const writer = new section_writer/* SectionWriter */.L();
    const outline = {
        layout: (0,summary_layout/* layoutOf */.aH)(rows),
        log: logOutline(log),
        days: [...days].map(([day, counts]) => ({
            day,
            totals: (0,summary_layout/* totalsOutline */.ig)(counts.totals),
            hours: hoursOutline(counts.hours),
            visitors: writer.numbers(counts.visitors),
            tables: tablesOutline(writer, counts.tables, rows),
            times: [finite(counts.firstRecord), finite(counts.lastRecord)],
            ...(counts.unhashed > 0 && { unhashed: counts.unhashed }),
            ...(counts.unhashedEmbedded > 0 && { unhashedEmbedded: counts.unhashedEmbedded }),
            ...(counts.lacking.length > 0 && { lacking: counts.lacking }),
        })),
    };
    // Behind all sections that release 1.0 knows, so that it can read what comes before.
    const visitorRows = [...days.values()].map(({ visitorRows }) => visitorRows === null ? null : (0,encode/* rowsOutline */.K)(writer, visitorRows));
    // And behind those that came after it.
    const cubes = [...days.values()].map(({ cube }) => cube === null ? null : cubeOutline(writer, cube));
    return writer.finish(summaryFile, { ...outline, visitorRows, cubes });
}
/** The summary of `encoded`, which must not change as long as it is used. Throws where that is none
 * of this version, or not whole. */
function decodeSummary(encoded, rows = tables/* tables */.um) {
    const reader = new section_reader/* SectionReader */.L(encoded, summaryFile);
    const outline = reader.outline;
    const { log, days, layout = summary_layout/* layoutOfVersion2 */._0 } = outline;
    const { visitorRows: listOfRows = [], cubes = [] } = outline;
    const lackedByAll = (0,summary_layout/* lackedBy */.qs)(layout, (0,summary_layout/* layoutOf */.aH)(rows));
    const stored = (0,summary_layout/* storedTables */.PO)(layout, rows);
    const counted = days.map((outline) => {
        const { day, totals, hours, visitors, times } = outline;
        const { unhashed = 0, unhashedEmbedded = 0, lacking = [] } = outline;
        const readVisitors = reader.lazyNumbers(visitors);
        const counts = {
            totals: (0,summary_layout/* totalsOf */.vA)(totals, layout),
            hours: hoursOf(hours),
            unhashed,
            unhashedEmbedded,
            tables: withAll(reader.lazyTables(outline.tables, stored), rows),
            firstRecord: times[0] ?? Number.POSITIVE_INFINITY,
            lastRecord: times[1] ?? Number.NEGATIVE_INFINITY,
            lacking: (0,merge/* lackedByAny */.Aq)([lackedByAll, lacking]),
        };
        return { day, counts, readVisitors };
    });
    const read = listOfRows.map((outline) => (outline === null ? null : (0,encode/* lazyRows */.q)(reader, outline)));
    const readCubes = cubes.map((outline) => (outline === null ? null : lazyCube(reader, outline)));
    return {
        log: logOf(log),
        days: new Map(counted.map(({ day, counts, readVisitors }, at) => [
            day,
            {
                ...counts,
                get visitors() {
                    return readVisitors();
                },
                get visitorRows() {
                    return read[at] ?? null;
                },
                get cube() {
                    return readCubes[at]?.() ?? null;
                },
            },
        ])),
    };
}
/** The tables of these rows, in their order. */
function tablesOutline(writer, all, rows) {
    return rows.map((row) => writer.table(all[row.name] ?? summary/* noTable */.qp, row));
}
/** Tables that were read, which may be read only when they are asked for, and those that a file lacks. */
function withAll(read, rows) {
    return Object.defineProperties((0,summary/* noTablesOf */.YY)(rows), Object.getOwnPropertyDescriptors(read));
}
function logOutline(log) {
    const { objects, objectBytes, records, duplicates, unidentified, malformed } = log;
    return {
        objects,
        objectBytes,
        records,
        duplicates,
        ...(unidentified && { unidentified }),
        malformed: formats_records/* malformedReasons */.Py.flatMap((reason) => {
            const one = malformed[reason];
            return one === undefined ? [] : [[reason, one.count, one.samples]];
        }),
        delays: log.delays,
        delayHours: log.delayHours,
    };
}
function logOf({ malformed, delayHours = [], ...log }) {
    const byReason = malformed.map(([reason, count, samples]) => [reason, { count, samples }]);
    return { ...log, delayHours, malformed: Object.fromEntries(byReason) };
}
function hoursOutline(hours) {
    return hours.flatMap(({ requests, bytes, people }) => [requests, bytes, people]);
}
function hoursOf(outline) {
    if (!Array.isArray(outline) || outline.length !== 3 * 24)
        throw new Error('A day has 24 hours');
    return Array.from({ length: outline.length / 3 }, (_, hour) => ({
        requests: outline[3 * hour] ?? 0,
        bytes: outline[3 * hour + 1] ?? 0,
        people: outline[3 * hour + 2] ?? 0,
    }));
}
function finite(time) {
    return Number.isFinite(time) ? time : null;
}


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ storedTables),
/* harmony export */   _0: () => (/* binding */ layoutOfVersion2),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   ig: () => (/* binding */ totalsOutline),
/* harmony export */   qs: () => (/* binding */ lackedBy),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* unused harmony export layout */
/* harmony import */ var _naming_edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82650);
/* harmony import */ var _tables_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10424);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68616);



const plainTotals = [
    'requests',
    'bytes',
    'records',
    'reads',
    'pageViews',
    'errors',
    'serverErrors',
    'calls',
    'billedWrites',
    'billedReads',
    'billedBytes',
    'writes',
    'lists',
    'deletes',
    'lifecycle',
    'awsBytes',
    'transitionsToIA',
    'transitionsToInstant',
    'transitionsToGlacier',
    'transitionsToDeepArchive',
    'excluded',
];
const kinds = ['people', 'bots', 'tools', 'cdn'];
/** Of what is written of these tables. */
function layoutOf(rows) {
    return {
        tables: rows.map(({ name, columns }) => [name, columns]),
        totals: [
            ...plainTotals,
            ...kinds.flatMap((kind) => [`${kind}.requests`, `${kind}.bytes`]),
            ..._naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.flatMap((region) => _summary_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeUses */ .Il.map((use) => `edges.${region}.${use}`)),
        ],
        visitors: ['rows'],
    };
}
/** Of what is written now. */
const layout = layoutOf(_tables_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .um);
/** Totals as numbers, in the order of `layout`. */
function totalsOutline(totals) {
    return [
        ...plainTotals.map((name) => totals[name]),
        ...kinds.flatMap((kind) => [totals[kind].requests, totals[kind].bytes]),
        ..._naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.flatMap((region) => _summary_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeUses */ .Il.map((use) => totals.edges[region][use])),
    ];
}
/** Totals that lie in the order of another layout. What it lacks is 0. */
function totalsOf(outline, { totals }) {
    const numbers = new Map(totals.map((name, at) => [name, outline[at] ?? 0]));
    const of = (name) => numbers.get(name) ?? 0;
    const plain = Object.fromEntries(plainTotals.map((name) => [name, of(name)]));
    const byKind = Object.fromEntries(kinds.map((kind) => [kind, { requests: of(`${kind}.requests`), bytes: of(`${kind}.bytes`) }]));
    const edges = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .edgesOf */ .q4)((region, use) => of(`edges.${region}.${use}`));
    return { ...plain, ...byKind, edges };
}
/** Where a column of a table, or a total, of `own` has no number in files of a layout: `table`,
 * `table.column` or `totals.name`, sorted; and what of visitors is not told, as `visitors.rows`. */
function lackedBy(other, own = layout) {
    const known = new Map(other.tables);
    const lacked = own.tables.flatMap(([name, columns]) => {
        const its = known.get(name);
        if (its === undefined)
            return [name];
        return columns.flatMap((column) => (its.includes(column) ? [] : [`${name}.${column}`]));
    });
    const totals = own.totals.flatMap((name) => other.totals.includes(name) ? [] : [`totals.${name}`]);
    const visitors = (own.visitors ?? []).flatMap((name) => other.visitors?.includes(name) === true ? [] : [`visitors.${name}`]);
    return [...lacked, ...totals, ...visitors].sort();
}
/** The tables of a layout, and which of the rows each is read as: those that none of them names are skipped. */
function storedTables({ tables }, rows) {
    const known = new Map(rows.map((row) => [row.name, row]));
    return tables.map(([name, columns]) => ({ name, columns, readAs: known.get(name) }));
}
const READ = ['requests', 'bytes'];
const VISITED = ['requests', 'bytes', 'visitors', 'pageViews'];
/** Of summaries of version 2, which did not carry theirs: release 0.1. It stays as it is for good. */
const layoutOfVersion2 = {
    tables: [
        [
            'keys',
            [
                'requests',
                'bytes',
                'errors',
                'whole',
                'partial',
                'partialBytes',
                'wastedBytes',
                'size',
                'turnAroundMs',
                'turnAroundCount',
            ],
        ],
        ['pages', ['requests', 'bytes', 'visitors']],
        ['directories', READ],
        ['types', READ],
        ['sizes', READ],
        ['referrers', READ],
        ['referringSites', VISITED],
        ['hotlinks', READ],
        ['searchEngines', VISITED],
        ['campaigns', VISITED],
        ['clients', READ],
        ['networks', VISITED],
        ['countries', VISITED],
        ['agents', READ],
        ['browsers', VISITED],
        ['systems', VISITED],
        ['devices', VISITED],
        ['bots', READ],
        ['tools', READ],
        ['statuses', READ],
        ['errorCodes', READ],
        ['errorKeys', READ],
        ['notFound', READ],
        ['operations', ['requests', 'bytes', 'errors']],
        ['requesters', READ],
        ['buckets', READ],
        ['hosts', READ],
        ['tls', READ],
        ['signatures', READ],
        ['authentications', READ],
        ['aclRequired', READ],
        ['turnAroundTimes', ['requests']],
        ['totalTimes', ['requests']],
    ],
    totals: [
        'requests',
        'bytes',
        'records',
        'reads',
        'pageViews',
        'errors',
        'serverErrors',
        'billedWrites',
        'billedReads',
        'billedBytes',
        'excluded',
        'people.requests',
        'people.bytes',
        'bots.requests',
        'bots.bytes',
        'tools.requests',
        'tools.bytes',
    ],
};


/***/ }),

/***/ 98940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ lackedByAny),
/* harmony export */   CB: () => (/* binding */ emptySummary),
/* harmony export */   TF: () => (/* binding */ mergeSummaries),
/* harmony export */   UH: () => (/* binding */ mergeLogs),
/* harmony export */   WQ: () => (/* binding */ DELAY_HOURS),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   gQ: () => (/* binding */ mergeHours),
/* harmony export */   iU: () => (/* binding */ mergeTotals),
/* harmony export */   xQ: () => (/* binding */ LONGEST_DELAY)
/* harmony export */ });
/* unused harmony exports mergeDayCounts, mergeAllTables, distinct */
/* harmony import */ var _columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54789);
/* harmony import */ var _formats_reading_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5433);
/* harmony import */ var _formats_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78166);
/* harmony import */ var _cube_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17466);
/* harmony import */ var _tables_table_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(140);
/* harmony import */ var _tables_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10424);
/* harmony import */ var _visitors_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79778);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68616);








/** Records delayed by so many days, or more, are counted together. */
const LONGEST_DELAY = 10;
/** Hours of a delay that are counted apart, and those of a day. */
const DELAY_HOURS = 24;
/** The summary of no log objects. */
const emptySummary = { log: mergeLogs([]), days: new Map() };
/**
 * Adds summaries up. Any order and any grouping gives the same, as long as no table meets its
 * cap; the summaries themselves stay as they are. Throws where a sum would no longer be exact.
 */
function mergeSummaries(summaries, rows = _tables_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um) {
    const byDay = new Map();
    for (const { days } of summaries) {
        for (const [day, counts] of days) {
            const known = byDay.get(day);
            if (known === undefined)
                byDay.set(day, [counts]);
            else
                known.push(counts);
        }
    }
    const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        log: mergeLogs(summaries.map(({ log }) => log)),
        days: new Map(days.map(([day, counts]) => [day, mergeDayCounts(counts, rows)])),
    };
}
/** Adds the counts of one day up. */
function mergeDayCounts(counts, rows = _tables_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um) {
    const [only] = counts;
    if (only !== undefined && counts.length === 1)
        return only;
    return {
        totals: mergeTotals(counts.map(({ totals }) => totals)),
        hours: mergeHours(counts.map(({ hours }) => hours)),
        ...mergeVisitors(counts),
        unhashed: counts.reduce((sum, { unhashed }) => (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(sum + unhashed), 0),
        unhashedEmbedded: counts.reduce((sum, one) => sum + one.unhashedEmbedded, 0),
        tables: mergeAllTables(counts.map(({ tables }) => tables), rows),
        cube: mergeCubes(counts),
        firstRecord: Math.min(...counts.map(({ firstRecord }) => firstRecord)),
        lastRecord: Math.max(...counts.map(({ lastRecord }) => lastRecord)),
        lacking: lackedByAny(counts.map(({ lacking }) => lacking)),
    };
}
/** Null where it was not counted of a part that has reads. */
function mergeCubes(counts) {
    const known = counts.map(({ cube, totals }) => cube === null && totals.reads === 0 ? _cube_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyCube */ .$s : cube);
    const cubes = known.filter((cube) => cube !== null);
    return cubes.length < known.length ? null : (0,_cube_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedCubes */ .$3)(cubes);
}
/** Visitors of several parts, each once. */
function mergeVisitors(parts) {
    const visitors = unionOf(parts.map(({ visitors }) => visitors), Number.POSITIVE_INFINITY);
    const rows = (0,_visitors_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .unionOfRows */ .ms)(visitors, parts);
    return { visitors, visitorRows: rows && (0,_visitors_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .cappedRows */ .V0)(rows) };
}
/** What is not counted in the whole of a sum: what any of its parts lacks. Sorted, each once. */
function lackedByAny(lists) {
    return [...new Set(lists.flat())].sort();
}
/** Adds tables up, name by name, each cut to its cap. */
function mergeAllTables(all, rows = _tables_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um) {
    const merged = {};
    for (const row of rows) {
        const given = all.map((one) => one[row.name] ?? _summary_js__WEBPACK_IMPORTED_MODULE_6__/* .noTable */ .qp);
        merged[row.name] = (0,_tables_table_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeTables */ .KP)(row, given, 'at rest').table;
    }
    return merged;
}
function mergeTotals(all) {
    const sum = (of) => (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(all.reduce((before, totals) => before + of(totals), 0));
    const traffic = (of) => ({
        requests: sum((totals) => of(totals).requests),
        bytes: sum((totals) => of(totals).bytes),
    });
    return {
        ...traffic((totals) => totals),
        records: sum(({ records }) => records),
        reads: sum(({ reads }) => reads),
        pageViews: sum(({ pageViews }) => pageViews),
        errors: sum(({ errors }) => errors),
        serverErrors: sum(({ serverErrors }) => serverErrors),
        people: traffic(({ people }) => people),
        bots: traffic(({ bots }) => bots),
        tools: traffic(({ tools }) => tools),
        cdn: traffic(({ cdn }) => cdn),
        calls: sum(({ calls }) => calls),
        billedWrites: sum(({ billedWrites }) => billedWrites),
        billedReads: sum(({ billedReads }) => billedReads),
        billedBytes: sum(({ billedBytes }) => billedBytes),
        writes: sum(({ writes }) => writes),
        lists: sum(({ lists }) => lists),
        deletes: sum(({ deletes }) => deletes),
        lifecycle: sum(({ lifecycle }) => lifecycle),
        awsBytes: sum(({ awsBytes }) => awsBytes),
        transitionsToIA: sum(({ transitionsToIA }) => transitionsToIA),
        transitionsToInstant: sum(({ transitionsToInstant }) => transitionsToInstant),
        transitionsToGlacier: sum(({ transitionsToGlacier }) => transitionsToGlacier),
        transitionsToDeepArchive: sum(({ transitionsToDeepArchive }) => transitionsToDeepArchive),
        edges: (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .edgesOf */ .q4)((region, use) => sum(({ edges }) => edges[region][use])),
        excluded: sum(({ excluded }) => excluded),
    };
}
function mergeHours(all) {
    return Array.from({ length: 24 }, (_, hour) => {
        const sum = (of) => (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(all.reduce((before, hours) => before + of(hours[hour]), 0));
        return {
            requests: sum(({ requests }) => requests),
            bytes: sum(({ bytes }) => bytes),
            people: sum(({ people }) => people),
        };
    });
}
/** Adds up what is known of the logs themselves. */
function mergeLogs(all) {
    const sum = (of) => (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(all.reduce((before, log) => before + of(log), 0));
    const malformed = {};
    for (const reason of _formats_records_js__WEBPACK_IMPORTED_MODULE_7__/* .malformedReasons */ .Py) {
        for (const { malformed: one } of all) {
            const more = one[reason];
            if (more === undefined)
                continue;
            const { count, samples } = malformed[reason] ?? { count: 0, samples: [] };
            malformed[reason] = {
                count: (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)(count + more.count),
                samples: (0,_formats_reading_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSamples */ .$A)(samples, more.samples),
            };
        }
    }
    const unidentified = sum((log) => log.unidentified ?? 0);
    return {
        objects: sum(({ objects }) => objects),
        objectBytes: sum(({ objectBytes }) => objectBytes),
        records: sum(({ records }) => records),
        duplicates: sum(({ duplicates }) => duplicates),
        ...(unidentified > 0 && { unidentified }),
        malformed,
        delays: Array.from({ length: LONGEST_DELAY + 1 }, (_, days) => sum(({ delays }) => delays[days] ?? 0)),
        delayHours: Array.from({ length: DELAY_HOURS }, (_, hour) => sum(({ delayHours }) => delayHours[hour] ?? 0)),
    };
}
/** The smallest `most` hashes of several sorted lists, sorted and each once. */
function unionOf(lists, most) {
    if (lists.length > 2 && Number.isFinite(most))
        return smallestOf(lists, most);
    let union = lists[0] ?? new Float64Array(0);
    if (union.length > most)
        union = union.slice(0, most);
    for (const list of lists.slice(1))
        union = unionOfTwo(union, list, most);
    return union;
}
/** Hashes lie below this, spread evenly: so few more than the smallest have to be looked at. */
const HASHES = 2 ** 53;
function smallestOf(lists, most) {
    const count = lists.reduce((sum, { length }) => sum + length, 0);
    for (let below = (HASHES * 2 * most) / Math.max(1, count);; below *= 4) {
        const some = lists.map((list) => list.subarray(0, Math.min(most, placeOf(below, list))));
        const union = distinct((0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(some).sort(), most);
        if (union.length === most || below >= HASHES)
            return union;
    }
}
/** How many of a sorted list are below a number. */
function placeOf(number, list) {
    let [from, to] = [0, list.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (list[middle] < number)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
function unionOfTwo(a, b, most) {
    const union = new Float64Array(Math.min(most, a.length + b.length));
    let count = 0;
    for (let i = 0, j = 0; count < union.length && (i < a.length || j < b.length); count++) {
        const left = i < a.length ? a[i] : Number.POSITIVE_INFINITY;
        const right = j < b.length ? b[j] : Number.POSITIVE_INFINITY;
        union[count] = Math.min(left, right);
        if (left <= right)
            i++;
        if (right <= left)
            j++;
    }
    return count === union.length ? union : union.slice(0, count);
}
/** Without repetitions, at most `most`; `sorted` is overwritten. */
function distinct(sorted, most = Number.POSITIVE_INFINITY) {
    let count = 0;
    for (const hash of sorted) {
        if (count === most)
            break;
        if (count === 0 || sorted[count - 1] !== hash)
            sorted[count++] = hash;
    }
    return sorted.slice(0, count);
}


/***/ }),

/***/ 68616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ edgeUses),
/* harmony export */   YY: () => (/* binding */ noTablesOf),
/* harmony export */   q4: () => (/* binding */ edgesOf),
/* harmony export */   qp: () => (/* binding */ noTable)
/* harmony export */ });
/* harmony import */ var _naming_edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82650);

/** Of a table that was not counted. */
const noTable = { names: [], columns: {}, rest: { rows: 0, columns: {} } };
/** The tables of these rows, all of which were not counted. */
function noTablesOf(rows) {
    return Object.fromEntries(rows.map(({ name }) => [name, noTable]));
}
const edgeUses = ['bytes', 'http', 'https'];
/** The totals of all regions, number by number. */
function edgesOf(of) {
    const uses = (region) => edgeUses.map((use) => [use, of(region, use)]);
    const all = _naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.map((region) => [region, Object.fromEntries(uses(region))]);
    return Object.fromEntries(all);
}


/***/ }),

/***/ 73781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ keys),
/* harmony export */   w: () => (/* binding */ isClassKey)
/* harmony export */ });
/** A key by the names of a field's values. */
function named(of, kind = 'plain') {
    return { of, kind, name: ({ name }) => name };
}
const keys = {
    object: { of: 'key', kind: 'object', name: ({ shown }) => shown },
    directory: { of: 'key', kind: 'directory', name: ({ directory }) => directory },
    type: { of: 'key', kind: 'type', name: ({ type }) => type },
    referrer: named('referrer', 'referrer'),
    site: { of: 'origin', kind: 'site', name: ({ site }) => site },
    searchEngine: { of: 'origin', kind: 'plain', name: ({ engine }) => engine },
    campaign: named('campaign', 'campaign'),
    client: { of: 'address', kind: 'client', name: ({ client }) => client },
    network: { of: 'address', kind: 'network', name: ({ network }) => network },
    country: { of: 'address', kind: 'country', name: ({ country }) => country },
    agent: { of: 'agent', kind: 'agent', name: ({ shown }) => shown },
    browser: { of: 'agent', kind: 'ours', name: ({ browser }) => browser },
    system: { of: 'agent', kind: 'ours', name: ({ system }) => system },
    device: { of: 'agent', kind: 'ours', name: ({ device }) => device },
    program: { of: 'agent', kind: 'plain', name: ({ program }) => program },
    status: named('status'),
    errorCode: named('errorCode'),
    code: named('code'),
    operation: named('operation', 'operation'),
    requester: named('requester', 'requester'),
    bucket: named('bucket', 'bucket'),
    host: named('host', 'host'),
    tls: named('tls', 'ours'),
    signature: named('signature'),
    authentication: named('authentication'),
    aclRequired: named('aclRequired'),
    sourceRegion: named('sourceRegion'),
    cache: named('cache', 'ours'),
    cacheResult: named('result'),
    edge: named('edge'),
    httpVersion: named('httpVersion'),
    distribution: named('distribution'),
    size: { of: 'size', kind: 'size' },
    turnAround: { of: 'turnAround', kind: 'time' },
    total: { of: 'total', kind: 'time' },
};
function isClassKey(key) {
    return key.of === 'size' || key.of === 'turnAround' || key.of === 'total';
}


/***/ }),

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ mergeTables),
/* harmony export */   PD: () => (/* binding */ keepRows),
/* harmony export */   d_: () => (/* binding */ capTable)
/* harmony export */ });
/* unused harmony exports MOST_ROWS, MOST_NAME_LENGTH */
/* harmony import */ var _columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54789);
/* harmony import */ var _columns_row_cap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41526);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10424);
/** The product's tables in the columnar engine: how their columns add up, and how many of their rows stay. */



/** A table at rest holds at most so many rows … */
const MOST_ROWS = 20_000;
/** … and names of at most so many UTF-16 code units together. */
const MOST_NAME_LENGTH = 4 * 1024 * 1024;
function rowCap(rows = MOST_ROWS) {
    return { rows, nameLength: MOST_NAME_LENGTH, by: ['requests', 'bytes'] };
}
/** Adds tables of one row of `tables` up, cut to its cap, as `mergeByPlan` does. */
function mergeTables({ columns, isPair, cap }, given, order) {
    const plan = {
        columns: columns.map((name) => [name, _tables_js__WEBPACK_IMPORTED_MODULE_2__/* .columnMerges */ .SJ[name]]),
        isPair: isPair === true,
        cap: rowCap(cap),
    };
    return (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeByPlan */ .rx)(plan, given, order);
}
/** Cuts a table to so many rows and to `MOST_NAME_LENGTH`: those of most requests stay, then of most bytes,
 * then the first by name. All others are added to its other row. */
function capTable(table, mostRows = MOST_ROWS) {
    return (0,_columns_row_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToCap */ .gc)(table, rowCap(mostRows), _tables_js__WEBPACK_IMPORTED_MODULE_2__/* .columnMerges */ .SJ);
}
/** The table with only some rows, in the given order; all others are added to its other row. */
function keepRows(table, rows) {
    return (0,_columns_row_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToRows */ .Vh)(table, rows, _tables_js__WEBPACK_IMPORTED_MODULE_2__/* .columnMerges */ .SJ);
}


/***/ }),

/***/ 10424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ columnMerges),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   dI: () => (/* binding */ PARTS),
/* harmony export */   js: () => (/* binding */ billColumns),
/* harmony export */   uI: () => (/* binding */ isOfSites),
/* harmony export */   um: () => (/* binding */ tables)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73781);

/** Every column a table may have, and how it adds up over days, log objects and sources. Exact integers. */
const columnMerges = {
    /** Records counted in the row (requests, reads or records: see `counts` of the table). */
    requests: 'sum',
    /** Bytes sent. */
    bytes: 'sum',
    /** Distinct visitors, each counted once a day and delivery day (of a huge one: once a shard). */
    visitors: 'sum',
    /** Page views. */
    pageViews: 'sum',
    /** Requests with status 400 or above. */
    errors: 'sum',
    /** Reads that sent the whole object (status 200, bytes sent = object size). */
    whole: 'sum',
    /** GETs of a range (status 206). */
    partial: 'sum',
    /** Bytes sent by range reads. */
    partialBytes: 'sum',
    /** Bytes of reads with status 200 that broke off before the object's end. */
    wastedBytes: 'sum',
    /** Range reads as parts of the object they were of, in 2⁻²⁰ of it: see `PARTS`. */
    parts: 'sum',
    /** The largest object size seen, bytes. */
    size: 'max',
    /** Sum of turn-around times, ms; and how many records had one. */
    turnAroundMs: 'sum',
    turnAroundCount: 'sum',
    /** Reads that nobody signed: those that were answered (2xx, 304), and all others. They tell whether
     * an object is public, and are shown nowhere. */
    anonymous: 'sum',
    inVain: 'sum',
    /** The most clients of visitors of one day and delivery: who is one of a crowd may be told. Shown
     * nowhere. Release 1.0 counted visitors, so somebody with five agents was five. */
    crowd: 'max',
    /** Of the row's requests, those that S3 bills nobody for, and those it bills as writes: all others are
     * billed as reads. Of its bytes, those it bills nobody for, and those that went to a region of AWS. */
    unbilled: 'sum',
    writes: 'sum',
    unbilledBytes: 'sum',
    awsBytes: 'sum',
};
/** What a row costs is worked out from these, whatever else it counts. Rare: most rows have none. */
const billColumns = ['unbilled', 'writes', 'unbilledBytes', 'awsBytes'];
/** An object's whole in `parts`. A read of n bytes of it adds n/size, rounded to this: so what is added
 * up is off by half of it a read at most. */
const PARTS = 2 ** 20;
/** Columns that decide what may be shown, or that others are worked out from, and are not shown. */
const hiddenColumns = [
    'anonymous',
    'inVain',
    'crowd',
    'parts',
    ...billColumns,
];
function isShown(column) {
    return !hiddenColumns.includes(column);
}
const READ = ['requests', 'bytes', ...billColumns];
const ASKED = [...READ, 'anonymous', 'inVain'];
const VISITED = ['requests', 'bytes', 'visitors', 'pageViews', ...billColumns];
const tables = [
    {
        name: 'keys',
        counts: 'reads',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.object],
        weight: 10,
        copied: 'large',
        columns: [
            'requests',
            'bytes',
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
            ...billColumns,
        ],
    },
    {
        name: 'pages',
        counts: 'pageViews',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.object],
        weight: 1,
        copied: 'large',
        columns: ['requests', 'bytes', 'visitors', ...billColumns],
    },
    { name: 'directories', counts: 'reads', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.directory], columns: ASKED },
    { name: 'types', counts: 'reads', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.type], columns: ASKED },
    /** Object size classes. */
    { name: 'sizes', counts: 'reads', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.size], columns: READ },
    {
        name: 'referrers',
        counts: 'reads',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.referrer],
        weight: 18,
        copied: 'large',
        columns: READ,
    },
    { name: 'referringSites', counts: 'reads', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.site], copied: 'large', columns: VISITED },
    /** Site × key. */
    {
        name: 'hotlinks',
        counts: 'hotlinks',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.site, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.object],
        fields: ['site', 'key'],
        weight: 26,
        copied: 'large',
        isSeen: true,
        columns: READ,
        isPair: true,
    },
    { name: 'searchEngines', counts: 'reads', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.searchEngine], columns: VISITED },
    { name: 'campaigns', counts: 'reads', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.campaign], columns: VISITED },
    { name: 'clients', counts: 'reads', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.client], weight: 16, columns: [...READ, 'crowd'] },
    {
        name: 'networks',
        counts: 'reads',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.network],
        weight: 4,
        columns: [...VISITED, 'crowd'],
    },
    { name: 'countries', counts: 'reads', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.country], columns: VISITED },
    { name: 'agents', counts: 'reads', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.agent], weight: 7, copied: 'large', columns: READ },
    { name: 'browsers', counts: 'people', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.browser], columns: VISITED },
    { name: 'systems', counts: 'people', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.system], columns: VISITED },
    { name: 'devices', counts: 'people', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.device], columns: VISITED },
    { name: 'bots', counts: 'bots', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.program], columns: READ },
    { name: 'tools', counts: 'tools', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.program], columns: READ },
    { name: 'statuses', counts: 'requests', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.status], columns: READ },
    { name: 'errorCodes', counts: 'requests', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.errorCode], columns: READ },
    /** Error code (or status where it has none) × key. */
    {
        name: 'errorKeys',
        counts: 'errors',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.code, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.object],
        fields: ['errorCode', 'key'],
        weight: 5,
        copied: 'large',
        columns: READ,
        isPair: true,
    },
    /** Key × referrer. */
    {
        name: 'notFound',
        counts: 'notFound',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.object, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.referrer],
        fields: ['key', 'referrer'],
        weight: 13,
        copied: 'large',
        columns: READ,
        isPair: true,
    },
    {
        name: 'operations',
        counts: 'records',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.operation],
        columns: ['requests', 'bytes', 'errors', ...billColumns],
    },
    { name: 'requesters', counts: 'calls', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.requester], columns: READ },
    { name: 'buckets', counts: 'calls', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.bucket], columns: READ },
    { name: 'hosts', counts: 'requests', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.host], columns: READ },
    { name: 'tls', counts: 'requests', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.tls], columns: READ },
    { name: 'signatures', counts: 'calls', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.signature], columns: READ },
    { name: 'authentications', counts: 'calls', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.authentication], columns: READ },
    { name: 'aclRequired', counts: 'calls', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.aclRequired], columns: READ },
    /** Regions of AWS that requests came from; `-` for anywhere else, and for lines without the field. */
    { name: 'sourceRegions', counts: 'calls', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.sourceRegion], columns: READ },
    /** What a content network fetched from S3; and what of it failed, by error code (or status) and key. */
    { name: 'originKeys', counts: 'fetches', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.object], columns: READ },
    { name: 'originStatuses', counts: 'fetches', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.status], columns: READ },
    {
        name: 'originErrors',
        counts: 'failedFetches',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.code, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.object],
        fields: ['errorCode', 'key'],
        columns: READ,
        isPair: true,
    },
    /** What caches did (`cacheOutcomes`); and in the network's own words, and of which key. */
    { name: 'cacheResults', counts: 'edge', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.cache], columns: READ },
    {
        name: 'cacheDetails',
        counts: 'edge',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.cache, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.cacheResult],
        fields: ['cache', 'result'],
        columns: READ,
        isPair: true,
    },
    {
        name: 'cacheKeys',
        counts: 'edge',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.cache, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.object],
        fields: ['cache', 'key'],
        weight: 12,
        copied: 'large',
        columns: READ,
        isPair: true,
    },
    /** Airports of the places that answered. */
    { name: 'edges', counts: 'edge', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.edge], columns: READ },
    { name: 'httpVersions', counts: 'edge', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.httpVersion], columns: READ },
    { name: 'distributions', counts: 'edge', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.distribution], columns: READ },
    /** Size class × upper bound of the time in ms (1, 2, 5, 10, 20, 50 …), of reads that have one. */
    {
        name: 'turnAroundTimes',
        counts: 'reads',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.size, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.turnAround],
        fields: ['size', 'upToMs'],
        columns: ['requests'],
        isPair: true,
    },
    {
        name: 'totalTimes',
        counts: 'reads',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.size, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.total],
        fields: ['size', 'upToMs'],
        columns: ['requests'],
        isPair: true,
    },
];
/** Whether rows are pairs whose site alone tells whose they are: what is cut of them stays with it. */
function isOfSites({ counts, key: [left, right] }) {
    return counts === 'hotlinks' && left.kind === 'site' && right !== undefined;
}


/***/ }),

/***/ 88211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ checkVisitorRows)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79778);

/** Throws where rows that others can write are none of so many visitors, and says what. */
function checkVisitorRows(rows, visitors, what) {
    if (rows === null)
        return;
    const { flags, sets } = rows;
    const count = Math.min(visitors, _rows_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_VISITOR_ROWS */ .t_);
    if (flags.length !== count)
        throw new Error(`${what} have ${flags.length} rows`);
    if (flags.some((flag) => flag >= 2 * _rows_js__WEBPACK_IMPORTED_MODULE_0__/* .UNTOLD */ .tl))
        throw new Error(`${what} did what nobody does`);
    for (const [table, { names, offsets, ids }] of Object.entries(sets)) {
        const size = names.offsets.length - 1;
        if (names.offsets.at(-1) !== names.text.length)
            throw new Error(`the names of ${what} in ${table} are not as long as told`);
        if (offsets.length !== count + 1 || offsets.at(-1) !== ids.length)
            throw new Error(`${what} are in other rows of ${table} than told`);
        for (let row = 0; row < count; row++) {
            const [from, to] = [offsets[row], offsets[row + 1]];
            if (to < from || to - from > _rows_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_NAMES_EACH */ .tP)
                throw new Error(`one of ${what} is in too many rows of ${table}`);
            for (let at = from; at < to; at++)
                if (ids[at] >= size || (at > from && ids[at] <= ids[at - 1]))
                    throw new Error(`${what} lack names in ${table}`);
        }
    }
}


/***/ }),

/***/ 98441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rowsOutline),
/* harmony export */   q: () => (/* binding */ lazyRows)
/* harmony export */ });
/* harmony import */ var _columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58234);

/** Writes rows, table by table. */
function rowsOutline(writer, { flags, sets }) {
    return {
        flags: writer.column(flags),
        sets: Object.entries(sets).map(([table, { names, offsets, ids }]) => {
            const counts = offsets.subarray(1).map((end, row) => end - offsets[row]);
            return {
                table,
                names: writer.names(names),
                counts: counts.every((count) => count === 1) ? null : writer.column(counts),
                ids: writer.column(ids),
            };
        }),
    };
}
/** The rows of an outline: their flags, and the sets of each table, are read whenever they are asked for. What others
 * can write has to be checked. */
function lazyRows(reader, { flags, sets }) {
    const readFlags = reader.lazyIntegers(flags);
    const [count] = flags;
    const lazySets = {};
    for (const { table, names, counts, ids } of sets) {
        const readNames = reader.lazyNames(names);
        const readCounts = counts === null ? null : reader.lazyIntegers(counts);
        const readIds = reader.lazyIntegers(ids);
        Object.defineProperty(lazySets, table, {
            enumerable: true,
            get: () => ({
                names: readNames(),
                offsets: readCounts === null ? (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)(count + 1) : offsetsOf(readCounts()),
                ids: readIds(),
            }),
        });
    }
    return {
        get flags() {
            return readFlags();
        },
        sets: lazySets,
    };
}
function offsetsOf(counts) {
    const offsets = new Uint32Array(counts.length + 1);
    for (let row = 0; row < counts.length; row++)
        offsets[row + 1] = offsets[row] + counts[row];
    return offsets;
}


/***/ }),

/***/ 79778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ visitorTables),
/* harmony export */   V0: () => (/* binding */ cappedRows),
/* harmony export */   Z0: () => (/* binding */ VIEWED),
/* harmony export */   ms: () => (/* binding */ unionOfRows),
/* harmony export */   tP: () => (/* binding */ MOST_NAMES_EACH),
/* harmony export */   t_: () => (/* binding */ MOST_VISITOR_ROWS),
/* harmony export */   tl: () => (/* binding */ UNTOLD),
/* harmony export */   yc: () => (/* binding */ DIRECT)
/* harmony export */ });
/* unused harmony exports MOST_VISITOR_NAMES, SetsByRow */
/* harmony import */ var _columns_row_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58234);
/* harmony import */ var _columns_string_arena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7092);
/* harmony import */ var _columns_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32183);
/* harmony import */ var _columns_union_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82512);
/**
 * What is known of visitors one by one, beside their hashes: what they did, and the rows of tables that
 * they count in. So visitors that several summaries count are one visitor in every table.
 *
 * Rows are kept of the smallest hashes only. Hashes are spread evenly, so these are a sample of all
 * visitors; and the smallest of a union are among the smallest of each part, so any order of merging
 * and any cut gives the same rows.
 */




/** So many visitors of a day have rows: those with the smallest hashes. */
const MOST_VISITOR_ROWS = 16_384;
/** A visitor is in so many rows of a table at most: of more, in the first by the order of names at rest. */
const MOST_NAMES_EACH = 64;
/** Names of one table are told of a day where they are no more than this, and no longer together than so many
 * bytes. Of more, none is told, and the table has daily visitors. */
const MOST_VISITOR_NAMES = 20_000;
const MOST_NAME_BYTES = 2 * 1024 * 1024;
/** Bits of `VisitorRows.flags`: viewed a page; got something otherwise than by a link of another page to what
 * is no page (such as a download); and counted by a release that did not tell. */
const VIEWED = 1;
const DIRECT = 2;
const UNTOLD = 4;
/** The tables whose visitors are told one by one. */
function visitorTables(rows) {
    return rows.filter(({ counts, columns, key }) => columns.includes('visitors') &&
        key.length === 1 &&
        (counts === 'reads' || counts === 'people' || counts === 'pageViews'));
}
/**
 * The rows of a union of visitors: `union` holds the hashes of all parts, or the smallest of them. Null where no
 * part knows anything. `only`: of these tables.
 */
function unionOfRows(union, parts, only = () => true) {
    const told = parts.filter(({ visitors, visitorRows }) => visitorRows !== null && visitors.length > 0);
    if (told.length === 0)
        return null;
    const count = Math.min(union.length, MOST_VISITOR_ROWS);
    const [one, ...others] = parts.filter(({ visitors }) => visitors.length > 0);
    if (one?.visitorRows?.flags.length === count && others.length === 0)
        return readRows(one.visitorRows, only);
    const flags = new Uint32Array(count);
    const places = parts.map(({ visitors, visitorRows }) => {
        const of = placesIn(union, count, visitors);
        const its = visitorRows?.flags;
        for (let row = 0; row < of.length; row++)
            flags[of[row]] |= its?.[row] ?? UNTOLD;
        return of;
    });
    const names = new Set(told.flatMap(({ visitorRows }) => Object.keys(visitorRows?.sets ?? {})));
    const sets = {};
    for (const name of [...names].sort()) {
        if (!only(name))
            continue;
        if (!told.every(({ visitorRows }) => Object.hasOwn(visitorRows?.sets ?? {}, name)))
            continue;
        const lists = parts.flatMap(({ visitorRows }, at) => {
            const of = places[at];
            const set = of.length === 0 ? undefined : visitorRows?.sets[name];
            return set === undefined ? [] : [{ set: firstOf(set, of.length), of }];
        });
        sets[name] = unionOfSets(lists, count);
    }
    return { flags, sets };
}
/** As they are, where they may have lain encoded. */
function readRows({ flags, sets }, only) {
    const names = Object.keys(sets).filter(only);
    return { flags, sets: Object.fromEntries(names.map((name) => [name, sets[name]])) };
}
/** Where each of the visitors that have a place among the first `count` of the union has it. Sorted, so they are
 * the first of their list. */
function placesIn(union, count, visitors) {
    const of = new Uint32Array(Math.min(visitors.length, count));
    let size = 0;
    for (let at = 0; at < count && size < of.length; at++)
        if (union[at] === visitors[size])
            of[size++] = at;
    return of.subarray(0, size);
}
/** The sets of the first `count` visitors, with the names that are in them. */
function firstOf({ names, offsets, ids }, count) {
    if (count + 1 === offsets.length)
        return { names, offsets, ids };
    const some = (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_3__/* .allRows */ .Pl)(offsets[count]);
    const [used, its] = (0,_columns_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renumbered */ .eE)(names.offsets.length - 1, ids, some);
    return {
        names: (0,_columns_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherStrings */ .kr)(names, used),
        offsets: offsets.subarray(0, count + 1),
        ids: its,
    };
}
function unionOfSets(lists, count) {
    const { rows: names, of: numbers } = (0,_columns_union_js__WEBPACK_IMPORTED_MODULE_2__/* .unionOfNames */ .T)(lists.map(({ set }) => set.names));
    const made = new SetsByRow(count, names);
    for (const [at, { set, of }] of lists.entries()) {
        const its = numbers[at];
        const { offsets, ids } = set;
        for (let row = 0; row < of.length; row++)
            for (let i = offsets[row]; i < offsets[row + 1]; i++)
                made.add(of[row], its[ids[i]]);
    }
    return made.sets();
}
/** Sets of names by row, as they are found. Names are numbers of an arena in the order of names at rest. */
class SetsByRow {
    #names;
    #count;
    /** The first name of a row and 1; 0 for none. Most rows have one. */
    #first;
    /** Further names of rows: row, then name. */
    #more = new Uint32Array(1024);
    #size = 0;
    constructor(count, names) {
        this.#count = count;
        this.#names = names;
        this.#first = new Uint32Array(count);
    }
    /** Adds a name to a row, which may have it. */
    add(row, name) {
        const first = this.#first[row];
        if (first === 0)
            this.#first[row] = name + 1;
        else if (first !== name + 1) {
            if (this.#size + 2 > this.#more.length) {
                const longer = new Uint32Array(2 * this.#more.length);
                longer.set(this.#more);
                this.#more = longer;
            }
            this.#more[this.#size++] = row;
            this.#more[this.#size++] = name;
        }
    }
    /** What was added, each name once a row, and without names that are no row's. */
    sets() {
        const found = this.#byRow();
        const isUsed = new Uint8Array(this.#names.offsets.length - 1);
        for (let at = 0; at < found.ids.length; at++)
            isUsed[found.ids[at]] = 1;
        const used = new Uint32Array(isUsed.length);
        const numbers = new Uint32Array(isUsed.length);
        let size = 0;
        for (let name = 0; name < isUsed.length; name++)
            if (isUsed[name] === 1) {
                numbers[name] = size;
                used[size++] = name;
            }
        if (size === isUsed.length)
            return { ...found, names: this.#names };
        const ids = found.ids.map((id) => numbers[id]);
        return { ...found, ids, names: (0,_columns_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherStrings */ .kr)(this.#names, used.subarray(0, size)) };
    }
    #byRow() {
        const count = this.#count;
        const room = new Uint32Array(count + 1);
        for (let row = 0; row < count; row++)
            room[row + 1] = this.#first[row] === 0 ? 0 : 1;
        for (let at = 0; at < this.#size; at += 2)
            room[this.#more[at] + 1] += 1;
        for (let row = 0; row < count; row++)
            room[row + 1] += room[row];
        const ids = new Uint32Array(room[count]);
        const ends = room.slice(0, count);
        for (let row = 0; row < count; row++)
            if (this.#first[row] !== 0)
                ids[ends[row]++] = this.#first[row] - 1;
        for (let at = 0; at < this.#size; at += 2)
            ids[ends[this.#more[at]]++] = this.#more[at + 1];
        return this.#size === 0 ? { offsets: room, ids } : eachOnce(room, ids);
    }
}
/** Each name once a row and in order, `MOST_NAMES_EACH` at most. */
function eachOnce(room, ids) {
    const offsets = new Uint32Array(room.length);
    let size = 0;
    for (let row = 0; row + 1 < room.length; row++) {
        const from = room[row];
        const to = room[row + 1];
        if (to - from > 1)
            ids.subarray(from, to).sort();
        const start = size;
        for (let at = from; at < to && size - start < MOST_NAMES_EACH; at++)
            if (size === start || ids[size - 1] !== ids[at])
                ids[size++] = ids[at];
        offsets[row + 1] = size;
    }
    return { offsets, ids: ids.slice(0, size) };
}
/** Rows as they may lie at rest: without the tables of too many names. */
function cappedRows({ flags, sets }) {
    const kept = Object.entries(sets).filter(([, { names }]) => names.offsets.length - 1 <= MOST_VISITOR_NAMES && names.text.length <= MOST_NAME_BYTES);
    return kept.length === Object.keys(sets).length
        ? { flags, sets }
        : { flags, sets: Object.fromEntries(kept) };
}


/***/ }),

/***/ 33886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

;// CONCATENATED MODULE: ./lib/formats/fields/campaign.js
const IS_CAMPAIGN = /^(?:utm_[^=]*|x-(?!amz-|id=)[^=]*)=/i;
const IS_CREDENTIAL = /^[^=]*(?:signature|credential|token|secret|passw|access-?_?key|api-?_?key|auth|key-pair-id)[^=]*=/i;
/** The parameters `utm_…=` and `x-…=` of a request URI's query, in their order, joined by `&`; `-`
 * where there is none. S3 ignores and logs the `x-` ones; `x-amz-…` are its own and `x-id` its SDKs'.
 * A query that carries anything like a credential gives `-` as a whole. */
function campaignOf(requestUri) {
    const question = requestUri.indexOf('?');
    if (question < 0)
        return '-';
    const blank = requestUri.indexOf(' ', question);
    const parameters = requestUri.slice(question + 1, blank < 0 ? undefined : blank).split('&');
    if (hasCredential(parameters))
        return '-';
    const ours = parameters.filter((parameter) => IS_CAMPAIGN.test(parameter));
    return ours.length === 0 ? '-' : ours.join('&');
}
/** Whether a query carries anything like a credential: whoever has the address may read what it names. */
function isSignedQuery(query) {
    return hasCredential(query.split('&'));
}
function hasCredential(parameters) {
    return parameters.some((parameter) => IS_CREDENTIAL.test(parameter));
}

;// CONCATENATED MODULE: ./lib/formats/fields/names.js
/** Fields by their names, however those are spelt. */
/** `cs(User-Agent)`, `cs_User_Agent` and `csuseragent` are one name: small letters and digits alone. */
function normalised(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
/** Makes what finds fields among the names of cells, in their order. */
function makePlacesOf(spellings) {
    const fields = Object.entries(spellings);
    return (names) => {
        const known = names.map(normalised);
        return Object.fromEntries(fields.map(([field, all]) => [field, known.findIndex((name) => all.includes(name))]));
    };
}

;// CONCATENATED MODULE: ./lib/formats/fields/number.js
/**
 * Numbers of a line. `-` is -1. A number may have its unit, with or without a blank, where that leaves
 * no doubt: `4ms`, `0.25 s`, `1024B`. Anything else is NaN.
 */
/** Fifteen digits stay exact in a double; the largest object S3 keeps has fourteen. */
const PLAIN = /^\d{1,15}$/;
const BYTES = /^(\d{1,15}) ?(?:B|bytes?)$/;
/** Micro is `u`, or either letter for it in UTF-8. */
const TIME = /^(\d{1,12}(?:\.\d{1,9})?) ?(ns|us|\xc2\xb5s|\xce\xbcs|ms|s)$/i;
const MILLISECONDS = { ns: 1e-6, ms: 1, s: 1000 };
function bytesOf(text) {
    if (text === '-')
        return -1;
    return PLAIN.test(text) ? Number(text) : Number(BYTES.exec(text)?.[1] ?? Number.NaN);
}
/** Whole milliseconds, the nearest. */
function millisecondsOf(text) {
    if (text === '-')
        return -1;
    if (PLAIN.test(text))
        return Number(text);
    const [, number, unit = ''] = TIME.exec(text) ?? [];
    return Math.round(Number(number ?? Number.NaN) * (MILLISECONDS[unit.toLowerCase()] ?? 1e-3));
}

// EXTERNAL MODULE: ./lib/formats/records.js
var records = __webpack_require__(78166);
;// CONCATENATED MODULE: ./lib/formats/fields/row.js

const NONE = '-';
/** A status as records have it. */
const STATUS = /^(?:\d{3}|-)$/;
/** Of a record that has nothing of any field. */
const noValues = Object.fromEntries(records/* valueFields */.b2.map((field) => [field, field === 'tls' ? '' : NONE]));
const noNumbers = Object.fromEntries(records/* numberFields */.FS.map((field) => [field, -1]));
/** The record of a row, or why it is none: what formats of rows and columns end with. */
function recordOf({ time, identity = NONE, values, numbers }) {
    if (time === undefined || !Number.isFinite(time))
        return { reason: 'bad time' };
    const all = { ...noNumbers, ...numbers };
    if (records/* numberFields */.FS.some((field) => Number.isNaN(all[field])))
        return { reason: 'bad number' };
    const line = { time, identity, values: { ...noValues, ...values }, numbers: all };
    return STATUS.test(line.values.status) ? line : { reason: 'bad status' };
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront/decode.js
/**
 * What a client sent, of what CloudFront wrote of it. It encodes blanks, control bytes, all but ASCII and some signs as
 * `%XX`, and of what the client had encoded the `%`:
 *
 *   a client asks for    /words/%E5%A5%BD/      its agent is      Mozilla/5.0 (X11)
 *   logged as            /words/%25E5%25A5%25BD/                  Mozilla/5.0%20(X11)
 *   before about 2019                                             Mozilla/5.0%2520(X11)
 *
 * Texts are bytes in strings (latin1). Nothing throws: a `%` without two hex digits after it stays as it is, and so
 * does `+`. Not to be told apart: a `%XX` that a client meant literally in what is decoded twice.
 */
const ESCAPE = /%([0-9a-f]{2})/gi;
/** An escape that is not one of `%`, itself before two hex digits. */
const OTHER_ESCAPE = /%(?!25[0-9a-f]{2})/i;
/** As it was sent. */
function sentText(text) {
    if (!text.includes('%'))
        return text;
    return text.replaceAll(ESCAPE, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
/** An agent as it was sent. One that is encoded twice throughout is of an old log: agents hold blanks. */
function sentAgent(text) {
    const sent = sentText(text);
    return sent !== text && !OTHER_ESCAPE.test(text) ? sentText(sent) : sent;
}
/** A referrer as it was sent, which may be encoded by then. One that still is twice is of an old log. */
function sentReferrer(text) {
    const sent = sentText(text);
    return sent.includes('%') && !OTHER_ESCAPE.test(sent) ? sentText(sent) : sent;
}
/** The key that a path stands for, as records have it (`fields/decode.ts`); `/` of the root. */
function keyOf(stem) {
    if (stem === '-')
        return stem;
    const path = sentText(sentText(stem));
    const key = path.startsWith('/') ? path.slice(1) : path;
    return key === '' ? '/' : key.replaceAll('%', '%2525');
}

// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(28220);
;// CONCATENATED MODULE: ./lib/formats/fields/key-date.js

/** The time that a key says: `2026-11-22` and `05:31:07`, UTC. Undefined where there is no such time. */
function timeInKey(date, clock) {
    const time = Date.parse(`${date}T${clock}Z`) / 1000;
    if (Number.isNaN(time))
        return undefined;
    const day = (0,calendar_day/* deliveryDayAt */.GG)(time);
    // Date.parse takes 30 February for 2 March, and 24:00 for the day after.
    return day === date ? { day, time } : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront/keys.js

/**
 * What a key of CloudFront's delivery says of its time: the hour of the requests in it, so that old days keep
 * growing. It stands in the name; what stands before the name is the owner's to choose, and may tell the time as well.
 *
 *   by name      <stem: folders, distribution and a point>2026-11-22-05.0123abcd.gz
 *   by folders   <stem>2026/11/22/05/E1ABCDEFGHIJKL.2026-11-22-05.0123abcd.gz
 *                <stem>year=2026/month=11/day=22/hour=05/…
 *
 * Folders that tell the day hold several distributions, one after the other: then all that stands before the day is
 * one stem. Folders of years and months, or in another order, are a part of the stem: within it the name decides.
 */
const NAME = /(?:^|\/)([A-Z0-9]{8,20})\.(\d{4})-(\d\d)-(\d\d)-(\d\d)\.[0-9A-Za-z]+(?:\.[a-z0-9]{2,8})*$/;
const BY_NAME = 'cloudfront';
/** Folders that tell the time to the day or the hour, by the name of the layout; the most exact first. */
const folders = {
    'cloudfront yyyy/MM/dd/HH': (y, m, d, h) => `${y}/${m}/${d}/${h}/`,
    'cloudfront yyyy-MM-dd/HH': (y, m, d, h) => `${y}-${m}-${d}/${h}/`,
    'cloudfront yyyy-MM-dd-HH': (y, m, d, h) => `${y}-${m}-${d}-${h}/`,
    'cloudfront year=month=day=hour=': (y, m, d, h) => `year=${y}/month=${m}/day=${d}/hour=${h}/`,
    'cloudfront yyyy/MM/dd': (y, m, d) => `${y}/${m}/${d}/`,
    'cloudfront yyyy-MM-dd': (y, m, d) => `${y}-${m}-${d}/`,
    'cloudfront year=month=day=': (y, m, d) => `year=${y}/month=${m}/day=${d}/`,
};
const cloudfrontKeys = {
    dateOf,
    layouts: [BY_NAME, ...Object.keys(folders)],
    startOf,
};
/** The distribution in the name of a log object; `-` where there is none. */
function distributionOf(key) {
    return NAME.exec(key)?.[1] ?? '-';
}
function dateOf(key) {
    const found = NAME.exec(key);
    if (found === null)
        return undefined;
    const [, distribution = '', ...rest] = found;
    const clock = rest;
    const [year, month, date, hour] = clock;
    const at = timeInKey(`${year}-${month}-${date}`, `${hour}:00:00`);
    if (at === undefined)
        return undefined;
    const told = { ...at, isEventDay: true, subject: distribution };
    const nameAt = found.index + (key.charAt(found.index) === '/' ? 1 : 0);
    for (const [layout, write] of Object.entries(folders)) {
        const folderAt = `/${key.slice(0, nameAt)}`.indexOf(`/${write(...clock)}`);
        if (folderAt >= 0)
            return { stem: key.slice(0, folderAt), layout, ...told };
    }
    const stem = key.slice(0, nameAt + distribution.length + 1);
    return { stem, layout: BY_NAME, ...told };
}
function startOf(layout, stem, time) {
    const text = new Date(Math.max(0, time) * 1000).toISOString();
    const clock = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10), text.slice(11, 13)];
    return stem + (folders[layout]?.(...clock) ?? clock.join('-'));
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront/results.js
const results_NONE = '-';
const OUTCOMES = {
    Hit: 'hit',
    OriginShieldHit: 'hit',
    RefreshHit: 'refreshed',
    Miss: 'missed',
    Redirect: 'made',
    LimitExceeded: 'limited',
    CapacityExceeded: 'limited',
};
/** Of Lambda@Edge and functions. */
const MADE = /^(?:Lambda|Function)Generated/;
const LIMITED = /^(?:Lambda|Function)(?:LimitExceeded|Throttled)/;
/** In the detailed result of an error. */
const LEFT = /^Client(?:CommError|HungUpRequest)/;
const REFUSED = /^(?:InvalidRequest|ClientGeoBlocked)/;
const UNREACHED = /^(?:Origin|AbortedOrigin|SlowReaderOrigin)/;
/**
 * What the cache did, of CloudFront's results: the final one, that of the moment before the last byte, and the detailed
 * one; `-` for one that is not logged. The list of results is open. Where the last bytes could not be sent, only the
 * final result is an error: the client broke off, and nothing is wrong with the site.
 */
function cacheOutcomeOf(result, responseResult, detailed, status) {
    const told = result === results_NONE ? detailed : result;
    if (told === results_NONE)
        return status === '000' ? 'aborted' : results_NONE;
    if (status === '000')
        return 'aborted';
    const known = OUTCOMES[detailed] ?? OUTCOMES[told];
    if (known !== undefined)
        return known;
    if (MADE.test(told))
        return 'made';
    if (LIMITED.test(told))
        return 'limited';
    if (LEFT.test(detailed))
        return 'aborted';
    if (REFUSED.test(detailed))
        return 'refused';
    if (UNREACHED.test(detailed))
        return 'unreached';
    if (told !== 'Error')
        return /Error$/.test(told) ? 'failed' : 'other';
    const wasFine = responseResult !== results_NONE && responseResult !== 'Error';
    return wasFine || /^[123]/.test(status) ? 'aborted' : 'failed';
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront/time.js

const CLOCK = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?$/;
const DIGITS = /^\d{1,15}$/;
/** It remembers the last date: the records of a log object are of one day, or two. */
function makeTimeOf() {
    let last;
    return (milliseconds, seconds, date, clock) => {
        if (DIGITS.test(milliseconds))
            return Math.floor(Number(milliseconds) / 1000);
        if (DIGITS.test(seconds))
            return Number(seconds);
        if (last?.date !== date)
            last = { date, day: dayOf(date) };
        const [, hour, minute, second] = CLOCK.exec(clock) ?? [];
        if (last.day === undefined || hour === undefined)
            return undefined;
        if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60)
            return undefined;
        return last.day + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
    };
}
/** Its first second. */
function dayOf(date) {
    return (0,calendar_day/* isDay */.N)(date) ? Date.parse(date) / 1000 : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront/fields.js
/**
 * A record of CloudFront, whatever its log is written as: cells by the names of their fields.
 *
 *   W3C, JSON lines, Parquet ─▶ names, normalised ─▶ places of the fields we know ─▶ a record
 *
 * Names, meanings and encoding:
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
 *
 * A record's time is when the server had answered. What a client says of itself (`x-forwarded-for`) is not believed.
 */








/** Names as `normalised` writes them, by what we call them. */
const names = {
    date: ['date'],
    time: ['time'],
    milliseconds: ['timestampms'],
    seconds: ['timestamp'],
    edge: ['xedgelocation'],
    bytes: ['scbytes'],
    address: ['cip'],
    method: ['csmethod'],
    domain: ['cshost'],
    stem: ['csuristem'],
    status: ['scstatus'],
    referrer: ['csreferer'],
    agent: ['csuseragent'],
    query: ['csuriquery'],
    result: ['xedgeresulttype'],
    requestId: ['xedgerequestid'],
    host: ['xhostheader'],
    protocol: ['csprotocol'],
    timeTaken: ['timetaken'],
    tls: ['sslprotocol'],
    cipher: ['sslcipher'],
    responseResult: ['xedgeresponseresulttype'],
    httpVersion: ['csprotocolversion'],
    firstByte: ['timetofirstbyte'],
    detailedResult: ['xedgedetailedresulttype'],
    contentLength: ['sccontentlen'],
    distribution: ['distributionid'],
    country: ['ccountry'],
    asn: ['asn'],
};
/** Of names in the order of their cells, in any spelling. */
const placesOf = makePlacesOf(names);
/** Fields by the cells that they depend on: what `recordOfCells` looks at for each, and nothing else. */
const groups = [
    [
        ['status', 'result', 'responseResult', 'detailedResult'],
        ['status', 'cache', 'result'],
    ],
    [['method'], ['operation']],
    [['stem'], ['key'], 'path'],
    [['query'], ['campaign', 'authentication'], 'query'],
    [['referrer'], ['referrer'], 'url'],
    [['agent'], ['agent'], 'url'],
    [['address'], ['address'], 'plain'],
    [['host', 'domain'], ['host']],
    [
        ['tls', 'protocol', 'cipher', 'httpVersion'],
        ['tls', 'cipher', 'httpVersion'],
    ],
    [['edge'], ['edge'], 'plain'],
    [['distribution'], ['distribution']],
    [['country'], ['country'], 'plain'],
    [['asn'], ['asn'], 'plain'],
];
/** How rows that are written so are read by the kernel, where they make records. What depends on none of them is the same
 * in the whole log object, as its key is. */
function rowPlanOf(written, places) {
    if (!isEnough(places))
        return undefined;
    const { milliseconds, seconds, date, time: clock } = places;
    const all = groups.map(([of, fields, encoding = 'unknown'], number) => {
        const isOfObject = of[0] === 'distribution';
        return { number, places: of.map((field) => places[field]), fields, encoding, isOfObject };
    });
    return {
        ...written,
        time: { milliseconds, seconds, date, clock },
        id: places.requestId,
        numbers: {
            bytesSent: places.bytes,
            objectSize: places.contentLength,
            totalTime: places.timeTaken,
            turnAroundTime: places.firstByte,
        },
        groups: all.filter((group) => group.places.some((place) => place >= 0)),
    };
}
/** Whether there are fields that no record can do without. */
function isEnough({ method, status, date, milliseconds, seconds }) {
    return method >= 0 && status >= 0 && (date >= 0 || milliseconds >= 0 || seconds >= 0);
}
/** Logs of the streaming that ended in 2020: no requests, but events of players. */
function isStreamingLog(all) {
    const known = new Set(all.map(normalised));
    return known.has('xevent') && !known.has('csmethod');
}
const fields_NONE = '-';
const SECONDS = /^\d{1,9}(?:\.\d{1,9})?$/;
/** Makes what gives the record that stands in the cells, where there are time, method and status. `logKey` names the
 * distribution where no field does. Cells are bytes in strings (latin1); `-` and nothing are the same. */
function makeRecordOf() {
    const timeOf = makeTimeOf();
    return (cells, places, logKey) => recordOfCells(cells, places, logKey, timeOf);
}
function recordOfCells(cells, places, logKey, timeOf) {
    const cell = (field) => cells[places[field]] || fields_NONE;
    if (!isEnough(places))
        return { reason: 'missing field' };
    const time = timeOf(cell('milliseconds'), cell('seconds'), cell('date'), cell('time'));
    const answered = cell('status') === '0' ? '000' : cell('status');
    const result = cell('result');
    const detailed = cell('detailedResult');
    const outcome = cacheOutcomeOf(result, cell('responseResult'), detailed, answered);
    const id = cell('requestId');
    const query = cell('query') === fields_NONE ? fields_NONE : sentText(cell('query'));
    const domain = cell('host');
    const distribution = cell('distribution');
    return recordOf({
        time,
        identity: id === fields_NONE ? fields_NONE : `${id} ${time} ${answered}`,
        values: {
            address: cell('address'),
            operation: cell('method'),
            key: keyOf(cell('stem')),
            campaign: query === fields_NONE ? fields_NONE : campaignOf(`?${query}`),
            // As S3 calls it: what is read by a signed address is not public.
            authentication: isSignedQuery(query) ? 'QueryString' : fields_NONE,
            status: answered,
            referrer: sentReferrer(cell('referrer')),
            agent: sentAgent(cell('agent')),
            cipher: cell('cipher'),
            host: sentText(domain === fields_NONE ? cell('domain') : domain),
            tls: tlsOf(cell('tls'), cell('protocol')),
            cache: outcome,
            result: detailed === fields_NONE ? result : detailed,
            edge: cell('edge'),
            httpVersion: cell('httpVersion'),
            distribution: distribution === fields_NONE ? distributionOf(logKey) : distribution,
            country: cell('country'),
            asn: cell('asn'),
        },
        numbers: {
            bytesSent: bytesOf(cell('bytes')),
            // Of an answer in parts it is the length of the part, of an error that of its page.
            objectSize: answered === '200' ? bytesOf(cell('contentLength')) : -1,
            totalTime: millisecondsOfSeconds(cell('timeTaken')),
            turnAroundTime: millisecondsOfSeconds(cell('firstByte')),
        },
    });
}
/** Whole milliseconds; -1 where there is none, NaN where it is no number. */
function millisecondsOfSeconds(text) {
    if (text === fields_NONE)
        return -1;
    return SECONDS.test(text) ? Math.round(Number(text) * 1000) : Number.NaN;
}
/** The version; `-` of a request without TLS; empty where nobody tells. */
function tlsOf(version, protocol) {
    if (version !== fields_NONE)
        return version;
    return protocol === 'http' || protocol === 'ws' ? fields_NONE : '';
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront/meaning.js
/** An operation is the method: every record is a request, which S3 neither answers nor bills. */
const cloudfrontMeaning = {
    service: 'cloudfront',
    isOfEdges: true,
    of: (method) => ({
        name: method,
        isRequest: true,
        isRead: method === 'GET' || method === 'HEAD',
        isGet: method === 'GET',
        isWebsite: false,
        price: 'elsewhere',
        action: undefined,
        transition: undefined,
    }),
};

;// CONCATENATED MODULE: ./lib/formats/cloudfront.js
/**
 * CloudFront's standard logs as W3C writes tables, whether delivered as ever ("legacy") or by CloudWatch ("v2"):
 *
 *   #Version: 1.0
 *   #Fields: date time x-edge-location sc-bytes c-ip cs-method …     which fields there are, and their order
 *   2026-11-22 ⇥ 05:31:07 ⇥ LAX50-P2 ⇥ 1433 ⇥ 203.0.113.7 ⇥ GET ⇥ …
 *
 * The list of fields is the log object's own; a further one replaces it. It is parted by blanks or tabs, and so may
 * lines be: no value holds a raw one. In `cloudfront/`, `fields.ts` makes a record of cells, `decode.ts` says what was
 * encoded how, `results.ts` what the cache did, `keys.ts` what keys say of their time.
 */



/** A directive of W3C; or a date and a clock, side by side: what is delivered as `plain` has no list of fields. */
const FIRST = /^#[ \t]*[A-Z][A-Za-z-]*:|(?:^|[\t ,;|])\d{4}-\d\d-\d\d[\t ,;|]\d\d:\d\d:\d\d(?:[\t ,;|]|$)/;
const FIELDS = /^#[ \t]*Fields:[ \t]*/i;
/** What owners may have parted fields by, beside blanks and tabs. */
const SIGN = /[,;|]/;
const cloudfront = {
    name: 'CloudFront standard log',
    recognise: (firstLine) => FIRST.test(Buffer.from(firstLine).toString('latin1')),
    makeFields,
    meaning: cloudfrontMeaning,
    keys: cloudfrontKeys,
};
/** Log objects of one distribution mostly have the same list: the last one is remembered. */
function makeFields() {
    const recordOf = makeRecordOf();
    let last;
    const listOf = (text, logKey) => {
        const of = distributionOf(logKey);
        if (last?.text !== text || last.of !== of)
            last = { text, of, list: fieldListOf(text) };
        return last.list;
    };
    return (logKey) => readLines(logKey, recordOf, listOf);
}
function readLines(logKey, recordOf, listOf) {
    let list;
    const readLine = (line) => {
        if (line.startsWith('#')) {
            if (FIELDS.test(line))
                list = listOf(line.replace(FIELDS, ''), logKey);
            return undefined;
        }
        if (list === undefined)
            return { reason: 'no list of fields' };
        if (list.isStreaming)
            return { reason: 'streaming log' };
        const cells = line.split(line.includes('\t') ? '\t' : list.parting);
        if (cells.length < list.count)
            return { reason: 'too few fields' };
        return recordOf(cells, list.places, logKey);
    };
    return Object.assign(readLine, { rows: () => list?.rows });
}
/** Undefined where it names none. */
function fieldListOf(text) {
    const sign = SIGN.exec(text)?.[0];
    const names = text
        .split(sign ?? /[\t ]+/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
    if (names.length === 0)
        return undefined;
    const [count, places, isStreaming] = [names.length, placesOf(names), isStreamingLog(names)];
    const cellsOf = (line) => (line.includes('\t') ? line.split('\t') : undefined);
    const rows = isStreaming ? undefined : rowPlanOf({ cells: count, cellsOf }, places);
    return { count, places, isStreaming, parting: sign ?? ' ', rows };
}

;// CONCATENATED MODULE: ./lib/formats/fields/json.js
/** Lines that are a JSON object each, as names and cells. */
/** Undefined where the line, bytes in a string, is no object. */
function readJsonRow(line) {
    // Bytes that are no ASCII can stay as they are, unless there is what stands for letters.
    const isPlain = !line.includes('\\');
    const object = parse(isPlain ? line : Buffer.from(line, 'latin1').toString());
    if (object === undefined)
        return undefined;
    const names = Object.keys(object);
    return { names, cells: names.map((name) => cellOf(object[name], isPlain)) };
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        return isObject ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function cellOf(value, isPlain) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return '-';
    return isPlain ? value : Buffer.from(value).toString('latin1');
}
const BEFORE = /\s*([{,])\s*"([^"\\]*)"\s*:\s*/y;
const VALUE = /"(?:[^"\\]|\\.)*"|[^\s,{}[\]"]+/y;
const AFTER = /\s*\}\s*$/y;
/** What stands before each value of an object, and behind the last; undefined where it holds lists or objects, or other
 * names. The line is one that `readJsonRow` reads. */
function betweenValues(line, names) {
    let at = 0;
    const take = (part) => {
        part.lastIndex = at;
        const found = part.exec(line);
        at += found?.[0].length ?? 0;
        return found;
    };
    const between = [];
    for (const [place, wanted] of names.entries()) {
        const [before, sign, name] = take(BEFORE) ?? [];
        if (before === undefined || name !== wanted || sign !== (place === 0 ? '{' : ','))
            return undefined;
        if (take(VALUE) === null)
            return undefined;
        between.push(before);
    }
    const after = take(AFTER);
    return after === null ? undefined : [...between, after[0]];
}
/** Makes something of the names of rows, again only where they are others than those of the row before. */
function perNames(make) {
    let last;
    let made;
    return (names) => {
        const isSame = last?.length === names.length && names.every((name, at) => name === last?.[at]);
        if (!isSame)
            made = make(names);
        last = names;
        return made;
    };
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront-json.js
/**
 * CloudFront's standard logs (v2) as JSON lines, also those that a Parquet log object is unpacked to: an object a
 * line, by the names of W3C (`cs-uri-stem`) or as columns are called (`cs_uri_stem`), in any order. All values are
 * encoded as in W3C.
 */




/** An object with a name that only these logs have. */
const cloudfront_json_FIRST = /^\s*\{.*"(?:cs|sc|x[-_]?edge|x[-_]?host)[-_(][A-Za-z_()-]+"\s*:/is;
const cloudfrontJson = {
    name: 'CloudFront standard log, JSON lines',
    recognise: (firstLine) => cloudfront_json_FIRST.test(Buffer.from(firstLine).toString('latin1')),
    makeFields: cloudfront_json_makeFields,
    meaning: cloudfrontMeaning,
};
function cloudfront_json_makeFields() {
    const placesBy = perNames(placesOf);
    const recordOf = makeRecordOf();
    const planOf = makePlanOf();
    return (logKey) => {
        const distribution = distributionOf(logKey);
        let plan;
        const readLine = (line) => {
            const row = readJsonRow(line);
            if (row === undefined)
                return { reason: 'bad JSON' };
            const places = placesBy(row.names);
            plan = planOf(line, row.names, places, distribution);
            return recordOf(row.cells, places, logKey);
        };
        return Object.assign(readLine, { rows: () => plan });
    };
}
/** Lines mostly have the same names, written in the same way: how the kernel reads those is remembered, of a log object of
 * one distribution. */
function makePlanOf() {
    let last;
    return (line, names, places, distribution) => {
        if (last?.places !== places || last.distribution !== distribution) {
            const between = betweenValues(line, names);
            const cellsOf = (one) => readJsonRow(one)?.cells;
            const written = between && { cells: names.length, between, cellsOf };
            last = { places, distribution, plan: written && rowPlanOf(written, places) };
        }
        return last.plan;
    };
}

;// CONCATENATED MODULE: ./lib/formats/damaged.js
/** First bytes of a gzip file (RFC 1952), and of a Parquet file. */
const GZIP = [0x1f, 0x8b, 0x08];
const PARQUET = [0x50, 0x41, 0x52, 0x31];
/** What no record means, since there is none. */
const NOTHING = {
    isRequest: false,
    isRead: false,
    isGet: false,
    isWebsite: false,
    price: 'free',
    action: undefined,
    transition: undefined,
};
function begins(bytes, magic) {
    return magic.every((byte, at) => bytes[at] === byte);
}
const damaged = {
    name: 'gzip or Parquet that cannot be unpacked',
    recognise: (firstLine) => begins(firstLine, GZIP) || begins(firstLine, PARQUET),
    makeFields: () => () => {
        let isTold = false;
        return (line) => {
            if (isTold)
                return undefined;
            isTold = true;
            return { reason: line.startsWith('PAR1') ? 'broken Parquet' : 'broken gzip' };
        };
    },
    meaning: {
        service: 'damaged',
        of: (name) => ({ name, ...NOTHING }),
    },
};

;// CONCATENATED MODULE: ./lib/formats/s3/keys.js

/**
 * What a key of S3's delivery says of its time. There are two layouts:
 *
 *   simple        <stem>2026-11-22-05-31-07-D0C1E2F3A4B5C6D7
 *   partitioned   <stem>2026/11/22/2026-11-22-05-31-07-D0C1E2F3A4B5C6D7
 *
 * A partitioned key carries the time of delivery, or the day of the events in it; then its hours,
 * minutes and seconds are zeros, and old days keep growing.
 */
const s3Keys = { dateOf: keys_dateOf, layouts: ['simple', 'partitioned'], startOf: keys_startOf };
const simple = /^(.*)(\d{4})-(\d\d)-(\d\d)-(\d\d)-(\d\d)-(\d\d)-[^/]+$/s;
const partition = /^(.*\/)?(\d{4})\/(\d\d)\/(\d\d)\/$/s;
function keys_dateOf(key) {
    const match = simple.exec(key);
    if (match === null)
        return undefined;
    const [, before = '', year, month, date, hour, minute, second] = match;
    const clock = `${hour}:${minute}:${second}`;
    const folder = partition.exec(before);
    if (folder !== null) {
        const [, stem = '', folderYear, folderMonth, folderDate] = folder;
        const at = timeInKey(`${folderYear}-${folderMonth}-${folderDate}`, clock);
        return at && { stem, layout: 'partitioned', ...at, isEventDay: clock === '00:00:00' };
    }
    const at = timeInKey(`${year}-${month}-${date}`, clock);
    return at && { stem: before, layout: 'simple', ...at, isEventDay: false };
}
function keys_startOf(layout, stem, time) {
    const text = new Date(Math.max(0, time) * 1000).toISOString();
    const day = text.slice(0, 10);
    const folder = layout === 'partitioned' ? `${day.replaceAll('-', '/')}/` : '';
    return `${stem}${folder}${day}-${text.slice(11, 13)}`;
}

;// CONCATENATED MODULE: ./lib/formats/fields/time.js
const MONTHS = [
    ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
    ...['october', 'november', 'december'],
];
const time_TIME = /^\[(\d\d?)\/([A-Za-z]{3,9})\/(\d{4}):(\d\d):(\d\d):(\d\d) (?:Z|UTC|GMT|([+-])(\d\d):?(\d\d))\]$/;
const DAY_SECONDS = 86400;
const ISO_TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))?$/;
/** `[06/Feb/2019:00:00:38 +0000]`, brackets included, as seconds since 1970-01-01T00:00:00Z; any
 * zone, a leap second as the second after it; the month shortened or in full, in any case.
 * `undefined` where it is no time that ever was. */
function readTime(text) {
    const match = time_TIME.exec(text);
    if (match === null)
        return undefined;
    const [, day, monthName = '', year, ...rest] = match;
    const month = MONTHS.findIndex((name) => name.startsWith(monthName.toLowerCase())) + 1;
    return secondsOf([year, month, day], rest);
}
/** The same of `2019-02-06T00:00:38.123Z`, as whole seconds. Without a zone it is UTC. */
function readIsoTime(text) {
    const match = ISO_TIME.exec(text);
    if (match === null)
        return undefined;
    const [, year, month, day, ...rest] = match;
    return secondsOf([year, month, day], rest);
}
/** Year, month from 1 and day of the month; then hour, minute, second, and sign, hours and minutes of the zone. */
function secondsOf(date, rest) {
    const [year = 0, month = 0, day = 0] = date.map(Number);
    const [hour = 0, minute = 0, second = 0] = rest.slice(0, 3).map(Number);
    const [sign, zoneHourText = '0', zoneMinuteText = '0'] = rest.slice(3);
    const [zoneHour, zoneMinute] = [Number(zoneHourText), Number(zoneMinuteText)];
    if (month < 1 || month > 12 || day === 0 || day > daysInMonth(year, month))
        return undefined;
    if (hour > 23 || minute > 59 || second > 60)
        return undefined;
    if (zoneHour > 15 || zoneMinute > 59)
        return undefined;
    const zone = (zoneHour * 60 + zoneMinute) * (sign === '-' ? -60 : 60);
    const clock = hour * 3600 + minute * 60 + second;
    return daysSince1970(year, month, day) * DAY_SECONDS + clock - zone;
}
function daysInMonth(year, month) {
    return (daysSince1970(month === 12 ? year + 1 : year, (month % 12) + 1, 1) -
        daysSince1970(year, month, 1));
}
/** Days from 1970-01-01 in the proleptic Gregorian calendar. The year is taken to start in March,
 * so that the leap day is its last. */
function daysSince1970(year, month, day) {
    const y = month > 2 ? year : year - 1;
    const monthFromMarch = (month + 9) % 12;
    const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
    const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
    return y * 365 + leapDays + dayOfYear - 719468;
}

// EXTERNAL MODULE: ./lib/formats/s3/operation.js
var s3_operation = __webpack_require__(19910);
;// CONCATENATED MODULE: ./lib/formats/s3/line.js
/**
 * The grammar of one line of an S3 server access log. A line is a string of bytes (latin1), so that
 * nothing is lost.
 *
 *   owner bucket [time] address requester request-id operation key   eight words
 *   "request URI" status error bytes size total turn-around          the URI is the client's bytes
 *   "referrer" "user agent"                                          so are these
 *   version host-id signature cipher authentication host tls …       the tail: grows at its end
 *
 * Quotes are never escaped: what a client sends may hold `"` and blanks, and may look like the fields
 * that follow. Three rules part its bytes from S3's. The URI ends at the first `" ` that status,
 * error code and four numbers follow (a request target holds no raw blank). The agent ends at the last
 * `"` that a tail follows. Between them the first `" "` parts referrer from agent.
 *
 * Other stores write nearly this. What is unambiguous is read, whoever wrote it: numbers with their
 * unit (`4ms`), a bare referrer before a quoted agent, a key with blanks (it ends where a request line
 * and its outcome follow), months in full or in other case, `TLS 1.3`.
 */





/** Reads a line without its line end, or says why it is no record. Never throws. */
function readLine(line) {
    const start = readStart(line);
    const read = 'reason' in start ? start : readRest(line, start);
    if ('reason' in read && CONTROL.test(line))
        return { reason: 'binary data' };
    return read;
}
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;
const line_NONE = '-';
/** Of the TLS version where the line says nothing of it. */
const UNKNOWN = '';
// Two blanks before the requester have been seen; before any other word they are an empty field.
const OWNER_AND_BUCKET = /^([^ ]+) ([^ ]+) /;
const line_TIME = /\[[^\]]{20,40}\] /y;
/** An operation in place of the address: Ceph's short records, which tell of no request. */
const JOURNAL = /(?:REST|WEBSITE|S3|SOAP)\.[A-Z_]+\.[^ ]+ /y;
const FIVE_WORDS = /([^ ]+) {1,2}([^ ]+) ([^ ]+) ([^ ]+) ([^ ]+) /y;
function readStart(line) {
    const first = OWNER_AND_BUCKET.exec(line);
    if (first === null)
        return { reason: 'too few fields' };
    line_TIME.lastIndex = first[0].length;
    const bracketed = line_TIME.exec(line);
    const time = bracketed === null ? undefined : readTime(bracketed[0].trimEnd());
    if (time === undefined)
        return { reason: 'bad time' };
    JOURNAL.lastIndex = line_TIME.lastIndex;
    if (JOURNAL.test(line))
        return { reason: 'journal record' };
    FIVE_WORDS.lastIndex = line_TIME.lastIndex;
    const words = FIVE_WORDS.exec(line);
    if (words === null)
        return { reason: 'too few fields' };
    const [, address = '', requester = '', requestId = '', operation = '', key = ''] = words;
    const end = FIVE_WORDS.lastIndex;
    const keyAt = end - key.length - 1;
    return { bucket: first[2] ?? '', time, address, requester, requestId, operation, key, keyAt, end };
}
function readRest(line, start) {
    const uri = readUri(line, start.end);
    const read = 'reason' in uri ? uri : readWith(line, start, uri);
    if (!('reason' in read) && 'text' in uri && IS_REQUEST_LINE.test(uri.text))
        return read;
    return readSpacedKey(line, start) ?? read;
}
/** A method comes first. A URI may also be `-` or empty. */
const IS_REQUEST_LINE = /^(?:[A-Z]|-?$)/;
function readWith(line, start, uri) {
    const clients = readClient(line, uri.end);
    if ('reason' in clients)
        return clients;
    const { bucket, time, address, requester, requestId: identity, key } = start;
    const { status, errorCode, numbers } = uri;
    const { referrer, agent, tail } = clients;
    const operation = (0,s3_operation/* operationShown */.v8)(start.operation, uri.text, key);
    const campaign = campaignOf(uri.text);
    const first = { bucket, address, requester, operation, key, campaign, status, errorCode };
    return { time, identity, numbers, values: { ...noValues, ...first, referrer, agent, ...tail } };
}
/** Where the key may end that has blanks in it: a request line without quotes follows, or a bare `-`. */
const AFTER_KEY = / (?="[A-Z]+ [^"]*" |- )/g;
/** No store takes a longer one. */
const LONGEST_KEY = 1024;
/** A line whose key stands as it is, with its blanks; undefined where it is none. */
function readSpacedKey(line, start) {
    AFTER_KEY.lastIndex = start.end;
    for (let found = AFTER_KEY.exec(line); found !== null; found = AFTER_KEY.exec(line)) {
        const key = line.slice(start.keyAt, found.index);
        if (key.length > LONGEST_KEY)
            return undefined;
        const at = found.index + 1;
        // The dashes after a quote may be those of a line that is broken before it.
        if (line.charAt(at) === '-' && key.includes('"'))
            continue;
        const uri = readUri(line, at);
        if ('reason' in uri)
            continue;
        const read = readWith(line, { ...start, key }, uri);
        if (!('reason' in read))
            return read;
    }
    return undefined;
}
function readUri(line, from) {
    if (line.startsWith('- ', from))
        return readOutcome(line, line_NONE, from + 2);
    if (line.charAt(from) !== '"')
        return { reason: 'bad request URI' };
    let refused = { reason: 'bad request URI' };
    for (let quote = line.indexOf('" ', from + 1); quote >= 0; quote = line.indexOf('" ', quote + 1)) {
        const read = readOutcome(line, line.slice(from + 1, quote), quote + 2);
        if (!('reason' in read))
            return read;
        // The first end the URI may have tells best what is wrong.
        if (refused.reason === 'bad request URI')
            refused = read;
    }
    return refused;
}
// A number may have its unit behind it, with a blank between.
const NUMBER = '([^ ]+(?: (?:ns|us|ms|s|B|bytes)(?= ))?)';
const OUTCOME = new RegExp(`([^ ]+)(?: ([^ ]+)(?: ${NUMBER}(?: ${NUMBER}(?: ${NUMBER}(?: ${NUMBER}(?: |$))?)?)?)?)?`, 'y');
/** Status, error code and the four numbers. */
function readOutcome(line, text, from) {
    OUTCOME.lastIndex = from;
    const [, status, errorCode, ...four] = OUTCOME.exec(line) ?? [];
    if (status === undefined)
        return { reason: 'too few fields' };
    if (!STATUS.test(status))
        return { reason: 'bad status' };
    const [bytesSent, objectSize] = four.slice(0, 2).map(numberOr(bytesOf));
    const [totalTime, turnAroundTime] = four.slice(2).map(numberOr(millisecondsOf));
    const read = [bytesSent, objectSize, totalTime, turnAroundTime];
    if (read.some((number) => number !== undefined && Number.isNaN(number))) {
        return { reason: 'bad number' };
    }
    if (errorCode === undefined ||
        bytesSent === undefined ||
        objectSize === undefined ||
        totalTime === undefined ||
        turnAroundTime === undefined)
        return { reason: 'too few fields' };
    const numbers = { bytesSent, objectSize, totalTime, turnAroundTime };
    return { text, status, errorCode, numbers, end: OUTCOME.lastIndex };
}
/** NaN where it is no number; undefined where there is nothing. */
function numberOr(read) {
    return (text) => (text === undefined ? text : read(text));
}
function readClient(line, from) {
    if (from >= line.length)
        return { reason: 'too few fields' };
    if (line.charAt(from) === '"') {
        const parting = line.indexOf('" "', from + 1);
        if (parting < 0)
            return readBareAgent(line, from);
        const referrer = line.slice(from + 1, parting);
        return readAgent(line, referrer, parting + 2);
    }
    if (line.startsWith('- "', from))
        return readAgent(line, line_NONE, from + 2);
    if (line.startsWith('- - ', from) || line.slice(from) === '- -') {
        return { referrer: line_NONE, agent: line_NONE, tail: readTail(line, from + 3).tail };
    }
    if (line.slice(from) === line_NONE)
        return { reason: 'too few fields' };
    // Bare, and its bytes the client's: up to where the agent begins.
    const agent = line.indexOf(' "', from);
    if (agent < 0 || line.slice(from, agent).includes('"'))
        return { reason: 'bad quotes' };
    return readAgent(line, line.slice(from, agent), agent + 1);
}
/** A quoted agent: up to the last `"` that a tail follows; failing that, to the last of all. */
function readAgent(line, referrer, from) {
    let fallback;
    for (let quote = line.lastIndexOf('"'); quote > from; quote = line.lastIndexOf('"', quote - 1)) {
        if (quote + 1 < line.length && line.charAt(quote + 1) !== ' ')
            continue;
        const { tail, looksRight } = readTail(line, quote + 1);
        const read = { referrer, agent: line.slice(from + 1, quote), tail };
        if (looksRight)
            return read;
        fallback ??= read;
    }
    return fallback ?? { reason: 'bad quotes' };
}
/** A quoted referrer and a bare `-` as the agent. */
function readBareAgent(line, from) {
    let fallback;
    for (let quote = line.lastIndexOf('"'); quote > from; quote = line.lastIndexOf('"', quote - 1)) {
        if (!line.startsWith(' - ', quote + 1) && line.slice(quote + 1) !== ' -')
            continue;
        const { tail, looksRight } = readTail(line, quote + 3);
        const read = { referrer: line.slice(from + 1, quote), agent: line_NONE, tail };
        if (looksRight)
            return read;
        fallback ??= read;
    }
    if (fallback !== undefined)
        return fallback;
    const isCutOff = line.endsWith('"') && line.length > from + 1;
    return { reason: isCutOff ? 'too few fields' : 'bad quotes' };
}
const SIGNATURE = /^(?:-|SigV.*)$/i;
const AUTHENTICATION = /^(?:-|[A-Za-z]+)$/;
const TLS = /^(?:-|(?:TLS|SSL).*)$/i;
/** How many words the columns after the agent have grown by so far. */
const WORDS_IN_TAIL = 10;
/** Version id, host id, then signature to TLS. */
const WORDS_CHECKED = 7;
/** Of the words after the agent. */
const HOST_ID = 1;
const SIGNED = 2;
const CIPHER = 3;
const AUTHENTICATED = 4;
const HOST = 5;
const TLS_VERSION = 6;
const ACL_REQUIRED = 8;
const SOURCE_REGION = 9;
/**
 * The words after the agent. It looks like a tail when it is as lines ended to March 2019 (nothing, or
 * a version id), or when signature, authentication and TLS stand where they belong and no `"` stands
 * anywhere but in the Host header. In one week of March 2019 a word stood before the host id.
 */
function readTail(line, from) {
    const words = joinedTls(firstWords(line, from, WORDS_IN_TAIL + 2));
    const isShort = words.length < 2 && !line.includes('"', from);
    if (isShort || fits(words, 0))
        return { tail: tailOf(words, 0), looksRight: true };
    if (fits(words, 1))
        return { tail: tailOf(words, 1), looksRight: true };
    return { tail: tailOf(words, 0), looksRight: false };
}
/** At most `limit` words from where a blank stands, and none after one with a `"` that is no Host. */
function firstWords(line, from, limit) {
    const words = [];
    let at = from + 1;
    while (at < line.length && words.length < limit) {
        const blank = line.indexOf(' ', at);
        const end = blank < 0 ? line.length : blank;
        words.push(line.slice(at, end));
        at = end + 1;
        if (words.length < HOST && words.at(-1)?.includes('"'))
            break;
    }
    return words;
}
/** `TLS 1.3` is one word. */
function joinedTls(words) {
    const at = words.findIndex((word, i) => /^(?:TLS|SSL)$/i.test(word) && i > HOST);
    const version = words[at + 1];
    if (at < 0 || version === undefined || !/^v?\d(?:\.\d)?$/i.test(version))
        return words;
    return [...words.slice(0, at), `${words[at]} ${version}`, ...words.slice(at + 2)];
}
function fits(words, shift) {
    if (words.length < WORDS_CHECKED)
        return false;
    if (words.some((word, i) => word === '' || (i !== HOST + shift && word.includes('"'))))
        return false;
    return (SIGNATURE.test(words[SIGNED + shift] ?? line_NONE) &&
        AUTHENTICATION.test(words[AUTHENTICATED + shift] ?? line_NONE) &&
        TLS.test(words[TLS_VERSION + shift] ?? line_NONE));
}
/** A line may be of an era without the column, or of a store that fills none of these: then nothing
 * is known of TLS, which `-` would deny. AWS always writes a host id. */
function tailOf(words, shift) {
    const word = (i) => words[i + shift] || line_NONE;
    const isFilled = words.length > TLS_VERSION + shift &&
        [HOST_ID, SIGNED, CIPHER, AUTHENTICATED, TLS_VERSION].some((i) => word(i) !== line_NONE);
    return {
        signature: word(SIGNED),
        cipher: word(CIPHER),
        authentication: word(AUTHENTICATED),
        host: word(HOST),
        tls: isFilled ? word(TLS_VERSION) : UNKNOWN,
        aclRequired: word(ACL_REQUIRED),
        sourceRegion: word(SOURCE_REGION),
    };
}

;// CONCATENATED MODULE: ./lib/formats/s3/meaning.js

const s3Meaning = {
    service: 's3',
    of: meaningOf,
    /** CloudFront is a requester where it signs (origin access control), and else an agent. */
    originFetch: { requester: 'svc:cloudfront.amazonaws.com', agent: 'Amazon CloudFront' },
};
/** An operation in a store's own words means what AWS's would that the reader found in its request
 * line; without that, what its words say. */
function meaningOf(shown) {
    const operation = (0,s3_operation/* operationOfAws */.kJ)(shown).toUpperCase();
    const [system = '', ...rest] = operation.split(/[._]/);
    const words = rest.filter((word, at) => word !== 'S3' && word !== rest[at - 1]);
    const [verb = '', ...target] = words;
    const object = target.join('_');
    const isGet = verb === 'GET';
    const isRead = (isGet || verb === 'HEAD') && (object === 'OBJECT' || system === 'WEBSITE');
    const isCopySource = verb === 'COPY' && object.endsWith('_GET');
    const isRequest = system !== 'S3' && system !== 'BATCH' && !isCopySource;
    const price = isRequest ? priceOf(verb, object) : 'free';
    const isWebsite = system === 'WEBSITE';
    const name = (0,s3_operation/* ownOperation */.uy)(shown);
    const transition = transitionOf(operation);
    const action = actionOf(operation, isRequest, isGet, price);
    return { name, isRequest, isRead, isGet, isWebsite, price, action, transition };
}
/**
 * The price of a request, by the words of its operation. "The number of PUT, COPY, or POST requests …
 * and tags, plus LIST requests for all buckets and objects" is Tier1; "GET and all other non-Tier1
 * requests" (HEAD, OPTIONS, SELECT, `?location` …) is Tier2. Deleting and aborting cost nothing, whatever
 * the method. Listings are of objects, versions, uploads and an upload's parts; `SERVICE` lists buckets.
 * A restore is taken for a POST: how fast it was to be, which has a price of its own, no record tells.
 */
function priceOf(verb, object) {
    if (verb === 'DELETE' || (verb === 'POST' && object.includes('DELETE')))
        return 'free';
    if (object.includes('SELECT'))
        return 'cheap';
    if (verb === 'PUT' || verb === 'POST' || verb === 'COPY')
        return 'dear';
    return verb === 'GET' && LISTINGS.has(object) ? 'dear' : 'cheap';
}
const LISTINGS = new Set([
    'BUCKET',
    'BUCKETVERSIONS',
    'VERSIONS',
    'UPLOADS',
    'MULTIPARTS',
    'UPLOAD',
    'PARTS',
    'SERVICE',
]);
/** What S3's lifecycle rules do: to expire, to move to another class, to end an upload. Its other work
 * of its own (`S3.COMPUTE.OBJECT.CHECKSUM`) is none of them. */
const LIFECYCLE = /^S3\.(?:EXPIRE\.|TRANSITION(?:_[A-Z0-9]+)?\.|CREATE\.DELETEMARKER$|DELETE\.UPLOAD$)/;
/** A client's deletion of objects: neither of an upload, nor of tags or a bucket's settings. */
const DELETION = /^(?:REST|SOAP)\.(?:DELETE\.OBJECT(?:_VERSION)?|POST\.MULTI_OBJECT_DELETE)$/;
function actionOf(operation, isRequest, isGet, price) {
    if (LIFECYCLE.test(operation))
        return 'lifecycle';
    if (DELETION.test(operation))
        return 'delete';
    if (!isRequest || price !== 'dear')
        return undefined;
    return isGet ? 'list' : 'write';
}
/** Moves to another storage class by a lifecycle rule, which S3 bills by the thousand. Expirations are
 * free. */
const TRANSITION = /^S3\.(TRANSITION(?:_[A-Z0-9_]+)?)\.OBJECT$/;
const TRANSITIONS = {
    TRANSITION_SIA: 'infrequent access',
    TRANSITION_ZIA: 'infrequent access',
    TRANSITION_INT: 'infrequent access',
    TRANSITION_GIR: 'instant',
    TRANSITION: 'glacier',
    TRANSITION_GLACIER: 'glacier',
};
/** Of a class still to come: the dearest there is. */
function transitionOf(operation) {
    const [, words] = TRANSITION.exec(operation) ?? [];
    return words === undefined ? undefined : (TRANSITIONS[words] ?? 'deep archive');
}

;// CONCATENATED MODULE: ./lib/formats/s3.js



const BLANK = 0x20;
const BRACKET = 0x5b;
const s3 = {
    name: 'S3 server access log',
    /** Two words, then a bracket. */
    recognise(firstLine) {
        const first = firstLine.indexOf(BLANK);
        const second = first < 1 ? -1 : firstLine.indexOf(BLANK, first + 1);
        return second > first + 1 && firstLine[second + 1] === BRACKET;
    },
    makeFields: () => () => readLine,
    isScanned: true,
    meaning: s3Meaning,
    keys: s3Keys,
};

;// CONCATENATED MODULE: ./lib/formats/s3/json-keys.js

/**
 * What a key of CloudWatch's delivery says of its time, in folders of days below those of the account:
 *
 *   <stem: … AWSLogs/123456789012/ …>2026/11/22/…
 *   <stem: … AWSLogs/aws-account-id=123456789012/ …>year=2026/month=11/day=22/…
 *
 * It may be the day of the events, so old days may keep growing. Whatever lies elsewhere has no date.
 */
const FOLDERS = /^((?:.*\/)?AWSLogs\/(?:aws-account-id=)?\d{12}\/(?:[^/]+\/)*?)(year=)?(\d{4})\/(?:month=)?(\d\d)\/(?:day=)?(\d\d)\/./s;
const json_keys_PLAIN = 's3 AWSLogs yyyy/MM/dd';
const HIVE = 's3 AWSLogs year=month=day=';
const s3JsonKeys = {
    dateOf(key) {
        const [, stem = '', hive, ...parts] = FOLDERS.exec(key) ?? [];
        const [year, month, date] = parts;
        const at = timeInKey(`${year}-${month}-${date}`, '00:00:00');
        return at && { stem, layout: hive === undefined ? json_keys_PLAIN : HIVE, ...at, isEventDay: true };
    },
    layouts: [json_keys_PLAIN, HIVE],
    startOf(layout, stem, time) {
        const [year, month, day] = new Date(Math.max(0, time) * 1000).toISOString().split(/[-T]/);
        return layout === HIVE
            ? `${stem}year=${year}/month=${month}/day=${day}/`
            : `${stem}${year}/${month}/${day}/`;
    },
};

;// CONCATENATED MODULE: ./lib/formats/s3-json.js
/**
 * S3's server access logs as JSON lines, as CloudWatch delivers them since 2026, also those that a Parquet log object
 * is unpacked to: an object a line, by names such as `request_uri`; null stands for what there is not. It means what
 * the text means, so a record that is delivered as both counts once, where the request's id is logged.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/sal-cw-log-format.html
 */









/** An object with a name that only these logs have. */
const s3_json_FIRST = /^\s*\{.*"(?:bucket_?(?:arn|name|owner_id)|request_?uri|http_?status)"\s*:/is;
const s3Json = {
    name: 'S3 server access log, JSON lines',
    recognise: (firstLine) => s3_json_FIRST.test(Buffer.from(firstLine).toString('latin1')),
    makeFields() {
        const places = perNames(s3_json_placesOf);
        return () => (line) => {
            const row = readJsonRow(line);
            return row === undefined ? { reason: 'bad JSON' } : recordOfRow(row.cells, places(row.names));
        };
    },
    meaning: s3Meaning,
    keys: s3JsonKeys,
};
/** What fields are called, as far as it has been seen or may be; small letters and digits alone. */
const s3_json_names = {
    bucket: ['bucketname', 'bucket'],
    time: ['requesttime', 'time', 'requestdatetime'],
    address: ['remoteip'],
    requester: ['requester'],
    requestId: ['requestid'],
    operation: ['operation'],
    key: ['key', 'objectkey'],
    requestUri: ['requesturi'],
    status: ['httpstatus', 'status'],
    errorCode: ['errorcode'],
    bytesSent: ['bytessent'],
    objectSize: ['objectsize'],
    totalTime: ['totaltime', 'totaltimems'],
    turnAroundTime: ['turnaroundtime', 'turnaroundtimems'],
    referrer: ['referer', 'referrer'],
    agent: ['useragent'],
    signature: ['signatureversion'],
    cipher: ['ciphersuite'],
    authentication: ['authenticationtype', 'authtype'],
    host: ['hostheader', 'endpoint'],
    tls: ['tlsversion'],
    aclRequired: ['aclrequired'],
    sourceRegion: ['sourceregion'],
};
const s3_json_placesOf = makePlacesOf(s3_json_names);
const s3_json_NONE = '-';
function recordOfRow(cells, places) {
    const cell = (field) => cells[places[field]] || s3_json_NONE;
    if (places.time < 0 || places.operation < 0 || places.status < 0)
        return { reason: 'missing field' };
    const [requestUri, key] = [cell('requestUri'), cell('key')];
    const same = [
        'bucket',
        'address',
        'requester',
        'status',
        'errorCode',
        'referrer',
        'agent',
    ];
    const tail = [
        'signature',
        'cipher',
        'authentication',
        'host',
        'aclRequired',
        'sourceRegion',
    ];
    const copied = [...same, ...tail].map((field) => [field, cell(field)]);
    return recordOf({
        time: readIsoTime(cell('time')),
        identity: cell('requestId'),
        values: {
            ...Object.fromEntries(copied),
            operation: (0,s3_operation/* operationShown */.v8)(cell('operation'), requestUri, key),
            key,
            campaign: campaignOf(requestUri),
            tls: places.tls < 0 ? '' : cell('tls'),
        },
        numbers: {
            bytesSent: bytesOf(cell('bytesSent')),
            objectSize: bytesOf(cell('objectSize')),
            totalTime: millisecondsOf(cell('totalTime')),
            turnAroundTime: millisecondsOf(cell('turnAroundTime')),
        },
    });
}

;// CONCATENATED MODULE: ./lib/formats/formats.js





/** Every log format, the most frequent first. The first one also reads what none recognises, and counts
 * those lines by what is wrong with them. */
const formats = [
    s3,
    cloudfront,
    cloudfrontJson,
    s3Json,
    damaged,
];


/***/ }),

/***/ 23251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ cacheOutcomes)
/* harmony export */ });
/** What operations mean, in words that hold for every log format. Worked out once per distinct
 * operation, never per record. */
/**
 * What a cache did for a request: answered it (`refreshed`: once the origin had said that what it has is still good)
 * or fetched the answer. No look-up were those that the edge answered of itself (`made`: redirects, functions) or
 * refused, that are too many (`limited`), that the client did not wait for (`aborted`: whatever it got), and
 * errors: those of the way to the origin (`unreached`) and all others, such as an object that is not there (`failed`).
 * `other`: what nobody knows yet.
 */
const cacheOutcomes = [
    'hit',
    'refreshed',
    'missed',
    'made',
    'aborted',
    'refused',
    'limited',
    'unreached',
    'failed',
    'other',
];


/***/ }),

/***/ 32939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mv: () => (/* binding */ formatNameOf),
  Kn: () => (/* binding */ makeBeginning),
  Pr: () => (/* binding */ meaningOf)
});

;// CONCATENATED MODULE: ./lib/formats/format.js
/** Bytes of the first line that `recognise` sees at most. */
const MOST_RECOGNISED = 4096;

// EXTERNAL MODULE: ./lib/formats/formats.js + 22 modules
var formats = __webpack_require__(33886);
// EXTERNAL MODULE: ./lib/formats/records.js
var records = __webpack_require__(78166);
;// CONCATENATED MODULE: ./lib/formats/reading/begin.js
/** Beginning a log object: which format it is of, and what reads its lines. */



function makeBeginning() {
    let current; // of the log object that has begun
    const readings = new Map();
    const readingOf = (format, key) => {
        const fields = readings.get(format) ?? format.makeFields();
        readings.set(format, fields);
        return readingBy(format, fields(key));
    };
    const beginObject = (bytes, isLast, key) => {
        const { skipped, firstLine } = startOf(bytes, isLast);
        return { skipped, reading: firstLine && readingOf(formatOf(firstLine, key), key) };
    };
    return {
        begin(bytes, isLast, key) {
            const begun = current === undefined ? beginObject(bytes, isLast, key) : { skipped: 0, reading: current };
            current = isLast ? undefined : begun.reading;
            return begun;
        },
        reset() {
            current = undefined;
        },
    };
}
const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** Looks at the first bytes of a log object; with `isLast` they are all it has. Wherever its
 * bytes are cut, an object has the same first line. */
function startOf(bytes, isLast) {
    let at = 0;
    for (;;) {
        const newline = bytes.indexOf(NEWLINE, at);
        const end = newline < 0 ? bytes.length : newline;
        const lineEnd = end > at && bytes[end - 1] === RETURN ? end - 1 : end;
        const isWhole = newline >= 0 || isLast || end - at > MOST_RECOGNISED;
        if (!isWhole)
            return { skipped: at, firstLine: undefined };
        if (lineEnd > at) {
            const firstLine = bytes.subarray(at, Math.min(lineEnd, at + MOST_RECOGNISED));
            return { skipped: at, firstLine };
        }
        if (newline < 0)
            return { skipped: bytes.length, firstLine: undefined };
        at = newline + 1;
    }
}
/** What the format of a log object is called; null where none recognises it, undefined where its first line is not
 * whole yet. `start` are its first bytes, with `isLast` all it has. */
function formatNameOf(start, isLast, key) {
    const { firstLine } = startOf(start, isLast);
    return firstLine && (recognised(firstLine, key)?.name ?? null);
}
/** The first format also takes what none recognises, and counts its lines by what is wrong with them. */
function formatOf(firstLine, key) {
    return recognised(firstLine, key) ?? formats/* formats */.F[0];
}
function recognised(firstLine, key) {
    return formats/* formats */.F.find((format) => format.recognise(firstLine, key));
}
function readingBy(format, fields) {
    const { isScanned = false, meaning } = format;
    // Its texts are cut out of the line, so they fit already.
    if (isScanned)
        return { readLine: fields, isScanned };
    const mark = isOfFirst(meaning) ? '' : MARK + meaning.service;
    const readLine = (line) => {
        const read = fields(line);
        return read === undefined || 'reason' in read ? read : fitted(read, mark);
    };
    return {
        isScanned,
        readLine: fields.rows ? Object.assign(readLine, { rows: fields.rows }) : readLine,
    };
}
/**
 * An operation says what it means only together with its service: `GET` of one is not that of
 * another. So in records it is followed by the service's name, but for those of the first format:
 *
 *   REST.GET.OBJECT        GET\ncloudfront
 */
const MARK = '\n';
/** A record whose texts were made of a line: its operation marked, no text longer than a line can be, and
 * no line end in any. */
function fitted({ time, identity, values, numbers }, mark) {
    const fitting = { ...values };
    for (const field of records/* valueFields */.b2)
        fitting[field] = fitText(values[field]);
    fitting.operation += mark;
    return { time, identity: fitText(identity), values: fitting, numbers };
}
const LONGEST_TEXT = records/* LONGEST_LINE */.i2 - 256;
function fitText(text) {
    const cut = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
    return cut.includes(MARK) ? cut.replaceAll(MARK, ' ') : cut;
}
/** What an operation of a record is, and whose meaning it has. */
function meaningOf(operation) {
    const mark = operation.lastIndexOf(MARK);
    const service = mark < 0 ? undefined : operation.slice(mark + 1);
    const format = formats/* formats */.F.find(({ meaning }) => meaning.service === service);
    if (format === undefined)
        return { operation, meaning: formats/* formats */.F[0].meaning };
    return { operation: operation.slice(0, mark), meaning: format.meaning };
}
function isOfFirst({ service }) {
    return formats/* formats */.F[0].meaning.service === service;
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ randomKeys),
/* harmony export */   Jf: () => (/* binding */ identityHash),
/* harmony export */   o2: () => (/* binding */ HASH_KEYS)
/* harmony export */ });
/**
 * Hashes of records' identities: one that several readers have met may be of a re-delivered record. NH of
 * UMAC under random keys, as `kernel/identities.ts` makes them for its own tables; here they are made plainly.
 */
/** How many. */
const HASH_KEYS = 1024;
/** No result depends on which they are. */
function randomKeys() {
    return Uint8Array.from({ length: HASH_KEYS }, () => Math.floor(Math.random() * 256));
}
/** The hash of an identity, from texts in latin1. */
function identityHash(identity, operation, key, keys) {
    const bytes = Buffer.from(identity, 'latin1');
    const words = bytes.length === 16 ? [wordAt(bytes, 0), wordAt(bytes, 8)] : [hashOf(bytes, keys), 0n];
    const [a, b] = [operation, key].map((text) => hashOf(Buffer.from(text, 'latin1'), keys) >> 32n);
    words.push(((a ?? 0n) << 32n) | (b ?? 0n));
    return mixed(words.reduce((sum, word, at) => sum + product(word, keys, 8 * at), 0n));
}
/** Blocks as long as the keys, each folded into the last. */
function hashOf(bytes, keys) {
    let sum = BigInt(bytes.length);
    for (let at = 0; at < bytes.length; at += 8) {
        if (at > 0 && at % HASH_KEYS === 0)
            sum = mixed(sum);
        sum += product(wordAt(bytes, at), keys, at % HASH_KEYS);
    }
    return mixed(sum);
}
/** Little-endian; there are zeros after the last byte. */
function wordAt(bytes, at) {
    const eight = new Uint8Array(8);
    eight.set(bytes.subarray(at, at + 8));
    return new DataView(eight.buffer).getBigUint64(0, true);
}
/** Of the halves of a word, each under a key of its own. */
function product(word, keys, at) {
    const key = wordAt(keys, at);
    const half = (a, b) => BigInt.asUintN(32, a + b);
    return half(word, key) * half(word >> 32n, key >> 32n);
}
function mixed(sum) {
    const whole = BigInt.asUintN(64, sum);
    return BigInt.asUintN(64, (whole ^ (whole >> 29n)) * 0x9e3779b97f4a7c15n);
}


/***/ }),

/***/ 5433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ keepSamples),
/* harmony export */   hM: () => (/* binding */ BYTES_LOOKED_AT),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78166);

/** Of a malformed line, at most. */
const BYTES_LOOKED_AT = 1024;
const HIDDEN = '…';
/** A longer word is cut: no name before an `@` is longer. */
const WORD_BYTES = 300;
const WORD_SHOWN = 100;
const WORD = /[^ "]+|[ "]+/g;
const QUERY = /[?&=#].*/s;
/** The sign of a mail address plainly, escaped, or in full width (UTF-8). */
const NAME_AT_HOST = /[^/]+(?:@|%(?:25)*40|\xef\xbc\xa0|\xef\xb9\xab)[^/]+/gi;
const IPV4 = /\d{1,3}(?:(?:\.|%(?:25)*2e)\d{1,3}){3}/gi;
const IPV6 = /[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,}(?:%\w+)?/gi;
/** An address of a network card. */
const CARD = /[0-9a-f]{2}(?:-[0-9a-f]{2}){5}/gi;
/** Owner ids, host ids, keys of all kinds: nothing that tells why the line is malformed. */
const LONG_RUN = /([A-Za-z0-9+/_%-]{4})[A-Za-z0-9+_%-]{28,}/g;
/** Ids of keys, phones and cards: shorter, with digits in them. */
const RUN = /(?<![A-Za-z0-9_])(?=[A-Za-z_]{0,80}\d)([A-Za-z0-9_]{4})[A-Za-z0-9_]{9,}/g;
const GROUPS = /(?<!\d)\d{2,6}([ +_./-])\d{4,6}\1\d{4,6}(?:\1\d{1,7})?(?!\d)/g;
const SAID = '(?:device|computer|machine|host|user|owner|login|account|name|token|secret|passw(?:or)?d|authorization)';
const NAMED = new RegExp(`(${SAID}[:/]|arn:aws|\\\\users\\\\).+`, 'gi');
/** The next word tells who it is, or what opens something. */
const NAMES_NEXT = new RegExp(`(?:${SAID}:|(?:imei|imsi|bearer|basic):?)$`, 'i');
const TIME = /^\[\d\d?\/[A-Za-z]{3,9}\/\d{4}(?::\d\d){3}$/;
function sampleOf(line, bound) {
    let sample = '';
    let last = '';
    for (const [word] of line.slice(0, BYTES_LOOKED_AT).matchAll(WORD)) {
        if (bound !== undefined && isSurelyLarger(word, sample, bound))
            return undefined;
        if (word.charAt(0) === ' ' || word.charAt(0) === '"')
            sample += word;
        else {
            // The word after the time is the address, whatever it looks like.
            sample += last.endsWith(']') || NAMES_NEXT.test(last) ? HIDDEN : shown(word);
            last = word;
        }
        if (sample.length > _records_js__WEBPACK_IMPORTED_MODULE_0__/* .SAMPLE_BYTES */ .Z5)
            break;
    }
    const cut = sample.slice(0, _records_js__WEBPACK_IMPORTED_MODULE_0__/* .SAMPLE_BYTES */ .Z5);
    return bound !== undefined && cut > bound ? undefined : cut;
}
/** What is hidden comes out as `…`, which is larger than all else: so a word never gets smaller. */
function isSurelyLarger(word, sample, bound) {
    if (!bound.startsWith(sample))
        return sample > bound;
    const rest = bound.slice(sample.length, sample.length + 4);
    return escaped(word.charAt(0)) > rest && !rest.startsWith(escaped(word.charAt(0)));
}
function shown(word) {
    if (TIME.test(word))
        return word;
    const isLong = word.length > WORD_BYTES;
    const safe = word
        .slice(0, WORD_BYTES)
        .replace(QUERY, (query) => query.charAt(0) + HIDDEN)
        .replace(NAME_AT_HOST, HIDDEN)
        .replace(NAMED, `$1${HIDDEN}`)
        .replace(IPV4, HIDDEN)
        .replace(IPV6, HIDDEN)
        .replace(CARD, HIDDEN)
        .replace(LONG_RUN, `$1${HIDDEN}`)
        .replace(GROUPS, HIDDEN)
        .replace(RUN, `$1${HIDDEN}`);
    return escaped(isLong ? `${safe.slice(0, WORD_SHOWN)}${HIDDEN}` : safe);
}
function escaped(text) {
    return text.replace(/[^\x20-\x7e…]/g, escapeByte);
}
function escapeByte(byte) {
    return `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
/** The smallest few of both, so that the order of lines, chunks and days does not matter. */
function keepSamples(a, b) {
    return [...new Set([...a, ...b])].sort().slice(0, _records_js__WEBPACK_IMPORTED_MODULE_0__/* .SAMPLES_KEPT */ .B6);
}


/***/ }),

/***/ 78166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ SAMPLES_KEPT),
/* harmony export */   FS: () => (/* binding */ numberFields),
/* harmony export */   Py: () => (/* binding */ malformedReasons),
/* harmony export */   Z5: () => (/* binding */ SAMPLE_BYTES),
/* harmony export */   b2: () => (/* binding */ valueFields),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE),
/* harmony export */   lJ: () => (/* binding */ ADDRESSES_AT_ONCE)
/* harmony export */ });
/**
 * What leaves this room: records as columns of small integers.
 *
 *   bytes ──Reader.read──▶ Records { count, columns: one typed array per field }
 *                            └ an id column points into its `Values`: each distinct
 *                              byte string once, ids dense from 0 in order of first sight
 *
 * Two readers make them: the plain one (`reading/plain.ts`, written to be read) and the fast one
 * (`fast/reader.ts`, written to be fast). They agree on every byte, and a test holds them to it. Log
 * objects of every format (`formats.ts`) give the same columns.
 */
/** Fields whose values are interned. `campaign` is of the request URI's query the parameters
 * `utm_…=` and `x-…=` (not `x-amz-…`, nor the `x-id` of AWS's SDKs), joined by `&`; never of a query
 * with credentials; else `-`. `operation` is followed by the one AWS would have written where it is none
 * of AWS's (`s3/operation.ts`), and by the service where it is not S3's (`reading/begin.ts`). `key` is
 * URL-encoded as S3 does it (`fields/decode.ts`): twice where it holds any `%`. `tls` is empty where the
 * line says nothing of TLS, and `-` for plain HTTP.
 *
 * From `cache` on the fields are of content delivery networks, and `-` in S3's logs: what the cache did (one of
 * `cacheOutcomes`), how the network calls that, in most detail; its place that answered (`LAX50-P2`), the version of HTTP
 * (`HTTP/2.0`), the distribution; country (two letters) and autonomous system (digits) of the client, where the log
 * tells them. */
const valueFields = [
    'bucket',
    'address',
    'requester',
    'operation',
    'key',
    'campaign',
    'status',
    'errorCode',
    'referrer',
    'agent',
    'signature',
    'cipher',
    'authentication',
    'host',
    'tls',
    'aclRequired',
    'sourceRegion',
    'cache',
    'result',
    'edge',
    'httpVersion',
    'distribution',
    'country',
    'asn',
];
/** Fields that are numbers. `-1` stands for `-`. */
const numberFields = ['bytesSent', 'objectSize', 'totalTime', 'turnAroundTime'];
const ADDRESSES_AT_ONCE = 1024;
/** Why a line is no record. A closed list: each is counted, none is thrown. */
const malformedReasons = [
    'too few fields',
    'bad time',
    'bad request URI',
    'bad status',
    'bad number',
    'bad quotes',
    'line too long',
    'binary data',
    'journal record',
    'streaming log',
    'no list of fields',
    'missing field',
    'bad JSON',
    'broken gzip',
    'broken Parquet',
];
/** How many samples are kept of each reason: the smallest ones, so that order does not matter. */
const SAMPLES_KEPT = 3;
/** Samples are cut to this many bytes, query strings left out. */
const SAMPLE_BYTES = 240;
/** A longer line is malformed and skipped without being held. */
const LONGEST_LINE = 64 * 1024;


/***/ }),

/***/ 19910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kJ: () => (/* binding */ operationOfAws),
/* harmony export */   nB: () => (/* binding */ isOfAws),
/* harmony export */   uy: () => (/* binding */ ownOperation),
/* harmony export */   v8: () => (/* binding */ operationShown)
/* harmony export */ });
/**
 * What a record did, where its operation does not say. AWS's own operations speak for themselves;
 * other stores have their own words (`REST.GET.get_obj`, `GetObject`, `B2_API.DOWNLOAD_FILE_BY_NAME`,
 * the method alone). Such an operation is followed by the one that AWS would have written, found in
 * the request line: its method, whether there is a key, and the query.
 *
 *   REST.GET.list_bucket  "GET /b?list-type=2 HTTP/1.1"   ─▶  REST.GET.list_bucket REST.GET.BUCKET
 *
 * An operation holds no blank, so the two are told apart.
 */
/** What AWS's operations are done to. One that is missing here is told by its request line: slower,
 * and the same. */
const TARGETS = [
    'ACCELERATE|ACL|ACL_POLICY|ANALYTICS|BUCKET|BUCKETPOLICY|BUCKETVERSIONS|BUCKET_TAGGING|CORS',
    'ENCRYPTION|INTELLIGENT_TIERING|INVENTORY|LEGAL_HOLD|LIFECYCLE|LOCATION|LOGGING_STATUS|METRICS',
    'MULTIPARTS|MULTI_OBJECT_DELETE|NOTIFICATION|OBJECT|OBJECT_ACL|OBJECT_ATTRIBUTES|OBJECT_GET',
    'OBJECT_LEGAL_HOLD|OBJECT_LOCK|OBJECT_LOCK_CONFIGURATION|OBJECT_RETENTION|OBJECT_TAGGING',
    'OBJECT_TORRENT|OBJECT_VERSION|OWNERSHIP_CONTROLS|PART|PART_GET|POLICY_STATUS|PREFLIGHT',
    'PUBLIC_ACCESS_BLOCK|REPLICATION|REQUEST_PAYMENT|RESTORE|RETENTION|SELECT|SERVICE|TAGGING|TORRENT',
    'UPLOAD|UPLOADS|VERSIONING|VERSIONS|WEBSITE',
].join('|');
const OF_AWS = new RegExp(`^(?:(?:REST|SOAP|WEBSITE)\\.(?:GET|HEAD|PUT|POST|DELETE|COPY|OPTIONS)\\.(?:${TARGETS})` +
    '|(?:S3|BATCH)\\.[A-Z0-9_.]+)$');
/** Whether the operation is one of AWS's, which says itself what was done. */
function isOfAws(operation) {
    return OF_AWS.test(operation);
}
/** The operation; where it is none of AWS's, with the one that AWS would have written after it. */
function operationShown(operation, requestLine, key) {
    if (isOfAws(operation))
        return operation;
    const like = byRequestLine(operation, requestLine, key !== '-');
    return like === undefined ? operation : `${operation} ${like}`;
}
/** The store's own operation, without what was added to it. */
function ownOperation(shown) {
    const blank = shown.indexOf(' ');
    return blank < 0 ? shown : shown.slice(0, blank);
}
/** The operation that AWS writes for what was done; by its words where nothing else tells. */
function operationOfAws(shown) {
    if (isOfAws(shown))
        return shown;
    const blank = shown.indexOf(' ');
    return blank < 0 ? (byWords(shown, false) ?? shown) : shown.slice(blank + 1);
}
/** Methods are in capitals; of those in small letters only the known ones are no other word. */
const METHOD_AND_TARGET = /^([A-Z]+|(?:get|head|put|post|delete|options)(?= ))(?: ([^ ]*))?/;
/** Endpoints where the method says nothing: what is to be done is named by the call. */
const CALLS = /^\/(?:b2api|soap)\b/i;
/** What is asked of an object other than its bytes. */
const OF_OBJECT = new Set([
    ...['acl', 'attributes', 'legal-hold', 'restore', 'retention', 'select', 'tagging', 'torrent'],
    ...['uploadId', 'uploads'],
]);
/** What narrows a listing; without any of it, and nothing else asked for, a bucket is listed too. */
const OF_LISTING = new Set([
    ...['list-type', 'prefix', 'delimiter', 'marker', 'max-keys', 'start-after', 'encoding-type'],
    ...['continuation-token', 'fetch-owner', 'key-marker', 'version-id-marker', 'upload-id-marker'],
    ...['max-uploads', 'allow-unordered', 'metadata'],
]);
function byRequestLine(operation, requestLine, hasKey) {
    const [, given, target = ''] = METHOD_AND_TARGET.exec(requestLine) ?? [];
    const method = given?.toUpperCase();
    if (method === undefined || CALLS.test(target))
        return byWords(operation, hasKey);
    const system = operation.startsWith('WEBSITE.') ? 'WEBSITE' : 'REST';
    const query = parametersOf(target);
    const names = new Set(query.map(([name]) => name));
    const isOfObject = [...names].some((name) => OF_OBJECT.has(name));
    switch (method) {
        case 'GET':
        case 'HEAD':
            if (system === 'WEBSITE' || (hasKey && !isOfObject))
                return `${system}.${method}.OBJECT`;
            if (hasKey)
                return names.has('uploadId') ? 'REST.GET.UPLOAD' : `REST.${method}.ACL`;
            return method === 'HEAD' ? 'REST.HEAD.BUCKET' : ofBucket(names, query);
        case 'PUT':
            if (names.has('uploadId'))
                return 'REST.PUT.PART';
            return hasKey ? (isOfObject ? 'REST.PUT.ACL' : 'REST.PUT.OBJECT') : 'REST.PUT.BUCKET';
        case 'POST':
            if (names.has('delete'))
                return 'REST.POST.MULTI_OBJECT_DELETE';
            if (names.has('uploads'))
                return 'REST.POST.UPLOADS';
            if (names.has('uploadId'))
                return 'REST.POST.UPLOAD';
            if (names.has('select'))
                return 'REST.POST.SELECT';
            return byWords(operation, hasKey) ?? 'REST.POST.OBJECT';
        case 'DELETE':
            if (names.has('uploadId'))
                return 'REST.DELETE.UPLOAD';
            if (names.has('tagging'))
                return hasKey ? 'REST.DELETE.OBJECT_TAGGING' : 'REST.DELETE.TAGGING';
            if (hasKey)
                return 'REST.DELETE.OBJECT';
            return query.length === 0 ? 'REST.DELETE.BUCKET' : 'REST.DELETE.CORS';
        case 'COPY':
            return 'REST.COPY.OBJECT';
        default:
            return 'REST.OPTIONS.PREFLIGHT';
    }
}
/** A GET without a key: one of the listings, or a setting (`?location`), which has no value. */
function ofBucket(names, query) {
    if (names.has('versions'))
        return 'REST.GET.BUCKETVERSIONS';
    if (names.has('uploads'))
        return 'REST.GET.UPLOADS';
    const isListing = [...names].some((name) => OF_LISTING.has(name));
    const isSetting = query.some(([name, hasValue]) => !hasValue && !OF_LISTING.has(name));
    return isSetting && !isListing ? 'REST.GET.LOCATION' : 'REST.GET.BUCKET';
}
function parametersOf(target) {
    const question = target.indexOf('?');
    if (question < 0)
        return [];
    return target
        .slice(question + 1)
        .split('&')
        .filter((parameter) => parameter !== '')
        .map((parameter) => {
        const equals = parameter.indexOf('=');
        return equals < 0
            ? [parameter, false]
            : [parameter.slice(0, equals), equals < parameter.length - 1];
    });
}
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
const LIFECYCLE = /^\w*LIFECYCLE\./i;
const IS_OBJECT = new Set(['OBJECT', 'OBJECTS', 'OBJ', 'FILE', 'KEY', 'BLOB']);
/** Words that make nothing else of an object. */
const SAYS_NOTHING = new Set([
    ...['REST', 'SOAP', 'API', 'B', 'S', 'V', 'BY', 'NAME', 'ID', 'VERSION', 'DATA', 'CONTENT'],
]);
/** What is done by a verb, the most telling first: `REST.GET.list_bucket` lists. */
const VERBS = [
    ['list', new Set(['LIST'])],
    ['delete', new Set(['DELETE', 'REMOVE', 'ABORT', 'CANCEL', 'HIDE'])],
    ['head', new Set(['HEAD', 'STAT'])],
    [
        'write',
        new Set([
            ...['PUT', 'POST', 'COPY', 'UPLOAD', 'CREATE', 'INIT', 'INITIATE', 'COMPLETE', 'RESTORE'],
            ...['START', 'FINISH', 'WRITE', 'APPEND'],
        ]),
    ],
    ['get', new Set(['GET', 'DOWNLOAD', 'READ'])],
];
/** By the words of the operation, which say `get` of `GetObject` and of `b2_download_file`; and by whether
 * there is a key, where there is a verb alone. */
function byWords(operation, hasKey) {
    if (LIFECYCLE.test(operation))
        return 'S3.EXPIRE.OBJECT';
    const words = (operation.match(WORD) ?? []).map((word) => word.toUpperCase());
    const found = VERBS.find(([, verbs]) => words.some((word) => verbs.has(word)));
    if (found === undefined)
        return undefined;
    const [kind] = found;
    const isWebsite = operation.startsWith('WEBSITE.');
    const isVerb = (word) => VERBS.some(([, verbs]) => verbs.has(word));
    const nouns = words.filter((word) => !SAYS_NOTHING.has(word) && !isVerb(word) && !/\d/.test(word));
    const isObject = nouns.length > 0 && nouns.every((word) => IS_OBJECT.has(word));
    /** The verb alone says most likely so; of a GET or HEAD the key tells. */
    const mayBeObject = isObject || nouns.length === 0;
    const isReadOfObject = isObject || (mayBeObject && hasKey);
    const has = (...any) => words.some((word) => any.includes(word));
    switch (kind) {
        case 'list':
            if (has('PART', 'PARTS', 'MULTIPART'))
                return 'REST.GET.UPLOAD';
            if (has('UPLOADS', 'MULTIPARTS'))
                return 'REST.GET.UPLOADS';
            return has('VERSIONS') ? 'REST.GET.BUCKETVERSIONS' : 'REST.GET.BUCKET';
        case 'delete':
            if (has('ABORT', 'CANCEL', 'UPLOAD', 'MULTIPART'))
                return 'REST.DELETE.UPLOAD';
            if (has('TAGGING', 'TAGS'))
                return 'REST.DELETE.OBJECT_TAGGING';
            if (has('MULTI', 'OBJECTS'))
                return 'REST.POST.MULTI_OBJECT_DELETE';
            return mayBeObject ? 'REST.DELETE.OBJECT' : 'REST.DELETE.BUCKET';
        case 'head':
            if (isWebsite)
                return 'WEBSITE.HEAD.OBJECT';
            return isReadOfObject ? 'REST.HEAD.OBJECT' : 'REST.HEAD.BUCKET';
        case 'get':
            if (isWebsite)
                return 'WEBSITE.GET.OBJECT';
            return isReadOfObject ? 'REST.GET.OBJECT' : 'REST.GET.LOCATION';
        default:
            return mayBeObject ? 'REST.PUT.OBJECT' : 'REST.PUT.BUCKET';
    }
}


/***/ }),

/***/ 68368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X6: () => (/* binding */ atHome),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* unused harmony export MirrorError */
/** The disk does not do what it should: said to the person who can mend it. */
class MirrorError extends Error {
    constructor(directory, cause) {
        const { code } = cause;
        const cure = code === 'ENOSPC' || code === 'EDQUOT'
            ? "there is no space left. Set input 'mirror-directory' to a larger disk, or 'keep-records-days' lower"
            : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
                ? "it may not be written to. Check its owner, or set input 'mirror-directory'"
                : `the disk answered ${code}`;
        super(`The mirror in ${directory} cannot be kept: ${cure}.`, { cause });
        this.name = 'MirrorError';
    }
}
/** Does what the disk is needed for. Throws MirrorError where the disk refuses. */
async function atHome(directory, work) {
    try {
        return await work();
    }
    catch (error) {
        const { code, syscall } = error;
        if (code === undefined || syscall === undefined)
            throw error;
        throw new MirrorError(directory, error);
    }
}
/** An answer of the disk with the place that it is about: those to a write, as that the disk is full, name
 * none. */
function located(error, place) {
    const { code, syscall, path, message } = error;
    if (code === undefined || syscall === undefined || path !== undefined)
        return error;
    return Object.assign(new Error(`${message} '${place}'`, { cause: error }), {
        code,
        syscall,
        path: place,
    });
}


/***/ }),

/***/ 79525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ isParquet),
  U: () => (/* binding */ parquetLines)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/schema.js
var schema = __webpack_require__(28286);
;// CONCATENATED MODULE: ./lib/mirror/day/json-bytes.js
/** JSON that is written as bytes, value by value: a string for each would cost more than all else. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BLANK = 0x20;
const DELETE = 0x7f;
const FIRST_ROOM = 128 * 1024;
const utf8 = new TextDecoder();
class JsonBytes {
    #bytes = new Uint8Array(FIRST_ROOM);
    #length = 0;
    get length() {
        return this.#length;
    }
    /** What was put, which is forgotten. */
    take() {
        const taken = this.#bytes.slice(0, this.#length);
        this.#length = 0;
        return taken;
    }
    put(bytes) {
        const into = this.#room(bytes.length);
        let at = this.#length;
        for (let i = 0; i < bytes.length; i++)
            into[at++] = bytes[i];
        this.#length = at;
    }
    /** Bytes are a text in UTF-8; what JSON has no word for is null. */
    putValue(value) {
        if (value instanceof Uint8Array)
            this.#putText(value);
        else
            this.put(Buffer.from(jsonOf(value)));
    }
    /** Where nothing has to be escaped or looked at, which holds for nearly all texts of logs, byte by byte. */
    #putText(text) {
        const into = this.#room(text.length + 2);
        let at = this.#length;
        into[at++] = QUOTE;
        for (let i = 0; i < text.length; i++) {
            const byte = text[i];
            if (byte < BLANK || byte >= DELETE || byte === QUOTE || byte === BACKSLASH) {
                this.put(Buffer.from(JSON.stringify(utf8.decode(text))));
                return;
            }
            into[at++] = byte;
        }
        into[at++] = QUOTE;
        this.#length = at;
    }
    #room(more) {
        if (this.#length + more > this.#bytes.length) {
            const larger = new Uint8Array(2 * (this.#length + more));
            larger.set(this.#bytes.subarray(0, this.#length));
            this.#bytes = larger;
        }
        return this.#bytes;
    }
}
function jsonOf(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value === 'bigint' || typeof value === 'boolean')
        return String(value);
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : 'null';
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 6 modules
var column = __webpack_require__(48459);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var convert = __webpack_require__(69234);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
;// CONCATENATED MODULE: ./lib/mirror/day/parquet-column.js
/**
 * A column of a Parquet file, page by page. What a page says of itself is checked before it is believed: damage must
 * cost neither time nor memory.
 *
 *   column   dictionary page │ data page │ data page │ …     each with a header, packed
 *   data page, v1   levels of definition: length, runs │ values: width, runs  or  plain
 *   data page, v2   levels of definition: runs, not packed │ values
 */




/** What a log has is far smaller. */
const MOST_PAGE_BYTES = 64 * 1024 * 1024;
/** Values that writers add to a run so that it ends with a whole byte or word. */
const PADDING = 512;
/**
 * The values of some rows of a column, `undefined` or null where there are none. `chunk` is all that the file holds of
 * the column for a group of `rows` rows; lists are not read. Throws where it is damaged.
 */
function columnValues(chunk, decoder, rows, { from, to }) {
    const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const reader = { view, offset: 0 };
    const values = [];
    let dictionary;
    for (let row = 0; row < to;) {
        const header = (0,column/* parquetHeader */.wK)(reader);
        const packed = chunk.subarray(reader.offset, reader.offset + header.compressed_page_size);
        checkSizes(header, packed.length, rows - row);
        reader.offset += packed.length;
        if (header.type === 'DICTIONARY_PAGE') {
            const { data } = valuesOf(header, packed, decoder, undefined);
            dictionary = data && (0,convert/* convert */.C6)(data, decoder);
            continue;
        }
        const count = countOf(header);
        if (header.type.startsWith('DATA_PAGE') && row + count > from) {
            const { data } = valuesOf(header, packed, decoder, dictionary);
            if (data?.length !== count)
                throw new Error('A page of fewer values than it says');
            const last = Math.min(count, to - row);
            for (let at = Math.max(0, from - row); at < last; at++)
                values.push(data[at]);
        }
        row += count;
    }
    return values;
}
function countOf({ data_page_header, data_page_header_v2 }) {
    return (data_page_header ?? data_page_header_v2)?.num_values ?? 0;
}
function checkSizes(header, packed, rows) {
    const { compressed_page_size, uncompressed_page_size, dictionary_page_header } = header;
    const count = dictionary_page_header?.num_values ?? countOf(header);
    if (packed !== compressed_page_size)
        throw new Error('A page that breaks off');
    if (!(uncompressed_page_size >= 0 && uncompressed_page_size <= MOST_PAGE_BYTES))
        throw new Error('A page too long');
    if (!(count >= 0 && count <= rows))
        throw new Error('A page of more values than rows');
}
/** The values of a page, which is unpacked and checked first. */
function valuesOf(header, packed, decoder, dictionary) {
    const bytes = unpackedPage(header, packed, decoder.codec);
    checkRuns(header, bytes, decoder);
    const { data_page_header_v2: v2 } = header;
    const plain = {
        ...header,
        compressed_page_size: bytes.length,
        ...(v2 && { data_page_header_v2: { ...v2, is_compressed: false } }),
    };
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (0,column/* readPage */.SP)({ view, offset: 0 }, plain, { ...decoder, codec: 'UNCOMPRESSED' }, dictionary, undefined, 0);
}
function unpackedPage({ uncompressed_page_size: size, data_page_header_v2: v2 }, packed, codec) {
    if (v2 === undefined)
        return unpacked(packed, codec, size);
    const levels = v2.repetition_levels_byte_length + v2.definition_levels_byte_length;
    if (!(levels >= 0 && levels <= packed.length && levels <= size))
        throw new Error('Levels too long');
    if (v2.is_compressed === false || size === levels)
        return packed;
    return Buffer.concat([
        packed.subarray(0, levels),
        unpacked(packed.subarray(levels), codec, size - levels),
    ]);
}
/** Exactly so many bytes. */
function unpacked(packed, codec, length) {
    const bytes = unpackedBy(packed, codec, length);
    if (bytes.length !== length)
        throw new Error('A page of another length than it says');
    return bytes;
}
function unpackedBy(packed, codec, length) {
    const options = { maxOutputLength: Math.max(1, length) };
    switch (codec) {
        case 'UNCOMPRESSED':
            return packed;
        case 'SNAPPY': {
            const bytes = new Uint8Array(length);
            (0,snappy/* snappyUncompress */.t)(packed, bytes);
            return bytes;
        }
        case 'GZIP':
            return (0,external_node_zlib_.gunzipSync)(packed, options);
        case 'ZSTD':
            return (0,external_node_zlib_.zstdDecompressSync)(packed, options);
        default:
            throw new Error(`Packed by ${codec}, which is not known here`);
    }
}
/** Throws where a run is longer than all values of the page: whoever believes it fills the memory. */
function checkRuns(header, bytes, { element, type }) {
    const { data_page_header: v1, data_page_header_v2: v2 } = header;
    const page = v1 ?? v2;
    if (page === undefined)
        return;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const most = page.num_values + PADDING;
    let at = 0;
    if (element.repetition_type !== 'REQUIRED') {
        const length = v2?.definition_levels_byte_length ?? view.getUint32(0, true);
        const start = v2 === undefined ? 4 : v2.repetition_levels_byte_length;
        at = start + length;
        checkEach(view, { at: start, to: at, width: 1, most });
    }
    const { encoding } = page;
    if (type === 'BOOLEAN' && encoding === 'RLE')
        checkEach(view, { at: at + 4, to: bytes.length, width: 1, most });
    else if (encoding.endsWith('_DICTIONARY') && at < bytes.length) {
        const width = view.getUint8(at);
        if (width > 32)
            throw new Error('Numbers too wide');
        if (width > 0)
            checkEach(view, { at: at + 1, to: bytes.length, width, most });
    }
}
/** Runs of a value that is repeated, and of values one by one, eight at a time: the last bit of the header tells. */
function checkEach(view, { at: start, to, width, most }) {
    let seen = 0;
    for (let at = start; at < to && seen < most - PADDING;) {
        let header = 0;
        for (let shift = 0, more = true; more; shift += 7) {
            const byte = view.getUint8(at++);
            header += (byte & 0x7f) * 2 ** shift;
            more = byte >= 0x80 && shift < 35;
        }
        const isSingle = header % 2 === 1;
        const half = Math.floor(header / 2);
        seen += isSingle ? half * 8 : half;
        at += isSingle ? half * width : Math.ceil(width / 8);
        if (seen > most)
            throw new Error('A run too long');
    }
}

;// CONCATENATED MODULE: ./lib/mirror/day/parquet.js
/**
 * Log objects that are tables of Parquet, unpacked to lines that formats read: an object of JSON each, by the names
 * of the columns.
 *
 *   PAR1 │ columns of a group of rows │ … │ footer: where they lie │ length │ PAR1
 *
 * Rows are taken some thousands at once, a column at a time, so that memory stays bounded whatever the size of a group.
 */




const MAGIC = [0x50, 0x41, 0x52, 0x31];
/** What a log has is far smaller; what is larger is taken for damage. */
const MOST_FOOTER_BYTES = 16 * 1024 * 1024;
const MOST_COLUMN_BYTES = 256 * 1024 * 1024;
/** Unpacked bytes of the rows that are taken at once, about. */
const WINDOW_BYTES = 8 * 1024 * 1024;
const LEAST_ROWS = 256;
/** More rows are not taken at once, however small: as values they take more room than in the file. */
const MOST_ROWS = 16_384;
/** Lines are handed over in pieces of this length, about. */
const PIECE = 64 * 1024;
/** First bytes of a Parquet file. */
function isParquet(bytes) {
    return bytes.length >= 12 && MAGIC.every((byte, at) => bytes[at] === byte);
}
/** The lines, in pieces of whole ones. Columns of lists and records are left out. Throws where the file is
 * damaged, whenever it comes upon that. */
function* parquetLines(file) {
    const metadata = metadataOf(file);
    const tree = (0,src_metadata/* parquetSchema */.YR)(metadata);
    for (const { columns, num_rows, total_byte_size } of metadata.row_groups) {
        const rows = Number(num_rows);
        const chunks = columns.flatMap(({ meta_data }) => {
            if (meta_data === undefined || meta_data.path_in_schema.length !== 1)
                return [];
            const schemaPath = (0,schema/* getTreePath */.st)(tree, meta_data.path_in_schema);
            const element = schemaPath.at(-1)?.element;
            return element && (0,schema/* isFlatColumn */.g7)(schemaPath) ? [{ ...meta_data, schemaPath, element }] : [];
        });
        const atOnce = rowsAtOnce(rows, Number(total_byte_size));
        for (let from = 0; from < rows; from += atOnce) {
            const to = Math.min(rows, from + atOnce);
            const names = chunks.map(({ path_in_schema: [name = ''] }) => name);
            const columns = chunks.map((chunk) => parquet_valuesOf(file, chunk, rows, { from, to }));
            yield* linesOf(names, columns, to - from);
        }
    }
}
function rowsAtOnce(rows, bytes) {
    const share = Math.floor((WINDOW_BYTES * rows) / Math.max(bytes, 1));
    return Math.max(LEAST_ROWS, Math.min(MOST_ROWS, share));
}
function metadataOf(file) {
    const end = file.bytes(Math.max(0, file.size - 8), file.size);
    const length = new DataView(end.buffer, end.byteOffset).getUint32(0, true);
    if (length > MOST_FOOTER_BYTES || length + 12 > file.size)
        throw new Error('A footer too long');
    return (0,src_metadata/* parquetMetadata */.m5)(file.bytes(file.size - 8 - length, file.size), { geoparquet: false });
}
/** The values of a column, of some rows of its group. Texts are bytes. */
function parquet_valuesOf(file, chunk, rows, some) {
    const { data_page_offset, dictionary_page_offset, total_compressed_size } = chunk;
    const first = Number(data_page_offset);
    const dictionary = Number(dictionary_page_offset ?? 0);
    const start = dictionary > 0 && dictionary < first ? dictionary : first;
    const length = Number(total_compressed_size);
    if (!(length <= MOST_COLUMN_BYTES))
        throw new Error('A column too long');
    const { path_in_schema: pathInSchema, schemaPath, element, type, codec } = chunk;
    const decoder = { pathInSchema, schemaPath, element, type, codec, parsers };
    return columnValues(file.bytes(start, start + length), decoder, rows, some);
}
const iso = (milliseconds) => new Date(milliseconds).toISOString();
const parsers = {
    timestampFromMilliseconds: (time) => iso(Number(time)),
    timestampFromMicroseconds: (time) => iso(Number(time / 1000n)),
    timestampFromNanoseconds: (time) => iso(Number(time / 1000000n)),
    dateFromDays: (days) => iso(days * 86_400_000).slice(0, 10),
    stringFromBytes: (bytes) => bytes,
    jsonFromBytes: (bytes) => bytes,
    geometryFromBytes: () => null,
    geographyFromBytes: () => null,
    uuidFromBytes: (bytes) => bytes && Buffer.from(bytes).toString('hex'),
};
function* linesOf(names, columns, count) {
    const encoder = new TextEncoder();
    const before = names.map((name, column) => encoder.encode(`${column === 0 ? '{' : ','}${JSON.stringify(name)}:`));
    const end = encoder.encode(names.length === 0 ? '{}\n' : '}\n');
    const lines = new JsonBytes();
    for (let row = 0; row < count; row++) {
        for (let column = 0; column < columns.length; column++) {
            lines.put(before[column] ?? end);
            lines.putValue(columns[column]?.[row]);
        }
        lines.put(end);
        if (lines.length >= PIECE)
            yield lines.take();
    }
    if (lines.length > 0)
        yield lines.take();
}


/***/ }),

/***/ 5199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   Hc: () => (/* binding */ Frames),
/* harmony export */   Ij: () => (/* binding */ StoredError),
/* harmony export */   bf: () => (/* binding */ isGzip)
/* harmony export */ });
/* unused harmony export unpackFrame */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var minizlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27430);
/* harmony import */ var _sync_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33879);
/* harmony import */ var _seekable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46291);
/* harmony import */ var _parquet_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79525);






/** A log object that cannot be read. `missing`: its file is gone; `changed`: its file is not the
 * one that was listed; `broken`: the records file is damaged. */
class StoredError extends Error {
    kind;
    /** Which of the objects given to `readStored`. */
    index;
    constructor(kind, index, message, cause) {
        super(message, { cause });
        this.name = 'StoredError';
        this.kind = kind;
        this.index = index;
    }
}
/** Small enough to stay in the processor's cache. */
const ROOM_BYTES = 256 * 1024;
/** Gzip yields up to 1,032 bytes a byte; this much of it at once stays within 17 MB. */
const GZIP_PIECE = 16 * 1024;
/** A gzip file up to this size is unpacked at once, if it yields no more than `GZIP_AT_ONCE`. */
const SMALL_GZIP = 256 * 1024;
const GZIP_AT_ONCE = 8 * 1024 * 1024;
/** Of a table of Parquet in a gzip, unpacked. */
const MOST_PACKED_PARQUET = 64 * 1024 * 1024;
const PARQUET_AT_ONCE = 8 * 1024 * 1024;
/**
 * Reads log objects one after the other, without waiting: made for a worker thread. Each ends with
 * exactly one call with `isLast` (an empty one where nothing is left). Gzip and Parquet, known by their
 * first bytes, are unpacked; what breaks off or is damaged is handed over as it is. Memory
 * stays bounded whatever the sizes. Throws StoredError, and before it has handed over any byte of
 * that object only if the object is missing or changed.
 */
function readStored(objects, onChunk, room = makeRoom()) {
    const feed = new Feed(onChunk, room);
    const frames = new Frames();
    try {
        for (const [index, object] of objects.entries()) {
            if (object.kind === 'file')
                readFile(object, index, feed);
            else
                readSlices(object, index, feed, frames);
        }
    }
    finally {
        frames.close();
    }
}
/** First bytes of a gzip file (RFC 1952): its magic and the only method there is. */
function isGzip(bytes) {
    return bytes.length >= 18 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}
function readFile(object, index, feed) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(object.path, 'r');
    }
    catch (cause) {
        const { code } = cause;
        throw new StoredError('missing', index, `${fileName(object)} cannot be opened (${code})`, cause);
    }
    try {
        const changed = () => new StoredError('changed', index, `${fileName(object)} changed since it was listed`);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size !== object.size)
            throw changed();
        let left = object.size;
        let isFirst = true;
        do {
            const room = feed.room(left);
            const read = left === 0 ? 0 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, room, 0, room.length, null);
            if (read === 0 && left > 0)
                throw changed();
            left -= read;
            const first = room.subarray(0, read);
            if (isFirst && (0,_parquet_js__WEBPACK_IMPORTED_MODULE_5__/* .isParquet */ .P)(first) && feedParquet((0,_seekable_js__WEBPACK_IMPORTED_MODULE_4__/* .seekable */ .vT)(fd, object.size), feed))
                return;
            if (isFirst && isGzip(first)) {
                if (left === 0 && read <= SMALL_GZIP && feedSmallGzip(first, feed))
                    return;
                const content = contentOfGzip(fd, object.size);
                if (content !== 'broken') {
                    if (content !== 'lines' && feedParquet((0,_seekable_js__WEBPACK_IMPORTED_MODULE_4__/* .inMemory */ .ZK)(content), feed))
                        return;
                    unpackGzip(fd, object.size, (bytes) => feed.push(bytes, false));
                    feed.push(new Uint8Array(0), true);
                    return;
                }
            }
            isFirst = false;
            feed.filled(read, left === 0);
        } while (left > 0);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function fileName({ key, path }) {
    return `The file ${(0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .printableKey */ .ny)(key ?? path)}`;
}
/** Unpacks a Parquet file; false if it is damaged. What is short is unpacked once; else it is tried first, because a
 * byte handed over cannot be taken back. */
function feedParquet(file, feed) {
    const pieces = [];
    let length = 0;
    try {
        for (const piece of (0,_parquet_js__WEBPACK_IMPORTED_MODULE_5__/* .parquetLines */ .U)(file)) {
            length += piece.length;
            if (length <= PARQUET_AT_ONCE)
                pieces.push(piece);
        }
    }
    catch {
        return false;
    }
    for (const piece of length <= PARQUET_AT_ONCE ? pieces : (0,_parquet_js__WEBPACK_IMPORTED_MODULE_5__/* .parquetLines */ .U)(file))
        feed.push(piece, false);
    feed.push(new Uint8Array(0), true);
    return true;
}
/** Unpacks a small gzip in one go; false if it is damaged or yields too much for that. */
function feedSmallGzip(packed, feed) {
    let bytes;
    try {
        bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(packed, { maxOutputLength: GZIP_AT_ONCE });
    }
    catch {
        return false;
    }
    if (!(0,_parquet_js__WEBPACK_IMPORTED_MODULE_5__/* .isParquet */ .P)(bytes) || !feedParquet((0,_seekable_js__WEBPACK_IMPORTED_MODULE_4__/* .inMemory */ .ZK)(bytes), feed))
        feed.push(bytes, true);
    return true;
}
/** What a gzip file holds, and whether the whole of it can be unpacked: asked first, because a byte handed over
 * cannot be taken back. A table of Parquet has to lie in memory, as any of its bytes are asked for. */
function contentOfGzip(fd, size) {
    const pieces = [];
    let length = 0;
    let isTable = false;
    try {
        unpackGzip(fd, size, (bytes) => {
            if (length === 0)
                isTable = (0,_parquet_js__WEBPACK_IMPORTED_MODULE_5__/* .isParquet */ .P)(bytes);
            length += bytes.length;
            if (length > MOST_PACKED_PARQUET)
                isTable = false;
            if (isTable)
                pieces.push(bytes.slice());
            else
                pieces.length = 0;
        });
    }
    catch {
        return 'broken';
    }
    return isTable ? Buffer.concat(pieces) : 'lines';
}
function unpackGzip(fd, size, onBytes) {
    const gunzip = new minizlib__WEBPACK_IMPORTED_MODULE_2__/* .Gunzip */ .as({});
    let failure;
    gunzip.on('error', (error) => {
        failure ??= error;
    });
    gunzip.on('data', (bytes) => onBytes(bytes));
    const piece = Buffer.allocUnsafe(GZIP_PIECE);
    for (let at = 0; at < size && failure === undefined;) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece, 0, piece.length, at);
        if (read === 0)
            break;
        at += read;
        gunzip.write(piece.subarray(0, read));
    }
    if (failure === undefined)
        gunzip.end();
    if (failure !== undefined)
        throw failure;
}
function readSlices(object, index, feed, frames) {
    if (object.slices.length === 0)
        feed.push(new Uint8Array(0), true);
    for (const [i, { frame, from, to }] of object.slices.entries()) {
        const bytes = frames.unpacked(object.path, frame, index);
        if (to > bytes.length)
            throw new StoredError('broken', index, 'A records file is too short');
        feed.push(bytes.subarray(from, to), i === object.slices.length - 1);
    }
}
function makeRoom() {
    const bytes = Buffer.allocUnsafeSlow(ROOM_BYTES);
    return () => bytes;
}
/** Hands chunks over and keeps what was not used, so that it comes before the next chunk. */
class Feed {
    #onChunk;
    #all;
    /** Bytes at the start of the room that were not used yet. */
    #kept = 0;
    constructor(onChunk, room) {
        this.#onChunk = onChunk;
        this.#all = room;
    }
    /** At most `wanted` bytes to fill, behind what was kept. */
    room(wanted) {
        return this.#all().subarray(this.#kept).subarray(0, wanted);
    }
    /** Hands over what was kept and the `length` bytes filled in behind it. */
    filled(length, isLast) {
        const end = this.#kept + length;
        const used = this.#onChunk(this.#all().subarray(0, end), isLast);
        this.#kept = isLast ? 0 : end - used;
        if (this.#kept > 0 && used > 0)
            this.#all().copyWithin(0, used, end);
    }
    push(bytes, isLast) {
        let at = 0;
        while (this.#kept > 0) {
            const room = this.room(bytes.length - at);
            room.set(bytes.subarray(at, at + room.length));
            at += room.length;
            this.filled(room.length, isLast && at === bytes.length);
            if (at === bytes.length)
                return;
        }
        at += this.#onChunk(bytes.subarray(at), isLast);
        if (isLast)
            return;
        this.#kept = bytes.length - at;
        this.#all().set(bytes.subarray(at));
    }
}
/** Unpacked frames, the latest used ones remembered: log objects of several runs interleave in
 * key order. */
class Frames {
    static BYTES_KEPT = 64 * 1024 * 1024;
    #files = new Map();
    #unpacked = new Map();
    #bytesKept = 0;
    unpacked(path, frame, index) {
        const name = `${frame.offset} ${path}`;
        const known = this.#unpacked.get(name);
        if (known !== undefined) {
            this.#unpacked.delete(name);
            this.#unpacked.set(name, known);
            return known;
        }
        const bytes = this.#unpack(path, frame, index);
        this.#bytesKept += bytes.length;
        for (const [oldest, { length }] of this.#unpacked) {
            if (this.#bytesKept <= Frames.BYTES_KEPT)
                break;
            this.#unpacked.delete(oldest);
            this.#bytesKept -= length;
        }
        this.#unpacked.set(name, bytes);
        return bytes;
    }
    #unpack(path, frame, index) {
        try {
            const fd = this.#files.get(path) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
            this.#files.set(path, fd);
            return unpackFrame(fd, frame);
        }
        catch (cause) {
            throw new StoredError('broken', index, `${path} is damaged`, cause);
        }
    }
    close() {
        for (const fd of this.#files.values())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        this.#files.clear();
    }
}
/** The bytes of one frame. Throws if they are not all there or not what was written. */
function unpackFrame(fd, frame) {
    const packed = (0,_seekable_js__WEBPACK_IMPORTED_MODULE_4__/* .stretchOf */ .Ls)(fd, frame.offset, frame.offset + frame.length);
    const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompressSync)(packed, { maxOutputLength: Math.max(frame.rawLength, 1) });
    if (bytes.length !== frame.rawLength)
        throw new Error('A frame has the wrong length');
    return bytes;
}


/***/ }),

/***/ 75578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ openSummary),
/* harmony export */   KN: () => (/* binding */ writeOutline),
/* harmony export */   L_: () => (/* binding */ readSummary),
/* harmony export */   Rc: () => (/* binding */ OUTLINE),
/* harmony export */   WC: () => (/* binding */ countingsOf),
/* harmony export */   X2: () => (/* binding */ encodeSummaryFile),
/* harmony export */   sI: () => (/* binding */ readSummaryFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28220);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65111);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69577);





const KIND = 'summary';
const VERSION = 1;
function encodeSummaryFile(facts, bytes, place) {
    return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .enclose */ .gs)(KIND, VERSION, facts, bytes, place);
}
function readSummaryFacts(file, place, rest = 'with its rest') {
    const head = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(file, KIND, VERSION, place, rest);
    if (head.kind !== 'whole')
        return head;
    const { facts, sha256 } = head.envelope;
    const namesPlace = head.envelope.place !== undefined;
    if (!areFacts(facts))
        return { kind: 'broken', why: 'its first line says what no summary says' };
    return { kind: 'whole', summary: { ...facts, digest: sha256 }, namesPlace };
}
/** Beside a summary of a month that is over: its first line alone, which stands for it while it is left where
 * the mirror is kept. */
const OUTLINE = 'outline';
/** Writes the outline of a summary beside it. False where it is no whole summary, which then has none. */
function writeOutline(file) {
    const head = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(file, KIND, VERSION);
    if (head.kind !== 'whole')
        return false;
    const outline = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), OUTLINE);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${outline}.new`, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file).subarray(0, head.restAt));
    (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .renameWhole */ .U)(`${outline}.new`, outline);
    return true;
}
/** A summary may come out of a cache that others can write, and its days name pages. */
function areFacts(facts) {
    const { contents, counting, objects, bytes, days, countedAlso = [], origin = '' } = facts;
    return ([contents, counting, origin].every((text) => typeof text === 'string') &&
        [objects, bytes].every((number) => Number.isSafeInteger(number) && number >= 0) &&
        [days, countedAlso].every(Array.isArray) &&
        days.every((day) => typeof day === 'string' && (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N)(day)) &&
        countedAlso.every((text) => typeof text === 'string'));
}
function readSummary(file) {
    const whole = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnclosed */ .mz)(file, KIND, VERSION);
    return whole.kind === 'whole' ? { kind: 'whole', bytes: whole.rest } : whole;
}
/** The summary in a file, to be read piece by piece; whoever opens it closes it. */
function openSummary(file, digest) {
    return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .openEnclosed */ .gS)(file, KIND, VERSION, digest);
}
/** All that the counts of a summary were made with, the latest first. */
function countingsOf({ counting, countedAlso = [] }) {
    return [counting, ...countedAlso];
}


/***/ }),

/***/ 65111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   gS: () => (/* binding */ openEnclosed),
/* harmony export */   gs: () => (/* binding */ enclose),
/* harmony export */   mz: () => (/* binding */ readEnclosed),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69577);
/* harmony import */ var _seekable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46291);





const PRODUCT = 's3-log-report';
const FIRST_READ = 16 * 1024;
/** A file in an envelope: its first line and the rest, which is not copied. */
function enclose(kind, version, facts, rest, place) {
    const json = JSON.stringify({ facts, place, length: rest.length, sha256: sha256(rest) });
    const line = `${PRODUCT} ${kind} ${version} ${sha256(json).slice(0, 16)} ${json}\n`;
    return [Buffer.from(line), rest];
}
/** What the first line of a file in an envelope says, if it is whole, the file as long as it says, and written for
 * this place. Without a place, whoever asks has looked before. `alone`: the file is the first line of one that
 * lies elsewhere. */
function readEnvelope(file, kind, version, place, rest = 'with its rest') {
    const judged = (start, end, size) => {
        const line = readLine(start.subarray(0, Math.max(end, 0)), kind, version);
        if (line.kind !== 'whole')
            return line;
        const wanted = line.restAt + (rest === 'alone' ? 0 : line.envelope.length);
        return size === wanted
            ? inPlace(line, place)
            : { kind: 'broken', why: `it has ${size} bytes instead of ${wanted}` };
    };
    if (typeof file !== 'string')
        return judged(file, file.indexOf(0x0a), file.length);
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return { kind: 'missing' };
        return { kind: 'broken', why: `it cannot be opened (${error.code})` };
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
        for (let length = FIRST_READ;; length *= 8) {
            const buffer = Buffer.allocUnsafe(Math.min(length, size));
            const start = buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, 0, buffer.length, 0));
            const end = start.indexOf(0x0a);
            if (end === -1 && start.length < size && length < 1 << 26)
                continue;
            return judged(start, end, size);
        }
    }
    catch (error) {
        return { kind: 'broken', why: `it cannot be read (${error.code})` };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
function inPlace(read, place) {
    const { place: written = place } = read.envelope;
    if (place === undefined || written === place)
        return read;
    return { kind: 'broken', why: 'it was written for another day or source' };
}
/** The whole of a file in an envelope, its digest checked. */
function readEnclosed(file, kind, version, place) {
    const head = readEnvelope(file, kind, version, place);
    if (head.kind !== 'whole')
        return head;
    let rest;
    try {
        rest =
            typeof file === 'string'
                ? readFrom(file, head.restAt, head.envelope.length)
                : file.subarray(head.restAt);
    }
    catch (error) {
        return { kind: 'broken', why: `it cannot be read (${error.code})` };
    }
    if (sha256(rest) !== head.envelope.sha256)
        return { kind: 'broken', why: 'its bytes changed' };
    return { kind: 'whole', envelope: head.envelope, rest };
}
/** Opens a file in an envelope, its digest checked unless someone else does that. It stays the same file even
 * where another one takes its name. */
function openEnclosed(file, kind, version, digest) {
    const head = readEnvelope(file, kind, version);
    if (head.kind !== 'whole')
        return head;
    const { restAt, envelope } = head;
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
        if (digest === 'checked' && sha256OfRange(fd, restAt, envelope.length) !== envelope.sha256) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
            return { kind: 'broken', why: 'its bytes changed' };
        }
    }
    catch (error) {
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        return { kind: 'broken', why: `it cannot be read (${error.code})` };
    }
    const opened = fd;
    return {
        kind: 'whole',
        file: {
            length: envelope.length,
            read(from, to, room) {
                const isRoomy = room !== undefined && room.byteLength >= to - from;
                const bytes = isRoomy
                    ? new Uint8Array(room, 0, to - from)
                    : Buffer.allocUnsafeSlow(to - from);
                if ((0,_seekable_js__WEBPACK_IMPORTED_MODULE_4__/* .readRange */ .qX)(opened, bytes, restAt + from) < bytes.length)
                    throw new Error(`${file} became shorter while it was read`);
                return bytes;
            },
            close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(opened),
        },
    };
}
/** Bytes of a file, alone in their buffer: numbers in them can be read where they lie. */
function readFrom(file, position, length) {
    const bytes = Buffer.allocUnsafeSlow(length);
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
    try {
        // Where there are fewer than there were, their digest will tell.
        return bytes.subarray(0, (0,_seekable_js__WEBPACK_IMPORTED_MODULE_4__/* .readRange */ .qX)(fd, bytes, position));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
function sha256OfRange(fd, position, length) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(length, DIGESTED_AT_ONCE));
    for (let at = 0; at < length; at += buffer.length) {
        const some = buffer.subarray(0, length - at);
        hash.update(some.subarray(0, (0,_seekable_js__WEBPACK_IMPORTED_MODULE_4__/* .readRange */ .qX)(fd, some, position + at)));
    }
    return hash.digest('hex');
}
const DIGESTED_AT_ONCE = 256 * 1024;
/** Writes a file, part after part, aside and renames it, so that it is there whole or not at all. */
async function writeWhole(file, parts) {
    const aside = `${file}.new`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(aside, parts);
        (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .renameWhole */ .U)(aside, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(aside, { force: true }).catch(() => { });
        throw error;
    }
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
function readLine(line, kind, version) {
    const match = /^(\S+) (\S+) (\d+) ([0-9a-f]{16}) (.*)$/s.exec(line.toString());
    const [, product, itsKind, itsVersion, digest, json = ''] = match ?? [];
    if (product !== PRODUCT || itsKind !== kind)
        return { kind: 'broken', why: `it is no ${kind}` };
    if (Number(itsVersion) !== version) {
        return { kind: 'broken', why: `it is of version ${itsVersion}, this program reads ${version}` };
    }
    if (sha256(json).slice(0, 16) !== digest)
        return { kind: 'broken', why: 'its first line changed' };
    const envelope = JSON.parse(json);
    if (typeof envelope.facts !== 'object' || envelope.facts === null)
        return { kind: 'broken', why: 'its first line says nothing' };
    return { kind: 'whole', envelope, restAt: line.length + 1 };
}


/***/ }),

/***/ 69577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renameWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** What a file is for a moment while a virus scanner or an indexer of Windows looks at it. */
const PASSING = new Set(['EPERM', 'EBUSY', 'EACCES']);
const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 10;
/**
 * Renames a file that was written aside to the name it is for, in place of what had that name: the one
 * place of the mirror that does. Where another program holds either of the two, it is tried again for
 * two seconds. Waits without yielding: the threads have nothing else to do, and on most systems it
 * never comes to that.
 */
function renameWhole(from, to, rename = node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync) {
    for (let attempt = 1;; attempt++) {
        try {
            rename(from, to);
            return;
        }
        catch (error) {
            const { code } = error;
            if (!PASSING.has(code) || attempt === ATTEMPTS)
                throw error;
            pause(FIRST_PAUSE_MS * 2 ** (attempt - 1));
        }
    }
}
function pause(ms) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}


/***/ }),

/***/ 46291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ stretchOf),
/* harmony export */   ZK: () => (/* binding */ inMemory),
/* harmony export */   qX: () => (/* binding */ readRange),
/* harmony export */   vT: () => (/* binding */ seekable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function inMemory(bytes) {
    return {
        size: bytes.length,
        bytes(from, to) {
            checkWithin(from, to, bytes.length);
            return bytes.slice(from, to);
        },
    };
}
/** The bytes of a file that is open. */
function seekable(fd, size) {
    return {
        size,
        bytes(from, to) {
            checkWithin(from, to, size);
            return stretchOf(fd, from, to);
        },
    };
}
function checkWithin(from, to, size) {
    if (from < 0 || from > to || to > size)
        throw new Error('It ends too early');
}
/** A stretch of a file that is open. Throws where it is not all there. */
function stretchOf(fd, from, to) {
    const bytes = Buffer.allocUnsafe(to - from);
    if (readRange(fd, bytes, from) < bytes.length)
        throw new Error('It ends too early');
    return bytes;
}
/** Fills the bytes from a file; returns how many there were. */
function readRange(fd, bytes, position) {
    let at = 0;
    while (at < bytes.length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, bytes, at, bytes.length - at, position + at);
        if (read === 0)
            break;
        at += read;
    }
    return at;
}


/***/ }),

/***/ 56475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ clearSpool),
/* harmony export */   RX: () => (/* binding */ checkTree),
/* harmony export */   yJ: () => (/* binding */ BUILD_CACHE)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder of the build cache in a mirror; at rest it is called as it always was. */
const BUILD_CACHE = 'shelf';
/** Marks a folder as made by this program, which may remove it. */
const MARK = '.s3-log-report';
/**
 * Throws where the mirror holds anything but regular files and directories, and names it. A link would
 * lead what is written, read or removed below it to somewhere else; a pipe would be waited for forever.
 */
async function checkTree(directory) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory)).isSymbolicLink())
        throw strange(directory, directory);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true }))
        if (!entry.isFile() && !entry.isDirectory())
            throw strange(directory, node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name));
}
function strange(directory, place) {
    return new Error(`The mirror in ${directory} cannot be kept: ${place} is a link, a pipe or a device, which is not followed. ` +
        "Remove it, or set input 'mirror-directory' to a directory itself.");
}
/** Empties the folder for what is on its way, or makes it. Throws where it is not one of ours: somebody
 * else's folder of that name is not removed. */
async function clearSpool(mirror, spool) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(spool).catch(() => []);
    const isOurs = names.length === 0 ||
        names.includes(MARK) ||
        // Releases before 1.0 made no mark. Where they left a spool, they left a build cache.
        (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(mirror, BUILD_CACHE)).catch(() => [])).length > 0;
    if (!isOurs)
        throw new Error(`The mirror in ${mirror} cannot be kept: there is a folder 'spool' that is not of a mirror, and would be ` +
            "emptied. Set input 'mirror-directory' to a directory that holds nothing else.");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(spool, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(spool, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(spool, MARK), '');
}


/***/ }),

/***/ 79419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h$: () => (/* binding */ isInRange),
  dJ: () => (/* binding */ maskAddress),
  j$: () => (/* binding */ openPlaces),
  RC: () => (/* binding */ parseRange),
  nh: () => (/* binding */ placesCredits)
});

// EXTERNAL MODULE: ./lib/naming/ip.js
var ip = __webpack_require__(54559);
;// CONCATENATED MODULE: ./lib/naming/place-table.js
/**
 * Names of ranges of addresses at rest: which country they are in, or which network announces them.
 * Addresses are counted in blocks, a /24 of IPv4 or a /48 of IPv6: hardly a range is finer. Of a block
 * that is split the parts are kept, single addresses of IPv4 or /64s of IPv6.
 *
 *   magic   8 bytes  `S3LRPLC1`
 *   sizes   u32 each: bytes of all, names, split blocks, ranges of IPv4, ranges of IPv6
 *   steps   of every 32nd name, and of every split block: where it lies (u32)
 *           of every 32nd range, IPv4 before IPv6: where it lies (u32), the block its free blocks
 *           begin with (u32 high, u32 low)
 *   names   of each step: numbers of autonomous systems, the first whole, others by what they are more
 *           than the one before (none has 0); bytes of each text; the texts (UTF-8)
 *   ranges  IPv4, then IPv6, of each: free blocks before it, its blocks - 1, number of its name; a
 *           number past the last name is that of a split block
 *   splits  of each block its parts, which fill it: addresses - 1, number of the name + 1 (0: none)
 *
 * A u32 is little-endian; all other numbers are unsigned LEB128. Names that are used most come first,
 * so that most of their numbers take one or two bytes; of those that take as many, systems of near
 * numbers are often of one owner, and pack well side by side. Opening it costs nothing, and it is looked into
 * as it lies: a step is found by halves, what is wanted is counted up from it.
 */
const MAGIC = 'S3LRPLC1';
const SIZES = 5;
const STEP = 32;
const RANGE_STEP_WORDS = 3;
const HIGH = 2 ** 32;
/** Numbers of names from which on they take one, two and three bytes. All are whole steps, and between them the numbers of
 * systems never fall. */
const SHELVES = [0, 2 ** 7, 2 ** 14];
/** Addresses of a block: of IPv4 each one, of IPv6 each /64. */
const BLOCK4 = 256;
const BLOCK6 = 65_536;
/** Writes ranges, which must be in order and apart. */
function encodePlaces(ranges4, ranges6) {
    const families = [blockRangesOf(ranges4, BLOCK4), blockRangesOf(ranges6, BLOCK6)];
    const names = orderedNames([...ranges4, ...ranges6]);
    const numbers = new Map(names.map((name, at) => [name, at]));
    const splits = families.flat().flatMap(({ name }) => (isSplit(name) ? [name] : []));
    const sizes = [names.length, splits.length, ...families.map(({ length }) => length)];
    const rangeSteps = families.reduce((sum, { length }) => sum + stepsOf(length), 0);
    const words = SIZES + stepsOf(names.length) + splits.length + RANGE_STEP_WORDS * rangeSteps;
    const start = MAGIC.length + 4 * words;
    const out = [];
    const nameSteps = writeNames(out, names);
    const rangeStarts = families.flatMap((ranges) => writeRanges(out, ranges, (name) => isSplit(name) ? names.length + splits.indexOf(name) : numbers.get(name)));
    const splitStarts = splits.map((parts) => {
        const at = out.length;
        for (const { from, to, name } of parts) {
            writeNumber(out, to - from);
            writeNumber(out, name === undefined ? 0 : numbers.get(name) + 1);
        }
        return at;
    });
    const bytes = new Uint8Array(start + out.length);
    const steps = [
        ...[...nameSteps, ...splitStarts].map((at) => start + at),
        ...rangeStarts.flatMap(({ at, block }) => [start + at, Math.floor(block / HIGH), block % HIGH]),
    ];
    bytes.set(new TextEncoder().encode(MAGIC));
    bytes.set(new Uint8Array(Uint32Array.from([bytes.length, ...sizes, ...steps]).buffer), MAGIC.length);
    bytes.set(out, start);
    return bytes;
}
function isSplit(name) {
    return Array.isArray(name);
}
/** Names by how many bytes their numbers take, those of the most ranges first; then by system and text. */
function orderedNames(ranges) {
    const uses = new Map();
    for (const { name } of ranges)
        uses.set(name, (uses.get(name) ?? 0) + 1);
    const compare = (a, b) => a.system - b.system || (a.text < b.text ? -1 : 1);
    const byUse = [...uses.keys()].sort((a, b) => uses.get(b) - uses.get(a) || compare(a, b));
    return SHELVES.flatMap((first, at) => byUse.slice(first, SHELVES[at + 1]).sort(compare));
}
/** Whole blocks, those of one name together, and split ones, in order. */
function blockRangesOf(ranges, size) {
    const blocks = [];
    const unit = BigInt(size);
    let open;
    const close = () => {
        if (open !== undefined)
            blocks.push({ ...onlyBlock(open.block), name: filled(open.parts, size) });
        open = undefined;
    };
    for (const { first, last, name } of ranges)
        for (let at = first; at <= last;) {
            const block = Number(at / unit);
            const isAtStart = at % unit === 0n;
            const whole = isAtStart ? Number((last + 1n) / unit) - block : 0;
            if (open !== undefined && open.block !== block)
                close();
            if (whole > 0) {
                const before = blocks.at(-1);
                if (before?.name === name && before.last + 1 === block)
                    before.last += whole;
                else
                    blocks.push({ first: block, last: block + whole - 1, name });
                at += BigInt(whole) * unit;
                continue;
            }
            open ??= { block, parts: [] };
            const end = (at / unit + 1n) * unit - 1n;
            const to = last < end ? last : end;
            open.parts.push({ from: Number(at % unit), to: Number(to % unit), name });
            at = to + 1n;
        }
    close();
    return blocks;
}
function onlyBlock(block) {
    return { first: block, last: block };
}
/** Parts with what lies between them, which has no name. */
function filled(parts, size) {
    const all = [];
    let next = 0;
    for (const part of [...parts, { from: size, to: size, name: undefined }]) {
        if (part.from > next)
            all.push({ from: next, to: part.from - 1, name: undefined });
        if (part.from < size)
            all.push(part);
        next = part.to + 1;
    }
    return all;
}
/** Returns where each step of them lies. */
function writeNames(out, names) {
    return Array.from({ length: stepsOf(names.length) }, (_, step) => {
        const at = out.length;
        const some = names.slice(step * STEP, (step + 1) * STEP);
        const texts = some.map(({ text }) => new TextEncoder().encode(text));
        let before = 0;
        for (const { system } of some) {
            writeNumber(out, system - before);
            before = system;
        }
        for (const { length } of texts)
            writeNumber(out, length);
        for (const text of texts)
            out.push(...text);
        return at;
    });
}
/** Returns of each step where it lies, and the block that its free blocks begin with. */
function writeRanges(out, ranges, numberOf) {
    const steps = [];
    let next = 0;
    for (const [at, { first, last, name }] of ranges.entries()) {
        if (at % STEP === 0)
            steps.push({ at: out.length, block: next });
        writeNumber(out, first - next);
        writeNumber(out, last - first);
        writeNumber(out, numberOf(name));
        next = last + 1;
    }
    return steps;
}
function stepsOf(size) {
    return Math.ceil(size / STEP);
}
function writeNumber(out, value) {
    let rest = value;
    while (rest > 127) {
        out.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    out.push(rest);
}
/** Opens a table. Throws where it is damaged or of another version. `what` it holds is for the error. */
function openPlaceTable(bytes, what) {
    const table = tableIn(bytes, what);
    const cursor = new Cursor(bytes);
    // Read once per name: there are far fewer of them than addresses.
    const texts = new Map();
    return (groups) => {
        const a = groups[0];
        const b = groups[1];
        const number = groups.length === 2
            ? findName(cursor, table, table.ranges4, a * 256 + (b >> 8), b & 255)
            : findName(cursor, table, table.ranges6, (a * 65_536 + b) * 65_536 + groups[2], groups[3]);
        if (number === undefined)
            return undefined;
        const known = texts.get(number);
        if (known !== undefined)
            return known;
        const text = readName(cursor, table, number);
        texts.set(number, text);
        return text;
    };
}
/** Opens a table for who knows the number of a system and asks for its name: `AS15169 Google LLC`, or undefined where the
 * table has none. Throws as `openPlaceTable` does. */
function openSystems(bytes, what) {
    const table = tableIn(bytes, what);
    const cursor = new Cursor(bytes);
    const systemAt = (number) => {
        cursor.at = table.nameSteps[Math.floor(number / STEP)];
        let system = 0;
        for (let at = 0; at <= number % STEP; at++)
            system += cursor.number();
        return system;
    };
    const shelves = SHELVES.map((first, at) => {
        const end = SHELVES[at + 1] ?? table.names;
        return { first, end: Math.min(end, table.names) };
    });
    return (system) => {
        for (const { first, end } of shelves) {
            let low = first;
            let high = end;
            while (low < high) {
                const middle = (low + high) >>> 1;
                if (systemAt(middle) < system)
                    low = middle + 1;
                else
                    high = middle;
            }
            if (low < end && systemAt(low) === system)
                return readName(cursor, table, low);
        }
        return undefined;
    };
}
/** All that stands before the names. */
function tableIn(bytes, what) {
    const magic = Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1');
    if (magic !== MAGIC)
        throw new Error(`The ${what} table is not of version ${MAGIC}; build it again`);
    let at = MAGIC.length;
    const words = (count) => {
        const from = at;
        at += 4 * count;
        return new Uint32Array(new Uint8Array(bytes.subarray(from, at)).buffer);
    };
    const [length = 0, names = 0, splits = 0, size4 = 0, size6 = 0] = words(SIZES);
    if (bytes.length < length)
        throw new Error(`The ${what} table ends too early`);
    return {
        names,
        nameSteps: words(stepsOf(names)),
        splitSteps: words(splits),
        ranges4: { size: size4, steps: words(RANGE_STEP_WORDS * stepsOf(size4)) },
        ranges6: { size: size6, steps: words(RANGE_STEP_WORDS * stepsOf(size6)) },
    };
}
/** Reads numbers one after the other, from where it is put. */
class Cursor {
    bytes;
    at = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    number() {
        const { bytes } = this;
        let value = bytes[this.at++];
        if (value < 128)
            return value;
        value -= 128;
        for (let scale = 128;; scale *= 128) {
            const byte = bytes[this.at++];
            if (byte < 128)
                return value + byte * scale;
            value += (byte - 128) * scale;
        }
    }
}
/** The number of the name that the address has, which is the one of that number in its block. */
function findName(cursor, { names, splitSteps }, ranges, block, address) {
    const number = findRange(cursor, ranges, block);
    if (number === undefined || number < names)
        return number;
    cursor.at = splitSteps[number - names];
    for (let next = 0;;) {
        next += cursor.number() + 1;
        const name = cursor.number();
        if (next > address)
            return name === 0 ? undefined : name - 1;
    }
}
/** The number of the range that holds the block: the step before it by halves, then range by range. */
function findRange(cursor, { size, steps }, block) {
    const start = (step) => {
        const word = step * RANGE_STEP_WORDS;
        return steps[word + 1] * HIGH + steps[word + 2];
    };
    let low = 0;
    let high = stepsOf(size);
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (start(middle) <= block)
            low = middle + 1;
        else
            high = middle;
    }
    if (low === 0)
        return undefined;
    const step = low - 1;
    cursor.at = steps[step * RANGE_STEP_WORDS];
    let next = start(step);
    for (let left = Math.min(STEP, size - step * STEP); left > 0; left--) {
        const first = next + cursor.number();
        if (first > block)
            return undefined;
        next = first + cursor.number() + 1;
        const number = cursor.number();
        if (next > block)
            return number;
    }
    return undefined;
}
/** `DE`, or `AS15169 Google LLC`. */
function readName(cursor, { names, nameSteps }, number) {
    const step = Math.floor(number / STEP);
    const size = Math.min(STEP, names - step * STEP);
    const wanted = number % STEP;
    cursor.at = nameSteps[step];
    let system = 0;
    for (let at = 0; at < size; at++) {
        const more = cursor.number();
        if (at <= wanted)
            system += more;
    }
    let skipped = 0;
    let length = 0;
    for (let at = 0; at < size; at++) {
        const bytes = cursor.number();
        if (at < wanted)
            skipped += bytes;
        if (at === wanted)
            length = bytes;
    }
    const from = cursor.at + skipped;
    const text = Buffer.from(cursor.bytes.subarray(from, from + length)).toString('utf8');
    return system === 0 ? text : `AS${system} ${text}`.trimEnd();
}

;// CONCATENATED MODULE: ./lib/naming/addresses.js


/**
 * An address as the report may show it. Masked: its /24 (`192.0.2.0/24`) or /48
 * (`2001:db8:7::/48`). Hidden: one name for all. `-` stays, and what is no address is `unknown`.
 */
function maskAddress(text, mode) {
    if (text === '-')
        return text;
    if (mode === 'hidden')
        return 'hidden';
    const groups = (0,ip/* groupsOf */.c1)(text);
    if (groups === undefined)
        return 'unknown';
    if (mode === 'full')
        return text.toLowerCase();
    const a = groups[0];
    const b = groups[1];
    if (groups.length === 2)
        return `${dotted[a >> 8]}${dotted[a & 255]}${dotted[b >> 8]}0/24`;
    if (groups[2] !== 0)
        return `${(0,ip/* hex */.uh)(a)}:${(0,ip/* hex */.uh)(b)}:${(0,ip/* hex */.uh)(groups[2])}::/48`;
    return b !== 0 ? `${(0,ip/* hex */.uh)(a)}:${(0,ip/* hex */.uh)(b)}::/48` : a !== 0 ? `${(0,ip/* hex */.uh)(a)}::/48` : '::/48';
}
const dotted = Array.from({ length: 256 }, (_, byte) => `${byte}.`);
/** Reads `192.0.2.0/24`, `2001:db8::/32` or one address; undefined where the text is neither. */
function parseRange(text) {
    const [address = '', length, ...more] = text.trim().split('/');
    const groups = (0,ip/* groupsOf */.c1)(address);
    if (groups === undefined || more.length > 0)
        return undefined;
    const longest = groups.length * 16;
    if (length === undefined)
        return { groups, bits: longest };
    const bits = /^\d{1,3}$/.test(length) ? Number(length) : Number.POSITIVE_INFINITY;
    return bits <= longest ? { groups, bits } : undefined;
}
/** Whether an address lies in the range. What is no address lies in none. */
function isInRange(address, range) {
    const groups = (0,ip/* groupsOf */.c1)(address);
    if (groups === undefined || groups.length !== range.groups.length)
        return false;
    return range.groups.every((group, at) => {
        const bits = Math.min(16, Math.max(0, range.bits - at * 16));
        return group >> (16 - bits) === (groups[at] ?? 0) >> (16 - bits);
    });
}
/** What the licences of the data ask to be shown where it is used. */
const placesCredits = [
    { name: 'IPtoASN', url: 'https://iptoasn.com/', licence: 'PDDL 1.0' },
    { name: 'Route Views', url: 'https://www.routeviews.org/', licence: 'CC BY 4.0' },
    { name: 'IP Geolocation by DB-IP', url: 'https://db-ip.com/', licence: 'CC BY 4.0' },
    { name: 'NRO', url: 'https://www.nro.net/', licence: 'CC BY 4.0' },
];
/** Opens the tables over the given bytes, which must not change after. One that is broken or of another
 * version is refused by name. */
function openPlaces(data) {
    const { countries, networks } = data;
    const country = countries && openPlaceTable(countries, 'countries');
    const network = networks && openPlaceTable(networks, 'networks');
    const system = networks && openSystems(networks, 'networks');
    const found = (nameOf, address) => {
        const groups = nameOf && (0,ip/* groupsOf */.c1)(address);
        return (groups && nameOf?.(groups)) ?? 'unknown';
    };
    return {
        country: (address) => found(country, address),
        network: (address) => found(network, address),
        system: (number) => system?.(number),
        tables: () => data,
    };
}


/***/ }),

/***/ 38197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findAi),
/* harmony export */   s: () => (/* binding */ aiClassOf)
/* harmony export */ });
/** What an AI is made of: crawlers for training data, and those who sell such data. */
const training = `
  AI2Bot, Ai2Bot-Dolma, aiHitBot, AIWebIndex, Amazonbot, anthropic-ai, Applebot-Extended, Awario, bedrockbot,
  Brightbot, Bytespider, CCBot, ChatGLM-Spider, ClaudeBot, CloudVertexBot, cohere-training-data-crawler,
  Cotoyogi, CragCrawler, Crawl4AI, crawl4ai-adapter, Crawlspace, Datenbank Crawler, DeepSeekBot, Diffbot,
  Echobot Bot, EchoboxBot, ExteContextCrawl, FacebookBot, Factset_spyderbot, Flyriverbot, FriendlyCrawler,
  Google-Extended, GoogleOther, GoogleOther-Image, GoogleOther-Video, GPTBot, ICC-Crawler, ImageMind,
  ImagesiftBot, imageSpider, img2dataset, ISSCyberRiskCrawler, Kangaroo Bot, KunatoCrawler,
  laion-huggingface-processor, LAIONDownloader, LCC, Lightpanda, meta-externalagent, MyCentralAIScraperBot,
  NagetBot, netEstate Imprint Crawler, newsai, Novellum, omgili, omgilibot, PanguBot, Panscient, panscient.com,
  Poseidon Research Crawler, QuillBot, quillbot.com, Reflectionbot, SBIntuitionsBot, semantic-visions,
  semantic-visions-discovery, semantic-visions.com, SemrushBot-OCOB, SemrushBot-SWA, Sidetrade indexer bot,
  Spawning-AI, Spider, TaraGroup Intelligent Bot, Terra Cotta, TerraCotta, The Knowledge AI, Thinkbot, TikTokSpider,
  Timpibot, UseAI, VelenPublicWebCrawler, WARDBot, webzio, Webzio-Extended, WRTNBot, xAI-Bot, YaK,
  YandexAdditional, YandexAdditionalBot`;
/** What an AI answers from: indexes of the web that it looks things up in. */
const search = `
  AddSearchBot, AISearchBot, amazon-kendra, Amzn-SearchBot, Andibot, Anomura, Aranet-SearchBot,
  atlassian-bot, AzureAI-SearchBot, Bravebot, Channel3Bot, Claude-SearchBot, ExaBot, ExaSearchBot, HenkBot,
  iAskBot, iaskspider, KendraBot, LinerBot, LinkupBot, meta-webindexer, OAI-SearchBot, PerplexityBot,
  PetalBot, Querit-SearchBot, QueritBot, TavilyBot, YouBot, ZanistaBot`;
/** Fetches that a person asked an assistant for, and agents that act for a person. */
const assistant = `
  AgentTimes, AI2Bot-DeepResearchEval, Amazon-Bedrock-AgentCore-Browser, amazon-QBusiness, AmazonBuyForMe,
  Amzn-User, ApifyBot, ApifyWebsiteContentCrawler, bigsur.ai, BuddyBot, ChatGPT Agent, ChatGPT-User, Claude-Code,
  Claude-User, Claude-Web, Cloudflare-AutoRAG, cohere-ai, Cursor, Devin, DuckAssistBot, FirecrawlAgent,
  GeistHaus-PageFetcher, Gemini-Deep-Research, Google-Agent, Google-CloudVertexBot, Google-Firebase,
  Google-Gemini-CLI, Google-NotebookLM, GoogleAgent-Mariner, GoogleAgent-URLContext, Grok-DeepSearch, GrokBot,
  kagi-fetcher, Kimi-User, KlaviyoAIBot, linkReader, Manus-User, meta-externalfetcher, MistralAI-User,
  Mozilla-Tabstack, NotebookLM, NovaAct, OpenAI, opencode, Operator, Perplexity-User, PerplexityUser, PhindBot,
  Poggio-Citations, QualifiedBot, Shap-User, ShapBot, TongyiBot, Trae, TwinAgent, wpbot, YiyanBot`;
/** Names that are words, or the names of programs that people sit at: only an agent that says nothing
 * else of itself is meant. */
const common = new Set('code cursor devin lcc newsai openai opencode operator spider trae useai yak'.split(' '));
/** By the first word of the name, in lower case; longer names first. */
const byFirstWord = new Map();
const classes = new Map();
function add(names, aiClass) {
    for (const name of names.trim().split(/,\s+/)) {
        const first = name.split(' ')[0]?.toLowerCase() ?? '';
        const others = byFirstWord.get(first) ?? [];
        byFirstWord.set(first, [...others, { name, aiClass }].sort((a, b) => b.name.length - a.name.length));
        classes.set(name, aiClass);
    }
}
add(training, 'ai training');
add(search, 'ai search');
add(assistant, 'ai assistant');
/** Whether a first word begins with a letter and is so long: by letter × LONGEST + length. Of the words
 * of a browser hardly any does, so that they are not even cut out. */
const LONGEST = 40;
const known = new Uint8Array(26 * LONGEST);
for (const word of byFirstWord.keys())
    known[placeOf(word.charCodeAt(0), word.length)] = 1;
function placeOf(letter, length) {
    return ((letter | 0x20) - 0x61) * LONGEST + length;
}
/** The AI that an agent says it reads for. `agent` is without the addresses that it tells. */
function findAi(agent) {
    for (let at = 0; at < agent.length; at++) {
        if (charKinds[agent.charCodeAt(at)] !== 1)
            continue;
        const from = at;
        while ((charKinds[agent.charCodeAt(at)] ?? 0) !== 0)
            at++;
        // Some say for whom they read: `amazon-kendra-customer-id-1234`.
        const mayGoOn = at - from >= LONGEST || agent.charCodeAt(at - 1) < 0x30 || at - from > 20;
        if (!mayGoOn && known[placeOf(agent.charCodeAt(from), at - from)] === 0)
            continue;
        const word = agent.slice(from, at).toLowerCase();
        const first = mayGoOn ? word.replace(/-customer-id.*$|[.-]+$/, '') : word;
        for (const ai of byFirstWord.get(first) ?? [])
            if (isAt(agent, from, ai))
                return ai;
    }
    return undefined;
}
/** Of what words are made: letters 1; digits, `_`, `.` and `-` 2. */
const charKinds = new Uint8Array(128);
for (let code = 0x61; code <= 0x7a; code++)
    charKinds[code] = charKinds[code - 0x20] = 1;
for (const char of '0123456789_.-')
    charKinds[char.charCodeAt(0)] = 2;
function isAt(agent, from, { name }) {
    const given = agent.slice(from, from + name.length);
    if (given.toLowerCase() !== name.toLowerCase())
        return false;
    if (!common.has(name.toLowerCase()))
        return true;
    const before = agent.slice(0, from);
    const after = agent.slice(from + name.length);
    if (given !== name)
        return false;
    return before === '' || /compatible[;,] ?$/.test(before)
        ? /^(?:[/;) ]|$)/.test(after)
        : /[;(] ?$/.test(before) && /^\/\d/.test(after);
}
/** By the name that `findAi` gives. */
function aiClassOf(name) {
    return classes.get(name);
}


/***/ }),

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jU: () => (/* binding */ botClassOf),
/* harmony export */   qn: () => (/* binding */ botClassNames),
/* harmony export */   wQ: () => (/* binding */ findCrawler)
/* harmony export */ });
/* harmony import */ var crawler_user_agents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75571);
/* harmony import */ var _ai_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38197);


/**
 * Bots by name and class. The patterns and their tags are those of the npm package
 * crawler-user-agents; this file adds what the list does not say: what an AI crawler reads for,
 * and names that stay the same when a pattern is spelt for a machine.
 */
const botClassNames = [
    'ai training',
    'ai search',
    'ai assistant',
    'search engine',
    'feed reader',
    'social preview',
    'seo',
    'advertising',
    'monitoring',
    'scanner',
    'archiver',
    'academic',
    'browser automation',
    'other',
];
const classOfTag = {
    'search-engine': 'search engine',
    'feed-reader': 'feed reader',
    'social-preview': 'social preview',
    'browser-automation': 'browser automation',
    seo: 'seo',
    advertising: 'advertising',
    monitoring: 'monitoring',
    scanner: 'scanner',
    archiver: 'archiver',
    academic: 'academic',
};
/** Names for patterns that are no name. */
const names = {
    '[cC]laude[bB]ot': 'ClaudeBot',
    '[wW]get': 'Wget',
    '[pP]ingdom': 'Pingdom',
    '[mM]echanize': 'Mechanize',
    '[aA]cunetix': 'Acunetix',
    '[dD]ir[Bb]uster': 'DirBuster',
    'S[eE][mM]rushBot': 'SemrushBot',
    'Ahrefs(Bot|SiteAudit)': 'AhrefsBot',
    '(sistrix|SISTRIX) [cC]rawler': 'SISTRIX Crawler',
    'AdsBot-Google([^-]|$)': 'AdsBot-Google',
    'Mediapartners \\(Googlebot\\)': 'Mediapartners-Google',
    Slurp: 'Yahoo! Slurp',
    'yandex\\.com\\/bots': 'YandexBot',
    'pinterest\\.com\\/bot': 'Pinterestbot',
    'Automaton|Newsify Feed Fetcher': 'Newsify',
    'Chirp|gotosocial': 'GoToSocial',
    'Spider[\\s\\S]*spider\\.com': 'Spider',
    'sindresorhus\\/got': 'got',
    'AHC\\/': 'AsyncHttpClient',
    'theoldreader\\.com': 'The Old Reader',
};
/** Patterns that people's own devices carry: a phone's build number, an app's browser, editors. */
const notCrawlers = new Set(['AP3A\\.240617\\.008', 'MetaIAB Facebook', 'Code\\/1\\.', 'Trae\\/']);
const WORD = /[\\^$.*+?()[\]{}|]/;
/** A name for people from a pattern for machines: the plain pattern without its escapes, else what
 * it finds in the list's first example. */
function nameOf({ pattern, instances }) {
    const given = names[pattern];
    if (given !== undefined)
        return given;
    const plain = pattern.replace(/^\^/, '').replace(/\\([/.+\-() ])/g, '$1');
    const found = WORD.test(plain.replaceAll(/[.()+]/g, ''))
        ? (new RegExp(pattern).exec(instances[0] ?? '')?.[0] ?? plain)
        : plain;
    const [first = ''] = found.replace(/^[\s;(]+|^https?:\/\//g, '').split(/[;(]|\/\d/);
    return first.replace(/[\s/:)]+$/, '').slice(0, 40);
}
function crawlerOf(listed) {
    const name = nameOf(listed);
    const tags = listed.tags ?? [];
    if (tags.includes('http-library'))
        return { kind: 'tools', name };
    return { kind: 'bots', name, botClass: (0,_ai_js__WEBPACK_IMPORTED_MODULE_1__/* .aiClassOf */ .s)(name) ?? classOfTags(tags, name) };
}
function classOfTags(tags, name) {
    if (!tags.includes('ai-crawler'))
        return classOfTag[tags[0] ?? ''] ?? 'other';
    if (tags.includes('search-engine') || /search/i.test(name))
        return 'ai search';
    return /user$|agent|assist|fetch/i.test(name) ? 'ai assistant' : 'ai training';
}
/** AI crawlers first, since they borrow other bots' words; libraries last, since bots are made
 * of them. */
function rank({ tags = [] }) {
    return tags.includes('ai-crawler') ? 0 : tags.includes('http-library') ? 2 : 1;
}
/** Patterns are tried a bundle at a time: one alternation says whether any of them matches. */
const BUNDLE = 40;
let bundles;
let classes;
function listed() {
    const all = crawler_user_agents__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A;
    return all.filter(({ pattern }) => !notCrawlers.has(pattern)).sort((a, b) => rank(a) - rank(b));
}
function compiled() {
    if (bundles !== undefined)
        return bundles;
    const list = listed();
    const made = [];
    for (let from = 0; from < list.length; from += BUNDLE) {
        const some = list.slice(from, from + BUNDLE);
        made.push({
            any: new RegExp(some.map(({ pattern }) => `(?:${pattern})`).join('|')),
            listed: some,
        });
    }
    bundles = made;
    return made;
}
/** The first crawler or HTTP library of the list that the agent names, AI crawlers first. */
function findCrawler(agent) {
    for (const bundle of compiled()) {
        if (!bundle.any.test(agent))
            continue;
        bundle.each ??= bundle.listed.map((one) => ({
            pattern: new RegExp(one.pattern),
            crawler: crawlerOf(one),
        }));
        for (const { pattern, crawler } of bundle.each)
            if (pattern.test(agent))
                return crawler;
    }
    return undefined;
}
/** The class of a bot by its name in the `bots` table; `other` for one the list does not hold. */
function botClassOf(name) {
    if (classes === undefined) {
        const made = new Map();
        for (const one of listed()) {
            const crawler = crawlerOf(one);
            if (crawler.kind === 'bots' && !made.has(crawler.name)) {
                made.set(crawler.name, crawler.botClass);
            }
        }
        classes = made;
    }
    return (0,_ai_js__WEBPACK_IMPORTED_MODULE_1__/* .aiClassOf */ .s)(name) ?? classes.get(name) ?? 'other';
}


/***/ }),

/***/ 33019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withoutNames),
/* harmony export */   P: () => (/* binding */ mayNameSomebody)
/* harmony export */ });
/**
 * Whom an agent names. Programs send the name of their device, their user's home directory or the number of their
 * installation along, which no other text of a log does.
 *
 *   [name]   the value after device=, hostname=, user= and the like; Jane's iPhone, Janes-MacBook-Pro.local,
 *            DESKTOP-7K2J9QX, iPhone von Jane; /home/jane/
 *   [token]  a UUID
 *   [arn]    an ARN
 */
/** Whether an agent may name somebody. */
function mayNameSomebody(agent) {
    const lower = agent.toLowerCase();
    return ((/[=:>#]|name\//i.test(agent) && NAME_WORD.test(lower)) ||
        TELLING.test(lower) ||
        mayHoldUuid(agent));
}
/** What tells of all but a value that is named, and of a UUID. */
const TELLING = /arn:|['’‘`]|s[- ](?:ip(?:hone|ad|od)|imac|mac)|(?:phone|ip[ao]d|imac|macbook|macbook pro|macbook air|galaxy) (?:von|de|di|da|do|van|af|av|of) |desktop-|laptop-|win-|\.(?:local|lan|home|fritz)|[/\\](?:users|home|documents)/;
function mayHoldUuid(agent) {
    for (let at = agent.indexOf('-'); at >= 0; at = agent.indexOf('-', at + 1))
        if (agent.charCodeAt(at + 5) === HYPHEN && agent.charCodeAt(at + 10) === HYPHEN)
            return true;
    return false;
}
const HYPHEN = 0x2d;
/** An agent without the names in it. */
function withoutNames(agent) {
    return agent
        .replace(ARN, '[arn]')
        .replace(NAMED, '$1[name]')
        .replace(NAMED_AS_PRODUCT, '$1[name]')
        .replace(OWNED, '[name]$1$2$3$4')
        .replace(OWNED_IN_WORDS, '$1[name]')
        .replace(COMPUTER, '[name]')
        .replace(HOME, '$1[name]')
        .replace(UUID, '[token]');
}
const ARN = /\barn:aws[a-z-]{0,12}:[^\s"';,)\]]{1,512}/g;
const NAME_WORD = /name|device|computer|machine|host|user|owner|login|acc|employee|customer|member|subscriber|uid|install|client.?id|visitor|anon|nick/;
const WORD = 'device|computer|machine|host|user|owner|login|account|employee|customer|member|subscriber|nick|(?:client|visitor|install(?:ation)?|anon(?:ymous)?)[-_ ]?id';
/** A device or a person, as far as a separator; blanks belong to it. Names of programs and files are none. */
const NAMED = new RegExp(`(?<![a-z0-9])(?<!(?:app|os|file|pkg|package|program|product|bot|browser|class|thread|brand|model|build|event|engine|module)[-_ ])((?:(?:${WORD})(?:[-_ ]?(?:name|id))?|name|uid)["']?\\s?(?:[=:#]|->)\\s?["']?)(?!["']?[\\s[])[^;,()|"<>&/[\\]]{1,120}`, 'gi');
/** As a product is named, with no version behind it: `Hostname/janes-pc`. */
const NAMED_AS_PRODUCT = /(?<![a-z0-9])((?:host|device|computer|machine|user|owner|login)[-_ ]?name\/)(?=[\w.-]{0,64}[a-z]{2})[^\s;,()|"<>&/[\]]{1,64}/gi;
const DEVICE = '(?:iPhone|iPad|iPod|iMac|Mac(?:Book)?|Apple[ -]?(?:Watch|TV)|Galaxy|Pixel|Phone|Tablet|Laptop|Notebook|Desktop|PC)';
/** With an apostrophe; without one as hosts are called, and in blanks of Apple's alone: `Windows Phone` is nobody's. */
const OWNED = new RegExp(`(?<![\\p{L}\\d%])(?:\\p{Lu}[\\p{L}.-]{0,40} ){0,2}[\\p{L}\\d.-]{1,40}(?:['’‘\`]s?([ _-])|s(?:(-)(?=i|Mac)|( )(?=iP|iMac|MacB)))(${DEVICE}(?![a-z]))`, 'gu');
const OWNED_IN_WORDS = /((?:iPhone|iPad|iPod|iMac|MacBook(?: (?:Pro|Air))?|Galaxy|Phone) (?:(?:von|de|di|da|do|van|af|av|of) |d['’]))(?!\[)[\p{L}\d][\p{L}\d .-]{0,40}/gu;
/** As Windows names its machines, and as machines name themselves to their neighbours. */
const COMPUTER = /(?<![\w.-])(?:(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{6,12}|[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:local|lan|localdomain|home\.arpa|fritz\.box))(?![\w-])/gi;
const HOME = /((?:[a-z]:)?[\\/](?:users|home|documents and settings)[\\/]{1,2})(?!\[)[^\\/;,()"<>]{1,64}/gi;
const UUID = /(?<![\da-f-])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f-])/gi;


/***/ }),

/***/ 82650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ placeOfAirport),
/* harmony export */   Rm: () => (/* binding */ airportOf),
/* harmony export */   ZZ: () => (/* binding */ priceRegionOf),
/* harmony export */   v8: () => (/* binding */ priceRegions)
/* harmony export */ });
/**
 * Where the edges of CloudFront are, and by whose prices AWS bills what they send.
 *
 * An edge is called `LAX50-P2`: three letters of the airport that is next to it, a number and a kind. The
 * log tells no more. Cities and countries of airports are facts that we wrote down ourselves; regions of prices are those of
 * https://aws.amazon.com/cloudfront/pricing/ (read September 2026, by the countries that it names).
 */
/** Regions of prices; `other` is of edges whose airport nobody here knows. */
const priceRegions = [
    'northAmerica',
    'europe',
    'africa',
    'southAmerica',
    'japan',
    'australia',
    'asia',
    'india',
    'other',
];
/** ISO 3166 codes by region. `africa` is South Africa, Kenya, Nigeria and the Middle East, as AWS has it: other
 * countries of Africa are taken for it. */
const countries = {
    northAmerica: 'US CA MX',
    europe: 'AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK TR UA',
    africa: 'AE AO BH CI DZ EG ET GH IQ JO KE KW LB MA NG OM QA SA SN TN TZ UG ZA',
    southAmerica: 'AR BO BR CL CO EC PE PY UY VE',
    japan: 'JP',
    australia: 'AU NZ',
    asia: 'BD HK ID KH KR LK MM MO MY PH SG TH TW VN',
    india: 'IN',
};
/** Airports by country: code and city. */
const airports = {
    AE: 'DXB Dubai, FJR Fujairah, AUH Abu Dhabi',
    AR: 'EZE Buenos Aires, AEP Buenos Aires',
    AT: 'VIE Vienna',
    AU: 'SYD Sydney, MEL Melbourne, PER Perth, BNE Brisbane, ADL Adelaide, CBR Canberra',
    BD: 'DAC Dhaka',
    BE: 'BRU Brussels',
    BG: 'SOF Sofia',
    BH: 'BAH Manama',
    BR: 'GRU São Paulo, GIG Rio de Janeiro, FOR Fortaleza, POA Porto Alegre, BSB Brasília, CWB Curitiba, REC Recife, SSA Salvador, CNF Belo Horizonte',
    CA: 'YUL Montreal, YTO Toronto, YYZ Toronto, YVR Vancouver, YYC Calgary, YOW Ottawa, YWG Winnipeg, YEG Edmonton, YHZ Halifax',
    CH: 'ZRH Zurich, GVA Geneva',
    CI: 'ABJ Abidjan',
    CL: 'SCL Santiago',
    CO: 'BOG Bogotá, MDE Medellín',
    CY: 'LCA Larnaca',
    CZ: 'PRG Prague',
    DE: 'FRA Frankfurt, MUC Munich, HAM Hamburg, DUS Düsseldorf, TXL Berlin, BER Berlin, STR Stuttgart, CGN Cologne, LEJ Leipzig',
    DK: 'CPH Copenhagen',
    EC: 'UIO Quito, GYE Guayaquil',
    EE: 'TLL Tallinn',
    EG: 'CAI Cairo',
    ES: 'MAD Madrid, BCN Barcelona, VLC Valencia',
    FI: 'HEL Helsinki',
    FR: 'CDG Paris, ORY Paris, MRS Marseille, LYS Lyon, TLS Toulouse, BOD Bordeaux',
    GB: 'LHR London, LGW London, LCY London, MAN Manchester, EDI Edinburgh, GLA Glasgow, BHX Birmingham',
    GH: 'ACC Accra',
    GR: 'ATH Athens',
    HK: 'HKG Hong Kong',
    HR: 'ZAG Zagreb',
    HU: 'BUD Budapest',
    ID: 'CGK Jakarta, DPS Denpasar, SUB Surabaya',
    IE: 'DUB Dublin, ORK Cork',
    IL: 'TLV Tel Aviv',
    IN: 'BOM Mumbai, DEL New Delhi, MAA Chennai, BLR Bengaluru, HYD Hyderabad, CCU Kolkata, PNQ Pune, AMD Ahmedabad, COK Kochi',
    IS: 'KEF Reykjavík',
    IT: 'MXP Milan, LIN Milan, FCO Rome, PMO Palermo, TRN Turin, BLQ Bologna',
    JO: 'AMM Amman',
    JP: 'NRT Tokyo, HND Tokyo, KIX Osaka, ITM Osaka, NGO Nagoya, FUK Fukuoka, CTS Sapporo',
    KE: 'NBO Nairobi, MBA Mombasa',
    KH: 'PNH Phnom Penh',
    KR: 'ICN Seoul, GMP Seoul, PUS Busan',
    KW: 'KWI Kuwait City',
    LB: 'BEY Beirut',
    LK: 'CMB Colombo',
    LT: 'VNO Vilnius',
    LU: 'LUX Luxembourg',
    LV: 'RIX Riga',
    MA: 'CMN Casablanca',
    MO: 'MFM Macao',
    MT: 'MLA Malta',
    MX: 'QRO Querétaro, MEX Mexico City, GDL Guadalajara, MTY Monterrey',
    MY: 'KUL Kuala Lumpur, JHB Johor Bahru',
    NG: 'LOS Lagos, ABV Abuja',
    NL: 'AMS Amsterdam',
    NO: 'OSL Oslo',
    NZ: 'AKL Auckland, WLG Wellington, CHC Christchurch',
    OM: 'MCT Muscat',
    PE: 'LIM Lima',
    PH: 'MNL Manila, CEB Cebu',
    PL: 'WAW Warsaw, KRK Kraków, POZ Poznań',
    PT: 'LIS Lisbon, OPO Porto',
    PY: 'ASU Asunción',
    QA: 'DOH Doha',
    RO: 'OTP Bucharest',
    RS: 'BEG Belgrade',
    SA: 'JED Jeddah, RUH Riyadh, DMM Dammam',
    SE: 'ARN Stockholm, GOT Gothenburg',
    SG: 'SIN Singapore',
    SI: 'LJU Ljubljana',
    SK: 'BTS Bratislava',
    SN: 'DSS Dakar',
    TH: 'BKK Bangkok, DMK Bangkok',
    TN: 'TUN Tunis',
    TR: 'IST Istanbul, ESB Ankara',
    TW: 'TPE Taipei, TSA Taipei, KHH Kaohsiung',
    TZ: 'DAR Dar es Salaam',
    UA: 'KBP Kyiv, IEV Kyiv',
    US: 'IAD Ashburn, DCA Washington, BWI Baltimore, ATL Atlanta, BOS Boston, ORD Chicago, MDW Chicago, CMH Columbus, DFW Dallas, DAL Dallas, DEN Denver, DTW Detroit, IAH Houston, HIO Hillsboro, PDX Portland, IND Indianapolis, JAX Jacksonville, MCI Kansas City, LAX Los Angeles, SNA Santa Ana, ONT Ontario, MIA Miami, FLL Fort Lauderdale, MSP Minneapolis, BNA Nashville, EWR Newark, JFK New York, LGA New York, PHL Philadelphia, PHX Phoenix, PIT Pittsburgh, SLC Salt Lake City, SFO San Francisco, SJC San Jose, OAK Oakland, SMF Sacramento, SEA Seattle, TPA Tampa, MCO Orlando, HNL Honolulu, LAS Las Vegas, CLT Charlotte, RDU Raleigh, RIC Richmond, STL St. Louis, SAN San Diego, SAT San Antonio, AUS Austin, CLE Cleveland, CVG Cincinnati, MKE Milwaukee, OMA Omaha, MEM Memphis, MSY New Orleans, BUF Buffalo, ABQ Albuquerque, ANC Anchorage, SBN South Bend, OKC Oklahoma City',
    UY: 'MVD Montevideo',
    VN: 'SGN Ho Chi Minh City, HAN Hanoi, DAD Da Nang',
    ZA: 'JNB Johannesburg, CPT Cape Town, DUR Durban',
};
const places = new Map(Object.entries(airports).flatMap(([country, list]) => list.split(', ').map((one) => [one.slice(0, 3), { city: one.slice(4), country }])));
const regions = new Map(priceRegions.flatMap((region) => region === 'other'
    ? []
    : countries[region].split(' ').map((country) => [country, region])));
/** The airport of an edge, `LAX` of `LAX50-P2`; `-` for none, `unknown` where it is called otherwise. */
function airportOf(edge) {
    if (edge === '-' || edge === '')
        return '-';
    return /^[A-Z]{3}(?![A-Za-z])/.exec(edge)?.[0] ?? 'unknown';
}
/** Undefined of an airport that is not listed. */
function placeOfAirport(airport) {
    return places.get(airport);
}
function priceRegionOf(airport) {
    return regions.get(places.get(airport)?.country ?? '') ?? 'other';
}


/***/ }),

/***/ 94022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   B9: () => (/* binding */ kindOfSign),
/* harmony export */   I5: () => (/* binding */ SHORTEST_SPLIT),
/* harmony export */   gG: () => (/* binding */ mayBePrivateInAgent),
/* harmony export */   q_: () => (/* binding */ isPlainAgent),
/* harmony export */   rB: () => (/* binding */ SECRET_KEY),
/* harmony export */   yN: () => (/* binding */ mayBePrivate)
/* harmony export */ });
/* harmony import */ var _agents_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33019);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12048);
/**
 * One look at a text that tells whether there may be anything in it to redact. Most texts have nothing,
 * and strangers decide how many there are. What `redaction.ts` would change, no look here lets pass.
 */


/** What a character is to `glance`. Letters and digits first. */
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
/** Another that tokens have. */
const JOINT = 4;
/** A sign that tells at once. */
const TELLS = 5;
/** What may be an escape, or is no plain sign: see `spelling.ts`. */
const SPELT = 6;
const OTHER = 7;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/[a-z]/.test(character))
        return LOWER;
    if (/[A-Z]/.test(character))
        return UPPER;
    if (/\d/.test(character))
        return DIGIT;
    if (/[@=]/.test(character))
        return TELLS;
    if (/[^ -$&-~]/.test(character))
        return SPELT;
    return /[-+_~]/.test(character) ? JOINT : OTHER;
});
/** Letters in lower and upper case and digits are of three kinds, all others of none: 0. */
function kindOfSign(code) {
    const kind = code < 128 ? kinds[code] : 0;
    return kind <= DIGIT ? kind : 0;
}
/** How tokens begin whose rest may look like words. */
const starts = 'eyJ AKI ASI ARO AID AGP ANP ANV ABI ACC APK ghp gho ghu ghs ghr git glp gld glr gls glc xox xap sk_ pk_ rk_ sk- whs AIz GOC npm pyp hf_ doo dop dor'.split(' ');
/** Ids of keys of AWS begin so in any case. */
const inAnyCase = [...'aA'].flatMap((a) => [...'kKsS'].flatMap((b) => [...'iI'].map((c) => a + b + c)));
const STARTS = new Set([...starts, ...inAnyCase].map((start) => numberOf(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2))));
const startLetters = new Uint8Array(128);
for (const start of STARTS)
    startLetters[start >> 14] = 1;
function numberOf(first, second, third) {
    return (first << 14) ^ (second << 7) ^ third;
}
/** What stands before it tells of a secret or of the number of a device or a person. */
const TOLD = /(?:token|secret|passw(?:or)?d|passcode|passphrase|(?:api|access)[-_ ]?key|session(?:[-_]?id)?|authorization|bearer|basic|(?<![a-z0-9])(?:otp|jwt|imei(?:sv)?|imsi|meid|iccid|msisdn|esn|udid|idfa|gaid|aaid|(?:android|device|advertising)[-_ ]?id|serial(?:[-_ ]?(?:no|number))?|(?:tele)?phone(?:[-_ ]?number)?|tel|auth|invit(?:e|ation)|magic[-_]?link|unsubscribe|confirm(?:ation)?|verify|verification|activat(?:e|ion)))$/i;
const LONGEST_TOLD = 18;
/** How each of these ends, signs as numbers of five bits. Of four, the first must stand before the end: `site`
 * is no `invite`, and stands in many keys. */
const toldEnds = new Uint8Array(32 ** 3);
const ANY = 255;
const ENDS = 'ken ret ord swd ode ase key ion nid -id _id ord rer sic otp jwt mei isv msi eid cid sdn esn did dfa aid gid .id ial -no _no .no lno ber one tel uth vite ion link ribe firm rify vate';
for (const end of ENDS.split(' '))
    toldEnds[threeBefore(end, end.length)] = end.length > 3 ? end.charCodeAt(0) & 31 : ANY;
function mayBeTold(text, at) {
    const before = at < 3 ? 0 : toldEnds[threeBefore(text, at)];
    return before === ANY || (before !== 0 && before === (text.charCodeAt(at - 4) & 31));
}
function threeBefore(text, at) {
    return (((text.charCodeAt(at - 3) & 31) << 10) |
        ((text.charCodeAt(at - 2) & 31) << 5) |
        (text.charCodeAt(at - 1) & 31));
}
const AT = /^[([{]\s?at\s?[)\]}]|^&(?:#0{0,4}64|#x0{0,4}40|commat);/i;
const STARTS_TO_DOT = /(?:ya29|SG)$/;
const SHORTEST_TOKEN = 10;
const SHORTEST_NUMBER = 13;
/** A token in parts of a path, and each of them. */
const SHORTEST_SPLIT = 24;
const SHORTEST_PART = 5;
/** Of a messenger's bot, before a colon. */
const SHORTEST_ID = 8;
const LONG_HEX = 32;
/** A secret key of AWS is so long. */
const SECRET_KEY = 40;
const SLASH = 0x2f;
const PLUS = 0x2b;
const DOT = 0x2e;
const COLON = 0x3a;
const SPACE = 0x20;
const PLAIN = 0;
const MAY_BE_SPELT = 1;
const MAY_BE_PRIVATE = 2;
/** Whether there may be anything to redact in what stands there. */
function mayBePrivate(text) {
    return glance(text) === MAY_BE_PRIVATE;
}
/** Whether there is nothing to redact, and none of it can be read in another way. */
function isPlain(text) {
    return glance(text) === PLAIN;
}
/** As `mayBePrivate`, of an agent, which may tell of a device or a person too. */
function mayBePrivateInAgent(text) {
    return (0,_agents_names_js__WEBPACK_IMPORTED_MODULE_0__/* .mayNameSomebody */ .P)(text) || mayBePrivate(text);
}
/** As `isPlain`, of an agent. */
function isPlainAgent(text) {
    return isPlain(text) && !(0,_agents_names_js__WEBPACK_IMPORTED_MODULE_0__/* .mayNameSomebody */ .P)(text);
}
function glance(text) {
    const { length } = text;
    let found = PLAIN;
    /** Where the run of letters, digits and joints began, and how often its kind changes. */
    let from = 0;
    let changes = 0;
    let kind = 0;
    let hasDigit = false;
    let digits = 0;
    /** Where letters and digits in a row begin; and those with slashes and plus signs. */
    let word = 0;
    let solid = 0;
    /** How long the mixed parts of a path are that end here. */
    let split = 0;
    for (let at = 0; at <= length; at++) {
        const code = at < length ? text.charCodeAt(at) : 0;
        const now = code < 128 ? kinds[code] : SPELT;
        if (now === kind && now !== DIGIT)
            continue; // in the midst of a word
        if (now <= DIGIT) {
            if (now !== DIGIT)
                digits = 0;
            else if (++digits === SHORTEST_NUMBER)
                return MAY_BE_PRIVATE;
            else
                hasDigit = true;
            if (kind !== 0 && now !== kind)
                changes++;
            kind = now;
            continue;
        }
        if (now === TELLS || at - word >= LONG_HEX)
            return MAY_BE_PRIVATE;
        // What tells ends in a letter.
        if (at > word && kind !== DIGIT && mayBeTold(text, at) && isNamed(text, at))
            return MAY_BE_PRIVATE;
        if ((0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeginAccount */ .s8)(text, word, at))
            return MAY_BE_PRIVATE;
        if (mayTell(text, at, code) && isTold(text, at, code, digits))
            return MAY_BE_PRIVATE;
        word = at + 1;
        if (code !== SLASH && code !== PLUS) {
            if (at - solid >= SECRET_KEY && mayHoldSecretKey(text, solid, at))
                return MAY_BE_PRIVATE;
            solid = word;
        }
        if (now === JOINT) {
            if (isStart(text, word))
                return MAY_BE_PRIVATE;
            continue;
        }
        const run = at - from;
        const isMixed = hasDigit && changes * 10 >= (run - 1) * 3;
        if (run > SHORTEST_TOKEN && (isMixed || isStart(text, from)))
            return MAY_BE_PRIVATE;
        split = isMixed && run >= SHORTEST_PART ? split + run : 0;
        if (split >= SHORTEST_SPLIT)
            return MAY_BE_PRIVATE;
        if (now === SPELT && at < length)
            found = MAY_BE_SPELT;
        if (code !== SPACE && code !== SLASH && code !== DOT)
            digits = 0;
        from = word;
        changes = 0;
        kind = 0;
        hasDigit = false;
    }
    return found;
}
/** Whether parts of a path, in what stands from `from` to `to`, are as long together as a secret key of AWS, and of
 * as many kinds. */
function mayHoldSecretKey(text, from, to) {
    let at = from;
    do {
        const end = at + SECRET_KEY;
        const isAtEnd = end === to || text.charCodeAt(end) === SLASH;
        if (isAtEnd && ALL_KINDS.test(text.slice(at, end)))
            return true;
        at = text.indexOf('/', at) + 1;
    } while (at > 0 && at + SECRET_KEY <= to);
    return false;
}
const ALL_KINDS = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/;
function isNamed(text, at) {
    return TOLD.test(text.slice(Math.max(0, at - LONGEST_TOLD), at));
}
/** Whether a sign and the one behind it may tell of anything: most do not, and `isTold` need not be asked. */
function mayTell(text, at, sign) {
    if (sign >= 128 || firstSigns[sign] === 0)
        return false;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    return next >= 128 || pairs[(sign << 7) | next] === 1;
}
const firstSigns = new Uint8Array(128);
const pairs = new Uint8Array(128 * 128);
for (const [signs, next] of [
    ['([{', /[^!-@B-`b-~]/],
    ['&', /[#c]/i],
    [':', /[\s\S]/],
    ['/', /B/],
    ['.', /[\s\S]/],
    [' _', /a/i],
    ['+', /[\da]/i],
    ['-', /[\da-f]/i],
    [')', /[ \d]/],
])
    for (const sign of signs)
        for (let code = 0; code < 128; code++) {
            if (!next.test(String.fromCharCode(code)))
                continue;
            firstSigns[sign.charCodeAt(0)] = 1;
            pairs[(sign.charCodeAt(0) << 7) | code] = 1;
        }
/** Whether a sign tells of what stands around it. */
function isTold(text, at, sign, digits) {
    switch (sign) {
        case 0x28: // ( [ {
        case 0x5b:
        case 0x7b:
            return mayBeAt(text.charCodeAt(at + 1)) && AT.test(text.slice(at, at + 6));
        case 0x26: // &#64;
            return AT.test(text.slice(at, at + 10));
        case COLON:
            return digits >= SHORTEST_ID || (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsOfIdentifier */ .Xf)(text, at, sign);
        case SLASH: // of a web hook: T0ABCDEF/B0ABCDEF/…
            return text.charCodeAt(at + 1) === 0x42 && /[A-Z0-9]/.test(text.charAt(at - 1));
        case DOT:
            return ((mayEndStart(text.charCodeAt(at - 1)) &&
                STARTS_TO_DOT.test(text.slice(Math.max(0, at - 4), at))) ||
                (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsOfIdentifier */ .Xf)(text, at, sign));
        case SPACE:
        case 0x5f:
            return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpokenMail */ .IB)(text, at);
        case PLUS:
        case 0x2d:
            return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpokenMail */ .IB)(text, at) || (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsOfIdentifier */ .Xf)(text, at, sign);
        case 0x29:
            return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsOfIdentifier */ .Xf)(text, at, sign);
        default:
            return false;
    }
}
/** An a, or whatever is no plain sign, such as a blank. */
function mayBeAt(code) {
    return (code | 0x20) === 0x61 || !(code > SPACE && code < 0x7f);
}
/** A 9 or a G. */
function mayEndStart(code) {
    return code === 0x39 || code === 0x47;
}
function isStart(text, from) {
    const code = text.charCodeAt(from);
    if (!(code < 128) || startLetters[code] === 0 || from + 3 > text.length)
        return false;
    return STARTS.has(numberOf(code, text.charCodeAt(from + 1), text.charCodeAt(from + 2)));
}


/***/ }),

/***/ 81399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ asciiHost),
/* harmony export */   Hn: () => (/* binding */ isSharedEndpoint),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   TS: () => (/* binding */ endOfPlainHost),
/* harmony export */   YX: () => (/* binding */ isStoreHost),
/* harmony export */   q6: () => (/* binding */ isHostOfBucket),
/* harmony export */   v8: () => (/* binding */ readableHost)
/* harmony export */ });
/* harmony import */ var punycode_punycode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98328);
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20935);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79419);
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54559);
/** Hosts: how they are spelt, whose they are, and which of them nobody's site can be. */




/**
 * A host as a browser sends it: lower case, international names in ASCII (`xn--…`), without user, port
 * and the dot at its end. Undefined for what is no host.
 */
function asciiHost(text) {
    if (endOfPlainHost(text, 0) === text.length)
        return text;
    const host = text.slice(text.lastIndexOf('@') + 1).toLowerCase();
    if (host.startsWith('['))
        return /^(\[[0-9a-f:.]{2,45}\])(?::\d*)?$/.exec(host)?.[1];
    const plain = host.includes(':') ? host.replace(/:\d*$/, '') : host;
    const ascii = PLAIN.test(plain) ? plain : translated(plain.trim());
    if (ascii === undefined || ascii.length > LONGEST_HOST || !HOST.test(ascii))
        return undefined;
    return ascii.endsWith('.') ? ascii.slice(0, -1) : ascii;
}
/**
 * Where a host ends that begins at `from` and is spelt as `asciiHost` spells it, without a dot at its end;
 * -1 where none does. Most are, and then need no copy and no pattern.
 */
function endOfPlainHost(text, from) {
    let at = from;
    let before = POINT;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const sign = code < 128 ? hostSigns[code] : 0;
        if (sign === 0)
            break;
        if (sign !== LETTER && before === POINT)
            return -1;
        if (sign === POINT && before !== LETTER)
            return -1;
        before = sign;
    }
    return before === LETTER && at - from <= LONGEST_HOST ? at : -1;
}
const LETTER = 1;
const HYPHEN = 2;
const POINT = 3;
const LONGEST_HOST = 254;
const hostSigns = Uint8Array.from({ length: 128 }, (_, code) => {
    const sign = String.fromCharCode(code);
    if (/[a-z0-9_]/.test(sign))
        return LETTER;
    return sign === '-' ? HYPHEN : sign === '.' ? POINT : 0;
});
const PLAIN = /^[a-z0-9._-]*$/;
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.?$/;
/** What a URL would take for something else than a host, or would read as a number. */
const NO_HOST = /[\s/\\?#@:<>[\]^|%]/;
/** Of a name in its own letters, or in those of a URL (`m%C3%BCnchen`). */
function translated(host) {
    try {
        const letters = host.includes('%') ? decodeURIComponent(host) : host;
        if (NO_HOST.test(letters) || letters.length > LONGEST_HOST)
            return undefined;
        return new URL(`http://${letters}/`).hostname;
    }
    catch {
        return undefined;
    }
}
/** A host in the letters of its owner's language, where all of a label are of one script; else as it
 * is, so that no name looks like another. */
function readableHost(host) {
    if (!host.includes('xn--'))
        return host;
    const labels = host.split('.').map((label) => {
        try {
            const letters = punycode_punycode_js__WEBPACK_IMPORTED_MODULE_0__.toUnicode(label);
            return SCRIPTS.some((script) => script.test(letters)) ? letters : label;
        }
        catch {
            return label;
        }
    });
    return labels.join('.');
}
/** Letters of one script each, with what is common to all; Japanese and Korean mix theirs. */
const SCRIPTS = [
    'Latin',
    'Cyrillic',
    'Greek',
    'Arabic',
    'Hebrew',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Thai',
    'Georgian',
    'Armenian',
    'Han}\\p{sc=Hiragana}\\p{sc=Katakana',
    'Han}\\p{sc=Hangul',
].map((script) => new RegExp(`^[\\p{sc=${script}}\\p{M}\\p{Nd}ー-]+$`, 'u'));
function domainOf(host) {
    const found = (0,tldts__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(host, { allowPrivateDomains: true, validateHostname: false });
    return {
        name: found.isIp === true ? null : found.domain,
        isListed: found.isIcann === true || found.isPrivate === true,
        suffix: found.publicSuffix,
    };
}
const PRIVATE_RANGES = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '::/127',
    'fc00::/7',
    'fe80::/10',
].flatMap((range) => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .RC)(range) ?? []);
/** Names that no public server can have (RFC 6761, 6762, 8375), those that networks use as if, and those
 * that lead everybody to a machine of his own. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|test|invalid|home\.arpa|fritz\.box|lvh\.me|localtest\.me|(?:ddev|lndo)\.site)$/;
/** Whether only those inside a network can reach a host: this machine, private addresses, names
 * without a dot or of no public domain. */
function isPrivateHost(host) {
    const address = host.startsWith('[') ? host.slice(1, -1) : host;
    if ((0,_ip_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsOf */ .c1)(address) !== undefined)
        return PRIVATE_RANGES.some((range) => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isInRange */ .h$)(address, range));
    return !host.includes('.') || PRIVATE_NAME.test(host);
}
/** Stores' domains: what lies right below them is an endpoint that all buckets share. */
const STORES = /(?:^|\.)(?:amazonaws\.(?:com|com\.cn|eu)|backblazeb2\.com|wasabisys\.com|r2\.cloudflarestorage\.com|digitaloceanspaces\.com|linodeobjects\.com|vultrobjects\.com|scw\.cloud|cloud\.ovh\.(?:net|us)|storage\.googleapis\.com|yandexcloud\.net|aliyuncs\.com|myqcloud\.com|myhuaweicloud\.(?:com|eu)|contabostorage\.com|your-objectstorage\.com|exo\.io|storage\.dev|storageapi\.dev|tigris\.dev|storjshare\.io|ionoscloud\.com|idrivee2-\d+\.com|filebase\.com|infomaniak\.cloud|cubbit\.eu|oraclecloud\.com|cloud-object-storage\.appdomain\.cloud|core\.windows\.net|selcloud\.ru|upcloudobjects\.com)$/;
function isStoreHost(host) {
    return STORES.test(host);
}
/** An endpoint, which a bucket's name stands before: `s3.eu-west-1.amazonaws.com`, `nyc3.digitalocean…`,
 * an account of Cloudflare's. */
const ENDPOINT = /^(?:(?:s3|storage|sos|oss|cos|obs|objects|gateway)[a-z0-9-]*|website|fly|t3|f\d{3}|[0-9a-f]{32}|(?:website-)?(?:[a-z]{2,4}\d|[a-z]{2}-[a-z]+-\d))(?:\.(?:dualstack|cdn|storage|[a-z]{2,4}(?:-[a-z0-9]+){1,3}|[a-z]{2,3}\d|gra|sbg|rbx|bhs|waw|de|uk|eu|io|perf|high))*$/;
/** Whether a store serves one of the buckets at the host: `bucket.s3.eu-west-1.amazonaws.com`. */
function isHostOfBucket(host, bucket) {
    if (!host.startsWith(`${bucket}.`) || !isStoreHost(host))
        return false;
    const endpoint = host.slice(bucket.length + 1);
    const before = endpoint.replace(STORES, '');
    return before === '' ? endpoint.startsWith('storage.') : ENDPOINT.test(before);
}
/** Whether a store serves buckets of many owners at the host, told apart by the path alone. */
function isSharedEndpoint(host) {
    if (!isStoreHost(host))
        return false;
    const before = host.replace(STORES, '');
    return before === '' || ENDPOINT.test(before);
}


/***/ }),

/***/ 12048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ withoutIdentifiers),
/* harmony export */   IB: () => (/* binding */ isSpokenMail),
/* harmony export */   Xf: () => (/* binding */ tellsOfIdentifier),
/* harmony export */   s8: () => (/* binding */ mayBeginAccount)
/* harmony export */ });
/**
 * Numbers that lead to a person or to a machine, by their form: addresses of the internet and of network cards,
 * telephone numbers, accounts of banks.
 *
 *   [address]  203.0.113.99, 2001:db8::1, 00:1a:2b:3c:4d:5e
 *   [number]   +49 170 1234567, (415) 555-2671, DE89 3704 0044 0532 0130 00
 *
 * Versions look like addresses. Four numbers are one where they are said to be (`ip=…`, `ip/…`), or where three of
 * them are 32 and more, as hardly any version has. What stands after `//` is a site, and told as such.
 */
/** Whether an account of a bank may begin in a word of letters and digits, which goes from `from` to `to`: in one
 * piece, or in groups of four. */
function mayBeginAccount(text, from, to) {
    if (to - from < SHORTEST_ACCOUNT && to - from !== 4)
        return false;
    return (isDigit(text.charCodeAt(from + 2)) &&
        isDigit(text.charCodeAt(from + 3)) &&
        !isDigit(text.charCodeAt(from)) &&
        !isDigit(text.charCodeAt(from + 1)) &&
        (to - from > 4 || /^[ -][\da-z]{4}[ -]/i.test(text.slice(to, to + 6))));
}
/** Whether such a number may stand around this sign: a plus, a dot, a colon, a hyphen, or a closing parenthesis. */
function tellsOfIdentifier(text, at, sign) {
    const next = text.charCodeAt(at + 1);
    switch (sign) {
        case PLUS:
            return isDigit(next) && isInternational(text, at);
        case COLON:
            return next === COLON || (isHex(next) && text.slice(at + 2, at + 6).includes(':'));
        case CLOSING:
            return /^\d\) ?\d{3}[-. ]\d{4}/.test(text.slice(at - 1, at + 10));
        default:
            return isHex(next) && isHex(text.charCodeAt(at - 1)) && isGrouped(text, at, sign);
    }
}
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const CLOSING = 0x29;
/** Whether an address goes on here that is written as `jo at example dot com`, or `jo_at_example.com`. */
function isSpokenMail(text, at) {
    if ((text.charCodeAt(at + 1) | 0x20) !== 0x61 || (text.charCodeAt(at + 2) | 0x20) !== 0x74)
        return false;
    return /^(?:[ _+-]at[ _+-][\w-]{1,63}[ _+-]dot[ _+-]|_at_[a-z\d-]{1,63}\.)/i.test(text.slice(at, at + 80));
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function isHex(code) {
    const lower = code | 0x20;
    return isDigit(code) || (lower >= 0x61 && lower <= 0x66);
}
function isInternational(text, at) {
    return text.slice(at, at + 28).replace(/\D/g, '').length >= SHORTEST_PHONE;
}
/** A dot or a hyphen between groups of the sizes that addresses of cards, phone and social security numbers have, or
 * the first of those between four numbers. */
function isGrouped(text, at, sign) {
    const isSign = (away) => text.charCodeAt(at + away) === sign;
    if (sign === HYPHEN && isSign(3) && isSign(6) && isSign(9))
        return true;
    if (sign === DOT && isSign(5))
        return true;
    if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1)))
        return false;
    if (isSign(4) && isDigit(text.charCodeAt(at + 5)))
        return true;
    if (sign === HYPHEN && isSign(3) && isDigit(text.charCodeAt(at + 7)))
        return true;
    return isQuad(text, at, sign);
}
/** Two numbers of up to three digits, and one more, each behind the same sign. */
function isQuad(text, at, sign) {
    const second = signAfter(text, at, sign);
    const third = second < 0 ? -1 : signAfter(text, second, sign);
    return third >= 0 && isDigit(text.charCodeAt(third + 1));
}
/** Where the sign lies behind itself and one to three digits; -1 where it does not. */
function signAfter(text, at, sign) {
    let to = at + 1;
    while (to < at + 4 && isDigit(text.charCodeAt(to)))
        to++;
    return to > at + 1 && text.charCodeAt(to) === sign ? to : -1;
}
/** `text` without them. */
function withoutIdentifiers(text) {
    return text
        .replace(CARD_OF_NETWORK, '[address]')
        .replace(V6, (all) => (isV6(all) ? '[address]' : all))
        .replace(LABELLED_V4, (_, label) => `${label}[address]`)
        .replace(V4, (all) => (isLikelyAddress(all) ? '[address]' : all))
        .replace(INTERNATIONAL, (all) => (isPhone(all) ? '[number]' : all))
        .replace(AMERICAN, '[number]')
        .replace(SOCIAL_SECURITY, '[number]')
        .replace(ACCOUNT_OF_BANK, (all) => (isAccount(all) ? '[number]' : all));
}
// ── addresses ────────────────────────────────────────────────────────────────────────────────────
/** Six bytes (or eight): with colons, or with hyphens where letters tell them from a date, or three times four. */
const CARD_OF_NETWORK = /(?<![\da-z])(?<![\da-z][:.-])(?:[\da-f]{2}(?::[\da-f]{2}){5}(?:(?::[\da-f]{2}){2})?|(?=[\d-]{0,22}[a-f])[\da-f]{2}(?:-[\da-f]{2}){5}(?:(?:-[\da-f]{2}){2})?|(?=[\d.]{0,13}[a-f])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\da-z]|[:-][\da-z])/gi;
const V6 = /(?<![\da-z:.]|\/\/\[)(?:[\da-f]{1,4}:{1,2}){2,8}(?:[\da-f]{1,4})?(?![\da-z:])/gi;
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
/** With dots, or with hyphens as hosts are called by their addresses: `ip-10-0-0-7`. */
const QUAD = `(?:${OCTET}(?:\\.${OCTET}){3}(?!\\d|\\.\\d)|${OCTET}(?:-${OCTET}){3}(?!\\d|-\\d))`;
const LABELLED_V4 = new RegExp(`((?<![a-z])(?:ip(?:v4|addr)?|(?:ip|client|remote|host|real|source|src|peer)[-_ ]?(?:ip|addr(?:ess)?)|addr(?:ess)?|forwarded-for|via)["']?\\s?[=:/_ -]{1,2}["']?)${QUAD}`, 'gi');
const V4 = new RegExp(`(?<![\\d.]|//|\\d-)${QUAD}`, 'g');
const LARGE = 32;
function isLikelyAddress(quad) {
    return quad.split(/[.-]/).filter((octet) => Number(octet) >= LARGE).length >= 3;
}
/** Eight groups, or fewer around `::`, with a digit: `Net::LWP` and 12:30:45 are none. */
function isV6(text) {
    const groups = text.split(':').filter((group) => group !== '').length;
    const gaps = text.split('::').length - 1;
    return gaps === 0
        ? groups === 8 && !/::?$/.test(text)
        : gaps === 1 && groups >= 2 && /\d/.test(text);
}
// ── numbers ──────────────────────────────────────────────────────────────────────────────────────
const SHORTEST_ACCOUNT = 15;
const SHORTEST_PHONE = 9;
const LONGEST_PHONE = 15;
/** As ITU-T E.164 has it, from the plus sign on. */
const INTERNATIONAL = /(?<![\da-z+])\+\d[\d ().+/-]{6,24}\d(?![\d.]*\d)/gi;
/** Of the North American plan, grouped: area and exchange begin with 2 to 9. */
const AMERICAN = /(?<![\da-z]|\d[-.])(?:1[-. ])?(?:\([2-9]\d\d\) ?[2-9]\d\d[-. ]\d{4}|[2-9]\d\d([-.])[2-9]\d\d\1\d{4})(?![\da-z]|[-.]\d)/gi;
/** Of the United States: no area is 000, 666 or from 900 on, no group 00, no number 0000. */
const SOCIAL_SECURITY = /(?<![\da-z]|\d[-.])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\da-z]|[-.]\d)/gi;
function isPhone(text) {
    const { length } = text.replace(/\D/g, '');
    return length >= SHORTEST_PHONE && length <= LONGEST_PHONE;
}
const ACCOUNT_OF_BANK = /(?<![\da-z])[a-z]{2}\d{2}(?:[ -]?[\da-z]{4}){2,7}(?:[ -]?[\da-z]{1,3})?(?![\da-z])/gi;
/** How long the accounts of a country are, by SWIFT's registry of ISO 13616 (release 99). */
const lengths = new Map('NO15 BE16 DK18 FI18 FK18 FO18 GL18 NL18 SD18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 MN20 XK20 CH21 HR21 LI21 LV21 BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HN28 HU28 LB28 NI28 PL28 SV28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 MT31 SC31 LC32 YE30 RU33'
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]));
/** By its country's length, or many digits of a country that is not on the list, and the check digits of ISO 13616. */
function isAccount(text) {
    const plain = text.replace(/[ -]/g, '').toUpperCase();
    const length = lengths.get(plain.slice(0, 2));
    if (length === undefined ? !/\d{13}/.test(plain) : plain.length !== length)
        return false;
    let rest = 0;
    for (const sign of plain.slice(4) + plain.slice(0, 4))
        for (const digit of String(Number.parseInt(sign, 36)))
            rest = (rest * 10 + Number(digit)) % 97;
    return rest === 1;
}


/***/ }),

/***/ 54559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   uh: () => (/* binding */ hex)
/* harmony export */ });
/* unused harmony export addressText */
/** The groups of an address; undefined where the text is none. IPv4 inside IPv6 (`::ffff:1.2.3.4`)
 * is IPv4. */
function groupsOf(text) {
    if (text !== lastText) {
        lastText = text;
        lastGroups = text.length > 45 ? undefined : parseGroups(text);
    }
    return lastGroups;
}
function parseGroups(text) {
    return text.includes(':') ? groupsOf6(text) : groupsOf4(text);
}
/** An address is masked, then looked up twice: it is parsed once. */
let lastText = '';
let lastGroups;
/** Four numbers up to 255 of one to three digits. */
function groupsOf4(text) {
    const groups = [0, 0];
    let dots = 0;
    let digits = 0;
    let byte = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === DOT) {
            if (digits === 0 || dots === 3)
                return undefined;
            groups[dots >> 1] = groups[dots >> 1] * 256 + byte;
            dots++;
            digits = 0;
            byte = 0;
        }
        else {
            if (code < ZERO || code > ZERO + 9 || ++digits > 3)
                return undefined;
            byte = byte * 10 + code - ZERO;
            if (byte > 255)
                return undefined;
        }
    }
    if (dots < 3 || digits === 0)
        return undefined;
    groups[1] = groups[1] * 256 + byte;
    return groups;
}
const DOT = 0x2e;
const ZERO = 0x30;
const COLON = 0x3a;
function groupsOf6(text) {
    const groups = [0, 0, 0, 0, 0, 0, 0, 0];
    let size = 0;
    /** How many groups stand before `::`. */
    let gap = -1;
    let at = 0;
    if (text.startsWith('::')) {
        gap = 0;
        at = 2;
    }
    while (at < text.length) {
        const from = at;
        let group = 0;
        for (let digit = hexDigit(text, at); digit >= 0; digit = hexDigit(text, ++at))
            group = group * 16 + digit;
        if (text.charCodeAt(at) === DOT) {
            const last = groupsOf4(text.slice(from));
            if (last === undefined)
                return undefined;
            groups[size++] = last[0];
            groups[size++] = last[1];
            break;
        }
        if (at === from || at - from > 4)
            return undefined;
        groups[size++] = group;
        if (at === text.length)
            break;
        if (text.charCodeAt(at++) !== COLON || at === text.length)
            return undefined;
        if (text.charCodeAt(at) !== COLON)
            continue;
        if (gap >= 0)
            return undefined;
        gap = size;
        at++;
    }
    if (gap < 0 ? size !== 8 : size > 7)
        return undefined;
    if (gap >= 0)
        groups.copyWithin(gap + 8 - size, gap, size).fill(0, gap, gap + 8 - size);
    return isMapped(groups) ? groups.slice(6) : groups;
}
/** Whether it is `::ffff:` and an address of IPv4. */
function isMapped(groups) {
    return groups[5] === 0xffff && groups.every((group, at) => at >= 5 || group === 0);
}
/** -1 where none stands. */
function hexDigit(text, at) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= ZERO + 9)
        return code - ZERO;
    const letter = code | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}
/** Of one group. */
function hex(group) {
    return group.toString(16);
}
/** Lower case, without zeros at the start of a group; nothing is left out. */
function addressText(groups) {
    if (groups.length > 2)
        return groups.map(hex).join(':');
    const [a = 0, b = 0] = groups;
    return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`;
}


/***/ }),

/***/ 11797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ withoutLogins),
/* harmony export */   iR: () => (/* binding */ withoutPlainMail),
/* harmony export */   oj: () => (/* binding */ withoutMail)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35792);
/** E-mail addresses and logins, as a text names them. */

const LOGIN = /\/\/[^\s/@?#[\]]{1,256}@(?=[^\s/@])/g;
/** Without a user and password before a host. */
function withoutLogins(text) {
    return text.includes('@') ? text.replace(LOGIN, '//[login]@') : text;
}
/** After the `@` of a name such as `icon@2x.png` or `tool@1.2.3.tgz` no mail could be sent to. */
const VERSION = /^\d[\d.]*x?\./i;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}(\p{L}{2,24}|xn--[a-z0-9-]{1,59})(?![\p{L}\p{N}])/iu;
const SEPARATOR = /^[\s/?&=@,:;()<>[\]"\\|.-]?$/;
const LOCAL = /(?:[^\s/?&=@,:;()<>[\]"\\|]{1,64}|"[^"]{1,62}")$/;
const FILE_TYPES = new Set('avif bin bmp bz css csv dmg doc docx eps exe gif gz heic htm html ico jpeg jpg js json log map md mjs mkv mov mp3 mp4 ogg otf pdf png ppt pptx psd rar svg tar tgz tif tiff ts ttf txt wasm wav webm webp woff xls xlsx xml xz yaml yml zip zst'.split(' '));
const WRITTEN_SIGN = /[\s+]?[([{]\s?(at|dot)\s?[)\]}][\s+]?/gi;
/** `text` with `[e-mail]` in place of what looks like an e-mail address. */
function withoutMail(text) {
    return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .hideInSpellings */ .F)(text, () => true, withoutPlainMail);
}
/** As pages write it that hide from robots. */
const WRITTEN_MAIL = /(?<![\w.])([\w.-]{1,64})[ _+-]at[ _+-]([\w-]{1,63}(?:[ _+-]dot[ _+-][a-z]{2,24}){1,4})(?![a-z])/gi;
/** As files are called that hold somebody's mail. */
const UNDERSCORED = /(?<=\w)_at_(?=(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?![a-z]))/gi;
const ENTITY = /&(?:#0{0,4}64|#x0{0,4}40|commat);/gi;
/** `withoutMail` of a text that is spelt plainly. */
function withoutPlainMail(text) {
    const signed = text
        .replace(ENTITY, '@')
        .replace(WRITTEN_MAIL, (_, who, domain) => `${who}@${domain.replace(/[ _+-]dot[ _+-]/gi, '.')}`)
        .replace(UNDERSCORED, '@')
        .replace(WRITTEN_SIGN, (_, word) => (word.toLowerCase() === 'at' ? '@' : '.'));
    const shown = withoutSignedMail(signed);
    return shown === signed ? text : shown;
}
function withoutSignedMail(text) {
    let shown = '';
    let from = 0;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        if (at < from || SEPARATOR.test(text.charAt(at + 1)))
            continue;
        const after = text.slice(at + 1, at + 256);
        if (VERSION.test(after))
            continue;
        const domain = domainIn(after);
        if (domain === undefined)
            continue;
        const local = LOCAL.exec(text.slice(Math.max(from, at - 64), at));
        if (local === null)
            continue;
        shown += `${text.slice(from, at - local[0].length)}[e-mail]`;
        from = at + 1 + domain.length;
    }
    return shown + text.slice(from);
}
/** The domain that `text` begins with, without the ending of a file's name. */
function domainIn(text) {
    const [domain, last = ''] = DOMAIN.exec(text) ?? [];
    if (domain === undefined || !FILE_TYPES.has(last.toLowerCase()))
        return domain;
    return DOMAIN.exec(domain.slice(0, -last.length - 1))?.[0];
}


/***/ }),

/***/ 94976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ withoutAccounts),
/* harmony export */   Ob: () => (/* binding */ publicRequester),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   jx: () => (/* binding */ isInnerHost),
/* harmony export */   ok: () => (/* binding */ isAnonymous),
/* harmony export */   q5: () => (/* binding */ requesterClassOf)
/* harmony export */ });
/* unused harmony export requesterClasses */
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81399);
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54559);
/* harmony import */ var _mail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11797);
/** Who asked, and where, as far as a reader of the report may know. */



/** A requester as it may be shown to the owner: of an assumed role without the session, which is
 * often named after a person and new each time. */
function publicRequester(requester) {
    return (0,_mail_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMail */ .oj)(requester.replace(/^(arn:[^:]*:sts:.*:assumed-role\/[^/]+)\/.*$/s, '$1'));
}
/** All that a public page tells of a requester. */
const requesterClasses = {
    anonymous: 'anonymous',
    own: 'own account',
    other: 'other account',
    service: 'AWS service',
};
/** Whether a name in the table of requesters is nobody's. */
function isAnonymous(requester) {
    return classOf(requester) === requesterClasses.anonymous;
}
const SERVICE = /^svc:|\.amazonaws\.com(?:\.cn)?$|^amazons3$|^aws(?:[ -]?internal| service)$|^arn:aws[a-z-]*:iam::cloudfront:|:role\/aws-service-role\//i;
/** Whose a requester is: `own` is the owner's account, as `accountOf` names it. What is a class
 * already stays it. */
function requesterClassOf(requester, own) {
    const known = classOf(requester);
    if (known !== undefined)
        return known;
    if (SERVICE.test(requester))
        return requesterClasses.service;
    return own !== undefined && accountOf(requester) === own
        ? requesterClasses.own
        : requesterClasses.other;
}
function classOf(requester) {
    if (requester === '-')
        return requesterClasses.anonymous;
    return Object.values(requesterClasses).find((name) => name === requester);
}
/** The account number in an ARN, else the requester itself: a canonical id, or whatever a store calls
 * its users. Undefined where nobody's account asked. */
function accountOf(requester) {
    if (classOf(requester) !== undefined || SERVICE.test(requester))
        return undefined;
    return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(requester)?.[1] ?? requester;
}
/** Names that only an inner network resolves. */
const INNER_NAME = /(?:^|\.)(?:internal|intranet|local|localhost|localdomain|lan|corp|home|private|arpa|test|invalid)$|(?:^|[.-])vpce?-[0-9a-z]/;
/** Whether a host (lower case, maybe with a port) is one that only an inner network knows: a private
 * address, a name without a dot, a VPC endpoint, `….internal` and the like. */
function isInnerHost(host) {
    return isInner((0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfPlainHost */ .TS)(host, 0) === host.length ? host : bareHost(host));
}
/** In lower case, without brackets, port and the dot at its end. */
function bareHost(host) {
    const name = host.replace(/^\[([^\]]*)\].*$/, '$1').replace(/^([^:]*):\d*$/, '$1');
    return name.replace(/\.$/, '').toLowerCase();
}
function isInner(bare) {
    if (bare === '' || bare === '-')
        return false;
    const groups = (0,_ip_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c1)(bare);
    if (groups !== undefined)
        return isPrivateAddress(groups);
    return !/[.:]/.test(bare) || INNER_NAME.test(bare);
}
/** RFC 1918, 3927, 4193, 5735, 6598: what no packet of the internet comes from. */
function isPrivateAddress([first = 0, second = 0, ...more]) {
    if (more.length > 0) {
        const isLoopback = first === 0 && second === 0 && more.slice(0, -1).every((group) => group === 0);
        return isLoopback || (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80;
    }
    const a = first >> 8;
    const b = first & 255;
    return (a === 10 ||
        a === 127 ||
        a === 0 ||
        (a === 172 && b >= 16 && b < 32) ||
        (a === 192 && b === 168) ||
        (a === 169 && b === 254) ||
        (a === 100 && b >= 64 && b < 128));
}
/** Numbers of AWS accounts, which names of buckets and hosts of access points often carry. */
const DIGITS = /\d{12}/;
const ACCOUNT = /(?<!\d)\d{12}(?!\d)/g;
function withoutAccounts(name) {
    return DIGITS.test(name) ? name.replace(ACCOUNT, '[account]') : name;
}


/***/ }),

/***/ 83349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ redactedHost),
/* harmony export */   kI: () => (/* binding */ redactedAgent),
/* harmony export */   pc: () => (/* binding */ redacted),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* unused harmony export unseen */
/* harmony import */ var _agents_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33019);
/* harmony import */ var _glance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94022);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12048);
/* harmony import */ var _mail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11797);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35792);
/**
 * What must not be shown of a text that a stranger wrote: the one redaction of this project. Every
 * name that comes out of a log line passes it, once per distinct value.
 *
 *   [login]    what stands before the `@` of an address such as https://jo:pw@host/
 *   [e-mail]   an e-mail address, its `@` written plainly or as (at)
 *   [secret]   the value of a parameter that is named like a secret: token=…, ;jsessionid=…, /token/…/
 *   [name]     of agents: whose they are (`agents/names.ts`)
 *   [address]  addresses of the internet and of network cards (`identifiers.ts`)
 *   [token]    keys and tokens of well-known shapes, long hexadecimal, long random text
 *   [number]   15 digits (IMEI, IMSI), 13 to 19 that are a payment card's, what is labelled so, telephones
 *              and accounts of banks
 *   [arn]      of agents: an ARN
 *
 * However it is spelt (`spelling.ts`): escaped, escaped twice, with full-width or invisible signs.
 *
 * Time grows with the length: every pattern has a bounded run, and most texts pass one test. What is
 * redacted stays as it is when it is redacted again.
 */





/** `text` as it may be shown: a key, a campaign, a page that refers. */
function redacted(text) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(text) ? text : (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .hideInSpellings */ .F)(text, _glance_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBePrivate */ .yN, hidden);
}
/** A host as it may be shown. Its labels are no parts of a file's name. */
function redactedHost(host) {
    // A label that holds anything does so among the others, too.
    if ((0,_glance_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(host) || V6_HOST.test(host))
        return host;
    const plain = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .hideInSpellings */ .F)(host, _glance_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBePrivate */ .yN, withoutMailOrNumbers);
    return plain.split('.').map(redacted).join('.');
}
/** What was redacted, without what stands in place of what was hidden. */
function withoutMarks(shown) {
    return shown.replace(/\[(?:login|e-mail|secret|name|token|number|address|arn)\]/g, '').trim();
}
const V6_HOST = /^\[[\da-f:.]{2,64}\](?::\d{1,5})?$/i;
/** A user agent as it may be shown. People put more into theirs. */
function redactedAgent(text) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainAgent */ .q_)(text) ? text : (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .hideInSpellings */ .F)(text, _glance_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBePrivateInAgent */ .gG, hiddenInAgent);
}
/** What these three do, without a look before it. */
const unseen = {
    redacted: (text) => (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .hideInSpellings */ .F)(text, () => true, hidden),
    redactedHost: (host) => V6_HOST.test(host)
        ? host
        : (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .hideInSpellings */ .F)(host, () => true, withoutMailOrNumbers)
            .split('.')
            .map(unseen.redacted)
            .join('.'),
    redactedAgent: (text) => (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .hideInSpellings */ .F)(text, () => true, hiddenInAgent),
};
const hidden = (text) => settled(text, withoutAll);
const hiddenInAgent = (text) => settled(text, (agent) => withoutAll((0,_agents_names_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutNames */ .F)(agent)));
function withoutAll(text) {
    const plain = (0,_mail_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutPlainMail */ .iR)((0,_mail_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutLogins */ .$b)(text));
    return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIdentifiers */ .$D)(withoutNumbers(withoutTokens(withoutSecrets(plain))));
}
/** What was hidden may leave its neighbour bare: again, until nothing changes. */
function settled(text, hide) {
    let before = text;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const shown = hide(before);
        if (shown === before)
            break;
        before = shown;
    }
    return before;
}
const MOST_ROUNDS = 5;
// ── secrets by the name of their parameter ───────────────────────────────────────────────────────
/** How the name before `=` must end. */
const SECRET_NAME = /(?:^|[^a-z0-9])(?:[a-z0-9_.-]{0,32}(?:token|secret|passw(?:or)?d|passphrase|passcode|signature|credentials?|api[-_]?key|access[-_]?key(?:[-_]?id)?|key-pair-id|session(?:[-_]?id)?|sess(?:[-_]?id)?|(?:secret|private|auth|account|storage|encryption|licen[cs]e)[-_]?key)|[a-z_]{0,8}sid|(?:pass|kenn)wort|wachtwoord|contrase(?:ñ|n|%C3%B1)a|senha|mot[-_]?de[-_]?passe|mdp|parola|has[lł]o|l(?:ö|o)senord|clave|sig|hmac|pwd|pw|pass|pin|otp|jwt|auth|authorization|bearer)(?:\[\w{0,16}\])?$|[?&;](?:key|code|policy|ticket|state)$/i;
/** What ends a secret; `[` is where one was put that is hidden already. */
const SECRET = /^\s?["'({]?(?:\[(?!(?:secret|token|name|number|address|e-mail|login|arn)\]))?(?:(?:Bearer|Basic|Token)\s)?([^\s/?&;,#"'<>(){}[\]|]{1,4096})(?:\/[\w+/-]{0,256}={1,2}(?![\w=]))?/i;
/** Without an `=`, only what nothing else is called. */
const SPOKEN = /(?<![a-z0-9])((?:api[-_ ]?key|token|secret|password|passwd|authorization|bearer|basic)["']?\s?[: ]\s?["']?(?:(?:bearer|basic|token)\s)?)(?=[^\s;,()[\]"]{0,80}\d)[\w.~+/=-]{6,512}/gi;
/** A header says that a secret follows, whatever it looks like. */
const HEADER = /(?<![a-z0-9])(authorization["']?\s?[:=]\s?["']?(?:bearer|basic|token)\s)[\w.~+/=-]{4,512}/gi;
/** A folder that is named so, and one in it that is no words: `/token/3f9a1c/`. */
const FOLDER = /(?<![a-z0-9])((?:token|secret|passw(?:or)?d|passcode|passphrase|api[-_]?key|access[-_]?key|session(?:[-_]?id)?|otp|jwt|auth|invit(?:e|ation)|magic[-_]?link|unsubscribe|confirm(?:ation)?|verify|verification|activat(?:e|ion))\/)(?=[\w~+=-]{0,80}\d)([\w~+=-]{6,512})(?![\w.~+=-])/gi;
function withoutSecrets(text) {
    const spoken = text
        .replace(HEADER, '$1[secret]')
        .replace(SPOKEN, '$1[secret]')
        .replace(FOLDER, (all, folder, name) => isNoWord(name, folder) ? `${folder}[secret]` : all);
    let shown = '';
    let from = 0;
    for (let at = spoken.indexOf('='); at >= 0; at = spoken.indexOf('=', at + 1)) {
        if (at < from ||
            !/[\w\]]/.test(spoken.charAt(at - 1)) ||
            !SECRET_NAME.test(spoken.slice(Math.max(0, at - 48), at)))
            continue;
        const value = SECRET.exec(spoken.slice(at + 1, at + 4200));
        if (value === null)
            continue;
        const end = at + 1 + value[0].length;
        shown += `${spoken.slice(from, at + 1)}[secret]`;
        from = end;
    }
    return shown === '' ? spoken : shown + spoken.slice(from);
}
/** What lies there was sent to somebody, or is a page: only what is surely random is hidden. */
const SENT_FOLDER = /^(?:auth|invit|magic|unsub|confirm|veri|activ)/i;
function isNoWord(name, folder) {
    if (mixture(name) >= 0.3 && (name.length >= 8 || !SENT_FOLDER.test(folder)))
        return /[a-z]/i.test(name);
    if (SENT_FOLDER.test(folder))
        return false;
    // Conferences have sessions called SEC301.
    return /^(?=\d*[a-z])[a-z0-9]+$/i.test(name) && !/^session/i.test(folder);
}
// ── tokens ───────────────────────────────────────────────────────────────────────────────────────
/** JSON web tokens, ids of AWS keys and identities, keys of common services. */
const KNOWN = new RegExp(`(?<![A-Za-z0-9])(?:${[
    'eyJ[\\w-]{8,4096}(?:\\.[\\w-]{0,4096}){0,4}',
    'A(?:KI|SI|RO|ID|GP|NP|NV|BI|CC|PK)A[A-Z0-9]{12,128}',
    'gh[pousr]_\\w{16,255}',
    'github_pat_\\w{16,255}',
    'gl(?:pat|dt|rt|ptt|cbt|soat)-[\\w-]{16,255}',
    'xox[a-z](?:\\.xox[a-z])?-[\\w-]{8,255}',
    'xapp-[\\w-]{8,255}',
    '(?:sk|pk|rk)_(?:live|test)_\\w{8,255}',
    'whsec_\\w{8,255}',
    'sk-[\\w-]{20,255}',
    'AIza[\\w-]{30,255}',
    'ya29\\.[\\w-]{8,512}',
    'GOCSPX-[\\w-]{16,255}',
    'npm_\\w{30,255}',
    'pypi-\\w{16,512}',
    'hf_\\w{24,255}',
    'do[opr]_v1_\\w{16,255}',
    'SG\\.[\\w-]{16,255}\\.[\\w-]{16,255}',
    'T[A-Z0-9]{6,16}/B[A-Z0-9]{6,16}/\\w{16,64}',
    '\\d{8,10}:[\\w-]{35}',
].join('|')})`, 'g');
/** Ids of AWS keys in whatever case a host or a store has made of them. */
const KEY_ID = /(?<![a-z0-9])(?:akia|asia)[a-z0-9]{16}(?![a-z0-9])/gi;
/** May be a secret key of AWS, which has slashes; it may lie below a folder, and others in it. */
const SECRET_KEY = /(?<![A-Za-z0-9+])(?=([A-Za-z0-9+/]{40})(?![A-Za-z0-9+]))/g;
const RUN = /[A-Za-z0-9_~+-]{20,}={0,2}/g;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const LONG_HEX = /(?<![A-Za-z0-9])[0-9a-f]{32,}(?![A-Za-z0-9])/i;
/** What says that a hash follows, and the folders that hashes are spread over. */
const HASH = /(?:sha-?\d{1,3}|md5|blake\d?[a-z]?)[-_:/=]?(?:[0-9a-f]{2}\/){0,2}$/i;
const FILE_ENDING = /^\.[a-z0-9]{1,10}(?:\.[a-z0-9]{1,10}){0,2}(?![\w/])/i;
function withoutTokens(text) {
    const known = text.replace(KNOWN, '[token]').replace(KEY_ID, '[token]');
    return withoutSplit(withoutSecretKeys(known)).replace(RUN, (run, at, all) => {
        const after = all.slice(at + run.length, at + run.length + 40);
        const namesContent = FILE_ENDING.test(after) || HASH.test(all.slice(Math.max(0, at - 24), at));
        return isRandom(run, namesContent) ? '[token]' : run;
    });
}
function withoutSecretKeys(text) {
    let shown = '';
    let from = 0;
    for (const { index, 1: run = '' } of text.matchAll(SECRET_KEY)) {
        if (index < from || !isSecretKey(run))
            continue;
        shown += `${text.slice(from, index)}[token]`;
        from = index + run.length;
    }
    return shown + text.slice(from);
}
/** Of 40 characters, one or two are slashes on average; a path has more. */
function isSecretKey(run) {
    return run.split('/').length <= 4 && kindsOf(run) === 3 && mixture(run) >= 0.3;
}
/** Parts of a path. Of those that follow each other and are all random, the whole is one token by its length. */
const PARTS = /(?<![\w~+-])(?:[A-Za-z0-9_~-]{5,64}\/)+[A-Za-z0-9_~-]{5,64}(?![\w~+-])/g;
function withoutSplit(text) {
    return text.replace(PARTS, (path) => {
        const shown = [];
        let random = [];
        const end = () => {
            shown.push(...(random.join('').length < _glance_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST_SPLIT */ .I5 ? random : ['[token]']));
            random = [];
        };
        for (const part of path.split('/')) {
            if (isRandomPart(part))
                random.push(part);
            else {
                end();
                shown.push(part);
            }
        }
        end();
        return shown.join('/');
    });
}
function isRandomPart(part) {
    return kindsOf(part) === 3 && mixture(part) >= 0.38 && /\d\D+\d/.test(part);
}
/**
 * Letters in both cases and digits, 24 and more; letters of one case and digits, 32 and more, long
 * hexadecimal among them, unless that names a file by its content (`<hash>.jpg`, `sha256/<hash>`).
 * Random text changes between the kinds of its characters all the time, words and dates do not.
 */
function isRandom(run, namesContent) {
    const bare = run.replace(/=+$/, '');
    if (bare.length < 24 || UUID.test(bare))
        return false;
    if (LONG_HEX.test(bare))
        return !namesContent;
    const signs = bare.replace(/[A-Za-z0-9]/g, '').length;
    if (signs * 8 > bare.length || /[-_][a-z]{3,}[-_]/.test(bare))
        return false;
    const kinds = kindsOf(bare);
    if (kinds === 3)
        return mixture(bare) >= 0.38 && /\d\D+\d/.test(bare);
    return (!namesContent && kinds === 2 && bare.length >= 32 && /\d/.test(bare) && mixture(bare) >= 0.3);
}
function kindsOf(run) {
    return [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(run)).length;
}
/** The share of neighbours that are of two kinds: lower case, upper case, digit. */
function mixture(run) {
    let changes = 0;
    let kind = 0;
    for (let at = 0; at < run.length; at++) {
        const now = (0,_glance_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfSign */ .B9)(run.charCodeAt(at));
        if (now !== 0 && kind !== 0 && now !== kind)
            changes++;
        if (now !== 0)
            kind = now;
    }
    return changes / Math.max(1, run.length - 1);
}
// ── numbers ──────────────────────────────────────────────────────────────────────────────────────
/** A run of 13 to 19 digits, in one or in the groups that cards and phones are printed with; not the
 * part of a decimal number or of a longer run. */
const LONG_NUMBER = /(?<!\d)(?<!\d[.,])(?:\d{4}([ +_./-])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ +_./-])\d{6}\2\d{5}|\d{2}([ +_./-])\d{6}\3\d{6}\3\d{1,2}|\d{13,19})(?![.,]?\d)/g;
/** What is said to be the number of a device or a person. */
const LABELLED = /(?<![a-z0-9])((?:imei|imeisv|imsi|meid|iccid|msisdn|esn|udid|idfa|gaid|aaid|(?:android|device|advertising)[-_ ]?id|serial(?:[-_ ]?(?:no|number))?|(?:tele)?phone(?:[-_ ]?number)?|tel)\b["']?[\s:=#./]{0,4}["']?|(?:mobile|cell|handy|fax|sms|whats-?app|ssn|dob|birth-?(?:day|date)|date-of-birth|passport|iban)=)(?=\+?[a-f-]{0,12}\d)\+?[\da-f-]{6,40}(?![g-z])/gi;
/** First digits of payment cards, by ISO/IEC 7812 issuers. */
const CARD = /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3(?:0[0-5]|[689]\d)\d{11}|35\d{14,17}|(?:5[06-9]|6\d)\d{11,17})$/;
function withoutNumbers(text) {
    return text.replace(LABELLED, '$1[number]').replace(LONG_NUMBER, (run) => {
        const digits = run.replace(/\D/g, '');
        // Groups between such signs may be folders, versions and dates.
        const isSure = !/[/._]/.test(run) || hasCheckDigit(digits);
        return isSure && isPrivateNumber(digits) ? '[number]' : run;
    });
}
const withoutMailOrNumbers = (text) => withoutNumbers((0,_mail_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutPlainMail */ .iR)(text));
/** 15 digits are those of a phone (IMEI, IMSI) or of a card; no moment of a clock has so many. Of
 * other lengths only a card's, whose check digit is right: not a moment in ms, µs or ns, which
 * begins with a 1, nor one as 20261122040506, which begins with 20. */
function isPrivateNumber(digits) {
    return digits.length === 15 || (CARD.test(digits) && hasCheckDigit(digits));
}
/** By Luhn's formula. */
function hasCheckDigit(digits) {
    let sum = 0;
    for (let at = 0; at < digits.length; at++) {
        const digit = digits.charCodeAt(digits.length - 1 - at) - 0x30;
        const weighed = at % 2 === 0 ? digit : 2 * digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 === 0;
}


/***/ }),

/***/ 95224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ readReferrer),
/* harmony export */   Xi: () => (/* binding */ describeReferrer),
/* harmony export */   g3: () => (/* binding */ kindOfHost),
/* harmony export */   tn: () => (/* binding */ withoutOwnValues),
/* harmony export */   w: () => (/* binding */ describeCampaign)
/* harmony export */ });
/* unused harmony export engines */
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81399);
/* harmony import */ var _relays_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52788);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76004);



const LONGEST_REFERRER = 2048;
const LONGEST_PATH = 300;
/** National domains: `de`, `co.uk`, `com.br`; and Catalan. */
const TLD = '(?:com|cat|[a-z]{2}|com?\\.[a-z]{2})';
function row(name, host, kind = 'search') {
    return { name, kind, host };
}
/** Hosts that are a search engine's result pages, not the other services of its owner; and the
 * assistants that people follow links from. */
const engines = [
    row('Google', `(?:(?:images|news|scholar|books|lens|video|cse)\\.)?google\\.${TLD}`),
    row('Google', 'encrypted\\.google\\.com'),
    row('Bing', '(?:[a-z]{2}\\.|cc\\.)?bing\\.com'),
    row('DuckDuckGo', '(?:html\\.|lite\\.|start\\.)?duckduckgo\\.com'),
    row('Yahoo', '(?:[a-z]{2}\\.)?(?:[a-z]+\\.)?search\\.yahoo\\.(?:com|co\\.jp)'),
    row('Yandex', `(?:(?:images|video|search|news|touch|lite|neuro)\\.)?yandex\\.${TLD}`),
    row('Yandex', 'ya\\.ru'),
    row('Baidu', '(?:image\\.|wap\\.)?baidu\\.com'),
    row('Sogou', '(?:wap\\.|pic\\.)?sogou\\.com'),
    row('360 Search', 'so\\.com'),
    row('Shenma', '(?:[a-z0-9-]+\\.)*sm\\.cn'),
    row('Naver', '(?:[a-z]+\\.)*search\\.naver\\.com'),
    row('Daum', '(?:m\\.)?search\\.daum\\.net'),
    row('Seznam', '(?:[a-z]+\\.)?search\\.seznam\\.cz'),
    row('Coc Coc', 'coccoc\\.com'),
    row('Rambler', 'nova\\.rambler\\.ru'),
    row('Mail.ru', 'go\\.mail\\.ru'),
    row('Ecosia', 'ecosia\\.org'),
    row('Qwant', '(?:lite\\.)?qwant\\.com'),
    row('Startpage', '(?:[a-z0-9-]+\\.)?startpage\\.com'),
    row('Brave', 'search\\.brave\\.com'),
    row('Kagi', 'kagi\\.com'),
    row('Mojeek', 'mojeek\\.(?:com|co\\.uk)'),
    row('MetaGer', 'metager\\.(?:de|org)'),
    row('Swisscows', 'swisscows\\.(?:com|ch)'),
    row('Presearch', '(?:engine\\.)?presearch\\.(?:com|io|org)'),
    row('Marginalia', '(?:search\\.)?marginalia(?:-search\\.com|\\.nu)'),
    row('Petal Search', 'petalsearch\\.com'),
    row('Ask', '(?:[a-z]{2}\\.)?(?:search\\.)?ask\\.com'),
    row('AOL', '(?:[a-z]+\\.)?search\\.aol\\.(?:com|de|fr|co\\.uk)'),
    row('Dogpile', 'dogpile\\.com'),
    row('Lycos', 'search\\.lycos\\.com'),
    row('T-Online', 'suche\\.t-online\\.de'),
    row('Web.de', 'suche\\.(?:web|gmx)\\.(?:de|net)'),
    row('Neeva', 'neeva\\.com'),
    row('Exalead', 'exalead\\.com'),
    row('ChatGPT', '(?:chat\\.openai|chatgpt)\\.com', 'assistant'),
    row('Perplexity', 'perplexity\\.ai', 'assistant'),
    row('Copilot', 'copilot\\.microsoft\\.com', 'assistant'),
    row('Gemini', '(?:gemini|bard)\\.google\\.com', 'assistant'),
    row('Claude', 'claude\\.ai', 'assistant'),
    row('You.com', 'you\\.com', 'assistant'),
    row('Phind', 'phind\\.com', 'assistant'),
    row('Mistral', 'chat\\.mistral\\.ai', 'assistant'),
    row('DeepSeek', 'chat\\.deepseek\\.com', 'assistant'),
    row('Grok', 'grok\\.com', 'assistant'),
    row('Meta AI', 'meta\\.ai', 'assistant'),
    row('Baidu AI', 'yiyan\\.baidu\\.com', 'assistant'),
    row('Character.AI', '(?:beta\\.)?character\\.ai', 'assistant'),
    row('ChatGLM', 'chatglm\\.cn', 'assistant'),
    row('Duck.ai', 'duck\\.ai', 'assistant'),
    row('iAsk', 'iask\\.ai', 'assistant'),
    row('Jasper', 'app\\.jasper\\.ai', 'assistant'),
    row('NotebookLM', 'notebooklm\\.google\\.com', 'assistant'),
    row('Poe', 'poe\\.com', 'assistant'),
    row('Qwen', 'chat\\.qwen\\.ai', 'assistant'),
    row('Writesonic', 'app\\.writesonic\\.com', 'assistant'),
];
/** Any of their hosts, each in a group of its own. */
const ENGINE = new RegExp(`^(?:www\\.|m\\.)?(?:${engines.map(({ host }) => `(${host})`).join('|')})$`);
/** What their hosts are called by, and what else stands in them but where they end. A host without any
 * of these words is no engine's: most are without, and cost no pattern. */
const ENDS = new Set('com cat co jp ru cz cn de org io ch nu uk fr net ai'.split(' '));
const engineWords = new Set(engines
    .flatMap(({ host }) => host.replace(/\[[^\]]*\]|\{[^}]*\}/g, '').match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !ENDS.has(word)));
/** Whether one begins with a sign and is so long: by sign × LONGEST_WORD + length. */
const LONGEST_WORD = 16;
const wordShapes = new Uint8Array(128 * LONGEST_WORD);
for (const word of engineWords)
    wordShapes[word.charCodeAt(0) * LONGEST_WORD + word.length] = 1;
function hasEngineWord(host) {
    let from = 0;
    for (let at = 0; at <= host.length; at++) {
        const code = at < host.length ? host.charCodeAt(at) : DOT;
        if (code !== DOT && code !== HYPHEN)
            continue;
        const shape = host.charCodeAt(from) * LONGEST_WORD + at - from;
        const mayBe = at - from < LONGEST_WORD && wordShapes[shape] === 1;
        if (mayBe && engineWords.has(host.slice(from, at)))
            return true;
        from = at + 1;
    }
    return false;
}
const DOT = 0x2e;
const HYPHEN = 0x2d;
/** Readers of feeds on the web, who show a page's pictures in their own. */
const FEED_READER = /^(?:[a-z0-9-]+\.)*(?:feedly\.com|inoreader\.com|newsblur\.com|theoldreader\.com|feedbin\.(?:com|me)|bazqux\.com|netvibes\.com|feedspot\.com|feeder\.co|miniflux\.app|reederapp\.com|commafeed\.com|g2reader\.com|blogtrottr\.com|rssing\.com|flipboard\.com|bloglovin\.com|getpocket\.com|instapaper\.com)$/;
/** What a Referer header says, but for what kind of site it is. Takes any bytes as text and never
 * throws. */
function readReferrer(text) {
    return read(text);
}
/** All that a Referer header says. */
function describeReferrer(text) {
    const { kind, ...told } = read(text);
    return { kind: kind ?? kindOfSite(told.site), ...told };
}
/** What kind of site a host is, as `asciiHost` spells it. */
function kindOfHost(site) {
    return engineOf(site)?.kind ?? kindOfSite(site);
}
/** Of an address that is shown as it stands, as most are: undefined for any other. */
function readPlain(text) {
    const from = text.startsWith('https://') ? 8 : text.startsWith('http://') ? 7 : 0;
    if (from === 0)
        return undefined;
    const to = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfPlainHost */ .TS)(text, from);
    if (to < 0 || !isPlainPath(text, to))
        return undefined;
    const site = text.slice(from, to);
    const cleaned = to === text.length ? `${text}/` : text;
    const engine = engineOf(site);
    if (engine === undefined)
        return { site, cleaned };
    return { kind: engine.kind, site, cleaned, searchEngine: engine.name };
}
/** Whether `redactPath` would leave the path that begins at `from` as it is, and it is no query. */
function isPlainPath(text, from) {
    if (text.length - from > LONGEST_PATH)
        return false;
    let part = from;
    for (let at = from; at <= text.length; at++) {
        const code = at < text.length ? text.charCodeAt(at) : SLASH;
        const sign = code < 128 ? pathSigns[code] : 0;
        if (sign === 0 || (at === from && code !== SLASH))
            return false;
        if (code !== SLASH)
            continue;
        const length = at - part;
        if (length >= SHORTEST_TOKEN)
            if (length >= SHORTEST_RANDOM || pathSigns[text.charCodeAt(part)] === TOKEN_START)
                return false;
        part = at + 1;
    }
    return true;
}
const SLASH = 0x2f;
const TOKEN_START = 2;
/** 0 of what is not shown as it stands. */
const pathSigns = Uint8Array.from({ length: 128 }, (_, code) => {
    const sign = String.fromCharCode(code);
    if (/[^!-~]|[@%;?#\\]/.test(sign))
        return 0;
    return /[eagxsp]/i.test(sign) ? TOKEN_START : 1;
});
function read(text) {
    const plain = readPlain(text);
    if (plain !== undefined)
        return plain;
    const referrer = text.slice(0, LONGEST_REFERRER).trim();
    if (referrer === '' || referrer === '-')
        return { kind: 'none', site: '-', cleaned: '-' };
    const found = /^(https?):\/\/([^/?#\\]*)([^?#]*)/i.exec(referrer);
    if (found === null)
        return readApp(referrer);
    const told = readAuthority(found[2]);
    if (told === undefined)
        return malformed;
    return { ...told, cleaned: `${found[1].toLowerCase()}://${told.site}${redactPath(found[3])}` };
}
const malformed = { kind: 'malformed', site: '-', cleaned: '-' };
/** Of `user:password@host:port`; undefined where no host stands. Many pages of one site refer. */
const readAuthority = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(2048, (authority) => {
    const host = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiHost */ .Ak)(authority);
    return host === undefined ? undefined : readHost(host);
});
function readHost(site) {
    const engine = engineOf(site);
    return engine === undefined ? { site } : { kind: engine.kind, site, searchEngine: engine.name };
}
/** Of a host that is no search engine's. */
function kindOfSite(site) {
    if (FEED_READER.test(site))
        return 'feed';
    if ((0,_relays_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelay */ .gG)(site))
        return 'relay';
    if ((0,_relays_js__WEBPACK_IMPORTED_MODULE_1__/* .isMailReader */ .Xl)(site))
        return 'mail';
    return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivateHost */ .Sf)(site) ? 'private' : 'site';
}
function engineOf(site) {
    if (!hasEngineWord(site))
        return undefined;
    const found = ENGINE.exec(site);
    if (found === null)
        return undefined;
    return engines[found.findIndex((host, group) => group > 0 && host !== undefined) - 1];
}
/** Of what is no address on the web. */
function readApp(referrer) {
    const found = /^(android|ios)-app:\/\/([\w.-]{1,100})/i.exec(referrer);
    if (found === null)
        return malformed;
    const app = `${found[1]}-app://${found[2]}`.toLowerCase();
    if (app === 'android-app://com.google.android.googlequicksearchbox') {
        return { kind: 'search', site: app, cleaned: app, searchEngine: 'Google' };
    }
    return { kind: 'app', site: app, cleaned: app };
}
/** A path that may be shown: session ids cut off, e-mail addresses and tokens replaced. */
function redactPath(whole) {
    const path = whole.replace(ESCAPED_QUERY, '');
    if (!TO_REDACT.test(path))
        return path === '' ? '/' : path.slice(0, LONGEST_PATH);
    const shown = path
        .split('/')
        .map((part) => redact(part.split(';')[0] ?? ''))
        .join('/');
    return shown === '' ? '/' : shown.slice(0, LONGEST_PATH);
}
/** A query whose sign was escaped by whoever passed the address on, to its end. */
const ESCAPED_QUERY = /%(?:25){0,3}3F[^/]{0,2048}?(?:=|%(?:25){0,3}3D).*$/is;
const EMAIL = /[^\s/?&=@]@[^\s/?&=@]+\.[a-z]{2,}/i;
/** JSON web tokens, AWS key ids, keys of common services, long hexadecimal. */
const TOKEN = /^eyJ[\w-]{8,}|^(?:AKIA|ASIA)[A-Z0-9]{12,}|^(?:gh[pousr]|glpat|xox[abprs]|sk|pk)[-_][\w-]{12,}|^[0-9a-f]{32,}$/i;
const SHORTEST_TOKEN = 11;
const SHORTEST_RANDOM = 24;
/** What a path must hold for anything in it to be redacted: a part that is no name of words, an `@`
 * or its spelling, a session. */
const TO_REDACT = /[^/]{11}|[@%;]/;
/** One part of a path or one value of a query, with what is private in it replaced. */
function redact(part) {
    const mayBeMail = part.includes('@') || part.includes('%');
    if (part.length < SHORTEST_TOKEN && !mayBeMail)
        return part;
    // The sign is put in first: one pattern for all its spellings would try a hostile path for long.
    if (mayBeMail && EMAIL.test(part.replace(/%(?:25)*40/g, '@')))
        return '[e-mail]';
    return TOKEN.test(part) || isRandom(part) ? '[token]' : part;
}
/** Long, without a separator that words have, and of letters in both cases and digits. */
function isRandom(part) {
    return (part.length >= SHORTEST_RANDOM &&
        /^[\w+=~%-]+$/.test(part) &&
        /[a-z]/.test(part) &&
        /[A-Z]/.test(part) &&
        /\d/.test(part) &&
        !/[-_][a-z]{3,}[-_]/.test(part));
}
const CAMPAIGN_ORDER = [
    'utm_source',
    'utm_medium',
    'utm_campaign',
    'utm_term',
    'utm_content',
    'utm_id',
];
const CAMPAIGN_NAME = /^(?:utm_[a-z_]{1,24}|x-[\w.-]{1,40})$/;
const SECRET_NAME = /^x-amz-|token|secret|passw|key|auth|sign|session|credential|mail/;
const LONGEST_VALUE = 60;
const MOST_PARAMETERS = 8;
/**
 * The campaign that a query string names: its `utm_…` parameters in their usual order, then its
 * `x-…` parameters by name, as `utm_source=news utm_campaign=may`. Parameters that hold
 * credentials, tokens or e-mail addresses are left out; `-` where nothing is left.
 */
function describeCampaign(query) {
    const values = new Map();
    for (const parameter of query.slice(0, LONGEST_REFERRER).replace(/^\?/, '').split('&')) {
        const equals = parameter.indexOf('=');
        const name = decode(equals < 0 ? parameter : parameter.slice(0, equals)).toLowerCase();
        const value = equals < 0 ? '' : decode(parameter.slice(equals + 1)).trim();
        if (!CAMPAIGN_NAME.test(name) || SECRET_NAME.test(name) || values.has(name))
            continue;
        if (redact(value) !== value || redact(encodeURI(value)) === '[e-mail]')
            continue;
        values.set(name, value.slice(0, LONGEST_VALUE).replace(/\s+/g, '+'));
    }
    const names = [...values.keys()].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
    const shown = names.slice(0, MOST_PARAMETERS).map((name) => `${name}=${values.get(name)}`);
    return shown.length === 0 ? '-' : shown.join(' ');
}
/** A campaign as everybody may know it: `utm_…` parameters are written for all to see, `x-…` are an owner's own,
 * such as AWS's example `x-user=johndoe`, and told by their names. */
function withoutOwnValues(campaign) {
    return campaign.replace(/(^| )(x-[\w.-]{1,40})=\S*/g, '$1$2');
}
function order(name) {
    const at = CAMPAIGN_ORDER.indexOf(name);
    return at >= 0 ? at : name.startsWith('utm_') ? CAMPAIGN_ORDER.length : CAMPAIGN_ORDER.length + 1;
}
/** Percent-decoded where it can be, else as it stands. */
function decode(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' ')).toWellFormed();
    }
    catch {
        return text.toWellFormed();
    }
}


/***/ }),

/***/ 52788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ isMailReader),
/* harmony export */   ZM: () => (/* binding */ relayedHost),
/* harmony export */   gG: () => (/* binding */ isRelay)
/* harmony export */ });
/**
 * Hosts that show other people's pages: translators, page caches, archives and what shows them plain. What their visitors
 * read, they read of the page that is shown.
 */
/** Whole hosts, or the ends of hosts after a dot. */
const hosts = `
  translate.goog translate.googleusercontent.com translate.google translated.turbopages.org turbopages.org
  translatoruser.net translatoruser-int.com translatetheweb.com microsofttranslator.com translator.microsoft.com
  fanyi.baidu.com translate.baiducontent.com fanyi.youdao.com fanyi.sogou.com fanyi.qq.com webtrans.yodao.com
  papago.naver.com papago.naver.net translate.naver.com deepl.com translate.systran.net reverso.net
  honyaku.yahoo.co.jp honyaku.excite.co.jp translate.weblio.jp worldlingo.com imtranslator.net translate.kagi.com

  ampproject.org ampproject.net bing-amp.com amp.cloudflare.com googleweblight.com
  webcache.googleusercontent.com cc.bingj.com cncc.bingj.com cache.baiducontent.com hghltd.yandex.net
  yandexwebcache.net snapshot.sogoucdn.com 360webcache.com cachedview.com cachedview.nl cached.page

  web.archive.org wayback.archive.org liveweb.archive.org web-beta.archive.org us.archive.org web-static.archive.org
  archive.ph archive.today archive.is archive.li archive.vn archive.fo archive.md archive-it.org webcitation.org
  arquivo.pt perma.cc perma-archives.org ghostarchive.org megalodon.jp conifer.rhizome.org webrecorder.io
  webarchive.nationalarchives.gov.uk webarchive.parliament.uk webarchive.org.uk webarchive.nla.gov.au
  webarchive.loc.gov webarchive.bac-lac.gc.ca webarchiv.cz vefsafn.is haw.nsk.hr swap.stanford.edu
  mementoweb.org web.archive.bibalex.org veebiarhiiv.digar.ee freezepage.com
  12ft.io outline.com smry.ai freedium.cfd freedium-mirror.cfd printfriendly.com`
    .trim()
    .split(/\s+/);
const RELAY = new RegExp(`(?:^|\\.)(?:${hosts.map((host) => host.replaceAll('.', '\\.')).join('|')}|translate\\.(?:google|yandex)\\.[a-z]{2,3}(?:\\.[a-z]{2})?)$`);
function isRelay(host) {
    return RELAY.test(host);
}
/** Relays that spell the host of a page in one label: `-` for a dot, `--` for `-`. */
const IN_A_LABEL = /^([a-z0-9-]+)\.(?:translate\.goog|cdn\.ampproject\.org|bing-amp\.com|turbopages\.org)$/;
/** The host whose page a relay shows, where its own name tells. */
function relayedHost(host) {
    const label = IN_A_LABEL.exec(host)?.[1];
    return label
        ?.split('--')
        .map((part) => part.replaceAll('-', '.'))
        .join('-');
}
const MAIL = /^(?:(?:[a-z0-9-]+\.){0,2}(?:[ew]?mail|webmail\d?|mail-?\d+|lightmailer|mailbusiness|exmail|messagerie\w{0,6}|owa|roundcube|zimbra|horde|poczta|outlook)\.(?:[a-z0-9-]+\.)+[a-z]{2,}|(?:deref-(?:gmx|web|mail|1und1-\d+)|(?:[a-z0-9-]+\.)?(?:gmx|web))\.(?:net|de|at|ch|com|es|fr|it|co\.uk)|(?:e|touch|light)\.mail\.ru|inbox\.(?:google\.com|com|lv)|(?:[a-z0-9-]+\.)?messaging\.bigpond\.com|rich-v\d+\.bluewin\.ch|(?:m\.)?(?:post|mastermail|sibmail)\.(?:ru|com)|(?:[a-z0-9-]+\.)*(?:mail\.com|protonmail\.com|mail\.proton\.me|fastmail\.com|hey\.com|tuta\.com|tutanota\.com|hushmail\.com|mailbox\.org|superhuman\.com|missiveapp\.com))$/;
/** Whether people read their mail there: a mail that shows a picture is read by whoever got it. */
function isMailReader(host) {
    return MAIL.test(host);
}


/***/ }),

/***/ 76004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** `of`, worked out once for each text that was met lately. Strangers write the texts: at most `most` are kept; and
 * where hardly one of them came again, as when all are new, the next ones are not kept at all, which would cost more
 * than it saves. */
function remembered(most, of) {
    const known = new Map();
    let again = 0;
    let passing = 0;
    return (text) => {
        if (passing > 0) {
            passing--;
            return of(text);
        }
        const found = known.get(text);
        if (found !== undefined || known.has(text)) {
            again++;
            return found;
        }
        const made = of(text);
        if (known.size >= most) {
            if (again * FEW < most)
                passing = most * PASSING;
            again = 0;
            known.clear();
        }
        known.set(text, made);
        return made;
    };
}
const FEW = 8;
const PASSING = 8;


/***/ }),

/***/ 35792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hideInSpellings)
/* harmony export */ });
/**
 * What a text says, however it is spelt: `%6A`, `%256A`, `ｊ` and `j` with an invisible sign beside it are
 * all a j. What looks for private data has to read it, too.
 */
/** Only these can be spelt otherwise. */
const SPELT = /[^ -$&-~]/;
/** Escapes of what stands within a name; a separator such as `%2F` may stand within a value. */
const WITHIN = /%(?:25)*(?:2[05BDE]|3[0-9AD]|40|[46][1-9A-F]|[57][0-9A]|5F|7E)/gi;
const ASCII = /%([0-7][0-9A-F])/gi;
const OTHER = /(?:%[89A-F][0-9A-F])+/gi;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const DIGIT = /\p{Nd}/u;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
const OTHER_SIGNS = /[^\0-\x7f]/;
const MOST_ROUNDS = 10;
/**
 * `hide` applied to a text, and to what the text says, where it `mayHold` something to hide: most texts do
 * not. The spelling stays as it is unless `hide` finds something behind it.
 */
function hideInSpellings(text, mayHold, hide) {
    let shown = mayHold(text) ? hide(text) : text;
    for (const spell of [names, all]) {
        // What was found as it is spelt may be the rest of a longer one: what the escapes of names say is read whole.
        const whole = spell === names ? text : shown;
        if (!SPELT.test(whole))
            return shown;
        const said = spell(whole);
        if (said === whole || !mayHold(said))
            continue;
        const hidden = hide(said);
        if (hidden !== said && hidden !== spell(shown))
            shown = hidden;
    }
    return shown;
}
const names = (text) => settled(text, (spelt) => plain(spelt.replace(WITHIN, (code) => letterOf(code.slice(-2)))));
const all = (text) => settled(text, (spelt) => plain(spelt.replace(ASCII, (_, code) => letterOf(code)).replace(OTHER, decoded)));
const letterOf = (code) => String.fromCharCode(Number.parseInt(code, 16));
function decoded(escapes) {
    try {
        return decodeURIComponent(escapes);
    }
    catch {
        return escapes; // no UTF-8
    }
}
function plain(text) {
    if (!OTHER_SIGNS.test(text))
        return text;
    return text
        .normalize('NFKC')
        .replace(INVISIBLE, '')
        .replace(OTHER_DIGITS, (digit) => String(digitOf(digit)));
}
/** Unicode has the digits of every script in a row, from zero on. */
function digitOf(digit) {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1)))
        zero--;
    return code - zero;
}
function settled(text, spell) {
    let before = text;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const now = spell(before);
        if (now === before)
            break;
        before = now;
    }
    return before;
}


/***/ }),

/***/ 17777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ exploreVisitorsOf),
/* harmony export */   Lc: () => (/* binding */ monthPriceOf),
/* harmony export */   nI: () => (/* binding */ filesScript)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28220);
/* harmony import */ var _model_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51427);
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99756);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41302);




/** The prices of a month, by its days and what of their bytes went to regions of AWS. */
function monthPriceOf(month, { days, awsRegions }, { region, prices: own }) {
    const prices = (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .pricesOf */ ._5)(region, own);
    const { perGB, inRegion, edgePerGB } = (0,_model_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)(days, awsRegions, prices);
    const { thousandReads, thousandWrites } = prices;
    return { month, perGB, inRegion, edgePerGB, thousandReads, thousandWrites };
}
/** The visitors of a period of which Explore knows the days from `first` to `last`. Left out are those that were
 * added up or estimated. */
function exploreVisitorsOf(period, isMonth, [first, last]) {
    const { from, to, days, visitors, visitorsAre } = period;
    const [begin = from, end = to] = [days[0]?.day, days.at(-1)?.day];
    const isWhole = visitorsAre === 'counted' && first <= begin && end <= last;
    const told = { from, to, visitors: isWhole ? visitors : null };
    if (!isMonth)
        return told;
    const ofDays = Array.from({ length: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .YM)(from, end) + 1 }, (_, at) => {
        const found = days.find(({ day }) => day === (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(from, at));
        return found?.visitorsAre === 'counted' ? found.visitors : null;
    });
    return { ...told, days: ofDays };
}
/** `explore/files.js`: which files of cubes there are, old before new, what a row of each month costs, how many visitors
 * there were, and of which days rows are not all there, so that none is told. A line each, so that little of it changes
 * from night to night. */
function filesScript(files, prices, visitors = [], lacking = []) {
    const lines = (list) => `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
    const sorted = files.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const told = [lines(sorted), lines(prices), lines(visitors), JSON.stringify(lacking)];
    return (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .safeJson */ .oi)(`files(${told.join()})\n`);
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ cloudFrontPlans),
/* harmony export */   QH: () => (/* binding */ sumOfUse),
/* harmony export */   QQ: () => (/* binding */ monthsOfUse),
/* harmony export */   fF: () => (/* binding */ planUse)
/* harmony export */ });
/* harmony import */ var _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68616);
/* harmony import */ var _naming_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82650);


/** What edges sent on some days, by the month that is billed. */
function monthsOfUse(days) {
    const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
    return [...months].map(([month, all]) => ({
        month,
        use: (0,_count_summary_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .edgesOf */ .q4)((region, use) => all.reduce((sum, { totals }) => sum + totals.edges[region][use], 0)),
    }));
}
/** The sum of all regions. */
function sumOfUse(use, of) {
    return _naming_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .priceRegions */ .v8.reduce((sum, region) => sum + of(use[region]), 0);
}
/** How CloudFront is paid for: by what it sends, or at a flat rate. */
const cloudFrontPlans = ['pay-as-you-go', 'free', 'pro', 'business', 'premium'];
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


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ cloudFrontAsOf),
/* harmony export */   KY: () => (/* binding */ freeMonthly),
/* harmony export */   y6: () => (/* binding */ cloudFrontCost)
/* harmony export */ });
/* harmony import */ var _naming_edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82650);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99756);


/** When the prices were last checked. */
const cloudFrontAsOf = '2026-09';
/** Upper bounds of the steps of a month, GB; each region takes its own. */
const upTo = [10e3, 50e3, 150e3, 500e3, 1024e3, 5120e3, Number.POSITIVE_INFINITY];
const of = (perGB, tenThousandHttp, tenThousandHttps) => {
    return { steps: stepsOf(perGB), tenThousandHttp, tenThousandHttps };
};
function stepsOf(perGB) {
    return upTo.map((bound, step) => ({ upTo: bound, perGB: perGB[step] ?? 0 }));
}
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
const all = Object.values(listed);
/** An edge that nobody here knows is taken for the dearest, in each of its prices. */
const dearest = {
    steps: stepsOf(upTo.map((_, at) => Math.max(...all.map(({ steps }) => steps[at]?.perGB ?? 0)))),
    tenThousandHttp: Math.max(...all.map((one) => one.tenThousandHttp)),
    tenThousandHttps: Math.max(...all.map((one) => one.tenThousandHttps)),
};
const pricesByRegion = { ...listed, other: dearest };
/** Free for every account, each month, of pay-as-you-go. */
const freeMonthly = { bytes: 1e12, requests: 10e6 };
function cloudFrontCost(months) {
    const regions = Object.fromEntries(_naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.map((region) => [
        region,
        (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(months.reduce((sum, { use }) => sum + costIn(region, use[region]), 0)),
    ]));
    const total = _naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.reduce((sum, region) => sum + regions[region], 0);
    const least = months.reduce((sum, { use }) => sum + costOfUse(withoutFree(use)), 0);
    return { total: (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(total), least: (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(least), regions };
}
function costOfUse(use) {
    return _naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.reduce((sum, region) => sum + costIn(region, use[region]), 0);
}
/** Of one region and month. */
function costIn(region, { bytes, http, https }) {
    const { steps, tenThousandHttp, tenThousandHttps } = pricesByRegion[region];
    return (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsCost */ .Zm)(bytes, steps) + (http * tenThousandHttp + https * tenThousandHttps) / 10_000;
}
/** What is left of a month when the free bytes and requests are taken off, those first that cost most. */
function withoutFree(use) {
    let { bytes, requests } = { ...freeMonthly };
    const left = { ...use };
    const byPrice = (of) => _naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.toSorted((a, b) => of(pricesByRegion[b]) - of(pricesByRegion[a]));
    for (const region of byPrice(({ steps }) => steps[0]?.perGB ?? 0)) {
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


/***/ }),

/***/ 51427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wz: () => (/* binding */ rowCost),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   oJ: () => (/* binding */ dayCost),
/* harmony export */   p6: () => (/* binding */ bytesCost),
/* harmony export */   wZ: () => (/* binding */ movesCost)
/* harmony export */ });
/* harmony import */ var _count_record_billing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95178);
/* harmony import */ var _cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);
/* harmony import */ var _cloudfront_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8677);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99756);




/** The cost of some days: steps are taken by calendar month, as the bill takes them. `regions` are those
 * of AWS that bytes went to in all of the period that the days are of. */
function costOf(days, regions, prices) {
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
    requests = (0,_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .money */ .TG)(requests);
    let egress = 0;
    let beyondFree = 0;
    for (const sum of bytesByMonth.values()) {
        egress += (0,_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsCost */ .Zm)(sum, prices.egress);
        beyondFree += (0,_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsCost */ .Zm)(Math.max(0, sum - prices.freeGB * _prices_js__WEBPACK_IMPORTED_MODULE_3__.GB), prices.egress);
    }
    const perGB = bytes <= 0 ? (prices.egress[0]?.perGB ?? 0) : egress / (bytes / _prices_js__WEBPACK_IMPORTED_MODULE_3__.GB);
    egress = (0,_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .money */ .TG)(egress);
    const edges = edgeCost(days, prices);
    return {
        total: (0,_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .money */ .TG)(requests + egress + edges.total),
        least: (0,_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .money */ .TG)(requests + beyondFree + edges.least),
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
    const months = (0,_cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .monthsOfUse */ .QQ)(days);
    const listed = (0,_cloudfront_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .cloudFrontCost */ .y6)(months);
    const isAdded = cloudFrontPlan === 'pay-as-you-go' && basis !== 'unknown' && currency === 'USD';
    if (!isAdded)
        return { listed, total: 0, least: 0, perGB: 0 };
    const bytes = months.reduce((sum, { use }) => sum + (0,_cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOfUse */ .QH)(use, (one) => one.bytes), 0);
    return { listed, ...listed, perGB: bytes === 0 ? 0 : listed.total / (bytes / _prices_js__WEBPACK_IMPORTED_MODULE_3__.GB) };
}
function shareOf(regions, own) {
    const all = regions.reduce((sum, [, bytes]) => sum + bytes, 0);
    const stayed = regions.find(([region]) => region === own)?.[1] ?? 0;
    return all === 0 ? 0 : stayed / all;
}
function requestsCost(totals, prices) {
    const { thousandWrites, thousandReads, thousandTransitions } = prices;
    const moves = _count_record_billing_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionRows */ .Zt.reduce((sum, [name]) => sum + totals[name] * thousandTransitions[name], 0);
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
    return (0,_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .money */ .TG)(requests + (bytes / _prices_js__WEBPACK_IMPORTED_MODULE_3__.GB) * perGB + (of('unbilledBytes') / _prices_js__WEBPACK_IMPORTED_MODULE_3__.GB) * edgePerGB);
}
/** What records of an operation are worth beyond their requests: moves to another class. */
function movesCost(operation, records, prices) {
    const row = _count_record_billing_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionRows */ .Zt[(0,_count_record_billing_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionOf */ .l9)(operation)];
    return row === undefined ? 0 : (0,_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .money */ .TG)((records * prices.thousandTransitions[row[0]]) / 1000);
}
/** What one day is worth at the period's mean price, so that days add up to the period. */
function dayCost(totals, cost, prices) {
    const sent = totals.billedBytes - totals.awsBytes * cost.inRegion;
    const edges = (0,_cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOfUse */ .QH)(totals.edges, ({ bytes }) => bytes);
    return (0,_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .money */ .TG)(requestsCost(totals, prices) + (sent / _prices_js__WEBPACK_IMPORTED_MODULE_3__.GB) * cost.perGB + (edges / _prices_js__WEBPACK_IMPORTED_MODULE_3__.GB) * cost.edgePerGB);
}
/** What bytes alone are worth. */
function bytesCost(bytes, { perGB }) {
    return (0,_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .money */ .TG)((bytes / _prices_js__WEBPACK_IMPORTED_MODULE_3__.GB) * perGB);
}


/***/ }),

/***/ 39583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ numbersFor)
});

// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/report/words/speech.js
var words_speech = __webpack_require__(78508);
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
        count: (value) => Math.abs(value) >= words_speech/* LEAST_SHORT */.Nh
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
        monthName: dayAs({ month: 'short' }),
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
/** After it, and before it, what has no direction of its own runs from left to right (UAX 9). */
const LTR_MARK = '\u200e';
/** An amount that `Intl` writes for a text from right to left, such as `2.11 US$`: its `$` would go before the
 * letters that it belongs to. */
const SIGN_AFTER_LATIN = /^(\u200f.*[A-Z]\p{Sc})/u;
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
    const mark = markBeforeSigns(locale);
    const speech = (0,words_speech/* speechOf */.q9)(words.tag);
    const countries = new Intl.DisplayNames(words.tag, { type: 'region', fallback: 'code' });
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
                text: moveText(kind, move, formats, words, mark),
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
    const format = (digits) => {
        const shown = {
            style: 'currency',
            currency,
            currencyDisplay: 'narrowSymbol',
            ...digits,
        };
        const text = formatIn(locale, shown);
        return (value) => text(value).replace(SIGN_AFTER_LATIN, `$1${LTR_MARK}`);
    };
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
    const direction = isSame ? 'same' : directionOf(kind, now, before);
    const less = more === 'good' ? 'bad' : 'good';
    const tone = more === 'neutral' || isSame ? 'neutral' : difference > 0 ? more : less;
    return { direction, ratio, difference, tone };
}
/** Shares are never new or gone: 0 % is a share like others. */
function directionOf(kind, now, before) {
    if (kind !== 'percent' && before === 0)
        return 'new';
    if (kind !== 'percent' && now === 0)
        return 'gone';
    return now > before ? 'up' : 'down';
}
/** Of a share in points, of anything else as a ratio, or as the difference where that says nothing. */
function moveText(kind, { direction, ratio, difference }, formats, words, mark) {
    const signed = (text) => `${mark}${signOf(difference)}${text}`;
    if (direction === 'new')
        return words.isNew;
    if (direction === 'gone')
        return words.isGone;
    const size = Math.abs(difference);
    if (kind === 'percent')
        return signed(formats.points.text(size));
    if (ratio === null)
        return signed(formats[kind].text(size));
    if (ratio >= LEAST_FACTOR)
        return `${mark}${formats.times.text(ratio + 1)}`;
    return Math.abs(ratio) < SMALLEST_RATIO
        ? `${mark}±${formats.growth.text(0)}`
        : signed(formats.growth.text(Math.abs(ratio)));
}
function signOf(difference) {
    return difference > 0 ? '+' : difference < 0 ? '−' : '±';
}
/** What `Intl` sets before the sign of a number: a mark where the locale is written from right to left, so that
 * the sign stays before its number, else nothing. */
function markBeforeSigns(locale) {
    const signed = new Intl.NumberFormat(locale, { signDisplay: 'always' }).format(1);
    return /^[\u061c\u200e\u200f]*/.exec(signed)?.[0] ?? '';
}


/***/ }),

/***/ 90853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FA: () => (/* binding */ dayMap),
  hF: () => (/* binding */ daysOf),
  Ms: () => (/* binding */ entryOf),
  bm: () => (/* binding */ generatorOf),
  PU: () => (/* binding */ isOver),
  v4: () => (/* binding */ newestDay),
  IR: () => (/* binding */ oncePerDays),
  If: () => (/* binding */ oncePerPage),
  ZZ: () => (/* binding */ pageOf),
  OB: () => (/* binding */ rowOf),
  IP: () => (/* binding */ sorted)
});

// EXTERNAL MODULE: ./lib/calendar/day.js
var day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/count/summary/merge.js
var merge = __webpack_require__(98940);
// EXTERNAL MODULE: ./lib/count/tables/tables.js
var tables_tables = __webpack_require__(10424);
// EXTERNAL MODULE: ./lib/rollup/rollup.js + 1 modules
var rollup = __webpack_require__(4524);
// EXTERNAL MODULE: ./lib/rollup/own-sites.js
var own_sites = __webpack_require__(96543);
// EXTERNAL MODULE: ./lib/rollup/public.js + 2 modules
var rollup_public = __webpack_require__(74896);
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
var columns_table = __webpack_require__(32183);
// EXTERNAL MODULE: ./lib/count/summary/summary.js
var summary = __webpack_require__(68616);
// EXTERNAL MODULE: ./lib/rollup/distinct.js
var distinct = __webpack_require__(84380);
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

// EXTERNAL MODULE: ./lib/report/model/cost.js
var model_cost = __webpack_require__(51427);
// EXTERNAL MODULE: ./lib/report/model/numbers.js + 2 modules
var numbers = __webpack_require__(39583);
// EXTERNAL MODULE: ./lib/report/model/prices.js
var model_prices = __webpack_require__(99756);
;// CONCATENATED MODULE: ./lib/report/model/whole-days.js




/**
 * Of a period in which the newest day falls: its days before that one, whose logs are still coming in,
 * against as many before. Of the front page whole weeks against whole weeks, so that the same weekdays
 * stand on both sides, or else the same weekdays a week before, where the days reach. Null where no day
 * is whole.
 */
function wholeDaysOf({ period, previous, newest }, isFront, prices) {
    const last = (0,day/* addDays */.fi)(newest, -1);
    const whole = (0,day/* daysBetween */.YM)(period.from, newest);
    if (whole < 1)
        return null;
    const length = (0,day/* daysBetween */.YM)(period.from, period.to) + 1;
    const { days, back } = isFront
        ? weeksIn(whole, length)
        : { days: whole, back: (0,day/* daysBetween */.YM)(previous.from, period.from) };
    const from = (0,day/* addDays */.fi)(last, 1 - days);
    const all = [...previous.days, ...period.days];
    const sum = (first) => {
        const to = (0,day/* addDays */.fi)(first, days - 1);
        const inside = all.filter(({ day }) => day >= first && day <= to);
        const ofPeriod = first === from ? period : previous;
        return {
            ...{ from: first, to },
            totals: (0,merge/* mergeTotals */.iU)(inside.map(({ totals }) => totals)),
            cost: (0,model_cost/* costOf */.ho)(inside, (0,rollup/* awsRegionsOf */.GB)(ofPeriod), prices),
            dailyVisitors: visitorsOf(inside),
        };
    };
    return { days, now: sum(from), before: sum((0,day/* addDays */.fi)(from, -back)) };
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
    const prices = (0,model_prices/* pricesOf */._5)(settings.region, settings.prices);
    const newest = newestDay(input.periods) ?? period.days.at(-1)?.day ?? period.to;
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
        numbers: (0,numbers/* numbersFor */.y)(settings.locale, (0,model_prices/* moneyOf */.a5)(prices), input.words),
        cost: (0,model_cost/* costOf */.ho)(period.days, (0,rollup/* awsRegionsOf */.GB)(period), prices),
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
function entryOf(kind, path, period, settings) {
    const { from, to, totals, visitors, visitorsAre, embedded, firstRecord, lastRecord } = period;
    const prices = (0,model_prices/* pricesOf */._5)(settings.region, settings.prices);
    const cost = (0,model_cost/* costOf */.ho)(period.days, period.awsRegions, prices).total;
    return {
        ...{ kind, path, from, to, totals, visitors, visitorsAre, embedded, cost },
        firstRecord,
        lastRecord,
    };
}
/** Entries of one kind, old before new. */
function sorted(periods, kind) {
    return periods
        .filter((entry) => entry.kind === kind)
        .sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}
/** The newest day with a record: the last of the front page's period. */
function newestDay(periods) {
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
    if ((0,day/* daysBetween */.YM)(previous.from, first.day) > (0,day/* daysBetween */.YM)(previous.from, previous.to) / 10)
        return null;
    const { from } = previous;
    if (newest >= period.to) {
        const { to, totals, visitors, visitorsAre, embedded } = previous;
        const cost = (0,model_cost/* costOf */.ho)(previous.days, (0,rollup/* awsRegionsOf */.GB)(previous), prices);
        return { from, to, totals, visitors, visitorsAre, embedded, cost, period: previous };
    }
    const to = (0,day/* addDays */.fi)(from, (0,day/* daysBetween */.YM)(period.from, newest));
    const days = previous.days.filter(({ day }) => day <= to);
    return {
        from,
        to: earlier(to, previous.to),
        totals: (0,merge/* mergeTotals */.iU)(days.map(({ totals }) => totals)),
        visitors: null,
        visitorsAre: previous.visitorsAre,
        embedded: null,
        cost: (0,model_cost/* costOf */.ho)(days, (0,rollup/* awsRegionsOf */.GB)(previous), prices),
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
    const count = Math.max(0, (0,day/* daysBetween */.YM)(page.from, to) + 1);
    return Array.from({ length: count }, (_, at) => (0,day/* addDays */.fi)(page.from, at));
}
function dayMap(period) {
    return new Map(period.days.map((day) => [day.day, day]));
}


/***/ }),

/***/ 99756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ GB),
/* harmony export */   In: () => (/* binding */ MILLIONTHS),
/* harmony export */   RM: () => (/* binding */ sameTransitions),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   Zm: () => (/* binding */ stepsCost),
/* harmony export */   _5: () => (/* binding */ pricesOf),
/* harmony export */   a5: () => (/* binding */ moneyOf),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   fw: () => (/* binding */ basicPrices)
/* harmony export */ });
/* harmony import */ var _count_record_billing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95178);

/** What the bytes of one month cost, step by step, the lowest first. */
function stepsCost(bytes, steps) {
    let [left, below, cost] = [bytes / GB, 0, 0];
    for (const { upTo, perGB } of steps) {
        const inStep = Math.min(left, upTo - below);
        cost += inStep * perGB;
        left -= inStep;
        below = upTo;
    }
    return cost;
}
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
function pricesOf(region, own = {}) {
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
    return Object.fromEntries(_count_record_billing_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionRows */ .Zt.map(([name]) => [name, price]));
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


/***/ }),

/***/ 82325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ EXPLORE_PATH),
/* harmony export */   Cz: () => (/* binding */ OPERATIONS_FILE),
/* harmony export */   EX: () => (/* binding */ MAP_FILE),
/* harmony export */   GS: () => (/* binding */ FEED_FILE),
/* harmony export */   Pc: () => (/* binding */ EVENTS_FILE),
/* harmony export */   Pm: () => (/* binding */ INDEX_PATH),
/* harmony export */   Yq: () => (/* binding */ CARD_FILE),
/* harmony export */   ZX: () => (/* binding */ ROWS_FILE),
/* harmony export */   aB: () => (/* binding */ EXPLORE_SCRIPT),
/* harmony export */   bC: () => (/* binding */ pageDependencies),
/* harmony export */   cA: () => (/* binding */ EXPLORE_LINKS),
/* harmony export */   i_: () => (/* binding */ OPEN_DATA_ABOUT),
/* harmony export */   mh: () => (/* binding */ sitePages),
/* harmony export */   y0: () => (/* binding */ OPEN_DATA_PATH)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90853);

/** The page for whoever runs the bucket, beside the report of a period. */
const OPERATIONS_FILE = 'operations.html';
/** The page of a map beside the report of a period. */
const MAP_FILE = 'map.html';
/** The file beside a page that holds all rows of its tables. */
const ROWS_FILE = 'rows.js';
/** The picture that a link to the front page of a public report is shown with. */
const CARD_FILE = 'card.svg';
/** The feed of a report, at its root: what became of cases, and months that are over. */
const FEED_FILE = 'feed.xml';
/** The file beside a month's page that tells what became of cases in it. */
const EVENTS_FILE = 'events.json';
/** The path of the page Explore, its script, and what puts links to it on other pages. Beside them lie `files.js` and
 * `data/`. */
const EXPLORE_PATH = 'explore/';
const EXPLORE_SCRIPT = 'explore.js';
const EXPLORE_LINKS = 'links.js';
/** The path of open data: files of days and months, and what tells of them. */
const OPEN_DATA_PATH = 'data/';
/** Says what they are and how to load them. */
const OPEN_DATA_ABOUT = `${OPEN_DATA_PATH}README.md`;
/** The path of the page of all periods. */
const INDEX_PATH = 'periods/';
/**
 * Which pages make the site: the front page, one for each month and year with a record, and the
 * page of all periods; with `isExplored`, the page Explore. Where nothing was ever counted, the front
 * page alone. Names as in PagePlan, in any order; the plan runs from new to old.
 */
function sitePages(months, years, isExplored = false) {
    const explore = { kind: 'explore', path: EXPLORE_PATH, period: null, previous: null };
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
        ...(isExplored ? [explore] : []),
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
function pageDependencies(page, periods) {
    if (page.kind !== 'month' && page.kind !== 'year')
        return periods;
    const entry = periods.find(({ path }) => path === page.path);
    const newest = (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .newestDay */ .v4)(periods) ?? null;
    const isOver = entry !== undefined && newest !== null && newest > entry.to;
    const siblings = (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)(periods, page.kind).map(({ path }) => path);
    const at = siblings.indexOf(page.path);
    const around = siblings.slice(Math.max(0, at - 1), at + 2);
    const inYear = periods.filter(({ path }) => path.startsWith(page.path.slice(0, 4)));
    return [isOver ? 'over' : newest, around, page.kind === 'year' ? inYear : []];
}


/***/ }),

/***/ 41302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ FOREIGN_REL),
/* harmony export */   My: () => (/* binding */ isolated),
/* harmony export */   Pq: () => (/* binding */ SHOWN_LENGTH),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   dK: () => (/* binding */ WHOLE_LENGTH),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   nK: () => (/* binding */ foreignLink),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _words_speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);

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
/** A name within text that is written from right to left, kept from mixing with it (UAX 9, FSI and PDI); as it is
 * within any other text. `tag` is that of the words. */
function isolated(name, tag) {
    return (0,_words_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(tag) === 'rtl' ? `\u2068${name}\u2069` : name;
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


/***/ }),

/***/ 78508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Nh: () => (/* binding */ LEAST_SHORT),
/* harmony export */   ji: () => (/* binding */ spaced),
/* harmony export */   q9: () => (/* binding */ speechOf),
/* harmony export */   s0: () => (/* binding */ boundOf)
/* harmony export */ });
/** From this number on numbers are written in short (`1.23M`), with three significant digits. */
const LEAST_SHORT = 999_500;
/** What an amount is less than that is written `< $0.01`, which nobody says aloud; null for any other. */
function boundOf(amount) {
    return /^<\s*(.*)$/.exec(amount)?.[1] ?? null;
}
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
    const plural = ({ value }, forms) => forms[rules.select(asShown(Number(value)))] ?? forms.other;
    return {
        plural,
        counted: (count, forms) => spaced(count.text, plural(count, forms)),
        list: (items) => units.format(items),
        all: (items) => conjunction.format(items),
    };
}
/** Two texts with a space between, but for what Chinese and Japanese write without: what follows a numeral of theirs
 * (`123万人`), or a full stop. */
function spaced(before, after) {
    return /[\p{Script=Han}。]$/u.test(before) ? before + after : `${before} ${after}`;
}
/** What is written in short is spoken of as of a million: `1,23 млн запросов`, `1,2 M de visiteurs`. */
function asShown(value) {
    return Math.abs(value) >= LEAST_SHORT ? 1e6 : value;
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


/***/ }),

/***/ 76745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vv: () => (/* binding */ HISTORY),
  V2: () => (/* binding */ copyAt),
  be: () => (/* binding */ copyPath),
  Ye: () => (/* binding */ decodeCopy),
  wk: () => (/* binding */ encodeCopy)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/calendar/day.js
var day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/count/counted-with.js
var counted_with = __webpack_require__(80374);
// EXTERNAL MODULE: ./lib/count/summary/check.js + 1 modules
var check = __webpack_require__(35794);
// EXTERNAL MODULE: ./lib/count/summary/encode.js + 1 modules
var encode = __webpack_require__(42487);
// EXTERNAL MODULE: ./lib/count/tables/tables.js
var tables = __webpack_require__(10424);
// EXTERNAL MODULE: ./lib/mirror/envelope.js
var envelope = __webpack_require__(65111);
// EXTERNAL MODULE: ./lib/columns/row-order.js
var row_order = __webpack_require__(58234);
// EXTERNAL MODULE: ./lib/columns/string-arena.js
var string_arena = __webpack_require__(7092);
// EXTERNAL MODULE: ./lib/columns/table.js
var columns_table = __webpack_require__(32183);
// EXTERNAL MODULE: ./lib/count/summary/summary.js
var summary = __webpack_require__(68616);
// EXTERNAL MODULE: ./lib/count/tables/table-merge.js
var table_merge = __webpack_require__(140);
;// CONCATENATED MODULE: ./lib/rollup/copied.js
/** Which rows of a summary's tables a publishable copy keeps, and what becomes of the others. */






/** A row is kept that has at least this share of its table's requests, or of its bytes … */
const LEAST_SHARE = 1 / 10_000;
/** … as far as those of a table, the largest shares first, have room in so many bytes of names and numbers,
 * before they are packed; all days of the summary together. */
const ROOM = 16 * 1024;
const LARGE_ROOM = 64 * 1024;
/** A day that shares its summary with others has at least this part of the room. */
const LEAST_PART = 1 / 4;
const BYTES_A_NUMBER = 3;
/** The tables of a day that has a `share` of all records of its summary, bounded. Doing it again changes
 * nothing. */
function boundedTables(all, share, rows = tables/* tables */.um) {
    const part = Math.max(LEAST_PART, Math.min(1, share || 0));
    const kept = {};
    for (const row of rows) {
        const { name } = row;
        const table = (0,columns_table/* columnarTable */.Mb)(all[name] ?? summary/* noTable */.qp, row.isPair === true);
        const room = part * roomOf(row);
        kept[name] = (0,tables/* isOfSites */.uI)(row) ? boundedHotLinks(row, table, room) : bounded(table, room);
    }
    return kept;
}
/** What is made of addresses has none. */
function roomOf({ key, copied }) {
    if (key.some(({ kind }) => kind === 'client'))
        return 0;
    return copied === 'large' ? LARGE_ROOM : ROOM;
}
function bounded(table, room) {
    const rows = chosenRows(table, (0,row_order/* allRows */.Pl)((0,columns_table/* rowCountOf */.nw)(table)), room, LEAST_SHARE);
    return rows.length === (0,columns_table/* rowCountOf */.nw)(table) ? table : (0,table_merge/* keepRows */.PD)(table, rows);
}
/**
 * Of hot links, whose they are can be told by their site alone, so what is cut stays with its site: as
 * a row whose object has no name. Of sites there may be too many as well; then the smallest are rest.
 */
function boundedHotLinks(row, table, room) {
    const { rows } = table;
    if (rows.kind === 'names')
        throw new Error('Hot links are pairs');
    const { right, rightOf } = rows.pairs;
    const isNamed = (at) => {
        const name = rightOf[at];
        return right.offsets[name] < right.offsets[name + 1];
    };
    const named = (0,row_order/* allRows */.Pl)((0,columns_table/* rowCountOf */.nw)(table)).filter(isNamed);
    const kept = chosenRows(table, named, room, LEAST_SHARE);
    const isKept = new Set(kept);
    const cut = (0,row_order/* allRows */.Pl)((0,columns_table/* rowCountOf */.nw)(table)).filter((at) => !isKept.has(at));
    if (cut.length === 0)
        return table;
    const { rows: cutRows, columns } = (0,columns_table/* someRows */.Km)(table, cut);
    const folded = new columns_table/* ColumnarTable */.Sy({ kind: 'pairs', pairs: withoutRight(cutRows.pairs) }, columns, { rows: 0, columns: {} });
    const bySite = (0,table_merge/* mergeTables */.KP)(row, [folded], 'at rest').table;
    const sites = chosenRows(bySite, (0,row_order/* allRows */.Pl)((0,columns_table/* rowCountOf */.nw)(bySite)), room / 2, 0);
    const small = sites.length === (0,columns_table/* rowCountOf */.nw)(bySite) ? bySite : (0,table_merge/* keepRows */.PD)(bySite, sites);
    return (0,table_merge/* mergeTables */.KP)(row, [(0,columns_table/* someRows */.Km)(table, kept), small], 'at rest').table;
}
function withoutRight({ left, leftOf }) {
    return { left, leftOf, right: (0,string_arena/* arenaOf */.R)(['']), rightOf: new Uint32Array(leftOf.length) };
}
/** Those of some rows that are kept, in their order: the largest shares of requests or bytes first, as
 * long as there is room. */
function chosenRows(table, rows, room, leastShare) {
    const { requests = new Float64Array(0), bytes = requests } = table.columns;
    const sumOf = (column, rest) => column.reduce((sum, value) => sum + value, rest);
    const allRequests = sumOf(requests, table.rest.columns.requests ?? 0);
    const allBytes = sumOf(bytes, table.rest.columns.bytes ?? 0);
    const shareOf = (at) => Math.max((requests[at] ?? 0) / (allRequests || 1), (bytes[at] ?? 0) / (allBytes || 1));
    const shares = new Map(Array.from(rows, (at) => [at, shareOf(at)]));
    const ordered = [...rows].sort((a, b) => shares.get(b) - shares.get(a) || a - b);
    const numbers = BYTES_A_NUMBER * Object.keys(table.columns).length;
    let left = room;
    let count = 0;
    while (count < ordered.length) {
        const at = ordered[count];
        left -= numbers + nameLength(table, at);
        if (left < 0 || shares.get(at) < leastShare)
            break;
        count++;
    }
    return Uint32Array.from(ordered.slice(0, count)).sort();
}
/** Bytes of a row's name, and of the numbers of its parts. */
function nameLength({ rows }, at) {
    const lengthOf = (offsets, name) => 1 + offsets[name + 1] - offsets[name];
    if (rows.kind === 'names')
        return lengthOf(rows.names.offsets, at);
    const { left, right, leftOf, rightOf } = rows.pairs;
    return 4 + lengthOf(left.offsets, leftOf[at]) + lengthOf(right.offsets, rightOf[at]);
}

// EXTERNAL MODULE: ./lib/rollup/distinct.js
var distinct = __webpack_require__(84380);
// EXTERNAL MODULE: ./lib/rollup/public.js + 2 modules
var rollup_public = __webpack_require__(74896);
;// CONCATENATED MODULE: ./lib/rollup/copy.js










const MAGIC = 's3-log-report history';
const VERSION = '3';
/** Of zstd, for what stays on a branch for good: a tenth less than by its own level, for 20 ms a night. A higher one takes
 * ten times as long for another tenth. */
const LEVEL = 9;
/** Of release 0.1: visitors are told beside the summary. */
const OLDER_VERSION = '2';
/** What a copy unpacks to, at most: several times as much as the largest that is ever written. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_FACTS = 64 * 1024;
/** The folder of all copies, beside the report. */
const HISTORY = 'history/';
/** Where the copy of a delivery day lies beside the report. */
function copyPath({ source, deliveryDay, }) {
    return pathOf(source, deliveryDay);
}
function pathOf(source, day) {
    return `${HISTORY}${source}/${day.replaceAll('-', '/')}`;
}
/** The source and the delivery day that a path beside the report names; undefined where it is none of a
 * copy. */
function copyAt(file) {
    const [, source, year, month, date] = /^history\/([a-z0-9][a-z0-9-]*)\/(\d{4})\/(\d\d)\/(\d\d)$/.exec(file) ?? [];
    const deliveryDay = `${year}-${month}-${date}`;
    return source !== undefined && (0,day/* isDeliveryDay */.Dx)(deliveryDay) ? { source, deliveryDay } : undefined;
}
function encodeCopy(facts, summary, site = [], rows = tables/* tables */.um) {
    const records = [...summary.days.values()].reduce((sum, { totals }) => sum + totals.records, 0);
    const days = [...summary.days].map(([day, counts]) => [
        day,
        publishable((0,distinct/* inNumbers */.A1)(counts, site, rows), counts.totals.records / records, rows),
    ]);
    const bytes = (0,encode/* encodeSummary */.zp)({ log: summary.log, days: new Map(days) }, rows);
    const packed = (0,external_node_zlib_.zstdCompressSync)(bytes, { params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: LEVEL } });
    const told = { ...facts, counting: (0,counted_with/* publishableCounting */.rp)(facts.counting) };
    const rest = Buffer.concat([Buffer.from(`${JSON.stringify(told)}\n`), packed]);
    return Buffer.concat([Buffer.from(`${MAGIC} ${VERSION} ${(0,envelope/* sha256 */.sc)(rest)}\n`), rest]);
}
function publishable(counts, share, rows) {
    return {
        ...counts,
        tables: boundedTables(counts.tables, share, rows),
        cube: counts.cube && (0,rollup_public/* copiedCube */.Gy)(counts.cube, counts.tables),
    };
}
/** The copy that lies at `file`. Whatever the bytes are, this ends, soon and with an answer. `latest` is
 * the last day that may have delivered anything. */
function decodeCopy(file, bytes, latest, rows = tables/* tables */.um) {
    try {
        return { kind: 'whole', ...readCopy(file, Buffer.from(bytes), latest, rows) };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        // What the reader itself stumbled over says little to people.
        const isOwn = error instanceof Error && error.constructor === Error;
        return { kind: 'broken', why: (isOwn ? why : `it is damaged (${why})`).slice(0, 200) };
    }
}
function readCopy(file, bytes, latest, rows) {
    const head = /^s3-log-report history (\d{1,4}) ([0-9a-f]{64})\n/.exec(bytes.toString('latin1', 0, 120));
    if (head === null)
        throw new Error(`it does not begin with '${MAGIC}'`);
    const [line, version = '', digest] = head;
    if (version !== VERSION && version !== OLDER_VERSION)
        throw new Error(`it is of version ${version}, and this release reads ${OLDER_VERSION} and ${VERSION}: a later release wrote it`);
    const rest = bytes.subarray(line.length);
    if ((0,envelope/* sha256 */.sc)(rest) !== digest)
        throw new Error('it is not what was written');
    const end = rest.indexOf('\n');
    if (end < 0 || end > MOST_FACTS)
        throw new Error('it does not say what it is a copy of');
    const { deliveryDay, ...others } = checkedFacts(JSON.parse(rest.toString('utf8', 0, end)));
    const path = pathOf(others.facts.source, deliveryDay);
    if (path !== file)
        throw new Error(`it is a copy of ${path.slice(0, 100)}`);
    if (!(0,day/* isDeliveryDay */.Dx)(deliveryDay) || deliveryDay < check/* EARLIEST */.Wk || deliveryDay > latest)
        throw new Error(`nothing can have been delivered on ${deliveryDay}`);
    const { visitors } = others;
    const facts = { ...others.facts, deliveryDay };
    const unpacked = (0,external_node_zlib_.zstdDecompressSync)(rest.subarray(end + 1), { maxOutputLength: MOST_UNPACKED });
    const { log, days } = (0,encode/* decodeSummary */.Pl)(unpacked, rows);
    const counted = [...days].map(([day, counts]) => {
        const unhashed = version === VERSION ? counts.unhashed : (visitors.get(day) ?? 0);
        return [day, withUnhashed(counts, unhashed)];
    });
    const summary = { log, days: new Map(counted) };
    return { facts, summary, adds: (0,check/* checkSummary */.Z4)(summary, latest, rows) };
}
/** With no visitors but these. (Spread, its hashes of visitors would be read.) */
function withUnhashed(counts, unhashed) {
    const { totals, hours, unhashedEmbedded, firstRecord, lastRecord, lacking } = counts;
    const visitors = new Float64Array(0);
    const visitorRows = null;
    return {
        totals,
        hours,
        visitors,
        visitorRows,
        unhashed,
        unhashedEmbedded,
        tables: counts.tables,
        firstRecord,
        lastRecord,
        lacking,
        get cube() {
            return counts.cube;
        },
    };
}
function checkedFacts(value) {
    const given = (typeof value === 'object' && value !== null ? value : {});
    const { source, deliveryDay, counting, origin = '', objects, bytes, visitors = [] } = given;
    const isCount = (number) => Number.isSafeInteger(number) && number >= 0;
    if (typeof source !== 'string' ||
        typeof deliveryDay !== 'string' ||
        typeof counting !== 'string' ||
        typeof origin !== 'string' ||
        !/^([0-9a-f]{64})?$/.test(origin) ||
        !isCount(objects) ||
        !isCount(bytes) ||
        !Array.isArray(visitors))
        throw new Error('it does not say what it is a copy of');
    if ((0,counted_with/* countedWithOf */.oH)(counting) === undefined)
        throw new Error('it does not say how it was counted');
    const numbers = visitors.map((one) => {
        const [day, number] = Array.isArray(one) ? one : [];
        if (typeof day !== 'string' || !isCount(number))
            throw new Error('its visitors are no numbers');
        return [day, number];
    });
    const facts = { source, counting, origin, objects, bytes };
    return { deliveryDay, facts, visitors: new Map(numbers) };
}


/***/ }),

/***/ 86767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ lastDays),
/* harmony export */   HK: () => (/* binding */ namedDaily),
/* harmony export */   MW: () => (/* binding */ dailyTable),
/* harmony export */   eq: () => (/* binding */ mergeDaily),
/* harmony export */   mt: () => (/* binding */ joinDaily),
/* harmony export */   wg: () => (/* binding */ isDaily)
/* harmony export */ });
/* harmony import */ var _columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54789);
/* harmony import */ var _columns_string_arena_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7092);
/* harmony import */ var _columns_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32183);



const MOST_DAYS = 62;
/** Tables whose rows are told by day, and how many of their names: half of them those with the most bytes, half those
 * with the most requests. Rows of pairs go by their first part. */
const most = {
    keys: 24,
    hotlinks: 32,
    clients: 12,
    bots: 32,
    notFound: 24,
    operations: 32,
    requesters: 12,
    tls: 12,
    signatures: 12,
};
function isDaily(table) {
    return Object.hasOwn(most, table);
}
/** `given` are the tables that were added up to `merged`, `dayOf` tells which of `dayCount` days each is of. */
function dailyTable(name, { table, of, rows }, given, dayOf, dayCount) {
    const groups = groupsOf(table);
    const chosen = chosenOf(name, sumsOf(table, groups, 'bytes'), sumsOf(table, groups, 'requests'));
    const numberOf = new Int32Array(groups.count).fill(-1);
    for (const [at, group] of chosen.entries())
        numberOf[group] = at;
    // Rows of the whole sum that the cap left out are no row of the table.
    let size = 0;
    for (let row = 0; row < rows.length; row++)
        if (rows[row] >= size)
            size = rows[row] + 1;
    const numbers = new Int32Array(size).fill(-1);
    for (let row = 0; row < rows.length; row++)
        numbers[rows[row]] = numberOf[groups.of?.[row] ?? row];
    const made = chosen.map((group) => ({
        name: groups.nameOf(group),
        requests: new Float64Array(dayCount),
        bytes: new Float64Array(dayCount),
    }));
    const places = [];
    for (const [part, { columns }] of given.entries()) {
        const { requests, bytes } = columns;
        const [list, day] = [of[part], dayOf[part]];
        const count = findPlaces(list, numbers, places);
        for (let found = 0; found < count; found++) {
            const at = places[found];
            const row = made[numbers[list[at]]];
            row.requests[day] += requests?.[at] ?? 0;
            row.bytes[day] += bytes?.[at] ?? 0;
        }
    }
    return {
        rows: made.sort(byName),
        isWhole: chosen.length === groups.used && table.rest.rows === 0,
    };
}
/** Where in `list` those stand that have a number; how many they are. Few do: this loop runs over all rows there
 * are, and is kept small so that it is compiled at once. */
function findPlaces(list, numbers, places) {
    const size = numbers.length;
    let count = 0;
    for (let at = 0; at < list.length; at++) {
        const into = list[at];
        if (into < size && numbers[into] >= 0)
            places[count++] = at;
    }
    return count;
}
function byName(a, b) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
/** Which of some names are told, as `most` says. */
function chosenOf(table, bytes, requests) {
    const half = (most[table] ?? 0) / 2;
    return [...new Set([...largest(bytes, half), ...largest(requests, half)])];
}
function groupsOf({ rows }) {
    if (rows.kind === 'names') {
        const { names } = rows;
        const count = (0,_columns_table_js__WEBPACK_IMPORTED_MODULE_2__/* .rowCountOf */ .nw)({ rows });
        return { count, used: count, of: undefined, nameOf: (group) => (0,_columns_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(names, group) };
    }
    const { left, leftOf } = rows.pairs;
    const count = left.offsets.length - 1;
    const isUsed = new Uint8Array(count);
    for (let row = 0; row < leftOf.length; row++)
        isUsed[leftOf[row]] = 1;
    return {
        count,
        used: isUsed.reduce((sum, one) => sum + one, 0),
        of: leftOf,
        nameOf: (group) => (0,_columns_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(left, group),
    };
}
function sumsOf({ columns }, { count, of }, column) {
    const values = columns[column];
    if (values === undefined)
        return new Float64Array(count);
    if (of === undefined)
        return values;
    const sums = new Float64Array(count);
    for (let row = 0; row < of.length; row++)
        sums[of[row]] += values[row];
    return sums;
}
/** The places of the largest, which are more than nothing; of equal ones the first. */
function largest(values, count) {
    const found = [];
    let least = 0;
    for (let at = 0; at < values.length; at++) {
        const value = values[at];
        if (value <= least)
            continue;
        let place = found.length;
        while (place > 0 && values[found[place - 1]] < value)
            place--;
        found.splice(place, 0, at);
        if (found.length > count)
            found.pop();
        if (found.length === count)
            least = values[found.at(-1)];
    }
    return found;
}
/** The sum of periods that follow one another, with all their days: of the names that each of them tells, or is known
 * not to have. */
function mergeDaily(parts) {
    const days = parts.flatMap((part) => part.days);
    const tables = Object.keys(most).map((table) => {
        const given = parts.map((part) => part.tables[table] ?? { rows: [], isWhole: false });
        const byName = given.map(({ rows }) => new Map(rows.map((row) => [row.name, row])));
        const none = parts.map((part) => new Float64Array(part.days.length));
        const valuesOf = (name, column) => (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(none.map((zeros, at) => byName[at]?.get(name)?.[column] ?? zeros));
        const all = [...new Set(byName.flatMap((rows) => [...rows.keys()]))].sort();
        const rows = all
            .filter((name) => given.every(({ isWhole }, at) => isWhole || byName[at]?.has(name)))
            .map((name) => ({
            name,
            requests: valuesOf(name, 'requests'),
            bytes: valuesOf(name, 'bytes'),
        }));
        const sums = (column) => Float64Array.from(rows, (row) => row[column].reduce((sum, value) => sum + value, 0));
        const chosen = chosenOf(table, sums('bytes'), sums('requests')).sort((a, b) => a - b);
        const isWhole = chosen.length === all.length && given.every((one) => one.isWhole);
        return [table, { rows: chosen.flatMap((at) => rows[at] ?? []), isWhole }];
    });
    return lastDays({ days, tables: Object.fromEntries(tables) });
}
/** Some tables from one of two pieces of a period, which have the same days; all others of the first. */
function joinDaily(first, other, names) {
    const some = Object.entries(other.tables).filter(([name]) => names.has(name));
    return { days: first.days, tables: { ...first.tables, ...Object.fromEntries(some) } };
}
/** Of a year the last days. */
function lastDays({ days, tables }) {
    const from = Math.max(0, days.length - MOST_DAYS);
    if (from === 0)
        return { days, tables };
    const cut = Object.entries(tables).map(([table, { rows, isWhole }]) => {
        const last = rows.map(({ name, requests, bytes }) => {
            return { name, requests: requests.subarray(from), bytes: bytes.subarray(from) };
        });
        return [table, { rows: last, isWhole }];
    });
    return { days: days.slice(from), tables: Object.fromEntries(cut) };
}
/** Only the rows whose name `isNamed` in their table. */
function namedDaily({ days, tables }, isNamed) {
    const kept = Object.entries(tables).map(([table, { rows, isWhole }]) => {
        const isIn = isNamed(table);
        const named = rows.filter(({ name }) => isIn(name));
        return [table, { rows: named, isWhole: isWhole && named.length === rows.length }];
    });
    return { days, tables: Object.fromEntries(kept) };
}


/***/ }),

/***/ 84380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ inNumbers),
/* harmony export */   Mi: () => (/* binding */ embeddedOf),
/* harmony export */   Xk: () => (/* binding */ VISITOR_ROWS),
/* harmony export */   Y1: () => (/* binding */ withTables),
/* harmony export */   bo: () => (/* binding */ SITES),
/* harmony export */   tq: () => (/* binding */ withDistinct),
/* harmony export */   wH: () => (/* binding */ distinctColumns)
/* harmony export */ });
/* unused harmony exports embeddedIn, isPartlyTold */
/* harmony import */ var _columns_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40684);
/* harmony import */ var _columns_string_arena_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7092);
/* harmony import */ var _columns_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32183);
/* harmony import */ var _columns_union_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82512);
/* harmony import */ var _count_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74866);
/* harmony import */ var _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68616);
/* harmony import */ var _count_visitors_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79778);
/* harmony import */ var _own_sites_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96543);
/**
 * Who of the people that are known one by one is a visitor, and how many distinct ones each row of a table
 * has: exact where all of them are in the rows, an estimate by the share of those that are where not.
 */








/** The table that tells by which sites somebody came. */
const SITES = 'referringSites';
/** What a day lacks that a release counted which did not tell visitors one by one: who only saw files on
 * other sites is a visitor there. */
const VISITOR_ROWS = 'visitors.rows';
/** Whether the people of some rows only ever got files that pages of other sites show: 1 or 0. Those who
 * viewed a page, got anything directly or by an own site did not, nor those of whom it is not told. */
function embeddedIn({ flags, sets }, { isForeign }) {
    const isEmbedded = new Uint8Array(flags.length);
    const sites = sets[SITES];
    if (sites === undefined)
        return isEmbedded;
    const { offsets, ids, names } = sites;
    /** By number of the site; undefined where nobody asked. */
    const areForeign = [];
    const foreignOf = (site) => {
        areForeign[site] ??= isForeign((0,_columns_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(names, site)) ? 1 : 0;
        return areForeign[site];
    };
    for (let row = 0; row < flags.length; row++) {
        if (flags[row] !== 0)
            continue;
        const [from, to] = [offsets[row], offsets[row + 1]];
        let foreign = 0;
        for (let at = from; at < to; at++)
            foreign += foreignOf(ids[at]);
        if (foreign > 0 && foreign === to - from)
            isEmbedded[row] = 1;
    }
    return isEmbedded;
}
/** How many of `people`, the first of whom have rows, only saw files on other sites. */
function embeddedOf(people, rows, own) {
    if (rows === null)
        return 0;
    const isEmbedded = embeddedIn(rows, own);
    return scaled(isEmbedded.reduce((sum, one) => sum + one, 0), people, isEmbedded.length);
}
/** As many of all as `count` of those that have rows. */
function scaled(count, people, rows) {
    return people <= rows ? count : Math.round((people * count) / rows);
}
/** The distinct visitors of those tables of which they are known over the whole of a period. */
function distinctColumns({ tables: all, visitors, embedded, unhashed, unhashedEmbedded, visitorRows, days }, own, tables) {
    const people = visitors + embedded;
    const isWhole = unhashed + unhashedEmbedded === 0 && !days.some(({ lacking }) => lacking.includes(VISITOR_ROWS));
    if (!isWhole)
        return {};
    if (people === 0)
        return noVisitorsOf(all, tables);
    if (visitorRows === null || isPartlyTold(visitorRows))
        return {};
    return toldColumns(all, people, visitorRows, own, tables);
}
function noVisitorsOf(all, tables) {
    const names = (0,_count_visitors_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .visitorTables */ .Q1)(tables).map(({ name }) => name);
    return Object.fromEntries(names.map((name) => {
        const count = (0,_columns_table_js__WEBPACK_IMPORTED_MODULE_2__/* .rowCountOf */ .nw)((0,_columns_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnarTable */ .Mb)(all[name] ?? _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .noTable */ .qp, false));
        return [name, { visitors: (0,_columns_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .zeros */ .Ul)(count), rest: 0 }];
    }));
}
/** Of those tables that the rows tell. `people` are all, the first of whom have rows. */
function toldColumns(all, people, rows, own, tables) {
    const isEmbedded = embeddedIn(rows, own);
    const made = {};
    const scale = people > isEmbedded.length ? people / isEmbedded.length : 1;
    for (const { name, counts } of (0,_count_visitors_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .visitorTables */ .Q1)(tables)) {
        const sets = rows.sets[name];
        if (sets === undefined)
            continue;
        const table = (0,_columns_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnarTable */ .Mb)(all[name] ?? _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .noTable */ .qp, false);
        const { visitors, requests, pageViews } = table.columns;
        const views = counts === 'pageViews' ? requests : pageViews;
        const bounds = { daily: visitors, views };
        made[name] = columnOf(table, sets, visitorsByName(sets, isEmbedded), scale, bounds);
    }
    return made;
}
/** Tables with their distinct visitors in place of the daily ones, each made when it is first looked into. */
function withDistinct(all, columns) {
    return withTables(all, Object.keys(columns), (name) => {
        const { rows, columns: its, rest } = (0,_columns_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnarTable */ .Mb)(all[name] ?? _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .noTable */ .qp, false);
        const { visitors, rest: cut } = columns[name];
        const restColumns = { ...rest.columns, visitors: cut };
        return new _columns_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ColumnarTable */ .Sy(rows, { ...its, visitors }, { rows: rest.rows, columns: restColumns });
    });
}
/** Tables of which some are others, each made when it is first looked into. */
function withTables(all, names, make) {
    const made = Object.getOwnPropertyDescriptors(all);
    for (const name of names)
        made[name] = { enumerable: true, get: (0,_count_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(() => make(name)) };
    return Object.defineProperties({}, made);
}
function visitorsByName({ names, offsets, ids }, isEmbedded) {
    const counts = new Float64Array(names.offsets.length - 1);
    for (let row = 0; row < isEmbedded.length; row++) {
        if (isEmbedded[row] === 1)
            continue;
        for (let at = offsets[row]; at < offsets[row + 1]; at++)
            counts[ids[at]] += 1;
    }
    return counts;
}
/** Visitors by name, each of whom stands for `scale`, by the rows of the table; those of names that are cut off the
 * table are in its rest. */
function columnOf(table, sets, counts, scale, { daily, views }) {
    const { rows } = table;
    if (rows.kind === 'pairs')
        throw new Error('Visitors of pairs are not told');
    const { of } = (0,_columns_union_js__WEBPACK_IMPORTED_MODULE_3__/* .unionOfNames */ .T)([rows.names, sets.names]);
    const [ofTable, ofSets] = [of[0], of[1]];
    const byUnion = new Float64Array(ofTable.length + ofSets.length);
    for (let at = 0; at < ofSets.length; at++)
        byUnion[ofSets[at]] = counts[at];
    const visitors = new Float64Array((0,_columns_table_js__WEBPACK_IMPORTED_MODULE_2__/* .rowCountOf */ .nw)(table));
    let cut = counts.reduce((sum, count) => sum + count, 0);
    for (let row = 0; row < visitors.length; row++) {
        const count = byUnion[ofTable[row]];
        cut -= count;
        const least = Math.max(count, (views?.[row] ?? 0) > 0 ? 1 : 0);
        const most = Math.max(least, daily?.[row] ?? Number.POSITIVE_INFINITY);
        visitors[row] = scale === 1 ? count : Math.min(most, Math.max(least, Math.round(count * scale)));
    }
    return { visitors, rest: Math.round(cut * scale) };
}
/** Counts of a day without hashes and rows of visitors: with their numbers, told apart now. `site`: the hosts that
 * were named as own. */
function inNumbers(counts, site, tables) {
    const { visitors, visitorRows } = counts;
    const own = (0,_own_sites_js__WEBPACK_IMPORTED_MODULE_6__/* .ownSitesOf */ .A)(site, counts);
    return {
        ...counts,
        visitors: new Float64Array(0),
        visitorRows: null,
        unhashed: visitors.length + counts.unhashed,
        unhashedEmbedded: embeddedOf(visitors.length, visitorRows, own) + counts.unhashedEmbedded,
        tables: visitorRows === null || counts.unhashed > 0 || isPartlyTold(visitorRows)
            ? counts.tables
            : withDistinct(counts.tables, toldColumns(counts.tables, visitors.length, visitorRows, own, tables)),
    };
}
/** Whether some of the people were counted by a release that did not tell what each did. */
function isPartlyTold({ flags }) {
    return flags.some((flag) => (flag & _count_visitors_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .UNTOLD */ .tl) !== 0);
}


/***/ }),

/***/ 84938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ encodePeriod),
/* harmony export */   a: () => (/* binding */ decodePeriod)
/* harmony export */ });
/* harmony import */ var _columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54789);
/* harmony import */ var _columns_section_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80982);
/* harmony import */ var _columns_section_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6214);
/* harmony import */ var _count_summary_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42487);
/* harmony import */ var _count_summary_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5180);
/* harmony import */ var _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10424);
/* harmony import */ var _count_visitors_encode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98441);







/** Periods are made anew from summaries, so those of other versions are not read. */
const periodFile = { magic: 'S3LRPER', what: 'period', version: '5', readable: ['5'] };
/** The bytes of a period. */
function encodePeriod(period, rows = _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um) {
    const writer = new _columns_section_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .SectionWriter */ .L();
    const { from, to, days, totals, visitors, visitorsAre, unhashed } = period;
    const { embedded, unhashedEmbedded, visitorRows, sketch, hotlinksSeen, log, deliveries } = period;
    const daily = Object.entries(period.daily.tables);
    const settings = new Settings();
    const outline = {
        layout: (0,_count_summary_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutOf */ .aH)(rows),
        from,
        to,
        days: days.map((one) => ({
            day: one.day,
            totals: (0,_count_summary_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .totalsOutline */ .ig)(one.totals),
            visitors: one.visitors,
            embedded: one.embedded,
            hours: (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .hoursOutline */ .mV)(one.hours),
            ...(one.visitorsAre === 'added up' && { isAddedUp: true }),
            ...(one.isCopied && { isCopied: true }),
            with: settings.numbersOf(one.countedWith),
            ...(one.lacking.length > 0 && { lacking: one.lacking }),
        })),
        settings: settings.all,
        totals: (0,_count_summary_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .totalsOutline */ .ig)(totals),
        visitors,
        visitorsAre,
        embedded,
        unhashed,
        unhashedEmbedded,
        sketch: writer.numbers(sketch.hashes),
        tables: (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .tablesOutline */ .s_)(writer, period.tables, rows),
        seenDays: hotlinksSeen.days,
        firstSeen: writer.numbers(hotlinksSeen.first),
        lastSeen: writer.numbers(hotlinksSeen.last),
        dailyDays: period.daily.days,
        daily: daily.map(([table, { rows, isWhole }]) => ({
            table,
            names: rows.map(({ name }) => name),
            isWhole,
            requests: writer.numbers((0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(rows.map(({ requests }) => requests))),
            bytes: writer.numbers((0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(rows.map(({ bytes }) => bytes))),
        })),
        log: (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .logOutline */ .TH)(log),
        deliveries: deliveries.map(({ day, objects }) => [day, objects]),
        times: [(0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(period.firstRecord), (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(period.lastRecord)],
        visitorRows: visitorRows && (0,_count_visitors_encode_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsOutline */ .K)(writer, visitorRows),
        distinct: Object.entries(period.distinct).map(([table, { visitors, rest }]) => ({
            table,
            visitors: writer.column(visitors),
            rest,
        })),
    };
    return writer.finish(periodFile, outline);
}
/** The period of `bytes`, as `decodeSummary`. Its tables are read when they are first asked for; `closed`, where it
 * is to be added up: whenever they are. */
function decodePeriod(bytes, state = 'open', rows = _count_tables_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um) {
    const reader = new _columns_section_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SectionReader */ .L(bytes, periodFile);
    const outline = reader.outline;
    const { layout } = outline;
    const stored = (0,_count_summary_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .storedTables */ .PO)(layout, rows);
    const sketch = { hashes: reader.numbers(outline.sketch) };
    const read = state === 'closed'
        ? reader.lazyTables(outline.tables, stored)
        : reader.tables(outline.tables, stored);
    const hotlinksSeen = {
        days: outline.seenDays,
        first: reader.integers(outline.firstSeen),
        last: reader.integers(outline.lastSeen),
    };
    const daily = dailyOf(reader, outline);
    const visitorRows = outline.visitorRows && (0,_count_visitors_encode_js__WEBPACK_IMPORTED_MODULE_6__/* .lazyRows */ .q)(reader, outline.visitorRows);
    const distinct = distinctOf(reader, outline.distinct);
    return {
        from: outline.from,
        to: outline.to,
        days: outline.days.map((one) => ({
            day: one.day,
            totals: (0,_count_summary_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .totalsOf */ .vA)(one.totals, layout),
            visitors: one.visitors,
            embedded: one.embedded,
            visitorsAre: one.isAddedUp ? 'added up' : 'counted',
            isCopied: one.isCopied ?? false,
            countedWith: one.with.map((number) => outline.settings[number]),
            hours: (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .hoursOf */ .ZA)(one.hours),
            lacking: one.lacking ?? [],
        })),
        totals: (0,_count_summary_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .totalsOf */ .vA)(outline.totals, layout),
        visitors: outline.visitors,
        visitorsAre: outline.visitorsAre,
        embedded: outline.embedded,
        unhashed: outline.unhashed,
        unhashedEmbedded: outline.unhashedEmbedded,
        sketch,
        visitorRows,
        tables: (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .withAll */ .mo)(read, rows),
        distinct,
        hotlinksSeen,
        daily,
        log: (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .logOf */ .Gs)(outline.log),
        deliveries: outline.deliveries.map(([day, objects]) => ({ day, objects })),
        firstRecord: outline.times[0] ?? Number.POSITIVE_INFINITY,
        lastRecord: outline.times[1] ?? Number.NEGATIVE_INFINITY,
    };
}
function dailyOf(reader, { dailyDays: days, daily }) {
    const tables = daily.map(({ table, names, isWhole, ...columns }) => {
        const [requests, bytes] = [reader.numbers(columns.requests), reader.numbers(columns.bytes)];
        const rows = names.map((name, at) => {
            const [from, to] = [at * days.length, (at + 1) * days.length];
            return { name, requests: requests.subarray(from, to), bytes: bytes.subarray(from, to) };
        });
        return [table, { rows, isWhole }];
    });
    return { days, tables: Object.fromEntries(tables) };
}
/** Each column is read whenever it is looked into. */
function distinctOf(reader, outlines) {
    const columns = outlines.map(({ table, visitors, rest }) => {
        const read = reader.lazyNumbers(visitors);
        const column = {
            get visitors() {
                return read();
            },
            rest,
        };
        return [table, column];
    });
    return Object.fromEntries(columns);
}
/** Settings that days were counted with, each once. */
class Settings {
    all = [];
    #numbers = new Map();
    numbersOf(some) {
        return some.map((one) => {
            const name = JSON.stringify([one.timeZone, one.clientAddresses, one.exclude]);
            const known = this.#numbers.get(name);
            if (known !== undefined)
                return known;
            this.#numbers.set(name, this.all.length);
            return this.all.push(one) - 1;
        });
    }
}


/***/ }),

/***/ 68714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ decodeHead),
/* harmony export */   bX: () => (/* binding */ encodeHead),
/* harmony export */   eg: () => (/* binding */ headName)
/* harmony export */ });
/* harmony import */ var _rollup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4524);

/** Where the head of a period lies in the build cache. */
function headName(name) {
    return `${name}-head`;
}
/** Infinity has no JSON: a period without records has neither first nor last one. */
function encodeHead(period) {
    const { from, to, days, totals, visitors, visitorsAre, embedded } = period;
    const { firstRecord, lastRecord } = period;
    const awsRegions = (0,_rollup_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRegionsOf */ .GB)(period);
    const bare = days.map((day) => ({ ...day, hours: [] }));
    return new TextEncoder().encode(JSON.stringify({
        ...{ from, to, days: bare, totals, visitors, visitorsAre, embedded, firstRecord, lastRecord },
        awsRegions,
    }));
}
function decodeHead(bytes) {
    const head = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(head?.days))
        throw new Error('This is no head of a period');
    return {
        ...head,
        firstRecord: head.firstRecord ?? Number.POSITIVE_INFINITY,
        lastRecord: head.lastRecord ?? Number.NEGATIVE_INFINITY,
    };
}


/***/ }),

/***/ 96543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownSitesOf),
/* harmony export */   S: () => (/* binding */ MOST_HOSTS)
/* harmony export */ });
/* harmony import */ var _columns_row_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58234);
/* harmony import */ var _columns_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32183);
/* harmony import */ var _naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81399);
/* harmony import */ var _naming_referrers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95224);
/* harmony import */ var _naming_relays_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52788);
/* harmony import */ var _naming_remembered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76004);






/** A host must have this share of the requests to be taken for an own one without being named:
 * the Host header is the client's, and one forged request must not hide a hot-linker. */
const OWN_HOST_SHARE = 0.001;
/** Days of a period ask for the same sites: what is known of so many is kept. */
const MOST_HOSTS = 20_000;
/**
 * Own hosts: those of the `site` input, else the buckets' names and the hosts seen in the Host header;
 * all others of their registrable domains; always the buckets' own endpoints; and translators, caches
 * and archives that show a page of one of these. A store's endpoint that many buckets share is nobody's.
 */
function ownSitesOf(site, { tables: { hosts, buckets }, totals }) {
    const least = Math.max(2, totals.requests * OWN_HOST_SHARE);
    const table = (0,_columns_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnarTable */ .Mb)(hosts, false);
    const { requests } = table.columns;
    const often = (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_4__/* .allRows */ .Pl)((0,_columns_table_js__WEBPACK_IMPORTED_MODULE_0__/* .rowCountOf */ .nw)(table)).filter((row) => (requests?.[row] ?? 0) >= least);
    const seen = Array.from(often, (row) => bare(table.nameOf(row))).filter((host) => !(0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreHost */ .YX)(host));
    const asked = JSON.stringify([site, seen, buckets.names]);
    const known = lastMade.get(asked);
    if (known !== undefined)
        return known;
    const made = ownSitesBy(site, seen, buckets.names);
    if (lastMade.size >= MOST_MADE)
        lastMade.clear();
    lastMade.set(asked, made);
    return made;
}
/** Days of a period are mostly asked for by the same hosts: then what is known of a site on one is known on all. */
const lastMade = new Map();
const MOST_MADE = 2;
function ownSitesBy(site, seen, bucketNames) {
    const bucketHosts = bucketNames.map(bare);
    const named = site.length > 0 ? site.map(bare) : [...bucketHosts, ...seen];
    const own = new Set(named.filter((host) => host !== ''));
    const isOfOwn = ofDomains(named, site.length > 0);
    const isServed = ofDomains(seen, false);
    const isOwnHost = (host) => own.has(host) || isOfOwn(host) || bucketHosts.some((bucket) => (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isHostOfBucket */ .q6)(host, bucket));
    // A page asks for the same hosts in many rows of many tables.
    const owned = (0,_naming_remembered_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .H)(MOST_HOSTS, (given) => {
        const host = bare(given);
        const shown = (0,_naming_relays_js__WEBPACK_IMPORTED_MODULE_3__/* .relayedHost */ .ZM)(host);
        return isOwnHost(host) || (shown !== undefined && isOwnHost(bare(shown)));
    });
    const isForeign = (given) => given !== '-' && !owned(given) && ['site', 'mail'].includes(kindOf(given));
    return {
        hosts: own,
        kindOf,
        buckets: bucketNames.filter((name) => name !== '-'),
        isOwn: owned,
        isForeign: (0,_naming_remembered_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .H)(MOST_HOSTS, isForeign),
        mayDeny: (given) => kindOf(given) === 'site' &&
            !owned(given) &&
            !(0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isSharedEndpoint */ .Hn)(bare(given)) &&
            !isServed(bare(given)) &&
            !seen.includes(bare(given)),
    };
}
/** Whether a host lies in the registrable domain of one of the hosts. A top-level domain that is not on
 * the list is a network's own: where its owner names a host of it, all of it is that owner's. */
function ofDomains(hosts, areNamed) {
    const domains = new Set();
    for (const host of hosts) {
        if ((0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateHost */ .Sf)(host) || (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoreHost */ .YX)(host))
            continue;
        const { name, isListed, suffix } = (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .domainOf */ .Ow)(host);
        if (name !== null)
            domains.add(isListed || !areNamed ? name : `.${suffix}`);
    }
    const ends = [...domains];
    return (host) => {
        // To look a domain up costs more than to see that it is none of a few.
        if (!ends.some((end) => host.endsWith(end)))
            return false;
        const { name, isListed, suffix } = (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .domainOf */ .Ow)(host);
        return name !== null && (domains.has(name) || (!isListed && domains.has(`.${suffix}`)));
    };
}
/** A host name for comparing: as browsers send it, without `www.`; empty for none. */
function bare(host) {
    if (host === '-')
        return '';
    const plain = (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiHost */ .Ak)(host) ?? host.toLowerCase();
    return plain.startsWith('www.') ? plain.slice('www.'.length) : plain;
}
const kindOf = (0,_naming_remembered_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .H)(MOST_HOSTS, siteKindOf);
function siteKindOf(site) {
    if ((0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiHost */ .Ak)(site) === site)
        return (0,_naming_referrers_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfHost */ .g3)(site);
    return (0,_naming_referrers_js__WEBPACK_IMPORTED_MODULE_2__/* .describeReferrer */ .Xi)(/^[a-z]+-app:\/\//.test(site) ? site : `https://${site}/`).kind;
}


/***/ }),

/***/ 74896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oi: () => (/* binding */ INNER_HOST),
  M8: () => (/* binding */ NOT_PUBLIC),
  Gy: () => (/* binding */ copiedCube),
  bO: () => (/* binding */ namedKeysOf),
  yg: () => (/* binding */ openCube),
  TX: () => (/* binding */ publicPeriod),
  kf: () => (/* binding */ publicSummary)
});

// UNUSED EXPORTS: CROWD

// EXTERNAL MODULE: ./lib/calendar/day.js
var day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/columns/row-order.js
var row_order = __webpack_require__(58234);
// EXTERNAL MODULE: ./lib/columns/string-arena.js
var string_arena = __webpack_require__(7092);
// EXTERNAL MODULE: ./lib/columns/table.js
var columns_table = __webpack_require__(32183);
// EXTERNAL MODULE: ./lib/count/cube/stored.js
var stored = __webpack_require__(17466);
// EXTERNAL MODULE: ./lib/count/summary/summary.js
var summary = __webpack_require__(68616);
// EXTERNAL MODULE: ./lib/count/tables/table-merge.js
var table_merge = __webpack_require__(140);
// EXTERNAL MODULE: ./lib/count/tables/tables.js
var tables = __webpack_require__(10424);
// EXTERNAL MODULE: ./lib/naming/privacy.js
var privacy = __webpack_require__(94976);
// EXTERNAL MODULE: ./lib/naming/redaction.js
var redaction = __webpack_require__(83349);
// EXTERNAL MODULE: ./lib/naming/referrers.js
var referrers = __webpack_require__(95224);
// EXTERNAL MODULE: ./lib/naming/remembered.js
var remembered = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/rollup/daily.js
var daily = __webpack_require__(86767);
// EXTERNAL MODULE: ./lib/rollup/distinct.js
var distinct = __webpack_require__(84380);
// EXTERNAL MODULE: ./lib/rollup/own-sites.js
var own_sites = __webpack_require__(96543);
// EXTERNAL MODULE: ./lib/count/cube/cube.js
var cube_cube = __webpack_require__(19824);
// EXTERNAL MODULE: ./lib/count/cube/fold.js
var fold = __webpack_require__(43054);
// EXTERNAL MODULE: ./lib/count/cube/sorted.js
var sorted = __webpack_require__(80860);
;// CONCATENATED MODULE: ./lib/rollup/public-cube.js
/**
 * What of a cube may be published. Nothing in it is made of an address but countries, and networks that were a crowd.
 * Where everybody may read it, objects that no stranger got are folded away, and so are names that tell rows of few
 * requests apart. Totals stay as they are, and publishing what is public already changes nothing.
 */



/** `leastRequests` of what everybody may read. */
const LEAST_PUBLIC_REQUESTS = 3;
function publicCube(cube, { leastRequests, ...shown }) {
    const named = (0,cube_cube/* ofEach */.JG)(cube_cube/* dimensions */.KQ, (dimension) => {
        const of = shown[dimension];
        const names = cube.names[dimension];
        return [undefined, ...(of === undefined ? names : names.map((name) => name && of(name)))];
    });
    return withoutFew((0,sorted/* sortedCube */.DN)({ ...cube, named }), leastRequests);
}
/** Folds dimensions of rows of few requests away, one after the other, while there are such rows. */
function withoutFew(cube, leastRequests) {
    let { requests } = cube.measures;
    const isEnough = (count) => count >= leastRequests;
    if (requests.every(isEnough))
        return cube;
    const { programs, kinds } = (0,fold/* withOtherPrograms */.aY)(cube.names.program);
    const codes = { ...cube.codes };
    for (const folded of fold/* foldingOrder */.yJ) {
        codes[folded] = codes[folded].map((code, row) => {
            if (isEnough(requests[row]))
                return code;
            return folded === 'program' ? kinds.others[kinds.of[code]] : 0;
        });
        const columns = [cube.day, ...cube_cube/* dimensions */.KQ.map((dimension) => codes[dimension])];
        requests = (0,sorted/* sumsOfSame */.Y_)(columns, cube.measures.requests);
        if (requests.every(isEnough))
            break;
    }
    const named = (0,cube_cube/* ofEach */.JG)(cube_cube/* dimensions */.KQ, (dimension) => [undefined, ...cube.names[dimension]]);
    return (0,sorted/* sortedCube */.DN)({ ...cube, named: { ...named, program: programs }, codes });
}
/** Bytes of names and numbers that a copy may have per day, before they are compressed. */
const ROOM = 16 * 1024;
const MOST_COPIED_ROWS = 512;
const BYTES_PER_NUMBER = 3;
/** The cube with as many rows per day as fit in a copy. Bounding it again changes nothing. */
function boundedCube(cube) {
    for (let most = MOST_COPIED_ROWS;; most = Math.max(fold/* FEWEST_ROWS */.Hp, most >> 1)) {
        const folded = (0,fold/* foldedCube */.gU)(cube, most);
        if (roomOf(folded) <= ROOM * folded.days.length || most === fold/* FEWEST_ROWS */.Hp)
            return folded;
    }
}
function roomOf({ names, rows }) {
    const lengths = cube_cube/* dimensions */.KQ.flatMap((of) => names[of].map((name) => Buffer.byteLength(name)));
    const numbers = rows * (cube_cube/* dimensions */.KQ.length + cube_cube/* cubeMeasures */.hM.length);
    return lengths.reduce((sum, length) => sum + length, BYTES_PER_NUMBER * numbers);
}

;// CONCATENATED MODULE: ./lib/rollup/renamed.js




/** Undefined where all names stay. */
function renamed(row, table, order, nameFor) {
    const count = (0,columns_table/* rowCountOf */.nw)(table);
    const kept = new Uint32Array(count);
    let size = 0;
    const moved = new Map();
    for (let at = 0; at < count; at++) {
        const name = nameFor(at);
        const rows = name === undefined ? undefined : moved.get(name);
        if (name === undefined)
            kept[size++] = at;
        else if (rows === undefined)
            moved.set(name, [at]);
        else
            rows.push(at);
    }
    if (moved.size === 0)
        return undefined;
    const stay = kept.slice(0, size);
    const sum = (0,table_merge/* mergeTables */.KP)(row, [(0,columns_table/* someRows */.Km)(table, stay), added(row, table, moved)], order);
    return { ...sum, kept: stay, moved };
}
function added({ columns }, table, moved) {
    const sum = (column, rows) => {
        const from = table.columns[column];
        const isMax = tables/* columnMerges */.SJ[column] === 'max';
        let total = 0;
        for (const row of rows) {
            const value = from?.[row] ?? 0;
            total = isMax ? Math.max(total, value) : total + value;
        }
        return total;
    };
    return {
        names: [...moved.keys()],
        columns: Object.fromEntries(columns.map((column) => [
            column,
            Float64Array.from(moved.values(), (rows) => sum(column, rows)),
        ])),
        rest: { rows: 0, columns: {} },
    };
}
/** Renames by name. */
function byName({ rows }, nameFor) {
    if (rows.kind === 'pairs')
        throw new Error('Names of pairs have two parts');
    const names = (0,string_arena/* stringsOf */.iw)(rows.names);
    return (row) => nameFor(names[row] ?? '');
}
/** Renames pairs by their parts, each of which is asked for once. */
function byParts({ rows }, leftFor, rightFor) {
    if (rows.kind === 'names')
        throw new Error('These names have no parts');
    const { left, right, leftOf, rightOf } = rows.pairs;
    const lefts = (0,string_arena/* stringsOf */.iw)(left);
    const rights = (0,string_arena/* stringsOf */.iw)(right);
    const newLefts = lefts.map(leftFor);
    const newRights = rights.map(rightFor);
    return (row) => {
        const [l = 0, r = 0] = [leftOf[row], rightOf[row]];
        const [first, second] = [newLefts[l], newRights[r]];
        if (first === undefined && second === undefined)
            return undefined;
        return (first ?? lefts[l] ?? '') + columns_table/* KEY_SEPARATOR */.sf + (second ?? rights[r] ?? '');
    };
}

// EXTERNAL MODULE: ./lib/rollup/rollup.js + 1 modules
var rollup = __webpack_require__(4524);
;// CONCATENATED MODULE: ./lib/rollup/public.js
/**
 * What everybody may know of counts: tables whose names tell nothing that is not public. Used where
 * a report, a copy beside it or a cache may be read by strangers. Every sum stays what it is; what
 * was made public is not changed by it again.
 *
 *   keys          named where somebody fetched them without a signature, or where all who asked were
 *                 strangers and got nothing: that tells nothing of the bucket. All others are one row.
 *                 So in every table that names keys; directories and types by the keys in them
 *   requesters    anonymous, own account, other account, AWS service
 *   agents        programs: browsers, bots and tools
 *   hosts, sites  those of an inner network are one row; account numbers are left out
 *   campaigns     of parameters of one's own (x-user=jo) the names alone
 *   networks, clients   where they were a crowd on some day, else they are in the rest
 *   cubes         names by the same rules, else folded away; and what tells few requests apart (`public-cube.ts`)
 */


















/** Names that stand for many. */
const NOT_PUBLIC = 'objects not public';
const INNER_HOST = 'internal host';
/** So many clients of one day are a crowd. */
const CROWD = 5;
/** The keys of a table of keys that may be named. */
function namedKeysOf(tables) {
    const table = (0,columns_table/* columnarTable */.Mb)(tables.keys, false);
    const isNamed = isAskedByStrangers(table, tables);
    const named = new Set();
    for (const [row, name] of namesOf(table).entries())
        if (isNamed(row))
            named.add(name);
    return named;
}
/** A summary as everybody may have it: nothing in it is made of an address, but how many visitors
 * there were. `site`: the hosts that were named as own. */
function publicSummary({ log, days }, site = [], rows = tables/* tables */.um) {
    const open = (counts) => {
        const numbered = (0,distinct/* inNumbers */.A1)(counts, site, rows);
        const { tables: all, cube } = numbered;
        const named = namedKeysOf(all);
        return {
            ...numbered,
            tables: publicDay(all, named, rows),
            cube: cube && (0,stored/* storedOfCube */.OD)(openCube((0,day/* dayAt */.OC)(0), cube, all, named)),
        };
    };
    return {
        log: withoutSamples(log),
        days: new Map([...days].map(([day, counts]) => [day, open(counts)])),
    };
}
/** A day's cube as everybody may read it. `named`: the keys that may be named. */
function openCube(day, cube, all, named = namedKeysOf(all)) {
    const isInner = (0,remembered/* remembered */.H)(own_sites/* MOST_HOSTS */.S, privacy/* isInnerHost */.jx);
    return publicCube((0,stored/* cubeOfStored */.oi)(day, cube), {
        object: (name) => (named.has(name) || name === '-' ? (0,redaction/* redacted */.pc)(name) : undefined),
        site: (name) => changed(name, hostOf(name, isInner)) ?? (0,redaction/* redacted */.pc)(name),
        network: crowdOf(all),
        leastRequests: LEAST_PUBLIC_REQUESTS,
    });
}
/** A day's cube in a copy beside the report, for whoever may read the report: within bounds, and with those networks
 * alone that were a crowd. */
function copiedCube(cube, all) {
    const as = (name) => name;
    const rules = { object: as, site: as, network: crowdOf(all), leastRequests: 0 };
    return (0,stored/* storedOfCube */.OD)(boundedCube(publicCube((0,stored/* cubeOfStored */.oi)((0,day/* dayAt */.OC)(0), cube), rules)));
}
/** Networks that were a crowd. */
function crowdOf({ networks }) {
    const named = new Set(namesOf(justCrowds((0,columns_table/* columnarTable */.Mb)(networks, false))));
    return (name) => (named.has(name) ? name : undefined);
}
function publicDay(all, named, rows) {
    const made = publicTables(all, 'at rest', named, redactedName, rows);
    const clients = rows.filter(({ key }) => key.some(({ kind }) => kind === 'client'));
    const none = clients.map((row) => [row.name, (0,table_merge/* capTable */.d_)(packed(all, row), 0)]);
    return { ...made.tables, ...Object.fromEntries(none) };
}
/** A period as a public page tells it. `alsoNamed`: keys that another period proves to be public. */
function publicPeriod(period, alsoNamed = new Set(), rows = tables/* tables */.um) {
    const named = new Set([...namedKeysOf(period.tables), ...alsoNamed]);
    // What is counted by now was redacted when it was named.
    const isOld = period.days.some(({ lacking }) => lacking.includes('keys.anonymous'));
    const redact = isOld ? redactedName : () => undefined;
    const { tables: made, seen } = publicTables(period.tables, 'by name', named, redact, rows);
    return {
        ...period,
        tables: made,
        hotlinksSeen: seen === undefined ? period.hotlinksSeen : (0,rollup/* seenOfParts */.v8)(period.hotlinksSeen, seen),
        daily: (0,daily/* namedDaily */.HK)(period.daily, (table) => {
            const row = rows.find(({ name }) => name === table);
            return row === undefined ? () => false : (name) => isNameIn(packed(made, row), name);
        }),
        log: withoutSamples(period.log),
    };
}
/** Whether rows of a table, which stand by name, are told by a name: their own, or the first part of theirs. Few
 * are asked for, so that no other name is made. */
function isNameIn({ rows }, name) {
    const nameOf = (row) => rows.kind === 'names'
        ? (0,string_arena/* stringAt */.bX)(rows.names, row)
        : (0,string_arena/* stringAt */.bX)(rows.pairs.left, rows.pairs.leftOf[row] ?? 0);
    return (0,row_order/* findByName */._U)((0,columns_table/* rowCountOf */.nw)({ rows }), nameOf, name) !== undefined;
}
/** Lines that are no records may hold anything, in any field. */
function withoutSamples(log) {
    const malformed = Object.entries(log.malformed).map(([reason, { count }]) => {
        return [reason, { count, samples: [] }];
    });
    return { ...log, malformed: Object.fromEntries(malformed) };
}
function rulesOf(all, named, redact, programs) {
    const ownAccount = ownAccountOf((0,columns_table/* columnarTable */.Mb)(all.requesters, false));
    const key = (name) => name === '-' || name === NOT_PUBLIC ? undefined : named.has(name) ? redact(name) : NOT_PUBLIC;
    // Pages of one host are many.
    const isInner = (0,remembered/* remembered */.H)(own_sites/* MOST_HOSTS */.S, privacy/* isInnerHost */.jx);
    const host = (name) => changed(name, hostOf(name, isInner)) ?? redact(name);
    const hidden = (name) => (isNoPlace(name) ? undefined : NOT_PUBLIC);
    return {
        parts: {
            object: key,
            referrer: host,
            site: host,
            host,
            campaign: (name) => changed(name, (0,referrers/* withoutOwnValues */.tn)(name)) ?? redact(name),
            bucket: (name) => changed(name, (0,privacy/* withoutAccounts */.JV)(name)),
            requester: (name) => changed(name, (0,privacy/* requesterClassOf */.q5)(name, ownAccount)),
            // In pairs nothing tells how many clients there were.
            ...{ directory: hidden, type: hidden, agent: hidden, client: hidden, network: hidden },
        },
        whole: { agent: programs, network: justCrowds, client: justCrowds },
        byAsking: redact,
    };
}
function publicTables(all, order, named, redact, rows) {
    const programs = () => {
        const kinds = [all.browsers, all.bots, all.tools].map((table) => (0,columns_table/* columnarTable */.Mb)(table, false));
        return (0,table_merge/* mergeTables */.KP)({ columns: ['requests', 'bytes'] }, kinds, order).table;
    };
    const rules = rulesOf(all, named, redact, programs);
    const made = { ...all };
    let seen;
    for (const row of rows) {
        const table = packed(all, row);
        const renaming = renamingOf(row, table, all, rules);
        const sum = renaming && renamed(row, table, order, renaming);
        if (row.isSeen === true)
            seen = sum;
        if (sum !== undefined)
            made[row.name] = row.columns.includes('size') ? withoutSize(sum.table) : sum.table;
        const whole = wholeOf(row, rules);
        if (whole !== undefined)
            made[row.name] = whole(table);
    }
    return { tables: made, seen };
}
/** What makes a table public as a whole. Programs can stand for the agents of all reads alone. */
function wholeOf({ counts, key: [{ kind }, right] }, { whole }) {
    const isOther = right !== undefined || (kind === 'agent' && counts !== 'reads');
    return isOther ? undefined : whole[kind];
}
/** What the rows of a table are called; undefined where all keep their names. */
function renamingOf(row, table, all, rules) {
    const { parts, byAsking: redact } = rules;
    const [left, right] = row.key;
    const of = ({ kind }) => parts[kind] ?? (() => undefined);
    if (right !== undefined)
        return parts[left.kind] === undefined && parts[right.kind] === undefined
            ? undefined
            : byParts(table, of(left), of(right));
    if (wholeOf(row, rules) !== undefined || parts[left.kind] === undefined)
        return undefined;
    if (left.kind === 'directory' || left.kind === 'type')
        return byAsking(table, all, redact);
    return byName(table, of(left));
}
function packed(all, { name, isPair }) {
    return (0,columns_table/* columnarTable */.Mb)(all[name] ?? summary/* noTable */.qp, isPair === true);
}
/** All at once, which costs less than one by one. */
function namesOf({ rows }) {
    if (rows.kind === 'pairs')
        throw new Error('Names of pairs have two parts');
    return (0,string_arena/* stringsOf */.iw)(rows.names);
}
function changed(name, now) {
    return now === name ? undefined : now;
}
function redactedName(name) {
    return changed(name, (0,redaction/* redacted */.pc)(name));
}
/** Of a host, a site, or the address of a page. */
function hostOf(name, isInner) {
    if (name === '-' || name === INNER_HOST || /^[a-z]+-app:/.test(name))
        return name;
    const host = /^https?:\/\/([^/]*)/.exec(name)?.[1];
    return isInner(host ?? name) ? INNER_HOST : host === undefined ? (0,privacy/* withoutAccounts */.JV)(name) : name;
}
/**
 * Whether somebody fetched what a row names without a signature, or nobody but strangers asked for it,
 * in vain. Where nobody signed anything at all, every success is a stranger's: so days speak that were
 * counted when that was not.
 */
function isAskedByStrangers(table, all) {
    const { requests, errors, anonymous, inVain } = table.columns;
    const { names, rest } = all.requesters;
    const isUnsigned = rest.rows === 0 && names.length > 0 && names.every(privacy/* isAnonymous */.ok);
    return (row) => {
        if ((anonymous?.[row] ?? 0) > 0)
            return true;
        const asked = requests?.[row] ?? 0;
        if (asked > 0 && inVain?.[row] === asked)
            return true;
        return isUnsigned && asked > (errors?.[row] ?? asked);
    };
}
function byAsking(table, all, redact) {
    const isNamed = isAskedByStrangers(table, all);
    const names = namesOf(table);
    return (row) => {
        const name = names[row] ?? '-';
        if (name === '-' || name === '/' || name === NOT_PUBLIC)
            return undefined;
        return isNamed(row) ? redact(name) : NOT_PUBLIC;
    };
}
/** The account that signed most requests: of two that did as many, the first by name. */
function ownAccountOf(table) {
    const signed = new Map();
    for (const [row, name] of namesOf(table).entries()) {
        const account = (0,privacy/* accountOf */.XP)(name);
        if (account === undefined)
            continue;
        signed.set(account, (signed.get(account) ?? 0) + (table.columns.requests?.[row] ?? 0));
    }
    const [first] = [...signed].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return first?.[0];
}
/** Nobody needs to know how large the largest of what is not public is. */
function withoutSize(table) {
    const { size } = table.columns;
    const row = size === undefined ? -1 : namesOf(table).indexOf(NOT_PUBLIC);
    if (size !== undefined && row >= 0)
        size[row] = 0;
    return table;
}
const noPlaces = new Set(['-', 'unknown', 'hidden']);
const isNoPlace = (name) => noPlaces.has(name);
/** Whether a row is no place, by the length of its name first: few are, and no string is made of the others. */
function isNoPlaceIn({ rows }) {
    if (rows.kind === 'pairs')
        throw new Error('Names of pairs have two parts');
    const { names } = rows;
    const lengths = new Set([...noPlaces].map(({ length }) => length));
    return (row) => lengths.has(names.offsets[row + 1] - names.offsets[row]) && isNoPlace((0,string_arena/* stringAt */.bX)(names, row));
}
function justCrowds(table) {
    const { crowd } = table.columns;
    const isNowhere = isNoPlaceIn(table);
    const kept = [];
    for (let row = 0; row < (0,columns_table/* rowCountOf */.nw)(table); row++)
        if ((crowd?.[row] ?? 0) >= CROWD || isNowhere(row))
            kept.push(row);
    return kept.length === (0,columns_table/* rowCountOf */.nw)(table) ? table : (0,table_merge/* keepRows */.PD)(table, Uint32Array.from(kept));
}


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GB: () => (/* binding */ awsRegionsOf),
  ul: () => (/* binding */ daySeen),
  Ft: () => (/* binding */ isSame),
  z2: () => (/* binding */ mergePeriods),
  v8: () => (/* binding */ seenOfParts),
  KT: () => (/* binding */ sumOfDays),
  fJ: () => (/* binding */ wholePeriod)
});

// UNUSED EXPORTS: buildPeriod

// EXTERNAL MODULE: ./lib/columns/table.js
var columns_table = __webpack_require__(32183);
// EXTERNAL MODULE: ./lib/count/summary/merge.js
var merge = __webpack_require__(98940);
// EXTERNAL MODULE: ./lib/count/summary/summary.js
var summary = __webpack_require__(68616);
// EXTERNAL MODULE: ./lib/count/tables/table-merge.js
var table_merge = __webpack_require__(140);
// EXTERNAL MODULE: ./lib/count/tables/tables.js
var tables_tables = __webpack_require__(10424);
// EXTERNAL MODULE: ./lib/rollup/daily.js
var rollup_daily = __webpack_require__(86767);
// EXTERNAL MODULE: ./lib/rollup/distinct.js
var distinct = __webpack_require__(84380);
// EXTERNAL MODULE: ./lib/rollup/own-sites.js
var own_sites = __webpack_require__(96543);
// EXTERNAL MODULE: ./lib/count/visitors/rows.js
var visitors_rows = __webpack_require__(79778);
;// CONCATENATED MODULE: ./lib/rollup/people.js



/** The most hashes a sketch holds: all of them may have rows. */
const SKETCH_SIZE = visitors_rows/* MOST_VISITOR_ROWS */.t_;
/** The people of several parts with the smallest hashes, and what is known of each. */
function sketchOf(parts) {
    const hashes = (0,merge/* unionOf */.Z6)(parts.map(({ visitors }) => visitors), SKETCH_SIZE);
    return { visitors: hashes, visitorRows: (0,visitors_rows/* unionOfRows */.ms)(hashes, parts) };
}
/** What is known of a day beside its hashes. */
function knownOfDay(known, day) {
    const visitors = known?.days.find(([one]) => one === day)?.[1];
    const embedded = known?.embedded?.find(([one]) => one === day)?.[1];
    return visitors === undefined ? undefined : { visitors, embedded };
}
/** The people of a day: of some summaries hashes, of others a number alone. */
function peopleOfDay(list, known, own) {
    const hashes = (0,merge/* unionOf */.Z6)(list.map(({ visitors }) => visitors), Number.POSITIVE_INFINITY);
    const rows = (0,visitors_rows/* unionOfRows */.ms)(hashes, list, (table) => table === distinct/* SITES */.bo);
    const embedded = (0,distinct/* embeddedOf */.Mi)(hashes.length, rows, own);
    const hashed = hashes.length - embedded;
    const numbers = list.filter(({ unhashed }) => unhashed > 0);
    if (numbers.length === 0)
        return { visitors: hashed, visitorsAre: 'counted', embedded, unhashed: 0, unhashedEmbedded: 0 };
    const most = numbers.reduce((sum, one) => sum + one.unhashed - one.unhashedEmbedded, hashed);
    const mostEmbedded = numbers.reduce((sum, one) => sum + one.unhashedEmbedded, embedded);
    const isOne = numbers.length === 1 && hashes.length === 0;
    const between = (number, least, most) => number === undefined ? most : Math.max(least, Math.min(number, most));
    const visitors = between(known?.visitors, hashed, most);
    const all = between(known?.embedded, embedded, mostEmbedded);
    return {
        visitors,
        visitorsAre: isOne || known !== undefined ? 'counted' : 'added up',
        embedded: all,
        unhashed: visitors - hashed,
        unhashedEmbedded: all - embedded,
    };
}
/** The people of a period, from those of its days, the sketch of those that have a hash, and what they are made
 * of: days, or periods. */
function peopleOfPeriod(days, { visitors: hashes, visitorRows }, parts, own, known) {
    const of = (sum) => days.reduce((most, day) => most + sum(day), 0);
    const ofDays = of(({ visitors }) => visitors);
    const embeddedOfDays = of(({ embedded }) => embedded);
    const people = Math.min(estimateVisitors(hashes), ofDays + embeddedOfDays);
    const hashedEmbedded = (0,distinct/* embeddedOf */.Mi)(people, visitorRows, own);
    const hashed = people - hashedEmbedded;
    const made = { sketch: { hashes }, visitorRows };
    const without = parts.filter((part) => part.unhashed > 0 || part.unhashedEmbedded > 0);
    if (without.length === 0)
        return {
            ...made,
            visitors: hashed,
            visitorsAre: hashes.length >= SKETCH_SIZE ? 'estimated' : 'counted',
            embedded: hashedEmbedded,
            unhashed: 0,
            unhashedEmbedded: 0,
        };
    const most = without.reduce((all, { unhashed }) => all + unhashed, hashed);
    const mostEmbedded = without.reduce((all, one) => all + one.unhashedEmbedded, hashedEmbedded);
    const [only] = without;
    const isOne = without.length === 1 && hashes.length === 0;
    const whole = known?.whole ?? null;
    const visitors = Math.min(ofDays, whole?.visitors ?? most);
    const embedded = Math.min(embeddedOfDays, whole?.embedded ?? mostEmbedded);
    return {
        ...made,
        visitors,
        visitorsAre: whole?.are ?? (isOne && only !== undefined ? only.visitorsAre : 'added up'),
        embedded,
        unhashed: Math.max(0, visitors - hashed),
        unhashedEmbedded: Math.max(0, embedded - hashedEmbedded),
    };
}
/** Distinct people from the smallest hashes of all: with the k-th smallest of n hashes, spread
 * evenly from 0 to 1, at u, n is about (k - 1) / u. */
function estimateVisitors(hashes) {
    if (hashes.length < SKETCH_SIZE)
        return hashes.length;
    return Math.round((SKETCH_SIZE - 1) / ((hashes[SKETCH_SIZE - 1] + 1) / 2 ** 53));
}

;// CONCATENATED MODULE: ./lib/rollup/rollup.js









/** The day that a row of `tables.hotlinks` was first or last seen. */
function daySeen({ hotlinksSeen }, which, row) {
    return hotlinksSeen.days[hotlinksSeen[which][row]];
}
/** Of a period: which of them is the bucket's own, the report knows. */
function awsRegionsOf({ tables }) {
    const { names, columns, rest } = tables.sourceRegions;
    const all = names.map((region, row) => [region, columns.awsBytes?.[row] ?? 0]);
    const cut = ['', rest.columns.awsBytes ?? 0];
    return [...all, cut].filter(([, bytes]) => bytes > 0);
}
/** A sum as a whole period. `site`: the hosts that were named as own. */
function wholePeriod(sum, rows = tables_tables/* tables */.um, site = []) {
    return { ...sum, distinct: (0,distinct/* distinctColumns */.wH)(sum, (0,own_sites/* ownSitesOf */.A)(site, sum), rows) };
}
/**
 * Adds up the days from `from` to `to` (both in it): each day's counts, from every delivery day and
 * source that has some, and what is known of the logs of each delivery day. Days and deliveries
 * outside are left out; the order of neither map matters. `known` tells numbers of visitors where
 * there are no hashes to count, `site` the hosts that were named as own.
 */
function buildPeriod(from, to, days, deliveries, known, rows = tables, site = []) {
    return wholePeriod(sumOfDays(from, to, days, deliveries, known, rows, site), rows, site);
}
/** The same before it is told how many distinct visitors rows have: of a part of the tables, it cannot be. */
function sumOfDays(from, to, days, deliveries, known, rows = tables_tables/* tables */.um, site = []) {
    const isIn = ([day, list]) => day >= from && day <= to && list.length > 0;
    const inside = [...days].filter(isIn).sort(byDay);
    const delivered = [...deliveries].filter(isIn).sort(byDay);
    const parts = inside.flatMap(([day, list]) => list.map(({ tables }) => ({ tables, seen: { kind: 'day', day } })));
    const all = inside.flatMap(([, list]) => list);
    const daysInside = inside.map(([day]) => day);
    const summed = addTables(parts, rows, daysInside);
    const totals = (0,merge/* mergeTotals */.iU)(all.map((part) => part.totals));
    const own = (0,own_sites/* ownSitesOf */.A)(site, { tables: summed.tables, totals });
    const added = inside.map(([day, list]) => ({
        ...peopleOfDay(list, knownOfDay(known, day), ownSitesOfDay(list, site)),
        day,
        totals: (0,merge/* mergeTotals */.iU)(list.map(({ totals }) => totals)),
        isCopied: list.some(({ isCopy }) => isCopy === true),
        countedWith: settingsOf(list),
        hours: (0,merge/* mergeHours */.gQ)(list.map(({ hours }) => hours)),
        lacking: (0,merge/* lackedByAny */.Aq)(list.map(({ lacking }) => lacking)),
    }));
    return {
        from,
        to,
        totals,
        days: added.map(({ unhashed: _, unhashedEmbedded: __, ...day }) => day),
        ...peopleOfPeriod(added, sketchOf(all), added, own, known),
        ...summed,
        log: (0,merge/* mergeLogs */.UH)(delivered.flatMap(([, logs]) => logs)),
        deliveries: delivered.map(([day, logs]) => ({ day, objects: (0,merge/* mergeLogs */.UH)(logs).objects })),
        firstRecord: Math.min(...all.map(({ firstRecord }) => firstRecord)),
        lastRecord: Math.max(...all.map(({ lastRecord }) => lastRecord)),
    };
}
/** Adds periods up that have no day in common, such as the months of a year. */
function mergePeriods(periods, known, rows = tables_tables/* tables */.um, site = []) {
    const sorted = [...periods].sort((a, b) => (a.to < b.to ? -1 : 1));
    const [first] = sorted;
    const last = sorted.at(-1);
    if (first === undefined || last === undefined)
        throw new Error('There is no period to add up');
    const days = sorted.flatMap((period) => period.days);
    if (new Set(days.map(({ day }) => day)).size < days.length) {
        throw new Error('Periods that have days in common cannot be added up');
    }
    const summed = addTables(sorted.map(({ tables, hotlinksSeen }) => ({
        tables,
        seen: { kind: 'rows', rows: hotlinksSeen },
    })), rows);
    const totals = (0,merge/* mergeTotals */.iU)(sorted.map((period) => period.totals));
    const people = sorted.map(({ sketch, visitorRows }) => ({ visitors: sketch.hashes, visitorRows }));
    const own = (0,own_sites/* ownSitesOf */.A)(site, { tables: summed.tables, totals });
    const sum = {
        from: first.from,
        to: last.to,
        totals,
        days,
        ...peopleOfPeriod(days, sketchOf(people), sorted, own, known),
        ...summed,
        daily: (0,rollup_daily/* mergeDaily */.eq)(sorted.map(({ daily }) => daily)),
        log: (0,merge/* mergeLogs */.UH)(sorted.map(({ log }) => log)),
        deliveries: sorted.flatMap((period) => period.deliveries),
        firstRecord: Math.min(...sorted.map(({ firstRecord }) => firstRecord)),
        lastRecord: Math.max(...sorted.map(({ lastRecord }) => lastRecord)),
    };
    return wholePeriod(sum, rows, site);
}
function byDay([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Own sites by what was asked for on one day, so that a day's visitors are the same on every page. */
function ownSitesOfDay(list, site) {
    const of = (name) => {
        const row = tables_tables/* tables */.um.find((one) => one.name === name);
        return (0,table_merge/* mergeTables */.KP)(row, list.map((part) => part.tables[name] ?? summary/* noTable */.qp), 'by name').table;
    };
    const [only] = list;
    return (0,own_sites/* ownSitesOf */.A)(site, {
        tables: only !== undefined && list.length === 1
            ? only.tables
            : { hosts: of('hosts'), buckets: of('buckets') },
        totals: (0,merge/* mergeTotals */.iU)(list.map(({ totals }) => totals)),
    });
}
/** The settings that parts of a day were counted with, each once. */
function settingsOf(list) {
    const all = list.flatMap(({ countedWith }) => countedWith ?? []);
    return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}
function isSame(a, b) {
    return (a.timeZone === b.timeZone && a.clientAddresses === b.clientAddresses && a.exclude === b.exclude);
}
/** `days` are those that the parts are of, where each is of one. */
function addTables(parts, all, days = null) {
    const daily = {};
    const dayOf = parts.map(({ seen }) => (seen.kind === 'day' ? (days ?? []).indexOf(seen.day) : -1));
    const added = {};
    let hotlinksSeen = { days: [], first: new Uint32Array(0), last: new Uint32Array(0) };
    for (const tableRow of all) {
        const { name } = tableRow;
        const given = parts.map(({ tables }) => (0,columns_table/* columnarTable */.Mb)(tables[name] ?? summary/* noTable */.qp, tableRow.isPair === true));
        const merged = (0,table_merge/* mergeTables */.KP)(tableRow, given, 'by name');
        const { table, of, rows } = merged;
        added[name] = table;
        if (days !== null && (0,rollup_daily/* isDaily */.wg)(name))
            daily[name] = (0,rollup_daily/* dailyTable */.MW)(name, merged, given, dayOf, days.length);
        if (tableRow.isSeen)
            hotlinksSeen = seenDays(parts, of, rows);
    }
    return {
        tables: added,
        hotlinksSeen,
        daily: (0,rollup_daily/* lastDays */.GJ)({ days: days ?? [], tables: daily }),
    };
}
/** When hot links were seen after some of them were renamed. */
function seenOfParts({ days, first, last }, { of, rows, kept, moved }) {
    const groups = [...moved.values()];
    const among = (seen, pick) => Uint32Array.from(groups, (group) => group.reduce((a, row) => pick(a, seen[row]), seen[group[0]]));
    const parts = [
        { days, first: (0,columns_table/* gather */.kg)(first, kept), last: (0,columns_table/* gather */.kg)(last, kept) },
        { days, first: among(first, Math.min), last: among(last, Math.max) },
    ];
    return seenDays(parts.map((rows) => ({ seen: { kind: 'rows', rows } })), of, rows);
}
/** When `rows` of a sum were seen: rows of each part went to those in `of`. */
function seenDays(parts, of, rows) {
    const all = new Set(parts.flatMap(({ seen }) => (seen.kind === 'day' ? seen.day : seen.rows.days)));
    const days = [...all].sort();
    const numbers = new Map(days.map((day, number) => [day, number]));
    const size = of.reduce((most, list) => list.reduce((a, b) => Math.max(a, b + 1), most), 0);
    const first = new Uint32Array(size).fill(days.length);
    const last = new Uint32Array(size);
    for (const [part, { seen }] of parts.entries()) {
        const list = of[part];
        const { days, ...seenRows } = seen.kind === 'day' ? { days: [seen.day], first: undefined, last: undefined } : seen.rows;
        const known = Uint32Array.from(days, (day) => numbers.get(day));
        for (let at = 0; at < list.length; at++) {
            const row = list[at];
            const from = known[seenRows.first?.[at] ?? 0];
            const to = known[seenRows.last?.[at] ?? 0];
            if (from < first[row])
                first[row] = from;
            if (to > last[row])
                last[row] = to;
        }
    }
    return onlyUsed({ days, first: (0,columns_table/* gather */.kg)(first, rows), last: (0,columns_table/* gather */.kg)(last, rows) });
}
/** Without the days that are no row's. */
function onlyUsed({ days, first, last }) {
    const isUsed = new Uint8Array(days.length);
    for (const numbers of [first, last])
        for (let row = 0; row < numbers.length; row++)
            isUsed[numbers[row]] = 1;
    const used = days.filter((_, number) => isUsed[number] === 1);
    const numbers = Uint32Array.from(days, (day) => used.indexOf(day));
    return { days: used, first: (0,columns_table/* gather */.kg)(numbers, first), last: (0,columns_table/* gather */.kg)(numbers, last) };
}


/***/ }),

/***/ 33879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ deliveryTimeOf),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   Vk: () => (/* binding */ keyDateOf),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   ny: () => (/* binding */ printableKey),
/* harmony export */   qW: () => (/* binding */ deliveryDayOf)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28220);
/* harmony import */ var _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33886);


const keyDates = _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .F.flatMap(({ keys }) => keys ?? []);
/** The date in a key of any layout; undefined where it carries none. */
function keyDateOf(key) {
    for (const { dateOf } of keyDates) {
        const date = dateOf(key);
        if (date !== undefined)
            return date;
    }
    return undefined;
}
/** The delivery day of a log object: the day in its key, else the day it was last modified. */
function deliveryDayOf(object) {
    return keyDateOf(object.key)?.day ?? (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryDayAt */ .GG)(object.lastModified);
}
/** When a log object was delivered, seconds since 1970: the time in its key, where that is one of delivery,
 * else `lastModified`. */
function deliveryTimeOf(key, lastModified) {
    const date = keyDateOf(key);
    return date === undefined || date.isEventDay ? lastModified : date.time;
}
/** Order of keys in a listing: by their UTF-8 bytes. */
function compareKeys(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x !== y)
            return bytewise(x) - bytewise(y);
    }
    return a.length - b.length;
}
/** Surrogates stand for characters past U+FFFF, so they come after the rest of the code units. */
function bytewise(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
/** A key for people: cut, and with everything that is not plain ASCII shown as `\u{…}`. Safe in a
 * job's log, where `::` at the start of a line and `##[` anywhere are commands. */
function printableKey(key) {
    const plain = key
        .replace(/[^\x20-\x7e]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)
        .replaceAll('##[', '#\\#[')
        .replaceAll('::', ':\\:');
    return plain.length <= 160 ? plain : `${plain.slice(0, 100)}…${plain.slice(-50)}`;
}
/** A source for people: `s3://bucket/prefix` or the directory's path. */
function sourceName(source) {
    if (source.kind === 'directory')
        return printableKey(source.path);
    return printableKey(`s3//${source.bucket}/${source.prefix}`).replace('s3//', 's3://');
}


/***/ })

};
