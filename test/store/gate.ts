import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a database server that can be cut, so that whoever connects is refused, or held, so that nobody is answered. */
export async function startGate(address: string) {
  const target = new URL(address)
  const open = new Set<Socket>()
  let [isCut, isHeld] = [false, false]
  const server = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    if (isHeld) {
      open.add(near)
      near.on('error', () => undefined)
      near.on('close', () => open.delete(near))
      return
    }
    const far = createConnection(Number(target.port || 5432), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const through = new URL(address)
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address: through.href,
    cut: () => {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    /** What is asked from now on stays without an answer. */
    hold: () => {
      isHeld = true
      for (const socket of open) socket.unpipe().pause()
    },
    mend: () => {
      isCut = false
    },
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}
