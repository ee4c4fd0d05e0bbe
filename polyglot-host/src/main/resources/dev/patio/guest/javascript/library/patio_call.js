'use strict';

// The main script of a program that was started to call one function: loads the function's file as a module, calls the
// function with what the program was started with, and makes what it gives the program's result.

const { prepareMainThreadExecution, markBootstrapComplete } = require('internal/process/pre_execution');

const file = prepareMainThreadExecution(true);
markBootstrapComplete();

const { ReflectApply } = primordials;
const { pathToFileURL } = require('internal/url');
const { runEntryPointWithESMLoader } = require('internal/modules/run_main');
const binding = internalBinding('patio');
const { PatioError } = require('patio');

runEntryPointWithESMLoader(async (loader) => {
  const name = binding.calledFunction();
  const module = await loader.import(`${pathToFileURL(file)}`, undefined, { __proto__: null }, undefined, true);
  const called = module[name] ?? module.default?.[name];
  if (typeof called !== 'function') {
    throw new PatioError(`${file} exports no function '${name}'`, 'PATIO_MISUSE');
  }
  binding.result(await ReflectApply(called, undefined, binding.arguments()));
});
