export const id = 228;
export const ids = [228];
export const modules = {

/***/ 81691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ safeAddress)
/* harmony export */ });
function safeAddress(href) {
    if (href === null || /[\u0000-\u0020\\]/.test(href))
        return '';
    const isForeign = /^https?:\/\//i.test(href);
    const isOwn = !/^[^/?#]*:/.test(href) && !href.startsWith('//');
    return isForeign || isOwn ? href : '';
}


/***/ }),

/***/ 50228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeRenderer: () => (/* binding */ makeRenderer)
});

// EXTERNAL MODULE: ./node_modules/handlebars/runtime.js
var runtime = __webpack_require__(80576);
// EXTERNAL MODULE: ./lib/report/render/address.js
var address = __webpack_require__(81691);
;// CONCATENATED MODULE: ./lib/report/render/layout.js
function laidOut(panels) {
    const rows = [];
    for (const panel of panels.filter(({ isFolded }) => !isFolded)) {
        const halves = rows.at(-1);
        if (panel.width === 'half' && halves?.[0]?.width === 'half')
            halves.push(panel);
        else
            rows.push([panel]);
    }
    const folded = panels.filter(({ isFolded }) => isFolded);
    const lastHalves = rows.findLastIndex((row) => row.length > 1);
    const laid = rows.flatMap((row, at) => columnsOf(row, at === lastHalves ? folded : []));
    const isLaid = laid.flat(2).some(({ isFolded }) => isFolded);
    return folded.length === 0 || isLaid ? laid : [...laid, [folded]];
}
const MOST_HOLE = 70;
function columnsOf(row, folded) {
    if (row.length < 2)
        return [[row]];
    const ways = [
        [filled(halved(row), folded)],
        [pair(row.slice(0, -1)), [row.slice(-1)]],
        [[row.slice(0, 1)], pair(row.slice(1))],
    ];
    const hole = (rows) => Math.max(...rows.map(holeOf));
    return (ways.find((rows) => hole(rows) <= MOST_HOLE) ??
        ways.reduce((best, rows) => (hole(rows) < hole(best) ? rows : best)));
}
function pair(row) {
    return row.length < 2 ? [row] : halved(row);
}
function halved(panels) {
    const splits = panels.slice(1).map((_, at) => [panels.slice(0, at + 1), panels.slice(at + 1)]);
    return splits.reduce((best, split) => (holeOf(split) < holeOf(best) ? split : best));
}
function filled([left = [], right = []], folded) {
    return folded.reduce(([one, other], panel) => heightOfAll(one) <= heightOfAll(other) ? [[...one, panel], other] : [one, [...other, panel]], [left, right]);
}
function holeOf([left = [], right]) {
    if (right === undefined)
        return 0;
    return Math.abs(heightOfAll(left) - heightOfAll(right));
}
function heightOfAll(column) {
    return column.reduce((sum, panel) => sum + heightOf(panel), 0);
}
const [FOLDED, ROW, TEXT_LINE, BETWEEN, COLUMN, CHARACTER, WIDTH] = [36, 30, 19.5, 36, 60, 7, 540];
function heightOf({ definition, table, blocks, isFolded }) {
    if (isFolded)
        return FOLDED;
    const lower = blocks.map(heightOfBlock).reduce((sum, height) => sum + height, 0);
    const text = linesOf(definition.length, 85) * TEXT_LINE;
    return BETWEEN + 21 + text + (table === null ? 0 : heightOfTable(table)) + lower;
}
function heightOfTable({ rows, shown, columns, rest, total }) {
    const room = (WIDTH - columns.length * COLUMN) / CHARACTER;
    const open = rows.slice(0, shown).map(({ name, sub }) => {
        const length = name.reduce((sum, { text }) => sum + text.length + 1, sub.length);
        return ROW + (linesOf(length, Math.max(room, 12)) - 1) * TEXT_LINE;
    });
    const ends = [rest, total].filter((row) => row !== null).length + (rows.length > shown ? 1 : 0);
    return 36 + open.reduce((sum, height) => sum + height, 0) + ends * ROW;
}
function heightOfBlock(block) {
    if (block.kind === 'facts')
        return 18 + block.facts.length * ROW;
    if (block.kind === 'list' && !block.isFolded)
        return 40 + block.items.length * 21;
    return FOLDED;
}
function linesOf(characters, perLine) {
    return Math.max(1, Math.ceil(characters / perLine));
}

;// CONCATENATED MODULE: ./lib/report/render/shipped.js
const shipped = new Map([
["block-body", { source: "{{#if note}}<p class=\"definition\">{{note}}</p>{{/if}}\n{{#if (is kind \"code\")}}<pre dir=\"ltr\" tabindex=\"0\" aria-label=\"{{title}}\"><code>{{text}}</code></pre>{{/if}}\n{{#if (is kind \"list\")}}{{#if (some items)}}<ul>{{#each items}}<li><bdi>{{this}}</bdi></li>{{/each}}</ul>{{/if}}{{/if}}\n{{#if (is kind \"table\")}}{{> panel-csv}}{{> table table title=title}}{{/if}}\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"definition\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"note") || container.strict(depth0, "note", {"start":{"line":1,"column":36},"end":{"line":1,"column":40}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"note","hash":{},"data":data,"loc":{"start":{"line":1,"column":34},"end":{"line":1,"column":42}}}) : helper)))
    + "</p>";
},"1":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<pre dir=\"ltr\" tabindex=\"0\" aria-label=\""
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":66},"end":{"line":2,"column":71}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":64},"end":{"line":2,"column":73}}}) : helper)))
    + "\"><code>"
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":2,"column":83},"end":{"line":2,"column":87}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":2,"column":81},"end":{"line":2,"column":89}}}) : helper)))
    + "</code></pre>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"some")||container.strict(depth0, "some", {"start":{"line":3,"column":31},"end":{"line":3,"column":35}} )).call(alias1,lookupProperty(depth0,"items"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":3,"column":30},"end":{"line":3,"column":42}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":24},"end":{"line":3,"column":112}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":48},"end":{"line":3,"column":100}}})) != null ? stack1 : "")
    + "</ul>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<li><bdi>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</bdi></li>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"panel-csv"),depth0,{"name":"panel-csv","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"table"),lookupProperty(depth0,"table"),{"name":"table","hash":{"title":lookupProperty(depth0,"title")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"is")||alias2(depth0, "is", {"start":{"line":2,"column":7},"end":{"line":2,"column":9}} )).call(alias1,lookupProperty(depth0,"kind"),"code",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":2,"column":6},"end":{"line":2,"column":22}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":109}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"is")||alias2(depth0, "is", {"start":{"line":3,"column":7},"end":{"line":3,"column":9}} )).call(alias1,lookupProperty(depth0,"kind"),"list",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":3,"column":6},"end":{"line":3,"column":22}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":119}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"is")||alias2(depth0, "is", {"start":{"line":4,"column":7},"end":{"line":4,"column":9}} )).call(alias1,lookupProperty(depth0,"kind"),"table",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":4,"column":6},"end":{"line":4,"column":23}}}),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":76}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true} }],
["block-facts", { source: "<div class=\"block\" id=\"{{id}}\">\n  {{#if title}}<h4>{{title}}</h4>{{/if}}\n  <dl class=\"facts\">{{#each facts}}<div><dt>{{label}}</dt><dd{{exact cell}}>{{cell.text}}{{#if note}} <small>{{note}}</small>{{/if}}</dd></div>{{/each}}</dl>\n</div>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"title") || container.strict(depth0, "title", {"start":{"line":2,"column":19},"end":{"line":2,"column":24}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":17},"end":{"line":2,"column":26}}}) : helper)))
    + "</h4>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + alias3((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":3,"column":44},"end":{"line":3,"column":49}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":3,"column":42},"end":{"line":3,"column":51}}}) : helper)))
    + "</dt><dd"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":3,"column":61},"end":{"line":3,"column":66}} )).call(alias2,lookupProperty(depth0,"cell"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":3,"column":59},"end":{"line":3,"column":73}}}))
    + ">"
    + alias3(container.lambda(alias1(lookupProperty(depth0,"cell"), "text", {"start":{"line":3,"column":76},"end":{"line":3,"column":85}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":87},"end":{"line":3,"column":130}}})) != null ? stack1 : "")
    + "</dd></div>";
},"2":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <small>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"note") || container.strict(depth0, "note", {"start":{"line":3,"column":109},"end":{"line":3,"column":113}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"note","hash":{},"data":data,"loc":{"start":{"line":3,"column":107},"end":{"line":3,"column":115}}}) : helper)))
    + "</small>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"block\" id=\""
    + container.escapeExpression((((helper = lookupProperty(helpers,"id") || container.strict(depth0, "id", {"start":{"line":1,"column":25},"end":{"line":1,"column":27}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":23},"end":{"line":1,"column":29}}}) : helper)))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"title"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":38}}})) != null ? stack1 : "")
    + "\n<dl class=\"facts\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":18},"end":{"line":3,"column":150}}})) != null ? stack1 : "")
    + "</dl>\n</div>";
},"useData":true} }],
["block", { source: "{{#if (is kind \"facts\")}}{{> block-facts}}{{else if (is isFolded true)}}\n<details class=\"block\" id=\"{{id}}\"><summary>{{title}}</summary>{{> block-body}}</details>\n{{else}}\n<div class=\"block\" id=\"{{id}}\">{{#if title}}<h4>{{title}}</h4>{{/if}}{{> block-body}}</div>\n{{/if}}\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"block-facts"),depth0,{"name":"block-facts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"is")||container.strict(depth0, "is", {"start":{"line":1,"column":53},"end":{"line":1,"column":55}} )).call(alias1,lookupProperty(depth0,"isFolded"),true,{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":52},"end":{"line":1,"column":70}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":42},"end":{"line":5,"column":0}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<details class=\"block\" id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":2,"column":29},"end":{"line":2,"column":31}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":2,"column":27},"end":{"line":2,"column":33}}}) : helper)))
    + "\"><summary>"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":46},"end":{"line":2,"column":51}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":44},"end":{"line":2,"column":53}}}) : helper)))
    + "</summary>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block-body"),depth0,{"name":"block-body","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"block\" id=\""
    + container.escapeExpression((((helper = lookupProperty(helpers,"id") || container.strict(depth0, "id", {"start":{"line":4,"column":25},"end":{"line":4,"column":27}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":4,"column":23},"end":{"line":4,"column":29}}}) : helper)))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"title"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":31},"end":{"line":4,"column":69}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block-body"),depth0,{"name":"block-body","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"title") || container.strict(depth0, "title", {"start":{"line":4,"column":50},"end":{"line":4,"column":55}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"title","hash":{},"data":data,"loc":{"start":{"line":4,"column":48},"end":{"line":4,"column":57}}}) : helper)))
    + "</h4>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"is")||container.strict(depth0, "is", {"start":{"line":1,"column":7},"end":{"line":1,"column":9}} )).call(alias1,lookupProperty(depth0,"kind"),"facts",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":23}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true} }],
