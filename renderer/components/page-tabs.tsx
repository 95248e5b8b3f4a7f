import { Tabs } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

import { useNumberKeys } from './use-number-keys.ts';

interface Props<Key extends string> {
  /** Name of the screen. */
  label: string;
  value: Key;
  tabs: readonly { value: Key; label: string }[];
  onChange: (tab: Key) => void;
  /** What the chosen tab shows. */
  children: ReactNode;
}

/** The parts of a screen. Tabs that do not fit are scrolled to, and the chosen one always stands in sight. */
export function PageTabs<Key extends string>({ label, value, tabs, onChange, children }: Props<Key>) {
  useNumberKeys(label, tabs, onChange);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (list.current === null || chosen === null || chosen === undefined) return;
    // Not `scrollIntoView`: it would scroll the page, too.
    list.current.scrollLeft = chosen.offsetLeft - (list.current.clientWidth - chosen.offsetWidth) / 2;
  }, [value]);
  return (
    <Tabs
      value={value}
      onChange={(next) => {
        const tab = tabs.find((each) => each.value === next);
        if (tab !== undefined) onChange(tab.value);
      }}
    >
      <Tabs.List mb="lg" ref={list}>
        {tabs.map((each) => (
          <Tabs.Tab key={each.value} value={each.value}>
            {each.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={value}>{children}</Tabs.Panel>
    </Tabs>
  );
}
