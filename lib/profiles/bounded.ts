import * as z from 'zod/mini'

/** What can come in a file from somebody else has an end. */

export const upTo = (most: number) => z.string().check(z.maxLength(most))
export const few = <T extends z.ZodMiniType>(one: T) => z.array(one).check(z.maxLength(100))
