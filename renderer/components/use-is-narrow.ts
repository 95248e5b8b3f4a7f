import { useMediaQuery } from '@mantine/hooks';

/** A phone, where tables become lists. */
export function useIsNarrow(): boolean {
  return useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
}
