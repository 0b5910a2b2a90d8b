/** Discord's own limits, by name; counted in UTF-16 units, which is never less than Discord counts. */
export const LIMITS = {
  /** Characters of all text in one message of components. */
  text: 4000,
  /** Components of a message, nested ones counted. */
  components: 40,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandName: 32,
  description: 100,
  /** The longest text option. */
  option: 6000,
  /** The text that stands for a picture. */
  altText: 1024,
} as const
