import type { Facts } from '../../src/document/document.ts'

/** What is known of an article of which nothing is known. */
export const card: Facts = {
  title: 'A',
  publisher: null,
  writers: [],
  photographer: null,
  date: null,
  language: 'en',
  url: null,
}
