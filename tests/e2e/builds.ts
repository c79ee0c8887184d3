import { buildExtension } from '../../scripts/build-extension.ts'

/** Run once before the browser tests: both builds, fresh. */
export default function setup(): void {
  buildExtension('production')
  buildExtension('demo')
}
