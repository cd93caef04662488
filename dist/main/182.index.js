export const id = 182;
export const ids = [182];
export const modules = {

/***/ 40182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calendarChart: () => (/* binding */ calendarChart),
/* harmony export */   caseStrip: () => (/* binding */ caseStrip),
/* harmony export */   heatChart: () => (/* binding */ heatChart),
/* harmony export */   sparklines: () => (/* binding */ sparklines)
/* harmony export */ });
/* harmony import */ var d3_scale__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25602);
/* harmony import */ var d3_shape__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76879);
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16174);




const HEAT_STEPS = 9;
const SPARK = { width: 120, height: 28 };
const BOTTOM = 24;
const LABEL_MIDDLE = 15;
function heatChart(heat) {
    const size = { width: 560, height: 199 };
    const left = 32;
    const base = size.height - BOTTOM;
    const across = bands(heat.hourLabels.length, left, size.width);
    const down = bands(heat.rows.length, 0, base);
    const cells = Array.from({ length: HEAT_STEPS }, () => '');
    const [width, height] = [across.bandwidth(), down.bandwidth()];
    for (const [y, row] of heat.rows.entries())
        for (const [x, { level }] of row.cells.entries())
            cells[stepOf(level)] += rectangle(across(x) ?? 0, (down(y) ?? 0) + height, width, height);
    const hours = heat.hourLabels.flatMap((text, at) => at % 6 === 0 ? [centred(middleOf(across, at), base + LABEL_MIDDLE, text)] : []);
    const weekdays = heat.rows.map((row, at) => label(left - 8, middleOf(down, at), 'end', row.label));
    const plotted = `data-plot="${left} ${size.width} ${BOTTOM}"`;
    return svg(size.width, size.height, `${image('hours')} class="half" ${plotted}`, [
        ...cells.map((d, step) => (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)(`heat heat-${step}`, d)),
        ...hours,
        ...weekdays,
    ]);
}
const DAY_SIZE = 13;
function calendarChart({ rows, months, weekLabels }) {
    const left = 30;
    const base = rows.length * DAY_SIZE;
    const size = { width: left + weekLabels.length * DAY_SIZE, height: base + BOTTOM };
    const squares = rows.flatMap(({ days }, y) => days.map(({ level, href, text, isOfYear }, x) => {
        if (!isOfYear)
            return '';
        const d = `M${left + x * DAY_SIZE} ${y * DAY_SIZE}h${DAY_SIZE}v${DAY_SIZE}h-${DAY_SIZE}z`;
        if (level === null)
            return (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)('heat none', d);
        const square = (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)(`heat heat-${stepOf(level)}`, d);
        const name = `tabindex="-1" aria-label="${(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlText */ .x)(text)}"`;
        return href === null ? square : `<a href="${(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlText */ .x)(href)}" ${name}>${square}</a>`;
    }));
    const names = months.map(({ label: text, week }) => label(left + week * DAY_SIZE, base + LABEL_MIDDLE, 'start', text));
    const weekdays = rows.flatMap((row, at) => at % 2 === 0 ? [label(left - 6, (at + 0.5) * DAY_SIZE, 'end', row.label)] : []);
    const plotted = `data-plot="${left} ${size.width} ${BOTTOM}"`;
    const named = 'role="group" aria-labelledby="calendar-text"';
    return svg(size.width, size.height, `${named} ${plotted}`, [...squares, ...names, ...weekdays]);
}
const stepOf = (level) => level <= 0 ? 0 : Math.max(1, Math.min(HEAT_STEPS - 1, Math.ceil(level * (HEAT_STEPS - 1))));
function sparklines(all) {
    const { width, height } = SPARK;
    return all.map((series) => {
        const across = (0,d3_scale__WEBPACK_IMPORTED_MODULE_2__/* .scaleLinear */ .m4)([0, Math.max(1, series.length - 1)], [1, width - 1]);
        const up = (0,d3_scale__WEBPACK_IMPORTED_MODULE_2__/* .scaleLinear */ .m4)([0, Math.max(...series, 0) || 1], [height - 2, 2]);
        const drawn = (0,d3_shape__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)((_, at) => across(at), up).digits(1)(series);
        return svg(width, height, 'preserveAspectRatio="none" aria-hidden="true"', [
            (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)('spark', drawn ?? ''),
        ]);
    });
}
function caseStrip(levels) {
    const height = 20;
    const bars = levels.map((level, at) => {
        const tall = level === null || level === 0 ? 0 : Math.max(1, Math.round(level * height));
        return tall === 0 ? '' : `M${at} ${height}h.7v-${tall}h-.7z`;
    });
    const unknown = levels.map((level, at) => (level === null ? `M${at} ${height}h.7v-1h-.7z` : ''));
    return svg(levels.length, height, 'preserveAspectRatio="none" class="strip" aria-hidden="true"', [
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)('took', bars.join('')),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)('unknown', unknown.join('')),
    ]);
}
function bands(count, from, to) {
    return (0,d3_scale__WEBPACK_IMPORTED_MODULE_2__/* .scaleBand */ .WH)(Array.from({ length: count }).keys(), [from, to]);
}
const middleOf = (places, at) => (places(at) ?? 0) + places.bandwidth() / 2;
const image = (id) => `role="img" aria-labelledby="${id}-text"`;
function svg(width, height, attributes, parts) {
    return `<svg viewBox="0 0 ${width} ${height}" ${attributes}>${parts.join('')}</svg>`;
}
function rectangle(x, bottom, width, height) {
    const [wide, tall] = [(0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)(width), (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)(height)];
    return `M${(0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)(x)} ${(0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)(bottom)}h${wide}v${-tall}h${-wide}z`;
}
function centred(x, y, text) {
    return x < text.length * 3.2 ? label(0, y, 'start', text) : label(x, y, 'middle', text);
}
function label(x, y, anchor, text) {
    return `<text class="tick" x="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)(x)}" y="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)(y)}" text-anchor="${anchor}">${(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlText */ .x)(text)}</text>`;
}


/***/ })

};
