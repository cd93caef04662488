export const id = 234;
export const ids = [234];
export const modules = {

/***/ 41234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileTemplates: () => (/* binding */ compileTemplates),
/* harmony export */   shippedModule: () => (/* binding */ shippedModule)
/* harmony export */ });
/* harmony import */ var handlebars__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88508);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24241);


const COMPILED = { strict: true, preventIndent: true };
function compileTemplates(sources) {
    checkPartials(sources);
    const handlebars = handlebars__WEBPACK_IMPORTED_MODULE_0__.create();
    const compiled = new Map();
    for (const [name, source] of sources)
        compiled.set(name, handlebars.compile((0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .unindented */ .Vg)(source), COMPILED));
    return { handlebars, compiled };
}
function shippedModule(sources) {
    checkPartials(sources);
    const entries = [...sources].map(([name, source]) => {
        const specification = handlebars__WEBPACK_IMPORTED_MODULE_0__.precompile((0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .unindented */ .Vg)(source), COMPILED);
        const [key, text] = [JSON.stringify(name), JSON.stringify(source)];
        return `[${key}, { source: ${text}, specification: ${specification} }],\n`;
    });
    return `export const shipped = new Map([\n${entries.join('')}])\n`;
}
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


/***/ })

};
