import { SegmentedControl, useMantineColorScheme } from '@mantine/core';

import { SettingsSection } from './settings-section.tsx';

const schemes = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** How it looks on this device. */
export function AppearanceSettings() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SettingsSection title="Appearance" lead="Only on this device.">
      <SegmentedControl
        aria-label="Colours"
        data={[...schemes]}
        value={colorScheme}
        onChange={(value) => setColorScheme(schemes.find((each) => each.value === value)?.value ?? 'auto')}
      />
    </SettingsSection>
  );
}
