import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6626:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const utils_1 = __importDefault(__nccwpck_require__(6495));
utils_1.default.assert(typeof BigInt !== 'undefined', 'Apparently you are using old version of node. Please upgrade to node 10.4.x or above.');
const MAX_INT_32 = 2_147_483_647;
var DataType;
(function (DataType) {
    DataType[DataType["Extended"] = 0] = "Extended";
    DataType[DataType["Pointer"] = 1] = "Pointer";
    DataType[DataType["Utf8String"] = 2] = "Utf8String";
    DataType[DataType["Double"] = 3] = "Double";
    DataType[DataType["Bytes"] = 4] = "Bytes";
    DataType[DataType["Uint16"] = 5] = "Uint16";
    DataType[DataType["Uint32"] = 6] = "Uint32";
    DataType[DataType["Map"] = 7] = "Map";
    DataType[DataType["Int32"] = 8] = "Int32";
    DataType[DataType["Uint64"] = 9] = "Uint64";
    DataType[DataType["Uint128"] = 10] = "Uint128";
    DataType[DataType["Array"] = 11] = "Array";
    DataType[DataType["Container"] = 12] = "Container";
    DataType[DataType["EndMarker"] = 13] = "EndMarker";
    DataType[DataType["Boolean"] = 14] = "Boolean";
    DataType[DataType["Float"] = 15] = "Float";
})(DataType || (DataType = {}));
const pointerValueOffset = [0, 2048, 526336, 0];
const noCache = {
    get: () => undefined,
    set: () => undefined,
};
const cursor = (value, offset) => ({ value, offset });
class Decoder {
    constructor(db, baseOffset = 0, cache = noCache) {
        this.telemetry = {};
        utils_1.default.assert(Boolean(db), 'Database buffer is required');
        this.db = db;
        this.baseOffset = baseOffset;
        this.cache = cache;
    }
    decode(offset) {
        let tmp;
        const ctrlByte = this.db[offset++];
        let type = ctrlByte >> 5;
        if (type === DataType.Pointer) {
            tmp = this.decodePointer(ctrlByte, offset);
            return cursor(this.decodeFast(tmp.value).value, tmp.offset);
        }
        if (type === DataType.Extended) {
            tmp = this.db[offset] + 7;
            if (tmp < 8) {
                throw new Error('Invalid Extended Type at offset ' + offset + ' val ' + tmp);
            }
            type = tmp;
            offset++;
        }
        const size = this.sizeFromCtrlByte(ctrlByte, offset);
        return this.decodeByType(type, size.offset, size.value);
    }
    decodeFast(offset) {
        const cached = this.cache.get(offset);
        if (cached) {
            return cached;
        }
        const result = this.decode(offset);
        this.cache.set(offset, result);
        return result;
    }
    decodeByType(type, offset, size) {
        const newOffset = offset + size;
        // ipv4 types occurrence stats:
        // 3618591 x utf8_string
        // 448163 x map
        // 175085 x uint32
        // 83040 x double
        // 24745 x array
        // 3 x uint16
        // 1 x uint64
        // 14 x boolean
        switch (type) {
            case DataType.Utf8String:
                return cursor(this.decodeString(offset, size), newOffset);
            case DataType.Map:
                return this.decodeMap(size, offset);
            case DataType.Uint32:
                return cursor(this.decodeUint(offset, size), newOffset);
            case DataType.Double:
                return cursor(this.decodeDouble(offset), newOffset);
            case DataType.Array:
                return this.decodeArray(size, offset);
            case DataType.Boolean:
                return cursor(this.decodeBoolean(size), offset);
            case DataType.Float:
                return cursor(this.decodeFloat(offset), newOffset);
            case DataType.Bytes:
                return cursor(this.decodeBytes(offset, size), newOffset);
            case DataType.Uint16:
                return cursor(this.decodeUint(offset, size), newOffset);
            case DataType.Int32:
                return cursor(this.decodeInt32(offset, size), newOffset);
            case DataType.Uint64:
                return cursor(this.decodeBigUint(offset, size), newOffset);
            case DataType.Uint128:
                return cursor(this.decodeBigUint(offset, size), newOffset);
        }
        throw new Error('Unknown type ' + type + ' at offset ' + offset);
    }
    sizeFromCtrlByte(ctrlByte, offset) {
        // The first three bits of the control byte tell you what type the field is. If
        // these bits are all 0, then this is an "extended" type, which means that the
        // *next* byte contains the actual type. Otherwise, the first three bits will
        // contain a number from 1 to 7, the actual type for the field.
        // var type = ctrlByte >> 3;
        // The next five bits in the control byte tell you how long the data field's
        // payload is, except for maps and pointers. Maps and pointers use this size
        // information a bit differently.``
        const size = ctrlByte & 0x1f;
        // If the five bits are smaller than 29, then those bits are the payload size in
        // bytes. For example:
        //   01000010          UTF-8 string - 2 bytes long
        //   01011100          UTF-8 string - 28 bytes long
        //   11000001          unsigned 32-bit int - 1 byte long
        //   00000011 00000011 unsigned 128-bit int - 3 bytes long
        if (size < 29) {
            return cursor(size, offset);
        }
        // If the value is 29, then the size is 29 + *the next byte after the type
        // specifying bytes as an unsigned integer*.
        if (size === 29) {
            return cursor(29 + this.db[offset], offset + 1);
        }
        // If the value is 30, then the size is 285 + *the next two bytes after the type
        // specifying bytes as a single unsigned integer*.
        if (size === 30) {
            return cursor(285 + this.db.readUInt16BE(offset), offset + 2);
        }
        // At this point `size` is always 31.
        // If the value is 31, then the size is 65,821 + *the next three bytes after the
        // type specifying bytes as a single unsigned integer*.
        return cursor(65821 + this.db.readUIntBE(offset, 3), offset + 3);
    }
    decodeBytes(offset, size) {
        return this.db.subarray(offset, offset + size);
    }
    decodePointer(ctrlByte, offset) {
        // Pointers use the last five bits in the control byte to calculate the pointer value.
        // To calculate the pointer value, we start by subdividing the five bits into two
        // groups. The first two bits indicate the size, and the next three bits are part
        // of the value, so we end up with a control byte breaking down like this:
        // 001SSVVV.
        const pointerSize = (ctrlByte >> 3) & 3;
        const pointer = this.baseOffset + pointerValueOffset[pointerSize];
        let packed = 0;
        // The size can be 0, 1, 2, or 3.
        // If the size is 0, the pointer is built by appending the next byte to the last
        // three bits to produce an 11-bit value.
        if (pointerSize === 0) {
            packed = ((ctrlByte & 7) << 8) | this.db[offset];
            // If the size is 1, the pointer is built by appending the next two bytes to the
            // last three bits to produce a 19-bit value + 2048.
        }
        else if (pointerSize === 1) {
            packed = ((ctrlByte & 7) << 16) | this.db.readUInt16BE(offset);
            // If the size is 2, the pointer is built by appending the next three bytes to the
            // last three bits to produce a 27-bit value + 526336.
        }
        else if (pointerSize === 2) {
            packed = ((ctrlByte & 7) << 24) | this.db.readUIntBE(offset, 3);
            // At next point `size` is always 3.
            // Finally, if the size is 3, the pointer's value is contained in the next four
            // bytes as a 32-bit value. In this case, the last three bits of the control byte
            // are ignored.
        }
        else {
            packed = this.db.readUInt32BE(offset);
        }
        offset += pointerSize + 1;
        return cursor(pointer + packed, offset);
    }
    decodeArray(size, offset) {
        let tmp;
        const array = new Array(size);
        for (let i = 0; i < size; i++) {
            tmp = this.decode(offset);
            offset = tmp.offset;
            array[i] = tmp.value;
        }
        return cursor(array, offset);
    }
    decodeBoolean(size) {
        return size !== 0;
    }
    decodeDouble(offset) {
        return this.db.readDoubleBE(offset);
    }
    decodeFloat(offset) {
        return this.db.readFloatBE(offset);
    }
    decodeMap(size, offset) {
        let tmp;
        let key;
        const map = {};
        for (let i = 0; i < size; i++) {
            tmp = this.decode(offset);
            key = tmp.value;
            tmp = this.decode(tmp.offset);
            offset = tmp.offset;
            map[key] = tmp.value;
        }
        return cursor(map, offset);
    }
    decodeInt32(offset, size) {
        if (size === 0) {
            return 0;
        }
        if (size < 4) {
            return this.db.readUIntBE(offset, size);
        }
        return this.db.readInt32BE(offset);
    }
    decodeUint(offset, size) {
        if (size === 0) {
            return 0;
        }
        if (size <= 4) {
            return this.db.readUIntBE(offset, size);
        }
        throw new Error(`Invalid size for unsigned integer: ${size}`);
    }
    decodeString(offset, size) {
        const newOffset = offset + size;
        return newOffset >= MAX_INT_32
            ? this.db.subarray(offset, newOffset).toString('utf8')
            : this.db.toString('utf8', offset, newOffset);
    }
    decodeBigUint(offset, size) {
        if (size > 16) {
            throw new Error(`Invalid size for big unsigned integer: ${size}`);
        }
        let integer = 0n;
        for (let i = 0; i < size; i++) {
            integer <<= 8n;
            integer |= BigInt(this.db.readUInt8(offset + i));
        }
        return integer;
    }
}
exports["default"] = Decoder;


/***/ }),

/***/ 702:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Reader = void 0;
const decoder_1 = __importDefault(__nccwpck_require__(6626));
const ip_1 = __importDefault(__nccwpck_require__(3385));
const metadata_1 = __nccwpck_require__(197);
const walker_1 = __importDefault(__nccwpck_require__(4196));
const DATA_SECTION_SEPARATOR_SIZE = 16;
class Reader {
    constructor(db, opts = {}) {
        this.opts = opts;
        this.load(db);
    }
    load(db) {
        if (!Buffer.isBuffer(db)) {
            throw new Error(`mmdb-lib expects an instance of Buffer, got: ${typeof db}`);
        }
        this.db = db;
        this.metadata = (0, metadata_1.parseMetadata)(this.db);
        this.decoder = new decoder_1.default(this.db, this.metadata.searchTreeSize + DATA_SECTION_SEPARATOR_SIZE, this.opts.cache);
        this.walker = (0, walker_1.default)(this.db, this.metadata.recordSize);
        this.ipv4StartNodeNumber = this.ipv4Start();
    }
    get(ipAddress) {
        const [data] = this.getWithPrefixLength(ipAddress);
        return data;
    }
    getWithPrefixLength(ipAddress) {
        const [pointer, prefixLength] = this.findAddressInTree(ipAddress);
        const data = pointer ? this.resolveDataPointer(pointer) : null;
        return [data, prefixLength];
    }
    findAddressInTree(ipAddress) {
        const rawAddress = ip_1.default.parse(ipAddress);
        const nodeCount = this.metadata.nodeCount;
        const bitLength = rawAddress.length * 8;
        // Binary search tree consists of certain (`nodeCount`) number of nodes. Tree
        // depth depends on the ip version, it's 32 for IPv4 and 128 for IPv6. Each
        // tree node has the same fixed length and usually 6-8 bytes. It consists
        // of two records, left and right:
        // |         node        |
        // | 0x000000 | 0x000000 |
        let bit;
        let nodeNumber = 0;
        let offset;
        let depth = 0;
        // When storing IPv4 addresses in an IPv6 tree, they are stored as-is, so they
        // occupy the first 32-bits of the address space (from 0 to 2**32 - 1).
        // Which means they're padded with zeros.
        if (rawAddress.length === 4) {
            nodeNumber = this.ipv4StartNodeNumber;
        }
        // Record value can point to one of three things:
        // 1. Another node in the tree (most common case)
        // 2. Data section address with relevant information (less common case)
        // 3. Point to the value of `nodeCount`, which means IP address is unknown
        for (; depth < bitLength && nodeNumber < nodeCount; depth++) {
            bit = ip_1.default.bitAt(rawAddress, depth);
            offset = nodeNumber * this.metadata.nodeByteSize;
            nodeNumber = bit ? this.walker.right(offset) : this.walker.left(offset);
        }
        if (nodeNumber > nodeCount) {
            return [nodeNumber, depth];
        }
        return [null, depth];
    }
    resolveDataPointer(pointer) {
        // In order to determine where in the file this offset really points to, we also
        // need to know where the data section starts. This can be calculated by
        // determining the size of the search tree in bytes and then adding an additional
        // 16 bytes for the data section separator.
        // So the final formula to determine the offset in the file is:
        //     $offset_in_file = ( $record_value - $node_count )
        //                       + $search_tree_size_in_bytes
        const resolved = pointer - this.metadata.nodeCount + this.metadata.searchTreeSize;
        return this.decoder.decodeFast(resolved).value;
    }
    ipv4Start() {
        if (this.metadata.ipVersion === 4) {
            return 0;
        }
        const nodeCount = this.metadata.nodeCount;
        let pointer = 0;
        let i = 0;
        for (; i < 96 && pointer < nodeCount; i++) {
            const offset = pointer * this.metadata.nodeByteSize;
            pointer = this.walker.left(offset);
        }
        return pointer;
    }
}
exports.Reader = Reader;
__exportStar(__nccwpck_require__(1169), exports);


/***/ }),

/***/ 3385:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// Borrowed from https://github.com/nodejs/node/blob/main/lib/internal/net.js
// IPv4 Segment
const v4Seg = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])';
const v4Str = `(?:${v4Seg}\\.){3}${v4Seg}`;
const IPv4Reg = new RegExp(`^${v4Str}$`);
// IPv6 Segment
const v6Seg = '(?:[0-9a-fA-F]{1,4})';
const IPv6Reg = new RegExp('^(?:' +
    `(?:${v6Seg}:){7}(?:${v6Seg}|:)|` +
    `(?:${v6Seg}:){6}(?:${v4Str}|:${v6Seg}|:)|` +
    `(?:${v6Seg}:){5}(?::${v4Str}|(?::${v6Seg}){1,2}|:)|` +
    `(?:${v6Seg}:){4}(?:(?::${v6Seg}){0,1}:${v4Str}|(?::${v6Seg}){1,3}|:)|` +
    `(?:${v6Seg}:){3}(?:(?::${v6Seg}){0,2}:${v4Str}|(?::${v6Seg}){1,4}|:)|` +
    `(?:${v6Seg}:){2}(?:(?::${v6Seg}){0,3}:${v4Str}|(?::${v6Seg}){1,5}|:)|` +
    `(?:${v6Seg}:){1}(?:(?::${v6Seg}){0,4}:${v4Str}|(?::${v6Seg}){1,6}|:)|` +
    `(?::(?:(?::${v6Seg}){0,5}:${v4Str}|(?::${v6Seg}){1,7}|:))` +
    ')(?:%[0-9a-zA-Z-.:]{1,})?$');
const parseIPv4 = (input) => {
    const ip = input.split('.', 4);
    const o0 = parseInt(ip[0]);
    const o1 = parseInt(ip[1]);
    const o2 = parseInt(ip[2]);
    const o3 = parseInt(ip[3]);
    return [o0, o1, o2, o3];
};
const hex = (v) => {
    const h = parseInt(v, 10).toString(16);
    return h.length === 2 ? h : '0' + h;
};
const parseIPv6 = (input) => {
    const addr = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let i;
    let parsed;
    let chunk;
    // ipv4 e.g. `::ffff:64.17.254.216`
    const ip = input.indexOf('.') > -1
        ? input.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)/, (match, a, b, c, d) => {
            return hex(a) + hex(b) + ':' + hex(c) + hex(d);
        })
        : input;
    const [left, right] = ip.split('::', 2);
    if (left) {
        parsed = left.split(':');
        for (i = 0; i < parsed.length; i++) {
            chunk = parseInt(parsed[i], 16);
            addr[i * 2] = chunk >> 8;
            addr[i * 2 + 1] = chunk & 0xff;
        }
    }
    if (right) {
        parsed = right.split(':');
        const offset = 16 - parsed.length * 2; // 2 bytes per chunk
        for (i = 0; i < parsed.length; i++) {
            chunk = parseInt(parsed[i], 16);
            addr[offset + i * 2] = chunk >> 8;
            addr[offset + (i * 2 + 1)] = chunk & 0xff;
        }
    }
    return addr;
};
const parse = (ip) => {
    return ip.indexOf(':') === -1 ? parseIPv4(ip) : parseIPv6(ip);
};
const bitAt = (rawAddress, idx) => {
    // 8 bits per octet in the buffer (>>3 is slightly faster than Math.floor(idx/8))
    const bufIdx = idx >> 3;
    // Offset within the octet (basically equivalent to 8  - (idx % 8))
    const bitIdx = 7 ^ (idx & 7);
    // Shift the offset rightwards by bitIdx bits and & it to grab the bit
    return (rawAddress[bufIdx] >>> bitIdx) & 1;
};
const validate = (ip) => IPv4Reg.test(ip) || IPv6Reg.test(ip);
exports["default"] = {
    bitAt,
    parse,
    validate,
};


/***/ }),

/***/ 197:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isLegacyFormat = exports.parseMetadata = void 0;
const decoder_1 = __importDefault(__nccwpck_require__(6626));
const utils_1 = __importDefault(__nccwpck_require__(6495));
const METADATA_START_MARKER = Buffer.from('ABCDEF4D61784D696E642E636F6D', 'hex');
const parseMetadata = (db) => {
    const offset = findStart(db);
    const decoder = new decoder_1.default(db, offset);
    const metadata = decoder.decode(offset).value;
    if (!metadata) {
        throw new Error((0, exports.isLegacyFormat)(db)
            ? utils_1.default.legacyErrorMessage
            : 'Cannot parse binary database');
    }
    utils_1.default.assert([24, 28, 32].indexOf(metadata.record_size) > -1, 'Unsupported record size');
    return {
        binaryFormatMajorVersion: metadata.binary_format_major_version,
        binaryFormatMinorVersion: metadata.binary_format_minor_version,
        buildEpoch: new Date(Number(metadata.build_epoch) * 1000),
        databaseType: metadata.database_type,
        description: metadata.description,
        ipVersion: metadata.ip_version,
        languages: metadata.languages,
        nodeByteSize: metadata.record_size / 4,
        nodeCount: metadata.node_count,
        recordSize: metadata.record_size,
        searchTreeSize: (metadata.node_count * metadata.record_size) / 4,
        // Depth depends on the IP version, it's 32 for IPv4 and 128 for IPv6.
        treeDepth: Math.pow(2, metadata.ip_version + 1),
    };
};
exports.parseMetadata = parseMetadata;
const findStart = (db) => {
    let found = 0;
    let fsize = db.length - 1;
    const mlen = METADATA_START_MARKER.length - 1;
    while (found <= mlen && fsize-- > 0) {
        found += db[fsize] === METADATA_START_MARKER[mlen - found] ? 1 : -found;
    }
    return fsize + found;
};
const isLegacyFormat = (db) => {
    const structureInfoMaxSize = 20;
    for (let i = 0; i < structureInfoMaxSize; i++) {
        const delim = db.slice(db.length - 3 - i, db.length - i);
        // Look for [0xff, 0xff, 0xff] metadata delimiter
        if (delim[0] === 255 && delim[1] === 255 && delim[2] === 255) {
            return true;
        }
    }
    return false;
};
exports.isLegacyFormat = isLegacyFormat;


/***/ }),

/***/ 1169:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const readNodeRight24 = (db) => (offset) => db.readUIntBE(offset + 3, 3);
const readNodeLeft24 = (db) => (offset) => db.readUIntBE(offset, 3);
const readNodeLeft28 = (db) => (offset) => ((db[offset + 3] & 0xf0) << 20) | db.readUIntBE(offset, 3);
const readNodeRight28 = (db) => (offset) => ((db[offset + 3] & 0x0f) << 24) | db.readUIntBE(offset + 4, 3);
const readNodeLeft32 = (db) => (offset) => db.readUInt32BE(offset);
const readNodeRight32 = (db) => (offset) => db.readUInt32BE(offset + 4);
exports["default"] = (db, recordSize) => {
    switch (recordSize) {
        case 24:
            return { left: readNodeLeft24(db), right: readNodeRight24(db) };
        case 28:
            return { left: readNodeLeft28(db), right: readNodeRight28(db) };
        case 32:
            return { left: readNodeLeft32(db), right: readNodeRight32(db) };
    }
    throw new Error('Unsupported record size');
};


/***/ }),

/***/ 6495:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const legacyErrorMessage = `Maxmind v2 module has changed API.\n\
Upgrade instructions can be found here: \
https://github.com/runk/node-maxmind/wiki/Migration-guide\n\
If you want to use legacy library then explicitly install maxmind@1`;
const assert = (condition, message) => {
    if (!condition) {
        throw new Error(message);
    }
};
exports["default"] = {
    assert,
    legacyErrorMessage,
};


/***/ }),

/***/ 6091:
/***/ (function(module, exports) {

/////////////////////////////////////////////////////////////////////////////////
/* my-ua-parser
   Copyright © 2024 Matteo Collina <hello@matteocollina.com>
   Copyright © 2012-2023 Faisal Salman <f@faisalman.com>
   MIT License *//*
   Detect Browser, Engine, OS, CPU, and Device type/model from User-Agent data.
   Supports browser & node.js environment. 
   Source : https://github.com/mcollina/my-ua-parser */
/////////////////////////////////////////////////////////////////////////////////

(function (window, undefined) {

    'use strict';

    //////////////
    // Constants
    /////////////


    var EMPTY       = '',
        UNKNOWN     = '?',
        FUNC_TYPE   = 'function',
        UNDEF_TYPE  = 'undefined',
        OBJ_TYPE    = 'object',
        STR_TYPE    = 'string',
        MAJOR       = 'major',
        MODEL       = 'model',
        NAME        = 'name',
        TYPE        = 'type',
        VENDOR      = 'vendor',
        VERSION     = 'version',
        ARCHITECTURE= 'architecture',
        CONSOLE     = 'console',
        MOBILE      = 'mobile',
        TABLET      = 'tablet',
        SMARTTV     = 'smarttv',
        WEARABLE    = 'wearable',
        EMBEDDED    = 'embedded',
        UA_MAX_LENGTH = 500;

    var AMAZON  = 'Amazon',
        APPLE   = 'Apple',
        ASUS    = 'ASUS',
        BLACKBERRY = 'BlackBerry',
        BROWSER = 'Browser',
        CHROME  = 'Chrome',
        EDGE    = 'Edge',
        FIREFOX = 'Firefox',
        GOOGLE  = 'Google',
        HUAWEI  = 'Huawei',
        LG      = 'LG',
        MICROSOFT = 'Microsoft',
        MOTOROLA  = 'Motorola',
        OPERA   = 'Opera',
        SAMSUNG = 'Samsung',
        SHARP   = 'Sharp',
        SONY    = 'Sony',
        XIAOMI  = 'Xiaomi',
        ZEBRA   = 'Zebra',
        FACEBOOK    = 'Facebook',
        CHROMIUM_OS = 'Chromium OS',
        MAC_OS  = 'Mac OS';

    ///////////
    // Helper
    //////////

    var extend = function (regexes, extensions) {
            var mergedRegexes = {};
            for (var i in regexes) {
                if (extensions[i] && extensions[i].length % 2 === 0) {
                    mergedRegexes[i] = extensions[i].concat(regexes[i]);
                } else {
                    mergedRegexes[i] = regexes[i];
                }
            }
            return mergedRegexes;
        },
        enumerize = function (arr) {
            var enums = {};
            for (var i=0; i<arr.length; i++) {
                enums[arr[i].toUpperCase()] = arr[i];
            }
            return enums;
        },
        has = function (str1, str2) {
            return typeof str1 === STR_TYPE ? lowerize(str2).indexOf(lowerize(str1)) !== -1 : false;
        },
        lowerize = function (str) {
            return str.toLowerCase();
        },
        majorize = function (version) {
            return typeof(version) === STR_TYPE ? version.replace(/[^\d\.]/g, EMPTY).split('.')[0] : undefined;
        },
        trim = function (str, len) {
            if (typeof(str) === STR_TYPE) {
                str = str.replace(/^\s\s*/, EMPTY);
                return typeof(len) === UNDEF_TYPE ? str : str.substring(0, UA_MAX_LENGTH);
            }
    };

    ///////////////
    // Map helper
    //////////////

    var rgxMapper = function (ua, arrays) {

            var i = 0, j, k, p, q, matches, match;

            // loop through all regexes maps
            while (i < arrays.length && !matches) {

                var regex = arrays[i],       // even sequence (0,2,4,..)
                    props = arrays[i + 1];   // odd sequence (1,3,5,..)
                j = k = 0;

                // try matching uastring with regexes
                while (j < regex.length && !matches) {

                    if (!regex[j]) { break; }
                    matches = regex[j++].exec(ua);

                    if (!!matches) {
                        for (p = 0; p < props.length; p++) {
                            match = matches[++k];
                            q = props[p];
                            // check if given property is actually array
                            if (typeof q === OBJ_TYPE && q.length > 0) {
                                if (q.length === 2) {
                                    if (typeof q[1] == FUNC_TYPE) {
                                        // assign modified match
                                        this[q[0]] = q[1].call(this, match);
                                    } else {
                                        // assign given value, ignore regex match
                                        this[q[0]] = q[1];
                                    }
                                } else if (q.length === 3) {
                                    // check whether function or regex
                                    if (typeof q[1] === FUNC_TYPE && !(q[1].exec && q[1].test)) {
                                        // call function (usually string mapper)
                                        this[q[0]] = match ? q[1].call(this, match, q[2]) : undefined;
                                    } else {
                                        // sanitize match using given regex
                                        this[q[0]] = match ? match.replace(q[1], q[2]) : undefined;
                                    }
                                } else if (q.length === 4) {
                                        this[q[0]] = match ? q[3].call(this, match.replace(q[1], q[2])) : undefined;
                                }
                            } else {
                                this[q] = match ? match : undefined;
                            }
                        }
                    }
                }
                i += 2;
            }
        },

        strMapper = function (str, map) {

            for (var i in map) {
                // check if current value is array
                if (typeof map[i] === OBJ_TYPE && map[i].length > 0) {
                    for (var j = 0; j < map[i].length; j++) {
                        if (has(map[i][j], str)) {
                            return (i === UNKNOWN) ? undefined : i;
                        }
                    }
                } else if (has(map[i], str)) {
                    return (i === UNKNOWN) ? undefined : i;
                }
            }
            return str;
    };

    ///////////////
    // String map
    //////////////

    // Safari < 3.0
    var oldSafariMap = {
            '1.0'   : '/8',
            '1.2'   : '/1',
            '1.3'   : '/3',
            '2.0'   : '/412',
            '2.0.2' : '/416',
            '2.0.3' : '/417',
            '2.0.4' : '/419',
            '?'     : '/'
        },
        windowsVersionMap = {
            'ME'        : '4.90',
            'NT 3.11'   : 'NT3.51',
            'NT 4.0'    : 'NT4.0',
            '2000'      : 'NT 5.0',
            'XP'        : ['NT 5.1', 'NT 5.2'],
            'Vista'     : 'NT 6.0',
            '7'         : 'NT 6.1',
            '8'         : 'NT 6.2',
            '8.1'       : 'NT 6.3',
            '10'        : ['NT 6.4', 'NT 10.0'],
            'RT'        : 'ARM'
    };

    //////////////
    // Regex map
    /////////////

    var regexes = {

        browser : [[

            /\b(?:crmo|crios)\/([\w\.]+)/i                                      // Chrome for Android/iOS
            ], [VERSION, [NAME, 'Chrome']], [
            /edg(?:e|ios|a)?\/([\w\.]+)/i                                       // Microsoft Edge
            ], [VERSION, [NAME, 'Edge']], [

            // Presto based
            /(opera mini)\/([-\w\.]+)/i,                                        // Opera Mini
            /(opera [mobiletab]{3,6})\b.+version\/([-\w\.]+)/i,                 // Opera Mobi/Tablet
            /(opera)(?:.+version\/|[\/ ]+)([\w\.]+)/i                           // Opera
            ], [NAME, VERSION], [
            /opios[\/ ]+([\w\.]+)/i                                             // Opera mini on iphone >= 8.0
            ], [VERSION, [NAME, OPERA+' Mini']], [
            /\bop(?:rg)?x\/([\w\.]+)/i                                          // Opera GX
            ], [VERSION, [NAME, OPERA+' GX']], [
            /\bopr\/([\w\.]+)/i                                                 // Opera Webkit
            ], [VERSION, [NAME, OPERA]], [

            // Mixed
            /\bb[ai]*d(?:uhd|[ub]*[aekoprswx]{5,6})[\/ ]?([\w\.]+)/i            // Baidu
            ], [VERSION, [NAME, 'Baidu']], [
            /(kindle)\/([\w\.]+)/i,                                             // Kindle
            /(lunascape|maxthon|netfront|jasmine|blazer)[\/ ]?([\w\.]*)/i,      // Lunascape/Maxthon/Netfront/Jasmine/Blazer
            // Trident based
            /(avant|iemobile|slim)\s?(?:browser)?[\/ ]?([\w\.]*)/i,             // Avant/IEMobile/SlimBrowser
            /(?:ms|\()(ie) ([\w\.]+)/i,                                         // Internet Explorer

            // Webkit/KHTML based                                               // Flock/RockMelt/Midori/Epiphany/Silk/Skyfire/Bolt/Iron/Iridium/PhantomJS/Bowser/QupZilla/Falkon
            /(flock|rockmelt|midori|epiphany|silk|skyfire|bolt|iron|vivaldi|iridium|phantomjs|bowser|quark|qupzilla|falkon|rekonq|puffin|brave|whale(?!.+naver)|qqbrowserlite|qq|duckduckgo)\/([-\w\.]+)/i,
                                                                                // Rekonq/Puffin/Brave/Whale/QQBrowserLite/QQ, aka ShouQ
            /(heytap|ovi)browser\/([\d\.]+)/i,                                  // Heytap/Ovi
            /(weibo)__([\d\.]+)/i                                               // Weibo
            ], [NAME, VERSION], [
            /\bddg\/([\w\.]+)/i                                                 // DuckDuckGo
            ], [VERSION, [NAME, 'DuckDuckGo']], [
            /(?:\buc? ?browser|(?:juc.+)ucweb)[\/ ]?([\w\.]+)/i                 // UCBrowser
            ], [VERSION, [NAME, 'UC'+BROWSER]], [
            /microm.+\bqbcore\/([\w\.]+)/i,                                     // WeChat Desktop for Windows Built-in Browser
            /\bqbcore\/([\w\.]+).+microm/i,
            /micromessenger\/([\w\.]+)/i                                        // WeChat
            ], [VERSION, [NAME, 'WeChat']], [
            /konqueror\/([\w\.]+)/i                                             // Konqueror
            ], [VERSION, [NAME, 'Konqueror']], [
            /trident.+rv[: ]([\w\.]{1,9})\b.+like gecko/i                       // IE11
            ], [VERSION, [NAME, 'IE']], [
            /ya(?:search)?browser\/([\w\.]+)/i                                  // Yandex
            ], [VERSION, [NAME, 'Yandex']], [
            /slbrowser\/([\w\.]+)/i                                             // Smart Lenovo Browser
            ], [VERSION, [NAME, 'Smart Lenovo '+BROWSER]], [
            /(avast|avg)\/([\w\.]+)/i                                           // Avast/AVG Secure Browser
            ], [[NAME, /(.+)/, '$1 Secure '+BROWSER], VERSION], [
            /\bfocus\/([\w\.]+)/i                                               // Firefox Focus
            ], [VERSION, [NAME, FIREFOX+' Focus']], [
            /\bopt\/([\w\.]+)/i                                                 // Opera Touch
            ], [VERSION, [NAME, OPERA+' Touch']], [
            /coc_coc\w+\/([\w\.]+)/i                                            // Coc Coc Browser
            ], [VERSION, [NAME, 'Coc Coc']], [
            /dolfin\/([\w\.]+)/i                                                // Dolphin
            ], [VERSION, [NAME, 'Dolphin']], [
            /coast\/([\w\.]+)/i                                                 // Opera Coast
            ], [VERSION, [NAME, OPERA+' Coast']], [
            /miuibrowser\/([\w\.]+)/i                                           // MIUI Browser
            ], [VERSION, [NAME, 'MIUI '+BROWSER]], [
            /fxios\/([-\w\.]+)/i                                                // Firefox for iOS
            ], [VERSION, [NAME, FIREFOX]], [
            /\bqihu|(qi?ho?o?|360)browser/i                                     // 360
            ], [[NAME, '360 ' + BROWSER]], [
            /(oculus|sailfish|huawei|vivo)browser\/([\w\.]+)/i
            ], [[NAME, /(.+)/, '$1 ' + BROWSER], VERSION], [                    // Oculus/Sailfish/HuaweiBrowser/VivoBrowser
            /samsungbrowser\/([\w\.]+)/i                                        // Samsung Internet
            ], [VERSION, [NAME, SAMSUNG + ' Internet']], [
            /(comodo_dragon)\/([\w\.]+)/i                                       // Comodo Dragon
            ], [[NAME, /_/g, ' '], VERSION], [
            /metasr[\/ ]?([\d\.]+)/i                                            // Sogou Explorer
            ], [VERSION, [NAME, 'Sogou Explorer']], [
            /(sogou)mo\w+\/([\d\.]+)/i                                          // Sogou Mobile
            ], [[NAME, 'Sogou Mobile'], VERSION], [
            /(electron)\/([\w\.]+) safari/i,                                    // Electron-based App
            /(tesla)(?: qtcarbrowser|\/(20\d\d\.[-\w\.]+))/i,                   // Tesla
            /m?(qqbrowser|2345Explorer)[\/ ]?([\w\.]+)/i                        // QQBrowser/2345 Browser
            ], [NAME, VERSION], [
            /(lbbrowser)/i,                                                     // LieBao Browser
            /\[(linkedin)app\]/i                                                // LinkedIn App for iOS & Android
            ], [NAME], [

            // WebView
            /((?:fban\/fbios|fb_iab\/fb4a)(?!.+fbav)|;fbav\/([\w\.]+);)/i       // Facebook App for iOS & Android
            ], [[NAME, FACEBOOK], VERSION], [
            /(Klarna)\/([\w\.]+)/i,                                             // Klarna Shopping Browser for iOS & Android
            /(kakao(?:talk|story))[\/ ]([\w\.]+)/i,                             // Kakao App
            /(naver)\(.*?(\d+\.[\w\.]+).*\)/i,                                  // Naver InApp
            /safari (line)\/([\w\.]+)/i,                                        // Line App for iOS
            /\b(line)\/([\w\.]+)\/iab/i,                                        // Line App for Android
            /(alipay)client\/([\w\.]+)/i,                                       // Alipay
            /(twitter)(?:and| f.+e\/([\w\.]+))/i,                               // Twitter
            /(chromium|instagram|snapchat)[\/ ]([-\w\.]+)/i                     // Chromium/Instagram/Snapchat
            ], [NAME, VERSION], [
            /\bgsa\/([\w\.]+) .*safari\//i                                      // Google Search Appliance on iOS
            ], [VERSION, [NAME, 'GSA']], [
            /musical_ly(?:.+app_?version\/|_)([\w\.]+)/i                        // TikTok
            ], [VERSION, [NAME, 'TikTok']], [

            /headlesschrome(?:\/([\w\.]+)| )/i                                  // Chrome Headless
            ], [VERSION, [NAME, CHROME+' Headless']], [

            / wv\).+(chrome)\/([\w\.]+)/i                                       // Chrome WebView
            ], [[NAME, CHROME+' WebView'], VERSION], [

            /droid.+ version\/([\w\.]+)\b.+(?:mobile safari|safari)/i           // Android Browser
            ], [VERSION, [NAME, 'Android '+BROWSER]], [

            /(chrome|omniweb|arora|[tizenoka]{5} ?browser)\/v?([\w\.]+)/i       // Chrome/OmniWeb/Arora/Tizen/Nokia
            ], [NAME, VERSION], [

            /version\/([\w\.\,]+) .*mobile\/\w+ (safari)/i                      // Mobile Safari
            ], [VERSION, [NAME, 'Mobile Safari']], [
            /version\/([\w(\.|\,)]+) .*(mobile ?safari|safari)/i                // Safari & Safari Mobile
            ], [VERSION, NAME], [
            /webkit.+?(mobile ?safari|safari)(\/[\w\.]+)/i                      // Safari < 3.0
            ], [NAME, [VERSION, strMapper, oldSafariMap]], [

            /(webkit|khtml)\/([\w\.]+)/i
            ], [NAME, VERSION], [

            // Gecko based
            /(navigator|netscape\d?)\/([-\w\.]+)/i                              // Netscape
            ], [[NAME, 'Netscape'], VERSION], [
            /mobile vr; rv:([\w\.]+)\).+firefox/i                               // Firefox Reality
            ], [VERSION, [NAME, FIREFOX+' Reality']], [
            /ekiohf.+(flow)\/([\w\.]+)/i,                                       // Flow
            /(swiftfox)/i,                                                      // Swiftfox
            /(icedragon|iceweasel|camino|chimera|fennec|maemo browser|minimo|conkeror|klar)[\/ ]?([\w\.\+]+)/i,
                                                                                // IceDragon/Iceweasel/Camino/Chimera/Fennec/Maemo/Minimo/Conkeror/Klar
            /(seamonkey|k-meleon|icecat|iceape|firebird|phoenix|palemoon|basilisk|waterfox)\/([-\w\.]+)$/i,
                                                                                // Firefox/SeaMonkey/K-Meleon/IceCat/IceApe/Firebird/Phoenix
            /(firefox)\/([\w\.]+)/i,                                            // Other Firefox-based
            /(mozilla)\/([\w\.]+) .+rv\:.+gecko\/\d+/i,                         // Mozilla

            // Other
            /(polaris|lynx|dillo|icab|doris|amaya|w3m|netsurf|sleipnir|obigo|mosaic|(?:go|ice|up)[\. ]?browser)[-\/ ]?v?([\w\.]+)/i,
                                                                                // Polaris/Lynx/Dillo/iCab/Doris/Amaya/w3m/NetSurf/Sleipnir/Obigo/Mosaic/Go/ICE/UP.Browser
            /(links) \(([\w\.]+)/i,                                             // Links
            /panasonic;(viera)/i                                                // Panasonic Viera
            ], [NAME, VERSION], [
            
            /(cobalt)\/([\w\.]+)/i                                              // Cobalt
            ], [NAME, [VERSION, /master.|lts./, ""]]
        ],

        cpu : [[

            /(?:(amd|x(?:(?:86|64)[-_])?|wow|win)64)[;\)]/i                     // AMD64 (x64)
            ], [[ARCHITECTURE, 'amd64']], [

            /(ia32(?=;))/i                                                      // IA32 (quicktime)
            ], [[ARCHITECTURE, lowerize]], [

            /((?:i[346]|x)86)[;\)]/i                                            // IA32 (x86)
            ], [[ARCHITECTURE, 'ia32']], [

            /\b(aarch64|arm(v?8e?l?|_?64))\b/i                                 // ARM64
            ], [[ARCHITECTURE, 'arm64']], [

            /\b(arm(?:v[67])?ht?n?[fl]p?)\b/i                                   // ARMHF
            ], [[ARCHITECTURE, 'armhf']], [

            // PocketPC mistakenly identified as PowerPC
            /windows (ce|mobile); ppc;/i
            ], [[ARCHITECTURE, 'arm']], [

            /((?:ppc|powerpc)(?:64)?)(?: mac|;|\))/i                            // PowerPC
            ], [[ARCHITECTURE, /ower/, EMPTY, lowerize]], [

            /(sun4\w)[;\)]/i                                                    // SPARC
            ], [[ARCHITECTURE, 'sparc']], [

            /((?:avr32|ia64(?=;))|68k(?=\))|\barm(?=v(?:[1-7]|[5-7]1)l?|;|eabi)|(?=atmel )avr|(?:irix|mips|sparc)(?:64)?\b|pa-risc)/i
                                                                                // IA64, 68K, ARM/64, AVR/32, IRIX/64, MIPS/64, SPARC/64, PA-RISC
            ], [[ARCHITECTURE, lowerize]]
        ],

        device : [[

            //////////////////////////
            // MOBILES & TABLETS
            /////////////////////////

            // Samsung
            /\b(sch-i[89]0\d|shw-m380s|sm-[ptx]\w{2,4}|gt-[pn]\d{2,4}|sgh-t8[56]9|nexus 10)/i
            ], [MODEL, [VENDOR, SAMSUNG], [TYPE, TABLET]], [
            /\b((?:s[cgp]h|gt|sm)-\w+|sc[g-]?[\d]+a?|galaxy nexus)/i,
            /samsung[- ]([-\w]+)/i,
            /sec-(sgh\w+)/i
            ], [MODEL, [VENDOR, SAMSUNG], [TYPE, MOBILE]], [

            // Apple
            /(?:\/|\()(ip(?:hone|od)[\w, ]*)(?:\/|;)/i                          // iPod/iPhone
            ], [MODEL, [VENDOR, APPLE], [TYPE, MOBILE]], [
            /\((ipad);[-\w\),; ]+apple/i,                                       // iPad
            /applecoremedia\/[\w\.]+ \((ipad)/i,
            /\b(ipad)\d\d?,\d\d?[;\]].+ios/i
            ], [MODEL, [VENDOR, APPLE], [TYPE, TABLET]], [
            /(macintosh);/i
            ], [MODEL, [VENDOR, APPLE]], [

            // Sharp
            /\b(sh-?[altvz]?\d\d[a-ekm]?)/i
            ], [MODEL, [VENDOR, SHARP], [TYPE, MOBILE]], [

            // Huawei
            /\b((?:ag[rs][23]?|bah2?|sht?|btv)-a?[lw]\d{2})\b(?!.+d\/s)/i
            ], [MODEL, [VENDOR, HUAWEI], [TYPE, TABLET]], [
            /(?:huawei|honor)([-\w ]+)[;\)]/i,
            /\b(nexus 6p|\w{2,4}e?-[atu]?[ln][\dx][012359c][adn]?)\b(?!.+d\/s)/i
            ], [MODEL, [VENDOR, HUAWEI], [TYPE, MOBILE]], [

            // Xiaomi
            /\b(poco[\w ]+|m2\d{3}j\d\d[a-z]{2})(?: bui|\))/i,                  // Xiaomi POCO
            /\b; (\w+) build\/hm\1/i,                                           // Xiaomi Hongmi 'numeric' models
            /\b(hm[-_ ]?note?[_ ]?(?:\d\w)?) bui/i,                             // Xiaomi Hongmi
            /\b(redmi[\-_ ]?(?:note|k)?[\w_ ]+)(?: bui|\))/i,                   // Xiaomi Redmi
            /oid[^\)]+; (m?[12][0-389][01]\w{3,6}[c-y])( bui|; wv|\))/i,        // Xiaomi Redmi 'numeric' models
            /\b(mi[-_ ]?(?:a\d|one|one[_ ]plus|note lte|max|cc)?[_ ]?(?:\d?\w?)[_ ]?(?:plus|se|lite)?)(?: bui|\))/i // Xiaomi Mi
            ], [[MODEL, /_/g, ' '], [VENDOR, XIAOMI], [TYPE, MOBILE]], [
            /oid[^\)]+; (2\d{4}(283|rpbf)[cgl])( bui|\))/i,                     // Redmi Pad
            /\b(mi[-_ ]?(?:pad)(?:[\w_ ]+))(?: bui|\))/i                        // Mi Pad tablets
            ],[[MODEL, /_/g, ' '], [VENDOR, XIAOMI], [TYPE, TABLET]], [

            // OPPO
            /; (\w+) bui.+ oppo/i,
            /\b(cph[12]\d{3}|p(?:af|c[al]|d\w|e[ar])[mt]\d0|x9007|a101op)\b/i
            ], [MODEL, [VENDOR, 'OPPO'], [TYPE, MOBILE]], [
            /\b(opd2\d{3}a?) bui/i
            ], [MODEL, [VENDOR, 'OPPO'], [TYPE, TABLET]], [

            // Vivo
            /vivo (\w+)(?: bui|\))/i,
            /\b(v[12]\d{3}\w?[at])(?: bui|;)/i
            ], [MODEL, [VENDOR, 'Vivo'], [TYPE, MOBILE]], [

            // Realme
            /\b(rmx[1-3]\d{3})(?: bui|;|\))/i
            ], [MODEL, [VENDOR, 'Realme'], [TYPE, MOBILE]], [

            // Motorola
            /\b(milestone|droid(?:[2-4x]| (?:bionic|x2|pro|razr))?:?( 4g)?)\b[\w ]+build\//i,
            /\bmot(?:orola)?[- ](\w*)/i,
            /((?:moto[\w\(\) ]+|xt\d{3,4}|nexus 6)(?= bui|\)))/i
            ], [MODEL, [VENDOR, MOTOROLA], [TYPE, MOBILE]], [
            /\b(mz60\d|xoom[2 ]{0,2}) build\//i
            ], [MODEL, [VENDOR, MOTOROLA], [TYPE, TABLET]], [

            // LG
            /((?=lg)?[vl]k\-?\d{3}) bui| 3\.[-\w; ]{10}lg?-([06cv9]{3,4})/i
            ], [MODEL, [VENDOR, LG], [TYPE, TABLET]], [
            /(lm(?:-?f100[nv]?|-[\w\.]+)(?= bui|\))|nexus [45])/i,
            /\blg[-e;\/ ]+((?!browser|netcast|android tv)\w+)/i,
            /\blg-?([\d\w]+) bui/i
            ], [MODEL, [VENDOR, LG], [TYPE, MOBILE]], [

            // Lenovo
            /(ideatab[-\w ]+)/i,
            /lenovo ?(s[56]000[-\w]+|tab(?:[\w ]+)|yt[-\d\w]{6}|tb[-\d\w]{6})/i
            ], [MODEL, [VENDOR, 'Lenovo'], [TYPE, TABLET]], [

            // Nokia
            /(?:maemo|nokia).*(n900|lumia \d+)/i,
            /nokia[-_ ]?([-\w\.]*)/i
            ], [[MODEL, /_/g, ' '], [VENDOR, 'Nokia'], [TYPE, MOBILE]], [

            // Google
            /(pixel c)\b/i                                                      // Google Pixel C
            ], [MODEL, [VENDOR, GOOGLE], [TYPE, TABLET]], [
            /droid.+; (pixel[\daxl ]{0,6})(?: bui|\))/i                         // Google Pixel
            ], [MODEL, [VENDOR, GOOGLE], [TYPE, MOBILE]], [

            // Sony
            /droid.+ (a?\d[0-2]{2}so|[c-g]\d{4}|so[-gl]\w+|xq-a\w[4-7][12])(?= bui|\).+chrome\/(?![1-6]{0,1}\d\.))/i
            ], [MODEL, [VENDOR, SONY], [TYPE, MOBILE]], [
            /sony tablet [ps]/i,
            /\b(?:sony)?sgp\w+(?: bui|\))/i
            ], [[MODEL, 'Xperia Tablet'], [VENDOR, SONY], [TYPE, TABLET]], [

            // OnePlus
            / (kb2005|in20[12]5|be20[12][59])\b/i,
            /(?:one)?(?:plus)? (a\d0\d\d)(?: b|\))/i
            ], [MODEL, [VENDOR, 'OnePlus'], [TYPE, MOBILE]], [

            // Amazon
            /(alexa)webm/i,
            /(kf[a-z]{2}wi|aeo[c-r]{2})( bui|\))/i,                             // Kindle Fire without Silk / Echo Show
            /(kf[a-z]+)( bui|\)).+silk\//i                                      // Kindle Fire HD
            ], [MODEL, [VENDOR, AMAZON], [TYPE, TABLET]], [
            /((?:sd|kf)[0349hijorstuw]+)( bui|\)).+silk\//i                     // Fire Phone
            ], [[MODEL, /(.+)/g, 'Fire Phone $1'], [VENDOR, AMAZON], [TYPE, MOBILE]], [

            // BlackBerry
            /(playbook);[-\w\),; ]+(rim)/i                                      // BlackBerry PlayBook
            ], [MODEL, VENDOR, [TYPE, TABLET]], [
            /\b((?:bb[a-f]|st[hv])100-\d)/i,
            /\(bb10; (\w+)/i                                                    // BlackBerry 10
            ], [MODEL, [VENDOR, BLACKBERRY], [TYPE, MOBILE]], [

            // Asus
            /(?:\b|asus_)(transfo[prime ]{4,10} \w+|eeepc|slider \w+|nexus 7|padfone|p00[cj])/i
            ], [MODEL, [VENDOR, ASUS], [TYPE, TABLET]], [
            / (z[bes]6[027][012][km][ls]|zenfone \d\w?)\b/i
            ], [MODEL, [VENDOR, ASUS], [TYPE, MOBILE]], [

            // HTC
            /(nexus 9)/i                                                        // HTC Nexus 9
            ], [MODEL, [VENDOR, 'HTC'], [TYPE, TABLET]], [
            /(htc)[-;_ ]{1,2}([\w ]+(?=\)| bui)|\w+)/i,                         // HTC

            // ZTE
            /(zte)[- ]([\w ]+?)(?: bui|\/|\))/i,
            /(alcatel|geeksphone|nexian|panasonic(?!(?:;|\.))|sony(?!-bra))[-_ ]?([-\w]*)/i         // Alcatel/GeeksPhone/Nexian/Panasonic/Sony
            ], [VENDOR, [MODEL, /_/g, ' '], [TYPE, MOBILE]], [

            // Acer
            /droid.+; ([ab][1-7]-?[0178a]\d\d?)/i
            ], [MODEL, [VENDOR, 'Acer'], [TYPE, TABLET]], [

            // Meizu
            /droid.+; (m[1-5] note) bui/i,
            /\bmz-([-\w]{2,})/i
            ], [MODEL, [VENDOR, 'Meizu'], [TYPE, MOBILE]], [
                
            // Ulefone
            /; ((?:power )?armor(?:[\w ]{0,8}))(?: bui|\))/i
            ], [MODEL, [VENDOR, 'Ulefone'], [TYPE, MOBILE]], [

            // MIXED
            /(blackberry|benq|palm(?=\-)|sonyericsson|acer|asus|dell|meizu|motorola|polytron|infinix|tecno)[-_ ]?([-\w]*)/i,
                                                                                // BlackBerry/BenQ/Palm/Sony-Ericsson/Acer/Asus/Dell/Meizu/Motorola/Polytron
            /(hp) ([\w ]+\w)/i,                                                 // HP iPAQ
            /(asus)-?(\w+)/i,                                                   // Asus
            /(microsoft); (lumia[\w ]+)/i,                                      // Microsoft Lumia
            /(lenovo)[-_ ]?([-\w]+)/i,                                          // Lenovo
            /(jolla)/i,                                                         // Jolla
            /(oppo) ?([\w ]+) bui/i                                             // OPPO
            ], [VENDOR, MODEL, [TYPE, MOBILE]], [

            /(kobo)\s(ereader|touch)/i,                                         // Kobo
            /(archos) (gamepad2?)/i,                                            // Archos
            /(hp).+(touchpad(?!.+tablet)|tablet)/i,                             // HP TouchPad
            /(kindle)\/([\w\.]+)/i,                                             // Kindle
            /(nook)[\w ]+build\/(\w+)/i,                                        // Nook
            /(dell) (strea[kpr\d ]*[\dko])/i,                                   // Dell Streak
            /(le[- ]+pan)[- ]+(\w{1,9}) bui/i,                                  // Le Pan Tablets
            /(trinity)[- ]*(t\d{3}) bui/i,                                      // Trinity Tablets
            /(gigaset)[- ]+(q\w{1,9}) bui/i,                                    // Gigaset Tablets
            /(vodafone) ([\w ]+)(?:\)| bui)/i                                   // Vodafone
            ], [VENDOR, MODEL, [TYPE, TABLET]], [

            /(surface duo)/i                                                    // Surface Duo
            ], [MODEL, [VENDOR, MICROSOFT], [TYPE, TABLET]], [
            /droid [\d\.]+; (fp\du?)(?: b|\))/i                                 // Fairphone
            ], [MODEL, [VENDOR, 'Fairphone'], [TYPE, MOBILE]], [
            /(u304aa)/i                                                         // AT&T
            ], [MODEL, [VENDOR, 'AT&T'], [TYPE, MOBILE]], [
            /\bsie-(\w*)/i                                                      // Siemens
            ], [MODEL, [VENDOR, 'Siemens'], [TYPE, MOBILE]], [
            /\b(rct\w+) b/i                                                     // RCA Tablets
            ], [MODEL, [VENDOR, 'RCA'], [TYPE, TABLET]], [
            /\b(venue[\d ]{2,7}) b/i                                            // Dell Venue Tablets
            ], [MODEL, [VENDOR, 'Dell'], [TYPE, TABLET]], [
            /\b(q(?:mv|ta)\w+) b/i                                              // Verizon Tablet
            ], [MODEL, [VENDOR, 'Verizon'], [TYPE, TABLET]], [
            /\b(?:barnes[& ]+noble |bn[rt])([\w\+ ]*) b/i                       // Barnes & Noble Tablet
            ], [MODEL, [VENDOR, 'Barnes & Noble'], [TYPE, TABLET]], [
            /\b(tm\d{3}\w+) b/i
            ], [MODEL, [VENDOR, 'NuVision'], [TYPE, TABLET]], [
            /\b(k88) b/i                                                        // ZTE K Series Tablet
            ], [MODEL, [VENDOR, 'ZTE'], [TYPE, TABLET]], [
            /\b(nx\d{3}j) b/i                                                   // ZTE Nubia
            ], [MODEL, [VENDOR, 'ZTE'], [TYPE, MOBILE]], [
            /\b(gen\d{3}) b.+49h/i                                              // Swiss GEN Mobile
            ], [MODEL, [VENDOR, 'Swiss'], [TYPE, MOBILE]], [
            /\b(zur\d{3}) b/i                                                   // Swiss ZUR Tablet
            ], [MODEL, [VENDOR, 'Swiss'], [TYPE, TABLET]], [
            /\b((zeki)?tb.*\b) b/i                                              // Zeki Tablets
            ], [MODEL, [VENDOR, 'Zeki'], [TYPE, TABLET]], [
            /\b([yr]\d{2}) b/i,
            /\b(dragon[- ]+touch |dt)(\w{5}) b/i                                // Dragon Touch Tablet
            ], [[VENDOR, 'Dragon Touch'], MODEL, [TYPE, TABLET]], [
            /\b(ns-?\w{0,9}) b/i                                                // Insignia Tablets
            ], [MODEL, [VENDOR, 'Insignia'], [TYPE, TABLET]], [
            /\b((nxa|next)-?\w{0,9}) b/i                                        // NextBook Tablets
            ], [MODEL, [VENDOR, 'NextBook'], [TYPE, TABLET]], [
            /\b(xtreme\_)?(v(1[045]|2[015]|[3469]0|7[05])) b/i                  // Voice Xtreme Phones
            ], [[VENDOR, 'Voice'], MODEL, [TYPE, MOBILE]], [
            /\b(lvtel\-)?(v1[12]) b/i                                           // LvTel Phones
            ], [[VENDOR, 'LvTel'], MODEL, [TYPE, MOBILE]], [
            /\b(ph-1) /i                                                        // Essential PH-1
            ], [MODEL, [VENDOR, 'Essential'], [TYPE, MOBILE]], [
            /\b(v(100md|700na|7011|917g).*\b) b/i                               // Envizen Tablets
            ], [MODEL, [VENDOR, 'Envizen'], [TYPE, TABLET]], [
            /\b(trio[-\w\. ]+) b/i                                              // MachSpeed Tablets
            ], [MODEL, [VENDOR, 'MachSpeed'], [TYPE, TABLET]], [
            /\btu_(1491) b/i                                                    // Rotor Tablets
            ], [MODEL, [VENDOR, 'Rotor'], [TYPE, TABLET]], [
            /(shield[\w ]+) b/i                                                 // Nvidia Shield Tablets
            ], [MODEL, [VENDOR, 'Nvidia'], [TYPE, TABLET]], [
            /(sprint) (\w+)/i                                                   // Sprint Phones
            ], [VENDOR, MODEL, [TYPE, MOBILE]], [
            /(kin\.[onetw]{3})/i                                                // Microsoft Kin
            ], [[MODEL, /\./g, ' '], [VENDOR, MICROSOFT], [TYPE, MOBILE]], [
            /droid.+; (cc6666?|et5[16]|mc[239][23]x?|vc8[03]x?)\)/i             // Zebra
            ], [MODEL, [VENDOR, ZEBRA], [TYPE, TABLET]], [
            /droid.+; (ec30|ps20|tc[2-8]\d[kx])\)/i
            ], [MODEL, [VENDOR, ZEBRA], [TYPE, MOBILE]], [

            ///////////////////
            // SMARTTVS
            ///////////////////

            /smart-tv.+(samsung)/i                                              // Samsung
            ], [VENDOR, [TYPE, SMARTTV]], [
            /hbbtv.+maple;(\d+)/i
            ], [[MODEL, /^/, 'SmartTV'], [VENDOR, SAMSUNG], [TYPE, SMARTTV]], [
            /(nux; netcast.+smarttv|lg (netcast\.tv-201\d|android tv))/i        // LG SmartTV
            ], [[VENDOR, LG], [TYPE, SMARTTV]], [
            /(apple) ?tv/i                                                      // Apple TV
            ], [VENDOR, [MODEL, APPLE+' TV'], [TYPE, SMARTTV]], [
            /crkey/i                                                            // Google Chromecast
            ], [[MODEL, CHROME+'cast'], [VENDOR, GOOGLE], [TYPE, SMARTTV]], [
            /droid.+aft(\w+)( bui|\))/i                                         // Fire TV
            ], [MODEL, [VENDOR, AMAZON], [TYPE, SMARTTV]], [
            /\(dtv[\);].+(aquos)/i,
            /(aquos-tv[\w ]+)\)/i                                               // Sharp
            ], [MODEL, [VENDOR, SHARP], [TYPE, SMARTTV]],[
            /(bravia[\w ]+)( bui|\))/i                                              // Sony
            ], [MODEL, [VENDOR, SONY], [TYPE, SMARTTV]], [
            /(mitv-\w{5}) bui/i                                                 // Xiaomi
            ], [MODEL, [VENDOR, XIAOMI], [TYPE, SMARTTV]], [
            /Hbbtv.*(technisat) (.*);/i                                         // TechniSAT
            ], [VENDOR, MODEL, [TYPE, SMARTTV]], [
            /\b(roku)[\dx]*[\)\/]((?:dvp-)?[\d\.]*)/i,                          // Roku
            /hbbtv\/\d+\.\d+\.\d+ +\([\w\+ ]*; *([\w\d][^;]*);([^;]*)/i         // HbbTV devices
            ], [[VENDOR, trim], [MODEL, trim], [TYPE, SMARTTV]], [
            /\b(android tv|smart[- ]?tv|opera tv|tv; rv:)\b/i                   // SmartTV from Unidentified Vendors
            ], [[TYPE, SMARTTV]], [

            ///////////////////
            // CONSOLES
            ///////////////////

            /(ouya)/i,                                                          // Ouya
            /(nintendo) ([wids3utch]+)/i                                        // Nintendo
            ], [VENDOR, MODEL, [TYPE, CONSOLE]], [
            /droid.+; (shield) bui/i                                            // Nvidia
            ], [MODEL, [VENDOR, 'Nvidia'], [TYPE, CONSOLE]], [
            /(playstation [345portablevi]+)/i                                   // Playstation
            ], [MODEL, [VENDOR, SONY], [TYPE, CONSOLE]], [
            /\b(xbox(?: one)?(?!; xbox))[\); ]/i                                // Microsoft Xbox
            ], [MODEL, [VENDOR, MICROSOFT], [TYPE, CONSOLE]], [

            ///////////////////
            // WEARABLES
            ///////////////////

            /((pebble))app/i                                                    // Pebble
            ], [VENDOR, MODEL, [TYPE, WEARABLE]], [
            /(watch)(?: ?os[,\/]|\d,\d\/)[\d\.]+/i                              // Apple Watch
            ], [MODEL, [VENDOR, APPLE], [TYPE, WEARABLE]], [
            /droid.+; (glass) \d/i                                              // Google Glass
            ], [MODEL, [VENDOR, GOOGLE], [TYPE, WEARABLE]], [
            /droid.+; (wt63?0{2,3})\)/i
            ], [MODEL, [VENDOR, ZEBRA], [TYPE, WEARABLE]], [
            /(quest( \d| pro)?)/i                                               // Oculus Quest
            ], [MODEL, [VENDOR, FACEBOOK], [TYPE, WEARABLE]], [

            ///////////////////
            // EMBEDDED
            ///////////////////

            /(tesla)(?: qtcarbrowser|\/[-\w\.]+)/i                              // Tesla
            ], [VENDOR, [TYPE, EMBEDDED]], [
            /(aeobc)\b/i                                                        // Echo Dot
            ], [MODEL, [VENDOR, AMAZON], [TYPE, EMBEDDED]], [

            ////////////////////
            // MIXED (GENERIC)
            ///////////////////

            /droid .+?; ([^;]+?)(?: bui|; wv\)|\) applew).+? mobile safari/i    // Android Phones from Unidentified Vendors
            ], [MODEL, [TYPE, MOBILE]], [
            /droid .+?; ([^;]+?)(?: bui|\) applew).+?(?! mobile) safari/i       // Android Tablets from Unidentified Vendors
            ], [MODEL, [TYPE, TABLET]], [
            /\b((tablet|tab)[;\/]|focus\/\d(?!.+mobile))/i                      // Unidentifiable Tablet
            ], [[TYPE, TABLET]], [
            /(phone|mobile(?:[;\/]| [ \w\/\.]*safari)|pda(?=.+windows ce))/i    // Unidentifiable Mobile
            ], [[TYPE, MOBILE]], [
            /(android[-\w\. ]{0,9});.+buil/i                                    // Generic Android Device
            ], [MODEL, [VENDOR, 'Generic']]
        ],

        engine : [[

            /windows.+ edge\/([\w\.]+)/i                                       // EdgeHTML
            ], [VERSION, [NAME, EDGE+'HTML']], [

            /webkit\/537\.36.+chrome\/(?!27)([\w\.]+)/i                         // Blink
            ], [VERSION, [NAME, 'Blink']], [

            /(presto)\/([\w\.]+)/i,                                             // Presto
            /(webkit|trident|netfront|netsurf|amaya|lynx|w3m|goanna)\/([\w\.]+)/i, // WebKit/Trident/NetFront/NetSurf/Amaya/Lynx/w3m/Goanna
            /ekioh(flow)\/([\w\.]+)/i,                                          // Flow
            /(khtml|tasman|links)[\/ ]\(?([\w\.]+)/i,                           // KHTML/Tasman/Links
            /(icab)[\/ ]([23]\.[\d\.]+)/i,                                      // iCab
            /\b(libweb)/i
            ], [NAME, VERSION], [

            /rv\:([\w\.]{1,9})\b.+(gecko)/i                                     // Gecko
            ], [VERSION, NAME]
        ],

        os : [[

            // Windows
            /microsoft (windows) (vista|xp)/i                                   // Windows (iTunes)
            ], [NAME, VERSION], [
            /(windows (?:phone(?: os)?|mobile))[\/ ]?([\d\.\w ]*)/i             // Windows Phone
            ], [NAME, [VERSION, strMapper, windowsVersionMap]], [
            /windows nt 6\.2; (arm)/i,                                        // Windows RT
            /windows[\/ ]?([ntce\d\. ]+\w)(?!.+xbox)/i,
            /(?:win(?=3|9|n)|win 9x )([nt\d\.]+)/i
            ], [[VERSION, strMapper, windowsVersionMap], [NAME, 'Windows']], [

            // iOS/macOS
            /ip[honead]{2,4}\b(?:.*os ([\w]+) like mac|; opera)/i,              // iOS
            /(?:ios;fbsv\/|iphone.+ios[\/ ])([\d\.]+)/i,
            /cfnetwork\/.+darwin/i
            ], [[VERSION, /_/g, '.'], [NAME, 'iOS']], [
            /(mac os x) ?([\w\. ]*)/i,
            /(macintosh|mac_powerpc\b)(?!.+haiku)/i                             // Mac OS
            ], [[NAME, MAC_OS], [VERSION, /_/g, '.']], [

            // Mobile OSes
            /droid ([\w\.]+)\b.+(android[- ]x86|harmonyos)/i                    // Android-x86/HarmonyOS
            ], [VERSION, NAME], [                                               // Android/WebOS/QNX/Bada/RIM/Maemo/MeeGo/Sailfish OS
            /(android|webos|qnx|bada|rim tablet os|maemo|meego|sailfish)[-\/ ]?([\w\.]*)/i,
            /(blackberry)\w*\/([\w\.]*)/i,                                      // Blackberry
            /(tizen|kaios)[\/ ]([\w\.]+)/i,                                     // Tizen/KaiOS
            /\((series40);/i                                                    // Series 40
            ], [NAME, VERSION], [
            /\(bb(10);/i                                                        // BlackBerry 10
            ], [VERSION, [NAME, BLACKBERRY]], [
            /(?:symbian ?os|symbos|s60(?=;)|series60)[-\/ ]?([\w\.]*)/i         // Symbian
            ], [VERSION, [NAME, 'Symbian']], [
            /mozilla\/[\d\.]+ \((?:mobile|tablet|tv|mobile; [\w ]+); rv:.+ gecko\/([\w\.]+)/i // Firefox OS
            ], [VERSION, [NAME, FIREFOX+' OS']], [
            /web0s;.+rt(tv)/i,
            /\b(?:hp)?wos(?:browser)?\/([\w\.]+)/i                              // WebOS
            ], [VERSION, [NAME, 'webOS']], [
            /watch(?: ?os[,\/]|\d,\d\/)([\d\.]+)/i                              // watchOS
            ], [VERSION, [NAME, 'watchOS']], [

            // Google Chromecast
            /crkey\/([\d\.]+)/i                                                 // Google Chromecast
            ], [VERSION, [NAME, CHROME+'cast']], [
            /(cros) [\w]+(?:\)| ([\w\.]+)\b)/i                                  // Chromium OS
            ], [[NAME, CHROMIUM_OS], VERSION],[

            // Smart TVs
            /panasonic;(viera)/i,                                               // Panasonic Viera
            /(netrange)mmh/i,                                                   // Netrange
            /(nettv)\/(\d+\.[\w\.]+)/i,                                         // NetTV

            // Console
            /(nintendo|playstation) ([wids345portablevuch]+)/i,                 // Nintendo/Playstation
            /(xbox); +xbox ([^\);]+)/i,                                         // Microsoft Xbox (360, One, X, S, Series X, Series S)

            // Other
            /\b(joli|palm)\b ?(?:os)?\/?([\w\.]*)/i,                            // Joli/Palm
            /(mint)[\/\(\) ]?(\w*)/i,                                           // Mint
            /(mageia|vectorlinux)[; ]/i,                                        // Mageia/VectorLinux
            /([kxln]?ubuntu|debian|suse|opensuse|gentoo|arch(?= linux)|slackware|fedora|mandriva|centos|pclinuxos|red ?hat|zenwalk|linpus|raspbian|plan 9|minix|risc os|contiki|deepin|manjaro|elementary os|sabayon|linspire)(?: gnu\/linux)?(?: enterprise)?(?:[- ]linux)?(?:-gnu)?[-\/ ]?(?!chrom|package)([-\w\.]*)/i,
                                                                                // Ubuntu/Debian/SUSE/Gentoo/Arch/Slackware/Fedora/Mandriva/CentOS/PCLinuxOS/RedHat/Zenwalk/Linpus/Raspbian/Plan9/Minix/RISCOS/Contiki/Deepin/Manjaro/elementary/Sabayon/Linspire
            /(hurd|linux) ?([\w\.]*)/i,                                         // Hurd/Linux
            /(gnu) ?([\w\.]*)/i,                                                // GNU
            /\b([-frentopcghs]{0,5}bsd|dragonfly)[\/ ]?(?!amd|[ix346]{1,2}86)([\w\.]*)/i, // FreeBSD/NetBSD/OpenBSD/PC-BSD/GhostBSD/DragonFly
            /(haiku) (\w+)/i                                                    // Haiku
            ], [NAME, VERSION], [
            /(sunos) ?([\w\.\d]*)/i                                             // Solaris
            ], [[NAME, 'Solaris'], VERSION], [
            /((?:open)?solaris)[-\/ ]?([\w\.]*)/i,                              // Solaris
            /(aix) ((\d)(?=\.|\)| )[\w\.])*/i,                                  // AIX
            /\b(beos|os\/2|amigaos|morphos|openvms|fuchsia|hp-ux|serenityos)/i, // BeOS/OS2/AmigaOS/MorphOS/OpenVMS/Fuchsia/HP-UX/SerenityOS
            /(unix) ?([\w\.]*)/i                                                // UNIX
            ], [NAME, VERSION]
        ]
    };

    /////////////////
    // Constructor
    ////////////////

    var UAParser = function (ua, extensions) {

        if (typeof ua === OBJ_TYPE) {
            extensions = ua;
            ua = undefined;
        }

        if (!(this instanceof UAParser)) {
            return new UAParser(ua, extensions).getResult();
        }

        var _navigator = (typeof window !== UNDEF_TYPE && window.navigator) ? window.navigator : undefined;
        var _ua = ua || ((_navigator && _navigator.userAgent) ? _navigator.userAgent : EMPTY);
        var _uach = (_navigator && _navigator.userAgentData) ? _navigator.userAgentData : undefined;
        var _rgxmap = extensions ? extend(regexes, extensions) : regexes;
        var _isSelfNav = _navigator && _navigator.userAgent == _ua;

        this.getBrowser = function () {
            var _browser = {};
            _browser[NAME] = undefined;
            _browser[VERSION] = undefined;
            rgxMapper.call(_browser, _ua, _rgxmap.browser);
            _browser[MAJOR] = majorize(_browser[VERSION]);
            // Brave-specific detection
            if (_isSelfNav && _navigator && _navigator.brave && typeof _navigator.brave.isBrave == FUNC_TYPE) {
                _browser[NAME] = 'Brave';
            }
            return _browser;
        };
        this.getCPU = function () {
            var _cpu = {};
            _cpu[ARCHITECTURE] = undefined;
            rgxMapper.call(_cpu, _ua, _rgxmap.cpu);
            return _cpu;
        };
        this.getDevice = function () {
            var _device = {};
            _device[VENDOR] = undefined;
            _device[MODEL] = undefined;
            _device[TYPE] = undefined;
            rgxMapper.call(_device, _ua, _rgxmap.device);
            if (_isSelfNav && !_device[TYPE] && _uach && _uach.mobile) {
                _device[TYPE] = MOBILE;
            }
            // iPadOS-specific detection: identified as Mac, but has some iOS-only properties
            if (_isSelfNav && _device[MODEL] == 'Macintosh' && _navigator && typeof _navigator.standalone !== UNDEF_TYPE && _navigator.maxTouchPoints && _navigator.maxTouchPoints > 2) {
                _device[MODEL] = 'iPad';
                _device[TYPE] = TABLET;
            }
            return _device;
        };
        this.getEngine = function () {
            var _engine = {};
            _engine[NAME] = undefined;
            _engine[VERSION] = undefined;
            rgxMapper.call(_engine, _ua, _rgxmap.engine);
            return _engine;
        };
        this.getOS = function () {
            var _os = {};
            _os[NAME] = undefined;
            _os[VERSION] = undefined;
            rgxMapper.call(_os, _ua, _rgxmap.os);
            if (_isSelfNav && !_os[NAME] && _uach && _uach.platform && _uach.platform != 'Unknown') {
                _os[NAME] = _uach.platform  
                                    .replace(/chrome os/i, CHROMIUM_OS)
                                    .replace(/macos/i, MAC_OS);           // backward compatibility
            }
            return _os;
        };
        this.getResult = function () {
            return {
                ua      : this.getUA(),
                browser : this.getBrowser(),
                engine  : this.getEngine(),
                os      : this.getOS(),
                device  : this.getDevice(),
                cpu     : this.getCPU()
            };
        };
        this.getUA = function () {
            return _ua;
        };
        this.setUA = function (ua) {
            _ua = (typeof ua === STR_TYPE && ua.length > UA_MAX_LENGTH) ? trim(ua, UA_MAX_LENGTH) : ua;
            return this;
        };
        this.setUA(_ua);
        return this;
    };

    UAParser.BROWSER =  enumerize([NAME, VERSION, MAJOR]);
    UAParser.CPU = enumerize([ARCHITECTURE]);
    UAParser.DEVICE = enumerize([MODEL, VENDOR, TYPE, CONSOLE, MOBILE, SMARTTV, TABLET, WEARABLE, EMBEDDED]);
    UAParser.ENGINE = UAParser.OS = enumerize([NAME, VERSION]);

    ///////////
    // Export
    //////////

    // check js environment
    if (typeof(exports) !== UNDEF_TYPE) {
        // nodejs env
        if ("object" !== UNDEF_TYPE && module.exports) {
            exports = module.exports = UAParser;
        }
        exports.UAParser = UAParser;
    } else {
        // requirejs env (optional)
        if (typeof(define) === FUNC_TYPE && define.amd) {
            define(function () {
                return UAParser;
            });
        } else if (typeof window !== UNDEF_TYPE) {
            // browser env
            window.UAParser = UAParser;
        }
    }

    // jQuery/Zepto specific (optional)
    // Note:
    //   In AMD env the global scope should be kept clean, but jQuery is an exception.
    //   jQuery always exports to global scope, unless jQuery.noConflict(true) is used,
    //   and we should catch that.
    var $ = typeof window !== UNDEF_TYPE && (window.jQuery || window.Zepto);
    if ($ && !$.ua) {
        var parser = new UAParser();
        $.ua = parser.getResult();
        $.ua.get = function () {
            return parser.getUA();
        };
        $.ua.set = function (ua) {
            parser.setUA(ua);
            var result = parser.getResult();
            for (var prop in result) {
                $.ua[prop] = result[prop];
            }
        };
    }

})(typeof window === 'object' ? window : this);


/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 5015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yR: () => (/* binding */ makePeriod),
  x9: () => (/* binding */ makePiece),
  tx: () => (/* binding */ takePeriod)
});

// EXTERNAL MODULE: ./lib/mirror/shelf.js + 1 modules
var mirror_shelf = __nccwpck_require__(8576);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: ./lib/mirror/rename.js
var rename = __nccwpck_require__(9577);
;// CONCATENATED MODULE: ./lib/mirror/sealed.js




const PRODUCT = 's3-log-report';
const FIRST_READ = 16 * 1024;
/** A sealed file: its first line and the rest, which is not copied. */
function sealed_seal(kind, version, facts, rest) {
    const json = JSON.stringify({ facts, length: rest.length, sha256: sha256(rest) });
    const line = `${PRODUCT} ${kind} ${version} ${sha256(json).slice(0, 16)} ${json}\n`;
    return [Buffer.from(line), rest];
}
/** What the first line of a sealed file says, if it is whole and the file as long as it says. */
function sealed_readSeal(file, kind, version) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(file, 'r');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return { kind: 'missing' };
        return { kind: 'broken', why: `it cannot be opened (${error.code})` };
    }
    try {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        for (let length = FIRST_READ;; length *= 8) {
            const buffer = Buffer.allocUnsafe(Math.min(length, size));
            const start = buffer.subarray(0, (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, 0));
            const end = start.indexOf(0x0a);
            if (end === -1 && start.length < size && length < 1 << 26)
                continue;
            return readLine(start.subarray(0, Math.max(end, 0)), kind, version, size);
        }
    }
    catch (error) {
        return { kind: 'broken', why: `it cannot be read (${error.code})` };
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** The whole of a sealed file, its digest checked. */
function sealed_readSealed(file, kind, version) {
    const head = sealed_readSeal(file, kind, version);
    if (head.kind !== 'whole')
        return head;
    let rest;
    try {
        rest = readFrom(file, head.restAt, head.seal.length);
    }
    catch (error) {
        return { kind: 'broken', why: `it cannot be read (${error.code})` };
    }
    if (sha256(rest) !== head.seal.sha256)
        return { kind: 'broken', why: 'its bytes changed' };
    return { kind: 'whole', seal: head.seal, rest };
}
/** Opens a sealed file, its digest checked unless someone else does that. It stays the same file even
 * where another one takes its name. */
function openSealed(file, kind, version, digest) {
    const head = sealed_readSeal(file, kind, version);
    if (head.kind !== 'whole')
        return head;
    const { restAt, seal } = head;
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(file, 'r');
        if (digest === 'checked' && sha256OfStretch(fd, restAt, seal.length) !== seal.sha256) {
            (0,external_node_fs_.closeSync)(fd);
            return { kind: 'broken', why: 'its bytes changed' };
        }
    }
    catch (error) {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
        return { kind: 'broken', why: `it cannot be read (${error.code})` };
    }
    const opened = fd;
    return {
        kind: 'whole',
        file: {
            length: seal.length,
            read(from, to, room) {
                const isRoomy = room !== undefined && room.byteLength >= to - from;
                const bytes = isRoomy
                    ? new Uint8Array(room, 0, to - from)
                    : Buffer.allocUnsafeSlow(to - from);
                if (readStretch(opened, bytes, restAt + from) < bytes.length)
                    throw new Error(`${file} became shorter while it was read`);
                return bytes;
            },
            close: () => (0,external_node_fs_.closeSync)(opened),
        },
    };
}
/** Bytes of a file, alone in their buffer: numbers in them can be read where they lie. */
function readFrom(file, position, length) {
    const bytes = Buffer.allocUnsafeSlow(length);
    const fd = openSync(file, 'r');
    try {
        // Where there are fewer than there were, their digest will tell.
        return bytes.subarray(0, readStretch(fd, bytes, position));
    }
    finally {
        closeSync(fd);
    }
}
/** Fills the bytes from a file; returns how many there were. */
function readStretch(fd, bytes, position) {
    let at = 0;
    while (at < bytes.length) {
        const read = (0,external_node_fs_.readSync)(fd, bytes, at, bytes.length - at, position + at);
        if (read === 0)
            break;
        at += read;
    }
    return at;
}
function sha256OfStretch(fd, position, length) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(length, DIGESTED_AT_ONCE));
    for (let at = 0; at < length; at += buffer.length) {
        const some = buffer.subarray(0, length - at);
        hash.update(some.subarray(0, readStretch(fd, some, position + at)));
    }
    return hash.digest('hex');
}
const DIGESTED_AT_ONCE = 256 * 1024;
/** Writes a file, part after part, aside and renames it, so that it is there whole or not at all. */
async function writeWhole(file, parts) {
    const aside = `${file}.new`;
    try {
        await writeFile(aside, parts);
        renameWhole(aside, file);
    }
    catch (error) {
        await rm(aside, { force: true }).catch(() => { });
        throw error;
    }
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function readLine(line, kind, version, size) {
    const match = /^(\S+) (\S+) (\d+) ([0-9a-f]{16}) (.*)$/s.exec(line.toString());
    const [, product, itsKind, itsVersion, digest, json = ''] = match ?? [];
    if (product !== PRODUCT || itsKind !== kind)
        return { kind: 'broken', why: `it is no ${kind}` };
    if (Number(itsVersion) !== version) {
        return { kind: 'broken', why: `it is of version ${itsVersion}, this program reads ${version}` };
    }
    if (sha256(json).slice(0, 16) !== digest)
        return { kind: 'broken', why: 'its first line changed' };
    const seal = JSON.parse(json);
    const restAt = line.length + 1;
    if (restAt + seal.length !== size) {
        return { kind: 'broken', why: `it has ${size} bytes instead of ${restAt + seal.length}` };
    }
    return { kind: 'whole', seal, restAt };
}

;// CONCATENATED MODULE: ./lib/mirror/summaries.js

const KIND = 'summary';
const VERSION = 1;
function encodeSummary(facts, bytes) {
    return seal(KIND, VERSION, facts, bytes);
}
function readSummaryFacts(file) {
    const head = readSeal(file, KIND, VERSION);
    if (head.kind !== 'whole')
        return head;
    return { kind: 'whole', summary: { ...head.seal.facts, digest: head.seal.sha256 } };
}
function readSummary(file) {
    const whole = readSealed(file, KIND, VERSION);
    return whole.kind === 'whole' ? { kind: 'whole', bytes: whole.rest } : whole;
}
/** The summary in a file, to be read stretch by stretch; whoever opens it closes it. */
function openSummary(file, digest) {
    return openSealed(file, KIND, VERSION, digest);
}

// EXTERNAL MODULE: ./lib/summary/encode.js
var encode = __nccwpck_require__(2628);
// EXTERNAL MODULE: ./lib/summary/period.js
var period = __nccwpck_require__(1451);
// EXTERNAL MODULE: ./lib/summary/sections.js
var sections = __nccwpck_require__(5894);
// EXTERNAL MODULE: ./lib/summary/tables.js
var tables = __nccwpck_require__(3531);
;// CONCATENATED MODULE: ./lib/history/head.js
/** Where the head of a period lies on the shelf. */
function headName(name) {
    return `${name}-head`;
}
/** Infinity has no JSON: a period without records has neither first nor last one. */
function encodeHead(head) {
    const { from, to, days, totals, visitors, firstRecord, lastRecord } = head;
    const bare = days.map((day) => ({ ...day, hours: [] }));
    return new TextEncoder().encode(JSON.stringify({ from, to, days: bare, totals, visitors, firstRecord, lastRecord }));
}
function decodeHead(bytes) {
    const head = JSON.parse(new TextDecoder().decode(bytes));
    return {
        ...head,
        firstRecord: head.firstRecord ?? Number.POSITIVE_INFINITY,
        lastRecord: head.lastRecord ?? Number.NEGATIVE_INFINITY,
    };
}

;// CONCATENATED MODULE: ./lib/history/adding.js







/** A period, encoded: from the shelf, or added up and put there. */
function takePeriod(recipe, shelf) {
    const { name, digest } = recipe;
    return (0,mirror_shelf/* takeFromShelf */.cg)(shelf, name, digest) ?? makePeriod(recipe, shelf).bytes;
}
/** Adds a period up and puts it on the shelf, with its head. `pieces` are all of it, where they are
 * there already. Throws where a summary is missing or broken. */
function makePeriod(recipe, shelf, pieces = []) {
    const { name, digest, from, to } = recipe;
    const sum = pieces.length > 0 ? joined(pieces) : addUp(recipe, shelf);
    const period = { ...sum, from, to };
    const [bytes, head] = [(0,encode/* encodePeriod */.Mc)(period), encodeHead(period)];
    (0,mirror_shelf/* putOnShelf */.Lb)(shelf, name, digest, bytes);
    (0,mirror_shelf/* putOnShelf */.Lb)(shelf, headName(name), digest, head);
    return { bytes, head };
}
/** One of `count` pieces of a period that is made of days, encoded: with some of its tables, the
 * others empty, and the visitors in the first only. So one period is added up in several threads. */
function makePiece({ from, to, parts }, at, count) {
    if (parts.kind !== 'days')
        throw new Error('Only what is made of days is added up in pieces');
    return (0,encode/* encodePeriod */.Mc)(addDaysUp(from, to, parts.summaries, { at, count }));
}
function joined(pieces) {
    const periods = pieces.map((bytes) => (0,encode/* decodePeriod */.aF)(bytes, 'closed'));
    const [first] = periods;
    if (first === undefined)
        throw new Error('There is no piece of the period');
    let whole = first;
    for (const [at, { tables, hotlinksSeen }] of periods.entries()) {
        const its = tablesOfPiece(at, pieces.length);
        whole = {
            ...whole,
            tables: { ...whole.tables, ...only(tables, its) },
            hotlinksSeen: its.has('hotlinks') ? hotlinksSeen : whole.hotlinksSeen,
        };
    }
    return whole;
}
/** How long tables take to add up, about, beside one another; those that are not here take next to
 * nothing. */
const weights = {
    hotlinks: 26,
    referrers: 18,
    clients: 16,
    notFound: 13,
    keys: 10,
    agents: 7,
    errorKeys: 5,
    networks: 4,
    pages: 1,
};
/** The tables of one of so many pieces, each piece about as much work as the others. */
function tablesOfPiece(at, count) {
    const pieces = Array.from({ length: count }, () => ({ weight: 0, names: new Set() }));
    const weightOf = (name) => weights[name] ?? 0.1;
    for (const { name } of tables/* tables */.um.toSorted((a, b) => weightOf(b.name) - weightOf(a.name))) {
        const lightest = pieces.reduce((least, piece) => (piece.weight < least.weight ? piece : least));
        lightest.names.add(name);
        lightest.weight += weightOf(name);
    }
    return pieces[at]?.names ?? new Set();
}
function only(all, names) {
    return Object.fromEntries(tables/* tables */.um.flatMap(({ name }) => (names.has(name) ? [[name, all[name]]] : [])));
}
const nobody = new Float64Array(0);
function addUp({ from, to, parts }, shelf) {
    if (parts.kind === 'days')
        return addDaysUp(from, to, parts.summaries);
    const periods = parts.periods.map((part) => (0,encode/* decodePeriod */.aF)(takePeriod(part, shelf), 'closed'));
    const [only] = periods;
    return only !== undefined && periods.length === 1 ? only : (0,period/* mergePeriods */.z2)(periods);
}
/** Of all tables, or of some: the others are empty. */
function addDaysUp(from, to, summaries, piece) {
    const some = piece && tablesOfPiece(piece.at, piece.count);
    const days = new Map();
    const deliveries = new Map();
    const opened = [];
    try {
        for (const [at, { file, told }] of summaries.entries()) {
            // All pieces look into all files, and have to be made for any to count.
            const isMine = piece === undefined || at % piece.count === piece.at;
            const sealed = openSummary(file, isMine ? 'checked' : 'checked elsewhere');
            if (sealed.kind !== 'whole')
                throw new Error(`A summary is ${sealed.kind}`);
            opened.push(sealed.file);
            const summary = (0,encode/* decodeSummary */.Pl)(sealed.file);
            for (const [day, counts] of summary.days) {
                if (day < from || day > to)
                    continue;
                const { totals, hours, firstRecord, lastRecord, lacking } = counts;
                // The others are not even read.
                const tables = some ? { ...sections/* noTables */.bo, ...only(counts.tables, some) } : counts.tables;
                const visitors = piece && piece.at > 0 ? nobody : counts.visitors;
                add(days, day, { totals, hours, visitors, tables, firstRecord, lastRecord, lacking });
            }
            if (told !== null)
                add(deliveries, told, summary.log);
        }
        return (0,period/* buildPeriod */.mB)(from, to, days, deliveries);
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

/***/ 9577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renameWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

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

/***/ 8576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Lb: () => (/* binding */ putOnShelf),
  cg: () => (/* binding */ takeFromShelf)
});

// UNUSED EXPORTS: openShelf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./lib/mirror/rename.js
var rename = __nccwpck_require__(9577);
;// CONCATENATED MODULE: ./lib/mirror/shelf.js





const MAGIC = 's3-log-report shelf 1';
/** Names are made by this program: letters, digits, `-`. */
function openShelf(place) {
    return {
        place,
        get: async (name, digest) => takeFromShelf(place, name, digest),
        put: async (name, digest, bytes) => putOnShelf(place, name, digest, bytes),
    };
}
/** As `get` of a shelf, without waiting: for threads. */
function takeFromShelf(place, name, digest) {
    const from = fileOf(place, name);
    let file;
    try {
        file = (0,external_node_fs_.readFileSync)(from);
    }
    catch (error) {
        return undefinedIfMissing(error, from);
    }
    const packed = wholeRest(file, digest);
    return packed && (0,external_node_zlib_.zstdDecompressSync)(packed, { chunkSize: chunkOf(4 * packed.length) });
}
/** As `put` of a shelf, without waiting: for threads. */
function putOnShelf(place, name, digest, bytes) {
    const file = fileOf(place, name);
    (0,external_node_fs_.mkdirSync)(place.directory, { recursive: true });
    const packed = (0,external_node_zlib_.zstdCompressSync)(bytes, { chunkSize: chunkOf(bytes.length / 4) });
    const aside = asideOf(place, name);
    try {
        (0,external_node_fs_.writeFileSync)(aside, Buffer.concat([Buffer.from(headerOf(digest, packed)), packed]));
        (0,rename/* renameWhole */.U)(aside, file);
    }
    finally {
        (0,external_node_fs_.rmSync)(aside, { force: true });
    }
}
function fileOf({ directory }, name) {
    if (!/^[a-z0-9-]+$/.test(name))
        throw new Error(`'${name}' is no name for a shelf`);
    return external_node_path_namespaceObject.join(directory, name);
}
/** Several threads may write under one name at once: each has a file of its own. */
function asideOf({ spool }, name) {
    return external_node_path_namespaceObject.join(spool, `${name}.${(0,external_node_crypto_.randomUUID)()}`);
}
function headerOf(digest, packed) {
    return `${MAGIC} ${digest} ${sha256(packed)}\n`;
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
    return Math.max(16 * 1024, Math.min(4 * 1024 * 1024, Math.ceil(length)));
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 6216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jU: () => (/* binding */ botClassOf),
  Ms: () => (/* binding */ botClasses),
  wQ: () => (/* binding */ findCrawler)
});

;// CONCATENATED MODULE: ./node_modules/crawler-user-agents/crawler-user-agents.json
const crawler_user_agents_namespaceObject = /*#__PURE__*/JSON.parse('[{"pattern":"Googlebot\\\\/","url":"http://www.google.com/bot.html","instances":["Googlebot/2.1 (+http://www.google.com/bot.html)","Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; CPU iPhone OS 6_0 like Mac OS X) AppleWebKit/536.26 (KHTML, like Gecko) Version/6.0 Mobile/10A5376e Safari/8536.25 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; CPU iPhone OS 8_3 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Version/8.0 Mobile/12F70 Safari/600.1.4 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; CPU iPhone OS 8_3 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12F70 Safari/600.1.4 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/27.0.1453 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.2272.96 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Safari/537.36"],"description":"Google\'s main web crawling bot for search indexing","tags":["search-engine"]},{"pattern":"Googlebot-Mobile","instances":["DoCoMo/2.0 N905i(c100;TB;W24H16) (compatible; Googlebot-Mobile/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; CPU iPhone OS 6_0 like Mac OS X) AppleWebKit/536.26 (KHTML, like Gecko) Version/6.0 Mobile/10A5376e Safari/8536.25 (compatible; Googlebot-Mobile/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; U; CPU iPhone OS 4_1 like Mac OS X; en-us) AppleWebKit/532.9 (KHTML, like Gecko) Version/4.0.5 Mobile/8B117 Safari/6531.22.7 (compatible; Googlebot-Mobile/2.1; +http://www.google.com/bot.html)","Nokia6820/2.0 (4.83) Profile/MIDP-1.0 Configuration/CLDC-1.0 (compatible; Googlebot-Mobile/2.1; +http://www.google.com/bot.html)","SAMSUNG-SGH-E250/1.0 Profile/MIDP-2.0 Configuration/CLDC-1.1 UP.Browser/6.2.3.3.c.1.101 (GUI) MMP/2.0 (compatible; Googlebot-Mobile/2.1; +http://www.google.com/bot.html)"],"description":"Google\'s legacy mobile crawler for Google Search indexing","tags":["search-engine"]},{"pattern":"Googlebot-Image","instances":["Googlebot-Image/1.0"],"description":"Google\'s image-specific web crawling bot for image search indexing","tags":["search-engine"]},{"pattern":"Googlebot-News","instances":["Googlebot-News"],"description":"Google\'s news-specific web crawling bot for Google News indexing","tags":["search-engine"]},{"pattern":"Googlebot-Video","instances":["Googlebot-Video/1.0"],"description":"Google\'s video crawler for video-related Google Search features","tags":["search-engine"]},{"pattern":"AdsBot-Google([^-]|$)","url":"https://support.google.com/webmasters/answer/1061943?hl=en","instances":["AdsBot-Google (+http://www.google.com/adsbot.html)"],"description":"Google\'s Ads bot for checking web page ad quality","tags":["advertising"]},{"pattern":"AdsBot-Google-Mobile","addition_date":"2017/08/21","url":"https://support.google.com/adwords/answer/2404197","instances":["AdsBot-Google-Mobile-Apps","Mozilla/5.0 (Linux; Android 5.0; SM-G920A) AppleWebKit (KHTML, like Gecko) Chrome Mobile Safari (compatible; AdsBot-Google-Mobile; +http://www.google.com/mobile/adsbot.html)","Mozilla/5.0 (iPhone; CPU iPhone OS 9_1 like Mac OS X) AppleWebKit/601.1.46 (KHTML, like Gecko) Version/9.0 Mobile/13B143 Safari/601.1 (compatible; AdsBot-Google-Mobile; +http://www.google.com/mobile/adsbot.html)"],"description":"Google\'s mobile Ads bot for crawling mobile pages to serve targeted ads","tags":["advertising"]},{"pattern":"Feedfetcher-Google","addition_date":"2018/06/27","url":"https://support.google.com/webmasters/answer/178852","instances":["Feedfetcher-Google; (+http://www.google.com/feedfetcher.html; 1 subscribers; feed-id=728742641706423)"],"description":"Google\'s feed fetcher bot for fetching RSS and Atom feeds for Google services","tags":["feed-reader"]},{"pattern":"Mediapartners-Google","url":"https://support.google.com/webmasters/answer/1061943?hl=en","instances":["Mediapartners-Google","Mozilla/5.0 (compatible; MSIE or Firefox mutant; not on Windows server;) Daumoa/4.0 (Following Mediapartners-Google)","Mozilla/5.0 (iPhone; U; CPU iPhone OS 10_0 like Mac OS X; en-us) AppleWebKit/602.1.38 (KHTML, like Gecko) Version/10.0 Mobile/14A5297c Safari/602.1 (compatible; Mediapartners-Google/2.1; +http://www.google.com/bot.html)","Mozilla/5.0 (iPhone; U; CPU iPhone OS 4_1 like Mac OS X; en-us) AppleWebKit/532.9 (KHTML, like Gecko) Version/4.0.5 Mobile/8B117 Safari/6531.22.7 (compatible; Mediapartners-Google/2.1; +http://www.google.com/bot.html)"],"description":"Google\'s Mediapartners bot for AdSense and AdMob crawling","tags":["advertising"]},{"pattern":"Mediapartners \\\\(Googlebot\\\\)","addition_date":"2017/08/08","url":"https://support.google.com/webmasters/answer/1061943?hl=en","instances":[],"description":"Google\'s Mediapartners bot variant for AdSense and AdMob crawling","tags":["advertising"]},{"pattern":"APIs-Google","addition_date":"2017/08/08","url":"https://support.google.com/webmasters/answer/1061943?hl=en","instances":["APIs-Google (+https://developers.google.com/webmasters/APIs-Google.html)"],"description":"Google\'s APIs bot for crawling API documentation and services","tags":["search-engine"]},{"pattern":"Google-InspectionTool","url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/W.X.Y.Z Mobile Safari/537.36 (compatible; Google-InspectionTool/1.0)","Mozilla/5.0 (compatible; Google-InspectionTool/1.0)"],"description":"Google\'s inspection tool bot for testing and debugging search indexing","tags":["search-engine"]},{"pattern":"Storebot-Google","url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","instances":["Mozilla/5.0 (X11; Linux x86_64; Storebot-Google/1.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/79.0.3945.88 Safari/537.36","Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012; Storebot-Google/1.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/81.0.4044.138 Mobile Safari/537.36"],"description":"Google\'s Storebot for crawling product and e-commerce pages","tags":["search-engine"]},{"pattern":"GoogleOther","url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","instances":["GoogleOther"],"description":"Google\'s other bots and services for various Google search features","tags":["search-engine"]},{"pattern":"bingbot","url":"http://www.bing.com/bingbot.htm","instances":["Mozilla/5.0 (Windows Phone 8.1; ARM; Trident/7.0; Touch; rv:11.0; IEMobile/11.0; NOKIA; Lumia 530) like Gecko (compatible; adidxbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 (compatible; adidxbot/2.0;  http://www.bing.com/bingbot.htm)","Mozilla/5.0 (compatible; adidxbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 (compatible; bingbot/2.0;  http://www.bing.com/bingbot.htm)","Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm","Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) SitemapProbe","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Version/7.0 Mobile/11A465 Safari/9537.53 (compatible; adidxbot/2.0;  http://www.bing.com/bingbot.htm)","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Version/7.0 Mobile/11A465 Safari/9537.53 (compatible; adidxbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Version/7.0 Mobile/11A465 Safari/9537.53 (compatible; bingbot/2.0;  http://www.bing.com/bingbot.htm)","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Version/7.0 Mobile/11A465 Safari/9537.53 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 (seoanalyzer; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Safari/537.36","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/103.0.5060.134 Safari/537.36"],"description":"Microsoft\'s web crawling bot for Bing search indexing","tags":["search-engine"]},{"pattern":"Slurp","url":"http://help.yahoo.com/help/us/ysearch/slurp","instances":["Mozilla/5.0 (compatible; Yahoo! Slurp/3.0; http://help.yahoo.com/help/us/ysearch/slurp)","Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)","Mozilla/5.0 (compatible; Yahoo! Slurp China; http://misc.yahoo.com.cn/help.html)"],"description":"Yahoo\'s web crawling bot for Yahoo search indexing","tags":["search-engine"]},{"pattern":"[wW]get","instances":["WGETbot/1.0 (+http://wget.alanreed.org)","Wget/1.14 (linux-gnu)","Wget/1.20.3 (linux-gnu)"],"description":"GNU Wget command-line tool for downloading web content","tags":["http-library"]},{"pattern":"LinkedInBot","instances":["LinkedInBot/1.0 (compatible; Mozilla/5.0; Jakarta Commons-HttpClient/3.1 +http://www.linkedin.com)","LinkedInBot/1.0 (compatible; Mozilla/5.0; Jakarta Commons-HttpClient/4.3 +http://www.linkedin.com)","LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)"],"description":"LinkedIn\'s bot for crawling professional content and profiles","tags":["social-preview"]},{"pattern":"Python-urllib","instances":["Python-urllib/1.17","Python-urllib/2.5","Python-urllib/2.6","Python-urllib/2.7","Python-urllib/3.1","Python-urllib/3.2","Python-urllib/3.3","Python-urllib/3.4","Python-urllib/3.5","Python-urllib/3.6","Python-urllib/3.7"],"description":"Python\'s built-in URL library for HTTP requests","tags":["http-library"]},{"pattern":"python-requests","addition_date":"2018/05/27","instances":["python-requests/2.9.2","python-requests/2.11.1","python-requests/2.18.4","python-requests/2.19.1","python-requests/2.20.0","python-requests/2.21.0","python-requests/2.22.0"],"description":"Popular Python HTTP library for making web requests","tags":["http-library"]},{"pattern":"aiohttp","addition_date":"2019/12/23","instances":["Python/3.9 aiohttp/3.7.3","Python/3.8 aiohttp/3.7.2","Python/3.7 aiohttp/3.6.2a2"],"url":"https://docs.aiohttp.org/en/stable/","description":"Asynchronous HTTP client library for Python","tags":["http-library"]},{"pattern":"httpx","addition_date":"2019/12/23","instances":["python-httpx/0.16.1","python-httpx/0.13.0.dev1"],"url":"https://www.python-httpx.org","description":"Modern Python HTTP client with async support","tags":["http-library"]},{"pattern":"libwww-perl","instances":["2Bone_LinkChecker/1.0 libwww-perl/6.03","2Bone_LinkChkr/1.0 libwww-perl/6.03","amibot - http://www.amidalla.de - tech@amidalla.com libwww-perl/5.831"],"description":"Perl library for making HTTP requests and web crawling","tags":["http-library"]},{"pattern":"httpunit","instances":["httpunit/1.x"],"description":"Java library for automated web application testing","tags":["http-library"]},{"pattern":"Nutch","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/605.1.16 (KHTML, like Gecko; compatible; Friendly_Crawler/2.0) Chrome/120.0.6099.217 Safari/605.1.15/Nutch-1.20-SNAPSHOT","NutchCVS/0.7.1 (Nutch; http://lucene.apache.org/nutch/bot.html; nutch-agent@lucene.apache.org)","istellabot-nutch/Nutch-1.10"],"description":"Apache Nutch open-source web crawler framework","tags":["search-engine"]},{"pattern":"Go-http-client","addition_date":"2016/03/26","url":"https://golang.org/pkg/net/http/","instances":["Go-http-client/1.1","Go-http-client/2.0"],"description":"Go programming language HTTP client library","tags":["http-library"]},{"pattern":"phpcrawl","addition_date":"2012/09/17","url":"http://phpcrawl.cuab.de/","instances":["phpcrawl"],"description":"PHP web crawler library for scraping websites","tags":["http-library"]},{"pattern":"msnbot","url":"http://search.msn.com/msnbot.htm","instances":["adidxbot/1.1 (+http://search.msn.com/msnbot.htm)","adidxbot/2.0 (+http://search.msn.com/msnbot.htm)","librabot/1.0 (+http://search.msn.com/msnbot.htm)","librabot/2.0 (+http://search.msn.com/msnbot.htm)","msnbot-NewsBlogs/2.0b (+http://search.msn.com/msnbot.htm)","msnbot-UDiscovery/2.0b (+http://search.msn.com/msnbot.htm)","msnbot-media/1.0 (+http://search.msn.com/msnbot.htm)","msnbot-media/1.1 (+http://search.msn.com/msnbot.htm)","msnbot-media/2.0b (+http://search.msn.com/msnbot.htm)","msnbot/1.0 (+http://search.msn.com/msnbot.htm)","msnbot/1.1 (+http://search.msn.com/msnbot.htm)","msnbot/2.0b (+http://search.msn.com/msnbot.htm)","msnbot/2.0b (+http://search.msn.com/msnbot.htm).","msnbot/2.0b (+http://search.msn.com/msnbot.htm)._"],"description":"Microsoft\'s search engine bot for web indexing","tags":["search-engine"]},{"pattern":"jyxobot","instances":[],"description":"Jyxo search engine bot for web crawling","tags":["search-engine"]},{"pattern":"FAST-WebCrawler","instances":["FAST-WebCrawler/3.6/FirstPage (atw-crawler at fast dot no;http://fast.no/support/crawler.asp)","FAST-WebCrawler/3.7 (atw-crawler at fast dot no; http://fast.no/support/crawler.asp)","FAST-WebCrawler/3.7/FirstPage (atw-crawler at fast dot no;http://fast.no/support/crawler.asp)","FAST-WebCrawler/3.8"],"description":"FAST search engine web crawler for indexing","tags":["search-engine"]},{"pattern":"FAST Enterprise Crawler","instances":["FAST Enterprise Crawler 6 / Scirus scirus-crawler@fast.no; http://www.scirus.com/srsapp/contactus/","FAST Enterprise Crawler 6 used by Schibsted (webcrawl@schibstedsok.no)"],"description":"FAST enterprise-grade web crawler for search","tags":["search-engine"]},{"pattern":"BIGLOTRON","instances":["BIGLOTRON (Beta 2;GNU/Linux)"],"description":"Biglotron search engine web crawler bot","tags":["search-engine"]},{"pattern":"Teoma","instances":["Mozilla/2.0 (compatible; Ask Jeeves/Teoma; +http://sp.ask.com/docs/about/tech_crawling.html)","Mozilla/2.0 (compatible; Ask Jeeves/Teoma; +http://about.ask.com/en/docs/about/webmasters.shtml)"],"url":"http://about.ask.com/en/docs/about/webmasters.shtml","description":"Ask Jeeves Teoma search engine web crawler","tags":["search-engine"]},{"pattern":"convera","instances":["ConveraCrawler/0.9e (+http://ews.converasearch.com/crawl.htm)"],"url":"http://ews.converasearch.com/crawl.htm","description":"Convera search engine web crawler bot","tags":["search-engine"]},{"pattern":"^Seekbot","instances":["Seekbot/1.0 (http://www.seekbot.net/bot.html) RobotsTxtFetcher/1.2"],"url":"http://www.seekbot.net/bot.html","description":"Seekbot search engine web crawler for indexing","tags":["search-engine"]},{"pattern":"Gigabot","instances":["Gigabot/1.0","Gigabot/2.0 (http://www.gigablast.com/spider.html)"],"url":"http://www.gigablast.com/spider.html","description":"Gigablast search engine web crawler bot","tags":["search-engine"]},{"pattern":"Gigablast","instances":["GigablastOpenSource/1.0"],"url":"https://github.com/gigablast/open-source-search-engine","description":"Gigablast open-source search engine crawler","tags":["search-engine"]},{"pattern":"exabot","instances":["Mozilla/5.0 (compatible; Alexabot/1.0; +http://www.alexa.com/help/certifyscan; certifyscan@alexa.com)","Mozilla/5.0 (compatible; Exabot PyExalead/3.0; +http://www.exabot.com/go/robot)","Mozilla/5.0 (compatible; Exabot-Images/3.0; +http://www.exabot.com/go/robot)","Mozilla/5.0 (compatible; Exabot/3.0 (BiggerBetter); +http://www.exabot.com/go/robot)","Mozilla/5.0 (compatible; Exabot/3.0; +http://www.exabot.com/go/robot)","Mozilla/5.0 (compatible; Exabot/3.0;  http://www.exabot.com/go/robot)"],"description":"Exabot search engine web crawler for indexing","tags":["search-engine"]},{"pattern":"ia_archiver","instances":["ia_archiver (+http://www.alexa.com/site/help/webmasters; crawler@alexa.com)","ia_archiver-web.archive.org"],"description":"Internet Archive Wayback Machine web crawler","tags":["archiver"]},{"pattern":"GingerCrawler","instances":["GingerCrawler/1.0 (Language Assistant for Dyslexics; www.gingersoftware.com/crawler_agent.htm; support at ginger software dot com)"],"description":"Ginger Software\'s language assistant web crawler","tags":["seo"]},{"pattern":"webmon ","instances":[],"description":"Webmon website monitoring and crawling bot","tags":["monitoring"]},{"pattern":"HTTrack","instances":["Mozilla/4.5 (compatible; HTTrack 3.0x; Windows 98)"],"description":"HTTrack website copier for offline browsing","tags":["http-library"]},{"pattern":"grub\\\\.org","instances":["Mozilla/4.0 (compatible; grub-client-0.3.0; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.0.4; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.0.5; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.0.6; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.0.7; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.1.1; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.2.1; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.3.1; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.3.7; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.4.3; Crawl your own stuff with http://grub.org)","Mozilla/4.0 (compatible; grub-client-1.5.3; Crawl your own stuff with http://grub.org)"],"description":"Grub search engine web crawler for indexing","tags":["search-engine"]},{"pattern":"UsineNouvelleCrawler","instances":[],"description":"Usine Nouvelle news site web crawler","tags":["search-engine"]},{"pattern":"antibot","instances":[],"description":"Antibot web crawler for content discovery","tags":["scanner"]},{"pattern":"netresearchserver","instances":[],"description":"Net Research Server web crawler bot","tags":["seo"]},{"pattern":"speedy","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US) Speedy Spider (http://www.entireweb.com/about/search_tech/speedy_spider/)","Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US) Speedy Spider for SpeedyAds (http://www.entireweb.com/about/search_tech/speedy_spider/)","Mozilla/5.0 (compatible; Speedy Spider; http://www.entireweb.com/about/search_tech/speedy_spider/)","Speedy Spider (Entireweb; Beta/1.2; http://www.entireweb.com/about/search_tech/speedyspider/)","Speedy Spider (http://www.entireweb.com/about/search_tech/speedy_spider/)"],"description":"Entireweb Speedy Spider web crawler bot","tags":["search-engine"]},{"pattern":"fluffy","instances":[],"description":"Fluffy search engine web crawler bot","tags":["search-engine"]},{"pattern":"findlink","instances":["findlinks/1.0 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.3-beta8 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.3-beta9 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.5-beta7 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta1 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta1 (+http://wortschatz.uni-leipzig.de/findlinks/; YaCy 0.1; yacy.net)","findlinks/1.1.6-beta2 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta3 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta4 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta5 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/1.1.6-beta6 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0.1 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0.2 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0.4 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0.5 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.0.9 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.1 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.1.3 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.1.5 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.2 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.5 (+http://wortschatz.uni-leipzig.de/findlinks/)","findlinks/2.6 (+http://wortschatz.uni-leipzig.de/findlinks/)"],"description":"Findlinks web crawler for link discovery","tags":["seo"]},{"pattern":"msrbot","instances":[],"description":"Microsoft Research web crawler bot","tags":["search-engine"]},{"pattern":"panscient","instances":["panscient.com"],"description":"Panscient web crawler for content analysis","tags":["seo"]},{"pattern":"yacybot","instances":["yacybot (/global; amd64 FreeBSD 10.3-RELEASE; java 1.8.0_77; GMT/en) http://yacy.net/bot.html","yacybot (/global; amd64 FreeBSD 10.3-RELEASE-p7; java 1.7.0_95; GMT/en) http://yacy.net/bot.html","yacybot (-global; amd64 FreeBSD 9.2-RELEASE-p10; java 1.7.0_65; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 2.6.32-042stab093.4; java 1.7.0_65; Etc/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 2.6.32-042stab094.8; java 1.7.0_79; America/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 2.6.32-042stab108.8; java 1.7.0_91; America/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 2.6.32-042stab111.11; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 2.6.32-042stab116.1; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 2.6.32-573.3.1.el6.x86_64; java 1.7.0_85; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.10.0-229.4.2.el7.x86_64; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.10.0-229.4.2.el7.x86_64; java 1.8.0_45; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.10.0-229.7.2.el7.x86_64; java 1.8.0_45; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.10.0-327.22.2.el7.x86_64; java 1.7.0_101; Etc/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.11.10-21-desktop; java 1.7.0_51; America/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.12.1; java 1.7.0_65; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-042stab093.4; java 1.7.0_79; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-042stab093.4; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-45-generic; java 1.7.0_75; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.13.0-61-generic; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-74-generic; java 1.7.0_91; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-83-generic; java 1.7.0_95; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-83-generic; java 1.7.0_95; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-85-generic; java 1.7.0_101; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-85-generic; java 1.7.0_95; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.13.0-88-generic; java 1.7.0_101; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.14-0.bpo.1-amd64; java 1.7.0_55; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.14.32-xxxx-grs-ipv6-64; java 1.7.0_75; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.14.32-xxxx-grs-ipv6-64; java 1.8.0_111; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_111; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_75; America/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_75; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_75; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_79; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_79; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_91; Europe/de) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.7.0_95; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16.0-4-amd64; java 1.8.0_111; Europe/en) http://yacy.net/bot.html","yacybot (/global; amd64 Linux 3.16-0.bpo.2-amd64; java 1.7.0_65; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.19.0-15-generic; java 1.8.0_45-internal; Europe/de) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.2.0-4-amd64; java 1.7.0_65; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 3.2.0-4-amd64; java 1.7.0_67; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 4.4.0-57-generic; java 9-internal; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Windows 8.1 6.3; java 1.7.0_55; Europe/de) http://yacy.net/bot.html","yacybot (-global; amd64 Windows 8 6.2; java 1.7.0_55; Europe/de) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 5.2.8-Jinsol; java 12.0.2; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 5.2.9-Jinsol; java 12.0.2; Europe/en) http://yacy.net/bot.html","yacybot (-global; amd64 Linux 5.2.11-Jinsol; java 12.0.2; Europe/en) http://yacy.net/bot.html"],"description":"YaCy decentralized search engine web crawler","tags":["search-engine"]},{"pattern":"AISearchBot","instances":[],"description":"AI-powered search engine web crawler bot","tags":["search-engine","ai-crawler"]},{"pattern":"ips-agent","instances":["BlackBerry9000/4.6.0.167 Profile/MIDP-2.0 Configuration/CLDC-1.1 VendorID/102 ips-agent","Mozilla/5.0 (X11; U; Linux i686; en-US; rv:1.7.12; ips-agent) Gecko/20050922 Fedora/1.0.7-1.1.fc4 Firefox/1.0.7","Mozilla/5.0 (X11; U; Linux i686; en-US; rv:1.9.1.3; ips-agent) Gecko/20090824 Fedora/1.0.7-1.1.fc4  Firefox/3.5.3","Mozilla/5.0 (X11; U; Linux i686; en-US; rv:1.9.2.24; ips-agent) Gecko/20111107 Ubuntu/10.04 (lucid) Firefox/3.6.24","Mozilla/5.0 (X11; Ubuntu; Linux i686; rv:14.0; ips-agent) Gecko/20100101 Firefox/14.0.1"],"description":"IPS agent web crawler for content indexing","tags":["seo"]},{"pattern":"tagoobot","instances":[],"description":"Tagoo search engine web crawler bot","tags":["search-engine"]},{"pattern":"MJ12bot","instances":["MJ12bot/v1.2.0 (http://majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.2.1; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.2.3; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.2.4; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.2.5; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.3.0; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.3.1; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.3.2; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.3.3; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.0; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.1; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.2; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.3; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.4 (domain ownership verifier); http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.4; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.5; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.6; http://mj12bot.com/)","Mozilla/5.0 (compatible; MJ12bot/v1.4.7; http://mj12bot.com/)","Mozilla/5.0 (compatible; MJ12bot/v1.4.7; http://www.majestic12.co.uk/bot.php?+)","Mozilla/5.0 (compatible; MJ12bot/v1.4.8; http://mj12bot.com/)"],"description":"Majestic-12 search engine web crawler bot","tags":["seo"]},{"pattern":"woriobot","instances":["Mozilla/5.0 (compatible; woriobot +http://worio.com)","Mozilla/5.0 (compatible; woriobot support [at] zite [dot] com +http://zite.com)"],"description":"Worio search engine web crawler bot","tags":["search-engine"]},{"pattern":"yanga","instances":["Yanga WorldSearch Bot v1.1/beta (http://www.yanga.co.uk/)"],"description":"Yanga search engine web crawler bot","tags":["search-engine"]},{"pattern":"buzzbot","instances":["Buzzbot/1.0 (Buzzbot; http://www.buzzstream.com; buzzbot@buzzstream.com)"],"description":"Buzzstream web crawler for link research","tags":["seo"]},{"pattern":"mlbot","instances":["MLBot (www.metadatalabs.com/mlbot)"],"description":"Metadata Labs web crawler for analysis","tags":["seo"]},{"pattern":"yandex\\\\.com\\\\/bots","url":"https://yandex.ru/support/webmaster/robot-workings/check-yandex-robots.html#robot-in-logs","instances":["Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexBot/3.0; MirrorDetector; +http://yandex.com/bots)","Mozilla/5.0 (iPhone; CPU iPhone OS 8_1 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12B411 Safari/600.1.4 (compatible; YandexBot/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexImages/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexAccessibilityBot/3.0; +http://yandex.com/bots","Mozilla/5.0 (compatible; YandexUserproxy; robot; +http://yandex.com/bots","Mozilla/5.0 (iPhone; CPU iPhone OS 8_1 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12B411 Safari/600.1.4 (compatible; YandexMobileBot/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMetrika/2.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMetrika/2.0; +http://yandex.com/bots yabs01)","Mozilla/5.0 (compatible; YandexMetrika/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMetrika/4.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexTurbo/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexVideoParser/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexVideo/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexImageResizer/2.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexAdNet/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexBlogs/0.99; robot; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexCalendar/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexDirect/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexDirectDyn/1.0; +http://yandex.com/bots","Mozilla/5.0 (compatible; YandexFavicons/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YaDirectFetcher/1.0; Dyatel; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexForDomain/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMarket/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMarket/2.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMedia/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexMobileScreenShotBot/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexNews/4.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexOntoDB/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexOntoDBAPI/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexPagechecker/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexPartner/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexRCA/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexSearchShop/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexSitelinks; Dyatel; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexSpravBot/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexTracker/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexVertis/3.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexVerticals/1.0; +http://yandex.com/bots)","Mozilla/5.0 (compatible; YandexWebmaster/2.0; +http://yandex.com/bots)","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.2228.0 Safari/537.36 (compatible; YandexScreenshotBot/3.0; +http://yandex.com/bots)"],"addition_date":"2015/04/14","description":"Yandex search engine web crawler bots","tags":["search-engine"]},{"pattern":"purebot","addition_date":"2010/01/19","instances":[],"description":"Pure web crawler for content discovery","tags":["search-engine"]},{"pattern":"Linguee Bot","addition_date":"2010/01/26","url":"http://www.linguee.com/bot","instances":["Linguee Bot (http://www.linguee.com/bot)","Linguee Bot (http://www.linguee.com/bot; bot@linguee.com)"],"description":"Linguee translation web crawler bot","tags":["search-engine"]},{"pattern":"CyberPatrol","addition_date":"2010/02/11","url":"http://www.cyberpatrol.com/cyberpatrolcrawler.asp","instances":["CyberPatrol SiteCat Webbot (http://www.cyberpatrol.com/cyberpatrolcrawler.asp)"],"description":"CyberPatrol web content filtering bot","tags":["scanner"]},{"pattern":"voilabot","addition_date":"2010/05/18","instances":["Mozilla/5.0 (Windows NT 5.1; U; Win64; fr; rv:1.8.1) VoilaBot BETA 1.2 (support.voilabot@orange-ftgroup.com)","Mozilla/5.0 (Windows; U; Windows NT 5.1; fr; rv:1.8.1) VoilaBot BETA 1.2 (support.voilabot@orange-ftgroup.com)"],"description":"Voila search engine web crawler bot","tags":["search-engine"]},{"pattern":"Baiduspider","addition_date":"2010/07/15","url":"http://www.baidu.jp/spider/","instances":["Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)","Mozilla/5.0 (compatible; Baiduspider-render/2.0; +http://www.baidu.com/search/spider.html)"],"description":"Baidu search engine web crawler bot","tags":["search-engine"]},{"pattern":"citeseerxbot","addition_date":"2010/07/17","instances":[],"description":"CiteSeerX academic web crawler bot","tags":["academic"]},{"pattern":"spbot","addition_date":"2010/07/31","url":"http://www.seoprofiler.com/bot","instances":["Mozilla/5.0 (compatible; spbot/1.0; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/1.1; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/1.2; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/2.0.1; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/2.0.2; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/2.0.3; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/2.0.4; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/2.0; +http://www.seoprofiler.com/bot/ )","Mozilla/5.0 (compatible; spbot/2.1; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/3.0; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/3.1; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.1; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.2; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.3; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.4; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.5; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.6; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.7; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.0.7; +https://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0.8; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.0.9; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.0; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0a; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.0b; +http://www.seoprofiler.com/bot )","Mozilla/5.0 (compatible; spbot/4.1.0; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.2.0; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.3.0; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.4.0; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.4.1; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/4.4.2; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/5.0.1; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/5.0.2; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/5.0.3; +http://OpenLinkProfiler.org/bot )","Mozilla/5.0 (compatible; spbot/5.0; +http://OpenLinkProfiler.org/bot )"],"description":"SEO Profiler web crawler for analysis","tags":["seo"]},{"pattern":"twengabot","addition_date":"2010/08/03","url":"http://www.twenga.com/bot.html","instances":[],"description":"Twenga shopping web crawler bot","tags":["seo"]},{"pattern":"postrank","addition_date":"2010/08/03","url":"http://www.postrank.com","instances":["PostRank/2.0 (postrank.com)","PostRank/2.0 (postrank.com; 1 subscribers)"],"description":"PostRank web crawler for content ranking","tags":["seo"]},{"pattern":"Turnitin","addition_date":"2010/09/26","url":"http://www.turnitin.com","instances":["TurnitinBot (https://turnitin.com/robot/crawlerinfo.html)","Turnitin (https://bit.ly/2UvnfoQ)"],"description":"Turnitin plagiarism detection web crawler","tags":["academic"]},{"pattern":"scribdbot","addition_date":"2010/09/28","url":"http://www.scribd.com","instances":[],"description":"Scribd document web crawler bot","tags":["search-engine"]},{"pattern":"page2rss","addition_date":"2010/10/07","url":"http://www.page2rss.com","instances":["Mozilla/5.0 (compatible;  Page2RSS/0.7; +http://page2rss.com/)"],"description":"Page2RSS web crawler for RSS conversion","tags":["feed-reader"]},{"pattern":"sitebot","addition_date":"2010/12/15","url":"http://www.sitebot.org","instances":["Mozilla/5.0 (compatible; Whoiswebsitebot/0.1; +http://www.whoiswebsite.net)"],"description":"Sitebot web crawler for site analysis","tags":["seo"]},{"pattern":"linkdex","addition_date":"2011/01/06","url":"http://www.linkdex.com","instances":["Mozilla/5.0 (compatible; linkdexbot/2.0; +http://www.linkdex.com/about/bots/)","Mozilla/5.0 (compatible; linkdexbot/2.0; +http://www.linkdex.com/bots/)","Mozilla/5.0 (compatible; linkdexbot/2.1; +http://www.linkdex.com/about/bots/)","Mozilla/5.0 (compatible; linkdexbot/2.1; +http://www.linkdex.com/bots/)","Mozilla/5.0 (compatible; linkdexbot/2.2; +http://www.linkdex.com/bots/)","linkdex.com/v2.0","linkdexbot/Nutch-1.0-dev (http://www.linkdex.com/; crawl at linkdex dot com)"],"description":"Linkdex SEO tool web crawler for link analysis","tags":["seo"]},{"pattern":"Adidxbot","url":"https://www.bing.com/webmasters/help/which-crawlers-does-bing-use-8c184ec0","instances":[],"description":"Bing\'s advertising index web crawler bot","tags":["advertising","search-engine"]},{"pattern":"ezooms","addition_date":"2011/04/27","url":"http://www.phpbb.com/community/viewtopic.php?f=64&t=935605&start=450#p12948289","instances":["Mozilla/5.0 (compatible; Ezooms/1.0; ezooms.bot@gmail.com)"],"description":"Ezooms search engine web crawler bot","tags":["seo"]},{"pattern":"dotbot","addition_date":"2011/04/27","instances":["Mozilla/5.0 (compatible; DotBot/1.1; http://www.opensiteexplorer.org/dotbot, help@moz.com)","dotbot"],"description":"Moz DotBot web crawler for SEO analysis","tags":["seo"]},{"pattern":"Mail\\\\.RU_Bot","addition_date":"2011/04/27","instances":["Mozilla/5.0 (compatible; Linux x86_64; Mail.RU_Bot/2.0; +http://go.mail.ru/help/robots)","Mozilla/5.0 (compatible; Linux x86_64; Mail.RU_Bot/2.0; +http://go.mail.ru/","Mozilla/5.0 (compatible; Mail.RU_Bot/2.0; +http://go.mail.ru/","Mozilla/5.0 (compatible; Linux x86_64; Mail.RU_Bot/Robots/2.0; +http://go.mail.ru/help/robots)"],"description":"Mail.RU search engine web crawler bot","tags":["search-engine"]},{"pattern":"discobot","addition_date":"2011/05/03","url":"http://discoveryengine.com/discobot.html","instances":["Mozilla/5.0 (compatible; discobot/1.0; +http://discoveryengine.com/discobot.html)","Mozilla/5.0 (compatible; discobot/2.0; +http://discoveryengine.com/discobot.html)","mozilla/5.0 (compatible; discobot/1.1; +http://discoveryengine.com/discobot.html)"],"description":"Discovery Engine web crawler for content discovery","tags":["search-engine"]},{"pattern":"heritrix","addition_date":"2011/06/21","url":"https://github.com/internetarchive/heritrix3/wiki","instances":["Mozilla/5.0 (compatible; heritrix/1.12.1 +http://www.webarchiv.cz)","Mozilla/5.0 (compatible; heritrix/1.12.1b +http://netarkivet.dk/website/info.html)","Mozilla/5.0 (compatible; heritrix/1.14.2 +http://rjpower.org)","Mozilla/5.0 (compatible; heritrix/1.14.2 +http://www.webarchiv.cz)","Mozilla/5.0 (compatible; heritrix/1.14.3 +http://archive.org)","Mozilla/5.0 (compatible; heritrix/1.14.3 +http://www.accelobot.com)","Mozilla/5.0 (compatible; heritrix/1.14.3 +http://www.webarchiv.cz)","Mozilla/5.0 (compatible; heritrix/1.14.3.r6601 +http://www.buddybuzz.net/yptrino)","Mozilla/5.0 (compatible; heritrix/1.14.4 +http://parsijoo.ir)","Mozilla/5.0 (compatible; heritrix/1.14.4 +http://www.exif-search.com)","Mozilla/5.0 (compatible; heritrix/2.0.2 +http://aihit.com)","Mozilla/5.0 (compatible; heritrix/2.0.2 +http://seekda.com)","Mozilla/5.0 (compatible; heritrix/3.0.0-SNAPSHOT-20091120.021634 +http://crawler.archive.org)","Mozilla/5.0 (compatible; heritrix/3.1.0-RC1 +http://boston.lti.cs.cmu.edu/crawler_12/)","Mozilla/5.0 (compatible; heritrix/3.1.1 +http://places.tomtom.com/crawlerinfo)","Mozilla/5.0 (compatible; heritrix/3.1.1 +http://www.mixdata.com)","Mozilla/5.0 (compatible; heritrix/3.1.1; UniLeipzigASV +http://corpora.informatik.uni-leipzig.de/crawler_faq.html)","Mozilla/5.0 (compatible; heritrix/3.2.0 +http://www.crim.ca)","Mozilla/5.0 (compatible; heritrix/3.2.0 +http://www.exif-search.com)","Mozilla/5.0 (compatible; heritrix/3.2.0 +http://www.mixdata.com)","Mozilla/5.0 (compatible; heritrix/3.3.0-SNAPSHOT-20160309-0050; UniLeipzigASV +http://corpora.informatik.uni-leipzig.de/crawler_faq.html)","Mozilla/5.0 (compatible; sukibot_heritrix/3.1.1 +http://suki.ling.helsinki.fi/eng/webmasters.html)"],"description":"Internet Archive\'s Heritrix web crawler framework","tags":["archiver"]},{"pattern":"findthatfile","addition_date":"2011/06/21","url":"http://www.findthatfile.com/","instances":[],"description":"FindThatFile web crawler for file discovery","tags":["search-engine"]},{"pattern":"europarchive\\\\.org","addition_date":"2011/06/21","url":"","instances":["Mozilla/5.0 (compatible; MSIE 7.0 +http://www.europarchive.org)"],"description":"European Archive web crawler for preservation","tags":["archiver"]},{"pattern":"NerdByNature\\\\.Bot","addition_date":"2011/07/12","url":"http://www.nerdbynature.net/bot","instances":["Mozilla/5.0 (compatible; NerdByNature.Bot; http://www.nerdbynature.net/bot)"],"description":"NerdByNature web crawler for content indexing","tags":["seo"]},{"pattern":"(sistrix|SISTRIX) [cC]rawler","addition_date":"2011/08/02","url":"https://www.sistrix.com/tutorials/crawling-errors-in-the-optimizer/","instances":["Mozilla/5.0 (compatible; SISTRIX Crawler; http://crawler.sistrix.net/)"],"description":"SISTRIX SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"Ahrefs(Bot|SiteAudit)","addition_date":"2011/08/28","instances":["Mozilla/5.0 (compatible; AhrefsBot/6.1; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsSiteAudit/6.1; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsBot/5.2; News; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsBot/5.2; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsSiteAudit/5.2; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsBot/6.1; News; +http://ahrefs.com/robot/)","Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)"],"description":"Ahrefs SEO tool web crawler for link analysis","tags":["seo"]},{"pattern":"fuelbot","addition_date":"2018/06/28","instances":["fuelbot"],"description":"Fuel web crawler for content discovery","tags":["seo"]},{"pattern":"^CrunchBot","addition_date":"2018/06/28","instances":["CrunchBot/1.0 (+http://www.leadcrunch.com/crunchbot)"],"description":"LeadCrunch web crawler for lead generation","tags":["seo"]},{"pattern":"IndeedBot","addition_date":"2018/06/28","instances":["Mozilla/5.0 (Windows NT 6.1; rv:38.0) Gecko/20100101 Firefox/38.0 (IndeedBot 1.1)"],"description":"Indeed job search web crawler bot","tags":["search-engine"]},{"pattern":"mappydata","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; Mappy/1.0; +http://mappydata.net/bot/)"],"description":"Mappy web crawler for mapping data","tags":["seo"]},{"pattern":"woobot","addition_date":"2018/06/28","instances":["woobot"],"description":"Woo web crawler for content analysis","tags":["seo"]},{"pattern":"ZoominfoBot","addition_date":"2018/06/28","instances":["ZoominfoBot (zoominfobot at zoominfo dot com)"],"description":"ZoomInfo web crawler for business intelligence","tags":["seo"]},{"pattern":"PrivacyAwareBot","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; PrivacyAwareBot/1.1; +http://www.privacyaware.org)"],"description":"PrivacyAware web crawler for privacy analysis","tags":["seo"]},{"pattern":"Multiviewbot","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Multiviewbot"],"description":"Multiview web crawler for content discovery","tags":["seo"]},{"pattern":"SWIMGBot","addition_date":"2018/06/28","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_5) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/45.0.2454.101 Safari/537.36 SWIMGBot"],"description":"SWIMG web crawler for image discovery","tags":["seo"]},{"pattern":"Grobbot","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; Grobbot/2.2; +https://grob.it)"],"description":"Grob web crawler for content analysis","tags":["seo"]},{"pattern":"eright","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; eright/1.0; +bot@eright.com)"],"description":"Eright web crawler for content discovery","tags":["seo"]},{"pattern":"Apercite","addition_date":"2018/06/28","instances":["Mozilla/5.0 (compatible; Apercite; +http://www.apercite.fr/robot/index.html)"],"description":"Apercite web crawler for content analysis","tags":["seo"]},{"pattern":"semanticbot","addition_date":"2018/06/28","instances":["semanticbot","semanticbot (info@semanticaudience.com)"],"description":"Semantic web crawler for content analysis","tags":["seo"]},{"pattern":"Aboundex","addition_date":"2011/09/28","url":"http://www.aboundex.com/crawler/","instances":["Aboundex/0.2 (http://www.aboundex.com/crawler/)","Aboundex/0.3 (http://www.aboundex.com/crawler/)"],"description":"Aboundex web crawler for content discovery","tags":["search-engine"]},{"pattern":"domaincrawler","addition_date":"2011/10/21","instances":["CipaCrawler/3.0 (info@domaincrawler.com; http://www.domaincrawler.com/www.example.com)"],"description":"Domain Crawler web crawler for analysis","tags":["seo"]},{"pattern":"wbsearchbot","addition_date":"2011/12/21","url":"http://www.warebay.com/bot.html","instances":[],"description":"Warebay search web crawler bot","tags":["search-engine"]},{"pattern":"summify","addition_date":"2012/01/04","url":"http://summify.com","instances":["Summify (Summify/1.0.1; +http://summify.com)"],"description":"Summify web crawler for content summarization","tags":["seo"]},{"pattern":"CCBot","addition_date":"2012/02/05","url":"http://www.commoncrawl.org/bot.html","instances":["CCBot/2.0 (http://commoncrawl.org/faq/)","CCBot/2.0 (https://commoncrawl.org/faq/)"],"description":"Common Crawl web crawler for indexing","tags":["ai-crawler"]},{"pattern":"edisterbot","addition_date":"2012/02/25","instances":[],"description":"Edister web crawler for content discovery","tags":["search-engine"]},{"pattern":"SeznamBot","addition_date":"2012/03/14","instances":["Mozilla/5.0 (compatible; SeznamBot/3.2-test1-1; +http://napoveda.seznam.cz/en/seznambot-intro/)","Mozilla/5.0 (compatible; SeznamBot/3.2-test1; +http://napoveda.seznam.cz/en/seznambot-intro/)","Mozilla/5.0 (compatible; SeznamBot/3.2-test2; +http://napoveda.seznam.cz/en/seznambot-intro/)","Mozilla/5.0 (compatible; SeznamBot/3.2-test4; +http://napoveda.seznam.cz/en/seznambot-intro/)","Mozilla/5.0 (compatible; SeznamBot/3.2; +http://napoveda.seznam.cz/en/seznambot-intro/)","Mozilla/5.0 (compatible; SeznamBot/4.0; +http://napoveda.seznam.cz/seznambot-intro/)"],"description":"Seznam search engine web crawler bot","tags":["search-engine"]},{"pattern":"ec2linkfinder","addition_date":"2012/03/22","instances":["ec2linkfinder"],"description":"EC2 link finder web crawler bot","tags":["scanner"]},{"pattern":"gslfbot","addition_date":"2012/04/03","instances":[],"description":"GSLFBOT web crawler for content discovery","tags":["seo"]},{"pattern":"aiHitBot","addition_date":"2012/04/16","instances":["Mozilla/5.0 (compatible; aiHitBot/2.9; +https://www.aihitdata.com/about)"],"description":"AiHit web crawler for data collection","tags":["search-engine"]},{"pattern":"intelium_bot","addition_date":"2012/05/07","instances":[],"description":"Intelium web crawler for content discovery","tags":["seo"]},{"pattern":"facebookexternalhit","addition_date":"2012/05/07","instances":["facebookexternalhit/1.0 (+http://www.facebook.com/externalhit_uatext.php)","facebookexternalhit/1.1","facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)"],"url":"https://developers.facebook.com/docs/sharing/webmasters/crawler/","description":"Facebook external hit web crawler bot","tags":["social-preview"]},{"pattern":"Yeti","addition_date":"2012/05/07","url":"http://naver.me/bot","instances":["Mozilla/5.0 (compatible; Yeti/1.1; +http://naver.me/bot)"],"description":"Naver Yeti search engine web crawler bot","tags":["search-engine"]},{"pattern":"RetrevoPageAnalyzer","addition_date":"2012/05/07","instances":["Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 5.1; RetrevoPageAnalyzer; +http://www.retrevo.com/content/about-us)"],"description":"Retrevo page analyzer web crawler bot","tags":["seo"]},{"pattern":"lb-spider","addition_date":"2012/05/07","instances":[],"description":"LB spider web crawler for content discovery","tags":["search-engine"]},{"pattern":"Sogou","addition_date":"2012/05/13","url":"http://www.sogou.com/docs/help/webmasters.htm#07","instances":["Sogou News Spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)","Sogou Pic Spider/3.0(+http://www.sogou.com/docs/help/webmasters.htm#07)","Sogou web spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)"],"description":"Sogou search engine web crawler bot","tags":["search-engine"]},{"pattern":"lssbot","addition_date":"2012/05/15","url":"https://www.lssbot.com/","instances":[],"description":"LSS web crawler for content discovery","tags":["seo"]},{"pattern":"careerbot","addition_date":"2012/05/23","url":"http://www.career-x.de/bot.html","instances":[],"description":"Career-X web crawler for job discovery","tags":["seo"]},{"pattern":"wotbox","addition_date":"2012/06/12","url":"http://www.wotbox.com","instances":["Wotbox/2.0 (bot@wotbox.com; http://www.wotbox.com)","Wotbox/2.01 (+http://www.wotbox.com/bot/)"],"description":"Wotbox web crawler for content discovery","tags":["search-engine"]},{"pattern":"wocbot","addition_date":"2012/07/25","url":"http://www.wocodi.com/crawler","instances":[],"description":"Wocodi web crawler for content discovery","tags":["search-engine"]},{"pattern":"ichiro","addition_date":"2012/08/28","url":"http://help.goo.ne.jp/help/article/1142","instances":["DoCoMo/2.0 P900i(c100;TB;W24H11) (compatible; ichiro/mobile goo; +http://help.goo.ne.jp/help/article/1142/)","DoCoMo/2.0 P900i(c100;TB;W24H11) (compatible; ichiro/mobile goo; +http://search.goo.ne.jp/option/use/sub4/sub4-1/)","DoCoMo/2.0 P900i(c100;TB;W24H11) (compatible; ichiro/mobile goo;+http://search.goo.ne.jp/option/use/sub4/sub4-1/)","DoCoMo/2.0 P900i(c100;TB;W24H11)(compatible; ichiro/mobile goo;+http://help.goo.ne.jp/door/crawler.html)","DoCoMo/2.0 P901i(c100;TB;W24H11) (compatible; ichiro/mobile goo; +http://help.goo.ne.jp/door/crawler.html)","KDDI-CA31 UP.Browser/6.2.0.7.3.129 (GUI) MMP/2.0 (compatible; ichiro/mobile goo; +http://help.goo.ne.jp/help/article/1142/)","KDDI-CA31 UP.Browser/6.2.0.7.3.129 (GUI) MMP/2.0 (compatible; ichiro/mobile goo; +http://search.goo.ne.jp/option/use/sub4/sub4-1/)","KDDI-CA31 UP.Browser/6.2.0.7.3.129 (GUI) MMP/2.0 (compatible; ichiro/mobile goo;+http://search.goo.ne.jp/option/use/sub4/sub4-1/)","ichiro/2.0 (http://help.goo.ne.jp/door/crawler.html)","ichiro/2.0 (ichiro@nttr.co.jp)","ichiro/3.0 (http://help.goo.ne.jp/door/crawler.html)","ichiro/3.0 (http://help.goo.ne.jp/help/article/1142)","ichiro/3.0 (http://search.goo.ne.jp/option/use/sub4/sub4-1/)","ichiro/4.0 (http://help.goo.ne.jp/door/crawler.html)","ichiro/5.0 (http://help.goo.ne.jp/door/crawler.html)"],"description":"Goo ichiro search engine web crawler bot","tags":["search-engine"]},{"pattern":"DuckDuckBot","addition_date":"2012/09/19","url":"http://duckduckgo.com/duckduckbot.html","instances":["DuckDuckBot/1.0; (+http://duckduckgo.com/duckduckbot.html)","DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)","Mozilla/5.0 (compatible; DuckDuckBot-Https/1.1; https://duckduckgo.com/duckduckbot)","\'Mozilla/5.0 (compatible; DuckDuckBot-Https/1.1; https://duckduckgo.com/duckduckbot)\'"],"description":"DuckDuckGo search engine web crawler bot","tags":["search-engine"]},{"pattern":"lssrocketcrawler","addition_date":"2012/09/24","instances":[],"description":"LSS Rocket web crawler for content","tags":["seo"]},{"pattern":"drupact","addition_date":"2012/09/27","url":"http://www.arocom.de/drupact","instances":["drupact/0.7; http://www.arocom.de/drupact"],"description":"Drupact web crawler for content discovery","tags":["seo"]},{"pattern":"webcompanycrawler","addition_date":"2012/10/03","instances":[],"description":"Web Company web crawler for analysis","tags":["seo"]},{"pattern":"acoonbot","addition_date":"2012/10/07","url":"http://www.acoon.de/robot.asp","instances":[],"description":"Acoon web crawler for content discovery","tags":["search-engine"]},{"pattern":"openindexspider","addition_date":"2012/10/26","url":"http://www.openindex.io/en/webmasters/spider.html","instances":[],"description":"OpenIndex web crawler for indexing","tags":["search-engine"]},{"pattern":"gnam gnam spider","addition_date":"2012/10/31","instances":[],"description":"Gnam Gnam web crawler for discovery","tags":["seo"]},{"pattern":"web-archive-net\\\\.com\\\\.bot","instances":[],"description":"Web Archive web crawler for preservation","tags":["archiver"]},{"pattern":"backlinkcrawler","addition_date":"2013/01/04","url":"http://www.backlinktest.com/crawler.html","instances":[],"description":"Backlink Crawler web crawler for analysis","tags":["seo"]},{"pattern":"coccoc","addition_date":"2013/01/04","url":"http://help.coccoc.vn/","instances":["Mozilla/5.0 (compatible; coccoc/1.0; +http://help.coccoc.com/)","Mozilla/5.0 (compatible; coccoc/1.0; +http://help.coccoc.com/searchengine)","Mozilla/5.0 (compatible; coccocbot-image/1.0; +http://help.coccoc.com/searchengine)","Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)","Mozilla/5.0 (compatible; image.coccoc/1.0; +http://help.coccoc.com/)","Mozilla/5.0 (compatible; imagecoccoc/1.0; +http://help.coccoc.com/)","Mozilla/5.0 (compatible; imagecoccoc/1.0; +http://help.coccoc.com/searchengine)","coccoc","coccoc/1.0 ()","coccoc/1.0 (http://help.coccoc.com/)","coccoc/1.0 (http://help.coccoc.vn/)"],"description":"Coccoc search engine web crawler bot","tags":["search-engine"]},{"pattern":"integromedb","addition_date":"2013/01/10","url":"http://www.integromedb.org/Crawler","instances":["www.integromedb.org/Crawler"],"description":"IntegromeDB web crawler for research","tags":["academic"]},{"pattern":"content crawler spider","addition_date":"2013/01/11","instances":[],"description":"Content Crawler web crawler for discovery","tags":["seo"]},{"pattern":"toplistbot","addition_date":"2013/02/05","instances":[],"description":"TopList web crawler for ranking","tags":["seo"]},{"pattern":"it2media-domain-crawler","addition_date":"2013/03/12","instances":["it2media-domain-crawler/1.0 on crawler-prod.it2media.de","it2media-domain-crawler/2.0"],"description":"IT2Media domain web crawler bot","tags":["seo"]},{"pattern":"ip-web-crawler\\\\.com","addition_date":"2013/03/22","instances":[],"description":"IP Web Crawler web crawler bot","tags":["scanner"]},{"pattern":"siteexplorer\\\\.info","addition_date":"2013/05/01","instances":["Mozilla/5.0 (compatible; SiteExplorer/1.0b; +http://siteexplorer.info/)","Mozilla/5.0 (compatible; SiteExplorer/1.1b; +http://siteexplorer.info/Backlink-Checker-Spider/)"],"description":"Site Explorer web crawler for analysis","tags":["seo"]},{"pattern":"elisabot","addition_date":"2013/06/27","instances":[],"description":"Elisa web crawler for content discovery","tags":["seo"]},{"pattern":"proximic","addition_date":"2013/09/12","url":"http://www.proximic.com/info/spider.php","instances":["Mozilla/5.0 (compatible; proximic; +http://www.proximic.com)","Mozilla/5.0 (compatible; proximic; +http://www.proximic.com/info/spider.php)"],"description":"Proximic web crawler for content analysis","tags":["advertising"]},{"pattern":"changedetection","addition_date":"2013/09/13","url":"http://www.changedetection.com/bot.html","instances":["Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1; SV1;  http://www.changedetection.com/bot.html )"],"description":"ChangeDetection web crawler for monitoring","tags":["monitoring"]},{"pattern":"arabot","addition_date":"2013/10/09","instances":[],"description":"Arabot web crawler for content discovery","tags":["search-engine"]},{"pattern":"WeSEE:Search","addition_date":"2013/11/18","instances":["WeSEE:Search","WeSEE:Search/0.1 (Alpha, http://www.wesee.com/en/support/bot/)"],"description":"WeSEE search engine web crawler bot","tags":["search-engine"]},{"pattern":"niki-bot","addition_date":"2014/01/01","instances":[],"description":"Niki web crawler for content discovery","tags":["seo"]},{"pattern":"CrystalSemanticsBot","addition_date":"2014/02/17","url":"http://www.crystalsemantics.com/user-agent/","instances":[],"description":"Crystal Semantics web crawler bot","tags":["seo"]},{"pattern":"rogerbot","addition_date":"2014/02/28","url":"http://moz.com/help/pro/what-is-rogerbot-","instances":["Mozilla/5.0 (compatible; rogerBot/1.0; UrlCrawler; http://www.seomoz.org/dp/rogerbot)","rogerbot/1.0 (http://moz.com/help/pro/what-is-rogerbot-, rogerbot-crawler+partager@moz.com)","rogerbot/1.0 (http://moz.com/help/pro/what-is-rogerbot-, rogerbot-crawler+shiny@moz.com)","rogerbot/1.0 (http://moz.com/help/pro/what-is-rogerbot-, rogerbot-wherecat@moz.com","rogerbot/1.0 (http://moz.com/help/pro/what-is-rogerbot-, rogerbot-wherecat@moz.com)","rogerbot/1.0 (http://www.moz.com/dp/rogerbot, rogerbot-crawler@moz.com)","rogerbot/1.0 (http://www.seomoz.org/dp/rogerbot, rogerbot-crawler+shiny@seomoz.org)","rogerbot/1.0 (http://www.seomoz.org/dp/rogerbot, rogerbot-crawler@seomoz.org)","rogerbot/1.0 (http://www.seomoz.org/dp/rogerbot, rogerbot-wherecat@moz.com)","rogerbot/1.1 (http://moz.com/help/guides/search-overview/crawl-diagnostics#more-help, rogerbot-crawler+pr2-crawler-05@moz.com)","rogerbot/1.1 (http://moz.com/help/guides/search-overview/crawl-diagnostics#more-help, rogerbot-crawler+pr4-crawler-11@moz.com)","rogerbot/1.1 (http://moz.com/help/guides/search-overview/crawl-diagnostics#more-help, rogerbot-crawler+pr4-crawler-15@moz.com)","rogerbot/1.2 (http://moz.com/help/pro/what-is-rogerbot-, rogerbot-crawler+phaser-testing-crawler-01@moz.com)"],"description":"Moz RogerBot web crawler for analysis","tags":["seo"]},{"pattern":"360Spider","addition_date":"2014/03/14","url":"http://needs-be.blogspot.co.uk/2013/02/how-to-block-spider360.html","instances":["Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.1 (KHTML, like Gecko) Chrome/21.0.1180.89 Safari/537.1; 360Spider","Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.1 (KHTML, like Gecko) Chrome/21.0.1180.89 Safari/537.1; 360Spider(compatible; HaosouSpider; http://www.haosou.com/help/help_3_2.html)","Mozilla/5.0 (Windows NT 6.2) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/31.0.1650.63 Safari/537.36 QIHU 360SE; 360Spider","Mozilla/5.0 (Windows; U; Windows NT 5.1; zh-CN; )  Firefox/1.5.0.11; 360Spider","Mozilla/5.0 (Windows; U; Windows NT 5.1; zh-CN; rv:1.8.0.11)  Firefox/1.5.0.11; 360Spider","Mozilla/5.0 (Windows; U; Windows NT 5.1; zh-CN; rv:1.8.0.11) Firefox/1.5.0.11 360Spider;","Mozilla/5.0 (Windows; U; Windows NT 5.1; zh-CN; rv:1.8.0.11) Gecko/20070312 Firefox/1.5.0.11; 360Spider","Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0); 360Spider","Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0); 360Spider(compatible; HaosouSpider; http://www.haosou.com/help/help_3_2.html)","Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/50.0.2661.102 Safari/537.36; 360Spider"],"description":"360 search engine web crawler bot","tags":["search-engine"]},{"pattern":"psbot","addition_date":"2014/03/31","url":"http://www.picsearch.com/bot.html","instances":["psbot-image (+http://www.picsearch.com/bot.html)","psbot-page (+http://www.picsearch.com/bot.html)","psbot/0.1 (+http://www.picsearch.com/bot.html)"],"description":"PicSearch web crawler for image discovery","tags":["search-engine"]},{"pattern":"InterfaxScanBot","addition_date":"2014/03/31","url":"http://scan-interfax.ru","instances":[],"description":"Interfax scan web crawler bot","tags":["seo"]},{"pattern":"CC Metadata Scaper","addition_date":"2014/04/01","url":"http://wiki.creativecommons.org/Metadata_Scraper","instances":["CC Metadata Scaper http://wiki.creativecommons.org/Metadata_Scraper"],"description":"Creative Commons metadata web crawler","tags":["archiver"]},{"pattern":"g00g1e\\\\.net","addition_date":"2014/04/01","url":"http://www.g00g1e.net/","instances":[],"description":"G00g1e web crawler for content discovery","tags":["seo"]},{"pattern":"GrapeshotCrawler","addition_date":"2014/04/01","url":"http://www.grapeshot.co.uk/crawler.php","instances":["Mozilla/5.0 (compatible; GrapeshotCrawler/2.0; +http://www.grapeshot.co.uk/crawler.php)"],"description":"Grapeshot web crawler for content analysis","tags":["advertising"]},{"pattern":"urlappendbot","addition_date":"2014/05/10","url":"http://www.profound.net/urlappendbot.html","instances":["Mozilla/5.0 (compatible; URLAppendBot/1.0; +http://www.profound.net/urlappendbot.html)"],"description":"URL Append web crawler for analysis","tags":["seo"]},{"pattern":"brainobot","addition_date":"2014/06/24","instances":[],"description":"Braino web crawler for content discovery","tags":["seo"]},{"pattern":"fr-crawler","addition_date":"2014/07/31","instances":["Mozilla/5.0 (compatible; fr-crawler/1.1)"],"description":"FR Crawler web crawler for content discovery","tags":["search-engine"]},{"pattern":"binlar","addition_date":"2014/09/12","instances":["binlar_2.6.3 binlar2.6.3@unspecified.mail","binlar_2.6.3 binlar_2.6.3@unspecified.mail","binlar_2.6.3 larbin2.6.3@unspecified.mail","binlar_2.6.3 phanendra_kalapala@McAfee.com","binlar_2.6.3 test@mgmt.mic"],"description":"Binlar web crawler for content discovery","tags":["scanner"]},{"pattern":"SimpleCrawler","addition_date":"2014/09/12","instances":["SimpleCrawler/0.1"],"description":"Simple Crawler web crawler framework","tags":["http-library"]},{"pattern":"Twitterbot","addition_date":"2014/09/12","url":"https://dev.twitter.com/cards/getting-started","instances":["Twitterbot/0.1","Twitterbot/1.0"],"description":"Twitter web crawler for link previews","tags":["social-preview"]},{"pattern":"cXensebot","addition_date":"2014/10/05","instances":["cXensebot/1.1a"],"url":"http://www.cxense.com/bot.html","description":"CXense web crawler for content analysis","tags":["advertising"]},{"pattern":"smtbot","addition_date":"2014/10/04","instances":["Mozilla/5.0 (compatible; SMTBot/1.0; +http://www.similartech.com/smtbot)","SMTBot (similartech.com/smtbot)","Mozilla/5.0 (iPhone; CPU iPhone OS 6_0 like Mac OS X) AppleWebKit/536.26 (KHTML, like Gecko)                 Version/6.0 Mobile/10A5376e Safari/8536.25 (compatible; SMTBot/1.0; +http://www.similartech.com/smtbot)","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/68.0.3440.75 Safari/537.36 (compatible; SMTBot/1.0; +http://www.similartech.com/smtbot)","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/68.0.3440.75 Safari/537.36 (compatible; SMTBot/1.0; http://www.similartech.com/smtbot)"],"url":"http://www.similartech.com/smtbot","description":"SimilarTech web crawler for technology detection","tags":["seo"]},{"pattern":"bnf\\\\.fr_bot","addition_date":"2014/11/18","url":"http://www.bnf.fr/fr/outils/a.dl_web_capture_robot.html","instances":["Mozilla/5.0 (compatible; bnf.fr_bot; +http://bibnum.bnf.fr/robot/bnf.html)","Mozilla/5.0 (compatible; bnf.fr_bot; +http://www.bnf.fr/fr/outils/a.dl_web_capture_robot.html)"],"description":"BNF French National Library web crawler","tags":["archiver"]},{"pattern":"A6-Indexer","addition_date":"2014/12/05","url":"http://www.a6corp.com/a6-web-scraping-policy/","instances":["A6-Indexer"],"description":"A6 Corporation web crawler for indexing","tags":["search-engine"]},{"pattern":"ADmantX","addition_date":"2014/12/05","url":"http://www.admantx.com","instances":["ADmantX Platform Semantic Analyzer - ADmantX Inc. - www.admantx.com - support@admantx.com"],"description":"ADmantX semantic analyzer web crawler","tags":["advertising"]},{"pattern":"Facebot","url":"https://developers.facebook.com/docs/sharing/best-practices#crawl","addition_date":"2014/12/30","instances":["Facebot/1.0"],"description":"Facebook\'s web crawler for social sharing","tags":["social-preview"]},{"pattern":"OrangeBot\\\\/","instances":["Mozilla/5.0 (compatible; OrangeBot/2.0; support.orangebot@orange.com"],"addition_date":"2015/01/12","description":"Orange search engine web crawler bot","tags":["search-engine"]},{"pattern":"memorybot","url":"http://mignify.com/bot.htm","instances":["Mozilla/5.0 (compatible; memorybot/1.21.14 +http://mignify.com/bot.html)"],"addition_date":"2015/02/01","description":"Mignify memory web crawler bot","tags":["seo"]},{"pattern":"AdvBot","url":"http://advbot.net/bot.html","instances":["Mozilla/5.0 (compatible; AdvBot/2.0; +http://advbot.net/bot.html)"],"addition_date":"2015/02/01","description":"AdvBot web crawler for advertising analysis","tags":["advertising"]},{"pattern":"MegaIndex","url":"https://www.megaindex.ru/?tab=linkAnalyze","instances":["Mozilla/5.0 (compatible; MegaIndex.ru/2.0; +https://www.megaindex.ru/?tab=linkAnalyze)","Mozilla/5.0 (compatible; MegaIndex.ru/2.0; +http://megaindex.com/crawler)"],"addition_date":"2015/03/28","description":"MegaIndex SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"SemanticScholarBot","url":"https://www.semanticscholar.org/crawler","instances":["SemanticScholarBot/1.0 (+http://s2.allenai.org/bot.html)","Mozilla/5.0 (compatible) SemanticScholarBot (+https://www.semanticscholar.org/crawler)"],"addition_date":"2015/03/28","description":"Semantic Scholar web crawler for academic content","tags":["academic"]},{"pattern":"ltx71","url":"http://ltx71.com/","instances":["ltx71 - (http://ltx71.com/)"],"addition_date":"2015/04/04","description":"LTX71 web crawler for content discovery","tags":["scanner"]},{"pattern":"nerdybot","url":"http://nerdybot.com/","instances":["nerdybot"],"addition_date":"2015/04/05","description":"NerdyBot web crawler for content analysis","tags":["seo"]},{"pattern":"xovibot","url":"http://www.xovibot.net/","instances":["Mozilla/5.0 (compatible; XoviBot/2.0; +http://www.xovibot.net/)"],"addition_date":"2015/04/05","description":"Xovi SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"BUbiNG","url":"http://law.di.unimi.it/BUbiNG.html","instances":["BUbiNG (+http://law.di.unimi.it/BUbiNG.html)"],"addition_date":"2015/04/06","description":"BUbiNG web crawler framework for research","tags":["academic"]},{"pattern":"Qwantify","url":"https://www.qwant.com/","instances":["Mozilla/5.0 (compatible; Qwantify/2.0n; +https://www.qwant.com/)/*","Mozilla/5.0 (compatible; Qwantify/2.4w; +https://www.qwant.com/)/2.4w","Mozilla/5.0 (compatible; Qwantify/Bleriot/1.1; +https://help.qwant.com/bot)","Mozilla/5.0 (compatible; Qwantify/Bleriot/1.2.1; +https://help.qwant.com/bot)"],"addition_date":"2015/04/06","description":"Qwant search engine web crawler bot","tags":["search-engine"]},{"pattern":"archive\\\\.org_bot","url":"http://www.archive.org/details/archive.org_bot","depends_on":["heritrix"],"instances":["Mozilla/5.0 (compatible; heritrix/3.1.1-SNAPSHOT-20120116.200628 +http://www.archive.org/details/archive.org_bot)","Mozilla/5.0 (compatible; archive.org_bot/heritrix-1.15.4 +http://www.archive.org)","Mozilla/5.0 (compatible; heritrix/3.3.0-SNAPSHOT-20140702-2247 +http://archive.org/details/archive.org_bot)","Mozilla/5.0 (compatible; archive.org_bot +http://www.archive.org/details/archive.org_bot)","Mozilla/5.0 (compatible; archive.org_bot +http://archive.org/details/archive.org_bot)","Mozilla/5.0 (compatible; special_archiver/3.1.1 +http://www.archive.org/details/archive.org_bot)"],"addition_date":"2015/04/14","description":"Archive.org web crawler for preservation","tags":["archiver"]},{"pattern":"Applebot","url":"http://www.apple.com/go/applebot","addition_date":"2015/04/15","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_1) AppleWebKit/600.2.5 (KHTML, like Gecko) Version/8.0.2 Safari/600.2.5 (Applebot/0.1)","Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_1) AppleWebKit/600.2.5 (KHTML, like Gecko) Version/8.0.2 Safari/600.2.5 (Applebot/0.1; +http://www.apple.com/go/applebot)","Mozilla/5.0 (compatible; Applebot/0.3; +http://www.apple.com/go/applebot)","Mozilla/5.0 (iPhone; CPU iPhone OS 6_0 like Mac OS X) AppleWebKit/536.26 (KHTML, like Gecko) Version/6.0 Mobile/10A5376e Safari/8536.25 (compatible; Applebot/0.3; +http://www.apple.com/go/applebot)","Mozilla/5.0 (iPhone; CPU iPhone OS 8_1 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12B410 Safari/600.1.4 (Applebot/0.1; +http://www.apple.com/go/applebot)"],"description":"Apple\'s web crawler for Siri and search","tags":["search-engine"]},{"pattern":"TweetmemeBot","url":"http://datasift.com/bot.html","instances":["Mozilla/5.0 (TweetmemeBot/4.0; +http://datasift.com/bot.html) Gecko/20100101 Firefox/31.0"],"addition_date":"2015/04/15","description":"TweetMeme web crawler for social content","tags":["social-preview"]},{"pattern":"crawler4j","url":"https://github.com/yasserg/crawler4j","instances":["crawler4j (http://code.google.com/p/crawler4j/)","crawler4j (https://github.com/yasserg/crawler4j/)"],"addition_date":"2015/05/07","description":"Crawler4j Java web crawler framework","tags":["http-library"]},{"pattern":"findxbot","url":"http://www.findxbot.com","instances":["Mozilla/5.0 (compatible; Findxbot/1.0; +http://www.findxbot.com)"],"addition_date":"2015/05/07","description":"FindX web crawler for content discovery","tags":["search-engine"]},{"pattern":"S[eE][mM]rushBot","url":"http://www.semrush.com/bot.html","instances":["Mozilla/5.0 (compatible; SemrushBot-SA/0.97; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot-SI/0.97; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot/3~bl; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot/0.98~bl; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot-BA; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot/6~bl; +http://www.semrush.com/bot.html)","Mozilla/5.0 (compatible; SemrushBot/7~bl; +http://www.semrush.com/bot.html)","SEMrushBot"],"addition_date":"2015/05/26","description":"Semrush SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"yoozBot","url":"http://yooz.ir","instances":["Mozilla/5.0 (compatible; yoozBot-2.2; http://yooz.ir; info@yooz.ir)"],"addition_date":"2015/05/26","description":"Yooz web crawler for content analysis","tags":["seo"]},{"pattern":"lipperhey","url":"http://www.lipperhey.com/","instances":["Mozilla/5.0 (compatible; Lipperhey Link Explorer; http://www.lipperhey.com/)","Mozilla/5.0 (compatible; Lipperhey SEO Service; http://www.lipperhey.com/)","Mozilla/5.0 (compatible; Lipperhey Site Explorer; http://www.lipperhey.com/)","Mozilla/5.0 (compatible; Lipperhey-Kaus-Australis/5.0; +https://www.lipperhey.com/en/about/)"],"addition_date":"2015/08/26","description":"Lipperhey SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"Y!J","url":"https://www.yahoo-help.jp/app/answers/detail/p/595/a_id/42716/~/%E3%82%A6%E3%82%A7%E3%83%96%E3%83%9A%E3%83%BC%E3%82%B8%E3%81%AB%E3%82%A2%E3%82%AF%E3%82%BB%E3%82%B9%E3%81%99%E3%82%8B%E3%82%B7%E3%82%B9%E3%83%86%E3%83%A0%E3%81%AE%E3%83%A6%E3%83%BC%E3%82%B6%E3%83%BC%E3%82%A8%E3%83%BC%E3%82%B8%E3%82%A7%E3%83%B3%E3%83%88%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6","instances":["Y!J-ASR/0.1 crawler (http://www.yahoo-help.jp/app/answers/detail/p/595/a_id/42716/)","Y!J-BRJ/YATS crawler (http://help.yahoo.co.jp/help/jp/search/indexing/indexing-15.html)","Y!J-PSC/1.0 crawler (http://help.yahoo.co.jp/help/jp/search/indexing/indexing-15.html)","Y!J-BRW/1.0 crawler (http://help.yahoo.co.jp/help/jp/search/indexing/indexing-15.html)","Mozilla/5.0 (iPhone; Y!J-BRY/YATSH crawler; http://help.yahoo.co.jp/help/jp/search/indexing/indexing-15.html)","Mozilla/5.0 (compatible; Y!J SearchMonkey/1.0 (Y!J-AGENT; http://help.yahoo.co.jp/help/jp/search/indexing/indexing-15.html))"],"addition_date":"2015/05/26","description":"Yahoo Japan search engine web crawler bot","tags":["search-engine"]},{"pattern":"Domain Re-Animator Bot","url":"http://domainreanimator.com","instances":["Domain Re-Animator Bot (http://domainreanimator.com) - support@domainreanimator.com"],"addition_date":"2015/04/14","description":"Domain Re-Animator web crawler for domain analysis","tags":["seo"]},{"pattern":"AddThis","url":"https://www.addthis.com","instances":["AddThis.com robot tech.support@clearspring.com"],"addition_date":"2015/06/02","description":"AddThis social sharing web crawler bot","tags":["social-preview"]},{"pattern":"Screaming Frog SEO Spider","url":"http://www.screamingfrog.co.uk/seo-spider","instances":["Screaming Frog SEO Spider/5.1"],"addition_date":"2016/01/08","description":"Screaming Frog SEO tool web crawler","tags":["seo"]},{"pattern":"MetaURI","url":"http://www.useragentstring.com/MetaURI_id_17683.php","instances":["MetaURI API/2.0 +metauri.com"],"addition_date":"2016/01/02","description":"MetaURI API web crawler for metadata","tags":["seo"]},{"pattern":"Scrapy","url":"http://scrapy.org/","instances":["Scrapy/1.0.3 (+http://scrapy.org)"],"addition_date":"2016/01/02","description":"Scrapy Python web crawler framework","tags":["http-library"]},{"pattern":"Livelap[bB]ot","url":"http://site.livelap.com/crawler","instances":["LivelapBot/0.2 (http://site.livelap.com/crawler)","Livelapbot/0.1"],"addition_date":"2016/01/02","description":"Livelap web crawler for content discovery","tags":["seo"]},{"pattern":"OpenHoseBot","url":"http://www.openhose.org/bot.html","instances":["Mozilla/5.0 (compatible; OpenHoseBot/2.1; +http://www.openhose.org/bot.html)"],"addition_date":"2016/01/02","description":"OpenHose web crawler for content analysis","tags":["search-engine"]},{"pattern":"CapsuleChecker","url":"http://www.capsulink.com/about","instances":["CapsuleChecker (http://www.capsulink.com/)"],"addition_date":"2016/01/02","description":"Capsule web crawler for link checking","tags":["monitoring"]},{"pattern":"collection@infegy\\\\.com","url":"http://infegy.com/","instances":["Mozilla/5.0 (compatible) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/47.0.2526.73 Safari/537.36 collection@infegy.com"],"addition_date":"2016/01/03","description":"Infegy web crawler for social listening","tags":["seo"]},{"pattern":"IstellaBot","url":"http://www.tiscali.it/","instances":["Mozilla/5.0 (compatible; IstellaBot/1.23.15 +http://www.tiscali.it/)"],"addition_date":"2016/01/09","description":"Istella web crawler for search indexing","tags":["search-engine"]},{"pattern":"DeuSu\\\\/","addition_date":"2016/01/23","url":"https://deusu.de/robot.html","instances":["Mozilla/5.0 (compatible; DeuSu/0.1.0; +https://deusu.org)","Mozilla/5.0 (compatible; DeuSu/5.0.2; +https://deusu.de/robot.html)"],"description":"DeuSu web crawler for search indexing","tags":["search-engine"]},{"pattern":"betaBot","addition_date":"2016/01/23","instances":[],"description":"BetaBot web crawler for testing","tags":["seo"]},{"pattern":"Cliqzbot\\\\/","addition_date":"2016/01/23","url":"http://cliqz.com/company/cliqzbot","instances":["Mozilla/5.0 (compatible; Cliqzbot/2.0; +http://cliqz.com/company/cliqzbot)","Cliqzbot/0.1 (+http://cliqz.com +cliqzbot@cliqz.com)","Cliqzbot/0.1 (+http://cliqz.com/company/cliqzbot)","Mozilla/5.0 (compatible; Cliqzbot/0.1 +http://cliqz.com/company/cliqzbot)","Mozilla/5.0 (compatible; Cliqzbot/1.0 +http://cliqz.com/company/cliqzbot)"],"description":"Cliqz search engine web crawler bot","tags":["search-engine"]},{"pattern":"MojeekBot\\\\/","addition_date":"2016/01/23","url":"https://www.mojeek.com/bot.html","instances":["MojeekBot/0.2 (archi; http://www.mojeek.com/bot.html)","Mozilla/5.0 (compatible; MojeekBot/0.2; http://www.mojeek.com/bot.html#relaunch)","Mozilla/5.0 (compatible; MojeekBot/0.2; http://www.mojeek.com/bot.html)","Mozilla/5.0 (compatible; MojeekBot/0.5; http://www.mojeek.com/bot.html)","Mozilla/5.0 (compatible; MojeekBot/0.6; +https://www.mojeek.com/bot.html)","Mozilla/5.0 (compatible; MojeekBot/0.6; http://www.mojeek.com/bot.html)"],"description":"Mojeek search engine web crawler bot","tags":["search-engine"]},{"pattern":"netEstate NE Crawler","addition_date":"2016/01/23","url":"http://www.website-datenbank.de/","instances":["netEstate NE Crawler (+http://www.sengine.info/)","netEstate NE Crawler (+http://www.website-datenbank.de/)"],"description":"NetEstate web crawler for domain analysis","tags":["seo"]},{"pattern":"SafeSearch microdata crawler","addition_date":"2016/01/23","url":"https://safesearch.avira.com","instances":["SafeSearch microdata crawler (https://safesearch.avira.com, safesearch-abuse@avira.com)"],"description":"Avira SafeSearch web crawler for safety","tags":["search-engine"]},{"pattern":"Gluten Free Crawler\\\\/","addition_date":"2016/01/23","url":"http://glutenfreepleasure.com/","instances":["Mozilla/5.0 (compatible; Gluten Free Crawler/1.0; +http://glutenfreepleasure.com/)"],"description":"Gluten Free Pleasure web crawler bot","tags":["search-engine"]},{"pattern":"Sonic","addition_date":"2016/02/08","url":"http://www.yama.info.waseda.ac.jp/~crawler/info.html","instances":["Mozilla/5.0 (compatible; RankSonicSiteAuditor/1.0; +https://ranksonic.com/ranksonic_sab.html)","Mozilla/5.0 (compatible; Sonic/1.0; http://www.yama.info.waseda.ac.jp/~crawler/info.html)","Mozzila/5.0 (compatible; Sonic/1.0; http://www.yama.info.waseda.ac.jp/~crawler/info.html)"],"description":"Sonic web crawler for ranking analysis","tags":["seo"]},{"pattern":"Sysomos","addition_date":"2016/02/08","url":"http://www.sysomos.com","instances":["Mozilla/5.0 (compatible; Sysomos/1.0; +http://www.sysomos.com/; Sysomos)"],"description":"Sysomos web crawler for social media analysis","tags":["seo"]},{"pattern":"Trove","addition_date":"2016/02/08","url":"http://www.trove.com","instances":[],"description":"Trove web crawler for content discovery","tags":["archiver"]},{"pattern":"deadlinkchecker","addition_date":"2016/02/08","url":"http://www.deadlinkchecker.com","instances":["www.deadlinkchecker.com Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/46.0.2490.86 Safari/537.36","www.deadlinkchecker.com XMLHTTP/1.0","www.deadlinkchecker.com XMLHTTP/1.0 Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/46.0.2490.86 Safari/537.36"],"description":"Dead Link Checker web crawler for link validation","tags":["seo"]},{"pattern":"Slack-ImgProxy","addition_date":"2016/04/25","url":"https://api.slack.com/robots","instances":["Slack-ImgProxy (+https://api.slack.com/robots)","Slack-ImgProxy 0.59 (+https://api.slack.com/robots)","Slack-ImgProxy 0.66 (+https://api.slack.com/robots)","Slack-ImgProxy 1.106 (+https://api.slack.com/robots)","Slack-ImgProxy 1.138 (+https://api.slack.com/robots)","Slack-ImgProxy 149 (+https://api.slack.com/robots)"],"description":"Slack\'s image proxy web crawler bot","tags":["social-preview"]},{"pattern":"Embedly","addition_date":"2016/04/25","url":"http://support.embed.ly","instances":["Embedly +support@embed.ly","Mozilla/5.0 (compatible; Embedly/0.2; +http://support.embed.ly/)","Mozilla/5.0 (compatible; Embedly/0.2; snap; +http://support.embed.ly/)"],"description":"Embedly web crawler for content embedding","tags":["social-preview"]},{"pattern":"RankActiveLinkBot","addition_date":"2016/06/20","url":"https://rankactive.com/resources/rankactive-linkbot","instances":["Mozilla/5.0 (compatible; RankActiveLinkBot; +https://rankactive.com/resources/rankactive-linkbot)"],"description":"RankActive web crawler for link analysis","tags":["seo"]},{"pattern":"iskanie","addition_date":"2016/09/02","url":"http://www.iskanie.com","instances":["iskanie (+http://www.iskanie.com)"],"description":"Iskanie web crawler for content discovery","tags":["seo"]},{"pattern":"SafeDNSBot","addition_date":"2016/09/10","url":"https://www.safedns.com/searchbot","instances":["SafeDNSBot (https://www.safedns.com/searchbot)"],"description":"SafeDNS web crawler for security analysis","tags":["scanner"]},{"pattern":"SkypeUriPreview","addition_date":"2016/10/10","instances":["Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5"],"description":"Skype\'s URI preview web crawler bot","tags":["social-preview"]},{"pattern":"Veoozbot","addition_date":"2016/11/03","url":"http://www.veooz.com/veoozbot.html","instances":["Mozilla/5.0 (compatible; Veoozbot/1.0; +http://www.veooz.com/veoozbot.html)"],"description":"Veooz web crawler for marketing analysis","tags":["seo"]},{"pattern":"Slackbot","addition_date":"2016/11/03","url":"https://api.slack.com/robots","instances":["Slackbot-LinkExpanding (+https://api.slack.com/robots)","Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)","Slackbot 1.0 (+https://api.slack.com/robots)"],"description":"Slack\'s link expansion web crawler bot","tags":["social-preview"]},{"pattern":"redditbot","addition_date":"2016/11/03","url":"http://www.reddit.com/feedback","instances":["Mozilla/5.0 (compatible; redditbot/1.0; +http://www.reddit.com/feedback)"],"description":"Reddit\'s web crawler for content sharing","tags":["social-preview"]},{"pattern":"datagnionbot","addition_date":"2016/11/03","url":"http://www.datagnion.com/bot.html","instances":["datagnionbot (+http://www.datagnion.com/bot.html)"],"description":"Datagnion web crawler for data analysis","tags":["seo"]},{"pattern":"Google-Adwords-Instant","addition_date":"2016/11/03","url":"http://www.google.com/adsbot.html","instances":["Google-Adwords-Instant (+http://www.google.com/adsbot.html)"],"description":"Google AdWords instant web crawler bot","tags":["advertising"]},{"pattern":"adbeat_bot","addition_date":"2016/11/04","instances":["Mozilla/5.0 (compatible; adbeat_bot; +support@adbeat.com; support@adbeat.com)","adbeat_bot"],"description":"AdBeat web crawler for advertising analysis","tags":["advertising"]},{"pattern":"WhatsApp","addition_date":"2016/11/15","url":"https://www.whatsapp.com/","instances":["WhatsApp","WhatsApp/0.3.4479 N","WhatsApp/0.3.4679 N","WhatsApp/0.3.4941 N","WhatsApp/2.12.15/i","WhatsApp/2.12.16/i","WhatsApp/2.12.17/i","WhatsApp/2.12.449 A","WhatsApp/2.12.453 A","WhatsApp/2.12.510 A","WhatsApp/2.12.540 A","WhatsApp/2.12.548 A","WhatsApp/2.12.555 A","WhatsApp/2.12.556 A","WhatsApp/2.16.1/i","WhatsApp/2.16.13 A","WhatsApp/2.16.2/i","WhatsApp/2.16.42 A","WhatsApp/2.16.57 A","WhatsApp/2.19.92 i","WhatsApp/2.19.175 A","WhatsApp/2.19.244 A","WhatsApp/2.19.258 A","WhatsApp/2.19.308 A","WhatsApp/2.19.330 A"],"description":"WhatsApp\'s web crawler for link previews","tags":["social-preview"]},{"pattern":"contxbot","addition_date":"2017/02/25","instances":["Mozilla/5.0 (compatible;contxbot/1.0)"],"description":"Contx web crawler for content discovery","tags":["seo"]},{"pattern":"pinterest\\\\.com\\\\/bot","addition_date":"2017/03/03","instances":["Mozilla/5.0 (compatible; Pinterestbot/1.0; +http://www.pinterest.com/bot.html)","Pinterest/0.2 (+http://www.pinterest.com/bot.html)"],"url":"http://www.pinterest.com/bot.html","description":"Pinterest web crawler for content discovery","tags":["social-preview"]},{"pattern":"electricmonk","addition_date":"2017/03/04","instances":["Mozilla/5.0 (compatible; electricmonk/3.2.0 +https://www.duedil.com/our-crawler/)"],"url":"https://www.duedil.com/our-crawler/","description":"DueDil electricmonk web crawler bot","tags":["seo"]},{"pattern":"GarlikCrawler","addition_date":"2017/03/18","instances":["GarlikCrawler/1.2 (http://garlik.com/, crawler@garlik.com)"],"url":"http://garlik.com/","description":"Garlik web crawler for content discovery","tags":["seo"]},{"pattern":"BingPreview\\\\/","addition_date":"2017/04/23","url":"https://www.bing.com/webmaster/help/which-crawlers-does-bing-use-8c184ec0","instances":["Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/534+ (KHTML, like Gecko) BingPreview/1.0b","Mozilla/5.0 (Windows NT 6.3; WOW64; Trident/7.0; rv:11.0; BingPreview/1.0b) like Gecko","Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0;  WOW64;  Trident/6.0;  BingPreview/1.0b)","Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0;  WOW64;  Trident/5.0;  BingPreview/1.0b)","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Version/7.0 Mobile/11A465 Safari/9537.53 BingPreview/1.0b"],"description":"Bing preview web crawler bot","tags":["social-preview"]},{"pattern":"vebidoobot","addition_date":"2017/05/08","instances":["Mozilla/5.0 (compatible; vebidoobot/1.0; +https://blog.vebidoo.de/vebidoobot/"],"url":"https://blog.vebidoo.de/vebidoobot/","description":"Vebidoo web crawler for content discovery","tags":["seo"]},{"pattern":"FemtosearchBot","addition_date":"2017/05/16","instances":["Mozilla/5.0 (compatible; FemtosearchBot/1.0; http://femtosearch.com)"],"url":"http://femtosearch.com","description":"Femtosearch web crawler for content discovery","tags":["search-engine"]},{"pattern":"Yahoo Link Preview","addition_date":"2017/06/28","instances":["Mozilla/5.0 (compatible; Yahoo Link Preview; https://help.yahoo.com/kb/mail/yahoo-link-preview-SLN23615.html)"],"url":"https://help.yahoo.com/kb/mail/yahoo-link-preview-SLN23615.html","description":"Yahoo link preview web crawler bot","tags":["social-preview"]},{"pattern":"MetaJobBot","addition_date":"2017/08/16","instances":["Mozilla/5.0 (compatible; MetaJobBot; http://www.metajob.de/crawler)"],"url":"http://www.metajob.de/the/crawler","description":"MetaJob web crawler for job discovery","tags":["seo"]},{"pattern":"DomainStatsBot","addition_date":"2017/08/16","instances":["DomainStatsBot/1.0 (http://domainstats.io/our-bot)"],"url":"http://domainstats.io/our-bot","description":"DomainStats web crawler for domain analysis","tags":["seo"]},{"pattern":"mindUpBot","addition_date":"2017/08/16","instances":["mindUpBot (datenbutler.de)"],"url":"http://www.datenbutler.de/","description":"MindUp web crawler for content discovery","tags":["seo"]},{"pattern":"Daum\\\\/","addition_date":"2017/08/16","instances":["Mozilla/5.0 (compatible; Daum/4.1; +http://cs.daum.net/faq/15/4118.html?faqId=28966)"],"url":"http://cs.daum.net/faq/15/4118.html?faqId=28966","description":"Daum search engine web crawler bot","tags":["search-engine"]},{"pattern":"Jugendschutzprogramm-Crawler","addition_date":"2017/08/16","instances":["Jugendschutzprogramm-Crawler; Info: http://www.jugendschutzprogramm.de"],"url":"http://www.jugendschutzprogramm.de","description":"Jugendschutzprogramm web crawler bot","tags":["scanner"]},{"pattern":"Xenu Link Sleuth","addition_date":"2017/08/19","instances":["Xenu Link Sleuth/1.3.8"],"url":"http://home.snafu.de/tilman/xenulink.html","description":"Xenu link checker web crawler tool","tags":["seo"]},{"pattern":"Pcore-HTTP","addition_date":"2017/08/19","instances":["Pcore-HTTP/v0.40.3","Pcore-HTTP/v0.44.0"],"url":"https://bitbucket.org/softvisio/pcore/overview","description":"Pcore HTTP web crawler library","tags":["http-library"]},{"pattern":"moatbot","addition_date":"2017/09/16","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/40.0.2214.111 Safari/537.36 moatbot","Mozilla/5.0 (iPhone; CPU iPhone OS 8_0 like Mac OS X) AppleWebKit/600.1.3 (KHTML, like Gecko) Version/8.0 Mobile/12A4345d Safari/600.1.4 moatbot"],"url":"https://moat.com","description":"Moat web crawler for advertising analysis","tags":["advertising"]},{"pattern":"KosmioBot","addition_date":"2017/09/16","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_2) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/44.0.2403.125 Safari/537.36 (compatible; KosmioBot/1.0; +http://kosm.io/bot.html)"],"url":"http://kosm.io/bot.html","description":"Kosmio web crawler for content discovery","tags":["seo"]},{"pattern":"[pP]ingdom","addition_date":"2017/09/16","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Ubuntu Chromium/59.0.3071.109 Chrome/59.0.3071.109 Safari/537.36 PingdomPageSpeed/1.0 (pingbot/2.0; +http://www.pingdom.com/)","Mozilla/5.0 (compatible; pingbot/2.0; +http://www.pingdom.com/)","Pingdom.com_bot_version_1.4_(http://www.pingdom.com/)","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Ubuntu Chromium/61.0.3163.100 Chrome/61.0.3163.100 Safari/537.36 PingdomPageSpeed/1.0 (pingbot/2.0; +http://www.pingdom.com/)","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) browser/2020.2.1 Chrome/78.0.3904.130 Electron/7.3.2 Safari/537.36 PingdomTMS/2020.2","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) browser/2020.2.5 Chrome/78.0.3904.130 Electron/7.3.15 Safari/537.36 PingdomTMS/2020.2","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) browser/2020.2.0 Chrome/78.0.3904.130 Electron/7.1.7 Safari/537.36 PingdomTMS/2020.2","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) renderer/2020.2.0 Chrome/78.0.3904.130 Electron/7.1.7 Safari/537.36 PingdomTMS/2020.2","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Ubuntu Chromium/61.0.3163.100 Chrome/61.0.3163.100 Safari/537.36 PingdomPageSpeed/1.0 (pingbot/2.0; http://www.pingdom.com/)"],"url":"http://www.pingdom.com","description":"Pingdom website monitoring web crawler","tags":["monitoring"]},{"pattern":"AppInsights","addition_date":"2019/03/09","instances":["Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0; AppInsights)"],"url":"https://docs.microsoft.com/en-us/azure/azure-monitor/app/app-insights-overview","description":"Microsoft AppInsights web crawler bot","tags":["monitoring"]},{"pattern":"PhantomJS","addition_date":"2017/09/18","instances":["Mozilla/5.0 (Unknown; Linux x86_64) AppleWebKit/538.1 (KHTML, like Gecko) PhantomJS/2.1.1 Safari/538.1 bl.uk_lddc_renderbot/2.0.0 (+ http://www.bl.uk/aboutus/legaldeposit/websites/websites/faqswebmaster/index.html)"],"url":"http://phantomjs.org/","description":"PhantomJS headless browser web crawler","tags":["browser-automation"]},{"pattern":"Gowikibot","addition_date":"2017/10/26","instances":["Mozilla/5.0 (compatible; Gowikibot/1.0; +http://www.gowikibot.com)"],"url":"http://www.gowikibot.com","description":"GoWiki web crawler for content discovery","tags":["seo"]},{"pattern":"PiplBot","addition_date":"2017/10/30","instances":["PiplBot (+http://www.pipl.com/bot/)","Mozilla/5.0+(compatible;+PiplBot;+http://www.pipl.com/bot/)"],"url":"http://www.pipl.com/bot/","description":"Pipl web crawler for people search","tags":["seo"]},{"pattern":"Discordbot","addition_date":"2017/09/22","url":"https://discordapp.com","instances":["Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)"],"description":"Discord web crawler for link previews","tags":["social-preview"]},{"pattern":"TelegramBot","addition_date":"2017/10/01","instances":["TelegramBot (like TwitterBot)"],"description":"Telegram web crawler for link previews","tags":["social-preview"]},{"pattern":"Jetslide","addition_date":"2017/09/27","url":"http://jetsli.de/crawler","instances":["Mozilla/5.0 (compatible; Jetslide; +http://jetsli.de/crawler)"],"description":"Jetslide web crawler for content discovery","tags":["social-preview"]},{"pattern":"newsharecounts","addition_date":"2017/09/30","url":"http://newsharecounts.com/crawler","instances":["Mozilla/5.0 (compatible; NewShareCounts.com/1.0; +http://newsharecounts.com/crawler)"],"description":"NewShareCounts web crawler for sharing","tags":["social-preview"]},{"pattern":"James BOT","addition_date":"2017/10/12","url":"http://cognitiveseo.com/bot.html","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.6) Gecko/20070725 Firefox/2.0.0.6 - James BOT - WebCrawler http://cognitiveseo.com/bot.html"],"description":"CognitiveSEO James web crawler bot","tags":["seo"]},{"pattern":"Bark[rR]owler","addition_date":"2017/10/09","url":"http://www.exensa.com/crawl","instances":["Barkrowler/0.5.1 (experimenting / debugging - sorry for your logs ) http://www.exensa.com/crawl - admin@exensa.com -- based on BuBiNG","Barkrowler/0.7 (+http://www.exensa.com/crawl)","BarkRowler/0.7 (+http://www.exensa.com/crawling)","Barkrowler/0.9 (+http://www.exensa.com/crawl)"],"description":"Barkrowler web crawler for content discovery","tags":["seo"]},{"pattern":"TinEye","addition_date":"2017/10/14","url":"http://www.tineye.com/crawler.html","instances":["Mozilla/5.0 (compatible; TinEye-bot/1.31; +http://www.tineye.com/crawler.html)","TinEye/1.1 (http://tineye.com/crawler.html)"],"description":"TinEye reverse image search web crawler","tags":["seo"]},{"pattern":"SocialRankIOBot","addition_date":"2017/10/19","url":"http://socialrank.io/about","instances":["SocialRankIOBot; http://socialrank.io/about"],"description":"SocialRank web crawler for social analysis","tags":["seo"]},{"pattern":"trendictionbot","addition_date":"2017/10/30","url":"http://www.trendiction.de/bot","instances":["Mozilla/5.0 (Windows; U; Windows NT 6.0; en-GB; rv:1.0; trendictionbot0.5.0; trendiction search; http://www.trendiction.de/bot; please let us know of any problems; web at trendiction.com) Gecko/20071127 Firefox/3.0.0.11","Mozilla/5.0 (Windows NT 10.0; Win64; x64; trendictionbot0.5.0; trendiction search; http://www.trendiction.de/bot; please let us know of any problems; web at trendiction.com) Gecko/20170101 Firefox/67.0"],"description":"Trendiction web crawler for trend analysis","tags":["seo"]},{"pattern":"Ocarinabot","addition_date":"2017/09/27","instances":["Ocarinabot"],"description":"Ocarina web crawler for content discovery","tags":["seo"]},{"pattern":"epicbot","addition_date":"2017/10/31","url":"http://www.epictions.com/epicbot","instances":["Mozilla/5.0 (compatible; epicbot; +http://www.epictions.com/epicbot)"],"description":"Epic web crawler for content discovery","tags":["seo"]},{"pattern":"Primalbot","addition_date":"2017/09/27","url":"https://www.primal.com","instances":["Mozilla/5.0 (compatible; Primalbot; +https://www.primal.com;)"],"description":"Primal web crawler for content discovery","tags":["seo"]},{"pattern":"DuckDuckGo-Favicons-Bot","addition_date":"2017/10/06","url":"http://duckduckgo.com","instances":["Mozilla/5.0 (compatible; DuckDuckGo-Favicons-Bot/1.0; +http://duckduckgo.com)"],"description":"DuckDuckGo favicon web crawler bot","tags":["search-engine"]},{"pattern":"GnowitNewsbot","addition_date":"2017/10/30","url":"http://www.gnowit.com","instances":["Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:49.0) Gecko/20100101 Firefox/49.0 / GnowitNewsbot / Contact information at http://www.gnowit.com"],"description":"Gnowit news web crawler bot","tags":["seo"]},{"pattern":"Leikibot","addition_date":"2017/09/24","url":"http://www.leiki.com","instances":["Mozilla/5.0 (Windows NT 6.3;compatible; Leikibot/1.0; +http://www.leiki.com)"],"description":"Leiki web crawler for content discovery","tags":["seo"]},{"pattern":"LinkArchiver","addition_date":"2017/09/24","url":"https://github.com/thisisparker/linkarchiver","instances":["@LinkArchiver twitter bot"],"description":"LinkArchiver web crawler for archiving","tags":["archiver"]},{"pattern":"YaK\\\\/","addition_date":"2017/09/25","url":"http://linkfluence.com","instances":["Mozilla/5.0 (compatible; YaK/1.0; http://linkfluence.com/; bot@linkfluence.com)"],"description":"Linkfluence YaK web crawler bot","tags":["seo"]},{"pattern":"PaperLiBot","addition_date":"2017/09/25","url":"http://support.paper.li/entries/20023257-what-is-paper-li","instances":["Mozilla/5.0 (compatible; PaperLiBot/2.1; http://support.paper.li/entries/20023257-what-is-paper-li)","Mozilla/5.0 (compatible; PaperLiBot/2.1; https://support.paper.li/entries/20023257-what-is-paper-li)"],"description":"Paper.li web crawler for content curation","tags":["seo"]},{"pattern":"Digg Deeper","addition_date":"2017/09/26","url":"http://digg.com/about","instances":["Digg Deeper/v1 (http://digg.com/about)"],"description":"Digg web crawler for content discovery","tags":["seo"]},{"pattern":"^dcrawl","addition_date":"2017/09/22","url":"https://github.com/kgretzky/dcrawl","instances":["dcrawl/1.0"],"description":"dcrawl web crawler framework","tags":["seo"]},{"pattern":"Snacktory","addition_date":"2017/09/23","url":"https://github.com/karussell/snacktory","instances":["Mozilla/5.0 (compatible; Snacktory; +https://github.com/karussell/snacktory)"],"description":"Snacktory web crawler for content extraction","tags":["seo"]},{"pattern":"AndersPinkBot","addition_date":"2017/09/24","url":"http://anderspink.com/bot.html","instances":["Mozilla/5.0 (compatible; AndersPinkBot/1.0; +http://anderspink.com/bot.html)"],"description":"AndersPink web crawler for content discovery","tags":["seo"]},{"pattern":"Fyrebot","addition_date":"2017/09/22","instances":["Fyrebot/1.0"],"description":"Fyre web crawler for content discovery","tags":["seo"]},{"pattern":"EveryoneSocialBot","addition_date":"2017/09/22","url":"http://everyonesocial.com","instances":["Mozilla/5.0 (compatible; EveryoneSocialBot/1.0; support@everyonesocial.com http://everyonesocial.com/)"],"description":"EveryoneSocial web crawler for sharing","tags":["social-preview"]},{"pattern":"Mediatoolkitbot","addition_date":"2017/10/06","url":"http://mediatoolkit.com","instances":["Mediatoolkitbot (complaints@mediatoolkit.com)"],"description":"Mediatoolkit web crawler for monitoring","tags":["monitoring"]},{"pattern":"Luminator-robots","addition_date":"2017/09/22","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_8_2) AppleWebKit/537.13 (KHTML, like Gecko) Chrome/30.0.1599.66 Safari/537.13 Luminator-robots/2.0"],"description":"Luminator web crawler for content discovery","tags":["seo"]},{"pattern":"ExtLinksBot","addition_date":"2017/11/02","url":"https://extlinks.com/Bot.html","instances":["Mozilla/5.0 (compatible; ExtLinksBot/1.5 +https://extlinks.com/Bot.html)"],"description":"ExtLinks web crawler for link analysis","tags":["seo"]},{"pattern":"SurveyBot","addition_date":"2017/11/02","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.1; en; rv:1.9.0.13) Gecko/2009073022 Firefox/3.5.2 (.NET CLR 3.5.30729) SurveyBot/2.3 (DomainTools)"],"description":"DomainTools survey web crawler bot","tags":["seo"]},{"pattern":"NING\\\\/","addition_date":"2017/11/02","instances":["NING/1.0"],"description":"Ning web crawler for content discovery","tags":["social-preview"]},{"pattern":"okhttp","addition_date":"2017/11/02","instances":["okhttp/2.5.0","okhttp/2.7.5","okhttp/3.2.0","okhttp/3.5.0","okhttp/4.1.0"],"description":"OkHttp Java HTTP client library","tags":["http-library"]},{"pattern":"Nuzzel","addition_date":"2017/11/02","instances":["Nuzzel"],"description":"Nuzzel web crawler for news discovery","tags":["seo"]},{"pattern":"omgili","addition_date":"2017/11/02","url":"http://omgili.com","instances":["omgili/0.5 +http://omgili.com"],"description":"Omgili web crawler for content discovery","tags":["seo"]},{"pattern":"PocketParser","addition_date":"2017/11/02","url":"https://getpocket.com/pocketparser_ua","instances":["PocketParser/2.0 (+https://getpocket.com/pocketparser_ua)"],"description":"Pocket web crawler for content parsing","tags":["seo"]},{"pattern":"YisouSpider","addition_date":"2017/11/02","instances":["YisouSpider","Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/69.0.3497.81 YisouSpider/5.0 Safari/537.36"],"description":"Yisou search engine web crawler bot","tags":["search-engine"]},{"pattern":"um-LN","addition_date":"2017/11/02","instances":["Mozilla/5.0 (compatible; um-LN/1.0; mailto: techinfo@ubermetrics-technologies.com)"],"description":"Ubermetrics web crawler for monitoring","tags":["seo"]},{"pattern":"ToutiaoSpider","addition_date":"2017/11/02","url":"http://web.toutiao.com/media_cooperation/","instances":["Mozilla/5.0 (compatible; ToutiaoSpider/1.0; http://web.toutiao.com/media_cooperation/;)"],"description":"Toutiao news platform web crawler bot","tags":["search-engine"]},{"pattern":"MuckRack","addition_date":"2017/11/02","url":"http://muckrack.com","instances":["Mozilla/5.0 (compatible; MuckRack/1.0; +http://muckrack.com)"],"description":"MuckRack journalist database web crawler","tags":["seo"]},{"pattern":"Jamie\'s Spider","addition_date":"2017/11/02","url":"http://jamiembrown.com/","instances":["Jamie\'s Spider (http://jamiembrown.com/)"],"description":"Jamie Brown\'s personal web crawler bot","tags":["seo"]},{"pattern":"AHC\\\\/","addition_date":"2017/11/02","url":"https://github.com/AsyncHttpClient/async-http-client","instances":["AHC/2.0"],"description":"Async HTTP Client Java library for HTTP requests","tags":["http-library"]},{"pattern":"NetcraftSurveyAgent","addition_date":"2017/11/02","instances":["Mozilla/5.0 (compatible; NetcraftSurveyAgent/1.0; +info@netcraft.com)"],"description":"Netcraft survey web crawler bot","tags":["scanner"]},{"pattern":"Laserlikebot","addition_date":"2017/11/02","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 8_3 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12F70 Safari/600.1.4 (compatible; Laserlikebot/0.1)"],"description":"Laserlike web crawler for content discovery","tags":["seo"]},{"pattern":"^Apache-HttpClient","addition_date":"2017/11/02","instances":["Apache-HttpClient/4.2.3 (java 1.5)","Apache-HttpClient/4.2.5 (java 1.5)","Apache-HttpClient/4.3.1 (java 1.5)","Apache-HttpClient/4.3.3 (java 1.5)","Apache-HttpClient/4.3.5 (java 1.5)","Apache-HttpClient/4.4.1 (Java/1.8.0_65)","Apache-HttpClient/4.5.2 (Java/1.8.0_65)","Apache-HttpClient/4.5.2 (Java/1.8.0_151)","Apache-HttpClient/4.5.2 (Java/1.8.0_161)","Apache-HttpClient/4.5.2 (Java/1.8.0_181)","Apache-HttpClient/4.5.3 (Java/1.8.0_121)","Apache-HttpClient/4.5.3-SNAPSHOT (Java/1.8.0_152)","Apache-HttpClient/4.5.7 (Java/11.0.3)","Apache-HttpClient/4.5.10 (Java/1.8.0_201)"],"description":"Apache HTTP Client Java library for requests","tags":["http-library"]},{"pattern":"AppEngine-Google","addition_date":"2017/11/02","instances":["AppEngine-Google; (+http://code.google.com/appengine; appid: example)","Mozilla/5.0 (Macintosh; Intel Mac OS X 10_13_4) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/65.0.3325.181 Safari/537.36 AppEngine-Google; (+http://code.google.com/appengine; appid: s~feedly-nikon3)"],"description":"Google App Engine web crawler bot","tags":["search-engine"]},{"pattern":"Jetty","addition_date":"2017/11/02","instances":["Jetty/9.3.z-SNAPSHOT"],"description":"Jetty web server HTTP client library","tags":["http-library"]},{"pattern":"Upflow","addition_date":"2017/11/02","instances":["Upflow/1.0"],"description":"Upflow web crawler for content analysis","tags":["seo"]},{"pattern":"Thinklab","addition_date":"2017/11/02","url":"thinklab.com","instances":["Thinklab (thinklab.com)"],"description":"Thinklab web crawler for research","tags":["academic"]},{"pattern":"Traackr\\\\.com","addition_date":"2017/11/02","url":"https://www.traackr.com/","instances":["Traackr.com"],"description":"Traackr influencer marketing web crawler","tags":["seo"]},{"pattern":"Twurly","addition_date":"2017/11/02","url":"http://twurly.org","instances":["Ruby, Twurly v1.1 (http://twurly.org)"],"description":"Twurly Ruby web crawler framework","tags":["seo"]},{"pattern":"Mastodon","addition_date":"2017/11/02","instances":["http.rb/2.2.2 (Mastodon/1.5.1; +https://example-masto-instance.org/)"],"description":"Mastodon social network web crawler bot","tags":["social-preview"]},{"pattern":"http_get","addition_date":"2017/11/02","instances":["http_get"],"description":"HTTP GET command-line tool for requests","tags":["http-library"]},{"pattern":"DnyzBot","addition_date":"2017/11/20","instances":["Mozilla/5.0 (compatible; DnyzBot/1.0)"],"description":"Dnyz web crawler for content discovery","tags":["seo"]},{"pattern":"botify","addition_date":"2018/02/01","instances":["Mozilla/5.0 (compatible; botify; http://botify.com)"],"description":"Botify SEO tool web crawler for analysis","tags":["seo"]},{"pattern":"007ac9 Crawler","addition_date":"2018/02/09","instances":["Mozilla/5.0 (compatible; 007ac9 Crawler; http://crawler.007ac9.net/)"],"description":"007ac9 web crawler for content discovery","tags":["seo"]},{"pattern":"BehloolBot","addition_date":"2018/02/09","instances":["Mozilla/5.0 (compatible; BehloolBot/beta; +http://www.webeaver.com/bot)"],"description":"Behlool web crawler for content analysis","tags":["seo"]},{"pattern":"BrandVerity","addition_date":"2018/02/27","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10.10; rv:41.0) Gecko/20100101 Firefox/55.0 BrandVerity/1.0 (http://www.brandverity.com/why-is-brandverity-visiting-me)","Mozilla/5.0 (iPhone; CPU iPhone OS 7_0 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Mobile/11A465 Twitter for iPhone BrandVerity/1.0 (http://www.brandverity.com/why-is-brandverity-visiting-me)"],"url":"http://www.brandverity.com/why-is-brandverity-visiting-me","description":"BrandVerity web crawler for brand monitoring","tags":["seo"]},{"pattern":"check_http","addition_date":"2018/02/09","instances":["check_http/v2.2.1 (nagios-plugins 2.2.1)"],"description":"Nagios check_http monitoring plugin","tags":["monitoring"]},{"pattern":"BDCbot","addition_date":"2018/02/09","instances":["Mozilla/5.0 (Windows NT 6.1; compatible; BDCbot/1.0; +http://bigweb.bigdatacorp.com.br/faq.aspx) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.2272.118 Safari/537.36","Mozilla/5.0 (Windows NT 10.0; Win64; x64; BDCbot/1.0; +http://bigweb.bigdatacorp.com.br/faq.aspx) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/69.0.3497.100 Safari/537.36"],"description":"BigDataCorp web crawler for data collection","tags":["seo"]},{"pattern":"ZumBot","addition_date":"2018/02/09","instances":["Mozilla/5.0 (compatible; ZumBot/1.0; http://help.zum.com/inquiry)"],"description":"Zum search engine web crawler bot","tags":["search-engine"]},{"pattern":"EZID","addition_date":"2018/02/09","instances":["EZID (EZID link checker; https://ezid.cdlib.org/)"],"description":"EZID link checker web crawler bot","tags":["seo"]},{"pattern":"ICC-Crawler","addition_date":"2018/02/28","instances":["ICC-Crawler/2.0 (Mozilla-compatible; ; http://ucri.nict.go.jp/en/icccrawler.html)"],"url":"http://ucri.nict.go.jp/en/icccrawler.html","description":"ICC web crawler for language research","tags":["academic"]},{"pattern":"ArchiveBot","addition_date":"2018/02/28","instances":["ArchiveTeam ArchiveBot/20170106.02 (wpull 2.0.2)"],"url":"https://github.com/ArchiveTeam/ArchiveBot","description":"Archive Team web crawler for preservation","tags":["archiver"]},{"pattern":"^LCC ","addition_date":"2018/02/28","instances":["LCC (+http://corpora.informatik.uni-leipzig.de/crawler_faq.html)"],"url":"http://corpora.informatik.uni-leipzig.de/crawler_faq.html","description":"Leipzig Corpora Collection web crawler","tags":["academic"]},{"pattern":"filterdb\\\\.iss\\\\.net\\\\/crawler","addition_date":"2018/03/16","instances":["Mozilla/5.0 (compatible; oBot/2.3.1; +http://filterdb.iss.net/crawler/)"],"url":"http://filterdb.iss.net/crawler/","description":"ISS filter database web crawler","tags":["scanner"]},{"pattern":"BLP_bbot","addition_date":"2018/03/27","instances":["BLP_bbot/0.1"],"description":"BLP web crawler for content discovery","tags":["seo"]},{"pattern":"BomboraBot","addition_date":"2018/03/27","instances":["Mozilla/5.0 (compatible; BomboraBot/1.0; +http://www.bombora.com/bot)"],"url":"http://www.bombora.com/bot","description":"Bombora web crawler for business intelligence","tags":["seo"]},{"pattern":"Buck\\\\/","addition_date":"2018/03/27","instances":["Buck/2.2; (+https://app.hypefactors.com/media-monitoring/about.html)"],"url":"https://app.hypefactors.com/media-monitoring/about.html","description":"Hypefactors media monitoring web crawler","tags":["monitoring"]},{"pattern":"Companybook-Crawler","addition_date":"2018/03/27","instances":["Companybook-Crawler (+https://www.companybooknetworking.com/)"],"url":"https://www.companybooknetworking.com/","description":"Companybook networking web crawler","tags":["seo"]},{"pattern":"Genieo","addition_date":"2018/03/27","instances":["Mozilla/5.0 (compatible; Genieo/1.0 http://www.genieo.com/webfilter.html)"],"url":"http://www.genieo.com/webfilter.html","description":"Genieo web filter web crawler bot","tags":["seo"]},{"pattern":"magpie-crawler","addition_date":"2018/03/27","instances":["magpie-crawler/1.1 (U; Linux amd64; en-GB; +http://www.brandwatch.net)"],"url":"http://www.brandwatch.net","description":"Brandwatch magpie web crawler bot","tags":["seo"]},{"pattern":"MeltwaterNews","addition_date":"2018/03/27","instances":["MeltwaterNews www.meltwater.com"],"url":"http://www.meltwater.com","description":"Meltwater news monitoring web crawler","tags":["seo"]},{"pattern":"Moreover","addition_date":"2018/03/27","instances":["Mozilla/5.0 Moreover/5.1 (+http://www.moreover.com)"],"url":"http://www.moreover.com","description":"Moreover news aggregation web crawler","tags":["seo"]},{"pattern":"newspaper\\\\/","addition_date":"2018/03/27","instances":["newspaper/0.1.0.7","newspaper/0.2.5","newspaper/0.2.6","newspaper/0.2.8"],"description":"Newspaper Python web scraping library","tags":["http-library"]},{"pattern":"ScoutJet","addition_date":"2018/03/27","instances":["Mozilla/5.0 (compatible; ScoutJet; +http://www.scoutjet.com/)"],"url":"http://www.scoutjet.com/","description":"ScoutJet web crawler for content discovery","tags":["seo"]},{"pattern":"(^| )sentry\\\\/","addition_date":"2018/03/27","instances":["sentry/8.22.0 (https://sentry.io)"],"url":"https://sentry.io","description":"Sentry error tracking web crawler bot","tags":["monitoring"]},{"pattern":"StorygizeBot","addition_date":"2018/03/27","instances":["Mozilla/5.0 (compatible; StorygizeBot; http://www.storygize.com)"],"url":"http://www.storygize.com","description":"Storygize web crawler for content analysis","tags":["seo"]},{"pattern":"UptimeRobot","addition_date":"2018/03/27","instances":["Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)"],"url":"http://www.uptimerobot.com/","description":"UptimeRobot website monitoring web crawler","tags":["monitoring"]},{"pattern":"OutclicksBot","addition_date":"2018/04/21","instances":["OutclicksBot/2 +https://www.outclicks.net/agent/VjzDygCuk4ubNmg40ZMbFqT0sIh7UfOKk8s8ZMiupUR","OutclicksBot/2 +https://www.outclicks.net/agent/gIYbZ38dfAuhZkrFVl7sJBFOUhOVct6J1SvxgmBZgCe","OutclicksBot/2 +https://www.outclicks.net/agent/PryJzTl8POCRHfvEUlRN5FKtZoWDQOBEvFJ2wh6KH5J","OutclicksBot/2 +https://www.outclicks.net/agent/p2i4sNUh7eylJF1S6SGgRs5mP40ExlYvsr9GBxVQG6h"],"url":"https://www.outclicks.net","description":"Outclicks web crawler for link tracking","tags":["advertising"]},{"pattern":"seoscanners","addition_date":"2018/05/27","instances":["Mozilla/5.0 (compatible; seoscanners.net/1; +spider@seoscanners.net)"],"url":"https://github.com/monperrus/crawler-user-agents/issues/384#issuecomment-2575367162","description":"SEO Scanners web crawler for analysis","tags":["seo"]},{"pattern":"Hatena","addition_date":"2018/05/29","instances":["Hatena Antenna/0.3","Hatena::Russia::Crawler/0.01","Hatena-Favicon/2 (http://www.hatena.ne.jp/faq/)","Hatena::Scissors/0.01","HatenaBookmark/4.0 (Hatena::Bookmark; Analyzer)","Hatena::Fetcher/0.01 (master) Furl/3.13"],"description":"Hatena web services web crawler bot","tags":["social-preview"]},{"pattern":"Google Web Preview","addition_date":"2018/05/31","instances":["Mozilla/5.0 (Linux; U; Android 2.3.4; generic) AppleWebKit/537.36 (KHTML, like Gecko; Google Web Preview) Version/4.0 Mobile Safari/537.36","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; Google Web Preview) Chrome/27.0.1453 Safari/537.36"],"description":"Google web preview web crawler bot","tags":["social-preview"]},{"pattern":"MauiBot","addition_date":"2018/06/06","instances":["MauiBot (crawler.feedback+wc@gmail.com)"],"description":"Maui web crawler for content discovery","tags":["seo"]},{"pattern":"AlphaBot","addition_date":"2018/05/27","instances":["Mozilla/5.0 (compatible; AlphaBot/3.2; +http://alphaseobot.com/bot.html)"],"url":"http://alphaseobot.com/bot.html","description":"AlphaBot SEO web crawler for analysis","tags":["seo"]},{"pattern":"SBL-BOT","addition_date":"2018/06/06","instances":["SBL-BOT (http://sbl.net)"],"url":"http://sbl.net","description":"Bot of SoftByte BlackWidow","tags":["scanner"]},{"pattern":"IAS crawler","addition_date":"2018/06/06","instances":["IAS crawler (ias_crawler; http://integralads.com/site-indexing-policy/)"],"url":"http://integralads.com/site-indexing-policy/","description":"Bot of Integral Ad Science, Inc.","tags":["advertising"]},{"pattern":"adscanner","addition_date":"2018/06/24","instances":["Mozilla/5.0 (compatible; adscanner/)"],"description":"AdScanner web crawler for ad analysis","tags":["advertising"]},{"pattern":"Netvibes","addition_date":"2018/06/24","instances":["Netvibes (crawler/bot; http://www.netvibes.com","Netvibes (crawler; http://www.netvibes.com)"],"url":"http://www.netvibes.com","description":"Netvibes web crawler for content aggregation","tags":["feed-reader"]},{"pattern":"acapbot","addition_date":"2018/06/27","instances":["Mozilla/5.0 (compatible;acapbot/0.1;treat like Googlebot)","Mozilla/5.0 (compatible;acapbot/0.1.;treat like Googlebot)"],"description":"ACAP web crawler for content analysis","tags":["seo"]},{"pattern":"Baidu-YunGuanCe","addition_date":"2018/06/27","instances":["Baidu-YunGuanCe-Bot(ce.baidu.com)","Baidu-YunGuanCe-SLABot(ce.baidu.com)","Baidu-YunGuanCe-ScanBot(ce.baidu.com)","Baidu-YunGuanCe-PerfBot(ce.baidu.com)","Baidu-YunGuanCe-VSBot(ce.baidu.com)"],"url":"https://ce.baidu.com/topic/topic20150908","description":"Baidu Cloud Watch","tags":["monitoring"]},{"pattern":"bitlybot","addition_date":"2018/06/27","instances":["bitlybot/3.0 (+http://bit.ly/)","bitlybot/2.0","bitlybot"],"url":"http://bit.ly/","description":"Bit.ly web crawler for link tracking","tags":["seo"]},{"pattern":"blogmuraBot","addition_date":"2018/06/27","instances":["blogmuraBot (+http://www.blogmura.com)"],"url":"http://www.blogmura.com","description":"A blog ranking site which links to blogs on just about every theme possible.","tags":["seo"]},{"pattern":"Bot\\\\.AraTurka\\\\.com","addition_date":"2018/06/27","instances":["Bot.AraTurka.com/0.0.1"],"url":"http://www.araturka.com","description":"AraTurka web crawler for content discovery","tags":["search-engine"]},{"pattern":"bot-pge\\\\.chlooe\\\\.com","addition_date":"2018/06/27","instances":["bot-pge.chlooe.com/1.0.0 (+http://www.chlooe.com/)"],"description":"Chlooe web crawler for content analysis","tags":["seo"]},{"pattern":"BoxcarBot","addition_date":"2018/06/27","instances":["Mozilla/5.0 (compatible; BoxcarBot/1.1; +awesome@boxcar.io)"],"url":"https://boxcar.io/","description":"Boxcar web crawler for notifications","tags":["seo"]},{"pattern":"BTWebClient","addition_date":"2018/06/27","instances":["BTWebClient/180B(9704)"],"url":"http://www.utorrent.com/","description":"µTorrent BitTorrent Client","tags":["http-library"]},{"pattern":"ContextAd Bot","addition_date":"2018/06/27","instances":["Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.0;.NET CLR 1.0.3705; ContextAd Bot 1.0)","ContextAd Bot 1.0"],"description":"ContextAd web crawler for advertising","tags":["advertising"]},{"pattern":"Digincore bot","addition_date":"2018/06/27","instances":["Mozilla/5.0 (compatible; Digincore bot; https://www.digincore.com/crawler.html for rules and instructions.)"],"url":"http://www.digincore.com/crawler.html","description":"Digincore web crawler for content analysis","tags":["seo"]},{"pattern":"Disqus","addition_date":"2018/06/27","instances":["Disqus/1.0"],"url":"https://disqus.com/","description":"validate and quality check pages.","tags":["seo"]},{"pattern":"Feedly","addition_date":"2018/06/27","instances":["Feedly/1.0 (+http://www.feedly.com/fetcher.html; like FeedFetcher-Google)","FeedlyBot/1.0 (http://feedly.com)"],"url":"https://www.feedly.com/fetcher.html","description":"Feedly Fetcher is how Feedly grabs RSS or Atom feeds when users choose to add them to their Feedly or any of the other applications built on top of the feedly cloud.","tags":["feed-reader"]},{"pattern":"Fetch\\\\/","addition_date":"2018/06/27","instances":["Fetch/2.0a (CMS Detection/Web/SEO analysis tool, see http://guess.scritch.org)"],"description":"Fetch web crawler for CMS detection","tags":["seo"]},{"pattern":"Fever","addition_date":"2018/06/27","instances":["Fever/1.38 (Feed Parser; http://feedafever.com; Allow like Gecko)"],"url":"http://feedafever.com","description":"Fever feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"Flamingo_SearchEngine","addition_date":"2018/06/27","instances":["Flamingo_SearchEngine (+http://www.flamingosearch.com/bot)"],"description":"Flamingo search engine web crawler bot","tags":["search-engine"]},{"pattern":"FlipboardProxy","addition_date":"2018/06/27","instances":["Mozilla/5.0 (compatible; FlipboardProxy/1.1; +http://flipboard.com/browserproxy)","Mozilla/5.0 (compatible; FlipboardProxy/1.2; +http://flipboard.com/browserproxy)","Mozilla/5.0 (Macintosh; U; Intel Mac OS X 10.6; en-US; rv:1.9.2) Gecko/20100115 Firefox/3.6 (FlipboardProxy/1.1; +http://flipboard.com/browserproxy)","Mozilla/5.0 (Macintosh; Intel Mac OS X 10.9; rv:28.0) Gecko/20100101 Firefox/28.0 (FlipboardProxy/1.1; +http://flipboard.com/browserproxy)","Mozilla/5.0 (Macintosh; Intel Mac OS X 10.11; rv:49.0) Gecko/20100101 Firefox/49.0 (FlipboardProxy/1.2; +http://flipboard.com/browserproxy)"],"url":"https://about.flipboard.com/browserproxy/","description":"a proxy service to fetch, validate, and prepare certain elements of websites for presentation through the Flipboard Application","tags":["social-preview"]},{"pattern":"g2reader-bot","addition_date":"2018/06/27","instances":["g2reader-bot/1.0 (+http://www.g2reader.com/)"],"url":"http://www.g2reader.com/","description":"G2Reader web crawler for content discovery","tags":["feed-reader"]},{"pattern":"G2 Web Services","addition_date":"2019/03/01","instances":["G2 Web Services/1.0 (built with StormCrawler Archetype 1.8; https://www.g2webservices.com/; developers@g2llc.com)"],"url":"https://www.g2webservices.com/","description":"G2 web services web crawler bot","tags":["seo"]},{"pattern":"imrbot","addition_date":"2018/06/27","instances":["Mozilla/5.0 (compatible; imrbot/1.10.8 +http://www.mignify.com)"],"url":"http://www.mignify.com","description":"Mignify imrbot web crawler bot","tags":["seo"]},{"pattern":"K7MLWCBot","addition_date":"2018/06/27","instances":["K7MLWCBot/1.0 (+http://www.k7computing.com)"],"url":"http://www.k7computing.com","description":"Virus scanner","tags":["scanner"]},{"pattern":"Kemvibot","addition_date":"2018/06/27","instances":["Kemvibot/1.0 (http://kemvi.com, marco@kemvi.com)"],"url":"http://kemvi.com","description":"Kemvi web crawler for content discovery","tags":["seo"]},{"pattern":"Landau-Media-Spider","addition_date":"2018/06/27","instances":["Landau-Media-Spider/1.0(http://bots.landaumedia.de/bot.html)"],"url":"http://bots.landaumedia.de/bot.html","description":"Landau Media web crawler bot","tags":["seo"]},{"pattern":"linkapediabot","addition_date":"2018/06/27","instances":["linkapediabot (+http://www.linkapedia.com)"],"url":"http://www.linkapedia.com","description":"Linkapedia web crawler for link discovery","tags":["seo"]},{"pattern":"vkShare","addition_date":"2018/07/02","instances":["Mozilla/5.0 (compatible; vkShare; +http://vk.com/dev/Share)"],"url":"http://vk.com/dev/Share","description":"VK Share web crawler for social sharing","tags":["social-preview"]},{"pattern":"Siteimprove\\\\.com","addition_date":"2018/06/22","instances":["Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.1; Trident/6.0) LinkCheck by Siteimprove.com","Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 5.0) Match by Siteimprove.com","Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.1; Trident/6.0) SiteCheck-sitecrawl by Siteimprove.com","Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 5.0) LinkCheck by Siteimprove.com"],"description":"Siteimprove web crawler for site analysis","tags":["monitoring"]},{"pattern":"BLEXBot\\\\/","addition_date":"2018/07/07","instances":["Mozilla/5.0 (compatible; BLEXBot/1.0; +http://webmeup-crawler.com/)"],"url":"http://webmeup-crawler.com","description":"WebMeUp BLEX web crawler bot","tags":["seo"]},{"pattern":"DareBoost","addition_date":"2018/07/07","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/62.0.3202.75 Safari/537.36 DareBoost"],"url":"https://www.dareboost.com/","description":"Bot to test, Analyze and Optimize website","tags":["monitoring"]},{"pattern":"ZuperlistBot\\\\/","addition_date":"2018/07/07","instances":["Mozilla/5.0 (compatible; ZuperlistBot/1.0)"],"description":"Zuperlist web crawler for content discovery","tags":["seo"]},{"pattern":"Miniflux\\\\/","addition_date":"2018/07/07","instances":["Mozilla/5.0 (compatible; Miniflux/2.0.x-dev; +https://miniflux.net)","Mozilla/5.0 (compatible; Miniflux/2.0.3; +https://miniflux.net)","Mozilla/5.0 (compatible; Miniflux/2.0.7; +https://miniflux.net)","Mozilla/5.0 (compatible; Miniflux/2.0.10; +https://miniflux.net)","Mozilla/5.0 (compatibl$; Miniflux/2.0.x-dev; +https://miniflux.app)","Mozilla/5.0 (compatible; Miniflux/2.0.11; +https://miniflux.app)","Mozilla/5.0 (compatible; Miniflux/2.0.12; +https://miniflux.app)","Mozilla/5.0 (compatible; Miniflux/ae1dc1a; +https://miniflux.app)","Mozilla/5.0 (compatible; Miniflux/3b6e44c; +https://miniflux.app)"],"url":"https://miniflux.net","description":"Miniflux is a minimalist and opinionated feed reader.","tags":["feed-reader"]},{"pattern":"Feedspot","addition_date":"2018/07/07","instances":["Mozilla/5.0 (compatible; Feedspotbot/1.0; +http://www.feedspot.com/fs/bot)","Mozilla/5.0 (compatible; Feedspot/1.0 (+https://www.feedspot.com/fs/fetcher; like FeedFetcher-Google)"],"url":"http://www.feedspot.com/fs/bot","description":"Feedspot web crawler for feed discovery","tags":["feed-reader"]},{"pattern":"Diffbot\\\\/","addition_date":"2018/07/07","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US; rv:1.9.1.2) Gecko/20090729 Firefox/3.5.2 (.NET CLR 3.5.30729; Diffbot/0.1; +http://www.diffbot.com)"],"url":"http://www.diffbot.com","description":"Diffbot web crawler for content extraction","tags":["seo"]},{"pattern":"SEOkicks","addition_date":"2018/08/22","instances":["Mozilla/5.0 (compatible; SEOkicks; +https://www.seokicks.de/robot.html)"],"url":"https://www.seokicks.de/robot.html","description":"SEOkicks web crawler for SEO analysis","tags":["seo"]},{"pattern":"tracemyfile","addition_date":"2018/08/23","instances":["Mozilla/5.0 (compatible; tracemyfile/1.0; +bot@tracemyfile.com)"],"description":"TraceMyFile web crawler for file tracking","tags":["seo"]},{"pattern":"Nimbostratus-Bot","addition_date":"2018/08/29","instances":["Mozilla/5.0 (compatible; Nimbostratus-Bot/v1.3.2; http://cloudsystemnetworks.com)"],"description":"Nimbostratus web crawler for cloud analysis","tags":["seo"]},{"pattern":"zgrab","addition_date":"2018/08/30","instances":["Mozilla/5.0 zgrab/0.x"],"url":"https://github.com/zmap/zgrab2","description":"Zgrab web crawler for security scanning","tags":["scanner"]},{"pattern":"PR-CY\\\\.RU","addition_date":"2018/08/30","instances":["Mozilla/5.0 (compatible; PR-CY.RU; + https://a.pr-cy.ru)"],"url":"https://a.pr-cy.ru/","description":"PR-CY web crawler for SEO analysis","tags":["seo"]},{"pattern":"AdsTxtCrawler","addition_date":"2018/08/30","instances":["AdsTxtCrawler/1.0"],"description":"AdsTxt web crawler for ads.txt validation","tags":["advertising"]},{"pattern":"Datafeedwatch","addition_date":"2018/09/05","instances":["Datafeedwatch/2.1.x"],"url":"https://www.datafeedwatch.com/","description":"Datafeedwatch web crawler for feed analysis","tags":["seo"]},{"pattern":"Zabbix","addition_date":"2018/09/05","instances":["Zabbix"],"url":"https://www.zabbix.com/documentation/3.4/manual/web_monitoring","description":"Zabbix web crawler for monitoring","tags":["monitoring"]},{"pattern":"TangibleeBot","addition_date":"2018/09/05","instances":["TangibleeBot/1.0.0.0 (http://tangiblee.com/bot)"],"url":"http://tangiblee.com/bot","description":"Tangiblee web crawler for visual search","tags":["seo"]},{"pattern":"google-xrawler","addition_date":"2018/09/05","instances":["google-xrawler"],"url":"https://webmasters.stackexchange.com/questions/105560/what-is-the-google-xrawler-user-agent-used-for","description":"Google xrawler web crawler bot","tags":["search-engine"]},{"pattern":"axios","addition_date":"2018/09/06","instances":["axios/0.18.0","axios/0.19.0"],"url":"https://github.com/axios/axios","description":"Axios HTTP client library for requests","tags":["http-library"]},{"pattern":"Amazon CloudFront","addition_date":"2018/09/07","instances":["Amazon CloudFront"],"url":"https://aws.amazon.com/cloudfront/","description":"Amazon CloudFront web crawler bot","tags":["http-library"]},{"pattern":"Pulsepoint ","addition_date":"2018/09/24","instances":["Pulsepoint XT3 web scraper"],"description":"Pulsepoint web crawler for content discovery","tags":["advertising"]},{"pattern":"CloudFlare-AlwaysOnline","addition_date":"2018/09/27","instances":["Mozilla/5.0 (compatible; CloudFlare-AlwaysOnline/1.0; +http://www.cloudflare.com/always-online) AppleWebKit/534.34","Mozilla/5.0 (compatible; CloudFlare-AlwaysOnline/1.0; +https://www.cloudflare.com/always-online) AppleWebKit/534.34"],"url":"https://www.cloudflare.com/always-online/","description":"CloudFlare always online web crawler","tags":["monitoring"]},{"pattern":"Cloudflare-Healthchecks","addition_date":"2024/12/17","instances":["Mozilla/5.0 (compatible; Cloudflare-Healthchecks/1.0; +https://www.cloudflare.com/; healthcheck-id: AAAAAAAAAAAAAAAA)"],"url":"https://developers.cloudflare.com/health-checks/","description":"CloudFlare health checks web crawler","tags":["monitoring"]},{"pattern":"Cloudflare-Traffic-Manager","addition_date":"2024/12/17","instances":["Mozilla/5.0 (compatible; Cloudflare-Traffic-Manager/1.0; +https://www.cloudflare.com/traffic-manager/; pool-id: AAAAAAAAAAAAAAAA)"],"url":"https://developers.cloudflare.com/load-balancing/monitors/","description":"CloudFlare traffic manager web crawler","tags":["monitoring"]},{"pattern":"CloudFlare-Prefetch","addition_date":"2024/12/17","instances":["Mozilla/5.0 (compatible; CloudFlare-Prefetch/0.1; +http://www.cloudflare.com/)"],"url":"https://developers.cloudflare.com/speed/optimization/content/prefetch-urls/","description":"CloudFlare prefetch web crawler bot","tags":["seo"]},{"pattern":"Cloudflare-SSLDetector","addition_date":"2024/12/17","instances":["Cloudflare-SSLDetector"],"url":"https://developers.cloudflare.com/ssl/origin-configuration/ssl-tls-recommender/","description":"CloudFlare SSL detector web crawler","tags":["scanner"]},{"pattern":"https:\\\\/\\\\/developers\\\\.cloudflare\\\\.com\\\\/security-center\\\\/","addition_date":"2024/12/17","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/92.0.4515.107 Safari/537.36 (compatible; +https://developers.cloudflare.com/security-center/)"],"url":"https://developers.cloudflare.com/ssl/origin-configuration/ssl-tls-recommender/","description":"CloudFlare security center web crawler","tags":["scanner"]},{"pattern":"Google-Structured-Data-Testing-Tool","addition_date":"2018/10/02","instances":["Mozilla/5.0 (compatible; Google-Structured-Data-Testing-Tool +https://search.google.com/structured-data/testing-tool)","Mozilla/5.0 (compatible; Google-Structured-Data-Testing-Tool +http://developers.google.com/structured-data/testing-tool/)"],"url":"https://search.google.com/structured-data/testing-tool","description":"Google structured data testing web crawler","tags":["search-engine"]},{"pattern":"WordupInfoSearch","addition_date":"2018/10/07","instances":["WordupInfoSearch/1.0"],"description":"Wordup info search web crawler bot","tags":["search-engine"]},{"pattern":"WebDataStats","addition_date":"2018/10/08","instances":["Mozilla/5.0 (compatible; WebDataStats/1.0 ; +https://webdatastats.com/policy.html)"],"url":"https://webdatastats.com/","description":"WebDataStats web crawler for data analysis","tags":["seo"]},{"pattern":"HttpUrlConnection","addition_date":"2018/10/08","instances":["Jersey/2.25.1 (HttpUrlConnection 1.8.0_141)"],"description":"Java HttpUrlConnection HTTP client","tags":["http-library"]},{"pattern":"ZoomBot","addition_date":"2018/10/10","instances":["ZoomBot (Linkbot 1.0 http://suite.seozoom.it/bot.html)"],"url":"http://suite.seozoom.it/bot.html","description":"SEOZoom web crawler for SEO analysis","tags":["seo"]},{"pattern":"VelenPublicWebCrawler","addition_date":"2018/10/09","url":"https://velen.io/","instances":["VelenPublicWebCrawler (velen.io)"],"description":"Velen web crawler for content discovery","tags":["seo"]},{"pattern":"MoodleBot","addition_date":"2018/10/10","instances":["MoodleBot/1.0"],"description":"Moodle web crawler for learning platforms","tags":["seo"]},{"pattern":"jpg-newsbot","addition_date":"2018/10/10","instances":["jpg-newsbot/2.0; (+https://vipnytt.no/bots/)"],"url":"https://vipnytt.no/bots/","description":"JPG news web crawler bot","tags":["seo"]},{"pattern":"outbrain","addition_date":"2018/10/14","instances":["Mozilla/5.0 (Java) outbrain"],"url":"https://www.outbrain.com/help/advertisers/invalid-url/","description":"Outbrain web crawler for content discovery","tags":["advertising"]},{"pattern":"W3C_Validator","addition_date":"2018/10/14","instances":["W3C_Validator/1.3"],"url":"https://validator.w3.org/services","description":"W3C HTML validator web crawler bot","tags":["monitoring"]},{"pattern":"Validator\\\\.nu","addition_date":"2018/10/14","instances":["Validator.nu/LV"],"url":"https://validator.w3.org/services","description":"Validator.nu HTML validator web crawler","tags":["monitoring"]},{"pattern":"W3C-checklink","addition_date":"2018/10/14","depends_on":["libwww-perl"],"instances":["W3C-checklink/2.90 libwww-perl/5.64","W3C-checklink/3.6.2.3 libwww-perl/5.64","W3C-checklink/4.2 [4.20] libwww-perl/5.803","W3C-checklink/4.2.1 [4.21] libwww-perl/5.803","W3C-checklink/4.3 [4.42] libwww-perl/5.805","W3C-checklink/4.3 [4.42] libwww-perl/5.808","W3C-checklink/4.3 [4.42] libwww-perl/5.820","W3C-checklink/4.5 [4.154] libwww-perl/5.823","W3C-checklink/4.5 [4.160] libwww-perl/5.823"],"url":"https://validator.w3.org/services","description":"W3C checklink web crawler for link validation","tags":["monitoring"]},{"pattern":"W3C-mobileOK","addition_date":"2018/10/14","instances":["W3C-mobileOK/DDC-1.0"],"url":"https://validator.w3.org/services","description":"W3C mobile OK web crawler bot","tags":["monitoring"]},{"pattern":"W3C_I18n-Checker","addition_date":"2018/10/14","instances":["W3C_I18n-Checker/1.0"],"url":"https://validator.w3.org/services","description":"W3C internationalization web crawler","tags":["monitoring"]},{"pattern":"FeedValidator","addition_date":"2018/10/14","instances":["FeedValidator/1.3"],"url":"https://validator.w3.org/services","description":"Feed validator web crawler for RSS validation","tags":["monitoring"]},{"pattern":"W3C_CSS_Validator","addition_date":"2018/10/14","instances":["Jigsaw/2.3.0 W3C_CSS_Validator_JFouffa/2.0"],"url":"https://validator.w3.org/services","description":"W3C CSS validator web crawler bot","tags":["monitoring"]},{"pattern":"W3C_Unicorn","addition_date":"2018/10/14","instances":["W3C_Unicorn/1.0"],"url":"https://validator.w3.org/services","description":"W3C Unicorn validator web crawler bot","tags":["monitoring"]},{"pattern":"Google-PhysicalWeb","addition_date":"2018/10/21","instances":["Mozilla/5.0 (Google-PhysicalWeb)"],"description":"Google physical web web crawler bot","tags":["search-engine"]},{"pattern":"Blackboard","addition_date":"2018/10/28","instances":["Blackboard Safeassign"],"url":"https://help.blackboard.com/Learn/Administrator/Hosting/Tools_Management/SafeAssign","description":"Blackboard SafeAssign web crawler bot","tags":["academic"]},{"pattern":"ICBot\\\\/","addition_date":"2018/10/23","instances":["Mozilla/5.0 (compatible; ICBot/0.1; +https://ideasandcode.xyz"],"url":"https://ideasandcode.xyz","description":"Ideas and Code web crawler bot","tags":["seo"]},{"pattern":"BazQux","addition_date":"2018/10/23","instances":["Mozilla/5.0 (compatible; BazQux/2.4; +https://bazqux.com/fetcher; 1 subscribers)"],"url":"https://bazqux.com/fetcher","description":"BazQux RSS reader web crawler bot","tags":["feed-reader"]},{"pattern":"Twingly","addition_date":"2018/10/23","instances":["Mozilla/5.0 (compatible; Twingly Recon; twingly.com)"],"url":"https://twingly.com","description":"Twingly blog search web crawler bot","tags":["seo"]},{"pattern":"Rivva","addition_date":"2018/10/23","instances":["Mozilla/5.0 (compatible; Rivva; http://rivva.de)"],"url":"http://rivva.de","description":"Rivva blog search web crawler bot","tags":["seo"]},{"pattern":"Experibot","addition_date":"2018/11/03","instances":["Experibot-v2 http://goo.gl/ZAr8wX","Experibot-v3 http://goo.gl/ZAr8wX"],"url":"https://amirkr.wixsite.com/experibot","description":"Experibot web crawler for testing","tags":["monitoring"]},{"pattern":"awesomecrawler","addition_date":"2018/11/24","instances":["Mozilla/5.0 (Windows NT 6.2; WOW64) AppleWebKit/537.22 (KHTML, like Gecko) Chrome/25.0.1364.5 Safari/537.22 +awesomecrawler"],"description":"Awesome web crawler for content discovery","tags":["seo"]},{"pattern":"Dataprovider\\\\.com","addition_date":"2018/11/24","instances":["Mozilla/5.0 (compatible; Dataprovider.com)"],"url":"https://www.dataprovider.com/","description":"Dataprovider web crawler for data collection","tags":["seo"]},{"pattern":"GroupHigh\\\\/","addition_date":"2018/11/24","instances":["Mozilla/5.0 (compatible; GroupHigh/1.0; +http://www.grouphigh.com/"],"url":"http://www.grouphigh.com/","description":"GroupHigh web crawler for influencer marketing","tags":["seo"]},{"pattern":"theoldreader\\\\.com","addition_date":"2018/12/02","instances":["Mozilla/5.0 (compatible; theoldreader.com)"],"url":"https://www.theoldreader.com/","description":"The Old Reader web crawler bot","tags":["feed-reader"]},{"pattern":"AnyEvent","addition_date":"2018/12/07","instances":["Mozilla/5.0 (compatible; U; AnyEvent-HTTP/2.24; +http://software.schmorp.de/pkg/AnyEvent)"],"url":"http://software.schmorp.de/pkg/AnyEvent.html","description":"AnyEvent Perl HTTP web crawler library","tags":["http-library"]},{"pattern":"Uptimebot\\\\.org","addition_date":"2019/01/17","instances":["Uptimebot.org - Free website monitoring"],"url":"http://uptimebot.org/","description":"Uptimebot website monitoring web crawler","tags":["monitoring"]},{"pattern":"Nmap Scripting Engine","addition_date":"2019/02/04","instances":["Mozilla/5.0 (compatible; Nmap Scripting Engine; https://nmap.org/book/nse.html)"],"url":"https://nmap.org/book/nse.html","description":"Nmap NSE web crawler for security scanning","tags":["scanner"]},{"pattern":"2ip\\\\.ru","addition_date":"2019/02/12","instances":["2ip.ru CMS Detector (https://2ip.ru/cms/)"],"url":"https://2ip.ru/cms/","description":"2IP CMS detector web crawler bot","tags":["seo"]},{"pattern":"Clickagy","addition_date":"2019/02/19","instances":["Clickagy Intelligence Bot v2"],"url":"https://www.clickagy.com","description":"Clickagy intelligence web crawler bot","tags":["advertising"]},{"pattern":"Caliperbot","addition_date":"2019/03/02","instances":["Caliperbot/1.0 (+http://www.conductor.com/caliperbot)"],"url":"http://www.conductor.com/caliperbot","description":"Conductor Caliperbot web crawler for analysis","tags":["seo"]},{"pattern":"MBCrawler","addition_date":"2019/03/02","instances":["MBCrawler/1.0 (https://monitorbacklinks.com)"],"url":"https://monitorbacklinks.com","description":"Monitor Backlinks web crawler bot","tags":["seo"]},{"pattern":"online-webceo-bot","addition_date":"2019/03/02","instances":["Mozilla/5.0 (compatible; online-webceo-bot/1.0; +http://online.webceo.com)"],"url":"http://online.webceo.com","description":"Online WebCEO web crawler for analysis","tags":["seo"]},{"pattern":"B2B Bot","addition_date":"2019/03/02","instances":["B2B Bot"],"description":"B2B web crawler for business discovery","tags":["seo"]},{"pattern":"AddSearchBot","addition_date":"2019/03/02","instances":["Mozilla/5.0 (compatible; AddSearchBot/0.9; +http://www.addsearch.com/bot; info@addsearch.com)"],"url":"http://www.addsearch.com/bot","description":"AddSearch web crawler for site search","tags":["search-engine"]},{"pattern":"Google Favicon","addition_date":"2019/03/14","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/49.0.2623.75 Safari/537.36 Google Favicon"],"description":"Google favicon web crawler bot","tags":["search-engine"]},{"pattern":"HubSpot","addition_date":"2019/04/15","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.1; en-US) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/27.0.1453.116 Safari/537.36 HubSpot Webcrawler - web-crawlers@hubspot.com","Mozilla/5.0 (X11; Linux x86_64; HubSpot Single Page link check; web-crawlers+links@hubspot.com) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.2704.103 Safari/537.36","Mozilla/5.0 (compatible; HubSpot Crawler; web-crawlers@hubspot.com)","HubSpot Connect 2.0 (http://dev.hubspot.com/) - BizOpsCompanies-Tq2-BizCoDomainValidationAudit"],"description":"HubSpot web crawler for marketing automation","tags":["seo"]},{"pattern":"Chrome-Lighthouse","addition_date":"2019/03/15","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5 Build/MRA58N) AppleWebKit/537.36(KHTML, like Gecko) Chrome/69.0.3464.0 Mobile Safari/537.36 Chrome-Lighthouse","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36(KHTML, like Gecko) Chrome/69.0.3464.0 Safari/537.36 Chrome-Lighthouse","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/74.0.3694.0 Safari/537.36 Chrome-Lighthouse","Mozilla/5.0 (Linux; Android 7.0; Moto G (4)) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/98.0.4695.0 Mobile Safari/537.36 Chrome-Lighthouse","Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/74.0.3694.0 Mobile Safari/537.36 Chrome-Lighthouse"],"url":"https://developers.google.com/speed/pagespeed/insights","description":"Chrome Lighthouse web crawler for audits","tags":["monitoring"]},{"pattern":"HeadlessChrome","url":"https://developers.google.com/web/updates/2017/04/headless-chrome","addition_date":"2019/06/17","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/74.0.3729.169 Safari/537.36","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/69.0.3494.0 Safari/537.36","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/76.0.3803.0 Safari/537.36"],"description":"Headless Chrome web crawler for testing","tags":["browser-automation"]},{"pattern":"CheckMarkNetwork\\\\/","addition_date":"2019/06/30","instances":["CheckMarkNetwork/1.0 (+http://www.checkmarknetwork.com/spider.html)"],"url":"https://www.checkmarknetwork.com/","description":"CheckMark Network web crawler bot","tags":["monitoring"]},{"pattern":"www\\\\.uptime\\\\.com","addition_date":"2019/07/21","instances":["Mozilla/5.0 (compatible; Uptimebot/1.0; +http://www.uptime.com/uptimebot)"],"url":"http://www.uptime.com/uptimebot","description":"Uptime.com website monitoring web crawler","tags":["monitoring"]},{"pattern":"Streamline3Bot\\\\/","addition_date":"2019/07/21","instances":["Mozilla/5.0 (compatible; MSIE 8.0; Windows NT 5.1) Streamline3Bot/1.0","Mozilla/5.0 (Windows NT 6.1; Win64; x64; +https://www.ubtsupport.com/legal/Streamline3Bot.php) Streamline3Bot/1.0"],"url":"https://www.ubtsupport.com/legal/Streamline3Bot.php","description":"Streamline3 web crawler for monitoring","tags":["monitoring"]},{"pattern":"serpstatbot\\\\/","addition_date":"2019/07/25","instances":["serpstatbot/1.0 (advanced backlink tracking bot; http://serpstatbot.com/; abuse@serpstatbot.com)","serpstatbot/1.0 (advanced backlink tracking bot; curl/7.58.0; http://serpstatbot.com/; abuse@serpstatbot.com)"],"url":"http://serpstatbot.com","description":"Serpstat web crawler for backlink tracking","tags":["seo"]},{"pattern":"MixnodeCache\\\\/","addition_date":"2019/08/04","instances":["MixnodeCache/1.8(+https://cache.mixnode.com/)"],"url":"https://cache.mixnode.com/","description":"Mixnode cache web crawler bot","tags":["seo"]},{"pattern":"^curl","addition_date":"2019/08/15","instances":["curl","curl/7.29.0","curl/7.47.0","curl/7.54.0","curl/7.55.1","curl/7.64.0","curl/7.64.1","curl/7.65.3"],"url":"https://curl.haxx.se/","description":"cURL command-line tool for HTTP requests","tags":["http-library"]},{"pattern":"SimpleScraper","addition_date":"2019/08/16","instances":["Mozilla/5.0 (compatible; SimpleScraper)"],"url":"https://github.com/ramonkcom/simple-scraper/","description":"Simple Scraper web scraping tool","tags":["seo"]},{"pattern":"RSSingBot","addition_date":"2019/09/15","instances":["RSSingBot (http://www.rssing.com)"],"url":"http://www.rssing.com","description":"RSSing RSS reader web crawler bot","tags":["feed-reader"]},{"pattern":"Jooblebot","addition_date":"2019/09/25","instances":["Mozilla/5.0 (compatible; Jooblebot/2.0; Windows NT 6.1; WOW64; +http://jooble.org/jooble-bot) AppleWebKit/537.36 (KHTML, like Gecko) Safari/537.36"],"url":"http://jooble.org/jooble-bot","description":"Jooble job search web crawler bot","tags":["search-engine"]},{"pattern":"fedoraplanet","addition_date":"2019/09/28","instances":["venus/fedoraplanet"],"url":"http://fedoraplanet.org/","description":"Fedora Planet web crawler for aggregation","tags":["feed-reader"]},{"pattern":"Friendica","addition_date":"2019/09/28","instances":["Friendica \'The Tazmans Flax-lily\' 2019.01-1293; https://hoyer.xyz"],"url":"https://hoyer.xyz","description":"Friendica social network web crawler bot","tags":["social-preview"]},{"pattern":"NextCloud","addition_date":"2019/09/30","instances":["NextCloud-News/1.0"],"url":"https://nextcloud.com/","description":"NextCloud news reader web crawler bot","tags":["feed-reader"]},{"pattern":"Tiny Tiny RSS","addition_date":"2019/10/04","instances":["Tiny Tiny RSS/1.15.3 (http://tt-rss.org/)","Tiny Tiny RSS/17.12 (a2d1fa5) (http://tt-rss.org/)","Tiny Tiny RSS/19.2 (b68db2d) (http://tt-rss.org/)","Tiny Tiny RSS/19.8 (http://tt-rss.org/)"],"url":"http://tt-rss.org/","description":"Tiny Tiny RSS reader web crawler bot","tags":["feed-reader"]},{"pattern":"RegionStuttgartBot","addition_date":"2019/10/17","instances":["Mozilla/5.0 (compatible; RegionStuttgartBot/1.0; +http://it.region-stuttgart.de/competenzatlas/unternehmen-suchen/)"],"url":"http://it.region-stuttgart.de/competenzatlas/unternehmen-suchen/","description":"Region Stuttgart web crawler bot","tags":["seo"]},{"pattern":"Bytespider","addition_date":"2019/11/11","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/40.0.3754.1902 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.4454.1745 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/43.0.7597.1164 Mobile Safari/537.36; Bytespider;bytespider@bytedance.com","Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/46.0.2988.1545 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.4141.1682 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/54.0.3478.1649 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 5.0; SM-G900P Build/LRX21T) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/47.0.5267.1259 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 5.0; SM-G900P Build/LRX21T) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/58.0.7990.1979 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 5.0; SM-G900P Build/LRX21T) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/60.0.2268.1523 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/40.0.2576.1836 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/43.0.9681.1227 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/44.0.6023.1635 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/50.0.4944.1981 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.3613.1739 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.4022.1033 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/52.0.3248.1547 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 6.0; Nexus 5 Build/MRA58N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/57.0.5527.1507 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/54.0.5216.1326 Mobile Safari/537.36; Bytespider","Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/58.0.9038.1080 Mobile Safari/537.36; Bytespider"],"url":"https://stackoverflow.com/questions/57908900/what-is-the-bytespider-user-agent","description":"ByteDance Bytespider web crawler bot","tags":["ai-crawler"]},{"pattern":"Datanyze","addition_date":"2019/11/17","instances":["Mozilla/5.0 (X11; Datanyze; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/65.0.3325.181 Safari/537.36"],"url":"https://www.datanyze.com/dnyzbot/","description":"Datanyze web crawler for technology detection","tags":["seo"]},{"pattern":"Google-Site-Verification","addition_date":"2019/12/11","instances":["Mozilla/5.0 (compatible; Google-Site-Verification/1.0)"],"url":"https://support.google.com/webmasters/answer/9008080","description":"Google site verification web crawler bot","tags":["search-engine"]},{"pattern":"TrendsmapResolver","addition_date":"2020/02/24","instances":["Mozilla/5.0 (compatible; TrendsmapResolver/0.1)"],"url":"https://www.trendsmap.com/","description":"Trendsmap web crawler for trend analysis","tags":["seo"]},{"pattern":"tweetedtimes","addition_date":"2020/02/24","instances":["Mozilla/5.0 (compatible; +http://tweetedtimes.com)"],"url":"https://tweetedtimes.com/","description":"Tweeted Times web crawler for news","tags":["seo"]},{"pattern":"NTENTbot","addition_date":"2020/02/24","instances":["Mozilla/5.0 (compatible; NTENTbot; +http://www.ntent.com/ntentbot)"],"url":"https://ntent.com/ntentbot/","description":"NTENT web crawler for search results","tags":["search-engine"]},{"pattern":"Gwene","addition_date":"2020/02/24","instances":["Gwene/1.0 (The gwene.org rss-to-news gateway) Googlebot"],"url":"https://gwene.org","description":"Gwene RSS to news gateway web crawler","tags":["feed-reader"]},{"pattern":"SimplePie","addition_date":"2020/02/24","instances":["SimplePie/1.3-dev (Feed Parser; http://simplepie.org; Allow like Gecko)"],"url":"http://simplepie.org","description":"SimplePie PHP feed parser web crawler","tags":["feed-reader"]},{"pattern":"SearchAtlas","addition_date":"2020/03/02","instances":["SearchAtlas.com SEO Crawler"],"url":"http://SearchAtlas.com","description":"SearchAtlas SEO web crawler for analysis","tags":["seo"]},{"pattern":"Superfeedr","addition_date":"2020/03/02","instances":["Superfeedr bot/2.0 http://superfeedr.com - Make your feeds realtime: get in touch - feed-id:1162088860"],"url":"http://superfeedr.com","description":"Superfeedr feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"feedbot","addition_date":"2020/03/02","instances":["wp.com feedbot/1.0 (+https://wp.com)"],"url":"http://wp.com","description":"WordPress.com feed web crawler bot","tags":["feed-reader"]},{"pattern":"UT-Dorkbot","addition_date":"2020/03/02","instances":["UT-Dorkbot/1.0"],"url":"https://security.utexas.edu/dorkbot","description":"University of Texas security web crawler","tags":["scanner"]},{"pattern":"Amazonbot","addition_date":"2020/03/02","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10_1) AppleWebKit/600.2.5 (KHTML, like Gecko) Version/8.0.2 Safari/600.2.5 (Amazonbot/0.1; +https://developer.amazon.com/support/amazonbot)"],"url":"https://developer.amazon.com/support/amazonbot","description":"Amazon web crawler for product discovery","tags":["search-engine"]},{"pattern":"AmazonProductDiscovery","addition_date":"2025/12/22","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/110.0.0.0 Safari/537.36 (compatible; AmazonProductDiscovery/1.0; https://vendorcentral.amazon.com/support/amazonproductbot)","Mozilla/5.0 (X11; Linux x86_64; rv:38.0) Gecko/20100101 Firefox/38.0 (compatible; AmazonProductDiscovery/1.0; https://vendorcentral.amazon.com/support/amazonproductbot)"],"url":"https://vendorcentral.amazon.com/support/amazonproductbot","description":"Amazon product discovery web crawler","tags":["search-engine"]},{"pattern":"AmazonSellerInitiatedListing","addition_date":"2025/12/22","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 (compatible; AmazonSellerInitiatedListing/1.0; https://vendorcentral.amazon.com/support/amazonproductbot)"],"url":"https://vendorcentral.amazon.com/support/amazonproductbot","description":"Amazon seller listing web crawler","tags":["search-engine"]},{"pattern":"SerendeputyBot","addition_date":"2020/03/02","instances":["SerendeputyBot/0.8.6 (http://serendeputy.com/about/serendeputy-bot)"],"url":"http://serendeputy.com/about/serendeputy-bot","description":"Serendeputy web crawler for content discovery","tags":["seo"]},{"pattern":"Eyeotabot","addition_date":"2020/03/02","instances":["Mozilla/5.0 (compatible; Eyeotabot/1.0; +http://www.eyeota.com)"],"url":"http://www.eyeota.com","description":"Eyeota web crawler for audience data","tags":["advertising"]},{"pattern":"officestorebot","addition_date":"2020/03/02","instances":["Mozilla/5.0 (compatible; officestorebot/1.0; +https://aka.ms/officestorebot)"],"url":"https://aka.ms/officestorebot","description":"Microsoft Office Store web crawler bot","tags":["search-engine"]},{"pattern":"Neticle Crawler","addition_date":"2020/03/02","instances":["Neticle Crawler v1.0 ( https://neticle.com/bot/en/ )"],"url":"https://neticle.com/bot/en/","description":"Neticle web crawler for content analysis","tags":["seo"]},{"pattern":"SurdotlyBot","addition_date":"2020/03/02","instances":["Mozilla/5.0 (compatible; SurdotlyBot/1.0; +http://sur.ly/bot.html; Linux; Android 4; iPhone; CPU iPhone OS 6_0_1 like Mac OS X)"],"url":"http://sur.ly/bot.html","description":"Surly web crawler for link shortening","tags":["seo"]},{"pattern":"LinkisBot","addition_date":"2020/03/02","instances":["Mozilla/5.0 (compatible; LinkisBot/1.0; bot@linkis.com) (iPhone; CPU iPhone OS 8_4_1 like Mac OS X) Mobile/12H321"],"description":"Linkis web crawler for link sharing","tags":["seo"]},{"pattern":"AwarioSmartBot","addition_date":"2020/03/02","instances":["AwarioSmartBot/1.0 (+https://awario.com/bots.html; bots@awario.com)"],"url":"https://awario.com/bots.html","description":"Awario smart web crawler bot","tags":["seo"]},{"pattern":"AwarioRssBot","addition_date":"2020/03/02","instances":["AwarioRssBot/1.0 (+https://awario.com/bots.html; bots@awario.com)"],"url":"https://awario.com/bots.html","description":"Awario RSS feed web crawler bot","tags":["feed-reader","seo"]},{"pattern":"RyteBot","addition_date":"2020/03/02","instances":["RyteBot/1.0.0 (+https://bot.ryte.com/)"],"url":"https://bot.ryte.com/","description":"Ryte web crawler for site analysis","tags":["seo"]},{"pattern":"FreeWebMonitoring SiteChecker","addition_date":"2020/03/02","instances":["FreeWebMonitoring SiteChecker/0.2 (+https://www.freewebmonitoring.com/bot.html)"],"url":"https://www.freewebmonitoring.com/bot.html","description":"FreeWebMonitoring site checker web crawler","tags":["monitoring"]},{"pattern":"AspiegelBot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (Linux; Android 7.0;) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; AspiegelBot)"],"url":"https://aspiegel.com","description":"Aspiegel web crawler for content discovery","tags":["search-engine"]},{"pattern":"NAVER Blog Rssbot","addition_date":"2020/03/16","instances":["NAVER Blog Rssbot"],"url":"http://www.naver.com","description":"Naver blog RSS web crawler bot","tags":["feed-reader"]},{"pattern":"zenback bot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; zenback bot; powered by logly +http://corp.logly.co.jp/)"],"url":"http://corp.logly.co.jp/","description":"Zenback web crawler for content discovery","tags":["seo"]},{"pattern":"SentiBot","addition_date":"2020/03/16","instances":["SentiBot www.sentibot.eu (compatible with Googlebot)"],"url":"https://sites.google.com/senti1.com/sentibot-eu/home","description":"SentiBot web crawler for sentiment analysis","tags":["seo"]},{"pattern":"Domains Project\\\\/","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; Domains Project/1.0.3; +https://github.com/tb0hdan/domains)"],"url":"https://github.com/tb0hdan/domains","description":"Domains Project web crawler bot","tags":["seo"]},{"pattern":"Pandalytics","addition_date":"2020/03/16","instances":["Pandalytics/1.0 (https://domainsbot.com/pandalytics/)"],"url":"https://domainsbot.com/pandalytics/","description":"Pandalytics web crawler for domain analysis","tags":["seo"]},{"pattern":"VKRobot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; VKRobot/1.0)"],"description":"VK social network web crawler bot","tags":["social-preview"]},{"pattern":"bidswitchbot","addition_date":"2020/03/16","instances":["bidswitchbot/1.0"],"url":"https://www.bidswitch.com/about-us/","description":"BidSwitch web crawler for advertising","tags":["advertising"]},{"pattern":"tigerbot","addition_date":"2020/03/16","instances":["tigerbot"],"description":"Tiger web crawler for content discovery","tags":["seo"]},{"pattern":"NIXStatsbot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; NIXStatsbot/1.1; +http://www.nixstats.com/bot.html)"],"url":"http://www.nixstats.com/bot.html","description":"NIXStats web crawler for monitoring","tags":["monitoring"]},{"pattern":"Atom Feed Robot","addition_date":"2020/03/16","instances":["RSSMicro.com RSS/Atom Feed Robot"],"url":"https://rssmicro.com","description":"RSSMicro atom feed web crawler bot","tags":["feed-reader"]},{"pattern":"[Cc]urebot","addition_date":"2020/03/16","instances":["Curebot/1.0","curebot-feed-fetcher"],"description":"Cure web crawler for content discovery","tags":["monitoring"]},{"pattern":"PagePeeker\\\\/","addition_date":"2020/03/16","instances":["Mozilla/5.0 (Windows NT 6.3; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/77.0.3865.120 Safari/537.36 (compatible; PagePeeker/3.0; +https://pagepeeker.com/robots/)"],"url":"https://pagepeeker.com/robots/","description":"PagePeeker web crawler for screenshots","tags":["seo"]},{"pattern":"Vigil\\\\/","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; Vigil/1.0; +http://vigil-app.com/bot.html)"],"url":"http://vigil-app.com/bot.html","description":"Vigil web crawler for monitoring","tags":["monitoring"]},{"pattern":"rssbot\\\\/","addition_date":"2020/03/16","instances":["rssbot/1.4.3 (+https://t.me/RustRssBot)"],"url":"https://github.com/iovxw/rssbot","description":"RSS bot web crawler for feeds","tags":["feed-reader"]},{"pattern":"startmebot\\\\/","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; startmebot/1.0; +https://start.me/bot)"],"url":"https://start.me/bot","description":"Start.me web crawler for content discovery","tags":["seo"]},{"pattern":"JobboerseBot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (X11; U; Linux Core i7-4980HQ; de; rv:32.0; compatible; JobboerseBot; http://www.jobboerse.com/bot.htm) Gecko/20100101 Firefox/38.0"],"url":"http://www.jobboerse.com/bot.htm","description":"Jobboerse web crawler for job discovery","tags":["search-engine"]},{"pattern":"seewithkids","addition_date":"2020/03/16","instances":["http://seewithkids.com/bot"],"url":"http://seewithkids.com/bot","description":"SeeWithKids web crawler for content discovery","tags":["seo"]},{"pattern":"NINJA bot","addition_date":"2020/03/16","instances":["NINJA bot"],"description":"NINJA web crawler for content discovery","tags":["scanner"]},{"pattern":"Cutbot","addition_date":"2020/03/16","instances":["Cutbot; 1.5; http://cutbot.net/"],"url":"http://cutbot.net/","description":"Cutbot web crawler for content discovery","tags":["seo"]},{"pattern":"BublupBot","addition_date":"2020/03/16","instances":["BublupBot (+https://www.bublup.com/bublup-bot.html)"],"url":"https://www.bublup.com/bublup-bot.html","description":"Bublup web crawler for content discovery","tags":["seo"]},{"pattern":"BrandONbot","addition_date":"2020/03/16","instances":["BrandONbot (http://brandonmedia.net)"],"url":"http://brandonmedia.net","description":"BrandON web crawler for brand monitoring","tags":["seo"]},{"pattern":"RidderBot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; RidderBot/1.0; bot@ridder.co)","Mozilla/5.0 (compatible; RidderBot/1.0; bot@ridder.co) (iPhone; CPU iPhone OS 8_4_1 like Mac OS X) Mobile/12H321"],"url":"https://ridder.co/","description":"Ridder web crawler for content discovery","tags":["seo"]},{"pattern":"Taboolabot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; Taboolabot/3.7; +http://www.taboola.com)"],"url":"http://www.taboola.com","description":"Taboola web crawler for content discovery","tags":["advertising"]},{"pattern":"Dubbotbot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; Dubbotbot/0.2; +http://dubbot.com)"],"url":"http://dubbot.com","description":"Dubbot web crawler for content discovery","tags":["monitoring"]},{"pattern":"FindITAnswersbot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible;FindITAnswersbot/1.0;+http://search.it-influentials.com/bot.htm)"],"url":"http://search.it-influentials.com/bot.htm","description":"FindITAnswers web crawler for discovery","tags":["seo"]},{"pattern":"infoobot","addition_date":"2020/03/16","instances":["infoobot/0.1 (https://www.infoo.nl/bot.html)"],"url":"https://www.infoo.nl/bot.html","description":"Infoo web crawler for content discovery","tags":["seo"]},{"pattern":"Refindbot","addition_date":"2020/03/16","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.2704.103 Safari/537.36 (Refindbot/1.0)"],"url":"https://refind.com/about","description":"Refind web crawler for content discovery","tags":["seo"]},{"pattern":"BlogTraffic\\\\/\\\\d\\\\.\\\\d+ Feed-Fetcher","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; BlogTraffic/1.4 Feed-Fetcher; +http://www.blogtraffic.de/rss-bot.html)"],"url":"http://www.blogtraffic.de/rss-bot.html","description":"BlogTraffic feed fetcher web crawler","tags":["feed-reader"]},{"pattern":"SeobilityBot","addition_date":"2020/03/16","instances":["SeobilityBot (SEO Tool; https://www.seobility.net/sites/bot.html)"],"url":"https://www.seobility.net/sites/bot.html","description":"Seobility web crawler for SEO analysis","tags":["seo"]},{"pattern":"Cincraw","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; Cincraw/1.0; +http://cincrawdata.net/bot/)"],"url":"http://cincrawdata.net/bot/","description":"Cincraw web crawler for data collection","tags":["seo"]},{"pattern":"Dragonbot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (Windows NT 6.1; rv:34.0) Gecko/20100101 Firefox/34.0; Dragonbot; http://www.dragonmetrics.com"],"url":"http://www.dragonmetrics.com","description":"DragonMetrics web crawler for analysis","tags":["seo"]},{"pattern":"VoluumDSP-content-bot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; VoluumDSP-content-bot/2.0; +dsp-dev@codewise.com)"],"url":"https://codewise.com","description":"Voluum DSP web crawler for advertising","tags":["advertising"]},{"pattern":"FreshRSS","addition_date":"2020/03/16","instances":["FreshRSS/1.11.2 (Linux; https://freshrss.org) like Googlebot"],"url":"https://freshrss.org","description":"FreshRSS feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"BitBot","addition_date":"2020/03/16","instances":["Mozilla/5.0 (compatible; BitBot/v1.19.0; +https://bitbot.dev)"],"url":"https://bitbot.dev","description":"BitBot web crawler for content discovery","tags":["seo"]},{"pattern":"^PHP-Curl-Class","addition_date":"2020/12/10","instances":["PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.2.24 curl/7.61.1","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.3.19 curl/7.66.0","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.3.23 curl/7.66.0","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.4.7 curl/7.69.1","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.4.9 curl/7.69.1","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.4.10 curl/7.69.1","PHP-Curl-Class/4.13.0 (+https://github.com/php-curl-class/php-curl-class) PHP/7.4.11 curl/7.69.1"],"url":"https://github.com/php-curl-class/php-curl-class","description":"PHP Curl Class HTTP client library","tags":["http-library"]},{"pattern":"Google-Certificates-Bridge","addition_date":"2020/12/23","instances":["Google-Certificates-Bridge"],"description":"Google certificates bridge web crawler","tags":["search-engine"]},{"pattern":"centurybot","addition_date":"2022/04/26","instances":["Mozilla/5.0 (compatible; Go-http-client/1.1; +centurybot9@gmail.com)"],"description":"Century web crawler for content discovery","tags":["seo"]},{"pattern":"Viber","addition_date":"2021/04/27","instances":["Viber"],"url":"https://www.viber.com/","description":"Viber messaging web crawler bot","tags":["social-preview"]},{"pattern":"e\\\\.ventures Investment Crawler","addition_date":"2021/06/05","url":"https://www.eventures.vc/","instances":["e.ventures Investment Crawler (eventures.vc)"],"description":"E.ventures investment web crawler bot","tags":["seo"]},{"pattern":"evc-batch","addition_date":"2021/06/07","url":"https://www.eventures.vc/","instances":["Mozilla/5.0 (compatible; evc-batch/2.0)"],"description":"E.ventures batch web crawler bot","tags":["seo"]},{"pattern":"PetalBot","addition_date":"2021/06/07","instances":["Mozilla/5.0 (compatible;PetalBot;+https://webmaster.petalsearch.com/site/petalbot)","Mozilla/5.0 (Linux; Android 7.0;) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; PetalBot;+https://webmaster.petalsearch.com/site/petalbot)"],"url":"https://webmaster.petalsearch.com/site/petalbot","description":"Petal search engine web crawler bot","tags":["search-engine"]},{"pattern":"virustotal","addition_date":"2021/09/22","instances":["Mozilla/5.0 (Windows; U; MSIE 9.0; Windows NT 9.0; en-US) AppEngine-Google; (+http://code.google.com/appengine; appid: s~virustotalcloud)","AppEngine-Google; (+http://code.google.com/appengine; appid: s~virustotalcloud)"],"url":"https://www.virustotal.com/gui/home/url","description":"VirusTotal web crawler for security","tags":["scanner"]},{"pattern":"(^| )PTST\\\\/","addition_date":"2021/12/05","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0.4664.45 Safari/537.36 PTST/211202.211915","Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:94.0) Gecko/20100101 Firefox/94.0 PTST/211202.211915"],"url":"https://www.webpagetest.org","description":"WebPageTest web crawler for testing","tags":["monitoring"]},{"pattern":"minicrawler","addition_date":"2022/01/12","instances":["Testomatobot/1.0 (Linux x86_64; +https://www.testomato.com/testomatobot) minicrawler/5.2.2"],"url":"https://www.testomato.com/bot","description":"Testomato web crawler for testing","tags":["monitoring"]},{"pattern":"Cookiebot","addition_date":"2022/01/23","url":"https://www.cookiebot.com/","instances":["Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko; compatible; Cookiebot/1.0; +http://cookiebot.com/) Chrome/97.0.4692.71 Safari/537.36"],"description":"Cookiebot web crawler for cookie scanning","tags":["scanner"]},{"pattern":"trovitBot","addition_date":"2022/06/08","url":"http://www.trovit.com/bot.html","instances":["Mozilla/5.0 (compatible; trovitBot 1.0; +http://www.trovit.com/bot.html)"],"description":"Trovit web crawler for content discovery","tags":["search-engine"]},{"pattern":"seostar\\\\.co","addition_date":"2022/08/04","url":"https://seostar.co/robot/","instances":["Mozilla/5.0 (compatible; Adsbot/3.1; +https://seostar.co/robot/)"],"description":"SEOstar web crawler for SEO analysis","tags":["seo"]},{"pattern":"IonCrawl","addition_date":"2022/08/04","url":"https://www.ionos.de/terms-gtc/faq-crawler-en","instances":["IonCrawl (https://www.ionos.de/terms-gtc/faq-crawler-en/)"],"description":"IONOS IonCrawl web crawler bot","tags":["seo"]},{"pattern":"Uptime-Kuma","addition_date":"2022/10/17","url":"https://uptime.kuma.pet/","instances":["Uptime-Kuma/1.23.16","Uptime-Kuma/1.23.15","Uptime-Kuma/1.23.14","Uptime-Kuma/1.23.13","Uptime-Kuma/1.23.12","Uptime-Kuma/1.23.11","Uptime-Kuma/1.23.10","Uptime-Kuma/1.18.0"],"description":"Uptime Kuma web crawler for monitoring","tags":["monitoring"]},{"pattern":"Seekport","addition_date":"2022/10/17","url":"https://bot.seekport.com","instances":["Mozilla/5.0 (compatible; SeekportBot; +https://bot.seekport.com)","Mozilla/5.0 (compatible; Seekport Crawler; http://seekport.com/)"],"description":"Seekport web crawler for content discovery","tags":["search-engine"]},{"pattern":"FreshpingBot","addition_date":"2022/10/17","url":"https://www.freshworks.com/website-monitoring/","instances":["FreshpingBot/1.0 (+https://freshping.io/)"],"description":"Freshping web crawler for monitoring","tags":["monitoring"]},{"pattern":"Feedbin","addition_date":"2022/11/05","url":"https://feedbin.com/","instances":["Feedbin feed-id:2005098 - 2 subscribers"],"description":"Feedbin feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"CriteoBot","addition_date":"2022/11/13","url":"https://www.criteo.com/","instances":["CriteoBot/0.1 (+https://www.criteo.com/criteo-crawler/)"],"description":"Criteo web crawler for advertising","tags":["advertising"]},{"pattern":"Snap URL Preview Service","addition_date":"2022/11/13","url":"https://snap.com/","instances":["Snap URL Preview Service; bot; snapchat; https://developers.snap.com/robots"],"description":"Snapchat URL preview web crawler","tags":["social-preview"]},{"pattern":"Better Uptime Bot","addition_date":"2022/11/13","url":"https://betteruptime.com/","instances":["Better Uptime Bot Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/74.0.3729.169 Safari/537.36"],"description":"Better Uptime web crawler for monitoring","tags":["monitoring"]},{"pattern":"RuxitSynthetic","addition_date":"2023/02/16","url":"https://www.dynatrace.com/support/help/platform-modules/digital-experience/synthetic-monitoring/browser-monitors/configure-browser-monitors#expand--default-user-agent","instances":["RuxitSynthetic/1.0"],"description":"Dynatrace Ruxit synthetic web crawler","tags":["monitoring"]},{"pattern":"Google-Read-Aloud","addition_date":"2023/02/16","url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.2272.118 Safari/537.36 (compatible; Google-Read-Aloud; +https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers)","Mozilla/5.0 (Linux; Android 7.0; SM-G930V Build/NRD90M) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/59.0.3071.125 Mobile Safari/537.36 (compatible; Google-Read-Aloud; +https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers)"],"description":"Google read aloud web crawler bot","tags":["search-engine"]},{"pattern":"Valve\\\\/Steam","addition_date":"2023/05/24","instances":["Valve/Steam HTTP Client 1.0 (SteamChatURLLookup)"],"description":"Steam web crawler for link previews","tags":["social-preview"]},{"pattern":"OdklBot\\\\/","addition_date":"2023/05/24","instances":["OdklBot/1.0 (share@odnoklassniki.ru)","Mozilla/5.0 (compatible; OdklBot/1.0 like Linux; klass@odnoklassniki.ru)"],"url":"https://odnoklassniki.ru/","description":"Odnoklassniki web crawler for sharing","tags":["social-preview"]},{"pattern":"GPTBot","addition_date":"2023/08/09","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.0; +https://openai.com/gptbot)"],"url":"https://platform.openai.com/docs/gptbot","description":"OpenAI GPT web crawler bot","tags":["ai-crawler"]},{"pattern":"ChatGPT-User","addition_date":"2024/04/19","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot"],"url":"https://openai.com/bot","description":"ChatGPT user web crawler bot","tags":["ai-crawler"]},{"pattern":"OAI-SearchBot","addition_date":"2024/09/24","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; OAI-SearchBot/1.0; +https://openai.com/searchbot"],"url":"https://platform.openai.com/docs/bots","description":"OpenAI search web crawler bot","tags":["ai-crawler","search-engine"]},{"pattern":"YandexRenderResourcesBot\\\\/","addition_date":"2023/08/16","instances":["Mozilla/5.0 (compatible; YandexRenderResourcesBot/1.0; +http://yandex.com/bots) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.0.0"],"url":"http://yandex.com/bots","description":"Yandex render resources web crawler","tags":["search-engine"]},{"pattern":"LightspeedSystemsCrawler","addition_date":"2023/08/16","instances":["LightspeedSystemsCrawler Mozilla/5.0 (Windows; U; MSIE 9.0; Windows NT 9.0; en-US"],"description":"Lightspeed Systems web crawler bot","tags":["scanner"]},{"pattern":"ev-crawler\\\\/","addition_date":"2023/08/16","instances":["Mozilla/5.0 (compatible; ev-crawler/1.0; +https://headline.com/legal/crawler)"],"url":"https://headline.com/legal/crawler","description":"Headline web crawler for content discovery","tags":["seo"]},{"pattern":"BitSightBot\\\\/","addition_date":"2023/08/16","instances":["Mozilla/5.0 (compatible; BitSightBot/1.0)"],"url":"https://www.bitsight.com","description":"BitSight web crawler for security","tags":["scanner"]},{"pattern":"woorankreview\\\\/","addition_date":"2023/08/16","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 11_0 like Mac OS X) AppleWebKit/604.1.38 (KHTML, like Gecko) Version/11.0 Mobile/15A372 Safari/604.1 (compatible; woorankreview/2.0; +https://www.woorank.com/)","Mozilla/5.0 (compatible; woorankreview/2.0; +https://www.woorank.com/)"],"url":"https://www.woorank.com/","description":"WooRank web crawler for SEO analysis","tags":["seo"]},{"pattern":"Google-Safety","addition_date":"2023/08/17","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.5735.179 Mobile Safari/537.36 (compatible; Google-Safety; +http://www.google.com/bot.html)","Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.5735.179 Safari/537.36 (compatible; Google-Safety; +http://www.google.com/bot.html)","Google-Safety"],"url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","description":"Google safety web crawler bot","tags":["search-engine"]},{"pattern":"AwarioBot","addition_date":"2023/08/23","instances":["Mozilla/5.0 (compatible; AwarioBot/1.0; +https://awario.com/bots.html)"],"url":"https://awario.com/bots.html","description":"Awario web crawler for monitoring","tags":["seo"]},{"pattern":"DataForSeoBot","addition_date":"2023/08/23","instances":["Mozilla/5.0 (compatible; DataForSeoBot/1.0; +https://dataforseo.com/dataforseo-bot)"],"url":"https://dataforseo.com/dataforseo-bot","description":"DataForSEO web crawler for analysis","tags":["seo"]},{"pattern":"Linespider","addition_date":"2023/08/24","instances":["Mozilla/5.0 (compatible; Linespider/1.1; +https://lin.ee/4dwXkTH)","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Linespider/1.1; +https://lin.ee/4dwXkTH) Chrome/W.X.Y.Z Safari/537.36"],"url":"https://help2.line.me/linesearchbot/web/?contentId=50006055&lang=en","description":"LINE Linespider web crawler bot","tags":["social-preview"]},{"pattern":"WellKnownBot","addition_date":"2023/08/29","instances":["Mozilla/5.0 (compatible; WellKnownBot/0.1; +https://well-known.dev/about/#bot)"],"url":"https://well-known.dev/about/#bot)","description":"WellKnown web crawler for discovery","tags":["seo"]},{"pattern":"A Patent Crawler","addition_date":"2023/08/29","instances":["E. Orliac, G. Fourestey/2.3 (A Patent Crawler; http://scitas.epfl.ch/; etienne.orliac@epfl.ch, gilles.fourestey@epfl.ch)"],"url":"http://scitas.epfl.ch/","description":"EPFL patent web crawler bot","tags":["academic"]},{"pattern":"StractBot","addition_date":"2023/09/06","instances":["Mozilla/5.0 (compatible; StractBot/0.1; open source search engine; +https://trystract.com/webmasters)"],"url":"https://trystract.com/webmasters","description":"Stract search engine web crawler bot","tags":["search-engine"]},{"pattern":"search\\\\.marginalia\\\\.nu","addition_date":"2023/09/08","instances":["search.marginalia.nu"],"url":"https://search.marginalia.nu","description":"Marginalia search web crawler bot","tags":["search-engine"]},{"pattern":"YouBot","addition_date":"2023/09/08","instances":["YouBot (+http://www.you.com)"],"url":"https://you.com/","description":"You.com search engine web crawler bot","tags":["search-engine"]},{"pattern":"Nicecrawler","addition_date":"2023/09/08","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Nicecrawler/1.1; +http://www.nicecrawler.com/) Chrome/90.0.4430.97 Safari/537.36"],"url":"http://www.nicecrawler.com/","description":"Nicecrawler web crawler for discovery","tags":["search-engine"]},{"pattern":"Neevabot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; Neevabot/1.0; +https://neeva.com/neevabot)"],"url":"https://neeva.com/neevabot","description":"Neeva search engine web crawler bot","tags":["search-engine"]},{"pattern":"BrightEdge Crawler","addition_date":"2023/09/08","instances":["BrightEdge Crawler/1.0 (crawler@brightedge.com)"],"url":"https://www.brightedge.com/","description":"BrightEdge web crawler for SEO","tags":["seo"]},{"pattern":"SiteCheckerBotCrawler","addition_date":"2023/09/08","instances":["SiteCheckerBotCrawler/1.0 (+http://sitechecker.pro)"],"url":"http://sitechecker.pro","description":"SiteChecker web crawler for analysis","tags":["seo"]},{"pattern":"TombaPublicWebCrawler","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; TombaPublicWebCrawler/1.0; +https://tombascraper.com)"],"url":"https://tombascraper.com","description":"Tomba web crawler for email discovery","tags":["seo"]},{"pattern":"CrawlyProjectCrawler","addition_date":"2023/09/08","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/115.0.0.0 Safari/537.36 (compatible; CrawlyProjectCrawler/0.1.3; crawlyproject@digitaldragon.dev +https://crawlyproject.digitaldragon.dev/)"],"url":"https://crawlyproject.digitaldragon.dev/","description":"Crawly Project web crawler framework","tags":["seo"]},{"pattern":"KomodiaBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (Windows NT 6.1; Win64; x64; +http://www.komodia.com/newwiki/index.php/URL_server_crawler) KomodiaBot/1.0"],"url":"http://www.komodia.com/newwiki/index.php/URL_server_crawler","description":"Komodia web crawler for classification","tags":["seo"]},{"pattern":"KStandBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (Windows NT 6.1; Win64; x64; +http://url-classification.io/wiki/index.php?title=URL_server_crawler) KStandBot/1.0"],"url":"http://url-classification.io","description":"KStand web crawler for classification","tags":["seo"]},{"pattern":"CISPA Webcrawler","addition_date":"2023/09/08","instances":["CISPA Webcrawler (https://vuln-notify-checker.cispa.saarland)"],"url":"https://vuln-notify-checker.cispa.saarland","description":"CISPA web crawler for vulnerability","tags":["academic"]},{"pattern":"MTRobot","addition_date":"2023/09/08","instances":["MTRobot/0.2 (Metrics Tools Analytics Crawler; https://metrics-tools.de/robot.html; crawler@metrics-tools.de)"],"url":"https://metrics-tools.de/robot.html","description":"Metrics Tools web crawler for analysis","tags":["seo"]},{"pattern":"hyscore\\\\.io","addition_date":"2023/09/08","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 8_3 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12F70 Safari/600.1. 4 (compatible; HyScore/1.0; +https://hyscore.io/crawler/)"],"url":"https://hyscore.io/crawler/","description":"HyScore web crawler for analysis","tags":["seo"]},{"pattern":"AlexandriaOrgBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (Linux) (compatible; AlexandriaOrgBot/1.0; +https://www.alexandria.org/bot.html)"],"url":"https://www.alexandria.org/bot.html","description":"Alexandria web crawler for discovery","tags":["search-engine"]},{"pattern":"2ip bot","addition_date":"2023/09/08","instances":["2ip bot/1.1 (+http://2ip.io)"],"url":"http://2ip.io","description":"2IP web crawler for analysis","tags":["seo"]},{"pattern":"Yellowbrandprotectionbot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; Yellowbrandprotectionbot/1.0; +https://www.yellowbp.com/bot.html)"],"url":"https://www.yellowbp.com/bot.html","description":"Yellow brand protection web crawler","tags":["seo"]},{"pattern":"SEOlizer","addition_date":"2023/09/08","instances":["SEOlizer/1.1 (Windows; U; Windows NT 5.1; en-US; rv:1.8.1.13) Gecko/20080311 Firefox/2.0.0.13 (+https://www.seolizer.de/bot.html)"],"url":"https://www.seolizer.de/bot.html","description":"SEOlizer web crawler for SEO analysis","tags":["seo"]},{"pattern":"vuhuvBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; vuhuvBot/1.0; +http://vuhuv.com/bot.html)"],"url":"http://vuhuv.com/bot.html","description":"Vuhuv web crawler for content discovery","tags":["seo"]},{"pattern":"INETDEX-BOT","addition_date":"2023/09/08","instances":["INETDEX-BOT/1.5 (Mozilla/5.0; https://inetdex.com/bot.html)"],"url":"https://inetdex.com/bot.html","description":"INETDEX web crawler for indexing","tags":["search-engine"]},{"pattern":"Synapse","addition_date":"2023/09/08","instances":["Synapse (bot; +https://github.com/matrix-org/synapse)"],"url":"https://github.com/matrix-org/synapse","description":"Matrix Synapse web crawler bot","tags":["social-preview"]},{"pattern":"t3versionsBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; t3versionsBot/1.0; +https://www.t3versions.com/bot)"],"url":"https://www.t3versions.com/bot","description":"T3versions web crawler for discovery","tags":["seo"]},{"pattern":"deepnoc","addition_date":"2023/09/08","instances":["deepnoc - https://deepnoc.com/bot"],"url":"https://deepnoc.com/bot","description":"DeepNOC web crawler for monitoring","tags":["monitoring"]},{"pattern":"Cocolyzebot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; Cocolyzebot/1.0; https://cocolyze.com/bot)"],"url":"https://cocolyze.com/bot","description":"Cocolyze web crawler for analysis","tags":["seo"]},{"pattern":"hypestat","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; hypestat/1.0; +https://hypestat.com/bot)"],"url":"https://hypestat.com/bot","description":"Hypestat web crawler for analysis","tags":["seo"]},{"pattern":"ReverseEngineeringBot","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; ReverseEngineeringBot/0.1; +https://torus.company/bot.html)"],"url":"https://torus.company/bot.html","description":"Torus reverse engineering web crawler","tags":["scanner"]},{"pattern":"sempi\\\\.tech","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; Semanticbot/1.0; +http://sempi.tech/bot.html)"],"url":"http://sempi.tech/bot.html","description":"Sempi web crawler for analysis","tags":["seo"]},{"pattern":"Iframely","addition_date":"2023/09/08","instances":["Iframely/1.3.1 (+https://iframely.com/docs/about) Atlassian"],"url":"https://iframely.com/docs/about","description":"Iframely web crawler for embeds","tags":["social-preview"]},{"pattern":"MetaInspector","addition_date":"2023/09/08","instances":["MetaInspector/5.6.0 (+https://github.com/jaimeiniesta/metainspector)"],"url":"https://github.com/jaimeiniesta/metainspector","description":"MetaInspector web crawler for metadata","tags":["seo"]},{"pattern":"node-fetch","addition_date":"2023/09/08","instances":["node-fetch/1.0 (+https://github.com/bitinn/node-fetch)"],"url":"https://github.com/bitinn/node-fetch","description":"Node-fetch HTTP client library","tags":["http-library"]},{"pattern":"l9explore","addition_date":"2023/09/08","instances":["l9explore/1.2.2","lkxscan/v0.1.0 (+https://leakix.net) l9explore/v1.0.0 (+https://github.com/LeakIX/l9explore)"],"url":"https://github.com/LeakIX/l9explore","description":"L9explore web crawler for discovery","tags":["scanner"]},{"pattern":"python-opengraph","addition_date":"2023/09/08","instances":["python-opengraph-jaywink/0.2.0 (+https://github.com/jaywink/python-opengraph)"],"url":"https://github.com/jaywink/python-opengraph","description":"Python OpenGraph web crawler bot","tags":["http-library"]},{"pattern":"OpenGraphCheck","addition_date":"2023/09/08","instances":["OpenGraphCheck/2.1 (+https://opengraphcheck.com)"],"url":"https://opengraphcheck.com","description":"OpenGraphCheck web crawler for metadata","tags":["seo"]},{"pattern":"developers\\\\.google\\\\.com\\\\/\\\\+\\\\/web\\\\/snippet","addition_date":"2023/09/08","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/56.0.2924.87 Safari/537.36 Google-PageRenderer Google (+https://developers.google.com/+/web/snippet/)","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/56.0.2924.87 Safari/537.36 Google (+https://developers.google.com/+/web/snippet/"],"url":"https://developers.google.com/+/web/snippet","description":"Google snippet web crawler bot","tags":["search-engine"]},{"pattern":"SenutoBot","addition_date":"2023/09/08","instances":["SenutoBot/1.0 (compatible; SenutoBot/1.0; +https://www.senuto.com/)"],"url":"https://www.senuto.com","description":"Senuto web crawler for SEO analysis","tags":["seo"]},{"pattern":"MaCoCu","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; MaCoCu; +https://www.clarin.si/info/macocu-massive-collection-and-curation-of-monolingual-and-bilingual-data/)"],"url":"https://www.clarin.si/info/macocu-massive-collection-and-curation-of-monolingual-and-bilingual-data","description":"MaCoCu web crawler for language research","tags":["academic"]},{"pattern":"NewsBlur","addition_date":"2023/09/08","instances":["NewsBlur Feed Fetcher - 1 subscriber - http://www.newsblur.com/site/0000000/webpage (Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.0.1 Safari/605.1.15)"],"url":"http://www.newsblur.com","description":"NewsBlur feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"inoreader","addition_date":"2023/09/08","instances":["Mozilla/5.0 (compatible; inoreader.com; 1 subscribers)"],"url":"http://inoreader.com","description":"Inoreader feed reader web crawler bot","tags":["feed-reader"]},{"pattern":"NetSystemsResearch","addition_date":"2023/09/08","instances":["NetSystemsResearch studies the availability of various services across the internet. Our website is netsystemsresearch.com"],"url":"http://netsystemsresearch.com","description":"NetSystemsResearch web crawler bot","tags":["scanner"]},{"pattern":"PageThing","addition_date":"2023/09/08","instances":["PageThing http://pagething.com curl www"],"url":"http://pagething.com","description":"PageThing web crawler for content discovery","tags":["seo"]},{"pattern":"WordPress\\\\/","addition_date":"2023/10/24","instances":["WordPress/X.X.X; https://example.com"],"url":"https://wordpress.org","description":"WordPress web crawler for site discovery","tags":["seo"]},{"pattern":"PhxBot","addition_date":"2024/01/06","instances":["PhxBot/0.1 (phxbot@protonmail.com)"],"description":"Phoenix web crawler for content discovery","tags":["search-engine"]},{"pattern":"ImagesiftBot","addition_date":"2024/01/06","instances":["Mozilla/5.0 (compatible; ImagesiftBot; +imagesift.com)"],"url":"https://imagesift.com/about","description":"Imagesift bot for image search and indexing","tags":["search-engine"]},{"pattern":"Expanse","addition_date":"2024/02/01","instances":["Expanse, a Palo Alto Networks company, searches across the global IPv4 space multiple times per day to identify customers&#39; presences on the Internet. If you would like to be excluded from our scans, please send IP addresses/domains to: scaninfo@paloaltonetworks.com"],"url":"https://www.paloaltonetworks.com/cortex/cortex-xpanse","description":"Palo Alto Networks Expanse bot for internet asset discovery","tags":["scanner"]},{"pattern":"InternetMeasurement","addition_date":"2024/02/01","instances":["Mozilla/5.0 (compatible; InternetMeasurement/1.0; +https://internet-measurement.com/)"],"url":"https://internet-measurement.com","description":"Internet Measurement bot for network research and analysis","tags":["academic"]},{"pattern":"^BW\\\\/","addition_date":"2024/02/08","instances":["BW/1.1; bit.ly/3eZNDnO","BW/1.1; rb.gy/oupwis"],"url":"https://builtwith.com/biup","description":"BuiltWith web crawler for technology detection","tags":["seo"]},{"pattern":"GeedoBot","addition_date":"2024/02/11","instances":["Mozilla/5.0 (compatible; GeedoBot; +http://www.geedo.com/bot.html)"],"url":"http://www.geedo.com","description":"Geedo web crawler for content discovery","tags":["search-engine"]},{"pattern":"Audisto Crawler","addition_date":"2024/03/14","instances":["Audisto Crawler (mobile; +https://audisto.com/bot)","Audisto Crawler (desktop; +https://audisto.com/bot)","Audisto Crawler (mobile; essential; +https://audisto.com/bot)","Audisto Crawler (desktop; essential; +https://audisto.com/bot)"],"url":"https://audisto.com/help/crawler/bot/","description":"Audisto SEO web crawler for analysis","tags":["seo"]},{"pattern":"PerplexityBot\\\\/","addition_date":"2024/03/14","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; PerplexityBot/1.0; +https://perplexity.ai/perplexitybot)"],"url":"https://docs.perplexity.ai/docs/perplexitybot","description":"Perplexity AI web crawler for search","tags":["ai-crawler","search-engine"]},{"pattern":"[cC]laude[bB]ot","addition_date":"2024/04/19","instances":["claudebot","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +claudebot@anthropic.com)"],"url":"https://www.anthropic.com/","description":"Anthropic Claude web crawler bot","tags":["ai-crawler"]},{"pattern":"Monsidobot","addition_date":"2024/05/14","instances":["Mozilla/5.0 (compatible; Monsidobot/2.2; +http://monsido.com/bot.html; info@monsido.com)"],"url":"http://monsido.com/bot.html","description":"Monsido web crawler for website monitoring","tags":["monitoring"]},{"pattern":"GroupMeBot","addition_date":"2024/05/19","instances":["GroupMeBot/1.0"],"url":"https://groupme.com/","description":"GroupMe web crawler for messaging","tags":["social-preview"]},{"pattern":"Vercelbot","addition_date":"2024/08/30","instances":["Vercelbot (+https://vercel.com)"],"url":"https://github.com/vercel/vercel/discussions/5095#discussioncomment-58705","description":"Vercel web crawler for deployment","tags":["seo"]},{"pattern":"vercel-screenshot","addition_date":"2024/08/30","instances":[],"description":"Vercel screenshot web crawler bot","tags":["seo"]},{"pattern":"facebookcatalog\\\\/","addition_date":"2024/10/03","instances":["facebookcatalog/1.0"],"url":"https://developers.facebook.com/docs/sharing/webmasters/web-crawlers","description":"Facebook catalog web crawler bot","tags":["advertising"]},{"pattern":"meta-externalads\\\\/","addition_date":"2025/08/08","instances":["meta-externalads/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)","meta-externalads/1.1"],"url":"https://developers.facebook.com/docs/sharing/webmasters/web-crawlers","description":"Meta external ads web crawler bot","tags":["advertising"]},{"pattern":"meta-externalagent\\\\/","addition_date":"2024/10/03","instances":["meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)","meta-externalagent/1.1"],"url":"https://developers.facebook.com/docs/sharing/webmasters/web-crawlers","description":"Meta external agent web crawler bot","tags":["ai-crawler","social-preview"]},{"pattern":"meta-externalfetcher\\\\/","addition_date":"2024/10/03","instances":["meta-externalfetcher/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)","meta-externalfetcher/1.1"],"url":"https://developers.facebook.com/docs/sharing/webmasters/web-crawlers","description":"Meta external fetcher web crawler bot","tags":["social-preview"]},{"pattern":"AcademicBotRTU","addition_date":"2024/10/17","instances":["AcademicBotRTU (https://academicbot.rtu.lv; mailto:caps@rtu.lv)"],"url":"https://academicbot.rtu.lv","description":"Academic Bot RTU web crawler bot","tags":["academic"]},{"pattern":"KeybaseBot","addition_date":"2024/10/21","url":"https://book.keybase.io/docs/chat/link-previews","instances":["Mozilla/5.0 (compatible; KeybaseBot; +https://keybase.io)"],"description":"Keybase web crawler for link previews","tags":["social-preview"]},{"pattern":"Lemmy","addition_date":"2025/02/11","instances":["Lemmy/0.19.8; +https://leminal.space"],"url":"https://leminal.space","description":"Lemmy social network web crawler bot","tags":["social-preview"]},{"pattern":"CookieHubScan","addition_date":"2024/11/29","url":"https://www.cookiehub.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 CookieHubScan/3.0"],"description":"CookieHub web crawler for cookie scanning","tags":["scanner"]},{"pattern":"Hydrozen\\\\.io","addition_date":"2025/02/02","instances":["Hydrozen.io/1.0"],"url":"https://docs.hydrozen.io/overview/misc/user-agent-and-ip-list","description":"Hydrozen web crawler for monitoring","tags":["monitoring"]},{"pattern":"HTTP Banner Detection","addition_date":"2025/02/10","instances":["HTTP Banner Detection (https://security.ipip.net)"],"url":"https://security.ipip.net","description":"IPIP HTTP banner detection web crawler","tags":["scanner"]},{"pattern":"SummalyBot","addition_date":"2025/02/10","instances":["SummalyBot/5.1.0"],"url":"https://github.com/misskey-dev/summaly","description":"Summaly web crawler for content summarization","tags":["social-preview"]},{"pattern":"MicrosoftPreview\\\\/","addition_date":"2025/02/11","url":"https://www.bing.com/webmasters/help/which-crawlers-does-bing-use-8c184ec0","instances":["MicrosoftPreview/2.0; +https://aka.ms/MicrosoftPreview"],"description":"Microsoft preview web crawler bot","tags":["social-preview"]},{"pattern":"GeedoProductSearch","addition_date":"2025/03/15","url":"http://www.geedo.com/product-search.html","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GeedoProductSearch; +http://www.geedo.com/product-search.html) Chrome/79.0.3945.88 Safari/537.36"],"description":"Geedo product search web crawler bot","tags":["search-engine"]},{"pattern":"TikTokSpider","addition_date":"2025/03/16","instances":["Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; TikTokSpider; ttspider-feedback@tiktok.com)"],"description":"TikTok web crawler for content discovery","tags":["ai-crawler","social-preview"]},{"pattern":"OnCrawl\\\\/","addition_date":"2025/03/27","url":"http://www.oncrawl.com","instances":["Mozilla/5.0 (compatible; OnCrawl/1.0; +http://www.oncrawl.com)","Mozilla/5.0 (iPhone; CPU iPhone OS 8_3 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12F70 Safari/600.1.4 (compatible; OnCrawl/1.0; +http://www.oncrawl.com)"],"description":"OnCrawl SEO web crawler for analysis","tags":["seo"]},{"pattern":"sindresorhus\\\\/got","addition_date":"2025/04/22","url":"https://github.com/sindresorhus/got","instances":["got (https://github.com/sindresorhus/got)"],"description":"Got HTTP client library for requests","tags":["http-library"]},{"pattern":"CensysInspect\\\\/","addition_date":"2025/04/22","url":"https://about.censys.io","instances":["Mozilla/5.0 (compatible; CensysInspect/1.1; +https://about.censys.io/)"],"description":"Censys web crawler for security scanning","tags":["scanner"]},{"pattern":"SBIntuitionsBot\\\\/","addition_date":"2025/04/23","url":"https://www.sbintuitions.co.jp/bot/","instances":["Mozilla/5.0 (compatible; SBIntuitionsBot/0.1; +https://www.sbintuitions.co.jp/bot/)"],"description":"SB Intuitions web crawler bot","tags":["ai-crawler"]},{"pattern":"sitebulb","addition_date":"2025/04/30","url":"https://sitebulb.com/","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.6439.0 Mobile Safari/537.36 +https://sitebulb.com"],"description":"Sitebulb SEO web crawler for analysis","tags":["seo"]},{"pattern":"YextBot\\\\/","addition_date":"2025/08/08","url":"https://hitchhikers.yext.com/modules/kg140-yext-site-crawler/01-create-a-crawler/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/87.0.4280.88 YextBot/Java Safari/537.36"],"description":"Yext web crawler for site crawling","tags":["seo"]},{"pattern":"DatadogSynthetics","addition_date":"2025/08/19","url":"https://docs.datadoghq.com/synthetics/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.7204.168 Safari/537.36 DatadogSynthetics"],"description":"Datadog synthetics web crawler bot","tags":["monitoring"]},{"pattern":"Google-Ads-Conversions","addition_date":"2025/09/10","url":"https://developers.google.com/google-ads/api/docs/conversions/upload-online","instances":["Mozilla/5.0 AppleWebKit/537.36 Chrome/139.0.7258.127 Safari/537.36 Google-Ads-Conversions"],"description":"Google Ads conversions web crawler","tags":["advertising"]},{"pattern":"ObservePoint","addition_date":"2025/12/23","url":"https://help.observepoint.com/en/articles/9101465-allow-exclude-observepoint-traffic#h_2a8176c9b9","instances":[],"description":"ObservePoint web crawler for monitoring","tags":["monitoring"]},{"pattern":"Checkly","addition_date":"2026/02/11","url":"https://www.checklyhq.com/docs/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.6998.35 Safari/537.36 (Checkly, https://www.checklyhq.com)"],"description":"Checkly web crawler for monitoring","tags":["monitoring"]},{"pattern":"ALittle Client","addition_date":"2026/04/07","url":"https://udger.com/resources/ua-list/bot-detail?bot=ALittle+Client","instances":["ALittle Client"],"description":"ALittle web crawler for content discovery","tags":["http-library"]},{"pattern":"AliyunSecBot","addition_date":"2026/04/07","url":"https://service.alibaba.com","instances":["AliyunSecBot/Aliyun AliyunSecBot@service.alibaba.com"],"description":"Alibaba Aliyun security web crawler bot","tags":["scanner"]},{"pattern":"Claude-Web","addition_date":"2026/04/07","url":"https://anthropic.com","instances":["Claude-Web/1.0 (web crawler; +https://www.anthropic.com/; bots@anthropic.com)"],"description":"Anthropic Claude web crawler bot","tags":["ai-crawler"]},{"pattern":"anthropic-ai","addition_date":"2026/04/07","url":"https://anthropic.com","instances":["anthropic-ai"],"description":"Anthropic AI web crawler bot","tags":["ai-crawler"]},{"pattern":"Claude-User","addition_date":"2026/04/07","url":"https://useragents.io/uas/mozilla-5-0-applewebkit-537-36-khtml-like-gecko-compatible-claudebot-1-0-supportanthropic-com_954fa13a8e1e46d8267fb56e2d48100e","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Claude-User/1.0; +Claude-User@anthropic.com)","Claude-User (claude-code/2.1.86; +https://support.anthropic.com/)"],"description":"Anthropic Claude user web crawler bot","tags":["ai-crawler"]},{"pattern":"Claude-SearchBot","addition_date":"2026/04/07","url":"https://useragents.io/uas/mozilla-5-0-applewebkit-537-36-khtml-like-gecko-compatible-claudebot-1-0-supportanthropic-com_954fa13a8e1e46d8267fb56e2d48100e","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Claude-SearchBot/1.0; +https://www.anthropic.com)"],"description":"Anthropic Claude search web crawler bot","tags":["ai-crawler","search-engine"]},{"pattern":"Google-Extended","addition_date":"2026/04/07","url":"https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers","instances":["Mozilla/5.0 (compatible; Google-Extended/1.0; +http://www.google.com/bot.html)"],"description":"Google extended web crawler bot","tags":["ai-crawler"]},{"pattern":"cohere-ai","addition_date":"2026/04/07","url":"https://cohere.com","instances":["cohere-ai"],"description":"Cohere AI web crawler bot","tags":["ai-crawler"]},{"pattern":"Timpibot","addition_date":"2026/04/07","url":"https://timpi.io","instances":["Timpibot/0.9 (+http://www.timpi.io)","Mozilla/5.0 (compatible; Timpibot/0.8; +http://www.timpi.io)","Mozilla/5.0 (compatible; Timpibot/0.9; +http://www.timpi.io)"],"description":"Timpi web crawler for content discovery","tags":["search-engine"]},{"pattern":"SERankingBacklinksBot","addition_date":"2026/04/07","url":"https://seranking.com/backlinks-crawler","instances":["Mozilla/5.0 (compatible; SERankingBacklinksBot/1.0; +https://seranking.com/backlinks-crawler)"],"description":"SEranking backlinks web crawler bot","tags":["seo"]},{"pattern":"CMSChecker","addition_date":"2026/04/07","instances":["Mozilla/5.0 (compatible; CMSChecker/1.0; +https://cmschecker.net)"],"description":"CMS Checker web crawler for detection","tags":["seo"]},{"pattern":"Wayback","addition_date":"2026/04/07","url":"https://archive.org","instances":["Mozilla/5.0 (compatible; archive.org_bot; Wayback Machine Live Record; +http://archive.org/details/archive.org_bot)"],"description":"Internet Archive Wayback web crawler bot","tags":["archiver"]},{"pattern":"Playwright","addition_date":"2026/04/07","url":"https://playwright.dev","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Playwright/1.40.0"],"description":"Playwright browser automation web crawler","tags":["browser-automation"]},{"pattern":"Puppeteer","addition_date":"2026/04/07","url":"https://pptr.dev","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/120.0.0.0 Safari/537.36 Puppeteer"],"description":"Puppeteer browser automation web crawler","tags":["browser-automation"]},{"pattern":"Selenium","addition_date":"2026/04/07","url":"https://www.selenium.dev","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36; Selenium"],"description":"Selenium browser automation web crawler","tags":["browser-automation"]},{"pattern":"Nikto","addition_date":"2026/04/07","url":"https://cirt.net/Nikto2","instances":["Mozilla/5.00 (Nikto/2.1.5) (Evasions:None) (Test:Port Check)","Mozilla/5.0 (X11; Linux x86_64) Nikto/2.5.0 (Evasions:None) (Test:Port Check)"],"description":"Nikto web server security scanner bot","tags":["scanner"]},{"pattern":"sqlmap","addition_date":"2026/04/07","url":"https://sqlmap.org","instances":["sqlmap/1.7.8#stable (https://sqlmap.org)"],"description":"SQLMap SQL injection testing web crawler","tags":["scanner"]},{"pattern":"ZmEu","addition_date":"2026/04/07","url":"https://en.wikipedia.org/wiki/ZmEu_(vulnerability_scanner)","instances":["ZmEu"],"description":"ZmEu vulnerability scanner web crawler","tags":["scanner"]},{"pattern":"masscan","addition_date":"2026/04/07","url":"https://github.com/robertdavidgraham/masscan","instances":["masscan/1.0 (https://github.com/robertdavidgraham/masscan)"],"description":"Masscan network scanner web crawler bot","tags":["scanner"]},{"pattern":"WPScan","addition_date":"2026/04/07","url":"https://wpscan.com","instances":["WPScan v3.8.22 (https://wpscan.com/wordpress-security-scanner)","Mozilla/5.0 (compatible; WPScan; +https://wpscan.com/wordpress-security-scanner)"],"description":"WPScan WordPress security scanner bot","tags":["scanner"]},{"pattern":"[aA]cunetix","addition_date":"2026/04/07","url":"https://www.acunetix.com","instances":["Mozilla/5.0 (Windows NT 6.1; WOW64) acunetix-product/wvs (Acunetix Web Vulnerability Scanner - Free Edition)","acunetix-product/wvs"],"description":"Acunetix web vulnerability scanner bot","tags":["scanner"]},{"pattern":"Nessus","addition_date":"2026/04/07","url":"https://www.tenable.com/products/nessus","instances":["Mozilla/5.0 (compatible; Nessus; http://www.nessus.org)"],"description":"Nessus vulnerability scanner web crawler","tags":["scanner"]},{"pattern":"[dD]ir[Bb]uster","addition_date":"2026/04/07","url":"https://github.com/KajanM/DirBuster","instances":["DirBuster-1.0-RC1 (http://www.owasp.org/index.php/Category:OWASP_DirBuster_Project)"],"description":"DirBuster directory scanner web crawler","tags":["scanner"]},{"pattern":"StatusCake","addition_date":"2026/04/07","url":"https://www.statuscake.com","instances":["StatusCake_Uptime_Checker/1.0"],"description":"StatusCake uptime monitoring web crawler","tags":["monitoring"]},{"pattern":"colly","addition_date":"2026/04/07","url":"https://go-colly.org","instances":["colly - https://github.com/gocolly/colly","colly/2.1.0"],"description":"Colly Go web crawler framework","tags":["http-library"]},{"pattern":"[mM]echanize","addition_date":"2026/04/07","url":"https://github.com/sparklemotion/mechanize","instances":["Mechanize/2.9.1 Ruby/3.1.2 (http://github.com/sparklemotion/mechanize/)"],"description":"Mechanize Ruby web crawler library","tags":["http-library"]},{"pattern":"air\\\\.ai\\\\/scanning","addition_date":"2026/04/07","instances":["air.ai/scanning Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/126.0.0.0 Safari/537.36"],"description":"Air.ai web crawler for scanning","tags":["scanner"]},{"pattern":"asnriskscorer","addition_date":"2026/04/07","instances":["asnriskscorer/1.0"],"description":"ASN Risk Scorer web crawler bot","tags":["scanner"]},{"pattern":"OICrawler","addition_date":"2026/04/07","url":"https://openindex.ai","instances":["OICrawler/Nutch https://openindex.ai"],"description":"OpenIndex web crawler for indexing","tags":["search-engine"]},{"pattern":"l9scan","addition_date":"2026/04/07","url":"https://github.com/LeakIX/l9scan","instances":["Mozilla/5.0 (l9scan/2.0; +https://github.com/LeakIX/l9scan)"],"description":"L9scan web crawler for scanning","tags":["scanner"]},{"pattern":"SlaccaleBot","addition_date":"2026/04/07","instances":["SlaccaleBot"],"description":"Slaccale web crawler bot","tags":["seo"]},{"pattern":"CustomAsyncHttpClient","addition_date":"2026/04/07","instances":["CustomAsyncHttpClient"],"description":"Custom async HTTP client web crawler","tags":["http-library"]},{"pattern":"^HTTPie\\\\/","addition_date":"2026/04/07","url":"https://httpie.io","instances":["HTTPie/3.2.2"],"description":"HTTPie command-line HTTP client tool","tags":["http-library"]},{"pattern":"Gemini-Deep-Research","addition_date":"2026/04/07","url":"https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Gemini-Deep-Research; +https://gemini.google/overview/deep-research/) Chrome/135.0.0.0 Safari/537.36"],"description":"Google Gemini deep research web crawler","tags":["ai-crawler","search-engine"]},{"pattern":"Perplexity-User","addition_date":"2026/04/07","url":"https://docs.perplexity.ai/guides/bots","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Perplexity-User/1.0; +https://perplexity.ai/perplexity-user)"],"description":"Perplexity user web crawler bot","tags":["ai-crawler","search-engine"]},{"pattern":"PerplexityUser","addition_date":"2026/04/07","url":"https://perplexity.ai","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; PerplexityUser/1.0; +https://perplexity.ai)"],"description":"Perplexity AI web crawler bot","tags":["ai-crawler","search-engine"]},{"pattern":"meta-webindexer","addition_date":"2026/04/07","url":"https://developers.facebook.com/docs/sharing/webmasters/web-crawlers#meta-webindexer","instances":["meta-webindexer/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)"],"description":"Meta web indexer bot for Facebook and Instagram content crawling","tags":["social-preview"]},{"pattern":"DuckAssistBot","addition_date":"2026/04/07","url":"https://duckduckgo.com/duckduckgo-help-pages/results/duckassistbot","instances":["DuckAssistBot/1.2; (+http://duckduckgo.com/duckassistbot.html)"],"description":"DuckDuckGo assistant bot for web crawling and search","tags":["search-engine","ai-crawler"]},{"pattern":"MistralAI-User","addition_date":"2026/04/07","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; MistralAI-User/1.0; +https://docs.mistral.ai/robots)"],"description":"Mistral AI web crawler bot for content indexing","tags":["ai-crawler"]},{"pattern":"webzio","addition_date":"2026/04/07","url":"https://webz.io/blog/company/from-omgilibot-to-the-webzbot-duo-a-powerful-leap-for-ethical-and-comprehensive-data-collection/#","instances":["webzio (+https://webz.io/bot.html)"],"description":"Webz.io web crawler bot for ethical data collection","tags":["seo"]},{"pattern":"newsai\\\\/","addition_date":"2026/04/14","url":"https://knownagents.com/agents/newsai","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 newsai/1.0 Safari/537.36"],"description":"NewsAI crawler for news content aggregation and indexing","tags":["ai-crawler","feed-reader"]},{"pattern":"^ArenaUnfurlBot","url":"https://arena.ai/","instances":["ArenaUnfurlBot/1.0 (Link preview bot for AI model comparison platform; +https://arena.ai) Mozilla/5.0 (compatible)"],"addition_date":"2026/04/26","description":"Arena.ai link preview generator","tags":["social-preview"]},{"pattern":"A360-Search","url":"https://area360.uk/","instances":["Mozilla/5.0 (compatible; A360-Search; +https://area360.uk/)"],"addition_date":"2026/04/26","description":"Area360 real estate data crawler","tags":["advertising"]},{"pattern":"AASA-Bot","url":"https://developer.apple.com/documentation/xcode/allowing-apps-and-websites-to-link-to-your-content","instances":["AASA-Bot/1.0.0"],"addition_date":"2026/04/26","description":"Apple\'s Universal Links file fetcher","tags":["social-preview"]},{"pattern":"AccessStatus","url":"https://accesslink.fr/page/a-propos-de-accessstatus/","instances":["Mozilla/5.0 (compatible; AccessStatus/1.0; +https://www.accesslink.fr/page/a-propos-de-accessstatus/)"],"addition_date":"2026/04/26","description":"HTTP status code monitoring bot","tags":["monitoring"]},{"pattern":"Acquia optimize","url":"https://knownagents.com/agents/acquia-optimize-monsido","instances":["Acquia optimize (Monsido)"],"addition_date":"2026/04/26","description":"Acquia website optimization monitoring","tags":["monitoring"]},{"pattern":"ActiveComply","url":"https://knownagents.com/agents/activecomply-bot","instances":["Mozilla/5.0 (compatible; ActiveComply; +https://www.activecomply.com/)","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.7339.16 Safari/537.36 (compatible; ActiveComply/2.0; +https://app.activecomply.com/bot)"],"addition_date":"2026/04/26","description":"ActiveComply compliance monitoring bot","tags":["monitoring"]},{"pattern":"AdkernelTopicCrawler","url":"http://adkernel.com/robot/","instances":["Mozilla/5.0 (compatible; AdkernelTopicCrawler/1.0; +http://adkernel.com/robot/)"],"addition_date":"2026/04/26","description":"Adkernel ad tech solutions crawler","tags":["advertising"]},{"pattern":"AlertSite","url":"https://smartbear.com/product/alertsite/","instances":["Mozilla/5.0 (compatible; AlertSite; +https://www.alertsite.com/)"],"addition_date":"2026/04/26","description":"SmartBear\'s synthetic monitoring service","tags":["monitoring"]},{"pattern":"AllAfrica","url":"https://allafrica.com/misc/info/about/","instances":["Mozilla/5.0 (compatible; AllAfrica; +https://allafrica.com/)","Mozilla/5.0 (compatible; AllAfrica NewsBot; +https://allafrica.com/)"],"addition_date":"2026/04/26","description":"AllAfrica news aggregation crawler","tags":["feed-reader"]},{"pattern":"Amazing-SearchBot","url":"https://amazing.com/bot.html","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Amazing-SearchBot/0.1; +https://amazing.com/bot.html) Chrome/119.0.6045.214 Safari/537.36"],"addition_date":"2026/04/26","description":"Amazing e-commerce platform search crawler","tags":["advertising"]},{"pattern":"Amazon-Bedrock-AgentCore-Browser","url":"https://docs.aws.amazon.com/bedrock-agentcore/","instances":["Mozilla/5.0 (compatible; Amazon-Bedrock-AgentCore-Browser; +https://aws.amazon.com/bedrock/)"],"addition_date":"2026/04/26","description":"AWS cloud browser for AI agents","tags":["browser-automation"]},{"pattern":"AmazonBuyForMe","url":"https://buyforme.amazon/","instances":["Mozilla/5.0 (compatible; AmazonBuyForMe; +https://www.amazon.com/)"],"addition_date":"2026/04/26","description":"Amazon bot for Buy For Me service purchases","tags":["browser-automation"]},{"pattern":"Amzn-SearchBot","url":"https://developer.amazon.com/amazonbot","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Amzn-SearchBot/0.1) Chrome/119.0.6045.214 Safari/537.36"],"addition_date":"2026/04/26","description":"Amazon\'s AI search indexer for Alexa","tags":["ai-crawler"]},{"pattern":"Amzn-User","url":"https://developer.amazon.com/amazonbot","instances":["Mozilla/5.0 (compatible; Amzn-User; +https://developer.amazon.com/)"],"addition_date":"2026/04/26","description":"Amazon AI assistant for Alexa queries","tags":["ai-crawler"]},{"pattern":"Anchor Browser","url":"https://knownagents.com/agents/anchor-browser","instances":["Mozilla/5.0 (compatible; Anchor Browser; +https://anchorbrowser.io/)"],"addition_date":"2026/04/26","description":"Anchor\'s cloud-hosted browser for AI agents","tags":["browser-automation"]},{"pattern":"Anomura","url":"https://docs.direqt-search.com/direqt-bots/direqt-crawlers-and-user-agents","instances":["Anomura/1.2 (+https://www.direqt.ai)"],"addition_date":"2026/04/26","description":"Direqt\'s AI search indexer","tags":["ai-crawler"]},{"pattern":"AP3A\\\\.240617\\\\.008","url":"https://knownagents.com/agents/008","instances":["Mozilla/5.0 (Linux; Android 15; CPH2557 Build/AP3A.240617.008; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.7444.142 Mobile Safari/537.36 Instagram 406.0.0.58.159 Android (35/15; 480dpi; 1080x2400; OPPO; CPH2557; OP573DL1; mt6833; en_MY; 822918295; IABMV/1) NV/1"],"addition_date":"2026/04/26","description":"80legs web scraping service","tags":["scanner"]},{"pattern":"ApifyBot","url":"https://knownagents.com/agents/apifybot","instances":["Mozilla/5.0 (compatible; ApifyBot/1.0)"],"addition_date":"2026/04/26","description":"Apify\'s web scraping and data extraction","tags":["ai-crawler"]},{"pattern":"ApifyWebsiteContentCrawler","url":"https://apify.com/apify/website-content-crawler","instances":["ApifyWebsiteContentCrawler/1.0 (+https://apify.com/apify/website-content-crawler)"],"addition_date":"2026/04/26","description":"Apify\'s full website content extractor","tags":["ai-crawler"]},{"pattern":"Archive-It","url":"http://archive-it.org/files/site-owners-special.html","instances":["UM-Bentley-Archive-It","Mozilla/5.0 (compatible; special_archiver; Archive-It; +http://archive-it.org/files/site-owners-special.html)"],"addition_date":"2026/04/26","description":"Internet Archive\'s web preservation crawler","tags":["archiver"]},{"pattern":"artemis web reader","url":"https://artemis.jamesg.blog/bot","instances":["artemis web reader/1.0 - https://artemis.jamesg.blog/bot"],"addition_date":"2026/04/26","description":"Artemis personal web reader","tags":["feed-reader"]},{"pattern":"atlassian-bot","url":"https://support.atlassian.com/organization-administration/docs/connect-custom-website-to-rovo/","instances":["Mozilla/5.0 (compatible; atlassian-bot; +https://www.atlassian.com/)"],"addition_date":"2026/04/26","description":"Atlassian Rovo\'s AI search crawler","tags":["ai-crawler"]},{"pattern":"Attracta","url":"https://attracta.com/","instances":["Mozilla/5.0 (compatible; Attracta)"],"addition_date":"2026/04/26","description":"Attracta SEO optimization crawler","tags":["seo"]},{"pattern":"AudigentAdBot","url":"http://audigent.com/bot.html","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; AudigentAdBot; +http://www.audigent.com/bot.html) Chrome/W.X.Y.Z Safari/537.36"],"addition_date":"2026/04/26","description":"Audigent targeted advertising crawler","tags":["advertising"]},{"pattern":"Authory","url":"https://authory.com/about","instances":["Mozilla/5.0 (compatible; Authory/1.0; +https://authory.com/)"],"addition_date":"2026/04/26","description":"Automated content archiving for journalists","tags":["archiver"]},{"pattern":"Automaton|Newsify Feed Fetcher","url":"https://knownagents.com/agents/automaton","instances":["Newsify Feed Fetcher - 3 subscribers - http://www.newsify.co/site/899429/automaton-twocanoes-software (Mozilla/5.0 (Macintosh; Intel Mac OS X 10_7_1) AppleWebKit/534.48.3 (KHTML, like Gecko) Version/5.1 Safari/534.48.3)"],"addition_date":"2026/04/26","description":"Automaton feed fetcher monitoring","tags":["monitoring"]},{"pattern":"AwarioRendererBot","url":"https://awario.com/help/","instances":["AwarioRendererBot/1.0 (+https://awario.com/bots.html; bots@awario.com)"],"addition_date":"2026/04/26","description":"Awario social media monitoring crawler","tags":["advertising"]},{"pattern":"AzureAI-SearchBot","url":"https://azure.microsoft.com/en-us/products/ai-services","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; AzureAI-SearchBot/1.0;"],"addition_date":"2026/04/26","description":"Microsoft\'s Azure AI search indexer","tags":["ai-crawler"]},{"pattern":"BestChange","url":"https://bestchange.com/","instances":["Mozilla/5.0 (compatible; BestChange; +https://bestchange.com/)","Mozilla/5.0 (compatible; BestChange Bot; +https://bestchange.com/)"],"addition_date":"2026/04/26","description":"BestChange exchange rate monitoring crawler","tags":["feed-reader"]},{"pattern":"bigsur\\\\.ai","url":"https://bigsur.ai/","instances":["bigsur.ai"],"addition_date":"2026/04/26","description":"Big Sur AI\'s web agent crawler","tags":["ai-crawler"]},{"pattern":"bl\\\\.uk_lddc_bot","url":"https://bl.uk/legal-deposit-web-archiving","instances":["bl.uk_lddc_bot/3.4.0-20220727 (+https://www.bl.uk/legal-deposit-web-archiving)"],"addition_date":"2026/04/26","description":"British Library\'s legal deposit archiver","tags":["archiver"]},{"pattern":"BlingERP","url":"https://bling.com.br/","instances":["Mozilla/5.0 (compatible; BlingERP; +https://www.bling.com.br/)"],"addition_date":"2026/04/26","description":"Bling ERP data synchronization crawler","tags":["feed-reader"]},{"pattern":"Blockaid","url":"https://knownagents.com/agents/blockaid","instances":["Mozilla/5.0 (compatible; Blockaid; +https://www.blockaid.io/)"],"addition_date":"2026/04/26","description":"Blockaid security monitoring","tags":["monitoring"]},{"pattern":"Bloglines","url":"http://bloglines.com/","instances":["Bloglines/3.1 (http://www.bloglines.com)"],"addition_date":"2026/04/26","description":"Bloglines RSS feed reader","tags":["feed-reader"]},{"pattern":"BlogVault","url":"https://blogvault.net/","instances":["BlogVault/1.0 (+https://blogvault.net)"],"addition_date":"2026/04/26","description":"WordPress backup and monitoring service","tags":["monitoring"]},{"pattern":"bluesky-domain-status-classifier","url":"https://blueskyweb.xyz/","instances":["bluesky-domain-status-classifier/1.0"],"addition_date":"2026/04/26","description":"Bluesky social network link preview bot","tags":["social-preview"]},{"pattern":"Bluesky\\\\/","url":"https://knownagents.com/agents/bluesky-link-preview-service","instances":["Bluesky/"],"addition_date":"2026/04/26","description":"Bluesky link preview service","tags":["social-preview"]},{"pattern":"bne\\\\.es_bot","url":"https://bne.es/es/colecciones/archivo-web-espanola/aviso-webmasters","instances":["Mozilla/5.0 (compatible; bne.es_bot; https://www.bne.es/es/colecciones/archivo-web-espanola/aviso-webmasters) Firefox/129.0.1"],"addition_date":"2026/04/26","description":"Spanish National Library web archiver","tags":["archiver"]},{"pattern":"Brightbot","url":"https://brightdata.com/brightbot","instances":["Brightbot 1.0"],"addition_date":"2026/04/26","description":"Bright Data\'s AI-ready data collector","tags":["ai-crawler"]},{"pattern":"BrowserBot-Observer","url":"https://obsrvr.net/about","instances":["BrowserBot-Observer (+https://siteobserver.co)"],"addition_date":"2026/04/26","description":"Observer third-party risk security scanner","tags":["scanner"]},{"pattern":"BufferLinkPreviewBot","url":"https://scraper.buffer.com/about/bots/link-preview-bot","instances":["BufferLinkPreviewBot/1.0 (+https://scraper.buffer.com/about/bots/link-preview-bot)"],"addition_date":"2026/04/26","description":"Buffer social media link preview bot","tags":["social-preview"]},{"pattern":"Bugsnag","url":"https://knownagents.com/agents/bugsnag-script-fetcher","instances":["Mozilla/5.0 (compatible; Bugsnag; +https://www.bugsnag.com/)","Bugsnag script fetcher (support@bugsnag.com)"],"addition_date":"2026/04/26","description":"Bugsnag JavaScript source fetcher","tags":["monitoring"]},{"pattern":"Buttondown","url":"https://buttondown.email/features","instances":["Buttondown RSS-Feed-Parser/1.0 (https://buttondown.com)"],"addition_date":"2026/04/26","description":"Buttondown RSS to email converter","tags":["feed-reader"]},{"pattern":"CapitalOneBot","url":"https://developer.capitalone.com/","instances":["Mozilla/5.0 (compatible; CapitalOneBot; +https://www.capitalone.com/)"],"addition_date":"2026/04/26","description":"Capital One dealer website crawler","tags":["feed-reader"]},{"pattern":"CertChief","url":"https://cert.chief.app/","instances":["Mozilla/5.0 (compatible; CertChief; +https://www.certchief.com/)"],"addition_date":"2026/04/26","description":"CertChief SSL certificate monitoring bot","tags":["scanner"]},{"pattern":"channable","url":"https://channable.com/","instances":["Mozilla/5.0 (compatible; channable; +https://www.channable.com/)"],"addition_date":"2026/04/26","description":"Channable e-commerce marketing automation crawler","tags":["advertising"]},{"pattern":"Channel3Bot","url":"https://trychannel3.com/channel3bot","instances":["Mozilla/5.0 (compatible; Channel3Bot/1.0; +https://trychannel3.com/channel3bot)"],"addition_date":"2026/04/26","description":"Channel3\'s universal product catalog indexer","tags":["ai-crawler"]},{"pattern":"Chirp|gotosocial","url":"http://binarycanary.com/","instances":["gotosocial/0.19.2+git-90851fc (+https://chirp.zadzmo.org)"],"addition_date":"2026/04/26","description":"Binary Canary uptime monitoring bot","tags":["monitoring"]},{"pattern":"ClickUpLinkUnfurler","url":"https://clickup.com/","instances":["ClickUpLinkUnfurler/1.0 (+https://clickup.com)"],"addition_date":"2026/04/26","description":"ClickUp link preview generator","tags":["social-preview"]},{"pattern":"Cloudflare-AutoRAG","url":"https://developers.cloudflare.com/autorag","instances":["Cloudflare-AutoRAG (https://developers.cloudflare.com/autorag; autorag@cloudflare.com)"],"addition_date":"2026/04/26","description":"Cloudflare\'s RAG service indexer","tags":["ai-crawler"]},{"pattern":"Cloudflare-Custom-Hostname-Verification","url":"https://knownagents.com/agents/cloudflare-custom-hostname-verification","instances":["Mozilla/5.0 (compatible; Cloudflare-Custom-Hostname-Verification; +https://www.cloudflare.com/)"],"addition_date":"2026/04/26","description":"Cloudflare hostname verification crawler","tags":["seo"]},{"pattern":"Cloudflare-Stream-Webhook","url":"https://knownagents.com/agents/cloudflare-stream-webhook","instances":["Mozilla/5.0 (compatible; Cloudflare-Stream-Webhook; +https://www.cloudflare.com/)"],"addition_date":"2026/04/26","description":"Cloudflare Stream webhook crawler","tags":["seo"]},{"pattern":"CloudflareRadarURLScanner","url":"https://knownagents.com/agents/cloudflare-radar-url-scanner","instances":["Mozilla/5.0 (compatible; CloudflareRadarURLScanner; +https://radar.cloudflare.com/)"],"addition_date":"2026/04/26","description":"Cloudflare URL security scanner","tags":["monitoring"]},{"pattern":"Cloudtrellis","url":"https://cloudtrellis.com/","instances":["Mozilla/5.0 (compatible; Cloudtrellis; +https://www.cloudtrellis.com/)"],"addition_date":"2026/04/26","description":"Cloudtrellis website audit crawler","tags":["seo"]},{"pattern":"[cC]ludo","url":"https://knownagents.com/agents/cludo","instances":["Mozilla/5.0 (compatible; Cludo; +https://www.cludo.com/)","Mozilla/5.0 (Windows NT 10.0; cludo.com bot) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"Cludo site search monitoring","tags":["monitoring"]},{"pattern":"Code\\\\/1\\\\.","url":"https://github.com/features/copilot","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Code/1.115.0 Chrome/142.0.7444.265 Electron/39.8.5 Safari/537.36"],"addition_date":"2026/04/26","description":"GitHub Copilot AI coding agent","tags":["browser-automation"]},{"pattern":"Collapsify","url":"https://developers.cloudflare.com/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_10; rv:60.0) Gecko/20100101 Firefox/60.0 Collapsify"],"addition_date":"2026/04/26","description":"Cloudflare error page caching service","tags":["feed-reader"]},{"pattern":"ContextualBot[\\\\s\\\\S]*outcomes\\\\.net","url":"http://outcomes.net/","instances":["Mozilla/5.0 (compatible; ContextualBot/1.0; +http://outcomes.net)"],"addition_date":"2026/04/26","description":"Mobian contextual intelligence crawler","tags":["advertising"]},{"pattern":"Convermax","url":"https://docs.convermax.com/","instances":["Convermax/1.0 (+https://docs.convermax.com/indexer)"],"addition_date":"2026/04/26","description":"Convermax auto parts search indexer","tags":["seo"]},{"pattern":"cookie-maestro","url":"https://cookiemaestro.com/documentatie/limit-cookie-maestro-using-robots-txt","instances":["Mozilla/5.0 (compatible; cookie-maestro; +https://www.cookiemaestro.com/)"],"addition_date":"2026/04/26","description":"Cookie Maestro GDPR compliance scanner","tags":["scanner"]},{"pattern":"CookieHubVerify","url":"https://cookiehub.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 CookieHubVerify/3.0"],"addition_date":"2026/04/26","description":"CookieHub consent banner verification scanner","tags":["scanner"]},{"pattern":"CookieYesbot","url":"http://cookieyes.com/documentation/cookieyesbot","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko; CookieYesbot/1.0; +http://www.cookieyes.com/documentation/cookieyesbot) Chrome/131.0.6778.0 Safari/537.36"],"addition_date":"2026/04/26","description":"CookieYes consent compliance scanner","tags":["scanner"]},{"pattern":"Crazy Egg","url":"https://knownagents.com/agents/crazy-egg","instances":["Mozilla/5.0 (compatible; Crazy Egg; +https://www.crazyegg.com/)"],"addition_date":"2026/04/26","description":"Crazy Egg analytics monitoring bot","tags":["monitoring"]},{"pattern":"Current[\\\\s\\\\S]*RSS Reader","url":"https://currentreader.app/","instances":["Mozilla/5.0 (compatible; Current/1.0; +https://currentreader.app; RSS Reader)"],"addition_date":"2026/04/26","description":"Current RSS reader application","tags":["feed-reader"]},{"pattern":"cypex\\\\.ai\\\\/scanning","url":"https://cypex.ai/","instances":["cypex.ai/scanning Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/126.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"Cypex security vulnerability scanner","tags":["scanner"]},{"pattern":"DeepCrawl","url":"https://lumar.io/spdr/","instances":["Mozilla/5.0 (compatible; MentalHealthLeadBot/DeepCrawl/1.0; +https://aiinstall.co)"],"addition_date":"2026/04/26","description":"Lumar enterprise SEO platform crawler","tags":["seo"]},{"pattern":"DigiCert DCV","url":"https://digicert.com/","instances":["DigiCert DCV/1.1"],"addition_date":"2026/04/26","description":"DigiCert domain validation scanner","tags":["scanner"]},{"pattern":"dlvr\\\\.it","url":"http://dlvr.it/","instances":["dlvr.it/1.0 (+http://dlvr.it/fetcher)"],"addition_date":"2026/04/26","description":"dlvr.it social media automation service","tags":["feed-reader"]},{"pattern":"Dotcom-Monitor","url":"https://knownagents.com/agents/doctom-monitor","instances":["Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/83.0.4103.97 Safari/537.36 (Dotcom-Monitor)"],"addition_date":"2026/04/26","description":"Doctom website monitoring","tags":["monitoring"]},{"pattern":"DrataAutopilot","url":"https://knownagents.com/agents/drata-autopilot","instances":["Mozilla/5.0 (compatible; DrataAutopilot; +https://drata.com/)"],"addition_date":"2026/04/26","description":"Drata compliance monitoring","tags":["monitoring"]},{"pattern":"DreamHost Data Team","url":"http://dreamhost.com/support/","instances":["DreamHost Data Team (+http://www.dreamhost.com/support/)"],"addition_date":"2026/04/26","description":"DreamHost hosting monitoring bot","tags":["monitoring"]},{"pattern":"ds9","url":"https://data.dss.sps.copyright.com/docs/user_agent.html","instances":["ds9 2.004.ec2"],"addition_date":"2026/04/26","description":"Copyright Clearance Center licensing crawler","tags":["advertising"]},{"pattern":" DVbot","url":"http://doubleverify.com/","instances":["Mozilla/5.0 (Windows NT 6.3;compatible; DVbot/1.0; +http://www.doubleverify.com)"],"addition_date":"2026/04/26","description":"DoubleVerify ad verification crawler","tags":["advertising"]},{"pattern":"EcoVadisSustainabilityBot","url":"https://ecovadis.com/","instances":["Mozilla/5.0 (compatible; EcoVadisSustainabilityBot/1.0; +https://www.ecovadis.com; Crawling on behalf of one of your business partners.)"],"addition_date":"2026/04/26","description":"EcoVadis sustainability ratings crawler","tags":["advertising"]},{"pattern":"elmah\\\\.io Uptime Monitoring","url":"https://knownagents.com/agents/elmah-io-uptime-monitoring","instances":["elmah.io Uptime Monitoring"],"addition_date":"2026/04/26","description":"elmah.io uptime monitoring service","tags":["monitoring"]},{"pattern":"EvernoteRichLinkBot","url":"https://evernote.com/","instances":["EvernoteRichLinkBot/1.0 (+https://evernote.com)"],"addition_date":"2026/04/26","description":"Evernote rich link preview bot","tags":["social-preview"]},{"pattern":"EzLynx","url":"http://ezoic.com/bot.html","instances":["https://www.ezoic.com/bot/ Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/72.0.3626.121 Mobile Safari/537.36 (compatible; EzLynx/0.1; +http://www.ezoic.com/bot.html)"],"addition_date":"2026/04/26","description":"Ezoic website optimization crawler","tags":["advertising"]},{"pattern":"EzoicBot","url":"https://ezoic.com/bot/","instances":["Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/72.0.3626.121 Mobile Safari/537.36 (compatible; EzoicBot-UptimeOwl; +http://www.ezoic.com/bot)","Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/72.0.3626.121 Mobile Safari/537.36 (compatible; EzoicBot-Nicheiq; +http://www.ezoic.com/bot)"],"addition_date":"2026/04/26","description":"Ezoic ad monetization platform crawler","tags":["advertising"]},{"pattern":"FacebookBot","url":"https://developers.facebook.com/docs/sharing/bot/","instances":["Mozilla/5.0 (compatible; FacebookBot/1.0; +https://developers.facebook.com/docs/sharing/webmasters/facebookbot/)"],"addition_date":"2026/04/26","description":"Meta\'s AI speech recognition training crawler","tags":["ai-crawler"]},{"pattern":"FastDAST","url":"https://knownagents.com/agents/black-duck-fast-dynamic","instances":["FastDAST","Mozilla/5.0 (compatible; FastDAST; +https://www.blackduck.com/)"],"addition_date":"2026/04/26","description":"Black Duck security testing bot","tags":["monitoring"]},{"pattern":"Feeder \\\\/","url":"https://knownagents.com/agents/feeder","instances":["Feeder / 1.10.8(88)"],"addition_date":"2026/04/26","description":"Feeder RSS reader app","tags":["feed-reader"]},{"pattern":"FeedFlow","url":"https://feedflow.dev/","instances":["FeedFlow/1.0"],"addition_date":"2026/04/26","description":"FeedFlow RSS reader application","tags":["feed-reader"]},{"pattern":"FindFiles\\\\.net","url":"https://findfiles.net/bot","instances":["FindFiles.net-FaviconFetcher/1.0 (+https://findfiles.net/bot)"],"addition_date":"2026/04/26","description":"FindFiles.net search engine crawler","tags":["search-engine"]},{"pattern":"FirecrawlAgent","url":"https://firecrawl.dev/","instances":["Mozilla/5.0 (compatible; FirecrawlAgent; +https://firecrawl.dev/)"],"addition_date":"2026/04/26","description":"Firecrawl\'s LLM data extraction crawler","tags":["ai-crawler"]},{"pattern":"FyndSearchEngine-Crawler","url":"https://fynd.bot/","instances":["FyndSearchEngine-Crawler (by fynd.bot; https://fynd.bot)"],"addition_date":"2026/04/26","description":"Fynd search engine indexing crawler","tags":["search-engine"]},{"pattern":"FyndSearchEngine-ReCrawler","url":"https://fynd.bot/","instances":["FyndSearchEngine-ReCrawler (by fynd.bot; https://fynd.bot)"],"addition_date":"2026/04/26","description":"Fynd search engine re-indexing crawler","tags":["search-engine"]},{"pattern":"Goodreads","url":"https://goodreads.com/","instances":["Mozilla/5.0 (compatible; Goodreads; +https://www.goodreads.com)"],"addition_date":"2026/04/26","description":"Goodreads book preview fetcher","tags":["social-preview"]},{"pattern":"Google Trust Services","url":"https://knownagents.com/agents/google-trust-services-dcv-check","instances":["Google Trust Services (DCV Check)"],"addition_date":"2026/04/26","description":"Google SSL certificate validation","tags":["monitoring"]},{"pattern":"Google-Agent","url":"https://developers.google.com/crawling/docs/crawlers-fetchers/google-user-triggered-fetchers","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; compatible; Google-Agent)"],"addition_date":"2026/04/26","description":"Google\'s user-triggered agent for web navigation","tags":["browser-automation"]},{"pattern":"Google-Gemini-CLI","url":"https://geminicli.com/","instances":["Mozilla/5.0 (compatible; Google-Gemini-CLI/1.0; +https://github.com/google-gemini/gemini-cli)"],"addition_date":"2026/04/26","description":"Google\'s AI coding agent for terminal","tags":["browser-automation"]},{"pattern":"Google-NotebookLM","url":"https://developers.google.com/search/docs/crawling-indexing/google-user-triggered-fetchers","instances":["Mozilla/5.0 (compatible; Google-NotebookLM; +https://notebooklm.google.com/)"],"addition_date":"2026/04/26","description":"Google\'s AI research and note-taking assistant","tags":["ai-crawler"]},{"pattern":"GoogleAgent-Mariner","url":"https://deepmind.google/technologies/project-mariner/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; compatible; GoogleAgent-Mariner) Chrome/142.0.7444.162 Safari/537.36"],"addition_date":"2026/04/26","description":"Google\'s AI agent for browser-based tasks","tags":["browser-automation"]},{"pattern":"Greppr Web Crawler","url":"https://greppr.org/","instances":["Mozilla/5.0 (compatible; Greppr Web Crawler/0.12.0 (https://greppr.org/))"],"addition_date":"2026/04/26","description":"Greppr unfiltered search engine crawler","tags":["search-engine"]},{"pattern":"Hardenize","url":"https://hardenize.com/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_14_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0.4430.212 Safari/537.36 Hardenize"],"addition_date":"2026/04/26","description":"Hardenize security configuration scanner","tags":["scanner"]},{"pattern":"HoneybadgerBot","url":"https://knownagents.com/agents/honeybadgerbot","instances":["Mozilla/5.0 (compatible; HoneybadgerBot; +https://www.honeybadger.io/)"],"addition_date":"2026/04/26","description":"Honeybadger error monitoring bot","tags":["monitoring"]},{"pattern":"IbouBot","url":"https://ibou.io/iboubot.html","instances":["Mozilla/5.0 (compatible; IbouBot/1.0; +bot@ibou.io; +https://ibou.io/iboubot.html)"],"addition_date":"2026/04/26","description":"Ibou web graph search crawler","tags":["search-engine"]},{"pattern":"imageSpider","url":"https://knownagents.com/agents/imagespider","instances":["Mozilla/5.0 (compatible; imageSpider; +https://www.bytedance.com/)"],"addition_date":"2026/04/26","description":"ByteDance\'s image collection crawler","tags":["ai-crawler"]},{"pattern":"Innologica","url":"https://knownagents.com/agents/innologica","instances":["Mozilla/5.0 (compatible; Innologica; +https://www.innologica.com/)"],"addition_date":"2026/04/26","description":"Innologica content fetcher","tags":["feed-reader"]},{"pattern":"kagi-fetcher","url":"https://help.kagi.com/kagi/ai/kagi-ai.html","instances":["kagi-fetcher/1.0"],"addition_date":"2026/04/26","description":"Kagi AI assistant for web content","tags":["ai-crawler"]},{"pattern":"Kangaroo Bot","url":"https://kangaroollm.com.au/kangaroo-bot/","instances":["Mozilla/5.0 (compatible; Kangaroo Bot/1.0; +http://www.kangaroo.com)"],"addition_date":"2026/04/26","description":"Australian AI model training crawler","tags":["ai-crawler"]},{"pattern":"Known Agent","url":"https://knownagents.com/","instances":["Mozilla/5.0 (compatible; Known Agent/1.0; +https://knownagents.com)","Mozilla/5.0 (compatible; Known Agents Browser/1.0; +https://knownagents.com)"],"addition_date":"2026/04/26","description":"Known Agents test and development bot","tags":["monitoring"]},{"pattern":"KrawlerBot","url":"https://krawler.app/robot","instances":["Mozilla/5.0 (compatible; KrawlerBot; +https://www.krawler.com/)"],"addition_date":"2026/04/26","description":"Krawler web scraping service bot","tags":["scanner"]},{"pattern":"laion-huggingface-processor","url":"https://knownagents.com/agents/laion-huggingface-processor","instances":["Mozilla/5.0 (compatible; laion-huggingface-processor; +https://laion.ai/)"],"addition_date":"2026/04/26","description":"LAION\'s image dataset builder for AI","tags":["ai-crawler"]},{"pattern":"LinkCheckerBot","url":"https://knownagents.com/agents/linkchecker-bot","instances":["Mozilla/5.0 (compatible; LinkCheckerBot/2.0; +https://linkchecker.pro/robot/)"],"addition_date":"2026/04/26","description":"LinkChecker broken link bot","tags":["seo"]},{"pattern":"LinkupBot","url":"https://linkup.so/bot","instances":["LinkupBot/1.0 (LinkupBot for web indexing; https://linkup.so/bot; bot@linkup.so)"],"addition_date":"2026/04/26","description":"Linkup\'s enterprise AI search crawler","tags":["ai-crawler"]},{"pattern":"LMArenaUnfurlBot","url":"https://lmarena.ai/","instances":["LMArenaUnfurlBot/1.0 (Link preview bot for AI model comparison platform; +https://lmarena.ai) Mozilla/5.0 (compatible)"],"addition_date":"2026/04/26","description":"LM Arena link preview bot","tags":["social-preview"]},{"pattern":"lyonl-asset-proxy","url":"https://lyonl.com/crawler","instances":["lyonl-asset-proxy/1.0 (+https://lyonl.com/crawler)"],"addition_date":"2026/04/26","description":"Lyonl search engine asset proxy","tags":["search-engine"]},{"pattern":"lyonl-crawler","url":"https://lyonl.com/crawler","instances":["lyonl-crawler/0.1 (+https://lyonl.com/crawler; crawler@lyonl.com)"],"addition_date":"2026/04/26","description":"Lyonl open web search crawler","tags":["search-engine"]},{"pattern":"MagiBot","url":"https://magi.com/bots","instances":["Mozilla/5.0 (compatible; MagiBot; +https://www.magi.com/)"],"addition_date":"2026/04/26","description":"Peak Labs information extraction crawler","tags":["search-engine"]},{"pattern":"MagpieRSS","url":"http://magpierss.sf.net/","instances":["MagpieRSS/0.7 ( http://magpierss.sf.net)"],"addition_date":"2026/04/26","description":"MagpieRSS PHP feed parser","tags":["feed-reader"]},{"pattern":"mail\\\\.ru","url":"https://knownagents.com/agents/mailrubot","instances":["Mozilla/5.0 (Windows NT 6.1; WOW64; https://top.mail.ru/passremind) AppleWebKit/537.22 (KHTML, like Gecko)"],"addition_date":"2026/04/26","description":"Mail.ru content fetcher","tags":["feed-reader"]},{"pattern":"MailChimp","url":"http://mailchimp.com/","instances":["Mozilla/5.0 (compatible; MailChimp; +https://mailchimp.com/)"],"addition_date":"2026/04/26","description":"Mailchimp email campaign content fetcher","tags":["feed-reader"]},{"pattern":"Manus-User","url":"https://knownagents.com/agents/manus-user","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Safari/537.36; Manus-User/1.0"],"addition_date":"2026/04/26","description":"Butterfly Effect\'s AI agent for web tasks","tags":["browser-automation"]},{"pattern":"McontextualBot","url":"http://mcontextual.net/mcontextual-bot","instances":["Mozilla/5.0 (compatible; McontextualBot/0.1; +http://mcontextual.net/mcontextual-bot)"],"addition_date":"2026/04/26","description":"MContextual advertising targeting crawler","tags":["advertising"]},{"pattern":"Mediumbot-MetaTagFetcher","url":"https://medium.com/","instances":["Mediumbot-MetaTagFetcher/0.3 (+https://medium.com/)"],"addition_date":"2026/04/26","description":"Medium link preview meta tag fetcher","tags":["social-preview"]},{"pattern":"MetaIAB Facebook","url":"https://knownagents.com/agents/facebook","instances":["Mozilla/5.0 (Linux; Android 16; Pixel 10 Pro XL Build/CP1A.260305.018; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/146.0.7680.174 Mobile Safari/537.36 MetaIAB Facebook"],"addition_date":"2026/04/26","description":"Facebook link preview fetcher","tags":["social-preview"]},{"pattern":"MixrankBot","url":"https://knownagents.com/agents/mixrankbot","instances":["Mozilla/5.0 (compatible; MixrankBot; crawler@mixrank.com)"],"addition_date":"2026/04/26","description":"MixRank business intelligence crawler","tags":["advertising"]},{"pattern":"ModernizeBot","url":"https://modernizeyourwebsite.com/bot","instances":["ModernizeBot/0.1 (+https://modernizeyourwebsite.com/bot)"],"addition_date":"2026/04/26","description":"ModernizeYourWebsite analysis crawler","tags":["seo"]},{"pattern":"MontasticMonitor","url":"https://knownagents.com/agents/montasticmonitor","instances":["Mozilla/5.0 (compatible; MontasticMonitor; +https://montastic.com/)"],"addition_date":"2026/04/26","description":"Montastic uptime monitoring","tags":["monitoring"]},{"pattern":"NanoInteractive","url":"https://nanointeractive.com/crawler/","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 16_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.1 Mobile/15E148 Safari/604.1 (compatible; NanoInteractive/1.0; +https://nanointeractive.com/crawler/)"],"addition_date":"2026/04/26","description":"Nano Interactive ad targeting crawler","tags":["advertising"]},{"pattern":"NestDaddybot","url":"https://nestdaddy.com/bot","instances":["NestDaddybot/1.0.0 (+https://nestdaddy.com/bot)"],"addition_date":"2026/04/26","description":"NestDaddy search engine crawler","tags":["search-engine"]},{"pattern":"Netcraft SSL Server Survey","url":"https://knownagents.com/agents/netcraft-ssl-server-survey","instances":["Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1; Netcraft SSL Server Survey - contact info@netcraft.com)"],"addition_date":"2026/04/26","description":"Netcraft SSL certificate intelligence scanner","tags":["scanner"]},{"pattern":"Netcraft Web Server Survey","url":"https://netcraft.com/blog/june-2025-web-server-survey","instances":["Mozilla/4.0 (compatible; Netcraft Web Server Survey)"],"addition_date":"2026/04/26","description":"Netcraft web server survey crawler","tags":["advertising"]},{"pattern":"NetSeer crawler","url":"http://netseer.com/crawler.html","instances":["Mozilla/5.0 (compatible; NetSeer crawler/2.0; +http://www.netseer.com/crawler.html; crawler@netseer.com)"],"addition_date":"2026/04/26","description":"NetSeer intelligence gathering crawler","tags":["advertising"]},{"pattern":"Netumo|netumo","url":"https://docs.netumo.com/","instances":["Netumo/0.2 (+https://www.netumo.app/)"],"addition_date":"2026/04/26","description":"Netumo uptime monitoring bot","tags":["monitoring"]},{"pattern":"NewRelicSynthetics","url":"https://knownagents.com/agents/new-relic","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0.4896.60 Safari/537.36 NewRelicSynthetics/1.0"],"addition_date":"2026/04/26","description":"New Relic synthetic monitoring","tags":["monitoring"]},{"pattern":"NewsRoom\\\\.BI","url":"http://newsroom.bi/bot.html","instances":["Mozilla/5.0 (compatible; NewsRoom.BI/0.1; +http://www.newsroom.bi/bot.html)"],"addition_date":"2026/04/26","description":"Marfeel publisher analytics crawler","tags":["advertising"]},{"pattern":"Nitro-","url":"https://knownagents.com/agents/nitro","instances":["Mozilla/5.0 (compatible; Nitro-; +https://www.nitropack.io/)","Mozilla/5.0 (Linux; Android 15; GEC77) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36 Nitro-Optimizer-Agent"],"addition_date":"2026/04/26","description":"NitroPack speed optimization crawler","tags":["seo"]},{"pattern":"NitroBot","url":"https://knownagents.com/agents/nitrobot","instances":["Mozilla/5.0 (compatible; NitroBot; +https://www.nitropack.io/)"],"addition_date":"2026/04/26","description":"NitroPack SEO optimization bot","tags":["seo"]},{"pattern":"Noibu","url":"https://noibu.com/","instances":["Mozilla/5.0 (compatible; Noibu; +https://www.noibu.com/)"],"addition_date":"2026/04/26","description":"Noibu ecommerce error monitoring","tags":["monitoring"]},{"pattern":"NostoCrawlerBot","url":"http://my.nosto.com/tagging","instances":["Mozilla/5.0 (compatible; NostoCrawlerBot/1.0; +http://my.nosto.com/tagging)"],"addition_date":"2026/04/26","description":"Nosto ecommerce personalization crawler","tags":["advertising"]},{"pattern":"OneTrust","url":"https://knownagents.com/agents/onetrust-cmp-scanner","instances":["OneTrust"],"addition_date":"2026/04/26","description":"OneTrust consent management scanner","tags":["monitoring"]},{"pattern":"opencode-smartfetch","url":"https://opencode.ai/","instances":["opencode-smartfetch/1.0"],"addition_date":"2026/04/26","description":"Open-source AI coding agent","tags":["browser-automation"]},{"pattern":";Owler","url":"https://knownagents.com/agents/owler","instances":["robot;Owler;sthiyagarajan@owler-inc.com"],"addition_date":"2026/04/26","description":"Owler competitive intelligence crawler","tags":["advertising"]},{"pattern":"ParselySharesBot","url":"https://docs.parse.ly/","instances":["ParselySharesBot (+http://parsely.com)"],"addition_date":"2026/04/26","description":"Parse.ly content analytics crawler","tags":["monitoring"]},{"pattern":"PhindBot","url":"https://knownagents.com/agents/phindbot","instances":["Mozilla/5.0 (compatible; PhindBot; +https://www.phind.com/)"],"addition_date":"2026/04/26","description":"AI-powered developer answer engine crawler","tags":["ai-crawler"]},{"pattern":"PodchaserParser","url":"https://podchaser.com/","instances":["PodchaserParser/2.0 (https://podchaser.com)"],"addition_date":"2026/04/26","description":"Podchaser podcast database crawler","tags":["feed-reader"]},{"pattern":"Podimo","url":"https://podimo.com/","instances":["Podimo/1.0 (+https://podimo.com/)"],"addition_date":"2026/04/26","description":"Podimo podcast streaming platform bot","tags":["feed-reader"]},{"pattern":"Poggio-Citations","url":"https://docs.poggio.io/api/robots","instances":["Poggio-Citations 1.0 (+https://docs.poggio.io/api/robots)"],"addition_date":"2026/04/26","description":"Poggio\'s AI sales enablement data collector","tags":["ai-crawler"]},{"pattern":"productsup\\\\.io\\\\/crawler","url":"https://help.productsup.com/en/29437-29446-import-data-by-crawling-your-website.html","instances":["productsup.io/crawler"],"addition_date":"2026/04/26","description":"Productsup product feed management crawler","tags":["advertising"]},{"pattern":"qcbot","url":"http://quic.cloud/bot.html","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; qcbot/1.0; +http://quic.cloud/bot.html) Chrome/112.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"QUIC.cloud optimization service crawler","tags":["feed-reader"]},{"pattern":"Qualys","url":"https://knownagents.com/agents/qualys","instances":["Mozilla/5.0 (compatible; Qualys; +https://www.qualys.com/)"],"addition_date":"2026/04/26","description":"Qualys security scanning","tags":["monitoring"]},{"pattern":"Quora-Bot","url":"http://quora.com/","instances":["Quora-Bot/1.0 (http://www.quora.com)"],"addition_date":"2026/04/26","description":"Quora link preview crawler","tags":["social-preview"]},{"pattern":"Qwantbot","url":"https://help.qwant.com/","instances":["Mozilla/5.0 (compatible; Qwantbot/1.0_800166; +https://help.qwant.com/bot/)","Mozilla/5.0 (compatible; Qwantbot/1.0_12345; +https://help.qwant.com/bot/)","Mozilla/5.0 (compatible; Qwantbot-news/2.0; +https://help.qwant.com/bot/)"],"addition_date":"2026/04/26","description":"Qwant privacy-focused search crawler","tags":["search-engine"]},{"pattern":"Qwarrybot","url":"http://qwarry.com/bot.html","instances":["Mozilla/5.0 (compatible; Qwarrybot/2.0; +http://www.qwarry.com/bot.html)"],"addition_date":"2026/04/26","description":"Qwarry contextual advertising crawler","tags":["advertising"]},{"pattern":"RSiteAuditor","url":"https://dataforseo.com/apis/on-page-api","instances":["Mozilla/5.0 (compatible; RSiteAuditor)"],"addition_date":"2026/04/26","description":"DataForSEO on-page audit crawler","tags":["seo"]},{"pattern":"RSS\\\\.Social","url":"https://rss.social/bot","instances":["RSS.Social/1.0 +https://rss.social/bot"],"addition_date":"2026/04/26","description":"RSS.Social feed automation bot","tags":["feed-reader"]},{"pattern":"Salesforce\\\\.com","url":"https://knownagents.com/agents/sfdc-callout","instances":["Salesforce.com"],"addition_date":"2026/04/26","description":"Salesforce HTTP callout user agent","tags":["http-library"]},{"pattern":"Scope3","url":"https://docs.scope3.com/docs/scope3-crawler","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/133.0.0.0 Safari/537.36 Scope3/2.0 (scope3.com)"],"addition_date":"2026/04/26","description":"Scope3 content classification and brand safety","tags":["advertising"]},{"pattern":"scraping@nytimes\\\\.com","url":"https://github.com/nytimes","instances":["scraping@nytimes.com"],"addition_date":"2026/04/26","description":"NYTimes newsroom data collection bot","tags":["advertising"]},{"pattern":"Scrubby","url":"http://scrubtheweb.com/","instances":["Scrubby/2.2 (http://www.scrubtheweb.com/)"],"addition_date":"2026/04/26","description":"Scrub the Web business directory crawler","tags":["search-engine"]},{"pattern":"Scrunchbot","url":"https://scrunchai.com/bots","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Scrunchbot/1.0; +https://scrunchai.com/bots)"],"addition_date":"2026/04/26","description":"Scrunch AI brand visibility tracker","tags":["monitoring"]},{"pattern":"seo4ajax\\\\.com","url":"https://seo4ajax.com/","instances":["seo4ajax.com"],"addition_date":"2026/04/26","description":"seo4ajax SPA pre-rendering crawler","tags":["seo"]},{"pattern":"SequelWP","url":"https://sequelwp.com/","instances":["Mozilla/5.0 (compatible; SequelWP; +https://sequelwp.com/)"],"addition_date":"2026/04/26","description":"SequelWP hosting uptime monitoring","tags":["monitoring"]},{"pattern":"ServerDensity","url":"https://knownagents.com/agents/server-density","instances":["Mozilla/5.0 (compatible; ServerDensity; +https://www.serverdensity.com/)"],"addition_date":"2026/04/26","description":"Server Density infrastructure monitoring","tags":["monitoring"]},{"pattern":"ShapBot","url":"https://docs.parallel.ai/resources/crawler","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ShapBot/0.1.0"],"addition_date":"2026/04/26","description":"Parallel\'s AI agent web context provider","tags":["ai-crawler"]},{"pattern":"ShortPixel","url":"https://shortpixel.com/","instances":["ShortPixel/1.0 (+https://shortpixel.com)"],"addition_date":"2026/04/26","description":"ShortPixel image optimization service","tags":["feed-reader"]},{"pattern":"Silktide","url":"https://silktide.com/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/95.0.4638.69 Safari/537.36 Silktide"],"addition_date":"2026/04/26","description":"Silktide website quality monitoring","tags":["monitoring"]},{"pattern":"SiteLock","url":"https://knownagents.com/agents/sitelock","instances":["SiteLock (AccMan Connector)/1.0"],"addition_date":"2026/04/26","description":"SiteLock security monitoring","tags":["monitoring"]},{"pattern":"SmarshBot","url":"https://smarsh.com/platform/compliance-management/web-archive","instances":["SmarshBot/1.0"],"addition_date":"2026/04/26","description":"Smarsh\'s compliance archiving bot","tags":["archiver"]},{"pattern":"SMTnetPMBot","url":"https://smtnet.com/","instances":["SMTnetPMBot/"],"addition_date":"2026/04/26","description":"SMTnet electronics manufacturing search crawler","tags":["search-engine"]},{"pattern":"Software-Security-Research","url":"https://reverse-proxies-measurements.softsec.ruhr-uni-bochum.de/","instances":["Mozilla/5.0 (compatible; Software-Security-Research; +https://www.ruhr-uni-bochum.de/)"],"addition_date":"2026/04/26","description":"Ruhr University CDN security research crawler","tags":["scanner","academic"]},{"pattern":"SottopopNone","url":"https://upcontent.com/robots","instances":["SottopopNone/1.0(+https://upcontent.com/robots)"],"addition_date":"2026/04/26","description":"UpContent content curation crawler","tags":["feed-reader"]},{"pattern":"Spider[\\\\s\\\\S]*spider\\\\.com","url":"https://www.spider.com/solutions/web-crawler","instances":["Mozilla/5.0 (compatible; Spider; +https://www.spider.com/)"],"addition_date":"2026/04/26","description":"AI project web data crawler","tags":["ai-crawler"]},{"pattern":"Splunk","url":"https://knownagents.com/agents/splunk","instances":["Mozilla/5.0 (compatible; Splunk/1.0.0; https://splunk.com)"],"addition_date":"2026/04/26","description":"Splunk monitoring and analytics","tags":["monitoring"]},{"pattern":"StatusNestBacklinkSpider","url":"https://statusnest.com/bot","instances":["Mozilla/5.0 (compatible; StatusNestBacklinkSpider; +https://statusnest.com/)"],"addition_date":"2026/04/26","description":"StatusNest backlink tracking crawler","tags":["seo"]},{"pattern":"stepstoneCrawlBot","url":"https://thestepstonegroup.com/crawler/","instances":["Mozilla/5.0 (compatible; stepstoneCrawlBot; +https://www.thestepstonegroup.com/crawler/)"],"addition_date":"2026/04/26","description":"Stepstone Group job search crawler","tags":["search-engine"]},{"pattern":"TavilyBot","url":"https://knownagents.com/agents/tavilybot","instances":["Mozilla/5.0 (compatible; TavilyBot; +https://tavily.com/)"],"addition_date":"2026/04/26","description":"Tavily\'s real-time AI agent data crawler","tags":["ai-crawler"]},{"pattern":"ThousandEyes","url":"https://knownagents.com/agents/thousand-eyes-cloud-agent","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_14_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/97.0.4692.71 Safari/537.36 (ThousandEyes Agent)"],"addition_date":"2026/04/26","description":"ThousandEyes network monitoring","tags":["monitoring"]},{"pattern":"Trae\\\\/","url":"https://trae.ai/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Trae/1.107.1 Chrome/142.0.7444.235 Electron/39.2.7 Safari/537.36"],"addition_date":"2026/04/26","description":"ByteDance\'s AI coding agent","tags":["browser-automation"]},{"pattern":"TwinAgent","url":"https://twin.so/","instances":["Mozilla/5.0 (compatible; TwinAgent; +https://www.twinagent.com/)"],"addition_date":"2026/04/26","description":"Twin\'s automated worker for workflow execution","tags":["browser-automation"]},{"pattern":"uipbot","url":"https://knownagents.com/agents/uipbot","instances":["uipbot/1.0 (uipbot@semasio.com)"],"addition_date":"2026/04/26","description":"Semasio semantic targeting crawler","tags":["advertising"]},{"pattern":"um-FC","url":"https://ubermetrics-technologies.com/","instances":["Mozilla/5.0 (compatible; um-FC/1.0; https://www.ubermetrics-technologies.com/; Windows NT 6.1; WOW64; rv:125.0) Gecko/20100101 Firefox/125.1"],"addition_date":"2026/04/26","description":"Ubermetrics media monitoring crawler","tags":["advertising"]},{"pattern":"um-IC","url":"https://ubermetrics-technologies.com/","instances":["Mozilla/5.0 (compatible; um-IC/1.0; https://www.ubermetrics-technologies.com/; Windows NT 6.1; WOW64; rv:125.0) Gecko/20100101 Firefox/125.1"],"addition_date":"2026/04/26","description":"Ubermetrics communications intelligence crawler","tags":["advertising"]},{"pattern":"UptimeStatistics","url":"https://knownagents.com/agents/uptimestatistics","instances":["Mozilla/5.0 (compatible; UptimeStatistics; +https://www.uptimestatistics.com/)"],"addition_date":"2026/04/26","description":"UptimeStatistics monitoring service","tags":["monitoring"]},{"pattern":"Verispider","url":"http://projecthoneypot.org/","instances":["Mozilla/5.0 (compatible; Verispider; +https://www.projecthoneypot.org/)"],"addition_date":"2026/04/26","description":"Verispider spam and security scanner","tags":["scanner"]},{"pattern":"visionheight\\\\.com\\\\/scan","url":"https://knownagents.com/agents/visionheight-comscan","instances":["visionheight.com/scan Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/126.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"Vision Height security scanner","tags":["scanner"]},{"pattern":"Watchbot monitoring robot","url":"https://watchbot.fflow.net/","instances":["Watchbot monitoring robot (https://watchbot.fflow.net)"],"addition_date":"2026/04/26","description":"Watchbot SSL and uptime monitoring","tags":["monitoring"]},{"pattern":"Watchful","url":"https://knownagents.com/agents/watchful","instances":["Mozilla/5.0 (compatible; Watchful; +https://www.watchful.net/)"],"addition_date":"2026/04/26","description":"Watchful website monitoring","tags":["monitoring"]},{"pattern":"weborama-fetcher","url":"http://weborama.com/","instances":["weborama-fetcher (+http://www.weborama.com)"],"addition_date":"2026/04/26","description":"Weborama advertising optimization crawler","tags":["advertising"]},{"pattern":"webspidermount","url":"https://webspidermount.com/features/","instances":["Mozilla/5.0 (compatible; webspidermount; +https://www.webspidermount.com/)"],"addition_date":"2026/04/26","description":"Webspidermount job listing extraction service","tags":["advertising"]},{"pattern":"WepchSearchEngine","url":"https://wepch.com/search-engine","instances":["Mozilla/5.0 (compatible; WepchSearchEngine; +https://www.wepch.com/)"],"addition_date":"2026/04/26","description":"Wepch search engine development crawler","tags":["search-engine"]},{"pattern":"wknd-bot","url":"https://developer.wunderkind.co/docs/server-side-tracking-implementation","instances":["wknd-bot"],"addition_date":"2026/04/26","description":"Wunderkind marketing automation tracker","tags":["advertising"]},{"pattern":"WPMU DEV Hub","url":"https://wpmudev.com/","instances":["Mozilla/5.0 (compatible; WPMU DEV Hub/2.0; +https://wpmudev.com)"],"addition_date":"2026/04/26","description":"WPMU DEV WordPress management bot","tags":["monitoring"]},{"pattern":"WTotem","url":"https://knownagents.com/agents/wtotem","instances":["Mozilla/5.0 (compatible; WTotem; +https://www.webtotem.com/)"],"addition_date":"2026/04/26","description":"WTotem malware detection scanner","tags":["scanner"]},{"pattern":"XoviOnpageCrawler","url":"http://xovi.de/","instances":["Mozilla/5.0 (compatible; XoviOnpageCrawler; +http://www.xovi.de/)"],"addition_date":"2026/04/26","description":"XOVI SEO suite on-page crawler","tags":["seo"]},{"pattern":"yelpspider","url":"https://yelp.com/","instances":["Mozilla/5.0 compatible; yelpspider/yelpspider-1.0 (Crawlerbot run by Yelp Inc; yelpbot at yelp dot com)"],"addition_date":"2026/04/26","description":"Yelp business information crawler","tags":["feed-reader"]},{"pattern":"ZanistaBot","url":"https://zanista.ai/crawler-info","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ZanistaBot/1.0; +https://zanista.ai/crawler-info) Chrome/W.X.Y.Z Safari/537.36"],"addition_date":"2026/04/26","description":"Zanista\'s AI search crawler","tags":["ai-crawler"]},{"pattern":"ZoomInfo-","url":"https://knownagents.com/agents/zoominfo","instances":["Mozilla/5.0 (compatible; ZoomInfo-DataEnrichment/1.0; +https://www.zoominfo.com)"],"addition_date":"2026/04/26","description":"ZoomInfo business intelligence search crawler","tags":["search-engine"]},{"pattern":"7Siters","url":"https://7ooo.ru/siters/","instances":["7Siters/1.2 ( https://7ooo.ru/siters/ )"],"addition_date":"2026/04/26","description":"Russian web crawler for site indexing and analysis","tags":["search-engine"]},{"pattern":"Accessible Web Bot","url":"https://accessibleweb.com/bot/","instances":["Accessible Web Bot"],"addition_date":"2026/04/26","description":"Monitors websites for WCAG accessibility compliance violations","tags":["monitoring"]},{"pattern":"AtVowBot","url":"https://brandeem.com/","instances":["AtVowBot"],"addition_date":"2026/04/26","description":"Brand monitoring and reputation management web crawler","tags":["monitoring"]},{"pattern":"Bibliotheque Nacional de France Crawler","url":"https://www.bnf.fr/en/web-legal-deposit","instances":["Bibliotheque Nacional de France Crawler"],"addition_date":"2026/04/26","description":"French National Library web archiving and preservation bot","tags":["archiver"]},{"pattern":"Bling ERP","url":"https://www.bling.com.br/","instances":["Bling ERP"],"addition_date":"2026/04/26","description":"Brazilian ERP system data synchronization and integration crawler","tags":["monitoring"]},{"pattern":"CDSCbot","url":"https://wiki.communitydata.science/CommunityData:Fediverse_research","instances":["CDSCbot/2024.08.08 https://wiki.communitydata.science/CommunityData:Fediverse_research"],"addition_date":"2026/04/26","description":"Academic research crawler for Fediverse decentralized social networks","tags":["academic"]},{"pattern":"Critical CSS Bot","url":"https://criticalcss.com/","instances":["Critical CSS Bot"],"addition_date":"2026/04/26","description":"Extracts critical CSS for web performance optimization tools","tags":["monitoring"]},{"pattern":"CybaaBot","url":"https://cybaa.io/bot-policy","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 CybaaBot"],"addition_date":"2026/04/26","description":"Cybaa advertising and marketing analytics web crawler bot","tags":["advertising"]},{"pattern":"CyberFindCrawler","url":"https://cyberfind.net/bot.html","instances":["CyberFindCrawler"],"addition_date":"2026/04/26","description":"Web search engine crawler for content discovery indexing","tags":["search-engine"]},{"pattern":"Dark Visitor","url":"https://darkvisitors.com/","instances":["Mozilla/5.0 (compatible; Dark Visitor/1.0; +https://darkvisitors.com)"],"addition_date":"2026/04/26","description":"Bot analytics and AI agent tracking service crawler","tags":["monitoring"]},{"pattern":"Determ","url":"https://www.determ.com/","instances":["Determ"],"addition_date":"2026/04/26","description":"Media monitoring and brand reputation tracking web crawler","tags":["monitoring"]},{"pattern":"DNSScanner","url":"https://rapef.info/_contacts/","instances":["DNSScanner"],"addition_date":"2026/04/26","description":"DNS and network infrastructure security scanning crawler bot","tags":["scanner"]},{"pattern":"Drupalbot","url":"https://www.drupal.org/","instances":["Mozilla/5.0 (compatible; Drupalbot; +https://www.drupal.org)"],"addition_date":"2026/04/26","description":"Drupal CMS community website crawler and content indexer","tags":["monitoring"]},{"pattern":"eMoney Advisor","url":"https://emoneyadvisor.com/","instances":["eMoney Advisor"],"addition_date":"2026/04/26","description":"Financial planning software data integration and sync crawler","tags":["monitoring"]},{"pattern":"everyfeed-spider","url":"http://everyfeed.com/","instances":["everyfeed-spider/2.0 (http://www.everyfeed.com)"],"addition_date":"2026/04/26","description":"RSS and Atom feed aggregation and discovery crawler","tags":["feed-reader"]},{"pattern":"ExteContextCrawl","url":"http://crawl001.exte.ai/","instances":["Mozilla/5.0 (compatible; ExteContextCrawl/1.0; +http://crawl001.exte.ai)"],"addition_date":"2026/04/26","description":"AI context extraction and content understanding web crawler","tags":["ai-crawler"]},{"pattern":"FediDB","url":"https://fedidb.org/crawler.html","instances":["FediDB/0.5.0; +https://fedidb.org/crawler.html"],"addition_date":"2026/04/26","description":"Fediverse instance database and statistics collection crawler bot","tags":["monitoring"]},{"pattern":"FediIndex","url":"https://fedi.wrm.sr/about","instances":["FediIndex/1.0 (+https://fedi.wrm.sr/about)"],"addition_date":"2026/04/26","description":"Fediverse server indexing and discovery service web crawler","tags":["search-engine"]},{"pattern":"FediList Agent","url":"https://fedilist.com/","instances":["FediList Agent/3 (https://fedilist.com/)"],"addition_date":"2026/04/26","description":"Fediverse instance directory and listing service crawler bot","tags":["monitoring"]},{"pattern":"Fedineko","url":"https://fedineko.org/about","instances":["Fedineko (crabo/0.3.1; +https://fedineko.org/about)"],"addition_date":"2026/04/26","description":"Fediverse network mapping and analysis research crawler tool","tags":["academic"]},{"pattern":"FedReporter Bot for FFIEC","url":"https://www.fedreporter.com/","instances":["FedReporter Bot for FFIEC"],"addition_date":"2026/04/26","description":"Federal financial institution regulatory compliance data crawler bot","tags":["monitoring"]},{"pattern":"Feedsearch Bot","url":"https://feedearch.dev/","instances":["Mozilla/5.0 (Compatible; Feedsearch Bot; +https://feedearch.dev)"],"addition_date":"2026/04/26","description":"RSS and feed discovery search engine crawler bot","tags":["feed-reader"]},{"pattern":"Feedsearch-Crawler","url":"https://pypi.org/project/feedsearch-crawler","instances":["Mozilla/5.0 (compatible; Feedsearch-Crawler; +https://pypi.org/project/feedsearch-crawler)"],"addition_date":"2026/04/26","description":"Python library for RSS feed detection and extraction","tags":["feed-reader"]},{"pattern":"fiperbot","url":"https://fiper.net/","instances":["Mozilla/5.0 (compatible; fiperbot/0.1 +https://www.fiper.net/bot.html)"],"addition_date":"2026/04/26","description":"Web content indexing and search engine crawler bot","tags":["search-engine"]},{"pattern":"FleebsBot","url":"https://fleebs.com/bot","instances":["Mozilla/5.0 (compatible; FleebsBot/1~w; +https://fleebs.com/bot)"],"addition_date":"2026/04/26","description":"Web content aggregation and discovery service crawler bot","tags":["search-engine"]},{"pattern":"Fluid","url":"http://leak.info/bot.html","instances":["Mozilla/5.0 (Macintosh; U; Intel Mac OS X 10_5_6; en-us) AppleWebKit/528.16 (KHTML, like Gecko) Fluid/0.9.6 Safari/528.16"],"addition_date":"2026/04/26","description":"Site-specific browser application for web content access","tags":["browser-automation"]},{"pattern":"Flyriverbot","url":"https://flyriver.com/crawler","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/91.0.4472.124 Safari/537.36 Flyriverbot/1.1 (+https://www.flyriver.com/; AI Content Source Check)"],"addition_date":"2026/04/26","description":"AI content source verification and attribution checking crawler","tags":["ai-crawler"]},{"pattern":"Freshbot","url":"http://webagent.wise-guys.nl/","instances":["Mozilla/5.0 (X11; Linux i686; rv:6.0) Gecko/20100101 Firefox/6.0 (Freshbot/1.0/EU; http://webagent.wise-guys.nl/)"],"addition_date":"2026/04/26","description":"European web content monitoring and freshness checking crawler","tags":["monitoring"]},{"pattern":"Gaisbot","url":"http://gais.cs.ccu.edu.tw/robot.php","instances":["Gaisbot/3.0 (robot@gais.cs.ccu.edu.tw; http://gais.cs.ccu.edu.tw/robot.php)"],"addition_date":"2026/04/26","description":"Academic research web crawler from Taiwan university project","tags":["academic"]},{"pattern":"GenomeCrawlerd","url":"https://nokia.com/genomecrawler","instances":["Mozilla/5.0 (compatible; GenomeCrawlerd/1.0; +https://www.nokia.com/genomecrawler)"],"addition_date":"2026/04/26","description":"Nokia web content analysis and data collection crawler","tags":["monitoring"]},{"pattern":"HaloBot","url":"https://haloscan.com/","instances":["Mozilla/5.0 (compatible; HaloBot/1.0)"],"addition_date":"2026/04/26","description":"Haloscan comment system integration and content fetching bot","tags":["monitoring"]},{"pattern":"IRLbot","url":"http://irl.cs.tamu.edu/crawler","instances":["IRLbot/3.0 (compatible; MSIE 6.0; http://irl.cs.tamu.edu/crawler)"],"addition_date":"2026/04/26","description":"Texas A&M University academic research web crawler bot","tags":["academic"]},{"pattern":"kaikki\\\\.org-digital-archive","url":"https://kaikki.org/","instances":["kaikki.org-digital-archive"],"addition_date":"2026/04/26","description":"Digital archiving and preservation service web crawler bot","tags":["archiver"]},{"pattern":"kb\\\\.dk_bot","url":"https://www.kb.dk/en/","instances":["kb.dk_bot"],"addition_date":"2026/04/26","description":"Royal Danish Library web archiving and preservation crawler","tags":["archiver"]},{"pattern":"Library Of Congress Web Archiving","url":"https://www.loc.gov/programs/web-archiving/","instances":["Library Of Congress Web Archiving"],"addition_date":"2026/04/26","description":"US Library of Congress web preservation archiving crawler","tags":["archiver"]},{"pattern":"MagnetmeBot","url":"https://magnet.me/","instances":["MagnetmeBot"],"addition_date":"2026/04/26","description":"Job board and recruitment platform web scraping crawler","tags":["monitoring"]},{"pattern":"MatchorySearch","url":"https://matchory.com/","instances":["Mozilla/5.0 (compatible; MatchorySearch/1.3; +https://www.matchory.com)"],"addition_date":"2026/04/26","description":"Search engine and content discovery indexing crawler bot","tags":["search-engine"]},{"pattern":"Minoru\'s Fediverse Crawler","url":"https://nodes.fediverse.party/","instances":["Minoru\'s Fediverse Crawler (+https://nodes.fediverse.party)"],"addition_date":"2026/04/26","description":"Fediverse network node discovery and mapping crawler tool","tags":["monitoring"]},{"pattern":"MirrorWebCrawler","url":"https://www.mirrorweb.com/","instances":["MirrorWebCrawler"],"addition_date":"2026/04/26","description":"Enterprise web archiving and compliance preservation crawler bot","tags":["archiver"]},{"pattern":"mithril-crawler","url":"https://498-search-engine.github.io/website/","instances":["mithril-crawler"],"addition_date":"2026/04/26","description":"Academic search engine project web indexing crawler bot","tags":["academic"]},{"pattern":"ModatScanner","url":"https://modat.io/","instances":["Mozilla/5.0 (compatible; ModatScanner/1.2; +https://modat.io/)"],"addition_date":"2026/04/26","description":"Website monitoring and change detection service crawler bot","tags":["monitoring"]},{"pattern":"NapBot","url":"http://napbot.com/","instances":["NapBot"],"addition_date":"2026/04/26","description":"Web content indexing and search engine crawler bot","tags":["search-engine"]},{"pattern":"New York Times Newsgathering","url":"https://www.nytimes.com/","instances":["New York Times Newsgathering"],"addition_date":"2026/04/26","description":"News media content aggregation and research crawler bot","tags":["monitoring"]},{"pattern":"NLUX_IAHarvester","url":"http://crawl.bnl.lu/","instances":["Mozilla/5.0 (compatible; NLUX_IAHarvester/3.4.0; +http://crawl.bnl.lu/)"],"addition_date":"2026/04/26","description":"Luxembourg National Library web archiving and harvesting crawler","tags":["archiver"]},{"pattern":"NoahBot","url":"https://noahwire.com/bot-info","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; NoahBot/1.0; +https://noahwire.com/bot-info)"],"addition_date":"2026/04/26","description":"News aggregation and content discovery service crawler bot","tags":["monitoring"]},{"pattern":"PlagAwareBot","url":"https://plagaware.com/bot","instances":["Mozilla/5.0 (compatible; PlagAwareBot/3.2; +https://www.plagaware.com/bot)"],"addition_date":"2026/04/26","description":"Plagiarism detection and content originality checking crawler bot","tags":["monitoring"]},{"pattern":"Rakuten Image extraction bot","url":"https://www.rakuten.com/","instances":["Rakuten Image extraction bot"],"addition_date":"2026/04/26","description":"E-commerce product image extraction and indexing crawler bot","tags":["monitoring"]},{"pattern":"ResearchBot","url":"https://kaust.edu.sa/bot","instances":["StateOfPlay-ResearchBot/1.0"],"addition_date":"2026/04/26","description":"Academic research data collection and analysis crawler bot","tags":["academic"]},{"pattern":"rss-is-dead\\\\.lol web bot","url":"https://rss-is-dead.lol/","instances":["Mozilla/5.0 (compatible; rss-is-dead.lol web bot; +https://rss-is-dead.lol)"],"addition_date":"2026/04/26","description":"RSS feed monitoring and availability checking service crawler","tags":["feed-reader"]},{"pattern":"seoLyt","url":"https://seolyt.com/","instances":["Mozilla/5.0 (compatible; seoLyt/1.0; +https://seolyt.com)"],"addition_date":"2026/04/26","description":"SEO analysis and website optimization tool crawler bot","tags":["seo"]},{"pattern":"SirdataBot","url":"https://semantic-api.docs.sirdata.net/contextual-api/contextual-api/introduction","instances":["SirdataBot (+https://semantic-api.docs.sirdata.net/contextual-api/contextual-api/introduction)"],"addition_date":"2026/04/26","description":"Contextual advertising and semantic content analysis crawler bot","tags":["advertising"]},{"pattern":"SitesOverPagesBot","url":"https://sitesoverpages.com/bot","instances":["SitesOverPagesBot"],"addition_date":"2026/04/26","description":"Website structure analysis and sitemap generation crawler bot","tags":["seo"]},{"pattern":"SleepBot","url":"http://sleepbot.com/","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; SleepBot/1.0; +http://sleepbot.com/) Chrome/131.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"Web content monitoring and tracking service crawler bot","tags":["monitoring"]},{"pattern":"Sosospider","url":"http://help.soso.com/webspider.htm","instances":["Sosospider"],"addition_date":"2026/04/26","description":"Chinese search engine web indexing and crawling bot","tags":["search-engine"]},{"pattern":"Termly","url":"https://termly.io/","instances":["Termly"],"addition_date":"2026/04/26","description":"Privacy policy and compliance scanning service crawler bot","tags":["monitoring"]},{"pattern":"TLS tester","url":"https://testssl.sh/dev/","instances":["TLS tester from https://testssl.sh/"],"addition_date":"2026/04/26","description":"SSL/TLS security testing and vulnerability scanning crawler bot","tags":["scanner"]},{"pattern":"trafilatura","url":"https://github.com/adbar/trafilatura","instances":["trafilatura/2.0.0 (+https://github.com/adbar/trafilatura)"],"addition_date":"2026/04/26","description":"Python library for web content extraction and scraping","tags":["http-library"]},{"pattern":"UrlBeeBot","url":"https://urlbee.com/","instances":["UrlBeeBot"],"addition_date":"2026/04/26","description":"URL analysis and threat detection security crawler bot","tags":["scanner"]},{"pattern":"videootv Bot","url":"https://www.digitalgreen.org/","instances":["videootv Bot"],"addition_date":"2026/04/26","description":"Video content aggregation and educational media crawler bot","tags":["monitoring"]},{"pattern":"vmcrawl","url":"https://docs.vmst.io/vmcrawl","instances":["vmcrawl/0.17.7 (https://vmcrawl.com)","vmcrawl/0.x (https://docs.vmst.io/vmcrawl)"],"addition_date":"2026/04/26","description":"Fediverse instance monitoring and discovery service crawler bot","tags":["monitoring"]},{"pattern":"WadooBot","url":"https://wadoo.net/wadoobot/","instances":["WadooBot"],"addition_date":"2026/04/26","description":"Web content indexing and search engine crawler bot","tags":["search-engine"]},{"pattern":"Website-info\\\\.net-Robot","url":"https://website-info.net/robot","instances":["Mozilla/5.0 (compatible; Website-info.net-Robot; https://website-info.net/robot)"],"addition_date":"2026/04/26","description":"Website information and analytics data collection crawler bot","tags":["seo"]},{"pattern":"WebZIP","url":"http://spidersoft.com/","instances":["WebZIP/3.5 (http://www.spidersoft.com)"],"addition_date":"2026/04/26","description":"Website downloading and offline browsing tool crawler bot","tags":["archiver"]},{"pattern":"WikiDo","url":"http://wikido.com/","instances":["WikiDo/1.1 (http://wikido.com; crawler@wikido.com)"],"addition_date":"2026/04/26","description":"Wiki content aggregation and search engine crawler bot","tags":["search-engine"]},{"pattern":"WOVN Crawler","url":"https://wovn.io/","instances":["WOVN Crawler"],"addition_date":"2026/04/26","description":"Website translation and localization service crawler bot","tags":["monitoring"]},{"pattern":"YoudaoBot","url":"http://youdao.com/help/webmaster/spider/","instances":["YoudaoBot"],"addition_date":"2026/04/26","description":"Chinese search engine and translation service crawler bot","tags":["search-engine"]},{"pattern":"ZyBorg","url":"http://wisenutbot.com/","instances":["Mozilla/4.0 compatible ZyBorg/1.0 (wn-14.zyborg@looksmart.net; http://www.WISEnutbot.com)"],"addition_date":"2026/04/26","description":"WISEnut search engine web indexing and crawling bot","tags":["search-engine"]},{"pattern":"Aranet-SearchBot","url":"https://aranet.ai/bot","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Aranet-SearchBot/1.0; +https://aranet.ai/bot) Chrome/131.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"AI-powered search engine and content indexing crawler bot","tags":["ai-crawler"]},{"pattern":"crawl4ai","url":"https://github.com/unclecode/crawl4ai","instances":["crawl4ai-adapter/1.0"],"addition_date":"2026/04/26","description":"Open-source LLM-friendly web scraping and extraction library","tags":["ai-crawler"]},{"pattern":"DeepSeekBot","url":"http://deepseek.com/bot","instances":["Mozilla/5.0 (compatible; DeepSeekBot/1.0; +https://www.deepseek.com/bot)"],"addition_date":"2026/04/26","description":"DeepSeek AI model training and data collection crawler","tags":["ai-crawler"]},{"pattern":"iaskspider","url":"https://www.iask.com/","instances":["iaskspider/2.0"],"addition_date":"2026/04/26","description":"Chinese AI search engine and question answering crawler","tags":["ai-crawler"]},{"pattern":"KunatoCrawler","url":"http://kunato.ai/bot.html","instances":["Mozilla/5.0 (compatible; KunatoCrawler/1.0; +http://kunato.ai/bot.html)"],"addition_date":"2026/04/26","description":"AI training data collection and web scraping crawler","tags":["ai-crawler"]},{"pattern":"TerraCotta","url":"https://github.com/CeramicTeam/CeramicTerracotta","instances":["TerraCotta https://github.com/CeramicTeam/CeramicTerracotta"],"addition_date":"2026/04/26","description":"Ceramic Network decentralized data indexing and crawling bot","tags":["ai-crawler"]},{"pattern":"ABEvalBot","url":"https://knownagents.com/agents/abevalbot","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ABEvalBot/0.1) Version/11.1.2 Safari/605.1.15"],"addition_date":"2026/04/26","description":"A/B testing evaluation and website analysis crawler bot","tags":["monitoring"]},{"pattern":"blekkobot","url":"https://knownagents.com/agents/blekkobot","instances":["blekkobot"],"addition_date":"2026/04/26","description":"Blekko search engine web indexing and crawling bot","tags":["search-engine"]},{"pattern":"br-crawler","url":"https://knownagents.com/agents/br-crawler","instances":["br-crawler/0.5"],"addition_date":"2026/04/26","description":"Brazilian web content indexing and discovery crawler bot","tags":["search-engine"]},{"pattern":"BuddyBot","url":"https://knownagents.com/agents/buddybot","instances":["BuddyBot"],"addition_date":"2026/04/26","description":"Social networking and content aggregation service crawler bot","tags":["monitoring"]},{"pattern":"CapterraBot","url":"https://www.capterra.com","instances":["Mozilla/5.0 (compatible; CapterraBot/1.0; +https://www.capterra.com)"],"addition_date":"2026/04/26","description":"Capterra software review platform data collection crawler bot","tags":["monitoring"]},{"pattern":"carbon-umbrella-bot","url":"https://knownagents.com/agents/carbon-umbrella-bot","instances":["carbon-umbrella-bot/1.0"],"addition_date":"2026/04/26","description":"Carbon footprint tracking and environmental monitoring crawler bot","tags":["monitoring"]},{"pattern":"caveman-hunter","url":"https://fedi.buzz/","instances":["caveman-hunter/0.0.0 (+https://fedi.buzz/)"],"addition_date":"2026/04/26","description":"Fediverse content discovery and social network crawler bot","tags":["monitoring"]},{"pattern":"Centro Ads\\\\.txt Crawler","url":"https://knownagents.com/agents/centro-ads-txt-crawler","instances":["Centro Ads.txt Crawler/1.0"],"addition_date":"2026/04/26","description":"Advertising transparency ads.txt file verification crawler bot","tags":["advertising"]},{"pattern":"WISEbot","url":"http://www.cision.com","instances":["Mozilla/5.0 (compatible; WISEbot/1.0; +http://www.cision.com)"],"addition_date":"2026/04/26","description":"Cision media monitoring and PR analytics crawler bot","tags":["monitoring"]},{"pattern":"CodaBot","url":"https://coda.io/","instances":["CodaBot/1.0"],"addition_date":"2026/04/26","description":"Coda document collaboration platform link preview crawler bot","tags":["social-preview"]},{"pattern":"Corporama matcher","url":"https://corporama.fr/","instances":["Corporama matcher 1.2"],"addition_date":"2026/04/26","description":"Corporate data matching and business intelligence crawler bot","tags":["monitoring"]},{"pattern":"CyotekWebCopy","url":"https://www.cyotek.com/cyotek-webcopy","instances":["CyotekWebCopy/1.9 CyotekHTTP/6.4"],"addition_date":"2026/04/26","description":"Website copying and offline browsing tool crawler bot","tags":["archiver"]},{"pattern":"Datadog Agent","url":"https://www.datadoghq.com/","instances":["Datadog Agent/7.69.2"],"addition_date":"2026/04/26","description":"Datadog infrastructure monitoring and synthetic testing agent bot","tags":["monitoring"]},{"pattern":"Dazzle BlueSky Bot","url":"https://knownagents.com/agents/dazzle-bluesky-bot","instances":["Dazzle BlueSky Bot/1.1"],"addition_date":"2026/04/26","description":"BlueSky social network link preview and content crawler","tags":["social-preview"]},{"pattern":"DominicBot","url":"https://vanylla.org/bot","instances":["DominicBot/1.0 (+https://vanylla.org/bot)"],"addition_date":"2026/04/26","description":"Vanylla social network content indexing and discovery crawler","tags":["monitoring"]},{"pattern":"Dow Jones Searchbot","url":"https://www.dowjones.com/","instances":["Mozilla/5.0 (compatible; Dow Jones Searchbot)"],"addition_date":"2026/04/26","description":"Dow Jones news and financial content aggregation crawler","tags":["monitoring"]},{"pattern":"Download Ninja","url":"https://knownagents.com/agents/download-ninja","instances":["Download Ninja/4.0"],"addition_date":"2026/04/26","description":"File download manager and web content fetching tool","tags":["http-library"]},{"pattern":"EmailWolf","url":"https://knownagents.com/agents/emailwolf","instances":["EmailWolf 1.00"],"addition_date":"2026/04/26","description":"Email address extraction and contact scraping crawler bot","tags":["scanner"]},{"pattern":"fedistatsCrawler","url":"https://knownagents.com/agents/fedistatscrawler","instances":["fedistatsCrawler/1.0"],"addition_date":"2026/04/26","description":"Fediverse statistics collection and network analysis crawler bot","tags":["monitoring"]},{"pattern":"GoParserBot","url":"https://knownagents.com/agents/goparserbot","instances":["Mozilla/5.0 (compatible; GoParserBot/1.0)"],"addition_date":"2026/04/26","description":"Go-based web content parsing and extraction crawler bot","tags":["http-library"]},{"pattern":"gsa-crawler","url":"https://knownagents.com/agents/gsa-crawler","instances":["gsa-crawler (Enterprise; T3-LNMUGC6JBKQNE; thomas@brainfuck.space)"],"addition_date":"2026/04/26","description":"Google Search Appliance enterprise search indexing crawler bot","tags":["search-engine"]},{"pattern":"HanaleiBot","url":"https://knownagents.com/agents/hanaleibot","instances":["HanaleiBot runid=beta-stage-integration-test"],"addition_date":"2026/04/26","description":"Testing and integration verification web crawler bot","tags":["monitoring"]},{"pattern":"NicheIndex","url":"https://nicheindex.co","instances":["NicheIndex/1.0 RSS Harvest (+https://nicheindex.co)"],"addition_date":"2026/04/26","description":"Niche market RSS feed harvesting and indexing crawler","tags":["feed-reader"]},{"pattern":"HeadOnlyScraper","url":"https://knownagents.com/agents/headonlyscraper","instances":["Mozilla/5.0 (HeadOnlyScraper)","Mozilla/5.0 (HeadOnlyScraperV2)"],"addition_date":"2026/04/26","description":"HTTP HEAD request metadata collection and validation crawler","tags":["monitoring"]},{"pattern":"HenkBot","url":"https://valyu.ai/crawler","instances":["Mozilla/5.0 (compatible; HenkBot/1.0; +https://valyu.ai/crawler)"],"addition_date":"2026/04/26","description":"Valyu AI content analysis and data collection crawler","tags":["ai-crawler"]},{"pattern":"Impact\\\\.com Agent","url":"https://impact.com/","instances":["Mozilla/5.0 (compatible;Impact.com Agent) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"Impact.com affiliate marketing and partnership tracking crawler bot","tags":["advertising"]},{"pattern":"Keydrop\\\\.io","url":"https://onlyscans.com/about","instances":["Mozilla/5.0; Keydrop.io/1.0(onlyscans.com/about);"],"addition_date":"2026/04/26","description":"Keydrop gaming marketplace security scanning and monitoring crawler","tags":["scanner"]},{"pattern":"larbin","url":"http://larbin.sourceforge.net/","instances":["larbin_2.6.2 (larbin@correa.org)"],"addition_date":"2026/04/26","description":"Open-source web crawler for large-scale indexing projects","tags":["http-library"]},{"pattern":"SENTINEL-LinkCheck","url":"https://sentinel.oblivionzone.com/bot","instances":["SENTINEL-LinkCheck/1.0 (+https://sentinel.oblivionzone.com/bot)"],"addition_date":"2026/04/26","description":"Sentinel link validation and broken link detection crawler","tags":["monitoring"]},{"pattern":"linko","url":"https://linko.app/crawler","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/77.0.3865.120 Safari/537.36 https://linko.app/crawler"],"addition_date":"2026/04/26","description":"Linko link management and URL tracking service crawler","tags":["monitoring"]},{"pattern":"LinkpadBot","url":"https://linkpad.org/robot/","instances":["Mozilla/5.0 (compatible; LinkpadBot/2.4; +https://linkpad.org/robot/)"],"addition_date":"2026/04/26","description":"Linkpad bookmark management and link discovery crawler bot","tags":["monitoring"]},{"pattern":"lwp-trivial","url":"https://metacpan.org/pod/LWP","instances":["lwp-trivial/1.35"],"addition_date":"2026/04/26","description":"Perl LWP library simple HTTP client and fetcher","tags":["http-library"]},{"pattern":"Magus Bot","url":"https://knownagents.com/agents/magus-bot","instances":["Magus Bot 1.0"],"addition_date":"2026/04/26","description":"Web content analysis and data extraction crawler bot","tags":["monitoring"]},{"pattern":"NaverBot","url":"https://www.naver.com/","instances":["Mozilla/5.0 (compatible; NaverBot/1.0; nhnbot@naver.com)"],"addition_date":"2026/04/26","description":"Naver Korean search engine web indexing crawler bot","tags":["search-engine"]},{"pattern":"loopimprovements\\\\.com","url":"http://loopimprovements.com/robot.html","instances":["NetResearchServer/4.0(loopimprovements.com/robot.html)"],"addition_date":"2026/04/26","description":"Network research and web data collection crawler bot","tags":["monitoring"]},{"pattern":"OpenTheBoxBot","url":"https://knownagents.com/agents/opentheboxbot","instances":["OpenTheBoxBot/1.0"],"addition_date":"2026/04/26","description":"Content discovery and web indexing service crawler bot","tags":["search-engine"]},{"pattern":"OWLer-W","url":"https://openwebsearch.eu/","instances":["OWLer-W (owler@ows.eu)"],"addition_date":"2026/04/26","description":"Business intelligence and company data collection crawler bot","tags":["monitoring"]},{"pattern":"peer39_crawler","url":"https://www.peer39.com/","instances":["peer39_crawler/1.0"],"addition_date":"2026/04/26","description":"Peer39 contextual advertising and brand safety crawler bot","tags":["advertising"]},{"pattern":"Pixalate\\\\.com","url":"https://www.pixalate.com/","instances":["Pixalate.com/1.0"],"addition_date":"2026/04/26","description":"Pixalate ad fraud detection and brand safety crawler","tags":["advertising"]},{"pattern":"Poduptime","url":"https://fediverse.observer","instances":["Mozilla/5.0 (compatible; Poduptime; +fediverse.observer)"],"addition_date":"2026/04/26","description":"Fediverse pod uptime monitoring and availability checker crawler","tags":["monitoring"]},{"pattern":"Pomothy-Bot","url":"https://knownagents.com/agents/pomothy-bot","instances":["Mozilla/5.0 (compatible; Pomothy-Bot/1.0)"],"addition_date":"2026/04/26","description":"Web content monitoring and change detection crawler bot","tags":["monitoring"]},{"pattern":"PulsePoint-Crawler","url":"https://www.pulsepoint.com/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko; compatible; PulsePoint-Crawler) Chrome/120.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"PulsePoint programmatic advertising and ad verification crawler bot","tags":["advertising"]},{"pattern":"rawweb-bot","url":"https://knownagents.com/agents/rawweb-bot","instances":["rawweb-bot/1.0"],"addition_date":"2026/04/26","description":"Raw web content extraction and data scraping crawler","tags":["http-library"]},{"pattern":"semantic-visions","url":"https://semantic-visions.com/","instances":["Mozilla/5.0 (Linux; CentOS; compatible; semantic-visions-discovery; HTTPClient 4.5)","Mozilla/5.0 (X11; compatible; semantic-visions.com crawler; HTTPClient 4.5)"],"addition_date":"2026/04/26","description":"Semantic content analysis and AI training data crawler","tags":["ai-crawler"]},{"pattern":"Sindup","url":"https://www.sindup.com/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Sindup/1.0.0"],"addition_date":"2026/04/26","description":"Sindup competitive intelligence and market monitoring crawler bot","tags":["monitoring"]},{"pattern":"SiteSucker","url":"https://ricks-apps.com/osx/sitesucker/","instances":["SiteSucker for macOS/6.1.5"],"addition_date":"2026/04/26","description":"macOS website downloading and offline browsing tool crawler","tags":["archiver"]},{"pattern":"SpringserveBot","url":"https://www.springserve.com/","instances":["SpringserveBot/1.0"],"addition_date":"2026/04/26","description":"Springserve ad server and video advertising platform crawler","tags":["advertising"]},{"pattern":"SQWatcher","url":"http://sqcompliance.com/sqwatcher.html","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/118.0.0.0 Safari/537.36 SQWatcher/202312 (sqcompliance.com/sqwatcher.html)"],"addition_date":"2026/04/26","description":"Software quality compliance monitoring and testing crawler bot","tags":["monitoring"]},{"pattern":"Supabase Paired Crawler","url":"https://supabase.com/","instances":["Mozilla/5.0 (Supabase Paired Crawler HTTP/2)"],"addition_date":"2026/04/26","description":"Supabase database platform link preview and metadata crawler","tags":["social-preview"]},{"pattern":"sv-watchagent","url":"https://semantic-visions.com/","instances":["Mozilla/5.0 (watchOS 6.2; Watch; compatible; sv-watchagent; HTTPClient 4.5)"],"addition_date":"2026/04/26","description":"Semantic Visions content monitoring and analysis crawler agent","tags":["monitoring"]},{"pattern":"Swiftbot","url":"http://swiftype.com/swiftbot","instances":["Mozilla/5.0 (compatible; Swiftbot/1.0; UID/649dce5512ab734096a50277; +http://swiftype.com/swiftbot)"],"addition_date":"2026/04/26","description":"Swiftype site search engine indexing and crawling bot","tags":["search-engine"]},{"pattern":"SynthesiBot","url":"https://knownagents.com/agents/synthesibot","instances":["Mozilla/5.0 (compatible; SynthesiBot/1.0)"],"addition_date":"2026/04/26","description":"Content synthesis and data aggregation crawler bot","tags":["monitoring"]},{"pattern":"TaraGroup Intelligent Bot","url":"https://knownagents.com/agents/taragroup-intelligent-bot","instances":["TaraGroup Intelligent Bot V1"],"addition_date":"2026/04/26","description":"TaraGroup AI-powered web intelligence and analysis crawler","tags":["ai-crawler"]},{"pattern":"Thinkbot","url":"https://boston.conman.org/2025/08/21.1","instances":["Mozilla/5.0 (compatible; Thinkbot/0.5.8; +In_the_test_phase,_if_the_Thinkbot_brings_you_trouble,_please_block_its_IP_address._Thank_you.)"],"addition_date":"2026/04/26","description":"Experimental AI thinking and reasoning web crawler bot","tags":["ai-crawler"]},{"pattern":"TSMbot","url":"https://knownagents.com/agents/tsmbot","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7; TSMbot) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"TSM brand monitoring and content tracking crawler bot","tags":["monitoring"]},{"pattern":"TSM-turingos","url":"https://knownagents.com/agents/turingos","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7; TSM-turingos-1253296984) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.0.0 Safari/537.36"],"addition_date":"2026/04/26","description":"TuringOS AI-powered content analysis and monitoring crawler","tags":["ai-crawler"]},{"pattern":"UGAResearchAgent","url":"https://nislabuga-scan.uga.edu/","instances":["Mozilla/5.0 (compatible; UGAResearchAgent/1.0; Please visit: NISLabUGA.github.io)"],"addition_date":"2026/04/26","description":"University of Georgia academic network research crawler bot","tags":["academic"]},{"pattern":"UrlSuMa\\\\.de crawler","url":"https://urlsuma.de/","instances":["Mozilla/5.0 (compatible; UrlSuMa.de crawler)"],"addition_date":"2026/04/26","description":"URL summarization and content preview generation crawler bot","tags":["monitoring"]},{"pattern":"WanscannerBot","url":"https://abuse.pend.re","instances":["Mozilla/5.0 (X11; Linux x86_64; WanscannerBot/1.2; +https://abuse.pend.re) Gecko/20100101 Firefox/10.0"],"addition_date":"2026/04/26","description":"Network security scanning and vulnerability detection crawler bot","tags":["scanner"]},{"pattern":"WebCapture","url":"https://knownagents.com/agents/webcapture-2-0","instances":["Mozilla/3.0 (compatible; WebCapture 2.0; Auto; Windows)"],"addition_date":"2026/04/26","description":"Website screenshot and page capture archiving tool crawler","tags":["archiver"]},{"pattern":"WebCopier","url":"http://www.maximumsoft.com/","instances":["WebCopier v4.6"],"addition_date":"2026/04/26","description":"Website copying and offline browsing tool crawler bot","tags":["archiver"]},{"pattern":"cognitiveseo\\\\.com","url":"http://cognitiveseo.com/bot.html","instances":["Mozilla/5.0 (Windows; U; Windows NT 5.0; en-US; rv:1.7.10) Gecko/20050716 Thunderbird/1.0.6 - WebCrawler http://cognitiveseo.com/bot.html"],"addition_date":"2026/04/26","description":"CognitiveSEO backlink analysis and SEO research crawler bot","tags":["seo"]},{"pattern":"Xing Bot","url":"https://www.xing.com/","instances":["Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:15.0) Xing Bot"],"addition_date":"2026/04/26","description":"Xing professional network link preview and content crawler","tags":["social-preview"]},{"pattern":"XML Sitemaps Generator","url":"http://www.xml-sitemaps.com","instances":["Mozilla/5.0 (compatible; XML Sitemaps Generator; http://www.xml-sitemaps.com) Gecko XML-Sitemaps/1.0"],"addition_date":"2026/04/26","description":"XML sitemap generation and website structure mapping crawler","tags":["seo"]},{"pattern":"YandoriRSSBot","url":"https://knownagents.com/agents/yandorirssbot","instances":["YandoriRSSBot/3.0 (Go)"],"addition_date":"2026/04/26","description":"RSS feed aggregation and content syndication crawler bot","tags":["feed-reader"]},{"pattern":"Zealbot","url":"https://knownagents.com/agents/zealbot","instances":["Mozilla/4.0 (compatible; Zealbot 1.0)"],"addition_date":"2026/04/26","description":"Web content indexing and search engine crawler bot","tags":["search-engine"]},{"pattern":"008\\\\/","url":"https://datadome.co/bots/008-2/","instances":["008/0.83 (http://www.advancedwebranking.com)"],"description":"SEO monitoring bot tracks keyword rankings across regions","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"monitoring360bot\\\\/","url":"https://app.360monitoring.com/bot.html","instances":["Mozilla/5.0 (compatible; monitoring360bot/1.1; +https://app.360monitoring.com/bot.html)"],"description":"Monitors website uptime and performance at intervals","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"AdagioBot","url":"https://datadome.co/bots/adagio-digital/","instances":["AdagioBot"],"description":"SEO analysis bot for performance and optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"adbeat\\\\.com","url":"https://www.adbeat.com/operation_policy","instances":["Mozilla/5.0 (iPad; CPU OS 15_3_1 like Mac OS X) adbeat.com/policy AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.3.1 Mobile/15E148 Safari/604.1"],"description":"Competitive intelligence bot for digital ad tracking","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"AdminLabs","url":"https://datadome.co/bots/adminlabs/","instances":["AdminLabs"],"description":"Web scraping tool for data collection and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"advanced_crawler","url":"https://datadome.co/bots/advanced-crawler/","instances":["advanced_crawler (+http://example.com)"],"description":"Sophisticated crawler with dynamic content rendering","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Adventurer","url":"https://datadome.co/bots/adventurer/","instances":["Adventurer"],"description":"Web crawler for indexing content and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AGAKIDSBOT","url":"https://agakids.ru/project/","instances":["Mozilla/5.0 (compatible; Linux; AGAKIDSBOT/3.1 +agakids.ru/project) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36"],"description":"Web crawler for indexing and data gathering","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AgencyAnalyticsBot","url":"https://agencyanalytics.com/features/seo-site-audit","instances":["AgencyAnalyticsBot"],"description":"SEO audit bot for performance and backlink analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AI2Bot","url":"https://datadome.co/bots/ai2bot/","instances":["AI2Bot"],"description":"Academic research crawler for NLP dataset creation","addition_date":"2026/04/17","tags":["academic","ai-crawler"]},{"pattern":"AkismetBot","url":"https://akismet.com/development/api/","instances":["AkismetBot"],"description":"Spam filtering service for WordPress and CMS","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"alexa site audit","url":"https://www.alexa.com/help/webmasters","instances":["Mozilla/5.0 (compatible; alexa site audit/1.0; +http://www.alexa.com/help/webmasters; )"],"description":"Web crawler for SEO data aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Algolia Crawler","url":"https://www.algolia.com/doc/","instances":["Algolia Crawler"],"description":"Hosted search engine and site search crawler","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"alienfarm","url":"https://datadome.co/bots/alienfarm/","instances":["alienfarm"],"description":"Web crawler for data aggregation and intelligence","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"allOrigins","url":"https://allorigins.win/","instances":["Mozilla/5.0 (compatible; allOrigins/3; +http://allorigins.win/)"],"description":"Web scraping proxy tool bypassing CORS restrictions","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AmazonAdBot","url":"https://advertising.amazon.com/resources/","instances":["AmazonAdBot"],"description":"Ad verification bot for delivery and impressions","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"KendraBot","url":"https://docs.aws.amazon.com/kendra/latest/dg/what-is-kendra.html","instances":["KendraBot"],"description":"AI-powered enterprise search crawler for documents","addition_date":"2026/04/17","tags":["search-engine","ai-crawler"]},{"pattern":"AppSiteAssociation","url":"https://developer.apple.com/documentation/applications/allowing-app-linking-to-your-website","instances":["AppSiteAssociation"],"description":"Verifies app connection to website domains","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Aragog\\\\/","url":"https://wordads.co/","instances":["Aragog/1.0 (+https://wordads.co)"],"description":"Web crawler for indexing and data collection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Aranea","url":"http://unesco.uniba.sk/guest/","instances":["Aranea Web-Crawled Corpora Project (+http://unesco.uniba.sk/guest (Hebrew 2024 Spring Crawl))"],"description":"Automated web crawler for content aggregation","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"ArchiveBox","url":"https://archivebox.io/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/118.0.0.0 Safari/537.36 ArchiveBox/0.7.2 (+https://github.com/ArchiveBox/ArchiveBox/)"],"description":"Web archiving tool for long-term content preservation","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"ArquivoBot","url":"https://arquivo.pt/about","instances":["ArquivoBot"],"description":"Preserves Portuguese websites historical content","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"Arquivo-web-crawler","url":"https://arquivo.pt/robot","instances":["Arquivo-web-crawler (compatible; +https://arquivo.pt/robot)"],"description":"Portuguese web archive for digital heritage","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"ArtemisBot","url":"https://datadome.co/bots/artemis-web-reader/","instances":["ArtemisBot"],"description":"Vulnerability scanning and cybersecurity research bot","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Asana\\\\/","url":"https://datadome.co/bots/asana-crawler/","instances":["Asana/1.4.0 WebsiteMetadataRetriever"],"description":"Work management platform metadata retriever bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AudistoBot","url":"https://audisto.com/webcrawler/","instances":["AudistoBot"],"description":"Technical SEO and website audit bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Autoconfig Test from USTC","url":"https://datadome.co/bots/autoconfig-test-from-ustc/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0.4664.93 Safari/537.36 (Autoconfig Test from USTC, Quit please contact: mailservertest2023@gmail.com)"],"description":"USTC university research crawler for web analysis","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"tracking-quality-spider","url":"https://datadome.co/bots/awin-com-crawler/","instances":["Mozilla/5.0 (compatible; tracking-quality-spider/0.1; https://www.awin.com)"],"description":"Affiliate marketing network tracking and verification","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Bad Neighborhood Header Detector","url":"https://datadome.co/bots/bad-neighborhood/","instances":["Bad Neighborhood Header Detector (http://www.bad-neighborhood.com/header_detector.php)"],"description":"Website security risk analysis for link quality","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"BaiduAdsBot","url":"https://datadome.co/bots/baidu-ads-server-proxy/","instances":["BaiduAdsBot"],"description":"Baidu ad verification and tracking bot","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"BDBot\\\\/","url":"https://datadome.co/bots/bdbot/","instances":["BDBot/1.0"],"description":"Web crawler for data aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BeeperBot","url":"https://www.beeper.com/","instances":["BeeperBot/0 Matrix-Media-Repo/1"],"description":"Web crawler for aggregation and business intelligence","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BetterUptimeBot","url":"https://betteruptime.com/docs","instances":["BetterUptimeBot"],"description":"Website uptime and performance monitoring service","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"BnFBot","url":"https://www.bnf.fr/en/web-services","instances":["BnFBot"],"description":"French national library archiving cultural content","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"BigUpDataBot","url":"https://datadome.co/bots/bigupdata/","instances":["BigUpDataBot"],"description":"Analytics crawler for SEO and metric tracking","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BinaryCanary","url":"https://www.binarycanary.com/monitoring/","instances":["BinaryCanary/1.0 (+https://www.binarycanary.com)"],"description":"Uptime monitoring for servers and services","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Bitbucket-Webhooks","url":"https://support.atlassian.com/bitbucket-cloud","instances":["Bitbucket-Webhooks/2.0"],"description":"Webhook notifications for CI/CD pipeline automation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"bl\\\\.uk_ldfc_bot","url":"https://www.bl.uk/legal-deposit/web-archiving","instances":["bl.uk_ldfc_bot/3.4.0-20220727 (+https://www.bl.uk/legal-deposit/web-archiving)"],"description":"British Library web archiver for content preservation","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"BlackDuck-FD","url":"https://www.synopsys.com/software-integrity/security-testing/dynamic-analysis.html","instances":["BlackDuck-FD"],"description":"Vulnerability scanner for application security testing","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Blogtrottr","url":"https://datadome.co/bots/blogtrottr/","instances":["Blogtrottr/2.0"],"description":"Email subscription service for blog and feed updates","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"BlueskyPreviewBot","url":"https://docs.bsky.app","instances":["BlueskyPreviewBot/1.0"],"description":"Bluesky social platform link preview fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"BoardGamePricesBot","url":"https://datadome.co/bots/boardgameprices/","instances":["Likely BoardGamePricesBot or similar (not officially published)"],"description":"Board game price comparison and availability tracker","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BotPoke","url":"https://datadome.co/bots/botpoke/","instances":["BotPoke"],"description":"Web crawler for data aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BDFetch","url":"http://www.brandprotect.com/","instances":["BDFetch"],"description":"Brand protection bot for unauthorized use detection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Brandwatch","url":"https://www.brandwatch.com/legal/crawlers/","instances":["Brandwatch/1.0 (varies)"],"description":"Social listening and sentiment analysis platform","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BraveBot","url":"https://search.brave.com/help/web-discovery-project","instances":["BraveBot / Mozilla/5.0 (compatible; BraveBot/1.0)"],"description":"Privacy-focused search engine indexing crawler","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"brokenlinkcheck\\\\.com","url":"https://datadome.co/bots/brokenlinkcheck-com/","instances":["Mozilla/5.0 (Windows NT 5.1) brokenlinkcheck.com/1.2"],"description":"Broken link detection and website integrity checker","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"BW\\\\/","url":"https://builtwith.com/biup","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko; compatible; BW/1.2; rb.gy/oupwis) Chrome/124.0.0.0 Safari/537.36"],"description":"Technology profiling crawler for web analytics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Bushbaby","url":"https://datadome.co/bots/bushbaby/","instances":["Bushbaby (reported in logs)"],"description":"Content aggregation and market intelligence crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Butterfly","url":"http://labs.topsy.com/butterfly/","instances":["Mozilla/5.0 (compatible; Butterfly/1.0; +http://labs.topsy.com/butterfly/) Gecko/2009032608 Firefox/3.0.8"],"description":"Experimental data collection crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"rss-parser","url":"https://buttondown.email/about","instances":["rss-parser / Buttondown"],"description":"Newsletter RSS feed parser and aggregator","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"CaliberBot","url":"https://www.calibermind.com/platform","instances":["CaliberBot (varies)"],"description":"Market research and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CapitalOneShopping","url":"https://datadome.co/bots/capital-one-shopping-bot/","instances":["CapitalOneShopping/1.0 (example)"],"description":"E-commerce price comparison and shopping bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Catchpoint","url":"ttps://catchpoint.com/bots","instances":["Catchpoint"],"description":"Digital experience and performance monitoring bot","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"centuryb\\\\.o\\\\.t9","url":"https://datadome.co/bots/centurybot9/","instances":["Mozilla/5.0 (compatible; +centuryb.o.t9[at]gmail.com)"],"description":"General web crawler for data aggregation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CERT PL","url":"https://cert.pl/skanowanie","instances":["Mozilla/5.0 (compatible; Artemis; CERT PL; +https://cert.pl/skanowanie)"],"description":"Polish cybersecurity vulnerability and threat scanner","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"certytags","url":"https://certybot.certytags.com/","instances":["Mozilla/5.0 (compatible; certytags/1.0; +https://certybot.certytags.com)"],"description":"Web content indexing and verification crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ChargeBeeBot","url":"https://chargebee.com/resources","instances":["ChargeBeeBot"],"description":"Subscription billing verification and integration bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Charlotte","url":"https://datadome.co/bots/charlotte-bot/","instances":["Commonly seen variations include: Mozilla/5.0 (X11; U; Linux i686 (x86_64); en-US; rv:1.8.1.11) Gecko/20080109 (Charlotte/0.9t; http://www.searchme.com/support/)"],"description":"Financial institution and robot-friendly crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ChatGLM-Spider","url":"https://chatglm.cn/","instances":["Mozilla/5.0 (compatible; ChatGLM-Spider/1.0; +https://chatglm.cn/)"],"description":"AI model training data collection crawler","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"Chatwork LinkPreview","url":"https://www.chatwork.com/","instances":["Chatwork LinkPreview v1"],"description":"Collaboration platform URL preview fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"CheckHost","url":"https://datadome.co/bots/check-host/","instances":["CheckHost (https://check-host.net/)"],"description":"Website uptime and performance monitoring bot","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Goodzer","url":"https://discord.com/discovery/applications/1065250549408223252","instances":["Mozilla/5.0 (compatible; Goodzer/1.0) and Mozilla/5.0 (compatible; Goodzer/2.0; crawler@goodzer.com)"],"description":"Discord bot enhancement and server functionality crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Chrome Privacy Preserving Prefetch Proxy","url":"https://datadome.co/bots/chrome-privacypreserving-prefetch-proxy/","instances":["Chrome Privacy Preserving Prefetch Proxy"],"description":"Chrome browser resource prefetching with privacy protection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CirrusExplorer","url":"https://cseu.ro/explorer.php","instances":["CirrusExplorer/2 (https://cseu.ro/explorer.php)"],"description":"Web crawler for indexing and competitive analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CLASSLA-web","url":"https://www.clarin.si/info/classla-web-crawler/","instances":["Mozilla/5.0 (compatible; CLASSLA-web; +https://www.clarin.si/info/classla-web-crawler/)"],"description":"Linguistic research data crawler for NLP","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"Clearscopebot","url":"https://datadome.co/bots/clearscope-clearscopebot/","instances":["UA Clearscopebot or similar"],"description":"Content optimization and keyword performance analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WorldBot","url":"https://datadome.co/bots/clickagy-intelligence-bot/","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; WorldBot/0.1; +https://worldlabs.ai)"],"description":"Behavioral analytics and audience segmentation crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Cloudflare-Validator","url":"https://datadome.co/bots/cloudflare-crawler/","instances":["Cloudflare-Validator/1.0"],"description":"Cloudflare security and performance validation","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"cloudflare-csup","url":"https://datadome.co/bots/cloudflare-csup/","instances":["cloudflare-csup (Cloudflare Radar)"],"description":"Cache status updates and performance monitoring","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Cloudflare-Custom-Error-Page-Crawler","url":"https://developers.cloudflare.com","instances":["Cloudflare-Custom-Error-Page-Crawler"],"description":"Custom error page validation and testing","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Cloudflare-Radar-Scanner","url":"https://radar.cloudflare.com","instances":["Cloudflare-Radar-Scanner"],"description":"URL scanning for traffic and threat intelligence","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Cloudflare-SpeedTest","url":"https://www.cloudflare.com/speedtest","instances":["Cloudflare-SpeedTest"],"description":"Website performance and latency testing bot","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Cloudflare-Stream-Hook","url":"https://developers.cloudflare.com/stream/webhooks/","instances":["Cloudflare-Stream-Hook"],"description":"Video lifecycle event notifications and management","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"cognitiveSEO Bot","url":"https://cognitiveseo.com/bot","instances":["cognitiveSEO Bot"],"description":"SEO analytics and digital marketing crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"cohere-training-data-crawler","url":"https://datadome.co/bots/cohere-training-data-crawler/","instances":["cohere-training-data-crawler (+crawler@cohere.ai)"],"description":"LLM training data collection for AI models","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"CommaFeed","url":"https://datadome.co/bots/commafeed/","instances":["CommaFeed/4.4.0 (https://github.com/Athou/commafeed)"],"description":"RSS feed aggregator and reader bot","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"researchscan\\\\.comsys\\\\.rwth-aachen\\\\.de","url":"http://researchscan.comsys.rwth-aachen.de/","instances":["Mozilla/5.0 researchscan.comsys.rwth-aachen.de"],"description":"Academic network measurement and analysis","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"contentkingapp","url":"https://whatis.contentkingapp.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/60.0.3112.113 Safari/537.36 (+https://whatis.contentkingapp.com)"],"description":"Real-time SEO auditing and monitoring tool","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CookieHub Bot","url":"https://www.cookiehub.com/docs","instances":["CookieHub Bot"],"description":"Cookie consent and privacy compliance auditor","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Cotoyogi","url":"https://ds.rois.ac.jp/center8/crawler/","instances":["Mozilla/5.0 (compatible; Cotoyogi/4.0; +https://ds.rois.ac.jp/center8/crawler/)"],"description":"Web crawler for content and data aggregation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Coveobot","url":"https://platform.cloud.coveo.com/","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) (compatible; Coveobot/2.0;+http://www.coveo.com/bot.html)"],"description":"Enterprise search and content indexing platform","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Crawlson","url":"https://www.crawlson.com/","instances":["Mozilla/5.0 (compatible; Crawlson/1.0; +https://www.crawlson.com/domain)"],"description":"Web crawler for auditing and monitoring","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RepoLookoutBot","url":"https://www.repo-lookout.org/","instances":["RepoLookoutBot/v1.1.0-297-gcf436d3 (abuse reports to abuse@repo-lookout.org)"],"description":"Repository and web content lookup crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Criticalcss\\\\.com","url":"https://criticalcss.com/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/79.0.3945.0 Safari/537.36 Criticalcss.com/2.0.0"],"description":"Critical CSS extraction for performance optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"cron-job\\\\.org","url":"https://cron-job.org/en/","instances":["cron-job.org monitor"],"description":"Automated website monitoring and uptime checking","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"DnBCrawler","url":"https://datadome.co/bots/dnbcrawler/","instances":["DnBCrawler-Analytics"],"description":"Business data analytics crawler gathering company information insights","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"DMBrowser","url":"https://www.dotcom-monitor.com/wiki/knowledge-base-main/","instances":["DMBrowser/"],"description":"Synthetic monitoring browser checking website performance and availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"DomCopBot","url":"https://www.domcop.com/bot","instances":["DomCopBot (https://www.domcop.com/bot)"],"description":"Domain research crawler analyzing website metrics and SEO data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"downnotifier\\\\.com","url":"https://datadome.co/bots/downnotifier-com-monitoring/","instances":["downnotifier.com monitoring"],"description":"Uptime monitoring service alerting on website downtime events","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"DowntimeDetector\\\\/","url":"https://datadome.co/bots/downtimedetector/","instances":["DowntimeDetector/4.0 (+https://downforeveryoneorjustme.com)"],"description":"Availability monitor detecting and reporting website downtime incidents","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Dlc\\\\/","url":"https://www.drlinkcheck.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0.4896.127 Safari/537.36 Dlc/2.0.1"],"description":"Link checking crawler auditing broken URLs across websites","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Dratabot","url":"https://dratabot.com","instances":["Dratabot (+https://dratabot.com)"],"description":"Compliance automation crawler auditing security controls and documentation","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"EasyBib AutoCite","url":"http://www.easybib.com/","instances":["EasyBib AutoCite (http://autocite-info.citation-api.com/)"],"description":"Citation generator fetching metadata for bibliography and reference creation","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"easybill-ImportManager","url":"https://www.easybill.de/api/","instances":["easybill-ImportManager/ShopwareClient"],"description":"Billing platform crawler importing product data from ecommerce stores","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"EasyCron\\\\/","url":"https://www.easycron.com","instances":["EasyCron/1.0 (https://www.easycron.com/)"],"description":"Cron job service executing scheduled HTTP requests and monitoring endpoints","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"easyDNS Monitoring","url":"http://easyurl.net/monitoring","instances":["easyDNS Monitoring ( http://easyurl.net/monitoring )"],"description":"DNS monitoring service verifying domain resolution and availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"EchoboxBot\\\\/","url":"https://www.echobox.com/","instances":["Mozilla/5.0 (compatible; EchoboxBot/1.0; hash/w4mwnpbXf3MFAbxOkJRw; +http://www.echobox.com)"],"description":"Social media automation crawler fetching content for publishing optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Cronless","url":"https://datadome.co/bots/cronless/","instances":["Cronless/2.0 (+http://cronless.com)"],"description":"Dynamic task execution crawler without fixed scheduling","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"crusty\\\\/","url":"https://github.com/let4be/crusty","instances":["crusty/0.12.0"],"description":"Undocumented web crawler of unknown origin","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"csirt\\\\.cz","url":"https://csirt.cz/cs/dns-crawler","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/74.0.3729.131 Safari/537.36 1.6.4 (+https://csirt.cz/cs/dns-crawler)"],"description":"Czech cybersecurity team vulnerability scanning bot","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"CXK_Bot","url":"https://datadome.co/bots/cxk_bot/","instances":["CXK/5.0 (linux; 43A1AAD0; ARMv9) assistenC5/v6.5.6 (KHTML, lcxk) CXK_Bot/2.3.1"],"description":"Web content indexing and SEO analysis crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"daumoa","url":"http://cs.daum.net/faq/15/4118.html?faqId=28966","instances":["daumoa,damoa,daum,daumos,duamoa,duam,duamo"],"description":"South Korean Daum search engine indexing bot","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"DaspeedBot","url":"https://datadome.co/bots/dawap-bot/","instances":["DaspeedBot/1.0 (+https://daspeed.io/bot-info)"],"description":"Web content indexing and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Dead Link Checker","url":"http://www.dead-link-checker.com/","instances":["Mozilla/5.0 (compatible; Dead Link Checker; http://www.dead-link-checker.com/)"],"description":"Broken link detection and website maintenance bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Deskyobot","url":"https://www.deskyo.com/bot","instances":["Deskyobot/1.0 (+https://www.deskyo.com/bot)"],"description":"Website content indexing and SEO analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Detectify","url":"https://detectify.com/what-is-detectify","instances":["Mozilla/5.0 (compatible; Detectify) +https://detectify.com/bot/"],"description":"Vulnerability and attack surface scanning bot","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Devin","url":"https://docs.devin.ai/get-started/devin-intro","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36; Devin/1.0; +https://devin.ai"],"description":"AI-driven browser automation and content extraction","addition_date":"2026/04/17","tags":["browser-automation","ai-crawler"]},{"pattern":"DF Bot","url":"https://datadome.co/bots/df-bot/","instances":["DF Bot 1.0"],"description":"Web content indexing and competitive analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"DingTalkBot-LinkService","url":"https://www.dingtalk.com/","instances":["DingTalkBot-LinkService/1.0 (+https://open-doc.dingtalk.com/microapp/faquestions/ftpfeu)"],"description":"Alibaba DingTalk link preview and metadata fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Discourse Forum Onebox","url":"https://discourse.org/","instances":["Discourse Forum Onebox v3.3.0.beta1-dev"],"description":"Forum link preview and embed content fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Dmbot","url":"https://datadome.co/bots/dmbot/","instances":["Mozilla/5.0 (compatible; Dmbot/1.1)"],"description":"Web crawler for data aggregation and SEO","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SustainabilityCrawler","url":"https://datadome.co/bots/ecovadis-bot/","instances":["ecotrek GmbH - SustainabilityCrawler (bot@ecotrek.tech)"],"description":"ESG and sustainability rating data collection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"edansbot","url":"https://datadome.co/bots/edansbot/","instances":["Mozilla/5.0 edansbot (Windows NT 10.0; Win64; x64; rv:90.0) Gecko/20100101 Firefox/118.0"],"description":"Web content indexing and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"EdgeWatch","url":"https://about.edgewatch.com/","instances":["Mozilla/5.0 (compatible; EdgeWatch/1.1; https://about.edgewatch.com/)"],"description":"Performance monitoring and security assessment bot","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Do Not Track Verifier","url":"https://datadome.co/bots/eff-crawler/","instances":["Electronic Frontier Foundation\'s Do Not Track Verifier (for questions or concerns email dnt-policy@eff.org)"],"description":"Privacy practices and security protocol analyzer","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"elmahio-uptimebot","url":"https://elmah.io","instances":["elmahio-uptimebot/2.0"],"description":"Error logging uptime and availability monitoring","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"eMoneyBot","url":"https://emoneyadvisor.com","instances":["eMoneyBot/1.0; +https://emoneyadvisor.com/DataAggregationNotice/"],"description":"Financial account aggregation and data scraping","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"EpivozCrawler","url":"https://www.techmeme.com","instances":["EpivozCrawler/1.7"],"description":"Content scraping and indexing crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"eRepublik\\\\.tools","url":"https://erepublik.tools","instances":["eRepublik.tools - Multithreaded Crawler - "],"description":"MMO game data and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"EvoUptimeBot","url":"https://www.evo.agency","instances":["EvoUptimeBot/1.0"],"description":"Uptime and performance monitoring service","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"ExodusMovement","url":"https://www.exodus.io","instances":["ExodusMovement/1.0 GlobalCoinHeight/1.0"],"description":"Web scraping and data extraction bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Ezgif","url":"https://ezgif.com/about","instances":["Mozilla/5.0 (compatible; Ezgif/69.420; +https://ezgif.com/about)"],"description":"GIF and image fetching and editing bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"factset_spyderbot","url":"https://www.factset.com/","instances":["Mozilla/5.0(windows NT 10.0; Win64; x64) AppleWebkit/537.36(KHTML, like Gecko)  Chrome/90.0.4430.72  Safari/537.36 factset_spyderbot"],"description":"Financial data and regulatory filing crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FastmailUA","url":"https://www.fastmail.com/policies/bots/","instances":["FastmailUA/1.0"],"description":"Email link preview and image proxy fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"FDL Stats Bot","url":"https://ftwentertainment.com","instances":["FDL Stats Bot"],"description":"Firebase dynamic link analytics and validation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Fedicabot","url":"https://fedica.com/info/fedicabot","instances":["Fedicabot / FedicaApp"],"description":"Social media analytics and link preview bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FedReporterDataBot","url":"https://fedreporter.net/FedReporterBotDocumentation/Readme.txt","instances":["FedReporterDataBot/1.0 (+https://fedreporter.net/FedReporterBotDocumentation;)"],"description":"Financial and regulatory filing data aggregator","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Feed Image Audit","url":"https://image-validator.com/","instances":["Feed Image Audit -- App"],"description":"Image validation and compliance auditing","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"FeedBurner","url":"http://www.feedburner.com/","instances":["FeedBurner/1.0 (http://www.FeedBurner.com)"],"description":"RSS feed distribution and subscriber management","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"feeder\\\\.co","url":"https://feeder.co/crawler","instances":["Mozilla/5.0 (feeder.co; Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/106.0.0.0 Safari/537.36"],"description":"RSS feed aggregation and monitoring service","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"Feedpresso Content Index Bot","url":"https://datadome.co/bots/feedpresso-crawler/","instances":["Feedpresso Content Index Bot"],"description":"News aggregation platform content indexer","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"Feedwind","url":"http://feed.mikle.com/support/description/","instances":["Mozilla/5.0 (compatible; Feedwind/3.0; +http://feed.mikle.com/support/description/)"],"description":"Dynamic content aggregation widget fetcher","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"fidget-spinner-bot","url":"https://datadome.co/bots/fidget-spinner-bot/","instances":["fidget-spinner-bot"],"description":"Content indexing and SEO analysis crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FirmoGraph","url":"https://datadome.co/bots/firmograph/","instances":["FirmoGraph (+https://firmograph.io)"],"description":"Business data collection and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FlipboardRSS","url":"http://flipboard.com/browserproxy","instances":["Mozilla/5.0 (compatible; FlipboardRSS/1.2; +http://flipboard.com/browserproxy)"],"description":"Social magazine content aggregation and curation","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"Foregenix","url":"http://www.foregenix.com/scan","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko, Foregenix) Chrome/91.0.4472.77 Safari/537.36"],"description":"Cybersecurity vulnerability and weakness scanner","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Freespoke\\\\/","url":"https://docs.freespoke.com/search/bot/","instances":["Mozilla/5.0 (compatible; Freespoke/2.0; +https://crawler.freespoke.com)"],"description":"Privacy-focused search engine indexing web content for results","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Friendly testing bot","url":"https://datadome.co/bots/friendly-testing-bot/","instances":["Friendly testing bot"],"description":"Testing crawler verifying website functionality and response behavior","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"friendly-spider","url":"https://datadome.co/bots/friendly-spider/","instances":["friendly-spider"],"description":"Web crawler indexing content for search and data aggregation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FriendlyCrawler\\\\/","url":"https://datadome.co/bots/friendlycrawler/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/605.1.15 (KHTML, like Gecko; compatible; FriendlyCrawler/1.0) Chrome/120.0.6099.216 Safari/605.1.15"],"description":"General web crawler indexing content for data collection purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"FullStoryBot\\\\/","url":"https://help.fullstory.com/spp-ref/343521-what-is-the-fullstorybot","instances":["FullStoryBot/1.0"],"description":"Analytics platform crawler collecting session and behavioral data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Funnelback","url":"https://docs.squiz.net/funnelback/docs/latest/","instances":["Funnelback"],"description":"Enterprise search crawler indexing content for internal search platforms","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"FuseonBot\\\\/","url":"https://datadome.co/bots/fuseonbot/","instances":["FuseonBot/1.1 (+http://linkaffinity.io)"],"description":"Link affinity crawler indexing web content for SEO analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Gabanzabot\\\\/","url":"https://datadome.co/bots/gabanzabot/","instances":["Gabanzabot/1.1 (Gabanza Search Engine; https://www.gabanza.com)"],"description":"Search engine crawler indexing websites for Gabanza search results","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"gdnplus\\\\.com","url":"https://datadome.co/bots/gdnp-crawler/","instances":["https://gdnplus.com:Gather Analyze Provide."],"description":"Data gathering crawler analyzing and providing web content insights","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"getthit\\\\.com","url":"https://www.getthit.com/bot","instances":["www.GettHIT.com | Free Traffic Exchange Bot | If you are seeing this, then your website has been listed in our traffic exchange service. | Visit Us : https://www.getthit.com/bot | Macintosh; Intel Mac OS X 10_7_5 (compatible; getthit.com/3.1;)"],"description":"Traffic exchange service bot generating visits to listed websites","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GG PeekBot","url":"https://www.gg.pl/","instances":["GG PeekBot 2.0 ( https://www.gg.pl/ https://www.gg.pl/info/praca/ )"],"description":"Polish messaging platform crawler generating link previews for users","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Ghost Inspector","url":"https://ghostinspector.com/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/107.0 Safari/537.36 Ghost Inspector (63c85ddbde52d6697f57c623)"],"description":"Browser testing service automating UI tests and monitoring website changes","addition_date":"2026/04/17","tags":["browser-automation"]},{"pattern":"github-camo","url":"https://github.com/atmos/camo","instances":["github-camo (c006e452)"],"description":"GitHub image proxy fetching external images for secure rendering","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"GlobalWebSearch","url":"https://datadome.co/bots/globalwebsearch/","instances":["GlobalWebSearchx"],"description":"Web crawler indexing content for global search engine results","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Golfe\\\\/","url":"https://datadome.co/bots/6hphjxgx/","instances":["Mozilla/7.0 (compatible; Golfe/1.1; +http://www.goo-olfe.ae/bot.html)"],"description":"UAE-based search engine crawler indexing web content for search","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Google-Apps-Script","url":"https://script.google.com/","instances":["Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: UAEmdDd_XLoqpGxtGfu5uvUaQlW77VLYz-w)"],"description":"Google scripting platform fetching URLs for automation workflows","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GoogleStackdriverMonitoring","url":"https://cloud.google.com/monitoring","instances":["GoogleStackdriverMonitoring-UptimeChecks(https://cloud.google.com/monitoring)"],"description":"Google Cloud monitoring service performing uptime checks on endpoints","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"GoogleAssociationService\\\\/","url":"https://developers.google.com/identity/credential-sharing/digital-asset-links#:~:text=then%20act%20upon.-,Overview,as%20location%2C%20with%20website%20B.","instances":["GoogleAssociationService/"],"description":"Google service verifying digital asset links between apps and websites","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GoogleImageProxy","url":"https://support.google.com/webmasters/answer/1061943?hl=en","instances":["Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)"],"description":"Google image proxy fetching and caching images for Gmail display","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"GoogleProducer","url":"https://developers.google.com/search/docs/crawling-indexing/google-user-triggered-fetchers#googleproducer","instances":["GoogleProducer; (+https://developers.google.com/search/docs/crawling-indexing/google-producer)"],"description":"Google user-triggered fetcher retrieving content for Google products","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Googlebot-IA\\\\/","url":"https://scholar.google.com/intl/en/scholar/libraries.html","instances":["Googlebot-IA/2.1"],"description":"Google Scholar crawler indexing academic papers and library content","addition_date":"2026/04/17","tags":["search-engine","academic"]},{"pattern":"Google-Trust-Services\\\\/","url":"https://pki.goog/","instances":["Mozilla/5.0 (compatible; Google-Trust-Services/2.0; http://pki.goog/)"],"description":"Google PKI service validating SSL certificates and checking revocation status","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Google-Area120","url":"https://area120.google.com/","instances":["Google-Area120-PrivacyPolicyFetcher"],"description":"Google Area 120 experimental tool fetching privacy policies from websites","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Google-CloudVertexBot","url":"https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers#google-cloudvertexbot","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/W.X.Y.Z Mobile Safari/537.36 (compatible; Google-CloudVertexBot; +https://cloud.google.com/enterprise-search)","Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Google-CloudVertexBot; +https://cloud.google.com/enterprise-search) Chrome/W.X.Y.Z Safari/537.36"],"description":"Google Vertex AI crawler indexing content for enterprise search solutions","addition_date":"2026/04/17","tags":["search-engine","ai-crawler"]},{"pattern":"GoogleAssociationService$","url":"https://developers.google.com/digital-asset-links","instances":["GoogleAssociationService"],"description":"Google service verifying digital asset link associations between platforms","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GoogleDocs","url":"https://docs.google.com/","instances":["Mozilla/5.0 (compatible; GoogleDocs; apps-spreadsheets; +http://docs.google.com)"],"description":"Google Docs crawler fetching web content for spreadsheet import functions","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GoPay","url":"https://doc.gopay.com/","instances":["GoPay"],"description":"Payment gateway service verifying merchant websites and payment endpoints","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GotSiteMonitor\\\\.com","url":"https://datadome.co/bots/gotsitemonitor/","instances":["Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.11 (KHTML, like Gecko) Chrome/23.0.1271.64 Safari/537.11 GotSiteMonitor.com"],"description":"Website monitoring service tracking uptime and alerting on downtime","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"synthetic-monitoring-agent\\\\/","url":"https://grafana.com/","instances":["synthetic-monitoring-agent/v0.20.1-0-g66af84ad (linux amd64; 66af84ad6a8755895d4b69606281ca7354c1589a; 2024-02-12 16:50:07+00:00; +https://github.com/grafana/synthetic-monitoring-agent)"],"description":"Grafana synthetic monitoring agent probing endpoints for availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Grammarly\\\\/","url":"https://datadome.co/bots/grammarly/","instances":["Grammarly/1.0 (http://www.grammarly.com)"],"description":"Writing assistant crawler fetching web content for grammar analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"gregcrawler","url":"https://datadome.co/bots/gregcrawler/","instances":["gregcrawler"],"description":"Web crawler indexing content for data aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GroovinaAdsbot\\\\/","url":"https://www.groovinads.com/","instances":["Mozilla/5.0 (compatible; GroovinaAdsbot/1.0; +https://www.groovinads.com/en/#bot)"],"description":"Advertising platform crawler indexing products and pricing for campaigns","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Grover\\\\/","url":"https://datadome.co/bots/grover-bot/","instances":["Grover/Grover-1.18 (Web Crawler)"],"description":"Anonymous web crawler likely used for research or content scraping","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"GTmetrix","url":"https://gtmetrix.com/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/117.0.0.0 Safari/537.36 GTmetrix"],"description":"Performance testing tool analyzing page speed and optimization recommendations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"GuestpostsBot\\\\/","url":"https://guestposts.com.br/","instances":["Mozilla/5.0 (compatible; GuestpostsBot/2.0; +https://guestposts.com.br/blog/robot/)"],"description":"Guest posting platform crawler discovering and indexing blog opportunities","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Gulper Web Bot","url":"https://datadome.co/bots/gulperbot/","instances":["Gulper Web Bot 0.2.4 (www.ecsl.cs.sunysb.edu/~maxim/cgi-bin/Link/GulperBot)"],"description":"Academic web crawler collecting data for research and link analysis","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"Verity\\\\/","url":"https://gumgum.com/verity","instances":["Verity/1.1 (https://gumgum.com/verity; verity-support@gumgum.com)"],"description":"Contextual advertising crawler analyzing page content for brand safety","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"HappyWing","url":"https://datadome.co/bots/happywing/","instances":["HappyWing"],"description":"Web crawler indexing content for data aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"harsilbot\\\\/","url":"http://www.harsil.com/bot","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36 (compatible; harsilbot/1.1; +http://www.harsil.com/bot)"],"description":"Web crawler indexing and collecting data for SEO analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"HawaiiBot","url":"https://datadome.co/bots/hawaiibot/","instances":["HawaiiBot"],"description":"Web crawler gathering content for data aggregation and indexing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"hCardValidator","url":"http://hcard.geekhood.net/","instances":["hCardValidator/1 PHP/5 (http://hcard.geekhood.net)"],"description":"Microformat validator checking hCard contact data on web pages","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Hello World","url":"https://datadome.co/bots/hello-world/","instances":["Hello World"],"description":"Test crawler sending generic requests to verify web server responses","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"HelloworkJobPostingBot\\\\/","url":"https://www.hellowork-group.com/en/","instances":["HelloworkJobPostingBot/1.0"],"description":"Job board crawler indexing employment listings and posting data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"HetrixTools","url":"https://hetrixtools.com/uptime-monitoring-bot.html","instances":["HetrixTools Uptime Monitoring Bot. https://hetrix.tools/uptime-monitoring-bot.html"],"description":"Uptime monitoring bot checking server availability and alerting downtime","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"HIFIBot\\\\/","url":"https://hi.fi/","instances":["Mozilla/5.0 (compatible; HIFIBot/1; +https://hi.fi)"],"description":"Web crawler indexing content for search and information aggregation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Hlidam\\\\.to robot","url":"https://hlidam.to/","instances":["Hlidam.to robot"],"description":"Czech job listing crawler indexing employment offers and postings","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Honeybadger Uptime Check","url":"https://www.honeybadger.io/","instances":["Honeybadger Uptime Check"],"description":"Error monitoring service checking website availability and health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"HostTracker\\\\/","url":"https://datadome.co/bots/hosttracker/","instances":["Mozilla/5.0 (compatible;HostTracker/2.0;+http://www.host-tracker.com/)"],"description":"Website monitoring service checking availability from multiple global locations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Hotjar","url":"https://www.hotjar.com/","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 11_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Hotjar Version/11.0 Mobile/15E148 Safari/604.1"],"description":"Analytics platform crawler collecting heatmap and behavior tracking data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"hstspreload-bot","url":"https://hstspreload.org/","instances":["hstspreload-bot"],"description":"HSTS preload list checker verifying HTTPS enforcement across websites","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Huckabot\\\\/","url":"https://huckabuy.com/","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/41.0.2272.96 Mobile Safari/537.36 (compatible; Huckabot/0.0; +https://huckabuy.com/)"],"description":"E-commerce SEO crawler analyzing product pages for optimization insights","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Hype Machine\\\\/","url":"https://hypem.com/latest","instances":["Hype Machine/4.0 hypem.com (anthony@hypem.com)"],"description":"Music blog aggregator crawler indexing tracks and artist content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Web Screen Service By hyperhost","url":"https://datadome.co/bots/hyperhost-ua-crawler/","instances":["Web Screen Service By hyperhost.ua"],"description":"Web screenshot service capturing page visuals for hosting platform","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"AdsBot-IAB","url":"https://iabtechlab.com/ads-txt/","instances":["AdsBot-IAB"],"description":"IAB technology crawler verifying ads.txt files for programmatic advertising","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"iAskBot\\\\/","url":"https://datadome.co/bots/iaskspider/","instances":["Mozilla/5.0 AppleWebKit/605.1.15 (KHTML, like Gecko; compatible; iAskBot/1.0; +https://iask.ai/) Chrome/120.0.6099.119 Safari/605.1.15"],"description":"AI search engine crawler indexing web content for question answering","addition_date":"2026/04/17","tags":["search-engine","ai-crawler"]},{"pattern":"IBM Crawler","url":"https://datadome.co/bots/ibm-crawler/","instances":["IBM Crawler"],"description":"IBM enterprise crawler indexing content for Watson and cloud services","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"IFTTT\\\\/","url":"https://ifttt.com/feed/details","instances":["IFTTT/1.0 (https://ifttt.com/support)"],"description":"Automation platform crawler fetching feeds for conditional workflow triggers","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ImageFetcher\\\\/","url":"http://wsrv.nl/","instances":["Mozilla/5.0 (compatible; ImageFetcher/9.0; +http://wsrv.nl/)"],"description":"Image proxy service fetching and caching images for web applications","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ImageMind","url":"https://datadome.co/bots/imagemind/","instances":["ImageMind"],"description":"Image analysis crawler collecting visual data for AI training purposes","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"img2dataset","url":"https://github.com/rom1504/img2dataset","instances":["Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:72.0) Gecko/20100101 Firefox/72.0 (compatible; img2dataset; +https://github.com/rom1504/img2dataset)"],"description":"Open source tool downloading images for machine learning dataset creation","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"imgproxy\\\\/","url":"https://imgproxy.net/","instances":["imgproxy/3.21.0"],"description":"Image processing proxy resizing and optimizing images for web delivery","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"impendoom-bot\\\\/","url":"https://impendoom.com/","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; impendoom-bot/0.1.0; +https://impendoom.com/) Safari/537.36"],"description":"Web crawler indexing content for competitive intelligence and data analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"IndeedJobBot","url":"https://www.indeed.com/about/indeed-crawlers","instances":["IndeedJobBot"],"description":"Job search engine crawler indexing employment listings and company pages","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Innguma\\\\/","url":"https://factory.innguma.com/fetcher/","instances":["Innguma/1.0 (+https://factory.innguma.com/fetcher/)"],"description":"Content fetcher crawler gathering web data for information extraction","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Instapaper\\\\/","url":"https://www.instapaper.com/publishers","instances":["Instapaper/4.0Instaparser/1.0"],"description":"Read-later service crawler fetching articles for offline reading storage","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Integromat\\\\/","url":"https://developers.make.com/api-documentation","instances":["Integromat/production"],"description":"Automation platform crawler fetching web data for workflow integration","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"intelx\\\\.io_bot","url":"https://intelx.io/","instances":["Mozilla/5.0 (compatible; intelx.io_bot +https://intelx.io)"],"description":"Intelligence search engine crawler indexing leaks and dark web content","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"internetVista monitor","url":"https://datadome.co/bots/internetvista-monitor/","instances":["internetVista monitor (Mozilla compatible)"],"description":"Website monitoring service checking availability performance and SSL status","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Irokez\\\\.cz monitoring","url":"https://datadome.co/bots/irokez-cz-monitoring/","instances":["Irokez.cz monitoring v1.2 - (http://www.irokez.cz, Irokez.cz, crawl)"],"description":"Czech web monitoring service tracking availability and performance metrics","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"IsDownBot\\\\/","url":"https://help.isdown.app/custom-monitors/isdownbot","instances":["Mozilla/5.0 (compatible; IsDownBot/1.0;)"],"description":"Downtime monitoring bot checking website and service availability status","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"ISSCyberRiskCrawler\\\\/","url":"https://datadome.co/bots/isscyberriskcrawler/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 13_0_1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/107.0.0.0 Safari/537.36 ISSCyberRiskCrawler/1.1.4"],"description":"Cybersecurity risk crawler scanning websites for vulnerabilities and exposures","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"iubenda-radar\\\\/","url":"https://www.iubenda.com/","instances":["iubenda-radar/2.25.2"],"description":"Compliance platform crawler auditing privacy policies and cookie consent","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"UptimeBot\\\\/","url":"https://jaggedpixel.co/","instances":["Mozilla/5.0 (compatible; UptimeBot/1.0; +https://www.getuptime.co)"],"description":"Uptime monitoring service verifying website availability and response latency","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"jetmon\\\\/","url":"https://automattic.com/","instances":["jetmon/1.0 (Jetpack Site Uptime Monitor by WordPress.com)"],"description":"WordPress Jetpack site uptime monitor and health checking service","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"jobswithgptcom-bot","url":"https://jobswithgpt.com/bot.html","instances":["jobswithgptcom-bot"],"description":"Job portal crawler indexing career pages and employment listings","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Jumio","url":"https://github.com/Jumio/implementation-guides/blob/master/netverify/callback.md","instances":["Jumio"],"description":"Identity and KYC verification service web content analyzer","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Kagibot\\\\/","url":"https://kagi.com/","instances":["Mozilla/5.0 (compatible; Kagibot/1.0; +https://kagi.com/bot)"],"description":"Privacy-focused search engine crawler indexing content for rankings","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"KangarooBot\\\\/","url":"https://datadome.co/bots/kangaroo-bot/","instances":["Mozilla/5.0 (compatible; KangarooBot/1.0; +https://kangaroobot.com)"],"description":"Data scraping and content aggregation crawler mimicking human behavior","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"KargoBot-Artemis","url":"https://www.kargo.com/","instances":["Mozilla/5.0 (iPhone; CPU iPhone OS 13_2_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.0.3 Mobile/15E148 Safari/604.1 (compatible; KargoBot-Artemis-Mobile; +https://www.kargo.com/kargobot-artemis)"],"description":"Ad-tech crawler analyzing pages for contextual targeting and brand safety","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"kazbtbot\\\\/","url":"http://kazbt.com/","instances":["Mozilla/5.0 (compatible; kazbtbot/0.1; +http://kazbt.com/)"],"description":"Web crawler for content indexing and data aggregation purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"keycdn-tools\\\\/","url":"https://tools.keycdn.com/","instances":["keycdn-tools/speed"],"description":"CDN performance monitoring measuring website load times and metrics","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"keys-so-bot","url":"https://datadome.co/bots/keys-so-bot/","instances":["Mozilla/5.0 (keys-so-bot)"],"description":"Automated crawler for indexing and data collection purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"kinsta-bot","url":"https://kinsta.com/","instances":["kinsta-bot"],"description":"Hosting platform crawler for cache warming and SEO audit checks","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Klaviyo\\\\/","url":"https://www.klaviyo.com/","instances":["Klaviyo/1.0"],"description":"Marketing automation bot fetching product data for email campaigns","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Kukei\\\\.eu-Bot\\\\/","url":"https://kukei.eu/","instances":["Mozilla/5.0 (compatible; Kukei.eu-Bot/0.2; +https://kukei.eu)"],"description":"Web crawler indexing and analyzing page content for search purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"LAC_IAHarvester","url":"https://library-archives.canada.ca/eng/services/government-canada/web-social-media-preservation-program/Pages/web-archive.aspx","instances":["Mozilla/5.0 (compatible; LAC_IAHarvester/3.3.0; +https://library-archives.canada.ca/eng/services/government-canada/web-social-media-preservation-program/Pages/web-archive.aspx)"],"description":"Canadian library web archiving bot preserving government websites","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"LastModBot\\\\/","url":"https://last-modified.com/","instances":["Mozilla/5.0 (compatible; LastModBot/0.1; +https://last-modified.com/en)"],"description":"Web crawler detecting page freshness by analyzing last modified headers","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"LegalMonster","url":"https://www.legalmonster.com/","instances":["LegalMonster"],"description":"Compliance monitoring scanner detecting cookies and tracking consent","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Let\'s Encrypt","url":"https://letsencrypt.org/","instances":["Mozilla/5.0 (compatible; Let\'s Encrypt validation server; +https://www.letsencrypt.org)"],"description":"SSL certificate validation bot verifying domain control for TLS certs","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Level9SearchBot\\\\/","url":"https://level9.com/","instances":["Mozilla/5.0 (compatible; Level9SearchBot/2-1.5)"],"description":"Search and OSINT crawler indexing public content for search purposes","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"loc\\\\.gov\\\\/programs\\\\/web-archiving","url":"https://www.loc.gov/programs/web-archiving/for-site-owners","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/78.0.3904.97 Safari/537.36 (+https://www.loc.gov/programs/web-archiving/for-site-owners/)"],"description":"Government web archiver preserving cultural content for long-term access","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"LinerBot\\\\/","url":"https://docs.getliner.com/docs/linerbot","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; LinerBot/1.0; +https://docs.getliner.com/docs/linerbot)"],"description":"AI workspace crawler indexing web content for search and discovery","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"LinkTiger","url":"https://linktiger.com/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/76.0.3809.87 Safari/537.36 LinkTiger"],"description":"Broken link detection crawler auditing website link integrity","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"LinkAce\\\\/","url":"https://www.linkace.org/","instances":["LinkAce/1 (https://github.com/Kovah/LinkAce)"],"description":"Self-hosted bookmark archive crawler preserving web content","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"LinksIndexerBot\\\\/","url":"https://linksindexer.com/bot","instances":["Mozilla/5.0 (compatible; LinksIndexerBot/1.0; +http://linksindexer.com/bot)"],"description":"SEO crawler indexing backlinks and submitting URLs for search engines","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"LinkWalker\\\\/","url":"https://datadome.co/bots/linkwalker/","instances":["Mozilla/5.0 (compatible; LinkWalker/2.0; +http://www.seventwentyfour.com)"],"description":"Automated web crawler for content and data collection purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"LogicMonitor","url":"https://www.logicmonitor.com/support/about-logicmonitor/overview/logicmonitor-public-ip-addresses-dns-names","instances":["LogicMonitor SiteMonitor/1.0"],"description":"Synthetic monitoring bot checking website and API availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"LoomlyBot","url":"https://www.loomly.com/","instances":["LoomlyBot"],"description":"Social media management metadata fetcher for link previews","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Macrobondbot","url":"https://www.macrobond.com/","instances":["Mozilla/5.0 (compatible; Macrobondbot +http://redir.macrobond.com/go/bot/)"],"description":"Financial data crawler gathering macroeconomic time-series data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MADBbot\\\\/","url":"https://madb.zapto.org/bot.html","instances":["MADBbot/0.1 (Gathering webpages for data analytics; https://madb.zapto.org/bot.html; ma-db-crawl@googlegroups.com)"],"description":"Web crawler gathering data for analytics and research purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Magellan","url":"https://datadome.co/bots/magellan/","instances":["Magellan"],"description":"Web content indexing and competitive analysis crawler tool","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"magicsearchdev\\\\/","url":"https://datadome.co/bots/magicsearchdev/","instances":["magicsearchdev/1.0"],"description":"Web crawler for content indexing and data aggregation purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Magnet\\\\.me-web\\\\/","url":"https://magnet.me/bot.html","instances":["Magnet.me-web/1.0 (+https://magnet.me/bot.html)"],"description":"Graduate recruitment platform crawling job postings and employer data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MainWP\\\\/","url":"https://www.dshost.com.au/","instances":["Mozilla/5.0 (compatible; MainWP/4.2.7.1; +http://mainwp.com)"],"description":"WordPress management platform crawler auditing child site health","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Make\\\\/","url":"https://www.make.com/en/","instances":["Make/production"],"description":"Automation platform crawler validating endpoints and collecting metadata","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ManageWP","url":"https://managewp.com/","instances":["ManageWP"],"description":"WordPress dashboard scanner verifying site availability and health","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MarketGoo\\\\/","url":"https://www.marketgoo.com/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_9_5) AppleWebKit/600.1.17 (KHTML, like Gecko) Version/7.1 Safari/537.85.10 MarketGoo/2.1"],"description":"SEO audit spider evaluating technical search engine optimization signals","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MarketingMiner","url":"https://datadome.co/bots/marketingminer-bot/","instances":["Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/W.X.Y.Z Mobile Safari/537.36(compatible; MarketingMiner v2.0; +https://www.marketingminer.com)"],"description":"Digital marketing analytics crawler gathering SEO and performance data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"dbot\\\\)","url":"https://www.marsflag.com/ja/marsfinder/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) (dbot)"],"description":"Link preview and content discovery metadata harvester bot","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Mattermost-Bot\\\\/","url":"https://datadome.co/bots/mattermost-bot/","instances":["Mattermost-Bot/1.1"],"description":"Team communication platform fetching URLs for preview and automation","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Mavifinds","url":"https://brandimi.com/mavifinds-bot/","instances":["Mavifinds Bot"],"description":"Shopping discovery crawler indexing product prices and availability","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MB-LinkChecker","url":"https://www.marcobeierer.com/tools","instances":["MB-LinkChecker"],"description":"Website crawler for structure analysis and metadata collection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MedialogiaBot","url":"https://www.mlg.ru/","instances":["Mozilla/5.0 (compatible; MedialogiaBot; +http://home.prod.mlg.ru/bots.txt)"],"description":"Media monitoring crawler tracking news and brand mentions online","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MediaMonitoringBot\\\\/","url":"https://mediamonitoringbot.com/","instances":["MediaMonitoringBot/1.1 (+https://mediamonitoringbot.com/crawler; crawler@mediamonitoringbot.com)"],"description":"OSINT crawler harvesting mentions from news blogs and forums","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MediavineMetadataParser\\\\/","url":"https://radar.cloudflare.com/bots/directory/mediavine-metadata-parser/mediavine.com","instances":["MediavineMetadataParser/7.7.3"],"description":"Ad network metadata extractor gathering schema and preview data","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Pywikibot\\\\/","url":"https://www.mediawiki.org/wiki/Manual:Pywikibot","instances":["wlc3 Pywikibot/9.0.0.dev0 (g18371) requests/2.31.0 Python/3.10.12.final.0"],"description":"MediaWiki crawler indexing wiki content for search and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"CentComBot\\\\/","url":"https://centcom.melonmesa.com/","instances":["Mozilla/5.0 (compatible; CentComBot/"],"description":"Content indexing and dataset building crawler tool","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MergadoBot","url":"https://datadome.co/bots/mergadobot/","instances":["MergadoBot (+http://mergado.cz)"],"description":"E-commerce product data feed optimization and aggregation crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Meta-ExternalHit\\\\/","url":"https://datadome.co/bots/meta-externalagent/","instances":["Mozilla/5.0 (compatible; Meta-ExternalHit/1.1; +http://www.facebook.com/externalhit_uatext.php)"],"description":"Meta platform bot fetching link previews and metadata for sharing","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Metorik","url":"https://metorik.com/","instances":["Metorik API Client/2.0.1"],"description":"E-commerce analytics platform crawler for WooCommerce and Shopify stores","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MgidBot","url":"https://www.mgid.com","instances":["MgidBot 1.0"],"description":"Native advertising platform crawler analyzing pages for targeting","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Miniature\\\\.io\\\\/","url":"https://miniature.io/","instances":["Mozilla/5.0 (X11; Linux x86_64) Miniature.io/6.0 AppleWebKit/537.36 (KHTML, like Gecko) QtWebEngine/5.12.4 Chrome/69.0.3497.128 Safari/537.36"],"description":"Web page archiving and thumbnail generation bot tool","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"mirrorweb\\\\.com","url":"https://www.mirrorweb.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/78.0.3904.97 Safari/537.36 +https://www.mirrorweb.com"],"description":"Web archiving platform crawler capturing timestamped website snapshots","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"MissinglettrBot\\\\/","url":"https://missinglettr.com/","instances":["Mozilla/5.0 (compatible; MissinglettrBot/2.0; +http://missinglettr.com/bot/)"],"description":"Social media automation platform crawler for blog and feed indexing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"crawler_eb_germany","url":"https://datadome.co/bots/crawler_eb_germany/","instances":["crawler_eb_germany_2.0"],"description":"General web crawler for indexing and data collection purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ModularConnector\\\\/","url":"https://uniqoders.com/","instances":["ModularConnector/1.0 (Linux)"],"description":"Distributed modular crawler framework for content processing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Mollie HTTP client","url":"https://www.mollie.com/","instances":["Mollie HTTP client/1.0"],"description":"Payment service provider verifying merchant sites and compliance","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Monibot","url":"https://datadome.co/bots/monibot/","instances":["Monibot"],"description":"Web crawler for competitive analysis and price monitoring","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"monitis -","url":"https://www.monitis.com/","instances":["Mozilla/5.0 (compatible; monitis - premium monitoring service; http://www.monitis.com)"],"description":"Synthetic monitoring bot checking website availability and performance","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"MonitoRSS\\\\/","url":"https://monitorss.xyz/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:89.0) Gecko/20100101 Firefox/89.0 MonitoRSS/1.0"],"description":"Discord bot crawler fetching RSS feeds for channel notifications","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"MonSpark\\\\/","url":"https://monspark.com/","instances":["Mozilla/5.0+(compatible; MonSpark/1.0; http://www.monspark.com/)"],"description":"Website monitoring service bot checking uptime and performance","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"montastic-monitor","url":"https://montastic.com/","instances":["montastic-monitor www.montastic.com"],"description":"Uptime monitoring bot tracking website availability and latency","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"MonTools\\\\.com","url":"https://datadome.co/bots/montools/","instances":["Mozilla/5.0 (compatible; MonTools.com)"],"description":"Web crawler for scanning and indexing website pages","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MotoMinerBot\\\\/","url":"https://motominer.com/Bot","instances":["Mozilla/5.0 (compatible; MotoMinerBot/1.0; +https://motominer.com/Bot)"],"description":"Automotive marketplace crawler indexing vehicle listings and prices","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MRGbot\\\\/","url":"https://www.mrg.ro/","instances":["Mozilla/5.0 (compatible; MRGbot/1.0; +https://www.mrg.ro/bot.html)"],"description":"Security testing lab crawler for anti-fraud control evaluation","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"MxToolbox","url":"https://datadome.co/bots/mxtoolbox-bot/","instances":["Mozilla/5.0+(compatible; MxToolbox/Beta7; http://www.mxtoolbox.com/)"],"description":"Email delivery and reputation monitoring for organizations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"my-tiny-bot","url":"https://datadome.co/bots/my-tiny-bot/","instances":["my-tiny-bot"],"description":"Lightweight web crawler for content indexing and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"MyBot\\\\/","url":"https://datadome.co/bots/mybot/","instances":["Mozilla/5.0 (compatible; MyBot/1.0)"],"description":"Web crawler for indexing and data aggregation purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"nbertaupete95","url":"https://datadome.co/bots/nbertaupete95/","instances":["Mozilla/5.0/Firefox/42.0 - nbertaupete95(at)gmail.com"],"description":"Web crawler for SEO and competitive analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"NetAPI","url":"https://datadome.co/bots/netapi/","instances":["NetAPI v1"],"description":"Automated crawler interacting with websites for data collection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"NetpeakCheckerBot\\\\/","url":"https://netpeaksoftware.com/","instances":["Mozilla/5.0 (compatible; NetpeakCheckerBot/3.6; +https://netpeaksoftware.com/checker)"],"description":"SEO analysis crawler identifying technical issues and metrics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"NetShelter ContentScan","url":"https://datadome.co/bots/netshelter-contentscan/","instances":["Mozilla/5.0 (Windows; U; Windows NT 6.1; en-GB; rv:1.9.2.3) Gecko/20100401 Firefox/3.6.3 (NetShelter ContentScan)"],"description":"Media network crawler categorizing content for ad targeting","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"NETVIGIE","url":"https://netvigie.com/","instances":["NETVIGIE"],"description":"European performance and uptime monitoring synthetic crawler","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"NewRelicbot\\\\/","url":"https://newrelic.com/","instances":["Mozilla/5.0 (compatible; NewRelicbot/2.1; +http://www.newrelic.com)"],"description":"Application monitoring bot for uptime and performance checking","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"nyt_scraping","url":"https://int.nyt.com/assets/scraping.json","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/110.0.0.0 Safari/537.36 nyt_scraping/scraping@nytimes.com"],"description":"News organization newsgathering crawler for reporting support","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"NewsNow\\\\/","url":"https://www.newsnow.co.uk/h/","instances":["Mozilla/4.0 (compatible; MSIE 7.0; Windows NT) NewsNow/1.0"],"description":"UK news aggregation platform crawler for content discovery","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"NLNZ_IAHarvester","url":"https://natlib.govt.nz/publishers-and-authors/web-harvesting","instances":["Mozilla/5.0 (compatible; NLNZ_IAHarvester2024/3.3.0; +https://natlib.govt.nz/publishers-and-authors/web-harvesting/domain-harvest)"],"description":"New Zealand library digital preservation and archiving bot","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"NodePing","url":"https://datadome.co/bots/nodeping/","instances":["NodePing"],"description":"Website monitoring service performing uptime checks globally","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"nomore404\\\\.com robot","url":"https://datadome.co/bots/nomore404-com-robot/","instances":["Mozilla/5.0 (nomore404.com robot/1.1; +https://nomore404.com/)"],"description":"Broken link detection crawler identifying HTTP 404 errors","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"noorobot","url":"https://noordigital.com/","instances":["noorobot"],"description":"Web scraper performing high-volume programmatic content collection","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Nooshub\\\\/","url":"https://www.nooshub.com/","instances":["Mozilla/5.0 (compatible; Nooshub/1.0; +https://www.nooshub.com/statics/bots)"],"description":"AI feed platform crawler indexing content and RSS feeds","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Notabot","url":"https://corp.helpfeel.com/ja/home","instances":["Notabot"],"description":"Content aggregation and metadata extraction crawler bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Novaact\\\\/","url":"https://datadome.co/bots/novaact/","instances":["Mozilla/5.0 (compatible; Novaact/1.0; +https://www.novaact.com)"],"description":"Web crawler for data aggregation and analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Novellum","url":"https://crawl.corp.novellum.ai/docs","instances":["Novellum"],"description":"AI data collection crawler for model training and enrichment","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"NsToolsBot\\\\/","url":"https://ns.tools/","instances":["NsToolsBot/analyse"],"description":"Network and security analysis tool crawler gathering server data","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"nvdorz","url":"https://datadome.co/bots/nvdorz/","instances":["nvdorz"],"description":"Web crawler for content indexing and analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Odin;","url":"https://docs.getodin.com/","instances":["Mozilla/5.0 (compatible; Odin; https://docs.getodin.com/)"],"description":"Automated crawler for data collection and indexing purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Offline Explorer","url":"https://datadome.co/bots/offline-explorer/","instances":["Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.0; Offline Explorer; MSIECrawler)"],"description":"Website downloader tool for offline archival and content analysis","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"OhDear\\\\/","url":"https://ohdear.app/docs/faq/what-is-the-oh-dear-checker","instances":["Mozilla/5.0 (compatible; OhDear/1.1; +https://ohdear.app/checkerOhDear.app (+https://ohdear.app/docs/checks/uptime)"],"description":"Website monitoring bot scanning uptime and TLS certificate validity","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Omnisend\\\\/","url":"https://bots.omnisend.io/cf.txt","instances":["Omnisend/1.0"],"description":"Ecommerce marketing automation crawler fetching campaign URLs metadata","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Online Domain Tools","url":"https://datadome.co/bots/online-domain-tools/","instances":["Mozilla/5.0 (compatible; Online Domain Tools - Server Monitor/1.0; +http://server-monitoring.online-domain-tools.com)"],"description":"SEO analysis crawler identifying technical issues and metrics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WebCEO Online\\\\/","url":"https://datadome.co/bots/online-webceo-bot/","instances":["Mozilla/5.0 (compatible; WebCEO Online/1.0; +http://online.webceo.com)"],"description":"SEO platform crawler analyzing keywords and backlinks","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"OnlineOrNot\\\\.com_bot","url":"https://onlineornot.com","instances":["OnlineOrNot.com_bot_1.0_(https://onlineornot.com)"],"description":"Web crawler for systematic content browsing and indexing","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"OpenGraph\\\\.io\\\\/","url":"https://www.opengraph.io/","instances":["Mozilla/5.0 (compatible; OpenGraph.io/1.1; +https://opengraph.io/ AppleWebKit/537.36 (KHTML, like Gecko) Chrome/51.0.2704.103 Safari/537.36"],"description":"Open Graph metadata extractor for link preview generation","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"OpenRSS","url":"https://openrss.org/","instances":["OpenRSS"],"description":"Feed discovery crawler converting websites into RSS feeds","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"OpenVAS","url":"https://openvas.org/","instances":["Mozilla/5.0 [en] (X11, U; OpenVAS)"],"description":"Vulnerability scanner crawler identifying security weaknesses","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Owler \\\\(ows\\\\.eu","url":"https://ows.eu/owler","instances":["Owler (ows.eu/owler)"],"description":"European open search crawler for decentralized indexing","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Operator\\\\/","url":"https://datadome.co/bots/operator/","instances":["Mozilla/5.0 (compatible; Operator/1.0; +https://www.example.com/bot.html)"],"description":"Automated crawler performing repetitive internet tasks","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Orbbot\\\\/","url":"https://datadome.co/bots/orbbot/","instances":["Mozilla/5.0 (compatible; Orbbot/1.1;)"],"description":"Web crawler indexing content for SEO and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"zebra-v2-bot","url":"https://datadome.co/bots/zebra-v2-bot/","instances":["zebra-v2-bot"],"description":"Web crawler for indexing and data collection purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Orlo-LinkPreview\\\\/","url":"https://orlo.tech/","instances":["Orlo-LinkPreview/1.0"],"description":"Social platform link preview and metadata fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"Cozi-iCalendar-FeedReader","url":"https://ourfamilywizard.com/","instances":["Cozi-iCalendar-FeedReader"],"description":"Co-parenting platform crawler fetching shared content metadata","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"OutsellURLValidator","url":"https://www.outsell.com/","instances":["OutsellURLValidator"],"description":"Digital marketing crawler validating campaign link health","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Overcast\\\\/","url":"https://overcast.fm/","instances":["Overcast/1.0 Podcast Sync (123 subscribers; feed-id=456789; +http://overcast.fm/)"],"description":"Podcast platform crawler discovering and refreshing feeds","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"PRTGCloudBot\\\\/","url":"https://www.paessler.com/","instances":["Mozilla/5.0 (compatible; PRTGCloudBot/1.0; +http://www.paessler.com/prtgcloudbot; for_[edf7e62f223b268942b7efa36b6be1e305fcdadb])"],"description":"Paessler cloud monitoring bot checking uptime and health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Pagespeed\\\\/","url":"http://www.pagespeed.de/","instances":["Mozilla/5.0 (compatible; Pagespeed/1.1 Fetcher; +http://www.pagespeed.de)"],"description":"Performance analysis crawler assessing web page metrics","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"PanguBot","url":"https://datadome.co/bots/pangubot/","instances":["Mozilla/5.0 (compatible; PanguBot +https://www.pangutech.com)"],"description":"Chinese search engine crawler indexing websites","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Panopta","url":"https://www.panopta.com/","instances":["Panopta v1.1"],"description":"Synthetic monitoring bot verifying uptime and transactions","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Paqlebot\\\\/","url":"http://www.paqle.dk/about/paqlebot","instances":["Mozilla/5.0 (compatible; Paqlebot/2.0; +http://www.paqle.dk/about/paqlebot)"],"description":"Web crawler gathering data for analytics and research","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"parse\\\\.ly scraper\\\\/","url":"https://www.parse.ly/","instances":["Mozilla/5.0 (compatible; parse.ly scraper/0.16; +http://parsely.com)"],"description":"Content analytics platform crawler for metadata extraction","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PayPal\\\\/","url":"https://www.paypal.com/ipn","instances":["PayPal/AUHR-214.0-51787073PayPal IPN ( https://www.paypal.com/ipn )"],"description":"Payment processor bot validating endpoints and compliance","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PDF24 URL To PDF","url":"https://tools.pdf24.org/webpage-to-pdf","instances":["PDF24 URL To PDF"],"description":"PDF conversion crawler capturing web pages as documents","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PingAdmin\\\\.Ru\\\\/","url":"http://ping-admin.ru/","instances":["Mozilla/5.0 (compatible; PingAdmin.Ru/1.2; +http://pingadmin.ru/free_test/)"],"description":"Uptime monitoring service bot checking website availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"pingping\\\\.io\\\\/","url":"https://pingping.io/","instances":["pingping.io/1.0"],"description":"Lightweight monitoring bot validating URL availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"PlayStore-Google","url":"https://support.google.com/webmasters/answer/1061943","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.6478.182 Safari/537.36 PlayStore-Google"],"description":"Google Play Store crawler indexing apps and content","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Plesk screenshot bot","url":"https://www.plesk.com/","instances":["Plesk screenshot bot https://support.plesk.com/hc/en-us/articles/10301006946066"],"description":"Hosting platform management crawler for website auditing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PocketCasts\\\\/","url":"https://support.pocketcasts.com/knowledge-base/pocket-casts-feed-parser/","instances":["PocketCasts/1.0 (Pocket Casts Feed Parser; +http://pocketcasts.com/)"],"description":"Podcast platform crawler parsing feeds and episodes","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"Potions\\\\/","url":"https://get-potions.com/","instances":["Potions/1.0.0"],"description":"E-commerce personalization crawler ingesting catalogs","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PressEngineBot","url":"https://www.pressengine.net/","instances":["PressEngineBot (+http://pressengine.net/crawl-policy)"],"description":"Press release aggregation crawler for content syndication","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PricedroneShoppingBot\\\\/","url":"http://pricedrone.com/robot/","instances":["Mozilla/5.0 (compatible; PricedroneShoppingBot/1.0; +http://pricedrone.com/robot/)"],"description":"Price comparison crawler aggregating product pricing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PriEcoBot\\\\/","url":"https://datadome.co/bots/priecobot/","instances":["Mozilla/5.0 (compatible; PriEcoBot/1.0; +https://prieco.net)"],"description":"Web crawler for content aggregation and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"PrintFriendly\\\\.com","url":"https://www.printfriendly.com/","instances":["Mozilla/5.0 (X11; Linux i586; rv:31.0) Gecko/20100101 Firefox/31.0 PrintFriendly.com"],"description":"Print optimization crawler converting pages to printable format","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Pro-Sitemaps\\\\/","url":"https://pro-sitemaps.com/","instances":["Mozilla/5.0 (compatible; Pro Sitemaps Generator; pro-sitemaps.com) Gecko Pro-Sitemaps/1.0"],"description":"Sitemap generation crawler discovering and indexing URLs","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ProbelySPDR\\\\/","url":"https://probely.com/sos","instances":["Mozilla/5.0 (compatible; +https://probely.com/sos) ProbelySPDR/0.1.0"],"description":"Security testing crawler identifying web vulnerabilities","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"ProjectShield-UrlCheck","url":"https://projectshield.withgoogle.com/","instances":["Mozilla/5.0 (compatible; ProjectShield-UrlCheck; +http://g.co/projectshield)"],"description":"Google DDoS protection bot validating customer origins","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Blackbox Exporter\\\\/","url":"https://github.com/prometheus/blackbox_exporter","instances":["Blackbox Exporter/0.20.0-rc.0"],"description":"Prometheus monitoring crawler checking endpoint health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Protopage\\\\/","url":"https://datadome.co/bots/protopage/","instances":["Protopage/3.0 (http://www.protopage.com)"],"description":"Start page and RSS reader crawler aggregating content","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"PS_Daily\\\\/","url":"https://datadome.co/bots/ps-daily/","instances":["PS_Daily/1.0 Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/123.0.0.0 Safari/537.36"],"description":"Web crawler for data collection and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"pulsetic\\\\.com","url":"https://pulsetic.com/","instances":["pulsetic.com (+https://pulsetic.com)"],"description":"Uptime monitoring bot tracking website availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"PWABuilderHttpAgent","url":"https://www.pwabuilder.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0.4664.110 Safari/537.36 Edg/96.0.1054.57 PWABuilderHttpAgent"],"description":"Microsoft PWA readiness evaluation crawler tool","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"QualifiedBot\\\\/","url":"https://www.qualified.com/legal/qualified-crawler-user-agent","instances":["QualifiedBot/1.0","Mozilla/5.0 (compatible; QualifiedBot/1.0; +https://www.qualified.com/legal/qualified-crawler-user-agent)"],"description":"Conversational sales platform crawler inventorying site URLs","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Quantcastbot\\\\/","url":"http://www.quantcast.com/bot","instances":["Quantcastbot/1.0 (+http://www.quantcast.com/bot)"],"description":"Audience analytics crawler for ad measurement and targeting","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Rackspace Monitoring\\\\/","url":"https://support.rackspace.com/how-to/about-the-rackspace-monitoring-agent/","instances":["Rackspace Monitoring/1.1 (https://monitoring.api.rackspacecloud.com)"],"description":"Cloud infrastructure monitoring bot checking endpoint availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"rakutenusabot-image\\\\/","url":"https://product-image.ebates.com/item-gsp/rakutenusabot.html","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; rakutenusabot-image/1.0) Chrome/114.0.0.0 Safari/537.36"],"description":"E-commerce platform crawler extracting product images","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"top100\\\\.rambler\\\\.ru crawler","url":"https://datadome.co/bots/rambler-bot/","instances":["Mozilla/5.0 (compatible; top100.rambler.ru crawler)"],"description":"Russian search engine crawler indexing web content","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"RankurBot\\\\/","url":"http://rankur.com/technology.html","instances":["RankurBot/3.3 (+http://rankur.com)"],"description":"Social media and reputation monitoring crawler collecting data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RavenCrawler\\\\/","url":"https://datadome.co/bots/ravencrawler/","instances":["Mozilla/5.0 (compatible; RavenCrawler/2.0; +https://raventools.com/seo-website-auditor/)"],"description":"SEO auditing crawler analyzing website optimization signals","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Readable\\\\/","url":"https://readable.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/58.0.3029.110 Safari/537.36 Readable/1.1.4"],"description":"Content analysis crawler computing readability and metrics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Recurly Webhooks\\\\/","url":"https://docs.recurly.com/docs/webhooks","instances":["Recurly Webhooks/2.0 (+https://docs.recurly.com/push-notifications)"],"description":"Billing platform webhook validation and monitoring bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RED\\\\/","url":"https://redbot.org/","instances":["RED/2.0.14 (https://redbot.org/)"],"description":"HTTP response testing and validation analyzer","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Reelevant\\\\/","url":"https://reelevant.com/","instances":["Reelevant/1.0"],"description":"Personalization platform fetching URLs for email and content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"remove\\\\.bg\\\\/","url":"https://www.remove.bg/","instances":["remove.bg/1.0 background removal website"],"description":"Image editing service crawler accessing and processing images","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Retool\\\\/","url":"https://docs.tryretool.com/docs/apis","instances":["Retool/2.0 (+https://docs.tryretool.com/docs/apis)"],"description":"Internal tools platform fetching page metadata and content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RetroListeCOM\\\\/","url":"https://retroliste.com/","instances":["Mozilla/5.0 (compatible; RetroListeCOM/1.0)"],"description":"Directory and price comparison crawler indexing listings","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RevvimGort\\\\/","url":"https://revvim.com","instances":["Chrome/54.0.2840.71 (compatible; RevvimGort/5.0; +http://www.revvim.com; webmaster@revvim.com)"],"description":"SEO optimization crawler detecting performance issues","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"reward-gateway","url":"https://www.rewardgateway.co","instances":["reward-gateway"],"description":"Employee engagement platform crawler validating offers","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Riddler \\\\(http:\\\\/\\\\/riddler\\\\.io","url":"http://riddler.io/about","instances":["Riddler (http://riddler.io/about)"],"description":"Internet scanning crawler gathering domain and IP metadata","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"RobotsChecker\\\\/","url":"http://www.blocked.org.uk/","instances":["RobotsChecker/0.6 (+http://www.blocked.org.uk)"],"description":"Website health monitoring and content indexing crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"RSSAPI\\\\/","url":"https://rssapi.net","instances":["RSSAPI/2.0 (+https://rssapi.net/)"],"description":"RSS and Atom feed crawler for content aggregation","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"rss2tg","url":"https://rss2tg.duck.consulting","instances":["Mozilla/5.0 (compatible; rss2tg bot; +http://komar.in/en/rss2tg_crawler)"],"description":"RSS to Telegram converter fetching feed content","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"RssReaderBot","url":"https://datadome.co/bots/rssreaderbot/","instances":["RssReaderBot"],"description":"RSS feed aggregator indexing content updates","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"s4a-probe-bot\\\\/","url":"https://www.seo4ajax.com/webscraper/","instances":["Mozilla/5.0 AppleWebKit (compatible; s4a-probe-bot/1.0; Fake-Googlebot; +https://www.seo4ajax.com/webscraper)"],"description":"Web scraping and SEO analysis crawler tool","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SFDC-Callout\\\\/","url":"https://help.salesforce.com/articleView?id=000321501&type=1&mode=1","instances":["SFDC-Callout/49.0"],"description":"Salesforce platform crawler fetching web resources","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"page-preview-tool","url":"https://www.salesviewer.com/en/","instances":["page-preview-tool Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/80.0.3987.132 Safari/537.36"],"description":"B2B intelligence platform identifying visiting companies","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SandobaCrawler\\\\/","url":"https://www.sandoba.com/en/crawler/","instances":["mozilla/5.0 (compatible; SandobaCrawler/1.0; +https://www.sandoba.com/en/crawler/)"],"description":"Web crawler for data aggregation and indexing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Sansec Security Monitor\\\\/","url":"https://sansec.io/monitor","instances":["Mozilla/5.0 (compatible; Sansec Security Monitor/1.0; +https://sansec.io/monitor)"],"description":"E-commerce malware detection scanner for skimmers","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"GIFTEDVISITOR SCAN","url":"https://datadome.co/bots/scan/","instances":["GIFTEDVISITOR SCAN"],"description":"Web crawler for content indexing and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Schema-Markup-Validator","url":"https://validator.schema.org/","instances":["Mozilla/5.0 (compatible; Schema-Markup-Validator; +https://validator.schema.org/)"],"description":"Structured data validation crawler for schema compliance","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Scoop\\\\.it\\\\/","url":"https://datadome.co/bots/scoop-it/","instances":["Mozilla/5.0 (compatible; Scoop.it/1.0; +http://www.scoop.it/bot)"],"description":"Content curation platform crawler discovering relevant content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ScourRSSBot\\\\/","url":"https://scour.ing/bot","instances":["ScourRSSBot/1.0 (+https://scour.ing/bot)"],"description":"RSS feed discovery and monitoring crawler bot","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"ScrapeheroBot\\\\/","url":"https://scrapehero.de/","instances":["Mozilla/5.0 (compatible; ScrapeheroBot/1.0; +https://scrapehero.de/)"],"description":"Web scraping service crawler for data extraction","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"screeenly-bot","url":"https://3.screeenly.com/ua","instances":["screeenly-bot 2.0"],"description":"Screenshot capture service crawler taking website snapshots","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SEBot-WA","url":"https://help.seranking.com/en/project-tools/website-audit/overview","instances":["SEBot-WA"],"description":"SEO audit crawler performing technical analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Searcherweb","url":"https://datadome.co/bots/searcherweb/","instances":["Searcherweb"],"description":"Web crawler indexing content for search engines","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Searcherxweb","url":"https://datadome.co/bots/searcherxweb/","instances":["Searcherxweb"],"description":"Web crawler for indexing and data collection","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"SearchExpress","url":"https://datadome.co/bots/searchexpress/","instances":["SearchExpress"],"description":"Search engine crawler gathering website information","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"SecurityHeaders","url":"https://securityheaders.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.0.0 Safari/537.36 SecurityHeaders"],"description":"HTTP security headers analyzer and evaluator","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"semaltbot\\\\/","url":"https://datadome.co/bots/semaltbot/","instances":["semaltbot/0.1 (+http://semalt.net)"],"description":"SEO analytics crawler collecting ranking and performance data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SendGrid Event API","url":"https://sendgrid.com/docs/for-developers/tracking-events/event/","instances":["SendGrid Event API"],"description":"Email service crawler scanning links in messages","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SentryUptimeBot\\\\/","url":"https://docs.sentry.io/product/alerts/uptime-monitoring/troubleshooting/#verify-firewall-configuration","instances":["SentryUptimeBot/1.0 (+http://docs.sentry.io/product/alerts/uptime-monitoring/)"],"description":"Application monitoring bot verifying URL availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"seo-audit-check-bot\\\\/","url":"https://www.webceo.com/webceo-bots.htm","instances":["Mozilla/5.0 (compatible; seo-audit-check-bot/1.0)"],"description":"SEO auditing crawler evaluating optimization signals","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"s4a\\\\/","url":"https://www.seo4ajax.com/","instances":["Mozilla/5.0 AppleWebKit (compatible; s4a/1.0; +https://www.seo4ajax.com/webscraper)"],"description":"JavaScript rendering and SEO prerendering service","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ClarityBot\\\\/","url":"https://www.seoclarity.net/bot.html","instances":["Mozilla/5.0 (compatible; ClarityBot/9.0; +https://www.seoclarity.net/bot.html)"],"description":"SEO analytics crawler providing optimization insights","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SeoSiteCheckup","url":"https://datadome.co/bots/seositecheckup/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/78.0.3904.108 Safari/537.36 SeoSiteCheckup (https://seositecheckup.com)"],"description":"SEO site analysis crawler evaluating search performance","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SeoulBot","url":"https://datadome.co/bots/seoulbot/","instances":["SeoulBot"],"description":"Web crawler for SEO and competitive analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SERPtimizerBot","url":"http://serptimizer.com/serptimizer-bot","instances":["Mozilla/5.0 (compatible; SERPtimizerBot; +http://serptimizer.com/serptimizer-bot)"],"description":"SEO analysis crawler gathering data for optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Server Density Service Monitoring","url":"https://www.stackpath.com/","instances":["Server Density Service Monitoring v2Server Density Agent"],"description":"Cloud monitoring bot checking uptime and performance","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"ServerHunterSpider\\\\/","url":"https://www.serverhunter.com/","instances":["Mozilla/5.0 (compatible; ServerHunterSpider/1.1; +https://www.serverhunter.com/spider/)"],"description":"Hosting and VPS price comparison crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SeznamHomepageCrawler\\\\/","url":"http://napoveda.seznam.cz/en/seznambot-intro/","instances":["SeznamHomepageCrawler/v1.0.6"],"description":"Czech search engine crawler indexing web pages","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Shopify-Captain-Hook","url":"https://shopify.dev/docs/apps/build/webhooks","instances":["Shopify-Captain-Hook"],"description":"E-commerce platform crawler for webhook verification","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Shortwave Image Fetcher","url":"https://www.shortwave.com/","instances":["Shortwave Image Fetcher"],"description":"Email client image proxy and link preview fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"linkReader\\\\/","url":"https://sider.ai/","instances":["linkReader/1.0 (+https://gochitchat.ai)"],"description":"AI assistant crawler for content indexing","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"Sidetrade indexer bot","url":"https://datadome.co/bots/sidetrade-crawler/","instances":["Sidetrade indexer bot"],"description":"Financial analytics crawler gathering business data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"^Silk\\\\/","url":"https://www.useragentstring.com/pages/silk/","instances":["Silk/1.0 Also seen as: silk/1.0 (+http://www.slider.com/silk.htm)/3.7"],"description":"DMOZ directory crawler indexing web content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SinceraSyntheticUser\\\\/","url":"https://datadome.co/bots/sincera-bot/","instances":["Mozilla/5.0 (compatible; SinceraSyntheticUser/1.0; +http://app.sincera.io/bots)"],"description":"Web data aggregation and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Optimizer\\\\)","url":"https://www.sistrix.com/faq/uptime","instances":["Mozilla/5.0 (compatible; Optimizer)"],"description":"SEO analysis and website optimization crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Site24x7","url":"https://www.site24x7.com/","instances":["Site24x7"],"description":"Cloud monitoring service checking website health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"SiteAuditBot\\\\/","url":"https://datadome.co/bots/siteauditbot/","instances":["Mozilla/5.0 (compatible; SiteAuditBot/1.1; +https://siteauditbot.com)"],"description":"Website SEO auditing and link checking crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SiteCheck-sitecrawl","url":"https://support.siteimprove.com/hc/en-gb/articles/206345523-What-IP-addresses-and-user-agents-are-used-by-Siteimprove-","instances":["Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.1; Trident/6.0) SiteCheck-sitecrawl"],"description":"Digital governance platform auditing web quality","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SiteScoreBot","url":"https://datadome.co/bots/sitescorebot/","instances":["SiteScoreBot v20210315 - https://sitescore.ai"],"description":"Website performance and security evaluation crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SiteSearch360\\\\/","url":"https://www.sitesearch360.com/","instances":["Mozilla/5.0 (compatible; SiteSearch360/1.0; +https://sitesearch360.com/)"],"description":"On-site search platform crawler building indices","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"SiteUptime\\\\.com","url":"https://datadome.co/bots/siteuptime-com/","instances":["SiteUptime.com"],"description":"Uptime monitoring service checking website availability","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Konturbot\\\\/","url":"https://datadome.co/bots/skb-kontur-bot/","instances":["Mozilla/5.0 (compatible; Konturbot/1.2; +http://kontur.ru; cargo@kontur.ru)"],"description":"Russian business intelligence and analytics crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SkroutzBot","url":"https://www.skroutz.gr/","instances":["SkroutzBot v1.0"],"description":"Price comparison platform crawler aggregating products","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SkyworkSpider","url":"https://datadome.co/bots/skyworkspider/","instances":["SkyworkSpider"],"description":"Web crawler for content indexing and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SlickBot\\\\/","url":"https://www.slickstream.com/","instances":["Mozilla/5.0 (compatible; SlickBot/1.0; +http://slickstream.com)"],"description":"Content recommendation and search indexing crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SmartologyBot\\\\/","url":"https://smartology.net/smartologybot/","instances":["SmartologyBot/1.0 (+http://www.smartology.net/smartologybot)"],"description":"Contextual advertising crawler for brand safety","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"SnapURLPreview\\\\/","url":"https://business.snapchat.com/legal/snapchat-automated-crawler","instances":["Mozilla/5.0 (compatible; SnapURLPreview/1.0; +https://www.snapchat.com)"],"description":"Social platform URL preview and metadata fetcher","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"SnapchatAds\\\\/","url":"https://businesshelp.snapchat.com/s/article/adsbot-crawler","instances":["Mozilla/5.0 (compatible; SnapchatAds/1.0; +https://businesshelp.snapchat.com/s/article/adsbot-crawler)"],"description":"Advertising platform crawler for ad verification","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Snipcart\\\\/","url":"https://snipcart.com/","instances":["Snipcart/1.0"],"description":"E-commerce shopping cart crawler validating products","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"solarwinds\\\\/","url":"https://documentation.solarwinds.com/en/success_center/observability/content/get-started/dem_getting_started_guide.htm","instances":["solarwinds/1.0 ( www.solarwinds.com/solarwinds-observability)"],"description":"Observability platform monitoring website performance","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Sora POS\\\\/","url":"https://www.sora-caisse.com/sora.pdf","instances":["Sora POS/1.0 (Sora Websoft)"],"description":"Point-of-sale system crawler for transaction data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SparkShipping","url":"https://www.sparkshipping.com/","instances":["SparkShipping"],"description":"E-commerce data crawler normalizing product catalogs","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SparkPost","url":"https://www.sparkpost.com/","instances":["SparkPost"],"description":"Email service crawler validating links and tracking","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Spawning-AI","url":"https://datadome.co/bots/spawning-bot/","instances":["Spawning-AI"],"description":"Web crawler indexing content for AI models","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"IDG\\\\/EU","url":"https://datadome.co/bots/spaziodati-bot/","instances":["IDG/EU (http://spaziodati.eu/)"],"description":"Semantic data and business intelligence crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Specificfeeds","url":"https://follow.it/","instances":["FeedBurner/1.0 (http://www.FeedBurner.com) Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/63.0.3239.132 Safari/537.36 Specificfeeds"],"description":"Content aggregation crawler for personalized feeds","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"Spectate\\\\/","url":"https://docs.spectate.net/faq/uptime-monitor-bot","instances":["Spectate/1.0 (+https://docs.spectate.net/faq/uptime-monitor-bot)"],"description":"Content monitoring and uptime checking crawler","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"SpiderLing","url":"http://nlp.fi.muni.cz/projects/biwec/","instances":["Mozilla/5.0 (compatible; SpiderLing (a SPIDER for LINGustic research); +http://nlp.fi.muni.cz/projects/biwec/)"],"description":"Linguistic research crawler building language corpora","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"splash Version\\\\/","url":"https://www.zyte.com/splash/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/602.1 (KHTML, like Gecko) splash Version/10.0 Safari/602.1"],"description":"Headless browser for web scraping and testing","addition_date":"2026/04/17","tags":["browser-automation"]},{"pattern":"Rigor\\\\)","url":"https://www.splunk.com/","instances":["Mozilla/5.0 (X11; Linux x86_64; Rigor) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.75 Safari/537.36"],"description":"Splunk synthetic monitoring for performance checks","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"TwinWaveScanner","url":"https://www.splunk.com/en_us/products/attack-analyzer.html","instances":["TwinWaveScanner"],"description":"Security threat analysis and phishing detection bot","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"SSL Labs \\\\(https:\\\\/\\\\/www\\\\.ssllabs\\\\.com","url":"https://www.ssllabs.com/","instances":["SSL Labs (https://www.ssllabs.com/about/assessment.html)"],"description":"TLS certificate and encryption configuration analyzer","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"SSSSBot\\\\/","url":"https://datadome.co/bots/ssssbot/","instances":["Mozilla/5.0 (compatible; SSSSBot/0.0.1; +http://s-ans.xyz:80/)"],"description":"Web crawler for content indexing and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Stape\\\\/","url":"https://stape.io/helpdesk/documentation/stape-scanner","instances":["Stape/1.0.0Stape"],"description":"Server-side tagging platform tag verification bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"StartpagePrivateImageProxy\\\\/","url":"https://datadome.co/bots/startpage-bot/","instances":["StartpagePrivateImageProxy/2.0 (https://www.startpage.com/; support@startpage.com) requests/2.25.1"],"description":"Privacy-focused search engine crawler indexing pages","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Statabot\\\\/","url":"https://www.stata.com/support/statabot","instances":["Statabot/1.0 https://www.stata.com/support/statabot"],"description":"Analytics and market intelligence web crawler","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"StatistikAustria\\\\/","url":"https://www.statistik.at/ueber-uns/innovationen-und-experimentelle-statistik/einsatz-von-kassenscannerdaten-und-webscraping-in-der-preisstatistik","instances":["Mozilla/5.0 (compatible; StatistikAustria/1.0; +http://www.statistik.gv.at)"],"description":"National statistics office crawler for price data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"StatsDroneBot","url":"https://statsdrone.com/statsdrone-bot-documentation/","instances":["StatsDroneBot (https://statsdrone.com/statsdrone-bot-documentation/) Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"],"description":"Affiliate marketing link validation and monitoring bot","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Stripe\\\\/","url":"https://stripe.com/docs/webhooks","instances":["Stripe/1.0 (+https://stripe.com/docs/webhooks)"],"description":"Payment processor crawler verifying merchant sites and collecting metadata signals","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Sucuri","url":"https://blog.sucuri.net/2012/10/ask-sucuri-how-does-sitecheck-work.html","instances":["Mozilla/5.0 (Windows; U; Windows NT 6.1; en-US; rv:1.9.2) Gecko/20100115 Firefox/3.6 MSIE 7.0; Sucuri Integrity Monitor/2.4"],"description":"Security scanner identifying malware blacklist status and checking plugin vulnerability compliance","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Svix-Webhooks\\\\/","url":"https://docs.svix.com/receiving/source-ips","instances":["Svix-Webhooks/1.65.0 (sender-9YMgn; +https://www.svix.com/http-sender/)Webhooks/1.65.0 (sender-9YMgn)"],"description":"Webhooks infrastructure provider crawler cataloging vendor sites and delivery practices","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"SwifteqLinkChecker","url":"https://www.swifteq.com/","instances":["SwifteqLinkChecker"],"description":"Web crawler verifying link availability status redirects and basic page content validation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Swisscows","url":"https://swisscows.com/","instances":["Swisscows Favicons"],"description":"Privacy-focused search engine crawler indexing web pages without storing personal data","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"Datadog Synthetic","url":"https://docs.datadoghq.com/synthetics/","instances":["Datadog Synthetic"],"description":"Synthetic monitoring bot testing website APIs and collecting uptime performance data","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"TactiScout\\\\/","url":"http://find-it.world/TempCrawl/Crawltheque.php","instances":["TactiScout/recruit (+http://find-it.world/TempCrawl/Crawltheque.php)"],"description":"Data collection crawler gathering competitive intelligence and monitoring market trends analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"tchelebi\\\\/","url":"https://tchelebi.io/","instances":["Mozilla/5.0 (compatible; tchelebi/1.0; +http://tchelebi.io)"],"description":"Web crawling tool indexing content for SEO data aggregation and competitive analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"bitdiscovery","url":"https://www.tenable.com/products/tenable-asm","instances":["bitdiscovery"],"description":"Security vulnerability scanner identifying weaknesses and compliance issues in web infrastructure","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Test Certificate Info","url":"https://datadome.co/bots/test-certificate-info/","instances":["Test Certificate Info"],"description":"SSL TLS certificate analyzer assessing website security encryption and expiration status","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Testcrawler","url":"https://datadome.co/bots/testcrawler/","instances":["Testcrawler"],"description":"Testing crawler evaluating website performance security vulnerabilities and SEO optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"test-bot","url":"https://datadome.co/bots/test-bot/","instances":["test-bot"],"description":"Automated testing script monitoring uptime and gathering performance analysis data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"TestLocally\\\\/","url":"https://testlocal.ly/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.6422.26 Safari/537.36 TestLocally/1.0"],"description":"Development testing bot simulating user interactions and verifying website functionality behavior","addition_date":"2026/04/17","tags":["browser-automation"]},{"pattern":"TestURI","url":"https://datadome.co/bots/testuri-crawler/","instances":["Mozilla/5.0 (compatible; TestURI; +http://testuri.org/)"],"description":"Web crawler testing performance security compliance and assessing website configuration","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"TextRazor","url":"https://datadome.co/bots/textrazor-crawler/","instances":["TextRazor Downloader (https://www.textrazor.com)"],"description":"NLP service crawler collecting web data for text analysis entity extraction processing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"The Knowledge AI","url":"https://datadome.co/bots/the-knowledge-ai/","instances":["The Knowledge AI"],"description":"AI data collection crawler indexing content and enhancing machine learning models","addition_date":"2026/04/17","tags":["ai-crawler"]},{"pattern":"TheInternetSearchx","url":"https://datadome.co/bots/theinternetsearch/","instances":["TheInternetSearchx"],"description":"Search engine crawler indexing websites and improving search result database coverage","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"thesis-research-bot","url":"https://datadome.co/bots/thesis-research-bot/","instances":["thesis-research-bot"],"description":"Academic research crawler collecting web data trends and analyzing website structures systematically","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"Trellis-Services","url":"https://www.mediavine.com/","instances":["Trellis-Services"],"description":"Content scraper and fetching service crawler for programmatic large-scale web page retrieval","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"trentwil\\\\.es","url":"https://trentwil.es/domains.html","instances":["domain research project (+https://trentwil.es/domains.html)"],"description":"Web crawler indexing content for data aggregation SEO analysis and competitive intelligence","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Trustly\\\\/","url":"https://www.trustly.net/","instances":["Trustly/1"],"description":"Open banking crawler automating user sessions for account data and payment initiation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"TTD-Content","url":"https://www.thetradedesk.com/us/ttd-content","instances":["Mozilla/5.0 (compatible; TTD-Content; +https://www.thetradedesk.com/general/ttd-content)"],"description":"Ad network content crawler analyzing pages for contextual advertising and brand safety","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Tweakers","url":"https://tweakers.net/","instances":["Tweakers Image Proxy https://tweakers.net"],"description":"Dutch technology website crawler aggregating product reviews and IT content data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"TwilioProxy\\\\/","url":"https://www.upday.com/","instances":["TwilioProxy/1.1"],"description":"Communication platform fetcher retrieving media links and previews for messaging services","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"UASlinkChecker\\\\/","url":"https://udger.com/support/UASlinkChecker","instances":["Mozilla/5.0 (compatible; UASlinkChecker/2.1; +https://udger.com/support/UASlinkChecker)"],"description":"Link checking crawler validating URL availability and HTTP status across websites","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"hgfAlphaXCrawl\\\\/","url":"https://datadome.co/bots/uni-passau_bot/","instances":["hgfAlphaXCrawl/1.0 (+https://www.fim.uni-passau.de/data-science/forschung/open-search)"],"description":"University research crawler collecting data for academic projects and information retrieval","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"Unshorten\\\\.It\\\\!","url":"https://unshorten.it/","instances":["Unshorten.It!/1.0 (https://unshorten.it/)"],"description":"URL expansion crawler revealing shortened link destinations for cybersecurity threat intelligence","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"updown\\\\.io","url":"https://updown.io","instances":["updown.io daemon 2.11"],"description":"Website monitoring crawler checking availability and performance metrics from locations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Uptime\\\\/","url":"https://uptime.com/","instances":["Mozilla/5.0 (compatible; Uptime/1.0; http://uptime.com)"],"description":"Synthetic monitoring bot verifying site availability and transaction health globally","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"uptimedoctor","url":"http://uptimestatistics.com/","instances":["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.140 Safari/537.36 Edge/17.17134 www.uptimedoctor.com (username slowmail)"],"description":"Uptime monitoring probe verifying website availability and SSL certificate health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Uptimia","url":"https://datadome.co/bots/uptimia/","instances":["Mozilla/5.0 (compatible; Uptimia; www.uptimia.com)"],"description":"Platform crawler monitoring website performance uptime and simulating user interactions","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"uptrends","url":"https://www.uptrends.com/","instances":["uptrends"],"description":"Synthetic monitoring agent testing transaction availability and performance from locations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Urlcheckr\\\\/","url":"https://www.urlcheckr.com/","instances":["Urlcheckr/2.0"],"description":"Dead link checker scanner identifying broken hyperlinks and inaccessible web pages","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"URLSuMaBot","url":"https://www.urlsuma.de/bot.aspx","instances":["Mozilla / 5.0(Windows NT 10.0; Win64; x64) AppleWebKit / 537.36(KHTML, like Gecko; compatible; URLSuMaBot / 1.0; +https://www.urlsuma.de/bot.aspx) Chrome / 70.0.3538.77 Safari / 537.36"],"description":"Web crawler systematically indexing and collecting data from websites for analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"useeBookChecker\\\\/","url":"https://datadome.co/bots/useebookchecker/","instances":["Mozilla/5.0 (compatible; useeBookChecker/0.2; +http://usee.pl/useeBookChecker.html)"],"description":"Ebook metadata scanner identifying and cataloging digital publication availability data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Vagabondo\\\\/","url":"https://datadome.co/bots/vagabondo-bot/","instances":["Mozilla/4.0 (compatible; Vagabondo/4.0Beta; webcrawler at wise-guys dot nl; http://webagent.wise-guys.nl/; http://www.wise-guys.nl/)","Mozilla/4.0 (compatible; Vagabondo/2.2; webcrawler at wise-guys dot nl)","Mozilla/5.0 (compatible; Vagabondo/2.1; webcrawler at wise-guys dot nl)","Mozilla/3.0 (Vagabondo/2.0 MT; webcrawler@NOSPAMexperimental.net; http://aanmelden.ilse.nl/?aanmeld_mode=webhints)"],"description":"Legacy Dutch web crawler indexing mobile pages for regional search and content","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"VaultPress","url":"https://vaultpress.com/","instances":["VaultPress"],"description":"WordPress backup and security scanner performing malware scanning and integrity","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"videootvBot","url":"https://videoo.tv/","instances":["Mozilla/5.0 (compatible; videootvBot; +https://www.videoo.tv)"],"description":"Video aggregator crawler discovering indexing video content and stream endpoints","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"VsuSearchSpider\\\\/","url":"https://datadome.co/bots/vsusearchspider/","instances":["VsuSearchSpider/1.0"],"description":"Web crawler indexing and gathering information from websites for search purposes","addition_date":"2026/04/17","tags":["search-engine"]},{"pattern":"vu-server-health-scanner\\\\/","url":"http://130.37.198.75/index.html","instances":["Mozilla/5.0 (compatible;vu-server-health-scanner/1.0;https://130.37.198.75/index.html)"],"description":"Academic crawler indexing web content for research data collection and analysis","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"WARDBot\\\\/","url":"https://ward.ai/robot","instances":["Mozilla/5.0 (compatible; WARDBot/1.0; http://ward.ai/robot)"],"description":"Web automation crawler extracting website data for reconnaissance and analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WebsiteOps","url":"https://watchful.net/faqs/technical-support/how-do-i-whitelist-the-watchful-ip-address","instances":["WebsiteOps (hello@websiteops.io)"],"description":"Web crawling client monitoring uptime changes and analyzing website data","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"WatchMouse","url":"https://asm.saas.broadcom.com/","instances":["WatchMouse (http://watchmouse.com/ ; HQ)"],"description":"Web performance monitoring tool assessing website availability from global testing locations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Web Measure\\\\/","url":"https://webresearch.eecs.umich.edu/overview-of-web-measurements/","instances":["Web Measure/1.0 (https://webresearch.eecs.umich.edu/overview-of-web-measurements/) Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/79.0.3945.130 Safari/537.36"],"description":"Web analytics crawler gathering data for performance optimization and competitive analysis","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"Webflow","url":"https://datadome.co/bots/webflow-bot/","instances":["Webflow 1.0 - Site Screenshot"],"description":"Platform crawler rendering and indexing Webflow hosted websites for optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"webgains-bot","url":"https://datadome.co/bots/webgains-bot/","instances":["webgains-bot (https://www.webgains.com/public/en/)"],"description":"Affiliate marketing crawler extracting product listings and pricing information","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"webprosbot\\\\/","url":"https://datadome.co/bots/webprosbot/","instances":["webprosbot/2.0 (+mailto:abuse-6337@webpros.com)"],"description":"SEO crawler analyzing websites for optimization content and competitive research","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"websitepulse","url":"https://www.websitepulse.com/kb/websitepulse","instances":["websitepulse checker/3.0 (compatible; MSIE 5.5; Netscape 4.75; Linux)"],"description":"Synthetic monitoring agent measuring availability performance and content integrity","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"WebSniffer\\\\/","url":"http://websniffer.com/","instances":["WebSniffer/1.1 (+http://websniffer.com/)"],"description":"Web analyzer retrieving HTTP headers and HTML content for diagnostic purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WSM\\\\/","url":"https://webspidermount.com/","instances":["Mozilla/5.0 (compatible; WSM/2.0; +https://webspidermount.com/)"],"description":"Web scraper crawler for content collection and data aggregation purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WebwikiBot\\\\/","url":"https://www.webwiki.com/","instances":["Mozilla/5.0 (compatible; WebwikiBot/2.1; +https://www.webwiki.com)"],"description":"Directory crawler collecting website metadata and content for comprehensive indexing","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WEDOS OnLine","url":"https://www.wedos.online","instances":["WEDOS OnLine monitoring; https://www.wedos.online/"],"description":"Website monitoring service checking availability DNS and SSL certificate status","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"WhatsMyIP\\\\.org","url":"http://whatsmyip.org/ua","instances":["Mozilla/5.0 (WhatsMyIP.org Text_to_Code_Ratio_Tool) http://whatsmyip.org/ua"],"description":"IP address analysis tool gathering network configuration and geolocation data","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WhatWeb\\\\/","url":"https://www.whatweb.net/","instances":["WhatWeb/0.5.5"],"description":"Web technology scanner identifying frameworks servers and CMS configurations","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Wheregoes\\\\.com","url":"https://wheregoes.com/","instances":["Wheregoes.com Redirect Checker/1.0"],"description":"URL redirect analyzer mapping redirect chains and HTTP forwarding paths","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"wheresitup\\\\.com\\\\/","url":"https://wheresitup.com/","instances":["wheresitup.com/1.1"],"description":"Availability monitor crawler tracking website uptime and performance metrics","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"Citoid","url":"https://www.mediawiki.org/wiki/Citoid","instances":["Citoid (Wikimedia tool; learn more at https://www.mediawiki.org/wiki/Citoid)"],"description":"Wikipedia citation generator extracting metadata for automatic reference creation","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"WireReaderBot\\\\/","url":"https://datadome.co/bots/wirereaderbot/","instances":["Mozilla/5.0 (compatible; WireReaderBot/1.0; +https://wirereader.app)"],"description":"Web crawler indexing content for data aggregation and competitive analysis","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"ZoteroTranslationServer\\\\/WMF","url":"https://wikitech.wikimedia.org/wiki/Zotero","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/110.0.0.0 Safari/537.36 ZoteroTranslationServer/WMF (mailto:noc@wikimedia.org)"],"description":"Citation server extracting metadata from URLs for Wikipedia reference generation","addition_date":"2026/04/17","tags":["academic"]},{"pattern":"wmtips\\\\.com\\\\/","url":"http://www.wmtips.com/tools/","instances":["Mozilla/5.0 (compatible; wmtips.com/2.0; +http://www.wmtips.com/tools/)"],"description":"SEO analysis crawler scanning websites for optimization issues and metrics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WordCountBot\\\\/","url":"https://weglot.com/","instances":["Mozilla/5.0 (compatible; WordCountBot/0.1;)"],"description":"Content analysis tool computing word counts keyword density and readability","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Wordup-1","url":"https://datadome.co/bots/wordup-1/","instances":["Wordup-1"],"description":"Web crawler indexing and analyzing content for search and data analytics","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"workona-favicon-service\\\\/","url":"https://datadome.co/bots/workona-bot/","instances":["workona-favicon-service/1.0.0"],"description":"Productivity platform crawler organizing web content and managing bookmarks","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Indy Library","url":"https://secure.ogone.com/","instances":["Mozilla/3.0 (compatible; Indy Library)"],"description":"Payment processor crawler verifying merchant sites and payment flow transactions","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WJHRO\\\\/","url":"https://docs.worldpay.com/apis","instances":["WJHRO/1.0 (WorldPay Java HTTP Request Object)"],"description":"Payment platform crawler testing integrations and verifying checkout flow functionality","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WormlyBot","url":"https://www.wormly.com/help/server-monitoring/website","instances":["Mozilla/5.0 (compatible; WormlyBot; +http://wormly.com)"],"description":"Synthetic monitoring crawler testing site APIs and measuring uptime performance","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"WovnCrawler\\\\/","url":"https://support.wovn.io/hc/ja/articles/360043165091","instances":["WovnCrawler/1.0"],"description":"Localization platform crawler extracting content and generating translated versions","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"wowLink Crawler\\\\/","url":"https://datadome.co/bots/wowlink-crawler/","instances":["wowLink Crawler/1.0"],"description":"Link management crawler indexing and analyzing web content for optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WP Time Capsule","url":"https://docs.wptimecapsule.com/","instances":["WP Time Capsule API/1.0 ( https://cron.wptimecapsule.com/; https://service.wptimecapsule.com/ )"],"description":"WordPress backup service crawler detecting changes and performing incremental backups","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WPUmbrella","url":"https://wp-umbrella.com/bot","instances":["WPUmbrella"],"description":"WordPress monitor scanner assessing availability and tracking plugin updates","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"wpbot\\\\/","url":"https://datadome.co/bots/wpbot/","instances":["Mozilla/5.0 (compatible; wpbot/1.1; +https://forms.gle/ajBaxygz9jSR8p8G9)"],"description":"Web crawler indexing websites and analyzing content for search optimization","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WPMU DEV Broken Link Checker","url":"https://wpmudev.com/docs/hub-2-0/broken-link-checker-2/","instances":["WPMU DEV Broken Link Checker Spider"],"description":"Link auditor identifying dead links bad anchors and HTTP errors for maintenance","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"WPMUDEV Uptime Monitor","url":"https://wpmudev.com/monitor/","instances":["WPMUDEV Uptime Monitor 5.0 (https://wpmudev.com)"],"description":"HTTP probe checking website availability status codes and SSL certificate health","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"WPSec\\\\/","url":"https://wpsec.com/","instances":["Mozilla/5.0 (compatible; WPSec/1.3; +https://wpsec.com)"],"description":"WordPress security scanner identifying vulnerabilities outdated plugins and misconfigurations","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"WRTNBot","url":"https://datadome.co/bots/wrtnbot/","instances":["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; WRTNBot; +https://wrtn.ai/wrtnbot)"],"description":"Web crawler indexing content for data aggregation and market analysis purposes","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"abuse\\\\.xmco\\\\.fr","url":"https://abuse.xmco.fr/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:103.0) Gecko/20100101 Firefox/103.0 abuse.xmco.fr"],"description":"Cybersecurity crawler scanning websites for vulnerabilities and threat analysis signals","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"XY-Archive-Compliance","url":"https://xy-archive.helpscoutdocs.com/article/61-does-xy-archive-have-a-dedicated-ip-address","instances":["Mozilla/5.0 (compatible; XY-Archive-Compliance-Crawler; +https://archive.xyplanningnetwork.com/)","Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.0.0 Safari/537.36 (compatible; XY-Archive-Compliance-Archiver; +https://archive.xyplanningnetwork.com/)"],"description":"Archiving compliance crawler collecting content for legal retention and eDiscovery","addition_date":"2026/04/17","tags":["archiver"]},{"pattern":"Yahoo Ad monitoring","url":"https://developer.yahoo.com/api/","instances":["Mozilla/5.0 (compatible; Yahoo Ad monitoring; https://help.yahoo.com/kb/yahoo-ad-monitoring-SLN24857.html)"],"description":"Ad ecosystem crawler auditing quality safety and policy compliance across inventory","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"YahooMailProxy","url":"https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html","instances":["YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html"],"description":"Email proxy crawler fetching URLs and resources for security scanning and rendering","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"YahooCacheSystem","url":"https://developer.yahoo.com/oauth2/guide/","instances":["YahooCacheSystem; YahooWebServiceClient"],"description":"Content fetcher crawler caching web pages and thumbnails for Yahoo properties","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"YLT Chrome","url":"http://yellowlab.tools/","instances":["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_6) AppleWebKit/537.36 (KHTML, like Gecko) YLT Chrome/85.0.4183.121 Safari/537.36"],"description":"Performance analyzer evaluating front-end quality and optimization recommendations","addition_date":"2026/04/17","tags":["monitoring"]},{"pattern":"YokoyGroupAG\\\\/","url":"https://yokoy.io/","instances":["YokoyGroupAG/1.0"],"description":"Expense management platform webhook client delivering events and verifying endpoints","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Yuuperbot","url":"https://datadome.co/bots/yuuperbot/","instances":["Yuuperbot"],"description":"Web crawler indexing content for data aggregation market analysis and intelligence","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Zapier","url":"https://zapier.com/","instances":["Zapier"],"description":"Automation client fetching web pages metadata and content for workflow integration","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Zendesk Webhook","url":"https://support.zendesk.com/","instances":["Zendesk Webhook"],"description":"Support platform service validating webhook endpoints and fetching URL metadata","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Zombiebot\\\\/","url":"http://www.zombiedomain.net/robot/","instances":["Mozilla/5.0 (Windows NT 6.3; Trident/7.0; rv 11.0) like Gecko (compatible; Zombiebot/2.1; +http://www.zombiedomain.net/robot/)"],"description":"Web crawler designed to index content for SEO analysis and competitive intelligence","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"zzhbot","url":"https://datadome.co/bots/zzhbot/","instances":["zzhbot"],"description":"Web crawler indexing and analyzing content for search engine and data aggregation","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Penthouse Critical Path CSS Generator","url":"https://criticalcss.com/","instances":["Penthouse Critical Path CSS Generator"],"description":"CSS above-the-fold extractor generating critical path stylesheets","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Google-AdWords-Express","url":"https://developers.google.com/search/docs/crawling-indexing/google-user-triggered-fetchers#googleproducer","instances":["Google-AdWords-Express"],"description":"Google Ads Express fetching advertiser landing pages for review","addition_date":"2026/04/17","tags":["advertising"]},{"pattern":"Notion\\\\/","url":"https://www.iubenda.com/","instances":["Notion/1.0 (https://notion.so; team@makenotion.com)"],"description":"Notion workspace crawler fetching URLs for link previews","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"SSL Labs$","url":"https://www.qualys.com/apps/pci-compliance/","instances":["SSL Labs"],"description":"Qualys SSL Labs scanner testing TLS configuration and certificate grades","addition_date":"2026/04/17","tags":["scanner"]},{"pattern":"Skroutz ImageBot","url":"https://www.skroutz.gr/","instances":["Skroutz ImageBot v1"],"description":"Greek price comparison platform crawler fetching product images","addition_date":"2026/04/17","tags":["seo"]},{"pattern":"Tumblr\\\\/","url":"https://automattic.com/","instances":["Tumblr/14.0.835.186"],"description":"Tumblr social blogging platform crawler fetching link previews","addition_date":"2026/04/17","tags":["social-preview"]},{"pattern":"upday\\\\/","url":"https://www.upday.com/","instances":["Mozilla/5.0 (compatible; upday/1.0; +upday)"],"description":"Samsung news aggregator crawler fetching articles for daily briefings","addition_date":"2026/04/17","tags":["feed-reader"]},{"pattern":"watchTowr","addition_date":"2026/04/23","url":"https://watchtowr.com","instances":["Mozilla/5.0 (watchTowr; Windows NT 10.0; Win64; x64; rv:84.0) Gecko/20100101 Firefox/84.0"],"description":"watchTowr is an external attack surface management tool that scans assets and generates findings against those assets","tags":["scanner"]},{"pattern":"PRTG Network Monitor","addition_date":"2026/05/18","url":"https://www.paessler.com/manuals/prtg/http_transaction_sensor","instances":["Mozilla/5.0 (compatible; PRTG Network Monitor (www.paessler.com ); Windows)"],"description":"PRTG HTTP Transaction Sensor","tags":["monitoring"]},{"pattern":"GeedoShopProductFinder","addition_date":"2026/06/17","url":"https://geedo.com/product-finder/","instances":["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; GeedoShopProductFinder) Chrome/142.0.0.0 Safari/537.36"],"description":"GeedoShopProductFinder is the automated crawler used by Geedo, a global product-search engine specialized in online retail.","tags":["search-engine"]},{"pattern":"WatchForBot","addition_date":"2026/07/24","url":"https://watchfor.io/bot","instances":["Mozilla/5.0 (compatible; WatchForBot/1.0; +https://watchfor.io/bot)"],"description":"WatchFor uptime monitoring agent — scheduled availability, SSL, DNS and performance checks of customer-configured endpoints","tags":["monitoring"]},{"pattern":"ListGemBot","addition_date":"2026/08/06","url":"https://listgem.com/bot","instances":["ListGemBot/1.0 (+https://listgem.com/bot)"],"description":"ListGemBot is the link unfurler for ListGem, a structured curation platform. When a user adds a URL to one of their lists, it fetches that single page to read its public metadata for the preview.","tags":["social-preview"]}]');
;// CONCATENATED MODULE: ./node_modules/crawler-user-agents/index.mjs


/* harmony default export */ const crawler_user_agents = (crawler_user_agents_namespaceObject);

// EXTERNAL MODULE: ./lib/naming/ai.js
var ai = __nccwpck_require__(6216);
;// CONCATENATED MODULE: ./lib/naming/crawlers.js


/**
 * Bots by name and class. The patterns and their tags are those of the npm package
 * crawler-user-agents; this file adds what the list does not say: what an AI crawler reads for,
 * and names that stay the same when a pattern is spelt for a machine.
 */
const botClasses = [
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
    return { kind: 'bots', name, botClass: (0,ai/* aiClassOf */.s)(name) ?? classOfTags(tags, name) };
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
    const all = crawler_user_agents;
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
    return (0,ai/* aiClassOf */.s)(name) ?? classes.get(name) ?? 'other';
}


/***/ }),

/***/ 4559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   uh: () => (/* binding */ hex)
/* harmony export */ });
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
function textOf(groups) {
    if (groups.length > 2)
        return groups.map(hex).join(':');
    const [a = 0, b = 0] = groups;
    return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`;
}


/***/ }),

/***/ 4976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ withoutAccounts),
/* harmony export */   Ob: () => (/* binding */ publicRequester),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   jx: () => (/* binding */ isInnerHost),
/* harmony export */   ok: () => (/* binding */ isAnonymous),
/* harmony export */   q5: () => (/* binding */ requesterClassOf)
/* harmony export */ });
/* unused harmony export requesterClasses */
/* harmony import */ var _ip_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4559);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3349);
/** Who asked, and where, as far as a reader of the report may know. */


/** A requester as it may be shown to the owner: of an assumed role without the session, which is
 * often named after a person and new each time. */
function publicRequester(requester) {
    return (0,_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMail */ .oj)(requester.replace(/^(arn:[^:]*:sts:.*:assumed-role\/[^/]+)\/.*$/s, '$1'));
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
    const name = host.replace(/^\[([^\]]*)\].*$/, '$1').replace(/^([^:]*):\d*$/, '$1');
    const bare = name.replace(/\.$/, '').toLowerCase();
    if (bare === '' || bare === '-')
        return false;
    const groups = (0,_ip_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(bare);
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
const ACCOUNT = /(?<!\d)\d{12}(?!\d)/g;
function withoutAccounts(name) {
    return name.replace(ACCOUNT, '[account]');
}


/***/ }),

/***/ 3349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ redactedHost),
/* harmony export */   kI: () => (/* binding */ redactedAgent),
/* harmony export */   oj: () => (/* binding */ withoutMail),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/**
 * What must not be shown of a text that a stranger wrote: the one redaction of this project. Every
 * name that comes out of a log line passes it, once per distinct value.
 *
 *   [login]    what stands before the `@` of an address such as https://jo:pw@host/
 *   [e-mail]   an e-mail address, its `@` written plainly or as %40, %2540 …
 *   [secret]   the value of a parameter that is named like a secret: token=…, ;jsessionid=…
 *   [name]     of agents: the value after device=, hostname=, user= and the like
 *   [token]    keys and tokens of well-known shapes, long hexadecimal, long random text
 *   [number]   15 digits (IMEI, IMSI), 13 to 19 that are a payment card's, and what is labelled so
 *   [arn]      of agents: an ARN
 *
 * Time grows with the length: every pattern has a bounded run, and most texts pass one test. What is
 * redacted stays as it is when it is redacted again.
 */
/** A text without any of this has nothing to redact. */
const MAY_BE_PRIVATE = /[@=]|%(?:25)*(?:40|3d)|[\w+~-]{20}|[A-Za-z0-9+/]{40}|\d(?:[ -]?\d){12}|_live_|_test_|bearer|passw|authorization|token|secret|imei|imsi|meid|iccid|msisdn|serial|phone|udid|eyJ|xox|SG\.|AIza|A[KSR][IO]A/i;
/** `text` as it may be shown: a key, a campaign, a page that refers. */
function redacted(text) {
    return MAY_BE_PRIVATE.test(text) ? settled(text, withoutAll) : text;
}
/** A host as it may be shown. Its labels are no parts of a file's name. */
function redactedHost(host) {
    return host.split('.').map(redacted).join('.');
}
/** A user agent as it may be shown. People put more into theirs. */
function redactedAgent(text) {
    return settled(text, (agent) => {
        const shown = agent.replace(ARN, '[arn]').replace(NAMED, '$1[name]');
        return MAY_BE_PRIVATE.test(shown) ? withoutAll(shown) : shown;
    });
}
function withoutAll(text) {
    const plain = withoutMail(withoutLogins(text));
    return withoutNumbers(withoutTokens(withoutSecrets(plain)));
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
const ARN = /\barn:aws[a-z-]{0,12}:[^\s"';,)\]]{1,512}/g;
/** A device or a person, as far as a separator; blanks belong to it. */
const NAMED = /\b((?:(?:device|computer|machine|host|user|owner|login|account)(?:[-_ ]?(?:name|id))?|name)\s?[=:]\s?)(?![\s[])[^;,()|"<>&/[\]]{1,120}/gi;
// ── logins and e-mail ────────────────────────────────────────────────────────────────────────────
const LOGIN = /\/\/[^\s/@?#[\]]{1,256}@(?=[^\s/@])/g;
function withoutLogins(text) {
    return text.includes('@') ? text.replace(LOGIN, '//[login]@') : text;
}
/** After the `@` of a name such as `icon@2x.png` or `tool@1.2.3.tgz` no mail could be sent to. */
const VERSION = /^\d[\d.]*x?\./i;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}(\p{L}{2,24}|xn--[a-z0-9-]{1,59})(?![\p{L}\p{N}])/iu;
const SEPARATOR = /^[\s/?&=@,:;()<>[\]"\\|.-]?$/;
const LOCAL = /[^\s/?&=@,:;()<>[\]"\\|]{1,64}$/;
const FILE_TYPES = new Set('avif bin bmp bz css csv dmg doc docx eps exe gif gz heic htm html ico jpeg jpg js json log map md mjs mkv mov mp3 mp4 ogg otf pdf png ppt pptx psd rar svg tar tgz tif tiff ts ttf txt wasm wav webm webp woff xls xlsx xml xz yaml yml zip zst'.split(' '));
const SPELT_SIGN = /%(?:25){0,8}40/g;
/** `text` with `[e-mail]` in place of what looks like an e-mail address. */
function withoutMail(text) {
    const signed = text.includes('40') ? text.replace(SPELT_SIGN, '@') : text;
    const shown = withoutPlainMail(signed);
    return shown === signed ? text : shown;
}
function withoutPlainMail(text) {
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
// ── secrets by the name of their parameter ───────────────────────────────────────────────────────
/** How the name before `=` must end. */
const SECRET_NAME = /(?:^|[^a-z0-9])(?:[a-z0-9_.-]{0,32}(?:token|secret|passw(?:or)?d|passphrase|passcode|signature|credentials?|api[-_]?key|access[-_]?key(?:[-_]?id)?|key-pair-id|session(?:[-_]?id)?|sess(?:[-_]?id)?)|[a-z_]{0,8}sid|sig|hmac|pwd|pass|pin|otp|jwt|auth|authorization|bearer)$|[?&;](?:key|code|policy|ticket|state)$/i;
/** What ends a secret; `[` is where one was put that is hidden already. */
const SECRET = /^["']?(?:(?:Bearer|Basic|Token)\s)?([^\s/?&;,#"'<>(){}[\]|]{1,4096})/i;
/** Without an `=`, only what nothing else is called. */
const SPOKEN = /\b((?:api[-_ ]?key|token|secret|password|passwd|authorization|bearer|basic)\s?[: ]\s?(?:(?:bearer|basic|token)\s)?)(?=[^\s;,()[\]"]{0,80}\d)[\w.~+/=-]{6,512}/gi;
function withoutSecrets(text) {
    const said = text.replace(SPOKEN, '$1[secret]');
    const spoken = /3d/i.test(said) ? said.replace(SPELT_EQUALS, decodedEquals) : said;
    let shown = '';
    let from = 0;
    for (let at = spoken.indexOf('='); at >= 0; at = spoken.indexOf('=', at + 1)) {
        if (at < from ||
            !/\w/.test(spoken.charAt(at - 1)) ||
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
const SPELT_EQUALS = /([\w.-]{2,40})%(?:25){0,8}3D/gi;
function decodedEquals(spelt, name) {
    return SECRET_NAME.test(name) ? `${name}=` : spelt;
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
/** May be a secret key of AWS, which has slashes. */
const SECRET_KEY = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/])/g;
const RUN = /[A-Za-z0-9_~+-]{20,}={0,2}/g;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const LONG_HEX = /(?<![A-Za-z0-9])[0-9a-f]{32,}(?![A-Za-z0-9])/i;
/** What says that a hash follows, and the folders that hashes are spread over. */
const HASH = /(?:sha-?\d{1,3}|md5|blake\d?[a-z]?)[-_:/=]?(?:[0-9a-f]{2}\/){0,2}$/i;
const FILE_ENDING = /^\.[a-z0-9]{1,10}(?:\.[a-z0-9]{1,10}){0,2}(?![\w/])/i;
function withoutTokens(text) {
    const known = text
        .replace(KNOWN, '[token]')
        .replace(KEY_ID, '[token]')
        .replace(SECRET_KEY, (run) => (kindsOf(run) === 3 && mixture(run) >= 0.3 ? '[token]' : run));
    return known.replace(RUN, (run, at) => {
        const after = known.slice(at + run.length, at + run.length + 40);
        const namesContent = FILE_ENDING.test(after) || HASH.test(known.slice(Math.max(0, at - 24), at));
        return isRandom(run, namesContent) ? '[token]' : run;
    });
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
    if (/^[0-9a-f]+$/i.test(bare))
        return false; // ids of databases
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
        const now = kindOf(run.charCodeAt(at));
        if (now !== 0 && kind !== 0 && now !== kind)
            changes++;
        if (now !== 0)
            kind = now;
    }
    return changes / Math.max(1, run.length - 1);
}
function kindOf(code) {
    if (code >= 0x61 && code <= 0x7a)
        return 1;
    if (code >= 0x41 && code <= 0x5a)
        return 2;
    return code >= 0x30 && code <= 0x39 ? 3 : 0;
}
// ── numbers ──────────────────────────────────────────────────────────────────────────────────────
/** A run of 13 to 19 digits, in one or in the groups that cards and phones are printed with; not the
 * part of a decimal number or of a longer run. */
const LONG_NUMBER = /(?<!\d)(?<!\d[.,])(?:\d{4}([ +-])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ +-])\d{6}\2\d{5}|\d{2}([ +-])\d{6}\3\d{6}\3\d{1,2}|\d{13,19})(?![.,]?\d)/g;
/** What is said to be the number of a device or a person. */
const LABELLED = /\b((?:imei|imeisv|imsi|meid|iccid|msisdn|esn|udid|idfa|gaid|aaid|(?:android|device|advertising)[-_ ]?id|serial(?:[-_ ]?(?:no|number))?|phone(?:[-_ ]?number)?)\b[\s:=#.]{0,4})(?=[a-f-]{0,12}\d)\+?[\da-f-]{6,40}(?![g-z])/gi;
/** First digits of payment cards, by ISO/IEC 7812 issuers. */
const CARD = /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3(?:0[0-5]|[689]\d)\d{11}|35\d{14,17}|(?:5[06-9]|6\d)\d{11,17})$/;
function withoutNumbers(text) {
    return text
        .replace(LABELLED, '$1[number]')
        .replace(LONG_NUMBER, (run) => (isPrivateNumber(run.replace(/\D/g, '')) ? '[number]' : run));
}
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

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeReferrer),
/* harmony export */   w: () => (/* binding */ describeCampaign)
/* harmony export */ });
const LONGEST_REFERRER = 2048;
const LONGEST_PATH = 300;
/** National domains: `de`, `co.uk`, `com.br`. */
const TLD = '(?:com|[a-z]{2}|com?\\.[a-z]{2})';
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
    row('Yandex', `(?:[a-z]+\\.)?yandex\\.${TLD}`),
    row('Yandex', 'ya\\.ru'),
    row('Baidu', '(?:image\\.|wap\\.)?baidu\\.com'),
    row('Sogou', '(?:wap\\.|pic\\.)?sogou\\.com'),
    row('360 Search', 'so\\.com'),
    row('Shenma', '[a-z.]*sm\\.cn'),
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
];
/** Any of their hosts, each in a group of its own. */
const ENGINE = new RegExp(`^(?:www\\.|m\\.)?(?:${engines.map(({ host }) => `(${host})`).join('|')})$`);
/** Readers of feeds on the web, who show a page's pictures in their own. */
const FEED_READER = /^(?:[a-z0-9-]+\.)*(?:feedly\.com|inoreader\.com|newsblur\.com|theoldreader\.com|feedbin\.(?:com|me)|bazqux\.com|netvibes\.com|feedspot\.com|feeder\.co|miniflux\.app|reederapp\.com|commafeed\.com|g2reader\.com|blogtrottr\.com|rssing\.com|flipboard\.com|bloglovin\.com|getpocket\.com|instapaper\.com)$/;
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.?$/;
/** What a Referer header says. Takes any bytes as text and never throws. */
function describeReferrer(text) {
    const referrer = text.slice(0, LONGEST_REFERRER).trim();
    if (referrer === '' || referrer === '-')
        return { kind: 'none', site: '-', cleaned: '-' };
    const found = /^(https?):\/\/([^/?#\\]*)([^?#]*)/i.exec(referrer);
    if (found === null)
        return describeApp(referrer);
    const described = describeAuthority(found[2]);
    if (described === undefined)
        return malformed;
    const { kind, site, searchEngine } = described;
    const cleaned = `${found[1].toLowerCase()}://${site}${redactPath(found[3])}`;
    return searchEngine === undefined
        ? { kind, site, cleaned }
        : { kind, site, cleaned, searchEngine };
}
const malformed = { kind: 'malformed', site: '-', cleaned: '-' };
/** The authorities met last: many pages of one site refer. */
const authorities = new Map();
const MOST_AUTHORITIES = 2048;
/** Of `user:password@host:port`; undefined where no host stands. */
function describeAuthority(authority) {
    const known = authorities.get(authority);
    if (known !== undefined || authorities.has(authority))
        return known;
    const host = hostOf(authority);
    const description = host === undefined ? undefined : describeHost(host);
    if (authorities.size === MOST_AUTHORITIES)
        authorities.clear();
    authorities.set(authority, description);
    return description;
}
function describeHost(site) {
    const engine = engineOf(site);
    if (engine !== undefined)
        return { kind: engine.kind, site, searchEngine: engine.name };
    return { kind: FEED_READER.test(site) ? 'feed' : 'site', site };
}
function engineOf(site) {
    const found = ENGINE.exec(site);
    if (found === null)
        return undefined;
    return engines[found.findIndex((host, group) => group > 0 && host !== undefined) - 1];
}
/** Of what is no address on the web. */
function describeApp(referrer) {
    const found = /^(android|ios)-app:\/\/([\w.-]{1,100})/i.exec(referrer);
    if (found === null)
        return malformed;
    const app = `${found[1]}-app://${found[2]}`.toLowerCase();
    if (app === 'android-app://com.google.android.googlequicksearchbox') {
        return { kind: 'search', site: app, cleaned: app, searchEngine: 'Google' };
    }
    return { kind: 'app', site: app, cleaned: app };
}
/** The host of `user:password@host:port` in lower case; undefined where it is none. */
function hostOf(authority) {
    const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
    if (host.startsWith('['))
        return /^(\[[0-9a-f:.]{2,45}\])(?::\d*)?$/.exec(host)?.[1];
    const plain = host.includes(':') ? host.replace(/:\d*$/, '') : host;
    if (plain.length > 253 || !HOST.test(plain))
        return undefined;
    return plain.endsWith('.') ? plain.slice(0, -1) : plain;
}
/** A path that may be shown: session ids cut off, e-mail addresses and tokens replaced. */
function redactPath(path) {
    if (!TO_REDACT.test(path))
        return path === '' ? '/' : path.slice(0, LONGEST_PATH);
    const shown = path
        .split('/')
        .map((part) => redact(part.split(';')[0] ?? ''))
        .join('/');
    return shown === '' ? '/' : shown.slice(0, LONGEST_PATH);
}
const EMAIL = /[^\s/?&=@]@[^\s/?&=@]+\.[a-z]{2,}/i;
/** JSON web tokens, AWS key ids, keys of common services, long hexadecimal. */
const TOKEN = /^eyJ[\w-]{8,}|^(?:AKIA|ASIA)[A-Z0-9]{12,}|^(?:gh[pousr]|glpat|xox[abprs]|sk|pk)[-_][\w-]{12,}|^[0-9a-f]{32,}$/i;
const SHORTEST_TOKEN = 11;
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
    return (part.length >= 24 &&
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

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
    return blank < 0 ? (byWords(shown) ?? shown) : shown.slice(blank + 1);
}
const METHOD_AND_TARGET = /^([A-Z]+)(?: ([^ ]*))?/;
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
    const [, method, target = ''] = METHOD_AND_TARGET.exec(requestLine) ?? [];
    if (method === undefined || CALLS.test(target))
        return byWords(operation);
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
            return byWords(operation) ?? 'REST.POST.OBJECT';
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
/** By the words of the operation alone, which say `get` of `GetObject` and of `b2_download_file`. */
function byWords(operation) {
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
    /** The verb alone says most likely so, but for a GET. */
    const mayBeObject = isObject || nouns.length === 0;
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
            return isObject ? 'REST.HEAD.OBJECT' : 'REST.HEAD.BUCKET';
        case 'get':
            if (isWebsite)
                return 'WEBSITE.GET.OBJECT';
            return isObject ? 'REST.GET.OBJECT' : 'REST.GET.LOCATION';
        default:
            return mayBeObject ? 'REST.PUT.OBJECT' : 'REST.PUT.BUCKET';
    }
}


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ SAMPLES_KEPT),
/* harmony export */   FS: () => (/* binding */ numberFields),
/* harmony export */   Py: () => (/* binding */ malformedReasons),
/* harmony export */   Z5: () => (/* binding */ SAMPLE_BYTES),
/* harmony export */   b2: () => (/* binding */ valueFields),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE)
/* harmony export */ });
/**
 * What leaves this room: records as columns of small integers.
 *
 *   bytes ──Reader.read──▶ Records { count, columns: one typed array a field }
 *                            └ an id column points into its `Values`: each distinct
 *                              byte string once, ids dense from 0 in order of first sight
 *
 * Two readers make them: the plain one (`plain.ts`, written to be read) and the fast one
 * (`fast.ts`, written to be fast). They agree on every byte, and a test holds them to it.
 */
/** Fields whose values are interned. `campaign` is of the request URI's query the parameters
 * `utm_…=` and `x-…=` (not `x-amz-…`, nor the `x-id` of AWS's SDKs), joined by `&`; never of a query
 * with credentials; else `-`. `operation` is followed by the one AWS would have written where it is none
 * of AWS's: see `operation.ts`. `tls` is empty where the line says nothing of TLS. */
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
];
/** Fields that are numbers. `-1` stands for `-`. */
const numberFields = ['bytesSent', 'objectSize', 'totalTime', 'turnAroundTime'];
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
];
/** How many samples are kept of each reason: the smallest ones, so that order does not matter. */
const SAMPLES_KEPT = 3;
/** Samples are cut to this many bytes, query strings left out. */
const SAMPLE_BYTES = 240;
/** A longer line is malformed and skipped without being held. */
const LONGEST_LINE = 64 * 1024;


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ keepSamples),
/* harmony export */   hM: () => (/* binding */ BYTES_LOOKED_AT),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4701);

/** Of a malformed line, at most. */
const BYTES_LOOKED_AT = 1024;
const HIDDEN = '…';
/** A longer word is cut: no name before an `@` is longer. */
const WORD_BYTES = 300;
const WORD_SHOWN = 100;
const WORD = /[^ "]+|[ "]+/g;
const QUERY = /[?&=#].*/s;
const NAME_AT_HOST = /[^/]+@[^/]+/g;
const IPV4 = /\d{1,3}(?:\.\d{1,3}){3}/g;
const IPV6 = /[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,}(?:%\w+)?/gi;
/** Owner ids, host ids, keys of all kinds: nothing that tells why the line is malformed. */
const LONG_RUN = /([A-Za-z0-9+/_%-]{4})[A-Za-z0-9+_%-]{28,}/g;
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
            sample += last.endsWith(']') ? HIDDEN : shown(word);
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
        .replace(IPV4, HIDDEN)
        .replace(IPV6, HIDDEN)
        .replace(LONG_RUN, `$1${HIDDEN}`);
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

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ kernelMaker)
/* harmony export */ });
/** Makes instances of a kernel, whose bytes are `base64`; they are compiled when the first is made. */
function kernelMaker(base64) {
    let compiled;
    return () => {
        compiled ??= new WebAssembly.Module(Buffer.from(base64, 'base64'));
        return new WebAssembly.Instance(compiled).exports;
    };
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Pl: () => (/* binding */ allRows),
/* harmony export */   iv: () => (/* binding */ onlyRows),
/* harmony export */   jL: () => (/* binding */ rowsWithinBound)
/* harmony export */ });
/* unused harmony exports MOST_ROWS, MOST_NAME_LENGTH */
/* harmony import */ var _by_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2495);
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(386);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2750);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2630);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3531);





/** A table at rest holds at most so many rows … */
const MOST_ROWS = 20_000;
/** … and names of at most so many UTF-16 code units together. */
const MOST_NAME_LENGTH = 4 * 1024 * 1024;
/**
 * Cuts a table to its bound, or to `mostRows`: rows by requests, then bytes (both from large to
 * small), then name. What is cut is added to `rest`. A table within the bound is returned as it is.
 */
function bounded(table, mostRows = MOST_ROWS) {
    const rows = rowsWithinBound(table, mostRows);
    return rows === undefined ? table : onlyRows(table, rows);
}
/** Whether the names of `count` rows are surely short enough, found without looking at each. */
function areShort(rows, count) {
    if (rows.kind === 'names') {
        const { names } = rows;
        return names.text.length <= MOST_NAME_LENGTH || longestOf(names) * count <= MOST_NAME_LENGTH;
    }
    const longest = longestOf(rows.pairs.left) + 1 + longestOf(rows.pairs.right);
    return longest * count <= MOST_NAME_LENGTH;
}
/** In bytes, which a name has no fewer of than UTF-16 code units. */
function longestOf({ starts }) {
    let longest = 0;
    for (let at = 1; at < starts.length; at++)
        longest = Math.max(longest, starts[at] - starts[at - 1]);
    return longest;
}
/** The rows that stay, in their order; undefined where all do. */
function rowsWithinBound(table, mostRows = MOST_ROWS) {
    const count = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(table);
    const isShort = areShort(table.rows, Math.min(count, mostRows));
    if (count <= mostRows && isShort)
        return undefined;
    const all = allRows(count);
    const unitsOf = unitsOfRows(table.rows);
    if (count <= mostRows && sumOf(all, unitsOf) <= MOST_NAME_LENGTH)
        return undefined;
    const { requests, bytes = requests } = table.columns;
    let kept = all;
    if (all.length > mostRows) {
        kept = largest(all, mostRows, requests, (ties, most) => largest(ties, most, bytes, (equal, few) => (0,_by_name_js__WEBPACK_IMPORTED_MODULE_3__/* .firstByName */ .d)(table.rows, equal, few))).sort();
    }
    if (isShort || sumOf(kept, unitsOf) <= MOST_NAME_LENGTH)
        return kept;
    const sorted = (0,_by_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedByName */ .I)(table.rows, kept).sort((a, b) => requests[b] - requests[a] || bytes[b] - bytes[a]);
    let length = 0;
    let first = 0;
    while (first < sorted.length) {
        length += unitsOf(sorted[first]);
        if (length > MOST_NAME_LENGTH)
            break;
        first++;
    }
    return sorted.subarray(0, first).sort();
}
/** As many rows, in their order. */
function allRows(count) {
    const rows = new Uint32Array(count);
    for (let row = 0; row < count; row++)
        rows[row] = row;
    return rows;
}
/** How many UTF-16 code units the name of a row has. */
function unitsOfRows(rows) {
    if (rows.kind === 'names')
        return (row) => (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)(rows.names, row);
    const { left, right, leftOf, rightOf } = rows.pairs;
    return (row) => (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)(left, leftOf[row]) + 1 + (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)(right, rightOf[row]);
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
    (0,_select_js__WEBPACK_IMPORTED_MODULE_4__/* .smallestFirst */ .S)(apart, cut);
    let edge = Number.POSITIVE_INFINITY;
    for (let at = cut; at < apart.length; at++)
        edge = Math.min(edge, apart[at]);
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
/** The table with only some rows, in the given order; the others are added to its rest. */
function onlyRows(table, rows) {
    const isKept = new Uint8Array((0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(table));
    for (let at = 0; at < rows.length; at++)
        isKept[rows[at]] = 1;
    const columns = {};
    const rest = { ...table.rest.columns };
    for (const column of Object.keys(table.columns)) {
        const from = table.columns[column];
        const isMax = _tables_js__WEBPACK_IMPORTED_MODULE_2__/* .columnMerges */ .SJ[column] === 'max';
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
    return new _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .PackedTable */ .Do((0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .someRows */ .Km)(table.rows, rows), columns, others);
}


/***/ }),

/***/ 2495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sortedByName),
/* harmony export */   d: () => (/* binding */ firstByName)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2630);

/** So few are sorted by insertion, which costs less. */
const FEW = 12;
/** Some rows in the order of their names. */
function sortedByName(rows, some) {
    if (rows.kind === 'pairs')
        return pairsByName(rows.pairs, some, some.length, 'all');
    const sorted = some.slice();
    arrange(rows.names, sorted, sorted.length, 'all');
    return sorted;
}
/** The `few` of some rows whose names are the first, in any order. */
function firstByName(rows, some, few) {
    if (rows.kind === 'pairs')
        return pairsByName(rows.pairs, some, few, 'first few');
    const first = some.slice();
    arrange(rows.names, first, few, 'first few');
    return first.subarray(0, few);
}
/** The first `few` pairs. No part holds U+0000, so the left parts decide first. */
function pairsByName({ left, right, leftOf, rightOf }, some, few, sorted) {
    const leftRanks = ranksOf(left);
    const rightRanks = ranksOf(right);
    const keys = new Float64Array(some.length);
    for (let at = 0; at < keys.length; at++) {
        const row = some[at];
        keys[at] = leftRanks[leftOf[row]] * rightRanks.length + rightRanks[rightOf[row]];
    }
    // Numbers alone are sorted many times faster than by a function; the row rides along where it fits.
    const count = keys.length;
    if (leftRanks.length * rightRanks.length * count > Number.MAX_SAFE_INTEGER) {
        const at = Uint32Array.from(some.keys()).sort((a, b) => keys[a] - keys[b]);
        return at.subarray(0, few).map((index) => some[index]);
    }
    for (let at = 0; at < count; at++)
        keys[at] = keys[at] * count + at;
    if (sorted === 'all')
        keys.sort();
    else
        (0,_select_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestFirst */ .S)(keys, few);
    const rows = new Uint32Array(few);
    for (let at = 0; at < few; at++)
        rows[at] = some[keys[at] % count];
    return rows;
}
/** Where each name stands among all. */
function ranksOf(names) {
    const sorted = new Uint32Array(names.starts.length - 1);
    for (let at = 0; at < sorted.length; at++)
        sorted[at] = at;
    arrange(names, sorted, sorted.length, 'all');
    const ranks = new Uint32Array(sorted.length);
    for (let rank = 0; rank < ranks.length; rank++)
        ranks[sorted[rank]] = rank;
    return ranks;
}
/** Sorts numbers of names by name: all, or only so far that the first `few` come first. */
function arrange(names, numbers, few, sorted) {
    const stretches = [{ from: 0, to: numbers.length, depth: 0 }];
    const push = (from, to, depth) => {
        const hasEdge = from < few && few < to;
        if (to - from > 1 && (sorted === 'all' || hasEdge))
            stretches.push({ from, to, depth });
    };
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
function rankAt({ starts, text }, number, depth) {
    const at = starts[number] + depth;
    if (at >= starts[number + 1])
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

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   pz: () => (/* binding */ QUARTER),
/* harmony export */   vd: () => (/* binding */ makeCalendar)
/* harmony export */ });
/* unused harmony export indexOfDay */
/** Every offset from UTC in use since 1972 is a multiple of a quarter of an hour. */
const QUARTER = 900;
/** A calendar of `timeZone` (IANA name). Throws a RangeError where there is no such zone. */
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
/** Days since 1970-01-01 as a `Day`. */
function dayOf(index) {
    return new Date(index * 86_400_000).toISOString().slice(0, 10);
}
/** A `Day` as days since 1970-01-01. */
function indexOfDay(day) {
    return Date.parse(day) / 86_400_000;
}
/** The day `count` days after `day`. */
function addDays(day, count) {
    return dayOf(indexOfDay(day) + count);
}
function daysBetween(from, to) {
    return indexOfDay(to) - indexOfDay(from);
}


/***/ }),

/***/ 2628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ encodePeriod),
/* harmony export */   Pl: () => (/* binding */ decodeSummary),
/* harmony export */   aF: () => (/* binding */ decodePeriod),
/* harmony export */   zp: () => (/* binding */ encodeSummary)
/* harmony export */ });
/* harmony import */ var _parse_records_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4701);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(356);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7332);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5894);
/** Summaries and periods as bytes, and back: an outline with all their sums, and their names and columns
 * in sections (`sections.ts`). Equal summaries give equal bytes. */




/** The bytes of a summary. */
function encodeSummary({ log, days }) {
    const writer = new _sections_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .AU();
    const outline = {
        layout: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp,
        log: logOutline(log),
        days: [...days].map(([day, counts]) => ({
            day,
            totals: (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOutline */ .ig)(counts.totals),
            hours: hoursOutline(counts.hours),
            visitors: writer.numbers(counts.visitors),
            tables: writer.tables(counts.tables),
            times: [finite(counts.firstRecord), finite(counts.lastRecord)],
            ...(counts.lacking.length > 0 && { lacking: counts.lacking }),
        })),
    };
    return writer.finish(_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY */ .$M, outline);
}
/** The summary of `encoded`, which must not change as long as it is used. Throws where that is none
 * of this version, or not whole. */
function decodeSummary(encoded) {
    const reader = new _sections_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(encoded, _sections_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY */ .$M);
    const { log, days } = reader.outline;
    const lackedByAll = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .lackedBy */ .qs)(reader.layout);
    return {
        log: logOf(log),
        days: new Map(days.map((outline) => {
            const { day, totals, hours, visitors, tables, times, lacking = [] } = outline;
            const readVisitors = reader.closedNumbers(visitors);
            const counts = {
                totals: (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(totals, reader.layout),
                hours: hoursOf(hours),
                get visitors() {
                    return readVisitors();
                },
                tables: reader.closedTables(tables),
                firstRecord: times[0] ?? Number.POSITIVE_INFINITY,
                lastRecord: times[1] ?? Number.NEGATIVE_INFINITY,
                lacking: (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .lackedByAny */ .Aq)([lackedByAll, lacking]),
            };
            return [day, counts];
        })),
    };
}
/** The bytes of a period. */
function encodePeriod(period) {
    const writer = new _sections_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .AU();
    const { from, to, days, totals, visitors, sketch, hotlinksSeen, log, deliveries } = period;
    const outline = {
        layout: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layout */ .Zp,
        from,
        to,
        days: days.map(({ day, totals, visitors, hours, lacking }) => ({
            day,
            totals: (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOutline */ .ig)(totals),
            visitors,
            hours: hoursOutline(hours),
            ...(lacking.length > 0 && { lacking }),
        })),
        totals: (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOutline */ .ig)(totals),
        visitors,
        sketch: writer.numbers(sketch.hashes),
        tables: writer.tables(period.tables),
        seenDays: hotlinksSeen.days,
        firstSeen: writer.numbers(hotlinksSeen.first),
        lastSeen: writer.numbers(hotlinksSeen.last),
        log: logOutline(log),
        deliveries: deliveries.map(({ day, objects }) => [day, objects]),
        times: [finite(period.firstRecord), finite(period.lastRecord)],
    };
    return writer.finish(_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .PERIOD */ .uS, outline);
}
/** The period of `bytes`, as `decodeSummary`. Its tables are closed where it is to be added up. */
function decodePeriod(bytes, state = 'open') {
    const reader = new _sections_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(bytes, _sections_js__WEBPACK_IMPORTED_MODULE_2__/* .PERIOD */ .uS);
    const outline = reader.outline;
    const sketch = { hashes: reader.numbers(outline.sketch) };
    const tables = state === 'closed' ? reader.closedTables(outline.tables) : reader.tables(outline.tables);
    const hotlinksSeen = {
        days: outline.seenDays,
        first: reader.integers(outline.firstSeen),
        last: reader.integers(outline.lastSeen),
    };
    return {
        from: outline.from,
        to: outline.to,
        days: outline.days.map(({ day, totals, visitors, hours, lacking = [] }) => ({
            day,
            totals: (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(totals, reader.layout),
            visitors,
            hours: hoursOf(hours),
            lacking,
        })),
        totals: (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(outline.totals, reader.layout),
        visitors: outline.visitors,
        sketch,
        tables,
        hotlinksSeen,
        log: logOf(outline.log),
        deliveries: outline.deliveries.map(([day, objects]) => ({ day, objects })),
        firstRecord: outline.times[0] ?? Number.POSITIVE_INFINITY,
        lastRecord: outline.times[1] ?? Number.NEGATIVE_INFINITY,
    };
}
function logOutline(log) {
    const { objects, objectBytes, records, duplicates, malformed } = log;
    return {
        objects,
        objectBytes,
        records,
        duplicates,
        malformed: _parse_records_js__WEBPACK_IMPORTED_MODULE_3__/* .malformedReasons */ .Py.flatMap((reason) => {
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

/***/ 4843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ exact)
/* harmony export */ });
/** The value, if it is an exact integer. A sum of exact integers that is not one is too large. */
function exact(sum) {
    if (sum > Number.MAX_SAFE_INTEGER) {
        throw new Error(`A sum of ${sum} is past 2^53 and no longer exact; count shorter periods or fewer sources`);
    }
    return sum;
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ isColumn),
/* harmony export */   Zp: () => (/* binding */ layout),
/* harmony export */   _0: () => (/* binding */ layoutOfVersion2),
/* harmony export */   ig: () => (/* binding */ totalsOutline),
/* harmony export */   qs: () => (/* binding */ lackedBy),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3531);

const plainTotals = [
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
    'writes',
    'lists',
    'deletes',
    'lifecycle',
    'excluded',
];
const kinds = ['people', 'bots', 'tools'];
/** Of what is written now. */
const layout = {
    tables: _tables_js__WEBPACK_IMPORTED_MODULE_0__/* .tables */ .um.map(({ name, columns }) => [name, columns]),
    totals: [...plainTotals, ...kinds.flatMap((kind) => [`${kind}.requests`, `${kind}.bytes`])],
};
/** Totals as numbers, in the order of `layout`. */
function totalsOutline(totals) {
    return [
        ...plainTotals.map((name) => totals[name]),
        ...kinds.flatMap((kind) => [totals[kind].requests, totals[kind].bytes]),
    ];
}
/** Totals that lie in the order of another layout. What it lacks is 0. */
function totalsOf(outline, { totals }) {
    const numbers = new Map(totals.map((name, at) => [name, outline[at] ?? 0]));
    const of = (name) => numbers.get(name) ?? 0;
    const plain = Object.fromEntries(plainTotals.map((name) => [name, of(name)]));
    const byKind = Object.fromEntries(kinds.map((kind) => [kind, { requests: of(`${kind}.requests`), bytes: of(`${kind}.bytes`) }]));
    return { ...plain, ...byKind };
}
/** Where a column of a table, or a total, has no number in files of a layout: `table`, `table.column`
 * or `totals.name`, sorted. */
function lackedBy(other) {
    const known = new Map(other.tables);
    const lacked = layout.tables.flatMap(([name, columns]) => {
        const its = known.get(name);
        if (its === undefined)
            return [name];
        return columns.flatMap((column) => (its.includes(column) ? [] : [`${name}.${column}`]));
    });
    const totals = layout.totals.flatMap((name) => other.totals.includes(name) ? [] : [`totals.${name}`]);
    return [...lacked, ...totals].sort();
}
/** Whether this version knows a column of the table. */
function isColumn(name, row) {
    return row.columns.includes(name);
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

/***/ 1336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wordsAt)
/* harmony export */ });
/** What stands at each of the places. */
function wordsAt(words, places) {
    const found = new Uint32Array(places.length);
    for (let at = 0; at < found.length; at++)
        found[at] = words[places[at]];
    return found;
}


/***/ }),

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isPageType),
/* harmony export */   Hn: () => (/* binding */ sizeClassOf),
/* harmony export */   Jh: () => (/* binding */ typeOfKey),
/* harmony export */   OB: () => (/* binding */ statusNumber),
/* harmony export */   So: () => (/* binding */ directoryOfKey),
/* harmony export */   UZ: () => (/* binding */ sizeClasses),
/* harmony export */   bP: () => (/* binding */ sizeBounds),
/* harmony export */   hi: () => (/* binding */ isPageKey),
/* harmony export */   p0: () => (/* binding */ timeClassOf),
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
/** Index into `sizeClasses`; -1 bytes is unknown. */
function sizeClassOf(size) {
    if (size < 0)
        return 0;
    let at = 0;
    while (size > sizeBounds[at])
        at++;
    return at + 1;
}
/** Index into `timeBounds`. */
function timeClassOf(ms) {
    let at = 0;
    while (ms > timeBounds[at])
        at++;
    return at;
}


/***/ }),

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ lackedByAny),
/* harmony export */   TF: () => (/* binding */ mergeSummaries),
/* harmony export */   UH: () => (/* binding */ mergeLogs),
/* harmony export */   WQ: () => (/* binding */ DELAY_HOURS),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gQ: () => (/* binding */ mergeHours),
/* harmony export */   iU: () => (/* binding */ mergeTotals),
/* harmony export */   xQ: () => (/* binding */ LONGEST_DELAY)
/* harmony export */ });
/* unused harmony exports emptySummary, mergeDayCounts, mergeAllTables */
/* harmony import */ var _parse_records_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4701);
/* harmony import */ var _parse_sample_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2869);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4843);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7495);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3531);





/** Records delayed by so many days, or more, are counted together. */
const LONGEST_DELAY = 10;
/** Hours of a delay that are counted apart, and those of a day. */
const DELAY_HOURS = 24;
/** The summary of no log objects. */
const emptySummary = { log: mergeLogs([]), days: new Map() };
/**
 * Adds summaries up. Any order and any grouping gives the same, as long as no table meets its
 * bound; the summaries themselves stay as they are. Throws where a sum would no longer be exact.
 */
function mergeSummaries(summaries) {
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
        days: new Map(days.map(([day, counts]) => [day, mergeDayCounts(counts)])),
    };
}
/** Adds the counts of one day up. */
function mergeDayCounts(counts) {
    const [only] = counts;
    if (only !== undefined && counts.length === 1)
        return only;
    return {
        totals: mergeTotals(counts.map(({ totals }) => totals)),
        hours: mergeHours(counts.map(({ hours }) => hours)),
        visitors: unionOf(counts.map(({ visitors }) => visitors), Number.POSITIVE_INFINITY),
        tables: mergeAllTables(counts.map(({ tables }) => tables)),
        firstRecord: Math.min(...counts.map(({ firstRecord }) => firstRecord)),
        lastRecord: Math.max(...counts.map(({ lastRecord }) => lastRecord)),
        lacking: lackedByAny(counts.map(({ lacking }) => lacking)),
    };
}
/** What is not counted in the whole of a sum: what any of its parts lacks. Sorted, each once. */
function lackedByAny(lists) {
    return [...new Set(lists.flat())].sort();
}
/** Adds tables up, name by name, each cut to its bound. */
function mergeAllTables(all) {
    const merged = {};
    for (const row of _tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .um) {
        const given = all.map((one) => one[row.name]);
        merged[row.name] = (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfTables */ .k)(row, given, 'at rest').table;
    }
    return merged;
}
function mergeTotals(all) {
    const sum = (of) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e)(all.reduce((before, totals) => before + of(totals), 0));
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
        billedWrites: sum(({ billedWrites }) => billedWrites),
        billedReads: sum(({ billedReads }) => billedReads),
        billedBytes: sum(({ billedBytes }) => billedBytes),
        writes: sum(({ writes }) => writes),
        lists: sum(({ lists }) => lists),
        deletes: sum(({ deletes }) => deletes),
        lifecycle: sum(({ lifecycle }) => lifecycle),
        excluded: sum(({ excluded }) => excluded),
    };
}
function mergeHours(all) {
    return Array.from({ length: 24 }, (_, hour) => {
        const sum = (of) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e)(all.reduce((before, hours) => before + of(hours[hour]), 0));
        return {
            requests: sum(({ requests }) => requests),
            bytes: sum(({ bytes }) => bytes),
            people: sum(({ people }) => people),
        };
    });
}
/** Adds up what is known of the logs themselves. */
function mergeLogs(all) {
    const sum = (of) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e)(all.reduce((before, log) => before + of(log), 0));
    const malformed = {};
    for (const reason of _parse_records_js__WEBPACK_IMPORTED_MODULE_3__/* .malformedReasons */ .Py) {
        for (const { malformed: one } of all) {
            const more = one[reason];
            if (more === undefined)
                continue;
            const { count, samples } = malformed[reason] ?? { count: 0, samples: [] };
            malformed[reason] = {
                count: (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e)(count + more.count),
                samples: (0,_parse_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .keepSamples */ .$A)(samples, more.samples),
            };
        }
    }
    return {
        objects: sum(({ objects }) => objects),
        objectBytes: sum(({ objectBytes }) => objectBytes),
        records: sum(({ records }) => records),
        duplicates: sum(({ duplicates }) => duplicates),
        malformed,
        delays: Array.from({ length: LONGEST_DELAY + 1 }, (_, days) => sum(({ delays }) => delays[days] ?? 0)),
        delayHours: Array.from({ length: DELAY_HOURS }, (_, hour) => sum(({ delayHours }) => delayHours[hour] ?? 0)),
    };
}
/** The smallest `most` hashes of several sorted lists, sorted and each once. */
function unionOf(lists, most) {
    let union = lists[0] ?? new Float64Array(0);
    if (union.length > most)
        union = union.slice(0, most);
    for (const list of lists.slice(1))
        union = unionOfTwo(union, list, most);
    return union;
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

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ actionOf),
/* harmony export */   u: () => (/* binding */ meaningOfOperation)
/* harmony export */ });
/* harmony import */ var _parse_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6218);
/** What operations mean: worked out once per distinct operation, never per record. */

/**
 * `REST.GET.OBJECT`, `WEBSITE.HEAD.OBJECT`, `S3.EXPIRE.OBJECT`, … An operation in a store's own words
 * means what AWS's would that the reader found in its request line; without that, what its words say.
 */
function meaningOfOperation(shown) {
    const [system = '', ...rest] = (0,_parse_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .operationOfAws */ .kJ)(shown).toUpperCase().split(/[._]/);
    const words = rest.filter((word, at) => word !== 'S3' && word !== rest[at - 1]);
    const [verb = '', ...target] = words;
    const object = target.join('_');
    const isGet = verb === 'GET';
    const isRead = (isGet || verb === 'HEAD') && (object === 'OBJECT' || system === 'WEBSITE');
    const isCopySource = verb === 'COPY' && object.endsWith('_GET');
    const isRequest = system !== 'S3' && system !== 'BATCH' && !isCopySource;
    const isList = isGet && /^(BUCKET|BUCKETVERSIONS|UPLOADS|VERSIONS|MULTIPARTS)$/.test(object);
    const isDelete = verb === 'DELETE' || (verb === 'POST' && object.includes('DELETE'));
    const isWrite = verb === 'PUT' || verb === 'POST' || verb === 'COPY';
    const price = isDelete ? 'free' : isWrite || isList ? 'dear' : 'cheap';
    return { isRequest, isRead, isGet, price };
}
/** Undefined of anything else, reads among it. */
function actionOf(operation) {
    if (isLifecycle(operation))
        return 'lifecycle';
    if (isDeletion(operation))
        return 'delete';
    const { isRequest, isGet, price } = meaningOfOperation(operation);
    if (!isRequest || price !== 'dear')
        return undefined;
    return isGet ? 'list' : 'write';
}
/** What S3's lifecycle rules do: to expire, to move to another class, to end an upload. Its other work
 * of its own (`S3.COMPUTE.OBJECT.CHECKSUM`) is none of them. */
function isLifecycle(operation) {
    return /^S3\.(?:EXPIRE\.|TRANSITION(?:_[A-Z0-9]+)?\.|CREATE\.DELETEMARKER$|DELETE\.UPLOAD$)/i.test((0,_parse_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .operationOfAws */ .kJ)(operation));
}
/** A client's deletion of objects: neither of an upload, nor of tags or a bucket's settings. */
function isDeletion(operation) {
    return /^(?:REST|SOAP)\.(?:DELETE\.OBJECT(?:_VERSION)?|POST\.MULTI_OBJECT_DELETE)$/i.test((0,_parse_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .operationOfAws */ .kJ)(operation));
}


/***/ }),

/***/ 386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   Xq: () => (/* binding */ someNames),
/* harmony export */   xc: () => (/* binding */ packed)
/* harmony export */ });
function packed(names) {
    const starts = new Uint32Array(names.length + 1);
    const text = encoder.encode(names.join(''));
    if (setStarts(starts, names, ({ length }) => length) === text.length)
        return { starts, text };
    if (names.every((name) => name.isWellFormed())) {
        setStarts(starts, names, bytesOf);
        return { starts, text };
    }
    // Two halves of surrogate pairs side by side would have made a whole one.
    const apart = names.map((name) => encoder.encode(name));
    const whole = new Uint8Array(setStarts(starts, apart, ({ length }) => length));
    for (const [at, bytes] of apart.entries())
        whole.set(bytes, starts[at]);
    return { starts, text: whole };
}
const encoder = new TextEncoder();
/** Sets where each name starts and the last one ends; returns that end. */
function setStarts(starts, names, lengthOf) {
    let end = 0;
    for (let at = 0; at < names.length; at++)
        starts[at + 1] = end += lengthOf(names[at]);
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
/** The names as strings. */
function unpacked(names) {
    const { starts, text } = names;
    const all = utf8.decode(text);
    const isAscii = all.length === text.length;
    const strings = new Array(starts.length - 1);
    let from = 0;
    for (let at = 0; at < strings.length; at++) {
        const to = isAscii ? starts[at + 1] : from + unitsOf(names, at);
        strings[at] = all.slice(from, to);
        from = to;
    }
    return strings;
}
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** The length of a name in UTF-16 code units. */
function unitsOf({ starts, text }, name) {
    let units = 0;
    for (let at = starts[name]; at < starts[name + 1]; at++) {
        const byte = text[at];
        if ((byte & 0xc0) !== 0x80)
            units += byte < 0xf0 ? 1 : 2;
    }
    return units;
}
function nameAt({ starts, text }, name) {
    return utf8.decode(text.subarray(starts[name], starts[name + 1]));
}
/** Some of the names, in the given order. */
function someNames(names, chosen) {
    const starts = new Uint32Array(chosen.length + 1);
    const text = new Uint8Array(setSomeStarts(starts, names.starts, chosen));
    copyNames(viewOf(text), viewOf(names.text), names.starts, chosen);
    return { starts, text };
}
/** As `setStarts`. */
function setSomeStarts(someStarts, starts, chosen) {
    let end = 0;
    for (let at = 0; at < chosen.length; at++) {
        const name = chosen[at];
        someStarts[at + 1] = end += starts[name + 1] - starts[name];
    }
    return end;
}
function viewOf({ buffer, byteOffset, length }) {
    return new DataView(buffer, byteOffset, length);
}
function copyNames(into, bytes, starts, chosen) {
    let to = 0;
    for (let at = 0; at < chosen.length; at++) {
        let from = starts[chosen[at]];
        const end = starts[chosen[at] + 1];
        for (; from + 3 < end; from += 4, to += 4)
            into.setInt32(to, bytes.getInt32(from));
        for (; from < end; from++, to++)
            into.setUint8(to, bytes.getUint8(from));
    }
}


/***/ }),

/***/ 2750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ PackedTable),
/* harmony export */   Km: () => (/* binding */ someRows),
/* harmony export */   LY: () => (/* binding */ packedTable),
/* harmony export */   SB: () => (/* binding */ somePairs),
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   Z: () => (/* binding */ usedOf),
/* harmony export */   mK: () => (/* binding */ GLUE),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   v8: () => (/* binding */ ClosedTable)
/* harmony export */ });
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(386);

/** Stands between the two parts of a name. */
const GLUE = '\0';
/** A table with its names as they lie encoded. They become strings, and those of pairs are glued,
 * when someone asks for them, which most never do. */
class PackedTable {
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
                ? (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .KZ)(rows.names)
                : Array.from(rows.pairs.leftOf, (_, row) => this.partsOf(row).join(GLUE));
        return this.#names;
    }
    /** The name of a row, for who needs few of them: it costs more than one of `names`, but those
     * are all made at once. */
    nameOf(row) {
        const { rows } = this;
        return rows.kind === 'names' ? (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .nameAt */ .Dc)(rows.names, row) : this.partsOf(row).join(GLUE);
    }
    /** The two parts of a pair, or the name. */
    partsOf(row) {
        const { rows } = this;
        if (rows.kind === 'names')
            return [this.names[row] ?? ''];
        const { left, right, leftOf, rightOf } = rows.pairs;
        this.#left ??= (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .KZ)(left);
        this.#right ??= (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .KZ)(right);
        return [this.#left[leftOf[row]], this.#right[rightOf[row]]];
    }
}
/** A table that lies encoded in memory and is decoded each time it is looked into: to be opened once
 * and read, when many tables are held but few are looked into at a time. */
class ClosedTable {
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
function countOf({ rows }) {
    return rows.kind === 'names' ? rows.names.starts.length - 1 : rows.pairs.leftOf.length;
}
/** The table in a form that may be looked into often. */
function opened(table) {
    return table instanceof ClosedTable ? table.open() : table;
}
/** The table with its names packed. */
function packedTable(table, isPair) {
    if (table instanceof PackedTable)
        return table;
    if (table instanceof ClosedTable)
        return table.open();
    const { names, columns, rest } = table;
    const rows = isPair
        ? { kind: 'pairs', pairs: unglued(names) }
        : { kind: 'names', names: (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .packed */ .xc)(names) };
    return new PackedTable(rows, columns, rest);
}
/** The parts of glued names, in order of first sight. */
function unglued(names) {
    const left = new Numbers();
    const right = new Numbers();
    const leftOf = new Uint32Array(names.length);
    const rightOf = new Uint32Array(names.length);
    for (const [row, name] of names.entries()) {
        const glue = name.indexOf(GLUE);
        leftOf[row] = left.of(name.slice(0, glue));
        rightOf[row] = right.of(name.slice(glue + 1));
    }
    return { left: (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .packed */ .xc)(left.names), right: (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .packed */ .xc)(right.names), leftOf, rightOf };
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
/** Some rows, in the given order; parts by first sight. */
function someRows(rows, chosen) {
    return rows.kind === 'names'
        ? { kind: 'names', names: (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .someNames */ .Xq)(rows.names, chosen) }
        : { kind: 'pairs', pairs: somePairs(rows.pairs, chosen) };
}
/** As `someRows`. */
function somePairs({ left, right, leftOf, rightOf }, chosen) {
    const [lefts, chosenLeft] = usedOf(left.starts.length - 1, leftOf, chosen);
    const [rights, chosenRight] = usedOf(right.starts.length - 1, rightOf, chosen);
    return {
        left: (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .someNames */ .Xq)(left, lefts),
        right: (0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .someNames */ .Xq)(right, rights),
        leftOf: chosenLeft,
        rightOf: chosenRight,
    };
}
/** Which of `count` parts some rows have, by first sight, and which of those each row has. */
function usedOf(count, of, rows) {
    const used = new Uint32Array(Math.min(count, rows.length));
    let size = 0;
    /** From 1. */
    const numbers = new Uint32Array(count);
    const usedOf = new Uint32Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
        const part = of[rows[at]];
        if (numbers[part] === 0) {
            used[size++] = part;
            numbers[part] = size;
        }
        usedOf[at] = numbers[part] - 1;
    }
    return [used.subarray(0, size), usedOf];
}


/***/ }),

/***/ 1451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SKETCH_SIZE),
/* harmony export */   mB: () => (/* binding */ buildPeriod),
/* harmony export */   ul: () => (/* binding */ daySeen),
/* harmony export */   v8: () => (/* binding */ seenOfParts),
/* harmony export */   z2: () => (/* binding */ mergePeriods)
/* harmony export */ });
/* unused harmony export estimateVisitors */
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1336);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7332);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7495);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3531);




/** The most hashes a sketch holds. */
const SKETCH_SIZE = 16_384;
/** The day that a row of `tables.hotlinks` was first or last seen. */
function daySeen({ hotlinksSeen }, which, row) {
    return hotlinksSeen.days[hotlinksSeen[which][row]];
}
/**
 * Adds up the days from `from` to `to` (both in it): each day's counts, from every delivery day and
 * source that has some, and what is known of the logs of each delivery day. Days and deliveries
 * outside are left out; the order of neither map matters.
 */
function buildPeriod(from, to, days, deliveries) {
    const isIn = ([day, list]) => day >= from && day <= to && list.length > 0;
    const inside = [...days].filter(isIn).sort(byDay);
    const delivered = [...deliveries].filter(isIn).sort(byDay);
    const parts = inside.flatMap(([day, list]) => list.map(({ tables }) => ({ tables, seen: { kind: 'day', day } })));
    const all = inside.flatMap(([, list]) => list);
    const periodDays = inside.map(([day, list]) => {
        return {
            day,
            totals: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeTotals */ .iU)(list.map(({ totals }) => totals)),
            visitors: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOf */ .Z6)(list.map(({ visitors }) => visitors), Number.POSITIVE_INFINITY).length,
            hours: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeHours */ .gQ)(list.map(({ hours }) => hours)),
            lacking: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .lackedByAny */ .Aq)(list.map(({ lacking }) => lacking)),
        };
    });
    return {
        from,
        to,
        ...sumOfDays(periodDays, (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOf */ .Z6)(all.map(({ visitors }) => visitors), SKETCH_SIZE)),
        ...addTables(parts),
        log: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeLogs */ .UH)(delivered.flatMap(([, logs]) => logs)),
        deliveries: delivered.map(([day, logs]) => ({ day, objects: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeLogs */ .UH)(logs).objects })),
        firstRecord: Math.min(...all.map(({ firstRecord }) => firstRecord)),
        lastRecord: Math.max(...all.map(({ lastRecord }) => lastRecord)),
    };
}
/** Adds periods up that have no day in common, such as the months of a year. */
function mergePeriods(periods) {
    const sorted = [...periods].sort((a, b) => (a.to < b.to ? -1 : 1));
    const [first] = sorted;
    const last = sorted.at(-1);
    if (first === undefined || last === undefined)
        throw new Error('There is no period to add up');
    const days = sorted.flatMap((period) => period.days);
    if (new Set(days.map(({ day }) => day)).size < days.length) {
        throw new Error('Periods that have days in common cannot be added up');
    }
    const sketch = (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .unionOf */ .Z6)(sorted.map((period) => period.sketch.hashes), SKETCH_SIZE);
    return {
        from: first.from,
        to: last.to,
        ...sumOfDays(days, sketch),
        ...addTables(sorted.map(({ tables, hotlinksSeen }) => ({
            tables,
            seen: { kind: 'rows', rows: hotlinksSeen },
        }))),
        log: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeLogs */ .UH)(sorted.map(({ log }) => log)),
        deliveries: sorted.flatMap((period) => period.deliveries),
        firstRecord: Math.min(...sorted.map(({ firstRecord }) => firstRecord)),
        lastRecord: Math.max(...sorted.map(({ lastRecord }) => lastRecord)),
    };
}
function byDay([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sumOfDays(days, hashes) {
    const most = days.reduce((sum, { visitors }) => sum + visitors, 0);
    return {
        days,
        totals: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeTotals */ .iU)(days.map(({ totals }) => totals)),
        visitors: Math.min(most, estimateVisitors(hashes)),
        sketch: { hashes },
    };
}
/** Distinct visitors from the smallest hashes of all: with the k-th smallest of n hashes, spread
 * evenly from 0 to 1, at u, n is about (k - 1) / u. */
function estimateVisitors(hashes) {
    if (hashes.length < SKETCH_SIZE)
        return hashes.length;
    return Math.round((SKETCH_SIZE - 1) / ((hashes[SKETCH_SIZE - 1] + 1) / 2 ** 53));
}
function addTables(parts) {
    const added = {};
    let hotlinksSeen = { days: [], first: new Uint32Array(0), last: new Uint32Array(0) };
    for (const tableRow of _tables_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .um) {
        const { name } = tableRow;
        const given = parts.map(({ tables }) => tables[name]);
        const { table, of, rows } = (0,_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOfTables */ .k)(tableRow, given, 'by name');
        added[name] = table;
        if (name === 'hotlinks')
            hotlinksSeen = seenDays(parts, of, rows);
    }
    return { tables: added, hotlinksSeen };
}
/** When hot links were seen after some of them were renamed. */
function seenOfParts({ days, first, last }, { of, rows, kept, moved }) {
    const groups = [...moved.values()];
    const among = (seen, pick) => Uint32Array.from(groups, (group) => group.reduce((a, row) => pick(a, seen[row]), seen[group[0]]));
    const parts = [
        { days, first: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsAt */ .n)(first, kept), last: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsAt */ .n)(last, kept) },
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
    return onlyUsed({ days, first: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsAt */ .n)(first, rows), last: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsAt */ .n)(last, rows) });
}
/** Without the days that are no row's. */
function onlyUsed({ days, first, last }) {
    const isUsed = new Uint8Array(days.length);
    for (const numbers of [first, last])
        for (let row = 0; row < numbers.length; row++)
            isUsed[numbers[row]] = 1;
    const used = days.filter((_, number) => isUsed[number] === 1);
    const numbers = Uint32Array.from(days, (day) => used.indexOf(day));
    return { days: used, first: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsAt */ .n)(numbers, first), last: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsAt */ .n)(numbers, last) };
}


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ SUMMARY),
/* harmony export */   AU: () => (/* binding */ Writer),
/* harmony export */   bo: () => (/* binding */ noTables),
/* harmony export */   mP: () => (/* binding */ Reader),
/* harmony export */   uS: () => (/* binding */ PERIOD)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(356);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2750);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3531);
/**
 * What is encoded: an outline as JSON, and sections of numbers and names. The outline carries the
 * layout: which tables and columns the sections are, by name (`layout.ts`).
 *
 *   magic    8 bytes      what it is, and its version
 *   length   2 × 4 bytes  of the whole, of the outline
 *   outline  JSON, UTF-8  everything but names and columns, and how long those are
 *   sections              in the order of the outline, each at a multiple of 8:
 *     numbers  integers of 1, 2 or 4 bytes, or floats of 8: the smallest that holds them all
 *     names    numbers (their lengths in bytes), then all names in a row, UTF-8
 *
 * Little-endian.
 */



/** Of both kinds. */
const VERSION = 3;
/** Versions of summaries that can be read: all that a release ever wrote. */
const READABLE = ['2', '3'];
const SUMMARY = 'S3LRSUM';
const PERIOD = 'S3LRPER';
const HEADER = 16;
/** Room for sections, used again by the next writer unless it has grown very large. */
let spare;
const MOST_SPARE = 8 * 1024 * 1024;
class Writer {
    /** The sections so far, each at a multiple of 8. What lies behind them is anything. */
    #room = spare ?? new ArrayBuffer(1024 * 1024);
    #at = 0;
    constructor() {
        spare = undefined;
    }
    numbers(numbers) {
        const { length } = numbers;
        const width = widthOf(numbers);
        const at = this.#section(length * width);
        const room = this.#room;
        if (width === 8)
            new Float64Array(room, at, length).set(numbers);
        else if (width === 4)
            new Uint32Array(room, at, length).set(numbers);
        else if (width === 2)
            new Uint16Array(room, at, length).set(numbers);
        else
            new Uint8Array(room, at, length).set(numbers);
        return [length, width];
    }
    /** Where the next section lies, of so many bytes. */
    #section(length) {
        const at = this.#at;
        const end = at + padded(length);
        if (end > this.#room.byteLength) {
            const larger = new ArrayBuffer(2 * end);
            new Uint8Array(larger).set(new Uint8Array(this.#room, 0, at));
            this.#room = larger;
        }
        this.#at = end;
        new Uint8Array(this.#room, at + length, end - at - length).fill(0);
        return at;
    }
    tables(all) {
        return _tables_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .um.map((row) => {
            const table = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packedTable */ .LY)(all[row.name], row.isPair === true);
            const { rows, columns, rest } = table;
            const names = [];
            const of = [];
            if (rows.kind === 'names')
                names.push(this.#names(rows.names));
            else {
                const { left, right, leftOf, rightOf } = rows.pairs;
                names.push(this.#names(left), this.#names(right));
                of.push(this.numbers(leftOf), this.numbers(rightOf));
            }
            const empty = new Float64Array(of[0]?.[0] ?? names[0][0][0]);
            return {
                names,
                of,
                columns: row.columns.map((name) => this.numbers(columns[name] ?? empty)),
                restRows: rest.rows,
                rest: row.columns.map((name) => rest.columns[name] ?? 0),
            };
        });
    }
    #names({ starts, text }) {
        const outline = this.numbers(lengthsOf(starts));
        const at = this.#section(text.length);
        new Uint8Array(this.#room, at, text.length).set(text);
        return [outline, text.length];
    }
    finish(kind, outline) {
        const json = new TextEncoder().encode(JSON.stringify(outline));
        const sectionsAt = HEADER + padded(json.length);
        const bytes = new Uint8Array(sectionsAt + this.#at);
        bytes.set(new TextEncoder().encode(kind + VERSION));
        const view = new DataView(bytes.buffer);
        view.setUint32(8, bytes.length, true);
        view.setUint32(12, json.length, true);
        bytes.set(json, HEADER);
        bytes.set(new Uint8Array(this.#room, 0, this.#at), sectionsAt);
        if (this.#room.byteLength <= MOST_SPARE)
            spare = this.#room;
        return bytes;
    }
}
function lengthsOf(starts) {
    const lengths = new Uint32Array(starts.length - 1);
    for (let at = 0; at < lengths.length; at++)
        lengths[at] = starts[at + 1] - starts[at];
    return lengths;
}
/** The bytes of the smallest numbers that hold them all. */
function widthOf(numbers) {
    const bits = bitsOf(numbers);
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
class Reader {
    outline;
    #stored;
    #isElsewhere;
    #version;
    /** Where the next section is. */
    #at;
    constructor(encoded, kind) {
        this.#isElsewhere = !(encoded instanceof Uint8Array);
        this.#stored = encoded instanceof Uint8Array ? inMemory(encoded) : encoded;
        const { length } = this.#stored;
        const header = this.#stored.read(0, Math.min(length, HEADER));
        const what = kind === SUMMARY ? 'summary' : 'period';
        const magic = latin1.decode(header.subarray(0, 8));
        if (magic.slice(0, 7) !== kind)
            throw new Error(`These bytes are no ${what} of this program`);
        // Periods are made anew from summaries.
        const readable = kind === SUMMARY ? READABLE : [String(VERSION)];
        if (!readable.includes(magic.slice(7))) {
            throw new Error(`A ${what} of version ${magic.slice(7)} cannot be read here, only version ${readable.join(' and ')}`);
        }
        this.#version = Number(magic.slice(7));
        const view = new DataView(header.buffer, header.byteOffset, header.length);
        const isWhole = length >= HEADER && view.getUint32(8, true) === length;
        if (!isWhole)
            throw new Error(`A ${what} has ${length} bytes, which is not its length`);
        const outlineEnd = HEADER + view.getUint32(12, true);
        this.outline = JSON.parse(utf8.decode(this.#stored.read(HEADER, outlineEnd)));
        this.#at = padded(outlineEnd);
    }
    /** What the sections are. */
    get layout() {
        return this.#version === 2 ? _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layoutOfVersion2 */ ._0 : this.outline.layout;
    }
    numbers(packed) {
        return this.closedNumbers(packed)();
    }
    /** Numbers that fit in 32 bits. */
    integers(packed) {
        return this.#next(sizeOf(packed))().integers(packed);
    }
    /** Read whenever they are asked for. */
    closedNumbers(packed) {
        const next = this.#next(sizeOf(packed));
        return () => next().numbers(packed);
    }
    /** The next sections, of so many bytes, read whenever they are asked for. */
    #next(size) {
        const from = this.#at;
        const to = from + size;
        this.#at = to;
        return (room) => new Sections(this.#stored.read(from, to, room));
    }
    /** Each is read when it is first asked for. */
    tables(outlines) {
        const all = {};
        for (const [name, closed] of Object.entries(this.closedTables(outlines))) {
            let table;
            Object.defineProperty(all, name, {
                enumerable: true,
                get() {
                    table ??= (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .opened */ .Sg)(closed);
                    return table;
                },
            });
        }
        return all;
    }
    /** Each is read whenever it is looked into, so that holding many summaries costs next to nothing. Where
     * it is read from elsewhere, it is good until another one is. */
    closedTables(outlines) {
        const all = { ...noTables };
        let room;
        const largest = Math.max(0, ...outlines.map(sizeOfTable));
        for (const [number, [name, columns]] of this.layout.tables.entries()) {
            const outline = outlines[number];
            const next = this.#next(sizeOfTable(outline));
            const row = rowsByName.get(name);
            if (row === undefined)
                continue;
            all[name] = new _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .ClosedTable */ .v8(() => {
                room ??= this.#isElsewhere ? new ArrayBuffer(largest) : undefined;
                return next(room).table(row, columns, outline);
            });
        }
        return all;
    }
}
const rowsByName = new Map(_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .um.map((row) => [row.name, row]));
/** All tables, empty: what a file lacks. */
const noTables = Object.fromEntries(_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .um.map(({ name }) => [
    name,
    { names: [], columns: {}, rest: { rows: 0, columns: {} } },
]));
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
    numbers(packed) {
        const lying = this.#lying(packed);
        return lying instanceof Float64Array ? lying : new Float64Array(lying);
    }
    integers(packed) {
        const lying = this.#lying(packed);
        return lying instanceof Uint32Array ? lying : new Uint32Array(lying);
    }
    #lying(packed) {
        const [count, width] = packed;
        const { buffer, byteOffset } = this.#bytes;
        const at = byteOffset + this.#at;
        this.#at += sizeOf(packed);
        switch (width) {
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
    /** A table whose columns in the file are `given`; the row says which of them are known. */
    table(row, given, outline) {
        const [left, right] = outline.names.map((packed) => this.#names(packed));
        const [leftOf, rightOf] = outline.of.map((packed) => this.integers(packed));
        const rows = right === undefined
            ? { kind: 'names', names: left }
            : { kind: 'pairs', pairs: { left: left, right, leftOf: leftOf, rightOf: rightOf } };
        const columns = {};
        const restColumns = {};
        for (const [at, name] of given.entries()) {
            const numbers = this.numbers(outline.columns[at]);
            if (!(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isColumn */ .R3)(name, row))
                continue;
            columns[name] = numbers;
            restColumns[name] = outline.rest[at];
        }
        const rowCount = (of) => of?.[0] ?? 0;
        const count = rowCount(outline.of[0] ?? outline.names[0]?.[0]);
        for (const name of row.columns)
            columns[name] ??= new Float64Array(count);
        return new _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .PackedTable */ .Do(rows, columns, { rows: outline.restRows, columns: restColumns });
    }
    #names([packed, length]) {
        const lengths = this.integers(packed);
        const starts = new Uint32Array(lengths.length + 1);
        for (let at = 0; at < lengths.length; at++)
            starts[at + 1] = starts[at] + lengths[at];
        const text = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += padded(length);
        return { starts, text };
    }
}
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const latin1 = new TextDecoder('latin1');
/** Bytes of the section of numbers. */
function sizeOf([count, width]) {
    return padded(count * width);
}
/** Bytes of a table's sections. */
function sizeOfTable({ names, of, columns }) {
    let size = 0;
    for (const [lengths, bytes] of names)
        size += sizeOf(lengths) + padded(bytes);
    for (const packed of [...of, ...columns])
        size += sizeOf(packed);
    return size;
}
/** The next multiple of 8. */
function padded(length) {
    return Math.ceil(length / 8) * 8;
}


/***/ }),

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ smallestFirst)
/* harmony export */ });
/** Brings the `count` smallest of the values to the front, in any order, in about two looks at each
 * (Hoare 1961). Several equal ones cost no more than one does; values laid out to make it slow are
 * sorted. */
function smallestFirst(values, count) {
    let from = 0;
    let to = values.length;
    for (let looks = 0; from < count && count < to; looks++) {
        if (looks > MOST_LOOKS) {
            values.subarray(from, to).sort();
            return;
        }
        const pivot = values[(from + to) >> 1];
        let less = from;
        let greater = to;
        for (let at = from; at < greater;) {
            const value = values[at];
            if (value < pivot) {
                values[at++] = values[less];
                values[less++] = value;
            }
            else if (value > pivot) {
                values[at] = values[--greater];
                values[greater] = value;
            }
            else
                at++;
        }
        if (count < less)
            to = less;
        else if (count > greater)
            from = greater;
        else
            return;
    }
}
const MOST_LOOKS = 64;


/***/ }),

/***/ 7495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addColumn),
/* harmony export */   k: () => (/* binding */ sumOfTables)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1376);
/* harmony import */ var _by_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2495);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4843);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2750);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3531);
/* harmony import */ var _union_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5371);






/** Adds tables of one kind up. `order` says how rows are sorted: as they lie at rest, or by name, as
 * people look them up. Throws where a sum would no longer be exact. */
function sumOfTables({ columns, isPair }, given, order) {
    const all = given.map((table) => (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packedTable */ .LY)(table, isPair === true));
    const { rows: names, of } = unionOf(all, isPair === true);
    const count = names.kind === 'names' ? names.names.starts.length - 1 : names.pairs.leftOf.length;
    const sums = {};
    const rest = {};
    for (const column of columns) {
        const merge = _tables_js__WEBPACK_IMPORTED_MODULE_2__/* .columnMerges */ .SJ[column];
        const into = new Float64Array(count);
        let restInto = 0;
        for (const [at, table] of all.entries()) {
            const from = table.columns[column];
            if (from !== undefined)
                addColumn(into, from, of[at], merge);
            const more = table.rest.columns[column] ?? 0;
            restInto = merge === 'max' ? Math.max(restInto, more) : restInto + more;
        }
        sums[column] = into;
        rest[column] = restInto;
    }
    const restRows = all.reduce((sum, table) => sum + table.rest.rows, 0);
    const whole = new _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .PackedTable */ .Do(names, sums, { rows: restRows, columns: rest });
    const kept = (0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsWithinBound */ .jL)(whole);
    const rows = kept ?? (0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)(count);
    const ordered = order === 'by name' ? (0,_by_name_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedByName */ .I)(names, rows) : rows;
    const table = order === 'at rest' && kept === undefined ? whole : (0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyRows */ .iv)(whole, ordered);
    for (const column of columns) {
        const from = table.columns[column];
        for (let row = 0; row < from.length; row++)
            (0,_exact_js__WEBPACK_IMPORTED_MODULE_5__/* .exact */ .e)(from[row]);
        (0,_exact_js__WEBPACK_IMPORTED_MODULE_5__/* .exact */ .e)(table.rest.columns[column]);
    }
    return { table, of, rows: ordered };
}
/** Adds a column up: `of` tells which row of `into` each value belongs to. */
function addColumn(into, from, of, merge) {
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
/** The rows of tables of one kind. */
function unionOf(tables, isPair) {
    if (isPair) {
        const { rows: pairs, of } = (0,_union_js__WEBPACK_IMPORTED_MODULE_3__/* .unionOfPairs */ .Yy)(tables.map(({ rows }) => {
            if (rows.kind === 'names')
                throw new Error('A table of no pairs among those of pairs');
            return rows.pairs;
        }));
        return { rows: { kind: 'pairs', pairs }, of };
    }
    const { rows: names, of } = (0,_union_js__WEBPACK_IMPORTED_MODULE_3__/* .unionOfNames */ .Tq)(tables.map(({ rows }) => {
        if (rows.kind === 'pairs')
            throw new Error('A table of pairs among others');
        return rows.names;
    }));
    return { rows: { kind: 'names', names }, of };
}


/***/ }),

/***/ 3531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ columnMerges),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   um: () => (/* binding */ tables)
/* harmony export */ });
/**
 * The tables of a summary: one row here is one table. Adding a dimension is adding a row, the
 * rule that names its rows, and a panel in the report.
 */
/** Every column a table may have. Exact integers. */
const columnMerges = {
    /** Records counted in the row (requests, reads or records: see `counts` of the table). */
    requests: 'sum',
    /** Bytes sent. */
    bytes: 'sum',
    /** Distinct visitors, each counted once a day and delivery day (of a huge one: once a segment). */
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
    /** The largest object size seen, bytes. */
    size: 'max',
    /** Sum of turn-around times, ms; and how many records had one. */
    turnAroundMs: 'sum',
    turnAroundCount: 'sum',
    /** Reads that nobody signed: those that were answered (2xx, 304), and all others. They tell whether
     * an object is public, and are shown nowhere. */
    anonymous: 'sum',
    inVain: 'sum',
    /** The most visitors of one day and delivery: who is one of a crowd may be told. Shown nowhere. */
    crowd: 'max',
};
/** Columns that decide what may be shown, and are not. */
const hiddenColumns = ['anonymous', 'inVain', 'crowd'];
function isShown(column) {
    return !hiddenColumns.includes(column);
}
const READ = ['requests', 'bytes'];
const ASKED = ['requests', 'bytes', 'anonymous', 'inVain'];
const VISITED = ['requests', 'bytes', 'visitors', 'pageViews'];
const tables = [
    {
        name: 'keys',
        counts: 'reads',
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
        ],
    },
    { name: 'pages', counts: 'pageViews', columns: ['requests', 'bytes', 'visitors'] },
    { name: 'directories', counts: 'reads', columns: ASKED },
    { name: 'types', counts: 'reads', columns: ASKED },
    /** Object size classes. */
    { name: 'sizes', counts: 'reads', columns: READ },
    { name: 'referrers', counts: 'reads', columns: READ },
    { name: 'referringSites', counts: 'reads', columns: VISITED },
    /** Site × key of reads that are no pages, own sites included: the report knows which are own. */
    { name: 'hotlinks', counts: 'reads', columns: READ, isPair: true },
    { name: 'searchEngines', counts: 'reads', columns: VISITED },
    { name: 'campaigns', counts: 'reads', columns: VISITED },
    { name: 'clients', counts: 'reads', columns: [...READ, 'crowd'] },
    { name: 'networks', counts: 'reads', columns: [...VISITED, 'crowd'] },
    { name: 'countries', counts: 'reads', columns: VISITED },
    { name: 'agents', counts: 'reads', columns: READ },
    { name: 'browsers', counts: 'people', columns: VISITED },
    { name: 'systems', counts: 'people', columns: VISITED },
    { name: 'devices', counts: 'people', columns: VISITED },
    { name: 'bots', counts: 'bots', columns: READ },
    { name: 'tools', counts: 'tools', columns: READ },
    { name: 'statuses', counts: 'requests', columns: READ },
    { name: 'errorCodes', counts: 'requests', columns: READ },
    /** Error code (or status where it has none) × key, of requests with status 400 or above. */
    { name: 'errorKeys', counts: 'requests', columns: READ, isPair: true },
    /** Key × referrer, of reads with status 404. */
    { name: 'notFound', counts: 'reads', columns: READ, isPair: true },
    { name: 'operations', counts: 'records', columns: ['requests', 'bytes', 'errors'] },
    { name: 'requesters', counts: 'requests', columns: READ },
    { name: 'buckets', counts: 'requests', columns: READ },
    { name: 'hosts', counts: 'requests', columns: READ },
    { name: 'tls', counts: 'requests', columns: READ },
    { name: 'signatures', counts: 'requests', columns: READ },
    { name: 'authentications', counts: 'requests', columns: READ },
    { name: 'aclRequired', counts: 'requests', columns: READ },
    /** Size class × upper bound of the time in ms (1, 2, 5, 10, 20, 50 …), of reads that have one. */
    { name: 'turnAroundTimes', counts: 'reads', columns: ['requests'], isPair: true },
    { name: 'totalTimes', counts: 'reads', columns: ['requests'], isPair: true },
];


/***/ }),

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N0: () => (/* binding */ releaseUnion),
  Tq: () => (/* binding */ unionOfNames),
  Yy: () => (/* binding */ unionOfPairs)
});

// EXTERNAL MODULE: ./lib/parse/wasm.js
var wasm = __nccwpck_require__(855);
;// CONCATENATED MODULE: ./lib/summary/kernel.js
/** `kernel/union.ts`, compiled by `npm run build:kernel`. Not to be edited. */
const kernel = 'AGFzbQEAAAABGQVgAAF/YAJ/fwF/YAAAYAN/f38AYAJ/fwADERAAAgAAAwQAAQEAAAAAAAAABQMBAAEGQg1/AUEAC3' +
    '8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwfHARIHcmVz' +
    'ZXJ2ZQAFCHN0YXJ0c0F0AAMGdGV4dEF0AAIJZ3JvdXBPZkF0AAkIZmlyc3RzQXQACwhoYXNoZXNBdAAGCWVudHJpZX' +
    'NBdAAMBXNoaWZ0AAQGZ3JvdXBzAwkLY3Jvd2RlZEZyb20DCgljcm93ZGVkVG8DCwpncm91cE5hbWVzAAoKZ3JvdXBQ' +
    'YWlycwAIBGdvT24AAAZjaG9vc2UADwhjaG9zZW5BdAAODmNob3NlblN0YXJ0c0F0AA0GbWVtb3J5AgAKiA8Q+wIBCn' +
    '8jCyEBA0AgASMASQRAIwUgAUEDdGoiAigCBCEIIAFBAWohAEEAIQkjAiACKAIAIgdBAnRqIwk2AgADQCAAIwBJBEAg' +
    'CCMFIABBA3RqIgIoAgRGBEAgAigCAEECdCICIwJqIwk2AgAjASAHQQJ0aiIEKAIAIQYjASACaiIFKAIAIQMgCUEBAn' +
    '8jDARAIwcjAWshAiADIAZGBH8gAiAEaigCACACIAVqKAIARgVBAAsMAQtBACAEKAIEIAZrIgIgBSgCBCADa0cNABog' +
    'AyMHaiEDIAIgBiMHaiIJaiECA0AgCUEHaiACSQRAQQAgCSkDACADKQMAUg0CGiAJQQhqIQkgA0EIaiEDDAELC0EBIA' +
    'IgCUYNABogCSkDACADKQMAhUIIIAIgCWutfUIDhoZQCxshCSAAQQFqIQAMAgsLCyAJBEAgASQKIAAkC0EADwsjCUEC' +
    'dCIBIwNqIAc2AgAjBCABaiAINgIAIwlBAWokCSAAIQEMAQsLQQELrQMCBn8CfiMAQShNBEBBASEAA0AgACMASQRAIw' +
    'UgAEEDdGoiASkDACEGA0AgASMFSwR/IAFBCGspAwAgBlYFQQALBEAgASABQQhrIgEpAwA3AwAMAQsLIAEgBjcDACAA' +
    'QQFqIQAMAQsLDwtBgAhBAEGAwAH8CwAjBSEBIwUjAEEDdGohAANAIAAgAUsEQCABKAIEIgJB/w9xQQJ0QYAIaiIDIA' +
    'MoAgBBAWo2AgAgAkELdkH/D3FBAnRBgMgAaiIDIAMoAgBBAWo2AgAgAkEWdkECdEGAiAFqIgIgAigCAEEBajYCACAB' +
    'QQhqIQEMAQsLQQAhAQNAIAFBA0kEQEEAIQIgAUENdEGACGoiAyEAA0AgACADQYBAa0kEQCAAKAIAIQQgACACNgIAIA' +
    'IgBGohAiAAQQRqIQAMAQsLIAFBC2ytQiB8IQYjBSEAIwUjAEEDdGohBANAIAAgBEkEQCADIAApAwAiByAGiKdB/w9x' +
    'QQJ0aiIFKAIAIQIgBSACQQFqNgIAIwYgAkEDdGogBzcDACAAQQhqIQAMAQsLIwYjBSQGJAUgAUEBaiEBDAELCwsEAC' +
    'MHCwQAIwELNwAjASABQQJ0aiEBIwEgAEECdGohAANAIAAgAU0EQCAAIAAoAgAgAmo2AgAgAEEEaiEADAELCwuCAQAg' +
    'ACQAQYDIASQBIABBAWpBAnQiAEGAyAFqJAIjAiAAaiQDIwMgAGokBCMEIABqJAUgAEEBdCIAIwVqJAYjBiAAaiQHIw' +
    'cgAUEXakFwcWokCCMIIAFqQYeABGpBEHYiAD8AIgFLBH8gACABa0AAQQBIBUEACwRAAAtBACQJQQAkCwsEACMEC4YD' +
    'AQd/IAAhAwNAIAEgA0sEQCADLQAAIgVBwAFxQYABRwRAIAJBAUECIAVB8AFJG2ohAgsgA0EBaiEDDAELCyACQcW78o' +
    'h4cyEGIAJBfHEhCANAIAAgAUkEQCAALQAAIgJBgAFJBH9BAQUgAkHgAUkEf0ECBUEDQQQgAkHwAUkbCwshBSACIAJB' +
    '/wAgBXZxIAVBAUYbIQNBASECA0AgAiAFSQRAIAAgAmotAABBP3EgA0EGdHIhAyACQQFqIQIMAQsLIAAgBWohACAFQQ' +
    'RJBH8gAwUgA0GAgARrQQp2QYCwA2oLIQIgBUEESSEFA0AgBUECSARAIAcgCEkEQCAEIAIgB0EDcSICQQN0dHMhBCAC' +
    'QQNGBEAgBCAGc0HrlK+veGwiAkEPdiACcyEGQQAhBAsFIAIgBnNB65Svr3hsIgJBD3YgAnMhBgsgB0EBaiEHIANBgI' +
    'AEa0H/B3FBgLgDaiECIAVBAWohBQwBCwsMAQsLIAYgBkEPdnNB7fjs4AJsIgBBDXYgAHMLeAECf0EBJAwDQCACIwBJ' +
    'BEAjBSACQQN0aiACrSAAIAJBAnQiAyMBaigCAEECdGooAgBBldPH3gVzQeuUr694bCABIwcgA2ooAgBBAnRqKAIAQb' +
    'XcypV8bHMiAyADQRB2c61CIIaENwMAIAJBAWohAgwBCwsQARAACwQAIwIL/gECB38BfkEAJAwDQCAEIwBJBEAjByMB' +
    'IARBAnRqIgAoAgBqIQEjByAAKAIEaiICIAFrQcW78oh4cyEFQQAhAyABIQADQCAAQQNqIAJJBEAgACgCACIGIANyIQ' +
    'MgBSAGc0HrlK+veGwiBUEPdiAFcyEFIABBBGohAAwBCwsDQCAAIAJJBEAgAC0AACIGIANyIQMgBSAGc0HrlK+veGwi' +
    'BUEPdiAFcyEFIABBAWohAAwBCwsjBSAEQQN0aiAErSADQYCBgoR4cQR/IAEgAhAHBSAFIAVBD3ZzQe347OACbCIAQQ' +
    '12IABzC61CIIaENwMAIARBAWohBAwBCwsQARAACwQAIwMLBAAjBQsEACMGCwQAIwgLdQEFfyMIIQADQCABIwlJBEAj' +
    'ASABQQJ0IgMjA2ooAgBBAnRqIgQoAgAhAiAEKAIEIAJrIQQjBiADaiAAIwhrNgIAIAAjByACaiAE/AoAACAAIARqIQ' +
    'AgAUEBaiEBDAELCyMGIwlBAnRqIAAjCGsiADYCACAACw==';

// EXTERNAL MODULE: ./lib/summary/packed.js
var packed = __nccwpck_require__(386);
// EXTERNAL MODULE: ./lib/summary/parts.js
var parts = __nccwpck_require__(2750);
;// CONCATENATED MODULE: ./lib/summary/union.js
/**
 * The rows of several tables, each once. A WebAssembly kernel (`kernel/union.ts`) finds out which are
 * the same, by a hash and by comparing bytes; rows come out in the order of rows at rest.
 */




const makeKernel = (0,wasm/* kernelMaker */.G)(kernel);
let idle;
/** A kernel whose memory has grown larger is let go. */
const MOST_BYTES_KEPT = 32 * 1024 * 1024;
/** Lets go of the memory that is kept for the next union. */
function releaseUnion() {
    idle = undefined;
}
/** Lends a kernel with room for so many entries, and for names of so many bytes. */
function withKernel(entries, bytes, use) {
    const lent = idle ?? makeKernel();
    idle = undefined; // where memory cannot grow, it is in no state to be lent again
    lent.reserve(entries, bytes);
    const result = use(lent);
    if (lent.memory.buffer.byteLength <= MOST_BYTES_KEPT)
        idle = lent;
    return result;
}
/** The names of several lists. */
function unionOfNames(lists) {
    return hashedUnionOf(lists).union;
}
/** The names of several lists, and the hashes of those in the union. */
function hashedUnionOf(lists) {
    const counts = lists.map(({ starts }) => starts.length - 1);
    const count = sumOf(counts);
    const bytes = sumOf(lists.map(({ text }) => text.length));
    return withKernel(count, bytes, (kernel) => {
        const starts = wordsIn(kernel, kernel.startsAt(), count + 1);
        const text = new Uint8Array(kernel.memory.buffer, kernel.textAt(), bytes);
        starts[0] = 0;
        let name = 0;
        let end = 0;
        for (const [at, list] of lists.entries()) {
            text.set(list.text, end);
            starts.set(list.starts, name);
            kernel.shift(name, name + counts[at], end);
            name += counts[at];
            end += list.text.length;
        }
        groupCrowded(kernel, kernel.groupNames(), (name) => (0,packed/* nameAt */.Dc)({ starts, text }, name));
        const groups = kernel.groups.value;
        const length = kernel.choose();
        const rows = {
            starts: wordsIn(kernel, kernel.chosenStartsAt(), groups + 1).slice(),
            text: new Uint8Array(kernel.memory.buffer, kernel.chosenAt(), length).slice(),
        };
        const of = split(wordsIn(kernel, kernel.groupOfAt(), count).slice(), counts);
        return { union: { rows, of }, hashes: wordsIn(kernel, kernel.hashesAt(), groups).slice() };
    });
}
/** The pairs of several lists. */
function unionOfPairs(lists) {
    const left = hashedUnionOf(lists.map((one) => one.left));
    const right = hashedUnionOf(lists.map((one) => one.right));
    const counts = lists.map(({ leftOf }) => leftOf.length);
    const count = sumOf(counts);
    const words = count + left.hashes.length + right.hashes.length;
    return withKernel(count, 4 * words, (kernel) => {
        const rightAt = kernel.textAt();
        const leftHashesAt = rightAt + 4 * count;
        const rightHashesAt = leftHashesAt + 4 * left.hashes.length;
        const leftOf = wordsIn(kernel, kernel.startsAt(), count);
        const rightOf = wordsIn(kernel, rightAt, count);
        look(lists, 'leftOf', left.union.of, leftOf);
        look(lists, 'rightOf', right.union.of, rightOf);
        wordsIn(kernel, leftHashesAt, left.hashes.length).set(left.hashes);
        wordsIn(kernel, rightHashesAt, right.hashes.length).set(right.hashes);
        const all = { left: left.union.rows, right: right.union.rows, leftOf, rightOf };
        groupCrowded(kernel, kernel.groupPairs(leftHashesAt, rightHashesAt), (pair) => (0,packed/* nameAt */.Dc)(all.left, leftOf[pair]) + parts/* GLUE */.mK + (0,packed/* nameAt */.Dc)(all.right, rightOf[pair]));
        return {
            rows: (0,parts/* somePairs */.SB)(all, wordsIn(kernel, kernel.firstsAt(), kernel.groups.value)),
            of: split(wordsIn(kernel, kernel.groupOfAt(), count).slice(), counts),
        };
    });
}
/** Lent, until memory is reserved again. */
function wordsIn({ memory }, at, length) {
    return new Uint32Array(memory.buffer, at, length);
}
/** Groups by name what has one hash but different names, wherever the kernel comes upon it. */
function groupCrowded(kernel, isDone, nameOf) {
    for (let done = isDone; done === 0; done = kernel.goOn()) {
        const from = kernel.crowdedFrom.value;
        const size = kernel.crowdedTo.value - from;
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
/** Numbers of several lists' parts as those of their union, one list after the other. */
function look(lists, which, unionOf, into) {
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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
// EXTERNAL MODULE: ./lib/history/adding.js + 4 modules
var adding = __nccwpck_require__(5015);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: external "buffer"
const external_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./node_modules/minipass/dist/esm/index.js
const proc = typeof process === 'object' && process
    ? process
    : {
        stdout: null,
        stderr: null,
    };



/**
 * Return true if the argument is a Minipass stream, Node stream, or something
 * else that Minipass can interact with.
 */
const isStream = (s) => !!s &&
    typeof s === 'object' &&
    (s instanceof Minipass ||
        s instanceof external_node_stream_namespaceObject ||
        isReadable(s) ||
        isWritable(s));
/**
 * Return true if the argument is a valid {@link Minipass.Readable}
 */
const isReadable = (s) => !!s &&
    typeof s === 'object' &&
    s instanceof external_node_events_namespaceObject.EventEmitter &&
    typeof s.pipe === 'function' &&
    // node core Writable streams have a pipe() method, but it throws
    s.pipe !== external_node_stream_namespaceObject.Writable.prototype.pipe;
/**
 * Return true if the argument is a valid {@link Minipass.Writable}
 */
const isWritable = (s) => !!s &&
    typeof s === 'object' &&
    s instanceof external_node_events_namespaceObject.EventEmitter &&
    typeof s.write === 'function' &&
    typeof s.end === 'function';
const EOF = Symbol('EOF');
const MAYBE_EMIT_END = Symbol('maybeEmitEnd');
const EMITTED_END = Symbol('emittedEnd');
const EMITTING_END = Symbol('emittingEnd');
const EMITTED_ERROR = Symbol('emittedError');
const CLOSED = Symbol('closed');
const READ = Symbol('read');
const FLUSH = Symbol('flush');
const FLUSHCHUNK = Symbol('flushChunk');
const ENCODING = Symbol('encoding');
const DECODER = Symbol('decoder');
const FLOWING = Symbol('flowing');
const PAUSED = Symbol('paused');
const RESUME = Symbol('resume');
const BUFFER = Symbol('buffer');
const PIPES = Symbol('pipes');
const BUFFERLENGTH = Symbol('bufferLength');
const BUFFERPUSH = Symbol('bufferPush');
const BUFFERSHIFT = Symbol('bufferShift');
const OBJECTMODE = Symbol('objectMode');
// internal event when stream is destroyed
const DESTROYED = Symbol('destroyed');
// internal event when stream has an error
const ERROR = Symbol('error');
const EMITDATA = Symbol('emitData');
const EMITEND = Symbol('emitEnd');
const EMITEND2 = Symbol('emitEnd2');
const ASYNC = Symbol('async');
const ABORT = Symbol('abort');
const ABORTED = Symbol('aborted');
const SIGNAL = Symbol('signal');
const DATALISTENERS = Symbol('dataListeners');
const DISCARDED = Symbol('discarded');
const defer = (fn) => Promise.resolve().then(fn);
const nodefer = (fn) => fn();
const isEndish = (ev) => ev === 'end' || ev === 'finish' || ev === 'prefinish';
const isArrayBufferLike = (b) => b instanceof ArrayBuffer ||
    (!!b &&
        typeof b === 'object' &&
        b.constructor &&
        b.constructor.name === 'ArrayBuffer' &&
        b.byteLength >= 0);
const isArrayBufferView = (b) => !Buffer.isBuffer(b) && ArrayBuffer.isView(b);
/**
 * Internal class representing a pipe to a destination stream.
 *
 * @internal
 */
class Pipe {
    src;
    dest;
    opts;
    ondrain;
    constructor(src, dest, opts) {
        this.src = src;
        this.dest = dest;
        this.opts = opts;
        this.ondrain = () => src[RESUME]();
        this.dest.on('drain', this.ondrain);
    }
    unpipe() {
        this.dest.removeListener('drain', this.ondrain);
    }
    // only here for the prototype
    /* c8 ignore start */
    proxyErrors(_er) { }
    /* c8 ignore stop */
    end() {
        this.unpipe();
        if (this.opts.end)
            this.dest.end();
    }
}
/**
 * Internal class representing a pipe to a destination stream where
 * errors are proxied.
 *
 * @internal
 */
class PipeProxyErrors extends Pipe {
    unpipe() {
        this.src.removeListener('error', this.proxyErrors);
        super.unpipe();
    }
    constructor(src, dest, opts) {
        super(src, dest, opts);
        this.proxyErrors = (er) => this.dest.emit('error', er);
        src.on('error', this.proxyErrors);
    }
}
const isObjectModeOptions = (o) => !!o.objectMode;
const isEncodingOptions = (o) => !o.objectMode && !!o.encoding && o.encoding !== 'buffer';
/**
 * Main export, the Minipass class
 *
 * `RType` is the type of data emitted, defaults to Buffer
 *
 * `WType` is the type of data to be written, if RType is buffer or string,
 * then any {@link Minipass.ContiguousData} is allowed.
 *
 * `Events` is the set of event handler signatures that this object
 * will emit, see {@link Minipass.Events}
 */
class Minipass extends external_node_events_namespaceObject.EventEmitter {
    [FLOWING] = false;
    [PAUSED] = false;
    [PIPES] = [];
    [BUFFER] = [];
    [OBJECTMODE];
    [ENCODING];
    [ASYNC];
    [DECODER];
    [EOF] = false;
    [EMITTED_END] = false;
    [EMITTING_END] = false;
    [CLOSED] = false;
    [EMITTED_ERROR] = null;
    [BUFFERLENGTH] = 0;
    [DESTROYED] = false;
    [SIGNAL];
    [ABORTED] = false;
    [DATALISTENERS] = 0;
    [DISCARDED] = false;
    /**
     * true if the stream can be written
     */
    writable = true;
    /**
     * true if the stream can be read
     */
    readable = true;
    /**
     * If `RType` is Buffer, then options do not need to be provided.
     * Otherwise, an options object must be provided to specify either
     * {@link Minipass.SharedOptions.objectMode} or
     * {@link Minipass.SharedOptions.encoding}, as appropriate.
     */
    constructor(...args) {
        const options = (args[0] ||
            {});
        super();
        if (options.objectMode && typeof options.encoding === 'string') {
            throw new TypeError('Encoding and objectMode may not be used together');
        }
        if (isObjectModeOptions(options)) {
            this[OBJECTMODE] = true;
            this[ENCODING] = null;
        }
        else if (isEncodingOptions(options)) {
            this[ENCODING] = options.encoding;
            this[OBJECTMODE] = false;
        }
        else {
            this[OBJECTMODE] = false;
            this[ENCODING] = null;
        }
        this[ASYNC] = !!options.async;
        this[DECODER] = this[ENCODING]
            ? new external_node_string_decoder_namespaceObject.StringDecoder(this[ENCODING])
            : null;
        //@ts-ignore - private option for debugging and testing
        if (options && options.debugExposeBuffer === true) {
            Object.defineProperty(this, 'buffer', { get: () => this[BUFFER] });
        }
        //@ts-ignore - private option for debugging and testing
        if (options && options.debugExposePipes === true) {
            Object.defineProperty(this, 'pipes', { get: () => this[PIPES] });
        }
        const { signal } = options;
        if (signal) {
            this[SIGNAL] = signal;
            if (signal.aborted) {
                this[ABORT]();
            }
            else {
                signal.addEventListener('abort', () => this[ABORT]());
            }
        }
    }
    /**
     * The amount of data stored in the buffer waiting to be read.
     *
     * For Buffer strings, this will be the total byte length.
     * For string encoding streams, this will be the string character length,
     * according to JavaScript's `string.length` logic.
     * For objectMode streams, this is a count of the items waiting to be
     * emitted.
     */
    get bufferLength() {
        return this[BUFFERLENGTH];
    }
    /**
     * The `BufferEncoding` currently in use, or `null`
     */
    get encoding() {
        return this[ENCODING];
    }
    /**
     * @deprecated - This is a read only property
     */
    set encoding(_enc) {
        throw new Error('Encoding must be set at instantiation time');
    }
    /**
     * @deprecated - Encoding may only be set at instantiation time
     */
    setEncoding(_enc) {
        throw new Error('Encoding must be set at instantiation time');
    }
    /**
     * True if this is an objectMode stream
     */
    get objectMode() {
        return this[OBJECTMODE];
    }
    /**
     * @deprecated - This is a read-only property
     */
    set objectMode(_om) {
        throw new Error('objectMode must be set at instantiation time');
    }
    /**
     * true if this is an async stream
     */
    get ['async']() {
        return this[ASYNC];
    }
    /**
     * Set to true to make this stream async.
     *
     * Once set, it cannot be unset, as this would potentially cause incorrect
     * behavior.  Ie, a sync stream can be made async, but an async stream
     * cannot be safely made sync.
     */
    set ['async'](a) {
        this[ASYNC] = this[ASYNC] || !!a;
    }
    // drop everything and get out of the flow completely
    [ABORT]() {
        this[ABORTED] = true;
        this.emit('abort', this[SIGNAL]?.reason);
        this.destroy(this[SIGNAL]?.reason);
    }
    /**
     * True if the stream has been aborted.
     */
    get aborted() {
        return this[ABORTED];
    }
    /**
     * No-op setter. Stream aborted status is set via the AbortSignal provided
     * in the constructor options.
     */
    set aborted(_) { }
    write(chunk, encoding, cb) {
        if (this[ABORTED])
            return false;
        if (this[EOF])
            throw new Error('write after end');
        if (this[DESTROYED]) {
            this.emit('error', Object.assign(new Error('Cannot call write after a stream was destroyed'), { code: 'ERR_STREAM_DESTROYED' }));
            return true;
        }
        if (typeof encoding === 'function') {
            cb = encoding;
            encoding = 'utf8';
        }
        if (!encoding)
            encoding = 'utf8';
        const fn = this[ASYNC] ? defer : nodefer;
        // convert array buffers and typed array views into buffers
        // at some point in the future, we may want to do the opposite!
        // leave strings and buffers as-is
        // anything is only allowed if in object mode, so throw
        if (!this[OBJECTMODE] && !Buffer.isBuffer(chunk)) {
            if (isArrayBufferView(chunk)) {
                //@ts-ignore - sinful unsafe type changing
                chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            }
            else if (isArrayBufferLike(chunk)) {
                //@ts-ignore - sinful unsafe type changing
                chunk = Buffer.from(chunk);
            }
            else if (typeof chunk !== 'string') {
                throw new Error('Non-contiguous data written to non-objectMode stream');
            }
        }
        // handle object mode up front, since it's simpler
        // this yields better performance, fewer checks later.
        if (this[OBJECTMODE]) {
            // maybe impossible?
            /* c8 ignore start */
            if (this[FLOWING] && this[BUFFERLENGTH] !== 0)
                this[FLUSH](true);
            /* c8 ignore stop */
            if (this[FLOWING])
                this.emit('data', chunk);
            else
                this[BUFFERPUSH](chunk);
            if (this[BUFFERLENGTH] !== 0)
                this.emit('readable');
            if (cb)
                fn(cb);
            return this[FLOWING];
        }
        // at this point the chunk is a buffer or string
        // don't buffer it up or send it to the decoder
        if (!chunk.length) {
            if (this[BUFFERLENGTH] !== 0)
                this.emit('readable');
            if (cb)
                fn(cb);
            return this[FLOWING];
        }
        // fast-path writing strings of same encoding to a stream with
        // an empty buffer, skipping the buffer/decoder dance
        if (typeof chunk === 'string' &&
            // unless it is a string already ready for us to use
            !(encoding === this[ENCODING] && !this[DECODER]?.lastNeed)) {
            //@ts-ignore - sinful unsafe type change
            chunk = Buffer.from(chunk, encoding);
        }
        if (Buffer.isBuffer(chunk) && this[ENCODING]) {
            //@ts-ignore - sinful unsafe type change
            chunk = this[DECODER].write(chunk);
        }
        // Note: flushing CAN potentially switch us into not-flowing mode
        if (this[FLOWING] && this[BUFFERLENGTH] !== 0)
            this[FLUSH](true);
        if (this[FLOWING])
            this.emit('data', chunk);
        else
            this[BUFFERPUSH](chunk);
        if (this[BUFFERLENGTH] !== 0)
            this.emit('readable');
        if (cb)
            fn(cb);
        return this[FLOWING];
    }
    /**
     * Low-level explicit read method.
     *
     * In objectMode, the argument is ignored, and one item is returned if
     * available.
     *
     * `n` is the number of bytes (or in the case of encoding streams,
     * characters) to consume. If `n` is not provided, then the entire buffer
     * is returned, or `null` is returned if no data is available.
     *
     * If `n` is greater that the amount of data in the internal buffer,
     * then `null` is returned.
     */
    read(n) {
        if (this[DESTROYED])
            return null;
        this[DISCARDED] = false;
        if (this[BUFFERLENGTH] === 0 ||
            n === 0 ||
            (n && n > this[BUFFERLENGTH])) {
            this[MAYBE_EMIT_END]();
            return null;
        }
        if (this[OBJECTMODE])
            n = null;
        if (this[BUFFER].length > 1 && !this[OBJECTMODE]) {
            // not object mode, so if we have an encoding, then RType is string
            // otherwise, must be Buffer
            this[BUFFER] = [
                (this[ENCODING]
                    ? this[BUFFER].join('')
                    : Buffer.concat(this[BUFFER], this[BUFFERLENGTH])),
            ];
        }
        const ret = this[READ](n || null, this[BUFFER][0]);
        this[MAYBE_EMIT_END]();
        return ret;
    }
    [READ](n, chunk) {
        if (this[OBJECTMODE])
            this[BUFFERSHIFT]();
        else {
            const c = chunk;
            if (n === c.length || n === null)
                this[BUFFERSHIFT]();
            else if (typeof c === 'string') {
                this[BUFFER][0] = c.slice(n);
                chunk = c.slice(0, n);
                this[BUFFERLENGTH] -= n;
            }
            else {
                this[BUFFER][0] = c.subarray(n);
                chunk = c.subarray(0, n);
                this[BUFFERLENGTH] -= n;
            }
        }
        this.emit('data', chunk);
        if (!this[BUFFER].length && !this[EOF])
            this.emit('drain');
        return chunk;
    }
    end(chunk, encoding, cb) {
        if (typeof chunk === 'function') {
            cb = chunk;
            chunk = undefined;
        }
        if (typeof encoding === 'function') {
            cb = encoding;
            encoding = 'utf8';
        }
        if (chunk !== undefined)
            this.write(chunk, encoding);
        if (cb)
            this.once('end', cb);
        this[EOF] = true;
        this.writable = false;
        // if we haven't written anything, then go ahead and emit,
        // even if we're not reading.
        // we'll re-emit if a new 'end' listener is added anyway.
        // This makes MP more suitable to write-only use cases.
        if (this[FLOWING] || !this[PAUSED])
            this[MAYBE_EMIT_END]();
        return this;
    }
    // don't let the internal resume be overwritten
    [RESUME]() {
        if (this[DESTROYED])
            return;
        if (!this[DATALISTENERS] && !this[PIPES].length) {
            this[DISCARDED] = true;
        }
        this[PAUSED] = false;
        this[FLOWING] = true;
        this.emit('resume');
        if (this[BUFFER].length)
            this[FLUSH]();
        else if (this[EOF])
            this[MAYBE_EMIT_END]();
        else
            this.emit('drain');
    }
    /**
     * Resume the stream if it is currently in a paused state
     *
     * If called when there are no pipe destinations or `data` event listeners,
     * this will place the stream in a "discarded" state, where all data will
     * be thrown away. The discarded state is removed if a pipe destination or
     * data handler is added, if pause() is called, or if any synchronous or
     * asynchronous iteration is started.
     */
    resume() {
        return this[RESUME]();
    }
    /**
     * Pause the stream
     */
    pause() {
        this[FLOWING] = false;
        this[PAUSED] = true;
        this[DISCARDED] = false;
    }
    /**
     * true if the stream has been forcibly destroyed
     */
    get destroyed() {
        return this[DESTROYED];
    }
    /**
     * true if the stream is currently in a flowing state, meaning that
     * any writes will be immediately emitted.
     */
    get flowing() {
        return this[FLOWING];
    }
    /**
     * true if the stream is currently in a paused state
     */
    get paused() {
        return this[PAUSED];
    }
    [BUFFERPUSH](chunk) {
        if (this[OBJECTMODE])
            this[BUFFERLENGTH] += 1;
        else
            this[BUFFERLENGTH] += chunk.length;
        this[BUFFER].push(chunk);
    }
    [BUFFERSHIFT]() {
        if (this[OBJECTMODE])
            this[BUFFERLENGTH] -= 1;
        else
            this[BUFFERLENGTH] -= this[BUFFER][0].length;
        return this[BUFFER].shift();
    }
    [FLUSH](noDrain = false) {
        do { } while (this[FLUSHCHUNK](this[BUFFERSHIFT]()) &&
            this[BUFFER].length);
        if (!noDrain && !this[BUFFER].length && !this[EOF])
            this.emit('drain');
    }
    [FLUSHCHUNK](chunk) {
        this.emit('data', chunk);
        return this[FLOWING];
    }
    /**
     * Pipe all data emitted by this stream into the destination provided.
     *
     * Triggers the flow of data.
     */
    pipe(dest, opts) {
        if (this[DESTROYED])
            return dest;
        this[DISCARDED] = false;
        const ended = this[EMITTED_END];
        opts = opts || {};
        if (dest === proc.stdout || dest === proc.stderr)
            opts.end = false;
        else
            opts.end = opts.end !== false;
        opts.proxyErrors = !!opts.proxyErrors;
        // piping an ended stream ends immediately
        if (ended) {
            if (opts.end)
                dest.end();
        }
        else {
            // "as" here just ignores the WType, which pipes don't care about,
            // since they're only consuming from us, and writing to the dest
            this[PIPES].push(!opts.proxyErrors
                ? new Pipe(this, dest, opts)
                : new PipeProxyErrors(this, dest, opts));
            if (this[ASYNC])
                defer(() => this[RESUME]());
            else
                this[RESUME]();
        }
        return dest;
    }
    /**
     * Fully unhook a piped destination stream.
     *
     * If the destination stream was the only consumer of this stream (ie,
     * there are no other piped destinations or `'data'` event listeners)
     * then the flow of data will stop until there is another consumer or
     * {@link Minipass#resume} is explicitly called.
     */
    unpipe(dest) {
        const p = this[PIPES].find(p => p.dest === dest);
        if (p) {
            if (this[PIPES].length === 1) {
                if (this[FLOWING] && this[DATALISTENERS] === 0) {
                    this[FLOWING] = false;
                }
                this[PIPES] = [];
            }
            else
                this[PIPES].splice(this[PIPES].indexOf(p), 1);
            p.unpipe();
        }
    }
    /**
     * Alias for {@link Minipass#on}
     */
    addListener(ev, handler) {
        return this.on(ev, handler);
    }
    /**
     * Mostly identical to `EventEmitter.on`, with the following
     * behavior differences to prevent data loss and unnecessary hangs:
     *
     * - Adding a 'data' event handler will trigger the flow of data
     *
     * - Adding a 'readable' event handler when there is data waiting to be read
     *   will cause 'readable' to be emitted immediately.
     *
     * - Adding an 'endish' event handler ('end', 'finish', etc.) which has
     *   already passed will cause the event to be emitted immediately and all
     *   handlers removed.
     *
     * - Adding an 'error' event handler after an error has been emitted will
     *   cause the event to be re-emitted immediately with the error previously
     *   raised.
     */
    on(ev, handler) {
        const ret = super.on(ev, handler);
        if (ev === 'data') {
            this[DISCARDED] = false;
            this[DATALISTENERS]++;
            if (!this[PIPES].length && !this[FLOWING]) {
                this[RESUME]();
            }
        }
        else if (ev === 'readable' && this[BUFFERLENGTH] !== 0) {
            super.emit('readable');
        }
        else if (isEndish(ev) && this[EMITTED_END]) {
            super.emit(ev);
            this.removeAllListeners(ev);
        }
        else if (ev === 'error' && this[EMITTED_ERROR]) {
            const h = handler;
            if (this[ASYNC])
                defer(() => h.call(this, this[EMITTED_ERROR]));
            else
                h.call(this, this[EMITTED_ERROR]);
        }
        return ret;
    }
    /**
     * Alias for {@link Minipass#off}
     */
    removeListener(ev, handler) {
        return this.off(ev, handler);
    }
    /**
     * Mostly identical to `EventEmitter.off`
     *
     * If a 'data' event handler is removed, and it was the last consumer
     * (ie, there are no pipe destinations or other 'data' event listeners),
     * then the flow of data will stop until there is another consumer or
     * {@link Minipass#resume} is explicitly called.
     */
    off(ev, handler) {
        const ret = super.off(ev, handler);
        // if we previously had listeners, and now we don't, and we don't
        // have any pipes, then stop the flow, unless it's been explicitly
        // put in a discarded flowing state via stream.resume().
        if (ev === 'data') {
            this[DATALISTENERS] = this.listeners('data').length;
            if (this[DATALISTENERS] === 0 &&
                !this[DISCARDED] &&
                !this[PIPES].length) {
                this[FLOWING] = false;
            }
        }
        return ret;
    }
    /**
     * Mostly identical to `EventEmitter.removeAllListeners`
     *
     * If all 'data' event handlers are removed, and they were the last consumer
     * (ie, there are no pipe destinations), then the flow of data will stop
     * until there is another consumer or {@link Minipass#resume} is explicitly
     * called.
     */
    removeAllListeners(ev) {
        const ret = super.removeAllListeners(ev);
        if (ev === 'data' || ev === undefined) {
            this[DATALISTENERS] = 0;
            if (!this[DISCARDED] && !this[PIPES].length) {
                this[FLOWING] = false;
            }
        }
        return ret;
    }
    /**
     * true if the 'end' event has been emitted
     */
    get emittedEnd() {
        return this[EMITTED_END];
    }
    [MAYBE_EMIT_END]() {
        if (!this[EMITTING_END] &&
            !this[EMITTED_END] &&
            !this[DESTROYED] &&
            this[BUFFER].length === 0 &&
            this[EOF]) {
            this[EMITTING_END] = true;
            this.emit('end');
            this.emit('prefinish');
            this.emit('finish');
            if (this[CLOSED])
                this.emit('close');
            this[EMITTING_END] = false;
        }
    }
    /**
     * Mostly identical to `EventEmitter.emit`, with the following
     * behavior differences to prevent data loss and unnecessary hangs:
     *
     * If the stream has been destroyed, and the event is something other
     * than 'close' or 'error', then `false` is returned and no handlers
     * are called.
     *
     * If the event is 'end', and has already been emitted, then the event
     * is ignored. If the stream is in a paused or non-flowing state, then
     * the event will be deferred until data flow resumes. If the stream is
     * async, then handlers will be called on the next tick rather than
     * immediately.
     *
     * If the event is 'close', and 'end' has not yet been emitted, then
     * the event will be deferred until after 'end' is emitted.
     *
     * If the event is 'error', and an AbortSignal was provided for the stream,
     * and there are no listeners, then the event is ignored, matching the
     * behavior of node core streams in the presense of an AbortSignal.
     *
     * If the event is 'finish' or 'prefinish', then all listeners will be
     * removed after emitting the event, to prevent double-firing.
     */
    emit(ev, ...args) {
        const data = args[0];
        // error and close are only events allowed after calling destroy()
        if (ev !== 'error' &&
            ev !== 'close' &&
            ev !== DESTROYED &&
            this[DESTROYED]) {
            return false;
        }
        else if (ev === 'data') {
            return !this[OBJECTMODE] && !data
                ? false
                : this[ASYNC]
                    ? (defer(() => this[EMITDATA](data)), true)
                    : this[EMITDATA](data);
        }
        else if (ev === 'end') {
            return this[EMITEND]();
        }
        else if (ev === 'close') {
            this[CLOSED] = true;
            // don't emit close before 'end' and 'finish'
            if (!this[EMITTED_END] && !this[DESTROYED])
                return false;
            const ret = super.emit('close');
            this.removeAllListeners('close');
            return ret;
        }
        else if (ev === 'error') {
            this[EMITTED_ERROR] = data;
            super.emit(ERROR, data);
            const ret = !this[SIGNAL] || this.listeners('error').length
                ? super.emit('error', data)
                : false;
            this[MAYBE_EMIT_END]();
            return ret;
        }
        else if (ev === 'resume') {
            const ret = super.emit('resume');
            this[MAYBE_EMIT_END]();
            return ret;
        }
        else if (ev === 'finish' || ev === 'prefinish') {
            const ret = super.emit(ev);
            this.removeAllListeners(ev);
            return ret;
        }
        // Some other unknown event
        const ret = super.emit(ev, ...args);
        this[MAYBE_EMIT_END]();
        return ret;
    }
    [EMITDATA](data) {
        for (const p of this[PIPES]) {
            if (p.dest.write(data) === false)
                this.pause();
        }
        const ret = this[DISCARDED] ? false : super.emit('data', data);
        this[MAYBE_EMIT_END]();
        return ret;
    }
    [EMITEND]() {
        if (this[EMITTED_END])
            return false;
        this[EMITTED_END] = true;
        this.readable = false;
        return this[ASYNC]
            ? (defer(() => this[EMITEND2]()), true)
            : this[EMITEND2]();
    }
    [EMITEND2]() {
        if (this[DECODER]) {
            const data = this[DECODER].end();
            if (data) {
                for (const p of this[PIPES]) {
                    p.dest.write(data);
                }
                if (!this[DISCARDED])
                    super.emit('data', data);
            }
        }
        for (const p of this[PIPES]) {
            p.end();
        }
        const ret = super.emit('end');
        this.removeAllListeners('end');
        return ret;
    }
    /**
     * Return a Promise that resolves to an array of all emitted data once
     * the stream ends.
     */
    async collect() {
        const buf = Object.assign([], {
            dataLength: 0,
        });
        if (!this[OBJECTMODE])
            buf.dataLength = 0;
        // set the promise first, in case an error is raised
        // by triggering the flow here.
        const p = this.promise();
        this.on('data', c => {
            buf.push(c);
            if (!this[OBJECTMODE])
                buf.dataLength += c.length;
        });
        await p;
        return buf;
    }
    /**
     * Return a Promise that resolves to the concatenation of all emitted data
     * once the stream ends.
     *
     * Not allowed on objectMode streams.
     */
    async concat() {
        if (this[OBJECTMODE]) {
            throw new Error('cannot concat in objectMode');
        }
        const buf = await this.collect();
        return (this[ENCODING]
            ? buf.join('')
            : Buffer.concat(buf, buf.dataLength));
    }
    /**
     * Return a void Promise that resolves once the stream ends.
     */
    async promise() {
        return new Promise((resolve, reject) => {
            this.on(DESTROYED, () => reject(new Error('stream destroyed')));
            this.on('error', er => reject(er));
            this.on('end', () => resolve());
        });
    }
    /**
     * Asynchronous `for await of` iteration.
     *
     * This will continue emitting all chunks until the stream terminates.
     */
    [Symbol.asyncIterator]() {
        // set this up front, in case the consumer doesn't call next()
        // right away.
        this[DISCARDED] = false;
        let stopped = false;
        const stop = async () => {
            this.pause();
            stopped = true;
            return { value: undefined, done: true };
        };
        const next = () => {
            if (stopped)
                return stop();
            const res = this.read();
            if (res !== null)
                return Promise.resolve({ done: false, value: res });
            if (this[EOF])
                return stop();
            let resolve;
            let reject;
            const onerr = (er) => {
                this.off('data', ondata);
                this.off('end', onend);
                this.off(DESTROYED, ondestroy);
                stop();
                reject(er);
            };
            const ondata = (value) => {
                this.off('error', onerr);
                this.off('end', onend);
                this.off(DESTROYED, ondestroy);
                this.pause();
                resolve({ value, done: !!this[EOF] });
            };
            const onend = () => {
                this.off('error', onerr);
                this.off('data', ondata);
                this.off(DESTROYED, ondestroy);
                stop();
                resolve({ done: true, value: undefined });
            };
            const ondestroy = () => onerr(new Error('stream destroyed'));
            return new Promise((res, rej) => {
                reject = rej;
                resolve = res;
                this.once(DESTROYED, ondestroy);
                this.once('error', onerr);
                this.once('end', onend);
                this.once('data', ondata);
            });
        };
        return {
            next,
            throw: stop,
            return: stop,
            [Symbol.asyncIterator]() {
                return this;
            },
            [Symbol.asyncDispose]: async () => { },
        };
    }
    /**
     * Synchronous `for of` iteration.
     *
     * The iteration will terminate when the internal buffer runs out, even
     * if the stream has not yet terminated.
     */
    [Symbol.iterator]() {
        // set this up front, in case the consumer doesn't call next()
        // right away.
        this[DISCARDED] = false;
        let stopped = false;
        const stop = () => {
            this.pause();
            this.off(ERROR, stop);
            this.off(DESTROYED, stop);
            this.off('end', stop);
            stopped = true;
            return { done: true, value: undefined };
        };
        const next = () => {
            if (stopped)
                return stop();
            const value = this.read();
            return value === null ? stop() : { done: false, value };
        };
        this.once('end', stop);
        this.once(ERROR, stop);
        this.once(DESTROYED, stop);
        return {
            next,
            throw: stop,
            return: stop,
            [Symbol.iterator]() {
                return this;
            },
            [Symbol.dispose]: () => { },
        };
    }
    /**
     * Destroy a stream, preventing it from being used for any further purpose.
     *
     * If the stream has a `close()` method, then it will be called on
     * destruction.
     *
     * After destruction, any attempt to write data, read data, or emit most
     * events will be ignored.
     *
     * If an error argument is provided, then it will be emitted in an
     * 'error' event.
     */
    destroy(er) {
        if (this[DESTROYED]) {
            if (er)
                this.emit('error', er);
            else
                this.emit(DESTROYED);
            return this;
        }
        this[DESTROYED] = true;
        this[DISCARDED] = true;
        // throw away all buffered data, it's never coming out
        this[BUFFER].length = 0;
        this[BUFFERLENGTH] = 0;
        const wc = this;
        if (typeof wc.close === 'function' && !this[CLOSED])
            wc.close();
        if (er)
            this.emit('error', er);
        // if no error to emit, still reject pending promises
        else
            this.emit(DESTROYED);
        return this;
    }
    /**
     * Alias for {@link isStream}
     *
     * Former export location, maintained for backwards compatibility.
     *
     * @deprecated
     */
    static get isStream() {
        return isStream;
    }
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: external "zlib"
const external_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
var external_zlib_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_zlib_namespaceObject, 2);
;// CONCATENATED MODULE: ./node_modules/minizlib/dist/esm/constants.js
// Update with any zlib constants that are added or changed in the future.
// Node v6 didn't export this, so we just hard code the version and rely
// on all the other hard-coded values from zlib v4736.  When node v6
// support drops, we can just export the realZlibConstants object.

/* c8 ignore start */
const realZlibConstants = external_zlib_namespaceObject.constants || { ZLIB_VERNUM: 4736 };
/* c8 ignore stop */
const constants = Object.freeze(Object.assign(Object.create(null), {
    Z_NO_FLUSH: 0,
    Z_PARTIAL_FLUSH: 1,
    Z_SYNC_FLUSH: 2,
    Z_FULL_FLUSH: 3,
    Z_FINISH: 4,
    Z_BLOCK: 5,
    Z_OK: 0,
    Z_STREAM_END: 1,
    Z_NEED_DICT: 2,
    Z_ERRNO: -1,
    Z_STREAM_ERROR: -2,
    Z_DATA_ERROR: -3,
    Z_MEM_ERROR: -4,
    Z_BUF_ERROR: -5,
    Z_VERSION_ERROR: -6,
    Z_NO_COMPRESSION: 0,
    Z_BEST_SPEED: 1,
    Z_BEST_COMPRESSION: 9,
    Z_DEFAULT_COMPRESSION: -1,
    Z_FILTERED: 1,
    Z_HUFFMAN_ONLY: 2,
    Z_RLE: 3,
    Z_FIXED: 4,
    Z_DEFAULT_STRATEGY: 0,
    DEFLATE: 1,
    INFLATE: 2,
    GZIP: 3,
    GUNZIP: 4,
    DEFLATERAW: 5,
    INFLATERAW: 6,
    UNZIP: 7,
    BROTLI_DECODE: 8,
    BROTLI_ENCODE: 9,
    Z_MIN_WINDOWBITS: 8,
    Z_MAX_WINDOWBITS: 15,
    Z_DEFAULT_WINDOWBITS: 15,
    Z_MIN_CHUNK: 64,
    Z_MAX_CHUNK: Infinity,
    Z_DEFAULT_CHUNK: 16384,
    Z_MIN_MEMLEVEL: 1,
    Z_MAX_MEMLEVEL: 9,
    Z_DEFAULT_MEMLEVEL: 8,
    Z_MIN_LEVEL: -1,
    Z_MAX_LEVEL: 9,
    Z_DEFAULT_LEVEL: -1,
    BROTLI_OPERATION_PROCESS: 0,
    BROTLI_OPERATION_FLUSH: 1,
    BROTLI_OPERATION_FINISH: 2,
    BROTLI_OPERATION_EMIT_METADATA: 3,
    BROTLI_MODE_GENERIC: 0,
    BROTLI_MODE_TEXT: 1,
    BROTLI_MODE_FONT: 2,
    BROTLI_DEFAULT_MODE: 0,
    BROTLI_MIN_QUALITY: 0,
    BROTLI_MAX_QUALITY: 11,
    BROTLI_DEFAULT_QUALITY: 11,
    BROTLI_MIN_WINDOW_BITS: 10,
    BROTLI_MAX_WINDOW_BITS: 24,
    BROTLI_LARGE_MAX_WINDOW_BITS: 30,
    BROTLI_DEFAULT_WINDOW: 22,
    BROTLI_MIN_INPUT_BLOCK_BITS: 16,
    BROTLI_MAX_INPUT_BLOCK_BITS: 24,
    BROTLI_PARAM_MODE: 0,
    BROTLI_PARAM_QUALITY: 1,
    BROTLI_PARAM_LGWIN: 2,
    BROTLI_PARAM_LGBLOCK: 3,
    BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING: 4,
    BROTLI_PARAM_SIZE_HINT: 5,
    BROTLI_PARAM_LARGE_WINDOW: 6,
    BROTLI_PARAM_NPOSTFIX: 7,
    BROTLI_PARAM_NDIRECT: 8,
    BROTLI_DECODER_RESULT_ERROR: 0,
    BROTLI_DECODER_RESULT_SUCCESS: 1,
    BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: 2,
    BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: 3,
    BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION: 0,
    BROTLI_DECODER_PARAM_LARGE_WINDOW: 1,
    BROTLI_DECODER_NO_ERROR: 0,
    BROTLI_DECODER_SUCCESS: 1,
    BROTLI_DECODER_NEEDS_MORE_INPUT: 2,
    BROTLI_DECODER_NEEDS_MORE_OUTPUT: 3,
    BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE: -1,
    BROTLI_DECODER_ERROR_FORMAT_RESERVED: -2,
    BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE: -3,
    BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET: -4,
    BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME: -5,
    BROTLI_DECODER_ERROR_FORMAT_CL_SPACE: -6,
    BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE: -7,
    BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT: -8,
    BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1: -9,
    BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2: -10,
    BROTLI_DECODER_ERROR_FORMAT_TRANSFORM: -11,
    BROTLI_DECODER_ERROR_FORMAT_DICTIONARY: -12,
    BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS: -13,
    BROTLI_DECODER_ERROR_FORMAT_PADDING_1: -14,
    BROTLI_DECODER_ERROR_FORMAT_PADDING_2: -15,
    BROTLI_DECODER_ERROR_FORMAT_DISTANCE: -16,
    BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET: -19,
    BROTLI_DECODER_ERROR_INVALID_ARGUMENTS: -20,
    BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES: -21,
    BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS: -22,
    BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP: -25,
    BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1: -26,
    BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2: -27,
    BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES: -30,
    BROTLI_DECODER_ERROR_UNREACHABLE: -31,
}, realZlibConstants));
//# sourceMappingURL=constants.js.map
;// CONCATENATED MODULE: ./node_modules/minizlib/dist/esm/index.js






const OriginalBufferConcat = external_buffer_namespaceObject.Buffer.concat;
const desc = Object.getOwnPropertyDescriptor(external_buffer_namespaceObject.Buffer, 'concat');
const noop = (args) => args;
const passthroughBufferConcat = desc?.writable === true || desc?.set !== undefined
    ? (makeNoOp) => {
        external_buffer_namespaceObject.Buffer.concat = makeNoOp ? noop : OriginalBufferConcat;
    }
    : (_) => { };
const _superWrite = Symbol('_superWrite');
class ZlibError extends Error {
    code;
    errno;
    constructor(err, origin) {
        super('zlib: ' + err.message, { cause: err });
        this.code = err.code;
        this.errno = err.errno;
        /* c8 ignore next */
        if (!this.code)
            this.code = 'ZLIB_ERROR';
        this.message = 'zlib: ' + err.message;
        Error.captureStackTrace(this, origin ?? this.constructor);
    }
    get name() {
        return 'ZlibError';
    }
}
// the Zlib class they all inherit from
// This thing manages the queue of requests, and returns
// true or false if there is anything in the queue when
// you call the .write() method.
const _flushFlag = Symbol('flushFlag');
class ZlibBase extends Minipass {
    #sawError = false;
    #ended = false;
    #flushFlag;
    #finishFlushFlag;
    #fullFlushFlag;
    #handle;
    #onError;
    get sawError() {
        return this.#sawError;
    }
    get handle() {
        return this.#handle;
    }
    /* c8 ignore start */
    get flushFlag() {
        return this.#flushFlag;
    }
    /* c8 ignore stop */
    constructor(opts, mode) {
        if (!opts || typeof opts !== 'object')
            throw new TypeError('invalid options for ZlibBase constructor');
        //@ts-ignore
        super(opts);
        /* c8 ignore start */
        this.#flushFlag = opts.flush ?? 0;
        this.#finishFlushFlag = opts.finishFlush ?? 0;
        this.#fullFlushFlag = opts.fullFlushFlag ?? 0;
        /* c8 ignore stop */
        //@ts-ignore
        if (typeof external_zlib_namespaceObject_0[mode] !== 'function') {
            throw new TypeError('Compression method not supported: ' + mode);
        }
        // this will throw if any options are invalid for the class selected
        try {
            // @types/node doesn't know that it exports the classes, but they're there
            //@ts-ignore
            this.#handle = new external_zlib_namespaceObject_0[mode](opts);
        }
        catch (er) {
            // make sure that all errors get decorated properly
            throw new ZlibError(er, this.constructor);
        }
        this.#onError = err => {
            // no sense raising multiple errors, since we abort on the first one.
            if (this.#sawError)
                return;
            this.#sawError = true;
            // there is no way to cleanly recover.
            // continuing only obscures problems.
            this.close();
            this.emit('error', err);
        };
        this.#handle?.on('error', er => this.#onError(new ZlibError(er)));
        this.once('end', () => this.close);
    }
    close() {
        if (this.#handle) {
            this.#handle.close();
            this.#handle = undefined;
            this.emit('close');
        }
    }
    reset() {
        if (!this.#sawError) {
            external_assert_namespaceObject(this.#handle, 'zlib binding closed');
            //@ts-ignore
            return this.#handle.reset?.();
        }
    }
    flush(flushFlag) {
        if (this.ended)
            return;
        if (typeof flushFlag !== 'number')
            flushFlag = this.#fullFlushFlag;
        this.write(Object.assign(external_buffer_namespaceObject.Buffer.alloc(0), { [_flushFlag]: flushFlag }));
    }
    end(chunk, encoding, cb) {
        /* c8 ignore start */
        if (typeof chunk === 'function') {
            cb = chunk;
            encoding = undefined;
            chunk = undefined;
        }
        if (typeof encoding === 'function') {
            cb = encoding;
            encoding = undefined;
        }
        /* c8 ignore stop */
        if (chunk) {
            if (encoding)
                this.write(chunk, encoding);
            else
                this.write(chunk);
        }
        this.flush(this.#finishFlushFlag);
        this.#ended = true;
        return super.end(cb);
    }
    get ended() {
        return this.#ended;
    }
    // overridden in the gzip classes to do portable writes
    [_superWrite](data) {
        return super.write(data);
    }
    write(chunk, encoding, cb) {
        // process the chunk using the sync process
        // then super.write() all the outputted chunks
        if (typeof encoding === 'function')
            (cb = encoding), (encoding = 'utf8');
        if (typeof chunk === 'string')
            chunk = external_buffer_namespaceObject.Buffer.from(chunk, encoding);
        if (this.#sawError)
            return;
        external_assert_namespaceObject(this.#handle, 'zlib binding closed');
        // _processChunk tries to .close() the native handle after it's done, so we
        // intercept that by temporarily making it a no-op.
        // diving into the node:zlib internals a bit here
        const nativeHandle = this.#handle
            ._handle;
        const originalNativeClose = nativeHandle.close;
        nativeHandle.close = () => { };
        const originalClose = this.#handle.close;
        this.#handle.close = () => { };
        // It also calls `Buffer.concat()` at the end, which may be convenient
        // for some, but which we are not interested in as it slows us down.
        passthroughBufferConcat(true);
        let result = undefined;
        try {
            const flushFlag = typeof chunk[_flushFlag] === 'number'
                ? chunk[_flushFlag]
                : this.#flushFlag;
            result = this.#handle._processChunk(chunk, flushFlag);
            // if we don't throw, reset it back how it was
            passthroughBufferConcat(false);
        }
        catch (err) {
            // or if we do, put Buffer.concat() back before we emit error
            // Error events call into user code, which may call Buffer.concat()
            passthroughBufferConcat(false);
            this.#onError(new ZlibError(err, this.write));
        }
        finally {
            if (this.#handle) {
                // Core zlib resets `_handle` to null after attempting to close the
                // native handle. Our no-op handler prevented actual closure, but we
                // need to restore the `._handle` property.
                ;
                this.#handle._handle =
                    nativeHandle;
                nativeHandle.close = originalNativeClose;
                this.#handle.close = originalClose;
                // `_processChunk()` adds an 'error' listener. If we don't remove it
                // after each call, these handlers start piling up.
                this.#handle.removeAllListeners('error');
                // make sure OUR error listener is still attached tho
            }
        }
        if (this.#handle)
            this.#handle.on('error', er => this.#onError(new ZlibError(er, this.write)));
        let writeReturn;
        if (result) {
            if (Array.isArray(result) && result.length > 0) {
                const r = result[0];
                // The first buffer is always `handle._outBuffer`, which would be
                // re-used for later invocations; so, we always have to copy that one.
                writeReturn = this[_superWrite](external_buffer_namespaceObject.Buffer.from(r));
                for (let i = 1; i < result.length; i++) {
                    writeReturn = this[_superWrite](result[i]);
                }
            }
            else {
                // either a single Buffer or an empty array
                writeReturn = this[_superWrite](external_buffer_namespaceObject.Buffer.from(result));
            }
        }
        if (cb)
            cb();
        return writeReturn;
    }
}
class Zlib extends ZlibBase {
    #level;
    #strategy;
    constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants.Z_NO_FLUSH;
        opts.finishFlush = opts.finishFlush || constants.Z_FINISH;
        opts.fullFlushFlag = constants.Z_FULL_FLUSH;
        super(opts, mode);
        this.#level = opts.level;
        this.#strategy = opts.strategy;
    }
    params(level, strategy) {
        if (this.sawError)
            return;
        if (!this.handle)
            throw new Error('cannot switch params when binding is closed');
        // no way to test this without also not supporting params at all
        /* c8 ignore start */
        if (!this.handle.params)
            throw new Error('not supported in this implementation');
        /* c8 ignore stop */
        if (this.#level !== level || this.#strategy !== strategy) {
            this.flush(constants.Z_SYNC_FLUSH);
            external_assert_namespaceObject(this.handle, 'zlib binding closed');
            // .params() calls .flush(), but the latter is always async in the
            // core zlib. We override .flush() temporarily to intercept that and
            // flush synchronously.
            const origFlush = this.handle.flush;
            this.handle.flush = (flushFlag, cb) => {
                /* c8 ignore start */
                if (typeof flushFlag === 'function') {
                    cb = flushFlag;
                    flushFlag = this.flushFlag;
                }
                /* c8 ignore stop */
                this.flush(flushFlag);
                cb?.();
            };
            try {
                ;
                this.handle.params(level, strategy);
            }
            finally {
                this.handle.flush = origFlush;
            }
            /* c8 ignore start */
            if (this.handle) {
                this.#level = level;
                this.#strategy = strategy;
            }
            /* c8 ignore stop */
        }
    }
}
// minimal 2-byte header
class Deflate extends Zlib {
    constructor(opts) {
        super(opts, 'Deflate');
    }
}
class Inflate extends Zlib {
    constructor(opts) {
        super(opts, 'Inflate');
    }
}
class Gzip extends Zlib {
    #portable;
    constructor(opts) {
        super(opts, 'Gzip');
        this.#portable = opts && !!opts.portable;
    }
    [_superWrite](data) {
        if (!this.#portable)
            return super[_superWrite](data);
        // we'll always get the header emitted in one first chunk
        // overwrite the OS indicator byte with 0xFF
        this.#portable = false;
        data[9] = 255;
        return super[_superWrite](data);
    }
}
class Gunzip extends Zlib {
    constructor(opts) {
        super(opts, 'Gunzip');
    }
}
// raw - no header
class DeflateRaw extends Zlib {
    constructor(opts) {
        super(opts, 'DeflateRaw');
    }
}
class InflateRaw extends Zlib {
    constructor(opts) {
        super(opts, 'InflateRaw');
    }
}
// auto-detect header.
class Unzip extends Zlib {
    constructor(opts) {
        super(opts, 'Unzip');
    }
}
class Brotli extends ZlibBase {
    constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants.BROTLI_OPERATION_PROCESS;
        opts.finishFlush =
            opts.finishFlush || constants.BROTLI_OPERATION_FINISH;
        opts.fullFlushFlag = constants.BROTLI_OPERATION_FLUSH;
        super(opts, mode);
    }
}
class BrotliCompress extends Brotli {
    constructor(opts) {
        super(opts, 'BrotliCompress');
    }
}
class BrotliDecompress extends Brotli {
    constructor(opts) {
        super(opts, 'BrotliDecompress');
    }
}
class Zstd extends ZlibBase {
    constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants.ZSTD_e_continue;
        opts.finishFlush = opts.finishFlush || constants.ZSTD_e_end;
        opts.fullFlushFlag = constants.ZSTD_e_flush;
        super(opts, mode);
    }
}
class ZstdCompress extends Zstd {
    constructor(opts) {
        super(opts, 'ZstdCompress');
    }
}
class ZstdDecompress extends Zstd {
    constructor(opts) {
        super(opts, 'ZstdDecompress');
    }
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./lib/mirror/stored.js



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
/**
 * Reads log objects one after the other, without waiting: made for a worker thread. Each ends with
 * exactly one call with `isLast` (an empty one where nothing is left). Gzip content, known by its
 * first bytes, is unpacked; a gzip that breaks off or is damaged is handed over as it is. Memory
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
        fd = (0,external_node_fs_.openSync)(object.path, 'r');
    }
    catch (cause) {
        throw new StoredError('missing', index, 'A log file can no longer be opened', cause);
    }
    try {
        const changed = () => new StoredError('changed', index, 'A log file changed between listing and reading');
        if ((0,external_node_fs_.fstatSync)(fd).size !== object.size)
            throw changed();
        let left = object.size;
        let isFirst = true;
        do {
            const room = feed.room(left);
            const read = left === 0 ? 0 : (0,external_node_fs_.readSync)(fd, room, 0, room.length, null);
            if (read === 0 && left > 0)
                throw changed();
            left -= read;
            if (isFirst && isGzip(room.subarray(0, read))) {
                if (left === 0 && read <= SMALL_GZIP && feedSmallGzip(room.subarray(0, read), feed))
                    return;
                if (isWholeGzip(fd, object.size)) {
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
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Unpacks a small gzip in one go; false if it is damaged or yields too much for that. */
function feedSmallGzip(packed, feed) {
    let bytes;
    try {
        bytes = (0,external_node_zlib_.gunzipSync)(packed, { maxOutputLength: GZIP_AT_ONCE });
    }
    catch {
        return false;
    }
    feed.push(bytes, true);
    return true;
}
/** Whether the whole of a gzip file can be unpacked: asked first, because a byte handed over
 * cannot be taken back. */
function isWholeGzip(fd, size) {
    try {
        unpackGzip(fd, size, () => { });
        return true;
    }
    catch {
        return false;
    }
}
function unpackGzip(fd, size, onBytes) {
    const gunzip = new Gunzip({});
    let failure;
    gunzip.on('error', (error) => {
        failure ??= error;
    });
    gunzip.on('data', (bytes) => onBytes(bytes));
    const piece = Buffer.allocUnsafe(GZIP_PIECE);
    for (let at = 0; at < size && failure === undefined;) {
        const read = (0,external_node_fs_.readSync)(fd, piece, 0, piece.length, at);
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
            const fd = this.#files.get(path) ?? (0,external_node_fs_.openSync)(path, 'r');
            this.#files.set(path, fd);
            return unpackFrame(fd, frame);
        }
        catch (cause) {
            throw new StoredError('broken', index, `${path} is damaged`, cause);
        }
    }
    close() {
        for (const fd of this.#files.values())
            (0,external_node_fs_.closeSync)(fd);
        this.#files.clear();
    }
}
/** The bytes of one frame. Throws if they are not all there or not what was written. */
function unpackFrame(fd, frame) {
    const packed = Buffer.allocUnsafe(frame.length);
    for (let at = 0; at < packed.length;) {
        const read = (0,external_node_fs_.readSync)(fd, packed, at, packed.length - at, frame.offset + at);
        if (read === 0)
            throw new Error('It ends too early');
        at += read;
    }
    const bytes = (0,external_node_zlib_.zstdDecompressSync)(packed, { maxOutputLength: Math.max(frame.rawLength, 1) });
    if (bytes.length !== frame.rawLength)
        throw new Error('A frame has the wrong length');
    return bytes;
}

// EXTERNAL MODULE: ./node_modules/mmdb-lib/lib/index.js
var lib = __nccwpck_require__(702);
// EXTERNAL MODULE: ./lib/naming/ip.js
var ip = __nccwpck_require__(4559);
;// CONCATENATED MODULE: ./lib/naming/countries.js


/**
 * The countries of an MMDB: a tree of the bits of addresses, a node two records of 24 bits. A record
 * below the number of nodes is a node, one above it is data. The walk is done here, many times
 * faster than the library does it; what data says is asked of the library, once each.
 */
const RECORD_BITS = 24;
/** Opens an MMDB whose data are `{ country_code }`. */
function openCountries(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The reader's type knows MaxMind's records only; these hold nothing but `country_code`.
    const reader = new lib.Reader(buffer);
    const { nodeCount, recordSize, ipVersion } = reader.metadata;
    if (recordSize !== RECORD_BITS || ipVersion !== 6)
        throw new Error(`The countries database has records of ${recordSize} bits for IPv${ipVersion}; ${RECORD_BITS} and 6 are read`);
    const below = (node, bit) => {
        const at = node * 6 + bit * 3;
        return (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
    };
    const walk = (from, groups) => {
        let node = from;
        for (let at = 0; at < groups.length; at++) {
            const group = groups[at];
            for (let shift = 15; shift >= 0; shift--) {
                if (node >= nodeCount)
                    return node;
                node = below(node, (group >> shift) & 1);
            }
        }
        return node;
    };
    /** Addresses of IPv4 are those of IPv6 that begin with 96 zeros. */
    const start4 = walk(0, [0, 0, 0, 0, 0, 0]);
    const codes = new Map([[nodeCount, undefined]]);
    return (groups) => {
        const data = walk(groups.length === 2 ? start4 : 0, groups);
        if (!codes.has(data))
            codes.set(data, codeIn(reader.get((0,ip/* textOf */.b6)(groups))));
        return codes.get(data);
    };
}
/** ISO 3166-1 alpha-2. */
function codeIn(data) {
    if (typeof data !== 'object' || data === null || !('country_code' in data))
        return undefined;
    const code = data.country_code;
    return typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

;// CONCATENATED MODULE: ./lib/naming/networks.js
/**
 * Networks at rest. Addresses are counted in blocks, a /24 of IPv4 or a /48 of IPv6: no finer
 * route crosses the open internet.
 *
 *   magic  8 bytes  `S3LRNET2`
 *   sizes  u32 each: bytes of all, names, ranges of IPv4, ranges of IPv6
 *   steps  of every 16th name: where it lies (u32)
 *          of every 16th range, IPv4 before IPv6: where it lies (u32), the block its free blocks
 *          begin with (u32 high, u32 low)
 *   names  AS number, length of its name in bytes, name (UTF-8)
 *   IPv4   of each range: free blocks before it, its blocks - 1, number of its name
 *   IPv6   the same
 *
 * A u32 is little-endian; all other numbers are unsigned LEB128. The commonest names come first, so
 * that most of their numbers take one or two bytes. Opening it costs nothing, and it is looked
 * into as it lies: a step is found by halves, what is wanted is counted up from it.
 */
const MAGIC = 'S3LRNET2';
const SIZES = 4;
const STEP = 16;
const RANGE_STEP_WORDS = 3;
const HIGH = 2 ** 32;
/** Writes networks at rest. Ranges must be in order and apart; every AS must have a name. */
function encodeNetworks(names, ranges4, ranges6) {
    const uses = new Map();
    for (const { as } of [...ranges4, ...ranges6])
        uses.set(as, (uses.get(as) ?? 0) + 1);
    const order = [...uses].sort(([a, m], [b, n]) => n - m || a - b).map(([as]) => as);
    const numbers = new Map(order.map((as, at) => [as, at]));
    const rangeSteps = stepsOf(ranges4.length) + stepsOf(ranges6.length);
    const words = SIZES + stepsOf(order.length) + RANGE_STEP_WORDS * rangeSteps;
    const start = MAGIC.length + 4 * words;
    const out = [];
    const steps = [];
    order.forEach((as, number) => {
        if (number % STEP === 0)
            steps.push(start + out.length);
        const name = new TextEncoder().encode(names.get(as) ?? '');
        writeNumber(out, as);
        writeNumber(out, name.length);
        for (const byte of name)
            out.push(byte);
    });
    for (const ranges of [ranges4, ranges6]) {
        let next = 0;
        ranges.forEach(({ first, last, as }, at) => {
            if (at % STEP === 0)
                steps.push(start + out.length, Math.floor(next / HIGH), next % HIGH);
            writeNumber(out, first - next);
            writeNumber(out, last - first);
            writeNumber(out, numbers.get(as) ?? 0);
            next = last + 1;
        });
    }
    const bytes = new Uint8Array(start + out.length);
    const sizes = [bytes.length, order.length, ranges4.length, ranges6.length];
    bytes.set(new TextEncoder().encode(MAGIC));
    bytes.set(new Uint8Array(Uint32Array.from([...sizes, ...steps]).buffer), MAGIC.length);
    bytes.set(out, start);
    return bytes;
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
/** Opens networks at rest. Their names are as `AS15169 Google LLC`. */
function openNetworks(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (text.toString('latin1', 0, MAGIC.length) !== MAGIC) {
        throw new Error(`The networks database is not of version ${MAGIC}; build it again`);
    }
    let at = MAGIC.length;
    const words = (count) => {
        const from = at;
        at += 4 * count;
        return new Uint32Array(new Uint8Array(bytes.subarray(from, at)).buffer);
    };
    const [length = 0, names = 0, size4 = 0, size6 = 0] = words(SIZES);
    if (bytes.length < length)
        throw new Error('The networks database ends too early');
    const nameSteps = words(stepsOf(names));
    const ranges4 = { size: size4, steps: words(RANGE_STEP_WORDS * stepsOf(size4)) };
    const ranges6 = { size: size6, steps: words(RANGE_STEP_WORDS * stepsOf(size6)) };
    const number = () => {
        let value = bytes[at++];
        if (value < 128)
            return value;
        value -= 128;
        for (let scale = 128;; scale *= 128) {
            const byte = bytes[at++];
            if (byte < 128)
                return value + byte * scale;
            value += (byte - 128) * scale;
        }
    };
    /** The number of the name whose range holds the block. */
    const find = ({ size, steps }, block) => {
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
        at = steps[step * RANGE_STEP_WORDS];
        let next = start(step);
        for (let left = Math.min(STEP, size - step * STEP); left > 0; left--) {
            const first = next + number();
            if (first > block)
                return undefined;
            next = first + number() + 1;
            const name = number();
            if (next > block)
                return name;
        }
        return undefined;
    };
    const readName = (name) => {
        at = nameSteps[Math.floor(name / STEP)];
        for (let skip = name % STEP; skip > 0; skip--) {
            number();
            const bytesOfName = number();
            at += bytesOfName;
        }
        const system = number();
        const end = number() + at;
        return `AS${system} ${text.toString('utf8', at, end)}`.trimEnd();
    };
    // Read once a network: there are far fewer of them than addresses.
    const texts = new Map();
    return (groups) => {
        const a = groups[0];
        const b = groups[1];
        const name = groups.length === 2
            ? find(ranges4, a * 256 + (b >> 8))
            : find(ranges6, (a * 65536 + b) * 65536 + groups[2]);
        if (name === undefined)
            return undefined;
        const known = texts.get(name);
        if (known !== undefined)
            return known;
        const text = readName(name);
        texts.set(name, text);
        return text;
    };
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
        return `${a >> 8}.${a & 255}.${b >> 8}.0/24`;
    const last = groups[2] !== 0 ? 3 : b !== 0 ? 2 : a !== 0 ? 1 : 0;
    return `${groups.slice(0, last).map(ip/* hex */.uh).join(':')}::/48`;
}
/** Reads `192.0.2.0/24`, `2001:db8::/32` or one address; undefined where the text is neither. */
function addresses_parseRange(text) {
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
/** Opens the databases over the given bytes, which must not change after. A database that is
 * broken or of another version is refused by name. */
function openPlaces({ countries, networks }) {
    const country = countries && openCountries(countries);
    const network = networks && openNetworks(networks);
    const found = (nameOf, address) => {
        const groups = nameOf && (0,ip/* groupsOf */.c1)(address);
        return (groups && nameOf?.(groups)) ?? 'unknown';
    };
    return {
        country: (address) => found(country, address),
        network: (address) => found(network, address),
    };
}

;// CONCATENATED MODULE: ./node_modules/isbot/index.mjs
// src/patterns.json
var patterns_default = (/* unused pure expression or super */ null && ([
  " daum[ /]",
  " deusu/",
  "(?:^|[^g])news(?!sapphire)",
  "(?<! channel/|google/)google(?!(?:wv|app|/google| pixel))",
  "(?<! cu)bots?(?:\\b|_)",
  "(?<!cam)scan",
  "(?<!lib)http",
  "24x7",
  ";\\s\\w+;$",
  "@[a-z][\\w-]+\\.",
  "\\(\\)",
  "\\.com\\b",
  "\\b\\w+/1\\.0;",
  "\\bbw/",
  "\\bdlc\\b",
  "\\bort/",
  "\\bperl\\b",
  "\\btime/",
  "\\|",
  "^[<\\(;]",
  "^[\\w \\.\\-\\(?:\\):%]+(?:/v?\\d+(?:\\.\\d+)?(?:\\.\\d{1,10})*?)?(?:,|$)",
  "^[\\w\\-]+/[\\w]+$",
  "^[^ ]{50,}$",
  "^\\d+\\b",
  "^\\w*search\\b",
  "^\\w+/[\\w\\(\\)]*$",
  "^\\w+/\\d\\.\\d\\s\\([\\w@]+\\)$",
  "^active",
  "^ad muncher",
  "^amaya",
  "^apache/",
  "^avsdevicesdk/",
  "^azure",
  "^biglotron",
  "^blackbox exporter",
  "^bot",
  "^clamav[ /]",
  "^claude-code/",
  "^client/",
  "^cobweb/",
  "^custom",
  "^ddg[_-]android",
  "^discourse",
  "^dispatch/\\d",
  "^downcast/",
  "^duckduckgo",
  "^email",
  "^exodusmovement",
  "^facebook",
  "^getright/",
  "^gozilla/",
  "^hobbit",
  "^hotzonu",
  "^hwcdn/",
  "^igetter/",
  "^jeode/",
  "^jetty/",
  "^jigsaw",
  "^microsoft bits",
  "^movabletype",
  "^mozilla/\\d\\.\\d\\s[\\w\\.-]+$",
  "^mozilla/\\d\\.\\d\\s\\((?:compatible;)?(?:\\s?[\\w\\d-.]+[\\s/]\\d+\\.\\d+)?\\)$",
  "^navermailapp",
  "^netsurf",
  "^offline",
  "^openai/",
  "^owler",
  "^php",
  "^postman",
  "^ps_daily/",
  "^python",
  "^rank",
  "^read",
  "^reed",
  "^remove\\.bg/",
  "^rest",
  "^rss",
  "^snapchat",
  "^sora ",
  "^space bison",
  "^stape/",
  "^svn",
  "^swcd ",
  "^taringa",
  "^thumbor/",
  "^track",
  "^w3c",
  "^webbandit/",
  "^webcopier",
  "^wget",
  "^whatsapp",
  "^wordpress",
  "^xenu link sleuth",
  "^yahoo",
  "^yandex",
  "^zdm/\\d",
  "^zoom marketplace/",
  "abuse",
  "advisor",
  "agent\\b",
  "analyzer",
  "archive",
  "ask jeeves/teoma",
  "attracta",
  "audit",
  "bluecoat drtr",
  "browsex",
  "burpcollaborator",
  "capture",
  "catch",
  "check\\b",
  "checker",
  "chrome-lighthouse",
  "chromeframe",
  "classifier",
  "cloudflare",
  "collapsify\\b",
  "convertify",
  "cookiehubverify/",
  "crawl",
  "cursor/",
  "cypress/",
  "dareboost",
  "datanyze",
  "dejaclick",
  "detect",
  "discovery",
  "dmbrowser",
  "download",
  "exaleadcloudview",
  "feed",
  "firephp",
  "foregenix",
  "functionize",
  "grab",
  "hardenize\\b",
  "headless",
  "hotjar",
  "httrack",
  "hubspot marketing grader",
  "ibisbrowser",
  "infrawatch",
  "insight",
  "inspect",
  "iplabel",
  "java(?!;)",
  "library",
  "linkcheck",
  "linktiger",
  "mail\\.ru/",
  "manus-user/",
  "marketgoo/",
  "measure",
  "monitor\\b",
  "neustar wpm",
  "node\\b",
  "nutch",
  "offbyone",
  "openvas",
  "optimize",
  "pageburst",
  "pagespeed",
  "parser",
  "phantomjs",
  "pingdom",
  "playwright",
  "powermarks",
  "preview",
  "productfinder",
  "prospectingstudio",
  "proxy",
  "ptst[ /]\\d",
  "radar",
  "readable/",
  "retriever",
  "rexx;",
  "rigor",
  "rss\\b",
  "scrape",
  "securityheaders",
  "selenium",
  "server",
  "silktide",
  "sindup/",
  "sogou",
  "sparkler/",
  "speedcurve",
  "spider",
  "splash",
  "statuscake",
  "supercleaner",
  "synapse",
  "synthetic",
  "testlocally",
  "tools",
  "torrent",
  "transcoder",
  "url",
  "validator",
  "virtuoso",
  "wappalyzer",
  "watchtowr",
  "webglance",
  "webkit2png",
  "whatcms/",
  "xtate/"
]));

// src/pattern.ts
var fullPattern = " daum[ /]| deusu/|(?:^|[^g])news(?!sapphire)|(?<! channel/|google/)google(?!(?:wv|app|/google| pixel))|(?<! cu)bots?(?:\\b|_)|(?<!cam)scan|(?<!lib)http|24x7|;\\s\\w+;$|@[a-z][\\w-]+\\.|\\(\\)|\\.com\\b|\\b\\w+/1\\.0;|\\bbw/|\\bdlc\\b|\\bort/|\\bperl\\b|\\btime/|\\||^[<\\(;]|^[\\w \\.\\-\\(?:\\):%]+(?:/v?\\d+(?:\\.\\d+)?(?:\\.\\d{1,10})*?)?(?:,|$)|^[\\w\\-]+/[\\w]+$|^[^ ]{50,}$|^\\d+\\b|^\\w*search\\b|^\\w+/[\\w\\(\\)]*$|^\\w+/\\d\\.\\d\\s\\([\\w@]+\\)$|^active|^ad muncher|^amaya|^apache/|^avsdevicesdk/|^azure|^biglotron|^blackbox exporter|^bot|^clamav[ /]|^claude-code/|^client/|^cobweb/|^custom|^ddg[_-]android|^discourse|^dispatch/\\d|^downcast/|^duckduckgo|^email|^exodusmovement|^facebook|^getright/|^gozilla/|^hobbit|^hotzonu|^hwcdn/|^igetter/|^jeode/|^jetty/|^jigsaw|^microsoft bits|^movabletype|^mozilla/\\d\\.\\d\\s[\\w\\.-]+$|^mozilla/\\d\\.\\d\\s\\((?:compatible;)?(?:\\s?[\\w\\d-.]+[\\s/]\\d+\\.\\d+)?\\)$|^navermailapp|^netsurf|^offline|^openai/|^owler|^php|^postman|^ps_daily/|^python|^rank|^read|^reed|^remove\\.bg/|^rest|^rss|^snapchat|^sora |^space bison|^stape/|^svn|^swcd |^taringa|^thumbor/|^track|^w3c|^webbandit/|^webcopier|^wget|^whatsapp|^wordpress|^xenu link sleuth|^yahoo|^yandex|^zdm/\\d|^zoom marketplace/|abuse|advisor|agent\\b|analyzer|archive|ask jeeves/teoma|attracta|audit|bluecoat drtr|browsex|burpcollaborator|capture|catch|check\\b|checker|chrome-lighthouse|chromeframe|classifier|cloudflare|collapsify\\b|convertify|cookiehubverify/|crawl|cursor/|cypress/|dareboost|datanyze|dejaclick|detect|discovery|dmbrowser|download|exaleadcloudview|feed|firephp|foregenix|functionize|grab|hardenize\\b|headless|hotjar|httrack|hubspot marketing grader|ibisbrowser|infrawatch|insight|inspect|iplabel|java(?!;)|library|linkcheck|linktiger|mail\\.ru/|manus-user/|marketgoo/|measure|monitor\\b|neustar wpm|node\\b|nutch|offbyone|openvas|optimize|pageburst|pagespeed|parser|phantomjs|pingdom|playwright|powermarks|preview|productfinder|prospectingstudio|proxy|ptst[ /]\\d|radar|readable/|retriever|rexx;|rigor|rss\\b|scrape|securityheaders|selenium|server|silktide|sindup/|sogou|sparkler/|speedcurve|spider|splash|statuscake|supercleaner|synapse|synthetic|testlocally|tools|torrent|transcoder|url|validator|virtuoso|wappalyzer|watchtowr|webglance|webkit2png|whatcms/|xtate/";

// src/index.ts
var naivePattern = /bot|crawl|http|lighthouse|scan|search|spider/i;
var pattern;
function getPattern() {
  if (pattern instanceof RegExp) {
    return pattern;
  }
  try {
    pattern = new RegExp(fullPattern, "i");
  } catch (error) {
    pattern = naivePattern;
  }
  return pattern;
}
var isNonEmptyString = (value) => typeof value === "string" && value !== "";
var list = (/* unused pure expression or super */ null && (patterns_default));
function isBot(userAgent) {
  return isNonEmptyString(userAgent) && getPattern().test(userAgent);
}
var isBotNaive = (userAgent) => isNonEmptyString(userAgent) && naivePattern.test(userAgent);
var createIsBot = (customPattern) => (userAgent) => isNonEmptyString(userAgent) && customPattern.test(userAgent);
var createIsBotFromList = (list2) => {
  const pattern2 = new RegExp(list2.join("|"), "i");
  return (userAgent) => isNonEmptyString(userAgent) && pattern2.test(userAgent);
};
var findBotMatch = (userAgent) => {
  var _a, _b;
  return (_b = (_a = userAgent == null ? void 0 : userAgent.match(getPattern())) == null ? void 0 : _a[0]) != null ? _b : null;
};
var findBotMatches = (userAgent) => list.map((part) => {
  var _a;
  return (_a = userAgent == null ? void 0 : userAgent.match(new RegExp(part, "i"))) == null ? void 0 : _a[0];
}).filter(isNonEmptyString);
var findBotPattern = (userAgent) => {
  var _a;
  return userAgent ? (_a = list.find((pattern2) => new RegExp(pattern2, "i").test(userAgent))) != null ? _a : null : null;
};
var findBotPatterns = (userAgent) => userAgent ? list.filter((pattern2) => new RegExp(pattern2, "i").test(userAgent)) : [];
var isbot = isBot;
var isbotNaive = (/* unused pure expression or super */ null && (isBotNaive));
var createIsbot = (/* unused pure expression or super */ null && (createIsBot));
var createIsbotFromList = (/* unused pure expression or super */ null && (createIsBotFromList));
var isbotMatch = (/* unused pure expression or super */ null && (findBotMatch));
var isbotMatches = (/* unused pure expression or super */ null && (findBotMatches));
var isbotPattern = (/* unused pure expression or super */ null && (findBotPattern));
var isbotPatterns = (/* unused pure expression or super */ null && (findBotPatterns));


// EXTERNAL MODULE: ./node_modules/my-ua-parser/ua-parser.js
var ua_parser = __nccwpck_require__(6091);
// EXTERNAL MODULE: ./lib/naming/ai.js
var naming_ai = __nccwpck_require__(6216);
;// CONCATENATED MODULE: ./lib/naming/apps.js
/**
 * Apps that people listen, watch and read with, though they are no browsers. Known ones by name, all
 * others by what they say of themselves: that they play, or that they run on somebody's device.
 */
/** By how an agent begins. The name, where it is not what stands in the agent, then the beginning. */
const named = [
    // Podcasts
    ['Acast', 'acast'],
    ['Airr', 'airr(?![a-z])'],
    ['AntennaPod', 'antennapod'],
    ['Apple Podcasts', 'podcasts(?![a-z])|apple ?podcasts|iTunes-iP|balados(?![a-z])'],
    ['audiobookshelf', 'audiobookshelf'],
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
    // Music and radio
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
    // Its servers fetch as 1.0, its apps tell of versions above.
    ['Spotify', 'spotify(?!/1\\.0$)'],
    ['Storytel', 'storytel'],
    ['TIDAL', 'tidal'],
    ['TuneIn', 'tunein'],
    ['Yoto', 'yoto '],
    ['YouTube Music', 'youtube ?music'],
    ['YouView', 'youview'],
    // Players
    ['Airsonic', 'airsonic|ampache|navidrome|subsonic'],
    ['Amarok', 'amarok'],
    ['Android media player', 'stagefright/|android.*mediaplayer'],
    ['Apple media player', 'applecoremedia/'],
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
    ['VLC', 'vlc(?: media player)?[/ ]|libvlc/'],
    ['Winamp', 'winamp|wafa/'],
    [
        'Windows Media Player',
        'nsplayer|wmplayer|windows-media-player|microsoft-windows-(?:xp|vista|7|8)/',
    ],
    ['Victor Reader', 'victorreader'],
    ['Zeno', 'zeno(?![a-z])'],
    ['Zune', 'zune'],
    // Readers of feeds on one's own machine
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
    // Mail, office and others that people sit before
    ['Airmail', 'airmail'],
    ['Apple Mail', 'mail/\\d|com\\.apple\\.mail'],
    ['eM Client', 'emclient'],
    ['Gmail', 'android-gmail'],
    ['Microsoft Office', 'microsoft (?:office|word|excel|powerpoint|onenote|access|publisher)'],
    ['Microsoft Office', '(?:word|excel|powerpoint|onenote)/\\d'],
    ['Microsoft Outlook', '(?:mac)?outlook|microsoft outlook|windowsmail'],
    ['Postbox', 'postbox'],
    ['Spark', 'sparkdesktop|spark/'],
    ['The Bat!', 'the bat!'],
    ['Thunderbird', 'thunderbird|betterbird'],
    ['Adobe Acrobat', 'acrobat'],
    ['Facebook', '\\[fban|fban/|fb4a/|facebook-mobile'],
    ['Firefox', 'mozacfetch/'],
    ['GOG Galaxy', 'goggalaxy'],
    ['Google', 'gsa/|googleapp/|com\\.google\\.android\\.(?:googlequicksearchbox|apps\\.searchlite)'],
    ['Pinterest', 'pinterest/0\\.'],
    ['Roku', 'roku'],
    // Browsers of another age, and of consoles
    ['UC Browser', 'ucweb|dv\\(|untrusted/1\\.0 ucweb'],
    ['Lynx', 'lynx/'],
    ['ELinks', 'e?links[ /(]'],
    ['w3m', 'w3m/'],
    ['Opera', 'opera[ /]'],
];
/** One group for each row. */
const NAMED = new RegExp(`^(?:${named.map(([, begins]) => `(${begins})`).join('|')})`, 'i');
/** Players and devices that do not stand first. */
const WITHIN = [
    ['VLC', /LibVLC\//],
    ['ExoPlayer', /^\S*exoplayer/i],
    ['Cinemo', /\bCinemo\//],
];
/** What only a robot says of itself, where an app could be meant. */
const ROBOT = /(?<!tweet)bots?(?![a-z])|crawl|spider|slurp|scrap|(?<!pre|mozac)fetch(?!ed)|index(?!ed)|archiv|monitor|check|valid|scann|analy|pars|transcri|import|sync|backfill|prefix|verif|probe|preview|proxy|subscribers?=|feed-?id=|consumer|processor|googleweblight|hosting|generator|tester|virtuallistener|^swcd|^atc\/|^\(null\)|notifier|sharing|sharesheet|^itms|(?<!\d)server|enrich|browsershots|^https?:|[,|] ?mozilla\/|^(?:iphone|ipad)$|^iphone \d|^thumbor|lookup/i;
/** What a service says that works on what others listen to. */
const SERVICE = /download|worker|pipeline|grab|pre-?flight|\bstt\b|catalog|pull|\bapi\b|search|research|publish|rank|oracle|gpt|podcasting|castopod|simplecast|transistor|supportingcast|podcastics|metapodcast|megaphone|runpod|critical|gstreamer|provider/i;
/** What an app says of the device that it runs on. */
const DEVICE = /\b(?:\w*iphone|ipad|ipod|apple ?tv|apple ?watch|homepod|iOS|iPadOS|tvOS|watchOS|visionOS|\w*android\w*|dalvik|cfnetwork|exoplayer\w*|windows ?phone|windows nt [\d.]+;|mac ?os ?x?[ /;]|macos|blackberry\w*|symbian\w*|series ?60|midp|cldc|tizen|web0?s\b|roku\w*|AFT[A-Z]\w*|playstation|ps[345]\b|xbox|nintendo|chromecast\w*|smart-?tv|hbbtv|viziOS|kaios|brew|palm\w*|zepp|garmin|carplay|MFi_AirPlay_Device|electron)(?![a-z])/i;
/** What an app is called that plays. */
const PLAYS = /podcast|pod(?:der|catcher|cast|s?\b)|radio|player|music|audio|listen|stream(?!lit)|cast(?:\b|s\b|er\b)|\bfm\b|fm(?=[/ ]|$)|\btv\b|tv(?=[/ ]|$)/i;
/** What a browser says that does not begin as browsers do. */
const BROWSES = /browser|applewebkit|khtml|\bchrome\/|safari\/|netfront|amiga|omniweb|normalized|ncsa.mosaic/i;
/** What Android calls an app by, and `Hermes … _app_`. */
const PACKAGE = /^(?:[a-z]{2,3}|app)(?:\.[a-z]\w*){2,}(?=[/ ]|$)|\b_app_$/i;
/** What an app says that plays, whatever else it says. */
const PLAYER = /podcast (?:app|player|client)|podcatcher|(?:music|audio|media|video) (?:app|player|streaming)/i;
/** The robots' custom of telling where to read about them. */
const TELLS = /\+ ?(?:https?:|www\.)/i;
/** Libraries and services that run anywhere; they are no apps by themselves. */
const NO_APP = /^(?:okhttp|alamofire|ktor|axios|go|java|node|net|python|ruby|php|perl|curl|wget|whatsapp)(?![a-z])/i;
/** Apps that begin as browsers do, and that lists of bots have. */
const IN_BROWSER = /\b(AppleNews|BetterBird|DoggCatcher|Miro|NetNewsWire|QuiteRSS|RSSOwl|Thunderbird|Vienna)\b/i;
/** The app that an agent names, which does not begin as browsers do; undefined for none that is
 * known. */
function namedApp(agent) {
    const found = NAMED.exec(agent);
    if (ROBOT.test(agent))
        return undefined;
    if (found === null)
        return WITHIN.find(([, pattern]) => pattern.test(agent))?.[0];
    return named[found.findIndex((text, group) => group > 0 && text !== undefined) - 1]?.[0];
}
/** The app that an agent names, which begins as browsers do. */
function appInBrowser(agent) {
    return IN_BROWSER.exec(agent)?.[1];
}
/** Whether an agent that names no known app is one that somebody uses: it plays, browses, or runs on a
 * device, and tells nothing that a robot tells. `plain` is without the addresses that it tells. */
function isSomebodysApp(agent, plain) {
    if (/^https?:/i.test(agent) || NO_APP.test(plain) || ROBOT.test(productsOf(plain)))
        return false;
    if (DEVICE.test(plain) || BROWSES.test(plain) || PACKAGE.test(plain))
        return true;
    return (PLAYER.test(plain) || (!TELLS.test(agent) && PLAYS.test(plain))) && !SERVICE.test(plain);
}
/** Without the comments that tell of a device: a phone may be called anything. */
function productsOf(agent) {
    return agent.replace(/\([^()]*\b(?:android|iphone|ipad|ios|phone|windows)\b[^()]*\)/gi, '');
}

// EXTERNAL MODULE: ./lib/naming/crawlers.js + 2 modules
var crawlers = __nccwpck_require__(7204);
;// CONCATENATED MODULE: ./lib/naming/tools.js
/** Programs that say who they are. The first that matches names the tool; most specific first, as
 * many carry the name of the SDK they are made of. */
const tools = [
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
];
/** Tools whose agents begin like a browser's. */
const toolsInDisguise = [
    ['PowerShell', /\b(?:Windows)?PowerShell\//],
    ['jsdom', /\bjsdom\//],
    ['WinHTTP', /\bWinHttp\.WinHttpRequest/],
];
/** Bots whose agents begin like a browser's, and that no list has. */
const robotsInDisguise = [
    ['Assetnote', /\bAssetnote\//],
    ['Laravel Reaver', /\bLaravel Reaver\b/],
    ['Mechanize', /\bMechanize\//],
    ['Miniature.io', /\bMiniature\.io\//],
    ['SlimerJS', /\bSlimerJS\//],
    ['pods3-backfill', /\bpods3-backfill\//],
];
const DISGUISE = new RegExp([...toolsInDisguise, ...robotsInDisguise].map(([, { source }]) => source).join('|'));
/** Whether any of both is met, asked once for all. */
function isDisguise(agent) {
    return DISGUISE.test(agent);
}

;// CONCATENATED MODULE: ./lib/naming/versions.js
/**
 * Most agents are those of a few programs, again and again in other versions. Who reads does not hang
 * on the version, so one agent speaks for all that differ in nothing else.
 *
 * Sound for agents of the forms below and for no others: they are matched whole, each version
 * stands where a version is told, between what is always there, and no list that names agents
 * looks into one there, but for a device that a Chrome below 70 is taken for: majors of one or
 * two digits stay. They are all too short to be cut. `test/naming/versions.test.ts` holds the
 * lists to this.
 */
const VERSION = '\\d{1,9}(?:\\.\\d{1,9}){0,4}';
const COMMENT = '[^()]{1,200}';
function versions_form(pattern) {
    return new RegExp(`^${pattern.replaceAll('VERSION', VERSION).replaceAll('COMMENT', COMMENT)}$`);
}
/** Chrome, Edge and Opera. */
const CHROME = versions_form('(Mozilla/5\\.0 \\(COMMENT\\) AppleWebKit/537\\.36 \\(KHTML, like Gecko\\) Chrome/)(\\d{1,9})(?:\\.\\d{1,9}){1,4}((?: Mobile)? Safari/537\\.36)(?:( (?:EdgA?|OPR)/)VERSION)?');
const FIREFOX = versions_form('(Mozilla/5\\.0 \\(COMMENT; rv:)VERSION\\) Gecko/VERSION Firefox/VERSION');
/** Safari, and the other browsers of iPhones and iPads. */
const SAFARI = versions_form('(Mozilla/5\\.0 \\((?:Macintosh; Intel Mac OS X|iPhone; CPU iPhone OS|iPad; CPU OS) )\\d{1,3}(?:_\\d{1,3}){0,3}((?: like Mac OS X)?\\) AppleWebKit/)VERSION( \\(KHTML, like Gecko\\) (?:Version|CriOS|FxiOS|EdgiOS)/)VERSION((?: Mobile/15E148)? Safari/)VERSION');
/** Programs that say nothing else, such as `curl/8.4.0`; of Spotify's the version tells its servers
 * from its apps. */
const PROGRAM = versions_form('((?!Spotify/)[A-Za-z][\\w-]{0,60}/)\\d{1,9}(?:\\.\\d{1,9}){1,4}');
/** The agent that stands for all versions of this one; undefined where it has none of the forms. */
function withoutVersions(agent) {
    const chrome = CHROME.exec(agent);
    if (chrome !== null) {
        const [, start, major = '', safari, other] = chrome;
        const brand = other === undefined ? '' : `${other}1.0`;
        return `${start}${major.length < 3 ? major : '100'}.0${safari}${brand}`;
    }
    const firefox = FIREFOX.exec(agent);
    if (firefox !== null)
        return `${firefox[1]}1.0) Gecko/1.0 Firefox/1.0`;
    const safari = SAFARI.exec(agent);
    if (safari !== null)
        return `${safari[1]}1_0${safari[2]}1.0${safari[3]}1.0${safari[4]}1.0`;
    const program = PROGRAM.exec(agent);
    return program === null ? undefined : `${program[1]}1.0`;
}

;// CONCATENATED MODULE: ./lib/naming/agents.js







/** Longer agents are cut here before any pattern sees them. */
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
const nothing = { browser: 'unknown', system: 'unknown', device: 'unknown' };
/** Of the agents without versions that were met last. */
const descriptions = new Map();
const MOST_DESCRIPTIONS = 2048;
/**
 * An agent as it is counted: without the blanks and quotes that some send around it, and without
 * doubled blanks. `-` where nothing is left.
 */
function plainAgent(text) {
    const plain = EDGES.test(text) || text.includes('  ') ? trimmed(text) : text;
    return plain === '' ? '-' : plain;
}
const EDGES = /^[\s"']|[\s"']$/;
function trimmed(text) {
    let from = 0;
    let to = text.length;
    while (from < to && EDGES.test(text[from] ?? ''))
        from++;
    while (from < to && EDGES.test(text[to - 1] ?? ''))
        to--;
    return text.slice(from, to).replace(/ {2,}/g, ' ');
}
/**
 * Who a user agent is: people by browser, system and device, bots and tools by name. Never throws,
 * and takes the same short time for hostile agents. An agent that names no one is a tool.
 */
function describeAgent(text) {
    const agent = plainAgent(text).slice(0, LONGEST_AGENT).trim();
    const timeless = withoutVersions(agent);
    if (timeless === undefined)
        return describeVersion(agent);
    const known = descriptions.get(timeless);
    if (known !== undefined)
        return known;
    const description = describeVersion(timeless);
    if (descriptions.size === MOST_DESCRIPTIONS)
        descriptions.clear();
    descriptions.set(timeless, description);
    return description;
}
/** What `describeAgent` says, worked out from the agent as it stands, its versions included. An AI is
 * asked for first, since it may be dressed as anything. */
function describeVersion(agent) {
    if (agent === '' || agent === '-')
        return { kind: 'tools', name: '-', ...nothing };
    const plain = withoutAddresses(agent);
    const ai = (0,naming_ai/* findAi */.S)(plain);
    if (ai !== undefined)
        return { kind: 'bots', name: ai.name, ...nothing, botClass: ai.aiClass };
    return /^(?:Mozilla|Opera)\//i.test(agent)
        ? describeBrowser(agent, plain)
        : describeProgram(agent, plain);
}
/** Of an agent that begins as those of browsers do. */
function describeBrowser(agent, plain) {
    if (isDisguise(agent)) {
        const tool = firstOf(toolsInDisguise, agent);
        if (tool !== undefined)
            return { kind: 'tools', name: tool, ...nothing };
        const robot = firstOf(robotsInDisguise, agent);
        if (robot !== undefined)
            return { kind: 'bots', name: robot, ...nothing, botClass: 'other' };
    }
    if (!isbot(agent))
        return describePerson(agent, undefined);
    const app = appInBrowser(agent);
    if (app !== undefined || !isbot(withoutDevice(agent)))
        return describePerson(agent, app);
    const crawler = (0,crawlers/* findCrawler */.wQ)(agent);
    if (crawler !== undefined)
        return { ...crawler, ...nothing };
    const name = robotIn(plain) ?? lastProductOf(plain) ?? 'other bots';
    return { kind: 'bots', name, ...nothing, botClass: 'other' };
}
/** Of any other agent. */
function describeProgram(agent, plain) {
    const tool = firstOf(tools, agent);
    if (tool !== undefined)
        return { kind: 'tools', name: tool, ...nothing };
    const app = namedApp(agent);
    if (app !== undefined)
        return describePerson(agent, app);
    const isListed = isbot(agent);
    const isApple = /\bCFNetwork\//.test(agent) && isSomebodysApp(agent, plain);
    const crawler = isListed && !isApple ? (0,crawlers/* findCrawler */.wQ)(agent) : undefined;
    if (crawler?.kind === 'bots')
        return { ...crawler, ...nothing };
    if (isSomebodysApp(agent, plain))
        return describePerson(agent, appOf(plain));
    if (crawler !== undefined)
        return { ...crawler, ...nothing };
    const isRobot = isListed || TELLS.test(agent);
    const name = isRobot
        ? (robotIn(plain) ?? (TELLS.test(agent) ? productOf(plain) : undefined))
        : undefined;
    if (name !== undefined)
        return { kind: 'bots', name, ...nothing, botClass: 'other' };
    return { kind: 'tools', name: productOf(plain), ...nothing };
}
function firstOf(rows, agent) {
    return rows.find(([, pattern]) => pattern.test(agent))?.[0];
}
/** What an agent tells of where to read about it, and whom to write to, names nobody. */
function withoutAddresses(agent) {
    return /:\/\/|@|www\./i.test(agent)
        ? agent.replace(/\+?(?:https?:\/\/|www\.)[^\s;)\],"'>]*|\+?[\w.+-]{1,64}@[\w.-]+/gi, '')
        : agent;
}
/** Words that a list takes for a robot's, where they are those of a phone, a television or a browser: a
 * model may be called anything. */
const DEVICES = /(?<=Android[ /]?[\d.]*; ?(?:[a-z]{2}[-_][a-z]{2}; ?)?)(?![^;)]*(?:compatible|bot\/|:\/\/|catchpoint|synthetic))[^;)]+|\b(?:CU|Ab|Tal|Ca|X-?)bot\b(?!\/)|FBDV\/[^;\]]*|Sogou(?:MSE|MobileBrowser)|\bCatcher[\d.]+|chromeframe|QQDownload|Google (?:Earth|TV|Nexus|Pixel)|Radar 4G|Proxyless|InspectBrowser|(?:Cursor|Trae)(?=\/.*Electron)|(?<=\bJavaFX?|\bProxyFox|Blue Proxy)\/?|Torrent\/|\[air\.com[^\]]*\]|bsalsa\.com|(?<=(?:HTML|NETTV|HbbTV|Freesat|Bada|webOS|REX|BDP\w*|SAMSUNG-[\w-]+))\/1\.0;/gi;
function withoutDevice(agent) {
    return agent.replace(DEVICES, '');
}
/** Words that only a bot says of itself. */
const BOT_WORD = /[\w.-]*(?:bot|crawl|spider|scan|scrap|fetch|monitor|check|preview|archiv|index|feed|rss|slurp)[\w.-]*/i;
const COMPATIBLE = /\bcompatible[;,] *([A-Za-z][^;/,()+:]{1,60})/g;
/** The robot's own name in what it says of itself. */
function robotIn(plain) {
    for (const [, given = ''] of plain.matchAll(COMPATIBLE)) {
        const name = tidy(given);
        if (name !== undefined && !/^(?:MSIE|Windows|Konqueror|Linux|Android|rv)\b/.test(name))
            return name;
    }
    return tidy(BOT_WORD.exec(plain)?.[0] ?? '');
}
/** `Assetnote` of `… Safari/537.36 Assetnote/1.0`. */
function lastProductOf(plain) {
    const last = /(?:^|\s)([A-Za-z][\w.-]{1,40})\/[\w.]+\s*$/.exec(plain)?.[1] ?? '';
    return /^(?:Mozilla|Opera|Safari|Chrome|Firefox|Gecko|Version|Mobile|AppleWebKit|Edge?|OPR)$/.test(last)
        ? undefined
        : tidy(last);
}
function describePerson(agent, app) {
    const parser = new ua_parser.UAParser(agent);
    const named = parser.getBrowser().name;
    const known = named === undefined || named === 'Mozilla' ? appInBrowser(agent) : undefined;
    const browser = app ?? known ?? (named === undefined ? 'unknown' : (browserNames[named] ?? named));
    const os = parser.getOS().name ?? systemIn(agent);
    const system = os === undefined ? 'unknown' : (systemNames[os] ?? os);
    const { type } = parser.getDevice();
    const device = type === undefined ? (desktops.has(system) ? 'desktop' : 'unknown') : (devices[type] ?? 'other');
    return { kind: 'people', name: browser, browser, system, device };
}
/** What an app says of its system where a browser would say more. */
function systemIn(agent) {
    if (/\b(?:iphone|ipad|ipod|ios|ipados)\b/i.test(agent))
        return 'iOS';
    if (/\b(?:android|dalvik)/i.test(agent))
        return 'Android';
    return /\b(?:CFNetwork|Darwin)\//.test(agent) ? 'iOS or macOS' : undefined;
}
/** The first product of an agent without its version: `MyTool` of `MyTool/1.2 (x; y)`. */
function productOf(plain) {
    return tidy(/^[\s"'[({<]*([^/\s;,([{<]+)/.exec(plain)?.[1] ?? '') ?? 'other tools';
}
/** The name that an app gives itself, blanks and all; of Apple's and Android's own when it gives none. */
function appOf(plain) {
    const given = /^([^/;,()[\]{}<>|]+)/.exec(plain)?.[1] ?? '';
    const name = tidy(given.replaceAll('%20', ' '));
    if (name !== undefined && !/^(?:Dalvik|CFNetwork|Android|iOS|okhttp)$/i.test(name))
        return name;
    return /\b(?:CFNetwork|iOS)\b/i.test(plain) ? 'iOS or macOS app' : 'Android app';
}
/** Only what names are made of, and not much of it: an agent is a stranger's bytes. Without a version
 * at its end; undefined where nothing is left. */
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
var redaction = __nccwpck_require__(3349);
// EXTERNAL MODULE: ./lib/naming/referrers.js
var referrers = __nccwpck_require__(5224);
;// CONCATENATED MODULE: ./lib/naming/naming.js




/** Counts up when values of old days are to be named anew, which counts all of them again. Newer lists
 * alone are no reason: they hold for the days that come. */
const NAMING_VERSION = '2';
/** Names values by the lists and data of this room. */
function makeNaming(addresses, places) {
    return {
        agent(text) {
            const shown = (0,redaction/* redactedAgent */.kI)(text);
            const described = describeAgent(text);
            // Its program may be named by the very words that are hidden.
            const { name } = shown === text ? described : describeAgent(shown);
            return { ...described, name, shown };
        },
        key: redaction/* redacted */.pc,
        host: redaction/* redactedHost */.VN,
        address: (text) => ({
            client: maskAddress(text, addresses),
            country: text === '-' ? '-' : places.country(text),
            network: text === '-' ? '-' : places.network(text),
        }),
        referrer(text) {
            const { cleaned, site, searchEngine } = (0,referrers/* describeReferrer */.X)(text);
            const host = (0,redaction/* redactedHost */.VN)(site);
            const page = host === site ? cleaned : cleaned.replace(site, host);
            return { name: (0,redaction/* redacted */.pc)(page), site: host, engine: searchEngine ?? '-' };
        },
        campaign: (text) => (0,redaction/* redacted */.pc)((0,referrers/* describeCampaign */.w)(text)),
    };
}

;// CONCATENATED MODULE: ./lib/parse/decode.js
/**
 * Values of a log as people read them. Work for distinct values, not for records.
 *
 * How a key was encoded. Most operations URL-encode it twice: `=` is `%3D`, and its `%` then `%25`,
 * so `%253D`. In such a key every `%` begins a `%25` with two hex digits after it. A key where
 * every `%` does so is decoded twice, never more: a `%25` of its name was written `%252525` and comes
 * back as `%25`. A key with any other `%` was encoded once, or not at all (old logs), and is
 * decoded once; a `%` without two hex digits after it stays as it is. `BATCH.DELETE.OBJECT` and
 * `S3.EXPIRE.OBJECT` encode once, with `+` for a blank, and are decoded so whatever the key looks
 * like. Not to be told apart: a key of an old log, encoded once, with a `%` and two hex digits in its name.
 */
/** Operations that URL-encode the key once, as a form does. */
const ENCODED_ONCE = new Set(['BATCH.DELETE.OBJECT', 'S3.EXPIRE.OBJECT']);
/** How an operation writes its keys: `twice` says "twice, where the key looks so". */
function keyEncodingOf(operation) {
    return ENCODED_ONCE.has(operation) ? 'once' : 'twice';
}
/** The object's key, for people: decoded, U+0000 as `␀`, bytes that are no UTF-8 as `\xNN`. Never
 * throws. `-` (none) stays `-`. */
function decodeKey(key, operation) {
    if (keyEncodingOf(operation) === 'once')
        return decodeText(decodePercent(key, true));
    const once = decodePercent(key, false);
    return decodeText(isEncodedTwice(key) ? decodePercent(once, false) : once);
}
/** In ASCII throughout, without what `decodeText` would write another way, and every `%` of it begins
 * a `%25` with two hex digits after it. */
const ENCODED_TWICE = /^[\x01-\x24\x26-\x5b\x5d-\x7f]*(?:%25[0-9a-f]{2}[\x01-\x24\x26-\x5b\x5d-\x7f]*)+$/i;
/** What `decodeKey` makes of a key that `decodeText` wrote as `text`, if it is encoded twice, as most
 * keys with a `%` are, and nothing in it is out of the ordinary; else undefined. Many times faster. */
function decodeTwice(text) {
    if (!ENCODED_TWICE.test(text))
        return undefined;
    try {
        const key = decodeURIComponent(text.replaceAll('%25', '%'));
        return key.includes('\0') ? undefined : key;
    }
    catch {
        return undefined;
    }
}
/** Any other value, for people: UTF-8, U+0000 as `␀`, bytes that are no UTF-8 as `\xNN`. */
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
/** The byte that two hex digits at `at` write; -1 where there are none. */
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
/** Character by character; a byte that begins none is written out. */
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

;// CONCATENATED MODULE: ./lib/parse/kernel.js
/** `kernel/scan.ts`, compiled by `npm run build:kernel`. Not to be edited. */
const kernel = 'AGFzbQEAAAABSw1gAABgAn9/AX9gAAF/YAF/AX9gAX8AYAN/f38Bf2AEf39/fwF/YAN+fn4Bf2ABfwF8YAN/f38AYA' +
    'J/fwBgAn98AGAFf39/f38BfwMhIAQBBQYABAYBBwABAgMCAQgBAwAJCgsFAgMCAgAAAAAMBQMBAAsGexZ/AEGACAt/' +
    'AEGAgBALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAA' +
    't/AUEAC38BQQALfwFBAAt/AUEAC38BQf8HC38BQQALfwFBAAt/AUGACAt/AUEACwe/Ah0DUlVOAwALSU5QVVRfQllU' +
    'RVMDAQVjb3VudAMICmR1cGxpY2F0ZXMDCQZjdXJzb3IDCgdsaW5lRW5kAwsIdGFpbEZyb20DDAZ0YWlsVG8DDQdpbn' +
    'B1dEF0ABcJc2NyYXRjaEF0AA0HdGltZXNBdAALBWlkc0F0ABgJbnVtYmVyc0F0ABEKaGFzaEtleXNBdAAaCGNsZWFy' +
    'UnVuABwFYmVnaW4AHghiZWdpbkRheQAdBnNpemVPZgAMB3ZhbHVlQXQACgZpbnRlcm4AFg1pc1JlZGVsaXZlcmVkAA' +
    'YOaWRlbnRpdGllc1NpemUAGQ1yZXF1ZXN0SGFzaEF0AA8Ia2VlcERhdGUAFQ1rZWVwT3BlcmF0aW9uABQIa2VlcFRh' +
    'aWwAEwRzY2FuAA4JZW5kUmVjb3JkABsGbWVtb3J5AgAIAQkKmkcgiQIBBn8gAEEFdEGA+RpqIgMoAgAhBCADKAIEIQ' +
    'UDQCABIxVJBEAgAUECdEHwzitqIABBBnQgAWpBA3RBgIkUaiIGKAIAIAYoAgQQASIGNgIAIAIgBCAFIAZxQQN0aigC' +
    'AHIhAiABQQFqIQEMAQsLQQAhAQNAIAEjFUkEQCACIAQgAUECdEHwzitqKAIAIAVxQQN0aigCBCgCAHIhAiABQQFqIQ' +
    'EMAQsLQfDQKyACNgIAQQAhAgNAIAIjFUkEQCAAQQx0QYD5FGojCCACakECdGogAyACQQJ0QfDOK2ooAgAgAEEGdCAC' +
    'akEDdEGAiRRqIgEoAgAgASgCBBADNgIAIAJBAWohAgwBCwsL6gECAX4EfyABrSECA0BBgAggASABQYAITxsiBEF4cS' +
    'EFQQAhBgNAIAUgBksEQCACIAZBoP4aaiIDKAIAIAAgBmopAwAiAqdqrSADKAIEIAJCIIinaq1+fCECIAZBCGohBgwB' +
    'CwsgBCAFSwRAIAIgBUGg/hpqIgMoAgAgACAFaikDAEIBIAQgBWtBA3SthkIBfYMiAqdqrSADKAIEIAJCIIinaq1+fC' +
    'ECCyABIARrIgEEQCAAIARqIQAgAiACQh2IhUKV+Kn6l7fem55/fiECDAELCyACIAJCHYiFQpX4qfqXt96bnn9+QiCI' +
    'pwurAQIBfwF+IAJBEE8EQCACQRBrIQIDQCACIANLBEAgACADav0ABAAgASADav0ABAD9I/1jRQRAQQAPCyADQRBqIQ' +
    'MMAQsLIAAgAmr9AAQAIAEgAmr9AAQA/SP9Yw8LIAJBCE8EQCAAKQMAIAEpAwBSBEBBAA8LIAAgAmpBCGspAwAgASAC' +
    'akEIaykDAFEPC0IBIAJBA3SthkIBfSIEIAApAwCDIAEpAwAgBINRC3wBBX8gACgCACEGIAAoAgQiByABcSEEA0AgBi' +
    'AEQQN0aiIIKAIEIgUEQCAIKAIAIAFGBH8gBSgCBCADRgR/IAIgBUEIaiADEAIFQQALBUEACwRAIAUoAgAPBSAEQQFq' +
    'IAdxIQQMAgsACwsgACAGIARBA3RqIAEgAiADEB8L/AEBBH9BAxAAQQQQABASIxVFBEAPC0EAEABBARAAQQIQAEEGEA' +
    'BBBxAAQQgQAEEJEABBoPoaQeDOK0EBEAFB4M4rQQEQAyECA0AgACMVSQRAIwggAGpBAnRBgJkWaiACNgIAIABBAWoh' +
    'AAwBCwsDQCABQQZJBEBBACEAA0AgACMVSQRAIAFBBEchAiABQQx0QYC5F2ojCCAAakECdGogAEEDdEGAtRRqKAIAIg' +
    'MEfyADQQhqIAFBAnRqKAIABSABQQV0QcD7GmpB4M4rIAIQAUHgzisgAhADCzYCACAAQQFqIQAMAQsLIAFBAWohAQwB' +
    'CwsjCCMVaiQIQQAkFQuVAgEDfwJAQcT9GigCACIBBEBBxP0aIAEoAgA2AgAgAUEAQYAE/AsADAELIwJBD2pBcHEiAU' +
    'GABGokAj8AIgIjAkG/gARqQRB2IgNJBEAgAyACayIDIAJBA3YiAiACIANJG0AAQQBIBH8gA0AAQQBIBUEACwRAAAsL' +
    'CyAAIAE2AgAgAEE/NgIEIAAhAQJAQbz9GigCACIABEBBvP0aIAAoAgA2AgAgAEEAQYAB/AsADAELIwJBD2pBcHEiAE' +
    'GAAWokAj8AIgIjAkG/gARqQRB2IgNJBEAgAyACayIDIAJBA3YiAiACIANJG0AAQQBIBH8gA0AAQQBIBUEACwRAAAsL' +
    'CyABIAA2AgggAUEgNgIMIAFBADYCEAtiACABQRBGBEAgACkDACAAKQMIIAOtIAJBAXRBAXKtQiCGhBAIDwsgAUEBRg' +
    'R/IAAtAABBLUYFQQALBEBBAA8LQYD9GiAAIAEQASAAIAEQA61CACADrSACQQF0rUIghoQQCAuAAQEBfyMPIgItAAAg' +
    'AUYEfyAAIAJBAWogARACBUEACwRAQQEPCyAAIAEQAUE/cUEHdEHgjitqIgItAAAgAUYEfyAAIAJBAWogARACBUEAC0' +
    'UEQCACQUBrIQILIAItAAAgAUYEfyAAIAJBAWogARACBUEAC0UEQEEADwsgAiQPQQELnAcCBn8BfkGg/hooAgAgAKdq' +
    'rUGk/hooAgAgAEIgiKdqrX5BqP4aKAIAIAGnaq1BrP4aKAIAIAFCIIinaq1+fEGw/hooAgAgAqdqrUG0/hooAgAgAk' +
    'IgiKdqrX58IgkgCUIdiIVClfip+pe33puef35CIIinIgQjEXEhAwNAIxAgA0EDdGoiBigCBCIHBEAgBigCACAERgRA' +
    'IxMgB0EBayIGQQt2QQJ0aigCACAGQf8PcUEYbGoiBikDACAAUQR/IAYpAwggAVEFQQALBH8gBikDECACUQVBAAsEQC' +
    'MJRAAAAAAAAPA/oCQJQQEPCwsjESADQQFqcSEDDAELCyMSIgZBAWoiByQSIxAgA0EDdGoiAyAENgIAIAMgBzYCBCAG' +
    'Qf8PcUUEQAJAIAZBC3YiAyMURgRAAkAjFEEDdCIHaEECdEGg/RpqIggoAgAiBARAIAggBCgCADYCACAEQQAgB/wLAA' +
    'wBCyAHIwJBD2pBcHEiBGokAj8AIgcjAkG/gARqQRB2IghJBEAgCCAHayIIIAdBA3YiByAHIAhJG0AAQQBIBH8gCEAA' +
    'QQBIBUEACwRAAAsLCyAEIxMjFEECdCIH/AoAACMTIgggB2hBAnRBoP0aaiIHKAIANgIAIAcgCDYCACAEJBMjFEEBdC' +
    'QUCyMTIANBAnRqIgMoAgANACMCQQ9qQXBxIgRBgIADaiQCPwAiByMCQb+ABGpBEHYiCEkEQCAIIAdrIgggB0EDdiIH' +
    'IAcgCEkbQABBAEgEfyAIQABBAEgFQQALBEAACwsgAyAENgIACwsjEyAGQQt2QQJ0aigCACAGQf8PcUEYbGoiAyAANw' +
    'MAIAMgATcDCCADIAI3AxAjESMSQQF0SQRAAkAjEUEBakEDdCIGQQF0IgNoQQJ0QaD9GmoiBygCACIEBEAgByAEKAIA' +
    'NgIAIARBACAD/AsADAELIAMjAkEPakFwcSIEaiQCPwAiAyMCQb+ABGpBEHYiB0kEQCAHIANrIgcgA0EDdiIDIAMgB0' +
    'kbQABBAEgEfyAHQABBAEgFQQALBEAACwsLIxFBAXRBAWohBwNAIAUgBkkEQCMQIAVqIggoAgQEQCAIKAIAIAdxIQMD' +
    'QCAEIANBA3RqKAIEBEAgA0EBaiAHcSEDDAELCyAEIANBA3RqIAgpAwA3AwALIAVBCGohBQwBCwsjECIDIAZoQQJ0Qa' +
    'D9GmoiBSgCADYCACAFIAM2AgAgBCQQIAckEQtBAAsUAEH00CskAkHgjhskDkHgjiskDwsbACAAQQV0QYD5GmooAggg' +
    'AUECdGooAgBBBGoLBgBBgLkUCw8AIABBBXRBgPkaaigCEAsGAEHAiBAL+AIBA38gAf0MICAgICAgICAgICAgICAgIP' +
    '0LBAAgAUGi/pjRADYCEANAIxVBwABGBH9BAQUjCCMVakGACEYLBEAQBAsjCEGACEYEQCABIQMFIAAhAgNAIAL9AAQA' +
    '/QwKCgoKCgoKCgoKCgoKCgoK/SMgAv0ABBD9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAL9AAQg/QwKCgoKCgoKCgoKCg' +
    'oKCgoK/SMgAv0ABDD9DAoKCgoKCgoKCgoKCgoKCgr9I/1Q/VD9UwRAA0AgAiAC/QAEAP0MCgoKCgoKCgoKCgoKCgoK' +
    'Cv0j/WQiBGhqIQMgBEUEQCACQRBqIQIMAQsLBSACQUBrIQIMAQsLCyABIANNBEAQBCAAJAojCEGACEYPCyADQQFrIg' +
    'IgAyAAIANJBH8gAi0AAEENRgVBAAsbIgIgAEsEQCADIABrQYCABEsEf0ECBSAAIAIQEAsiAgRAEAQgACQKIAMkCyAC' +
    'DwsLIANBAWohAAwACwALjAECAX4BfyMTIABBC3ZBAnRqKAIAIABB/w9xQRhsaiIAKAIUQQFxBH9BEAVBiP0aKAIAIA' +
    'AoAgBBAnRqKAIAIgJBCGohACACKAIECyECQqXGiKHInKf5SyEBIAAgAmohAgNAIAAgAkkEQCABIAAxAACFQrODgICA' +
    'IH4hASAAQQFqIQAMAQsLIAFCC4i6C4MbAx1/BX4BeyAAIQIDQCACIAL9AAQAIiT9DCAgICAgICAgICAgICAgICD9Iy' +
    'Ak/QwKCgoKCgoKCgoKCgoKCgoK/SP9UP1kIgNoaiEFIANFBEAgAkEQaiECDAELCwJAIAEgBU0NACAFQQFqIhUhAgNA' +
    'IAIgAv0ABAD9DCAgICAgICAgICAgICAgICD9I/1kIgNoaiEYIANFBEAgAkEQaiECDAELCyAYQR5qIAFPDQAgGEEBai' +
    'ICLQACIAItAAFBCmxqQR9xQQV0QeCGG2ohFCACKQMAIBQpAwBSBH9BAQUgAikDBSAUKQMIUgsNAEHkACACLQARQTBr' +
    'IgMgAi0AEEEwayIGQQpsaiADQQlLIAZBCUtyGyILQTtLQeQAIAItAA5BMGsiAyACLQANQTBrIgZBCmxqIANBCUsgBk' +
    'EJS3IbIgpBF0tyQeQAIAItABRBMGsiAyACLQATQTBrIgZBCmxqIANBCUsgBkEJS3IbIglBO0tyDQAgAi0AD0E6RwR/' +
    'QQEFIAItABJBOkcLDQAgAikDFUKg1sCBg4bMriBSDQAgAkEdaiITIQIDQCACIAL9AAQA/QwgICAgICAgICAgICAgIC' +
    'Ag/SP9ZCIDaGohEiADRQRAIAJBEGohAgwBCwsgEkEBaiIRIQIDQCACIAL9AAQA/QwgICAgICAgICAgICAgICAg/SP9' +
    'ZCIDaGohECADRQRAIAJBEGohAgwBCwsgEEEBaiIPIQIDQCACIAL9AAQA/QwgICAgICAgICAgICAgICAg/SP9ZCIDaG' +
    'ohDiADRQRAIAJBEGohAgwBCwsgDkEBaiIaIQIDQCACIAL9AAQA/QwgICAgICAgICAgICAgICAg/SP9ZCIDaGohFyAD' +
    'RQRAIAJBEGohAgwBCwsgF0EBaiINIQIDQCACIAL9AAQA/QwgICAgICAgICAgICAgICAg/SP9ZCIDaGohGyADRQRAIA' +
    'JBEGohAgwBCwsgASAbTQ0AIBUgGEYgACAFRnIgEiATRnIgECARRnINACAXIBpGIA4gD0ZyIA0gG0ZyDQAgGiAXIBpr' +
    'EAdFDQAgG0EDaiEAIBstAAFBIkYEQCAbLQACQcEAa0EZSwR/IBsvAQJBrcQARwVBAAsNASAbQQJqIQADQCAAIAD9AA' +
    'QAIiT9DCIiIiIiIiIiIiIiIiIiIiL9IyAk/Qw/Pz8/Pz8/Pz8/Pz8/Pz8//SP9UP1kIgNoaiECIANFBEAgAEEQaiEA' +
    'DAELCyACLQAAQSJHBEAgAkEBaiIAIQIDQCACIAL9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCIFaGohAyAFRQRAIA' +
    'JBEGohAgwBCwsgAyICIAFPBEBBASEFBQNAAkAgAC0AAEEgciIDQfUARgRAQQEhBSAAKAIAQaDAgIECckH16LX7B0YN' +
    'AQUgA0H4AEYEfyAALQABQS1GBUEACwRAQQEhBSAAKAICIgNB////B3FBoMAAckHpyPUBRiADQaDAgAFyQeHa6esCRn' +
    'JFDQILCwNAIAAgAP0ABAAiJP0MJiYmJiYmJiYmJiYmJiYmJv0jICT9DCIiIiIiIiIiIiIiIiIiIiL9I/1Q/WQiA2hq' +
    'IQYgA0UEQCAAQRBqIQAMAQsLQQAhBSAGLQAAQSJGDQAgBkEBaiEADAELCwsgBQ0CCyABIAJNBH9BAQUgAi0AAUEgRw' +
    'sNASACQQJqIQAFIBsvAQFBrcAARw0BCyAAIQIDQCACIAL9AAQA/QwgICAgICAgICAgICAgICAg/SP9ZCIDaGohGSAD' +
    'RQRAIAJBEGohAgwBCwsgGSAAayICQQNHBH8gAkEBRwR/QQEFIAAtAABBLUcLBUEACw0AIAJBA0YEf0J/IR8CQCAZIA' +
    'AiAmsiA0EBRgR/IAItAABBLUYFQQALDQBCfiEfIANBAWtBD08NAANAIAIgGUkEQCACLQAAQTBrIgNBCUsNAiADrSAg' +
    'Qgp+fCEgIAJBAWohAgwBCwsgICEfCyAfQgBTBUEACw0AIBlBAWoiDCECA0AgAiAC/QAEAP0MICAgICAgICAgICAgIC' +
    'AgIP0j/WQiA2hqIRYgA0UEQCACQRBqIQIMAQsLIAwgFkYNACAWQQFqIQIDQCACIAL9AAQA/QwgICAgICAgICAgICAg' +
    'ICAg/SP9ZCIDaGohBiADRQRAIAJBEGohAgwBCwsgBkEBaiEFA0AgBSAF/QAEAP0MICAgICAgICAgICAgICAgIP0j/W' +
    'QiAmhqIQcgAkUEQCAFQRBqIQUMAQsLIAdBAWohBQNAIAUgBf0ABAD9DCAgICAgICAgICAgICAgICD9I/1kIgJoaiEI' +
    'IAJFBEAgBUEQaiEFDAELCyAIQQFqIQMDQCADIAP9AAQA/QwgICAgICAgICAgICAgICAg/SP9ZCICaGohHCACRQRAIA' +
    'NBEGohAwwBCwsgASAcTQ0AQn8hHwJAIAYgFkEBaiIFayICQQFGBH8gBS0AAEEtRgVBAAsNAEJ+IR8gAkEBa0EPTw0A' +
    'QgAhIANAIAUgBkkEQCAFLQAAQTBrIgJBCUsNAiACrSAgQgp+fCEgIAVBAWohBQwBCwsgICEfCyAfISNCfyEfAkAgBy' +
    'AGQQFqIgJrIgNBAUYEfyACLQAAQS1GBUEACw0AQn4hHyADQQFrQQ9PDQBCACEgA0AgAiAHSQRAIAItAABBMGsiA0EJ' +
    'Sw0CIAOtICBCCn58ISAgAkEBaiECDAELCyAgIR8LIB8iIkJ/UyAjQn9TckJ/IR8CQCAIIAdBAWoiAmsiBUEBRgR/IA' +
    'ItAABBLUYFQQALDQBCfiEfIAVBAWtBD08NAEIAISADQCACIAhJBEAgAi0AAEEwayIFQQlLDQIgBa0gIEIKfnwhICAC' +
    'QQFqIQIMAQsLICAhHwsgHyIhQn9TckJ/IR8CQCAcIAhBAWoiAmsiBUEBRgR/IAItAABBLUYFQQALDQBCfiEfIAVBAW' +
    'tBD08NAEIAISADQCACIBxJBEAgAi0AAEEwayIFQQlLDQIgBa0gIEIKfnwhICACQQFqIQIMAQsLICAhHwsgH0J/U3IN' +
    'ACAcQQFqIgVBAWoiAiEIIAVBAmohAyAFLQAAQSJGBEAgAiEFA0AgAiAC/QAEAP0MIiIiIiIiIiIiIiIiIiIiIv0j/W' +
    'QiA2hqIQggA0UEQCACQRBqIQIMAQsLIAhBAmoiAyABTw0BIAgtAAFBIEcEf0EBBSADLQAAQSJHCw0BBSAFLwEAQa3A' +
    'AEcNAQsgA0EBaiIcIQIgAy0AAEEiRgRAIAIhAwNAIAIgAv0ABAD9DCIiIiIiIiIiIiIiIiIiIiL9I/1kIgZoaiEcIA' +
    'ZFBEAgAkEQaiECDAELCyAcQQFqIQIFIAMtAABBLUcNAQsgASACSQR/QQEFIAEgAksEfyACLQAAQSBHBUEACwsNACAC' +
    'QQFqIgYgAUkEfyAGIQIDQCACIAL9AAQAIiT9DCAgICAgICAgICAgICAgICD9IyAk/QwiIiIiIiIiIiIiIiIiIiIi/S' +
    'P9UP1kIgdoaiEdIAdFBEAgAkEQaiECDAELCyAdBSABCyIHIAFJBEAgB0EBaiIEIQIDQCACIAL9AAQAIiT9DCAgICAg' +
    'ICAgICAgICAgICD9IyAk/QwiIiIiIiIiIiIiIiIiIiIi/SP9UP1kIh1oaiEeIB1FBEAgAkEQaiECDAELCyAHLQAAQS' +
    'BHBH9BAQUgHi0AAEEgRwsNASAGIAdGIB5BAWoiBiABT3IgBCAeRnINASAeIARrQQFGBH8gBC0AAEEtRgVBAAsNASMO' +
    'IQICQCABIAZrIgcjDiIEKAIERgR/IAYgBEEgaiAHEAIFQQALDQBBACECIAYgBxABIh1B/wNxQQl0QeCOG2oiBEGAAm' +
    'ohHiAEIB4gBCgCACAdRwR/QQAFIAQoAgQgB0YEfyAGIARBIGogBxACBUEACwsbIgQoAgAgHUcEf0EABSAEKAIEIAdG' +
    'BH8gBiAEQSBqIAcQAgVBAAsLRQ0AIAQkDiAEIQILIAIiBEUEQCAGIQADQCAAIAD9AAQAIiT9DCIiIiIiIiIiIiIiIi' +
    'IiIiL9IyAk/QwKCgoKCgoKCgoKCgoKCgoK/SP9UP1kIgJoaiEDIAJFBEAgAEEQaiEADAELCyABIANLDQIgBiQMIAEk' +
    'DUEDDwsLIxVBA3QiAUGAlRRqIgIgGjYCACACIBcgGms2AgQgAUGAmRRqIgIgDTYCACACIBsgDWs2AgQgAUGAsRRqIg' +
    'IgDzYCACACIA4gD2s2AgQgAUGAiRRqIgIgFTYCACACIBggFWs2AgQgAUGAjRRqIgIgEzYCACACIBIgE2s2AgQgAUGA' +
    'kRRqIgIgETYCACACIBAgEWs2AgQgAUGAoRRqIgIgADYCACACIBkgAGs2AgQgAUGApRRqIgAgDDYCACAAIBYgDGs2Ag' +
    'QgAUGAqRRqIgAgBTYCACAAIAggBWs2AgQgAUGArRRqIgAgAzYCACAAIBwgA2s2AgQgAUGAtRRqIgAgBDYCACAAQQA2' +
    'AgQjCCMVakEDdCIAQYD5GGogI7k5AwAgAEGAuRlqICK5OQMAIABBgPkZaiAhuTkDACAAQYC5GmogH7k5AwAgAEGAuR' +
    'RqIBQrAxAgCkGQHGwgC0E8bGogCWq4oDkDACMVQQFqJBVBAA8LQQILDAAgAEENdEGA+RhqC44EAgZ/AX4DQCACIxVJ' +
    'BEAgACMQIxFBoP4aKAIAIAJBA3RBgLEUaigCACIAKQMAIganaq1BpP4aKAIAIAZCIIinaq1+Qaj+GigCACAAKQMIIg' +
    'anaq1BrP4aKAIAIAZCIIinaq1+fEGw/hooAgAjCCACakECdCIAQYD5FWo1AgAgAEGA2RVqKAIAQQF0QQFyrUIghoQi' +
    'BqdqrUG0/hooAgAgBkIgiKdqrX58IgZCHYggBoVClfip+pe33puef35CIIincUEDdGooAgByIQAgAkEBaiECDAELC0' +
    'Hw0CsgADYCAEEAIQBBACECA0AgAiMVSQRAIAJBA3RBgLEUaiIBKAIAIAEoAgQjCCACakECdCIBQYDZFWooAgAgAUGA' +
    '+RVqKAIAEAZFBEAgACACRwRAQQAhAQNAIAFBDEkEQCABQQZ0IgMgAGpBA3RBgIkUaiACIANqQQN0QYCJFGopAwA3Aw' +
    'AgAUEBaiEBDAELCyMIIABqIgFBAnQiA0GA2RVqIwggAmoiBEECdCIFQYDZFWooAgA2AgAgA0GA+RVqIAVBgPkVaigC' +
    'ADYCACABQQN0IgNBgLkUaiAEQQN0IgRBgLkUaisDADkDAEEAIQEDQCABQQRJBEAgAUENdEGA+RhqIgUgA2ogBCAFai' +
    'sDADkDACABQQFqIQEMAQsLCyAAQQFqIQALIAJBAWohAgwBCwsgACQVC1kBAn8gAUHgAUsEQA8LIAAgARABIgRB/wNx' +
    'QQl0QeCOG2oiA0GAAmogA0GAAvwKAAAgAyAENgIAIAMgATYCBCADQQhqIAJBGPwKAAAgA0EgaiAAIAH8CgAAC0wBAX' +
    '8gAUE/SwR/QQEFIAAgARAHCwRADwsgACABEAFBP3FBB3RB4I4raiICQUBrIAJBwAD8CgAAIAIgAToAACACQQFqIAAg' +
    'AfwKAAALOAEBfyAALQACIAAtAAFBCmxqQR9xQQV0QeCGG2oiAiAAKQMANwMAIAIgACkDBTcDCCACIAE5AxALGAAgAE' +
    'EFdEGA+RpqIAEgAhABIAEgAhADCwUAQYAICwwAIABBDHRBgPkUagsEACMSCwYAQaD+GgsJACMIQQFqJAgLBgBBACQI' +
    'C/oCAQN/QQAkCEQAAAAAAAAAACQJQQAkEgJAIxFBAWpBA3QiAEGAgMAATQRAIxBBACAA/AsADAELIxAiASAAaEECdE' +
    'Gg/RpqIgAoAgA2AgAgACABNgIAQf8HJBECQEHU/RooAgAiAARAQdT9GiAAKAIANgIAIABBAEGAwAD8CwAMAQsjAkEP' +
    'akFwcSIAQYBAayQCPwAiASMCQb+ABGpBEHYiAkkEQCACIAFrIgIgAUEDdiIBIAEgAkkbQABBAEgEfyACQABBAEgFQQ' +
    'ALBEAACwsLIAAkEAtBkP0aKAIARQRADwtBgP0aKAIAIgBBhP0aKAIAQQFqQQN0aEECdEGg/RpqIgEoAgA2AgAgASAA' +
    'NgIAQYj9GigCACIAQYz9GigCAEECdGhBAnRBoP0aaiIBKAIANgIAIAEgADYCAEGA/RoQBQNAIwcEQCMHIgAoAgAkBy' +
    'AAIAAoAgRoQQJ0QaD9GmoiASgCADYCACABIAA2AgAMAQsLQQAkBUEAJAYLqQMBA39B9NArQQAjAkH00Ctr/AsAQYD5' +
    'GkEAQaAE/AsAQaD9GkEAQYAB/AsAQeCOG0EAQYCAEPwLAEHgjitBAEGAwAD8CwBB9NArJAJBACQDQQAkBEHgjhskDk' +
    'HgjiskD0EAJAhBACQVRAAAAAAAAAAAJAlBACQFQQAkBkEAJAcDQCAAQRFJBEAgAEEFdEGA+RpqEAUgAEEBaiEADAEL' +
    'C0H/ByQRQQAkEgJAQdT9GigCACIABEBB1P0aIAAoAgA2AgAgAEEAQYDAAPwLAAwBCyMCQQ9qQXBxIgBBgEBrJAI/AC' +
    'IBIwJBv4AEakEQdiICSQRAIAIgAWsiAiABQQN2IgEgASACSRtAAEEASAR/IAJAAEEASAVBAAsEQAALCwsgACQQQYAI' +
    'JBQCQEHQ/RooAgAiAARAQdD9GiAAKAIANgIAIABBAEGAIPwLAAwBCyMCQQ9qQXBxIgBBgCBqJAI/ACIBIwJBv4AEak' +
    'EQdiICSQRAIAIgAWsiAiABQQN2IgEgASACSRtAAEEASAR/IAJAAEEASAVBAAsEQAALCwsgACQTQeDOK0EtOgAAC5UH' +
    'AQZ/IAAoAhAhBiADIQUgBEELakF8cSEHIABBgP0aRgR/IwYjBWsgB0kEQAJAQYCACEGAgAIgB0GAgAFLGyIIaEECdE' +
    'Gg/RpqIgkoAgAiAwRAIAkgAygCADYCACADQQAgCPwLAAwBCyAIIwJBD2pBcHEiA2okAj8AIgkjAkG/gARqQRB2IgpJ' +
    'BEAgCiAJayIKIAlBA3YiCSAJIApJG0AAQQBIBH8gCkAAQQBIBUEACwRAAAsLCyADIwc2AgAgAyAINgIEIAMkByADQR' +
    'BqJAUgAyAIaiQGCyMFIAdqJAUjBSAHawUjBCMDayAHSQRAIwJBD2pBcHEiA0GAgAhBgIACIAdBgIABSxsiCGokAj8A' +
    'IgkjAkG/gARqQRB2IgpJBEAgCiAJayIKIAlBA3YiCSAJIApJG0AAQQBIBH8gCkAAQQBIBUEACwRAAAsLIAMkAyMDIA' +
    'hqJAQLIwMgB2okAyMDIAdrCyIDIAY2AgAgAyAENgIEIANBCGogBSAE/AoAACABIAI2AgAgASADNgIEIAAoAgggBkEC' +
    'dGogAzYCACAAIAZBAWoiATYCECABIAAoAgwiBUYEQCAAKAIIIQIgACgCACEHIAVBAnQiBEEBayEIAkAgBUEDdCIDaE' +
    'ECdEGg/RpqIgkoAgAiAQRAIAkgASgCADYCACABQQAgA/wLAAwBCyADIwJBD2pBcHEiAWokAj8AIgMjAkG/gARqQRB2' +
    'IglJBEAgCSADayIJIANBA3YiAyADIAlJG0AAQQBIBH8gCUAAQQBIBUEACwRAAAsLCyABIgMgAiAE/AoAACACIARoQQ' +
    'J0QaD9GmoiASgCADYCACABIAI2AgACQCAFQQV0IgJoQQJ0QaD9GmoiBCgCACIBBEAgBCABKAIANgIAIAFBACAC/AsA' +
    'DAELIAIjAkEPakFwcSIBaiQCPwAiAiMCQb+ABGpBEHYiBEkEQCAEIAJrIgQgAkEDdiICIAIgBEkbQABBAEgEfyAEQA' +
    'BBAEgFQQALBEAACwsLQQAhAgNAIAIgBUEEdEkEQCACIAdqIgkoAgQEQCAJKAIAIAhxIQQDQCABIARBA3RqKAIEBEAg' +
    'BEEBaiAIcSEEDAELCyABIARBA3RqIAkpAwA3AwALIAJBCGohAgwBCwsgByAFQQR0aEECdEGg/RpqIgIoAgA2AgAgAi' +
    'AHNgIAIAAgAzYCCCAAIAE2AgAgACAINgIEIAAgBUEBdDYCDAsgBgs=';

;// CONCATENATED MODULE: ./lib/parse/campaign.js
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
    if (parameters.some((parameter) => IS_CREDENTIAL.test(parameter)))
        return '-';
    const ours = parameters.filter((parameter) => IS_CAMPAIGN.test(parameter));
    return ours.length === 0 ? '-' : ours.join('&');
}

;// CONCATENATED MODULE: ./lib/parse/number.js
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

// EXTERNAL MODULE: ./lib/parse/operation.js
var parse_operation = __nccwpck_require__(6218);
;// CONCATENATED MODULE: ./lib/parse/time.js
const MONTHS = [
    ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
    ...['october', 'november', 'december'],
];
const time_TIME = /^\[(\d\d?)\/([A-Za-z]{3,9})\/(\d{4}):(\d\d):(\d\d):(\d\d) (?:Z|UTC|GMT|([+-])(\d\d):?(\d\d))\]$/;
const DAY_SECONDS = 86400;
/** `[06/Feb/2019:00:00:38 +0000]`, brackets included, as seconds since 1970-01-01T00:00:00Z; any
 * zone, a leap second as the second after it; the month shortened or in full, in any case.
 * `undefined` where it is no time that ever was. */
function readTime(text) {
    const match = time_TIME.exec(text);
    if (match === null)
        return undefined;
    const [, dayText, monthName = '', yearText, hour, minute, second, ...zoneParts] = match;
    const [sign, zoneHour = '0', zoneMinute = '0'] = zoneParts;
    const day = Number(dayText);
    const month = MONTHS.findIndex((name) => name.startsWith(monthName.toLowerCase())) + 1;
    const year = Number(yearText);
    if (month === 0 || day === 0 || day > daysInMonth(year, month))
        return undefined;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60)
        return undefined;
    if (Number(zoneHour) > 15 || Number(zoneMinute) > 59)
        return undefined;
    const zone = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -60 : 60);
    const clock = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
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

;// CONCATENATED MODULE: ./lib/parse/line.js
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
const NONE = '-';
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
    const { bucket, time, address, requester, requestId, key } = start;
    const { status, errorCode, numbers } = uri;
    const { referrer, agent, tail } = clients;
    const operation = (0,parse_operation/* operationShown */.v8)(start.operation, uri.text, key);
    const campaign = campaignOf(uri.text);
    const first = { bucket, address, requester, operation, key, campaign, status, errorCode };
    return { time, requestId, numbers, values: { ...first, referrer, agent, ...tail } };
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
        return readOutcome(line, NONE, from + 2);
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
const STATUS = /^(?:\d{3}|-)$/;
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
        return readAgent(line, NONE, from + 2);
    if (line.startsWith('- - ', from) || line.slice(from) === '- -') {
        return { referrer: NONE, agent: NONE, tail: readTail(line, from + 3).tail };
    }
    if (line.slice(from) === NONE)
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
        const read = { referrer: line.slice(from + 1, quote), agent: NONE, tail };
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
    return (SIGNATURE.test(words[SIGNED + shift] ?? NONE) &&
        AUTHENTICATION.test(words[AUTHENTICATED + shift] ?? NONE) &&
        TLS.test(words[TLS_VERSION + shift] ?? NONE));
}
/** A line may be of an era without the column, or of a store that fills none of these: then nothing
 * is known of TLS, which `-` would deny. AWS always writes a host id. */
function tailOf(words, shift) {
    const word = (i) => words[i + shift] || NONE;
    const isFilled = words.length > TLS_VERSION + shift &&
        [HOST_ID, SIGNED, CIPHER, AUTHENTICATED, TLS_VERSION].some((i) => word(i) !== NONE);
    return {
        signature: word(SIGNED),
        cipher: word(CIPHER),
        authentication: word(AUTHENTICATED),
        host: word(HOST),
        tls: isFilled ? word(TLS_VERSION) : UNKNOWN,
        aclRequired: word(ACL_REQUIRED),
    };
}

// EXTERNAL MODULE: ./lib/parse/records.js
var records = __nccwpck_require__(4701);
// EXTERNAL MODULE: ./lib/parse/sample.js
var parse_sample = __nccwpck_require__(2869);
;// CONCATENATED MODULE: ./lib/parse/malformed.js


/** Malformed lines by reason, filled as a reader meets them. */
function makeMalformed() {
    const byReason = {};
    return {
        byReason: byReason,
        add(reason, line) {
            const { count, samples } = byReason[reason] ?? { count: 0, samples: [] };
            const sample = (0,parse_sample/* sampleOf */.uV)(line, samples[records/* SAMPLES_KEPT */.B6 - 1]);
            byReason[reason] = {
                count: count + 1,
                samples: sample === undefined ? samples : (0,parse_sample/* keepSamples */.$A)(samples, [sample]),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/parse/request-hash.js
/** Hashes of request ids, by which records of several readers are told to be suspects of a re-delivery. */
const PRIME = 0x100000001b3n;
const START = 0xcbf29ce484222325n;
/** 53 bits of FNV-1a of a text in latin1: the kernel's `requestHashAt`, plainly. */
function requestHash(requestId) {
    let hash = START;
    for (const byte of Buffer.from(requestId, 'latin1')) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
    }
    return Number(hash >> 11n);
}
/** Sorted, each once; in the buffer they came in, or a smaller one. */
function distinct(hashes) {
    hashes.sort();
    let count = 0;
    for (const hash of hashes)
        if (count === 0 || hashes[count - 1] !== hash)
            hashes[count++] = hash;
    return count === hashes.length ? hashes : hashes.slice(0, count);
}

// EXTERNAL MODULE: ./lib/parse/wasm.js
var wasm = __nccwpck_require__(855);
;// CONCATENATED MODULE: ./lib/parse/fast.js
/**
 * The reader written to be fast. The regular line is read by a WebAssembly kernel (`kernel/scan.ts`)
 * that keeps the distinct values and the records' identities in its memory; whatever else comes is
 * read here, by the grammar, and put in its place. The room that bytes are read from lies in the
 * kernel's memory; what lies elsewhere is copied there.
 *
 *   bytes ─room─▶ kernel.scan ─▶ a run of columns        regular lines
 *                     │  ▲
 *              odd line  intern, isRedelivered, endRecord
 *                     ▼  │
 *                   readLine                             one grammar for both readers
 */









const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** Fields whose value the kernel takes from the tail it knows, in its order. */
const tailFields = records/* valueFields */.b2.slice(records/* valueFields */.b2.indexOf('signature'));
/** Of a line in UTC: what of its time is the date, and what the clock. */
const DATE = /^[^ ]+ [^ ]+ (?=\[.{12}\d\d:\d\d:[0-5]\d \+0000\] )/;
// What `scan` came back for.
const MORE = 0;
const FULL = 1;
const UNKNOWN_TAIL = 3;
const instantiate = (0,wasm/* kernelMaker */.G)(kernel);
function makeKernel() {
    const made = instantiate();
    // Only that nobody can know them matters; no result depends on them.
    const keys = new Uint32Array(made.memory.buffer, made.hashKeysAt(), HASH_KEYS);
    for (let i = 0; i < HASH_KEYS; i++)
        keys[i] = Math.floor(Math.random() * 2 ** 32);
    made.begin();
    return made;
}
const HASH_KEYS = 1024 / 4;
/** Kernels that a closed reader gave back. A new one's memory has to be found, page by page. */
const idle = [];
/** A kernel whose memory has grown larger is let go. */
const MOST_BYTES_KEPT = 64 * 1024 * 1024;
/** Lets go of the memory that closed readers left for the next ones. */
function releaseReaders() {
    idle.length = 0;
}
function makeFastReader() {
    const scanner = idle.pop() ?? makeKernel();
    const { memory } = scanner;
    const input = scanner.inputAt();
    const scratch = scanner.scratchAt();
    const inputBytes = scanner.INPUT_BYTES.value;
    let malformed = makeMalformed();
    let recordCount = 0;
    let isSkipping = false; // inside a line that was too long, and is counted already
    let isClosed = false;
    let views = makeViews(scanner);
    /** The kernel's memory moves when it grows; then every view is made anew. */
    function current() {
        if (views.buffer !== memory.buffer)
            views = makeViews(scanner);
        return views;
    }
    function handOver(onRecords) {
        const count = scanner.count.value;
        if (count === 0)
            return;
        recordCount += count;
        onRecords({ ...current().columns, count });
        scanner.clearRun();
    }
    /** Reads a line of the input by the grammar. */
    function addOddLine(from, newline, outcome) {
        const { bytes } = current();
        if (newline - from > records/* LONGEST_LINE */.i2) {
            addTooLong(bytes.subarray(from, newline));
            return;
        }
        const isWindows = newline > from && bytes.at(newline - 1) === RETURN;
        const text = latin1(bytes.subarray(from, isWindows ? newline - 1 : newline));
        const line = readLine(text);
        if ('reason' in line) {
            malformed.add(line.reason, text);
            return;
        }
        const date = DATE.exec(text);
        if (date !== null) {
            scanner.keepDate(from + date[0].length, Math.floor(line.time / 86400) * 86400);
        }
        const { operation } = line.values;
        if ((0,parse_operation/* isOfAws */.nB)(operation))
            scanner.keepOperation(scratch, put(operation));
        // Not of a re-delivered line: what no record holds is no value.
        if (addRecord(line) && outcome === UNKNOWN_TAIL)
            keepTail(line);
    }
    function addTooLong(line) {
        malformed.add('line too long', latin1(line.subarray(0, parse_sample/* BYTES_LOOKED_AT */.hM)));
    }
    function addRecord(line) {
        const operation = intern('operation', line.values.operation);
        const key = intern('key', line.values.key);
        const length = put(line.requestId);
        if (scanner.isRedelivered(scratch, length, operation, key) !== 0)
            return false;
        const ids = records/* valueFields */.b2.map((field) => intern(field, line.values[field]));
        const { columns } = current();
        const at = scanner.count.value;
        columns.time[at] = line.time;
        records/* valueFields */.b2.forEach((field, i) => {
            columns.ids[field][at] = ids[i] ?? 0;
        });
        for (const field of records/* numberFields */.FS)
            columns.numbers[field][at] = line.numbers[field];
        scanner.endRecord();
        return true;
    }
    /** Tells the kernel how to read a tail it did not know. */
    function keepTail({ values }) {
        const ids = tailFields.map((field) => intern(field, values[field]));
        const { bytes } = current();
        bytes.set(new Uint8Array(Uint32Array.from(ids).buffer), scratch);
        const from = scanner.tailFrom.value;
        scanner.keepTail(from, scanner.tailTo.value - from, scratch);
    }
    function intern(field, value) {
        return scanner.intern(fieldNumbers[field], scratch, put(value));
    }
    function put(value) {
        return current().bytes.write(value, scratch, 'latin1');
    }
    /** Scans `length` bytes of the input; returns how many of them are used. */
    function scanInput(from, length, onRecords) {
        let at = from;
        while (true) {
            const outcome = scanner.scan(at, from + length);
            at = scanner.cursor.value;
            if (outcome === MORE)
                return at - from;
            if (outcome === FULL)
                handOver(onRecords);
            else {
                const newline = scanner.lineEnd.value;
                addOddLine(at, newline, outcome);
                at = newline + 1;
            }
        }
    }
    /** Where the line ends that is being skipped: after its newline, or at the end of what there is. */
    function skipLine(bytes, from) {
        const newline = bytes.indexOf(NEWLINE, from);
        isSkipping = newline < 0;
        return isSkipping ? bytes.length : newline + 1;
    }
    return {
        values: Object.fromEntries(records/* valueFields */.b2.map((field) => [field, valuesOf(scanner, field, current)])),
        get malformed() {
            return malformed.byReason;
        },
        get recordCount() {
            return recordCount;
        },
        get duplicates() {
            return scanner.duplicates.value;
        },
        room: () => new Uint8Array(memory.buffer, input, inputBytes - 1),
        read(bytes, isLast, onRecords) {
            const { length, byteOffset } = bytes;
            const isInRoom = bytes.buffer === memory.buffer;
            // What lies in the room moves with the memory.
            const given = () => (isInRoom ? new Uint8Array(memory.buffer, byteOffset, length) : bytes);
            let at = isSkipping ? skipLine(given(), 0) : 0;
            while (at < length) {
                const size = Math.min(length - at, inputBytes - 1);
                const from = isInRoom ? byteOffset + at : input;
                const all = current().bytes;
                if (!isInRoom)
                    all.set(bytes.subarray(at, at + size), input);
                const isEnd = at + size === length;
                const needsNewline = isEnd && isLast && all[from + size - 1] !== NEWLINE;
                if (needsNewline)
                    all[from + size] = NEWLINE;
                const used = scanInput(from, size + (needsNewline ? 1 : 0), onRecords);
                const isTooLong = size - used > records/* LONGEST_LINE */.i2;
                if (isTooLong) {
                    addTooLong(given().subarray(at + used));
                    at = skipLine(given(), at + used);
                }
                else
                    at = Math.min(at + used, length);
                if (isEnd && !isTooLong)
                    break; // the caller keeps the rest
            }
            handOver(onRecords);
            if (isLast)
                isSkipping = false;
            return at;
        },
        requestHashes() {
            const hashes = new Float64Array(scanner.identitiesSize());
            for (let number = 0; number < hashes.length; number++) {
                hashes[number] = scanner.requestHashAt(number);
            }
            return distinct(hashes);
        },
        nextDay() {
            malformed = makeMalformed();
            recordCount = 0;
            isSkipping = false;
            scanner.beginDay();
        },
        close() {
            if (isClosed || memory.buffer.byteLength > MOST_BYTES_KEPT)
                return;
            isClosed = true;
            scanner.begin();
            idle.push(scanner);
        },
    };
}
const fieldNumbers = Object.fromEntries(records/* valueFields */.b2.map((field, i) => [field, i]));
function makeViews(scanner) {
    const { buffer } = scanner.memory;
    const run = scanner.RUN.value;
    const ids = records/* valueFields */.b2.map((field, i) => [field, new Uint32Array(buffer, scanner.idsAt(i), run)]);
    const numbers = records/* numberFields */.FS.map((field, i) => {
        return [field, new Float64Array(buffer, scanner.numbersAt(i), run)];
    });
    const columns = {
        time: new Float64Array(buffer, scanner.timesAt(), run),
        ids: Object.fromEntries(ids),
        numbers: Object.fromEntries(numbers),
    };
    return { buffer, bytes: Buffer.from(buffer), words: new Uint32Array(buffer), columns };
}
function valuesOf(scanner, field, current) {
    const number = fieldNumbers[field];
    const bytes = (id) => {
        const at = scanner.valueAt(number, id);
        const { buffer, words } = current();
        return new Uint8Array(buffer, at + 4, words[at >> 2] ?? 0);
    };
    return {
        get size() {
            return scanner.sizeOf(number);
        },
        bytes,
        text(id) {
            const at = scanner.valueAt(number, id);
            const { bytes: all, words } = current();
            const text = all.toString('latin1', at + 4, at + 4 + (words[at >> 2] ?? 0));
            return NEEDS_DECODING.test(text) ? decodeText(bytes(id)) : text;
        },
    };
}
/** All but ASCII, and the U+0000 that people cannot see. */
const NEEDS_DECODING = /[^\x01-\x7f]/;
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/parse/reader.js

/** A reader for the log objects of one delivery day, or a part of it. */
function makeReader() {
    return makeFastReader();
}


// EXTERNAL MODULE: ./lib/summary/bound.js
var bound = __nccwpck_require__(1376);
// EXTERNAL MODULE: ./lib/summary/meanings.js
var meanings = __nccwpck_require__(3814);
;// CONCATENATED MODULE: ./lib/summary/pairs.js
/** A set of pairs that has grown larger gives its room back when it is cleared. */
const MOST_SLOTS_KEPT = 256 * 1024;
/**
 * Pairs of 32-bit integers, each with a number of its own, dense from 0 in order of first sight.
 * Open addressing: `slots` holds number + 1, 0 is free, at most two thirds are taken.
 */
class Pairs {
    size = 0;
    first = new Uint32Array(16);
    second = new Uint32Array(16);
    #slots = new Uint32Array(32);
    /** The number of the pair, given now if it was never seen. */
    numberOf(first, second) {
        const mask = this.#slots.length - 1;
        let at = mixed(first, second) & mask;
        for (;;) {
            const found = this.#slots[at] - 1;
            if (found < 0)
                break;
            if (this.first[found] === first && this.second[found] === second)
                return found;
            at = (at + 1) & mask;
        }
        const number = this.size++;
        if (number === this.first.length) {
            this.first = grown(this.first, number * 2);
            this.second = grown(this.second, number * 2);
        }
        this.first[number] = first;
        this.second[number] = second;
        this.#slots[at] = number + 1;
        if (this.size * 3 > this.#slots.length * 2)
            this.#spread();
        return number;
    }
    /** Forgets all pairs. Their room stays for those that come, unless it is very large. */
    clear() {
        this.size = 0;
        if (this.#slots.length > MOST_SLOTS_KEPT) {
            this.first = new Uint32Array(16);
            this.second = new Uint32Array(16);
            this.#slots = new Uint32Array(32);
        }
        else
            this.#slots.fill(0);
    }
    #spread() {
        const slots = new Uint32Array(this.#slots.length * 2);
        const mask = slots.length - 1;
        for (let number = 0; number < this.size; number++) {
            let at = mixed(this.first[number], this.second[number]) & mask;
            while (slots[at] !== 0)
                at = (at + 1) & mask;
            slots[at] = number + 1;
        }
        this.#slots = slots;
    }
}
/** Pairs with two sums each: how often, and how many bytes. */
class PairSums extends Pairs {
    requests = new Float64Array(16);
    bytes = new Float64Array(16);
    add(first, second, requests, bytes) {
        const number = this.numberOf(first, second);
        if (number >= this.requests.length) {
            this.requests = longer(this.requests, number * 2);
            this.bytes = longer(this.bytes, number * 2);
        }
        this.requests[number] += requests;
        this.bytes[number] += bytes;
    }
    clear() {
        this.requests.fill(0, 0, this.size);
        this.bytes.fill(0, 0, this.size);
        super.clear();
        if (this.requests.length <= this.first.length)
            return;
        this.requests = new Float64Array(16);
        this.bytes = new Float64Array(16);
    }
}
function mixed(first, second) {
    let hash = Math.imul(first ^ 0x2c1b3c6d, 0x297a2d39) ^ Math.imul(second ^ 0x5bd1e995, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
    return (hash ^ (hash >>> 13)) >>> 0;
}
/** A copy of `array` with room for `length`. */
function grown(array, length) {
    const copy = new Uint32Array(length);
    copy.set(array);
    return copy;
}
/** A copy of `array` with room for `length`. */
function longer(array, length) {
    const copy = new Float64Array(length);
    copy.set(array);
    return copy;
}

;// CONCATENATED MODULE: ./lib/summary/tally.js

/**
 * Sums by id, dense: `columns[0][id]` counts, the others add what they are for. Rows counted at all
 * are in `touched`, so that taking them out costs no more than counting them did.
 */
class Tally {
    columns;
    touched = new Uint32Array(64);
    size = 0;
    #isMax;
    /** `maxColumns` do not add up: they keep their largest value. */
    constructor(width, maxColumns = []) {
        this.columns = Array.from({ length: width }, () => new Float64Array(64));
        this.#isMax = this.columns.map((_, at) => maxColumns.includes(at));
    }
    /** Makes room for ids below `count`. To be called before counting. */
    reserve(count) {
        if (count <= this.touched.length)
            return;
        const length = Math.max(count, this.touched.length * 2);
        for (const [at, column] of this.columns.entries())
            this.columns[at] = longer(column, length);
        const touched = new Uint32Array(length);
        touched.set(this.touched.subarray(0, this.size));
        this.touched = touched;
    }
    /** Takes everything out, in order of first sight, and leaves the tally empty. */
    take() {
        const ids = this.touched.slice(0, this.size);
        const columns = this.columns.map((column) => takeOut(column, ids));
        this.size = 0;
        return { ids, columns };
    }
    add(part) {
        if (part.ids.length === 0)
            return;
        this.reserve(part.ids.reduce((most, id) => Math.max(most, id), 0) + 1);
        const counts = this.columns[0];
        for (const id of part.ids)
            if (counts[id] === 0)
                this.touched[this.size++] = id;
        for (const [at, from] of part.columns.entries()) {
            const into = this.columns[at];
            const isMax = this.#isMax[at];
            for (let row = 0; row < from.length; row++) {
                const id = part.ids[row];
                into[id] = isMax ? Math.max(into[id], from[row]) : into[id] + from[row];
            }
        }
    }
}
/** What stands at `ids`; there are zeros afterwards. */
function takeOut(column, ids) {
    const taken = new Float64Array(ids.length);
    for (let at = 0; at < ids.length; at++) {
        const id = ids[at];
        taken[at] = column[id];
        column[id] = 0;
    }
    return taken;
}

;// CONCATENATED MODULE: ./lib/summary/days.js



/** Fields summed over requests: requests and bytes. */
const requestFields = [
    'bucket',
    'requester',
    'status',
    'errorCode',
    'signature',
    'authentication',
    'host',
    'tls',
    'aclRequired',
];
/** Fields summed over reads: requests, bytes and page views. */
const readFields = ['address', 'agent', 'referrer', 'campaign'];
/** Columns of the key tally, in order; page views and their bytes after those of the table. */
const keyColumns = [
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
    'pageViews',
    'pageBytes',
];
function makeSlot() {
    const tallies = {
        operation: new Tally(3),
        key: new Tally(keyColumns.length, [keyColumns.indexOf('size')]),
    };
    for (const field of requestFields)
        tallies[field] = new Tally(2);
    for (const field of readFields)
        tallies[field] = new Tally(3);
    return tallies;
}
const tallyFields = Object.keys(makeSlot());
function makeDaySums() {
    return {
        records: 0,
        excluded: 0,
        requests: 0,
        bytes: 0,
        reads: 0,
        pageViews: 0,
        errors: 0,
        serverErrors: 0,
        billedReads: 0,
        billedWrites: 0,
        billedBytes: 0,
        firstRecord: Number.POSITIVE_INFINITY,
        lastRecord: Number.NEGATIVE_INFINITY,
        kindRequests: new Float64Array(3),
        kindBytes: new Float64Array(3),
        hours: new Float64Array(72),
        sizes: new Float64Array(2 * meanings/* sizeClasses */.UZ.length),
        turnAround: new Float64Array(meanings/* sizeClasses */.UZ.length * meanings/* timeBounds */.vp.length),
        total: new Float64Array(meanings/* sizeClasses */.UZ.length * meanings/* timeBounds */.vp.length),
        visitors: new Pairs(),
        originVisitors: new Pairs(),
        campaignVisitors: new Pairs(),
        pageVisitors: new Pairs(),
        hotlinks: new PairSums(),
        errorKeys: new PairSums(),
        notFound: new PairSums(),
        parts: new Map(),
    };
}
function clear(sums) {
    sums.records = 0;
    sums.excluded = 0;
    sums.requests = 0;
    sums.bytes = 0;
    sums.reads = 0;
    sums.pageViews = 0;
    sums.errors = 0;
    sums.serverErrors = 0;
    sums.billedReads = 0;
    sums.billedWrites = 0;
    sums.billedBytes = 0;
    sums.firstRecord = Number.POSITIVE_INFINITY;
    sums.lastRecord = Number.NEGATIVE_INFINITY;
    for (const few of [sums.kindRequests, sums.kindBytes, sums.hours, sums.sizes])
        few.fill(0);
    for (const few of [sums.turnAround, sums.total])
        few.fill(0);
    for (const set of [sums.visitors, sums.originVisitors, sums.campaignVisitors])
        set.clear();
    for (const set of [sums.pageVisitors, sums.hotlinks, sums.errorKeys, sums.notFound])
        set.clear();
    sums.parts.clear();
}
/** Days that have dense sums at the same time. */
const SLOTS = 3;
/**
 * The few sets of dense sums, lent to the days that are being counted. A day that comes when all
 * are lent takes that of the day not counted for the longest time, whose sums are taken out into
 * parts: so memory is bounded by the values, not by values times days.
 */
class Slots {
    /** The latest counted last. */
    #lent = [];
    /** Sums of days that are done, cleared: their room is there already. */
    #spare = [];
    /** Sums for a new day, all zero. */
    open() {
        return this.#spare.pop() ?? makeDaySums();
    }
    /** Takes the sums of a day back, which must have been taken out of its slot. */
    close(day) {
        clear(day);
        if (this.#spare.length < SLOTS)
            this.#spare.push(day);
    }
    /** The day's sums, with room for all of `values`. */
    of(day, values) {
        const slot = this.#slotOf(day);
        for (const field of tallyFields)
            slot[field].reserve(values[field].size);
        return slot;
    }
    /** Takes all sums of the day out of its slot and its parts. */
    take(day) {
        const slot = this.#slotOf(day);
        const taken = {};
        for (const field of tallyFields) {
            for (const part of day.parts.get(field) ?? [])
                slot[field].add(part);
            taken[field] = slot[field].take();
        }
        day.parts.clear();
        return taken;
    }
    #slotOf(day) {
        const lent = this.#lent;
        if (lent.at(-1)?.day === day)
            return lent[lent.length - 1].slot;
        const at = lent.findIndex((one) => one.day === day);
        const found = at >= 0 ? lent.splice(at, 1)[0] : { day, slot: this.#free() };
        lent.push(found);
        return found.slot;
    }
    #free() {
        const oldest = this.#lent.length < SLOTS ? undefined : this.#lent.shift();
        if (oldest === undefined)
            return makeSlot();
        for (const field of tallyFields) {
            const part = oldest.slot[field].take();
            if (part.ids.length === 0)
                continue;
            const parts = oldest.day.parts.get(field) ?? [];
            parts.push(part);
            oldest.day.parts.set(field, parts);
        }
        return oldest.slot;
    }
}

// EXTERNAL MODULE: ./lib/summary/exact.js
var exact = __nccwpck_require__(4843);
// EXTERNAL MODULE: ./lib/summary/lookup.js
var lookup = __nccwpck_require__(1336);
// EXTERNAL MODULE: ./lib/naming/privacy.js
var privacy = __nccwpck_require__(4976);
// EXTERNAL MODULE: ./lib/summary/calendar.js
var calendar = __nccwpck_require__(4868);
;// CONCATENATED MODULE: ./lib/summary/scratch.js
/** Room that is used again and again, so that memory is neither asked for nor cleared each time. Very
 * large room is not kept. */
class Scratch {
    #array;
    #make;
    #most;
    /** `most`: the longest that is kept. */
    constructor(make, most) {
        this.#make = make;
        this.#most = most;
        this.#array = make(1024);
    }
    /** At least so long. */
    room(length) {
        if (length > this.#most)
            return this.#make(length);
        if (length > this.#array.length)
            this.#array = this.#make(Math.min(2 * length, this.#most));
        return this.#array;
    }
}

;// CONCATENATED MODULE: ./lib/summary/order.js
/**
 * The order of rows at rest: by a hash of their names, then by name. Any order would do that depends on
 * nothing but the names; this one is had without comparing strings.
 */

/** A 32-bit hash of a name's UTF-16 code units. */
function hashOfName(name) {
    const { length } = name;
    let hash = SEED ^ length;
    let at = 0;
    for (; at + 3 < length; at += 4) {
        hash = order_mixed(hash, name.charCodeAt(at) ^
            (name.charCodeAt(at + 1) << 8) ^
            (name.charCodeAt(at + 2) << 16) ^
            (name.charCodeAt(at + 3) << 24));
    }
    for (; at < length; at++)
        hash = order_mixed(hash, name.charCodeAt(at));
    return finished(hash);
}
const SEED = 0x811c9dc5;
function order_mixed(hash, four) {
    const product = Math.imul(hash ^ four, 0x85ebca6b);
    return product ^ (product >>> 15);
}
function finished(hash) {
    const product = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (product ^ (product >>> 13)) >>> 0;
}
/** The hash of a pair of names, from theirs. */
function hashOfPair(first, second) {
    const hash = Math.imul(first ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
const BITS = 11;
const DIGITS = 1 << BITS;
/** Where the next hash with a digit goes. */
const places = new Uint32Array(DIGITS);
/** So few are sorted by insertion, which costs less. */
const FEW = 40;
const rooms = Array.from({ length: 2 }, () => new Scratch((length) => new Uint32Array(length), 512 * 1024));
/** The indices of `hashes` in the order of rows at rest. `isBefore` compares the names at two indices. */
function orderOfRows(hashes, isBefore) {
    const order = new Uint32Array(hashes.length);
    if (hashes.length <= FEW)
        insert(hashes, order);
    else {
        // The lowest digit first.
        const [one, other] = rooms.map((room) => room.room(hashes.length));
        setNumbers(one, hashes.length);
        distribute(hashes, 0, one, other);
        distribute(hashes, BITS, other, one);
        distribute(hashes, 2 * BITS, one, order);
    }
    orderTies(hashes, order, isBefore);
    return order;
}
function insert(hashes, order) {
    for (let row = 0; row < hashes.length; row++) {
        const hash = hashes[row];
        let at = row;
        for (; at > 0 && hashes[order[at - 1]] > hash; at--)
            order[at] = order[at - 1];
        order[at] = row;
    }
}
function setNumbers(into, count) {
    for (let at = 0; at < count; at++)
        into[at] = at;
}
/** Sorts by one digit; equal ones stay as they came. */
function distribute(hashes, shift, order, into) {
    places.fill(0);
    countDigits(hashes, shift);
    addBefore();
    place(hashes, shift, order, into);
}
function countDigits(hashes, shift) {
    for (let at = 0; at < hashes.length; at++)
        places[(hashes[at] >>> shift) & (DIGITS - 1)] += 1;
}
function addBefore() {
    let before = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
        const count = places[digit];
        places[digit] = before;
        before += count;
    }
}
function place(hashes, shift, order, into) {
    for (let at = 0; at < hashes.length; at++) {
        const row = order[at];
        const digit = (hashes[row] >>> shift) & (DIGITS - 1);
        const to = places[digit];
        into[to] = row;
        places[digit] = to + 1;
    }
}
function orderTies(hashes, order, isBefore) {
    for (let from = 0, to = 1; from < order.length; from = to++) {
        const hash = hashes[order[from]];
        while (to < order.length && hashes[order[to]] === hash)
            to++;
        if (to - from > 1)
            order.subarray(from, to).sort((a, b) => (isBefore(a, b) ? -1 : 1));
    }
}

// EXTERNAL MODULE: ./lib/summary/packed.js
var packed = __nccwpck_require__(386);
;// CONCATENATED MODULE: ./lib/summary/dimension.js



/**
 * From values to names: several values may have one name. Names are numbered in order of first sight,
 * and lie packed as they will at rest. Open addressing by the hash that is needed anyway: `slots` holds
 * number + 1, 0 is free, at most half are taken. Who makes names whose hashes collide gets them put
 * into a map.
 */
class Dimension {
    /** How many names there are. */
    size = 0;
    /** `hashOfName` by number. */
    hashes = new Uint32Array(64);
    /** The number of the name of a value. */
    of = new Uint32Array(64);
    #starts = new Uint32Array(65);
    #text = Buffer.alloc(1024);
    #slots = new Uint32Array(128);
    #crowded = new Map();
    #learned = 0;
    /** Whether no two values have the same name. Every name must have been learned with a value. */
    get isOneToOne() {
        return this.#learned === this.size;
    }
    /** The names by number; behind the last there may be more text. Borrowed, until another is learned. */
    get names() {
        return { starts: this.#starts.subarray(0, this.size + 1), text: this.#text };
    }
    learn(value, name) {
        this.#learned++;
        if (value >= this.of.length)
            this.of = grown(this.of, 2 * value);
        const number = this.numberOf(name);
        this.of[value] = number;
        return number;
    }
    numberOf(given) {
        const name = given.toWellFormed();
        const hash = hashOfName(name);
        const mask = this.#slots.length - 1;
        for (let step = 0; step < MOST_STEPS; step++) {
            const known = this.#slots[(hash + step) & mask] - 1;
            if (known < 0)
                break;
            if (this.hashes[known] === hash && this.#has(known, name))
                return known;
        }
        if (this.#crowded.size > 0) {
            const known = this.#crowded.get(name);
            if (known !== undefined)
                return known;
        }
        const number = this.size;
        this.#add(name);
        if (number >= this.hashes.length)
            this.hashes = grown(this.hashes, 2 * number);
        this.hashes[number] = hash;
        this.#place(number);
        if (this.size * 2 > mask)
            this.#spread();
        return number;
    }
    #has(number, name) {
        const text = this.#text;
        const from = this.#starts[number];
        const { length } = name;
        if (this.#starts[number + 1] - from !== length)
            return (0,packed/* nameAt */.Dc)(this.names, number) === name;
        for (let at = 0; at < length; at++) {
            const unit = name.charCodeAt(at);
            if (unit !== text[from + at] || unit >= NOT_ASCII)
                return false; // such bytes are no units
        }
        return true;
    }
    #add(name) {
        const from = this.#starts[this.size];
        const most = from + 3 * name.length;
        if (most > this.#text.length) {
            const text = Buffer.alloc(2 * most);
            text.set(this.#text);
            this.#text = text;
        }
        this.size++;
        if (this.size >= this.#starts.length)
            this.#starts = grown(this.#starts, 2 * this.size);
        this.#starts[this.size] = from + this.#text.write(name, from);
    }
    #place(number) {
        const hash = this.hashes[number];
        const mask = this.#slots.length - 1;
        for (let step = 0; step < MOST_STEPS; step++) {
            const at = (hash + step) & mask;
            if (this.#slots[at] !== 0)
                continue;
            this.#slots[at] = number + 1;
            return;
        }
        this.#crowded.set((0,packed/* nameAt */.Dc)(this.names, number), number);
    }
    #spread() {
        this.#slots = new Uint32Array(this.#slots.length * 2);
        this.#crowded.clear();
        for (let number = 0; number < this.size; number++)
            this.#place(number);
    }
}
/** How many slots are looked at for a name. */
const MOST_STEPS = 64;
const NOT_ASCII = 0x80;

;// CONCATENATED MODULE: ./lib/summary/glob.js
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
/** The places in the pattern that the text read so far can have led to. `before` a token, or `inside` one
 * that goes on. */
class Places {
    before;
    inside;
    count = 0;
    constructor(length) {
        this.before = new Uint8Array(length + 1);
        this.inside = new Uint8Array(length + 1);
    }
    clear() {
        this.before.fill(0);
        this.inside.fill(0);
        this.count = 0;
    }
}
function matcherOf(tokens) {
    const { length } = tokens;
    const suffix = tokens
        .slice(tokens.findLastIndex(({ kind }) => kind !== 'char') + 1)
        .map((token) => (token.kind === 'char' ? token.char : ''))
        .join('');
    let [now, next] = [new Places(length), new Places(length)];
    const reach = (places, at) => {
        for (let to = at; places.before[to] === 0; to++) {
            places.before[to] = 1;
            places.count++;
            const token = tokens[to];
            const mayBeNothing = token?.kind === 'deep' ||
                token?.kind === 'tail' ||
                (token?.kind === 'run' && !token.isNeeded);
            if (!mayBeNothing)
                return;
        }
    };
    const goOn = (at) => {
        next.inside[at] = 1;
        next.count++;
    };
    const step = (token, at, char) => {
        const isBefore = now.before[at] === 1;
        switch (token.kind) {
            case 'char':
                if (isBefore && char === token.char)
                    reach(next, at + 1);
                return;
            case 'one':
                if (isBefore && token.fits(char))
                    reach(next, at + 1);
                return;
            case 'run':
                if (!token.fits(char))
                    return;
                goOn(at);
                reach(next, at + 1);
                return;
            case 'deep':
                goOn(at);
                if (char === SLASH)
                    reach(next, at + 1);
                return;
            case 'tail':
                if (now.inside[at] === 0 && char !== SLASH)
                    return;
                goOn(at);
                reach(next, at + 1);
        }
    };
    return (text) => {
        if (!text.endsWith(suffix))
            return false;
        now.clear();
        reach(now, 0);
        for (let at = 0; at < text.length; at++) {
            next.clear();
            for (let place = 0; place < length; place++)
                if (now.before[place] === 1 || now.inside[place] === 1)
                    step(tokens[place], place, text[at]);
            [now, next] = [next, now];
            if (now.count === 0)
                return false;
        }
        return now.before[length] === 1;
    };
}

;// CONCATENATED MODULE: ./lib/summary/exclude.js


/** Fields that `exclude` can look at. */
const exclusionFields = ['key', 'agent', 'address', 'referrer', 'requester'];
/** What is wrong with a pattern, in words for the person who wrote it; undefined if nothing is. */
function exclusionProblem({ field, pattern }) {
    if (!exclusionFields.includes(field)) {
        return `'${field}' is no field to exclude by; use ${exclusionFields.join(', ')}`;
    }
    if (pattern === '')
        return `the pattern after '${field}:' is empty`;
    if (field === 'address' && pattern.includes('/')) {
        return parseRange(pattern) === undefined
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
        const range = field === 'address' ? addresses_parseRange(pattern) : undefined;
        return range === undefined ? globOf(field, pattern) : (text) => isInRange(text, range);
    });
    return tests.length === 0 ? undefined : (text) => tests.some((test) => test(text));
}
/** Keys are paths: `*` stops at a slash, `**` does not. Elsewhere `*` matches anything, and capitals do not
 * matter. Strangers write what is matched, so it takes linear time. */
function globOf(field, pattern) {
    const isPath = field === 'key';
    return compileGlob(pattern, { isPath, isCaseless: !isPath });
}

;// CONCATENATED MODULE: ./lib/summary/hash.js
/** Two independent 32-bit hashes of `bytes`, written to `out[at]` and `out[at + 1]`. */
function hashBytes(bytes, out, at) {
    let a = 0x9747b28c ^ bytes.length;
    let b = 0x1b873593;
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i];
        a = Math.imul(a ^ byte, 0x01000193);
        b = Math.imul((b << 5) ^ (b >>> 27) ^ byte, 0x27d4eb2f);
    }
    out[at] = hash_finished(a);
    out[at + 1] = hash_finished(b ^ 0x68e31da4);
}
/** A 53-bit hash of two hashes of `hashBytes`, as an exact integer. The order counts. */
function hashPair(a0, a1, b0, b1) {
    const high = hash_finished(Math.imul(a0, 0x85ebca6b) ^ hash_finished(b0 ^ 0x7f4a7c15) ^ a1);
    const low = hash_finished(Math.imul(a1, 0xc2b2ae35) ^ hash_finished(b1 ^ 0x165667b1) ^ b0);
    return (high & 0x1fffff) * 0x100000000 + low;
}
function hash_finished(hash) {
    let h = hash;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}

// EXTERNAL MODULE: ./lib/summary/operations.js
var operations = __nccwpck_require__(9516);
;// CONCATENATED MODULE: ./lib/summary/names.js












/** Fields whose values are their own names. */
const plainFields = [
    'bucket',
    'requester',
    'operation',
    'status',
    'errorCode',
    'signature',
    'authentication',
    'host',
    'tls',
    'aclRequired',
];
const PEOPLE = 0;
const BOTS = 1;
const TOOLS = 2;
/** A book whose values are longer together, in UTF-16 code units, is full. */
const LONGEST = 16 * 1024 * 1024;
/**
 * The names and meanings of all values of one reader, by the reader's ids. It lives as long as the
 * reader does, from day to day, so that each value is looked into once and not once a day.
 */
class NameBook {
    settings;
    /** Of the time zone in the settings. */
    calendar;
    /** Lent to the days that are counted by this book. */
    slots = new Slots();
    keys = new Dimension();
    directories = new Dimension();
    types = new Dimension();
    agents = new Dimension();
    browsers = new Dimension();
    systems = new Dimension();
    devices = new Dimension();
    /** Names of bots and of tools, by agent. */
    programs = new Dimension();
    clients = new Dimension();
    countries = new Dimension();
    networks = new Dimension();
    referrers = new Dimension();
    /** Pairs of site and search engine, by referrer. Number 0 is neither. */
    originOf = new Uint32Array(64);
    /** Site and engine by origin. */
    sites = new Dimension();
    engines = new Dimension();
    campaigns = new Dimension();
    /** Error codes, and statuses that came without one. Its values are its numbers. */
    codes = new Dimension();
    plain = Object.fromEntries(plainFields.map((field) => [field, new Dimension()]));
    /** Meanings by value: bits of an operation, the status, whether a key is a page, PEOPLE, BOTS or
     * TOOLS of an agent, whether a requester is nobody and an authentication none, number in `codes` of an error or a status. */
    operations = new Uint8Array(64);
    /** What an operation does, for the audit. */
    actions = [];
    statuses = new Int16Array(64);
    pages = new Uint8Array(1024);
    kinds = new Uint8Array(256);
    anonymous = new Uint8Array(64);
    unsigned = new Uint8Array(64);
    errorNumbers = new Uint32Array(64);
    statusNumbers = new Uint32Array(64);
    /** The id of the error code `-`. */
    noError = -1;
    /** Two 32-bit hashes an id. */
    addressHashes = new Uint32Array(1024);
    agentHashes = new Uint32Array(1024);
    /** Whether a value is to be left out; only of fields that a pattern looks at. */
    excluded = {};
    #excluders = {};
    #known = new Map();
    #length = 0;
    #origins = new Pairs();
    #naming;
    constructor(naming, settings) {
        this.#naming = naming;
        this.settings = settings;
        this.calendar = (0,calendar/* makeCalendar */.vd)(settings.timeZone);
        this.#numberOrigin('-', '-');
        for (const field of exclusionFields) {
            const excluder = excluderOf(field, settings.exclude);
            if (excluder === undefined)
                continue;
            this.#excluders[field] = excluder;
            this.excluded[field] = new Uint8Array(64);
        }
    }
    /** Whether it has grown so large that the next day should have a new reader and book. */
    get isFull() {
        return this.#length > LONGEST;
    }
    /** Looks into the values that are new since the last time. */
    learn(values) {
        for (const field of records/* valueFields */.b2) {
            const { size } = values[field];
            for (let id = this.#known.get(field) ?? 0; id < size; id++) {
                this.#learn(field, id, values[field]);
            }
            this.#known.set(field, size);
        }
    }
    #markExcluded(field, value, text) {
        const excluder = this.#excluders[field];
        if (excluder === undefined)
            return;
        const marks = roomy(this.excluded[field], value);
        marks[value] = excluder(text) ? 1 : 0;
        this.excluded[field] = marks;
    }
    #learn(field, value, values) {
        const text = values.text(value);
        this.#length += text.length;
        switch (field) {
            case 'key': {
                const key = text.includes('%')
                    ? (decodeTwice(text) ?? decodeKey(values.bytes(value), 'REST.GET.OBJECT'))
                    : text;
                const type = (0,meanings/* typeOfKey */.Jh)(key);
                const shown = this.#naming.key(key);
                this.keys.learn(value, shown);
                this.directories.learn(value, (0,meanings/* directoryOfKey */.So)(shown));
                this.types.learn(value, type);
                this.pages = roomy(this.pages, value);
                this.pages[value] = key !== '-' && (0,meanings/* isPageType */.Eo)(type) ? 1 : 0;
                this.#markExcluded('key', value, key);
                return;
            }
            case 'agent': {
                const { kind, name, browser, system, device, shown } = this.#naming.agent(text);
                this.agents.learn(value, shown);
                this.programs.learn(value, name);
                this.browsers.learn(value, browser);
                this.systems.learn(value, system);
                this.devices.learn(value, device);
                this.kinds = roomy(this.kinds, value);
                this.kinds[value] = kind === 'people' ? PEOPLE : kind === 'bots' ? BOTS : TOOLS;
                this.agentHashes = roomyWords(this.agentHashes, 2 * value + 1);
                hashBytes(values.bytes(value), this.agentHashes, 2 * value);
                this.#markExcluded('agent', value, text);
                return;
            }
            case 'address': {
                const { client, country, network } = this.#naming.address(text);
                this.clients.learn(value, client);
                this.countries.learn(value, country);
                this.networks.learn(value, network);
                this.addressHashes = roomyWords(this.addressHashes, 2 * value + 1);
                hashBytes(values.bytes(value), this.addressHashes, 2 * value);
                this.#markExcluded('address', value, text);
                return;
            }
            case 'referrer': {
                const { name, site, engine } = this.#naming.referrer(text);
                this.referrers.learn(value, name);
                this.originOf = roomyWords(this.originOf, value);
                this.originOf[value] = this.#numberOrigin(site, engine);
                this.#markExcluded('referrer', value, text);
                return;
            }
            case 'campaign':
                this.campaigns.learn(value, this.#naming.campaign(text));
                return;
            case 'cipher':
                return;
            default:
                this.#learnPlain(field, value, text);
        }
    }
    #learnPlain(field, value, text) {
        const name = plainName(field, text);
        this.plain[field].learn(value, field === 'host' ? this.#naming.host(name) : name);
        switch (field) {
            case 'operation': {
                const { isRequest, isRead, isGet, price } = (0,operations/* meaningOfOperation */.u)(text);
                this.actions[value] = (0,operations/* actionOf */.q)(text);
                this.operations = roomy(this.operations, value);
                this.operations[value] =
                    (isRequest ? IS_REQUEST : 0) |
                        (isRead ? IS_READ : 0) |
                        (isGet ? IS_GET : 0) |
                        (price === 'dear' ? IS_DEAR : price === 'free' ? IS_FREE : 0);
                return;
            }
            case 'status': {
                if (value >= this.statuses.length) {
                    const longer = new Int16Array(2 * value);
                    longer.set(this.statuses);
                    this.statuses = longer;
                }
                this.statuses[value] = (0,meanings/* statusNumber */.OB)(text);
                this.statusNumbers = roomyWords(this.statusNumbers, value);
                this.statusNumbers[value] = this.#codeOf(text);
                return;
            }
            case 'errorCode':
                this.errorNumbers = roomyWords(this.errorNumbers, value);
                this.errorNumbers[value] = this.#codeOf(text);
                if (text === '-')
                    this.noError = value;
                return;
            case 'requester':
                this.anonymous = roomy(this.anonymous, value);
                this.anonymous[value] = text === '-' ? 1 : 0;
                this.#markExcluded('requester', value, text);
                return;
            case 'authentication':
                this.unsigned = roomy(this.unsigned, value);
                this.unsigned[value] = text === '-' ? 1 : 0;
        }
    }
    #codeOf(text) {
        return this.codes.learn(this.codes.numberOf(text), text);
    }
    #numberOrigin(site, engine) {
        const known = this.#origins.size;
        const origin = this.#origins.numberOf(this.sites.numberOf(site), this.engines.numberOf(engine));
        if (origin === known) {
            this.sites.learn(origin, site);
            this.engines.learn(origin, engine);
        }
        return origin;
    }
}
/** Bits of `NameBook.operations`. */
const IS_REQUEST = 1;
const IS_READ = 2;
const IS_GET = 4;
const IS_DEAR = 8;
const IS_FREE = 16;
/** TLS versions in one spelling, as stores write `TLSv1.2`, `TLSV1.2` and `TLS 1.2`. */
function plainName(field, text) {
    switch (field) {
        case 'operation':
            return (0,parse_operation/* ownOperation */.uy)(text);
        case 'requester':
            return (0,privacy/* publicRequester */.Ob)(text);
        case 'host':
            return text.toLowerCase();
        case 'tls':
            return text === '' ? 'unknown' : text.replace(/^TLS ?V?(?=\d)/i, 'TLSv');
        default:
            return text;
    }
}
function roomy(array, at) {
    if (at < array.length)
        return array;
    const copy = new Uint8Array(2 * at);
    copy.set(array);
    return copy;
}
function roomyWords(array, at) {
    return at < array.length ? array : grown(array, 2 * at);
}

// EXTERNAL MODULE: ./lib/summary/parts.js
var parts = __nccwpck_require__(2750);
// EXTERNAL MODULE: ./lib/summary/sum.js
var sum = __nccwpck_require__(7495);
// EXTERNAL MODULE: ./lib/summary/tables.js
var tables = __nccwpck_require__(3531);
;// CONCATENATED MODULE: ./lib/summary/assemble.js
/** From the sums of a day to its tables: ids become names, derived tables are added up. */













/** Largest room that is kept. */
const MOST_SCRATCH = 128 * 1024;
const words = (length) => new Uint32Array(length);
/** Whoever takes some leaves it as it was, all zero where it says so. */
const scratch = {
    /** By id. All zero. */
    counts: new Scratch((length) => new Float64Array(length), MOST_SCRATCH),
    /** By number of the name. All zero. */
    rows: new Scratch(words, MOST_SCRATCH),
    numbers: new Scratch(words, MOST_SCRATCH),
    targets: new Scratch(words, MOST_SCRATCH),
    /** Empty. */
    seen: new Pairs(),
    /** To be cleared first. */
    named: new PairSums(),
};
function tablesOfDay(sums, taken, book) {
    const { kinds } = book;
    const keys = rowsOf(taken.key, keyColumns.slice(0, PAGE_VIEWS));
    const reads = justReads(keys, ['anonymous', 'inVain']);
    const pages = only(pagesOf(taken.key), (_, row) => taken.key.columns[PAGE_VIEWS][row] > 0);
    const { visitors } = sums;
    const agents = visitedRowsOf(taken.agent, visitors.second.subarray(0, visitors.size));
    const people = only(agents, (id) => kinds[id] === PEOPLE);
    const addresses = visitedRowsOf(taken.address, visitors.first.subarray(0, visitors.size));
    const referrers = rowsOf(taken.referrer, readColumns);
    const origins = throughOrigins(referrers, book.originOf);
    const ofOrigins = (dimension) => tableOf(origins, dimension, visitorsOf(sums.originVisitors, dimension));
    const requests = (field) => tableOf(rowsOf(taken[field], ['requests', 'bytes']), book.plain[field]);
    return {
        keys: tableOf(keys, book.keys),
        pages: tableOf(pages, book.keys, visitorsOf(sums.pageVisitors, book.keys)),
        directories: tableOf(reads, book.directories),
        types: tableOf(reads, book.types),
        sizes: sizesTable(sums.sizes),
        referrers: tableOf(justReads(referrers), book.referrers),
        referringSites: ofOrigins(book.sites),
        hotlinks: pairTable(sums.hotlinks, book.sites, book.keys),
        searchEngines: ofOrigins(book.engines),
        campaigns: tableOf(rowsOf(taken.campaign, readColumns), book.campaigns, visitorsOf(sums.campaignVisitors, book.campaigns)),
        clients: tableOf(justReads(addresses, ['visitors']), book.clients, undefined, justCrowd),
        networks: tableOf(addresses, book.networks, undefined, withCrowd),
        countries: tableOf(addresses, book.countries),
        agents: tableOf(justReads(agents), book.agents),
        browsers: tableOf(people, book.browsers),
        systems: tableOf(people, book.systems),
        devices: tableOf(people, book.devices),
        bots: tableOf(justReads(only(agents, (id) => kinds[id] === BOTS)), book.programs),
        tools: tableOf(justReads(only(agents, (id) => kinds[id] === TOOLS)), book.programs),
        statuses: requests('status'),
        errorCodes: requests('errorCode'),
        errorKeys: pairTable(sums.errorKeys, book.codes, book.keys),
        notFound: pairTable(sums.notFound, book.keys, book.referrers),
        operations: tableOf(rowsOf(taken.operation, ['requests', 'bytes', 'errors']), book.plain.operation),
        requesters: requests('requester'),
        buckets: requests('bucket'),
        hosts: requests('host'),
        tls: requests('tls'),
        signatures: requests('signature'),
        authentications: requests('authentication'),
        aclRequired: requests('aclRequired'),
        turnAroundTimes: timesTable(sums.turnAround),
        totalTimes: timesTable(sums.total),
    };
}
const readColumns = ['requests', 'bytes', 'pageViews'];
const PAGE_VIEWS = keyColumns.indexOf('pageViews');
/** The columns of a part by name. */
function rowsOf(part, names) {
    const columns = {};
    for (const [at, name] of names.entries())
        columns[name] = part.columns[at];
    return { ids: part.ids, columns };
}
/** With one more column: how often each id stands among `visitorIds`, all of which are in the part. */
function visitedRowsOf(part, visitorIds) {
    const { ids } = part;
    const countOf = scratch.counts.room(largest(ids) + 1);
    for (let at = 0; at < visitorIds.length; at++)
        countOf[visitorIds[at]] += 1;
    const visitors = new Float64Array(ids.length);
    for (let row = 0; row < ids.length; row++) {
        visitors[row] = countOf[ids[row]];
        countOf[ids[row]] = 0;
    }
    const { columns } = rowsOf(part, readColumns);
    return { ids, columns: { ...columns, visitors } };
}
function largest(ids) {
    let most = -1;
    for (let at = 0; at < ids.length; at++)
        if (ids[at] > most)
            most = ids[at];
    return most;
}
function justReads({ ids, columns }, more = []) {
    const names = ['requests', 'bytes', ...more];
    return { ids, columns: Object.fromEntries(names.map((name) => [name, columns[name]])) };
}
/** Within one day and delivery the crowd are the visitors. */
function withCrowd(columns) {
    return { ...columns, crowd: columns.visitors };
}
function justCrowd({ visitors, ...columns }) {
    return { ...columns, crowd: visitors };
}
/** Page views as the requests of `pages`. */
function pagesOf({ ids, columns }) {
    return { ids, columns: { requests: columns[PAGE_VIEWS], bytes: columns[PAGE_VIEWS + 1] } };
}
function only(rows, isWanted) {
    const kept = [];
    for (let row = 0; row < rows.ids.length; row++)
        if (isWanted(rows.ids[row], row))
            kept.push(row);
    const ids = new Uint32Array(kept.length);
    for (let at = 0; at < ids.length; at++)
        ids[at] = rows.ids[kept[at]];
    const columns = {};
    for (const name of Object.keys(rows.columns)) {
        const from = rows.columns[name];
        const into = new Float64Array(kept.length);
        for (let at = 0; at < into.length; at++)
            into[at] = from[kept[at]];
        columns[name] = into;
    }
    return { ids, columns };
}
/** Rows by referrer as rows by origin; an origin may come several times. */
function throughOrigins(rows, originOf) {
    return { ids: (0,lookup/* wordsAt */.n)(originOf, rows.ids), columns: rows.columns };
}
/** Throws where a sum is no longer exact. */
function sumsAt(sums, places) {
    const found = new Float64Array(places.length);
    for (let at = 0; at < found.length; at++)
        found[at] = (0,exact/* exact */.e)(sums[places[at]]);
    return found;
}
/** Distinct visitors by number of the name, from distinct pairs of visitor and id. */
function visitorsOf(pairs, { size: count, of, isOneToOne }) {
    const visitors = new Float64Array(count);
    const { size, first, second } = pairs;
    if (isOneToOne) {
        for (let at = 0; at < size; at++)
            visitors[of[second[at]]] += 1;
        return visitors;
    }
    const { seen } = scratch;
    for (let at = 0; at < size; at++) {
        const number = of[second[at]];
        const before = seen.size;
        if (seen.numberOf(first[at], number) === before)
            visitors[number] += 1;
    }
    seen.clear();
    return visitors;
}
/** Adds rows up by the names of their values. `visitors` are by number of the name; `made` are the
 * table's columns of those that are added up. */
function tableOf({ ids, columns: given }, dimension, visitors, made = (columns) => columns) {
    const { names, hashes } = dimension;
    const { numbers, of } = namesOf(ids, dimension);
    const order = orderOfRows((0,lookup/* wordsAt */.n)(hashes, numbers), (a, b) => (0,packed/* nameAt */.Dc)(names, numbers[a]) < (0,packed/* nameAt */.Dc)(names, numbers[b]));
    const ordered = (0,lookup/* wordsAt */.n)(numbers, order);
    const columns = {};
    for (const name of Object.keys(given)) {
        const from = given[name];
        const sums = of === undefined ? from : merged(from, of, numbers.length, tables/* columnMerges */.SJ[name]);
        columns[name] = sumsAt(sums, order);
    }
    if (visitors !== undefined)
        columns.visitors = sumsAt(visitors, ordered);
    return (0,bound/* bounded */.Mm)(whole({ kind: 'names', names: (0,packed/* someNames */.Xq)(names, ordered) }, made(columns)));
}
/** The numbers of the names that ids have, each once, by first sight; and which of those each id has,
 * unless they are as many. Borrowed. */
function namesOf(ids, { size, of }) {
    /** From 1. */
    const places = scratch.rows.room(size);
    const numbers = scratch.numbers.room(ids.length);
    const placeOf = scratch.targets.room(ids.length);
    let count = 0;
    for (let at = 0; at < ids.length; at++) {
        const number = of[ids[at]];
        if (places[number] === 0) {
            numbers[count++] = number;
            places[number] = count;
        }
        placeOf[at] = places[number] - 1;
    }
    for (let at = 0; at < count; at++)
        places[numbers[at]] = 0;
    return {
        numbers: numbers.subarray(0, count),
        of: count === ids.length ? undefined : placeOf.subarray(0, ids.length),
    };
}
function merged(from, of, count, merge) {
    const into = new Float64Array(count);
    (0,sum/* addColumn */.c)(into, from, of, merge);
    return into;
}
function whole(rows, columns) {
    const rest = {};
    for (const name of Object.keys(columns))
        rest[name] = 0;
    return new parts/* PackedTable */.Do(rows, columns, { rows: 0, columns: rest });
}
/** Adds pairs of ids up by the pairs of their names. */
function pairTable(sums, left, right) {
    const areNamed = left.isOneToOne && right.isOneToOne;
    const named = areNamed ? sums : scratch.named;
    if (!areNamed) {
        named.clear();
        for (let at = 0; at < sums.size; at++) {
            const first = left.of[sums.first[at]];
            const second = right.of[sums.second[at]];
            named.add(first, second, sums.requests[at], sums.bytes[at]);
        }
    }
    const { size } = named;
    const leftOf = areNamed ? (0,lookup/* wordsAt */.n)(left.of, named.first.subarray(0, size)) : named.first;
    const rightOf = areNamed ? (0,lookup/* wordsAt */.n)(right.of, named.second.subarray(0, size)) : named.second;
    const hashes = hashesOfPairs(left.hashes, leftOf, right.hashes, rightOf, size);
    const nameOf = (at) => (0,packed/* nameAt */.Dc)(left.names, leftOf[at]) + parts/* GLUE */.mK + (0,packed/* nameAt */.Dc)(right.names, rightOf[at]);
    const order = orderOfRows(hashes, (a, b) => nameOf(a) < nameOf(b));
    const requests = sumsAt(named.requests, order);
    const bytes = sumsAt(named.bytes, order);
    const [lefts, leftOfRows] = (0,parts/* usedOf */.Z)(left.size, leftOf, order);
    const [rights, rightOfRows] = (0,parts/* usedOf */.Z)(right.size, rightOf, order);
    const pairs = {
        left: (0,packed/* someNames */.Xq)(left.names, lefts),
        right: (0,packed/* someNames */.Xq)(right.names, rights),
        leftOf: leftOfRows,
        rightOf: rightOfRows,
    };
    return (0,bound/* bounded */.Mm)(whole({ kind: 'pairs', pairs }, { requests, bytes }));
}
function hashesOfPairs(left, leftOf, right, rightOf, count) {
    const hashes = new Uint32Array(count);
    for (let at = 0; at < count; at++)
        hashes[at] = hashOfPair(left[leftOf[at]], right[rightOf[at]]);
    return hashes;
}
function sizesTable(sizes) {
    return fewRows('one part', meanings/* sizeClasses */.UZ.map((name, at) => [name, { requests: sizes[2 * at], bytes: sizes[2 * at + 1] }]));
}
function timesTable(times) {
    return fewRows('pairs', meanings/* sizeClasses */.UZ.flatMap((size, at) => meanings/* timeBounds */.vp.map((time, step) => [
        size + parts/* GLUE */.mK + time,
        { requests: times[at * meanings/* timeBounds */.vp.length + step] },
    ])));
}
/** A table of the rows that counted anything. */
function fewRows(kind, all) {
    const rows = all.filter(([, row]) => row.requests > 0);
    const columns = Object.keys(all[0][1]);
    const table = {
        names: rows.map(([name]) => name),
        columns: Object.fromEntries(columns.map((column) => [column, Float64Array.from(rows, ([, row]) => row[column])])),
        rest: { rows: 0, columns: {} },
    };
    return (0,sum/* sumOfTables */.k)({ columns, ...(kind === 'pairs' && { isPair: true }) }, [table], 'at rest')
        .table;
}

// EXTERNAL MODULE: ./lib/summary/merge.js
var merge = __nccwpck_require__(7332);
;// CONCATENATED MODULE: ./lib/summary/delays.js

const HOUR = 3600;
/** How long after their requests records were delivered. A log object that is older than a record in it
 * (some stores name it when they begin it) was delivered at once. */
class Delays {
    #hours = new Float64Array(merge/* LONGEST_DELAY */.xQ * merge/* DELAY_HOURS */.WQ + 1);
    /** Adds records of a log object, delivered at a time in seconds since 1970. */
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
        // Most log objects are of less than an hour.
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

;// CONCATENATED MODULE: ./lib/summary/count.js









/** Counts up whenever a change of this room changes a summary of the same records. */
const COUNTING_VERSION = 3;
/** What a summary was counted with: equal texts, equal counting. `namingVersion` names the data that
 * agents, addresses and referrers are named by. */
function countingDigest(settings, namingVersion) {
    const exclude = settings.exclude.map(({ field, pattern }) => [field, pattern]);
    return JSON.stringify([
        COUNTING_VERSION,
        namingVersion,
        settings.timeZone,
        settings.clientAddresses,
        exclude.sort((a, b) => (String(a) < String(b) ? -1 : 1)),
    ]);
}
/** A counter that names by `book`, which must be the book of the reader whose records it counts. */
function makeCounter(book) {
    return new ColumnCounter(book);
}
class ColumnCounter {
    #calendar;
    #book;
    #days = new Map();
    #delays = new Delays();
    #quarter = Number.NaN;
    #hour = 0;
    // Indices of records, by what they are. Reused for every run.
    #reads = new Uint32Array(0);
    #requests = new Uint32Array(0);
    #counted = new Uint32Array(0);
    #sent = new Float64Array(0);
    constructor(book) {
        this.#calendar = book.calendar;
        this.#book = book;
    }
    count(records, values, delivered) {
        this.#book.learn(values);
        if (delivered !== undefined)
            this.#delays.add(records, delivered);
        if (this.#reads.length < records.count) {
            this.#reads = new Uint32Array(records.count);
            this.#requests = new Uint32Array(records.count);
            this.#counted = new Uint32Array(records.count);
            this.#sent = new Float64Array(records.count);
        }
        for (let from = 0; from < records.count;)
            from = this.#countDay(records, values, from);
    }
    /** Counts the records from `from` on that are of one day; returns where the next day begins. */
    #countDay(records, values, from) {
        const day = Math.floor(this.#hourAt(records.time[from]) / 24);
        let sums = this.#days.get(day);
        if (sums === undefined) {
            sums = this.#book.slots.open();
            this.#days.set(day, sums);
        }
        const slot = this.#book.slots.of(sums, values);
        const book = this.#book;
        const { time, ids, numbers } = records;
        const operationClass = book.operations;
        const statusOf = book.statuses;
        const kindOf = book.kinds;
        const isPage = book.pages;
        const originOf = book.originOf;
        const isAnonymous = book.anonymous;
        const { noError, statusNumbers, errorNumbers } = book;
        const operationIds = ids.operation;
        const statusIds = ids.status;
        const agentIds = ids.agent;
        const addressIds = ids.address;
        const keyIds = ids.key;
        const referrerIds = ids.referrer;
        const requesterIds = ids.requester;
        const campaignIds = ids.campaign;
        const errorIds = ids.errorCode;
        const bytesSent = numbers.bytesSent;
        const reads = this.#reads;
        const requests = this.#requests;
        const counted = this.#counted;
        const sent = this.#sent;
        const { hours, kindRequests, kindBytes } = sums;
        const hasCampaigns = values.campaign.size > 1;
        const isChoosy = Object.keys(book.excluded).length > 0;
        const operationErrors = slot.operation.columns[2];
        const agentViews = slot.agent.columns[2];
        const addressViews = slot.address.columns[2];
        const referrerViews = slot.referrer.columns[2];
        const campaignViews = slot.campaign.columns[2];
        const keyViews = slot.key.columns[12];
        const keyViewBytes = slot.key.columns[13];
        let readCount = 0;
        let requestCount = 0;
        let countedCount = 0;
        let excluded = 0;
        let bytes = 0;
        let readBytes = 0;
        let pageViews = 0;
        let errors = 0;
        let serverErrors = 0;
        let billedReads = 0;
        let billedWrites = 0;
        let billedBytes = 0;
        let first = sums.firstRecord;
        let last = sums.lastRecord;
        let at = from;
        for (; at < records.count; at++) {
            const seconds = time[at];
            const hour = this.#hourAt(seconds);
            if (hour < day * 24 || hour >= day * 24 + 24)
                break;
            if (isChoosy && this.#isExcluded(records, at)) {
                excluded++;
                continue;
            }
            if (seconds < first)
                first = seconds;
            if (seconds > last)
                last = seconds;
            const size = Math.max(bytesSent[at], 0);
            sent[at] = size;
            counted[countedCount++] = at;
            const operation = operationClass[operationIds[at]];
            const status = statusOf[statusIds[at]];
            if (status >= 400)
                operationErrors[operationIds[at]] += 1;
            if ((operation & IS_REQUEST) === 0 || status < 0)
                continue;
            requests[requestCount++] = at;
            bytes += size;
            const kind = kindOf[agentIds[at]];
            kindRequests[kind] += 1;
            kindBytes[kind] += size;
            const hourOfDay = hour - day * 24;
            hours[hourOfDay] += 1;
            hours[24 + hourOfDay] += size;
            if (kind === PEOPLE)
                hours[48 + hourOfDay] += 1;
            const key = keyIds[at];
            if (status >= 400) {
                errors++;
                if (status >= 500)
                    serverErrors++;
                const code = errorIds[at];
                const number = code === noError ? statusNumbers[statusIds[at]] : errorNumbers[code];
                sums.errorKeys.add(number, key, 1, size);
            }
            // S3 bills neither its own failures nor what it denied to strangers.
            if (status < 500 && !(status === 403 && isAnonymous[requesterIds[at]] === 1)) {
                billedBytes += size;
                if ((operation & IS_DEAR) !== 0)
                    billedWrites++;
                else if ((operation & IS_FREE) === 0)
                    billedReads++;
            }
            if ((operation & IS_READ) === 0)
                continue;
            reads[readCount++] = at;
            readBytes += size;
            const referrer = referrerIds[at];
            const origin = originOf[referrer];
            const page = isPage[key] === 1;
            if (!page && origin !== 0)
                sums.hotlinks.add(origin, key, 1, size);
            if (status === 404)
                sums.notFound.add(key, referrer, 1, size);
            if (kind !== PEOPLE || status >= 400)
                continue;
            const address = addressIds[at];
            const agent = agentIds[at];
            const campaign = campaignIds[at];
            const known = sums.visitors.size;
            const visitor = sums.visitors.numberOf(address, agent);
            sums.originVisitors.numberOf(visitor, origin);
            // Where all came by the same, that is told of a visitor at first sight.
            if (visitor === known || hasCampaigns)
                sums.campaignVisitors.numberOf(visitor, campaign);
            if (!page || (operation & IS_GET) === 0 || (status !== 200 && status !== 304))
                continue;
            pageViews++;
            agentViews[agent] += 1;
            addressViews[address] += 1;
            referrerViews[referrer] += 1;
            campaignViews[campaign] += 1;
            keyViews[key] += 1;
            keyViewBytes[key] += size;
            sums.pageVisitors.numberOf(visitor, key);
        }
        sums.records += countedCount;
        sums.excluded += excluded;
        sums.requests += requestCount;
        sums.bytes += bytes;
        sums.reads += readCount;
        sums.pageViews += pageViews;
        sums.errors += errors;
        sums.serverErrors += serverErrors;
        sums.billedReads += billedReads;
        sums.billedWrites += billedWrites;
        sums.billedBytes += billedBytes;
        sums.firstRecord = first;
        sums.lastRecord = last;
        addUp(slot.operation, operationIds, counted, countedCount, sent);
        for (const field of requestFields) {
            if (values[field].size > 1)
                addUp(slot[field], ids[field], requests, requestCount, sent);
            else
                addToOnly(slot[field], requestCount, bytes);
        }
        for (const field of readFields) {
            if (values[field].size > 1)
                addUp(slot[field], ids[field], reads, readCount, sent);
            else
                addToOnly(slot[field], readCount, readBytes);
        }
        addUp(slot.key, keyIds, reads, readCount, sent);
        this.#countKeys(records, sums, slot.key.columns, readCount);
        return at;
    }
    /** Adds the reads to their keys, sizes and times. */
    #countKeys({ ids, numbers }, sums, columns, readCount) {
        const [, , errors, whole, partial, partialBytes, wasted, largest, turnMs, turnCount] = columns;
        const [anonymous, inVain] = columns.slice(10);
        const reads = this.#reads;
        const sent = this.#sent;
        const keyIds = ids.key;
        const statusIds = ids.status;
        const operationIds = ids.operation;
        const requesterIds = ids.requester;
        const authenticationIds = ids.authentication;
        const isAnonymous = this.#book.anonymous;
        const isUnsigned = this.#book.unsigned;
        const { objectSize, turnAroundTime, totalTime } = numbers;
        const statusOf = this.#book.statuses;
        const operationClass = this.#book.operations;
        const { sizes, turnAround, total } = sums;
        for (let read = 0; read < readCount; read++) {
            const at = reads[read];
            const key = keyIds[at];
            const status = statusOf[statusIds[at]];
            const bytes = sent[at];
            const size = objectSize[at];
            const isGet = (operationClass[operationIds[at]] & IS_GET) !== 0;
            if (status === 200) {
                if (size >= 0 && isGet) {
                    if (bytes === size)
                        whole[key] += 1;
                    else if (bytes < size)
                        wasted[key] += bytes;
                }
            }
            else if (status === 206 && isGet) {
                partial[key] += 1;
                partialBytes[key] += bytes;
            }
            else if (status >= 400)
                errors[key] += 1;
            // A presigned request that came too late has no requester, but was signed.
            if (isAnonymous[requesterIds[at]] === 1 && isUnsigned[authenticationIds[at]] === 1) {
                if ((status >= 200 && status < 300) || status === 304)
                    anonymous[key] += 1;
                else
                    inVain[key] += 1;
            }
            if (size > largest[key])
                largest[key] = size;
            const sizeClass = (0,meanings/* sizeClassOf */.Hn)(size);
            sizes[2 * sizeClass] += 1;
            sizes[2 * sizeClass + 1] += bytes;
            const turned = turnAroundTime[at];
            if (turned >= 0) {
                turnMs[key] += turned;
                turnCount[key] += 1;
                turnAround[sizeClass * meanings/* timeBounds */.vp.length + (0,meanings/* timeClassOf */.p0)(turned)] += 1;
            }
            const took = totalTime[at];
            if (took >= 0)
                total[sizeClass * meanings/* timeBounds */.vp.length + (0,meanings/* timeClassOf */.p0)(took)] += 1;
        }
    }
    #hourAt(seconds) {
        const quarter = Math.floor(seconds / calendar/* QUARTER */.pz);
        if (quarter !== this.#quarter) {
            this.#hour = this.#calendar.hourOf(quarter);
            this.#quarter = quarter;
        }
        return this.#hour;
    }
    #isExcluded({ ids }, at) {
        const { excluded } = this.#book;
        return (excluded.key?.[ids.key[at]] === 1 ||
            excluded.agent?.[ids.agent[at]] === 1 ||
            excluded.address?.[ids.address[at]] === 1 ||
            excluded.referrer?.[ids.referrer[at]] === 1 ||
            excluded.requester?.[ids.requester[at]] === 1);
    }
    summary(log) {
        const days = new Map();
        let records = 0;
        for (const [index, sums] of [...this.#days].sort(([a], [b]) => a - b)) {
            records += sums.records + sums.excluded;
            days.set((0,calendar/* dayOf */.kb)(index), this.#countsOf(sums));
            this.#book.slots.close(sums);
        }
        this.#days.clear();
        const { objects, objectBytes, duplicates, malformed } = log;
        const delays = this.#delays.counted();
        this.#delays = new Delays();
        return { log: { objects, objectBytes, records, duplicates, malformed, ...delays }, days };
    }
    #countsOf(sums) {
        const { kindRequests, kindBytes, hours } = sums;
        const taken = this.#book.slots.take(sums);
        const kind = (at) => ({ requests: kindRequests[at], bytes: kindBytes[at] });
        return {
            totals: {
                requests: sums.requests,
                bytes: (0,exact/* exact */.e)(sums.bytes),
                records: sums.records,
                reads: sums.reads,
                pageViews: sums.pageViews,
                errors: sums.errors,
                serverErrors: sums.serverErrors,
                people: kind(PEOPLE),
                bots: kind(BOTS),
                tools: kind(TOOLS),
                billedWrites: sums.billedWrites,
                billedReads: sums.billedReads,
                billedBytes: sums.billedBytes,
                ...this.#actions(taken.operation),
                excluded: sums.excluded,
            },
            hours: Array.from({ length: 24 }, (_, hour) => ({
                requests: hours[hour],
                bytes: hours[24 + hour],
                people: hours[48 + hour],
            })),
            visitors: this.#visitorHashes(sums),
            tables: tablesOfDay(sums, taken, this.#book),
            firstRecord: sums.firstRecord,
            lastRecord: sums.lastRecord,
            lacking: [],
        };
    }
    /** Records by what was done, from those by operation. */
    #actions({ ids, columns }) {
        const sums = { write: 0, list: 0, delete: 0, lifecycle: 0 };
        for (let row = 0; row < ids.length; row++) {
            const action = this.#book.actions[ids[row]];
            if (action !== undefined)
                sums[action] += columns[0][row];
        }
        return {
            writes: sums.write,
            lists: sums.list,
            deletes: sums.delete,
            lifecycle: sums.lifecycle,
        };
    }
    #visitorHashes({ visitors }) {
        const { addressHashes, agentHashes } = this.#book;
        const hashes = new Float64Array(visitors.size);
        for (let at = 0; at < visitors.size; at++) {
            const address = 2 * visitors.first[at];
            const agent = 2 * visitors.second[at];
            hashes[at] = hashPair(addressHashes[address], addressHashes[address + 1], agentHashes[agent], agentHashes[agent + 1]);
        }
        return (0,merge/* distinct */.dM)(hashes.sort());
    }
}
/** As `addUp`, where there is one value. */
function addToOnly(tally, count, sent) {
    const requests = tally.columns[0];
    if (count > 0 && requests[0] === 0)
        tally.touched[tally.size++] = 0;
    requests[0] += count;
    tally.columns[1][0] += sent;
}
/** Adds one, and its bytes, to the id of each of the chosen records. */
function addUp(tally, ids, chosen, count, sent) {
    const requests = tally.columns[0];
    const bytes = tally.columns[1];
    const touched = tally.touched;
    let size = tally.size;
    for (let at = 0; at < count; at++) {
        const record = chosen[at];
        const id = ids[record];
        if (requests[id] === 0)
            touched[size++] = id;
        requests[id] += 1;
        bytes[id] += sent[record];
    }
    tally.size = size;
}

// EXTERNAL MODULE: ./lib/summary/encode.js
var encode = __nccwpck_require__(2628);
// EXTERNAL MODULE: ./lib/summary/union.js + 1 modules
var union = __nccwpck_require__(5371);
;// CONCATENATED MODULE: ./lib/workers/repeats.js
/**
 * Finding re-deliveries between the segments of one delivery day.
 *
 * A reader knows the records that it has read itself. Segments are read by several, so each also
 * tells the hashes of its request ids; where two segments have one in common, they are
 * suspected, and read again by one reader, which compares whole identities. A wrong suspicion, as by
 * a multi-object delete, thus costs time and nothing else.
 */
/** Which of the lists (each sorted, each hash once) have a hash that another list has too. */
function listsInCommon(lists) {
    const all = new Float64Array(lists.reduce((length, list) => length + list.length, 0));
    let length = 0;
    for (const list of lists) {
        all.set(list, length);
        length += list.length;
    }
    all.sort();
    const repeated = new Set();
    for (let at = 1; at < all.length; at++) {
        const hash = all[at];
        if (hash !== undefined && hash === all[at - 1])
            repeated.add(hash);
    }
    if (repeated.size === 0)
        return [];
    return [...lists.keys()].filter((at) => lists[at]?.some((hash) => repeated.has(hash)));
}

;// CONCATENATED MODULE: ./lib/workers/thread.js
/**
 * Inside a thread:
 *
 *   task ─▶ readStored ─bytes─▶ Reader ─records─▶ Counter ─▶ summary ─encoded─▶ answer
 *   task ─▶ summaries ─▶ period ─▶ shelf ─▶ page ─packed─▶ shelf, answer
 *
 * Everything is read and worked out without waiting; the thread that asked stays free meanwhile.
 */













/** Answers the tasks of the thread that started this one, one after the other. */
function serveTasks() {
    const port = external_node_worker_threads_namespaceObject.parentPort;
    if (port === null)
        throw new Error('This runs in a thread that a pool started');
    const desks = makeDesks(external_node_worker_threads_namespaceObject.workerData);
    port.on('message', async (task) => {
        try {
            const tell = (encoded) => port.postMessage({ kind: 'first', encoded }, [
                encoded.buffer,
            ]);
            const answer = { ...emptyAnswer(), ...(await answerOf(task, desks, tell)) };
            const buffers = [...answer.encoded, answer.requests].map(({ buffer }) => buffer);
            port.postMessage({ kind: 'done', answer }, buffers);
        }
        catch (error) {
            desks.clear(); // half a day lies on it
            port.postMessage({
                kind: 'failed',
                message: error instanceof Error ? error.message : String(error),
                objectIndex: error instanceof StoredError ? error.index : undefined,
            });
        }
    });
}
/** A new one each time: what is posted is given away. */
function emptyAnswer() {
    return { encoded: [], requests: new Float64Array(0), inCommon: [] };
}
async function answerOf(task, desks, tell) {
    switch (task.kind) {
        case 'count': {
            const desk = desks.take(task.counting);
            const encoded = count([task.objects], desk);
            return task.tellsRequests ? { encoded, requests: desk.reader.requestHashes() } : { encoded };
        }
        case 'recount':
            return { encoded: count(task.segments, desks.take(task.counting)) };
        case 'compare':
            return { inCommon: listsInCommon(task.requests) };
        case 'merge':
            return { encoded: [(0,encode/* encodeSummary */.zp)((0,merge/* mergeSummaries */.TF)(task.summaries.map(encode/* decodeSummary */.Pl)))] };
        case 'period':
            desks.close(); // what counting took is wanted for sums
            return { encoded: [(0,adding/* makePeriod */.yR)(task.recipe, task.shelf, task.pieces).head] };
        case 'piece':
            desks.close();
            return { encoded: [(0,adding/* makePiece */.x9)(task.recipe, task.at, task.count)] };
        case 'page': {
            (0,union/* releaseUnion */.N0)(); // and what these took, for pages
            const { makePage } = await pages();
            return { encoded: await makePage(task, tell) };
        }
        case 'prepare': {
            const { rendererOf } = await pages();
            await rendererOf(task.templates);
            return {};
        }
    }
}
/** What draws pages takes a while to load, and only then. */
function pages() {
    return __nccwpck_require__.e(/* import() */ 341).then(__nccwpck_require__.bind(__nccwpck_require__, 4341));
}
/** Counts segments with one reader: the summary of each. What the reader tells of all of them
 * together, such as malformed lines, stands in the last. */
function count(segments, { reader, book }) {
    const { values } = reader;
    const summaries = segments.map((objects, segment) => {
        const counter = makeCounter(book);
        let at = 0;
        readStored(objects, (bytes, isLast) => {
            const delivered = objects[at]?.delivered;
            if (isLast)
                at++;
            return reader.read(bytes, isLast, (records) => counter.count(records, values, delivered));
        }, () => reader.room());
        const isLast = segment === segments.length - 1;
        const summary = counter.summary({
            objects: objects.length,
            objectBytes: objects.reduce((bytes, { size }) => bytes + size, 0),
            duplicates: isLast ? reader.duplicates : 0,
            malformed: isLast ? reader.malformed : {},
        });
        return (0,encode/* encodeSummary */.zp)(summary);
    });
    return summaries;
}
/** One desk is kept, as long as the settings stay and it is not full. The files are read when the
 * first address is looked up: a thread without records needs none. */
function makeDesks(files) {
    let opened;
    const places = () => {
        opened ??= openPlaces({ countries: read(files.countries), networks: read(files.networks) });
        return opened;
    };
    const lazy = {
        country: (address) => places().country(address),
        network: (address) => places().network(address),
    };
    let desk;
    let made = '';
    const clear = () => {
        desk?.reader.close();
        desk = undefined;
    };
    return {
        clear,
        close() {
            clear();
            opened = undefined;
            releaseReaders();
        },
        take(counting) {
            const settings = JSON.stringify(counting);
            if (made !== settings || desk?.book.isFull)
                clear();
            made = settings;
            desk ??= {
                reader: makeReader(),
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

