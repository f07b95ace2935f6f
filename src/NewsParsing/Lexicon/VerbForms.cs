namespace NewsParsing.Lexicon;

/// <summary>The forms of a verb; one word can be several of them (<c>said</c> is past and participle).</summary>
[Flags]
internal enum VerbForms : byte
{
    None = 0,

    /// <summary><c>say</c>.</summary>
    Base = 1,

    /// <summary><c>says</c>.</summary>
    Third = 2,

    /// <summary><c>said</c>.</summary>
    Past = 4,

    /// <summary><c>(has) said</c>, <c>(was) written</c>.</summary>
    Participle = 8,

    /// <summary><c>saying</c>.</summary>
    Gerund = 16,
}
