import type { Lang } from './case.ts'
import type { Frame } from './frame.ts'
import { FRAME_EN } from './frame-en.ts'
import { FRAME_ZH } from './frame-zh.ts'

/** The sentences around what went wrong, one set a language. */
export const FRAMES: Record<Lang, Frame> = { zh: FRAME_ZH, en: FRAME_EN }
