import type { Read } from '#main/db/access.ts';
import { entities } from '#main/db/entities.ts';
import { fieldsOf, partsOf, RowNames } from '#main/db/travelling-form.ts';
import type { AuditChange } from '#shared/contract/audit.ts';
import { isShownField } from '#shared/messages/audit-fields.ts';

import { type LoggedOperation, operationsOf } from './logged-transaction.ts';
import { ValueWords } from './value-words.ts';

/** More rows than a person reads. */
const shown = 200;

type Fields = Record<string, unknown>;

/** What a command wrote, row by row: of each field the value before and after, in words. */
export function changesOfLine(
  read: Read,
  line: { clubId: number; devices: readonly number[]; txn: string },
): { rows: AuditChange[]; hasMore: boolean } {
  const { clubId, devices, txn } = line;
  let operations: LoggedOperation[] = [];
  for (const deviceId of devices) {
    operations = operationsOf(read, { clubId, deviceId, txn }, shown + 1);
    if (operations.length > 0) break;
  }
  const words = new ValueWords(read, line.clubId);
  const rows = operations
    .slice(0, shown)
    .flatMap((operation) => (operation.body === null ? [] : changeOf(read, line.clubId, operation, words)));
  return { rows, hasMore: operations.length > shown };
}

function changeOf(read: Read, clubId: number, operation: LoggedOperation, words: ValueWords): AuditChange[] {
  const { kind, entity, row_uuid: row, body } = operation;
  const told = JSON.parse(body ?? '{}') as { f?: Fields; why?: string };
  if (kind === 'del') {
    const reason = told.why === undefined ? [] : [{ field: 'reason', before: null, after: told.why }];
    return [{ entity, name: words.row(entity, row, {}), kind: 'removed', fields: reason }];
  }
  const after = told.f ?? {};
  const before = entity === 'performance' ? replacedBy(read, clubId, after) : knownBefore(read, clubId, operation);
  const fields = Object.keys({ ...after })
    .filter((field) => isShownField(entity, field))
    .map((field) => ({
      field,
      before: words.value(field, before?.[field]),
      after: words.value(field, after[field]),
    }))
    .filter((field) => field.before !== field.after);
  const isRemoval = before !== null && after['is_deleted'] === 1;
  const change = before === null ? 'added' : isRemoval ? 'removed' : 'changed';
  return [{ entity, name: words.row(entity, row, { ...before, ...after }), kind: change, fields }];
}

/** What the log knew of a row before an operation; null where that made the row. */
function knownBefore(read: Read, clubId: number, { entity, row_uuid: row, clock }: LoggedOperation): Fields | null {
  const earlier = read
    .sql(
      `SELECT body FROM oplog WHERE row_uuid = ? AND entity <> 'performance' AND entity = ? AND club_id = ? AND kind = 'put' AND clock < ?
       ORDER BY clock`,
    )
    .all(row, entity, clubId, clock) as { body: string | null }[];
  if (earlier.length === 0) return null;
  return earlier.reduce<Fields>(
    (known, { body }) => ({ ...known, ...(body === null ? {} : (JSON.parse(body) as { f?: Fields }).f) }),
    {},
  );
}

/** A correction's facts before: those of the version that it took the place of. */
function replacedBy(read: Read, clubId: number, { replaces_uuid: replaced }: Fields): Fields | null {
  if (typeof replaced !== 'string') return null;
  const row = read.sql('SELECT * FROM performance WHERE uuid = ? AND club_id = ?').get(replaced, clubId) as
    | (Fields & { id: number })
    | undefined;
  if (row === undefined) return null;
  const names = new RowNames(read);
  return { ...fieldsOf(entities.performance, row, 'without nulls', names.of), ...partsOf(read, row.id, names.of) };
}
