export const id = 182;
export const ids = [182];
export const modules = {

/***/ 182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bytesChart: () => (/* binding */ bytesChart),
/* harmony export */   caseStrip: () => (/* binding */ caseStrip),
/* harmony export */   heatChart: () => (/* binding */ heatChart),
/* harmony export */   overviewChart: () => (/* binding */ overviewChart),
/* harmony export */   requestsChart: () => (/* binding */ requestsChart),
/* harmony export */   sparklines: () => (/* binding */ sparklines),
/* harmony export */   stepAbove: () => (/* binding */ stepAbove)
/* harmony export */ });
/* harmony import */ var d3_scale__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5602);
/* harmony import */ var d3_shape__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6879);
/* harmony import */ var _model_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3253);
/**
 * The charts, as SVG that needs no script to be seen: scales and shapes are D3's, which know no
 * document. Colours are classes (`people`, `bots`, `tick`, …) that the page's style sheet knows, so
 * that one drawing serves light and dark. Nothing here carries a style attribute or an id: the
 * page's content security policy holds, and the same numbers give the same bytes.
 *
 *     ┌──────── plot ────────┐ 1,600  ◀ ticks of the value axis, on grid lines
 *     │ ▇ ▇ ▂ ▇ ▇ ▇ ▇ ▇ ▇ ▇ ▇│   800
 *     └──────────────────────┘     0
 *       Sep 28    Oct 5              ◀ labels of the category axis
 */



/** How densely hours are told apart in the heat map. */
const HEAT_STEPS = 9;
/** A line of its own for each of the headline numbers. */
const SPARK = { width: 120, height: 28 };
/** `right` has room for the labels of the value axis. */
const WIDE = { name: 'wide', width: 1080, height: 216, right: 58, ticks: 4 };
const NARROW = { name: 'narrow', width: 400, height: 210, right: 58, ticks: 3 };
const HALF = { name: 'half', width: 560, height: 190, right: 74, ticks: 3 };
/** Room for half of the uppermost label, and for the labels of the category axis. */
const TOP = 8;
const BOTTOM = 24;
/** From an axis to its labels, and to their middle. */
const LABEL_GAP = 10;
const LABEL_MIDDLE = 15;
/** A bar leaves this share of its place to its neighbours, and is never wider than that. */
const BAR_GAP = 0.28;
const BAR_MOST = 40;
const kinds = ['people', 'bots', 'tools'];
/** Requests of each point, stacked by who asked: for a wide and for a narrow page. The sentence
 * with the id `<id>-text` is a chart's text. */
