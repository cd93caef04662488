/**
 * An input of the action is one row:
 *
 *   name, default, help   as action.yml has them; `npm run readme` writes them there
 *   parse                 the text given → a value, or a problem that names what is allowed
 *   at                    where the value stands in the settings: `report.days`, `concurrency`
 */
export interface InputRow<
  Name extends string = string,
  At extends string = string,
  Value = unknown,
> {
  readonly name: Name
  readonly at: At
  /** Null: the input is required. */
  readonly default: string | null
  /** Markdown. Names the choices, and what happens where the default is empty. */
  readonly help: string
  /** Always gives a value, so that one run names the problems of all inputs. */
  readonly parse: (given: Given) => Value
  /** Names that people try when they mean this input. */
  readonly otherNames?: readonly string[]
  /** What the job's log must never show of this value. */
  readonly secrets?: (value: string) => readonly string[]
}

/** Infers a row's types, to the letter. */
export function row<const Name extends string, const At extends string, Value>(
  one: InputRow<Name, At, Value>,
): InputRow<Name, At, Value> {
  return one
}

export type Environment = Readonly<Record<string, string | undefined>>

/** What a parser is given. */
export interface Given {
  /** Without blanks at either end. */
  readonly text: string
  /** Those that are not empty, each without blanks at either end. */
  readonly lines: readonly string[]
  /** Relative directories lie in here. */
  readonly workspace: string
  /** For what is kept on the runner only. */
  readonly temporary: string
  /** Reports that `seen` is none of what is `allowed`. */
  wrong(seen: string, allowed: string): void
  /** Reports anything else: `what` follows the input's name. */
  problem(what: string): void
  /** The value of another input. */
  of<Value>(other: InputRow<string, string, Value>): Value
}

/** The settings that rows make: a value at each `at`, those with a dot in a slice of that name. */
export type SettingsOf<R extends InputRow> = {
  readonly [At in R['at'] as At extends `${infer Slice}.${string}`
    ? Slice
    : At]: At extends `${infer Slice}.${string}` ? SliceOf<R, Slice> : ValueAt<R, At>
}

type SliceOf<R extends InputRow, Slice extends string> = {
  readonly [At in R['at'] as At extends `${Slice}.${infer Field}` ? Field : never]: ValueAt<R, At>
}

type ValueAt<R extends InputRow, At extends string> = ReturnType<
  Extract<R, { readonly at: At }>['parse']
>

/** A value for a message: on one line, bounded, and nothing the runner would take for a command. */
export function quote(value: string): string {
  return `'${printable(value)}'`
}

export function printable(value: string): string {
  const shown = value.length > 120 ? `${value.slice(0, 120)}…` : value
  return shown
    .replace(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('##[', '## [')
}

/** The wording of all problems with a value. */
export function expected(name: string, seen: string, allowed: string): string {
  return `${name}: got ${quote(seen)}, expected ${allowed}`
}
