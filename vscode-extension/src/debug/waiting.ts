/** A session that `patio debug` holds until a debugger comes. */
export interface Waiting {
  readonly port: number;
  readonly token: string;
}

/** The session that `patio debug` tells of, in what it printed. */
export function waitingIn(printed: string): Waiting | undefined {
  const token = /"token":\s*"([^"]+)"/.exec(printed)?.[1];
  const port = /"(?:debugServer|port)":\s*(\d+)/.exec(printed)?.[1];
  return token === undefined || port === undefined ? undefined : { token, port: Number(port) };
}
