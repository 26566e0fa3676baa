//! How a closed list of the field is written down: one macro, so that all lists are alike.

/// Defines an enum whose members have an id, a label and a sentence in two languages.
///
/// ```text
/// closed_list! {
///     /// What the list is, with its sources and cautions.
///     Name of "id-of-its-concept"
///     ko "한국어 제목"
///     en "English title"
///     {
///         Member "id-of-the-member"
///             ko "한국어 이름": "뜻을 밝히는 한 문장."
///             en "English name": "One sentence that says what it means."
///     }
/// }
/// ```
///
/// It has `ALL`, `concept()`, `title(lang)`, `id()`, `label(lang)`, `description(lang)` and a `Display` that is
/// the id; Korean names become search words of the documentation. `table(lang)` comes with a line in
/// `table/lists.rs`. What else a member has to say (a share, a number) is an `impl` beside the list.
macro_rules! closed_list {
    (
        $(#[$meta:meta])*
        $name:ident of $concept:literal
        ko $title_ko:literal
        en $title_en:literal
        {
            $(
                $variant:ident $id:literal
                    ko $label_ko:literal : $text_ko:literal
                    en $label_en:literal : $text_en:literal
            )+
        }
    ) => {
        $(#[$meta])*
        #[doc(alias = $title_ko)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(
                #[doc = concat!($label_ko, " (", $label_en, "). ", $text_en)]
                #[doc(alias = $label_ko)]
                $variant,
            )+
        }

        impl $name {
            /// All members, in the order in which they are taught.
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$variant),+];

            /// The id of the concept that the list belongs to.
            #[must_use]
            pub const fn concept() -> &'static str {
                $concept
            }

            /// What the list is called.
            #[must_use]
            pub fn title(lang: crate::Lang) -> &'static str {
                lang.pick($title_ko, $title_en)
            }

            /// The stable name by which data and exercises know the member.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }

            /// The name of the member as textbooks have it.
            #[must_use]
            pub fn label(self, lang: crate::Lang) -> &'static str {
                match self {
                    $(Self::$variant => lang.pick($label_ko, $label_en),)+
                }
            }

            /// What the member means, in one sentence.
            #[must_use]
            pub fn description(self, lang: crate::Lang) -> &'static str {
                match self {
                    $(Self::$variant => lang.pick($text_ko, $text_en),)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.id())
            }
        }
    };
}

pub(crate) use closed_list;
