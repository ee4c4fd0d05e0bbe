console.log('eve');
