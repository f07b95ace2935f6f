namespace NewsParsing.Entities;

/// <summary>How a name and the fullest name of an entity match; each is a value of <see cref="CoreferenceFeature.Match"/>.</summary>
internal enum NameMatch : byte
{
    /// <summary>One word, the entity's last; its first; one between.</summary>
    IsLast, IsFirst, IsInner,

    /// <summary>The same words.</summary>
    IsSame,

    /// <summary>The initials of the other.</summary>
    IsAcronym,

    /// <summary>One word, which a word of the entity's is a variant of.</summary>
    IsVariant,

    /// <summary>The entity's one word is the name's last; its first; one between.</summary>
    HasLast, HasFirst, HasInner,

    /// <summary>All words of the shorter in the order of the longer, with the same last word; with another.</summary>
    PartWithLast, Part,

    /// <summary>The same last word, and given names that may be the same: an initial, a short form.</summary>
    LastAndShort,

    /// <summary>The same last word after other given names.</summary>
    LastAlone,

    /// <summary>The same first word, and a last word that is a variant.</summary>
    FirstAndVariant,

    /// <summary>Nothing in common but words that others have as well: <c>Alejandro Ruiz</c>, <c>Alejandro Murat</c>.</summary>
    None = 255,
}
