import { createServer, type Socket } from "node:net";

export interface MailServer {
  /** `smtp://127.0.0.1:port` */
  url: string;
  /** Whole messages that were accepted, in order. */
  received: string[];
  /** What the next recipients are answered with instead of 250. */
  refuseWith: (answer: string | undefined) => void;
  close: () => Promise<void>;
}

/** A mail server that keeps what it is given: as much of SMTP as a sender needs, without encryption. */
export async function startMailServer(): Promise<MailServer> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  let refusal: string | undefined;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    let waiting = "";
    let inMessage = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say("220 test");
    socket.on("data", (chunk) => {
      waiting += chunk.toString("utf8");
      for (;;) {
        const end = inMessage ? waiting.indexOf("\r\n.\r\n") : waiting.indexOf("\r\n");
        if (end < 0) return;
        const part = waiting.slice(0, end);
        waiting = waiting.slice(end + (inMessage ? 5 : 2));
        if (inMessage) {
          received.push(part);
          inMessage = false;
          say("250 kept");
        } else if (/^RCPT/i.test(part)) say(refusal ?? "250 ok");
        else if (/^DATA/i.test(part)) {
          inMessage = true;
          say("354 go on");
        } else if (/^QUIT/i.test(part)) socket.end("221 bye\r\n");
        else say("250 ok");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  return {
    url: `smtp://127.0.0.1:${address.port}?ignoreTLS=true`,
    received,
    refuseWith: (answer) => {
      refusal = answer;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
