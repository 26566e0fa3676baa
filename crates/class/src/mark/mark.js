// Shows one answer after another and saves what is given for it. What a student wrote is only ever put in as text.
"use strict";

const say = document.body.dataset;
const at = id => document.getElementById(id);
const PATIENCE = 400; // milliseconds after the last key
const RETRY = 2000;

let questions = [];
let answers = [];
let place = 0;
const unsaved = new Map(); // key -> what is to be saved
let timer = null;
let saving = false;

const isMarked = answer => answer.points.every(points => points !== null);
const shown = number => String(Math.round(number * 100) / 100);

async function load() {
  const reply = await fetch("desk");
  if (!reply.ok) { status(await reply.text(), true); return; }
  ({ questions, answers } = await reply.json());
  if (answers.length === 0) { at("which").textContent = say.none; at("rubric").hidden = true; return; }
  const first = answers.findIndex(answer => !isMarked(answer));
  show(first < 0 ? 0 : first);
}

function show(next) {
  place = (next + answers.length) % answers.length;
  const answer = answers[place];
  const question = questions[answer.question];
  const who = answer.student === null ? "" : ` · ${answer.student}`;
  at("which").textContent = `${question.title} — ${say.answer} ${place + 1}/${answers.length}${who}`;
  at("ask").textContent = question.ask;
  at("text").textContent = answer.text;
  at("length").textContent = `${answer.text.replace(/\s/g, "").length} ${say.characters}` +
    (answer.by ? ` · ${say.markedBy}: ${answer.by}` : "");
  at("criteria").replaceChildren(...question.criteria.map((one, number) => criterion(answer, one, number)));
  at("remark").value = answer.remark;
  earlier(answer);
  sum();
  progress();
  window.scrollTo(0, 0);
  focus(Math.max(0, answer.points.indexOf(null)));
}

function criterion(answer, one, number) {
  const item = document.createElement("li");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const full = document.createElement("p");
  const row = document.createElement("div");
  input.type = "number"; input.min = 0; input.max = one.points; input.step = 0.5; input.id = `points-${number}`;
  input.inputMode = "decimal";
  input.value = answer.points[number] === null ? "" : answer.points[number];
  input.addEventListener("input", () => {
    const given = input.value === "" ? null : Number(input.value);
    // What the rubric does not allow stays visible as wrong and is not saved.
    if (given !== null && !(given >= 0 && given <= one.points)) { status(`${say.refused}: 0–${one.points}`, true); return; }
    answer.points[number] = given;
    changed(answer);
  });
  const key = document.createElement("kbd");
  key.textContent = number + 1;
  label.htmlFor = input.id;
  label.append(key, ` ${one.name}`);
  full.textContent = one.full;
  row.className = "points";
  row.append(input, ` / ${one.points} `, quick(input, 0, say.zero), quick(input, one.points, say.full));
  item.append(label, full, row);
  return item;
}

function quick(input, points, name) {
  const button = document.createElement("button");
  button.type = "button"; button.tabIndex = -1; button.textContent = name;
  button.setAttribute("aria-label", `${name}: ${points}`);
  button.addEventListener("click", () => give(input, points));
  return button;
}

function give(input, points) {
  input.value = points;
  input.dispatchEvent(new Event("input"));
  step(input);
}

function focus(number) {
  const input = at(`points-${number}`);
  if (input) { input.focus(); input.select(); } else { at("remark").focus(); }
}

// From a field to the next; from the last to the remark.
function step(input) {
  focus(Number(input.id.slice("points-".length)) + 1);
}

function earlier(answer) {
  const remarks = new Set(answers.filter(one => one.question === answer.question && one !== answer && one.remark.trim() !== "")
    .map(one => one.remark));
  const options = [...remarks].sort().map(remark => new Option(remark.length > 60 ? `${remark.slice(0, 60)}…` : remark, remark));
  at("earlier").replaceChildren(new Option("–", ""), ...options);
}

function sum() {
  const answer = answers[place];
  const question = questions[answer.question];
  const most = question.criteria.reduce((all, one) => all + one.points, 0);
  const given = answer.points.reduce((all, points) => all + (points ?? 0), 0);
  const scaled = most === question.of ? "" : ` → ${shown(given / most * question.of)}/${shown(question.of)}`;
  at("sum").textContent = `${shown(given)}/${shown(most)}${scaled}`;
}