function requestsChart(points, locale) {
    return (barChart('traffic', points, 'count', locale, WIDE) +
        barChart('traffic', points, 'count', locale, NARROW));
}
/** The same of months, for half a page's width. */
function overviewChart(points, locale) {
    return barChart('overview', points, 'count', locale, HALF);
}
/** Bytes sent of each point, stacked in the same way, for half a page's width. */
function bytesChart(points, locale) {
    return barChart('bytes', points, 'bytes', locale, HALF);
}
function barChart(id, points, unit, locale, { name, width, height, right, ticks }) {
    const amounts = (0,_model_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .amountsIn */ .D)(locale);
    const plot = width - right;
    const base = height - BOTTOM;
    const sums = points.map((point) => Number(point[unit === 'bytes' ? 'bytes' : 'requests'].value));
    const step = stepAbove(Math.max(0, ...sums) / ticks);
    const across = bands(points.length, 0, plot);
    const up = (0,d3_scale__WEBPACK_IMPORTED_MODULE_1__/* .scaleLinear */ .m4)([0, step * ticks], [base, TOP]);
    const values = Array.from({ length: ticks + 1 }, (_, tick) => tick * step);
    const grid = values.map((value) => `M0 ${round(up(value) + 0.5)}h${plot}`).join('');
    const valueLabels = values.map((value) => label(plot + LABEL_GAP, up(value), 'start', amounts[unit](value)));
    const everyLabel = labelEvery(points, plot);
    const pointLabels = points.flatMap((point, at) => at % everyLabel === 0 ? [centred(middleOf(across, at), base + LABEL_MIDDLE, point.label)] : []);
    const plotted = `data-plot="0 ${plot} ${BOTTOM}" data-scale="${TOP} ${unit}"`;
    return svg(width, height, `${image(id)} class="${name}" ${plotted}`, [
        path('grid', grid),
        ...stackedBars(points, unit, across, up),
        ...pointLabels,
        ...valueLabels,
    ]);
}
/** The bars of each kind, on top of the kinds before it: those of unfinished points are pale. */
function stackedBars(points, unit, across, up) {
    const width = Math.min(across.step() * (1 - BAR_GAP), BAR_MOST);
    const layers = (0,d3_shape__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)()
        .keys(kinds)
        .value((point, kind) => Number((unit === 'bytes' ? point[`${kind}Bytes`] : point[kind]).value ?? 0))(points);
    return layers.flatMap((layer) => {
        const bars = { whole: '', pale: '' };
        for (const [at, [from, to]] of layer.entries()) {
            const tall = round(up(from)) - round(up(to));
            if (tall <= 0)
                continue;
            const x = middleOf(across, at) - width / 2;
            bars[points[at]?.isProvisional ? 'pale' : 'whole'] += rectangle(x, up(from), width, tall);
        }
        return [path(layer.key, bars.whole), path(`${layer.key} pale`, bars.pale)];
    });
}
/** Twenty-four columns of hours, seven rows of weekdays: the fuller, the darker. */
function heatChart(heat) {
    const size = { width: 560, height: 200 };
    const left = 36;
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
        ...cells.map((d, step) => path(`heat heat-${step}`, d)),
        ...hours,
        ...weekdays,
    ]);
}
const stepOf = (level) => level <= 0 ? 0 : Math.max(1, Math.min(HEAT_STEPS - 1, Math.ceil(level * (HEAT_STEPS - 1))));
/** A line for each series of the headline numbers, as small as a word, from zero. */
function sparklines(all) {
    const { width, height } = SPARK;
    return all.map((series) => {
        const across = (0,d3_scale__WEBPACK_IMPORTED_MODULE_1__/* .scaleLinear */ .m4)([0, Math.max(1, series.length - 1)], [1, width - 1]);
        const up = (0,d3_scale__WEBPACK_IMPORTED_MODULE_1__/* .scaleLinear */ .m4)([0, Math.max(...series, 0) || 1], [height - 2, 2]);
        const drawn = (0,d3_shape__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((_, at) => across(at), up).digits(1)(series);
        return svg(width, height, 'preserveAspectRatio="none" aria-hidden="true"', [
            path('spark', drawn ?? ''),
        ]);
    });
}
/** A bar for each day of a case, of the most; a dot on the ground where nobody knows. */
function caseStrip(levels) {
    const height = 20;
    const bars = levels.map((level, at) => {
        const tall = level === null || level === 0 ? 0 : Math.max(1, Math.round(level * height));
        return tall === 0 ? '' : `M${at} ${height}h.7v-${tall}h-.7z`;
    });
    const unknown = levels.map((level, at) => (level === null ? `M${at} ${height}h.7v-1h-.7z` : ''));
    return svg(levels.length, height, 'preserveAspectRatio="none" class="strip" aria-hidden="true"', [
        path('took', bars.join('')),
        path('unknown', unknown.join('')),
    ]);
}
/** The least round number of at least this size, from 1 up: the distance of two ticks. The page's
 * script takes the same steps when it draws the axis of some of the series. */
function stepAbove(least) {
    const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
    const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * power);
    return steps.find((step) => step >= least && Number.isInteger(step)) ?? power * 10;
}
/** Labels stand a week apart where not every day has room for one (a quarter, among months). */
function labelEvery(points, width) {
    const isMonths = points.some(({ from, to }) => from !== to);
    const room = Math.ceil((56 * points.length) / width);
    const steps = isMonths ? [1, 2, 3, 6, 12] : [1, 7, 14, 28, 91];
    return steps.find((size) => size >= room) ?? room;
}
/** As many equal places as asked for, side by side. */
function bands(count, from, to) {
    return (0,d3_scale__WEBPACK_IMPORTED_MODULE_1__/* .scaleBand */ .WH)(Array.from({ length: count }).keys(), [from, to]);
}
const middleOf = (places, at) => (places(at) ?? 0) + places.bandwidth() / 2;
/** The sentence with this id, beside the chart, is its text. */
const image = (id) => `role="img" aria-labelledby="${id}-text"`;
function svg(width, height, attributes, parts) {
    return `<svg viewBox="0 0 ${width} ${height}" ${attributes}>${parts.join('')}</svg>`;
}
const path = (ink, d) => (d === '' ? '' : `<path class="${ink}" d="${d}"/>`);
/** From its lower left corner, in the form that the page's script reads and writes. */
function rectangle(x, bottom, width, height) {
    const [wide, tall] = [round(width), round(height)];
    return `M${round(x)} ${round(bottom)}l${wide} 0l0 ${-tall}l${-wide} 0Z`;
}
/** Centred text that would begin left of the chart begins at its edge. */
function centred(x, y, text) {
    return x < text.length * 3.2 ? label(0, y, 'start', text) : label(x, y, 'middle', text);
}
function label(x, y, anchor, text) {
    return `<text class="tick" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escaped(text)}</text>`;
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text) => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
const round = (value) => Math.round(value * 10) / 10;


/***/ })

};
