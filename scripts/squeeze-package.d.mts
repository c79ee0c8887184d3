/** Packs a zip anew with a slower, better search for the same deflate format. */
export function squeezePackage(path: string): Promise<void>
