import { useRef } from 'preact/hooks'

/** A button that asks for a file. */
export function ChooseFile({
  label,
  accept,
  disabled,
  onFile,
}: {
  label: string
  accept: string
  disabled?: boolean
  onFile(file: File): void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={event => {
          const file = event.currentTarget.files?.[0]
          // The same file chosen again is a change, too.
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
