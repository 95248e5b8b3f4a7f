import { X509Certificate } from 'node:crypto';
import type { ConnectionOptions } from 'node:tls';

import type { HubAddress } from './enrolment.ts';

/** How the server's certificate is checked: always, unless the server is on the same computer. */
export function tlsOf({ host, trust }: Pick<HubAddress, 'host' | 'trust'>): ConnectionOptions | false {
  // Told as well for an address: without it Node would look for `localhost` in the certificate.
  const strict = { host, rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;
  switch (trust.kind) {
    case 'loopback':
      return false;
    case 'system':
      return strict;
    case 'authority':
      return { ...strict, ca: trust.pem };
    case 'pin': {
      const wanted = new X509Certificate(trust.pem).fingerprint256;
      return {
        ...strict,
        ca: trust.pem,
        // The certificate itself is trusted, whoever signed it, and its names do not matter.
        allowPartialTrustChain: true,
        checkServerIdentity: (_host, { fingerprint256 }) =>
          fingerprint256 === wanted
            ? undefined
            : Object.assign(new Error('another certificate than the pinned one'), { code: 'ERR_TLS_CERT_NOT_PINNED' }),
      };
    }
  }
}

/** Whether a host is this computer, so that nobody can listen in between. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
