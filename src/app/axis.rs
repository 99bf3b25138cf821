//! The time axis in the page: slider, playhead and controls.

use std::cell::Cell;
use std::rc::Rc;

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent, PointerEvent};

use crate::decimal;
use crate::page::{axis_scale, event_html};
use crate::timeline::Scale;
use crate::treaty::{ActDate, civil_day};
use crate::viewpoint::{
    Intent, Motion, Playback, Progress, Shown, Span, Speed, Stride, Towards, nearest, start,
};

use super::browser::{element, html_element, on_choice, set, wants_little_motion, write};
use super::follow::{Derived, follow};
use super::gesture::on;
use super::session::Session;

/// What runs with the next frame of the browser; it asks for itself again.
type FrameTask = Rc<std::cell::RefCell<Option<Closure<dyn FnMut(f64)>>>>;

/// A slider let go within so many pixels of an event stops there.
const SNAP_PIXELS: f64 = 4.0;

/// Takes the axis over: the playhead and the event follow the date, a press moves it.
pub fn adopt(session: Session) {
    let loaded = session.loaded();
    let scale = axis_scale(&loaded.facts());
    follow_playhead(session, scale);
    follow_event(session);
    scrub(session, scale);
    play(session);
    slider(session);
    controls(session);
}

fn follow_playhead(session: Session, scale: Scale) {
    let Some(playhead) = element("playhead") else { return };
    follow(move || {
        let x = format!("{}%", decimal::written(scale.across(session.shown.get()) * 100.0, 3));
        set(&playhead, "x1", &x);
        set(&playhead, "x2", &x);
    });
}

fn follow_event(session: Session) {
    let Some(place) = element("event") else { return };
    let html = Derived::new(move || event_html(&session.loaded().facts(), session.shown.get()));
    let mut written = None;
    follow(move || {
        let html = html.get();
        if written.get_or_insert_with(|| place.inner_html()) != &html {
            place.set_inner_html(&html);
            written = Some(html);
        }
    });
}

/// A press anywhere on the axis shows that day, and drags the date along; near an event it stops
/// there. A press on a block of many acts opens the list of them, too.
fn scrub(session: Session, scale: Scale) {
    let Some(frame) = html_element("axis") else { return };
    let held: Rc<Cell<bool>> = Rc::default();
    let (target, moved, grip) = (frame.clone(), frame.clone(), Rc::clone(&held));
    on(&frame, "pointerdown", move |event| {
        let pressed: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let Ok(event) = event.dyn_into::<PointerEvent>() else { return };
        if event.button() != 0 || pressed.as_ref().is_some_and(|pressed| pressed.tag_name() == "INPUT") {
            return;
        }
        let burst = pressed.and_then(|pressed| pressed.closest("[data-burst]").ok().flatten());
        if let Some(list) =
            burst.and_then(|burst| element(&format!("burst-{}", burst.get_attribute("data-burst")?)))
        {
            set(&list, "open", "");
        }
        grip.set(true);
        let _ = target.set_pointer_capture(event.pointer_id());
        session.ask(show(session, day_at(session, scale, &target, event.client_x())));
    });
    let grip = Rc::clone(&held);
    on(&frame, "pointermove", move |event| {
        let Ok(event) = event.dyn_into::<PointerEvent>() else { return };
        if grip.get() {
            session.ask(show(session, day_at(session, scale, &moved, event.client_x())));
        }
    });
    for name in ["pointerup", "pointercancel"] {
        let grip = Rc::clone(&held);
        on(&frame, name, move |_| grip.set(false));
    }
}

/// The day under a pointer; that of an event within a few pixels of it.
fn day_at(session: Session, scale: Scale, frame: &HtmlElement, x: i32) -> NaiveDate {
    let bounds = frame.get_bounding_client_rect();
    let day = scale.day((f64::from(x) - bounds.left()) / bounds.width().max(1.0));
    snapped(session, day)
}

fn snapped(session: Session, day: NaiveDate) -> NaiveDate {
    let loaded = session.loaded();
    let days = (loaded.span.last - loaded.span.first).num_days();
    nearest(&loaded.snaps, day, reach(days)).unwrap_or(day)
}

