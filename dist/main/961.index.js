export const id = 961;
export const ids = [961];
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
const MAGIC = 0xfd2fb528;
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
const LONGEST_HEADER = 18;

;// CONCATENATED MODULE: ./lib/build/cache.js










const cache_MAGIC = 's3-log-report shelf 1';
const MOST_UNPACKED = 1024 * 1024 * 1024;
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
        return undefined;
    }
}
function keptIn(bytes) {
    const line = bytes.toString('latin1', cache_MAGIC.length + 1, bytes.indexOf(0x0a));
    const packed = wholeRest(bytes, line.slice(0, line.lastIndexOf(' ')));
    return packed && unpack(packed);
}
function heldIn(bytes, decode) {
    try {
        return bytes && decode(bytes);
    }
    catch {
        return undefined;
    }
}
function unpack(packed) {
    const size = contentSizeOf(packed) ?? 4 * packed.length;
    const chunkSize = Math.max(LEAST_CHUNK, Math.min(size + 1, MOST_YIELD * packed.length));
    return (0,external_node_zlib_.zstdDecompressSync)(packed, { chunkSize, maxOutputLength: MOST_UNPACKED });
}
const MOST_YIELD = 50;
const LEAST_CHUNK = 16 * 1024;
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
function isDoubted(place, name) {
    return place.doubted !== undefined && !(0,external_node_fs_.existsSync)(vouchOf(place, name));
}
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
function asideOf({ spool }, name) {
    return external_node_path_.join(spool, `${name}.${(0,external_node_crypto_.randomUUID)()}`);
}
function headerOf(digest, packed) {
    return `${cache_MAGIC} ${digest} ${(0,envelope/* sha256 */.sc)(packed)}\n`;
}
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
function chunkOf(length) {
    return Math.max(LEAST_CHUNK, Math.min(4 * 1024 * 1024, Math.ceil(length)));
}


/***/ }),

/***/ 93983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ copyMadeFor),
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
function copyMadeFor(audience, site, { copies }) {
    return JSON.stringify([copies, audience, site]);
}
function copyFactsOf(entry) {
    const { source, deliveryDay, counting, origin, objects, bytes } = entry;
    return { source, deliveryDay, counting, origin, objects, bytes };
}
function copyOf(facts, audience, whole, site) {
    return (0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeCopy */ .wk)(facts, audience === 'public' ? (0,_rollup_public_js__WEBPACK_IMPORTED_MODULE_3__/* .publicSummary */ .kf)(whole, site) : whole, site);
}
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


const FORM = 'copy-ids';
const nameOf = (audience) => `copies-${audience}`;
async function readCopyIds(cache, audience) {
    const kept = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .heldIn */ .$f)(await cache.get(nameOf(audience), FORM), (bytes) => {
        const { code, copies } = JSON.parse(Buffer.from(bytes).toString());
        const ids = Object.entries(copies).map(([path, [digest, oid, md5]]) => [path, { digest, oid, md5 }]);
        return { code, ids: new Map(ids) };
    });
    return kept ?? { code: '', ids: new Map() };
}
async function keepCopyIds(cache, audience, { code, ids }) {
    const all = [...ids].map(([path, { digest, oid, md5 }]) => [path, [digest, oid, md5]]);
    const kept = { code, copies: Object.fromEntries(all) };
    const text = Buffer.from(JSON.stringify(kept));
    const before = await cache.get(nameOf(audience), FORM);
    if (before === undefined || !text.equals(before))
        await cache.put(nameOf(audience), FORM, text);
}
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


const VERSION = 1;
const ALWAYS = new Set(['requests', 'bytes', 'pageViews']);
const GZIP_MORE = 0.01;
const GZIP_FRAME = 100;
const SLICE = 0x6000;
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















const DAY_BYTES = 20_000;
const MONTH_BYTES = 200_000;
function cubeNodes(plans, context) {
    const { cache, audience, code, fileOf, makeCube, soundOf } = context;
    return plans.map(({ name, from, to, summaries, digest: made }) => {
        const digest = (0,envelope/* sha256 */.sc)(JSON.stringify([code, audience, made]));
        const key = `cubes-${name}`;
        return {
            name: `the reads of ${name}`,
            digest,
            needs: [],
            priority: rollups/* priorities */.vx.page,
            task: {
                async kept() {
                    const held = (0,build_cache/* heldIn */.$f)(await cache.get(key, digest), madeCubeOf);
                    if (held === undefined || held.made === null)
                        return held;
                    const [file] = soundOf([held.made.file]) ?? [];
                    return file && { ...held, made: { ...held.made, file } };
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
function fileOf(name, cube) {
    const deflate = (bytes) => (0,external_node_zlib_.deflateRawSync)(bytes, { level: 9 });
    const count = cube.days.length;
    const most = count > DAYS_OF_DAY ? (MONTH_BYTES * count) / LONGEST_MONTH : DAY_BYTES;
    for (let rows = stored/* MOST_CUBE_ROWS */.KV;;) {
        const folded = (0,fold/* foldedCube */.gU)(cube, rows);
        const { content, gzipBytes } = packCube(name, folded, deflate);
        if (gzipBytes > most && rows > fold/* FEWEST_ROWS */.Hp) {
            const fewer = (Math.min(rows, Math.max(...(0,fold/* rowsPerDay */.Dw)(folded))) * most * SAFELY) / gzipBytes;
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
const DAYS_OF_DAY = 7;
const SAFELY = 0.97;
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
function within(told, lacking) {
    let { from, to } = told;
    while (from <= to && lacking.has(from))
        from = (0,day/* addDays */.fi)(from, 1);
    while (from <= to && lacking.has(to))
        to = (0,day/* addDays */.fi)(to, -1);
    return from <= to ? { ...told, from, to } : undefined;
}
function exploredDays({ told }) {
    const [first] = told.map(({ from }) => from).sort();
    const last = told
        .map(({ to }) => to)
        .sort()
        .at(-1);
    return first && last && { from: first, to: last };
}
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
function giveBack(files) {
    for (const { buffer } of files.map(({ content }) => content))
        if (buffer.byteLength >= LEAST_OWN && buffer instanceof ArrayBuffer)
            buffer.transfer(0);
}
const LEAST_OWN = 256 * 1024;
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







const priorities = {
    front: 0,
    before: 1,
    numbers: 2,
    month: 3,
    year: 4,
    html: 5,
    page: 6,
    copy: 7,
};
const LEAST_IN_PIECES = 8;
function plansOf({ front, before, months, years }) {
    return [front, before, ...months, ...years].filter((plan) => plan !== undefined);
}
function rollupNodes(plans, context) {
    const nodes = new Map();
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
const CHANGING_MONTHS = 2;
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
function origin(node) {
    return node.same === undefined ? node : origin(node.same);
}
async function piecesEach(nodes, { threads }) {
    const long = nodes.filter(({ plan, same }) => isLong(plan) && same === undefined);
    const kept = await Promise.all(long.map(({ task }) => task.kept()));
    const toMake = kept.filter((head) => head === undefined).length;
    const each = Math.floor(threads() / Math.max(1, toMake));
    return each > 1 ? 2 * each : 1;
}
function isLong({ kind, summaries }) {
    return kind !== 'year' && summaries.length >= LEAST_IN_PIECES;
}
function hasDays({ kind, months, from, to, summaries }) {
    if (kind === 'year')
        return months.length > 0;
    return summaries.some(({ days }) => days.some((day) => day >= from && day <= to));
}
function toldIn({ kind, from, to, summaries }) {
    return summaries.map((entry) => {
        const delivered = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_6__/* .sameDate */ .p9)(entry.deliveryDay);
        const told = kind === 'front' && delivered > to ? to : delivered;
        return [entry, told >= from && told <= to ? told : null];
    });
}
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







const MOST = 2 ** 49;
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
    const columns = rows.flatMap(({ name: _, ...told }) => Object.values(told).filter((column) => column !== null));
    if (columns.some(({ length }) => length !== days.length))
        throw new Error('it does not tell what its rows had on each day');
    return (0,check/* checkCounts */.tl)(columns.flatMap((column) => [...column]), 'its rows of days');
}
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
    (0,check/* checkIsDay */.d7)(to, (0,day/* parseDeliveryDay */.Mc)(`${latest.slice(0, 4)}-12-31`));
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




function soundPeriod(bytes, name, place) {
    const period = (0,encode/* decodePeriod */.a)(bytes, 'closed');
    if (place.doubted !== undefined && (0,cache/* isDoubted */._q)(place, name)) {
        checkPeriod(period, place.doubted);
        (0,cache/* vouchFor */.zr)(place, name);
    }
    return period;
}
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
const BEFORE_ALL = '0000-01-01';
const AFTER_ALL = '9999-99-99';
function isDay(text) {
    return isReal(text);
}
function isDeliveryDay(text) {
    return isReal(text);
}
function isReal(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function parseDay(text) {
    if (isDay(text))
        return text;
    throw new RangeError(`'${text}' is no day: it has to be one of the calendar, as in 2026-11-22`);
}
function parseDeliveryDay(text) {
    return parseDay(text);
}
function dayAt(index) {
    return textOfIndex(index);
}
function deliveryDayAt(seconds) {
    return new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 10);
}
function indexOfDay(day) {
    return Date.parse(day) / (SECONDS * 1000);
}
function addDays(day, count) {
    return textOfIndex(indexOfDay(day) + count);
}
function daysBetween(from, to) {
    return indexOfDay(to) - indexOfDay(from);
}
function daysOfMonth(month) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
    return [`${month}-01`, last];
}
function daysOfYear(year) {
    return [`${year}-01-01`, `${year}-12-31`];
}
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
const HEADER = 16;
function sizeOf([count, width]) {
    return padded(count * width);
}
function sizeOfNames([lengths, bytes]) {
    return sizeOf(lengths) + padded(bytes);
}
function sizeOfTable({ names, of, columns }) {
    let size = 0;
    for (const one of names)
        size += sizeOfNames(one);
    for (const numbers of [...of, ...columns])
        size += sizeOf(numbers);
    return size;
}
function padded(length) {
    return Math.ceil(length / 8) * 8;
}


/***/ }),

/***/ 54789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dC: () => (/* binding */ mergeInWindows),
/* harmony export */   dZ: () => (/* binding */ exactSum),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   rx: () => (/* binding */ mergeByPlan)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40684);
/* harmony import */ var _row_cap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41526);
/* harmony import */ var _row_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58234);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32183);
/* harmony import */ var _union_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82512);





function mergeByPlan({ columns, isPair, cap }, given, order) {
    const all = given.map((table) => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .columnarTable */ .Mb)(table, isPair));
    const { rows: names, of } = unionOf(all, isPair);
    const count = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .rowCountOf */ .nw)({ rows: names });
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
    const whole = new _table_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnarTable */ .Sy(names, sums, { rows: restRows, columns: rest });
    const kept = (0,_row_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsWithinCap */ .rz)(whole, cap);
    const rows = kept ?? (0,_row_order_js__WEBPACK_IMPORTED_MODULE_2__/* .allRows */ .Pl)(count);
    const ordered = order === 'by name' ? (0,_row_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedByName */ .IG)(names, rows) : rows;
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
function mergeInWindows(plan, given, order, atOnce) {
    const read = (some) => some.map((table) => table());
    if (given.length <= atOnce)
        return mergeByPlan(plan, read(given), order);
    const uncut = { ...plan, cap: { ...plan.cap, rows: Infinity, nameLength: Infinity } };
    const windows = [];
    for (let from = 0; from < given.length; from += atOnce)
        windows.push(mergeByPlan(uncut, read(given.slice(from, from + atOnce)), 'at rest'));
    const whole = mergeByPlan(plan, windows.map(({ table }) => table), order);
    const of = windows.flatMap((window, at) => {
        const rows = whole.of[at];
        return window.of.map((places) => places.map((place) => rows[place]));
    });
    return { ...whole, of };
}
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
function exactSum(sum) {
    if (!(sum <= Number.MAX_SAFE_INTEGER)) {
        throw new Error(`A sum of ${sum} is past 2^53 and no longer exact; count shorter periods or fewer sources`);
    }
    return sum;
}
function joined(parts) {
    const all = new Float64Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
function unionOf(tables, isPair) {
    if (isPair) {
        const { rows: pairs, of } = (0,_union_js__WEBPACK_IMPORTED_MODULE_4__/* .unionOfPairs */ .Y)(tables.map(({ rows }) => {
            if (rows.kind === 'names')
                throw new Error('A table of no pairs among those of pairs');
            return rows.pairs;
        }));
        return { rows: { kind: 'pairs', pairs }, of };
    }
    const { rows: names, of } = (0,_union_js__WEBPACK_IMPORTED_MODULE_4__/* .unionOfNames */ .T)(tables.map(({ rows }) => {
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
const unionKernel = 'AGFzbQEAAAABOQpgAAF/YAJ/fwF/YAN/f38AYAN/f38Bf2AAAGAEf39/fwBgAX8AYAJ/fwBgAX8Bf2AGf39/f39/AA' +
    'MYFwADBAEFAgAABgIHAAEAAAgAAAAAAAkBBQMBAAEGVhF/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEA' +
    'C38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB+EBFAdyZXNlcnZlAAoIc3' +
    'RhcnRzQXQABwZ0ZXh0QXQABglncm91cE9mQXQADQhmaXJzdHNBdAAQCGhhc2hlc0F0AAsJZW50cmllc0F0ABEFc2hp' +
    'ZnQACQZncm91cHMDDQ1jb2xsaXNpb25Gcm9tAw4LY29sbGlzaW9uVG8DDwpncm91cE5hbWVzAA4KZ3JvdXBQYWlycw' +
    'AMBGdvT24AAAZjaG9vc2UAFAZnYXRoZXIADwhjaG9zZW5BdAATDmNob3NlblN0YXJ0c0F0ABIKc29ydEJ5TmFtZQAI' +
    'Bm1lbW9yeQIACs4dF/sCAQp/Iw8hAQNAIAEjBEkEQCMJIAFBA3RqIgIoAgQhCCABQQFqIQBBACEJIwYgAigCACIHQQ' +
    'J0aiMNNgIAA0AgACMESQRAIAgjCSAAQQN0aiICKAIERgRAIAIoAgBBAnQiAiMGaiMNNgIAIwUgB0ECdGoiBCgCACEG' +
    'IwUgAmoiBSgCACEDIAlBAQJ/IxAEQCMLIwVrIQIgAyAGRgR/IAIgBGooAgAgAiAFaigCAEYFQQALDAELQQAgBCgCBC' +
    'AGayICIAUoAgQgA2tHDQAaIAMjC2ohAyACIAYjC2oiCWohAgNAIAlBB2ogAkkEQEEAIAkpAwAgAykDAFINAhogCUEI' +
    'aiEJIANBCGohAwwBCwtBASACIAlGDQAaIAkpAwAgAykDAIVCCCACIAlrrX1CA4aGUAsbIQkgAEEBaiEADAILCwsgCQ' +
    'RAIAEkDiAAJA9BAA8LIw1BAnQiASMHaiAHNgIAIwggAWogCDYCACMNQQFqJA0gACEBDAELC0EBC+4CAgJ+An8jAyAA' +
    'QQN0aikDACEEIwMgAUEDdGopAwAhAwNAIAMgBFEEQCAEQv8Bg1AEQEEADwsgAkEIaiICIwEjAiAAQQJ0aigCAEECdG' +
    'oiBSgCAGoiBiAFKAIEIgVPBH5CAAUjACAGaikDACIDQgiIQv+B/Ifwn8D/AIMgA0L/gfyH8J/A/wCDQgiGhCIDQhCI' +
    'Qv//g4Dw/z+DIANC//+DgPD/P4NCEIaEQiCKIQMgBSAGayIFQQhJBH4gA0J/QgggBa19QgOGhoMFIAMLCyEEIwEjAi' +
    'ABQQJ0aigCAEECdGoiBSgCACACaiIGIAUoAgQiBU8EfkIABSMAIAZqKQMAIgNCCIhC/4H8h/CfwP8AgyADQv+B/Ifw' +
    'n8D/AINCCIaEIgNCEIhC//+DgPD/P4MgA0L//4OA8P8/g0IQhoRCIIohAyAFIAZrIgVBCEkEfiADQn9CCCAFrX1CA4' +
    'aGgwUgAwsLIQMMAQsLIAMgBFYLuQMCCH8CfiMJIQAjCiECIwQiA0EoTQRAQQEhAgNAIAIgA0kEQCAAIAJBA3RqIgEp' +
    'AwAhCANAIAAgAUkEfyABQQhrKQMAIAhWBUEACwRAIAEgAUEIayIBKQMANwMADAELCyABIAg3AwAgAkEBaiECDAELCw' +
    'VBgAhBAEGAwAH8CwAgA0EDdCEGIAAhAQNAIAEgACAGakkEQCABKAIEIgRB/w9xQQJ0QYAIaiIDIAMoAgBBAWo2AgAg' +
    'BEELdkH/D3FBAnRBgMgAaiIDIAMoAgBBAWo2AgAgBEEWdkECdEGAiAFqIgMgAygCAEEBajYCACABQQhqIQEMAQsLA0' +
    'AgB0EDSQRAQQAhBCAHQQ10QYAIaiIFIQEDQCABIAVBgEBrSQRAIAEoAgAgASAENgIAIARqIQQgAUEEaiEBDAELCyAH' +
    'QQtsrUIgfCEIIAAhAQNAIAEgACAGakkEQCAFIAEpAwAiCSAIiKdB/w9xQQJ0aiIEKAIAIQMgBCADQQFqNgIAIAIgA0' +
    'EDdGogCTcDACABQQhqIQEMAQsLIAIgACECIQAgB0EBaiEHDAELCwsgACMJRgRADwsjCSQKIAAkCQuTAQEFfyMMIQID' +
    'QCABIAVLBEAgAiMFIAVBAnQiBCAAaigCAEECdGoiBigCBGogBigCAGshAyMKIARqIAIjDGs2AgAjCyAGKAIAaiEEA0' +
    'AgAiADSQRAIAIgBCkDADcDACAEQQhqIQQgAkEIaiECDAELCyADIQIgBUEBaiEFDAELCyMKIAFBAnRqIAIjDGsiADYC' +
    'ACAAC6wBAgF+BH8DQCABQQF0QQFqIgYgAk8EQA8LIAAgAWohBSAGQQFqIgEgAkkEfyAAIAZqIgcgB0EBaiADEAEFQQ' +
    'ALIQcgBSABIAYgBxsiASAAaiIGIAMQAQRAIwIgBUECdGoiBygCACEIIAcjAiAGQQJ0aiIHKAIANgIAIAcgCDYCACMD' +
    'IAVBA3RqIgUpAwAhBCAFIwMgBkEDdGoiBSkDADcDACAFIAQ3AwAMAQsLC7gBAgF+An8DQCAAIAFJBEAjAyAAQQN0ai' +
    'MBIwIgAEECdGooAgBBAnRqIgUoAgAgAmoiBCAFKAIEIgVPBH5CAAUjACAEaikDACIDQgiIQv+B/Ifwn8D/AIMgA0L/' +
    'gfyH8J/A/wCDQgiGhCIDQhCIQv//g4Dw/z+DIANC//+DgPD/P4NCEIaEQiCKIQMgBSAEayIEQQhJBH4gA0J/QgggBK' +
    '19QgOGhoMFIAMLCzcDACAAQQFqIQAMAQsLCwQAIwsLBAAjBQtkAQN/IwsjBSMEQQJ0aigCAGohAyMLIQEDQCABIANJ' +
    'BEAgASABLQAAIgJB7gFJBH8gAkEBagUgAkEIaiACQQFrIAJB8AFJGws6AAAgAUEBaiEBDAELCyMLIwUjBiAAIwkjCh' +
    'AVCzcAIwUgAUECdGohASMFIABBAnRqIQADQCAAIAFNBEAgACAAKAIAIAJqNgIAIABBBGohAAwBCwsLggEAIAAkBEGA' +
    'yAEkBSAAQQFqQQJ0IgBBgMgBaiQGIwYgAGokByMHIABqJAgjCCAAaiQJIABBAXQiACMJaiQKIwogAGokCyMLIAFBF2' +
    'pBcHFqJAwjDCABakGHgARqQRB2IgA/ACIBSwR/IAAgAWtAAEEASAVBAAsEQAALQQAkDUEAJA8LBAAjCAt4AQJ/QQEk' +
    'EANAIAIjBEkEQCMJIAJBA3RqIAKtIAAgAkECdCIDIwVqKAIAQQJ0aigCAEGV08feBXNB65Svr3hsIAEjCyADaigCAE' +
    'ECdGooAgBBtdzKlXxscyIDIANBEHZzrUIghoQ3AwAgAkEBaiECDAELCxACEAALBAAjBgv+AQIHfwF+QQAkEANAIAQj' +
    'BEkEQCMLIwUgBEECdGoiACgCAGohASMLIAAoAgRqIgIgAWtBxbvyiHhzIQVBACEDIAEhAANAIABBA2ogAkkEQCAAKA' +
    'IAIgYgA3IhAyAFIAZzQeuUr694bCIFQQ92IAVzIQUgAEEEaiEADAELCwNAIAAgAkkEQCAALQAAIgYgA3IhAyAFIAZz' +
    'QeuUr694bCIFQQ92IAVzIQUgAEEBaiEADAELCyMJIARBA3RqIAStIANBgIGChHhxBH8gASACEBYFIAUgBUEPdnNB7f' +
    'js4AJsIgBBDXYgAHMLrUIghoQ3AwAgBEEBaiEEDAELCxACEAALCAAjBiAAEAMLBAAjBwsEACMJCwQAIwoLBAAjDAsI' +
    'ACMHIw0QAwvKBwIHfwN+IAAkACABJAEgAiQCIAQkA0EAIANBABAFQSAgA2drQQF0IQAgA0ECSQR/IAUFIAVBADYCAC' +
    'AFIAM2AgQgBUEANgIIIAUgADYCDCAFQRBqCyEAA0AgACAFSwRAIABBEGsiACgCACECIAAoAgghCSAAKAIMIQsgACgC' +
    'BCIGIAJrQQxNBEAgAkEBaiEDA0AgAyAGSQRAIAMhBANAIAIgBEkEfyAEIARBAWsgCRABBUEACwRAIwIgBEECdGoiAS' +
    'gCACEHIAEjAiAEQQFrIgFBAnRqIggoAgA2AgAgCCAHNgIAIwMgBEEDdGoiBCkDACENIAQjAyABQQN0aiIEKQMANwMA' +
    'IAQgDTcDACABIQQMAQsLIANBAWohAwwBCwsMAgsgC0UEQCAGIAJrIgFBAXYhAwNAIAMEQCACIANBAWsiAyABIAkQBA' +
    'wBCwsgAUEBayEEA0AgBARAIwIgAkECdGoiASgCACEDIAEjAiACIARqIgFBAnRqIgYoAgA2AgAgBiADNgIAIwMgAkED' +
    'dGoiAykDACENIAMjAyABQQN0aiIBKQMANwMAIAEgDTcDACACQQAgBCAJEAQgBEEBayEEDAELCwwCCyMDIAZBAWtBA3' +
    'RqKQMAIg4jAyACQQN0aikDACINViEBIwMgAiAGakEBdkEDdGopAwAiDyAOVCEDIA8gDiANIAEbIAMbIA0gDiAPIAMb' +
    'IAEbIA0gD1QbIQ0gBiEBIAIiAyEEA0AgASAESwRAIwMgBEEDdGopAwAiDiANVARAIAQiB0EBaiEEIwIgB0ECdGoiDC' +
    'gCACEKIAMiCEEBaiEDIAwjAiAIQQJ0aiIMKAIANgIAIAwgCjYCACMDIAdBA3RqIgcpAwAhDiAHIwMgCEEDdGoiBykD' +
    'ADcDACAHIA43AwAFIA0gDlQEQCMCIARBAnRqIgcoAgAhCCAHIwIgAUEBayIBQQJ0aiIHKAIANgIAIAcgCDYCACMDIA' +
    'RBA3RqIgcpAwAhDiAHIwMgAUEDdGoiBykDADcDACAHIA43AwAFIARBAWohBAsLDAELCyALQQFrIQQgAyACa0ECTwRA' +
    'IAAgAjYCACAAIAM2AgQgACAJNgIIIAAgBDYCDCAAQRBqIQALIAYgAWtBAk8EQCAAIAE2AgAgACAGNgIEIAAgCTYCCC' +
    'AAIAQ2AgwgAEEQaiEACyABIANrIgJBAkkiBCANQv8Bg1ByDQEgAyABIAlBCGoiBhAFIARFBEAgACADNgIAIAAgATYC' +
    'BCAAIAY2AgggAEEgIAJna0EBdDYCDCAAQRBqIQALDAELCwuGAwEHfyAAIQMDQCABIANLBEAgAy0AACIFQcABcUGAAU' +
    'cEQCACQQFBAiAFQfABSRtqIQILIANBAWohAwwBCwsgAkHFu/KIeHMhBiACQXxxIQgDQCAAIAFJBEAgAC0AACICQYAB' +
    'SQR/QQEFIAJB4AFJBH9BAgVBA0EEIAJB8AFJGwsLIQUgAiACQf8AIAV2cSAFQQFGGyEDQQEhAgNAIAIgBUkEQCAAIA' +
    'JqLQAAQT9xIANBBnRyIQMgAkEBaiECDAELCyAAIAVqIQAgBUEESQR/IAMFIANBgIAEa0EKdkGAsANqCyECIAVBBEkh' +
    'BQNAIAVBAkgEQCAHIAhJBEAgBCACIAdBA3EiAkEDdHRzIQQgAkEDRgRAIAQgBnNB65Svr3hsIgJBD3YgAnMhBkEAIQ' +
    'QLBSACIAZzQeuUr694bCICQQ92IAJzIQYLIAdBAWohByADQYCABGtB/wdxQYC4A2ohAiAFQQFqIQUMAQsLDAELCyAG' +
    'IAZBD3ZzQe347OACbCIAQQ12IABzCw==';

;// CONCATENATED MODULE: ./lib/columns/pool.js

const FIRST_PAGES = 4;
const MOST_KERNEL = 32 * 1024 * 1024;
const MOST_ROOM = 8 * 1024 * 1024;
function noRoom(bytes) {
    throw new Error(`A kernel has no memory for ${bytes >>> 0} bytes more; fewer records at once need less`);
}
class Pool {
    #compiled = new Map();
    #kernel;
    #room;
    #memory;
    #zeros = new Float64Array(1024);
    #zeroBuffers = new WeakSet([this.#zeros.buffer]);
    lendKernel(entries, bytes, use) {
        const lent = this.#kernel ?? this.instance(unionKernel);
        this.#kernel = undefined;
        lent.reserve(entries, bytes);
        const result = use(lent);
        if (lent.memory.buffer.byteLength <= MOST_KERNEL)
            this.#kernel = lent;
        return result;
    }
    takeRoom() {
        const room = this.#room ?? new ArrayBuffer(64 * 1024);
        this.#room = undefined;
        return room;
    }
    giveRoomBack(room) {
        if (room.byteLength <= MOST_ROOM)
            this.#room = room;
    }
    takeMemory() {
        const memory = this.#memory ?? new WebAssembly.Memory({ initial: FIRST_PAGES });
        this.#memory = undefined;
        return memory;
    }
    giveMemoryBack(memory) {
        this.#memory = memory;
    }
    instance(base64, memory) {
        const compiled = this.#compiled.get(base64) ?? new WebAssembly.Module(Buffer.from(base64, 'base64'));
        this.#compiled.set(base64, compiled);
        const imports = { memory: { noRoom }, ...(memory && { env: { memory } }) };
        return new WebAssembly.Instance(compiled, imports).exports;
    }
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
    releaseMemory() {
        this.#memory = undefined;
    }
    release() {
        this.#kernel = undefined;
        this.#room = undefined;
    }
}
const pool = new Pool();
function zeros(count) {
    return pool.zeros(count);
}
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
/* harmony import */ var _row_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58234);
/* harmony import */ var _string_arena_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7092);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32183);




function cutToCap(table, cap, merges) {
    const rows = rowsWithinCap(table, cap);
    return rows === undefined ? table : cutToRows(table, rows, merges);
}
function areShort(rows, count, most) {
    if (rows.kind === 'names') {
        const { names } = rows;
        return names.text.length <= most || longestOf(names) * count <= most;
    }
    const longest = longestOf(rows.pairs.left) + 1 + longestOf(rows.pairs.right);
    return longest * count <= most;
}
function longestOf({ offsets }) {
    let longest = 0;
    for (let at = 1; at < offsets.length; at++)
        longest = Math.max(longest, offsets[at] - offsets[at - 1]);
    return longest;
}
function rowsWithinCap(table, { rows: mostRows, nameLength, by }) {
    const count = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .rowCountOf */ .nw)(table);
    const isShort = areShort(table.rows, Math.min(count, mostRows), nameLength);
    if (count <= mostRows && isShort)
        return undefined;
    const all = (0,_row_order_js__WEBPACK_IMPORTED_MODULE_1__/* .allRows */ .Pl)(count);
    const unitsOf = unitsOfRows(table.rows);
    if (count <= mostRows && sumOf(all, unitsOf) <= nameLength)
        return undefined;
    const first = table.columns[by[0]];
    const second = table.columns[by[1]] ?? first;
    let kept = all;
    if (all.length > mostRows) {
        kept = largest(all, mostRows, first, (ties, most) => largest(ties, most, second, (equal, few) => (0,_row_order_js__WEBPACK_IMPORTED_MODULE_1__/* .firstByName */ .dP)(table.rows, equal, few))).sort();
    }
    if (isShort || sumOf(kept, unitsOf) <= nameLength)
        return kept;
    const sorted = (0,_row_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedByName */ .IG)(table.rows, kept).sort((a, b) => first[b] - first[a] || second[b] - second[a]);
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
function unitsOfRows(rows) {
    if (rows.kind === 'names')
        return (row) => (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(rows.names, row);
    const { left, right, leftOf, rightOf } = rows.pairs;
    return (row) => (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(left, leftOf[row]) + 1 + (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOf */ .$J)(right, rightOf[row]);
}
function sumOf(rows, of) {
    let sum = 0;
    for (let at = 0; at < rows.length; at++)
        sum += of(rows[at]);
    return sum;
}
function largest(rows, most, values, choose) {
    if (most === 0)
        return rows.subarray(0, 0);
    const edge = sortedAt((0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherFloats */ .DX)(values, rows), rows.length - most);
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
function sortedAt(values, place) {
    const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
    const counts = new Uint32Array(1 << (32 - LATER_BITS));
    for (let at = 1; at < halves.length; at += 2)
        counts[halves[at] >>> LATER_BITS] += 1;
    let head = 0;
    let before = 0;
    for (; before + counts[head] <= place; head++)
        before += counts[head];
    const edge = new Float64Array(counts[head]);
    let size = 0;
    for (let at = 0; at < values.length; at++)
        if (halves[2 * at + 1] >>> LATER_BITS === head)
            edge[size++] = values[at];
    return edge.sort()[place - before];
}
const LATER_BITS = 17;
function cutToRows(table, rows, merges) {
    const cut = allBut(rows, (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .rowCountOf */ .nw)(table));
    const columns = {};
    const rest = { ...table.rest.columns };
    for (const [column, from] of Object.entries(table.columns)) {
        if ((0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeros */ .qq)(from)) {
            columns[column] = (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .zeros */ .Ul)(rows.length);
            rest[column] ??= 0;
            continue;
        }
        const isMax = merges[column] === 'max';
        columns[column] = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherFloats */ .DX)(from, rows);
        let others = rest[column] ?? 0;
        for (let at = 0; at < cut.length; at++) {
            const value = from[cut[at]];
            others = isMax ? Math.max(others, value) : others + value;
        }
        rest[column] = others;
    }
    const others = { rows: table.rest.rows + cut.length, columns: rest };
    return new _table_js__WEBPACK_IMPORTED_MODULE_3__/* .ColumnarTable */ .Sy((0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherKeys */ .YW)(table.rows, rows), columns, others);
}
function allBut(some, count) {
    const isAmong = new Uint8Array(count);
    for (let at = 0; at < some.length; at++)
        isAmong[some[at]] = 1;
    const others = new Uint32Array(count - some.length);
    let size = 0;
    for (let row = 0; row < count; row++)
        if (isAmong[row] === 0)
            others[size++] = row;
    return others;
}


/***/ }),

/***/ 58234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ sortedByName),
/* harmony export */   Pl: () => (/* binding */ allRows),
/* harmony export */   _U: () => (/* binding */ findByName),
/* harmony export */   dP: () => (/* binding */ firstByName)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40684);
/* harmony import */ var _string_arena_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7092);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32183);



