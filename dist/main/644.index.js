export const id = 644;
export const ids = [644];
export const modules = {

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

/***/ 39644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeOpenDataFile: () => (/* binding */ makeOpenDataFile)
/* harmony export */ });
/* harmony import */ var _build_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20613);
/* harmony import */ var _build_packed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9706);
/* harmony import */ var _report_render_open_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84393);
/* harmony import */ var _report_words_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1207);
/* harmony import */ var _rollup_add_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49633);
/* harmony import */ var _rollup_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84938);






async function makeOpenDataFile({ path, days, settings, name, digest, place, }) {
    const words = await (0,_report_words_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(settings.language);
    const rows = days.flatMap((day) => {
        const { bytes } = (0,_rollup_add_js__WEBPACK_IMPORTED_MODULE_3__/* .makePeriod */ .y)(day, ({ name }) => {
            throw new Error(`${name} is made of days`);
        });
        return (0,_report_render_open_data_js__WEBPACK_IMPORTED_MODULE_1__/* .openDay */ .Ln)((0,_report_render_open_data_js__WEBPACK_IMPORTED_MODULE_1__/* .openPage */ .we)((0,_rollup_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePeriod */ .a)(bytes), settings, words));
    });
    const file = (0,_build_packed_js__WEBPACK_IMPORTED_MODULE_5__/* .packed */ .xc)([{ path, content: (0,_report_render_open_data_js__WEBPACK_IMPORTED_MODULE_1__/* .openFile */ .Tq)(rows) }]);
    (0,_build_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .putMade */ .nY)(place, name, digest, file);
    return file;
}


/***/ })

};
