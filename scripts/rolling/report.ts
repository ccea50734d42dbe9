// What a run showed, in lines for people; and what of it may not be.
import type { RollingReport } from './run.ts'

const mostStopMs = 20_000

export function linesOf({ conversations, turns, again, cancelled, stops, failures }: RollingReport): readonly string[] {
  return [
    `${conversations} conversations, ${turns} messages, ${cancelled} appointments cancelled.`,
    `Stops took ${stops.map((ms) => `${ms} ms`).join(', ')}; ${again} requests were made again.`,
    ...Object.entries(failures).map(([what, count]) => `${count} x ${what}`),
  ]
}

/** `several`: there was always another process, so that no client may have seen a failure. */
export function faultsOf(report: RollingReport, several: boolean): readonly string[] {
  const { cancelled, gone, sentTwice, stops, exits, failures, flaws } = report
  return [
    ...flaws.map((flaw) => `A conversation went wrong: ${flaw}.`),
    ...(sentTwice > 0 ? [`${sentTwice} cancellations were sent more than once.`] : []),
    ...(cancelled > gone ? [`${cancelled} were told as cancelled, and ${gone} were.`] : []),
    ...stops.filter((ms) => ms > mostStopMs).map((ms) => `A stop took ${ms} ms.`),
    ...exits.filter((code) => code !== 0).map((code) => `A process ended with ${code ?? 'a kill'}.`),
    ...(several && Object.keys(failures).length > 0 ? ['Clients saw failures although other processes ran.'] : []),
  ]
}
