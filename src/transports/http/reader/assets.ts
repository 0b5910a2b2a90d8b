import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { etag } from 'hono/etag'
import type { AppPart } from '../app.ts'

const ASSETS = {
  'reader.css': 'text/css; charset=utf-8',
  'reader.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

const bytesOf = (name: string): string => readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8')

const sumOf = (bytes: string): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 16)

const versions = new Map(Object.keys(ASSETS).map((name) => [name, sumOf(bytesOf(name))]))

/** The address of a file, as seen from a page: another one whenever the file is another. */
export const addressOfAsset = (name: keyof typeof ASSETS): string =>
  `../assets/${name}?v=${versions.get(name) ?? ''}`

/** The style sheet, the script and the icon. At the address that a page has for it a file never changes. */
export const assets: AppPart = (app) => {
  app.use('/assets/*', etag())
  for (const [name, type] of Object.entries(ASSETS)) {
    const bytes = bytesOf(name)
    const version = versions.get(name) ?? ''
    app.get(`/assets/${name}`, (c) => {
      const isPinned = c.req.query('v') === version
      c.header('Cache-Control', isPinned ? 'public, max-age=31536000, immutable' : 'no-cache')
      c.header('ETag', `"${version}"`)
      return c.body(bytes, 200, { 'Content-Type': type })
    })
  }
}
