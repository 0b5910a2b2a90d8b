import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where programs keep what can be computed again: as the XDG Base Directory Specification, macOS and Windows have it. */
export function cacheFolder(
  { XDG_CACHE_HOME, LOCALAPPDATA }: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'who-said')
  const usual = platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache')
  return join(XDG_CACHE_HOME === undefined || XDG_CACHE_HOME === '' ? usual : XDG_CACHE_HOME, 'who-said')
}

/** Where programs keep what cannot be computed again, by the same conventions. */
export function dataFolder(
  { XDG_DATA_HOME, LOCALAPPDATA }: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'who-said', 'data')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'who-said')
  return join(XDG_DATA_HOME ? XDG_DATA_HOME : join(homedir(), '.local', 'share'), 'who-said')
}

/** Where programs keep what is of use to the next run: on Linux a folder of its own, elsewhere with the data. */
export function stateFolder(environment: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === 'win32' || process.platform === 'darwin') return dataFolder(environment)
  const { XDG_STATE_HOME } = environment
  return join(XDG_STATE_HOME ? XDG_STATE_HOME : join(homedir(), '.local', 'state'), 'who-said')
}
