import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';

/** Light or dark: what is shown now, and the other one at a key. The choice is remembered on this device. */
export function useSchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light');
  return { shown, toggle: () => setColorScheme(shown === 'light' ? 'dark' : 'light') };
}
