import { initial } from './0010-initial.ts';
import { sheetsAndRecognition } from './0020-sheets-and-recognition.ts';
import { peopleAndProof } from './0030-people-and-proof.ts';
import { severalLaptops } from './0040-several-laptops.ts';
import { trailsOfCopies } from './0050-trails-of-copies.ts';

/** A migration: additive statements that run in one transaction. A shipped migration never changes. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [
  initial,
  sheetsAndRecognition,
  peopleAndProof,
  severalLaptops,
  trailsOfCopies,
];
