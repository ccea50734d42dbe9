// `npm run eval -- FOLDER`: what our readers make of labelled sentences, and how often they are right.
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type File, files, type Lines, readLines } from './eval/corpora.ts'
import { type Options, readOptions, usage } from './eval/options.ts'
import { predict } from './eval/predict.ts'
import { tableOf } from './eval/report.ts'
import { addUp, flawsOf, type Judged } from './eval/score.ts'

interface Result extends Judged {
  readonly line: Lines[File]
}

function judge<F extends File>(file: F, { folder, today }: Options): readonly Result[] {
  const path = join(folder, file)
  if (!existsSync(path)) return []
  return readLines(file, path).map((line) => {
    const got = predict(file, line, today)
    const debatable = 'debatable' in line && line.debatable
    return { file, id: line.id, lang: line.lang, got, flaws: flawsOf(file, line, got), debatable, line }
  })
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

function evaluate(options: Options): void {
  if (!isFolder(options.folder)) throw new Error(`There is no folder ${options.folder}.`)
  const results = files.flatMap((file) => judge(file, options))
  if (results.length === 0) throw new Error(`${options.folder} holds none of ${files.join(', ')}.`)
  const { predictions } = options
  const said = results.map(({ file, id, got }) => `${JSON.stringify({ file, id, got })}\n`)
  if (predictions !== undefined) writeFileSync(predictions, said.join(''))
  print(results, options)
}

function print(results: readonly Result[], { failures, json, today }: Options): void {
  const failed = failures ? results.filter(({ flaws }) => flaws.length > 0) : []
  const scores = addUp(results)
  if (json) {
    console.log(JSON.stringify({ today, scores, failures: failed }))
    return
  }
  for (const { file, line, got, flaws } of failed) {
    console.log(`${file}  ${flaws.join(', ')}: ${JSON.stringify(line)} -> ${JSON.stringify(got)}`)
  }
  console.log(tableOf(scores))
}

try {
  evaluate(readOptions(process.argv.slice(2)))
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  process.exitCode = 2
}
