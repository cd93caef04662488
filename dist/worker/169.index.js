export const id = 169;
export const ids = [169];
export const modules = {

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bytesChart: () => (/* binding */ bytesChart),
/* harmony export */   heatChart: () => (/* binding */ heatChart),
/* harmony export */   overviewChart: () => (/* binding */ overviewChart),
/* harmony export */   requestsChart: () => (/* binding */ requestsChart),
/* harmony export */   sparklines: () => (/* binding */ sparklines),
/* harmony export */   stepAbove: () => (/* binding */ stepAbove)
/* harmony export */ });
/* harmony import */ var echarts_lib_chart_bar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4662);
/* harmony import */ var echarts_lib_chart_heatmap__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7746);
/* harmony import */ var echarts_lib_chart_line__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1767);
/* harmony import */ var echarts_lib_component_gridSimple__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7251);
/* harmony import */ var echarts_lib_component_visualMapPiecewise__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3634);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(354);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4321);
/* harmony import */ var echarts_renderers__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6608);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8844);
/**
 * The charts, drawn by ECharts into SVG on our side, so that a page needs no script to show them.
 * Colours leave here as classes (`people`, `bots`, `tick`, …): the page's style sheet gives them
 * their colour, and one drawing serves light and dark. Nothing here carries a style attribute or
 * an id, so that the page's content security policy holds and the same numbers give the same bytes.
 */
// Each by its own path: the library's lists of charts and components load all of them.








(0,echarts_core__WEBPACK_IMPORTED_MODULE_6__/* .use */ .Y)([echarts_renderers__WEBPACK_IMPORTED_MODULE_7__/* .install */ .a]);
/** How densely hours are told apart in the heat map. */
const HEAT_STEPS = 9;
const heatInks = Array.from({ length: HEAT_STEPS }, (_, step) => `heat heat-${step}`);
/** A line of its own for each of the headline numbers. */
const SPARK = { width: 120, height: 28 };
const sparkInks = Array.from({ length: 6 }, (_, line) => `spark ${line}`);
/** What may be painted, as the classes that the style sheet knows. ECharts is given a colour of
 * its own for each, which `drawn` turns back into the class. */
const inks = [
    'people',
    'bots',
    'tools',
    'people pale',
    'bots pale',
    'tools pale',
    'grid',
    'tick',
    ...sparkInks,
    ...heatInks,
];
const colourOf = (ink) => `#0000${(inks.indexOf(ink) + 1).toString(16).padStart(2, '0')}`;
const inkOf = new Map(inks.map((ink) => [colourOf(ink), ink]));
/** `right` has room for the labels of the value axis. */
const WIDE = { width: 1080, height: 216, right: 58, ticks: 4 };
const NARROW = { width: 400, height: 210, right: 58, ticks: 3 };
const HALF = { width: 560, height: 190, right: 74, ticks: 3 };
/** Room for half of the uppermost label, and for the labels of the category axis. */
const TOP = 8;
const BOTTOM = 24;
const kinds = ['people', 'bots', 'tools'];
/** Requests of each point, stacked by who asked: for a wide and for a narrow page. The sentence
 * with the id `<id>-text` is a chart's text. */
function requestsChart(points, locale) {
    return (barChart('traffic', points, 'count', locale, WIDE, 'wide') +
        barChart('traffic', points, 'count', locale, NARROW, 'narrow'));
}
/** The same of months, for half a page's width. */
function overviewChart(points, locale) {
    return barChart('overview', points, 'count', locale, HALF, 'half');
}
/** Bytes sent of each point, stacked in the same way, for half a page's width. */
function bytesChart(points, locale) {
    return barChart('bytes', points, 'bytes', locale, HALF, 'half');
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
    return drawn(svg, size, `${image('hours')} class="half" data-plot="${left} ${size.width} ${BOTTOM}"`);
}
const stepOf = (level) => level <= 0 ? 0 : Math.max(1, Math.min(HEAT_STEPS - 1, Math.ceil(level * (HEAT_STEPS - 1))));
/** A line for each series of the headline numbers, as small as a word, from zero. All are drawn at
 * once, one below the other: a pass of the library costs more than a line. */
