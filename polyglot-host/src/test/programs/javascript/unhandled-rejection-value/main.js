'use strict';

Error.stackTraceLimit = 0;
Promise.reject({ status: 500 });
