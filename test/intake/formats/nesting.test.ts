import { describe, expect, it } from 'vitest'
import { nesting } from '../../../src/intake/formats/nesting.ts'

describe('nesting', () => {
  it.each([
    ['', 0],
    ['<div><b>One</b></div><div>', 2],
    ['</div></div><b>One', 1],
    ['<p>One<p>Two<li>Three<br>', 0],
    ['<svg/><svg/><svg />', 0],
    ['<DIV title="a>b"><I>One</I></DIV>', 2],
    ['<script>if (a <b && c <d ) e()</script><div>', 1],
    ['<script>if (a <b && c <d ) e()', 0],
    ['<!-- <div><div> --><i>One</i>', 1],
    ['1 <2 and a< b', 0],
  ])('counts elements within each other: %s', (html, depth) => {
    expect(nesting(html, 99)).toBe(depth)
  })

  it('counts no further than is enough', () => {
    expect(nesting('<div>'.repeat(1000), 7)).toBe(7)
  })
})
