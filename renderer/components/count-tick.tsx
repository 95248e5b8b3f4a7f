interface Props {
  x?: number | string;
  y?: number | string;
  payload?: { value: string };
  /** How many letters there is room for; the whole name stands in the tip and in the table. */
  letters: number;
}

/** The name before a bar; a long one ends in an ellipsis. */
export function CountTick({ x = 0, y = 0, payload, letters }: Props) {
  const name = payload?.value ?? '';
  const shown =
    [...name].length > letters
      ? `${[...name]
          .slice(0, letters - 1)
          .join('')
          .trimEnd()}…`
      : name;
  return (
    <text x={Number(x) - 4} y={y} textAnchor="end" dominantBaseline="central" fontSize={13} fill="var(--tr-text)">
      <title>{name}</title>
      {shown}
    </text>
  );
}
