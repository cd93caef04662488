/** The disk does not do what it should: said to the person who can mend it. */
export class MirrorError extends Error {
  constructor(directory: string, cause: unknown) {
    const { code } = cause as NodeJS.ErrnoException
    const cure =
      code === 'ENOSPC' || code === 'EDQUOT'
        ? "there is no space left. Set input 'mirror-directory' to a larger disk, or 'keep-records-days' lower"
        : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
          ? "it may not be written to. Check its owner, or set input 'mirror-directory'"
          : `the disk answered ${code}`
    super(`The mirror in ${directory} cannot be kept: ${cure}.`, { cause })
    this.name = 'MirrorError'
  }
}

/** Does what the disk is needed for. Throws MirrorError where the disk refuses. */
export async function atHome<T>(directory: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code === undefined || syscall === undefined) throw error
    throw new MirrorError(directory, error)
  }
}

/** An answer of the disk with the place that it is about: those to a write, as that the disk is full, name
 * none. */
export function located(error: unknown, place: string): unknown {
  const { code, syscall, path, message } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined || path !== undefined) return error
  return Object.assign(new Error(`${message} '${place}'`, { cause: error }), {
    code,
    syscall,
    path: place,
  })
}
