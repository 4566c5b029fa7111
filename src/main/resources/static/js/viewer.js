"use strict";
// Draws the pages of a PDF, each when it comes into sight, and lets go of it when it is far away: a phone has not the
// memory for all. What it draws with is large, and loaded only here. Beside each page stand its words, to be read aloud.
(async () => {
  const host = document.querySelector("[data-pdf]");
  const { pdf, library, worker, page: word, failed } = host.dataset;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  try {
    const pdfjs = await import(library);
    pdfjs.GlobalWorkerOptions.workerSrc = worker;
    const book = await pdfjs.getDocument({ url: pdf, isEvalSupported: false, enableXfa: false }).promise;

    const draw = async (canvas) => {
      const sheet = await book.getPage(Number(canvas.dataset.number));
      const scale = (host.clientWidth / sheet.getViewport({ scale: 1 }).width) * devicePixelRatio;
      const viewport = sheet.getViewport({ scale });
      Object.assign(canvas, { width: viewport.width, height: viewport.height });
      await sheet.render({ canvasContext: canvas.getContext("2d"), viewport }).promise;
      canvas.dataset.drawn = "true";
      if (!canvas.dataset.near) release(canvas);
    };

    const release = (canvas) => {
      // the place stays, so that nothing jumps
      canvas.style.height = `${canvas.clientHeight}px`;
      Object.assign(canvas, { width: 0, height: 0 });
      delete canvas.dataset.drawn;
      delete canvas.dataset.asked;
    };

    const fail = (canvas) => canvas.replaceWith(element("p", { className: "muted", textContent: failed }));

    const sight = new IntersectionObserver((seen) => {
      for (const { isIntersecting, target } of seen) {
        target.dataset.near = isIntersecting ? "true" : "";
        if (isIntersecting && !target.dataset.asked) {
          target.dataset.asked = "true";
          target.style.height = "";
          draw(target).catch(() => fail(target));
        } else if (!isIntersecting && target.dataset.drawn) {
          release(target);
        }
      }
    }, { rootMargin: "600px" });

    const sheets = Array.from({ length: book.numPages }, (_, index) => {
      const canvas = element("canvas", { ariaHidden: "true" });
      canvas.dataset.number = index + 1;
      return element("section", { ariaLabel: `${word} ${index + 1} / ${book.numPages}` },
        canvas, element("p", { className: "vh" }));
    });
    host.replaceChildren(...sheets);
    sheets.forEach((section) => sight.observe(section.querySelector("canvas")));

    const read = async (number) => {
      const words = await (await book.getPage(number)).getTextContent();
      return words.items.map((item) => item.str).join(" ");
    };
    for (const [index, section] of sheets.entries()) {
      section.querySelector(".vh").textContent = await read(index + 1).catch(() => failed);
    }
  } catch {
    host.textContent = failed;
  }
})();
