// Runs a flow (moves.ts) on botbuilder's dialog stack.

import type { TurnContext } from 'botbuilder-core'
import type { DialogContext, DialogInstance, DialogReason, DialogTurnResult } from 'botbuilder-dialogs'
// From its own file: the whole package brings recognisers that nothing here uses, 36 MiB and half a second of start-up.
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js'
import { answered, begun, instanceOf, type Running, runningOf, withFacts } from './flow-state.ts'
import { type Answered, type CallName, type Digression, type Host, hostOf } from './host.ts'
import type { Flow } from './moves.ts'
import { type Ask, askedAgain, isFresh, otherwise, understand } from './question.ts'
import { awayFromStuck, sayStuck } from './stuck.ts'
import type { Message } from './words.ts'

const mostMoves = 20

/** Runs a flow: asks, calls, begins and finishes as it says, and keeps its facts in the dialog stack. */
export class FlowDialog<F extends object> extends Dialog {
  readonly #flow: Flow<F>

  constructor(id: string, flow: Flow<F>) {
    super(id)
    this.#flow = flow
  }

  override beginDialog(dc: DialogContext, facts?: object): Promise<DialogTurnResult> {
    return this.#run(dc, begun((facts ?? {}) as F))
  }

  override resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const running = runningOf<F>(dc.activeDialog)
    const move = this.#flow(running.facts, hostOf(dc.context).world)
    if (move.do !== 'begin') return this.#run(dc, running)
    return this.#run(dc, withFacts(running, move.learn(result as never)))
  }

  /** Says the pending question again, without what led up to it. */
  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const host = hostOf(context)
    const running = runningOf<F>(instance)
    if (running.stuck) return sayStuck(host)
    const move = this.#flow(running.facts, host.world)
    if (move.do === 'ask') this.#ask(host, instance, running, move, [move.question])
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const host = hostOf(dc.context)
    const running = runningOf<F>(dc.activeDialog)
    if (running.stuck) {
      const { stuck: _, ...rest } = running
      return awayFromStuck(dc, host) ?? this.#run(dc, rest)
    }
    const move = this.#flow(running.facts, host.world)
    if (move.do !== 'ask') return this.#run(dc, running)
    const text = host.heard.text
    if (text === undefined) return this.#missed(dc, host, running, move)
    if (move.fresh && !isFresh(running, host)) return this.#again(dc, host, running, move, [['confirm.late']])
    const patch = understand(move, text, running, host)
    if (patch) return this.#run(dc, answered(running, patch))
    const digression = host.digress(dc, text, move.asked)
    const other = digression || move.fresh ? undefined : otherwise(move, host)
    if (other) return this.#run(dc, answered(running, other))
    if (digression) return this.#digress(dc, host, running, move, digression)
    return this.#missed(dc, host, running, move)
  }

  /** Asks the pending question with what led up to it, after `first`. */
  async again(dc: DialogContext, first: readonly Message[]): Promise<void> {
    const host = hostOf(dc.context)
    const running = runningOf<F>(dc.activeDialog)
    const move = this.#flow(running.facts, host.world)
    if (move.do === 'ask') this.#again(dc, host, { ...running, aside: true }, move, [...first, ...(move.say ?? [])])
  }

  /** Takes the last answer back and asks again; `false` when there is none to take back. */
  async back(dc: DialogContext): Promise<boolean> {
    const running = runningOf<F>(dc.activeDialog)
    const facts = running.before.at(-1)
    if (!facts) return false
    await this.#run(dc, begun(facts, running.before.slice(0, -1)))
    return true
  }

  async #run(dc: DialogContext, start: Running<F>): Promise<DialogTurnResult> {
    const host = hostOf(dc.context)
    let running = start
    for (let moves = 0; moves < mostMoves; moves++) {
      const move = this.#flow(running.facts, host.world)
      if (move.do === 'finish') {
        host.say({ messages: move.say, ...(move.end && { end: move.end }) })
        return dc.endDialog(move.result)
      }
      const instance = instanceOf(dc)
      if (move.do === 'begin') {
        instance.state = running
        return dc.beginDialog(move.dialog, move.with)
      }
      if (move.do === 'ask') {
        this.#ask(host, instance, { ...running, misses: 0, explained: undefined, aside: undefined }, move, [
          ...(move.say ?? []),
          move.question,
        ])
        return Dialog.EndOfTurn
      }
      instance.state = running
      const given: Answered<CallName> = await host.call(move.name, move.with as never)
      if (!given.ok) {
        instance.state = { ...running, stuck: true, askedAt: host.world.now }
        sayStuck(host)
        return Dialog.EndOfTurn
      }
      running = withFacts(running, move.learn(given.gives as never))
      if (move.lasting) running = { ...running, before: [] }
    }
    throw new Error(`the ${this.id} flow does not come to a question`)
  }

  #ask(host: Host, instance: DialogInstance, running: Running<F>, move: Ask<F>, messages: readonly Message[]) {
    instance.state = { ...running, askedAt: host.world.now }
    host.say({ messages, choices: move.choices ?? [], asked: move.asked })
  }

  #again(dc: DialogContext, host: Host, running: Running<F>, move: Ask<F>, first: readonly Message[]) {
    this.#ask(host, instanceOf(dc), running, move, [...first, move.question])
    return Dialog.EndOfTurn
  }

  async #missed(
    dc: DialogContext,
    host: Host,
    running: Running<F>,
    move: Ask<F>,
    asksBack = false,
  ): Promise<DialogTurnResult> {
    const again = askedAgain(move, running, asksBack)
    if (!again) return host.toPerson(dc, 'not-understood')
    this.#ask(host, instanceOf(dc), { ...running, ...again.waiting }, move, [again.question])
    return Dialog.EndOfTurn
  }

  async #digress(
    dc: DialogContext,
    host: Host,
    running: Running<F>,
    move: Ask<F>,
    digression: Digression,
  ): Promise<DialogTurnResult> {
    if (digression.do === 'switch') return digression.to(dc)
    if (digression.do === 'explain') return this.#missed(dc, host, running, move, true)
    // Where only the question was said last, it is heard with what belongs to it.
    const alone = digression.do === 'repeat' && digression.say.length === 0
    return this.#again(dc, host, { ...running, aside: true }, move, alone ? (move.say ?? []) : digression.say)
  }
}