["calendar", { source: "<article class=\"panel calendar-panel\" id=\"{{id}}\">\n  <header><h3>{{title}}</h3></header>\n  <p class=\"definition\">{{definition}}</p>\n  <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{{title}}\">\n    <figure class=\"chart heatmap\" data-points=\"calendar-points\" data-title=\"{{title}}\">\n      {{{calendarChart this}}}\n    </figure>\n  </div>\n  <div>\n    <p id=\"calendar-text\">{{text}}</p>\n    <details>\n      <summary>{{@root.words.chartAsTable}}</summary>\n      <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{{title}}\">\n        <table id=\"calendar-points\" class=\"points\">\n          <thead><tr><th scope=\"col\">{{@root.words.day}}</th>{{#each weekLabels}}<th scope=\"col\">{{this}}</th>{{/each}}</tr></thead>\n          <tbody>\n            {{#each rows}}<tr><th scope=\"row\">{{label}}</th>{{#each days}}<td title=\"{{text}}\">{{#if requests}}{{#if href}}<a href=\"{{address href}}\">{{requests.text}}</a>{{else}}{{requests.text}}{{/if}}{{else}}<span role=\"img\" aria-label=\"{{text}}\">–</span>{{/if}}</td>{{/each}}</tr>{{/each}}\n          </tbody>\n        </table>\n      </div>\n    </details>\n  </div>\n</article>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</th>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"label") || container.strict(depth0, "label", {"start":{"line":17,"column":36},"end":{"line":17,"column":41}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":17,"column":34},"end":{"line":17,"column":43}}}) : helper)))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"days"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":48},"end":{"line":17,"column":267}}})) != null ? stack1 : "")
    + "</tr>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td title=\""
    + container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":17,"column":75},"end":{"line":17,"column":79}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":17,"column":73},"end":{"line":17,"column":81}}}) : helper)))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"requests"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":17,"column":83},"end":{"line":17,"column":253}}})) != null ? stack1 : "")
    + "</td>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":17,"column":99},"end":{"line":17,"column":191}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias2((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":17,"column":122},"end":{"line":17,"column":129}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":17,"column":120},"end":{"line":17,"column":136}}}))
    + "\">"
    + alias2(container.lambda(alias1(lookupProperty(depth0,"requests"), "text", {"start":{"line":17,"column":140},"end":{"line":17,"column":153}} ), depth0))
    + "</a>";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"requests"), "text", {"start":{"line":17,"column":169},"end":{"line":17,"column":182}} ), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span role=\"img\" aria-label=\""
    + container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":17,"column":230},"end":{"line":17,"column":234}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":17,"column":228},"end":{"line":17,"column":236}}}) : helper)))
    + "\">–</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"panel calendar-panel\" id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":44},"end":{"line":1,"column":46}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":42},"end":{"line":1,"column":48}}}) : helper)))
    + "\">\n<header><h3>"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":14},"end":{"line":2,"column":19}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":21}}}) : helper)))
    + "</h3></header>\n<p class=\"definition\">"
    + alias4((((helper = lookupProperty(helpers,"definition") || alias1(depth0, "definition", {"start":{"line":3,"column":24},"end":{"line":3,"column":34}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"definition","hash":{},"data":data,"loc":{"start":{"line":3,"column":22},"end":{"line":3,"column":36}}}) : helper)))
    + "</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":4,"column":61},"end":{"line":4,"column":66}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":4,"column":59},"end":{"line":4,"column":68}}}) : helper)))
    + "\">\n<figure class=\"chart heatmap\" data-points=\"calendar-points\" data-title=\""
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":5,"column":74},"end":{"line":5,"column":79}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":5,"column":72},"end":{"line":5,"column":81}}}) : helper)))
    + "\">\n"
    + ((stack1 = (lookupProperty(helpers,"calendarChart")||alias1(depth0, "calendarChart", {"start":{"line":6,"column":3},"end":{"line":6,"column":16}} )).call(alias2,depth0,{"name":"calendarChart","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":24}}})) != null ? stack1 : "")
    + "\n</figure>\n</div>\n<div>\n<p id=\"calendar-text\">"
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":10,"column":24},"end":{"line":10,"column":28}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":10,"column":22},"end":{"line":10,"column":30}}}) : helper)))
    + "</p>\n<details>\n<summary>"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "chartAsTable", {"start":{"line":12,"column":11},"end":{"line":12,"column":35}} ), depth0))
    + "</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":13,"column":61},"end":{"line":13,"column":66}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":13,"column":59},"end":{"line":13,"column":68}}}) : helper)))
    + "\">\n<table id=\"calendar-points\" class=\"points\">\n<thead><tr><th scope=\"col\">"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "day", {"start":{"line":15,"column":29},"end":{"line":15,"column":44}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"weekLabels"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":51},"end":{"line":15,"column":109}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":281}}})) != null ? stack1 : "")
    + "\n</tbody>\n</table>\n</div>\n</details>\n</div>\n</article>";
},"useData":true} }],
["case", { source: "<details class=\"case\" id=\"{{caseFile.id}}\">\n  <summary><h3>{{title}}</h3>{{#if caseFile.state}} <span class=\"state {{caseFile.state.kind}}\">{{caseFile.state.label}}</span>{{/if}}{{#if caseFile.strip}}{{{caseStrip caseFile.strip}}}{{/if}} <span class=\"amount\"><b{{exact caseFile.amount.cell}}>{{caseFile.amount.cell.text}}</b> <small>{{caseFile.amount.note}}</small></span></summary>\n  <div class=\"file\">\n    <div>\n      <p>{{> sentence text}}</p>\n      {{#if (some caseFile.facts)}}<p>{{#each caseFile.facts}}{{this}} {{/each}}</p>{{/if}}\n      {{#if caseFile.strip}}{{> strip caseFile.strip}}{{/if}}\n      {{#if caseFile.evidence}}{{> evidence caseFile.evidence}}{{/if}}\n    </div>\n    <div class=\"remedy\">\n      <h4>{{caseFile.remedy.title}}</h4>\n      <p>{{> sentence caseFile.remedy.note}} {{#if caseFile.remedy.saves}}<strong>{{caseFile.remedy.saves}}</strong>{{/if}}</p>\n      {{#if caseFile.remedy.text}}<pre dir=\"ltr\" tabindex=\"0\" aria-label=\"{{caseFile.remedy.title}}\"><code>{{caseFile.remedy.text}}</code></pre>{{/if}}\n    </div>\n  </div>\n</details>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"state "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"caseFile"),"state"), "kind", {"start":{"line":2,"column":71},"end":{"line":2,"column":90}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"caseFile"),"state"), "label", {"start":{"line":2,"column":96},"end":{"line":2,"column":116}} ), depth0))
    + "</span>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"caseStrip")||container.strict(depth0, "caseStrip", {"start":{"line":2,"column":157},"end":{"line":2,"column":166}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"caseFile"),"strip"),{"name":"caseStrip","hash":{},"data":data,"loc":{"start":{"line":2,"column":154},"end":{"line":2,"column":184}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"caseFile"),"facts"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":32},"end":{"line":6,"column":74}}})) != null ? stack1 : "")
    + "</p>";
},"3":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(depth0, depth0))
    + " ";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"strip"),lookupProperty(lookupProperty(depth0,"caseFile"),"strip"),{"name":"strip","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"evidence"),lookupProperty(lookupProperty(depth0,"caseFile"),"evidence"),{"name":"evidence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"caseFile"),"remedy"), "saves", {"start":{"line":12,"column":78},"end":{"line":12,"column":99}} ), depth0))
    + "</strong>";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<pre dir=\"ltr\" tabindex=\"0\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"caseFile"),"remedy"), "title", {"start":{"line":13,"column":70},"end":{"line":13,"column":91}} ), depth0))
    + "\"><code>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"caseFile"),"remedy"), "text", {"start":{"line":13,"column":103},"end":{"line":13,"column":123}} ), depth0))
    + "</code></pre>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"case\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"caseFile"), "id", {"start":{"line":1,"column":28},"end":{"line":1,"column":39}} ), depth0))
    + "\">\n<summary><h3>"
    + alias3((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":15},"end":{"line":2,"column":20}} ))),(typeof helper === "function" ? helper.call(alias4,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":13},"end":{"line":2,"column":22}}}) : helper)))
    + "</h3>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"caseFile"),"state"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":27},"end":{"line":2,"column":132}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"caseFile"),"strip"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":132},"end":{"line":2,"column":191}}})) != null ? stack1 : "")
    + " <span class=\"amount\"><b"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":2,"column":217},"end":{"line":2,"column":222}} )).call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"caseFile"),"amount"),"cell"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":2,"column":215},"end":{"line":2,"column":245}}}))
    + ">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"caseFile"),"amount"),"cell"), "text", {"start":{"line":2,"column":248},"end":{"line":2,"column":273}} ), depth0))
    + "</b> <small>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"caseFile"),"amount"), "note", {"start":{"line":2,"column":289},"end":{"line":2,"column":309}} ), depth0))
    + "</small></span></summary>\n<div class=\"file\">\n<div>\n<p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sentence"),lookupProperty(depth0,"text"),{"name":"sentence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,(lookupProperty(helpers,"some")||alias1(depth0, "some", {"start":{"line":6,"column":7},"end":{"line":6,"column":11}} )).call(alias4,lookupProperty(lookupProperty(depth0,"caseFile"),"facts"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":6,"column":6},"end":{"line":6,"column":27}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":85}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"caseFile"),"strip"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":55}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"caseFile"),"evidence"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":64}}})) != null ? stack1 : "")
    + "\n</div>\n<div class=\"remedy\">\n<h4>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"caseFile"),"remedy"), "title", {"start":{"line":11,"column":6},"end":{"line":11,"column":27}} ), depth0))
    + "</h4>\n<p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sentence"),lookupProperty(lookupProperty(lookupProperty(depth0,"caseFile"),"remedy"),"note"),{"name":"sentence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"caseFile"),"remedy"),"saves"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":39},"end":{"line":12,"column":117}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"caseFile"),"remedy"),"text"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":145}}})) != null ? stack1 : "")
    + "\n</div>\n</div>\n</details>";
},"usePartial":true,"useData":true} }],
["definitions", { source: "<section id=\"definitions\" aria-labelledby=\"definitions-title\">\n  <details>\n    <summary><h2 id=\"definitions-title\">{{words.definitions}}</h2></summary>\n    <dl class=\"definitions\" id=\"definitions-list\">{{#each definitions}}<div><dt>{{term}}</dt><dd>{{text}}</dd></div>{{/each}}</dl>\n    {{#if (some costNote)}}<p class=\"definition\">{{> sentence costNote}}</p>{{/if}}\n  </details>\n</section>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + alias4((((helper = lookupProperty(helpers,"term") || alias1(depth0, "term", {"start":{"line":4,"column":78},"end":{"line":4,"column":82}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"term","hash":{},"data":data,"loc":{"start":{"line":4,"column":76},"end":{"line":4,"column":84}}}) : helper)))
    + "</dt><dd>"
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":4,"column":95},"end":{"line":4,"column":99}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":4,"column":93},"end":{"line":4,"column":101}}}) : helper)))
    + "</dd></div>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"definition\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sentence"),lookupProperty(depth0,"costNote"),{"name":"sentence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"definitions\" aria-labelledby=\"definitions-title\">\n<details>\n<summary><h2 id=\"definitions-title\">"
    + container.escapeExpression(container.lambda(alias1(lookupProperty(depth0,"words"), "definitions", {"start":{"line":3,"column":38},"end":{"line":3,"column":55}} ), depth0))
    + "</h2></summary>\n<dl class=\"definitions\" id=\"definitions-list\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"definitions"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":46},"end":{"line":4,"column":121}}})) != null ? stack1 : "")
    + "</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"some")||alias1(depth0, "some", {"start":{"line":5,"column":7},"end":{"line":5,"column":11}} )).call(alias2,lookupProperty(depth0,"costNote"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":5,"column":6},"end":{"line":5,"column":21}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":79}}})) != null ? stack1 : "")
    + "\n</details>\n</section>";
},"usePartial":true,"useData":true} }],
["evidence", { source: "<table class=\"crossings\">\n  <caption>{{title}}</caption>\n  <thead class=\"unseen\"><tr><th scope=\"col\">{{nameLabel}}</th>{{#each columns}}<th scope=\"col\">{{this}}</th>{{/each}}</tr></thead>\n  <tbody>{{#each rows}}<tr><th scope=\"row\">{{#each name}}{{> name}} {{/each}}</th>{{#each cells}}<td{{exact this}}>{{text}}</td>{{/each}}</tr>{{/each}}</tbody>\n</table>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</th>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"name"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":41},"end":{"line":4,"column":75}}})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":80},"end":{"line":4,"column":135}}})) != null ? stack1 : "")
    + "</tr>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"name"),depth0,{"name":"name","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " ";
},"3":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":4,"column":100},"end":{"line":4,"column":105}} )).call(alias2,depth0,{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":4,"column":98},"end":{"line":4,"column":112}}}))
    + ">"
    + alias3((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":4,"column":115},"end":{"line":4,"column":119}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":4,"column":113},"end":{"line":4,"column":121}}}) : helper)))
    + "</td>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"crossings\">\n<caption>"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":11},"end":{"line":2,"column":16}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":9},"end":{"line":2,"column":18}}}) : helper)))
    + "</caption>\n<thead class=\"unseen\"><tr><th scope=\"col\">"
    + alias4((((helper = lookupProperty(helpers,"nameLabel") || alias1(depth0, "nameLabel", {"start":{"line":3,"column":44},"end":{"line":3,"column":53}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"nameLabel","hash":{},"data":data,"loc":{"start":{"line":3,"column":42},"end":{"line":3,"column":55}}}) : helper)))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":60},"end":{"line":3,"column":115}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":7},"end":{"line":4,"column":149}}})) != null ? stack1 : "")
    + "</tbody>\n</table>";
},"usePartial":true,"useData":true} }],
["explore", { source: "<h2 class=\"unseen\">{{@root.page.label}}</h2>\n<div class=\"answer\"><p class=\"lead\">{{lead}}</p></div>\n<section class=\"without-script\" id=\"files\" aria-label=\"{{@root.words.csv}}\">\n  <p>{{withoutScript}}</p>\n  <ul>{{#each files}}<li><a href=\"{{address href}}\">{{label}}</a></li>{{/each}}</ul>\n</section>\n<div class=\"explore\" data-setup=\"{{json setup}}\">\n  <section class=\"chosen\" aria-label=\"{{words.chosen}}\">\n    <p class=\"chips\" tabindex=\"-1\"></p>\n    <p class=\"acts\"><button type=\"button\" class=\"plain\" data-act=\"clear\">{{words.clear}}</button><button type=\"button\" class=\"plain\" data-act=\"link\">{{words.copyLink}}</button><button type=\"button\" class=\"plain\" data-act=\"csv\">{{words.csv}}</button></p>\n  </section>\n  <p class=\"unseen said\" role=\"status\"></p>\n  <fieldset class=\"headlines\">\n    <legend class=\"unseen\">{{@root.words.numbers}}</legend>\n    <div class=\"tiles\">{{#each measures}}<label class=\"headline\"><input class=\"unseen\" type=\"radio\" name=\"measure\" value=\"{{id}}\"><span class=\"label\">{{label}}</span><span class=\"amount\"></span><span class=\"note\"></span></label>{{/each}}</div>\n    <p class=\"note bound\"></p>\n  </fieldset>\n  <section class=\"span\" aria-label=\"{{@root.words.day}}\">\n    <p class=\"controls\">\n      <label>{{words.from}} <input type=\"date\" class=\"from\"></label>\n      <label>{{words.to}} <input type=\"date\" class=\"to\"></label>\n      <span class=\"spans\"></span>\n      <label class=\"check\"><input type=\"checkbox\" class=\"compare\"> {{words.compare}}</label>\n      <label>{{words.groupBy}} <select class=\"by\"></select></label>\n    </p>\n    <figure class=\"graph\"><div class=\"canvas\"></div><figcaption><ul class=\"legend\"></ul><p class=\"told\"></p></figcaption></figure>\n    <p class=\"note progress\" role=\"status\"></p>\n    <details class=\"points-of\"><summary>{{@root.words.chartAsTable}}</summary><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{{@root.words.chartAsTable}}\"></div></details>\n  </section>\n  <p class=\"search\"><label><span class=\"unseen\">{{@root.words.search}}</span><input type=\"search\" placeholder=\"{{@root.words.search}}\" autocomplete=\"off\" spellcheck=\"false\"></label></p>\n  <div class=\"tables\"></div>\n</div>\n<div class=\"notes\">{{#each notes}}<p class=\"definition\">{{this}}</p>{{/each}}</div>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":5,"column":34},"end":{"line":5,"column":41}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":5,"column":32},"end":{"line":5,"column":48}}}))
    + "\">"
    + alias3((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":5,"column":52},"end":{"line":5,"column":57}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":5,"column":50},"end":{"line":5,"column":59}}}) : helper)))
    + "</a></li>";
},"1":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<label class=\"headline\"><input class=\"unseen\" type=\"radio\" name=\"measure\" value=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":15,"column":120},"end":{"line":15,"column":122}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":15,"column":118},"end":{"line":15,"column":124}}}) : helper)))
    + "\"><span class=\"label\">"
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":15,"column":148},"end":{"line":15,"column":153}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":15,"column":146},"end":{"line":15,"column":155}}}) : helper)))
    + "</span><span class=\"amount\"></span><span class=\"note\"></span></label>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p class=\"definition\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), alias5="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2 class=\"unseen\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"page"), "label", {"start":{"line":1,"column":21},"end":{"line":1,"column":37}} ), depth0))
    + "</h2>\n<div class=\"answer\"><p class=\"lead\">"
    + alias3((((helper = lookupProperty(helpers,"lead") || alias1(depth0, "lead", {"start":{"line":2,"column":38},"end":{"line":2,"column":42}} ))),(typeof helper === alias5 ? helper.call(alias4,{"name":"lead","hash":{},"data":data,"loc":{"start":{"line":2,"column":36},"end":{"line":2,"column":44}}}) : helper)))
    + "</p></div>\n<section class=\"without-script\" id=\"files\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "csv", {"start":{"line":3,"column":57},"end":{"line":3,"column":72}} ), depth0))
    + "\">\n<p>"
    + alias3((((helper = lookupProperty(helpers,"withoutScript") || alias1(depth0, "withoutScript", {"start":{"line":4,"column":5},"end":{"line":4,"column":18}} ))),(typeof helper === alias5 ? helper.call(alias4,{"name":"withoutScript","hash":{},"data":data,"loc":{"start":{"line":4,"column":3},"end":{"line":4,"column":20}}}) : helper)))
    + "</p>\n<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"files"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":4},"end":{"line":5,"column":77}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n<div class=\"explore\" data-setup=\""
    + alias3((lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":7,"column":35},"end":{"line":7,"column":39}} )).call(alias4,lookupProperty(depth0,"setup"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":7,"column":33},"end":{"line":7,"column":47}}}))
    + "\">\n<section class=\"chosen\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "chosen", {"start":{"line":8,"column":38},"end":{"line":8,"column":50}} ), depth0))
    + "\">\n<p class=\"chips\" tabindex=\"-1\"></p>\n<p class=\"acts\"><button type=\"button\" class=\"plain\" data-act=\"clear\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "clear", {"start":{"line":10,"column":71},"end":{"line":10,"column":82}} ), depth0))
    + "</button><button type=\"button\" class=\"plain\" data-act=\"link\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "copyLink", {"start":{"line":10,"column":147},"end":{"line":10,"column":161}} ), depth0))
    + "</button><button type=\"button\" class=\"plain\" data-act=\"csv\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "csv", {"start":{"line":10,"column":225},"end":{"line":10,"column":234}} ), depth0))
    + "</button></p>\n</section>\n<p class=\"unseen said\" role=\"status\"></p>\n<fieldset class=\"headlines\">\n<legend class=\"unseen\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "numbers", {"start":{"line":14,"column":25},"end":{"line":14,"column":44}} ), depth0))
    + "</legend>\n<div class=\"tiles\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"measures"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":19},"end":{"line":15,"column":233}}})) != null ? stack1 : "")
    + "</div>\n<p class=\"note bound\"></p>\n</fieldset>\n<section class=\"span\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "day", {"start":{"line":18,"column":36},"end":{"line":18,"column":51}} ), depth0))
    + "\">\n<p class=\"controls\">\n<label>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "from", {"start":{"line":20,"column":9},"end":{"line":20,"column":19}} ), depth0))
    + " <input type=\"date\" class=\"from\"></label>\n<label>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "to", {"start":{"line":21,"column":9},"end":{"line":21,"column":17}} ), depth0))
    + " <input type=\"date\" class=\"to\"></label>\n<span class=\"spans\"></span>\n<label class=\"check\"><input type=\"checkbox\" class=\"compare\"> "
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "compare", {"start":{"line":23,"column":63},"end":{"line":23,"column":76}} ), depth0))
    + "</label>\n<label>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "groupBy", {"start":{"line":24,"column":9},"end":{"line":24,"column":22}} ), depth0))
    + " <select class=\"by\"></select></label>\n</p>\n<figure class=\"graph\"><div class=\"canvas\"></div><figcaption><ul class=\"legend\"></ul><p class=\"told\"></p></figcaption></figure>\n<p class=\"note progress\" role=\"status\"></p>\n<details class=\"points-of\"><summary>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "chartAsTable", {"start":{"line":28,"column":38},"end":{"line":28,"column":62}} ), depth0))
    + "</summary><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "chartAsTable", {"start":{"line":28,"column":135},"end":{"line":28,"column":159}} ), depth0))
    + "\"></div></details>\n</section>\n<p class=\"search\"><label><span class=\"unseen\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "search", {"start":{"line":30,"column":48},"end":{"line":30,"column":66}} ), depth0))
    + "</span><input type=\"search\" placeholder=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "search", {"start":{"line":30,"column":111},"end":{"line":30,"column":129}} ), depth0))
    + "\" autocomplete=\"off\" spellcheck=\"false\"></label></p>\n<div class=\"tables\"></div>\n</div>\n<div class=\"notes\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":19},"end":{"line":33,"column":77}}})) != null ? stack1 : "")
    + "</div>";
},"useData":true} }],
["findings", { source: "{{#if (some findings)}}\n<section class=\"findings\" aria-labelledby=\"findings\">\n  <h2 id=\"findings\" class=\"unseen\">{{findingsTitle}}</h2>\n  {{#if avoidable}}<p class=\"avoidable\">{{> sentence avoidable.text}}</p>{{/if}}\n  <ul>\n    {{#each findings}}\n      <li class=\"finding {{place}} {{tone}}\"><p class=\"place\">{{placeTitle}}</p>{{#if caseFile}}{{> case}}{{else}}<div class=\"told\"><h3>{{title}}</h3><p>{{> sentence text}}</p></div>{{/if}}</li>\n    {{/each}}\n  </ul>\n</section>\n{{else}}\n{{#if findingsTitle}}<p class=\"quiet\">{{findingsTitle}}</p>{{/if}}\n{{/if}}\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"findings\" aria-labelledby=\"findings\">\n<h2 id=\"findings\" class=\"unseen\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"findingsTitle") || container.strict(depth0, "findingsTitle", {"start":{"line":3,"column":35},"end":{"line":3,"column":48}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"findingsTitle","hash":{},"data":data,"loc":{"start":{"line":3,"column":33},"end":{"line":3,"column":50}}}) : helper)))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"avoidable"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":78}}})) != null ? stack1 : "")
    + "\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"avoidable\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sentence"),lookupProperty(lookupProperty(depth0,"avoidable"),"text"),{"name":"sentence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"finding "
    + alias4((((helper = lookupProperty(helpers,"place") || alias1(depth0, "place", {"start":{"line":7,"column":21},"end":{"line":7,"column":26}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"place","hash":{},"data":data,"loc":{"start":{"line":7,"column":19},"end":{"line":7,"column":28}}}) : helper)))
    + " "
    + alias4((((helper = lookupProperty(helpers,"tone") || alias1(depth0, "tone", {"start":{"line":7,"column":31},"end":{"line":7,"column":35}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"tone","hash":{},"data":data,"loc":{"start":{"line":7,"column":29},"end":{"line":7,"column":37}}}) : helper)))
    + "\"><p class=\"place\">"
    + alias4((((helper = lookupProperty(helpers,"placeTitle") || alias1(depth0, "placeTitle", {"start":{"line":7,"column":58},"end":{"line":7,"column":68}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"placeTitle","hash":{},"data":data,"loc":{"start":{"line":7,"column":56},"end":{"line":7,"column":70}}}) : helper)))
    + "</p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"caseFile"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":7,"column":74},"end":{"line":7,"column":183}}})) != null ? stack1 : "")
    + "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"case"),depth0,{"name":"case","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"told\"><h3>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"title") || container.strict(depth0, "title", {"start":{"line":7,"column":132},"end":{"line":7,"column":137}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"title","hash":{},"data":data,"loc":{"start":{"line":7,"column":130},"end":{"line":7,"column":139}}}) : helper)))
    + "</h3><p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sentence"),lookupProperty(depth0,"text"),{"name":"sentence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p></div>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"findingsTitle"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":66}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"quiet\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"findingsTitle") || container.strict(depth0, "findingsTitle", {"start":{"line":12,"column":40},"end":{"line":12,"column":53}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"findingsTitle","hash":{},"data":data,"loc":{"start":{"line":12,"column":38},"end":{"line":12,"column":55}}}) : helper)))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"some")||container.strict(depth0, "some", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} )).call(alias1,lookupProperty(depth0,"findings"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":21}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true} }],
