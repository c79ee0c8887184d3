import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Lang } from '../look.ts'
import { Icon } from './icons.tsx'
import { useOffice } from './office.tsx'
import { VIEWS, type View } from './route.ts'

export type Theme = 'light' | 'dark'

interface Props {
  view: View
  theme: Theme
  onLang(lang: Lang): void
  onTheme(theme: Theme): void
  children: ComponentChildren
}

export function Frame({ view, theme, onLang, onTheme, children }: Props) {
  const { words, css, lang } = useOffice()
  const other: Theme = theme === 'dark' ? 'light' : 'dark'
  return (
    <div class={css('office')}>
      <button type="button" class={css('skip')} onClick={() => document.getElementById('content')?.focus()}>
        {words.skip}
      </button>
      <header class={css('top')}>
        <a class={css('brand')} href="#/orders">
          <img src="/assets/icon.svg" alt="" width="22" height="22" />
          <span>{words.platform}</span>
        </a>
        <span class={css('shop-name')}>{words.shop}</span>
        <span class={css('spring')} />
        <button
          type="button"
          class={css('quiet-button')}
          lang={lang === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => onLang(lang === 'zh' ? 'en' : 'zh')}
        >
          {words.switchLanguage}
        </button>
        <button
          type="button"
          class={css('quiet-button', 'icon-button')}
          aria-label={words[other]}
          title={words[other]}
          onClick={() => onTheme(other)}
        >
          <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        </button>
        <UserMenu />
      </header>
      <nav class={css('side')} aria-label={words.navigation}>
        <SideLinks view={view} />
      </nav>
      <main class={css('main')} id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

function SideLinks({ view }: { view: View }) {
  const { words, css, shop, reviews } = useOffice()
  const waiting: Partial<Record<View, number>> = {
    orders: shop?.orders.filter(order => order.status === 'to-ship').length,
    reviews: shop ? reviews.filter(review => !review.reply && shop.today <= review.answerBy).length : undefined,
  }
  return (
    <ul>
      {VIEWS.map(name => (
        <li key={name}>
          <a
            class={css('side-link', name === view && 'side-link-here')}
            href={`#/${name}`}
            aria-current={name === view ? 'page' : undefined}
          >
            <Icon name={name} />
            <span>{words[name]}</span>
            {waiting[name] ? <span class={css('side-count')}>{waiting[name]}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}

function UserMenu() {
  const { words, css } = useOffice()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!open) return
    const close = () => setOpen(false)
    const onEscape = (event: KeyboardEvent) => event.key === 'Escape' && close()
    addEventListener('click', close)
    addEventListener('keydown', onEscape)
    return () => {
      removeEventListener('click', close)
      removeEventListener('keydown', onEscape)
    }
  }, [open])
  return (
    <div class={css('user')}>
      <button
        type="button"
        class={css('quiet-button')}
        aria-expanded={open}
        aria-label={`${words.account}: Mei Lin`}
        onClick={() => setTimeout(setOpen, 0, !open)}
      >
        <span class={css('avatar')} aria-hidden="true">
          ML
        </span>
        <span class={css('user-name')}>Mei Lin</span>
        <Icon name="down" />
      </button>
      {open ? (
        <div class={css('user-menu')}>
          <p>
            <strong>Mei Lin</strong>
            <span>{words.accountRole} · mei@example.com</span>
          </p>
          <button type="button">{words.settings}</button>
          <button type="button">{words.signOut}</button>
        </div>
      ) : null}
    </div>
  )
}
