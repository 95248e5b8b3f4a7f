/** Why a hub said no to a laptop; the codes of its error messages (sync.md). */
export type HubRefusalCode =
  | 'HUB_EPOCH'
  | 'HUB_SCHEMA'
  | 'HUB_BATCH'
  | 'HUB_FORK'
  | 'HUB_GAP'
  | 'HUB_FUTURE'
  | 'HUB_RESYNC'
  | 'HUB_STRUCTURE'
  | 'HUB_QUOTA'
  | 'HUB_BLOB'
  | 'HUB_REVOKED';

/**
 * Why a hub could not be asked.
 *
 * - `offline`: no network, or no such name
 * - `refused`: nobody listens there
 * - `no-tls`: the server speaks no TLS
 * - `wrong-server`: the certificate is not one that the enrolment trusts, or is for another name: a captive portal, or worse
 * - `not-a-hub`: something answers, and it is no PostgreSQL or a database without a hub
 * - `timeout`: connecting, or a call, took too long; the connection may be half open
 * - `cut`: the connection broke while it was used; what was asked may or may not have been done
 * - `busy`: the server has no room for more connections, is starting, stopping or read-only, or somebody else holds a lock
 * - `closed`: this side has ended it
 */
export type UnreachableReason =
  | 'offline'
  | 'refused'
  | 'no-tls'
  | 'wrong-server'
  | 'not-a-hub'
  | 'timeout'
  | 'cut'
  | 'busy'
  | 'closed';

/** Why a file is not one that a laptop can join a club with. */
export type EnrolmentProblem = 'not-one' | 'newer' | 'wrong-passphrase';

/** Why an administrator's command cannot be done on a hub. */
export type HubProblem =
  | 'no-hub'
  | 'hub-exists'
  | 'foreign'
  | 'older'
  | 'newer'
  | 'changed'
  | 'not-allowed'
  | 'password'
  | 'server-too-old'
  | 'not-empty'
  | 'unknown-device'
  | 'other-club'
  | 'needs-earlier-file';

/** What a check of a hub found; `advice` is a weakness that only a superuser of the server can mend. */
export type HubCheckState = 'ok' | 'failed' | 'advice';
