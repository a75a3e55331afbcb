import { connect } from "node:net";
import { connect as connectSecurely } from "node:tls";

const TIMEOUT_MS = 2_000;

/** Whether a Redis at `redis://[name:password@]host[:port]`, or `rediss://`, answers and lets us in. Never throws. */
export function pingRedis(address: string): Promise<boolean> {
  const { protocol, hostname, port, username, password } = new URL(address);
  const where = { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 6379) };
  const secret = decodeURIComponent(password);
  const login = secret && command("AUTH", ...(username ? [decodeURIComponent(username)] : []), secret);
  return new Promise((resolve) => {
    const socket = protocol === "rediss:" ? connectSecurely({ ...where, servername: where.host }) : connect(where);
    const end = (isWell: boolean) => {
      socket.destroy();
      resolve(isWell);
    };
    let answer = "";
    socket.setTimeout(TIMEOUT_MS, () => end(false));
    socket.on("error", () => end(false));
    socket.on("close", () => resolve(false));
    socket.on("data", (data) => {
      answer += data;
      if (/^-/m.test(answer)) end(false);
      else if (/^\+PONG\r/m.test(answer)) end(true);
    });
    socket.write(login + command("PING"));
  });
}

function command(...words: string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join("")}`;
}
