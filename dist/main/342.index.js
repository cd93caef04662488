export const id = 342;
export const ids = [342];
export const modules = {

/***/ 20765:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 20765;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 81969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ PATIENCE_MS),
  U: () => (/* binding */ openStateCache)
});

// EXTERNAL MODULE: ./lib/mirror/tree.js
var tree = __webpack_require__(56475);
// EXTERNAL MODULE: ./lib/action/job/failure.js
var failure = __webpack_require__(7016);
// EXTERNAL MODULE: ./lib/action/job/log.js
var log = __webpack_require__(63056);
// EXTERNAL MODULE: ./lib/action/cache/download.js
var download = __webpack_require__(67851);
// EXTERNAL MODULE: ./lib/action/cache/encryption.js
var encryption = __webpack_require__(52798);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/mirror/day/month-file.js
var month_file = __webpack_require__(37167);
// EXTERNAL MODULE: ./lib/mirror/day/summaries.js
var summaries = __webpack_require__(75578);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/mirror/rename.js
var rename = __webpack_require__(69577);
;// CONCATENATED MODULE: ./lib/action/cache/plan.js
const CLOSING_DAYS = 3;
const MOST_OPEN_BYTES = 1_000_000_000;
const MOST_CLOSED_RECORDS_BYTES = 2_000_000_000;
const MOST_PARTS = 6;
function describe(file) {
    const held = /(?:^|\/)(\d{4}\/\d\d\/\d\d)\/([^/]+)$/.exec(file);
    if (held !== null)
        return { day: held[1], isRecords: held[2]?.startsWith('records') ?? false };
    const ofMonth = MONTH_FILE.exec(file)?.[1];
    if (ofMonth !== undefined)
        return { day: `${ofMonth}/01`, isRecords: false };
    const [, year, month, day = '01'] = /^shelf\/(?:.*-)?(\d{4})-(\d\d)(?:-(\d\d))?(?:-head)?$/.exec(file) ?? [];
    return { day: year === undefined ? undefined : `${year}/${month}/${day}`, isRecords: false };
}
function isShareable(file) {
    return (MONTH_FILE.test(file) ||
        /\/\d{4}\/\d\d\/\d\d\/(manifest|summary|outline)$|^[^/]+\/source$|^shelf\/[^/]+$/.test(file));
}
const MONTH_FILE = /^[^/]+\/(\d{4}\/\d\d)\/days$/;
const SUMMARY = /\/summary$/;
const OUTLINE = /\/outline$/;
const isOutline = (file) => OUTLINE.test(file);
const summaryOf = (outline) => outline.replace(OUTLINE, '/summary');
const outlineOf = (summary) => summary.replace(SUMMARY, '/outline');
const monthFileOf = (summary) => summary.replace(/\/\d\d\/summary$/, '/days');
function outlinedIn(files) {
    const names = new Set(files.map(({ path }) => path));
    return (summary) => names.has(outlineOf(summary)) || names.has(monthFileOf(summary));
}
function toOutline(files) {
    const { openFrom } = edges(files, 0);
    const isOutlined = outlinedIn(files);
    return files
        .filter(({ path, day = '' }) => SUMMARY.test(path) && monthOf(day) < openFrom)
        .map(({ path }) => path)
        .filter((path) => !isOutlined(path));
}
function toPack(files) {
    const { openFrom } = edges(files, 0);
    const outlines = files.filter(({ path, day = '' }) => isOutline(path) && monthOf(day) < openFrom);
    return [...new Set(outlines.map(({ path }) => path.split('/').slice(0, 3).join('/')))];
}
function edges(files, keepRecordsDays) {
    const newest = files.reduce((most, { day = '' }) => (day > most ? day : most), '');
    if (newest === '')
        return { openFrom: '', keptFrom: '' };
    const before = (days) => shift(newest, -days).slice(0, 7);
    return { openFrom: before(CLOSING_DAYS), keptFrom: before(keepRecordsDays) };
}
function blockOf({ day = '', isRecords }, isAlone, openFrom) {
    const month = monthOf(day);
    const kind = isRecords ? 'records' : isAlone ? 'summaries' : 'counts';
    const byMonth = month.replace('/', '-');
    const time = kind === 'counts' ? stretchOf(month, openFrom) : byMonth;
    return `${time ?? byMonth}/${kind}`;
}
function stretchOf(month, openFrom) {
    const year = month.slice(0, 4);
    const quarterOf = (one) => `${one.slice(0, 4)}-q${Math.ceil(Number(one.slice(5, 7)) / 3)}`;
    if (year < openFrom.slice(0, 4))
        return year;
    return quarterOf(month) < quarterOf(openFrom) ? quarterOf(month) : undefined;
}
function planSave(files, digests, index, keepRecordsDays) {
    const sorted = sortByBlock(files, keepRecordsDays);
    const kept = keptBlocks(sorted, index);
    const { fitting, bytes } = fittingOpen(sorted.open);
    return {
        parts: newParts(sorted, kept, digests),
        kept,
        open: digestsOf(fitting, digests),
        openBytes: bytes,
    };
}
function sortByBlock(files, keepRecordsDays) {
    const { openFrom, keptFrom } = edges(files, keepRecordsDays);
    const isOutlined = outlinedIn(files);
    const isAlone = (path) => SUMMARY.test(path) && isOutlined(path);
    const isOpen = ({ day }) => day === undefined || monthOf(day) >= openFrom;
    const closed = files.filter((file) => !isOpen(file));
    const wanted = closed.filter(({ isRecords, day = '' }) => !isRecords || monthOf(day) >= keptFrom);
    const outlines = wanted.filter(({ path }) => isOutline(path) || MONTH_FILE.test(path));
    return {
        open: files.filter(isOpen),
        blocks: Map.groupBy(wanted, (file) => blockOf(file, isAlone(file.path), openFrom)),
        keptFrom,
        outlined: new Set(outlines.map(({ day = '' }) => monthOf(day).replace('/', '-'))),
        isAlone,
    };
}
const monthOf = (day) => day.slice(0, 7);
function keptBlocks({ blocks, keptFrom, outlined }, index) {
    const isNeeded = (block) => {
        const [time = '', kind] = block.split('/');
        if (kind === 'records')
            return time >= keptFrom.replace('/', '-');
        if (kind === 'summaries')
            return outlined.has(time);
        return blocks.has(block);
    };
    return Object.fromEntries(Object.entries(index.blocks).filter(([block]) => isNeeded(block)));
}
function newParts({ blocks, isAlone }, kept, digests) {
    const isRecords = (block) => block.endsWith('/records');
    let recordBytes = Object.entries(kept)
        .flatMap(([block, list]) => (isRecords(block) ? list : []))
        .reduce((sum, { bytes }) => sum + bytes, 0);
    const parts = [];
    for (const [block, members] of [...blocks].sort(([a], [b]) => (a < b ? 1 : -1))) {
        const list = kept[block] ?? [];
        const held = Object.assign({}, ...list.map((part) => part.files));
        const changed = members.filter(({ path }) => held[path] !== (digests.get(path) ?? ''));
        if (changed.length === 0)
            continue;
        const isAllHere = Object.keys(held).every((name) => digests.has(name));
        const hasMoved = block.endsWith('/counts') && (!isAllHere || Object.keys(held).some(isAlone));
        const isWhole = list.length === 0 || hasMoved || (list.length >= MOST_PARTS && isAllHere);
        const chosen = isWhole ? members : changed;
        if (isRecords(block)) {
            const bytes = chosen.reduce((sum, file) => sum + file.bytes, 0);
            if (recordBytes + bytes > MOST_CLOSED_RECORDS_BYTES)
                continue;
            recordBytes += bytes;
        }
        parts.push({ block, isWhole, files: digestsOf(chosen, digests) });
    }
    return parts;
}
function fittingOpen(open) {
    const ordered = [...open].sort((a, b) => Number(a.isRecords) - Number(b.isRecords) ||
        order(b.day ?? '', a.day ?? '') ||
        order(a.path, b.path));
    let bytes = 0;
    const fitting = ordered.filter((file) => {
        if (file.isRecords && bytes + file.bytes > MOST_OPEN_BYTES)
            return false;
        bytes += file.bytes;
        return true;
    });
    return { fitting: fitting.sort((a, b) => order(a.path, b.path)), bytes };
}
function digestsOf(files, digests) {
    return Object.fromEntries(files.map(({ path }) => [path, digests.get(path) ?? '']));
}
function shift(day, days) {
    const time = Date.parse(day.replaceAll('/', '-')) + days * 86_400_000;
    return new Date(time).toISOString().slice(0, 10).replaceAll('-', '/');
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/action/cache/files.js








const INDEX = 'cache.json';
const VERSION = 2;
const noIndex = { version: VERSION, blocks: {}, open: {}, openBytes: 0 };
function listMirror(directory, folder) {
    const files = [];
    const inside = (place) => {
        for (const entry of entriesIn(external_node_path_.join(directory, place))) {
            const name = `${place}/${entry.name}`;
            if (entry.isDirectory())
                inside(name);
            if (!entry.isFile() || !isMirrorFile(name, folder))
                continue;
            const { size } = (0,external_node_fs_.statSync)(external_node_path_.join(directory, name));
            files.push({ path: name, bytes: size, ...describe(name) });
        }
    };
    inside(folder);
    return files.sort((a, b) => order(a.path, b.path));
}
function entriesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
function isMirrorFile(name, folder) {
    if (!name.startsWith(`${folder}/`))
        return false;
    const inside = name.slice(folder.length + 1);
    return folder === tree/* BUILD_CACHE */.yJ
        ? /^[a-z0-9-]{1,200}$/.test(inside)
        : /^(source|\d{4}\/\d\d\/days|\d{4}\/\d\d\/\d\d\/(manifest|summary|outline|records(-\d{1,9})?\.zst))$/.test(inside);
}
function digestFiles(directory, files) {
    const room = Buffer.allocUnsafe(DIGESTED_AT_ONCE);
    const digestOf = (file) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const fd = (0,external_node_fs_.openSync)(file, 'r');
        try {
            for (let read = 1; read > 0;) {
                read = (0,external_node_fs_.readSync)(fd, room);
                hash.update(room.subarray(0, read));
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
        return hash.digest('base64url');
    };
    return new Map(files.map(({ path: name }) => [name, digestOf(external_node_path_.join(directory, name))]));
}
const DIGESTED_AT_ONCE = 1024 * 1024;
async function readIndex(file) {
    try {
        const found = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        if (isIndex(found))
            return found;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return noIndex;
    }
    log/* warning */.$e('The index of the cache is broken; closed months are built again from their sources');
    return noIndex;
}
function isIndex(value) {
    if (!isObject(value) || !isObject(value.blocks) || !isObject(value.open))
        return false;
    const isPart = (part) => isObject(part) &&
        typeof part.key === 'string' &&
        Number.isSafeInteger(part.bytes) &&
        isObject(part.files) &&
        Object.values(part.files).every((digest) => typeof digest === 'string');
    const { version, openBytes, blocks } = value;
    return (Number.isSafeInteger(version) &&
        Number.isSafeInteger(openBytes) &&
        Object.values(blocks).every((parts) => Array.isArray(parts) && parts.every(isPart)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
async function writeIndex(file, temporary, index) {
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    const aside = external_node_path_.join(temporary, INDEX);
    await (0,promises_.writeFile)(aside, JSON.stringify(index));
    (0,rename/* renameWhole */.U)(aside, file);
}

// EXTERNAL MODULE: ./lib/mirror/at-home.js
var at_home = __webpack_require__(68368);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./lib/action/cache/archive.js





class ArchiveError extends Error {
    name = 'ArchiveError';
}
const BOUNDS = { bytes: 4_000_000_000, entries: 100_000 };
const MOST_YIELD = 200;
const ALWAYS_BYTES = 64_000_000;
const WINDOW_LOG = 30;
const LONGEST_NAME = 400;
const CHUNK_BYTES = 512 * 1024;
const START_BYTES = 32;
async function unpackArchive(packed, directory, root, bounds = BOUNDS) {
    const files = [];
    const folders = [];
    const tar = (0,tar_stream.extract)();
    let received = 0;
    let unpacked = 0;
    async function* counted(source) {
        for await (const chunk of source) {
            received += chunk.length;
            yield chunk;
        }
    }
    async function* bounded(source) {
        for await (const chunk of source) {
            unpacked += chunk.length;
            if (unpacked > Math.min(bounds.bytes, ALWAYS_BYTES + MOST_YIELD * received))
                throw new ArchiveError(`it unpacks to more than ${unpacked - chunk.length} bytes`);
            yield chunk;
        }
    }
    const write = async () => {
        let entries = 0;
        const made = new Set();
        for await (const entry of tar) {
            entries++;
            if (entries > bounds.entries)
                throw new ArchiveError(`it holds more than ${bounds.entries} files`);
            const isFile = checkEntry(entry.header, root);
            const target = external_node_path_.join(directory, entry.header.name);
            const folder = isFile ? external_node_path_.dirname(target) : target;
            if (!made.has(folder))
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            made.add(folder);
            if (isFile)
                files.push({ name: entry.header.name, ...(await writeFile(target, entry)) });
            else {
                folders.push(entry.header.name.replace(/\/$/, ''));
                entry.resume();
            }
        }
        if (entries === 0)
            throw new ArchiveError('it is empty');
    };
    let failure;
    const fail = (error) => {
        failure ??= error;
        tar.destroy();
    };
    const [first, source] = await peek(packed);
    await Promise.all([
        (0,external_node_stream_promises_.pipeline)(counted(source), decompressorOf(first), bounded, tar).catch(fail),
        write().catch(fail),
    ]);
    if (failure !== undefined)
        throw asArchiveError(failure);
    return { files, folders };
}
async function writeFile(file, chunks) {
    const fd = (0,external_node_fs_.openSync)(file, 'wx');
    let bytes = 0;
    let start = Buffer.alloc(0);
    try {
        for await (const chunk of chunks) {
            const some = chunk;
            for (let at = 0; at < some.length;)
                at += (0,external_node_fs_.writeSync)(fd, some, at);
            bytes += some.length;
            if (start.length < START_BYTES)
                start = Buffer.concat([start, some.subarray(0, START_BYTES - start.length)]);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    return { bytes, start };
}
function checkEntry({ name, type }, root) {
    const shown = JSON.stringify(name.slice(0, 100));
    if (type !== 'file' && type !== 'directory')
        throw new ArchiveError(`${shown} in it is a ${type ?? 'thing of an unknown kind'}`);
    const parts = (type === 'directory' ? name.replace(/\/$/, '') : name).split('/');
    const isClean = parts.every((part) => /^[A-Za-z0-9._-]+$/.test(part) && !/^\.+$/.test(part));
    if (!isClean || parts[0] !== root || name.length > LONGEST_NAME)
        throw new ArchiveError(`${shown} in it is no name of a file of the mirror`);
    return type === 'file';
}
async function peek(packed) {
    const chunks = packed[Symbol.asyncIterator]();
    const held = [];
    let isDone = false;
    while (!isDone && held.reduce((sum, { length }) => sum + length, 0) < 4) {
        const next = await chunks.next();
        if (next.value !== undefined)
            held.push(next.value);
        isDone = next.done === true;
    }
    async function* all() {
        yield* held;
        if (!isDone)
            yield* { [Symbol.asyncIterator]: () => chunks };
    }
    return [Buffer.concat(held).subarray(0, 4), all()];
}
function decompressorOf(first) {
    if (first.equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd])))
        return (0,external_node_zlib_.createZstdDecompress)({
            chunkSize: CHUNK_BYTES,
            params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: WINDOW_LOG },
        });
    if (first.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])))
        return (0,external_node_zlib_.createGunzip)();
    throw new ArchiveError('it is neither zstd nor gzip');
}
function asArchiveError(error) {
    const { code = '', message } = error;
    if (/^(EEXIST|ENOTDIR|EISDIR|ENAMETOOLONG)$/.test(code))
        return new ArchiveError("two of its files stand in each other's place", { cause: error });
    if (/^(Z_|ZSTD_|ERR_ZLIB)/.test(code) || /^(Unexpected end|Invalid|Header exceeds)/.test(message))
        return new ArchiveError(`it is broken (${message})`, { cause: error });
    return error;
}

;// CONCATENATED MODULE: ./lib/action/cache/service.js









const PACK = 'pack';
const ATTEMPTS = 3;
const SLOW_BYTES_A_SECOND = 1_000_000;
class AskedService {
    #isSilent = false;
    get isSilent() {
        return this.#isSilent;
    }
    async ask(call) {
        if (this.#isSilent)
            return undefined;
        try {
            return await call();
        }
        catch (error) {
            if (!(error instanceof download/* NoAnswer */.W_))
                throw error;
        }
        log/* info */.pq('The cache service does not answer: this run does without, which costs time but no count');
        this.#isSilent = true;
        return undefined;
    }
}
async function whyOff() {
    if (!process.env.ACTIONS_RUNTIME_TOKEN)
        return 'this is no job of GitHub Actions';
    const { isFeatureAvailable } = await Promise.all(/* import() */[__webpack_require__.e(271), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
    return isFeatureAvailable() ? undefined : 'this runner has no cache service';
}
async function bringEntry(place, cipher, key, prefixes, placeOf) {
    const { directory, temporary, patience } = place;
    return inWorkshop(temporary, async (workshop) => {
        const asked = await locate(key, prefixes, patience);
        if (asked === undefined)
            return { kind: 'missing' };
        const { found, url } = asked;
        const bad = (why) => ({ kind: 'bad', key: found, why });
        let unpacked;
        try {
            unpacked = await fetchArchive(found, url, workshop, patience);
        }
        catch (error) {
            if (error instanceof ArchiveError)
                return bad(error.message);
            throw error;
        }
        if (unpacked === undefined)
            return { kind: 'missing' };
        const moves = [];
        for (const { name: packed, bytes, start } of unpacked.files) {
            const source = external_node_path_.join(workshop, packed);
            if (!(0,encryption/* isSealed */.dy)(start)) {
                if (cipher !== null && found.includes(`-${cipher.fingerprint}-`))
                    return bad('it should be sealed and is not');
                const name = packed.slice(PACK.length + 1);
                const at = placeOf(name);
                moves.push({ source, at, isInPlace: at === name, bytes });
                continue;
            }
            if (cipher === null)
                return { kind: 'sealed otherwise', key: found };
            const opened = `${source}.open`;
            try {
                const at = placeOf(await cipher.open(source, opened));
                moves.push({ source: opened, at, isInPlace: false, bytes: (0,external_node_fs_.statSync)(opened).size });
            }
            catch (error) {
                if (error instanceof encryption/* SealError */.EM)
                    return { kind: 'sealed otherwise', key: found };
                throw error;
            }
        }
        const taken = moves.filter(({ at }) => at !== undefined);
        if (areAllInPlace(unpacked, moves))
            moveTree(external_node_path_.join(workshop, PACK), directory);
        else
            moveEach(taken, directory);
        const bytes = taken.reduce((sum, one) => sum + one.bytes, 0);
        return { kind: 'moved', key: found, files: taken.length, bytes };
    });
}
function areAllInPlace({ files, folders }, moves) {
    if (!moves.every(({ isInPlace }) => isInPlace))
        return false;
    const parents = new Set();
    for (const { name } of files)
        for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1))
            parents.add(name.slice(0, at));
    return folders.every((folder) => parents.has(folder));
}
function moveTree(from, to) {
    (0,external_node_fs_.mkdirSync)(to, { recursive: true });
    for (const entry of (0,external_node_fs_.readdirSync)(from, { withFileTypes: true })) {
        const [source, target] = [external_node_path_.join(from, entry.name), external_node_path_.join(to, entry.name)];
        if (entry.isDirectory() && (0,external_node_fs_.existsSync)(target))
            moveTree(source, target);
        else
            (0,rename/* renameWhole */.U)(source, target);
    }
}
function moveEach(moves, directory) {
    const made = new Set();
    for (const { source, at = '' } of moves) {
        const target = external_node_path_.join(directory, at);
        const folder = external_node_path_.dirname(target);
        if (!made.has(folder))
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        made.add(folder);
        (0,rename/* renameWhole */.U)(source, target);
    }
}
async function locate(key, prefixes, patience) {
    if (prefixes.length === 0) {
        try {
            const url = await (0,download/* archiveUrl */.Qq)(key, PACK, patience);
            return url === undefined ? undefined : { found: key, url };
        }
        catch (error) {
            if (error instanceof download/* NoAnswer */.W_)
                throw error;
        }
    }
    const found = await lookUp(key, prefixes, patience);
    return found === undefined ? undefined : { found, url: undefined };
}
async function fetchArchive(key, first, workshop, patience) {
    for (let attempt = 1;; attempt++) {
        const known = attempt === 1 ? first : undefined;
        const url = known ?? (await (0,download/* archiveUrl */.Qq)(key, PACK, patience));
        if (url === undefined)
            return undefined;
        try {
            return await (0,download/* download */.RG)(url, patience, (archive) => unpackArchive(archive, workshop, PACK));
        }
        catch (error) {
            const isCutOff = error.code === 'ECONNRESET';
            if (!isCutOff || attempt === ATTEMPTS)
                throw error;
            (0,external_node_fs_.rmSync)(external_node_path_.join(workshop, PACK), { recursive: true, force: true });
        }
    }
}
async function saveEntry({ directory, temporary, patience }, cipher, key, names) {
    return inWorkshop(temporary, async (workshop) => {
        let bytes = 0;
        const made = new Set();
        for (const [i, name] of names.entries()) {
            const source = external_node_path_.join(directory, name);
            const target = external_node_path_.join(workshop, PACK, cipher === null ? name : `${i}.bin`);
            const folder = external_node_path_.dirname(target);
            if (!made.has(folder))
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            made.add(folder);
            if (cipher === null)
                linkOrCopy(source, target);
            else
                await cipher.seal(source, target, name);
            bytes += (0,external_node_fs_.statSync)(target).size;
        }
        const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(271), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
        const slowly = (1000 * bytes) / SLOW_BYTES_A_SECOND;
        if ((await patience.waitFor(saveCache([PACK], key), patience.ms + slowly)) >= 0)
            return bytes;
        return (await lookUp(key, [], patience)) === key ? bytes : undefined;
    });
}
function linkOrCopy(source, target) {
    try {
        (0,external_node_fs_.linkSync)(source, target);
    }
    catch {
        (0,external_node_fs_.copyFileSync)(source, target);
    }
}
async function hasEntry({ patience }, key) {
    try {
        return await (0,download/* isInCache */.Sm)(key, PACK, patience);
    }
    catch (error) {
        if (error instanceof download/* NoAnswer */.W_)
            throw error;
        return true;
    }
}
async function lookUp(key, prefixes, patience) {
    const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(271), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
    const found = await patience.waitFor(restoreCache([PACK], key, prefixes, { lookupOnly: true }));
    return prefixes.length === 0 && found !== key ? undefined : found;
}
async function inWorkshop(temporary, work) {
    const workshop = await (0,promises_.mkdtemp)(external_node_path_.join(temporary, 'cache-'));
    const before = process.cwd();
    let isLeft = false;
    const { GITHUB_WORKSPACE, RUNNER_TEMP } = process.env;
    process.env.GITHUB_WORKSPACE = workshop;
    process.env.RUNNER_TEMP = workshop;
    process.chdir(workshop);
    try {
        return await work(workshop);
    }
    catch (error) {
        isLeft = error instanceof download/* NoAnswer */.W_;
        throw (0,at_home/* located */.t4)(error, workshop);
    }
    finally {
        process.chdir(before);
        restoreVariable('GITHUB_WORKSPACE', GITHUB_WORKSPACE);
        restoreVariable('RUNNER_TEMP', RUNNER_TEMP);
        if (!isLeft)
            (0,external_node_fs_.rmSync)(workshop, { recursive: true, force: true });
    }
}
function restoreVariable(name, value) {
    if (value === undefined)
        delete process.env[name];
    else
        process.env[name] = value;
}

;// CONCATENATED MODULE: ./lib/action/cache/scope.js









class CacheScope {
    #scope;
    #options;
    #prefix;
    #mode;
    #brought = new Set();
    #bad = new Set();
    #index = noIndex;
    constructor(scope, options) {
        this.#scope = scope;
        this.#options = options;
        this.#prefix = `s3-log-report-${VERSION}-${shortDigest(scope.name)}-`;
        this.#mode = options.cipher?.fingerprint ?? (options.isPublic ? 'public' : 'plain');
    }
    async restore() {
        const { directory } = this.#options;
        const isHere = listMirror(directory, this.#scope.folder).length > 0;
        const newest = isHere ? undefined : await this.#bringNewest();
        if (newest?.kind === 'bad')
            return { kind: 'missing' };
        if (newest?.kind === 'missing')
            return this.#restoreEarlier();
        if (newest?.kind === 'sealed otherwise')
            return newest;
        if (newest === undefined && !isHere)
            return { kind: 'missing' };
        this.#index = this.#inMode(await readIndex(this.#indexFile));
        const kinds = isHere ? ['counts', 'summaries', 'records'] : ['records', 'summaries'];
        for (const kind of kinds)
            await this.#keepAlive(this.#partsOf(kind));
        if (newest === undefined) {
            await this.#tidyOutlines();
            return { kind: 'here' };
        }
        const counts = await this.#restoreParts(this.#partsOf('counts'));
        const isOwn = this.#isOwn(newest.key);
        if (!isOwn)
            await this.#restoreParts(this.#partsOf('summaries'));
        await this.#tidyOutlines();
        if (!isOwn)
            this.#index = noIndex;
        return {
            kind: 'restored',
            files: newest.files + counts.files,
            bytes: newest.bytes + counts.bytes,
            isSealed: this.#options.cipher !== null && isOwn,
        };
    }
    async restoreFor(days, kind) {
        const parts = this.#partsOf(kind)
            .filter((part) => !this.#brought.has(part))
            .filter(({ files }) => Object.keys(files).some((file) => days.has(describe(file).day ?? '')));
        return (await this.#restoreParts(parts)).files;
    }
    async save() {
        const { directory, temporary, cipher, run, isPublic, keepRecordsDays, service } = this.#options;
        const isOpenToAll = isPublic && cipher === null;
        const found = listMirror(directory, this.#scope.folder);
        const outlined = toOutline(found).filter((file) => (0,summaries/* writeOutline */.KN)(external_node_path_.join(directory, file)));
        const before = outlined.length === 0 ? found : listMirror(directory, this.#scope.folder);
        const packed = toPack(before).filter((month) => (0,month_file/* packMonth */.Qy)(external_node_path_.join(directory, month)));
        const all = packed.length === 0 ? before : listMirror(directory, this.#scope.folder);
        const files = all.filter((file) => !isOpenToAll || isShareable(file.path));
        if (files.length === 0)
            return { kind: 'unchanged', open: 0, closed: 0 };
        const index = this.#index;
        const plan = planSave(files, digestFiles(directory, files), index, keepRecordsDays);
        const blocks = { ...plan.kept };
        let saved = 0;
        for (const { block, isWhole, files: members } of plan.parts) {
            const digest = shortDigest(JSON.stringify(members));
            const ofContent = `${this.#prefix}${block.replace('/', '-')}-${this.#mode}-${digest}`;
            const key = this.#bad.has(ofContent) ? `${ofContent}-${run}` : ofContent;
            const bytes = await service.ask(() => saveEntry(this.#options, cipher, key, Object.keys(members)));
            if (bytes === undefined)
                return { kind: 'refused' };
            blocks[block] = [...(isWhole ? [] : (blocks[block] ?? [])), { key, bytes, files: members }];
            saved++;
        }
        const closed = Object.values(blocks)
            .flat()
            .reduce((sum, { bytes }) => sum + bytes, 0);
        if (saved === 0 && isSame(index.blocks, blocks) && isSame(index.open, plan.open))
            return { kind: 'unchanged', open: index.openBytes, closed };
        const next = { version: VERSION, blocks, open: plan.open, openBytes: plan.openBytes };
        await writeIndex(this.#indexFile, temporary, next);
        const members = [...Object.keys(plan.open), `${this.#scope.folder}/${INDEX}`];
        const key = `${this.#prefix}open-${this.#mode}-${run}`;
        const open = await service.ask(() => saveEntry(this.#options, cipher, key, members));
        if (open === undefined) {
            await writeIndex(this.#indexFile, temporary, index);
            return { kind: 'refused' };
        }
        this.#index = next;
        return { kind: 'saved', parts: saved + 1, open, closed };
    }
    startAnew() {
        for (const { key } of this.#partsOf())
            this.#bad.add(key);
        const left = Object.entries(this.#index.blocks)
            .filter(([name]) => name.endsWith('/summaries'))
            .map(([name, parts]) => [name, parts.filter((part) => !this.#brought.has(part))]);
        const blocks = Object.fromEntries(left.filter(([, parts]) => parts.length > 0));
        this.#index = { ...noIndex, blocks };
    }
    get #indexFile() {
        return external_node_path_.join(this.#options.directory, this.#scope.folder, INDEX);
    }
    #partsOf(kind = '') {
        return Object.entries(this.#index.blocks).flatMap(([name, parts]) => name.endsWith(`/${kind}`) || kind === '' ? parts : []);
    }
    #isOwn(key) {
        return key.includes(`-${this.#mode}-`);
    }
    #inMode(index) {
        const isReadable = ({ key }) => key.startsWith(this.#prefix) && (this.#isOwn(key) || /-(plain|public)-/.test(key));
        const blocks = Object.entries(index.blocks).map(([name, parts]) => [
            name,
            parts.filter(isReadable),
        ]);
        return { ...index, blocks: Object.fromEntries(blocks.filter(([, parts]) => parts.length > 0)) };
    }
    async #bringNewest() {
        const inAnyMode = `${this.#prefix}open-`;
        const own = `${inAnyMode}${this.#mode}-`;
        const key = own + this.#options.run;
        const first = await this.#bring(key, this.#options.cipher === null ? [inAnyMode] : [own]);
        if (this.#options.cipher !== null)
            return first?.kind === 'missing' ? this.#bring(key, [inAnyMode]) : first;
        if (first?.kind !== 'sealed otherwise')
            return first;
        const before = await this.#bring(key, [`${inAnyMode}plain-`, `${inAnyMode}public-`]);
        return before?.kind === 'moved' ? before : first;
    }
    async #bring(key, prefixes, placeOf = (name) => this.#placeOf(name)) {
        const { cipher, service } = this.#options;
        const brought = await service.ask(() => bringEntry(this.#options, cipher, key, prefixes, placeOf));
        if (brought?.kind === 'bad') {
            this.#bad.add(brought.key);
            log/* warning */.$e(`The cache has an entry that cannot be used, ${brought.key}: ${brought.why}. It is left alone, and what it should hold is built again.`);
        }
        return brought;
    }
    #placeOf(name) {
        const { folder } = this.#scope;
        return name === `${folder}/${INDEX}` || isMirrorFile(name, folder) ? name : undefined;
    }
    async #restoreParts(parts) {
        const sum = { files: 0, bytes: 0 };
        for (const part of parts) {
            const moved = await this.#bring(part.key, []);
            if (moved?.kind !== 'moved')
                this.#forget(part, moved?.kind !== 'bad');
            else {
                sum.files += moved.files;
                sum.bytes += moved.bytes;
            }
            this.#brought.add(part);
        }
        return sum;
    }
    async #keepAlive(parts) {
        const { service } = this.#options;
        for (const part of parts)
            if ((await service.ask(() => hasEntry(this.#options, part.key))) === false)
                this.#forget(part);
    }
    #forget(lost, isNews = true) {
        if (this.#options.service.isSilent)
            return;
        if (isNews)
            log/* info */.pq(`The cache has lost ${lost.key}; it is built again from its source`);
        const blocks = Object.entries(this.#index.blocks).map(([name, parts]) => [name, parts.filter((part) => part !== lost)]);
        const left = Object.fromEntries(blocks.filter(([, parts]) => parts.length > 0));
        this.#index = { ...this.#index, blocks: left };
    }
    async #tidyOutlines() {
        const { directory } = this.#options;
        const { folder } = this.#scope;
        const names = () => listMirror(directory, folder).map(({ path }) => path);
        const held = new Set([
            ...names(),
            ...this.#partsOf('summaries').flatMap((part) => Object.keys(part.files)),
        ]);
        for (const month of (0,month_file/* monthFoldersIn */.VO)(external_node_path_.join(directory, folder))) {
            const { home, days } = new month_file/* HeldMonth */.U$(month);
            const outlined = [...days].filter(([, files]) => files.has(summaries/* OUTLINE */.Rc));
            if (!outlined.every(([day]) => held.has(`${home}/${day}/summary`)))
                (0,month_file/* unpackMonth */.BV)(month);
        }
        for (const file of names())
            if (isOutline(file) && !held.has(summaryOf(file)))
                await (0,promises_.rm)(external_node_path_.join(directory, file), { force: true });
    }
    async #restoreEarlier() {
        const { cipher, run, temporary } = this.#options;
        const modes = [...(cipher === null ? [] : [cipher.fingerprint]), 'plain', 'counts'];
        for (const name of this.#scope.earlierNames) {
            const prefix = `s3-log-report-1-${shortDigest(name)}-`;
            const aside = external_node_path_.join(temporary, 'earlier.json');
            const placeOf = (file) => file === INDEX
                ? external_node_path_.relative(this.#options.directory, aside)
                : isMirrorFile(file, this.#scope.folder)
                    ? file
                    : undefined;
            const bring = (key, prefixes) => this.#bring(key, prefixes, placeOf);
            const first = `${prefix}${modes[0]}-open-${run}`;
            const open = await bring(first, modes.map((mode) => `${prefix}${mode}-open-`));
            if (open?.kind === 'moved') {
                const sum = { files: open.files, bytes: open.bytes };
                for (const { key } of Object.values((await readIndex(aside)).blocks).flat()) {
                    const moved = key.startsWith(prefix) ? await bring(key, []) : undefined;
                    if (moved?.kind !== 'moved')
                        continue;
                    sum.files += moved.files;
                    sum.bytes += moved.bytes;
                }
                await (0,promises_.rm)(aside, { force: true });
                return { kind: 'restored', ...sum, isSealed: false };
            }
            if (open?.kind === 'bad')
                return { kind: 'missing' };
            const other = await bring(first, [prefix]);
            if (other?.kind === 'sealed otherwise')
                return other;
        }
        return { kind: 'missing' };
    }
}
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function shortDigest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./lib/action/cache/cache.js







const PATIENCE_MS = 20_000;
const QUOTA_BYTES = 10e9;
function openStateCache(options) {
    return new MirrorCache(options);
}
class MirrorCache {
    #options;
    #scopes;
    constructor(options) {
        const { encryptionKey, patience = new download/* CallPatience */.iz(PATIENCE_MS) } = options;
        const cipher = encryptionKey === null ? null : (0,encryption/* openCipher */.AC)(encryptionKey);
        const service = new AskedService();
        this.#options = options;
        this.#scopes = scopesOf(options.sources).map((scope) => new CacheScope(scope, { ...options, patience, cipher, service }));
    }
    async restore() {
        const why = await this.#whyOff();
        if (why !== undefined)
            return { kind: 'off', why };
        if (this.#isOpenToAll)
            log/* info */.pq("Everybody may read this repository's cache, so raw records and hashes of visitors stay out of it: " +
                "visitors are added up by day. With a secret as 'cache-encryption-key' all of it is sealed, and each counts once.");
        const all = [];
        for (const scope of this.#scopes)
            all.push(await harmlessly('restored', { kind: 'missing' }, () => scope.restore()));
        if (all.some(({ kind }) => kind === 'sealed otherwise'))
            log/* warning */.$e(sealedOtherwise(this.#options.encryptionKey !== null));
        return restoredOf(all);
    }
    restoreRecords(days) {
        return this.#restoreFor(days, 'records');
    }
    restoreSummaries(days) {
        return this.#restoreFor(days, 'summaries');
    }
    startAnew() {
        for (const scope of this.#scopes)
            scope.startAnew();
    }
    async save() {
        const why = await this.#whyOff();
        if (why !== undefined)
            return { kind: 'off', why };
        const all = [];
        for (const scope of this.#scopes) {
            const saved = await harmlessly('saved', undefined, () => scope.save());
            if (saved === undefined)
                return { kind: 'off', why: 'it failed' };
            if (saved.kind === 'refused')
                return { kind: 'off', why: 'the cache service did not take it' };
            all.push(saved);
        }
        const saved = savedOf(all);
        if (saved.kind === 'saved')
            log/* info */.pq(sizesOf(saved));
        return saved;
    }
    async #restoreFor(days, kind) {
        const wanted = new Set(days.map((day) => day.replaceAll('-', '/')));
        let files = 0;
        for (const scope of this.#scopes)
            files += await harmlessly('restored', 0, () => scope.restoreFor(wanted, kind));
        return files;
    }
    async #whyOff() {
        return this.#isOpenToAll && this.#options.hasWholeAddresses
            ? "whole client addresses do not go into a public repository's cache without cache-encryption-key"
            : whyOff();
    }
    get #isOpenToAll() {
        return this.#options.isPublic && this.#options.encryptionKey === null;
    }
}
function restoredOf(all) {
    const restored = all.filter((one) => one.kind === 'restored');
    if (restored.length > 0)
        return {
            kind: 'restored',
            files: restored.reduce((sum, { files }) => sum + files, 0),
            bytes: restored.reduce((sum, { bytes }) => sum + bytes, 0),
            isSealed: restored.every(({ isSealed }) => isSealed),
        };
    return all.some(({ kind }) => kind === 'here')
        ? { kind: 'off', why: 'the mirror is on this runner already' }
        : { kind: 'missing' };
}
function savedOf(all) {
    const sizes = all.filter((one) => one.kind !== 'refused');
    const open = sizes.reduce((sum, one) => sum + one.open, 0);
    const closed = sizes.reduce((sum, one) => sum + one.closed, 0);
    const parts = sizes.reduce((sum, one) => sum + (one.kind === 'saved' ? one.parts : 0), 0);
    return parts === 0
        ? { kind: 'unchanged', bytes: open + closed }
        : { kind: 'saved', parts, open, closed, bytes: open + closed };
}
function sizesOf({ open, closed, bytes }) {
    return (`Cache: ${megabytes(open)} for what still changes, ${megabytes(closed)} for closed months, ` +
        `${megabytes(bytes)} in all (${((100 * bytes) / QUOTA_BYTES).toFixed(1)} % of a repository's 10 GB)`);
}
function scopesOf(sources) {
    const all = sources
        .map(({ name }) => name)
        .sort()
        .join('\n');
    return [
        ...sources.map(({ folder, name }) => ({
            folder,
            name,
            earlierNames: [...new Set([name, all])],
        })),
        { folder: tree/* BUILD_CACHE */.yJ, name: `${tree/* BUILD_CACHE */.yJ}\n${all}`, earlierNames: [] },
    ];
}
function sealedOtherwise(hasKey) {
    const what = hasKey
        ? "was sealed with another 'cache-encryption-key' than the one given now"
        : "is sealed, and no 'cache-encryption-key' is given";
    return (`What the cache holds ${what}, and cannot be read. Days whose log objects are gone are taken from the copies beside the report. ` +
        'To keep all of it, run once more with the key it was sealed with, or with a mirror-directory on a machine that still has it.');
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}
async function harmlessly(done, otherwise, work) {
    try {
        return await work();
    }
    catch (error) {
        log/* warning */.$e(`The cache could not be ${done}, which costs time but no count: ${(0,failure/* failureText */.k)(error)}`);
        return otherwise;
    }
}


/***/ }),

/***/ 67851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ hasCacheService),
/* harmony export */   Qq: () => (/* binding */ archiveUrl),
/* harmony export */   RG: () => (/* binding */ download),
/* harmony export */   Sm: () => (/* binding */ isInCache),
/* harmony export */   W_: () => (/* binding */ NoAnswer),
/* harmony export */   iz: () => (/* binding */ CallPatience)
/* harmony export */ });
/* unused harmony export entryVersion */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44942);
/* harmony import */ var _actions_http_client_lib_auth__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92145);





class NoAnswer extends Error {
    name = 'NoAnswer';
}
class CallPatience {
    ms;
    #left = 0;
    constructor(ms) {
        this.ms = ms;
    }
    get hasLeftCalls() {
        return this.#left > 0;
    }
    async waitFor(call, ms = this.ms) {
        let timer;
        const end = new Promise((_, reject) => {
            timer = setTimeout(() => {
                this.#left++;
                const ended = () => this.#left--;
                call.then(ended, ended);
                reject(new NoAnswer('The cache service does not answer'));
            }, ms);
        });
        try {
            return await Promise.race([call, end]);
        }
        finally {
            clearTimeout(timer);
        }
    }
}
const USER_AGENT = 's3-log-report';
const V2 = '/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
const V1 = '_apis/artifactcache/cache';
const MOST_PATIENCES = 60;
function entryVersion(pack, hasZstd = isZstdHere()) {
    const parts = [pack, hasZstd ? 'zstd-without-long' : 'gzip'];
    if (process.platform === 'win32')
        parts.push('windows-only');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256')
        .update([...parts, '1.0'].join('|'))
        .digest('hex');
}
let known;
function isZstdHere() {
    if (known !== undefined)
        return known;
    const { error, stdout, stderr } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('zstd', ['--quiet', '--version']);
    known = error === undefined && stdout.length + stderr.length > 0;
    return known;
}
async function archiveUrl(key, pack, patience) {
    const url = await urlOf(key, pack, patience);
    if (url !== undefined)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq)(url);
    return url;
}
async function isInCache(key, pack, patience) {
    return (await urlOf(key, pack, patience)) !== undefined;
}
async function urlOf(key, pack, patience) {
    const { ACTIONS_RUNTIME_TOKEN = '', ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = process.env;
    const client = clientWith(patience.ms, [new _actions_http_client_lib_auth__WEBPACK_IMPORTED_MODULE_4__/* .BearerCredentialHandler */ .tZ(ACTIONS_RUNTIME_TOKEN)]);
    const version = entryVersion(pack);
    let url;
    if (isSecondService()) {
        const asked = { key, restore_keys: [], version };
        const { result } = await patience.waitFor(client.postJson(new URL(V2, ACTIONS_RESULTS_URL).href, asked));
        url = result?.ok === true ? result.signed_download_url : undefined;
    }
    else {
        const query = `${V1}?keys=${encodeURIComponent(key)}&version=${version}`;
        const { result } = await patience.waitFor(client.getJson(`${ACTIONS_CACHE_URL || ACTIONS_RESULTS_URL}${query}`, { accept: 'application/json;api-version=6.0-preview.1' }));
        url = result?.cacheKey === key ? result.archiveLocation : undefined;
    }
    client.dispose();
    return url;
}
function clientWith(socketTimeout, handlers = []) {
    return new _actions_http_client__WEBPACK_IMPORTED_MODULE_3__/* .HttpClient */ .Qq(USER_AGENT, handlers, { socketTimeout, allowRetries: true, maxRetries: 2 });
}
function hasCacheService({ ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL, }) {
    return Boolean(ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL);
}
function isSecondService() {
    const { GITHUB_SERVER_URL = 'https://github.com', ACTIONS_CACHE_SERVICE_V2 } = process.env;
    const { hostname } = new URL(GITHUB_SERVER_URL);
    return (Boolean(ACTIONS_CACHE_SERVICE_V2) && /^(github\.com|.+\.(ghe\.com|localhost))$/i.test(hostname));
}
async function download(url, patience, use) {
    const client = clientWith(patience.ms);
    const { message } = await patience.waitFor(client.get(url));
    if (message.statusCode !== 200) {
        message.destroy();
        throw new Error(`the cache service answered with status ${message.statusCode}`);
    }
    const giveUp = () => {
        message.destroy(new NoAnswer('The cache service has stopped in the middle of a file'));
    };
    const wholeTime = setTimeout(giveUp, MOST_PATIENCES * patience.ms);
    const stall = setTimeout(giveUp, patience.ms);
    async function* watched() {
        for await (const chunk of message) {
            stall.refresh();
            yield chunk;
        }
        clearTimeout(stall);
    }
    try {
        return await use(watched());
    }
    finally {
        clearTimeout(wholeTime);
        clearTimeout(stall);
        message.destroy();
        client.dispose();
    }
}


/***/ }),

/***/ 52798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ openCipher),
/* harmony export */   EM: () => (/* binding */ SealError),
/* harmony export */   dy: () => (/* binding */ isSealed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




class SealError extends Error {
    name = 'SealError';
}
function isSealed(start) {
    return start.subarray(0, MAGIC.length).equals(MAGIC);
}
const MAGIC = Buffer.from('s3-log-report sealed 1\n');
const NONCE = 12;
const TAG = 16;
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };
function openCipher(secret) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(secret, 's3-log-report cache', 32, COST);
    return {
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('fingerprint').update(key).digest('hex').slice(0, 12),
        seal: (source, target, name) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(sealed(source, name, key), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(target)),
        async open(source, target) {
            const { name, content } = await nameAndContent(opened(source, key));
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(content, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(target));
            return name;
        },
        sealBytes(content, name) {
            const { cipher, begin } = begun(name, key);
            return Buffer.concat([begin, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
        },
        openBytes: (sealed, name) => contentUnder(name, Buffer.from(sealed), key),
    };
}
async function* sealed(source, name, key) {
    const { cipher, begin } = begun(name, key);
    yield begin;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(source))
        yield cipher.update(chunk);
    yield Buffer.concat([cipher.final(), cipher.getAuthTag()]);
}
function begun(name, key) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', key, nonce);
    const nameBytes = Buffer.from(name, 'utf8');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(nameBytes.length);
    const begin = Buffer.concat([MAGIC, nonce, cipher.update(Buffer.concat([length, nameBytes]))]);
    return { cipher, begin };
}
function contentUnder(name, sealed, key) {
    const start = MAGIC.length + NONCE;
    if (!isSealed(sealed) || sealed.length < start + 2 + TAG)
        throw new SealError('It is not sealed, or cut short');
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', key, sealed.subarray(MAGIC.length, start));
    decipher.setAuthTag(sealed.subarray(-TAG));
    const plain = decipher.update(sealed.subarray(start, -TAG));
    finish(decipher);
    const end = 2 + plain.readUInt16BE(0);
    if (plain.toString('utf8', 2, end) !== name)
        throw new SealError('It was sealed as another file');
    return plain.subarray(end);
}
async function* opened(source, key) {
    const { nonce, tag, start, end } = await endsOf(source);
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', key, nonce);
    decipher.setAuthTag(tag);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(source, { start, end }))
        yield decipher.update(chunk);
    finish(decipher);
}
function finish(decipher) {
    try {
        decipher.final();
    }
    catch (cause) {
        throw new SealError('A sealed file was changed, or sealed with another secret', { cause });
    }
}
async function endsOf(source) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(source);
    const start = MAGIC.length + NONCE;
    if (size < start + 2 + TAG)
        throw new SealError('A sealed file is cut short');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(source);
    try {
        const ends = Buffer.alloc(start + TAG);
        await file.read(ends, 0, start, 0);
        await file.read(ends, start, TAG, size - TAG);
        if (!ends.subarray(0, MAGIC.length).equals(MAGIC))
            throw new Error('A file is not sealed as this version does it');
        const nonce = ends.subarray(MAGIC.length, start);
        return { nonce, tag: ends.subarray(start), start, end: size - TAG - 1 };
    }
    finally {
        await file.close();
    }
}
async function nameAndContent(chunks) {
    let begin = Buffer.alloc(0);
    let end = Number.POSITIVE_INFINITY;
    while (begin.length < end) {
        const { value, done } = await chunks.next();
        if (done === true)
            throw new Error('A sealed file has no name');
        begin = Buffer.concat([begin, value]);
        if (begin.length >= 2)
            end = 2 + begin.readUInt16BE(0);
    }
    async function* content() {
        yield begin.subarray(end);
        yield* chunks;
    }
    return { name: begin.toString('utf8', 2, end), content: content() };
}


/***/ }),

/***/ 97011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95592);
/* harmony import */ var _targets_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47752);


async function deliver(site, history, { publish, directories }, temporary, environment, more = {}) {
    const delivery = { site, history, temporary, environment, ...more };
    const outcomes = [];
    for (const name of publish.targets)
        outcomes.push(await _targets_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targets */ .zV[name].publish(delivery, publish));
    const first = (name) => outcomes.find(({ outputs }) => outputs[name] !== undefined)?.outputs[name] ?? null;
    const words = outcomes.flatMap(({ words }) => words ?? []);
    if (publish.targets.length === 0)
        words.push(`Written to ${directories.report}`);
    return {
        pageUrl: first('pageUrl'),
        commit: first('commit'),
        artifactId: first('artifactId'),
        outcome: words.join('. '),
        problems: outcomes.flatMap(({ problem }) => problem ?? []),
    };
}
function addressOf({ publish }, environment) {
    if ((0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryIn */ .ce)(environment).repository === '')
        return null;
    const known = publish.targets.map((name) => _targets_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targets */ .zV[name].address(environment, publish));
    return known.find((address) => address !== null) ?? null;
}
async function readHistory({ publish }, temporary, environment, wantedOf = (paths) => paths) {
    for (const name of publish.targets) {
        const { readHistory: read } = _targets_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targets */ .zV[name];
        if (read !== null)
            return read({ temporary, environment, wantedOf }, publish);
    }
    return new Map();
}


/***/ }),

/***/ 90425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ exposureOf),
/* harmony export */   g: () => (/* binding */ privacyProblem)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95592);
/* harmony import */ var _targets_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47752);


function exposureOf(settings, repository) {
    const { cache, counting } = settings;
    const isRepositoryPublic = repository !== null && (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublic */ .Ul)(repository.visibility);
    return {
        ...audienceOf(settings, repository),
        isRepositoryPublic,
        isCacheOpen: isRepositoryPublic &&
            cache.isOn &&
            cache.encryptionKey === null &&
            counting.clientAddresses !== 'full',
    };
}
function audienceOf({ report, publish }, repository) {
    if (report.audience !== null)
        return { audience: report.audience, why: "the input 'audience' says so" };
    if (repository === null)
        return publish.targets.length === 0
            ? { audience: 'private', why: 'it is published nowhere' }
            : { audience: 'public', why: 'nobody tells who may see it' };
    const { visibility, pages } = repository;
    const whyRepository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .whyVisible */ .bL)(visibility);
    if (whyRepository !== null)
        return { audience: 'public', why: whyRepository };
    for (const name of publish.targets) {
        const why = _targets_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targets */ .zV[name].whyPublic(pages, publish);
        if (why !== null)
            return { audience: 'public', why };
    }
    return { audience: 'private', why: `this repository is ${visibility}` };
}
function privacyProblem({ counting, publish }, { visibility }) {
    const why = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .whyVisible */ .bL)(visibility);
    if (counting.clientAddresses !== 'full' || publish.targets.length === 0 || why === null)
        return undefined;
    const assumed = visibility === 'unknown' ? ', and it is taken for public' : '';
    return (`client-addresses: 'full' is refused when publishing (${publish.targets.join(', ')}), because ${why}${assumed}. ` +
        "Allowed here: 'masked' or 'hidden', or 'full' with publish: none.");
}


/***/ }),

/***/ 53345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks),
/* harmony export */   c: () => (/* binding */ badgeOfPrivate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sync_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13192);
/* harmony import */ var _targets_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47752);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11260);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55871);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7198);






const checks = [
    { with: 'state', problems: rolesHaveAState },
    { with: 'state', problems: stateIsNoLog },
    { with: 'shard', problems: shardIsGiven },
    { with: 'logs', problems: rolesReadBuckets },
    { with: 'delete-after-days', problems: rolesDeleteNothing },
    { with: 'token', problems: targetsHaveWhatTheyNeed },
    { with: 'artifact-name', problems: artifactsHaveNamesOfTheirOwn },
    { with: 'badge', problems: badgeIsPublic },
    { with: 'open-data-licence', problems: licenceHasData },
    { with: 'other-reports', problems: openNamesNeedABranch },
    { with: 'mirror-directory', problems: mirrorIsOutsideOfReport },
    { with: 'mirror-directory', problems: directoriesAreTheirOwn },
    { with: 'report-directory', problems: (given) => noLinkLeadsTo('report', given) },
    { with: 'mirror-directory', problems: (given) => noLinkLeadsTo('mirror', given) },
    { with: 'template-directory', problems: (given) => noLinkLeadsTo('template', given) },
    { with: 'endpoint', problems: accessPointsHaveHosts },
];
function openNamesNeedABranch({ settings }) {
    const open = settings.report.otherReports.find(({ directory }) => directory.includes('*'));
    return open !== undefined && !(0,_targets_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .isHistoryKept */ .Di)(settings.publish.targets)
        ? [
            `other-reports: got ${(0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(open.directory)}, but what '*' stands for is looked up on the branch, and 'publish' names none: write each directory in a line of its own`,
        ]
        : [];
}
function rolesHaveAState({ settings }) {
    return (0,_roles_js__WEBPACK_IMPORTED_MODULE_4__/* .isPart */ .Q)(settings.role) && settings.state === null
        ? [
            `state: required for 'role: ${settings.role}', as s3://bucket/prefix: a private place of your own where the jobs of a run leave what they counted`,
        ]
        : [];
}
function stateIsNoLog({ settings, textOf }) {
    const { state, sources } = settings;
    if (state === null)
        return [];
    const place = state.prefix === '' || state.prefix.endsWith('/') ? state.prefix : `${state.prefix}/`;
    const kept = Object.values(_sync_location_js__WEBPACK_IMPORTED_MODULE_1__/* .stateFolders */ .Nj).map((folder) => place + folder);
    const areMixed = sources.some((source) => source.kind === 's3' &&
        source.bucket === state.bucket &&
        kept.some((folder) => folder.startsWith(source.prefix) || source.prefix.startsWith(folder)));
    return areMixed
        ? [
            (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p6)('state', textOf('state'), 'a place that is neither below a prefix of `logs`, all of whose objects are read as log objects, nor one in whose folders logs lie, such as a bucket or a prefix of its own'),
        ]
        : [];
}
function shardIsGiven({ settings, textOf }) {
    const { role, shard } = settings;
    if (role === 'count' && shard === null)
        return [`shard: required for 'role: count'. Set it to \${{ matrix.shard }}`];
    return role !== 'count' && shard !== null
        ? [
            (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p6)('shard', textOf('shard'), `no shard with 'role: ${role}': only 'role: count' has one`),
        ]
        : [];
}
function rolesReadBuckets({ settings }) {
    if (!(0,_roles_js__WEBPACK_IMPORTED_MODULE_4__/* .isPart */ .Q)(settings.role))
        return [];
    return settings.sources.flatMap((source) => source.kind === 's3'
        ? []
        : [
            `logs: got the directory ${(0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(source.path)}, but with 'role: ${settings.role}' several machines read the logs: expected s3://bucket/prefix`,
        ]);
}
function rolesDeleteNothing({ settings, textOf }) {
    const name = 'delete-after-days';
    return (0,_roles_js__WEBPACK_IMPORTED_MODULE_4__/* .isPart */ .Q)(settings.role) && settings.deleteAfterDays > 0
        ? [
            (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p6)(name, textOf(name), `0 with 'role: ${settings.role}': let a lifecycle rule of the bucket expire old log objects`),
        ]
        : [];
}
function targetsHaveWhatTheyNeed({ settings, environment }) {
    const { role } = settings;
    if (role === 'doctor' || role === 'plan' || role === 'count')
        return [];
    return settings.publish.targets.flatMap((name) => {
        const { token, repository } = _targets_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .targets */ .zV[name].needs;
        const problems = [];
        if (token !== null && settings.publish.token === '')
            problems.push(`token: required to ${token.to}; leave the input out to use the job's own token`);
        if (repository && !environment.GITHUB_REPOSITORY)
            problems.push(`publish: '${name}' needs GITHUB_REPOSITORY, which a runner sets; outside of one use 'none'`);
        return problems;
    });
}
function artifactsHaveNamesOfTheirOwn({ settings: { publish } }) {
    const takers = new Map();
    return publish.targets.flatMap((name) => {
        const artifact = _targets_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .targets */ .zV[name].artifactName(publish);
        if (artifact === null)
            return [];
        const taker = takers.get(artifact);
        takers.set(artifact, name);
        return taker === undefined
            ? []
            : [(0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p6)('artifact-name', artifact, `another name, '${taker}' uploads that one`)];
    });
}
function badgeIsPublic({ settings: { report } }) {
    return report.badge !== null && report.audience === 'private'
        ? [badgeOfPrivate(report.badge)]
        : [];
}
function licenceHasData({ settings: { report } }) {
    return report.openDataLicence !== null && !report.openData
        ? [
            (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p6)('open-data-licence', report.openDataLicence, 'no licence where there is no open data. Give open-data: true, or leave open-data-licence out'),
        ]
        : [];
}
function badgeOfPrivate(badge) {
    return (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p6)('badge', badge, 'no badge: it is for everybody to see, and the report is private. Leave badge out, or give audience: public');
}
function mirrorIsOutsideOfReport({ settings: { directories }, textOf }) {
    const name = 'mirror-directory';
    return (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(directories.report, directories.mirror)
        ? [(0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p6)(name, textOf(name), 'a place outside of report-directory')]
        : [];
}
function directoriesAreTheirOwn({ settings, textOf }) {
    const { directories, sources } = settings;
    return ['report', 'mirror'].flatMap((one) => {
        const place = directories[one];
        const name = `${one}-directory`;
        const problems = [];
        if ((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .existsAt */ .Sw)(place) && !(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(place))
            problems.push((0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p6)(name, textOf(name), 'a directory'));
        for (const source of sources)
            if (source.kind === 'directory' && (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(source.path, place))
                problems.push((0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p6)(name, textOf(name) || place, `a place outside of ${(0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(source.path)}, all of whose files are read as log objects`));
        return problems;
    });
}
function noLinkLeadsTo(one, { settings, environment, textOf }) {
    const name = `${one}-directory`;
    const place = one === 'template' ? settings.report.templateDirectory : settings.directories[one];
    if (place === null)
        return [];
    const roots = [environment.GITHUB_WORKSPACE, environment.RUNNER_TEMP];
    const [link] = roots.flatMap((root) => (root && (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .linkBetween */ .zu)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root), place)) || []);
    return link === undefined
        ? []
        : [
            (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p6)(name, textOf(name) || place, `a path without symbolic links, but ${(0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(link)} is one`),
        ];
}
function accessPointsHaveHosts({ settings, textOf }) {
    const { endpoint } = settings.store;
    const host = URL.parse(endpoint ?? '')?.hostname ?? '';
    const isAddress = /^\[|^\d+(\.\d+){3}$/.test(host);
    const isByArn = settings.sources.some((source) => source.kind === 's3' && source.bucket.startsWith('arn:'));
    return isAddress && isByArn
        ? [
            (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p6)('endpoint', textOf('endpoint'), "a host name instead of an IP address, as `logs` names an access point by its ARN; or name the access point by its alias, s3://ALIAS/prefix ('aws s3control get-access-point' tells it)"),
        ]
        : [];
}


/***/ }),

/***/ 31350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unknownInputs),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
function unknownInputs(rows, environment) {
    return Object.keys(environment)
        .filter((variable) => variable.startsWith('INPUT_'))
        .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
        .filter((name) => !rows.some((known) => known.name === name))
        .flatMap((name) => {
        const meant = meantBy(name.replaceAll('_', '-'), rows);
        return meant === undefined ? [] : [`${name}: no such input, did you mean '${meant.name}'?`];
    });
}
function meantBy(plain, rows) {
    const known = rows.map(({ name }) => name);
    const longer = known.filter((name) => name.length > 4);
    const meant = known.includes(plain) ? plain : nearestName(plain, longer);
    return (rows.find(({ otherNames }) => otherNames?.includes(plain)) ??
        rows.find(({ name }) => name === meant));
}
function nearestName(word, names) {
    const near = names
        .map((name) => ({ name, slips: slipsBetween(name, word) }))
        .filter(({ name, slips }) => slips <= 2 && 2 * slips < name.length);
    return near.sort((a, b) => a.slips - b.slips)[0]?.name;
}
function slipsBetween(a, b) {
    let last = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const another = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = isSwap ? (last[j - 2] ?? 0) + 1 : another;
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, another, swapped));
        }
        last = row;
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 20170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ encryptionKey),
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   Dp: () => (/* binding */ isRegion),
/* harmony export */   Gu: () => (/* binding */ exclusions),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Il: () => (/* binding */ datedNotes),
/* harmony export */   Ot: () => (/* binding */ plainDirectory),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   Zd: () => (/* binding */ isLocale),
/* harmony export */   ef: () => (/* binding */ textOrNull),
/* harmony export */   fA: () => (/* binding */ alertConditions),
/* harmony export */   jb: () => (/* binding */ directoryOr),
/* harmony export */   jk: () => (/* binding */ textThat),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   lW: () => (/* binding */ nullOr),
/* harmony export */   m4: () => (/* binding */ isLicence),
/* harmony export */   n3: () => (/* binding */ hostNames),
/* harmony export */   q$: () => (/* binding */ isHttpUrl),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wK: () => (/* binding */ templateDirectory),
/* harmony export */   xf: () => (/* binding */ isInner),
/* harmony export */   yz: () => (/* binding */ reportDirectories)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28220);
/* harmony import */ var _count_record_exclude_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39199);
/* harmony import */ var _sync_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27219);
/* harmony import */ var _job_alerts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42835);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11260);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7198);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1368);








const textOrNull = ({ text }) => text || null;
function textThat(isGood, allowed) {
    return ({ text, wrong }) => {
        if (!isGood(text))
            wrong(text, allowed);
        return text;
    };
}
function nullOr(parse) {
    return (given) => (given.text === '' ? null : parse(given));
}
function choice(choices) {
    return ({ text, wrong }) => {
        const found = choices.find((one) => one === text);
        if (found === undefined)
            wrong(text, choices.map((one) => `'${one}'`).join(' or '));
        return found ?? choices[0];
    };
}
const isTrue = (given) => choice(['true', 'false'])(given) === 'true';
function whole(from, to, unit) {
    return numberWithin(from, to, `a whole number of ${unit} from ${from} to ${to}`);
}
function numberOf(from, to, thing) {
    return numberWithin(from, to, `the number of a ${thing}, ${from} to ${to}`);
}
function numberWithin(from, to, what) {
    return ({ text, wrong }) => {
        const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
        if (number >= from && number <= to)
            return number;
        wrong(text, what);
        return from;
    };
}
function directoryOr({ text, workspace, temporary, wrong }, otherwise) {
    if (text === '')
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(temporary, otherwise);
    const found = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace, text);
    if (/^\/proc(\/|$)/.test(found))
        wrong(text, 'a directory on a disk');
    return found;
}
const location = ({ text, wrong }) => {
    if (text === '')
        return null;
    const found = (0,_sync_address_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAddress */ .or)(text);
    if (found === undefined)
        wrong(text, (0,_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .s3UrlAllowed */ .U)(text));
    return found ?? null;
};
const hostNames = ({ lines, wrong }) => {
    const found = lines.map((line) => {
        const host = line
            .normalize('NFC')
            .toLowerCase()
            .replace(/^https?:\/\//, '')
            .replace(/^\*\./, '')
            .replace(/[/:].*$/, '')
            .replace(/\.$/, '');
        if (!/^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u.test(host))
            wrong(line, 'a host name such as www.example.com');
        return host;
    });
    return [...new Set(found)];
};
const exclusions = ({ lines, wrong, problem }) => {
    const found = [];
    for (const line of lines) {
        const colon = line.indexOf(':');
        const field = _count_record_exclude_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusionFields */ .Yw.find((name) => name === line.slice(0, colon).trim());
        const pattern = line.slice(colon + 1).trim();
        if (field === undefined) {
            const fields = _count_record_exclude_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusionFields */ .Yw.map((name) => `${name}:`).join(', ');
            wrong(line, `${fields} and a glob, such as 'agent:*UptimeRobot*'`);
            continue;
        }
        const why = (0,_count_record_exclude_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusionProblem */ ._p)({ field, pattern });
        if (why === undefined)
            found.push({ field, pattern });
        else
            problem(`got ${(0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(line)}, but ${(0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(why)}`);
    }
    return found;
};
const alertConditions = ({ lines, wrong }) => lines.flatMap((line) => {
    const alert = (0,_job_alerts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAlert */ ._N)(line);
    if (alert === undefined)
        wrong(line, _job_alerts_js__WEBPACK_IMPORTED_MODULE_2__/* .ALERTS_ALLOWED */ .V);
    return alert ?? [];
});
const MOST_NOTE = 200;
const datedNotes = ({ lines, wrong, problem, }) => {
    const found = new Map();
    for (const line of lines) {
        const [, day = '', text = ''] = /^(\S+?):?\s+(.+)$/.exec(line) ?? [];
        if (!/^\d{4}-\d\d-\d\d:?$/.test(line.slice(0, 11).trim()) || text === '')
            wrong(line, "a day and a note, such as '2026-11-03 launch'");
        else if (!(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_7__/* .isDay */ .N)(day))
            problem(`got ${(0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(line)}, but the calendar has no ${(0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(day)}`);
        else if (text.length > MOST_NOTE)
            problem(`got ${(0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(line)}, which is longer than ${MOST_NOTE} characters: say it shorter`);
        else
            found.set(`${day} ${text}`, { day, text });
    }
    return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};
function plainDirectory(text) {
    return text.replace(/^\.\//, '').replace(/\/+$/, '');
}
function isInner(directory) {
    return directory
        .split('/')
        .every((part) => /^[^\\\x00-\x1f\x7f:]+$/.test(part) && !/^(\.{1,2}|\.git)$/i.test(part));
}
const DIRECTORY_ALLOWED = "a directory below this report's own, such as 'buckets/a', and a title, if it is to have one";
const reportDirectories = ({ lines, wrong, problem, }) => {
    const found = new Map();
    for (const line of lines) {
        const [, text = '', title = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
        const directory = plainDirectory(text);
        if (!isInner(directory))
            wrong(line, DIRECTORY_ALLOWED);
        else if (title !== '' && directory.includes('*'))
            problem(`got ${(0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(line)}, but reports found by '*' are called by the names of their directories: leave the title out`);
        else
            found.set(directory, { directory, title: title || null });
    }
    return [...found.values()];
};
const templateDirectory = ({ text, workspace, wrong }) => {
    if (text === '')
        return null;
    const found = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace, text);
    if (!(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(found))
        wrong(text, `a directory that exists (looked for ${(0,_row_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(found)}; is actions/checkout a step before this one?)`);
    return found;
};
const SHORTEST_ENCRYPTION_KEY = 32;
const encryptionKey = ({ text, problem }) => {
    if (text.length < SHORTEST_ENCRYPTION_KEY)
        problem(`got ${text.length} characters, expected ${SHORTEST_ENCRYPTION_KEY} or more (openssl rand -base64 32 makes one)`);
    return text;
};
function isRegion(text) {
    return /^[a-z0-9][a-z0-9-]{0,62}$/i.test(text);
}
function isHttpUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '';
}
function isLicence(text) {
    if (text.includes(':'))
        return isHttpUrl(text) && !/[\s<>"`]/.test(text) && text.length <= 500;
    return /^[A-Za-z0-9][A-Za-z0-9.+-]{0,63}$/.test(text) && text !== 'true' && text !== 'false';
}
function isTimeZone(name) {
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
function isLocale(tag) {
    try {
        return Intl.NumberFormat.supportedLocalesOf(tag).length === 1;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 11260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ existsAt),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   wd: () => (/* binding */ isDirectory),
/* harmony export */   zu: () => (/* binding */ linkBetween)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function existsAt(place) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false }) !== undefined;
}
function isDirectory(place) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isWithin(outer, inner) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(outer, inner);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(way));
}
function linkBetween(root, place) {
    if (!isWithin(root, place))
        return undefined;
    const parts = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).slice(0, -1);
    return parts
        .map((_, at) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, ...parts.slice(0, at + 1)))
        .find((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(one, { throwIfNoEntry: false })?.isSymbolicLink() ?? false);
}


/***/ }),

/***/ 55871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles),
/* harmony export */   Q: () => (/* binding */ isPart)
/* harmony export */ });
const parts = ['plan', 'count', 'report'];
const roles = ['all', ...parts, 'doctor'];
function isPart(role) {
    return parts.some((part) => part === role);
}


/***/ }),

/***/ 7198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
function row(one) {
    return one;
}
function quote(value) {
    return `'${printable(value)}'`;
}
function printable(value) {
    const shown = value.length > 120 ? `${value.slice(0, 120)}…` : value;
    return shown
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##[', '## [');
}
function expected(name, seen, allowed) {
    return `${name}: got ${quote(seen)}, expected ${allowed}`;
}


/***/ }),

/***/ 34097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ inputRows)
});

// UNUSED EXPORTS: inputGroups

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/report/model/badge.js
const badgeNumbers = ['visitors', 'page-views', 'downloads', 'bytes'];

// EXTERNAL MODULE: ./lib/report/model/cloudfront-plans.js
var cloudfront_plans = __webpack_require__(231);
// EXTERNAL MODULE: ./lib/report/render/digest.js
var digest = __webpack_require__(11747);
// EXTERNAL MODULE: ./lib/report/words/languages.js
var languages = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/action/targets/targets.js + 4 modules
var targets = __webpack_require__(47752);
// EXTERNAL MODULE: ./lib/action/inputs/names.js
var names = __webpack_require__(31350);
;// CONCATENATED MODULE: ./lib/action/inputs/language.js


function reportLanguage({ text, wrong }) {
    if (text === '')
        return null;
    const tag = canonical(text);
    if (tag !== undefined && (0,languages/* languageFor */.Od)(tag) !== null)
        return tag;
    const meant = meantBy(text);
    const hint = meant === undefined ? '' : `; did you mean '${meant}'?`;
    wrong(text, `a language that there are words for (${languages/* languageTags */.er.join(', ')})${hint}`);
    return null;
}
function canonical(tag) {
    try {
        return Intl.getCanonicalLocales(tag)[0];
    }
    catch {
        return undefined;
    }
}
function meantBy(text) {
    const plain = text
        .toLowerCase()
        .replaceAll('_', '-')
        .replace(/[.@].*$/, '');
    const tag = canonical(plain);
    const spoken = tag === undefined ? undefined : new Intl.Locale(tag).language;
    return (languages/* languageTags */.er.find((one) => new Intl.Locale(one).language === spoken) ??
        languages/* languageTags */.er.find((one) => (0,names/* nearestName */.q)(plain, namesOf(one)) !== undefined));
}
function namesOf(tag) {
    const { language } = new Intl.Locale(tag);
    return ['en', tag].map((speaker) => new Intl.DisplayNames(speaker, { type: 'language' }).of(language)?.toLowerCase() ?? language);
}

// EXTERNAL MODULE: ./lib/action/inputs/parsers.js
var parsers = __webpack_require__(20170);
// EXTERNAL MODULE: ./lib/report/model/prices.js
var model_prices = __webpack_require__(99756);
// EXTERNAL MODULE: ./lib/action/inputs/row.js
var row = __webpack_require__(7198);
;// CONCATENATED MODULE: ./lib/action/inputs/prices.js


function parsePrices({ lines, problem }) {
    const prices = {};
    const given = new Set();
    for (const line of lines) {
        const [, name = '', value = ''] = /^([a-z-]+)\s*[:=]\s*(\S+)$/.exec(line) ?? [];
        if (given.has(name))
            problem(`got '${name}:' twice, expected it once`);
        if (name !== '')
            given.add(name);
        const price = /^\d{1,9}(\.\d+)?$/.test(value) ? Number(value) : undefined;
        if (name === 'currency' && /^[A-Z]{3}$/.test(value))
            prices.currency = value;
        else if (name === 'as-of' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value))
            prices.asOf = value;
        else if (name === 'egress' && price !== undefined)
            prices.egress = [{ upTo: Number.POSITIVE_INFINITY, perGB: price }];
        else if (name === 'thousand-reads' && price !== undefined)
            prices.thousandReads = price;
        else if (name === 'thousand-writes' && price !== undefined)
            prices.thousandWrites = price;
        else if (name === 'thousand-transitions' && price !== undefined)
            prices.thousandTransitions = (0,model_prices/* sameTransitions */.RM)(price);
        else if (name === 'free-gb' && price !== undefined)
            prices.freeGB = price;
        else
            problem(`got ${(0,row/* quote */.hD)(line)}, expected 'egress: 0.09' (a GB), 'thousand-reads: 0.0004', 'thousand-writes: 0.005', 'thousand-transitions: 0.05', 'free-gb: 100', 'currency: USD' or 'as-of: 2026-11'`);
    }
    for (const what of incompleteCurrency(prices))
        problem(what);
    return prices;
}
function incompleteCurrency({ currency = 'USD', ...prices }) {
    const missing = Object.entries(model_prices/* basicPrices */.fw).flatMap(([name, own]) => prices[own] === undefined ? [`'${name}:'`] : []);
    if (currency === 'USD' || missing.length === 0)
        return [];
    return [
        `got 'currency: ${currency}' without ${missing.join(', ')}; the list is in USD, so with another currency give each of ${Object.keys(model_prices/* basicPrices */.fw).join(', ')} in ${currency}`,
    ];
}

// EXTERNAL MODULE: ./lib/action/inputs/roles.js
var roles = __webpack_require__(55871);
// EXTERNAL MODULE: ./lib/action/inputs/sources.js
var sources = __webpack_require__(1368);
;// CONCATENATED MODULE: ./lib/action/inputs/targets.js

const NONE = 'none';
const targetsHelp = 'Where the report goes. One or more, one per line or separated by commas: ' +
    targets/* targetNames */.i.map((name) => `\`${name}\` (${targets/* targets */.zV[name].help}), `).join('') +
    `or \`${NONE}\` (it stays in \`report-directory\`).`;
function parseTargets({ text, wrong }) {
    const asked = text.split(/[\s,]+/).filter((word) => word !== '');
    const choices = [...targets/* targetNames */.i, NONE];
    const allowed = `one or more of ${choices.map((name) => `'${name}'`).join(', ')}`;
    if (asked.length === 0)
        wrong('', allowed);
    for (const word of asked)
        if (!choices.includes(word))
            wrong(word, allowed);
    if (asked.includes(NONE) && asked.length > 1)
        wrong(asked.join(', '), `'${NONE}' alone, or targets without it`);
    return targets/* targetNames */.i.filter((name) => asked.includes(name));
}

;// CONCATENATED MODULE: ./lib/action/inputs/rows.js














const logs = (0,row/* row */.nM)({
    name: 'logs',
    at: 'sources',
    default: null,
    help: 'Where the log objects are. One source per line: `s3://bucket/prefix` (end the prefix with a slash; ' +
        'the bucket may also be the ARN or the alias of an access point), or a directory that holds ' +
        'log objects (read in place).',
    parse: sources/* parseSources */.u,
    otherNames: ['log', 'bucket', 'log-bucket', 'prefix', 's3-url'],
});
const MOST_SHARDS = 256;
const sourceRows = [
    logs,
    (0,row/* row */.nM)({
        name: 'role',
        at: 'role',
        default: 'all',
        help: 'What this run is for. `all` is the nightly job. `plan`, `count` and `report` are its parts if one machine is not ' +
            'enough; they share a `state` (see `docs/scale.md`). `doctor` changes nothing: it checks the buckets, the credentials ' +
            'and what publishing needs, and says in the log and the job summary what is missing, what a first run will read and ' +
            'cost, and which lines to paste. It fails if anything is missing.',
        parse: (0,parsers/* choice */.Yq)(roles/* roles */.O),
        otherNames: ['mode', 'doctor', 'check'],
    }),
    (0,row/* row */.nM)({
        name: 'shards',
        at: 'shards',
        default: '16',
        help: 'Into how many shards, at most, `role: plan` divides what is to be counted: 1 to 256, the most jobs of a matrix.',
        parse: (0,parsers/* whole */.WQ)(1, MOST_SHARDS, 'shards'),
    }),
    (0,row/* row */.nM)({
        name: 'shard',
        at: 'shard',
        default: '',
        help: 'Which shard `role: count` counts: the number that the job gets from the matrix, which is made from the output ' +
            '`shards`. Default: none; other roles have no shard.',
        parse: (0,parsers/* nullOr */.lW)((0,parsers/* numberOf */.rl)(1, MOST_SHARDS, 'shard')),
    }),
    (0,row/* row */.nM)({
        name: 'site',
        at: 'report.site',
        default: '',
        help: 'Your own host names, one per line; all other hosts of their domains count as yours, too. Requests with ' +
            "one of them as referrer are internal. Default: the bucket's name and the hosts seen in the Host header.",
        parse: parsers/* hostNames */.n3,
        otherNames: ['sites', 'host', 'hosts'],
    }),
    (0,row/* row */.nM)({
        name: 'region',
        at: 'store.region',
        default: '',
        help: 'AWS region of the logging bucket. Default: the region of the AWS environment.',
        parse: (0,parsers/* nullOr */.lW)((0,parsers/* textThat */.jk)(parsers/* isRegion */.Dp, 'an AWS region such as eu-central-1')),
        otherNames: ['aws-region'],
    }),
    (0,row/* row */.nM)({
        name: 'endpoint',
        at: 'store.endpoint',
        default: '',
        help: 'URL of an S3-compatible store, such as `https://minio.example.com`. Default: Amazon S3.',
        parse: (0,parsers/* nullOr */.lW)((0,parsers/* textThat */.jk)(parsers/* isHttpUrl */.q$, 'a URL such as https://minio.example.com')),
        otherNames: ['endpoint-url'],
    }),
];
const reportRows = [
    (0,row/* row */.nM)({
        name: 'title',
        at: 'report.title',
        default: '',
        help: "The report's heading. Default: the names of the sources.",
        parse: parsers/* textOrNull */.ef,
    }),
    (0,row/* row */.nM)({
        name: 'time-zone',
        at: 'counting.timeZone',
        default: 'UTC',
        help: "IANA time zone of the report's days, such as `Europe/Berlin`.",
        parse: (0,parsers/* textThat */.jk)(parsers/* isTimeZone */.kQ, 'an IANA time zone such as UTC or Europe/Berlin'),
        otherNames: ['timezone', 'tz'],
    }),
    (0,row/* row */.nM)({
        name: 'days',
        at: 'report.days',
        default: '30',
        help: "Length of the front page's period, 1 to 366 days.",
        parse: (0,parsers/* whole */.WQ)(1, 366, 'days'),
    }),
    (0,row/* row */.nM)({
        name: 'badge',
        at: 'report.badge',
        default: '',
        help: 'Number to show on a badge: `visitors`, `page-views`, `downloads` or `bytes` of the front page’s period. The badge is ' +
            '`badge.svg`, and `badge.json` for shields.io; it is refused for a private report. Default: no badge.',
        parse: (0,parsers/* nullOr */.lW)((0,parsers/* choice */.Yq)(badgeNumbers)),
    }),
    (0,row/* row */.nM)({
        name: 'open-data',
        at: 'report.openData',
        default: 'false',
        help: '`true` or `false`: publish the tables of each day beside the report as Parquet files, in `data/`, for DuckDB, pandas ' +
            'and the like. They hold only what a public report may show, and no addresses, whoever the report is for.',
        parse: parsers/* isTrue */.Hn,
        otherNames: ['parquet', 'data'],
    }),
    (0,row/* row */.nM)({
        name: 'open-data-licence',
        at: 'report.openDataLicence',
        default: '',
        help: 'The licence under which you offer the open data: an SPDX identifier such as `CC-BY-4.0`, or the address of its ' +
            'text. Default: none; then the README beside the data says to ask you.',
        parse: (0,parsers/* nullOr */.lW)((0,parsers/* textThat */.jk)(parsers/* isLicence */.m4, 'an SPDX identifier such as CC-BY-4.0, or an http(s) address')),
        otherNames: ['open-data-license', 'licence', 'license'],
    }),
    (0,row/* row */.nM)({
        name: 'digest',
        at: 'digest',
        default: 'week',
        help: 'What the outputs `digest` and `digest-file` cover: the last seven whole days (`week`), or the last finished ' +
            '`month`.',
        parse: (0,parsers/* choice */.Yq)(digest/* digestSpans */._5),
    }),
    (0,row/* row */.nM)({
        name: 'language',
        at: 'report.language',
        default: '',
        help: `Language of the report, the job summary and alerts: ${languages/* languageTags */.er.map((tag) => `\`${tag}\``).join(', ')}. ` +
            'Default: that of `locale` if it is one of these, else `en`. The job log is always in English.',
        parse: reportLanguage,
        otherNames: ['lang'],
    }),
    (0,row/* row */.nM)({
        name: 'locale',
        at: 'report.locale',
        default: '',
        help: 'Language tag for the format of numbers and dates, such as `en-GB` or `de-AT`. Default: ' +
            '`language`.',
        parse: (0,parsers/* nullOr */.lW)((0,parsers/* textThat */.jk)(parsers/* isLocale */.Zd, 'a language tag such as en, en-GB or de')),
    }),
    (0,row/* row */.nM)({
        name: 'prices',
        at: 'report.prices',
        default: '',
        help: "Prices that differ from AWS's list prices, one per line: `egress: 0.05` (per GB), `thousand-reads:`, " +
            '`thousand-writes:`, `thousand-transitions:` (lifecycle moves), `free-gb:`, `currency: EUR` (then the ' +
            'first three must be given in it), `as-of: 2026-11`. Default: the list prices of `region`, or the highest ones ' +
            'if it is not listed. `region` also decides which bytes never left it.',
        parse: parsePrices,
        otherNames: ['price'],
    }),
    (0,row/* row */.nM)({
        name: 'notes',
        at: 'report.notes',
        default: '',
        help: 'Notes for the timeline, one dated note per line: `2026-11-03 launch`. A public ' +
            'report shows them, too. Default: none.',
        parse: parsers/* datedNotes */.Il,
        otherNames: ['note', 'annotations', 'events'],
    }),
    (0,row/* row */.nM)({
        name: 'other-reports',
        at: 'report.otherReports',
        default: '',
        help: 'Other reports for the front page to link to, one per line: a directory below this report’s own, optionally ' +
            'followed by a title, as in `shop Our shop`. `*` stands for any name: `buckets/*` links to every report found ' +
            'there on the branch. Default: none.',
        parse: parsers/* reportDirectories */.yz,
        otherNames: ['reports', 'other-report'],
    }),
    (0,row/* row */.nM)({
        name: 'cloudfront-plan',
        at: 'report.cloudFrontPlan',
        default: 'pay-as-you-go',
        help: 'How you pay for CloudFront: `pay-as-you-go`, or the flat-rate plan `free`, `pro`, `business` or ' +
            '`premium`. For a plan, the report says how much of its allowance was used.',
        parse: (0,parsers/* choice */.Yq)(cloudfront_plans/* cloudFrontPlans */.$S),
        otherNames: ['cloudfront', 'plan'],
    }),
    (0,row/* row */.nM)({
        name: 'template-directory',
        at: 'report.templateDirectory',
        default: '',
        help: 'Directory of your own Handlebars templates and partials. They override the built-in ones of ' +
            'the same name. Default: none.',
        parse: parsers/* templateDirectory */.wK,
        otherNames: ['templates'],
    }),
    (0,row/* row */.nM)({
        name: 'exclude',
        at: 'counting.exclude',
        default: '',
        help: 'What not to count. One pattern per line: `key:`, `agent:`, `address:`, `referrer:` or ' +
            '`requester:`, then a glob; `address:` takes a CIDR block too, such as ' +
            '`address:203.0.113.0/24`. Default: everything is counted.',
        parse: parsers/* exclusions */.Gu,
        otherNames: ['ignore'],
    }),
    (0,row/* row */.nM)({
        name: 'client-addresses',
        at: 'counting.clientAddresses',
        default: 'masked',
        help: 'How client addresses appear in the report: `masked` (IPv4 to /24, IPv6 to /48), `hidden`, or ' +
            '`full`, which is refused when publishing to a public repository.',
        parse: (0,parsers/* choice */.Yq)(['masked', 'hidden', 'full']),
        otherNames: ['addresses'],
    }),
    (0,row/* row */.nM)({
        name: 'audience',
        at: 'report.audience',
        default: '',
        help: 'Who may read the report. `public` names only objects that were fetched without a signature, and no ' +
            'requester, internal host or small network; `private` shows everything (see `docs/privacy.md`). ' +
            'Default: `public` if the repository or its Pages site is, or may be, public.',
        parse: (given) => (0,parsers/* choice */.Yq)(['', 'public', 'private'])(given) || null,
        otherNames: ['visibility', 'privacy'],
    }),
];
const publishRows = [
    (0,row/* row */.nM)({
        name: 'publish',
        at: 'publish.targets',
        default: 'branch',
        help: targetsHelp,
        parse: parseTargets,
        otherNames: ['target'],
    }),
    ...targets/* targetInputs */.lY,
];
const keepingRows = [
    (0,row/* row */.nM)({
        name: 'report-directory',
        at: 'directories.report',
        default: '',
        help: "Where the report is written on the runner. Default: `s3-log-report/report` in the runner's " +
            'temporary directory.',
        parse: (given) => (0,parsers/* directoryOr */.jb)(given, 'report'),
        otherNames: ['output'],
    }),
    (0,row/* row */.nM)({
        name: 'mirror-directory',
        at: 'directories.mirror',
        default: '',
        help: 'Where log records and daily summaries are kept on the runner. Default: a directory for these ' +
            "sources below `s3-log-report/mirror` in the runner's temporary directory.",
        parse: (given) => (0,parsers/* directoryOr */.jb)(given, external_node_path_.join('mirror', digestOf(given.of(logs)))),
    }),
    (0,row/* row */.nM)({
        name: 'cache',
        at: 'cache.isOn',
        default: 'true',
        help: '`true` or `false`: keep log records and daily summaries in the Actions cache. In a public ' +
            'repository, raw records are kept out of it unless `cache-encryption-key` is given.',
        parse: parsers/* isTrue */.Hn,
    }),
    (0,row/* row */.nM)({
        name: 'cache-encryption-key',
        at: 'cache.encryptionKey',
        default: '',
        help: 'A secret of 32 characters or more. What goes into the cache is encrypted with it (AES-256-GCM): ' +
            'give one in a public repository. With `role: report` it seals the pages and sums that are kept in the `state`, ' +
            'so that a night draws only what changed. Default: none.',
        parse: (0,parsers/* nullOr */.lW)(parsers/* encryptionKey */.BP),
        secrets: (key) => [key],
    }),
    (0,row/* row */.nM)({
        name: 'state',
        at: 'state',
        default: '',
        help: 'An S3 location, `s3://bucket/prefix`, that keeps a copy of the daily summaries, for reports ' +
            'that are not published to a branch. The roles `plan`, `count` and `report` need one, which has to be private. ' +
            'Default: none; then the branch keeps the copy.',
        parse: parsers/* location */.C5,
    }),
    (0,row/* row */.nM)({
        name: 'keep-records-days',
        at: 'keepRecordsDays',
        default: '35',
        help: 'How many days raw records stay in the mirror. Counts are kept permanently.',
        parse: (0,parsers/* whole */.WQ)(0, 36_500, 'days'),
    }),
    (0,row/* row */.nM)({
        name: 'delete-after-days',
        at: 'deleteAfterDays',
        default: '0',
        help: 'Delete log objects from S3 once they are this many days old and safely counted. `0` never ' +
            'deletes.',
        parse: (0,parsers/* whole */.WQ)(0, 36_500, 'days'),
    }),
    (0,row/* row */.nM)({
        name: 'full-listing',
        at: 'isFullListing',
        default: 'false',
        help: '`true` or `false`: list every log object again, and retry those that were refused. ' +
            'By default only what can be new is listed: keys from a day before the newest delivery ' +
            'onwards (ten days, where keys carry the date of the events). Everything is listed once a month, and every time ' +
            'if there are few log objects or keys carry no date.',
        parse: parsers/* isTrue */.Hn,
    }),
    (0,row/* row */.nM)({
        name: 'concurrency',
        at: 'concurrency',
        default: '64',
        help: 'How many log objects are fetched at a time, 1 to 512.',
        parse: (0,parsers/* whole */.WQ)(1, 512, 'fetches'),
    }),
    (0,row/* row */.nM)({
        name: 'time-budget',
        at: 'timeBudgetMinutes',
        default: '50',
        help: 'Minutes after which fetching stops. What has been fetched is counted, saved and published, and the ' +
            'next run continues. `0` means no limit. An AWS role session lasts an hour unless you extend it.',
        parse: (0,parsers/* whole */.WQ)(0, 10_000, 'minutes'),
    }),
];
const alertRows = [
    (0,row/* row */.nM)({
        name: 'alerts',
        at: 'alerts',
        default: '',
        help: 'Conditions that raise an alert, one per line: `requests`, `bytes`, `visitors`, `errors` or ' +
            '`cost` against the usual level for that weekday (`bytes > 2x`), `errors > 5%`, ' +
            '`errors5xx > 1%` of the newest whole day, `malformed > 0.1%`, `avoidable > 25%` (the share of the period’s cost that the remedies could save at most), `new-hotlink > 1 GB`, `no-logs > 36h`, `silent-source > 48h`. Default: none.',
        parse: parsers/* alertConditions */.fA,
        otherNames: ['alert'],
    }),
    (0,row/* row */.nM)({
        name: 'fail-on-alert',
        at: 'failOnAlert',
        default: 'false',
        help: '`true` or `false`: an alert fails the job, after the report is published.',
        parse: parsers/* isTrue */.Hn,
    }),
];
const inputGroups = [
    { title: 'The logs', rows: sourceRows },
    { title: 'The report', rows: reportRows },
    { title: 'Where it is published', rows: publishRows },
    { title: 'What is kept, fetched and deleted', rows: keepingRows },
    { title: 'Alerts', rows: alertRows },
];
const inputRows = inputGroups.flatMap(({ rows }) => rows);
function digestOf(sources) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 80062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenInputs),
/* harmony export */   c: () => (/* binding */ settingsOfRun)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21149);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34097);



const SHORTEST_MASKED = 8;
function settingsOfRun(environment) {
    const rows = _rows_js__WEBPACK_IMPORTED_MODULE_2__/* .inputRows */ .k;
    for (const { name, secrets } of rows) {
        const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name);
        if (secrets !== undefined && text.length >= SHORTEST_MASKED)
            for (const secret of secrets(text))
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
    }
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .s)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4, environment);
}
function givenInputs() {
    const rows = _rows_js__WEBPACK_IMPORTED_MODULE_2__/* .inputRows */ .k;
    return rows.flatMap(({ name, default: usual, secrets }) => {
        const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name);
        return secrets !== undefined || text === '' || text === usual ? [] : [[name, text]];
    });
}


/***/ }),

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ s3UrlAllowed),
/* harmony export */   u: () => (/* binding */ parseSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sync_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27219);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11260);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7198);




function parseSources({ lines, workspace, wrong, problem }) {
    const sources = [];
    for (const line of lines) {
        const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(line);
        const found = (0,_sync_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(line);
        const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace, line);
        if (found !== undefined)
            sources.push({ kind: 's3', ...found });
        else if (isUrl)
            wrong(line, s3UrlAllowed(line));
        else if ((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectory */ .wd)(directory))
            sources.push({ kind: 'directory', path: directory });
        else if ((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .existsAt */ .Sw)(directory))
            wrong(line, `s3://bucket/prefix or a directory, and that is a file: give the directory that holds the log objects alone, such as ${(0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(directory))}`);
        else
            wrong(line, `s3://bucket/prefix or a directory that exists (looked for ${(0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(directory)})`);
    }
    if (lines.length === 0)
        problem('required. One source per line: s3://bucket/prefix, or a directory of log objects');
    for (const [outer, inner] of overlaps(sources))
        problem(outer === inner
            ? `${(0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(outer)} is named twice, its log objects would count twice`
            : `${(0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(inner)} lies within ${(0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(outer)}, its log objects would count twice`);
    return sources;
}
function s3UrlAllowed(url) {
    const help = (0,_sync_address_js__WEBPACK_IMPORTED_MODULE_2__/* .arnHelp */ .J3)(url);
    if (help !== undefined)
        return help;
    const allowed = 's3://bucket/prefix';
    const slashes = /^s3:\/*([^/]+)(\/.*)?$/i.exec(url);
    const arn = /^(?:s3:\/\/)?arn:aws[a-z-]*:s3:::(.+)$/.exec(url);
    const virtual = /^https?:\/\/([a-z0-9.-]+)\.s3[.-][a-z0-9.-]*amazonaws\.com(\/[^?#]*)?/i.exec(url);
    const byPath = /^https?:\/\/s3[.-][a-z0-9.-]*amazonaws\.com\/([^/?#]+)(\/[^?#]*)?/i.exec(url);
    const meant = slashes ?? virtual ?? byPath;
    const instead = arn ? `s3://${arn[1]}` : meant && `s3://${meant[1]}${meant[2] ?? ''}`;
    return instead && (0,_sync_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(instead) ? `${allowed}; did you mean ${(0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(instead)}?` : allowed;
}
function overlaps(sources) {
    return sources.flatMap((outer, i) => sources.flatMap((inner, j) => {
        if (i === j || !holds(outer, inner) || (holds(inner, outer) && i > j))
            return [];
        return [[nameOf(outer), nameOf(inner)]];
    }));
}
function holds(outer, inner) {
    if (outer.kind === 's3')
        return (inner.kind === 's3' && inner.bucket === outer.bucket && inner.prefix.startsWith(outer.prefix));
    return inner.kind === 'directory' && (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(outer.path, inner.path);
}
function nameOf(source) {
    return source.kind === 's3' ? `s3://${source.bucket}/${source.prefix}` : source.path;
}


/***/ }),

/***/ 42835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ALERTS_ALLOWED),
/* harmony export */   _N: () => (/* binding */ parseAlert),
/* harmony export */   yY: () => (/* binding */ raiseAlerts)
/* harmony export */ });
/* unused harmony export sayAlert */
/* harmony import */ var _report_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32883);

const timesMetrics = ['requests', 'bytes', 'visitors', 'errors', 'cost'];
const shareMetrics = ['errors', 'errors5xx', 'malformed', 'avoidable'];
const hoursMetrics = ['no-logs', 'silent-source'];
const byteUnits = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];
const ALERTS_ALLOWED = `'${timesMetrics.join('|')} > 2x', '${shareMetrics.join('|')} > 1%' (below 100%), ` +
    `'new-hotlink > 1 GB', 'no-logs > 36h' or 'silent-source > 48h'`;
function parseAlert(line) {
    const match = /^([a-z0-9-]+)\s*>\s*(\d+(?:\.\d+)?)\s*([a-z%]+)$/i.exec(line.trim());
    if (match === null)
        return undefined;
    const [, metric = '', number = '', unit = ''] = match;
    const limit = Number(number);
    if (!(limit > 0))
        return undefined;
    if (unit === 'x') {
        const times = timesMetrics.find((name) => name === metric);
        return times && { kind: 'times', metric: times, limit };
    }
    if (unit === '%') {
        const share = shareMetrics.find((name) => name === metric);
        if (share === undefined || limit >= 100)
            return undefined;
        return { kind: 'share', metric: share, limit: limit / 100 };
    }
    if (unit === 'h') {
        const hours = hoursMetrics.find((name) => name === metric);
        return hours && { kind: 'hours', metric: hours, limit };
    }
    const power = byteUnits.indexOf(unit.toUpperCase());
    if (metric === 'new-hotlink' && power >= 0)
        return { kind: 'bytes', metric, limit: limit * 1000 ** power };
    return undefined;
}
function sayAlert(alert) {
    switch (alert.kind) {
        case 'times':
            return `${alert.metric} > ${alert.limit}x`;
        case 'share':
            return `${alert.metric} > ${Number((alert.limit * 100).toFixed(6))}%`;
        case 'bytes': {
            const power = Math.min(Math.floor(Math.log10(alert.limit) / 3), byteUnits.length - 1);
            return `${alert.metric} > ${alert.limit / 1000 ** Math.max(power, 0)} ${byteUnits[Math.max(power, 0)]}`;
        }
        case 'hours':
            return `${alert.metric} > ${alert.limit}h`;
    }
}
const WEEKS = 4;
const LEAST_WEEKS = 2;
const LEAST_DAYS_BEFORE = 7;
function raiseAlerts(alerts, facts, teller) {
    return alerts.flatMap((alert) => {
        const breach = breachOf(alert, facts);
        if (breach === undefined)
            return [];
        return [{ condition: sayAlert(alert), message: messageOf(breach, teller) }];
    });
}
function breachOf(alert, facts) {
    switch (alert.kind) {
        case 'hours': {
            if (alert.metric === 'silent-source')
                return sourcesBreach(alert, facts);
            const hours = (facts.now - (facts.lastRecord ?? Number.NEGATIVE_INFINITY)) / 3600;
            return hours > alert.limit ? { kind: 'silence', hours } : undefined;
        }
        case 'share':
            return shareBreach(alert, facts);
        case 'times':
            return timesBreach(alert, facts);
        case 'bytes':
            return hotlinkBreach(alert, facts);
    }
}
function sourcesBreach({ limit }, { sources, now }) {
    const silent = sources
        .map(({ name, lastDay }) => ({ name, hours: (now - endOf(lastDay)) / 3600 }))
        .filter(({ hours }) => hours > limit);
    if (silent.length === 0)
        return undefined;
    const names = silent.map(({ name }) => name);
    return { kind: 'sources', names, hours: Math.min(...silent.map(({ hours }) => hours)) };
}
function endOf(day) {
    return Date.parse(day) / 1000 + 86_400;
}
function newestWholeDay({ days }) {
    const newest = days.at(-1)?.day;
    return newest === undefined ? undefined : dayBefore(newest, 1);
}
function shareBreach({ metric, limit }, facts) {
    if (metric === 'avoidable')
        return avoidableBreach(limit, facts);
    const day = newestWholeDay(facts) ?? '';
    const found = facts.days.find((one) => one.day === day);
    const ofRequests = (part = 0) => ({ part, all: found?.requests ?? 0 });
    const { part, all } = {
        malformed: { part: facts.malformed, all: facts.lines },
        errors5xx: ofRequests(found?.serverErrors),
        errors: ofRequests(found?.errors),
    }[metric];
    return all > 0 && part / all > limit ? { kind: 'share', metric, day, part, all } : undefined;
}
function avoidableBreach(limit, { avoidable, cases }) {
    if (avoidable === null)
        return undefined;
    const { upTo, of, text } = avoidable;
    const isOver = Number(upTo.value) > limit * Number(of.value);
    return isOver ? { kind: 'avoidable', text: (0,_report_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(text), titles: cases } : undefined;
}
function timesBreach({ metric, limit }, facts) {
    const day = newestWholeDay(facts) ?? '';
    const valueOn = (name) => facts.days.find((one) => one.day === name)?.[metric];
    const seen = valueOn(day);
    if (seen === undefined)
        return undefined;
    const known = Array.from({ length: WEEKS }, (_, week) => valueOn(dayBefore(day, 7 * (week + 1)))).filter((value) => value !== undefined);
    if (known.length < LEAST_WEEKS)
        return undefined;
    const usual = median(known);
    return seen > limit * usual ? { kind: 'times', metric, day, seen, usual } : undefined;
}
function hotlinkBreach({ limit }, facts) {
    const day = newestWholeDay(facts);
    const first = facts.days[0]?.day;
    if (day === undefined || first === undefined || first > dayBefore(day, LEAST_DAYS_BEFORE))
        return undefined;
    const sites = facts.hotlinkSites
        .filter(({ firstDay, bytes }) => firstDay >= day && bytes > limit)
        .sort((a, b) => b.bytes - a.bytes);
    return sites.length === 0 ? undefined : { kind: 'hotlinks', sites };
}
const MOST_NAMED = 3;
function messageOf(breach, { words: { alerts: words }, numbers }) {
    const count = (value) => numbers.cell('count', value);
    switch (breach.kind) {
        case 'silence':
            return Number.isFinite(breach.hours)
                ? words.noLogs(count(Math.floor(breach.hours)))
                : words.noLogsYet;
        case 'sources':
            return words.silentSources(numbers.list(named(breach.names)), count(Math.floor(breach.hours)));
        case 'avoidable':
            return [breach.text, ...named(breach.titles)].join(' · ');
        case 'share': {
            const { metric, day, part, all } = breach;
            const share = numbers.cell('percent', part / all).exact;
            const [few, many] = [count(part).text, count(all).text];
            return metric === 'malformed'
                ? words.malformed(share, few, many)
                : words[metric](share, numbers.cell('date', day).text, few, many);
        }
        case 'times': {
            const { metric, day, seen, usual } = breach;
            const amount = (value) => {
                if (metric === 'bytes')
                    return numbers.cell('bytes', value).text;
                return metric === 'cost' ? numbers.cell('money', value).text : count(Math.round(value)).text;
            };
            const said = [words.metrics[metric], numbers.cell('date', day).text, amount(seen)];
            return usual === 0
                ? words.fromNone(...said, amount(usual))
                : words.times(...said, count(Math.round((10 * seen) / usual) / 10), amount(usual));
        }
        case 'hotlinks': {
            const { sites } = breach;
            const named = sites
                .slice(0, MOST_NAMED)
                .map(({ site, bytes }) => `${site} (${numbers.cell('bytes', bytes).text})`);
            const more = sites.length > named.length ? ['…'] : [];
            return words.hotlinks(count(sites.length), numbers.list([...named, ...more]));
        }
    }
}
function named(names) {
    return [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])];
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
function dayBefore(day, days) {
    return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}


/***/ }),

/***/ 15819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ amountOfBytes),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   RI: () => (/* binding */ amountOfTime),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _report_words_speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78508);

const english = (0,_report_words_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .speechOf */ .q9)('en');
function amount(number) {
    return number.toLocaleString('en');
}
function amountOf(number, one, other = `${one}s`) {
    return english.counted({ value: number, text: amount(number) }, { one, other });
}
const byteUnits = [
    { unit: 'MB', bytes: 1e6, digits: 1 },
    { unit: 'GB', bytes: 1e9, digits: 2 },
    { unit: 'TB', bytes: 1e12, digits: 2 },
];
function amountOfBytes(bytes) {
    const largest = byteUnits.findLast((one) => bytes >= one.bytes);
    if (largest === undefined)
        return `${Math.ceil(bytes / 1e3)} kB`;
    const value = bytes / largest.bytes;
    return `${value.toFixed(value < 100 ? largest.digits : 1)} ${largest.unit}`;
}
function amountOfTime(seconds) {
    if (seconds < 90)
        return amountOf(Math.round(seconds), 'second');
    const minutes = Math.round(seconds / 60);
    return minutes < 180 ? amountOf(minutes, 'minute') : amountOf(Math.round(minutes / 60), 'hour');
}


/***/ }),

/***/ 7016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
const cures = [
    [/^(ENOSPC|EDQUOT)$/, 'The disk is full. Free some space, or use a runner with a larger disk.'],
    [/^(EACCES|EPERM|EROFS)$/, 'It may not be read or written by this job. Check its owner.'],
    [
        /^(EISDIR|ENOTDIR|EEXIST|ENOTEMPTY|ELOOP)$/,
        'Something else lies there, or on the way to it. Remove it, and run again.',
    ],
    [/^(EMFILE|ENFILE)$/, "Too many files are open at once. Lower 'concurrency'."],
    [/^ENOMEM$/, "There is too little memory. Use a larger runner, or lower 'concurrency'."],
    [/^ENOENT$/, 'It was there, or should have been. Does something else remove files meanwhile?'],
];
const systemError = /^(?:(Could not make [^:]+: ))?(E[A-Z0-9]+): (.*), (\w+)(?: '(.*?)'(?: -> '(.*)')?)?$/;
function failureText(error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, making, code = '', why = '', doing = '', from, to] = systemError.exec(message) ?? [];
    if (code === '')
        return message;
    const what = to ?? from;
    const cure = cures.find(([codes]) => codes.test(code))?.[1] ?? 'Is the disk well?';
    const verb = making === undefined ? 'Could not' : `${making}could not`;
    return `${verb} ${doing} ${what ?? 'a file'}: ${why} (${code}). ${cure}`;
}


/***/ }),

/***/ 69543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ neighboursHelp),
/* harmony export */   FJ: () => (/* binding */ selfLoggingHelp),
/* harmony export */   Pq: () => (/* binding */ toldTwiceHelp),
/* harmony export */   Rt: () => (/* binding */ loggingCommand),
/* harmony export */   iC: () => (/* binding */ emptySourceHelp),
/* harmony export */   pH: () => (/* binding */ leftOutHelp),
/* harmony export */   qX: () => (/* binding */ loggedTwiceHelp),
/* harmony export */   t0: () => (/* binding */ unreadableHelp)
/* harmony export */ });
/* harmony import */ var _sync_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33879);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15819);


function emptySourceHelp(source) {
    const seen = `${(0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)(source)} holds no log objects.`;
    if (source.kind === 'directory')
        return `${seen} Is it the right directory, and are they there before this step?`;
    const { bucket, prefix } = source;
    return (`${seen} If logging was turned on within the last hours, the first ones are still to come. ` +
        `Otherwise turn it on for the bucket that serves your site (YOUR-BUCKET), in the same region:\n\n` +
        `    ${loggingCommand('YOUR-BUCKET', source)}\n\n` +
        `and let S3 write there, by this statement in the policy of ${bucket}:\n\n` +
        `    { "Effect": "Allow", "Principal": { "Service": "logging.s3.amazonaws.com" },\n` +
        `      "Action": "s3:PutObject", "Resource": "arn:aws:s3:::${bucket}/${prefix}*" }\n\n` +
        `'aws s3api get-bucket-logging --bucket YOUR-BUCKET' tells where logs go now: bucket and prefix must be those of 'logs'.`);
}
function loggingCommand(bucket, to) {
    const target = { TargetBucket: to.bucket, TargetPrefix: to.prefix };
    const status = JSON.stringify({ LoggingEnabled: target });
    return `aws s3api put-bucket-logging --bucket ${bucket} --bucket-logging-status '${status}'`;
}
function neighboursHelp(source, { own, others }) {
    const names = others.slice(0, NAMED).map((name) => `'${(0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .printableKey */ .ny)(name)}'`);
    const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
    const seen = `${(0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)(source)} has no slash at its end, so it takes in what lies under ${names.join(', ')}${more} as well: all of that is counted and goes into the report. `;
    const isSimple = own !== undefined && !own.endsWith('/');
    return (seen +
        (isSimple
            ? 'If that is not meant, let S3 deliver the logs under a prefix of their own that ends in a slash (TargetPrefix of put-bucket-logging), and name that one in `logs`.'
            : `If that is not meant, ${own === undefined ? '' : `set \`logs\` to ${(0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)(source)}/, or `}name each prefix that is, with its slash, on a line of its own.`));
}
const NAMED = 5;
function unreadableHelp(source) {
    return (`Nothing could be counted: ${(0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)(source)} has log objects, but not one record was read from them. ` +
        "Are they S3's server access logs, and is this the prefix that they are delivered to? " +
        "CloudTrail's logs and S3 inventories are something else.");
}
function selfLoggingHelp(sources, buckets) {
    const own = sources.flatMap((source) => (source.kind === 's3' ? [source.bucket] : []));
    const bucket = own.find((name) => buckets.includes(name));
    if (bucket === undefined)
        return undefined;
    return (`The log bucket ${bucket} logs into itself: every log object that S3 delivers makes another record. ` +
        `Turn its own logging off, or send it to another bucket:\n\n` +
        `    aws s3api put-bucket-logging --bucket ${bucket} --bucket-logging-status '{}'\n`);
}
function toldTwiceHelp({ subject, by, source }, outcome) {
    return (`${subject} is logged in ${(0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)(by)} and in ${(0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)(source)}: ${outcome} ` +
        'Name one of the two in `logs`, or end one of the deliveries.');
}
function loggedTwiceHelp(distribution) {
    return (`${distribution} is logged in two ways below one prefix: each of its requests counts once, as the records of both have ` +
        'the same ids, and every night fetches both. Turn one of the two deliveries off: in the CloudFront console, ' +
        `distribution ${distribution}, tab Logging.`);
}
function leftOutHelp(sources) {
    return sources.flatMap(({ source, leftOut }) => leftOut.map(({ subject, by, keys }) => {
        const those = `${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(keys.size, 'log object')} of ${(0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)(source)}`;
        const outcome = `its requests count once. ${those} ${keys.size === 1 ? 'was' : 'were'} left out, as ${(0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)(by)} tells of the same hours.`;
        return toldTwiceHelp({ subject, by, source }, outcome);
    }));
}


/***/ }),

/***/ 29008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   j7: () => (/* binding */ writeJobSummary)
/* harmony export */ });
/* unused harmony exports jobSummary, bars */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _report_render_unlinked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62573);
/* harmony import */ var _report_words_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32883);



const MOST_BYTES = 256 * 1024;
const panelsShown = ['hotlinks', 'hogKeys', 'hogAgents', 'notFound'];
const ROWS = 5;
async function writeJobSummary(input) {
    await writeSummary(jobSummary(input));
}
async function writeSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
}
function jobSummary(input) {
    const { model, pageUrl } = input;
    const panels = model.sections.flatMap((section) => section.panels);
    const title = pageUrl === null
        ? inert(model.title)
        : `<a href="${escaped(pageUrl)}">${inert(model.title)}</a>`;
    const parts = [
        `<h2>${title}</h2>`,
        `<p>${escaped([model.period.label, model.period.comparison].filter(Boolean).join(', '))}</p>`,
        alertList(input.raised),
        model.lead.length === 0 ? '' : `<p>${model.lead.map(({ text }) => inert(text)).join('')}</p>`,
        avoidableLine(model),
        findingList(model),
        headlineTable(model.headlines),
        trafficLine(model),
        ...panelsShown.map((id) => panelTable(panels.find((panel) => panel.id === id))),
        logHealth(input),
        `<p>${escaped(input.outcome)}${pageUrl === null ? '' : ` · <a href="${escaped(pageUrl)}">${escaped(input.teller.words.job.read)}</a>`}</p>`,
    ].filter((part) => part !== '');
    let text = '';
    for (const part of parts) {
        if (Buffer.byteLength(text) + Buffer.byteLength(part) > MOST_BYTES)
            break;
        text += `${part}\n\n`;
    }
    return text;
}
function escaped(text) {
    return withoutMarkUp((0,_report_render_unlinked_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(text));
}
function inert(text) {
    return withoutMarkUp((0,_report_render_unlinked_js__WEBPACK_IMPORTED_MODULE_1__/* .unlinked */ .h)(text));
}
function withoutMarkUp(text) {
    return text.replace(/[^\p{L}\p{N}\p{M} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
function alertList(raised) {
    if (raised.length === 0)
        return '';
    const items = raised
        .slice(0, 20)
        .map(({ condition, message }) => `<li>⚠️ ${inert(message.slice(0, 500))} <code>${escaped(condition)}</code></li>`);
    return `<ul>${items.join('')}</ul>`;
}
function avoidableLine({ avoidable }) {
    return avoidable === null ? '' : `<p><b>${inert((0,_report_words_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(avoidable.text))}</b></p>`;
}
function findingList(model) {
    if (model.findings.length === 0)
        return '';
    const items = model.findings.map(({ placeTitle, title, text, caseFile }) => `<li>${inert(`${placeTitle}: `)}<b>${inert(title)}</b> ${withCode((0,_report_words_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLink */ .Ho)(text))}${caseFile === null ? '' : caseText(caseFile)}</li>`);
    return `<ul>${items.join('')}</ul>`;
}
function withCode(text) {
    return text
        .map((phrase) => phrase.look === 'code' ? `<code>${escaped(phrase.text)}</code>` : inert(phrase.text))
        .join('');
}
function caseText({ state, remedy }) {
    const label = state === null ? '' : ` <i>${inert(state.label)}</i>`;
    const told = `${withCode(remedy.note)} ${inert(remedy.saves)}`;
    const lines = (remedy.text ?? '').split('\n').map(escaped).join('<br>');
    const pasted = remedy.text === null ? '' : `<br><code>${lines}</code>`;
    return `${label}<details><summary>${inert(remedy.title)}</summary>${told}${pasted}</details>`;
}
function headlineTable(headlines) {
    if (headlines.length === 0)
        return '';
    const rows = headlines.map(({ label, cell, change, series }) => `<tr><td>${escaped(label)}</td><td align="right"><b>${escaped(cell.text)}</b></td>` +
        `<td align="right">${escaped(change?.text ?? '')}</td><td><code>${bars(series)}</code></td></tr>`);
    return `<table>${rows.join('')}</table>`;
}
function trafficLine({ traffic }) {
    if (traffic === null)
        return '';
    const days = traffic.points.map(({ requests }) => Number(requests.value ?? 0));
    return `<p>${escaped(traffic.title)}<br><code>${bars(days)}</code><br>${inert(traffic.requestsText)}</p>`;
}
function bars(values) {
    const most = Math.max(0, ...values);
    return values
        .slice(-62)
        .map((value) => value > 0 ? ('▁▂▃▄▅▆▇█'[Math.min(7, Math.floor((8 * value) / most))] ?? '') : ' ')
        .join('');
}
function panelTable(panel) {
    const table = panel?.table;
    if (panel === undefined || !table || table.rows.length === 0)
        return '';
    const columns = table.columns
        .flatMap((column, i) => (column.isMinor ? [] : [{ column, i }]))
        .slice(0, 4);
    const head = [table.nameLabel, ...columns.map(({ column }) => column.label)];
    const rows = table.rows
        .slice(0, ROWS)
        .map((row) => `<tr><td>${nameOf(row)}</td>${columns
        .map(({ i }) => `<td align="right">${inert(row.cells[i]?.text ?? '')}</td>`)
        .join('')}</tr>`);
    return (`<h3>${escaped(panel.title)}</h3><table><tr>${head.map((label) => `<th>${escaped(label)}</th>`).join('')}</tr>` +
        `${rows.join('')}</table>`);
}
function nameOf(row) {
    return row.name.map(({ text }) => `<code>${escaped(text.slice(0, 200))}</code>`).join(' → ');
}
function logHealth({ model, newLogObjects, teller: { words, numbers } }) {
    const facts = (model.operations?.log ?? []).map(({ label, cell }) => `${escaped(label)} ${escaped(cell.text)}`);
    const count = numbers.cell('count', newLogObjects).text;
    const fresh = `${escaped(words.job.newLogObjects)} ${escaped(count)}`;
    return `<p>${[fresh, ...facts].join(' · ')}</p>`;
}


/***/ }),

/***/ 63056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   qB: () => (/* binding */ progress),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* unused harmony exports harmless, notice */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15819);


const ANNOTATIONS = 10;
const ANNOTATION_LENGTH = 4_000;
const PROGRESS_MS = 10_000;
const annotators = { notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3 };
const annotated = { notice: 0, warning: 0, error: 0 };
function harmless(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\n\t\P{C}]|[\u2028\u2029]/gu, (character) => {
        const code = (character.codePointAt(0) ?? 0).toString(16);
        return `\\u{${code}}`;
    })
        .replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200b')
        .replaceAll('##[', '##\u200b[');
}
function info(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(harmless(text));
}
function debug(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(harmless(text));
}
function notice(text) {
    annotate('notice', text);
}
function warning(text) {
    annotate('warning', text);
}
function error(text) {
    annotate('error', text);
}
function annotate(kind, text) {
    const shown = harmless(text);
    annotated[kind]++;
    if (annotated[kind] > ANNOTATIONS)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${kind}: ${shown}`);
    else
        annotators[kind](shown.length <= ANNOTATION_LENGTH ? shown : `${shown.slice(0, ANNOTATION_LENGTH)}…`);
}
async function stage(name, work) {
    const started = performance.now();
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(harmless(name));
    try {
        return await work();
    }
    finally {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Took ${seconds(performance.now() - started)}`);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
    }
}
function progress(unit) {
    const started = performance.now();
    let printed = started;
    return (count, total) => {
        const now = performance.now();
        if (now - printed < PROGRESS_MS)
            return;
        printed = now;
        const share = total > 0 ? ` (${Math.floor((100 * count) / total)} %)` : '';
        info(`${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(count)} of ${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(total, unit)}${share}, ${seconds(now - started)}`);
    };
}
function seconds(ms) {
    return ms < 60_000
        ? `${(ms / 1000).toFixed(1)} s`
        : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}


/***/ }),

/***/ 74364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ noOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony exports outputRows, kebab */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

function output(none, help) {
    return { none, help };
}
const outputRows = {
    requests: output(0, "Requests in the front page's period."),
    visitors: output(0, "Visitors in the front page's period, an estimate above 16,384."),
    bytes: output(0, "Bytes sent in the front page's period."),
    newLogObjects: output(0, 'Log objects that this run fetched and counted for the first time.'),
    malformedRecords: output(0, 'Log lines of the period that could not be read.'),
    alerts: output([], 'The alerts raised, as a JSON list of `{ "condition", "message" }`. `[]` when there are none.'),
    findings: output([], 'What the front page says to look at, as a JSON list of `{ "rule", "place", "title", "text" }`. `[]` when nothing stands out.'),
    cases: output([], 'The case files of the front page, that is, findings you can act on, as a JSON list of `{ "key", "rule", "kind", "place", "title", "state", "amount", "saves", "remedy": { "kind", "title", "note", "text" } }`. `key` is the same every night; `state` and `text` may be null; `amount` and `saves` are sentences, and `saves` may be empty. `[]` when there are none.'),
    digest: output('', 'The week or month in one line of plain text: numbers and how they changed, cases, and the address of the page. At most 1,000 characters, without line breaks or control characters. Pass it through `env`, never through an expression inside a script.'),
    digestFile: output('', 'Path on the runner of the same digest as a Markdown file, which also lists the objects that sent the most bytes. Next to it is the same as HTML, with the extension `.html`. See `docs/digest.md`.'),
    reportDirectory: output('', 'Where the report was written on the runner.'),
    pageUrl: output('', 'Address of the published page. Empty when it is published nowhere.'),
    commit: output('', 'Commit on the branch that holds the report. Empty when not publishing to a branch.'),
    shards: output([], 'The numbers of the shards that a job with `role: plan` made, as a JSON list for `strategy.matrix`. `[]` when nothing is new, and for other roles.'),
    artifactId: output('', 'Id of the uploaded artifact. Empty when none was uploaded.'),
};
const names = Object.keys(outputRows);
const noOutputs = Object.fromEntries(names.map((name) => [name, outputRows[name].none]));
function setOutputs(outputs) {
    for (const name of names) {
        const value = outputs[name];
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(kebab(name), typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
}
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 18362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ requestsCost),
/* harmony export */   V8: () => (/* binding */ egressText),
/* harmony export */   _o: () => (/* binding */ PREFIX_GETS_A_SECOND),
/* harmony export */   a: () => (/* binding */ readingSeconds),
/* harmony export */   my: () => (/* binding */ egressCosts),
/* harmony export */   qC: () => (/* binding */ moneyText),
/* harmony export */   xI: () => (/* binding */ requestsCostText)
/* harmony export */ });
/* harmony import */ var _report_model_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99756);

const pace = {
    'far away': { objects: 250, bytes: 50e6 },
    'within the region': { objects: 2500, bytes: 150e6 },
};
const START_SECONDS = 2;
const PREFIX_GETS_A_SECOND = 5500;
function readingSeconds({ gets, bytes }, from = 'far away') {
    return START_SECONDS + Math.max(gets / pace[from].objects, bytes / pace[from].bytes);
}
function requestsCost({ lists, gets }, prices) {
    return (lists * prices.thousandWrites + gets * prices.thousandReads) / 1000;
}
function requestsCostText(reading, prices) {
    if (prices.basis === 'unknown')
        return `no price of ${prices.region} is known here`;
    return `${moneyText(requestsCost(reading, prices), prices)} for requests`;
}
function egressCosts(bytes, { egress, freeGB }) {
    return {
        beyondFree: (0,_report_model_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsCost */ .Zm)(Math.max(0, bytes - freeGB * _report_model_prices_js__WEBPACK_IMPORTED_MODULE_0__.GB), egress),
        all: (0,_report_model_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsCost */ .Zm)(bytes, egress),
    };
}
function egressText(bytes, prices) {
    const { beyondFree, all } = egressCosts(bytes, prices);
    return prices.freeGB > 0
        ? `${beyondFree > 0 ? `${moneyText(beyondFree, prices)} beyond` : 'nothing within'} the account's ${prices.freeGB} free GB of the month, ${moneyText(all, prices)} where those are spent`
        : moneyText(all, prices);
}
function moneyText(value, { currency }) {
    const sign = currency === 'USD' ? '$' : `${currency} `;
    if (value <= 0)
        return 'nothing';
    if (value < 0.0001)
        return `less than ${sign}0.0001`;
    return `about ${sign}${value < 1 ? value.toFixed(4) : value.toFixed(2)}`;
}


/***/ }),

/***/ 95592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ askPagesSite),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   bL: () => (/* binding */ whyVisible),
/* harmony export */   ce: () => (/* binding */ repositoryIn),
/* harmony export */   gq: () => (/* binding */ askRepository),
/* harmony export */   pW: () => (/* binding */ whyOpen)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const unknownRepository = { visibility: 'unknown', pages: { kind: 'unknown' } };
function repositoryIn(environment) {
    return {
        serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
        repository: environment.GITHUB_REPOSITORY ?? '',
    };
}
const PATIENCE_MS = 10_000;
async function askRepository(token, environment) {
    const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: name } = environment;
    if (!name || token === '')
        return unknownRepository;
    const answer = await ask(`${api}/repos/${name}`, token);
    if (answer.kind !== 'answered')
        return unknownRepository;
    const visibility = visibilityIn(answer.fields);
    if (isPublic(visibility) || answer.fields.has_pages !== true)
        return { visibility, pages: { kind: 'none' } };
    return { visibility, pages: pagesIn(await ask(`${api}/repos/${name}/pages`, token)) };
}
async function askPagesSite(token, environment) {
    const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: name } = environment;
    if (!name || token === '')
        return { kind: 'unknown' };
    const answer = await ask(`${api}/repos/${name}/pages`, token);
    return answer.kind === 'refused' && answer.status === 404 ? { kind: 'none' } : pagesIn(answer);
}
async function ask(url, token) {
    for (let attempt = 1; attempt <= 3; attempt++) {
        try {
            const response = await fetch(url, {
                headers: {
                    accept: 'application/vnd.github+json',
                    authorization: `Bearer ${token}`,
                    'user-agent': 's3-log-report',
                    'x-github-api-version': '2022-11-28',
                },
                signal: AbortSignal.timeout(PATIENCE_MS),
            });
            if (response.ok) {
                const fields = await response.json();
                if (typeof fields !== 'object' || fields === null)
                    return { kind: 'refused', status: response.status };
                return { kind: 'answered', fields: fields };
            }
            if (response.status < 500)
                return { kind: 'refused', status: response.status };
        }
        catch {
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(attempt * 300);
    }
    return { kind: 'refused', status: 0 };
}
function visibilityIn({ visibility, private: isPrivate }) {
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
        return visibility;
    if (isPrivate === true)
        return 'private';
    return isPrivate === false ? 'public' : 'unknown';
}
function pagesIn(answer) {
    if (answer.kind === 'refused' || typeof answer.fields.public !== 'boolean')
        return { kind: 'unknown' };
    const { public: isPublic, source, build_type: made } = answer.fields;
    const { branch } = (typeof source === 'object' && source !== null ? source : {});
    const isBranch = made !== 'workflow' && typeof branch === 'string';
    return { kind: 'site', isPublic, branch: isBranch ? branch : null };
}
function whyVisible(visibility) {
    switch (visibility) {
        case 'public':
            return 'this repository is public';
        case 'unknown':
            return 'whether this repository is public could not be found out (is a token given?)';
        case 'private':
        case 'internal':
            return null;
    }
}
function isPublic(visibility) {
    return whyVisible(visibility) !== null;
}
function whyOpen(pages) {
    switch (pages.kind) {
        case 'none':
            return null;
        case 'unknown':
            return "the Pages site of this repository may be public (with 'permissions: pages: read' that can be found out)";
        case 'site':
            return pages.isPublic ? 'the Pages site of this repository is public' : null;
    }
}


/***/ }),

/***/ 21149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ temporaryDirectory),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _inputs_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53345);
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31350);
/* harmony import */ var _inputs_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7198);
/* harmony import */ var _inputs_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34097);






function readSettings(input, environment) {
    const problems = new Map();
    const report = (name, found) => {
        problems.set(name, [...(problems.get(name) ?? []), ...found]);
    };
    const workspace = environment.GITHUB_WORKSPACE || process.cwd();
    const temporary = temporaryDirectory(environment);
    const texts = new Map();
    const values = new Map();
    const settle = (one) => {
        if (!values.has(one.name)) {
            const text = input(one.name).trim();
            texts.set(one.name, text);
            values.set(one.name, one.parse({
                text,
                lines: linesOf(text),
                workspace,
                temporary,
                wrong: (seen, allowed) => report(one.name, [(0,_inputs_row_js__WEBPACK_IMPORTED_MODULE_4__/* .expected */ .p6)(one.name, seen, allowed)]),
                problem: (what) => report(one.name, [`${one.name}: ${what}`]),
                of: settle,
            }));
        }
        return values.get(one.name);
    };
    const settings = settingsFrom(_inputs_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRows */ .k, settle);
    const textOf = (name) => texts.get(name) ?? '';
    const unread = new Set(problems.keys());
    for (const check of _inputs_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .checks */ .A)
        if (!unread.has(check.with))
            report(check.with, check.problems({ settings, environment, textOf }));
    const all = [
        ...(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownInputs */ .Z)(_inputs_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRows */ .k, environment),
        ..._inputs_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRows */ .k.flatMap(({ name }) => problems.get(name) ?? []),
    ];
    if (all.length > 0)
        throw new Error(`Cannot start:\n${all.map((problem) => `- ${problem}`).join('\n')}`);
    return deepFreeze(settings);
}
function linesOf(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function settingsFrom(rows, settle) {
    const settings = {};
    const slices = {};
    for (const row of rows) {
        const [slice = '', field] = row.at.split('.');
        if (field === undefined)
            settings[slice] = settle(row);
        else
            slices[slice] = { ...slices[slice], [field]: settle(row) };
    }
    return { ...settings, ...slices };
}
function deepFreeze(value) {
    for (const part of Object.values(value))
        if (typeof part === 'object' && part !== null)
            deepFreeze(part);
    return Object.freeze(value);
}
function temporaryDirectory({ RUNNER_TEMP }) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 's3-log-report');
}


/***/ }),

/***/ 47752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Di: () => (/* binding */ isHistoryKept),
  lY: () => (/* binding */ targetInputs),
  i: () => (/* binding */ targetNames),
  zV: () => (/* binding */ targets)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/action/artifact.js




const PAGES_NAME = 'github-pages';
const PAGES_FILE = 'artifact.tar';
const PAGES_RETENTION_DAYS = 1;
async function uploadArtifact(site, name, retentionDays) {
    const files = site.files.map((file) => external_node_path_.join(site.directory, file));
    return upload(name, files, site.directory, retentionDays);
}
async function uploadPages(site, temporary) {
    const directory = await (0,promises_.mkdtemp)(external_node_path_.join(temporary, 'pages-'));
    try {
        const file = external_node_path_.join(directory, PAGES_FILE);
        await writeTar(site, file);
        return await upload(PAGES_NAME, [file], directory, PAGES_RETENTION_DAYS);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function writeTar(site, file) {
    const { pack } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const tar = pack();
    const entries = async () => {
        for (const name of site.files) {
            const source = external_node_path_.join(site.directory, name);
            const { size } = await (0,promises_.stat)(source);
            const entry = tar.entry({ name: `./${name}`, size, mode: 0o644, mtime: new Date(0) });
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(source), entry);
        }
        tar.finalize();
    };
    await Promise.all([entries(), (0,external_node_stream_promises_.pipeline)(tar, (0,external_node_fs_.createWriteStream)(file))]);
}
async function upload(name, files, root, retentionDays) {
    if (!process.env.ACTIONS_RUNTIME_TOKEN)
        return { kind: 'refused', why: 'Artifacts can only be uploaded in a job of GitHub Actions' };
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(271), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    try {
        const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, files, root, {
            ...(retentionDays > 0 && { retentionDays }),
        });
        return { kind: 'uploaded', id: id ?? 0, bytes: size ?? 0 };
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        if (/already exists|\(409\)/i.test(said)) {
            const cure = name === PAGES_NAME
                ? 'Only one step of a run can publish to pages.'
                : "Give each report of this run its own 'artifact-name'.";
            return { kind: 'refused', why: `This run has an artifact '${name}' already. ${cure}` };
        }
        if (error instanceof Error && error.name === 'GHESNotSupportedError')
            return {
                kind: 'refused',
                why: 'This GitHub Enterprise Server knows no artifacts of this kind. Publish to a branch: publish: branch',
            };
        throw new Error(`Could not upload the artifact '${name}': ${said}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/action/inputs/parsers.js
var parsers = __webpack_require__(20170);
// EXTERNAL MODULE: ./lib/action/inputs/row.js
var row = __webpack_require__(7198);
;// CONCATENATED MODULE: ./lib/action/targets/artifact.js



const inputs = [
    (0,row/* row */.nM)({
        name: 'artifact-name',
        at: 'publish.artifactName',
        default: 's3-log-report',
        help: 'Name of the artifact when publishing to `artifact`.',
        parse: (0,parsers/* textThat */.jk)((name) => /^[^":<>|*?\r\n\\/]{1,255}$/.test(name), 'a name without any of " : < > | * ? \\ /'),
    }),
    (0,row/* row */.nM)({
        name: 'artifact-retention-days',
        at: 'publish.artifactRetentionDays',
        default: '0',
        help: "Days until the artifact expires, 1 to 400. `0` uses the repository's own setting.",
        parse: (0,parsers/* whole */.WQ)(0, 400, 'days'),
        otherNames: ['retention-days'],
    }),
];
const artifact = {
    help: 'a ZIP to download',
    inputs,
    needs: { token: null, repository: false },
    whyPublic: () => null,
    address: () => null,
    pagesFrom: null,
    artifactName: (settings) => settings.artifactName,
    readHistory: null,
    async publish({ site }, { artifactName, artifactRetentionDays }) {
        return outcomeOf(artifactName, await uploadArtifact(site, artifactName, artifactRetentionDays));
    },
};
function outcomeOf(name, uploaded) {
    switch (uploaded.kind) {
        case 'uploaded':
            return { outputs: { artifactId: uploaded.id }, words: `Uploaded as artifact '${name}'` };
        case 'refused':
            return { outputs: {}, problem: uploaded.why };
    }
}

// EXTERNAL MODULE: ./lib/publish/branch.js + 1 modules
var branch = __webpack_require__(51030);
// EXTERNAL MODULE: ./lib/publish/git.js
var git = __webpack_require__(39923);
// EXTERNAL MODULE: ./lib/action/job/log.js
var log = __webpack_require__(63056);
// EXTERNAL MODULE: ./lib/action/repository.js
var action_repository = __webpack_require__(95592);
;// CONCATENATED MODULE: ./lib/action/targets/branch.js







const needs = {
    token: { to: 'publish to a branch', permission: 'contents: write' },
    repository: true,
};
const branch_inputs = [
    (0,row/* row */.nM)({
        name: 'branch',
        at: 'publish.branch',
        default: 'gh-pages',
        help: 'Branch the report is committed to. It is created if missing.',
        parse: (0,parsers/* textThat */.jk)(isBranchName, 'the name of a branch, such as gh-pages'),
        otherNames: ['publish-branch'],
    }),
    (0,row/* row */.nM)({
        name: 'branch-directory',
        at: 'publish.branchDirectory',
        default: '.',
        help: 'Directory of the report in the branch, so that several reports live side by side. `.` is the ' +
            "top. Nothing outside the report's own files is touched.",
        parse: parseDirectory,
        otherNames: ['publish-dir', 'target-folder', 'folder'],
    }),
    (0,row/* row */.nM)({
        name: 'branch-history',
        at: 'publish.history',
        default: 'all',
        help: "`all` keeps every night's commit. `one` leaves a single commit in the branch, so that it never " +
            'grows.',
        parse: (0,parsers/* choice */.Yq)(['all', 'one']),
    }),
    (0,row/* row */.nM)({
        name: 'commit-author',
        at: 'publish.author',
        default: 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
        help: 'Author of the commits, in the form `Name <address>`.',
        parse: parseAuthor,
    }),
    (0,row/* row */.nM)({
        name: 'token',
        at: 'publish.token',
        default: '${{ github.token }}',
        help: 'Token that pushes to the branch and asks whether the repository is public. `branch` needs ' +
            `\`permissions: ${needs.token.permission}\`.`,
        parse: ({ text }) => text,
        otherNames: ['github-token'],
        secrets: (token) => [token, (0,git/* basicAuthorization */.aR)(token)],
    }),
];
const branch_branch = {
    help: 'a commit on `branch`',
    inputs: branch_inputs,
    needs,
    whyPublic(pages, settings) {
        const isOther = pages.kind === 'site' && pages.branch !== null && pages.branch !== settings.branch;
        return isOther ? null : (0,action_repository/* whyOpen */.pW)(pages);
    },
    address(environment, { branchDirectory }) {
        const { serverUrl, repository } = (0,action_repository/* repositoryIn */.ce)(environment);
        return (0,branch/* pageAddress */.qx)(serverUrl, repository, branchDirectory, null);
    },
    pagesFrom: 'a branch',
    artifactName: () => null,
    publish,
    async readHistory({ wantedOf, ...place }, settings) {
        const options = optionsOf(place, settings);
        const read = await (0,branch/* readFromBranch */.dA)(options, (paths, ids) => wantedOf(paths.filter(isHistory), ids));
        switch (read.kind) {
            case 'read':
                return read.files;
            case 'refused':
                throw new Error(read.why);
        }
    },
};
const HISTORY = 'history/';
const isHistory = (path) => path.startsWith(HISTORY);
async function publish(delivery, settings) {
    const { site, history, earlier, objection } = delivery;
    const options = {
        ...optionsOf(delivery, settings),
        ...(earlier && { earlier }),
        ...(objection && { objection }),
    };
    const files = site.files.map((name) => {
        return { path: name, file: external_node_path_.join(site.directory, name), oid: site.oids.get(name) };
    });
    const published = await (0,branch/* publishToBranch */.D9)([...files, ...history], options).catch((error) => ({ kind: 'refused', why: error.message }));
    if (published.kind === 'refused')
        return { outputs: {}, problem: published.why };
    const { commit, cname } = published;
    const { serverUrl, repository, directory } = options;
    return {
        outputs: { commit, pageUrl: (0,branch/* pageAddress */.qx)(serverUrl, repository, directory, cname) },
        words: published.kind === 'published'
            ? `Published to '${options.branch}' as ${commit.slice(0, 7)}`
            : `Nothing new to publish, '${options.branch}' stays as it is`,
    };
}
function optionsOf({ environment, temporary }, settings) {
    const { branch, branchDirectory, history, author, token } = settings;
    return {
        ...(0,action_repository/* repositoryIn */.ce)(environment),
        token,
        temporary,
        branch,
        directory: branchDirectory,
        history,
        author,
        message: 'Traffic report',
        isKept: isHistory,
        note: log/* info */.pq,
    };
}
function isBranchName(name) {
    return (/^[^\s~^:?*[\\\x00-\x1f\x7f]{1,244}$/.test(name) &&
        !/^[-/]|\/$|\.$|\.\.|\/\/|@\{|^@$/.test(name) &&
        !name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock')) &&
        !name.startsWith('refs/') &&
        name !== 'HEAD');
}
function parseDirectory({ text, wrong }) {
    const directory = (0,parsers/* plainDirectory */.Ot)(text) || '.';
    if (directory !== '.' && !(0,parsers/* isInner */.xf)(directory))
        wrong(text, "'.' or a relative path without '..'");
    return directory;
}
function parseAuthor({ text, wrong }) {
    const author = /^([^<>\n]*[^<>\s])\s*<([^<>\s]+@[^<>\s]+)>$/.exec(text);
    if (author === null)
        wrong(text, 'a name and an address, as Jo Doe <jo@example.com>');
    return { name: author?.[1] ?? '', email: author?.[2] ?? '' };
}

;// CONCATENATED MODULE: ./lib/action/targets/pages.js




const pages = {
    help: 'the artifact that actions/deploy-pages deploys',
    inputs: [],
    needs: { token: null, repository: false },
    whyPublic: action_repository/* whyOpen */.pW,
    address: addressIn,
    pagesFrom: 'a workflow',
    artifactName: () => PAGES_NAME,
    readHistory: null,
    async publish({ site, temporary, environment }) {
        const { outputs, ...told } = outcomeOf(PAGES_NAME, await uploadPages(site, temporary));
        return { ...told, outputs: { ...outputs, pageUrl: addressIn(environment) } };
    },
};
function addressIn(environment) {
    const { serverUrl, repository } = (0,action_repository/* repositoryIn */.ce)(environment);
    return (0,branch/* pageAddress */.qx)(serverUrl, repository, '.', null);
}

;// CONCATENATED MODULE: ./lib/action/targets/targets.js



const targets = { branch: branch_branch, pages: pages, artifact: artifact };
const targetNames = Object.keys(targets);
const targetInputs = targetNames.flatMap((name) => targets[name].inputs);
function isHistoryKept(names) {
    return names.some((name) => targets[name].readHistory !== null);
}


/***/ }),

/***/ 32212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Graph)
/* harmony export */ });
/* unused harmony export NodeError */
class NodeError extends Error {
    node;
    constructor(node, cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        super(`Could not make ${node}: ${reason}`, { cause });
        this.name = 'NodeError';
        this.node = node;
    }
}
class Graph {
    #runs = new Map();
    #underWay = new Set();
    #failure;
    made(node) {
        return this.#run(node).whole;
    }
    first(node) {
        return this.#run(node).first;
    }
    letGo(node) {
        this.#runs.delete(node.name);
    }
    async settled() {
        while (this.#underWay.size > 0)
            await Promise.allSettled(this.#underWay);
    }
    #run(node) {
        const known = this.#runs.get(node.name);
        if (known !== undefined) {
            if (known.digest === node.digest)
                return known;
            throw new Error(`Two different nodes are called ${node.name}`);
        }
        const { promise: told, resolve: onFirst } = Promise.withResolvers();
        const whole = this.#take(node, onFirst).then((value) => {
            run.made = { value };
            return value;
        });
        const run = { digest: node.digest, first: Promise.race([told, whole]), whole };
        this.#runs.set(node.name, run);
        run.first.catch(() => { });
        const end = whole.then(() => this.#underWay.delete(end), () => this.#underWay.delete(end));
        this.#underWay.add(end);
        return run;
    }
    async #take(node, onFirst) {
        try {
            const kept = await node.task.kept();
            if (kept !== undefined)
                return kept;
            const needs = new Map(node.needs.map((need) => [need.name, this.#run(need)]));
            await Promise.all([...needs.values()].map(({ whole }) => whole));
            if (this.#failure !== undefined)
                throw this.#failure;
            const of = (needed) => {
                const made = needs.get(needed.name)?.made;
                if (made === undefined)
                    throw new Error(`${needed.name} is not among what it needs`);
                return made.value;
            };
            return await node.task.make({ priority: node.priority, of, onFirst });
        }
        catch (error) {
            this.#failure ??= error instanceof NodeError ? error : new NodeError(node.name, error);
            throw this.#failure;
        }
    }
}


/***/ }),

/***/ 80342:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _action_cache_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81969);
/* harmony import */ var _action_cache_download_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67851);
/* harmony import */ var _action_inputs_roles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55871);
/* harmony import */ var _action_inputs_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80062);
/* harmony import */ var _action_job_failure_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7016);
/* harmony import */ var _action_job_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63056);
/* harmony import */ var _action_job_outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74364);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47724);
/* harmony import */ var _workers_workers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41111);
/* harmony import */ var _workers_worth_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14119);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};














const isBundle = !import.meta.filename.endsWith('.ts');
const home = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(import.meta.dirname, isBundle ? '../..' : '..');
const workerFile = node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, isBundle ? 'dist/main/index.js' : 'src/worker.ts');
function dataFile(name) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, 'dist/data', name);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? file : undefined;
}
async function readCode() {
    const script = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, 'scripts/code-digest.ts')).href;
    return isBundle
        ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, 'dist/code.json'), 'utf8'))
        : (await __webpack_require__(20765)(__rewriteRelativeImportExtension(script))).codeDigests();
}
function beAtHome() {
    try {
        (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    }
    catch {
        process.env.HOME = '/nonexistent';
    }
}
async function main(patience) {
    beAtHome();
    const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, 'package.json'), 'utf8'));
    _action_job_log_js__WEBPACK_IMPORTED_MODULE_8__/* .info */ .pq(`S3 Log Report ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`);
    (0,_action_job_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .setOutputs */ .n0)(_action_job_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .noOutputs */ .Q9);
    const settings = (0,_action_inputs_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsOfRun */ .c)(process.env);
    const isDoctor = settings.role === 'doctor';
    const stop = new AbortController();
    const end = isDoctor
        ? 'nothing more is looked at'
        : 'nothing more is fetched; what is there is counted, saved and published';
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => {
            _action_job_log_js__WEBPACK_IMPORTED_MODULE_8__/* .warning */ .$e(`${name}: ${end}`);
            stop.abort();
        });
    const timer = setTimeout(() => stop.abort(), settings.timeBudgetMinutes > 0 ? settings.timeBudgetMinutes * 60_000 : 2 ** 31 - 1);
    const found = { environment: process.env, version, now: Date.now() / 1000, signal: stop.signal };
    try {
        const problems = isDoctor
            ? await (await __webpack_require__.e(/* import() */ 165).then(__webpack_require__.bind(__webpack_require__, 34165))).examine(settings, found)
            : await runNight(settings, { ...found, patience });
        for (const problem of problems)
            _action_job_log_js__WEBPACK_IMPORTED_MODULE_8__/* .error */ .z3(problem);
        if (problems.length > 0)
            process.exitCode = 1;
    }
    finally {
        clearTimeout(timer);
    }
}
async function runNight(settings, found) {
    const code = await readCode();
    const threads = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
    const places = { countries: dataFile('countries.bin'), networks: dataFile('networks.bin') };
    const workers = (0,_workers_workers_js__WEBPACK_IMPORTED_MODULE_11__/* .startWorkers */ .G)(threads, workerFile, places, undefined, _workers_worth_js__WEBPACK_IMPORTED_MODULE_12__/* .worthOfWork */ .hv);
    try {
        const world = { ...found, home, workers, threads, code };
        const { role } = settings;
        return (0,_action_inputs_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isPart */ .Q)(role)
            ? await (await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 41416))).runPart(role, settings, world)
            : await (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .run */ .e)(settings, world);
    }
    finally {
        await workers.close();
    }
}
const patience = new _action_cache_download_js__WEBPACK_IMPORTED_MODULE_5__/* .CallPatience */ .iz(_action_cache_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .PATIENCE_MS */ .x);
try {
    await main(patience);
}
catch (error) {
    _action_job_log_js__WEBPACK_IMPORTED_MODULE_8__/* .error */ .z3((0,_action_job_failure_js__WEBPACK_IMPORTED_MODULE_13__/* .failureText */ .k)(error));
    if (error instanceof Error && error.stack)
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_8__/* .debug */ .Yz(error.stack);
    process.exitCode = 1;
}
if (patience.hasLeftCalls)
    process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 41830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ BrokenSummary),
/* harmony export */   h3: () => (/* binding */ summaryFactsOf),
/* harmony export */   t8: () => (/* binding */ planDayCounting)
/* harmony export */ });
/* harmony import */ var _day_day_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22904);
/* harmony import */ var _day_summaries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75578);


class BrokenSummary extends Error {
    name = 'BrokenSummary';
}
function planDayCounting(held, counting) {
    const { day } = held;
    const need = held.need(counting);
    if (!(0,_day_day_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isCountable */ .uO)(need))
        throw new Error(`${day} is not stale`);
    const plan = { day, ...held.toCount(need) };
    if (need === 'whole')
        return { kind: 'whole', ...plan };
    const base = held.readSummary();
    if (base === undefined || held.summary === undefined) {
        throw new BrokenSummary(`The summary of ${day} is broken and its records are gone`);
    }
    return { kind: 'add', base, baseCountings: (0,_day_summaries_js__WEBPACK_IMPORTED_MODULE_1__/* .countingsOf */ .WC)(held.summary), ...plan };
}
function summaryFactsOf(plan, counting, days) {
    const before = plan.kind === 'add' ? plan.baseCountings : [];
    const countedAlso = before.filter((one) => one !== counting);
    return {
        contents: plan.contents,
        counting,
        objects: plan.objectCount,
        bytes: plan.objectBytes,
        days: [...days].sort(),
        ...(countedAlso.length > 0 && { countedAlso }),
    };
}


/***/ }),

/***/ 22904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ undatedIn),
/* harmony export */   ER: () => (/* binding */ needOf),
/* harmony export */   It: () => (/* binding */ emptyDay),
/* harmony export */   K2: () => (/* binding */ next),
/* harmony export */   Ke: () => (/* binding */ isLacking),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Sw: () => (/* binding */ OF_A_COPY),
/* harmony export */   uO: () => (/* binding */ isCountable),
/* harmony export */   uP: () => (/* binding */ takesCopy)
/* harmony export */ });
/* harmony import */ var _sync_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33879);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31105);


const OF_A_COPY = 'adopted';
const emptyDay = {
    entries: new Map(),
    records: { records: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_RECORDS */ .ue, recordsLength: 0 },
    counts: undefined,
    hasBegun: false,
    hasDeadBytes: false,
};
function next(state, event, isThere = everywhere) {
    switch (event.kind) {
        case 'arrived':
            return arrived(state, event, isThere);
        case 'records rewritten': {
            const { entries, records } = event;
            if (entries.size === 0)
                return unchanged(state);
            return {
                state: { ...state, entries, records, hasDeadBytes: false },
                steps: ['write manifest'],
            };
        }
        case 'left':
            return left(state, event.keys, isThere);
        case 'counted':
            return {
                state: { ...state, counts: event.counts, hasBegun: false },
                steps: ['write summary'],
            };
        case 'copy found': {
            if (!takesCopy(state, event.counts.objects, isThere))
                return unchanged(state);
            const counts = { ...event.counts, contents: OF_A_COPY };
            return { state: { ...state, counts, hasBegun: false }, steps: ['write summary'] };
        }
        case 'records dropped': {
            const { kind } = judge(state, isThere);
            const isCounted = kind === 'counted' || kind === 'let go';
            if (!isCounted || state.records.recordsLength === 0)
                return unchanged(state);
            const entries = mapped(state.entries, (entry) => ({ ...entry, slices: 'counted' }));
            const { records } = state.records;
            const dropped = { ...state, entries, records: after(records), hasDeadBytes: false };
            return { state: dropped, steps: [{ remove: records }, 'write manifest'] };
        }
        case 'records damaged': {
            const isHere = (entry) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .slicesOf */ .nu)(entry).length > 0;
            const entries = mapped(state.entries, (entry) => isHere(entry) ? { ...entry, slices: 'lost' } : entry);
            const { records } = state.records;
            const damaged = { ...state, entries, records: after(records), hasDeadBytes: false };
            return { state: damaged, steps: [{ remove: records }] };
        }
        case 'manifest damaged': {
            const { counts } = state;
            return { state: { ...emptyDay, counts }, steps: ['set manifest aside'] };
        }
        case 'summary damaged':
            return { state: { ...state, counts: undefined }, steps: ['set summary aside'] };
        case 'given up': {
            if (judge(state, isThere).kind !== 'coming')
                return unchanged(state);
            const { counts } = state;
            const { records } = state.records;
            return {
                state: { ...emptyDay, counts, records: after(records) },
                steps: ['remove manifest', { remove: records }],
            };
        }
    }
}
const everywhere = () => true;
function unchanged(state) {
    return { state, steps: [] };
}
function after(records) {
    return { records: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRecordsName */ .tq)(records), recordsLength: 0 };
}
function mapped(entries, change) {
    return new Map([...entries].map(([key, entry]) => [key, change(entry)]));
}
function arrived(state, { entries: came, recordsLength }, isThere) {
    const begun = begin(state, isThere);
    const entries = new Map(begun.entries);
    let { hasDeadBytes } = begun;
    for (const [key, entry] of came) {
        const before = entries.get(key);
        if (before !== undefined && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .slicesOf */ .nu)(before).length > 0)
            hasDeadBytes = true;
        entries.set(key, entry);
    }
    const records = { ...state.records, recordsLength };
    return { state: { ...begun, entries, records, hasDeadBytes }, steps: ['write manifest'] };
}
function left(state, keys, isThere) {
    if (!keys.some((key) => state.entries.has(key)))
        return unchanged(state);
    const begun = begin(state, isThere);
    const entries = new Map(begun.entries);
    let { hasDeadBytes } = begun;
    for (const key of keys) {
        const entry = entries.get(key);
        if (entry !== undefined && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .slicesOf */ .nu)(entry).length > 0)
            hasDeadBytes = true;
        entries.delete(key);
    }
    const remaining = { ...begun, entries, hasDeadBytes };
    const isEmpty = entries.size === 0;
    const { kind } = judge(state, isThere);
    if (state.counts?.contents === OF_A_COPY || kind === 'coming')
        return { state: remaining, steps: [isEmpty ? 'remove manifest' : 'write manifest'] };
    const areAllHere = [...entries].every(([key, entry]) => isAtHand(key, entry, isThere));
    const steps = areAllHere ? ['remove summary'] : [];
    return {
        state: areAllHere ? { ...remaining, counts: undefined } : remaining,
        steps: [...steps, isEmpty ? 'remove manifest' : 'write manifest'],
    };
}
function begin(state, isThere) {
    if (state.hasBegun)
        return state;
    const { kind, entries: judged } = judge(state, isThere);
    const isPartlyGone = [...judged.values()].some(({ hasRecords }) => !hasRecords);
    if (!isPartlyGone)
        return { ...state, hasBegun: true };
    const entries = new Map(state.entries);
    let { hasDeadBytes } = state;
    for (const [key, { state, slices, etag, size }] of judged) {
        if (kind !== 'let go' && state !== 'counted')
            continue;
        if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .slicesOf */ .nu)({ slices }).length > 0)
            hasDeadBytes = true;
        entries.set(key, { etag, size, slices: 'counted' });
    }
    return { ...state, entries, hasBegun: true, hasDeadBytes };
}
function takesCopy(state, objects, isThere = everywhere) {
    const { kind, entries } = judge(state, isThere);
    if (kind === 'nothing')
        return true;
    const sound = [...entries.values()].filter(({ state }) => state !== 'missing').length;
    if (objects <= Math.max(sound, state.counts?.objects ?? 0))
        return false;
    return isLacking(kind, state) || undatedIn(entries) === 0;
}
function isLacking(kind, { counts }) {
    return kind === 'nothing' || (kind === 'missing' && counts === undefined);
}
function undatedIn(entries) {
    let count = 0;
    for (const key of entries.keys())
        if ((0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .keyDateOf */ .Vk)(key) === undefined)
            count++;
    return count;
}
function judge(state, isThere = everywhere) {
    const { entries } = state;
    const here = new Set();
    for (const [key, entry] of entries)
        if (isAtHand(key, entry, isThere))
            here.add(key);
    const kind = kindOf(state, here);
    const objectStateOf = (key, { slices }) => {
        if (kind === 'missing' && state.counts !== undefined && slices === 'counted')
            return 'counted';
        if (here.has(key))
            return 'here';
        return kind === 'let go' || kind === 'grown' ? 'counted' : 'missing';
    };
    return {
        kind,
        entries: new Map([...entries].map(([key, entry]) => {
            const held = { hasRecords: here.has(key), state: objectStateOf(key, entry) };
            return [key, { ...entry, ...held }];
        })),
    };
}
function isAtHand(key, { slices }, isThere) {
    return typeof slices !== 'string' && isThere(key);
}
function kindOf({ entries, counts }, here) {
    if (entries.size === 0)
        return counts === undefined ? 'nothing' : 'counts only';
    const areAllHere = here.size === entries.size;
    const isFewer = counts !== undefined && entries.size < counts.objects;
    if (isFewer && (areAllHere || counts.contents === OF_A_COPY))
        return 'coming';
    if (counts?.contents === (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .contentsOf */ .KD)(entries))
        return areAllHere ? 'counted' : 'let go';
    if (areAllHere)
        return 'uncounted';
    const areCounted = (isCounted) => counts?.contents === (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .contentsOf */ .KD)([...entries].filter(([key, entry]) => isCounted(key, entry)));
    if (areCounted((key) => !here.has(key)))
        return 'grown';
    if (areCounted((_, { slices }) => slices === 'counted'))
        return 'missing';
    return counts === undefined ? 'missing' : 'doubtful';
}
function needOf(kind, made) {
    switch (kind) {
        case 'nothing':
            return 'nothing';
        case 'counts only':
        case 'coming':
        case 'doubtful':
            return 'rebuild';
        case 'uncounted':
            return 'whole';
        case 'counted':
            return made === 'the same' ? 'nothing' : 'whole';
        case 'let go':
            return made === 'other settings' ? 'renew' : 'nothing';
        case 'grown':
            return 'add';
        case 'missing':
            return 'fetch';
    }
}
function isCountable(need) {
    return need === 'whole' || need === 'add';
}


/***/ }),

/***/ 66903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ madeBy)
/* harmony export */ });
function madeBy(then, now) {
    if (then === now)
        return 'the same';
    const settings = settingsOf(then ?? '');
    return settings !== undefined && settings === settingsOf(now) ? 'other code' : 'other settings';
}
function settingsOf(counting) {
    try {
        const parts = JSON.parse(counting);
        return Array.isArray(parts) && parts.length > 2 ? JSON.stringify(parts.slice(2)) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 31105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ readManifestFacts),
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   nu: () => (/* binding */ slicesOf),
/* harmony export */   tq: () => (/* binding */ nextRecordsName),
/* harmony export */   ue: () => (/* binding */ FIRST_RECORDS),
/* harmony export */   yl: () => (/* binding */ LAST_SECOND)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65111);


const FIRST_RECORDS = 'records.zst';
function nextRecordsName(name) {
    const number = Number(/^records-(\d+)\.zst$/.exec(name)?.[1] ?? 1);
    return `records-${number + 1}.zst`;
}
function contentsOf(entries) {
    const lines = [];
    for (const [key, { etag, size }] of entries)
        lines.push(JSON.stringify([key, etag, size]));
    return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(lines.sort().join('\n'));
}
function slicesOf({ slices }) {
    return typeof slices === 'string' ? [] : slices;
}
const MOST_UNPACKED = 512 * 1024 * 1024;
const LAST_SECOND = 253_402_300_800;
const KIND = 'manifest';
const VERSION = 1;
function encodeManifest(manifest, undated, place) {
    const { records, recordsLength, entries } = manifest;
    const columns = { keys: [], etags: [], sizes: [], frames: [], counts: [], slices: [] };
    const modified = [];
    const frames = new Map();
    for (const key of [...entries.keys()].sort()) {
        const { etag, size, lastModified, slices } = entries.get(key);
        columns.keys.push(key);
        columns.etags.push(etag);
        columns.sizes.push(size);
        modified.push(lastModified ?? 0);
        columns.counts.push(slices === 'counted' ? -1 : slices === 'lost' ? -2 : slices.length);
        for (const { frame, from, to } of slicesOf({ slices })) {
            let number = frames.get(frame.offset);
            if (number === undefined) {
                number = frames.size;
                frames.set(frame.offset, number);
                columns.frames.push(frame.offset, frame.length, frame.rawLength);
            }
            columns.slices.push(number, from, to);
        }
    }
    if (modified.some((seconds) => seconds > 0))
        columns.modified = modified;
    const facts = {
        contents: contentsOf(entries),
        objects: entries.size,
        undated,
        records,
        recordsLength,
    };
    return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .enclose */ .gs)(KIND, VERSION, facts, (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync)(JSON.stringify(columns)), place);
}
function readManifestFacts(file, place) {
    const head = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvelope */ .HT)(file, KIND, VERSION, place);
    if (head.kind !== 'whole')
        return head;
    const { facts, place: written } = head.envelope;
    return areFacts(facts) ? { kind: 'whole', facts, namesPlace: written !== undefined } : notFacts;
}
const notFacts = { kind: 'broken', why: 'its first line says what no manifest says' };
function areFacts({ contents, objects, undated, records, recordsLength }) {
    return (typeof contents === 'string' &&
        typeof records === 'string' &&
        /^records(-\d{1,9})?\.zst$/.test(records) &&
        [objects, undated, recordsLength].every((number) => Number.isSafeInteger(number) && number >= 0));
}
function readManifest(file, place) {
    const whole = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnclosed */ .mz)(file, KIND, VERSION, place);
    if (whole.kind !== 'whole')
        return whole;
    if (!areFacts(whole.envelope.facts))
        return notFacts;
    try {
        return { kind: 'whole', manifest: decode(whole.envelope, whole.rest) };
    }
    catch (error) {
        return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
    }
}
function checked(columns) {
    const { keys, etags, sizes, modified = [], frames, counts, slices } = columns;
    const areTexts = (column) => column.length === keys.length && column.every((text) => typeof text === 'string');
    const areNumbers = (column, least = 0) => Array.isArray(column) &&
        column.every((number) => Number.isSafeInteger(number) && number >= least);
    const isWhole = areTexts(keys) &&
        areTexts(etags) &&
        [sizes, frames, slices].every((column) => areNumbers(column)) &&
        modified.every((seconds) => Math.abs(seconds) < LAST_SECOND) &&
        areNumbers(counts, -2) &&
        sizes.length === keys.length &&
        counts.length === keys.length &&
        counts.reduce((sum, count) => sum + 3 * Math.max(0, count), 0) === slices.length;
    if (!isWhole)
        throw new Error('it holds what no manifest holds');
    return columns;
}
function decode({ facts }, rest) {
    const columns = checked(JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(rest, { maxOutputLength: MOST_UNPACKED }).toString()));
    const frames = [];
    for (let i = 0; i < columns.frames.length; i += 3) {
        const [offset = 0, length = 0, rawLength = 0] = columns.frames.slice(i, i + 3);
        frames.push({ offset, length, rawLength });
    }
    const entries = new Map();
    let at = 0;
    for (const [i, key] of columns.keys.entries()) {
        const count = columns.counts[i] ?? -2;
        const slices = [];
        for (let k = 0; k < count; k++) {
            const [number = 0, from = 0, to = 0] = columns.slices.slice(at, at + 3);
            at += 3;
            const frame = frames[number];
            if (frame !== undefined)
                slices.push({ frame, from, to });
        }
        const lastModified = columns.modified?.[i] ?? 0;
        entries.set(key, {
            etag: columns.etags[i] ?? '',
            size: columns.sizes[i] ?? 0,
            ...(lastModified > 0 && { lastModified }),
            slices: count === -1 ? 'counted' : count === -2 ? 'lost' : slices,
        });
    }
    return { entries, records: facts.records, recordsLength: facts.recordsLength };
}


/***/ }),

/***/ 37167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ unpackMonth),
/* harmony export */   Hv: () => (/* binding */ readMonth),
/* harmony export */   Qn: () => (/* binding */ MONTH_FILE),
/* harmony export */   Qy: () => (/* binding */ packMonth),
/* harmony export */   U$: () => (/* binding */ HeldMonth),
/* harmony export */   VO: () => (/* binding */ monthFoldersIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28220);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65111);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69577);
/* harmony import */ var _summaries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75578);






const MONTH_FILE = 'days';
const KIND = 'days';
const VERSION = 1;
const NAMES = ['manifest', _summaries_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTLINE */ .Rc];
const MOST_BYTES = 4 * 1024 * 1024;
function homeOf(folder) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).slice(-3).join('/');
}
function readMonth(folder) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, MONTH_FILE));
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'missing' };
        return { kind: 'broken', why: `it cannot be read (${code})` };
    }
    const whole = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnclosed */ .mz)(file, KIND, VERSION, homeOf(folder));
    if (whole.kind !== 'whole')
        return whole;
    const { facts } = whole.envelope;
    if (!areFacts(facts, folder, whole.rest.length))
        return { kind: 'broken', why: 'its first line says what no month says' };
    const days = new Map();
    let at = 0;
    for (const [day, ...lengths] of facts.days) {
        const files = new Map();
        for (const [i, name] of NAMES.entries()) {
            const from = at;
            at += lengths[i] ?? 0;
            if (at > from)
                files.set(name, whole.rest.subarray(from, at));
        }
        days.set(day, files);
    }
    return { kind: 'whole', days };
}
function isDayOf(folder, day) {
    const [year, month] = homeOf(folder).split('/').slice(-2);
    return (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDeliveryDay */ .Dx)(`${year}-${month}-${day}`);
}
function areFacts({ days }, folder, bytes) {
    const isEntry = (entry) => {
        if (!Array.isArray(entry))
            return false;
        const [day, ...lengths] = entry;
        const areLengths = lengths.every((one) => Number.isSafeInteger(one) && one >= 0);
        return isDayOf(folder, day) && lengths.length === NAMES.length && areLengths;
    };
    if (!Array.isArray(days) || !days.every(isEntry))
        return false;
    if (new Set(days.map(([day]) => day)).size < days.length)
        return false;
    return days.flatMap(([, ...lengths]) => lengths).reduce((sum, one) => sum + one, 0) === bytes;
}
function packMonth(folder) {
    unpackMonth(folder);
    const facts = [];
    const parts = [];
    let bytes = 0;
    for (const day of dayFoldersIn(folder).filter((name) => isDayOf(folder, name))) {
        const files = NAMES.map((name) => readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, day, name)));
        if (files.every((file) => file === undefined))
            continue;
        if (files.at(-1) === undefined)
            return false;
        const lengths = files.map((file) => file?.length ?? 0);
        bytes += lengths.reduce((sum, length) => sum + length, 0);
        if (bytes > MOST_BYTES)
            return false;
        facts.push([day, ...lengths]);
        parts.push(...files.filter((file) => file !== undefined));
    }
    if (facts.length === 0)
        return false;
    const file = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .enclose */ .gs)(KIND, VERSION, { days: facts }, Buffer.concat(parts), homeOf(folder));
    writeNow(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, MONTH_FILE), Buffer.concat(file));
    for (const [day] of facts)
        for (const name of NAMES)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, day, name), { force: true });
    return true;
}
function monthFoldersIn(folder) {
    return foldersIn(folder, /^\d{4}$/).flatMap((year) => foldersIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, year), /^\d\d$/).map((month) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, year, month)));
}
function dayFoldersIn(folder) {
    return foldersIn(folder, /^\d\d$/);
}
function foldersIn(folder, pattern) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && pattern.test(entry.name))
            .map(({ name }) => name)
            .sort();
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw error;
    }
}
function unpackMonth(folder) {
    const read = readMonth(folder);
    if (read.kind !== 'whole')
        return;
    for (const [day, files] of read.days) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, day), { recursive: true });
        for (const [name, bytes] of files) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, day, name);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
                writeNow(file, bytes);
        }
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, MONTH_FILE));
}
function writeNow(file, bytes) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, bytes);
    (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .renameWhole */ .U)(`${file}.new`, file);
}
function readIfThere(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
class HeldMonth {
    folder;
    home;
    #days;
    constructor(folder) {
        this.folder = folder;
        this.home = homeOf(folder);
    }
    open() {
        this.release();
        const read = readMonth(this.folder);
        if (read.kind === 'missing')
            return undefined;
        if (read.kind === 'broken') {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.folder, MONTH_FILE);
            (0,_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .renameWhole */ .U)(file, `${file}.broken`);
            return read.why;
        }
        this.#days = read.days;
        const isThere = (day) => NAMES.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.folder, day, name)));
        if (dayFoldersIn(this.folder).some(isThere))
            this.unpack();
        return undefined;
    }
    get days() {
        if (this.#days !== undefined)
            return this.#days;
        const read = readMonth(this.folder);
        if (read.kind !== 'whole')
            return NONE;
        this.#days = read.days;
        return read.days;
    }
    dayNames() {
        return [...new Set([...dayFoldersIn(this.folder), ...this.days.keys()])].sort();
    }
    fileOf(day, name) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.folder, day, name);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? file : (this.days.get(day)?.get(name) ?? file);
    }
    unpack() {
        unpackMonth(this.folder);
        this.release();
    }
    release() {
        this.#days = undefined;
    }
}
const NONE = new Map();


/***/ }),

/***/ 34515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ takeInDay),
/* harmony export */   BM: () => (/* binding */ removeDay),
/* harmony export */   BZ: () => (/* binding */ takeInFile),
/* harmony export */   FR: () => (/* binding */ portableManifest),
/* harmony export */   _g: () => (/* binding */ portableDay),
/* harmony export */   qv: () => (/* binding */ joinedDay),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65111);
/* harmony import */ var _day_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22904);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31105);
/* harmony import */ var _month_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37167);
/* harmony import */ var _summaries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75578);







function portableDay(place, entries, facts, summary) {
    const [outline, rest] = (0,_summaries_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeSummaryFile */ .X2)(facts, summary, place);
    return {
        manifest: portableManifest(place, entries),
        outline,
        summary: Buffer.concat([outline, rest]),
    };
}
function portableManifest(place, entries) {
    const counted = new Map([...entries].map(([key, entry]) => [key, { ...entry, slices: 'counted' }]));
    const manifest = { entries: counted, records: _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .FIRST_RECORDS */ .ue, recordsLength: 0 };
    return Buffer.concat((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeManifest */ .Gb)(manifest, (0,_day_state_js__WEBPACK_IMPORTED_MODULE_3__/* .undatedIn */ .DH)(counted), place));
}
function joinedDay(place, manifests, counting, summary, days) {
    const entries = new Map(manifests.flatMap((file) => [...entriesIn(file, place)]));
    const bytes = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
    const facts = {
        contents: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .contentsOf */ .KD)(entries),
        ...{ counting, objects: entries.size, bytes, days: [...days].sort() },
    };
    return portableDay(place, entries, facts, summary);
}
function entriesIn(manifest, place) {
    const read = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(Buffer.from(manifest), place);
    if (read.kind !== 'whole')
        throw new Error(`A manifest of ${place} is ${read.kind === 'broken' ? read.why : read.kind}`);
    return read.manifest.entries;
}
async function takeInDay(directory, place, { manifest, summary }) {
    await removeDay(directory, place);
    await takeInFile(directory, place, 'manifest', manifest);
    await takeInFile(directory, place, 'summary', summary);
}
async function takeInFile(directory, place, name, bytes) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, place);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), [bytes]);
}
async function removeDay(directory, place) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, place);
    (0,_month_file_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackMonth */ .BV)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}


/***/ }),

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ noMarks),
/* harmony export */   Xq: () => (/* binding */ areRefused),
/* harmony export */   be: () => (/* binding */ encodeMarks),
/* harmony export */   pc: () => (/* binding */ readMarks)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28220);
/* harmony import */ var _day_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31105);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65111);



const noMarks = {
    marks: [],
    standing: [],
    deleted: [],
    listedWhole: 0,
    refused: [],
    refusedInARow: 0,
};
const KIND = 'source';
const VERSION = 1;
function encodeMarks({ source, ...all }, place) {
    const ordered = { source, ...noMarks, ...all };
    return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .enclose */ .gs)(KIND, VERSION, {}, Buffer.from(`${JSON.stringify(ordered)}\n`), place);
}
function readMarks(file, place, source) {
    const whole = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnclosed */ .mz)(file, KIND, VERSION, place);
    if (whole.kind !== 'whole')
        return whole;
    try {
        const marks = { ...noMarks, ...JSON.parse(whole.rest.toString()) };
        if (marks.source !== source)
            return { kind: 'broken', why: 'it is of another source' };
        if (areMarks(marks))
            return { kind: 'whole', marks };
    }
    catch {
    }
    return { kind: 'broken', why: 'it holds something else' };
}
function areMarks({ marks, standing, deleted, refused, ...numbers }) {
    const areDays = (pairs) => pairs.every(([day, text]) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeliveryDay */ .Dx)(day) && typeof text === 'string');
    return (marks.every(({ stem, layout, time }) => typeof stem === 'string' && typeof layout === 'string' && isTime(time)) &&
        areDays(standing) &&
        areDays(deleted) &&
        areRefused(refused) &&
        isTime(numbers.listedWhole) &&
        isCount(numbers.refusedInARow));
}
function areRefused(refused) {
    return refused.every(({ key, etag, why, size, lastModified, since, tried }) => [key, etag, why].every((text) => typeof text === 'string') &&
        isCount(size) &&
        [lastModified, since, tried].every(isTime));
}
const isTime = (value) => typeof value === 'number' && Math.abs(value) < _day_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_SECOND */ .yl;
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;


/***/ }),

/***/ 83677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yS: () => (/* binding */ folderOf),
  DI: () => (/* binding */ openJobMirror),
  Y4: () => (/* binding */ openMirror)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/mirror/at-home.js
var at_home = __webpack_require__(68368);
// EXTERNAL MODULE: ./lib/mirror/envelope.js
var envelope = __webpack_require__(65111);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/mirror/process.js

function isAlive(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return false;
    }
    return !isZombie(pid);
}
function isZombie(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/mirror/lock.js





class LockedError extends Error {
    constructor(file, holder) {
        super(`Another run (process ${holder.pid} on ${holder.host}) is working on this mirror. Wait for it to end, give each job its own 'mirror-directory', or add a 'concurrency' group to the workflow. If no such run exists, remove ${file}.`);
        this.name = 'LockedError';
    }
}
const TOUCH_MS = 10_000;
const STALE_MS = 120_000;
const LOOK_MS = 200;
const ours = new Set();
async function takeLock(file, waitMs, onWait = () => { }) {
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    const name = `${process.pid} ${(0,external_node_os_.hostname)()} ${crypto.randomUUID()}\n`;
    ours.add(name);
    for (let waited = 0;; waited += LOOK_MS) {
        if (await create(file, name))
            break;
        const holder = await holderOf(file);
        if (holder === undefined)
            continue;
        if (holder.isLeftOver) {
            await breakLock(file, holder.name);
            continue;
        }
        if (waited >= waitMs) {
            ours.delete(name);
            throw new LockedError(file, holder);
        }
        if (waited === 0)
            onWait('Another run is working on this mirror: waiting for it to end.');
        await (0,external_node_timers_promises_.setTimeout)(LOOK_MS);
    }
    const touch = setInterval(() => {
        const now = new Date();
        (0,promises_.utimes)(file, now, now).catch(() => { });
    }, TOUCH_MS);
    touch.unref();
    return {
        async release() {
            clearInterval(touch);
            ours.delete(name);
            if ((await (0,promises_.readFile)(file, 'utf8').catch(() => '')) === name)
                await (0,promises_.rm)(file, { force: true });
        },
    };
}
async function create(file, name) {
    try {
        const handle = await (0,promises_.open)(file, 'wx');
        try {
            await handle.writeFile(name);
        }
        finally {
            await handle.close();
        }
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function holderOf(file) {
    try {
        const { mtimeMs } = await (0,promises_.stat)(file);
        const name = await (0,promises_.readFile)(file, 'utf8');
        const [pid = '', host = ''] = name.split(' ');
        const isOld = Date.now() - mtimeMs > STALE_MS;
        if (name === '')
            return { pid: 0, host: '', name, isLeftOver: isOld };
        const isHere = Number(pid) === process.pid ? ours.has(name) : isAlive(Number(pid));
        const isGone = host === (0,external_node_os_.hostname)() && !isHere;
        return { pid: Number(pid), host, name, isLeftOver: isOld || isGone };
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function breakLock(file, name) {
    const aside = `${file}.${process.pid}.${crypto.randomUUID()}`;
    try {
        await (0,promises_.rename)(file, aside);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    const moved = await (0,promises_.readFile)(aside, 'utf8');
    if (moved !== name) {
        await (0,promises_.rename)(aside, file);
        return;
    }
    await (0,promises_.rm)(aside, { force: true });
}

// EXTERNAL MODULE: ./lib/sync/errors.js
var errors = __webpack_require__(30000);
// EXTERNAL MODULE: ./lib/sync/marks.js
var sync_marks = __webpack_require__(45605);
// EXTERNAL MODULE: ./lib/sync/objects.js
var sync_objects = __webpack_require__(33879);
;// CONCATENATED MODULE: ./lib/sync/plan.js

function planSync(listing, held) {
    const { there, retried, archived, resting } = sortOut(listing, held);
    const elsewhere = moved(there, held);
    const fates = fatesOfDays(there, held, elsewhere);
    const picked = pick(there, held, elsewhere, fates);
    const { fetch, changed, again } = picked;
    return {
        fetch,
        bytes: fetch.reduce((sum, { size }) => sum + size, 0),
        fresh: fetch.length - changed - again,
        changed,
        again,
        retried,
        archived,
        resting,
        leave: picked.leave,
        lost: lostOf(there, held, fates),
        keptAsIs: [...fates.keptAsIs].sort(),
    };
}
function planWholeDays(listing, held) {
    const least = planSync(listing, held);
    const isHere = ({ state }) => state === 'here';
    const grown = new Set(least.fetch.map(sync_objects/* deliveryDayOf */.qW).filter((day) => ![...held.objects(day).values()].every(isHere)));
    if (grown.size === 0)
        return least;
    const wholeOf = (days) => planSync(listing, { ...held, renew: new Set([...held.renew, ...days]) });
    const whole = wholeOf(grown);
    const isKept = new Set(whole.keptAsIs);
    return [...grown].some((day) => isKept.has(day))
        ? wholeOf(new Set([...grown].filter((day) => !isKept.has(day))))
        : whole;
}
function sortOut({ objects }, held) {
    const ofDay = new Map();
    const keys = new Set();
    const retried = new Set();
    const archived = [];
    let resting = 0;
    for (const object of objects) {
        const day = (0,sync_objects/* deliveryDayOf */.qW)(object);
        if (object.isArchived === true) {
            if (held.objects(day).get(object.key)?.etag !== object.etag)
                archived.push(object);
            continue;
        }
        const refusal = held.refused.get(object.key);
        if (refusal !== undefined && refusal.etag === object.etag) {
            if (!refusal.isDue) {
                resting++;
                continue;
            }
            retried.add(object.key);
        }
        keys.add(object.key);
        const ofItsDay = ofDay.get(day);
        if (ofItsDay === undefined)
            ofDay.set(day, [object]);
        else
            ofItsDay.push(object);
    }
    return { there: { ofDay, keys }, retried, archived, resting };
}
function moved({ ofDay }, held) {
    const elsewhere = new Map();
    for (const [day, objects] of ofDay) {
        for (const { key } of objects) {
            if ((0,sync_objects/* keyDateOf */.Vk)(key) !== undefined)
                continue;
            const others = held.daysOfUndated(key).filter((other) => other !== day);
            if (others.length > 0)
                elsewhere.set(key, others);
        }
    }
    return elsewhere;
}
function fatesOfDays({ ofDay, keys }, held, elsewhere) {
    const anew = new Set();
    const keptAsIs = new Set();
    const tryAnew = (day, atLeast = 0) => {
        const unlisted = [...held.objects(day)].filter(([key]) => !keys.has(key));
        const atHand = unlisted.filter(([, { state }]) => state === 'here').length;
        const count = (ofDay.get(day)?.length ?? 0) + atHand;
        const isWhole = atHand === unlisted.length && count >= atLeast;
        (isWhole ? anew : keptAsIs).add(day);
    };
    const lacksRecords = (day) => [...held.objects(day).values()].some(({ state }) => state !== 'here');
    for (const [day, atLeast] of held.rebuild) {
        if (held.isReached(day))
            tryAnew(day, atLeast);
        else
            keptAsIs.add(day);
    }
    const frozen = new Set([...held.rebuild.keys()].filter((day) => keptAsIs.has(day)));
    for (const day of held.renew)
        tryAnew(day);
    const changing = new Set([...elsewhere.values()].flat());
    for (const [day, objects] of ofDay) {
        const holds = held.objects(day);
        const isOther = ({ key, etag }) => (holds.get(key)?.etag ?? etag) !== etag;
        if (objects.some(isOther))
            changing.add(day);
    }
    for (const day of changing)
        if (lacksRecords(day))
            tryAnew(day);
    return { anew, keptAsIs, frozen };
}
function pick({ ofDay }, held, elsewhere, { anew, keptAsIs, frozen }) {
    const fetch = [];
    const leave = [];
    const counts = { fresh: 0, changed: 0, again: 0 };
    for (const day of [...ofDay.keys()].sort().reverse()) {
        if (frozen.has(day))
            continue;
        const holds = held.objects(day);
        const isFetchedWhole = anew.has(day) && !held.rebuild.has(day);
        for (const object of ofDay.get(day) ?? []) {
            const others = elsewhere.get(object.key) ?? [];
            if (others.some((other) => keptAsIs.has(other)))
                continue;
            for (const other of others)
                leave.push({ day: other, key: object.key });
            const known = holds.get(object.key);
            const isMoved = known === undefined && others.length > 0;
            const why = isMoved ? 'changed' : whyFetched(object, known, isFetchedWhole);
            if (why === undefined || (why === 'changed' && !isMoved && keptAsIs.has(day)))
                continue;
            counts[why]++;
            fetch.push(object);
        }
    }
    return { fetch, leave, changed: counts.changed, again: counts.again };
}
function whyFetched({ etag }, known, isFetchedWhole) {
    if (known === undefined)
        return 'fresh';
    if (known.etag !== etag)
        return 'changed';
    return known.state === 'missing' || isFetchedWhole ? 'again' : undefined;
}
function lostOf({ keys }, held, { keptAsIs }) {
    const lost = [];
    for (const day of held.missing) {
        if (keptAsIs.has(day) || !held.isReached(day))
            continue;
        for (const [key, object] of held.objects(day)) {
            if (object.state === 'missing' && !keys.has(key))
                lost.push({ day, key });
        }
    }
    return lost;
}

// EXTERNAL MODULE: ./lib/mirror/counting.js
var counting = __webpack_require__(41830);
// EXTERNAL MODULE: ./lib/mirror/day/day-state.js
var day_state = __webpack_require__(22904);
// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/mirror/rename.js
var rename = __webpack_require__(69577);
// EXTERNAL MODULE: ./lib/mirror/day/manifest.js
var day_manifest = __webpack_require__(31105);
// EXTERNAL MODULE: ./lib/mirror/day/portable.js
var portable = __webpack_require__(34515);
// EXTERNAL MODULE: ./lib/mirror/day/summaries.js
var summaries = __webpack_require__(75578);
;// CONCATENATED MODULE: ./lib/mirror/day/day-files.js









function isLetGo({ manifest, summary }) {
    return (manifest !== undefined &&
        summary !== undefined &&
        manifest.recordsLength === 0 &&
        manifest.objects === summary.objects &&
        manifest.contents === summary.contents &&
        summary.days.length > 0);
}
class DayFiles {
    folder;
    #home;
    #month;
    #day;
    #onBroken;
    #beforeStep;
    constructor(month, day, onBroken, beforeStep) {
        this.folder = external_node_path_.join(month.folder, day);
        this.#home = `${month.home}/${day}`;
        this.#month = month;
        this.#day = day;
        this.#onBroken = onBroken;
        this.#beforeStep = beforeStep;
    }
    place(name) {
        return external_node_path_.join(this.folder, name);
    }
    #fileOf(name) {
        return this.#month.fileOf(this.#day, name);
    }
    outline() {
        return { manifest: this.#manifestFacts(), ...this.#summaryFacts() };
    }
    #manifestFacts() {
        const manifest = (0,day_manifest/* readManifestFacts */.$M)(this.#fileOf('manifest'), this.#home);
        if (manifest.kind === 'broken')
            this.#onBroken('manifest', manifest.why);
        return manifest.kind === 'whole' ? manifest.facts : undefined;
    }
    #summaryFacts() {
        const here = (0,summaries/* readSummaryFacts */.sI)(this.place('summary'), this.#home);
        const outline = (0,summaries/* readSummaryFacts */.sI)(this.#fileOf(summaries/* OUTLINE */.Rc), this.#home, 'alone');
        const isAway = here.kind === 'missing';
        const read = isAway ? outline : here;
        const isOther = here.kind === 'whole' &&
            outline.kind === 'whole' &&
            here.summary.digest !== outline.summary.digest;
        if (read.kind === 'broken')
            this.#onBroken('summary', read.why);
        if (isOther)
            this.#onBroken('summary', 'it is not the one that was there last');
        return read.kind === 'whole' && !isOther
            ? { summary: read.summary, isAway }
            : { summary: undefined, isAway: false };
    }
    manifest() {
        const read = (0,day_manifest/* readManifest */.WI)(this.#fileOf('manifest'), this.#home);
        if (read.kind === 'broken')
            this.#onBroken('manifest', read.why);
        return read.kind === 'whole' ? read.manifest : undefined;
    }
    hasRecords({ records, recordsLength }) {
        const size = (0,external_node_fs_.statSync)(this.place(records), { throwIfNoEntry: false })?.size;
        if (size !== undefined && size < recordsLength)
            this.#onBroken('records file', `it has ${size} bytes instead of ${recordsLength}`);
        return (size ?? 0) >= recordsLength;
    }
    summary() {
        const read = (0,summaries/* readSummary */.L_)(this.place('summary'));
        if (read.kind !== 'whole')
            this.#onBroken('summary', read.kind === 'broken' ? read.why : 'it is gone');
        return read.kind === 'whole' ? read.bytes : undefined;
    }
    portable({ entries }, { facts, bytes }) {
        return (0,portable/* portableDay */._g)(this.#home, entries, facts, bytes);
    }
    async carryOut(steps, state, before, summary) {
        let outline = before;
        if (steps.length > 0)
            this.#month.unpack();
        for (const step of steps) {
            this.#beforeStep?.(step);
            switch (step) {
                case 'write manifest': {
                    await (0,promises_.mkdir)(this.folder, { recursive: true });
                    const manifest = { entries: state.entries, ...state.records };
                    const file = (0,day_manifest/* encodeManifest */.Gb)(manifest, (0,day_state/* undatedIn */.DH)(state.entries), this.#home);
                    await (0,envelope/* writeWhole */.f8)(this.place('manifest'), file);
                    outline = { ...outline, manifest: this.#manifestFacts() };
                    break;
                }
                case 'write summary':
                    if (summary === undefined)
                        throw new Error('There is no summary to write');
                    await (0,promises_.mkdir)(this.folder, { recursive: true });
                    this.#removeOutline();
                    await (0,envelope/* writeWhole */.f8)(this.place('summary'), (0,summaries/* encodeSummaryFile */.X2)(summary.facts, summary.bytes, this.#home));
                    outline = { ...outline, ...this.#summaryFacts() };
                    break;
                default:
                    outline = this.#carryOutNow(step, outline);
            }
        }
        return outline;
    }
    carryOutNow(steps, before) {
        if (steps.length > 0)
            this.#month.unpack();
        return steps.reduce((outline, step) => {
            this.#beforeStep?.(step);
            return this.#carryOutNow(step, outline);
        }, before);
    }
    #carryOutNow(step, outline) {
        switch (step) {
            case 'remove manifest':
                (0,external_node_fs_.rmSync)(this.place('manifest'), { force: true });
                return { ...outline, manifest: undefined };
            case 'remove summary':
                this.#removeOutline();
                (0,external_node_fs_.rmSync)(this.place('summary'), { force: true });
                return { ...outline, summary: undefined, isAway: false };
            case 'set manifest aside':
                this.#setAside('manifest');
                return { ...outline, manifest: undefined };
            case 'set summary aside':
                this.#removeOutline();
                this.#setAside('summary');
                return { ...outline, summary: undefined, isAway: false };
            case 'write manifest':
            case 'write summary':
                throw new Error(`'${step}' has to be waited for`);
            default:
                (0,external_node_fs_.rmSync)(this.place(step.remove), { force: true });
                return outline;
        }
    }
    #removeOutline() {
        (0,external_node_fs_.rmSync)(this.place(summaries/* OUTLINE */.Rc), { force: true });
    }
    #setAside(name) {
        if ((0,external_node_fs_.existsSync)(this.place(name)))
            (0,rename/* renameWhole */.U)(this.place(name), this.place(`${name}.broken`));
    }
    async sweep({ entries, counts, records }) {
        this.#beforeStep?.('sweep');
        const known = new Set();
        if (entries.size > 0)
            known.add('manifest').add(records.records);
        if (counts !== undefined)
            known.add('summary').add(summaries/* OUTLINE */.Rc);
        for (const name of await (0,promises_.readdir)(this.folder).catch(() => []))
            if (!known.has(name))
                await (0,promises_.rm)(this.place(name), { force: true });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/mirror/gzip.js
var gzip = __webpack_require__(4479);
// EXTERNAL MODULE: ./lib/mirror/seekable.js
var seekable = __webpack_require__(46291);
// EXTERNAL MODULE: ./lib/mirror/day/parquet.js + 2 modules
var parquet = __webpack_require__(79525);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/mirror/day/stored.js
var stored = __webpack_require__(5199);
;// CONCATENATED MODULE: ./lib/mirror/day/records.js




const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const FIRST_BYTES = 32 * 1024;
const SMALL_BYTES = 512 * 1024;
const spare = [];
const SPARES = 4;
const levels = {
    small: external_node_zlib_.constants.ZSTD_CLEVEL_DEFAULT,
    fast: 1,
};
const PACKED_AT_ONCE = 1024 * 1024;
const LEAST_AT_ONCE = 16 * 1024;
class RecordsWriter {
    #path;
    #packing;
    #length;
    #file;
    #buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
    #filled = 0;
    #open = [];
    constructor(path, length, packing) {
        this.#path = path;
        this.#length = length;
        this.#packing = packing;
    }
    get length() {
        return this.#length;
    }
    get bufferLength() {
        return this.#buffer.length;
    }
    async add(bytes, slices) {
        if (this.#filled + bytes.length > stored/* FRAME_BYTES */.Kr && this.#filled > 0)
            await this.flush();
        for (let at = 0; at < bytes.length;) {
            const part = bytes.subarray(at, at + stored/* FRAME_BYTES */.Kr - this.#filled);
            this.#put(part, slices);
            at += part.length;
            if (at < bytes.length)
                await this.flush();
        }
    }
    #put(part, slices) {
        const end = this.#filled + part.length;
        if (end > this.#buffer.length) {
            const grown = end <= SMALL_BYTES
                ? Buffer.allocUnsafeSlow(SMALL_BYTES)
                : (spare.pop() ?? Buffer.allocUnsafeSlow(stored/* FRAME_BYTES */.Kr));
            this.#buffer.copy(grown, 0, 0, this.#filled);
            this.#buffer = grown;
        }
        this.#buffer.set(part, this.#filled);
        this.#open.push({ slices, from: this.#filled, to: end });
        this.#filled = end;
    }
    async flush() {
        if (this.#filled === 0)
            return;
        const raw = this.#buffer.subarray(0, this.#filled);
        const packed = await packedFrame(raw, this.#packing);
        const file = await this.#opened();
        for (let at = 0; at < packed.length;) {
            const { bytesWritten } = await file.write(packed, at, packed.length - at, this.#length + at);
            at += bytesWritten;
        }
        const frame = { offset: this.#length, length: packed.length, rawLength: raw.length };
        for (const { slices, from, to } of this.#open)
            slices.push({ frame, from, to });
        this.#length += packed.length;
        this.#open = [];
        this.#filled = 0;
    }
    async close() {
        await this.#file?.close();
        this.#file = undefined;
        if (this.#buffer.length === stored/* FRAME_BYTES */.Kr && spare.length < SPARES)
            spare.push(this.#buffer);
        this.#buffer = Buffer.alloc(0);
    }
    async #opened() {
        if (this.#file === undefined) {
            try {
                this.#file = await (0,promises_.open)(this.#path, 'r+');
            }
            catch (error) {
                if (error.code !== 'ENOENT')
                    throw error;
                this.#file = await (0,promises_.open)(this.#path, 'wx+');
            }
            await this.#file.truncate(this.#length);
        }
        return this.#file;
    }
}
function packedFrame(raw, packing) {
    return compress(raw, {
        chunkSize: Math.max(LEAST_AT_ONCE, Math.min(PACKED_AT_ONCE, Math.ceil(raw.length / 4))),
        params: {
            [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1,
            [external_node_zlib_.constants.ZSTD_c_compressionLevel]: levels[packing],
        },
    });
}

// EXTERNAL MODULE: ./lib/mirror/day/spilled.js
var day_spilled = __webpack_require__(44285);
;// CONCATENATED MODULE: ./lib/mirror/day/intake.js













const GZIP_IN_MEMORY = 32 * 1024 * 1024;
const NEWLINE = Uint8Array.of(0x0a);
const NOTHING = new Uint8Array(0);
const HEAD_BYTES = 18;
class Intake {
    #file;
    #spool;
    #packing;
    #length;
    #writer;
    #came = new Map();
    constructor(file, length, spool, packing) {
        this.#file = file;
        this.#length = length;
        this.#spool = spool;
        this.#packing = packing;
    }
    get count() {
        return this.#came.size;
    }
    has(key) {
        return this.#came.has(key);
    }
    get bufferLength() {
        return this.#writer?.bufferLength ?? 0;
    }
    async take({ key, etag, size, lastModified }, body) {
        const slices = [];
        if (body.kind !== 'in place')
            await this.#write(body, slices);
        const isTold = (0,sync_objects/* deliveryTimeOf */.BE)(key, undefined) !== undefined;
        this.#came.set(key, { etag, size, ...(!isTold && { lastModified }), slices });
    }
    async handOver() {
        await this.#writer?.flush();
        const entries = this.#came;
        this.#came = new Map();
        return { entries, recordsLength: this.#writer?.length ?? this.#length };
    }
    async close() {
        await this.#writer?.close();
        this.#writer = undefined;
    }
    async #write(body, slices) {
        if (this.#writer === undefined) {
            await (0,promises_.mkdir)(external_node_path_.dirname(this.#file), { recursive: true });
            this.#writer = new RecordsWriter(this.#file, this.#length, this.#packing);
        }
        const writer = this.#writer;
        let last = NEWLINE[0];
        const add = async (bytes) => {
            await writer.add(bytes, slices);
            last = bytes.at(-1) ?? last;
        };
        const plain = body.kind === 'bytes' ? await this.#unzipped(body.bytes) : body;
        if (plain.kind === 'bytes') {
            for (const piece of plainPieces(plain.bytes))
                await add(piece);
            await add(plain.rest);
        }
        else {
            try {
                for await (const chunk of await openPlain(plain.path, this.#spool))
                    await add(chunk);
            }
            finally {
                await (0,promises_.rm)(plain.path, { force: true });
            }
        }
        if (last !== NEWLINE[0])
            await add(NEWLINE);
    }
    async #unzipped(bytes) {
        if (!(0,gzip/* isGzip */.bf)(bytes))
            return { kind: 'bytes', bytes, rest: NOTHING };
        const whole = await (0,gzip/* gunzipMeanwhile */.oE)(bytes, GZIP_IN_MEMORY);
        const content = whole === 'odd' ? oddContent(bytes) : whole;
        if (content === 'large') {
            const file = external_node_path_.join(this.#spool, `${(0,external_node_crypto_.randomUUID)()}.body`);
            await (0,promises_.writeFile)(file, bytes);
            return { kind: 'file', path: file };
        }
        return content instanceof Uint8Array
            ? { kind: 'bytes', bytes: content, rest: NOTHING }
            : { kind: 'bytes', ...content };
    }
}
function oddContent(packed) {
    const pieces = [];
    let length = 0;
    try {
        const content = (0,gzip/* unpackedGzip */.A8)((0,seekable/* inMemory */.ZK)(packed));
        let next = content.next();
        for (; next.done !== true; next = content.next()) {
            pieces.push(next.value);
            length += next.value.length;
            if (length > GZIP_IN_MEMORY)
                return 'large';
        }
        return { bytes: Buffer.concat(pieces), rest: next.value };
    }
    catch {
        return { bytes: packed, rest: NOTHING };
    }
}
function plainPieces(bytes) {
    const table = (0,seekable/* inMemory */.ZK)(bytes);
    return (0,parquet/* isParquet */.P)(bytes) && isSound(table, parquet/* parquetLines */.U) ? (0,parquet/* parquetLines */.U)(table) : [bytes];
}
function isSound(file, unpack) {
    try {
        for (const _ of unpack(file))
            ;
        return true;
    }
    catch {
        return false;
    }
}
async function openPlain(file, spool) {
    const head = headOf(file);
    if ((0,parquet/* isParquet */.P)(head))
        return unpackedBy(parquet/* parquetLines */.U, file);
    if (!(0,gzip/* isGzip */.bf)(head))
        return (0,external_node_fs_.createReadStream)(file);
    const gunzip = (0,external_node_zlib_.createGunzip)();
    const start = makeStart();
    let isDamaged = false;
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), gunzip, start.stream);
    }
    catch {
        isDamaged = true;
    }
    if ((0,parquet/* isParquet */.P)(start.bytes()))
        return tableLines(file, spool);
    const { size } = await (0,promises_.stat)(file);
    if (isDamaged || gunzip.bytesWritten < size)
        return unpackedBy(gzip/* gzipLines */.Ax, file);
    return (0,external_node_fs_.createReadStream)(file).pipe((0,external_node_zlib_.createGunzip)());
}
function headOf(file) {
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    const head = Buffer.alloc(HEAD_BYTES);
    try {
        (0,external_node_fs_.readSync)(fd, head, 0, head.length, 0);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    return head;
}
function makeStart() {
    let kept = Buffer.alloc(0);
    const stream = new external_node_stream_.Writable({
        write(chunk, _encoding, done) {
            if (kept.length < HEAD_BYTES)
                kept = Buffer.concat([kept, chunk.subarray(0, HEAD_BYTES)]);
            done();
        },
    });
    return { stream, bytes: () => kept };
}
async function* tableLines(file, spool) {
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const spilled = (0,day_spilled/* spillGzip */.r)((0,seekable/* seekable */.vT)(fd, (0,external_node_fs_.fstatSync)(fd).size), spool);
        try {
            if (spilled !== undefined && isSound(spilled.table, parquet/* parquetLines */.U)) {
                yield* (0,parquet/* parquetLines */.U)(spilled.table);
                yield spilled.rest;
                return;
            }
        }
        finally {
            spilled?.close();
        }
        yield* unpackedBy(gzip/* gzipLines */.Ax, file);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
async function* unpackedBy(unpack, path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const file = (0,seekable/* seekable */.vT)(fd, (0,external_node_fs_.fstatSync)(fd).size);
        if (isSound(file, unpack))
            yield* unpack(file);
        else
            yield* (0,external_node_fs_.createReadStream)(path);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: ./lib/mirror/day/made-by.js
var made_by = __webpack_require__(66903);
;// CONCATENATED MODULE: ./lib/mirror/day/rewrite.js




const UNPACKS_A_FRAME = 3;
function isInterleaved(entries) {
    const remembered = new Map();
    const frames = new Set();
    let bytes = 0;
    let unpacks = 0;
    for (const [, entry] of inKeyOrder(entries)) {
        for (const { frame } of (0,day_manifest/* slicesOf */.nu)(entry)) {
            frames.add(frame.offset);
            if (remembered.delete(frame.offset)) {
                remembered.set(frame.offset, frame.rawLength);
                continue;
            }
            unpacks++;
            bytes += frame.rawLength;
            for (const [oldest, length] of remembered) {
                if (bytes <= stored/* Frames */.Hc.BYTES_KEPT)
                    break;
                remembered.delete(oldest);
                bytes -= length;
            }
            remembered.set(frame.offset, frame.rawLength);
        }
    }
    return unpacks > UNPACKS_A_FRAME * frames.size;
}
async function rewriteRecords(entries, from, to, packing) {
    await (0,promises_.rm)(to, { force: true });
    const writer = new RecordsWriter(to, 0, packing);
    const frames = new stored/* Frames */.Hc();
    const moved = new Map(entries);
    try {
        for (const [key, entry] of inKeyOrder(entries)) {
            if ((0,day_manifest/* slicesOf */.nu)(entry).length === 0)
                continue;
            const slices = [];
            for (const { frame, from: start, to: end } of (0,day_manifest/* slicesOf */.nu)(entry)) {
                await writer.add(frames.unpacked(from, frame, 0).subarray(start, end), slices);
            }
            moved.set(key, { ...entry, slices });
        }
        await writer.flush();
    }
    catch (error) {
        await (0,promises_.rm)(to, { force: true });
        throw error;
    }
    finally {
        frames.close();
        await writer.close();
    }
    return { entries: moved, recordsLength: writer.length };
}
function inKeyOrder(entries) {
    return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/mirror/day/day.js









const OBJECTS_A_COMMIT = 2000;
class HeldDay {
    day;
    #files;
    #context;
    #outline = { manifest: undefined, summary: undefined, isAway: false };
    #hasBegun = false;
    #state;
    #judged;
    #verdict;
    #intake;
    #work = Promise.resolve();
    constructor(day, month, context) {
        this.day = day;
        this.#context = context;
        this.#files = new DayFiles(month, day.slice(-2), (what, why) => context.warn(`The ${what} of ${day} is broken: ${why}. What is needed of it is made anew.`), context.beforeStep);
    }
    open() {
        this.#outline = this.#files.outline();
    }
    get summary() {
        return this.#outline.summary;
    }
    get summaryFile() {
        return this.summary === undefined ? undefined : this.#files.place('summary');
    }
    get isAway() {
        return this.#outline.isAway;
    }
    lookAgain() {
        this.open();
        this.release();
        this.relook();
        return this.summary !== undefined && !this.isAway;
    }
    giveUpAway() {
        this.#context.warn(`The summary of ${this.day} is not where it was left. What is needed of it is made anew.`);
        this.#happenNow({ kind: 'summary damaged' });
    }
    get undated() {
        return this.#outline.manifest?.undated ?? 0;
    }
    get objectCount() {
        return this.#outline.manifest?.objects ?? 0;
    }
    get isEmpty() {
        return this.#outline.manifest === undefined;
    }
    get bufferLength() {
        return this.#intake?.bufferLength ?? 0;
    }
    get mayHaveRecords() {
        return (this.#outline.manifest?.recordsLength ?? 0) > 0;
    }
    isFresh(counting) {
        const { manifest, summary } = this.#outline;
        return ((this.#intake?.count ?? 0) === 0 &&
            summary !== undefined &&
            summary.contents === manifest?.contents &&
            summary.counting === counting);
    }
    get entries() {
        return this.#judge().entries;
    }
    need(counting) {
        if (this.isFresh(counting))
            return 'nothing';
        const isUntouched = this.#context.place.kind === 'records' && this.#intake === undefined;
        return isUntouched && isLetGo(this.#outline)
            ? (0,day_state/* needOf */.ER)('let go', (0,made_by/* madeBy */.v)(this.summary?.counting, counting))
            : this.#judgeFor(counting).need;
    }
    awaited(counting) {
        const { kind } = this.#judgeFor(counting);
        return kind === 'counts only' || kind === 'coming' ? (this.summary?.objects ?? 0) : 0;
    }
    isLacking(counting) {
        if (this.isFresh(counting))
            return false;
        return (0,day_state/* isLacking */.Ke)(this.#judgeFor(counting).kind, { counts: this.summary });
    }
    get isComing() {
        return this.objectCount < (this.summary?.objects ?? 0) && this.#judge().kind === 'coming';
    }
    #judgeFor(counting) {
        if (this.#verdict?.counting !== counting) {
            const { kind } = this.#judge();
            this.#verdict = {
                counting,
                kind,
                need: (0,day_state/* needOf */.ER)(kind, (0,made_by/* madeBy */.v)(this.summary?.counting, counting)),
            };
        }
        return this.#verdict;
    }
    #judge() {
        this.#judged ??= (0,day_state/* judge */.S4)(this.#load(), this.#isThere);
        return this.#judged;
    }
    #isThere = (key) => {
        const { place } = this.#context;
        return place.kind === 'records' || place.isThere(key);
    };
    relook() {
        this.#judged = undefined;
        this.#verdict = undefined;
    }
    release() {
        if (this.#intake !== undefined)
            return;
        this.#state = undefined;
        this.#judged = undefined;
    }
    toCount(need) {
        const { entries } = this.#judge();
        const { records } = this.#load().records;
        const objects = [];
        let objectBytes = 0;
        for (const key of [...entries.keys()].sort()) {
            const entry = entries.get(key);
            if (entry === undefined)
                continue;
            objectBytes += entry.size;
            if (need === 'whole' || entry.state === 'here')
                objects.push(this.#stored(key, entry, records));
        }
        const contents = this.#outline.manifest?.contents ?? (0,day_manifest/* contentsOf */.KD)(entries);
        return { objects, contents, objectCount: entries.size, objectBytes };
    }
    readSummary() {
        if (this.summary === undefined)
            return undefined;
        if (this.isAway)
            throw new Error(`The summary of ${this.day} is read before it is brought`);
        const bytes = this.#files.summary();
        if (bytes === undefined)
            this.#happenNow({ kind: 'summary damaged' });
        return bytes;
    }
    portable() {
        const { manifest, summary } = this.#outline;
        const isIdle = (this.#intake?.count ?? 0) === 0;
        const isCounted = isIdle && summary !== undefined && summary.contents === manifest?.contents;
        const bytes = isCounted && !this.isAway ? this.readSummary() : undefined;
        if (summary === undefined || bytes === undefined)
            return undefined;
        const { digest: _, ...facts } = summary;
        const portable = this.#files.portable(this.#load(), { facts, bytes });
        this.release();
        return portable;
    }
    keepSummary(facts, bytes) {
        return this.#inTurn(async () => {
            await this.#happen({ kind: 'counted', counts: facts }, { facts, bytes });
            this.release();
        });
    }
    takesCopy(objects) {
        return (0,day_state/* takesCopy */.uP)(this.#load(), objects, this.#isThere);
    }
    restoreFromCopy(facts, bytes) {
        return this.#inTurn(async () => {
            await this.#happen({ kind: 'copy found', counts: facts }, { facts, bytes });
            this.release();
        });
    }
    keep(object, body) {
        return this.#inTurn(async () => {
            const intake = this.#opened();
            if (intake.has(object.key))
                await this.#handOver(intake);
            await intake.take(object, body);
            const { size } = this.#load().entries;
            if (intake.count > Math.max(OBJECTS_A_COMMIT, size / 4))
                await this.#handOver(intake);
        });
    }
    leave(keys) {
        return this.#inTurn(async () => {
            await this.#handOver(this.#opened());
            await this.#happen({ kind: 'left', keys });
        });
    }
    close() {
        return this.#inTurn(async () => {
            if (this.#intake === undefined)
                return;
            await this.#handOver(this.#intake);
            await this.#intake.close();
            this.#intake = undefined;
            await this.#tidy();
            await this.#files.sweep(this.#load());
            this.release();
        });
    }
    async dropRecords() {
        let had = false;
        await this.#inTurn(async () => {
            had = this.#load().records.recordsLength > 0 && this.readSummary() !== undefined;
            if (!had)
                return;
            await this.#happen({ kind: 'records dropped' });
            this.release();
        });
        return had;
    }
    giveUp() {
        return this.#inTurn(async () => {
            await this.#happen({ kind: 'given up' });
            this.release();
        });
    }
    reportBroken() {
        return this.#inTurn(() => this.#loseBroken());
    }
    async #loseBroken() {
        if (this.#context.place.kind === 'directory')
            return;
        this.#context.warn(`The records file of ${this.day} is broken: its bytes changed. What is needed of it is made anew.`);
        await this.#happen({ kind: 'records damaged' });
    }
    #opened() {
        const { records, recordsLength } = this.#load().records;
        const { spool, packing } = this.#context;
        this.#intake ??= new Intake(this.#files.place(records), recordsLength, spool, packing);
        return this.#intake;
    }
    async #handOver(intake) {
        if (intake.count === 0)
            return;
        await this.#happen({ kind: 'arrived', ...(await intake.handOver()) });
    }
    async #tidy() {
        const { entries, records, hasDeadBytes } = this.#load();
        if (entries.size === 0 || records.recordsLength === 0)
            return;
        if (!hasDeadBytes && !isInterleaved(entries))
            return;
        const name = (0,day_manifest/* nextRecordsName */.tq)(records.records);
        const [from, to] = [this.#files.place(records.records), this.#files.place(name)];
        try {
            const moved = await rewriteRecords(entries, from, to, this.#context.packing);
            await this.#happen({
                kind: 'records rewritten',
                entries: moved.entries,
                records: { records: name, recordsLength: moved.recordsLength },
            });
        }
        catch (error) {
            if (!(error instanceof stored/* StoredError */.Ij))
                throw error;
            await this.#loseBroken();
        }
    }
    #inTurn(work) {
        const done = this.#work.then(work);
        this.#work = done.catch(() => { });
        return done;
    }
    async #happen(event, summary) {
        const { state, steps } = (0,day_state/* next */.K2)(this.#load(), event, this.#isThere);
        this.#become(state);
        this.#outline = await this.#files.carryOut(steps, state, this.#outline, summary);
    }
    #happenNow(event) {
        const { state, steps } = (0,day_state/* next */.K2)(this.#load(), event, this.#isThere);
        this.#become(state);
        this.#outline = this.#files.carryOutNow(steps, this.#outline);
    }
    #become(state) {
        this.#state = state;
        this.#hasBegun = state.hasBegun;
        this.relook();
    }
    #load() {
        if (this.#state !== undefined)
            return this.#state;
        const { manifest: facts, summary: counts } = this.#outline;
        this.#state = { ...day_state/* emptyDay */.It, counts, hasBegun: this.#hasBegun };
        if (facts === undefined)
            return this.#state;
        const manifest = this.#files.manifest();
        if (manifest === undefined) {
            this.#happenNow({ kind: 'manifest damaged' });
            return this.#state;
        }
        const { entries, ...records } = manifest;
        this.#state = { ...this.#state, entries, records };
        if (!this.#files.hasRecords(records))
            this.#happenNow({ kind: 'records damaged' });
        return this.#state;
    }
    #stored(key, { size, lastModified, slices }, records) {
        const delivered = (0,sync_objects/* deliveryTimeOf */.BE)(key, lastModified);
        const facts = { key, size, ...(delivered !== undefined && { delivered }) };
        const { place } = this.#context;
        if (place.kind === 'directory')
            return { kind: 'file', path: external_node_path_.join(place.path, ...key.split('/')), ...facts };
        const file = this.#files.place(records);
        return { kind: 'slices', path: file, ...facts, slices: (0,day_manifest/* slicesOf */.nu)({ slices }) };
    }
}

// EXTERNAL MODULE: ./lib/mirror/day/month-file.js
var month_file = __webpack_require__(37167);
;// CONCATENATED MODULE: ./lib/mirror/day/days.js






const OPEN_DAYS = 16;
const OPEN_BYTES = 20 * 1024 * 1024;
class HeldDays {
    #folder;
    #context;
    #days = new Map();
    #months = new Map();
    #open = new Map();
    constructor(folder, context) {
        this.#folder = folder;
        this.#context = context;
        this.reopen();
    }
    reopen() {
        this.#days.clear();
        for (const folder of (0,month_file/* monthFoldersIn */.VO)(this.#folder)) {
            const name = folder.split(external_node_path_.sep).slice(-2).join('-');
            const month = this.#monthOf(name);
            const why = month.open();
            if (why !== undefined)
                this.#context.warn(`The file of the days of ${name} is broken: ${why}. What is needed of them is made anew.`);
            for (const day of month.dayNames()) {
                const named = `${name}-${day}`;
                if ((0,calendar_day/* isDeliveryDay */.Dx)(named))
                    this.of(named).open();
            }
            month.release();
        }
    }
    #monthOf(name) {
        const month = this.#months.get(name) ?? new month_file/* HeldMonth */.U$(external_node_path_.join(this.#folder, ...name.split('-')));
        this.#months.set(name, month);
        return month;
    }
    of(day) {
        let held = this.#days.get(day);
        if (held === undefined) {
            held = new HeldDay(day, this.#monthOf(day.slice(0, 7)), this.#context);
            this.#days.set(day, held);
        }
        return held;
    }
    get(day) {
        return this.#days.get(day);
    }
    all() {
        return [...this.#days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
    }
    async keep(day, object, body) {
        const held = this.of(day);
        this.#open.delete(day);
        this.#open.set(day, held);
        await held.keep(object, body);
        let buffered = 0;
        for (const { bufferLength } of this.#open.values())
            buffered += bufferLength;
        for (const [oldest, least] of this.#open) {
            const isFew = this.#open.size <= OPEN_DAYS && buffered <= OPEN_BYTES;
            if (isFew || oldest === day)
                break;
            this.#open.delete(oldest);
            buffered -= least.bufferLength;
            await least.close();
        }
    }
    async close(day) {
        this.#open.delete(day);
        const held = this.of(day);
        await held.close();
        return held;
    }
    async leave(day, keys) {
        await this.of(day).leave(keys);
        this.#open.set(day, this.of(day));
    }
    async closeAll() {
        const left = [];
        for (const [day, held] of this.#open) {
            await held.close();
            if (!held.isEmpty || held.summary !== undefined)
                continue;
            this.#days.delete(day);
            left.push(day);
        }
        this.#open.clear();
        return left;
    }
    stale(counting) {
        const stale = [];
        for (const [day, held] of this.#days) {
            if ((0,day_state/* isCountable */.uO)(held.need(counting)))
                stale.push(day);
            held.release();
        }
        return stale.sort().reverse();
    }
    undated() {
        const found = new Map();
        for (const [day, held] of this.#days) {
            if (held.undated === 0)
                continue;
            for (const key of held.entries.keys()) {
                if ((0,sync_objects/* keyDateOf */.Vk)(key) !== undefined)
                    continue;
                const days = found.get(key);
                if (days === undefined)
                    found.set(key, [day]);
                else
                    days.push(day);
            }
        }
        return found;
    }
    relook() {
        for (const held of this.#days.values())
            held.relook();
    }
    release() {
        for (const held of this.#days.values())
            held.release();
        for (const month of this.#months.values())
            month.release();
    }
}

// EXTERNAL MODULE: ./lib/sync/delete.js
var sync_delete = __webpack_require__(95636);
;// CONCATENATED MODULE: ./lib/mirror/warnings.js

function warningsOf({ listing, plan, outcome, given, isFromCopy }) {
    const warnings = [];
    const keptAsIs = plan.keptAsIs.filter((day) => !given.has(day));
    const changed = keptAsIs.filter((day) => !isFromCopy(day));
    if (changed.length > 0) {
        warnings.push(`Log objects of ${named(changed)} changed, or are to be counted anew, but not all of them are at hand: the counts stand as they were.`);
    }
    const fromCopies = keptAsIs.filter(isFromCopy);
    const listed = new Set();
    if (fromCopies.length > 0)
        for (const object of listing.objects)
            listed.add((0,sync_objects/* deliveryDayOf */.qW)(object));
    const partly = fromCopies.filter((day) => listed.has(day));
    if (partly.length > 0) {
        warnings.push(`Some log objects of ${named(partly)} are gone from the source, or cannot be read there: the counts of the history stand, and those that are left are not added.`);
    }
    for (const { day, keys } of byDay(plan.lost)) {
        warnings.push(`${logObjects(keys.length)} of ${day} lost before they were counted, and gone from the source or not to be read there: ${named(keys)}`);
    }
    const archived = plan.archived.filter((object) => !isFromCopy((0,sync_objects/* deliveryDayOf */.qW)(object)));
    if (archived.length > 0) {
        warnings.push(`In an archive class (such as Glacier), so not asked for and not in the report: ${logObjects(archived.length)}, ${named(archived.map(({ key }) => key))}. To have them counted, restore them ('aws s3api restore-object').`);
    }
    if (outcome.vanished > 0) {
        warnings.push(`Listed, and gone since (404): ${logObjects(outcome.vanished)}, left out.`);
    }
    for (const [why, keys] of grouped(outcome.refused.map(({ object, why }) => [why, object.key]))) {
        warnings.push(`Refused (${why}) and left out of the report: ${logObjects(keys.length)}, ${named(keys)}. Asked for again in a week, or with 'full-listing: true'. ${cureOf(why)}`);
    }
    if (plan.resting > 0) {
        warnings.push(`Left out of the report, as refused lately: ${logObjects(plan.resting)}.`);
    }
    for (const [why, keys] of grouped(outcome.failed.map(({ object, why }) => [why, object.key]))) {
        warnings.push(`${logObjects(keys.length)} left for the next run (${why}): ${named(keys)}`);
    }
    return warnings;
}
function logObjects(count) {
    return count === 1 ? '1 log object' : `${count} log objects`;
}
function cureOf(why) {
    if (why.endsWith('InvalidObjectState'))
        return "They lie in an archive tier: restore them ('aws s3api restore-object').";
    if (why.includes('KMS.'))
        return "The KMS key they are encrypted with is disabled, about to be deleted, or gone: enable it ('aws kms enable-key').";
    return "Does another account own them (Object Ownership: 'Bucket owner enforced'), does the bucket's policy deny them, or the key of their encryption (kms:Decrypt)?";
}
const NAMED = 3;
function named(keys) {
    const some = keys.slice(0, NAMED).map(sync_objects/* printableKey */.ny).join(', ');
    return keys.length > NAMED ? `${some}, …` : some;
}
function byDay(all) {
    return [...grouped(all.map(({ day, key }) => [day, key]))].map(([day, keys]) => ({ day, keys }));
}
function grouped(pairs) {
    const groups = new Map();
    for (const [name, key] of pairs) {
        const keys = groups.get(name);
        if (keys === undefined)
            groups.set(name, [key]);
        else
            keys.push(key);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/mirror/deletion.js


async function deleteBefore(before, days, counting, deleted, store, { warn, ...options }) {
    const done = new Map(deleted);
    let removed = 0;
    let kept = 0;
    for (const held of days.all()) {
        const { day } = held;
        if (day >= before || !held.isFresh(counting) || held.isEmpty)
            continue;
        const contents = held.summary?.contents ?? '';
        if (done.get(day) === contents || options.signal?.aborted)
            continue;
        const objects = [...held.entries].map(([key, { etag }]) => ({ key, etag }));
        held.release();
        const answer = await (0,sync_delete/* deleteCounted */.S)(store, objects, options);
        removed += answer.removed.length;
        kept += answer.kept.length;
        for (const [why, keys] of grouped(answer.kept.map(({ key, why }) => [why, key]))) {
            warn(`${logObjects(keys.length)} of ${day} not deleted (${why}): ${named(keys)}`);
        }
        if (answer.removed.length === objects.length)
            done.set(day, contents);
    }
    return { removed, kept, deleted: [...done] };
}

;// CONCATENATED MODULE: ./lib/mirror/plans.js



const LISTED_WHOLE_AFTER = 30 * 86_400;
function planListing({ now, isFull = false }, { marks, listedWhole }, wanted, isSmall) {
    const common = { asksAllRefused: isFull, isSmall, at: now };
    const whole = (why) => {
        return { ...common, marks: [], why, reach: calendar_day/* BEFORE_ALL */._v };
    };
    if (isFull)
        return whole('asked for');
    if (isSmall || marks.length === 0)
        return whole('nothing to skip');
    if (now - listedWhole >= LISTED_WHOLE_AFTER)
        return whole('once a month');
    const earliest = [...wanted].sort()[0];
    return {
        ...common,
        marks: earliest === undefined ? marks : (0,sync_marks/* lowerMarks */.kP)(marks, earliest),
        why: undefined,
        reach: earliest ?? calendar_day/* AFTER_ALL */.dS,
    };
}
function reachOf({ reach }, { isWhole }) {
    return isWhole ? calendar_day/* BEFORE_ALL */._v : reach;
}
function givenUp({ standing }, counting) {
    return new Set(standing.flatMap(([day, triedFor]) => (0,made_by/* madeBy */.v)(triedFor, counting) === 'other settings' ? [] : day));
}
function needsOf(days, counting, marks) {
    const rebuild = new Map();
    const renew = new Set();
    const missing = new Set();
    const given = givenUp(marks, counting);
    for (const held of days.all()) {
        const { day } = held;
        const need = held.need(counting);
        if (need === 'fetch')
            missing.add(day);
        if (need === 'renew' && !given.has(day))
            renew.add(day);
        if (need === 'rebuild')
            rebuild.set(day, given.has(day) ? Number.POSITIVE_INFINITY : held.awaited(counting));
        held.release();
    }
    const wanted = new Set([...renew, ...missing, ...rebuild.keys()].filter((day) => !given.has(day)));
    return { rebuild, renew, missing, wanted, given };
}

// EXTERNAL MODULE: ./lib/mirror/windows.js
var windows = __webpack_require__(6818);
;// CONCATENATED MODULE: ./lib/mirror/lost.js


function goneForGood(lost, from, listing) {
    const reach = reachOf(from, listing);
    const isThere = (day) => (0,windows/* objectsWithin */.m2)(listing.objects, { first: day, last: day }).some(({ isArchived }) => isArchived !== true);
    return [...lost].filter((day) => day >= reach && !isThere(day));
}

// EXTERNAL MODULE: ./lib/mirror/marks.js
var mirror_marks = __webpack_require__(5589);
;// CONCATENATED MODULE: ./lib/mirror/refused.js
const ASKED_AGAIN_AFTER = 7 * 86_400 - 6 * 3600;
const MOST_REMEMBERED = 20_000;
const MOST_IN_A_ROW = 20;
function isDue({ tried }, now) {
    return now - tried >= ASKED_AGAIN_AFTER;
}
function dueUnlisted(refused, listing) {
    if (listing.isWhole)
        return [];
    const isListed = listedOf(new Set([...refused].map(({ key }) => key)), listing);
    return [...refused]
        .filter((one) => isDue(one, listing.at) && !isListed.has(one.key))
        .map(({ key, etag, size, lastModified }) => ({ key, etag, size, lastModified }));
}
function listedOf(keys, { objects }) {
    const listed = new Set();
    if (keys.size === 0)
        return listed;
    for (const { key } of objects)
        if (keys.has(key))
            listed.add(key);
    return listed;
}
function nextRefused(before, listing, plan, outcome) {
    const next = new Map(before);
    if (listing.isWhole) {
        const isListed = listedOf(before, listing);
        for (const key of before.keys())
            if (!isListed.has(key))
                next.delete(key);
    }
    const notAnswered = [...outcome.remaining, ...outcome.failed.map(({ object }) => object)];
    const isOpen = new Set(notAnswered.map(({ key }) => key));
    for (const { key } of plan.fetch)
        if (!isOpen.has(key))
            next.delete(key);
    for (const { object, why } of outcome.refused) {
        const { key, etag, size, lastModified } = object;
        const known = before.get(key);
        const since = known?.etag === etag ? known.since : listing.at;
        next.set(key, { key, etag, size, lastModified, why, since, tried: listing.at });
    }
    return [...next.values()].sort((a, b) => b.since - a.since).slice(0, MOST_REMEMBERED);
}
function nextRefusals(before, listing, plan, outcome) {
    const { refusedInARow } = before;
    const fresh = outcome.refused.filter(({ object }) => !plan.retried.has(object.key)).length;
    const refused = nextRefused(byKey(before.refused), listing, plan, outcome);
    if (outcome.fetched === 0)
        return { refused, refusedInARow: refusedInARow + fresh };
    const isMended = refusedInARow >= MOST_IN_A_ROW;
    return {
        refused: isMended ? refused.map((one) => ({ ...one, tried: 0 })) : refused,
        refusedInARow: 0,
    };
}
function byKey(refused) {
    return new Map(refused.map((one) => [one.key, one]));
}

;// CONCATENATED MODULE: ./lib/mirror/summary-index.js


function indexOf(source, days) {
    return days.all().flatMap(({ day: deliveryDay, summary }) => {
        if (summary === undefined)
            return [];
        const { digest, days, objects, bytes, counting, contents, origin = digest } = summary;
        const [isCopy, countings] = [contents === day_state/* OF_A_COPY */.Sw, (0,summaries/* countingsOf */.WC)(summary)];
        const facts = { digest, days, objects, bytes, counting, countings, isCopy, origin };
        return [{ source, deliveryDay, ...facts }];
    });
}

;// CONCATENATED MODULE: ./lib/mirror/source.js



















class HeldSource {
    name;
    source;
    spool;
    #folder;
    #counting;
    #listedAnyway;
    #warn;
    #days;
    #bring;
    #left = new Set();
    #lost = new Set();
    #brought = Promise.resolve();
    #marks;
    #inPlace;
    constructor(folder, source, counting, context) {
        this.name = (0,sync_objects/* sourceName */.VZ)(source);
        this.#folder = folder;
        this.source = source;
        this.spool = context.spool;
        this.#counting = counting;
        this.#listedAnyway = context.listedAnyway;
        this.#bring = context.bring;
        const said = new Set();
        this.#warn = (text) => {
            if (!said.has(text))
                context.onWarning(`${this.name}: ${text}`);
            said.add(text);
        };
        const isThere = (key) => this.#inPlace?.has(key) ?? true;
        this.#marks = this.#readMarks();
        this.#days = new HeldDays(folder, {
            place: source.kind === 's3'
                ? { kind: 'records' }
                : { kind: 'directory', path: source.path, isThere },
            spool: context.spool,
            packing: context.packing,
            warn: this.#warn,
        });
    }
    #readMarks() {
        const marks = (0,mirror_marks/* readMarks */.pc)(external_node_path_.join(this.#folder, 'source'), this.folderName, this.name);
        if (marks.kind === 'broken')
            this.#warn(`How far it was listed is broken: ${marks.why}.`);
        return marks.kind === 'whole' ? marks.marks : { source: this.name, ...mirror_marks/* noMarks */.IL };
    }
    reopen() {
        this.#marks = this.#readMarks();
        this.#days.reopen();
    }
    get folderName() {
        return external_node_path_.basename(this.#folder);
    }
    planListing(wish) {
        const objects = this.#days.all().reduce((sum, { objectCount }) => sum + objectCount, 0);
        const isSmall = this.source.kind === 'directory' || objects <= this.#listedAnyway;
        return planListing(wish, this.#marks, [...this.#needs().wanted, ...this.#lost], isSmall);
    }
    rememberLost(days) {
        const given = givenUp(this.#marks, this.#counting);
        this.#lost = new Set(days.filter((day) => !given.has(day)));
        return this.#lost.size;
    }
    planFetch(from, listing, leftOut = NO_KEYS, days = 'as little as possible') {
        if (this.source.kind === 'directory') {
            this.#inPlace = new Set([...listing.objects].map(({ key }) => key));
            this.#days.relook();
        }
        const due = dueUnlisted(this.#marks.refused, listing);
        const all = due.length === 0 ? listing.objects : [...listing.objects, ...due];
        return this.#planOf(without(leftOut, all), from, listing, days, this.#needs);
    }
    *planDays(from, listing, leaveOut, most) {
        const due = dueUnlisted(this.#marks.refused, listing);
        const isUndatedHeld = this.#days.all().some(({ undated }) => undated > 0);
        const areUndatedDue = due.some(({ key }) => (0,sync_objects/* keyDateOf */.Vk)(key) === undefined);
        for (const range of (0,windows/* windowsOf */.R5)(listing.objects, isUndatedHeld || areUndatedDue, most)) {
            const objects = (0,windows/* objectsWithin */.m2)(listing.objects, range);
            const own = due.filter((object) => (0,windows/* isInWindow */.oe)((0,sync_objects/* deliveryDayOf */.qW)(object), range));
            const leftOut = leaveOut(objects);
            const needs = () => (0,windows/* needsWithin */.j7)(this.#needs(), range);
            yield this.#planOf(without(leftOut, [...objects, ...own]), from, listing, 'whole', needs);
        }
    }
    #planOf(objects, from, listing, days, needsNow) {
        for (const day of daysOf(objects))
            void this.#days.get(day)?.entries;
        const needs = needsNow();
        let undated;
        const reach = reachOf(from, listing);
        const holdings = {
            ...needs,
            objects: (day) => this.objects(day),
            daysOfUndated: (key) => {
                undated ??= this.#days.undated();
                return undated.get(key) ?? [];
            },
            isReached: (day) => day >= reach,
            refused: new Map(this.#marks.refused.map((one) => {
                const isAsked = from.asksAllRefused || isDue(one, from.at);
                return [one.key, { etag: one.etag, isDue: isAsked }];
            })),
        };
        const plan = (days === 'whole' ? planWholeDays : planSync)({ objects }, holdings);
        this.#days.release();
        return { ...plan, listing, from, needs };
    }
    get refused() {
        return this.#marks.refused;
    }
    rememberRefused(refused) {
        const known = new Map(this.#marks.refused.map((one) => [one.key, one]));
        for (const one of refused)
            known.set(one.key, one);
        this.#marks = { ...this.#marks, refused: [...known.values()] };
    }
    marksFile() {
        return Buffer.concat((0,mirror_marks/* encodeMarks */.be)({ ...this.#marks, refused: [] }, this.folderName));
    }
    #needs = () => needsOf(this.#days, this.#counting, this.#marks);
    witness() {
        for (const { day } of this.#days.all().reverse()) {
            const newest = [...this.objects(day)].at(-1);
            if (newest !== undefined)
                return { key: newest[0], lastModified: 0, ...newest[1] };
        }
        return undefined;
    }
    objects(day) {
        return this.#days.get(day)?.entries ?? NONE;
    }
    keep = (object, body) => (0,at_home/* atHome */.X6)(this.#folder, () => this.#days.keep((0,sync_objects/* deliveryDayOf */.qW)(object), object, body));
    settle(day) {
        return (0,at_home/* atHome */.X6)(this.#folder, async () => {
            const held = await this.#days.close(day);
            if (!held.isComing)
                return;
            this.#warn(`Only ${held.objectCount} of ${held.summary?.objects} log objects of ${day} came: the counts that there are stand.`);
            await held.giveUp();
        });
    }
    isStale(day) {
        return (0,day_state/* isCountable */.uO)(this.#days.of(day).need(this.#counting));
    }
    isCounted(day) {
        return this.#days.get(day)?.isFresh(this.#counting) ?? false;
    }
    commit(plan, outcome) {
        return (0,at_home/* atHome */.X6)(this.#folder, async () => {
            const { stopped } = outcome;
            const { listing, from, needs } = plan;
            const isNothing = stopped instanceof errors/* SourceError */.c8 && outcome.fetched === 0;
            const refused = outcome.refused.map(({ object }) => object);
            const outstanding = [
                ...outcome.remaining,
                ...outcome.failed.map(({ object }) => object),
                ...(isNothing ? refused : []),
            ];
            await this.#bringToRest(plan, [...outstanding, ...refused]);
            const isFromCopy = (day) => this.#days.get(day)?.summary?.contents === day_state/* OF_A_COPY */.Sw;
            const { given, wanted } = needs;
            for (const text of warningsOf({ listing, plan, outcome, given, isFromCopy }))
                this.#warn(text);
            if (this.source.kind === 'directory')
                return;
            const standing = this.#marks.standing.filter(([day]) => given.has(day) || !wanted.has(day));
            const reach = reachOf(from, listing);
            for (const day of plan.keptAsIs) {
                if (wanted.has(day) && day >= reach)
                    standing.push([day, this.#counting]);
            }
            for (const day of goneForGood(this.#lost, from, listing))
                standing.push([day, this.#counting]);
            const isLongAgo = listing.at - this.#marks.listedWhole >= LISTED_WHOLE_AFTER;
            const isListedWhole = listing.isWhole && (!from.isSmall || isLongAgo);
            this.#marks = {
                ...this.#marks,
                source: this.name,
                marks: (0,sync_marks/* nextMarks */.ky)(this.#marks.marks, listing.objects, outstanding),
                standing,
                ...(isNothing ? {} : nextRefusals(this.#marks, listing, plan, outcome)),
                listedWhole: isListedWhole ? listing.at : this.#marks.listedWhole,
            };
            await this.#keepMarks();
            if (stopped === undefined || stopped === 'aborted')
                return;
            const hasReport = stopped.kind === 'trouble' && this.index().length > 0;
            if (isNothing && !hasReport)
                throw stopped;
            this.#warn(stopped.message);
        });
    }
    async #bringToRest(plan, outstanding) {
        const isLeft = new Set(outstanding.map(({ key }) => key));
        await this.#days.closeAll();
        for (const { day, keys } of byDay([...plan.leave, ...plan.lost]))
            await this.#days.leave(day, keys.filter((key) => !isLeft.has(key)));
        for (const day of await this.#days.closeAll())
            this.#left.add(day);
        for (const day of plan.keptAsIs) {
            const held = this.#days.get(day);
            if (held?.isComing === true)
                await held.giveUp();
        }
    }
    get isRefusedThroughout() {
        return this.#marks.refusedInARow >= MOST_IN_A_ROW;
    }
    async deleteBefore(before, store, options = {}) {
        const [days, counting, warn] = [this.#days, this.#counting, this.#warn];
        const { removed, kept, deleted } = await deleteBefore(before, days, counting, this.#marks.deleted, store, { ...options, warn });
        this.#marks = { ...this.#marks, deleted };
        await (0,at_home/* atHome */.X6)(this.#folder, () => this.#keepMarks());
        return { removed, kept };
    }
    async #keepMarks() {
        await (0,promises_.mkdir)(this.#folder, { recursive: true });
        await (0,envelope/* writeWhole */.f8)(external_node_path_.join(this.#folder, 'source'), (0,mirror_marks/* encodeMarks */.be)(this.#marks, this.folderName));
    }
    staleDays() {
        return this.#days.stale(this.#counting);
    }
    planCounting(day) {
        return (0,counting/* planDayCounting */.t8)(this.#days.of(day), this.#counting);
    }
    keepSummary(plan, bytes, days) {
        const facts = (0,counting/* summaryFactsOf */.h3)(plan, this.#counting, days);
        return (0,at_home/* atHome */.X6)(this.#folder, () => this.#days.of(plan.day).keepSummary(facts, bytes));
    }
    get left() {
        return this.#left;
    }
    restoreFromCopy(day, facts, bytes) {
        return (0,at_home/* atHome */.X6)(this.#folder, async () => {
            const held = this.#days.of(day);
            const isLacking = held.isLacking(this.#counting);
            if (!held.takesCopy(facts.objects)) {
                held.release();
                return 'not taken';
            }
            await held.restoreFromCopy({ contents: day_state/* OF_A_COPY */.Sw, ...facts }, bytes);
            return isLacking ? 'lacking' : 'poorer';
        });
    }
    replaceSummary(day, counting, bytes) {
        const held = this.#days.of(day);
        if (held.summary === undefined)
            return Promise.resolve();
        const { digest: _, ...facts } = held.summary;
        return (0,at_home/* atHome */.X6)(this.#folder, () => held.keepSummary({ ...facts, counting }, bytes));
    }
    portable(day) {
        return this.#days.get(day)?.portable();
    }
    summaryFile(day) {
        return this.#days.get(day)?.summaryFile;
    }
    summary(day) {
        return this.#days.get(day)?.readSummary();
    }
    bring(days, otherwise = 'throw') {
        const brought = this.#brought.then(() => this.#bringAway(days, otherwise));
        this.#brought = brought.catch(() => { });
        return brought;
    }
    async #bringAway(days, otherwise) {
        const away = days.filter((day) => this.isAway(day));
        if (away.length === 0)
            return 'all are here';
        await this.#bring(this.folderName, away);
        this.#days.release();
        const lost = away.filter((day) => !this.#days.of(day).lookAgain());
        const stillAway = lost.filter((day) => this.isAway(day));
        if (stillAway.length > 0 && otherwise === 'throw')
            throw new Error(`The counts of ${this.name} (${named(stillAway)}) could not be brought back from where ` +
                'they are kept. Run again: what is gone for good is then taken from the copies beside the report, or counted anew.');
        for (const day of stillAway)
            this.#days.of(day).giveUpAway();
        return lost.length === 0 ? 'all are here' : 'some are lost';
    }
    isAway(day) {
        return this.#days.get(day)?.isAway ?? false;
    }
    index() {
        return indexOf(this.folderName, this.#days);
    }
    reportBroken(day) {
        return (0,at_home/* atHome */.X6)(this.#folder, () => this.#days.of(day).reportBroken());
    }
    dropRecords(day) {
        return (0,at_home/* atHome */.X6)(this.#folder, async () => this.isCounted(day) && this.#days.of(day).dropRecords());
    }
    dropRecordsBefore(day) {
        return (0,at_home/* atHome */.X6)(this.#folder, async () => {
            let dropped = 0;
            for (const held of this.#days.all()) {
                if (held.day >= day || !held.mayHaveRecords || !held.isFresh(this.#counting))
                    continue;
                if (held.isAway)
                    continue;
                if (await held.dropRecords())
                    dropped++;
            }
            return dropped;
        });
    }
}
const NO_KEYS = new Set();
function without(keys, objects) {
    return keys.size === 0 ? objects : [...objects].filter(({ key }) => !keys.has(key));
}
function daysOf(objects) {
    const days = new Set();
    for (const object of objects)
        days.add((0,sync_objects/* deliveryDayOf */.qW)(object));
    return days;
}
const NONE = new Map();

// EXTERNAL MODULE: ./lib/mirror/tree.js
var tree = __webpack_require__(56475);
;// CONCATENATED MODULE: ./lib/mirror/mirror.js







const WAIT_MS = 60_000;
const LISTED_ANYWAY = 3000;
async function openMirror(place, options) {
    const directory = external_node_path_.resolve(place);
    const { onWarning, waitMs = WAIT_MS, listedAnyway = LISTED_ANYWAY, packing = 'small' } = options;
    const spool = external_node_path_.join(directory, 'spool');
    const lock = await (0,at_home/* atHome */.X6)(directory, () => takeLock(`${directory}.lock`, waitMs, onWarning));
    try {
        await (0,at_home/* atHome */.X6)(directory, async () => {
            await (0,promises_.mkdir)(directory, { recursive: true });
            await (0,tree/* checkTree */.RX)(directory);
            await (0,tree/* clearSpool */.LL)(directory, spool);
        });
    }
    catch (error) {
        await lock.release();
        throw error;
    }
    return {
        directory,
        spool,
        source: (source, counting, bring = async () => { }) => {
            const folder = external_node_path_.join(directory, folderOf(source));
            return new HeldSource(folder, source, counting, {
                ...{ spool, packing, listedAnyway, onWarning, bring },
            });
        },
        async close() {
            await (0,promises_.rm)(spool, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
            await lock.release();
        },
    };
}
async function openJobMirror(place, options) {
    const outer = await openMirror(place, options);
    try {
        const inner = await openMirror(external_node_path_.join(outer.spool, 'job'), { ...options, packing: 'fast' });
        const close = async () => {
            await inner.close();
            await outer.close();
        };
        return { ...inner, close };
    }
    catch (error) {
        await outer.close();
        throw error;
    }
}
function folderOf(source) {
    const name = source.kind === 's3' ? `${source.bucket}/${source.prefix}` : source.path;
    const plain = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(-40);
    return `${plain || 'source'}-${(0,envelope/* sha256 */.sc)(JSON.stringify([source.kind, name])).slice(0, 12)}`;
}


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ windowsOf),
/* harmony export */   j7: () => (/* binding */ needsWithin),
/* harmony export */   m2: () => (/* binding */ objectsWithin),
/* harmony export */   oe: () => (/* binding */ isInWindow),
/* harmony export */   rA: () => (/* binding */ sumOfPlans)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28220);
/* harmony import */ var _sync_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45605);
/* harmony import */ var _sync_object_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89233);
/* harmony import */ var _sync_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33879);




const MOST_TOGETHER = 50_000;
const ALL_DAYS = { first: _calendar_day_js__WEBPACK_IMPORTED_MODULE_3__/* .BEFORE_ALL */ ._v, last: _calendar_day_js__WEBPACK_IMPORTED_MODULE_3__/* .AFTER_ALL */ .dS };
function windowsOf(objects, isUndatedHeld, most = MOST_TOGETHER) {
    if (isUndatedHeld || objects.length <= most)
        return [ALL_DAYS];
    const counts = new Map();
    for (const object of objects) {
        const day = (0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .keyDateOf */ .Vk)(object.key)?.day;
        if (day === undefined)
            return [ALL_DAYS];
        counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    const windows = [];
    let last = _calendar_day_js__WEBPACK_IMPORTED_MODULE_3__/* .AFTER_ALL */ .dS;
    let together = 0;
    for (const day of [...counts.keys()].sort().reverse()) {
        const count = counts.get(day) ?? 0;
        if (together > 0 && together + count > most) {
            windows.push({ first: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(day, 1), last });
            last = day;
            together = 0;
        }
        together += count;
    }
    return [...windows, { first: _calendar_day_js__WEBPACK_IMPORTED_MODULE_3__/* .BEFORE_ALL */ ._v, last }];
}
function objectsWithin(objects, { first, last }) {
    if (objects instanceof _sync_object_list_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectList */ .Y)
        return objects.between(first, last);
    return [...objects].filter((object) => isInWindow((0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryDayOf */ .qW)(object), { first, last }));
}
function isInWindow(day, { first, last }) {
    return day >= first && day <= last;
}
function needsWithin(needs, range) {
    const within = (days) => new Set([...days].filter((day) => isInWindow(day, range)));
    return {
        rebuild: new Map([...needs.rebuild].filter(([day]) => isInWindow(day, range))),
        renew: within(needs.renew),
        missing: within(needs.missing),
        wanted: within(needs.wanted),
        given: needs.given,
    };
}
function sumOfPlans(a, b) {
    const union = (one, other) => new Set([...one, ...other]);
    return {
        ...a,
        fetch: (0,_sync_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .earliestOfStems */ .J4)([...a.fetch, ...b.fetch]),
        bytes: a.bytes + b.bytes,
        fresh: a.fresh + b.fresh,
        changed: a.changed + b.changed,
        again: a.again + b.again,
        retried: union(a.retried, b.retried),
        archived: [...a.archived, ...b.archived],
        resting: a.resting + b.resting,
        leave: [...a.leave, ...b.leave],
        lost: [...a.lost, ...b.lost],
        keptAsIs: [...a.keptAsIs, ...b.keptAsIs].sort(),
        needs: {
            rebuild: new Map([...a.needs.rebuild, ...b.needs.rebuild]),
            renew: union(a.needs.renew, b.needs.renew),
            missing: union(a.needs.missing, b.needs.missing),
            wanted: union(a.needs.wanted, b.needs.wanted),
            given: union(a.needs.given, b.needs.given),
        },
    };
}


/***/ }),

/***/ 51030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OW: () => (/* binding */ addressWithin),
  SC: () => (/* binding */ commitTree),
  qx: () => (/* binding */ pageAddress),
  D9: () => (/* binding */ publishToBranch),
  dA: () => (/* binding */ readFromBranch)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/publish/git.js
var git = __webpack_require__(39923);
// EXTERNAL MODULE: ./lib/publish/owned.js
var owned = __webpack_require__(49646);
// EXTERNAL MODULE: ./lib/publish/plan.js
var publish_plan = __webpack_require__(43708);
// EXTERNAL MODULE: ./lib/publish/refusal.js
var refusal = __webpack_require__(58415);
;// CONCATENATED MODULE: ./lib/publish/tip.js



async function fetchTip(git, options) {
    const ref = `refs/heads/${options.branch}`;
    const asked = { ...options, doing: 'read' };
    const fetched = await patiently(git, asked, [
        ...['fetch', '--quiet', '--depth=1', '--no-tags', '--force'],
        ...(git.isPartial ? ['--filter=blob:none'] : []),
        ...['origin', `+${ref}:${ref}`],
    ]);
    if (fetched.code !== 0 && /couldn't find remote ref/i.test(fetched.stderr))
        return { kind: 'tip', tip: undefined };
    if (fetched.code !== 0)
        return (0,refusal/* refusalOf */.Of)(asked, fetched.stderr);
    return { kind: 'tip', tip: (await git.must(['rev-parse', ref])).toString('utf8').trim() };
}
async function patiently(git, asked, args) {
    for (let attempt = 1;; attempt++) {
        const result = await git.run(args);
        if (result.code === 0 || attempt === 4)
            return result;
        if ((0,refusal/* verdictOf */.Vj)(asked, result.stderr).kind !== 'passing')
            return result;
        await (0,external_node_timers_promises_.setTimeout)(300 * 2 ** attempt * (0.5 + Math.random()));
    }
}
async function listTree(git, tip) {
    const listing = (await git.must(['ls-tree', '-r', '-z', '--full-tree', tip])).toString('utf8');
    return new Map(listing.split('\0').flatMap((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , oid = ''] = line.slice(0, tab).split(' ');
        return tab < 0 ? [] : [[line.slice(tab + 1), { mode, oid }]];
    }));
}
const MOST_BLOB_BYTES = 64 * 1024 ** 2;
const MOST_BYTES = 1024 ** 3;
async function readBlobs(git, oids) {
    const blobs = new Map();
    if (oids.length === 0)
        return blobs;
    if (git.isPartial)
        await git.must([
            ...['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags'],
            ...['--no-write-fetch-head', '--filter=blob:none', '--stdin', 'origin'],
        ], `${oids.join('\n')}\n`);
    const bounded = await boundedOf(git, oids);
    if (bounded.length === 0)
        return blobs;
    const out = await git.must(['cat-file', '--batch'], `${bounded.join('\n')}\n`);
    for (let at = 0; at < out.length;) {
        const end = out.indexOf(0x0a, at);
        const [oid = '', , size] = out.toString('utf8', at, end).split(' ');
        const length = Number(size);
        if (!Number.isSafeInteger(length))
            throw new Error(`The branch lacks blob ${oid}`);
        blobs.set(oid, out.subarray(end + 1, end + 1 + length));
        at = end + 1 + length + 1;
    }
    return blobs;
}
async function boundedOf(git, oids) {
    const told = await git.must(['cat-file', '--batch-check'], `${oids.join('\n')}\n`);
    let sum = 0;
    return told
        .toString('utf8')
        .split('\n')
        .flatMap((line) => {
        const [oid = '', , size = '0'] = line.split(' ');
        const bytes = Number(size);
        if (oid === '' || bytes > MOST_BLOB_BYTES || sum + bytes > MOST_BYTES)
            return [];
        sum += bytes || 0;
        return [oid];
    });
}
async function readTexts(git, entries, paths) {
    const there = paths.flatMap((path) => {
        const entry = entries.get(path);
        return entry !== undefined && (0,publish_plan/* isFileMode */.sB)(entry.mode) ? [{ path, oid: entry.oid }] : [];
    });
    const blobs = await readBlobs(git, [...new Set(there.map(({ oid }) => oid))]);
    return new Map(there.map(({ path, oid }) => [path, Buffer.from(blobs.get(oid) ?? []).toString('utf8')]));
}

;// CONCATENATED MODULE: ./lib/publish/branch.js








const ATTEMPTS = 20;
const MOST_PAUSES = 16;
const LONGEST_PAUSE_MS = 10_000;
async function publishToBranch(files, options) {
    (0,owned/* checkSitePaths */.oN)(files.map(({ path }) => path));
    return (0,git/* withRepository */.Bq)(options, async (git) => {
        const ours = await hashFiles(git, files);
        let pushed;
        let last = { kind: 'lost race' };
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
            const began = performance.now();
            const found = await fetchTip(git, options);
            if (found.kind === 'refused')
                return found;
            const { tip } = found;
            const entries = tip === undefined ? new Map() : await listTree(git, tip);
            const texts = await readTexts(git, entries, ['CNAME', (0,publish_plan/* listPath */.Kx)(options)]);
            const cname = hostOf(texts.get('CNAME'));
            if (tip !== undefined && tip === pushed)
                return { kind: 'published', commit: tip, cname };
            const plan = (0,publish_plan/* planTree */.s8)(options, entries, texts.get((0,publish_plan/* listPath */.Kx)(options)), ours);
            if (plan.kind === 'refused')
                return plan;
            if (plan.changes.length === 0 && tip !== undefined)
                return { kind: 'unchanged', commit: tip, cname };
            const commit = await buildCommit(git, options, tip, plan.changes, ours);
            await keepBases(git, options, plan.changes, entries);
            const push = await pushCommit(git, options, commit, tip);
            switch (push.kind) {
                case 'pushed':
                    return { kind: 'published', commit, cname };
                case 'refused':
                    return push;
                default: {
                    pushed = commit;
                    last = push;
                    options.note((0,refusal/* retryText */.qL)(options, push));
                    const longest = (performance.now() - began) * Math.min(2 ** attempt, MOST_PAUSES);
                    await (0,external_node_timers_promises_.setTimeout)(Math.min(longest, LONGEST_PAUSE_MS) * Math.random());
                }
            }
        }
        throw new Error((0,refusal/* exhaustedText */.Pe)(options, ATTEMPTS, last));
    });
}
async function readFromBranch(options, wantedOf) {
    return (0,git/* withRepository */.Bq)(options, async (git) => {
        const found = await fetchTip(git, options);
        if (found.kind === 'refused')
            return found;
        const files = new Map();
        if (found.tip === undefined)
            return { kind: 'read', files };
        const entries = await listTree(git, found.tip);
        const inside = (0,publish_plan/* insideOf */.kP)(options);
        const all = [...entries].flatMap(([path, { oid, mode }]) => path.startsWith(inside)
            ? [{ name: path.slice(inside.length), oid, isFile: (0,publish_plan/* isFileMode */.sB)(mode) }]
            : []);
        const ids = new Map(all.map(({ name, oid }) => [name, oid]));
        const names = new Set(wantedOf([...ids.keys()], ids));
        const wanted = all.filter(({ name }) => names.has(name));
        const oids = wanted.flatMap(({ oid, isFile }) => (isFile ? [oid] : []));
        const blobs = await readBlobs(git, [...new Set(oids)]);
        for (const { name, oid } of wanted)
            files.set(name, blobs.get(oid) ?? new Uint8Array(0));
        return { kind: 'read', files };
    });
}
function pageAddress(serverUrl, repository, directory, cname) {
    const [owner = '', name = ''] = repository.split('/');
    const place = directory === '.' ? '' : addressWithin(directory);
    if (cname !== null)
        return `https://${cname}/${place}`;
    const { protocol, host } = new URL(serverUrl);
    if (host !== 'github.com')
        return `${protocol}//${host}/pages/${owner}/${name}/${place}`;
    const site = `${owner.toLowerCase()}.github.io`;
    return name.toLowerCase() === site
        ? `https://${site}/${place}`
        : `https://${site}/${name}/${place}`;
}
function addressWithin(directory) {
    return `${directory.split('/').map(encodeURIComponent).join('/')}/`;
}
function hostOf(cname) {
    const host = cname?.trim() ?? '';
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host) ? host.toLowerCase() : null;
}
async function hashFiles(git, files) {
    const ids = new Map();
    const unknown = [];
    for (const file of files)
        if ('oid' in file && file.oid !== undefined)
            ids.set(file.path, { oid: file.oid, file });
        else if (!('make' in file))
            unknown.push(file);
    const onDisk = await Promise.all(unknown.map(async (file, i) => {
        if ('file' in file)
            return file;
        const aside = external_node_path_.join(git.directory, `bytes-${i}`);
        await (0,promises_.writeFile)(aside, file.bytes);
        return { path: file.path, file: aside };
    }));
    const oids = await hashPaths(git, onDisk.map(({ file }) => file), false);
    onDisk.forEach((file, i) => {
        ids.set(file.path, { oid: oids[i] ?? '', file });
    });
    return ids;
}
async function hashPaths(git, paths, isWritten) {
    if (paths.length === 0)
        return [];
    const odd = paths.find((path) => /[\n"]/.test(path));
    if (odd !== undefined)
        throw new Error('The report directory has a quote or line break in its name');
    const write = isWritten ? ['-w'] : [];
    const out = await git.must(['hash-object', ...write, '--no-filters', '--stdin-paths'], `${paths.join('\n')}\n`);
    return out.toString('utf8').trim().split('\n');
}
async function buildCommit(git, options, tip, changes, ours) {
    await git.must(tip === undefined ? ['read-tree', '--empty'] : ['read-tree', tip]);
    const written = await writeFiles(git, changes.flatMap(({ from }) => (from === null ? [] : [from])));
    for (const [file, oid] of written)
        if ('file' in file && ours.get(file.path)?.oid !== oid)
            throw new Error(`${file.path} changed while it was published`);
    const lines = changes.map(({ path, oid, from }) => oid === null
        ? `0 ${'0'.repeat(40)}\t${path}`
        : `100644 ${(from && written.get(from)) ?? oid}\t${path}`);
    lines.sort((a, b) => Number(a.startsWith('1')) - Number(b.startsWith('1')));
    await git.must(['update-index', '-z', '--index-info'], `${lines.join('\0')}\0`);
    const tree = (await git.must(['write-tree', '--missing-ok'])).toString('utf8').trim();
    const parent = options.history === 'one' ? undefined : tip;
    return commitTree(git, tree, options, parent);
}
async function commitTree(git, tree, { author: { name, email }, message }, parent) {
    const out = await git.must([
        ...['-c', `user.name=${name}`, '-c', `user.email=${email}`, '-c', 'commit.gpgSign=false'],
        ...['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent]), '-m', message],
    ]);
    return out.toString('utf8').trim();
}
async function writeFiles(git, files) {
    const paths = [];
    for (const [at, from] of files.entries()) {
        if ('file' in from) {
            paths.push(from.file);
            continue;
        }
        const aside = external_node_path_.join(git.directory, `added-${at}`);
        await (0,promises_.writeFile)(aside, 'bytes' in from ? from.bytes : await from.make());
        paths.push(aside);
    }
    const oids = await hashPaths(git, paths, true);
    return new Map(files.map((from, at) => [from, oids[at] ?? '']));
}
async function keepBases(git, options, changes, entries) {
    if (!git.isPartial)
        return;
    const replaced = new Map(changes.map(({ path, oid }) => [path, oid === null ? undefined : entries.get(path)?.oid]));
    const bases = [];
    for (const { path: name, content } of options.earlier?.() ?? []) {
        if (replaced.get((0,publish_plan/* insideOf */.kP)(options) + name) !== (0,publish_plan/* blobId */.zA)(content))
            continue;
        const aside = external_node_path_.join(git.directory, `base-${bases.length}`);
        await (0,promises_.writeFile)(aside, content);
        bases.push(aside);
    }
    await hashPaths(git, bases, true);
}
async function pushCommit(git, options, commit, tip) {
    const ref = `refs/heads/${options.branch}`;
    const { code, stdout, stderr } = await git.run([
        ...['push', '--porcelain', '--no-verify', `--force-with-lease=${ref}:${tip ?? ''}`],
        ...['origin', `${commit}:${ref}`],
    ]);
    if (code === 0)
        return { kind: 'pushed' };
    const said = `${stdout.toString('utf8')}\n${stderr}`;
    const asked = { ...options, doing: 'push' };
    const verdict = (0,refusal/* verdictOf */.Vj)(asked, said);
    return verdict.kind === 'unknown' ? (0,refusal/* refusalOf */.Of)(asked, said) : verdict;
}


/***/ }),

/***/ 20076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkSiteDirectory),
/* harmony export */   b: () => (/* binding */ writeSite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _mirror_rename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69577);
/* harmony import */ var _owned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49646);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43708);





const ASIDE = '.s3-log-report.new';
const BEGUN = '.s3-log-report.begun';
const START_PAGE = 'index.html';
async function writeSite(directory, files) {
    try {
        return await writeFiles(directory, files);
    }
    catch (cause) {
        throw sayingWhere(directory, cause);
    }
}
function checkSiteDirectory(directory) {
    try {
        const there = statOf(directory);
        if (there !== undefined && !there.isDirectory())
            throw notOurs(directory, directory, there);
        if (there === undefined)
            checkDirectory(nearestThere(directory));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        const owned = ownedIn(directory);
        const isOwn = owned === 'all' || owned.has(START_PAGE);
        if (readIfThere(directory, START_PAGE) !== undefined && !isOwn)
            throw strange(directory, START_PAGE);
    }
    catch (cause) {
        throw sayingWhere(directory, cause);
    }
}
function checkDirectory(place) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory())
        throw Object.assign(new Error(), { code: 'ENOTDIR', path: place });
}
function nearestThere(directory) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory);
    return statOf(directory) !== undefined || above === directory ? directory : nearestThere(above);
}
function sayingWhere(directory, cause) {
    const { code, path: place } = cause;
    if (code === undefined || place === undefined)
        return cause;
    const isInside = place.startsWith(directory);
    if (!isInside && !directory.startsWith(place))
        return cause;
    const what = isInside ? node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, place) || 'the directory' : place;
    const cure = code === 'ENOSPC' || code === 'EDQUOT'
        ? 'The disk is full: free some space'
        : 'Check its owner and the space left';
    return new Error(`The report cannot be written to ${directory}: ${what} answered ${code}. ${cure}, or set input 'report-directory'.`, { cause });
}
async function writeFiles(directory, files) {
    const list = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, _owned_js__WEBPACK_IMPORTED_MODULE_4__/* .OWNED_LIST */ .JL);
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, ASIDE);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory), { recursive: true });
    enter(directory, directory);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(aside, { force: true });
    const owned = ownedIn(directory);
    const begun = new BegunList(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, BEGUN));
    const seen = new Set();
    const oids = new Map();
    const entered = new Set();
    let bytes = 0;
    let written = 0;
    try {
        for await (const { path: name, content, oid } of files) {
            (0,_owned_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSitePaths */ .oN)(seen.has(name) ? [name, name] : [name]);
            seen.add(name);
            const buffer = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
            oids.set(name, oid ?? (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .blobId */ .zA)(buffer));
            bytes += buffer.byteLength;
            const there = readIfThere(directory, name, entered);
            if (there?.equals(buffer))
                continue;
            if (there !== undefined && owned !== 'all' && !owned.has(name))
                throw strange(directory, name);
            if (owned === 'all' || !owned.has(name))
                begun.add(name);
            for (const parent of parentsOf(name)) {
                if (entered.has(parent))
                    continue;
                enter(directory, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, parent));
                entered.add(parent);
            }
            replace(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name), buffer, aside);
            written++;
        }
    }
    finally {
        begun.close();
    }
    const paths = [...seen];
    const stale = [...(owned === 'all' ? [] : owned)].filter((name) => !seen.has(name));
    for (const name of stale)
        removeFile(directory, name);
    const before = readIfThere(directory, _owned_js__WEBPACK_IMPORTED_MODULE_4__/* .OWNED_LIST */ .JL);
    const after = Buffer.from((0,_owned_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeOwned */ .y0)(paths));
    if (before === undefined || !before.equals(after))
        replace(list, after, aside);
    begun.remove();
    return { directory, files: paths.sort(), oids, bytes, written };
}
function ownedIn(directory) {
    const list = (0,_owned_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeOwned */ .Gu)(readIfThere(directory, _owned_js__WEBPACK_IMPORTED_MODULE_4__/* .OWNED_LIST */ .JL)?.toString('utf8'));
    if (list.kind === 'broken')
        return 'all';
    const begun = readIfThere(directory, BEGUN)?.toString('utf8').split('\n') ?? [];
    return new Set([...(list.kind === 'held' ? list.files : []), ...begun.filter(_owned_js__WEBPACK_IMPORTED_MODULE_4__/* .isSitePath */ .X1)]);
}
function strange(directory, name) {
    return new Error(`The report directory ${directory} holds ${JSON.stringify(name)}, which is not from this report and would be ` +
        "overwritten. Give the report a directory of its own by input 'report-directory', or remove that file.");
}
function enter(directory, place) {
    const there = statOf(place);
    if (there === undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place);
    else if (!there.isDirectory())
        throw notOurs(directory, place, there);
}
function notOurs(directory, place, there) {
    const what = there.isSymbolicLink()
        ? 'a link, and not followed'
        : there.isDirectory()
            ? 'a directory'
            : there.isFile()
                ? 'a file'
                : 'no file';
    return new Error(`The report cannot be written to ${directory}: ${node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, place) || 'it'} is ${what}. ` +
        "Remove it, or set input 'report-directory' to where the report shall really lie.");
}
function replace(file, bytes, aside) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(aside, bytes, { flag: 'wx' });
        (0,_mirror_rename_js__WEBPACK_IMPORTED_MODULE_2__/* .renameWhole */ .U)(aside, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(aside, { force: true });
        throw namingFile(error, file);
    }
}
function namingFile(error, file) {
    const { path: place = file } = error;
    return Object.assign(error, { path: place });
}
class BegunList {
    #file;
    #opened;
    constructor(file) {
        this.#file = file;
    }
    add(name) {
        try {
            this.#opened ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#file, 'a');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#opened, `${name}\n`);
        }
        catch (error) {
            throw namingFile(error, this.#file);
        }
    }
    close() {
        if (this.#opened !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#opened);
        this.#opened = undefined;
    }
    remove() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#file, { force: true });
    }
}
function removeFile(directory, name) {
    for (const place of [...parentsOf(name)].map((parent) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, parent)))
        if (!statOf(place)?.isDirectory())
            return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name), { force: true });
    for (const parent of parentsOf(name).toReversed())
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, parent));
        }
        catch {
            return;
        }
}
function parentsOf(name) {
    const parts = name.split('/').slice(0, -1);
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
function readIfThere(directory, name, entered = new Set()) {
    for (const parent of parentsOf(name)) {
        if (entered.has(parent))
            continue;
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, parent);
        const there = statOf(place);
        if (there === undefined)
            return undefined;
        if (!there.isDirectory())
            throw notOurs(directory, place, there);
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name);
    const there = statOf(file);
    if (there === undefined)
        return undefined;
    if (!there.isFile())
        throw notOurs(directory, file, there);
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function statOf(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
    }
    catch (error) {
        if (error.code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 39923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ withRepository),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   aR: () => (/* binding */ basicAuthorization)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function basicAuthorization(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
const passedOn = /^(path|systemroot|tmpdir|temp|tmp|https?_proxy|no_proxy|all_proxy|git_ssl_cainfo|ssl_cert_file|ssl_cert_dir)$/i;
const OLDEST = [2, 18];
const MODERN = [2, 31];
async function withRepository(remote, work) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(remote.temporary, 'publish-'));
    try {
        const isPartial = isAtLeast(await versionOfGit(directory), MODERN);
        const configuration = configurationFor(remote, isPartial);
        const environment = isPartial
            ? { ...environmentFor(directory), ...asVariables(configuration) }
            : environmentFor(directory);
        const run = (args, input) => runGit(args, input, directory, environment);
        const must = async (args, input) => {
            const { code, stdout, stderr } = await run(args, input);
            if (code !== 0)
                throw new Error(failed(args, stderr));
            return stdout;
        };
        await must(['init', '--quiet', '--bare', directory]);
        if (!isPartial) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, 'config');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(file, 0o600);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, asFile(configuration));
        }
        return await work({ directory, isPartial, run, must });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
}
function configurationFor(remote, isPartial) {
    const server = remote.serverUrl.replace(/\/+$/, '');
    return [
        [`http.${server}/.extraheader`, `Authorization: basic ${basicAuthorization(remote.token)}`],
        ['credential.helper', ''],
        ['protocol.version', '2'],
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', '60'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['core.looseCompression', '0'],
        ['pack.window', '4'],
        ['core.hooksPath', '/dev/null'],
        ['advice.fetchShowForcedUpdates', 'false'],
        ['remote.origin.url', `${server}/${remote.repository}.git`],
        ...(isPartial
            ? [
                ['remote.origin.promisor', 'true'],
                ['remote.origin.partialclonefilter', 'blob:none'],
            ]
            : []),
    ];
}
function environmentFor(directory) {
    const kept = Object.entries(process.env).flatMap(([name, value]) => passedOn.test(name) && value !== undefined ? [[name, value]] : []);
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        HOME: directory,
        GIT_DIR: directory,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
    };
}
function asVariables(configuration) {
    return Object.fromEntries([
        ['GIT_CONFIG_COUNT', String(configuration.length)],
        ...configuration.flatMap(([key, value], i) => [
            [`GIT_CONFIG_KEY_${i}`, key],
            [`GIT_CONFIG_VALUE_${i}`, value],
        ]),
    ]);
}
function asFile(configuration) {
    const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
    return configuration
        .map(([key, value]) => {
        const [first, last] = [key.indexOf('.'), key.lastIndexOf('.')];
        const middle = first === last ? '' : ` ${quoted(key.slice(first + 1, last))}`;
        return `[${key.slice(0, first)}${middle}]\n\t${key.slice(last + 1)} = ${quoted(value)}\n`;
    })
        .join('');
}
async function versionOfGit(directory) {
    const { stdout } = await runGit(['version'], undefined, directory, environmentFor(directory));
    const said = stdout.toString('utf8').trim();
    const [, major = '', minor = ''] = /(\d+)\.(\d+)/.exec(said) ?? [];
    const version = [Number(major), Number(minor)];
    if (major === '')
        return MODERN;
    if (!isAtLeast(version, OLDEST))
        throw new Error(`This runner's git is too old to publish to a branch (${said}). Install ${OLDEST.join('.')} or later, ` +
            "or publish without a branch: 'publish: pages' or 'publish: artifact'.");
    return version;
}
function isAtLeast([major, minor], [least, leastMinor]) {
    return major > least || (major === least && minor >= leastMinor);
}
function failed([what], stderr) {
    const cure = /No space left on device|Disk quota exceeded/i.test(stderr)
        ? ' The disk of this runner is full: free some space, or use a runner with a larger disk.'
        : '';
    return `git ${what} failed: ${lastWords(stderr)}.${cure}`;
}
function lastWords(stderr) {
    return stderr.trim().replace(/\s+/g, ' ').slice(-600) || 'it said nothing';
}
function runGit(args, input, cwd, env) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', (cause) => reject(new Error("There is no git on this runner, and 'publish: branch' needs one. Install it before this step " +
            "(in a container: apt-get install -y git), or publish without a branch: 'publish: pages' or 'publish: artifact'.", { cause })));
        child.on('close', (code) => resolve({
            code: code ?? 1,
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr).toString('utf8'),
        }));
        child.stdin.on('error', () => { });
        child.stdin.end(input ?? '');
    });
}


/***/ }),

/***/ 49646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ decodeOwned),
/* harmony export */   JL: () => (/* binding */ OWNED_LIST),
/* harmony export */   X1: () => (/* binding */ isSitePath),
/* harmony export */   oN: () => (/* binding */ checkSitePaths),
/* harmony export */   y0: () => (/* binding */ encodeOwned)
/* harmony export */ });
const OWNED_LIST = '.s3-log-report.json';
const VERSION = 1;
function encodeOwned(files) {
    return `${JSON.stringify({ version: VERSION, files: [...files].sort() }, null, 1)}\n`;
}
function decodeOwned(text) {
    if (text === undefined)
        return { kind: 'missing' };
    try {
        const list = JSON.parse(text);
        if (list.version !== VERSION || !Array.isArray(list.files))
            return { kind: 'broken' };
        return { kind: 'held', files: new Set(list.files.filter(isSitePath)) };
    }
    catch {
        return { kind: 'broken' };
    }
}
function isSitePath(path) {
    return (typeof path === 'string' &&
        path !== OWNED_LIST &&
        path
            .split('/')
            .every((part) => /^[^\\\x00-\x1f\x7f:]+$/.test(part) && !/^(\.{1,2}|\.git)$/i.test(part)));
}
function checkSitePaths(paths) {
    const seen = new Set();
    for (const path of paths) {
        if (!isSitePath(path))
            throw new Error(`${JSON.stringify(path)} is no path of a site's file`);
        if (seen.has(path))
            throw new Error(`${JSON.stringify(path)} is in the site twice`);
        seen.add(path);
    }
}


/***/ }),

/***/ 43708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ listPath),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   s8: () => (/* binding */ planTree),
/* harmony export */   sB: () => (/* binding */ isFileMode),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _owned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49646);


function insideOf({ directory }) {
    return directory === '.' ? '' : `${directory}/`;
}
function listPath(options) {
    return insideOf(options) + _owned_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNED_LIST */ .JL;
}
function isFileMode(mode) {
    return mode === '100644' || mode === '100755';
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
function planTree(options, entries, listText, ours) {
    const owned = (0,_owned_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeOwned */ .Gu)(listText);
    if (owned.kind === 'broken')
        options.note(`${_owned_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNED_LIST */ .JL} on '${options.branch}' is broken; stale pages may stay there`);
    const { absent, kept, stale } = notGivenAgain(options, owned, entries, ours);
    const lost = lostOf(options, owned, entries, ours);
    const why = options.objection?.(kept, replacedOf(options, entries, ours), absent, lost);
    if (why !== undefined)
        return { kind: 'refused', why };
    const wanted = wantedOf(options, ours, kept);
    const neighbour = findNeighbour(entries, wanted, ownedPaths(options, owned));
    if (neighbour !== undefined)
        return overwriting(options.branch, neighbour);
    const added = [...wanted, ...markersOf(options, entries, wanted)].flatMap(([path, { oid, file }]) => {
        const there = entries.get(path);
        return there?.oid === oid && there.mode === '100644' ? [] : [{ path, oid, from: file }];
    });
    const removed = stale.map((name) => ({ path: insideOf(options) + name, oid: null, from: null }));
    return { kind: 'plan', changes: [...removed, ...added] };
}
function notGivenAgain(options, owned, entries, ours) {
    const inside = insideOf(options);
    const there = owned.kind === 'held'
        ? [...owned.files].filter((name) => entries.has(inside + name))
        : owned.kind === 'missing'
            ? []
            : [...entries.keys()].flatMap((path) => path.startsWith(inside) ? [path.slice(inside.length)] : []);
    const absent = there.filter((name) => !ours.has(name));
    const kept = absent.filter(options.isKept);
    const isKept = new Set(kept);
    const stale = owned.kind === 'held' ? absent.filter((name) => !isKept.has(name)) : [];
    return { absent, kept, stale };
}
function lostOf(options, owned, entries, ours) {
    if (owned.kind !== 'held')
        return [];
    const isGone = (name) => !entries.has(insideOf(options) + name) && !ours.has(name);
    return [...owned.files].filter((name) => options.isKept(name) && isGone(name));
}
function replacedOf(options, entries, ours) {
    return new Map([...ours].flatMap(([name, { oid }]) => {
        const there = entries.get(insideOf(options) + name);
        const isOther = there !== undefined && there.oid !== oid && options.isKept(name);
        return isOther ? [[name, there.oid]] : [];
    }));
}
function wantedOf(options, ours, kept) {
    const files = [...ours].map(([name, hashed]) => [insideOf(options) + name, hashed]);
    const list = (0,_owned_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeOwned */ .y0)([...ours.keys(), ...kept]);
    return new Map([...files, [listPath(options), given(_owned_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNED_LIST */ .JL, list)]]);
}
function ownedPaths(options, owned) {
    if (owned.kind === 'broken')
        return () => true;
    const names = owned.kind === 'held' ? [...owned.files] : [];
    const paths = new Set([listPath(options), ...names.map((name) => insideOf(options) + name)]);
    return (path) => paths.has(path);
}
function overwriting(branch, neighbour) {
    return {
        kind: 'refused',
        why: `'${branch}' holds ${JSON.stringify(neighbour)}, which is not from this report and would be ` +
            'overwritten. Give the report a directory of its own:\n\n    branch-directory: report\n\n' +
            'or delete that file from the branch if it is no longer needed.',
    };
}
function markersOf({ directory }, entries, wanted) {
    const places = /^docs(\/|$)/.test(directory) ? ['', 'docs/'] : [''];
    const missing = places
        .map((place) => `${place}.nojekyll`)
        .filter((path) => !entries.has(path) && !wanted.has(path));
    return new Map(missing.map((path) => [path, given('.nojekyll', '')]));
}
function given(path, text) {
    const bytes = Buffer.from(text);
    return { oid: blobId(bytes), file: { path, bytes } };
}
function findNeighbour(entries, wanted, isOurs) {
    const directories = new Set();
    for (const [path, { oid }] of wanted) {
        const there = entries.get(path);
        if (there !== undefined && there.oid !== oid && !isOurs(path))
            return path;
        for (const parent of parentsOf(path))
            directories.add(parent);
    }
    for (const path of entries.keys()) {
        if (isOurs(path))
            continue;
        if (directories.has(path))
            return path;
        if (parentsOf(path).some((parent) => wanted.has(parent)))
            return path;
    }
    return undefined;
}
function parentsOf(path) {
    const parents = [];
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        parents.push(path.slice(0, end));
    return parents;
}


/***/ }),

/***/ 58415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Pe: () => (/* binding */ exhaustedText),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   qL: () => (/* binding */ retryText)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39923);

const PERMISSIONS = '    permissions:\n      contents: write\n';
const NO_BRANCH = "'publish: pages' or 'publish: artifact' needs no branch";
const rows = [
    {
        says: /PUSH (PROTECTION|BLOCKED)|Push cannot contain secrets|secrets? (was |were )?detected|GH009/i,
        means: ({ branch, serverUrl }, said) => `The push protection of ${serverUrl} takes ${secretsIn(said)} for a secret and refused the commit to '${branch}'. ` +
            "It came from a log line: an object's key, an agent, a referrer. Leave such records out by 'exclude', or, " +
            'where it is no secret, allow it as the words below say.\n',
    },
    {
        says: /GH001|exceeds (GitHub's )?file size limit|Large files detected|blobs? (which|that) exceeds? the/i,
        means: ({ serverUrl, branch }, said) => `${largeFilesIn(said) || `A file on '${branch}' is too large.`} ${largestAt(serverUrl)}. If it is not from this ` +
            `report, take it off the branch; else ${NO_BRANCH}.\n`,
    },
    {
        says: /pack exceeds maximum allowed size/i,
        means: ({ branch }) => `What is new on '${branch}' is more than the server takes in one push. ${NO_BRANCH}.\n`,
    },
    {
        says: /over (its|the) (data|disk|storage|size)? ?(quota|limit)|(quota|size limit|storage limit) (of [\d.]+ ?\w+ )?(has been |is |was )?(exceeded|reached)|exceed(s|ed)? (its|the|your) (\S+ ){0,3}(quota|size limit|storage limit)|Disk quota exceeded/i,
        means: ({ repository, branch }) => `${repository} has no storage left. Delete what is no longer needed, or let '${branch}' hold one commit ` +
            "only: 'branch-history: one'.\n",
    },
    {
        says: /GH007|publish a private email address/i,
        means: () => "The address of 'commit-author' is private by its owner's settings on GitHub. Leave 'commit-author' out, or " +
            'give the ID+NAME@users.noreply.github.com address.\n',
    },
    {
        says: /refusing to allow .* to create or update workflow/i,
        means: ({ branch }) => `'${branch}' holds workflows, which the token may not write again. Let the report have a branch of its own:\n\n    branch: gh-pages\n`,
    },
    {
        says: /No space left on device/i,
        means: ({ serverUrl }, said) => /^remote:.*No space left/im.test(said)
            ? `The disk of ${serverUrl} is full. Its administrator has to free some space.\n`
            : 'The disk of this runner is full. Free some space, or use a runner with a larger disk.\n',
    },
    {
        says: /exists; cannot create|directory file conflict|refname conflict|there are still (refs|logs) under|non-empty directory .* blocking/i,
        means: ({ branch, serverUrl, repository }, said) => {
            const [, name] = /'refs\/heads\/([^']+)' exists/.exec(said) ?? [];
            const there = name === undefined ? 'one that is there' : `'${name}'`;
            return (`There can be no branch '${branch}' beside ${there}: one would be a directory of the other's name. ` +
                `Name another one by 'branch', or delete ${there} (${serverUrl}/${repository}/branches) if it is not needed.\n`);
        },
    },
    {
        says: /GH002|GH005|not a valid (ref|branch) name|funny refname|refusing to (create|update) funny ref/i,
        means: ({ branch }) => `The server takes no branch of the name '${branch}': give another.\n`,
    },
    {
        says: /protected branch|GH003|GH006|GH013|rule violations/i,
        means: ({ serverUrl, repository, branch }) => `'${branch}' is protected and refused the commit. Let this workflow push to it ` +
            `(${serverUrl}/${repository}/settings/rules), or name another branch:\n\n    branch: traffic-report\n`,
    },
    {
        says: /archived.*read-only|\b(repo|repository|project)\b.* (is|was|has been) archived|archived (repo|repository|project)\b/i,
        means: ({ repository }) => `${repository} is archived, so nobody may write to it. Unarchive it in its settings, or run the report in ` +
            'another repository.\n',
    },
    {
        says: /repository( ['`"][^'`"]+['`"])? (is|was|has been) (currently )?(locked|disabled|migrat)|locked for migration/i,
        means: ({ repository }) => `${repository} is locked or disabled on the server: the words below say why. Its owner has to see to that.\n`,
    },
    {
        says: /IP allow list/i,
        means: ({ repository }) => `The owner of ${repository} lets in listed addresses only, and this runner's is not among them. Run on a ` +
            "self-hosted or larger runner with an address of its own, and add that to the organisation's IP allow list.\n",
    },
    {
        says: /SAML|single sign-on/i,
        means: () => "The organisation enforces SAML single sign-on, and 'token' is not authorised for it. Leave 'token' out to use " +
            "the job's own, or authorise it: Settings → Developer settings → Personal access tokens → Configure SSO.\n",
    },
    {
        says: /account (is|was|has been) suspended|As an Enterprise Managed User/i,
        means: ({ serverUrl, repository }) => `${serverUrl} lets the account that 'token' belongs to write nowhere, or not to ${repository}: the words below say ` +
            "why. Leave 'token' out to use the job's own, or take one of another account.\n",
    },
    {
        says: /mirror repository|repository is a mirror\b/i,
        means: ({ repository }) => `${repository} is a mirror of another repository, so nothing is pushed to it. Run the report in a repository ` +
            'of its own.\n',
    },
    {
        says: /read-only mode|(down for|undergoing|under|in) maintenance/i,
        means: ({ serverUrl }) => `${serverUrl} is being maintained and takes no pushes. Run the job again when that is over.\n`,
    },
    {
        says: /forbids access via|(enabled|has) (OAuth|third-party) App(lication)? access restrictions|token's lifetime/i,
        means: () => "The organisation lets no token of this kind in: the words below say which it takes. Leave 'token' out to use the " +
            "job's own.\n",
    },
    { says: /secondary rate limit|rate limit exceeded|abuse detection/i, means: 'passing' },
    {
        says: /returned error: 401|Authentication failed|could not read (Username|Password)|Invalid username or|password authentication was removed|Bad credentials/i,
        means: ({ serverUrl }) => `${serverUrl} does not accept the token: it has expired, was revoked or is another server's. Leave 'token' ` +
            "out to use the job's own, or renew the secret it comes from.\n",
    },
    {
        says: /returned error: 403|HTTP 403|Permission to .* denied|Write access to repository not granted|Resource not accessible|denied to/i,
        means: ({ repository, doing }) => `The token may not ${doing === 'push' ? 'write to' : 'read'} ${repository}. Add this to the job:\n\n${PERMISSIONS}\n` +
            'On a pull request from a fork, or of Dependabot, it may never write: run on a schedule or by hand.\n',
    },
    {
        says: /returned error: 404|Repository not found|repository '.*' not found/i,
        means: ({ serverUrl, repository }) => `${serverUrl}/${repository} is not there, or the token may not see it. The job needs\n\n${PERMISSIONS}`,
    },
    {
        says: /(returned error:|HTTP) 41[13]|Request Entity Too Large|Length Required/i,
        means: ({ serverUrl }, said) => /411|Length Required/.test(said)
            ? `A proxy before ${serverUrl} takes no push whose length it is not told beforehand (HTTP 411). Have it take ` +
                `chunked requests (HTTP 1.1), or go around it by no_proxy; ${NO_BRANCH}.\n`
            : `A proxy before ${serverUrl} takes no push of this size (HTTP 413). Have its limit raised ` +
                `(client_max_body_size of nginx); ${NO_BRANCH}.\n`,
    },
    {
        says: /SSL certificate problem|certificate verif|server certificate|certificate subject name|SEC_E_(UNTRUSTED_ROOT|CERT\w+|WRONG_PRINCIPAL)|unable to get local issuer/i,
        means: ({ serverUrl }) => `The certificate of ${serverUrl} is not one that this runner trusts. Name the file of its authority in the ` +
            'environment: GIT_SSL_CAINFO.\n',
    },
    {
        says: /HTTP code 407|returned error: 407|tunnel failed, response 407|Proxy Authentication Required/i,
        means: () => 'The proxy wants a login. Put it into the environment: https_proxy=http://USER:PASSWORD@PROXY.\n',
    },
    {
        says: /HTTP code 4\d\d from proxy|tunnel failed, response 4\d\d/i,
        means: ({ serverUrl }) => `The proxy in https_proxy lets nobody through to ${serverUrl}. Have it allowed there, or name the host in ` +
            'no_proxy, if it can be reached without.\n',
    },
    {
        says: /\[rejected\]|stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|failed to lock|reference already exists|incorrect old value/i,
        means: 'lost race',
    },
    {
        says: /returned error: (408|429|5\d\d)|HTTP (408|429|5\d\d)|Could not resolve|Connection (reset|refused|timed out)|Failed to connect|Operation too slow|early EOF|unexpected disconnect|tunnel failed, response 5\d\d|HTTP code 5\d\d from proxy|RPC failed|the remote end hung up|Internal Server Error|Empty reply from server|GnuTLS recv error|SSL_ERROR_SYSCALL|gnutls_handshake|fatal error in commit_refs/i,
        means: 'passing',
    },
    {
        says: /hook declined|\[remote rejected\]/i,
        means: ({ serverUrl, branch }) => `A rule of ${serverUrl} refused the commit to '${branch}': the words below are its own. Mend what it asks ` +
            `for, or name another branch; ${NO_BRANCH}.\n`,
    },
];
function verdictOf(asked, said) {
    const means = rows.find(({ says }) => says.test(said))?.means;
    if (means === undefined)
        return { kind: 'unknown' };
    if (means === 'lost race')
        return { kind: means };
    const words = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .lastWords */ .aN)(said.replace(/^remote:\s?/gm, ''));
    if (means === 'passing')
        return { kind: means, words };
    return { kind: 'refused', why: `${means(asked, said)}\ngit said: ${words}` };
}
const reasons = {
    'lost race': 'someone else was faster',
    passing: 'the connection broke',
};
function retryText({ branch }, { kind }) {
    const what = kind === 'lost race' ? 'moved while publishing' : 'could not be pushed to';
    return `'${branch}' ${what} (${reasons[kind]}); trying again`;
}
function exhaustedText({ serverUrl, branch }, attempts, last) {
    const why = reasons[last.kind];
    const what = last.kind === 'lost race'
        ? `it moved under all of ${attempts} attempts (${why}). Do many jobs push to it at once? ` +
            "A 'concurrency:' group makes them wait."
        : `none of ${attempts} pushes came through to ${serverUrl} (${why}). Run the job again later.\n\ngit said: ${last.words}`;
    return `Could not publish to '${branch}': ${what}`;
}
function refusalOf(asked, said) {
    const verdict = verdictOf(asked, said);
    if (verdict.kind === 'refused')
        return verdict;
    throw new Error(`Could not ${asked.doing === 'read' ? 'read' : 'push to'} '${asked.branch}' of ${asked.repository}: ` +
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .lastWords */ .aN)(said.replace(/^remote:\s?/gm, '')));
}
function secretsIn(said) {
    const places = [
        ...said.matchAll(/(?:\bpath: |^(?:remote:)?\s*-- )(\S.*?):(\d+)(?= *\||\s*$)/gm),
    ].map(([, file = '', line]) => `${JSON.stringify(file)} (line ${line})`);
    const named = /—— (.+?) —{2,}|^(?:remote:)?\s*-- \S.*?:\d+ *\| *(.+?)\s*$/gm;
    const kinds = [...said.matchAll(named)].map(([, github, gitlab = '']) => github ?? gitlab);
    const what = [...new Set(kinds)].join(', ');
    const where = [...new Set(places)];
    const more = where.length > 5 ? ` and ${where.length - 5} more` : '';
    return `${where.slice(0, 5).join(', ') || 'something in the report'}${more}${what && `, by its look ${/^[AEIO]/.test(what) ? 'an' : 'a'} ${what},`}`;
}
function largestAt(serverUrl) {
    return serverUrl === 'https://github.com'
        ? 'GitHub takes no file above 100 MB'
        : `${serverUrl} takes none above a limit that its administrator sets`;
}
function largeFilesIn(said) {
    return [...said.matchAll(/File (.+?) is ([\d.]+ [KMG]B); this exceeds/g)]
        .map(([, file = '', size]) => `${JSON.stringify(file)} has ${size}.`)
        .join(' ');
}


/***/ }),

/***/ 11747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U5: () => (/* binding */ weekFacts),
/* harmony export */   _5: () => (/* binding */ digestSpans),
/* harmony export */   cx: () => (/* binding */ monthFacts),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony export MOST_LETTERS */
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28220);
/* harmony import */ var _model_measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34919);
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41302);
/* harmony import */ var _words_speech_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78508);
/* harmony import */ var _unlinked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62573);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16174);






const digestSpans = ['week', 'month'];
const MOST_LETTERS = 1_000;
const WEEK = 7;
function weekFacts({ days, model, weekObjects }) {
    const first = days[0]?.day;
    if (first === undefined || model.period.to === '')
        return null;
    const to = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_5__/* .addDays */ .fi)(model.period.to, -1);
    const sumsOf = (from, until) => {
        const own = days.filter(({ day }) => from <= day && day <= until);
        const sum = (id) => own.reduce((all, one) => all + one[id], 0);
        return {
            visitors: sum('visitors'),
            pageViews: sum('pageViews'),
            requests: sum('requests'),
            bytes: sum('bytes'),
            cost: sum('cost'),
        };
    };
    const [from, before] = [(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_5__/* .addDays */ .fi)(to, 1 - WEEK), (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_5__/* .addDays */ .fi)(to, 1 - 2 * WEEK)];
    return {
        ...{ from, to, now: sumsOf(from, to), isDaily: true, objects: weekObjects },
        before: first <= before ? sumsOf(before, (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_5__/* .addDays */ .fi)(from, -1)) : null,
    };
}
function monthFacts(month, before, objects) {
    const { from, to } = month;
    return {
        ...{ from, to, now: (0,_model_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .sumsOfEntry */ .cP)(month), isDaily: false, objects },
        before: before === undefined ? null : (0,_model_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .sumsOfEntry */ .cP)(before),
    };
}
function digestOf(facts, { model }, teller, url) {
    const title = (0,_model_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(model.title);
    const range = facts === null ? '' : teller.numbers.range(facts.from, facts.to);
    const numbers = facts === null ? [] : numbersOf(facts, teller, model.currency !== null);
    const cases = model.findings.flatMap(({ title: said, caseFile }) => caseFile === null ? [] : [{ title: said, state: caseFile.state?.label ?? '' }]);
    const objects = (facts?.objects ?? []).map(({ shown, bytes }) => {
        return { shown, text: teller.numbers.cell('bytes', bytes).text };
    });
    const told = { title, range, numbers, cases, objects, url, teller };
    return { line: lineOf(told), markdown: markdownOf(told), html: htmlOf(told) };
}
function numbersOf({ now, before, isDaily }, { words, numbers }, hasPrices) {
    return _model_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .summedIds */ .g3.flatMap((id) => {
        if (id === 'cost' && !hasPrices)
            return [];
        const measure = _model_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineMeasures */ .mc[id];
        const value = now[id];
        const isOfDays = id === 'visitors' && isDaily;
        return {
            label: isOfDays ? words.columns.dailyVisitors : words.headlines[id][0],
            text: numbers.cell(measure.kind, value).text,
            change: before === null ? '' : (numbers.change(measure, value, before[id])?.text ?? ''),
        };
    });
}
function lineOf({ title, range, numbers, cases, url, teller }) {
    const counted = numbers.map(({ label, text, change }) => change === '' ? `${label} ${text}` : `${label} ${text} (${change})`);
    const said = cases.map((one) => (one.state === '' ? one.title : `${one.title} (${one.state})`));
    const noted = said.length === 0 ? teller.words.quiet : `${teller.words.findingsTitle}: ${said.join('; ')}`;
    const text = [title, range, counted.join(', '), noted].filter(Boolean).join(' · ');
    const end = url === null ? '' : ` · ${url}`;
    const letters = [...(0,_unlinked_js__WEBPACK_IMPORTED_MODULE_3__/* .legible */ .b)(text).replace(/\s+/g, ' ')];
    const room = MOST_LETTERS - end.length;
    return ((letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : letters.join('')) + end);
}
function markdownOf({ title, range, numbers, cases, objects, url, teller }) {
    const { words } = teller;
    const heading = url === null ? inert(title) : `[${inert(title)}](<${url}>)`;
    const cells = numbers.map(({ label, text, change }) => `| ${inert(label)} | ${inert(text)} | ${inert(change)} |`);
    const found = cases.map((one) => `- ${[inert(one.title), inert(one.state)].filter(Boolean).join(' · ')}`);
    const sent = objects.map(({ shown, text }, at) => `${at + 1}. \`${shown.replaceAll('`', 'ˋ')}\` ${inert(text)}`);
    return [
        `## ${heading}`,
        ...(range === '' ? [] : [inert(range)]),
        ...(cells.length > 0 ? [['| | | |', '|---|--:|--:|', ...cells].join('\n')] : []),
        `### ${inert(words.findingsTitle)}`,
        found.length > 0 ? found.join('\n') : inert(words.quiet),
        ...(sent.length > 0 ? [`### ${inert(words.panels.hogKeys[0])}`, sent.join('\n')] : []),
    ]
        .join('\n\n')
        .concat('\n');
}
function inert(text) {
    return (0,_unlinked_js__WEBPACK_IMPORTED_MODULE_3__/* .unlinked */ .h)(text)
        .replace(/[\\`*_{}[\]()<>#+!|~&$]|^[-=]/g, (sign) => `&#${sign.charCodeAt(0)};`)
        .replace(/^(\d+)\.(?=\s|$)/, '$1&#46;');
}
function htmlOf({ title, range, numbers, cases, objects, url, teller }) {
    const { words } = teller;
    const text = _xml_js__WEBPACK_IMPORTED_MODULE_4__/* .xmlText */ .x;
    const heading = url === null ? text(title) : `<a href="${text(url)}">${text(title)}</a>`;
    const rows = numbers.map(({ label, text: value, change }) => `<tr><th scope="row" align="start">${text(label)}</th><td align="right"><b>${text(value)}</b></td><td align="right">${text(change)}</td></tr>`);
    const found = cases.map((one) => `<li>${text(one.title)}${one.state === '' ? '' : ` <i>${text(one.state)}</i>`}</li>`);
    const sent = objects.map(({ shown, text: bytes }) => `<li><code dir="ltr">${text(shown)}</code> ${text(bytes)}</li>`);
    return [
        '<!doctype html>',
        `<html lang="${words.tag}" dir="${(0,_words_speech_js__WEBPACK_IMPORTED_MODULE_2__/* .directionOf */ .FR)(words.tag)}"><head><meta charset="utf-8"><title>${text(title)}</title></head><body>`,
        `<h2>${heading}</h2><p>${text(range)}</p>`,
        ...(rows.length > 0 ? [`<table>${rows.join('')}</table>`] : []),
        `<h3>${text(words.findingsTitle)}</h3>`,
        found.length > 0 ? `<ul>${found.join('')}</ul>` : `<p>${text(words.quiet)}</p>`,
        ...(sent.length > 0
            ? [`<h3>${text(words.panels.hogKeys[0])}</h3><ol>${sent.join('')}</ol>`]
            : []),
        '</body></html>\n',
    ].join('\n');
}


/***/ }),

/***/ 84393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bm: () => (/* binding */ MOST_OPEN_ROWS),
  Ln: () => (/* binding */ openDay),
  Tq: () => (/* binding */ openFile),
  kv: () => (/* binding */ openMeasures),
  we: () => (/* binding */ openPage)
});

// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/report/model/page.js + 4 modules
var page = __webpack_require__(90853);
// EXTERNAL MODULE: ./lib/report/model/visible.js
var visible = __webpack_require__(41302);
// EXTERNAL MODULE: ./lib/report/render/data-json.js
var data_json = __webpack_require__(20010);
// EXTERNAL MODULE: ./lib/report/render/data-tables.js
var data_tables = __webpack_require__(64893);
// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/bytewriter.js
var bytewriter = __webpack_require__(83732);
// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/parquet-writer.js + 21 modules
var parquet_writer = __webpack_require__(55664);
;// CONCATENATED MODULE: ./lib/report/render/parquet.js


const types = {
    day: { type: 'INT32', converted_type: 'DATE' },
    text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    count: { type: 'INT64' },
};
function parquetOf(columns) {
    const writer = new bytewriter/* ByteWriter */.U();
    const schema = columns.map(({ name, kind }) => {
        return { name, repetition_type: 'OPTIONAL', ...types[kind] };
    });
    const file = new parquet_writer/* ParquetWriter */.o({
        writer,
        schema: [{ name: 'root', num_children: columns.length }, ...schema],
    });
    const rows = columns[0]?.values.length ?? 0;
    file.write({ columnData: columns.map(writtenColumn), rowGroupSize: Math.max(1, rows) });
    file.finish();
    return new Uint8Array(writer.getBytes());
}
function writtenColumn({ name, kind, values }) {
    const data = kind === 'count' ? values.map((value) => (value === null ? null : BigInt(value))) : [...values];
    return { name, data };
}

;// CONCATENATED MODULE: ./lib/report/render/open-data.js






const openMeasures = [
    ['requests', 'requests (page views in table `pages`)'],
    ['bytes', 'bytes sent'],
    ['pageViews', 'page views by people'],
    ['visitors', 'distinct visitors of the day; those of several rows or days do not add up'],
    ['errors', 'requests with status 400 or above'],
    ['serverErrors', 'requests with status 500 or above'],
    ['people', 'requests by people'],
    ['whole', 'reads that sent the whole object'],
    ['partial', 'reads of a range'],
    ['partialBytes', 'bytes sent by reads of a range'],
    ['wastedBytes', 'bytes of reads that broke off'],
    ['downloads', 'whole reads, and as many more as reads of a range would fill'],
    ['size', 'size of the largest object, in bytes'],
    ['turnAroundMs', 'sum of the times that S3 took to answer, in ms'],
    ['turnAroundCount', 'of so many requests'],
    ['own', 'requests for a missing object by links of the own site'],
    ['foreign', 'the same by links of other sites'],
    ['unlinked', 'the same without a link'],
    ['scan', '1 for what only scanners ask for, else 0'],
];
const MOST_OPEN_ROWS = 200;
const FEWEST_ROWS = 25;
const MOST_DAY_BYTES = 30_000;
function openDay(page) {
    for (let most = MOST_OPEN_ROWS;; most >>= 1) {
        const rows = openRows(page, most);
        if (most <= FEWEST_ROWS || openFile(rows).length <= MOST_DAY_BYTES)
            return rows;
    }
}
function openPage(period, settings, words) {
    const open = { ...settings, audience: 'public', clientAddresses: 'hidden' };
    const rest = { previous: null, periods: [], settings: open, words };
    return (0,page/* pageOf */.ZZ)({ kind: 'month', path: '', period, ...rest }, period);
}
function openFile(rows) {
    const first = (0,calendar_day/* parseDay */.Iq)('1970-01-01');
    const columns = [
        { name: 'day', kind: 'day', values: rows.map(({ day }) => (0,calendar_day/* daysBetween */.YM)(first, day)) },
        { name: 'table', kind: 'text', values: rows.map(({ table }) => table) },
        { name: 'name', kind: 'text', values: rows.map(({ name }) => name) },
        { name: 'name2', kind: 'text', values: rows.map(({ name2 }) => name2) },
        ...openMeasures.map(([name], at) => {
            return { name, kind: 'count', values: rows.map(({ values }) => values[at] ?? null) };
        }),
    ];
    return parquetOf(columns);
}
function openRows(page, most) {
    const [one] = page.period.days;
    if (one === undefined)
        return [];
    const all = [
        ...(0,data_tables/* shortTables */.o)(page, most).map((table) => ({ table: table.name, rows: rowsOf(table) })),
        { table: 'totals', rows: totalRows(one) },
        { table: 'hours', rows: hourRows(page) },
    ];
    all.sort((a, b) => (a.table < b.table ? -1 : 1));
    return all.flatMap(({ table, rows }) => rows.map((row) => ({ day: one.day, table, ...row })));
}
function rowsOf({ columns, fields, rows, rest }) {
    const measures = columns.slice(fields);
    const places = openMeasures.map(([name]) => measures.indexOf(name));
    const told = rows.map(([whole, ...all]) => {
        const [name, name2] = fields === 0 ? [whole, null] : all.slice(0, fields);
        const values = places.map((at) => (at < 0 ? null : Number(all[fields + at])));
        return { name: (0,visible/* visible */.RK)(`${name}`), name2: name2 === null ? null : (0,visible/* visible */.RK)(`${name2}`), values };
    });
    if (rest.rows === 0)
        return told;
    const values = openMeasures.map(([name], at) => (places[at] === -1 ? null : (rest[name] ?? null)));
    return [...told, { name: null, name2: null, values }];
}
function totalRows({ totals, visitors }) {
    const { requests, bytes, pageViews, errors, serverErrors } = totals;
    const all = { requests, bytes, pageViews, visitors, errors, serverErrors };
    const kinds = ['people', 'bots', 'tools', 'cdn'].map((kind) => valuesOf(kind, { requests: totals[kind].requests, bytes: totals[kind].bytes }));
    return [valuesOf('all', all), ...kinds];
}
function hourRows(page) {
    return (0,data_json/* hourSums */.T_)(page).map(({ hour, ...sums }) => valuesOf(String(hour).padStart(2, '0'), sums));
}
function valuesOf(name, sums) {
    return { name, name2: null, values: openMeasures.map(([measure]) => sums[measure] ?? null) };
}


/***/ }),

/***/ 62573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ legible),
/* harmony export */   h: () => (/* binding */ unlinked)
/* harmony export */ });
/* harmony import */ var _model_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41302);

function legible(text) {
    return text.replace(/[^\u061c\u200e\u200f\u2066-\u2069]+/gu, _model_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK);
}
function unlinked(text) {
    return legible(text)
        .replace(/@|:(?=\/\/|[\w+-]+:)|#(?=\w)|www(?=\.)|(?<=[a-z])-(?=\d)|(?<=GHSA)-/gi, '$&\u2060')
        .replace(/(?<![\da-z])[\da-f]{7,}(?![\da-z])/gi, (hex) => hex.replace(/.{6}(?=.)/g, '$&\u2060'));
}


/***/ }),

/***/ 28347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ sortedEntries),
/* harmony export */   G5: () => (/* binding */ planHistory),
/* harmony export */   ZJ: () => (/* binding */ planAhead),
/* harmony export */   iV: () => (/* binding */ planExpected)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28220);
/* harmony import */ var _visitors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80127);



function planHistory(entries, frontDays, kept = new Map(), code = '') {
    const sorted = sortedEntries(entries);
    const newest = newestDay(sorted);
    if (newest === undefined)
        return { front: undefined, before: undefined, months: [], years: [] };
    const history = { entries: sorted, makings: new _visitors_js__WEBPACK_IMPORTED_MODULE_1__/* .Makings */ .Nc(sorted), kept, code };
    const firstDay = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(newest, 1 - frontDays);
    const days = sorted.flatMap((entry) => entry.days);
    const months = newestFirst(days.map((day) => day.slice(0, 7))).map((month) => planPeriod(history, month, 'month', ...(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysOfMonth */ .Rd)(month)));
    const years = newestFirst(days.map((day) => day.slice(0, 4))).map((year) => planYear(history, year, months.filter(({ name }) => name.startsWith(`${year}-`))));
    return {
        front: planPeriod(history, 'front', 'front', firstDay, newest),
        before: planPeriod(history, 'before', 'before', (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(firstDay, -frontDays), (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(firstDay, -1)),
        months,
        years,
    };
}
function sortedEntries(entries) {
    return [...entries].sort((a, b) => order(a.deliveryDay, b.deliveryDay) || order(a.source, b.source));
}
function newestDay(sorted) {
    const delivered = sorted.at(-1)?.deliveryDay;
    const days = sorted.flatMap((entry) => entry.days);
    return days.sort().at(-1) ?? (delivered && (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .sameDate */ .p9)(delivered));
}
function planPeriod(history, name, kind, from, to) {
    const summaries = history.entries.filter((entry) => {
        const delivered = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .sameDate */ .p9)(entry.deliveryDay);
        return (entry.days.some((day) => day >= from && day <= to) ||
            (delivered >= from && (delivered <= to || kind === 'front')));
    });
    const known = knownIn(history, name, summaries, from, to);
    const digest = sha256([
        ...[history.code, name, from, to],
        ...summaries.flatMap((e) => [e.source, e.deliveryDay, e.digest, ...e.countings]),
        ...(known === null ? [] : [JSON.stringify(known)]),
    ]);
    return { name, kind, from, to, summaries, months: [], known, digest };
}
function planYear(history, name, parts) {
    const [from, to] = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysOfYear */ .OR)(name);
    const made = parts.flatMap(({ summaries }) => summaries);
    const known = knownIn(history, name, made, from, to);
    const digest = sha256([
        ...[history.code, name, ...parts.map((part) => part.digest)],
        ...(known === null ? [] : [JSON.stringify(known)]),
    ]);
    const months = parts.map((part) => part.name);
    return { name, kind: 'year', from, to, summaries: [], months, known, digest };
}
function knownIn({ makings, kept }, name, made, from, to) {
    if (kept.size === 0 || !made.some(({ isCopy }) => isCopy))
        return null;
    const all = new Set(made.flatMap((entry) => entry.days));
    const inside = [...all].filter((day) => day >= from && day <= to).sort();
    return (0,_visitors_js__WEBPACK_IMPORTED_MODULE_1__/* .knownVisitors */ .Tq)(kept, name, inside, makings);
}
function newestFirst(names) {
    return [...new Set(names)].sort().reverse();
}
function planExpected(known, awaited, frontDays, kept = new Map(), code = '') {
    const shift = shiftOf(known);
    const guessed = awaited.map(({ source, deliveryDay }) => {
        const unknown = { digest: '', isCopy: false, origin: '', countings: [] };
        return { source, deliveryDay, days: [(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .sameDate */ .p9)(deliveryDay), shift)], ...unknown };
    });
    return planHistory([...known, ...guessed], frontDays, kept, code);
}
function shiftOf(entries) {
    const [delivered] = newestFirst(entries.map(({ deliveryDay }) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .sameDate */ .p9)(deliveryDay)));
    const [day] = newestFirst(entries.flatMap(({ days }) => days));
    return delivered === undefined || day === undefined ? 0 : (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(delivered, day);
}
function planAhead(known, awaited, frontDays, code = '') {
    const { before } = planExpected(known, awaited, frontDays, new Map(), code);
    const isAwaited = ({ source, deliveryDay }) => awaited.some((day) => day.source === source && day.deliveryDay === deliveryDay);
    return before === undefined || before.summaries.some(isAwaited) ? undefined : before;
}
function sha256(texts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest('hex');
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 80127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ Makings),
/* harmony export */   RZ: () => (/* binding */ encodeNumbers),
/* harmony export */   Tq: () => (/* binding */ knownVisitors),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   g4: () => (/* binding */ isNumbersPath),
/* harmony export */   i9: () => (/* binding */ numbersPath),
/* harmony export */   vW: () => (/* binding */ decodeNumbers)
/* harmony export */ });
/* harmony import */ var _mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65111);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76745);


const MAGIC = 's3-log-report visitors 1';
const FOLDER = `${_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .HISTORY */ .Vv}visitors/`;
function numbersPath(period) {
    return FOLDER + period;
}
function isNumbersPath(path) {
    return path.startsWith(FOLDER);
}
function encodeNumbers(numbers) {
    const rest = `${JSON.stringify(numbers)}\n`;
    return Buffer.from(`${MAGIC} ${(0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(rest)}\n${rest}`);
}
function decodeNumbers(path, bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    const end = text.indexOf('\n');
    const rest = text.slice(end + 1);
    if (text.slice(0, Math.max(end, 0)) !== `${MAGIC} ${(0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(rest)}`)
        return { kind: 'broken', why: 'it is not what was written' };
    let numbers;
    try {
        numbers = JSON.parse(rest);
    }
    catch {
        return { kind: 'broken', why: 'it is no JSON' };
    }
    if (!isNumbers(numbers))
        return { kind: 'broken', why: 'it does not hold numbers of visitors' };
    if (numbersPath(numbers.period) !== path)
        return { kind: 'broken', why: 'it is of another period than its name' };
    return { kind: 'whole', numbers };
}
function isNumbers(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { period, whole, days, embedded = [] } = value;
    const isWhole = (one) => {
        if (typeof one !== 'object' || one === null)
            return false;
        const { visitors, are, madeFrom, embedded = 0 } = one;
        if (!isCount(embedded))
            return false;
        return isCount(visitors) && (are === 'counted' || are === 'estimated') && isName(madeFrom);
    };
    const isDay = (one) => Array.isArray(one) &&
        one.length === 3 &&
        typeof one[0] === 'string' &&
        isCount(one[1]) &&
        isName(one[2]);
    return (typeof period === 'string' &&
        /^\d{4}(-\d\d)?$/.test(period) &&
        (whole === null || isWhole(whole)) &&
        Array.isArray(days) &&
        days.length <= 31 &&
        days.every(isDay) &&
        Array.isArray(embedded) &&
        embedded.length <= 31 &&
        embedded.every(isNumberOfDay));
}
function isNumberOfDay(value) {
    return (Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isCount(value[1]));
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isName(value) {
    return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
}
class Makings {
    #byDay = new Map();
    constructor(entries) {
        for (const entry of entries)
            for (const day of entry.days) {
                const list = this.#byDay.get(day);
                if (list === undefined)
                    this.#byDay.set(day, [entry]);
                else
                    list.push(entry);
            }
    }
    of(days) {
        const made = new Set(days.flatMap((day) => this.#byDay.get(day) ?? []));
        const names = [...made].map(({ source, deliveryDay, origin }) => [source, deliveryDay, origin]);
        return (0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify(names.map((name) => name.join(' ')).sort())).slice(0, 16);
    }
}
function numbersOf(period, of, makings) {
    const { visitors, visitorsAre: are, embedded } = of;
    const madeFrom = makings.of(of.days.map(({ day }) => day));
    const isMonth = period.length > 4;
    const days = isMonth ? of.days.filter(({ visitorsAre }) => visitorsAre === 'counted') : [];
    return {
        period,
        whole: are === 'added up' ? null : { visitors, are, madeFrom, ...tellEmbedded(embedded) },
        days: days.map(({ day, visitors }) => [day, visitors, makings.of([day])]),
        ...(days.some(({ embedded }) => embedded > 0) && {
            embedded: days.map(({ day, embedded }) => [day, embedded]),
        }),
    };
}
function knownVisitors(kept, name, days, makings) {
    const whole = kept.get(name)?.whole ?? null;
    const months = new Set(days.map((day) => day.slice(0, 7)));
    const numbers = [...months].flatMap((month) => kept.get(month)?.days ?? []);
    const isAsked = new Set(days);
    const known = numbers.flatMap(([day, visitors, madeFrom]) => isAsked.has(day) && makings.of([day]) === madeFrom ? [[day, visitors]] : []);
    const isTrue = whole !== null && makings.of(days) === whole.madeFrom;
    if (!isTrue && known.length === 0)
        return null;
    const isKnown = new Set(known.map(([day]) => day));
    const embedded = [...months]
        .flatMap((month) => kept.get(month)?.embedded ?? [])
        .filter(([day]) => isKnown.has(day));
    return {
        whole: isTrue
            ? { visitors: whole.visitors, are: whole.are, ...tellEmbedded(whole.embedded) }
            : null,
        days: known,
        ...(embedded.length > 0 && { embedded }),
    };
}
function tellEmbedded(embedded = 0) {
    return embedded > 0 ? { embedded } : {};
}


/***/ }),

/***/ 47724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/action/job/log.js
var log = __webpack_require__(63056);
// EXTERNAL MODULE: ./lib/build/cache.js + 1 modules
var build_cache = __webpack_require__(20613);
// EXTERNAL MODULE: ./lib/mirror/mirror.js + 16 modules
var mirror_mirror = __webpack_require__(83677);
// EXTERNAL MODULE: ./lib/publish/directory.js
var directory = __webpack_require__(20076);
// EXTERNAL MODULE: ./lib/build/graph.js
var build_graph = __webpack_require__(32212);
// EXTERNAL MODULE: ./lib/build/rollups.js
var rollups = __webpack_require__(41351);
// EXTERNAL MODULE: ./lib/rollup/plan.js
var rollup_plan = __webpack_require__(28347);
// EXTERNAL MODULE: ./lib/stages/steps/bring.js
var bring = __webpack_require__(70623);
// EXTERNAL MODULE: ./lib/stages/steps/periods.js
var periods = __webpack_require__(16349);
// EXTERNAL MODULE: ./lib/stages/steps/templates.js + 1 modules
var templates = __webpack_require__(85686);
;// CONCATENATED MODULE: ./lib/stages/ahead.js






class Ahead {
    #cache;
    #report;
    #numbers;
    #world;
    #work = Promise.resolve();
    constructor(cache, { report }, numbers, world) {
        this.#cache = cache;
        this.#report = report;
        this.#numbers = numbers;
        this.#world = world;
    }
    async expect(held, sources) {
        const known = held.flatMap((one) => one.index());
        const { days } = this.#report;
        const code = (0,periods/* periodCode */.x6)(this.#world.code, this.#report);
        const plan = (0,rollup_plan/* planExpected */.iV)(known, awaitedOf(sources), days, this.#numbers, code);
        return (0,bring/* bringFor */.YC)((0,rollups/* plansOf */.i$)(plan), held, this.#cache);
    }
    begin(sources) {
        this.#work = Promise.allSettled([this.#prepare(), this.#addUp(sources)]);
    }
    async settled() {
        await this.#work;
    }
    async #prepare() {
        const { workers } = this.#world;
        await (0,templates/* templatesOf */.r)(this.#report, this.#world).then(workers.prepare, () => { });
    }
    async #addUp(sources) {
        const known = sources.flatMap(({ held }) => held.index());
        const code = (0,periods/* periodCode */.x6)(this.#world.code, this.#report);
        const plan = (0,rollup_plan/* planAhead */.ZJ)(known, awaitedOf(sources), this.#report.days, code);
        if (plan === undefined)
            return;
        const held = sources.map(({ held }) => held);
        const isAway = ({ source, deliveryDay }) => held.some((one) => one.folderName === source && one.isAway(deliveryDay));
        if (plan.summaries.some(isAway))
            return;
        const context = (0,periods/* rollupContext */.ss)(held, this.#cache, this.#report, this.#world);
        const graph = new build_graph/* Graph */.T();
        for (const node of (0,rollups/* rollupNodes */.O0)([plan], { ...context, threads: () => 1 }).values())
            await graph.made({ ...node, priority: 0 });
    }
}
function awaitedOf(sources) {
    return sources.flatMap(({ held, days }) => days.map((deliveryDay) => ({ source: held.folderName, deliveryDay })));
}

// EXTERNAL MODULE: ./lib/action/cache/cache.js + 5 modules
var cache_cache = __webpack_require__(81969);
// EXTERNAL MODULE: ./lib/action/cache/download.js
var download = __webpack_require__(67851);
// EXTERNAL MODULE: ./lib/action/job/amounts.js
var amounts = __webpack_require__(15819);
// EXTERNAL MODULE: ./lib/sync/objects.js
var sync_objects = __webpack_require__(33879);
// EXTERNAL MODULE: ./lib/stages/steps/others.js + 1 modules
var others = __webpack_require__(11953);
;// CONCATENATED MODULE: ./lib/stages/cache.js







function openCache(settings, mirror, { environment, exposure, patience }) {
    const { cache, counting, sources } = settings;
    if (!cache.isOn || !(0,download/* hasCacheService */.G9)(environment))
        return undefined;
    return (0,cache_cache/* openStateCache */.U)({
        directory: mirror.directory,
        temporary: mirror.spool,
        sources: sources.map((source) => ({ folder: (0,mirror_mirror/* folderOf */.yS)(source), name: (0,sync_objects/* sourceName */.VZ)(source) })),
        run: `${environment.GITHUB_RUN_ID ?? '0'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
        encryptionKey: cache.encryptionKey,
        isPublic: exposure.isRepositoryPublic,
        hasWholeAddresses: counting.clientAddresses === 'full',
        keepRecordsDays: settings.keepRecordsDays,
        patience,
    });
}
async function restore(cache, { directory }, { sources }, { now }) {
    if (cache === undefined)
        return undefined;
    return log/* stage */.dw('Restore', async () => {
        const restored = await cache.restore();
        switch (restored.kind) {
            case 'restored': {
                log/* info */.pq(`Restored ${(0,amounts/* amountOf */.MT)(restored.files, 'file')}, ${(0,amounts/* amountOfBytes */.Dq)(restored.bytes)}`);
                if (restored.isSealed)
                    return undefined;
                const guard = new others/* CacheGuard */.y(directory, sources, now);
                if (guard.putAllAside())
                    cache.startAnew();
                return guard;
            }
            case 'missing':
                log/* info */.pq('Nothing in the cache yet: starting fresh');
                return undefined;
            case 'off':
                log/* info */.pq(`Not restored: ${restored.why}`);
                return undefined;
        }
    });
}
async function savedAfter(cache, others, work) {
    try {
        return await work();
    }
    finally {
        for (const other of others)
            await other.settled();
        await save(cache);
    }
}
async function save(cache) {
    if (cache === undefined)
        return;
    await log/* stage */.dw('Save', async () => {
        const saved = await cache.save();
        if (saved.kind === 'off')
            log/* info */.pq(`Not saved: ${saved.why}`);
        if (saved.kind === 'unchanged')
            log/* info */.pq('Nothing new to save');
    });
}

// EXTERNAL MODULE: ./lib/stages/copies.js
var stages_copies = __webpack_require__(50610);
// EXTERNAL MODULE: ./lib/stages/count.js
var count = __webpack_require__(47868);
// EXTERNAL MODULE: ./lib/action/targets/targets.js + 4 modules
var targets = __webpack_require__(47752);
// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/sync/open.js + 1 modules
var sync_open = __webpack_require__(36087);
;// CONCATENATED MODULE: ./lib/stages/delete.js





async function deleteOld(sources, delivered, settings, world) {
    const { deleteAfterDays, concurrency } = settings;
    if (deleteAfterDays === 0)
        return;
    const why = reasonToKeep(delivered, settings);
    if (why !== undefined)
        return log/* warning */.$e(`Deleted no log object from the source: ${why}`);
    await log/* stage */.dw('Delete old log objects', async () => {
        const before = (0,calendar_day/* deliveryDayAt */.GG)(world.now - deleteAfterDays * 86_400);
        for (const { source, held } of sources) {
            if (source.kind !== 's3')
                continue;
            const store = await (0,sync_open/* openStore */.C)(source, { ...settings.store, concurrency });
            try {
                const { removed, kept } = await held.deleteBefore(before, store, { signal: world.signal });
                log/* info */.pq(`${held.name}: ${(0,amounts/* amountOf */.MT)(removed, 'log object')} delivered before ${before} deleted, ${(0,amounts/* amount */.vj)(kept)} left as they were`);
            }
            finally {
                await store.close();
            }
        }
    });
}
function reasonToKeep(delivered, { publish, state }) {
    if (!(0,targets/* isHistoryKept */.Di)(publish.targets) && state === null)
        return ('delete-after-days needs a durable place for the counts. The Actions cache is none: publish to a branch (publish: branch), ' +
            'or name an S3 location (state: s3://bucket/prefix)');
    if (delivered.problems.length > 0)
        return 'the report was not published this time';
    return undefined;
}

// EXTERNAL MODULE: ./lib/stages/exposure.js + 1 modules
var exposure = __webpack_require__(40299);
// EXTERNAL MODULE: ./lib/report/model/prices.js
var model_prices = __webpack_require__(99756);
// EXTERNAL MODULE: ./lib/sync/environment.js
var sync_environment = __webpack_require__(62734);
// EXTERNAL MODULE: ./lib/sync/errors.js
var errors = __webpack_require__(30000);
// EXTERNAL MODULE: ./lib/sync/refusal.js
var refusal = __webpack_require__(84975);
// EXTERNAL MODULE: ./lib/action/job/reading.js
var reading = __webpack_require__(18362);
;// CONCATENATED MODULE: ./lib/stages/steps/backfill.js



function backfillText(backfill) {
    const { planned, left, held } = backfill;
    const percent = Math.floor((100 * held.objects) / (held.objects + left.objects));
    return [
        `Partial: ${(0,amounts/* amount */.vj)(planned - left.objects)} of ${(0,amounts/* amountOf */.MT)(planned, 'log object')} so far. The next run goes on from here.`,
        ...wholeText(backfill),
        `Done so far, with earlier runs: ${(0,amounts/* amountOf */.MT)(held.objects, 'log object')}, ${(0,amounts/* amountOfBytes */.Dq)(held.bytes)} (${percent} %)${costText(backfill)}; left: ${(0,amounts/* amountOf */.MT)(left.objects, 'log object')}, ${(0,amounts/* amountOfBytes */.Dq)(left.bytes)}${nightsText(backfill)}.`,
    ].join(' ');
}
function wholeText({ newestLeft, newestHeld }) {
    const from = (0,calendar_day/* addDays */.fi)(newestLeft, 1);
    if (newestHeld === null || newestHeld < from)
        return [];
    const month = monthFrom(from);
    const months = month <= newestHeld.slice(0, 7) ? `, whole months from ${month} on` : '';
    return [`The newest come first: whole days from ${from} on${months}.`];
}
function monthFrom(day) {
    const month = day.slice(0, 7);
    return day.endsWith('-01') ? month : (0,calendar_day/* addDays */.fi)((0,calendar_day/* daysOfMonth */.Rd)(month)[1], 1).slice(0, 7);
}
function costText({ held: { objects, bytes }, prices }) {
    if (prices === null || prices.basis === 'unknown')
        return '';
    const requests = (0,reading/* requestsCostText */.xI)({ lists: 0, gets: objects, bytes }, prices);
    return `, ${requests}, for bytes out of AWS ${(0,reading/* egressText */.V8)(bytes, prices)}`;
}
function nightsText({ fetched, left }) {
    if (fetched.objects === 0 || fetched.bytes === 0)
        return '';
    const runs = Math.max(left.objects / fetched.objects, left.bytes / fetched.bytes);
    return `, about ${(0,amounts/* amountOf */.MT)(Math.ceil(runs), 'more run')} like this one`;
}

// EXTERNAL MODULE: ./lib/stages/steps/fetch-plan.js
var fetch_plan = __webpack_require__(96035);
// EXTERNAL MODULE: ./lib/stages/steps/list-source.js
var list_source = __webpack_require__(23897);
// EXTERNAL MODULE: ./lib/stages/steps/told-twice.js
var told_twice = __webpack_require__(50123);
;// CONCATENATED MODULE: ./lib/stages/fetch.js












async function fetchAll(sources, settings, cache, { counting, ahead }, world) {
    const synced = [];
    const awaited = [];
    const onPlanned = async (source) => {
        const expected = await ahead.expect(sources, [...awaited, source]);
        if (expected === 'some are lost')
            return expected;
        awaited.push(source);
        if (awaited.length === sources.length)
            ahead.begin(awaited);
        return expected;
    };
    for (const held of sources) {
        const store = await (0,sync_open/* openStore */.C)(held.source, {
            ...settings.store,
            concurrency: settings.concurrency,
        });
        try {
            const leaveOut = (objects) => (0,told_twice/* toldTwice */.I)(held, sources, objects, world.now);
            const before = { onPlanned, leaveOut };
            synced.push(await fetchSource(held, store, settings, cache, counting, before, world));
        }
        finally {
            await store.close();
        }
    }
    return synced;
}
async function fetchSource(held, store, settings, cache, counting, before, world) {
    const { isFullListing, concurrency } = settings;
    const { signal, now, workers } = world;
    const { source, name } = held;
    const wish = { now, isFull: isFullListing };
    const from = held.planListing(wish);
    const { listing, lastAnswer } = await (0,list_source/* listSource */.K)(store, from, name, { signal, now });
    if (listing === undefined) {
        const partial = notListed(held, lastAnswer);
        log/* warning */.$e(partial);
        return { ...notSynced, source, held, stopped: 'aborted', partial };
    }
    const leftOut = before.leaveOut(listing.objects);
    const notAsked = new Set(leftOut.flatMap(({ keys }) => [...keys]));
    const days = settings.state === null ? 'as little as possible' : 'whole';
    let plan = held.planFetch(from, listing, notAsked, days);
    const touched = [...new Set([...plan.fetch.map(sync_objects/* deliveryDayOf */.qW), ...held.staleDays()])];
    if (cache !== undefined && (await cache.restoreRecords(touched)) > 0) {
        held.reopen();
        plan = held.planFetch(held.planListing(wish), listing, notAsked, days);
    }
    if ((await before.onPlanned({ held, days: touched })) === 'some are lost')
        return fetchSource(held, store, settings, cache, counting, before, world);
    workers.expect(plan.fetch);
    const heldBefore = heldPile(held);
    const outcome = await (0,fetch_plan/* fetchPlan */.u)(plan, held, store, concurrency, counting, signal);
    await held.commit(plan, outcome);
    if (held.index().length === 0 && outcome.fetched === 0 && isAllArchived(listing, outcome))
        throw new errors/* SourceError */.c8('archived', (0,errors/* archivedText */.s3)(name));
    const stopped = refusedThroughout(held, plan.retried, outcome, store) ?? nothingCame(held, outcome);
    const count = listing.objects.length;
    log/* info */.pq(`${name}: ${(0,amounts/* amountOf */.MT)(count, 'log object')} listed, ${(0,amounts/* amount */.vj)(outcome.fetched)} new ` +
        `(${(0,amounts/* amountOfBytes */.Dq)(outcome.bytes)})${source.kind === 's3' ? (0,fetch_plan/* requestsText */.s)(store.requests) : ''}, ` +
        `${(0,amounts/* amountOf */.MT)(outcome.retries + listing.retries, 'retry', 'retries')}`);
    const partial = partialText(plan, outcome, heldBefore, pricesFor(settings, held, world));
    if (partial !== null)
        log/* warning */.$e(partial);
    return {
        source,
        held,
        fetched: outcome.fetched,
        remaining: outcome.remaining.length,
        stopped: stopped ?? outcome.stopped,
        listed: count,
        planned: plan.fetch.length,
        partial,
        leftOut,
    };
}
function notListed(held, lastAnswer) {
    if (held.index().length === 0)
        throw new Error(`Stopped before the log objects of ${held.name} were listed, and none is held: there is nothing to report.${lastAnswer} The next run begins again.`);
    return `Partial: ${held.name} was not listed to the end.${lastAnswer} The next run begins again.`;
}
const notSynced = { fetched: 0, remaining: 0, listed: 0, planned: 0, leftOut: [] };
function isAllArchived({ objects }, { refused }) {
    const isRefused = new Set(refused
        .filter(({ error }) => error !== undefined && (0,refusal/* refusalMeaningOf */.pf)(error.refusal) === 'archived')
        .map(({ object }) => object.key));
    return (objects.length > 0 &&
        [...objects].every(({ key, isArchived }) => isArchived === true || isRefused.has(key)));
}
function refusedThroughout(held, retried, { refused, stopped }, store) {
    const fresh = refused.find(({ object }) => !retried.has(object.key));
    if (stopped !== undefined || fresh?.error === undefined || !held.isRefusedThroughout)
        return undefined;
    return new errors/* SourceError */.c8('access denied', `No log object of ${held.name} came, only refusals (${fresh.why}). ${store.sourceError(fresh.error, 'get').message} When that is done, they are fetched by the night after the next log object that comes, or by one run with 'full-listing: true'.`, fresh.error);
}
function nothingCame(held, { fetched, failed, remaining, stopped }) {
    const left = failed.length + remaining.length;
    if (stopped instanceof errors/* SourceError */.c8 || held.index().length > 0 || fetched > 0 || left === 0)
        return undefined;
    const why = failed[0]?.why ?? 'the run was stopped first';
    return new errors/* SourceError */.c8('trouble', `Of ${(0,amounts/* amountOf */.MT)(left, 'log object')} of ${held.name} none came (${why}), and none is held: there is nothing to report. The next run begins again.`);
}
function heldPile(held) {
    const index = held.index();
    return {
        objects: index.reduce((sum, { objects }) => sum + objects, 0),
        bytes: index.reduce((sum, { bytes }) => sum + bytes, 0),
        newest: index.at(-1)?.deliveryDay ?? null,
    };
}
function partialText({ fetch }, { fetched, bytes, remaining }, before, prices) {
    const newestLeft = newestDay(remaining);
    if (newestLeft === null)
        return null;
    const newestCame = fetched > 0 ? newestDay(fetch) : null;
    return backfillText({
        planned: fetch.length,
        fetched: { objects: fetched, bytes },
        held: { objects: before.objects + fetched, bytes: before.bytes + bytes },
        left: {
            objects: remaining.length,
            bytes: remaining.reduce((sum, { size }) => sum + size, 0),
        },
        newestLeft,
        newestHeld: [before.newest, newestCame]
            .filter((day) => day !== null)
            .sort()
            .at(-1) ?? null,
        prices,
    });
}
function newestDay(objects) {
    let newest = null;
    for (const object of objects) {
        const day = (0,sync_objects/* deliveryDayOf */.qW)(object);
        if (newest === null || day > newest)
            newest = day;
    }
    return newest;
}
function pricesFor({ store: { endpoint, region }, report: { prices } }, { source }, { environment }) {
    if (source.kind === 'directory' || endpoint !== null)
        return null;
    return (0,model_prices/* pricesOf */._5)(region ?? (0,sync_environment/* regionIn */.U)(environment) ?? 'us-east-1', prices);
}

// EXTERNAL MODULE: ./lib/stages/history.js
var stages_history = __webpack_require__(46967);
// EXTERNAL MODULE: ./lib/stages/publish.js
var publish = __webpack_require__(80976);
// EXTERNAL MODULE: ./lib/stages/report.js + 9 modules
var stages_report = __webpack_require__(57108);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/mirror/day/summaries.js
var summaries = __webpack_require__(75578);
// EXTERNAL MODULE: ./lib/state/days.js + 1 modules
var state_days = __webpack_require__(21320);
// EXTERNAL MODULE: ./lib/state/layout.js
var layout = __webpack_require__(26335);
// EXTERNAL MODULE: ./lib/sync/concurrency.js
var concurrency = __webpack_require__(37768);
// EXTERNAL MODULE: ./lib/stages/steps/shared-state.js
var shared_state = __webpack_require__(27234);
;// CONCATENATED MODULE: ./lib/stages/resume.js










async function resumeFromState(state, held, { directory }, { isOpen }) {
    if (state === undefined)
        return;
    if (isOpen)
        return log/* info */.pq("Full counts are neither taken from the state nor put there, as everybody may read this repository's cache: give 'cache-encryption-key', or 'cache: false'");
    await log/* stage */.dw('Read the state', async () => {
        for (const one of held) {
            if (one.source.kind !== 's3')
                continue;
            const isEmpty = one.index().length === 0;
            try {
                await takeBetter(state, one, directory);
                (0,shared_state/* lookForLost */.R9)(state, one);
            }
            catch (error) {
                if (isEmpty)
                    throw error;
                log/* warning */.$e(`The state could not be read, and is left alone: ${error instanceof Error ? error.message : String(error)}`);
            }
        }
    });
}
async function takeBetter(state, here, mirror) {
    const days = (0,shared_state/* stateDaysOf */.cr)(state, here);
    await days.read();
    const index = new Map(here.index().map((entry) => [entry.deliveryDay, entry]));
    const better = days
        .counted()
        .filter((day) => isBetter(days, day, index.get(day), () => here.objects(day).size));
    if (better.length === 0)
        return;
    try {
        await days.replace(mirror, better);
        await (0,shared_state/* proved */.tT)(state, days, mirror, better);
        const file = external_node_path_.join(mirror, days.source, layout/* MARKS_FILE */._S);
        await (0,promises_.rm)(file, { force: true });
        if (index.size === 0)
            await days.takeInMarks(mirror);
    }
    finally {
        here.reopen();
    }
    log/* info */.pq(`${(0,amounts/* amountOf */.MT)(better.length, 'delivery day')} taken in from the state`);
}
function isBetter(days, day, here, held) {
    const there = summaryThere(days, day);
    if (there === undefined || there.digest === here?.digest)
        return false;
    const objects = Math.max(here?.objects ?? 0, held());
    return here === undefined || here.isCopy ? there.objects >= objects : there.objects > objects;
}
function summaryThere(days, day) {
    const outline = days.head(day)?.counted?.outline;
    if (outline === undefined)
        return undefined;
    const read = (0,summaries/* readSummaryFacts */.sI)(Buffer.from(outline), (0,layout/* placeOfDay */.tY)(days.source, day), 'alone');
    return read.kind === 'whole' ? read.summary : undefined;
}
async function keepInState(state, held, { isOpen }) {
    if (state === undefined || isOpen)
        return;
    await log/* stage */.dw('Keep the state', async () => {
        let put = 0;
        for (const one of held) {
            if (one.source.kind === 's3')
                put += await putDays(one, (0,shared_state/* stateDaysOf */.cr)(state, one));
        }
        log/* info */.pq(`${(0,amounts/* amountOf */.MT)(put, 'delivery day')} put into the state`);
        await (0,shared_state/* removeReplaced */.nN)(state);
    });
}
async function putDays(held, days) {
    const own = held.index().filter(({ isCopy }) => !isCopy);
    const changed = own.filter(({ deliveryDay, digest }) => summaryThere(days, deliveryDay)?.digest !== digest);
    await held.bring(changed.map(({ deliveryDay }) => deliveryDay));
    const isChanged = new Set(changed.map(({ deliveryDay }) => deliveryDay));
    const refused = Map.groupBy(held.refused, sync_objects/* deliveryDayOf */.qW);
    let put = 0;
    let isWhole = held.staleDays().length === 0;
    const all = new Set([...own.map(({ deliveryDay }) => deliveryDay), ...refused.keys()]);
    await (0,concurrency/* inLanes */.Lt)([...all], state_days/* DAYS_AT_ONCE */.y5, async (day) => {
        const portable = isChanged.has(day) ? held.portable(day) : undefined;
        const became = await days.put(day, portable, refused.get(day) ?? []);
        if (became === 'put')
            put++;
        if (became === 'taken' || (isChanged.has(day) && portable === undefined))
            isWhole = false;
    });
    if (isWhole)
        await days.putMarks(held.marksFile());
    return put;
}

// EXTERNAL MODULE: ./lib/stages/settings.js
var stages_settings = __webpack_require__(44622);
;// CONCATENATED MODULE: ./lib/stages/sources.js



function openSources(mirror, cache, guard, { sources }, { counting }) {
    let last = Promise.resolve();
    const bringNow = async (folder, days) => {
        await cache?.restoreSummaries(days);
        const places = days.map((day) => `${folder}/${day.replaceAll('-', '/')}`);
        if (guard?.putAside(places))
            cache?.startAnew();
    };
    const bring = (folder, days) => {
        const done = last.then(() => bringNow(folder, days));
        last = done.catch(() => { });
        return done;
    };
    return sources.map((source) => mirror.source(source, counting, bring));
}
async function bringRecent(sources, { report }) {
    const known = sources.flatMap((held) => held.index());
    const newest = known
        .map(({ deliveryDay }) => deliveryDay)
        .sort()
        .at(-1);
    if (newest === undefined)
        return;
    const next = sources.map((held) => ({
        source: held.folderName,
        deliveryDay: (0,calendar_day/* addDays */.fi)(newest, 1),
    }));
    const { front, before, months } = (0,rollup_plan/* planExpected */.iV)(known, next, report.days);
    const plans = [front, before, months[0]].filter((plan) => plan !== undefined);
    await (0,bring/* bringAll */.ax)(plans, sources, 'give up');
}

// EXTERNAL MODULE: ./lib/stages/state.js + 1 modules
var stages_state = __webpack_require__(86199);
// EXTERNAL MODULE: ./lib/stages/tell.js + 1 modules
var tell = __webpack_require__(61245);
;// CONCATENATED MODULE: ./lib/run.js



















async function run(settings, found) {
    (0,directory/* checkSiteDirectory */.R)(settings.directories.report);
    const of = (0,stages_settings/* stageSettings */.o)(settings);
    const world = { ...found, exposure: await (0,exposure/* findExposure */.BL)(of.exposure, found) };
    const atRest = (0,exposure/* atRestFor */.ZE)(of.count, world.exposure, world.code);
    const mirror = await (0,mirror_mirror/* openMirror */.Y4)(settings.directories.mirror, { onWarning: log/* warning */.$e });
    const state = settings.state
        ? (0,stages_state/* openSharedState */.X)(settings.state, of.shared, mirror, world)
        : undefined;
    try {
        const cache = openCache(of.cache, mirror, world);
        const guard = await restore(cache, mirror, of.sources, world);
        const isTrusted = guard === undefined;
        const buildCache = (0,build_cache/* openBuildCache */.Lk)(mirror, guard?.latest);
        const held = openSources(mirror, cache, guard, of.sources, atRest);
        await resumeFromState(state, held, mirror, atRest);
        await bringRecent(held, of.sources);
        const history = await (0,stages_history/* restoreFromCopies */.O)(held, mirror, buildCache, of.history, world);
        await (0,exposure/* openWhatIsHeld */.WC)(held, buildCache, atRest);
        const counting = new count/* Counting */.a(of.count, atRest, world);
        const ahead = new Ahead(buildCache, of.ahead, history.numbers, world);
        const { sources, report, copies } = await savedAfter(cache, [counting, ahead], async () => {
            const sources = await log/* stage */.dw('Fetch new log objects', () => fetchAll(held, of.fetch, cache, { counting, ahead }, world));
            await log/* stage */.dw('Count', () => counting.finish(held));
            await ahead.settled();
            const report = await log/* stage */.dw('Report', () => (0,stages_report/* writeReport */.u)(sources, { ...history, isTrusted }, buildCache, of.report, world));
            const { numbers } = report;
            const copies = await (0,stages_copies/* copiesOf */.l)({ sources, numbers, history }, buildCache, of.copies, world);
            return { sources, report, copies };
        });
        const delivered = await log/* stage */.dw('Publish', () => (0,publish/* publish */.mk)({ report, copies, sources, history }, mirror, buildCache, of.publish, world));
        await keepInState(state, held, atRest);
        await deleteOld(sources, delivered, of.delete, world);
        return await (0,tell/* tell */.q)(report, sources, delivered, of.tell, world);
    }
    finally {
        await state?.close();
        await mirror.close();
    }
}


/***/ }),

/***/ 50610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ copiesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _action_targets_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47752);
/* harmony import */ var _build_copies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93983);
/* harmony import */ var _build_copy_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95588);
/* harmony import */ var _build_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32212);
/* harmony import */ var _count_summary_encode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42487);
/* harmony import */ var _count_summary_merge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98940);
/* harmony import */ var _publish_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43708);
/* harmony import */ var _rollup_copy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76745);
/* harmony import */ var _rollup_visitors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80127);
/* harmony import */ var _sync_location_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13192);
/* harmony import */ var _steps_periods_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16349);














const NO_COUNTING = JSON.stringify([0, '', '', '', []]);
async function copiesOf(copied, cache, { publish, state, report: { site } }, world) {
    const { audience } = world.exposure;
    const forState = state === null ? [] : await copiesFor('private', copied, cache, site, world);
    if (!(0,_action_targets_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isHistoryKept */ .Di)(publish.targets))
        return { forState, forBranch: [] };
    const areTheSame = state !== null && audience === 'private';
    const forBranch = areTheSame ? forState : await copiesFor(audience, copied, cache, site, world);
    return { forState, forBranch };
}
async function copiesFor(audience, { sources, numbers, history, madeElsewhere }, cache, site, { workers, code }) {
    const kept = await (0,_build_copy_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .readCopyIds */ .UI)(cache, audience);
    const known = new Map(kept.code === code.copies ? kept.ids : []);
    const graph = new _build_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .Graph */ .T();
    const atHand = new CopiesAtHand(cache.place.spool);
    for (const { held } of sources) {
        const unknown = () => held.index().filter((entry) => (0,_build_copy_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .idsOfCopy */ .fT)(known, entry) === undefined);
        const madeFor = (0,_build_copies_js__WEBPACK_IMPORTED_MODULE_4__/* .copyMadeFor */ .C4)(audience, site, code);
        await madeElsewhere?.(held, unknown(), madeFor, async (entry, bytes) => {
            await atHand.keep(entry, bytes);
            known.set((0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_10__/* .copyPath */ .be)(entry), idsOfBytes(entry, bytes));
        });
        await held.bring(unknown().map(({ deliveryDay }) => deliveryDay));
    }
    const made = sources.map(async ({ held }) => {
        const nodes = (0,_build_copies_js__WEBPACK_IMPORTED_MODULE_4__/* .copyNodes */ .tC)(held.index(), {
            audience,
            known,
            makeCopy: (entry, priority) => idsOf({ audience, site }, entry, { held, atHand }, workers, priority),
        });
        const copies = await Promise.all(nodes.map(async (node) => ({ node, ids: await graph.made(node) })));
        return copies.flatMap(({ node: { path, entry }, ids }) => ids === null
            ? []
            : [
                {
                    ...{ path, ...ids },
                    make: async () => (await atHand.of(entry)) ?? copyAgain({ audience, site }, held, entry),
                },
            ]);
    });
    await Promise.allSettled([...made, graph.settled()]);
    const all = (await Promise.all(made)).flat();
    const ids = new Map(all.map((copy) => [copy.path, copy]));
    await (0,_build_copy_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .keepCopyIds */ .h_)(cache, audience, { code: code.copies, ids });
    const left = sources.flatMap(({ held }) => copiesOfLeft(held));
    return [...all, ...left, ...filesOfNumbers(numbers, history)];
}
class CopiesAtHand {
    #spool;
    #made = new Map();
    #bytes = 0;
    constructor(spool) {
        this.#spool = spool;
    }
    async keep(entry, bytes) {
        if (this.#bytes + bytes.length <= MOST_BYTES_AT_HAND) {
            this.#bytes += bytes.length;
            this.#made.set((0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_10__/* .copyPath */ .be)(entry), bytes);
            return;
        }
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#spool, `copy-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(this.#spool, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, bytes);
        this.#made.set((0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_10__/* .copyPath */ .be)(entry), file);
    }
    async of(entry) {
        const kept = this.#made.get((0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_10__/* .copyPath */ .be)(entry));
        return typeof kept === 'string' ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(kept) : kept;
    }
}
const MOST_BYTES_AT_HAND = 8 * 1024 * 1024;
async function idsOf(whom, entry, { held, atHand }, workers, priority) {
    const { deliveryDay } = entry;
    const file = held.summaryFile(deliveryDay);
    const bytes = file === undefined
        ? undefined
        : await workers.makeCopy({ file, facts: (0,_build_copies_js__WEBPACK_IMPORTED_MODULE_4__/* .copyFactsOf */ .Sj)(entry), ...whom }, priority);
    if (bytes !== undefined) {
        await atHand.keep(entry, bytes);
        return idsOfBytes(entry, bytes);
    }
    held.summary(deliveryDay);
    return null;
}
function idsOfBytes({ digest }, bytes) {
    return { digest, oid: (0,_publish_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .blobId */ .zA)(bytes), md5: (0,_sync_location_js__WEBPACK_IMPORTED_MODULE_12__/* .md5Of */ .iF)(bytes) };
}
function copiesOfLeft(held) {
    return [...held.left].map((deliveryDay) => {
        const at = { source: held.folderName, deliveryDay };
        const facts = { ...at, counting: NO_COUNTING, origin: '', objects: 0, bytes: 0 };
        return asCopy((0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_10__/* .copyPath */ .be)(at), (0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_10__/* .encodeCopy */ .wk)(facts, _count_summary_merge_js__WEBPACK_IMPORTED_MODULE_8__/* .emptySummary */ .CB));
    });
}
function filesOfNumbers(numbers, { isUnread }) {
    return numbers
        .filter(({ whole }) => !isUnread || whole !== null)
        .map((one) => asCopy((0,_rollup_visitors_js__WEBPACK_IMPORTED_MODULE_11__/* .numbersPath */ .i9)(one.period), (0,_rollup_visitors_js__WEBPACK_IMPORTED_MODULE_11__/* .encodeNumbers */ .RZ)(one)));
}
function asCopy(path, bytes) {
    return { path, oid: (0,_publish_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .blobId */ .zA)(bytes), md5: (0,_sync_location_js__WEBPACK_IMPORTED_MODULE_12__/* .md5Of */ .iF)(bytes), make: async () => bytes };
}
async function copyAgain({ audience, site }, held, entry) {
    await held.bring([entry.deliveryDay]);
    const summary = held.summary(entry.deliveryDay);
    if (summary === undefined)
        throw (0,_steps_periods_js__WEBPACK_IMPORTED_MODULE_13__/* .brokenSummary */ .KE)(entry.deliveryDay);
    return (0,_build_copies_js__WEBPACK_IMPORTED_MODULE_4__/* .copyOf */ .zP)((0,_build_copies_js__WEBPACK_IMPORTED_MODULE_4__/* .copyFactsOf */ .Sj)(entry), audience, (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeSummary */ .Pl)(summary), site);
}


/***/ }),

/***/ 47868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Counting)
/* harmony export */ });
/* harmony import */ var _action_job_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15819);
/* harmony import */ var _action_job_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63056);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28220);
/* harmony import */ var _count_summary_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42487);
/* harmony import */ var _count_summary_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98940);
/* harmony import */ var _mirror_counting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41830);
/* harmony import */ var _workers_day_counting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63483);







class Counting {
    #settings;
    #atRest;
    #world;
    #onCounted;
    #running = new Set();
    #failure;
    #counted = 0;
    constructor(settings, atRest, world, onCounted = async () => { }) {
        this.#settings = settings;
        this.#atRest = atRest;
        this.#world = world;
        this.#onCounted = onCounted;
    }
    async take(held, day) {
        while (this.#running.size > this.#world.threads)
            await Promise.race(this.#running);
        if (this.#failure !== undefined)
            return;
        const work = this.#count(held, day)
            .catch((error) => this.#failed(error, held, day))
            .catch((error) => {
            this.#failure ??= { error };
        })
            .finally(() => this.#running.delete(work));
        this.#running.add(work);
    }
    async finish(sources) {
        await Promise.all(this.#running);
        const stale = sources.flatMap((held) => held.staleDays().map((day) => ({ held, day })));
        const shown = _action_job_log_js__WEBPACK_IMPORTED_MODULE_1__/* .progress */ .qB('delivery day');
        for (const [at, { held, day }] of stale.entries()) {
            await this.take(held, day);
            shown(at, stale.length);
        }
        await Promise.all(this.#running);
        if (this.#failure !== undefined)
            throw this.#failure.error;
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOf */ .MT)(this.#counted, 'delivery day')} counted`);
        const days = sources.flatMap((held) => held.index().map(({ deliveryDay }) => deliveryDay));
        const newest = days.sort().at(-1);
        if (newest === undefined)
            return;
        for (const held of sources)
            await held.dropRecordsBefore((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_6__/* .addDays */ .fi)(newest, -this.#settings.keepRecordsDays));
    }
    async settled() {
        while (this.#running.size > 0)
            await Promise.all(this.#running);
    }
    async #failed(error, held, day) {
        if (error instanceof _mirror_counting_js__WEBPACK_IMPORTED_MODULE_4__/* .BrokenSummary */ ._w) {
            _action_job_log_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`${error.message}. The day is left for the next run.`);
            return;
        }
        if (!(error instanceof _workers_day_counting_js__WEBPACK_IMPORTED_MODULE_5__/* .CountingError */ .OT) || error.objectIndex === undefined)
            throw error;
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`${error.message}. The day is left for the next run.`);
        await held.reportBroken(day);
    }
    async #count(held, day) {
        const plan = held.planCounting(day);
        const { objects } = plan;
        const { counting } = this.#settings;
        const counted = await this.#world.workers.summarise({ deliveryDay: day, objects, counting });
        if (plan.kind === 'whole') {
            await held.keepSummary(plan, this.#atRest.encoded(counted), [
                ...(0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeSummary */ .Pl)(counted).days.keys(),
            ]);
            counted.buffer.transfer(0);
        }
        else {
            const summary = (0,_count_summary_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeSummaries */ .TF)([(0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeSummary */ .Pl)(plan.base), (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeSummary */ .Pl)(counted)]);
            await held.keepSummary(plan, this.#atRest.encoded((0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeSummary */ .zp)(summary)), [
                ...summary.days.keys(),
            ]);
        }
        this.#counted++;
        await this.#onCounted(held, day);
    }
}


/***/ }),

/***/ 40299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZE: () => (/* binding */ atRestFor),
  ot: () => (/* binding */ findAudience),
  BL: () => (/* binding */ findExposure),
  WC: () => (/* binding */ openWhatIsHeld)
});

// EXTERNAL MODULE: ./lib/action/cache/download.js
var download = __webpack_require__(67851);
// EXTERNAL MODULE: ./lib/action/exposure.js
var action_exposure = __webpack_require__(90425);
// EXTERNAL MODULE: ./lib/action/inputs/checks.js
var checks = __webpack_require__(53345);
// EXTERNAL MODULE: ./lib/action/job/amounts.js
var amounts = __webpack_require__(15819);
// EXTERNAL MODULE: ./lib/action/job/log.js
var log = __webpack_require__(63056);
// EXTERNAL MODULE: ./lib/action/repository.js
var repository = __webpack_require__(95592);
// EXTERNAL MODULE: ./lib/count/counted-with.js
var counted_with = __webpack_require__(80374);
;// CONCATENATED MODULE: ./lib/count/open.js

const OPEN = 'open';
function openCounting(counting) {
    const told = (0,counted_with/* publishableCounting */.rp)(counting);
    return isOpenCounting(counting) || told === ''
        ? counting
        : JSON.stringify([...JSON.parse(told), OPEN]);
}
function isOpenCounting(counting) {
    return (0,counted_with/* partsOf */.CI)(counting)[5] === OPEN;
}

// EXTERNAL MODULE: ./lib/count/summary/encode.js + 1 modules
var encode = __webpack_require__(42487);
// EXTERNAL MODULE: ./lib/rollup/public.js + 2 modules
var rollup_public = __webpack_require__(74896);
;// CONCATENATED MODULE: ./lib/stages/exposure.js










async function findExposure(settings, { environment }) {
    const repository = await repositoryOf(settings, environment);
    const problem = repository && (0,action_exposure/* privacyProblem */.g)(settings, repository);
    if (problem)
        throw new Error(problem);
    const exposure = (0,action_exposure/* exposureOf */.X)(settings, repository);
    const { badge } = settings.report;
    if (badge !== null && exposure.audience === 'private')
        throw new Error(`${(0,checks/* badgeOfPrivate */.c)(badge)}. It is private because ${exposure.why}.`);
    log/* info */.pq(`The report is made for a ${exposure.audience} audience: ${exposure.why}.`);
    return { ...exposure, isCacheOpen: exposure.isCacheOpen && (0,download/* hasCacheService */.G9)(environment) };
}
async function findAudience(settings, { environment }) {
    return (0,action_exposure/* exposureOf */.X)(settings, await repositoryOf(settings, environment)).audience;
}
async function repositoryOf({ publish }, environment) {
    return environment.GITHUB_REPOSITORY ? (0,repository/* askRepository */.gq)(publish.token, environment) : null;
}
function atRestFor({ counting, report: { site } }, { isCacheOpen }, code) {
    const digest = (0,counted_with/* countingDigest */._O)(counting, code);
    return isCacheOpen
        ? {
            isOpen: true,
            counting: openCounting(digest),
            encoded: (counted) => madePublic(counted, site),
        }
        : { isOpen: false, counting: digest, encoded: (counted) => counted };
}
function madePublic(encoded, site) {
    return (0,encode/* encodeSummary */.zp)((0,rollup_public/* publicSummary */.kf)((0,encode/* decodeSummary */.Pl)(encoded), site));
}
async function openWhatIsHeld(sources, cache, { isOpen, encoded }) {
    if (!isOpen)
        return;
    let changed = 0;
    for (const held of sources) {
        const closed = held.index().filter(({ counting }) => !isOpenCounting(counting));
        await held.bring(closed.map(({ deliveryDay }) => deliveryDay));
        for (const { deliveryDay, counting } of closed) {
            const summary = held.summary(deliveryDay);
            if (summary === undefined)
                continue;
            await held.replaceSummary(deliveryDay, openCounting(counting), encoded(summary));
            changed++;
        }
    }
    if (changed === 0)
        return;
    await cache.clear();
    log/* info */.pq(`${(0,amounts/* amountOf */.MT)(changed, 'daily summary', 'daily summaries')} made fit for a cache that everybody may read`);
}


/***/ }),

/***/ 46967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ restoreFromCopies)
/* harmony export */ });
/* harmony import */ var _action_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97011);
/* harmony import */ var _action_job_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15819);
/* harmony import */ var _action_job_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63056);
/* harmony import */ var _action_targets_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47752);
/* harmony import */ var _build_copy_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95588);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28220);
/* harmony import */ var _count_summary_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35794);
/* harmony import */ var _count_summary_encode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42487);
/* harmony import */ var _rollup_copy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76745);
/* harmony import */ var _rollup_visitors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80127);
/* harmony import */ var _sync_location_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13192);











const noHistory = {
    numbers: new Map(),
    isUnread: false,
    leftOut: new Set(),
    published: new Map(),
};
async function restoreFromCopies(held, mirror, cache, settings, world) {
    if (!(0,_action_targets_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isHistoryKept */ .Di)(settings.publish.targets) && settings.state === null)
        return noHistory;
    return _action_job_log_js__WEBPACK_IMPORTED_MODULE_2__/* .stage */ .dw('Read the history', async () => {
        let found;
        try {
            found = await readFiles(mirror, cache, held, settings, world);
        }
        catch (error) {
            if (held.some((one) => one.index().length === 0))
                throw error;
            _action_job_log_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(`The history beside the report could not be read, and is left alone: ${error instanceof Error ? error.message : String(error)}`);
            return { ...noHistory, isUnread: true };
        }
        return { ...(await takeIn(found.files, held, world)), published: found.published };
    });
}
async function takeIn(files, held, { now }) {
    const holders = new Map(held.map((one) => [one.folderName, one]));
    const tomorrow = (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_10__/* .addDays */ .fi)((0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_10__/* .deliveryDayAt */ .GG)(now), 1);
    const sums = new _count_summary_check_js__WEBPACK_IMPORTED_MODULE_5__/* .SumBound */ .iC();
    const numbers = new Map();
    const leftOut = new Set();
    const taken = new Set();
    const restored = { lacking: [], poorer: [] };
    const setAside = (file, why) => {
        leftOut.add(file);
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(`The history has a file that cannot be used, ${file}: ${why}. It is left out.`);
    };
    for (const [file, content] of files) {
        if (taken.has(file))
            continue;
        if ((0,_rollup_visitors_js__WEBPACK_IMPORTED_MODULE_8__/* .isNumbersPath */ .g4)(file)) {
            const read = (0,_rollup_visitors_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeNumbers */ .vW)(file, content);
            if (read.kind === 'broken')
                setAside(file, read.why);
            else {
                numbers.set(read.numbers.period, read.numbers);
                taken.add(file);
            }
            continue;
        }
        const copy = (0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeCopy */ .Ye)(file, content, tomorrow);
        if (copy.kind === 'broken') {
            setAside(file, copy.why);
            continue;
        }
        try {
            sums.add(file, copy.adds);
        }
        catch (error) {
            setAside(file, error.message);
            continue;
        }
        taken.add(file);
        const { source, deliveryDay, counting, origin, objects, bytes } = copy.facts;
        const days = [...copy.summary.days.keys()].sort();
        if (objects === 0 && days.length === 0) {
            leftOut.add(file);
            continue;
        }
        const facts = { counting, objects, bytes, days, ...(origin !== '' && { origin }) };
        leftOut.delete(file);
        const became = await holders
            .get(source)
            ?.restoreFromCopy(deliveryDay, facts, (0,_count_summary_encode_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeSummary */ .zp)(copy.summary));
        if (became === 'lacking' || became === 'poorer')
            restored[became].push(deliveryDay);
    }
    const { lacking, poorer } = restored;
    const anew = 'Where their log objects are still in the source, they are counted anew; where not, visitors over several days are added up, and clients are not named.';
    if (lacking.length > 0)
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(lacking.length, 'delivery day')} taken in from copies, ${spanOf(lacking)}. ${anew}`);
    if (poorer.length > 0)
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(`Of ${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(poorer.length, 'delivery day')} (${spanOf(poorer)}) the copies beside the report count more log objects than are held here, as after a cache that went back to an older state: they are taken in instead. ${anew}`);
    return { numbers, isUnread: false, leftOut };
}
function spanOf(days) {
    const [first = '', ...others] = [...days].sort();
    return others.length === 0 ? first : `${first} to ${others.at(-1)}`;
}
async function readFiles(mirror, cache, held, settings, { environment, now, signal, exposure }) {
    const { state, store, concurrency } = settings;
    let published = new Map();
    const { ids: onBranchBefore } = await (0,_build_copy_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .readCopyIds */ .UI)(cache, exposure.audience);
    const onBranch = await (0,_action_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistory */ .Lu)(settings, mirror.spool, environment, (paths, all) => {
        published = all;
        return wantedFiles(paths, held, (entry, path) => (0,_build_copy_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .idsOfCopy */ .fT)(onBranchBefore, entry)?.oid === all.get(path));
    });
    if (state === null)
        return { files: [...onBranch], published };
    const options = { ...store, concurrency, spool: mirror.spool, now, signal };
    const { ids: inStateBefore } = await (0,_build_copy_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .readCopyIds */ .UI)(cache, 'private');
    const inState = await (0,_sync_location_js__WEBPACK_IMPORTED_MODULE_9__/* .readLocation */ .mb)(state, _rollup_copy_js__WEBPACK_IMPORTED_MODULE_7__/* .HISTORY */ .Vv, options, (paths, etags) => wantedFiles(paths, held, (entry, path) => (0,_build_copy_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .idsOfCopy */ .fT)(inStateBefore, entry)?.md5 === etags.get(path)));
    return { files: [...inState, ...onBranch], published };
}
function wantedFiles(paths, held, isTheSame) {
    const folders = new Set(held.map((one) => one.folderName));
    const entries = held.flatMap((one) => one.index());
    const counted = new Map(entries.map((entry) => [(0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_7__/* .copyPath */ .be)(entry), entry]));
    const copies = paths.filter((path) => {
        const at = (0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_7__/* .copyAt */ .V2)(path);
        if (at === undefined || !folders.has(at.source))
            return false;
        const entry = counted.get(path);
        return entry === undefined || !isTheSame(entry, path);
    });
    const hasCopies = copies.length > 0 || entries.some(({ isCopy }) => isCopy);
    return hasCopies ? [...copies, ...paths.filter(_rollup_visitors_js__WEBPACK_IMPORTED_MODULE_8__/* .isNumbersPath */ .g4)] : copies;
}


/***/ }),

/***/ 80976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* unused harmony exports objectionToUnseen, objectionToEmpty, objectionTo, objectionToLoss */
/* harmony import */ var _action_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97011);
/* harmony import */ var _action_job_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15819);
/* harmony import */ var _action_job_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63056);
/* harmony import */ var _build_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20613);
/* harmony import */ var _build_packed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9706);
/* harmony import */ var _rollup_copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76745);
/* harmony import */ var _sync_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13192);







async function publish({ report, copies, sources, history }, mirror, cache, settings, { environment, now, signal, workers }) {
    await workers.close();
    const { state, store, concurrency } = settings;
    if (state !== null) {
        const files = new Map(copies.forState.map((copy) => [copy.path, copy]));
        const options = { ...store, concurrency, spool: mirror.spool, now, signal };
        const put = await (0,_sync_location_js__WEBPACK_IMPORTED_MODULE_5__/* .writeLocation */ .rW)(state, _rollup_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .HISTORY */ .Vv, files, options);
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(put, 'daily summary', 'daily summaries')} put into the state's location`);
    }
    const folders = new Set(sources.map(({ held }) => held.folderName));
    return (0,_action_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)(report.site, copies.forBranch, settings, mirror.spool, environment, {
        earlier: () => pagesAside(cache),
        objection: (kept, replaced, absent, lost) => objectionTo(kept, folders, history.leftOut, report.front.days.length > 0) ??
            objectionToUnseen(replaced, folders, history) ??
            objectionToEmpty(absent, report.front.days.length > 0) ??
            objectionToLoss(lost, folders),
    });
}
function* pagesAside(cache) {
    for (const page of cache.asides())
        yield* (0,_build_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .heldIn */ .$f)(page, _build_packed_js__WEBPACK_IMPORTED_MODULE_6__/* .unpacked */ .KZ) ?? [];
}
function objectionToUnseen(replaced, folders, { published, leftOut }) {
    const unseen = [...replaced].flatMap(([path, oid]) => published.get(path) === oid || leftOut.has(path) ? [] : [path]);
    const days = daysOf(unseen, folders);
    if (days.length === 0)
        return undefined;
    return (`The branch has other counts of ${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(days.length, 'delivery day')} (${namedDays(days)}) than when this run read it, so the ` +
        'report did not replace the one there. Did another run publish meanwhile, or could the branch not be read? Run again: ' +
        'what counts more there is then taken in.');
}
function daysOf(paths, folders) {
    const copies = paths.flatMap((path) => (0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .copyAt */ .V2)(path) ?? []);
    const ours = copies.filter(({ source }) => folders.has(source));
    return [...new Set(ours.map(({ deliveryDay }) => deliveryDay))].sort();
}
function namedDays(days) {
    return days.length > 3 ? `${days[0]} to ${days.at(-1)}` : days.join(', ');
}
function objectionToEmpty(absent, hasDays) {
    const months = absent.filter((path) => /^\d{4}-\d\d\/index\.html$/.test(path));
    if (hasDays || months.length === 0)
        return undefined;
    return (`Nothing was counted, and the report on the branch has pages of ${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(months.length, 'month')}, so it stays. ` +
        "Are the log objects gone, or is input 'logs' wrong? To begin afresh, set 'branch-directory', or delete the report from the branch.");
}
function objectionTo(kept, folders, leftOut, hasDays) {
    const copies = kept.filter((path) => !leftOut.has(path) && (0,_rollup_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .copyAt */ .V2)(path) !== undefined);
    const days = daysOf(copies, folders);
    if (days.length > 0)
        return (`The report lacks ${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(days.length, 'delivery day')} (${namedDays(days)}) whose counts are on the branch, so it did not ` +
            'replace the one there. Did another run publish meanwhile, or could the branch not be read? Run again: they are then taken in.');
    if (copies.length > 0 && !hasDays)
        return (`Nothing was counted, and the report on the branch holds ${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(copies.length, 'delivery day')} of other sources, so it ` +
            "stays. Is input 'logs' right? To begin afresh, set 'branch-directory', or delete the report from the branch.");
    return undefined;
}
function objectionToLoss(lost, folders) {
    const days = daysOf(lost, folders);
    if (days.length === 0)
        return undefined;
    return (`The report lacks ${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOf */ .MT)(days.length, 'delivery day')} (${namedDays(days)}) whose copies somebody took off the branch, and ` +
        "whose log objects are not at hand, so it did not replace the one there. Restore the copies ('git revert'). To " +
        'drop these days for good, remove their lines from .s3-log-report.json as well.');
}


/***/ }),

/***/ 57108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./lib/action/job/amounts.js
var amounts = __webpack_require__(15819);
// EXTERNAL MODULE: ./lib/action/job/log.js
var log = __webpack_require__(63056);
// EXTERNAL MODULE: ./lib/build/explore.js + 1 modules
var explore = __webpack_require__(44894);
// EXTERNAL MODULE: ./lib/build/graph.js
var build_graph = __webpack_require__(32212);
// EXTERNAL MODULE: ./lib/mirror/envelope.js
var envelope = __webpack_require__(65111);
// EXTERNAL MODULE: ./lib/report/model/site.js
var site = __webpack_require__(82325);
// EXTERNAL MODULE: ./lib/build/cache.js + 1 modules
var build_cache = __webpack_require__(20613);
// EXTERNAL MODULE: ./lib/build/packed.js
var packed = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/build/rollups.js
var build_rollups = __webpack_require__(41351);
;// CONCATENATED MODULE: ./lib/build/open-data.js





function openDataNodes(plans, context) {
    const { cache, settings, code, makeOpenData, soundOf } = context;
    return plans.map((plan) => {
        const { name: span, from, to, summaries, digest: made } = plan;
        const path = `${site/* OPEN_DATA_PATH */.y0}${span}.parquet`;
        const known = knownOf(plan, context.rollups);
        const digest = (0,envelope/* sha256 */.sc)(JSON.stringify([code, settings.site, made, known]));
        const name = `open-data-${span}`;
        const days = [...new Set(summaries.flatMap((entry) => entry.days))].sort();
        const inside = days.filter((day) => from <= day && day <= to);
        return {
            name: `the open data of ${span}`,
            digest,
            needs: [],
            priority: build_rollups/* priorities */.vx.page,
            task: {
                async kept() {
                    const held = (0,build_cache/* heldIn */.$f)(await cache.get(name, digest), (bytes) => openDataFileOf(bytes, path));
                    return held === undefined ? undefined : soundOf([held])?.[0];
                },
                make: async ({ priority }) => {
                    const task = {
                        ...{ path, settings, name, digest, place: cache.place },
                        days: inside.map((day) => dayPlan(day, summaries, known, context)),
                    };
                    return openDataFileOf(await makeOpenData(task, priority), path);
                },
            },
        };
    });
}
function openDataFileOf(bytes, path) {
    const [file] = (0,packed/* unpacked */.KZ)(bytes);
    if (file?.path !== path)
        throw new Error(`it is not ${path}`);
    return file;
}
function knownOf({ from }, rollups) {
    const known = rollups.get(from.slice(0, 7))?.plan.known ?? null;
    return known && { ...known, whole: null };
}
function dayPlan(day, summaries, known, { settings: { site }, fileOf }) {
    const its = summaries.filter(({ days }) => days.includes(day));
    const files = its.map((entry) => {
        return { file: fileOf(entry), told: null, isCopy: entry.isCopy, countedWith: [] };
    });
    const parts = { kind: 'days', summaries: files };
    return { name: day, digest: '', from: day, to: day, parts, known, site };
}
async function* withOpenData(files, nodes, graph, about) {
    yield* files;
    try {
        const made = await Promise.all(nodes.map((node) => graph.made(node)));
        yield* made;
        if (made.length === 0)
            return;
        for (const { path, content } of about(made.map(({ path }) => path)))
            yield { path, content: new TextEncoder().encode(content) };
    }
    finally {
        await graph.settled();
    }
}

// EXTERNAL MODULE: ./lib/build/pages.js
var build_pages = __webpack_require__(7892);
// EXTERNAL MODULE: ./lib/publish/directory.js
var directory = __webpack_require__(20076);
// EXTERNAL MODULE: ./lib/publish/plan.js
var plan = __webpack_require__(43708);
// EXTERNAL MODULE: ./lib/report/model/numbers.js + 2 modules
var numbers = __webpack_require__(39583);
// EXTERNAL MODULE: ./lib/report/model/prices.js
var model_prices = __webpack_require__(99756);
// EXTERNAL MODULE: ./lib/report/render/digest.js
var digest = __webpack_require__(11747);
// EXTERNAL MODULE: ./lib/naming/privacy.js
var privacy = __webpack_require__(94976);
// EXTERNAL MODULE: ./lib/report/model/visible.js
var visible = __webpack_require__(41302);
// EXTERNAL MODULE: ./lib/report/render/open-data.js + 1 modules
var open_data = __webpack_require__(84393);
;// CONCATENATED MODULE: ./lib/report/render/open-about.js




const PACKAGE_FILE = 'datapackage.json';
const ANY_ADDRESS = 'https://example.com/report/';
const NAME = 'what the row is of; null: all that no other row of the table and day has; `-`: none, such as no referrer';
const fields = [
    { name: 'day', type: 'date', description: 'the day, in the time zone of the report' },
    { name: 'table', type: 'string', description: 'which table the row is of' },
    { name: 'name', type: 'string', description: NAME },
    { name: 'name2', type: 'string', description: 'the second part, in tables of pairs' },
    ...open_data/* openMeasures */.kv.map(([name, description]) => ({ name, type: 'integer', description })),
];
function aboutOpenData(paths, settings, licence) {
    return [
        { path: site/* OPEN_DATA_PATH */.y0 + PACKAGE_FILE, content: packageOf(paths, settings, licence) },
        { path: site/* OPEN_DATA_ABOUT */.i_, content: readmeOf(settings, licence) },
    ];
}
function packageOf(paths, settings, licence) {
    const { attributions, timeZone } = settings;
    const path = paths.map((one) => one.slice(site/* OPEN_DATA_PATH */.y0.length));
    const licences = licence === null ? {} : { licenses: [licenceOf(licence)] };
    const told = {
        profile: 'data-package',
        name: 's3-log-report-daily',
        title: titleOf(settings),
        description: `What a site on S3 was asked for, day by day, in the time zone ${timeZone}.`,
        ...licences,
        sources: attributions.map(({ text, href }) => ({ title: text, path: href })),
        resources: [{ name: 'daily', path, format: 'parquet', schema: { fields } }],
    };
    return (0,visible/* safeJson */.oi)(`${JSON.stringify(told, null, 1)}\n`);
}
function licenceOf(licence) {
    if (isAddress(licence))
        return { path: licence };
    return { name: licence, path: `https://spdx.org/licenses/${licence}.html` };
}
function isAddress(licence) {
    return /^https?:/.test(licence);
}
function titleOf({ title }) {
    return (0,visible/* visible */.RK)((0,privacy/* withoutAccounts */.JV)(title)).replaceAll(/\s+/g, ' ');
}
function readmeOf(settings, licence) {
    const base = (settings.address ?? ANY_ADDRESS) + site/* OPEN_DATA_PATH */.y0;
    const credits = settings.attributions.map(({ text, href }) => `- ${text}, ${href}\n`);
    return `# ${markdownText(titleOf(settings))}: open data

What the site was asked for, day by day, as Parquet files: \`2026-10.parquet\` of a month that is over, and
\`2026-11-05.parquet\` of a day of one that is not. \`${PACKAGE_FILE}\` lists them. Days are those of the time zone
${settings.timeZone}.

The files hold what everybody may know: no client addresses, no objects that are not public, no small networks. Texts
that look like personal data are redacted.

## Columns

Rows are sorted by \`day\` and \`table\`, and lie in a table from large to small.

| column | type | what it is |
|---|---|---|
${fields.map(({ name, type, description }) => `| \`${name}\` | ${type} | ${description} |\n`).join('')}
A table has at most ${open_data/* MOST_OPEN_ROWS */.Bm} rows a day, and one more of all others, so that its rows add up (visitors, \`size\` and \`scan\`
do not). Which tables there are, \`SELECT DISTINCT "table"\` tells; they are those of the report's CSV files, with
\`totals\` and \`hours\`.

## DuckDB

\`\`\`sql
SET VARIABLE base = '${base}';
SET VARIABLE files = (
  SELECT [getvariable('base') || path FOR path IN resources[1].path]
  FROM read_json(getvariable('base') || '${PACKAGE_FILE}')
);
SELECT name, sum(requests) AS requests, sum(bytes) AS bytes
FROM read_parquet(getvariable('files'))
WHERE "table" = 'countries' AND name IS NOT NULL
GROUP BY name ORDER BY bytes DESC LIMIT 10;
\`\`\`

## pandas

\`\`\`python
import json
import urllib.request

import pandas as pd

base = "${base}"
with urllib.request.urlopen(base + "${PACKAGE_FILE}") as file:
    paths = json.load(file)["resources"][0]["path"]
daily = pd.concat([pd.read_parquet(base + path) for path in paths])
countries = daily[daily["table"] == "countries"]
print(countries.groupby("name")[["requests", "bytes"]].sum().nlargest(10, "bytes"))
\`\`\`

## Licence

${licenceText(licence)}

Countries and networks are named by data of others, who ask for credit:

${credits.join('')}`;
}
function licenceText(licence) {
    if (licence === null)
        return 'The owner of the site has named none: ask before you pass the data on. (To the owner: the input `open-data-licence` names one.)';
    return isAddress(licence) ? `<${licence}>` : `[${licence}](${licenceOf(licence).path})`;
}
function markdownText(text) {
    return text.replaceAll(/[\\`*_[\]<>#|~&]/g, '\\$&');
}

// EXTERNAL MODULE: ./lib/report/words/languages.js
var languages = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/rollup/plan.js
var rollup_plan = __webpack_require__(28347);
// EXTERNAL MODULE: ./lib/rollup/visitors.js
var visitors = __webpack_require__(80127);
// EXTERNAL MODULE: ./lib/stages/steps/bring.js
var bring = __webpack_require__(70623);
// EXTERNAL MODULE: ./lib/build/feed.js + 1 modules
var feed = __webpack_require__(32631);
// EXTERNAL MODULE: ./lib/report/model/page.js + 4 modules
var page = __webpack_require__(90853);
;// CONCATENATED MODULE: ./lib/stages/steps/digest.js



async function lastMonth({ front, months }, nodes, graph, settings) {
    const month = months.find(({ to }) => front !== undefined && to < front.to);
    const history = nodes.histories.find(({ plan }) => plan.period === month?.name);
    if (month === undefined || history === undefined)
        return null;
    const entryAt = async (name) => {
        const node = nodes.rollups.get(name ?? '');
        return node && (0,page/* entryOf */.Ms)('month', `${name}/`, await graph.made(node), settings);
    };
    const [entry, before] = [await entryAt(month.name), await entryAt(history.plan.previous)];
    const { files } = await graph.made(history);
    const objects = (0,feed/* historiesIn */.wL)(files).flatMap((history) => history.objects);
    return entry === undefined ? null : (0,digest/* monthFacts */.cx)(entry, before, objects);
}

// EXTERNAL MODULE: ./lib/report/explore/files-script.js
var files_script = __webpack_require__(17777);
// EXTERNAL MODULE: ./lib/calendar/day.js
var day = __webpack_require__(28220);
;// CONCATENATED MODULE: ./lib/rollup/plan-files.js



const SETTLED_DAYS = 4;
function planCubes(entries) {
    const { sorted, months, open } = monthsOf(entries);
    const isOpen = (day) => open.has(monthOf(day));
    const delivered = Map.groupBy(sorted, ({ deliveryDay }) => (0,day/* sameDate */.p9)(deliveryDay));
    const later = [...delivered].flatMap(([name, all]) => {
        const summaries = all.filter(({ days }) => days.some(isOpen));
        const days = summaries.flatMap((entry) => entry.days.filter(isOpen)).sort();
        const [from, to] = [days[0], days.at(-1)];
        return from === undefined || to === undefined ? [] : [planOf(name, from, to, summaries)];
    });
    return [...months, ...later];
}
function planDays(entries) {
    const { sorted, months, open } = monthsOf(entries);
    const days = [...new Set(sorted.flatMap((entry) => entry.days))].sort();
    const later = days.filter((day) => open.has(monthOf(day)));
    return [...months, ...later.map((day) => planOfDays(day, day, day, sorted))];
}
function monthsOf(entries) {
    const sorted = (0,rollup_plan/* sortedEntries */.CA)(entries);
    const newest = sorted.at(-1);
    const all = [...new Set(sorted.flatMap(({ days }) => days.map(monthOf)))].sort();
    const open = new Set(all.filter((month) => {
        const settled = (0,day/* addDays */.fi)((0,day/* daysOfMonth */.Rd)(month)[1], SETTLED_DAYS);
        return newest !== undefined && settled >= (0,day/* sameDate */.p9)(newest.deliveryDay);
    }));
    const over = all.filter((month) => !open.has(month));
    return {
        sorted,
        open,
        months: over.map((month) => planOfDays(month, ...(0,day/* daysOfMonth */.Rd)(month), sorted)),
    };
}
function planOfDays(name, from, to, sorted) {
    const summaries = sorted.filter(({ days }) => days.some((day) => day >= from && day <= to));
    return planOf(name, from, to, summaries);
}
function planOf(name, from, to, summaries) {
    const made = summaries.map(({ source, deliveryDay, digest }) => [source, deliveryDay, digest]);
    const digest = (0,envelope/* sha256 */.sc)(JSON.stringify([name, from, to, made]));
    return { name, from, to, summaries, digest };
}
const monthOf = (day) => day.slice(0, 7);

;// CONCATENATED MODULE: ./lib/stages/steps/explore.js




async function makeCubes(entries, sources, context, { workers, code }, graph) {
    const nodes = (0,explore/* cubeNodes */.lQ)(planCubes(entries), {
        ...context,
        code: code.pages,
        makeCube: (task, priority) => (0,bring/* withAllHere */.Kb)(sources, () => workers.makeFile({ kind: 'cube', ...task }, priority)),
    });
    return (0,explore/* madeCubes */.CJ)(nodes, graph);
}
async function pricesOfMonths({ told }, rollups, graph, settings) {
    const days = told.flatMap(({ from, to }) => [from, to]);
    const months = [...new Set(days.map((day) => day.slice(0, 7)))].sort();
    const known = months.flatMap((month) => {
        const node = rollups.get(month);
        return node === undefined ? [] : [{ month, node }];
    });
    return Promise.all(known.map(async ({ month, node }) => (0,files_script/* monthPriceOf */.Lc)(month, await graph.made(node), settings)));
}
async function visitorsOfPages(explored, rollups, graph) {
    const known = (0,explore/* exploredDays */.tP)(explored);
    if (known === undefined)
        return [];
    const { from, to } = known;
    const pages = [...rollups.values()].filter(({ plan }) => {
        return plan.kind !== 'before' && plan.from <= to && from <= plan.to;
    });
    return Promise.all(pages.map(async (node) => {
        return (0,files_script/* exploreVisitorsOf */.Ak)(await graph.made(node), node.plan.kind === 'month', [from, to]);
    }));
}

// EXTERNAL MODULE: ./lib/stages/steps/heap.js
var heap = __webpack_require__(95085);
;// CONCATENATED MODULE: ./lib/stages/steps/open-data.js



function openDataOf({ openData }, entries, sources, context, { workers, code }) {
    if (!openData)
        return [];
    return openDataNodes(planDays(entries), {
        ...context,
        code: code.pages,
        makeOpenData: (task, priority) => (0,bring/* withAllHere */.Kb)(sources, () => workers.makeFile({ kind: 'open data', ...task }, priority)),
    });
}

// EXTERNAL MODULE: ./lib/count/record/glob.js
var glob = __webpack_require__(18715);
// EXTERNAL MODULE: ./lib/publish/branch.js + 1 modules
var branch = __webpack_require__(51030);
// EXTERNAL MODULE: ./lib/sync/objects.js
var objects = __webpack_require__(33879);
;// CONCATENATED MODULE: ./lib/stages/steps/other-reports.js




function otherReports(asked, published) {
    const titles = new Map(asked.map(({ directory, title }) => [directory, title]));
    const wanted = asked.flatMap(({ directory }) => directory.includes('*') ? reportsIn(published).filter(matcher(directory)) : [directory]);
    return [...new Set(wanted)].map((directory) => ({
        title: titles.get(directory) ?? directory,
        href: `./${(0,branch/* addressWithin */.OW)(directory)}index.html`,
    }));
}
function reportsIn(published) {
    const end = `/${site/* FEED_FILE */.GS}`;
    return [...published.keys()]
        .flatMap((path) => (path.endsWith(end) ? path.slice(0, -end.length) : []))
        .filter((one) => published.has(`${one}/index.html`) && published.has(`${one}/data.json`))
        .sort(objects/* compareKeys */.YD);
}
function matcher(directory) {
    const pattern = directory.replace(/[?[\]{}\\]/g, '\\$&').replace(/\*+/g, '*');
    return (0,glob/* compileGlob */.S)(pattern, { isPath: true, isCaseless: false });
}

// EXTERNAL MODULE: ./lib/stages/steps/partial.js
var steps_partial = __webpack_require__(22542);
// EXTERNAL MODULE: ./lib/stages/steps/periods.js
var periods = __webpack_require__(16349);
// EXTERNAL MODULE: ./lib/action/deliver.js
var deliver = __webpack_require__(97011);
// EXTERNAL MODULE: ./lib/count/counted-with.js
var counted_with = __webpack_require__(80374);
// EXTERNAL MODULE: ./lib/naming/addresses.js + 1 modules
var addresses = __webpack_require__(79419);
// EXTERNAL MODULE: ./lib/sync/environment.js
var environment = __webpack_require__(62734);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sync/address.js
var address = __webpack_require__(27219);
;// CONCATENATED MODULE: ./lib/stages/steps/source-deliveries.js





function deliveriesOf(sources, audience) {
    if (sources.some(({ partial }) => partial !== null))
        return [];
    const titles = sources.map(({ source }) => sourceTitle(source));
    const all = sources.map(({ source, held }, at) => {
        const title = titles[at] ?? '';
        const isAlone = titles.indexOf(title) === titles.lastIndexOf(title);
        const name = isAlone || source.kind !== 'directory' ? title : source.path;
        const days = held.index().flatMap(({ deliveryDay, objects }) => {
            return objects > 0 ? [{ day: (0,day/* sameDate */.p9)(deliveryDay), objects }] : [];
        });
        days.sort((a, b) => (a.day < b.day ? -1 : 1));
        return { name: audience === 'public' ? (0,privacy/* withoutAccounts */.JV)(name) : name, days };
    });
    return all.some(({ days }) => days.length > 0) ? all : [];
}
function sourceTitle(source) {
    if (source.kind === 'directory')
        return external_node_path_.basename(source.path);
    return (0,objects/* sourceName */.VZ)({ ...source, bucket: (0,address/* shortBucket */.lp)(source.bucket) })
        .replace('s3://', '')
        .replace(/\/$/, '');
}

;// CONCATENATED MODULE: ./lib/stages/steps/report-settings.js









function reportSettingsOf(settings, world) {
    const { report, counting, store, sources } = settings;
    return {
        title: report.title ?? titleFor(world.exposure.audience, sources),
        site: report.site,
        timeZone: counting.timeZone,
        ...(0,languages/* tongueOf */.QH)(report.language, report.locale),
        days: report.days,
        clientAddresses: counting.clientAddresses,
        audience: world.exposure.audience,
        badge: report.badge,
        openData: report.openData,
        address: (0,deliver/* addressOf */.ci)(settings, world.environment),
        visitorsAddUp: world.exposure.isCacheOpen,
        exclude: (0,counted_with/* countedWithOf */.oH)((0,counted_with/* countingDigest */._O)(counting, world.code))?.exclude ?? '',
        region: store.region ?? (0,environment/* regionIn */.U)(world.environment) ?? 'us-east-1',
        prices: { ...report.prices, cloudFrontPlan: report.cloudFrontPlan },
        generator: {
            name: 'S3 Log Report',
            version: world.version,
            href: 'https://github.com/s3-log-report/s3-log-report',
        },
        attributions: addresses/* placesCredits */.nh.map(({ name, url, licence }) => ({
            text: `${name} (${licence})`,
            href: url,
        })),
    };
}
function titleFor(audience, sources) {
    const title = sources.map(sourceTitle).join(', ');
    return audience === 'public' ? (0,privacy/* withoutAccounts */.JV)(title) : title;
}
function tellOfPrices({ region, prices }, isOtherStore) {
    const { basis } = (0,model_prices/* pricesOf */._5)(region, prices);
    if (basis === 'listed')
        return;
    const text = basis === 'unknown' ? noPrice(region) : noListPrice(region);
    if (isOtherStore)
        log/* info */.pq(text);
    else
        log/* warning */.$e(text);
}
function noListPrice(region) {
    return `No list price of the region ${region} is known here, so its cost is worked out with the dearest price of all regions. The input prices takes your own.`;
}
function noPrice(region) {
    const currency = region.startsWith('cn-') ? 'CNY' : 'EUR';
    return `AWS bills the region ${region} in another currency, and no price of it is known here, so the report says nothing of the cost. The input prices takes your own, such as currency: ${currency} with egress, thousand-reads and thousand-writes.`;
}

// EXTERNAL MODULE: ./lib/stages/steps/templates.js + 1 modules
var templates = __webpack_require__(85686);
;// CONCATENATED MODULE: ./lib/stages/report.js



























async function writeReport(sources, known, cache, settings, world) {
    if (world.workers.threads() > 1)
        (0,heap/* keepHeapSmall */.p)();
    const entries = sources.flatMap(({ held }) => held.index());
    const code = (0,periods/* periodCode */.x6)(world.code, settings.report);
    const plan = (0,rollup_plan/* planHistory */.G5)(entries, settings.report.days, known.numbers, code);
    const reportSettings = reportSettingsOf(settings, world);
    const teller = await tellerOf(reportSettings);
    tellOfPrices(reportSettings, settings.store.endpoint !== null);
    const held = sources.map(({ held }) => held);
    await (0,bring/* bringFor */.YC)((0,build_rollups/* plansOf */.i$)(plan), held, cache);
    const context = (0,periods/* rollupContext */.ss)(held, cache, settings.report, world);
    const rollups = (0,build_rollups/* rollupNodes */.O0)((0,build_rollups/* plansOf */.i$)(plan), context);
    const { isTrusted, published } = known;
    const soundOf = (files) => isTrusted ? files : allPublished(files, published);
    const graph = new build_graph/* Graph */.T();
    const { fileOf } = context;
    const { audience } = reportSettings;
    const explored = await makeCubes(entries, held, { cache, soundOf, audience, fileOf }, world, graph);
    const pages = (0,build_pages/* siteNodes */.nE)(plan, settings.report.templateDirectory !== null, {
        cache,
        rollups,
        settings: reportSettings,
        notice: noticeOf(sources, plan, teller),
        others: otherReports(settings.report.otherReports, published),
        sources: deliveriesOf(sources, audience),
        notes: settings.report.notes,
        templates: await (0,templates/* templatesOf */.r)(settings.report, world),
        code: world.code.pages,
        makePage: (...order) => (0,bring/* withAllHere */.Kb)(held, () => world.workers.makePage(...order)),
        soundOf,
        explored: (0,explore/* exploredDays */.tP)(explored),
        mayTakeFacts: isTrusted,
    });
    const pagesAndCubes = (0,explore/* withCubes */.DZ)((0,build_pages/* siteFiles */.J)(pages.servings, graph, 2 * world.threads + 1), explored, () => pricesOfMonths(explored, rollups, graph, reportSettings), () => visitorsOfPages(explored, rollups, graph));
    const openContext = { cache, soundOf, fileOf, rollups, settings: reportSettings };
    const open = openDataOf(settings.report, entries, held, openContext, world);
    const files = withOpenData(pagesAndCubes, open, graph, (paths) => aboutOpenData(paths, reportSettings, settings.report.openDataLicence));
    const site = await (0,directory/* writeSite */.b)(settings.directories.report, files);
    log/* info */.pq(`${(0,amounts/* amountOf */.MT)(site.files.length, 'file')} (${(0,amounts/* amountOfBytes */.Dq)(site.bytes)}), ${(0,amounts/* amount */.vj)(site.written)} of them changed, in ${site.directory}`);
    const { facts } = await graph.made(pages.front);
    if (facts === undefined)
        throw new Error('The front page was made without what the job tells of it');
    return {
        teller,
        site,
        front: facts,
        digest: settings.digest === 'week'
            ? (0,digest/* weekFacts */.U5)(facts)
            : await lastMonth(plan, { rollups, histories: pages.histories }, graph, reportSettings),
        numbers: await visitorNumbers(plan, rollups, graph, entries),
    };
}
function allPublished(files, published) {
    const known = [];
    for (const { path, content } of files) {
        const oid = (0,plan/* blobId */.zA)(content);
        if (published.get(path) !== oid)
            return undefined;
        known.push({ path, content, oid });
    }
    return known;
}
async function visitorNumbers({ months, years }, rollups, graph, entries) {
    const makings = new visitors/* Makings */.Nc(entries);
    const nodes = [...months, ...years].flatMap(({ name }) => rollups.get(name) ?? []);
    return Promise.all(nodes.map(async (node) => (0,visitors/* numbersOf */.cZ)(node.plan.name, await graph.made(node), makings)));
}
async function tellerOf(settings) {
    const { language, locale, region, prices } = settings;
    const words = await (0,languages/* wordsOf */.Z9)(language);
    return { words, numbers: (0,numbers/* numbersFor */.y)(locale, (0,model_prices/* moneyOf */.a5)((0,model_prices/* pricesOf */._5)(region, prices)), words) };
}
function noticeOf(sources, { months }, { words, numbers }) {
    const count = (objects) => numbers.cell('count', objects);
    const read = (0,steps_partial/* partlyRead */.T)(sources);
    const partial = read === null ? [] : [words.notices.partial(count(read.held), count(read.planned))];
    return [...partial, ...nothingRead(sources, months, words)].join(' ') || undefined;
}
function nothingRead(sources, months, { notices }) {
    if (months.length > 0)
        return [];
    if (sources.some(({ held }) => held.index().length > 0))
        return [notices.unreadable];
    const isLocal = sources.every(({ source }) => source.kind === 'directory');
    return isLocal ? [notices.emptyDirectory] : [];
}


/***/ }),

/***/ 44622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ stageSettings)
/* harmony export */ });
const looksAt = {
    exposure: ['counting', 'report', 'publish', 'cache'],
    cache: ['cache', 'sources', 'counting', 'keepRecordsDays'],
    sources: ['sources', 'report'],
    ahead: ['report'],
    history: ['publish', 'state', 'store', 'concurrency'],
    fetch: ['store', 'isFullListing', 'concurrency', 'state', 'report'],
    count: ['counting', 'report', 'keepRecordsDays'],
    report: ['report', 'digest', 'counting', 'store', 'sources', 'directories', 'publish'],
    copies: ['publish', 'state', 'report'],
    publish: ['publish', 'state', 'store', 'concurrency', 'directories'],
    delete: ['deleteAfterDays', 'publish', 'state', 'store', 'concurrency'],
    shared: ['sources', 'store', 'concurrency', 'cache'],
    plan: ['store', 'isFullListing', 'concurrency', 'shards'],
    tellPlan: ['report', 'store', 'shards'],
    shard: ['shard'],
    tell: ['alerts', 'failOnAlert', 'sources'],
};
function stageSettings(settings) {
    const parts = Object.entries(looksAt).map(([stage, keys]) => [
        stage,
        Object.fromEntries(keys.map((key) => [key, settings[key]])),
    ]);
    return Object.fromEntries(parts);
}


/***/ }),

/***/ 86199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openSharedState)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/action/cache/encryption.js
var encryption = __webpack_require__(52798);
// EXTERNAL MODULE: ./lib/action/job/log.js
var log = __webpack_require__(63056);
// EXTERNAL MODULE: ./lib/count/once.js
var once = __webpack_require__(74866);
// EXTERNAL MODULE: ./lib/mirror/mirror.js + 16 modules
var mirror = __webpack_require__(83677);
// EXTERNAL MODULE: ./lib/state/days.js + 1 modules
var days = __webpack_require__(21320);
// EXTERNAL MODULE: ./lib/state/jobs.js
var jobs = __webpack_require__(23473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/mirror/tree.js
var tree = __webpack_require__(56475);
// EXTERNAL MODULE: ./lib/sync/location.js
var sync_location = __webpack_require__(13192);
// EXTERNAL MODULE: ./lib/state/layout.js
var layout = __webpack_require__(26335);
;// CONCATENATED MODULE: ./lib/state/shelf.js





class Shelf {
    #location;
    #folder;
    #directory;
    #seal;
    #there = new Map();
    constructor(location, report, mirror, seal) {
        this.#location = location;
        this.#folder = (0,layout/* shelfFolder */.Du)(report);
        this.#directory = external_node_path_.join(mirror, tree/* BUILD_CACHE */.yJ);
        this.#seal = seal;
    }
    get isSealed() {
        return this.#seal !== null;
    }
    async takeIn() {
        const listed = await this.#location.list(this.#folder);
        const files = [...listed].flatMap(([at, file]) => (isName(this.#nameOf(at)) ? file : []));
        await (0,promises_.mkdir)(this.#directory, { recursive: true });
        let shut = 0;
        await this.#location.take(files, async (at, bytes) => {
            const name = this.#nameOf(at);
            const content = this.#opened(bytes, at);
            if (content === undefined) {
                shut++;
                return;
            }
            this.#there.set(name, (0,sync_location/* md5Of */.iF)(content));
            await (0,promises_.writeFile)(external_node_path_.join(this.#directory, name), content);
        });
        return shut;
    }
    async put() {
        const changed = [];
        for (const name of (await (0,promises_.readdir)(this.#directory)).filter(isName)) {
            const file = external_node_path_.join(this.#directory, name);
            const at = `${this.#folder}${name}`;
            if (this.#there.get(name) !== (0,sync_location/* md5Of */.iF)(await (0,promises_.readFile)(file)))
                changed.push([at, { make: async () => this.#sealed(await (0,promises_.readFile)(file), at) }]);
        }
        await this.#location.putAll(changed);
    }
    #opened(bytes, at) {
        if (this.#seal === null)
            return bytes;
        const seal = this.#seal();
        try {
            return seal.openBytes(bytes, at);
        }
        catch {
            return undefined;
        }
    }
    #sealed(content, at) {
        return this.#seal === null ? content : this.#seal().sealBytes(content, at);
    }
    #nameOf(at) {
        return at.slice(this.#folder.length);
    }
}
function isName(name) {
    return /^[a-z0-9-]{1,200}$/.test(name);
}

// EXTERNAL MODULE: ./lib/stages/steps/others.js + 1 modules
var others = __webpack_require__(11953);
;// CONCATENATED MODULE: ./lib/stages/state.js










function openSharedState(location, { sources, store, concurrency, cache: { encryptionKey } }, { directory, spool }, { environment, now, signal }) {
    const open = new sync_location/* OpenLocation */.Q6(location, { ...store, concurrency, spool, now, signal });
    const report = reportName(sources);
    const run = (environment.GITHUB_RUN_ID ?? '').replace(/\W/g, '') || 'local';
    return {
        days: new Map(sources.map((source) => {
            const folder = (0,mirror/* folderOf */.yS)(source);
            return [folder, new days/* StateDays */.x8(open, folder, log/* warning */.$e)];
        })),
        jobs: new jobs/* Jobs */.XP(open, run, report),
        shelf: new Shelf(open, report, directory, encryptionKey === null ? null : (0,once/* once */.O)(() => (0,encryption/* openCipher */.AC)(encryptionKey))),
        guard: new others/* CacheGuard */.y(directory, sources, now, 'state'),
        close: () => open.close(),
    };
}
function reportName(sources) {
    const names = sources.map(mirror/* folderOf */.yS).sort();
    return (0,external_node_crypto_.createHash)('sha256').update(names.join('\n')).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 70623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ withAllHere),
/* harmony export */   YC: () => (/* binding */ bringFor),
/* harmony export */   ax: () => (/* binding */ bringAll)
/* harmony export */ });
/* harmony import */ var _build_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20613);
/* harmony import */ var _build_sound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65306);
/* harmony import */ var _rollup_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68714);



async function bringFor(plans, sources, cache) {
    const holders = new Map(sources.map((held) => [held.folderName, held]));
    const isAway = ({ source, deliveryDay }) => holders.get(source)?.isAway(deliveryDay) ?? false;
    const toMake = [];
    for (const plan of plans.filter(({ summaries }) => summaries.some(isAway))) {
        const head = await cache.get((0,_rollup_head_js__WEBPACK_IMPORTED_MODULE_2__/* .headName */ .eg)(plan.name), plan.digest).catch(() => undefined);
        const isKept = (0,_build_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .heldIn */ .$f)(head, (bytes) => (0,_build_sound_js__WEBPACK_IMPORTED_MODULE_1__/* .soundHead */ .Q)(bytes, plan.name, cache.place)) !== undefined;
        if (!isKept)
            toMake.push(plan);
    }
    return bringAll(toMake, sources, 'throw');
}
async function bringAll(plans, sources, otherwise) {
    const wanted = Map.groupBy(plans.flatMap(({ summaries }) => summaries), ({ source }) => source);
    let brought = 'all are here';
    for (const held of sources) {
        const entries = wanted.get(held.folderName) ?? [];
        const days = new Set(entries.map(({ deliveryDay }) => deliveryDay));
        if ((await held.bring([...days], otherwise)) === 'some are lost')
            brought = 'some are lost';
    }
    return brought;
}
async function withAllHere(sources, work) {
    try {
        return await work();
    }
    catch (error) {
        const away = sources.map((held) => ({
            held,
            days: held
                .index()
                .flatMap(({ deliveryDay }) => (held.isAway(deliveryDay) ? deliveryDay : [])),
        }));
        if (away.every(({ days }) => days.length === 0))
            throw error;
        for (const { held, days } of away)
            await held.bring(days);
        return await work();
    }
}


/***/ }),

/***/ 96035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ requestsText),
/* harmony export */   u: () => (/* binding */ fetchPlan)
/* harmony export */ });
/* harmony import */ var _action_job_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15819);
/* harmony import */ var _action_job_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63056);
/* harmony import */ var _sync_fetch_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83475);



async function fetchPlan(plan, held, store, concurrency, counting, signal) {
    const settling = [];
    const settle = async (day) => {
        await held.settle(day);
        if (held.isStale(day))
            await counting.take(held, day);
    };
    const onDayDone = (day) => {
        const work = settle(day);
        work.catch(() => { });
        settling.push(work);
    };
    const shown = _action_job_log_js__WEBPACK_IMPORTED_MODULE_1__/* .progress */ .qB('log object');
    const outcome = await (0,_sync_fetch_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchPlanned */ .z)(plan, store, {
        concurrency,
        spool: held.spool,
        signal,
        onProgress: ({ done, total }) => shown(done, total),
        onDayDone,
        witness: held.index().length === 0 ? undefined : () => held.witness(),
    }, held.keep).finally(() => Promise.allSettled(settling));
    await Promise.all(settling);
    return outcome;
}
function requestsText({ lists, gets, heads }) {
    const dollars = (lists * 0.005 + (gets + heads) * 0.0004) / 1000;
    return `, ${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(lists)} list and ${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOf */ .MT)(gets + heads, 'get request')} (${dollars > 0 && dollars < 0.0001 ? 'less than $0.0001' : `about $${dollars.toFixed(4)}`})`;
}


/***/ }),

/***/ 95085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--min-semi-space-size=4');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=50');
}


/***/ }),

/***/ 23897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listSource)
/* harmony export */ });
/* harmony import */ var _action_job_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69543);
/* harmony import */ var _action_job_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63056);
/* harmony import */ var _sync_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84211);
/* harmony import */ var _sync_neighbours_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28235);
/* harmony import */ var _sync_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94041);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95085);






const MANY_OBJECTS = 2000;
async function listSource(store, from, name, { signal, now }) {
    const { source } = store;
    const trouble = new Trouble(name);
    const listing = await listed(store, from, name, {
        signal,
        now,
        patience: _sync_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .untilStopped */ .sZ,
        onRetry: trouble.hear,
    });
    if (listing !== undefined) {
        if (source.kind === 's3' && listing.objects.length >= MANY_OBJECTS)
            (0,_heap_js__WEBPACK_IMPORTED_MODULE_5__/* .keepHeapSmall */ .p)();
        warnOfNeighbours(source, listing);
    }
    return { listing, lastAnswer: trouble.lastAnswer };
}
async function listed(store, { marks, why }, name, options) {
    if (why === 'once a month')
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`${name}: everything is listed, as once a month, for log objects that came late under old keys`);
    try {
        return await (0,_sync_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .listNew */ .v)(store, marks, options);
    }
    catch (error) {
        if (options.signal?.aborted)
            return undefined;
        throw error;
    }
}
class Trouble {
    #name;
    #last;
    constructor(name) {
        this.#name = name;
    }
    get lastAnswer() {
        return this.#last === undefined ? '' : ` The last answer was ${this.#last}.`;
    }
    hear = ({ refusal: { status, code } }, attempt) => {
        this.#last = `${status || 'no answer'} ${code}`;
        if (attempt === TOLD_AFTER)
            _action_job_log_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`${this.#name} cannot be listed (${this.#last}); tried again until it can, or the time is up`);
    };
}
const TOLD_AFTER = 8;
function warnOfNeighbours(source, { objects }) {
    if (source.kind !== 's3')
        return;
    const neighbours = (0,_sync_neighbours_js__WEBPACK_IMPORTED_MODULE_3__/* .neighboursOf */ .Y)(source.prefix, objects);
    if (neighbours !== undefined)
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e((0,_action_job_help_js__WEBPACK_IMPORTED_MODULE_0__/* .neighboursHelp */ .Ew)(source, neighbours));
}


/***/ }),

/***/ 11953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CacheGuard)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/job/log.js
var log = __webpack_require__(63056);
// EXTERNAL MODULE: ./lib/calendar/day.js
var calendar_day = __webpack_require__(28220);
// EXTERNAL MODULE: ./lib/count/summary/check.js + 1 modules
var check = __webpack_require__(35794);
// EXTERNAL MODULE: ./lib/count/summary/encode.js + 1 modules
var encode = __webpack_require__(42487);
// EXTERNAL MODULE: ./lib/mirror/day/month-file.js
var month_file = __webpack_require__(37167);
// EXTERNAL MODULE: ./lib/mirror/day/summaries.js
var summaries = __webpack_require__(75578);
// EXTERNAL MODULE: ./lib/mirror/mirror.js + 16 modules
var mirror = __webpack_require__(83677);
// EXTERNAL MODULE: ./lib/mirror/rename.js
var rename = __webpack_require__(69577);
// EXTERNAL MODULE: ./lib/sync/objects.js
var objects = __webpack_require__(33879);
// EXTERNAL MODULE: ./lib/mirror/day/day-state.js
var day_state = __webpack_require__(22904);
// EXTERNAL MODULE: ./lib/mirror/day/manifest.js
var manifest = __webpack_require__(31105);
// EXTERNAL MODULE: ./lib/mirror/marks.js
var marks = __webpack_require__(5589);
;// CONCATENATED MODULE: ./lib/mirror/strangers.js









function dayPlacesIn(directory) {
    return monthsIn(directory)
        .flatMap((month) => month.dayNames().map((day) => `${month.home}/${day}`))
        .sort();
}
function monthsIn(directory) {
    return (0,external_node_fs_.readdirSync)(directory)
        .flatMap((source) => (0,month_file/* monthFoldersIn */.VO)(external_node_path_.join(directory, source)))
        .map((folder) => new month_file/* HeldMonth */.U$(folder));
}
function strangeMonthsIn(directory) {
    return monthsIn(directory).flatMap(({ folder, home }) => {
        const read = (0,month_file/* readMonth */.Hv)(folder);
        return read.kind === 'broken' ? [{ file: `${home}/${month_file/* MONTH_FILE */.Qn}`, why: read.why }] : [];
    });
}
function strangersIn(directory, sources, places = dayPlacesIn(directory)) {
    const found = [];
    const copies = new Map();
    let month;
    for (const place of places) {
        const folder = external_node_path_.join(directory, place);
        if (month?.folder !== external_node_path_.dirname(folder))
            month = new month_file/* HeldMonth */.U$(external_node_path_.dirname(folder));
        const [name = '', ...parts] = place.split('/');
        const [day, source] = [parts.join('-'), sources.get(name)];
        const manifestFile = month.fileOf(external_node_path_.basename(folder), 'manifest');
        const whyNot = whyNoManifest(manifestFile, place, day, source);
        if (whyNot !== undefined)
            found.push({ file: `${place}/manifest`, why: whyNot });
        const whole = (0,summaries/* readSummaryFacts */.sI)(external_node_path_.join(folder, 'summary'), place);
        const isAway = whole.kind === 'missing';
        const outline = month.fileOf(external_node_path_.basename(folder), summaries/* OUTLINE */.Rc);
        const summary = isAway ? (0,summaries/* readSummaryFacts */.sI)(outline, place, 'alone') : whole;
        const file = `${place}/${isAway ? summaries/* OUTLINE */.Rc : 'summary'}`;
        if (summary.kind === 'broken')
            found.push({ file, why: summary.why });
        if (summary.kind !== 'whole' || summary.namesPlace)
            continue;
        const { contents, digest, origin = digest } = summary.summary;
        if (contents === day_state/* OF_A_COPY */.Sw)
            copies.set(origin, [...(copies.get(origin) ?? []), file]);
        else if (whyNot !== undefined || !counts(summary.summary, (0,manifest/* readManifest */.WI)(manifestFile, place)))
            found.push({ file, why: 'it does not count the log objects of its day' });
    }
    for (const files of copies.values())
        if (files.length > 1)
            for (const file of files)
                found.push({ file, why: 'several days have the same counts' });
    return found;
}
function strangeMarksIn(directory, sources, now) {
    return [...sources].flatMap(([name, source]) => {
        const read = (0,marks/* readMarks */.pc)(external_node_path_.join(directory, name, 'source'), name, (0,objects/* sourceName */.VZ)(source));
        const why = read.kind === 'whole' ? whyNoMarks(read.marks, now) : undefined;
        return why === undefined ? [] : [{ file: `${name}/source`, why }];
    });
}
const MOST_AHEAD = 2 * 86_400;
function whyNoMarks({ marks, listedWhole }, now) {
    const newest = Math.max(listedWhole, ...marks.map(({ time }) => time));
    return newest > now + MOST_AHEAD ? 'it was listed in a time to come' : undefined;
}
function whyNoManifest(file, place, day, source) {
    const head = (0,manifest/* readManifestFacts */.$M)(file, place);
    if (head.kind !== 'whole')
        return head.kind === 'broken' ? head.why : undefined;
    if (!(0,calendar_day/* isDeliveryDay */.Dx)(day))
        return 'there is no such day';
    if (head.namesPlace)
        return undefined;
    const read = (0,manifest/* readManifest */.WI)(file, place);
    if (read.kind !== 'whole')
        return read.kind === 'broken' ? read.why : undefined;
    return whyNotOf(read.manifest, day, source);
}
function whyNotOf({ entries }, day, source) {
    const keys = [...entries.keys()];
    const prefix = source?.kind === 's3' ? source.prefix : '';
    if (!keys.every((key) => key.startsWith(prefix)))
        return 'it is of another source';
    const isDated = (key) => (0,objects/* keyDateOf */.Vk)(key) !== undefined;
    const isOfDay = (key) => (0,objects/* keyDateOf */.Vk)(key)?.day === day;
    if (keys.some(isOfDay) || !keys.some(isDated))
        return undefined;
    return 'its log objects were delivered on other days';
}
function counts(summary, read) {
    if (read.kind !== 'whole')
        return false;
    const { entries, ...records } = read.manifest;
    const state = { ...day_state/* emptyDay */.It, counts: summary, entries, records };
    const isCounting = (isThere) => !['doubtful', 'uncounted', 'coming', 'counts only'].includes((0,day_state/* judge */.S4)(state, () => isThere).kind);
    return isCounting(true) || isCounting(false);
}

;// CONCATENATED MODULE: ./lib/stages/steps/others.js











const IN_A_DAY = /\/\d{4}\/\d\d\/\d\d\/[^/]+$/;
class CacheGuard {
    #directory;
    #sources;
    #now;
    #from;
    latest;
    #sums = new check/* SumBound */.iC();
    constructor(directory, sources, now, from = 'cache') {
        this.#from = from;
        this.#directory = directory;
        this.#sources = new Map(sources.map((source) => [(0,mirror/* folderOf */.yS)(source), source]));
        this.#now = now;
        this.latest = (0,calendar_day/* addDays */.fi)((0,calendar_day/* deliveryDayAt */.GG)(now), 1);
    }
    putAllAside() {
        const areMarksAside = this.#rename(strangeMarksIn(this.#directory, this.#sources, this.#now), 'A file', 'What was listed is listed again.');
        const areMonthsAside = this.#rename(strangeMonthsIn(this.#directory), 'A file', 'What its days lack is made anew from their log objects, as far as they are there.');
        const areDaysAside = this.putAside(dayPlacesIn(this.#directory));
        return areMarksAside || areMonthsAside || areDaysAside;
    }
    putAside(places) {
        const areStrange = this.#rename(strangersIn(this.#directory, this.#sources, places), 'A file', 'What its day lacks is made anew from its log objects, as far as they are there.');
        const areCrafted = this.#rename(this.#craftedIn(places), 'A summary', 'Its day is counted anew.');
        return areStrange || areCrafted;
    }
    #craftedIn(places) {
        return places.flatMap((place) => {
            const file = `${place}/summary`;
            try {
                const read = (0,summaries/* readSummary */.L_)(external_node_path_.join(this.#directory, file));
                if (read.kind === 'whole')
                    this.#sums.add(file, (0,check/* checkSummary */.Z4)((0,encode/* decodeSummary */.Pl)(read.bytes), this.latest));
                return [];
            }
            catch (error) {
                return [{ file, why: error instanceof Error ? error.message : String(error) }];
            }
        });
    }
    #rename(found, kind, whatThen) {
        for (const { file, why } of found) {
            const whole = external_node_path_.join(this.#directory, file);
            if (IN_A_DAY.test(file))
                (0,month_file/* unpackMonth */.BV)(external_node_path_.join(whole, '../..'));
            (0,rename/* renameWhole */.U)(whole, `${whole}.broken`);
            if (external_node_path_.basename(file) === 'summary')
                (0,external_node_fs_.rmSync)(external_node_path_.join(external_node_path_.dirname(whole), summaries/* OUTLINE */.Rc), { force: true });
            log/* warning */.$e(`${kind} out of the ${this.#from} cannot be used, ${file}: ${why}. ${whatThen}`);
        }
        return found.length > 0;
    }
}


/***/ }),

/***/ 22542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ partlyRead),
/* harmony export */   e: () => (/* binding */ partialTexts)
/* harmony export */ });
/* harmony import */ var _action_job_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15819);

function partlyRead(sources) {
    const sum = (of) => sources.reduce((sum, source) => sum + source[of], 0);
    const [planned, remaining] = [sum('planned'), sum('remaining')];
    return remaining > 0 ? { held: planned - remaining, planned } : null;
}
const NAMED = 5;
function partialTexts(sources) {
    const all = sources.flatMap(({ partial }) => partial ?? []);
    const more = all.length - NAMED;
    return more > 1
        ? [...all.slice(0, NAMED), `The log names ${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOf */ .MT)(more, 'more partial source')}.`]
        : all;
}


/***/ }),

/***/ 16349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ brokenSummary),
/* harmony export */   ss: () => (/* binding */ rollupContext),
/* harmony export */   x6: () => (/* binding */ periodCode)
/* harmony export */ });
/* harmony import */ var _bring_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70623);

function rollupContext(sources, cache, { site }, { workers }) {
    const holders = new Map(sources.map((held) => [held.folderName, held]));
    const isBroken = ({ source, deliveryDay }) => holders.get(source)?.summary(deliveryDay) === undefined;
    return {
        cache,
        fileOf({ source, deliveryDay }) {
            const file = holders.get(source)?.summaryFile(deliveryDay);
            if (file === undefined)
                throw brokenSummary(deliveryDay);
            return file;
        },
        threads: () => workers.threads(),
        site,
        async addUp(buildPlan, plan, pieces, priority) {
            try {
                return await (0,_bring_js__WEBPACK_IMPORTED_MODULE_0__/* .withAllHere */ .Kb)(sources, () => workers.addUp(buildPlan, cache.place, pieces, priority));
            }
            catch (error) {
                const broken = plan.summaries.find(isBroken);
                throw broken === undefined ? error : brokenSummary(broken.deliveryDay);
            }
        },
    };
}
function periodCode({ periods }, { site }) {
    return JSON.stringify([periods, site]);
}
function brokenSummary(day) {
    return new Error(`The summary of ${day} is broken. Run again: it is then made anew.`);
}


/***/ }),

/***/ 27234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ bringFrom),
/* harmony export */   R9: () => (/* binding */ lookForLost),
/* harmony export */   cr: () => (/* binding */ stateDaysOf),
/* harmony export */   nN: () => (/* binding */ removeReplaced),
/* harmony export */   tT: () => (/* binding */ proved)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _action_job_amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15819);
/* harmony import */ var _action_job_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63056);
/* harmony import */ var _state_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21320);
/* harmony import */ var _state_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26335);
/* harmony import */ var _sync_concurrency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37768);
/* harmony import */ var _sync_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30000);








function bringFrom(state, directory) {
    return async (folder, wanted) => {
        const days = state.days.get(folder);
        if (days === undefined)
            return;
        await days.takeIn(directory, wanted, ['summary']);
        await proved(state, days, directory, wanted);
    };
}
async function proved({ guard }, days, directory, taken) {
    const placeOf = (day) => (0,_state_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfDay */ .tY)(days.source, day);
    if (!guard.putAside(taken.map(placeOf)))
        return;
    const isGone = (day) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, placeOf(day), 'summary'));
    await (0,_sync_concurrency_js__WEBPACK_IMPORTED_MODULE_7__/* .inLanes */ .Lt)(taken.filter(isGone), _state_days_js__WEBPACK_IMPORTED_MODULE_4__/* .DAYS_AT_ONCE */ .y5, (day) => days.giveUp(day));
}
function stateDaysOf({ days }, { folderName }) {
    const found = days.get(folderName);
    if (found === undefined)
        throw new Error(`${folderName} is no source of this run`);
    return found;
}
function lookForLost(state, held) {
    const isHeld = new Set(held.index().map(({ deliveryDay }) => deliveryDay));
    const lost = stateDaysOf(state, held)
        .lost()
        .filter((day) => !isHeld.has(day));
    const wanted = held.rememberLost(lost);
    if (wanted > 0)
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(`${held.name}: the state has files and no counts of ${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(wanted, 'delivery day')}: listed from there on, to be counted anew`);
}
async function removeReplaced({ days, }) {
    let removed = 0;
    try {
        for (const one of days.values())
            removed += await one.removeReplaced();
    }
    catch (error) {
        if (!(error instanceof _sync_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceError */ .c8))
            throw error;
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(error.kind === 'access denied'
            ? "Files of days that were replaced stay in the state: removing them needs 's3:DeleteObject' there (docs/scale.md)"
            : `Files of days that were replaced stay in the state: ${error.message}`);
    }
    if (removed > 0)
        _action_job_log_js__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(`${(0,_action_job_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(removed, 'file')} of days that were replaced removed from the state`);
}


/***/ }),

/***/ 85686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ templatesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/report/render/templates.js



const MOST_TEMPLATE_BYTES = 2 * 1024 * 1024;
async function readTemplates(directories) {
    const templates = new Map();
    for (const directory of directories) {
        let bytes = 0;
        for (const name of (await namesIn(directory)).sort()) {
            if (!/\.(hbs|css|js)$/.test(name))
                continue;
            const text = await readRegular(directory, name, MOST_TEMPLATE_BYTES - bytes);
            bytes += text.byteLength;
            templates.set(name, text.toString('utf8'));
        }
    }
    return templates;
}
async function readRegular(directory, name, most) {
    const file = (0,external_node_path_.join)(directory, name);
    try {
        return await readFileOf(directory, file, most);
    }
    catch (cause) {
        const { code } = cause;
        if (code === undefined)
            throw cause;
        throw new Error(`template-directory: '${file}' cannot be read (${code}). Check its owner, and the disk that it is on.`, { cause });
    }
}
async function readFileOf(directory, file, most) {
    if (!(await (0,promises_.lstat)(file)).isFile())
        throw notRegular(file);
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
    const handle = await (0,promises_.open)(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const there = await handle.stat();
        if (!there.isFile())
            throw notRegular(file);
        const { size } = there;
        if (size > most)
            throw new Error(`template-directory: with '${file}' (${size} bytes) the templates in '${directory}' are larger than ${MOST_TEMPLATE_BYTES} bytes, which is the most that is read. Is it a template?`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
function notRegular(file) {
    return new Error(`template-directory: '${file}' is a link, a pipe or a directory. Templates are regular files: copy it there.`);
}
async function namesIn(directory) {
    try {
        if ((await (0,promises_.lstat)(directory)).isDirectory())
            return await (0,promises_.readdir)(directory);
    }
    catch (cause) {
        throw new Error(`template-directory: cannot read '${directory}'. Is it checked out, and a directory?`, { cause });
    }
    throw new Error(`template-directory: '${directory}' is a link, or no directory, and not followed. Name the directory itself.`);
}

;// CONCATENATED MODULE: ./lib/stages/steps/templates.js


async function templatesOf({ templateDirectory }, { home }) {
    const directories = [external_node_path_.join(home, 'templates'), templateDirectory].filter((one) => one !== null);
    return [...(await readTemplates(directories))];
}


/***/ }),

/***/ 50123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toldTwice)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28220);
/* harmony import */ var _sync_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33879);


const WAIT = 2 * 86_400;
const SILENT_DAYS = 2;
function toldTwice(held, sources, listed, now) {
    if (sources.length < 2)
        return [];
    const own = hoursOf(held);
    const place = sources.indexOf(held);
    const others = sources.flatMap((other, at) => at === place ? [] : [{ at, source: other.source, told: hoursOf(other), isFirst: at < place }]);
    const left = new Map();
    for (const { key } of listed) {
        const date = (0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .keyDateOf */ .Vk)(key);
        if (date?.subject === undefined)
            continue;
        const { subject, time, day } = date;
        if (own.tells(day, subject, time))
            continue;
        const by = others.find(({ told, isFirst }) => {
            if (told.tells(day, subject, time) || told.hasOnlyCounts(day, subject))
                return true;
            return isFirst && now - time < WAIT && told.isThere(day, subject);
        });
        if (by === undefined)
            continue;
        const name = `${subject} ${by.at}`;
        const those = left.get(name) ?? { subject, by: by.source, keys: new Set() };
        those.keys.add(key);
        left.set(name, those);
    }
    return [...left.values()];
}
function hoursOf(held) {
    const days = new Map();
    const counted = new Set(held.index().map(({ deliveryDay }) => deliveryDay));
    const of = (day) => {
        const hours = days.get(day) ?? hoursOfDay(held, day);
        days.set(day, hours);
        return hours;
    };
    const isThere = (day, subject) => Array.from({ length: SILENT_DAYS + 1 }, (_, back) => (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(day, -back)).some((one) => of(one).has(subject));
    let newest;
    return {
        tells: (day, subject, time) => of(day).get(subject)?.has(time) ?? false,
        isThere,
        hasOnlyCounts(day, subject) {
            if (!counted.has(day) || held.objects(day).size > 0)
                return false;
            newest ??= newestOf(held, of);
            return newest.has(subject);
        },
    };
}
function newestOf(held, of) {
    const days = held.index().map(({ deliveryDay }) => deliveryDay);
    const last = days.sort().findLast((day) => held.objects(day).size > 0);
    return last === undefined ? new Map() : of(last);
}
function hoursOfDay(held, day) {
    const hours = new Map();
    for (const [key, { state }] of held.objects(day)) {
        const date = state === 'missing' ? undefined : (0,_sync_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .keyDateOf */ .Vk)(key);
        if (date?.subject === undefined)
            continue;
        const those = hours.get(date.subject) ?? new Set();
        hours.set(date.subject, those.add(date.time));
    }
    return hours;
}


/***/ }),

/***/ 61245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/job/alerts.js
var alerts = __webpack_require__(42835);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/action/job/digest.js


async function writeDigest({ markdown, html }, directory) {
    const file = external_node_path_.join(directory, 'digest.md');
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)(file, markdown);
    await (0,promises_.writeFile)(external_node_path_.join(directory, 'digest.html'), html);
    return file;
}

// EXTERNAL MODULE: ./lib/action/job/help.js
var help = __webpack_require__(69543);
// EXTERNAL MODULE: ./lib/action/job/job-summary.js
var job_summary = __webpack_require__(29008);
// EXTERNAL MODULE: ./lib/action/job/log.js
var log = __webpack_require__(63056);
// EXTERNAL MODULE: ./lib/action/job/outputs.js
var outputs = __webpack_require__(74364);
// EXTERNAL MODULE: ./lib/action/settings.js
var action_settings = __webpack_require__(21149);
// EXTERNAL MODULE: ./lib/report/cases/told.js
var told = __webpack_require__(86355);
// EXTERNAL MODULE: ./lib/report/facts/findings.js + 5 modules
var findings = __webpack_require__(25005);
// EXTERNAL MODULE: ./lib/report/render/digest.js
var render_digest = __webpack_require__(11747);
// EXTERNAL MODULE: ./lib/sync/errors.js
var sync_errors = __webpack_require__(30000);
// EXTERNAL MODULE: ./lib/stages/steps/partial.js
var partial = __webpack_require__(22542);
;// CONCATENATED MODULE: ./lib/stages/tell.js













async function tell(report, sources, delivered, settings, world) {
    const { front, site, teller } = report;
    const newLogObjects = sources.reduce((sum, { fetched }) => sum + fetched, 0);
    const raised = (0,alerts/* raiseAlerts */.yY)(settings.alerts, alertFacts(front, world.now), teller);
    for (const { message, condition } of raised)
        log/* warning */.$e(`${message} (${condition})`);
    const digest = (0,render_digest/* digestOf */.ol)(report.digest, front, teller, delivered.pageUrl ?? null);
    (0,outputs/* setOutputs */.n0)({
        ...outputs/* noOutputs */.Q9,
        requests: front.requests,
        visitors: front.visitors,
        bytes: front.bytes,
        newLogObjects,
        malformedRecords: front.malformed,
        alerts: raised,
        findings: (0,findings/* toldFindings */.mr)(front.model.findings),
        cases: (0,told/* toldCases */.N)(front.model.findings),
        digest: digest.line,
        digestFile: await writeDigest(digest, external_node_path_.join((0,action_settings/* temporaryDirectory */.D)(world.environment), 'digest')),
        reportDirectory: site.directory,
        pageUrl: delivered.pageUrl ?? '',
        commit: delivered.commit ?? '',
        artifactId: String(delivered.artifactId ?? ''),
    });
    await (0,job_summary/* writeJobSummary */.j7)({
        model: front.model,
        teller,
        newLogObjects,
        raised,
        pageUrl: delivered.pageUrl,
        outcome: [...(0,partial/* partialTexts */.e)(sources), delivered.outcome].join(' '),
    });
    log/* info */.pq(delivered.outcome);
    for (const { source, listed, held, partial } of sources)
        if (partial !== null)
            continue;
        else if (listed === 0 && held.index().length === 0)
            log/* warning */.$e((0,help/* emptySourceHelp */.iC)(source));
        else if (listed > 0 && held.index().length > 0 && front.days.length === 0)
            log/* warning */.$e((0,help/* unreadableHelp */.t0)(source));
    for (const text of (0,help/* leftOutHelp */.pH)(sources))
        log/* warning */.$e(text);
    for (const name of front.loggedTwice)
        log/* warning */.$e((0,help/* loggedTwiceHelp */.qX)(name));
    const ownLog = (0,help/* selfLoggingHelp */.FJ)(settings.sources, front.buckets);
    if (ownLog !== undefined)
        log/* warning */.$e(ownLog);
    const errors = sources.flatMap(({ stopped }) => stopped instanceof sync_errors/* SourceError */.c8 ? [stopped.message] : []);
    return [...delivered.problems, ...errors, ...(settings.failOnAlert ? raised.map(sayRaised) : [])];
}
function alertFacts(front, now) {
    const { avoidable, findings } = front.model;
    const cases = findings.flatMap(({ title, caseFile }) => (caseFile?.remedy.saves ? [title] : []));
    return { ...front, now, avoidable, cases };
}
function sayRaised({ condition, message }) {
    return `Alert: ${message} (${condition})`;
}


/***/ }),

/***/ 21320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y5: () => (/* binding */ DAYS_AT_ONCE),
  x8: () => (/* binding */ StateDays)
});

// UNUSED EXPORTS: KEPT_REPLACED

// EXTERNAL MODULE: ./lib/mirror/day/portable.js
var portable = __webpack_require__(34515);
// EXTERNAL MODULE: ./lib/mirror/day/summaries.js
var summaries = __webpack_require__(75578);
// EXTERNAL MODULE: ./lib/mirror/envelope.js
var envelope = __webpack_require__(65111);
// EXTERNAL MODULE: ./lib/sync/location.js
var sync_location = __webpack_require__(13192);
// EXTERNAL MODULE: ./lib/state/head.js
var state_head = __webpack_require__(51599);
// EXTERNAL MODULE: ./lib/state/layout.js
var layout = __webpack_require__(26335);
;// CONCATENATED MODULE: ./lib/state/packs.js


const FEW = 8;
const MOST_BYTES = 64 * 1024;
const KIND = 'pack';
const VERSION = 1;
class Packs {
    #location;
    #source;
    #root;
    constructor(location, source) {
        this.#location = location;
        this.#source = source;
        this.#root = (0,layout/* sourcePath */.Z3)(source);
    }
    async take(name, files, listed, use, isSound, onFile) {
        const alone = [];
        const isSmall = ([, { size }]) => size <= MOST_BYTES;
        const byMonth = Map.groupBy(files, (one) => (isSmall(one) ? this.#monthOf(one[0]) : ''));
        for (const [month, ofMonth] of byMonth) {
            const copies = month === '' || ofMonth.length < FEW
                ? NO_COPIES
                : await this.#open(listed.get(this.#place(month, name)), month);
            const lacking = [];
            const kept = new Map();
            for (const [path, file] of ofMonth) {
                const copy = copies.get(path);
                if (copy?.etag !== file.etag || !isSound(path, copy.bytes))
                    lacking.push(file);
                else {
                    kept.set(path, copy);
                    await onFile(path, copy.bytes);
                }
            }
            const isRenewed = use === 'renew' && lacking.length >= FEW && month !== '' && month < this.#thisMonth;
            if (!isRenewed) {
                alone.push(...lacking);
                continue;
            }
            await this.#location.take(lacking, async (path, bytes) => {
                kept.set(path, { etag: listed.get(path)?.etag ?? '', bytes });
                await onFile(path, bytes);
            });
            await this.#put(name, month, kept);
        }
        await this.#location.take(alone, onFile);
    }
    #monthOf(path) {
        return path.slice(this.#root.length).slice(0, '2026/09'.length);
    }
    get #thisMonth() {
        return new Date(this.#location.now * 1000).toISOString().slice(0, 7).replace('-', '/');
    }
    #place(month, name) {
        return `${this.#root}${month}/${name}`;
    }
    async #open(file, month) {
        if (file === undefined)
            return NO_COPIES;
        const copies = new Map();
        await this.#location.take([file], async (_, bytes) => {
            const place = `${this.#source}/${month}`;
            const read = (0,envelope/* readEnclosed */.mz)(Buffer.from(bytes), KIND, VERSION, place);
            if (read.kind !== 'whole' || !areFacts(read.envelope.facts, read.rest.length))
                return;
            let at = 0;
            for (const [path, etag, length] of read.envelope.facts.files) {
                const copy = { etag, bytes: read.rest.subarray(at, at + length) };
                copies.set(`${this.#root}${month}/${path}`, copy);
                at += length;
            }
        });
        return copies;
    }
    async #put(name, month, copies) {
        const folder = `${this.#root}${month}/`;
        const inOrder = [...copies].sort(([a], [b]) => (a < b ? -1 : 1));
        const facts = {
            files: inOrder.map(([path, { etag, bytes }]) => [
                path.slice(folder.length),
                etag,
                bytes.length,
            ]),
        };
        const rest = Buffer.concat(inOrder.map(([, { bytes }]) => bytes));
        const file = (0,envelope/* enclose */.gs)(KIND, VERSION, facts, rest, `${this.#source}/${month}`);
        await this.#location.put(folder + name, Buffer.concat(file));
    }
}
const NO_COPIES = new Map();
function areFacts({ files }, length) {
    return (Array.isArray(files) &&
        files.every((file) => Array.isArray(file) &&
            typeof file[0] === 'string' &&
            typeof file[1] === 'string' &&
            Number.isSafeInteger(file[2]) &&
            file[2] >= 0) &&
        files.reduce((sum, [, , bytes]) => sum + bytes, 0) === length);
}

;// CONCATENATED MODULE: ./lib/state/days.js







const partNames = ['manifest', 'summary'];
const DAYS_AT_ONCE = 8;
const DAY = 86_400;
const KEPT_REPLACED = 30 * DAY;
const TOUCHED_AGAIN = KEPT_REPLACED - 7 * DAY;
class StateDays {
    source;
    #location;
    #warn;
    #heads = new Map();
    #listed = new Map();
    #packs;
    constructor(location, source, warn) {
        this.#location = location;
        this.source = source;
        this.#warn = warn;
        this.#packs = new Packs(location, source);
    }
    async read(only, packs = 'read') {
        this.#listed = await this.#location.list((0,layout/* sourcePath */.Z3)(this.source));
        const files = [...this.#listed].filter(([path]) => {
            const day = (0,layout/* headAt */.EU)(path);
            return day !== undefined && (only?.has(day) ?? true);
        });
        const isSound = (path, bytes) => {
            const day = (0,layout/* headAt */.EU)(path);
            return day !== undefined && (0,state_head/* readDayHead */.ZL)(bytes, this.source, day).kind === 'whole';
        };
        await this.#packs.take('heads', files, this.#listed, packs, isSound, async (path, bytes) => {
            const day = (0,layout/* headAt */.EU)(path);
            const etag = this.#listed.get(path)?.etag;
            if (day === undefined || etag === undefined)
                return;
            const read = (0,state_head/* readDayHead */.ZL)(bytes, this.source, day);
            const lacks = read.kind === 'whole' ? this.#lacking(day, read.head) : undefined;
            if (read.kind === 'whole' && lacks === undefined) {
                this.#heads.set(day, { etag, head: read.head });
                return;
            }
            const why = lacks ?? (read.kind === 'broken' ? read.why : 'it is gone');
            this.#warnOf(path, why);
            this.#heads.set(day, { etag, head: null, bytes });
        });
    }
    #lacking(day, { counted }) {
        if (counted === null)
            return undefined;
        for (const name of partNames) {
            const { bytes } = counted[name];
            const size = this.#listed.get((0,layout/* partPath */.xl)(this.source, day, name, counted[name]))?.size;
            if (size === undefined)
                return `the ${name} that it names is gone`;
            if (size !== bytes)
                return `the ${name} that it names has ${size} bytes instead of ${bytes}`;
        }
        return undefined;
    }
    #warnOf(path, why) {
        this.#warn(`A file of the state cannot be used, ${this.#location.name}${path}: ${why}. Its day is counted anew, as far as its log objects are there.`);
    }
    counted() {
        return [...this.#heads].flatMap(([day, { head }]) => (head?.counted ? day : [])).sort();
    }
    lost() {
        const broken = [...this.#heads].flatMap(([day, { head }]) => (head === null ? day : []));
        const withFiles = [...this.#listed.keys()].flatMap((path) => (0,layout/* partDayAt */.zm)(path) ?? []);
        return [...new Set([...broken, ...withFiles])].filter((day) => !this.head(day)?.counted).sort();
    }
    refused() {
        return [...this.#heads.values()].flatMap(({ head }) => head?.refused ?? []);
    }
    head(day) {
        return this.#heads.get(day)?.head ?? undefined;
    }
    etag(day) {
        return this.#heads.get(day)?.etag ?? null;
    }
    async takeIn(directory, days, what, packs = 'read') {
        const wanted = new Map();
        for (const day of days) {
            const counted = this.head(day)?.counted;
            if (!counted)
                continue;
            if (what.includes('outline'))
                await (0,portable/* takeInFile */.BZ)(directory, (0,layout/* placeOfDay */.tY)(this.source, day), summaries/* OUTLINE */.Rc, counted.outline);
            for (const name of partNames)
                if (what.includes(name))
                    wanted.set((0,layout/* partPath */.xl)(this.source, day, name, counted[name]), [
                        day,
                        name,
                        counted[name].sha256,
                    ]);
        }
        const onFile = async (path, bytes) => {
            const [day, name, digest] = wanted.get(path) ?? [];
            if (day === undefined || name === undefined)
                return;
            if ((0,envelope/* sha256 */.sc)(bytes) !== digest) {
                this.#warnOf(path, 'its bytes changed');
                await this.giveUp(day);
            }
            else
                await (0,portable/* takeInFile */.BZ)(directory, (0,layout/* placeOfDay */.tY)(this.source, day), name, bytes);
        };
        const filesOf = (part) => [...wanted].flatMap(([path, [, name]]) => {
            const file = this.#listed.get(path);
            return name === part && file !== undefined ? [[path, file]] : [];
        });
        const isSound = (path, bytes) => (0,envelope/* sha256 */.sc)(bytes) === wanted.get(path)?.[2];
        await this.#packs.take('manifests', filesOf('manifest'), this.#listed, packs, isSound, onFile);
        await this.#location.take(filesOf('summary').map(([, file]) => file), onFile);
    }
    async takeCopies(days, madeFor, onCopy) {
        const wanted = new Map();
        for (const day of days) {
            const copy = this.head(day)?.counted?.copies.find((one) => one.madeFor === madeFor);
            if (copy !== undefined)
                wanted.set((0,layout/* partPath */.xl)(this.source, day, 'copy', copy), [day, copy]);
        }
        const files = [...wanted.keys()].flatMap((path) => this.#listed.get(path) ?? []);
        await this.#location.take(files, async (path, bytes) => {
            const [day, copy] = wanted.get(path) ?? [];
            if (day !== undefined && (0,envelope/* sha256 */.sc)(bytes) === copy?.sha256)
                await onCopy(day, bytes);
        });
    }
    async replace(directory, days) {
        for (const day of days)
            await (0,portable/* removeDay */.BM)(directory, (0,layout/* placeOfDay */.tY)(this.source, day));
        await this.takeIn(directory, days, ['manifest', 'summary']);
    }
    async giveUp(day) {
        const seen = this.#heads.get(day);
        if (seen?.head?.counted == null)
            return;
        await this.#putHead(day, { counted: null, refused: seen.head.refused });
    }
    async put(day, portable, refused, copies = []) {
        const before = this.head(day);
        if (before === undefined && portable === undefined && refused.length === 0)
            return 'the same';
        const head = this.#headOf(day, portable, before, refused, copies);
        if (before !== undefined && (0,state_head/* isSameHead */.HR)(before, head))
            return 'the same';
        if (portable !== undefined && head.counted !== null) {
            const { counted } = head;
            for (const name of partNames)
                await this.#location.put((0,layout/* partPath */.xl)(this.source, day, name, counted[name]), portable[name]);
            for (const [at, { bytes }] of copies.entries()) {
                const part = counted.copies[at];
                if (part)
                    await this.#location.put((0,layout/* partPath */.xl)(this.source, day, 'copy', part), bytes);
            }
        }
        return (await this.#putHead(day, head)) ? 'put' : await this.#afterAnother(day, head);
    }
    #headOf(day, portable, before, refused, copies) {
        if (portable === undefined)
            return { counted: before?.counted ?? null, refused };
        const partOf = (name, bytes) => this.#safelyNamed(day, name, { sha256: (0,envelope/* sha256 */.sc)(bytes), bytes: bytes.length });
        return {
            counted: {
                manifest: partOf('manifest', portable.manifest),
                summary: partOf('summary', portable.summary),
                outline: portable.outline,
                copies: copies.map(({ madeFor, bytes }) => ({ madeFor, ...partOf('copy', bytes) })),
            },
            refused,
        };
    }
    #safelyNamed(day, name, part) {
        const old = this.#location.now - TOUCHED_AGAIN;
        for (let again = 0;; again++) {
            const named = again === 0 ? part : { ...part, again };
            const there = this.#listed.get((0,layout/* partPath */.xl)(this.source, day, name, named));
            if (there === undefined || there.lastModified > old)
                return named;
        }
    }
    async removeReplaced() {
        const old = this.#location.now - KEPT_REPLACED;
        const isOld = (file) => file === undefined || file.lastModified < old;
        const replaced = [...this.#listed].flatMap(([path, file]) => {
            const day = (0,layout/* partDayAt */.zm)(path);
            if (day === undefined || !isOld(file))
                return [];
            const listedHead = this.#listed.get((0,layout/* headPath */.wz)(this.source, day));
            const seen = this.#heads.get(day);
            const isAsListed = seen?.etag === listedHead?.etag && seen?.head !== null;
            return isAsListed && isOld(listedHead) && !this.#names(day, path) ? file : [];
        });
        return replaced.length === 0 ? 0 : await this.#location.remove(replaced);
    }
    #names(day, path) {
        const counted = this.head(day)?.counted;
        if (!counted)
            return false;
        const parts = partNames.map((name) => (0,layout/* partPath */.xl)(this.source, day, name, counted[name]));
        const copies = counted.copies.map((copy) => (0,layout/* partPath */.xl)(this.source, day, 'copy', copy));
        return [...parts, ...copies].includes(path);
    }
    async #putHead(day, head) {
        const seen = this.#heads.get(day);
        const path = (0,layout/* headPath */.wz)(this.source, day);
        if (seen?.bytes !== undefined)
            await this.#location.put(`${path}.broken`, seen.bytes);
        const condition = seen === undefined
            ? { kind: 'none yet' }
            : { kind: 'replaces', etag: seen.etag };
        const etag = await this.#location.put(path, (0,state_head/* encodeDayHead */.H$)(this.source, day, head), condition);
        if (etag !== undefined)
            this.#heads.set(day, { etag, head });
        return etag !== undefined;
    }
    async #afterAnother(day, head) {
        const file = await this.#location.read((0,layout/* headPath */.wz)(this.source, day));
        if (file === undefined)
            return 'taken';
        const read = (0,state_head/* readDayHead */.ZL)(file.bytes, this.source, day);
        if (read.kind !== 'whole' || !(0,state_head/* isSameHead */.HR)(read.head, head))
            return 'taken';
        this.#heads.set(day, { etag: file.etag, head });
        return 'the same';
    }
    async takeInMarks(directory) {
        const file = this.#listed.get(`${(0,layout/* sourcePath */.Z3)(this.source)}${layout/* MARKS_FILE */._S}`);
        await this.#location.take(file === undefined ? [] : [file], (_, bytes) => (0,portable/* takeInFile */.BZ)(directory, this.source, layout/* MARKS_FILE */._S, bytes));
    }
    async putMarks(bytes) {
        const path = `${(0,layout/* sourcePath */.Z3)(this.source)}${layout/* MARKS_FILE */._S}`;
        const seen = this.#listed.get(path);
        if (seen?.etag === (0,sync_location/* md5Of */.iF)(bytes))
            return;
        await this.#location.put(path, bytes, seen === undefined ? { kind: 'none yet' } : { kind: 'replaces', etag: seen.etag });
    }
}


/***/ }),

/***/ 51599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isStatePart),
/* harmony export */   H$: () => (/* binding */ encodeDayHead),
/* harmony export */   HR: () => (/* binding */ isSameHead),
/* harmony export */   ZL: () => (/* binding */ readDayHead)
/* harmony export */ });
/* harmony import */ var _mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65111);
/* harmony import */ var _mirror_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26335);



const KIND = 'day';
const VERSION = 1;
function encodeDayHead(source, day, { counted, refused }) {
    const { manifest = null, summary = null, outline = NOTHING, copies = [] } = counted ?? {};
    const facts = {
        ...{ manifest, summary, refused },
        ...(copies.length > 0 && { copies }),
    };
    return Buffer.concat((0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .enclose */ .gs)(KIND, VERSION, facts, outline, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfDay */ .tY)(source, day)));
}
const NOTHING = Buffer.alloc(0);
function readDayHead(bytes, source, day) {
    const read = (0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnclosed */ .mz)(Buffer.from(bytes), KIND, VERSION, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfDay */ .tY)(source, day));
    if (read.kind !== 'whole')
        return read;
    const { manifest, summary, refused, copies } = read.envelope.facts;
    const isKnown = (part) => part === null || isStatePart(part);
    if (!isKnown(manifest) || !isKnown(summary) || !Array.isArray(refused) || !(0,_mirror_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .areRefused */ .Xq)(refused))
        return { kind: 'broken', why: 'it says what no day says' };
    const counted = manifest === null || summary === null
        ? null
        : { manifest, summary, outline: read.rest, copies: copiesIn(copies) };
    return { kind: 'whole', head: { counted, refused } };
}
function isStatePart({ sha256, bytes, again = 0 }) {
    return (/^[0-9a-f]{64}$/.test(sha256) &&
        Number.isSafeInteger(bytes) &&
        bytes > 0 &&
        Number.isSafeInteger(again) &&
        again >= 0);
}
function copiesIn(copies) {
    const all = Array.isArray(copies) ? copies : [];
    return all.filter((one) => {
        const part = (typeof one === 'object' && one !== null ? one : {});
        return typeof part.madeFor === 'string' && isStatePart(part);
    });
}
function isSameHead(a, b) {
    const say = ({ counted, refused }) => JSON.stringify([counted?.manifest.sha256, counted?.summary.sha256, refused]);
    return say(a) === say(b);
}


/***/ }),

/***/ 23473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ openedOrder),
/* harmony export */   W6: () => (/* binding */ PlanError),
/* harmony export */   XP: () => (/* binding */ Jobs),
/* harmony export */   Xl: () => (/* binding */ plannedPortions),
/* harmony export */   hx: () => (/* binding */ keptOrder)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28220);
/* harmony import */ var _mirror_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65111);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26335);
/* harmony import */ var _portions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74289);





function plannedPortions({ shards }, source, day) {
    const all = shards.flatMap(({ days }) => days);
    return all
        .flatMap((one) => (one.source === source && one.day === day ? (one.portion ?? []) : []))
        .sort((a, b) => a.at - b.at);
}
class PlanError extends Error {
    name = 'PlanError';
}
const VERSION = 2;
const MOST_UNPACKED = 2 ** 32 - 1;
class Jobs {
    #location;
    #run;
    #folder;
    constructor(location, run, plan) {
        this.#location = location;
        this.#run = run;
        this.#folder = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .planFolder */ .YI)(run, plan);
    }
    async over(sources) {
        const listed = await this.#location.list((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .plansOfRun */ .HY)(this.#run));
        if (listed.has(`${this.#folder}plan`))
            return this;
        const names = [...listed.keys()].flatMap((path) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .planAt */ .Jl)(path, this.#run) ?? []);
        let found;
        let broken;
        for (const jobs of names.map((name) => new Jobs(this.#location, this.#run, name))) {
            try {
                const { at, sources: own } = await jobs.readPlan();
                const planned = new Set(own.map(({ source }) => source));
                const isOver = sources.every((source) => planned.has(source));
                if (isOver && at >= (found?.at ?? 0))
                    found = { jobs, at };
            }
            catch (error) {
                if (!(error instanceof PlanError))
                    throw error;
                broken = error;
            }
        }
        if (found === undefined && broken !== undefined)
            throw broken;
        return found?.jobs ?? this;
    }
    portions(source, day) {
        return new _portions_js__WEBPACK_IMPORTED_MODULE_3__/* .StatePortions */ .M(this.#location, this.#folder, source, day);
    }
    async putPlan(facts, shards) {
        const kept = [];
        for (const [at, { days, orders }] of shards.entries()) {
            const list = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync)(listOf(orders));
            const bytes = this.#enclosed(`shard-${at + 1}`, { days: orders.length }, list);
            await this.#location.put(`${this.#folder}shard-${at + 1}`, bytes);
            kept.push({ sha256: (0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes), days });
        }
        const plan = { ...facts, shards: kept };
        await this.#location.put(`${this.#folder}plan`, this.#enclosed('plan', plan, NOTHING));
    }
    async readPlan() {
        const bytes = await this.#read('plan');
        if (bytes === undefined)
            throw new PlanError(`There is no plan of this run in ${this.#location.name}${this.#folder}. A job with 'role: plan', the same 'state' and the same 'logs' (with 'role: report', these and maybe more) must succeed before this one ('needs: plan').`);
        return this.#opened('plan', bytes).facts;
    }
    async readShard({ shards }, shard) {
        const name = `shard-${shard}`;
        const wanted = shards[shard - 1];
        if (wanted === undefined)
            throw new PlanError(`The plan of this run has ${shards.length === 1 ? 'one shard' : `shards 1 to ${shards.length}`}, and none with the number ${shard}. Set 'shard: \${{ matrix.shard }}', with the matrix out of the output 'shards' of the job that plans.`);
        const bytes = await this.#read(name);
        if (bytes === undefined)
            throw new PlanError(`The list of shard ${shard} is gone from ${this.#location.name}${this.#folder}${name}. Run all jobs of the workflow again.`);
        if ((0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes) !== wanted.sha256)
            throw new PlanError(`The list of shard ${shard}, ${this.#location.name}${this.#folder}${name}, is not the one that was planned: its checksum is another. Nothing of it was read. Run all jobs of the workflow again; if that does not help, see who else can write there.`);
        const { rest } = this.#opened(name, bytes);
        const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(rest, { maxOutputLength: MOST_UNPACKED }).toString();
        return JSON.parse(text).map(unpacked);
    }
    async putDone({ shards }, shard, done) {
        const name = `done-${shard}`;
        const facts = { list: shards[shard - 1]?.sha256 ?? '', ...done };
        await this.#location.put(`${this.#folder}${name}`, this.#enclosed(name, facts, NOTHING));
    }
    async readDone({ shards }, warn = () => { }) {
        const listed = await this.#location.list(`${this.#folder}done-`);
        const done = new Map();
        await this.#location.take([...listed.values()], async (path, bytes) => {
            const name = path.slice(this.#folder.length);
            const shard = Number(name.slice('done-'.length));
            try {
                const { list, ...facts } = this.#opened(name, bytes).facts;
                if (list === shards[shard - 1]?.sha256)
                    done.set(shard, facts);
            }
            catch (error) {
                if (!(error instanceof PlanError))
                    throw error;
                warn(`What became of shard ${shard} is not known. ${error.message}`);
            }
        });
        return done;
    }
    async #read(name) {
        return (await this.#location.read(`${this.#folder}${name}`))?.bytes;
    }
    #enclosed(name, facts, rest) {
        return Buffer.concat((0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .enclose */ .gs)(kindOf(name), VERSION, facts, rest, `${this.#folder}${name}`));
    }
    #opened(name, bytes) {
        const place = `${this.#folder}${name}`;
        const read = (0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnclosed */ .mz)(Buffer.from(bytes), kindOf(name), VERSION, place);
        if (read.kind === 'whole')
            return { facts: read.envelope.facts, rest: read.rest };
        const why = read.kind === 'broken' ? read.why : 'it is gone';
        throw new PlanError(`${this.#location.name}${place} cannot be used: ${why}. All jobs of a workflow have to run the same version of the action; if they do, run all of them again.`);
    }
}
const NOTHING = Buffer.alloc(0);
function kindOf(name) {
    return name.replace(/-\d+$/, '');
}
function keptOrder(order) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync)(JSON.stringify(packed(order)));
}
function openedOrder(kept) {
    return unpacked(JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(kept).toString()));
}
function listOf(orders) {
    const parts = orders.flatMap((order, at) => [
        Buffer.from(at === 0 ? '' : ','),
        (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(order),
    ]);
    return Buffer.concat([Buffer.from('['), ...parts, Buffer.from(']')]);
}
function packed({ source, day, portion, fetch, retried, leave, stay }) {
    return {
        source,
        day,
        ...(portion && { portion }),
        keys: fetch.map(({ key }) => key),
        etags: fetch.map(({ etag }) => etag),
        sizes: fetch.map(({ size }) => size),
        modified: fetch.map(({ lastModified }) => lastModified),
        retried,
        leave,
        ...(stay && { stay }),
    };
}
function unpacked({ source, day, portion, keys, etags, sizes, modified, retried, leave, stay, }) {
    if (!(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeliveryDay */ .Dx)(day))
        throw new PlanError('A list of log objects names a day that is none.');
    const fetch = keys.map((key, i) => ({
        key,
        etag: etags[i] ?? '',
        size: sizes[i] ?? 0,
        lastModified: modified[i] ?? 0,
    }));
    return { source, day, ...(portion && { portion }), fetch, retried, leave, ...(stay && { stay }) };
}


/***/ }),

/***/ 26335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ shelfFolder),
/* harmony export */   EU: () => (/* binding */ headAt),
/* harmony export */   HY: () => (/* binding */ plansOfRun),
/* harmony export */   Jl: () => (/* binding */ planAt),
/* harmony export */   Ko: () => (/* binding */ namedByContent),
/* harmony export */   Ln: () => (/* binding */ portionsFolder),
/* harmony export */   YI: () => (/* binding */ planFolder),
/* harmony export */   Z3: () => (/* binding */ sourcePath),
/* harmony export */   _S: () => (/* binding */ MARKS_FILE),
/* harmony export */   tY: () => (/* binding */ placeOfDay),
/* harmony export */   wz: () => (/* binding */ headPath),
/* harmony export */   xl: () => (/* binding */ partPath),
/* harmony export */   zm: () => (/* binding */ partDayAt)
/* harmony export */ });
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28220);
/* harmony import */ var _sync_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13192);


const { days, plans, shelf } = _sync_location_js__WEBPACK_IMPORTED_MODULE_0__/* .stateFolders */ .Nj;
function sourcePath(source) {
    return `${days}${source}/`;
}
function placeOfDay(source, day) {
    return `${source}/${day.replaceAll('-', '/')}`;
}
const MARKS_FILE = 'source';
function headPath(source, day) {
    return `${days}${placeOfDay(source, day)}/day`;
}
function headAt(path) {
    const match = /^days\/[a-z0-9.-]+\/(\d{4})\/(\d\d)\/(\d\d)\/day$/.exec(path);
    const day = match?.slice(1).join('-') ?? '';
    return (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeliveryDay */ .Dx)(day) ? day : undefined;
}
function partPath(source, day, name, { sha256, again = 0 }) {
    const more = again === 0 ? '' : `-${again}`;
    return `${days}${placeOfDay(source, day)}/${namedByContent(name, sha256)}${more}`;
}
function namedByContent(name, sha256) {
    return `${name}-${sha256.slice(0, 16)}`;
}
function partDayAt(path) {
    const match = /^days\/[a-z0-9.-]+\/(\d{4})\/(\d\d)\/(\d\d)\/(?:manifest|summary|copy)-[0-9a-f]{16}(?:-\d+)?$/.exec(path);
    const day = match?.slice(1).join('-') ?? '';
    return (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeliveryDay */ .Dx)(day) ? day : undefined;
}
function plansOfRun(run) {
    return `${plans}${run}-`;
}
function planFolder(run, plan) {
    return `${plansOfRun(run)}${plan}/`;
}
function portionsFolder(plan, source, day) {
    return `${plan}portions/${placeOfDay(source, day)}/`;
}
function planAt(path, run) {
    const begin = plansOfRun(run);
    if (!path.startsWith(begin))
        return undefined;
    return /^([A-Za-z0-9]+)\/plan$/.exec(path.slice(begin.length))?.[1];
}
function shelfFolder(report) {
    return `${shelf}${report}/`;
}


/***/ }),

/***/ 74289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ StatePortions),
/* harmony export */   y: () => (/* binding */ LostPortion)
/* harmony export */ });
/* harmony import */ var _mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65111);
/* harmony import */ var _mirror_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51599);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26335);




class LostPortion extends Error {
    name = 'LostPortion';
}
const KIND = 'portion';
const VERSION = 1;
const HEAD = 'portion';
class StatePortions {
    #location;
    #folder;
    #listed = new Map();
    constructor(location, plan, source, day) {
        this.#location = location;
        this.#folder = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .portionsFolder */ .Ln)(plan, source, day);
    }
    async list() {
        this.#listed = await this.#location.list(this.#folder);
        return new Set([...this.#listed.keys()].flatMap((path) => this.#idAt(path) ?? []));
    }
    async read(ids, wanted = 'sound ones') {
        const heads = new Map();
        const files = [...ids].flatMap((id) => this.#listed.get(this.#headPath(id)) ?? []);
        await this.#location.take(files, async (path, bytes) => {
            const id = this.#idAt(path);
            const head = id === undefined ? undefined : readHead(bytes, this.#place(id));
            if (id !== undefined && head !== undefined)
                heads.set(id, head);
        });
        const broken = [...ids].find((id) => !heads.has(id));
        if (wanted === 'all' && broken !== undefined)
            throw new LostPortion(`${this.#location.name}${this.#headPath(broken)} is gone, or broken`);
        return heads;
    }
    async put(id, { counted, refused }) {
        const put = async (name, bytes) => {
            const part = { sha256: (0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes), bytes: bytes.length };
            await this.#location.put(this.#partPath(id, name, part), bytes);
            return part;
        };
        const facts = {
            counted: counted
                ? {
                    manifest: await put('manifest', counted.manifest),
                    summary: await put('summary', counted.summary),
                    identities: await Promise.all(counted.identities.map((range, at) => range.length === 0 ? null : put(`identities-${at}`, range))),
                }
                : null,
            refused,
        };
        const head = (0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .enclose */ .gs)(KIND, VERSION, facts, NOTHING, this.#place(id));
        await this.#location.put(this.#headPath(id), Buffer.concat(head));
    }
    async take(name, portions) {
        const wanted = new Map(portions.flatMap(([id, part], at) => part === null
            ? []
            : [[this.#partPath(id, name, part), { at, sha256: part.sha256 }]]));
        const files = [...wanted.keys()].flatMap((path) => this.#listed.get(path) ?? []);
        const taken = portions.map(([, part]) => part === null ? new Uint8Array() : undefined);
        await this.#location.take(files, async (path, bytes) => {
            const found = wanted.get(path);
            if (found !== undefined && found.sha256 === (0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes))
                taken[found.at] = new Uint8Array(bytes);
        });
        return taken.map((bytes, at) => {
            if (bytes !== undefined)
                return bytes;
            throw new LostPortion(`The ${name} of portion ${portions[at]?.[0]} in ${this.#location.name}${this.#folder} is gone, or not what was put there`);
        });
    }
    #place(id) {
        return this.#folder + id;
    }
    #headPath(id) {
        return `${this.#place(id)}/${HEAD}`;
    }
    #partPath(id, name, { sha256 }) {
        return `${this.#place(id)}/${(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .namedByContent */ .Ko)(name, sha256)}`;
    }
    #idAt(path) {
        return /^([0-9a-f]+)\/portion$/.exec(path.slice(this.#folder.length))?.[1];
    }
}
const NOTHING = Buffer.alloc(0);
function readHead(bytes, place) {
    const read = (0,_mirror_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnclosed */ .mz)(Buffer.from(bytes), KIND, VERSION, place);
    if (read.kind !== 'whole')
        return undefined;
    const { counted, refused } = read.envelope.facts;
    const isSound = Array.isArray(refused) &&
        (0,_mirror_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .areRefused */ .Xq)(refused) &&
        (counted === null ||
            ((0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatePart */ .$m)(counted.manifest) &&
                (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatePart */ .$m)(counted.summary) &&
                Array.isArray(counted.identities) &&
                counted.identities.every((part) => part === null || (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatePart */ .$m)(part))));
    return isSound ? { counted, refused } : undefined;
}


/***/ }),

/***/ 27219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ arnHelp),
/* harmony export */   lp: () => (/* binding */ shortBucket),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
const bucketUrl = /^s3:\/\/([A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9])(?:\/(.*))?$/;
const accessPoint = /^(s3:\/\/)?(arn:aws[a-z-]*:s3:[a-z0-9-]+:\d{12}:accesspoint)[/:]([a-z0-9][a-z0-9-]{1,48}[a-z0-9])(?:\/(.*))?$/;
function parseAddress(text) {
    const url = bucketUrl.exec(text);
    if (url !== null)
        return { bucket: url[1] ?? '', prefix: url[2] ?? '' };
    const arn = accessPoint.exec(text);
    if (arn === null)
        return undefined;
    const [, scheme, service, name, rest = ''] = arn;
    const prefix = scheme === undefined ? rest.replace(/^object\//, '') : rest;
    return { bucket: `${service}/${name}`, prefix };
}
function shortBucket(bucket) {
    return bucket.startsWith('arn:') ? (bucket.split('/')[1] ?? bucket) : bucket;
}
function arnHelp(text) {
    const arn = /^(?:s3:\/\/)?arn:aws[a-z-]*:(s3[a-z-]*):/.exec(text);
    if (arn === null || /:s3:::/.test(text))
        return undefined;
    return arn[1] === 's3' && !/:s3::/.test(text)
        ? 'arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME/prefix, or s3://ALIAS/prefix with the alias of the access point'
        : 's3://bucket/prefix with the bucket behind it: an access point of several regions, of an Outpost or with a Lambda function is not read';
}


/***/ }),

/***/ 37768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ inLanes),
/* harmony export */   fv: () => (/* binding */ AdaptiveLimiter),
/* harmony export */   jf: () => (/* binding */ Semaphore)
/* harmony export */ });
class Semaphore {
    #free;
    #waiting = [];
    constructor(limit) {
        this.#free = limit;
    }
    async run(work) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
}
async function inLanes(list, lanes, work) {
    const waiting = list.values();
    let hasFailed = false;
    const lane = async () => {
        for (const one of waiting) {
            if (hasFailed)
                return;
            try {
                await work(one);
            }
            catch (error) {
                hasFailed = true;
                throw error;
            }
        }
    };
    const all = Array.from({ length: Math.min(lanes, list.length) }, lane);
    await Promise.allSettled(all);
    await Promise.all(all);
}
class AdaptiveLimiter {
    #most;
    #mostBytes;
    #limit;
    #inFlight = 0;
    #bytes = 0;
    #grace = 0;
    #waiting = [];
    constructor(most, mostBytes) {
        this.#most = most;
        this.#mostBytes = mostBytes;
        this.#limit = most;
    }
    get limit() {
        return Math.max(1, Math.floor(this.#limit));
    }
    async enter(size) {
        if (this.#waiting.length === 0 && this.#hasRoom(size)) {
            this.#take(size);
            return;
        }
        await new Promise((go) => this.#waiting.push({ size, go }));
    }
    leave(size) {
        this.#inFlight--;
        this.#bytes -= size;
        this.#grace = Math.max(0, this.#grace - 1);
        for (let first = this.#waiting[0]; first && this.#hasRoom(first.size);) {
            this.#waiting.shift();
            this.#take(first.size);
            first.go();
            first = this.#waiting[0];
        }
    }
    slowDown() {
        if (this.#grace > 0)
            return;
        this.#grace = this.#inFlight;
        this.#limit = Math.max(1, this.#limit / 2);
    }
    quicken() {
        this.#limit = Math.min(this.#most, this.#limit + 1 / this.#limit);
    }
    #take(size) {
        this.#inFlight++;
        this.#bytes += size;
    }
    #hasRoom(size) {
        if (this.#inFlight === 0)
            return true;
        return this.#inFlight < this.limit && this.#bytes + size <= this.#mostBytes;
    }
}


/***/ }),

/***/ 95636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ deleteCounted)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84975);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94041);


const BATCH = 1000;
async function deleteCounted(store, objects, { signal, patience = _retry_js__WEBPACK_IMPORTED_MODULE_1__/* .patience */ ._L } = {}) {
    const removed = [];
    const kept = [];
    for (let from = 0; from < objects.length && !signal?.aborted; from += BATCH) {
        let left = objects.slice(from, from + BATCH);
        const removeLeft = async () => {
            const answer = await store.remove(left, signal);
            removed.push(...answer.removed);
            kept.push(...answer.kept);
            const isUnsure = new Set(answer.unsure.map(({ key }) => key));
            left = left.filter(({ key }) => isUnsure.has(key));
            if (answer.unsure[0] !== undefined)
                throw answer.unsure[0].refused;
        };
        try {
            await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .persistently */ .p5)(removeLeft, patience, signal);
        }
        catch (error) {
            if (signal?.aborted)
                break;
            if (!(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk) || !(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(error.refusal)) {
                throw store.sourceError(error, 'remove');
            }
            const why = `${error.refusal.status || 'no answer'} ${error.refusal.code}`;
            kept.push(...left.map(({ key }) => ({ key, why })));
        }
    }
    return { removed, kept };
}


/***/ }),

/***/ 62734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ endpointIn),
/* harmony export */   U: () => (/* binding */ regionIn)
/* harmony export */ });
function regionIn({ AWS_REGION, AWS_DEFAULT_REGION }) {
    return AWS_REGION || AWS_DEFAULT_REGION || null;
}
function endpointIn({ AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL }) {
    return AWS_ENDPOINT_URL_S3 || AWS_ENDPOINT_URL || null;
}


/***/ }),

/***/ 30000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ sourceError),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   s3: () => (/* binding */ archivedText)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33879);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84975);


class SourceError extends Error {
    kind;
    constructor(kind, message, cause) {
        super(message, { cause });
        this.name = 'SourceError';
        this.kind = kind;
    }
}
function sourceError(refusal, request, cause) {
    const [kind, message] = explanations[(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalMeaningOf */ .pf)(refusal)](request, refusal);
    return new SourceError(kind, message, cause);
}
const storeOf = ({ endpoint }) => endpoint ?? 'Amazon S3';
const answered = (request, { status, code }) => {
    const { bucket, action, endpoint } = request;
    return (status === 404 || code === 'NoListing') && endpoint !== undefined
        ? [
            'bad endpoint',
            `${endpoint} answers ${status} ${code} where it should list '${bucket}'. Check input 'endpoint' (its path, too) and the bucket's name.`,
        ]
        : [
            'trouble',
            `${storeOf(request)} answered ${status} ${code} to ${action} on ${arnOf(request)}.`,
        ];
};
const answeredIfAny = (request, refusal) => (refusal.status === 0 ? unreachable : answered)(request, refusal);
const unreachable = (request, { code }) => {
    const { endpoint, proxy, region } = request;
    if (proxy !== undefined)
        return [
            'no network',
            `${storeOf(request)} cannot be reached by way of the proxy ${proxy} (${code}). Check https_proxy, http_proxy and no_proxy in the job's environment.`,
        ];
    return endpoint === undefined
        ? [
            'no network',
            `Amazon S3 in ${region} cannot be reached (${code}). Check the runner's network and input 'region'.`,
        ]
        : [
            'bad endpoint',
            `Nothing answers at ${endpoint} (${code}). Check input 'endpoint': scheme, host and port.`,
        ];
};
const explanations = {
    'no such bucket': (request) => [
        'no such bucket',
        `There is no bucket '${request.bucket}' at ${storeOf(request)} (region ${request.region}). Input '${request.input}' takes ${request.input === 'logs' ? 'the bucket that the logs are delivered to' : 'a bucket of yours that keeps the daily summaries'}, as s3://bucket/prefix.`,
    ],
    'wrong region': ({ bucket, region }, refusal) => [
        'wrong region',
        refusal.region === undefined
            ? `The bucket '${bucket}' is not in ${region}. Set input 'region' to the region it was made in ('aws s3api get-bucket-location --bucket ${bucket}' tells).`
            : `The bucket '${bucket}' is in ${refusal.region}, not in ${region}. Set input 'region' to ${refusal.region}.`,
    ],
    'no credentials': (request) => ['no credentials', noCredentials(request)],
    'expired credentials': ({ bucket, isJob }) => [
        'expired credentials',
        `The AWS credentials expired while reading '${bucket}'. ${isJob
            ? "A role session lasts an hour unless 'role-duration-seconds' of aws-actions/configure-aws-credentials (and the role's own limit) allows more; or set input 'time-budget' below that, and the next run goes on."
            : "Get new ones ('aws sso login', or however you got these) and run this again: it goes on from here."}`,
    ],
    'bad credentials': (request, { code }) => [
        'bad credentials',
        `${storeOf(request)} does not accept the AWS credentials (${code}). Check the access key, its secret and the session token; for another store than Amazon S3 also inputs 'endpoint' and 'region'.`,
    ],
    clock: (request, { code }) => [
        'wrong clock',
        `${storeOf(request)} refuses every request because the clock of this machine is too far from its own (${code}): here it is ${new Date().toISOString()}. Set the runner's clock (NTP).`,
    ],
    'no S3': (request, { message }) => [
        'bad listing',
        `${storeOf(request)} does not behave as an S3: ${message}.`,
    ],
    archived: ({ bucket, prefix, input }) => {
        const name = `s3://${bucket}/${(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .printableKey */ .ny)(prefix)}`;
        return ['archived', input === 'state' ? archivedCopiesText(name) : archivedText(name)];
    },
    'no key': (request, refusal) => ['access denied', unusableKeyText(request, refusal)],
    denied: (request) => [
        'access denied',
        `Access denied: the credentials may not ${request.action} on ${arnOf(request)}. Allow it in the role's policy, and see that neither the bucket's policy nor the key of its encryption (${request.action === 's3:PutObject' ? 'kms:GenerateDataKey' : 'kms:Decrypt'}) forbids it.`,
    ],
    unreachable: answeredIfAny,
    trouble: answeredIfAny,
    'slow down': answeredIfAny,
    odd: answeredIfAny,
    gone: answered,
    changed: answered,
    'not implemented': answered,
    refused: answered,
};
function archivedText(name) {
    return `The log objects of ${name} lie in an archive class (such as Glacier) and cannot be read there. Restore them ('aws s3api restore-object'), or let the bucket's lifecycle rule expire log objects in place of archiving them.`;
}
function archivedCopiesText(name) {
    return `The daily summaries in ${name} lie in an archive class (such as Glacier) and cannot be read there. Restore them ('aws s3api restore-object'), and let no lifecycle rule archive or expire what is below that prefix: it is the history of the report.`;
}
function unusableKeyText({ bucket, prefix, input }, { code, message }) {
    const id = /\barn:[\w-]+:kms:[\w-]*:\d*:key\/([\w-]+)/.exec(message)?.[1];
    const key = id === undefined ? 'the KMS key they are encrypted with' : `the KMS key ${id}`;
    const what = input === 'state' ? 'daily summaries in' : 'log objects of';
    return `The ${what} s3://${bucket}/${(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .printableKey */ .ny)(prefix)} cannot be decrypted: ${key} is disabled, about to be deleted, or gone (${code}). Enable the key ('aws kms enable-key'), or cancel its deletion first ('aws kms cancel-key-deletion'); what a deleted key encrypted is lost.`;
}
function arnOf({ bucket, prefix, action }) {
    const isAccessPoint = bucket.startsWith('arn:');
    const base = isAccessPoint ? bucket : `arn:aws:s3:::${bucket}`;
    if (action === 's3:ListBucket')
        return base;
    return `${base}${isAccessPoint ? '/object' : ''}/${prefix.replace(/[^\x21-\x7e]/g, '?')}*`;
}
function noCredentials({ bucket, profile, isJob }) {
    if (profile !== undefined && !profile.known.includes(profile.name))
        return (`AWS_PROFILE names '${(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .printableKey */ .ny)(profile.name)}', and the AWS configuration has no such profile. ` +
            (profile.known.length === 0
                ? 'It has none at all: unset AWS_PROFILE, or write the profile into ~/.aws/config (AWS_CONFIG_FILE).'
                : `It has ${profile.known.map((name) => `'${(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .printableKey */ .ny)(name)}'`).join(', ')}.`));
    const of = profile === undefined ? '' : ` by the profile '${(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .printableKey */ .ny)(profile.name)}'`;
    const none = `There are no AWS credentials${of} to read '${bucket}' with.`;
    const keys = 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in';
    return isJob
        ? `${none} Put aws-actions/configure-aws-credentials before this step (the job needs 'permissions: id-token: write' for OIDC), or ${keys} its environment.`
        : `${none} Log in ('aws sso login' or 'aws configure'), name a profile that has some in AWS_PROFILE, or ${keys} your shell. In a job, put aws-actions/configure-aws-credentials before this step.`;
}


/***/ }),

/***/ 83475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ fetchPlanned)
});

// EXTERNAL MODULE: ./lib/sync/concurrency.js
var sync_concurrency = __webpack_require__(37768);
// EXTERNAL MODULE: ./lib/sync/errors.js
var errors = __webpack_require__(30000);
// EXTERNAL MODULE: ./lib/sync/objects.js
var sync_objects = __webpack_require__(33879);
// EXTERNAL MODULE: ./lib/sync/refusal.js
var sync_refusal = __webpack_require__(84975);
// EXTERNAL MODULE: ./lib/sync/retry.js
var retry = __webpack_require__(94041);
// EXTERNAL MODULE: ./lib/sync/store.js
var store = __webpack_require__(59342);
;// CONCATENATED MODULE: ./lib/sync/fetch/doubt.js


const REFUSALS_BEFORE_ANY = 20;
const SAMPLES = 4;
function isTelling({ object, error }, retried) {
    const isArchived = error !== undefined && (0,sync_refusal/* refusalMeaningOf */.pf)(error.refusal) === 'archived';
    return !isArchived && retried?.has(object.key) !== true;
}
async function isReadingRefused({ rest, witness, isLikely }, get) {
    let isRefused = isLikely;
    for (const object of new Set([witness, ...samplesOf(rest)])) {
        if (object === undefined || object.size > store/* BIG_BODY */.q)
            continue;
        try {
            if ((await get(object)).kind === 'body')
                return false;
        }
        catch (error) {
            if (object === witness && isForbidden(error))
                isRefused = true;
        }
    }
    return isRefused;
}
function samplesOf(rest) {
    return Array.from({ length: SAMPLES }, (_, i) => rest[Math.floor((i * rest.length) / SAMPLES)]);
}
function isForbidden(error) {
    if (!(error instanceof sync_refusal/* RefusedError */.fk))
        return false;
    return (0,sync_refusal/* isLasting */.dJ)(error.refusal) && (0,sync_refusal/* refusalMeaningOf */.pf)(error.refusal) !== 'archived';
}

;// CONCATENATED MODULE: ./lib/sync/fetch/outcome.js

function fateOf(obtained) {
    switch (obtained.kind) {
        case 'body':
            return { kind: 'fetched' };
        case 'vanished':
            return { kind: 'vanished' };
        case 'cut off':
            return { kind: 'left' };
        case 'mismatch':
        case 'unreadable':
            return { kind: 'failed', why: obtained.why, error: undefined };
        case 'refusal': {
            const { error } = obtained;
            const { status, code } = error.refusal;
            if ((0,sync_refusal/* concernsAll */.p$)(error.refusal))
                return { kind: 'forbidden', error };
            const why = `${status || 'no answer'} ${code}`;
            return { kind: (0,sync_refusal/* isLasting */.dJ)(error.refusal) ? 'refused' : 'failed', why, error };
        }
    }
}
class OutcomeSoFar {
    retries = 0;
    refused = [];
    #failed = [];
    #left = [];
    #fetched = 0;
    #bytes = 0;
    #vanished = 0;
    count(object, fate) {
        switch (fate.kind) {
            case 'fetched':
                this.#fetched++;
                this.#bytes += object.size;
                break;
            case 'vanished':
                this.#vanished++;
                break;
            case 'failed':
                this.#failed.push({ object, why: fate.why, error: fate.error });
                break;
            case 'refused':
                this.refused.push({ object, why: fate.why, error: fate.error });
                break;
            case 'left':
            case 'forbidden':
                this.#left.push(object);
        }
    }
    get hasNone() {
        return this.#fetched === 0;
    }
    get hasFailed() {
        return this.#failed.length > 0;
    }
    get progress() {
        const gone = this.#vanished + this.#failed.length + this.refused.length;
        return { done: this.#fetched + gone, bytes: this.#bytes };
    }
    end({ rest, requests, trouble, isAborted }) {
        const remaining = [...this.#left, ...rest];
        return {
            fetched: this.#fetched,
            bytes: this.#bytes,
            vanished: this.#vanished,
            failed: this.#failed,
            refused: this.refused,
            remaining,
            retries: this.retries,
            requests,
            stopped: trouble ?? (isAborted && remaining.length > 0 ? 'aborted' : undefined),
        };
    }
}

;// CONCATENATED MODULE: ./lib/sync/fetch/fetch.js








const BYTES_IN_FLIGHT = 128 * 1024 * 1024;
const SCRATCH_BYTES = 64 * 1024;
const MISMATCH_TRIES = 3;
async function fetchPlanned(plan, store, options, keep) {
    return new Fetching(plan, store, options, keep).run();
}
class Fetching {
    #plan;
    #store;
    #options;
    #keep;
    #limiter;
    #outcome = new OutcomeSoFar();
    #tellDay;
    #halt = new AbortController();
    #signal;
    #next = 0;
    #doubting;
    constructor(plan, store, options, keep) {
        const { signal, concurrency, onDayDone, bytesInFlight = BYTES_IN_FLIGHT } = options;
        this.#plan = plan;
        this.#store = store;
        this.#options = options;
        this.#keep = keep;
        this.#limiter = new sync_concurrency/* AdaptiveLimiter */.fv(concurrency, bytesInFlight);
        this.#tellDay = onDayDone === undefined ? () => { } : lastOfDay(plan.fetch, onDayDone);
        this.#signal = AbortSignal.any([this.#halt.signal, ...(signal ? [signal] : [])]);
    }
    async run() {
        const requestsBefore = this.#store.requests.gets;
        const count = Math.min(this.#options.concurrency, this.#plan.fetch.length);
        const lanes = Array.from({ length: count }, () => this.#lane());
        await Promise.all(lanes).finally(() => Promise.allSettled(lanes));
        if (this.#outcome.hasNone && !this.#outcome.hasFailed)
            await this.#doubt(1);
        return this.#outcome.end({
            rest: this.#plan.fetch.slice(this.#next),
            requests: this.#store.requests.gets - requestsBefore,
            trouble: this.#halt.signal.reason,
            isAborted: this.#options.signal?.aborted === true,
        });
    }
    async #lane() {
        const { fetch } = this.#plan;
        const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
        while (this.#next < fetch.length && !this.#signal.aborted) {
            const object = fetch[this.#next++];
            const weight = object.size > store/* BIG_BODY */.q ? 0 : object.size;
            await this.#limiter.enter(weight);
            try {
                await this.#fetchOne(object, scratch);
            }
            catch (error) {
                this.#halt.abort(error);
                throw error;
            }
            finally {
                this.#limiter.leave(weight);
            }
            if (this.#signal.aborted)
                return;
            this.#options.onProgress?.({ ...this.#outcome.progress, total: fetch.length });
            this.#tellDay(object);
        }
    }
    async #fetchOne(object, scratch) {
        const obtained = await this.#obtain(object, scratch);
        if (obtained.kind === 'body') {
            this.#limiter.quicken();
            await this.#keep(object, obtained.body);
        }
        const fate = fateOf(obtained);
        this.#outcome.count(object, fate);
        if (fate.kind === 'forbidden')
            this.#stopFor(fate.error);
        if (fate.kind === 'refused' && this.#outcome.hasNone && this.#isTelling({ object, ...fate }))
            await this.#doubt(REFUSALS_BEFORE_ANY);
    }
    async #obtain(object, scratch, isRenewed = false) {
        if (this.#signal.aborted)
            return { kind: 'cut off' };
        try {
            return await this.#ask(object, scratch);
        }
        catch (error) {
            if (this.#signal.aborted)
                return { kind: 'cut off' };
            if (!(error instanceof sync_refusal/* RefusedError */.fk))
                throw error;
            const isExpired = (0,sync_refusal/* refusalMeaningOf */.pf)(error.refusal) === 'expired credentials';
            if (isExpired && !isRenewed && (await this.#store.renew()))
                return this.#obtain(object, scratch, true);
            return { kind: 'refusal', error };
        }
    }
    async #ask(object, scratch) {
        for (let attempt = 1;; attempt++) {
            const answer = await (0,retry/* persistently */.p5)(() => this.#get(object, scratch), this.#options.patience ?? retry/* patience */._L, this.#signal, this.#onRetry);
            if (answer.kind !== 'mismatch' || attempt === MISMATCH_TRIES)
                return answer;
            this.#outcome.retries++;
        }
    }
    #get(object, scratch) {
        return this.#store.get(object, { spool: this.#options.spool, scratch, signal: this.#signal });
    }
    #onRetry = ({ refusal }) => {
        this.#outcome.retries++;
        if ((0,sync_refusal/* refusalMeaningOf */.pf)(refusal) === 'slow down')
            this.#limiter.slowDown();
    };
    #isTelling = (refused) => isTelling(refused, this.#plan.retried);
    async #doubt(atLeast) {
        if (this.#doubting !== undefined)
            return this.#doubting;
        const telling = this.#outcome.refused.filter(this.#isTelling);
        const error = telling.at(-1)?.error;
        if (error === undefined || telling.length < atLeast || this.#signal.aborted)
            return;
        this.#doubting = this.#doubtAll(error, telling.length >= REFUSALS_BEFORE_ANY);
        await this.#doubting;
    }
    async #doubtAll(error, areMany) {
        const { witness } = this.#options;
        const evidence = {
            rest: this.#plan.fetch.slice(this.#next),
            witness: witness?.(),
            isLikely: witness === undefined || areMany,
        };
        const get = (object) => this.#get(object, Buffer.allocUnsafeSlow(SCRATCH_BYTES));
        if ((await isReadingRefused(evidence, get)) && !this.#signal.aborted)
            this.#stopFor(error);
    }
    #stopFor(refused) {
        const { status, code } = refused.refusal;
        const error = this.#store.sourceError(refused, 'get');
        this.#halt.abort(error instanceof errors/* SourceError */.c8
            ? error
            : new errors/* SourceError */.c8('trouble', `${status} ${code}`, refused));
    }
}
function lastOfDay(objects, onDayDone) {
    const awaited = new Map();
    for (const object of objects) {
        const day = (0,sync_objects/* deliveryDayOf */.qW)(object);
        awaited.set(day, (awaited.get(day) ?? 0) + 1);
    }
    return (object) => {
        const day = (0,sync_objects/* deliveryDayOf */.qW)(object);
        const left = (awaited.get(day) ?? 0) - 1;
        awaited.set(day, left);
        if (left === 0)
            onDayDone(day);
    };
}


/***/ }),

/***/ 84211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listNew)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37768);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30000);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45605);
/* harmony import */ var _object_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89233);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33879);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84975);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94041);







const LISTS_AT_ONCE = 16;
const MOST_PLAIN = 50_000;
const EMPTY_PAGES = 100;
async function listNew(store, marks, options) {
    const listing = new Lister(store, marks, options);
    try {
        return await listing.run();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8 || options.signal?.aborted)
            throw error;
        throw store.sourceError(error, 'list');
    }
}
class OnlyInARow extends Error {
}
class Lister {
    #store;
    #marks;
    #options;
    #semaphore;
    #requests = 0;
    #retries = 0;
    #listed = 0;
    #empty = 0;
    #halt = new AbortController();
    constructor(store, marks, options) {
        this.#store = store;
        this.#marks = new Map(marks.map((mark) => [(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .markName */ .Fp)(mark), mark]));
        this.#options = options;
        this.#semaphore = new _concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .Semaphore */ .jf(options.concurrency ?? LISTS_AT_ONCE);
    }
    async run() {
        let objects;
        try {
            objects = await this.#list({ after: '', before: undefined });
        }
        catch (error) {
            this.#halt.abort();
            if (!(error instanceof OnlyInARow))
                throw error;
            objects = await this.#listInARow();
        }
        return {
            objects,
            isWhole: this.#marks.size === 0,
            at: this.#options.now,
            requests: this.#requests,
            retries: this.#retries,
        };
    }
    async #list(range) {
        const found = new _object_list_js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectList */ .Y();
        const given = this.#options.signal;
        const signal = AbortSignal.any([this.#halt.signal, ...(given ? [given] : [])]);
        let { after } = range;
        let request = { kind: 'after', after };
        let isDoubtful = false;
        for (;;) {
            const page = await this.#semaphore.run(() => this.#pageFrom(request, isDoubtful, signal));
            if (page === undefined)
                return found;
            if (isDoubtful && isNothingNew(page, after))
                return found;
            after = lastInOrder(page.objects, after);
            const end = page.objects.findIndex(({ key }) => isPast(key, range.before));
            const inside = end === -1 ? page.objects : page.objects.slice(0, end);
            const { objects, jump } = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .skipKnown */ .Dr)(inside, this.#marks);
            found.add(objects, this.#listed > MOST_PLAIN ? 'packed' : 'plain');
            if (end !== -1 || page.next === undefined)
                return found;
            isDoubtful = page.isDoubtful === true;
            if (jump !== undefined && !isDoubtful) {
                if (isPast(jump, range.before))
                    return found;
                after = jump;
                request = { kind: 'after', after };
                continue;
            }
            const rest = { ...range, after };
            const parts = isDoubtful ? [] : (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .cutKeyRange */ .RF)(rest, objects, this.#options.now);
            if (parts.length > 1) {
                const lists = await Promise.all(parts.map((part) => this.#list(part)));
                for (const list of lists)
                    found.append(list);
                return found;
            }
            signal.throwIfAborted();
            request = page.next;
        }
    }
    async #pageFrom(request, isDoubtful, signal) {
        try {
            return await this.#page(request, signal);
        }
        catch (error) {
            const isStart = request.kind === 'after' && request.after === '';
            if (isStart || !(0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotTaken */ .tU)(error))
                throw error;
            if (isDoubtful)
                return undefined;
            throw new OnlyInARow();
        }
    }
    async #listInARow() {
        const found = new Map();
        const seen = new Set();
        const asked = new Set();
        let isDoubtful = false;
        for (let request = { kind: 'after', after: '' }; request;) {
            const name = request.kind === 'next' ? `token ${request.token}` : `after ${request.after}`;
            if (asked.has(name))
                throw this.#noList('names a page again that was listed already');
            asked.add(name);
            const page = await this.#page(request, this.#options.signal).catch((error) => {
                if (isDoubtful && (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotTaken */ .tU)(error))
                    return undefined;
                throw error;
            });
            if (page === undefined)
                break;
            const before = seen.size;
            for (const { key } of page.objects)
                seen.add(key);
            const isNew = seen.size > before;
            if (isDoubtful && !isNew)
                break;
            if (page.objects.length > 0 && !isNew)
                throw this.#noList('lists the same keys again and comes no further');
            for (const object of page.objects)
                if (!(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE)(object, this.#marks))
                    found.set(object.key, object);
            request = page.next;
            isDoubtful = page.isDoubtful === true;
        }
        return [...found.values()].sort((a, b) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(a.key, b.key));
    }
    async #page(request, signal) {
        const page = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .persistently */ .p5)(() => {
            this.#requests++;
            return this.#store.list(request, signal);
        }, this.#options.patience ?? _retry_js__WEBPACK_IMPORTED_MODULE_5__/* .patience */ ._L, signal, (error, attempt) => {
            this.#retries++;
            this.#options.onRetry?.(error, attempt);
        });
        this.#listed += page.objects.length;
        if (page.objects.length > 0)
            this.#empty = 0;
        else if (page.next !== undefined)
            this.#empty++;
        if (this.#empty >= EMPTY_PAGES)
            throw this.#noList(`names ${EMPTY_PAGES} pages in a row without a key`);
        this.#options.onProgress?.(this.#listed);
        return page;
    }
    #noList(what) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('bad listing', `The list of ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceName */ .VZ)(this.#store.source)} has no end: the store ${what} (after ${this.#listed} log objects). Nothing was counted, since half a list must not pass for a whole one. Is it an S3, and is there a proxy or cache before it?`);
    }
}
function lastInOrder(objects, after) {
    let last = after;
    for (const { key } of objects) {
        if (last !== '' && (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(key, last) <= 0)
            throw new OnlyInARow();
        last = key;
    }
    return last;
}
function isNothingNew({ objects }, after) {
    return objects.every(({ key }) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(key, after) <= 0);
}
function isPast(key, before) {
    return before !== undefined && (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKeys */ .YD)(key, before) >= 0;
}


/***/ }),

/***/ 13192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ stateFolders),
/* harmony export */   Q6: () => (/* binding */ OpenLocation),
/* harmony export */   iF: () => (/* binding */ md5Of),
/* harmony export */   mb: () => (/* binding */ readLocation),
/* harmony export */   rW: () => (/* binding */ writeLocation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37768);
/* harmony import */ var _delete_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95636);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30000);
/* harmony import */ var _fetch_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83475);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84211);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33879);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84975);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94041);










const stateFolders = {
    days: 'days/',
    plans: 'plans/',
    shelf: 'shelf/',
    history: 'history/',
};
async function readLocation(location, under, options, wantedOf = (paths) => paths) {
    const opened = new OpenLocation(location, options);
    try {
        const listed = await opened.list(under);
        const etags = new Map([...listed].map(([path, { etag }]) => [path, etag]));
        const wanted = new Set(wantedOf([...listed.keys()], etags));
        const files = new Map();
        await opened.take([...listed].flatMap(([path, object]) => (wanted.has(path) ? object : [])), async (path, bytes) => {
            files.set(path, bytes);
        });
        return new Map([...files].sort(([a], [b]) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .compareKeys */ .YD)(a, b)));
    }
    finally {
        await opened.close();
    }
}
const ARCHIVED = new _refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .RefusedError */ .fk({ status: 403, code: 'InvalidObjectState', message: '' });
function md5Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(bytes).digest('hex');
}
async function writeLocation(location, under, files, options) {
    const opened = new OpenLocation(location, options);
    try {
        const there = await opened.list(under);
        const missing = [...files].filter(([path, { md5 }]) => there.get(path)?.etag !== md5);
        await opened.putAll(missing);
        return missing.length;
    }
    finally {
        await opened.close();
    }
}
const BYTES_IN_FLIGHT = 8 * 1024 * 1024;
const MOST_LANES = 16;
class OpenLocation {
    #location;
    #options;
    #folder;
    #store;
    constructor(location, options) {
        this.#location = location;
        this.#options = options;
        this.#folder = slashed(location);
    }
    get name() {
        return `s3://${this.#location.bucket}/${(0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .printableKey */ .ny)(this.#folder)}`;
    }
    get now() {
        return this.#options.now;
    }
    async list(under) {
        const store = await this.#open(under);
        try {
            const { objects } = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .listNew */ .v)(store, [], { now: this.#options.now });
            const files = new Map();
            for (const object of objects)
                files.set(this.#pathOf(object), object);
            return files;
        }
        finally {
            await store.close();
        }
    }
    async take(files, onFile) {
        const { concurrency, spool, signal } = this.#options;
        const store = await this.#opened();
        if (files.some(({ isArchived }) => isArchived))
            throw store.sourceError(ARCHIVED, 'get');
        let taken = 0;
        const outcome = await (0,_fetch_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchPlanned */ .z)({ fetch: files }, store, { concurrency, bytesInFlight: BYTES_IN_FLIGHT, spool, signal }, async (object, body) => {
            if (body.kind === 'in place')
                return;
            const isFile = body.kind === 'file';
            const bytes = isFile ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(body.path) : Buffer.from(body.bytes);
            if (isFile)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(body.path, { force: true });
            await onFile(this.#pathOf(object), bytes);
            taken++;
        });
        if (outcome.stopped instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c8)
            throw outcome.stopped;
        if (taken === files.length)
            return;
        const [refused] = outcome.refused;
        const failed = refused ?? outcome.failed[0];
        const unsaid = outcome.vanished > 0 ? 'it changed meanwhile' : 'the run was stopped';
        const why = failed ? `${failed.why}: ${(0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .printableKey */ .ny)(this.#pathOf(failed.object))}` : unsaid;
        const lasting = refused?.error === undefined ? undefined : store.sourceError(refused.error, 'get');
        const { bucket, prefix } = this.#location;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c8(lasting instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c8 ? lasting.kind : 'trouble', `The state in s3://${bucket}/${prefix} cannot be read whole: ${taken} of ${files.length} files came (${why}). ${lasting?.message ?? 'Run again later.'}`);
    }
    async read(path) {
        const file = (await this.list(path)).get(path);
        if (file === undefined)
            return undefined;
        let found;
        await this.take([file], async (_, bytes) => {
            found = { bytes, etag: file.etag };
        });
        return found;
    }
    async put(path, bytes, condition) {
        const { signal } = this.#options;
        const store = await this.#opened();
        try {
            return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .persistently */ .p5)(() => store.put(this.#folder + path, bytes, undefined, condition), _retry_js__WEBPACK_IMPORTED_MODULE_8__/* .patience */ ._L, signal.aborted ? undefined : signal);
        }
        catch (error) {
            if (condition !== undefined && isConditionRefused(error))
                return undefined;
            throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c8 ? error : store.sourceError(error, 'put');
        }
    }
    async putAll(files) {
        const lanes = Math.min(this.#options.concurrency, MOST_LANES);
        await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_9__/* .inLanes */ .Lt)(files, lanes, async ([path, { make }]) => {
            await this.put(path, await make());
        });
    }
    async remove(files) {
        const { signal } = this.#options;
        const { removed } = await (0,_delete_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteCounted */ .S)(await this.#opened(), files, { signal });
        return removed.length;
    }
    async close() {
        await (await this.#store)?.close();
    }
    #pathOf({ key }) {
        return key.slice(this.#folder.length);
    }
    #opened() {
        this.#store ??= this.#open('');
        return this.#store;
    }
    async #open(under) {
        const { openS3 } = await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(188)]).then(__webpack_require__.bind(__webpack_require__, 78188));
        const { bucket } = this.#location;
        const prefix = this.#folder + under;
        return openS3({ kind: 's3', bucket, prefix }, { ...this.#options, input: 'state' });
    }
}
function isConditionRefused(error) {
    if (!(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .RefusedError */ .fk))
        return false;
    const meaning = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .refusalMeaningOf */ .pf)(error.refusal);
    return meaning === 'changed' || meaning === 'gone';
}
function slashed({ prefix }) {
    return prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
}


/***/ }),

/***/ 45605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ skipKnown),
/* harmony export */   Fp: () => (/* binding */ markName),
/* harmony export */   J4: () => (/* binding */ earliestOfStems),
/* harmony export */   RF: () => (/* binding */ cutKeyRange),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   kP: () => (/* binding */ lowerMarks),
/* harmony export */   ky: () => (/* binding */ nextMarks),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* unused harmony export firstKeyOf */
/* harmony import */ var _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33886);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33879);


const DELIVERY_WINDOW = 86_400;
const EVENT_WINDOW = 10 * 86_400;
function firstKeyOf({ stem, layout, isEventDay, time }) {
    return keyAt(stem, layout, time - (isEventDay ? EVENT_WINDOW : DELIVERY_WINDOW));
}
function keyAt(stem, layout, time) {
    const format = _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .F.find(({ keys }) => keys?.layouts.includes(layout) === true);
    return format?.keys?.startOf(layout, stem, time) ?? '';
}
function skipKnown(objects, marks) {
    if (marks.size === 0)
        return { objects, jump: undefined };
    const kept = [];
    let jump;
    for (const object of objects) {
        if (jump !== undefined && (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(object.key, jump) < 0)
            continue;
        jump = undefined;
        const date = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .keyDateOf */ .Vk)(object.key);
        const mark = date && marks.get(markName(date));
        const first = mark && firstKeyOf(mark);
        if (first !== undefined && (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(object.key, first) < 0)
            jump = first;
        else
            kept.push(object);
    }
    return { objects: kept, jump };
}
function isKnown({ key }, marks) {
    const date = marks.size === 0 ? undefined : (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .keyDateOf */ .Vk)(key);
    const mark = date && marks.get(markName(date));
    return mark !== undefined && (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(key, firstKeyOf(mark)) < 0;
}
function markName({ stem, layout }) {
    return `${layout} ${stem}`;
}
const PAGES_PER_RANGE = 4;
const MOST_RANGES = 256;
function cutKeyRange(range, page, now) {
    const last = page.at(-1);
    const from = page[0] && (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .keyDateOf */ .Vk)(page[0].key);
    const to = last && (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .keyDateOf */ .Vk)(last.key);
    if (last === undefined || from === undefined || to === undefined)
        return [range];
    const rest = { ...range, after: last.key };
    const name = markName(to);
    if (markName(from) !== name)
        return [rest];
    const step = to.isEventDay ? 86_400 : 3600;
    const until = range.end?.name === name ? range.end.time : now;
    const span = Math.max(to.time - from.time, to.isEventDay ? 43_200 : 1);
    const pages = (until - to.time) / span;
    if (pages < 2 * PAGES_PER_RANGE)
        return [rest];
    const parts = Math.min(MOST_RANGES, Math.ceil(pages / PAGES_PER_RANGE));
    const length = Math.max(step, Math.ceil((until - to.time) / parts / step) * step);
    const cuts = [];
    for (let at = Math.ceil(to.time / step) * step; at < until; at += length) {
        const cut = keyAt(to.stem, to.layout, at);
        if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(cut, last.key) > 0)
            cuts.push({ key: cut, time: at });
    }
    const starts = [last.key, ...cuts.map(({ key }) => key)];
    return starts.map((after, i) => {
        const cut = cuts[i];
        if (cut === undefined)
            return { ...range, after };
        return { after, before: cut.key, end: { name, time: cut.time } };
    });
}
function nextMarks(marks, listed, outstanding) {
    const next = new Map();
    for (const { key, lastModified } of listed) {
        const date = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .keyDateOf */ .Vk)(key);
        if (date === undefined || date.time > lastModified + 86_400)
            continue;
        const { stem, layout, time, isEventDay } = date;
        const name = markName(date);
        const before = next.get(name);
        if (before === undefined)
            next.set(name, { stem, layout, time, isEventDay });
        else if (time > before.time || (isEventDay && !before.isEventDay)) {
            const isEvent = isEventDay || before.isEventDay;
            next.set(name, { stem, layout, time: Math.max(time, before.time), isEventDay: isEvent });
        }
    }
    for (const mark of marks) {
        const listedMark = next.get(markName(mark));
        if (listedMark === undefined || listedMark.time < mark.time) {
            next.set(markName(mark), {
                ...mark,
                isEventDay: listedMark?.isEventDay ?? mark.isEventDay,
            });
        }
    }
    for (const { key } of outstanding) {
        const date = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .keyDateOf */ .Vk)(key);
        const mark = date && next.get(markName(date));
        if (mark && date.time < mark.time)
            next.set(markName(date), { ...mark, time: date.time });
    }
    return [...next.values()].sort((a, b) => (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(markName(a), markName(b)));
}
function earliestOfStems(objects) {
    const earliest = new Map();
    for (const object of objects) {
        const date = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .keyDateOf */ .Vk)(object.key);
        if (date === undefined)
            continue;
        const before = earliest.get(markName(date));
        if (before === undefined || date.time < before.time)
            earliest.set(markName(date), { object, time: date.time });
    }
    return [...earliest.values()].map(({ object }) => object);
}
function lowerMarks(marks, day) {
    const time = Date.parse(day) / 1000;
    return marks.map((mark) => (mark.time <= time ? mark : { ...mark, time }));
}


/***/ }),

/***/ 28235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ neighboursOf)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33879);

function neighboursOf(prefix, objects) {
    if (prefix === '' || prefix.endsWith('/'))
        return undefined;
    const found = new Set();
    for (const { key } of objects)
        found.add(placeOf(key, prefix));
    const own = [prefix, `${prefix}/`].find((name) => found.has(name));
    const others = [...found].filter((name) => name !== own).sort();
    return found.size > 1 ? { own, others } : undefined;
}
function placeOf(key, prefix) {
    const stem = (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .keyDateOf */ .Vk)(key)?.stem;
    const rest = key.slice(prefix.length);
    if (stem !== undefined && stem.length <= prefix.length)
        return prefix;
    if (/^\d{12}\//.test(rest))
        return prefix;
    const slash = rest.indexOf('/');
    if (slash !== -1)
        return prefix + rest.slice(0, slash + 1);
    return stem ?? prefix;
}


/***/ }),

/***/ 89233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ObjectList)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33879);


class ObjectList {
    #blocks = [];
    #length = 0;
    get length() {
        return this.#length;
    }
    add(objects, form = 'plain') {
        if (objects.length === 0)
            return;
        this.#length += objects.length;
        this.#blocks.push(form === 'plain' ? { objects } : packedBlock(objects));
    }
    append(list) {
        this.#length += list.length;
        for (const block of list.#blocks)
            this.#blocks.push(block);
    }
    *[Symbol.iterator]() {
        for (const block of this.#blocks)
            yield* objectsOf(block);
    }
    between(first, last) {
        const found = [];
        for (const block of this.#blocks) {
            if ('packed' in block && (block.last < first || block.first > last))
                continue;
            for (const object of objectsOf(block)) {
                const day = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryDayOf */ .qW)(object);
                if (day >= first && day <= last)
                    found.push(object);
            }
        }
        return found;
    }
}
function objectsOf(block) {
    if ('objects' in block)
        return block.objects;
    return JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(block.packed).toString());
}
function packedBlock(objects) {
    const days = objects.map(_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryDayOf */ .qW).sort();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined)
        return { objects };
    return { packed: (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync)(JSON.stringify(objects)), first, last };
}


/***/ }),

/***/ 36087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ openBucket),
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sync/errors.js
var errors = __webpack_require__(30000);
// EXTERNAL MODULE: ./lib/sync/objects.js
var sync_objects = __webpack_require__(33879);
;// CONCATENATED MODULE: ./lib/sync/directory.js




function openDirectory(source) {
    const no = (why) => {
        throw new errors/* SourceError */.c8('trouble', `${(0,sync_objects/* sourceName */.VZ)(source)}: ${why}`);
    };
    return {
        source,
        requests: { lists: 0, gets: 0, heads: 0, deletes: 0 },
        list: async () => ({ objects: filesIn(source.path), next: undefined }),
        get: async ({ key }) => inPlace(external_node_path_.join(source.path, key)),
        remove: async () => no('log objects are only deleted from S3'),
        renew: async () => false,
        sourceError: (error) => (error instanceof Error ? error : new Error(String(error))),
        close: async () => { },
    };
}
function inPlace(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.R_OK);
        return { kind: 'body', body: { kind: 'in place' } };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'vanished' };
        return { kind: 'unreadable', why: `the file cannot be read: ${code}, check its permissions` };
    }
}
function filesIn(directory) {
    const objects = [];
    const walk = (folder, above) => {
        for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
            if (entry.name.startsWith('.'))
                continue;
            const key = above + entry.name;
            const file = external_node_path_.join(folder, entry.name);
            if (entry.isDirectory()) {
                walk(file, `${key}/`);
                continue;
            }
            if (!entry.isFile() && !entry.isSymbolicLink())
                continue;
            const stat = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
            if (stat === undefined || !stat.isFile())
                continue;
            const etag = `${stat.size}-${Math.round(stat.mtimeMs * 1000).toString(36)}`;
            objects.push({ key, etag, size: stat.size, lastModified: stat.mtimeMs / 1000 });
        }
    };
    try {
        walk(directory, '');
    }
    catch (cause) {
        const { code, path: place = directory } = cause;
        const name = (0,sync_objects/* sourceName */.VZ)({ kind: 'directory', path: place });
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new errors/* SourceError */.c8('no such directory', `There is no directory '${name}'. Input 'logs' takes s3://bucket/prefix or a directory of log objects.`, cause);
        }
        throw new errors/* SourceError */.c8('access denied', `'${name}' cannot be read (${code}). Check its permissions.`, cause);
    }
    return objects.sort((a, b) => (0,sync_objects/* compareKeys */.YD)(a.key, b.key));
}

;// CONCATENATED MODULE: ./lib/sync/open.js

async function openStore(source, options) {
    if (source.kind === 'directory')
        return openDirectory(source);
    return openBucket(source, options);
}
async function openBucket(source, options) {
    const { openS3 } = await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(188)]).then(__webpack_require__.bind(__webpack_require__, 78188));
    return openS3(source, options);
}


/***/ }),

/***/ 84975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ refusalRowOf),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   dJ: () => (/* binding */ isLasting),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   p$: () => (/* binding */ concernsAll),
/* harmony export */   pf: () => (/* binding */ refusalMeaningOf),
/* harmony export */   tU: () => (/* binding */ isNotTaken)
/* harmony export */ });
/* unused harmony export meanings */
class RefusedError extends Error {
    refusal;
    constructor(refusal, cause) {
        super(`${refusal.status} ${refusal.code}`, { cause });
        this.name = 'RefusedError';
        this.refusal = refusal;
    }
}
const meanings = [
    {
        meaning: 'not implemented',
        codes: /^NotImplemented$/,
        statuses: [501, 505],
        again: 'never',
        concerns: 'one',
    },
    {
        meaning: 'slow down',
        codes: /^(SlowDown\w*|ServiceUnavailable|ServerBusy|RequestLimitExceeded|BandwidthLimitExceeded|TooManyRequests\w*|PriorRequestNotComplete|(\w+\.)?\w*Throttl\w*)$/,
        again: 'patiently',
        concerns: 'one',
    },
    { meaning: 'clock', codes: /^RequestTimeTooSkewed$/, again: 'a few times', concerns: 'all' },
    { meaning: 'no S3', codes: /^(EndlessAnswer|StrangeKey)$/, again: 'never', concerns: 'all' },
    {
        meaning: 'expired credentials',
        codes: /^(ExpiredToken|ExpiredTokenException|TokenRefreshRequired|RequestExpired)$/,
        again: 'never',
        concerns: 'all',
    },
    {
        meaning: 'no credentials',
        codes: /^(CredentialsProviderError|TokenProviderError)$/,
        again: 'never',
        concerns: 'all',
    },
    {
        meaning: 'bad credentials',
        codes: /^(InvalidAccessKeyId|SignatureDoesNotMatch|InvalidToken|InvalidClientTokenId|UnrecognizedClientException|InvalidSecurity|NotSignedUp)$/,
        again: 'never',
        concerns: 'all',
    },
    { meaning: 'no such bucket', codes: /^NoSuchBucket$/, again: 'never', concerns: 'all' },
    {
        meaning: 'wrong region',
        codes: /^(PermanentRedirect|TemporaryRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/,
        statuses: [301],
        again: 'never',
        concerns: 'all',
    },
    {
        meaning: 'unreachable',
        codes: /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/,
        again: 'a few times',
        concerns: 'all',
    },
    {
        meaning: 'trouble',
        codes: /^(InternalError|InternalServerError|RequestTimeout|OperationAborted|ConditionalRequestConflict|IncompleteBody|BadDigest|TruncatedBody|TimeoutError|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|UND_ERR_(SOCKET|CONNECT_TIMEOUT|HEADERS_TIMEOUT|BODY_TIMEOUT|RES_CONTENT_LENGTH_MISMATCH|PRX_CONN)|HPE_\w+)$/,
        again: 'patiently',
        concerns: 'one',
    },
    { meaning: 'archived', codes: /^InvalidObjectState$/, again: 'never', concerns: 'one' },
    { meaning: 'no key', codes: /^KMS\.\w+$/, again: 'never', concerns: 'one' },
    { meaning: 'gone', codes: /^(NoSuchKey|NoSuchVersion)$/, again: 'never', concerns: 'one' },
    { meaning: 'changed', codes: /^PreconditionFailed$/, again: 'never', concerns: 'one' },
    {
        meaning: 'denied',
        codes: /^(AccessDenied|AllAccessDisabled|AccountProblem|InvalidPayer)$/,
        again: 'never',
        concerns: 'one',
    },
    { meaning: 'slow down', statuses: [429, 503, 509], again: 'patiently', concerns: 'one' },
    { meaning: 'trouble', statuses: [408, 425], again: 'patiently', concerns: 'one' },
    { meaning: 'gone', statuses: [404, 410], again: 'never', concerns: 'one' },
    { meaning: 'changed', statuses: [412], again: 'never', concerns: 'one' },
    { meaning: 'denied', statuses: [401, 403], again: 'never', concerns: 'one' },
];
const serverTrouble = {
    meaning: 'trouble',
    statuses: [500],
    again: 'patiently',
    concerns: 'one',
};
const refused = { meaning: 'refused', statuses: [400], again: 'never', concerns: 'one' };
const odd = { meaning: 'odd', again: 'never', concerns: 'one' };
function refusalRowOf({ status, code }) {
    const row = meanings.find((one) => one.codes?.test(code) || one.statuses?.includes(status));
    if (row !== undefined)
        return row;
    return status >= 500 ? serverTrouble : status >= 400 ? refused : odd;
}
function refusalMeaningOf(refusal) {
    return refusalRowOf(refusal).meaning;
}
function isPassing(refusal) {
    return refusalRowOf(refusal).again !== 'never';
}
function concernsAll(refusal) {
    return refusalRowOf(refusal).concerns === 'all';
}
const lasting = new Set([
    'archived',
    'no key',
    'not implemented',
    'denied',
    'refused',
]);
function isLasting(refusal) {
    return lasting.has(refusalMeaningOf(refusal));
}
function isNotTaken(error) {
    if (!(error instanceof RefusedError))
        return false;
    const meaning = refusalMeaningOf(error.refusal);
    return meaning === 'not implemented' || meaning === 'refused';
}


/***/ }),

/***/ 94041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ impatience),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   p5: () => (/* binding */ persistently),
/* harmony export */   sZ: () => (/* binding */ untilStopped)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84975);


const patience = { attempts: 10, firstPauseMs: 100, longestPauseMs: 10_000 };
const untilStopped = {
    attempts: Number.POSITIVE_INFINITY,
    firstPauseMs: 100,
    longestPauseMs: 20_000,
    longestMs: 3_600_000,
};
const impatience = { attempts: 4, firstPauseMs: 200, longestPauseMs: 2000 };
const FEW_ATTEMPTS = 4;
async function persistently(work, { attempts, firstPauseMs, longestPauseMs, longestMs }, signal, onRetry = () => { }) {
    const began = performance.now();
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk))
                throw error;
            const { again } = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalRowOf */ .Ud)(error.refusal);
            const limit = { patiently: attempts, 'a few times': FEW_ATTEMPTS, never: 1 }[again];
            const isOver = longestMs !== undefined && performance.now() - began > longestMs;
            if (attempt >= Math.min(limit, attempts) || isOver || signal?.aborted)
                throw error;
            onRetry(error, attempt);
            const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * pause, undefined, signal === undefined ? {} : { signal });
        }
    }
}


/***/ }),

/***/ 59342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ BIG_BODY)
/* harmony export */ });
const BIG_BODY = 8 * 1024 * 1024;


/***/ }),

/***/ 63483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ newHashKeys),
/* harmony export */   Id: () => (/* binding */ dayCounting),
/* harmony export */   Ik: () => (/* binding */ TaskError),
/* harmony export */   OT: () => (/* binding */ CountingError),
/* harmony export */   PK: () => (/* binding */ summariseDay),
/* harmony export */   gg: () => (/* binding */ recounted),
/* harmony export */   j6: () => (/* binding */ only)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _formats_reading_identity_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7798);
/* harmony import */ var _portions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14059);



function newHashKeys() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(_formats_reading_identity_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_KEYS */ .o2);
}
class TaskError extends Error {
    objectIndex;
    constructor(message, objectIndex) {
        super(message);
        this.objectIndex = objectIndex;
    }
}
class CountingError extends Error {
    deliveryDay;
    objectIndex;
    constructor(deliveryDay, objectIndex, reason) {
        const object = objectIndex === undefined ? '' : `, log object ${objectIndex + 1}`;
        super(`Cannot count the logs delivered on ${deliveryDay}${object}: ${reason}`);
        this.name = 'CountingError';
        this.deliveryDay = deliveryDay;
        this.objectIndex = objectIndex;
    }
}
function dayCounting(run) {
    return {
        countPortion: ({ deliveryDay, objects, counting }, hashKeys, first = 0) => forDay(deliveryDay, first, async () => {
            const answer = await run({ kind: 'count', objects, counting, hashKeys });
            return { summary: only(answer), identities: answer.identities };
        }),
        suspected: async (identities) => (await run({ kind: 'compare', identities })).inCommon,
        recount: ({ deliveryDay, counting }, portions) => forDay(deliveryDay, undefined, async () => (await run({ kind: 'recount', portions, counting })).encoded),
        merge: async (summaries) => only(await run({ kind: 'merge', summaries })),
    };
}
async function summariseDay(job, run, hashKeys, most) {
    const { deliveryDay, objects, counting } = job;
    const plan = (0,_portions_js__WEBPACK_IMPORTED_MODULE_2__/* .planPortions */ .s)(objects, most);
    if (plan.length === 1)
        return forDay(deliveryDay, 0, async () => only(await run({ kind: 'count', objects, counting, hashKeys: undefined })));
    const steps = dayCounting(run);
    const portions = plan.map(({ from, to }) => ({ first: from, objects: objects.slice(from, to) }));
    const counted = await Promise.all(portions.map(({ first, objects }) => steps.countPortion({ ...job, objects }, hashKeys, first)));
    const suspected = await steps.suspected(counted.map(({ identities }) => identities));
    const again = await recounted(steps, job, suspected, (at) => portions[at]?.objects ?? []);
    return steps.merge(counted.map(({ summary }, at) => again.get(at) ?? summary));
}
async function recounted(steps, day, suspected, objectsOf) {
    if (suspected.length === 0)
        return new Map();
    const summaries = await steps.recount(day, suspected.map(objectsOf));
    return new Map(suspected.flatMap((at, i) => (summaries[i] ? [[at, summaries[i]]] : [])));
}
function only({ encoded: [piece] }) {
    if (piece === undefined)
        throw new Error('A thread answered without what it was asked for');
    return piece;
}
async function forDay(deliveryDay, first, work) {
    try {
        return await work();
    }
    catch (error) {
        const index = error instanceof TaskError ? error.objectIndex : undefined;
        const at = index === undefined || first === undefined ? undefined : first + index;
        throw new CountingError(deliveryDay, at, error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 14059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ PORTION_BYTES),
/* harmony export */   s: () => (/* binding */ planPortions)
/* harmony export */ });
const PORTION_BYTES = 128 * 1024 * 1024;
function planPortions(objects, most = PORTION_BYTES) {
    const portions = [];
    let from = 0;
    let bytes = 0;
    for (const [at, { size }] of objects.entries()) {
        if (at > from && bytes + size > most) {
            portions.push({ from, to: at });
            from = at;
            bytes = 0;
        }
        bytes += size;
    }
    return [...portions, { from, to: objects.length }];
}


/***/ }),

/***/ 41111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ startWorkers)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/build/packed.js
var packed = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/rollup/head.js
var head = __webpack_require__(68714);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/workers/compiling.js

function compileSparingly(isSparing) {
    (0,external_node_v8_.setFlagsFromString)(isSparing ? '--efficiency-mode' : '--no-efficiency-mode');
}

// EXTERNAL MODULE: ./lib/workers/day-counting.js
var day_counting = __webpack_require__(63483);
// EXTERNAL MODULE: ./lib/workers/portions.js
var portions = __webpack_require__(14059);
;// CONCATENATED MODULE: ./lib/workers/tasks.js
function givenAway(task) {
    switch (task.kind) {
        case 'compare':
            return task.identities;
        case 'merge':
            return task.summaries;
        case 'period':
            return task.pieces;
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./lib/workers/worth.js
var workers_worth = __webpack_require__(14119);
;// CONCATENATED MODULE: ./lib/workers/workers.js








function startWorkers(count, workerFile, places = { countries: undefined, networks: undefined }, portionBytes = portions/* PORTION_BYTES */.M, worth = workers_worth/* anything */.D8) {
    const pool = new Pool(count, workerFile, places, worth);
    const run = (task) => pool.run(task);
    const hashKeys = (0,day_counting/* newHashKeys */.BU)();
    return {
        expect: (objects) => pool.expect((0,workers_worth/* countingTime */.JY)(objects)),
        summarise: (job) => (0,day_counting/* summariseDay */.PK)(job, run, hashKeys, portionBytes),
        ...(0,day_counting/* dayCounting */.Id)(run),
        addUp: async (buildPlan, place, count = 1, priority = 0) => {
            const work = Array.from({ length: count > 1 ? count : 0 }, (_, at) => pool.run({ kind: 'piece', buildPlan, at, count }, priority));
            await Promise.allSettled(work);
            const pieces = (await Promise.all(work)).map(day_counting/* only */.j6);
            return (0,head/* decodeHead */.Jk)((0,day_counting/* only */.j6)(await pool.run({ kind: 'period', buildPlan, place, pieces }, priority)));
        },
        makePage: async (task, onFirst, priority = 0) => {
            const tell = onFirst && ((encoded) => onFirst((0,packed/* unpacked */.KZ)(encoded)));
            const answer = await pool.run({ kind: 'page', ...task }, priority, tell);
            const [, facts] = answer.encoded;
            return { files: (0,packed/* unpacked */.KZ)((0,day_counting/* only */.j6)(answer)), facts: facts && (0,packed/* decodeFacts */.aN)(facts) };
        },
        makeCopy: async (task, priority = 0) => (await pool.run({ kind: 'copy', ...task }, priority)).encoded[0],
        makeFile: async (task, priority = 0) => (0,day_counting/* only */.j6)(await pool.run(task, priority)),
        prepare: (templates) => pool.spend({ kind: 'prepare', templates }),
        threads: () => pool.threads(),
        close: () => pool.close(),
    };
}
const YOUNG_MB = 8;
class Pool {
    #count;
    #workerFile;
    #start;
    #worth;
    #threads = new Set();
    #queue = [];
    #spare;
    #expected = 0;
    #asked = 0;
    #pace = new workers_worth/* Pace */.oG();
    #counted = 0;
    #isClosed = false;
    #isSparing = false;
    constructor(count, workerFile, places, worth) {
        this.#count = Math.max(1, count);
        this.#workerFile = workerFile;
        this.#start = { places };
        this.#worth = worth;
    }
    expect(work) {
        this.#expected += work;
        this.#weigh();
    }
    run(task, priority = 0, onFirst) {
        if (this.#isClosed)
            return Promise.reject(new Error('The threads are closed'));
        this.#asked += (0,workers_worth/* timeOf */.nR)(task);
        return new Promise((resolve, reject) => {
            const behind = this.#queue.findLastIndex((other) => other.priority <= priority);
            this.#queue.splice(behind + 1, 0, { task, priority, onFirst, resolve, reject });
            setImmediate(() => this.#deal());
        });
    }
    spend(task) {
        this.#spare = task;
        this.#deal();
    }
    threads() {
        return Math.max(this.#threads.size, this.#weigh());
    }
    async close() {
        this.#isClosed = true;
        for (const { reject } of this.#queue.splice(0))
            reject(new Error('The threads are closed'));
        await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
    }
    #weigh() {
        if (this.#isSparing)
            this.#compile();
        return Math.min(this.#count, Math.max(1, this.#worth.threads(this.#soFar())));
    }
    #compile() {
        const isSparing = !this.#worth.optimizing(this.#soFar());
        if (isSparing !== this.#isSparing)
            compileSparingly(isSparing);
        this.#isSparing = isSparing;
    }
    #soFar() {
        const { user, system } = process.cpuUsage();
        const work = Math.max(this.#expected, this.#asked) * this.#pace.slowness;
        return { work, counted: this.#counted, spent: (user + system) / 1000 };
    }
    #deal() {
        const most = this.#weigh();
        for (let at = 0; at < this.#queue.length;) {
            const waiting = this.#queue[at];
            const thread = waiting && this.#idleFor(waiting.task, most);
            if (waiting === undefined || thread === undefined)
                at++;
            else {
                this.#queue.splice(at, 1);
                this.#give(thread, waiting);
            }
        }
        if (this.#spare !== undefined)
            setImmediate(() => this.#dealSpare());
    }
    #dealSpare() {
        const spare = this.#spare;
        if (spare === undefined || this.#isClosed)
            return;
        const threads = [...this.#threads];
        const isBusy = ({ working }) => working !== undefined && working.task !== spare;
        if (!threads.some(isBusy))
            return;
        for (const thread of threads) {
            if (thread.working !== undefined || thread.hasDrawn || !this.#mayMoreDraw())
                continue;
            this.#give(thread, {
                task: spare,
                priority: 0,
                onFirst: undefined,
                resolve: () => { },
                reject: () => { },
            });
        }
    }
    #idleFor(task, most) {
        const mayLearn = !(0,workers_worth/* isDrawing */.DJ)(task) || this.#mayMoreDraw();
        const idle = [...this.#threads].filter(({ working }) => working === undefined);
        const able = idle.find(({ hasDrawn }) => hasDrawn || mayLearn);
        if (able !== undefined || idle.length > 0 || !mayLearn)
            return able;
        return this.#threads.size < most ? this.#startThread() : undefined;
    }
    #mayMoreDraw() {
        const drawing = [...this.#threads].filter(({ hasDrawn }) => hasDrawn);
        return drawing.length < workers_worth/* MOST_THREADS_THAT_DRAW */.hp;
    }
    #give(thread, waiting) {
        const { task } = waiting;
        thread.working = waiting;
        thread.hasDrawn ||= (0,workers_worth/* isDrawing */.DJ)(task);
        thread.worker.ref();
        const order = { task, isAlone: this.#threads.size === 1 };
        thread.worker.postMessage(order, givenAway(task).map(({ buffer }) => buffer));
    }
    #startThread() {
        const worker = new external_node_worker_threads_.Worker(this.#workerFile, {
            workerData: this.#start,
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        });
        const thread = { worker, working: undefined, hasDrawn: false };
        this.#threads.add(thread);
        let reason = 'its thread ended';
        worker.on('online', () => this.#compile());
        worker.on('message', (outcome) => {
            if (outcome.kind === 'first') {
                thread.working?.onFirst?.(outcome.encoded);
                return;
            }
            const done = thread.working;
            thread.working = undefined;
            worker.unref();
            if (outcome.kind === 'done' && done?.task.kind === 'count') {
                this.#counted += outcome.spent;
                this.#pace.note(thread, done.task, outcome.spent);
            }
            this.#deal();
            if (outcome.kind === 'done')
                done?.resolve(outcome.answer);
            else
                done?.reject(new day_counting/* TaskError */.Ik(outcome.message, outcome.objectIndex));
        });
        worker.on('error', (error) => {
            reason = `its thread failed: ${error.message}`;
        });
        worker.on('exit', () => {
            this.#threads.delete(thread);
            thread.working?.reject(new Error(reason));
            thread.working = undefined;
            this.#deal();
        });
        return thread;
    }
}


/***/ }),

/***/ 14119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   DJ: () => (/* binding */ isDrawing),
/* harmony export */   JY: () => (/* binding */ countingTime),
/* harmony export */   hp: () => (/* binding */ MOST_THREADS_THAT_DRAW),
/* harmony export */   hv: () => (/* binding */ worthOfWork),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   oG: () => (/* binding */ Pace)
/* harmony export */ });
const WORTH_MS = 6000;
const MOST_THREADS_THAT_DRAW = 2;
const COUNTED_MS = 4000;
const SPENT_MS = 15_000;
const OPTIMIZED_MS = 2000;
const anything = { threads: () => Number.POSITIVE_INFINITY, optimizing: () => true };
const worthOfWork = {
    threads: ({ work, counted, spent }) => 1 + Math.floor(Math.max(work, counted - COUNTED_MS, spent - SPENT_MS) / WORTH_MS),
    optimizing: ({ work, counted, spent }) => work >= OPTIMIZED_MS || counted >= OPTIMIZED_MS + 2 * work || spent >= SPENT_MS + 3 * work,
};
function countingTime(objects) {
    const megabytes = objects.reduce((bytes, { size }) => bytes + size, 0) / 1e6;
    return 7 * megabytes + objects.length / 10;
}
const SLOW = 2;
class Pace {
    #took = 0;
    #told = 0;
    #warm = new WeakSet();
    note(thread, task, took) {
        if (task.kind !== 'count')
            return;
        if (this.#warm.has(thread)) {
            this.#took += took;
            this.#told += timeOf(task);
        }
        this.#warm.add(thread);
    }
    get slowness() {
        return this.#told === 0 ? 1 : Math.max(1, this.#took / (SLOW * this.#told));
    }
}
function timeOf(task) {
    switch (task.kind) {
        case 'count':
            return 5 + countingTime(task.objects);
        case 'recount':
            return 5 + countingTime(task.portions.flat());
        case 'page':
            return 150;
        case 'prepare':
            return 0;
        case 'compare':
        case 'merge':
        case 'piece':
        case 'period':
        case 'copy':
        case 'cube':
            return 10;
        case 'open data':
            return 20 * task.days.length;
    }
}
function isDrawing(task) {
    return task.kind === 'prepare' || (task.kind === 'page' && task.part !== 'numbers');
}


/***/ })

};