/// The date as an intent; the facts' own date is the latest, and follows them.
fn show(session: Session, day: NaiveDate) -> Intent {
    let latest = session.loaded().span.latest;
    Intent::ShowDate(if day == latest { Shown::Latest } else { Shown::On(day) })
}

/// Runs time while the viewpoint says so, from where it is; each frame is counted from the start.
fn play(session: Session) {
    let begun: Rc<Cell<Option<(NaiveDate, f64, Speed)>>> = Rc::default();
    let frame: FrameTask = Rc::default();
    let (again, from) = (Rc::clone(&frame), Rc::clone(&begun));
    *frame.borrow_mut() = Some(Closure::new(move |now: f64| {
        if !session.playing.get_untracked() {
            from.set(None);
            return;
        }
        let loaded = session.loaded();
        let ends = (loaded.span.first, loaded.span.latest);
        let speed = session.speed.get_untracked();
        // Another speed begins a new run from where it is.
        let run = from.get().filter(|(.., begun_at)| *begun_at == speed);
        let (day, since, _) = run.unwrap_or_else(|| (start(session.shown.get_untracked(), ends), now, speed));
        from.set(Some((day, since, speed)));
        let playback = Playback { speed, stride: stride(session) };
        let tick = playback.tick(day, (now - since).max(0.0) as u64, ends, &loaded.snaps);
        session.ask(Intent::Advance(tick.day));
        match tick.progress {
            Progress::Running => request(&again),
            Progress::Ended => {
                from.set(None);
                // At its end the view follows the facts again, as a link without a date does.
                session.ask(Intent::ShowDate(Shown::Latest));
            }
        }
    }));
    follow(move || {
        if session.playing.get() {
            begun.set(None);
            request(&frame);
        }
    });
}

fn request(frame: &FrameTask) {
    if let Some(frame) = frame.borrow().as_ref() {
        let _ = window().request_animation_frame(frame.as_ref().unchecked_ref());
    }
}

fn stride(session: Session) -> Stride {
    match session.now(|viewpoint| viewpoint.motion) {
        Motion::Still => Stride::Events,
        Motion::Moving => Stride::Days,
        Motion::Auto if wants_little_motion() => Stride::Events,
        Motion::Auto => Stride::Days,
    }
}

/// The slider over the axis: by the day, stopping at events.
fn slider(session: Session) {
    let Some(slider) = input("slider") else { return };
    let Span { first, last, .. } = session.loaded().span;
    let moved = slider.clone();
    on(&slider, "input", move |_| {
        let Ok(days) = moved.value().parse::<u64>() else { return };
        let day = first.checked_add_days(Days::new(days)).unwrap_or(last).min(last);
        session.ask(show(session, snapped(session, day)));
    });
    on(&slider, "keydown", move |event| {
        if let Ok(event) = event.dyn_into::<KeyboardEvent>() {
            key(session, &event);
        }
    });
    follow(move || {
        let days = (session.shown.get() - first).num_days().to_string();
        if slider.value() != days {
            slider.set_value(&days);
        }
        set(&slider, "aria-valuetext", &value_text(session));
    });
}

/// How many days are a few pixels of the axis as wide as it is now.
fn reach(days: i64) -> u32 {
    let width = html_element("axis").map_or(0, |axis| axis.client_width()).max(1);
    (SNAP_PIXELS * days as f64 / f64::from(width)).round() as u32
}

