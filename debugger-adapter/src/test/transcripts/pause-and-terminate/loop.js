console.log('ready');
for (;;) {
}
