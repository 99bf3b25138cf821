//! Short lists put in order.

/// Puts `list` in order: `before` says whether its first argument belongs before its second.
/// Equals stay as they were.
///
/// By insertion, for lists that are short or nearly in order, as all that a page shows are: it
/// takes a step for each pair that stands the wrong way round. The sort of the standard library is
/// 4 kB to download for each kind of list; twenty of them were a tenth of the app.
pub fn put_in_order<T>(list: &mut [T], before: impl Fn(&T, &T) -> bool) {
    for next in 1..list.len() {
        let mut at = next;
        while at > 0 && before(&list[at], &list[at - 1]) {
            list.swap(at, at - 1);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_order_of_the_standard_library() {
        let mut list: Vec<(u32, u32)> = (0..300).map(|at| (at * 7919 % 97, at)).collect();
        let mut expected = list.clone();
        expected.sort_by_key(|(key, _)| *key);
        put_in_order(&mut list, |a, b| a.0 < b.0);
        assert_eq!(list, expected);
    }

    #[test]
    fn nothing_and_one_are_in_order() {
        put_in_order::<u8>(&mut [], |a, b| a < b);
        put_in_order(&mut [1], |a, b| a < b);
    }
}