["footer", { source: "<footer>\n  <p>{{words.made}} <a href=\"{{address generator.href}}\" rel=\"noopener noreferrer\">{{generator.name}}</a>{{#if generator.version}} {{generator.version}}{{/if}}{{#if footer.data}} · <a href=\"{{address footer.data}}\">{{words.data}}</a>{{/if}}{{#if footer.openData}} · <a href=\"{{address footer.openData}}\">{{words.openData}}</a>{{/if}}</p>\n  {{#each footer.attributions}}<p><a href=\"{{address href}}\" rel=\"{{rel}}\">{{text}}</a></p>{{/each}}\n</footer>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"generator"), "version", {"start":{"line":2,"column":131},"end":{"line":2,"column":148}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · <a href=\""
    + alias2((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":2,"column":190},"end":{"line":2,"column":197}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"footer"),"data"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":2,"column":188},"end":{"line":2,"column":211}}}))
    + "\">"
    + alias2(container.lambda(alias1(lookupProperty(depth0,"words"), "data", {"start":{"line":2,"column":215},"end":{"line":2,"column":225}} ), depth0))
    + "</a>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · <a href=\""
    + alias2((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":2,"column":275},"end":{"line":2,"column":282}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"footer"),"openData"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":2,"column":273},"end":{"line":2,"column":300}}}))
    + "\">"
    + alias2(container.lambda(alias1(lookupProperty(depth0,"words"), "openData", {"start":{"line":2,"column":304},"end":{"line":2,"column":318}} ), depth0))
    + "</a>";
},"3":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, alias4="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p><a href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":3,"column":43},"end":{"line":3,"column":50}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":3,"column":41},"end":{"line":3,"column":57}}}))
    + "\" rel=\""
    + alias3((((helper = lookupProperty(helpers,"rel") || alias1(depth0, "rel", {"start":{"line":3,"column":66},"end":{"line":3,"column":69}} ))),(typeof helper === alias4 ? helper.call(alias2,{"name":"rel","hash":{},"data":data,"loc":{"start":{"line":3,"column":64},"end":{"line":3,"column":71}}}) : helper)))
    + "\">"
    + alias3((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":3,"column":75},"end":{"line":3,"column":79}} ))),(typeof helper === alias4 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":3,"column":73},"end":{"line":3,"column":81}}}) : helper)))
    + "</a></p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<footer>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "made", {"start":{"line":2,"column":5},"end":{"line":2,"column":15}} ), depth0))
    + " <a href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":2,"column":29},"end":{"line":2,"column":36}} )).call(alias4,lookupProperty(lookupProperty(depth0,"generator"),"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":2,"column":27},"end":{"line":2,"column":53}}}))
    + "\" rel=\"noopener noreferrer\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"generator"), "name", {"start":{"line":2,"column":83},"end":{"line":2,"column":97}} ), depth0))
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"generator"),"version"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":103},"end":{"line":2,"column":157}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"footer"),"data"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":157},"end":{"line":2,"column":238}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"footer"),"openData"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":238},"end":{"line":2,"column":331}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"footer"),"attributions"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":98}}})) != null ? stack1 : "")
    + "\n</footer>";
},"useData":true} }],
["glance", { source: "<dl class=\"glance\">{{#each glance}}<div><dt>{{label}}</dt><dd><a href=\"{{address href}}\" title=\"{{name}}\"><bdi>{{name}}</bdi></a> <span{{exact cell}}>{{cell.text}}{{#if unit}} {{unit}}{{/if}}</span></dd></div>{{/each}}</dl>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":1,"column":46},"end":{"line":1,"column":51}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":1,"column":44},"end":{"line":1,"column":53}}}) : helper)))
    + "</dt><dd><a href=\""
    + alias4((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":1,"column":73},"end":{"line":1,"column":80}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":1,"column":71},"end":{"line":1,"column":87}}}))
    + "\" title=\""
    + alias4((((helper = lookupProperty(helpers,"name") || alias1(depth0, "name", {"start":{"line":1,"column":98},"end":{"line":1,"column":102}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"name","hash":{},"data":data,"loc":{"start":{"line":1,"column":96},"end":{"line":1,"column":104}}}) : helper)))
    + "\"><bdi>"
    + alias4((((helper = lookupProperty(helpers,"name") || alias1(depth0, "name", {"start":{"line":1,"column":113},"end":{"line":1,"column":117}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"name","hash":{},"data":data,"loc":{"start":{"line":1,"column":111},"end":{"line":1,"column":119}}}) : helper)))
    + "</bdi></a> <span"
    + alias4((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":1,"column":137},"end":{"line":1,"column":142}} )).call(alias2,lookupProperty(depth0,"cell"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":1,"column":135},"end":{"line":1,"column":149}}}))
    + ">"
    + alias4(container.lambda(alias1(lookupProperty(depth0,"cell"), "text", {"start":{"line":1,"column":152},"end":{"line":1,"column":161}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"unit"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":163},"end":{"line":1,"column":191}}})) != null ? stack1 : "")
    + "</span></dd></div>";
},"1":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + container.escapeExpression((((helper = lookupProperty(helpers,"unit") || container.strict(depth0, "unit", {"start":{"line":1,"column":178},"end":{"line":1,"column":182}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"unit","hash":{},"data":data,"loc":{"start":{"line":1,"column":176},"end":{"line":1,"column":184}}}) : helper)));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"glance\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"glance"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":218}}})) != null ? stack1 : "")
    + "</dl>";
},"useData":true} }],
["headlines", { source: "<fieldset class=\"headlines\">\n  <legend class=\"unseen\">{{words.numbers}}</legend>\n  <div class=\"tiles\">\n    {{#each headlines}}\n      <label class=\"headline {{id}}\">{{#if (measured @root.traffic id)}}<input class=\"unseen\" type=\"radio\" name=\"measure\" value=\"{{id}}\" id=\"m-{{id}}\"{{#if (leads @root.traffic id)}} checked{{/if}}>{{/if}}\n        <span class=\"label\" title=\"{{definition}}\">{{label}}</span>\n        <span><span class=\"number\"{{exact cell}}>{{cell.text}}</span>{{#if change}} <span class=\"change {{change.tone}}\" title=\"{{change.exact}}\">{{change.text}}</span>{{/if}}</span>\n        {{#if note}}<span class=\"note\">{{note}}</span>{{/if}}\n      </label>\n    {{/each}}\n  </div>\n  {{#if period.comparison}}<p class=\"note\">{{period.comparison}}</p>{{/if}}\n</fieldset>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<label class=\"headline "
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":5,"column":25},"end":{"line":5,"column":27}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":5,"column":23},"end":{"line":5,"column":29}}}) : helper)))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"measured")||alias1(depth0, "measured", {"start":{"line":5,"column":38},"end":{"line":5,"column":46}} )).call(alias2,lookupProperty(lookupProperty(data,"root"),"traffic"),lookupProperty(depth0,"id"),{"name":"measured","hash":{},"data":data,"loc":{"start":{"line":5,"column":37},"end":{"line":5,"column":64}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":31},"end":{"line":5,"column":199}}})) != null ? stack1 : "")
    + "\n<span class=\"label\" title=\""
    + alias4((((helper = lookupProperty(helpers,"definition") || alias1(depth0, "definition", {"start":{"line":6,"column":29},"end":{"line":6,"column":39}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"definition","hash":{},"data":data,"loc":{"start":{"line":6,"column":27},"end":{"line":6,"column":41}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":6,"column":45},"end":{"line":6,"column":50}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":6,"column":43},"end":{"line":6,"column":52}}}) : helper)))
    + "</span>\n<span><span class=\"number\""
    + alias4((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":7,"column":28},"end":{"line":7,"column":33}} )).call(alias2,lookupProperty(depth0,"cell"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":7,"column":26},"end":{"line":7,"column":40}}}))
    + ">"
    + alias4(container.lambda(alias1(lookupProperty(depth0,"cell"), "text", {"start":{"line":7,"column":43},"end":{"line":7,"column":52}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"change"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":61},"end":{"line":7,"column":167}}})) != null ? stack1 : "")
    + "</span>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":53}}})) != null ? stack1 : "")
    + "\n</label>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<input class=\"unseen\" type=\"radio\" name=\"measure\" value=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":5,"column":125},"end":{"line":5,"column":127}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":5,"column":123},"end":{"line":5,"column":129}}}) : helper)))
    + "\" id=\"m-"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":5,"column":139},"end":{"line":5,"column":141}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":5,"column":137},"end":{"line":5,"column":143}}}) : helper)))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"leads")||alias1(depth0, "leads", {"start":{"line":5,"column":151},"end":{"line":5,"column":156}} )).call(alias2,lookupProperty(lookupProperty(data,"root"),"traffic"),lookupProperty(depth0,"id"),{"name":"leads","hash":{},"data":data,"loc":{"start":{"line":5,"column":150},"end":{"line":5,"column":174}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":144},"end":{"line":5,"column":191}}})) != null ? stack1 : "")
    + ">";
},"2":function(container,depth0,helpers,partials,data) {
    return " checked";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"change "
    + alias3(alias2(alias1(lookupProperty(depth0,"change"), "tone", {"start":{"line":7,"column":98},"end":{"line":7,"column":109}} ), depth0))
    + "\" title=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"change"), "exact", {"start":{"line":7,"column":122},"end":{"line":7,"column":134}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"change"), "text", {"start":{"line":7,"column":140},"end":{"line":7,"column":151}} ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"note\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"note") || container.strict(depth0, "note", {"start":{"line":8,"column":33},"end":{"line":8,"column":37}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"note","hash":{},"data":data,"loc":{"start":{"line":8,"column":31},"end":{"line":8,"column":39}}}) : helper)))
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"note\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"period"), "comparison", {"start":{"line":12,"column":43},"end":{"line":12,"column":60}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<fieldset class=\"headlines\">\n<legend class=\"unseen\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "numbers", {"start":{"line":2,"column":25},"end":{"line":2,"column":38}} ), depth0))
    + "</legend>\n<div class=\"tiles\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"headlines"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"period"),"comparison"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":73}}})) != null ? stack1 : "")
    + "\n</fieldset>";
},"useData":true} }],
["heat", { source: "<article class=\"panel heat-panel\" id=\"{{id}}\">\n  <figure class=\"chart heatmap\" data-points=\"hours-points\" data-title=\"{{title}}\">\n    {{{heatChart this}}}\n  </figure>\n  <div>\n    <header><h3>{{title}}</h3></header>\n    <p class=\"definition\">{{definition}}</p>\n    <p id=\"hours-text\">{{text}}</p>\n    <details>\n      <summary>{{@root.words.chartAsTable}}</summary>\n      <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{{title}}\">\n        <table id=\"hours-points\" class=\"points\">\n          <thead><tr><th scope=\"col\">{{@root.words.hour}}</th>{{#each hourLabels}}<th scope=\"col\">{{this}}</th>{{/each}}</tr></thead>\n          <tbody>\n            {{#each rows}}<tr><th scope=\"row\">{{label}}</th>{{#each cells}}<td title=\"{{text}}\">{{mean.text}}</td>{{/each}}</tr>{{/each}}\n          </tbody>\n        </table>\n      </div>\n    </details>\n  </div>\n</article>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</th>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"label") || container.strict(depth0, "label", {"start":{"line":15,"column":36},"end":{"line":15,"column":41}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":15,"column":34},"end":{"line":15,"column":43}}}) : helper)))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":48},"end":{"line":15,"column":111}}})) != null ? stack1 : "")
    + "</tr>";
},"2":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td title=\""
    + alias2((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":15,"column":76},"end":{"line":15,"column":80}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":15,"column":74},"end":{"line":15,"column":82}}}) : helper)))
    + "\">"
    + alias2(container.lambda(alias1(lookupProperty(depth0,"mean"), "text", {"start":{"line":15,"column":86},"end":{"line":15,"column":95}} ), depth0))
    + "</td>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"panel heat-panel\" id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":40},"end":{"line":1,"column":42}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":44}}}) : helper)))
    + "\">\n<figure class=\"chart heatmap\" data-points=\"hours-points\" data-title=\""
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":71},"end":{"line":2,"column":76}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":69},"end":{"line":2,"column":78}}}) : helper)))
    + "\">\n"
    + ((stack1 = (lookupProperty(helpers,"heatChart")||alias1(depth0, "heatChart", {"start":{"line":3,"column":3},"end":{"line":3,"column":12}} )).call(alias2,depth0,{"name":"heatChart","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":20}}})) != null ? stack1 : "")
    + "\n</figure>\n<div>\n<header><h3>"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":6,"column":14},"end":{"line":6,"column":19}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":6,"column":12},"end":{"line":6,"column":21}}}) : helper)))
    + "</h3></header>\n<p class=\"definition\">"
    + alias4((((helper = lookupProperty(helpers,"definition") || alias1(depth0, "definition", {"start":{"line":7,"column":24},"end":{"line":7,"column":34}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"definition","hash":{},"data":data,"loc":{"start":{"line":7,"column":22},"end":{"line":7,"column":36}}}) : helper)))
    + "</p>\n<p id=\"hours-text\">"
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":8,"column":21},"end":{"line":8,"column":25}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":8,"column":19},"end":{"line":8,"column":27}}}) : helper)))
    + "</p>\n<details>\n<summary>"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "chartAsTable", {"start":{"line":10,"column":11},"end":{"line":10,"column":35}} ), depth0))
    + "</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":11,"column":61},"end":{"line":11,"column":66}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":11,"column":59},"end":{"line":11,"column":68}}}) : helper)))
    + "\">\n<table id=\"hours-points\" class=\"points\">\n<thead><tr><th scope=\"col\">"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "hour", {"start":{"line":13,"column":29},"end":{"line":13,"column":45}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"hourLabels"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":52},"end":{"line":13,"column":110}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":125}}})) != null ? stack1 : "")
    + "\n</tbody>\n</table>\n</div>\n</details>\n</div>\n</article>";
},"useData":true} }],
["jump", { source: "<nav class=\"jump\" aria-label=\"{{words.sections}}\">\n  <label class=\"find\" hidden><span class=\"unseen\">{{words.search}}</span><input type=\"search\" placeholder=\"{{words.search}}\" autocomplete=\"off\" spellcheck=\"false\"></label>\n  <ul>\n    {{#if traffic}}<li><a href=\"#{{traffic.id}}\">{{traffic.title}}</a></li>{{/if}}\n    {{#if (both overview (is page.kind \"index\"))}}<li><a href=\"#{{overview.id}}\">{{overview.title}}</a></li>{{/if}}\n    {{#if map}}<li><a href=\"#{{map.id}}\">{{map.title}}</a></li>{{/if}}\n    {{#each sections}}<li><a href=\"#{{id}}\">{{title}}</a></li>{{/each}}\n    {{#if (both overview (is page.kind \"front\"))}}<li><a href=\"#{{overview.id}}\">{{overview.title}}</a></li>{{/if}}\n    {{#if operations}}<li><a href=\"#{{operations.id}}\">{{operations.title}}</a></li>{{/if}}\n    {{#if otherReports}}<li><a href=\"#other-reports\">{{otherReports.title}}</a></li>{{/if}}\n    {{#if (some definitions)}}<li><a href=\"#definitions-list\">{{words.definitions}}</a></li>{{/if}}\n  </ul>\n</nav>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#"
    + alias3(alias2(alias1(lookupProperty(depth0,"traffic"), "id", {"start":{"line":4,"column":31},"end":{"line":4,"column":41}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"traffic"), "title", {"start":{"line":4,"column":47},"end":{"line":4,"column":60}} ), depth0))
    + "</a></li>";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#"
    + alias3(alias2(alias1(lookupProperty(depth0,"overview"), "id", {"start":{"line":5,"column":62},"end":{"line":5,"column":73}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"overview"), "title", {"start":{"line":5,"column":79},"end":{"line":5,"column":93}} ), depth0))
    + "</a></li>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#"
    + alias3(alias2(alias1(lookupProperty(depth0,"map"), "id", {"start":{"line":6,"column":27},"end":{"line":6,"column":33}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"map"), "title", {"start":{"line":6,"column":39},"end":{"line":6,"column":48}} ), depth0))
    + "</a></li>";
},"3":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":7,"column":34},"end":{"line":7,"column":36}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":7,"column":32},"end":{"line":7,"column":38}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":7,"column":42},"end":{"line":7,"column":47}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":7,"column":40},"end":{"line":7,"column":49}}}) : helper)))
    + "</a></li>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#"
    + alias3(alias2(alias1(lookupProperty(depth0,"operations"), "id", {"start":{"line":9,"column":34},"end":{"line":9,"column":47}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"operations"), "title", {"start":{"line":9,"column":53},"end":{"line":9,"column":69}} ), depth0))
    + "</a></li>";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#other-reports\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"otherReports"), "title", {"start":{"line":10,"column":51},"end":{"line":10,"column":69}} ), depth0))
    + "</a></li>";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#definitions-list\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "definitions", {"start":{"line":11,"column":60},"end":{"line":11,"column":77}} ), depth0))
    + "</a></li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<nav class=\"jump\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "sections", {"start":{"line":1,"column":32},"end":{"line":1,"column":46}} ), depth0))
    + "\">\n<label class=\"find\" hidden><span class=\"unseen\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "search", {"start":{"line":2,"column":50},"end":{"line":2,"column":62}} ), depth0))
    + "</span><input type=\"search\" placeholder=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "search", {"start":{"line":2,"column":107},"end":{"line":2,"column":119}} ), depth0))
    + "\" autocomplete=\"off\" spellcheck=\"false\"></label>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"traffic"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":78}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,(lookupProperty(helpers,"both")||alias1(depth0, "both", {"start":{"line":5,"column":7},"end":{"line":5,"column":11}} )).call(alias4,lookupProperty(depth0,"overview"),(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":5,"column":22},"end":{"line":5,"column":24}} )).call(alias4,lookupProperty(lookupProperty(depth0,"page"),"kind"),"index",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":5,"column":21},"end":{"line":5,"column":43}}}),{"name":"both","hash":{},"data":data,"loc":{"start":{"line":5,"column":6},"end":{"line":5,"column":44}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":111}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"map"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":66}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":67}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,(lookupProperty(helpers,"both")||alias1(depth0, "both", {"start":{"line":8,"column":7},"end":{"line":8,"column":11}} )).call(alias4,lookupProperty(depth0,"overview"),(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":8,"column":22},"end":{"line":8,"column":24}} )).call(alias4,lookupProperty(lookupProperty(depth0,"page"),"kind"),"front",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":8,"column":21},"end":{"line":8,"column":43}}}),{"name":"both","hash":{},"data":data,"loc":{"start":{"line":8,"column":6},"end":{"line":8,"column":44}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":111}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"operations"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":87}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"otherReports"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":87}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,(lookupProperty(helpers,"some")||alias1(depth0, "some", {"start":{"line":11,"column":7},"end":{"line":11,"column":11}} )).call(alias4,lookupProperty(depth0,"definitions"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":11,"column":6},"end":{"line":11,"column":24}}}),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":95}}})) != null ? stack1 : "")
    + "\n</ul>\n</nav>";
},"useData":true} }],
["layout", { source: "<!doctype html>\n<html lang=\"{{language}}\" dir=\"{{direction}}\">\n<head>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"Content-Security-Policy\" content=\"{{@policy}}\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n  <meta name=\"robots\" content=\"noindex\">\n  <meta name=\"referrer\" content=\"no-referrer\">\n  <meta name=\"color-scheme\" content=\"light dark\">\n  <meta name=\"generator\" content=\"{{generator.name}}{{#if generator.version}} {{generator.version}}{{/if}}\">\n  <title>{{page.documentTitle}}</title>\n  {{#if page.card}}\n  <meta property=\"og:type\" content=\"website\">\n  <meta property=\"og:title\" content=\"{{page.documentTitle}}\">\n  <meta property=\"og:description\" content=\"{{#each lead}}{{text}}{{/each}}\">\n  <meta property=\"og:image\" content=\"{{#if page.address}}{{address page.address}}{{/if}}{{address page.card}}\">\n  {{#if page.address}}\n  <meta property=\"og:url\" content=\"{{address page.address}}\">\n  <link rel=\"canonical\" href=\"{{address page.address}}\">\n  {{/if}}\n  {{/if}}\n  <link rel=\"alternate\" type=\"application/atom+xml\" href=\"{{address page.feed}}\" title=\"{{title}}\">\n  <link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%232b62b0' d='M2 9h3v5H2zm4.500-3h3v8h-3zM11 2h3v12h-3z'/%3E%3C/svg%3E\">\n  <style>{{{@style}}}</style>\n  {{#if (is page.kind \"explore\")}}\n  <script src=\"explore.js\"></script>\n  <script src=\"files.js\" defer></script>\n  {{else}}\n  <script>{{{@script}}}</script>\n  {{/if}}\n  {{#if page.explore}}\n  <script src=\"{{address page.explore.script}}\" defer></script>\n  {{/if}}\n</head>\n<body class=\"page-{{page.kind}}{{#if page.isOperations}} operations{{/if}}{{#if page.isMap}} of-map{{/if}}\"{{#if footer.rows}} data-rows=\"{{address footer.rows}}\"{{/if}}{{#if page.explore}} data-explore=\"{{address page.explore.href}}\"{{/if}} data-locale=\"{{locale}}\" data-currency=\"{{currency}}\" data-words=\"{{json words}}\">\n  <a class=\"skip\" href=\"#report\">{{words.skip}}</a>\n  {{> masthead}}\n  {{#unless (either isEmpty explore)}}{{> jump}}{{/unless}}\n  <main id=\"report\" tabindex=\"-1\">\n    {{#if explore}}\n    {{> explore explore}}\n    {{else}}\n    {{> page}}\n    {{/if}}\n  </main>\n  {{> footer}}\n</body>\n</html>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"generator"), "version", {"start":{"line":10,"column":78},"end":{"line":10,"column":95}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<meta property=\"og:type\" content=\"website\">\n<meta property=\"og:title\" content=\""
    + alias2(container.lambda(alias1(lookupProperty(depth0,"page"), "documentTitle", {"start":{"line":14,"column":37},"end":{"line":14,"column":55}} ), depth0))
    + "\">\n<meta property=\"og:description\" content=\""
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"lead"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":41},"end":{"line":15,"column":72}}})) != null ? stack1 : "")
    + "\">\n<meta property=\"og:image\" content=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"page"),"address"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":35},"end":{"line":16,"column":86}}})) != null ? stack1 : "")
    + alias2((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":16,"column":88},"end":{"line":16,"column":95}} )).call(alias3,lookupProperty(lookupProperty(depth0,"page"),"card"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":16,"column":86},"end":{"line":16,"column":107}}}))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"page"),"address"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":15,"column":57},"end":{"line":15,"column":61}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":15,"column":55},"end":{"line":15,"column":63}}}) : helper)));
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression((lookupProperty(helpers,"address")||container.strict(depth0, "address", {"start":{"line":16,"column":57},"end":{"line":16,"column":64}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"page"),"address"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":16,"column":55},"end":{"line":16,"column":79}}}));
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<meta property=\"og:url\" content=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":18,"column":35},"end":{"line":18,"column":42}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"address"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":18,"column":33},"end":{"line":18,"column":57}}}))
    + "\">\n<link rel=\"canonical\" href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":19,"column":30},"end":{"line":19,"column":37}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"address"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":19,"column":28},"end":{"line":19,"column":52}}}))
    + "\">\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "\u003Cscript src=\"explore.js\">\u003C/script>\n\u003Cscript src=\"files.js\" defer>\u003C/script>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003Cscript>"
    + ((stack1 = (((helper = lookupProperty(helpers,"script") || container.strict(data, "script", {"start":{"line":29,"column":11},"end":{"line":29,"column":18}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"script","hash":{},"data":data,"loc":{"start":{"line":29,"column":8},"end":{"line":29,"column":21}}}) : helper))) != null ? stack1 : "")
    + "\u003C/script>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003Cscript src=\""
    + container.escapeExpression((lookupProperty(helpers,"address")||container.strict(depth0, "address", {"start":{"line":32,"column":15},"end":{"line":32,"column":22}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"page"),"explore"),"script"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":32,"column":13},"end":{"line":32,"column":44}}}))
    + "\" defer>\u003C/script>\n";
},"8":function(container,depth0,helpers,partials,data) {
    return " operations";
},"9":function(container,depth0,helpers,partials,data) {
    return " of-map";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " data-rows=\""
    + container.escapeExpression((lookupProperty(helpers,"address")||container.strict(depth0, "address", {"start":{"line":35,"column":140},"end":{"line":35,"column":147}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"footer"),"rows"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":35,"column":138},"end":{"line":35,"column":161}}}))
    + "\"";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " data-explore=\""
    + container.escapeExpression((lookupProperty(helpers,"address")||container.strict(depth0, "address", {"start":{"line":35,"column":206},"end":{"line":35,"column":213}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"page"),"explore"),"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":35,"column":204},"end":{"line":35,"column":233}}}))
    + "\"";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"jump"),depth0,{"name":"jump","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"explore"),lookupProperty(depth0,"explore"),{"name":"explore","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"page"),depth0,{"name":"page","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias4((((helper = lookupProperty(helpers,"language") || alias1(depth0, "language", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"language","hash":{},"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":24}}}) : helper)))
    + "\" dir=\""
    + alias4((((helper = lookupProperty(helpers,"direction") || alias1(depth0, "direction", {"start":{"line":2,"column":33},"end":{"line":2,"column":42}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"direction","hash":{},"data":data,"loc":{"start":{"line":2,"column":31},"end":{"line":2,"column":44}}}) : helper)))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
    + alias4((((helper = lookupProperty(helpers,"policy") || alias1(data, "policy", {"start":{"line":5,"column":54},"end":{"line":5,"column":61}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"policy","hash":{},"data":data,"loc":{"start":{"line":5,"column":52},"end":{"line":5,"column":63}}}) : helper)))
    + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\""
    + alias4(alias5(alias1(lookupProperty(depth0,"generator"), "name", {"start":{"line":10,"column":34},"end":{"line":10,"column":48}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"generator"),"version"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":50},"end":{"line":10,"column":104}}})) != null ? stack1 : "")
    + "\">\n<title>"
    + alias4(alias5(alias1(lookupProperty(depth0,"page"), "documentTitle", {"start":{"line":11,"column":9},"end":{"line":11,"column":27}} ), depth0))
    + "</title>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"page"),"card"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + "<link rel=\"alternate\" type=\"application/atom+xml\" href=\""
    + alias4((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":22,"column":58},"end":{"line":22,"column":65}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"feed"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":22,"column":56},"end":{"line":22,"column":77}}}))
    + "\" title=\""
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":22,"column":88},"end":{"line":22,"column":93}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":22,"column":86},"end":{"line":22,"column":95}}}) : helper)))
    + "\">\n<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%232b62b0' d='M2 9h3v5H2zm4.500-3h3v8h-3zM11 2h3v12h-3z'/%3E%3C/svg%3E\">\n<style>"
    + ((stack1 = (((helper = lookupProperty(helpers,"style") || alias1(data, "style", {"start":{"line":24,"column":10},"end":{"line":24,"column":16}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"style","hash":{},"data":data,"loc":{"start":{"line":24,"column":7},"end":{"line":24,"column":19}}}) : helper))) != null ? stack1 : "")
    + "</style>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":25,"column":7},"end":{"line":25,"column":9}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"kind"),"explore",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":25,"column":6},"end":{"line":25,"column":30}}}),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"page"),"explore"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + "</head>\n<body class=\"page-"
    + alias4(alias5(alias1(lookupProperty(depth0,"page"), "kind", {"start":{"line":35,"column":20},"end":{"line":35,"column":29}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"page"),"isOperations"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":31},"end":{"line":35,"column":74}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"page"),"isMap"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":74},"end":{"line":35,"column":106}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"footer"),"rows"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":107},"end":{"line":35,"column":169}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"page"),"explore"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":169},"end":{"line":35,"column":241}}})) != null ? stack1 : "")
    + " data-locale=\""
    + alias4((((helper = lookupProperty(helpers,"locale") || alias1(depth0, "locale", {"start":{"line":35,"column":257},"end":{"line":35,"column":263}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"locale","hash":{},"data":data,"loc":{"start":{"line":35,"column":255},"end":{"line":35,"column":265}}}) : helper)))
    + "\" data-currency=\""
    + alias4((((helper = lookupProperty(helpers,"currency") || alias1(depth0, "currency", {"start":{"line":35,"column":284},"end":{"line":35,"column":292}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"currency","hash":{},"data":data,"loc":{"start":{"line":35,"column":282},"end":{"line":35,"column":294}}}) : helper)))
    + "\" data-words=\""
    + alias4((lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":35,"column":310},"end":{"line":35,"column":314}} )).call(alias2,lookupProperty(depth0,"words"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":35,"column":308},"end":{"line":35,"column":322}}}))
    + "\">\n<a class=\"skip\" href=\"#report\">"
    + alias4(alias5(alias1(lookupProperty(depth0,"words"), "skip", {"start":{"line":36,"column":33},"end":{"line":36,"column":43}} ), depth0))
    + "</a>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"masthead"),depth0,{"name":"masthead","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,(lookupProperty(helpers,"either")||alias1(depth0, "either", {"start":{"line":38,"column":11},"end":{"line":38,"column":17}} )).call(alias2,lookupProperty(depth0,"isEmpty"),lookupProperty(depth0,"explore"),{"name":"either","hash":{},"data":data,"loc":{"start":{"line":38,"column":10},"end":{"line":38,"column":34}}}),{"name":"unless","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":38,"column":57}}})) != null ? stack1 : "")
    + "\n<main id=\"report\" tabindex=\"-1\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"explore"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":44,"column":7}}})) != null ? stack1 : "")
    + "</main>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"footer"),depth0,{"name":"footer","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</body>\n</html>";
},"usePartial":true,"useData":true} }],
["legend", { source: "<ul class=\"legend\">{{#each layers}}<li class=\"{{#if (is id \"all\")}}all-{{../id}}{{else}}{{id}}{{/if}}\"{{#unless (is id \"all\")}} data-series=\"{{id}}\"{{/unless}}>{{label}} <b{{exact total}}>{{total.text}}</b></li>{{/each}}{{#each lines}}<li class=\"line-{{id}}\">{{label}}</li>{{/each}}{{#each points}}{{#if isProvisional}}<li class=\"late\">{{@root.words.provisional}}</li>{{/if}}{{/each}}</ul>\n", specification: {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":1,"column":53},"end":{"line":1,"column":55}} )).call(alias2,lookupProperty(depth0,"id"),"all",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":52},"end":{"line":1,"column":65}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(2, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":1,"column":46},"end":{"line":1,"column":101}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":1,"column":113},"end":{"line":1,"column":115}} )).call(alias2,lookupProperty(depth0,"id"),"all",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":112},"end":{"line":1,"column":125}}}),{"name":"unless","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":102},"end":{"line":1,"column":159}}})) != null ? stack1 : "")
    + ">"
    + alias3((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":1,"column":162},"end":{"line":1,"column":167}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":1,"column":160},"end":{"line":1,"column":169}}}) : helper)))
    + " <b"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":1,"column":174},"end":{"line":1,"column":179}} )).call(alias2,lookupProperty(depth0,"total"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":1,"column":172},"end":{"line":1,"column":187}}}))
    + ">"
    + alias3(container.lambda(alias1(lookupProperty(depth0,"total"), "text", {"start":{"line":1,"column":190},"end":{"line":1,"column":200}} ), depth0))
    + "</b></li>";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    return "all-"
    + container.escapeExpression(container.lambda(container.strict(depths[1], "id", {"start":{"line":1,"column":73},"end":{"line":1,"column":78}} ), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression((((helper = lookupProperty(helpers,"id") || container.strict(depth0, "id", {"start":{"line":1,"column":90},"end":{"line":1,"column":92}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":88},"end":{"line":1,"column":94}}}) : helper)));
},"3":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " data-series=\""
    + container.escapeExpression((((helper = lookupProperty(helpers,"id") || container.strict(depth0, "id", {"start":{"line":1,"column":143},"end":{"line":1,"column":145}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":141},"end":{"line":1,"column":147}}}) : helper)))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"line-"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":253},"end":{"line":1,"column":255}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":251},"end":{"line":1,"column":257}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":1,"column":261},"end":{"line":1,"column":266}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":1,"column":259},"end":{"line":1,"column":268}}}) : helper)))
    + "</li>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isProvisional"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":298},"end":{"line":1,"column":375}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"late\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "provisional", {"start":{"line":1,"column":338},"end":{"line":1,"column":361}} ), depth0))
    + "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"legend\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"layers"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":220}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":220},"end":{"line":1,"column":282}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"points"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":282},"end":{"line":1,"column":384}}})) != null ? stack1 : "")
    + "</ul>";
},"useData":true,"useDepths":true} }],
["map", { source: "<section id=\"{{id}}\" aria-labelledby=\"{{id}}-title\">\n  <h2 id=\"{{id}}-title\" class=\"unseen\">{{title}}</h2>\n  <p class=\"definition\">{{definition}}</p>\n  <fieldset class=\"choice\">\n    <legend class=\"unseen\">{{choice}}</legend>\n    {{#each measures}}<label><input type=\"radio\" name=\"map\" value=\"{{id}}\" id=\"{{../id}}-{{id}}\"{{#if @first}} checked{{/if}}> {{label}}</label>{{/each}}\n  </fieldset>\n  <figure class=\"world\">\n    {{{worldMap this}}}\n    <figcaption>\n      {{#each measures}}<ul class=\"steps of-{{id}}\" aria-label=\"{{label}}\">{{#each steps}}<li><span class=\"swatch step-{{level}}\"></span> <b>{{label}}</b>{{#if countries}} <span>{{countries}}</span>{{/if}}</li>{{/each}}</ul>{{/each}}\n      <p class=\"definition\">{{note}} <a href=\"{{address credit.href}}\" rel=\"{{credit.rel}}\">{{credit.text}}</a></p>\n    </figcaption>\n  </figure>\n</section>\n", specification: {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<label><input type=\"radio\" name=\"map\" value=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":6,"column":65},"end":{"line":6,"column":67}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":6,"column":63},"end":{"line":6,"column":69}}}) : helper)))
    + "\" id=\""
    + alias4(container.lambda(alias1(depths[1], "id", {"start":{"line":6,"column":77},"end":{"line":6,"column":82}} ), depth0))
    + "-"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":6,"column":87},"end":{"line":6,"column":89}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":6,"column":85},"end":{"line":6,"column":91}}}) : helper)))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(data,"first"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":92},"end":{"line":6,"column":121}}})) != null ? stack1 : "")
    + "> "
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":6,"column":125},"end":{"line":6,"column":130}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":6,"column":123},"end":{"line":6,"column":132}}}) : helper)))
    + "</label>";
},"1":function(container,depth0,helpers,partials,data) {
    return " checked";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"steps of-"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":11,"column":40},"end":{"line":11,"column":42}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":11,"column":38},"end":{"line":11,"column":44}}}) : helper)))
    + "\" aria-label=\""
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":11,"column":60},"end":{"line":11,"column":65}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":11,"column":58},"end":{"line":11,"column":67}}}) : helper)))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"steps"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":69},"end":{"line":11,"column":213}}})) != null ? stack1 : "")
    + "</ul>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><span class=\"swatch step-"
    + alias4((((helper = lookupProperty(helpers,"level") || alias1(depth0, "level", {"start":{"line":11,"column":115},"end":{"line":11,"column":120}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"level","hash":{},"data":data,"loc":{"start":{"line":11,"column":113},"end":{"line":11,"column":122}}}) : helper)))
    + "\"></span> <b>"
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":11,"column":137},"end":{"line":11,"column":142}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":11,"column":135},"end":{"line":11,"column":144}}}) : helper)))
    + "</b>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"countries"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":148},"end":{"line":11,"column":199}}})) != null ? stack1 : "")
    + "</li>";
},"4":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"countries") || container.strict(depth0, "countries", {"start":{"line":11,"column":174},"end":{"line":11,"column":183}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"countries","hash":{},"data":data,"loc":{"start":{"line":11,"column":172},"end":{"line":11,"column":185}}}) : helper)))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":15},"end":{"line":1,"column":17}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":13},"end":{"line":1,"column":19}}}) : helper)))
    + "\" aria-labelledby=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":40},"end":{"line":1,"column":42}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":44}}}) : helper)))
    + "-title\">\n<h2 id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":2,"column":10},"end":{"line":2,"column":12}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":2,"column":8},"end":{"line":2,"column":14}}}) : helper)))
    + "-title\" class=\"unseen\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":39},"end":{"line":2,"column":44}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":37},"end":{"line":2,"column":46}}}) : helper)))
    + "</h2>\n<p class=\"definition\">"
    + alias4((((helper = lookupProperty(helpers,"definition") || alias1(depth0, "definition", {"start":{"line":3,"column":24},"end":{"line":3,"column":34}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"definition","hash":{},"data":data,"loc":{"start":{"line":3,"column":22},"end":{"line":3,"column":36}}}) : helper)))
    + "</p>\n<fieldset class=\"choice\">\n<legend class=\"unseen\">"
    + alias4((((helper = lookupProperty(helpers,"choice") || alias1(depth0, "choice", {"start":{"line":5,"column":25},"end":{"line":5,"column":31}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"choice","hash":{},"data":data,"loc":{"start":{"line":5,"column":23},"end":{"line":5,"column":33}}}) : helper)))
    + "</legend>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"measures"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":149}}})) != null ? stack1 : "")
    + "\n</fieldset>\n<figure class=\"world\">\n"
    + ((stack1 = (lookupProperty(helpers,"worldMap")||alias1(depth0, "worldMap", {"start":{"line":9,"column":3},"end":{"line":9,"column":11}} )).call(alias2,depth0,{"name":"worldMap","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":19}}})) != null ? stack1 : "")
    + "\n<figcaption>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"measures"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":227}}})) != null ? stack1 : "")
    + "\n<p class=\"definition\">"
    + alias4((((helper = lookupProperty(helpers,"note") || alias1(depth0, "note", {"start":{"line":12,"column":24},"end":{"line":12,"column":28}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"note","hash":{},"data":data,"loc":{"start":{"line":12,"column":22},"end":{"line":12,"column":30}}}) : helper)))
    + " <a href=\""
    + alias4((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":12,"column":42},"end":{"line":12,"column":49}} )).call(alias2,lookupProperty(lookupProperty(depth0,"credit"),"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":12,"column":40},"end":{"line":12,"column":63}}}))
    + "\" rel=\""
    + alias4(alias5(alias1(lookupProperty(depth0,"credit"), "rel", {"start":{"line":12,"column":72},"end":{"line":12,"column":82}} ), depth0))
    + "\">"
    + alias4(alias5(alias1(lookupProperty(depth0,"credit"), "text", {"start":{"line":12,"column":88},"end":{"line":12,"column":99}} ), depth0))
    + "</a></p>\n</figcaption>\n</figure>\n</section>";
},"useData":true,"useDepths":true} }],
["masthead", { source: "<header class=\"masthead\">\n  <h1>{{#if page.path}}<a href=\"{{address page.root}}index.html\"><bdi>{{title}}</bdi></a>{{else}}<bdi>{{title}}</bdi>{{/if}}</h1>\n  <p class=\"fresh\">{{period.label}}{{#if (both period.label period.freshness)}} · {{/if}}{{period.freshness}}</p>\n  <label class=\"theme\" hidden><span>{{words.theme}}</span>\n    <select>\n      <option value=\"system\">{{words.themeSystem}}</option>\n      <option value=\"light\">{{words.themeLight}}</option>\n      <option value=\"dark\">{{words.themeDark}}</option>\n    </select>\n  </label>\n  <nav class=\"periods\" aria-label=\"{{words.periods}}\">\n    <ul>\n      {{#each navigation}}\n        <li><a href=\"{{address href}}\"{{#if isCurrent}} aria-current=\"page\"{{/if}}>{{label}}</a></li>\n      {{/each}}\n    </ul>\n  </nav>\n</header>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":2,"column":32},"end":{"line":2,"column":39}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"root"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":2,"column":30},"end":{"line":2,"column":51}}}))
    + "index.html\"><bdi>"
    + alias3((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":70},"end":{"line":2,"column":75}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":68},"end":{"line":2,"column":77}}}) : helper)))
    + "</bdi></a>";
},"1":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<bdi>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"title") || container.strict(depth0, "title", {"start":{"line":2,"column":102},"end":{"line":2,"column":107}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":100},"end":{"line":2,"column":109}}}) : helper)))
    + "</bdi>";
},"2":function(container,depth0,helpers,partials,data) {
    return " · ";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":14,"column":15},"end":{"line":14,"column":22}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":14,"column":13},"end":{"line":14,"column":29}}}))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"isCurrent"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":30},"end":{"line":14,"column":74}}})) != null ? stack1 : "")
    + ">"
    + alias3((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":14,"column":77},"end":{"line":14,"column":82}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":14,"column":75},"end":{"line":14,"column":84}}}) : helper)))
    + "</a></li>\n";
},"4":function(container,depth0,helpers,partials,data) {
    return " aria-current=\"page\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<header class=\"masthead\">\n<h1>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"page"),"path"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":122}}})) != null ? stack1 : "")
    + "</h1>\n<p class=\"fresh\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"period"), "label", {"start":{"line":3,"column":19},"end":{"line":3,"column":31}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"both")||alias2(depth0, "both", {"start":{"line":3,"column":40},"end":{"line":3,"column":44}} )).call(alias1,lookupProperty(lookupProperty(depth0,"period"),"label"),lookupProperty(lookupProperty(depth0,"period"),"freshness"),{"name":"both","hash":{},"data":data,"loc":{"start":{"line":3,"column":39},"end":{"line":3,"column":75}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":33},"end":{"line":3,"column":87}}})) != null ? stack1 : "")
    + alias4(alias3(alias2(lookupProperty(depth0,"period"), "freshness", {"start":{"line":3,"column":89},"end":{"line":3,"column":105}} ), depth0))
    + "</p>\n<label class=\"theme\" hidden><span>"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "theme", {"start":{"line":4,"column":36},"end":{"line":4,"column":47}} ), depth0))
    + "</span>\n<select>\n<option value=\"system\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "themeSystem", {"start":{"line":6,"column":25},"end":{"line":6,"column":42}} ), depth0))
    + "</option>\n<option value=\"light\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "themeLight", {"start":{"line":7,"column":24},"end":{"line":7,"column":40}} ), depth0))
    + "</option>\n<option value=\"dark\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "themeDark", {"start":{"line":8,"column":23},"end":{"line":8,"column":38}} ), depth0))
    + "</option>\n</select>\n</label>\n<nav class=\"periods\" aria-label=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "periods", {"start":{"line":11,"column":35},"end":{"line":11,"column":48}} ), depth0))
    + "\">\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"navigation"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</nav>\n</header>";
},"useData":true} }],
["name", { source: "{{#if whole}}<details><summary><bdi>{{text}}</bdi></summary>{{#if href}}<a href=\"{{address href}}\"{{#if rel}} rel=\"{{rel}}\"{{/if}}><bdi>{{whole}}</bdi></a>{{else}}<bdi>{{whole}}</bdi>{{/if}}</details>{{else}}{{#if href}}<a href=\"{{address href}}\"{{#if rel}} rel=\"{{rel}}\"{{/if}}><bdi>{{text}}</bdi></a>{{else}}<bdi>{{text}}</bdi>{{/if}}{{/if}}\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary><bdi>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":1,"column":38},"end":{"line":1,"column":42}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":36},"end":{"line":1,"column":44}}}) : helper)))
    + "</bdi></summary>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":60},"end":{"line":1,"column":190}}})) != null ? stack1 : "")
    + "</details>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":1,"column":83},"end":{"line":1,"column":90}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":1,"column":81},"end":{"line":1,"column":97}}}))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"rel"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":98},"end":{"line":1,"column":130}}})) != null ? stack1 : "")
    + "><bdi>"
    + alias3((((helper = lookupProperty(helpers,"whole") || alias1(depth0, "whole", {"start":{"line":1,"column":138},"end":{"line":1,"column":143}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"whole","hash":{},"data":data,"loc":{"start":{"line":1,"column":136},"end":{"line":1,"column":145}}}) : helper)))
    + "</bdi></a>";
},"2":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " rel=\""
    + container.escapeExpression((((helper = lookupProperty(helpers,"rel") || container.strict(depth0, "rel", {"start":{"line":1,"column":117},"end":{"line":1,"column":120}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"rel","hash":{},"data":data,"loc":{"start":{"line":1,"column":115},"end":{"line":1,"column":122}}}) : helper)))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<bdi>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"whole") || container.strict(depth0, "whole", {"start":{"line":1,"column":170},"end":{"line":1,"column":175}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"whole","hash":{},"data":data,"loc":{"start":{"line":1,"column":168},"end":{"line":1,"column":177}}}) : helper)))
    + "</bdi>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":1,"column":208},"end":{"line":1,"column":336}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":1,"column":231},"end":{"line":1,"column":238}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":1,"column":229},"end":{"line":1,"column":245}}}))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"rel"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":246},"end":{"line":1,"column":278}}})) != null ? stack1 : "")
    + "><bdi>"
    + alias3((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":1,"column":286},"end":{"line":1,"column":290}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":284},"end":{"line":1,"column":292}}}) : helper)))
    + "</bdi></a>";
},"6":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<bdi>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":1,"column":317},"end":{"line":1,"column":321}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":315},"end":{"line":1,"column":323}}}) : helper)))
    + "</bdi>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"whole"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":343}}})) != null ? stack1 : "");
},"useData":true} }],
["operations", { source: "<section id=\"{{id}}\" aria-labelledby=\"{{id}}-title\">\n  <header><h2 id=\"{{id}}-title\">{{title}}</h2><a class=\"all\" href=\"{{address link.href}}\">{{link.label}}</a></header>\n  <p class=\"definition\">{{definition}}</p>\n  <dl class=\"figures\">{{#each figures}}<div><dt><a href=\"{{address href}}\">{{label}}</a></dt><dd><span class=\"number\"{{exact cell}}>{{cell.text}}</span> <span>{{text}}</span></dd></div>{{/each}}</dl>\n</section>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, alias4="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt><a href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":4,"column":57},"end":{"line":4,"column":64}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":4,"column":55},"end":{"line":4,"column":71}}}))
    + "\">"
    + alias3((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":4,"column":75},"end":{"line":4,"column":80}} ))),(typeof helper === alias4 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":4,"column":73},"end":{"line":4,"column":82}}}) : helper)))
    + "</a></dt><dd><span class=\"number\""
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":4,"column":117},"end":{"line":4,"column":122}} )).call(alias2,lookupProperty(depth0,"cell"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":4,"column":115},"end":{"line":4,"column":129}}}))
    + ">"
    + alias3(container.lambda(alias1(lookupProperty(depth0,"cell"), "text", {"start":{"line":4,"column":132},"end":{"line":4,"column":141}} ), depth0))
    + "</span> <span>"
    + alias3((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":4,"column":159},"end":{"line":4,"column":163}} ))),(typeof helper === alias4 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":4,"column":157},"end":{"line":4,"column":165}}}) : helper)))
    + "</span></dd></div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":15},"end":{"line":1,"column":17}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":13},"end":{"line":1,"column":19}}}) : helper)))
    + "\" aria-labelledby=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":40},"end":{"line":1,"column":42}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":44}}}) : helper)))
    + "-title\">\n<header><h2 id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":2,"column":18},"end":{"line":2,"column":20}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":2,"column":16},"end":{"line":2,"column":22}}}) : helper)))
    + "-title\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":32},"end":{"line":2,"column":37}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":30},"end":{"line":2,"column":39}}}) : helper)))
    + "</h2><a class=\"all\" href=\""
    + alias4((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":2,"column":67},"end":{"line":2,"column":74}} )).call(alias2,lookupProperty(lookupProperty(depth0,"link"),"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":2,"column":65},"end":{"line":2,"column":86}}}))
    + "\">"
    + alias4(container.lambda(alias1(lookupProperty(depth0,"link"), "label", {"start":{"line":2,"column":90},"end":{"line":2,"column":100}} ), depth0))
    + "</a></header>\n<p class=\"definition\">"
    + alias4((((helper = lookupProperty(helpers,"definition") || alias1(depth0, "definition", {"start":{"line":3,"column":24},"end":{"line":3,"column":34}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"definition","hash":{},"data":data,"loc":{"start":{"line":3,"column":22},"end":{"line":3,"column":36}}}) : helper)))
    + "</p>\n<dl class=\"figures\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"figures"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":20},"end":{"line":4,"column":192}}})) != null ? stack1 : "")
    + "</dl>\n</section>";
},"useData":true} }],
["other-reports", { source: "<section id=\"other-reports\" aria-labelledby=\"other-reports-title\">\n  <header><h2 id=\"other-reports-title\">{{title}}</h2></header>\n  <ul class=\"other-reports\">{{#each reports}}<li><a href=\"{{address href}}\"><bdi>{{title}}</bdi></a></li>{{/each}}</ul>\n</section>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":3,"column":58},"end":{"line":3,"column":65}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":3,"column":56},"end":{"line":3,"column":72}}}))
    + "\"><bdi>"
    + alias3((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":3,"column":81},"end":{"line":3,"column":86}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":3,"column":79},"end":{"line":3,"column":88}}}) : helper)))
    + "</bdi></a></li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"other-reports\" aria-labelledby=\"other-reports-title\">\n<header><h2 id=\"other-reports-title\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"title") || container.strict(depth0, "title", {"start":{"line":2,"column":39},"end":{"line":2,"column":44}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":37},"end":{"line":2,"column":46}}}) : helper)))
    + "</h2></header>\n<ul class=\"other-reports\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"reports"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":26},"end":{"line":3,"column":112}}})) != null ? stack1 : "")
    + "</ul>\n</section>";
},"useData":true} }],
["overview", { source: "<section id=\"{{id}}\" aria-labelledby=\"{{id}}-title\">\n  <header><h2 id=\"{{id}}-title\">{{title}}</h2></header>\n  <p class=\"definition\">{{definition}}</p>\n  <div class=\"panels\">\n    <div class=\"panel\">\n      {{> timeline heading=@root.words.month}}\n    </div>\n    {{#unless (is @root.page.kind \"index\")}}<div class=\"panel\">{{> table table title=title}}</div>{{/unless}}\n  </div>\n</section>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"panel\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"table"),lookupProperty(depth0,"table"),{"name":"table","hash":{"title":lookupProperty(depth0,"title")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":15},"end":{"line":1,"column":17}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":13},"end":{"line":1,"column":19}}}) : helper)))
    + "\" aria-labelledby=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":40},"end":{"line":1,"column":42}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":44}}}) : helper)))
    + "-title\">\n<header><h2 id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":2,"column":18},"end":{"line":2,"column":20}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":2,"column":16},"end":{"line":2,"column":22}}}) : helper)))
    + "-title\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":32},"end":{"line":2,"column":37}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":30},"end":{"line":2,"column":39}}}) : helper)))
    + "</h2></header>\n<p class=\"definition\">"
    + alias4((((helper = lookupProperty(helpers,"definition") || alias1(depth0, "definition", {"start":{"line":3,"column":24},"end":{"line":3,"column":34}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"definition","hash":{},"data":data,"loc":{"start":{"line":3,"column":22},"end":{"line":3,"column":36}}}) : helper)))
    + "</p>\n<div class=\"panels\">\n<div class=\"panel\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"timeline"),depth0,{"name":"timeline","hash":{"heading":lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"month")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":8,"column":11},"end":{"line":8,"column":13}} )).call(alias2,lookupProperty(lookupProperty(lookupProperty(data,"root"),"page"),"kind"),"index",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":8,"column":10},"end":{"line":8,"column":38}}}),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":105}}})) != null ? stack1 : "")
    + "\n</div>\n</section>";
},"usePartial":true,"useData":true} }],
["page", { source: "<div class=\"answer\">\n  <p class=\"lead\">{{> sentence lead}}</p>\n  {{#if (some glance)}}{{> glance}}{{/if}}\n</div>\n{{#unless isEmpty}}{{> findings}}{{/unless}}\n{{#if traffic}}{{> traffic}}{{/if}}\n{{#if map}}{{> map map}}{{/if}}\n{{#if (both overview (is page.kind \"index\"))}}{{> overview overview}}{{/if}}\n{{#each sections}}{{> section}}{{/each}}\n{{#if operations}}{{> operations operations}}{{/if}}\n{{#if (both overview (is page.kind \"front\"))}}{{> overview overview}}{{/if}}\n{{#if otherReports}}{{> other-reports otherReports}}{{/if}}\n{{#if (both (some definitions) (is isEmpty false))}}{{> definitions}}{{/if}}\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"glance"),depth0,{"name":"glance","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"findings"),depth0,{"name":"findings","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"traffic"),depth0,{"name":"traffic","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"map"),lookupProperty(depth0,"map"),{"name":"map","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"overview"),lookupProperty(depth0,"overview"),{"name":"overview","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"section"),depth0,{"name":"section","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"operations"),lookupProperty(depth0,"operations"),{"name":"operations","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"other-reports"),lookupProperty(depth0,"otherReports"),{"name":"other-reports","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"definitions"),depth0,{"name":"definitions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"answer\">\n<p class=\"lead\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sentence"),lookupProperty(depth0,"lead"),{"name":"sentence","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"some")||alias1(depth0, "some", {"start":{"line":3,"column":7},"end":{"line":3,"column":11}} )).call(alias2,lookupProperty(depth0,"glance"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":3,"column":6},"end":{"line":3,"column":19}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":40}}})) != null ? stack1 : "")
    + "\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,lookupProperty(depth0,"isEmpty"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"traffic"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":35}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"map"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"both")||alias1(depth0, "both", {"start":{"line":8,"column":7},"end":{"line":8,"column":11}} )).call(alias2,lookupProperty(depth0,"overview"),(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":8,"column":22},"end":{"line":8,"column":24}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"kind"),"index",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":8,"column":21},"end":{"line":8,"column":43}}}),{"name":"both","hash":{},"data":data,"loc":{"start":{"line":8,"column":6},"end":{"line":8,"column":44}}}),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":76}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"operations"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":52}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"both")||alias1(depth0, "both", {"start":{"line":11,"column":7},"end":{"line":11,"column":11}} )).call(alias2,lookupProperty(depth0,"overview"),(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":11,"column":22},"end":{"line":11,"column":24}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"kind"),"front",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":11,"column":21},"end":{"line":11,"column":43}}}),{"name":"both","hash":{},"data":data,"loc":{"start":{"line":11,"column":6},"end":{"line":11,"column":44}}}),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":76}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"otherReports"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":59}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"both")||alias1(depth0, "both", {"start":{"line":13,"column":7},"end":{"line":13,"column":11}} )).call(alias2,(lookupProperty(helpers,"some")||alias1(depth0, "some", {"start":{"line":13,"column":13},"end":{"line":13,"column":17}} )).call(alias2,lookupProperty(depth0,"definitions"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":13,"column":12},"end":{"line":13,"column":30}}}),(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":13,"column":32},"end":{"line":13,"column":34}} )).call(alias2,lookupProperty(depth0,"isEmpty"),false,{"name":"is","hash":{},"data":data,"loc":{"start":{"line":13,"column":31},"end":{"line":13,"column":49}}}),{"name":"both","hash":{},"data":data,"loc":{"start":{"line":13,"column":6},"end":{"line":13,"column":50}}}),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":76}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true} }],
