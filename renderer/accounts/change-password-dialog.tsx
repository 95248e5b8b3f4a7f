import { notifications } from '@mantine/notifications';

import { ChangePasswordForm } from './change-password-form.tsx';
import { api, queries } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.accounts.change;

export function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog opened onClose={onClose} title={text.title}>
      <ChangePasswordForm
        onChanged={(me) => {
          queries.setQueryData(api.accounts.me.queryKey(), me);
          notifications.show({ message: text.done });
          onClose();
        }}
      />
    </Dialog>
  );
}
