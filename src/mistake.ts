/** A mistake of whoever runs the program: its message is one sentence with the remedy, shown without a stack trace. */
export class Mistake extends Error {
  /** What the program ends with: 1, or 2 where its arguments were wrong. */
  readonly status: 1 | 2

  constructor(sentence: string, status: 1 | 2 = 1) {
    super(sentence)
    this.status = status
  }
}
