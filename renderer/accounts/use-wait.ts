import { useEffect, useState } from 'react';

/** Counts the seconds down that somebody has to wait. */
export function useWait() {
  const [until, setUntil] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (until === null) return undefined;
    const count = () => setSeconds(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    count();
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [until]);
  return {
    seconds,
    isOver: until !== null && seconds === 0,
    begin: (length: number) => {
      setSeconds(length);
      setUntil(Date.now() + length * 1000);
    },
  };
}
