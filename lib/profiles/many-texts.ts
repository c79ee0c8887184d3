const BLOCK = 1 << 20
/** So many characters are made a text at once. */
const AT_ONCE = 8192

type Units = Uint8Array | Uint16Array

/** Units of one width, block by block; a text is its length in two units and its characters, all in one block. */
class Blocks {
  private readonly blocks: Units[] = []
  private used = BLOCK
  private readonly empty: (units: number) => Units
  private readonly bits: 8 | 16

  constructor(bits: 8 | 16) {
    this.bits = bits
    this.empty = bits === 8 ? units => new Uint8Array(units) : units => new Uint16Array(units)
  }

  push(text: string): number {
    const { length } = text
    if (this.used + length + 2 > BLOCK) {
      this.blocks.push(this.empty(Math.max(BLOCK, length + 2)))
      this.used = 0
    }
    const [at, place] = [this.blocks.length - 1, this.used]
    const block = this.blocks[at] as Units
    block[place] = length >> this.bits
    block[place + 1] = length
    for (let i = 0; i < length; i++) block[place + 2 + i] = text.charCodeAt(i)
    this.used += length + 2
    return at * BLOCK + place
  }

  at(place: number): string {
    const block = this.blocks[Math.floor(place / BLOCK)] as Units
    const from = (place % BLOCK) + 2
    const end = from + ((block[from - 2] ?? 0) << this.bits) + (block[from - 1] ?? 0)
    let text = ''
    for (let at = from; at < end; at += AT_ONCE)
      text += String.fromCharCode.apply(null, block.subarray(at, Math.min(end, at + AT_ONCE)) as unknown as number[])
    return text
  }
}

/**
 * Very many texts that stay for a while, in bytes outside of the heap. As strings a million of them are several times as large, and whatever is made beside them
 * is swept up late, because a large heap is seldom swept. (Nor through TextDecoder: what it gives stays outside of the heap, too, until then.)
 */
export class ManyTexts {
  private readonly narrow = new Blocks(8)
  private readonly wide = new Blocks(16)
  /** Where each text is, twice that; one more of those in the wide blocks. */
  private readonly places: number[] = []

  get length(): number {
    return this.places.length
  }

  /** Gives the number of the text. */
  push(text: string): number {
    const isWide = text.length > 0xffff || /[^\0-\xff]/.test(text)
    const place = (isWide ? this.wide : this.narrow).push(text)
    return this.places.push(2 * place + Number(isWide)) - 1
  }

  /** The text of a number. Throws RangeError where there is none. */
  at(number: number): string {
    const place = this.places[number]
    if (place === undefined) throw new RangeError(`no text ${number}`)
    return (place % 2 === 0 ? this.narrow : this.wide).at(Math.floor(place / 2))
  }
}
