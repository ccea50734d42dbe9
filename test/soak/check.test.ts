import { strict as assert } from 'node:assert'
import { check } from '../../scripts/soak/check.ts'
import { withForgotten } from '../../scripts/soak/door.ts'
import type { AgendaEntry, Conversation, History, Line, Post } from '../../scripts/soak/history.ts'
import { ownSentences } from '../../scripts/soak/sentences.ts'
import { planned as appointments, at, began, sentence, smallHistory } from './small-history.ts'

const read = ownSentences()
const minute = 60_000
const yes = began + minute + 3000
const more = sentence('menu.more')

/** The rules that are broken, each once. */
function rules(history: History): readonly string[] {
  return [...new Set(check(history, read).violations.map(({ rule }) => rule))].sort()
}

function change(number: number, work: (conversation: Conversation) => Conversation): History {
  const history = smallHistory()
  return {
    ...history,
    conversations: history.conversations.map((each) => (each.number === number ? work(each) : each)),
  }
}

/** The same log for the client as for the record. */
function withLog(conversation: Conversation, work: (log: readonly Line[]) => readonly Line[]): Conversation {
  const log = work(conversation.log)
  return { ...conversation, log, seen: log }
}

function answering(number: number, turn: number, text: string): History {
  const id = `c${number}-${turn}-b`
  return change(number, (one) => withLog(one, (log) => log.map((line) => (line.id === id ? { ...line, text } : line))))
}

function posting(number: number, turn: number, patch: Partial<Post>): History {
  const key = `c${number}-${turn}`
  return change(number, (one) => ({
    ...one,
    posts: one.posts.map((post) => (post.key === key ? { ...post, ...patch } : post)),
  }))
}

function agenda(work: (entries: readonly AgendaEntry[]) => readonly AgendaEntry[], history = smallHistory()): History {
  return { ...history, agenda: work(history.agenda) }
}

/** What a patient saw of their own words last is in no log. */
function unwritten({ conversations, ...rest }: History): History {
  const [first, ...others] = conversations
  const shown = first?.log.findLast(({ from }) => from === 'patient')
  if (!first || !shown) throw new Error('The small run has nothing to see.')
  return { ...rest, conversations: [{ ...first, seen: [...first.seen, { ...shown, id: 'unwritten' }] }, ...others] }
}

/** One more cancellation that the agenda carried out. */
function alsoCancelled(id: number, patientId: number, start: string, time: number) {
  const agendaId = appointments.find((one) => one.id === id)?.agendaId ?? 0
  const effect = { kind: 'cancelled', id, patientId, agendaId, start } as const
  const entry = {
    number: 90,
    at: time,
    method: 'cancel-url',
    fields: { token: `wis-${id}` },
    effect,
    effectAt: time + 1,
  }
  return agenda((entries) => [...entries, entry])
}

const bot = (conversation: number, text: string, time: number): Line => ({
  id: `extra-${time}`,
  from: 'bot',
  type: 'message',
  text,
  at: time,
  conversation: `c${conversation}`,
})

/** The first patient's yes with these turns before it: what was said, meant and answered (nothing: no answer). */
function saidFirst(
  turns: readonly (readonly [text: string, means: Post['means'], answers: readonly string[]])[],
): History {
  return change(1, (one) => {
    const made = turns.map(([text, means, answers], n) => {
      const [key, time] = [`before-${n}`, yes - 900 + 100 * n]
      const said: Line = { id: key, from: 'patient', type: 'message', text, at: time, conversation: one.id, key }
      const replies = answers.map((answer, i) => ({ ...bot(1, answer, time + 10 + i), replyTo: key }))
      const confirms = one.posts.find((post) => post.key === 'c1-3')?.confirms
      const post: Post = {
        key,
        text,
        means,
        at: time,
        takenAt: time + 20,
        id: key,
        ...(means === 'yes' && confirms && { confirms }),
      }
      return { post, lines: [said, ...replies] }
    })
    const lines = made.flatMap((each) => each.lines)
    const posts = [...one.posts, ...made.map((each) => each.post)]
    return {
      ...withLog(one, (log) => log.flatMap((line) => (line.id === 'c1-3-p' ? [...lines, line] : [line]))),
      posts,
    }
  })
}

