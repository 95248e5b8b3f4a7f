import { type ClientContext, type ClientLink, createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import { QueryClient } from '@tanstack/react-query';

import { sendThroughLock } from './accounts/page-lock.ts';
import { receivePort, shellName } from './connection.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { desktop } from '#shared/contract/desktop.ts';

/** The only file that knows how main is reached: one message port in the desktop, HTTP to the same origin in a browser. */
async function openLink() {
  if (shellName() === 'browser') {
    return new FetchLink({ url: `${window.location.origin}/rpc`, headers: { 'x-trackrecord': '1' } });
  }
  const port = await receivePort();
  port.start();
  return new PortLink({ port });
}

const link: ClientLink<ClientContext> = await openLink();
const lockable: ClientLink<ClientContext> = {
  call: (path, input, options) => sendThroughLock(path, () => link.call(path, input, options)),
};

/** Calls an operation by its contract name: `client.clubs.list()`. A refusal is thrown; `failureOf` reads it. */
export const client: ContractRouterClient<Contract> = createORPCClient(lockable);

/** What only the desktop shell answers. */
export const desktopClient: ContractRouterClient<{ desktop: typeof desktop }> = createORPCClient(lockable);

/** The same operations as options for TanStack Query: `api.records.list.queryOptions({ input })`. */
export const api: RouterUtils<typeof client> = createTanstackQueryUtils(client);

export const queries = new QueryClient({
  defaultOptions: {
    // The database is local and every change is announced: what is shown stays true until then.
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});
