import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Mistake } from '../../src/mistake.ts'
import { wordingFor } from '../../src/presentation/wording/wordings.ts'
import { addFromSource } from '../../src/transports/terminal/add.ts'
import { makeDocx, makePdf, makeZip } from '../../test/intake/make-files.ts'

/** What becomes of a file that somebody adds: it is kept, kept though it is not in English, or refused in one sentence. */
type Fate = 'kept' | 'foreign' | 'refused'

/** A file that somebody may save an article in. */
interface TriedFile {
  readonly name: string
  /** Null where the file is not there. */
  readonly bytes: Buffer | null
  readonly fate: Fate
}

const TITLE = 'A bridge for the Orr'
const PARAGRAPHS = [
  'Mayor Ann Lee on Monday opened the bridge over the Orr, which took nine years to build.',
  '“The bridge belongs to everybody who lives on this river,” Lee said. She said the ferries will run until winter.',
  '“Nobody has counted the lorries,” said Tom Brandt, a fisherman, who has sold his catch at the landing stage for thirty years.',
]
const SPANISH =
  'La alcaldesa Ana Ruiz inauguró el lunes el puente sobre el río. «El puente es de todos», dijo Ruiz. Los transbordadores seguirán hasta el invierno, según el ayuntamiento.'
const PAGE = `<!doctype html><html><head><title>${TITLE} | The Orr Post</title><meta property="og:site_name" content="The Orr Post"><meta property="article:published_time" content="2024-05-06"></head><body><nav><a href="/">Home</a></nav><article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`

const whole = [TITLE, ...PARAGRAPHS]
const file = (fate: Fate, name: string, bytes: Buffer | string | null): TriedFile => ({
  fate,
  name,
  bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
})

/** The formats in which an article may be saved, and what no article can be read from. */
export const FILES: readonly TriedFile[] = [
  file('kept', 'bridge.txt', whole.join('\n\n')),
  file('kept', 'wide.txt', Buffer.from(`\ufeff${whole.join('\r\n\r\n')}`, 'utf16le')),
  file('kept', 'bridge.md', `# ${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`),
  file('kept', 'bridge.html', PAGE),
  file('kept', 'bridge.docx', makeDocx(whole)),
  file('kept', 'bridge.pdf', makePdf(whole)),
  file('foreign', 'puente.txt', `El puente\n\n${SPANISH}`),
  file('refused', 'empty.txt', ''),
  file('refused', 'scan.pdf', makePdf([''])),
  file('refused', 'half.pdf', makePdf(whole).subarray(0, 60)),
  file('refused', 'photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0])),
  file('refused', 'things.zip', makeZip({ 'bridge.txt': TITLE })),
  file('refused', 'data.xyz', Buffer.from([0, 1, 2, 3, 0, 9])),
  file('refused', 'not-there.txt', null),
]

/** Adds one as `npm start -- add FILE` does where nobody can be asked; what it came to, and the lines that are told. */
export async function addFile({ name, bytes }: TriedFile, folder: string) {
  const path = join(folder, name)
  const articles = join(folder, `added-${name}`)
  mkdirSync(articles)
  if (bytes) writeFileSync(path, bytes)
  const lines: string[] = []
  const wording = wordingFor(undefined)
  try {
    await addFromSource(path, articles, { tell: (line) => lines.push(line), ask: null, wording })
    const isForeign = lines.some((line) => line === wording.terminal.add.notEnglish('Spanish'))
    return { fate: isForeign ? 'foreign' : 'kept', lines, articles } as const
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    return { fate: 'refused', lines: [error.message.replace(`${folder}/`, '')], articles } as const
  }
}