["panel-body", { source: "{{#if definition}}<p class=\"definition\">{{definition}}</p>{{/if}}\n{{#if table}}{{> table table title=title}}{{/if}}\n{{#each blocks}}{{> block}}{{/each}}\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"definition\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"definition") || container.strict(depth0, "definition", {"start":{"line":1,"column":42},"end":{"line":1,"column":52}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"definition","hash":{},"data":data,"loc":{"start":{"line":1,"column":40},"end":{"line":1,"column":54}}}) : helper)))
    + "</p>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"table"),lookupProperty(depth0,"table"),{"name":"table","hash":{"title":lookupProperty(depth0,"title")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"definition"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":65}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"table"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"blocks"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":36}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true} }],
["panel-csv", { source: "{{#if csv}}<a class=\"csv\" href=\"{{address csv}}\" download aria-label=\"{{@root.words.csvOf}} {{title}}\">{{@root.words.csv}}</a>{{/if}}\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, alias4=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"csv\" href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":1,"column":34},"end":{"line":1,"column":41}} )).call(alias2,lookupProperty(depth0,"csv"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":1,"column":32},"end":{"line":1,"column":47}}}))
    + "\" download aria-label=\""
    + alias3(alias4(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "csvOf", {"start":{"line":1,"column":72},"end":{"line":1,"column":89}} ), depth0))
    + " "
    + alias3((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":1,"column":94},"end":{"line":1,"column":99}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":1,"column":92},"end":{"line":1,"column":101}}}) : helper)))
    + "\">"
    + alias3(alias4(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "csv", {"start":{"line":1,"column":105},"end":{"line":1,"column":120}} ), depth0))
    + "</a>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"csv"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":133}}})) != null ? stack1 : "");
},"useData":true} }],
["panel", { source: "{{#if isFolded}}\n<details class=\"panel\" id=\"{{id}}\">\n  <summary><h3>{{title}}</h3>{{#with (leaders this)}} <small>{{#each this}}{{#if (is @root.direction \"rtl\")}}&#x2068;{{this}}&#x2069;{{else}}{{this}}{{/if}}{{#unless @last}}, {{/unless}}{{/each}}</small>{{/with}}</summary>\n  {{> panel-csv}}\n  {{> panel-body}}\n</details>\n{{else}}\n<article class=\"panel\" id=\"{{id}}\">\n  <header><h3{{#if (is title heading)}} class=\"unseen\"{{/if}}>{{title}}</h3>{{#if link}}<a class=\"more-of\" href=\"{{address link.href}}\">{{link.label}}</a>{{/if}}{{> panel-csv}}</header>\n  {{> panel-body}}\n</article>\n{{/if}}\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"panel\" id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":2,"column":29},"end":{"line":2,"column":31}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":2,"column":27},"end":{"line":2,"column":33}}}) : helper)))
    + "\">\n<summary><h3>"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":3,"column":15},"end":{"line":3,"column":20}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":3,"column":13},"end":{"line":3,"column":22}}}) : helper)))
    + "</h3>"
    + ((stack1 = lookupProperty(helpers,"with").call(alias2,(lookupProperty(helpers,"leaders")||alias1(depth0, "leaders", {"start":{"line":3,"column":36},"end":{"line":3,"column":43}} )).call(alias2,depth0,{"name":"leaders","hash":{},"data":data,"loc":{"start":{"line":3,"column":35},"end":{"line":3,"column":49}}}),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":27},"end":{"line":3,"column":210}}})) != null ? stack1 : "")
    + "</summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"panel-csv"),depth0,{"name":"panel-csv","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"panel-body"),depth0,{"name":"panel-body","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <small>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":59},"end":{"line":3,"column":193}}})) != null ? stack1 : "")
    + "</small>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"is")||container.strict(depth0, "is", {"start":{"line":3,"column":80},"end":{"line":3,"column":82}} )).call(alias1,lookupProperty(lookupProperty(data,"root"),"direction"),"rtl",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":3,"column":79},"end":{"line":3,"column":105}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":3,"column":73},"end":{"line":3,"column":154}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":154},"end":{"line":3,"column":184}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "&#x2068;"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "&#x2069;";
},"4":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(depth0, depth0));
},"5":function(container,depth0,helpers,partials,data) {
    return ", ";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"panel\" id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":8,"column":29},"end":{"line":8,"column":31}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":8,"column":27},"end":{"line":8,"column":33}}}) : helper)))
    + "\">\n<header><h3"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":9,"column":18},"end":{"line":9,"column":20}} )).call(alias2,lookupProperty(depth0,"title"),lookupProperty(depth0,"heading"),{"name":"is","hash":{},"data":data,"loc":{"start":{"line":9,"column":17},"end":{"line":9,"column":35}}}),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":11},"end":{"line":9,"column":59}}})) != null ? stack1 : "")
    + ">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":9,"column":62},"end":{"line":9,"column":67}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":9,"column":60},"end":{"line":9,"column":69}}}) : helper)))
    + "</h3>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"link"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":74},"end":{"line":9,"column":159}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"panel-csv"),depth0,{"name":"panel-csv","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</header>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"panel-body"),depth0,{"name":"panel-body","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</article>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return " class=\"unseen\"";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"more-of\" href=\""
    + alias2((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":9,"column":113},"end":{"line":9,"column":120}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"link"),"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":9,"column":111},"end":{"line":9,"column":132}}}))
    + "\">"
    + alias2(container.lambda(alias1(lookupProperty(depth0,"link"), "label", {"start":{"line":9,"column":136},"end":{"line":9,"column":146}} ), depth0))
    + "</a>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isFolded"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true} }],