/** The first patient's yes answered in other words, with more lines before and after that answer. */
function answeredWith(
  text: string,
  more: { readonly earlier?: readonly Line[]; readonly later?: readonly Line[] },
): History {
  return change(1, (one) =>
    withLog(one, (log) =>
      log.flatMap((line) =>
        line.id === 'c1-3-b' ? [...(more.earlier ?? []), { ...line, text }, ...(more.later ?? [])] : [line],
      ),
    ),
  )
}

const problem = sentence('common.problem')
const news = (key: 'news.done' | 'news.not-done', time: number) => bot(1, sentence(key, { at: at[1] ?? '' }), time)

/** What is planted, the rule that must catch it, and the history with it. */
const planted: readonly (readonly [what: string, rule: string, history: () => History])[] = [
  [
    'an appointment cancelled without a yes',
    'I1',
    () => alsoCancelled(3, 302, '2026-11-27T08:10:00', yes + 9 * minute),
  ],
  [
    'an appointment cancelled after "nee"',
    'I1',
    () => {
      const history = alsoCancelled(3, 302, '2026-11-27T08:10:00', began + 2 * minute + 3300)
      return {
        ...history,
        audit: [...(history.audit ?? []), { at: began, what: 'cancel', who: '302', outcome: 'done' }],
      }
    },
  ],
  ['a yes of more than five minutes ago', 'I1', () => posting(1, 3, { at: yes - 5 * minute })],
  [
    'another appointment of the same patient cancelled',
    'I1',
    () =>
      agenda((all) =>
        all.map((entry) =>
          entry.effect ? { ...entry, effect: { ...entry.effect, id: 2, start: '2026-12-03T14:40:00' } } : entry,
        ),
      ),
  ],
  [
    "another patient's appointment cancelled",
    'I1',
    () =>
      agenda((all) =>
        all.map((entry) =>
          entry.effect
            ? { ...entry, effect: { ...entry.effect, id: 3, patientId: 302, start: '2026-11-27T08:10:00' } }
            : entry,
        ),
      ),
  ],
  [
    'an appointment cancelled that had moved before the last look',
    'I1',
    () => ({
      ...agenda((all) =>
        all.map((entry) =>
          entry.effect ? { ...entry, effect: { ...entry.effect, start: '2026-11-26T11:15:00' } } : entry,
        ),
      ),
      changes: [{ at: yes - minute, id: 1, kind: 'moved', start: '2026-11-26T11:15:00' }],
    }),
  ],
  ['a cancellation that took effect twice', 'I2', () => alsoCancelled(1, 301, '2026-11-26T09:15:00', yes + 250)],
  [
    'a cancellation sent three times',
    'I2',
    () =>
      agenda((all) => [
        ...all,
        ...[91, 92].map((number) => ({ number, at: yes + number, method: 'cancel-url', fields: { token: 'wis-1' } })),
      ]),
  ],
  [
    '"afgezegd" told while it stands',
    'I3',
    () => answering(3, 3, `${sentence('cancel.done', { at: at[4] ?? '' })}\n${more}`),
  ],
  [
    '"niet gelukt" told while it is cancelled',
    'I3',
    () => answering(1, 3, `${sentence('cancel.not-done', { at: at[1] ?? '' })}\n${more}`),
  ],
  ['"veranderd" told while it is as it was', 'I3', () => answering(3, 3, `${sentence('cancel.changed')}\n${more}`)],
  [
    'no final answer at all',
    'I3',
    () => change(1, (one) => withLog(one, (log) => log.filter(({ id }) => id !== 'c1-3-b'))),
  ],
  [
    'an apology in place of the answer to a yes that was carried out',
    'I3',
    () => answering(1, 3, sentence('common.problem')),
  ],
  [
    'an apology as the last word on a yes that was carried out',
    'I3',
    () => answeredWith(problem, { earlier: [news('news.done', yes + 350)] }),
  ],
  [
    'a yes that was apologised for, carried out, and told as not done',
    'I3',
    () => answeredWith(problem, { later: [news('news.not-done', yes + 20_000)] }),
  ],
  [
    'a yes of which the outcome was to follow, and did not',
    'I3',
    () => answeredWith(sentence('cancel.pending-problem'), {}),
  ],
  ['a yes after a "nee" that was taken', 'I1', () => saidFirst([['nee', 'no', [sentence('cancel.kept')]]])],
  ['a yes after a "nee" that got no answer', 'I1', () => saidFirst([['nee', 'no', []]])],
  [
    'a yes after a "nee" that was taken, and apologised for as well',
    'I1',
    () => saidFirst([['nee', 'no', [problem, sentence('cancel.kept')]]]),
  ],
  [
    'a yes after a "nee" that was taken, where another message was apologised for',
    'I1',
    () =>
      saidFirst([
        ['hallo', 'other', [problem]],
        ['nee', 'no', [sentence('cancel.kept')]],
      ]),
  ],
  [
    'an appointment cancelled after a "nee" that was apologised for',
    'I1',
    () => {
      const history = alsoCancelled(3, 302, '2026-11-27T08:10:00', began + 2 * minute + 3300)
      const said = (line: Line) => (line.id === 'c2-3-b' ? { ...line, text: problem } : line)
      return {
        ...history,
        conversations: history.conversations.map((one) =>
          one.number === 2 ? withLog(one, (log) => log.map(said)) : one,
        ),
      }
    },
  ],
  [
    'an appointment cancelled twice: by a yes that was apologised for, and by the next',
    'I2',
    () => ({
      ...saidFirst([['ja', 'yes', [problem]]]),
      agenda: alsoCancelled(1, 301, '2026-11-26T09:15:00', yes + 250).agenda,
    }),
  ],
  [
    'two final answers',
    'I3',
    () =>
      change(1, (one) =>
        withLog(one, (log) => [...log, bot(1, sentence('cancel.done', { at: at[1] ?? '' }), yes + 60_000)]),
      ),
  ],
  [
    'two answers that differ',
    'I3',
    () => change(1, (one) => withLog(one, (log) => [...log, bot(1, sentence('cancel.unknown'), yes + 60_000)])),
  ],
  [
    'an answer shown with other words than the log holds',
    'I3',
    () =>
      change(1, (one) => ({
        ...one,
        seen: one.seen.map((line) => (line.id === 'c1-3-b' ? { ...line, text: sentence('cancel.unknown') } : line)),
      })),
  ],
  [
    'an outcome told that nobody asked for',
    'I3',
    () => change(2, (one) => withLog(one, (log) => [...log, bot(2, sentence('cancel.unknown'), yes + 60_000)])),
  ],
  [
    'a cancellation that the audit lacks',
    'I4',
    () => ({
      ...smallHistory(),
      audit: (smallHistory().audit ?? []).filter(({ who, what }) => what !== 'cancel' || who !== '301'),
    }),
  ],
  [
    "another conversation's appointment in the transcript",
    'I5',
    () => answering(2, 3, `${sentence('cancel.stays', { at: at[4] ?? '' })}\n${more}`),
  ],
  [
    "somebody else's name in the transcript",
    'I5',
    () => answering(2, 3, `${sentence('cancel.kept')}\nDank u, mevrouw Senkado.`),
  ],
  [
    "somebody else's birth date in the transcript",
    'I5',
    () =>
      answering(2, 1, `${sentence('identify.echo', { birthDate: '30 oktober 1992' })}\n${sentence('identify.number')}`),
  ],
  [
    "another conversation's message",
    'I5',
    () => change(2, (one) => ({ ...one, seen: [...one.seen, bot(3, more, yes)] })),
  ],
  [
    'an identity used after its end',
    'I6',
    () =>
      change(2, (one) =>
        withLog(one, (log) => [
          ...log,
          bot(2, sentence('appointments.line', { at: at[3] ?? '', agenda: 'Dhr. Voorbeeld' }), yes + 70_000),
        ]),
      ),
  ],
  [
    'an appointment told after six idle minutes',
    'I6',
    () =>
      change(3, (one) =>
        withLog(one, (log) => log.map((line, i) => (i < 6 ? { ...line, at: line.at - 6 * minute } : line))),
      ),
  ],
  [
    'an answer out of order',
    'I7',
    () =>
      change(1, (one) =>
        withLog(one, (log) => {
          const late = log.filter(({ id }) => id === 'c1-2-b')
          const rest = log.filter(({ id }) => id !== 'c1-2-b')
          return [...rest.slice(0, -1), ...rest.slice(-1), ...late]
        }),
      ),
  ],
  ['a message twice in the log', 'I7', () => change(2, (one) => withLog(one, (log) => [...log, ...log.slice(-1)]))],
  [
    'messages shown in another order than the log has',
    'I7',
    () => change(2, (one) => ({ ...one, seen: [...one.seen].reverse() })),
  ],
  ["a patient's message that was shown and is not in the log", 'I7', () => unwritten(smallHistory())],
  ['a conversation that was lost', 'I7', () => change(2, (one) => ({ ...one, lost: 'HTTP 404' }))],
]

