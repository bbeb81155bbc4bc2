import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> };

// npm leaves out what its registry could not give at the time, and `npm ci` then refuses the lock file on every machine.
it('the lock file names the binaries of every platform, so that npm ci installs on each', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))
      .map((name) => `${name}, wanted by ${path}`),
  );
  expect(missing).toEqual([]);
});
