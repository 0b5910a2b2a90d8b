import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AppPart } from '../app.ts'

const ASSETS = {
  'reader.css': 'text/css; charset=utf-8',
  'reader.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

/** The style sheet, the script and the icon. */
export const assets: AppPart = (app) => {
  for (const [name, type] of Object.entries(ASSETS)) {
    const bytes = readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8')
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`
    app.get(`/assets/${name}`, (c) => {
      c.header('Cache-Control', 'max-age=3600')
      c.header('ETag', tag)
      return c.body(bytes, 200, { 'Content-Type': type })
    })
  }
}
