import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { startDemo } from '../demo/server.ts'
import { buildExtension } from './build-extension.ts'
import { openBrowser } from './extension-browser.ts'
import { runTour, StepFailed, type TourStep } from './tour.ts'

const root = join(import.meta.dirname, '..')
const LANGUAGES = ['en', 'zh_CN'] as const

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** `npm start`: with a display a browser to try things in, without one the tour, with its screenshots in demo-output/. */
async function main(args: string[]): Promise<number> {
  console.log('Building the extension (demo build) …')
  const extension = buildExtension('demo')
  return hasDisplay() && !args.includes('--headless') ? tryItYourself(extension) : tour(extension)
}

async function tryItYourself(extension: string): Promise<number> {
  const demo = await startDemo()
  const language = /^zh/i.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh_CN' : 'en'
  const browser = await openBrowser({ extension, language, headless: false })
  const [page = await browser.context.newPage()] = browser.context.pages()
  await page.goto(`${demo.url}/guide?lang=${language === 'zh_CN' ? 'zh' : 'en'}`)
  console.log(`The demo back-office is at ${demo.url}. Close the browser or press Ctrl-C to end.`)
  await new Promise<void>(resolve => {
    browser.context.on('close', () => resolve())
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await browser.close().catch(() => {})
  await demo.close()
  return 0
}

async function tour(extension: string): Promise<number> {
  const folder = join(root, 'demo-output')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const demo = await startDemo()
  const told: [string, TourStep[]][] = []
  let failed: string | null = null
  try {
    for (const language of LANGUAGES) {
      const browser = await openBrowser({ extension, language })
      try {
        console.log(`Tour, ${language}:`)
        const steps = await runTour({
          demo,
          browser,
          language,
          folder,
          told: step => console.log(`  ${step.name.padEnd(14)} ${step.ms} ms  ${step.what.slice(0, 110)}`),
        })
        told.push([language, steps])
      } finally {
        await browser.close()
      }
    }
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    failed = error.message
  } finally {
    await demo.close()
    writeFileSync(join(folder, 'summary.md'), summary(told, failed))
  }
  if (failed) {
    console.error(failed)
    return 1
  }
  console.log(`Done: screenshots, the CSV files and summary.md are in ${relative(process.cwd(), folder) || folder}/.`)
  return 0
}

const summary = (told: [string, TourStep[]][], failed: string | null) =>
  [
    '# What the tour showed',
    '',
    ...told.flatMap(([language, steps]) => [
      `## ${language}`,
      '',
      '| step | ms | what was read or shown | screenshot |',
      '|---|---|---|---|',
      ...steps.map(
        ({ name, ms, what, screenshot }) =>
          `| ${name} | ${ms} | ${what.replaceAll('|', '\\|').replaceAll('\n', ' ')} | ${screenshot.split(/[\\/]/).at(-1)} |`,
      ),
      '',
    ]),
    ...(failed ? [`**Failed:** ${failed}`, ''] : []),
  ].join('\n')

process.exitCode = await main(process.argv.slice(2))
