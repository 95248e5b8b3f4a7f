import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Props = AnchorProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> & { ref?: Ref<HTMLAnchorElement> };

function TextAnchor(props: Props) {
  return <Anchor {...props} />;
}

/** A link in text to another screen; its address and parameters are checked against the routes. */
export const AnchorLink = createLink(TextAnchor);
