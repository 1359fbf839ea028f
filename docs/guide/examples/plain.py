"""Makes a video with nothing but Python's standard library: create, poll, download, with errors told apart.

OPENAI_BASE_URL=http://127.0.0.1:8080/v1 OPENAI_API_KEY=local python3 plain.py "A red kite over a beach"
"""

import json
import os
import shutil
import sys
import time
import urllib.error
import urllib.request

URL = os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1").rstrip("/")
KEY = os.environ.get("OPENAI_API_KEY", "local")
RETRIES = 5
DEADLINE_SECONDS = 600


class ApiError(Exception):
    """A refusal: what the server says about it, and in which words programs may look for it."""

    def __init__(self, status, error):
        super().__init__(error.get("message") or f"HTTP {status}")
        self.status, self.code, self.param = status, error.get("code"), error.get("param")


def call(method, path, body=None, headers=None):
    """One request; the response is open and its body unread. Busy servers are asked again."""
    data = None if body is None else json.dumps(body).encode()
    for attempt in range(RETRIES + 1):
        request = urllib.request.Request(URL + path, data, {"Authorization": f"Bearer {KEY}"}, method=method)
        if data is not None:
            request.add_header("Content-Type", "application/json")
        for name, value in (headers or {}).items():
            request.add_header(name, value)
        try:
            return urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as refused:
            if refused.code not in (429, 500, 502, 503) or attempt == RETRIES:
                raise ApiError(refused.code, error_of(refused)) from None
            pause = float(refused.headers.get("retry-after") or 0.5 * 2**attempt)
        except urllib.error.URLError:
            if attempt == RETRIES:
                raise
            pause = 0.5 * 2**attempt
        time.sleep(min(pause, 60))


def error_of(refused):
    try:
        return json.load(refused)["error"]
    except (ValueError, KeyError):
        return {}


def ask(method, path, body=None, headers=None):
    with call(method, path, body, headers) as response:
        return json.load(response)


def finished(video):
    """Looks again until the video has ended."""
    deadline = time.monotonic() + DEADLINE_SECONDS
    while video["status"] not in ("completed", "failed"):
        if time.monotonic() > deadline:
            raise TimeoutError(f"{video['id']} is still {video['status']}")
        time.sleep(1)
        video = ask("GET", f"/videos/{video['id']}")
        print(f"{video['status']} {video['progress']}%")
    return video


def download(video, file):
    """Saves the film; nothing half done ever has its name."""
    with call("GET", f"/videos/{video['id']}/content") as response, open(file + ".part", "wb") as part:
        shutil.copyfileobj(response, part)
        if part.tell() != int(response.headers["content-length"]):
            raise OSError("the download broke off")
    os.replace(file + ".part", file)


def main():
    prompt = sys.argv[1] if len(sys.argv) > 1 else "A red kite over a beach"
    # A name of one's own for this wish: asked twice under it, Kinora makes one video.
    wish = {"Idempotency-Key": f"plain-{time.time_ns()}"}
    try:
        video = finished(ask("POST", "/videos", {"prompt": prompt, "seconds": "4", "size": "1280x720"}, wish))
    except ApiError as refused:
        sys.exit(f"refused ({refused.status}, {refused.code}, {refused.param}): {refused}")
    except urllib.error.URLError as broken:
        sys.exit(f"not reached: {broken.reason}")
    if video["status"] == "failed":
        sys.exit(f"failed ({video['error']['code']}): {video['error']['message']}")
    download(video, f"{video['id']}.mp4")
    print(f"saved {video['id']}.mp4")


main()
