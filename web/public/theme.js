// Runs before the page is drawn, so that the chosen theme does not flash in after the other one.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('rapporteur:theme');
  } catch (refused) {
    // Storage may be forbidden; the system's theme it is, then.
  }
  var dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