describe('the checker of the soak', () => {
  it('knows that nothing can be written while the store is in trouble', () => {
    const history = unwritten(smallHistory())
    const at = history.conversations[0]?.seen.at(-1)?.at ?? 0
    assert.deepEqual(rules({ ...history, troubles: [{ kind: 'disk full', at, until: at + 1000 }] }), [])
  })

  it('finds nothing wrong where nothing is', () => {
    const { violations, counts } = check(smallHistory(), read)
    assert.deepEqual(violations, [])
    assert.deepEqual(
      { ...counts, waits: counts.waits.length },
      {
        conversations: 3,
        turns: 15,
        yeses: 2,
        cancellations: 1,
        told: { done: 1, 'not-done': 1 },
        unknowns: 0,
        raced: 0,
        waits: 2,
      },
    )
  })

  for (const [what, rule, history] of planted) {
    it(`catches ${what} (${rule})`, () => assert.ok(rules(history()).includes(rule), String(rules(history()))))
  }

  it('does not take what was apologised for as a change of mind, nor as a yes', () => {
    assert.deepEqual(rules(saidFirst([['stoppen', 'stop', [problem]]])), [])
    assert.deepEqual(rules(saidFirst([['ja', 'yes', [problem]]])), [])
    assert.equal(check(saidFirst([['ja', 'yes', [problem]]]), read).counts.yeses, 2)
  })

  it('lets a yes that was apologised for be carried out when its patient is told so afterwards', () => {
    assert.deepEqual(rules(answeredWith(problem, { later: [news('news.done', yes + 20_000)] })), [])
    const pending = sentence('cancel.pending-problem')
    assert.deepEqual(rules(answeredWith(pending, { later: [news('news.done', yes + 20_000)] })), [])
  })

  it('gives an outcome to the yes it answers when all of several were apologised for and one was taken later after all', () => {
    const history = saidFirst([
      ['ja', 'yes', [problem]],
      ['ja', 'yes', [problem]],
    ])
    const told = (text: string, replyTo: string | undefined): Line => {
      const line = { ...bot(1, text, yes + 20_000), id: 'later' }
      return replyTo === undefined ? line : { ...line, replyTo }
    }
    const ended = (outcome: 'done' | 'not-done', replyTo: string): History => ({
      ...history,
      conversations: history.conversations.map((one) => {
        if (one.number !== 1) return one
        const log = one.log.flatMap((line) => (line.id === 'c1-3-b' ? [{ ...line, text: problem }] : [line]))
        const seen = [...log, told(sentence(`cancel.${outcome}`, { at: at[1] ?? '' }), replyTo)]
        return { ...one, seen, log: [...log, told(sentence(`news.${outcome}-plain`), undefined)] }
      }),
    })
    for (const taken of ['before-0', 'before-1', 'c1-3-p']) {
      assert.deepEqual(rules(ended('done', taken)), [], taken)
      assert.deepEqual(rules(ended('not-done', taken)), ['I3'], taken)
    }
  })

  it('gives the news of a yes that was cut off, and taken up by one said with it, to that yes; not to a later one for the same', () => {
    const question = sentence('cancel.confirm', { at: at[1] ?? '', agenda: 'Dhr. Voorbeeld' })
    const takenUp = (answer: string) => {
      const history = saidFirst([
        ['ja', 'yes', [sentence('menu.what_again')]],
        ['ja', 'yes', [answer, question]],
      ])
      const conversations = history.conversations.map((one) =>
        one.number === 1 ? withLog(one, (log) => [...log, bot(1, sentence('news.done-plain'), yes + 20_000)]) : one,
      )
      return { ...history, conversations }
    }
    assert.deepEqual(rules(takenUp(sentence('cancel.pending'))), [])
    assert.deepEqual(rules(takenUp(sentence('menu.what_again'))), ['I3'])
  })

  it('gives news without an appointment, as the log keeps it after a goodbye, to the yes for what was shown then', () => {
    const question = sentence('cancel.confirm', { at: at[1] ?? '', agenda: 'Dhr. Voorbeeld' })
    const history = saidFirst([['ja', 'yes', [sentence('news.done-plain'), question]]])
    const other = appointments.find(({ id }) => id === 2)
    assert.ok(other)
    const ofOther = (post: Post): Post => (post.key === 'before-0' ? { ...post, confirms: other } : post)
    const conversations = history.conversations.map((one) => {
      if (one.number !== 1) return one
      const log = one.log.map((line) => (line.id === 'c1-3-b' ? { ...line, text: sentence('menu.what') } : line))
      const lines = (text: string) => [...log, { ...bot(1, text, yes + 20_000), id: 'later' }]
      const shown = sentence('news.done', { at: at[1] ?? '' })
      return { ...one, posts: one.posts.map(ofOther), seen: lines(shown), log: lines(sentence('news.done-plain')) }
    })
    const { agenda: entries } = alsoCancelled(2, 301, other.start, yes - 895)
    assert.deepEqual(
      check({ ...history, conversations, agenda: entries, audit: [] }, read).violations.filter(
        ({ rule }) => rule !== 'I4',
      ),
      [],
    )
  })

  it('lets a number that is a date too be heard back as one', () => {
    const heard = answering(
      2,
      1,
      `${sentence('identify.echo', { birthDate: '30 maart 1966' })}\n${sentence('identify.number')}`,
    )
    assert.deepEqual(rules(heard), ['I5'])
    const said = posting(2, 1, { text: '300366' })
    const conversations = heard.conversations.map((one) => ({
      ...one,
      posts: said.conversations.find(({ number }) => number === one.number)?.posts ?? one.posts,
    }))
    assert.deepEqual(rules({ ...heard, conversations }), [])
  })

  it('lets a question show how a birth date may be given', () => {
    assert.deepEqual(rules(answering(2, 1, sentence('identify.birth-date_example'))), [])
  })

  it('takes thanks for a number at the menu for no identification', () => {
    const thanks = (goesOn: string) =>
      change(1, (one) =>
        withLog(one, (log) => [
          ...log,
          bot(1, sentence('identify.birth-date'), yes + minute),
          bot(1, `${sentence('identify.known')}\n${goesOn}`, yes + minute + 1),
        ]),
      )
    assert.deepEqual(rules(thanks(sentence('menu.which'))), [])
    assert.deepEqual(rules(thanks(more)), ['I4'])
  })

  it('does not blame anybody for a change after the last look, and counts it', () => {
    const start = '2026-11-26T11:15:00'
    const moved = agenda((all) =>
      all.map((entry) => (entry.effect ? { ...entry, effect: { ...entry.effect, start } } : entry)),
    )
    const { violations, counts } = check({ ...moved, changes: [{ at: yes + 150, id: 1, kind: 'moved', start }] }, read)
    assert.deepEqual(
      violations.filter(({ rule }) => rule === 'I1'),
      [],
    )
    assert.equal(counts.raced, 1)
  })

  it('finds the yes behind a cancellation when one before it came to nothing', () => {
    const [before] = smallHistory().conversations
    assert.ok(before)
    const earlier = sentence('cancel.not-done', { at: at[1] ?? '' })
    const first = before.log.slice(4, 8).map((line, i) => ({
      ...line,
      id: `first-${i}`,
      at: line.at - 1000,
      text: line.from === 'bot' && i === 3 ? earlier : line.text,
      ...(line.key !== undefined && { key: `first-${i}` }),
      ...(line.replyTo !== undefined && { replyTo: `first-${i - 1}` }),
    }))
    const history = change(1, (one) => ({
      ...withLog(one, (log) => [...log.slice(0, 4), ...first, ...log.slice(4)]),
      posts: [
        ...one.posts.slice(0, 2),
        ...one.posts.slice(2, 4).map((post, i) => ({ ...post, key: `first-${2 * i}`, at: post.at - 1000 })),
        ...one.posts.slice(2),
      ],
    }))
    assert.deepEqual(
      check({ ...history, audit: [] }, read).violations.filter(({ rule }) => rule !== 'I4'),
      [],
    )
  })

  it('expects no answer to a yes that no door took', () => {
    const history = change(3, (one) =>
      withLog(one, (log) => log.filter(({ id }) => !id.startsWith('c3-3-b') && !id.startsWith('c3-4'))),
    )
    const conversations = history.conversations.map((one) =>
      one.number === 3 ? { ...one, posts: one.posts.map(({ takenAt: _, ...post }) => post) } : one,
    )
    assert.deepEqual(rules({ ...history, conversations }), [])
  })

  it('counts the first answer of several yeses as the one', () => {
    const again: Line = {
      id: 'c1-again-p',
      from: 'patient',
      type: 'message',
      text: 'ja',
      at: yes + 10,
      conversation: 'c1',
      key: 'again',
    }
    const history = change(1, (one) => ({
      ...withLog(one, (log) => log.flatMap((line) => (line.id === 'c1-3-p' ? [line, again] : [line]))),
      posts: one.posts.flatMap((post) => (post.key === 'c1-3' ? [post, { ...post, key: 'again' }] : [post])),
    }))
    assert.deepEqual(rules(history), [])
  })

  it('lets a yes that was cut off be answered when it is said again, after what was said in between; nothing else', () => {
    const line = { type: 'message', text: '', at: yes + 500, conversation: 'c1' } as const
    const between: readonly Line[] = [
      { ...line, id: 'between-p', from: 'patient', text: 'hallo', key: 'between' },
      { ...line, id: 'between-b', from: 'bot', text: more, replyTo: 'between-p' },
    ]
    const isBroken = (mine: string) =>
      rules(
        change(1, (one) =>
          withLog(one, (log) => log.flatMap((each) => (each.id === mine ? [each, ...between] : [each]))),
        ),
      ).includes('I7')
    assert.deepEqual([isBroken('c1-3-p'), isBroken('c1-1-p')], [false, true])
  })
})

