//! What was not done, as sentences that can be put away.

use leptos::prelude::*;

use super::session::Session;

/// The notices, newest last.
#[component]
pub fn Notices(
    /// The open page.
    session: Session,
) -> impl IntoView {
    let put_away = move |sentence: String| session.notices.update(|all| all.retain(|kept| *kept != sentence));
    view! {
        <For each=move || session.notices.get() key=Clone::clone let:sentence>
            <p class="notice" role="status">
                <span>{sentence.clone()}</span>
                <button
                    type="button"
                    class="button button--plain"
                    on:click={
                        let sentence = sentence.clone();
                        move |_| put_away(sentence.clone())
                    }
                >
                    {session.say("page-dismiss")}
                </button>
            </p>
        </For>
    }
}
