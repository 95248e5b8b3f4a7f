/**
 * What readers wait at until the owner has made, checked and migrated the database: their threads start beside its own, which
 * on a slow laptop saves the time that reading a program takes.
 */
const closed = 0;
const open = 1;
const shut = 2;

export function createGate(): SharedArrayBuffer {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}

/** `isThere`: whether there is a database to be read; otherwise who waits goes home. */
export function openGate(gate: SharedArrayBuffer, isThere: boolean): void {
  const state = new Int32Array(gate);
  Atomics.store(state, 0, isThere ? open : shut);
  Atomics.notify(state, 0);
}

/** Blocks the thread; whether there is a database to be read. */
export function waitAtGate(gate: SharedArrayBuffer): boolean {
  const state = new Int32Array(gate);
  Atomics.wait(state, 0, closed);
  return Atomics.load(state, 0) === open;
}
