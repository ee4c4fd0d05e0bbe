console.log('side effect, before the body of main');
