#!/usr/bin/env node
// Runs one of the project's programs on Node 24, after bringing what is missing: the packages of the lockfile and, where
// the Node that started us is older, Node 24 itself (an optional package that is nothing but the binary).
// Plain JavaScript without packages, because it must run on Node 20 in a fresh clone.
//
//   node scripts/run.mjs [--dev] FILE [ARGUMENTS]      --dev: the development packages are needed too
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = 24
/** A larger nursery: what a turn leaves behind dies young there, which costs less time and, in the end, less memory. */
const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=16']

const args = process.argv.slice(2)
const dev = args[0] === '--dev'
const [file, ...rest] = dev ? args.slice(1) : args

if (isStale()) install()
run(findNode())

/** Whether node_modules lacks something that the lockfile asks for on this kind of machine. */
function isStale() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  const locked = readPackages(join(root, 'package-lock.json'))
  if (!locked) return false
  if (!installed) return true
  return Object.entries(locked).some(([path, entry]) => {
    if (path === '' || (entry.dev && !dev) || (entry.devOptional && !dev) || !fits(entry)) return false
    if (entry.optional && !isNode(path)) return false
    if (isNode(path) && isNewEnough()) return false
    return installed[path]?.version !== entry.version || !existsSync(join(root, path, 'package.json'))
  })
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

function fits({ os, cpu }) {
  return [os, process.platform, cpu, process.arch].every(
    (_, i, all) => i % 2 || !all[i] || [all[i]].flat().includes(all[i + 1]),
  )
}

function isNode(path) {
  return /^node_modules\/node-(bin-)?(linux|darwin|win)/.test(path)
}

function isNewEnough() {
  return Number(process.versions.node.split('.')[0]) >= wanted
}

/** Standard output belongs to the program, so the one line goes to standard error. No package here needs an install script. */
function install() {
  const what = isNewEnough() ? 'packages' : `packages and Node ${wanted}`
  process.stderr.write(`Balie: installing ${what}, once; this takes about half a minute.\n`)
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const done =
    npm && /npm-cli\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...flags], { cwd: root, encoding: 'utf8' })
      : spawnSync('npm', flags, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
  if (done.status === 0) return
  process.stderr.write(
    `${done.stdout ?? ''}${done.stderr ?? done.error?.message ?? ''}\nBalie: installing failed; the lines above say why.\n`,
  )
  process.exit(1)
}

/** The Node that runs us when it is new enough, else the one among the packages. */
function findNode() {
  if (isNewEnough()) return process.execPath
  const name = {
    linux: 'node-linux',
    darwin: process.arch === 'arm64' ? 'node-bin-darwin' : 'node-darwin',
    win32: 'node-win',
  }[process.platform]
  const exe = process.platform === 'win32' ? 'node.exe' : 'node'
  const found = join(root, 'node_modules', `${name}-${process.arch}`, 'bin', exe)
  if (existsSync(found) && statSync(found).isFile()) return found
  process.stderr.write(
    `Balie: this needs Node ${wanted} or newer and found ${process.version}. Please install it from nodejs.org.\n`,
  )
  process.exit(1)
}

/** What was compiled once is kept, which halves a start. */
function run(node) {
  const env = { NODE_COMPILE_CACHE: join(root, '.cache', 'node'), ...process.env }
  const child = spawn(node, [...flags, join(root, file), ...rest], {
    stdio: 'inherit',
    env,
  })
  handOn(child)
  child.on('error', (error) => {
    process.stderr.write(`Balie: ${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

/**
 * A polite stop reaches the program too, also when whoever started us is ended alone (npm's shell does not hand it on). On
 * Windows Ctrl-C comes to the program by itself, and any other signal would end it at once.
 */
function handOn(child) {
  const stop = () => child.kill('SIGTERM')
  process.on('SIGINT', () => process.platform !== 'win32' && stop())
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, stop)
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), 500).unref()
}
