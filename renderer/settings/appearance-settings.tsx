import { SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core';

import { SettingsSection } from './settings-section.tsx';
import { useSingleKeys } from '#renderer/shell/shortcuts.tsx';

const schemes = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** How it looks and listens on this device. */
export function AppearanceSettings() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [hasSingleKeys, setSingleKeys] = useSingleKeys();
  return (
    <SettingsSection title="Appearance and keyboard" lead="Only on this device.">
      <SegmentedControl
        aria-label="Colours"
        data={[...schemes]}
        value={colorScheme}
        onChange={(value) => setColorScheme(schemes.find((each) => each.value === value)?.value ?? 'auto')}
      />
      <Switch
        label="Shortcuts of single letters"
        description="N for a new performance, G and P for the list, and so on. Those with Ctrl always work."
        checked={hasSingleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </SettingsSection>
  );
}