function allRows(count) {
    const rows = new Uint32Array(count);
    for (let row = 0; row < count; row++)
        rows[row] = row;
    return rows;
}
function sortedByName(rows, some) {
    return firstByName(rows, some, some.length);
}
function firstByName(rows, some, most) {
    if (rows.kind === 'pairs')
        return pairsByName(rows.pairs, some).subarray(0, most);
    const sorted = some.slice();
    sortNames(rows.names, sorted);
    return sorted.subarray(0, most);
}
function pairsByName({ left, right, leftOf, rightOf }, some) {
    const lefts = ranksOf(left, leftOf, some);
    const rights = ranksOf(right, rightOf, some);
    const count = some.length;
    const keys = new Float64Array(count);
    for (let at = 0; at < count; at++) {
        const row = some[at];
        keys[at] = lefts.ranks[leftOf[row]] * rights.count + rights.ranks[rightOf[row]];
    }
    if (lefts.count * rights.count * count > Number.MAX_SAFE_INTEGER) {
        const at = allRows(count).sort((a, b) => keys[a] - keys[b]);
        return at.map((index) => some[index]);
    }
    for (let at = 0; at < count; at++)
        keys[at] = keys[at] * count + at;
    keys.sort();
    return Uint32Array.from(keys, (key) => some[key % count]);
}
function ranksOf(names, of, rows) {
    const count = names.offsets.length - 1;
    const [used] = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renumbered */ .eE)(count, of, rows);
    sortNames(names, used);
    const ranks = new Uint32Array(count);
    for (let rank = 0; rank < used.length; rank++)
        ranks[used[rank]] = rank;
    return { ranks, count: used.length };
}
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
function sortNames(names, numbers) {
    if (numbers.length < 2)
        return;
    const isAll = numbers.length === names.offsets.length - 1;
    const order = orderOfNames(isAll ? names : (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherStrings */ .kr)(names, numbers));
    numbers.set(isAll ? order : (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(numbers, order));
}
function orderOfNames(names) {
    const count = names.offsets.length - 1;
    return _pool_js__WEBPACK_IMPORTED_MODULE_0__/* .pool */ .dz.lendKernel(count, names.text.length, (kernel) => {
        (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .putIntoKernel */ .DZ)(kernel, names);
        const order = new Uint32Array(kernel.memory.buffer, kernel.groupOfAt(), count);
        order.set(allRows(count));
        kernel.sortByName(count);
        return order.slice();
    });
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



class SectionReader {
    outline;
    version;
    #stored;
    #isElsewhere;
    #at;
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
    numbers(outline) {
        return this.lazyNumbers(outline)();
    }
    integers(outline) {
        return this.#next((0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(outline))().integers(outline);
    }
    lazyNumbers(outline) {
        this.#checkCount(outline);
        const next = this.#next((0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(outline));
        return () => next().numbers(outline);
    }
    lazyIntegers(outline) {
        this.#checkCount(outline);
        const next = this.#next((0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(outline));
        return () => next().integers(outline);
    }
    lazyNames(outline) {
        this.#checkCount(outline[0]);
        const next = this.#next((0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfNames */ .BV)(outline));
        return () => next().names(outline);
    }
    #checkCount([count]) {
        if (!(count <= this.#stored.length))
            throw new Error('It tells of more numbers than it has bytes');
    }
    #checkCounts({ names, of, columns }) {
        for (const numbers of [...names.map(([lengths]) => lengths), ...of, ...columns])
            this.#checkCount(numbers);
    }
    #next(size) {
        const from = this.#at;
        const to = from + size;
        this.#at = to;
        return (room) => new Sections(this.#stored.read(from, to, room));
    }
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
    lazyTables(outlines, stored) {
        const all = {};
        let own;
        const roomOf = (outline) => (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)((0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfTable */ .zc)(outline)) + sizeOfWidened(outline);
        const largest = Math.max(0, ...outlines.map(roomOf));
        const { room: lend } = this.#stored;
        const roomFor = (bytes) => {
            if (lend !== undefined)
                return lend(bytes);
            own ??= this.#isElsewhere ? new ArrayBuffer(largest) : undefined;
            return own;
        };
        for (const [number, { name, columns, readAs }] of stored.entries()) {
            const outline = outlines[number];
            this.#checkCounts(outline);
            const size = (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfTable */ .zc)(outline);
            const next = this.#next(size);
            if (readAs === undefined)
                continue;
            all[name] = new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .LazyTable */ .nb(() => {
                const room = roomFor(roomOf(outline));
                return next(room).table(readAs, columns, outline, room && [room, (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(size)]);
            });
        }
        return all;
    }
}
function inMemory(bytes) {
    const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
    return { length: bytes.length, read: (from, to) => aligned.subarray(from, to) };
}
function sizeOfWidened({ columns }) {
    const narrow = columns.filter(([, width]) => width > 0 && width < 8);
    return narrow.reduce((size, [count]) => size + 8 * count, 0);
}
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
    #numbersIn(room, at, outline) {
        const lying = this.#lying(outline);
        if (lying instanceof Float64Array)
            return lying;
        const numbers = new Float64Array(room, at, lying.length);
        numbers.set(lying);
        return numbers;
    }
    table(shape, stored, outline, room) {
        const [left, right] = outline.names.map((one) => this.names(one));
        const [leftOf, rightOf] = outline.of.map((one) => this.integers(one));
        const rows = right === undefined
            ? { kind: 'names', names: left }
            : { kind: 'pairs', pairs: { left: left, right, leftOf: leftOf, rightOf: rightOf } };
        const columns = {};
        const restColumns = {};
        let end = room?.[1] ?? 0;
        for (const [at, name] of stored.entries()) {
            const numbers = room
                ? this.#numbersIn(room[0], end, outline.columns[at])
                : this.numbers(outline.columns[at]);
            if (!shape.columns.includes(name))
                continue;
            if (numbers.buffer === room?.[0] && numbers.byteOffset >= room[1])
                end += numbers.byteLength;
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



class SectionWriter {
    #room = _pool_js__WEBPACK_IMPORTED_MODULE_0__/* .pool */ .dz.takeRoom();
    #at = 0;
    numbers(numbers) {
        return this.#numbers(numbers, widthOf(bitsOf(numbers)));
    }
    #numbers(numbers, width) {
        const { length } = numbers;
        this.#sectionOf(length, width).set(numbers);
        return [length, width];
    }
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
    column(column) {
        if (column instanceof Float64Array && (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeros */ .qq)(column))
            return [column.length, 0];
        const bits = bitsOf(column);
        return bits === 0 ? [column.length, 0] : this.#numbers(column, widthOf(bits));
    }
    names({ offsets, text }) {
        const outline = this.#lengths(offsets);
        const at = this.#section(text.length);
        new Uint8Array(this.#room, at, text.length).set(text);
        return [outline, text.length];
    }
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
function widthOf(bits) {
    return bits < 0 ? 8 : bits > 0xffff ? 4 : bits > 0xff ? 2 : 1;
}
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
/* harmony export */   DZ: () => (/* binding */ putIntoKernel),
/* harmony export */   R: () => (/* binding */ arenaOf),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   kr: () => (/* binding */ gatherStrings)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40684);

function arenaOf(names) {
    const offsets = new Uint32Array(names.length + 1);
    const text = encoder.encode(names.join(''));
    if (setOffsets(offsets, names, ({ length }) => length) === text.length)
        return { offsets, text };
    if (names.every((name) => name.isWellFormed())) {
        setOffsets(offsets, names, bytesOf);
        return { offsets, text };
    }
    const apart = names.map((name) => encoder.encode(name));
    const whole = new Uint8Array(setOffsets(offsets, apart, ({ length }) => length));
    for (const [at, bytes] of apart.entries())
        whole.set(bytes, offsets[at]);
    return { offsets, text: whole };
}
const encoder = new TextEncoder();
function setOffsets(offsets, names, lengthOf) {
    let end = 0;
    for (let at = 0; at < names.length; at++)
        offsets[at + 1] = end += lengthOf(names[at]);
    return end;
}
function bytesOf(name) {
    let bytes = name.length;
    for (let at = 0; at < name.length; at++) {
        const unit = name.charCodeAt(at);
        if (unit < 0x80)
            continue;
        bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
    }
    return bytes;
}
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
function unitsOf({ offsets, text }, name) {
    let units = 0;
    for (let at = offsets[name]; at < offsets[name + 1]; at++) {
        const byte = text[at];
        if ((byte & 0xc0) !== 0x80)
            units += byte < 0xf0 ? 1 : 2;
    }
    return units;
}
function stringAt({ offsets, text }, name) {
    return utf8.decode(text.subarray(offsets[name], offsets[name + 1]));
}
function gatherStrings(names, chosen) {
    const offsets = new Uint32Array(chosen.length + 1);
    const length = setSomeOffsets(offsets, names.offsets, chosen);
    const isForKernel = chosen.length >= FEW && names.text.length <= MOST_IN_KERNEL;
    const inARow = isForKernel ? gatheredText : copiedText;
    return { offsets, text: inARow(names, chosen, length) };
}
const FEW = 32;
const MOST_IN_KERNEL = 8 * 1024 * 1024;
function gatheredText(names, chosen, length) {
    const entries = Math.max(names.offsets.length - 1, chosen.length);
    return _pool_js__WEBPACK_IMPORTED_MODULE_0__/* .pool */ .dz.lendKernel(entries, Math.max(names.text.length, length), (kernel) => {
        putIntoKernel(kernel, names);
        const { buffer } = kernel.memory;
        new Uint32Array(buffer, kernel.groupOfAt(), chosen.length).set(chosen);
        kernel.gather(chosen.length);
        return new Uint8Array(buffer, kernel.chosenAt(), length).slice();
    });
}
function putIntoKernel(kernel, { offsets, text }) {
    const { buffer } = kernel.memory;
    new Uint8Array(buffer, kernel.textAt(), text.length).set(text);
    new Uint32Array(buffer, kernel.startsAt(), offsets.length).set(offsets);
}
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
function copiedText({ offsets, text }, chosen, length) {
    const copied = new Uint8Array(length);
    const [bytes, into] = [viewOf(text), viewOf(copied)];
    let to = 0;
    for (let at = 0; at < chosen.length; at++) {
        let from = offsets[chosen[at]];
        const end = offsets[chosen[at] + 1];
        for (; from + 3 < end; from += 4, to += 4)
            into.setInt32(to, bytes.getInt32(from));
        for (; from < end; from++, to++)
            into.setUint8(to, bytes.getUint8(from));
    }
    return copied;
}


/***/ }),

/***/ 32183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ gatherFloats),
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

const KEY_SEPARATOR = '\0';
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
    nameOf(row) {
        const { rows } = this;
        return rows.kind === 'names' ? (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(rows.names, row) : this.partsOf(row).join(KEY_SEPARATOR);
    }
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
function rowCountOf({ rows }) {
    return rows.kind === 'names' ? rows.names.offsets.length - 1 : rows.pairs.leftOf.length;
}
function loaded(table) {
    return table instanceof LazyTable ? table.open() : table;
}
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
function gatherFloats(floats, places) {
    const found = new Float64Array(places.length);
    for (let at = 0; at < found.length; at++)
        found[at] = floats[places[at]];
    return found;
}
function gather(words, places) {
    const found = new Uint32Array(places.length);
    for (let at = 0; at < found.length; at++)
        found[at] = words[places[at]];
    return found;
}
function someRows(table, rows) {
    const columns = {};
    for (const [name, from] of Object.entries(table.columns))
        columns[name] = gatherFloats(from, rows);
    return new ColumnarTable(gatherKeys(table.rows, rows), columns, table.rest);
}
function gatherKeys(rows, chosen) {
    return rows.kind === 'names'
        ? { kind: 'names', names: (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherStrings */ .kr)(rows.names, chosen) }
        : { kind: 'pairs', pairs: gatherPairs(rows.pairs, chosen) };
}
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
function renumbered(count, of, rows) {
    const used = new Uint32Array(Math.min(count, rows.length));
    let size = 0;
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



function unionOfNames(lists) {
    return hashedUnionOf(lists).union;
}
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
function unionOfPairs(lists) {
    const left = hashedUnionOf(lists.map((one) => one.left));
    const right = hashedUnionOf(lists.map((one) => one.right));
    const counts = lists.map(({ leftOf }) => leftOf.length);
    const count = sumOf(counts);
    const words = count + left.hashes.length + right.hashes.length;
    const all = {
        left: left.union.rows,
        right: right.union.rows,
        leftOf: gatherParts(lists, 'leftOf', left.union.of, count),
        rightOf: gatherParts(lists, 'rightOf', right.union.of, count),
    };
    const { firsts, of } = _pool_js__WEBPACK_IMPORTED_MODULE_0__/* .pool */ .dz.lendKernel(count, 4 * words, (kernel) => {
        const rightAt = kernel.textAt();
        const leftHashesAt = rightAt + 4 * count;
        const rightHashesAt = leftHashesAt + 4 * left.hashes.length;
        wordsIn(kernel, kernel.startsAt(), count).set(all.leftOf);
        wordsIn(kernel, rightAt, count).set(all.rightOf);
        wordsIn(kernel, leftHashesAt, left.hashes.length).set(left.hashes);
        wordsIn(kernel, rightHashesAt, right.hashes.length).set(right.hashes);
        groupCollisions(kernel, kernel.groupPairs(leftHashesAt, rightHashesAt), (pair) => (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(all.left, all.leftOf[pair]) +
            _table_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_SEPARATOR */ .sf +
            (0,_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(all.right, all.rightOf[pair]));
        return {
            firsts: wordsIn(kernel, kernel.firstsAt(), kernel.groups.value).slice(),
            of: split(wordsIn(kernel, kernel.groupOfAt(), count).slice(), counts),
        };
    });
    return { rows: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherPairs */ .vQ)(all, firsts), of };
}
function wordsIn({ memory }, at, length) {
    return new Uint32Array(memory.buffer, at, length);
}
function groupCollisions(kernel, isDone, nameOf) {
    for (let done = isDone; done === 0; done = kernel.goOn()) {
        const from = kernel.collisionFrom.value;
        const size = kernel.collisionTo.value - from;
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
function gatherParts(lists, which, unionOf, count) {
    const gathered = new Uint32Array(count);
    let to = 0;
    for (const [at, list] of lists.entries()) {
        const numbers = list[which];
        const union = unionOf[at];
        for (let row = 0; row < numbers.length; row++)
            gathered[to++] = union[numbers[row]];
    }
    return gathered;
}
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
function publishableCounting(counting) {
    const { exclude } = countedWithOf(counting) ?? {};
    if (exclude === undefined)
        return '';
    const [version, naming, timeZone, clientAddresses] = partsOf(counting);
    return JSON.stringify([version, naming, timeZone, clientAddresses, exclude]);
}
function partsOf(counting) {
    try {
        const parts = JSON.parse(counting);
        return Array.isArray(parts) ? parts : [];
    }
    catch {
        return [];
    }
}
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

const dimensions = [
    'object',
    'site',
    'network',
    'country',
    'program',
    'status',
    'cache',
];
const cubeMeasures = ['requests', 'bytes', 'pageViews', ..._tables_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .billColumns */ .js];
const statusClasses = ['000', '206', '2xx', '304', '3xx', '4xx', '5xx'];
const readerKinds = ['people', 'bots', 'ai', 'tools'];
const OTHER = 0;
const OTHER_PROGRAM = '\u0001';
const KIND_SEPARATOR = '\u0000';
function ofEach(names, of) {
    return Object.fromEntries(names.map((name) => [name, of(name)]));
}


/***/ }),

/***/ 43054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ rowsPerDay),
/* harmony export */   Hp: () => (/* binding */ FEWEST_ROWS),
/* harmony export */   W5: () => (/* binding */ foldedCode),
/* harmony export */   aY: () => (/* binding */ withOtherPrograms),
/* harmony export */   gU: () => (/* binding */ foldedCube),
/* harmony export */   yJ: () => (/* binding */ foldingOrder)
/* harmony export */ });
/* harmony import */ var _columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58234);
/* harmony import */ var _cube_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19824);
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80860);



