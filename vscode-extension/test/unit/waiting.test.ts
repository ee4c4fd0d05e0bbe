import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitingIn } from '../../src/debug/waiting';

const PRINTED = `waiting for a debugger on port 33809 of this machine
attach with {"type": "patio", "request": "attach", "token": "2b65"}, in VS Code with "debugServer": 33809`;

test('what patio debug prints has a port and a token, also without line breaks', () => {
  const expected = { port: 33809, token: '2b65' };
  assert.deepEqual(waitingIn(PRINTED), expected);
  assert.deepEqual(waitingIn(PRINTED.replace('\n', '')), expected);
  assert.deepEqual(waitingIn('{ "port": 33809, "token": "2b65" }'), expected);
});

test('a text without one of them is nothing to attach to', () => {
  assert.equal(waitingIn('waiting for a debugger on port 33809 of this machine'), undefined);
  assert.equal(waitingIn('{"token": "2b65"}'), undefined);
  assert.equal(waitingIn(''), undefined);
});
