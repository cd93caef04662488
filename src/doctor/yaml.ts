/** Values as a workflow of GitHub's takes them. Pure. */

/** What YAML reads as it stands, without quotes; a whole number or a truth as itself, which is the same input. */
const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9 ./_@,+*>%<-]|:(?=\S))*$/
/** What some reader of YAML takes for another value, or for a number that is written otherwise. */
const SPECIAL = /^(?:null|nan|inf|yes|no|on|off|y|n|true|false|[\d.+-].*)$/i
const SAME = /^(?:true|false|0|[1-9]\d{0,9})$/
const SAFE_LINE = /^[\x21-\x7e\xa1-\ud7ff](?:[\x20-\x7e\xa1-\ud7ff]*[\x21-\x7e\xa1-\ud7ff])?$/

/**
 * The value of a key that stands at `indent` blanks: on its line, or in lines of their own below it. None of it
 * is an expression, or leaves its place. `note` becomes a comment.
 */
export function yamlValue(text: string, indent: number, note = ''): string {
  const comment = note === '' ? '' : ` # ${note}`
  const lines = text.split('\n')
  if (lines.length === 1) return literal(isPlain(text) ? text : quoted(text)) + comment
  if (!lines.every((line) => SAFE_LINE.test(line))) return literal(quoted(text)) + comment
  const margin = ' '.repeat(indent + 2)
  return `|${comment}\n${lines.map((line) => margin + literal(line)).join('\n')}`
}

function isPlain(text: string): boolean {
  return SAME.test(text) || (PLAIN.test(text) && !SPECIAL.test(text) && !text.endsWith(' '))
}

/** As JSON, whose strings are YAML's, too. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** An expression of GitHub's. */
export function expression(inner: string): string {
  return `\${{ ${inner} }}`
}

/** An expression that gives what would begin one. */
function literal(text: string): string {
  return text.replaceAll('${{', expression("'${{'"))
}
