import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 leave code that is hot to its second-best compiler, or to its best one as well, in all threads of
 * this process and from now on. Little work is over before what the best one makes has paid for itself.
 */
export function compileSparingly(isSparing: boolean): void {
  setFlagsFromString(isSparing ? '--efficiency-mode' : '--no-efficiency-mode')
}
