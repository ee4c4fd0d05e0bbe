import * as path from 'node:path';
import * as vscode from 'vscode';
import { DocumentDiagnosticRequest, vsdiag, type LanguageClient, type Middleware } from 'vscode-languageclient/node';
import { MANIFEST } from '../debug/runnable';
import { linesToldByOthers, withoutToldTwice } from './toldTwice';

/** Leaves a mistake of a manifest to VS Code's JSON support where that has told it, by the schema. */
export const toldOnce: Middleware = {
  provideDiagnostics: async (document, previous, token, next) => {
    const uri = document instanceof vscode.Uri ? document : document.uri;
    if (!isManifest(uri)) {
      return next(document, previous, token);
    }
    // Without a previous result the answer is whole: what others have told may have changed.
    const report = await next(document, undefined, token);
    return report?.kind === vsdiag.DocumentDiagnosticReportKind.full
      ? { ...report, items: withoutToldTwice(report.items, vscode.languages.getDiagnostics(uri)) }
      : report;
  },
};

/** Asks the server again when others have told something else of a manifest. */
export function asksAgain(client: LanguageClient): vscode.Disposable {
  const told = new Map<string, string>();
  return vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris.filter(isManifest)) {
      const lines = linesToldByOthers(vscode.languages.getDiagnostics(uri)).join();
      const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
      if (document !== undefined && (told.get(uri.toString()) ?? '') !== lines) {
        told.set(uri.toString(), lines);
        client
          .getFeature(DocumentDiagnosticRequest.method)
          ?.getProvider(document)
          ?.onDidChangeDiagnosticsEmitter.fire();
      }
    }
  });
}

function isManifest(uri: vscode.Uri): boolean {
  return path.basename(uri.path) === MANIFEST;
}
