// What textual.js leaves to the page that it is on.

const FACES = ['16px "Roboto Mono"', 'bold 16px "Roboto Mono"', 'italic 16px "Roboto Mono"'];
const begin = window.onload;

window.onload = async (event) => {
  // It measures the font at once, so the font must be there.
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
  begin(event);
  document.querySelector("button").onclick = () => window.location.reload();
  whenShown(() => document.querySelector(".xterm-helper-textarea").focus());
};

function whenShown(act) {
  const observer = new MutationObserver(() => {
    if (!document.body.classList.contains("-first-byte")) return;
    observer.disconnect();
    act();
  });
  observer.observe(document.body, { attributeFilter: ["class"] });
}
