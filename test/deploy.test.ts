import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parse } from 'dotenv'
import { describe, expect, it } from 'vitest'
import { checkConfig, type Config } from '../src/config.ts'

const written = (file: string): string => readFileSync(file, 'utf8')
/** The names with their values that a pattern finds. */
const pairs = (text = '', pattern = /(\w+)=(\S+)/gu): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]))

/** As README says: .env.example is copied, and the token put in. */
const ENV = { ...parse(written('.env.example')), DISCORD_TOKEN: 'a.b.c' }

const image = written('Dockerfile')
const imageEnv = pairs(/^ENV (.*)$/mu.exec(image)?.[1])
const compose = written('compose.yaml')
const inside = pairs(/&inside\n((?: {2}.*\n)+)/u.exec(compose)?.[1], /^ +(\w+): (.*)$/gmu)
const unit = written('deploy/who-said.service')

const kept = ({ cache, database }: Config) => [cache, dirname(database)]
const folders = ['/var/cache/who-said', '/var/lib/who-said']

describe('where it is kept running, with the settings of .env.example,', () => {
  it('the image keeps what groups keep, and what was read, in volumes', () => {
    expect(kept(checkConfig({ ...imageEnv, ...ENV }))).toEqual(folders)
    expect(/^VOLUME (.*)$/mu.exec(image)?.[1]?.split(' ')).toEqual(folders)
  })

  it('the services of compose keep them as well, and are reached from beside', () => {
    const config = checkConfig({ ...imageEnv, ...ENV, ...inside })
    expect(kept(config)).toEqual(folders)
    expect(config.http.host).toBe('0.0.0.0')
    expect(config.operations?.port).toBe(9090)
    for (const folder of folders) expect(compose).toMatch(new RegExp(`^ +- \\w+:${folder}$`, 'mu'))
    expect(compose.match(/<<: \*bot/gu)?.length).toBe(2)
    expect(compose.match(/<<: \*inside/gu)?.length).toBe(2)
  })

  it('the unit keeps them in folders that systemd makes', () => {
    expect(kept(checkConfig({ ...pairs(/^Environment=(.*)$/mu.exec(unit)?.[1]), ...ENV }))).toEqual(folders)
    expect(unit).toMatch(/^CacheDirectory=who-said$/mu)
    expect(unit).toMatch(/^StateDirectory=who-said$/mu)
  })

  it('the image is well where nobody can ask it, and not where it should answer and does not', () => {
    const [node = '', ...args] = JSON.parse(/^ +CMD (\[.*\])$/mu.exec(image)?.[1] ?? '[]') as string[]
    expect(node).toBe('node')
    const status = (OPERATIONS_PORT: string) =>
      spawnSync(process.execPath, args, { env: { OPERATIONS_PORT } }).status
    expect([status(''), status('9')]).toEqual([0, 1])
  })

  it('the image has all that it copies', () => {
    const copied = [...image.matchAll(/^COPY (?!--)(.*) \S+$/gmu)].flatMap(([, files = '']) =>
      files.split(' '),
    )
    const sent = written('.dockerignore').match(/(?<=^!).*/gmu)
    expect(copied.filter((file) => !sent?.includes(file))).toEqual([])
    expect(copied).toEqual(expect.arrayContaining(['THIRD_PARTY_NOTICES', 'scripts']))
  })
})
