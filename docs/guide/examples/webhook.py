"""Hears of a finished video instead of asking: a receiver that verifies signatures, standard library only.

The server must be able to reach the receiver; for one on this machine it needs `allow_private_addresses: true`.

OPENAI_BASE_URL=http://127.0.0.1:8080/v1 OPENAI_API_KEY=local python3 webhook.py
"""

import base64
import hashlib
import hmac
import json
import os
import queue
import sys
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

URL = os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1").rstrip("/")
KEY = os.environ.get("OPENAI_API_KEY", "local")
TOLERANCE_SECONDS = 300
MOST_BYTES = 65536


def ask(method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(URL + path, data, headers, method=method), timeout=60) as answer:
        return json.load(answer)


def is_genuine(secret, headers, body):
    """Whether the body came from the server just now: the signature of id, time and body is right."""
    identity, sent, given = (headers.get(f"webhook-{name}", "") for name in ("id", "timestamp", "signature"))
    if not sent.isdigit() or abs(time.time() - int(sent)) > TOLERANCE_SECONDS:
        return False
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signature = hmac.digest(key, f"{identity}.{sent}.".encode() + body, hashlib.sha256)
    expected = "v1," + base64.b64encode(signature).decode()
    # There are two while an old secret still counts. The comparison takes the same time however much of it is right.
    return any(hmac.compare_digest(expected, each) for each in given.split(" "))


class Receiver(BaseHTTPRequestHandler):
    secret = ""
    seen = set()  # a delivery may come twice; keep this where it outlives the program
    events = queue.Queue()

    def do_POST(self):
        body = self.rfile.read(min(int(self.headers.get("content-length", 0)), MOST_BYTES))
        if not is_genuine(Receiver.secret, self.headers, body):
            self.send_error(400)
            return
        # Answer first, work afterwards.
        self.send_response(204)
        self.end_headers()
        if self.headers["webhook-id"] not in Receiver.seen:
            Receiver.seen.add(self.headers["webhook-id"])
            Receiver.events.put(json.loads(body))

    def log_message(self, *_):
        pass


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    here = f"http://127.0.0.1:{server.server_port}/"
    endpoint = ask(
        "POST",
        "/webhook_endpoints",
        {"name": "guide", "url": here, "event_types": ["video.completed", "video.failed"]},
    )
    Receiver.secret = endpoint["signing_secret"]
    try:
        video = ask("POST", "/videos", {"prompt": "A paper boat on a pond", "seconds": "4", "size": "1280x720"})
        print(f"asked for {video['id']}")
        deadline = time.monotonic() + 600
        while True:
            event = Receiver.events.get(timeout=max(0.0, deadline - time.monotonic()))
            if event["data"]["id"] == video["id"]:
                print(f"{event['type']} {video['id']}")
                break
    except queue.Empty:
        sys.exit("nothing came; GET /webhook_endpoints/{id}/deliveries says why")
    finally:
        ask("DELETE", f"/webhook_endpoints/{endpoint['id']}")


main()
