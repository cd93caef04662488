/**
 * Most agents are those of a few programs, again and again in other versions. Who reads does not hang
 * on the version, so one agent speaks for all that differ in nothing else.
 *
 * Sound for agents of the forms below and for no others: they are matched whole, each version
 * stands where a version is told, between what is always there, and no list that names agents
 * looks into one there, but for a device that a Chrome below 70 is taken for: majors of one or
 * two digits stay. They are all too short to be cut. `test/naming/versions.test.ts` holds the
 * lists to this.
 */
const VERSION = '\\d{1,9}(?:\\.\\d{1,9}){0,4}'
const COMMENT = '[^()]{1,200}'

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('VERSION', VERSION).replaceAll('COMMENT', COMMENT)}$`)
}

/** Chrome, Edge and Opera. */
const CHROME = form(
  '(Mozilla/5\\.0 \\(COMMENT\\) AppleWebKit/537\\.36 \\(KHTML, like Gecko\\) Chrome/)(\\d{1,9})(?:\\.\\d{1,9}){1,4}((?: Mobile)? Safari/537\\.36)(?:( (?:EdgA?|OPR)/)VERSION)?',
)
const FIREFOX = form('(Mozilla/5\\.0 \\(COMMENT; rv:)VERSION\\) Gecko/VERSION Firefox/VERSION')
/** Safari, and the other browsers of iPhones and iPads. */
const SAFARI = form(
  '(Mozilla/5\\.0 \\((?:Macintosh; Intel Mac OS X|iPhone; CPU iPhone OS|iPad; CPU OS) )\\d{1,3}(?:_\\d{1,3}){0,3}((?: like Mac OS X)?\\) AppleWebKit/)VERSION( \\(KHTML, like Gecko\\) (?:Version|CriOS|FxiOS|EdgiOS)/)VERSION((?: Mobile/15E148)? Safari/)VERSION',
)
/** Programs that say nothing else, such as `curl/8.4.0`; of Spotify's the version tells its servers
 * from its apps. */
const PROGRAM = form('((?!Spotify/)[A-Za-z][\\w-]{0,60}/)\\d{1,9}(?:\\.\\d{1,9}){1,4}')

/** The agent that stands for all versions of this one; undefined where it has none of the forms. */
export function withoutVersions(agent: string): string | undefined {
  const chrome = CHROME.exec(agent)
  if (chrome !== null) {
    const [, start, major = '', safari, other] = chrome
    const brand = other === undefined ? '' : `${other}1.0`
    return `${start}${major.length < 3 ? major : '100'}.0${safari}${brand}`
  }
  const firefox = FIREFOX.exec(agent)
  if (firefox !== null) return `${firefox[1]}1.0) Gecko/1.0 Firefox/1.0`
  const safari = SAFARI.exec(agent)
  if (safari !== null) return `${safari[1]}1_0${safari[2]}1.0${safari[3]}1.0${safari[4]}1.0`
  const program = PROGRAM.exec(agent)
  return program === null ? undefined : `${program[1]}1.0`
}
