"""A headless Chromium for the tests, driven over the WebDriver protocol; no package needed for it."""

from __future__ import annotations

import base64
import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from tests.programs import CHROMIUM, DRIVER

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
)


class Page:
    """One window of the browser."""

    def __init__(self, session: str) -> None:
        self.session = session

    def post(self, path: str, **body: Any) -> Any:
        """Send one command and give what it answers."""
        request = Request(
            f"{self.session}/{path}",
            json.dumps(body).encode(),
            {"Content-Type": "application/json"},
        )
        try:
            with urlopen(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except HTTPError as error:
            raise RuntimeError(error.read().decode()[:500]) from None

    def cdp(self, command: str, **parameters: Any) -> Any:
        """Send one command of the DevTools protocol."""
        return self.post("goog/cdp/execute", cmd=command, params=parameters)

    def shape(self, width: int, height: int = 900, dark: bool = False, paper: bool = False) -> None:
        """Set the width of the screen, its colours, and whether it stands for paper."""
        self.cdp(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 500,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.cdp("Emulation.setEmulatedMedia", media="print" if paper else "", features=[scheme])

    def open(self, file: Path) -> None:
        """Load a file."""
        self.post("url", url=file.as_uri())

    def run(self, script: str, *arguments: Any) -> Any:
        """What a script returns."""
        return self.post("execute/sync", script=script, args=list(arguments))

    def run_async(self, script: str, *arguments: Any) -> Any:
        """What a script passes to its last argument."""
        return self.post("execute/async", script=script, args=list(arguments))

    def type(self, selector: str, keys: str) -> None:
        """Type into an element as a person does."""
        found = self.post("element", using="css selector", value=selector)
        self.post(f"element/{next(iter(found.values()))}/value", text=keys)

    def press(self, key: str) -> None:
        """Press a key wherever the focus is."""
        actions = [{"type": kind, "value": key} for kind in ("keyDown", "keyUp")]
        self.post("actions", actions=[{"type": "key", "id": "keys", "actions": actions}])

    def picture(self, file: Path, whole: bool = True) -> None:
        """Save what is shown as a PNG."""
        data = self.cdp("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        file.write_bytes(base64.b64decode(data["data"]))

    def pdf(self) -> bytes:
        """The page as it is printed."""
        data = self.cdp("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        return base64.b64decode(data["data"])


@contextmanager
def browser(profile: Path, **environment: str) -> Iterator[Page]:
    """Start a browser with a profile of its own, and end it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    driver = subprocess.Popen(
        [str(DRIVER), f"--port={port}"],
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    page = None
    try:
        options = {"binary": CHROMIUM, "args": [*FLAGS, f"--user-data-dir={profile}"]}
        page = Page(f"http://127.0.0.1:{port}")
        _wait_for(page)
        wanted = {"alwaysMatch": {"goog:chromeOptions": options}}
        started = page.post("session", capabilities=wanted)
        page.session += f"/session/{started['sessionId']}"
        yield page
    finally:
        if page is not None and "/session/" in page.session:
            with urlopen(Request(page.session, method="DELETE"), timeout=30):
                pass
        driver.terminate()
        driver.wait(timeout=30)


def _wait_for(page: Page) -> None:
    for _ in range(100):
        try:
            with urlopen(f"{page.session}/status", timeout=5):
                return
        except (URLError, ConnectionError):
            time.sleep(0.1)
    raise TimeoutError("chromedriver does not answer")
