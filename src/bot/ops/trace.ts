// Spans for OpenTelemetry: nothing happens unless the installation registers an SDK. Attributes hold kinds, never values.
import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api'

const tracer = trace.getTracer('balie')

/** Runs work within a span; a failure marks it, by the error's class and kind only. */
export function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work()
    } catch (error) {
      const { kind } = error as { kind?: unknown }
      span.setStatus({ code: SpanStatusCode.ERROR, message: typeof kind === 'string' ? kind : 'failed' })
      throw error
    } finally {
      span.end()
    }
  })
}
