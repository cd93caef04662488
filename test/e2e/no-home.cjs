/** A container's user whom its system does not know: without HOME, the home directory cannot be told. */
const os = require('node:os')
const { syncBuiltinESMExports } = require('node:module')

const { homedir } = os
os.homedir = () => {
  if (process.env.HOME) return homedir()
  throw Object.assign(new Error('uv_os_homedir returned ENOENT'), { code: 'ERR_SYSTEM_ERROR' })
}
syncBuiltinESMExports()
