import type { Score } from './score.ts'

function rowOf({ file, lang, lines, exact, debatable, flaws }: Score): string {
  const share = lines === 0 ? '-' : `${((100 * exact) / lines).toFixed(1)} %`
  const found = Object.entries(flaws).map(([flaw, count]) => `${flaw} ${count}`)
  const apart = debatable > 0 ? [`${debatable} debatable apart`] : []
  const cells = [file.padEnd(18), lang.padEnd(4), `${lines}`.padStart(5), `${exact}`.padStart(6), share.padStart(8)]
  return [...cells, found.concat(apart).join(', ')].join('  ').trimEnd()
}

/** The figures as a table to read: a line per file and language. */
export function tableOf(scores: readonly Score[]): string {
  const head = ['file'.padEnd(18), 'lang', 'lines', ' exact', '       %', 'otherwise'].join('  ')
  return [head, ...scores.map(rowOf)].join('\n')
}
