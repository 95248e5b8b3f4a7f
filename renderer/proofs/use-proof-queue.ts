import { useRef, useState } from 'react';

import { sendProof, type ToSend } from './send-proof.ts';

export interface QueuedFile extends ToSend {
  readonly id: string;
  readonly state: 'waiting' | 'sending' | 'checking' | 'done' | 'known' | 'failed';
  /** Why it was not added, in words. */
  readonly problem: string | null;
  /** What it proves, where the list is about more than one result. */
  readonly about: string | null;
}

/** Files on their way to a result, one after the other; one that is refused stops no other. */
export function useProofQueue() {
  const [files, setFiles] = useState<readonly QueuedFile[]>([]);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const change = (id: string, changes: Partial<QueuedFile>) =>
    setFiles((all) => all.map((each) => (each.id === id ? { ...each, ...changes } : each)));

  async function send(queued: QueuedFile) {
    change(queued.id, { state: 'sending', problem: null });
    const answer = await sendProof(queued, () => change(queued.id, { state: 'checking' }));
    if ('problem' in answer) change(queued.id, { state: 'failed', problem: answer.problem });
    else change(queued.id, { state: answer.isNew ? 'done' : 'known' });
  }

  function enqueue(queued: QueuedFile) {
    last.current = last.current.then(() => send(queued));
  }

  return {
    files,
    add(toSend: readonly ToSend[], about: string | null = null) {
      const queued = toSend.map((each): QueuedFile => {
        return { ...each, id: crypto.randomUUID(), state: 'waiting', problem: null, about };
      });
      // What was added before is seen where it belongs.
      setFiles((all) => [...all.filter(({ state }) => state !== 'done' && state !== 'known'), ...queued]);
      for (const each of queued) enqueue(each);
    },
    retry(queued: QueuedFile) {
      change(queued.id, { state: 'waiting', problem: null });
      enqueue(queued);
    },
    dismiss: (id: string) => setFiles((all) => all.filter((each) => each.id !== id)),
    isBusy: files.some(({ state }) => state === 'waiting' || state === 'sending' || state === 'checking'),
  };
}

export type ProofQueue = ReturnType<typeof useProofQueue>;
