/** Why what is kept cannot be read or written. */
export type Trouble = 'full' | 'read-only' | 'damaged' | 'newer' | 'refused' | 'away'
