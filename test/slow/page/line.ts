// The way between a browser and the bot: a port that stays the same and a line that can be cut and mended.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Line {
  /** Where the browser goes. */
  readonly base: string
  /** Everything under way is lost, and nothing gets through until it is mended. */
  readonly cut: () => void
  readonly mend: () => void
  readonly close: () => void
}

/** Opens a line to what listens at `port()` on loopback. */
export async function openLine(port: () => number): Promise<Line> {
  let whole = true
  const open = new Set<Socket>()
  const drop = () => {
    for (const socket of open) socket.destroy()
  }
  const server = createServer((near) => {
    if (!whole) return near.destroy()
    const far = connect(port(), '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => open.delete(one) && other.destroy())
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      whole = false
      drop()
    },
    mend: () => {
      whole = true
    },
    close: () => {
      drop()
      server.close()
    },
  }
}
