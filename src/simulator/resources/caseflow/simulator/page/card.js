import {ask, fit, listen, tell} from './host.js';

const form = document.forms[0];
const inputs = ['number', 'expiry', 'cvc', 'postalCode'].map(name => form.elements[name]);
const [number, expiry, cvc, postalCode] = inputs;
const VARIABLES = {
  colorBackground: '--background',
  colorText: '--text',
  colorTextPlaceholder: '--faint',
  colorTextSecondary: '--faint',
  colorPrimary: '--accent',
  colorDanger: '--danger',
  fontFamily: '--font',
  fontSizeBase: '--size',
  borderRadius: '--radius',
};

let session = {};
let hidden = {};

const digits = input => input.value.replace(/\D/g, '');
const american = () => /^3[47]/.test(digits(number));

function luhn(text) {
  return [...text].reverse().reduce((sum, digit, i) => {
    const weighed = i % 2 ? digit * 2 : Number(digit);
    return sum + (weighed > 9 ? weighed - 9 : weighed);
  }, 0) % 10 === 0;
}

/** What is wrong with a field in Stripe's words, or nothing. */
const faults = {
  number() {
    const typed = digits(number);
    if (typed.length < (american() ? 15 : 14)) return ['incomplete_number', 'Your card number is incomplete.'];
    return luhn(typed) ? null : ['invalid_number', 'Your card number is invalid.'];
  },
  expiry() {
    const typed = digits(expiry);
    if (typed.length < 4) return ['incomplete_expiry', 'Your card’s expiration date is incomplete.'];
    const [month, year] = [Number(typed.slice(0, 2)), 2000 + Number(typed.slice(2))];
    if (month < 1 || month > 12) return ['invalid_expiry_month', 'Your card’s expiration month is invalid.'];
    const now = new Date();
    if (year < now.getFullYear()) return ['invalid_expiry_year_past', 'Your card’s expiration year is in the past.'];
    if (year === now.getFullYear() && month <= now.getMonth()) {
      return ['invalid_expiry_month_past', 'Your card’s expiration date is in the past.'];
    }
    return null;
  },
  cvc() {
    return digits(cvc).length < (american() ? 4 : 3) ? ['incomplete_cvc', 'Your card’s security code is incomplete.'] : null;
  },
  postalCode() {
    return hidden.postalCode || postalCode.value.trim() ? null : ['incomplete_zip', 'Your postal code is incomplete.'];
  },
};

function show(input, fault) {
  input.toggleAttribute('aria-invalid', false);
  if (fault) input.setAttribute('aria-invalid', 'true');
  document.getElementById(input.name + '-error').textContent = fault ? fault[1] : '';
}

/** Says what is wrong at each field; the first of it, or nothing. */
function check() {
  const wrong = inputs.filter(input => {
    const fault = faults[input.name]();
    show(input, fault);
    return fault;
  });
  if (!wrong.length) return null;
  wrong[0].focus();
  const [code, message] = faults[wrong[0].name]();
  return {error: {type: 'validation_error', code, message}};
}

function changed() {
  const filled = inputs.filter(input => input.value && !(hidden.postalCode && input === postalCode));
  tell('change', {
    content: {
      empty: filled.length === 0,
      complete: inputs.every(input => !faults[input.name]()),
      collapsed: false,
      value: {type: 'card'},
    },
  });
}

function format(input) {
  if (input === number) {
    const parts = american() ? /^(\d{0,4})(\d{0,6})(\d{0,5}).*/ : /^(\d{0,4})(\d{0,4})(\d{0,4})(\d{0,7}).*/;
    input.value = digits(input).replace(parts, (_, ...groups) => groups.slice(0, -2).filter(Boolean).join(' '));
  } else if (input === expiry) {
    const typed = digits(input).replace(/^([2-9])/, '0$1').slice(0, 4);
    input.value = typed.length > 2 ? `${typed.slice(0, 2)} / ${typed.slice(2)}` : typed;
  } else if (input === cvc) {
    input.value = digits(input);
  }
}

function dress({appearance, fields, ground}) {
  if (ground) document.body.style.background = ground;
  if (appearance) {
    const root = document.documentElement;
    root.classList.toggle('night', appearance.theme === 'night');
    Object.entries(VARIABLES).forEach(([name, property]) => {
      const value = appearance.variables?.[name];
      if (typeof value === 'string') root.style.setProperty(property, value);
      else root.style.removeProperty(property);
    });
  }
  if (fields) {
    const address = fields.billingDetails === 'never' ? 'never' : fields.billingDetails?.address;
    hidden = {postalCode: address === 'never' || address?.postalCode === 'never'};
    document.getElementById('postal').hidden = hidden.postalCode;
  }
}

function billing(params) {
  const details = params?.payment_method_data?.billing_details ?? {};
  const address = {...details.address};
  if (!hidden.postalCode) address.postal_code = postalCode.value.trim();
  const values = {};
  ['name', 'email', 'phone'].forEach(name => {
    if (details[name]) values[`payment_method_data[billing_details][${name}]`] = details[name];
  });
  Object.entries(address).forEach(([name, value]) => {
    if (value) values[`payment_method_data[billing_details][address][${name}]`] = value;
  });
  return values;
}

async function confirm(params) {
  const wrong = check();
  if (wrong) return wrong;
  const typed = digits(expiry);
  inputs.forEach(input => (input.readOnly = true));
  const result = await ask('POST', session, '/confirm', {
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': digits(number),
    'payment_method_data[card][exp_month]': typed.slice(0, 2),
    'payment_method_data[card][exp_year]': '20' + typed.slice(2),
    'payment_method_data[card][cvc]': digits(cvc),
    ...billing(params),
    ...(params?.return_url ? {return_url: params.return_url} : {}),
  });
  inputs.forEach(input => (input.readOnly = false));
  const field = {number, exp_month: expiry, exp_year: expiry, cvc}[result.error?.param];
  if (field) show(field, [result.error.code, result.error.message]);
  return result;
}

async function begin(wanted) {
  session = {key: wanted.key, clientSecret: wanted.clientSecret};
  dress(wanted);
  const {paymentIntent, error} = await ask('GET', session, '', {});
  if (error) {
    tell('loaderror', {content: {error}});
  } else if (!paymentIntent.status.startsWith('requires_')) {
    const message = `This PaymentIntent is in a terminal state (${paymentIntent.status}) and cannot be used to initialize Elements.`;
    tell('loaderror', {
      content: {error: {type: 'invalid_request_error', code: 'payment_intent_unexpected_state', message, payment_intent: paymentIntent}},
    });
  } else {
    tell('ready', {content: {}});
  }
}

form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', ({target}) => {
  format(target);
  if (target.getAttribute('aria-invalid')) show(target, faults[target.name]());
  changed();
});
form.addEventListener('focusout', ({target}) => {
  if (target.value) show(target, faults[target.name]());
});

listen({
  init: begin,
  update: dress,
  submit: () => check() ?? {selectedPaymentMethod: 'card'},
  confirm: ({params}) => confirm(params),
  focus: () => number.focus(),
  blur: () => document.activeElement?.blur(),
  clear() {
    form.reset();
    inputs.forEach(input => show(input, null));
    changed();
  },
});
fit();
