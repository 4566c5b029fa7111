"use strict";
(() => {
  const dialog = document.getElementById("dialog");
  const trouble = document.getElementById("trouble");
  const toasts = document.getElementById("toasts");
  const parse = (html) => new DOMParser().parseFromString(html, "text/html");

  // Where the form that was sent has a place for it, there.
  const complain = (sentence, form) => {
    const near = form?.querySelector?.("[data-trouble]");
    if (near) {
      near.textContent = sentence || trouble.dataset.sentence;
      return;
    }
    trouble.textContent = sentence || trouble.dataset.sentence;
    trouble.hidden = false;
  };

  // A link marked data-dialog opens its page in the dialog; where that fails, the page itself.
  const open = async (link) => {
    try {
      const answer = await fetch(link.href, { headers: { "HX-Request": "true" } });
      if (!answer.ok || answer.redirected) {
        location.assign(link.href);
        return;
      }
      await show(answer);
      dialog.showModal();
    } catch {
      complain();
    }
  };

  const show = async (answer) => {
    const body = dialog.querySelector(".dialog-body");
    body.replaceChildren(...parse(await answer.text()).body.childNodes);
    dialog.setAttribute("aria-label", dialog.querySelector("h1, h2")?.textContent ?? "");
    window.htmx?.process(body);
  };

  // In the dialog, a link back to the page behind it only closes the dialog.
  const closes = (target) => {
    const link = target.closest("a[href]");
    return target === dialog || target.closest("[data-close]")
      || (link && dialog.contains(link) && link.href === location.href);
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-dialog]");
    if (link && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      open(link);
    } else if (dialog.open && closes(event.target)) {
      event.preventDefault();
      dialog.close();
    }
  });

  // A form that knows where it leads says in the dialog what is wrong with it.
  dialog.addEventListener("submit", async (event) => {
    const form = event.target.closest("form[data-leads]");
    if (!form) return;
    event.preventDefault();
    if (form.ariaBusy) return;
    form.ariaBusy = "true";
    try {
      const body = new URLSearchParams(new FormData(form, event.submitter));
      const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true" }, redirect: "manual" });
      const elsewhere = answer.headers.get("HX-Redirect");
      if (elsewhere || answer.type === "opaqueredirect") {
        location.assign(elsewhere ?? form.dataset.leads);
      } else if (answer.status === 422) {
        await show(answer);
        dialog.querySelector("[autofocus]")?.focus();
      } else {
        complain(parse(await answer.text()).querySelector("[data-sentence]")?.textContent, form);
        form.ariaBusy = null;
      }
    } catch {
      complain("", form);
      form.ariaBusy = null;
    }
  });

  // The theme changes in place, so that nothing typed on the page is lost.
  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("form[data-theme-form]");
    if (!form || !event.submitter) return;
    event.preventDefault();
    const { name, value } = event.submitter;
    const body = new URLSearchParams(new FormData(form));
    body.set(name, value);
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => null);
    if (!answer || answer.status >= 400) {
      complain();
      return;
    }
    document.documentElement.toggleAttribute("data-theme", false);
    if (value !== "system") document.documentElement.dataset.theme = value;
    document.querySelectorAll("form[data-theme-form] button").forEach((button) =>
      button.setAttribute("aria-pressed", String(button.value === value)));
  });

  // What was typed outlives being asked who is there: in this tab, until the next page that is not that question.
  const TYPED = "typed";
  const keeping = "form[data-keeps]";
  const kept = JSON.parse(sessionStorage.getItem(TYPED));
  if (kept && !location.pathname.startsWith("/proof")) {
    sessionStorage.removeItem(TYPED);
    if (kept.page === location.pathname) {
      for (const field of document.querySelector(keeping)?.elements ?? []) {
        const said = kept.fields.filter(([name]) => name === field.name).map(([, value]) => value);
        if (field.type === "checkbox" || field.type === "radio") field.checked = said.includes(field.value);
        else if (said.length) [field.value] = said;
      }
    }
  }
  document.addEventListener("submit", ({ target }) => {
    if (!target.matches(keeping)) return;
    const fields = [...new FormData(target)].filter(([name]) => name !== "_csrf");
    sessionStorage.setItem(TYPED, JSON.stringify({ page: location.pathname, fields }));
  });

  // An upload shows how much has gone, and can be called off; the files stay chosen.
  const progress = (form, done) => {
    const sending = form.querySelector?.("[data-sending]");
    if (!sending) return;
    sending.hidden = done === null;
    sending.querySelector("progress").value = done ?? 0;
  };
  document.addEventListener("htmx:beforeRequest", ({ target }) => progress(target, 0));
  document.addEventListener("click", ({ target }) => {
    const form = target.closest("[data-call-off]")?.form;
    if (!form) return;
    htmx.trigger(form, "htmx:abort");
    form.querySelector("[type=file]").focus();
  });
  document.addEventListener("htmx:xhr:progress", ({ target, detail }) => {
    if (detail.lengthComputable) progress(target, detail.loaded / detail.total);
  });
  document.addEventListener("htmx:afterRequest", ({ target }) => progress(target, null));

  // Copies what stands on the page, or what the server hands out for this and no page shows. The clipboard is asked at
  // once, with what is yet to come: later the browser would not take it for the deed of whoever clicked.
  document.documentElement.toggleAttribute("data-clipboard", Boolean(navigator.clipboard && window.ClipboardItem));
  const copy = async (text, button) => {
    const blob = text.then((copied) => new Blob([copied], { type: "text/plain" }));
    try {
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
      toasts.append(Object.assign(document.createElement("p"), { className: "toast", textContent: button.dataset.done }));
    } catch {
      complain((await text.catch((failed) => ({ sentence: failed.sentence }))).sentence, button);
    }
  };
  const handedOut = async (form) => {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true" } });
    if (answer.ok) return answer.text();
    const elsewhere = answer.headers.get("HX-Redirect");
    if (elsewhere) location.assign(elsewhere);
    throw { sentence: parse(await answer.text()).querySelector("[data-sentence]")?.textContent };
  };
  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form[data-copies]")) return;
    event.preventDefault();
    copy(handedOut(event.target), event.submitter);
  });
  document.addEventListener("click", ({ target }) => {
    if (target.closest("[data-print]")) print();
    const button = target.closest("[data-copy]");
    if (button) copy(Promise.resolve(document.getElementById(button.dataset.copy).textContent), button);
  });
  // What was shown for a while goes before the page is asked for anew, which may fail.
  document.addEventListener("htmx:beforeRequest", ({ target }) => {
    for (const shown of target.querySelectorAll("[data-shown]")) shown.replaceWith("••••••••");
  });

  for (const failure of ["htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(failure, (event) => complain("", event.detail.elt));
  }
  // An error page says in one sentence what to do; that sentence goes into the alert.
  document.addEventListener("htmx:responseError", (event) =>
    complain(parse(event.detail.xhr.responseText).querySelector("[data-sentence]")?.textContent, event.detail.elt));
  document.addEventListener("htmx:beforeRequest", () => { trouble.hidden = true; });

  // The answer to what has left the page meanwhile has no place any more: what replaced it is newer.
  document.addEventListener("htmx:beforeRequest", ({ target }) => {
    const left = (event) => { if (!target.isConnected) event.preventDefault(); };
    target.addEventListener("htmx:beforeOnLoad", left, { once: true });
  });

  // Toasts leave by themselves, unless somebody is reading them.
  new MutationObserver((changes) => {
    for (const toast of changes.flatMap((change) => [...change.addedNodes])) {
      if (toast.nodeType !== Node.ELEMENT_NODE) continue;
      const leave = () => (toast.matches(":hover, :focus-within") ? setTimeout(leave, 2000) : toast.remove());
      setTimeout(leave, 6000);
    }
  }).observe(toasts, { childList: true });
})();
