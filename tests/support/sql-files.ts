import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// What the bundler does of an imported .sql file, for sources that Node runs as they are: a module with its text.
registerHooks({
  load(url, context, nextLoad) {
    const path = url.replace(/\?.*$/, '');
    if (!path.endsWith('.sql')) return nextLoad(url, context);
    const source = `export default ${JSON.stringify(readFileSync(fileURLToPath(path), 'utf8'))};`;
    return { format: 'module', source, shortCircuit: true };
  },
});
