//! What one says to the driver: WebDriver (W3C), a few of its commands.

use std::time::Duration;

use serde_json::{Value, json};
use ureq::Agent;

/// The name by which the standard marks an element among other values.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Longer than a command takes; the driver that is silent for so long is dead.
const PATIENCE: Duration = Duration::from_secs(60);

/// One browser, as the driver knows it.
pub struct Session {
    agent: Agent,
    /// `http://127.0.0.1:…/session/…`.
    address: String,
    /// The browser's, as it says.
    pub version: String,
}

/// The driver's reason why it did not do something.
pub type Refusal = String;

impl Session {
    /// Has the driver start a browser.
    pub fn start(driver: &str, wanted: &Value) -> Result<Self, Refusal> {
        let config =
            Agent::config_builder().http_status_as_error(false).timeout_global(Some(PATIENCE)).build();
        let agent = Agent::from(config);
        let body = json!({ "capabilities": { "alwaysMatch": wanted } });
        let started = value(agent.post(format!("{driver}/session")).send_json(&body))?;
        let id = started["sessionId"].as_str().ok_or("the driver gave the session no name")?;
        let version =
            started["capabilities"]["browserVersion"].as_str().unwrap_or("of no version").to_owned();
        Ok(Self { address: format!("{driver}/session/{id}"), agent, version })
    }

    /// A command that tells something.
    pub fn tell(&self, path: &str, body: &Value) -> Result<Value, Refusal> {
        value(self.agent.post(format!("{}/{path}", self.address)).send_json(body))
    }

    /// A command that asks something.
    pub fn ask(&self, path: &str) -> Result<Value, Refusal> {
        value(self.agent.get(format!("{}/{path}", self.address)).call())
    }

    /// The path of the first element that fits a CSS selector.
    pub fn element(&self, selector: &str) -> Result<String, Refusal> {
        element_path(&self.tell("element", &json!({ "using": "css selector", "value": selector }))?)
    }

    /// The path of the element that has the focus.
    pub fn focused(&self) -> Result<String, Refusal> {
        element_path(&self.ask("element/active")?)
    }

    /// Ends the browser.
    pub fn end(&self) -> Result<(), Refusal> {
        value(self.agent.delete(&self.address).call()).map(|_| ())
    }
}

/// `element/…`, below the session.
fn element_path(element: &Value) -> Result<String, Refusal> {
    let id = element[ELEMENT].as_str().ok_or_else(|| format!("`{element}` is no element"))?;
    Ok(format!("element/{id}"))
}

/// The field `value` of an answer; for an error its message.
fn value(answered: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, Refusal> {
    let mut answer = answered.map_err(|error| format!("the driver does not answer: {error}"))?;
    let read = answer.body_mut().with_config().limit(64 * 1024 * 1024).read_json::<Value>();
    let mut said = read.map_err(|error| format!("the driver's answer is no JSON: {error}"))?;
    let value = said["value"].take();
    if answer.status().is_success() {
        return Ok(value);
    }
    let message = value["message"].as_str().unwrap_or("no reason given");
    // The rest is the driver's own stack.
    Err(message.lines().next().unwrap_or(message).to_owned())
}
