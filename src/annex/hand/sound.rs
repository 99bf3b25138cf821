//! Plays the acts as tones. Nothing sounds without a press; a second press, Escape, a page that is
//! hidden and a panel that is drawn anew end it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AudioContext, DynamicsCompressorNode, Element, KeyboardEvent};

use super::nodes::{element, on};
use super::{Desk, document, window};
use crate::page::{Beat, Panel, Tone, Tune};

/// How loud one tone is, of 1.
const LOUD: f32 = 0.15;

/// In how many seconds a tone swells and fades, so that it does not click.
const EDGE: f64 = 0.015;

/// So much later than the press, in seconds, that the first tone is not cut.
const LEAD: f64 = 0.1;

/// The button, while the tones rest.
const BUTTON: &str = "hear-play";

/// Where the day that is played stands.
const NOW: &str = "hear-now";

thread_local! {
    /// What sounds, and what the button says when it rests.
    static PLAYING: RefCell<Option<(AudioContext, String)>> = const { RefCell::new(None) };
    /// Which playing it is: what an earlier one has still to say is not said.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Whether this browser makes tones.
pub fn can_sound() -> bool {
    window().is_some_and(|window| js_sys::Reflect::has(&window, &"AudioContext".into()).unwrap_or(false))
}

/// Hears the button, and what ends the tones.
pub fn hear(desk: &Rc<Desk>) {
    let Some(document) = document() else { return };
    let desk = Rc::clone(desk);
    on(&document, "click", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(button) = target.and_then(|target| target.closest("[data-hear]").ok().flatten()) else {
            return;
        };
        if !stop() {
            // Where the browser refuses, the button is as it was.
            let _ = play(&button, &desk.tune());
        }
    });
    on(&document, "keydown", |event| {
        if event.dyn_into::<KeyboardEvent>().is_ok_and(|event| event.key() == "Escape") {
            stop();
        }
    });
    on(&document, "visibilitychange", |_| {
        if self::document().is_some_and(|page| page.hidden()) {
            stop();
        }
    });
}

/// Ends the tones when what says so on the page is drawn anew.
pub fn drawn(panel: &str) {
    if panel == Panel::Hear.id() {
        stop();
    }
}

/// Ends the tones; whether there were any.
fn stop() -> bool {
    let Some((context, rest)) = PLAYING.take() else { return false };
    TURN.set(TURN.get() + 1);
    let _ = context.close();
    write(BUTTON, &rest);
    write(NOW, "");
    true
}

/// Begins the tones.
fn play(button: &Element, tune: &Tune) -> Result<(), JsValue> {
    let context = AudioContext::new()?;
    // Many deposits of one day, which are long, would be louder than what a speaker can do.
    let through = context.create_dynamics_compressor()?;
    through.connect_with_audio_node(&context.destination())?;
    let begun = context.current_time() + LEAD;
    for tone in &tune.tones {
        sound(&context, &through, begun, tone)?;
    }
    let turn = TURN.get() + 1;
    TURN.set(turn);
    for Beat { at, words } in tune.beats.iter().cloned() {
        later(LEAD + at, turn, move || write(NOW, &words));
    }
    later(LEAD + tune.end(), turn, || {
        stop();
    });
    let rest = button.text_content().unwrap_or_default();
    button.set_text_content(button.get_attribute("data-stop").as_deref());
    PLAYING.set(Some((context, rest)));
    Ok(())
}

/// Plans one tone.
fn sound(
    context: &AudioContext,
    through: &DynamicsCompressorNode,
    begun: f64,
    tone: &Tone,
) -> Result<(), JsValue> {
    let (from, until) = (begun + tone.at, begun + tone.at + tone.length);
    let (source, loudness) = (context.create_oscillator()?, context.create_gain()?);
    source.frequency().set_value(tone.pitch as f32);
    let gain = loudness.gain();
    gain.set_value_at_time(0.0, from)?;
    gain.linear_ramp_to_value_at_time(LOUD, from + EDGE)?;
    gain.set_value_at_time(LOUD, until - EDGE)?;
    gain.linear_ramp_to_value_at_time(0.0, until)?;
    source.connect_with_audio_node(&loudness)?.connect_with_audio_node(through)?;
    source.start_with_when(from)?;
    source.stop_with_when(until)
}

/// Does something after so many seconds, if it is still that turn.
fn later(seconds: f64, turn: u32, what: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    let then = Closure::once_into_js(move || {
        if TURN.get() == turn {
            what();
        }
    });
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
        then.unchecked_ref(),
        (seconds * 1000.0) as i32,
    );
}

/// Writes a text where the panel is on the page.
fn write(id: &str, text: &str) {
    if let Some(element) = element(id) {
        element.set_text_content(Some(text));
    }
}