const foldingOrder = ['network', 'country', 'site', 'program', 'object', 'cache'];
const toldAtFirst = {
    network: 64,
    country: 128,
    site: 256,
    program: 256,
    object: 4096,
    cache: 4096,
};
const LAST_STEP = 78;
const FEWEST_ROWS = 28;
function foldedCube(cube, most) {
    if (most < FEWEST_ROWS)
        throw new Error(`A cube cannot be folded to ${most} rows per day`);
    const sizes = rowsPerDay(cube);
    if (sizes.every((size) => size <= most))
        return cube;
    const { programs, kinds } = withOtherPrograms(cube.names.program);
    let end = 0;
    const days = Array.from(sizes, (count) => {
        const start = end;
        end += count;
        const some = (all) => all.subarray(start, end);
        const rows = {
            codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .dimensions */ .KQ, (dimension) => some(cube.codes[dimension])),
            measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .cubeMeasures */ .hM, (measure) => some(cube.measures[measure])),
            count,
        };
        return count <= most ? rows : foldedRows(rows, kinds, most);
    });
    const names = (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .dimensions */ .KQ, (dimension) => [undefined, ...cube.names[dimension]]);
    return (0,_sorted_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedCube */ .DN)({
        days: cube.days,
        rows: days.reduce((sum, { count }) => sum + count, 0),
        day: Uint32Array.from(days.flatMap(({ count }, day) => new Array(count).fill(day))),
        named: { ...names, program: programs },
        codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .dimensions */ .KQ, (dimension) => Uint32Array.from(days.flatMap(({ codes }) => [...codes[dimension]]))),
        measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .cubeMeasures */ .hM, (measure) => Float64Array.from(days.flatMap((rows) => [...rows.measures[measure]]))),
    });
}
function rowsPerDay({ days, day: column }) {
    const counts = new Uint32Array(days.length);
    for (const day of column)
        counts[day]++;
    return counts;
}
function withOtherPrograms(names) {
    const kindOf = (name) => name.slice(0, name.indexOf(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .KIND_SEPARATOR */ .fA));
    const known = [...new Set(names.map(kindOf))];
    const more = known.map((kind) => kind + _cube_js__WEBPACK_IMPORTED_MODULE_1__/* .KIND_SEPARATOR */ .fA + _cube_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_PROGRAM */ .S9);
    const programs = [undefined, ...names, ...more];
    const of = Uint32Array.from(programs, (name = '') => Math.max(0, known.indexOf(kindOf(name))));
    const others = Uint32Array.from(more, (name) => programs.indexOf(name));
    return { programs, kinds: { of, others } };
}
function foldedRows(rows, kinds, most) {
    const places = (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(foldingOrder, (dimension) => placesOf(rows, dimension, kinds));
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
    const order = (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)(size)
        .filter(isName)
        .sort((a, b) => weights[b] - weights[a]);
    const places = new Uint32Array(size).fill(size);
    for (const [place, code] of order.entries())
        places[code] = place;
    const isTied = [...order].map((code, at) => weights[code] === weights[order[at - 1] ?? 0]);
    return { of: places, isTied };
}
function toldAfter(step, dimension, { isTied }) {
    const turn = foldingOrder.length - 1 - foldingOrder.indexOf(dimension);
    let told = toldAtFirst[dimension] >> Math.floor((step + turn) / foldingOrder.length);
    while (told > 0 && isTied[told] === true)
        told--;
    return told;
}
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
function renumber(keys) {
    const numbers = new Map();
    for (let row = 0; row < keys.length; row++) {
        const number = numbers.get(keys[row]) ?? numbers.size;
        numbers.set(keys[row], number);
        keys[row] = number;
    }
    return numbers.size;
}
function grouped({ codes, measures, count }, keys, kinds) {
    const groups = renumber(keys);
    const first = new Uint32Array(groups);
    for (let row = count - 1; row >= 0; row--)
        first[keys[row]] = row;
    return {
        codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .dimensions */ .KQ, (dimension) => {
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
        measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .cubeMeasures */ .hM, (measure) => {
            const column = measures[measure];
            const sums = new Float64Array(groups);
            for (let row = 0; row < count; row++)
                sums[keys[row]] += column[row];
            return sums;
        }),
        count: groups,
    };
}
function foldedCode(dimension, code, { of: kindOf, others }) {
    return dimension === 'program' ? others[kindOf[code]] : _cube_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER */ .Zs;
}


/***/ }),

/***/ 80860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ sortedCube),
/* harmony export */   Y_: () => (/* binding */ sumsOfSame),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var _columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58234);
/* harmony import */ var _cube_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19824);


function sortedCube({ days, rows, day, named, codes, measures: sums }) {
    const ranked = (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .dimensions */ .KQ, (dimension) => rankedNames(named[dimension], codes[dimension]));
    const { names: knownDays, codes: byDay } = rankedNames(days, day);
    const columns = [byDay, ..._cube_js__WEBPACK_IMPORTED_MODULE_1__/* .dimensions */ .KQ.map((dimension) => ranked[dimension].codes)];
    const order = orderOf(columns, rows);
    const starts = startsOf(columns, order);
    const column = (of) => starts.map((at) => of[order[at]]);
    return {
        days: knownDays,
        names: (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .dimensions */ .KQ, (dimension) => ranked[dimension].names),
        rows: starts.length,
        day: column(byDay).map((code) => code - 1),
        codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .dimensions */ .KQ, (dimension) => column(ranked[dimension].codes)),
        measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .cubeMeasures */ .hM, (measure) => addedUp(sums[measure], order, starts)),
    };
}
function sumsOfSame(columns, sums) {
    const order = orderOf(columns, sums.length);
    const starts = startsOf(columns, order);
    const together = new Float64Array(sums.length);
    const added = addedUp(sums, order, starts);
    for (let at = 0; at < added.length; at++) {
        const end = starts[at + 1] ?? order.length;
        for (let row = starts[at]; row < end; row++)
            together[order[row]] = added[at];
    }
    return together;
}
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
function orderOf(columns, rows) {
    return columns.reduceRight((order, column) => orderedBy(column, order), (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)(rows));
}
function orderedBy(column, rows) {
    let most = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < rows.length; at++) {
        const code = column[rows[at]];
        if (code > most)
            most = code;
        if (code < least)
            least = code;
    }
    if (least >= most)
        return rows;
    const starts = new Uint32Array(most + 2);
    for (let at = 0; at < rows.length; at++)
        starts[column[rows[at]] + 1]++;
    for (let code = 0; code < most; code++)
        starts[code + 1] += starts[code];
    const ordered = new Uint32Array(rows.length);
    for (let at = 0; at < rows.length; at++)
        ordered[starts[column[rows[at]]]++] = rows[at];
    return ordered;
}
function startsOf(columns, order) {
    const starts = new Uint32Array(order.length);
    let count = 0;
    for (let at = 0; at < order.length; at++)
        if (at === 0 || !areSame(columns, order[at], order[at - 1]))
            starts[count++] = at;
    return starts.slice(0, count);
}
function areSame(columns, row, other) {
    for (let at = 0; at < columns.length; at++)
        if (columns[at][row] !== columns[at][other])
            return false;
    return true;
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
/* harmony import */ var _record_caching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64005);
/* harmony import */ var _cube_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19824);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43054);
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80860);
/* harmony import */ var _unite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67100);








const MOST_CUBE_ROWS = 2048;
const namedDimensions = ['object', 'site', 'network', 'country', 'program'];
const noNames = { offsets: new Uint32Array(1), text: new Uint8Array(0) };
const emptyCube = {
    rows: 0,
    names: (0,_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .ofEach */ .JG)(namedDimensions, () => noNames),
    codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .dimensions */ .KQ, () => new Uint32Array(0)),
    measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .cubeMeasures */ .hM, () => new Float64Array(0)),
};
const specialCodes = { object: 1, site: 2, network: 2, country: 2, program: 4 };
const OTHER_CACHE = 31;
const otherPrograms = _cube_js__WEBPACK_IMPORTED_MODULE_3__/* .readerKinds */ .vT.map((kind) => kind + _cube_js__WEBPACK_IMPORTED_MODULE_3__/* .KIND_SEPARATOR */ .fA + _cube_js__WEBPACK_IMPORTED_MODULE_3__/* .OTHER_PROGRAM */ .S9);
const caches = Array.from({ length: OTHER_CACHE }, (_, code) => code === 0 ? '' : (_record_caching_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheOutcomes */ .CU[code - 1] ?? 'other'));
function fixedNames(dimension) {
    switch (dimension) {
        case 'object':
            return [undefined];
        case 'program':
            return otherPrograms;
        case 'status':
            return _cube_js__WEBPACK_IMPORTED_MODULE_3__/* .statusClasses */ .LR;
        case 'cache':
            return [...caches, undefined];
        default:
            return [undefined, ''];
    }
}
function namesOf({ names }, dimension) {
    const arena = names[dimension];
    return arena === undefined
        ? fixedNames(dimension)
        : [...fixedNames(dimension), ...(0,_columns_string_arena_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(arena)];
}
function cubeOfStored(day, stored) {
    const { rows, codes, measures } = stored;
    return (0,_sorted_js__WEBPACK_IMPORTED_MODULE_5__/* .sortedCube */ .DN)({
        days: [day],
        rows,
        day: new Uint32Array(rows),
        named: (0,_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .dimensions */ .KQ, (dimension) => namesOf(stored, dimension)),
        codes,
        measures,
    });
}
function storedOfCube({ names, rows, codes, measures }) {
    const coded = (0,_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .dimensions */ .KQ, (dimension) => {
        const { arena, codeOf } = codedNames(dimension, names[dimension]);
        return { arena, codes: codes[dimension].map((code) => codeOf[code]) };
    });
    const order = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_5__/* .orderOf */ .mJ)(_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .dimensions */ .KQ.map((dimension) => coded[dimension].codes), rows);
    const inOrder = (column) => column.map((_, at) => column[order[at]]);
    return {
        rows,
        names: (0,_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .ofEach */ .JG)(namedDimensions, (dimension) => coded[dimension].arena),
        codes: (0,_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .dimensions */ .KQ, (dimension) => inOrder(coded[dimension].codes)),
        measures: (0,_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .ofEach */ .JG)(_cube_js__WEBPACK_IMPORTED_MODULE_3__/* .cubeMeasures */ .hM, (measure) => inOrder(measures[measure])),
    };
}
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
function mergedCubes(parts) {
    const united = (0,_unite_js__WEBPACK_IMPORTED_MODULE_6__/* .uniteCubes */ .A)(parts.map((part) => cubeOfStored((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_7__/* .dayAt */ .OC)(0), part)));
    return storedOfCube((0,_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedCube */ .gU)(united, MOST_CUBE_ROWS));
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


const transitionRows = [
    ['transitionsToIA', 'infrequent access'],
    ['transitionsToInstant', 'instant'],
    ['transitionsToGlacier', 'glacier'],
    ['transitionsToDeepArchive', 'deep archive'],
];
function transitionOf(operation) {
    const { transition } = (0,_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOfOperation */ .u9)(operation);
    return transitionRows.findIndex(([, known]) => known === transition);
}
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
const originFetches = _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .F.flatMap(({ meaning }) => meaning.originFetch ?? []);
const cdnRequesters = new Set(originFetches.map(({ requester }) => requester));
const cdnAgents = new Set(originFetches.map(({ agent }) => agent));
function isFromAws(sourceRegion) {
    return sourceRegion !== '-' && sourceRegion !== '';
}


/***/ }),

/***/ 64005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CU: () => (/* reexport */ cacheOutcomes),
  PB: () => (/* reexport */ errorSenders),
  yg: () => (/* binding */ senderOfServerError)
});

// EXTERNAL MODULE: ./lib/formats/formats.js + 22 modules
var formats = __webpack_require__(33886);
;// CONCATENATED MODULE: ./lib/formats/meaning.js
const errorSenders = ['origin', 'unreached', 'edge', 'unknown'];
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

;// CONCATENATED MODULE: ./lib/count/record/caching.js


function senderOfServerError(result) {
    const senders = formats/* formats */.F.map(({ meaning }) => meaning.senderOfError?.(result) ?? 'unknown');
    return senders.find((sender) => sender !== 'unknown') ?? 'unknown';
}


/***/ }),

/***/ 39199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: () => (/* binding */ exclusionFields),
/* harmony export */   _p: () => (/* binding */ exclusionProblem),
/* harmony export */   wz: () => (/* binding */ excluderOf)
/* harmony export */ });
/* harmony import */ var _naming_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79419);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18715);


const exclusionFields = ['key', 'agent', 'address', 'referrer', 'requester'];
function exclusionProblem({ field, pattern }) {
    if (!exclusionFields.includes(field)) {
        return `'${field}' is no field to exclude by; use ${exclusionFields.join(', ')}`;
    }
    if (pattern === '')
        return `the pattern after '${field}:' is empty`;
    if (field === 'address' && pattern.includes('/')) {
        return (0,_naming_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRange */ .RC)(pattern) === undefined
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
function excluderOf(field, exclusions) {
    const tests = exclusions
        .filter((exclusion) => exclusion.field === field)
        .map(({ pattern }) => {
        const range = field === 'address' ? (0,_naming_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRange */ .RC)(pattern) : undefined;
        return range === undefined ? globOf(field, pattern) : (text) => (0,_naming_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRange */ .h$)(text, range);
    });
    return tests.length === 0 ? undefined : (text) => tests.some((test) => test(text));
}
function globOf(field, pattern) {
    const isPath = field === 'key';
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(pattern, { isPath, isCaseless: !isPath });
}


/***/ }),

/***/ 18715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
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
function numbersIn(text) {
    const [, first, last] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? [];
    if (first === undefined || last === undefined)
        return [`\\{${text}\\}`];
    const [least, most] = [Number(first), Number(last)].sort((a, b) => a - b);
    if (most - least >= MOST_ALTERNATIVES)
        throw new Error('too many alternatives');
    return Array.from({ length: most - least + 1 }, (_, i) => String(least + i));
}
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
            if (isDeep && isLast && at > 0 && tokens.at(-2)?.kind !== 'run') {
                tokens.pop();
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
function matcherOf(tokens) {
    const pieces = piecesOf(tokens);
    return pieces === undefined ? followAll(tokens) : inOrder(pieces);
}
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
            case undefined:
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
function statusNumber(status) {
    return /^\d{3}$/.test(status) ? Number(status) : -1;
}
function isPageKey(key) {
    return key !== '-' && isPageType(typeOfKey(key));
}
function isPageType(type) {
    return type === '.html' || type === '.htm' || type === '/' || type === '-';
}
function typeOfKey(key) {
    return key.endsWith('/') ? '/' : extensionOf(key);
}
function extensionOf(key) {
    const dot = key.lastIndexOf('.');
    if (dot <= key.lastIndexOf('/') + 1)
        return '-';
    const extension = key.slice(dot);
    return /^\.[a-z0-9]{1,10}$/i.test(extension) ? extension.toLowerCase() : '-';
}
function directoryOfKey(key) {
    const from = key.startsWith('/') ? 1 : 0;
    const first = key.indexOf('/', from);
    if (first < 0)
        return '/';
    const second = key.indexOf('/', first + 1);
    return key.slice(from, (second < 0 ? first : second) + 1);
}
const KIB = 1024;
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
const sizeClasses = ['-', ...sizeBounds.map(String)];
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

function meaningOfOperation(operation) {
    const known = (0,_formats_reading_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(operation);
    return known.meaning.of(known.operation);
}
function isOfEdges(operation) {
    return (0,_formats_reading_begin_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(operation).meaning.isOfEdges === true;
}
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







const EARLIEST = (0,calendar_day/* parseDeliveryDay */.Mc)('2006-03-14');
const MOST_DAYS_AHEAD = 2;
function checkSummary({ log, days }, latest, rows = tables/* tables */.um) {
    let most = checkLog(log);
    for (const [day, counts] of days) {
        checkIsDay(day, latest);
        most += checkDay(day, counts, rows);
    }
    return most;
}
function checkIsDay(day, latest) {
    if (typeof day !== 'string' || !(0,calendar_day/* isDay */.N)(day))
        throw new Error('it counts a day that is none');
    const index = (0,calendar_day/* indexOfDay */.oj)(day);
    if (index < (0,calendar_day/* indexOfDay */.oj)(EARLIEST) - 1 || index > (0,calendar_day/* indexOfDay */.oj)(latest) + MOST_DAYS_AHEAD)
        throw new Error(`it counts requests of ${day}, when there can have been none`);
}
const MOST_ADDED = 2 ** 52;
class SumBound {
    #added = new Map();
    #sum = 0;
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
    const { unidentified = 0, repeated = {} } = log;
    const numbers = [objects, objectBytes, records, duplicates, unidentified];
    numbers.push(...Object.values(repeated));
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









const summaryFile = {
    magic: 'S3LRSUM',
    what: 'summary',
    version: '3',
    readable: ['2', '3'],
};
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
    const visitorRows = [...days.values()].map(({ visitorRows }) => visitorRows === null ? null : (0,encode/* rowsOutline */.K)(writer, visitorRows));
    const cubes = [...days.values()].map(({ cube }) => cube === null ? null : cubeOutline(writer, cube));
    return writer.finish(summaryFile, { ...outline, visitorRows, cubes });
}
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
function tablesOutline(writer, all, rows) {
    return rows.map((row) => writer.table(all[row.name] ?? summary/* noTable */.qp, row));
}
function withAll(read, rows) {
    return Object.defineProperties((0,summary/* noTablesOf */.YY)(rows), Object.getOwnPropertyDescriptors(read));
}
function logOutline(log) {
    const { objects, objectBytes, records, duplicates, unidentified, repeated, malformed } = log;
    return {
        objects,
        objectBytes,
        records,
        duplicates,
        ...(unidentified && { unidentified }),
        ...(repeated && { repeated }),
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
const layout = layoutOf(_tables_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .um);
function totalsOutline(totals) {
    return [
        ...plainTotals.map((name) => totals[name]),
        ...kinds.flatMap((kind) => [totals[kind].requests, totals[kind].bytes]),
        ..._naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.flatMap((region) => _summary_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeUses */ .Il.map((use) => totals.edges[region][use])),
    ];
}
function totalsOf(outline, { totals }) {
    const numbers = new Map(totals.map((name, at) => [name, outline[at] ?? 0]));
    const of = (name) => numbers.get(name) ?? 0;
    const plain = Object.fromEntries(plainTotals.map((name) => [name, of(name)]));
    const byKind = Object.fromEntries(kinds.map((kind) => [kind, { requests: of(`${kind}.requests`), bytes: of(`${kind}.bytes`) }]));
    const edges = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .edgesOf */ .q4)((region, use) => of(`edges.${region}.${use}`));
    return { ...plain, ...byKind, edges };
}
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
function storedTables({ tables }, rows) {
    const known = new Map(rows.map((row) => [row.name, row]));
    return tables.map(([name, columns]) => ({ name, columns, readAs: known.get(name) }));
}
const READ = ['requests', 'bytes'];
const VISITED = ['requests', 'bytes', 'visitors', 'pageViews'];
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
/* harmony export */   E$: () => (/* binding */ repeatedIn),
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








const LONGEST_DELAY = 10;
const DELAY_HOURS = 24;
const emptySummary = { log: mergeLogs([]), days: new Map() };
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
function mergeCubes(counts) {
    const known = counts.map(({ cube, totals }) => cube === null && totals.reads === 0 ? _cube_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyCube */ .$s : cube);
    const cubes = known.filter((cube) => cube !== null);
    return cubes.length < known.length ? null : (0,_cube_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedCubes */ .$3)(cubes);
}
function mergeVisitors(parts) {
    const visitors = unionOf(parts.map(({ visitors }) => visitors), Number.POSITIVE_INFINITY);
    const rows = (0,_visitors_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .unionOfRows */ .ms)(visitors, parts);
    return { visitors, visitorRows: rows && (0,_visitors_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .cappedRows */ .V0)(rows) };
}
function lackedByAny(lists) {
    return [...new Set(lists.flat())].sort();
}
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
        ...repeatedIn(sumsOfRepeated(all)),
        malformed,
        delays: Array.from({ length: LONGEST_DELAY + 1 }, (_, days) => sum(({ delays }) => delays[days] ?? 0)),
        delayHours: Array.from({ length: DELAY_HOURS }, (_, hour) => sum(({ delayHours }) => delayHours[hour] ?? 0)),
    };
}
function sumsOfRepeated(all) {
    const sums = new Map();
    for (const { repeated = {} } of all)
        for (const [name, count] of Object.entries(repeated))
            sums.set(name, (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .exactSum */ .dZ)((sums.get(name) ?? 0) + count));
    return sums;
}
function repeatedIn(sums) {
    const named = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
    return named.length === 0 ? {} : { repeated: Object.fromEntries(named) };
}
function unionOf(lists, most) {
    if (lists.length > 2 && Number.isFinite(most))
        return smallestOf(lists, most);
    if (lists.length > 1) {
        const half = lists.length >> 1;
        return unionOfTwo(unionOf(lists.slice(0, half), most), unionOf(lists.slice(half), most), most);
    }
    const [union = new Float64Array(0)] = lists;
    return union.length > most ? union.slice(0, most) : union;
}
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

const noTable = { names: [], columns: {}, rest: { rows: 0, columns: {} } };
function noTablesOf(rows) {
    return Object.fromEntries(rows.map(({ name }) => [name, noTable]));
}
const edgeUses = ['bytes', 'http', 'https'];
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
/* harmony export */   Pr: () => (/* binding */ mergeManyTables),
/* harmony export */   d_: () => (/* binding */ capTable),
/* harmony export */   y0: () => (/* binding */ TABLES_AT_ONCE)
/* harmony export */ });
/* unused harmony exports MOST_ROWS, MOST_NAME_LENGTH */
/* harmony import */ var _columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54789);
/* harmony import */ var _columns_row_cap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41526);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10424);



const MOST_ROWS = 20_000;
const MOST_NAME_LENGTH = 4 * 1024 * 1024;
function rowCap(rows = MOST_ROWS) {
    return { rows, nameLength: MOST_NAME_LENGTH, by: ['requests', 'bytes'] };
}
function mergeTables(row, given, order) {
    return (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeByPlan */ .rx)(planOf(row), given, order);
}
function planOf({ columns, isPair, cap }) {
    return {
        columns: columns.map((name) => [name, _tables_js__WEBPACK_IMPORTED_MODULE_2__/* .columnMerges */ .SJ[name]]),
        isPair: isPair === true,
        cap: rowCap(cap),
    };
}
const TABLES_AT_ONCE = 64;
function mergeManyTables(row, given, order) {
    return (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeInWindows */ .dC)(planOf(row), given, order, TABLES_AT_ONCE);
}
function capTable(table, mostRows = MOST_ROWS) {
    return (0,_columns_row_cap_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToCap */ .gc)(table, rowCap(mostRows), _tables_js__WEBPACK_IMPORTED_MODULE_2__/* .columnMerges */ .SJ);
}
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

