import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { words } from '#renderer/words/words.ts';

interface Props {
  columns: { accessor: string; title: string }[];
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
}

/** Which columns the grid shows; remembered on this device. */
export function ColumnChooser({ columns, hidden, onChange }: Props) {
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={18} aria-hidden />}>
          {words.performances.columnsButton}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.performances.columnsButton}>
        <Stack gap="xs">
          {columns.map(({ accessor, title }) => (
            <Checkbox
              key={accessor}
              label={title}
              checked={!hidden.includes(accessor)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? hidden.filter((each) => each !== accessor) : [...hidden, accessor],
                )
              }
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
