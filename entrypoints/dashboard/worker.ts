import { doBulk } from './bulk-jobs.ts'
import { doFigures } from './figures-jobs.ts'

/** Both workers of the dashboard, so that the code of the store is there once: which of the two this is, its name says. */
addEventListener('message', self.name === 'figures' ? doFigures : doBulk)
