/** What a lane sends to its thread. */
export interface Sent<Order> {
  readonly id: number
  readonly order: Order
}

/** What comes back: what was made, or how it failed; or a word in passing, about nothing that was asked. */
export type Returned<Given, Word> =
  | { readonly kind: 'given'; readonly id: number; readonly given: Given }
  | { readonly kind: 'fault'; readonly id: number; readonly fault: unknown }
  | { readonly kind: 'word'; readonly word: Word }

/** What leads to whoever gives the orders; a thread's `parentPort` is one. */
export interface Port {
  on(event: 'message', hear: (sent: unknown) => void): unknown
  postMessage(returned: unknown, handedOver?: ArrayBuffer[]): void
}

/** Carries out the orders that come to a thread or process, each as soon as it comes. Bytes are handed over, not copied. */
export function serveOrders(port: Port, carryOut: (order: never) => Promise<unknown>): void {
  // Who starts the thread sends it what it takes.
  port.on('message', (sent) => {
    const { id, order } = sent as Sent<never>
    carryOut(order).then(
      (given) => {
        port.postMessage({ kind: 'given', id, given } satisfies Returned<unknown, never>, buffersOf(given))
      },
      (fault: unknown) => {
        const told = fault instanceof Error ? fault : new Error(String(fault))
        port.postMessage({ kind: 'fault', id, fault: told } satisfies Returned<unknown, never>)
      },
    )
  })
}

/** The memory of what is nothing but bytes, or has bytes as one of its values. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return []
  const values: readonly unknown[] = value instanceof Uint8Array ? [value] : Object.values(value)
  return values.flatMap((one) =>
    one instanceof Uint8Array && one.buffer instanceof ArrayBuffer && one.byteLength === one.buffer.byteLength
      ? [one.buffer]
      : [],
  )
}
