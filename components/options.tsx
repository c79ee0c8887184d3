/** The choices of a list to choose from: each value with its word, in the order they stand in. */
export const Options = ({ of }: { of: Record<string, string> }) => (
  <>
    {Object.entries(of).map(([value, word]) => (
      <option key={value} value={value}>
        {word}
      </option>
    ))}
  </>
)
