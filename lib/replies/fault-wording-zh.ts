import type { FaultWording } from './fault-wording.ts'
import { FOOD_ZH } from './fault-wording-zh-food.ts'
import { GOODS_ZH } from './fault-wording-zh-goods.ts'
import { PEOPLE_ZH } from './fault-wording-zh-people.ts'
import type { Fault } from './faults.ts'

/** Chinese wording of each fault: as a careful shop owner would say it across the counter. */
export const FAULTS_ZH: Record<Fault, FaultWording> = { ...FOOD_ZH, ...GOODS_ZH, ...PEOPLE_ZH }
