import { buildExtension, packExtension } from '../../scripts/build-extension.ts'

/** Run once before the browser tests: both builds, fresh, and the package. None of the tests builds: another may be using what it would replace. */
export default async function setup(): Promise<void> {
  await packExtension()
  buildExtension('demo')
}
