/**
 * Whom an agent names. Programs send the name of their device, their user's home directory or the number of their
 * installation along, which no other text of a log does.
 *
 *   [name]   the value after device=, hostname=, user= and the like; Jane's iPhone, Janes-MacBook-Pro.local,
 *            DESKTOP-7K2J9QX, iPhone von Jane; /home/jane/
 *   [token]  a UUID
 *   [arn]    an ARN
 */

/** Whether an agent may name somebody. */
export function mayNameSomebody(agent: string): boolean {
  const lower = agent.toLowerCase()
  return (
    (/[=:>#]|name\//i.test(agent) && NAME_WORD.test(lower)) ||
    TELLING.test(lower) ||
    mayHoldUuid(agent)
  )
}

/** What tells of all but a value that is named, and of a UUID. */
const TELLING =
  /arn:|['’‘`]|s[- ](?:ip(?:hone|ad|od)|imac|mac)|(?:phone|ip[ao]d|imac|macbook|macbook pro|macbook air|galaxy) (?:von|de|di|da|do|van|af|av|of) |desktop-|laptop-|win-|\.(?:local|lan|home|fritz)|[/\\](?:users|home|documents)/

function mayHoldUuid(agent: string): boolean {
  for (let at = agent.indexOf('-'); at >= 0; at = agent.indexOf('-', at + 1))
    if (agent.charCodeAt(at + 5) === HYPHEN && agent.charCodeAt(at + 10) === HYPHEN) return true
  return false
}
const HYPHEN = 0x2d

/** An agent without the names in it. */
export function withoutNames(agent: string): string {
  return agent
    .replace(ARN, '[arn]')
    .replace(NAMED, '$1[name]')
    .replace(NAMED_AS_PRODUCT, '$1[name]')
    .replace(OWNED, '[name]$1$2$3$4')
    .replace(OWNED_IN_WORDS, '$1[name]')
    .replace(COMPUTER, '[name]')
    .replace(HOME, '$1[name]')
    .replace(UUID, '[token]')
}

const ARN = /\barn:aws[a-z-]{0,12}:[^\s"';,)\]]{1,512}/g
const NAME_WORD =
  /name|device|computer|machine|host|user|owner|login|acc|employee|customer|member|subscriber|uid|install|client.?id|visitor|anon|nick/
const WORD =
  'device|computer|machine|host|user|owner|login|account|employee|customer|member|subscriber|nick|(?:client|visitor|install(?:ation)?|anon(?:ymous)?)[-_ ]?id'
/** A device or a person, as far as a separator; blanks belong to it. Names of programs and files are none. */
const NAMED = new RegExp(
  `(?<![a-z0-9])(?<!(?:app|os|file|pkg|package|program|product|bot|browser|class|thread|brand|model|build|event|engine|module)[-_ ])((?:(?:${WORD})(?:[-_ ]?(?:name|id))?|name|uid)["']?\\s?(?:[=:#]|->)\\s?["']?)(?!["']?[\\s[])[^;,()|"<>&/[\\]]{1,120}`,
  'gi',
)
/** As a product is named, with no version behind it: `Hostname/janes-pc`. */
const NAMED_AS_PRODUCT =
  /(?<![a-z0-9])((?:host|device|computer|machine|user|owner|login)[-_ ]?name\/)(?=[\w.-]{0,64}[a-z]{2})[^\s;,()|"<>&/[\]]{1,64}/gi
const DEVICE =
  '(?:iPhone|iPad|iPod|iMac|Mac(?:Book)?|Apple[ -]?(?:Watch|TV)|Galaxy|Pixel|Phone|Tablet|Laptop|Notebook|Desktop|PC)'
/** With an apostrophe; without one as hosts are called, and in blanks of Apple's alone: `Windows Phone` is nobody's. */
const OWNED = new RegExp(
  `(?<![\\p{L}\\d%])(?:\\p{Lu}[\\p{L}.-]{0,40} ){0,2}[\\p{L}\\d.-]{1,40}(?:['’‘\`]s?([ _-])|s(?:(-)(?=i|Mac)|( )(?=iP|iMac|MacB)))(${DEVICE}(?![a-z]))`,
  'gu',
)
const OWNED_IN_WORDS =
  /((?:iPhone|iPad|iPod|iMac|MacBook(?: (?:Pro|Air))?|Galaxy|Phone) (?:(?:von|de|di|da|do|van|af|av|of) |d['’]))(?!\[)[\p{L}\d][\p{L}\d .-]{0,40}/gu

/** As Windows names its machines, and as machines name themselves to their neighbours. */
const COMPUTER =
  /(?<![\w.-])(?:(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{6,12}|[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:local|lan|localdomain|home\.arpa|fritz\.box))(?![\w-])/gi
const HOME =
  /((?:[a-z]:)?[\\/](?:users|home|documents and settings)[\\/]{1,2})(?!\[)[^\\/;,()"<>]{1,64}/gi
const UUID = /(?<![\da-f-])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f-])/gi
