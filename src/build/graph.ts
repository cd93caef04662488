/**
 * What a run makes, as a graph:
 *
 *   summaries ──▶ rollups: front, before, months ──▶ years
 *                     └──▶ pages, and the data files that several of them share
 *   summaries ──▶ publishable copies
 *
 * A node says what it is called, what it is made from (as a digest), which nodes it needs, how urgent
 * it is, and what has to be done. Whatever is asked for is taken from the build cache if it lies there;
 * else what it needs is made first, side by side, and then the node itself, by the threads. Each node is made
 * once, however many ask for it.
 *
 * Making fails in one way: the first node that fails names itself in a NodeError, nothing is begun after it,
 * and whoever asked for anything that is not made hears of that error.
 */

/** Something to make. Lists of them are made by pure functions: nothing happens before a graph is asked. */
export interface Node<Made> {
  /** Unique among the nodes of a graph, and read by people: `the page 2026-11`. */
  readonly name: string
  /** Of all that it is made from: equal digests, equal bytes. */
  readonly digest: string
  /** What has to be there before. */
  readonly needs: readonly Node<unknown>[]
  /** Of tasks that wait for a thread the smallest number comes first. */
  readonly priority: number
  readonly task: Task<Made>
}

/** How to come by a node. */
export interface Task<Made> {
  /** What lies in the build cache, if it was made from the same and may be used. */
  kept(): Promise<Made | undefined>
  /** Has it made, mostly by a thread, which puts it into the build cache. All needs are made by then. */
  make(order: Order<Made>): Promise<Made>
}

/** What making a node gets from the graph. */
export interface Order<Made> {
  readonly priority: number
  /** What one of the node's needs came to. */
  of<Other>(needed: Node<Other>): Other
  /** To be told where a part of it is there before the whole. */
  readonly onFirst: (first: Made) => void
}

/** A node that could not be made, and why. */
export class NodeError extends Error {
  readonly node: string

  constructor(node: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`Could not make ${node}: ${reason}`, { cause })
    this.name = 'NodeError'
    this.node = node
  }
}

interface Run {
  readonly digest: string
  readonly first: Promise<unknown>
  readonly whole: Promise<unknown>
  /** What it came to, once it is there. */
  made?: { readonly value: unknown }
}

export class Graph {
  readonly #runs = new Map<string, Run>()
  /** All that was begun, to its end; also of what was let go. */
  readonly #underWay = new Set<Promise<unknown>>()
  #failure: NodeError | undefined

  /** A node, taken or made. Rejects with a NodeError: its own, or that of the node that failed first. */
  made<Made>(node: Node<Made>): Promise<Made> {
    return this.#run(node).whole as Promise<Made>
  }

  /** What is there first of a node: a part of it where its task tells one, else the whole. */
  first<Made>(node: Node<Made>): Promise<Made> {
    return this.#run(node).first as Promise<Made>
  }

  /** Forgets what a node came to, so that memory does not grow with all that was made. */
  letGo(node: Node<unknown>): void {
    this.#runs.delete(node.name)
  }

  /** Resolves when nothing is being made any more, whatever became of it. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay)
  }

  #run(node: Node<unknown>): Run {
    const known = this.#runs.get(node.name)
    if (known !== undefined) {
      if (known.digest === node.digest) return known
      throw new Error(`Two different nodes are called ${node.name}`)
    }
    const { promise: told, resolve: onFirst } = Promise.withResolvers<unknown>()
    const whole = this.#take(node, onFirst).then((value) => {
      run.made = { value }
      return value
    })
    const run: Run = { digest: node.digest, first: Promise.race([told, whole]), whole }
    this.#runs.set(node.name, run)
    // Whoever awaits them hears of an error, and perhaps nobody does.
    run.first.catch(() => {})
    const end: Promise<unknown> = whole.then(
      () => this.#underWay.delete(end),
      () => this.#underWay.delete(end),
    )
    this.#underWay.add(end)
    return run
  }

  async #take(node: Node<unknown>, onFirst: (first: unknown) => void): Promise<unknown> {
    try {
      const kept = await node.task.kept()
      if (kept !== undefined) return kept
      const needs = new Map(node.needs.map((need) => [need.name, this.#run(need)]))
      await Promise.all([...needs.values()].map(({ whole }) => whole))
      if (this.#failure !== undefined) throw this.#failure
      const of = <Other>(needed: Node<Other>): Other => {
        const made = needs.get(needed.name)?.made
        if (made === undefined) throw new Error(`${needed.name} is not among what it needs`)
        return made.value as Other
      }
      return await node.task.make({ priority: node.priority, of, onFirst })
    } catch (error) {
      this.#failure ??= error instanceof NodeError ? error : new NodeError(node.name, error)
      throw this.#failure
    }
  }
}
