/** What this document was told by the shell that serves it. */
export function shellName(): 'desktop' | 'browser' {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="trackrecord-shell"]');
  return meta?.content === 'desktop' ? 'desktop' : 'browser';
}

/** How this computer writes days: the desktop knows the system's region, a browser its own language. */
export function systemLocale(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="trackrecord-locale"]');
  try {
    return Intl.getCanonicalLocales(meta?.content ?? '')[0] ?? browserLocale();
  } catch (error) {
    if (error instanceof RangeError) return browserLocale();
    throw error;
  }
}

function browserLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}

/** The nonce that the content-security policy wants on every style element. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** Asks the preload for the one port to main; it answers once per document. */
export function receivePort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    window.addEventListener('message', function onMessage(event: MessageEvent<{ type?: unknown } | null>) {
      const isOurs = event.source === window && event.origin === window.location.origin;
      const port = event.ports[0];
      if (!isOurs || event.data?.type !== 'trackrecord:port' || port === undefined) return;
      window.removeEventListener('message', onMessage);
      resolve(port);
    });
    window.postMessage({ type: 'trackrecord:ready' }, window.location.origin);
  });
}
