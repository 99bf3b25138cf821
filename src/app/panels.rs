//! Parts of the page that follow the question and that the annex draws: `data-live` in the page.
//!
//! Only what is near the window is drawn; the annex is fetched when the first such part differs from
//! what was published.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{window, window_event_listener, window_event_listener_untyped};
use web_sys::Element;

use crate::viewpoint::Viewpoint;

use super::annex;
use super::browser::{all, write};
use super::follow::follow;
use super::session::Session;

/// So many heights of the window above and below it count as near.
const NEAR: f64 = 0.75;

/// What a part answers, and says of itself, that is not in the page yet.
const LATER: &str = "later";

/// How much of the question a part is about: `data-asks` in the page.
#[derive(Clone, Copy)]
enum Asks {
    /// What the annex's parts share.
    Panels,
    /// That, and the State chosen.
    Chosen,
    /// All of it.
    Whole,
}

/// A part, and the question that it answers now.
struct Panel {
    element: Element,
    id: String,
    answers: String,
    asks: Asks,
}

/// Whether the annex was sent for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sent {
    No,
    Waiting,
    /// It did not come; the next question tries again.
    InVain,
}

struct Wall {
    session: Session,
    panels: Vec<Panel>,
    /// As [`Asks`] has them.
    asked: [String; 3],
    sent: Sent,
}

/// Has the annex draw what differs from the page as it was published.
pub fn adopt(session: Session) {
    let published = Viewpoint::default().to_query();
    let panel = |element: Element| {
        // Some are not in the page at all until they are come near to.
        let when = element.get_attribute("data-live").unwrap_or_default();
        let answers = if when == LATER { LATER.to_owned() } else { published.clone() };
        let asks = match element.get_attribute("data-asks").as_deref() {
            Some("chosen") => Asks::Chosen,
            Some(_) => Asks::Whole,
            None => Asks::Panels,
        };
        Panel { id: element.id(), element, answers, asks }
    };
    let panels: Vec<Panel> = all("[data-live]").into_iter().map(panel).collect();
    if panels.is_empty() {
        return;
    }
    let wall = Rc::new(RefCell::new(Wall {
        session,
        panels,
        asked: [published.clone(), published.clone(), published],
        sent: Sent::No,
    }));
    let question = session.part(questions);
    let asked = Rc::clone(&wall);
    follow(move || {
        let mut now = asked.borrow_mut();
        now.asked = question.get();
        if now.sent == Sent::InVain {
            now.sent = Sent::No;
        }
        drop(now);
        draw(&asked);
    });
    let printed = Rc::clone(&wall);
    let listener = window_event_listener(leptos::ev::scroll, move |_| draw(&wall));
    std::mem::forget(listener);
    let listener = window_event_listener_untyped("beforeprint", move |_| print(&printed));
    std::mem::forget(listener);
}

/// On paper nobody comes near: what can be drawn is drawn, and the page says where it lies.
fn print(wall: &Rc<RefCell<Wall>>) {
    write("print-address", &window().location().href().unwrap_or_default());
    let Some(annex) = annex::opened() else { return };
    let Wall { panels, asked, .. } = &mut *wall.borrow_mut();
    for panel in panels.iter_mut() {
        let asked = &asked[panel.asks as usize];
        if panel.answers != *asked {
            annex.write(&panel.id, asked);
            panel.answers.clone_from(asked);
        }
    }
}

/// The questions, as [`Asks`] has them. Where nobody is chosen nothing is said of one, on every date.
fn questions(viewpoint: &Viewpoint) -> [String; 3] {
    let chosen =
        if viewpoint.selected.last().is_some() { viewpoint.for_chosen() } else { Viewpoint::default() };
    let whole = Viewpoint { play: false, ..viewpoint.clone() };
    [viewpoint.for_panels().to_query(), chosen.to_query(), whole.to_query()]
}

/// Draws what is near and out of date; fetches the annex if it is needed for that.
fn draw(wall: &Rc<RefCell<Wall>>) {
    let mut now = wall.borrow_mut();
    let Wall { session, panels, asked, sent } = &mut *now;
    let asked_of = |panel: &Panel| &asked[panel.asks as usize];
    let mut stale =
        panels.iter_mut().filter(|panel| panel.answers != *asked_of(panel) && is_near(panel)).peekable();
    if let Some(annex) = annex::opened() {
        for panel in stale {
            let asked = asked_of(panel).clone();
            annex.write(&panel.id, &asked);
            panel.answers = asked;
        }
    } else if *sent == Sent::No && stale.peek().is_some() {
        *sent = Sent::Waiting;
        let wall = Rc::clone(wall);
        annex::open(
            *session,
            Box::new(move |annex| {
                if annex.is_none() {
                    wall.borrow_mut().sent = Sent::InVain;
                }
                draw(&wall);
            }),
        );
    }
}

/// Whether a part is near the window. One that is not in the page yet is not drawn above the window: if
/// it grew there, what is being read would move.
fn is_near(panel: &Panel) -> bool {
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let rect = panel.element.get_bounding_client_rect();
    let above = if panel.answers == LATER { 0.0 } else { -NEAR * height };
    let is_shown = rect.width() > 0.0;
    is_shown && rect.bottom() > above && rect.top() < (1.0 + NEAR) * height
}
