import { commitTree } from './branch.ts'
import { type Remote, withRepository } from './git.ts'
import { type BranchRefused, refusalOf } from './refusal.ts'

/** What a push to the branch would come to, as far as the server tells before anything is sent: rules of protected
 * branches speak only to what was sent. */
export type PushAsked = { readonly kind: 'may'; readonly isNew: boolean } | BranchRefused

const nothing = { author: { name: 'doctor', email: 'doctor@localhost' }, message: 'Nothing' }

/** Asks whether the branch may be pushed to: a push that stops before it sends anything. Throws where the network or git
 * itself fails. */
export async function askPush(remote: Remote & { readonly branch: string }): Promise<PushAsked> {
  return withRepository(remote, async (git) => {
    const tree = await git.must(['hash-object', '-t', 'tree', '-w', '--stdin'], '')
    const commit = await commitTree(git, tree.toString('utf8').trim(), nothing)
    const refs = `+${commit}:refs/heads/${remote.branch}`
    const push = await git.run(['push', '--dry-run', '--porcelain', 'origin', refs])
    if (push.code !== 0) return refusalOf({ ...remote, doing: 'push' }, push.stderr)
    // `*` stands before a ref that would be made, in lines of `flag<TAB>from:to<TAB>summary`.
    return { kind: 'may', isNew: /^\*\t/m.test(push.stdout.toString('utf8')) }
  })
}
