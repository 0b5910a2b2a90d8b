/** A mistake of whoever runs the program: its message is one sentence with the remedy, shown without a stack trace. */
export class Mistake extends Error {
  /** What the program ends with; 1 is kept for what was not found. */
  readonly status = 2
}
