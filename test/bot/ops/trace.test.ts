import { strict as assert } from 'node:assert'
import { context, SpanStatusCode, trace } from '@opentelemetry/api'
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node'
import { startSimulator } from '../../../src/tetra/simulator/simulator.ts'
import { begin } from '../doors/client.ts'
import { type Bot, startBot } from '../running.ts'

describe('spans, with the SDK of OpenTelemetry registered as an installation would', () => {
  let bot: Bot
  const exporter = new InMemorySpanExporter()
  before(() => new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register())
  after(() => {
    trace.disable()
    context.disable()
  })
  beforeEach(async () => {
    bot = await startBot()
    exporter.reset()
  })
  afterEach(() => bot.stop())
  const talk = async () => {
    const { say } = await begin(bot)
    for (const text of ['kanarie afspraak afzeggen', '1-1-1965', '157376', 'nummer 1', 'ja']) await say(text)
  }

  it('are there for turns and, within them, for questions to the agenda, without a word of a patient', async () => {
    await talk()
    const spans = exporter.getFinishedSpans()
    const names = new Set(spans.map(({ name }) => name))
    assert.deepEqual(names, new Set(['turn', 'agenda identify', 'agenda list', 'agenda look', 'agenda cancel']))
    const [first] = spans.filter(({ name }) => name === 'turn')
    assert.deepEqual(first?.attributes, { practice: 'praktijk', channel: 'directline', heard: 'words' })
    const turns = new Set(spans.filter(({ name }) => name === 'turn').map((span) => span.spanContext().spanId))
    for (const { name, parentSpanContext: parent } of spans)
      assert.equal(parent !== undefined && turns.has(parent.spanId), name !== 'turn', name)
    const told = JSON.stringify(spans.map(({ name, attributes, status, events }) => [name, attributes, status, events]))
    for (const secret of ['kanarie', '157376', '115901', '1965']) assert.ok(!told.includes(secret), secret)
  })

  it('say of a failure only of which kind it is', async () => {
    const demo = await startSimulator()
    demo.misbehave([{ method: 'ZoekAfspraakPatient', fault: 'html', times: 9 }])
    await bot.stop()
    bot = await startBot({}, {}, demo)
    await talk()
    await demo.close()
    const failed = exporter.getFinishedSpans().filter(({ status }) => status.code === SpanStatusCode.ERROR)
    assert.ok(failed.length > 0)
    for (const { name, status, events } of failed)
      assert.deepEqual([name, status.message, events], ['agenda identify', 'unreadable', []])
  })
})