function sparklines(all) {
    const { width, height } = SPARK;
    const svg = draw([width, height * all.length], {
        animation: false,
        grid: all.map((_, at) => ({
            left: 1,
            right: 1,
            top: at * height + 2,
            height: height - 4,
            outerBoundsMode: 'none',
        })),
        xAxis: all.map((series, gridIndex) => ({
            gridIndex,
            type: 'category',
            show: false,
            boundaryGap: false,
            data: series.map(String),
        })),
        yAxis: all.map((series, gridIndex) => ({
            gridIndex,
            show: false,
            min: 0,
            max: Math.max(...series, 0) || 1,
        })),
        series: all.map((series, at) => ({
            type: 'line',
            xAxisIndex: at,
            yAxisIndex: at,
            silent: true,
            clip: false,
            symbol: 'none',
            data: [...series],
            lineStyle: { color: colourOf(`spark ${at}`), width: 1.5 },
        })),
    });
    const { paths } = inked(svg);
    return all.map((_, at) => {
        const line = `<path class="spark" d="${paths.get(`spark ${at}`) ?? ''}"/>`;
        const box = `viewBox="0 ${at * height} ${width} ${height}"`;
        return `<svg ${box} preserveAspectRatio="none" aria-hidden="true">${line}</svg>`;
    });
}
function bars(points, kind, unit) {
    return {
        type: 'bar',
        stack: 'all',
        silent: true,
        clip: false,
        barCategoryGap: '28%',
        barMaxWidth: 40,
        data: points.map((point) => ({
            value: Number((unit === 'bytes' ? point[`${kind}Bytes`] : point[kind]).value ?? 0),
            itemStyle: { color: colourOf(point.isProvisional ? `${kind} pale` : kind) },
        })),
    };
}
function barChart(id, points, unit, locale, size, name) {
    const { cell } = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .numbersFor */ .y)(locale, 'USD');
    const sums = points.map((point) => Number(point[unit === 'bytes' ? 'bytes' : 'requests'].value));
    const plot = size.width - size.right;
    const step = stepAbove(Math.max(0, ...sums) / size.ticks);
    const svg = draw([size.width, size.height], {
        animation: false,
        grid: { left: 0, right: size.right, top: TOP, bottom: BOTTOM, outerBoundsMode: 'none' },
        xAxis: {
            type: 'category',
            data: points.map((point) => named(point.label)),
            axisLine: { show: false },
            axisTick: { show: false },
            axisLabel: { ...label(9), interval: every(points, plot) },
        },
        yAxis: {
            position: 'right',
            interval: step,
            max: step * size.ticks,
            axisLabel: { ...label(10), formatter: (value) => cell(unit, value).text },
            splitLine: { lineStyle: { color: colourOf('grid'), width: 1 } },
        },
        series: kinds.map((kind) => bars(points, kind, unit)),
    });
    return drawn(svg, size, `${image(id)} class="${name}" data-plot="0 ${plot} ${BOTTOM}" data-scale="${TOP} ${unit}"`);
}
/** The least round number of at least this size, from 1 up: the distance of two ticks. The page's
 * script takes the same steps when it draws the axis of some of the series. */
function stepAbove(least) {
    const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
    const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * power);
    return steps.find((step) => step >= least && Number.isInteger(step)) ?? power * 10;
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
    const { paths, labels } = inked(svg);
    const lines = [...paths].map(([ink, d]) => `<path class="${ink}" d="${d}"/>`);
    const box = `viewBox="0 0 ${size.width} ${size.height}"`;
    return `<svg ${box} ${attributes}>${lines.join('')}${labels.join('')}</svg>`;
}
/** Its paths by their ink, and its labels. */
function inked(svg) {
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
    return { paths, labels };
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
