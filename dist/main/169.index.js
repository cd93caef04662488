export const id = 169;
export const ids = [169];
export const modules = {

/***/ 73169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bytesChart: () => (/* binding */ bytesChart),
/* harmony export */   heatChart: () => (/* binding */ heatChart),
/* harmony export */   requestsChart: () => (/* binding */ requestsChart),
/* harmony export */   sparklines: () => (/* binding */ sparklines)
/* harmony export */ });
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47670);
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35478);
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70809);
/* harmony import */ var echarts_components__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87628);
/* harmony import */ var echarts_components__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71794);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90354);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94763);
/* harmony import */ var echarts_renderers__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9833);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68844);
/**
 * The charts, drawn by ECharts into SVG on our side, so that a page needs no script to show them.
 * Colours leave here as classes (`people`, `bots`, `tick`, …): the page's style sheet gives them
 * their colour, and one drawing serves light and dark. Nothing here carries a style attribute or
 * an id, so that the page's content security policy holds and the same numbers give the same bytes.
 */





(0,echarts_core__WEBPACK_IMPORTED_MODULE_1__/* .use */ .Y)([echarts_charts__WEBPACK_IMPORTED_MODULE_2__/* .install */ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_3__/* .install */ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_4__/* .install */ .a, echarts_components__WEBPACK_IMPORTED_MODULE_5__/* .install */ .a, echarts_components__WEBPACK_IMPORTED_MODULE_6__/* .install */ .a, echarts_renderers__WEBPACK_IMPORTED_MODULE_7__/* .install */ .a]);
/** How densely hours are told apart in the heat map. */
const HEAT_STEPS = 9;
const heatInks = Array.from({ length: HEAT_STEPS }, (_, step) => `heat heat-${step}`);
/** What may be painted, as the classes that the style sheet knows. ECharts is given a colour of
 * its own for each, which `drawn` turns back into the class. */
const inks = [
    'people',
    'bots',
    'tools',
    'people pale',
    'bots pale',
    'tools pale',
    'bytes',
    'bytes pale',
    'grid',
    'tick',
    'spark',
    ...heatInks,
];
const colourOf = (ink) => `#0000${(inks.indexOf(ink) + 1).toString(16).padStart(2, '0')}`;
const inkOf = new Map(inks.map((ink) => [colourOf(ink), ink]));
const WIDE = { width: 1080, height: 216, ticks: 4 };
const NARROW = { width: 400, height: 210, ticks: 3 };
const HALF = { width: 560, height: 176, ticks: 3 };
/** Room for the labels of the value axis, and for those of the category axis. */
const RIGHT = 58;
const BOTTOM = 24;
/** Requests of each point, stacked by who asked: for a wide and for a narrow page. The sentence
 * with the id `<id>-text` is the chart's text. */
