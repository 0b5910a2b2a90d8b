import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** The figures of a process. */
interface Metrics {
  readonly registry: Registry
  /** Counts an answer and how long it took, in seconds. */
  readonly answered: (answer: {
    readonly what: string
    readonly outcome: string
    readonly seconds: number
  }) => void
  /** Adds a figure that is asked for when somebody looks, once for each of what it is a figure of. */
  readonly watch: (figure: Figure) => void
}

interface Figure {
  /** Without `whosaid_`; one that only grows ends in `_total`, as Prometheus has it. */
  readonly name: string
  readonly help: string
  readonly labels: readonly string[]
  /** Values with those labels. */
  readonly values: () => readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[]
}

/** Seconds: from an answer by words alone to Discord's limit of three. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2, 3]

/** New figures, with those of Node itself (memory, event loop). Names begin with `whosaid_`. */
export function newMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const count = new Counter({
    name: 'whosaid_answers_total',
    help: 'Answers by what was asked and how it went',
    labelNames: ['what', 'outcome'],
    registers,
  })
  const duration = new Histogram({
    name: 'whosaid_answer_seconds',
    help: 'How long an answer took, by what was asked',
    labelNames: ['what'],
    buckets: BUCKETS,
    registers,
  })
  return {
    registry,
    answered: ({ what, outcome, seconds }) => {
      count.inc({ what, outcome })
      duration.observe({ what }, seconds)
    },
    watch: ({ name, help, labels, values }) => {
      const given = { name: `whosaid_${name}`, help, labelNames: labels, registers }
      const Kind = name.endsWith('_total') ? Counter : Gauge
      new Kind({
        ...given,
        collect() {
          this.reset()
          for (const [of, value] of values()) this.inc(of, value)
        },
      })
    },
  }
}
