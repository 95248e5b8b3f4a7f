import { safeStorage } from 'electron';

import type { Log } from '#main/log.ts';
import { plainBox, type SecretBox } from '#main/mail/secrets.ts';

/**
 * The keychain of the operating system. Where Linux has none, Electron would lock with a key that everybody knows: then the
 * file's own rights are as good (security.md, "Other hardening"), and the log says so.
 */
export async function systemSecretBox(log: Log): Promise<SecretBox> {
  const isKnownKey = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  if (isKnownKey || !(await safeStorage.isAsyncEncryptionAvailable())) {
    log.warn(
      {},
      'the system has no keychain: passwords for mail and the hub lie in a file that only its owner can read',
    );
    return plainBox;
  }
  return {
    name: 'system',
    seal: async (text) => (await safeStorage.encryptStringAsync(text)).toString('base64'),
    open: async (sealed) => (await safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64'))).result,
  };
}
