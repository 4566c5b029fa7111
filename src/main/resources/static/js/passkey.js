"use strict";
(() => {
  const decoded = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const encoded = (bytes) => bytes && btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const each = (list) => (list ?? []).map(({ id }) => ({ type: "public-key", id: decoded(id) }));

  // The server speaks JSON, the browser wants bytes.
  const asked = ({ rp, rpId, user, challenge, pubKeyCredParams, timeout, authenticatorSelection, attestation,
    userVerification, allowCredentials, excludeCredentials }) => (user
    ? { rp, user: { ...user, id: decoded(user.id) }, challenge: decoded(challenge), pubKeyCredParams, timeout,
      authenticatorSelection, attestation, excludeCredentials: each(excludeCredentials) }
    : { rpId, challenge: decoded(challenge), timeout, userVerification, allowCredentials: each(allowCredentials) });

  const answered = ({ id, rawId, type, response }) => JSON.stringify({
    id,
    rawId: encoded(rawId),
    type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: encoded(response.clientDataJSON),
      attestationObject: encoded(response.attestationObject),
      authenticatorData: response.signature && encoded(response.authenticatorData),
      signature: encoded(response.signature),
      userHandle: encoded(response.userHandle) ?? undefined,
    },
  });

  const say = (form, sentence) => {
    form.querySelector("[data-said]").textContent = sentence;
  };

  // A challenge, or null where somebody has to prove or sign in first, and goes there.
  const challenge = async (form) => {
    const body = new URLSearchParams({ _csrf: form.elements._csrf.value });
    const answer = await fetch(form.dataset.challenge, { method: "POST", body, headers: { "HX-Request": "true" } });
    const elsewhere = answer.headers.get("HX-Redirect");
    if (elsewhere) {
      location.assign(elsewhere);
      return null;
    }
    if (!answer.ok) throw new DOMException(String(answer.status), answer.status === 429 ? "Wait" : "Refused");
    return answer.json();
  };

  const sentences = { NotAllowedError: "cancelled", InvalidStateError: "known", Wait: "wait" };

  const ask = async (form) => {
    if (form.ariaBusy) return;
    form.ariaBusy = "true";
    say(form, "");
    try {
      const options = await challenge(form);
      if (!options) return;
      const credential = await navigator.credentials[form.dataset.passkey]({ publicKey: asked(options) });
      form.elements.credential.value = answered(credential);
      form.submit();
    } catch (trouble) {
      say(form, form.dataset[sentences[trouble.name] ?? "failed"]);
      form.ariaBusy = null;
    }
  };

  // Without a script, or in a browser or at an address that knows no passkeys, the forms stay hidden.
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    if (!window.PublicKeyCredential || location.origin !== form.dataset.origin) continue;
    form.hidden = false;
    document.querySelectorAll("[data-passkey-otherwise]").forEach((sentence) => sentence.remove());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask(form);
    });
  }

  // Whoever comes back to the page by the browser's button may ask once more.
  window.addEventListener("pageshow", () =>
    document.querySelectorAll("form[data-passkey]").forEach((form) => { form.ariaBusy = null; }));
})();
