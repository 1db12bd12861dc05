"""How the app talks to a page: Textual's way, and it does not outlive whoever shows it."""

from textual.drivers.web_driver import WebDriver
from textual.messages import ExitApp


class BrowserDriver(WebDriver):
    """Chosen by the environment variable `TEXTUAL_DRIVER`."""

    def run_input_thread(self) -> None:
        super().run_input_thread()  # until the server has closed the app's input, or was killed
        self._app.post_message(ExitApp())
