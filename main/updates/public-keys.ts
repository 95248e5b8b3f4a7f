/**
 * Keys whose owners may release TrackRecord (Ed25519, SPKI, base64). Whoever publishes makes a pair with
 * `node main/bootstrap/package-sign.mjs new-key FILE`, puts the public half here, and keeps the private one off every build
 * machine (.github/RELEASING.md). Nobody has the private half of the key that stands here now: it lets nothing in, and is replaced
 * before the first release. An old key stays in the list until the versions that know only it are gone.
 */
export const publicKeys: readonly string[] = ['MCowBQYDK2VwAyEAWIZHwsLCWiUOAwV3tq5jIN8p9lWPA3JJIjAhFnFYCoo='];
