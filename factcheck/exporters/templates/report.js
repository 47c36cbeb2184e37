"use strict";
// Comfort only: without this script every sign is a link to its card, and every card is on the page.
(() => {
  const page = document.documentElement;
  const marks = ["shown", "shown-cue", "shown-source"];
  let open = null;

  const sign = (card) => document.getElementById("at-" + card.id);

  const pieces = (card, runs) => runs.split(" ").filter(Boolean).flatMap((run) => {
    const [first, end] = run.split("-").map(Number);
    return Array.from({ length: end - first }, (_, step) => document.getElementById(card.dataset.story + "p" + (first + step)));
  }).filter(Boolean);

  const close = () => {
    if (!open) return;
    const copy = open.closest(".reading").querySelector(".copy");
    marks.forEach((mark) => copy.querySelectorAll("." + mark).forEach((piece) => piece.classList.remove(mark)));
    copy.classList.remove("shows-" + open.dataset.tier);
    open.classList.remove("open");
    open.closest(".pane").classList.remove("busy");
    sign(open)?.removeAttribute("aria-current");
    page.classList.remove("busy");
    open = null;
  };

  const show = (card) => {
    if (open === card) return;
    close();
    open = card;
    card.classList.add("open");
    card.closest(".pane").classList.add("busy");
    card.closest(".reading").querySelector(".copy").classList.add("shows-" + card.dataset.tier);
    page.classList.add("busy");
    sign(card)?.setAttribute("aria-current", "true");
    [card.dataset.content, card.dataset.cue, card.dataset.source].forEach((runs, kind) =>
      pieces(card, runs).forEach((piece) => piece.classList.add(marks[kind])));
  };

  const bring = (element) => element?.scrollIntoView({ block: "nearest" });

  // Escape gives the focus back to the sign, which opens cards when it is reached: not this time.
  let returning = false;
  document.addEventListener("focusin", (event) => {
    const link = event.target.closest(".copy .sign");
    if (link && !returning) {
      const card = document.getElementById(link.hash.slice(1));
      if (card.matches(".card")) show(card);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !open) return;
    const back = sign(open);
    close();
    returning = true;
    back?.focus();
    returning = false;
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest(".close")) { close(); return; }
    const link = event.target.closest("a[href^='#']");
    const target = link && document.getElementById(link.hash.slice(1));
    if (target?.matches(".card")) {
      event.preventDefault();
      show(target);
      if (!link.closest(".copy")) bring(sign(target));
      target.focus({ preventScroll: true });
      return;
    }
    if (link?.matches(".copy .finding")) close(); // its list lies under the open card
    const piece = event.target.closest(".copy .inner");
    if (!piece || link || !getSelection().isCollapsed) return;
    const numbers = piece.dataset.claims.split(" ");
    const cards = numbers.map((number) => document.getElementById(piece.closest(".copy").dataset.story + "c" + number));
    show(cards[(cards.indexOf(open) + 1) % cards.length]);
  });

  const follow = () => {
    const card = location.hash && document.getElementById(location.hash.slice(1));
    if (card && card.matches(".card")) { show(card); bring(sign(card)); }
  };
  addEventListener("hashchange", follow);
  addEventListener("load", () => setTimeout(follow)); // after the browser's own jump, which knows nothing of covered parts
  page.classList.add("js");
})();
