import { type Administrator, asHubAdmin, inHubTransaction } from './administrator.ts';
import { type HubCheck, verifyClubs } from './verify-clubs.ts';
import { verifyRights } from './verify-rights.ts';

/** Everything that can be proved of a hub from outside: its contents and its walls. */
export async function verifyHub(administrator: Administrator): Promise<HubCheck[]> {
  const task = async () => {
    await asHubAdmin(administrator);
    return [...(await verifyRights(administrator)), ...(await verifyClubs(administrator))];
  };
  return inHubTransaction(administrator, task, 'ISOLATION LEVEL REPEATABLE READ READ ONLY');
}
