// Is there, and waits to be ended.
console.log('ready');
setInterval(() => {}, 1000);
