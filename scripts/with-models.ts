import { openModels } from '../src/models/open-models.ts'
import type { Models } from '../src/search/models/ports.ts'

/** Does something with the models that come with the program, which must all be there, and closes them. */
export async function withModels<Made>(make: (models: Models) => Promise<Made>): Promise<Made> {
  const models = openModels({
    folder: 'models',
    tell: (sentence) => {
      throw new Error(sentence)
    },
  })
  try {
    return await make(models)
  } finally {
    await models.close()
  }
}
