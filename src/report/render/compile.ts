import Handlebars from 'handlebars'
import { unindented } from './sources.ts'

/** Template sources by name, without `.hbs`. */
type Sources = ReadonlyMap<string, string>

/** Strict: a name that the model does not have is an error, not an empty place. */
const COMPILED = { strict: true, preventIndent: true } as const

/** Compiles templates in a Handlebars environment of their own. Throws, naming the template, where one cannot
 * be parsed, `layout` is missing, or a partial is. */
export function compileTemplates(sources: Sources): {
  handlebars: typeof Handlebars
  compiled: Map<string, Handlebars.TemplateDelegate>
} {
  checkPartials(sources)
  const handlebars = Handlebars.create()
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  for (const [name, source] of sources)
    compiled.set(name, handlebars.compile(unindented(source), COMPILED))
  return { handlebars, compiled }
}

/** The text of a module that takes the place of `shipped.ts`: the same templates, compiled. */
export function shippedModule(sources: Sources): string {
  checkPartials(sources)
  const entries = [...sources].map(([name, source]) => {
    const specification = Handlebars.precompile(unindented(source), COMPILED)
    const [key, text] = [JSON.stringify(name), JSON.stringify(source)]
    return `[${key}, { source: ${text}, specification: ${specification} }],\n`
  })
  return `export const shipped = new Map([\n${entries.join('')}])\n`
}

/** Every partial that a template names must be there: better now than half-way through a page. */
function checkPartials(sources: Sources): void {
  if (!sources.has('layout')) throw new Error('Templates: layout.hbs is missing')
  for (const [file, source] of sources) {
    const inline = new Set<string>()
    const asked = new Set<string>()
    class Partials extends Handlebars.Visitor {
      override PartialStatement(partial: hbs.AST.PartialStatement): void {
        if (partial.name.type === 'PathExpression') asked.add(partial.name.original as string)
        super.PartialStatement(partial)
      }
      override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
        if (partial.name.type === 'PathExpression') asked.add(partial.name.original as string)
        super.PartialBlockStatement(partial)
      }
      override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
        for (const param of block.params)
          if (param.type === 'StringLiteral') inline.add((param as hbs.AST.StringLiteral).value)
        super.DecoratorBlock(block)
      }
    }
    let tree: hbs.AST.Program
    try {
      tree = Handlebars.parse(source)
    } catch (cause) {
      throw new Error(`Template ${file}.hbs cannot be read: ${(cause as Error).message}`, { cause })
    }
    new Partials().accept(tree)
    for (const name of asked) {
      if (sources.has(name) || inline.has(name) || name === '@partial-block') continue
      const known = [...sources.keys()].sort().join(', ')
      throw new Error(
        `Template ${file}.hbs asks for the partial '${name}', and there is no ${name}.hbs. There are: ${known}`,
      )
    }
  }
}
