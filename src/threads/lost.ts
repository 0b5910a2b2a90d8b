import type { Models } from '../search/models/ports.ts'

/**
 * The same models, and how often somebody has asked them for what they may give otherwise another time: a model that was
 * away, or one of somebody else's (`isOurs` is false).
 */
export function countingLost(models: Models, isOurs: boolean) {
  let lost = 0
  const heard = async <Given>(given: Promise<Given>): Promise<Given> => {
    if (!isOurs) lost++
    try {
      return await given
    } catch (error) {
      lost++
      throw error
    }
  }
  const { encoder, judge, tagger } = models
  return {
    lost: () => lost,
    models: {
      encoder: encoder && { ...encoder, encode: (texts) => heard(encoder.encode(texts)) },
      judge: judge && {
        ...judge,
        answers: (question, sentences) => heard(judge.answers(question, sentences)),
        relate: (typed, sentences) => heard(judge.relate(typed, sentences)),
      },
      tagger,
    } satisfies Models as Models,
  }
}