const columnMerges = {
    requests: 'sum',
    bytes: 'sum',
    visitors: 'sum',
    pageViews: 'sum',
    errors: 'sum',
    whole: 'sum',
    partial: 'sum',
    partialBytes: 'sum',
    wastedBytes: 'sum',
    parts: 'sum',
    size: 'max',
    turnAroundMs: 'sum',
    turnAroundCount: 'sum',
    anonymous: 'sum',
    inVain: 'sum',
    crowd: 'max',
    unbilled: 'sum',
    writes: 'sum',
    unbilledBytes: 'sum',
    awsBytes: 'sum',
};
const billColumns = ['unbilled', 'writes', 'unbilledBytes', 'awsBytes'];
const PARTS = 2 ** 20;
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
    { name: 'sourceRegions', counts: 'calls', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.sourceRegion], columns: READ },
    { name: 's3Hosts', counts: 'calls', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.host], columns: READ },
    { name: 's3Tls', counts: 'calls', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.tls], columns: READ },
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
    { name: 'edges', counts: 'edge', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.edge], columns: READ },
    { name: 'httpVersions', counts: 'edge', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.httpVersion], columns: READ },
    { name: 'edgeTls', counts: 'edge', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.tls], columns: READ },
    { name: 'edgeHosts', counts: 'edge', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.host], columns: READ },
    {
        name: 'edgeStatuses',
        counts: 'edge',
        key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.cacheResult, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.status],
        fields: ['result', 'status'],
        columns: READ,
        isPair: true,
    },
    { name: 'distributions', counts: 'edge', key: [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keys */ .H.distribution], columns: READ },
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
/* harmony import */ var _columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58234);
/* harmony import */ var _columns_string_arena_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7092);
/* harmony import */ var _columns_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32183);
/* harmony import */ var _columns_union_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82512);




const MOST_VISITOR_ROWS = 16_384;
const MOST_NAMES_EACH = 64;
const MOST_VISITOR_NAMES = 20_000;
const MOST_NAME_BYTES = 2 * 1024 * 1024;
const VIEWED = 1;
const DIRECT = 2;
const UNTOLD = 4;
function visitorTables(rows) {
    return rows.filter(({ counts, columns, key }) => columns.includes('visitors') &&
        key.length === 1 &&
        (counts === 'reads' || counts === 'people' || counts === 'pageViews'));
}
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
function readRows({ flags, sets }, only) {
    const names = Object.keys(sets).filter(only);
    return { flags, sets: Object.fromEntries(names.map((name) => [name, sets[name]])) };
}
function placesIn(union, count, visitors) {
    const of = new Uint32Array(Math.min(visitors.length, count));
    let size = 0;
    for (let at = 0; at < count && size < of.length; at++)
        if (union[at] === visitors[size])
            of[size++] = at;
    return of.subarray(0, size);
}
function firstOf({ names, offsets, ids }, count) {
    if (count + 1 === offsets.length)
        return { names, offsets, ids };
    const some = (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)(offsets[count]);
    const [used, its] = (0,_columns_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renumbered */ .eE)(names.offsets.length - 1, ids, some);
    return {
        names: (0,_columns_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherStrings */ .kr)(names, used),
        offsets: offsets.subarray(0, count + 1),
        ids: its,
    };
}
function unionOfSets(lists, count) {
    const { rows: names, of: numbers } = (0,_columns_union_js__WEBPACK_IMPORTED_MODULE_3__/* .unionOfNames */ .T)(lists.map(({ set }) => set.names));
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
class SetsByRow {
    #names;
    #count;
    #first;
    #more = new Uint32Array(1024);
    #size = 0;
    constructor(count, names) {
        this.#count = count;
        this.#names = names;
        this.#first = new Uint32Array(count);
    }
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
        return { ...found, ids, names: (0,_columns_string_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherStrings */ .kr)(this.#names, used.subarray(0, size)) };
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
function cappedRows({ flags, sets }) {
    const kept = Object.entries(sets).filter(([, { names }]) => names.offsets.length - 1 <= MOST_VISITOR_NAMES && names.text.length <= MOST_NAME_BYTES);
    return kept.length === Object.keys(sets).length
        ? { flags, sets }
        : { flags, sets: Object.fromEntries(kept) };
}


/***/ }),

/***/ 84926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ GZIP),
/* harmony export */   SL: () => (/* binding */ isRestOfGzip),
/* harmony export */   tv: () => (/* binding */ PARQUET)
/* harmony export */ });
const GZIP = [0x1f, 0x8b, 0x08];
const PARQUET = [0x50, 0x41, 0x52, 0x31];
const GZIP_TEXT = String.fromCharCode(...GZIP);
function isRestOfGzip(line) {
    return line.startsWith(GZIP_TEXT);
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
function isSignedQuery(query) {
    return hasCredential(query.split('&'));
}
function hasCredential(parameters) {
    return parameters.some((parameter) => IS_CREDENTIAL.test(parameter));
}

;// CONCATENATED MODULE: ./lib/formats/fields/names.js
function normalised(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
function makePlacesOf(spellings) {
    const fields = Object.entries(spellings);
    return (names) => {
        const known = names.map(normalised);
        return Object.fromEntries(fields.map(([field, all]) => [field, known.findIndex((name) => all.includes(name))]));
    };
}

;// CONCATENATED MODULE: ./lib/formats/fields/number.js
const PLAIN = /^\d{1,15}$/;
const BYTES = /^(\d{1,15}) ?(?:B|bytes?)$/;
const TIME = /^(\d{1,12}(?:\.\d{1,9})?) ?(ns|us|\xc2\xb5s|\xce\xbcs|ms|s)$/i;
const MILLISECONDS = { ns: 1e-6, ms: 1, s: 1000 };
function bytesOf(text) {
    if (text === '-')
        return -1;
    return PLAIN.test(text) ? Number(text) : Number(BYTES.exec(text)?.[1] ?? Number.NaN);
}
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
const STATUS = /^(?:\d{3}|-)$/;
const noValues = Object.fromEntries(records/* valueFields */.b2.map((field) => [field, field === 'tls' ? '' : NONE]));
const noNumbers = Object.fromEntries(records/* numberFields */.FS.map((field) => [field, -1]));
function recordOf(record) {
    const { time, identity = NONE, isUnique = false, values, numbers } = record;
    if (time === undefined || !Number.isFinite(time))
        return { reason: 'bad time' };
    const all = { ...noNumbers, ...numbers };
    if (records/* numberFields */.FS.some((field) => Number.isNaN(all[field])))
        return { reason: 'bad number' };
    const line = { time, identity, isUnique, values: { ...noValues, ...values }, numbers: all };
    return STATUS.test(line.values.status) ? line : { reason: 'bad status' };
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront/decode.js
const ESCAPE = /%([0-9a-f]{2})/gi;
const OTHER_ESCAPE = /%(?!25[0-9a-f]{2})/i;
function sentText(text) {
    if (!text.includes('%'))
        return text;
    return text.replaceAll(ESCAPE, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function sentAgent(text) {
    const sent = sentText(text);
    return sent !== text && !OTHER_ESCAPE.test(text) ? sentText(sent) : sent;
}
function sentReferrer(text) {
    const sent = sentText(text);
    return sent.includes('%') && !OTHER_ESCAPE.test(sent) ? sentText(sent) : sent;
}
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

function timeInKey(date, clock) {
    const time = Date.parse(`${date}T${clock}Z`) / 1000;
    if (Number.isNaN(time))
        return undefined;
    const day = (0,calendar_day/* deliveryDayAt */.GG)(time);
    return day === date ? { day, time } : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront/keys.js

const NAME = /(?:^|\/)([A-Z0-9]{8,20})\.(\d{4})-(\d\d)-(\d\d)-(\d\d)\.[0-9A-Za-z]+(?:\.[a-z0-9]{2,8})*$/;
const BY_NAME = 'cloudfront';
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
const MADE = /^(?:Lambda|Function)Generated/;
const LIMITED = /^(?:Lambda|Function)(?:LimitExceeded|Throttled)/;
const LEFT = /^Client(?:CommError|HungUpRequest)/;
const REFUSED = /^(?:InvalidRequest|ClientGeoBlocked)/;
const UNREACHED = /^(?:Origin|AbortedOrigin|SlowReaderOrigin)/;
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
const OWN_FAILED = /^(?:Lambda|Function)\w*Error$/;
const ORIGIN = /^(?:OriginError|Error)$/;
function senderOfError(result) {
    if (ORIGIN.test(result))
        return 'origin';
    if (UNREACHED.test(result))
        return 'unreached';
    const isOwn = REFUSED.test(result) || LIMITED.test(result) || MADE.test(result);
    const isKnown = OUTCOMES[result] === 'limited' || OUTCOMES[result] === 'made';
    return isOwn || isKnown || OWN_FAILED.test(result) ? 'edge' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront/time.js

const CLOCK = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?$/;
const DIGITS = /^\d{1,15}$/;
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
function dayOf(date) {
    return (0,calendar_day/* isDay */.N)(date) ? Date.parse(date) / 1000 : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront/fields.js








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
const placesOf = makePlacesOf(names);
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
function isEnough({ method, status, date, milliseconds, seconds }) {
    return method >= 0 && status >= 0 && (date >= 0 || milliseconds >= 0 || seconds >= 0);
}
function isStreamingLog(all) {
    const known = new Set(all.map(normalised));
    return known.has('xevent') && !known.has('csmethod');
}
const fields_NONE = '-';
const SECONDS = /^\d{1,9}(?:\.\d{1,9})?$/;
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
        isUnique: true,
        values: {
            address: cell('address'),
            operation: cell('method'),
            key: keyOf(cell('stem')),
            campaign: query === fields_NONE ? fields_NONE : campaignOf(`?${query}`),
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
            objectSize: answered === '200' ? bytesOf(cell('contentLength')) : -1,
            totalTime: millisecondsOfSeconds(cell('timeTaken')),
            turnAroundTime: millisecondsOfSeconds(cell('firstByte')),
        },
    });
}
function millisecondsOfSeconds(text) {
    if (text === fields_NONE)
        return -1;
    return SECONDS.test(text) ? Math.round(Number(text) * 1000) : Number.NaN;
}
function tlsOf(version, protocol) {
    if (version !== fields_NONE)
        return version;
    return protocol === 'http' || protocol === 'ws' ? fields_NONE : '';
}

;// CONCATENATED MODULE: ./lib/formats/cloudfront/meaning.js

const cloudfrontMeaning = {
    service: 'cloudfront',
    isOfEdges: true,
    senderOfError: senderOfError,
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



const FIRST = /^#[ \t]*[A-Z][A-Za-z-]*:|(?:^|[\t ,;|])\d{4}-\d\d-\d\d[\t ,;|]\d\d:\d\d:\d\d(?:[\t ,;|]|$)/;
const FIELDS = /^#[ \t]*Fields:[ \t]*/i;
const SIGN = /[,;|]/;
const cloudfront = {
    name: 'CloudFront standard log',
    recognise: (line) => FIRST.test(Buffer.from(line).toString('latin1')),
    makeFields,
    meaning: cloudfrontMeaning,
    keys: cloudfrontKeys,
};
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
function readJsonRow(line) {
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




const cloudfront_json_FIRST = /^\s*\{.*"(?:cs|sc|x[-_]?edge|x[-_]?host)[-_(][A-Za-z_()-]+"\s*:/is;
const cloudfrontJson = {
    name: 'CloudFront standard log, JSON lines',
    recognise: (line) => cloudfront_json_FIRST.test(Buffer.from(line).toString('latin1')),
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

// EXTERNAL MODULE: ./lib/formats/fields/packed.js
var packed = __webpack_require__(84926);
;// CONCATENATED MODULE: ./lib/formats/damaged.js

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
    recognise: (line, _key, isFirst) => isFirst && (begins(line, packed/* GZIP */.Pb) || begins(line, packed/* PARQUET */.tv)),
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
function readTime(text) {
    const match = time_TIME.exec(text);
    if (match === null)
        return undefined;
    const [, day, monthName = '', year, ...rest] = match;
    const month = MONTHS.findIndex((name) => name.startsWith(monthName.toLowerCase())) + 1;
    return secondsOf([year, month, day], rest);
}
function readIsoTime(text) {
    const match = ISO_TIME.exec(text);
    if (match === null)
        return undefined;
    const [, year, month, day, ...rest] = match;
    return secondsOf([year, month, day], rest);
}
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





function readLine(line) {
    const start = readStart(line);
    const read = 'reason' in start ? start : readRest(line, start);
    if ('reason' in read && CONTROL.test(line))
        return { reason: 'binary data' };
    return read;
}
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;
const line_NONE = '-';
const UNKNOWN = '';
const OWNER_AND_BUCKET = /^([^ ]+) ([^ ]+) /;
const line_TIME = /\[[^\]]{20,40}\] /y;
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
const AFTER_KEY = / (?="[A-Z]+ [^"]*" |- )/g;
const LONGEST_KEY = 1024;
function readSpacedKey(line, start) {
    AFTER_KEY.lastIndex = start.end;
    for (let found = AFTER_KEY.exec(line); found !== null; found = AFTER_KEY.exec(line)) {
        const key = line.slice(start.keyAt, found.index);
        if (key.length > LONGEST_KEY)
            return undefined;
        const at = found.index + 1;
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
        if (refused.reason === 'bad request URI')
            refused = read;
    }
    return refused;
}
const NUMBER = '([^ ]+(?: (?:ns|us|ms|s|B|bytes)(?= ))?)';
const OUTCOME = new RegExp(`([^ ]+)(?: ([^ ]+)(?: ${NUMBER}(?: ${NUMBER}(?: ${NUMBER}(?: ${NUMBER}(?: |$))?)?)?)?)?`, 'y');
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
    const agent = line.indexOf(' "', from);
    if (agent < 0 || line.slice(from, agent).includes('"'))
        return { reason: 'bad quotes' };
    return readAgent(line, line.slice(from, agent), agent + 1);
}
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
const WORDS_IN_TAIL = 10;
const WORDS_CHECKED = 7;
const HOST_ID = 1;
const SIGNED = 2;
const CIPHER = 3;
const AUTHENTICATED = 4;
const HOST = 5;
const TLS_VERSION = 6;
const ACL_REQUIRED = 8;
const SOURCE_REGION = 9;
function readTail(line, from) {
    const words = joinedTls(firstWords(line, from, WORDS_IN_TAIL + 2));
    const isShort = words.length < 2 && !line.includes('"', from);
    if (isShort || fits(words, 0))
        return { tail: tailOf(words, 0), looksRight: true };
    if (fits(words, 1))
        return { tail: tailOf(words, 1), looksRight: true };
    return { tail: tailOf(words, 0), looksRight: false };
}
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
    originFetch: { requester: 'svc:cloudfront.amazonaws.com', agent: 'Amazon CloudFront' },
};
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
const LIFECYCLE = /^S3\.(?:EXPIRE\.|TRANSITION(?:_[A-Z0-9]+)?\.|CREATE\.DELETEMARKER$|DELETE\.UPLOAD$)/;
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
const TRANSITION = /^S3\.(TRANSITION(?:_[A-Z0-9_]+)?)\.OBJECT$/;
const TRANSITIONS = {
    TRANSITION_SIA: 'infrequent access',
    TRANSITION_ZIA: 'infrequent access',
    TRANSITION_INT: 'infrequent access',
    TRANSITION_GIR: 'instant',
    TRANSITION: 'glacier',
    TRANSITION_GLACIER: 'glacier',
};
function transitionOf(operation) {
    const [, words] = TRANSITION.exec(operation) ?? [];
    return words === undefined ? undefined : (TRANSITIONS[words] ?? 'deep archive');
}

;// CONCATENATED MODULE: ./lib/formats/s3.js



const BLANK = 0x20;
const BRACKET = 0x5b;
const s3 = {
    name: 'S3 server access log',
    recognise(line) {
        const first = line.indexOf(BLANK);
        const second = first < 1 ? -1 : line.indexOf(BLANK, first + 1);
        return second > first + 1 && line[second + 1] === BRACKET;
    },
    makeFields: () => () => readLine,
    isScanned: true,
    meaning: s3Meaning,
    keys: s3Keys,
};

;// CONCATENATED MODULE: ./lib/formats/s3/json-keys.js

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









const s3_json_FIRST = /^\s*\{.*"(?:bucket_?(?:arn|name|owner_id)|request_?uri|http_?status)"\s*:/is;
const s3Json = {
    name: 'S3 server access log, JSON lines',
    recognise: (line) => s3_json_FIRST.test(Buffer.from(line).toString('latin1')),
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





const formats = [
    s3,
    cloudfront,
    cloudfrontJson,
    s3Json,
    damaged,
];


/***/ }),

/***/ 87284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ keyDateOf)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33886);

const keyDates = _formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .F.flatMap(({ keys }) => keys ?? []);
function keyDateOf(key) {
    for (const { dateOf } of keyDates) {
        const date = dateOf(key);
        if (date !== undefined)
            return date;
    }
    return undefined;
}


/***/ }),

/***/ 32939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mv: () => (/* binding */ formatNameOf),
  Kn: () => (/* binding */ makeBeginning),
  Pr: () => (/* binding */ meaningOf)
});

// EXTERNAL MODULE: ./lib/formats/fields/packed.js
var packed = __webpack_require__(84926);
;// CONCATENATED MODULE: ./lib/formats/format.js
const MOST_RECOGNISED = 4096;

// EXTERNAL MODULE: ./lib/formats/formats.js + 22 modules
var formats = __webpack_require__(33886);
// EXTERNAL MODULE: ./lib/formats/records.js
var records = __webpack_require__(78166);
;// CONCATENATED MODULE: ./lib/formats/reading/begin.js




function makeBeginning() {
    let current;
    const readings = new Map();
    const readingOf = (format, key) => {
        const fields = readings.get(format) ?? format.makeFields();
        readings.set(format, fields);
        return readingBy(format, fields(key));
    };
    const beginObject = (bytes, isLast, key) => {
        const { skipped, format } = startOf(bytes, isLast, key);
        return {
            skipped,
            reading: format === undefined ? format : readingOf(format ?? formats/* formats */.F[0], key),
        };
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
const ORDER_MARK = [0xef, 0xbb, 0xbf];
const ORDER_MARK_TEXT = String.fromCharCode(...ORDER_MARK);
const BLANKS = [0x20, 0x09, RETURN];
const BYTES_LOOKED_THROUGH = 32 * 1024;
function startOf(bytes, isLast, key) {
    let skipped = 0;
    let isEmpty = true;
    let isFirst = true;
    for (let at = 0; at - skipped < BYTES_LOOKED_THROUGH;) {
        const newline = bytes.indexOf(NEWLINE, at);
        const end = newline < 0 ? bytes.length : newline;
        const start = ORDER_MARK.every((byte, i) => bytes[at + i] === byte) ? at + 3 : at;
        if (newline < 0 && !isLast && end - start <= MOST_RECOGNISED)
            return { skipped, format: undefined };
        if (isEmpty)
            skipped = start;
        const lineEnd = end > start && bytes[end - 1] === RETURN ? end - 1 : end;
        const line = bytes.subarray(start, Math.min(lineEnd, start + MOST_RECOGNISED));
        const format = recognised(line, key, isFirst);
        if (format !== undefined)
            return { skipped, format };
        isEmpty &&= lineEnd === start;
        if (isEmpty)
            skipped = newline < 0 ? end : newline + 1;
        if (newline < 0)
            break;
        isFirst &&= line.every((byte) => BLANKS.includes(byte));
        at = newline + 1;
    }
    const isTold = isLast || bytes.length - skipped >= BYTES_LOOKED_THROUGH;
    return { skipped, format: isTold ? null : undefined };
}
function formatNameOf(start, isLast, key) {
    const { format } = startOf(start, isLast, key);
    return format === null ? null : format?.name;
}
function recognised(line, key, isFirst) {
    return formats/* formats */.F.find((format) => format.recognise(line, key, isFirst));
}
function readingBy(format, fields) {
    const { isScanned = false, meaning } = format;
    if (isScanned)
        return { readLine: (line) => restOr(fields(line), line), isScanned };
    const mark = isOfFirst(meaning) ? '' : MARK + meaning.service;
    const readLine = (line) => {
        const text = withoutMark(line);
        const read = text === '' ? undefined : restOr(fields(text), text);
        return read === undefined || 'reason' in read ? read : fitted(read, mark);
    };
    return {
        isScanned,
        readLine: fields.rows ? Object.assign(readLine, { rows: fields.rows }) : readLine,
    };
}
function restOr(read, line) {
    return read !== undefined && 'reason' in read && (0,packed/* isRestOfGzip */.SL)(line)
        ? { reason: 'broken gzip' }
        : read;
}
function withoutMark(line) {
    return line.startsWith(ORDER_MARK_TEXT) ? line.slice(ORDER_MARK_TEXT.length) : line;
}
const MARK = '\n';
function fitted(line, mark) {
    const { identity, values } = line;
    const fitting = { ...values };
    for (const field of records/* valueFields */.b2)
        fitting[field] = fitText(values[field]);
    fitting.operation += mark;
    return { ...line, identity: fitText(identity), values: fitting };
}
const LONGEST_TEXT = records/* LONGEST_LINE */.i2 - 256;
function fitText(text) {
    const cut = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
    return cut.includes(MARK) ? cut.replaceAll(MARK, ' ') : cut;
}
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
const HASH_KEYS = 1024;
function randomKeys() {
    return Uint8Array.from({ length: HASH_KEYS }, () => Math.floor(Math.random() * 256));
}
function identityHash({ identity, isUnique, values: { operation, key }, }, keys) {
    const bytes = Buffer.from(identity, 'latin1');
    const words = bytes.length === 16 ? [wordAt(bytes, 0), wordAt(bytes, 8)] : [hashOf(bytes, keys), 0n];
    const [a, b] = [operation, key].map((text) => hashOf(Buffer.from(text, 'latin1'), keys) >> 32n);
    words.push(isUnique ? 0n : ((a ?? 0n) << 32n) | (b ?? 0n));
    return mixed(words.reduce((sum, word, at) => sum + product(word, keys, 8 * at), 0n));
}
function hashOf(bytes, keys) {
    let sum = BigInt(bytes.length);
    for (let at = 0; at < bytes.length; at += 8) {
        if (at > 0 && at % HASH_KEYS === 0)
            sum = mixed(sum);
        sum += product(wordAt(bytes, at), keys, at % HASH_KEYS);
    }
    return mixed(sum);
}
function wordAt(bytes, at) {
    const eight = new Uint8Array(8);
    eight.set(bytes.subarray(at, at + 8));
    return new DataView(eight.buffer).getBigUint64(0, true);
}
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

const BYTES_LOOKED_AT = 1024;
const HIDDEN = '…';
const WORD_BYTES = 300;
const WORD_SHOWN = 100;
const WORD = /[^ "]+|[ "]+/g;
const QUERY = /[?&=#].*/s;
const NAME_AT_HOST = /[^/]+(?:@|%(?:25)*40|\xef\xbc\xa0|\xef\xb9\xab)[^/]+/gi;
const IPV4 = /\d{1,3}(?:(?:\.|%(?:25)*2e)\d{1,3}){3}/gi;
const IPV6 = /[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,}(?:%\w+)?/gi;
const CARD = /[0-9a-f]{2}(?:-[0-9a-f]{2}){5}/gi;
const LONG_RUN = /([A-Za-z0-9+/_%-]{4})[A-Za-z0-9+_%-]{28,}/g;
const RUN = /(?<![A-Za-z0-9_])(?=[A-Za-z_]{0,80}\d)([A-Za-z0-9_]{4})[A-Za-z0-9_]{9,}/g;
const GROUPS = /(?<!\d)\d{2,6}([ +_./-])\d{4,6}\1\d{4,6}(?:\1\d{1,7})?(?!\d)/g;
const SAID = '(?:device|computer|machine|host|user|owner|login|account|name|token|secret|passw(?:or)?d|authorization)';
const NAMED = new RegExp(`(${SAID}[:/]|arn:aws|\\\\users\\\\).+`, 'gi');
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
            sample += last.endsWith(']') || NAMES_NEXT.test(last) ? HIDDEN : shown(word);
            last = word;
        }
        if (sample.length > _records_js__WEBPACK_IMPORTED_MODULE_0__/* .SAMPLE_BYTES */ .Z5)
            break;
    }
    const cut = sample.slice(0, _records_js__WEBPACK_IMPORTED_MODULE_0__/* .SAMPLE_BYTES */ .Z5);
    return bound !== undefined && cut > bound ? undefined : cut;
}
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
const numberFields = ['bytesSent', 'objectSize', 'totalTime', 'turnAroundTime'];
const ADDRESSES_AT_ONCE = 1024;
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
const SAMPLES_KEPT = 3;
const SAMPLE_BYTES = 240;
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
function isOfAws(operation) {
    return OF_AWS.test(operation);
}
function operationShown(operation, requestLine, key) {
    if (isOfAws(operation))
        return operation;
    const like = byRequestLine(operation, requestLine, key !== '-');
    return like === undefined ? operation : `${operation} ${like}`;
}
function ownOperation(shown) {
    const blank = shown.indexOf(' ');
    return blank < 0 ? shown : shown.slice(0, blank);
}
function operationOfAws(shown) {
    if (isOfAws(shown))
        return shown;
    const blank = shown.indexOf(' ');
    return blank < 0 ? (byWords(shown, false) ?? shown) : shown.slice(blank + 1);
}
const METHOD_AND_TARGET = /^([A-Z]+|(?:get|head|put|post|delete|options)(?= ))(?: ([^ ]*))?/;
const CALLS = /^\/(?:b2api|soap)\b/i;
const OF_OBJECT = new Set([
    ...['acl', 'attributes', 'legal-hold', 'restore', 'retention', 'select', 'tagging', 'torrent'],
    ...['uploadId', 'uploads'],
]);
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
const SAYS_NOTHING = new Set([
    ...['REST', 'SOAP', 'API', 'B', 'S', 'V', 'BY', 'NAME', 'ID', 'VERSION', 'DATA', 'CONTENT'],
]);
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
    putValue(value) {
        if (value instanceof Uint8Array)
            this.#putText(value);
        else
            this.put(Buffer.from(jsonOf(value)));
    }
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




