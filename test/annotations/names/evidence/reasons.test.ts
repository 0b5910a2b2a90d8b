import { describe, expect, it } from 'vitest'
import { evidenceAround } from '../../../../src/annotations/names/evidence/evidence.ts'
import { actingOf, REASONS_ACTING } from '../../../../src/annotations/names/evidence/reasons-acting.ts'
import { aheadOf, REASONS_AFTER } from '../../../../src/annotations/names/evidence/reasons-after.ts'
import {
  REASONS_AGAINST_AFTER,
  REASONS_AGAINST_BEFORE,
} from '../../../../src/annotations/names/evidence/reasons-against.ts'
import { behindOf, REASONS_BEFORE } from '../../../../src/annotations/names/evidence/reasons-before.ts'
import {
  REASONS_AGAINST_WORD,
  REASONS_WORDS,
  reasonsOfWords,
} from '../../../../src/annotations/names/evidence/reasons-words.ts'
import { besideOf } from '../../../../src/annotations/names/evidence/reason.ts'
import type { NameCandidate } from '../../../../src/annotations/names/peel.ts'
import type { Page } from '../../../../src/annotations/names/page.ts'
import { firstRule, type Rule } from '../../../../src/annotations/rule.ts'
import { bracketedName } from '../bracketed.ts'

type Deciding = (page: Page, found: NameCandidate) => string | undefined

const decidingIn =
  <Place>(
    rules: readonly Rule<Place>[],
    placeOf: (page: Page, found: NameCandidate) => Place | null,
  ): Deciding =>
  (page, found) => {
    const place = placeOf(page, found)
    return place ? firstRule(rules, place)?.name : undefined
  }

const TABLES: readonly (readonly [string, readonly Rule<never>[], Deciding])[] = [
  ['before it', REASONS_BEFORE, decidingIn(REASONS_BEFORE, behindOf)],
  ['after it', REASONS_AFTER, decidingIn(REASONS_AFTER, aheadOf)],
  ['it acts by', REASONS_ACTING, decidingIn(REASONS_ACTING, actingOf)],
  ['before it, against', REASONS_AGAINST_BEFORE, decidingIn(REASONS_AGAINST_BEFORE, besideOf)],
  ['after it, against', REASONS_AGAINST_AFTER, decidingIn(REASONS_AGAINST_AFTER, besideOf)],
]

describe('the words beside a name', () => {
  it.each(
    TABLES.flatMap(([where, rules, deciding]) =>
      rules.map(({ name, example }) => [where, name, example, deciding] as const),
    ),
  )('tell what the first reason that applies says: %s, %s', (_, name, example, deciding) => {
    const { page, found } = bracketedName(example)
    expect(deciding(page, found)).toBe(name)
  })

  it.each<[string, string, number, number]>([
    ['the best of what speaks for a person', 'They thanked [Ixo], 45, for it.', 3, 0],
    ['the best of what speaks against', 'They live near [Ixo], where boats are built.', 0, 1.5],
    ['nothing against whoever is who', 'They walked through [Ixo Zubu], who laughed.', 2.5, 0],
    ['the next sentence’s she', 'It rained on [Ixo Zubu]. She left.', 1.5, 1],
  ])('tell %s', (_, example, plus, minus) => {
    const { page, found } = bracketedName(example)
    expect(evidenceAround(page, found)).toEqual({ plus, minus })
  })
})

describe('the words of a name', () => {
  it.each([...REASONS_WORDS.flat(), ...REASONS_AGAINST_WORD].map(({ name, example }) => [name, example]))(
    'tell %s',
    (name, example) => {
      const { page, found } = bracketedName(example)
      expect(reasonsOfWords(page, found).map((reason) => reason.name)).toContain(name)
    },
  )
})
