import { safeStorage } from 'electron';

import { plainBox, type SecretBox } from '#main/mail/secrets.ts';

/**
 * The keychain of the operating system. Where Linux has none, Electron would lock with a key that everybody knows: then the
 * file's own rights are as good (security.md, "Other hardening").
 */
export function systemSecretBox(): SecretBox {
  const isKnownKey = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  if (!safeStorage.isEncryptionAvailable() || isKnownKey) return plainBox;
  return {
    name: 'system',
    seal: (text) => safeStorage.encryptString(text).toString('base64'),
    open: (sealed) => safeStorage.decryptString(Buffer.from(sealed, 'base64')),
  };
}