function progress() {
  const done = answers.filter(isMarked).length;
  at("progress").textContent = done === answers.length ? `${done}/${answers.length} · ${say.allDone}` : `${done}/${answers.length} ${say.done}`;
}

function status(text, lost = false) {
  at("status").textContent = text;
  at("status").classList.toggle("lost", lost);
}

function changed(answer) {
  unsaved.set(answer.key, answer);
  // "Saved" would not be true of this key.
  status(say.saving);
  sum();
  progress();
  clearTimeout(timer);
  timer = setTimeout(save, PATIENCE);
}

async function save() {
  if (saving || unsaved.size === 0) return;
  saving = true;
  clearTimeout(timer);
  const [key, answer] = unsaved.entries().next().value;
  unsaved.delete(key);
  const body = JSON.stringify({ key, points: answer.points, remark: answer.remark });
  let wait = 0;
  try {
    const reply = await fetch("save", { method: "POST", body, keepalive: true });
    if (reply.ok) {
      const { at: time } = await reply.json();
      if (unsaved.size === 0) status(`${say.saved} ${new Date(time).toLocaleTimeString(document.documentElement.lang)}`);
    } else {
      status(`${say.refused}: ${await reply.text()}`, true);
    }
  } catch {
    // The program is gone: what was given stays here until it is back.
    if (!unsaved.has(key)) unsaved.set(key, answer);
    status(say.lost, true);
    wait = RETRY;
  }
  saving = false;
  if (unsaved.size > 0) timer = setTimeout(save, wait);
}

function unmarked() {
  for (let step = 1; step <= answers.length; step += 1) {
    const next = (place + step) % answers.length;
    if (!isMarked(answers[next])) { show(next); return; }
  }
  progress();
  status(say.allDone);
}

at("remark").addEventListener("input", () => {
  answers[place].remark = at("remark").value;
  changed(answers[place]);
});
at("earlier").addEventListener("change", () => {
  const remark = at("earlier").value;
  if (remark === "") return;
  const own = at("remark").value.trim();
  at("remark").value = own === "" ? remark : `${own}\n${remark}`;
  at("remark").dispatchEvent(new Event("input"));
  at("earlier").value = "";
  at("remark").focus();
});
at("previous").addEventListener("click", () => show(place - 1));
at("next").addEventListener("click", () => show(place + 1));
at("unmarked").addEventListener("click", unmarked);
at("rubric").addEventListener("submit", event => event.preventDefault());
window.addEventListener("beforeunload", event => { if (unsaved.size > 0 || saving) event.preventDefault(); });
document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });

// By the place of the key, not by its letter: the same with a Korean layout.
document.addEventListener("keydown", event => {
  if (event.isComposing || answers.length === 0) return;
  const field = event.target;
  const isPoints = field.id?.startsWith("points-");
  if (event.code === "Enter" || event.code === "NumpadEnter") {
    if (event.ctrlKey || event.metaKey) { event.preventDefault(); unmarked(); return; }
    if (isPoints) {
      event.preventDefault();
      const number = Number(field.id.slice("points-".length));
      if (at(`points-${number + 1}`)) step(field);
      else if (isMarked(answers[place])) unmarked();
      else focus(answers[place].points.indexOf(null));
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (["TEXTAREA", "SELECT"].includes(field.tagName)) {
    if (event.code === "Escape") { event.preventDefault(); at("which").focus(); }
    return;
  }
  const digit = /^Digit([1-9])$/.exec(event.code);
  if (digit && !isPoints) { event.preventDefault(); focus(Number(digit[1]) - 1); return; }
  const criteria = questions[answers[place].question].criteria;
  const number = isPoints ? Number(field.id.slice("points-".length)) : -1;
  const act = {
    KeyN: () => show(place + 1),
    KeyP: () => show(place - 1),
    KeyU: unmarked,
    KeyR: () => at("remark").focus(),
    Escape: () => at("which").focus(),
    KeyF: isPoints ? () => give(field, criteria[number].points) : null,
    KeyZ: isPoints ? () => give(field, 0) : null,
  }[event.code];
  if (act) { event.preventDefault(); act(); }
});

load();