const MOST_PAGE_BYTES = 64 * 1024 * 1024;
const PADDING = 512;
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




const MAGIC = [0x50, 0x41, 0x52, 0x31];
const MOST_FOOTER_BYTES = 16 * 1024 * 1024;
const MOST_COLUMN_BYTES = 256 * 1024 * 1024;
const WINDOW_BYTES = 8 * 1024 * 1024;
const LEAST_ROWS = 256;
const MOST_ROWS = 16_384;
const PIECE = 64 * 1024;
function isParquet(bytes) {
    return bytes.length >= 12 && MAGIC.every((byte, at) => bytes[at] === byte);
}
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

/***/ 44285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ spillGzip)
/* harmony export */ });
/* unused harmony export MOST_SPILLED */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _gzip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4479);
/* harmony import */ var _seekable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46291);





const MOST_SPILLED = 1024 * 1024 * 1024;
function spillGzip(gzip, directory, most = MOST_SPILLED) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.table`);
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'wx+', 0o600);
    let isKept = false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file);
        const content = (0,_gzip_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackedGzip */ .A8)(gzip);
        let size = 0;
        for (;;) {
            const next = nextOf(content);
            if (next === undefined)
                return undefined;
            if (next.done === true) {
                isKept = true;
                return { table: (0,_seekable_js__WEBPACK_IMPORTED_MODULE_4__/* .seekable */ .vT)(fd, size), rest: next.value, close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd) };
            }
            size += next.value.length;
            if (size > most)
                return undefined;
            writeAll(fd, next.value);
        }
    }
    finally {
        if (!isKept)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
function nextOf(content) {
    try {
        return content.next();
    }
    catch {
        return undefined;
    }
}
function writeAll(fd, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, bytes, at);
}


/***/ }),

/***/ 5199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   Hc: () => (/* binding */ Frames),
/* harmony export */   Ij: () => (/* binding */ StoredError),
/* harmony export */   Kr: () => (/* binding */ FRAME_BYTES)
/* harmony export */ });
/* unused harmony export unpackFrame */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _sync_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33879);
/* harmony import */ var _gzip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4479);
/* harmony import */ var _seekable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46291);
/* harmony import */ var _parquet_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79525);
/* harmony import */ var _spilled_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44285);








class StoredError extends Error {
    kind;
    index;
    constructor(kind, index, message, cause) {
        super(message, { cause });
        this.name = 'StoredError';
        this.kind = kind;
        this.index = index;
    }
}
const ROOM_BYTES = 256 * 1024;
const READ_BYTES = 96 * 1024;
const SMALL_GZIP = 256 * 1024;
const GZIP_AT_ONCE = 8 * 1024 * 1024;
const MOST_PACKED_PARQUET = 32 * 1024 * 1024;
const PARQUET_AT_ONCE = 8 * 1024 * 1024;
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
            const room = feed.room(isFirst ? left : Math.min(left, READ_BYTES));
            const read = left === 0 ? 0 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, room, 0, room.length, null);
            if (read === 0 && left > 0)
                throw changed();
            left -= read;
            const first = room.subarray(0, read);
            if (isFirst && (0,_parquet_js__WEBPACK_IMPORTED_MODULE_6__/* .isParquet */ .P)(first) && feedParquet((0,_seekable_js__WEBPACK_IMPORTED_MODULE_5__/* .seekable */ .vT)(fd, object.size), feed))
                return;
            if (isFirst && (0,_gzip_js__WEBPACK_IMPORTED_MODULE_4__/* .isGzip */ .bf)(first)) {
                if (left === 0 && read <= SMALL_GZIP && feedSmallGzip(first, feed))
                    return;
                const gzip = (0,_seekable_js__WEBPACK_IMPORTED_MODULE_5__/* .seekable */ .vT)(fd, object.size);
                const content = contentOfGzip(gzip);
                if (content !== 'broken') {
                    if (content === 'large table' && feedSpilled(gzip, feed))
                        return;
                    if (typeof content !== 'string' &&
                        feedParquet((0,_seekable_js__WEBPACK_IMPORTED_MODULE_5__/* .inMemory */ .ZK)(content.table), feed, content.rest))
                        return;
                    for (const piece of (0,_gzip_js__WEBPACK_IMPORTED_MODULE_4__/* .gzipLines */ .Ax)(gzip))
                        feed.push(piece, false);
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
function feedParquet(file, feed, rest = new Uint8Array(0)) {
    const pieces = [];
    let length = 0;
    try {
        for (const piece of (0,_parquet_js__WEBPACK_IMPORTED_MODULE_6__/* .parquetLines */ .U)(file)) {
            length += piece.length;
            if (length <= PARQUET_AT_ONCE)
                pieces.push(piece);
        }
    }
    catch {
        return false;
    }
    for (const piece of length <= PARQUET_AT_ONCE ? pieces : (0,_parquet_js__WEBPACK_IMPORTED_MODULE_6__/* .parquetLines */ .U)(file))
        feed.push(piece, false);
    feed.push(rest, true);
    return true;
}
function feedSpilled(gzip, feed) {
    const spilled = (0,_spilled_js__WEBPACK_IMPORTED_MODULE_7__/* .spillGzip */ .r)(gzip, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    try {
        return spilled !== undefined && feedParquet(spilled.table, feed, spilled.rest);
    }
    finally {
        spilled?.close();
    }
}
function feedSmallGzip(packed, feed) {
    const bytes = (0,_gzip_js__WEBPACK_IMPORTED_MODULE_4__/* .gunzipAtOnce */ .aC)(packed, GZIP_AT_ONCE);
    if (typeof bytes === 'string')
        return false;
    if (!(0,_parquet_js__WEBPACK_IMPORTED_MODULE_6__/* .isParquet */ .P)(bytes) || !feedParquet((0,_seekable_js__WEBPACK_IMPORTED_MODULE_5__/* .inMemory */ .ZK)(bytes), feed))
        feed.push(bytes, true);
    return true;
}
function contentOfGzip(gzip) {
    const pieces = [];
    let length = 0;
    let isTable = false;
    try {
        const content = (0,_gzip_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackedGzip */ .A8)(gzip);
        let next = content.next();
        for (; next.done !== true; next = content.next()) {
            if (length === 0)
                isTable = (0,_parquet_js__WEBPACK_IMPORTED_MODULE_6__/* .isParquet */ .P)(next.value);
            length += next.value.length;
            if (isTable && length <= MOST_PACKED_PARQUET)
                pieces.push(next.value);
            else
                pieces.length = 0;
        }
        if (!isTable)
            return 'lines';
        if (length > MOST_PACKED_PARQUET)
            return 'large table';
        return { table: Buffer.concat(pieces), rest: next.value };
    }
    catch {
        return 'broken';
    }
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
class Feed {
    #onChunk;
    #all;
    #kept = 0;
    constructor(onChunk, room) {
        this.#onChunk = onChunk;
        this.#all = room;
    }
    room(wanted) {
        return this.#all().subarray(this.#kept).subarray(0, wanted);
    }
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
const FRAME_BYTES = 4 * 1024 * 1024;
const LEAST_CHUNK = 1024;
function unpackFrame(fd, frame) {
    const packed = (0,_seekable_js__WEBPACK_IMPORTED_MODULE_5__/* .stretchOf */ .Ls)(fd, frame.offset, frame.offset + frame.length);
    const most = Math.max(frame.rawLength, 1);
    const chunkSize = Math.max(LEAST_CHUNK, Math.min(most, FRAME_BYTES) + 1);
    const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.zstdDecompressSync)(packed, { chunkSize, maxOutputLength: most });
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
const OUTLINE = 'outline';
function writeOutline(file) {
    const head = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(file, KIND, VERSION);
    if (head.kind !== 'whole')
        return false;
    const outline = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), OUTLINE);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${outline}.new`, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file).subarray(0, head.restAt));
    (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .renameWhole */ .U)(`${outline}.new`, outline);
    return true;
}
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
function openSummary(file, digest) {
    return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .openEnclosed */ .gS)(file, KIND, VERSION, digest);
}
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
function enclose(kind, version, facts, rest, place) {
    const json = JSON.stringify({ facts, place, length: rest.length, sha256: sha256(rest) });
    const line = `${PRODUCT} ${kind} ${version} ${sha256(json).slice(0, 16)} ${json}\n`;
    return [Buffer.from(line), rest];
}
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
function readFrom(file, position, length) {
    const bytes = Buffer.allocUnsafeSlow(length);
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
    try {
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

/***/ 4479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ unpackedGzip),
/* harmony export */   Ax: () => (/* binding */ gzipLines),
/* harmony export */   aC: () => (/* binding */ gunzipAtOnce),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   oE: () => (/* binding */ gunzipMeanwhile)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var minizlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27430);



const MAGIC = [0x1f, 0x8b, 0x08];
const LEAST_BYTES = 18;
const FIXED_HEADER = 10;
const HAS_CHECKSUM = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_REMARK = 16;
const PIECE = 16 * 1024;
const REST_SHOWN = 64;
const NEWLINE = 0x0a;
const BLANK = 0x20;
const POINT = 0x2e;
function isGzip(bytes) {
    return bytes.length >= LEAST_BYTES && MAGIC.every((byte, at) => bytes[at] === byte);
}
const unpackAtOnce = node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync;
const unpackMeanwhile = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip);
function gunzipAtOnce(packed, most) {
    try {
        return wholeOf(unpackAtOnce(packed, { maxOutputLength: most, info: true }), packed);
    }
    catch (error) {
        return isTooLarge(error) ? 'large' : 'odd';
    }
}
async function gunzipMeanwhile(packed, most) {
    try {
        return wholeOf(await unpackMeanwhile(packed, { maxOutputLength: most, info: true }), packed);
    }
    catch (error) {
        return isTooLarge(error) ? 'large' : 'odd';
    }
}
function wholeOf({ buffer, engine }, packed) {
    return engine.bytesWritten === packed.length ? buffer : 'odd';
}
function isTooLarge(error) {
    return error.code === 'ERR_BUFFER_TOO_LARGE';
}
function* unpackedGzip(file) {
    for (let at = 0;;) {
        const end = yield* contentOfMember(file, afterHeader(file, at));
        at = afterPadding(file, end);
        if (at === file.size)
            return new Uint8Array(0);
        const next = file.bytes(at, Math.min(file.size, at + MAGIC.length));
        if (next.some((byte, i) => byte !== MAGIC[i]))
            return restLine(file, at);
    }
}
function* gzipLines(file) {
    yield yield* unpackedGzip(file);
}
function afterHeader(file, start) {
    const flags = file.bytes(start, start + FIXED_HEADER)[3] ?? 0;
    let at = start + FIXED_HEADER;
    if (flags & HAS_EXTRA) {
        const [low = 0, high = 0] = file.bytes(at, at + 2);
        at += 2 + low + 256 * high;
    }
    if (flags & HAS_NAME)
        at = 1 + findByte(file, at, (byte) => byte === 0);
    if (flags & HAS_REMARK)
        at = 1 + findByte(file, at, (byte) => byte === 0);
    return flags & HAS_CHECKSUM ? at + 2 : at;
}
function afterPadding(file, start) {
    return findByte(file, start, (byte) => byte !== 0 && !isBlank(byte));
}
function isBlank(byte) {
    return byte === BLANK || (byte >= 0x09 && byte <= 0x0d);
}
function findByte(file, start, isWanted) {
    for (let at = start; at < file.size; at += PIECE) {
        const found = file.bytes(at, Math.min(file.size, at + PIECE)).findIndex(isWanted);
        if (found >= 0)
            return at + found;
    }
    return file.size;
}
function* contentOfMember(file, start) {
    const inflate = new minizlib__WEBPACK_IMPORTED_MODULE_2__/* .InflateRaw */ .SR({});
    let failure;
    let unpacked = [];
    inflate.on('error', (error) => {
        failure ??= error;
    });
    inflate.on('data', (bytes) => unpacked.push(bytes));
    let [checksum, length] = [0, 0];
    for (let at = start;;) {
        const piece = file.bytes(at, Math.min(file.size, at + PIECE));
        if (piece.length === 0)
            throw new Error('A member of a gzip ends too early');
        inflate.write(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
        if (failure !== undefined)
            throw failure;
        const used = inflate.handle?.bytesWritten ?? 0;
        for (const bytes of unpacked) {
            checksum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(bytes, checksum);
            length += bytes.length;
            yield bytes;
        }
        unpacked = [];
        at += used;
        if (used === piece.length)
            continue;
        inflate.close();
        const end = Buffer.from(file.bytes(at, at + 8));
        if (end.readUInt32LE(0) !== checksum || end.readUInt32LE(4) !== length % 2 ** 32)
            throw new Error('A member of a gzip is damaged');
        return at + 8;
    }
}
function restLine(file, at) {
    const shown = file.bytes(at, Math.min(file.size, at + REST_SHOWN));
    const rest = shown.map((byte) => (byte === 0 || isBlank(byte) ? POINT : byte));
    return Uint8Array.of(NEWLINE, ...MAGIC, ...rest, NEWLINE);
}


/***/ }),

/***/ 69577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renameWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const PASSING = new Set(['EPERM', 'EBUSY', 'EACCES']);
const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 10;
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
function stretchOf(fd, from, to) {
    const bytes = Buffer.allocUnsafe(to - from);
    if (readRange(fd, bytes, from) < bytes.length)
        throw new Error('It ends too early');
    return bytes;
}
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


