/**
 * Stands in the package for what age encrypts to public keys with: backups know passphrases alone, and the curves would be a tenth of all our code.
 * Named in wxt.config.ts; whoever used a key would meet an undefined, so lib/files/backup-file.ts must not.
 */
export { decryptFileKey, encryptFileKey, ScryptIdentity, ScryptRecipient } from '../node_modules/age-encryption/dist/recipients.js'

export const HybridIdentity = undefined
export const HybridRecipient = undefined
export const HybridTagRecipient = undefined
export const TagRecipient = undefined
export const X25519Identity = undefined
export const X25519Recipient = undefined
export const generateHybridIdentity = undefined
export const generateIdentity = undefined
export const generateX25519Identity = undefined
export const identityToRecipient = undefined
export const MLKEM768P256 = undefined
export const MLKEM768X25519 = undefined
export const p256 = undefined
export const scalarMult = undefined
export const scalarMultBase = undefined
