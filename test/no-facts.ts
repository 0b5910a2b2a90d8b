import type { Facts } from '../src/document/document.ts'

/** What is known of an article of which nothing is known, beside a title that says nothing. */
export const noFacts: Facts = {
  title: 'A',
  publisher: null,
  writers: [],
  photographer: null,
  date: null,
  language: 'en',
  url: null,
}
