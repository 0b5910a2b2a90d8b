/**
 * The pictures bring their own ground, so they read the same in Discord's light and dark.
 * Contrast on the ground: words 15:1, quiet 8:1, the two marks over 7:1.
 */
export const colours = {
  ground: '#1c2230',
  words: '#f7f3ea',
  quiet: '#b3bccb',
  line: '#8d99ad',
  track: '#2d3547',
  quoted: '#f4b942',
  reported: '#7cc4e8',
} as const
