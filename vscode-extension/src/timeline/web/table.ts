import { duration, isMoment, type Lanes, type Slice } from '../lanes';

const MOST_ROWS = 200;

/** The newest of what happened as a table, for those who do not look at pictures. */
export function table(lanes: Lanes, went: (slice: Slice) => void): HTMLTableElement {
  const rows = lanes.all
    .flatMap((lane) =>
      [...lane.tracks.keys()].flatMap((tid) => lanes.slices(lane, tid).map((slice) => ({ lane, slice }))),
    )
    .sort((a, b) => b.slice.begin - a.slice.begin)
    .slice(0, MOST_ROWS);
  const table = document.createElement('table');
  table.createCaption().textContent = `The newest ${rows.length} things that happened`;
  const head = table.createTHead().insertRow();
  for (const title of ['At', 'Program', 'What', 'Where', 'For']) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = title;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { lane, slice } of rows) {
    const row = body.insertRow();
    const what = slice.kind === 'waiting' ? `waits: ${slice.name}` : slice.name;
    for (const text of [duration(slice.begin), lane.name, what]) {
      row.insertCell().textContent = text;
    }
    row.insertCell().append(...link(slice, went));
    row.insertCell().textContent = isMoment(slice) ? '' : duration(slice.end - slice.begin);
  }
  return table;
}

function link(slice: Slice, went: (slice: Slice) => void): Node[] {
  if (slice.where === '') {
    return [];
  }
  const button = document.createElement('button');
  button.className = 'link';
  button.textContent = slice.where;
  button.addEventListener('click', () => {
    went(slice);
  });
  return [button];
}
