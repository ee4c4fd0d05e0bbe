import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemOf } from '../../src/home/problem';

const failed = (stderr: string) => problemOf('/opt/patio/bin/patio', { status: 1, stdout: '', stderr });

test('a JDK that is not there, or of another version, is told as such', () => {
  assert.deepEqual(failed('patio: no JDK 25 found (looked at PATH).\npatio: Install one, for example:\n'), {
    kind: 'no-jdk',
    said: 'no JDK 25 found (looked at PATH).',
  });
  assert.equal(failed('patio: PATIO_JAVA_HOME=/x is not a JDK 25 (a folder with bin/javac …).\n').kind, 'no-jdk');
});

test('of anything else the last line is told', () => {
  assert.deepEqual(failed('one\npatio: two\n\n'), { kind: 'broken', launcher: '/opt/patio/bin/patio', said: 'two' });
  assert.deepEqual(failed(''), { kind: 'broken', launcher: '/opt/patio/bin/patio', said: 'status 1' });
});
