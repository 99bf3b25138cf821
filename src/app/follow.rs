//! What the page does when what it shows changes.
//!
//! Leptos compiles its machinery anew for each closure and each type that it is given. Behind a box
//! it is compiled once: of 186 kB this and [`Derived`] took a fifth.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

/// Runs `run` soon, and again whenever a value that it read has changed.
pub fn follow(run: impl FnMut() + 'static) {
    follow_boxed(Box::new(run));
}

#[inline(never)]
fn follow_boxed(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| run());
}

/// A value worked out from others, anew when they have changed; what follows it runs when it has
/// become another. Cheap to copy.
pub struct Derived<T> {
    memo: Memo<Kept>,
    of: PhantomData<fn() -> T>,
}

/// A value of any type, and how two of that type are compared.
#[derive(Clone)]
struct Kept {
    value: Arc<dyn Any + Send + Sync>,
    same: fn(&dyn Any, &dyn Any) -> bool,
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        (self.same)(&*self.value, &*other.value)
    }
}

fn same<T: PartialEq + 'static>(a: &dyn Any, b: &dyn Any) -> bool {
    a.downcast_ref::<T>() == b.downcast_ref::<T>()
}

impl<T: PartialEq + Send + Sync + 'static> Derived<T> {
    /// The value that `of` gives.
    pub fn new(of: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let kept = move || Kept { value: Arc::new(of()), same: same::<T> };
        Self { memo: memo(Box::new(kept)), of: PhantomData }
    }

    /// Reads the value; whoever follows follows it from here on.
    pub fn with<R>(&self, read: impl FnOnce(&T) -> R) -> R {
        read(known(&*tracked(self.memo)))
    }

    /// Reads the value once.
    pub fn with_untracked<R>(&self, read: impl FnOnce(&T) -> R) -> R {
        read(known(&*untracked(self.memo)))
    }

    /// Follows the value without reading it.
    pub fn track(&self) {
        self.memo.track();
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Derived<T> {
    /// The value; whoever follows follows it from here on.
    pub fn get(&self) -> T {
        self.with(T::clone)
    }

    /// The value, once.
    pub fn get_untracked(&self) -> T {
        self.with_untracked(T::clone)
    }
}

#[inline(never)]
fn memo(of: Box<dyn Fn() -> Kept + Send + Sync>) -> Memo<Kept> {
    Memo::new(move |_| of())
}

#[inline(never)]
fn tracked(memo: Memo<Kept>) -> Arc<dyn Any + Send + Sync> {
    memo.get().value
}

#[inline(never)]
fn untracked(memo: Memo<Kept>) -> Arc<dyn Any + Send + Sync> {
    memo.get_untracked().value
}

fn known<T: 'static>(value: &(dyn Any + Send + Sync)) -> &T {
    value.downcast_ref().expect("a derived value keeps the type it was made with")
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

impl<T> fmt::Debug for Derived<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Derived")
    }
}