const BUILD_CACHE = 'shelf';
const MARK = '.s3-log-report';
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
async function clearSpool(mirror, spool) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(spool).catch(() => []);
    const isOurs = names.length === 0 ||
        names.includes(MARK) ||
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
const MAGIC = 'S3LRPLC1';
const SIZES = 5;
const STEP = 32;
const RANGE_STEP_WORDS = 3;
const HIGH = 2 ** 32;
const SHELVES = [0, 2 ** 7, 2 ** 14];
const BLOCK4 = 256;
const BLOCK6 = 65_536;
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
function orderedNames(ranges) {
    const uses = new Map();
    for (const { name } of ranges)
        uses.set(name, (uses.get(name) ?? 0) + 1);
    const compare = (a, b) => a.system - b.system || (a.text < b.text ? -1 : 1);
    const byUse = [...uses.keys()].sort((a, b) => uses.get(b) - uses.get(a) || compare(a, b));
    return SHELVES.flatMap((first, at) => byUse.slice(first, SHELVES[at + 1]).sort(compare));
}
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
function openPlaceTable(bytes, what) {
    const table = tableIn(bytes, what);
    const cursor = new Cursor(bytes);
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
function isInRange(address, range) {
    const groups = (0,ip/* groupsOf */.c1)(address);
    if (groups === undefined || groups.length !== range.groups.length)
        return false;
    return range.groups.every((group, at) => {
        const bits = Math.min(16, Math.max(0, range.bits - at * 16));
        return group >> (16 - bits) === (groups[at] ?? 0) >> (16 - bits);
    });
}
const placesCredits = [
    { name: 'IPtoASN', url: 'https://iptoasn.com/', licence: 'PDDL 1.0' },
    { name: 'Route Views', url: 'https://www.routeviews.org/', licence: 'CC BY 4.0' },
    { name: 'IP Geolocation by DB-IP', url: 'https://db-ip.com/', licence: 'CC BY 4.0' },
    { name: 'NRO', url: 'https://www.nro.net/', licence: 'CC BY 4.0' },
];
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
const search = `
  AddSearchBot, AISearchBot, amazon-kendra, Amzn-SearchBot, Andibot, Anomura, Aranet-SearchBot,
  atlassian-bot, AzureAI-SearchBot, Bravebot, Channel3Bot, Claude-SearchBot, ExaBot, ExaSearchBot, HenkBot,
  iAskBot, iaskspider, KendraBot, LinerBot, LinkupBot, meta-webindexer, OAI-SearchBot, PerplexityBot,
  PetalBot, Querit-SearchBot, QueritBot, TavilyBot, xAI-SearchBot, YouBot, ZanistaBot`;
const assistant = `
  AgentTimes, AI2Bot-DeepResearchEval, Amazon-Bedrock-AgentCore-Browser, amazon-QBusiness, AmazonBuyForMe,
  Amzn-User, ApifyBot, ApifyWebsiteContentCrawler, bigsur.ai, BuddyBot, ChatGPT Agent, ChatGPT-User, Claude-Code,
  Claude-User, Claude-Web, Cloudflare-AutoRAG, cohere-ai, Cursor, Devin, DuckAssistBot, FirecrawlAgent,
  GeistHaus-PageFetcher, Gemini-Deep-Research, Google-Agent, Google-CloudVertexBot, Google-Firebase,
  Google-Gemini-CLI, Google-NotebookLM, GoogleAgent-Mariner, GoogleAgent-URLContext, Grok, Grok-DeepSearch, GrokBot,
  kagi-fetcher, Kimi-User, KlaviyoAIBot, linkReader, Manus-User, meta-externalfetcher, MistralAI-User,
  Mozilla-Tabstack, NotebookLM, NovaAct, OpenAI, opencode, Operator, Perplexity-User, PerplexityUser, PhindBot,
  Poggio-Citations, QualifiedBot, Shap-User, ShapBot, TongyiBot, Trae, TwinAgent, wpbot, xAI-Grok, YiyanBot`;
const common = new Set('code cursor devin grok lcc newsai openai opencode operator spider trae useai yak'.split(' '));
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
const LONGEST = 40;
const known = new Uint8Array(26 * LONGEST);
for (const word of byFirstWord.keys())
    known[placeOf(word.charCodeAt(0), word.length)] = 1;
function placeOf(letter, length) {
    return ((letter | 0x20) - 0x61) * LONGEST + length;
}
function findAi(agent) {
    for (let at = 0; at < agent.length; at++) {
        if (charKinds[agent.charCodeAt(at)] !== 1)
            continue;
        const from = at;
        while ((charKinds[agent.charCodeAt(at)] ?? 0) !== 0)
            at++;
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
const notCrawlers = new Set(['AP3A\\.240617\\.008', 'MetaIAB Facebook', 'Code\\/1\\.', 'Trae\\/']);
const WORD = /[\\^$.*+?()[\]{}|]/;
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
function rank({ tags = [] }) {
    return tags.includes('ai-crawler') ? 0 : tags.includes('http-library') ? 2 : 1;
}
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
function mayNameSomebody(agent) {
    const lower = agent.toLowerCase();
    return ((/[=:>#]|name\//i.test(agent) && NAME_WORD.test(lower)) ||
        TELLING.test(lower) ||
        mayHoldUuid(agent));
}
const TELLING = /arn:|['’‘`]|s[- ](?:ip(?:hone|ad|od)|imac|mac)|(?:phone|ip[ao]d|imac|macbook|macbook pro|macbook air|galaxy) (?:von|de|di|da|do|van|af|av|of) |desktop-|laptop-|win-|\.(?:local|lan|home|fritz)|[/\\](?:users|home|documents)/;
function mayHoldUuid(agent) {
    for (let at = agent.indexOf('-'); at >= 0; at = agent.indexOf('-', at + 1))
        if (agent.charCodeAt(at + 5) === HYPHEN && agent.charCodeAt(at + 10) === HYPHEN)
            return true;
    return false;
}
const HYPHEN = 0x2d;
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
const NAMED = new RegExp(`(?<![a-z0-9])(?<!(?:app|os|file|pkg|package|program|product|bot|browser|class|thread|brand|model|build|event|engine|module)[-_ ])((?:(?:${WORD})(?:[-_ ]?(?:name|id))?|name|uid)["']?\\s?(?:[=:#]|->)\\s?["']?)(?!["']?[\\s[])[^;,()|"<>&/[\\]]{1,120}`, 'gi');
const NAMED_AS_PRODUCT = /(?<![a-z0-9])((?:host|device|computer|machine|user|owner|login)[-_ ]?name\/)(?=[\w.-]{0,64}[a-z]{2})[^\s;,()|"<>&/[\]]{1,64}/gi;
const DEVICE = '(?:iPhone|iPad|iPod|iMac|Mac(?:Book)?|Apple[ -]?(?:Watch|TV)|Galaxy|Pixel|Phone|Tablet|Laptop|Notebook|Desktop|PC)';
const OWNED = new RegExp(`(?<![\\p{L}\\d%])(?:\\p{Lu}[\\p{L}.-]{0,40} ){0,2}[\\p{L}\\d.-]{1,40}(?:['’‘\`]s?([ _-])|s(?:(-)(?=i|Mac)|( )(?=iP|iMac|MacB)))(${DEVICE}(?![a-z]))`, 'gu');
const OWNED_IN_WORDS = /((?:iPhone|iPad|iPod|iMac|MacBook(?: (?:Pro|Air))?|Galaxy|Phone) (?:(?:von|de|di|da|do|van|af|av|of) |d['’]))(?!\[)[\p{L}\d][\p{L}\d .-]{0,40}/gu;
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
function airportOf(edge) {
    if (edge === '-' || edge === '')
        return '-';
    return /^[A-Z]{3}(?![A-Za-z])/.exec(edge)?.[0] ?? 'unknown';
}
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


const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const JOINT = 4;
const TELLS = 5;
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
function kindOfSign(code) {
    const kind = code < 128 ? kinds[code] : 0;
    return kind <= DIGIT ? kind : 0;
}
const starts = 'eyJ AKI ASI ARO AID AGP ANP ANV ABI ACC APK ghp gho ghu ghs ghr git glp gld glr gls glc xox xap sk_ pk_ rk_ sk- whs AIz GOC npm pyp hf_ doo dop dor'.split(' ');
const inAnyCase = [...'aA'].flatMap((a) => [...'kKsS'].flatMap((b) => [...'iI'].map((c) => a + b + c)));
const STARTS = new Set([...starts, ...inAnyCase].map((start) => numberOf(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2))));
const startLetters = new Uint8Array(128);
for (const start of STARTS)
    startLetters[start >> 14] = 1;
function numberOf(first, second, third) {
    return (first << 14) ^ (second << 7) ^ third;
}
const TOLD = /(?:token|secret|passw(?:or)?d|passcode|passphrase|(?:api|access)[-_ ]?key|session(?:[-_]?id)?|authorization|bearer|basic|(?<![a-z0-9])(?:otp|jwt|imei(?:sv)?|imsi|meid|iccid|msisdn|esn|udid|idfa|gaid|aaid|(?:android|device|advertising)[-_ ]?id|serial(?:[-_ ]?(?:no|number))?|(?:tele)?phone(?:[-_ ]?number)?|tel|auth|invit(?:e|ation)|magic[-_]?link|unsubscribe|confirm(?:ation)?|verify|verification|activat(?:e|ion)))$/i;
const LONGEST_TOLD = 18;
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
const SHORTEST_SPLIT = 24;
const SHORTEST_PART = 5;
const SHORTEST_ID = 8;
const LONG_HEX = 32;
const SECRET_KEY = 40;
const SLASH = 0x2f;
const PLUS = 0x2b;
const DOT = 0x2e;
const COLON = 0x3a;
const SPACE = 0x20;
const PLAIN = 0;
const MAY_BE_SPELT = 1;
const MAY_BE_PRIVATE = 2;
function mayBePrivate(text) {
    return glance(text) === MAY_BE_PRIVATE;
}
function isPlain(text) {
    return glance(text) === PLAIN;
}
function mayBePrivateInAgent(text) {
    return (0,_agents_names_js__WEBPACK_IMPORTED_MODULE_0__/* .mayNameSomebody */ .P)(text) || mayBePrivate(text);
}
function isPlainAgent(text) {
    return isPlain(text) && !(0,_agents_names_js__WEBPACK_IMPORTED_MODULE_0__/* .mayNameSomebody */ .P)(text);
}
function glance(text) {
    const { length } = text;
    let found = PLAIN;
    let from = 0;
    let changes = 0;
    let kind = 0;
    let hasDigit = false;
    let digits = 0;
    let word = 0;
    let solid = 0;
    let split = 0;
    for (let at = 0; at <= length; at++) {
        const code = at < length ? text.charCodeAt(at) : 0;
        const now = code < 128 ? kinds[code] : SPELT;
        if (now === kind && now !== DIGIT)
            continue;
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
function isTold(text, at, sign, digits) {
    switch (sign) {
        case 0x28:
        case 0x5b:
        case 0x7b:
            return mayBeAt(text.charCodeAt(at + 1)) && AT.test(text.slice(at, at + 6));
        case 0x26:
            return AT.test(text.slice(at, at + 10));
        case COLON:
            return digits >= SHORTEST_ID || (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsOfIdentifier */ .Xf)(text, at, sign);
        case SLASH:
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
function mayBeAt(code) {
    return (code | 0x20) === 0x61 || !(code > SPACE && code < 0x7f);
}
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
const NO_HOST = /[\s/\\?#@:<>[\]^|%]/;
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
const PRIVATE_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|test|invalid|home\.arpa|fritz\.box|lvh\.me|localtest\.me|vcap\.me|lacolhost\.com|local\.gd|(?:ddev|lndo|docksal)\.site)$/;
const ADDRESS_IN_NAME = /(?:^|[.-])(\d{1,3})[.-](\d{1,3})[.-](\d{1,3})[.-](\d{1,3})(?:\.[0-9a-z-]+)?\.(?:nip\.io|sslip\.io|xip\.io|traefik\.me|plex\.direct)$/;
function isPrivateHost(host) {
    const address = host.startsWith('[') ? host.slice(1, -1) : host;
    if ((0,_ip_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsOf */ .c1)(address) !== undefined)
        return PRIVATE_RANGES.some((range) => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isInRange */ .h$)(address, range));
    if (!host.includes('.') || PRIVATE_NAME.test(host))
        return true;
    const inName = ADDRESS_IN_NAME.exec(host);
    return inName !== null && isPrivateHost(inName.slice(1).join('.'));
}
const STORES = /(?:^|\.)(?:amazonaws\.(?:com|com\.cn|eu)|backblazeb2\.com|wasabisys\.com|r2\.cloudflarestorage\.com|digitaloceanspaces\.com|linodeobjects\.com|vultrobjects\.com|scw\.cloud|cloud\.ovh\.(?:net|us)|storage\.googleapis\.com|yandexcloud\.net|aliyuncs\.com|myqcloud\.com|myhuaweicloud\.(?:com|eu)|contabostorage\.com|your-objectstorage\.com|exo\.io|storage\.dev|storageapi\.dev|tigris\.dev|storjshare\.io|ionoscloud\.com|idrivee2-\d+\.com|filebase\.com|infomaniak\.cloud|cubbit\.eu|oraclecloud\.com|cloud-object-storage\.appdomain\.cloud|core\.windows\.net|selcloud\.ru|upcloudobjects\.com)$/;
function isStoreHost(host) {
    return STORES.test(host);
}
const ENDPOINT = /^(?:(?:s3|storage|sos|oss|cos|obs|objects|gateway)[a-z0-9-]*|website|fly|t3|f\d{3}|[0-9a-f]{32}|(?:website-)?(?:[a-z]{2,4}\d|[a-z]{2}-[a-z]+-\d))(?:\.(?:dualstack|cdn|storage|[a-z]{2,4}(?:-[a-z0-9]+){1,3}|[a-z]{2,3}\d|gra|sbg|rbx|bhs|waw|de|uk|eu|io|perf|high))*$/;
function isHostOfBucket(host, bucket) {
    if (!host.startsWith(`${bucket}.`) || !isStoreHost(host))
        return false;
    const endpoint = host.slice(bucket.length + 1);
    const before = endpoint.replace(STORES, '');
    return before === '' ? endpoint.startsWith('storage.') : ENDPOINT.test(before);
}
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
function mayBeginAccount(text, from, to) {
    if (to - from < SHORTEST_ACCOUNT && to - from !== 4)
        return false;
    return (isDigit(text.charCodeAt(from + 2)) &&
        isDigit(text.charCodeAt(from + 3)) &&
        !isDigit(text.charCodeAt(from)) &&
        !isDigit(text.charCodeAt(from + 1)) &&
        (to - from > 4 || /^[ -][\da-z]{4}[ -]/i.test(text.slice(to, to + 6))));
}
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
function isQuad(text, at, sign) {
    const second = signAfter(text, at, sign);
    const third = second < 0 ? -1 : signAfter(text, second, sign);
    return third >= 0 && isDigit(text.charCodeAt(third + 1));
}
function signAfter(text, at, sign) {
    let to = at + 1;
    while (to < at + 4 && isDigit(text.charCodeAt(to)))
        to++;
    return to > at + 1 && text.charCodeAt(to) === sign ? to : -1;
}
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
const CARD_OF_NETWORK = /(?<![\da-z])(?<![\da-z][:.-])(?:[\da-f]{2}(?::[\da-f]{2}){5}(?:(?::[\da-f]{2}){2})?|(?=[\d-]{0,22}[a-f])[\da-f]{2}(?:-[\da-f]{2}){5}(?:(?:-[\da-f]{2}){2})?|(?=[\d.]{0,13}[a-f])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\da-z]|[:-][\da-z])/gi;
const V6 = /(?<![\da-z:.]|\/\/\[)(?:[\da-f]{1,4}:{1,2}){2,8}(?:[\da-f]{1,4})?(?![\da-z:])/gi;
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const QUAD = `(?:${OCTET}(?:\\.${OCTET}){3}(?!\\d|\\.\\d)|${OCTET}(?:-${OCTET}){3}(?!\\d|-\\d))`;
const LABELLED_V4 = new RegExp(`((?<![a-z])(?:ip(?:v4|addr)?|(?:ip|client|remote|host|real|source|src|peer)[-_ ]?(?:ip|addr(?:ess)?)|addr(?:ess)?|forwarded-for|via)["']?\\s?[=:/_ -]{1,2}["']?)${QUAD}`, 'gi');
const V4 = new RegExp(`(?<![\\d.]|//|\\d-)${QUAD}`, 'g');
const LARGE = 32;
function isLikelyAddress(quad) {
    return quad.split(/[.-]/).filter((octet) => Number(octet) >= LARGE).length >= 3;
}
function isV6(text) {
    const groups = text.split(':').filter((group) => group !== '').length;
    const gaps = text.split('::').length - 1;
    return gaps === 0
        ? groups === 8 && !/::?$/.test(text)
        : gaps === 1 && groups >= 2 && /\d/.test(text);
}
const SHORTEST_ACCOUNT = 15;
const SHORTEST_PHONE = 9;
const LONGEST_PHONE = 15;
const INTERNATIONAL = /(?<![\da-z+])\+\d[\d ().+/-]{6,24}\d(?![\d.]*\d)/gi;
const AMERICAN = /(?<![\da-z]|\d[-.])(?:1[-. ])?(?:\([2-9]\d\d\) ?[2-9]\d\d[-. ]\d{4}|[2-9]\d\d([-.])[2-9]\d\d\1\d{4})(?![\da-z]|[-.]\d)/gi;
const SOCIAL_SECURITY = /(?<![\da-z]|\d[-.])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\da-z]|[-.]\d)/gi;
function isPhone(text) {
    const { length } = text.replace(/\D/g, '');
    return length >= SHORTEST_PHONE && length <= LONGEST_PHONE;
}
const ACCOUNT_OF_BANK = /(?<![\da-z])[a-z]{2}\d{2}(?:[ -]?[\da-z]{4}){2,7}(?:[ -]?[\da-z]{1,3})?(?![\da-z])/gi;
const lengths = new Map('NO15 BE16 DK18 FI18 FK18 FO18 GL18 NL18 SD18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 MN20 XK20 CH21 HR21 LI21 LV21 BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HN28 HU28 LB28 NI28 PL28 SV28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 MT31 SC31 LC32 YE30 RU33'
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]));
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
let lastText = '';
let lastGroups;
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
function isMapped(groups) {
    return groups[5] === 0xffff && groups.every((group, at) => at >= 5 || group === 0);
}
function hexDigit(text, at) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= ZERO + 9)
        return code - ZERO;
    const letter = code | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}
function hex(group) {
    return group.toString(16);
}
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

const LOGIN = /\/\/[^\s/@?#[\]]{1,256}@(?=[^\s/@])/g;
function withoutLogins(text) {
    return text.includes('@') ? text.replace(LOGIN, '//[login]@') : text;
}
const VERSION = /^\d[\d.]*x?\./i;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}(\p{L}{2,24}|xn--[a-z0-9-]{1,59})(?![\p{L}\p{N}])/iu;
const SEPARATOR = /^[\s/?&=@,:;()<>[\]"\\|.-]?$/;
const LOCAL = /(?:[^\s/?&=@,:;()<>[\]"\\|]{1,64}|"[^"]{1,62}")$/;
const FILE_TYPES = new Set('avif bin bmp bz css csv dmg doc docx eps exe gif gz heic htm html ico jpeg jpg js json log map md mjs mkv mov mp3 mp4 ogg otf pdf png ppt pptx psd rar svg tar tgz tif tiff ts ttf txt wasm wav webm webp woff xls xlsx xml xz yaml yml zip zst'.split(' '));
const WRITTEN_SIGN = /[\s+]?[([{]\s?(at|dot)\s?[)\]}][\s+]?/gi;
function withoutMail(text) {
    return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .hideInSpellings */ .F)(text, () => true, withoutPlainMail);
}
const WRITTEN_MAIL = /(?<![\w.])([\w.-]{1,64})[ _+-]at[ _+-]([\w-]{1,63}(?:[ _+-]dot[ _+-][a-z]{2,24}){1,4})(?![a-z])/gi;
const UNDERSCORED = /(?<=\w)_at_(?=(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?![a-z]))/gi;
const ENTITY = /&(?:#0{0,4}64|#x0{0,4}40|commat);/gi;
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



function publicRequester(requester) {
    return (0,_mail_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMail */ .oj)(requester.replace(/^(arn:[^:]*:sts:.*:assumed-role\/[^/]+)\/.*$/s, '$1'));
}
const requesterClasses = {
    anonymous: 'anonymous',
    own: 'own account',
    other: 'other account',
    service: 'AWS service',
};
function isAnonymous(requester) {
    return classOf(requester) === requesterClasses.anonymous;
}
const SERVICE = /^svc:|\.amazonaws\.com(?:\.cn)?$|^amazons3$|^aws(?:[ -]?internal| service)$|^arn:aws[a-z-]*:iam::cloudfront:|:role\/aws-service-role\//i;
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
function accountOf(requester) {
    if (classOf(requester) !== undefined || SERVICE.test(requester))
        return undefined;
    return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(requester)?.[1] ?? requester;
}
const INNER_NAME = /(?:^|\.)(?:internal|intranet|local|localhost|localdomain|lan|corp|home|private|arpa|test|invalid)$|(?:^|[.-])vpce?-[0-9a-z]/;
function isInnerHost(host) {
    return isInner((0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfPlainHost */ .TS)(host, 0) === host.length ? host : bareHost(host));
}
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





function redacted(text) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(text) ? text : (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .hideInSpellings */ .F)(text, _glance_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBePrivate */ .yN, hidden);
}
function redactedHost(host) {
    if ((0,_glance_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(host) || V6_HOST.test(host))
        return host;
    const plain = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .hideInSpellings */ .F)(host, _glance_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBePrivate */ .yN, withoutMailOrNumbers);
    return plain.split('.').map(redacted).join('.');
}
function withoutMarks(shown) {
    return shown.replace(/\[(?:login|e-mail|secret|name|token|number|address|arn)\]/g, '').trim();
}
const V6_HOST = /^\[[\da-f:.]{2,64}\](?::\d{1,5})?$/i;
function redactedAgent(text) {
    return (0,_glance_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainAgent */ .q_)(text) ? text : (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .hideInSpellings */ .F)(text, _glance_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBePrivateInAgent */ .gG, hiddenInAgent);
}
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
const SECRET_NAME = /(?:^|[^a-z0-9])(?:[a-z0-9_.-]{0,32}(?:token|secret|passw(?:or)?d|passphrase|passcode|signature|credentials?|api[-_]?key|access[-_]?key(?:[-_]?id)?|key-pair-id|session(?:[-_]?id)?|sess(?:[-_]?id)?|(?:secret|private|auth|account|storage|encryption|licen[cs]e)[-_]?key)|[a-z_]{0,8}sid|(?:pass|kenn)wort|wachtwoord|contrase(?:ñ|n|%C3%B1)a|senha|mot[-_]?de[-_]?passe|mdp|parola|has[lł]o|l(?:ö|o)senord|clave|sig|hmac|pwd|pw|pass|pin|otp|jwt|auth|authorization|bearer)(?:\[\w{0,16}\])?$|[?&;](?:key|code|policy|ticket|state)$/i;
const SECRET = /^\s?["'({]?(?:\[(?!(?:secret|token|name|number|address|e-mail|login|arn)\]))?(?:(?:Bearer|Basic|Token)\s)?([^\s/?&;,#"'<>(){}[\]|]{1,4096})(?:\/[\w+/-]{0,256}={1,2}(?![\w=]))?/i;
const SPOKEN = /(?<![a-z0-9])((?:api[-_ ]?key|token|secret|password|passwd|authorization|bearer|basic)["']?\s?[: ]\s?["']?(?:(?:bearer|basic|token)\s)?)(?=[^\s;,()[\]"]{0,80}\d)[\w.~+/=-]{6,512}/gi;
const HEADER = /(?<![a-z0-9])(authorization["']?\s?[:=]\s?["']?(?:bearer|basic|token)\s)[\w.~+/=-]{4,512}/gi;
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
const SENT_FOLDER = /^(?:auth|invit|magic|unsub|confirm|veri|activ)/i;
function isNoWord(name, folder) {
    if (mixture(name) >= 0.3 && (name.length >= 8 || !SENT_FOLDER.test(folder)))
        return /[a-z]/i.test(name);
    if (SENT_FOLDER.test(folder))
        return false;
    return /^(?=\d*[a-z])[a-z0-9]+$/i.test(name) && !/^session/i.test(folder);
}
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
const KEY_ID = /(?<![a-z0-9])(?:akia|asia)[a-z0-9]{16}(?![a-z0-9])/gi;
const SECRET_KEY = /(?<![A-Za-z0-9+])(?=([A-Za-z0-9+/]{40})(?![A-Za-z0-9+]))/g;
const RUN = /[A-Za-z0-9_~+-]{20,}={0,2}/g;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const LONG_HEX = /(?<![A-Za-z0-9])[0-9a-f]{32,}(?![A-Za-z0-9])/i;
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
function isSecretKey(run) {
    return run.split('/').length <= 4 && kindsOf(run) === 3 && mixture(run) >= 0.3;
}
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
const LONG_NUMBER = /(?<!\d)(?<!\d[.,])(?:\d{4}([ +_./-])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ +_./-])\d{6}\2\d{5}|\d{2}([ +_./-])\d{6}\3\d{6}\3\d{1,2}|\d{13,19})(?![.,]?\d)/g;
const LABELLED = /(?<![a-z0-9])((?:imei|imeisv|imsi|meid|iccid|msisdn|esn|udid|idfa|gaid|aaid|(?:android|device|advertising)[-_ ]?id|serial(?:[-_ ]?(?:no|number))?|(?:tele)?phone(?:[-_ ]?number)?|tel)\b["']?[\s:=#./]{0,4}["']?|(?:mobile|cell|handy|fax|sms|whats-?app|ssn|dob|birth-?(?:day|date)|date-of-birth|passport|iban)=)(?=\+?[a-f-]{0,12}\d)\+?[\da-f-]{6,40}(?![g-z])/gi;
const CARD = /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3(?:0[0-5]|[689]\d)\d{11}|35\d{14,17}|(?:5[06-9]|6\d)\d{11,17})$/;
function withoutNumbers(text) {
    return text.replace(LABELLED, '$1[number]').replace(LONG_NUMBER, (run) => {
        const digits = run.replace(/\D/g, '');
        const isSure = !/[/._]/.test(run) || hasCheckDigit(digits);
        return isSure && isPrivateNumber(digits) ? '[number]' : run;
    });
}
const withoutMailOrNumbers = (text) => withoutNumbers((0,_mail_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutPlainMail */ .iR)(text));
function isPrivateNumber(digits) {
    return digits.length === 15 || (CARD.test(digits) && hasCheckDigit(digits));
}
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
const TLD = '(?:com|cat|[a-z]{2}|com?\\.[a-z]{2})';
function row(name, host, kind = 'search') {
    return { name, kind, host };
}
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
const ENGINE = new RegExp(`^(?:www\\.|m\\.)?(?:${engines.map(({ host }) => `(${host})`).join('|')})$`);
const ENDS = new Set('com cat co jp ru cz cn de org io ch nu uk fr net ai'.split(' '));
const engineWords = new Set(engines
    .flatMap(({ host }) => host.replace(/\[[^\]]*\]|\{[^}]*\}/g, '').match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !ENDS.has(word)));
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
const FEED_READER = /^(?:[a-z0-9-]+\.)*(?:feedly\.com|inoreader\.com|newsblur\.com|theoldreader\.com|feedbin\.(?:com|me)|bazqux\.com|netvibes\.com|feedspot\.com|feeder\.co|miniflux\.app|reederapp\.com|commafeed\.com|g2reader\.com|blogtrottr\.com|rssing\.com|flipboard\.com|bloglovin\.com|getpocket\.com|instapaper\.com)$/;
function readReferrer(text) {
    return read(text);
}
function describeReferrer(text) {
    const { kind, ...told } = read(text);
    return { kind: kind ?? kindOfSite(told.site), ...told };
}
function kindOfHost(site) {
    return engineOf(site)?.kind ?? kindOfSite(site);
}
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
const readAuthority = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(2048, (authority) => {
    const host = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiHost */ .Ak)(authority);
    return host === undefined ? undefined : readHost(host);
});
function readHost(site) {
    const engine = engineOf(site);
    return engine === undefined ? { site } : { kind: engine.kind, site, searchEngine: engine.name };
}
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
const ESCAPED_QUERY = /%(?:25){0,3}3F[^/]{0,2048}?(?:=|%(?:25){0,3}3D).*$/is;
const EMAIL = /[^\s/?&=@]@[^\s/?&=@]+\.[a-z]{2,}/i;
const TOKEN = /^eyJ[\w-]{8,}|^(?:AKIA|ASIA)[A-Z0-9]{12,}|^(?:gh[pousr]|glpat|xox[abprs]|sk|pk)[-_][\w-]{12,}|^[0-9a-f]{32,}$/i;
const SHORTEST_TOKEN = 11;
const SHORTEST_RANDOM = 24;
const TO_REDACT = /[^/]{11}|[@%;]/;
function redact(part) {
    const mayBeMail = part.includes('@') || part.includes('%');
    if (part.length < SHORTEST_TOKEN && !mayBeMail)
        return part;
    if (mayBeMail && EMAIL.test(part.replace(/%(?:25)*40/g, '@')))
        return '[e-mail]';
    return TOKEN.test(part) || isRandom(part) ? '[token]' : part;
}
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
function withoutOwnValues(campaign) {
    return campaign.replace(/(^| )(x-[\w.-]{1,40})=\S*/g, '$1$2');
}
function order(name) {
    const at = CAMPAIGN_ORDER.indexOf(name);
    return at >= 0 ? at : name.startsWith('utm_') ? CAMPAIGN_ORDER.length : CAMPAIGN_ORDER.length + 1;
}
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
/* harmony import */ var punycode_punycode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98328);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81399);


const hosts = `
  translate.goog translate.googleusercontent.com translate.google translated.turbopages.org turbopages.org
  z5h64q92x9.net translatoruser.net translatoruser-int.com translatetheweb.com microsofttranslator.com translator.microsoft.com
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
  webarchive.loc.gov webarchive.bac-lac.gc.ca webarchiv.cz webarchiv.onb.ac.at wikiwix.com vefsafn.is haw.nsk.hr swap.stanford.edu
  mementoweb.org web.archive.bibalex.org veebiarhiiv.digar.ee freezepage.com
  12ft.io outline.com smry.ai freedium.cfd freedium-mirror.cfd printfriendly.com`
    .trim()
    .split(/\s+/);
const RELAY = new RegExp(`(?:^|\\.)(?:${hosts.map((host) => host.replaceAll('.', '\\.')).join('|')}|translate\\.(?:google|yandex)\\.[a-z]{2,3}(?:\\.[a-z]{2})?)$`);
function isRelay(host) {
    return RELAY.test(host);
}
const IN_A_LABEL = /^([a-z0-9-]+)\.(?:translate\.goog|cdn\.ampproject\.org|bing-amp\.com|turbopages\.org)$/;
function relayedHost(host) {
    const label = IN_A_LABEL.exec(host)?.[1];
    if (label === undefined)
        return undefined;
    const shown = inItsLetters(label)
        .split('--')
        .map((part) => part.replaceAll('-', '.'))
        .join('-');
    return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiHost */ .Ak)(shown);
}
function inItsLetters(label) {
    try {
        return punycode_punycode_js__WEBPACK_IMPORTED_MODULE_0__.toUnicode(label);
    }
    catch {
        return label;
    }
}
const MAIL = /^(?:(?:[a-z0-9-]+\.){0,2}(?:[ew]?mail|webmail\d?|mail-?\d+|lightmailer|mailbusiness|exmail|messagerie\w{0,6}|owa|roundcube|zimbra|horde|poczta|outlook)\.(?:[a-z0-9-]+\.)+[a-z]{2,}|(?:deref-(?:gmx|web|mail|1und1-\d+)|(?:[a-z0-9-]+\.)?(?:gmx|web))\.(?:net|de|at|ch|com|es|fr|it|co\.uk)|(?:e|touch|light)\.mail\.ru|inbox\.(?:google\.com|com|lv)|(?:[a-z0-9-]+\.)?messaging\.bigpond\.com|rich-v\d+\.bluewin\.ch|(?:m\.)?(?:post|mastermail|sibmail)\.(?:ru|com)|(?:[a-z0-9-]+\.)*(?:mail\.com|protonmail\.com|mail\.proton\.me|fastmail\.com|hey\.com|tuta\.com|tutanota\.com|hushmail\.com|mailbox\.org|superhuman\.com|missiveapp\.com))$/;
function isMailReader(host) {
    return MAIL.test(host);
}


/***/ }),

/***/ 76004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
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
const SPELT = /[^ -$&-~]/;
const WITHIN = /%(?:25)*(?:2[05BDE]|3[0-9AD]|40|[46][1-9A-F]|[57][0-9A]|5F|7E)/gi;
const ASCII = /%([0-7][0-9A-F])/gi;
const OTHER = /(?:%[89A-F][0-9A-F])+/gi;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const DIGIT = /\p{Nd}/u;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
const OTHER_SIGNS = /[^\0-\x7f]/;
const MOST_ROUNDS = 10;
function hideInSpellings(text, mayHold, hide) {
    let shown = mayHold(text) ? hide(text) : text;
    for (const spell of [names, all]) {
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
        return escapes;
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




function monthPriceOf(month, { days, awsRegions }, { region, prices: own }) {
    const prices = (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .pricesOf */ ._5)(region, own);
    const { perGB, inRegion, edgePerGB } = (0,_model_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)(days, awsRegions, prices);
    const { thousandReads, thousandWrites } = prices;
    return { month, perGB, inRegion, edgePerGB, thousandReads, thousandWrites };
}
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
function filesScript(files, prices, visitors = [], lacking = []) {
    const lines = (list) => `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
    const sorted = files.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const told = [lines(sorted), lines(prices), lines(visitors), JSON.stringify(lacking)];
    return (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .safeJson */ .oi)(`files(${told.join()})\n`);
}


/***/ }),

/***/ 76485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ answeredBy),
/* harmony export */   t: () => (/* binding */ wordsFor)
/* harmony export */ });
/* harmony import */ var _words_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32883);
/* harmony import */ var _words_speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);
/* harmony import */ var _cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);



function answeredBy(all) {
    const isByEdges = all.some(({ totals }) => (0,_cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOfUse */ .QH)(totals.edges, requestsOf) > 0);
    if (!isByEdges)
        return 's3';
    const isByS3 = all.some(({ totals, lacking = [] }) => {
        const { calls, records, requests } = totals;
        return lacking.includes('totals.calls') || calls > 0 || records > requests;
    });
    return isByS3 ? 'both' : 'edges';
}
function requestsOf({ http, https }) {
    return http + https;
}
function wordsFor(words, answered) {
    if (answered === 's3')
        return words;
    const made = known.get(words) ?? {
        both: wordsOfEdges(words, 'both'),
        edges: wordsOfEdges(words, 'edges'),
    };
    known.set(words, made);
    return made[answered];
}
const known = new WeakMap();
function wordsOfEdges(words, answered) {
    const { panels, headlines, traffic, deliveryGaps, operations } = words;
    const { byEdges, both, edgesAlone } = words.answered;
    const by = answered === 'both' ? both : edgesAlone;
    return {
        ...words,
        panels: {
            ...panels,
            campaigns: [panels.campaigns[0], byEdges.campaigns],
            health: [panels.health[0], byEdges.health],
            speed: [panels.speed[0], by.turnAround],
        },
        headlines: { ...headlines, bytes: [headlines.bytes[0], by.bytes] },
        traffic: { ...traffic, bytesDefinition: byEdges.bytesBy },
        cases: { ...words.cases, remedies: pastPolicies(words) },
        policy: { ...words.policy, note: (0,_words_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .spaced */ .ji)(words.policy.note, words.answered.pastPolicy) },
        deliveryGaps: { ...deliveryGaps, note: byEdges.deliveryGaps },
        operations: {
            ...operations,
            definition: byEdges.operators,
            ...(answered === 'edges' && { all: edgesAlone.operations, lead: edgesAlone.lead }),
        },
        definitions: words.definitions.map(([term, text]) => {
            return [term, term === words.columns.bytes ? by.sent : text];
        }),
    };
}
function pastPolicies({ cases, answered }) {
    const { referrer, address } = cases.remedies;
    const more = (note) => {
        const said = (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(note);
        return [...note, (0,_words_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_words_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .spaced */ .ji)(said, answered.pastPolicy).slice(said.length))];
    };
    return {
        ...cases.remedies,
        referrer: { ...referrer, note: more(referrer.note) },
        address: { ...address, note: (client) => more(address.note(client)) },
    };
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


function monthsOfUse(days) {
    const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
    return [...months].map(([month, all]) => ({
        month,
        use: (0,_count_summary_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .edgesOf */ .q4)((region, use) => all.reduce((sum, { totals }) => sum + totals.edges[region][use], 0)),
    }));
}
function sumOfUse(use, of) {
    return _naming_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .priceRegions */ .v8.reduce((sum, region) => sum + of(use[region]), 0);
}
const cloudFrontPlans = ['pay-as-you-go', 'free', 'pro', 'business', 'premium'];
const allowances = {
    free: { monthly: 0, bytes: 100e9, requests: 1e6 },
    pro: { monthly: 15, bytes: 50e12, requests: 10e6 },
    business: { monthly: 200, bytes: 50e12, requests: 125e6 },
    premium: { monthly: 1000, bytes: 50e12, requests: 500e6 },
};
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


const cloudFrontAsOf = '2026-09';
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
const dearest = {
    steps: stepsOf(upTo.map((_, at) => Math.max(...all.map(({ steps }) => steps[at]?.perGB ?? 0)))),
    tenThousandHttp: Math.max(...all.map((one) => one.tenThousandHttp)),
    tenThousandHttps: Math.max(...all.map((one) => one.tenThousandHttps)),
};
const pricesByRegion = { ...listed, other: dearest };
const freeMonthly = { bytes: 1e12, requests: 10e6 };
function cloudFrontCost(months) {
    const regions = Object.fromEntries(_naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.map((region) => [
        region,
        (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(months.reduce((sum, { use }) => sum + costIn(region, use[region]), 0)),
    ]));
    const total = _naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.reduce((sum, region) => sum + regions[region], 0);
    const least = months.reduce((sum, { use }) => sum + costOfUse(withoutFree(use)), 0);
    const means = Object.fromEntries(_naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.map((region) => [region, meanPrices(months, region)]));
    return { total: (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(total), least: (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(least), regions, means };
}
function meanPrices(months, region) {
    let [bytes, requests, ofBytes, ofRequests] = [0, 0, 0, 0];
    for (const { use } of months) {
        const of = use[region];
        bytes += of.bytes;
        requests += of.http + of.https;
        ofBytes += bytesCostIn(region, of);
        ofRequests += requestsCostIn(region, of);
    }
    const mean = (cost, count) => (count === 0 ? 0 : cost / count);
    return { perByte: mean(ofBytes, bytes), perRequest: mean(ofRequests, requests) };
}
function costOfUse(use) {
    return _naming_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .priceRegions */ .v8.reduce((sum, region) => sum + costIn(region, use[region]), 0);
}
function costIn(region, use) {
    return bytesCostIn(region, use) + requestsCostIn(region, use);
}
function bytesCostIn(region, { bytes }) {
    return (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsCost */ .Zm)(bytes, pricesByRegion[region].steps);
}
function requestsCostIn(region, { http, https }) {
    const { tenThousandHttp, tenThousandHttps } = pricesByRegion[region];
    return (http * tenThousandHttp + https * tenThousandHttps) / 10_000;
}
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
/* harmony export */   nF: () => (/* binding */ edgeRowCost),
/* harmony export */   oJ: () => (/* binding */ dayCost),
/* harmony export */   p6: () => (/* binding */ bytesCost),
/* harmony export */   wZ: () => (/* binding */ movesCost)
/* harmony export */ });
/* harmony import */ var _count_record_billing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95178);
/* harmony import */ var _naming_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82650);
/* harmony import */ var _cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(231);
/* harmony import */ var _cloudfront_prices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8677);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99756);





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
    requests = (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .money */ .TG)(requests);
    let egress = 0;
    let beyondFree = 0;
    for (const sum of bytesByMonth.values()) {
        egress += (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsCost */ .Zm)(sum, prices.egress);
        beyondFree += (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsCost */ .Zm)(Math.max(0, sum - prices.freeGB * _prices_js__WEBPACK_IMPORTED_MODULE_4__.GB), prices.egress);
    }
    const perGB = bytes <= 0 ? (prices.egress[0]?.perGB ?? 0) : egress / (bytes / _prices_js__WEBPACK_IMPORTED_MODULE_4__.GB);
    egress = (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .money */ .TG)(egress);
    const edges = edgeCost(days, prices);
    return {
        total: (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .money */ .TG)(requests + egress + edges.total),
        least: (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .money */ .TG)(requests + beyondFree + edges.least),
        requests,
        egress,
        perGB,
        inRegion,
        regionBytes: Math.round(regionBytes),
        cloudFront: edges.listed,
        edgePerGB: edges.perGB,
    };
}
function edgeCost(days, { cloudFrontPlan, basis, currency }) {
    const months = (0,_cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .monthsOfUse */ .QQ)(days);
    const listed = (0,_cloudfront_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .cloudFrontCost */ .y6)(months);
    const isAdded = cloudFrontPlan === 'pay-as-you-go' && basis !== 'unknown' && currency === 'USD';
    if (!isAdded)
        return { listed, total: 0, least: 0, perGB: 0 };
    const bytes = months.reduce((sum, { use }) => sum + (0,_cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOfUse */ .QH)(use, (one) => one.bytes), 0);
    return { listed, ...listed, perGB: bytes === 0 ? 0 : listed.total / (bytes / _prices_js__WEBPACK_IMPORTED_MODULE_4__.GB) };
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
function rowCost(of, { perGB, inRegion, edgePerGB }, prices) {
    const writes = of('writes');
    const reads = of('requests') - writes - of('unbilled');
    const bytes = of('bytes') - of('unbilledBytes') - of('awsBytes') * inRegion;
    const requests = (writes * prices.thousandWrites + reads * prices.thousandReads) / 1000;
    return (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .money */ .TG)(requests + (bytes / _prices_js__WEBPACK_IMPORTED_MODULE_4__.GB) * perGB + (of('unbilledBytes') / _prices_js__WEBPACK_IMPORTED_MODULE_4__.GB) * edgePerGB);
}
function edgeRowCost(airport, requests, bytes, { cloudFront, edgePerGB }) {
    if (edgePerGB === 0)
        return 0;
    const { perByte, perRequest } = cloudFront.means[(0,_naming_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .priceRegionOf */ .ZZ)(airport)];
    return (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .money */ .TG)(bytes * perByte + requests * perRequest);
}
function movesCost(operation, records, prices) {
    const row = _count_record_billing_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionRows */ .Zt[(0,_count_record_billing_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionOf */ .l9)(operation)];
    return row === undefined ? 0 : (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .money */ .TG)((records * prices.thousandTransitions[row[0]]) / 1000);
}
function dayCost(totals, cost, prices) {
    const sent = totals.billedBytes - totals.awsBytes * cost.inRegion;
    const edges = (0,_cloudfront_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOfUse */ .QH)(totals.edges, ({ bytes }) => bytes);
    return (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .money */ .TG)(requestsCost(totals, prices) + (sent / _prices_js__WEBPACK_IMPORTED_MODULE_4__.GB) * cost.perGB + (edges / _prices_js__WEBPACK_IMPORTED_MODULE_4__.GB) * cost.edgePerGB);
}
function bytesCost(bytes, { perGB }) {
    return (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .money */ .TG)((bytes / _prices_js__WEBPACK_IMPORTED_MODULE_4__.GB) * perGB);
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
function amountsIn(locale) {
    const amounts = known.get(locale) ?? makeAmounts(locale);
    known.set(locale, amounts);
    return amounts;
}
function formatIn(locale, options) {
    const formatter = new Intl.NumberFormat(locale, options);
    return (value) => formatter.format(value).replace('-', '−');
}
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
function datesIn(locale) {
    const inUtc = (options) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    const dayAs = (options) => {
        const formatter = inUtc(options);
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
const LTR_MARK = '\u200e';
const SIGN_AFTER_LATIN = /^(\u200f.*[A-Z]\p{Sc})/u;
const numbers_known = new WeakMap();
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
        change(measure, now, before, isThere = false) {
            const move = moveOf(measure, now, before, isThere);
            if (move === null)
                return null;
            const { kind } = measure;
            return {
                direction: move.direction,
                ratio: move.ratio,
                difference: move.difference,
                text: moveText(kind, move, formats, words, mark),
                exact: words.fromTo(...spanOf(cell(kind, before), cell(kind, now))),
                tone: move.tone,
            };
        },
        country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
        list: speech.list,
        all: speech.all,
    };
}
function spanOf(before, now) {
    const isRead = (now.kind === 'bytes' || now.kind === 'money') && before.text !== now.text;
    return isRead ? [before.text, now.text] : [before.exact, now.exact];
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
    const millionths = format({ maximumFractionDigits: 6 });
    return {
        text(value) {
            if (value > 0 && value < 0.01)
                return `<${numbers_NBSP}${cents(0.01)}`;
            return Math.abs(value) >= 1000 ? whole(value) : cents(value);
        },
        exact: (value) => (Math.abs(value) < TEN_CENTS ? millionths(value) : cents(value)),
    };
}
const TEN_CENTS = 0.1;
const SMALLEST_RATIO = 0.005;
const LEAST_FACTOR = 4;
function moveOf({ kind, more, smallest }, now, before, isThere) {
    if (now === 0 && before === 0)
        return null;
    const difference = now - before;
    const ratio = before > 0 && before >= smallest ? difference / before : null;
    const isSame = difference === 0 || (ratio !== null && Math.abs(ratio) < SMALLEST_RATIO);
    const direction = isSame ? 'same' : directionOf(isThere || kind === 'percent', now, before);
    const less = more === 'good' ? 'bad' : 'good';
    const tone = more === 'neutral' || isSame ? 'neutral' : difference > 0 ? more : less;
    return { direction, ratio, difference, tone };
}
function directionOf(isThere, now, before) {
    if (!isThere && before === 0)
        return 'new';
    if (!isThere && now === 0)
        return 'gone';
    return now > before ? 'up' : 'down';
}
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
// EXTERNAL MODULE: ./lib/report/model/answered.js
var answered = __webpack_require__(76485);
// EXTERNAL MODULE: ./lib/rollup/own-sites.js
var own_sites = __webpack_require__(96543);
// EXTERNAL MODULE: ./lib/rollup/public.js + 2 modules
var rollup_public = __webpack_require__(74896);
;// CONCATENATED MODULE: ./lib/report/model/audience.js

function periodsFor(audience, period, previous, tables) {
    switch (audience) {
        case 'private':
            return { period, previous };
        case 'public': {
            const both = [period, previous].flatMap((one) => (one ? [...(0,rollup_public/* namedKeysOf */.bO)(one.tables)] : []));
            const named = new Set(both);
            return {
                period: (0,rollup_public/* publicPeriod */.TX)(period, named, tables),
                previous: previous && (0,rollup_public/* publicPeriod */.TX)(previous, named, tables),
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



function basisOf(input, whole, rows) {
    const known = bases.get(whole.tables);
    if (known !== undefined && isSame(known, { input, whole, rows }))
        return known.basis;
    const basis = makeBasis(input, whole, rows);
    bases.set(whole.tables, { input, whole, rows, basis });
    return basis;
}
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










function generatorOf({ kind, settings }) {
    return kind === 'front' ? settings.generator : { ...settings.generator, version: '' };
}
function pageOf(input, period) {
    const known = pages.get(input);
    if (known?.of === period)
        return known.page;
    const page = makePage(input, period);
    pages.set(input, { of: period, page });
    return page;
}
const pages = new WeakMap();
function oncePerPage(make) {
    return oncePer((page) => page, make);
}
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
    const words = (0,answered/* wordsFor */.t)(input.words, (0,answered/* answeredBy */.d)(whole.days));
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
        words,
        tables,
        prices,
        numbers: (0,numbers/* numbersFor */.y)(settings.locale, (0,model_prices/* moneyOf */.a5)(prices), words),
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
function rowOf({ tables }, name) {
    const row = tables.find((one) => one.name === name);
    if (row === undefined)
        throw new Error(`There is no table '${name}'`);
    return row;
}
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
function sorted(periods, kind) {
    return periods
        .filter((entry) => entry.kind === kind)
        .sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}
function newestDay(periods) {
    return periods.find(({ kind }) => kind === 'front')?.to;
}
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
function isOver({ newest, period }) {
    return newest > period.to;
}
function beginOf({ from, days: [first] }, previous) {
    const isKnownBefore = previous !== null && previous.days.length > 0;
    return isKnownBefore || first === undefined ? from : first.day;
}
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
const MILLIONTHS = 1e6;
function moneyOf({ basis, currency }) {
    return basis === 'unknown' ? null : currency;
}
function wordOf({ basis, isOwn }) {
    return isOwn && basis !== 'unknown' ? 'own' : basis;
}
function money(amount) {
    return Math.round(amount * MILLIONTHS) / MILLIONTHS;
}
const GB = 1e9;
const US = [0.09, 0.085, 0.07, 0.05];
const flat = (perGB) => [perGB, perGB, perGB, perGB];
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
const TO_IA = 0.01;
const TO_INSTANT = 0.02;
const FREE_GB = 100;
function isOtherCurrency(region) {
    return /^(?:cn|eusc)-/.test(region);
}
const basicPrices = {
    egress: 'egress',
    'thousand-reads': 'thousandReads',
    'thousand-writes': 'thousandWrites',
};
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
    const isPriced = given.currency === 'USD' || own.thousandTransitions !== undefined;
    return isPriced ? given : { ...given, thousandTransitions: sameTransitions(0) };
}
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

const OPERATIONS_FILE = 'operations.html';
const MAP_FILE = 'map.html';
const ROWS_FILE = 'rows.js';
const CARD_FILE = 'card.svg';
const FEED_FILE = 'feed.xml';
const EVENTS_FILE = 'events.json';
const EXPLORE_PATH = 'explore/';
const EXPLORE_SCRIPT = 'explore.js';
const EXPLORE_LINKS = 'links.js';
const OPEN_DATA_PATH = 'data/';
const OPEN_DATA_ABOUT = `${OPEN_DATA_PATH}README.md`;
const INDEX_PATH = 'periods/';
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

const SHOWN_LENGTH = 120;
const WHOLE_LENGTH = 2_000;
const unseen = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;
const ASCII = /^[ -~]*$/;
function visible(text) {
    if (ASCII.test(text))
        return text;
    return text.replace(unseen, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
    });
}
function isolated(name, tag) {
    return (0,_words_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(tag) === 'rtl' ? `\u2068${name}\u2069` : name;
}
function cutMiddle(text, length) {
    if (text.length <= length)
        return text;
    const head = [...text.slice(0, 2 * length)];
    const tail = [...text.slice(-2 * length)];
    if (text.length <= 2 * length && head.length <= length)
        return text;
    const tailLength = Math.floor((length - 1) * 0.4);
    const headLength = length - 1 - tailLength;
    return `${head.slice(0, headLength).join('')}…${tail.slice(tail.length - tailLength).join('')}`;
}
const unsafeInJson = new RegExp(`<|${unseen.source}`, 'gu');
const suspicious = /[^\n -;=-~]+/g;
function safeJson(json) {
    return json.replace(suspicious, (run) => run.replace(unsafeInJson, escaped));
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
function foreignLink(address) {
    if (!/^https?:\/\/[^/?#\s@]+([/?#]|$)/i.test(address) || address.length > WHOLE_LENGTH)
        return null;
    return URL.canParse(address) ? new URL(address).href : null;
}
const FOREIGN_REL = 'noopener noreferrer nofollow ugc';


/***/ }),

/***/ 32883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ withoutLink),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
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
function link(text, href) {
    return { text, look: 'plain', href };
}
function textOf(sentence) {
    return sentence.map(({ text }) => text).join('');
}
function withoutLink(sentence) {
    return sentence.at(-1)?.href ? sentence.slice(0, -1) : sentence;
}


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
const LEAST_SHORT = 999_500;
function boundOf(amount) {
    return /^<\s*(.*)$/.exec(amount)?.[1] ?? null;
}
const speeches = new Map();
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
function spaced(before, after) {
    return /[\p{Script=Han}。]$/u.test(before) ? before + after : `${before} ${after}`;
}
function asShown(value) {
    return Math.abs(value) >= LEAST_SHORT ? 1e6 : value;
}
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






const LEAST_SHARE = 1 / 10_000;
const ROOM = 16 * 1024;
const LARGE_ROOM = 64 * 1024;
const LEAST_PART = 1 / 4;
const BYTES_A_NUMBER = 3;
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
function roomOf({ key, copied }) {
    if (key.some(({ kind }) => kind === 'client'))
        return 0;
    return copied === 'large' ? LARGE_ROOM : ROOM;
}
function bounded(table, room) {
    const rows = chosenRows(table, (0,row_order/* allRows */.Pl)((0,columns_table/* rowCountOf */.nw)(table)), room, LEAST_SHARE);
    return rows.length === (0,columns_table/* rowCountOf */.nw)(table) ? table : (0,table_merge/* keepRows */.PD)(table, rows);
}
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
function chosenRows(table, rows, room, leastShare) {
    if (room === 0)
        return new Uint32Array(0);
    const { requests = new Float64Array(0), bytes = requests } = table.columns;
    const sumOf = (column, rest) => column.reduce((sum, value) => sum + value, rest);
    const allRequests = sumOf(requests, table.rest.columns.requests ?? 0);
    const allBytes = sumOf(bytes, table.rest.columns.bytes ?? 0);
    const shareOf = (at) => Math.max((requests[at] ?? 0) / (allRequests || 1), (bytes[at] ?? 0) / (allBytes || 1));
    const shares = new Float64Array((0,columns_table/* rowCountOf */.nw)(table));
    for (const at of rows)
        shares[at] = shareOf(at);
    const ordered = rows
        .filter((at) => shares[at] >= leastShare)
        .sort((a, b) => shares[b] - shares[a] || a - b);
    const numbers = BYTES_A_NUMBER * Object.keys(table.columns).length;
    let left = room;
    let count = 0;
    while (count < ordered.length) {
        const at = ordered[count];
        left -= numbers + nameLength(table, at);
        if (left < 0)
            break;
        count++;
    }
    return ordered.subarray(0, count).sort();
}
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
const LEVEL = 9;
const OLDER_VERSION = '2';
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_FACTS = 64 * 1024;
const HISTORY = 'history/';
function copyPath({ source, deliveryDay, }) {
    return pathOf(source, deliveryDay);
}
function pathOf(source, day) {
    return `${HISTORY}${source}/${day.replaceAll('-', '/')}`;
}
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
function decodeCopy(file, bytes, latest, rows = tables/* tables */.um) {
    try {
        return { kind: 'whole', ...readCopy(file, Buffer.from(bytes), latest, rows) };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
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
/* harmony export */   Ue: () => (/* binding */ dailyRow),
/* harmony export */   eq: () => (/* binding */ mergeDaily),
/* harmony export */   mt: () => (/* binding */ joinDaily),
/* harmony export */   pt: () => (/* binding */ moreColumns),
/* harmony export */   wg: () => (/* binding */ isDaily)
/* harmony export */ });
/* harmony import */ var _columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54789);
/* harmony import */ var _columns_string_arena_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7092);
/* harmony import */ var _columns_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32183);



const more = { keys: 'wastedBytes', operations: 'errors' };
const moreColumns = ['wastedBytes', 'errors'];
const MOST_DAYS = 62;
const most = {
    keys: 24,
    hotlinks: 32,
    clients: 12,
    bots: 32,
    notFound: 96,
    operations: 32,
    requesters: 12,
    tls: 12,
    signatures: 12,
    s3Tls: 12,
};
function isDaily(table) {
    return Object.hasOwn(most, table);
}
function dailyTable(name, { table, of, rows }, given, dayOf, dayCount) {
    const groups = groupsOf(table);
    const chosen = chosenOf(name, (column) => sumsOf(table, groups, column));
    const numberOf = new Int32Array(groups.count).fill(-1);
    for (const [at, group] of chosen.entries())
        numberOf[group] = at;
    let size = 0;
    for (let row = 0; row < rows.length; row++)
        if (rows[row] >= size)
            size = rows[row] + 1;
    const numbers = new Int32Array(size).fill(-1);
    for (let row = 0; row < rows.length; row++)
        numbers[rows[row]] = numberOf[groups.of?.[row] ?? row];
    const isTold = (column) => more[name] === column && table.columns[column] !== undefined;
    const made = chosen.map((group) => dailyRow(groups.nameOf(group), isTold, () => new Float64Array(dayCount)));
    const places = [];
    for (const [part, look] of given.entries()) {
        const [list, day] = [of[part], dayOf[part]];
        const count = findPlaces(list, numbers, places);
        if (count === 0)
            continue;
        const { columns } = look();
        const { requests, bytes } = columns;
        for (let found = 0; found < count; found++) {
            const at = places[found];
            const row = made[numbers[list[at]]];
            row.requests[day] += requests?.[at] ?? 0;
            row.bytes[day] += bytes?.[at] ?? 0;
            for (const column of moreColumns) {
                const values = row[column];
                if (values !== null)
                    values[day] += columns[column]?.[at] ?? 0;
            }
        }
    }
    return {
        rows: made.sort(byName),
        isWhole: chosen.length === groups.used && table.rest.rows === 0,
    };
}
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
function dailyRow(name, isTold, valuesOf) {
    return {
        name,
        requests: valuesOf('requests'),
        bytes: valuesOf('bytes'),
        wastedBytes: isTold('wastedBytes') ? valuesOf('wastedBytes') : null,
        errors: isTold('errors') ? valuesOf('errors') : null,
    };
}
function chosenOf(table, sumsOf) {
    const half = (most[table] ?? 0) / 2;
    const columns = ['bytes', 'requests', more[table] ?? []].flat();
    return [...new Set(columns.flatMap((column) => largest(sumsOf(column), half)))];
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
function mergeDaily(parts) {
    const days = parts.flatMap((part) => part.days);
    const tables = Object.keys(most).map((table) => {
        const given = parts.map((part) => part.tables[table] ?? { rows: [], isWhole: false });
        const byName = given.map(({ rows }) => new Map(rows.map((row) => [row.name, row])));
        const none = parts.map((part) => new Float64Array(part.days.length));
        const valuesOf = (name, column) => (0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(none.map((zeros, at) => byName[at]?.get(name)?.[column] ?? zeros));
        const isTold = (column) => given.every(({ rows }) => rows.every((row) => row[column] !== null));
        const all = [...new Set(byName.flatMap((rows) => [...rows.keys()]))].sort();
        const rows = all
            .filter((name) => given.every(({ isWhole }, at) => isWhole || byName[at]?.has(name)))
            .map((name) => dailyRow(name, isTold, (column) => valuesOf(name, column)));
        const chosen = chosenOf(table, (column) => Float64Array.from(rows, (row) => row[column]?.reduce((sum, value) => sum + value, 0) ?? 0)).sort((a, b) => a - b);
        const isWhole = chosen.length === all.length && given.every((one) => one.isWhole);
        return [table, { rows: chosen.flatMap((at) => rows[at] ?? []), isWhole }];
    });
    return lastDays({ days, tables: Object.fromEntries(tables) });
}
function joinDaily(first, other, names) {
    const some = Object.entries(other.tables).filter(([name]) => names.has(name));
    return { days: first.days, tables: { ...first.tables, ...Object.fromEntries(some) } };
}
function lastDays({ days, tables }) {
    const from = Math.max(0, days.length - MOST_DAYS);
    if (from === 0)
        return { days, tables };
    const cut = Object.entries(tables).map(([table, { rows, isWhole }]) => {
        const last = rows.map((row) => {
            const isTold = (column) => row[column] !== null;
            return dailyRow(row.name, isTold, (column) => row[column].subarray(from));
        });
        return [table, { rows: last, isWhole }];
    });
    return { days: days.slice(from), tables: Object.fromEntries(cut) };
}
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








const SITES = 'referringSites';
const VISITOR_ROWS = 'visitors.rows';
function embeddedIn({ flags, sets }, { isForeign }) {
    const isEmbedded = new Uint8Array(flags.length);
    const sites = sets[SITES];
    if (sites === undefined)
        return isEmbedded;
    const { offsets, ids, names } = sites;
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
function embeddedOf(people, rows, own) {
    if (rows === null)
        return 0;
    const isEmbedded = embeddedIn(rows, own);
    return scaled(isEmbedded.reduce((sum, one) => sum + one, 0), people, isEmbedded.length);
}
function scaled(count, people, rows) {
    return people <= rows ? count : Math.round((people * count) / rows);
}
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
function withDistinct(all, columns) {
    return withTables(all, Object.keys(columns), (name) => {
        const { rows, columns: its, rest } = (0,_columns_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnarTable */ .Mb)(all[name] ?? _count_summary_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .noTable */ .qp, false);
        const { visitors, rest: cut } = columns[name];
        const restColumns = { ...rest.columns, visitors: cut };
        return new _columns_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ColumnarTable */ .Sy(rows, { ...its, visitors }, { rows: rest.rows, columns: restColumns });
    });
}
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
/* harmony import */ var _daily_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86767);








const periodFile = { magic: 'S3LRPER', what: 'period', version: '5', readable: ['5'] };
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
            ...moreIn(writer, rows),
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
function moreIn(writer, rows) {
    const told = _daily_js__WEBPACK_IMPORTED_MODULE_7__/* .moreColumns */ .pt.map((column) => {
        const columns = rows.flatMap((row) => row[column] ?? []);
        if (rows.length === 0 || columns.length < rows.length)
            return {};
        return { [column]: writer.numbers((0,_columns_merge_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(columns)) };
    });
    return Object.assign({}, ...told);
}
function dailyOf(reader, { dailyDays: days, daily }) {
    const tables = daily.map(({ table, names, isWhole, ...outlines }) => {
        const columns = Object.entries(outlines).map(([column, outline]) => [
            column,
            reader.numbers(outline),
        ]);
        const read = Object.fromEntries(columns);
        const rows = names.map((name, at) => {
            const [from, to] = [at * days.length, (at + 1) * days.length];
            const isTold = (column) => read[column] !== undefined;
            return (0,_daily_js__WEBPACK_IMPORTED_MODULE_7__/* .dailyRow */ .Ue)(name, isTold, (column) => read[column].subarray(from, to));
        });
        return [table, { rows, isWhole }];
    });
    return { days, tables: Object.fromEntries(tables) };
}
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

function headName(name) {
    return `${name}-head`;
}
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
/* harmony import */ var _columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58234);
/* harmony import */ var _columns_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32183);
/* harmony import */ var _naming_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81399);
/* harmony import */ var _naming_referrers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95224);
/* harmony import */ var _naming_relays_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52788);
/* harmony import */ var _naming_remembered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76004);






const OWN_HOST_SHARE = 0.001;
const MOST_HOSTS = 20_000;
function ownSitesOf(site, { tables: { hosts, buckets }, totals }) {
    const least = Math.max(2, totals.requests * OWN_HOST_SHARE);
    const table = (0,_columns_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnarTable */ .Mb)(hosts, false);
    const { requests } = table.columns;
    const often = (0,_columns_row_order_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)((0,_columns_table_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCountOf */ .nw)(table)).filter((row) => (requests?.[row] ?? 0) >= least);
    const seen = Array.from(often, (row) => bare(table.nameOf(row))).filter((host) => !(0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreHost */ .YX)(host));
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
const lastMade = new Map();
const MOST_MADE = 2;
function ownSitesBy(site, seen, bucketNames) {
    const bucketHosts = bucketNames.map(bare);
    const named = site.length > 0 ? site.map(bare) : [...bucketHosts, ...seen];
    const own = new Set(named.filter((host) => host !== ''));
    const isOfOwn = ofDomains(named, site.length > 0);
    const isServed = ofDomains(seen, false);
    const isOwnHost = (host) => own.has(host) || isOfOwn(host) || bucketHosts.some((bucket) => (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isHostOfBucket */ .q6)(host, bucket));
    const owned = (0,_naming_remembered_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .H)(MOST_HOSTS, (given) => {
        const host = bare(given);
        const shown = (0,_naming_relays_js__WEBPACK_IMPORTED_MODULE_4__/* .relayedHost */ .ZM)(host);
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
            !(0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isSharedEndpoint */ .Hn)(bare(given)) &&
            !isServed(bare(given)) &&
            !seen.includes(bare(given)),
    };
}
function ofDomains(hosts, areNamed) {
    const domains = new Set();
    for (const host of hosts) {
        if ((0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateHost */ .Sf)(host) || (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreHost */ .YX)(host))
            continue;
        const { name, isListed, suffix } = (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .Ow)(host);
        if (name !== null)
            domains.add(isListed || !areNamed ? name : `.${suffix}`);
    }
    const ends = [...domains];
    return (host) => {
        if (!ends.some((end) => host.endsWith(end)))
            return false;
        const { name, isListed, suffix } = (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .Ow)(host);
        return name !== null && (domains.has(name) || (!isListed && domains.has(`.${suffix}`)));
    };
}
function bare(host) {
    if (host === '-')
        return '';
    const plain = (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiHost */ .Ak)(host) ?? host.toLowerCase();
    if (!plain.startsWith('www.') || (0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .Ow)(plain).name === plain)
        return plain;
    return plain.slice('www.'.length);
}
const kindOf = (0,_naming_remembered_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .H)(MOST_HOSTS, siteKindOf);
function siteKindOf(site) {
    if ((0,_naming_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiHost */ .Ak)(site) === site)
        return (0,_naming_referrers_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfHost */ .g3)(site);
    return (0,_naming_referrers_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReferrer */ .Xi)(/^[a-z]+-app:\/\//.test(site) ? site : `https://${site}/`).kind;
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



const LEAST_PUBLIC_REQUESTS = 3;
function publicCube(cube, { leastRequests, ...shown }) {
    const named = (0,cube_cube/* ofEach */.JG)(cube_cube/* dimensions */.KQ, (dimension) => {
        const of = shown[dimension];
        const names = cube.names[dimension];
        return [undefined, ...(of === undefined ? names : names.map((name) => name && of(name)))];
    });
    return withoutFew((0,sorted/* sortedCube */.DN)({ ...cube, named }), leastRequests);
}
function withoutFew(cube, leastRequests) {
    let { requests } = cube.measures;
    const isEnough = (count) => count >= leastRequests;
    if (requests.every(isEnough))
        return cube;
    const { programs, kinds } = (0,fold/* withOtherPrograms */.aY)(cube.names.program);
    const codes = { ...cube.codes };
    for (const folded of fold/* foldingOrder */.yJ) {
        codes[folded] = codes[folded].map((code, row) => isEnough(requests[row]) ? code : (0,fold/* foldedCode */.W5)(folded, code, kinds));
        const columns = [cube.day, ...cube_cube/* dimensions */.KQ.map((dimension) => codes[dimension])];
        requests = (0,sorted/* sumsOfSame */.Y_)(columns, cube.measures.requests);
        if (requests.every(isEnough))
            break;
    }
    const named = (0,cube_cube/* ofEach */.JG)(cube_cube/* dimensions */.KQ, (dimension) => [undefined, ...cube.names[dimension]]);
    return (0,sorted/* sortedCube */.DN)({ ...cube, named: { ...named, program: programs }, codes });
}
const ROOM = 16 * 1024;
const MOST_COPIED_ROWS = 512;
const BYTES_PER_NUMBER = 3;
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
function byName({ rows }, nameFor) {
    if (rows.kind === 'pairs')
        throw new Error('Names of pairs have two parts');
    const names = (0,string_arena/* stringsOf */.iw)(rows.names);
    return (row) => nameFor(names[row] ?? '');
}
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


















const NOT_PUBLIC = 'objects not public';
const INNER_HOST = 'internal host';
const CROWD = 5;
function namedKeysOf(tables) {
    const isAsked = isAskedByStrangers(tables);
    const table = (0,columns_table/* columnarTable */.Mb)(tables.keys, false);
    const isNamed = isAsked(table);
    const named = new Set();
    for (const [row, name] of namesOf(table).entries())
        if (isNamed(row))
            named.add(name);
    return named;
}
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
function openCube(day, cube, all, named = namedKeysOf(all)) {
    const isInner = (0,remembered/* remembered */.H)(own_sites/* MOST_HOSTS */.S, privacy/* isInnerHost */.jx);
    return publicCube((0,stored/* cubeOfStored */.oi)(day, cube), {
        object: (name) => (named.has(name) || name === '-' ? (0,redaction/* redacted */.pc)(name) : undefined),
        site: (name) => changed(name, hostOf(name, isInner)) ?? (0,redaction/* redacted */.pc)(name),
        network: crowdOf(all),
        leastRequests: LEAST_PUBLIC_REQUESTS,
    });
}
function copiedCube(cube, all) {
    const as = (name) => name;
    const rules = { object: as, site: as, network: crowdOf(all), leastRequests: 0 };
    return (0,stored/* storedOfCube */.OD)(boundedCube(publicCube((0,stored/* cubeOfStored */.oi)((0,day/* dayAt */.OC)(0), cube), rules)));
}
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
function publicPeriod(period, named = namedKeysOf(period.tables), rows = tables/* tables */.um) {
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
function isNameIn({ rows }, name) {
    const nameOf = (row) => rows.kind === 'names'
        ? (0,string_arena/* stringAt */.bX)(rows.names, row)
        : (0,string_arena/* stringAt */.bX)(rows.pairs.left, rows.pairs.leftOf[row] ?? 0);
    return (0,row_order/* findByName */._U)((0,columns_table/* rowCountOf */.nw)({ rows }), nameOf, name) !== undefined;
}
function withoutSamples(log) {
    const malformed = Object.entries(log.malformed).map(([reason, { count }]) => {
        return [reason, { count, samples: [] }];
    });
    return { ...log, malformed: Object.fromEntries(malformed) };
}
function rulesOf(all, named, redact, programs) {
    const ownAccount = ownAccountOf((0,columns_table/* columnarTable */.Mb)(all.requesters, false));
    const key = (name) => name === '-' || name === NOT_PUBLIC ? undefined : named.has(name) ? redact(name) : NOT_PUBLIC;
    const isInner = (0,remembered/* remembered */.H)(own_sites/* MOST_HOSTS */.S, privacy/* isInnerHost */.jx);
    const host = hostShown((name) => changed(name, hostOf(name, isInner)), redact);
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
            ...{ directory: hidden, type: hidden, agent: hidden, client: hidden, network: hidden },
        },
        whole: { agent: programs, network: justCrowds, client: justCrowds },
        byAsking: redact,
        isAsked: isAskedByStrangers(all),
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
        const renaming = renamingOf(row, table, rules);
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
function wholeOf({ counts, key: [{ kind }, right] }, { whole }) {
    const isOther = right !== undefined || (kind === 'agent' && counts !== 'reads');
    return isOther ? undefined : whole[kind];
}
function renamingOf(row, table, rules) {
    const { parts, byAsking: redact, isAsked } = rules;
    const [left, right] = row.key;
    const of = ({ kind }) => parts[kind] ?? (() => undefined);
    if (right !== undefined)
        return parts[left.kind] === undefined && parts[right.kind] === undefined
            ? undefined
            : byParts(table, of(left), of(right));
    if (wholeOf(row, rules) !== undefined || parts[left.kind] === undefined)
        return undefined;
    if (left.kind === 'directory' || left.kind === 'type')
        return byAsking(table, isAsked, redact);
    return byName(table, of(left));
}
function packed(all, { name, isPair }) {
    return (0,columns_table/* columnarTable */.Mb)(all[name] ?? summary/* noTable */.qp, isPair === true);
}
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
function hostShown(shownOf, redact) {
    let known;
    return (name) => {
        if (known !== undefined && name.startsWith(known))
            return redact(name);
        const shown = shownOf(name);
        if (shown !== undefined)
            return shown;
        known = /^https?:\/\/[^/]*\//.exec(name)?.[0];
        return redact(name);
    };
}
function hostOf(name, isInner) {
    if (name === '-' || name === INNER_HOST || /^[a-z]+-app:/.test(name))
        return name;
    const host = /^https?:\/\/([^/]*)/.exec(name)?.[1];
    return isInner(host ?? name) ? INNER_HOST : host === undefined ? (0,privacy/* withoutAccounts */.JV)(name) : name;
}
function isAskedByStrangers({ requesters }) {
    const { names, rest } = (0,columns_table/* loaded */.Kc)(requesters);
    const isUnsigned = rest.rows === 0 && names.length > 0 && names.every(privacy/* isAnonymous */.ok);
    return ({ columns: { requests, errors, anonymous, inVain } }) => (row) => {
        if ((anonymous?.[row] ?? 0) > 0)
            return true;
        const asked = requests?.[row] ?? 0;
        if (asked > 0 && inVain?.[row] === asked)
            return true;
        return isUnsigned && asked > (errors?.[row] ?? asked);
    };
}
function byAsking(table, isAsked, redact) {
    const isNamed = isAsked(table);
    const names = namesOf(table);
    return (row) => {
        const name = names[row] ?? '-';
        if (name === '-' || name === '/' || name === NOT_PUBLIC)
            return undefined;
        return isNamed(row) ? redact(name) : NOT_PUBLIC;
    };
}
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
function withoutSize(table) {
    const { size } = table.columns;
    const row = size === undefined ? -1 : namesOf(table).indexOf(NOT_PUBLIC);
    if (size !== undefined && row >= 0)
        size[row] = 0;
    return table;
}
const noPlaces = new Set(['-', 'unknown', 'hidden']);
const isNoPlace = (name) => noPlaces.has(name);
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
// EXTERNAL MODULE: ./lib/count/once.js
var once = __webpack_require__(74866);
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



const SKETCH_SIZE = visitors_rows/* MOST_VISITOR_ROWS */.t_;
function sketchOf(parts) {
    const hashes = (0,merge/* unionOf */.Z6)(parts.map(({ visitors }) => visitors), SKETCH_SIZE);
    return { visitors: hashes, visitorRows: (0,visitors_rows/* unionOfRows */.ms)(hashes, parts) };
}
function knownOfDay(known, day) {
    const visitors = known?.days.find(([one]) => one === day)?.[1];
    const embedded = known?.embedded?.find(([one]) => one === day)?.[1];
    return visitors === undefined ? undefined : { visitors, embedded };
}
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
function estimateVisitors(hashes) {
    if (hashes.length < SKETCH_SIZE)
        return hashes.length;
    return Math.round((SKETCH_SIZE - 1) / ((hashes[SKETCH_SIZE - 1] + 1) / 2 ** 53));
}

;// CONCATENATED MODULE: ./lib/rollup/rollup.js










function daySeen({ hotlinksSeen }, which, row) {
    return hotlinksSeen.days[hotlinksSeen[which][row]];
}
function awsRegionsOf({ tables }) {
    const { names, columns, rest } = tables.sourceRegions;
    const all = names.map((region, row) => [region, columns.awsBytes?.[row] ?? 0]);
    const cut = ['', rest.columns.awsBytes ?? 0];
    return [...all, cut].filter(([, bytes]) => bytes > 0);
}
function wholePeriod(sum, rows = tables_tables/* tables */.um, site = []) {
    return { ...sum, distinct: (0,distinct/* distinctColumns */.wH)(sum, (0,own_sites/* ownSitesOf */.A)(site, sum), rows) };
}
function buildPeriod(from, to, days, deliveries, known, rows = tables, site = []) {
    return wholePeriod(sumOfDays(from, to, days, deliveries, known, rows, site), rows, site);
}
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
function settingsOf(list) {
    const all = list.flatMap(({ countedWith }) => countedWith ?? []);
    return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}
function isSame(a, b) {
    return (a.timeZone === b.timeZone && a.clientAddresses === b.clientAddresses && a.exclude === b.exclude);
}
function addTables(parts, all, days = null) {
    const daily = {};
    const dayOf = parts.map(({ seen }) => (seen.kind === 'day' ? (days ?? []).indexOf(seen.day) : -1));
    const added = {};
    let hotlinksSeen = { days: [], first: new Uint32Array(0), last: new Uint32Array(0) };
    for (const tableRow of all) {
        const { name } = tableRow;
        const given = parts.map(({ tables }) => {
            const look = () => (0,columns_table/* columnarTable */.Mb)(tables[name] ?? summary/* noTable */.qp, tableRow.isPair === true);
            return parts.length > table_merge/* TABLES_AT_ONCE */.y0 ? look : (0,once/* once */.O)(look);
        });
        const merged = (0,table_merge/* mergeManyTables */.Pr)(tableRow, given, 'by name');
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
function seenOfParts({ days, first, last }, { of, rows, kept, moved }) {
    const groups = [...moved.values()];
    const among = (seen, pick) => Uint32Array.from(groups, (group) => group.reduce((a, row) => pick(a, seen[row]), seen[group[0]]));
    const parts = [
        { days, first: (0,columns_table/* gather */.kg)(first, kept), last: (0,columns_table/* gather */.kg)(last, kept) },
        { days, first: among(first, Math.min), last: among(last, Math.max) },
    ];
    return seenDays(parts.map((rows) => ({ seen: { kind: 'rows', rows } })), of, rows);
}
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
/* harmony export */   Vk: () => (/* reexport safe */ _formats_key_date_js__WEBPACK_IMPORTED_MODULE_0__.V),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   ny: () => (/* binding */ printableKey),
/* harmony export */   qW: () => (/* binding */ deliveryDayOf)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28220);
/* harmony import */ var _formats_key_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87284);



function deliveryDayOf(object) {
    return (0,_formats_key_date_js__WEBPACK_IMPORTED_MODULE_0__/* .keyDateOf */ .V)(object.key)?.day ?? (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryDayAt */ .GG)(object.lastModified);
}
function deliveryTimeOf(key, lastModified) {
    const date = (0,_formats_key_date_js__WEBPACK_IMPORTED_MODULE_0__/* .keyDateOf */ .V)(key);
    return date === undefined || date.isEventDay ? lastModified : date.time;
}
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
function bytewise(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
function printableKey(key) {
    const plain = key
        .replace(/[^\x20-\x7e]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)
        .replaceAll('##[', '#\\#[')
        .replaceAll('::', ':\\:');
    return plain.length <= 160 ? plain : `${plain.slice(0, 100)}…${plain.slice(-50)}`;
}
function sourceName(source) {
    if (source.kind === 'directory')
        return printableKey(source.path);
    return printableKey(`s3//${source.bucket}/${source.prefix}`).replace('s3//', 's3://');
}


/***/ })

};
