import { NO_FACTS, type Intake } from '../intake.ts'
import { dayIn, writersIn } from './told-metadata.ts'

const FRONT = /^---\n([\s\S]{0,5000}?)\n---\n/u
const FIELD = /^(title|date|author|authors|publisher|source):[ \t]*(?:["'](.*)["']|(.*?))[ \t]*$/gimu

/** Marks of Markdown, in the order in which they are taken off. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^(?:```|~~~).*$/gmu, ''],
  [/<!--[\s\S]*?-->/gu, ''],
  [/<\/?[a-z][^<>\n]*>/giu, ''],
  [/!\[([^\]\n]*)\]\([^)\n]*\)/gu, ''],
  [/\[([^\]\n]+)\]\([^)\n]*\)/gu, '$1'],
  [/\[([^\]\n]+)\]\[[^\]\n]*\]/gu, '$1'],
  [/^\[[^\]\n]+\]:\s+\S+.*$/gmu, ''],
  [/^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/gmu, '\n$1\n'],
  [/^(.+)\n(?:=+|-{3,})[ \t]*$/gmu, '\n$1\n'],
  [/^[ \t]{0,3}(?:[-*_][ \t]*){3,}$/gmu, ''],
  [/^[ \t]{0,3}>[ \t]?/gmu, ''],
  [/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gmu, ''],
  [/(\*\*\*|\*\*|___|__|~~)(?=\S)([^\n]*?\S)\1/gu, '$2'],
  [/(?<![\w\\*])([*_])(?=\S)([^\n*_]*?\S)\1(?!\w)/gu, '$2'],
  [/`([^`\n]+)`/gu, '$1'],
  [/\\([\\`*_{}[\]()#+.!>~-])/gu, '$1'],
  [/[ \t]+$/gmu, ''],
  [/\n{3,}/gu, '\n\n'],
]

/** The words of a Markdown file, with what its front matter tells. */
export function readMarkdown(written: string): Intake {
  const front = FRONT.exec(written)?.[1] ?? ''
  const told = new Map(
    [...front.matchAll(FIELD)]
      .map(([, name = '', quoted, plain = '']) => [name.toLowerCase(), (quoted ?? plain).trim()] as const)
      .filter(([, value]) => value !== ''),
  )
  const body = front === '' ? written : written.replace(FRONT, '')
  const heading = /^#[ \t]+(.+?)[ \t]*#*$/mu.exec(body)?.[1] ?? null
  const text = MARKS.reduce((left, [mark, instead]) => left.replace(mark, instead), body).trim()
  return {
    ...NO_FACTS,
    kind: 'markdown',
    text,
    title: told.get('title') ?? heading,
    writers: writersIn(told.get('author') ?? told.get('authors') ?? ''),
    date: dayIn(told.get('date') ?? ''),
    publisher: told.get('publisher') ?? told.get('source') ?? null,
  }
}
