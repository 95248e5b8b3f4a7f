import { z } from 'zod';

import { command, job, query } from './base.ts';
import { uuidSchema } from '#shared/domain/id.ts';
import { proofKinds, proofMediaTypes } from '#shared/domain/proof.ts';

export const proofKindSchema = z.enum(proofKinds);

export const proofSchema = z.object({
  id: uuidSchema,
  kind: proofKindSchema,
  /** What people call it. */
  label: z.string(),
  mediaType: z.enum(proofMediaTypes),
  /** Of the bytes as they are kept. */
  sha256: z.string(),
  bytes: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  /** As the camera's clock showed it: `2026-06-14T15:32:10`, with its offset where it is known. */
  capturedAt: z.string().nullable(),
  addedAt: z.string(),
  addedBy: z.string(),
  hasThumbnail: z.boolean(),
  /** Removed within the last thirty days, so that it can be put back. */
  removal: z.object({ at: z.string(), reason: z.string() }).nullable(),
});
export type Proof = z.infer<typeof proofSchema>;

const oneProof = z.object({ clubId: uuidSchema, proofId: uuidSchema });

export const proofs = {
  /**
   * Keeps an uploaded file as proof of a result, images written anew without what they tell beside their pixels. Result:
   * `{id, isNew, uploaded}`: the same bytes are one proof, and the SHA-256 is that of the file as it was sent.
   */
  add: job('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/performances/{performanceId}/proofs' })
    .input(
      z.object({
        clubId: uuidSchema,
        performanceId: uuidSchema,
        uploadId: z.string().max(100),
        kind: proofKindSchema,
        /** Empty for the file's own name. */
        label: z.string().max(1000).default(''),
      }),
    ),
  /** All of a result, whichever of its versions is named; those that were removed lately are last. */
  list: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/performances/{performanceId}/proofs' })
    .input(z.object({ clubId: uuidSchema, performanceId: uuidSchema }))
    .output(z.array(proofSchema)),
  /** The file as it is kept. */
  open: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/proofs/{proofId}/file' })
    .input(oneProof)
    .output(z.file()),
  /** A small picture (WebP); NOT_FOUND where there is none. */
  thumbnail: query('member')
    .route({ method: 'GET', path: '/clubs/{clubId}/proofs/{proofId}/thumbnail' })
    .input(oneProof)
    .output(z.file()),
  /** Calls it another kind of proof. */
  change: command('member')
    .route({ method: 'PUT', path: '/clubs/{clubId}/proofs/{proofId}/kind' })
    .input(oneProof.extend({ kind: proofKindSchema }))
    .output(z.object({ id: uuidSchema })),
  remove: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/proofs/{proofId}/remove' })
    .input(oneProof.extend({ reason: z.string().trim().min(1).max(500) }))
    .output(z.object({ removed: z.literal(true) })),
  /** Puts a removed proof back, within thirty days. */
  restore: command('member')
    .route({ method: 'POST', path: '/clubs/{clubId}/proofs/{proofId}/restore' })
    .input(oneProof)
    .output(z.object({ restored: z.literal(true) })),
  /** Removes files that nothing refers to and makes missing thumbnails; the application does it by itself every day. */
  tidy: job('superuser', 'anywhere').route({ method: 'POST', path: '/proofs/tidy' }).input(z.object({})),
};
