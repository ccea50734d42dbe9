import type { Activity } from '../../../src/bot/web/activity.js'

/** A Direct Line server in memory with one conversation and a bot that repeats what it hears. Faults are fields to set. */
export class FakeServer {
  readonly log: Activity[] = []
  readonly posts: Activity[] = []
  readonly asked: string[] = []
  readonly times: number[] = []
  starts = 0
  refreshes = 0
  down = false
  blocked = false
  hanging = false
  replayAll = false
  deaf = false
  slow = 0
  busyTokens = 0
  portal = ''
  /** The conversation begins, but the bot cannot greet yet. */
  silent = false
  echoThenFail = 0
  answerPosts: number[] = []
  socket: FakeSocket | undefined
  #token = 'token-0'
  #from = 0
  readonly #requests: { path: string; body: unknown }[] = []

  readonly fetch = (async (input: string | URL | Request, init: RequestInit = {}) => {
    const { pathname, search } = new URL(String(input), 'http://bot.test')
    this.asked.push(pathname + search)
    this.times.push(Date.now())
    if (this.down) throw new TypeError('no network')
    const body = init.body ? JSON.parse(String(init.body)) : undefined
    this.#requests.push({ path: pathname.replace('/v3/directline', ''), body })
    return this.#answer(pathname, search, init, body)
  }) as typeof globalThis.fetch

  /** Stands in for the browser's class; each new one is the server's current socket once it opens. */
  get WebSocket(): typeof globalThis.WebSocket {
    const accept = (socket: FakeSocket) => this.#accept(socket)
    class Socket extends FakeSocket {
      constructor() {
        super()
        queueMicrotask(() => accept(this))
      }
    }
    return Socket as unknown as typeof globalThis.WebSocket
  }

  bodies(path: string): unknown[] {
    return this.#requests.filter((request) => request.path === path).map(({ body }) => body)
  }

  say(text: string, overSocket = true): void {
    this.#add({ type: 'message', text, from: { role: 'bot' } }, overSocket)
  }

  end(): void {
    this.#add({ type: 'endOfConversation', from: { role: 'bot' } })
  }

  keepAlive(): void {
    this.socket?.onmessage?.({ data: '' })
  }

  async #answer(path: string, search: string, init: RequestInit, body: Activity): Promise<Response> {
    if (path === '/chat/start') return this.#start(body)
    if (new Headers(init.headers).get('authorization') !== `Bearer ${this.#token}`)
      return new Response(null, { status: 403 })
    if (path.endsWith('/tokens/refresh')) return this.#refresh()
    const conversation = {
      conversationId: 'c1',
      token: this.#token,
      expires_in: 1800,
      streamUrl: 'ws://bot.test/stream',
    }
    const from = Number(new URLSearchParams(search).get('watermark'))
    if (path.endsWith('/c1')) {
      this.#from = this.replayAll ? 0 : from
      return Response.json(conversation)
    }
    if (init.method === 'POST') return this.#take(body)
    return Response.json({ activities: this.log.slice(from), watermark: String(this.log.length) })
  }

  #start({ locale }: Activity): Response {
    if (this.busyTokens-- > 0) return new Response(null, { status: 429, headers: { 'retry-after': '7' } })
    this.starts++
    if (!this.silent) {
      this.#add({ type: 'event', name: 'webchat/join', locale: locale ?? '' }, false)
      this.say('hallo', false)
    }
    this.#from = this.log.length
    return Response.json({
      ...{ token: this.#token, conversationId: 'c1', expires_in: 1800, streamUrl: 'ws://bot.test/stream' },
      ...{ activities: this.log, watermark: String(this.log.length) },
      ...(this.portal && { portal: this.portal }),
    })
  }

  #refresh(): Response {
    this.#token = `token-${++this.refreshes}`
    return Response.json({ token: this.#token, conversationId: 'c1', expires_in: 1800 })
  }

  async #take(activity: Activity): Promise<Response> {
    this.posts.push(activity)
    const status = this.answerPosts.shift()
    if (status) return new Response(null, { status, headers: status === 429 ? { 'retry-after': '7' } : {} })
    const id = activity.channelData?.clientActivityID
    if (!this.log.some(({ channelData }) => channelData?.clientActivityID === id)) this.#add({ ...activity })
    if (this.echoThenFail-- > 0) return new Response(null, { status: 502 })
    if (this.slow) await new Promise((resolve) => setTimeout(resolve, this.slow))
    if (activity.type !== 'endOfConversation')
      this.say(activity.type === 'event' ? 'hallo' : `antwoord op ${activity.text}`)
    return Response.json({ id: 'a1' })
  }

  #add(activity: Activity, overSocket = true): void {
    this.log.push({ ...activity, id: `c1|${this.log.length}` })
    if (overSocket) this.#send(this.log.slice(-1))
  }

  #send(activities: readonly Activity[]): void {
    if (this.deaf) return
    this.socket?.onmessage?.({ data: JSON.stringify({ activities, watermark: String(this.log.length) }) })
  }

  #accept(socket: FakeSocket): void {
    if (this.hanging) return
    if (this.blocked || this.down) {
      socket.close()
      return
    }
    this.socket = socket
    socket.onopen?.()
    if (this.log.length > this.#from) this.#send(this.log.slice(this.#from))
  }
}

class FakeSocket {
  onopen: (() => void) | null = null
  onmessage: ((event: { data: string }) => void) | null = null
  onclose: ((event: { code: number }) => void) | null = null

  close(code = 1000): void {
    this.onclose?.({ code })
  }
}
