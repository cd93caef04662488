import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Graph, type Node, NodeError } from '../../src/build/graph.ts'

/** A node that writes down when it is made. */
interface Told extends Node<string> {
  readonly name: string
}
let made: string[]
let heard: unknown[]
const hear = (error: unknown): void => {
  heard.push(error)
}
beforeEach(() => {
  made = []
  heard = []
  process.on('unhandledRejection', hear)
})
afterEach(async () => {
  await setTimeout(0) // where nobody handled a rejection, that is told by now
  process.off('unhandledRejection', hear)
  expect(heard).toEqual([])
})

function node(
  name: string,
  needs: readonly Told[] = [],
  task: Partial<Told['task']> & { readonly ms?: number } = {},
  digest = 'd',
): Told {
  return {
    ...{ name, digest, needs, priority: 0 },
    task: {
      kept: async () => undefined,
      async make({ of }) {
        made.push(name)
        await setTimeout(task.ms ?? 1)
        return [...needs.map(of), name].join(' ')
      },
      ...task,
    },
  }
}

/** a ─▶ b, c ─▶ d, where c is slower than b; e needs none of them. */
function diamond(changed: Readonly<Record<string, Partial<Told['task']>>> = {}) {
  const a = node('a', [], changed.a)
  const b = node('b', [a], changed.b)
  const c = node('c', [a], { ms: 20, ...changed.c })
  const d = node('d', [b, c], changed.d)
  const e = node('e', [], { ms: 10, ...changed.e })
  return { a, b, c, d, e }
}

describe('a graph', () => {
  it('makes what a node needs before it, each once, however many ask', async () => {
    const { a, d } = diamond()
    const graph = new Graph()
    expect(await Promise.all([graph.made(d), graph.made(a), graph.made(d)])).toEqual([
      'a b a c d',
      'a',
      'a b a c d',
    ])
    expect(made).toEqual(['a', 'b', 'c', 'd'])
  })

  it('makes nothing of what is kept, nor what that would need', async () => {
    const { d } = diamond({ b: { kept: async () => 'b as it was' } })
    expect(await new Graph().made(d)).toBe('b as it was a c d')
    expect(made).toEqual(['a', 'c', 'd'])
    made = []
    expect(await new Graph().made({ ...d, task: { ...d.task, kept: async () => 'd' } })).toBe('d')
    expect(made).toEqual([])
  })

  it('does nothing before it is asked', async () => {
    diamond()
    await setTimeout(5)
    expect(made).toEqual([])
  })

  it('tells what is there first of a node, where its task tells it', async () => {
    const { promise: goOn, resolve } = Promise.withResolvers<void>()
    const early = node('early', [], {
      async make({ onFirst }) {
        onFirst('first')
        await goOn
        return 'whole'
      },
    })
    const graph = new Graph()
    expect(await graph.first(early)).toBe('first')
    resolve()
    expect(await graph.made(early)).toBe('whole')
    expect(await new Graph().first(node('plain'))).toBe('plain')
  })

  it('makes again what it was told to let go of, and knows two nodes of one name', async () => {
    const graph = new Graph()
    const { a } = diamond()
    await graph.made(a)
    graph.letGo(a)
    await graph.made(a)
    expect(made).toEqual(['a', 'a'])
    expect(() => graph.made(node('a', [], {}, 'other'))).toThrow('Two different nodes are called a')
  })

  it('refuses what a node does not say it needs', async () => {
    const { a } = diamond()
    const greedy = node('greedy', [], { make: async ({ of }) => of(a) })
    await expect(new Graph().made(greedy)).rejects.toThrow(
      'Could not make greedy: a is not among what it needs',
    )
  })
})

const failures: readonly (readonly [what: string, task: Partial<Told['task']>])[] = [
  ['is taken', { kept: () => Promise.reject(new Error('no luck')) }],
  ['is made', { make: () => Promise.reject(new Error('no luck')) }],
  [
    'tells its first part',
    {
      async make({ onFirst }) {
        onFirst('first')
        throw new Error('no luck')
      },
    },
  ],
]
for (const [what, task] of failures)
  describe(`where one fails as it ${what}`, () => {
    it.each(['a', 'b', 'c', 'd', 'e'])(
      '%s alone names itself, and nothing goes on',
      async (name) => {
        const { d, e } = diamond({ [name]: task })
        const graph = new Graph()
        const ends = Promise.allSettled([graph.made(d), graph.made(e)])
        await graph.settled()
        const reasons = (await ends).flatMap((end) =>
          end.status === 'rejected' ? [end.reason as unknown] : [],
        )
        expect(reasons.length).toBeGreaterThan(0)
        for (const reason of reasons) {
          expect(reason).toBeInstanceOf(NodeError)
          expect(`${reason}`).toBe(`NodeError: Could not make ${name}: no luck`)
        }
        // Nothing is begun any more once it is settled.
        const before = [...made]
        await setTimeout(5)
        expect(made).toEqual(before)
        await expect(graph.made(node('later'))).rejects.toThrow(`Could not make ${name}: no luck`)
        expect(made).toEqual(before)
      },
    )
  })

it('the first of several failures is the one that all hear of', async () => {
  const fail = (ms: number, why: string) => async (): Promise<string> => {
    await setTimeout(ms)
    throw new Error(why)
  }
  const { d, e } = diamond({ c: { make: fail(20, 'late') }, e: { make: fail(1, 'early') } })
  const graph = new Graph()
  const ends = await Promise.allSettled([graph.made(d), graph.made(e)])
  await graph.settled()
  for (const end of ends)
    expect(`${end.status === 'rejected' && end.reason}`).toBe('NodeError: Could not make e: early')
})
