import { accountOperations } from '#main/accounts/operations.ts';
import { memberOperations } from '#main/accounts/member-operations.ts';
import { athleteOperations } from '#main/athletes/operations.ts';
import { auditOperations } from '#main/audit/operations.ts';
import { backupOperations } from '#main/backup/operations.ts';
import { clubOperations } from '#main/clubs/operations.ts';
import { exportOperations } from '#main/export/operations.ts';
import { lynxOperations } from '#main/finishlynx/operations.ts';
import { importOperations } from '#main/import/operations.ts';
import { listOperations } from '#main/lists/operations.ts';
import { mailOperations } from '#main/mail/operations.ts';
import { medalOperations } from '#main/medals/operations.ts';
import { type AnyOperation, shell } from '#main/operations.ts';
import { performanceOperations } from '#main/performances/operations.ts';
import { privacyOperations } from '#main/privacy/operations.ts';
import { proofOperations } from '#main/proofs/operations.ts';
import { ratificationOperations } from '#main/ratification/operations.ts';
import { recordOperations } from '#main/records/operations.ts';
import { referenceOperations } from '#main/reference/operations.ts';
import { setupOperations } from '#main/setup/operations.ts';
import { sheetOperations } from '#main/sheets/operations.ts';
import { syncOperations } from '#main/sync/operations.ts';
import { systemOperations } from '#main/system/operations.ts';
import { updateOperations } from '#main/updates/operations.ts';

/** What carries out each operation of the contract, by feature. */
const features: Record<string, Record<string, unknown>> = {
  accounts: accountOperations,
  athletes: athleteOperations,
  audit: auditOperations,
  backups: backupOperations,
  clubs: clubOperations,
  files: { upload: shell, ...exportOperations, download: shell },
  finishlynx: lynxOperations,
  imports: importOperations,
  jobs: { list: shell, watch: shell, cancel: shell },
  lists: listOperations,
  mail: mailOperations,
  medals: medalOperations,
  members: memberOperations,
  performances: performanceOperations,
  privacy: privacyOperations,
  proofs: proofOperations,
  ratification: ratificationOperations,
  records: recordOperations,
  reference: referenceOperations,
  setup: setupOperations,
  sheets: sheetOperations,
  sync: syncOperations,
  system: { ...systemOperations, changes: shell },
  updates: updateOperations,
};

/** What carries out the operation of this name. */
export function operationOf(name: string): AnyOperation {
  const [feature = '', own = ''] = name.split('.');
  return features[feature]?.[own] as AnyOperation;
}
