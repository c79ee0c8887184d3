import type { FaultWording } from './fault-wording.ts'
import { PEOPLE_EN } from './fault-wording-en-people.ts'
import { THINGS_EN } from './fault-wording-en-things.ts'
import type { Fault } from './faults.ts'

/** English wording of each fault: a small shop speaking plainly. */
export const FAULTS_EN: Record<Fault, FaultWording> = { ...THINGS_EN, ...PEOPLE_EN }
