// The other end of the line: whoever has put this frame into a page, on this machine and nowhere else.
const wanted = new URLSearchParams(location.hash.slice(1));
const origin = wanted.get('origin') ?? '';
const channel = wanted.get('channel') ?? '';
const local = /^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin);

export function tell(type, content) {
  if (local) parent.postMessage({channel, type, ...content}, origin);
}

/** @param answers by the type of what is said; what they return goes back, if an answer is wanted */
export function listen(answers) {
  window.addEventListener('message', async ({source, origin: from, data}) => {
    if (source !== parent || from !== origin || data?.channel !== channel || !Object.hasOwn(answers, data.type)) return;
    const result = await answers[data.type](data);
    if (data.id) tell('answer', {id: data.id, result});
  });
  tell('hello');
}

/** Lets the frame be as high as what is in it. */
export function fit() {
  new ResizeObserver(() => tell('height', {height: document.documentElement.getBoundingClientRect().height}))
      .observe(document.documentElement);
}

const UNREACHABLE = 'We are experiencing issues connecting to our payments provider.'
    + ' Please check your internet connection and try again.';

/** Asks the interface for one intent. */
export async function ask(method, {key, clientSecret}, path, values) {
  const intent = clientSecret.replace(/_secret_.*$/, '');
  const form = new URLSearchParams({...values, client_secret: clientSecret});
  const address = `/v1/payment_intents/${encodeURIComponent(intent)}${path}`;
  try {
    const answer = await fetch(method === 'GET' ? `${address}?${form}` : address, {
      method,
      // a refused card is no fault of the page, and its console shall not say so
      headers: {Authorization: 'Bearer ' + key, 'Simulator-Quiet': 'true'},
      body: method === 'GET' ? undefined : form,
    });
    const body = await answer.json();
    return body.error ? {error: body.error} : {paymentIntent: body};
  } catch {
    return {error: {type: 'api_connection_error', message: UNREACHABLE}};
  }
}
