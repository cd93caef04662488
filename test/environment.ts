type Variables = Readonly<Record<string, string | undefined>>

/** Sets variables of this process, or removes those that are undefined; gives what makes them as they were. All others are
 * left alone: test files may share a process, and some set what holds for all of them. */
export function setEnvironment(variables: Variables): () => void {
  const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]))
  put(variables)
  return () => put(before)
}

function put(variables: Variables): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
