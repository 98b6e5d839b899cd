import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Position } from 'geojson';
import { type Colour, pngOf } from './png';

const tilePixels = 256;

/** A server of tiles on this machine: plain ground, and a mark at one place if asked. */
export class TileServer {
  /** What is asked for comes thus: as tiles, with an error, or not at all. */
  mode: 'good' | 'missing' | 'broken' = 'good';
  ground: Colour = [40, 120, 60];
  /** Longitude and latitude, as the tiles have them, of the middle of a blue square of 16 pixels. */
  mark: Position | null = null;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[] = [];
  /** Other documents by their path. */
  readonly documents = new Map<string, unknown>();
  #server: Server | null = null;

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '/';
      this.asked.push(path);
      if (this.mode === 'broken') {
        request.socket.destroy();
        return;
      }
      response.setHeader('Access-Control-Allow-Origin', '*');
      const document = this.documents.get(path);
      if (document !== undefined) {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(document));
        return;
      }
      const [, z, x, y] = /^\/(\d+)\/(\d+)\/(\d+)/.exec(path) ?? [];
      if (this.mode === 'missing' || z === undefined) {
        response.statusCode = 404;
        response.end();
        return;
      }
      response.setHeader('Content-Type', 'image/png');
      response.end(this.#tile(Number(z), Number(x), Number(y)));
    });
    await new Promise<void>((ready) => this.#server!.listen(0, '127.0.0.1', ready));
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done));
  }

  get host(): string {
    return `127.0.0.1:${(this.#server!.address() as AddressInfo).port}`;
  }

  get template(): string {
    return `http://${this.host}/{z}/{x}/{y}.png`;
  }

  #tile(z: number, x: number, y: number): Buffer {
    const { ground, mark } = this;
    if (!mark) return pngOf(tilePixels, () => ground);
    const side = tilePixels * 2 ** z;
    const sine = Math.sin((mark[1]! * Math.PI) / 180);
    const left = ((mark[0]! + 180) / 360) * side - x * tilePixels;
    const top = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side - y * tilePixels;
    const isMarked = (px: number, py: number) =>
      Math.abs(px + 0.5 - left) <= 8 && Math.abs(py + 0.5 - top) <= 8;
    return pngOf(tilePixels, (px, py) => (isMarked(px, py) ? [20, 20, 240] : ground));
  }
}
