import { Notifications } from '@mantine/notifications';

import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';

/** Short messages: in the corner, on a phone above, where they cover no button that is pressed next. */
export function Notices() {
  const isNarrow = useIsNarrow();
  return <Notifications position={isNarrow ? 'top-center' : 'bottom-right'} />;
}
