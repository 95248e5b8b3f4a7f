import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Longer than that nobody is kept from what is there already, in milliseconds. */
const patience = 600;

/**
 * Whether everything that a page asks for in its parts has come for the first time: parts that appear one after the other push
 * each other about under the eyes and the finger of whoever reads. The parts must be mounted (hidden) meanwhile.
 */
export function useAllThere(): boolean {
  const missing = useIsFetching({ predicate: ({ state }) => state.status === 'pending' });
  const [isAsked, setAsked] = useState(false);
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const timers = [setTimeout(() => setAsked(true)), setTimeout(() => setThere(true), patience)];
    return () => timers.forEach(clearTimeout);
  }, []);
  // Not before the parts had their turn to ask.
  if (isAsked && missing === 0 && !isThere) setThere(true);
  return isThere;
}
