import { Input, SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core';

import { SettingsSection } from './settings-section.tsx';
import { densities, pageSizes, useDensity, usePageSize } from '#renderer/components/density.ts';
import { useSingleKeys } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

const { appearance: text } = words.settings;
const schemes = ['auto', 'light', 'dark'] as const;

/** How it looks and listens on this device. */
export function AppearanceSettings() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useDensity();
  const [pageSize, setPageSize] = usePageSize();
  const [hasSingleKeys, setSingleKeys] = useSingleKeys();
  return (
    <SettingsSection title={text.title} lead={text.lead}>
      <Choice
        label={text.colours}
        data={schemes.map((value) => ({ value, label: text.schemes[value] }))}
        value={colorScheme}
        onChange={(value) => setColorScheme(schemes.find((each) => each === value) ?? 'auto')}
      />
      <Choice
        label={text.density}
        data={densities.map((value) => ({ value, label: text.densities[value] }))}
        value={density}
        onChange={(value) => setDensity(densities.find((each) => each === value) ?? 'normal')}
      />
      <Choice
        label={text.pageSize}
        data={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
        value={String(pageSize)}
        onChange={(value) => setPageSize(Number(value))}
      />
      <Switch
        label={text.singleKeys}
        description={text.singleKeysText}
        checked={hasSingleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </SettingsSection>
  );
}

interface ChoiceProps {
  label: string;
  data: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, ...rest }: ChoiceProps) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <div>
        <SegmentedControl aria-label={label} {...rest} />
      </div>
    </Input.Wrapper>
  );
}
