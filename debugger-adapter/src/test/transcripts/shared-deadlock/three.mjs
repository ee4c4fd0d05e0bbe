import * as patio from 'patio';

try {
    await patio.import('three');
} catch (e) {
    console.log('three:', e.message.split('\n')[0]);
}
