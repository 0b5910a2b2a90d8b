/** Aborted when the process is asked to end: by a supervisor (SIGTERM) or from the keyboard (SIGINT). */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGTERM', 'SIGINT'] as const)
    process.once(name, () => {
      controller.abort()
    })
  return controller.signal
}
