const BLOCK = 1 << 20
/** So many characters are made a text at once. */
const AT_ONCE = 8192

/** Very many texts; each has a number, from 0. */
export interface ManyTexts {
  count(): number
  /** Gives the number of the text. */
  push(text: string): number
  /** The text of a number there is. */
  at(number: number): string
}

/**
 * Texts that stay for a while in bytes outside of the heap. As strings a million of them are several times as large, and whatever is made beside them is swept
 * up late, because a large heap is seldom swept. (Nor through TextDecoder: what it gives stays outside of the heap, too, until then.)
 */
export function manyTexts(): ManyTexts {
  const [narrow, wide] = [blocksOf(8, Uint8Array), blocksOf(16, Uint16Array)]
  /** Where each text is, twice that; one more of those in the wide blocks. */
  const places: number[] = []
  return {
    count: () => places.length,
    push(text) {
      const isWide = text.length > 0xffff || /[^\0-\xff]/.test(text)
      return places.push(2 * (isWide ? wide : narrow).push(text) + Number(isWide)) - 1
    },
    at(number) {
      const place = places[number] ?? 0
      return (place % 2 > 0 ? wide : narrow).at(Math.floor(place / 2))
    },
  }
}

/** Units of one width, block by block; a text is its length in two units and its characters, all in one block. */
function blocksOf(bits: number, Units: typeof Uint8Array | typeof Uint16Array) {
  const blocks: (Uint8Array | Uint16Array)[] = []
  let block = new Units(0)
  let used = BLOCK
  return {
    push(text: string): number {
      const { length } = text
      if (used + length + 2 > BLOCK) {
        block = new Units(Math.max(BLOCK, length + 2))
        blocks.push(block)
        used = 0
      }
      const place = (blocks.length - 1) * BLOCK + used
      block[used++] = length >> bits
      block[used++] = length
      for (let i = 0; i < length; i++) block[used++] = text.charCodeAt(i)
      return place
    },
    at(place: number): string {
      const units = blocks[Math.floor(place / BLOCK)] ?? block
      const from = (place % BLOCK) + 2
      const end = from + ((units[from - 2] ?? 0) << bits) + (units[from - 1] ?? 0)
      let text = ''
      for (let at = from; at < end; at += AT_ONCE)
        text += String.fromCharCode.apply(null, units.subarray(at, Math.min(end, at + AT_ONCE)) as unknown as number[])
      return text
    },
  }
}
