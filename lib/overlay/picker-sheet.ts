/** System colours: they are readable on each other in light, dark and forced colours alike. */
const sheetText = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483645; pointer-events: none; color-scheme: light dark; }
* { box-sizing: border-box; }
.outline { position: fixed; left: 0; top: 0; border: 1px dashed #8a8f98; border-radius: 3px; pointer-events: auto; cursor: pointer; }
.outline:hover { background: rgb(26 115 232 / 12%); }
.taken { border: 2px solid #1a73e8; }
.taken[data-word]::before { content: attr(data-word); position: absolute; left: -2px; bottom: 100%; padding: 0 5px; font: 600 11px/16px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; white-space: nowrap; background: #1a56b8; color: #fff; border-radius: 3px 3px 0 0; }
.under[data-word]::before { bottom: auto; top: 100%; border-radius: 0 0 3px 3px; }
.panel { position: fixed; right: 16px; bottom: 16px; width: 460px; max-width: calc(100vw - 32px); max-height: min(560px, calc(100vh - 32px)); overflow: auto; padding: 14px 16px; pointer-events: auto; font: 13px/18px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; background: Canvas; color: CanvasText; border-radius: 10px; box-shadow: 0 8px 28px rgb(0 0 0 / 28%), 0 0 0 1px rgb(128 128 128 / 40%); }
h2 { margin: 0 0 4px; font-size: 15px; } h3 { margin: 12px 0 4px; font-size: 12px; } p { margin: 0 0 10px; }
.head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-bottom: 10px; }
.columns { display: grid; grid-template-columns: minmax(70px, 1fr) minmax(90px, 1.5fr) 140px; gap: 4px 8px; align-items: center; }
.name { font-weight: 600; } .name, .example { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
select { font: inherit; max-width: 100%; padding: 2px 4px; } .columns select { width: 140px; }
.row { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 12px; }
.sentence { font-size: 12px; margin-bottom: 2px; }
.text { width: 100%; height: 340px; padding: 8px; font: 11px/16px ui-monospace, monospace; white-space: pre; background: Canvas; color: CanvasText; border: 1px solid GrayText; border-radius: 6px; resize: vertical; }
.foot .report { margin-inline-start: auto; } .foot [role=status] { align-self: center; font-size: 12px; }
.foot { position: sticky; bottom: -14px; display: flex; gap: 8px; padding: 12px 0 2px; background: Canvas; }
button { font: inherit; padding: 4px 12px; border-radius: 6px; border: 1px solid GrayText; background: Canvas; color: CanvasText; cursor: pointer; }
button.save { background: #1a56b8; border-color: #1a56b8; color: #fff; } button:disabled { opacity: .55; cursor: default; }
:focus-visible { outline: 2px solid #1a73e8; outline-offset: 1px; }
`

/** The one element of the picker, with a closed root: the page can neither read nor style what is in it. */
export function pickerRoot(page: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = page.createElement('regulars-picker')
  const root = host.attachShadow({ mode: 'closed' })
  const style = page.createElement('style')
  style.textContent = sheetText
  root.append(style)
  return { host, root }
}
