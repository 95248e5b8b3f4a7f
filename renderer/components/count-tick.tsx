interface Props {
  x?: number | string;
  y?: number | string;
  payload?: { value: string };
  /** How many pixels there is room for; the whole name stands in the tip and in the table. */
  room: number;
}

const gap = 4;
const fontSize = 13;

/** As much of a name as there is room for: letters are of many widths, and a script may be wider than another. */
function fitting(name: string, room: number): string {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return name;
  pen.font = `${fontSize}px ${getComputedStyle(document.body).fontFamily}`;
  const letters = [...name];
  const upTo = (count: number) => (count === letters.length ? name : `${letters.slice(0, count).join('').trimEnd()}…`);
  let count = letters.length;
  while (count > 1 && pen.measureText(upTo(count)).width > room) count -= 1;
  return upTo(count);
}

/** The name before a bar; a long one ends in an ellipsis. */
export function CountTick({ x = 0, y = 0, payload, room }: Props) {
  const name = payload?.value ?? '';
  const shown = fitting(name, room - gap);
  return (
    <text
      x={Number(x) - gap}
      y={y}
      textAnchor="end"
      dominantBaseline="central"
      fontSize={fontSize}
      fill="var(--tr-text)"
    >
      <title>{name}</title>
      {shown}
    </text>
  );
}
