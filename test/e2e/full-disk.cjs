/** Loaded before the action: what it writes to a place, or opens or lists there, gets this answer of the disk.
 * `FULL_DISK` is `<code> <part of the path>`. As the system does, the answer to a write names no file. */
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const [, code, place] = /^(\S+) (.*)$/.exec(process.env.FULL_DISK)
const isThere = (file) => typeof file === 'string' && file.includes(place)
function answer() {
  const words = {
    ENOSPC: 'no space left on device',
    EDQUOT: 'disk quota exceeded',
    EROFS: 'read-only file system',
    EACCES: 'permission denied',
    EIO: 'i/o error',
  }
  const syscall = 'write'
  return Object.assign(new Error(`${code}: ${words[code]}, ${syscall}`), { code, syscall })
}
const { writeFileSync, createWriteStream } = fs
fs.writeFileSync = (file, ...rest) => {
  if (isThere(file)) throw answer()
  return writeFileSync(file, ...rest)
}
fs.createWriteStream = (file, ...rest) => {
  const stream = createWriteStream(file, ...rest)
  if (isThere(file)) stream.destroy(answer())
  return stream
}
const { writeFile } = fs.promises
fs.promises.writeFile = async (file, ...rest) => {
  if (isThere(file)) throw answer()
  return writeFile(file, ...rest)
}
for (const name of ['open', 'readdir']) {
  const real = fs.promises[name]
  fs.promises[name] = async (file, ...rest) => {
    if (isThere(file)) throw answer()
    return real(file, ...rest)
  }
}
syncBuiltinESMExports()
