namespace NewsParsing.Quotations;

/// <summary>The classes of <c>quotation-contexts.tsv</c>: words beside which marks hold no speech.</summary>
[Flags]
internal enum ContextClasses : byte
{
    None = 0,

    /// <summary>A work that has a title: song, film, book.</summary>
    Work = 1,

    /// <summary>Gives a title: titled, entitled.</summary>
    Titling = 2,

    /// <summary>Gives a name: named, nicknamed, dubbed.</summary>
    Naming = 4,

    /// <summary>Takes a term, a label or the words on a sign: so-called, word, slogan, reading.</summary>
    Term = 8,
}
