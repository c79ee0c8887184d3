/** Which of several shops; nothing to choose with one. `all`: what stands for all of them together, where that may be chosen (''). */
export function ShopChoice({
  label,
  shops,
  chosen,
  all,
  onChoose,
}: {
  label: string
  shops: { id: string; name: string }[]
  chosen: string | undefined
  all?: string
  onChoose(id: string): void
}) {
  if (shops.length < 2) return null
  return (
    <label>
      <span>{label} </span>
      <select value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {shops.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
