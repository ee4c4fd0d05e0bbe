import { randomBytes } from 'node:crypto';
import { messages } from '../messages';

const { buttons } = messages.timelinePage;

/** The page of the timeline. It loads nothing but its own script and style. */
export function pageText(source: string, script: string, style: string): string {
  const nonce = randomBytes(16).toString('base64');
  const button = (id: keyof typeof buttons) => `<button id="${id}">${buttons[id]}</button>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src ${source} 'unsafe-inline'; script-src 'nonce-${nonce}'">
<link rel="stylesheet" href="${style}">
<title>${messages.timeline}</title>
</head>
<body>
<header>
<h1 id="title">${messages.timelinePage.waiting}</h1>
<div role="toolbar" aria-label="${messages.timeline}">
${(Object.keys(buttons) as (keyof typeof buttons)[]).map(button).join('\n')}
</div>
</header>
<p id="help">${messages.timelinePage.help}</p>
<main id="stage" tabindex="0" role="application" aria-label="${messages.timeline}" aria-describedby="help"></main>
<p id="told" aria-live="polite"></p>
<p id="left-out"></p>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