["phrase", { source: "{{#if (is look \"strong\")}}<strong>{{text}}</strong>{{else}}{{#if (is look \"code\")}}<code dir=\"ltr\">{{text}}</code>{{else}}{{text}}{{/if}}{{/if}}\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":1,"column":36},"end":{"line":1,"column":40}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":34},"end":{"line":1,"column":42}}}) : helper)))
    + "</strong>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"is")||container.strict(depth0, "is", {"start":{"line":1,"column":66},"end":{"line":1,"column":68}} )).call(alias1,lookupProperty(depth0,"look"),"code",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":65},"end":{"line":1,"column":81}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":59},"end":{"line":1,"column":137}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<code dir=\"ltr\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":1,"column":101},"end":{"line":1,"column":105}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":99},"end":{"line":1,"column":107}}}) : helper)))
    + "</code>";
},"3":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":1,"column":124},"end":{"line":1,"column":128}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":122},"end":{"line":1,"column":130}}}) : helper)));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"is")||container.strict(depth0, "is", {"start":{"line":1,"column":7},"end":{"line":1,"column":9}} )).call(alias1,lookupProperty(depth0,"look"),"strong",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":24}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":144}}})) != null ? stack1 : "");
},"useData":true} }],
["point-name", { source: "<th scope=\"row\" title=\"{{longLabel}}\">{{#if href}}<a href=\"{{address href}}\">{{label}}</a>{{else}}{{label}}{{/if}}{{#if isProvisional}} <small>{{@root.words.provisional}}</small>{{/if}}{{#if isEmpty}} <small>{{@root.words.noRecords}}</small>{{/if}}</th>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":1,"column":61},"end":{"line":1,"column":68}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":1,"column":59},"end":{"line":1,"column":75}}}))
    + "\">"
    + alias3((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":1,"column":79},"end":{"line":1,"column":84}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":1,"column":77},"end":{"line":1,"column":86}}}) : helper)))
    + "</a>";
},"1":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression((((helper = lookupProperty(helpers,"label") || container.strict(depth0, "label", {"start":{"line":1,"column":100},"end":{"line":1,"column":105}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"label","hash":{},"data":data,"loc":{"start":{"line":1,"column":98},"end":{"line":1,"column":107}}}) : helper)));
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <small>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "provisional", {"start":{"line":1,"column":145},"end":{"line":1,"column":168}} ), depth0))
    + "</small>";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <small>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "noRecords", {"start":{"line":1,"column":210},"end":{"line":1,"column":231}} ), depth0))
    + "</small>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"row\" title=\""
    + container.escapeExpression((((helper = lookupProperty(helpers,"longLabel") || container.strict(depth0, "longLabel", {"start":{"line":1,"column":25},"end":{"line":1,"column":34}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"longLabel","hash":{},"data":data,"loc":{"start":{"line":1,"column":23},"end":{"line":1,"column":36}}}) : helper)))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":114}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isProvisional"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":114},"end":{"line":1,"column":185}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isEmpty"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":185},"end":{"line":1,"column":248}}})) != null ? stack1 : "")
    + "</th>";
},"useData":true} }],
["points", { source: "<details>\n  <summary>{{@root.words.chartAsTable}}</summary>\n  <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{{title}}\">\n    <table id=\"{{id}}-points\" class=\"points\">\n      <thead><tr><th scope=\"col\">{{heading}}</th><th scope=\"col\" data-of=\"visitors\">{{@root.words.visitors}}</th><th scope=\"col\" data-of=\"visitors-embedded\">{{@root.words.embedded}}</th><th scope=\"col\" data-of=\"pageViews\">{{@root.words.pageViews}}</th><th scope=\"col\" data-of=\"requests\">{{@root.words.requests}}</th>{{#each kinds}}<th scope=\"col\" data-of=\"requests-{{id}}\"><small>{{@root.words.requests}} · </small>{{label}}</th>{{/each}}<th scope=\"col\" data-of=\"bytes\">{{@root.words.bytes}}</th>{{#each kinds}}<th scope=\"col\" data-of=\"bytes-{{id}}\"><small>{{@root.words.bytes}} · </small>{{label}}</th>{{/each}}<th scope=\"col\" data-of=\"cost\">{{@root.words.cost}}</th><th scope=\"col\" data-of=\"errors\">{{@root.words.errors}}</th>{{#if (some marks)}}<th scope=\"col\" data-of=\"marks\">{{@root.words.marks}}</th>{{/if}}</tr></thead>\n      <tbody>\n        {{#each points}}\n          <tr>{{> point-name}}<td{{exact visitors}}>{{visitors.text}}</td><td{{exact embedded}}>{{embedded.text}}</td><td{{exact pageViews}}>{{pageViews.text}}</td><td{{exact requests}}>{{requests.text}}</td><td{{exact people}}>{{people.text}}</td><td{{exact bots}}>{{bots.text}}</td><td{{exact tools}}>{{tools.text}}</td><td{{exact bytes}}>{{bytes.text}}</td><td{{exact peopleBytes}}>{{peopleBytes.text}}</td><td{{exact botsBytes}}>{{botsBytes.text}}</td><td{{exact toolsBytes}}>{{toolsBytes.text}}</td><td{{exact cost}}>{{cost.text}}</td><td{{exact errors}}>{{errors.text}}</td>{{#if (some ../marks)}}<td data-marks>{{#each marks}}{{this}}{{#unless @last}}; {{/unless}}{{/each}}</td>{{/if}}</tr>\n        {{/each}}\n      </tbody>\n    </table>\n  </div>\n</details>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\" data-of=\"requests-"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":5,"column":361},"end":{"line":5,"column":363}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":5,"column":359},"end":{"line":5,"column":365}}}) : helper)))
    + "\"><small>"
    + alias4(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "requests", {"start":{"line":5,"column":376},"end":{"line":5,"column":396}} ), depth0))
    + " · </small>"
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":5,"column":411},"end":{"line":5,"column":416}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":5,"column":409},"end":{"line":5,"column":418}}}) : helper)))
    + "</th>";
},"1":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\" data-of=\"bytes-"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":5,"column":538},"end":{"line":5,"column":540}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":5,"column":536},"end":{"line":5,"column":542}}}) : helper)))
    + "\"><small>"
    + alias4(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "bytes", {"start":{"line":5,"column":553},"end":{"line":5,"column":570}} ), depth0))
    + " · </small>"
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":5,"column":585},"end":{"line":5,"column":590}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":5,"column":583},"end":{"line":5,"column":592}}}) : helper)))
    + "</th>";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\" data-of=\"marks\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "marks", {"start":{"line":5,"column":776},"end":{"line":5,"column":793}} ), depth0))
    + "</th>";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, alias4=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"point-name"),depth0,{"name":"point-name","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":25},"end":{"line":8,"column":30}} )).call(alias2,lookupProperty(depth0,"visitors"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":23},"end":{"line":8,"column":41}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"visitors"), "text", {"start":{"line":8,"column":44},"end":{"line":8,"column":57}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":69},"end":{"line":8,"column":74}} )).call(alias2,lookupProperty(depth0,"embedded"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":67},"end":{"line":8,"column":85}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"embedded"), "text", {"start":{"line":8,"column":88},"end":{"line":8,"column":101}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":113},"end":{"line":8,"column":118}} )).call(alias2,lookupProperty(depth0,"pageViews"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":111},"end":{"line":8,"column":130}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"pageViews"), "text", {"start":{"line":8,"column":133},"end":{"line":8,"column":147}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":159},"end":{"line":8,"column":164}} )).call(alias2,lookupProperty(depth0,"requests"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":157},"end":{"line":8,"column":175}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"requests"), "text", {"start":{"line":8,"column":178},"end":{"line":8,"column":191}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":203},"end":{"line":8,"column":208}} )).call(alias2,lookupProperty(depth0,"people"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":201},"end":{"line":8,"column":217}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"people"), "text", {"start":{"line":8,"column":220},"end":{"line":8,"column":231}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":243},"end":{"line":8,"column":248}} )).call(alias2,lookupProperty(depth0,"bots"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":241},"end":{"line":8,"column":255}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"bots"), "text", {"start":{"line":8,"column":258},"end":{"line":8,"column":267}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":279},"end":{"line":8,"column":284}} )).call(alias2,lookupProperty(depth0,"tools"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":277},"end":{"line":8,"column":292}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"tools"), "text", {"start":{"line":8,"column":295},"end":{"line":8,"column":305}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":317},"end":{"line":8,"column":322}} )).call(alias2,lookupProperty(depth0,"bytes"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":315},"end":{"line":8,"column":330}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"bytes"), "text", {"start":{"line":8,"column":333},"end":{"line":8,"column":343}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":355},"end":{"line":8,"column":360}} )).call(alias2,lookupProperty(depth0,"peopleBytes"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":353},"end":{"line":8,"column":374}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"peopleBytes"), "text", {"start":{"line":8,"column":377},"end":{"line":8,"column":393}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":405},"end":{"line":8,"column":410}} )).call(alias2,lookupProperty(depth0,"botsBytes"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":403},"end":{"line":8,"column":422}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"botsBytes"), "text", {"start":{"line":8,"column":425},"end":{"line":8,"column":439}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":451},"end":{"line":8,"column":456}} )).call(alias2,lookupProperty(depth0,"toolsBytes"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":449},"end":{"line":8,"column":469}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"toolsBytes"), "text", {"start":{"line":8,"column":472},"end":{"line":8,"column":487}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":499},"end":{"line":8,"column":504}} )).call(alias2,lookupProperty(depth0,"cost"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":497},"end":{"line":8,"column":511}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"cost"), "text", {"start":{"line":8,"column":514},"end":{"line":8,"column":523}} ), depth0))
    + "</td><td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":8,"column":535},"end":{"line":8,"column":540}} )).call(alias2,lookupProperty(depth0,"errors"),{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":8,"column":533},"end":{"line":8,"column":549}}}))
    + ">"
    + alias3(alias4(alias1(lookupProperty(depth0,"errors"), "text", {"start":{"line":8,"column":552},"end":{"line":8,"column":563}} ), depth0))
    + "</td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"some")||alias1(depth0, "some", {"start":{"line":8,"column":577},"end":{"line":8,"column":581}} )).call(alias2,lookupProperty(depths[1],"marks"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":8,"column":576},"end":{"line":8,"column":591}}}),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":570},"end":{"line":8,"column":682}}})) != null ? stack1 : "")
    + "</tr>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td data-marks>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marks"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":608},"end":{"line":8,"column":670}}})) != null ? stack1 : "")
    + "</td>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(depth0, depth0))
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":631},"end":{"line":8,"column":661}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "; ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), alias5="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details>\n<summary>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "chartAsTable", {"start":{"line":2,"column":11},"end":{"line":2,"column":35}} ), depth0))
    + "</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
    + alias3((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":3,"column":61},"end":{"line":3,"column":66}} ))),(typeof helper === alias5 ? helper.call(alias4,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":3,"column":59},"end":{"line":3,"column":68}}}) : helper)))
    + "\">\n<table id=\""
    + alias3((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":4,"column":13},"end":{"line":4,"column":15}} ))),(typeof helper === alias5 ? helper.call(alias4,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":4,"column":11},"end":{"line":4,"column":17}}}) : helper)))
    + "-points\" class=\"points\">\n<thead><tr><th scope=\"col\">"
    + alias3((((helper = lookupProperty(helpers,"heading") || alias1(depth0, "heading", {"start":{"line":5,"column":29},"end":{"line":5,"column":36}} ))),(typeof helper === alias5 ? helper.call(alias4,{"name":"heading","hash":{},"data":data,"loc":{"start":{"line":5,"column":27},"end":{"line":5,"column":38}}}) : helper)))
    + "</th><th scope=\"col\" data-of=\"visitors\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "visitors", {"start":{"line":5,"column":80},"end":{"line":5,"column":100}} ), depth0))
    + "</th><th scope=\"col\" data-of=\"visitors-embedded\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "embedded", {"start":{"line":5,"column":153},"end":{"line":5,"column":173}} ), depth0))
    + "</th><th scope=\"col\" data-of=\"pageViews\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "pageViews", {"start":{"line":5,"column":218},"end":{"line":5,"column":239}} ), depth0))
    + "</th><th scope=\"col\" data-of=\"requests\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "requests", {"start":{"line":5,"column":283},"end":{"line":5,"column":303}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"kinds"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":310},"end":{"line":5,"column":432}}})) != null ? stack1 : "")
    + "<th scope=\"col\" data-of=\"bytes\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "bytes", {"start":{"line":5,"column":466},"end":{"line":5,"column":483}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"kinds"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":490},"end":{"line":5,"column":606}}})) != null ? stack1 : "")
    + "<th scope=\"col\" data-of=\"cost\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "cost", {"start":{"line":5,"column":639},"end":{"line":5,"column":655}} ), depth0))
    + "</th><th scope=\"col\" data-of=\"errors\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "errors", {"start":{"line":5,"column":697},"end":{"line":5,"column":715}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,(lookupProperty(helpers,"some")||alias1(depth0, "some", {"start":{"line":5,"column":729},"end":{"line":5,"column":733}} )).call(alias4,lookupProperty(depth0,"marks"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":5,"column":728},"end":{"line":5,"column":740}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":722},"end":{"line":5,"column":807}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"points"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n</details>";
},"usePartial":true,"useData":true,"useDepths":true} }],
["row", { source: "<tr class=\"{{share share}}\"{{anchor this}}><th scope=\"row\">{{#each name}}{{> name}} {{/each}}{{#if sub}}<small>{{sub}}</small>{{/if}}</th>{{#each cells}}<td{{exact this}}>{{text}}</td>{{/each}}</tr>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"name"),depth0,{"name":"name","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " ";
},"1":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<small>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"sub") || container.strict(depth0, "sub", {"start":{"line":1,"column":113},"end":{"line":1,"column":116}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"sub","hash":{},"data":data,"loc":{"start":{"line":1,"column":111},"end":{"line":1,"column":118}}}) : helper)))
    + "</small>";
},"2":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td"
    + alias3((lookupProperty(helpers,"exact")||alias1(depth0, "exact", {"start":{"line":1,"column":158},"end":{"line":1,"column":163}} )).call(alias2,depth0,{"name":"exact","hash":{},"data":data,"loc":{"start":{"line":1,"column":156},"end":{"line":1,"column":170}}}))
    + ">"
    + alias3((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":1,"column":173},"end":{"line":1,"column":177}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":171},"end":{"line":1,"column":179}}}) : helper)))
    + "</td>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\""
    + alias3((lookupProperty(helpers,"share")||alias1(depth0, "share", {"start":{"line":1,"column":13},"end":{"line":1,"column":18}} )).call(alias2,lookupProperty(depth0,"share"),{"name":"share","hash":{},"data":data,"loc":{"start":{"line":1,"column":11},"end":{"line":1,"column":26}}}))
    + "\""
    + alias3((lookupProperty(helpers,"anchor")||alias1(depth0, "anchor", {"start":{"line":1,"column":29},"end":{"line":1,"column":35}} )).call(alias2,depth0,{"name":"anchor","hash":{},"data":data,"loc":{"start":{"line":1,"column":27},"end":{"line":1,"column":42}}}))
    + "><th scope=\"row\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"name"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":59},"end":{"line":1,"column":93}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"sub"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":93},"end":{"line":1,"column":133}}})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":138},"end":{"line":1,"column":193}}})) != null ? stack1 : "")
    + "</tr>";
},"usePartial":true,"useData":true} }],
["section", { source: "<section id=\"{{id}}\" aria-labelledby=\"{{id}}-title\">\n  <header><h2 id=\"{{id}}-title\">{{title}}</h2></header>\n  {{#each (laid panels)}}<div class=\"panels\">{{#each this}}<div class=\"column\">{{#each this}}{{> panel heading=../../../title}}{{/each}}</div>{{/each}}</div>{{/each}}\n</section>\n", specification: {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"panels\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":43},"end":{"line":3,"column":149}}})) != null ? stack1 : "")
    + "</div>";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"column\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":77},"end":{"line":3,"column":134}}})) != null ? stack1 : "")
    + "</div>";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"panel"),depth0,{"name":"panel","hash":{"heading":lookupProperty(depths[3],"title")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":15},"end":{"line":1,"column":17}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":13},"end":{"line":1,"column":19}}}) : helper)))
    + "\" aria-labelledby=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":40},"end":{"line":1,"column":42}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":44}}}) : helper)))
    + "-title\">\n<header><h2 id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":2,"column":18},"end":{"line":2,"column":20}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":2,"column":16},"end":{"line":2,"column":22}}}) : helper)))
    + "-title\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":32},"end":{"line":2,"column":37}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":30},"end":{"line":2,"column":39}}}) : helper)))
    + "</h2></header>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,(lookupProperty(helpers,"laid")||alias1(depth0, "laid", {"start":{"line":3,"column":9},"end":{"line":3,"column":13}} )).call(alias2,lookupProperty(depth0,"panels"),{"name":"laid","hash":{},"data":data,"loc":{"start":{"line":3,"column":8},"end":{"line":3,"column":21}}}),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":164}}})) != null ? stack1 : "")
    + "\n</section>";
},"usePartial":true,"useData":true,"useDepths":true} }],
["sentence", { source: "{{#each this}}{{#if href}}<a href=\"{{address href}}\">{{> phrase}}</a>{{else}}{{> phrase}}{{/if}}{{/each}}\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":96}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + container.escapeExpression((lookupProperty(helpers,"address")||container.strict(depth0, "address", {"start":{"line":1,"column":37},"end":{"line":1,"column":44}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":1,"column":35},"end":{"line":1,"column":51}}}))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"phrase"),depth0,{"name":"phrase","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</a>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"phrase"),depth0,{"name":"phrase","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":105}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true} }],
["strip", { source: "<figure class=\"days\"><div role=\"img\" aria-label=\"{{text}}\" title=\"{{text}}\">{{{caseStrip this}}}</div><figcaption><span>{{from}}</span><span>{{to}}</span></figcaption></figure>\n", specification: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure class=\"days\"><div role=\"img\" aria-label=\""
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":1,"column":51},"end":{"line":1,"column":55}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":49},"end":{"line":1,"column":57}}}) : helper)))
    + "\" title=\""
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":1,"column":68},"end":{"line":1,"column":72}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":66},"end":{"line":1,"column":74}}}) : helper)))
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"caseStrip")||alias1(depth0, "caseStrip", {"start":{"line":1,"column":79},"end":{"line":1,"column":88}} )).call(alias2,depth0,{"name":"caseStrip","hash":{},"data":data,"loc":{"start":{"line":1,"column":76},"end":{"line":1,"column":96}}})) != null ? stack1 : "")
    + "</div><figcaption><span>"
    + alias4((((helper = lookupProperty(helpers,"from") || alias1(depth0, "from", {"start":{"line":1,"column":122},"end":{"line":1,"column":126}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"from","hash":{},"data":data,"loc":{"start":{"line":1,"column":120},"end":{"line":1,"column":128}}}) : helper)))
    + "</span><span>"
    + alias4((((helper = lookupProperty(helpers,"to") || alias1(depth0, "to", {"start":{"line":1,"column":143},"end":{"line":1,"column":145}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"to","hash":{},"data":data,"loc":{"start":{"line":1,"column":141},"end":{"line":1,"column":147}}}) : helper)))
    + "</span></figcaption></figure>";
},"useData":true} }],
["table", { source: "{{#if (some rows)}}\n<table class=\"table{{minor this}}{{long this}}\">\n  <caption class=\"unseen\">{{title}}</caption>\n  <thead><tr><th scope=\"col\"{{#if (is sortedBy \"name\")}} aria-sort=\"ascending\"{{/if}}>{{nameLabel}}</th>{{#each columns}}<th scope=\"col\"{{#if (is kind \"change\")}} data-kind=\"change\"{{/if}}{{#if (is id ../sortedBy)}} aria-sort=\"descending\"{{/if}}{{#if definition}} title=\"{{definition}}\"{{/if}}>{{label}}</th>{{/each}}</tr></thead>\n  <tbody>{{#each (opened this)}}{{> row}}{{/each}}</tbody>\n  {{#with (folded this)}}{{#if (some this)}}<tbody class=\"more\">{{#each this}}{{> row}}{{/each}}</tbody>{{/if}}{{/with}}\n  {{#if (either rest total)}}<tfoot>{{#if rest}}{{> row rest}}{{/if}}{{#if total}}{{> row total}}{{/if}}</tfoot>{{/if}}\n</table>\n{{else}}\n<p class=\"empty\">{{empty}}</p>\n{{/if}}\n", specification: {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, alias4="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"table"
    + alias3((lookupProperty(helpers,"minor")||alias1(depth0, "minor", {"start":{"line":2,"column":21},"end":{"line":2,"column":26}} )).call(alias2,depth0,{"name":"minor","hash":{},"data":data,"loc":{"start":{"line":2,"column":19},"end":{"line":2,"column":33}}}))
    + alias3((lookupProperty(helpers,"long")||alias1(depth0, "long", {"start":{"line":2,"column":35},"end":{"line":2,"column":39}} )).call(alias2,depth0,{"name":"long","hash":{},"data":data,"loc":{"start":{"line":2,"column":33},"end":{"line":2,"column":46}}}))
    + "\">\n<caption class=\"unseen\">"
    + alias3((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":3,"column":26},"end":{"line":3,"column":31}} ))),(typeof helper === alias4 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":3,"column":24},"end":{"line":3,"column":33}}}) : helper)))
    + "</caption>\n<thead><tr><th scope=\"col\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":4,"column":33},"end":{"line":4,"column":35}} )).call(alias2,lookupProperty(depth0,"sortedBy"),"name",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":4,"column":32},"end":{"line":4,"column":52}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":26},"end":{"line":4,"column":83}}})) != null ? stack1 : "")
    + ">"
    + alias3((((helper = lookupProperty(helpers,"nameLabel") || alias1(depth0, "nameLabel", {"start":{"line":4,"column":86},"end":{"line":4,"column":95}} ))),(typeof helper === alias4 ? helper.call(alias2,{"name":"nameLabel","hash":{},"data":data,"loc":{"start":{"line":4,"column":84},"end":{"line":4,"column":97}}}) : helper)))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":102},"end":{"line":4,"column":315}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,(lookupProperty(helpers,"opened")||alias1(depth0, "opened", {"start":{"line":5,"column":16},"end":{"line":5,"column":22}} )).call(alias2,depth0,{"name":"opened","hash":{},"data":data,"loc":{"start":{"line":5,"column":15},"end":{"line":5,"column":28}}}),{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":7},"end":{"line":5,"column":48}}})) != null ? stack1 : "")
    + "</tbody>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias2,(lookupProperty(helpers,"folded")||alias1(depth0, "folded", {"start":{"line":6,"column":9},"end":{"line":6,"column":15}} )).call(alias2,depth0,{"name":"folded","hash":{},"data":data,"loc":{"start":{"line":6,"column":8},"end":{"line":6,"column":21}}}),{"name":"with","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":118}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"either")||alias1(depth0, "either", {"start":{"line":7,"column":7},"end":{"line":7,"column":13}} )).call(alias2,lookupProperty(depth0,"rest"),lookupProperty(depth0,"total"),{"name":"either","hash":{},"data":data,"loc":{"start":{"line":7,"column":6},"end":{"line":7,"column":25}}}),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":117}}})) != null ? stack1 : "")
    + "\n</table>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " aria-sort=\"ascending\"";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":4,"column":141},"end":{"line":4,"column":143}} )).call(alias2,lookupProperty(depth0,"kind"),"change",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":4,"column":140},"end":{"line":4,"column":158}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":134},"end":{"line":4,"column":186}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"is")||alias1(depth0, "is", {"start":{"line":4,"column":193},"end":{"line":4,"column":195}} )).call(alias2,lookupProperty(depth0,"id"),lookupProperty(depths[1],"sortedBy"),{"name":"is","hash":{},"data":data,"loc":{"start":{"line":4,"column":192},"end":{"line":4,"column":211}}}),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":186},"end":{"line":4,"column":243}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"definition"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":243},"end":{"line":4,"column":291}}})) != null ? stack1 : "")
    + ">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":4,"column":294},"end":{"line":4,"column":299}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":4,"column":292},"end":{"line":4,"column":301}}}) : helper)))
    + "</th>";
},"3":function(container,depth0,helpers,partials,data) {
    return " data-kind=\"change\"";
},"4":function(container,depth0,helpers,partials,data) {
    return " aria-sort=\"descending\"";
},"5":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " title=\""
    + container.escapeExpression((((helper = lookupProperty(helpers,"definition") || container.strict(depth0, "definition", {"start":{"line":4,"column":271},"end":{"line":4,"column":281}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"definition","hash":{},"data":data,"loc":{"start":{"line":4,"column":269},"end":{"line":4,"column":283}}}) : helper)))
    + "\"";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"row"),depth0,{"name":"row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"some")||container.strict(depth0, "some", {"start":{"line":6,"column":30},"end":{"line":6,"column":34}} )).call(alias1,depth0,{"name":"some","hash":{},"data":data,"loc":{"start":{"line":6,"column":29},"end":{"line":6,"column":40}}}),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":23},"end":{"line":6,"column":109}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody class=\"more\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":62},"end":{"line":6,"column":94}}})) != null ? stack1 : "")
    + "</tbody>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tfoot>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rest"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":34},"end":{"line":7,"column":67}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"total"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":67},"end":{"line":7,"column":102}}})) != null ? stack1 : "")
    + "</tfoot>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"row"),lookupProperty(depth0,"rest"),{"name":"row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"row"),lookupProperty(depth0,"total"),{"name":"row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"empty\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"empty") || container.strict(depth0, "empty", {"start":{"line":10,"column":19},"end":{"line":10,"column":24}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"empty","hash":{},"data":data,"loc":{"start":{"line":10,"column":17},"end":{"line":10,"column":26}}}) : helper)))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"some")||container.strict(depth0, "some", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} )).call(alias1,lookupProperty(depth0,"rows"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":17}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.program(12, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true,"useDepths":true} }],
["timeline", { source: "<figure class=\"chart timeline\" data-points=\"{{id}}-points\" data-title=\"{{title}}\">\n  {{{timeline this}}}\n  <figcaption>\n    {{#each measures}}<div class=\"{{shown this ..}}\">{{> legend points=../points}}</div>{{/each}}\n    <div id=\"{{id}}-text\">{{#each measures}}<p class=\"{{shown this ..}}\">{{text}}</p>{{/each}}</div>\n  </figcaption>\n</figure>\n{{#if (some marks)}}<ol class=\"marks\">{{#each marks}}<li><b>{{number}}</b> <span>{{label}} · {{#if href}}<a href=\"{{address href}}\"><bdi>{{text}}</bdi></a>{{else}}<bdi>{{text}}</bdi>{{/if}}</span></li>{{/each}}</ol>{{/if}}\n{{> points}}\n", specification: {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\""
    + container.escapeExpression((lookupProperty(helpers,"shown")||container.strict(depth0, "shown", {"start":{"line":4,"column":32},"end":{"line":4,"column":37}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,depths[1],{"name":"shown","hash":{},"data":data,"loc":{"start":{"line":4,"column":30},"end":{"line":4,"column":47}}}))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"legend"),depth0,{"name":"legend","hash":{"points":lookupProperty(depths[1],"points")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\""
    + alias3((lookupProperty(helpers,"shown")||alias1(depth0, "shown", {"start":{"line":5,"column":52},"end":{"line":5,"column":57}} )).call(alias2,depth0,depths[1],{"name":"shown","hash":{},"data":data,"loc":{"start":{"line":5,"column":50},"end":{"line":5,"column":67}}}))
    + "\">"
    + alias3((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":5,"column":71},"end":{"line":5,"column":75}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":5,"column":69},"end":{"line":5,"column":77}}}) : helper)))
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol class=\"marks\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marks"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":38},"end":{"line":8,"column":210}}})) != null ? stack1 : "")
    + "</ol>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><b>"
    + alias4((((helper = lookupProperty(helpers,"number") || alias1(depth0, "number", {"start":{"line":8,"column":62},"end":{"line":8,"column":68}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"number","hash":{},"data":data,"loc":{"start":{"line":8,"column":60},"end":{"line":8,"column":70}}}) : helper)))
    + "</b> <span>"
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":8,"column":83},"end":{"line":8,"column":88}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":8,"column":81},"end":{"line":8,"column":90}}}) : helper)))
    + " · "
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":8,"column":93},"end":{"line":8,"column":189}}})) != null ? stack1 : "")
    + "</span></li>";
},"4":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":8,"column":116},"end":{"line":8,"column":123}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":8,"column":114},"end":{"line":8,"column":130}}}))
    + "\"><bdi>"
    + alias3((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":8,"column":139},"end":{"line":8,"column":143}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":8,"column":137},"end":{"line":8,"column":145}}}) : helper)))
    + "</bdi></a>";
},"5":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<bdi>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":8,"column":170},"end":{"line":8,"column":174}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":8,"column":168},"end":{"line":8,"column":176}}}) : helper)))
    + "</bdi>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure class=\"chart timeline\" data-points=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":1,"column":46},"end":{"line":1,"column":48}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":1,"column":44},"end":{"line":1,"column":50}}}) : helper)))
    + "-points\" data-title=\""
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":1,"column":73},"end":{"line":1,"column":78}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":1,"column":71},"end":{"line":1,"column":80}}}) : helper)))
    + "\">\n"
    + ((stack1 = (lookupProperty(helpers,"timeline")||alias1(depth0, "timeline", {"start":{"line":2,"column":3},"end":{"line":2,"column":11}} )).call(alias2,depth0,{"name":"timeline","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":19}}})) != null ? stack1 : "")
    + "\n<figcaption>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"measures"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":93}}})) != null ? stack1 : "")
    + "\n<div id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":5,"column":11},"end":{"line":5,"column":13}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":5,"column":9},"end":{"line":5,"column":15}}}) : helper)))
    + "-text\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"measures"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":22},"end":{"line":5,"column":90}}})) != null ? stack1 : "")
    + "</div>\n</figcaption>\n</figure>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(lookupProperty(helpers,"some")||alias1(depth0, "some", {"start":{"line":8,"column":7},"end":{"line":8,"column":11}} )).call(alias2,lookupProperty(depth0,"marks"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":8,"column":6},"end":{"line":8,"column":18}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":222}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"points"),depth0,{"name":"points","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true,"useDepths":true} }],
