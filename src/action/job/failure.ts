/** What the disk's answers come to, and what to do. */
const cures: readonly (readonly [codes: RegExp, what: string])[] = [
  [/^(ENOSPC|EDQUOT)$/, 'The disk is full. Free some space, or use a runner with a larger disk.'],
  [/^(EACCES|EPERM|EROFS)$/, 'It may not be read or written by this job. Check its owner.'],
  [
    /^(EISDIR|ENOTDIR|EEXIST|ENOTEMPTY|ELOOP)$/,
    'Something else lies there, or on the way to it. Remove it, and run again.',
  ],
  [/^(EMFILE|ENFILE)$/, "Too many files are open at once. Lower 'concurrency'."],
  [/^ENOMEM$/, "There is too little memory. Use a larger runner, or lower 'concurrency'."],
  [/^ENOENT$/, 'It was there, or should have been. Does something else remove files meanwhile?'],
]

/** How Node words a system error: `EISDIR: illegal operation on a directory, rename 'a' -> 'b'`. A
 * thread's error comes as nothing but these words. What was to be made may stand before it. */
const systemError =
  /^(?:(Could not make [^:]+: ))?(E[A-Z0-9]+): (.*), (\w+)(?: '(.*?)'(?: -> '(.*)')?)?$/

/** What ended the run, as one text for the job's log: an answer of the system is named with the file
 * it is about and what to do. Any other error speaks for itself. */
export function failureText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const [, making, code = '', why = '', doing = '', from, to] = systemError.exec(message) ?? []
  if (code === '') return message
  const what = to ?? from
  const cure = cures.find(([codes]) => codes.test(code))?.[1] ?? 'Is the disk well?'
  const verb = making === undefined ? 'Could not' : `${making}could not`
  return `${verb} ${doing} ${what ?? 'a file'}: ${why} (${code}). ${cure}`
}
