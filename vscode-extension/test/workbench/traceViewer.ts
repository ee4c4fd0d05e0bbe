import { existsSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM, PICTURES } from './window';

const ADDRESS = 'http://trace-viewer.test/';
const NEEDED = ['trace_viewer_full.html', 'webcomponents.min.js'];
const PAGE = `<!DOCTYPE html>
<style>html, body, #viewer { margin: 0; width: 100%; height: 100%; overflow: hidden }</style>
<script src="webcomponents.min.js"></script>
<link rel="import" href="trace_viewer_full.html">`;

/** What lies below tells of what is selected. */
const ABOVE = { x: 0, y: 0, width: 1360, height: 280 };

/** A trace as the viewer understands it: the tracks of each program with what is in them, and arrows. */
export interface Understood {
  readonly warnings: readonly string[];
  readonly programs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly arrows: number;
}

/** What is used of the viewer's page. */
interface Viewer {
  readonly tr: {
    readonly Model: new () => Model;
    readonly importer: {
      readonly ImportOptions: new () => object;
      readonly Import: new (model: Model, options: object) => { importTraces(traces: string[]): void };
    };
  };
  readonly Polymer: { dom(parent: object): { appendChild(child: object): void } };
  readonly requestAnimationFrame: (drawn: () => void) => void;
  readonly document: { createElement(name: string): object; readonly body: object };
}
interface Model {
  readonly importWarnings: readonly { message: string }[];
  readonly flowEvents: readonly unknown[];
  getAllProcesses(): readonly {
    name: string;
    threads: Record<string, { name: string; sliceGroup: { slices: readonly { title: string }[] } }>;
  }[];
}

/**
 * Chrome's own viewer of traces, that of chrome://tracing. Debian's Chromium is built without it; Go's sources have it
 * for their own tool.
 */
export class TraceViewer {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async open(): Promise<TraceViewer> {
    const folder = viewerFolder();
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
    const page = await browser.newPage({ viewport: { width: 1360, height: 560 } });
    await page.route(`${ADDRESS}**`, (route) => {
      const name = path.basename(new URL(route.request().url()).pathname);
      return route.fulfill(
        NEEDED.includes(name) ? { path: path.join(folder, name) } : { contentType: 'text/html', body: PAGE },
      );
    });
    await page.goto(ADDRESS);
    await page.waitForFunction(() => (globalThis as { tr?: { importer?: { Import?: unknown } } }).tr?.importer?.Import);
    return new TraceViewer(browser, page);
  }

  /** Opens a trace, and keeps a picture of it. */
  async load(trace: string, picture: string): Promise<Understood> {
    const understood = await this.page.evaluate(show, trace);
    await this.page.getByText('Hide', { exact: true }).click(); // a word about the viewer's own age
    await this.page.keyboard.press('0'); // shows everything
    await this.page.evaluate(drawn);
    await this.page.screenshot({ path: `${PICTURES}/${picture}.png`, clip: ABOVE });
    return understood;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Runs in the page. */
function show(trace: string): Understood {
  const { tr, Polymer, document } = globalThis as unknown as Viewer;
  const container = Object.assign(document.createElement('track-view-container'), { id: 'track_view_container' });
  const viewer = document.createElement('tr-ui-timeline-view');
  Object.assign(viewer, { id: 'viewer', track_view_container: container, globalMode: true });
  Polymer.dom(viewer).appendChild(container);
  Polymer.dom(document.body).appendChild(viewer);
  const model = new tr.Model();
  new tr.importer.Import(model, new tr.importer.ImportOptions()).importTraces([trace]);
  Object.assign(viewer, { model, viewTitle: 'trace.json' });
  return {
    warnings: model.importWarnings.map(({ message }) => message),
    programs: Object.fromEntries(
      model
        .getAllProcesses()
        .map(({ name, threads }) => [
          name,
          Object.fromEntries(
            Object.values(threads).map((thread) => [
              thread.name,
              [...new Set(thread.sliceGroup.slices.map(({ title }) => title))],
            ]),
          ),
        ]),
    ),
    arrows: model.flowEvents.length,
  };
}

/** Runs in the page: waits until what was asked for is drawn. */
function drawn(): Promise<void> {
  const { requestAnimationFrame } = globalThis as unknown as Viewer;
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(resolve);
    });
  });
}

function viewerFolder(): string {
  const sources = '/usr/share';
  const folders = [
    process.env.TRACE_VIEWER ?? '',
    ...readdirSync(sources)
      .filter((name) => name.startsWith('go-'))
      .map((name) => path.join(sources, name, 'src/cmd/trace/static')),
  ];
  const found = folders.find((folder) => NEEDED.every((name) => existsSync(path.join(folder, name))));
  if (found === undefined) {
    throw new Error(
      "there is no trace viewer: install Debian's golang-src, or set TRACE_VIEWER to a folder with " +
        NEEDED.join(' and '),
    );
  }
  return found;
}
