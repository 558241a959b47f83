addEventListener('message', () => document.querySelector('input').focus());
