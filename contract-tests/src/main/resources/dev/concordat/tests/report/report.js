'use strict';
const form = document.getElementById('filters');
const findings = [...document.querySelectorAll('.finding')];
function filter() {
  const text = form.elements.text.value.toLowerCase();
  const check = form.elements.check.value;
  const severity = form.elements.severity.value;
  let shown = 0;
  for (const finding of findings) {
    const match = (!check || finding.dataset.check === check)
      && (!severity || finding.dataset.severity === severity)
      && finding.textContent.toLowerCase().includes(text);
    finding.hidden = !match;
    shown += match ? 1 : 0;
  }
  document.getElementById('shown').value = shown + ' of ' + findings.length + ' shown';
}
if (form) {
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  filter();
}
for (const button of document.querySelectorAll('button.copy')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const pre = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = 'Copied';
    } catch (refused) {
      getSelection().selectAllChildren(pre);
      button.textContent = 'Selected';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  });
}
addEventListener('beforeprint', () => { for (const finding of findings) { finding.open = true; } });
