import type { FaultWording } from './fault-wording.ts'
import { PEOPLE_ZH } from './fault-wording-zh-people.ts'
import { THINGS_ZH } from './fault-wording-zh-things.ts'
import type { Fault } from './faults.ts'

/** Chinese wording of each fault: as a careful shop owner would say it across the counter. */
export const FAULTS_ZH: Record<Fault, FaultWording> = { ...THINGS_ZH, ...PEOPLE_ZH }
