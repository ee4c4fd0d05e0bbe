import type { Ended } from './command';

/** Why there is no Patio to work with. */
export type Problem =
  | { readonly kind: 'no-home' }
  | { readonly kind: 'wrong-setting'; readonly setting: string }
  | { readonly kind: 'no-jdk'; readonly said: string }
  | { readonly kind: 'broken'; readonly launcher: string; readonly said: string };

/** What the failure of a first command means. */
export function problemOf(launcher: string, ended: Ended): Problem {
  const said = ended.stderr
    .split('\n')
    .map((line) => line.replace(/^patio: /, '').trim())
    .filter((line) => line !== '');
  const jdk = said.find((line) => /no JDK 25 found|is not a JDK 25/.test(line));
  return jdk === undefined
    ? { kind: 'broken', launcher, said: said.at(-1) ?? `status ${ended.status}` }
    : { kind: 'no-jdk', said: jdk };
}