function requestsChart(id, points, locale) {
    const { cell } = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersFor */ .y)(locale, 'USD');
    const series = ['people', 'bots', 'tools'].map((kind) => bars(points, kind, (point) => point[kind].value));
    const format = (value) => cell('count', value).text;
    return (barChart(id, points, series, format, WIDE, 'wide') +
        barChart(id, points, series, format, NARROW, 'narrow'));
}
/** Bytes sent of each point, for half a page's width. */
function bytesChart(points, locale) {
    const { cell } = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersFor */ .y)(locale, 'USD');
    const series = [bars(points, 'bytes', (point) => point.bytes.value)];
    return barChart('bytes', points, series, (value) => cell('bytes', value).text, HALF, 'half');
}
/** Twenty-four columns of hours, seven rows of weekdays: the fuller, the darker. */
function heatChart(heat) {
    const size = { width: 560, height: 200 };
    const left = 36;
    const svg = draw([size.width, size.height], {
        animation: false,
        grid: { left, right: 0, top: 0, bottom: BOTTOM, outerBoundsMode: 'none' },
        xAxis: {
            type: 'category',
            data: heat.hourLabels.map(named),
            axisLine: { show: false },
            axisTick: { show: false },
            axisLabel: { ...label(8), interval: (at) => at % 6 === 0 },
        },
        yAxis: {
            type: 'category',
            inverse: true,
            data: heat.rows.map((row) => named(row.label)),
            axisLine: { show: false },
            axisTick: { show: false },
            axisLabel: { ...label(8), interval: 0 },
        },
        visualMap: {
            show: false,
            type: 'piecewise',
            pieces: heatInks.map((ink, value) => ({ value, color: colourOf(ink) })),
        },
        series: {
            type: 'heatmap',
            silent: true,
            progressive: 0,
            data: heat.rows.flatMap((row, y) => row.cells.map((cell, x) => [x, y, stepOf(cell.level)])),
        },
    });
    return drawn(svg, size, `${image('hours')} class="half" data-heat="${left} ${BOTTOM}"`);
}
const stepOf = (level) => level <= 0 ? 0 : Math.max(1, Math.min(HEAT_STEPS - 1, Math.ceil(level * (HEAT_STEPS - 1))));
/** A line for each series, as small as a word, from zero. */
function sparklines(all) {
    const size = { width: 120, height: 28 };
    const chart = (0,echarts_core__WEBPACK_IMPORTED_MODULE_8__/* .init */ .Ts)(null, null, { renderer: 'svg', ssr: true, ...size });
    try {
        return all.map((series) => {
            chart.setOption({
                animation: false,
                grid: { left: 1, right: 1, top: 2, bottom: 2, outerBoundsMode: 'none' },
                xAxis: { type: 'category', show: false, boundaryGap: false, data: series.map(String) },
                yAxis: { show: false, min: 0, max: Math.max(...series, 0) || 1 },
                series: {
                    type: 'line',
                    silent: true,
                    clip: false,
                    symbol: 'none',
                    data: [...series],
                    lineStyle: { color: colourOf('spark'), width: 1.5 },
                },
            }, true);
            return drawn(chart.renderToSVGString(), size, 'preserveAspectRatio="none" aria-hidden="true"');
        });
    }
    finally {
        chart.dispose();
    }
}
function bars(points, ink, read) {
    return {
        type: 'bar',
        stack: 'all',
        silent: true,
        clip: false,
        barCategoryGap: '28%',
        barMaxWidth: 40,
        data: points.map((point) => ({
            value: Number(read(point) ?? 0),
            itemStyle: { color: colourOf(point.isProvisional ? `${ink} pale` : ink) },
        })),
    };
}
function barChart(id, points, series, format, size, name) {
    const plot = size.width - RIGHT;
    const svg = draw([size.width, size.height], {
        animation: false,
        grid: { left: 0, right: RIGHT, top: 8, bottom: BOTTOM, outerBoundsMode: 'none' },
        xAxis: {
            type: 'category',
            data: points.map((point) => named(point.label)),
            axisLine: { show: false },
            axisTick: { show: false },
            axisLabel: { ...label(9), interval: every(points, plot) },
        },
        yAxis: {
            position: 'right',
            splitNumber: size.ticks,
            axisLabel: { ...label(10), formatter: format },
            splitLine: { lineStyle: { color: colourOf('grid'), width: 1 } },
        },
        series: [...series],
    });
    return drawn(svg, size, `${image(id)} class="${name}" data-plot="${plot}"`);
}
/** The sentence with this id, beside the chart, is its text. */
const image = (id) => `role="img" aria-labelledby="${id}-text"`;
/** ECharts keeps what it measured in plain objects, by text: this one would reach every object's
 * prototype. */
const named = (text) => (text === '__proto__' ? '–' : text);
const label = (margin) => ({ color: colourOf('tick'), margin, hideOverlap: false });
/** Labels stand a week apart where not every day has room for one (a quarter, among months). */
function every(points, width) {
    const isMonths = points.some(({ from, to }) => from !== to);
    const room = Math.ceil((56 * points.length) / width);
    const steps = isMonths ? [1, 2, 3, 6, 12] : [1, 7, 14, 28, 91];
    const step = steps.find((size) => size >= room) ?? room;
    return (at) => at % step === 0;
}
function draw([width, height], option) {
    const chart = (0,echarts_core__WEBPACK_IMPORTED_MODULE_8__/* .init */ .Ts)(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
        chart.setOption(option);
        return chart.renderToSVGString();
    }
    finally {
        chart.dispose(); // An instance that lives on keeps a timer, and the process, alive.
    }
}
const element = /<(path|text) ([^>]*?)(?:\/>|>([^<]*)<\/\1>)/g;
const attribute = /([\w-]+)="([^"]*)"/g;
/**
 * What ECharts drew, as the page holds it: paths of one ink joined into one, labels, and nothing
 * else. Elements in no ink of ours (backgrounds, clip paths) are left out.
 */
function drawn(svg, size, attributes) {
    const paths = new Map();
    const labels = [];
    for (const [, tag, list = '', text = ''] of svg.matchAll(element)) {
        const of = new Map(Array.from(list.matchAll(attribute), ([, name, value]) => [name, value]));
        const ink = inkOf.get(of.get('fill') ?? '') ?? inkOf.get(of.get('stroke') ?? '');
        if (ink === undefined)
            continue;
        if (tag === 'path')
            paths.set(ink, (paths.get(ink) ?? '') + (of.get('d') ?? ''));
        else
            labels.push(labelled(of, ink, text));
    }
    const lines = [...paths].map(([ink, d]) => `<path class="${ink}" d="${d}"/>`);
    const box = `viewBox="0 0 ${size.width} ${size.height}"`;
    return `<svg ${box} ${attributes}>${lines.join('')}${labels.join('')}</svg>`;
}
function labelled(of, ink, text) {
    const [x = 0, y = 0] = (of.get('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    const down = round(y + Number(of.get('y') ?? 0));
    const anchor = of.get('text-anchor') ?? 'start';
    // Centred text that would begin left of the chart begins at its edge.
    const [across, from] = anchor === 'middle' && x < text.length * 3.2 ? [0, 'start'] : [round(x), anchor];
    return `<text class="${ink}" x="${across}" y="${down}" text-anchor="${from}">${text}</text>`;
}
const round = (value) => Math.round(value * 10) / 10;


/***/ })

};
