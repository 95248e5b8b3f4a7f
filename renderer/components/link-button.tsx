import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

import { useMayOpen } from '#renderer/accounts/me.tsx';

type Props = Omit<ButtonProps, 'component'> &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & { ref?: Ref<HTMLAnchorElement> };

function AnchorButton(props: Props) {
  return <Button component="a" {...props} />;
}

const AnyLinkButton = createLink(AnchorButton);

/**
 * A link that looks like a button; its address and parameters are checked against the routes. Nothing for those who may not open
 * that page.
 */
export const LinkButton = ((props: { to?: string }) =>
  useMayOpen(props.to) ? <AnyLinkButton {...props} /> : null) as typeof AnyLinkButton;
