import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What a bench command was called with. Prints how it is called and ends the process where that is asked for by
 * `--help`, and where `check`, or the list of its options, knows better: it says what is wrong, or nothing. */
export function readOptions<
  const Options extends NonNullable<ParseArgsConfig['options']>,
  Read = ReturnType<typeof parseArgs<ConfigOf<Options>>>,
>(usage: string, options: Options, check: (read: Read) => string | undefined = () => undefined) {
  const end = (problem: string): never => {
    console.error(`${problem}\n\n${usage}`)
    return process.exit(1)
  }
  if (process.argv.slice(2).some((one) => one === '--help' || one === '-h')) {
    console.log(usage)
    process.exit()
  }
  try {
    const config = { options, allowPositionals: true, allowNegative: true } as ConfigOf<Options>
    const read = parseArgs(config) as Read
    const problem = check(read)
    return problem === undefined ? read : end(problem)
  } catch (error) {
    return end(error instanceof Error ? error.message : String(error))
  }
}

interface ConfigOf<Options> {
  readonly options: Options
  readonly allowPositionals: true
  readonly allowNegative: true
}

/** Of some values by name, one that is no whole number of `least` or more, as words; undefined where all are. */
export function noNumberIn(
  values: Readonly<Record<string, string>>,
  least = 0,
): string | undefined {
  const wrong = Object.entries(values).find(
    ([, value]) => !/^\d+$/.test(value) || Number(value) < least,
  )
  return wrong && `${wrong[0]}: expected a whole number from ${least}, got '${wrong[1]}'`
}
