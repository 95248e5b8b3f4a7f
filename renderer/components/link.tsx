import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Html = { ref?: Ref<HTMLAnchorElement> };

function PlainAnchor(props: AnchorProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> & Html) {
  return <Anchor {...props} />;
}

function PlainButton(props: ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & Html) {
  return <Button component="a" {...props} />;
}

/** A link in text to another screen; its address and search parameters are checked by the compiler. */
export const AnchorLink = createLink(PlainAnchor);

/** A link to another screen that looks like a button. */
export const ButtonLink = createLink(PlainButton);
