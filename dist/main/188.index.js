export const id = 188;
export const ids = [188];
export const modules = {

/***/ 78188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openS3: () => (/* binding */ openS3)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./lib/sync/errors.js
var errors = __webpack_require__(30000);
// EXTERNAL MODULE: ./lib/sync/refusal.js
var sync_refusal = __webpack_require__(84975);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/sync/store.js
var store = __webpack_require__(59342);
;// CONCATENATED MODULE: ./lib/sync/s3/answers.js


function refusalIn(error) {
    if (error instanceof sync_refusal/* RefusedError */.fk)
        return error.refusal;
    if (error instanceof dist_cjs/* S3ServiceException */.Hcp) {
        const status = error.$metadata.httpStatusCode ?? 0;
        const headers = (error.$response?.headers ?? {});
        const { Region, Endpoint = '' } = error;
        const region = headers['x-amz-bucket-region'] ??
            Region ??
            /\.s3[.-]([a-z0-9-]+)\.amazonaws\.com/.exec(Endpoint)?.[1];
        return { status, code: error.name, message: error.message, region };
    }
    const { code, name, message, $metadata, cause } = error;
    if (name === 'CredentialsProviderError' || name === 'TokenProviderError') {
        return { status: 0, code: 'CredentialsProviderError', message: message ?? '' };
    }
    const causeCode = cause?.code;
    const status = $metadata?.httpStatusCode ?? 0;
    if (status === 200 || /unclosed|unexpected end|XML|Deserialization/i.test(message ?? '')) {
        return { status: 0, code: 'TruncatedBody', message: message ?? '' };
    }
    return {
        status,
        code: String(code ?? causeCode ?? name ?? 'unknown'),
        message: message ?? '',
    };
}
function refusalFrom(status, headers, body) {
    const code = /<Code>([^<]{1,100})<\/Code>/.exec(body)?.[1] ?? statusCode(status);
    const region = headers['x-amz-bucket-region'] ?? /<Region>([^<]{1,40})<\/Region>/.exec(body)?.[1];
    return new sync_refusal/* RefusedError */.fk({
        status,
        code: /^[A-Za-z0-9._-]+$/.test(code) ? code : 'unknown',
        message: /<Message>([^<]{1,300})<\/Message>/.exec(body)?.[1] ?? '',
        region: region === undefined ? undefined : String(region),
        clockMs: timeIn(headers.date),
    });
}
function timeIn(date) {
    const time = Date.parse(String(date));
    return Number.isNaN(time) ? undefined : time;
}
function statusCode(status) {
    if (status === 403)
        return 'AccessDenied';
    if (status === 404)
        return 'NoSuchKey';
    return status === 503 ? 'ServiceUnavailable' : 'unknown';
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./lib/sync/s3/http.js


const CONNECT_MS = 10_000;
const LONGEST_ANSWER = 64 * 1024 * 1024;
class Connections {
    #options;
    #environment;
    #dispatchers = new Map();
    constructor({ connections, silenceMs }, environment) {
        this.#options = {
            connections,
            pipelining: 1,
            headersTimeout: silenceMs,
            bodyTimeout: silenceMs,
            connect: { timeout: CONNECT_MS },
        };
        this.#environment = environment;
    }
    to(protocol) {
        const known = this.#dispatchers.get(protocol);
        if (known !== undefined)
            return known;
        const proxy = proxyFor(protocol, this.#environment);
        const noProxy = either('no_proxy', this.#environment) ?? '';
        const made = proxy === undefined
            ? new undici.Agent(this.#options)
            : new undici.EnvHttpProxyAgent({
                ...this.#options,
                httpProxy: proxy,
                httpsProxy: proxy,
                noProxy,
            });
        this.#dispatchers.set(protocol, made);
        return made;
    }
    get handler() {
        return {
            metadata: { handlerProtocol: 'http/1.1' },
            handle: async (request, { abortSignal } = {}) => {
                const signal = abortSignal;
                return { response: await this.#send(request, signal) };
            },
            updateHttpClientConfig: () => { },
            httpHandlerConfigs: () => ({}),
        };
    }
    async #send(request, signal) {
        const { protocol, hostname, port, method, path, query } = request;
        const { expect: _, Expect: __, ...headers } = request.headers;
        try {
            const answer = await this.to(protocol).request({
                origin: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`,
                method: method,
                path: path + queryString(query ?? {}),
                headers,
                body: request.body ?? null,
                ...(signal === undefined ? {} : { signal }),
            });
            const body = await wholeBody(answer.body, method);
            const plain = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
            return { statusCode: answer.statusCode, headers: Object.fromEntries(plain), body };
        }
        catch (error) {
            throw signal?.aborted ? error : proxyTrouble(error);
        }
    }
    async close() {
        await Promise.all([...this.#dispatchers.values()].map((one) => one.destroy()));
    }
}
function proxyFor(protocol, environment) {
    const name = protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const proxy = either(name, environment) || either('all_proxy', environment);
    if (!proxy)
        return undefined;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
function shownProxy(proxy) {
    const url = URL.parse(proxy);
    return url === null ? 'named in the environment' : `${url.protocol}//${url.host}`;
}
function either(name, environment) {
    return environment[name] || environment[name.toUpperCase()];
}
function proxyTrouble(error) {
    const said = /Proxy response \((\d+)\)|Proxy Authentication Required \((407)\)/.exec(error instanceof Error ? error.message : '');
    if (said === null)
        return error;
    const status = said[1] ?? said[2];
    return new sync_refusal/* RefusedError */.fk({ status: 0, code: `ProxyAnswered${status}`, message: '' }, error);
}
async function wholeBody(body, method) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        if (length > LONGEST_ANSWER) {
            body.destroy();
            throw new sync_refusal/* RefusedError */.fk({
                status: 0,
                code: 'EndlessAnswer',
                message: `its answer to a ${method} has no end: it is longer than ${LONGEST_ANSWER / 1024 / 1024} MiB`,
            });
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function queryString(query) {
    const parts = Object.keys(query)
        .sort()
        .flatMap((name) => {
        const value = query[name];
        const values = typeof value === 'string' ? [value] : (value ?? []);
        return value === null || value === undefined
            ? [encoded(name)]
            : values.map((one) => `${encoded(name)}=${encoded(one)}`);
    });
    return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
function encoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/sync/s3/bodies.js











const STEADY_MISMATCHES = 3;
class EtagJudge {
    #mayBeOther;
    #wrong = new Map();
    #steady = new Set();
    #matches = 0;
    constructor(mayBeOther) {
        this.#mayBeOther = mayBeOther;
    }
    fault(object, size, headers, md5) {
        const { key, etag } = object;
        if (size !== object.size)
            return `${size} bytes came instead of ${object.size}`;
        if (!canBeMd5(etag, headers))
            return undefined;
        const digest = md5();
        if (digest === etag.toLowerCase()) {
            this.#matches++;
            this.#wrong.clear();
            return undefined;
        }
        if (this.#mayBeOther && this.#matches === 0) {
            if (this.#wrong.get(key) === digest)
                this.#steady.add(key);
            this.#wrong.set(key, digest);
            if (this.#steady.size >= STEADY_MISMATCHES)
                return undefined;
        }
        return 'its MD5 is not its ETag';
    }
}
function canBeMd5(etag, headers) {
    const encryption = String(headers['x-amz-server-side-encryption'] ?? '');
    return (/^[0-9a-f]{32}$/i.test(etag) &&
        !encryption.startsWith('aws:kms') &&
        headers['x-amz-server-side-encryption-customer-algorithm'] === undefined);
}
function failed(thrown) {
    const error = proxyTrouble(thrown);
    return error instanceof sync_refusal/* RefusedError */.fk ? error : new sync_refusal/* RefusedError */.fk(refusalIn(error), error);
}
const REFUSAL_BYTES = 16 * 1024;
async function startOf(body) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        length += chunk.length;
        if (length >= REFUSAL_BYTES)
            break;
    }
    return Buffer.concat(chunks).toString('utf8', 0, 2000);
}
function tooLong({ size }) {
    return { kind: 'mismatch', why: `more than ${size} bytes came instead of ${size}` };
}
function isOfDisk(error) {
    const { syscall, code } = error;
    return syscall === 'write' || syscall === 'open' || code === 'ENOSPC' || code === 'EDQUOT';
}
function diskError(directory, error) {
    const isFull = error.code === 'ENOSPC' || error.code === 'EDQUOT';
    return new errors/* SourceError */.c8('bad disk', isFull
        ? `There is no space left in ${directory}, where log objects wait to be kept. Set input 'mirror-directory' to a larger disk.`
        : `${directory}, where log objects wait to be kept, cannot be written to (${error.code}). Check its owner, or set input 'mirror-directory'.`, error);
}
function refused(status, headers, text) {
    const error = refusalFrom(status, headers, text);
    if (status === 404 && error.refusal.code !== 'NoSuchBucket')
        return { kind: 'vanished' };
    throw error;
}
function getBody(dispatcher, options, object, etags, { scratch, spool }, signal) {
    return object.size > store/* BIG_BODY */.q
        ? getBig(dispatcher, options, object, etags, spool, signal)
        : getSmall(dispatcher, options, object, etags, scratch, signal);
}
async function getSmall(dispatcher, options, object, etags, scratch, signal) {
    const most = (status) => (status === 200 ? object.size : REFUSAL_BYTES);
    const answer = await receive(dispatcher, options, most, scratch, signal);
    const { status, headers, body, isCut } = answer;
    if (status !== 200)
        return refused(status, headers, body.toString('utf8', 0, 2000));
    if (isCut)
        return tooLong(object);
    const why = etags.fault(object, body.length, headers, () => (0,external_node_crypto_.hash)('md5', body));
    return why === undefined
        ? { kind: 'body', body: { kind: 'bytes', bytes: body } }
        : { kind: 'mismatch', why };
}
function receive(dispatcher, options, mostBytes, scratch, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    let bytes = scratch;
    let length = 0;
    let status = 0;
    let headers = {};
    let isCut = false;
    let stop = () => { };
    const end = () => resolve({ status, headers, body: bytes.subarray(0, length), isCut });
    dispatcher.dispatch(options, {
        onRequestStart(controller) {
            if (signal === undefined)
                return;
            stop = () => controller.abort(new Error('aborted'));
            if (signal.aborted)
                stop();
            else
                signal.addEventListener('abort', stop, { once: true });
        },
        onResponseStart(_, code, its) {
            status = code;
            headers = its;
            length = 0;
            const most = mostBytes(status);
            if (most > bytes.length)
                bytes = Buffer.allocUnsafeSlow(most);
            bytes = bytes.subarray(0, most);
        },
        onResponseData(controller, chunk) {
            if (isCut)
                return;
            const room = bytes.length - length;
            isCut = chunk.length > room;
            bytes.set(isCut ? chunk.subarray(0, room) : chunk, length);
            length += Math.min(chunk.length, room);
            if (isCut)
                controller.abort(new Error('enough'));
        },
        onResponseEnd: end,
        onResponseError(_, error) {
            if (isCut)
                end();
            else
                reject(failed(error));
        },
    });
    return promise.finally(() => signal?.removeEventListener('abort', stop));
}
async function getBig(dispatcher, options, object, etags, spool, signal) {
    const file = external_node_path_.join(spool, `${(0,external_node_crypto_.randomUUID)()}.body`);
    try {
        const { statusCode: status, headers, body, } = await dispatcher
            .request({
            ...options,
            ...(signal === undefined ? {} : { signal }),
        })
            .catch((error) => {
            throw failed(error);
        });
        if (status !== 200)
            return refused(status, headers, await startOf(body));
        const md5 = (0,external_node_crypto_.createHash)('md5');
        let size = 0;
        const count = new external_node_stream_.Transform({
            transform(chunk, _, done) {
                size += chunk.length;
                md5.update(chunk);
                done(size > object.size ? new Error('enough') : null, chunk);
            },
        });
        try {
            await (0,external_node_stream_promises_.pipeline)(body, count, (0,external_node_fs_.createWriteStream)(file));
        }
        catch (error) {
            if (isOfDisk(error))
                throw diskError(spool, error);
            if (size <= object.size)
                throw failed(error);
            await (0,promises_.rm)(file, { force: true });
            return tooLong(object);
        }
        const why = etags.fault(object, size, headers, () => md5.digest('hex'));
        if (why === undefined)
            return { kind: 'body', body: { kind: 'file', path: file } };
        await (0,promises_.rm)(file, { force: true });
        return { kind: 'mismatch', why };
    }
    catch (error) {
        await (0,promises_.rm)(file, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/sync/objects.js
var objects = __webpack_require__(33879);
;// CONCATENATED MODULE: ./lib/sync/s3/page.js

function readPage(xml) {
    if (!xml.includes('<ListBucketResult'))
        return undefined;
    if (!/<\/ListBucketResult>\s*$|<ListBucketResult[^>]*\/>\s*$/.test(xml)) {
        throw new sync_refusal/* RefusedError */.fk({ status: 0, code: 'TruncatedBody', message: 'The listing breaks off' });
    }
    const isEncoded = textOf(xml, 'EncodingType') === 'url';
    const plainKey = (text) => (isEncoded ? decodeKey(unescaped(text)) : unescaped(text));
    const objects = [];
    let entries = 0;
    let lastKey;
    let endOfEntries = 0;
    for (let at = xml.indexOf('<Contents>'); at !== -1;) {
        const end = xml.indexOf('</Contents>', at);
        if (end === -1)
            return undefined;
        const entry = xml.slice(at, end);
        const key = textOf(entry, 'Key');
        const size = Number(textOf(entry, 'Size') ?? 0);
        if (key === undefined || !Number.isSafeInteger(size) || size < 0)
            return undefined;
        endOfEntries = end + '</Contents>'.length;
        at = xml.indexOf('<Contents>', end);
        entries++;
        lastKey = key;
        if (size === 0 && key.endsWith('/'))
            continue;
        objects.push({
            key: plainKey(key),
            etag: plainEtag(unescaped(textOf(entry, 'ETag') ?? '')),
            size,
            lastModified: Date.parse(textOf(entry, 'LastModified') ?? '') / 1000 || 0,
            ...storageOf(entry),
        });
    }
    if (/<(\w+:)?Contents[\s/>]/.test(entries === 0 ? xml : xml.slice(endOfEntries)))
        return undefined;
    const count = Number(textOf(xml, 'KeyCount') ?? 0);
    if (entries === 0 && count > 0 && !xml.includes('<CommonPrefixes'))
        throw new sync_refusal/* RefusedError */.fk({
            status: 0,
            code: 'TruncatedBody',
            message: 'The listing lacks its keys',
        });
    const version = xml.includes('<Marker') && !xml.includes('<KeyCount>') ? 1 : 2;
    const last = lastKey === undefined ? undefined : plainKey(lastKey);
    return { objects, version, ...nextOf(xml, entries, last, plainKey) };
}
const ARCHIVES = new Set(['GLACIER', 'DEEP_ARCHIVE']);
const RESTORED = /<RestoreExpiryDate>|<IsRestoreInProgress>false</;
const classes = [
    'STANDARD_IA',
    'ONEZONE_IA',
    'INTELLIGENT_TIERING',
    'GLACIER_IR',
    'GLACIER',
    'DEEP_ARCHIVE',
    'REDUCED_REDUNDANCY',
    'EXPRESS_ONEZONE',
];
function storageOf(entry) {
    const told = textOf(entry, 'StorageClass');
    if (told === undefined || told === 'STANDARD')
        return {};
    const storageClass = classes.find((known) => known === told) ?? 'another class';
    const isArchived = ARCHIVES.has(told) && !RESTORED.test(entry);
    return isArchived ? { isArchived, storageClass } : { storageClass };
}
function nextOf(xml, entries, lastKey, plainKey) {
    const token = unescaped(textOf(xml, 'NextContinuationToken') ?? '');
    const marker = plainKey(textOf(xml, 'NextMarker') ?? '');
    const after = marker === '' ? lastKey : marker;
    const byKey = after === undefined ? undefined : { kind: 'after', after };
    const next = token === '' ? byKey : { kind: 'next', token };
    const isTruncated = textOf(xml, 'IsTruncated')?.trim().toLowerCase() === 'true';
    if (isTruncated) {
        if (next !== undefined)
            return { next };
        throw new sync_refusal/* RefusedError */.fk({
            status: 0,
            code: 'EndlessAnswer',
            message: 'a page of its listing says that more follow, and names neither a token nor a key',
        });
    }
    const most = Number(textOf(xml, 'MaxKeys') ?? Number.NaN);
    const count = Number(textOf(xml, 'KeyCount') ?? 0);
    const isFull = entries > 0 && (entries >= most || count > entries);
    const isDoubtful = token !== '' || marker !== '' || isFull;
    return isDoubtful && next !== undefined ? { next, isDoubtful } : { next: undefined };
}
function plainEtag(etag) {
    return etag.replace(/^W\//, '').replaceAll('"', '');
}
function textOf(xml, name) {
    const at = xml.indexOf(`<${name}>`);
    if (at === -1)
        return undefined;
    const end = xml.indexOf(`</${name}>`, at);
    return end === -1 ? undefined : xml.slice(at + name.length + 2, end);
}
const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
function unescaped(text) {
    const plain = text.includes('&')
        ? text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([0-9a-f]+));/gi, (all, name, ten, hex) => {
            if (name !== undefined)
                return named[name] ?? all;
            const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten);
            return code <= 0x10ffff ? String.fromCodePoint(code) : all;
        })
        : text;
    const encoding = /^[\0-\xff]*$/.test(plain) ? 'latin1' : 'utf16le';
    return Buffer.from(plain, encoding).toString(encoding);
}
function decodeKey(key) {
    if (!/[%+]/.test(key))
        return key;
    try {
        return decodeURIComponent(key.replaceAll('+', ' '));
    }
    catch {
        return key;
    }
}

// EXTERNAL MODULE: ./lib/sync/environment.js
var environment = __webpack_require__(62734);
;// CONCATENATED MODULE: ./lib/sync/s3/signer.js

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
class Signer {
    #region;
    #service;
    #keyOf = '';
    #key;
    constructor(region, service = 's3') {
        this.#region = region;
        this.#service = service;
    }
    headers(host, path, credentials, nowMs) {
        const date = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, '');
        const { accessKeyId, sessionToken } = credentials;
        const scope = `${date.slice(0, 8)}/${this.#region}/${this.#service}/aws4_request`;
        const token = sessionToken === undefined ? '' : `x-amz-security-token:${sessionToken}\n`;
        const names = `host;x-amz-content-sha256;x-amz-date${token === '' ? '' : ';x-amz-security-token'}`;
        const canonical = `GET\n${path}\n\nhost:${host}\nx-amz-content-sha256:${EMPTY_SHA256}\nx-amz-date:${date}\n${token}\n${names}\n${EMPTY_SHA256}`;
        const text = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${(0,external_node_crypto_.hash)('sha256', canonical)}`;
        const signature = (0,external_node_crypto_.createHmac)('sha256', this.#signingKey(credentials, scope))
            .update(text)
            .digest('hex');
        return {
            host,
            'x-amz-content-sha256': EMPTY_SHA256,
            'x-amz-date': date,
            ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
            authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
        };
    }
    #signingKey({ secretAccessKey }, scope) {
        const keyOf = `${secretAccessKey}\n${scope}`;
        if (this.#key === undefined || keyOf !== this.#keyOf) {
            const parts = scope.split('/');
            const key = parts.reduce((key, part) => (0,external_node_crypto_.createHmac)('sha256', key).update(part).digest(), Buffer.from(`AWS4${secretAccessKey}`));
            this.#key = (0,external_node_crypto_.createSecretKey)(key);
            this.#keyOf = keyOf;
        }
        return this.#key;
    }
}
function encodeKey(key) {
    if (/^[A-Za-z0-9\-_.~/]*$/.test(key))
        return key;
    return encodeURIComponent(key.toWellFormed())
        .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%2F', '/');
}

;// CONCATENATED MODULE: ./lib/sync/s3/get-target.js




async function findTarget(client, bucket, usualRegion) {
    const command = new dist_cjs/* GetObjectCommand */.jLs({ Bucket: bucket, Key: 'x' });
    let target;
    command.middlewareStack.add(() => async (args) => {
        target = targetOf(args.request, usualRegion);
        throw new Error('prepared');
    }, { step: 'finalizeRequest', priority: 'low' });
    try {
        await client.send(command);
    }
    catch (error) {
        if (target === undefined)
            throw new sync_refusal/* RefusedError */.fk(refusalIn(error), error);
    }
    if (target === undefined)
        throw new Error('The SDK prepared no request');
    return target;
}
function targetOf(request, usualRegion) {
    const { protocol, hostname, port, headers } = request;
    const place = port === undefined ? hostname : `${hostname}:${port}`;
    const scope = /Credential=[^/]+\/\d{8}\/([^/]+)\/([^/]+)\//.exec(headers.authorization ?? '');
    const [, region = usualRegion, service = 's3'] = scope ?? [];
    return {
        protocol,
        origin: `${protocol}//${place}`,
        host: headers.host ?? place,
        base: request.path.slice(0, -1),
        signer: new Signer(region, service),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/sync/s3/profiles.js



function profileOf(environment) {
    const { AWS_PROFILE: name, AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE } = environment;
    if (!name)
        return undefined;
    const home = external_node_path_.join((0,external_node_os_.homedir)(), '.aws');
    const sections = [
        ...sectionsIn(AWS_CONFIG_FILE || external_node_path_.join(home, 'config'), /^\[\s*(?:profile\s+)?([^\]]+?)\s*\]/),
        ...sectionsIn(AWS_SHARED_CREDENTIALS_FILE || external_node_path_.join(home, 'credentials'), /^\[\s*([^\]]+?)\s*\]/),
    ];
    const known = new Set(sections.filter((section) => !/^(sso-session|services)\s/.test(section)).map(unquoted));
    return { name, known: [...known].sort() };
}
function sectionsIn(file, heading) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return [];
    }
    return text.split(/\r?\n/).flatMap((line) => heading.exec(line.trim())?.[1] ?? []);
}
function unquoted(name) {
    return name.replace(/^(["'])(.*)\1$/, '$2');
}

;// CONCATENATED MODULE: ./lib/sync/s3/session.js







const RENEWAL_MS = 30_000;
const SILENCE_MS = 30_000;
const STEADY_CLOCK_MS = 60_000;
const ANY_REGION = 'us-east-1';
class S3Session {
    source;
    #options;
    #endpoint;
    #connections;
    #region;
    #client;
    #target;
    #token = '';
    #renewal;
    constructor(source, options) {
        this.source = source;
        this.#options = options;
        this.#endpoint = options.endpoint ?? (0,environment/* endpointIn */.B)(process.env) ?? undefined;
        this.#region = options.region ?? undefined;
        this.#connections = new Connections({ connections: options.concurrency, silenceMs: options.silenceMs ?? SILENCE_MS }, process.env);
    }
    get isAmazon() {
        return this.#endpoint === undefined || amazon.test(URL.parse(this.#endpoint)?.hostname ?? '');
    }
    get region() {
        return this.#region ?? null;
    }
    get hasOwnEndpoint() {
        return this.#endpoint !== undefined;
    }
    async send(work) {
        try {
            return await work(await this.#open());
        }
        catch (error) {
            const refusal = refusalIn(error);
            if (await this.#movesTo(refusal))
                return this.send(work);
            if (isAbort(error))
                throw error;
            throw new sync_refusal/* RefusedError */.fk(refusal, error);
        }
    }
    async #movesTo({ region }) {
        const isFree = this.#options.region === null && this.#endpoint === undefined;
        if (!isFree || region === undefined || region === this.#region)
            return false;
        (await this.#open()).destroy();
        this.#region = region;
        this.#client = undefined;
        this.#target = undefined;
        return true;
    }
    async learnFrom(refusal, sentTo, { clockOffsetMs }) {
        await this.#movesTo(refusal);
        const { config } = await this.#open();
        const { clockMs } = refusal;
        if ((0,sync_refusal/* refusalMeaningOf */.pf)(refusal) === 'clock' && clockMs !== undefined) {
            const offset = clockMs - Date.now();
            if (Math.abs(offset - config.systemClockOffset) > STEADY_CLOCK_MS)
                config.systemClockOffset = offset;
        }
        return (await this.target()) !== sentTo || config.systemClockOffset !== clockOffsetMs;
    }
    target() {
        this.#target ??= this.#open().then((client) => findTarget(client, this.source.bucket, this.#region ?? ANY_REGION));
        return this.#target;
    }
    async identity() {
        const { config } = await this.#open();
        try {
            const credentials = await config.credentials();
            this.#token = credentials.sessionToken ?? '';
            return { credentials, clockOffsetMs: config.systemClockOffset };
        }
        catch (error) {
            throw new sync_refusal/* RefusedError */.fk(refusalIn(error), error);
        }
    }
    dispatcher(protocol) {
        return this.#connections.to(protocol);
    }
    async renew() {
        this.#renewal ??= this.#renew().finally(() => {
            setTimeout(() => {
                this.#renewal = undefined;
            }, RENEWAL_MS).unref();
        });
        return this.#renewal;
    }
    async #renew() {
        const before = this.#token;
        const client = await this.#open();
        const fresh = await client.config.credentials({ forceRefresh: true }).catch(() => undefined);
        return fresh !== undefined && (fresh.sessionToken ?? '') !== before;
    }
    describe(action) {
        const proxy = proxyFor(URL.parse(this.#endpoint ?? '')?.protocol ?? 'https:', process.env);
        return {
            bucket: this.source.bucket,
            prefix: this.source.prefix,
            action,
            region: this.#region ?? ANY_REGION,
            endpoint: this.#endpoint,
            input: this.#options.input ?? 'logs',
            profile: profileOf(process.env),
            proxy: proxy === undefined ? undefined : shownProxy(proxy),
            isJob: (process.env.ACTIONS_RUNTIME_TOKEN ?? '') !== '',
        };
    }
    async close() {
        await this.#connections.close();
        if (this.#client !== undefined)
            (await this.#client.catch(() => undefined))?.destroy();
    }
    #open() {
        this.#client ??= this.#newClient();
        return this.#client;
    }
    async #newClient() {
        const make = (region) => new dist_cjs/* S3Client */.YxF({
            ...(region === undefined ? {} : { region }),
            ...(this.#endpoint === undefined
                ? {}
                :
                    { endpoint: this.#endpoint, forcePathStyle: !this.source.bucket.startsWith('arn:') }),
            useArnRegion: true,
            maxAttempts: 1,
            requestHandler: this.#connections.handler,
            requestChecksumCalculation: 'WHEN_REQUIRED',
            responseChecksumValidation: 'WHEN_REQUIRED',
        });
        const client = make(this.#region);
        if (this.#region !== undefined)
            return client;
        try {
            this.#region = await client.config.region();
            return client;
        }
        catch {
            client.destroy();
            this.#region = ANY_REGION;
            return make(this.#region);
        }
    }
}
const amazon = /\.amazonaws\.(com|com\.cn|eu)$/;
function isAbort(error) {
    return error instanceof Error && error.name === 'AbortError';
}
function abortable(signal) {
    return signal === undefined ? {} : { abortSignal: signal };
}

;// CONCATENATED MODULE: ./lib/sync/s3/list.js





const EMPTY_PAGE = Buffer.from('<ListBucketResult></ListBucketResult>');
class BucketPages {
    #session;
    #requests;
    #listsByMarker = false;
    #asksRestored = true;
    constructor(session, requests) {
        this.#session = session;
        this.#requests = requests;
    }
    async page(request, signal) {
        try {
            return await this.#list(request, signal);
        }
        catch (error) {
            if (!this.#asksRestored || !(0,sync_refusal/* isNotTaken */.tU)(error))
                throw error;
            this.#asksRestored = false;
            return this.#list(request, signal);
        }
    }
    async #list(request, signal) {
        const command = this.#listCommand(request);
        let page;
        const takePage = (next) => async (args) => {
            const result = await next(args);
            const { response } = result;
            if (response.statusCode !== 200)
                return result;
            const text = Buffer.from(response.body).toString();
            page = readPage(text);
            if (page !== undefined)
                response.body = EMPTY_PAGE;
            else if (!/<Error[\s>]/.test(text))
                throw noListing(response.statusCode);
            return result;
        };
        const { middlewareStack } = command;
        middlewareStack.addRelativeTo(takePage, { relation: 'after', toMiddleware: 'deserializerMiddleware' });
        this.#requests.lists++;
        const answer = await this.#session.send((client) => client.send(command, abortable(signal)));
        if (page === undefined)
            throw noListing(answer.$metadata.httpStatusCode ?? 0);
        const strange = page.objects.find(({ key }) => !key.startsWith(this.#session.source.prefix));
        if (strange !== undefined)
            throw strangeKey(strange.key);
        this.#listsByMarker = page.version === 1;
        return page;
    }
    #listCommand(request) {
        const { bucket: Bucket, prefix: Prefix } = this.#session.source;
        const after = request.kind === 'after' && request.after !== '' ? request.after : undefined;
        const both = {
            Bucket,
            Prefix,
            EncodingType: 'url',
            ...(this.#asksRestored ? { OptionalObjectAttributes: ['RestoreStatus'] } : {}),
        };
        if (this.#listsByMarker)
            return new dist_cjs/* ListObjectsCommand */.Wc7({ ...both, ...(after === undefined ? {} : { Marker: after }) });
        return new dist_cjs/* ListObjectsV2Command */.u6x({
            ...both,
            ...(request.kind === 'next' ? { ContinuationToken: request.token } : {}),
            ...(after === undefined ? {} : { StartAfter: after }),
        });
    }
}
function noListing(status) {
    return new sync_refusal/* RefusedError */.fk({ status, code: 'NoListing', message: 'The answer is no listing' });
}
function strangeKey(key) {
    return new sync_refusal/* RefusedError */.fk({
        status: 0,
        code: 'StrangeKey',
        message: `its listing holds '${(0,objects/* printableKey */.ny)(key)}', which does not begin with the prefix that it was asked for`,
    });
}

;// CONCATENATED MODULE: ./lib/sync/s3/remove.js




const CHANGED = 'it changed since it was counted';
const LOOKS_AT_ONCE = 16;
class Remover {
    #session;
    #requests;
    #deletesMany;
    #deletesIfSame = true;
    constructor(session, requests) {
        this.#session = session;
        this.#requests = requests;
        this.#deletesMany = session.isAmazon;
    }
    async remove(objects, signal) {
        if (this.#deletesMany) {
            try {
                return await this.#removeIfSame(objects, signal);
            }
            catch (error) {
                if (!(0,sync_refusal/* isNotTaken */.tU)(error))
                    throw error;
                this.#deletesMany = false;
            }
        }
        return this.#lookAndRemove(objects, signal);
    }
    async #removeIfSame(objects, signal) {
        this.#requests.deletes++;
        const answer = await this.#session.send((client) => client.send(new dist_cjs/* DeleteObjectsCommand */.xvx({
            Bucket: this.#session.source.bucket,
            Delete: { Objects: objects.map(({ key, etag }) => ({ Key: key, ETag: `"${etag}"` })) },
        }), abortable(signal)));
        return toldOf(objects, answer);
    }
    async #lookAndRemove(objects, signal) {
        const removed = [];
        const kept = [];
        const unsure = [];
        const lookAndRemove = async ({ key, etag }) => {
            try {
                if ((await this.#etagOf(key, signal)) !== etag)
                    kept.push({ key, why: CHANGED });
                else {
                    await this.#removeOne(key, etag, signal);
                    removed.push(key);
                }
            }
            catch (error) {
                if (!(error instanceof sync_refusal/* RefusedError */.fk) || (0,sync_refusal/* concernsAll */.p$)(error.refusal))
                    throw error;
                const { status, code } = error.refusal;
                if (status === 404)
                    removed.push(key);
                else if (status === 412)
                    kept.push({ key, why: CHANGED });
                else if ((0,sync_refusal/* isPassing */.WG)(error.refusal))
                    unsure.push({ key, refused: error });
                else
                    kept.push({ key, why: `${status} ${code}` });
            }
        };
        for (let from = 0; from < objects.length && !signal?.aborted; from += LOOKS_AT_ONCE) {
            await Promise.all(objects.slice(from, from + LOOKS_AT_ONCE).map(lookAndRemove));
        }
        return { removed, kept, unsure };
    }
    async #etagOf(Key, signal) {
        this.#requests.heads++;
        const command = new dist_cjs/* HeadObjectCommand */.l81({ Bucket: this.#session.source.bucket, Key });
        const head = await this.#session.send((client) => client.send(command, abortable(signal)));
        return plainEtag(head.ETag ?? '');
    }
    async #removeOne(Key, etag, signal) {
        const condition = this.#deletesIfSame ? { IfMatch: `"${etag}"` } : {};
        this.#requests.deletes++;
        const command = new dist_cjs/* DeleteObjectCommand */.k4j({
            Bucket: this.#session.source.bucket,
            Key,
            ...condition,
        });
        try {
            await this.#session.send((client) => client.send(command, abortable(signal)));
        }
        catch (error) {
            if (!this.#deletesIfSame || !(0,sync_refusal/* isNotTaken */.tU)(error))
                throw error;
            this.#deletesIfSame = false;
            await this.#removeOne(Key, etag, signal);
        }
    }
}
function toldOf(objects, { Deleted = [], Errors = [] }) {
    if (Errors.length === objects.length && Errors.every(({ Code }) => Code === 'AccessDenied')) {
        throw new sync_refusal/* RefusedError */.fk({ status: 403, code: 'AccessDenied', message: '' });
    }
    const removed = Deleted.flatMap(({ Key }) => Key ?? []);
    const kept = [];
    const unsure = [];
    for (const { Key: key = '', Code: code = 'unknown' } of Errors) {
        const refusal = { status: 0, code, message: '' };
        if (code === 'NoSuchKey')
            removed.push(key);
        else if ((0,sync_refusal/* isPassing */.WG)(refusal))
            unsure.push({ key, refused: new sync_refusal/* RefusedError */.fk(refusal) });
        else
            kept.push({ key, why: code === 'PreconditionFailed' ? CHANGED : code });
    }
    const isNamed = new Set([...removed, ...Errors.map(({ Key = '' }) => Key)]);
    const silence = { status: 0, code: 'TruncatedBody', message: 'The answer does not name it' };
    for (const { key } of objects)
        if (!isNamed.has(key))
            unsure.push({ key, refused: new sync_refusal/* RefusedError */.fk(silence) });
    return { removed, kept, unsure };
}

;// CONCATENATED MODULE: ./lib/sync/s3/s3.js









function openS3(source, options) {
    return new S3Store(source, options);
}
const actions = {
    list: 's3:ListBucket',
    get: 's3:GetObject',
    remove: 's3:DeleteObject',
    put: 's3:PutObject',
};
function conditionOf(condition) {
    if (condition === undefined)
        return {};
    return condition.kind === 'none yet' ? { IfNoneMatch: '*' } : { IfMatch: `"${condition.etag}"` };
}
class S3Store {
    source;
    requests = { lists: 0, gets: 0, heads: 0, deletes: 0 };
    #session;
    #pages;
    #remover;
    #etags;
    constructor(source, options) {
        this.source = source;
        this.#session = new S3Session(source, options);
        this.#pages = new BucketPages(this.#session, this.requests);
        this.#remover = new Remover(this.#session, this.requests);
        this.#etags = new EtagJudge(this.#session.hasOwnEndpoint);
    }
    get region() {
        return this.#session.isAmazon ? this.#session.region : null;
    }
    async loggingOf(bucket, signal) {
        const command = () => new dist_cjs/* GetBucketLoggingCommand */.Bdv({ Bucket: bucket });
        const { LoggingEnabled: on } = await this.#session.send((client) => client.send(command(), abortable(signal)));
        return on === undefined
            ? null
            : { bucket: on.TargetBucket ?? '', prefix: on.TargetPrefix ?? '' };
    }
    list(request, signal) {
        return this.#pages.page(request, signal);
    }
    async get(object, options) {
        const target = await this.#session.target();
        const identity = await this.#session.identity();
        try {
            return await this.#getFrom(target, identity, object, options);
        }
        catch (error) {
            const isLearnt = error instanceof sync_refusal/* RefusedError */.fk &&
                (await this.#session.learnFrom(error.refusal, target, identity));
            if (!isLearnt)
                throw error;
            return this.#getFrom(await this.#session.target(), await this.#session.identity(), object, options);
        }
    }
    #getFrom(target, { credentials, clockOffsetMs }, object, { spool, scratch, signal }) {
        const key = target.base + encodeKey(object.key);
        const options = {
            origin: target.origin,
            method: 'GET',
            path: key,
            headers: target.signer.headers(target.host, key, credentials, Date.now() + clockOffsetMs),
        };
        this.requests.gets++;
        const dispatcher = this.#session.dispatcher(target.protocol);
        return getBody(dispatcher, options, object, this.#etags, { scratch, spool }, signal);
    }
    remove(objects, signal) {
        return this.#remover.remove(objects, signal);
    }
    async put(key, bytes, signal, condition) {
        const object = { Bucket: this.source.bucket, Key: key, Body: bytes };
        const command = () => new dist_cjs/* PutObjectCommand */.wKZ({ ...object, ...conditionOf(condition) });
        try {
            const answer = await this.#session.send((client) => client.send(command(), abortable(signal)));
            return plainEtag(answer.ETag ?? '');
        }
        catch (error) {
            if (condition === undefined || !(0,sync_refusal/* isNotTaken */.tU)(error))
                throw error;
            return this.put(key, bytes, signal);
        }
    }
    renew() {
        return this.#session.renew();
    }
    sourceError(error, action) {
        if (!(error instanceof sync_refusal/* RefusedError */.fk)) {
            return error instanceof Error ? error : new Error(String(error));
        }
        return (0,errors/* sourceError */.I8)(error.refusal, this.#session.describe(actions[action]), error);
    }
    close() {
        return this.#session.close();
    }
}


/***/ })

};
