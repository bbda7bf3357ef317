/*
 * Makes the way out of a sensitive page quicker. The page works without it. Sent as it is, to old phones too, so it is
 * written in the language of old browsers, and kept small. Nothing is stored and nobody is asked.
 */
(function () {
  'use strict';
  var bar = document.querySelector('.exit');
  var link = bar && bar.querySelector('a');
  if (!link) return;

  var status = bar.querySelector('[role=status]');
  var lights = bar.querySelector('.exit-lights');
  var presses = 0;
  var alone = false; // Shift went down and nothing else since
  var timer;
  var left = false;

  /* The page is emptied first, so that the next frame is blank even when the network is slow or gone. */
  function leave() {
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

  function show(count) {
    presses = count;
    lights.style.display = count ? 'flex' : '';
    for (var i = 0; i < lights.children.length; i++) lights.children[i].className = i < count ? 'on' : '';
  }

  function say(name) {
    status.textContent = name ? bar.getAttribute('data-' + name) : '';
  }

  function startOver(words) {
    clearTimeout(timer);
    show(0);
    say(words);
  }

  function tooLate() {
    startOver('timed-out');
    timer = setTimeout(say, 5000);
  }

  /* Shift three times, each within five seconds of the last: as GOV.UK does it. Never Esc, which stops a page from loading. */
  function press() {
    clearTimeout(timer);
    show(presses + 1);
    if (presses === 3) return leave();
    say(presses === 1 ? 'two-left' : 'one-left');
    timer = setTimeout(tooLate, 5000);
  }

  document.addEventListener(
    'keydown',
    function (event) {
      if (event.key === 'Shift' && !event.isComposing) {
        if (!event.repeat) alone = !event.ctrlKey && !event.altKey && !event.metaKey;
        return;
      }
      alone = false;
      if (presses) startOver();
    },
    true
  );

  document.addEventListener(
    'keyup',
    function (event) {
      if (event.key === 'Shift' && alone && !event.isComposing) press();
      if (event.key === 'Shift') alone = false;
    },
    true
  );

  link.addEventListener('click', function (event) {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    leave();
  });

  /* A page that was left stays blank when the browser brings it back from its memory, and leaves again. */
  window.addEventListener('pageshow', function (event) {
    if (event.persisted && left) location.replace(link.href);
  });
})();
