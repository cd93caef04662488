/**
 * Ends with one sentence where the Node that runs this is older than `engines` of package.json allows. The
 * project's commands are TypeScript, of which an older Node only says ERR_UNKNOWN_FILE_EXTENSION. On
 * Linux x64 `npm ci` brings a Node that fits, and npm's scripts find it first.
 */
const { engines } = require('../package.json')

const least = engines.node.replace('>=', '')
const [major, minor] = process.versions.node.split('.').map(Number)
const [leastMajor, leastMinor] = least.split('.').map(Number)
if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  console.error(
    `This needs Node ${least} or later, and ${process.execPath} is Node ${process.versions.node}. ` +
      "Install one from https://nodejs.org, or have npm fetch one for a command, as in 'npx -y -p node@24 npm start'. " +
      "On Linux x64 'npm ci' brings one as well (unless optional packages are left out).",
  )
  process.exit(1)
}
