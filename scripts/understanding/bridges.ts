import type { Issue } from '../../lib/pages/marks.ts'

type Bridge = [category: RegExp, issues: Issue[]][]

/** Other people's categories in our words, as the README of the data bridges them; the first that matches counts. What has no bridge is left out. */
export const BRIDGES: Record<string, Bridge> = {
  zhijiang_cosmetics: [
    [/^包装$/, ['packaging']],
    [/^物流$/, ['delivery']],
    [/^服务$/, ['service']],
    [/^价格$/, ['price']],
    [/^真伪$/, ['mismatch']],
    [/^(?:尺寸|新鲜度|成分|功效|使用体验|气味)$/, ['quality']],
  ],
  semeval14_restaurants_train: [
    [/^food$/, ['taste', 'quality']],
    [/^service$/, ['service', 'wait']],
    [/^price$/, ['price']],
    [/^ambience$/, ['environment']],
  ],
  mams_acsa_train: [
    [/^food$/, ['taste', 'quality']],
    [/^staff$/, ['service']],
    [/^service$/, ['service', 'wait']],
    [/^price$/, ['price']],
    [/^ambience$/, ['environment']],
    [/^place$/, ['location', 'environment']],
  ],
  oats_amazon_ff_train: [
    [/prices$/, ['price']],
    [/^shipment delivery$/, ['delivery']],
    [/^shipment quality$/, ['packaging']],
    [/^food style_options$/, ['quality', 'mismatch']],
    [/^food/, ['taste', 'quality']],
  ],
  oats_hotels_train: [
    [/prices$/, ['price']],
    [/cleanliness$/, ['hygiene']],
    [/^service/, ['service']],
    [/^location/, ['location']],
    [/^food_drinks/, ['taste']],
    [/^room_amenities|quality$/, ['quality']],
    [/^(?:rooms|facilities)/, ['environment']],
  ],
}

export function bridged(bridge: Bridge, category: string): Issue[][] {
  const found = bridge.find(([re]) => re.test(category))
  return found ? [found[1]] : []
}
