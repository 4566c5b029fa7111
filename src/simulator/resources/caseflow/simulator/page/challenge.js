import {ask, listen, tell} from './host.js';

let session = null;

async function answer(outcome) {
  if (!session) return;
  document.querySelectorAll('button').forEach(button => (button.disabled = true));
  tell('done', {result: await ask('POST', session, '/simulated_authentication', {outcome})});
}

document.getElementById('test-source-authorize-3ds').addEventListener('click', () => answer('authorize'));
document.getElementById('test-source-fail-3ds').addEventListener('click', () => answer('fail'));

listen({
  init({key, clientSecret}) {
    session = {key, clientSecret};
  },
  fail: () => answer('fail'),
});
