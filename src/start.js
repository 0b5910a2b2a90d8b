// Plain JavaScript that any Node reads, so that an older one says what is needed instead of failing at the first type.
const OLDEST = 24

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  process.stderr.write(
    `Who Said needs Node ${OLDEST} or newer, and this is ${process.version}; install it from https://nodejs.org, or run "npm ci" without "--omit=optional", which brings one along for Linux and Windows.\n`,
  )
  process.exit(2)
}

// Node says of types and of its database that they are experimental, which is nothing to whoever runs the program.
process.removeAllListeners('warning')
process.on('warning', ({ name, message }) => {
  if (name !== 'ExperimentalWarning') process.stderr.write(`${name}: ${message}\n`)
})

await import('./by-npm.ts')
await import('./main.ts')