["traffic", { source: "<section id=\"traffic\" aria-labelledby=\"traffic-title\">\n  {{#with traffic}}\n  <header><h2 id=\"traffic-title\">{{title}}</h2><a class=\"csv\" href=\"{{address csv}}\" download aria-label=\"{{@root.words.csvOf}} {{title}}\">{{@root.words.csv}}</a></header>\n  <p class=\"definition\">{{definition}}</p>\n  {{/with}}\n  {{#if (some headlines)}}{{> headlines}}{{/if}}\n  {{#with traffic}}\n  {{#if (is unit \"month\")}}{{> timeline heading=@root.words.month}}{{else}}{{> timeline heading=@root.words.day}}{{/if}}\n  {{/with}}\n  {{#if calendar}}{{> calendar calendar}}{{/if}}\n  {{#if heat}}{{> heat heat}}{{/if}}\n</section>\n", specification: {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<header><h2 id=\"traffic-title\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":3,"column":33},"end":{"line":3,"column":38}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":3,"column":31},"end":{"line":3,"column":40}}}) : helper)))
    + "</h2><a class=\"csv\" href=\""
    + alias4((lookupProperty(helpers,"address")||alias1(depth0, "address", {"start":{"line":3,"column":68},"end":{"line":3,"column":75}} )).call(alias2,lookupProperty(depth0,"csv"),{"name":"address","hash":{},"data":data,"loc":{"start":{"line":3,"column":66},"end":{"line":3,"column":81}}}))
    + "\" download aria-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "csvOf", {"start":{"line":3,"column":106},"end":{"line":3,"column":123}} ), depth0))
    + " "
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":3,"column":128},"end":{"line":3,"column":133}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":3,"column":126},"end":{"line":3,"column":135}}}) : helper)))
    + "\">"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "csv", {"start":{"line":3,"column":139},"end":{"line":3,"column":154}} ), depth0))
    + "</a></header>\n<p class=\"definition\">"
    + alias4((((helper = lookupProperty(helpers,"definition") || alias1(depth0, "definition", {"start":{"line":4,"column":24},"end":{"line":4,"column":34}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"definition","hash":{},"data":data,"loc":{"start":{"line":4,"column":22},"end":{"line":4,"column":36}}}) : helper)))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"headlines"),depth0,{"name":"headlines","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"is")||container.strict(depth0, "is", {"start":{"line":8,"column":7},"end":{"line":8,"column":9}} )).call(alias1,lookupProperty(depth0,"unit"),"month",{"name":"is","hash":{},"data":data,"loc":{"start":{"line":8,"column":6},"end":{"line":8,"column":23}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":118}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"timeline"),depth0,{"name":"timeline","hash":{"heading":lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"month")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"timeline"),depth0,{"name":"timeline","hash":{"heading":lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"day")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"calendar"),lookupProperty(depth0,"calendar"),{"name":"calendar","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"heat"),lookupProperty(depth0,"heat"),{"name":"heat","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\"traffic\" aria-labelledby=\"traffic-title\">\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"traffic"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(lookupProperty(helpers,"some")||container.strict(depth0, "some", {"start":{"line":6,"column":7},"end":{"line":6,"column":11}} )).call(alias1,lookupProperty(depth0,"headlines"),{"name":"some","hash":{},"data":data,"loc":{"start":{"line":6,"column":6},"end":{"line":6,"column":22}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":46}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"traffic"),{"name":"with","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"calendar"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":46}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"heat"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":34}}})) != null ? stack1 : "")
    + "\n</section>";
},"usePartial":true,"useData":true} }],
])

