/** A name as Discord takes it (lower case, 1-32, no space) with a description (1-100). */
export interface NameAndDescription {
  readonly name: string
  readonly description: string
}
