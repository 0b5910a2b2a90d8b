/** Nothing is made yet. Apart from what reads articles, which the connection's thread never loads. */
export const nothingDerived = () => ({
  words: null,
  called: null,
  statements: null,
  spoken: null,
  holding: null,
  pairs: null,
  folded: new WeakMap<object, string>(),
  variants: null,
  later: new Map<object, object>(),
})
