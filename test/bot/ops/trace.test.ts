import { strict as assert } from 'node:assert'
import { type Attributes, type Span, type Tracer, trace } from '@opentelemetry/api'
import { begin } from '../doors/client.ts'
import { startBot } from '../running.ts'

interface Kept {
  readonly name: string
  readonly attributes: Attributes | undefined
  ended: boolean
}

/** What an SDK does, as far as it is used: it keeps every span. */
function keepSpans(): readonly Kept[] {
  const kept: Kept[] = []
  const startActiveSpan = (name: string, options: { attributes?: Attributes }, work: (span: Span) => unknown) => {
    const span: Kept = { name, attributes: options.attributes, ended: false }
    kept.push(span)
    const end = () => {
      span.ended = true
    }
    return work({ end, setStatus: () => {} } as unknown as Span)
  }
  trace.setGlobalTracerProvider({ getTracer: () => ({ startActiveSpan }) as unknown as Tracer })
  return kept
}

describe('spans', () => {
  it('are there for turns and for questions to the agenda, each ended, without a word of a patient', async () => {
    const kept = keepSpans()
    const bot = await startBot()
    try {
      const talk = await begin(bot)
      for (const text of ['kanarie afspraak afzeggen', '1-1-1965', '157376', 'nummer 1', 'ja']) await talk.say(text)
    } finally {
      await bot.stop()
      trace.disable()
    }
    const names = new Set(kept.map(({ name }) => name))
    assert.deepEqual(names, new Set(['turn', 'agenda identify', 'agenda list', 'agenda look', 'agenda cancel']))
    assert.ok(kept.every(({ ended }) => ended))
    assert.deepEqual(kept[0]?.attributes, { practice: 'praktijk', channel: 'directline', heard: 'words' })
    for (const secret of ['kanarie', '157376', '115901']) assert.ok(!JSON.stringify(kept).includes(secret))
  })
})
