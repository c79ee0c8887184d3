import type { ComponentChildren } from 'preact'
import { useOffice } from './office.tsx'

/** A panel of a detail page: a heading, and facts as label and value. What is false is left out. */
export function Facts({ title, facts }: { title: string; facts: (readonly [string, ComponentChildren] | false)[] }) {
  const { css } = useOffice()
  return (
    <section class={css('panel', 'facts')}>
      <h2>{title}</h2>
      <dl>
        {facts.map(fact =>
          fact ? (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  )
}

export function Breadcrumb({ href, text, here }: { href: string; text: string; here: string }) {
  const { css, words } = useOffice()
  return (
    <nav class={css('breadcrumb')} aria-label={words.breadcrumb}>
      <a class={css('link')} href={href}>
        {text}
      </a>
      <span aria-hidden="true">/</span>
      <span aria-current="page">{here}</span>
    </nav>
  )
}

/** Stands for a detail page until it has arrived. */
export function DetailSkeleton({ title }: { title: string }) {
  const { css, words } = useOffice()
  return (
    <div aria-busy="true">
      <div class={css('page-head')}>
        <h1>{title}</h1>
      </div>
      <span class={css('unseen')}>{words.loading}</span>
      <div class={css('panel', 'facts')}>
        <span class={css('bone')} />
        <span class={css('bone')} />
        <span class={css('bone')} />
      </div>
    </div>
  )
}
