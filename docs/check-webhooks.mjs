#!/usr/bin/env node
// Receives webhooks and tells of each whether it verifies, with the public package of the Standard Webhooks.
//
//   npm install standardwebhooks
//   node check-webhooks.mjs whsec_… [port]        or: WEBHOOK_SECRET=whsec_… node check-webhooks.mjs
//
// It listens on 127.0.0.1, port 4000 unless another is named. An Ozzie on the same machine must be told that it may
// send there (webhooks.allowPrivate: true); an Ozzie elsewhere needs a tunnel with https.
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

const secret = process.env.WEBHOOK_SECRET ?? process.argv[2];
const port = Number(process.argv[process.env.WEBHOOK_SECRET ? 2 : 3] ?? 4000);
if (!secret) {
  console.error("usage: node check-webhooks.mjs whsec_… [port]");
  process.exit(2);
}
const webhook = new Webhook(secret);

function answer(request, body) {
  try {
    // The raw body: parsed and written again it would be other bytes, and the signature would not fit.
    const event = webhook.verify(body, request.headers);
    console.log(`verified ${event.type} ${event.id}`);
    return 204;
  } catch (error) {
    console.log(`failed ${request.headers["webhook-id"]}: ${error.message}`);
    return 400;
  }
}

createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => response.writeHead(answer(request, Buffer.concat(parts))).end());
}).listen(port, "127.0.0.1", () => console.log(`listening on http://127.0.0.1:${port}/`));
