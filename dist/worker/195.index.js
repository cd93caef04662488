export const id = 195;
export const ids = [195];
export const modules = {

/***/ 5195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeRenderer: () => (/* binding */ makeRenderer)
/* harmony export */ });
/* harmony import */ var handlebars__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);

/**
 * Compiles the templates once and returns what draws pages with them. Needs `layout.hbs`,
 * `style.css`, `theme.css` and `enhance.js`; every other `.hbs` is a partial by its file's name.
 * Throws, naming template and partial, where a template is missing or cannot be read.
 */
async function makeRenderer(templates) {
    const charts = await Promise.all(/* import() */[__webpack_require__.e(850), __webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__, 182)); // Half a second of library, paid for only here.
    const handlebars = handlebars__WEBPACK_IMPORTED_MODULE_0__.create();
    for (const [name, help] of Object.entries(helpers))
        handlebars.registerHelper(name, help);
    const svg = (text) => new handlebars__WEBPACK_IMPORTED_MODULE_0__.SafeString(text);
    const sparklines = new WeakMap();
    handlebars.registerHelper({
        requestsChart: (traffic, { data }) => svg(charts.requestsChart(traffic.points, data.root.locale)),
        bytesChart: (traffic, { data }) => svg(charts.bytesChart(traffic.points, data.root.locale)),
        overviewChart: (overview, { data }) => svg(charts.overviewChart(overview.points, data.root.locale)),
        heatChart: (heat) => svg(charts.heatChart(heat)),
        sparkline: (headline, { data }) => {
            const { headlines, traffic } = data.root;
            // A day that is still coming in would look like a fall.
            const length = traffic?.points.findIndex((point) => point.isProvisional) ?? -1;
            const whole = (series) => (length > 1 ? series.slice(0, length) : series);
            const lines = sparklines.get(headlines) ?? charts.sparklines(headlines.map((one) => whole(one.series)));
            sparklines.set(headlines, lines);
            return svg(lines[headlines.indexOf(headline)] ?? '');
        },
    });
    const sources = new Map();
    for (const [file, source] of templates)
        if (file.endsWith('.hbs'))
            sources.set(file.slice(0, -'.hbs'.length), source);
    checkPartials(sources);
    for (const [name, source] of sources)
        handlebars.registerPartial(name, named(name, handlebars.compile(unindented(source), COMPILED)));
    const layout = handlebars.partials.layout;
    const style = unspaced(`${needed(templates, 'theme.css')}\n${needed(templates, 'style.css')}\n${shares}`);
    const script = unspaced(needed(templates, 'enhance.js'));
    const policy = [
        "default-src 'none'",
        `style-src ${await hashOf(style)}`,
        `script-src ${await hashOf(script)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return (model) => `${layout(model, { data: { style, script, policy } })}\n`;
}
class TemplateError extends Error {
}
/** The template, but with its name in what goes wrong inside of it. */
function named(name, template) {
    return (context, options) => {
        try {
            return template(context, options);
        }
        catch (cause) {
            if (cause instanceof TemplateError || !(cause instanceof Error))
                throw cause;
            throw new TemplateError(`Template ${name}.hbs cannot be filled in: ${cause.message}`, {
                cause,
            });
        }
    };
}
/** Strict: a name that the model does not have is an error, not an empty place. */
const COMPILED = { strict: true, preventIndent: true };
/** What templates can say beside Handlebars' own words. `{{{ }}}` is for these drawings, for the
 * style sheet and the script alone; everything else is escaped. */
const helpers = {
    is: (a, b) => a === b,
    some: (list) => list.length > 0,
    both: (a, b) => Boolean(a) && Boolean(b),
    either: (a, b) => Boolean(a) || Boolean(b),
    opened: ({ rows, shown }) => rows.slice(0, shown),
    folded: ({ rows, shown }) => rows.slice(shown),
    /** A share from 0 to 1 as a class: `s37`. */
    share: (share) => `s${share > 0 ? Math.max(1, Math.min(100, Math.round(share * 100))) : 0}`,
    /** An address that a page may link to: an anchor, a relative one, http or https; else empty. */
    address: (href) => (href !== null && isSafe(href) ? href : ''),
    /** The exact value as a title where it says more than the text, and what to sort by where
     * neither can be read as a number. */
    exact: ({ kind, exact, text, value }) => new handlebars__WEBPACK_IMPORTED_MODULE_0__.SafeString((exact === text ? '' : ` title="${handlebars__WEBPACK_IMPORTED_MODULE_0__.escapeExpression(exact)}"`) +
        (kind === 'date' && value !== null
            ? ` data-v="${handlebars__WEBPACK_IMPORTED_MODULE_0__.escapeExpression(String(value))}"`
            : '')),
    /** Which columns give way where there is little room. */
    minor: ({ columns }) => columns.flatMap((column, at) => (givesWay(column) ? [` minor-${at + 2}`] : [])).join(''),
    /** Whether names need a line of their own where there is little room. */
    long: ({ rows, columns }) => {
        const kept = columns.filter((column) => !givesWay(column));
        const labels = kept.reduce((sum, { label }) => sum + label.length, 0);
        const isLong = kept.length > 4 || labels > MOST_LABELS || longestName(rows) > (kept.length > 3 ? 12 : 20);
        return isLong ? ' long' : '';
    },
    /** Panels in rows of columns: a full one alone, those of half a width in two columns. */
    laid: (panels) => laidOut(panels),
    json: (value) => JSON.stringify(value),
};
/** Halves that follow each other fill two columns of about the same height, one after the other,
 * so that they are read in their order where the page has room for one column only. */
function laidOut(panels) {
    const rows = [];
    for (const panel of panels) {
        const halves = rows.at(-1);
        if (panel.width === 'half' && halves?.[0]?.width === 'half')
            halves.push(panel);
        else
            rows.push([panel]);
    }
    return rows.map((row) => (row.length < 2 ? [row] : halved(row)));
}
function halved(panels) {
    const heights = panels.map(heightOf);
    const whole = heights.reduce((sum, height) => sum + height, 0);
    let left = heights[0] ?? 0;
    let split = 1;
    while (split < panels.length - 1) {
        const more = left + (heights[split] ?? 0);
        if (Math.abs(whole - 2 * more) > Math.abs(whole - 2 * left))
            break;
        left = more;
        split++;
    }
    return [panels.slice(0, split), panels.slice(split)];
}
/** About how tall a panel stands at first, in lines. */
function heightOf({ definition, table, blocks }) {
    const lines = (text, length) => Math.ceil(text.length / length);
    const rows = table?.rows.slice(0, table.shown) ?? [];
    const names = rows.map(({ name }) => lines(name.map(({ text }) => text).join(' '), 40));
    const ends = table === null ? 0 : [table.rest, table.total].filter((row) => row !== null).length;
    const folds = table !== null && table.rows.length > table.shown ? 1 : 0;
    const beside = blocks.map((block) => block.kind === 'facts'
        ? 1 + lines(' '.repeat(block.facts.length), 2)
        : block.kind === 'list' && !block.isFolded
            ? 2 + block.items.length
            : 1);
    return (5 +
        lines(definition, 80) +
        [...names, ...beside].reduce((sum, height) => sum + height, 0) +
        ends +
        folds);
}
/** Labels of the columns, in characters together, that have room beside names. */
const MOST_LABELS = 36;
/** The hairline under a row tells its share, too. */
const givesWay = ({ id, isMinor }) => isMinor || id === 'share';
/** In characters, with what stands beside it. */
const longestName = (rows) => rows.reduce((longest, { name, sub }) => Math.max(longest, name.reduce((length, { text }) => length + text.length, sub.length)), 0);
function isSafe(href) {
    if (/[\u0000-\u0020\\]/.test(href))
        return false;
    return /^https?:\/\//i.test(href) || (!/^[^/?#]*:/.test(href) && !href.startsWith('//'));
}
/** Every partial that a template names must be there: better now than half-way through a page. */
function checkPartials(sources) {
    if (!sources.has('layout'))
        throw new Error('Templates: layout.hbs is missing');
    for (const [file, source] of sources) {
        const inline = new Set();
        const asked = new Set();
        class Partials extends handlebars__WEBPACK_IMPORTED_MODULE_0__.Visitor {
            PartialStatement(partial) {
                if (partial.name.type === 'PathExpression')
                    asked.add(partial.name.original);
                super.PartialStatement(partial);
            }
            PartialBlockStatement(partial) {
                if (partial.name.type === 'PathExpression')
                    asked.add(partial.name.original);
                super.PartialBlockStatement(partial);
            }
            DecoratorBlock(block) {
                for (const param of block.params)
                    if (param.type === 'StringLiteral')
                        inline.add(param.value);
                super.DecoratorBlock(block);
            }
        }
        let tree;
        try {
            tree = handlebars__WEBPACK_IMPORTED_MODULE_0__.parse(source);
        }
        catch (cause) {
            throw new Error(`Template ${file}.hbs cannot be read: ${cause.message}`, { cause });
        }
        new Partials().accept(tree);
        for (const name of asked) {
            if (sources.has(name) || inline.has(name) || name === '@partial-block')
                continue;
            const known = [...sources.keys()].sort().join(', ');
            throw new Error(`Template ${file}.hbs asks for the partial '${name}', and there is no ${name}.hbs. There are: ${known}`);
        }
    }
}
function needed(templates, file) {
    const text = templates.get(file);
    if (text === undefined)
        throw new Error(`Templates: ${file} is missing`);
    return text;
}
/** Templates are indented for those who read them; a page is not. */
const unindented = (source) => source
    .replace(/^[ \t]+/gm, '')
    .replace(/\n+/g, '\n')
    .trim();
/** The same for style sheet and script, without comments that have lines of their own. */
const unspaced = (source) => unindented(source.replace(/^\s*(\/\*[\s\S]*?\*\/|\/\/.*)\s*$/gm, ''));
/** Classes in place of style attributes, which the policy refuses. */
const shares = Array.from({ length: 100 }, (_, at) => `.s${at + 1}{--s:${at + 1}%}`).join('');
async function hashOf(text) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}


/***/ })

};
