// Splits the search by where the first queen stands: a program for each place.
import * as patio from 'patio';
import { solutions } from './search.mjs';

const size = Number(process.argv[2]);
const searching = Array.from({ length: size }, (_, column) => patio.spawn(solutions, size, [column]));
const found = await Promise.all(searching.map((pat) => pat.join()));
found.forEach((number, column) => console.log(`first queen in column ${column + 1}: ${number}`));
console.log(`${size} queens: ${found.reduce((sum, number) => sum + number)} ways`);
