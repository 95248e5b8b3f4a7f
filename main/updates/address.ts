type Provider =
  | { readonly provider: 'generic'; readonly url: string }
  | { readonly provider: 'github'; readonly owner: string; readonly repo: string };

/** An address as electron-updater wants it: a repository's releases, or the folder of a web server that holds latest.yml. */
export function providerOf(address: string): Provider {
  const url = new URL(address);
  const [owner, repo, ...rest] = url.pathname.split('/').filter((part) => part !== '');
  const isRepository = url.hostname === 'github.com' && (rest.length === 0 || rest[0] === 'releases');
  if (isRepository && owner !== undefined && repo !== undefined)
    return { provider: 'github', owner, repo: repo.replace(/\.git$/, '') };
  return { provider: 'generic', url: address };
}
