import type { Models } from '../search/models/ports.ts'

/** What is thrown where a thread that has no models is asked for what they say: another thread answers that. */
export class Elsewhere extends Error {
  constructor() {
    super('The models are asked in another thread')
  }
}

const refuse = (): Promise<never> => Promise.reject(new Elsewhere())

/** The models as the thread that answers at once sees them. */
export const MODELS_ELSEWHERE: Models = {
  encoder: { name: 'elsewhere', encode: refuse },
  judge: { name: 'elsewhere', answers: refuse, relate: refuse },
  tagger: null,
}
