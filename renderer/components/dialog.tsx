import { Modal, type ModalProps } from '@mantine/core';

import { useReturnFocus } from './use-return-focus.ts';

/** A dialog that is on the page only while it is open: `{isOpen && <Dialog opened ...>}`. Its opener gets the focus back. */
export function Dialog(props: ModalProps) {
  useReturnFocus();
  return <Modal {...props} />;
}
