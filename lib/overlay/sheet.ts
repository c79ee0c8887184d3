/** The one style sheet of everything drawn on a seller's page. Each pair of colours passes WCAG AA (4.5:1) on its own ground. */
const sheetText = `
:host { all: initial; display: inline-block; vertical-align: baseline; margin-inline-start: 6px; max-width: 100%; }
:host([hidden]) { display: none; }
:host(.first) { margin-inline: 0 6px; }
.marks, .draft { all: unset; font: 500 11px/16px system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; cursor: pointer; }
.marks { display: inline-flex; flex-wrap: wrap; gap: 3px; border-radius: 4px; }
.mark { padding: 0 5px; border-radius: 4px; white-space: nowrap; background: var(--ground); color: var(--ink); }
.marks:focus-visible, .draft:focus-visible { outline: 2px solid #1a73e8; outline-offset: 2px; border-radius: 4px; }
.draft { margin-inline-start: 6px; padding: 0 6px; border-radius: 4px; color: var(--link); box-shadow: inset 0 0 0 1px currentColor; }
.draft:hover { text-decoration: underline; }
.hint { font: 11px/16px system-ui, sans-serif; margin-inline-start: 6px; color: var(--plain); }
:host { --link: #1a56b8; --plain: #444; }
.vip { --ground: #ece5fa; --ink: #4a2b8f; } .major { --ground: #e1ecfb; --ink: #174a8c; }
.first-order { --ground: #e0f2e7; --ink: #14532d; } .second-chance { --ground: #fde8dc; --ink: #8a2f0b; }
.late-soon { --ground: #fbe3e1; --ink: #96160f; } .promise-due { --ground: #fbefcf; --ink: #6b4700; }
.risk { --ground: #3d3d3d; --ink: #fff; } .note { --ground: #fff6c9; --ink: #5a4600; }
.bad { --ground: #fbe3e1; --ink: #96160f; } .answered { --ground: #ececec; --ink: #444; }
:host(.dark) { --link: #9cc2ff; --plain: #ccc; }
:host(.dark) .vip { --ground: #3b2d63; --ink: #ddd0ff; } :host(.dark) .major { --ground: #1d3557; --ink: #c6dcff; }
:host(.dark) .first-order { --ground: #173c28; --ink: #bdeccf; } :host(.dark) .second-chance { --ground: #512713; --ink: #ffd3bd; }
:host(.dark) .late-soon, :host(.dark) .bad { --ground: #561c19; --ink: #ffd0cc; } :host(.dark) .promise-due { --ground: #453309; --ink: #ffe2a0; }
:host(.dark) .risk { --ground: #d8d8d8; --ink: #111; } :host(.dark) .note { --ground: #453f10; --ink: #fff0a3; }
:host(.dark) .answered { --ground: #3a3a3a; --ink: #ddd; }
@media (forced-colors: active) { .mark { border: 1px solid; } }
.frame { position: fixed; z-index: 2147483646; width: 372px; max-width: calc(100vw - 16px); border: 0; border-radius: 10px; background: transparent; color-scheme: normal; box-shadow: 0 8px 28px rgb(0 0 0 / 22%), 0 0 0 1px rgb(128 128 128 / 40%); }
@media (prefers-reduced-motion: no-preference) { .frame { animation: appear 90ms ease-out; } @keyframes appear { from { opacity: 0; } } }
`

let shared: CSSStyleSheet | null = null

/** A closed shadow root with the shared sheet: the page can neither read nor style what is in it. */
export function styledRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true })
  try {
    if (!shared) {
      shared = new CSSStyleSheet()
      shared.replaceSync(sheetText)
    }
    root.adoptedStyleSheets = [shared]
  } catch {
    // Firefox refuses a sheet made in a content script's world: a style element of its own does there.
    const style = root.ownerDocument.createElement('style')
    style.textContent = sheetText
    root.append(style)
  }
  return root
}
