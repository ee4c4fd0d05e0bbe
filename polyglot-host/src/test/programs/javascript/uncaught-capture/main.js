'use strict';

process.setUncaughtExceptionCaptureCallback((error) => {
  console.log('captured', error.message, process.hasUncaughtExceptionCaptureCallback());
  process.setUncaughtExceptionCaptureCallback(null);
  process.exitCode = 12;
});
setImmediate(() => console.log('goes on'));
throw new Error('x');
