import type { Metadata } from '../src/document/document.ts'

/** What is known of an article of which nothing is known, beside a title that says nothing. */
export const noMetadata: Metadata = {
  title: 'A',
  publisher: null,
  writers: [],
  photographer: null,
  date: null,
  language: 'en',
  url: null,
}
