import type { Voice } from '../../../presentation/reader/voices.ts'

/** A shape a speaker, for those who do not tell colours apart. */
const SHAPES = ['●', '■', '▲', '◆', '★', '▼', '✚', '◐'] as const

/** Whoever is not named. */
export const NOBODY = '○'

/** `shapeOf(voice) //=> '■'` */
export const shapeOf = ({ shape }: Pick<Voice, 'shape'>): string => SHAPES[shape] ?? NOBODY