/// Arrows go from event to event, with Shift from day to day; Page keys by a tenth of the axis.
fn key(session: Session, event: &KeyboardEvent) {
    let Span { first, last, .. } = session.loaded().span;
    let now = session.shown.get_untracked();
    let tenth = (last - first).num_days().unsigned_abs() / 10;
    let by = |days: u64, towards| match towards {
        Towards::Next => now.checked_add_days(Days::new(days)).unwrap_or(last).min(last),
        Towards::Previous => now.checked_sub_days(Days::new(days)).unwrap_or(first).max(first),
    };
    let on = |day| show(session, day);
    let step = |towards| step_intent(session, towards);
    let key = event.key();
    let writing = session.loaded().text.language().writing();
    let intent = match (writing.arrow(&key), event.shift_key()) {
        ("ArrowRight" | "ArrowUp", false) => step(Towards::Next),
        ("ArrowLeft" | "ArrowDown", false) => step(Towards::Previous),
        ("ArrowRight" | "ArrowUp", true) => on(by(1, Towards::Next)),
        ("ArrowLeft" | "ArrowDown", true) => on(by(1, Towards::Previous)),
        ("PageUp", _) => on(by(tenth, Towards::Next)),
        ("PageDown", _) => on(by(tenth, Towards::Previous)),
        ("Home", _) => Intent::ShowDate(Shown::Earliest),
        ("End", _) => on(last),
        (_, _) => return,
    };
    event.prevent_default();
    session.ask(intent);
}

fn step_intent(session: Session, towards: Towards) -> Intent {
    Intent::Step { from: session.shown.get_untracked(), towards, snaps: session.loaded().snaps.clone() }
}

fn value_text(session: Session) -> String {
    let loaded = session.loaded();
    session.board.with(|board| {
        let mut args = vec![
            ("date", loaded.text.day(board.date).into()),
            ("n", board.signatories.total.into()),
            ("m", board.deposited_confirmed.into()),
            ("needed", loaded.treaty().entry.instruments.into()),
        ];
        let event = loaded.catalog.events.iter().find(|event| event.day == Some(board.date));
        match event {
            Some(event) => {
                args.push(("event", event.title.as_str().into()));
                loaded.text.say("axis-value-event", &args)
            }
            None => loaded.text.say("axis-value", &args),
        }
    })
}

/// Play, step, date and speed.
fn controls(session: Session) {
    let press = |id: &str, intent: Box<dyn Fn() -> Intent>| {
        if let Some(button) = element(id) {
            on(&button, "click", move |_| session.ask(intent()));
        }
    };
    let toggled = move || if session.playing.get_untracked() { Intent::Pause } else { Intent::Play };
    press("play", Box::new(toggled));
    press("previous", Box::new(move || step_intent(session, Towards::Previous)));
    press("next", Box::new(move || step_intent(session, Towards::Next)));
    press("latest", Box::new(|| Intent::ShowDate(Shown::Latest)));
    follow(move || {
        write("play", &session.say(if session.playing.get() { "axis-pause" } else { "axis-play" }));
    });
    on_choice("speed", move |word| {
        let at = word.parse::<usize>().unwrap_or(1);
        session.speed.set(Speed::ALL.get(at).copied().unwrap_or_default());
    });
    date_field(session);
}

/// The date to be typed; what is no date on this axis is said.
fn date_field(session: Session) {
    let Some(field) = input("date") else { return };
    let span = session.loaded().span;
    let typed = field.clone();
    on(&field, "change", move |_| {
        let text = typed.value();
        match civil_day(&text) {
            Some(day) if (span.first..=span.last).contains(&day) => session.ask(show(session, day)),
            Some(_) | None if is_begun(&text) => {}
            Some(_) | None => session.notice(bad_date(session, &text)),
        }
    });
    let left = field.clone();
    on(&field, "blur", move |_| {
        let text = left.value();
        if is_begun(&text) {
            session.notice(bad_date(session, &text));
        }
    });
    follow(move || field.set_value(&session.shown.get().to_string()));
}

/// Whether a year is being typed: Chromium tells of 0002, 0020 and 0202 on the way to 2025.
fn is_begun(text: &str) -> bool {
    text.starts_with('0')
}

fn input(id: &str) -> Option<HtmlInputElement> {
    element(id)?.dyn_into().ok()
}

fn bad_date(session: Session, text: &str) -> String {
    let loaded = session.loaded();
    let day = |day| loaded.text.date(ActDate { day, precision: crate::treaty::Precision::Day });
    loaded.text.say(
        "axis-date-bad",
        &[
            ("text", text.into()),
            ("first", day(loaded.span.first).into()),
            ("last", day(loaded.span.last).into()),
        ],
    )
}
