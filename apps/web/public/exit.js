/* Makes the way out quicker; it works without. Sent as it is, so written for old phones and kept small. Stores nothing. */
(function () {
  'use strict';
  var bar = document.querySelector('.exit');
  var link = bar && bar.querySelector('a');
  if (!link) return;

  var status = bar.querySelector('[role=status]');
  var keys = bar.querySelector('.exit-keys');
  var lights = keys.querySelectorAll('i');
  var presses = 0;
  var alone; // Shift went down and nothing else since
  var timer;
  var left;

  /* Emptied first, so that the next frame is blank however slow the network is. */
  function leave(event) {
    if (event) event.preventDefault();
    if (left) return;
    left = true;
    document.title = bar.getAttribute('data-loading');
    var blank = document.createElement('body');
    blank.style.background = 'Canvas';
    var words = blank.appendChild(document.createElement('p'));
    words.className = 'only-heard';
    words.setAttribute('role', 'alert');
    words.textContent = bar.getAttribute('data-leaving');
    document.documentElement.replaceChild(blank, document.body);
    location.replace(link.href);
  }

  function show(count, words) {
    clearTimeout(timer);
    presses = count;
    for (var i = 0; i < 3; i++) lights[i].className = i < count ? 'on' : '';
    status.textContent = words ? bar.getAttribute('data-' + words) : '';
  }

  function startOver() {
    show(0);
  }

  function tooLate() {
    show(0, 'timed-out');
    timer = setTimeout(startOver, 5000);
  }

  /* Each within five seconds of the last, as GOV.UK does it. Never Esc, which stops a page from loading. */
  function press() {
    if (presses === 2) return leave();
    show(presses + 1, presses ? 'one-left' : 'two-left');
    timer = setTimeout(tooLate, 5000);
  }

  function down(event) {
    if (event.key === 'Shift' && !event.isComposing) {
      if (!event.repeat) alone = !event.ctrlKey && !event.altKey && !event.metaKey;
      return;
    }
    alone = false;
    if (presses) startOver();
  }

  function up(event) {
    if (event.key !== 'Shift') return;
    if (alone && !event.isComposing) press();
    alone = false;
  }

  /* A step within the page must not put it into the history once more, behind the entry that is replaced. */
  function within(event) {
    var step = event.target.closest && event.target.closest('a[href^="#"]');
    if (!step) return;
    event.preventDefault();
    location.replace(step.href);
  }

  document.addEventListener('keydown', down, true);
  document.addEventListener('keyup', up, true);
  document.addEventListener('click', within);
  /* However it is pressed: a new tab would leave this page standing. */
  link.addEventListener('click', leave);
  link.addEventListener('auxclick', function (event) {
    if (event.button === 1) leave(event);
  });
  /* Brought back from the browser's memory, a page that was left is blank, and leaves again. */
  window.addEventListener('pageshow', function (event) {
    if (event.persisted && left) location.replace(link.href);
  });
  keys.className += ' on';
})();