describe('a talk that was forgotten with its goodbye', () => {
  const ending = (id: string) =>
    ({ id: 'end', from: 'bot', type: 'endOfConversation', text: '', at: yes + 2000, conversation: id }) as const
  /** What the server still had, as a client that had lost its line for `missed` puts it together with what it was shown. */
  const forgetting = (plain: string, missed: RegExp = /^$/) =>
    change(1, (one) => {
      const seen = one.log.filter(({ id }) => !missed.test(id))
      const bye = one.log.slice(-2)
      const answer = one.log.find(({ id }) => id === 'c1-3-b')
      assert.ok(answer)
      const { replyTo: _, ...told } = answer
      const logged = [{ ...told, text: plain }, ...bye, ending(one.id)]
      return { ...one, seen, log: withForgotten(logged, [...seen, ending(one.id)]) }
    })

  it('is right when its outcome is kept without the appointment', () =>
    assert.deepEqual(rules(forgetting(sentence('news.done-plain'))), []))

  it('is right when its yes was forgotten before it was shown', () =>
    assert.deepEqual(rules(forgetting(sentence('news.done-plain'), /^c1-3-/)), []))

  it('is put together with the news that was shown, and without signals', () => {
    const said = (id: string) => ({ id, from: 'bot', type: 'message', text: id, at: yes, conversation: 'one' }) as const
    const [answer, bye] = [{ ...said('answer'), replyTo: 'yes' }, said('bye')]
    const seen = [answer, said('one moment'), { ...said('news'), lasting: true }, bye, ending('one')]
    const ids = withForgotten([bye, ending('one')], seen).map(({ id }) => id)
    assert.deepEqual(ids, ['answer', 'news', 'bye', 'end'])
  })

  it('is put together in its order, also when a message that could not be written was taken again after the goodbye', () => {
    const line = (id: string, from: 'bot' | 'patient', lasting: boolean) =>
      ({ id, from, type: 'message', text: id, at: yes, conversation: 'one', replyTo: 'one', lasting }) as const
    const [again, bye, done] = [line('again', 'patient', false), line('bye', 'bot', true), line('done', 'bot', true)]
    const seen = [again, line('yes', 'patient', true), done, bye, ending('one')]
    const ids = withForgotten([done, bye, ending('one'), again], seen).map(({ id }) => id)
    assert.deepEqual(ids, ['yes', 'done', 'bye', 'end', 'again'])
  })

  it('is put together in its order, also when a message that was forgotten came again after the goodbye', () => {
    const line = (id: string, from: 'bot' | 'patient', at = yes, replyTo = 'one') =>
      ({ id, from, type: 'message', text: id, at, conversation: 'one', replyTo, lasting: true }) as const
    const [first, answer, bye] = [line('yes', 'patient'), line('done', 'bot', yes, 'yes'), line('bye', 'bot')]
    const [again, what] = [line('yes', 'patient', yes + minute), line('what', 'bot', yes + minute, 'yes')]
    const whole = withForgotten([bye, ending('one'), again, what], [first, answer, bye, ending('one')])
    assert.deepEqual(
      whole.map(({ id, replyTo }) => [id, replyTo]),
      [
        ['yes', 'one'],
        ['done', 'yes'],
        ['bye', 'one'],
        ['end', undefined],
        ['yes again', 'one'],
        ['what', 'yes again'],
      ],
    )
  })

  it('is right when its goodbye says that nothing was done, and nothing was', () => {
    const kept = change(1, (one) => {
      const [line, bye] = one.log.slice(-2)
      assert.ok(line && bye)
      const told = { ...bye, text: sentence('menu.bye-kept') }
      const logged = [line, told, ending(one.id)]
      return { ...one, seen: one.log.slice(0, 6), log: withForgotten(logged, one.log.slice(0, 6)) }
    })
    const calm = agenda((all) => all.map(({ effect, ...entry }) => (effect ? entry : { ...entry })), kept)
    const broken = (history: History) =>
      check(history, read).violations.flatMap(({ rule, what }) => (rule === 'I4' ? [] : [what.replace(/\d+/g, '')]))
    assert.deepEqual(broken(calm), [])
    assert.deepEqual(broken(kept), ['no final answer to the yes for , which was cancelled'])
  })

  it('is wrong when what is kept tells another outcome', () =>
    assert.deepEqual(rules(forgetting(sentence('news.not-done-plain'))), ['I3']))
})
