import {ask, listen, tell} from './host.js';

let session = null;

// Until it is known whose payment this is, an answer would go nowhere: the buttons say so.
const open = yes => document.querySelectorAll('button').forEach(button => (button.disabled = !yes));

async function answer(outcome) {
  if (!session) return;
  open(false);
  tell('done', {result: await ask('POST', session, '/simulated_authentication', {outcome})});
}

document.getElementById('test-source-authorize-3ds').addEventListener('click', () => answer('authorize'));
document.getElementById('test-source-fail-3ds').addEventListener('click', () => answer('fail'));

listen({
  init({key, clientSecret}) {
    session = {key, clientSecret};
    open(true);
  },
  fail: () => answer('fail'),
});
