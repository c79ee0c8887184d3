import { fold } from '../extraction/text.ts'

/** Countries whose marketplaces sell in their own currency only, by code and name. */
const CURRENCIES: Record<string, string> = {
  SGD: 'sg|singapore',
  MYR: 'my|malaysia',
  THB: 'th|thailand|ประเทศไทย',
  VND: 'vn|vietnam|viet nam|việt nam',
  IDR: 'id|indonesia',
  PHP: 'ph|philippines',
  TWD: 'tw|taiwan|台灣|台湾',
  BRL: 'br|brazil|brasil',
  MXN: 'mx|mexico|méxico',
  GBP: 'gb|uk|united kingdom|great britain',
  USD: 'us|usa|united states|united states of america',
  JPY: 'jp|japan|日本',
}

const byName = new Map(Object.entries(CURRENCIES).flatMap(([currency, names]) => names.split('|').map(name => [name, currency])))

/** The currency of a country named in a cell. */
export const countryCurrency = (cell: string): string | undefined => byName.get(fold(cell))
