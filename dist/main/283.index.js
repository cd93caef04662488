export const id = 283;
export const ids = [283];
export const modules = {

/***/ 96664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plot: () => (/* binding */ plot),
/* harmony export */   shownWith: () => (/* binding */ shownWith)
/* harmony export */ });
/* harmony import */ var d3_shape__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76879);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81691);
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6805);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16174);




const BAR = 10;
const TALL = 100;
const gapOf = (count) => (count < 8 ? 3.4 : count < 15 ? 2 : 1.2);
const MARK_ROOM = 0.06;
const MARK_ROWS = 3;
const MANY = 120;
function plot(id, { points, measures, marks }) {
    const width = BAR * points.length;
    const box = `viewBox="0 0 ${width} ${TALL}" preserveAspectRatio="none"`;
    const image = `role="img" aria-labelledby="${id}-text"`;
    const drawing = [
        ...measures.map((measure, at) => group(measure, at, measures, barsOf(measure, points))),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)('gap', gaps(points.length)),
        ...measures.map((measure, at) => group(measure, at, measures, [grid(measure, width), ...linesOf(measure)])),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)('mark-line', [...new Set(marks.map(({ point }) => point))].map(markLine).join('')),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)('ground', `M0 ${TALL}h${width}`),
    ];
    const scales = measures.map((measure, at) => {
        const labels = measure.ticks.map(({ text }) => `<span>${(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlText */ .x)(text)}</span>`);
        return `<div class="scale ${shownWith(measure, at, measures)}" data-measure="${measure.id}" aria-hidden="true">${labels.join('')}</div>`;
    });
    const many = points.length > MANY ? ' many' : '';
    return `<div class="plot${many}"><svg ${box} ${image}>${drawing.join('')}</svg>${overlay(points, marks)}${scales.join('')}</div>`;
}
function shownWith({ id }, at, all) {
    if (all.length === 1)
        return 'only';
    return `m m-${id}${at === 0 ? ' first' : ''}`;
}
function group(measure, at, all, parts) {
    return parts.length === 0 ? '' : `<g class="${shownWith(measure, at, all)}">${parts.join('')}</g>`;
}
function barsOf({ id, layers, ticks }, points) {
    const most = mostOf(ticks);
    const tops = points.map(() => 0);
    const drawn = layers.map((layer) => {
        for (const at of points.keys())
            tops[at] = (tops[at] ?? 0) + (layer.values[at] ?? 0);
        const heights = tops.map((top) => heightOf(top, most));
        const ink = layer.id === 'all' ? `all-${id}` : layer.id;
        const isPale = points.map(({ isProvisional }) => isProvisional);
        return ((0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)(ink, steps(heights.map((height, at) => (isPale[at] ? 0 : height)))) +
            (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)(`${ink} pale`, steps(heights.map((height, at) => (isPale[at] ? height : 0)))));
    });
    return drawn.reverse();
}
function steps(heights) {
    if (heights.every((height) => height === 0))
        return '';
    const parts = [];
    let run = 0;
    for (const [at, height] of heights.entries()) {
        if (at > 0 && height !== heights[at - 1]) {
            parts.push(`h${run}V${(0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)(TALL - height)}`);
            run = 0;
        }
        run += BAR;
    }
    return `M0 ${TALL}V${(0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)(TALL - (heights[0] ?? 0))}${parts.join('')}h${run}V${TALL}z`;
}
function linesOf({ lines, ticks }) {
    const most = mostOf(ticks);
    return lines.flatMap(({ id, values }) => {
        const drawn = (0,d3_shape__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)()
            .defined((value) => value !== null)
            .x((_, at) => at * BAR + BAR / 2)
            .y((value) => TALL - heightOf(value ?? 0, most))
            .digits(1)(values);
        const d = drawn ?? '';
        return [(0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)('halo', d), (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)(`line-${id}`, d, ` data-values="${values.map(exactly).join()}"`)];
    });
}
const exactly = (value) => value === null ? '' : String(Math.round(value * 1e6) / 1e6);
function gaps(count) {
    if (count > MANY)
        return '';
    const gap = gapOf(count);
    const inner = Array.from({ length: count - 1 }, (_, at) => {
        return `M${(0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)((at + 1) * BAR - gap)} 0h${2 * gap}V${TALL}h-${2 * gap}z`;
    });
    const last = count * BAR;
    return `M0 0h${gap}V${TALL}H0z${inner.join('')}M${(0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)(last - gap)} 0h${gap}V${TALL}h-${gap}z`;
}
function grid({ ticks }, width) {
    const steps = ticks.length - 1;
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A)('grid', ticks
        .slice(1)
        .map((_, at) => `M0 ${(0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)((TALL * at) / steps)}h${width}`)
        .join(''));
}
const markLine = (point) => `M${point * BAR + BAR / 2} 0V${TALL}`;
function overlay(points, marks) {
    const rows = rowsOfMarks(points.length, marks);
    const [wide, narrow] = [labelEvery(points, WIDE), labelEvery(points, NARROW)];
    const bars = points.map(({ from, to, label, href, isProvisional }, at) => {
        const id = from === to ? ` id="day-${from}"` : '';
        const late = isProvisional ? ' class="late"' : '';
        const target = (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .safeAddress */ .M)(href);
        const link = target === '' ? '' : `<a href="${(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlText */ .x)(target)}" tabindex="-1"></a>`;
        const own = marks.filter(({ point }) => point === at);
        const badge = own.length === 0
            ? ''
            : `<b class="row-${rows.get(at)}">${own.map(({ number }) => number).join(' ')}</b>`;
        const isFew = at % narrow === 0;
        const text = at % wide === 0 || isFew ? (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlText */ .x)(label) : '';
        const kept = isFew ? '' : ' class="wide"';
        return `<li${id}${late}>${link}${badge}${text === '' ? '' : `<span${kept}>${text}</span>`}</li>`;
    });
    return `<ol class="bars" aria-hidden="true">${bars.join('')}</ol>`;
}
function rowsOfMarks(count, marks) {
    const ends = Array.from({ length: MARK_ROWS }, () => Number.NEGATIVE_INFINITY);
    const rows = new Map();
    for (const point of new Set(marks.map((mark) => mark.point))) {
        const place = point / count;
        const free = ends.findIndex((end) => place - end >= MARK_ROOM);
        const row = free < 0 ? MARK_ROWS - 1 : free;
        ends[row] = place;
        rows.set(point, row);
    }
    return rows;
}
const WIDE = 1000;
const NARROW = 232;
const LETTER = 6;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
function labelEvery(points, width) {
    const isMonths = points.some(({ from, to }) => from !== to);
    const letters = Math.max(...points.map(({ label }) => label.replace(EAST_ASIAN, '##').length));
    const least = width === NARROW ? 0 : isMonths ? 72 : 56;
    const room = Math.ceil((Math.max(least, 1.5 * LETTER * letters) * points.length) / width);
    const all = isMonths ? [1, 2, 3, 6, 12] : [1, 7, 14, 28, 91];
    return all.find((size) => size >= room) ?? room;
}
const mostOf = (ticks) => Number(ticks.at(-1)?.value) || 1;
const heightOf = (value, most) => (0,_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)((value / most) * TALL);


/***/ })

};