// EXTERNAL MODULE: ./lib/report/render/sources.js
var render_sources = __webpack_require__(24241);
;// CONCATENATED MODULE: ./lib/report/render/render.js





const Handlebars = runtime;
const scriptFiles = {
    page: ['enhance.js', 'dom.js', 'theme.js', 'writer.js', 'slider.js', 'timeline.js', 'rows.js'],
    explore: [
        'dom.js',
        'theme.js',
        'writer.js',
        'explore-cube.js',
        'explore-count.js',
        'explore-view.js',
        'explore-names.js',
        'explore-chart.js',
        'explore-files.js',
        'explore-controls.js',
        'explore-tables.js',
        'explore-chips.js',
        'explore.js',
    ],
    links: ['explore-links.js'],
};
async function makeRenderer(templates, precompiled = shipped) {
    const charts = await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(602), __webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__, 40182));
    const { plot, shownWith } = await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 96664));
    const { worldMap } = await __webpack_require__.e(/* import() */ 31).then(__webpack_require__.bind(__webpack_require__, 13031));
    const sources = (0,render_sources/* partialSources */.OQ)(templates);
    const { handlebars, compiled } = areThose(sources, precompiled)
        ? takeCompiled(precompiled)
        : (await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(234)]).then(__webpack_require__.bind(__webpack_require__, 41234))).compileTemplates(sources);
    for (const [name, help] of Object.entries(helpers))
        handlebars.registerHelper(name, help);
    const svg = (text) => new Handlebars.SafeString(text);
    const sparklines = new WeakMap();
    handlebars.registerHelper({
        timeline: (timeline) => svg(plot(timeline.id, timeline)),
        requestsChart: (traffic) => svg(plot(traffic.id, measureOf(traffic, 'requests'))),
        bytesChart: (traffic) => svg(plot('bytes', measureOf(traffic, 'bytes'))),
        overviewChart: (overview) => svg(plot(overview.id, overview)),
        shown: (measure, { measures }) => shownWith(measure, measures.indexOf(measure), measures),
        caseStrip: ({ levels }) => svg(charts.caseStrip(levels)),
        calendarChart: (calendar) => svg(charts.calendarChart(calendar)),
        heatChart: (heat) => svg(charts.heatChart(heat)),
        worldMap: (map) => svg(worldMap(map)),
        sparkline: (headline, { data }) => {
            const { headlines, traffic } = data.root;
            const length = traffic?.points.findIndex((point) => point.isProvisional) ?? -1;
            const whole = (series) => (length > 1 ? series.slice(0, length) : series);
            const lines = sparklines.get(headlines) ?? charts.sparklines(headlines.map((one) => whole(one.series)));
            sparklines.set(headlines, lines);
            return svg(lines[headlines.indexOf(headline)] ?? '');
        },
    });
    for (const [name, template] of compiled)
        handlebars.registerPartial(name, named(name, template));
    const layout = handlebars.partials.layout;
    const style = (0,render_sources/* unspaced */.y8)(`${needed(templates, 'theme.css')}\n${needed(templates, 'style.css')}\n${shares}`);
    const styleWith = (file) => `${style}\n${(0,render_sources/* unspaced */.y8)(needed(templates, file))}`;
    const styles = {
        page: await hashed(style),
        explore: await hashed(styleWith('explore.css')),
        map: await hashed(styleWith('map.css')),
    };
    const scriptOf = (files) => (0,render_sources/* unspaced */.y8)(files.map((file) => needed(templates, file)).join('\n'));
    const page = scriptOf(scriptFiles.page);
    const scripts = { explore: scriptOf(scriptFiles.explore), links: scriptOf(scriptFiles.links) };
    const { hash: scriptHash } = await hashed(page);
    const policyOf = (style, scripts) => [
        "default-src 'none'",
        `style-src ${style}`,
        `script-src ${scripts}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return (model, script) => {
        if (script !== undefined)
            return scripts[script];
        const isExplore = model.page.kind === 'explore';
        const { text, hash } = styles[isExplore ? 'explore' : model.page.isMap ? 'map' : 'page'];
        const hasFiles = model.footer.rows !== null || model.page.explore !== null;
        const pageScripts = hasFiles ? `${scriptHash} 'self'` : scriptHash;
        const policy = policyOf(hash, isExplore ? "'self'" : pageScripts);
        const data = { style: text, script: page, policy };
        return `${layout(model, { data })}\n`;
    };
}
function measureOf(traffic, id) {
    return { ...traffic, measures: traffic.measures.filter((one) => one.id === id) };
}
function areThose(sources, precompiled) {
    return (sources.size === precompiled.size &&
        [...sources].every(([name, source]) => precompiled.get(name)?.source === source));
}
function takeCompiled(precompiled) {
    const handlebars = Handlebars.create();
    const compiled = new Map();
    for (const [name, { specification }] of precompiled)
        compiled.set(name, handlebars.template(specification));
    return { handlebars, compiled };
}
class TemplateError extends Error {
}
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
const helpers = {
    is: (a, b) => a === b,
    some: (list) => list.length > 0,
    both: (a, b) => Boolean(a) && Boolean(b),
    either: (a, b) => Boolean(a) || Boolean(b),
    measured: (traffic, id) => traffic?.measures.some((one) => one.id === id) === true,
    leads: (traffic, id) => traffic?.measures[0]?.id === id,
    opened: ({ rows, shown }) => rows.slice(0, shown),
    folded: ({ rows, shown }) => rows.slice(shown),
    share: (share) => `s${share > 0 ? Math.max(1, Math.min(100, Math.round(share * 100))) : 0}`,
    address: address/* safeAddress */.M,
    exact: ({ kind, exact, text, value }) => new Handlebars.SafeString((exact === text || (kind === 'percent' && Number(value) >= 0.001)
        ? ''
        : ` title="${Handlebars.escapeExpression(exact)}"`) +
        (kind === 'date' && value !== null
            ? ` data-v="${Handlebars.escapeExpression(String(value))}"`
            : '')),
    anchor: ({ anchor = '' }) => new Handlebars.SafeString(anchor && ` id="${Handlebars.escapeExpression(anchor)}"`),
    minor: ({ columns }) => columns.flatMap((column, at) => (givesWay(column) ? [` minor-${at + 2}`] : [])).join(''),
    long: ({ rows, columns }) => {
        const kept = columns.filter((column) => !givesWay(column));
        const labels = kept.reduce((sum, { label }) => sum + label.length, 0);
        const name = longestName(rows);
        const isFull = labels > MOST_LABELS || labels + name > MOST_CHARACTERS;
        return kept.length > 4 || isFull || name > (kept.length > 3 ? 12 : 20) ? ' long' : '';
    },
    laid: (panels) => laidOut(panels),
    leaders: ({ table }) => firstNames(table?.rows ?? []),
    json: (value) => JSON.stringify(value),
};
const MOST_LABELS = 36;
const MOST_CHARACTERS = 44;
const givesWay = ({ id, isMinor }) => isMinor || id === 'share';
const longestName = (rows) => rows.reduce((longest, { name, sub }) => Math.max(longest, name.reduce((length, { text }) => length + text.length, sub.length)), 0);
function firstNames(rows) {
    return rows.slice(0, 3).map(({ name }) => name.map(({ text }) => text).join(' '));
}
function needed(templates, file) {
    const text = templates.get(file);
    if (text === undefined)
        throw new Error(`Templates: ${file} is missing`);
    return text;
}
const shares = Array.from({ length: 100 }, (_, at) => `.s${at + 1}{--s:${at + 1}%}`).join('');
async function hashed(text) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return { text, hash: `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'` };
}


/***/ }),

/***/ 24241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ partialSources),
/* harmony export */   Vg: () => (/* binding */ unindented),
/* harmony export */   y8: () => (/* binding */ unspaced)
/* harmony export */ });
function partialSources(templates) {
    const sources = new Map();
    for (const [file, source] of templates)
        if (file.endsWith('.hbs'))
            sources.set(file.slice(0, -'.hbs'.length), source);
    return sources;
}
const unindented = (source) => source
    .replace(/^[ \t]+/gm, '')
    .replace(/\n+/g, '\n')
    .trim();
const unspaced = (source) => unindented(source.replace(/^\s*(\/\*[\s\S]*?\*\/|\/\/.*)\s*$/gm, ''));


/***/ })

};
