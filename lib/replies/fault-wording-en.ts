import type { FaultWording } from './fault-wording.ts'
import { FOOD_EN } from './fault-wording-en-food.ts'
import { GOODS_EN } from './fault-wording-en-goods.ts'
import { PEOPLE_EN } from './fault-wording-en-people.ts'
import type { Fault } from './faults.ts'

/** English wording of each fault: a small shop speaking plainly. */
export const FAULTS_EN: Record<Fault, FaultWording> = { ...FOOD_EN, ...GOODS_EN, ...PEOPLE_EN }
