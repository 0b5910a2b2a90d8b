import type { Wording } from '../../../presentation/wording/wording.ts'
import { addressOfAsset } from './assets.ts'
import { markup, type MarkupContent, type Html } from './markup.ts'

/** What every page has beside its own. */
interface Frame {
  readonly title: string
  readonly wording: Wording
  readonly script?: boolean
}

/** A whole page. Addresses are relative, so that a proxy may put the program behind any path. */
export const pageFrame = ({ title, wording, script = false }: Frame, body: MarkupContent): Html =>
  markup`<!doctype html>
<html lang="${wording.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Who Said</title>
<link rel="icon" href="${addressOfAsset('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${addressOfAsset('reader.css')}">
${script && markup`<script src="${addressOfAsset('reader.js')}" defer></script>`}
</head>
<body>
${body}
</body>
</html> `
