import { ORPCError } from '@orpc/client';
import { useSyncExternalStore } from 'react';

/** Why the page is locked: nobody was there, somebody asked for it, the computer slept or was locked, or the session ended elsewhere. */
export type LockReason = 'idle' | 'asked' | 'away' | 'ended';

/** Whose page this is, since it was loaded; null while nobody is signed in, or where nobody needs to be. */
interface Person {
  readonly id: string;
  readonly userName: string;
}

interface PageLock {
  readonly person: Person | null;
  readonly reason: LockReason | null;
  /** The address that is loaded next, after everything on the screen has gone. */
  readonly leaving: string | null;
}

let state: PageLock = { person: null, reason: null, leaving: null };
let waiting: (() => void)[] = [];
const listeners = new Set<() => void>();

function set(next: PageLock): void {
  state = next;
  for (const listener of listeners) listener();
}

export function usePageLock(): PageLock {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

/** The page belongs to this person from now on: to nobody else until it is loaded again. */
export function belongTo(person: Person): void {
  if (state.person?.id !== person.id || state.person.userName !== person.userName) set({ ...state, person });
}

/** The first reason is the one that is told. */
export function lockPage(reason: LockReason): void {
  if (state.person !== null && state.reason === null) set({ ...state, reason });
}

/** The same person is here again: calls that waited go on. */
export function unlockPage(): void {
  const held = waiting;
  waiting = [];
  set({ ...state, reason: null });
  for (const goOn of held) goOn();
}

/** Loads an address from scratch: nothing that this page knew is kept. */
export function leavePage(to: string): void {
  if (state.leaving === null) set({ ...state, leaving: to });
}

function whenUnlocked(): Promise<void> {
  return state.reason === null ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
}

/** Signing in, and the stream that says that something changed, without what. */
const isOpen = ([feature, operation]: readonly string[]) =>
  feature === 'accounts' || (feature === 'system' && operation === 'changes');

const signings = ['signIn', 'signOut', 'changePassword', 'turnOn', 'turnOff'];
let signing: Promise<unknown> = Promise.resolve();

/** How soon a page of the same browser that signs in has the new key for all of them. */
const keyComesWithin = 500;

/** The key of the session changes with each signing: what is asked meanwhile is asked with the new one. */
async function sendWithKey(path: readonly string[], send: () => Promise<unknown>): Promise<unknown> {
  if (path[0] === 'accounts' && signings.includes(path[1] ?? '')) {
    const own = send();
    signing = own.catch(() => undefined);
    return own;
  }
  await signing;
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ORPCError) || error.code !== 'UNAUTHORIZED') throw error;
    await signing;
    await new Promise((resolve) => setTimeout(resolve, keyComesWithin));
    return send();
  }
}

/**
 * Sends a call unless the page is locked. Then it waits, so that nothing on the screen is lost or replaced by an error; what was
 * refused because the session is over did nothing, locks the page, and is sent again when the same person has signed in.
 */
export async function sendThroughLock(path: readonly string[], send: () => Promise<unknown>): Promise<unknown> {
  if (isOpen(path)) return sendWithKey(path, send);
  await whenUnlocked();
  try {
    return await sendWithKey(path, send);
  } catch (error) {
    if (!isSessionOver(error) || state.person === null) throw error;
    lockPage('ended');
    await whenUnlocked();
    return sendWithKey(path, send);
  }
}

function isSessionOver(error: unknown): boolean {
  if (!(error instanceof ORPCError) || error.code !== 'NOT_ALLOWED') return false;
  const { because } = error.data as { because?: unknown };
  return because === 'locked' || because === 'not-signed-in' || because === 'password-change';
}
