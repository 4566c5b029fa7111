// A stand-in for Stripe.js: the same names and answers, as far as a page with a Payment Element needs them.
(() => {
  'use strict';

  const HOME = new URL(document.currentScript.src).origin;
  const UNREACHABLE = 'We are experiencing issues connecting to our payments provider.'
      + ' Please check your internet connection and try again.';
  const UNAUTHENTICATED = 'We are unable to authenticate your payment method.'
      + ' Please choose a different payment method and try again.';

  class IntegrationError extends Error {
    constructor(message) {
      super(message);
      this.name = 'IntegrationError';
    }
  }

  const scheme = appearance => (appearance && appearance.theme === 'night' ? 'dark' : 'light');
  const intentOf = clientSecret => String(clientSecret).replace(/_secret_.*$/, '');
  const secret = () => crypto.getRandomValues(new Uint32Array(4)).join('');

  /** The colour behind an element: a frame that lets it shine through shows checkers of contrast nothing. */
  function ground(element) {
    const colour = getComputedStyle(element).backgroundColor;
    if (!/, 0\)$|transparent/.test(colour)) return colour;
    return element.parentElement ? ground(element.parentElement) : 'transparent';
  }

  /** A frame of the simulator's origin, and the only way to talk with it. */
  class Frame {
    constructor(path, title) {
      this.channel = secret();
      this.waiting = new Map();
      this.told = () => {};
      this.element = document.createElement('iframe');
      this.element.name = '__privateStripeFrame' + secret().slice(0, 8);
      this.element.title = title;
      this.element.src = HOME + path + '#' + new URLSearchParams({origin: location.origin, channel: this.channel});
      Object.assign(this.element.style, {border: '0', width: '100%', display: 'block', background: 'transparent'});
      this.listener = event => this.hear(event);
      window.addEventListener('message', this.listener);
    }

    hear(event) {
      const said = event.data;
      if (event.origin !== HOME || event.source !== this.element.contentWindow || said.channel !== this.channel) {
        return;
      }
      if (said.type === 'answer') {
        const resolve = this.waiting.get(said.id);
        this.waiting.delete(said.id);
        if (resolve) resolve(said.result);
      } else if (said.type === 'height') {
        this.element.style.height = Math.ceil(said.height) + 'px';
      } else {
        this.told(said);
      }
    }

    say(type, content) {
      this.element.contentWindow?.postMessage({channel: this.channel, type, ...content}, HOME);
    }

    ask(type, content) {
      return new Promise(resolve => {
        const id = secret();
        this.waiting.set(id, resolve);
        this.say(type, {id, ...content});
      });
    }

    remove() {
      window.removeEventListener('message', this.listener);
      this.element.remove();
    }
  }

  class PaymentElement {
    constructor(elements, options) {
      this.elements = elements;
      this.options = options || {};
      this.listeners = {};
    }

    mount(target) {
      const host = typeof target === 'string' ? document.querySelector(target) : target;
      if (!host) {
        throw new IntegrationError(`The selector you specified (${target}) applies to no DOM elements that are currently on the page.`);
      }
      this.unmount();
      this.frame = new Frame('/dahlia/card', 'Secure payment input frame');
      this.frame.element.style.colorScheme = scheme(this.elements.options.appearance);
      this.frame.element.style.height = '12rem';
      this.frame.told = said => this.told(said);
      host.replaceChildren(this.frame.element);
    }

    told(said) {
      if (said.type === 'hello') {
        const {key, options} = this.elements;
        this.frame.say('init', {key, clientSecret: options.clientSecret, fields: plain(this.options.fields), ...this.look()});
      } else {
        if (said.type === 'ready') this.mounted = true;
        this.fire(said.type, {elementType: 'payment', ...said.content});
      }
    }

    look() {
      return {appearance: plain(this.elements.options.appearance), ground: ground(this.frame.element)};
    }

    fire(type, event) {
      (this.listeners[type] || []).forEach(listener => listener(event));
    }

    on(type, listener) {
      (this.listeners[type] ||= []).push(listener);
      return this;
    }

    once(type, listener) {
      const once = event => {
        this.off(type, once);
        listener(event);
      };
      return this.on(type, once);
    }

    off(type, listener) {
      this.listeners[type] = (this.listeners[type] || []).filter(each => listener && each !== listener);
      return this;
    }

    focus() {
      this.frame?.say('focus');
    }

    blur() {
      this.frame?.say('blur');
    }

    clear() {
      this.frame?.say('clear');
    }

    collapse() {}

    update(options) {
      Object.assign(this.options, options);
      this.frame?.say('update', {fields: plain(this.options.fields)});
    }

    unmount() {
      this.frame?.remove();
      this.frame = undefined;
      this.mounted = false;
    }

    destroy() {
      this.unmount();
      this.elements.payment = undefined;
    }
  }

  class Elements {
    constructor(key, options) {
      this.key = key;
      this.options = {...options};
    }

    create(type, options) {
      if (type !== 'payment') throw new IntegrationError(`The simulator knows no ${type} Element.`);
      if (this.payment) throw new IntegrationError('Can only create one Element of type payment through this Elements object.');
      this.payment = new PaymentElement(this, options);
      return this.payment;
    }

    getElement(type) {
      return type === 'payment' && this.payment ? this.payment : null;
    }

    update(options) {
      Object.assign(this.options, options);
      const frame = this.payment?.frame;
      if (frame) {
        frame.element.style.colorScheme = scheme(this.options.appearance);
        frame.say('update', this.payment.look());
      }
    }

    async fetchUpdates() {
      return {};
    }

    async submit() {
      return this.ready().ask('submit');
    }

    ready() {
      if (!this.payment?.mounted) {
        throw new IntegrationError('We could not retrieve data from the specified Element. Please make sure the Element you'
            + ' are attempting to use is still mounted.');
      }
      return this.payment.frame;
    }
  }

  /** What can be sent through a message. */
  const plain = value => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

  /** Asks whoever holds the card, in a frame of the bank. */
  function challenge(key, clientSecret) {
    return new Promise(resolve => {
      const frame = new Frame('/dahlia/challenge', '3-D Secure authentication');
      const dialog = document.createElement('dialog');
      dialog.setAttribute('aria-label', '3-D Secure authentication');
      Object.assign(dialog.style, {
        padding: '0', border: '0', borderRadius: '8px', overflow: 'hidden',
        width: 'min(26rem, calc(100vw - 2rem))', maxWidth: 'none', margin: 'auto', background: '#fff',
      });
      // of one height from the start: what moves under a finger is missed by it
      Object.assign(frame.element.style, {height: '17rem', colorScheme: 'light'});
      frame.told = said => {
        if (said.type === 'hello') frame.say('init', {key, clientSecret});
        if (said.type === 'done') {
          dialog.close();
          dialog.remove();
          frame.remove();
          resolve(said.result);
        }
      };
      dialog.addEventListener('cancel', event => {
        event.preventDefault();
        frame.say('fail');
      });
      dialog.append(frame.element);
      document.body.append(dialog);
      dialog.showModal();
    });
  }

  async function afterwards(key, clientSecret, result) {
    if (result.error || result.paymentIntent.status !== 'requires_action') return result;
    const {paymentIntent, error} = await challenge(key, clientSecret);
    if (error) return {error};
    const failure = paymentIntent.last_payment_error;
    if (!failure) return {paymentIntent};
    const message = failure.code === 'payment_intent_authentication_failure' ? UNAUTHENTICATED : failure.message;
    return {error: {...failure, message, payment_intent: paymentIntent}};
  }

  async function retrieve(key, clientSecret) {
    const address = `${HOME}/v1/payment_intents/${intentOf(clientSecret)}?` + new URLSearchParams({client_secret: clientSecret});
    try {
      const answer = await fetch(address, {headers: {Authorization: 'Bearer ' + key}, credentials: 'omit'});
      const body = await answer.json();
      return answer.ok ? {paymentIntent: body} : {error: body.error};
    } catch {
      return {error: {type: 'api_connection_error', message: UNREACHABLE}};
    }
  }

  function goTo(address, intent) {
    const url = new URL(address);
    url.searchParams.set('payment_intent', intent.id);
    url.searchParams.set('payment_intent_client_secret', intent.client_secret);
    url.searchParams.set('redirect_status', intent.status === 'succeeded' ? 'succeeded' : 'pending');
    location.assign(url);
    return new Promise(() => {});
  }

  function Stripe(key) {
    if (typeof key !== 'string' || !key.startsWith('pk_')) {
      throw new IntegrationError('Missing value for Stripe(): apiKey should be a string, and a publishable key.');
    }
    if (key.startsWith('pk_live_')) throw new IntegrationError('The simulator takes no live keys: no money moves here.');
    return {
      elements(options) {
        if (!options?.clientSecret) throw new IntegrationError('The simulator needs elements({clientSecret}).');
        return new Elements(key, options);
      },
      retrievePaymentIntent: clientSecret => retrieve(key, clientSecret),
      async handleNextAction({clientSecret}) {
        return afterwards(key, clientSecret, await retrieve(key, clientSecret));
      },
      async confirmPayment({elements, confirmParams, redirect}) {
        if (redirect !== 'if_required' && !confirmParams?.return_url) {
          throw new IntegrationError('The `confirmParams.return_url` argument is required, unless redirect is `if_required`.');
        }
        const {clientSecret} = elements.options;
        const result = await afterwards(key, clientSecret, await elements.ready().ask('confirm', {params: plain(confirmParams)}));
        return result.error || redirect === 'if_required' ? result : goTo(confirmParams.return_url, result.paymentIntent);
      },
    };
  }

  Stripe.version = 'dahlia';
  window.Stripe = Stripe;
})();
