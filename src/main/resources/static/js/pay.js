"use strict";
(() => {
  const forms = new WeakSet();
  let script;
  let dressed = () => {};

  // The provider's script is loaded when a card form opens, and not before.
  const load = (source) => {
    script ??= new Promise((resolve, reject) => {
      const tag = Object.assign(document.createElement("script"), { src: source, onload: resolve });
      tag.onerror = () => {
        script = undefined;
        tag.remove();
        reject(new Error(source));
      };
      document.head.append(tag);
    });
    return script;
  };

  const say = (form, sentence) => {
    form.querySelector("#card-message").textContent = sentence;
  };

  const busy = (button, yes) => {
    const label = button.querySelector("span");
    button.dataset.idle ??= label.textContent;
    label.textContent = yes ? button.dataset.busy : button.dataset.idle;
    // not disabled, or whoever pressed it by keyboard would lose their place
    button.setAttribute("aria-disabled", String(yes));
    button.setAttribute("aria-busy", String(yes));
  };

  // The provider's fields cannot see our stylesheet, so they are told what the page around them looks like.
  const look = (form) => {
    const of = (element) => getComputedStyle(element);
    const card = of(form.closest(".card"));
    const dark = document.documentElement.dataset.theme === "dark"
      || (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
    return {
      theme: dark ? "night" : "stripe",
      variables: {
        colorPrimary: of(form.querySelector("button[type=submit]")).backgroundColor,
        colorBackground: card.backgroundColor,
        colorText: card.color,
        fontFamily: "system-ui, sans-serif",
        borderRadius: "6px",
      },
    };
  };

  // Whatever happened, the server asks the provider and says how it stands.
  const result = (form) =>
    window.htmx.ajax("POST", form.action, { source: form, target: "#main", swap: "innerHTML show:#pay:top" });

  const pay = async (form, stripe, elements) => {
    const { failed } = form.closest("[data-card]").dataset;
    const checked = await elements.submit();
    if (checked.error) {
      say(form, checked.error.message);
      return;
    }
    const { error } = await stripe.confirmPayment({
      elements,
      confirmParams: { return_url: location.origin + location.pathname },
      redirect: "if_required",
    });
    if (error && error.code !== "payment_intent_unexpected_state") {
      say(form, ["card_error", "validation_error"].includes(error.type) ? error.message : failed);
    }
    if (form.isConnected) await result(form);
  };

  const open = async (place) => {
    const form = place.querySelector("form");
    const button = form.querySelector("button[type=submit]");
    try {
      await load(place.dataset.script);
      const stripe = window.Stripe(place.dataset.key);
      const locale = document.documentElement.lang;
      const elements = stripe.elements({ clientSecret: place.dataset.secret, appearance: look(form), locale });
      const element = elements.create("payment");
      const field = form.querySelector("[data-element]");
      element.on("ready", () => { button.disabled = false; });
      element.on("loaderror", () => say(form, place.dataset.blocked));
      field.replaceChildren();
      element.mount(field);
      dressed = () => form.isConnected && elements.update({ appearance: look(form) });
      form.addEventListener("submit", async (event) => {
        event.preventDefault();
        if (button.disabled || button.getAttribute("aria-disabled") === "true") return;
        busy(button, true);
        say(form, "");
        try {
          await pay(form, stripe, elements);
        } catch {
          say(form, place.dataset.failed);
        }
        if (form.isConnected) busy(button, false);
      });
    } catch {
      form.querySelector("[data-element]").replaceChildren();
      say(form, place.dataset.blocked);
    }
  };

  // The page may change between light and dark while the form is open.
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => dressed());
  new MutationObserver(() => dressed()).observe(document.documentElement, { attributeFilter: ["data-theme"] });

  // On a phone, the bar leads to the button, and leaves once that is in sight.
  const bar = new IntersectionObserver((seen) => {
    document.querySelector(".paybar")?.classList.toggle("idle", seen.at(-1).intersectionRatio > .9);
  }, { threshold: .9 });

  const start = () => {
    bar.disconnect();
    const begin = document.querySelector("#pay-form button");
    if (begin) bar.observe(begin);
    const place = document.querySelector("[data-card]");
    if (place && !forms.has(place)) {
      forms.add(place);
      open(place);
    }
  };

  // After a step, whoever cannot see the page is told where it has got to.
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.target?.id === "main" || event.target.id === "main") {
      document.querySelector("#pay [data-focus]")?.focus({ preventScroll: true });
    }
    start();
  });
  start();
})();
