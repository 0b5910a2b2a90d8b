import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultOf, readManifest } from '../../src/models/manifest.ts'

describe.each(['test/models/tiny', 'models'].filter((folder) => existsSync(`${folder}/manifest.json`)))(
  'the manifest of %s',
  (folder) => {
    const listed = readManifest(folder) ?? {}

    it('lists every file as it is', () => {
      expect(Object.keys(listed)).toContain('tokenizer.json')
      expect(Object.keys(listed).map((file) => [file, faultOf(folder, file, listed)])).toEqual(
        Object.keys(listed).map((file) => [file, null]),
      )
    })

    it('knows a file that it does not list', () => {
      expect(faultOf(folder, 'other.onnx', listed)).toBe('is not in manifest.json')
    })
  },
)
