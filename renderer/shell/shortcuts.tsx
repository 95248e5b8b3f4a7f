import { useLocalStorage } from '@mantine/hooks';
import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';

/**
 * A way to do something without the mouse. `keys`: `g p` (one after the other), `n`, `?`, `mod+k` (Ctrl, or Command on a
 * Mac). Without `mod` it works only outside fields, so that typing is never taken for a command.
 */
export interface Shortcut {
  keys: string;
  label: string;
  group: string;
  run: () => void;
}

interface Registry {
  all: readonly Shortcut[];
  add: (shortcuts: readonly Shortcut[]) => () => void;
}

const ShortcutsContext = createContext<Registry | null>(null);
const sequenceMilliseconds = 1200;

/** Whether single letters are commands: who dictates or has tremor switches them off (WCAG 2.1.4); those with Ctrl stay. */
export function useSingleKeys() {
  return useLocalStorage({ key: 'trackrecord-single-keys', defaultValue: true, getInitialValueInEffect: false });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role=combobox]');
}

/** Escape first closes an open list, then leaves the field, so that single letters are commands again. */
function leaveField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !isTyping(target) || target.getAttribute('aria-expanded') === 'true')
    return false;
  target.blur();
  return true;
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key.toLowerCase()}` : key;
}

/** Listens once for the whole page; screens add their own shortcuts while they are shown. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const [all, setAll] = useState<readonly Shortcut[]>([]);
  const [hasSingleKeys] = useSingleKeys();
  const latest = useRef(all);
  useEffect(() => {
    latest.current = all;
  }, [all]);

  useEffect(() => {
    let first = '';
    let firstAt = 0;
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || event.repeat) return;
      const name = nameOf(event);
      // Nobody types F1 into a field.
      const isModified = name.startsWith('mod+') || /^F\d+$/.test(name);
      // A dialog owns the keyboard while it is open.
      if (document.querySelector('[role=dialog][aria-modal=true]') !== null) return;
      if (name === 'Escape' && leaveField(event.target)) return;
      if (!isModified && (!hasSingleKeys || isTyping(event.target))) return;
      const sequence = event.timeStamp - firstAt < sequenceMilliseconds ? `${first} ${name}` : name;
      const found =
        latest.current.findLast((each) => each.keys === sequence) ??
        latest.current.findLast((each) => each.keys === name);
      first = found === undefined ? name : '';
      firstAt = event.timeStamp;
      if (found === undefined) return;
      event.preventDefault();
      found.run();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [hasSingleKeys]);

  const registry = useMemo(
    () => ({
      all,
      add: (shortcuts: readonly Shortcut[]) => {
        setAll((before) => [...before, ...shortcuts]);
        return () => setAll((before) => before.filter((each) => !shortcuts.includes(each)));
      },
    }),
    [all],
  );
  return <ShortcutsContext value={registry}>{children}</ShortcutsContext>;
}

/** Those that work now: where two have the same keys, the one of the screen that was added last. */
export function useAllShortcuts(): readonly Shortcut[] {
  const registry = use(ShortcutsContext);
  if (registry === null) throw new Error('useAllShortcuts outside ShortcutsProvider');
  const { all } = registry;
  return useMemo(() => all.filter((each) => all.findLast(({ keys }) => keys === each.keys) === each), [all]);
}

/** Adds shortcuts while the component is shown. `run` may change from one rendering to the next. */
export function useShortcuts(shortcuts: readonly Shortcut[]) {
  const registry = use(ShortcutsContext);
  if (registry === null) throw new Error('useShortcuts outside ShortcutsProvider');
  const { add } = registry;
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  // Only what is shown in the list makes a new entry; the functions are looked up when the key is pressed.
  const signature = JSON.stringify(shortcuts.map(({ keys, label, group }) => ({ keys, label, group })));
  const addLatest = useRef(add);
  useEffect(() => {
    addLatest.current = add;
  });
  useEffect(() => {
    const described = JSON.parse(signature) as Omit<Shortcut, 'run'>[];
    return addLatest.current(described.map((each, index) => ({ ...each, run: () => latest.current[index]?.run() })));
  }, [signature]);
}
