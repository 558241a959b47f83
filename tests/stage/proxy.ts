import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A connection that the browser asked for. */
export type Connection = {
  host: string;
  port: number;
  /** Led to the stage's server; everything else was refused. */
  allowed: boolean;
};

/** The only way out of the browser: it ends on this machine. */
export type StageProxy = {
  port: number;
  /** Every connection asked for, the oldest first. */
  connections: Connection[];
  close(): Promise<void>;
};

/** Starts a proxy that leads Alipay's hosts to the stage's server and refuses all others. */
export async function startProxy(serverPort: number): Promise<StageProxy> {
  const connections: Connection[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer((request, response) => {
    // Plain http: names the whole address instead of CONNECT.
    connections.push({ ...target(request.url ?? ''), allowed: false });
    response.writeHead(403).end();
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    // A browser that is killed hangs up in the middle.
    socket.on('error', () => socket.destroy());
  });
  proxy.on('connect', (request, client: Socket) => {
    const connection = target(`https://${request.url}`);
    const allowed = isAlipay(connection);
    connections.push({ ...connection, allowed });
    if (allowed) lead(client, serverPort);
    else client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    connections,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function target(address: string): Omit<Connection, 'allowed'> {
  const { hostname, port, protocol } = new URL(address);
  return { host: hostname, port: Number(port) || (protocol === 'https:' ? 443 : 80) };
}

function isAlipay({ host, port }: Omit<Connection, 'allowed'>): boolean {
  return port === 443 && host.endsWith('.alipay.com');
}

function lead(client: Socket, serverPort: number): void {
  const server = connect(serverPort, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    server.pipe(client).pipe(server);
  });
  // Either side may hang up at any time; then the other has nothing left to say.
  server.on('error', () => client.destroy());
  client.on('error', () => server.destroy());
}
