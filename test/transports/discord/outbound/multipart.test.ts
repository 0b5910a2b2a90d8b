import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multipart } from '../../../../src/transports/discord/outbound/multipart.ts'
import { readForm } from '../loopback/multipart.ts'

/** The form as the loopback Discord reads it. */
const readBack = ({ body, headers }: ReturnType<typeof multipart>) =>
  readForm(body as Buffer, headers?.['Content-Type'] ?? '')

const file = fc.record({
  name: fc.stringMatching(/^[a-z" ;=-]{1,20}$/u),
  type: fc.constantFrom('image/png', 'text/plain; charset=utf-8'),
  data: fc.uint8Array({ maxLength: 300 }),
})

describe('multipart', () => {
  it('is read back as the message and the files that it was made of, byte by byte', () => {
    fc.assert(
      fc.property(fc.record({ content: fc.string() }), fc.array(file, { maxLength: 3 }), (payload, files) => {
        const form = readBack(multipart(payload, files))
        expect(form.body).toEqual(payload)
        expect(form.files.map(({ bytes }) => new Uint8Array(bytes))).toEqual(files.map(({ data }) => data))
        expect(form.files.map(({ name, type }) => ({ name, type }))).toEqual(
          files.map(({ name, type }) => ({ name: name.replaceAll('"', '%22'), type })),
        )
      }),
    )
  })

  it('lets no name be taken for a part of its own', () => {
    const name = 'a"\r\n\r\n--; name="payload_json'
    const form = readBack(
      multipart({ content: 'b' }, [{ name, type: 'image/png', data: new Uint8Array([1]) }]),
    )
    expect(form.body).toEqual({ content: 'b' })
    expect(form.files.map(({ name, bytes }) => [name, [...bytes]])).toEqual([
      ['a%22%0D%0A%0D%0A--; name=%22payload_json', [1]],
    ])
  })
})
