"use strict";
// Draws the pages of a PDF, each when it comes into sight. What it draws with is large, and loaded only here.
(async () => {
  const host = document.querySelector("[data-pdf]");
  const { pdf, library, worker, page: word, failed } = host.dataset;
  try {
    const pdfjs = await import(library);
    pdfjs.GlobalWorkerOptions.workerSrc = worker;
    const book = await pdfjs.getDocument({ url: pdf, isEvalSupported: false, enableXfa: false }).promise;

    const draw = async (canvas) => {
      const sheet = await book.getPage(Number(canvas.dataset.number));
      const scale = (host.clientWidth / sheet.getViewport({ scale: 1 }).width) * devicePixelRatio;
      const viewport = sheet.getViewport({ scale });
      Object.assign(canvas, { width: viewport.width, height: viewport.height });
      const words = await sheet.getTextContent();
      canvas.textContent = words.items.map((item) => item.str).join(" ");
      await sheet.render({ canvasContext: canvas.getContext("2d"), viewport }).promise;
    };

    const sight = new IntersectionObserver((seen) => {
      for (const { isIntersecting, target } of seen) {
        if (isIntersecting) {
          sight.unobserve(target);
          draw(target);
        }
      }
    }, { rootMargin: "600px" });

    const sheets = Array.from({ length: book.numPages }, (_, index) => {
      const canvas = document.createElement("canvas");
      canvas.dataset.number = index + 1;
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", `${word} ${index + 1} / ${book.numPages}`);
      return canvas;
    });
    host.replaceChildren(...sheets);
    sheets.forEach((canvas) => sight.observe(canvas));
  } catch {
    host.textContent = failed;
  }
})();
